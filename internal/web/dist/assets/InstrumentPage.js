import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,X as a,Z as o}from"./Checkbox.js";import{n as s,t as c}from"./cache4.js";import{f as l,i as u,l as d,n as f,o as p,p as m,s as h,v as g}from"./states.js";import{E as _,F as ee,I as te,L as ne,M as re,P as v,T as y,_ as b,c as x,d as S,f as C,i as ie,o as ae,v as w,w as T}from"./tree.js";import{r as E,s as D,t as O}from"./text5.js";import{t as k}from"./Confirm.js";import{t as A}from"./DataTable.js";import{n as j,t as M}from"./ErrorSummary.js";import{a as N,n as P,o as F,r as I}from"./DepartmentSide.js";import{t as L}from"./Outcome.js";import{t as R}from"./Page.js";import{t as z}from"./definition.js";import{t as B}from"./instruments.js";import{t as V}from"./text2.js";import{t as H}from"./Preview.js";import{a as U}from"./format.js";import{s as W}from"./Frame.js";var G=new g(`
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
}`,{hash:`sha256:a93e1ccde0db46c6a0eb9bbdcc498b4a9651bd0bff2e2982ea362d362c83ce68`}),K=new g(`
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
}`,{hash:`sha256:d2197c66aa45130b5319e13628759140167b759419f9fbbc0d11534b14c79886`}),q=e(n(),1),J=t(),oe=[];function se({instrument:e}){let t=V(),[n,r]=(0,q.useState)(!1),[i,a]=(0,q.useState)(!1),o=[[t.purpose,t.purposes[e.purpose]],[t.sourceLabel,e.source],[t.licenceLabel,e.licence],[t.citationLabel,e.citation],[t.permissionLabel,e.permission]];return(0,J.jsxs)(`section`,{className:`card`,"aria-labelledby":`describe`,children:[(0,J.jsxs)(`div`,{className:`spread`,children:[(0,J.jsx)(`h2`,{id:`describe`,children:t.describe}),!n&&(0,J.jsxs)(d,{kind:`quiet`,id:`describe-edit`,onClick:()=>r(!0),children:[t.describeEdit,(0,J.jsxs)(`span`,{className:`unseen`,children:[` `,t.describe]})]})]}),(0,J.jsx)(`p`,{role:`status`,className:i&&!n?`muted small`:`unseen`,children:i&&!n?t.described:``}),n?(0,J.jsx)(ce,{instrument:e,onClose:e=>{r(!1),a(e),requestAnimationFrame(()=>document.getElementById(`describe-edit`)?.focus())}}):(0,J.jsx)(`dl`,{className:`facts`,children:o.map(([e,n])=>(0,J.jsxs)(`div`,{className:`fact`,children:[(0,J.jsx)(`dt`,{children:e}),(0,J.jsx)(`dd`,{className:`authored`,children:n===``?(0,J.jsx)(`span`,{className:`muted`,children:t.notStated}):n})]},e))})]})}function ce({instrument:e,onClose:t}){let n=V(),r=p(),i=c(),a=l(G),[o,s]=(0,q.useState)({title:{en:e.title.en,fr:e.title.fr},purpose:e.purpose,source:e.source,licence:e.licence,citation:e.citation,permission:e.permission}),u=a.data?.instrumentDescribe.userErrors??oe,m=n=>{n.preventDefault(),a.mutate({instrument:e.id,input:o},{onSuccess:({instrumentDescribe:e})=>{!e.instrument||e.userErrors.length>0||(i(e.instrument),t(!0))}})},h=(e,t,n)=>(0,J.jsx)(F,{id:e,label:t,description:n,minRows:1,maxLength:2e3,value:o[e],error:j(u,e),onChange:t=>{let{value:n}=t.currentTarget;s(t=>({...t,[e]:n}))}});return(0,J.jsxs)(`form`,{className:`stack`,onSubmit:m,noValidate:!0,children:[a.error&&(0,J.jsx)(f,{error:a.error}),(0,J.jsx)(M,{faults:u,fieldOf:e=>e.path.at(-1)===`title`?o.title.en.trim()===``?`title-en`:`title-fr`:e.path.at(-1)}),(0,J.jsxs)(`div`,{className:`halves`,children:[(0,J.jsx)(I,{id:`title-en`,lang:`en`,autoFocus:!0,label:n.titleEnglish,required:!0,maxLength:300,value:o.title.en,onChange:e=>s({...o,title:{...o.title,en:e.currentTarget.value}})}),(0,J.jsx)(I,{id:`title-fr`,lang:`fr`,label:n.titleFrench,required:!0,maxLength:300,value:o.title.fr,onChange:e=>s({...o,title:{...o.title,fr:e.currentTarget.value}})})]}),(0,J.jsx)(N,{id:`purpose`,label:n.purpose,value:o.purpose,onChange:e=>s({...o,purpose:e.currentTarget.value}),data:B.map(e=>({value:e,label:n.purposes[e]}))}),h(`source`,n.sourceLabel,n.sourceLabelHint),h(`licence`,n.licenceLabel,n.licenceHint),h(`citation`,n.citationLabel),h(`permission`,n.permissionLabel,n.permissionHint),(0,J.jsxs)(`div`,{className:`row`,children:[(0,J.jsx)(d,{type:`submit`,busy:a.isPending,children:n.describeSave}),(0,J.jsx)(d,{kind:`quiet`,onClick:()=>t(!1),children:r.cancel})]})]})}function le(e,t,n){let[r,i]=[Y(e,n),Y(t,n)],a=[...i].flatMap(([e,t])=>{let n=r.get(e);return n?[{was:n,q:t}]:[]});return{added:[...i].filter(([e])=>!r.has(e)).map(([,e])=>e.title),removed:[...r].filter(([e])=>!i.has(e)).map(([,e])=>e.title),reworded:a.filter(({was:e,q:t})=>e.title!==t.title).map(({was:e,q:t})=>({from:e.title,to:t.title})),retyped:a.filter(({was:e,q:t})=>e.kind!==t.kind||e.answers!==t.answers).map(({q:e})=>e.title)}}function Y(e,t){let n=b(e);return new Map(C(x(e)).map(({node:e})=>[ie(e),{title:w(e.title,t,n)||re(e,`name`),kind:ae(e),answers:ue(e)}]))}function ue(e){let t=t=>Array.isArray(e[t])?e[t].map(e=>typeof e==`object`&&e?e.value??e.name:e):[];return JSON.stringify([t(`choices`),t(`rows`),t(`columns`),t(`rateValues`),e.rateMin,e.rateMax,e.rateStep,e.inputType,e.min,e.max])}function de(e){return e.added.length+e.removed.length+e.reworded.length+e.retyped.length===0}function fe({versions:e}){let t=V(),n=D(),{zone:r}=W(),i=[{key:`number`,title:t.version,cell:e=>t.versionNumber(e.number)},{key:`published`,title:t.publishedOn,cell:e=>U(e.published,r,n)},{key:`change`,title:t.columnChange,cell:e=>(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`span`,{className:`chip ${e.change===`BREAKING`?`bad`:``}`,children:t.changeClasses[e.change]}),(0,J.jsx)(`span`,{className:`muted small version-pool`,children:e.pooledWith<e.number?t.pooledWith(e.pooledWith):t.versionAlone})]})},{key:`size`,title:t.columnSize,cell:e=>t.size(e.questions,e.minutes)},{key:`languages`,title:t.languages,cell:e=>O(e.languages.map(e=>t.languageName(e)),n)},{key:`sha256`,title:t.fingerprint,cell:e=>(0,J.jsx)(`span`,{className:`mono`,title:e.sha256,children:e.sha256.slice(0,12)})}];return(0,J.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`versions`,children:[(0,J.jsx)(`h2`,{id:`versions`,children:t.versions}),e.length===0?(0,J.jsx)(`p`,{className:`muted`,children:t.noVersions}):(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`p`,{className:`muted`,children:t.versionsText}),(0,J.jsx)(A,{caption:t.versions,columns:i,rows:e,keyOf:e=>e.id})]}),e.length>1&&(0,J.jsx)(pe,{versions:e}),e[0]&&e[0].scales.length>0&&(0,J.jsx)(me,{version:e[0]})]})}function pe({versions:e}){let t=V(),n=D(),[r,i]=(0,q.useState)(e[1]?.id??``),[a,o]=(0,q.useState)(e[0]?.id??``),s=t=>e.find(e=>e.id===t),[c,l]=[s(r),s(a)];if(!c||!l)return null;let u=le(c.definition,l.definition,n),d=e.map(e=>({value:e.id,label:t.versionNumber(e.number)}));return(0,J.jsxs)(`div`,{className:`card`,role:`group`,"aria-labelledby":`compare`,children:[(0,J.jsx)(`h3`,{id:`compare`,children:t.compare}),(0,J.jsxs)(`div`,{className:`filters`,children:[(0,J.jsx)(N,{label:t.compareFrom,value:r,onChange:e=>i(e.currentTarget.value),data:d}),(0,J.jsx)(N,{label:t.compareTo,value:a,onChange:e=>o(e.currentTarget.value),data:d})]}),de(u)&&(0,J.jsx)(`p`,{children:t.compareNone}),(0,J.jsx)(X,{heading:t.added,titles:u.added}),(0,J.jsx)(X,{heading:t.removed,titles:u.removed}),(0,J.jsx)(X,{heading:t.retyped,titles:u.retyped}),u.reworded.length>0&&(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`h4`,{children:t.reworded}),(0,J.jsx)(`ul`,{children:u.reworded.map(({from:e,to:t},n)=>(0,J.jsxs)(`li`,{children:[(0,J.jsx)(`del`,{children:e}),` `,(0,J.jsx)(`ins`,{children:t})]},n))})]})]})}function X({heading:e,titles:t}){return t.length===0?null:(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`h4`,{children:e}),(0,J.jsx)(`ul`,{children:t.map((e,t)=>(0,J.jsx)(`li`,{children:e},t))})]})}function me({version:e}){let t=V(),n=E(),r=D(),i=x(e.definition),a=b(i),o=(e,t)=>{let n=S(i,e),o=n?_(i,n.path):{},s=w(o.title,r,a)||e;if(t===``)return s;let c=y(o,[`rows`]).find(e=>String(T(e)?e.value:e)===t);return w(T(c)?c.text:c,r,a)||t};return(0,J.jsxs)(`div`,{className:`stack-s`,children:[(0,J.jsx)(`h3`,{children:t.scalesTitle}),(0,J.jsx)(`p`,{className:`muted`,children:t.scalesOf(e.number)}),e.scales.map(e=>(0,J.jsxs)(`details`,{className:`card scale-card`,children:[(0,J.jsxs)(`summary`,{children:[(0,J.jsx)(`span`,{className:`strong`,children:n(e.title)}),(0,J.jsxs)(`span`,{className:`muted small`,children:[t.scaleItems(e.items.length),` · `,t.scaleTotals[e.total],` · `,t.scaleAtLeast(e.atLeast,e.items.length),e.sem&&` · ${t.semLevels[e.sem.level]}, ${t.semComponents[e.sem.component]}`]})]}),e.definition&&(0,J.jsx)(`p`,{children:n(e.definition)}),(0,J.jsx)(`ul`,{children:e.items.map(e=>(0,J.jsxs)(`li`,{children:[o(e.name,e.row),` `,e.reverse&&(0,J.jsxs)(`span`,{className:`muted small`,children:[`(`,t.reversedItem,`)`]})]},`${e.name}.${e.row}`))})]},e.code))]})}function he(){let{id:e=``}=r(),t=m(s,{id:e});return(0,J.jsx)(u,{read:t,children:({instrument:e})=>e?(0,J.jsx)(Z,{instrument:e}):(0,J.jsx)(P,{})})}function Z({instrument:e}){let t=V(),n=E(),{state:r}=a(),[o,s]=(0,q.useState)(!1),[c,l]=(0,q.useState)(r?.published??``),{draft:u,versions:d}=e,f=d.find(e=>e.id===c);return(0,J.jsxs)(R,{title:n(e.title),lead:t.purposes[e.purpose],above:(0,J.jsx)(i,{className:`crumb`,to:`/instruments`,children:t.title}),actions:(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(i,{className:`btn quiet`,to:`/instruments/${e.id}/import`,children:u?t.replaceDraft:t.importDraft}),!u&&d[0]&&(0,J.jsx)(ge,{instrument:e})]}),children:[f&&(0,J.jsxs)(L,{children:[(0,J.jsx)(`p`,{children:t.publishedNow(f.number)}),(0,J.jsx)(`p`,{children:(0,J.jsx)(i,{to:`/campaigns/new?version=${f.id}`,children:t.planCampaign})})]}),u&&(0,J.jsx)(_e,{instrument:e,draft:u,onPublish:()=>s(!0)}),(0,J.jsx)(se,{instrument:e}),(0,J.jsx)(fe,{versions:d}),(0,J.jsx)(ye,{instrument:e}),u&&o&&(0,J.jsx)(v,{instrument:e,draft:u,onClose:()=>s(!1),onDone:e=>{s(!1),l(e.id)}})]})}function ge({instrument:e}){let t=V(),n=o(),r=c(),i=l(ne),a=i.data?.instrumentDraftFrom.userErrors??$,s=e.versions[0]?.id??``;return(0,J.jsxs)(J.Fragment,{children:[i.error&&(0,J.jsx)(f,{error:i.error}),(0,J.jsx)(M,{faults:a,fieldOf:()=>void 0}),(0,J.jsx)(d,{busy:i.isPending,onClick:()=>i.mutate({instrument:e.id,version:s,revision:e.revision},{onSuccess:({instrumentDraftFrom:t})=>{!t.instrument||t.userErrors.length>0||(r(t.instrument),n(`/instruments/${e.id}/edit`))}}),children:t.editNext})]})}function _e({instrument:e,draft:t,onPublish:n}){let r=V(),[a,o]=(0,q.useState)(!1),s=t.problems.filter(e=>e.blocking),c=t.problems.filter(e=>!e.blocking),l=e.versions[0]?.number??0;return(0,J.jsxs)(`section`,{className:`card`,"aria-labelledby":`draft`,children:[(0,J.jsxs)(`div`,{className:`spread`,children:[(0,J.jsxs)(`div`,{className:`stack-s`,children:[(0,J.jsx)(`h2`,{id:`draft`,children:r.draft}),(0,J.jsx)(`p`,{className:`muted`,children:r.size(t.questions,t.minutes)})]}),(0,J.jsxs)(`div`,{className:`row`,children:[(0,J.jsx)(d,{kind:`danger`,onClick:()=>o(!0),children:r.discard}),(0,J.jsx)(i,{className:`btn ${s.length===0?`quiet`:``}`,to:`/instruments/${e.id}/edit`,children:r.edit}),s.length===0&&(0,J.jsx)(d,{onClick:n,children:r.publishAsk})]})]}),s.length>0&&(0,J.jsxs)(h,{kind:`danger`,children:[(0,J.jsx)(`p`,{className:`strong`,children:r.blockingTitle(s.length)}),(0,J.jsx)(`p`,{children:r.blockingText})]}),t.problems.length===0&&(0,J.jsx)(`p`,{children:r.noProblems}),l>0&&(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(ee,{draft:t,newest:l}),(0,J.jsx)(te,{draft:t})]}),s.length>0&&(0,J.jsx)(Q,{caption:r.blockingCaption,problems:s}),c.length>0&&(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`h3`,{children:r.toldTitle(c.length)}),(0,J.jsx)(`p`,{className:`muted`,children:r.toldText}),(0,J.jsx)(Q,{caption:r.toldTitle(c.length),problems:c})]}),a&&(0,J.jsx)(ve,{instrument:e,onClose:()=>o(!1)})]})}function ve({instrument:e,onClose:t}){let n=V(),r=c(),i=l(K);return(0,J.jsxs)(k,{title:n.discardTitle,open:!0,kind:`danger`,confirm:n.discard,busy:i.isPending,error:i.error,faults:i.data?.instrumentDraftDiscard.userErrors??$,onConfirm:()=>i.mutate({instrument:e.id,revision:e.revision},{onSuccess:({instrumentDraftDiscard:e})=>{!e.instrument||e.userErrors.length>0||(t(),r(e.instrument))}}),onClose:t,children:[(0,J.jsx)(`p`,{children:n.discardText}),e.versions.length===0&&(0,J.jsx)(`p`,{children:n.discardOnly})]})}function Q({caption:e,problems:t}){let n=V(),r=[{key:`message`,title:n.problem,cell:e=>(0,J.jsx)(`span`,{style:{fontWeight:400},children:e.message})},{key:`line`,title:n.line,numeric:!0,cell:e=>e.line===null||e.line===void 0?``:String(e.line)},{key:`path`,title:n.place,cell:e=>e.path===``?``:(0,J.jsx)(`span`,{className:`mono`,children:e.path})}];return(0,J.jsx)(A,{caption:e,columns:r,rows:t,keyOf:e=>`${e.line??``} ${e.path} ${e.code} ${e.message}`})}function ye({instrument:{draft:e,versions:t}}){let n=V(),r=e?.problems.some(e=>e.blocking)??!1,i=[...e&&!r?[{key:`draft`,label:n.draft,definition:e.definition,languages:z(e.definition)}]:[],...t.map(e=>({key:e.id,label:n.versionNumber(e.number),definition:e.definition,languages:e.languages.filter(e=>e===`en`||e===`fr`)}))];return(0,J.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`preview`,children:[(0,J.jsx)(`h2`,{id:`preview`,children:n.preview}),r&&(0,J.jsx)(`p`,{className:`muted`,children:n.previewBlocked}),i.length>0&&(0,J.jsx)(H,{choices:i})]})}var $=[];export{he as default};