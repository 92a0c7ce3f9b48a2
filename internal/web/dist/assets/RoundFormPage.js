import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,Z as a}from"./Checkbox.js";import{b as o,f as s,i as c,l,n as u,p as d,w as f}from"./states.js";import{n as p,r as m,t as h}from"./cache6.js";import{i as g,n as _,r as v,t as y}from"./text3.js";import{c as b,n as x}from"./format.js";import{s as S}from"./Frame.js";import{n as C,t as w}from"./ErrorSummary.js";import{n as T,o as E,r as D}from"./DepartmentSide.js";import{t as O}from"./Page.js";import{i as k,n as A,r as j,t as M}from"./fields.js";import{n as N,r as P,t as F}from"./notice.js";import{t as I}from"./text4.js";var L=new f(`
    mutation FeedbackRoundCreate($input: FeedbackRoundInput!) {
  feedbackRoundCreate(input: $input) {
    round {
      ...RoundParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RoundParts on FeedbackRound {
  id
  title {
    en
    fr
  }
  version
  state
  endedWithin
  mistreatment {
    en
    fr
  }
  promise {
    en
    fr
  }
  minimum
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  closesOn
  closes
  opened
  closed
  mentees
  mentors
  few
  viewerCanEdit
  viewerCanClose
}`,{hash:`sha256:3cab3d646b5b20e3ea640c73a09afa5890f80e079f4fab7ba13d7db596425d48`}),R=new f(`
    mutation FeedbackRoundUpdate($round: ID!, $input: FeedbackRoundInput!) {
  feedbackRoundUpdate(round: $round, input: $input) {
    round {
      ...RoundParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RoundParts on FeedbackRound {
  id
  title {
    en
    fr
  }
  version
  state
  endedWithin
  mistreatment {
    en
    fr
  }
  promise {
    en
    fr
  }
  minimum
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  closesOn
  closes
  opened
  closed
  mentees
  mentors
  few
  viewerCanEdit
  viewerCanClose
}`,{hash:`sha256:fb1a4c732bb70c801088a27f936a2aec7c20627b8853af722a2bad6f04c21428`}),z=e(n(),1),B=t();function V(){let{id:e}=r();return e===void 0?(0,B.jsx)(H,{}):(0,B.jsx)(W,{id:e})}function H(){let e=d(g,{});return(0,B.jsx)(c,{read:e,children:({feedbackRounds:[e]})=>e?(0,B.jsx)(U,{id:e.id}):(0,B.jsx)(G,{})})}function U({id:e}){let t=d(m,{round:e});return(0,B.jsx)(c,{read:t,children:({feedbackRound:e})=>(0,B.jsx)(G,{...e?{last:e}:{}})})}function W({id:e}){let t=y(),n=d(m,{round:e});return(0,B.jsx)(c,{read:n,children:({feedbackRound:e})=>e?e.viewerCanEdit?(0,B.jsx)(G,{round:e}):(0,B.jsxs)(O,{title:t.editTitle,narrow:!0,children:[(0,B.jsx)(`p`,{children:t.noLongerDraft}),(0,B.jsx)(`p`,{children:(0,B.jsx)(i,{to:`/feedback/rounds/${e.id}`,children:t.toRound})})]}):(0,B.jsx)(T,{})})}function G(e){let t=y(),n=d(p,{});return(0,B.jsx)(c,{read:n,lines:6,children:n=>n.instruments.nodes.some(e=>e.versions.length>0)?(0,B.jsx)(J,{choices:n,...e}):(0,B.jsxs)(O,{title:t.planTitle,narrow:!0,children:[(0,B.jsx)(`p`,{children:t.nothingPublished}),(0,B.jsx)(`p`,{children:(0,B.jsx)(i,{className:`btn`,to:`/instruments`,children:t.toInstruments})})]})})}function K({round:e,last:t},n){let r=P(),i=e??t,a=i?.notice??{...n.collectionNotice??r,purpose:{en:v.noticeStart,fr:_.noticeStart}};return{title:{en:e?.title.en??``,fr:e?.title.fr??``},version:i?.version??``,endedWithin:String(i?.endedWithin??12),mistreatment:{en:i?.mistreatment.en??``,fr:i?.mistreatment.fr??``},notice:F(e=>a[e]),closesOn:e?.closesOn??``}}var q=[];function J({choices:e,round:t,last:n}){let r=y(),c=I(),d=o(),{zone:f}=S(),p=a(),m=h(),g=s(L),_=s(R),v=K({...t?{round:t}:{},...n?{last:n}:{}},e),[T,N]=(0,z.useState)(v),P=e=>N(t=>({...t,...e})),F=(t?_.data?.feedbackRoundUpdate.userErrors:g.data?.feedbackRoundCreate.userErrors)??q,V=g.error??_.error,H=e=>{e&&(m(e),p(`/feedback/rounds/${e.id}`))};return(0,B.jsx)(O,{title:t?r.editTitle:r.planTitle,lead:n?`${r.formLead} ${r.fromLast(d(n.title))}`:r.formLead,above:(0,B.jsx)(i,{className:`crumb`,to:t?`/feedback/rounds/${t.id}`:`/feedback/rounds`,children:t?r.toRound:r.title}),narrow:!0,children:(0,B.jsxs)(`form`,{className:`stack`,onSubmit:e=>{e.preventDefault();let n={...T,endedWithin:Math.round(Number(T.endedWithin))};t?_.mutate({round:t.id,input:n},{onSuccess:e=>H(e.feedbackRoundUpdate.round)}):g.mutate({input:n},{onSuccess:e=>H(e.feedbackRoundCreate.round)})},noValidate:!0,children:[V&&(0,B.jsx)(u,{error:V}),(0,B.jsx)(w,{faults:F,fieldOf:e=>Y(e,T)}),(0,B.jsxs)(`section`,{className:`card`,"aria-labelledby":`what`,children:[(0,B.jsx)(`h2`,{id:`what`,children:r.what}),(0,B.jsx)(j,{choices:e,value:T.version,onChange:e=>P({version:e}),fault:C(F,`version`)}),(0,B.jsx)(`p`,{className:`muted small`,children:r.sameQuestions}),(0,B.jsx)(A,{value:T.title,onChange:e=>P({title:e}),fault:C(F,`title`)})]}),(0,B.jsxs)(`section`,{className:`card`,"aria-labelledby":`about`,children:[(0,B.jsx)(`h2`,{id:`about`,children:r.about}),(0,B.jsx)(D,{id:`endedWithin`,type:`number`,inputMode:`numeric`,min:0,max:36,step:1,label:r.endedWithin,description:r.endedWithinHint,value:T.endedWithin,error:C(F,`endedWithin`),onChange:e=>P({endedWithin:e.currentTarget.value})})]}),(0,B.jsxs)(`section`,{className:`card`,"aria-labelledby":`mistreatment`,children:[(0,B.jsx)(`h2`,{id:`mistreatment`,children:r.mistreatmentTitle}),(0,B.jsx)(`p`,{className:`muted small`,children:r.mistreatmentWhy}),(0,B.jsx)(`div`,{className:`halves`,children:[`en`,`fr`].map(e=>(0,B.jsx)(E,{id:`mistreatment-${e}`,label:c.inLanguage[e](r.mistreatment),lang:e,required:!0,maxLength:1e3,rows:3,value:T.mistreatment[e],error:k(e,T.mistreatment,C(F,`mistreatment`)),onChange:t=>P({mistreatment:{...T.mistreatment,[e]:t.currentTarget.value}})},e))})]}),(0,B.jsxs)(`section`,{className:`card`,"aria-labelledby":`told`,children:[(0,B.jsx)(`h2`,{id:`told`,children:r.told}),(0,B.jsx)(M,{value:T.notice,onChange:e=>P({notice:e}),faults:F.filter(e=>e.path.includes(`notice`)),newest:e.collectionNotice})]}),(0,B.jsxs)(`section`,{className:`card`,"aria-labelledby":`until`,children:[(0,B.jsx)(`h2`,{id:`until`,children:r.until}),(0,B.jsx)(D,{id:`closesOn`,type:`date`,required:!0,min:x(f,new Date),label:r.closesOn,description:r.closesOnHint(b(f)),value:T.closesOn,error:C(F,`closesOn`),onChange:e=>P({closesOn:e.currentTarget.value})})]}),(0,B.jsxs)(`div`,{className:`row`,children:[(0,B.jsx)(l,{type:`submit`,busy:g.isPending||_.isPending,children:r.save}),(0,B.jsx)(`span`,{className:`muted small`,children:r.saveNext})]})]})})}function Y(e,t){let n=e.path.at(-1),r=e=>e.en.trim()===``?`en`:`fr`;if(n===`title`||n===`mistreatment`)return`${n}-${r(t[n])}`;let i=N.find(e=>e===n);return i?`notice-${i}-${r(t.notice[i])}`:n}export{V as default};