import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,Z as a}from"./Checkbox.js";import{C as o,b as s,f as c,i as l,l as u,n as d,p as f,w as p}from"./states.js";import{r as m,t as h}from"./cache.js";import{n as g,t as _}from"./format.js";import{s as v}from"./Frame.js";import{t as y}from"./Confirm.js";import{t as b}from"./DataTable.js";import{t as x}from"./ErrorSummary.js";import{n as S,o as C,r as w}from"./DepartmentSide.js";import{t as T}from"./Outcome.js";import{t as E}from"./Page.js";import{t as D}from"./StateChip.js";import{t as O}from"./text5.js";/* empty css      */var k=new p(`
    mutation AwardRetire($award: ID!, $retired: Boolean!) {
  awardRetire(award: $award, retired: $retired) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
    viewerCanNominate
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`,{hash:`sha256:3184ec5540cf572dd2b9ca1210c25523cfa44e1f5cdbe6b9c01831ede6ce716c`}),A=new p(`
    mutation AwardRecipientsAdd($award: ID!, $recipients: [AwardRecipientInput!]!) {
  awardRecipientsAdd(award: $award, recipients: $recipients) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
    viewerCanNominate
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`,{hash:`sha256:b596404c99458a8de61b31ed6bf8deb582eb5621465dea79e945b3f734b9d556`}),j=new p(`
    mutation AwardRecipientRemove($recipient: ID!) {
  awardRecipientRemove(recipient: $recipient) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
    viewerCanNominate
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`,{hash:`sha256:dad7d74f2b4219356bdfd26adafaead8eee967deda1883c9adc0d86a36482c51`}),M=new p(`
    mutation AwardCyclePlan($award: ID!, $year: Int!) {
  awardCyclePlan(award: $award, year: $year) {
    cycle {
      ...CycleParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  viewerCanNominate
  phases {
    kind
    from
    to
    closes
    grace
    existence
    names
  }
  rules {
    kind
    codes
    least
    most
  }
  rubric {
    points
    criteria {
      name {
        en
        fr
      }
      help {
        en
        fr
      }
      weight
      required
      anchors {
        point
        text {
          en
          fr
        }
      }
    }
  }
  terms {
    places
    joint
    letter
    lettersFrom
    lettersTo
    statement
    reviewers
    quorum
    endedWithin
    rule
    tie
  }
  revision
  called
  viewerCanPlan
  viewerCanMoveDates
  viewerDuty
}`,{hash:`sha256:100f2b191b9d238a705a288eb46dd4237060ce2d84e68494bed7ea3794e4cd0f`}),N=e(n(),1),P=t();function F(){let{id:e=``}=r(),t=f(m,{award:e});return(0,P.jsx)(l,{read:t,children:({award:e})=>e?(0,P.jsx)(L,{award:e}):(0,P.jsx)(S,{})})}var I=[];function L({award:e}){let t=O(),n=s(),r=h(),[a,o]=(0,N.useState)(!1),l=c(k),d=t=>l.mutate({award:e.id,retired:t},{onSuccess:({awardRetire:{award:e}})=>{e&&r.award(e),o(!1)}});return(0,P.jsxs)(E,{title:n(e.name),lead:e.retired?(0,P.jsx)(`span`,{className:`chip`,children:t.retiredChip}):void 0,above:(0,P.jsx)(i,{className:`crumb`,to:`/awards`,children:t.toAwards}),actions:e.viewerCanEdit&&(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(i,{className:`btn quiet`,to:`/awards/${e.id}/edit`,children:t.edit}),e.retired?(0,P.jsx)(u,{kind:`quiet`,busy:l.isPending,onClick:()=>d(!1),children:t.resume}):(0,P.jsx)(u,{kind:`danger`,onClick:()=>o(!0),children:t.retire})]}),children:[(0,P.jsxs)(`div`,{className:`two`,children:[(0,P.jsx)(R,{award:e}),(0,P.jsx)(z,{award:e})]}),(0,P.jsx)(V,{award:e}),(0,P.jsx)(y,{title:t.retireTitle,open:a,confirm:t.retire.replace(`…`,``),kind:`danger`,busy:l.isPending,error:l.error,faults:l.data?.awardRetire.userErrors??I,onConfirm:()=>d(!0),onClose:()=>o(!1),children:(0,P.jsx)(`p`,{children:t.retireText})})]})}function R({award:e}){let t=O(),n=s(),r=[[t.columnLevel,e.division?n(e.division.name):t.levels[e.level]]];return e.donor&&r.push([t.donor,e.donor]),e.presenter&&r.push([t.presenter,e.presenter]),e.viewerCanEdit&&r.push([t.committee,e.committee&&e.committeeName?(0,P.jsx)(i,{to:`/committees/${e.committee}`,children:n(e.committeeName)}):t.noCommittee]),(0,P.jsxs)(`section`,{className:`card`,"aria-labelledby":`facts`,children:[(0,P.jsx)(`h2`,{id:`facts`,children:t.facts}),(0,P.jsx)(`p`,{className:`authored`,children:n(e.about)}),(0,P.jsx)(`dl`,{className:`facts`,children:r.map(([e,t])=>(0,P.jsxs)(N.Fragment,{children:[(0,P.jsx)(`dt`,{children:e}),(0,P.jsx)(`dd`,{children:t})]},e))})]})}function z({award:e}){let t=O(),n=o();return(0,P.jsxs)(`section`,{className:`card`,"aria-labelledby":`years`,children:[(0,P.jsx)(`h2`,{id:`years`,children:t.years}),e.cycles.length===0&&(0,P.jsx)(`p`,{className:`muted`,children:t.noYears}),(0,P.jsx)(`ul`,{className:`award-years`,children:e.cycles.map(e=>{let r=e.phases.find(e=>e.kind===`NOMINATION`);return(0,P.jsxs)(`li`,{className:`row`,children:[(0,P.jsx)(i,{to:`/awards/cycles/${e.id}`,children:e.year}),(0,P.jsx)(D,{state:e.state}),e.state===`CALLED`&&r&&(0,P.jsx)(`span`,{className:`muted small`,children:t.nominationsUntil(_(r.to,n))}),e.viewerCanNominate&&(0,P.jsx)(i,{to:`/awards/cycles/${e.id}/nominate`,children:t.nominate})]},e.id)})}),e.viewerCanEdit&&!e.retired&&(0,P.jsx)(B,{award:e})]})}function B({award:e}){let t=O(),{zone:n}=v(),r=a(),i=h(),o=c(M),s=Number(g(n,new Date).slice(0,4)),[l,f]=(0,N.useState)(String(e.cycles[0]?e.cycles[0].year+1:s));return(0,P.jsxs)(`form`,{className:`stack-s`,noValidate:!0,onSubmit:t=>{t.preventDefault(),o.mutate({award:e.id,year:Math.round(Number(l))},{onSuccess:({awardCyclePlan:{cycle:e}})=>{e&&(i.cycle(e),r(`/awards/cycles/${e.id}/edit`))}})},children:[(0,P.jsx)(`h3`,{children:t.planTitle}),(0,P.jsx)(`p`,{className:`muted small`,children:t.planText}),o.error&&(0,P.jsx)(d,{error:o.error}),(0,P.jsx)(x,{faults:o.data?.awardCyclePlan.userErrors??I,fieldOf:()=>`year`}),(0,P.jsxs)(`div`,{className:`row row-end`,children:[(0,P.jsx)(w,{id:`year`,type:`number`,inputMode:`numeric`,label:t.year,value:l,onChange:e=>f(e.currentTarget.value)}),(0,P.jsx)(u,{type:`submit`,kind:`quiet`,busy:o.isPending,children:t.plan})]})]})}function V({award:e}){let t=O(),n=h(),[r,i]=(0,N.useState)(null),a=c(j),o=[{key:`name`,title:t.recipients,cell:e=>e.name},{key:`year`,title:t.year,numeric:!0,cell:e=>String(e.year)}];return e.viewerCanEdit&&o.push({key:`record`,title:``,cell:e=>e.onRecord?(0,P.jsx)(`span`,{className:`chip`,children:t.onRecord}):``},{key:`remove`,title:``,cell:e=>(0,P.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>i(e),children:t.remove(e.name)})}),(0,P.jsxs)(`section`,{className:`card`,"aria-labelledby":`recipients`,children:[(0,P.jsx)(`h2`,{id:`recipients`,children:t.recipients}),e.recipients.length>0?(0,P.jsx)(b,{caption:t.recipients,columns:o,rows:e.recipients,keyOf:e=>e.id}):(0,P.jsx)(`p`,{className:`muted`,children:t.noRecipients}),e.viewerCanEdit&&(0,P.jsxs)(P.Fragment,{children:[e.recipients.some(e=>e.onRecord)&&(0,P.jsx)(`p`,{className:`muted small`,children:t.onRecordWhy}),(0,P.jsx)(U,{award:e})]}),(0,P.jsx)(y,{title:t.removeTitle,open:r!==null,confirm:t.removeDo,kind:`danger`,busy:a.isPending,error:a.error,faults:a.data?.awardRecipientRemove.userErrors??I,onConfirm:()=>r&&a.mutate({recipient:r.id},{onSuccess:({awardRecipientRemove:{award:e}})=>{e&&(n.award(e),i(null))}}),onClose:()=>i(null),children:(0,P.jsx)(`p`,{children:r&&t.removeText(r.name,String(r.year))})})]})}function H(e){let t=[],n=[];for(let r of e.split(`
`).map(e=>e.trim())){if(r===``)continue;let[,e,i=``]=/^(\d{4})[\s,;:]+(.+)$/.exec(r)??[],a=i.replace(/[\s,;]+$/,``);e===void 0||a===``?n.push(r):t.push({year:Number(e),name:a.includes(`@`)?``:a,email:a.includes(`@`)?a:``})}return{recipients:t,unread:n}}function U({award:e}){let t=O(),n=h(),r=c(A),[i,a]=(0,N.useState)(``),[o,s]=(0,N.useState)(!1),{recipients:l,unread:f}=H(i);return(0,P.jsxs)(`details`,{children:[(0,P.jsx)(`summary`,{children:t.recipientsAdd}),(0,P.jsxs)(`form`,{className:`stack-s`,noValidate:!0,onSubmit:t=>{t.preventDefault(),r.mutate({award:e.id,recipients:l},{onSuccess:({awardRecipientsAdd:{award:e}})=>{s(!!e),e&&(n.award(e),a(``))}})},children:[r.error&&(0,P.jsx)(d,{error:r.error}),o&&(0,P.jsx)(T,{children:(0,P.jsx)(`p`,{children:t.recipientsSaved})}),(0,P.jsx)(x,{faults:r.data?.awardRecipientsAdd.userErrors??I,fieldOf:()=>`recipients-lines`}),(0,P.jsx)(C,{id:`recipients-lines`,label:t.recipientsLabel,description:t.recipientsHint,rows:6,value:i,error:f.length>0?t.unread(f.slice(0,3).join(`; `)):void 0,onChange:e=>{a(e.currentTarget.value),s(!1)}}),(0,P.jsx)(`div`,{className:`row`,children:(0,P.jsx)(u,{type:`submit`,kind:`quiet`,busy:r.isPending,disabled:l.length===0||f.length>0,children:t.recipientsSave(l.length)})})]})]})}export{F as default,H as recipientsIn};