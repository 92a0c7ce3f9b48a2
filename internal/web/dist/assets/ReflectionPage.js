import{c as e,n as t,o as n}from"./index.js";import{S as r,a as i,f as a,g as o,i as s,l as c,n as l,p as u,s as d,u as f,v as p}from"./states.js";import{$ as m,G as h}from"./Checkbox.js";import{RecordCard as g,t as _}from"./RecordsPage.js";import{t as v}from"./_document_MyFeedbackDocument.js";import{s as y}from"./text5.js";import{n as b,t as x}from"./format.js";import{s as S}from"./Frame.js";import{t as C}from"./Confirm.js";import{n as w,t as T}from"./ErrorSummary.js";import{n as E,o as D,r as O}from"./DepartmentSide.js";import{t as k}from"./Outcome.js";import{t as A}from"./Page.js";import{t as j}from"./feedback.js";var M=new p(`
    query Reflection($reflection: ID!) {
  reflection(reflection: $reflection) {
    ...ReflectionParts
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
}`,{hash:`sha256:8691a1129042134eba7618a947922ba75662b044411000421c5cb9963d6c93fc`}),N=new p(`
    mutation ReflectionSave($reflection: ID!, $input: ReflectionInput!, $revision: Int!) {
  reflectionSave(reflection: $reflection, input: $input, revision: $revision) {
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
}`,{hash:`sha256:0f8633b844cac1d7aa962b4a394ab33f7a0f45a87055a60a906b66f096704556`}),P=new p(`
    mutation ReflectionFinish($reflection: ID!, $input: ReflectionInput!, $revision: Int!) {
  reflectionFinish(reflection: $reflection, input: $input, revision: $revision) {
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
}`,{hash:`sha256:920103946a7b45d36650dc98d4cf7f3d2f7f866c5a1612162afd05a3abfecdd5`}),F=new p(`
    mutation ReflectionOutcome($reflection: ID!, $outcome: String!) {
  reflectionOutcome(reflection: $reflection, outcome: $outcome) {
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
}`,{hash:`sha256:5a0e2b7e716779049719232993a9f33656cbc1ca4636c4bae9f1814a657cf89e`}),I=e(n(),1),L=t(),R=[`reaction`,`content`,`learned`,`change`];function z(){let{id:e=``}=m(),t=u(M,{reflection:e});return(0,L.jsx)(s,{read:t,children:({reflection:e})=>e?e.state===`DRAFT`?(0,L.jsx)(V,{reflection:e},e.id):(0,L.jsx)(U,{reflection:e}):(0,L.jsx)(E,{})})}function B({title:e,lead:t,children:n}){let r=j();return(0,L.jsx)(A,{title:e,lead:t,above:(0,L.jsx)(h,{className:`crumb no-print`,to:`/feedback`,children:r.title}),narrow:!0,children:n})}function V({reflection:e}){let t=j(),{zone:n}=S(),i=r(),o=b(n,new Date),[s,l]=(0,I.useState)(()=>({reaction:e.reaction,content:e.content,learned:e.learned,change:e.change,minutes:e.minutes,on:e.on??o,followUpOn:e.followUpOn??null})),d=H(e,s),[p,m]=(0,I.useState)(!1),[h,g]=(0,I.useState)([]),y=a(P),x=u(_,{}).data?.viewer?.viewerTakesPartInMoc??!1,E=e=>l(t=>({...t,...e})),k=async()=>{let t=await d.settle();y.mutate({reflection:e.id,input:s,revision:t},{onSuccess:({reflectionFinish:t})=>{g(t.userErrors),m(!1),t.reflection&&(i.setQueryData(f(M,{reflection:e.id}),{reflection:t.reflection}),i.invalidateQueries({queryKey:f(v)}),i.invalidateQueries({queryKey:f(_)}),window.scrollTo(0,0))}})};return(0,L.jsxs)(B,{title:t.reflectTitle,lead:t.reflectLead,children:[(0,L.jsx)(T,{faults:h,fieldOf:e=>`reflect-${e.path.at(-1)??``}`}),(0,L.jsx)(`section`,{className:`card`,children:R.map(e=>(0,L.jsx)(D,{id:`reflect-${e}`,label:t.steps[e].title,description:t.steps[e].help,autosize:!0,minRows:3,maxLength:1e4,value:s[e],error:w(h,e),onChange:t=>E({[e]:t.currentTarget.value})},e))}),(0,L.jsxs)(`section`,{className:`card`,"aria-labelledby":`time`,children:[(0,L.jsx)(`h2`,{id:`time`,children:t.time}),(0,L.jsx)(O,{id:`reflect-minutes`,type:`number`,inputMode:`numeric`,min:8,max:480,label:t.minutesLabel,description:t.minutesHint,value:s.minutes===0?``:String(s.minutes),error:w(h,`minutes`),onChange:e=>E({minutes:Math.trunc(Number(e.currentTarget.value))||0})}),(0,L.jsx)(O,{id:`reflect-on`,type:`date`,max:o,label:t.onLabel,value:s.on??``,error:w(h,`on`),onChange:e=>E({on:e.currentTarget.value===``?null:e.currentTarget.value})}),(0,L.jsx)(O,{id:`reflect-followUpOn`,type:`date`,min:o,label:t.followUpLabel,description:t.followUpHint,value:s.followUpOn??``,error:w(h,`followUpOn`),onChange:e=>E({followUpOn:e.currentTarget.value===``?null:e.currentTarget.value})})]}),(0,L.jsxs)(`div`,{className:`row`,children:[(0,L.jsx)(c,{onClick:()=>m(!0),children:t.finish}),(0,L.jsx)(`span`,{className:`muted small`,role:`status`,children:d.said})]}),(0,L.jsxs)(C,{title:t.finishTitle,open:p,confirm:t.finish,busy:y.isPending,error:y.error,onConfirm:()=>void k(),onClose:()=>m(!1),children:[(0,L.jsx)(`p`,{children:t.finishText}),(0,L.jsx)(`p`,{children:x?t.finishRecord:t.finishNoRecord})]})]})}function H(e,t){let n=j(),r=i(),a=(0,I.useRef)(e.revision),s=(0,I.useRef)(JSON.stringify(t)),c=(0,I.useRef)(Promise.resolve()),[l,u]=(0,I.useState)(``),d=(0,I.useRef)(t);d.current=t;let f=()=>(c.current=c.current.then(async()=>{let t=JSON.stringify(d.current);if(t!==s.current){u(n.saving);try{let{reflectionSave:r}=await o(N,{reflection:e.id,input:d.current,revision:a.current});r.reflection?(a.current=r.reflection.revision,s.current=t,u(n.saved)):u(r.userErrors[0]?.message??n.unsaved)}catch(e){u(r(e))}}}),c.current),p=JSON.stringify(t);return(0,I.useEffect)(()=>{if(p===s.current)return;u(n.unsaved);let e=setTimeout(()=>void f(),1e3);return()=>clearTimeout(e)},[p]),{said:l,settle:()=>f().then(()=>a.current)}}function U({reflection:e}){let t=j(),n=y();return(0,L.jsxs)(B,{title:t.reflectTitle,lead:e.on?x(e.on,n):void 0,children:[(0,L.jsx)(d,{kind:`done`,children:(0,L.jsx)(`p`,{children:t.finished})}),e.record&&(0,L.jsx)(g,{record:e.record}),(0,L.jsx)(`section`,{className:`card`,children:R.filter(t=>e[t]!==``).map(n=>(0,L.jsxs)(`div`,{className:`stack-s`,children:[(0,L.jsx)(`h2`,{children:t.steps[n].title}),(0,L.jsx)(`p`,{className:`authored`,children:e[n]})]},n))}),(0,L.jsx)(W,{reflection:e})]})}function W({reflection:e}){let t=j(),n=r(),[i,o]=(0,I.useState)(e.outcome),s=a(F),u=s.data?.reflectionOutcome.userErrors??[];return(0,L.jsxs)(`section`,{className:`card no-print`,children:[s.error&&(0,L.jsx)(l,{error:s.error}),s.data?.reflectionOutcome.reflection&&(0,L.jsx)(k,{children:(0,L.jsx)(`p`,{children:t.outcomeSaved})}),(0,L.jsx)(D,{id:`outcome`,label:t.outcome,description:t.outcomeHint,autosize:!0,minRows:2,maxLength:1e4,value:i,error:w(u,`outcome`),onChange:e=>o(e.currentTarget.value)}),(0,L.jsx)(`div`,{children:(0,L.jsx)(c,{kind:`quiet`,busy:s.isPending,onClick:()=>s.mutate({reflection:e.id,outcome:i},{onSuccess:({reflectionOutcome:t})=>t.reflection&&n.setQueryData(f(M,{reflection:e.id}),{reflection:t.reflection})}),children:t.outcomeSave})})]})}export{z as default};