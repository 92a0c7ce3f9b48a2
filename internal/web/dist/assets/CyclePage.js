import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,Z as a}from"./Checkbox.js";import{C as o,O as s,b as c,f as l,i as u,l as d,p as f,u as p,v as m,w as h}from"./states.js";import{n as g,t as _}from"./cache.js";import{a as v,n as y,o as b,r as x,s as S,t as C}from"./format.js";import{d as w,s as T}from"./Frame.js";import{t as E}from"./CalendarFile.js";import{t as D}from"./Confirm.js";import{t as O}from"./DataTable.js";import{n as k,o as A,r as j}from"./DepartmentSide.js";import{t as M}from"./Outcome.js";import{t as N}from"./Page.js";import{n as P}from"./ErrorSummary.js";import{t as F}from"./text5.js";import{t as I}from"./StateChip.js";/* empty css      */var L=new h(`
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
    `,{hash:`sha256:325f92e9768f1595c964bfdf3fbb811fb555d8772a148a75f443b02bdaa5fa81`}),R=new h(`
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
    `,{hash:`sha256:a83f3df89ae7d52b045a1ad9f9cbf122a8dc6a5f58ee953690bd370ce83d8ded`}),z=new h(`
    query CycleChoices {
  divisions {
    id
    name {
      en
      fr
    }
  }
}
    `,{hash:`sha256:a40e20d5f52a004bdbeeffcf036df124a68de403c0f08b24f402e2fd8c5bc9be`}),B=new h(`
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
}`,{hash:`sha256:dc19a5dcb88eeb279b7000caa9dab0b101b6b3dfa1cc46f2ddd94f121f48c938`}),V=new h(`
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
}`,{hash:`sha256:80631a6addc4e91766bee91a2aff01af23c92a8066062c777d8be09ba02a6e2f`}),H=new h(`
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
}`,{hash:`sha256:6848e4b1d17d5e90ad7f2e0b38d9d944e9b026ac80008a89043ef39b6147ac58`}),U=e(n(),1),W=t();function G({cycle:e}){let t=F(),n=o(),{zone:r}=T(),[i,a]=(0,U.useState)(!1),[s,c]=(0,U.useState)(!1),l=f(L,{cycle:e.id}).data?.awardCycleMoves??[],u=e=>t.daysSaid(C(e.from,n,`short`),C(e.to,n,`short`));return l.length===0&&!e.viewerCanMoveDates?null:(0,W.jsxs)(`section`,{className:`card`,"aria-labelledby":`moves`,children:[(0,W.jsx)(`h2`,{id:`moves`,children:t.moves}),s&&(0,W.jsx)(M,{children:(0,W.jsx)(`p`,{children:t.moved})}),l.length===0?(0,W.jsx)(`p`,{className:`muted`,children:t.movesNone}):(0,W.jsx)(`ul`,{className:`plain-list stack-s`,children:l.map(e=>(0,W.jsxs)(`li`,{children:[(0,W.jsx)(`p`,{className:`authored`,children:e.reason}),(0,W.jsx)(`ul`,{className:`small`,children:e.phases.map(({was:e,is:n})=>(0,W.jsx)(`li`,{children:t.phaseMoved(t.phases[n.kind],u(e),u(n))},n.kind))}),(0,W.jsx)(`p`,{className:`muted small`,children:v(e.at,r,n)})]},e.at))}),e.viewerCanMoveDates&&(0,W.jsx)(`div`,{className:`row no-print`,children:(0,W.jsx)(d,{kind:`quiet`,onClick:()=>a(!0),children:t.move})}),i&&(0,W.jsx)(K,{cycle:e,onClose:()=>a(!1),onDone:()=>{a(!1),c(!0)}})]})}function K({cycle:e,onClose:t,onDone:n}){let r=F(),i=_(),a=s(),{zone:o}=T(),[c,u]=(0,U.useState)(e.phases.map(({kind:e,from:t,to:n})=>({kind:e,from:t,to:n}))),[d,f]=(0,U.useState)(``),m=l(H),h=m.data?.awardCycleMove.userErrors??[],g=y(o,new Date),v=(e,t)=>u(c.map((n,r)=>r===e?{...n,...t}:n));return(0,W.jsxs)(D,{title:r.moveTitle,open:!0,confirm:r.moveDo,busy:m.isPending,disabled:c.some(e=>e.from===``||e.to===``),error:m.error,faults:h,fieldOf:e=>e.path[0]===`phases`&&e.path.length===3?`move-${e.path[1]??``}-${e.path[2]??``}`:`move-reason`,onConfirm:()=>m.mutate({cycle:e.id,phases:c,reason:d,revision:e.revision},{onSuccess:({awardCycleMove:{cycle:e}})=>{e&&(i.cycle(e),a.invalidateQueries({queryKey:p(L)}),n())}}),onClose:t,children:[(0,W.jsx)(`p`,{children:r.moveText}),e.phases.map((e,t)=>e.to<g?null:(0,W.jsxs)(`fieldset`,{className:`row`,children:[(0,W.jsx)(`legend`,{children:r.phases[e.kind]}),e.from>g&&(0,W.jsx)(j,{id:`move-${String(t)}-from`,type:`date`,label:r.from,value:c[t]?.from??``,error:P(h,`phases`,String(t),`from`),onChange:e=>v(t,{from:e.currentTarget.value})}),(0,W.jsx)(j,{id:`move-${String(t)}-to`,type:`date`,label:r.to,value:c[t]?.to??``,error:P(h,`phases`,String(t),`to`),onChange:e=>v(t,{to:e.currentTarget.value})})]},e.kind)),(0,W.jsx)(A,{id:`move-reason`,label:r.moveReason,maxLength:1e3,value:d,error:P(h,`reason`),onChange:e=>f(e.currentTarget.value)})]})}var q={RANK_IN:{codes:`ranks`},DIVISION_IN:{codes:`divisions`},APPOINTMENT_IN:{codes:`appointmentTypes`},POSITION_IN:{codes:`positions`},YEARS_SINCE_APPOINTMENT:{least:!0,most:!0},NO_SELF_NOMINATION:{},NO_PAST_RECIPIENT:{most:!0},NOMINATOR_INSIDE:{},FACULTY_MENTEES:{least:!0},CURRENTLY_EMPLOYED:{}};function J(){let e=c(),{vocabulary:t}=T(),n=f(z,{}).data?.divisions??[];return r=>{let i=q[r].codes;return i===void 0?[]:i===`divisions`?n.map(t=>({value:t.id,label:e(t.name)})):t[i].map(t=>({value:t.code,label:e(t.label)}))}}function Y(){let e=F(),t=o(),n=J();return r=>{if(q[r.kind].codes!==void 0){let i=n(r.kind);return e.ruleAmong(e.ruleNames[r.kind],m(r.codes.map(e=>i.find(t=>t.value===e)?.label??e),t))}return r.kind===`YEARS_SINCE_APPOINTMENT`?e.ruleYears(r.least,r.most):r.kind===`NO_PAST_RECIPIENT`?e.ruleRecipient(r.most):r.kind===`FACULTY_MENTEES`?e.ruleMentees(r.least):e.ruleNames[r.kind]}}var X=[];function Z(){let{id:e=``}=r(),t=f(g,{cycle:e});return(0,W.jsx)(u,{read:t,children:({awardCycle:e})=>e?(0,W.jsx)(Q,{cycle:e}):(0,W.jsx)(k,{})})}function Q({cycle:e}){let t=F(),n=c(),r=o(),s=a(),u=_(),f=w()?.viewerCanRunAwards??!1,[p,m]=(0,U.useState)(null),[h,g]=(0,U.useState)(!1),v=l(V),y=l(B),b=e.phases.find(e=>e.kind===`NOMINATION`),x=()=>m(null);return(0,W.jsxs)(N,{title:t.cycleTitle(n(e.award.name),String(e.year)),lead:(0,W.jsx)(I,{state:e.state}),above:(0,W.jsx)(i,{className:`crumb`,to:`/awards/${e.award.id}`,children:n(e.award.name)}),actions:(0,W.jsxs)(W.Fragment,{children:[e.viewerDuty&&e.state!==`DRAFT`&&(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(i,{className:`btn quiet`,to:`/awards/cycles/${e.id}/reviews`,children:t.toReviews}),e.viewerDuty!==`MEMBER`&&(0,W.jsx)(i,{className:`btn quiet`,to:`/awards/cycles/${e.id}/committee`,children:t.toCommittee})]}),e.viewerCanNominate&&(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(i,{className:`btn`,to:`/awards/cycles/${e.id}/nominate`,children:t.nominate}),(0,W.jsx)(i,{className:`btn quiet`,to:`/awards/nominations`,children:t.myNominations})]}),e.viewerCanPlan&&(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(d,{onClick:()=>m(`call`),children:t.call}),(0,W.jsx)(i,{className:`btn quiet`,to:`/awards/cycles/${e.id}/edit`,children:t.cycleEdit}),(0,W.jsx)(d,{kind:`danger`,onClick:()=>m(`discard`),children:t.discard})]})]}),children:[h&&(0,W.jsx)(M,{children:(0,W.jsx)(`p`,{children:t.calledNow})}),f&&!h&&(0,W.jsx)(`p`,{className:`muted`,children:e.state===`DRAFT`?t.cycleDraft:t.cycleCalled}),(0,W.jsx)(ee,{cycle:e}),e.state===`DECIDED`&&(0,W.jsx)(te,{cycle:e}),(0,W.jsxs)(`div`,{className:`two`,children:[(0,W.jsxs)(`div`,{className:`stack`,children:[(0,W.jsx)(ne,{cycle:e}),e.state!==`DRAFT`&&(0,W.jsx)(G,{cycle:e})]}),(0,W.jsx)(ie,{cycle:e})]}),(0,W.jsx)(ae,{cycle:e}),(0,W.jsx)(oe,{cycle:e}),(0,W.jsx)(D,{title:t.callTitle,open:p===`call`,confirm:t.callDo,busy:v.isPending,error:v.error,faults:v.data?.awardCycleCall.userErrors??X,onConfirm:()=>v.mutate({cycle:e.id},{onSuccess:({awardCycleCall:{cycle:e}})=>{e&&(u.cycle(e),g(!0),x())}}),onClose:x,children:(0,W.jsx)(`p`,{children:b&&t.callText(C(b.from,r),C(b.to,r))})}),(0,W.jsx)(D,{title:t.discardTitle,open:p===`discard`,confirm:t.discardDo,kind:`danger`,busy:y.isPending,error:y.error,faults:y.data?.awardCycleDiscard.userErrors??X,onConfirm:()=>y.mutate({cycle:e.id},{onSuccess:({awardCycleDiscard:{award:e}})=>{e&&(u.award(e),s(`/awards/${e.id}`))}}),onClose:x,children:(0,W.jsx)(`p`,{children:t.discardText})})]})}function ee({cycle:e}){let t=F(),n=w()?.grants.some(e=>e.role===`VICE_CHAIR`)??!1,r=e.state===`SEALED`||e.state===`DECIDED`||e.state===`ANNOUNCED`,a=[];return e.viewerDuty&&e.state!==`DRAFT`&&a.push([`meeting`,t.toMeeting]),e.viewerDuty&&r&&a.push([`ranking`,t.toRanking]),e.state===`ANNOUNCED`?a.push([`decision`,t.toWinners]):r&&(e.viewerDuty||n)&&a.push([`decision`,t.toDecision]),a.length===0?null:(0,W.jsx)(`nav`,{className:`row no-print`,"aria-label":t.deciding,children:a.map(([t,n])=>(0,W.jsx)(i,{className:`btn quiet`,to:`/awards/cycles/${e.id}/${t}`,children:n},t))})}function te({cycle:e}){let t=F(),n=f(R,{cycle:e.id}).data?.awardDecision;return!n?.announced||!n.underCorrection?null:(0,W.jsxs)(`section`,{className:`card`,"aria-labelledby":`announced`,children:[(0,W.jsx)(`h2`,{id:`announced`,children:t.announcedBefore}),(0,W.jsx)(`p`,{children:n.winners.length===0?t.nobody:n.winners.map(e=>e.name).join(`, `)}),(0,W.jsxs)(`p`,{children:[(0,W.jsx)(`span`,{className:`chip`,children:t.underCorrection}),` `,(0,W.jsx)(`span`,{className:`muted`,children:t.underCorrectionText})]})]})}function ne({cycle:e}){let t=F(),n=o(),r=[{key:`phase`,title:t.phase,cell:e=>(0,W.jsxs)(W.Fragment,{children:[t.phases[e.kind],(0,W.jsx)(`span`,{className:`muted small block`,children:t.phaseHints[e.kind]}),e.grace>0&&(0,W.jsx)(`span`,{className:`muted small block`,children:t.graceSaid(e.grace)})]})},{key:`from`,title:t.from,cell:e=>(0,W.jsx)(`span`,{className:`nowrap`,children:C(e.from,n,`short`)})},{key:`to`,title:t.to,cell:e=>(0,W.jsx)(`span`,{className:`nowrap`,children:C(e.to,n,`short`)})}];return(0,W.jsxs)(`section`,{className:`card`,"aria-labelledby":`dates`,children:[(0,W.jsx)(`h2`,{id:`dates`,children:t.dates}),(0,W.jsx)(O,{caption:t.dates,columns:r,rows:e.phases,keyOf:e=>e.kind}),(0,W.jsx)(re,{cycle:e})]})}function re({cycle:e}){let t=F(),n=c(),r=o(),{zone:i}=T(),a=t.cycleTitle(n(e.award.name),String(e.year)),s=`/awards/cycles/${e.id}`,l=Date.now(),u=e.phases.find(e=>e.kind===`NOMINATION`),d=e.phases.find(e=>e.kind===`MEETING`);return e.state===`DRAFT`?null:(0,W.jsxs)(W.Fragment,{children:[u&&Date.parse(u.closes)>l&&(0,W.jsx)(`p`,{className:`small`,children:(0,W.jsx)(E,{id:`${e.id}-call`,path:s,title:t.calendarCall(a),text:x(u.closes,i,r),closes:u.closes})}),e.viewerDuty&&d&&Date.parse(d.closes)>l&&(0,W.jsx)(`p`,{className:`small`,children:(0,W.jsx)(E,{id:`${e.id}-meeting`,path:`${s}/meeting`,title:t.calendarMeeting(a),text:t.calendarMeetingText,from:d.from,to:d.to})})]})}function ie({cycle:e}){let t=F(),n=Y();return(0,W.jsxs)(`section`,{className:`card`,"aria-labelledby":`rules`,children:[(0,W.jsx)(`h2`,{id:`rules`,children:t.rules}),e.rules.length===0?(0,W.jsx)(`p`,{children:t.noRules}):(0,W.jsx)(`ul`,{children:e.rules.map((e,t)=>(0,W.jsx)(`li`,{children:n(e)},t))})]})}function ae({cycle:e}){let t=F(),n=c(),r=o(),i=e.rubric.criteria.reduce((e,t)=>e+t.weight,0);return(0,W.jsxs)(`section`,{className:`card`,"aria-labelledby":`rubric`,children:[(0,W.jsx)(`h2`,{id:`rubric`,children:t.rubric}),(0,W.jsx)(`p`,{className:`muted small`,children:t.pointsSaid(e.rubric.points)}),(0,W.jsx)(`div`,{className:`halves`,children:e.rubric.criteria.map((e,a)=>(0,W.jsxs)(`section`,{"aria-labelledby":`criterion-${String(a)}`,children:[(0,W.jsx)(`h3`,{id:`criterion-${String(a)}`,children:n(e.name)}),(0,W.jsx)(`p`,{className:`muted small`,children:e.weight===0?t.informative:t.weightSaid(S(e.weight/i,r))}),(0,W.jsx)(`p`,{className:`authored`,children:n(e.help)}),e.anchors.length>0&&(0,W.jsx)(`dl`,{className:`facts`,children:e.anchors.map(e=>(0,W.jsxs)(`div`,{className:`fact`,children:[(0,W.jsx)(`dt`,{children:b(e.point,r)}),(0,W.jsx)(`dd`,{children:n(e.text)})]},e.point))})]},a))})]})}var $=[`places`,`letter`,`lettersFrom`,`lettersTo`,`statement`,`reviewers`,`quorum`,`endedWithin`];function oe({cycle:e}){let t=F(),n=o();return(0,W.jsxs)(`section`,{className:`card`,"aria-labelledby":`terms`,children:[(0,W.jsx)(`h2`,{id:`terms`,children:t.terms}),(0,W.jsx)(`p`,{children:t.placesSaid(e.terms.places,e.terms.joint)}),(0,W.jsxs)(`dl`,{className:`facts`,children:[$.filter(e=>e!==`places`).map(r=>(0,W.jsxs)(`div`,{className:`fact`,children:[(0,W.jsx)(`dt`,{children:t.termNames[r]}),(0,W.jsx)(`dd`,{children:b(e.terms[r],n)})]},r)),(0,W.jsxs)(`div`,{className:`fact`,children:[(0,W.jsx)(`dt`,{children:t.rule}),(0,W.jsx)(`dd`,{children:t.rankingRules[e.terms.rule]})]}),(0,W.jsxs)(`div`,{className:`fact`,children:[(0,W.jsx)(`dt`,{children:t.tie}),(0,W.jsx)(`dd`,{children:t.rankingTies[e.terms.tie]})]})]})]})}export{Z as default,J as n,Y as r,q as t,$ as termNames};