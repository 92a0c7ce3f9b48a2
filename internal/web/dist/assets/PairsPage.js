import{S as e,f as t,i as n,o as r,p as i,t as a,u as o,v as s}from"./states.js";import{c,n as l,o as u}from"./index.js";import{G as d}from"./Checkbox.js";import{t as f}from"./_document_CoverageDocument.js";import{t as p}from"./_document_MentorshipEndDocument.js";import{r as m}from"./text5.js";import{n as h,r as g}from"./address.js";import{t as _}from"./columns.js";import{d as v}from"./Frame.js";import{n as y,t as b}from"./BulkAct.js";import{t as x}from"./DataTable.js";import{n as S,t as C}from"./Filters.js";import{o as w}from"./DepartmentSide.js";import{t as T}from"./NothingFound.js";import{t as E}from"./Outcome.js";import{t as D}from"./Page.js";import{n as O,t as k}from"./Pager.js";import{t as ee}from"./SearchField.js";import{a as te,c as A,f as j,o as M,r as N,t as P}from"./parts.js";/* empty css          */var F=new s(`
    query Pairs($first: Int!, $after: String, $division: ID, $search: String, $state: MentorshipState, $kind: MentorshipKind, $concern: MentorshipConcern) {
  mentorships(
    first: $first
    after: $after
    division: $division
    search: $search
    state: $state
    kind: $kind
    concern: $concern
  ) {
    nodes {
      ...PairParts
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
}`,{hash:`sha256:6323cc45e41d819d8bed50c8621b7e61dd1684a5df725ae3c36de22bd40ba1bc`}),I=c(u(),1),L=l(),R=[`PROPOSED`,`APPROVED`,`ACTIVE`,`ENDED`,`DECLINED`],z=[`FORMAL`,`INFORMAL`,`CO_MENTOR`,`PEER`,`PROMOTION`],B=[`BROKEN`,`QUIET`,`SUPERVISION`,`LEAVING`],V={search:``,division:``,state:``,kind:``,concern:``},H=e=>`${M(e)}, ${e.mentor.name}`;function U(){let s=j(),c=r(),l=m(),u=e(),d=t(p),A=v()?.grants.some(e=>e.role===`PROGRAM_LEAD`)??!1,[M,N]=(0,I.useState)([]),[U,G]=(0,I.useState)(``),[K,q]=(0,I.useState)(``),[J,Y]=g(V),X=O(50),Z=(i(f,{}).data?.mentorshipCoverage??[]).map(e=>({value:e.division.id,label:l(e.division.name)})),Q=i(F,{first:X.size,after:X.after,search:J.search||null,division:J.division||null,state:h(R,J.state),kind:h(z,J.kind),concern:h(B,J.concern)}),$=_(`pairs`,W()),ne=Object.values(J).some(e=>e!==``);return(0,L.jsxs)(D,{title:s.pairsTitle,lead:s.pairsLead,above:(0,L.jsx)(P,{}),children:[K!==``&&(0,L.jsx)(E,{children:(0,L.jsx)(`p`,{children:K})},K),(0,L.jsxs)(S,{children:[(0,L.jsx)(ee,{label:s.searchPairs,value:J.search,onChange:e=>Y({search:e})}),Z.length>1&&(0,L.jsx)(C,{label:s.division,every:s.anyDivision,value:J.division,options:Z,onChange:e=>Y({division:e})}),(0,L.jsx)(C,{label:s.state,every:s.anyState,value:J.state,options:R.map(e=>({value:e,label:s.states[e]})),onChange:e=>Y({state:e})}),(0,L.jsx)(C,{label:s.kind,every:s.anyKind,value:J.kind,options:z.map(e=>({value:e,label:s.kinds[e]})),onChange:e=>Y({kind:e})}),(0,L.jsx)(C,{label:s.concern,every:s.anyConcern,value:J.concern,options:B.map(e=>({value:e,label:s.concerns[e]})),onChange:e=>Y({concern:e})})]}),(0,L.jsx)(n,{read:Q,lines:8,children:({mentorships:e})=>e.totalCount>0?(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(te,{list:`pairs`,wanted:J,columns:$,children:A&&(0,L.jsx)(y,{rows:e.nodes,keyOf:e=>e.id,chosen:M,onChoose:N,children:e=>(0,L.jsx)(b,{label:s.bulkEnd,title:s.bulkEndTitle,text:(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(`p`,{children:s.bulkEndText}),(0,L.jsx)(w,{id:`bulk-reason`,label:s.reason,description:s.reasonHint,maxLength:1e3,value:U,onChange:e=>G(e.currentTarget.value)})]}),confirm:s.bulkEndDo,kind:`danger`,these:e,keyOf:e=>e.id,nameOf:H,refused:e=>e.state===`ACTIVE`?``:s.bulkNotRunning,act:e=>d.mutateAsync({mentorship:e.id,reason:U}).then(({mentorshipEnd:e})=>e.userErrors.map(e=>e.message).join(` `)),onDone:(e,t)=>{N([]),G(``),q([s.bulkEnded(e),...t].join(` `)),u.invalidateQueries({queryKey:o(F)})}})})}),(0,L.jsx)(x,{caption:s.pairsTitle,columns:$.shown,rows:e.nodes,keyOf:e=>e.id,...A?{choice:{chosen:M,onChoose:N,label:e=>c.choose(H(e))}}:{}}),(0,L.jsx)(k,{pager:X,shown:e.nodes.length,total:e.totalCount,info:e.pageInfo,waiting:Q.isPlaceholderData})]}):ne?(0,L.jsx)(T,{onClear:()=>Y(V)}):(0,L.jsx)(a,{title:s.pairsEmpty,children:(0,L.jsx)(`p`,{className:`muted`,children:s.pairsEmptyText})})})]})}function W(){let e=j(),t=A();return[{key:`mentee`,title:e.menteeIs,cell:e=>(0,L.jsx)(d,{to:`/mentorship/${e.id}`,children:M(e)})},{key:`mentor`,title:e.mentorIs,cell:e=>(0,L.jsx)(`bdi`,{children:e.mentor.name})},{key:`stands`,title:e.stands,cell:e=>(0,L.jsx)(N,{pair:e})},{key:`since`,title:e.firstDay,cell:e=>t(e.started)}]}export{U as default};