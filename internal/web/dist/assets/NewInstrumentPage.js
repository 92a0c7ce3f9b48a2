import{c as e,n as t,o as n}from"./index.js";import{G as r,Z as i}from"./Checkbox.js";import{f as a,i as o,l as s,n as c,o as l,p as u,v as d}from"./states.js";import{n as f,t as p}from"./text2.js";import{r as m,s as h,t as g}from"./text5.js";import{o as _}from"./Frame.js";import{n as v,t as y}from"./ErrorSummary.js";import{a as b,r as x}from"./DepartmentSide.js";import{t as S}from"./Page.js";import{t as C}from"./cache4.js";import{t as w}from"./Preview.js";import{t as T}from"./instruments.js";var E=new d(`
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
}`,{hash:`sha256:b7fb6676d47cc8d211d5e3c8005ed92d7cc2cd8e14bd7cdc1cea6e34c48e06ad`}),D=new d(`
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
}`,{hash:`sha256:bcddf0f9bd974055924bf438645cb0b9253ea38af309400292173a8706023921`}),O=e(n(),1),k=t();function A(){let e=p(),[t,n]=(0,O.useState)(null);return(0,k.jsx)(S,{title:e.newTitle,lead:e.newLead,above:(0,k.jsx)(r,{className:`crumb`,to:`/instruments`,children:e.title}),children:t?(0,k.jsx)(F,{beginning:t,onBack:()=>n(null)}):(0,k.jsx)(j,{onChoose:n})})}function j({onChoose:e}){let t=p(),n=m(),i=u(E,{}),[a,c]=(0,O.useState)(null),l=t=>e({template:t.code,copyOf:null,title:{en:t.title.en,fr:t.title.fr},purpose:t.purpose,from:n(t.title)});return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`templates`,children:[(0,k.jsx)(`h2`,{id:`templates`,children:t.templates}),(0,k.jsx)(`p`,{className:`muted`,children:t.templatesText}),(0,k.jsx)(o,{read:i,lines:6,children:({instrumentTemplates:e})=>(0,k.jsx)(`ul`,{className:`template-cards`,children:e.map(e=>(0,k.jsx)(`li`,{className:`card`,children:(0,k.jsx)(M,{template:e,onUse:()=>l(e),onLook:()=>c(e)})},e.code))})})]}),(0,k.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`others`,children:[(0,k.jsx)(`h2`,{id:`others`,children:t.otherWays}),(0,k.jsxs)(`div`,{className:`thirds`,children:[(0,k.jsxs)(`div`,{className:`card`,children:[(0,k.jsx)(`h3`,{children:t.fromBlank}),(0,k.jsx)(`p`,{children:t.fromBlankText}),(0,k.jsx)(s,{kind:`quiet`,onClick:()=>e({template:null,copyOf:null,title:{en:``,fr:``},purpose:`OTHER`,from:t.fromBlank}),children:t.templateUseOf(t.fromBlank)})]}),(0,k.jsx)(P,{onChoose:e}),(0,k.jsxs)(`div`,{className:`card`,children:[(0,k.jsx)(`h3`,{children:t.fromImport}),(0,k.jsx)(`p`,{children:t.fromImportText}),(0,k.jsx)(r,{className:`btn quiet`,to:`/instruments/import`,children:t.importNew})]})]})]}),a&&(0,k.jsx)(N,{template:a,onClose:()=>c(null),onUse:()=>l(a)})]})}function M({template:e,onUse:t,onLook:n}){let r=p(),i=m(),a=h(),o=i(e.title);return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(`p`,{className:`muted small`,children:r.purposes[e.purpose]}),(0,k.jsx)(`h3`,{children:o}),(0,k.jsx)(`p`,{children:i(e.description)}),(0,k.jsxs)(`p`,{className:`muted small`,children:[r.size(e.questions,e.minutes),` · `,g(e.languages.map(e=>r.languageName(e)),a)]}),e.scales.length>0&&(0,k.jsx)(`p`,{className:`muted small`,children:r.templateScales(g(e.scales.map(e=>i(e.title)),a))}),(0,k.jsxs)(`div`,{className:`row template-acts`,children:[(0,k.jsxs)(s,{onClick:t,children:[r.templateUse,(0,k.jsxs)(`span`,{className:`unseen`,children:[` `,o]})]}),(0,k.jsxs)(`button`,{type:`button`,className:`link`,onClick:n,children:[r.templateLook,(0,k.jsxs)(`span`,{className:`unseen`,children:[` `,o]})]})]})]})}function N({template:e,onUse:t,onClose:n}){let r=p(),i=l(),a=m();return(0,k.jsxs)(_,{title:a(e.title),open:!0,onClose:n,children:[(0,k.jsx)(w,{choices:[{key:e.code,label:a(e.title),definition:e.definition,languages:e.languages}],begun:!0}),(0,k.jsxs)(`div`,{className:`actions`,children:[(0,k.jsx)(s,{kind:`quiet`,onClick:n,children:i.close}),(0,k.jsx)(s,{onClick:t,children:r.templateUse})]})]})}function P({onChoose:e}){let t=p(),n=m(),r=u(f,{first:100,after:null,search:``}),[i,a]=(0,O.useState)(``),o=(r.data?.instruments.nodes??[]).flatMap(e=>e.versions.map(r=>({id:r.id,instrument:e,label:`${n(e.title)}, ${t.versionNumber(r.number)}`}))),c=o.find(e=>e.id===i)??o[0];return(0,k.jsxs)(`div`,{className:`card`,children:[(0,k.jsx)(`h3`,{children:t.fromVersion}),(0,k.jsx)(`p`,{children:t.fromVersionText}),r.data&&!c&&(0,k.jsx)(`p`,{className:`muted`,children:t.fromVersionNone}),c&&(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(b,{label:t.fromVersionChoose,value:c.id,onChange:e=>a(e.currentTarget.value),data:o.map(e=>({value:e.id,label:e.label}))}),(0,k.jsxs)(s,{kind:`quiet`,onClick:()=>e({template:null,copyOf:c.id,title:{en:c.instrument.title.en,fr:c.instrument.title.fr},purpose:c.instrument.purpose,from:c.label}),children:[t.templateUse,(0,k.jsxs)(`span`,{className:`unseen`,children:[` `,c.label]})]})]})]})}function F({beginning:e,onBack:t}){let n=p(),r=i(),o=C(),[l,u]=(0,O.useState)(e.title),[d,f]=(0,O.useState)(e.purpose),m=a(D),h=m.data?.instrumentCreate.userErrors??I,g=v(h,`title`),_=(0,O.useRef)(null);return(0,O.useEffect)(()=>_.current?.focus(),[]),(0,k.jsxs)(`form`,{className:`stack narrow`,onSubmit:t=>{t.preventDefault(),m.mutate({input:{title:l,purpose:d,template:e.template,copyOf:e.copyOf}},{onSuccess:({instrumentCreate:e})=>{!e.instrument||e.userErrors.length>0||(o(e.instrument),r(`/instruments/${e.instrument.id}/edit`))}})},noValidate:!0,children:[m.error&&(0,k.jsx)(c,{error:m.error}),(0,k.jsx)(y,{faults:h,fieldOf:e=>e.path.at(-1)===`title`?l.en.trim()===``?`title-en`:`title-fr`:e.path.at(-1)}),(0,k.jsxs)(`section`,{className:`card`,"aria-labelledby":`name-it`,children:[(0,k.jsx)(`h2`,{id:`name-it`,ref:_,tabIndex:-1,children:n.nameIt}),(0,k.jsx)(`p`,{className:`muted`,children:n.nameItText(e.from)}),(0,k.jsx)(x,{id:`title-en`,lang:`en`,label:n.titleEnglish,required:!0,maxLength:300,value:l.en,error:l.en.trim()===``?g:void 0,onChange:e=>u({...l,en:e.currentTarget.value})}),(0,k.jsx)(x,{id:`title-fr`,lang:`fr`,label:n.titleFrench,required:!0,maxLength:300,value:l.fr,error:l.fr.trim()===``?g:void 0,onChange:e=>u({...l,fr:e.currentTarget.value})}),(0,k.jsx)(b,{id:`purpose`,label:n.purpose,value:d,onChange:e=>f(e.currentTarget.value),data:T.map(e=>({value:e,label:n.purposes[e]}))})]}),(0,k.jsxs)(`div`,{className:`row`,children:[(0,k.jsx)(s,{type:`submit`,busy:m.isPending,children:m.isPending?n.creating:n.create}),(0,k.jsx)(s,{kind:`quiet`,onClick:t,children:n.chooseOther})]})]})}var I=[];export{A as default};