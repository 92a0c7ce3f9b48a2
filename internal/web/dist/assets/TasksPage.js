import{i as e,m as t,p as n,t as r,v as i}from"./states.js";import{r as a,s as o}from"./text5.js";import{r as s}from"./format.js";import{s as c}from"./Frame.js";import{t as l}from"./Page.js";import{t as u}from"./feedback.js";import{n as d}from"./index.js";var f=new i(`
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
}`,{hash:`sha256:13f03d89c138b41c6efd13f09f429bf8dcb95933320990221628a56e95782209`}),p=d();function m(){let i=u(),a=n(f,{});return!a.data&&a.error instanceof t&&a.error.code===`UNAUTHENTICATED`?(0,p.jsx)(g,{}):(0,p.jsx)(l,{title:i.tasksTitle,lead:i.tasksLead,narrow:!0,children:(0,p.jsx)(e,{read:a,children:({feedbackTasks:e})=>e.length===0?(0,p.jsx)(r,{title:i.tasksNone,children:(0,p.jsx)(`p`,{className:`muted`,children:i.tasksNoneText})}):(0,p.jsx)(`ul`,{className:`card feedback-tasks`,children:e.map(e=>(0,p.jsx)(h,{task:e},e.id))})})})}function h({task:e}){let t=u(),n=a(),r=o(),{zone:i}=c(),l=e.sealed||e.signed;return(0,p.jsxs)(`li`,{children:[(0,p.jsxs)(`div`,{className:`stack-s`,children:[(0,p.jsx)(`h2`,{children:e.mentorName}),(0,p.jsxs)(`p`,{className:`muted small`,children:[n(e.title),` · `,t.minutes(e.minutes),` · `,t.until(s(e.closes,i,r))]}),e.sealed&&(0,p.jsx)(`p`,{className:`small`,children:t.isSealed}),e.signed&&(0,p.jsx)(`p`,{className:`small`,children:t.isSigned}),e.few&&!l&&(0,p.jsx)(`p`,{className:`small`,children:t.fewTold})]}),(0,p.jsx)(`a`,{className:`btn ${l?`quiet`:``}`,href:`/f/${e.id}`,"aria-label":(l?t.againAbout:t.answerAbout)(e.mentorName),children:l?t.again:t.answer})]})}function g(){let e=u();return(0,p.jsx)(l,{title:e.signInTitle,lead:e.signInText,narrow:!0,children:(0,p.jsx)(`div`,{children:(0,p.jsx)(`a`,{className:`btn`,href:`/sign-in`,children:e.signIn})})})}export{g as WhoAreYou,m as default};