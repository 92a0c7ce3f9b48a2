import{O as e,f as t,i as n,l as r,n as i,p as a,s as o,t as s,u as c,w as l}from"./states.js";import{c as u,n as d,o as f}from"./index.js";import{$ as p}from"./Checkbox.js";import{t as m}from"./_document_PlansWaitingDocument.js";import{t as h}from"./Confirm.js";import{n as g,t as _}from"./ErrorSummary.js";import{o as v,r as y}from"./DepartmentSide.js";import{t as b}from"./Page.js";import{c as x,f as S,t as C,u as w}from"./parts.js";/* empty css          */var T=new l(`
    query Plan($person: ID) {
  academicPlan(person: $person) {
    ...PlanParts
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
fragment PlanParts on AcademicPlan {
  id
  owner {
    ...ColleagueParts
  }
  startsOn
  goals
  milestones {
    what
    by
  }
  state
  note
  decidedBy {
    id
    name
  }
  decidedOn
  revision
  nextReview
  nextReviewKind
  viewerCanEdit
  viewerCanDecide
}`,{hash:`sha256:beb948b922f1c5a2dabb8ed5285fd1b47438f8977658731d98a88f946bb55aaa`}),E=new l(`
    mutation PlanSave($input: PlanInput!) {
  planSave(input: $input) {
    plan {
      ...PlanParts
    }
    userErrors {
      code
      path
      message
    }
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
fragment PlanParts on AcademicPlan {
  id
  owner {
    ...ColleagueParts
  }
  startsOn
  goals
  milestones {
    what
    by
  }
  state
  note
  decidedBy {
    id
    name
  }
  decidedOn
  revision
  nextReview
  nextReviewKind
  viewerCanEdit
  viewerCanDecide
}`,{hash:`sha256:bb7bff337cc44dbffeee9f1a8f546d898a0615f67327a44936fd9e925cb69e62`}),D=new l(`
    mutation PlanSubmit($input: PlanInput!) {
  planSubmit(input: $input) {
    plan {
      ...PlanParts
    }
    userErrors {
      code
      path
      message
    }
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
fragment PlanParts on AcademicPlan {
  id
  owner {
    ...ColleagueParts
  }
  startsOn
  goals
  milestones {
    what
    by
  }
  state
  note
  decidedBy {
    id
    name
  }
  decidedOn
  revision
  nextReview
  nextReviewKind
  viewerCanEdit
  viewerCanDecide
}`,{hash:`sha256:6905732a73fdeb829259b8f980de547c28eed99cff8766ceece77999a1849233`}),O=new l(`
    mutation PlanWithdraw {
  planWithdraw {
    plan {
      ...PlanParts
    }
    userErrors {
      code
      path
      message
    }
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
fragment PlanParts on AcademicPlan {
  id
  owner {
    ...ColleagueParts
  }
  startsOn
  goals
  milestones {
    what
    by
  }
  state
  note
  decidedBy {
    id
    name
  }
  decidedOn
  revision
  nextReview
  nextReviewKind
  viewerCanEdit
  viewerCanDecide
}`,{hash:`sha256:92a20e8eff9e995a1087a552f89a0191c4fbc2200e4b9c9e4b3e0a240a04ebb4`}),k=new l(`
    mutation PlanDecide($plan: ID!, $approve: Boolean!, $note: String!) {
  planDecide(plan: $plan, approve: $approve, note: $note) {
    plan {
      ...PlanParts
    }
    userErrors {
      code
      path
      message
    }
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
fragment PlanParts on AcademicPlan {
  id
  owner {
    ...ColleagueParts
  }
  startsOn
  goals
  milestones {
    what
    by
  }
  state
  note
  decidedBy {
    id
    name
  }
  decidedOn
  revision
  nextReview
  nextReviewKind
  viewerCanEdit
  viewerCanDecide
}`,{hash:`sha256:14d10874965f9c606eee976f432325f206148da41949f61e908ad81ce20e92b9`}),A=u(f(),1),j=d();function M(){let{person:e}=p(),t=S(),r=a(T,{person:e??null});return(0,j.jsx)(n,{read:r,lines:8,children:({academicPlan:n})=>n?(0,j.jsx)(N,{plan:n,person:e},n.revision):(0,j.jsx)(b,{title:t.planTitle,above:(0,j.jsx)(C,{}),children:(0,j.jsx)(s,{title:t.noPlan})})})}function N({plan:t,person:n}){let i=S(),a=x(),s=e(),[l,u]=(0,A.useState)(t.viewerCanEdit&&t.state!==`APPROVED`),d=e=>e&&s.setQueryData(c(T,{person:n??null}),{academicPlan:e});return(0,j.jsxs)(b,{title:t.viewerCanEdit||!n?i.planTitle:i.planOf(t.owner.name),lead:i.planLead,above:(0,j.jsx)(C,{}),children:[(0,j.jsxs)(`p`,{className:`row`,children:[t.state&&(0,j.jsx)(`span`,{className:t.state===`APPROVED`?`chip on`:`chip`,children:i.planStates[t.state]}),t.nextReview&&(0,j.jsx)(`span`,{children:i.cfar(i.review[t.nextReviewKind]??t.nextReviewKind,a(t.nextReview))})]}),t.decidedBy&&t.decidedOn&&(0,j.jsx)(`p`,{className:`muted`,children:i.decidedBy(t.decidedBy.name,a(t.decidedOn))}),t.note!==``&&(0,j.jsx)(o,{children:(0,j.jsx)(`p`,{className:`authored`,children:t.note})}),l?(0,j.jsx)(F,{plan:t,onShow:d}):(0,j.jsx)(P,{plan:t}),!l&&t.viewerCanEdit&&(0,j.jsxs)(`div`,{className:`stack-s`,children:[(0,j.jsx)(`p`,{className:`muted small`,children:i.planEditHint}),(0,j.jsx)(`div`,{children:(0,j.jsx)(r,{kind:`quiet`,onClick:()=>u(!0),children:i.planEdit})})]}),t.state===`SUBMITTED`&&!t.viewerCanDecide&&!n&&(0,j.jsx)(I,{onShow:d}),t.viewerCanDecide&&t.id&&(0,j.jsx)(L,{id:t.id,onShow:d})]})}function P({plan:e}){let t=S(),n=x();return(0,j.jsxs)(`section`,{className:`card`,"aria-labelledby":`goals-read`,children:[(0,j.jsx)(`h2`,{id:`goals-read`,children:t.goals}),(0,j.jsx)(`p`,{className:`authored`,children:e.goals||t.planNothing}),(0,j.jsx)(`h2`,{children:t.milestones}),(0,j.jsx)(`ul`,{children:e.milestones.map((e,t)=>(0,j.jsxs)(`li`,{children:[e.what,` `,(0,j.jsxs)(`span`,{className:`muted`,children:[`(`,n(e.by),`)`]})]},t))})]})}function F({plan:e,onShow:n}){let a=S(),o=w(),[s,c]=(0,A.useState)(e.startsOn??o),[l,u]=(0,A.useState)(e.goals),[d,f]=(0,A.useState)(e.milestones.length>0?e.milestones.map(e=>({...e})):[{what:``,by:``}]),[p,m]=(0,A.useState)(!1),b=t(E),x=t(D),C=[...b.data?.planSave.userErrors??[],...x.data?.planSubmit.userErrors??[]],T=b.error??x.error,O={startsOn:s||null,goals:l,revision:e.revision,milestones:d.filter(e=>e.what.trim()!==``||e.by!==``).map(e=>({what:e.what,by:e.by||null}))},k=(e,t)=>f(d.map((n,r)=>r===e?{...n,...t}:n));return(0,j.jsxs)(`form`,{className:`stack`,onSubmit:e=>{e.preventDefault(),x.reset(),b.mutate({input:O},{onSuccess:e=>n(e.planSave.plan)})},noValidate:!0,children:[T&&(0,j.jsx)(i,{error:T}),(0,j.jsx)(_,{faults:C,fieldOf:e=>e.path.length===0?void 0:e.path.join(`-`)}),(0,j.jsx)(`p`,{className:`muted small`,children:a.planReadBy}),(0,j.jsxs)(`div`,{className:`card stack`,children:[(0,j.jsx)(y,{id:`startsOn`,className:`short`,type:`date`,label:a.startsOn,value:s,error:g(C,`startsOn`),onChange:e=>c(e.currentTarget.value)}),(0,j.jsx)(v,{id:`goals`,label:a.goals,description:a.goalsHint,minRows:6,value:l,error:g(C,`goals`),onChange:e=>u(e.currentTarget.value)})]}),(0,j.jsxs)(`fieldset`,{className:`card`,id:`milestones`,tabIndex:-1,children:[(0,j.jsx)(`legend`,{className:`unseen`,children:a.milestones}),(0,j.jsx)(`h2`,{children:a.milestones}),d.map((e,t)=>(0,j.jsxs)(`div`,{className:`row row-end entry milestone`,children:[(0,j.jsx)(y,{id:`milestones-${t}-what`,label:a.milestone(t+1),value:e.what,error:g(C,String(t),`what`),onChange:e=>k(t,{what:e.currentTarget.value})}),(0,j.jsx)(y,{id:`milestones-${t}-by`,type:`date`,label:a.by,value:e.by,error:g(C,String(t),`by`),onChange:e=>k(t,{by:e.currentTarget.value})}),d.length>1&&(0,j.jsx)(`button`,{type:`button`,className:`link`,"aria-label":a.removeLabel(e.what||a.milestone(t+1)),onClick:()=>f(d.filter((e,n)=>n!==t)),children:a.remove})]},t)),(0,j.jsx)(r,{kind:`quiet`,onClick:()=>f([...d,{what:``,by:``}]),children:a.addMilestone})]}),(0,j.jsxs)(`div`,{className:`row`,children:[(0,j.jsx)(r,{onClick:()=>m(!0),children:a.planSubmit}),(0,j.jsx)(r,{type:`submit`,kind:`quiet`,busy:b.isPending,children:a.planSave})]}),(0,j.jsx)(h,{title:a.planSubmitTitle,open:p,confirm:a.planSubmit,busy:x.isPending,onClose:()=>m(!1),onConfirm:()=>{b.reset(),x.mutate({input:O},{onSettled:()=>m(!1),onSuccess:e=>n(e.planSubmit.plan)})},children:(0,j.jsx)(`p`,{children:a.planSubmitText})})]})}function I({onShow:e}){let n=S(),a=t(O);return(0,j.jsxs)(`div`,{className:`stack-s`,children:[a.error&&(0,j.jsx)(i,{error:a.error}),(0,j.jsx)(_,{faults:a.data?.planWithdraw.userErrors??[],fieldOf:()=>void 0}),(0,j.jsx)(`div`,{children:(0,j.jsx)(r,{kind:`quiet`,busy:a.isPending,onClick:()=>a.mutate({},{onSuccess:t=>e(t.planWithdraw.plan)}),children:n.planWithdraw})})]})}function L({id:n,onShow:a}){let o=S(),s=e(),[l,u]=(0,A.useState)(``),d=t(k),f=d.data?.planDecide.userErrors??[],p=e=>d.mutate({plan:n,approve:e,note:l},{onSuccess:e=>{a(e.planDecide.plan),s.invalidateQueries({queryKey:c(m)})}});return(0,j.jsxs)(`section`,{className:`card stack`,"aria-label":o.approvals,children:[d.error&&(0,j.jsx)(i,{error:d.error}),(0,j.jsx)(_,{faults:f,fieldOf:()=>`note`}),(0,j.jsx)(v,{id:`note`,label:o.note,description:o.noteHint,value:l,error:g(f,`note`),onChange:e=>u(e.currentTarget.value)}),(0,j.jsxs)(`div`,{className:`row`,children:[(0,j.jsx)(r,{busy:d.isPending,onClick:()=>p(!0),children:o.approve}),(0,j.jsx)(r,{kind:`quiet`,busy:d.isPending,onClick:()=>p(!1),children:o.giveBack})]})]})}export{M as default};