import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,Z as a}from"./Checkbox.js";import{S as o,f as s,i as c,l,p as u,u as d,v as f}from"./states.js";import{n as p,t as m}from"./cache.js";import{r as h,s as g,t as _}from"./text5.js";import{a as v,n as y,o as b,r as x,s as S,t as C}from"./format.js";import{d as w,s as T}from"./Frame.js";import{t as E}from"./CalendarFile.js";import{t as D}from"./Confirm.js";import{t as O}from"./DataTable.js";import{t as k}from"./InClosedYear.js";import{n as A,o as j,r as M}from"./DepartmentSide.js";import{t as N}from"./Outcome.js";import{t as P}from"./Page.js";import{n as F}from"./ErrorSummary.js";import{t as I}from"./text7.js";import{t as L}from"./StateChip.js";/* empty css      */var R=new f(`
    query CycleMoves($cycle: ID!) {
  awardCycleMoves(cycle: $cycle) {
    reason
    at
    phases {
      was {
        kind
        from
        to
      }
      is {
        kind
        from
        to
      }
    }
  }
}
    `,{hash:`sha256:325f92e9768f1595c964bfdf3fbb811fb555d8772a148a75f443b02bdaa5fa81`}),z=new f(`
    query CycleWinners($cycle: ID!) {
  awardDecision(cycle: $cycle) {
    id
    announced
    underCorrection
    winners {
      id
      name
    }
  }
}
    `,{hash:`sha256:a83f3df89ae7d52b045a1ad9f9cbf122a8dc6a5f58ee953690bd370ce83d8ded`}),B=new f(`
    query CycleChoices {
  divisions {
    id
    name {
      en
      fr
    }
  }
}
    `,{hash:`sha256:a40e20d5f52a004bdbeeffcf036df124a68de403c0f08b24f402e2fd8c5bc9be`}),V=new f(`
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
}`,{hash:`sha256:dc19a5dcb88eeb279b7000caa9dab0b101b6b3dfa1cc46f2ddd94f121f48c938`}),H=new f(`
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
  viewerCanMoveDates
  viewerDuty
  closedYear {
    id
    name
  }
}`,{hash:`sha256:05a86fb23546ad02314c5ca6bfaeb6385eb64ab1552e69560630644b52630811`}),U=new f(`
    mutation AwardCycleMove($cycle: ID!, $phases: [PhaseDaysInput!]!, $reason: String!, $revision: Int!) {
  awardCycleMove(
    cycle: $cycle
    phases: $phases
    reason: $reason
    revision: $revision
  ) {
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
  viewerCanMoveDates
  viewerDuty
  closedYear {
    id
    name
  }
}`,{hash:`sha256:0cd4b5bf88a76e1eab1993e3dd8a6b327637ff5ec092224e7a429d905bf4da40`}),W=e(n(),1),G=t();function K({cycle:e}){let t=I(),n=g(),{zone:r}=T(),[i,a]=(0,W.useState)(!1),[o,s]=(0,W.useState)(!1),c=u(R,{cycle:e.id}).data?.awardCycleMoves??[],d=e=>t.daysSaid(C(e.from,n,`short`),C(e.to,n,`short`));return c.length===0&&!e.viewerCanMoveDates?null:(0,G.jsxs)(`section`,{className:`card`,"aria-labelledby":`moves`,children:[(0,G.jsx)(`h2`,{id:`moves`,children:t.moves}),o&&(0,G.jsx)(N,{children:(0,G.jsx)(`p`,{children:t.moved})}),c.length===0?(0,G.jsx)(`p`,{className:`muted`,children:t.movesNone}):(0,G.jsx)(`ul`,{className:`plain-list stack-s`,children:c.map(e=>(0,G.jsxs)(`li`,{children:[(0,G.jsx)(`p`,{className:`authored`,children:e.reason}),(0,G.jsx)(`ul`,{className:`small`,children:e.phases.map(({was:e,is:n})=>(0,G.jsx)(`li`,{children:t.phaseMoved(t.phases[n.kind],d(e),d(n))},n.kind))}),(0,G.jsx)(`p`,{className:`muted small`,children:v(e.at,r,n)})]},e.at))}),e.viewerCanMoveDates&&(0,G.jsx)(`div`,{className:`row no-print`,children:(0,G.jsx)(l,{kind:`quiet`,onClick:()=>a(!0),children:t.move})}),i&&(0,G.jsx)(q,{cycle:e,onClose:()=>a(!1),onDone:()=>{a(!1),s(!0)}})]})}function q({cycle:e,onClose:t,onDone:n}){let r=I(),i=m(),a=o(),{zone:c}=T(),[l,u]=(0,W.useState)(e.phases.map(({kind:e,from:t,to:n})=>({kind:e,from:t,to:n}))),[f,p]=(0,W.useState)(``),h=s(U),g=h.data?.awardCycleMove.userErrors??[],_=y(c,new Date),v=(e,t)=>u(l.map((n,r)=>r===e?{...n,...t}:n));return(0,G.jsxs)(D,{title:r.moveTitle,open:!0,confirm:r.moveDo,busy:h.isPending,disabled:l.some(e=>e.from===``||e.to===``),error:h.error,faults:g,fieldOf:e=>e.path[0]===`phases`&&e.path.length===3?`move-${e.path[1]??``}-${e.path[2]??``}`:`move-reason`,onConfirm:()=>h.mutate({cycle:e.id,phases:l,reason:f,revision:e.revision},{onSuccess:({awardCycleMove:{cycle:e}})=>{e&&(i.cycle(e),a.invalidateQueries({queryKey:d(R)}),n())}}),onClose:t,children:[(0,G.jsx)(`p`,{children:r.moveText}),e.phases.map((e,t)=>e.to<_?null:(0,G.jsxs)(`fieldset`,{className:`row`,children:[(0,G.jsx)(`legend`,{children:r.phases[e.kind]}),e.from>_&&(0,G.jsx)(M,{id:`move-${String(t)}-from`,type:`date`,label:r.from,value:l[t]?.from??``,error:F(g,`phases`,String(t),`from`),onChange:e=>v(t,{from:e.currentTarget.value})}),(0,G.jsx)(M,{id:`move-${String(t)}-to`,type:`date`,label:r.to,value:l[t]?.to??``,error:F(g,`phases`,String(t),`to`),onChange:e=>v(t,{to:e.currentTarget.value})})]},e.kind)),(0,G.jsx)(j,{id:`move-reason`,label:r.moveReason,maxLength:1e3,value:f,error:F(g,`reason`),onChange:e=>p(e.currentTarget.value)})]})}var J={RANK_IN:{codes:`ranks`},DIVISION_IN:{codes:`divisions`},APPOINTMENT_IN:{codes:`appointmentTypes`},POSITION_IN:{codes:`positions`},YEARS_SINCE_APPOINTMENT:{least:!0,most:!0},NO_SELF_NOMINATION:{},NO_PAST_RECIPIENT:{most:!0},NOMINATOR_INSIDE:{},FACULTY_MENTEES:{least:!0},CURRENTLY_EMPLOYED:{}};function Y(){let e=h(),{vocabulary:t}=T(),n=u(B,{}).data?.divisions??[];return r=>{let i=J[r].codes;return i===void 0?[]:i===`divisions`?n.map(t=>({value:t.id,label:e(t.name)})):t[i].map(t=>({value:t.code,label:e(t.label)}))}}function X(){let e=I(),t=g(),n=Y();return r=>{if(J[r.kind].codes!==void 0){let i=n(r.kind);return e.ruleAmong(e.ruleNames[r.kind],_(r.codes.map(e=>i.find(t=>t.value===e)?.label??e),t))}return r.kind===`YEARS_SINCE_APPOINTMENT`?e.ruleYears(r.least,r.most):r.kind===`NO_PAST_RECIPIENT`?e.ruleRecipient(r.most):r.kind===`FACULTY_MENTEES`?e.ruleMentees(r.least):e.ruleNames[r.kind]}}var Z=[];function Q(){let{id:e=``}=r(),t=u(p,{cycle:e});return(0,G.jsx)(c,{read:t,children:({awardCycle:e})=>e?(0,G.jsx)(ee,{cycle:e}):(0,G.jsx)(A,{})})}function ee({cycle:e}){let t=I(),n=h(),r=g(),o=a(),c=m(),u=w()?.viewerCanRunAwards??!1,[d,f]=(0,W.useState)(null),[p,_]=(0,W.useState)(!1),v=s(H),y=s(V),b=e.phases.find(e=>e.kind===`NOMINATION`),x=()=>f(null);return(0,G.jsxs)(P,{title:t.cycleTitle(n(e.award.name),String(e.year)),lead:(0,G.jsx)(L,{state:e.state}),above:(0,G.jsx)(i,{className:`crumb`,to:`/awards/${e.award.id}`,children:n(e.award.name)}),actions:(0,G.jsxs)(G.Fragment,{children:[e.viewerDuty&&e.state!==`DRAFT`&&(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(i,{className:`btn quiet`,to:`/awards/cycles/${e.id}/reviews`,children:t.toReviews}),e.viewerDuty!==`MEMBER`&&(0,G.jsx)(i,{className:`btn quiet`,to:`/awards/cycles/${e.id}/committee`,children:t.toCommittee})]}),e.viewerCanNominate&&(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(i,{className:`btn`,to:`/awards/cycles/${e.id}/nominate`,children:t.nominate}),(0,G.jsx)(i,{className:`btn quiet`,to:`/awards/nominations`,children:t.myNominations})]}),e.viewerCanPlan&&(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(l,{onClick:()=>f(`call`),children:t.call}),(0,G.jsx)(i,{className:`btn quiet`,to:`/awards/cycles/${e.id}/edit`,children:t.cycleEdit}),(0,G.jsx)(l,{kind:`danger`,onClick:()=>f(`discard`),children:t.discard})]})]}),children:[p&&(0,G.jsx)(N,{children:(0,G.jsx)(`p`,{children:t.calledNow})}),u&&!p&&(0,G.jsx)(`p`,{className:`muted`,children:e.state===`DRAFT`?t.cycleDraft:t.cycleCalled}),(0,G.jsx)(k,{year:e.closedYear,possible:t.closedYearPossible}),(0,G.jsx)(te,{cycle:e}),e.state===`DECIDED`&&(0,G.jsx)(ne,{cycle:e}),(0,G.jsxs)(`div`,{className:`two`,children:[(0,G.jsxs)(`div`,{className:`stack`,children:[(0,G.jsx)(re,{cycle:e}),e.state!==`DRAFT`&&(0,G.jsx)(K,{cycle:e})]}),(0,G.jsx)(ae,{cycle:e})]}),(0,G.jsx)(oe,{cycle:e}),(0,G.jsx)(se,{cycle:e}),(0,G.jsx)(D,{title:t.callTitle,open:d===`call`,confirm:t.callDo,busy:v.isPending,error:v.error,faults:v.data?.awardCycleCall.userErrors??Z,onConfirm:()=>v.mutate({cycle:e.id},{onSuccess:({awardCycleCall:{cycle:e}})=>{e&&(c.cycle(e),_(!0),x())}}),onClose:x,children:(0,G.jsx)(`p`,{children:b&&t.callText(C(b.from,r),C(b.to,r))})}),(0,G.jsx)(D,{title:t.discardTitle,open:d===`discard`,confirm:t.discardDo,kind:`danger`,busy:y.isPending,error:y.error,faults:y.data?.awardCycleDiscard.userErrors??Z,onConfirm:()=>y.mutate({cycle:e.id},{onSuccess:({awardCycleDiscard:{award:e}})=>{e&&(c.award(e),o(`/awards/${e.id}`))}}),onClose:x,children:(0,G.jsx)(`p`,{children:t.discardText})})]})}function te({cycle:e}){let t=I(),n=w()?.grants.some(e=>e.role===`VICE_CHAIR`)??!1,r=e.state===`SEALED`||e.state===`DECIDED`||e.state===`ANNOUNCED`,a=[];return e.viewerDuty&&e.state!==`DRAFT`&&a.push([`meeting`,t.toMeeting]),e.viewerDuty&&r&&a.push([`ranking`,t.toRanking]),e.state===`ANNOUNCED`?a.push([`decision`,t.toWinners]):r&&(e.viewerDuty||n)&&a.push([`decision`,t.toDecision]),a.length===0?null:(0,G.jsx)(`nav`,{className:`row no-print`,"aria-label":t.deciding,children:a.map(([t,n])=>(0,G.jsx)(i,{className:`btn quiet`,to:`/awards/cycles/${e.id}/${t}`,children:n},t))})}function ne({cycle:e}){let t=I(),n=u(z,{cycle:e.id}).data?.awardDecision;return!n?.announced||!n.underCorrection?null:(0,G.jsxs)(`section`,{className:`card`,"aria-labelledby":`announced`,children:[(0,G.jsx)(`h2`,{id:`announced`,children:t.announcedBefore}),(0,G.jsx)(`p`,{children:n.winners.length===0?t.nobody:n.winners.map(e=>e.name).join(`, `)}),(0,G.jsxs)(`p`,{children:[(0,G.jsx)(`span`,{className:`chip`,children:t.underCorrection}),` `,(0,G.jsx)(`span`,{className:`muted`,children:t.underCorrectionText})]})]})}function re({cycle:e}){let t=I(),n=g(),r=[{key:`phase`,title:t.phase,cell:e=>(0,G.jsxs)(G.Fragment,{children:[t.phases[e.kind],(0,G.jsx)(`span`,{className:`muted small block`,children:t.phaseHints[e.kind]}),e.grace>0&&(0,G.jsx)(`span`,{className:`muted small block`,children:t.graceSaid(e.grace)})]})},{key:`from`,title:t.from,cell:e=>(0,G.jsx)(`span`,{className:`nowrap`,children:C(e.from,n,`short`)})},{key:`to`,title:t.to,cell:e=>(0,G.jsx)(`span`,{className:`nowrap`,children:C(e.to,n,`short`)})}];return(0,G.jsxs)(`section`,{className:`card`,"aria-labelledby":`dates`,children:[(0,G.jsx)(`h2`,{id:`dates`,children:t.dates}),(0,G.jsx)(O,{caption:t.dates,columns:r,rows:e.phases,keyOf:e=>e.kind}),(0,G.jsx)(ie,{cycle:e})]})}function ie({cycle:e}){let t=I(),n=h(),r=g(),{zone:i}=T(),a=t.cycleTitle(n(e.award.name),String(e.year)),o=`/awards/cycles/${e.id}`,s=Date.now(),c=e.phases.find(e=>e.kind===`NOMINATION`),l=e.phases.find(e=>e.kind===`MEETING`);return e.state===`DRAFT`?null:(0,G.jsxs)(G.Fragment,{children:[c&&Date.parse(c.closes)>s&&(0,G.jsx)(`p`,{className:`small`,children:(0,G.jsx)(E,{id:`${e.id}-call`,path:o,title:t.calendarCall(a),text:x(c.closes,i,r),closes:c.closes})}),e.viewerDuty&&l&&Date.parse(l.closes)>s&&(0,G.jsx)(`p`,{className:`small`,children:(0,G.jsx)(E,{id:`${e.id}-meeting`,path:`${o}/meeting`,title:t.calendarMeeting(a),text:t.calendarMeetingText,from:l.from,to:l.to})})]})}function ae({cycle:e}){let t=I(),n=X();return(0,G.jsxs)(`section`,{className:`card`,"aria-labelledby":`rules`,children:[(0,G.jsx)(`h2`,{id:`rules`,children:t.rules}),e.rules.length===0?(0,G.jsx)(`p`,{children:t.noRules}):(0,G.jsx)(`ul`,{children:e.rules.map((e,t)=>(0,G.jsx)(`li`,{children:n(e)},t))})]})}function oe({cycle:e}){let t=I(),n=h(),r=g(),i=e.rubric.criteria.reduce((e,t)=>e+t.weight,0);return(0,G.jsxs)(`section`,{className:`card`,"aria-labelledby":`rubric`,children:[(0,G.jsx)(`h2`,{id:`rubric`,children:t.rubric}),(0,G.jsx)(`p`,{className:`muted small`,children:t.pointsSaid(e.rubric.points)}),(0,G.jsx)(`div`,{className:`halves`,children:e.rubric.criteria.map((e,a)=>(0,G.jsxs)(`section`,{"aria-labelledby":`criterion-${String(a)}`,children:[(0,G.jsx)(`h3`,{id:`criterion-${String(a)}`,children:n(e.name)}),(0,G.jsx)(`p`,{className:`muted small`,children:e.weight===0?t.informative:t.weightSaid(S(e.weight/i,r))}),(0,G.jsx)(`p`,{className:`authored`,children:n(e.help)}),e.anchors.length>0&&(0,G.jsx)(`dl`,{className:`facts`,children:e.anchors.map(e=>(0,G.jsxs)(`div`,{className:`fact`,children:[(0,G.jsx)(`dt`,{children:b(e.point,r)}),(0,G.jsx)(`dd`,{children:n(e.text)})]},e.point))})]},a))})]})}var $=[`places`,`letter`,`lettersFrom`,`lettersTo`,`statement`,`reviewers`,`quorum`,`endedWithin`];function se({cycle:e}){let t=I(),n=g();return(0,G.jsxs)(`section`,{className:`card`,"aria-labelledby":`terms`,children:[(0,G.jsx)(`h2`,{id:`terms`,children:t.terms}),(0,G.jsx)(`p`,{children:t.placesSaid(e.terms.places,e.terms.joint)}),(0,G.jsxs)(`dl`,{className:`facts`,children:[$.filter(e=>e!==`places`).map(r=>(0,G.jsxs)(`div`,{className:`fact`,children:[(0,G.jsx)(`dt`,{children:t.termNames[r]}),(0,G.jsx)(`dd`,{children:b(e.terms[r],n)})]},r)),(0,G.jsxs)(`div`,{className:`fact`,children:[(0,G.jsx)(`dt`,{children:t.rule}),(0,G.jsx)(`dd`,{children:t.rankingRules[e.terms.rule]})]}),(0,G.jsxs)(`div`,{className:`fact`,children:[(0,G.jsx)(`dt`,{children:t.tie}),(0,G.jsx)(`dd`,{children:t.rankingTies[e.terms.tie]})]})]})]})}export{Q as default,Y as n,X as r,J as t,$ as termNames};