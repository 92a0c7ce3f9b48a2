import{O as e,f as t,i as n,l as r,n as i,p as a,u as o,w as s}from"./states.js";import{c,n as l,o as u}from"./index.js";import{c as d,f,l as p,p as m,t as h,u as g}from"./parts.js";import{t as _}from"./Confirm.js";import{n as v,t as y}from"./ErrorSummary.js";import{t as b}from"./Checkbox.js";import{a as x,r as S}from"./DepartmentSide.js";import{t as C}from"./Outcome.js";import{t as w}from"./Page.js";import{t as T}from"./SearchField.js";/* empty css          */var E=new s(`
    query Assistants {
  assistants {
    ...AssistantParts
  }
}
    fragment AssistantParts on Assistant {
  id
  person {
    id
    name
  }
  assistant {
    id
    name
  }
  scopes
  from
  until
  inForce
  viewerNamed
}`,{hash:`sha256:8f119ada06055a5430a7447e516a52cdd66e54530f213fec3320cb8febe65786`}),D=new s(`
    query ViceChairs($search: String) {
  people(first: 20, search: $search) {
    nodes {
      id
      name
      grants {
        role
        from
        until
      }
    }
  }
}
    `,{hash:`sha256:201c0836d5e3eacf6e0dedbb105a91f2675deafc1ab3e3a11555001173bed7fd`}),O=new s(`
    mutation LeavingAnnounce($on: Date) {
  leavingAnnounce(on: $on) {
    leaving
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:99693243b5e022f80e24b23e0ca3980b1b4b9235738060bca1836032b5653447`}),k=new s(`
    mutation CheckInReaderSet($person: ID) {
  checkInReaderSet(person: $person) {
    desk {
      ...DeskParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment DeskParts on MentorshipDesk {
  approvals
  department
  tasks
  checkIns
  namesReader
  namesDeputy
  proposes
  digest
  leaving
  checkInReader {
    id
    name
  }
  actsFor {
    id
    name
  }
}`,{hash:`sha256:c0b336d6b6d35a71f21a3487c64c5bf47ca117a9c3f25fbbf2e812a2e4d43828`}),A=new s(`
    mutation DigestSet($on: Boolean!) {
  digestSet(on: $on) {
    desk {
      ...DeskParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment DeskParts on MentorshipDesk {
  approvals
  department
  tasks
  checkIns
  namesReader
  namesDeputy
  proposes
  digest
  leaving
  checkInReader {
    id
    name
  }
  actsFor {
    id
    name
  }
}`,{hash:`sha256:b0333e13f132f7586ad41dee66a5677fe3d290c5dae4b7e2a48e3184481aa9d9`}),j=new s(`
    mutation AssistantName($input: AssistantInput!) {
  assistantName(input: $input) {
    assistants {
      ...AssistantParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AssistantParts on Assistant {
  id
  person {
    id
    name
  }
  assistant {
    id
    name
  }
  scopes
  from
  until
  inForce
  viewerNamed
}`,{hash:`sha256:ff1d9a64d38cb3193f30c47492f52a6aced7da48d993ce5d2111186c0f3de598`}),M=new s(`
    mutation AssistantDismiss($assistant: ID!) {
  assistantDismiss(assistant: $assistant) {
    assistants {
      ...AssistantParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AssistantParts on Assistant {
  id
  person {
    id
    name
  }
  assistant {
    id
    name
  }
  scopes
  from
  until
  inForce
  viewerNamed
}`,{hash:`sha256:3c6eb5c99e22913bc2dd29a02c84bff7b74aa9030e563e52f37e4d6029572e30`}),N=c(u(),1),P=l();function F(){let e=f(),t=p();return(0,P.jsx)(w,{title:e.settingsTitle,lead:e.settingsLead,above:(0,P.jsx)(h,{}),narrow:!0,children:(0,P.jsx)(n,{read:t,lines:3,children:({mentorshipDesk:e})=>(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(L,{desk:e}),(0,P.jsx)(R,{desk:e}),(0,P.jsx)(z,{desk:e}),e.namesReader&&(0,P.jsx)(H,{desk:e})]})})})}function I(){let t=e();return e=>e&&t.setQueryData(o(m,{}),{mentorshipDesk:e})}function L({desk:e}){let n=f(),r=I(),a=t(A);return(0,P.jsxs)(`section`,{className:`card`,children:[a.error&&(0,P.jsx)(i,{error:a.error}),(0,P.jsx)(b,{label:n.digest,description:n.digestHint,checked:e.digest,onChange:e=>a.mutate({on:e.currentTarget.checked},{onSuccess:e=>r(e.digestSet.desk)})})]})}function R({desk:n}){let i=f(),a=d(),s=g(),c=e(),[l,u]=(0,N.useState)(n.leaving??``),[p,h]=(0,N.useState)(null),[v,y]=(0,N.useState)(``),b=t(O),x=b.data?.leavingAnnounce.userErrors??[];return(0,P.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`leaving-title`,children:[(0,P.jsx)(`h2`,{id:`leaving-title`,children:i.leavingTitle}),(0,P.jsx)(`p`,{className:`muted`,children:i.leavingText}),v!==``&&(0,P.jsx)(C,{children:(0,P.jsx)(`p`,{children:v})},v),n.leaving&&(0,P.jsx)(`p`,{className:`strong`,children:i.leavingIs(a(n.leaving))}),(0,P.jsx)(S,{id:`leaving-on`,type:`date`,min:s,label:i.leavingOn,value:l,onChange:e=>u(e.currentTarget.value)}),(0,P.jsxs)(`div`,{className:`row`,children:[(0,P.jsx)(r,{kind:`quiet`,disabled:l===``||l===n.leaving,onClick:()=>h(`announce`),children:i.leavingAnnounce}),n.leaving&&(0,P.jsx)(r,{kind:`quiet`,onClick:()=>h(`stay`),children:i.leavingStay})]}),(0,P.jsx)(_,{title:p===`stay`?i.stayTitle:i.leavingAskTitle(a(l)),open:p!==null,confirm:p===`stay`?i.leavingStay:i.leavingConfirm,busy:b.isPending,error:b.error,faults:x,onClose:()=>{h(null),b.reset()},onConfirm:()=>b.mutate({on:p===`announce`&&l||null},{onSuccess:({leavingAnnounce:e})=>{e.userErrors.length>0||(u(e.leaving??``),y(e.leaving?i.leavingSaid(a(e.leaving)):i.stayingSaid),h(null),c.setQueryData(o(m,{}),{mentorshipDesk:{...n,leaving:e.leaving??null}}))}}),children:(0,P.jsx)(`p`,{children:p===`stay`?i.stayAsk:i.leavingAsk})})]})}function z({desk:t}){let r=f(),i=e(),s=a(E,{}),c=e=>{i.setQueryData(o(E,{}),{assistants:e}),i.invalidateQueries({queryKey:o(m)})};return(0,P.jsxs)(`section`,{className:`card`,"aria-labelledby":`assistants`,children:[(0,P.jsx)(`h2`,{id:`assistants`,children:r.assistantsTitle}),(0,P.jsx)(`p`,{className:`small muted`,children:r.assistantRule}),(0,P.jsx)(n,{read:s,lines:2,children:({assistants:e})=>(0,P.jsxs)(P.Fragment,{children:[e.some(e=>e.viewerNamed)?(0,P.jsx)(B,{all:e.filter(e=>e.viewerNamed),named:!0,onShow:c}):(0,P.jsx)(`p`,{className:`muted`,children:r.noAssistants}),e.some(e=>!e.viewerNamed)&&(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`h3`,{children:r.iActFor}),(0,P.jsx)(B,{all:e.filter(e=>!e.viewerNamed),named:!1,onShow:c})]})]})}),(0,P.jsx)(V,{desk:t,onShow:c})]})}function B({all:e,named:n,onShow:r}){let a=f(),o=d(),s=t(M);return(0,P.jsxs)(P.Fragment,{children:[s.error&&(0,P.jsx)(i,{error:s.error}),(0,P.jsx)(`ul`,{className:`due`,children:e.map(e=>{let t=n?e.assistant.name:e.person.name;return(0,P.jsxs)(`li`,{children:[(0,P.jsxs)(`div`,{children:[(0,P.jsxs)(`p`,{children:[(0,P.jsx)(`bdi`,{children:t}),` `,!e.inForce&&(0,P.jsx)(`span`,{className:`chip`,children:a.over})]}),(0,P.jsxs)(`p`,{className:`small muted`,children:[e.scopes.map(e=>a.scopes[e]).join(`, `),`, `,a.until(o(e.until))]})]}),n&&e.inForce&&(0,P.jsx)(`button`,{type:`button`,className:`link`,"aria-label":a.dismissLabel(t),onClick:()=>s.mutate({assistant:e.id},{onSuccess:e=>r(e.assistantDismiss.assistants)}),children:a.dismiss})]},e.id)})})]})}function V({desk:e,onShow:n}){let a=f(),o={email:``,from:g(),until:``,scopes:[]},[s,c]=(0,N.useState)(o),l=t(j),u=l.data?.assistantName.userErrors??[],d=e.namesDeputy?[`ROSTER`,`MEETINGS`,`NOMINATIONS`,`DOSSIERS`,`APPROVALS`]:[`ROSTER`,`MEETINGS`,`NOMINATIONS`,`DOSSIERS`];return(0,P.jsxs)(`form`,{className:`stack`,onSubmit:e=>{e.preventDefault(),l.mutate({input:{email:s.email,scopes:s.scopes,from:s.from||null,until:s.until||null}},{onSuccess:({assistantName:e})=>{e.userErrors.length>0||(c(o),n(e.assistants))}})},noValidate:!0,children:[(0,P.jsx)(`h3`,{children:a.nameAssistant}),l.data&&u.length===0&&(0,P.jsx)(C,{children:(0,P.jsx)(`p`,{children:a.named})}),l.error&&(0,P.jsx)(i,{error:l.error}),(0,P.jsx)(y,{faults:u,fieldOf:e=>`assistant-${e.path.at(-1)??``}`}),(0,P.jsx)(S,{id:`assistant-email`,type:`email`,label:a.assistantEmail,value:s.email,error:v(u,`email`),onChange:e=>c({...s,email:e.currentTarget.value})}),(0,P.jsxs)(`fieldset`,{id:`assistant-scopes`,tabIndex:-1,children:[(0,P.jsx)(`legend`,{children:a.mayDo}),(0,P.jsx)(`div`,{className:`stack-s`,children:d.map(e=>(0,P.jsx)(b,{label:a.scopes[e],checked:s.scopes.includes(e),onChange:()=>c({...s,scopes:d.filter(t=>t===e!==s.scopes.includes(t))})},e))})]}),(0,P.jsxs)(`div`,{className:`halves`,children:[(0,P.jsx)(S,{id:`assistant-from`,type:`date`,label:a.from,value:s.from,error:v(u,`from`),onChange:e=>c({...s,from:e.currentTarget.value})}),(0,P.jsx)(S,{id:`assistant-until`,type:`date`,label:a.lastDayOf,value:s.until,error:v(u,`until`),onChange:e=>c({...s,until:e.currentTarget.value})})]}),(0,P.jsx)(`div`,{children:(0,P.jsx)(r,{type:`submit`,kind:`quiet`,busy:l.isPending,children:a.nameIt})})]})}function H({desk:e}){let n=f(),o=I(),[s,c]=(0,N.useState)(``),[l,u]=(0,N.useState)(``),d=a(D,{search:s||null},{enabled:s!==``}),p=t(k),m=(d.data?.people.nodes??[]).map(e=>({value:e.id,label:e.name}));return(0,P.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`reader`,children:[(0,P.jsx)(`h2`,{id:`reader`,children:n.reader}),(0,P.jsx)(`p`,{className:`muted`,children:n.readerText}),(0,P.jsx)(`p`,{className:`strong`,role:`status`,children:e.checkInReader?n.readerIs(e.checkInReader.name):n.readerNobody}),p.error&&(0,P.jsx)(i,{error:p.error}),(0,P.jsx)(y,{faults:p.data?.checkInReaderSet.userErrors??[],fieldOf:()=>`reader-person`}),(0,P.jsx)(T,{label:n.searchName,value:s,onChange:c}),(0,P.jsx)(x,{id:`reader-person`,label:n.readerChoose,value:l,data:[{value:``,label:n.readerNone},...m],onChange:e=>u(e.currentTarget.value)}),(0,P.jsx)(`div`,{children:(0,P.jsx)(r,{kind:`quiet`,busy:p.isPending,onClick:()=>p.mutate({person:l||null},{onSuccess:e=>o(e.checkInReaderSet.desk)}),children:n.readerSave})})]})}export{F as default};