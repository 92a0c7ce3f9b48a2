import{G as e,Z as t}from"./Checkbox.js";import{t as n}from"./_document_MyFeedbackDocument.js";import{f as r,i,l as a,n as o,p as s,t as c,v as l}from"./states.js";import{r as u,s as d}from"./text5.js";import{a as f,r as p,t as m}from"./format.js";import{s as h}from"./Frame.js";import{t as g}from"./ErrorSummary.js";import{t as _}from"./Page.js";import{t as v}from"./feedback.js";import{n as y}from"./index.js";var b=new l(`
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
}`,{hash:`sha256:91b88e83803ed5497c588ce7a3261b5f04a9ade47e104f4c4e9d71df47069ca0`}),x=y();function S(){let t=v(),r=s(n,{});return(0,x.jsx)(_,{title:t.title,lead:t.lead,actions:(0,x.jsx)(e,{className:`btn quiet`,to:`/feedback/records`,children:t.documents}),children:(0,x.jsx)(i,{read:r,lines:6,children:({myFeedback:e,reflections:t})=>(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(C,{mine:e,reflections:t}),e.letters.length>0&&(0,x.jsx)(w,{letters:e.letters,reflections:t}),(0,x.jsx)(T,{reflections:t})]})})})}function C({mine:t,reflections:n}){let r=v(),i=u(),a=d(),{zone:o}=h();return t.entries.length===0?(0,x.jsx)(c,{title:r.none,children:(0,x.jsx)(`p`,{className:`muted`,children:r.noneText})}):(0,x.jsxs)(`section`,{className:`card`,"aria-labelledby":`rounds`,children:[(0,x.jsx)(`h2`,{id:`rounds`,children:r.roundsTitle}),(0,x.jsx)(`ul`,{className:`feedback-list`,children:t.entries.map(t=>(0,x.jsxs)(`li`,{children:[(0,x.jsxs)(`div`,{children:[(0,x.jsx)(`p`,{className:`strong`,children:i(t.title)}),(0,x.jsx)(`p`,{className:`muted`,children:t.standing===`UNDERWAY`?r.standing.UNDERWAY(p(t.closes,o,a)):t.standing===`TOO_FEW`||t.standing===`CARRIED`||t.standing===`LAPSED`?r.standing[t.standing](t.minimum):r.standing[t.standing]()})]}),(0,x.jsxs)(`div`,{className:`row`,children:[t.report&&(0,x.jsx)(e,{className:`btn quiet`,to:`/feedback/reports/${t.report}`,children:r.read}),(0,x.jsxs)(e,{className:`btn quiet`,to:`/feedback/self/${t.round}`,children:[t.selfGiven?r.selfChange:r.selfAnswer,(0,x.jsxs)(`span`,{className:`unseen`,children:[` (`,i(t.title),`)`]})]}),t.report&&(0,x.jsx)(E,{kind:`REPORT`,about:t.report,what:i(t.title),reflections:n})]})]},`${t.closes} ${i(t.title)}`))})]})}function w({letters:e,reflections:t}){let n=v(),r=d(),{zone:i}=h();return(0,x.jsxs)(`section`,{className:`stack`,"aria-labelledby":`letters`,children:[(0,x.jsx)(`h2`,{id:`letters`,children:n.letters}),e.map(e=>(0,x.jsxs)(`article`,{className:`card stack-s`,"aria-labelledby":`letter-${e.id}`,children:[(0,x.jsx)(`h3`,{id:`letter-${e.id}`,children:n.letterFrom(e.menteeName)}),(0,x.jsx)(`p`,{className:`authored`,children:e.text}),(0,x.jsxs)(`p`,{className:`muted small`,children:[n.letterSigned(f(e.signed,i,r)),` · `,e.forDossier?n.letterMay:n.letterMayNot]}),(0,x.jsx)(`div`,{children:(0,x.jsx)(E,{kind:`LETTER`,about:e.id,what:n.letterFrom(e.menteeName),reflections:t})})]},e.id))]})}function T({reflections:t}){let n=v(),r=d();return(0,x.jsxs)(`section`,{className:`card`,"aria-labelledby":`reflections`,children:[(0,x.jsx)(`h2`,{id:`reflections`,children:n.reflections}),(0,x.jsx)(`p`,{className:`muted`,children:n.reflectionsText}),t.length===0?(0,x.jsx)(`p`,{children:n.reflectionsNone}):(0,x.jsx)(`ul`,{className:`feedback-list`,children:t.map(t=>(0,x.jsxs)(`li`,{children:[(0,x.jsxs)(e,{to:`/feedback/reflections/${t.id}`,children:[n.kinds[t.kind],t.on&&`, ${m(t.on,r)}`]}),(0,x.jsx)(`span`,{className:`chip ${t.state===`DONE`?`on`:``}`,children:n.states[t.state]})]},t.id))}),(0,x.jsx)(`p`,{className:`muted small`,children:n.learningText}),(0,x.jsx)(E,{kind:`LEARNING`,about:``,what:n.kinds.LEARNING,reflections:[]})]})}function E({kind:n,about:i,what:s,reflections:c}){let l=v(),u=t(),d=r(b),f=c.find(e=>e.kind===n&&e.about===i);return f?(0,x.jsx)(e,{className:`btn`,to:`/feedback/reflections/${f.id}`,children:f.state===`DRAFT`?l.goOnReflecting:l.kinds[n]}):(0,x.jsxs)(x.Fragment,{children:[d.error&&(0,x.jsx)(o,{error:d.error}),(0,x.jsx)(g,{faults:d.data?.reflectionBegin.userErrors??[],fieldOf:()=>void 0}),(0,x.jsxs)(a,{kind:n===`LEARNING`?`quiet`:`primary`,busy:d.isPending,onClick:()=>d.mutate({kind:n,about:i===``?null:i},{onSuccess:({reflectionBegin:e})=>e.reflection&&void u(`/feedback/reflections/${e.reflection.id}`)}),children:[n===`LEARNING`?l.learning:l.reflect,n!==`LEARNING`&&(0,x.jsxs)(`span`,{className:`unseen`,children:[` (`,s,`)`]})]})]})}export{E as Begin,S as default};