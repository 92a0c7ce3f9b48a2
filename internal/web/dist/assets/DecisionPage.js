import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,t as a}from"./Checkbox.js";import{n as o,r as s,t as c}from"./cache4.js";import{C as l,b as u,c as d,f,i as p,l as m,p as h,s as g,t as _,v,w as y}from"./states.js";import{a as b,n as x,o as S,t as C}from"./format.js";import{n as w,o as T}from"./DepartmentSide.js";import{t as E}from"./Outcome.js";import{t as D}from"./Page.js";import{t as O}from"./meeting.js";import{t as k}from"./DataTable.js";import{t as A}from"./Confirm.js";import{s as j,u as M}from"./Frame.js";var N=new y(`
    query DecidedAward($award: ID!) {
  award(award: $award) {
    id
    about {
      en
      fr
    }
    donor
    presenter
  }
}
    `,{hash:`sha256:cc79c4a0b0c43c9268c593ad29a76485bdecb03454bffeca8e15b2f3c47b1ab7`}),P=new y(`
    mutation AwardDecide($cycle: ID!, $chosen: [ID!]!, $reason: String!) {
  awardDecide(cycle: $cycle, chosen: $chosen, reason: $reason) {
    decision {
      ...DecisionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}
fragment DecisionParts on AwardDecision {
  id
  number
  corrects
  winners {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  reason
  sha
  decided
  signed
  announced
  underCorrection
  outcome {
    ...OutcomeParts
  }
  letters {
    kind
    to
    subject
    text
    language
  }
  path
  canSign
  canAnnounce
  canCorrect
}`,{hash:`sha256:947a0115c55ec578f4abdff6c1d6a183f9e52999f14558ad90258665a115e0ed`}),F=new y(`
    mutation AwardDecisionSign($cycle: ID!) {
  awardDecisionSign(cycle: $cycle) {
    decision {
      ...DecisionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}
fragment DecisionParts on AwardDecision {
  id
  number
  corrects
  winners {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  reason
  sha
  decided
  signed
  announced
  underCorrection
  outcome {
    ...OutcomeParts
  }
  letters {
    kind
    to
    subject
    text
    language
  }
  path
  canSign
  canAnnounce
  canCorrect
}`,{hash:`sha256:8e7a2d2b58d59db4619a18eb7dc47a5a5adfd79c7aea1abdfc0840111dae3a77`}),I=new y(`
    mutation AwardAnnounce($cycle: ID!) {
  awardAnnounce(cycle: $cycle) {
    decision {
      ...DecisionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}
fragment DecisionParts on AwardDecision {
  id
  number
  corrects
  winners {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  reason
  sha
  decided
  signed
  announced
  underCorrection
  outcome {
    ...OutcomeParts
  }
  letters {
    kind
    to
    subject
    text
    language
  }
  path
  canSign
  canAnnounce
  canCorrect
}`,{hash:`sha256:55d5bee9ebfc3eb0855e060c5ea930c6a7563908b0591b21a3630d2ca67d9460`}),L=e(n(),1),R=t();function z({year:e,decision:t,path:n}){let r=O();return(0,R.jsxs)(`section`,{className:`card`,"aria-labelledby":`bundle`,children:[(0,R.jsx)(`h2`,{id:`bundle`,children:r.bundleTitle}),(0,R.jsx)(`p`,{children:r.bundleText}),(0,R.jsx)(B,{label:r.command,text:`laurel recount decision-${String(e)}-${String(t.number)}.json`}),(0,R.jsx)(B,{label:r.digest,text:t.sha}),(0,R.jsx)(`a`,{className:`btn quiet`,href:n,download:!0,children:r.bundle})]})}function B({label:e,text:t}){let n=O(),r=(0,L.useId)(),[i,a]=(0,L.useState)(!1),o=async()=>{try{await navigator.clipboard.writeText(t),a(!0)}catch{let e=document.getElementById(r);e&&getSelection()?.selectAllChildren(e)}};return(0,R.jsxs)(`div`,{className:`stack-s`,children:[(0,R.jsx)(`p`,{className:`muted small`,children:e}),(0,R.jsxs)(`div`,{className:`code-box`,children:[(0,R.jsx)(`code`,{id:r,children:t}),(0,R.jsx)(m,{kind:`quiet`,"aria-label":n.copyLabel(e),onClick:()=>void o(),children:n.copy}),(0,R.jsx)(`span`,{role:`status`,className:`small`,children:i&&n.copied})]})]})}function V({outcome:e,later:t=!1}){let n=O(),r=l(),i=e=>e?n.yes:n.no,a=[{key:`nominee`,title:n.nominee,cell:e=>(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(`span`,{className:`place`,children:e.rank===0?`–`:S(e.rank,r)}),e.nominee.name,(e.rank===0||e.shared)&&(0,R.jsx)(`span`,{className:`muted small block`,children:e.rank===0?n.unranked:n.rankShared(`${n.rank} ${String(e.rank)}`)})]})},{key:`value`,title:n.value,numeric:!0,cell:e=>e.value===``?n.none:S(Number(e.value),r,2)},{key:`votes`,title:n.votes,numeric:!0,cell:e=>n.votesSaid(e.for,e.against,e.abstain)},{key:`quorum`,title:n.quorum,cell:e=>i(e.quorum)},{key:`holds`,title:n.holds,cell:e=>i(e.holds)},{key:`wins`,title:n.wins,cell:e=>e.wins?(0,R.jsx)(`span`,{className:`chip on`,children:n.yes}):n.no}];return(0,R.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`count`,children:[(0,R.jsx)(`h2`,{id:`count`,children:n.countTitle}),(0,R.jsx)(k,{caption:n.countTitle,columns:a,rows:e.rows,keyOf:e=>e.nomination}),t&&(0,R.jsx)(`p`,{className:`muted small`,children:n.countNow}),e.refused&&(0,R.jsx)(`p`,{className:`muted small`,children:n.countRefused})]})}var H=[],U=1e3;function W({cycle:e,onSaid:t}){let n=h(o,{cycle:e.id});return(0,R.jsx)(p,{read:n,children:({awardCount:n})=>n?(0,R.jsx)(G,{cycle:e,outcome:n,onSaid:t}):(0,R.jsx)(w,{})})}function G({cycle:e,outcome:t,onSaid:n}){let r=O(),i=l(),[o,s]=(0,L.useState)([]),[c,u]=(0,L.useState)(!1),d=e=>t.rows.find(t=>t.nominee.id===e),f=t.undecided.flatMap(e=>d(e.id)??[]),p=t.rows.filter(e=>e.wins||o.includes(e.nomination)).map(e=>e.nominee.name),h=o.length>=t.left;return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsxs)(`section`,{className:`stack`,"aria-labelledby":`decide`,children:[(0,R.jsxs)(`div`,{className:`stack-s`,children:[(0,R.jsx)(`h2`,{id:`decide`,children:r.decideTitle}),(0,R.jsx)(`p`,{children:r.decideText})]}),(0,R.jsx)(V,{outcome:t}),(0,R.jsxs)(`div`,{className:`card`,children:[t.left>0&&f.length>0&&(0,R.jsxs)(`fieldset`,{className:`choose`,children:[(0,R.jsx)(`legend`,{children:r.undecided(t.left)}),f.map(e=>(0,R.jsx)(a,{label:e.nominee.name,checked:o.includes(e.nomination),disabled:h&&!o.includes(e.nomination),onChange:t=>s(t.currentTarget.checked?[...o,e.nomination]:o.filter(t=>t!==e.nomination))},e.nomination))]}),(0,R.jsx)(`p`,{className:`strong`,role:`status`,children:p.length===0?r.nobodyWins:r.wouldWin(v(p,i))}),(0,R.jsx)(m,{onClick:()=>u(!0),children:r.decide})]})]}),(0,R.jsx)(q,{cycle:e,chosen:o,open:c,title:r.decideAskTitle,text:[p.length===0?r.nobodyWins:r.wouldWin(v(p,i)),r.decideAskText],confirm:r.decideDo,onClose:()=>u(!1),onSaid:n})]})}function K({cycle:e,onSaid:t}){let n=O(),r=l(),[i,a]=(0,L.useState)(!1),s=h(o,{cycle:e.id}).data?.awardCount;if(!s)return null;let c=s.rows.filter(e=>e.wins).map(e=>e.nominee.name),u=c.length===0?n.correctNobody:n.correctNames(v(c,r));return(0,R.jsxs)(g,{children:[(0,R.jsx)(`h2`,{children:n.correctTitle}),(0,R.jsx)(`p`,{children:n.correctText}),(0,R.jsx)(`p`,{className:`strong`,children:u}),(0,R.jsx)(m,{kind:`quiet`,onClick:()=>a(!0),children:n.correct}),(0,R.jsx)(q,{cycle:e,chosen:[],open:i,title:n.correctAskTitle,text:[u,n.correctText],confirm:n.correctDo,onClose:()=>a(!1),onSaid:t})]})}function q({cycle:e,chosen:t,open:n,title:r,text:i,confirm:a,onClose:o,onSaid:s}){let u=O(),d=l(),p=c(e.id),[m,h]=(0,L.useState)(``),g=f(P);return(0,R.jsxs)(A,{title:r,open:n,confirm:a,busy:g.isPending,error:g.error,faults:g.data?.awardDecide.userErrors??H,fieldOf:e=>e.path.at(-1)===`reason`?`reason`:void 0,onConfirm:()=>g.mutate({cycle:e.id,chosen:t,reason:m},{onSuccess:({awardDecide:{decision:e}})=>{e&&(o(),s(u.decided),p.decision(e))}}),onClose:o,children:[i.map(e=>(0,R.jsx)(`p`,{children:e},e)),(0,R.jsx)(T,{id:`reason`,label:u.reason,description:u.reasonHint,required:!0,minRows:3,maxLength:U,value:m,onChange:e=>h(e.currentTarget.value)}),(0,R.jsx)(`p`,{className:`muted small`,children:u.characters(S([...m].length,d),S(U,d))})]})}function J({cycle:e,decision:t}){let n=O(),r=u(),i=h(N,{award:e.award.id}).data?.award;return(0,R.jsxs)(`section`,{className:`laureates`,"aria-labelledby":`laureates`,children:[(0,R.jsx)(d,{name:`laurel`,size:44}),(0,R.jsx)(`h2`,{id:`laureates`,className:`award-name`,children:t.winners.length===0?n.announcedTitle(r(e.award.name),String(e.year)):n.goesTo}),t.winners.length===0?(0,R.jsx)(`p`,{children:n.toNobody}):(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(`ul`,{className:`laureate-list`,children:t.winners.map(e=>(0,R.jsxs)(`li`,{children:[(0,R.jsx)(`strong`,{children:e.name}),(0,R.jsx)(X,{of:e})]},e.id))}),i&&r(i.about)!==``&&(0,R.jsx)(`p`,{className:`authored`,children:r(i.about)}),i&&i.donor!==``&&(0,R.jsx)(`p`,{className:`muted`,children:n.donor(i.donor)}),i&&i.presenter!==``&&(0,R.jsx)(`p`,{className:`muted`,children:n.presenter(i.presenter)}),(0,R.jsx)(`p`,{className:`muted`,children:n.thanks})]})]})}function Y({winners:e}){let t=O();return e.length===0?(0,R.jsx)(`p`,{children:t.toNobody}):(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(`h3`,{children:t.winners}),(0,R.jsx)(`ul`,{className:`leave`,children:e.map(e=>(0,R.jsx)(`li`,{children:e.name},e.id))})]})}function X({of:e}){let t=u(),n=M();return(0,R.jsx)(`span`,{className:`muted`,children:[e.rank&&n(`ranks`,e.rank),e.division&&t(e.division)].filter(Boolean).join(` · `)})}var Z=[],Q=[`WINNER`,`NOMINATORS_OF_WINNER`,`NOT_CHOSEN`];function $({cycle:e,decision:t,onSaid:n}){let r=O(),i=l(),{zone:a}=j(),[o,s]=(0,L.useState)(null),c=e.phases.find(e=>e.kind===`ANNOUNCEMENT`)?.from??``,u=()=>s(null);return(0,R.jsxs)(`section`,{className:`card`,"aria-labelledby":`steps`,children:[(0,R.jsx)(`h2`,{id:`steps`,children:r.steps}),(0,R.jsxs)(`ol`,{className:`steps`,children:[(0,R.jsx)(`li`,{className:`done`,children:(0,R.jsx)(`p`,{children:r.decidedOn(b(t.decided,a,i))})}),(0,R.jsxs)(`li`,{className:t.signed?`done`:void 0,children:[(0,R.jsx)(`h3`,{children:r.signStep}),t.signed?(0,R.jsx)(`p`,{children:r.signedOn(b(t.signed,a,i))}):!t.canSign&&(0,R.jsx)(`p`,{className:`muted`,children:r.signWaits}),t.canSign&&(0,R.jsx)(m,{onClick:()=>s(`sign`),children:r.sign})]}),(0,R.jsxs)(`li`,{className:t.announced?`done`:void 0,children:[(0,R.jsx)(`h3`,{children:r.announceStep}),t.announced?(0,R.jsx)(`p`,{children:r.announcedOn(b(t.announced,a,i))}):(0,R.jsx)(`p`,{className:`muted`,children:x(a,new Date)<c?r.embargo(C(c,i)):r.embargoOver}),t.canAnnounce&&(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(ee,{decision:t}),(0,R.jsx)(m,{onClick:()=>s(`announce`),children:r.announce(t.letters.length)})]})]})]}),(0,R.jsx)(te,{cycle:e,open:o===`sign`,onClose:u,onSaid:n}),(0,R.jsx)(ne,{cycle:e,decision:t,open:o===`announce`,onClose:u,onSaid:n})]})}function ee({decision:e}){let t=O();return(0,R.jsxs)(`div`,{className:`stack-s`,children:[Q.map(n=>{let r=e.letters.filter(e=>e.kind===n);return r.length>0&&(0,R.jsxs)(`details`,{children:[(0,R.jsx)(`summary`,{children:t.letterCount(t.letterKinds[n],r.length)}),r.map((e,n)=>(0,R.jsxs)(`details`,{children:[(0,R.jsx)(`summary`,{children:t.letterOf(e.to,e.subject)}),(0,R.jsx)(`p`,{className:`quote authored letter-sent`,lang:e.language,children:e.text})]},n))]},n)}),(0,R.jsx)(`p`,{className:`muted small`,children:t.letterNever})]})}function te({cycle:e,open:t,onClose:n,onSaid:r}){let i=O(),a=c(e.id),o=f(F);return(0,R.jsx)(A,{title:i.signTitle,open:t,confirm:i.signDo,busy:o.isPending,error:o.error,faults:o.data?.awardDecisionSign.userErrors??Z,onConfirm:()=>o.mutate({cycle:e.id},{onSuccess:({awardDecisionSign:{decision:e}})=>{e&&(n(),r(i.signed),a.decision(e))}}),onClose:n,children:(0,R.jsx)(`p`,{children:i.signText})})}function ne({cycle:e,decision:t,open:n,onClose:r,onSaid:i}){let a=O(),o=c(e.id),s=f(I);return(0,R.jsxs)(A,{title:a.announceTitle,open:n,confirm:a.announceDo(t.letters.length),busy:s.isPending,error:s.error,faults:s.data?.awardAnnounce.userErrors??Z,onConfirm:()=>s.mutate({cycle:e.id},{onSuccess:({awardAnnounce:{decision:e}})=>{e&&(r(),i(a.announced),o.decision(e))}}),onClose:r,children:[(0,R.jsx)(`p`,{children:a.announceText(t.letters.length)}),(0,R.jsx)(`ul`,{children:Q.map(e=>{let n=t.letters.filter(t=>t.kind===e).length;return n>0&&(0,R.jsx)(`li`,{children:a.letterCount(a.letterKinds[e],n)},e)})}),(0,R.jsx)(`p`,{className:`muted small`,children:a.letterNever})]})}function re(){let{id:e=``}=r(),t=h(s,{cycle:e}),[n,i]=(0,L.useState)(``);return(0,R.jsx)(p,{read:t,children:({awardCycle:e,awardMeeting:t,awardDecision:r})=>!e||e.state===`DRAFT`?(0,R.jsx)(w,{}):(0,R.jsxs)(ie,{cycle:e,public:!!r?.announced,sits:!!t,children:[n!==``&&(0,R.jsx)(E,{children:(0,R.jsx)(`p`,{children:n})},n),r?(0,R.jsx)(oe,{cycle:e,decision:r,onSaid:i}):t?.canDecide?(0,R.jsx)(W,{cycle:e,onSaid:i}):(0,R.jsx)(ae,{cycle:e,sits:!!t})]})})}function ie({cycle:e,public:t,sits:n,children:r}){let a=O(),o=u(),s=`/awards/cycles/${e.id}`,c=t?a.announcedTitle:a.decisionTitle;return(0,R.jsx)(D,{title:c(o(e.award.name),String(e.year)),above:(0,R.jsx)(i,{className:`crumb`,to:s,children:a.toCycle(o(e.award.name),String(e.year))}),actions:n&&(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(i,{className:`btn quiet`,to:`${s}/meeting`,children:a.toMeeting}),(0,R.jsx)(i,{className:`btn quiet`,to:`${s}/ranking`,children:a.toRanking})]}),children:r})}function ae({cycle:e,sits:t}){let n=O(),r=l(),i=e.phases.find(e=>e.kind===`ANNOUNCEMENT`)?.from;return(0,R.jsxs)(_,{title:n.notYetTitle,children:[t&&e.state===`SEALED`&&(0,R.jsx)(`p`,{children:n.notYetMeeting}),i!==void 0&&(0,R.jsx)(`p`,{children:n.notYetText(C(i,r))})]})}function oe({cycle:e,decision:t,onSaid:n}){let r=O();return(0,R.jsxs)(R.Fragment,{children:[t.underCorrection&&(0,R.jsx)(g,{children:(0,R.jsx)(`p`,{children:r.underCorrection})}),t.announced&&(0,R.jsx)(J,{cycle:e,decision:t}),t.outcome&&(0,R.jsxs)(R.Fragment,{children:[t.canCorrect&&(0,R.jsx)(K,{cycle:e,onSaid:n}),(0,R.jsxs)(`div`,{className:`meeting-desk`,children:[(0,R.jsxs)(`div`,{className:`stack`,children:[(0,R.jsxs)(`section`,{className:`card`,"aria-labelledby":`decision`,children:[(0,R.jsx)(`h2`,{id:`decision`,children:r.numbered(t.number)}),!t.announced&&(0,R.jsx)(Y,{winners:t.winners}),t.corrects&&(0,R.jsx)(`p`,{children:r.correctsSaid}),(0,R.jsx)(`h3`,{children:r.reason}),(0,R.jsx)(`p`,{className:`authored`,children:t.reason})]}),(0,R.jsx)(V,{outcome:t.outcome,later:t.canCorrect})]}),(0,R.jsxs)(`div`,{className:`stack`,children:[(0,R.jsx)($,{cycle:e,decision:t,onSaid:n}),t.path&&(0,R.jsx)(z,{year:e.year,decision:t,path:t.path})]})]})]})]})}export{re as default};