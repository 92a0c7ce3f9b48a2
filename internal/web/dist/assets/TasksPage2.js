import{S as e,f as t,i as n,l as r,p as i,t as a,u as o,v as s}from"./states.js";import{c,n as l,o as u}from"./index.js";import{G as d,t as f}from"./Checkbox.js";import{t as p}from"./_document_CoverageDocument.js";import{r as m}from"./text5.js";import{n as h,r as g}from"./address.js";import{t as _}from"./columns.js";import{t as v}from"./Confirm.js";import{t as y}from"./DataTable.js";import{n as b}from"./ErrorSummary.js";import{n as x,t as S}from"./Filters.js";import{o as C,r as w}from"./DepartmentSide.js";import{t as T}from"./NothingFound.js";import{t as E}from"./Outcome.js";import{t as D}from"./Page.js";import{n as O,t as k}from"./Pager.js";import{t as A}from"./SearchField.js";import{a as j,c as M,d as N,f as P,l as F,t as I,u as L}from"./parts.js";/* empty css          */var R=new s(`
    query TasksOfOthers($first: Int!, $after: String, $division: ID, $kind: DueTaskKind, $search: String, $done: Boolean) {
  dueTasksOfOthers(
    first: $first
    after: $after
    division: $division
    kind: $kind
    search: $search
    done: $done
  ) {
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
}`,{hash:`sha256:37e5738a95dc3665e41001c7bf2887b14dfb959f24723dd1f072ea2cf0b571d1`}),z=new s(`
    mutation AnnualReviewClose($task: ID!, $input: AnnualReviewInput!) {
  annualReviewClose(task: $task, input: $input) {
    task {
      id
      doneOn
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:690156fd803275e85d029497e5114c24ab21b4fbcb5881a80317646143a3c997`}),B=c(u(),1),V=l(),H=[`EXPECTATIONS`,`FORMAL_MENTOR`,`PLAN`,`CHECK_IN`,`ANNUAL_REVIEW`],U={search:``,division:``,kind:``,done:``};function W(){let e=P(),t=m(),[r,o]=g(U),s=O(50),c=(i(p,{}).data?.mentorshipCoverage??[]).map(e=>({value:e.division.id,label:t(e.division.name)})),l=i(R,{first:s.size,after:s.after,search:r.search||null,division:r.division||null,kind:h(H,r.kind),done:r.done===`yes`}),[u,d]=(0,B.useState)(null),[v,b]=(0,B.useState)(0),C=_(`tasks`,G(d));return(0,V.jsxs)(D,{title:e.tasksTitle,lead:e.tasksLead,above:(0,V.jsx)(I,{}),children:[v>0&&(0,V.jsx)(E,{children:(0,V.jsx)(`p`,{children:e.reviewSaved})},v),(0,V.jsxs)(x,{children:[(0,V.jsx)(A,{label:e.searchName,value:r.search,onChange:e=>o({search:e})}),c.length>1&&(0,V.jsx)(S,{label:e.division,every:e.anyDivision,value:r.division,options:c,onChange:e=>o({division:e})}),(0,V.jsx)(S,{label:e.task,every:e.anyTask,value:r.kind,options:H.map(t=>({value:t,label:e.taskKinds[t]})),onChange:e=>o({kind:e})}),(0,V.jsx)(f,{label:e.showDone,checked:r.done===`yes`,onChange:e=>o({done:e.currentTarget.checked?`yes`:``})})]}),(0,V.jsx)(n,{read:l,lines:8,children:({dueTasksOfOthers:t})=>t.totalCount>0?(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(j,{list:`tasks`,wanted:r,columns:C}),(0,V.jsx)(y,{caption:e.tasksTitle,columns:C.shown,rows:t.nodes,keyOf:e=>e.id}),(0,V.jsx)(k,{pager:s,shown:t.nodes.length,total:t.totalCount,info:t.pageInfo,waiting:l.isPlaceholderData})]}):Object.values(r).some(e=>e!==``)?(0,V.jsx)(T,{onClear:()=>o(U)}):(0,V.jsx)(a,{title:e.tasksEmpty,children:(0,V.jsx)(`p`,{className:`muted`,children:e.tasksEmptyText})})}),u&&(0,V.jsx)(K,{task:u,onClose:()=>d(null),onDone:()=>{d(null),b(v+1)}})]})}function G(e){let t=P(),n=N(),i=M(),a=F().data?.mentorshipDesk.proposes??!1;return[{key:`person`,title:t.person,cell:e=>(0,V.jsx)(`bdi`,{children:e.person?.name})},{key:`work`,title:t.work,cell:e=>e.person?n(e.person):``},{key:`task`,title:t.task,cell:e=>t.taskKinds[e.kind]},{key:`day`,title:t.day,cell:e=>(0,V.jsxs)(V.Fragment,{children:[e.doneOn?t.doneOn(i(e.doneOn)):i(e.dueOn),` `,e.overdue&&(0,V.jsx)(`span`,{className:`chip`,children:t.late}),e.followUp!==``&&(0,V.jsxs)(`p`,{className:`small`,children:[t.agreed(e.followUp),` `,e.followUpOn&&t.followUpOn(i(e.followUpOn))]})]})},{key:`act`,title:t.next,cell:n=>n.viewerCanClose?(0,V.jsx)(r,{kind:`quiet`,"aria-label":t.closeReviewLabel(n.person?.name??``),onClick:()=>e(n),children:t.closeReview}):a&&n.kind===`FORMAL_MENTOR`&&!n.doneOn&&n.person?(0,V.jsx)(d,{className:`btn quiet`,to:`/mentorship/find?mentee=${n.person.id}`,"aria-label":t.findForLabel(n.person.name),children:t.findFor}):``}]}function K({task:n,onClose:r,onDone:i}){let a=P(),s=e(),[c,l]=(0,B.useState)(L()),[u,f]=(0,B.useState)(``),[p,m]=(0,B.useState)(``),h=t(z),g=h.data?.annualReviewClose.userErrors??[];return(0,V.jsxs)(v,{title:a.closeReviewTitle(n.person?.name??``),open:!0,confirm:a.closeReview,busy:h.isPending,error:h.error,faults:g,fieldOf:e=>e.path.at(-1),onClose:r,onConfirm:()=>h.mutate({task:n.id,input:{heldOn:c||null,followUp:u,followUpOn:p||null}},{onSuccess:({annualReviewClose:e})=>{e.userErrors.length>0||(s.invalidateQueries({queryKey:o(R)}),i())}}),children:[(0,V.jsx)(`p`,{children:a.reviewItems}),(0,V.jsx)(`p`,{children:(0,V.jsx)(d,{to:`/mentorship/annual-review`,children:a.reviewTitle})}),(0,V.jsx)(w,{id:`heldOn`,type:`date`,label:a.reviewDay,value:c,error:b(g,`heldOn`),onChange:e=>l(e.currentTarget.value)}),(0,V.jsx)(C,{id:`followUp`,label:a.followUp,description:a.followUpHint,value:u,error:b(g,`followUp`),onChange:e=>f(e.currentTarget.value)}),(0,V.jsx)(w,{id:`followUpOn`,type:`date`,label:a.followUpDay,value:p,error:b(g,`followUpOn`),onChange:e=>m(e.currentTarget.value)})]})}export{W as default};