import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,Z as a}from"./Checkbox.js";import{S as o,f as s,i as c,l,p as u,s as d,u as f,v as p}from"./states.js";import{t as m}from"./_document_CampaignMailDocument.js";import{n as h,t as g}from"./cache7.js";import{i as _,t as v}from"./text4.js";import{t as y}from"./_document_RoundChoicesDocument.js";import{r as b,s as x}from"./text5.js";import{a as S,o as C,r as w}from"./format.js";import{t as T}from"./once.js";import{d as E,s as D}from"./Frame.js";import{t as O}from"./Confirm.js";import{n as k}from"./ErrorSummary.js";import{t as A}from"./InClosedYear.js";import{n as j}from"./DepartmentSide.js";import{t as M}from"./Outcome.js";import{t as N}from"./Page.js";import{n as P}from"./notice.js";import{t as F}from"./text6.js";import{n as I,t as L}from"./SendAt.js";import{t as R}from"./StateChip4.js";var z=new p(`
    mutation FeedbackRoundDiscard($round: ID!) {
  feedbackRoundDiscard(round: $round) {
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:716ae882a44c1874d6ef9323338a3f74d02fc222d1b5d22ea74498728f1cf6c2`}),B=new p(`
    mutation FeedbackRoundOpen($round: ID!, $key: IdempotencyKey!, $sendAt: String) {
  feedbackRoundOpen(round: $round, key: $key, sendAt: $sendAt) {
    round {
      ...RoundParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RoundParts on FeedbackRound {
  id
  title {
    en
    fr
  }
  version
  state
  endedWithin
  mistreatment {
    en
    fr
  }
  promise {
    en
    fr
  }
  minimum
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  closesOn
  closes
  opened
  closed
  mentees
  mentors
  few
  viewerCanEdit
  viewerCanClose
  viewerCanRepeat
  closedYear {
    id
    name
  }
}`,{hash:`sha256:f4e46be2d6c7d09e6d302d90644297df096af4c1934cc0d81e518f54968d6741`}),V=new p(`
    mutation FeedbackRoundClose($round: ID!, $key: IdempotencyKey!) {
  feedbackRoundClose(round: $round, key: $key) {
    round {
      ...RoundParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RoundParts on FeedbackRound {
  id
  title {
    en
    fr
  }
  version
  state
  endedWithin
  mistreatment {
    en
    fr
  }
  promise {
    en
    fr
  }
  minimum
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  closesOn
  closes
  opened
  closed
  mentees
  mentors
  few
  viewerCanEdit
  viewerCanClose
  viewerCanRepeat
  closedYear {
    id
    name
  }
}`,{hash:`sha256:7185aa80079ff6bacf9c97b2d2a5e73f33605798213524ce8bc271755cf2d044`}),H=e(n(),1),U=t();function W(){let{id:e=``}=r(),t=u(h,{round:e}),n=t.data?.feedbackRound?.state,{refetch:i}=t;return(0,H.useEffect)(()=>{if(n!==`CLOSED`)return;let e=setInterval(()=>void i(),3e3);return()=>clearInterval(e)},[n,i]),(0,U.jsx)(c,{read:t,children:({feedbackRound:e})=>e?(0,U.jsx)(G,{round:e}):(0,U.jsx)(j,{})})}function G({round:e}){let t=v(),n=b(),[r,a]=(0,H.useState)(null),[o,s]=(0,H.useState)(null),c=()=>a(null),l=e=>{a(null),s(e)};return(0,U.jsxs)(N,{title:n(e.title),lead:(0,U.jsx)(R,{state:e.state}),above:(0,U.jsx)(i,{className:`crumb`,to:`/feedback/rounds`,children:t.title}),actions:(0,U.jsx)(K,{round:e,onAct:a}),children:[o===`open`&&(0,U.jsx)(q,{}),o===`close`&&(0,U.jsx)(M,{children:(0,U.jsx)(`p`,{children:t.closedNow})},`close`),(0,U.jsx)(A,{year:e.closedYear,possible:t.closedYearPossible}),(0,U.jsx)(J,{round:e}),(0,U.jsxs)(`div`,{className:`two`,children:[(0,U.jsx)(Z,{round:e}),(0,U.jsx)(Y,{round:e})]}),r===`open`&&(0,U.jsx)($,{round:e,onCancel:c,onDone:()=>l(`open`)}),r===`close`&&(0,U.jsx)(ee,{round:e,onCancel:c,onDone:()=>l(`close`)}),r===`discard`&&(0,U.jsx)(te,{round:e,onCancel:c})]})}function K({round:e,onAct:t}){let n=v();return(0,U.jsxs)(U.Fragment,{children:[e.viewerCanEdit&&(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(l,{onClick:()=>t(`open`),children:n.openAsk}),(0,U.jsx)(i,{className:`btn quiet`,to:`/feedback/rounds/${e.id}/edit`,children:n.edit}),(0,U.jsx)(l,{kind:`danger`,onClick:()=>t(`discard`),children:n.discardAsk})]}),e.viewerCanRepeat&&(0,U.jsx)(i,{className:`btn quiet`,to:`/feedback/rounds/${e.id}/next`,children:n.nextRound}),e.viewerCanClose&&(0,U.jsx)(l,{kind:`danger`,onClick:()=>t(`close`),children:n.closeAsk})]})}function q(){let e=v(),t=E();return(0,U.jsxs)(M,{children:[(0,U.jsx)(`p`,{children:e.openedNow}),t?.viewerCanReadOutbox&&(0,U.jsx)(`p`,{children:(0,U.jsx)(i,{to:`/outbox`,children:e.toOutbox})})]})}function J({round:e}){let t=v(),n=x(),r=E();if(e.state===`DRAFT`&&e.mentees===0)return(0,U.jsxs)(d,{children:[(0,U.jsx)(`p`,{children:t.nobodyToday}),r&&r.rosters.length>0&&(0,U.jsx)(`p`,{children:(0,U.jsx)(i,{to:`/roster`,children:t.toRoster})})]});let a=[[t.mentees,e.mentees],[t.mentors,e.mentors],[t.few,e.few]];return(0,U.jsxs)(`section`,{className:`card`,"aria-labelledby":`standing`,children:[(0,U.jsx)(`h2`,{id:`standing`,children:e.state===`DRAFT`?t.asOfToday:t.standing}),(0,U.jsx)(`p`,{role:e.state===`CLOSED`?`status`:void 0,children:e.state===`DRAFT`?t.draftText:t.standingText[e.state]}),(0,U.jsx)(`dl`,{className:`figures`,children:a.map(([e,t])=>(0,U.jsxs)(`div`,{children:[(0,U.jsx)(`dt`,{children:e}),(0,U.jsx)(`dd`,{children:C(t,n)})]},e))}),e.few>0&&(0,U.jsx)(`p`,{className:`muted small`,children:t.fewWhy(e.minimum)})]})}function Y({round:e}){let t=v(),n=F(),r=x(),{zone:i}=D(),a=[[n.version,(0,U.jsx)(X,{version:e.version},`version`)],[t.endedFact,t.ended(e.endedWithin)],[t.closes,w(e.closes,i,r)]];return e.opened&&a.push([t.opened,S(e.opened,i,r)]),e.closed&&a.push([t.closed,S(e.closed,i,r)]),(0,U.jsxs)(`section`,{className:`card`,"aria-labelledby":`facts`,children:[(0,U.jsx)(`h2`,{id:`facts`,children:t.facts}),(0,U.jsx)(`dl`,{className:`facts`,children:a.map(([e,t])=>(0,U.jsxs)(H.Fragment,{children:[(0,U.jsx)(`dt`,{children:e}),(0,U.jsx)(`dd`,{children:t})]},e))})]})}function X({version:e}){let t=F(),n=b(),r=u(y,{}).data?.instruments.nodes.find(t=>t.versions.some(t=>t.id===e)),a=r?.versions.find(t=>t.id===e);return!r||!a?null:(0,U.jsx)(i,{to:`/instruments/${r.id}`,children:t.versionOption(n(r.title),a.number,a.questions,a.minutes)})}function Z({round:e}){let t=v(),n=F(),r=b(),i=x(),{notice:a}=e;return(0,U.jsxs)(`section`,{className:`card`,"aria-labelledby":`told`,children:[(0,U.jsx)(`h2`,{id:`told`,children:t.told}),(0,U.jsx)(`h3`,{children:t.promise}),(0,U.jsx)(`p`,{className:`authored promise`,children:r(e.promise)}),(0,U.jsx)(`h3`,{children:t.mistreatmentTitle}),(0,U.jsx)(`p`,{className:`authored`,children:r(e.mistreatment)}),a&&(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`h3`,{children:n.notice}),(0,U.jsx)(`div`,{children:(0,U.jsx)(`dl`,{className:`answer-sheet`,children:P.map(e=>(0,U.jsxs)(`div`,{children:[(0,U.jsx)(`dt`,{children:n.noticeNames[e]}),(0,U.jsx)(`dd`,{className:`authored`,children:r(a[e])})]},e))})}),(0,U.jsx)(`p`,{className:`muted small`,children:t.noticeVersion(C(a.number,i))})]})]})}var Q=[];function $({round:e,onCancel:t,onDone:n}){let r=v(),i=b(),a=x(),{zone:o}=D(),c=E(),l=g(),f=T(),p=s(B),[h,_]=(0,H.useState)(null),y=p.data?.feedbackRoundOpen.userErrors??Q,S=u(m,{},{enabled:c?.viewerCanReadOutbox??!1}),A=e=>C(e,a);return(0,U.jsxs)(O,{title:r.openTitle,open:!0,confirm:r.openConfirm(e.mentees,A(e.mentees)),busy:p.isPending,disabled:e.mentees===0,error:p.error,faults:y,fieldOf:I,onConfirm:()=>p.mutate({round:e.id,key:f(`${e.id} ${h??``}`),sendAt:h},{onSuccess:({feedbackRoundOpen:{round:e}})=>{e&&(l(e),n())}}),onClose:t,children:[e.mentees===0?(0,U.jsx)(`p`,{className:`strong`,children:r.nobodyToday}):(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(L,{value:h,onChange:_,error:k(y,`sendAt`)}),(0,U.jsx)(`p`,{className:`strong`,children:r.openCount(e.mentees,A(e.mentees),e.mentors,A(e.mentors))}),(0,U.jsx)(`p`,{children:r.openMail})]}),e.few>0&&(0,U.jsxs)(`p`,{children:[r.openFew(e.few,A(e.few)),` `,r.fewWhy(e.minimum)]}),S.data&&!S.data.outboxStatus.mailConfigured&&(0,U.jsx)(d,{children:(0,U.jsx)(`p`,{children:r.mailWaits})}),(0,U.jsx)(`p`,{children:r.openUntil(w(e.closes,o,a))}),(0,U.jsx)(`h3`,{children:r.openPromise}),(0,U.jsx)(`p`,{className:`authored promise`,children:i(e.promise)}),(0,U.jsx)(`p`,{children:r.openFixed})]})}function ee({round:e,onCancel:t,onDone:n}){let r=v(),i=g(),a=T(),o=s(V);return(0,U.jsx)(O,{title:r.closeTitle,open:!0,confirm:r.closeConfirm,kind:`danger`,busy:o.isPending,error:o.error,faults:o.data?.feedbackRoundClose.userErrors??Q,onConfirm:()=>o.mutate({round:e.id,key:a(e.id)},{onSuccess:({feedbackRoundClose:{round:e}})=>{e&&(i(e),n())}}),onClose:t,children:(0,U.jsx)(`p`,{children:r.closeText})})}function te({round:e,onCancel:t}){let n=v(),r=a(),i=o(),c=s(z);return(0,U.jsx)(O,{title:n.discardTitle,open:!0,confirm:n.discardConfirm,kind:`danger`,busy:c.isPending,error:c.error,faults:c.data?.feedbackRoundDiscard.userErrors??Q,onConfirm:()=>c.mutate({round:e.id},{onSuccess:({feedbackRoundDiscard:{userErrors:e}})=>{e.length>0||(i.invalidateQueries({queryKey:f(_)}),r(`/feedback/rounds`,{replace:!0}))}}),onClose:t,children:(0,U.jsx)(`p`,{children:n.discardText})})}export{W as default};