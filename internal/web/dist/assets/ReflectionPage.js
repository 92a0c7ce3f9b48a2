import{c as e,n as t,o as n}from"./index.js";import{C as r,O as i,a,f as o,g as s,i as c,l,n as u,p as d,s as f,u as p,w as m}from"./states.js";import{$ as h,G as g}from"./Checkbox.js";import{RecordCard as _,t as v}from"./RecordsPage.js";import{t as y}from"./_document_MyFeedbackDocument.js";import{n as b,t as x}from"./format.js";import{s as S}from"./Frame.js";import{t as C}from"./Confirm.js";import{n as w,t as T}from"./ErrorSummary.js";import{n as E,o as D,r as O}from"./DepartmentSide.js";import{t as k}from"./Outcome.js";import{t as A}from"./Page.js";import{t as j}from"./feedback.js";var M=new m(`
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
}`,{hash:`sha256:8691a1129042134eba7618a947922ba75662b044411000421c5cb9963d6c93fc`}),N=new m(`
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
}`,{hash:`sha256:0f8633b844cac1d7aa962b4a394ab33f7a0f45a87055a60a906b66f096704556`}),P=new m(`
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
}`,{hash:`sha256:920103946a7b45d36650dc98d4cf7f3d2f7f866c5a1612162afd05a3abfecdd5`}),F=new m(`
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
}`,{hash:`sha256:5a0e2b7e716779049719232993a9f33656cbc1ca4636c4bae9f1814a657cf89e`}),I=e(n(),1),L=t(),R=[`reaction`,`content`,`learned`,`change`];function z(){let{id:e=``}=h(),t=d(M,{reflection:e});return(0,L.jsx)(c,{read:t,children:({reflection:e})=>e?e.state===`DRAFT`?(0,L.jsx)(V,{reflection:e},e.id):(0,L.jsx)(U,{reflection:e}):(0,L.jsx)(E,{})})}function B({title:e,lead:t,children:n}){let r=j();return(0,L.jsx)(A,{title:e,lead:t,above:(0,L.jsx)(g,{className:`crumb no-print`,to:`/feedback`,children:r.title}),narrow:!0,children:n})}function V({reflection:e}){let t=j(),{zone:n}=S(),r=i(),a=b(n,new Date),[s,c]=(0,I.useState)(()=>({reaction:e.reaction,content:e.content,learned:e.learned,change:e.change,minutes:e.minutes,on:e.on??a,followUpOn:e.followUpOn??null})),u=H(e,s),[f,m]=(0,I.useState)(!1),[h,g]=(0,I.useState)([]),_=o(P),x=d(v,{}).data?.viewer?.viewerTakesPartInMoc??!1,E=e=>c(t=>({...t,...e})),k=async()=>{let t=await u.settle();_.mutate({reflection:e.id,input:s,revision:t},{onSuccess:({reflectionFinish:t})=>{g(t.userErrors),m(!1),t.reflection&&(r.setQueryData(p(M,{reflection:e.id}),{reflection:t.reflection}),r.invalidateQueries({queryKey:p(y)}),r.invalidateQueries({queryKey:p(v)}),window.scrollTo(0,0))}})};return(0,L.jsxs)(B,{title:t.reflectTitle,lead:t.reflectLead,children:[(0,L.jsx)(T,{faults:h,fieldOf:e=>`reflect-${e.path.at(-1)??``}`}),(0,L.jsx)(`section`,{className:`card`,children:R.map(e=>(0,L.jsx)(D,{id:`reflect-${e}`,label:t.steps[e].title,description:t.steps[e].help,autosize:!0,minRows:3,maxLength:1e4,value:s[e],error:w(h,e),onChange:t=>E({[e]:t.currentTarget.value})},e))}),(0,L.jsxs)(`section`,{className:`card`,"aria-labelledby":`time`,children:[(0,L.jsx)(`h2`,{id:`time`,children:t.time}),(0,L.jsx)(O,{id:`reflect-minutes`,type:`number`,inputMode:`numeric`,min:8,max:480,label:t.minutesLabel,description:t.minutesHint,value:s.minutes===0?``:String(s.minutes),error:w(h,`minutes`),onChange:e=>E({minutes:Math.trunc(Number(e.currentTarget.value))||0})}),(0,L.jsx)(O,{id:`reflect-on`,type:`date`,max:a,label:t.onLabel,value:s.on??``,error:w(h,`on`),onChange:e=>E({on:e.currentTarget.value===``?null:e.currentTarget.value})}),(0,L.jsx)(O,{id:`reflect-followUpOn`,type:`date`,min:a,label:t.followUpLabel,description:t.followUpHint,value:s.followUpOn??``,error:w(h,`followUpOn`),onChange:e=>E({followUpOn:e.currentTarget.value===``?null:e.currentTarget.value})})]}),(0,L.jsxs)(`div`,{className:`row`,children:[(0,L.jsx)(l,{onClick:()=>m(!0),children:t.finish}),(0,L.jsx)(`span`,{className:`muted small`,role:`status`,children:u.said})]}),(0,L.jsxs)(C,{title:t.finishTitle,open:f,confirm:t.finish,busy:_.isPending,error:_.error,onConfirm:()=>void k(),onClose:()=>m(!1),children:[(0,L.jsx)(`p`,{children:t.finishText}),(0,L.jsx)(`p`,{children:x?t.finishRecord:t.finishNoRecord})]})]})}function H(e,t){let n=j(),r=a(),i=(0,I.useRef)(e.revision),o=(0,I.useRef)(JSON.stringify(t)),c=(0,I.useRef)(Promise.resolve()),[l,u]=(0,I.useState)(``),d=(0,I.useRef)(t);d.current=t;let f=()=>(c.current=c.current.then(async()=>{let t=JSON.stringify(d.current);if(t!==o.current){u(n.saving);try{let{reflectionSave:r}=await s(N,{reflection:e.id,input:d.current,revision:i.current});r.reflection?(i.current=r.reflection.revision,o.current=t,u(n.saved)):u(r.userErrors[0]?.message??n.unsaved)}catch(e){u(r(e))}}}),c.current),p=JSON.stringify(t);return(0,I.useEffect)(()=>{if(p===o.current)return;u(n.unsaved);let e=setTimeout(()=>void f(),1e3);return()=>clearTimeout(e)},[p]),{said:l,settle:()=>f().then(()=>i.current)}}function U({reflection:e}){let t=j(),n=r();return(0,L.jsxs)(B,{title:t.reflectTitle,lead:e.on?x(e.on,n):void 0,children:[(0,L.jsx)(f,{kind:`done`,children:(0,L.jsx)(`p`,{children:t.finished})}),e.record&&(0,L.jsx)(_,{record:e.record}),(0,L.jsx)(`section`,{className:`card`,children:R.filter(t=>e[t]!==``).map(n=>(0,L.jsxs)(`div`,{className:`stack-s`,children:[(0,L.jsx)(`h2`,{children:t.steps[n].title}),(0,L.jsx)(`p`,{className:`authored`,children:e[n]})]},n))}),(0,L.jsx)(W,{reflection:e})]})}function W({reflection:e}){let t=j(),n=i(),[r,a]=(0,I.useState)(e.outcome),s=o(F),c=s.data?.reflectionOutcome.userErrors??[];return(0,L.jsxs)(`section`,{className:`card no-print`,children:[s.error&&(0,L.jsx)(u,{error:s.error}),s.data?.reflectionOutcome.reflection&&(0,L.jsx)(k,{children:(0,L.jsx)(`p`,{children:t.outcomeSaved})}),(0,L.jsx)(D,{id:`outcome`,label:t.outcome,description:t.outcomeHint,autosize:!0,minRows:2,maxLength:1e4,value:r,error:w(c,`outcome`),onChange:e=>a(e.currentTarget.value)}),(0,L.jsx)(`div`,{children:(0,L.jsx)(l,{kind:`quiet`,busy:s.isPending,onClick:()=>s.mutate({reflection:e.id,outcome:r},{onSuccess:({reflectionOutcome:t})=>t.reflection&&n.setQueryData(p(M,{reflection:e.id}),{reflection:t.reflection})}),children:t.outcomeSave})})]})}export{z as default};