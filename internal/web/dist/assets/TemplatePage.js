import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i}from"./Checkbox.js";import{S as a,f as o,i as s,l as c,n as l,o as u,p as d,s as f,u as p,v as m}from"./states.js";import{n as h,t as g}from"./text3.js";import{r as _,s as v}from"./text5.js";import{a as y,o as b}from"./format.js";import{s as x}from"./Frame.js";import{t as S}from"./Confirm.js";import{n as C,t as w}from"./ErrorSummary.js";import{a as T,n as E,o as D,r as O}from"./DepartmentSide.js";import{t as k}from"./Outcome.js";import{t as A}from"./Page.js";import{t as j}from"./Tabs.js";import{t as M}from"./SearchField.js";var N=new m(`
    query MailTemplate($kind: String!) {
  mailTemplate(kind: $kind) {
    ...MailTemplateParts
  }
}
    fragment MailTemplateParts on MailTemplate {
  kind
  title {
    en
    fr
  }
  changed
  number
  subject {
    en
    fr
  }
  body {
    en
    fr
  }
  houseSubject {
    en
    fr
  }
  houseBody {
    en
    fr
  }
  fixed {
    en
    fr
  }
  fields {
    name
    required
    subject
  }
  versions {
    number
    subject
    body
    made
    author {
      id
      name
    }
  }
}`,{hash:`sha256:d25b5118aeb36364989cc5c699b5273645fa00fe976ec4b467b7f156b873113e`}),P=new m(`
    query MailReaders($search: String!) {
  people(first: 8, search: $search, status: ACTIVE) {
    nodes {
      id
      name
      language
    }
    totalCount
  }
}
    `,{hash:`sha256:623c9bcab98ab5b333167b765a5f4121de092aa51b82a82daadac65685a12c45`}),F=new m(`
    mutation MailTemplateSave($kind: String!, $subject: RawTextInput!, $body: RawTextInput!, $base: Int!) {
  mailTemplateSave(kind: $kind, subject: $subject, body: $body, base: $base) {
    template {
      ...MailTemplateParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MailTemplateParts on MailTemplate {
  kind
  title {
    en
    fr
  }
  changed
  number
  subject {
    en
    fr
  }
  body {
    en
    fr
  }
  houseSubject {
    en
    fr
  }
  houseBody {
    en
    fr
  }
  fixed {
    en
    fr
  }
  fields {
    name
    required
    subject
  }
  versions {
    number
    subject
    body
    made
    author {
      id
      name
    }
  }
}`,{hash:`sha256:a553b59756e7c11a4a84001474207654940d4a49d834520c2272e6ffa503fb8a`}),I=new m(`
    mutation MailTemplateReset($kind: String!, $base: Int!) {
  mailTemplateReset(kind: $kind, base: $base) {
    template {
      ...MailTemplateParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MailTemplateParts on MailTemplate {
  kind
  title {
    en
    fr
  }
  changed
  number
  subject {
    en
    fr
  }
  body {
    en
    fr
  }
  houseSubject {
    en
    fr
  }
  houseBody {
    en
    fr
  }
  fixed {
    en
    fr
  }
  fields {
    name
    required
    subject
  }
  versions {
    number
    subject
    body
    made
    author {
      id
      name
    }
  }
}`,{hash:`sha256:1df663cff1d9d3c4d1989ce9dde72bc4dbcbc3eeff402c368c3e93d5a93ab614`}),L=new m(`
    mutation MailTemplatePreview($draft: MailDraftInput!) {
  mailTemplatePreview(draft: $draft) {
    preview {
      subject
      heading
      parts {
        words
        link
        code
        aside
      }
      closing
      text
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:ee91daa36dcc6df91438ebdcc2393dd52a1ddf28f135b3e186d77ec4e5dc25cc`}),R=new m(`
    mutation MailTemplateTry($draft: MailDraftInput!) {
  mailTemplateTry(draft: $draft) {
    to
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:5e125138be9ba5024775684cb53b195a2a8ef345030012512e34536c36cab118`}),z=e(n(),1),B=t(),V=[];function H({template:e,subject:t,body:n}){let r=g(),i=v(),[a,s]=(0,z.useState)(null),[u,d]=(0,z.useState)(i),[f,p]=(0,z.useState)(``),m=o(L),h=o(R),_=t[u].trim()!==``||n[u].trim()!==``,y=u===`fr`?{subject:e.houseSubject.fr,body:e.houseBody.fr}:{subject:e.houseSubject.en,body:e.houseBody.en},b={kind:e.kind,language:u,subject:_?t[u]:y.subject,body:_?n[u]:y.body},x=m.data?.mailTemplatePreview.userErrors??h.data?.mailTemplateTry.userErrors??V,S=m.data?.mailTemplatePreview.preview,C=h.data?.mailTemplateTry.to;return(0,B.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`mail-preview`,children:[(0,B.jsx)(`h2`,{id:`mail-preview`,children:r.previewTitle}),(0,B.jsx)(`p`,{className:`muted small`,children:r.previewLead}),(m.error??h.error)&&(0,B.jsx)(l,{error:m.error??h.error}),(0,B.jsx)(w,{faults:x,fieldOf:e=>e.path.length>1?e.path.slice(-2).join(`-`):void 0}),C&&(0,B.jsx)(k,{children:(0,B.jsx)(`p`,{children:r.tried(C)})},h.submittedAt),(0,B.jsxs)(`div`,{className:`halves`,children:[(0,B.jsx)(U,{search:f,onSearch:p,reader:a,onPick:e=>{s(e),d(e?e.language===`fr`?`fr`:`en`:i)}}),(0,B.jsx)(T,{label:r.language,value:u,data:[{value:`en`,label:`English`},{value:`fr`,label:`Français`}],onChange:e=>d(e.currentTarget.value===`fr`?`fr`:`en`)})]}),(0,B.jsxs)(`div`,{className:`actions`,children:[(0,B.jsx)(c,{kind:`quiet`,busy:h.isPending,onClick:()=>{m.reset(),h.mutate({draft:b})},children:r.try}),(0,B.jsx)(c,{busy:m.isPending,onClick:()=>{h.reset(),m.mutate({draft:{...b,person:a?.id??null}})},children:r.preview})]}),S&&(0,B.jsx)(W,{mail:S,language:u})]})}function U({search:e,onSearch:t,reader:n,onPick:r}){let i=g(),a=v(),o=d(P,{search:e},{enabled:e.trim().length>1}),s=e.trim().length>1?o.data?.people:void 0,c=[{value:``,label:i.readerMe},...[...n?[n]:[],...(s?.nodes??[]).filter(e=>e.id!==n?.id)].map(e=>({value:e.id,label:e.name}))];return(0,B.jsxs)(`div`,{className:`stack-s`,children:[(0,B.jsx)(M,{label:i.readerSearch,value:e,onChange:t}),(0,B.jsx)(T,{label:i.reader,value:n?.id??``,data:c,onChange:e=>{let{value:t}=e.currentTarget;r([...s?.nodes??[],...n?[n]:[]].find(e=>e.id===t)??null)}}),s?.totalCount===0&&(0,B.jsx)(`p`,{className:`muted small`,children:i.readerNone}),s&&s.totalCount>s.nodes.length&&(0,B.jsx)(`p`,{className:`muted small`,children:i.readerMore(b(s.totalCount,a))})]})}function W({mail:e,language:t}){let n=g();return(0,B.jsxs)(j,{defaultValue:`formatted`,keepMounted:!1,children:[(0,B.jsxs)(j.List,{children:[(0,B.jsx)(j.Tab,{value:`formatted`,children:n.formatted}),(0,B.jsx)(j.Tab,{value:`plain`,children:n.plain})]}),(0,B.jsx)(j.Panel,{value:`formatted`,children:(0,B.jsxs)(`div`,{className:`mail-drawn stack-s`,lang:t,children:[(0,B.jsx)(`p`,{className:`strong`,children:e.subject}),(0,B.jsx)(`p`,{className:`mail-drawn-head`,children:e.heading}),e.parts.map((e,t)=>(0,B.jsx)(G,{part:e},t)),(0,B.jsx)(`p`,{className:`mail-drawn-foot muted small`,children:e.closing})]})}),(0,B.jsx)(j.Panel,{value:`plain`,children:(0,B.jsx)(`div`,{className:`mail-drawn mail-plain`,lang:t,children:e.text})})]})}function G({part:e}){return e.code===``?e.link===``?(0,B.jsx)(`p`,{className:`mail-lines`,children:e.words}):(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(`p`,{children:e.aside?e.words:(0,B.jsx)(`span`,{className:`mail-drawn-link`,children:e.words})}),(0,B.jsx)(`p`,{className:`muted small`,children:e.link})]}):(0,B.jsx)(`p`,{className:`mail-drawn-code`,children:e.code})}var K=[],q=[`en`,`fr`];function J(){let{kind:e=``}=r(),t=d(N,{kind:e});return(0,B.jsx)(s,{read:t,lines:8,children:({mailTemplate:e})=>e?(0,B.jsx)(Y,{template:e},e.kind):(0,B.jsx)(E,{})})}function Y({template:e}){let t=g(),n=u(),r=_(),s=a(),[d,m]=(0,z.useState)({en:e.subject.en,fr:e.subject.fr}),[v,y]=(0,z.useState)({en:e.body.en,fr:e.body.fr}),[b,x]=(0,z.useState)(``),[T,E]=(0,z.useState)(!1),j=o(F),M=o(I),P=j.data?.mailTemplateSave.userErrors??K,L=(t,n)=>{s.setQueryData(p(N,{kind:e.kind}),{mailTemplate:t}),s.invalidateQueries({queryKey:p(h)}),m({en:t.subject.en,fr:t.subject.fr}),y({en:t.body.en,fr:t.body.fr}),x(n)},R=n=>{n.preventDefault(),x(``),j.mutate({kind:e.kind,subject:d,body:v,base:e.number},{onSuccess:({mailTemplateSave:e})=>e.template&&L(e.template,t.saved)})},V=()=>M.mutate({kind:e.kind,base:e.number},{onSuccess:({mailTemplateReset:e})=>{e.template&&(E(!1),L(e.template,t.resetDone))}}),U=e=>e.path.length>1?e.path.slice(-2).join(`-`):void 0,W={en:t.english,fr:t.french};return(0,B.jsxs)(A,{title:r(e.title),lead:t.editLead,above:(0,B.jsx)(i,{to:`/outbox/words`,children:t.back}),children:[(0,B.jsxs)(`form`,{className:`stack`,onSubmit:R,children:[j.error&&(0,B.jsx)(l,{error:j.error}),(0,B.jsx)(w,{faults:P,fieldOf:U}),b!==``&&(0,B.jsx)(k,{children:(0,B.jsx)(`p`,{children:b})},b+String(e.number)),(0,B.jsx)(`div`,{className:`halves`,children:q.map(r=>(0,B.jsxs)(`section`,{className:`card stack-s mail-words-text`,children:[(0,B.jsx)(`h2`,{children:W[r]}),e.changed.length>0&&!e.changed.includes(r)&&(0,B.jsx)(f,{children:(0,B.jsx)(`p`,{children:t.fallback(W[r])})}),(0,B.jsx)(O,{id:`subject-${r}`,lang:r,label:`${t.subject}, ${r===`en`?n.inEnglish:n.inFrench}`,value:d[r],error:C(P,`subject`,r),onChange:e=>{let{value:t}=e.currentTarget;m(e=>({...e,[r]:t}))}}),(0,B.jsx)(D,{id:`body-${r}`,lang:r,rows:16,label:`${t.body}, ${r===`en`?n.inEnglish:n.inFrench}`,value:v[r],error:C(P,`body`,r),onChange:e=>{let{value:t}=e.currentTarget;y(e=>({...e,[r]:t}))}})]},r))}),(0,B.jsxs)(`div`,{className:`actions`,children:[e.changed.length>0&&(0,B.jsx)(c,{kind:`quiet`,onClick:()=>E(!0),children:t.reset}),(0,B.jsx)(c,{type:`submit`,busy:j.isPending,children:t.save})]})]}),(0,B.jsx)(X,{template:e}),(0,B.jsx)(H,{template:e,subject:d,body:v}),(0,B.jsx)(Z,{template:e,onTake:n=>{m({en:n.subject[0]||e.houseSubject.en,fr:n.subject[1]||e.houseSubject.fr}),y({en:n.body[0]||e.houseBody.en,fr:n.body[1]||e.houseBody.fr}),x(t.takenUp(n.number))}}),(0,B.jsx)(S,{title:t.resetTitle,open:T,confirm:t.reset,busy:M.isPending,error:M.error,faults:M.data?.mailTemplateReset.userErrors??K,onClose:()=>E(!1),onConfirm:V,children:(0,B.jsx)(`p`,{children:t.resetText})})]})}function X({template:e}){let t=g(),n=_()(e.fixed);return(0,B.jsxs)(`div`,{className:`halves`,children:[(0,B.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`mail-fields`,children:[(0,B.jsx)(`h2`,{id:`mail-fields`,children:t.fieldsTitle}),(0,B.jsx)(`p`,{className:`muted small`,children:t.fieldsLead}),(0,B.jsx)(`ul`,{className:`mail-fields`,children:e.fields.map(e=>(0,B.jsxs)(`li`,{children:[(0,B.jsx)(`code`,{children:`{{${e.name}}}`}),` `,e.required&&(0,B.jsx)(`span`,{className:`chip`,children:t.needed}),` `,e.subject&&(0,B.jsx)(`span`,{className:`muted small`,children:t.inSubject})]},e.name))})]}),(0,B.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`mail-fixed`,children:[(0,B.jsx)(`h2`,{id:`mail-fixed`,children:t.fixedTitle}),n===``?(0,B.jsx)(`p`,{className:`muted`,children:t.fixedNone}):(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(`p`,{className:`muted small`,children:t.fixedLead}),(0,B.jsx)(`p`,{className:`authored mail-lines`,children:n})]})]})]})}function Z({template:e,onTake:t}){let n=g(),r=v(),{zone:i}=x();return(0,B.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`mail-versions`,children:[(0,B.jsx)(`h2`,{id:`mail-versions`,children:n.versions}),e.versions.length===0&&(0,B.jsx)(`p`,{className:`muted`,children:n.versionsNone}),(0,B.jsx)(`ul`,{className:`stack-s`,children:e.versions.map(e=>(0,B.jsxs)(`li`,{className:`spread`,children:[(0,B.jsxs)(`span`,{children:[n.version(e.number,y(e.made,i,r),e.author?.name??``),(0,B.jsx)(`br`,{}),(0,B.jsx)(`span`,{className:`muted small`,children:e.body.every(e=>e===``)?n.versionHouse:e.subject.filter(e=>e!==``).join(` · `)})]}),(0,B.jsx)(c,{kind:`quiet`,"aria-label":n.takeUpLabel(e.number),onClick:()=>t(e),children:n.takeUp})]},e.number))})]})}export{J as default};