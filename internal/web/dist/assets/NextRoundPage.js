import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,Z as a}from"./Checkbox.js";import{f as o,i as s,l as c,n as l,p as u,s as d,v as f}from"./states.js";import{r as p,s as m}from"./text5.js";import{l as h}from"./format.js";import{t as g}from"./once.js";import{n as _,t as v}from"./ErrorSummary.js";import{n as y,r as b}from"./DepartmentSide.js";import{t as x}from"./Page.js";import{t as S}from"./cache7.js";import{t as C}from"./text4.js";var w=new f(`
    query FeedbackRoundNext($round: ID!) {
  feedbackRoundNext(round: $round) {
    round {
      id
      title {
        en
        fr
      }
      closesOn
      closedYear {
        id
        name
      }
    }
    title {
      en
      fr
    }
    years
    version {
      id
      number
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    newer {
      id
      number
    }
    endedWithin
    closesOn
    opensAbout
    made {
      id
      title {
        en
        fr
      }
    }
  }
}
    `,{hash:`sha256:e2a80d2f0bf0004112fa2203caee0f0aba9b87eb721ed612bee4456e8cfb139c`}),T=new f(`
    mutation FeedbackRoundRepeat($round: ID!, $input: NextRoundInput!, $key: IdempotencyKey!) {
  feedbackRoundRepeat(round: $round, input: $input, key: $key) {
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
}`,{hash:`sha256:ca374f33b901d2453446a8dd8c4d14eec2a3901e7680aa7d6c1b76e45051dcb4`}),E=e(n(),1),D=t();function O(){let{id:e=``}=r(),t=u(w,{round:e});return(0,D.jsx)(s,{read:t,children:({feedbackRoundNext:t})=>t?(0,D.jsx)(k,{next:t},e):(0,D.jsx)(y,{})})}function k({next:e}){let t=C(),n=p(),r=m(),s=a(),u=S(),f=g(),y=o(T),[w,O]=(0,E.useState)(e.title),[k,A]=(0,E.useState)(e.closesOn),j=y.data?.feedbackRoundRepeat.userErrors??[],M={title:{en:w.en,fr:w.fr},closesOn:k},N=()=>y.mutate({round:e.round.id,input:M,key:f(JSON.stringify(M))},{onSuccess:({feedbackRoundRepeat:{round:e}})=>{e&&(u(e),s(`/feedback/rounds/${e.id}`))}}),P=[[t.nextVersion,`${n(e.version.instrument.title)}, ${t.nextVersionNumber(e.version.number)}`],[t.nextReach,t.nextMonths(e.endedWithin)],...e.opensAbout?[[t.nextOpens,h(e.opensAbout,r)]]:[]];return(0,D.jsxs)(x,{title:t.nextRoundTitle,lead:t.nextRoundLead(n(e.round.title),e.years),narrow:!0,above:(0,D.jsx)(i,{className:`crumb`,to:`/feedback/rounds/${e.round.id}`,children:n(e.round.title)}),children:[y.error&&(0,D.jsx)(l,{error:y.error}),(0,D.jsx)(v,{faults:j,fieldOf:e=>e.path.includes(`title`)?`title-en`:e.path.at(-1)===`closesOn`?`closesOn`:void 0}),e.made&&(0,D.jsx)(d,{children:(0,D.jsxs)(`p`,{children:[t.nextRoundMade,` `,(0,D.jsx)(i,{to:`/feedback/rounds/${e.made.id}`,children:n(e.made.title)})]})}),(0,D.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`correct`,children:[(0,D.jsx)(`h2`,{id:`correct`,children:t.nextCorrect}),(0,D.jsx)(b,{id:`title-en`,label:t.nextTitleEn,required:!0,value:w.en,error:_(j,`title`),onChange:e=>O({...w,en:e.currentTarget.value})}),(0,D.jsx)(b,{id:`title-fr`,label:t.nextTitleFr,required:!0,lang:`fr`,value:w.fr,onChange:e=>O({...w,fr:e.currentTarget.value})}),(0,D.jsx)(b,{id:`closesOn`,type:`date`,required:!0,label:t.columnCloses,description:k?t.nextWas(h(k,r),h(e.round.closesOn,r)):void 0,value:k,error:_(j,`closesOn`),onChange:e=>A(e.currentTarget.value)})]}),(0,D.jsxs)(`section`,{className:`card`,"aria-labelledby":`same`,children:[(0,D.jsx)(`h2`,{id:`same`,children:t.nextRoundSame}),(0,D.jsx)(`dl`,{className:`facts`,children:P.map(([e,t])=>(0,D.jsxs)(E.Fragment,{children:[(0,D.jsx)(`dt`,{children:e}),(0,D.jsx)(`dd`,{children:t})]},e))})]}),e.newer&&(0,D.jsx)(d,{children:(0,D.jsx)(`p`,{children:t.nextRoundNewer(e.version.number,e.newer.number)})}),(0,D.jsx)(`p`,{className:`muted`,children:t.nextRoundNothingSent}),(0,D.jsx)(`div`,{className:`row no-print`,children:(0,D.jsx)(c,{busy:y.isPending,disabled:e.made!==null&&e.made!==void 0,onClick:N,children:t.nextRoundMake})})]})}export{O as default};