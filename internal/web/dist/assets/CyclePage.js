import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,Z as a}from"./Checkbox.js";import{C as o,b as s,f as c,i as l,l as u,p as d,v as f,w as p}from"./states.js";import{n as m,t as h}from"./cache.js";import{o as g,s as _,t as v}from"./format.js";import{d as y,s as b}from"./Frame.js";import{t as x}from"./Confirm.js";import{t as S}from"./DataTable.js";import{n as C}from"./DepartmentSide.js";import{t as w}from"./Outcome.js";import{t as T}from"./Page.js";import{t as E}from"./text5.js";import{t as D}from"./StateChip.js";/* empty css      */var O=new p(`
    query CycleChoices {
  divisions {
    id
    name {
      en
      fr
    }
  }
}
    `,{hash:`sha256:a40e20d5f52a004bdbeeffcf036df124a68de403c0f08b24f402e2fd8c5bc9be`}),k=new p(`
    mutation AwardCycleDiscard($cycle: ID!) {
  awardCycleDiscard(cycle: $cycle) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
    viewerCanNominate
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`,{hash:`sha256:dc19a5dcb88eeb279b7000caa9dab0b101b6b3dfa1cc46f2ddd94f121f48c938`}),A=new p(`
    mutation AwardCycleCall($cycle: ID!) {
  awardCycleCall(cycle: $cycle) {
    cycle {
      ...CycleParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CycleParts on AwardCycle {
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
  viewerCanNominate
  phases {
    kind
    from
    to
    closes
    grace
    existence
    names
  }
  rules {
    kind
    codes
    least
    most
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
  terms {
    places
    joint
    letter
    lettersFrom
    lettersTo
    statement
    reviewers
    quorum
    endedWithin
    rule
    tie
  }
  revision
  called
  viewerCanPlan
  viewerDuty
}`,{hash:`sha256:833868641e910b701b639e7854f36e543a921370c86cb31a36ec184ec4df3318`}),j=e(n(),1),M={RANK_IN:{codes:`ranks`},DIVISION_IN:{codes:`divisions`},APPOINTMENT_IN:{codes:`appointmentTypes`},POSITION_IN:{codes:`positions`},YEARS_SINCE_APPOINTMENT:{least:!0,most:!0},NO_SELF_NOMINATION:{},NO_PAST_RECIPIENT:{most:!0},NOMINATOR_INSIDE:{},FACULTY_MENTEES:{least:!0},CURRENTLY_EMPLOYED:{}};function N(){let e=s(),{vocabulary:t}=b(),n=d(O,{}).data?.divisions??[];return r=>{let i=M[r].codes;return i===void 0?[]:i===`divisions`?n.map(t=>({value:t.id,label:e(t.name)})):t[i].map(t=>({value:t.code,label:e(t.label)}))}}function P(){let e=E(),t=o(),n=N();return r=>{if(M[r.kind].codes!==void 0){let i=n(r.kind);return e.ruleAmong(e.ruleNames[r.kind],f(r.codes.map(e=>i.find(t=>t.value===e)?.label??e),t))}return r.kind===`YEARS_SINCE_APPOINTMENT`?e.ruleYears(r.least,r.most):r.kind===`NO_PAST_RECIPIENT`?e.ruleRecipient(r.most):r.kind===`FACULTY_MENTEES`?e.ruleMentees(r.least):e.ruleNames[r.kind]}}var F=t(),I=[];function L(){let{id:e=``}=r(),t=d(m,{cycle:e});return(0,F.jsx)(l,{read:t,children:({awardCycle:e})=>e?(0,F.jsx)(R,{cycle:e}):(0,F.jsx)(C,{})})}function R({cycle:e}){let t=E(),n=s(),r=o(),l=a(),d=h(),f=y()?.viewerCanRunAwards??!1,[p,m]=(0,j.useState)(null),[g,_]=(0,j.useState)(!1),b=c(A),S=c(k),C=e.phases.find(e=>e.kind===`NOMINATION`),O=()=>m(null);return(0,F.jsxs)(T,{title:t.cycleTitle(n(e.award.name),String(e.year)),lead:(0,F.jsx)(D,{state:e.state}),above:(0,F.jsx)(i,{className:`crumb`,to:`/awards/${e.award.id}`,children:n(e.award.name)}),actions:(0,F.jsxs)(F.Fragment,{children:[e.viewerDuty&&e.state!==`DRAFT`&&(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(i,{className:`btn quiet`,to:`/awards/cycles/${e.id}/reviews`,children:t.toReviews}),e.viewerDuty!==`MEMBER`&&(0,F.jsx)(i,{className:`btn quiet`,to:`/awards/cycles/${e.id}/committee`,children:t.toCommittee})]}),e.viewerCanNominate&&(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(i,{className:`btn`,to:`/awards/cycles/${e.id}/nominate`,children:t.nominate}),(0,F.jsx)(i,{className:`btn quiet`,to:`/awards/nominations`,children:t.myNominations})]}),e.viewerCanPlan&&(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(u,{onClick:()=>m(`call`),children:t.call}),(0,F.jsx)(i,{className:`btn quiet`,to:`/awards/cycles/${e.id}/edit`,children:t.cycleEdit}),(0,F.jsx)(u,{kind:`danger`,onClick:()=>m(`discard`),children:t.discard})]})]}),children:[g&&(0,F.jsx)(w,{children:(0,F.jsx)(`p`,{children:t.calledNow})}),f&&!g&&(0,F.jsx)(`p`,{className:`muted`,children:e.state===`DRAFT`?t.cycleDraft:t.cycleCalled}),(0,F.jsx)(z,{cycle:e}),(0,F.jsxs)(`div`,{className:`two`,children:[(0,F.jsx)(B,{cycle:e}),(0,F.jsx)(V,{cycle:e})]}),(0,F.jsx)(H,{cycle:e}),(0,F.jsx)(W,{cycle:e}),(0,F.jsx)(x,{title:t.callTitle,open:p===`call`,confirm:t.callDo,busy:b.isPending,error:b.error,faults:b.data?.awardCycleCall.userErrors??I,onConfirm:()=>b.mutate({cycle:e.id},{onSuccess:({awardCycleCall:{cycle:e}})=>{e&&(d.cycle(e),_(!0),O())}}),onClose:O,children:(0,F.jsx)(`p`,{children:C&&t.callText(v(C.from,r),v(C.to,r))})}),(0,F.jsx)(x,{title:t.discardTitle,open:p===`discard`,confirm:t.discardDo,kind:`danger`,busy:S.isPending,error:S.error,faults:S.data?.awardCycleDiscard.userErrors??I,onConfirm:()=>S.mutate({cycle:e.id},{onSuccess:({awardCycleDiscard:{award:e}})=>{e&&(d.award(e),l(`/awards/${e.id}`))}}),onClose:O,children:(0,F.jsx)(`p`,{children:t.discardText})})]})}function z({cycle:e}){let t=E(),n=y()?.grants.some(e=>e.role===`VICE_CHAIR`)??!1,r=e.state===`SEALED`||e.state===`DECIDED`||e.state===`ANNOUNCED`,a=[];return e.viewerDuty&&e.state!==`DRAFT`&&a.push([`meeting`,t.toMeeting]),e.viewerDuty&&r&&a.push([`ranking`,t.toRanking]),e.state===`ANNOUNCED`?a.push([`decision`,t.toWinners]):r&&(e.viewerDuty||n)&&a.push([`decision`,t.toDecision]),a.length===0?null:(0,F.jsx)(`nav`,{className:`row no-print`,"aria-label":t.deciding,children:a.map(([t,n])=>(0,F.jsx)(i,{className:`btn quiet`,to:`/awards/cycles/${e.id}/${t}`,children:n},t))})}function B({cycle:e}){let t=E(),n=o(),r=[{key:`phase`,title:t.phase,cell:e=>(0,F.jsxs)(F.Fragment,{children:[t.phases[e.kind],(0,F.jsx)(`span`,{className:`muted small block`,children:t.phaseHints[e.kind]}),e.grace>0&&(0,F.jsx)(`span`,{className:`muted small block`,children:t.graceSaid(e.grace)})]})},{key:`from`,title:t.from,cell:e=>(0,F.jsx)(`span`,{className:`nowrap`,children:v(e.from,n,`short`)})},{key:`to`,title:t.to,cell:e=>(0,F.jsx)(`span`,{className:`nowrap`,children:v(e.to,n,`short`)})}];return(0,F.jsxs)(`section`,{className:`card`,"aria-labelledby":`dates`,children:[(0,F.jsx)(`h2`,{id:`dates`,children:t.dates}),(0,F.jsx)(S,{caption:t.dates,columns:r,rows:e.phases,keyOf:e=>e.kind})]})}function V({cycle:e}){let t=E(),n=P();return(0,F.jsxs)(`section`,{className:`card`,"aria-labelledby":`rules`,children:[(0,F.jsx)(`h2`,{id:`rules`,children:t.rules}),e.rules.length===0?(0,F.jsx)(`p`,{children:t.noRules}):(0,F.jsx)(`ul`,{children:e.rules.map((e,t)=>(0,F.jsx)(`li`,{children:n(e)},t))})]})}function H({cycle:e}){let t=E(),n=s(),r=o(),i=e.rubric.criteria.reduce((e,t)=>e+t.weight,0);return(0,F.jsxs)(`section`,{className:`card`,"aria-labelledby":`rubric`,children:[(0,F.jsx)(`h2`,{id:`rubric`,children:t.rubric}),(0,F.jsx)(`p`,{className:`muted small`,children:t.pointsSaid(e.rubric.points)}),(0,F.jsx)(`div`,{className:`halves`,children:e.rubric.criteria.map((e,a)=>(0,F.jsxs)(`section`,{"aria-labelledby":`criterion-${String(a)}`,children:[(0,F.jsx)(`h3`,{id:`criterion-${String(a)}`,children:n(e.name)}),(0,F.jsx)(`p`,{className:`muted small`,children:e.weight===0?t.informative:t.weightSaid(_(e.weight/i,r))}),(0,F.jsx)(`p`,{className:`authored`,children:n(e.help)}),e.anchors.length>0&&(0,F.jsx)(`dl`,{className:`facts`,children:e.anchors.map(e=>(0,F.jsxs)(`div`,{className:`fact`,children:[(0,F.jsx)(`dt`,{children:g(e.point,r)}),(0,F.jsx)(`dd`,{children:n(e.text)})]},e.point))})]},a))})]})}var U=[`places`,`letter`,`lettersFrom`,`lettersTo`,`statement`,`reviewers`,`quorum`,`endedWithin`];function W({cycle:e}){let t=E(),n=o();return(0,F.jsxs)(`section`,{className:`card`,"aria-labelledby":`terms`,children:[(0,F.jsx)(`h2`,{id:`terms`,children:t.terms}),(0,F.jsx)(`p`,{children:t.placesSaid(e.terms.places,e.terms.joint)}),(0,F.jsxs)(`dl`,{className:`facts`,children:[U.filter(e=>e!==`places`).map(r=>(0,F.jsxs)(`div`,{className:`fact`,children:[(0,F.jsx)(`dt`,{children:t.termNames[r]}),(0,F.jsx)(`dd`,{children:g(e.terms[r],n)})]},r)),(0,F.jsxs)(`div`,{className:`fact`,children:[(0,F.jsx)(`dt`,{children:t.rule}),(0,F.jsx)(`dd`,{children:t.rankingRules[e.terms.rule]})]}),(0,F.jsxs)(`div`,{className:`fact`,children:[(0,F.jsx)(`dt`,{children:t.tie}),(0,F.jsx)(`dd`,{children:t.rankingTies[e.terms.tie]})]})]})]})}export{L as default,N as n,P as r,M as t,U as termNames};