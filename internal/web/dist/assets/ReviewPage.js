import{S as e,a as t,f as n,g as r,i,l as a,p as o,s,u as c,v as l}from"./states.js";import{c as u,n as d,o as f}from"./index.js";import{$ as p,G as m,Z as h}from"./Checkbox.js";import{a as g,c as _,i as v,l as y,o as b,s as x,u as S}from"./committee.js";import{a as C,t as w}from"./cache3.js";import{r as T,s as E}from"./text5.js";import{n as D,o as O}from"./DepartmentSide.js";import{t as k}from"./Outcome.js";import{t as A}from"./Page.js";import{t as j}from"./Confirm.js";import{n as M,t as ee}from"./ErrorSummary.js";import{t as N}from"./DataTable.js";import{o as P,s as F}from"./format.js";var I=new l(`
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
    `,{hash:`sha256:b58054b9f92fc1a25bd44427643ddda8e7371c13e7f93bb66c10c9ca36435f62`}),L=new l(`
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
}`,{hash:`sha256:47be32eb83f9039bee5b61020b8275759e50fd53084c066fa9e29e5aa6757783`}),R=new l(`
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
    `,{hash:`sha256:25ed316a4d8c50b83bf34a6b18a254f49c0f6cf1a5fba3610861147c0d1537d3`}),z=u(f(),1),B=d();function V({nomination:e,open:t,onClose:r,onDeclared:i}){let a=y(),[o,c]=(0,z.useState)(``),l=n(R),u=l.data?.conflictDeclare.userErrors??[];return(0,B.jsxs)(j,{title:a.declareTitle,open:t,confirm:a.declareDo,kind:`danger`,busy:l.isPending,error:l.error,faults:u,fieldOf:()=>`declare-reason`,onConfirm:()=>l.mutate({nomination:e.id,reason:o},{onSuccess:({conflictDeclare:{done:e}})=>e&&i()}),onClose:r,children:[(0,B.jsx)(s,{kind:`danger`,children:(0,B.jsx)(`p`,{children:a.declareText})}),(0,B.jsx)(O,{id:`declare-reason`,label:a.reason,description:a.declareHint,maxLength:2e3,value:o,error:M(u,`reason`),onChange:e=>c(e.currentTarget.value)})]})}function H({nomination:e}){let t=y();return(0,B.jsxs)(B.Fragment,{children:[e.parts.filter(e=>e.letter!==null&&e.letter!==void 0).map(e=>(0,B.jsx)(U,{id:e.id,title:e.nominator?t.letterBy(e.nominator.name):t.letterOfNominator,text:e.letter??``},e.id)),e.letters.map(e=>{let n=e.name===``?t.supportLetter:t.supportBy(e.name),r={ASKED:t.supportAsked,DECLINED:t.supportDeclined,REPLACED:t.supportReplaced,RECEIVED:e.waived?t.waived:t.notWaived}[e.state];return(0,B.jsx)(U,{id:e.id,title:n,note:r,text:e.text??``},e.id)}),e.package?(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(U,{id:`statement`,title:t.statement,text:e.package.statement}),(0,B.jsx)(W,{rows:e.package.activities})]}):(0,B.jsx)(`p`,{className:`muted`,children:t.noPackage}),(0,B.jsx)(G,{files:e.files})]})}function U({id:e,title:t,note:n,text:r}){return(0,B.jsxs)(`section`,{className:`card`,"aria-labelledby":`${e}-title`,children:[(0,B.jsx)(`h2`,{id:`${e}-title`,children:t}),n!==void 0&&(0,B.jsx)(`p`,{className:`muted small`,children:n}),r!==``&&(0,B.jsx)(`p`,{className:`letter-read`,children:r})]})}function W({rows:e}){let t=y(),n=x(),r=[{key:`mentee`,title:t.mentee,cell:e=>e.mentee},{key:`kind`,title:t.kind,cell:e=>t.kinds[e.kind]},{key:`years`,title:t.years,cell:e=>n(e.from,e.to)},{key:`outcome`,title:t.outcome,cell:e=>e.outcome},{key:`confirmed`,title:t.confirmed,cell:e=>e.confirmed?t.yes:t.notYet}];return(0,B.jsxs)(`section`,{className:`card`,"aria-labelledby":`activities`,children:[(0,B.jsx)(`h2`,{id:`activities`,children:t.activities}),e.length===0?(0,B.jsx)(`p`,{className:`muted`,children:t.noActivities}):(0,B.jsx)(N,{caption:t.activities,columns:r,rows:e,keyOf:t=>String(e.indexOf(t))})]})}function G({files:e}){let t=y(),n=b();return e.length===0?null:(0,B.jsxs)(`section`,{className:`card`,"aria-labelledby":`files`,children:[(0,B.jsx)(`h2`,{id:`files`,children:t.files}),(0,B.jsx)(`ul`,{className:`plain-list`,children:e.map(e=>(0,B.jsxs)(`li`,{children:[(0,B.jsx)(`a`,{href:e.path,children:t.fileOf(e.name,n(e.size))}),` `,(0,B.jsx)(`span`,{className:`muted small`,children:e.package?t.ofPackage:t.ofLetter})]},e.id))})]})}function K(e,n,i,a){let o=y(),s=t(),c=(0,z.useRef)(n),l=(0,z.useRef)(JSON.stringify(i)),u=(0,z.useRef)(Promise.resolve()),d=(0,z.useRef)(!1),[f,p]=(0,z.useState)(``),[m,h]=(0,z.useState)(!1),g=(0,z.useRef)(i);g.current=i;let _=()=>(u.current=u.current.then(async()=>{let t=g.current,n=JSON.stringify(t);if(!(d.current||n===l.current)){p(o.saving);try{let{reviewSave:i}=await r(I,{nomination:e,input:{...t,revision:c.current}}),s=i.nomination?.ownReview;s?(c.current=s.revision,l.current=n,a(s.revision,t),p(o.saved)):(h(i.userErrors.some(e=>e.code===`CONFLICT`)),p(i.userErrors[0]?.message??o.unsaved))}catch(e){p(s(e))}}}),u.current),v=JSON.stringify(i);return(0,z.useEffect)(()=>{if(v===l.current)return;p(o.unsaved);let e=setTimeout(()=>void _(),1e3);return()=>clearTimeout(e)},[v]),(0,z.useEffect)(()=>{let e=e=>{!d.current&&JSON.stringify(g.current)!==l.current&&e.preventDefault()};return window.addEventListener(`beforeunload`,e),()=>{window.removeEventListener(`beforeunload`,e),_()}},[]),{said:f,elsewhere:m,settle:()=>_().then(()=>JSON.stringify(g.current)===l.current),revision:()=>c.current,end:()=>{d.current=!0}}}var q=1e4;function J(e){let t=(w(e.cycle.id,!0).data??[]).filter(e=>e.ownReview),n=t.findIndex(t=>t.id===e.id);return{next:[...t.slice(n+1),...t.slice(0,Math.max(n,0))].find(e=>e.can.review&&e.ownReview?.state!==`SUBMITTED`),count:t.length,done:t.filter(e=>e.ownReview?.state===`SUBMITTED`).length}}function Y({nomination:t,own:r,onTakeTheirs:i}){let o=y(),l=E(),u=e(),d=h(),{criteria:f,points:p}=t.cycle.rubric,[m,g]=(0,z.useState)(()=>({scores:f.map((e,t)=>r.scores[t]??0),comment:r.comment})),_=K(t.id,r.revision,m,(e,n)=>u.setQueryData(c(C,{nomination:t.id}),{nomination:{...t,ownReview:{...r,...n,scores:[...n.scores],revision:e,state:`DRAFT`}}})),[v,b]=(0,z.useState)(!1),[x,w]=(0,z.useState)([]),T=n(L),D=J(t),k=f.reduce((e,t)=>e+t.weight,0),A=(e,t)=>g(n=>({...n,scores:n.scores.map((n,r)=>r===e?t:n)})),N=async()=>{await _.settle()&&(u.invalidateQueries({queryKey:c(S)}),D.next&&d(`/awards/review/${D.next.id}`))},I=async()=>{await _.settle(),T.mutate({nomination:t.id,input:{...m,revision:_.revision()}},{onSuccess:({reviewSave:e})=>{b(!1),w(e.userErrors),e.nomination&&(_.end(),u.setQueryData(c(C,{nomination:t.id}),{nomination:e.nomination}),u.invalidateQueries({queryKey:c(S)}),window.scrollTo(0,0),requestAnimationFrame(()=>document.querySelector(`h1`)?.focus()))}})};return(0,B.jsxs)(`section`,{className:`card review-form`,id:`review`,tabIndex:-1,"aria-labelledby":`review-title`,children:[(0,B.jsxs)(`div`,{className:`spread`,children:[(0,B.jsx)(`h2`,{id:`review-title`,children:o.formTitle}),D.count>0&&(0,B.jsx)(`span`,{className:`chip`,children:o.handedInOf(P(D.done,l),P(D.count,l))})]}),(0,B.jsx)(`p`,{className:`muted small`,children:o.sealedUntil}),(0,B.jsx)(ee,{faults:x,fieldOf:e=>(e.path[0]===`input`?e.path.slice(1):e.path)[0]===`scores`?`score-${e.path.at(-1)??`0`}-1`:`review-comment`}),_.elsewhere&&(0,B.jsxs)(s,{kind:`danger`,role:`alert`,children:[(0,B.jsx)(`p`,{children:o.changedElsewhere}),(0,B.jsx)(a,{kind:`quiet`,onClick:()=>{_.end(),i()},children:o.takeTheirs})]}),f.map((e,t)=>(0,B.jsx)(X,{at:t,criterion:e,points:p,share:e.weight===0?o.informative:o.weight(F(e.weight/k,l)),value:m.scores[t]??0,fault:M(x,`scores`,String(t)),onChange:e=>A(t,e)},t)),(0,B.jsx)(O,{id:`review-comment`,label:o.comment,description:`${o.commentHint} ${o.characters(P([...m.comment].length,l),P(q,l))}`,autosize:!0,minRows:4,maxLength:q,value:m.comment,error:M(x,`comment`),onChange:e=>{let t=e.currentTarget.value;g(e=>({...e,comment:t}))}}),(0,B.jsxs)(`div`,{className:`row`,children:[(0,B.jsx)(a,{onClick:()=>b(!0),children:o.submit}),(0,B.jsx)(a,{kind:`quiet`,onClick:()=>void N(),children:D.next?o.saveNext:o.saveOnly}),(0,B.jsx)(`a`,{className:`btn quiet to-read`,href:`#read`,onClick:e=>$(e,`read`),children:o.jumpRead})]}),(0,B.jsx)(`p`,{className:`muted small save-line`,role:`status`,children:_.said}),(0,B.jsxs)(j,{title:o.submitTitle,open:v,confirm:o.submitDo,busy:T.isPending,error:T.error,onConfirm:()=>void I(),onClose:()=>b(!1),children:[(0,B.jsx)(te,{criteria:f,scores:m.scores}),(0,B.jsx)(`p`,{children:o.submitText})]})]})}function X({at:e,criterion:t,points:n,share:r,value:i,fault:a,onChange:o}){let s=y(),c=T(),l=`score-${String(e)}`,u=e=>t.anchors.find(t=>t.point===e)?.text;return(0,B.jsxs)(`fieldset`,{className:`criterion`,"aria-describedby":`${l}-about`,children:[(0,B.jsx)(`legend`,{children:c(t.name)}),(0,B.jsx)(`p`,{className:`muted small`,id:`${l}-about`,children:[r,t.required?``:s.optional].filter(e=>e!==``).join(`, `)}),c(t.help)!==``&&(0,B.jsx)(`p`,{className:`small authored`,children:c(t.help)}),a!==void 0&&(0,B.jsx)(`p`,{className:`fault`,children:a}),(0,B.jsx)(`div`,{className:`points`,children:Array.from({length:n},(e,t)=>t+1).map(e=>{let t=u(e);return(0,B.jsxs)(`label`,{className:`point`,children:[(0,B.jsx)(`input`,{type:`radio`,id:`${l}-${String(e)}`,name:l,checked:i===e,onChange:()=>o(e)}),(0,B.jsx)(`span`,{children:s.point(e)}),t&&(0,B.jsx)(`span`,{className:`unseen`,children:c(t)})]},e)})}),t.anchors.length>0&&(0,B.jsx)(`dl`,{className:`anchors`,children:t.anchors.map(e=>(0,B.jsxs)(`div`,{className:e.point===i?`chosen`:void 0,children:[(0,B.jsx)(`dt`,{children:s.point(e.point)}),(0,B.jsx)(`dd`,{children:c(e.text)})]},e.point))}),(0,B.jsxs)(`label`,{className:`apart`,children:[(0,B.jsx)(`input`,{type:`radio`,name:l,checked:i===-1,onChange:()=>o(-1),"aria-describedby":`${l}-cannot`}),(0,B.jsxs)(`span`,{children:[s.cannotJudge,(0,B.jsx)(`span`,{className:`muted small block`,id:`${l}-cannot`,children:s.cannotJudgeHint})]})]}),i!==0&&(0,B.jsx)(`button`,{type:`button`,className:`link small`,"aria-label":s.takeBack(c(t.name)),onClick:()=>o(0),children:s.takeBackShort})]})}function te({criteria:e,scores:t}){let n=y(),r=T();return(0,B.jsx)(`dl`,{className:`facts`,children:e.map((e,i)=>{let a=t[i]??0;return(0,B.jsxs)(`div`,{className:`given`,children:[(0,B.jsx)(`dt`,{children:r(e.name)}),(0,B.jsx)(`dd`,{className:`strong`,children:a===-1?n.cannotJudge:a===0?n.notAnswered:n.point(a)})]},i)})})}function ne({nomination:e}){let t=y(),n=T(),r=E(),i=e.ownReview?.state===`SUBMITTED`?e.ownReview:null,a=i?[i,...e.reviews]:e.reviews;if(a.length===0)return null;let o=a.filter(e=>e.scores.length>0),s=e=>e===i?t.you:e.reviewer?.name??t.role(e.role),c=[...e.cycle.rubric.criteria.map((e,r)=>({key:String(r),title:n(e.name),note:e.weight===0?t.informative:``,of:e=>{let n=e.scores[r]??0;return n===-1?t.cannot:n===0?t.notAnswered:t.point(n)}})),{key:`mean`,title:t.mean,note:``,of:e=>e.mean===null||e.mean===void 0?t.noMean:P(e.mean,r,2)}],l=[{key:`criterion`,title:t.criterion,cell:e=>(0,B.jsxs)(B.Fragment,{children:[e.title,e.note!==``&&(0,B.jsx)(`span`,{className:`muted small block`,children:e.note})]})},...o.map(e=>({key:e.id,title:s(e),numeric:!0,cell:t=>t.of(e)}))];return(0,B.jsxs)(`section`,{className:`card`,"aria-labelledby":`reviews`,children:[(0,B.jsx)(`h2`,{id:`reviews`,children:t.othersTitle}),i&&(0,B.jsx)(re,{nomination:e}),o.length>0&&(0,B.jsx)(N,{caption:t.othersTitle,columns:l,rows:c,keyOf:e=>e.key}),i&&!o.some(e=>e!==i)&&(0,B.jsx)(`p`,{className:`muted`,children:t.othersNone}),o.length<a.length&&(0,B.jsx)(`ul`,{className:`seats`,children:a.filter(e=>e.scores.length===0).map(e=>(0,B.jsxs)(`li`,{children:[(0,B.jsxs)(`span`,{children:[s(e),e.reviewer&&(0,B.jsxs)(`span`,{className:`muted small`,children:[` `,t.role(e.role)]})]}),(0,B.jsx)(`span`,{className:`chip`,children:t.notIn})]},e.id))}),o.some(e=>e.comment!==``)&&(0,B.jsx)(`h3`,{children:t.commentsTitle}),o.filter(e=>e.comment!==``).map(e=>(0,B.jsxs)(`div`,{className:`quote stack-s`,children:[(0,B.jsxs)(`p`,{className:`small strong`,children:[s(e),` `,(0,B.jsx)(`span`,{className:`muted`,children:e===i||e.reviewer?t.role(e.role):``})]}),(0,B.jsx)(`p`,{className:`authored`,children:e.comment})]},e.id))]})}function re({nomination:e}){let t=y(),{next:n}=J(e);return(0,B.jsxs)(s,{kind:`done`,role:`status`,children:[(0,B.jsx)(`p`,{children:t.submitted}),(0,B.jsx)(`p`,{children:n?(0,B.jsx)(m,{to:`/awards/review/${n.id}`,children:t.next(n.nominee.name)}):t.noNext})]})}function ie(){let{id:e=``}=p(),[t,n]=(0,z.useState)(null);return t?(0,B.jsx)(se,{nomination:t}):(0,B.jsx)(ae,{id:e,onDeclared:n})}function ae({id:e,onDeclared:t}){let n=o(C,{nomination:e}),[r,a]=(0,z.useState)(0),s=()=>void n.refetch().then(()=>a(e=>e+1));return(0,B.jsx)(i,{read:n,lines:8,children:({nomination:e})=>e?e.barred?(0,B.jsx)(oe,{nomination:e}):(0,B.jsx)(ce,{nomination:e,onDeclared:()=>t(e),onTakeTheirs:s},r):(0,B.jsx)(D,{})})}function Z(e){return`/awards/cycles/${e.cycle.id}/reviews`}function Q({nomination:e}){let t=y(),n=T();return(0,B.jsx)(m,{className:`crumb no-print`,to:Z(e),children:t.reviewsTitle(n(e.cycle.award.name),String(e.cycle.year))})}function oe({nomination:e}){let t=y(),n=v();return(0,B.jsxs)(A,{title:e.nominee.name,above:(0,B.jsx)(Q,{nomination:e}),narrow:!0,children:[(0,B.jsx)(`p`,{children:t.barredRow}),(0,B.jsx)(`p`,{className:`muted`,children:n(e.conflicts)}),(0,B.jsx)(`div`,{children:(0,B.jsx)(m,{className:`btn quiet`,to:Z(e),children:t.toReviews})})]})}function se({nomination:t}){let n=y(),r=e();return(0,z.useEffect)(()=>{r.removeQueries({queryKey:c(C,{nomination:t.id})}),r.removeQueries({queryKey:c(S)})},[r,t.id]),(0,B.jsxs)(A,{title:n.barredTitle,narrow:!0,children:[(0,B.jsxs)(k,{children:[(0,B.jsx)(`p`,{children:n.declared}),(0,B.jsx)(`p`,{children:n.barredRow})]}),(0,B.jsx)(`div`,{children:(0,B.jsx)(m,{className:`btn quiet`,to:Z(t),children:n.toReviews})})]})}function ce({nomination:e,onDeclared:t,onTakeTheirs:n}){let r=y(),i=_(),o=g()(e.cycle.phases,`REVIEW`),[c,l]=(0,z.useState)(!1),u=e.ownReview??null,d=u!==null&&e.can.review,f=i(e.nominee);return(0,B.jsxs)(A,{title:e.nominee.name,lead:f===``?void 0:f,above:(0,B.jsx)(Q,{nomination:e}),actions:e.can.declare&&(0,B.jsx)(a,{kind:`danger`,onClick:()=>l(!0),children:r.declare}),children:[(0,B.jsxs)(`div`,{className:`review-desk ${d?`beside`:``}`,children:[(0,B.jsxs)(`div`,{className:`stack review-read`,id:`read`,tabIndex:-1,children:[u&&!d&&u.state!==`SUBMITTED`&&(0,B.jsx)(s,{children:(0,B.jsx)(`p`,{children:o.when===`before`?r.notOpen:r.closed})}),!d&&(0,B.jsx)(ne,{nomination:e}),(0,B.jsx)(H,{nomination:e}),d&&(0,B.jsx)(`div`,{className:`review-jump no-print`,children:(0,B.jsx)(`a`,{className:`btn`,href:`#review`,onClick:e=>$(e,`review`),children:r.jump})})]}),d&&(0,B.jsx)(Y,{nomination:e,own:u,onTakeTheirs:n})]}),(0,B.jsx)(V,{nomination:e,open:c,onClose:()=>l(!1),onDeclared:t})]})}function $(e,t){e.preventDefault();let n=document.getElementById(t);n?.scrollIntoView(),n?.focus({preventScroll:!0})}export{ie as default,$ as jump,Z as listOf};