import{c as e,n as t,o as n}from"./index.js";import{f as r,n as i,r as a,w as o}from"./states.js";import{t as s}from"./fragment.js";import{t as c}from"./ErrorSummary.js";import{t as l}from"./Page.js";import{n as u}from"./Questions.js";import{t as d}from"./dossiers.js";var f=new o(`
    mutation EvidenceOpen($token: String!) {
  evidenceOpen(token: $token) {
    questions {
      ...EvidenceQuestionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MenteeOutcomeParts on Outcome {
  id
  kind
  what
  on
  agency
  amount
  role
  doi
  joint
  state
}
fragment EvidenceQuestionParts on EvidenceQuestions {
  mentee
  mentorships {
    mentorship
    mentor
    since
    until
    naming
    words
    outcomes {
      ...MenteeOutcomeParts
    }
  }
  letters {
    letter
    mentor
    text
    signed
    state
  }
}`,{hash:`sha256:732696a9774c386607f614f23c7c345323313882b044914402d5fe08e5fb15c0`}),p=new o(`
    mutation EvidenceAnswerByLink($token: String!, $input: EvidenceAnswer!) {
  evidenceAnswerByLink(token: $token, input: $input) {
    questions {
      ...EvidenceQuestionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MenteeOutcomeParts on Outcome {
  id
  kind
  what
  on
  agency
  amount
  role
  doi
  joint
  state
}
fragment EvidenceQuestionParts on EvidenceQuestions {
  mentee
  mentorships {
    mentorship
    mentor
    since
    until
    naming
    words
    outcomes {
      ...MenteeOutcomeParts
    }
  }
  letters {
    letter
    mentor
    text
    signed
    state
  }
}`,{hash:`sha256:38fbeb56c32f8b86f558c1a6a2db3c514039867f21b8e95e4b2643ca893387cc`}),m=e(n(),1),h=t();function g(){let e=d(),[t]=s(),n=r(f),o=r(p),{mutate:g}=n;(0,m.useEffect)(()=>{t!==``&&g({token:t})},[t,g]);let _=o.data?.evidenceAnswerByLink.questions??n.data?.evidenceOpen.questions,v=[...n.data?.evidenceOpen.userErrors??[],...o.data?.evidenceAnswerByLink.userErrors??[]];return(0,h.jsxs)(l,{title:e.askedTitle,lead:_?e.linkLead(_.mentee):void 0,narrow:!0,children:[t===``&&(0,h.jsx)(`p`,{children:e.linkNone}),n.isPending&&(0,h.jsx)(a,{lines:3}),n.error&&(0,h.jsx)(i,{error:n.error,retry:()=>g({token:t})}),o.error&&(0,h.jsx)(i,{error:o.error}),(0,h.jsx)(c,{faults:v,fieldOf:()=>void 0}),_?.mentorships.map(e=>(0,h.jsx)(u,{question:e,busy:o.isPending,onAnswer:e=>o.mutate({token:t,input:{...e,mentorship:null}})},e.mentorship))]})}export{g as default};