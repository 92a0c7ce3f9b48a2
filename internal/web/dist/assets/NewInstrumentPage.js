import{c as e,n as t,o as n}from"./index.js";import{G as r,Z as i}from"./Checkbox.js";import{C as a,b as o,f as s,i as c,l,n as u,o as d,p as f,v as p,w as m}from"./states.js";import{n as h,t as g}from"./text2.js";import{o as _}from"./Frame.js";import{n as v,t as y}from"./ErrorSummary.js";import{a as b,r as x}from"./DepartmentSide.js";import{t as S}from"./Page.js";import{t as C}from"./cache3.js";import{t as w}from"./Preview.js";import{t as T}from"./instruments.js";var E=new m(`
    query InstrumentTemplates {
  instrumentTemplates {
    code
    purpose
    title {
      en
      fr
    }
    description {
      en
      fr
    }
    languages
    questions
    minutes
    scales {
      ...ScaleParts
    }
    definition
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
}`,{hash:`sha256:b7fb6676d47cc8d211d5e3c8005ed92d7cc2cd8e14bd7cdc1cea6e34c48e06ad`}),D=new m(`
    mutation InstrumentCreate($input: InstrumentCreateInput!) {
  instrumentCreate(input: $input) {
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
}`,{hash:`sha256:bcddf0f9bd974055924bf438645cb0b9253ea38af309400292173a8706023921`}),O=e(n(),1),k=t();function A(){let e=g(),[t,n]=(0,O.useState)(null);return(0,k.jsx)(S,{title:e.newTitle,lead:e.newLead,above:(0,k.jsx)(r,{className:`crumb`,to:`/instruments`,children:e.title}),children:t?(0,k.jsx)(F,{beginning:t,onBack:()=>n(null)}):(0,k.jsx)(j,{onChoose:n})})}function j({onChoose:e}){let t=g(),n=o(),i=f(E,{}),[a,s]=(0,O.useState)(null),u=t=>e({template:t.code,copyOf:null,title:{en:t.title.en,fr:t.title.fr},purpose:t.purpose,from:n(t.title)});return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`templates`,children:[(0,k.jsx)(`h2`,{id:`templates`,children:t.templates}),(0,k.jsx)(`p`,{className:`muted`,children:t.templatesText}),(0,k.jsx)(c,{read:i,lines:6,children:({instrumentTemplates:e})=>(0,k.jsx)(`ul`,{className:`template-cards`,children:e.map(e=>(0,k.jsx)(`li`,{className:`card`,children:(0,k.jsx)(M,{template:e,onUse:()=>u(e),onLook:()=>s(e)})},e.code))})})]}),(0,k.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`others`,children:[(0,k.jsx)(`h2`,{id:`others`,children:t.otherWays}),(0,k.jsxs)(`div`,{className:`thirds`,children:[(0,k.jsxs)(`div`,{className:`card`,children:[(0,k.jsx)(`h3`,{children:t.fromBlank}),(0,k.jsx)(`p`,{children:t.fromBlankText}),(0,k.jsx)(l,{kind:`quiet`,onClick:()=>e({template:null,copyOf:null,title:{en:``,fr:``},purpose:`OTHER`,from:t.fromBlank}),children:t.templateUseOf(t.fromBlank)})]}),(0,k.jsx)(P,{onChoose:e}),(0,k.jsxs)(`div`,{className:`card`,children:[(0,k.jsx)(`h3`,{children:t.fromImport}),(0,k.jsx)(`p`,{children:t.fromImportText}),(0,k.jsx)(r,{className:`btn quiet`,to:`/instruments/import`,children:t.importNew})]})]})]}),a&&(0,k.jsx)(N,{template:a,onClose:()=>s(null),onUse:()=>u(a)})]})}function M({template:e,onUse:t,onLook:n}){let r=g(),i=o(),s=a(),c=i(e.title);return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(`p`,{className:`muted small`,children:r.purposes[e.purpose]}),(0,k.jsx)(`h3`,{children:c}),(0,k.jsx)(`p`,{children:i(e.description)}),(0,k.jsxs)(`p`,{className:`muted small`,children:[r.size(e.questions,e.minutes),` · `,p(e.languages.map(e=>r.languageName(e)),s)]}),e.scales.length>0&&(0,k.jsx)(`p`,{className:`muted small`,children:r.templateScales(p(e.scales.map(e=>i(e.title)),s))}),(0,k.jsxs)(`div`,{className:`row template-acts`,children:[(0,k.jsxs)(l,{onClick:t,children:[r.templateUse,(0,k.jsxs)(`span`,{className:`unseen`,children:[` `,c]})]}),(0,k.jsxs)(`button`,{type:`button`,className:`link`,onClick:n,children:[r.templateLook,(0,k.jsxs)(`span`,{className:`unseen`,children:[` `,c]})]})]})]})}function N({template:e,onUse:t,onClose:n}){let r=g(),i=d(),a=o();return(0,k.jsxs)(_,{title:a(e.title),open:!0,onClose:n,children:[(0,k.jsx)(w,{choices:[{key:e.code,label:a(e.title),definition:e.definition,languages:e.languages}],begun:!0}),(0,k.jsxs)(`div`,{className:`actions`,children:[(0,k.jsx)(l,{kind:`quiet`,onClick:n,children:i.close}),(0,k.jsx)(l,{onClick:t,children:r.templateUse})]})]})}function P({onChoose:e}){let t=g(),n=o(),r=f(h,{first:100,after:null,search:``}),[i,a]=(0,O.useState)(``),s=(r.data?.instruments.nodes??[]).flatMap(e=>e.versions.map(r=>({id:r.id,instrument:e,label:`${n(e.title)}, ${t.versionNumber(r.number)}`}))),c=s.find(e=>e.id===i)??s[0];return(0,k.jsxs)(`div`,{className:`card`,children:[(0,k.jsx)(`h3`,{children:t.fromVersion}),(0,k.jsx)(`p`,{children:t.fromVersionText}),r.data&&!c&&(0,k.jsx)(`p`,{className:`muted`,children:t.fromVersionNone}),c&&(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(b,{label:t.fromVersionChoose,value:c.id,onChange:e=>a(e.currentTarget.value),data:s.map(e=>({value:e.id,label:e.label}))}),(0,k.jsxs)(l,{kind:`quiet`,onClick:()=>e({template:null,copyOf:c.id,title:{en:c.instrument.title.en,fr:c.instrument.title.fr},purpose:c.instrument.purpose,from:c.label}),children:[t.templateUse,(0,k.jsxs)(`span`,{className:`unseen`,children:[` `,c.label]})]})]})]})}function F({beginning:e,onBack:t}){let n=g(),r=i(),a=C(),[o,c]=(0,O.useState)(e.title),[d,f]=(0,O.useState)(e.purpose),p=s(D),m=p.data?.instrumentCreate.userErrors??I,h=v(m,`title`),_=(0,O.useRef)(null);return(0,O.useEffect)(()=>_.current?.focus(),[]),(0,k.jsxs)(`form`,{className:`stack narrow`,onSubmit:t=>{t.preventDefault(),p.mutate({input:{title:o,purpose:d,template:e.template,copyOf:e.copyOf}},{onSuccess:({instrumentCreate:e})=>{!e.instrument||e.userErrors.length>0||(a(e.instrument),r(`/instruments/${e.instrument.id}/edit`))}})},noValidate:!0,children:[p.error&&(0,k.jsx)(u,{error:p.error}),(0,k.jsx)(y,{faults:m,fieldOf:e=>e.path.at(-1)===`title`?o.en.trim()===``?`title-en`:`title-fr`:e.path.at(-1)}),(0,k.jsxs)(`section`,{className:`card`,"aria-labelledby":`name-it`,children:[(0,k.jsx)(`h2`,{id:`name-it`,ref:_,tabIndex:-1,children:n.nameIt}),(0,k.jsx)(`p`,{className:`muted`,children:n.nameItText(e.from)}),(0,k.jsx)(x,{id:`title-en`,lang:`en`,label:n.titleEnglish,required:!0,maxLength:300,value:o.en,error:o.en.trim()===``?h:void 0,onChange:e=>c({...o,en:e.currentTarget.value})}),(0,k.jsx)(x,{id:`title-fr`,lang:`fr`,label:n.titleFrench,required:!0,maxLength:300,value:o.fr,error:o.fr.trim()===``?h:void 0,onChange:e=>c({...o,fr:e.currentTarget.value})}),(0,k.jsx)(b,{id:`purpose`,label:n.purpose,value:d,onChange:e=>f(e.currentTarget.value),data:T.map(e=>({value:e,label:n.purposes[e]}))})]}),(0,k.jsxs)(`div`,{className:`row`,children:[(0,k.jsx)(l,{type:`submit`,busy:p.isPending,children:p.isPending?n.creating:n.create}),(0,k.jsx)(l,{kind:`quiet`,onClick:t,children:n.chooseOther})]})]})}var I=[];export{A as default};