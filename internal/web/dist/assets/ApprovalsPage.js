import{O as e,f as t,i as n,l as r,p as i,t as a,u as o,w as s}from"./states.js";import{c,n as l,o as u}from"./index.js";import{G as d,t as f}from"./Checkbox.js";import{t as p}from"./_document_MentorshipApproveDocument.js";import{t as m}from"./_document_PlansWaitingDocument.js";import{t as h}from"./Confirm.js";import{t as g}from"./DataTable.js";import{t as _}from"./Outcome.js";import{t as v}from"./Page.js";import{n as y,t as b}from"./Pager.js";import{c as x,d as S,f as C,o as w,t as T}from"./parts.js";/* empty css          */var E=new s(`
    query Approvals($first: Int!, $after: String) {
  mentorshipApprovals(first: $first, after: $after) {
    nodes {
      ...PairWhole
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
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:28a04571a482c5afae5cb82044c12acb17a720b90a07e671741f2561b94bb243`}),D=c(u(),1),O=l();function k(){let s=C(),c=e(),l=y(50),u=i(E,{first:l.size,after:l.after}),[d,m]=(0,D.useState)([]),[g,x]=(0,D.useState)(!1),[S,k]=(0,D.useState)(0),M=t(p),N=u.data?.mentorshipApprovals.nodes??[],P=N.filter(e=>d.includes(e.id)),F=P.filter(e=>e.supervision).length;return(0,O.jsxs)(v,{title:s.approvalsTitle,lead:s.approvalsLead,above:(0,O.jsx)(T,{}),children:[S>0&&(0,O.jsx)(_,{children:(0,O.jsx)(`p`,{children:s.approved(S)})},S),(0,O.jsx)(n,{read:u,lines:6,children:({mentorshipApprovals:e})=>e.totalCount===0?(0,O.jsx)(a,{title:s.approvalsEmpty,children:(0,O.jsx)(`p`,{className:`muted`,children:s.approvalsEmptyText})}):(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`div`,{className:`row`,children:[(0,O.jsx)(f,{label:s.chooseAll,checked:P.length===N.length,onChange:e=>m(e.currentTarget.checked?N.map(e=>e.id):[])}),(0,O.jsx)(r,{disabled:P.length===0,onClick:()=>x(!0),children:s.approveChosen(P.length)})]}),(0,O.jsx)(A,{rows:e.nodes,chosen:d,onChoose:e=>m(d.includes(e)?d.filter(t=>t!==e):[...d,e])}),(0,O.jsx)(b,{pager:l,shown:e.nodes.length,total:e.totalCount,info:e.pageInfo,waiting:u.isPlaceholderData})]})}),(0,O.jsx)(j,{}),(0,O.jsxs)(h,{title:s.approveTitle(P.length),open:g,confirm:s.approveChosen(P.length),busy:M.isPending,error:M.error,faults:M.data?.mentorshipApprove.userErrors??[],onClose:()=>x(!1),onConfirm:()=>M.mutate({mentorships:P.map(e=>e.id)},{onSuccess:({mentorshipApprove:e})=>{e.userErrors.length>0||(x(!1),k(P.length),m([]),c.invalidateQueries({queryKey:o(E)}))}}),children:[(0,O.jsx)(`ul`,{children:P.map(e=>(0,O.jsx)(`li`,{children:s.pairTitle(e.mentor.name,w(e))},e.id))}),F>0&&(0,O.jsx)(`p`,{className:`strong`,children:s.approveWith(F)}),(0,O.jsx)(`p`,{children:s.approveText})]})]})}function A({rows:e,chosen:t,onChoose:n}){let r=C(),i=S(),a=[{key:`mentee`,title:r.menteeIs,cell:e=>(0,O.jsx)(f,{label:w(e),"aria-label":r.choose(w(e)),checked:t.includes(e.id),onChange:()=>n(e.id)})},{key:`mentor`,title:r.mentorIs,cell:e=>(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(d,{to:`/mentorship/${e.id}`,children:e.mentor.name}),(0,O.jsx)(`p`,{className:`small muted`,children:i(e.mentor)})]})},{key:`needs`,title:r.lookedFor,cell:e=>e.needs.codes.map(e=>r.needs[e]).join(`, `)},{key:`as`,title:r.asRole,cell:e=>(0,O.jsxs)(O.Fragment,{children:[[e.viewerApprovesAsDirector?r.byDirector:``,e.viewerApprovesAsChief?r.byChief:``].filter(e=>e!==``).join(`, `),e.actingFor&&(0,O.jsxs)(`span`,{className:`muted`,children:[` `,r.forWhom(e.actingFor.name)]})]})},{key:`marks`,title:r.concern,cell:e=>e.supervision?(0,O.jsx)(`span`,{className:`chip bad`,children:r.supervision}):``}];return(0,O.jsx)(g,{caption:r.approvalsTitle,columns:a,rows:e,keyOf:e=>e.id})}function j(){let e=C(),t=S(),n=x(),r=i(m,{}).data?.academicPlansWaiting.nodes??[];return r.length===0?null:(0,O.jsxs)(`section`,{className:`card`,"aria-labelledby":`plans`,children:[(0,O.jsx)(`h2`,{id:`plans`,children:e.plansWaiting}),(0,O.jsx)(`ul`,{className:`due`,children:r.map(r=>(0,O.jsxs)(`li`,{children:[(0,O.jsxs)(`span`,{children:[(0,O.jsx)(d,{to:`/mentorship/plan/${r.owner.id}`,children:r.owner.name}),` `,(0,O.jsx)(`span`,{className:`muted small`,children:t(r.owner)})]}),r.nextReview&&(0,O.jsx)(`span`,{className:`muted small`,children:[e.review[r.nextReviewKind]??r.nextReviewKind,n(r.nextReview)].join(`, `)})]},r.id))})]})}export{k as default};