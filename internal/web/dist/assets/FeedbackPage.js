import{G as e,Z as t}from"./Checkbox.js";import{t as n}from"./_document_MyFeedbackDocument.js";import{C as r,b as i,f as a,i as o,l as s,n as c,p as l,t as u,w as d}from"./states.js";import{a as f,r as p,t as m}from"./format.js";import{s as h}from"./Frame.js";import{t as g}from"./ErrorSummary.js";import{t as _}from"./Page.js";import{t as v}from"./feedback.js";import{n as y}from"./index.js";var b=new d(`
    mutation ReflectionBegin($kind: ReflectionKind!, $about: ID) {
  reflectionBegin(kind: $kind, about: $about) {
    reflection {
      ...ReflectionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ReflectionParts on Reflection {
  id
  kind
  about
  reaction
  content
  learned
  change
  minutes
  on
  followUpOn
  outcome
  state
  revision
  record {
    ...MocRecordParts
  }
}
fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`,{hash:`sha256:91b88e83803ed5497c588ce7a3261b5f04a9ade47e104f4c4e9d71df47069ca0`}),x=y();function S(){let t=v(),r=l(n,{});return(0,x.jsx)(_,{title:t.title,lead:t.lead,actions:(0,x.jsx)(e,{className:`btn quiet`,to:`/feedback/records`,children:t.documents}),children:(0,x.jsx)(o,{read:r,lines:6,children:({myFeedback:e,reflections:t})=>(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(C,{mine:e,reflections:t}),e.letters.length>0&&(0,x.jsx)(w,{letters:e.letters,reflections:t}),(0,x.jsx)(T,{reflections:t})]})})})}function C({mine:t,reflections:n}){let a=v(),o=i(),s=r(),{zone:c}=h();return t.entries.length===0?(0,x.jsx)(u,{title:a.none,children:(0,x.jsx)(`p`,{className:`muted`,children:a.noneText})}):(0,x.jsxs)(`section`,{className:`card`,"aria-labelledby":`rounds`,children:[(0,x.jsx)(`h2`,{id:`rounds`,children:a.roundsTitle}),(0,x.jsx)(`ul`,{className:`feedback-list`,children:t.entries.map(t=>(0,x.jsxs)(`li`,{children:[(0,x.jsxs)(`div`,{children:[(0,x.jsx)(`p`,{className:`strong`,children:o(t.title)}),(0,x.jsx)(`p`,{className:`muted`,children:t.standing===`UNDERWAY`?a.standing.UNDERWAY(p(t.closes,c,s)):t.standing===`TOO_FEW`||t.standing===`CARRIED`||t.standing===`LAPSED`?a.standing[t.standing](t.minimum):a.standing[t.standing]()})]}),(0,x.jsxs)(`div`,{className:`row`,children:[t.report&&(0,x.jsx)(e,{className:`btn quiet`,to:`/feedback/reports/${t.report}`,children:a.read}),(0,x.jsxs)(e,{className:`btn quiet`,to:`/feedback/self/${t.round}`,children:[t.selfGiven?a.selfChange:a.selfAnswer,(0,x.jsxs)(`span`,{className:`unseen`,children:[` (`,o(t.title),`)`]})]}),t.report&&(0,x.jsx)(E,{kind:`REPORT`,about:t.report,what:o(t.title),reflections:n})]})]},`${t.closes} ${o(t.title)}`))})]})}function w({letters:e,reflections:t}){let n=v(),i=r(),{zone:a}=h();return(0,x.jsxs)(`section`,{className:`stack`,"aria-labelledby":`letters`,children:[(0,x.jsx)(`h2`,{id:`letters`,children:n.letters}),e.map(e=>(0,x.jsxs)(`article`,{className:`card stack-s`,"aria-labelledby":`letter-${e.id}`,children:[(0,x.jsx)(`h3`,{id:`letter-${e.id}`,children:n.letterFrom(e.menteeName)}),(0,x.jsx)(`p`,{className:`authored`,children:e.text}),(0,x.jsxs)(`p`,{className:`muted small`,children:[n.letterSigned(f(e.signed,a,i)),` · `,e.forDossier?n.letterMay:n.letterMayNot]}),(0,x.jsx)(`div`,{children:(0,x.jsx)(E,{kind:`LETTER`,about:e.id,what:n.letterFrom(e.menteeName),reflections:t})})]},e.id))]})}function T({reflections:t}){let n=v(),i=r();return(0,x.jsxs)(`section`,{className:`card`,"aria-labelledby":`reflections`,children:[(0,x.jsx)(`h2`,{id:`reflections`,children:n.reflections}),(0,x.jsx)(`p`,{className:`muted`,children:n.reflectionsText}),t.length===0?(0,x.jsx)(`p`,{children:n.reflectionsNone}):(0,x.jsx)(`ul`,{className:`feedback-list`,children:t.map(t=>(0,x.jsxs)(`li`,{children:[(0,x.jsxs)(e,{to:`/feedback/reflections/${t.id}`,children:[n.kinds[t.kind],t.on&&`, ${m(t.on,i)}`]}),(0,x.jsx)(`span`,{className:`chip ${t.state===`DONE`?`on`:``}`,children:n.states[t.state]})]},t.id))}),(0,x.jsx)(`p`,{className:`muted small`,children:n.learningText}),(0,x.jsx)(E,{kind:`LEARNING`,about:``,what:n.kinds.LEARNING,reflections:[]})]})}function E({kind:n,about:r,what:i,reflections:o}){let l=v(),u=t(),d=a(b),f=o.find(e=>e.kind===n&&e.about===r);return f?(0,x.jsx)(e,{className:`btn`,to:`/feedback/reflections/${f.id}`,children:f.state===`DRAFT`?l.goOnReflecting:l.kinds[n]}):(0,x.jsxs)(x.Fragment,{children:[d.error&&(0,x.jsx)(c,{error:d.error}),(0,x.jsx)(g,{faults:d.data?.reflectionBegin.userErrors??[],fieldOf:()=>void 0}),(0,x.jsxs)(s,{kind:n===`LEARNING`?`quiet`:`primary`,busy:d.isPending,onClick:()=>d.mutate({kind:n,about:r===``?null:r},{onSuccess:({reflectionBegin:e})=>e.reflection&&void u(`/feedback/reflections/${e.reflection.id}`)}),children:[n===`LEARNING`?l.learning:l.reflect,n!==`LEARNING`&&(0,x.jsxs)(`span`,{className:`unseen`,children:[` (`,i,`)`]})]})]})}export{E as Begin,S as default};