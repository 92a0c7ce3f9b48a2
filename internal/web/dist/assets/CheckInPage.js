const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/RespondentForm.js","assets/index.js","assets/index.css","assets/definition.js","assets/RespondentForm.css"])))=>i.map(i=>d[i]);
import{C as e,O as t,b as n,f as r,g as i,i as a,l as o,n as s,p as c,r as l,s as u,t as d,u as f,w as p}from"./states.js";import{c as m,n as h,o as g,t as _}from"./index.js";import{$ as v}from"./Checkbox.js";import{t as y}from"./_document_DueTasksDocument.js";import{d as b}from"./Frame.js";import{i as x,n as S,r as C,t as w}from"./Saving.js";import{n as T,t as E}from"./ErrorSummary.js";import{o as D,r as O}from"./DepartmentSide.js";import{t as k}from"./Outcome.js";import{t as A}from"./Page.js";import{c as j,f as M,t as N}from"./parts.js";/* empty css          */var P=new p(`
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
}`,{hash:`sha256:6fbdbfbf916efc94e220c86e28ad7cf7102d3c33f9c0f4bede398e7e11bbff5e`}),F=new p(`
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
    `,{hash:`sha256:de1e38d92c5ba286f821f400ff90bcb1b3e4e8ebaf008e534bcc474502830272`}),I=new p(`
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
}`,{hash:`sha256:f534e1f21481d2ad1eb2b9869b30e5db210945b01f0880e462837a75f85a2e9f`}),L=new p(`
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
}`,{hash:`sha256:21f23f73fac876a3100362e09404c9f2c2d9efb6390bb8f10db9653eaebedcb3`}),R=m(g(),1),z=h(),B=(0,R.lazy)(()=>_(()=>import(`./RespondentForm.js`),__vite__mapDeps([0,1,2,3,4])));function V(){let{task:e=``}=v(),t=M(),n=c(P,{task:e});return(0,z.jsx)(a,{read:n,lines:8,children:({checkIn:e})=>e?(0,z.jsx)(H,{checkIn:e}):(0,z.jsx)(A,{title:t.checkInTitle,above:(0,z.jsx)(N,{}),children:(0,z.jsx)(d,{title:t.checkInMissing})})})}function H({checkIn:r}){let i=M(),a=n(),o=j(),s=e(),c=t(),[d,p]=(0,R.useState)(!1),m=e=>{e&&(c.setQueryData(f(P,{task:r.task}),{checkIn:e}),c.invalidateQueries({queryKey:f(y)}))};return(0,z.jsxs)(A,{title:a(r.title),lead:r.submitted?r.person.name:i.checkInMinutes(r.minutes),above:(0,z.jsx)(N,{}),narrow:!0,children:[d&&(0,z.jsx)(k,{children:(0,z.jsx)(`p`,{children:i.checkInDone})}),(0,z.jsxs)(u,{children:[(0,z.jsx)(`p`,{children:r.reader?i.checkInReadBy(r.reader.name):i.checkInNobody}),!r.submitted&&r.viewerCanAnswer&&(0,z.jsx)(`p`,{children:i.checkInDraft})]}),r.followUp!==``&&(0,z.jsxs)(`p`,{children:[i.agreed(r.followUp),` `,r.followUpOn&&i.followUpOn(o(r.followUpOn))]}),r.viewerCanAgree&&(0,z.jsx)(K,{checkIn:r,onShow:m}),r.submitted?(0,z.jsx)(`section`,{className:`card`,"aria-label":i.checkInAnswers,children:(0,z.jsx)(R.Suspense,{fallback:(0,z.jsx)(l,{lines:6}),children:(0,z.jsx)(B,{definition:r.definition,language:s,answers:r.answers??{},submitText:i.checkInSubmit,readOnly:!0,onComplete:()=>void 0},`read`)})}):r.viewerCanAnswer&&(0,z.jsx)(G,{checkIn:r,onDone:e=>{p(!0),m(e)}})]})}var U=async(e,t,n)=>(await i(F,{task:e,answers:t,revision:n})).checkInSave,W=e=>e.path[0]===`answers`?/^[^.[]+/.exec(e.path[1]??``)?.[0]??``:``;function G({checkIn:t,onDone:i}){let a=M(),o=n(),c=e(),u=b(),[d]=(0,R.useState)(t),{state:f,dispatch:p}=x({about:d.task,person:u?.person.id??``,revision:d.revision,saved:null,answers:d.answers??{},send:U}),[m]=(0,R.useState)(()=>f.unsaved??d.answers??{}),h=(0,R.useRef)(null),g=r(I),_=g.data?.checkInSubmit.userErrors??[],v=_.length>0?_:f.faults,y=(0,R.useMemo)(()=>v.filter(e=>W(e)!==``).map(e=>({question:W(e),message:e.message})),[g.data,f.faults]);return C(f.phase!==`clean`),(0,z.jsxs)(`section`,{className:`card`,"aria-label":o(d.title),children:[g.error&&(0,z.jsx)(s,{error:g.error}),(0,z.jsx)(E,{faults:v,fieldOf:()=>void 0,onFollow:e=>h.current?.focusQuestion(W(e))}),(0,z.jsx)(R.Suspense,{fallback:(0,z.jsx)(l,{lines:6}),children:(0,z.jsx)(B,{ref:h,definition:d.definition,language:c,answers:m,submitText:a.checkInSubmit,issues:y,onChange:e=>p({type:`changed`,answers:e}),onComplete:e=>g.mutate({task:d.task,answers:e},{onSuccess:({checkInSubmit:e})=>{e.checkIn&&(p({type:`submitted`}),i(e.checkIn))}})},`write`)}),(0,z.jsx)(`p`,{className:`small muted save-line`,role:`status`,children:(0,z.jsx)(S,{state:f})}),(0,z.jsx)(w,{open:f.phase===`conflict`,onMine:()=>p({type:`chosen`,whose:`mine`}),onTheirs:()=>{h.current?.replace(f.standing?.answers??{}),p({type:`chosen`,whose:`theirs`})}})]})}function K({checkIn:e,onShow:t}){let n=M(),[i,a]=(0,R.useState)(e.followUp),[c,l]=(0,R.useState)(e.followUpOn??``),u=r(L),d=u.data?.checkInAgree.userErrors??[];return(0,z.jsxs)(`form`,{className:`card stack`,onSubmit:n=>{n.preventDefault(),u.mutate({task:e.task,followUp:i,followUpOn:c||null},{onSuccess:e=>t(e.checkInAgree.checkIn)})},noValidate:!0,children:[u.error&&(0,z.jsx)(s,{error:u.error}),u.data?.checkInAgree.checkIn&&(0,z.jsx)(k,{children:(0,z.jsx)(`p`,{children:n.checkInSaved})}),(0,z.jsx)(E,{faults:d,fieldOf:e=>e.path.at(-1)}),(0,z.jsx)(D,{id:`followUp`,label:n.followUp,description:n.checkInAgreeHint,value:i,error:T(d,`followUp`),onChange:e=>a(e.currentTarget.value)}),(0,z.jsx)(O,{id:`followUpOn`,type:`date`,label:n.followUpDay,value:c,error:T(d,`followUpOn`),onChange:e=>l(e.currentTarget.value)}),(0,z.jsx)(`div`,{children:(0,z.jsx)(o,{type:`submit`,kind:`quiet`,busy:u.isPending,children:n.checkInAgree})})]})}export{V as default};