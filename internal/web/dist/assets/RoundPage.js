import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,Z as a}from"./Checkbox.js";import{C as o,O as s,b as c,f as l,i as u,l as d,p as f,s as p,u as m,w as h}from"./states.js";import{t as g}from"./_document_CampaignMailDocument.js";import{n as _,r as v,t as y}from"./cache6.js";import{i as b,t as x}from"./text3.js";import{a as S,o as C,r as w}from"./format.js";import{t as T}from"./once.js";import{d as E,s as D}from"./Frame.js";import{t as O}from"./Confirm.js";import{n as k}from"./DepartmentSide.js";import{t as A}from"./Outcome.js";import{t as j}from"./Page.js";import{n as M}from"./notice.js";import{t as N}from"./text4.js";import{t as P}from"./StateChip4.js";var F=new h(`
    mutation FeedbackRoundDiscard($round: ID!) {
  feedbackRoundDiscard(round: $round) {
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:716ae882a44c1874d6ef9323338a3f74d02fc222d1b5d22ea74498728f1cf6c2`}),I=new h(`
    mutation FeedbackRoundOpen($round: ID!, $key: IdempotencyKey!) {
  feedbackRoundOpen(round: $round, key: $key) {
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
}`,{hash:`sha256:243464766bbee0ea366bd517a9769c936478edc57b2bdc6c5887ceded3ea1506`}),L=new h(`
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
}`,{hash:`sha256:d8c863e157fbc1b7fd670e06ab9d64bcdb57d337332cdb37264c9cd92fa8544b`}),R=e(n(),1),z=t();function B(){let{id:e=``}=r(),t=f(v,{round:e}),n=t.data?.feedbackRound?.state,{refetch:i}=t;return(0,R.useEffect)(()=>{if(n!==`CLOSED`)return;let e=setInterval(()=>void i(),3e3);return()=>clearInterval(e)},[n,i]),(0,z.jsx)(u,{read:t,children:({feedbackRound:e})=>e?(0,z.jsx)(V,{round:e}):(0,z.jsx)(k,{})})}function V({round:e}){let t=x(),n=c(),[r,a]=(0,R.useState)(null),[o,s]=(0,R.useState)(null),l=()=>a(null),u=e=>{a(null),s(e)};return(0,z.jsxs)(j,{title:n(e.title),lead:(0,z.jsx)(P,{state:e.state}),above:(0,z.jsx)(i,{className:`crumb`,to:`/feedback/rounds`,children:t.title}),actions:(0,z.jsx)(H,{round:e,onAct:a}),children:[o===`open`&&(0,z.jsx)(U,{}),o===`close`&&(0,z.jsx)(A,{children:(0,z.jsx)(`p`,{children:t.closedNow})},`close`),(0,z.jsx)(W,{round:e}),(0,z.jsxs)(`div`,{className:`two`,children:[(0,z.jsx)(q,{round:e}),(0,z.jsx)(G,{round:e})]}),r===`open`&&(0,z.jsx)(Y,{round:e,onCancel:l,onDone:()=>u(`open`)}),r===`close`&&(0,z.jsx)(X,{round:e,onCancel:l,onDone:()=>u(`close`)}),r===`discard`&&(0,z.jsx)(Z,{round:e,onCancel:l})]})}function H({round:e,onAct:t}){let n=x();return(0,z.jsxs)(z.Fragment,{children:[e.viewerCanEdit&&(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(d,{onClick:()=>t(`open`),children:n.openAsk}),(0,z.jsx)(i,{className:`btn quiet`,to:`/feedback/rounds/${e.id}/edit`,children:n.edit}),(0,z.jsx)(d,{kind:`danger`,onClick:()=>t(`discard`),children:n.discardAsk})]}),e.viewerCanClose&&(0,z.jsx)(d,{kind:`danger`,onClick:()=>t(`close`),children:n.closeAsk})]})}function U(){let e=x(),t=E();return(0,z.jsxs)(A,{children:[(0,z.jsx)(`p`,{children:e.openedNow}),t?.viewerCanReadOutbox&&(0,z.jsx)(`p`,{children:(0,z.jsx)(i,{to:`/outbox`,children:e.toOutbox})})]})}function W({round:e}){let t=x(),n=o(),r=E();if(e.state===`DRAFT`&&e.mentees===0)return(0,z.jsxs)(p,{children:[(0,z.jsx)(`p`,{children:t.nobodyToday}),r&&r.rosters.length>0&&(0,z.jsx)(`p`,{children:(0,z.jsx)(i,{to:`/roster`,children:t.toRoster})})]});let a=[[t.mentees,e.mentees],[t.mentors,e.mentors],[t.few,e.few]];return(0,z.jsxs)(`section`,{className:`card`,"aria-labelledby":`standing`,children:[(0,z.jsx)(`h2`,{id:`standing`,children:e.state===`DRAFT`?t.asOfToday:t.standing}),(0,z.jsx)(`p`,{role:e.state===`CLOSED`?`status`:void 0,children:e.state===`DRAFT`?t.draftText:t.standingText[e.state]}),(0,z.jsx)(`dl`,{className:`figures`,children:a.map(([e,t])=>(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`dt`,{children:e}),(0,z.jsx)(`dd`,{children:C(t,n)})]},e))}),e.few>0&&(0,z.jsx)(`p`,{className:`muted small`,children:t.fewWhy(e.minimum)})]})}function G({round:e}){let t=x(),n=N(),r=o(),{zone:i}=D(),a=[[n.version,(0,z.jsx)(K,{version:e.version},`version`)],[t.endedFact,t.ended(e.endedWithin)],[t.closes,w(e.closes,i,r)]];return e.opened&&a.push([t.opened,S(e.opened,i,r)]),e.closed&&a.push([t.closed,S(e.closed,i,r)]),(0,z.jsxs)(`section`,{className:`card`,"aria-labelledby":`facts`,children:[(0,z.jsx)(`h2`,{id:`facts`,children:t.facts}),(0,z.jsx)(`dl`,{className:`facts`,children:a.map(([e,t])=>(0,z.jsxs)(R.Fragment,{children:[(0,z.jsx)(`dt`,{children:e}),(0,z.jsx)(`dd`,{children:t})]},e))})]})}function K({version:e}){let t=N(),n=c(),r=f(_,{}).data?.instruments.nodes.find(t=>t.versions.some(t=>t.id===e)),a=r?.versions.find(t=>t.id===e);return!r||!a?null:(0,z.jsx)(i,{to:`/instruments/${r.id}`,children:t.versionOption(n(r.title),a.number,a.questions,a.minutes)})}function q({round:e}){let t=x(),n=N(),r=c(),i=o(),{notice:a}=e;return(0,z.jsxs)(`section`,{className:`card`,"aria-labelledby":`told`,children:[(0,z.jsx)(`h2`,{id:`told`,children:t.told}),(0,z.jsx)(`h3`,{children:t.promise}),(0,z.jsx)(`p`,{className:`authored promise`,children:r(e.promise)}),(0,z.jsx)(`h3`,{children:t.mistreatmentTitle}),(0,z.jsx)(`p`,{className:`authored`,children:r(e.mistreatment)}),a&&(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`h3`,{children:n.notice}),(0,z.jsx)(`div`,{children:(0,z.jsx)(`dl`,{className:`answer-sheet`,children:M.map(e=>(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`dt`,{children:n.noticeNames[e]}),(0,z.jsx)(`dd`,{className:`authored`,children:r(a[e])})]},e))})}),(0,z.jsx)(`p`,{className:`muted small`,children:t.noticeVersion(C(a.number,i))})]})]})}var J=[];function Y({round:e,onCancel:t,onDone:n}){let r=x(),i=c(),a=o(),{zone:s}=D(),u=E(),d=y(),m=T(),h=l(I),_=f(g,{},{enabled:u?.viewerCanReadOutbox??!1}),v=e=>C(e,a);return(0,z.jsxs)(O,{title:r.openTitle,open:!0,confirm:r.openConfirm(e.mentees,v(e.mentees)),busy:h.isPending,disabled:e.mentees===0,error:h.error,faults:h.data?.feedbackRoundOpen.userErrors??J,onConfirm:()=>h.mutate({round:e.id,key:m(e.id)},{onSuccess:({feedbackRoundOpen:{round:e}})=>{e&&(d(e),n())}}),onClose:t,children:[e.mentees===0?(0,z.jsx)(`p`,{className:`strong`,children:r.nobodyToday}):(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`p`,{className:`strong`,children:r.openCount(e.mentees,v(e.mentees),e.mentors,v(e.mentors))}),(0,z.jsx)(`p`,{children:r.openMail})]}),e.few>0&&(0,z.jsxs)(`p`,{children:[r.openFew(e.few,v(e.few)),` `,r.fewWhy(e.minimum)]}),_.data&&!_.data.outboxStatus.mailConfigured&&(0,z.jsx)(p,{children:(0,z.jsx)(`p`,{children:r.mailWaits})}),(0,z.jsx)(`p`,{children:r.openUntil(w(e.closes,s,a))}),(0,z.jsx)(`h3`,{children:r.openPromise}),(0,z.jsx)(`p`,{className:`authored promise`,children:i(e.promise)}),(0,z.jsx)(`p`,{children:r.openFixed})]})}function X({round:e,onCancel:t,onDone:n}){let r=x(),i=y(),a=T(),o=l(L);return(0,z.jsx)(O,{title:r.closeTitle,open:!0,confirm:r.closeConfirm,kind:`danger`,busy:o.isPending,error:o.error,faults:o.data?.feedbackRoundClose.userErrors??J,onConfirm:()=>o.mutate({round:e.id,key:a(e.id)},{onSuccess:({feedbackRoundClose:{round:e}})=>{e&&(i(e),n())}}),onClose:t,children:(0,z.jsx)(`p`,{children:r.closeText})})}function Z({round:e,onCancel:t}){let n=x(),r=a(),i=s(),o=l(F);return(0,z.jsx)(O,{title:n.discardTitle,open:!0,confirm:n.discardConfirm,kind:`danger`,busy:o.isPending,error:o.error,faults:o.data?.feedbackRoundDiscard.userErrors??J,onConfirm:()=>o.mutate({round:e.id},{onSuccess:({feedbackRoundDiscard:{userErrors:e}})=>{e.length>0||(i.invalidateQueries({queryKey:m(b)}),r(`/feedback/rounds`,{replace:!0}))}}),onClose:t,children:(0,z.jsx)(`p`,{children:n.discardText})})}export{B as default};