import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,Z as a}from"./Checkbox.js";import{C as o,O as s,b as c,f as l,i as u,l as d,n as f,p,u as m,w as h}from"./states.js";import{t as g}from"./_document_CertificatesDocument.js";import{a as _,t as v}from"./format.js";import{s as y}from"./Frame.js";import{t as b}from"./Confirm.js";import{n as x,t as S}from"./ErrorSummary.js";import{a as C,n as w,o as T,r as E}from"./DepartmentSide.js";import{t as D}from"./Outcome.js";import{t as O}from"./Page.js";import{t as k}from"./StateChip3.js";import{t as A}from"./recognition.js";var j=new h(`
    query Certificate($id: ID!) {
  certificate(id: $id) {
    ...CertificateParts
  }
}
    fragment CertificateParts on Certificate {
  id
  code
  kind
  title {
    en
    fr
  }
  since
  until
  presenter
  name
  holder {
    id
    name
  }
  language
  issued
  state
  supersedes
  successor
  verification
  pdf
  page
  events {
    id
    kind
    at
    reason
    by {
      id
      name
    }
  }
  viewerCanChange
  viewerCanFulfil
}`,{hash:`sha256:42abf37ead2f3da832a3e53e8b811c04022dc5f96ce2c69ffbe182995fc446cc`}),M=new h(`
    mutation CertificateSupersede($certificate: ID!, $name: String!, $language: String, $reason: String!) {
  certificateSupersede(
    certificate: $certificate
    name: $name
    language: $language
    reason: $reason
  ) {
    certificate {
      ...CertificateParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CertificateParts on Certificate {
  id
  code
  kind
  title {
    en
    fr
  }
  since
  until
  presenter
  name
  holder {
    id
    name
  }
  language
  issued
  state
  supersedes
  successor
  verification
  pdf
  page
  events {
    id
    kind
    at
    reason
    by {
      id
      name
    }
  }
  viewerCanChange
  viewerCanFulfil
}`,{hash:`sha256:84fc55cc849c1a56995ff28183395a76866c105ccc820625e409dcf5d133261c`}),N=new h(`
    mutation CertificateRevoke($certificate: ID!, $reason: String!) {
  certificateRevoke(certificate: $certificate, reason: $reason) {
    certificate {
      ...CertificateParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CertificateParts on Certificate {
  id
  code
  kind
  title {
    en
    fr
  }
  since
  until
  presenter
  name
  holder {
    id
    name
  }
  language
  issued
  state
  supersedes
  successor
  verification
  pdf
  page
  events {
    id
    kind
    at
    reason
    by {
      id
      name
    }
  }
  viewerCanChange
  viewerCanFulfil
}`,{hash:`sha256:b89fdd0c5516999a674d02d7833d13d22b625ebc871c4a36302f38fca42c0341`}),P=new h(`
    mutation CertificateFulfil($certificate: ID!, $kind: Fulfilment!, $note: String!) {
  certificateFulfil(certificate: $certificate, kind: $kind, note: $note) {
    certificate {
      ...CertificateParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CertificateParts on Certificate {
  id
  code
  kind
  title {
    en
    fr
  }
  since
  until
  presenter
  name
  holder {
    id
    name
  }
  language
  issued
  state
  supersedes
  successor
  verification
  pdf
  page
  events {
    id
    kind
    at
    reason
    by {
      id
      name
    }
  }
  viewerCanChange
  viewerCanFulfil
}`,{hash:`sha256:efb1a9708326c3e730751870dd855eb7c250043513b69f8c159473214ff0cdfa`}),F=e(n(),1),I=t(),L=[],R=e=>e.path[0]?`certificate-${e.path[0]}`:void 0;function z(){let{id:e=``}=r(),t=p(j,{id:e});return(0,I.jsx)(u,{read:t,children:({certificate:e})=>e?(0,I.jsx)(V,{certificate:e}):(0,I.jsx)(w,{})})}function B(){let e=s();return t=>{e.setQueryData(m(j,{id:t.id}),{certificate:t}),e.invalidateQueries({queryKey:m(g)})}}function V({certificate:e}){let t=A(),[n,r]=(0,F.useState)(null),[a,o]=(0,F.useState)(null),s=e=>{r(null),o(e)};return(0,I.jsxs)(O,{title:t.one(e.name),lead:(0,I.jsx)(k,{state:e.state}),above:(0,I.jsx)(i,{className:`crumb no-print`,to:`/recognition/certificates`,children:t.listTitle}),actions:e.viewerCanChange&&(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(d,{kind:`quiet`,onClick:()=>r(`supersede`),children:t.supersede}),(0,I.jsx)(d,{kind:`danger`,onClick:()=>r(`revoke`),children:t.revoke})]}),children:[a&&(0,I.jsx)(D,{children:(0,I.jsx)(`p`,{children:t[a]})},`${a}-${e.id}-${String(e.events.length)}`),(0,I.jsxs)(`div`,{className:`two`,children:[(0,I.jsx)(H,{certificate:e}),(0,I.jsx)(U,{certificate:e})]}),e.viewerCanFulfil.length>0&&(0,I.jsx)(W,{certificate:e,onDone:()=>s(`recorded`)},e.viewerCanFulfil.length),n===`supersede`&&(0,I.jsx)(G,{certificate:e,onClose:()=>r(null)}),n===`revoke`&&(0,I.jsx)(K,{certificate:e,onClose:()=>r(null),onDone:()=>s(`revoked`)})]})}function H({certificate:e}){let t=A(),n=c(),r=o(),{zone:a}=y(),s=[[t.printed,e.name],[t.holder,(0,I.jsx)(i,{to:`/people/${e.holder.id}`,children:e.holder.name})],[t.recognition,n(e.title)],[t.kind,t.kinds[e.kind]],[t.since,e.until?t.period(v(e.since,r),v(e.until,r)):v(e.since,r)],[t.presenter,e.presenter],[t.language,e.language===`fr`?t.languages.fr:t.languages.en],[t.issued,_(e.issued,a,r)],[t.code,(0,I.jsx)(`span`,{className:`code`,children:e.code})]];return(0,I.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`facts`,children:[(0,I.jsx)(`h2`,{id:`facts`,children:t.facts}),(0,I.jsx)(`dl`,{className:`facts`,children:s.map(([e,t])=>(0,I.jsxs)(`div`,{children:[(0,I.jsx)(`dt`,{children:e}),(0,I.jsx)(`dd`,{children:t})]},e))}),(0,I.jsxs)(`p`,{className:`row`,children:[(0,I.jsx)(`a`,{className:`btn quiet`,href:e.pdf,download:!0,children:t.download}),(0,I.jsx)(`a`,{href:e.page,children:t.asPage}),(0,I.jsx)(`a`,{href:e.verification,children:t.check})]}),e.successor&&(0,I.jsx)(`p`,{children:(0,I.jsx)(i,{to:`/recognition/certificates/${e.successor}`,children:t.newer})}),e.supersedes&&(0,I.jsx)(`p`,{children:(0,I.jsx)(i,{to:`/recognition/certificates/${e.supersedes}`,children:t.older})})]})}function U({certificate:e}){let t=A(),n=o(),{zone:r}=y();return(0,I.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`history`,children:[(0,I.jsx)(`h2`,{id:`history`,children:t.history}),e.events.length===0&&(0,I.jsx)(`p`,{className:`muted`,children:t.noHistory}),(0,I.jsx)(`ol`,{className:`events`,children:e.events.map(e=>(0,I.jsxs)(`li`,{children:[(0,I.jsx)(`span`,{className:`strong`,children:t.events[e.kind]}),` `,(0,I.jsxs)(`span`,{className:`muted small`,children:[_(e.at,r,n),e.by&&` ${t.by(e.by.name)}`]}),e.reason!==``&&(0,I.jsx)(`p`,{className:`small`,children:t.reasonWas(e.reason)})]},e.id))})]})}function W({certificate:e,onDone:t}){let n=A(),r=B(),i=l(P),[a,o]=(0,F.useState)(e.viewerCanFulfil[0]??`PLAQUE`),[s,c]=(0,F.useState)(``);return(0,I.jsx)(`section`,{className:`card no-print`,"aria-labelledby":`fulfil`,children:(0,I.jsxs)(`form`,{className:`stack-s`,onSubmit:n=>{n.preventDefault(),i.mutate({certificate:e.id,kind:a,note:s},{onSuccess:({certificateFulfil:{certificate:e}})=>{e&&(r(e),t())}})},noValidate:!0,children:[(0,I.jsx)(`h2`,{id:`fulfil`,children:n.fulfil}),(0,I.jsx)(`p`,{className:`muted`,children:n.fulfilHint}),i.error&&(0,I.jsx)(f,{error:i.error}),(0,I.jsx)(S,{faults:i.data?.certificateFulfil.userErrors??L,fieldOf:R}),(0,I.jsx)(C,{id:`certificate-kind`,label:n.fulfilWhat,value:a,data:e.viewerCanFulfil.map(e=>({value:e,label:n.fulfilments[e]})),onChange:e=>o(e.currentTarget.value)}),(0,I.jsx)(E,{id:`certificate-note`,label:n.note,maxLength:1e3,value:s,onChange:e=>c(e.currentTarget.value)}),(0,I.jsx)(`div`,{className:`row`,children:(0,I.jsx)(d,{type:`submit`,busy:i.isPending,children:n.fulfilDo})})]})})}function G({certificate:e,onClose:t}){let n=A(),r=B(),i=s(),o=a(),c=l(M),[u,d]=(0,F.useState)(e.name),[f,p]=(0,F.useState)(e.language),[h,g]=(0,F.useState)(``),_=c.data?.certificateSupersede.userErrors??L;return(0,I.jsxs)(b,{title:n.supersedeTitle,open:!0,confirm:n.supersedeDo,busy:c.isPending,error:c.error,faults:_,fieldOf:R,onConfirm:()=>c.mutate({certificate:e.id,name:u,language:f,reason:h},{onSuccess:({certificateSupersede:{certificate:t}})=>{t&&(r(t),i.invalidateQueries({queryKey:m(j,{id:e.id})}),o(`/recognition/certificates/${t.id}`))}}),onClose:t,children:[(0,I.jsx)(`p`,{children:n.supersedeText}),(0,I.jsx)(E,{id:`certificate-name`,label:n.printed,required:!0,maxLength:120,value:u,error:x(_,`name`),onChange:e=>d(e.currentTarget.value)}),(0,I.jsx)(C,{id:`certificate-language`,label:n.language,value:f,data:[`en`,`fr`].map(e=>({value:e,label:n.languages[e]})),onChange:e=>p(e.currentTarget.value)}),(0,I.jsx)(T,{id:`certificate-reason`,label:n.reason,description:n.reasonHint,required:!0,maxLength:1e3,value:h,error:x(_,`reason`),onChange:e=>g(e.currentTarget.value)})]})}function K({certificate:e,onClose:t,onDone:n}){let r=A(),i=B(),a=l(N),[o,s]=(0,F.useState)(``),c=a.data?.certificateRevoke.userErrors??L;return(0,I.jsxs)(b,{title:r.revokeTitle,open:!0,confirm:r.revokeDo,kind:`danger`,busy:a.isPending,error:a.error,faults:c,fieldOf:R,onConfirm:()=>a.mutate({certificate:e.id,reason:o},{onSuccess:({certificateRevoke:{certificate:e}})=>{e&&(i(e),n())}}),onClose:t,children:[(0,I.jsx)(`p`,{children:r.revokeText}),(0,I.jsx)(T,{id:`certificate-reason`,label:r.reason,description:r.reasonHint,required:!0,maxLength:1e3,value:o,error:x(c,`reason`),onChange:e=>s(e.currentTarget.value)})]})}export{z as default};