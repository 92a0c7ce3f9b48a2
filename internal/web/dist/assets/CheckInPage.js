const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/RespondentForm.js","assets/index.js","assets/index.css","assets/definition.js","assets/RespondentForm.css"])))=>i.map(i=>d[i]);
import{S as e,f as t,g as n,i as r,l as i,n as a,p as o,r as s,s as c,t as l,u,v as d}from"./states.js";import{c as f,n as p,o as m,t as h}from"./index.js";import{$ as g}from"./Checkbox.js";import{t as _}from"./_document_DueTasksDocument.js";import{r as v,s as y}from"./text5.js";import{d as b}from"./Frame.js";import{i as x,n as S,r as C,t as w}from"./Saving.js";import{n as T,t as E}from"./ErrorSummary.js";import{o as D,r as O}from"./DepartmentSide.js";import{t as k}from"./Outcome.js";import{t as A}from"./Page.js";import{c as j,f as M,t as N}from"./parts.js";/* empty css          */var P=new d(`
    query CheckIn($task: ID!) {
  checkIn(task: $task) {
    ...CheckInParts
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment CheckInParts on CheckIn {
  task
  person {
    ...ColleagueParts
  }
  reader {
    id
    name
  }
  dueOn
  title {
    en
    fr
  }
  minutes
  definition
  answers
  revision
  submitted
  followUp
  followUpOn
  viewerCanAnswer
  viewerCanAgree
}`,{hash:`sha256:6fbdbfbf916efc94e220c86e28ad7cf7102d3c33f9c0f4bede398e7e11bbff5e`}),F=new d(`
    mutation CheckInSave($task: ID!, $answers: JSON!, $revision: Int!) {
  checkInSave(task: $task, answers: $answers, revision: $revision) {
    revision
    saved
    standing
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:de1e38d92c5ba286f821f400ff90bcb1b3e4e8ebaf008e534bcc474502830272`}),I=new d(`
    mutation CheckInSubmit($task: ID!, $answers: JSON!) {
  checkInSubmit(task: $task, answers: $answers) {
    checkIn {
      ...CheckInParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment CheckInParts on CheckIn {
  task
  person {
    ...ColleagueParts
  }
  reader {
    id
    name
  }
  dueOn
  title {
    en
    fr
  }
  minutes
  definition
  answers
  revision
  submitted
  followUp
  followUpOn
  viewerCanAnswer
  viewerCanAgree
}`,{hash:`sha256:f534e1f21481d2ad1eb2b9869b30e5db210945b01f0880e462837a75f85a2e9f`}),L=new d(`
    mutation CheckInAgree($task: ID!, $followUp: String!, $followUpOn: Date) {
  checkInAgree(task: $task, followUp: $followUp, followUpOn: $followUpOn) {
    checkIn {
      ...CheckInParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment CheckInParts on CheckIn {
  task
  person {
    ...ColleagueParts
  }
  reader {
    id
    name
  }
  dueOn
  title {
    en
    fr
  }
  minutes
  definition
  answers
  revision
  submitted
  followUp
  followUpOn
  viewerCanAnswer
  viewerCanAgree
}`,{hash:`sha256:21f23f73fac876a3100362e09404c9f2c2d9efb6390bb8f10db9653eaebedcb3`}),R=f(m(),1),z=p(),B=(0,R.lazy)(()=>h(()=>import(`./RespondentForm.js`),__vite__mapDeps([0,1,2,3,4])));function V(){let{task:e=``}=g(),t=M(),n=o(P,{task:e});return(0,z.jsx)(r,{read:n,lines:8,children:({checkIn:e})=>e?(0,z.jsx)(H,{checkIn:e}):(0,z.jsx)(A,{title:t.checkInTitle,above:(0,z.jsx)(N,{}),children:(0,z.jsx)(l,{title:t.checkInMissing})})})}function H({checkIn:t}){let n=M(),r=v(),i=j(),a=y(),o=e(),[l,d]=(0,R.useState)(!1),f=e=>{e&&(o.setQueryData(u(P,{task:t.task}),{checkIn:e}),o.invalidateQueries({queryKey:u(_)}))};return(0,z.jsxs)(A,{title:r(t.title),lead:t.submitted?t.person.name:n.checkInMinutes(t.minutes),above:(0,z.jsx)(N,{}),narrow:!0,children:[l&&(0,z.jsx)(k,{children:(0,z.jsx)(`p`,{children:n.checkInDone})}),(0,z.jsxs)(c,{children:[(0,z.jsx)(`p`,{children:t.reader?n.checkInReadBy(t.reader.name):n.checkInNobody}),!t.submitted&&t.viewerCanAnswer&&(0,z.jsx)(`p`,{children:n.checkInDraft})]}),t.followUp!==``&&(0,z.jsxs)(`p`,{children:[n.agreed(t.followUp),` `,t.followUpOn&&n.followUpOn(i(t.followUpOn))]}),t.viewerCanAgree&&(0,z.jsx)(K,{checkIn:t,onShow:f}),t.submitted?(0,z.jsx)(`section`,{className:`card`,"aria-label":n.checkInAnswers,children:(0,z.jsx)(R.Suspense,{fallback:(0,z.jsx)(s,{lines:6}),children:(0,z.jsx)(B,{definition:t.definition,language:a,answers:t.answers??{},submitText:n.checkInSubmit,readOnly:!0,onComplete:()=>void 0},`read`)})}):t.viewerCanAnswer&&(0,z.jsx)(G,{checkIn:t,onDone:e=>{d(!0),f(e)}})]})}var U=async(e,t,r)=>(await n(F,{task:e,answers:t,revision:r})).checkInSave,W=e=>e.path[0]===`answers`?/^[^.[]+/.exec(e.path[1]??``)?.[0]??``:``;function G({checkIn:e,onDone:n}){let r=M(),i=v(),o=y(),c=b(),[l]=(0,R.useState)(e),{state:u,dispatch:d}=x({about:l.task,person:c?.person.id??``,revision:l.revision,saved:null,answers:l.answers??{},send:U}),[f]=(0,R.useState)(()=>u.unsaved??l.answers??{}),p=(0,R.useRef)(null),m=t(I),h=m.data?.checkInSubmit.userErrors??[],g=h.length>0?h:u.faults,_=(0,R.useMemo)(()=>g.filter(e=>W(e)!==``).map(e=>({question:W(e),message:e.message})),[m.data,u.faults]);return C(u.phase!==`clean`),(0,z.jsxs)(`section`,{className:`card`,"aria-label":i(l.title),children:[m.error&&(0,z.jsx)(a,{error:m.error}),(0,z.jsx)(E,{faults:g,fieldOf:()=>void 0,onFollow:e=>p.current?.focusQuestion(W(e))}),(0,z.jsx)(R.Suspense,{fallback:(0,z.jsx)(s,{lines:6}),children:(0,z.jsx)(B,{ref:p,definition:l.definition,language:o,answers:f,submitText:r.checkInSubmit,issues:_,onChange:e=>d({type:`changed`,answers:e}),onComplete:e=>m.mutate({task:l.task,answers:e},{onSuccess:({checkInSubmit:e})=>{e.checkIn&&(d({type:`submitted`}),n(e.checkIn))}})},`write`)}),(0,z.jsx)(`p`,{className:`small muted save-line`,role:`status`,children:(0,z.jsx)(S,{state:u})}),(0,z.jsx)(w,{open:u.phase===`conflict`,onMine:()=>d({type:`chosen`,whose:`mine`}),onTheirs:()=>{p.current?.replace(u.standing?.answers??{}),d({type:`chosen`,whose:`theirs`})}})]})}function K({checkIn:e,onShow:n}){let r=M(),[o,s]=(0,R.useState)(e.followUp),[c,l]=(0,R.useState)(e.followUpOn??``),u=t(L),d=u.data?.checkInAgree.userErrors??[];return(0,z.jsxs)(`form`,{className:`card stack`,onSubmit:t=>{t.preventDefault(),u.mutate({task:e.task,followUp:o,followUpOn:c||null},{onSuccess:e=>n(e.checkInAgree.checkIn)})},noValidate:!0,children:[u.error&&(0,z.jsx)(a,{error:u.error}),u.data?.checkInAgree.checkIn&&(0,z.jsx)(k,{children:(0,z.jsx)(`p`,{children:r.checkInSaved})}),(0,z.jsx)(E,{faults:d,fieldOf:e=>e.path.at(-1)}),(0,z.jsx)(D,{id:`followUp`,label:r.followUp,description:r.checkInAgreeHint,value:o,error:T(d,`followUp`),onChange:e=>s(e.currentTarget.value)}),(0,z.jsx)(O,{id:`followUpOn`,type:`date`,label:r.followUpDay,value:c,error:T(d,`followUpOn`),onChange:e=>l(e.currentTarget.value)}),(0,z.jsx)(`div`,{children:(0,z.jsx)(i,{type:`submit`,kind:`quiet`,busy:u.isPending,children:r.checkInAgree})})]})}export{V as default};