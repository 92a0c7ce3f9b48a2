import{$ as e,G as t}from"./Checkbox.js";import{S as n,f as r,i,l as a,p as o,u as s,v as c}from"./states.js";import{r as l,s as u}from"./text5.js";import{a as d,t as f}from"./format.js";import{d as p,s as m}from"./Frame.js";import{n as h,o as g}from"./DepartmentSide.js";import{t as _}from"./Page.js";import{i as v,n as y,r as b,t as x}from"./years.js";import{c as S,n as C,o as w}from"./index.js";import{t as T}from"./_document_ClosedYearsDocument.js";import{t as E}from"./once.js";import{t as D}from"./Confirm.js";import{n as O}from"./ErrorSummary.js";import{t as k}from"./Outcome.js";var A=new c(`
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
  open
  events {
    kind
    reason
    at
    by
  }
  unfinished {
    thing
    id
    title {
      en
      fr
    }
    lastDay
    why
  }
  viewerCanReopen
  viewerCanCloseAgain
}`,{hash:`sha256:891ee3ceff203c1d55a76ec100d7d24b5b30f120243d2a16250daba04e46ed15`}),j=new c(`
    mutation MentorshipYearReopen($year: ID!, $reason: String!, $key: IdempotencyKey!) {
  mentorshipYearReopen(year: $year, reason: $reason, key: $key) {
    year {
      ...YearParts
    }
    userErrors {
      code
      path
      message
    }
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
  open
  events {
    kind
    reason
    at
    by
  }
  unfinished {
    thing
    id
    title {
      en
      fr
    }
    lastDay
    why
  }
  viewerCanReopen
  viewerCanCloseAgain
}`,{hash:`sha256:eb9ac176260e73a4dcfbe2221a1993817d11497e68c2a7cbe6576b78e6e1fd61`}),M=new c(`
    mutation MentorshipYearCloseAgain($year: ID!, $key: IdempotencyKey!) {
  mentorshipYearCloseAgain(year: $year, key: $key) {
    year {
      ...YearParts
    }
    userErrors {
      code
      path
      message
    }
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
  open
  events {
    kind
    reason
    at
    by
  }
  unfinished {
    thing
    id
    title {
      en
      fr
    }
    lastDay
    why
  }
  viewerCanReopen
  viewerCanCloseAgain
}`,{hash:`sha256:d43f8bfd13a607c09aa747b3853233a54e527fba596b8976ac9d161131263b55`}),N=new c(`
    query YearNext($year: ID!) {
  campaigns(first: 100, year: $year) {
    nodes {
      id
      title {
        en
        fr
      }
      closesOn
      viewerCanRepeat
    }
  }
  awards(first: 100, year: $year) {
    nodes {
      id
      name {
        en
        fr
      }
      cycles {
        id
        year
      }
      viewerCanEdit
    }
  }
}
    `,{hash:`sha256:d37510c32d9e53d99c7deccc41b8a63893beb8828340d8428636815d3343b657`}),P=new c(`
    query YearNextRounds($year: ID!) {
  feedbackRounds(year: $year) {
    id
    title {
      en
      fr
    }
    closesOn
    viewerCanRepeat
  }
}
    `,{hash:`sha256:54c8b8c2dda6d4de119b22e114329cdc9eb8e3eb832fd90afc0bf9a57545cf5c`}),F=C();function I({year:e}){let n=b(),r=l(),i=p(),a=i?.viewerCanCloseYears??!1,s=o(N,{year:e.id},{enabled:a&&!e.open}),c=o(P,{year:e.id},{enabled:a&&!e.open&&(i?.viewerCanRunFeedback??!1)});if(!a||e.open||!s.data)return null;let u=[...s.data.campaigns.nodes.filter(e=>e.viewerCanRepeat).map(e=>({id:e.id,what:n.survey,title:r(e.title),to:`/campaigns/${e.id}/next`,does:n.nextDo})),...(c.data?.feedbackRounds??[]).filter(e=>e.viewerCanRepeat).map(e=>({id:e.id,what:n.round,title:r(e.title),to:`/feedback/rounds/${e.id}/next`,does:n.nextDo})),...s.data.awards.nodes.flatMap(e=>e.viewerCanEdit&&e.cycles.length>0?[{id:e.id,what:n.things.CYCLE,title:r(e.name),to:`/awards/${e.id}`,does:n.nextAward}]:[])];return(0,F.jsxs)(`section`,{className:`card stack-s no-print`,"aria-labelledby":`next`,children:[(0,F.jsx)(`h2`,{id:`next`,children:n.nextTitle}),(0,F.jsx)(`p`,{className:`muted`,children:u.length>0?n.nextText:n.nextNone}),(0,F.jsx)(`ul`,{className:`years`,children:u.map(e=>(0,F.jsxs)(`li`,{children:[(0,F.jsxs)(`span`,{children:[(0,F.jsx)(`span`,{className:`muted`,children:e.what}),` `,e.title]}),(0,F.jsx)(t,{className:`btn quiet`,to:e.to,"aria-label":`${e.does}: ${e.title}`,children:e.does})]},e.id))})]})}var L=S(w(),1);function R({year:e}){let t=b(),r=u(),{zone:i}=m(),o=n(),[c,l]=(0,L.useState)(null),[f,p]=(0,L.useState)(``),h=(t,n)=>{o.setQueryData(s(A,{id:e.id}),{mentorshipYear:n}),o.invalidateQueries({queryKey:s(v)}),o.invalidateQueries({queryKey:s(T)}),l(null),p(t)};return(0,F.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`standing`,children:[(0,F.jsx)(`h2`,{id:`standing`,children:t.standing}),f!==``&&(0,F.jsx)(k,{children:(0,F.jsx)(`p`,{children:f})},f),(0,F.jsx)(`p`,{children:e.open?t.standsOpen:t.standsClosed}),e.events.length>0&&(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(`h3`,{children:t.happened}),(0,F.jsx)(`ul`,{className:`plain`,children:e.events.map(e=>(0,F.jsxs)(`li`,{children:[t.events[e.kind],`, `,d(e.at,i,r),`, `,(0,F.jsx)(`bdi`,{children:e.by}),e.reason!==``&&(0,F.jsx)(`p`,{className:`muted small`,children:e.reason})]},e.at))})]}),(e.viewerCanReopen||e.viewerCanCloseAgain)&&(0,F.jsxs)(`div`,{className:`row no-print`,children:[e.viewerCanReopen&&(0,F.jsx)(a,{kind:`quiet`,onClick:()=>l(`reopen`),children:t.reopen}),e.viewerCanCloseAgain&&(0,F.jsx)(a,{onClick:()=>l(`close`),children:t.closeAgain})]}),c===`reopen`&&(0,F.jsx)(z,{year:e,onClose:()=>l(null),onDone:e=>h(t.reopenedNow,e)}),c===`close`&&(0,F.jsx)(B,{year:e,onClose:()=>l(null),onDone:e=>h(t.closedAgainNow,e)})]})}function z({year:e,onClose:t,onDone:n}){let i=b(),a=E(),[o,s]=(0,L.useState)(``),c=r(j),l=c.data?.mentorshipYearReopen.userErrors??[];return(0,F.jsxs)(D,{title:i.reopenTitle(e.name),open:!0,confirm:i.reopenDo,busy:c.isPending,error:c.error,faults:l,fieldOf:e=>e.path.at(-1)===`reason`?`reason`:void 0,onClose:t,onConfirm:()=>c.mutate({year:e.id,reason:o,key:a(o)},{onSuccess:({mentorshipYearReopen:{year:e}})=>e&&n(e)}),children:[(0,F.jsx)(`p`,{children:i.reopenText}),(0,F.jsx)(g,{id:`reason`,label:i.reason,description:i.reasonHint,required:!0,maxLength:1e3,value:o,error:O(l,`reason`),onChange:e=>s(e.currentTarget.value)})]})}function B({year:e,onClose:t,onDone:n}){let i=b(),a=E(),o=r(M),s=e.unfinished??[];return(0,F.jsxs)(D,{title:i.closeAgainTitle(e.name),open:!0,confirm:i.closeAgainDo,busy:o.isPending,error:o.error,faults:o.data?.mentorshipYearCloseAgain.userErrors??[],disabled:s.length>0,onClose:t,onConfirm:()=>o.mutate({year:e.id,key:a(String(e.events.length))},{onSuccess:({mentorshipYearCloseAgain:{year:e}})=>e&&n(e)}),children:[s.length>0&&(0,F.jsx)(y,{things:s}),(0,F.jsx)(`p`,{children:i.closeAgainText}),(0,F.jsx)(x,{})]})}var V=[`RELATIONSHIP`,`DEPARTMENT`,`ACADEMIC_MEDICINE`],H=[`STRUCTURE`,`ENGAGEMENT`,`QUALITY`,`DEVELOPMENT`,`RECOGNITION`,`OUTCOMES`];function U(){let{id:t=``}=e(),n=o(A,{id:t});return(0,F.jsx)(i,{read:n,children:({mentorshipYear:e})=>e?(0,F.jsx)(W,{year:e}):(0,F.jsx)(h,{})})}function W({year:e}){let n=b(),r=u(),{zone:i}=m();return(0,F.jsxs)(_,{title:n.yearTitle(e.name),lead:n.yearLead(f(e.starts,r),f(e.ends,r),d(e.closed,i,r)),above:(0,F.jsx)(t,{className:`crumb no-print`,to:`/year-in-mentorship`,children:n.title}),actions:(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(`a`,{className:`btn`,href:`${e.file}.xlsx`,download:!0,children:n.xlsx}),(0,F.jsx)(`a`,{className:`btn quiet`,href:`${e.file}.csv`,download:!0,children:n.csv}),(0,F.jsx)(`a`,{className:`btn quiet`,href:`${e.file}.pdf`,download:!0,children:n.pdf}),(0,F.jsx)(`a`,{className:`btn quiet`,href:e.page,children:n.print})]}),children:[(0,F.jsx)(R,{year:e}),(0,F.jsx)(G,{year:e}),(0,F.jsx)(I,{year:e}),V.map(t=>(0,F.jsxs)(`section`,{"aria-labelledby":t,className:`stack-s`,children:[(0,F.jsx)(`h2`,{id:t,children:n.levels[t]}),(0,F.jsx)(`div`,{className:`sem`,children:H.map(n=>(0,F.jsx)(K,{component:n,figures:e.figures.filter(e=>e.level===t&&e.component===n),name:e.name},n))})]},t))]})}function G({year:e}){let t=b(),n=l(),r=[...e.surveys.map(e=>[t.survey,n(e.title),typeof e.invited==`number`&&typeof e.respondents==`number`?t.answered(e.invited,e.respondents):t.participationHidden]),...e.rounds.map(e=>[t.round,n(e),``]),...e.awards.map(e=>[t.award,n(e),``])];return(0,F.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`held`,children:[(0,F.jsx)(`h2`,{id:`held`,children:t.held}),r.length===0&&(0,F.jsx)(`p`,{className:`muted`,children:t.nothingHeld}),(0,F.jsx)(`ul`,{className:`plain`,children:r.map(([e,t,n])=>(0,F.jsxs)(`li`,{children:[(0,F.jsx)(`span`,{className:`muted`,children:e}),` `,t,n!==``&&(0,F.jsxs)(`span`,{className:`muted small`,children:[` `,n]})]},e+t))})]})}function K({component:e,figures:t,name:n}){let r=b();return(0,F.jsxs)(`div`,{className:`card stack-s sem-cell`,children:[(0,F.jsx)(`h3`,{children:r.components[e]}),t.length===0&&(0,F.jsx)(`p`,{className:`muted small`,children:r.noMetric}),t.map(e=>(0,F.jsx)(J,{figure:e,name:n},e.name))]})}function q(e,t,n){let r=n===`fr`?`fr-CA`:`en-CA`;return e.unit===`SHARE`?new Intl.NumberFormat(r,{style:`percent`,maximumFractionDigits:0}).format(t):new Intl.NumberFormat(r).format(t)}function J({figure:e,name:n}){let r=b(),i=l(),a=u(),o=i(e.title),s=i(e.denominator),c=typeof e.value==`number`;return(0,F.jsxs)(`div`,{className:`metric`,children:[(0,F.jsx)(`p`,{className:`metric-title`,children:o}),c?(0,F.jsxs)(`p`,{children:[(0,F.jsx)(`span`,{className:`figure`,children:q(e,e.value??0,a)}),` `,e.unit!==`PEOPLE`&&(0,F.jsx)(`span`,{className:`muted small`,children:typeof e.n==`number`?r.n(e.n):r.noN})]}):(0,F.jsx)(`p`,{className:`muted`,children:e.gap?r.gap:e.suppressed?r.suppressed[e.suppressed]:r.noN}),e.earlier.some(e=>typeof e.value==`number`)&&(0,F.jsx)(Y,{figure:e,title:o,name:n}),(0,F.jsxs)(`details`,{children:[(0,F.jsx)(`summary`,{className:`small`,"aria-label":r.meansOf(o),children:r.means}),(0,F.jsx)(`p`,{className:`small`,children:i(e.definition)}),(0,F.jsx)(`p`,{className:`small`,children:s===``?r.numerator(i(e.numerator)):r.ratio(i(e.numerator),s)}),(0,F.jsxs)(`p`,{className:`small`,children:[r.origin[e.origin],` `,e.campaign&&(0,F.jsx)(t,{to:`/results/${e.campaign}`,children:r.seeSurvey})]})]})]})}function Y({figure:e,title:t,name:n}){let r=b(),i=u(),a=[...e.earlier,{year:n,value:e.value,n:e.n,gap:e.gap}],o=e.unit===`SHARE`?1:Math.max(1,...a.map(e=>e.value??0));return(0,F.jsxs)(`table`,{className:`history`,children:[(0,F.jsx)(`caption`,{className:`unseen`,children:r.history(t)}),(0,F.jsx)(`thead`,{className:`unseen`,children:(0,F.jsxs)(`tr`,{children:[(0,F.jsx)(`th`,{scope:`col`,children:r.year}),(0,F.jsx)(`th`,{scope:`col`,children:r.value})]})}),(0,F.jsx)(`tbody`,{children:a.map(t=>(0,F.jsxs)(`tr`,{children:[(0,F.jsx)(`th`,{scope:`row`,children:t.year}),(0,F.jsx)(`td`,{children:typeof t.value==`number`?(0,F.jsxs)(F.Fragment,{children:[(0,F.jsxs)(`svg`,{viewBox:`0 0 100 8`,preserveAspectRatio:`none`,"aria-hidden":`true`,children:[(0,F.jsx)(`rect`,{className:`bar-ground`,width:`100`,height:`8`}),(0,F.jsx)(`rect`,{className:`bar-value`,width:Math.round(100*t.value/o),height:`8`})]}),(0,F.jsx)(`span`,{children:q(e,t.value,i)})]}):(0,F.jsx)(`span`,{className:`muted`,children:`–`})})]},t.year))})]})}export{U as default};