import{$ as e,G as t,t as n}from"./Checkbox.js";import{Progress as r,n as i,runs as a,t as o}from"./ReviewsPage.js";import{C as s,b as c,f as l,i as u,l as d,n as f,p,s as m,t as h,v as g,w as _}from"./states.js";import{n as v,t as y}from"./address.js";import{t as b}from"./Tabs.js";import{a as x,i as S,n as C,o as w,r as T}from"./DepartmentSide.js";import{t as E}from"./Page.js";import{c as D,n as O,o as k}from"./index.js";import{i as ee,n as A,r as te,t as j}from"./cache2.js";import{t as M}from"./Confirm.js";import{t as N}from"./Outcome.js";import{a as ne,c as P,l as F,n as I,r as re,t as L}from"./committee.js";import{t as R}from"./DataTable.js";import{n as z,t as B}from"./ErrorSummary.js";import{t as ie}from"./Bar.js";import{a as ae,t as V}from"./format.js";import{s as H}from"./Frame.js";import{t as U}from"./SearchField.js";var W=new _(`
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
}`,{hash:`sha256:514431efee2465e5b841664e62e3c28d90e95a114437c2054f008e07a769b7d6`}),G=new _(`
    query AssignmentWhy($nomination: ID!, $reviewer: ID!, $input: AssignmentInput!) {
  assignmentWhy(nomination: $nomination, reviewer: $reviewer, input: $input) {
    reviewer {
      id
      name
    }
    reasons
  }
}
    `,{hash:`sha256:851e10cdf2fbae1b56bac2814124d50b6b061acb73cb21114211aefe8a5e07b6`}),K=new _(`
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
    `,{hash:`sha256:6cf3b76475e1ec57548cadf7dd65d113a887582eb7907db0f14faf1865ee6e3f`}),q=new _(`
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
    `,{hash:`sha256:160e040ca663f5676ec55be63a189eca7c41823868e7fef8c137f32deebfc894`}),J=new _(`
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
    `,{hash:`sha256:2764bdb830185c9612df492b128d806886eeb4e6c0b99347ff41efb83daf65d5`}),oe=new _(`
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
    `,{hash:`sha256:96ba678351762f9d57071891cd8c9543a1cc14668b154b08d92bea1e51a4d5f8`}),se=new _(`
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
    `,{hash:`sha256:89d009822e62be94ea11744b1e72f47c66497babdc9988dacd9599de2fada644`}),ce=new _(`
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
}`,{hash:`sha256:5ed1f1aa75008b4b32581b18ce963c5a1d73cd19b0b35f3599120dedef291155`}),le=new _(`
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
    `,{hash:`sha256:6dc13dcf05b049524c093132648719dd038f16e2c734fa24c2c0ea393f7c41a1`}),ue=new _(`
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
    `,{hash:`sha256:eb835c4eb9ceb7a2176dba96133a7e3679c3a412ef3aa570cf1202343be697fd`}),de=new _(`
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
    `,{hash:`sha256:6d08407997cbfb93f6e5d287e2e1ced3f6a5e82b57fabfa7322da53745464871`}),fe=new _(`
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
    `,{hash:`sha256:3925a5f853967278be2a056c46bd2e11f8d01412e590c7058937f853fb5b76ee`}),pe=new _(`
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
    `,{hash:`sha256:b32980e7e26269e075071695f73aca9b25bb117c2ae2940ce3e5d210c29af8f7`}),Y=D(k(),1),X=O();function me({cycle:e}){let t=F(),n=p(te,{cycle:e.id}),[r,i]=(0,Y.useState)(null);return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(`p`,{className:`muted`,children:t.askText}),r&&(0,X.jsx)(N,{children:(0,X.jsx)(`p`,{children:t.asked(r.count)})},r.at),(0,X.jsx)(u,{read:n,children:({nomineesToAsk:n})=>n.length===0?(0,X.jsx)(h,{title:t.askEmpty,children:(0,X.jsx)(`p`,{children:t.askEmptyText})}):(0,X.jsx)(he,{cycle:e,rows:n,onDone:e=>i({count:e,at:Date.now()})})})]})}function he({cycle:e,rows:t,onDone:r}){let i=F(),a=c(),o=P(),s=A(),u=ne()(e.phases,`PACKAGE`),[f,p]=(0,Y.useState)([]),[h,g]=(0,Y.useState)(!1),_=l(se),v=t.filter(e=>!f.includes(e.nomination));return(0,X.jsxs)(`section`,{className:`card`,children:[u.when!==`now`&&(0,X.jsx)(m,{children:(0,X.jsx)(`p`,{children:u.when===`before`?i.askFrom(u.from):i.askOver(u.to)})}),(0,X.jsxs)(`div`,{className:`row`,children:[(0,X.jsx)(n,{label:i.askAll,checked:v.length===t.length,onChange:e=>p(e.currentTarget.checked?[]:t.map(e=>e.nomination))}),(0,X.jsx)(d,{disabled:v.length===0||u.when!==`now`,onClick:()=>g(!0),children:i.askChosen(v.length)})]}),(0,X.jsx)(`ul`,{className:`plain-list`,children:t.map(e=>(0,X.jsx)(`li`,{children:(0,X.jsx)(n,{label:e.nominee.name,description:o(e.nominee),checked:!f.includes(e.nomination),onChange:()=>p(f.includes(e.nomination)?f.filter(t=>t!==e.nomination):[...f,e.nomination])})},e.nomination))}),(0,X.jsxs)(M,{title:i.askTitle(v.length),open:h,confirm:i.askDo(v.length),busy:_.isPending,error:_.error,faults:_.data?.nomineesAsk.userErrors??[],onConfirm:()=>_.mutate({cycle:e.id,nominations:v.map(e=>e.nomination)},{onSuccess:({nomineesAsk:e})=>{e.userErrors.length>0||(g(!1),r(e.count),s())}}),onClose:()=>g(!1),children:[(0,X.jsx)(`ul`,{children:v.map(e=>(0,X.jsx)(`li`,{children:e.nominee.name},e.nomination))}),(0,X.jsx)(`h3`,{children:i.mailPreview}),(0,X.jsx)(`p`,{className:`quote`,children:i.askMail(a(e.award.name))}),(0,X.jsx)(`p`,{className:`strong`,children:i.askOnce})]})]})}function ge({cycle:e,plan:t,input:n,onApplied:r,onChanged:i}){let a=F(),o=c(),u=s(),f=A(),[p,h]=(0,Y.useState)(!1),_=l(ce),v=[...new Set(t.pairs.filter(e=>!e.kept).map(e=>e.reviewer.name))].sort((e,t)=>e.localeCompare(t)),y=_.data?.assignmentApply.userErrors??[];return(0,X.jsxs)(`div`,{className:`stack`,children:[(0,X.jsx)(`h3`,{children:a.planPairs}),(0,X.jsx)(_e,{plan:t,places:e.terms.reviewers}),t.unmet.length===0?(0,X.jsx)(m,{kind:`done`,children:(0,X.jsx)(`p`,{children:a.allMet})}):(0,X.jsx)(ye,{plan:t}),(0,X.jsx)(`h3`,{children:a.loads}),(0,X.jsx)(ve,{plan:t}),(0,X.jsx)(be,{plan:t,input:n}),(0,X.jsx)(`div`,{className:`row`,children:(0,X.jsx)(d,{disabled:t.added===0&&t.dropped===0,onClick:()=>h(!0),children:a.apply(t.added)})}),(0,X.jsxs)(M,{title:a.applyTitle,open:p,confirm:a.applyDo,busy:_.isPending,error:_.error,faults:y,onConfirm:()=>_.mutate({cycle:e.id,input:n,digest:t.digest},{onSuccess:({assignmentApply:e})=>{if(!e.plan)return i();h(!1),f(),r()}}),onClose:()=>h(!1),children:[(0,X.jsx)(`p`,{children:a.applyText(t.added,t.dropped)}),(0,X.jsx)(`p`,{children:v.length===0?a.applyNobody:a.applyMail(g(v,u))}),v.length>0&&(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(`h3`,{children:a.mailPreview}),(0,X.jsx)(`p`,{className:`quote`,children:a.applyReads(o(e.award.name))})]})]})]})}function Z(e){return[...new Map([...e.pairs,...e.unmet].map(e=>[e.nomination,e.nominee.name]))].map(([e,t])=>({id:e,name:t})).sort((e,t)=>e.name.localeCompare(t.name))}function _e({plan:e,places:t}){let n=F(),r=Z(e),i=(t,n)=>e.pairs.find(e=>e.nomination===t&&e.role===n),a=[{key:`nominee`,title:n.nominee,cell:e=>e.name},...Array.from({length:t},(e,t)=>({key:String(t),title:n.role(t+1),cell:e=>{let r=i(e.id,t+1);return r?(0,X.jsxs)(X.Fragment,{children:[r.reviewer.name,` `,!r.kept&&(0,X.jsx)(`span`,{className:`chip on`,children:n.planNew})]}):``}}))];return(0,X.jsx)(R,{caption:n.planPairs,columns:a,rows:r,keyOf:e=>e.id})}function ve({plan:e}){let t=F(),n=Math.max(1,...e.loads.map(e=>e.reviews));return(0,X.jsx)(`ul`,{className:`loads`,children:e.loads.map(e=>(0,X.jsxs)(`li`,{className:`stack-s`,children:[(0,X.jsxs)(`span`,{children:[e.reviewer.name,e.guest&&(0,X.jsxs)(`span`,{className:`muted small`,children:[`, `,t.guest]}),(0,X.jsx)(`span`,{className:`muted small block`,children:t.loadOf(e.reviews,e.primary)})]}),(0,X.jsx)(ie,{share:e.reviews/n})]},e.reviewer.id))})}function ye({plan:e}){let t=F();return(0,X.jsxs)(m,{kind:`danger`,children:[(0,X.jsx)(`p`,{className:`strong`,children:t.unmetTitle}),e.unmet.map(e=>(0,X.jsxs)(`div`,{className:`stack-s`,children:[(0,X.jsx)(`p`,{children:t.unmetOf(e.nominee.name,e.got,e.wanted)}),(0,X.jsx)(`ul`,{children:e.obstacles.map(e=>(0,X.jsxs)(`li`,{children:[e.reviewer.name,`: `,e.reasons.map(e=>t.reasonsOut[e]).join(` `)]},e.reviewer.id))})]},e.nomination))]})}function be({plan:e,input:t}){let n=F(),r=Z(e),[i,a]=(0,Y.useState)(``),[o,s]=(0,Y.useState)(``),c=i!==``&&o!==``,l=p(G,{nomination:i,reviewer:o,input:t},{enabled:c}),u=e.pairs.some(e=>e.nomination===i&&e.reviewer.id===o),d=c&&!l.isPlaceholderData?l.data?.assignmentWhy:void 0,m=r.find(e=>e.id===i)?.name??``;return(0,X.jsxs)(`fieldset`,{className:`stack-s`,children:[(0,X.jsx)(`legend`,{children:n.whyTitle}),(0,X.jsxs)(`div`,{className:`thirds`,children:[(0,X.jsx)(x,{id:`why-reviewer`,label:n.reviewer,value:o,data:[{value:``,label:n.chooseOne},...e.loads.map(e=>({value:e.reviewer.id,label:e.reviewer.name}))],onChange:e=>s(e.currentTarget.value)}),(0,X.jsx)(x,{id:`why-nomination`,label:n.nomination,value:i,data:[{value:``,label:n.chooseOne},...r.map(e=>({value:e.id,label:e.name}))],onChange:e=>a(e.currentTarget.value)})]}),c&&l.error&&(0,X.jsx)(f,{error:l.error}),(0,X.jsx)(`div`,{role:`status`,children:d&&(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(`p`,{children:(u?n.whyIn:n.whyOut)(d.reviewer.name,m)}),(0,X.jsx)(`ul`,{children:d.reasons.map(e=>(0,X.jsx)(`li`,{children:(u?n.reasonsIn:n.reasonsOut)[e]},e))})]})})]})}function xe({cycle:e}){let t=j(e.id);return(0,X.jsx)(u,{read:t,lines:6,children:t=>(0,X.jsx)(Se,{cycle:e,nominations:t.filter(e=>!e.barred&&e.assigned!==null&&e.assigned!==void 0)})})}function Se({cycle:e,nominations:t}){let n=F(),r=t.filter(e=>e.can.assign);return(0,X.jsxs)(X.Fragment,{children:[r.length===0?(0,X.jsx)(`p`,{className:`card`,children:n.nothingToAssign}):(0,X.jsx)(we,{cycle:e,nominations:r}),t.length>0&&(0,X.jsx)(Te,{nominations:t}),r.length>0&&(0,X.jsx)(Ee,{cycle:e,nominations:r})]})}function Ce(e){let t=new Map;for(let n of e){for(let e of n.committee)t.set(e.id,e.name);for(let e of n.reviews)e.reviewer&&t.set(e.reviewer.id,e.reviewer.name)}return[...t].map(([e,t])=>({id:e,name:t})).sort((e,t)=>e.name.localeCompare(t.name))}function we({cycle:e,nominations:t}){let r=F(),[i,a]=(0,Y.useState)(String(e.year)),[o,s]=(0,Y.useState)([]),[c,l]=(0,Y.useState)(null),[u,m]=(0,Y.useState)(0),h=p(W,{cycle:e.id,input:c??{seed:i,away:o}},{enabled:c!==null}),g=Ce(t),_=c===null?[]:h.data?.assignmentPlan.userErrors??[],v=c===null?null:h.data?.assignmentPlan.plan;return(0,X.jsxs)(`section`,{className:`card`,"aria-labelledby":`plan`,children:[(0,X.jsx)(`h2`,{id:`plan`,children:r.planTitle}),(0,X.jsx)(`p`,{className:`muted small`,children:r.planText}),u>0&&(0,X.jsx)(N,{children:(0,X.jsx)(`p`,{children:r.applied})},u),(0,X.jsxs)(`form`,{className:`stack-s`,noValidate:!0,onSubmit:e=>{e.preventDefault(),m(0),l({seed:i,away:o}),c&&c.seed===i&&(c.away??[]).join()===o.join()&&h.refetch()},children:[(0,X.jsx)(T,{id:`plan-seed`,className:`seed`,label:r.seed,description:r.seedHint,maxLength:40,value:i,onChange:e=>a(e.currentTarget.value)}),(0,X.jsxs)(`fieldset`,{children:[(0,X.jsx)(`legend`,{children:r.away}),(0,X.jsx)(`div`,{className:`check-list`,children:g.map(e=>(0,X.jsx)(n,{label:e.name,checked:o.includes(e.id),onChange:()=>s(g.map(e=>e.id).filter(t=>t===e.id!==o.includes(t)))},e.id))})]}),(0,X.jsx)(`div`,{className:`row`,children:(0,X.jsx)(d,{type:`submit`,busy:c!==null&&h.isFetching,children:r.show})})]}),c!==null&&h.error&&(0,X.jsx)(f,{error:h.error}),(0,X.jsx)(B,{faults:_,fieldOf:()=>void 0}),c!==null&&v&&!h.isPlaceholderData&&(0,X.jsx)(ge,{cycle:e,plan:v,input:c,onApplied:()=>{l(null),m(Date.now())},onChanged:()=>void h.refetch()})]})}function Te({nominations:e}){let t=F(),n=A(),[i,a]=(0,Y.useState)(null),[o,s]=(0,Y.useState)(0),c=l(ue),u=[{key:`nominee`,title:t.nominee,cell:e=>e.nominee.name},{key:`reviewers`,title:t.reviewer,cell:e=>{let n=[...e.reviews,...e.ownReview?[{...e.ownReview,reviewer:{id:``,name:t.you},guest:!1}]:[]].sort((e,t)=>e.role-t.role);return n.length===0?(0,X.jsx)(`span`,{className:`muted`,children:t.noReviewers}):(0,X.jsx)(`ul`,{className:`seats`,children:n.map(n=>{let r=n.reviewer?.name??t.role(n.role);return(0,X.jsxs)(`li`,{children:[(0,X.jsxs)(`span`,{children:[r,` `,(0,X.jsx)(`span`,{className:`muted small`,children:[t.role(n.role),n.guest?t.guest:``].filter(e=>e!==``).join(`, `)})]}),(0,X.jsx)(`span`,{className:`chip ${n.state===`SUBMITTED`?`on`:``}`,children:t.states[n.state]}),e.can.assign&&n.state!==`SUBMITTED`&&(0,X.jsx)(`button`,{type:`button`,className:`link small`,"aria-label":t.remove(r,e.nominee.name),onClick:()=>a({nomination:e,review:n,name:r}),children:t.removeShort})]},n.id)})})}},{key:`progress`,title:t.progress,cell:e=>(e.assigned??0)>0?(0,X.jsx)(r,{row:e}):``}];return(0,X.jsxs)(`section`,{className:`card`,"aria-labelledby":`now`,children:[(0,X.jsx)(`h2`,{id:`now`,children:t.nowTitle}),o>0&&(0,X.jsx)(N,{children:(0,X.jsx)(`p`,{children:t.removed})},o),(0,X.jsx)(R,{caption:t.nowTitle,columns:u,rows:e,keyOf:e=>e.id}),(0,X.jsx)(M,{title:t.removeTitle,open:i!==null,confirm:t.removeDo,kind:`danger`,busy:c.isPending,error:c.error,faults:c.data?.reviewerRemove.userErrors??[],onConfirm:()=>i&&c.mutate({nomination:i.nomination.id,review:i.review.id},{onSuccess:({reviewerRemove:e})=>{e.nomination&&(a(null),s(Date.now()),n())}}),onClose:()=>a(null),children:(0,X.jsx)(`p`,{children:i&&t.removeText(i.name,i.nomination.nominee.name)})})]})}function Ee({cycle:e,nominations:t}){let n=F(),r=A(),i={nomination:``,email:``,role:`1`},[a,o]=(0,Y.useState)(i),[s,c]=(0,Y.useState)(0),u=l(le),p=u.data?.reviewerAssign.userErrors??[],m=e=>{o(t=>({...t,...e})),c(0)};return(0,X.jsxs)(`section`,{className:`card`,"aria-labelledby":`by-hand`,children:[(0,X.jsx)(`h2`,{id:`by-hand`,children:n.assignTitle}),(0,X.jsx)(`p`,{className:`muted small`,children:n.assignText}),s>0&&(0,X.jsx)(N,{children:(0,X.jsx)(`p`,{children:n.assigned})},s),u.error&&(0,X.jsx)(f,{error:u.error}),(0,X.jsx)(B,{faults:p,fieldOf:e=>`assign-${e.path.at(-1)??``}`}),(0,X.jsxs)(`form`,{className:`stack-s`,noValidate:!0,onSubmit:e=>{e.preventDefault(),u.mutate({nomination:a.nomination,email:a.email,role:Number(a.role)},{onSuccess:({reviewerAssign:e})=>{e.nomination&&(o(i),c(Date.now()),r())}})},children:[(0,X.jsxs)(`div`,{className:`thirds`,children:[(0,X.jsx)(x,{id:`assign-nomination`,label:n.nomination,value:a.nomination,data:[{value:``,label:n.chooseOne},...t.map(e=>({value:e.id,label:e.nominee.name}))],onChange:e=>m({nomination:e.currentTarget.value})}),(0,X.jsx)(T,{id:`assign-email`,type:`email`,autoComplete:`off`,label:n.email,value:a.email,error:z(p,`email`),onChange:e=>m({email:e.currentTarget.value})}),(0,X.jsx)(x,{id:`assign-role`,label:n.place,value:a.role,error:z(p,`role`),data:Array.from({length:e.terms.reviewers},(e,t)=>({value:String(t+1),label:n.role(t+1)})),onChange:e=>m({role:e.currentTarget.value})})]}),(0,X.jsx)(`div`,{className:`row`,children:(0,X.jsx)(d,{type:`submit`,kind:`quiet`,busy:u.isPending,disabled:a.nomination===``||a.email.trim()===``,children:n.assignDo})})]})]})}function De({late:{lack:e,nominee:t},onClose:n,onDone:r}){let i=F(),[a,o]=(0,Y.useState)(``),[s,c]=(0,Y.useState)(``),u=l(fe),d=u.data?.supportLetterExtend.userErrors??[];return(0,X.jsxs)(M,{title:i.letterMoreTitle(e.who,t),open:!0,confirm:i.letterMoreDo,busy:u.isPending,disabled:a===``,error:u.error,faults:d,fieldOf:e=>`letter-${e.path.at(-1)??``}`,onConfirm:()=>u.mutate({letter:e.letter??``,until:a,reason:s},{onSuccess:({supportLetterExtend:t})=>t.done&&r(e.who)}),onClose:n,children:[(0,X.jsx)(`p`,{children:i.letterMoreText}),(0,X.jsx)(T,{id:`letter-until`,type:`date`,label:i.untilDay,value:a,error:z(d,`until`),onChange:e=>o(e.currentTarget.value)}),(0,X.jsx)(w,{id:`letter-reason`,label:i.reason,maxLength:1e3,value:s,error:z(d,`reason`),onChange:e=>c(e.currentTarget.value)})]})}function Oe({cycle:e}){let t=F(),n=p(ee,{cycle:e.id});return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(`p`,{className:`muted`,children:t.boardText}),(0,X.jsx)(u,{read:n,lines:6,children:({nominationBoard:n})=>n.length===0?(0,X.jsx)(h,{title:t.boardEmpty,children:(0,X.jsx)(`p`,{children:t.boardEmptyText})}):(0,X.jsx)(ke,{cycle:e,rows:n})})]})}function ke({cycle:e,rows:i}){let a=F(),s=c(),u=A(),f=j(e.id).data??[],[p,m]=(0,Y.useState)([]),[h,g]=(0,Y.useState)(!1),[_,v]=(0,Y.useState)(null),[y,b]=(0,Y.useState)(null),[x,S]=(0,Y.useState)(``),C=l(oe),w=i.filter(e=>e.lacks.some(L)),T=w.filter(e=>p.includes(e.nomination)),E=[...new Set(T.flatMap(e=>e.lacks.filter(L).map(e=>e.who)))].sort((e,t)=>e.localeCompare(t)),D=e=>m(p.includes(e)?p.filter(t=>t!==e):[...p,e]),O=()=>C.mutate({cycle:e.id,nominations:T.map(e=>e.nomination)},{onSuccess:({nominationsRemind:e})=>{e.userErrors.length>0||(g(!1),m([]),v({count:e.count,at:Date.now()}),u())}}),k=[{key:`nominee`,title:a.nominee,cell:e=>w.includes(e)?(0,X.jsx)(n,{label:e.nominee.name,"aria-label":a.choose(e.nominee.name),checked:p.includes(e.nomination),onChange:()=>D(e.nomination)}):e.nominee.name},{key:`missing`,title:a.missing,cell:e=>(0,X.jsx)(Ae,{row:e,onExtend:t=>b({lack:t,nominee:e.nominee.name})})},{key:`says`,title:a.nomineeSays,cell:e=>a.answers[e.answer]},{key:`progress`,title:a.progress,cell:e=>{let t=f.find(t=>t.id===e.nomination);return t&&(t.assigned??0)>0?(0,X.jsx)(r,{row:t}):``}},{key:`read`,title:a.read,cell:e=>(0,X.jsx)(t,{to:`/awards/review/${e.nomination}`,"aria-label":`${a.readTitle}: ${e.nominee.name}`,children:a.readTitle})}];return(0,X.jsxs)(X.Fragment,{children:[_&&(0,X.jsx)(N,{children:(0,X.jsx)(`p`,{children:a.reminded(_.count)})},_.at),x!==``&&(0,X.jsx)(N,{children:(0,X.jsx)(`p`,{children:a.letterGiven(x)})},x),w.length>0&&(0,X.jsxs)(`div`,{className:`row no-print`,children:[(0,X.jsx)(n,{label:a.chooseAll,checked:T.length===w.length,onChange:e=>m(e.currentTarget.checked?w.map(e=>e.nomination):[])}),(0,X.jsx)(d,{disabled:T.length===0,onClick:()=>g(!0),children:a.remind(T.length)})]}),(0,X.jsx)(R,{caption:a.board,columns:k,rows:i,keyOf:e=>e.nomination}),(0,X.jsx)(o,{cycle:e.id}),y&&(0,X.jsx)(De,{late:y,onClose:()=>b(null),onDone:e=>{b(null),S(e),u()}},y.lack.letter),(0,X.jsxs)(M,{title:a.remindTitle(E.length),open:h,confirm:a.remindDo(E.length),busy:C.isPending,error:C.error,faults:C.data?.nominationsRemind.userErrors??[],onConfirm:O,onClose:()=>g(!1),children:[(0,X.jsx)(`ul`,{children:E.map(e=>(0,X.jsx)(`li`,{children:e},e))}),(0,X.jsx)(`h3`,{children:a.mailPreview}),(0,X.jsxs)(`div`,{className:`quote`,children:[(0,X.jsx)(`p`,{children:a.mailMissing(s(e.award.name))}),(0,X.jsx)(`p`,{className:`muted small`,children:a.mailLink})]}),(0,X.jsx)(`p`,{className:`muted`,children:a.remindLately})]})]})}function Ae({row:e,onExtend:t}){let n=F(),r=s(),{zone:i}=H(),a=re();return e.lacks.length===0?(0,X.jsx)(`span`,{className:`muted`,children:n.nothingMissing}):(0,X.jsx)(`ul`,{className:`lack-list`,children:e.lacks.map((o,s)=>(0,X.jsxs)(`li`,{children:[a(o),o.until&&(0,X.jsxs)(`span`,{className:`muted small`,children:[` `,n.letterUntil(V(o.until,r))]}),o.over&&(0,X.jsxs)(`span`,{className:`muted small`,children:[` `,n.lackOver]}),o.letter&&(0,X.jsx)(`button`,{type:`button`,className:`link no-print`,"aria-label":n.letterMoreLabel(o.who,e.nominee.name),onClick:()=>t(o),children:n.letterMore}),o.reminded&&(0,X.jsxs)(`span`,{className:`muted small`,children:[` `,n.remindedOn(ae(o.reminded,i,r))]})]},s))})}function je({cycle:e}){let t=F(),n=j(e.id);return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(`p`,{className:`muted`,children:t.conflictsText}),(0,X.jsx)(u,{read:n,lines:6,children:e=>(0,X.jsx)(Me,{nominations:e.filter(e=>e.can.settle)})})]})}function Me({nominations:e}){let t=F(),n=A(),[r,i]=(0,Y.useState)(null),[a,o]=(0,Y.useState)(``),[s,c]=(0,Y.useState)(0),u=l(J),d=(e,t)=>{u.reset(),o(``),i({...e,stands:t})},f=e=>u.mutate({conflict:e.conflict.id,stands:e.stands,reason:a},{onSuccess:({conflictSettle:e})=>{e.done&&(i(null),c(Date.now()),n())}}),p=e.flatMap(e=>e.conflicts.map(t=>({nomination:e,conflict:t}))),m=u.data?.conflictSettle.userErrors??[];return e.length===0?(0,X.jsx)(`p`,{className:`card`,children:t.noneToSettle}):(0,X.jsxs)(X.Fragment,{children:[s>0&&(0,X.jsx)(N,{children:(0,X.jsx)(`p`,{children:t.settled})},s),(0,X.jsx)(Ne,{entries:p.filter(e=>e.conflict.state===`SUGGESTED`),onAsk:d}),(0,X.jsx)(Pe,{entries:p.filter(e=>e.conflict.state!==`SUGGESTED`),onAsk:d}),(0,X.jsx)(Fe,{nominations:e}),(0,X.jsxs)(M,{title:r?.stands?t.standsTitle:t.noneTitle,open:r!==null,confirm:r?.stands?t.stands:t.noneDo,kind:r?.stands?`danger`:`primary`,busy:u.isPending,error:u.error,faults:m,fieldOf:()=>`settle-reason`,onConfirm:()=>r&&f(r),onClose:()=>i(null),children:[(0,X.jsx)(`p`,{children:r&&(r.stands?t.standsText:t.noneText)(r.conflict.person.name,r.nomination.nominee.name)}),(0,X.jsx)(w,{id:`settle-reason`,label:t.reason,required:!r?.stands,maxLength:2e3,value:a,error:z(m,`reason`),onChange:e=>o(e.currentTarget.value)})]})]})}function Ne({entries:e,onAsk:t}){let n=F(),r=I();return(0,X.jsxs)(`section`,{className:`card`,"aria-labelledby":`suggestions`,children:[(0,X.jsx)(`h2`,{id:`suggestions`,children:n.suggestions}),e.length===0&&(0,X.jsx)(`p`,{className:`muted`,children:n.noSuggestions}),(0,X.jsx)(`ul`,{className:`plain-list to-settle`,children:e.map(e=>{let i=n.withNominee(e.conflict.person.name,e.nomination.nominee.name);return(0,X.jsxs)(`li`,{children:[(0,X.jsxs)(`span`,{children:[(0,X.jsx)(`span`,{className:`strong`,children:i}),(0,X.jsx)(`span`,{className:`muted block`,children:r(e.conflict)})]}),(0,X.jsxs)(`span`,{className:`row`,children:[(0,X.jsx)(d,{kind:`quiet`,"aria-label":`${n.stands}: ${i}`,onClick:()=>t(e,!0),children:n.stands}),e.conflict.dismissable&&(0,X.jsx)(d,{kind:`quiet`,"aria-label":`${n.isNone} ${i}`,onClick:()=>t(e,!1),children:n.isNone})]})]},e.conflict.id)})})]})}function Pe({entries:e,onAsk:t}){let n=F(),r=I(),i=[{key:`person`,title:n.person,cell:e=>e.conflict.person.name},{key:`nominee`,title:n.nominee,cell:e=>e.nomination.nominee.name},{key:`why`,title:n.why,cell:e=>(0,X.jsxs)(X.Fragment,{children:[r(e.conflict),e.conflict.reason!==``&&(0,X.jsx)(`span`,{className:`muted small block`,children:e.conflict.reason})]})},{key:`state`,title:n.state,cell:e=>(0,X.jsx)(`span`,{className:`chip ${e.conflict.state===`STANDS`?`bad`:``}`,children:n.conflictStates[e.conflict.state]})},{key:`act`,title:n.act,cell:e=>{let r=n.withNominee(e.conflict.person.name,e.nomination.nominee.name);return e.conflict.state===`DISMISSED`?(0,X.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>t(e,!0),children:n.standsAfterAll(r)}):e.conflict.dismissable?(0,X.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>t(e,!1),children:n.isNoneOf(r)}):(0,X.jsx)(`span`,{className:`muted small`,children:n.onRecord})}}];return(0,X.jsxs)(`section`,{className:`card`,"aria-labelledby":`known`,children:[(0,X.jsx)(`h2`,{id:`known`,children:n.everyConflict}),e.length===0?(0,X.jsx)(`p`,{className:`muted`,children:n.noConflicts}):(0,X.jsx)(R,{caption:n.everyConflict,columns:i,rows:e,keyOf:e=>e.conflict.id})]})}function Fe({nominations:e}){let t=F(),n=A(),[r,i]=(0,Y.useState)({nomination:``,person:``,reason:``}),[a,o]=(0,Y.useState)(0),s=l(q),c=s.data?.conflictSet.userErrors??[],u=e.find(e=>e.id===r.nomination),p=u?[...u.committee,...u.reviews.flatMap(e=>e.reviewer&&!u.committee.some(t=>t.id===e.reviewer?.id)?[e.reviewer]:[])]:[],m=e=>{i(t=>({...t,...e})),o(0)};return(0,X.jsxs)(`section`,{className:`card`,"aria-labelledby":`set`,children:[(0,X.jsx)(`h2`,{id:`set`,children:t.setTitle}),(0,X.jsx)(`p`,{className:`muted small`,children:t.setText}),a>0&&(0,X.jsx)(N,{children:(0,X.jsx)(`p`,{children:t.setDone})},a),s.error&&(0,X.jsx)(f,{error:s.error}),(0,X.jsx)(B,{faults:c,fieldOf:e=>`set-${e.path.at(-1)??``}`}),(0,X.jsxs)(`form`,{className:`stack-s`,noValidate:!0,onSubmit:e=>{e.preventDefault(),s.mutate(r,{onSuccess:({conflictSet:e})=>{e.nomination&&(i({nomination:``,person:``,reason:``}),o(Date.now()),n())}})},children:[(0,X.jsxs)(`div`,{className:`thirds`,children:[(0,X.jsx)(x,{id:`set-nomination`,label:t.nomination,value:r.nomination,data:[{value:``,label:t.chooseOne},...e.map(e=>({value:e.id,label:e.nominee.name}))],onChange:e=>m({nomination:e.currentTarget.value,person:``})}),(0,X.jsx)(x,{id:`set-person`,label:t.person,value:r.person,error:z(c,`person`),data:[{value:``,label:t.chooseOne},...p.map(e=>({value:e.id,label:e.name}))],onChange:e=>m({person:e.currentTarget.value})})]}),(0,X.jsx)(w,{id:`set-reason`,label:t.reason,maxLength:2e3,value:r.reason,error:z(c,`reason`),onChange:e=>m({reason:e.currentTarget.value})}),(0,X.jsx)(`div`,{className:`row`,children:(0,X.jsx)(d,{type:`submit`,kind:`quiet`,busy:s.isPending,disabled:r.nomination===``||r.person===``,children:t.setDo})})]})]})}function Q({cycle:e}){return(0,X.jsxs)(`div`,{className:`halves`,children:[(0,X.jsx)(Le,{cycle:e}),(0,X.jsx)(Re,{cycle:e})]})}var Ie=[`NOMINATION`,`PACKAGE`,`REVIEW`];function Le({cycle:e}){let t=F(),n={email:``,phase:`REVIEW`,until:``,reason:``},[r,i]=(0,Y.useState)(n),[a,o]=(0,Y.useState)(``),s=l(de),c=s.data?.awardCycleExtend.userErrors??[],u=e=>{i(t=>({...t,...e})),o(``)};return(0,X.jsxs)(`section`,{className:`card`,"aria-labelledby":`extend`,children:[(0,X.jsx)(`h2`,{id:`extend`,children:t.extendTitle}),(0,X.jsx)(`p`,{className:`muted small`,children:t.extendText}),a!==``&&(0,X.jsx)(N,{children:(0,X.jsx)(`p`,{children:t.extended(a)})},a),s.error&&(0,X.jsx)(f,{error:s.error}),(0,X.jsx)(B,{faults:c,fieldOf:e=>`extend-${e.path.at(-1)??``}`}),(0,X.jsxs)(`form`,{className:`stack-s`,noValidate:!0,onSubmit:t=>{t.preventDefault(),s.mutate({cycle:e.id,input:r},{onSuccess:({awardCycleExtend:e})=>{e.done&&(o(r.email),i(n))}})},children:[(0,X.jsx)(T,{id:`extend-email`,type:`email`,autoComplete:`off`,label:t.email,value:r.email,error:z(c,`email`),onChange:e=>u({email:e.currentTarget.value})}),(0,X.jsx)(x,{id:`extend-phase`,label:t.phase,value:r.phase,error:z(c,`phase`),data:Ie.map(e=>({value:e,label:t.phases[e]})),onChange:e=>u({phase:e.currentTarget.value})}),(0,X.jsx)(T,{id:`extend-until`,type:`date`,label:t.untilDay,value:r.until,error:z(c,`until`),onChange:e=>u({until:e.currentTarget.value})}),(0,X.jsx)(w,{id:`extend-reason`,label:t.reason,maxLength:2e3,value:r.reason,error:z(c,`reason`),onChange:e=>u({reason:e.currentTarget.value})}),(0,X.jsx)(`div`,{className:`row`,children:(0,X.jsx)(d,{type:`submit`,kind:`quiet`,busy:s.isPending,disabled:r.until===``,children:t.extendDo})})]})]})}function Re({cycle:e}){let t=F(),[n,r]=(0,Y.useState)(``),[i,a]=(0,Y.useState)(null),[o,s]=(0,Y.useState)(``),[c,f]=(0,Y.useState)(!1),[m,h]=(0,Y.useState)(``),g=p(K,{cycle:e.id,search:n},{enabled:n!==``}),_=l(pe),v=_.data?.nomineeAdmit.userErrors??[];return(0,X.jsxs)(`section`,{className:`card`,"aria-labelledby":`admit`,children:[(0,X.jsx)(`h2`,{id:`admit`,children:t.admitTitle}),(0,X.jsx)(`p`,{className:`muted small`,children:t.admitText}),m!==``&&(0,X.jsx)(N,{children:(0,X.jsx)(`p`,{children:t.admitted(m)})},m),(0,X.jsx)(U,{label:t.admitSearch,value:n,onChange:e=>{r(e),a(null),e!==``&&h(``)}}),n!==``&&(0,X.jsx)(u,{read:g,children:({nominationCandidates:e})=>(0,X.jsx)(ze,{found:e,chosen:i,onChoose:a})}),i&&(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(w,{id:`admit-reason`,label:t.reason,maxLength:2e3,value:o,error:z(v,`reason`),onChange:e=>s(e.currentTarget.value)}),(0,X.jsx)(`div`,{className:`row`,children:(0,X.jsx)(d,{kind:`quiet`,disabled:o.trim()===``,onClick:()=>f(!0),children:t.admitDo})})]}),(0,X.jsxs)(M,{title:t.admitConfirmTitle(i?.name??``),open:c&&i!==null,confirm:t.admitConfirm,busy:_.isPending,error:_.error,faults:v,fieldOf:()=>void 0,onConfirm:()=>i&&_.mutate({cycle:e.id,nominee:i.id,reason:o},{onSuccess:({nomineeAdmit:e})=>{e.done&&(f(!1),h(i.name),a(null),s(``),r(``))}}),onClose:()=>{_.reset(),f(!1)},children:[o.trim()!==``&&(0,X.jsx)(`p`,{className:`quote`,children:o}),(0,X.jsx)(`p`,{children:t.admitConfirmText})]})]})}function ze({found:e,chosen:t,onChoose:n}){let r=F(),i=P(),a=e.filter(e=>e.refusals.length>0);return a.length===0?(0,X.jsx)(`p`,{role:`status`,children:e.length===0?r.admitNobody:r.admitFits}):(0,X.jsxs)(`fieldset`,{children:[(0,X.jsx)(`legend`,{children:r.admitChoose}),(0,X.jsx)(`ul`,{className:`plain-list`,children:a.map(e=>(0,X.jsx)(`li`,{children:(0,X.jsx)(S,{name:`admit`,label:e.name,description:[i(e),...e.refusals].filter(e=>e!==``).join(` · `),checked:t?.id===e.id,onChange:()=>n(e)})},e.id))})]})}var $=[`board`,`ask`,`conflicts`,`assignment`,`exceptions`];function Be(){let{id:t=``}=e(),n=p(i,{cycle:t});return(0,X.jsx)(u,{read:n,children:({awardCycle:e})=>e&&a(e)?(0,X.jsx)(Ve,{cycle:e}):(0,X.jsx)(C,{})})}function Ve({cycle:e}){let n=F(),r=c(),[i,a]=v({part:`board`});return(0,X.jsx)(E,{title:n.deskTitle(r(e.award.name),String(e.year)),lead:e.viewerDuty?n.deskLead[e.viewerDuty]:void 0,above:(0,X.jsx)(t,{className:`crumb`,to:`/awards/cycles/${e.id}`,children:n.toCycle(r(e.award.name),String(e.year))}),actions:(0,X.jsx)(t,{className:`btn quiet`,to:`/awards/cycles/${e.id}/reviews`,children:n.toReviewsList}),children:(0,X.jsxs)(b,{value:y($,i.part)??`board`,onChange:e=>a({part:e??`board`}),keepMounted:!1,children:[(0,X.jsx)(b.List,{className:`no-print`,"aria-label":n.parts,children:$.map(e=>(0,X.jsx)(b.Tab,{value:e,children:n[e]},e))}),(0,X.jsx)(b.Panel,{value:`board`,className:`stack desk-panel`,children:(0,X.jsx)(Oe,{cycle:e})}),(0,X.jsx)(b.Panel,{value:`ask`,className:`stack desk-panel`,children:(0,X.jsx)(me,{cycle:e})}),(0,X.jsx)(b.Panel,{value:`conflicts`,className:`stack desk-panel`,children:(0,X.jsx)(je,{cycle:e})}),(0,X.jsx)(b.Panel,{value:`assignment`,className:`stack desk-panel`,children:(0,X.jsx)(xe,{cycle:e})}),(0,X.jsx)(b.Panel,{value:`exceptions`,className:`stack desk-panel`,children:(0,X.jsx)(Q,{cycle:e})})]})})}export{Be as default};