import{O as e,b as t,f as n,i as r,l as i,p as a,t as o,u as s,w as c}from"./states.js";import{c as l,n as u,o as d}from"./index.js";import{G as f,t as p}from"./Checkbox.js";import{t as m}from"./_document_CoverageDocument.js";import{n as h,t as g}from"./address.js";import{t as _}from"./Confirm.js";import{t as v}from"./DataTable.js";import{n as y}from"./ErrorSummary.js";import{n as b,t as x}from"./Filters.js";import{o as S,r as C}from"./DepartmentSide.js";import{t as w}from"./NothingFound.js";import{t as T}from"./Outcome.js";import{t as E}from"./Page.js";import{n as D,t as O}from"./Pager.js";import{t as k}from"./SearchField.js";import{c as A,d as j,f as M,l as N,r as P,t as F,u as I}from"./parts.js";/* empty css          */var L=new c(`
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
}`,{hash:`sha256:37e5738a95dc3665e41001c7bf2887b14dfb959f24723dd1f072ea2cf0b571d1`}),R=new c(`
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
    `,{hash:`sha256:690156fd803275e85d029497e5114c24ab21b4fbcb5881a80317646143a3c997`}),z=l(d(),1),B=u(),V=[`EXPECTATIONS`,`FORMAL_MENTOR`,`PLAN`,`CHECK_IN`,`ANNUAL_REVIEW`],H={search:``,division:``,kind:``,done:``};function U(){let e=M(),n=t(),[i,s]=h(H),c=D(50),l=(a(m,{}).data?.mentorshipCoverage??[]).map(e=>({value:e.division.id,label:n(e.division.name)})),u=a(L,{first:c.size,after:c.after,search:i.search||null,division:i.division||null,kind:g(V,i.kind),done:i.done===`yes`}),[d,f]=(0,z.useState)(null),[_,v]=(0,z.useState)(0);return(0,B.jsxs)(E,{title:e.tasksTitle,lead:e.tasksLead,above:(0,B.jsx)(F,{}),actions:(0,B.jsx)(P,{list:`tasks`,wanted:i}),children:[_>0&&(0,B.jsx)(T,{children:(0,B.jsx)(`p`,{children:e.reviewSaved})},_),(0,B.jsxs)(b,{children:[(0,B.jsx)(k,{label:e.searchName,value:i.search,onChange:e=>s({search:e})}),l.length>1&&(0,B.jsx)(x,{label:e.division,every:e.anyDivision,value:i.division,options:l,onChange:e=>s({division:e})}),(0,B.jsx)(x,{label:e.task,every:e.anyTask,value:i.kind,options:V.map(t=>({value:t,label:e.taskKinds[t]})),onChange:e=>s({kind:e})}),(0,B.jsx)(p,{label:e.showDone,checked:i.done===`yes`,onChange:e=>s({done:e.currentTarget.checked?`yes`:``})})]}),(0,B.jsx)(r,{read:u,lines:8,children:({dueTasksOfOthers:t})=>t.totalCount>0?(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(W,{rows:t.nodes,onClose:f}),(0,B.jsx)(O,{pager:c,shown:t.nodes.length,total:t.totalCount,info:t.pageInfo,waiting:u.isPlaceholderData})]}):Object.values(i).some(e=>e!==``)?(0,B.jsx)(w,{onClear:()=>s(H)}):(0,B.jsx)(o,{title:e.tasksEmpty,children:(0,B.jsx)(`p`,{className:`muted`,children:e.tasksEmptyText})})}),d&&(0,B.jsx)(G,{task:d,onClose:()=>f(null),onDone:()=>{f(null),v(_+1)}})]})}function W({rows:e,onClose:t}){let n=M(),r=j(),a=A(),o=N().data?.mentorshipDesk.proposes??!1,s=[{key:`person`,title:n.person,cell:e=>(0,B.jsx)(`bdi`,{children:e.person?.name})},{key:`work`,title:n.work,cell:e=>e.person?r(e.person):``},{key:`task`,title:n.task,cell:e=>n.taskKinds[e.kind]},{key:`day`,title:n.day,cell:e=>(0,B.jsxs)(B.Fragment,{children:[e.doneOn?n.doneOn(a(e.doneOn)):a(e.dueOn),` `,e.overdue&&(0,B.jsx)(`span`,{className:`chip`,children:n.late}),e.followUp!==``&&(0,B.jsxs)(`p`,{className:`small`,children:[n.agreed(e.followUp),` `,e.followUpOn&&n.followUpOn(a(e.followUpOn))]})]})},{key:`act`,title:n.next,cell:e=>e.viewerCanClose?(0,B.jsx)(i,{kind:`quiet`,"aria-label":n.closeReviewLabel(e.person?.name??``),onClick:()=>t(e),children:n.closeReview}):o&&e.kind===`FORMAL_MENTOR`&&!e.doneOn&&e.person?(0,B.jsx)(f,{className:`btn quiet`,to:`/mentorship/find?mentee=${e.person.id}`,"aria-label":n.findForLabel(e.person.name),children:n.findFor}):``}];return(0,B.jsx)(v,{caption:n.tasksTitle,columns:s,rows:e,keyOf:e=>e.id})}function G({task:t,onClose:r,onDone:i}){let a=M(),o=e(),[c,l]=(0,z.useState)(I()),[u,d]=(0,z.useState)(``),[p,m]=(0,z.useState)(``),h=n(R),g=h.data?.annualReviewClose.userErrors??[];return(0,B.jsxs)(_,{title:a.closeReviewTitle(t.person?.name??``),open:!0,confirm:a.closeReview,busy:h.isPending,error:h.error,faults:g,fieldOf:e=>e.path.at(-1),onClose:r,onConfirm:()=>h.mutate({task:t.id,input:{heldOn:c||null,followUp:u,followUpOn:p||null}},{onSuccess:({annualReviewClose:e})=>{e.userErrors.length>0||(o.invalidateQueries({queryKey:s(L)}),i())}}),children:[(0,B.jsx)(`p`,{children:a.reviewItems}),(0,B.jsx)(`p`,{children:(0,B.jsx)(f,{to:`/mentorship/annual-review`,children:a.reviewTitle})}),(0,B.jsx)(C,{id:`heldOn`,type:`date`,label:a.reviewDay,value:c,error:y(g,`heldOn`),onChange:e=>l(e.currentTarget.value)}),(0,B.jsx)(S,{id:`followUp`,label:a.followUp,description:a.followUpHint,value:u,error:y(g,`followUp`),onChange:e=>d(e.currentTarget.value)}),(0,B.jsx)(C,{id:`followUpOn`,type:`date`,label:a.followUpDay,value:p,error:y(g,`followUpOn`),onChange:e=>m(e.currentTarget.value)})]})}export{U as default};