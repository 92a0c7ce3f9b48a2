import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,Z as a,t as o}from"./Checkbox.js";import{S as s,f as c,i as l,l as u,n as d,p as f,s as p,u as m,v as h}from"./states.js";import{t as g}from"./_document_DossiersDocument.js";import{s as _}from"./text5.js";import{a as v,t as y}from"./format.js";import{t as b}from"./once.js";import{t as x}from"./Confirm.js";import{n as S,t as C}from"./ErrorSummary.js";import{a as w,n as T,o as E,r as D}from"./DepartmentSide.js";import{t as O}from"./Page.js";import{t as k}from"./Look.js";import{t as A}from"./OutcomeLine.js";import{t as j}from"./dossiers.js";import{s as M}from"./Frame.js";var N=new h(`
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
  viewerCanRemove
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
  problems {
    at
    message
  }
  mentees {
    name
    consent
    asked
    canAsk
    relationships {
      mentorship
      role
      years
      unconfirmed
    }
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
}`,{hash:`sha256:30f5aed78abc704e0c7573f6a14c6d6f159a0b3705f3a00d611d2b9aa07e01d5`}),P=new h(`
    query DossierFiles($id: ID!) {
  dossier(id: $id) {
    versions {
      ...DossierVersionParts
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
}`,{hash:`sha256:dcceb8a2db9d2333e03147afb5df19567b41558d14310a9a6c9577afa89dacda`}),F=new h(`
    query DossierLook($dossier: ID!, $input: DossierDraft!) {
  dossierLook(dossier: $dossier, input: $input) {
    name
    since
    until
    language
    sections {
      key
      title
      layout
      lead
      text
      columns
      items {
        key
        claim
        value
        text
        note
        cells
        fields {
          term
          value
        }
      }
    }
    warnings {
      code
      n
      year
    }
    problems {
      at
      message
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:99e2987c46784993bb606d240f26a3f4490cf9774e85db58b338c2707ce27838`}),ee=new h(`
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
  viewerCanRemove
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
  problems {
    at
    message
  }
  mentees {
    name
    consent
    asked
    canAsk
    relationships {
      mentorship
      role
      years
      unconfirmed
    }
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
}`,{hash:`sha256:ac002c2ece1dda59426bdb80adf7b1bf4f3c0c008cab7287380bf3845d063982`}),I=new h(`
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
    `,{hash:`sha256:c2f14f1bed28591cce48c0805a5339183d60baae5da70aa12777abbbad4957b9`}),L=new h(`
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
  viewerCanRemove
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
  problems {
    at
    message
  }
  mentees {
    name
    consent
    asked
    canAsk
    relationships {
      mentorship
      role
      years
      unconfirmed
    }
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
}`,{hash:`sha256:366ed33d6ce6b3e8191304207b70f1bf0547bfda3322ae4bc5e2d4c355605a37`}),R=new h(`
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
  viewerCanRemove
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
  problems {
    at
    message
  }
  mentees {
    name
    consent
    asked
    canAsk
    relationships {
      mentorship
      role
      years
      unconfirmed
    }
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
}`,{hash:`sha256:2d0c8104b3971fe633ef963cfccf3c917cfebe5028698c85618b6d805f9982b8`}),z=new h(`
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
  viewerCanRemove
}`,{hash:`sha256:f149c3ff606662f3606a6b18980070336495ce5c630c01a4cfbefbae069d7ea1`}),B=new h(`
    mutation OutcomeRemove($outcome: ID!) {
  outcomeRemove(outcome: $outcome) {
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:a5fc4b21692066cfe9b6aede1e64dd44df0249e4e396235d1efb8e8a16cea50d`}),V=new h(`
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
    `,{hash:`sha256:b4fdbff04dfab6d1ba41c91461e907ad9be5f32d1cf68e8cf29fe2d1f705a6b1`}),H=new h(`
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
    `,{hash:`sha256:84a05f8cb59087ebeacc508787a7bd8737a13dfeac58c3c801787ace26c03cc5`}),U=e(n(),1);function W(e,t){let[n,r]=(0,U.useState)(e);return(0,U.useEffect)(()=>{let n=setTimeout(()=>r(e),t);return()=>clearTimeout(n)},[e,t]),n}function G(e){return{since:e.since,until:e.until,language:e.language,cycleSince:e.cycleSince??``,cycleUntil:e.cycleUntil??``,texts:Object.fromEntries(e.sections.map(e=>[e.key,e.text])),without:e.sections.filter(e=>e.out).map(e=>e.key),items:e.sections.flatMap(e=>e.items.map(t=>({key:t.key,section:e.key,out:t.out,note:t.note,levelThen:t.levelThen,levelNow:t.levelNow})))}}function te(e,t){let n=new Set(e.map(e=>e.key)),r=G(t).items.filter(e=>!n.has(e.key));return r.length===0?e:[...e,...r]}function K(e){return{since:e.since||null,until:e.until||null,language:e.language,cycleSince:e.cycleSince||null,cycleUntil:e.cycleUntil||null,texts:Object.entries(e.texts).map(([e,t])=>({section:e,text:t})),without:e.without,items:e.items.map(({key:e,out:t,note:n,levelThen:r,levelNow:i})=>({key:e,out:t,note:n,levelThen:r,levelNow:i}))}}function q(e,t,n){let r=e.findIndex(e=>e.key===t),i=e[r];if(!i)return e;let a=e.filter(e=>e.section===i.section),o=a[a.indexOf(i)+n];if(!o)return e;let s=e.indexOf(o),c=[...e];return c[r]=o,c[s]=i,c}var J=t(),Y=[`PROMOTION`,`GRANT`,`AWARD`,`PUBLICATION`,`LEADERSHIP`,`DEGREE`,`BECAME_MENTOR`],X=[];function Z({dossier:e,onChanged:t}){let n=j();return(0,J.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`asking`,children:[(0,J.jsx)(`h2`,{id:`asking`,children:n.yourMentees}),(0,J.jsx)(`p`,{className:`muted`,children:n.yourMenteesHint}),e.mentees.length===0?(0,J.jsx)(`p`,{className:`muted`,children:n.noMentees}):(0,J.jsx)(`ul`,{className:`dossier-lines`,children:e.mentees.map(e=>(0,J.jsx)(ne,{mentee:e,onChanged:t},e.relationships[0]?.mentorship))})]})}function ne({mentee:e,onChanged:t}){let n=j(),r=c(V),i=c(B),[a,o]=(0,U.useState)(!1),s=e.relationships[0]?.mentorship??``;return(0,J.jsxs)(`li`,{className:`stack-s`,children:[(0,J.jsx)(`h3`,{children:(0,J.jsx)(`bdi`,{children:e.name})}),(0,J.jsx)(`ul`,{className:`dossier-files`,children:e.relationships.map(e=>(0,J.jsxs)(`li`,{children:[e.role,`, `,e.years,e.unconfirmed&&(0,J.jsxs)(`span`,{className:`muted`,children:[` · `,n.unconfirmed]})]},e.mentorship))}),(0,J.jsx)(`p`,{children:n.consents[e.consent]}),e.outcomes.length>0&&(0,J.jsx)(`ul`,{children:e.outcomes.map(e=>(0,J.jsxs)(`li`,{children:[(0,J.jsx)(A,{outcome:e}),(0,J.jsxs)(`p`,{className:`row`,children:[(0,J.jsx)(`span`,{className:`muted`,children:n.outcomeStates[e.state]}),e.viewerCanRemove&&(0,J.jsx)(`button`,{type:`button`,className:`link`,"aria-label":n.removeOutcomeOf(e.what),onClick:()=>i.mutate({outcome:e.id},{onSuccess:t}),children:n.removeOutcome})]})]},e.id))}),i.error&&(0,J.jsx)(d,{error:i.error}),(0,J.jsx)(C,{faults:i.data?.outcomeRemove.userErrors??X,fieldOf:()=>void 0}),r.error&&(0,J.jsx)(d,{error:r.error}),(0,J.jsx)(C,{faults:r.data?.evidenceAsk.userErrors??X,fieldOf:()=>void 0}),(0,J.jsxs)(`div`,{className:`row`,children:[(0,J.jsx)(u,{kind:`quiet`,"aria-label":n.addOutcomeOf(e.name),onClick:()=>o(!0),children:n.addOutcome}),(0,J.jsx)(u,{kind:`quiet`,disabled:!e.canAsk,busy:r.isPending,"aria-label":n.askOf(e.name),onClick:()=>r.mutate({mentorship:s},{onSuccess:t}),children:n.ask}),(0,J.jsx)(`span`,{role:`status`,className:`muted small`,children:r.data?.evidenceAsk.asked?n.asked:``})]}),a&&(0,J.jsx)(re,{mentee:e,onClose:()=>o(!1),onAdded:t})]})}function re({mentee:e,onClose:t,onAdded:n}){let r=j(),i=b(),a=c(z),[s,l]=(0,U.useState)(e.relationships[0]?.mentorship??``),[u,d]=(0,U.useState)({kind:`PROMOTION`,what:``,on:``,agency:``,amount:``,role:``,doi:``,joint:!1}),f=a.data?.outcomeAdd.userErrors??X,p=e=>d(t=>({...t,...e})),m=(e,t,n)=>(0,J.jsx)(D,{id:`outcome-${e}`,label:t,description:n,maxLength:300,value:u[e],error:S(f,e),onChange:t=>p({[e]:t.currentTarget.value})});return(0,J.jsx)(x,{title:r.addOutcomeOf(e.name),open:!0,confirm:r.addOutcomeDo,busy:a.isPending,error:a.error,faults:f,fieldOf:({path:e})=>`outcome-${e.at(-1)??``}`,onConfirm:()=>{let e={...u,on:u.on||null};a.mutate({mentorship:s,input:e,key:i(JSON.stringify([s,e]))},{onSuccess:({outcomeAdd:{outcome:e}})=>{e&&(n(),t())}})},onClose:t,children:(0,J.jsxs)(`div`,{className:`stack-s`,children:[(0,J.jsx)(`p`,{className:`muted small`,children:r.outcomeHint}),e.relationships.length>1&&(0,J.jsx)(w,{id:`outcome-mentorship`,label:r.outcomeMentorship,value:s,data:e.relationships.map(e=>({value:e.mentorship,label:`${e.role}, ${e.years}`})),onChange:e=>l(e.currentTarget.value)}),(0,J.jsx)(w,{id:`outcome-kind`,label:r.outcomeKind,value:u.kind,data:Y.map(e=>({value:e,label:r.outcomeKinds[e]})),onChange:e=>p({kind:e.currentTarget.value})}),m(`what`,r.outcomeWhat),(0,J.jsx)(D,{id:`outcome-on`,type:`date`,label:r.outcomeOn,value:u.on,error:S(f,`on`),onChange:e=>p({on:e.currentTarget.value})}),u.kind===`GRANT`&&(0,J.jsxs)(J.Fragment,{children:[m(`agency`,r.agency),m(`amount`,r.amount),m(`role`,r.role)]}),u.kind===`PUBLICATION`&&(0,J.jsxs)(J.Fragment,{children:[m(`doi`,r.doi,r.doiHint),(0,J.jsx)(o,{id:`outcome-joint`,label:r.joint,checked:u.joint,onChange:e=>p({joint:e.currentTarget.checked})})]})]})})}var ie=4;function ae({section:e,text:t,out:n,choices:r,language:i,owner:a,names:s,onText:c,onOut:l,onChoice:u,onMove:d,onAsked:f}){let p=j(),m=r.flatMap(t=>e.items.filter(e=>e.key===t.key).map(e=>({item:e,choice:t})));return(0,J.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`section-${e.key}`,children:[(0,J.jsx)(`h2`,{id:`section-${e.key}`,lang:i,children:e.title}),(0,J.jsx)(o,{id:`in-${e.key}`,label:p.includeSection(e.title),checked:!n,onChange:e=>l(!e.currentTarget.checked)}),!n&&e.layout===`TEXT`&&(0,J.jsx)(E,{id:`text-${e.key}`,lang:i,label:p.textOf(e.title),description:e.hint,autosize:!0,minRows:4,maxLength:12e3,value:t,onChange:e=>c(e.currentTarget.value)}),!n&&e.layout!==`TEXT`&&m.length===0&&(0,J.jsx)(`p`,{className:`muted`,children:p.nothingHere}),!n&&m.length>0&&(0,J.jsxs)(`details`,{open:m.length<=ie,children:[(0,J.jsx)(`summary`,{children:p.items(m.length,m.filter(({item:e,choice:t})=>!t.out&&e.blocked===``).length)}),(0,J.jsx)(`ol`,{className:`dossier-lines`,children:m.map(({item:t,choice:n},r)=>(0,J.jsx)(oe,{section:e,item:t,choice:n,language:i,owner:a,name:t.mentorship?s.get(t.mentorship):void 0,first:r===0,last:r===m.length-1,onChoice:e=>u(t.key,e),onMove:e=>d(t.key,e),onAsked:f},t.key))})]})]})}function oe({section:e,item:t,choice:n,language:r,owner:i,name:a,first:s,last:c,onChoice:l,onMove:d,onAsked:f}){let p=j(),m=e.layout===`TABLE`?e.columns.slice(1).map((e,n)=>[e,t.cells[n+1]??``]):t.fields.map(e=>[e.term,e.value]);return(0,J.jsxs)(`li`,{className:`dossier-item ${n.out?`left-out`:``}`,children:[(0,J.jsxs)(`div`,{className:`dossier-head`,children:[(0,J.jsxs)(`p`,{className:`strong dossier-claim`,lang:r,children:[e.layout===`TABLE`?t.cells[0]:t.claim,e.layout===`TABLE`&&a!==void 0&&a!==t.cells[0]&&(0,J.jsxs)(`span`,{className:`muted small`,children:[` `,(0,J.jsx)(`bdi`,{children:p.yourEyes(a)})]}),(e.layout===`FIGURES`||e.layout===`QUOTES`)&&t.value!==``&&`: ${t.value}`]}),t.blocked===``&&(0,J.jsxs)(`div`,{className:`row`,children:[(0,J.jsx)(o,{id:`item-${t.key}`,label:p.include,"aria-label":p.includeOf(t.claim),checked:!n.out,onChange:e=>l({out:!e.currentTarget.checked})}),(0,J.jsx)(u,{kind:`quiet`,disabled:s,"aria-label":p.upOf(t.claim),onClick:()=>d(-1),children:p.up}),(0,J.jsx)(u,{kind:`quiet`,disabled:c,"aria-label":p.downOf(t.claim),onClick:()=>d(1),children:p.down})]})]}),e.layout===`TABLE`&&m.length>0&&(0,J.jsx)(`p`,{className:`small dossier-line`,lang:r,children:m.filter(([,e])=>e!==``&&e!==`–`).map(([e,t])=>(0,J.jsxs)(`span`,{children:[(0,J.jsx)(`span`,{className:`muted`,children:e}),` `,t]},e))}),e.layout===`RECORDS`&&m.length>0&&(0,J.jsx)(`dl`,{className:`dossier-cells`,lang:r,children:m.map(([e,t])=>(0,J.jsxs)(`div`,{style:{display:`contents`},children:[(0,J.jsx)(`dt`,{children:e}),(0,J.jsx)(`dd`,{children:t})]},e))}),e.layout===`QUOTES`&&t.text!==``&&(0,J.jsx)(`blockquote`,{className:`dossier-quote`,lang:r,children:t.text}),t.blocked!==``&&(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`p`,{className:`muted`,children:t.blocked}),i&&t.letter&&(0,J.jsx)(se,{letter:t.letter,state:t.consent,who:t.claim,onAsked:f})]}),n.note!==``&&(0,J.jsx)(`p`,{className:`small`,lang:r,children:p.noteIs(n.note)}),(0,J.jsxs)(`details`,{children:[(0,J.jsx)(`summary`,{"aria-label":p.moreOf(t.claim),children:p.more}),(0,J.jsxs)(`div`,{className:`stack-s`,children:[t.blocked===``&&(0,J.jsx)(D,{id:`note-${t.key}`,lang:r,label:p.note,"aria-label":p.noteOf(t.claim),maxLength:500,value:n.note,onChange:e=>l({note:e.currentTarget.value})}),t.consent===`GIVEN`&&t.mentorship&&e.layout===`TABLE`&&(0,J.jsxs)(`div`,{className:`halves`,children:[(0,J.jsx)(D,{id:`then-${t.key}`,label:p.levelThen,maxLength:80,value:n.levelThen,onChange:e=>l({levelThen:e.currentTarget.value})}),(0,J.jsx)(D,{id:`now-${t.key}`,label:p.levelNow,maxLength:80,value:n.levelNow,onChange:e=>l({levelNow:e.currentTarget.value})})]}),(0,J.jsxs)(`p`,{className:`small`,children:[p.attested[t.attestation],` · `,p.workedOutBy(t.computed),` · `,p.records(t.sources.length)]}),(0,J.jsx)(`p`,{className:`small muted dossier-sources`,children:t.sources.join(`, `)})]})]})]})}function se({letter:e,state:t,who:n,onAsked:r}){let i=j(),a=c(H);return t===`DECLINED`||t===`WITHDRAWN`?null:(0,J.jsxs)(J.Fragment,{children:[a.error&&(0,J.jsx)(d,{error:a.error}),(0,J.jsx)(C,{faults:a.data?.letterConsentAsk.userErrors??[],fieldOf:()=>void 0}),(0,J.jsx)(`p`,{className:`row`,children:(0,J.jsx)(u,{kind:`quiet`,busy:a.isPending,onClick:()=>a.mutate({letter:e},{onSuccess:r}),children:t===`ASKED`?i.askAgain(n):i.askLetter(n)})})]})}function ce({dossier:e}){let t=j(),n=_(),{zone:r}=M();return(0,J.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`versions`,children:[(0,J.jsx)(`h2`,{id:`versions`,children:t.versions}),(0,J.jsx)(`ol`,{className:`dossier-lines`,children:e.versions.map(i=>(0,J.jsxs)(`li`,{className:`stack-s`,children:[(0,J.jsxs)(`h3`,{children:[t.versionNumber(i.number),` · `,t.states[i.state]]}),(0,J.jsx)(`p`,{className:`muted`,children:t.frozenOn(v(i.frozen,r,n))}),i.pages===null||i.pages===void 0?(0,J.jsx)(`p`,{role:`status`,children:t.making}):(0,J.jsxs)(`p`,{className:`row`,children:[(0,J.jsx)(`a`,{className:`btn`,href:i.pdf,download:!0,"aria-label":t.downloadOf(i.number),children:t.download}),(0,J.jsx)(`span`,{children:t.pages(i.pages)}),(0,J.jsx)(`a`,{href:i.page,"aria-label":t.asPageOf(i.number),children:t.asPage}),(0,J.jsx)(`a`,{href:i.verification,"aria-label":t.checkOf(i.number),children:t.check})]}),(0,J.jsx)(`p`,{className:`muted small dossier-sources`,children:i.code}),(i.summaryPdf??i.parts.length>0)&&(0,J.jsxs)(`details`,{children:[(0,J.jsx)(`summary`,{children:t.partsOf(i.number)}),(0,J.jsxs)(`ul`,{className:`dossier-files`,children:[i.summaryPdf&&i.summaryXlsx&&(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`li`,{children:(0,J.jsx)(`a`,{href:i.summaryPdf,download:!0,children:t.summaryPdf})}),(0,J.jsx)(`li`,{children:(0,J.jsx)(`a`,{href:i.summaryXlsx,download:!0,children:t.summaryXlsx})})]}),i.parts.map(t=>(0,J.jsx)(`li`,{children:(0,J.jsx)(`a`,{href:t.pdf,download:!0,lang:e.language,children:t.title})},t.pdf))]})]})]},i.id))})]})}var Q=[];function $(){let{id:e=``}=r(),t=j(),n=s(),i=f(N,{id:e}),a=i.data?.dossier,o=a?.versions.some(e=>e.pages===null)??!1,c=f(P,{id:e},{enabled:o,refetchInterval:o?1e3:!1}).data?.dossier?.versions;return(0,U.useEffect)(()=>{a&&o&&c?.every(e=>e.pages!==null)&&c.length>=a.versions.length&&n.setQueryData(m(N,{id:e}),{dossier:{...a,versions:c}})},[n,a,e,c,o]),(0,J.jsx)(l,{read:i,children:({dossier:e})=>e?(0,J.jsx)(le,{dossier:e},e.id):(0,J.jsx)(O,{title:t.title,narrow:!0,children:(0,J.jsx)(T,{})})})}function le({dossier:e}){let t=j(),n=_(),r=s(),a=c(ee),[o,l]=(0,U.useState)(()=>G(e)),[f,h]=(0,U.useState)(e.revision),[g,v]=(0,U.useState)(!1);!g&&e.revision!==f&&(h(e.revision),l(G(e)));let b=te(o.items,e),[x,T]=(0,U.useState)(!1),E=a.data?.dossierSave.userErrors??Q,A=e=>{l(t=>({...t,...e})),v(!0)},{look:M,behind:P}=ue(e.id,o,b),I=M?.warnings??e.warnings,L=M?.problems??e.problems,R=t=>r.setQueryData(m(N,{id:e.id}),{dossier:t}),z=()=>{r.invalidateQueries({queryKey:m(N,{id:e.id})}),r.invalidateQueries({queryKey:m(F)})},B=()=>a.mutate({dossier:e.id,input:K({...o,items:b}),revision:f},{onSuccess:({dossierSave:{dossier:e}})=>{e&&(R(e),l(G(e)),h(e.revision),v(!1))}}),V=new Map(e.mentees.flatMap(e=>e.relationships.map(t=>[t.mentorship,e.name]))),H=e=>b.filter(t=>t.section===e);return(0,J.jsx)(O,{title:t.kinds[e.kind],lead:e.viewerIsOwner?t.editLead:t.draftLead(e.owner.name),above:(0,J.jsx)(i,{className:`crumb`,to:`/dossiers`,children:t.title}),actions:(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`a`,{className:`btn quiet`,href:e.preview,target:`_blank`,rel:`noreferrer`,children:t.preview}),e.viewerIsOwner&&(0,J.jsx)(u,{kind:`quiet`,disabled:g,onClick:()=>T(!0),children:t.freeze})]}),children:(0,J.jsxs)(`div`,{className:`dossier-desk`,children:[(0,J.jsxs)(`div`,{className:`stack`,children:[e.versions.length>0&&(0,J.jsx)(ce,{dossier:e}),L.length>0&&(0,J.jsxs)(p,{kind:`danger`,children:[(0,J.jsx)(`h2`,{children:t.unprintable}),(0,J.jsx)(`ul`,{children:L.map((e,t)=>(0,J.jsx)(`li`,{children:e.message},t))})]}),I.length>0&&(0,J.jsxs)(p,{children:[(0,J.jsx)(`h2`,{children:t.lookAt}),(0,J.jsx)(`ul`,{children:I.map(e=>(0,J.jsx)(`li`,{children:t.warnings[e.code](e.n,e.year??0)},e.code))})]}),a.error&&(0,J.jsx)(d,{error:a.error}),(0,J.jsx)(C,{faults:E,fieldOf:({path:e})=>e.includes(`texts`)?`text-${e.at(-1)??``}`:e.at(-1)}),(0,J.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`period`,children:[(0,J.jsx)(`h2`,{id:`period`,children:t.periodTitle}),(0,J.jsxs)(`div`,{className:`halves`,children:[(0,J.jsx)(D,{id:`since`,type:`date`,label:t.since,required:!0,value:o.since,error:S(E,`since`),onChange:e=>A({since:e.currentTarget.value})}),(0,J.jsx)(D,{id:`until`,type:`date`,label:t.until,required:!0,value:o.until,error:S(E,`until`),onChange:e=>A({until:e.currentTarget.value})})]}),e.kind===`MOC_YEAR`&&(0,J.jsxs)(`div`,{className:`halves`,children:[(0,J.jsx)(D,{id:`cycleSince`,type:`date`,label:t.cycleSince,description:t.cycleHint,value:o.cycleSince,onChange:e=>A({cycleSince:e.currentTarget.value})}),(0,J.jsx)(D,{id:`cycleUntil`,type:`date`,label:t.cycleUntil,description:t.cycleHint,value:o.cycleUntil,error:S(E,`cycleUntil`),onChange:e=>A({cycleUntil:e.currentTarget.value})})]}),(0,J.jsx)(w,{id:`language`,label:t.language,value:o.language,data:[`en`,`fr`].map(e=>({value:e,label:t.languages[e]})),onChange:e=>A({language:e.currentTarget.value})}),(0,J.jsx)(`p`,{className:`muted small`,children:t.periodHint(y(e.since,n),y(e.until,n))})]}),e.kind===`PROMOTION`&&e.viewerIsOwner&&(0,J.jsx)(Z,{dossier:e,onChanged:z}),e.sections.map(t=>(0,J.jsx)(ae,{section:t,text:o.texts[t.key]??``,out:o.without.includes(t.key),choices:H(t.key),language:e.language,owner:e.viewerIsOwner,names:V,onText:e=>A({texts:{...o.texts,[t.key]:e}}),onOut:e=>A({without:e?[...o.without,t.key]:o.without.filter(e=>e!==t.key)}),onChoice:(e,t)=>A({items:b.map(n=>n.key===e?{...n,...t}:n)}),onMove:(e,t)=>A({items:q(b,e,t)}),onAsked:z},t.key)),(0,J.jsxs)(`div`,{className:`card row dossier-save no-print`,children:[(0,J.jsx)(u,{busy:a.isPending,onClick:B,children:t.save}),(0,J.jsx)(`span`,{role:`status`,className:`muted`,children:g?t.unsaved:a.data?.dossierSave.dossier?t.saved:``})]}),e.viewerIsOwner&&(0,J.jsx)(fe,{dossier:e,onKept:R}),e.viewerIsOwner&&e.versions.length===0&&(0,J.jsx)(pe,{dossier:e}),x&&(0,J.jsx)(de,{dossier:e,onClose:()=>T(!1),onFrozen:R})]}),(0,J.jsx)(k,{look:M,behind:P})]})})}function ue(e,t,n){let r=JSON.stringify(K({...t,items:n})),i=W(r,600),a=f(F,{dossier:e,input:JSON.parse(i)}),o=a.data?.dossierLook,[s,c]=(0,U.useState)();return o&&o.userErrors.length===0&&o!==s&&c(o),{look:s,behind:r!==i||a.isFetching||(o?.userErrors.length??0)>0}}function de({dossier:e,onClose:t,onFrozen:n}){let r=j(),i=s(),a=b(),o=c(L),[l,u]=(0,U.useState)(``),d=o.data?.dossierFreeze.userErrors??Q,f=e.sections.filter(e=>!e.out).flatMap(e=>e.items.filter(e=>!e.out&&e.blocked===``));return(0,J.jsxs)(x,{title:r.freezeTitle,open:!0,confirm:r.freezeDo,busy:o.isPending,error:o.error,faults:d,fieldOf:e=>e.path.includes(`signed`)?`signed`:void 0,onConfirm:()=>o.mutate({dossier:e.id,signed:l,revision:e.revision,key:a(`${e.id} ${String(e.revision)} ${String(e.versions.length)} ${l}`)},{onSuccess:({dossierFreeze:{dossier:e}})=>{e&&(i.invalidateQueries({queryKey:m(g)}),n(e),t())}}),onClose:t,children:[(0,J.jsx)(`p`,{className:`strong`,children:r.freezeCount(f.length)}),(0,J.jsx)(`p`,{children:r.freezeText}),e.versions.length>0&&(0,J.jsx)(`p`,{children:r.freezeReplaces}),e.problems.length>0&&(0,J.jsx)(p,{kind:`danger`,children:(0,J.jsx)(`ul`,{children:e.problems.map((e,t)=>(0,J.jsx)(`li`,{children:e.message},t))})}),e.warnings.length>0&&(0,J.jsx)(`ul`,{children:e.warnings.map(e=>(0,J.jsx)(`li`,{children:r.warnings[e.code](e.n,e.year??0)},e.code))}),e.kind===`CFAR_ANNEX`&&(0,J.jsx)(D,{id:`signed`,label:r.signed,description:r.signedHint(e.owner.name),value:l,error:S(d,`signed`),onChange:e=>u(e.currentTarget.value)})]})}function fe({dossier:e,onKept:t}){let n=j(),r=c(R),[i,a]=(0,U.useState)(e.used??``),[o,s]=(0,U.useState)(e.usedYear?String(e.usedYear):``),l=r.data?.dossierUse.userErrors??Q,f=()=>r.mutate({dossier:e.id,use:i===``?null:i,year:Number.parseInt(o,10)||null},{onSuccess:({dossierUse:{dossier:e}})=>e&&t(e)});return(0,J.jsxs)(`section`,{className:`card stack-s no-print`,"aria-labelledby":`used`,children:[(0,J.jsx)(`h2`,{id:`used`,children:n.used}),(0,J.jsx)(`p`,{className:`muted small`,children:n.usedHint}),r.error&&(0,J.jsx)(d,{error:r.error}),(0,J.jsx)(C,{faults:l,fieldOf:({path:e})=>e.at(-1)===`year`?`used-year`:`used-for`}),(0,J.jsxs)(`div`,{className:`halves`,children:[(0,J.jsx)(w,{id:`used-for`,label:n.usedFor,value:i,data:[{value:``,label:n.notUsed},...[`CFAR`,`PROMOTION`].map(e=>({value:e,label:n.uses[e]}))],onChange:e=>a(e.currentTarget.value)}),(0,J.jsx)(D,{id:`used-year`,label:n.usedYear,inputMode:`numeric`,maxLength:4,disabled:i===``,value:o,error:S(l,`year`),onChange:e=>s(e.currentTarget.value)})]}),(0,J.jsxs)(`div`,{className:`row`,children:[(0,J.jsx)(u,{kind:`quiet`,busy:r.isPending,onClick:f,children:n.usedSave}),(0,J.jsx)(`span`,{role:`status`,className:`muted`,children:r.data?.dossierUse.dossier?n.saved:``})]})]})}function pe({dossier:e}){let t=j(),n=a(),r=s(),i=c(I),[o,l]=(0,U.useState)(!1);return(0,J.jsxs)(`div`,{className:`row no-print`,children:[(0,J.jsx)(u,{kind:`quiet`,onClick:()=>l(!0),children:t.remove}),(0,J.jsx)(x,{title:t.removeTitle,open:o,kind:`danger`,confirm:t.removeDo,busy:i.isPending,error:i.error,faults:i.data?.dossierRemove.userErrors??Q,onConfirm:()=>i.mutate({dossier:e.id},{onSuccess:({dossierRemove:{removed:e}})=>{e&&(r.invalidateQueries({queryKey:m(g)}),n(`/dossiers`))}}),onClose:()=>l(!1),children:(0,J.jsx)(`p`,{children:t.removeText})})]})}export{$ as default};