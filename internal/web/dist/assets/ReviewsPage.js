import{$ as e,G as t,t as n}from"./Checkbox.js";import{i as r,l as i,p as a,t as o,v as s}from"./states.js";import{a as c,c as l,i as u,l as d,u as f}from"./committee.js";import{r as p}from"./text5.js";import{r as m}from"./address.js";import{t as h}from"./Bar.js";import{t as g}from"./DataTable.js";import{n as _}from"./DepartmentSide.js";import{t as v}from"./NothingFound.js";import{t as y}from"./Page.js";import{n as b,t as x}from"./Pager.js";import{t as S}from"./SearchField.js";import{n as C}from"./index.js";var w=new s(`
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
}`,{hash:`sha256:2fbc58fdfcee61792e86af0f2dd4e45616a4a2b099d98f174c7706cfb4a72408`}),T=C();function E({cycle:e}){let t=d();return(0,T.jsxs)(`section`,{className:`card no-print`,"aria-labelledby":`pack`,children:[(0,T.jsx)(`h2`,{id:`pack`,children:t.packTitle}),(0,T.jsx)(`p`,{className:`muted small`,children:t.packText}),(0,T.jsx)(`div`,{className:`row`,children:(0,T.jsx)(`a`,{className:`btn quiet`,href:`/d/nominations/${e}.pdf`,download:!0,children:t.packDo})})]})}function D(){let{id:t=``}=e(),n=a(w,{cycle:t});return(0,T.jsx)(r,{read:n,children:({awardCycle:e})=>e?(0,T.jsx)(k,{cycle:e}):(0,T.jsx)(_,{})})}function O(e){return e.viewerDuty===`CHAIR`||e.viewerDuty===`DEPUTY`}function k({cycle:e}){let s=d(),l=p(),u=c()(e.phases,`REVIEW`),[h,g]=m({search:``,mine:``}),_=b(50),C=a(f,{cycle:e.id,first:_.size,after:_.after,search:h.search||null,mine:h.mine!==``}),w=h.search!==``||h.mine!==``;return(0,T.jsxs)(y,{title:s.reviewsTitle(l(e.award.name),String(e.year)),lead:{before:s.reviewsFrom(u.from),now:s.reviewsUntil(u.to),after:s.reviewsOver(u.to)}[u.when],above:(0,T.jsx)(t,{className:`crumb`,to:`/awards/cycles/${e.id}`,children:s.toCycle(l(e.award.name),String(e.year))}),actions:O(e)&&(0,T.jsx)(t,{className:`btn quiet`,to:`/awards/cycles/${e.id}/committee`,children:s.toCommittee}),children:[(0,T.jsxs)(`div`,{className:`row row-end no-print`,children:[(0,T.jsx)(S,{value:h.search,onChange:e=>g({search:e})}),(0,T.jsx)(n,{label:s.mineOnly,checked:h.mine!==``,onChange:e=>g({mine:e.currentTarget.checked?`yes`:``})})]}),(0,T.jsx)(r,{read:C,lines:6,children:({cycleNominations:t})=>t.totalCount>0?(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(A,{rows:t.nodes,title:s.reviewsTitle(l(e.award.name),String(e.year))}),(0,T.jsx)(x,{pager:_,shown:t.nodes.length,total:t.totalCount,info:t.pageInfo,waiting:C.isPlaceholderData}),(0,T.jsx)(E,{cycle:e.id})]}):h.search===``?(0,T.jsxs)(o,{title:s.reviewsEmpty,children:[(0,T.jsx)(`p`,{children:w?s.reviewsEmptyMine:s.reviewsEmptyText}),w&&(0,T.jsx)(`div`,{className:`row`,children:(0,T.jsx)(i,{kind:`quiet`,onClick:()=>g({mine:``}),children:s.showAll})})]}):(0,T.jsx)(v,{onClear:()=>g({search:``,mine:``})})})]})}function A({rows:e,title:n}){let r=d(),i=l(),a=u(),o=e.some(e=>e.assigned!==null&&e.assigned!==void 0),s=[{key:`nominee`,title:r.nominee,cell:e=>e.barred?(0,T.jsxs)(T.Fragment,{children:[e.nominee.name,(0,T.jsxs)(`p`,{className:`small muted barred`,children:[r.barredRow,` `,a(e.conflicts)]})]}):(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(t,{to:`/awards/review/${e.id}`,children:e.nominee.name}),(0,T.jsx)(`span`,{className:`small muted block`,children:i(e.nominee)})]})}];return e.some(e=>e.ownReview)&&s.push({key:`role`,title:r.myRole,cell:e=>e.ownReview?r.role(e.ownReview.role):``},{key:`review`,title:r.myReview,cell:e=>e.ownReview?(0,T.jsx)(`span`,{className:`chip ${e.ownReview.state===`SUBMITTED`?`on`:``}`,children:r.states[e.ownReview.state]}):``}),o&&s.push({key:`progress`,title:r.progress,cell:e=>(0,T.jsx)(j,{row:e})}),(0,T.jsx)(g,{caption:n,columns:s,rows:e,keyOf:e=>e.id})}function j({row:e}){let t=d();if(e.assigned===null||e.assigned===void 0||e.assigned===0)return null;let n=e.reviewed??0;return(0,T.jsxs)(`div`,{className:`progress`,children:[(0,T.jsx)(`span`,{children:t.inOf(n,e.assigned)}),(0,T.jsx)(h,{share:n/e.assigned})]})}export{j as Progress,D as default,w as n,O as runs,E as t};