import{G as e}from"./Checkbox.js";import{t}from"./_document_CoverageDocument.js";import{b as n,i as r,p as i,t as a,w as o}from"./states.js";import{n as s,t as c}from"./address.js";import{t as l}from"./DataTable.js";import{n as u,t as d}from"./Filters.js";import{t as f}from"./NothingFound.js";import{t as p}from"./Page.js";import{n as m,t as h}from"./Pager.js";import{t as g}from"./SearchField.js";import{c as _,f as v,i as y,o as b,r as x,t as S}from"./parts.js";/* empty css          */import{n as C}from"./index.js";var w=new o(`
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
}`,{hash:`sha256:6323cc45e41d819d8bed50c8621b7e61dd1684a5df725ae3c36de22bd40ba1bc`}),T=C(),E=[`PROPOSED`,`APPROVED`,`ACTIVE`,`ENDED`,`DECLINED`],D=[`FORMAL`,`INFORMAL`,`CO_MENTOR`,`PEER`,`PROMOTION`],O=[`BROKEN`,`QUIET`,`SUPERVISION`,`LEAVING`],k={search:``,division:``,state:``,kind:``,concern:``};function A(){let e=v(),o=n(),[l,_]=s(k),y=m(50),b=(i(t,{}).data?.mentorshipCoverage??[]).map(e=>({value:e.division.id,label:o(e.division.name)})),C=i(w,{first:y.size,after:y.after,search:l.search||null,division:l.division||null,state:c(E,l.state),kind:c(D,l.kind),concern:c(O,l.concern)}),A=Object.values(l).some(e=>e!==``);return(0,T.jsxs)(p,{title:e.pairsTitle,lead:e.pairsLead,above:(0,T.jsx)(S,{}),actions:(0,T.jsx)(x,{list:`pairs`,wanted:l}),children:[(0,T.jsxs)(u,{children:[(0,T.jsx)(g,{label:e.searchPairs,value:l.search,onChange:e=>_({search:e})}),b.length>1&&(0,T.jsx)(d,{label:e.division,every:e.anyDivision,value:l.division,options:b,onChange:e=>_({division:e})}),(0,T.jsx)(d,{label:e.state,every:e.anyState,value:l.state,options:E.map(t=>({value:t,label:e.states[t]})),onChange:e=>_({state:e})}),(0,T.jsx)(d,{label:e.kind,every:e.anyKind,value:l.kind,options:D.map(t=>({value:t,label:e.kinds[t]})),onChange:e=>_({kind:e})}),(0,T.jsx)(d,{label:e.concern,every:e.anyConcern,value:l.concern,options:O.map(t=>({value:t,label:e.concerns[t]})),onChange:e=>_({concern:e})})]}),(0,T.jsx)(r,{read:C,lines:8,children:({mentorships:t})=>t.totalCount>0?(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(j,{rows:t.nodes}),(0,T.jsx)(h,{pager:y,shown:t.nodes.length,total:t.totalCount,info:t.pageInfo,waiting:C.isPlaceholderData})]}):A?(0,T.jsx)(f,{onClear:()=>_(k)}):(0,T.jsx)(a,{title:e.pairsEmpty,children:(0,T.jsx)(`p`,{className:`muted`,children:e.pairsEmptyText})})})]})}function j({rows:t}){let n=v(),r=_(),i=[{key:`mentee`,title:n.menteeIs,cell:t=>(0,T.jsx)(e,{to:`/mentorship/${t.id}`,children:b(t)})},{key:`mentor`,title:n.mentorIs,cell:e=>(0,T.jsx)(`bdi`,{children:e.mentor.name})},{key:`stands`,title:n.stands,cell:e=>(0,T.jsx)(y,{pair:e})},{key:`since`,title:n.firstDay,cell:e=>r(e.started)}];return(0,T.jsx)(l,{caption:n.pairsTitle,columns:i,rows:t,keyOf:e=>e.id})}export{A as default};