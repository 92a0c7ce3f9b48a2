import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,X as a,Z as o}from"./Checkbox.js";import{n as s,t as c}from"./cache3.js";import{C as l,b as u,f as d,i as f,l as p,n as m,o as h,p as ee,s as te,v as g,w as _}from"./states.js";import{E as v,F as y,I as b,L as x,M as S,P as C,T as w,_ as T,c as E,d as ne,f as re,i as ie,o as D,v as O,w as k}from"./tree.js";import{t as A}from"./Confirm.js";import{t as j}from"./DataTable.js";import{n as M,t as N}from"./ErrorSummary.js";import{a as P,n as F,o as I,r as L}from"./DepartmentSide.js";import{t as R}from"./Outcome.js";import{t as z}from"./Page.js";import{t as B}from"./definition.js";import{t as V}from"./instruments.js";import{t as H}from"./text2.js";import{t as U}from"./Preview.js";import{a as W}from"./format.js";import{s as G}from"./Frame.js";var K=new _(`
    mutation InstrumentDescribe($instrument: ID!, $input: InstrumentDescribeInput!) {
  instrumentDescribe(instrument: $instrument, input: $input) {
    instrument {
      ...InstrumentParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`,{hash:`sha256:a93e1ccde0db46c6a0eb9bbdcc498b4a9651bd0bff2e2982ea362d362c83ce68`}),ae=new _(`
    mutation InstrumentDraftDiscard($instrument: ID!, $revision: Int!) {
  instrumentDraftDiscard(instrument: $instrument, revision: $revision) {
    instrument {
      ...InstrumentParts
    }
    revision
    standing
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`,{hash:`sha256:d2197c66aa45130b5319e13628759140167b759419f9fbbc0d11534b14c79886`}),q=e(n(),1),J=t(),oe=[];function se({instrument:e}){let t=H(),[n,r]=(0,q.useState)(!1),[i,a]=(0,q.useState)(!1),o=[[t.purpose,t.purposes[e.purpose]],[t.sourceLabel,e.source],[t.licenceLabel,e.licence],[t.citationLabel,e.citation],[t.permissionLabel,e.permission]];return(0,J.jsxs)(`section`,{className:`card`,"aria-labelledby":`describe`,children:[(0,J.jsxs)(`div`,{className:`spread`,children:[(0,J.jsx)(`h2`,{id:`describe`,children:t.describe}),!n&&(0,J.jsxs)(p,{kind:`quiet`,id:`describe-edit`,onClick:()=>r(!0),children:[t.describeEdit,(0,J.jsxs)(`span`,{className:`unseen`,children:[` `,t.describe]})]})]}),(0,J.jsx)(`p`,{role:`status`,className:i&&!n?`muted small`:`unseen`,children:i&&!n?t.described:``}),n?(0,J.jsx)(ce,{instrument:e,onClose:e=>{r(!1),a(e),requestAnimationFrame(()=>document.getElementById(`describe-edit`)?.focus())}}):(0,J.jsx)(`dl`,{className:`facts`,children:o.map(([e,n])=>(0,J.jsxs)(`div`,{className:`fact`,children:[(0,J.jsx)(`dt`,{children:e}),(0,J.jsx)(`dd`,{className:`authored`,children:n===``?(0,J.jsx)(`span`,{className:`muted`,children:t.notStated}):n})]},e))})]})}function ce({instrument:e,onClose:t}){let n=H(),r=h(),i=c(),a=d(K),[o,s]=(0,q.useState)({title:{en:e.title.en,fr:e.title.fr},purpose:e.purpose,source:e.source,licence:e.licence,citation:e.citation,permission:e.permission}),l=a.data?.instrumentDescribe.userErrors??oe,u=n=>{n.preventDefault(),a.mutate({instrument:e.id,input:o},{onSuccess:({instrumentDescribe:e})=>{!e.instrument||e.userErrors.length>0||(i(e.instrument),t(!0))}})},f=(e,t,n)=>(0,J.jsx)(I,{id:e,label:t,description:n,minRows:1,maxLength:2e3,value:o[e],error:M(l,e),onChange:t=>{let{value:n}=t.currentTarget;s(t=>({...t,[e]:n}))}});return(0,J.jsxs)(`form`,{className:`stack`,onSubmit:u,noValidate:!0,children:[a.error&&(0,J.jsx)(m,{error:a.error}),(0,J.jsx)(N,{faults:l,fieldOf:e=>e.path.at(-1)===`title`?o.title.en.trim()===``?`title-en`:`title-fr`:e.path.at(-1)}),(0,J.jsxs)(`div`,{className:`halves`,children:[(0,J.jsx)(L,{id:`title-en`,lang:`en`,autoFocus:!0,label:n.titleEnglish,required:!0,maxLength:300,value:o.title.en,onChange:e=>s({...o,title:{...o.title,en:e.currentTarget.value}})}),(0,J.jsx)(L,{id:`title-fr`,lang:`fr`,label:n.titleFrench,required:!0,maxLength:300,value:o.title.fr,onChange:e=>s({...o,title:{...o.title,fr:e.currentTarget.value}})})]}),(0,J.jsx)(P,{id:`purpose`,label:n.purpose,value:o.purpose,onChange:e=>s({...o,purpose:e.currentTarget.value}),data:V.map(e=>({value:e,label:n.purposes[e]}))}),f(`source`,n.sourceLabel,n.sourceLabelHint),f(`licence`,n.licenceLabel,n.licenceHint),f(`citation`,n.citationLabel),f(`permission`,n.permissionLabel,n.permissionHint),(0,J.jsxs)(`div`,{className:`row`,children:[(0,J.jsx)(p,{type:`submit`,busy:a.isPending,children:n.describeSave}),(0,J.jsx)(p,{kind:`quiet`,onClick:()=>t(!1),children:r.cancel})]})]})}function le(e,t,n){let[r,i]=[Y(e,n),Y(t,n)],a=[...i].flatMap(([e,t])=>{let n=r.get(e);return n?[{was:n,q:t}]:[]});return{added:[...i].filter(([e])=>!r.has(e)).map(([,e])=>e.title),removed:[...r].filter(([e])=>!i.has(e)).map(([,e])=>e.title),reworded:a.filter(({was:e,q:t})=>e.title!==t.title).map(({was:e,q:t})=>({from:e.title,to:t.title})),retyped:a.filter(({was:e,q:t})=>e.kind!==t.kind||e.answers!==t.answers).map(({q:e})=>e.title)}}function Y(e,t){let n=T(e);return new Map(re(E(e)).map(({node:e})=>[ie(e),{title:O(e.title,t,n)||S(e,`name`),kind:D(e),answers:ue(e)}]))}function ue(e){let t=t=>Array.isArray(e[t])?e[t].map(e=>typeof e==`object`&&e?e.value??e.name:e):[];return JSON.stringify([t(`choices`),t(`rows`),t(`columns`),t(`rateValues`),e.rateMin,e.rateMax,e.rateStep,e.inputType,e.min,e.max])}function de(e){return e.added.length+e.removed.length+e.reworded.length+e.retyped.length===0}function fe({versions:e}){let t=H(),n=l(),{zone:r}=G(),i=[{key:`number`,title:t.version,cell:e=>t.versionNumber(e.number)},{key:`published`,title:t.publishedOn,cell:e=>W(e.published,r,n)},{key:`change`,title:t.columnChange,cell:e=>(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`span`,{className:`chip ${e.change===`BREAKING`?`bad`:``}`,children:t.changeClasses[e.change]}),(0,J.jsx)(`span`,{className:`muted small version-pool`,children:e.pooledWith<e.number?t.pooledWith(e.pooledWith):t.versionAlone})]})},{key:`size`,title:t.columnSize,cell:e=>t.size(e.questions,e.minutes)},{key:`languages`,title:t.languages,cell:e=>g(e.languages.map(e=>t.languageName(e)),n)},{key:`sha256`,title:t.fingerprint,cell:e=>(0,J.jsx)(`span`,{className:`mono`,title:e.sha256,children:e.sha256.slice(0,12)})}];return(0,J.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`versions`,children:[(0,J.jsx)(`h2`,{id:`versions`,children:t.versions}),e.length===0?(0,J.jsx)(`p`,{className:`muted`,children:t.noVersions}):(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`p`,{className:`muted`,children:t.versionsText}),(0,J.jsx)(j,{caption:t.versions,columns:i,rows:e,keyOf:e=>e.id})]}),e.length>1&&(0,J.jsx)(pe,{versions:e}),e[0]&&e[0].scales.length>0&&(0,J.jsx)(me,{version:e[0]})]})}function pe({versions:e}){let t=H(),n=l(),[r,i]=(0,q.useState)(e[1]?.id??``),[a,o]=(0,q.useState)(e[0]?.id??``),s=t=>e.find(e=>e.id===t),[c,u]=[s(r),s(a)];if(!c||!u)return null;let d=le(c.definition,u.definition,n),f=e.map(e=>({value:e.id,label:t.versionNumber(e.number)}));return(0,J.jsxs)(`div`,{className:`card`,role:`group`,"aria-labelledby":`compare`,children:[(0,J.jsx)(`h3`,{id:`compare`,children:t.compare}),(0,J.jsxs)(`div`,{className:`filters`,children:[(0,J.jsx)(P,{label:t.compareFrom,value:r,onChange:e=>i(e.currentTarget.value),data:f}),(0,J.jsx)(P,{label:t.compareTo,value:a,onChange:e=>o(e.currentTarget.value),data:f})]}),de(d)&&(0,J.jsx)(`p`,{children:t.compareNone}),(0,J.jsx)(X,{heading:t.added,titles:d.added}),(0,J.jsx)(X,{heading:t.removed,titles:d.removed}),(0,J.jsx)(X,{heading:t.retyped,titles:d.retyped}),d.reworded.length>0&&(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`h4`,{children:t.reworded}),(0,J.jsx)(`ul`,{children:d.reworded.map(({from:e,to:t},n)=>(0,J.jsxs)(`li`,{children:[(0,J.jsx)(`del`,{children:e}),` `,(0,J.jsx)(`ins`,{children:t})]},n))})]})]})}function X({heading:e,titles:t}){return t.length===0?null:(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`h4`,{children:e}),(0,J.jsx)(`ul`,{children:t.map((e,t)=>(0,J.jsx)(`li`,{children:e},t))})]})}function me({version:e}){let t=H(),n=u(),r=l(),i=E(e.definition),a=T(i),o=(e,t)=>{let n=ne(i,e),o=n?v(i,n.path):{},s=O(o.title,r,a)||e;if(t===``)return s;let c=w(o,[`rows`]).find(e=>String(k(e)?e.value:e)===t);return O(k(c)?c.text:c,r,a)||t};return(0,J.jsxs)(`div`,{className:`stack-s`,children:[(0,J.jsx)(`h3`,{children:t.scalesTitle}),(0,J.jsx)(`p`,{className:`muted`,children:t.scalesOf(e.number)}),e.scales.map(e=>(0,J.jsxs)(`details`,{className:`card scale-card`,children:[(0,J.jsxs)(`summary`,{children:[(0,J.jsx)(`span`,{className:`strong`,children:n(e.title)}),(0,J.jsxs)(`span`,{className:`muted small`,children:[t.scaleItems(e.items.length),` · `,t.scaleTotals[e.total],` · `,t.scaleAtLeast(e.atLeast,e.items.length),e.sem&&` · ${t.semLevels[e.sem.level]}, ${t.semComponents[e.sem.component]}`]})]}),e.definition&&(0,J.jsx)(`p`,{children:n(e.definition)}),(0,J.jsx)(`ul`,{children:e.items.map(e=>(0,J.jsxs)(`li`,{children:[o(e.name,e.row),` `,e.reverse&&(0,J.jsxs)(`span`,{className:`muted small`,children:[`(`,t.reversedItem,`)`]})]},`${e.name}.${e.row}`))})]},e.code))]})}function he(){let{id:e=``}=r(),t=ee(s,{id:e});return(0,J.jsx)(f,{read:t,children:({instrument:e})=>e?(0,J.jsx)(Z,{instrument:e}):(0,J.jsx)(F,{})})}function Z({instrument:e}){let t=H(),n=u(),{state:r}=a(),[o,s]=(0,q.useState)(!1),[c,l]=(0,q.useState)(r?.published??``),{draft:d,versions:f}=e,p=f.find(e=>e.id===c);return(0,J.jsxs)(z,{title:n(e.title),lead:t.purposes[e.purpose],above:(0,J.jsx)(i,{className:`crumb`,to:`/instruments`,children:t.title}),actions:(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(i,{className:`btn quiet`,to:`/instruments/${e.id}/import`,children:d?t.replaceDraft:t.importDraft}),!d&&f[0]&&(0,J.jsx)(ge,{instrument:e})]}),children:[p&&(0,J.jsxs)(R,{children:[(0,J.jsx)(`p`,{children:t.publishedNow(p.number)}),(0,J.jsx)(`p`,{children:(0,J.jsx)(i,{to:`/campaigns/new?version=${p.id}`,children:t.planCampaign})})]}),d&&(0,J.jsx)(_e,{instrument:e,draft:d,onPublish:()=>s(!0)}),(0,J.jsx)(se,{instrument:e}),(0,J.jsx)(fe,{versions:f}),(0,J.jsx)(ye,{instrument:e}),d&&o&&(0,J.jsx)(C,{instrument:e,draft:d,onClose:()=>s(!1),onDone:e=>{s(!1),l(e.id)}})]})}function ge({instrument:e}){let t=H(),n=o(),r=c(),i=d(x),a=i.data?.instrumentDraftFrom.userErrors??$,s=e.versions[0]?.id??``;return(0,J.jsxs)(J.Fragment,{children:[i.error&&(0,J.jsx)(m,{error:i.error}),(0,J.jsx)(N,{faults:a,fieldOf:()=>void 0}),(0,J.jsx)(p,{busy:i.isPending,onClick:()=>i.mutate({instrument:e.id,version:s,revision:e.revision},{onSuccess:({instrumentDraftFrom:t})=>{!t.instrument||t.userErrors.length>0||(r(t.instrument),n(`/instruments/${e.id}/edit`))}}),children:t.editNext})]})}function _e({instrument:e,draft:t,onPublish:n}){let r=H(),[a,o]=(0,q.useState)(!1),s=t.problems.filter(e=>e.blocking),c=t.problems.filter(e=>!e.blocking),l=e.versions[0]?.number??0;return(0,J.jsxs)(`section`,{className:`card`,"aria-labelledby":`draft`,children:[(0,J.jsxs)(`div`,{className:`spread`,children:[(0,J.jsxs)(`div`,{className:`stack-s`,children:[(0,J.jsx)(`h2`,{id:`draft`,children:r.draft}),(0,J.jsx)(`p`,{className:`muted`,children:r.size(t.questions,t.minutes)})]}),(0,J.jsxs)(`div`,{className:`row`,children:[(0,J.jsx)(p,{kind:`danger`,onClick:()=>o(!0),children:r.discard}),(0,J.jsx)(i,{className:`btn ${s.length===0?`quiet`:``}`,to:`/instruments/${e.id}/edit`,children:r.edit}),s.length===0&&(0,J.jsx)(p,{onClick:n,children:r.publishAsk})]})]}),s.length>0&&(0,J.jsxs)(te,{kind:`danger`,children:[(0,J.jsx)(`p`,{className:`strong`,children:r.blockingTitle(s.length)}),(0,J.jsx)(`p`,{children:r.blockingText})]}),t.problems.length===0&&(0,J.jsx)(`p`,{children:r.noProblems}),l>0&&(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(y,{draft:t,newest:l}),(0,J.jsx)(b,{draft:t})]}),s.length>0&&(0,J.jsx)(Q,{caption:r.blockingCaption,problems:s}),c.length>0&&(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`h3`,{children:r.toldTitle(c.length)}),(0,J.jsx)(`p`,{className:`muted`,children:r.toldText}),(0,J.jsx)(Q,{caption:r.toldTitle(c.length),problems:c})]}),a&&(0,J.jsx)(ve,{instrument:e,onClose:()=>o(!1)})]})}function ve({instrument:e,onClose:t}){let n=H(),r=c(),i=d(ae);return(0,J.jsxs)(A,{title:n.discardTitle,open:!0,kind:`danger`,confirm:n.discard,busy:i.isPending,error:i.error,faults:i.data?.instrumentDraftDiscard.userErrors??$,onConfirm:()=>i.mutate({instrument:e.id,revision:e.revision},{onSuccess:({instrumentDraftDiscard:e})=>{!e.instrument||e.userErrors.length>0||(t(),r(e.instrument))}}),onClose:t,children:[(0,J.jsx)(`p`,{children:n.discardText}),e.versions.length===0&&(0,J.jsx)(`p`,{children:n.discardOnly})]})}function Q({caption:e,problems:t}){let n=H(),r=[{key:`message`,title:n.problem,cell:e=>(0,J.jsx)(`span`,{style:{fontWeight:400},children:e.message})},{key:`line`,title:n.line,numeric:!0,cell:e=>e.line===null||e.line===void 0?``:String(e.line)},{key:`path`,title:n.place,cell:e=>e.path===``?``:(0,J.jsx)(`span`,{className:`mono`,children:e.path})}];return(0,J.jsx)(j,{caption:e,columns:r,rows:t,keyOf:e=>`${e.line??``} ${e.path} ${e.code} ${e.message}`})}function ye({instrument:{draft:e,versions:t}}){let n=H(),r=e?.problems.some(e=>e.blocking)??!1,i=[...e&&!r?[{key:`draft`,label:n.draft,definition:e.definition,languages:B(e.definition)}]:[],...t.map(e=>({key:e.id,label:n.versionNumber(e.number),definition:e.definition,languages:e.languages.filter(e=>e===`en`||e===`fr`)}))];return(0,J.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`preview`,children:[(0,J.jsx)(`h2`,{id:`preview`,children:n.preview}),r&&(0,J.jsx)(`p`,{className:`muted`,children:n.previewBlocked}),i.length>0&&(0,J.jsx)(U,{choices:i})]})}var $=[];export{he as default};