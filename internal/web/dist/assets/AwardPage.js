import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,Z as a}from"./Checkbox.js";import{f as o,i as s,l as c,n as l,p as u,v as d}from"./states.js";import{r as f,t as p}from"./cache.js";import{t as m}from"./_document_AwardRetireDocument.js";import{r as h,s as g}from"./text5.js";import{n as _,t as v}from"./format.js";import{s as y}from"./Frame.js";import{t as b}from"./Confirm.js";import{t as x}from"./DataTable.js";import{t as S}from"./ErrorSummary.js";import{n as C,o as w,r as T}from"./DepartmentSide.js";import{t as E}from"./Outcome.js";import{t as D}from"./Page.js";import{t as O}from"./StateChip.js";import{t as k}from"./text7.js";/* empty css      */var A=new d(`
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
}`,{hash:`sha256:b596404c99458a8de61b31ed6bf8deb582eb5621465dea79e945b3f734b9d556`}),j=new d(`
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
}`,{hash:`sha256:dad7d74f2b4219356bdfd26adafaead8eee967deda1883c9adc0d86a36482c51`}),M=new d(`
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
  closedYear {
    id
    name
  }
}`,{hash:`sha256:ab95470903ff61c369a30e9ac1007c0949f5f8015a28ba1350dab686732c400f`}),N=e(n(),1),P=t();function F(){let{id:e=``}=r(),t=u(f,{award:e});return(0,P.jsx)(s,{read:t,children:({award:e})=>e?(0,P.jsx)(L,{award:e}):(0,P.jsx)(C,{})})}var I=[];function L({award:e}){let t=k(),n=h(),r=p(),[a,s]=(0,N.useState)(!1),l=o(m),u=t=>l.mutate({award:e.id,retired:t},{onSuccess:({awardRetire:{award:e}})=>{e&&r.award(e),s(!1)}});return(0,P.jsxs)(D,{title:n(e.name),lead:e.retired?(0,P.jsx)(`span`,{className:`chip`,children:t.retiredChip}):void 0,above:(0,P.jsx)(i,{className:`crumb`,to:`/awards`,children:t.toAwards}),actions:e.viewerCanEdit&&(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(i,{className:`btn quiet`,to:`/awards/${e.id}/edit`,children:t.edit}),e.retired?(0,P.jsx)(c,{kind:`quiet`,busy:l.isPending,onClick:()=>u(!1),children:t.resume}):(0,P.jsx)(c,{kind:`danger`,onClick:()=>s(!0),children:t.retire})]}),children:[(0,P.jsxs)(`div`,{className:`two`,children:[(0,P.jsx)(R,{award:e}),(0,P.jsx)(z,{award:e})]}),(0,P.jsx)(V,{award:e}),(0,P.jsx)(b,{title:t.retireTitle,open:a,confirm:t.retire.replace(`…`,``),kind:`danger`,busy:l.isPending,error:l.error,faults:l.data?.awardRetire.userErrors??I,onConfirm:()=>u(!0),onClose:()=>s(!1),children:(0,P.jsx)(`p`,{children:t.retireText})})]})}function R({award:e}){let t=k(),n=h(),r=[[t.columnLevel,e.division?n(e.division.name):t.levels[e.level]]];return e.donor&&r.push([t.donor,e.donor]),e.presenter&&r.push([t.presenter,e.presenter]),e.viewerCanEdit&&r.push([t.committee,e.committee&&e.committeeName?(0,P.jsx)(i,{to:`/committees/${e.committee}`,children:n(e.committeeName)}):t.noCommittee]),(0,P.jsxs)(`section`,{className:`card`,"aria-labelledby":`facts`,children:[(0,P.jsx)(`h2`,{id:`facts`,children:t.facts}),(0,P.jsx)(`p`,{className:`authored`,children:n(e.about)}),(0,P.jsx)(`dl`,{className:`facts`,children:r.map(([e,t])=>(0,P.jsxs)(N.Fragment,{children:[(0,P.jsx)(`dt`,{children:e}),(0,P.jsx)(`dd`,{children:t})]},e))})]})}function z({award:e}){let t=k(),n=g();return(0,P.jsxs)(`section`,{className:`card`,"aria-labelledby":`years`,children:[(0,P.jsx)(`h2`,{id:`years`,children:t.years}),e.cycles.length===0&&(0,P.jsx)(`p`,{className:`muted`,children:t.noYears}),(0,P.jsx)(`ul`,{className:`award-years`,children:e.cycles.map(e=>{let r=e.phases.find(e=>e.kind===`NOMINATION`);return(0,P.jsxs)(`li`,{className:`row`,children:[(0,P.jsx)(i,{to:`/awards/cycles/${e.id}`,children:e.year}),(0,P.jsx)(O,{state:e.state}),e.state===`CALLED`&&r&&(0,P.jsx)(`span`,{className:`muted small`,children:t.nominationsUntil(v(r.to,n))}),e.viewerCanNominate&&(0,P.jsx)(i,{to:`/awards/cycles/${e.id}/nominate`,children:t.nominate})]},e.id)})}),e.viewerCanEdit&&!e.retired&&(0,P.jsx)(B,{award:e})]})}function B({award:e}){let t=k(),{zone:n}=y(),r=a(),i=p(),s=o(M),u=Number(_(n,new Date).slice(0,4)),[d,f]=(0,N.useState)(String(e.cycles[0]?e.cycles[0].year+1:u));return(0,P.jsxs)(`form`,{className:`stack-s`,noValidate:!0,onSubmit:t=>{t.preventDefault(),s.mutate({award:e.id,year:Math.round(Number(d))},{onSuccess:({awardCyclePlan:{cycle:e}})=>{e&&(i.cycle(e),r(`/awards/cycles/${e.id}/edit`))}})},children:[(0,P.jsx)(`h3`,{children:t.planTitle}),(0,P.jsx)(`p`,{className:`muted small`,children:t.planText}),s.error&&(0,P.jsx)(l,{error:s.error}),(0,P.jsx)(S,{faults:s.data?.awardCyclePlan.userErrors??I,fieldOf:()=>`year`}),(0,P.jsxs)(`div`,{className:`row row-end`,children:[(0,P.jsx)(T,{id:`year`,type:`number`,inputMode:`numeric`,label:t.year,value:d,onChange:e=>f(e.currentTarget.value)}),(0,P.jsx)(c,{type:`submit`,kind:`quiet`,busy:s.isPending,children:t.plan})]})]})}function V({award:e}){let t=k(),n=p(),[r,i]=(0,N.useState)(null),a=o(j),s=[{key:`name`,title:t.recipients,cell:e=>e.name},{key:`year`,title:t.year,numeric:!0,cell:e=>String(e.year)}];return e.viewerCanEdit&&s.push({key:`record`,title:``,cell:e=>e.onRecord?(0,P.jsx)(`span`,{className:`chip`,children:t.onRecord}):``},{key:`remove`,title:``,cell:e=>(0,P.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>i(e),children:t.remove(e.name)})}),(0,P.jsxs)(`section`,{className:`card`,"aria-labelledby":`recipients`,children:[(0,P.jsx)(`h2`,{id:`recipients`,children:t.recipients}),e.recipients.length>0?(0,P.jsx)(x,{caption:t.recipients,columns:s,rows:e.recipients,keyOf:e=>e.id}):(0,P.jsx)(`p`,{className:`muted`,children:t.noRecipients}),e.viewerCanEdit&&(0,P.jsxs)(P.Fragment,{children:[e.recipients.some(e=>e.onRecord)&&(0,P.jsx)(`p`,{className:`muted small`,children:t.onRecordWhy}),(0,P.jsx)(U,{award:e})]}),(0,P.jsx)(b,{title:t.removeTitle,open:r!==null,confirm:t.removeDo,kind:`danger`,busy:a.isPending,error:a.error,faults:a.data?.awardRecipientRemove.userErrors??I,onConfirm:()=>r&&a.mutate({recipient:r.id},{onSuccess:({awardRecipientRemove:{award:e}})=>{e&&(n.award(e),i(null))}}),onClose:()=>i(null),children:(0,P.jsx)(`p`,{children:r&&t.removeText(r.name,String(r.year))})})]})}function H(e){let t=[],n=[];for(let r of e.split(`
`).map(e=>e.trim())){if(r===``)continue;let[,e,i=``]=/^(\d{4})[\s,;:]+(.+)$/.exec(r)??[],a=i.replace(/[\s,;]+$/,``);e===void 0||a===``?n.push(r):t.push({year:Number(e),name:a.includes(`@`)?``:a,email:a.includes(`@`)?a:``})}return{recipients:t,unread:n}}function U({award:e}){let t=k(),n=p(),r=o(A),[i,a]=(0,N.useState)(``),[s,u]=(0,N.useState)(!1),{recipients:d,unread:f}=H(i);return(0,P.jsxs)(`details`,{children:[(0,P.jsx)(`summary`,{children:t.recipientsAdd}),(0,P.jsxs)(`form`,{className:`stack-s`,noValidate:!0,onSubmit:t=>{t.preventDefault(),r.mutate({award:e.id,recipients:d},{onSuccess:({awardRecipientsAdd:{award:e}})=>{u(!!e),e&&(n.award(e),a(``))}})},children:[r.error&&(0,P.jsx)(l,{error:r.error}),s&&(0,P.jsx)(E,{children:(0,P.jsx)(`p`,{children:t.recipientsSaved})}),(0,P.jsx)(S,{faults:r.data?.awardRecipientsAdd.userErrors??I,fieldOf:()=>`recipients-lines`}),(0,P.jsx)(w,{id:`recipients-lines`,label:t.recipientsLabel,description:t.recipientsHint,rows:6,value:i,error:f.length>0?t.unread(f.slice(0,3).join(`; `)):void 0,onChange:e=>{a(e.currentTarget.value),u(!1)}}),(0,P.jsx)(`div`,{className:`row`,children:(0,P.jsx)(c,{type:`submit`,kind:`quiet`,busy:r.isPending,disabled:d.length===0||f.length>0,children:t.recipientsSave(d.length)})})]})]})}export{F as default,H as recipientsIn};