import{S as e,f as t,i as n,l as r,p as i,s as a,u as o,v as s}from"./states.js";import{c,n as l,o as u}from"./index.js";import{$ as d,G as f}from"./Checkbox.js";import{t as p}from"./_document_EndingDutiesDocument.js";import{r as m,s as h}from"./text5.js";import{t as g}from"./format.js";import{c as _}from"./Frame.js";import{t as v}from"./Confirm.js";import{n as y}from"./ErrorSummary.js";import{a as b,n as x,r as S}from"./DepartmentSide.js";import{t as C}from"./Outcome.js";import{t as w}from"./Page.js";import{t as T}from"./PersonPicker.js";import{t as E}from"./recordsText.js";import{t as D}from"./text11.js";/* empty css      */var O=new s(`
    query Handover($person: ID!) {
  handover(person: $person) {
    ...HandoverParts
  }
}
    fragment HandoverParts on Handover {
  person {
    id
    name
    leaving
  }
  roles {
    id
    role
    from
    until
    division {
      id
      name {
        en
        fr
      }
    }
    site {
      id
      name {
        en
        fr
      }
    }
  }
  terms {
    id
    committee
    committeeName {
      en
      fr
    }
    duty
    from
    until
  }
  readsCheckIns
  approvals
  reviewsDue
  mentees {
    mentorship
    formal
    mentee {
      id
      name
    }
  }
  awards {
    cycle
    year
    award {
      en
      fr
    }
  }
}`,{hash:`sha256:d7bbe5873f96dda6da43340193b0596b17addab226f1ebe4254d03285f4d5a6d`}),k=new s(`
    mutation HandoverApply($person: ID!, $input: HandoverInput!) {
  handoverApply(person: $person, input: $input) {
    handover {
      ...HandoverParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment HandoverParts on Handover {
  person {
    id
    name
    leaving
  }
  roles {
    id
    role
    from
    until
    division {
      id
      name {
        en
        fr
      }
    }
    site {
      id
      name {
        en
        fr
      }
    }
  }
  terms {
    id
    committee
    committeeName {
      en
      fr
    }
    duty
    from
    until
  }
  readsCheckIns
  approvals
  reviewsDue
  mentees {
    mentorship
    formal
    mentee {
      id
      name
    }
  }
  awards {
    cycle
    year
    award {
      en
      fr
    }
  }
}`,{hash:`sha256:1ad2bd5d47140039b6813559a13d0010c1be03359347a2dafab8315b4de584c9`}),A=c(u(),1),j=l();function M(){let{id:e=``}=d(),t=i(O,{person:e});return(0,j.jsx)(n,{read:t,children:({handover:t})=>t?(0,j.jsx)(N,{of:t},e):(0,j.jsx)(x,{})})}function N({of:n}){let i=E(),s=D(),c=m(),l=h(),u=e(),d=_(),[x,M]=(0,A.useState)(n.person.leaving??n.roles.map(e=>e.until??``).filter(e=>e!==``).sort()[0]??``),[N,P]=(0,A.useState)({}),[F,I]=(0,A.useState)(!1),[L,R]=(0,A.useState)(0),z=t(k),B=z.data?.handoverApply.userErrors??[],V=e=>N[e]??{what:`not`,to:null},H=[...n.roles.map(e=>({id:e.id,kind:`role`,label:[s.roles[e.role],e.division?c(e.division.name):e.site?c(e.site.name):``].filter(e=>e!==``).join(`, `),until:e.until})),...n.terms.map(e=>({id:e.id,kind:`term`,label:`${c(e.committeeName)} (${i.duties[e.duty]})`,until:e.until}))],U=H.filter(e=>V(e.id).what===`vacant`||V(e.id).what===`give`&&V(e.id).to!==null),W=H.some(e=>V(e.id).what===`give`&&V(e.id).to===null),G=e=>V(e).what===`give`?V(e).to?.id??null:null,K=()=>z.mutate({person:n.person.id,input:{lastDay:x,roles:U.filter(e=>e.kind===`role`).map(e=>({grant:e.id,successor:G(e.id)})),terms:U.filter(e=>e.kind===`term`).map(e=>({term:e.id,successor:G(e.id)}))}},{onSuccess:({handoverApply:e})=>{e.handover&&(I(!1),P({}),R(e=>e+1),u.invalidateQueries({queryKey:o(O)}),u.invalidateQueries({queryKey:o(p)}),d())}}),q=e=>H.filter(t=>t.kind===e).map(e=>(0,j.jsxs)(`div`,{className:`hand-line`,children:[(0,j.jsxs)(`div`,{children:[(0,j.jsx)(`span`,{className:`strong`,children:e.label}),(0,j.jsx)(`span`,{className:`person-mail`,children:e.until?`${s.until} ${g(e.until,l)}`:s.withoutEnd})]}),(0,j.jsx)(b,{label:i.takerOf(e.label),value:V(e.id).what,data:[{value:`not`,label:i.leaveOut},{value:`give`,label:i.give},{value:`vacant`,label:i.vacant}],onChange:t=>{let n=t.currentTarget.value===`give`?`give`:t.currentTarget.value===`vacant`?`vacant`:`not`;P(t=>({...t,[e.id]:{what:n,to:null}}))}}),V(e.id).what===`give`&&(0,j.jsx)(T,{label:i.giveOf(e.label),chosen:V(e.id).to,but:[n.person.id],onChoose:t=>P(n=>({...n,[e.id]:{what:`give`,to:t}}))})]},e.id));return(0,j.jsxs)(w,{title:i.handTitle(n.person.name),lead:i.handLead,above:(0,j.jsx)(f,{className:`crumb`,to:`/people/handovers`,children:i.endTitle}),children:[L>0&&(0,j.jsx)(C,{children:(0,j.jsx)(`p`,{children:i.handed})},L),(0,j.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`offices`,children:[(0,j.jsx)(`h2`,{id:`offices`,children:i.offices}),(0,j.jsx)(S,{id:`last-day`,type:`date`,required:!0,label:i.lastDay,description:i.lastDayHint,value:x,error:y(B,`lastDay`),onChange:e=>M(e.currentTarget.value)}),n.roles.length===0?(0,j.jsx)(`p`,{className:`muted`,children:i.officesNone}):q(`role`),n.terms.length>0&&(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(`h3`,{children:i.seats}),q(`term`)]}),(0,j.jsx)(`div`,{className:`row`,children:(0,j.jsx)(r,{disabled:U.length===0||W||x===``,onClick:()=>I(!0),children:i.hand})})]}),(0,j.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`follows`,children:[(0,j.jsx)(`h2`,{id:`follows`,children:i.follows}),n.approvals+n.reviewsDue===0?(0,j.jsx)(`p`,{className:`muted`,children:i.noFollows}):(0,j.jsxs)(`ul`,{children:[n.approvals>0&&(0,j.jsx)(`li`,{children:i.approvals(n.approvals)}),n.reviewsDue>0&&(0,j.jsx)(`li`,{children:i.reviews(n.reviewsDue)})]}),(0,j.jsx)(`p`,{className:`muted small`,children:i.vacantRule})]}),(0,j.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`others`,children:[(0,j.jsx)(`h2`,{id:`others`,children:i.others}),n.readsCheckIns&&(0,j.jsx)(`p`,{children:(0,j.jsx)(f,{to:`/mentorship/settings`,children:i.readsCheckIns})}),(0,j.jsx)(`h3`,{children:i.mentees}),n.mentees.length===0?(0,j.jsx)(`p`,{className:`muted`,children:i.menteesNone}):(0,j.jsx)(`ul`,{className:`plain`,children:n.mentees.map(e=>(0,j.jsxs)(`li`,{children:[e.mentee.name,` `,e.formal&&(0,j.jsx)(`span`,{className:`chip`,children:i.formal}),` `,(0,j.jsx)(f,{to:`/mentorship/${e.mentorship}`,"aria-label":i.openPairOf(e.mentee.name),children:i.openPair})]},e.mentorship))}),n.awards.length>0&&(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(`h3`,{children:i.awards}),(0,j.jsx)(`ul`,{className:`plain`,children:n.awards.map(e=>(0,j.jsxs)(`li`,{children:[c(e.award),` `,(0,j.jsx)(`span`,{className:`tabular`,children:e.year})]},e.cycle))})]})]}),(0,j.jsx)(a,{children:(0,j.jsx)(`p`,{children:i.after})}),(0,j.jsx)(v,{title:i.handAsk(x===``?``:g(x,l)),open:F,confirm:i.handNow,busy:z.isPending,error:z.error,faults:B,onClose:()=>I(!1),onConfirm:K,children:(0,j.jsx)(`ul`,{children:U.map(e=>(0,j.jsx)(`li`,{children:i.handList(e.label,V(e.id).what===`give`?V(e.id).to?.name??``:i.nobody)},e.id))})})]})}export{M as default};