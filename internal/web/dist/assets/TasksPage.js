import{C as e,b as t,i as n,m as r,p as i,t as a,w as o}from"./states.js";import{r as s}from"./format.js";import{s as c}from"./Frame.js";import{t as l}from"./Page.js";import{t as u}from"./feedback.js";import{n as d}from"./index.js";var f=new o(`
    query FeedbackTasks {
  feedbackTasks {
    ...FeedbackTaskParts
  }
}
    fragment FeedbackTaskParts on FeedbackTask {
  id
  mentorName
  title {
    en
    fr
  }
  closes
  minutes
  few
  sealed
  signed
}`,{hash:`sha256:13f03d89c138b41c6efd13f09f429bf8dcb95933320990221628a56e95782209`}),p=d();function m(){let e=u(),t=i(f,{});return!t.data&&t.error instanceof r&&t.error.code===`UNAUTHENTICATED`?(0,p.jsx)(g,{}):(0,p.jsx)(l,{title:e.tasksTitle,lead:e.tasksLead,narrow:!0,children:(0,p.jsx)(n,{read:t,children:({feedbackTasks:t})=>t.length===0?(0,p.jsx)(a,{title:e.tasksNone,children:(0,p.jsx)(`p`,{className:`muted`,children:e.tasksNoneText})}):(0,p.jsx)(`ul`,{className:`card feedback-tasks`,children:t.map(e=>(0,p.jsx)(h,{task:e},e.id))})})})}function h({task:n}){let r=u(),i=t(),a=e(),{zone:o}=c(),l=n.sealed||n.signed;return(0,p.jsxs)(`li`,{children:[(0,p.jsxs)(`div`,{className:`stack-s`,children:[(0,p.jsx)(`h2`,{children:n.mentorName}),(0,p.jsxs)(`p`,{className:`muted small`,children:[i(n.title),` · `,r.minutes(n.minutes),` · `,r.until(s(n.closes,o,a))]}),n.sealed&&(0,p.jsx)(`p`,{className:`small`,children:r.isSealed}),n.signed&&(0,p.jsx)(`p`,{className:`small`,children:r.isSigned}),n.few&&!l&&(0,p.jsx)(`p`,{className:`small`,children:r.fewTold})]}),(0,p.jsx)(`a`,{className:`btn ${l?`quiet`:``}`,href:`/f/${n.id}`,"aria-label":(l?r.againAbout:r.answerAbout)(n.mentorName),children:l?r.again:r.answer})]})}function g(){let e=u();return(0,p.jsx)(l,{title:e.signInTitle,lead:e.signInText,narrow:!0,children:(0,p.jsx)(`div`,{children:(0,p.jsx)(`a`,{className:`btn`,href:`/sign-in`,children:e.signIn})})})}export{g as WhoAreYou,m as default};