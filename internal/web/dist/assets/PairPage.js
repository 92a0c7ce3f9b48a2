import{C as e,O as t,f as n,i as r,l as i,n as a,p as o,s,u as c,w as l}from"./states.js";import{c as u,n as d,o as f}from"./index.js";import{$ as p}from"./Checkbox.js";import{t as m}from"./_document_MentorshipHomeDocument.js";import{t as h}from"./_document_MentorshipApproveDocument.js";import{a as g}from"./format.js";import{s as _}from"./Frame.js";import{t as v}from"./Confirm.js";import{n as y,t as b}from"./ErrorSummary.js";import{n as x,o as S,r as C}from"./DepartmentSide.js";import{t as w}from"./Outcome.js";import{t as T}from"./Page.js";import{Propose as E}from"./FindPage.js";import{c as D,d as O,f as k,i as A,o as j,t as M,u as N}from"./parts.js";/* empty css          */var P=new l(`
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
}`,{hash:`sha256:cf75d5d1f18702db368cdeb260d7dd092702eac3b76e410b32350a183abc5f84`}),F=new l(`
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
}`,{hash:`sha256:066eb87e6bc60c23e53c3e82f3473a3bf3dda679252f495f9507110fcc6bdd43`}),I=new l(`
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
}`,{hash:`sha256:712e0cf5da6039eb1b9d083ae8804941d2075f0e22880f831f718ed851acd6fc`}),L=new l(`
    mutation MentorshipEnd($mentorship: ID!, $reason: String!) {
  mentorshipEnd(mentorship: $mentorship, reason: $reason) {
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
}`,{hash:`sha256:9a07f49126a4cd1b7d76d16f9544fe4becb9873facbed56c067d55d80fabc9b3`}),R=new l(`
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
}`,{hash:`sha256:766f08b85fa922ba3396c74c8f446a10b9adf9139b1dfcd987fbf73a1e21e12a`}),z=new l(`
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
}`,{hash:`sha256:31e3346c4a750f146081990923fadab6b6771f1e45dea7718a022f8b7fa37caf`}),B=new l(`
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
}`,{hash:`sha256:6501bb14c0a87cc4174c4853d8d6c6a5e14c5da14645c7cc6c8935a7015fa558`}),V=new l(`
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
}`,{hash:`sha256:8f25b5529bdb04d2347bf96bbd3acf559a4417ad33361738f570c9bf6adae548`}),H=new l(`
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
}`,{hash:`sha256:a199326e085587013d72f600cf16356faca21d6b70dcfdc5950101c119c2b49e`}),U=u(f(),1),W=d();function G(){let{id:e=``}=p(),t=o(P,{id:e});return t.data&&!t.data.mentorship?(0,W.jsx)(x,{}):(0,W.jsx)(r,{read:t,lines:8,children:({mentorship:e})=>e&&(0,W.jsx)(K,{pair:e})})}function K({pair:e}){let t=k(),n=j(e);return(0,W.jsxs)(T,{title:t.pairTitle(e.mentor.name,n),above:(0,W.jsx)(M,{}),lead:(0,W.jsx)(A,{pair:e}),children:[e.actingFor&&(0,W.jsx)(`p`,{className:`muted`,children:t.leadFor(e.actingFor.name)}),e.broken&&(0,W.jsx)(q,{pair:e}),e.supervision&&(0,W.jsx)(s,{children:(0,W.jsx)(`p`,{children:t.supervisionText})}),(0,W.jsxs)(`div`,{className:`two`,children:[(0,W.jsxs)(`div`,{className:`stack`,children:[(0,W.jsx)(X,{pair:e}),(0,W.jsx)(Z,{pair:e})]}),(0,W.jsxs)(`div`,{className:`stack`,children:[(0,W.jsx)(J,{pair:e}),e.history.length>0&&(0,W.jsx)(Q,{pair:e})]})]})]})}function q({pair:e}){let t=k(),[n,r]=(0,U.useState)(!1),[a,o]=(0,U.useState)(!1);return(0,W.jsxs)(s,{kind:`danger`,children:[(0,W.jsx)(`p`,{className:`strong`,children:t.brokenTitle}),(0,W.jsx)(`p`,{children:t.brokenText}),a&&(0,W.jsx)(`p`,{role:`status`,children:t.proposed(e.mentor.name)}),e.viewerCanReportQuiet&&!e.viewerIsMentor&&!a&&(0,W.jsx)(i,{kind:`quiet`,onClick:()=>r(!0),children:t.brokenInformal}),n&&(0,W.jsx)(E,{candidate:{person:e.mentor,reportsTo:!0},onClose:()=>r(!1),onDone:()=>{r(!1),o(!0)}})]})}function J({pair:e}){let t=k(),n=O(),r=D(),i=e.mentee?n(e.mentee):e.outside?[t.levels[e.outside.level],e.outside.place].filter(e=>e!==``).join(`, `):``,a=e=>e?t.given:t.awaited;return(0,W.jsxs)(`section`,{className:`card`,"aria-labelledby":`stands`,children:[(0,W.jsx)(`h2`,{id:`stands`,children:t.stands}),(0,W.jsxs)(`dl`,{className:`facts`,children:[(0,W.jsx)(`dt`,{children:t.mentorIs}),(0,W.jsxs)(`dd`,{children:[(0,W.jsx)(`bdi`,{children:e.mentor.name}),(0,W.jsxs)(`span`,{className:`muted small`,children:[` `,n(e.mentor)]})]}),(0,W.jsx)(`dt`,{children:t.menteeIs}),(0,W.jsxs)(`dd`,{children:[(0,W.jsx)(`bdi`,{children:j(e)}),(0,W.jsxs)(`span`,{className:`muted small`,children:[` `,i]})]}),e.started&&(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`dt`,{children:t.states.ACTIVE}),(0,W.jsx)(`dd`,{children:[t.since(r(e.started)),e.ended?t.until(r(e.ended)):``].filter(e=>e!==``).join(` `)})]}),e.kind===`FORMAL`&&e.state===`PROPOSED`&&(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`dt`,{children:t.approvals}),(0,W.jsxs)(`dd`,{children:[t.byDirector,`: `,a(e.directorApproved),`; `,t.byChief,`: `,a(e.chiefApproved)]})]}),(e.state===`PROPOSED`||e.state===`APPROVED`)&&(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`dt`,{children:t.confirmations}),(0,W.jsxs)(`dd`,{children:[t.mentorIs,`: `,a(e.mentorConfirmed),`; `,t.menteeIs,`: `,a(e.menteeConfirmed)]})]}),(e.needs.codes.length>0||e.needs.words!==``)&&(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`dt`,{children:t.lookedFor}),(0,W.jsxs)(`dd`,{children:[e.needs.codes.map(e=>t.needs[e]).join(`, `),e.needs.words!==``&&(0,W.jsx)(`p`,{className:`authored`,children:e.needs.words})]})]})]}),e.trainee&&(0,W.jsx)(`p`,{className:`small muted`,children:t.traineeHint})]})}function Y(e){let n=t();return t=>{t&&n.setQueryData(c(P,{id:e.id}),{mentorship:t}),n.invalidateQueries({queryKey:c(m)})}}function X({pair:e}){let r=k(),o=Y(e),s=t(),[l,u]=(0,U.useState)(null),[d,f]=(0,U.useState)(``),p=n(F),m=n(h),g=n(I),_=n(L),y=n(R),x=n(z),C=n(H),T={mentorship:e.id},E=[p.data?.mentorshipConfirm,m.data?.mentorshipApprove,y.data?.mentorshipReportQuiet,x.data?.mentorshipResume,C.data?.outsideMenteeAsk].flatMap(e=>e?.userErrors??[]),D=p.error??m.error??y.error??x.error??C.error;if(!(e.viewerCanApprove||e.viewerCanConfirm||e.viewerCanDecline||e.viewerCanEnd||e.viewerCanReportQuiet||e.viewerCanResume||e.viewerCanSendLink)&&!C.data)return null;let O=()=>{u(null),f(``)};return(0,W.jsxs)(`section`,{className:`card`,"aria-labelledby":`acts`,children:[(0,W.jsx)(`h2`,{id:`acts`,children:r.states[e.state]}),D&&(0,W.jsx)(a,{error:D}),(0,W.jsx)(b,{faults:E,fieldOf:()=>void 0}),C.data?.outsideMenteeAsk.mentorship&&(0,W.jsx)(w,{children:(0,W.jsx)(`p`,{children:r.linkSent})}),e.viewerCanConfirm&&(0,W.jsx)(`p`,{children:r.confirmText}),(e.viewerCanReportQuiet||e.viewerCanResume)&&(0,W.jsx)(`p`,{className:`small muted`,children:r.quietText}),(0,W.jsxs)(`div`,{className:`row`,children:[e.viewerCanApprove&&(0,W.jsx)(i,{busy:m.isPending,onClick:()=>m.mutate({mentorships:[e.id]},{onSuccess:()=>void s.invalidateQueries({queryKey:c(P)})}),children:r.approve}),e.viewerCanConfirm&&(0,W.jsx)(i,{busy:p.isPending,onClick:()=>p.mutate(T,{onSuccess:e=>o(e.mentorshipConfirm.mentorship)}),children:r.confirm}),e.viewerCanDecline&&(0,W.jsx)(i,{kind:`quiet`,onClick:()=>u(`decline`),children:e.menteeConfirmed&&!e.viewerIsMentor&&!e.viewerCanApprove?r.withdraw:r.decline}),e.viewerCanSendLink&&(0,W.jsx)(i,{kind:`quiet`,busy:C.isPending,onClick:()=>C.mutate(T,{onSuccess:e=>o(e.outsideMenteeAsk.mentorship)}),children:r.sendLink}),e.viewerCanReportQuiet&&!e.outside&&(0,W.jsx)(i,{kind:`quiet`,busy:y.isPending,onClick:()=>y.mutate(T,{onSuccess:e=>o(e.mentorshipReportQuiet.mentorship)}),children:r.reportQuiet}),e.viewerCanResume&&(0,W.jsx)(i,{kind:`quiet`,busy:x.isPending,onClick:()=>x.mutate(T,{onSuccess:e=>o(e.mentorshipResume.mentorship)}),children:r.resume}),e.viewerCanEnd&&(0,W.jsx)(i,{kind:`quiet`,onClick:()=>u(`end`),children:r.end})]}),(0,W.jsxs)(v,{title:l===`end`?r.endTitle:r.declineTitle,open:l!==null,confirm:l===`end`?r.end:r.decline,busy:g.isPending||_.isPending,error:g.error??_.error,faults:[...g.data?.mentorshipDecline.userErrors??[],..._.data?.mentorshipEnd.userErrors??[]],fieldOf:e=>e.path.includes(`reason`)?`reason`:void 0,onClose:O,onConfirm:()=>{let e=e=>{o(e),e&&O()};l===`end`?_.mutate({...T,reason:d},{onSuccess:t=>e(t.mentorshipEnd.mentorship)}):g.mutate({...T,reason:d},{onSuccess:t=>e(t.mentorshipDecline.mentorship)})},children:[(0,W.jsx)(`p`,{children:l===`end`?r.endText:r.declineText}),(0,W.jsx)(S,{id:`reason`,label:r.reason,description:r.reasonHint,value:d,onChange:e=>f(e.currentTarget.value)})]})]})}function Z({pair:e}){let t=k(),r=D(),o=N(),s=Y(e),[c,l]=(0,U.useState)(o),u=n(B),d=n(V),f=[...u.data?.meetingNote.userErrors??[],...d.data?.meetingRemove.userErrors??[]],p=u.error??d.error;return e.viewerCanNoteMeeting?(0,W.jsxs)(`section`,{className:`card`,"aria-labelledby":`meetings`,children:[(0,W.jsx)(`h2`,{id:`meetings`,children:t.meetings}),(0,W.jsxs)(`p`,{children:[(0,W.jsx)(`span`,{className:`strong`,children:t.met(e.meetingsThisYear)}),e.meetingsExpected&&(0,W.jsxs)(`span`,{className:`muted`,children:[`. `,t.suggested(e.meetingsExpected)]})]}),(0,W.jsx)(`p`,{className:`small muted`,children:t.meetingsLead}),(0,W.jsxs)(`form`,{className:`row row-end`,onSubmit:t=>{t.preventDefault(),c!==``&&u.mutate({mentorship:e.id,heldOn:c},{onSuccess:e=>s(e.meetingNote.mentorship)})},noValidate:!0,children:[p&&(0,W.jsx)(a,{error:p}),(0,W.jsx)(b,{faults:f,fieldOf:()=>`met-on`}),(0,W.jsx)(C,{id:`met-on`,type:`date`,label:t.dayMet,value:c,error:y(f,`heldOn`),onChange:e=>l(e.currentTarget.value)}),(0,W.jsx)(i,{type:`submit`,kind:`quiet`,busy:u.isPending,children:t.noteMeeting})]}),u.data?.meetingNote.mentorship&&(0,W.jsx)(w,{children:(0,W.jsx)(`p`,{children:t.noted})},e.meetings.length),e.meetings.length===0?(0,W.jsx)(`p`,{className:`muted`,children:t.noMeetings}):(0,W.jsx)(`ul`,{className:`due`,children:e.meetings.map(e=>(0,W.jsxs)(`li`,{children:[(0,W.jsx)(`span`,{children:r(e.heldOn)}),(0,W.jsx)(`button`,{type:`button`,className:`link`,"aria-label":t.removeLabel(r(e.heldOn)),onClick:()=>d.mutate({meeting:e.id},{onSuccess:e=>s(e.meetingRemove.mentorship)}),children:t.remove})]},e.id))})]}):null}function Q({pair:t}){let n=k(),r=e(),{zone:i}=_();return(0,W.jsxs)(`section`,{className:`card`,"aria-labelledby":`history`,children:[(0,W.jsx)(`h2`,{id:`history`,children:n.history}),(0,W.jsx)(`ol`,{className:`timeline`,children:t.history.map((e,t)=>(0,W.jsxs)(`li`,{children:[(0,W.jsxs)(`p`,{children:[n.events[e.kind],` `,e.by&&(0,W.jsx)(`span`,{className:`muted`,children:e.for?n.byFor(e.by.name,e.for.name):n.byName(e.by.name)})]}),(0,W.jsx)(`p`,{className:`small muted`,children:g(e.at,i,r)}),e.reason!==``&&(0,W.jsx)(`p`,{className:`small`,children:n.yourReason(e.reason)})]},t))})]})}export{G as default};