import{S as e,f as t,i as n,l as r,p as i,s as a,t as o,u as s,v as c}from"./states.js";import{c as l,n as u,o as d}from"./index.js";import{t as f}from"./_document_MentorshipHomeDocument.js";import{r as p}from"./text5.js";import{n as m,r as h}from"./address.js";import{o as g,s as _}from"./Frame.js";import{t as v}from"./Confirm.js";import{t as y}from"./DataTable.js";import{n as b,t as x}from"./Filters.js";import{t as S}from"./Checkbox.js";import{a as C,o as w}from"./DepartmentSide.js";import{t as T}from"./NothingFound.js";import{t as E}from"./Outcome.js";import{t as D}from"./Page.js";import{n as O,t as k}from"./Pager.js";import{t as A}from"./SearchField.js";import{c as j,d as M,f as N,i as P,l as F,s as I,t as L}from"./parts.js";/* empty css          */var R=new c(`
    query MentorCandidates($first: Int!, $after: String, $mentee: ID, $search: String, $division: ID, $site: ID, $position: String, $need: MentorshipNeed, $willing: Boolean, $free: Boolean) {
  mentorCandidates(
    first: $first
    after: $after
    mentee: $mentee
    search: $search
    division: $division
    site: $site
    position: $position
    need: $need
    willing: $willing
    free: $free
  ) {
    mentee {
      id
      name
    }
    nodes {
      person {
        ...ColleagueParts
      }
      willing
      stated
      free
      needs
      reportsTo
      leaves
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
}`,{hash:`sha256:bf7fc2e14d94c59afab67495c1f8c964132c1ad2c2d1de8ecc5ed127e1233054`}),z=new c(`
    query MentorshipMentees($search: String) {
  mentorshipMentees(first: 20, search: $search) {
    nodes {
      person {
        ...ColleagueParts
      }
      hasFormalMentor
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
}`,{hash:`sha256:c03629e40881e728a9293fc95060359f55da5891a05f688b77429d79227bdd74`}),B=new c(`
    query MentorPlaces {
  divisions {
    id
    name {
      en
      fr
    }
  }
  sites {
    id
    name {
      en
      fr
    }
  }
}
    `,{hash:`sha256:185b5382e5488309ef8c752cac1560c5769d3541db650ec3893f66e5650aaf1a`}),V=new c(`
    mutation MentorshipPropose($input: MentorshipProposal!) {
  mentorshipPropose(input: $input) {
    mentorship {
      id
      state
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:2c5515bf9f531cdf2294d152459641543b8714853c90e4c9ceab4bae6072eb1d`}),H=l(d(),1),U=u(),W=[`FORMAL`,`INFORMAL`,`CO_MENTOR`,`PEER`,`PROMOTION`],G={search:``,division:``,site:``,position:``,need:``,willing:``,free:``},K={...G,mentee:``};function q(){let e=N(),t=p(),{vocabulary:r}=_(),[a,o]=h(K),s=i(B,{}),c=O(50),l=i(R,{first:c.size,after:c.after,mentee:a.mentee||null,search:a.search||null,division:a.division||null,site:a.site||null,position:a.position||null,need:m(I,a.need),willing:a.willing===`yes`,free:a.free===`yes`}),[u,d]=(0,H.useState)(null),[f,g]=(0,H.useState)(``),v=l.data?.mentorCandidates.mentee??null;return(0,U.jsxs)(D,{title:v?e.findTitleFor(v.name):e.findTitle,lead:v?e.findLeadFor:e.findLead,above:(0,U.jsx)(L,{}),actions:(0,U.jsx)(J,{mentee:a.mentee,onChoose:e=>{g(``),o({...G,mentee:e})}}),children:[f!==``&&(0,U.jsx)(E,{children:(0,U.jsx)(`p`,{children:v?e.proposedFor(f,v.name):e.proposed(f)})},f),(0,U.jsxs)(b,{children:[(0,U.jsx)(A,{label:e.searchName,value:a.search,onChange:e=>o({search:e})}),(0,U.jsx)(x,{label:e.division,every:e.anyDivision,value:a.division,options:(s.data?.divisions??[]).map(e=>({value:e.id,label:t(e.name)})),onChange:e=>o({division:e})}),(0,U.jsx)(x,{label:e.site,every:e.anySite,value:a.site,options:(s.data?.sites??[]).map(e=>({value:e.id,label:t(e.name)})),onChange:e=>o({site:e})}),(0,U.jsx)(x,{label:e.position,every:e.anyPosition,value:a.position,options:r.positions.map(e=>({value:e.code,label:t(e.label)})),onChange:e=>o({position:e})}),(0,U.jsx)(x,{label:e.need,every:e.anyNeed,value:a.need,options:I.map(t=>({value:t,label:e.needs[t]})),onChange:e=>o({need:e})})]}),(0,U.jsxs)(`div`,{className:`row no-print`,children:[(0,U.jsx)(S,{label:e.onlyWilling,checked:a.willing===`yes`,onChange:e=>o({willing:e.currentTarget.checked?`yes`:``})}),(0,U.jsx)(S,{label:e.onlyFree,checked:a.free===`yes`,onChange:e=>o({free:e.currentTarget.checked?`yes`:``})})]}),(0,U.jsx)(n,{read:l,lines:8,children:({mentorCandidates:e})=>e.totalCount===0?(0,U.jsx)(T,{onClear:()=>o(G)}):(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(X,{rows:e.nodes,forOther:v!==null,onAsk:d}),(0,U.jsx)(k,{pager:c,shown:e.nodes.length,total:e.totalCount,info:e.pageInfo,waiting:l.isPlaceholderData})]})}),u&&(0,U.jsx)(Z,{candidate:u,mentee:v,onClose:()=>d(null),onDone:()=>{g(u.person.name),d(null)}})]},a.mentee)}function J({mentee:e,onChoose:t}){let n=N(),i=F(),[a,o]=(0,H.useState)(!1);return i.data?.mentorshipDesk.proposes?(0,U.jsxs)(U.Fragment,{children:[e!==``&&(0,U.jsx)(r,{kind:`quiet`,onClick:()=>t(``),children:n.forMyself}),(0,U.jsx)(r,{kind:`quiet`,onClick:()=>o(!0),children:n.forSomebody}),(0,U.jsxs)(g,{title:n.forSomebodyTitle,open:a,onClose:()=>o(!1),children:[(0,U.jsx)(Y,{onChoose:e=>{o(!1),t(e)}}),(0,U.jsx)(`div`,{className:`actions`,children:(0,U.jsx)(r,{kind:`quiet`,onClick:()=>o(!1),children:n.forNobody})})]})]}):null}function Y({onChoose:e}){let t=N(),a=M(),[s,c]=(0,H.useState)(``),l=i(z,{search:s||null});return(0,U.jsxs)(`div`,{className:`stack`,children:[(0,U.jsx)(`p`,{className:`muted small`,children:t.forSomebodyText}),(0,U.jsx)(A,{label:t.searchName,value:s,onChange:c}),(0,U.jsx)(n,{read:l,lines:4,children:({mentorshipMentees:n})=>n.nodes.length===0?(0,U.jsx)(o,{title:t.forSomebodyEmpty}):(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`ul`,{className:`due`,children:n.nodes.map(({person:n,hasFormalMentor:i})=>(0,U.jsxs)(`li`,{children:[(0,U.jsxs)(`div`,{children:[(0,U.jsxs)(`p`,{children:[(0,U.jsx)(`bdi`,{children:n.name}),` `,!i&&(0,U.jsx)(`span`,{className:`chip`,children:t.noFormal})]}),(0,U.jsx)(`p`,{className:`small muted`,children:a(n)})]}),(0,U.jsx)(r,{kind:`quiet`,"aria-label":t.chooseMentee(n.name),onClick:()=>e(n.id),children:t.chooseThem})]},n.id))}),n.nodes.length<n.totalCount&&(0,U.jsx)(`p`,{className:`small muted`,children:t.forSomebodyMore(n.totalCount-n.nodes.length)})]})})]})}function X({rows:e,forOther:t,onAsk:n}){let i=N(),a=j(),o=M(),s=[{key:`name`,title:i.name,cell:e=>(0,U.jsx)(`bdi`,{children:e.person.name})},{key:`work`,title:i.work,cell:e=>o(e.person)},{key:`says`,title:i.says,cell:e=>(0,U.jsxs)(U.Fragment,{children:[e.willing?i.wouldMentor:(0,U.jsx)(`span`,{className:`muted`,children:i.saysNothing}),e.willing&&e.free!==null&&e.free!==void 0&&(0,U.jsxs)(`span`,{className:`muted`,children:[`, `,i.room(e.free)]}),e.needs.length>0&&(0,U.jsx)(`p`,{className:`small muted`,children:e.needs.map(e=>i.needs[e]).join(`, `)}),e.reportsTo&&(0,U.jsx)(`p`,{className:`small`,children:t?i.theyReport:i.youReport}),e.leaves&&(0,U.jsx)(`p`,{className:`small`,children:i.leaves(a(e.leaves))})]})},{key:`act`,title:i.propose,cell:e=>(0,U.jsx)(r,{kind:`quiet`,"aria-label":i.proposeLabel(e.person.name),onClick:()=>n(e),children:i.propose})}];return(0,U.jsx)(y,{caption:i.candidates,columns:s,rows:e,keyOf:e=>e.person.id})}function Z({candidate:n,mentee:r=null,onClose:i,onDone:o}){let c=N(),l=e(),[u,d]=(0,H.useState)(n.reportsTo?`INFORMAL`:`FORMAL`),[p,m]=(0,H.useState)([]),[h,g]=(0,H.useState)(``),[_,y]=(0,H.useState)(!1),b=t(V),x=b.data?.mentorshipPropose.userErrors??[];return(0,U.jsxs)(v,{title:r?c.proposeTitleFor(n.person.name,r.name):c.proposeTitle(n.person.name),open:!0,confirm:c.sendProposal,busy:b.isPending,error:b.error,faults:x,fieldOf:e=>e.path.includes(`needs`)?`words`:e.path.length>0?`kind`:void 0,onClose:i,onConfirm:()=>b.mutate({input:{mentor:n.person.id,mentee:r?.id??null,kind:u,supervision:_,needs:{codes:p,words:h}}},{onSuccess:({mentorshipPropose:e})=>{e.userErrors.length>0||(l.invalidateQueries({queryKey:s(f)}),o())}}),children:[n.reportsTo&&(0,U.jsx)(a,{children:(0,U.jsx)(`p`,{children:r?c.reportsInsteadFor:c.reportsInstead})}),(0,U.jsx)(C,{id:`kind`,label:c.kind,description:c.kindHints[u],value:u,data:W.map(e=>({value:e,label:c.kinds[e]})),onChange:e=>d(e.currentTarget.value)}),(0,U.jsx)(P,{legend:r?c.theirNeeds:c.yourNeeds,chosen:p,onChange:m}),(0,U.jsx)(w,{id:`words`,label:c.yourWords,description:r?c.theirWordsHint:c.yourWordsHint,minRows:3,value:h,onChange:e=>g(e.currentTarget.value)}),(0,U.jsx)(S,{label:r?c.supervisesThem:c.supervises,description:_?c.supervisionText:void 0,checked:_,onChange:e=>y(e.currentTarget.checked)}),(0,U.jsx)(`p`,{className:`muted small`,children:r?u===`FORMAL`?c.nextFormalFor:c.nextOtherFor:u===`FORMAL`?c.nextFormal:c.nextOther})]})}export{Z as Propose,q as default};