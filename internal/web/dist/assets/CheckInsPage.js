import{G as e}from"./Checkbox.js";import{i as t,p as n,t as r,w as i}from"./states.js";import{t as a}from"./DataTable.js";import{t as o}from"./Page.js";import{n as s,t as c}from"./Pager.js";import{c as l,d as u,f as d,t as f}from"./parts.js";import{n as p}from"./index.js";var m=new i(`
    query CheckIns($first: Int!, $after: String) {
  checkIns(first: $first, after: $after) {
    nodes {
      ...TaskParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
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
fragment TaskParts on DueTask {
  id
  kind
  person {
    ...ColleagueParts
  }
  dueOn
  doneOn
  overdue
  about
  followUp
  followUpOn
  viewerCanClose
}`,{hash:`sha256:6bcfc4da9f8b17f53a72f02c783ceabe0cceb82f5e7ab02107219be34d50b6f4`}),h=p();function g(){let i=d(),p=u(),g=l(),_=s(50),v=n(m,{first:_.size,after:_.after}),y=[{key:`person`,title:i.person,cell:t=>(0,h.jsx)(e,{to:`/mentorship/check-in/${t.id}`,children:t.person?.name})},{key:`work`,title:i.work,cell:e=>e.person?p(e.person):``},{key:`day`,title:i.handedIn,cell:e=>g(e.doneOn)},{key:`agreed`,title:i.followUp,cell:e=>[e.followUp,e.followUpOn?i.followUpOn(g(e.followUpOn)):``].filter(e=>e!==``).join(` `)}];return(0,h.jsx)(o,{title:i.checkInsTitle,lead:i.checkInsLead,above:(0,h.jsx)(f,{}),children:(0,h.jsx)(t,{read:v,lines:6,children:({checkIns:e})=>e.totalCount===0?(0,h.jsx)(r,{title:i.checkInsEmpty,children:(0,h.jsx)(`p`,{className:`muted`,children:i.checkInsEmptyText})}):(0,h.jsxs)(h.Fragment,{children:[(0,h.jsx)(a,{caption:i.checkInsTitle,columns:y,rows:e.nodes,keyOf:e=>e.id}),(0,h.jsx)(c,{pager:_,shown:e.nodes.length,total:e.totalCount,info:e.pageInfo,waiting:v.isPlaceholderData})]})})})}export{g as default};