import{S as e,f as t,i as n,l as r,n as i,p as a,s as o,u as s,v as c}from"./states.js";import{c as l,n as u,o as d}from"./index.js";import{$ as f}from"./Checkbox.js";import{t as p}from"./_document_MentorshipEndDocument.js";import{t as m}from"./_document_MentorshipHomeDocument.js";import{t as h}from"./_document_MentorshipApproveDocument.js";import{s as g}from"./text5.js";import{a as _}from"./format.js";import{s as v}from"./Frame.js";import{t as y}from"./Confirm.js";import{n as b,t as x}from"./ErrorSummary.js";import{n as S,o as C,r as w}from"./DepartmentSide.js";import{t as T}from"./Outcome.js";import{t as E}from"./Page.js";import{Propose as D}from"./FindPage.js";import{c as O,d as k,f as A,o as j,r as M,t as N,u as P}from"./parts.js";/* empty css          */var F=new c(`
    query Pair($id: ID!) {
  mentorship(id: $id) {
    ...PairWhole
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:cf75d5d1f18702db368cdeb260d7dd092702eac3b76e410b32350a183abc5f84`}),I=new c(`
    mutation MentorshipConfirm($mentorship: ID!) {
  mentorshipConfirm(mentorship: $mentorship) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:066eb87e6bc60c23e53c3e82f3473a3bf3dda679252f495f9507110fcc6bdd43`}),L=new c(`
    mutation MentorshipDecline($mentorship: ID!, $reason: String!) {
  mentorshipDecline(mentorship: $mentorship, reason: $reason) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:712e0cf5da6039eb1b9d083ae8804941d2075f0e22880f831f718ed851acd6fc`}),R=new c(`
    mutation MentorshipReportQuiet($mentorship: ID!) {
  mentorshipReportQuiet(mentorship: $mentorship) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:766f08b85fa922ba3396c74c8f446a10b9adf9139b1dfcd987fbf73a1e21e12a`}),z=new c(`
    mutation MentorshipResume($mentorship: ID!) {
  mentorshipResume(mentorship: $mentorship) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:31e3346c4a750f146081990923fadab6b6771f1e45dea7718a022f8b7fa37caf`}),B=new c(`
    mutation MeetingNote($mentorship: ID!, $heldOn: Date!) {
  meetingNote(mentorship: $mentorship, heldOn: $heldOn) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:6501bb14c0a87cc4174c4853d8d6c6a5e14c5da14645c7cc6c8935a7015fa558`}),V=new c(`
    mutation MeetingRemove($meeting: ID!) {
  meetingRemove(meeting: $meeting) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:8f25b5529bdb04d2347bf96bbd3acf559a4417ad33361738f570c9bf6adae548`}),H=new c(`
    mutation OutsideMenteeAsk($mentorship: ID!) {
  outsideMenteeAsk(mentorship: $mentorship) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:a199326e085587013d72f600cf16356faca21d6b70dcfdc5950101c119c2b49e`}),U=l(d(),1),W=u();function G(){let{id:e=``}=f(),t=a(F,{id:e});return t.data&&!t.data.mentorship?(0,W.jsx)(S,{}):(0,W.jsx)(n,{read:t,lines:8,children:({mentorship:e})=>e&&(0,W.jsx)(K,{pair:e})})}function K({pair:e}){let t=A(),n=j(e);return(0,W.jsxs)(E,{title:t.pairTitle(e.mentor.name,n),above:(0,W.jsx)(N,{}),lead:(0,W.jsx)(M,{pair:e}),children:[e.actingFor&&(0,W.jsx)(`p`,{className:`muted`,children:t.leadFor(e.actingFor.name)}),e.broken&&(0,W.jsx)(q,{pair:e}),e.supervision&&(0,W.jsx)(o,{children:(0,W.jsx)(`p`,{children:t.supervisionText})}),(0,W.jsxs)(`div`,{className:`two`,children:[(0,W.jsxs)(`div`,{className:`stack`,children:[(0,W.jsx)(X,{pair:e}),(0,W.jsx)(Z,{pair:e})]}),(0,W.jsxs)(`div`,{className:`stack`,children:[(0,W.jsx)(J,{pair:e}),e.history.length>0&&(0,W.jsx)(Q,{pair:e})]})]})]})}function q({pair:e}){let t=A(),[n,i]=(0,U.useState)(!1),[a,s]=(0,U.useState)(!1);return(0,W.jsxs)(o,{kind:`danger`,children:[(0,W.jsx)(`p`,{className:`strong`,children:t.brokenTitle}),(0,W.jsx)(`p`,{children:t.brokenText}),a&&(0,W.jsx)(`p`,{role:`status`,children:t.proposed(e.mentor.name)}),e.viewerCanReportQuiet&&!e.viewerIsMentor&&!a&&(0,W.jsx)(r,{kind:`quiet`,onClick:()=>i(!0),children:t.brokenInformal}),n&&(0,W.jsx)(D,{candidate:{person:e.mentor,reportsTo:!0},onClose:()=>i(!1),onDone:()=>{i(!1),s(!0)}})]})}function J({pair:e}){let t=A(),n=k(),r=O(),i=e.mentee?n(e.mentee):e.outside?[t.levels[e.outside.level],e.outside.place].filter(e=>e!==``).join(`, `):``,a=e=>e?t.given:t.awaited;return(0,W.jsxs)(`section`,{className:`card`,"aria-labelledby":`stands`,children:[(0,W.jsx)(`h2`,{id:`stands`,children:t.stands}),(0,W.jsxs)(`dl`,{className:`facts`,children:[(0,W.jsx)(`dt`,{children:t.mentorIs}),(0,W.jsxs)(`dd`,{children:[(0,W.jsx)(`bdi`,{children:e.mentor.name}),(0,W.jsxs)(`span`,{className:`muted small`,children:[` `,n(e.mentor)]})]}),(0,W.jsx)(`dt`,{children:t.menteeIs}),(0,W.jsxs)(`dd`,{children:[(0,W.jsx)(`bdi`,{children:j(e)}),(0,W.jsxs)(`span`,{className:`muted small`,children:[` `,i]})]}),e.started&&(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`dt`,{children:t.states.ACTIVE}),(0,W.jsx)(`dd`,{children:[t.since(r(e.started)),e.ended?t.until(r(e.ended)):``].filter(e=>e!==``).join(` `)})]}),e.kind===`FORMAL`&&e.state===`PROPOSED`&&(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`dt`,{children:t.approvals}),(0,W.jsxs)(`dd`,{children:[t.byDirector,`: `,a(e.directorApproved),`; `,t.byChief,`: `,a(e.chiefApproved)]})]}),(e.state===`PROPOSED`||e.state===`APPROVED`)&&(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`dt`,{children:t.confirmations}),(0,W.jsxs)(`dd`,{children:[t.mentorIs,`: `,a(e.mentorConfirmed),`; `,t.menteeIs,`: `,a(e.menteeConfirmed)]})]}),(e.needs.codes.length>0||e.needs.words!==``)&&(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`dt`,{children:t.lookedFor}),(0,W.jsxs)(`dd`,{children:[e.needs.codes.map(e=>t.needs[e]).join(`, `),e.needs.words!==``&&(0,W.jsx)(`p`,{className:`authored`,children:e.needs.words})]})]})]}),e.trainee&&(0,W.jsx)(`p`,{className:`small muted`,children:t.traineeHint})]})}function Y(t){let n=e();return e=>{e&&n.setQueryData(s(F,{id:t.id}),{mentorship:e}),n.invalidateQueries({queryKey:s(m)})}}function X({pair:n}){let a=A(),o=Y(n),c=e(),[l,u]=(0,U.useState)(null),[d,f]=(0,U.useState)(``),m=t(I),g=t(h),_=t(L),v=t(p),b=t(R),S=t(z),w=t(H),E={mentorship:n.id},D=[m.data?.mentorshipConfirm,g.data?.mentorshipApprove,b.data?.mentorshipReportQuiet,S.data?.mentorshipResume,w.data?.outsideMenteeAsk].flatMap(e=>e?.userErrors??[]),O=m.error??g.error??b.error??S.error??w.error;if(!(n.viewerCanApprove||n.viewerCanConfirm||n.viewerCanDecline||n.viewerCanEnd||n.viewerCanReportQuiet||n.viewerCanResume||n.viewerCanSendLink)&&!w.data)return null;let k=()=>{u(null),f(``)};return(0,W.jsxs)(`section`,{className:`card`,"aria-labelledby":`acts`,children:[(0,W.jsx)(`h2`,{id:`acts`,children:a.states[n.state]}),O&&(0,W.jsx)(i,{error:O}),(0,W.jsx)(x,{faults:D,fieldOf:()=>void 0}),w.data?.outsideMenteeAsk.mentorship&&(0,W.jsx)(T,{children:(0,W.jsx)(`p`,{children:a.linkSent})}),n.viewerCanConfirm&&(0,W.jsx)(`p`,{children:a.confirmText}),(n.viewerCanReportQuiet||n.viewerCanResume)&&(0,W.jsx)(`p`,{className:`small muted`,children:a.quietText}),(0,W.jsxs)(`div`,{className:`row`,children:[n.viewerCanApprove&&(0,W.jsx)(r,{busy:g.isPending,onClick:()=>g.mutate({mentorships:[n.id]},{onSuccess:()=>void c.invalidateQueries({queryKey:s(F)})}),children:a.approve}),n.viewerCanConfirm&&(0,W.jsx)(r,{busy:m.isPending,onClick:()=>m.mutate(E,{onSuccess:e=>o(e.mentorshipConfirm.mentorship)}),children:a.confirm}),n.viewerCanDecline&&(0,W.jsx)(r,{kind:`quiet`,onClick:()=>u(`decline`),children:n.menteeConfirmed&&!n.viewerIsMentor&&!n.viewerCanApprove?a.withdraw:a.decline}),n.viewerCanSendLink&&(0,W.jsx)(r,{kind:`quiet`,busy:w.isPending,onClick:()=>w.mutate(E,{onSuccess:e=>o(e.outsideMenteeAsk.mentorship)}),children:a.sendLink}),n.viewerCanReportQuiet&&!n.outside&&(0,W.jsx)(r,{kind:`quiet`,busy:b.isPending,onClick:()=>b.mutate(E,{onSuccess:e=>o(e.mentorshipReportQuiet.mentorship)}),children:a.reportQuiet}),n.viewerCanResume&&(0,W.jsx)(r,{kind:`quiet`,busy:S.isPending,onClick:()=>S.mutate(E,{onSuccess:e=>o(e.mentorshipResume.mentorship)}),children:a.resume}),n.viewerCanEnd&&(0,W.jsx)(r,{kind:`quiet`,onClick:()=>u(`end`),children:a.end})]}),(0,W.jsxs)(y,{title:l===`end`?a.endTitle:a.declineTitle,open:l!==null,confirm:l===`end`?a.end:a.decline,busy:_.isPending||v.isPending,error:_.error??v.error,faults:[..._.data?.mentorshipDecline.userErrors??[],...v.data?.mentorshipEnd.userErrors??[]],fieldOf:e=>e.path.includes(`reason`)?`reason`:void 0,onClose:k,onConfirm:()=>{let e=e=>{o(e),e&&k()};l===`end`?v.mutate({...E,reason:d},{onSuccess:t=>e(t.mentorshipEnd.mentorship)}):_.mutate({...E,reason:d},{onSuccess:t=>e(t.mentorshipDecline.mentorship)})},children:[(0,W.jsx)(`p`,{children:l===`end`?a.endText:a.declineText}),(0,W.jsx)(C,{id:`reason`,label:a.reason,description:a.reasonHint,value:d,onChange:e=>f(e.currentTarget.value)})]})]})}function Z({pair:e}){let n=A(),a=O(),o=P(),s=Y(e),[c,l]=(0,U.useState)(o),u=t(B),d=t(V),f=[...u.data?.meetingNote.userErrors??[],...d.data?.meetingRemove.userErrors??[]],p=u.error??d.error;return e.viewerCanNoteMeeting?(0,W.jsxs)(`section`,{className:`card`,"aria-labelledby":`meetings`,children:[(0,W.jsx)(`h2`,{id:`meetings`,children:n.meetings}),(0,W.jsxs)(`p`,{children:[(0,W.jsx)(`span`,{className:`strong`,children:n.met(e.meetingsThisYear)}),e.meetingsExpected&&(0,W.jsxs)(`span`,{className:`muted`,children:[`. `,n.suggested(e.meetingsExpected)]})]}),(0,W.jsx)(`p`,{className:`small muted`,children:n.meetingsLead}),(0,W.jsxs)(`form`,{className:`row row-end`,onSubmit:t=>{t.preventDefault(),c!==``&&u.mutate({mentorship:e.id,heldOn:c},{onSuccess:e=>s(e.meetingNote.mentorship)})},noValidate:!0,children:[p&&(0,W.jsx)(i,{error:p}),(0,W.jsx)(x,{faults:f,fieldOf:()=>`met-on`}),(0,W.jsx)(w,{id:`met-on`,type:`date`,label:n.dayMet,value:c,error:b(f,`heldOn`),onChange:e=>l(e.currentTarget.value)}),(0,W.jsx)(r,{type:`submit`,kind:`quiet`,busy:u.isPending,children:n.noteMeeting})]}),u.data?.meetingNote.mentorship&&(0,W.jsx)(T,{children:(0,W.jsx)(`p`,{children:n.noted})},e.meetings.length),e.meetings.length===0?(0,W.jsx)(`p`,{className:`muted`,children:n.noMeetings}):(0,W.jsx)(`ul`,{className:`due`,children:e.meetings.map(e=>(0,W.jsxs)(`li`,{children:[(0,W.jsx)(`span`,{children:a(e.heldOn)}),(0,W.jsx)(`button`,{type:`button`,className:`link`,"aria-label":n.removeLabel(a(e.heldOn)),onClick:()=>d.mutate({meeting:e.id},{onSuccess:e=>s(e.meetingRemove.mentorship)}),children:n.remove})]},e.id))})]}):null}function Q({pair:e}){let t=A(),n=g(),{zone:r}=v();return(0,W.jsxs)(`section`,{className:`card`,"aria-labelledby":`history`,children:[(0,W.jsx)(`h2`,{id:`history`,children:t.history}),(0,W.jsx)(`ol`,{className:`timeline`,children:e.history.map((e,i)=>(0,W.jsxs)(`li`,{children:[(0,W.jsxs)(`p`,{children:[t.events[e.kind],` `,e.by&&(0,W.jsx)(`span`,{className:`muted`,children:e.for?t.byFor(e.by.name,e.for.name):t.byName(e.by.name)})]}),(0,W.jsx)(`p`,{className:`small muted`,children:_(e.at,r,n)}),e.reason!==``&&(0,W.jsx)(`p`,{className:`small`,children:t.yourReason(e.reason)})]},i))})]})}export{G as default};