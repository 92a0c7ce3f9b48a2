import{S as e,f as t,i as n,l as r,p as i,t as a,u as o,v as s}from"./states.js";import{c,n as l,o as u}from"./index.js";import{G as d,t as f}from"./Checkbox.js";import{t as p}from"./Confirm.js";import{t as m}from"./DataTable.js";import{n as h}from"./ErrorSummary.js";import{r as g}from"./DepartmentSide.js";import{t as _}from"./MailAddress.js";import{t as v}from"./Outcome.js";import{t as y}from"./Page.js";import{n as b,t as x}from"./Pager.js";import{t as S}from"./recordsText.js";/* empty css      */var C=new s(`
    query Refusals($first: Int!, $after: String) {
  refusals(first: $first, after: $after) {
    nodes {
      person {
        ...PersonLine
      }
      address
      reason
      words
      since
      again
      messages {
        id
        subject
        written
        again
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment PersonLine on Person {
  id
  name
  email
  division {
    id
    name {
      en
      fr
    }
  }
}`,{hash:`sha256:43626f44fd2d1c9c48b68fa27e524f07272ddd0b58894311be0a3286eea5ca28`}),w=new s(`
    mutation AddressCorrect($person: ID!, $from: String!, $to: String!, $resend: Boolean!) {
  addressCorrect(person: $person, from: $from, to: $to, resend: $resend) {
    person {
      id
      name
    }
    resent
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:bf6edfd44dd31a8cf3fc21c39cee55dbdb60e8cb39a2f03d0dd8fe2d70ae69dc`}),T=c(u(),1),E=l();function D(){let e=S(),t=b(50),r=i(C,{first:t.size,after:t.after}),[o,s]=(0,T.useState)(null),[c,l]=(0,T.useState)(``);return(0,E.jsxs)(y,{title:e.correctTitle,lead:e.correctLead,above:(0,E.jsx)(d,{className:`crumb`,to:`/people`,children:e.people}),children:[c!==``&&(0,E.jsx)(v,{children:(0,E.jsx)(`p`,{children:c})},c),(0,E.jsx)(n,{read:r,lines:4,children:({refusals:n})=>n.totalCount===0?(0,E.jsx)(a,{title:e.correctEmpty,children:(0,E.jsx)(`p`,{className:`muted`,children:e.correctEmptyText})}):(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(O,{rows:n.nodes,onCorrect:s}),(0,E.jsx)(x,{pager:t,shown:n.nodes.length,total:n.totalCount,info:n.pageInfo,waiting:r.isPlaceholderData})]})}),o&&(0,E.jsx)(k,{of:o,onClose:()=>s(null),onDone:e=>{l(e),s(null)}},o.person.id+o.address)]})}function O({rows:e,onCorrect:t}){let n=S(),i=[{key:`person`,title:n.person,cell:e=>(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(d,{to:`/people/${e.person.id}`,children:e.person.name}),(0,E.jsx)(`span`,{className:`person-mail`,children:(0,E.jsx)(_,{of:e.address})})]})},{key:`why`,title:n.why,cell:e=>(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(`span`,{children:n.reasons[e.reason]}),(0,E.jsxs)(`details`,{children:[(0,E.jsx)(`summary`,{className:`small`,children:n.server}),(0,E.jsx)(`p`,{className:`small muted words`,children:e.words})]})]})},{key:`waiting`,title:n.waiting,cell:e=>(0,E.jsxs)(`details`,{children:[(0,E.jsx)(`summary`,{children:n.waitingCount(e.messages.length)}),(0,E.jsx)(`ul`,{className:`plain small`,children:e.messages.map(e=>(0,E.jsxs)(`li`,{children:[e.subject,` `,!e.again&&(0,E.jsxs)(`span`,{className:`muted`,children:[`(`,n.over,`)`]})]},e.id))})]})},{key:`act`,title:n.correct,cell:e=>(0,E.jsx)(r,{kind:`quiet`,"aria-label":n.correctOf(e.address),onClick:()=>t(e),children:n.correct})}];return(0,E.jsx)(m,{caption:n.correctTitle,columns:i,rows:e,keyOf:e=>e.person.id+e.address})}function k({of:n,onClose:r,onDone:i}){let a=S(),s=e(),[c,l]=(0,T.useState)(n.address),[u,d]=(0,T.useState)(n.again>0),m=t(w),_=m.data?.addressCorrect.userErrors??[];return(0,E.jsxs)(p,{title:a.correctAsk(n.person.name),open:!0,confirm:a.correct,busy:m.isPending,disabled:c.trim()===``||c===n.address,error:m.error,faults:_,fieldOf:e=>e.path.length>0?`correct-to`:void 0,onClose:r,onConfirm:()=>m.mutate({person:n.person.id,from:n.address,to:c,resend:u},{onSuccess:({addressCorrect:e})=>{e.userErrors.length>0||(i(a.corrected(n.person.name,e.resent)),s.invalidateQueries({queryKey:o(C)}))}}),children:[(0,E.jsx)(g,{id:`correct-to`,type:`email`,label:a.correctTo,value:c,error:h(_,`to`),onChange:e=>l(e.currentTarget.value)}),n.again>0&&(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(f,{checked:u,label:a.resend(n.again),onChange:e=>d(e.currentTarget.checked)}),(0,E.jsx)(`ul`,{className:`small`,children:n.messages.filter(e=>e.again).map(e=>(0,E.jsx)(`li`,{children:e.subject},e.id))}),(0,E.jsx)(`p`,{className:`muted small`,children:a.resendText})]})]})}export{D as default};