import{$ as e,G as t,t as n}from"./Checkbox.js";import{Progress as r,n as i,runs as a,t as o}from"./ReviewsPage.js";import{r as s,s as c,t as l}from"./text5.js";import{n as u,r as d}from"./address.js";import{f,i as p,l as m,n as h,p as g,s as _,t as v,v as y}from"./states.js";import{t as b}from"./Tabs.js";import{a as x,i as S,n as C,o as w,r as T}from"./DepartmentSide.js";import{t as E}from"./Page.js";import{c as D,n as O,o as k}from"./index.js";import{i as A,n as j,r as ee,t as M}from"./cache3.js";import{t as N}from"./Confirm.js";import{t as P}from"./Outcome.js";import{a as te,c as F,l as I,n as L,r as ne,t as R}from"./committee.js";import{t as z}from"./DataTable.js";import{n as B,t as V}from"./ErrorSummary.js";import{t as re}from"./Bar.js";import{t as ie}from"./columns.js";import{a as ae,t as H}from"./format.js";import{s as U}from"./Frame.js";import{t as W}from"./ListTools.js";import{t as G}from"./SearchField.js";var K=new y(`
    query AssignmentPlan($cycle: ID!, $input: AssignmentInput!) {
  assignmentPlan(cycle: $cycle, input: $input) {
    plan {
      ...AssignmentPlanParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AssignmentPlanParts on AssignmentPlan {
  pairs {
    nomination
    nominee {
      id
      name
    }
    reviewer {
      id
      name
    }
    role
    kept
  }
  loads {
    reviewer {
      id
      name
    }
    reviews
    primary
    guest
  }
  unmet {
    nomination
    nominee {
      id
      name
    }
    wanted
    got
    obstacles {
      reviewer {
        id
        name
      }
      reasons
    }
  }
  added
  dropped
  digest
}`,{hash:`sha256:514431efee2465e5b841664e62e3c28d90e95a114437c2054f008e07a769b7d6`}),q=new y(`
    query AssignmentWhy($nomination: ID!, $reviewer: ID!, $input: AssignmentInput!) {
  assignmentWhy(nomination: $nomination, reviewer: $reviewer, input: $input) {
    reviewer {
      id
      name
    }
    reasons
  }
}
    `,{hash:`sha256:851e10cdf2fbae1b56bac2814124d50b6b061acb73cb21114211aefe8a5e07b6`}),J=new y(`
    query AdmissionCandidates($cycle: ID!, $search: String!) {
  nominationCandidates(cycle: $cycle, search: $search) {
    id
    name
    rank
    division {
      en
      fr
    }
    refusals
  }
}
    `,{hash:`sha256:6cf3b76475e1ec57548cadf7dd65d113a887582eb7907db0f14faf1865ee6e3f`}),oe=new y(`
    mutation ConflictSet($nomination: ID!, $person: ID!, $reason: String!) {
  conflictSet(nomination: $nomination, person: $person, reason: $reason) {
    nomination {
      id
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:160e040ca663f5676ec55be63a189eca7c41823868e7fef8c137f32deebfc894`}),se=new y(`
    mutation ConflictSettle($conflict: ID!, $stands: Boolean!, $reason: String!) {
  conflictSettle(conflict: $conflict, stands: $stands, reason: $reason) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:2764bdb830185c9612df492b128d806886eeb4e6c0b99347ff41efb83daf65d5`}),ce=new y(`
    mutation NominationsRemind($cycle: ID!, $nominations: [ID!]!) {
  nominationsRemind(cycle: $cycle, nominations: $nominations) {
    count
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:96ba678351762f9d57071891cd8c9543a1cc14668b154b08d92bea1e51a4d5f8`}),le=new y(`
    mutation NomineesAsk($cycle: ID!, $nominations: [ID!]!) {
  nomineesAsk(cycle: $cycle, nominations: $nominations) {
    count
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:89d009822e62be94ea11744b1e72f47c66497babdc9988dacd9599de2fada644`}),ue=new y(`
    mutation AssignmentApply($cycle: ID!, $input: AssignmentInput!, $digest: String!) {
  assignmentApply(cycle: $cycle, input: $input, digest: $digest) {
    plan {
      ...AssignmentPlanParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AssignmentPlanParts on AssignmentPlan {
  pairs {
    nomination
    nominee {
      id
      name
    }
    reviewer {
      id
      name
    }
    role
    kept
  }
  loads {
    reviewer {
      id
      name
    }
    reviews
    primary
    guest
  }
  unmet {
    nomination
    nominee {
      id
      name
    }
    wanted
    got
    obstacles {
      reviewer {
        id
        name
      }
      reasons
    }
  }
  added
  dropped
  digest
}`,{hash:`sha256:5ed1f1aa75008b4b32581b18ce963c5a1d73cd19b0b35f3599120dedef291155`}),de=new y(`
    mutation ReviewerAssign($nomination: ID!, $email: String!, $role: Int!) {
  reviewerAssign(nomination: $nomination, email: $email, role: $role) {
    nomination {
      id
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:6dc13dcf05b049524c093132648719dd038f16e2c734fa24c2c0ea393f7c41a1`}),fe=new y(`
    mutation ReviewerRemove($nomination: ID!, $review: ID!) {
  reviewerRemove(nomination: $nomination, review: $review) {
    nomination {
      id
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:eb835c4eb9ceb7a2176dba96133a7e3679c3a412ef3aa570cf1202343be697fd`}),pe=new y(`
    mutation AwardCycleExtend($cycle: ID!, $input: ExtensionInput!) {
  awardCycleExtend(cycle: $cycle, input: $input) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:6d08407997cbfb93f6e5d287e2e1ced3f6a5e82b57fabfa7322da53745464871`}),me=new y(`
    mutation SupportLetterExtend($letter: ID!, $until: Date!, $reason: String!) {
  supportLetterExtend(letter: $letter, until: $until, reason: $reason) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:3925a5f853967278be2a056c46bd2e11f8d01412e590c7058937f853fb5b76ee`}),he=new y(`
    mutation NomineeAdmit($cycle: ID!, $nominee: ID!, $reason: String!) {
  nomineeAdmit(cycle: $cycle, nominee: $nominee, reason: $reason) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:b32980e7e26269e075071695f73aca9b25bb117c2ae2940ce3e5d210c29af8f7`}),Y=D(k(),1),X=O();function ge({cycle:e}){let t=I(),n=g(ee,{cycle:e.id}),[r,i]=(0,Y.useState)(null);return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(`p`,{className:`muted`,children:t.askText}),r&&(0,X.jsx)(P,{children:(0,X.jsx)(`p`,{children:t.asked(r.count)})},r.at),(0,X.jsx)(p,{read:n,children:({nomineesToAsk:n})=>n.length===0?(0,X.jsx)(v,{title:t.askEmpty,children:(0,X.jsx)(`p`,{children:t.askEmptyText})}):(0,X.jsx)(_e,{cycle:e,rows:n,onDone:e=>i({count:e,at:Date.now()})})})]})}function _e({cycle:e,rows:t,onDone:r}){let i=I(),a=s(),o=F(),c=j(),l=te()(e.phases,`PACKAGE`),[u,d]=(0,Y.useState)([]),[p,h]=(0,Y.useState)(!1),g=f(le),v=t.filter(e=>!u.includes(e.nomination));return(0,X.jsxs)(`section`,{className:`card`,children:[l.when!==`now`&&(0,X.jsx)(_,{children:(0,X.jsx)(`p`,{children:l.when===`before`?i.askFrom(l.from):i.askOver(l.to)})}),(0,X.jsxs)(`div`,{className:`row`,children:[(0,X.jsx)(n,{label:i.askAll,checked:v.length===t.length,onChange:e=>d(e.currentTarget.checked?[]:t.map(e=>e.nomination))}),(0,X.jsx)(m,{disabled:v.length===0||l.when!==`now`,onClick:()=>h(!0),children:i.askChosen(v.length)})]}),(0,X.jsx)(`ul`,{className:`plain-list`,children:t.map(e=>(0,X.jsx)(`li`,{children:(0,X.jsx)(n,{label:e.nominee.name,description:o(e.nominee),checked:!u.includes(e.nomination),onChange:()=>d(u.includes(e.nomination)?u.filter(t=>t!==e.nomination):[...u,e.nomination])})},e.nomination))}),(0,X.jsxs)(N,{title:i.askTitle(v.length),open:p,confirm:i.askDo(v.length),busy:g.isPending,error:g.error,faults:g.data?.nomineesAsk.userErrors??[],onConfirm:()=>g.mutate({cycle:e.id,nominations:v.map(e=>e.nomination)},{onSuccess:({nomineesAsk:e})=>{e.userErrors.length>0||(h(!1),r(e.count),c())}}),onClose:()=>h(!1),children:[(0,X.jsx)(`ul`,{children:v.map(e=>(0,X.jsx)(`li`,{children:e.nominee.name},e.nomination))}),(0,X.jsx)(`h3`,{children:i.mailPreview}),(0,X.jsx)(`p`,{className:`quote`,children:i.askMail(a(e.award.name))}),(0,X.jsx)(`p`,{className:`strong`,children:i.askOnce})]})]})}function ve({cycle:e,plan:t,input:n,onApplied:r,onChanged:i}){let a=I(),o=s(),u=c(),d=j(),[p,h]=(0,Y.useState)(!1),g=f(ue),v=[...new Set(t.pairs.filter(e=>!e.kept).map(e=>e.reviewer.name))].sort((e,t)=>e.localeCompare(t)),y=g.data?.assignmentApply.userErrors??[];return(0,X.jsxs)(`div`,{className:`stack`,children:[(0,X.jsx)(`h3`,{children:a.planPairs}),(0,X.jsx)(ye,{plan:t,places:e.terms.reviewers}),t.unmet.length===0?(0,X.jsx)(_,{kind:`done`,children:(0,X.jsx)(`p`,{children:a.allMet})}):(0,X.jsx)(xe,{plan:t}),(0,X.jsx)(`h3`,{children:a.loads}),(0,X.jsx)(be,{plan:t}),(0,X.jsx)(Se,{plan:t,input:n}),(0,X.jsx)(`div`,{className:`row`,children:(0,X.jsx)(m,{disabled:t.added===0&&t.dropped===0,onClick:()=>h(!0),children:a.apply(t.added)})}),(0,X.jsxs)(N,{title:a.applyTitle,open:p,confirm:a.applyDo,busy:g.isPending,error:g.error,faults:y,onConfirm:()=>g.mutate({cycle:e.id,input:n,digest:t.digest},{onSuccess:({assignmentApply:e})=>{if(!e.plan)return i();h(!1),d(),r()}}),onClose:()=>h(!1),children:[(0,X.jsx)(`p`,{children:a.applyText(t.added,t.dropped)}),(0,X.jsx)(`p`,{children:v.length===0?a.applyNobody:a.applyMail(l(v,u))}),v.length>0&&(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(`h3`,{children:a.mailPreview}),(0,X.jsx)(`p`,{className:`quote`,children:a.applyReads(o(e.award.name))})]})]})]})}function Z(e){return[...new Map([...e.pairs,...e.unmet].map(e=>[e.nomination,e.nominee.name]))].map(([e,t])=>({id:e,name:t})).sort((e,t)=>e.name.localeCompare(t.name))}function ye({plan:e,places:t}){let n=I(),r=Z(e),i=(t,n)=>e.pairs.find(e=>e.nomination===t&&e.role===n),a=[{key:`nominee`,title:n.nominee,cell:e=>e.name},...Array.from({length:t},(e,t)=>({key:String(t),title:n.role(t+1),cell:e=>{let r=i(e.id,t+1);return r?(0,X.jsxs)(X.Fragment,{children:[r.reviewer.name,` `,!r.kept&&(0,X.jsx)(`span`,{className:`chip on`,children:n.planNew})]}):``}}))];return(0,X.jsx)(z,{caption:n.planPairs,columns:a,rows:r,keyOf:e=>e.id})}function be({plan:e}){let t=I(),n=Math.max(1,...e.loads.map(e=>e.reviews));return(0,X.jsx)(`ul`,{className:`loads`,children:e.loads.map(e=>(0,X.jsxs)(`li`,{className:`stack-s`,children:[(0,X.jsxs)(`span`,{children:[e.reviewer.name,e.guest&&(0,X.jsxs)(`span`,{className:`muted small`,children:[`, `,t.guest]}),(0,X.jsx)(`span`,{className:`muted small block`,children:t.loadOf(e.reviews,e.primary)})]}),(0,X.jsx)(re,{share:e.reviews/n})]},e.reviewer.id))})}function xe({plan:e}){let t=I();return(0,X.jsxs)(_,{kind:`danger`,children:[(0,X.jsx)(`p`,{className:`strong`,children:t.unmetTitle}),e.unmet.map(e=>(0,X.jsxs)(`div`,{className:`stack-s`,children:[(0,X.jsx)(`p`,{children:t.unmetOf(e.nominee.name,e.got,e.wanted)}),(0,X.jsx)(`ul`,{children:e.obstacles.map(e=>(0,X.jsxs)(`li`,{children:[e.reviewer.name,`: `,e.reasons.map(e=>t.reasonsOut[e]).join(` `)]},e.reviewer.id))})]},e.nomination))]})}function Se({plan:e,input:t}){let n=I(),r=Z(e),[i,a]=(0,Y.useState)(``),[o,s]=(0,Y.useState)(``),c=i!==``&&o!==``,l=g(q,{nomination:i,reviewer:o,input:t},{enabled:c}),u=e.pairs.some(e=>e.nomination===i&&e.reviewer.id===o),d=c&&!l.isPlaceholderData?l.data?.assignmentWhy:void 0,f=r.find(e=>e.id===i)?.name??``;return(0,X.jsxs)(`fieldset`,{className:`stack-s`,children:[(0,X.jsx)(`legend`,{children:n.whyTitle}),(0,X.jsxs)(`div`,{className:`thirds`,children:[(0,X.jsx)(x,{id:`why-reviewer`,label:n.reviewer,value:o,data:[{value:``,label:n.chooseOne},...e.loads.map(e=>({value:e.reviewer.id,label:e.reviewer.name}))],onChange:e=>s(e.currentTarget.value)}),(0,X.jsx)(x,{id:`why-nomination`,label:n.nomination,value:i,data:[{value:``,label:n.chooseOne},...r.map(e=>({value:e.id,label:e.name}))],onChange:e=>a(e.currentTarget.value)})]}),c&&l.error&&(0,X.jsx)(h,{error:l.error}),(0,X.jsx)(`div`,{role:`status`,children:d&&(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(`p`,{children:(u?n.whyIn:n.whyOut)(d.reviewer.name,f)}),(0,X.jsx)(`ul`,{children:d.reasons.map(e=>(0,X.jsx)(`li`,{children:(u?n.reasonsIn:n.reasonsOut)[e]},e))})]})})]})}function Ce({cycle:e}){let t=M(e.id);return(0,X.jsx)(p,{read:t,lines:6,children:t=>(0,X.jsx)(we,{cycle:e,nominations:t.filter(e=>!e.barred&&e.assigned!==null&&e.assigned!==void 0)})})}function we({cycle:e,nominations:t}){let n=I(),r=t.filter(e=>e.can.assign);return(0,X.jsxs)(X.Fragment,{children:[r.length===0?(0,X.jsx)(`p`,{className:`card`,children:n.nothingToAssign}):(0,X.jsx)(Ee,{cycle:e,nominations:r}),t.length>0&&(0,X.jsx)(De,{nominations:t}),r.length>0&&(0,X.jsx)(Oe,{cycle:e,nominations:r})]})}function Te(e){let t=new Map;for(let n of e){for(let e of n.committee)t.set(e.id,e.name);for(let e of n.reviews)e.reviewer&&t.set(e.reviewer.id,e.reviewer.name)}return[...t].map(([e,t])=>({id:e,name:t})).sort((e,t)=>e.name.localeCompare(t.name))}function Ee({cycle:e,nominations:t}){let r=I(),[i,a]=(0,Y.useState)(String(e.year)),[o,s]=(0,Y.useState)([]),[c,l]=(0,Y.useState)(null),[u,d]=(0,Y.useState)(0),f=g(K,{cycle:e.id,input:c??{seed:i,away:o}},{enabled:c!==null}),p=Te(t),_=c===null?[]:f.data?.assignmentPlan.userErrors??[],v=c===null?null:f.data?.assignmentPlan.plan;return(0,X.jsxs)(`section`,{className:`card`,"aria-labelledby":`plan`,children:[(0,X.jsx)(`h2`,{id:`plan`,children:r.planTitle}),(0,X.jsx)(`p`,{className:`muted small`,children:r.planText}),u>0&&(0,X.jsx)(P,{children:(0,X.jsx)(`p`,{children:r.applied})},u),(0,X.jsxs)(`form`,{className:`stack-s`,noValidate:!0,onSubmit:e=>{e.preventDefault(),d(0),l({seed:i,away:o}),c&&c.seed===i&&(c.away??[]).join()===o.join()&&f.refetch()},children:[(0,X.jsx)(T,{id:`plan-seed`,className:`seed`,label:r.seed,description:r.seedHint,maxLength:40,value:i,onChange:e=>a(e.currentTarget.value)}),(0,X.jsxs)(`fieldset`,{children:[(0,X.jsx)(`legend`,{children:r.away}),(0,X.jsx)(`div`,{className:`check-list`,children:p.map(e=>(0,X.jsx)(n,{label:e.name,checked:o.includes(e.id),onChange:()=>s(p.map(e=>e.id).filter(t=>t===e.id!==o.includes(t)))},e.id))})]}),(0,X.jsx)(`div`,{className:`row`,children:(0,X.jsx)(m,{type:`submit`,busy:c!==null&&f.isFetching,children:r.show})})]}),c!==null&&f.error&&(0,X.jsx)(h,{error:f.error}),(0,X.jsx)(V,{faults:_,fieldOf:()=>void 0}),c!==null&&v&&!f.isPlaceholderData&&(0,X.jsx)(ve,{cycle:e,plan:v,input:c,onApplied:()=>{l(null),d(Date.now())},onChanged:()=>void f.refetch()})]})}function De({nominations:e}){let t=I(),n=j(),[i,a]=(0,Y.useState)(null),[o,s]=(0,Y.useState)(0),c=f(fe),l=[{key:`nominee`,title:t.nominee,cell:e=>e.nominee.name},{key:`reviewers`,title:t.reviewer,cell:e=>{let n=[...e.reviews,...e.ownReview?[{...e.ownReview,reviewer:{id:``,name:t.you},guest:!1}]:[]].sort((e,t)=>e.role-t.role);return n.length===0?(0,X.jsx)(`span`,{className:`muted`,children:t.noReviewers}):(0,X.jsx)(`ul`,{className:`seats`,children:n.map(n=>{let r=n.reviewer?.name??t.role(n.role);return(0,X.jsxs)(`li`,{children:[(0,X.jsxs)(`span`,{children:[r,` `,(0,X.jsx)(`span`,{className:`muted small`,children:[t.role(n.role),n.guest?t.guest:``].filter(e=>e!==``).join(`, `)})]}),(0,X.jsx)(`span`,{className:`chip ${n.state===`SUBMITTED`?`on`:``}`,children:t.states[n.state]}),e.can.assign&&n.state!==`SUBMITTED`&&(0,X.jsx)(`button`,{type:`button`,className:`link small`,"aria-label":t.remove(r,e.nominee.name),onClick:()=>a({nomination:e,review:n,name:r}),children:t.removeShort})]},n.id)})})}},{key:`progress`,title:t.progress,cell:e=>(e.assigned??0)>0?(0,X.jsx)(r,{row:e}):``}];return(0,X.jsxs)(`section`,{className:`card`,"aria-labelledby":`now`,children:[(0,X.jsx)(`h2`,{id:`now`,children:t.nowTitle}),o>0&&(0,X.jsx)(P,{children:(0,X.jsx)(`p`,{children:t.removed})},o),(0,X.jsx)(z,{caption:t.nowTitle,columns:l,rows:e,keyOf:e=>e.id}),(0,X.jsx)(N,{title:t.removeTitle,open:i!==null,confirm:t.removeDo,kind:`danger`,busy:c.isPending,error:c.error,faults:c.data?.reviewerRemove.userErrors??[],onConfirm:()=>i&&c.mutate({nomination:i.nomination.id,review:i.review.id},{onSuccess:({reviewerRemove:e})=>{e.nomination&&(a(null),s(Date.now()),n())}}),onClose:()=>a(null),children:(0,X.jsx)(`p`,{children:i&&t.removeText(i.name,i.nomination.nominee.name)})})]})}function Oe({cycle:e,nominations:t}){let n=I(),r=j(),i={nomination:``,email:``,role:`1`},[a,o]=(0,Y.useState)(i),[s,c]=(0,Y.useState)(0),l=f(de),u=l.data?.reviewerAssign.userErrors??[],d=e=>{o(t=>({...t,...e})),c(0)};return(0,X.jsxs)(`section`,{className:`card`,"aria-labelledby":`by-hand`,children:[(0,X.jsx)(`h2`,{id:`by-hand`,children:n.assignTitle}),(0,X.jsx)(`p`,{className:`muted small`,children:n.assignText}),s>0&&(0,X.jsx)(P,{children:(0,X.jsx)(`p`,{children:n.assigned})},s),l.error&&(0,X.jsx)(h,{error:l.error}),(0,X.jsx)(V,{faults:u,fieldOf:e=>`assign-${e.path.at(-1)??``}`}),(0,X.jsxs)(`form`,{className:`stack-s`,noValidate:!0,onSubmit:e=>{e.preventDefault(),l.mutate({nomination:a.nomination,email:a.email,role:Number(a.role)},{onSuccess:({reviewerAssign:e})=>{e.nomination&&(o(i),c(Date.now()),r())}})},children:[(0,X.jsxs)(`div`,{className:`thirds`,children:[(0,X.jsx)(x,{id:`assign-nomination`,label:n.nomination,value:a.nomination,data:[{value:``,label:n.chooseOne},...t.map(e=>({value:e.id,label:e.nominee.name}))],onChange:e=>d({nomination:e.currentTarget.value})}),(0,X.jsx)(T,{id:`assign-email`,type:`email`,autoComplete:`off`,label:n.email,value:a.email,error:B(u,`email`),onChange:e=>d({email:e.currentTarget.value})}),(0,X.jsx)(x,{id:`assign-role`,label:n.place,value:a.role,error:B(u,`role`),data:Array.from({length:e.terms.reviewers},(e,t)=>({value:String(t+1),label:n.role(t+1)})),onChange:e=>d({role:e.currentTarget.value})})]}),(0,X.jsx)(`div`,{className:`row`,children:(0,X.jsx)(m,{type:`submit`,kind:`quiet`,busy:l.isPending,disabled:a.nomination===``||a.email.trim()===``,children:n.assignDo})})]})]})}function ke({late:{lack:e,nominee:t},onClose:n,onDone:r}){let i=I(),[a,o]=(0,Y.useState)(``),[s,c]=(0,Y.useState)(``),l=f(me),u=l.data?.supportLetterExtend.userErrors??[];return(0,X.jsxs)(N,{title:i.letterMoreTitle(e.who,t),open:!0,confirm:i.letterMoreDo,busy:l.isPending,disabled:a===``,error:l.error,faults:u,fieldOf:e=>`letter-${e.path.at(-1)??``}`,onConfirm:()=>l.mutate({letter:e.letter??``,until:a,reason:s},{onSuccess:({supportLetterExtend:t})=>t.done&&r(e.who)}),onClose:n,children:[(0,X.jsx)(`p`,{children:i.letterMoreText}),(0,X.jsx)(T,{id:`letter-until`,type:`date`,label:i.untilDay,value:a,error:B(u,`until`),onChange:e=>o(e.currentTarget.value)}),(0,X.jsx)(w,{id:`letter-reason`,label:i.reason,maxLength:1e3,value:s,error:B(u,`reason`),onChange:e=>c(e.currentTarget.value)})]})}function Ae({cycle:e}){let t=I(),n=g(A,{cycle:e.id});return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(`p`,{className:`muted`,children:t.boardText}),(0,X.jsx)(p,{read:n,lines:6,children:({nominationBoard:n})=>n.length===0?(0,X.jsx)(v,{title:t.boardEmpty,children:(0,X.jsx)(`p`,{children:t.boardEmptyText})}):(0,X.jsx)(je,{cycle:e,rows:n})})]})}function je({cycle:e,rows:i}){let a=I(),c=s(),l=j(),u=M(e.id).data??[],[d,p]=(0,Y.useState)([]),[h,g]=(0,Y.useState)(!1),[_,v]=(0,Y.useState)(null),[y,b]=(0,Y.useState)(null),[x,S]=(0,Y.useState)(``),C=f(ce),w=i.filter(e=>e.lacks.some(R)),T=w.filter(e=>d.includes(e.nomination)),E=[...new Set(T.flatMap(e=>e.lacks.filter(R).map(e=>e.who)))].sort((e,t)=>e.localeCompare(t)),D=e=>p(d.includes(e)?d.filter(t=>t!==e):[...d,e]),O=()=>C.mutate({cycle:e.id,nominations:T.map(e=>e.nomination)},{onSuccess:({nominationsRemind:e})=>{e.userErrors.length>0||(g(!1),p([]),v({count:e.count,at:Date.now()}),l())}}),k=[{key:`nominee`,title:a.nominee,cell:e=>w.includes(e)?(0,X.jsx)(n,{label:e.nominee.name,"aria-label":a.choose(e.nominee.name),checked:d.includes(e.nomination),onChange:()=>D(e.nomination)}):e.nominee.name},{key:`missing`,title:a.missing,cell:e=>(0,X.jsx)(Me,{row:e,onExtend:t=>b({lack:t,nominee:e.nominee.name})})},{key:`says`,title:a.nomineeSays,cell:e=>a.answers[e.answer]},{key:`progress`,title:a.progress,cell:e=>{let t=u.find(t=>t.id===e.nomination);return t&&(t.assigned??0)>0?(0,X.jsx)(r,{row:t}):``}},{key:`read`,title:a.read,cell:e=>(0,X.jsx)(t,{to:`/awards/review/${e.nomination}`,"aria-label":`${a.readTitle}: ${e.nominee.name}`,children:a.readTitle})}],A=ie(`board`,k);return(0,X.jsxs)(X.Fragment,{children:[_&&(0,X.jsx)(P,{children:(0,X.jsx)(`p`,{children:a.reminded(_.count)})},_.at),x!==``&&(0,X.jsx)(P,{children:(0,X.jsx)(`p`,{children:a.letterGiven(x)})},x),(0,X.jsx)(W,{files:`/d/list/missing`,asked:{cycle:e.id},columns:A,children:w.length>0&&(0,X.jsxs)(`div`,{className:`row no-print`,children:[(0,X.jsx)(n,{label:a.chooseAll,checked:T.length===w.length,onChange:e=>p(e.currentTarget.checked?w.map(e=>e.nomination):[])}),(0,X.jsx)(m,{disabled:T.length===0,onClick:()=>g(!0),children:a.remind(T.length)})]})}),(0,X.jsx)(z,{caption:a.board,columns:A.shown,rows:i,keyOf:e=>e.nomination}),(0,X.jsx)(o,{cycle:e.id}),y&&(0,X.jsx)(ke,{late:y,onClose:()=>b(null),onDone:e=>{b(null),S(e),l()}},y.lack.letter),(0,X.jsxs)(N,{title:a.remindTitle(E.length),open:h,confirm:a.remindDo(E.length),busy:C.isPending,error:C.error,faults:C.data?.nominationsRemind.userErrors??[],onConfirm:O,onClose:()=>g(!1),children:[(0,X.jsx)(`ul`,{children:E.map(e=>(0,X.jsx)(`li`,{children:e},e))}),(0,X.jsx)(`h3`,{children:a.mailPreview}),(0,X.jsxs)(`div`,{className:`quote`,children:[(0,X.jsx)(`p`,{children:a.mailMissing(c(e.award.name))}),(0,X.jsx)(`p`,{className:`muted small`,children:a.mailLink})]}),(0,X.jsx)(`p`,{className:`muted`,children:a.remindLately})]})]})}function Me({row:e,onExtend:t}){let n=I(),r=c(),{zone:i}=U(),a=ne();return e.lacks.length===0?(0,X.jsx)(`span`,{className:`muted`,children:n.nothingMissing}):(0,X.jsx)(`ul`,{className:`lack-list`,children:e.lacks.map((o,s)=>(0,X.jsxs)(`li`,{children:[a(o),o.until&&(0,X.jsxs)(`span`,{className:`muted small`,children:[` `,n.letterUntil(H(o.until,r))]}),o.over&&(0,X.jsxs)(`span`,{className:`muted small`,children:[` `,n.lackOver]}),o.letter&&(0,X.jsx)(`button`,{type:`button`,className:`link no-print`,"aria-label":n.letterMoreLabel(o.who,e.nominee.name),onClick:()=>t(o),children:n.letterMore}),o.reminded&&(0,X.jsxs)(`span`,{className:`muted small`,children:[` `,n.remindedOn(ae(o.reminded,i,r))]})]},s))})}function Ne({cycle:e}){let t=I(),n=M(e.id);return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(`p`,{className:`muted`,children:t.conflictsText}),(0,X.jsx)(p,{read:n,lines:6,children:e=>(0,X.jsx)(Pe,{nominations:e.filter(e=>e.can.settle)})})]})}function Pe({nominations:e}){let t=I(),n=j(),[r,i]=(0,Y.useState)(null),[a,o]=(0,Y.useState)(``),[s,c]=(0,Y.useState)(0),l=f(se),u=(e,t)=>{l.reset(),o(``),i({...e,stands:t})},d=e=>l.mutate({conflict:e.conflict.id,stands:e.stands,reason:a},{onSuccess:({conflictSettle:e})=>{e.done&&(i(null),c(Date.now()),n())}}),p=e.flatMap(e=>e.conflicts.map(t=>({nomination:e,conflict:t}))),m=l.data?.conflictSettle.userErrors??[];return e.length===0?(0,X.jsx)(`p`,{className:`card`,children:t.noneToSettle}):(0,X.jsxs)(X.Fragment,{children:[s>0&&(0,X.jsx)(P,{children:(0,X.jsx)(`p`,{children:t.settled})},s),(0,X.jsx)(Fe,{entries:p.filter(e=>e.conflict.state===`SUGGESTED`),onAsk:u}),(0,X.jsx)(Q,{entries:p.filter(e=>e.conflict.state!==`SUGGESTED`),onAsk:u}),(0,X.jsx)(Ie,{nominations:e}),(0,X.jsxs)(N,{title:r?.stands?t.standsTitle:t.noneTitle,open:r!==null,confirm:r?.stands?t.stands:t.noneDo,kind:r?.stands?`danger`:`primary`,busy:l.isPending,error:l.error,faults:m,fieldOf:()=>`settle-reason`,onConfirm:()=>r&&d(r),onClose:()=>i(null),children:[(0,X.jsx)(`p`,{children:r&&(r.stands?t.standsText:t.noneText)(r.conflict.person.name,r.nomination.nominee.name)}),(0,X.jsx)(w,{id:`settle-reason`,label:t.reason,required:!r?.stands,maxLength:2e3,value:a,error:B(m,`reason`),onChange:e=>o(e.currentTarget.value)})]})]})}function Fe({entries:e,onAsk:t}){let n=I(),r=L();return(0,X.jsxs)(`section`,{className:`card`,"aria-labelledby":`suggestions`,children:[(0,X.jsx)(`h2`,{id:`suggestions`,children:n.suggestions}),e.length===0&&(0,X.jsx)(`p`,{className:`muted`,children:n.noSuggestions}),(0,X.jsx)(`ul`,{className:`plain-list to-settle`,children:e.map(e=>{let i=n.withNominee(e.conflict.person.name,e.nomination.nominee.name);return(0,X.jsxs)(`li`,{children:[(0,X.jsxs)(`span`,{children:[(0,X.jsx)(`span`,{className:`strong`,children:i}),(0,X.jsx)(`span`,{className:`muted block`,children:r(e.conflict)})]}),(0,X.jsxs)(`span`,{className:`row`,children:[(0,X.jsx)(m,{kind:`quiet`,"aria-label":`${n.stands}: ${i}`,onClick:()=>t(e,!0),children:n.stands}),e.conflict.dismissable&&(0,X.jsx)(m,{kind:`quiet`,"aria-label":`${n.isNone} ${i}`,onClick:()=>t(e,!1),children:n.isNone})]})]},e.conflict.id)})})]})}function Q({entries:e,onAsk:t}){let n=I(),r=L(),i=[{key:`person`,title:n.person,cell:e=>e.conflict.person.name},{key:`nominee`,title:n.nominee,cell:e=>e.nomination.nominee.name},{key:`why`,title:n.why,cell:e=>(0,X.jsxs)(X.Fragment,{children:[r(e.conflict),e.conflict.reason!==``&&(0,X.jsx)(`span`,{className:`muted small block`,children:e.conflict.reason})]})},{key:`state`,title:n.state,cell:e=>(0,X.jsx)(`span`,{className:`chip ${e.conflict.state===`STANDS`?`bad`:``}`,children:n.conflictStates[e.conflict.state]})},{key:`act`,title:n.act,cell:e=>{let r=n.withNominee(e.conflict.person.name,e.nomination.nominee.name);return e.conflict.state===`DISMISSED`?(0,X.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>t(e,!0),children:n.standsAfterAll(r)}):e.conflict.dismissable?(0,X.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>t(e,!1),children:n.isNoneOf(r)}):(0,X.jsx)(`span`,{className:`muted small`,children:n.onRecord})}}];return(0,X.jsxs)(`section`,{className:`card`,"aria-labelledby":`known`,children:[(0,X.jsx)(`h2`,{id:`known`,children:n.everyConflict}),e.length===0?(0,X.jsx)(`p`,{className:`muted`,children:n.noConflicts}):(0,X.jsx)(z,{caption:n.everyConflict,columns:i,rows:e,keyOf:e=>e.conflict.id})]})}function Ie({nominations:e}){let t=I(),n=j(),[r,i]=(0,Y.useState)({nomination:``,person:``,reason:``}),[a,o]=(0,Y.useState)(0),s=f(oe),c=s.data?.conflictSet.userErrors??[],l=e.find(e=>e.id===r.nomination),u=l?[...l.committee,...l.reviews.flatMap(e=>e.reviewer&&!l.committee.some(t=>t.id===e.reviewer?.id)?[e.reviewer]:[])]:[],d=e=>{i(t=>({...t,...e})),o(0)};return(0,X.jsxs)(`section`,{className:`card`,"aria-labelledby":`set`,children:[(0,X.jsx)(`h2`,{id:`set`,children:t.setTitle}),(0,X.jsx)(`p`,{className:`muted small`,children:t.setText}),a>0&&(0,X.jsx)(P,{children:(0,X.jsx)(`p`,{children:t.setDone})},a),s.error&&(0,X.jsx)(h,{error:s.error}),(0,X.jsx)(V,{faults:c,fieldOf:e=>`set-${e.path.at(-1)??``}`}),(0,X.jsxs)(`form`,{className:`stack-s`,noValidate:!0,onSubmit:e=>{e.preventDefault(),s.mutate(r,{onSuccess:({conflictSet:e})=>{e.nomination&&(i({nomination:``,person:``,reason:``}),o(Date.now()),n())}})},children:[(0,X.jsxs)(`div`,{className:`thirds`,children:[(0,X.jsx)(x,{id:`set-nomination`,label:t.nomination,value:r.nomination,data:[{value:``,label:t.chooseOne},...e.map(e=>({value:e.id,label:e.nominee.name}))],onChange:e=>d({nomination:e.currentTarget.value,person:``})}),(0,X.jsx)(x,{id:`set-person`,label:t.person,value:r.person,error:B(c,`person`),data:[{value:``,label:t.chooseOne},...u.map(e=>({value:e.id,label:e.name}))],onChange:e=>d({person:e.currentTarget.value})})]}),(0,X.jsx)(w,{id:`set-reason`,label:t.reason,maxLength:2e3,value:r.reason,error:B(c,`reason`),onChange:e=>d({reason:e.currentTarget.value})}),(0,X.jsx)(`div`,{className:`row`,children:(0,X.jsx)(m,{type:`submit`,kind:`quiet`,busy:s.isPending,disabled:r.nomination===``||r.person===``,children:t.setDo})})]})]})}function Le({cycle:e}){return(0,X.jsxs)(`div`,{className:`halves`,children:[(0,X.jsx)(ze,{cycle:e}),(0,X.jsx)(Be,{cycle:e})]})}var Re=[`NOMINATION`,`PACKAGE`,`REVIEW`];function ze({cycle:e}){let t=I(),n={email:``,phase:`REVIEW`,until:``,reason:``},[r,i]=(0,Y.useState)(n),[a,o]=(0,Y.useState)(``),s=f(pe),c=s.data?.awardCycleExtend.userErrors??[],l=e=>{i(t=>({...t,...e})),o(``)};return(0,X.jsxs)(`section`,{className:`card`,"aria-labelledby":`extend`,children:[(0,X.jsx)(`h2`,{id:`extend`,children:t.extendTitle}),(0,X.jsx)(`p`,{className:`muted small`,children:t.extendText}),a!==``&&(0,X.jsx)(P,{children:(0,X.jsx)(`p`,{children:t.extended(a)})},a),s.error&&(0,X.jsx)(h,{error:s.error}),(0,X.jsx)(V,{faults:c,fieldOf:e=>`extend-${e.path.at(-1)??``}`}),(0,X.jsxs)(`form`,{className:`stack-s`,noValidate:!0,onSubmit:t=>{t.preventDefault(),s.mutate({cycle:e.id,input:r},{onSuccess:({awardCycleExtend:e})=>{e.done&&(o(r.email),i(n))}})},children:[(0,X.jsx)(T,{id:`extend-email`,type:`email`,autoComplete:`off`,label:t.email,value:r.email,error:B(c,`email`),onChange:e=>l({email:e.currentTarget.value})}),(0,X.jsx)(x,{id:`extend-phase`,label:t.phase,value:r.phase,error:B(c,`phase`),data:Re.map(e=>({value:e,label:t.phases[e]})),onChange:e=>l({phase:e.currentTarget.value})}),(0,X.jsx)(T,{id:`extend-until`,type:`date`,label:t.untilDay,value:r.until,error:B(c,`until`),onChange:e=>l({until:e.currentTarget.value})}),(0,X.jsx)(w,{id:`extend-reason`,label:t.reason,maxLength:2e3,value:r.reason,error:B(c,`reason`),onChange:e=>l({reason:e.currentTarget.value})}),(0,X.jsx)(`div`,{className:`row`,children:(0,X.jsx)(m,{type:`submit`,kind:`quiet`,busy:s.isPending,disabled:r.until===``,children:t.extendDo})})]})]})}function Be({cycle:e}){let t=I(),[n,r]=(0,Y.useState)(``),[i,a]=(0,Y.useState)(null),[o,s]=(0,Y.useState)(``),[c,l]=(0,Y.useState)(!1),[u,d]=(0,Y.useState)(``),h=g(J,{cycle:e.id,search:n},{enabled:n!==``}),_=f(he),v=_.data?.nomineeAdmit.userErrors??[];return(0,X.jsxs)(`section`,{className:`card`,"aria-labelledby":`admit`,children:[(0,X.jsx)(`h2`,{id:`admit`,children:t.admitTitle}),(0,X.jsx)(`p`,{className:`muted small`,children:t.admitText}),u!==``&&(0,X.jsx)(P,{children:(0,X.jsx)(`p`,{children:t.admitted(u)})},u),(0,X.jsx)(G,{label:t.admitSearch,value:n,onChange:e=>{r(e),a(null),e!==``&&d(``)}}),n!==``&&(0,X.jsx)(p,{read:h,children:({nominationCandidates:e})=>(0,X.jsx)(Ve,{found:e,chosen:i,onChoose:a})}),i&&(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(w,{id:`admit-reason`,label:t.reason,maxLength:2e3,value:o,error:B(v,`reason`),onChange:e=>s(e.currentTarget.value)}),(0,X.jsx)(`div`,{className:`row`,children:(0,X.jsx)(m,{kind:`quiet`,disabled:o.trim()===``,onClick:()=>l(!0),children:t.admitDo})})]}),(0,X.jsxs)(N,{title:t.admitConfirmTitle(i?.name??``),open:c&&i!==null,confirm:t.admitConfirm,busy:_.isPending,error:_.error,faults:v,fieldOf:()=>void 0,onConfirm:()=>i&&_.mutate({cycle:e.id,nominee:i.id,reason:o},{onSuccess:({nomineeAdmit:e})=>{e.done&&(l(!1),d(i.name),a(null),s(``),r(``))}}),onClose:()=>{_.reset(),l(!1)},children:[o.trim()!==``&&(0,X.jsx)(`p`,{className:`quote`,children:o}),(0,X.jsx)(`p`,{children:t.admitConfirmText})]})]})}function Ve({found:e,chosen:t,onChoose:n}){let r=I(),i=F(),a=e.filter(e=>e.refusals.length>0);return a.length===0?(0,X.jsx)(`p`,{role:`status`,children:e.length===0?r.admitNobody:r.admitFits}):(0,X.jsxs)(`fieldset`,{children:[(0,X.jsx)(`legend`,{children:r.admitChoose}),(0,X.jsx)(`ul`,{className:`plain-list`,children:a.map(e=>(0,X.jsx)(`li`,{children:(0,X.jsx)(S,{name:`admit`,label:e.name,description:[i(e),...e.refusals].filter(e=>e!==``).join(` · `),checked:t?.id===e.id,onChange:()=>n(e)})},e.id))})]})}var $=[`board`,`ask`,`conflicts`,`assignment`,`exceptions`];function He(){let{id:t=``}=e(),n=g(i,{cycle:t});return(0,X.jsx)(p,{read:n,children:({awardCycle:e})=>e&&a(e)?(0,X.jsx)(Ue,{cycle:e}):(0,X.jsx)(C,{})})}function Ue({cycle:e}){let n=I(),r=s(),[i,a]=d({part:`board`});return(0,X.jsx)(E,{title:n.deskTitle(r(e.award.name),String(e.year)),lead:e.viewerDuty?n.deskLead[e.viewerDuty]:void 0,above:(0,X.jsx)(t,{className:`crumb`,to:`/awards/cycles/${e.id}`,children:n.toCycle(r(e.award.name),String(e.year))}),actions:(0,X.jsx)(t,{className:`btn quiet`,to:`/awards/cycles/${e.id}/reviews`,children:n.toReviewsList}),children:(0,X.jsxs)(b,{value:u($,i.part)??`board`,onChange:e=>a({part:e??`board`}),keepMounted:!1,children:[(0,X.jsx)(b.List,{className:`no-print`,"aria-label":n.parts,children:$.map(e=>(0,X.jsx)(b.Tab,{value:e,children:n[e]},e))}),(0,X.jsx)(b.Panel,{value:`board`,className:`stack desk-panel`,children:(0,X.jsx)(Ae,{cycle:e})}),(0,X.jsx)(b.Panel,{value:`ask`,className:`stack desk-panel`,children:(0,X.jsx)(ge,{cycle:e})}),(0,X.jsx)(b.Panel,{value:`conflicts`,className:`stack desk-panel`,children:(0,X.jsx)(Ne,{cycle:e})}),(0,X.jsx)(b.Panel,{value:`assignment`,className:`stack desk-panel`,children:(0,X.jsx)(Ce,{cycle:e})}),(0,X.jsx)(b.Panel,{value:`exceptions`,className:`stack desk-panel`,children:(0,X.jsx)(Le,{cycle:e})})]})})}export{He as default};