import{$ as e,G as t}from"./Checkbox.js";import{C as n,b as r,i,p as a,w as o}from"./states.js";import{a as s,t as c}from"./format.js";import{s as l}from"./Frame.js";import{n as u}from"./DepartmentSide.js";import{t as d}from"./Page.js";import{t as f}from"./years.js";import{n as p}from"./index.js";var m=new o(`
    query MentorshipYear($id: ID!) {
  mentorshipYear(id: $id) {
    ...YearParts
  }
}
    fragment YearParts on MentorshipYear {
  id
  kind
  name
  starts
  ends
  closed
  surveys {
    campaign
    title {
      en
      fr
    }
    closed
    invited
    respondents
  }
  rounds {
    en
    fr
  }
  awards {
    en
    fr
  }
  figures {
    name
    level
    component
    unit
    origin
    title {
      en
      fr
    }
    definition {
      en
      fr
    }
    numerator {
      en
      fr
    }
    denominator {
      en
      fr
    }
    value
    n
    suppressed
    gap
    campaign
    earlier {
      year
      value
      n
      gap
    }
  }
  page
  file
}`,{hash:`sha256:0eef03f4f1b21997870148a1d5eda87da1e233d69254d443cf385036ad803c09`}),h=p(),g=[`RELATIONSHIP`,`DEPARTMENT`,`ACADEMIC_MEDICINE`],_=[`STRUCTURE`,`ENGAGEMENT`,`QUALITY`,`DEVELOPMENT`,`RECOGNITION`,`OUTCOMES`];function v(){let{id:t=``}=e(),n=a(m,{id:t});return(0,h.jsx)(i,{read:n,children:({mentorshipYear:e})=>e?(0,h.jsx)(y,{year:e}):(0,h.jsx)(u,{})})}function y({year:e}){let r=f(),i=n(),{zone:a}=l();return(0,h.jsxs)(d,{title:r.yearTitle(e.name),lead:r.yearLead(c(e.starts,i),c(e.ends,i),s(e.closed,a,i)),above:(0,h.jsx)(t,{className:`crumb no-print`,to:`/year-in-mentorship`,children:r.title}),actions:(0,h.jsxs)(h.Fragment,{children:[(0,h.jsx)(`a`,{className:`btn`,href:`${e.file}.xlsx`,download:!0,children:r.xlsx}),(0,h.jsx)(`a`,{className:`btn quiet`,href:`${e.file}.csv`,download:!0,children:r.csv}),(0,h.jsx)(`a`,{className:`btn quiet`,href:`${e.file}.pdf`,download:!0,children:r.pdf}),(0,h.jsx)(`a`,{className:`btn quiet`,href:e.page,children:r.print})]}),children:[(0,h.jsx)(b,{year:e}),g.map(t=>(0,h.jsxs)(`section`,{"aria-labelledby":t,className:`stack-s`,children:[(0,h.jsx)(`h2`,{id:t,children:r.levels[t]}),(0,h.jsx)(`div`,{className:`sem`,children:_.map(n=>(0,h.jsx)(x,{component:n,figures:e.figures.filter(e=>e.level===t&&e.component===n),name:e.name},n))})]},t))]})}function b({year:e}){let t=f(),n=r(),i=[...e.surveys.map(e=>[t.survey,n(e.title),typeof e.invited==`number`&&typeof e.respondents==`number`?t.answered(e.invited,e.respondents):t.participationHidden]),...e.rounds.map(e=>[t.round,n(e),``]),...e.awards.map(e=>[t.award,n(e),``])];return(0,h.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`held`,children:[(0,h.jsx)(`h2`,{id:`held`,children:t.held}),i.length===0&&(0,h.jsx)(`p`,{className:`muted`,children:t.nothingHeld}),(0,h.jsx)(`ul`,{className:`plain`,children:i.map(([e,t,n])=>(0,h.jsxs)(`li`,{children:[(0,h.jsx)(`span`,{className:`muted`,children:e}),` `,t,n!==``&&(0,h.jsxs)(`span`,{className:`muted small`,children:[` `,n]})]},e+t))})]})}function x({component:e,figures:t,name:n}){let r=f();return(0,h.jsxs)(`div`,{className:`card stack-s sem-cell`,children:[(0,h.jsx)(`h3`,{children:r.components[e]}),t.length===0&&(0,h.jsx)(`p`,{className:`muted small`,children:r.noMetric}),t.map(e=>(0,h.jsx)(C,{figure:e,name:n},e.name))]})}function S(e,t,n){let r=n===`fr`?`fr-CA`:`en-CA`;return e.unit===`SHARE`?new Intl.NumberFormat(r,{style:`percent`,maximumFractionDigits:0}).format(t):new Intl.NumberFormat(r).format(t)}function C({figure:e,name:i}){let a=f(),o=r(),s=n(),c=o(e.title),l=o(e.denominator),u=typeof e.value==`number`;return(0,h.jsxs)(`div`,{className:`metric`,children:[(0,h.jsx)(`p`,{className:`metric-title`,children:c}),u?(0,h.jsxs)(`p`,{children:[(0,h.jsx)(`span`,{className:`figure`,children:S(e,e.value??0,s)}),` `,e.unit!==`PEOPLE`&&(0,h.jsx)(`span`,{className:`muted small`,children:typeof e.n==`number`?a.n(e.n):a.noN})]}):(0,h.jsx)(`p`,{className:`muted`,children:e.gap?a.gap:e.suppressed?a.suppressed[e.suppressed]:a.noN}),e.earlier.some(e=>typeof e.value==`number`)&&(0,h.jsx)(w,{figure:e,title:c,name:i}),(0,h.jsxs)(`details`,{children:[(0,h.jsx)(`summary`,{className:`small`,"aria-label":a.meansOf(c),children:a.means}),(0,h.jsx)(`p`,{className:`small`,children:o(e.definition)}),(0,h.jsx)(`p`,{className:`small`,children:l===``?a.numerator(o(e.numerator)):a.ratio(o(e.numerator),l)}),(0,h.jsxs)(`p`,{className:`small`,children:[a.origin[e.origin],` `,e.campaign&&(0,h.jsx)(t,{to:`/results/${e.campaign}`,children:a.seeSurvey})]})]})]})}function w({figure:e,title:t,name:r}){let i=f(),a=n(),o=[...e.earlier,{year:r,value:e.value,n:e.n,gap:e.gap}],s=e.unit===`SHARE`?1:Math.max(1,...o.map(e=>e.value??0));return(0,h.jsxs)(`table`,{className:`history`,children:[(0,h.jsx)(`caption`,{className:`unseen`,children:i.history(t)}),(0,h.jsx)(`thead`,{className:`unseen`,children:(0,h.jsxs)(`tr`,{children:[(0,h.jsx)(`th`,{scope:`col`,children:i.year}),(0,h.jsx)(`th`,{scope:`col`,children:i.value})]})}),(0,h.jsx)(`tbody`,{children:o.map(t=>(0,h.jsxs)(`tr`,{children:[(0,h.jsx)(`th`,{scope:`row`,children:t.year}),(0,h.jsx)(`td`,{children:typeof t.value==`number`?(0,h.jsxs)(h.Fragment,{children:[(0,h.jsxs)(`svg`,{viewBox:`0 0 100 8`,preserveAspectRatio:`none`,"aria-hidden":`true`,children:[(0,h.jsx)(`rect`,{className:`bar-ground`,width:`100`,height:`8`}),(0,h.jsx)(`rect`,{className:`bar-value`,width:Math.round(100*t.value/s),height:`8`})]}),(0,h.jsx)(`span`,{children:S(e,t.value,a)})]}):(0,h.jsx)(`span`,{className:`muted`,children:`–`})})]},t.year))})]})}export{v as default};