import{$ as e,G as t,t as n}from"./Checkbox.js";import{Progress as r,runs as i,t as a}from"./ReviewsPage.js";import{C as o,b as s,f as c,i as l,l as u,n as d,p as f,s as p,t as m,v as h,w as g}from"./states.js";import{n as _,t as v}from"./address.js";import{t as y}from"./Tabs.js";import{a as b,i as x,n as S,o as C,r as w}from"./DepartmentSide.js";import{t as ee}from"./Page.js";import{c as te,n as ne,o as T}from"./index.js";import{i as re,n as E,r as ie,t as D}from"./cache2.js";import{t as O}from"./Confirm.js";import{t as k}from"./Outcome.js";import{a as A,c as j,l as M,n as N,r as ae,t as P}from"./committee.js";import{t as F}from"./DataTable.js";import{n as I,t as L}from"./ErrorSummary.js";import{t as R}from"./Bar.js";import{a as z}from"./format.js";import{s as B}from"./Frame.js";import{t as V}from"./SearchField.js";var H=new g(`
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
}`,{hash:`sha256:514431efee2465e5b841664e62e3c28d90e95a114437c2054f008e07a769b7d6`}),U=new g(`
    query AssignmentWhy($nomination: ID!, $reviewer: ID!, $input: AssignmentInput!) {
  assignmentWhy(nomination: $nomination, reviewer: $reviewer, input: $input) {
    reviewer {
      id
      name
    }
    reasons
  }
}
    `,{hash:`sha256:851e10cdf2fbae1b56bac2814124d50b6b061acb73cb21114211aefe8a5e07b6`}),W=new g(`
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
    `,{hash:`sha256:6cf3b76475e1ec57548cadf7dd65d113a887582eb7907db0f14faf1865ee6e3f`}),G=new g(`
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
    `,{hash:`sha256:160e040ca663f5676ec55be63a189eca7c41823868e7fef8c137f32deebfc894`}),K=new g(`
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
    `,{hash:`sha256:2764bdb830185c9612df492b128d806886eeb4e6c0b99347ff41efb83daf65d5`}),q=new g(`
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
    `,{hash:`sha256:96ba678351762f9d57071891cd8c9543a1cc14668b154b08d92bea1e51a4d5f8`}),J=new g(`
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
    `,{hash:`sha256:89d009822e62be94ea11744b1e72f47c66497babdc9988dacd9599de2fada644`}),oe=new g(`
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
}`,{hash:`sha256:5ed1f1aa75008b4b32581b18ce963c5a1d73cd19b0b35f3599120dedef291155`}),se=new g(`
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
    `,{hash:`sha256:6dc13dcf05b049524c093132648719dd038f16e2c734fa24c2c0ea393f7c41a1`}),ce=new g(`
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
    `,{hash:`sha256:eb835c4eb9ceb7a2176dba96133a7e3679c3a412ef3aa570cf1202343be697fd`}),le=new g(`
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
    `,{hash:`sha256:6d08407997cbfb93f6e5d287e2e1ced3f6a5e82b57fabfa7322da53745464871`}),ue=new g(`
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
    `,{hash:`sha256:b32980e7e26269e075071695f73aca9b25bb117c2ae2940ce3e5d210c29af8f7`}),Y=te(T(),1),X=ne();function de({cycle:e}){let t=M(),n=f(ie,{cycle:e.id}),[r,i]=(0,Y.useState)(null);return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(`p`,{className:`muted`,children:t.askText}),r&&(0,X.jsx)(k,{children:(0,X.jsx)(`p`,{children:t.asked(r.count)})},r.at),(0,X.jsx)(l,{read:n,children:({nomineesToAsk:n})=>n.length===0?(0,X.jsx)(m,{title:t.askEmpty,children:(0,X.jsx)(`p`,{children:t.askEmptyText})}):(0,X.jsx)(fe,{cycle:e,rows:n,onDone:e=>i({count:e,at:Date.now()})})})]})}function fe({cycle:e,rows:t,onDone:r}){let i=M(),a=s(),o=j(),l=E(),d=A()(e.phases,`PACKAGE`),[f,m]=(0,Y.useState)([]),[h,g]=(0,Y.useState)(!1),_=c(J),v=t.filter(e=>!f.includes(e.nomination));return(0,X.jsxs)(`section`,{className:`card`,children:[d.when!==`now`&&(0,X.jsx)(p,{children:(0,X.jsx)(`p`,{children:d.when===`before`?i.askFrom(d.from):i.askOver(d.to)})}),(0,X.jsxs)(`div`,{className:`row`,children:[(0,X.jsx)(n,{label:i.askAll,checked:v.length===t.length,onChange:e=>m(e.currentTarget.checked?[]:t.map(e=>e.nomination))}),(0,X.jsx)(u,{disabled:v.length===0||d.when!==`now`,onClick:()=>g(!0),children:i.askChosen(v.length)})]}),(0,X.jsx)(`ul`,{className:`plain-list`,children:t.map(e=>(0,X.jsx)(`li`,{children:(0,X.jsx)(n,{label:e.nominee.name,description:o(e.nominee),checked:!f.includes(e.nomination),onChange:()=>m(f.includes(e.nomination)?f.filter(t=>t!==e.nomination):[...f,e.nomination])})},e.nomination))}),(0,X.jsxs)(O,{title:i.askTitle(v.length),open:h,confirm:i.askDo(v.length),busy:_.isPending,error:_.error,faults:_.data?.nomineesAsk.userErrors??[],onConfirm:()=>_.mutate({cycle:e.id,nominations:v.map(e=>e.nomination)},{onSuccess:({nomineesAsk:e})=>{e.userErrors.length>0||(g(!1),r(e.count),l())}}),onClose:()=>g(!1),children:[(0,X.jsx)(`ul`,{children:v.map(e=>(0,X.jsx)(`li`,{children:e.nominee.name},e.nomination))}),(0,X.jsx)(`h3`,{children:i.mailPreview}),(0,X.jsx)(`p`,{className:`quote`,children:i.askMail(a(e.award.name))}),(0,X.jsx)(`p`,{className:`strong`,children:i.askOnce})]})]})}function pe({cycle:e,plan:t,input:n,onApplied:r,onChanged:i}){let a=M(),l=s(),d=o(),f=E(),[m,g]=(0,Y.useState)(!1),_=c(oe),v=[...new Set(t.pairs.filter(e=>!e.kept).map(e=>e.reviewer.name))].sort((e,t)=>e.localeCompare(t)),y=_.data?.assignmentApply.userErrors??[];return(0,X.jsxs)(`div`,{className:`stack`,children:[(0,X.jsx)(`h3`,{children:a.planPairs}),(0,X.jsx)(me,{plan:t,places:e.terms.reviewers}),t.unmet.length===0?(0,X.jsx)(p,{kind:`done`,children:(0,X.jsx)(`p`,{children:a.allMet})}):(0,X.jsx)(ge,{plan:t}),(0,X.jsx)(`h3`,{children:a.loads}),(0,X.jsx)(he,{plan:t}),(0,X.jsx)(_e,{plan:t,input:n}),(0,X.jsx)(`div`,{className:`row`,children:(0,X.jsx)(u,{disabled:t.added===0&&t.dropped===0,onClick:()=>g(!0),children:a.apply(t.added)})}),(0,X.jsxs)(O,{title:a.applyTitle,open:m,confirm:a.applyDo,busy:_.isPending,error:_.error,faults:y,onConfirm:()=>_.mutate({cycle:e.id,input:n,digest:t.digest},{onSuccess:({assignmentApply:e})=>{if(!e.plan)return i();g(!1),f(),r()}}),onClose:()=>g(!1),children:[(0,X.jsx)(`p`,{children:a.applyText(t.added,t.dropped)}),(0,X.jsx)(`p`,{children:v.length===0?a.applyNobody:a.applyMail(h(v,d))}),v.length>0&&(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(`h3`,{children:a.mailPreview}),(0,X.jsx)(`p`,{className:`quote`,children:a.applyReads(l(e.award.name))})]})]})]})}function Z(e){return[...new Map([...e.pairs,...e.unmet].map(e=>[e.nomination,e.nominee.name]))].map(([e,t])=>({id:e,name:t})).sort((e,t)=>e.name.localeCompare(t.name))}function me({plan:e,places:t}){let n=M(),r=Z(e),i=(t,n)=>e.pairs.find(e=>e.nomination===t&&e.role===n),a=[{key:`nominee`,title:n.nominee,cell:e=>e.name},...Array.from({length:t},(e,t)=>({key:String(t),title:n.role(t+1),cell:e=>{let r=i(e.id,t+1);return r?(0,X.jsxs)(X.Fragment,{children:[r.reviewer.name,` `,!r.kept&&(0,X.jsx)(`span`,{className:`chip on`,children:n.planNew})]}):``}}))];return(0,X.jsx)(F,{caption:n.planPairs,columns:a,rows:r,keyOf:e=>e.id})}function he({plan:e}){let t=M(),n=Math.max(1,...e.loads.map(e=>e.reviews));return(0,X.jsx)(`ul`,{className:`loads`,children:e.loads.map(e=>(0,X.jsxs)(`li`,{className:`stack-s`,children:[(0,X.jsxs)(`span`,{children:[e.reviewer.name,e.guest&&(0,X.jsxs)(`span`,{className:`muted small`,children:[`, `,t.guest]}),(0,X.jsx)(`span`,{className:`muted small block`,children:t.loadOf(e.reviews,e.primary)})]}),(0,X.jsx)(R,{share:e.reviews/n})]},e.reviewer.id))})}function ge({plan:e}){let t=M();return(0,X.jsxs)(p,{kind:`danger`,children:[(0,X.jsx)(`p`,{className:`strong`,children:t.unmetTitle}),e.unmet.map(e=>(0,X.jsxs)(`div`,{className:`stack-s`,children:[(0,X.jsx)(`p`,{children:t.unmetOf(e.nominee.name,e.got,e.wanted)}),(0,X.jsx)(`ul`,{children:e.obstacles.map(e=>(0,X.jsxs)(`li`,{children:[e.reviewer.name,`: `,e.reasons.map(e=>t.reasonsOut[e]).join(` `)]},e.reviewer.id))})]},e.nomination))]})}function _e({plan:e,input:t}){let n=M(),r=Z(e),[i,a]=(0,Y.useState)(``),[o,s]=(0,Y.useState)(``),c=i!==``&&o!==``,l=f(U,{nomination:i,reviewer:o,input:t},{enabled:c}),u=e.pairs.some(e=>e.nomination===i&&e.reviewer.id===o),p=c&&!l.isPlaceholderData?l.data?.assignmentWhy:void 0,m=r.find(e=>e.id===i)?.name??``;return(0,X.jsxs)(`fieldset`,{className:`stack-s`,children:[(0,X.jsx)(`legend`,{children:n.whyTitle}),(0,X.jsxs)(`div`,{className:`thirds`,children:[(0,X.jsx)(b,{id:`why-reviewer`,label:n.reviewer,value:o,data:[{value:``,label:n.chooseOne},...e.loads.map(e=>({value:e.reviewer.id,label:e.reviewer.name}))],onChange:e=>s(e.currentTarget.value)}),(0,X.jsx)(b,{id:`why-nomination`,label:n.nomination,value:i,data:[{value:``,label:n.chooseOne},...r.map(e=>({value:e.id,label:e.name}))],onChange:e=>a(e.currentTarget.value)})]}),c&&l.error&&(0,X.jsx)(d,{error:l.error}),(0,X.jsx)(`div`,{role:`status`,children:p&&(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(`p`,{children:(u?n.whyIn:n.whyOut)(p.reviewer.name,m)}),(0,X.jsx)(`ul`,{children:p.reasons.map(e=>(0,X.jsx)(`li`,{children:(u?n.reasonsIn:n.reasonsOut)[e]},e))})]})})]})}function ve({cycle:e}){let t=D(e.id);return(0,X.jsx)(l,{read:t,lines:6,children:t=>(0,X.jsx)(ye,{cycle:e,nominations:t.filter(e=>!e.barred&&e.assigned!==null&&e.assigned!==void 0)})})}function ye({cycle:e,nominations:t}){let n=M(),r=t.filter(e=>e.can.assign);return(0,X.jsxs)(X.Fragment,{children:[r.length===0?(0,X.jsx)(`p`,{className:`card`,children:n.nothingToAssign}):(0,X.jsx)(xe,{cycle:e,nominations:r}),t.length>0&&(0,X.jsx)(Se,{nominations:t}),r.length>0&&(0,X.jsx)(Ce,{cycle:e,nominations:r})]})}function be(e){let t=new Map;for(let n of e){for(let e of n.committee)t.set(e.id,e.name);for(let e of n.reviews)e.reviewer&&t.set(e.reviewer.id,e.reviewer.name)}return[...t].map(([e,t])=>({id:e,name:t})).sort((e,t)=>e.name.localeCompare(t.name))}function xe({cycle:e,nominations:t}){let r=M(),[i,a]=(0,Y.useState)(String(e.year)),[o,s]=(0,Y.useState)([]),[c,l]=(0,Y.useState)(null),[p,m]=(0,Y.useState)(0),h=f(H,{cycle:e.id,input:c??{seed:i,away:o}},{enabled:c!==null}),g=be(t),_=c===null?[]:h.data?.assignmentPlan.userErrors??[],v=c===null?null:h.data?.assignmentPlan.plan;return(0,X.jsxs)(`section`,{className:`card`,"aria-labelledby":`plan`,children:[(0,X.jsx)(`h2`,{id:`plan`,children:r.planTitle}),(0,X.jsx)(`p`,{className:`muted small`,children:r.planText}),p>0&&(0,X.jsx)(k,{children:(0,X.jsx)(`p`,{children:r.applied})},p),(0,X.jsxs)(`form`,{className:`stack-s`,noValidate:!0,onSubmit:e=>{e.preventDefault(),m(0),l({seed:i,away:o}),c&&c.seed===i&&(c.away??[]).join()===o.join()&&h.refetch()},children:[(0,X.jsx)(w,{id:`plan-seed`,className:`seed`,label:r.seed,description:r.seedHint,maxLength:40,value:i,onChange:e=>a(e.currentTarget.value)}),(0,X.jsxs)(`fieldset`,{children:[(0,X.jsx)(`legend`,{children:r.away}),(0,X.jsx)(`div`,{className:`check-list`,children:g.map(e=>(0,X.jsx)(n,{label:e.name,checked:o.includes(e.id),onChange:()=>s(g.map(e=>e.id).filter(t=>t===e.id!==o.includes(t)))},e.id))})]}),(0,X.jsx)(`div`,{className:`row`,children:(0,X.jsx)(u,{type:`submit`,busy:c!==null&&h.isFetching,children:r.show})})]}),c!==null&&h.error&&(0,X.jsx)(d,{error:h.error}),(0,X.jsx)(L,{faults:_,fieldOf:()=>void 0}),c!==null&&v&&!h.isPlaceholderData&&(0,X.jsx)(pe,{cycle:e,plan:v,input:c,onApplied:()=>{l(null),m(Date.now())},onChanged:()=>void h.refetch()})]})}function Se({nominations:e}){let t=M(),n=E(),[i,a]=(0,Y.useState)(null),[o,s]=(0,Y.useState)(0),l=c(ce),u=[{key:`nominee`,title:t.nominee,cell:e=>e.nominee.name},{key:`reviewers`,title:t.reviewer,cell:e=>{let n=[...e.reviews,...e.ownReview?[{...e.ownReview,reviewer:{id:``,name:t.you},guest:!1}]:[]].sort((e,t)=>e.role-t.role);return n.length===0?(0,X.jsx)(`span`,{className:`muted`,children:t.noReviewers}):(0,X.jsx)(`ul`,{className:`seats`,children:n.map(n=>{let r=n.reviewer?.name??t.role(n.role);return(0,X.jsxs)(`li`,{children:[(0,X.jsxs)(`span`,{children:[r,` `,(0,X.jsx)(`span`,{className:`muted small`,children:[t.role(n.role),n.guest?t.guest:``].filter(e=>e!==``).join(`, `)})]}),(0,X.jsx)(`span`,{className:`chip ${n.state===`SUBMITTED`?`on`:``}`,children:t.states[n.state]}),e.can.assign&&n.state!==`SUBMITTED`&&(0,X.jsx)(`button`,{type:`button`,className:`link small`,"aria-label":t.remove(r,e.nominee.name),onClick:()=>a({nomination:e,review:n,name:r}),children:t.removeShort})]},n.id)})})}},{key:`progress`,title:t.progress,cell:e=>(e.assigned??0)>0?(0,X.jsx)(r,{row:e}):``}];return(0,X.jsxs)(`section`,{className:`card`,"aria-labelledby":`now`,children:[(0,X.jsx)(`h2`,{id:`now`,children:t.nowTitle}),o>0&&(0,X.jsx)(k,{children:(0,X.jsx)(`p`,{children:t.removed})},o),(0,X.jsx)(F,{caption:t.nowTitle,columns:u,rows:e,keyOf:e=>e.id}),(0,X.jsx)(O,{title:t.removeTitle,open:i!==null,confirm:t.removeDo,kind:`danger`,busy:l.isPending,error:l.error,faults:l.data?.reviewerRemove.userErrors??[],onConfirm:()=>i&&l.mutate({nomination:i.nomination.id,review:i.review.id},{onSuccess:({reviewerRemove:e})=>{e.nomination&&(a(null),s(Date.now()),n())}}),onClose:()=>a(null),children:(0,X.jsx)(`p`,{children:i&&t.removeText(i.name,i.nomination.nominee.name)})})]})}function Ce({cycle:e,nominations:t}){let n=M(),r=E(),i={nomination:``,email:``,role:`1`},[a,o]=(0,Y.useState)(i),[s,l]=(0,Y.useState)(0),f=c(se),p=f.data?.reviewerAssign.userErrors??[],m=e=>{o(t=>({...t,...e})),l(0)};return(0,X.jsxs)(`section`,{className:`card`,"aria-labelledby":`by-hand`,children:[(0,X.jsx)(`h2`,{id:`by-hand`,children:n.assignTitle}),(0,X.jsx)(`p`,{className:`muted small`,children:n.assignText}),s>0&&(0,X.jsx)(k,{children:(0,X.jsx)(`p`,{children:n.assigned})},s),f.error&&(0,X.jsx)(d,{error:f.error}),(0,X.jsx)(L,{faults:p,fieldOf:e=>`assign-${e.path.at(-1)??``}`}),(0,X.jsxs)(`form`,{className:`stack-s`,noValidate:!0,onSubmit:e=>{e.preventDefault(),f.mutate({nomination:a.nomination,email:a.email,role:Number(a.role)},{onSuccess:({reviewerAssign:e})=>{e.nomination&&(o(i),l(Date.now()),r())}})},children:[(0,X.jsxs)(`div`,{className:`thirds`,children:[(0,X.jsx)(b,{id:`assign-nomination`,label:n.nomination,value:a.nomination,data:[{value:``,label:n.chooseOne},...t.map(e=>({value:e.id,label:e.nominee.name}))],onChange:e=>m({nomination:e.currentTarget.value})}),(0,X.jsx)(w,{id:`assign-email`,type:`email`,autoComplete:`off`,label:n.email,value:a.email,error:I(p,`email`),onChange:e=>m({email:e.currentTarget.value})}),(0,X.jsx)(b,{id:`assign-role`,label:n.place,value:a.role,error:I(p,`role`),data:Array.from({length:e.terms.reviewers},(e,t)=>({value:String(t+1),label:n.role(t+1)})),onChange:e=>m({role:e.currentTarget.value})})]}),(0,X.jsx)(`div`,{className:`row`,children:(0,X.jsx)(u,{type:`submit`,kind:`quiet`,busy:f.isPending,disabled:a.nomination===``||a.email.trim()===``,children:n.assignDo})})]})]})}function we({cycle:e}){let t=M(),n=f(re,{cycle:e.id});return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(`p`,{className:`muted`,children:t.boardText}),(0,X.jsx)(l,{read:n,lines:6,children:({nominationBoard:n})=>n.length===0?(0,X.jsx)(m,{title:t.boardEmpty,children:(0,X.jsx)(`p`,{children:t.boardEmptyText})}):(0,X.jsx)(Te,{cycle:e,rows:n})})]})}function Te({cycle:e,rows:i}){let a=M(),o=s(),l=E(),d=D(e.id).data??[],[f,p]=(0,Y.useState)([]),[m,h]=(0,Y.useState)(!1),[g,_]=(0,Y.useState)(null),v=c(q),y=i.filter(e=>e.lacks.some(P)),b=y.filter(e=>f.includes(e.nomination)),x=[...new Set(b.flatMap(e=>e.lacks.filter(P).map(e=>e.who)))].sort((e,t)=>e.localeCompare(t)),S=e=>p(f.includes(e)?f.filter(t=>t!==e):[...f,e]),C=()=>v.mutate({cycle:e.id,nominations:b.map(e=>e.nomination)},{onSuccess:({nominationsRemind:e})=>{e.userErrors.length>0||(h(!1),p([]),_({count:e.count,at:Date.now()}),l())}}),w=[{key:`nominee`,title:a.nominee,cell:e=>y.includes(e)?(0,X.jsx)(n,{label:e.nominee.name,"aria-label":a.choose(e.nominee.name),checked:f.includes(e.nomination),onChange:()=>S(e.nomination)}):e.nominee.name},{key:`missing`,title:a.missing,cell:e=>(0,X.jsx)(Ee,{row:e})},{key:`says`,title:a.nomineeSays,cell:e=>a.answers[e.answer]},{key:`progress`,title:a.progress,cell:e=>{let t=d.find(t=>t.id===e.nomination);return t&&(t.assigned??0)>0?(0,X.jsx)(r,{row:t}):``}},{key:`read`,title:a.read,cell:e=>(0,X.jsx)(t,{to:`/awards/review/${e.nomination}`,"aria-label":`${a.readTitle}: ${e.nominee.name}`,children:a.readTitle})}];return(0,X.jsxs)(X.Fragment,{children:[g&&(0,X.jsx)(k,{children:(0,X.jsx)(`p`,{children:a.reminded(g.count)})},g.at),y.length>0&&(0,X.jsxs)(`div`,{className:`row no-print`,children:[(0,X.jsx)(n,{label:a.chooseAll,checked:b.length===y.length,onChange:e=>p(e.currentTarget.checked?y.map(e=>e.nomination):[])}),(0,X.jsx)(u,{disabled:b.length===0,onClick:()=>h(!0),children:a.remind(b.length)})]}),(0,X.jsx)(F,{caption:a.board,columns:w,rows:i,keyOf:e=>e.nomination}),(0,X.jsxs)(O,{title:a.remindTitle(x.length),open:m,confirm:a.remindDo(x.length),busy:v.isPending,error:v.error,faults:v.data?.nominationsRemind.userErrors??[],onConfirm:C,onClose:()=>h(!1),children:[(0,X.jsx)(`ul`,{children:x.map(e=>(0,X.jsx)(`li`,{children:e},e))}),(0,X.jsx)(`h3`,{children:a.mailPreview}),(0,X.jsxs)(`div`,{className:`quote`,children:[(0,X.jsx)(`p`,{children:a.mailMissing(o(e.award.name))}),(0,X.jsx)(`p`,{className:`muted small`,children:a.mailLink})]}),(0,X.jsx)(`p`,{className:`muted`,children:a.remindLately})]})]})}function Ee({row:e}){let t=M(),n=o(),{zone:r}=B(),i=ae();return e.lacks.length===0?(0,X.jsx)(`span`,{className:`muted`,children:t.nothingMissing}):(0,X.jsx)(`ul`,{className:`lack-list`,children:e.lacks.map((e,a)=>(0,X.jsxs)(`li`,{children:[i(e),e.reminded&&(0,X.jsxs)(`span`,{className:`muted small`,children:[` `,t.remindedOn(z(e.reminded,r,n))]})]},a))})}function De({cycle:e}){let t=M(),n=D(e.id);return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(`p`,{className:`muted`,children:t.conflictsText}),(0,X.jsx)(l,{read:n,lines:6,children:e=>(0,X.jsx)(Oe,{nominations:e.filter(e=>e.can.settle)})})]})}function Oe({nominations:e}){let t=M(),n=E(),[r,i]=(0,Y.useState)(null),[a,o]=(0,Y.useState)(``),[s,l]=(0,Y.useState)(0),u=c(K),d=(e,t)=>{u.reset(),o(``),i({...e,stands:t})},f=e=>u.mutate({conflict:e.conflict.id,stands:e.stands,reason:a},{onSuccess:({conflictSettle:e})=>{e.done&&(i(null),l(Date.now()),n())}}),p=e.flatMap(e=>e.conflicts.map(t=>({nomination:e,conflict:t}))),m=u.data?.conflictSettle.userErrors??[];return e.length===0?(0,X.jsx)(`p`,{className:`card`,children:t.noneToSettle}):(0,X.jsxs)(X.Fragment,{children:[s>0&&(0,X.jsx)(k,{children:(0,X.jsx)(`p`,{children:t.settled})},s),(0,X.jsx)(Q,{entries:p.filter(e=>e.conflict.state===`SUGGESTED`),onAsk:d}),(0,X.jsx)(ke,{entries:p.filter(e=>e.conflict.state!==`SUGGESTED`),onAsk:d}),(0,X.jsx)(Ae,{nominations:e}),(0,X.jsxs)(O,{title:r?.stands?t.standsTitle:t.noneTitle,open:r!==null,confirm:r?.stands?t.stands:t.noneDo,kind:r?.stands?`danger`:`primary`,busy:u.isPending,error:u.error,faults:m,fieldOf:()=>`settle-reason`,onConfirm:()=>r&&f(r),onClose:()=>i(null),children:[(0,X.jsx)(`p`,{children:r&&(r.stands?t.standsText:t.noneText)(r.conflict.person.name,r.nomination.nominee.name)}),(0,X.jsx)(C,{id:`settle-reason`,label:t.reason,required:!r?.stands,maxLength:2e3,value:a,error:I(m,`reason`),onChange:e=>o(e.currentTarget.value)})]})]})}function Q({entries:e,onAsk:t}){let n=M(),r=N();return(0,X.jsxs)(`section`,{className:`card`,"aria-labelledby":`suggestions`,children:[(0,X.jsx)(`h2`,{id:`suggestions`,children:n.suggestions}),e.length===0&&(0,X.jsx)(`p`,{className:`muted`,children:n.noSuggestions}),(0,X.jsx)(`ul`,{className:`plain-list to-settle`,children:e.map(e=>{let i=n.withNominee(e.conflict.person.name,e.nomination.nominee.name);return(0,X.jsxs)(`li`,{children:[(0,X.jsxs)(`span`,{children:[(0,X.jsx)(`span`,{className:`strong`,children:i}),(0,X.jsx)(`span`,{className:`muted block`,children:r(e.conflict)})]}),(0,X.jsxs)(`span`,{className:`row`,children:[(0,X.jsx)(u,{kind:`quiet`,"aria-label":`${n.stands}: ${i}`,onClick:()=>t(e,!0),children:n.stands}),e.conflict.dismissable&&(0,X.jsx)(u,{kind:`quiet`,"aria-label":`${n.isNone} ${i}`,onClick:()=>t(e,!1),children:n.isNone})]})]},e.conflict.id)})})]})}function ke({entries:e,onAsk:t}){let n=M(),r=N(),i=[{key:`person`,title:n.person,cell:e=>e.conflict.person.name},{key:`nominee`,title:n.nominee,cell:e=>e.nomination.nominee.name},{key:`why`,title:n.why,cell:e=>(0,X.jsxs)(X.Fragment,{children:[r(e.conflict),e.conflict.reason!==``&&(0,X.jsx)(`span`,{className:`muted small block`,children:e.conflict.reason})]})},{key:`state`,title:n.state,cell:e=>(0,X.jsx)(`span`,{className:`chip ${e.conflict.state===`STANDS`?`bad`:``}`,children:n.conflictStates[e.conflict.state]})},{key:`act`,title:n.act,cell:e=>{let r=n.withNominee(e.conflict.person.name,e.nomination.nominee.name);return e.conflict.state===`DISMISSED`?(0,X.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>t(e,!0),children:n.standsAfterAll(r)}):e.conflict.dismissable?(0,X.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>t(e,!1),children:n.isNoneOf(r)}):(0,X.jsx)(`span`,{className:`muted small`,children:n.onRecord})}}];return(0,X.jsxs)(`section`,{className:`card`,"aria-labelledby":`known`,children:[(0,X.jsx)(`h2`,{id:`known`,children:n.everyConflict}),e.length===0?(0,X.jsx)(`p`,{className:`muted`,children:n.noConflicts}):(0,X.jsx)(F,{caption:n.everyConflict,columns:i,rows:e,keyOf:e=>e.conflict.id})]})}function Ae({nominations:e}){let t=M(),n=E(),[r,i]=(0,Y.useState)({nomination:``,person:``,reason:``}),[a,o]=(0,Y.useState)(0),s=c(G),l=s.data?.conflictSet.userErrors??[],f=e.find(e=>e.id===r.nomination),p=f?[...f.committee,...f.reviews.flatMap(e=>e.reviewer&&!f.committee.some(t=>t.id===e.reviewer?.id)?[e.reviewer]:[])]:[],m=e=>{i(t=>({...t,...e})),o(0)};return(0,X.jsxs)(`section`,{className:`card`,"aria-labelledby":`set`,children:[(0,X.jsx)(`h2`,{id:`set`,children:t.setTitle}),(0,X.jsx)(`p`,{className:`muted small`,children:t.setText}),a>0&&(0,X.jsx)(k,{children:(0,X.jsx)(`p`,{children:t.setDone})},a),s.error&&(0,X.jsx)(d,{error:s.error}),(0,X.jsx)(L,{faults:l,fieldOf:e=>`set-${e.path.at(-1)??``}`}),(0,X.jsxs)(`form`,{className:`stack-s`,noValidate:!0,onSubmit:e=>{e.preventDefault(),s.mutate(r,{onSuccess:({conflictSet:e})=>{e.nomination&&(i({nomination:``,person:``,reason:``}),o(Date.now()),n())}})},children:[(0,X.jsxs)(`div`,{className:`thirds`,children:[(0,X.jsx)(b,{id:`set-nomination`,label:t.nomination,value:r.nomination,data:[{value:``,label:t.chooseOne},...e.map(e=>({value:e.id,label:e.nominee.name}))],onChange:e=>m({nomination:e.currentTarget.value,person:``})}),(0,X.jsx)(b,{id:`set-person`,label:t.person,value:r.person,error:I(l,`person`),data:[{value:``,label:t.chooseOne},...p.map(e=>({value:e.id,label:e.name}))],onChange:e=>m({person:e.currentTarget.value})})]}),(0,X.jsx)(C,{id:`set-reason`,label:t.reason,maxLength:2e3,value:r.reason,error:I(l,`reason`),onChange:e=>m({reason:e.currentTarget.value})}),(0,X.jsx)(`div`,{className:`row`,children:(0,X.jsx)(u,{type:`submit`,kind:`quiet`,busy:s.isPending,disabled:r.nomination===``||r.person===``,children:t.setDo})})]})]})}function je({cycle:e}){return(0,X.jsxs)(`div`,{className:`halves`,children:[(0,X.jsx)(Ne,{cycle:e}),(0,X.jsx)(Pe,{cycle:e})]})}var Me=[`NOMINATION`,`PACKAGE`,`REVIEW`];function Ne({cycle:e}){let t=M(),n={email:``,phase:`REVIEW`,until:``,reason:``},[r,i]=(0,Y.useState)(n),[a,o]=(0,Y.useState)(``),s=c(le),l=s.data?.awardCycleExtend.userErrors??[],f=e=>{i(t=>({...t,...e})),o(``)};return(0,X.jsxs)(`section`,{className:`card`,"aria-labelledby":`extend`,children:[(0,X.jsx)(`h2`,{id:`extend`,children:t.extendTitle}),(0,X.jsx)(`p`,{className:`muted small`,children:t.extendText}),a!==``&&(0,X.jsx)(k,{children:(0,X.jsx)(`p`,{children:t.extended(a)})},a),s.error&&(0,X.jsx)(d,{error:s.error}),(0,X.jsx)(L,{faults:l,fieldOf:e=>`extend-${e.path.at(-1)??``}`}),(0,X.jsxs)(`form`,{className:`stack-s`,noValidate:!0,onSubmit:t=>{t.preventDefault(),s.mutate({cycle:e.id,input:r},{onSuccess:({awardCycleExtend:e})=>{e.done&&(o(r.email),i(n))}})},children:[(0,X.jsx)(w,{id:`extend-email`,type:`email`,autoComplete:`off`,label:t.email,value:r.email,error:I(l,`email`),onChange:e=>f({email:e.currentTarget.value})}),(0,X.jsx)(b,{id:`extend-phase`,label:t.phase,value:r.phase,error:I(l,`phase`),data:Me.map(e=>({value:e,label:t.phases[e]})),onChange:e=>f({phase:e.currentTarget.value})}),(0,X.jsx)(w,{id:`extend-until`,type:`date`,label:t.untilDay,value:r.until,error:I(l,`until`),onChange:e=>f({until:e.currentTarget.value})}),(0,X.jsx)(C,{id:`extend-reason`,label:t.reason,maxLength:2e3,value:r.reason,error:I(l,`reason`),onChange:e=>f({reason:e.currentTarget.value})}),(0,X.jsx)(`div`,{className:`row`,children:(0,X.jsx)(u,{type:`submit`,kind:`quiet`,busy:s.isPending,disabled:r.until===``,children:t.extendDo})})]})]})}function Pe({cycle:e}){let t=M(),[n,r]=(0,Y.useState)(``),[i,a]=(0,Y.useState)(null),[o,s]=(0,Y.useState)(``),[d,p]=(0,Y.useState)(!1),[m,h]=(0,Y.useState)(``),g=f(W,{cycle:e.id,search:n},{enabled:n!==``}),_=c(ue),v=_.data?.nomineeAdmit.userErrors??[];return(0,X.jsxs)(`section`,{className:`card`,"aria-labelledby":`admit`,children:[(0,X.jsx)(`h2`,{id:`admit`,children:t.admitTitle}),(0,X.jsx)(`p`,{className:`muted small`,children:t.admitText}),m!==``&&(0,X.jsx)(k,{children:(0,X.jsx)(`p`,{children:t.admitted(m)})},m),(0,X.jsx)(V,{label:t.admitSearch,value:n,onChange:e=>{r(e),a(null),e!==``&&h(``)}}),n!==``&&(0,X.jsx)(l,{read:g,children:({nominationCandidates:e})=>(0,X.jsx)(Fe,{found:e,chosen:i,onChoose:a})}),i&&(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(C,{id:`admit-reason`,label:t.reason,maxLength:2e3,value:o,error:I(v,`reason`),onChange:e=>s(e.currentTarget.value)}),(0,X.jsx)(`div`,{className:`row`,children:(0,X.jsx)(u,{kind:`quiet`,disabled:o.trim()===``,onClick:()=>p(!0),children:t.admitDo})})]}),(0,X.jsxs)(O,{title:t.admitConfirmTitle(i?.name??``),open:d&&i!==null,confirm:t.admitConfirm,busy:_.isPending,error:_.error,faults:v,fieldOf:()=>void 0,onConfirm:()=>i&&_.mutate({cycle:e.id,nominee:i.id,reason:o},{onSuccess:({nomineeAdmit:e})=>{e.done&&(p(!1),h(i.name),a(null),s(``),r(``))}}),onClose:()=>{_.reset(),p(!1)},children:[o.trim()!==``&&(0,X.jsx)(`p`,{className:`quote`,children:o}),(0,X.jsx)(`p`,{children:t.admitConfirmText})]})]})}function Fe({found:e,chosen:t,onChoose:n}){let r=M(),i=j(),a=e.filter(e=>e.refusals.length>0);return a.length===0?(0,X.jsx)(`p`,{role:`status`,children:e.length===0?r.admitNobody:r.admitFits}):(0,X.jsxs)(`fieldset`,{children:[(0,X.jsx)(`legend`,{children:r.admitChoose}),(0,X.jsx)(`ul`,{className:`plain-list`,children:a.map(e=>(0,X.jsx)(`li`,{children:(0,X.jsx)(x,{name:`admit`,label:e.name,description:[i(e),...e.refusals].filter(e=>e!==``).join(` · `),checked:t?.id===e.id,onChange:()=>n(e)})},e.id))})]})}var $=[`board`,`ask`,`conflicts`,`assignment`,`exceptions`];function Ie(){let{id:t=``}=e(),n=f(a,{cycle:t});return(0,X.jsx)(l,{read:n,children:({awardCycle:e})=>e&&i(e)?(0,X.jsx)(Le,{cycle:e}):(0,X.jsx)(S,{})})}function Le({cycle:e}){let n=M(),r=s(),[i,a]=_({part:`board`});return(0,X.jsx)(ee,{title:n.deskTitle(r(e.award.name),String(e.year)),lead:e.viewerDuty?n.deskLead[e.viewerDuty]:void 0,above:(0,X.jsx)(t,{className:`crumb`,to:`/awards/cycles/${e.id}`,children:n.toCycle(r(e.award.name),String(e.year))}),actions:(0,X.jsx)(t,{className:`btn quiet`,to:`/awards/cycles/${e.id}/reviews`,children:n.toReviewsList}),children:(0,X.jsxs)(y,{value:v($,i.part)??`board`,onChange:e=>a({part:e??`board`}),keepMounted:!1,children:[(0,X.jsx)(y.List,{className:`no-print`,"aria-label":n.parts,children:$.map(e=>(0,X.jsx)(y.Tab,{value:e,children:n[e]},e))}),(0,X.jsx)(y.Panel,{value:`board`,className:`stack desk-panel`,children:(0,X.jsx)(we,{cycle:e})}),(0,X.jsx)(y.Panel,{value:`ask`,className:`stack desk-panel`,children:(0,X.jsx)(de,{cycle:e})}),(0,X.jsx)(y.Panel,{value:`conflicts`,className:`stack desk-panel`,children:(0,X.jsx)(De,{cycle:e})}),(0,X.jsx)(y.Panel,{value:`assignment`,className:`stack desk-panel`,children:(0,X.jsx)(ve,{cycle:e})}),(0,X.jsx)(y.Panel,{value:`exceptions`,className:`stack desk-panel`,children:(0,X.jsx)(je,{cycle:e})})]})})}export{Ie as default};