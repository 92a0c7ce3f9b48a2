import{C as e,O as t,a as n,b as r,f as i,g as a,i as o,l as s,p as c,s as l,u,w as d}from"./states.js";import{c as f,n as p,o as m}from"./index.js";import{$ as h,G as g,Z as _}from"./Checkbox.js";import{a as v,c as y,i as b,l as x,o as S,s as C,u as w}from"./committee.js";import{a as T,t as E}from"./cache2.js";import{n as D,o as O}from"./DepartmentSide.js";import{t as k}from"./Outcome.js";import{t as A}from"./Page.js";import{t as j}from"./Confirm.js";import{n as M,t as N}from"./ErrorSummary.js";import{t as P}from"./DataTable.js";import{o as F,s as I}from"./format.js";var L=new d(`
    mutation ReviewSave($nomination: ID!, $input: ReviewInput!) {
  reviewSave(nomination: $nomination, input: $input, submit: false) {
    nomination {
      id
      ownReview {
        id
        revision
        state
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:b58054b9f92fc1a25bd44427643ddda8e7371c13e7f93bb66c10c9ca36435f62`}),R=new d(`
    mutation ReviewSubmit($nomination: ID!, $input: ReviewInput!) {
  reviewSave(nomination: $nomination, input: $input, submit: true) {
    nomination {
      ...ReviewedNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ConflictParts on NominationConflict {
  id
  person {
    id
    name
  }
  kind
  state
  since
  until
  reason
  dismissable
}
fragment ReviewedNominationParts on Nomination {
  id
  cycle {
    id
    award {
      id
      name {
        en
        fr
      }
    }
    year
    phases {
      kind
      from
      to
      closes
    }
    rubric {
      points
      criteria {
        name {
          en
          fr
        }
        help {
          en
          fr
        }
        weight
        required
        anchors {
          point
          text {
            en
            fr
          }
        }
      }
    }
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  barred
  parts {
    id
    nominator {
      id
      name
    }
    letter
  }
  letters {
    id
    name
    state
    waived
    text
  }
  package {
    statement
    activities {
      mentee
      kind
      from
      to
      outcome
      confirmed
    }
  }
  files {
    id
    name
    size
    package
    path
  }
  conflicts {
    ...ConflictParts
  }
  ownReview {
    ...ReviewWholeParts
  }
  reviews {
    ...ReviewWholeParts
  }
  can {
    review
    declare
  }
}
fragment ReviewWholeParts on AwardReview {
  id
  reviewer {
    id
    name
  }
  role
  guest
  state
  scores
  comment
  mean
  revision
  submitted
}`,{hash:`sha256:47be32eb83f9039bee5b61020b8275759e50fd53084c066fa9e29e5aa6757783`}),z=new d(`
    mutation ConflictDeclare($nomination: ID!, $reason: String!) {
  conflictDeclare(nomination: $nomination, reason: $reason) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:25ed316a4d8c50b83bf34a6b18a254f49c0f6cf1a5fba3610861147c0d1537d3`}),B=f(m(),1),V=p();function H({nomination:e,open:t,onClose:n,onDeclared:r}){let a=x(),[o,s]=(0,B.useState)(``),c=i(z),u=c.data?.conflictDeclare.userErrors??[];return(0,V.jsxs)(j,{title:a.declareTitle,open:t,confirm:a.declareDo,kind:`danger`,busy:c.isPending,error:c.error,faults:u,fieldOf:()=>`declare-reason`,onConfirm:()=>c.mutate({nomination:e.id,reason:o},{onSuccess:({conflictDeclare:{done:e}})=>e&&r()}),onClose:n,children:[(0,V.jsx)(l,{kind:`danger`,children:(0,V.jsx)(`p`,{children:a.declareText})}),(0,V.jsx)(O,{id:`declare-reason`,label:a.reason,description:a.declareHint,maxLength:2e3,value:o,error:M(u,`reason`),onChange:e=>s(e.currentTarget.value)})]})}function U({nomination:e}){let t=x();return(0,V.jsxs)(V.Fragment,{children:[e.parts.filter(e=>e.letter!==null&&e.letter!==void 0).map(e=>(0,V.jsx)(W,{id:e.id,title:e.nominator?t.letterBy(e.nominator.name):t.letterOfNominator,text:e.letter??``},e.id)),e.letters.map(e=>{let n=e.name===``?t.supportLetter:t.supportBy(e.name),r={ASKED:t.supportAsked,DECLINED:t.supportDeclined,REPLACED:t.supportReplaced,RECEIVED:e.waived?t.waived:t.notWaived}[e.state];return(0,V.jsx)(W,{id:e.id,title:n,note:r,text:e.text??``},e.id)}),e.package?(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(W,{id:`statement`,title:t.statement,text:e.package.statement}),(0,V.jsx)(G,{rows:e.package.activities})]}):(0,V.jsx)(`p`,{className:`muted`,children:t.noPackage}),(0,V.jsx)(K,{files:e.files})]})}function W({id:e,title:t,note:n,text:r}){return(0,V.jsxs)(`section`,{className:`card`,"aria-labelledby":`${e}-title`,children:[(0,V.jsx)(`h2`,{id:`${e}-title`,children:t}),n!==void 0&&(0,V.jsx)(`p`,{className:`muted small`,children:n}),r!==``&&(0,V.jsx)(`p`,{className:`letter-read`,children:r})]})}function G({rows:e}){let t=x(),n=C(),r=[{key:`mentee`,title:t.mentee,cell:e=>e.mentee},{key:`kind`,title:t.kind,cell:e=>t.kinds[e.kind]},{key:`years`,title:t.years,cell:e=>n(e.from,e.to)},{key:`outcome`,title:t.outcome,cell:e=>e.outcome},{key:`confirmed`,title:t.confirmed,cell:e=>e.confirmed?t.yes:t.notYet}];return(0,V.jsxs)(`section`,{className:`card`,"aria-labelledby":`activities`,children:[(0,V.jsx)(`h2`,{id:`activities`,children:t.activities}),e.length===0?(0,V.jsx)(`p`,{className:`muted`,children:t.noActivities}):(0,V.jsx)(P,{caption:t.activities,columns:r,rows:e,keyOf:t=>String(e.indexOf(t))})]})}function K({files:e}){let t=x(),n=S();return e.length===0?null:(0,V.jsxs)(`section`,{className:`card`,"aria-labelledby":`files`,children:[(0,V.jsx)(`h2`,{id:`files`,children:t.files}),(0,V.jsx)(`ul`,{className:`plain-list`,children:e.map(e=>(0,V.jsxs)(`li`,{children:[(0,V.jsx)(`a`,{href:e.path,children:t.fileOf(e.name,n(e.size))}),` `,(0,V.jsx)(`span`,{className:`muted small`,children:e.package?t.ofPackage:t.ofLetter})]},e.id))})]})}function q(e,t,r,i){let o=x(),s=n(),c=(0,B.useRef)(t),l=(0,B.useRef)(JSON.stringify(r)),u=(0,B.useRef)(Promise.resolve()),d=(0,B.useRef)(!1),[f,p]=(0,B.useState)(``),[m,h]=(0,B.useState)(!1),g=(0,B.useRef)(r);g.current=r;let _=()=>(u.current=u.current.then(async()=>{let t=g.current,n=JSON.stringify(t);if(!(d.current||n===l.current)){p(o.saving);try{let{reviewSave:r}=await a(L,{nomination:e,input:{...t,revision:c.current}}),s=r.nomination?.ownReview;s?(c.current=s.revision,l.current=n,i(s.revision,t),p(o.saved)):(h(r.userErrors.some(e=>e.code===`CONFLICT`)),p(r.userErrors[0]?.message??o.unsaved))}catch(e){p(s(e))}}}),u.current),v=JSON.stringify(r);return(0,B.useEffect)(()=>{if(v===l.current)return;p(o.unsaved);let e=setTimeout(()=>void _(),1e3);return()=>clearTimeout(e)},[v]),(0,B.useEffect)(()=>{let e=e=>{!d.current&&JSON.stringify(g.current)!==l.current&&e.preventDefault()};return window.addEventListener(`beforeunload`,e),()=>{window.removeEventListener(`beforeunload`,e),_()}},[]),{said:f,elsewhere:m,settle:()=>_().then(()=>JSON.stringify(g.current)===l.current),revision:()=>c.current,end:()=>{d.current=!0}}}var J=1e4;function Y(e){let t=(E(e.cycle.id,!0).data??[]).filter(e=>e.ownReview),n=t.findIndex(t=>t.id===e.id);return{next:[...t.slice(n+1),...t.slice(0,Math.max(n,0))].find(e=>e.can.review&&e.ownReview?.state!==`SUBMITTED`),count:t.length,done:t.filter(e=>e.ownReview?.state===`SUBMITTED`).length}}function X({nomination:n,own:r,onTakeTheirs:a}){let o=x(),c=e(),d=t(),f=_(),{criteria:p,points:m}=n.cycle.rubric,[h,g]=(0,B.useState)(()=>({scores:p.map((e,t)=>r.scores[t]??0),comment:r.comment})),v=q(n.id,r.revision,h,(e,t)=>d.setQueryData(u(T,{nomination:n.id}),{nomination:{...n,ownReview:{...r,...t,scores:[...t.scores],revision:e,state:`DRAFT`}}})),[y,b]=(0,B.useState)(!1),[S,C]=(0,B.useState)([]),E=i(R),D=Y(n),k=p.reduce((e,t)=>e+t.weight,0),A=(e,t)=>g(n=>({...n,scores:n.scores.map((n,r)=>r===e?t:n)})),P=async()=>{await v.settle()&&(d.invalidateQueries({queryKey:u(w)}),D.next&&f(`/awards/review/${D.next.id}`))},L=async()=>{await v.settle(),E.mutate({nomination:n.id,input:{...h,revision:v.revision()}},{onSuccess:({reviewSave:e})=>{b(!1),C(e.userErrors),e.nomination&&(v.end(),d.setQueryData(u(T,{nomination:n.id}),{nomination:e.nomination}),d.invalidateQueries({queryKey:u(w)}),window.scrollTo(0,0),requestAnimationFrame(()=>document.querySelector(`h1`)?.focus()))}})};return(0,V.jsxs)(`section`,{className:`card review-form`,id:`review`,tabIndex:-1,"aria-labelledby":`review-title`,children:[(0,V.jsxs)(`div`,{className:`spread`,children:[(0,V.jsx)(`h2`,{id:`review-title`,children:o.formTitle}),D.count>0&&(0,V.jsx)(`span`,{className:`chip`,children:o.handedInOf(F(D.done,c),F(D.count,c))})]}),(0,V.jsx)(`p`,{className:`muted small`,children:o.sealedUntil}),(0,V.jsx)(N,{faults:S,fieldOf:e=>(e.path[0]===`input`?e.path.slice(1):e.path)[0]===`scores`?`score-${e.path.at(-1)??`0`}-1`:`review-comment`}),v.elsewhere&&(0,V.jsxs)(l,{kind:`danger`,role:`alert`,children:[(0,V.jsx)(`p`,{children:o.changedElsewhere}),(0,V.jsx)(s,{kind:`quiet`,onClick:()=>{v.end(),a()},children:o.takeTheirs})]}),p.map((e,t)=>(0,V.jsx)(ee,{at:t,criterion:e,points:m,share:e.weight===0?o.informative:o.weight(I(e.weight/k,c)),value:h.scores[t]??0,fault:M(S,`scores`,String(t)),onChange:e=>A(t,e)},t)),(0,V.jsx)(O,{id:`review-comment`,label:o.comment,description:`${o.commentHint} ${o.characters(F([...h.comment].length,c),F(J,c))}`,autosize:!0,minRows:4,maxLength:J,value:h.comment,error:M(S,`comment`),onChange:e=>{let t=e.currentTarget.value;g(e=>({...e,comment:t}))}}),(0,V.jsxs)(`div`,{className:`row`,children:[(0,V.jsx)(s,{onClick:()=>b(!0),children:o.submit}),(0,V.jsx)(s,{kind:`quiet`,onClick:()=>void P(),children:D.next?o.saveNext:o.saveOnly}),(0,V.jsx)(`a`,{className:`btn quiet to-read`,href:`#read`,onClick:e=>$(e,`read`),children:o.jumpRead})]}),(0,V.jsx)(`p`,{className:`muted small save-line`,role:`status`,children:v.said}),(0,V.jsxs)(j,{title:o.submitTitle,open:y,confirm:o.submitDo,busy:E.isPending,error:E.error,onConfirm:()=>void L(),onClose:()=>b(!1),children:[(0,V.jsx)(te,{criteria:p,scores:h.scores}),(0,V.jsx)(`p`,{children:o.submitText})]})]})}function ee({at:e,criterion:t,points:n,share:i,value:a,fault:o,onChange:s}){let c=x(),l=r(),u=`score-${String(e)}`,d=e=>t.anchors.find(t=>t.point===e)?.text;return(0,V.jsxs)(`fieldset`,{className:`criterion`,"aria-describedby":`${u}-about`,children:[(0,V.jsx)(`legend`,{children:l(t.name)}),(0,V.jsx)(`p`,{className:`muted small`,id:`${u}-about`,children:[i,t.required?``:c.optional].filter(e=>e!==``).join(`, `)}),l(t.help)!==``&&(0,V.jsx)(`p`,{className:`small authored`,children:l(t.help)}),o!==void 0&&(0,V.jsx)(`p`,{className:`fault`,children:o}),(0,V.jsx)(`div`,{className:`points`,children:Array.from({length:n},(e,t)=>t+1).map(e=>{let t=d(e);return(0,V.jsxs)(`label`,{className:`point`,children:[(0,V.jsx)(`input`,{type:`radio`,id:`${u}-${String(e)}`,name:u,checked:a===e,onChange:()=>s(e)}),(0,V.jsx)(`span`,{children:c.point(e)}),t&&(0,V.jsx)(`span`,{className:`unseen`,children:l(t)})]},e)})}),t.anchors.length>0&&(0,V.jsx)(`dl`,{className:`anchors`,children:t.anchors.map(e=>(0,V.jsxs)(`div`,{className:e.point===a?`chosen`:void 0,children:[(0,V.jsx)(`dt`,{children:c.point(e.point)}),(0,V.jsx)(`dd`,{children:l(e.text)})]},e.point))}),(0,V.jsxs)(`label`,{className:`apart`,children:[(0,V.jsx)(`input`,{type:`radio`,name:u,checked:a===-1,onChange:()=>s(-1),"aria-describedby":`${u}-cannot`}),(0,V.jsxs)(`span`,{children:[c.cannotJudge,(0,V.jsx)(`span`,{className:`muted small block`,id:`${u}-cannot`,children:c.cannotJudgeHint})]})]}),a!==0&&(0,V.jsx)(`button`,{type:`button`,className:`link small`,"aria-label":c.takeBack(l(t.name)),onClick:()=>s(0),children:c.takeBackShort})]})}function te({criteria:e,scores:t}){let n=x(),i=r();return(0,V.jsx)(`dl`,{className:`facts`,children:e.map((e,r)=>{let a=t[r]??0;return(0,V.jsxs)(`div`,{className:`given`,children:[(0,V.jsx)(`dt`,{children:i(e.name)}),(0,V.jsx)(`dd`,{className:`strong`,children:a===-1?n.cannotJudge:a===0?n.notAnswered:n.point(a)})]},r)})})}function ne({nomination:t}){let n=x(),i=r(),a=e(),o=t.ownReview?.state===`SUBMITTED`?t.ownReview:null,s=o?[o,...t.reviews]:t.reviews;if(s.length===0)return null;let c=s.filter(e=>e.scores.length>0),l=e=>e===o?n.you:e.reviewer?.name??n.role(e.role),u=[...t.cycle.rubric.criteria.map((e,t)=>({key:String(t),title:i(e.name),note:e.weight===0?n.informative:``,of:e=>{let r=e.scores[t]??0;return r===-1?n.cannot:r===0?n.notAnswered:n.point(r)}})),{key:`mean`,title:n.mean,note:``,of:e=>e.mean===null||e.mean===void 0?n.noMean:F(e.mean,a,2)}],d=[{key:`criterion`,title:n.criterion,cell:e=>(0,V.jsxs)(V.Fragment,{children:[e.title,e.note!==``&&(0,V.jsx)(`span`,{className:`muted small block`,children:e.note})]})},...c.map(e=>({key:e.id,title:l(e),numeric:!0,cell:t=>t.of(e)}))];return(0,V.jsxs)(`section`,{className:`card`,"aria-labelledby":`reviews`,children:[(0,V.jsx)(`h2`,{id:`reviews`,children:n.othersTitle}),o&&(0,V.jsx)(re,{nomination:t}),c.length>0&&(0,V.jsx)(P,{caption:n.othersTitle,columns:d,rows:u,keyOf:e=>e.key}),o&&!c.some(e=>e!==o)&&(0,V.jsx)(`p`,{className:`muted`,children:n.othersNone}),c.length<s.length&&(0,V.jsx)(`ul`,{className:`seats`,children:s.filter(e=>e.scores.length===0).map(e=>(0,V.jsxs)(`li`,{children:[(0,V.jsxs)(`span`,{children:[l(e),e.reviewer&&(0,V.jsxs)(`span`,{className:`muted small`,children:[` `,n.role(e.role)]})]}),(0,V.jsx)(`span`,{className:`chip`,children:n.notIn})]},e.id))}),c.some(e=>e.comment!==``)&&(0,V.jsx)(`h3`,{children:n.commentsTitle}),c.filter(e=>e.comment!==``).map(e=>(0,V.jsxs)(`div`,{className:`quote stack-s`,children:[(0,V.jsxs)(`p`,{className:`small strong`,children:[l(e),` `,(0,V.jsx)(`span`,{className:`muted`,children:e===o||e.reviewer?n.role(e.role):``})]}),(0,V.jsx)(`p`,{className:`authored`,children:e.comment})]},e.id))]})}function re({nomination:e}){let t=x(),{next:n}=Y(e);return(0,V.jsxs)(l,{kind:`done`,role:`status`,children:[(0,V.jsx)(`p`,{children:t.submitted}),(0,V.jsx)(`p`,{children:n?(0,V.jsx)(g,{to:`/awards/review/${n.id}`,children:t.next(n.nominee.name)}):t.noNext})]})}function ie(){let{id:e=``}=h(),[t,n]=(0,B.useState)(null);return t?(0,V.jsx)(se,{nomination:t}):(0,V.jsx)(ae,{id:e,onDeclared:n})}function ae({id:e,onDeclared:t}){let n=c(T,{nomination:e}),[r,i]=(0,B.useState)(0),a=()=>void n.refetch().then(()=>i(e=>e+1));return(0,V.jsx)(o,{read:n,lines:8,children:({nomination:e})=>e?e.barred?(0,V.jsx)(oe,{nomination:e}):(0,V.jsx)(ce,{nomination:e,onDeclared:()=>t(e),onTakeTheirs:a},r):(0,V.jsx)(D,{})})}function Z(e){return`/awards/cycles/${e.cycle.id}/reviews`}function Q({nomination:e}){let t=x(),n=r();return(0,V.jsx)(g,{className:`crumb no-print`,to:Z(e),children:t.reviewsTitle(n(e.cycle.award.name),String(e.cycle.year))})}function oe({nomination:e}){let t=x(),n=b();return(0,V.jsxs)(A,{title:e.nominee.name,above:(0,V.jsx)(Q,{nomination:e}),narrow:!0,children:[(0,V.jsx)(`p`,{children:t.barredRow}),(0,V.jsx)(`p`,{className:`muted`,children:n(e.conflicts)}),(0,V.jsx)(`div`,{children:(0,V.jsx)(g,{className:`btn quiet`,to:Z(e),children:t.toReviews})})]})}function se({nomination:e}){let n=x(),r=t();return(0,B.useEffect)(()=>{r.removeQueries({queryKey:u(T,{nomination:e.id})}),r.removeQueries({queryKey:u(w)})},[r,e.id]),(0,V.jsxs)(A,{title:n.barredTitle,narrow:!0,children:[(0,V.jsxs)(k,{children:[(0,V.jsx)(`p`,{children:n.declared}),(0,V.jsx)(`p`,{children:n.barredRow})]}),(0,V.jsx)(`div`,{children:(0,V.jsx)(g,{className:`btn quiet`,to:Z(e),children:n.toReviews})})]})}function ce({nomination:e,onDeclared:t,onTakeTheirs:n}){let r=x(),i=y(),a=v()(e.cycle.phases,`REVIEW`),[o,c]=(0,B.useState)(!1),u=e.ownReview??null,d=u!==null&&e.can.review,f=i(e.nominee);return(0,V.jsxs)(A,{title:e.nominee.name,lead:f===``?void 0:f,above:(0,V.jsx)(Q,{nomination:e}),actions:e.can.declare&&(0,V.jsx)(s,{kind:`danger`,onClick:()=>c(!0),children:r.declare}),children:[(0,V.jsxs)(`div`,{className:`review-desk ${d?`beside`:``}`,children:[(0,V.jsxs)(`div`,{className:`stack review-read`,id:`read`,tabIndex:-1,children:[u&&!d&&u.state!==`SUBMITTED`&&(0,V.jsx)(l,{children:(0,V.jsx)(`p`,{children:a.when===`before`?r.notOpen:r.closed})}),!d&&(0,V.jsx)(ne,{nomination:e}),(0,V.jsx)(U,{nomination:e}),d&&(0,V.jsx)(`div`,{className:`review-jump no-print`,children:(0,V.jsx)(`a`,{className:`btn`,href:`#review`,onClick:e=>$(e,`review`),children:r.jump})})]}),d&&(0,V.jsx)(X,{nomination:e,own:u,onTakeTheirs:n})]}),(0,V.jsx)(H,{nomination:e,open:o,onClose:()=>c(!1),onDeclared:t})]})}function $(e,t){e.preventDefault();let n=document.getElementById(t);n?.scrollIntoView(),n?.focus({preventScroll:!0})}export{ie as default,$ as jump,Z as listOf};