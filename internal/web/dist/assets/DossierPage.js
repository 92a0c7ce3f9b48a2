import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,Z as a,t as o}from"./Checkbox.js";import{C as s,O as c,f as l,i as u,l as d,n as f,p,s as m,u as h,w as g}from"./states.js";import{t as _}from"./_document_DossiersDocument.js";import{a as v,t as y}from"./format.js";import{t as b}from"./once.js";import{t as x}from"./Confirm.js";import{n as S,t as C}from"./ErrorSummary.js";import{a as w,n as T,o as E,r as D}from"./DepartmentSide.js";import{t as O}from"./Page.js";import{t as k}from"./OutcomeLine.js";import{t as A}from"./dossiers.js";import{s as j}from"./Frame.js";var M=new g(`
    query Dossier($id: ID!) {
  dossier(id: $id) {
    ...DossierParts
  }
}
    fragment DossierVersionParts on DossierVersion {
  id
  number
  code
  frozen
  state
  pages
  pdf
  page
  verification
  summaryPdf
  summaryXlsx
  parts {
    title
    pdf
  }
}
fragment MenteeOutcomeParts on Outcome {
  id
  kind
  what
  on
  agency
  amount
  role
  doi
  joint
  state
}
fragment DossierParts on Dossier {
  id
  kind
  owner {
    id
    name
  }
  since
  until
  language
  revision
  cycleSince
  cycleUntil
  used
  usedYear
  preview
  viewerIsOwner
  versions {
    ...DossierVersionParts
  }
  warnings {
    code
    n
    year
  }
  mentees {
    mentorship
    name
    years
    consent
    asked
    canAsk
    outcomes {
      ...MenteeOutcomeParts
    }
  }
  sections {
    key
    title
    layout
    lead
    hint
    text
    columns
    out
    items {
      key
      claim
      value
      n
      computed
      sources
      attestation
      cells
      fields {
        term
        value
      }
      text
      note
      levelThen
      levelNow
      out
      blocked
      weak
      consent
      mentorship
      letter
    }
  }
}`,{hash:`sha256:45863db9b63ed75049dde39fd08ad4a927d164228f929a06218f1042d9fd5614`}),N=new g(`
    mutation DossierSave($dossier: ID!, $input: DossierDraft!, $revision: Int!) {
  dossierSave(dossier: $dossier, input: $input, revision: $revision) {
    dossier {
      ...DossierParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment DossierVersionParts on DossierVersion {
  id
  number
  code
  frozen
  state
  pages
  pdf
  page
  verification
  summaryPdf
  summaryXlsx
  parts {
    title
    pdf
  }
}
fragment MenteeOutcomeParts on Outcome {
  id
  kind
  what
  on
  agency
  amount
  role
  doi
  joint
  state
}
fragment DossierParts on Dossier {
  id
  kind
  owner {
    id
    name
  }
  since
  until
  language
  revision
  cycleSince
  cycleUntil
  used
  usedYear
  preview
  viewerIsOwner
  versions {
    ...DossierVersionParts
  }
  warnings {
    code
    n
    year
  }
  mentees {
    mentorship
    name
    years
    consent
    asked
    canAsk
    outcomes {
      ...MenteeOutcomeParts
    }
  }
  sections {
    key
    title
    layout
    lead
    hint
    text
    columns
    out
    items {
      key
      claim
      value
      n
      computed
      sources
      attestation
      cells
      fields {
        term
        value
      }
      text
      note
      levelThen
      levelNow
      out
      blocked
      weak
      consent
      mentorship
      letter
    }
  }
}`,{hash:`sha256:0b411854f7ae3a29cb99ced995244fb61d82aebcb3a47abfd00264d0b4497176`}),P=new g(`
    mutation DossierRemove($dossier: ID!) {
  dossierRemove(dossier: $dossier) {
    removed
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:c2f14f1bed28591cce48c0805a5339183d60baae5da70aa12777abbbad4957b9`}),F=new g(`
    mutation DossierFreeze($dossier: ID!, $signed: String!, $revision: Int!, $key: IdempotencyKey!) {
  dossierFreeze(
    dossier: $dossier
    signed: $signed
    revision: $revision
    key: $key
  ) {
    dossier {
      ...DossierParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment DossierVersionParts on DossierVersion {
  id
  number
  code
  frozen
  state
  pages
  pdf
  page
  verification
  summaryPdf
  summaryXlsx
  parts {
    title
    pdf
  }
}
fragment MenteeOutcomeParts on Outcome {
  id
  kind
  what
  on
  agency
  amount
  role
  doi
  joint
  state
}
fragment DossierParts on Dossier {
  id
  kind
  owner {
    id
    name
  }
  since
  until
  language
  revision
  cycleSince
  cycleUntil
  used
  usedYear
  preview
  viewerIsOwner
  versions {
    ...DossierVersionParts
  }
  warnings {
    code
    n
    year
  }
  mentees {
    mentorship
    name
    years
    consent
    asked
    canAsk
    outcomes {
      ...MenteeOutcomeParts
    }
  }
  sections {
    key
    title
    layout
    lead
    hint
    text
    columns
    out
    items {
      key
      claim
      value
      n
      computed
      sources
      attestation
      cells
      fields {
        term
        value
      }
      text
      note
      levelThen
      levelNow
      out
      blocked
      weak
      consent
      mentorship
      letter
    }
  }
}`,{hash:`sha256:53ed55f2effd7d491777d5fb3f70a18369002a3a3d81a34399fe5930a7729094`}),I=new g(`
    mutation DossierUse($dossier: ID!, $use: DossierUse, $year: Int) {
  dossierUse(dossier: $dossier, use: $use, year: $year) {
    dossier {
      ...DossierParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment DossierVersionParts on DossierVersion {
  id
  number
  code
  frozen
  state
  pages
  pdf
  page
  verification
  summaryPdf
  summaryXlsx
  parts {
    title
    pdf
  }
}
fragment MenteeOutcomeParts on Outcome {
  id
  kind
  what
  on
  agency
  amount
  role
  doi
  joint
  state
}
fragment DossierParts on Dossier {
  id
  kind
  owner {
    id
    name
  }
  since
  until
  language
  revision
  cycleSince
  cycleUntil
  used
  usedYear
  preview
  viewerIsOwner
  versions {
    ...DossierVersionParts
  }
  warnings {
    code
    n
    year
  }
  mentees {
    mentorship
    name
    years
    consent
    asked
    canAsk
    outcomes {
      ...MenteeOutcomeParts
    }
  }
  sections {
    key
    title
    layout
    lead
    hint
    text
    columns
    out
    items {
      key
      claim
      value
      n
      computed
      sources
      attestation
      cells
      fields {
        term
        value
      }
      text
      note
      levelThen
      levelNow
      out
      blocked
      weak
      consent
      mentorship
      letter
    }
  }
}`,{hash:`sha256:ccffe0ead8ed702f883b2f15fbc730028efccb69c998e80b08be9969b69957bc`}),L=new g(`
    mutation OutcomeAdd($mentorship: ID!, $input: OutcomeInput!, $key: IdempotencyKey!) {
  outcomeAdd(mentorship: $mentorship, input: $input, key: $key) {
    outcome {
      ...MenteeOutcomeParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MenteeOutcomeParts on Outcome {
  id
  kind
  what
  on
  agency
  amount
  role
  doi
  joint
  state
}`,{hash:`sha256:aa7599e93ea46cae57555f69da67f7c01869ab2dfdf5a515197eab78ea9b354c`}),R=new g(`
    mutation OutcomeRemove($outcome: ID!) {
  outcomeRemove(outcome: $outcome) {
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:a5fc4b21692066cfe9b6aede1e64dd44df0249e4e396235d1efb8e8a16cea50d`}),z=new g(`
    mutation EvidenceAsk($mentorship: ID!) {
  evidenceAsk(mentorship: $mentorship) {
    asked
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:b4fdbff04dfab6d1ba41c91461e907ad9be5f32d1cf68e8cf29fe2d1f705a6b1`}),B=new g(`
    mutation LetterConsentAsk($letter: ID!) {
  letterConsentAsk(letter: $letter) {
    asked
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:84a05f8cb59087ebeacc508787a7bd8737a13dfeac58c3c801787ace26c03cc5`}),V=e(n(),1);function H(e){return{since:e.since,until:e.until,language:e.language,cycleSince:e.cycleSince??``,cycleUntil:e.cycleUntil??``,texts:Object.fromEntries(e.sections.map(e=>[e.key,e.text])),without:e.sections.filter(e=>e.out).map(e=>e.key),items:e.sections.flatMap(e=>e.items.map(t=>({key:t.key,section:e.key,out:t.out,note:t.note,levelThen:t.levelThen,levelNow:t.levelNow})))}}function U(e,t){let n=new Set(e.map(e=>e.key)),r=H(t).items.filter(e=>!n.has(e.key));return r.length===0?e:[...e,...r]}function W(e){return{since:e.since||null,until:e.until||null,language:e.language,cycleSince:e.cycleSince||null,cycleUntil:e.cycleUntil||null,texts:Object.entries(e.texts).map(([e,t])=>({section:e,text:t})),without:e.without,items:e.items.map(({key:e,out:t,note:n,levelThen:r,levelNow:i})=>({key:e,out:t,note:n,levelThen:r,levelNow:i}))}}function G(e,t,n){let r=e.findIndex(e=>e.key===t),i=e[r];if(!i)return e;let a=e.filter(e=>e.section===i.section),o=a[a.indexOf(i)+n];if(!o)return e;let s=e.indexOf(o),c=[...e];return c[r]=o,c[s]=i,c}var K=t(),q=[`PROMOTION`,`GRANT`,`AWARD`,`PUBLICATION`,`LEADERSHIP`,`DEGREE`,`BECAME_MENTOR`],J=[];function Y({dossier:e,onChanged:t}){let n=A();return(0,K.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`asking`,children:[(0,K.jsx)(`h2`,{id:`asking`,children:n.yourMentees}),(0,K.jsx)(`p`,{className:`muted`,children:n.yourMenteesHint}),e.mentees.length===0?(0,K.jsx)(`p`,{className:`muted`,children:n.noMentees}):(0,K.jsx)(`ul`,{className:`dossier-lines`,children:e.mentees.map(e=>(0,K.jsx)(X,{mentee:e,onChanged:t},e.mentorship))})]})}function X({mentee:e,onChanged:t}){let n=A(),r=l(z),i=l(R),[a,o]=(0,V.useState)(!1);return(0,K.jsxs)(`li`,{className:`stack-s`,children:[(0,K.jsxs)(`h3`,{children:[(0,K.jsx)(`bdi`,{children:e.name}),` `,(0,K.jsx)(`span`,{className:`muted small`,children:e.years})]}),(0,K.jsx)(`p`,{children:n.consents[e.consent]}),e.outcomes.length>0&&(0,K.jsx)(`ul`,{children:e.outcomes.map(e=>(0,K.jsxs)(`li`,{children:[(0,K.jsx)(k,{outcome:e}),(0,K.jsxs)(`p`,{className:`row`,children:[(0,K.jsx)(`span`,{className:`muted`,children:n.outcomeStates[e.state]}),(0,K.jsx)(`button`,{type:`button`,className:`link`,"aria-label":n.removeOutcomeOf(e.what),onClick:()=>i.mutate({outcome:e.id},{onSuccess:t}),children:n.removeOutcome})]})]},e.id))}),r.error&&(0,K.jsx)(f,{error:r.error}),(0,K.jsx)(C,{faults:r.data?.evidenceAsk.userErrors??J,fieldOf:()=>void 0}),(0,K.jsxs)(`div`,{className:`row`,children:[(0,K.jsx)(d,{kind:`quiet`,"aria-label":n.addOutcomeOf(e.name),onClick:()=>o(!0),children:n.addOutcome}),(0,K.jsx)(d,{kind:`quiet`,disabled:!e.canAsk,busy:r.isPending,"aria-label":n.askOf(e.name),onClick:()=>r.mutate({mentorship:e.mentorship},{onSuccess:t}),children:n.ask}),(0,K.jsx)(`span`,{role:`status`,className:`muted small`,children:r.data?.evidenceAsk.asked?n.asked:``})]}),a&&(0,K.jsx)(Z,{mentee:e,onClose:()=>o(!1),onAdded:t})]})}function Z({mentee:e,onClose:t,onAdded:n}){let r=A(),i=b(),a=l(L),[s,c]=(0,V.useState)({kind:`PROMOTION`,what:``,on:``,agency:``,amount:``,role:``,doi:``,joint:!1}),u=a.data?.outcomeAdd.userErrors??J,d=e=>c(t=>({...t,...e})),f=(e,t,n)=>(0,K.jsx)(D,{id:`outcome-${e}`,label:t,description:n,maxLength:300,value:s[e],error:S(u,e),onChange:t=>d({[e]:t.currentTarget.value})});return(0,K.jsx)(x,{title:r.addOutcomeOf(e.name),open:!0,confirm:r.addOutcomeDo,busy:a.isPending,error:a.error,faults:u,fieldOf:({path:e})=>`outcome-${e.at(-1)??``}`,onConfirm:()=>{let r={...s,on:s.on||null};a.mutate({mentorship:e.mentorship,input:r,key:i(JSON.stringify([e.mentorship,r]))},{onSuccess:({outcomeAdd:{outcome:e}})=>{e&&(n(),t())}})},onClose:t,children:(0,K.jsxs)(`div`,{className:`stack-s`,children:[(0,K.jsx)(`p`,{className:`muted small`,children:r.outcomeHint}),(0,K.jsx)(w,{id:`outcome-kind`,label:r.outcomeKind,value:s.kind,data:q.map(e=>({value:e,label:r.outcomeKinds[e]})),onChange:e=>d({kind:e.currentTarget.value})}),f(`what`,r.outcomeWhat),(0,K.jsx)(D,{id:`outcome-on`,type:`date`,label:r.outcomeOn,value:s.on,error:S(u,`on`),onChange:e=>d({on:e.currentTarget.value})}),s.kind===`GRANT`&&(0,K.jsxs)(K.Fragment,{children:[f(`agency`,r.agency),f(`amount`,r.amount),f(`role`,r.role)]}),s.kind===`PUBLICATION`&&(0,K.jsxs)(K.Fragment,{children:[f(`doi`,r.doi,r.doiHint),(0,K.jsx)(o,{id:`outcome-joint`,label:r.joint,checked:s.joint,onChange:e=>d({joint:e.currentTarget.checked})})]})]})})}var Q=4;function ee({section:e,text:t,out:n,choices:r,language:i,owner:a,names:s,onText:c,onOut:l,onChoice:u,onMove:d,onAsked:f}){let p=A(),m=r.flatMap(t=>e.items.filter(e=>e.key===t.key).map(e=>({item:e,choice:t})));return(0,K.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`section-${e.key}`,children:[(0,K.jsx)(`h2`,{id:`section-${e.key}`,lang:i,children:e.title}),(0,K.jsx)(o,{id:`in-${e.key}`,label:p.includeSection(e.title),checked:!n,onChange:e=>l(!e.currentTarget.checked)}),!n&&e.layout===`TEXT`&&(0,K.jsx)(E,{id:`text-${e.key}`,lang:i,label:p.textOf(e.title),description:e.hint,autosize:!0,minRows:4,maxLength:12e3,value:t,onChange:e=>c(e.currentTarget.value)}),!n&&e.layout!==`TEXT`&&m.length===0&&(0,K.jsx)(`p`,{className:`muted`,children:p.nothingHere}),!n&&m.length>0&&(0,K.jsxs)(`details`,{open:m.length<=Q,children:[(0,K.jsx)(`summary`,{children:p.items(m.length,m.filter(({item:e,choice:t})=>!t.out&&e.blocked===``).length)}),(0,K.jsx)(`ol`,{className:`dossier-lines`,children:m.map(({item:t,choice:n},r)=>(0,K.jsx)(te,{section:e,item:t,choice:n,language:i,owner:a,name:t.mentorship?s.get(t.mentorship):void 0,first:r===0,last:r===m.length-1,onChoice:e=>u(t.key,e),onMove:e=>d(t.key,e),onAsked:f},t.key))})]})]})}function te({section:e,item:t,choice:n,language:r,owner:i,name:a,first:s,last:c,onChoice:l,onMove:u,onAsked:f}){let p=A(),m=e.layout===`TABLE`?e.columns.slice(1).map((e,n)=>[e,t.cells[n+1]??``]):t.fields.map(e=>[e.term,e.value]);return(0,K.jsxs)(`li`,{className:`dossier-item ${n.out?`left-out`:``}`,children:[(0,K.jsxs)(`div`,{className:`dossier-head`,children:[(0,K.jsxs)(`p`,{className:`strong dossier-claim`,lang:r,children:[e.layout===`TABLE`?t.cells[0]:t.claim,e.layout===`TABLE`&&a!==void 0&&a!==t.cells[0]&&(0,K.jsxs)(`span`,{className:`muted small`,children:[` `,(0,K.jsx)(`bdi`,{children:p.yourEyes(a)})]}),(e.layout===`FIGURES`||e.layout===`QUOTES`)&&t.value!==``&&`: ${t.value}`]}),t.blocked===``&&(0,K.jsxs)(`div`,{className:`row`,children:[(0,K.jsx)(o,{id:`item-${t.key}`,label:p.include,"aria-label":p.includeOf(t.claim),checked:!n.out,onChange:e=>l({out:!e.currentTarget.checked})}),(0,K.jsx)(d,{kind:`quiet`,disabled:s,"aria-label":p.upOf(t.claim),onClick:()=>u(-1),children:p.up}),(0,K.jsx)(d,{kind:`quiet`,disabled:c,"aria-label":p.downOf(t.claim),onClick:()=>u(1),children:p.down})]})]}),e.layout===`TABLE`&&m.length>0&&(0,K.jsx)(`p`,{className:`small dossier-line`,lang:r,children:m.filter(([,e])=>e!==``&&e!==`–`).map(([e,t])=>(0,K.jsxs)(`span`,{children:[(0,K.jsx)(`span`,{className:`muted`,children:e}),` `,t]},e))}),e.layout===`RECORDS`&&m.length>0&&(0,K.jsx)(`dl`,{className:`dossier-cells`,lang:r,children:m.map(([e,t])=>(0,K.jsxs)(`div`,{style:{display:`contents`},children:[(0,K.jsx)(`dt`,{children:e}),(0,K.jsx)(`dd`,{children:t})]},e))}),e.layout===`QUOTES`&&t.text!==``&&(0,K.jsx)(`blockquote`,{className:`dossier-quote`,lang:r,children:t.text}),t.blocked!==``&&(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(`p`,{className:`muted`,children:t.blocked}),i&&t.letter&&(0,K.jsx)(ne,{letter:t.letter,state:t.consent,who:t.claim,onAsked:f})]}),n.note!==``&&(0,K.jsx)(`p`,{className:`small`,lang:r,children:p.noteIs(n.note)}),(0,K.jsxs)(`details`,{children:[(0,K.jsx)(`summary`,{"aria-label":p.moreOf(t.claim),children:p.more}),(0,K.jsxs)(`div`,{className:`stack-s`,children:[t.blocked===``&&(0,K.jsx)(D,{id:`note-${t.key}`,lang:r,label:p.note,"aria-label":p.noteOf(t.claim),maxLength:500,value:n.note,onChange:e=>l({note:e.currentTarget.value})}),t.consent===`GIVEN`&&t.mentorship&&e.layout===`TABLE`&&(0,K.jsxs)(`div`,{className:`halves`,children:[(0,K.jsx)(D,{id:`then-${t.key}`,label:p.levelThen,maxLength:80,value:n.levelThen,onChange:e=>l({levelThen:e.currentTarget.value})}),(0,K.jsx)(D,{id:`now-${t.key}`,label:p.levelNow,maxLength:80,value:n.levelNow,onChange:e=>l({levelNow:e.currentTarget.value})})]}),(0,K.jsxs)(`p`,{className:`small`,children:[p.attested[t.attestation],` · `,p.workedOutBy(t.computed),` · `,p.records(t.sources.length)]}),(0,K.jsx)(`p`,{className:`small muted dossier-sources`,children:t.sources.join(`, `)})]})]})]})}function ne({letter:e,state:t,who:n,onAsked:r}){let i=A(),a=l(B);return t===`DECLINED`||t===`WITHDRAWN`?null:(0,K.jsxs)(K.Fragment,{children:[a.error&&(0,K.jsx)(f,{error:a.error}),(0,K.jsx)(C,{faults:a.data?.letterConsentAsk.userErrors??[],fieldOf:()=>void 0}),(0,K.jsx)(`p`,{className:`row`,children:(0,K.jsx)(d,{kind:`quiet`,busy:a.isPending,onClick:()=>a.mutate({letter:e},{onSuccess:r}),children:t===`ASKED`?i.askAgain(n):i.askLetter(n)})})]})}function re({dossier:e}){let t=A(),n=s(),{zone:r}=j();return(0,K.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`versions`,children:[(0,K.jsx)(`h2`,{id:`versions`,children:t.versions}),(0,K.jsx)(`ol`,{className:`dossier-lines`,children:e.versions.map(i=>(0,K.jsxs)(`li`,{className:`stack-s`,children:[(0,K.jsxs)(`h3`,{children:[t.versionNumber(i.number),` · `,t.states[i.state]]}),(0,K.jsx)(`p`,{className:`muted`,children:t.frozenOn(v(i.frozen,r,n))}),i.pages===null||i.pages===void 0?(0,K.jsx)(`p`,{role:`status`,children:t.making}):(0,K.jsxs)(`p`,{className:`row`,children:[(0,K.jsx)(`a`,{className:`btn`,href:i.pdf,download:!0,"aria-label":t.downloadOf(i.number),children:t.download}),(0,K.jsx)(`span`,{children:t.pages(i.pages)}),(0,K.jsx)(`a`,{href:i.page,"aria-label":t.asPageOf(i.number),children:t.asPage}),(0,K.jsx)(`a`,{href:i.verification,"aria-label":t.checkOf(i.number),children:t.check})]}),(0,K.jsx)(`p`,{className:`muted small dossier-sources`,children:i.code}),(i.summaryPdf??i.parts.length>0)&&(0,K.jsxs)(`details`,{children:[(0,K.jsx)(`summary`,{children:t.partsOf(i.number)}),(0,K.jsxs)(`ul`,{className:`dossier-files`,children:[i.summaryPdf&&i.summaryXlsx&&(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(`li`,{children:(0,K.jsx)(`a`,{href:i.summaryPdf,download:!0,children:t.summaryPdf})}),(0,K.jsx)(`li`,{children:(0,K.jsx)(`a`,{href:i.summaryXlsx,download:!0,children:t.summaryXlsx})})]}),i.parts.map(t=>(0,K.jsx)(`li`,{children:(0,K.jsx)(`a`,{href:t.pdf,download:!0,lang:e.language,children:t.title})},t.pdf))]})]})]},i.id))})]})}var $=[];function ie(){let{id:e=``}=r(),t=A(),[n,i]=(0,V.useState)(!1),a=p(M,{id:e},{refetchInterval:n?1e3:!1}),o=(a.data?.dossier)?.versions.some(e=>e.pages===null)??!1;return o!==n&&i(o),(0,K.jsx)(u,{read:a,children:({dossier:e})=>e?(0,K.jsx)(ae,{dossier:e},e.id):(0,K.jsx)(O,{title:t.title,narrow:!0,children:(0,K.jsx)(T,{})})})}function ae({dossier:e}){let t=A(),n=s(),r=c(),a=l(N),[o,u]=(0,V.useState)(()=>H(e)),[p,g]=(0,V.useState)(e.revision),[_,v]=(0,V.useState)(!1);!_&&e.revision!==p&&(g(e.revision),u(H(e)));let b=U(o.items,e),[x,T]=(0,V.useState)(!1),E=a.data?.dossierSave.userErrors??$,k=e=>{u(t=>({...t,...e})),v(!0)},j=t=>r.setQueryData(h(M,{id:e.id}),{dossier:t}),P=()=>void r.invalidateQueries({queryKey:h(M,{id:e.id})}),F=()=>a.mutate({dossier:e.id,input:W({...o,items:b}),revision:p},{onSuccess:({dossierSave:{dossier:e}})=>{e&&(j(e),u(H(e)),g(e.revision),v(!1))}}),I=new Map(e.mentees.map(e=>[e.mentorship,e.name])),L=e=>b.filter(t=>t.section===e);return(0,K.jsxs)(O,{title:t.kinds[e.kind],lead:e.viewerIsOwner?t.editLead:t.draftLead(e.owner.name),above:(0,K.jsx)(i,{className:`crumb`,to:`/dossiers`,children:t.title}),actions:(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(`a`,{className:`btn quiet`,href:e.preview,target:`_blank`,rel:`noreferrer`,children:t.preview}),e.viewerIsOwner&&(0,K.jsx)(d,{kind:`quiet`,disabled:_,onClick:()=>T(!0),children:t.freeze})]}),narrow:!0,children:[e.versions.length>0&&(0,K.jsx)(re,{dossier:e}),e.warnings.length>0&&(0,K.jsxs)(m,{children:[(0,K.jsx)(`h2`,{children:t.lookAt}),(0,K.jsx)(`ul`,{children:e.warnings.map(e=>(0,K.jsx)(`li`,{children:t.warnings[e.code](e.n,e.year??0)},e.code))})]}),a.error&&(0,K.jsx)(f,{error:a.error}),(0,K.jsx)(C,{faults:E,fieldOf:({path:e})=>e.includes(`texts`)?`text-${e.at(-1)??``}`:e.at(-1)}),(0,K.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`period`,children:[(0,K.jsx)(`h2`,{id:`period`,children:t.periodTitle}),(0,K.jsxs)(`div`,{className:`halves`,children:[(0,K.jsx)(D,{id:`since`,type:`date`,label:t.since,required:!0,value:o.since,error:S(E,`since`),onChange:e=>k({since:e.currentTarget.value})}),(0,K.jsx)(D,{id:`until`,type:`date`,label:t.until,required:!0,value:o.until,error:S(E,`until`),onChange:e=>k({until:e.currentTarget.value})})]}),e.kind===`MOC_YEAR`&&(0,K.jsxs)(`div`,{className:`halves`,children:[(0,K.jsx)(D,{id:`cycleSince`,type:`date`,label:t.cycleSince,description:t.cycleHint,value:o.cycleSince,onChange:e=>k({cycleSince:e.currentTarget.value})}),(0,K.jsx)(D,{id:`cycleUntil`,type:`date`,label:t.cycleUntil,description:t.cycleHint,value:o.cycleUntil,error:S(E,`cycleUntil`),onChange:e=>k({cycleUntil:e.currentTarget.value})})]}),(0,K.jsx)(w,{id:`language`,label:t.language,value:o.language,data:[`en`,`fr`].map(e=>({value:e,label:t.languages[e]})),onChange:e=>k({language:e.currentTarget.value})}),(0,K.jsx)(`p`,{className:`muted small`,children:t.periodHint(y(e.since,n),y(e.until,n))})]}),e.kind===`PROMOTION`&&e.viewerIsOwner&&(0,K.jsx)(Y,{dossier:e,onChanged:P}),e.sections.map(t=>(0,K.jsx)(ee,{section:t,text:o.texts[t.key]??``,out:o.without.includes(t.key),choices:L(t.key),language:e.language,owner:e.viewerIsOwner,names:I,onText:e=>k({texts:{...o.texts,[t.key]:e}}),onOut:e=>k({without:e?[...o.without,t.key]:o.without.filter(e=>e!==t.key)}),onChoice:(e,t)=>k({items:b.map(n=>n.key===e?{...n,...t}:n)}),onMove:(e,t)=>k({items:G(b,e,t)}),onAsked:P},t.key)),(0,K.jsxs)(`div`,{className:`card row dossier-save no-print`,children:[(0,K.jsx)(d,{busy:a.isPending,onClick:F,children:t.save}),(0,K.jsx)(`span`,{role:`status`,className:`muted`,children:_?t.unsaved:a.data?.dossierSave.dossier?t.saved:``})]}),e.viewerIsOwner&&(0,K.jsx)(se,{dossier:e,onKept:j}),e.viewerIsOwner&&e.versions.length===0&&(0,K.jsx)(ce,{dossier:e}),x&&(0,K.jsx)(oe,{dossier:e,onClose:()=>T(!1),onFrozen:j})]})}function oe({dossier:e,onClose:t,onFrozen:n}){let r=A(),i=c(),a=b(),o=l(F),[s,u]=(0,V.useState)(``),d=o.data?.dossierFreeze.userErrors??$,f=e.sections.filter(e=>!e.out).flatMap(e=>e.items.filter(e=>!e.out&&e.blocked===``));return(0,K.jsxs)(x,{title:r.freezeTitle,open:!0,confirm:r.freezeDo,busy:o.isPending,error:o.error,faults:d,fieldOf:e=>e.path.includes(`signed`)?`signed`:void 0,onConfirm:()=>o.mutate({dossier:e.id,signed:s,revision:e.revision,key:a(`${e.id} ${String(e.revision)} ${String(e.versions.length)} ${s}`)},{onSuccess:({dossierFreeze:{dossier:e}})=>{e&&(i.invalidateQueries({queryKey:h(_)}),n(e),t())}}),onClose:t,children:[(0,K.jsx)(`p`,{className:`strong`,children:r.freezeCount(f.length)}),(0,K.jsx)(`p`,{children:r.freezeText}),e.versions.length>0&&(0,K.jsx)(`p`,{children:r.freezeReplaces}),e.warnings.length>0&&(0,K.jsx)(`ul`,{children:e.warnings.map(e=>(0,K.jsx)(`li`,{children:r.warnings[e.code](e.n,e.year??0)},e.code))}),e.kind===`CFAR_ANNEX`&&(0,K.jsx)(D,{id:`signed`,label:r.signed,description:r.signedHint(e.owner.name),value:s,error:S(d,`signed`),onChange:e=>u(e.currentTarget.value)})]})}function se({dossier:e,onKept:t}){let n=A(),r=l(I),[i,a]=(0,V.useState)(e.used??``),[o,s]=(0,V.useState)(e.usedYear?String(e.usedYear):``),c=r.data?.dossierUse.userErrors??$,u=()=>r.mutate({dossier:e.id,use:i===``?null:i,year:Number.parseInt(o,10)||null},{onSuccess:({dossierUse:{dossier:e}})=>e&&t(e)});return(0,K.jsxs)(`section`,{className:`card stack-s no-print`,"aria-labelledby":`used`,children:[(0,K.jsx)(`h2`,{id:`used`,children:n.used}),(0,K.jsx)(`p`,{className:`muted small`,children:n.usedHint}),r.error&&(0,K.jsx)(f,{error:r.error}),(0,K.jsx)(C,{faults:c,fieldOf:({path:e})=>e.at(-1)===`year`?`used-year`:`used-for`}),(0,K.jsxs)(`div`,{className:`halves`,children:[(0,K.jsx)(w,{id:`used-for`,label:n.usedFor,value:i,data:[{value:``,label:n.notUsed},...[`CFAR`,`PROMOTION`].map(e=>({value:e,label:n.uses[e]}))],onChange:e=>a(e.currentTarget.value)}),(0,K.jsx)(D,{id:`used-year`,label:n.usedYear,inputMode:`numeric`,maxLength:4,disabled:i===``,value:o,error:S(c,`year`),onChange:e=>s(e.currentTarget.value)})]}),(0,K.jsxs)(`div`,{className:`row`,children:[(0,K.jsx)(d,{kind:`quiet`,busy:r.isPending,onClick:u,children:n.usedSave}),(0,K.jsx)(`span`,{role:`status`,className:`muted`,children:r.data?.dossierUse.dossier?n.saved:``})]})]})}function ce({dossier:e}){let t=A(),n=a(),r=c(),i=l(P),[o,s]=(0,V.useState)(!1);return(0,K.jsxs)(`div`,{className:`row no-print`,children:[(0,K.jsx)(d,{kind:`quiet`,onClick:()=>s(!0),children:t.remove}),(0,K.jsx)(x,{title:t.removeTitle,open:o,kind:`danger`,confirm:t.removeDo,busy:i.isPending,error:i.error,faults:i.data?.dossierRemove.userErrors??$,onConfirm:()=>i.mutate({dossier:e.id},{onSuccess:({dossierRemove:{removed:e}})=>{e&&(r.invalidateQueries({queryKey:h(_)}),n(`/dossiers`))}}),onClose:()=>s(!1),children:(0,K.jsx)(`p`,{children:t.removeText})})]})}export{ie as default};