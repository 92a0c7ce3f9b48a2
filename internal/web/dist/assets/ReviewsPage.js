import{$ as e,G as t,t as n}from"./Checkbox.js";import{b as r,i,l as a,p as o,t as s,w as c}from"./states.js";import{a as l,c as u,i as d,l as f,u as p}from"./committee.js";import{n as m}from"./address.js";import{t as h}from"./Bar.js";import{t as g}from"./DataTable.js";import{n as _}from"./DepartmentSide.js";import{t as v}from"./NothingFound.js";import{t as y}from"./Page.js";import{n as b,t as x}from"./Pager.js";import{t as S}from"./SearchField.js";import{n as C}from"./index.js";var w=new c(`
    query CommitteeCycle($cycle: ID!) {
  awardCycle(cycle: $cycle) {
    ...CommitteeCycleParts
  }
}
    fragment CommitteeCycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  phases {
    kind
    from
    to
    closes
  }
  terms {
    reviewers
  }
  viewerDuty
}`,{hash:`sha256:2fbc58fdfcee61792e86af0f2dd4e45616a4a2b099d98f174c7706cfb4a72408`}),T=C();function E({cycle:e}){let t=f();return(0,T.jsxs)(`section`,{className:`card no-print`,"aria-labelledby":`pack`,children:[(0,T.jsx)(`h2`,{id:`pack`,children:t.packTitle}),(0,T.jsx)(`p`,{className:`muted small`,children:t.packText}),(0,T.jsx)(`div`,{className:`row`,children:(0,T.jsx)(`a`,{className:`btn quiet`,href:`/d/nominations/${e}.pdf`,download:!0,children:t.packDo})})]})}function D(){let{id:t=``}=e(),n=o(w,{cycle:t});return(0,T.jsx)(i,{read:n,children:({awardCycle:e})=>e?(0,T.jsx)(k,{cycle:e}):(0,T.jsx)(_,{})})}function O(e){return e.viewerDuty===`CHAIR`||e.viewerDuty===`DEPUTY`}function k({cycle:e}){let c=f(),u=r(),d=l()(e.phases,`REVIEW`),[h,g]=m({search:``,mine:``}),_=b(50),C=o(p,{cycle:e.id,first:_.size,after:_.after,search:h.search||null,mine:h.mine!==``}),w=h.search!==``||h.mine!==``;return(0,T.jsxs)(y,{title:c.reviewsTitle(u(e.award.name),String(e.year)),lead:{before:c.reviewsFrom(d.from),now:c.reviewsUntil(d.to),after:c.reviewsOver(d.to)}[d.when],above:(0,T.jsx)(t,{className:`crumb`,to:`/awards/cycles/${e.id}`,children:c.toCycle(u(e.award.name),String(e.year))}),actions:O(e)&&(0,T.jsx)(t,{className:`btn quiet`,to:`/awards/cycles/${e.id}/committee`,children:c.toCommittee}),children:[(0,T.jsxs)(`div`,{className:`row row-end no-print`,children:[(0,T.jsx)(S,{value:h.search,onChange:e=>g({search:e})}),(0,T.jsx)(n,{label:c.mineOnly,checked:h.mine!==``,onChange:e=>g({mine:e.currentTarget.checked?`yes`:``})})]}),(0,T.jsx)(i,{read:C,lines:6,children:({cycleNominations:t})=>t.totalCount>0?(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(A,{rows:t.nodes,title:c.reviewsTitle(u(e.award.name),String(e.year))}),(0,T.jsx)(x,{pager:_,shown:t.nodes.length,total:t.totalCount,info:t.pageInfo,waiting:C.isPlaceholderData}),(0,T.jsx)(E,{cycle:e.id})]}):h.search===``?(0,T.jsxs)(s,{title:c.reviewsEmpty,children:[(0,T.jsx)(`p`,{children:w?c.reviewsEmptyMine:c.reviewsEmptyText}),w&&(0,T.jsx)(`div`,{className:`row`,children:(0,T.jsx)(a,{kind:`quiet`,onClick:()=>g({mine:``}),children:c.showAll})})]}):(0,T.jsx)(v,{onClear:()=>g({search:``,mine:``})})})]})}function A({rows:e,title:n}){let r=f(),i=u(),a=d(),o=e.some(e=>e.assigned!==null&&e.assigned!==void 0),s=[{key:`nominee`,title:r.nominee,cell:e=>e.barred?(0,T.jsxs)(T.Fragment,{children:[e.nominee.name,(0,T.jsxs)(`p`,{className:`small muted barred`,children:[r.barredRow,` `,a(e.conflicts)]})]}):(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(t,{to:`/awards/review/${e.id}`,children:e.nominee.name}),(0,T.jsx)(`span`,{className:`small muted block`,children:i(e.nominee)})]})}];return e.some(e=>e.ownReview)&&s.push({key:`role`,title:r.myRole,cell:e=>e.ownReview?r.role(e.ownReview.role):``},{key:`review`,title:r.myReview,cell:e=>e.ownReview?(0,T.jsx)(`span`,{className:`chip ${e.ownReview.state===`SUBMITTED`?`on`:``}`,children:r.states[e.ownReview.state]}):``}),o&&s.push({key:`progress`,title:r.progress,cell:e=>(0,T.jsx)(j,{row:e})}),(0,T.jsx)(g,{caption:n,columns:s,rows:e,keyOf:e=>e.id})}function j({row:e}){let t=f();if(e.assigned===null||e.assigned===void 0||e.assigned===0)return null;let n=e.reviewed??0;return(0,T.jsxs)(`div`,{className:`progress`,children:[(0,T.jsx)(`span`,{children:t.inOf(n,e.assigned)}),(0,T.jsx)(h,{share:n/e.assigned})]})}export{j as Progress,D as default,w as n,O as runs,E as t};