import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,t as a}from"./Checkbox.js";import{C as o,b as s,f as c,i as l,l as u,n as d,p as f,s as p,w as m}from"./states.js";import{a as h,i as g,t as _}from"./cache4.js";import{a as v,n as y,o as b,t as x}from"./format.js";import{s as S,u as C}from"./Frame.js";import{t as w}from"./Confirm.js";import{n as T,t as E}from"./ErrorSummary.js";import{n as D,o as O}from"./DepartmentSide.js";import{t as k}from"./Outcome.js";import{t as A}from"./Page.js";import{t as j}from"./meeting.js";var M=new m(`
    mutation MeetingOpen($cycle: ID!) {
  meetingOpen(cycle: $cycle) {
    meeting {
      ...MeetingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
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
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`,{hash:`sha256:749fdd1e3305c1950d6f7c1407ea31d2f00970004abd09cdd6b36d1041ff4eca`}),N=new m(`
    mutation MeetingAttend($cycle: ID!, $person: ID!, $here: Boolean!) {
  meetingAttend(cycle: $cycle, person: $person, here: $here) {
    meeting {
      ...MeetingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
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
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`,{hash:`sha256:5d196c2ad47e776be7f8e00668c09e0a9b804f21dcfce0e273ebb8b334c882c7`}),P=new m(`
    mutation MeetingItemOpen($nomination: ID!) {
  meetingItemOpen(nomination: $nomination) {
    meeting {
      ...MeetingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
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
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`,{hash:`sha256:a0b7835764d5a13903fc3d624701a5b1f546b825a387ac3e8d78f55688ba4aa4`}),F=new m(`
    mutation MeetingItemClose($nomination: ID!) {
  meetingItemClose(nomination: $nomination) {
    meeting {
      ...MeetingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
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
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`,{hash:`sha256:e6e2883ba0beffcf94bf4f44d02f8d1e375a30918a3ac027532bb01f7071e075`}),I=new m(`
    mutation VoteCast($nomination: ID!, $choice: VoteChoice!) {
  voteCast(nomination: $nomination, choice: $choice) {
    meeting {
      ...MeetingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
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
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`,{hash:`sha256:84b8cac7a8683798d344be9f76b66e4dc63aa58b32d62f61f49d4ac6683ac9ef`}),L=new m(`
    mutation MeetingNoteAdd($nomination: ID!, $text: String!, $private: Boolean!) {
  meetingNoteAdd(nomination: $nomination, text: $text, private: $private) {
    meeting {
      ...MeetingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
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
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`,{hash:`sha256:c5c82bd393e560afc7a8d60e2e0b234475fdc6fc6f78b766e6110a034f54e18e`}),R=e(n(),1),z=t(),B=[],V=5e3;function H({cycle:e,item:t,ended:n}){let r=j(),i=o(),{zone:s}=S(),l=_(e),f=c(L),[p,m]=(0,R.useState)(``),[h,g]=(0,R.useState)(!1),y=f.data?.meetingNoteAdd.userErrors??B,x=`note-${t.nomination}`;return(0,z.jsxs)(`div`,{className:`stack-s notes`,children:[t.notes.length===0?(0,z.jsx)(`p`,{className:`muted small`,children:r.noNotes}):(0,z.jsx)(`ul`,{className:`note-list`,children:t.notes.map(e=>(0,z.jsxs)(`li`,{children:[(0,z.jsx)(`p`,{className:`authored`,children:e.text}),(0,z.jsxs)(`p`,{className:`muted small row`,children:[r.noteBy(e.author.name,v(e.written,s,i)),e.private&&(0,z.jsx)(`span`,{className:`chip`,children:r.privateChip})]})]},e.id))}),!n&&(0,z.jsxs)(`form`,{className:`stack-s`,onSubmit:e=>{e.preventDefault(),f.mutate({nomination:t.nomination,text:p,private:h},{onSuccess:({meetingNoteAdd:{meeting:e}})=>{e&&(m(``),l.meeting(e))}})},noValidate:!0,children:[f.error&&(0,z.jsx)(d,{error:f.error}),(0,z.jsx)(E,{faults:y,fieldOf:()=>x}),(0,z.jsx)(O,{id:x,label:r.note,description:r.noteHint,minRows:2,maxLength:V,value:p,error:T(y,`text`),onChange:e=>m(e.currentTarget.value)}),(0,z.jsx)(`p`,{className:`muted small`,children:r.characters(b([...p].length,i),b(V,i))}),(0,z.jsx)(a,{label:r.notePrivate,checked:h,onChange:e=>g(e.currentTarget.checked)}),(0,z.jsx)(`div`,{className:`row`,children:(0,z.jsx)(u,{type:`submit`,kind:`quiet`,busy:f.isPending,children:r.noteAdd})})]})]})}var U=[],W=[`FOR`,`AGAINST`,`ABSTAIN`];function G({cycle:e,item:t,ended:n,focus:r,onClosed:a}){let o=(0,R.useRef)(null);(0,R.useEffect)(()=>{r&&o.current?.focus()},[]);let c=j(),l=s(),u=C(),{nominee:d}=t;return(0,z.jsxs)(`section`,{className:`card current`,"aria-labelledby":`now`,children:[(0,z.jsx)(`p`,{className:`muted`,children:c.nowTitle}),(0,z.jsx)(`h2`,{id:`now`,ref:o,tabIndex:-1,children:d.name}),t.barred?(0,z.jsx)(p,{kind:`danger`,children:(0,z.jsx)(`p`,{className:`strong`,children:c.barred})}):(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`p`,{className:`muted`,children:[d.rank&&u(`ranks`,d.rank),d.division&&l(d.division)].filter(Boolean).join(` · `)}),t.canRun&&(t.leave.length>0?(0,z.jsxs)(p,{kind:`danger`,children:[(0,z.jsx)(`p`,{className:`strong`,children:c.leaveTitle}),(0,z.jsx)(`ul`,{className:`leave`,children:t.leave.map(e=>(0,z.jsx)(`li`,{children:e.name},e.id))})]}):(0,z.jsx)(`p`,{children:c.leaveNobody})),(0,z.jsxs)(`p`,{className:t.quorum?void 0:`strong`,children:[c.presence(t.present,e.terms.quorum),!t.quorum&&` ${c.noQuorum}`]}),(0,z.jsx)(`p`,{children:(0,z.jsx)(i,{to:`/awards/review/${t.nomination}`,children:c.read})}),e.viewerDuty&&(0,z.jsx)(K,{cycle:e.id,item:t}),t.canRun&&(0,z.jsx)(q,{cycle:e.id,item:t,onClosed:a}),(0,z.jsxs)(`section`,{"aria-labelledby":`now-notes`,className:`stack-s`,children:[(0,z.jsx)(`h3`,{id:`now-notes`,children:c.notes(t.notes.length)}),(0,z.jsx)(H,{cycle:e.id,item:t,ended:n})]})]})]})}function K({cycle:e,item:t}){let n=j(),r=_(e),i=c(I),[a,o]=(0,R.useState)(null),s=a??t.own??null;return(0,z.jsxs)(`form`,{className:`vote`,onSubmit:e=>{e.preventDefault(),s!==null&&i.mutate({nomination:t.nomination,choice:s},{onSuccess:({voteCast:{meeting:e}})=>{e&&r.meeting(e)}})},children:[i.error&&(0,z.jsx)(d,{error:i.error}),(0,z.jsx)(E,{faults:i.data?.voteCast.userErrors??U,fieldOf:()=>void 0}),(0,z.jsxs)(`fieldset`,{"aria-describedby":`vote-hint`,disabled:!t.canVote,children:[(0,z.jsx)(`legend`,{children:n.vote}),(0,z.jsx)(`p`,{id:`vote-hint`,className:`muted small`,children:t.canVote?n.voteHint:n.notHere}),(0,z.jsx)(`div`,{className:`vote-choices`,children:W.map(e=>(0,z.jsxs)(`label`,{className:`vote-choice`,children:[(0,z.jsx)(`input`,{type:`radio`,name:`vote`,value:e,checked:s===e,onChange:()=>o(e)}),n.choices[e]]},e))})]}),(0,z.jsxs)(`div`,{className:`row`,children:[(0,z.jsx)(u,{type:`submit`,disabled:!t.canVote||s===null,busy:i.isPending,children:t.own?n.change:n.cast}),(0,z.jsx)(`span`,{role:`status`,className:`strong`,children:t.own&&n.voted(n.choices[t.own])})]})]})}function q({cycle:e,item:t,onClosed:n}){let r=j(),i=_(e),[a,o]=(0,R.useState)(!1),s=c(F);return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`div`,{className:`row`,children:(0,z.jsx)(u,{kind:`quiet`,onClick:()=>o(!0),children:r.close})}),(0,z.jsx)(w,{title:r.closeTitle(t.nominee.name),open:a,confirm:r.closeDo,busy:s.isPending,error:s.error,faults:s.data?.meetingItemClose.userErrors??U,onConfirm:()=>s.mutate({nomination:t.nomination},{onSuccess:({meetingItemClose:{meeting:e}})=>{e&&(o(!1),n(),i.meeting(e))}}),onClose:()=>o(!1),children:(0,z.jsx)(`p`,{children:r.closeText})})]})}var J=[],Y=4e3;function X(){let{id:e=``}=r(),t=f(h,{cycle:e});return(0,z.jsx)(l,{read:t,children:({awardCycle:e})=>e&&e.state!==`DRAFT`?(0,z.jsx)(Z,{cycle:e}):(0,z.jsx)(D,{})})}function Z({cycle:e}){let t=j(),[n,r]=(0,R.useState)(!1),i=f(g,{cycle:e.id},{refetchInterval:!n&&Y}),a=!!i.data?.awardMeeting?.closed;return a!==n&&r(a),(0,z.jsx)(l,{read:i,children:({awardMeeting:n})=>n?(0,z.jsxs)(Q,{cycle:e,children:[i.error&&(0,z.jsx)(p,{role:`status`,children:(0,z.jsx)(`p`,{children:t.stale})}),(0,z.jsx)(ee,{cycle:e,meeting:n})]}):e.viewerDuty?(0,z.jsx)($,{cycle:e}):(0,z.jsx)(D,{})})}function Q({cycle:e,children:t}){let n=j(),r=s(),a=`/awards/cycles/${e.id}`;return(0,z.jsx)(A,{title:n.meetingTitle(r(e.award.name),String(e.year)),above:(0,z.jsx)(i,{className:`crumb`,to:a,children:n.toCycle(r(e.award.name),String(e.year))}),actions:(0,z.jsx)(i,{className:`btn quiet`,to:`${a}/ranking`,children:n.toRanking}),children:t})}function $({cycle:e}){let t=j(),n=o(),{zone:r}=S(),i=_(e.id),[a,s]=(0,R.useState)(!1),l=c(M),d=e.phases.find(e=>e.kind===`MEETING`)?.from??``,f=y(r,new Date)<d,p=e.viewerDuty===`CHAIR`||e.viewerDuty===`DEPUTY`;return(0,z.jsxs)(Q,{cycle:e,children:[(0,z.jsxs)(`section`,{className:`card`,"aria-labelledby":`not-open`,children:[(0,z.jsx)(`h2`,{id:`not-open`,children:t.notOpenTitle}),f&&(0,z.jsx)(`p`,{children:t.notOpenFrom(x(d,n))}),!p&&(0,z.jsx)(`p`,{children:t.notOpenMember}),(0,z.jsx)(`h3`,{children:t.sealsTitle}),(0,z.jsxs)(`ul`,{children:[(0,z.jsx)(`li`,{children:t.seals.rubric}),(0,z.jsx)(`li`,{children:t.seals.rule(t.rules[e.terms.rule])}),(0,z.jsx)(`li`,{children:t.seals.tie(t.ties[e.terms.tie])}),(0,z.jsx)(`li`,{children:t.seals.places(e.terms.places,e.terms.joint)}),(0,z.jsx)(`li`,{children:t.seals.quorum(e.terms.quorum)}),(0,z.jsx)(`li`,{children:t.seals.conflicts}),(0,z.jsx)(`li`,{children:t.seals.reviews}),(0,z.jsx)(`li`,{children:t.seals.seed})]}),(0,z.jsx)(`p`,{className:`muted`,children:t.sealsText}),p&&!f&&(0,z.jsx)(`div`,{className:`row`,children:(0,z.jsx)(u,{onClick:()=>s(!0),children:t.open})})]}),(0,z.jsx)(w,{title:t.openTitle,open:a,confirm:t.openDo,busy:l.isPending,error:l.error,faults:l.data?.meetingOpen.userErrors??J,onConfirm:()=>l.mutate({cycle:e.id},{onSuccess:({meetingOpen:{meeting:e}})=>{e&&i.meeting(e)}}),onClose:()=>s(!1),children:(0,z.jsx)(`p`,{children:t.openText})})]})}function ee({cycle:e,meeting:t}){let n=j(),r=o(),{zone:a}=S(),[s,c]=(0,R.useState)(``),l=(0,R.useRef)(``),u=t.agenda.find(e=>e.state===`OPEN`);return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`p`,{className:`unseen`,role:`status`,children:u?n.nowSaid(u.nominee.name):n.nowNone}),t.closed&&(0,z.jsx)(p,{children:(0,z.jsx)(`p`,{children:n.ended(v(t.closed,a,r))})}),t.canDecide&&(0,z.jsxs)(p,{kind:`done`,children:[(0,z.jsx)(`p`,{children:n.toDecide}),(0,z.jsx)(`p`,{children:(0,z.jsx)(i,{className:`btn`,to:`/awards/cycles/${e.id}/decision`,children:n.toDecideDo})})]}),s!==``&&!u&&(0,z.jsx)(k,{children:(0,z.jsx)(`p`,{children:s})},s),(0,z.jsxs)(`div`,{className:`meeting-desk`,children:[(0,z.jsxs)(`div`,{className:`stack`,children:[u?(0,z.jsx)(G,{cycle:e,item:u,ended:!!t.closed,focus:l.current===u.nomination,onClosed:()=>c(n.closed(u.nominee.name))},u.nomination):!t.closed&&!t.canDecide&&(0,z.jsxs)(`section`,{className:`card`,"aria-labelledby":`now`,children:[(0,z.jsx)(`h2`,{id:`now`,children:n.nowNone}),(0,z.jsx)(`p`,{className:`muted`,children:t.canRun?n.nowNext:n.nowWait})]}),(0,z.jsx)(te,{cycle:e,meeting:t,busy:u!==void 0,onTaken:e=>l.current=e})]}),(0,z.jsxs)(`div`,{className:`stack`,children:[t.here.length>0&&(0,z.jsx)(ne,{cycle:e,meeting:t}),(0,z.jsxs)(`section`,{className:`card small`,"aria-label":n.seal,children:[(0,z.jsx)(`p`,{children:n.opened(v(t.opened,a,r))}),t.sealSha!==``&&(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`p`,{className:`muted`,children:n.sealSha}),(0,z.jsx)(`p`,{className:`mono`,children:t.sealSha})]})]})]})]})]})}function te({cycle:e,meeting:t,busy:n,onTaken:r}){let i=j(),a=_(e.id),o=c(P);return(0,z.jsxs)(`section`,{className:`card`,"aria-labelledby":`agenda`,children:[(0,z.jsx)(`h2`,{id:`agenda`,children:i.agenda}),o.error&&(0,z.jsx)(d,{error:o.error}),(0,z.jsx)(E,{faults:o.data?.meetingItemOpen.userErrors??J,fieldOf:()=>void 0}),t.agenda.length===0&&(0,z.jsx)(`p`,{className:`muted`,children:i.agendaEmpty}),(0,z.jsx)(`ol`,{className:`agenda`,children:t.agenda.map(s=>(0,z.jsxs)(`li`,{children:[(0,z.jsxs)(`div`,{className:`spread`,children:[(0,z.jsx)(`h3`,{children:s.nominee.name}),(0,z.jsx)(`span`,{className:`chip ${s.state===`OPEN`?`on`:``}`,children:i.itemStates[s.state]})]}),s.barred?s.state!==`OPEN`&&(0,z.jsx)(`p`,{className:`muted`,children:i.barredRow}):(0,z.jsxs)(z.Fragment,{children:[s.state!==`CLOSED`&&!t.closed&&(0,z.jsx)(`p`,{className:`muted`,children:i.presence(s.present,e.terms.quorum)}),s.tally&&(0,z.jsx)(`p`,{className:`strong tabular`,children:i.tally(s.tally.for,s.tally.against,s.tally.abstain)}),s.state!==`OPEN`&&(0,z.jsxs)(`details`,{children:[(0,z.jsx)(`summary`,{children:i.notes(s.notes.length)}),(0,z.jsx)(H,{cycle:e.id,item:s,ended:!!t.closed})]}),s.canRun&&s.state===`WAITING`&&!n&&(0,z.jsx)(`div`,{className:`row`,children:(0,z.jsx)(u,{kind:`quiet`,"aria-label":i.takeUpLabel(s.nominee.name),busy:o.isPending,onClick:()=>o.mutate({nomination:s.nomination},{onSuccess:({meetingItemOpen:{meeting:e}})=>{e&&(r(s.nomination),a.meeting(e))}}),children:i.takeUp})})]})]},s.nomination))})]})}function ne({cycle:e,meeting:t}){let n=j(),r=_(e.id),i=c(N),[o,s]=(0,R.useState)({}),l=(0,R.useRef)(Promise.resolve());(0,R.useEffect)(()=>s(e=>Object.fromEntries(Object.entries(e).filter(([e,n])=>t.here.some(t=>t.member.id===e&&t.here!==n)))),[t.here]);let u=(t,n)=>{s(e=>({...e,[t]:n})),l.current=l.current.then(async()=>{let a=await i.mutateAsync({cycle:e.id,person:t,here:n}).catch(()=>null);a?.meetingAttend.meeting?await r.meeting(a.meetingAttend.meeting):s(({[t]:e,...n})=>n)})};return(0,z.jsxs)(`section`,{className:`card`,"aria-labelledby":`members`,children:[(0,z.jsx)(`h2`,{id:`members`,children:n.members}),(0,z.jsxs)(`p`,{className:`muted small`,children:[n.hereCount(t.here.filter(e=>e.here).length,t.here.length),t.canRun&&` · ${n.membersHint}`]}),i.error&&(0,z.jsx)(d,{error:i.error}),(0,z.jsx)(E,{faults:i.data?.meetingAttend.userErrors??J,fieldOf:()=>void 0}),(0,z.jsx)(`ul`,{className:`presence`,children:t.here.map(({member:e,duty:r,here:i})=>(0,z.jsx)(`li`,{children:(0,z.jsx)(a,{label:n.memberOf(e.name,n.duties[r]),checked:o[e.id]??i,disabled:!t.canRun,onChange:t=>u(e.id,t.currentTarget.checked)})},e.id))})]})}export{X as default};