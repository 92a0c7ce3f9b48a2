import{O as e,b as t,f as n,i as r,l as i,p as a,s as o,t as s,u as c,w as l}from"./states.js";import{c as u,n as d,o as f}from"./index.js";import{t as p}from"./_document_MentorshipHomeDocument.js";import{n as m,t as h}from"./address.js";import{o as g,s as _}from"./Frame.js";import{t as v}from"./Confirm.js";import{t as y}from"./DataTable.js";import{n as b,t as x}from"./Filters.js";import{t as S}from"./Checkbox.js";import{a as C,o as w}from"./DepartmentSide.js";import{t as T}from"./NothingFound.js";import{t as E}from"./Outcome.js";import{t as D}from"./Page.js";import{n as O,t as k}from"./Pager.js";import{t as A}from"./SearchField.js";import{a as j,c as M,d as N,f as P,l as F,s as I,t as L}from"./parts.js";/* empty css          */var R=new l(`
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
}`,{hash:`sha256:bf7fc2e14d94c59afab67495c1f8c964132c1ad2c2d1de8ecc5ed127e1233054`}),z=new l(`
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
}`,{hash:`sha256:c03629e40881e728a9293fc95060359f55da5891a05f688b77429d79227bdd74`}),B=new l(`
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
    `,{hash:`sha256:185b5382e5488309ef8c752cac1560c5769d3541db650ec3893f66e5650aaf1a`}),V=new l(`
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
    `,{hash:`sha256:2c5515bf9f531cdf2294d152459641543b8714853c90e4c9ceab4bae6072eb1d`}),H=u(f(),1),U=d(),W=[`FORMAL`,`INFORMAL`,`CO_MENTOR`,`PEER`,`PROMOTION`],G={search:``,division:``,site:``,position:``,need:``,willing:``,free:``},K={...G,mentee:``};function q(){let e=P(),n=t(),{vocabulary:i}=_(),[o,s]=m(K),c=a(B,{}),l=O(50),u=a(R,{first:l.size,after:l.after,mentee:o.mentee||null,search:o.search||null,division:o.division||null,site:o.site||null,position:o.position||null,need:h(I,o.need),willing:o.willing===`yes`,free:o.free===`yes`}),[d,f]=(0,H.useState)(null),[p,g]=(0,H.useState)(``),v=u.data?.mentorCandidates.mentee??null;return(0,U.jsxs)(D,{title:v?e.findTitleFor(v.name):e.findTitle,lead:v?e.findLeadFor:e.findLead,above:(0,U.jsx)(L,{}),actions:(0,U.jsx)(J,{mentee:o.mentee,onChoose:e=>{g(``),s({...G,mentee:e})}}),children:[p!==``&&(0,U.jsx)(E,{children:(0,U.jsx)(`p`,{children:v?e.proposedFor(p,v.name):e.proposed(p)})},p),(0,U.jsxs)(b,{children:[(0,U.jsx)(A,{label:e.searchName,value:o.search,onChange:e=>s({search:e})}),(0,U.jsx)(x,{label:e.division,every:e.anyDivision,value:o.division,options:(c.data?.divisions??[]).map(e=>({value:e.id,label:n(e.name)})),onChange:e=>s({division:e})}),(0,U.jsx)(x,{label:e.site,every:e.anySite,value:o.site,options:(c.data?.sites??[]).map(e=>({value:e.id,label:n(e.name)})),onChange:e=>s({site:e})}),(0,U.jsx)(x,{label:e.position,every:e.anyPosition,value:o.position,options:i.positions.map(e=>({value:e.code,label:n(e.label)})),onChange:e=>s({position:e})}),(0,U.jsx)(x,{label:e.need,every:e.anyNeed,value:o.need,options:I.map(t=>({value:t,label:e.needs[t]})),onChange:e=>s({need:e})})]}),(0,U.jsxs)(`div`,{className:`row no-print`,children:[(0,U.jsx)(S,{label:e.onlyWilling,checked:o.willing===`yes`,onChange:e=>s({willing:e.currentTarget.checked?`yes`:``})}),(0,U.jsx)(S,{label:e.onlyFree,checked:o.free===`yes`,onChange:e=>s({free:e.currentTarget.checked?`yes`:``})})]}),(0,U.jsx)(r,{read:u,lines:8,children:({mentorCandidates:e})=>e.totalCount===0?(0,U.jsx)(T,{onClear:()=>s(G)}):(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(X,{rows:e.nodes,forOther:v!==null,onAsk:f}),(0,U.jsx)(k,{pager:l,shown:e.nodes.length,total:e.totalCount,info:e.pageInfo,waiting:u.isPlaceholderData})]})}),d&&(0,U.jsx)(Z,{candidate:d,mentee:v,onClose:()=>f(null),onDone:()=>{g(d.person.name),f(null)}})]},o.mentee)}function J({mentee:e,onChoose:t}){let n=P(),r=F(),[a,o]=(0,H.useState)(!1);return r.data?.mentorshipDesk.proposes?(0,U.jsxs)(U.Fragment,{children:[e!==``&&(0,U.jsx)(i,{kind:`quiet`,onClick:()=>t(``),children:n.forMyself}),(0,U.jsx)(i,{kind:`quiet`,onClick:()=>o(!0),children:n.forSomebody}),(0,U.jsxs)(g,{title:n.forSomebodyTitle,open:a,onClose:()=>o(!1),children:[(0,U.jsx)(Y,{onChoose:e=>{o(!1),t(e)}}),(0,U.jsx)(`div`,{className:`actions`,children:(0,U.jsx)(i,{kind:`quiet`,onClick:()=>o(!1),children:n.forNobody})})]})]}):null}function Y({onChoose:e}){let t=P(),n=N(),[o,c]=(0,H.useState)(``),l=a(z,{search:o||null});return(0,U.jsxs)(`div`,{className:`stack`,children:[(0,U.jsx)(`p`,{className:`muted small`,children:t.forSomebodyText}),(0,U.jsx)(A,{label:t.searchName,value:o,onChange:c}),(0,U.jsx)(r,{read:l,lines:4,children:({mentorshipMentees:r})=>r.nodes.length===0?(0,U.jsx)(s,{title:t.forSomebodyEmpty}):(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`ul`,{className:`due`,children:r.nodes.map(({person:r,hasFormalMentor:a})=>(0,U.jsxs)(`li`,{children:[(0,U.jsxs)(`div`,{children:[(0,U.jsxs)(`p`,{children:[(0,U.jsx)(`bdi`,{children:r.name}),` `,!a&&(0,U.jsx)(`span`,{className:`chip`,children:t.noFormal})]}),(0,U.jsx)(`p`,{className:`small muted`,children:n(r)})]}),(0,U.jsx)(i,{kind:`quiet`,"aria-label":t.chooseMentee(r.name),onClick:()=>e(r.id),children:t.chooseThem})]},r.id))}),r.nodes.length<r.totalCount&&(0,U.jsx)(`p`,{className:`small muted`,children:t.forSomebodyMore(r.totalCount-r.nodes.length)})]})})]})}function X({rows:e,forOther:t,onAsk:n}){let r=P(),a=M(),o=N(),s=[{key:`name`,title:r.name,cell:e=>(0,U.jsx)(`bdi`,{children:e.person.name})},{key:`work`,title:r.work,cell:e=>o(e.person)},{key:`says`,title:r.says,cell:e=>(0,U.jsxs)(U.Fragment,{children:[e.willing?r.wouldMentor:(0,U.jsx)(`span`,{className:`muted`,children:r.saysNothing}),e.willing&&e.free!==null&&e.free!==void 0&&(0,U.jsxs)(`span`,{className:`muted`,children:[`, `,r.room(e.free)]}),e.needs.length>0&&(0,U.jsx)(`p`,{className:`small muted`,children:e.needs.map(e=>r.needs[e]).join(`, `)}),e.reportsTo&&(0,U.jsx)(`p`,{className:`small`,children:t?r.theyReport:r.youReport}),e.leaves&&(0,U.jsx)(`p`,{className:`small`,children:r.leaves(a(e.leaves))})]})},{key:`act`,title:r.propose,cell:e=>(0,U.jsx)(i,{kind:`quiet`,"aria-label":r.proposeLabel(e.person.name),onClick:()=>n(e),children:r.propose})}];return(0,U.jsx)(y,{caption:r.candidates,columns:s,rows:e,keyOf:e=>e.person.id})}function Z({candidate:t,mentee:r=null,onClose:i,onDone:a}){let s=P(),l=e(),[u,d]=(0,H.useState)(t.reportsTo?`INFORMAL`:`FORMAL`),[f,m]=(0,H.useState)([]),[h,g]=(0,H.useState)(``),[_,y]=(0,H.useState)(!1),b=n(V),x=b.data?.mentorshipPropose.userErrors??[];return(0,U.jsxs)(v,{title:r?s.proposeTitleFor(t.person.name,r.name):s.proposeTitle(t.person.name),open:!0,confirm:s.sendProposal,busy:b.isPending,error:b.error,faults:x,fieldOf:e=>e.path.includes(`needs`)?`words`:e.path.length>0?`kind`:void 0,onClose:i,onConfirm:()=>b.mutate({input:{mentor:t.person.id,mentee:r?.id??null,kind:u,supervision:_,needs:{codes:f,words:h}}},{onSuccess:({mentorshipPropose:e})=>{e.userErrors.length>0||(l.invalidateQueries({queryKey:c(p)}),a())}}),children:[t.reportsTo&&(0,U.jsx)(o,{children:(0,U.jsx)(`p`,{children:r?s.reportsInsteadFor:s.reportsInstead})}),(0,U.jsx)(C,{id:`kind`,label:s.kind,description:s.kindHints[u],value:u,data:W.map(e=>({value:e,label:s.kinds[e]})),onChange:e=>d(e.currentTarget.value)}),(0,U.jsx)(j,{legend:r?s.theirNeeds:s.yourNeeds,chosen:f,onChange:m}),(0,U.jsx)(w,{id:`words`,label:s.yourWords,description:r?s.theirWordsHint:s.yourWordsHint,minRows:3,value:h,onChange:e=>g(e.currentTarget.value)}),(0,U.jsx)(S,{label:r?s.supervisesThem:s.supervises,description:_?s.supervisionText:void 0,checked:_,onChange:e=>y(e.currentTarget.checked)}),(0,U.jsx)(`p`,{className:`muted small`,children:r?u===`FORMAL`?s.nextFormalFor:s.nextOtherFor:u===`FORMAL`?s.nextFormal:s.nextOther})]})}export{Z as Propose,q as default};