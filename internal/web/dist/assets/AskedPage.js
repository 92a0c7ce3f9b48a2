import{G as e}from"./Checkbox.js";import{O as t,f as n,i as r,n as i,p as a,t as o,u as s,w as c}from"./states.js";import{t as l}from"./ErrorSummary.js";import{t as u}from"./Page.js";import{n as d,t as f}from"./Questions.js";import{t as p}from"./dossiers.js";import{n as m}from"./index.js";var h=new c(`
    query EvidenceQuestions {
  evidenceQuestions {
    ...EvidenceQuestionParts
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
}`,{hash:`sha256:2e0fc6dafa68186ddb7cfd3bbf5cf1282b7a9546cf01a8b3838808339028508e`}),g=new c(`
    mutation EvidenceAnswer($input: EvidenceAnswer!) {
  evidenceAnswer(input: $input) {
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
}`,{hash:`sha256:22b1ec41466fe28201bf3629fbbc640f681410efe13f889ca7215d1cbf934598`}),_=m();function v(){let c=p(),m=t(),v=a(h,{}),y=n(g),b=e=>y.mutate({input:e},{onSuccess:({evidenceAnswer:{questions:e}})=>{e&&m.setQueryData(s(h,{}),{evidenceQuestions:e})}});return(0,_.jsxs)(u,{title:c.askedTitle,lead:c.askedLead,above:(0,_.jsx)(e,{className:`crumb`,to:`/dossiers`,children:c.title}),narrow:!0,children:[y.error&&(0,_.jsx)(i,{error:y.error}),(0,_.jsx)(l,{faults:y.data?.evidenceAnswer.userErrors??[],fieldOf:()=>void 0}),(0,_.jsx)(r,{read:v,children:({evidenceQuestions:e})=>e.mentorships.length+e.letters.length===0?(0,_.jsx)(o,{title:c.askedNothing,children:(0,_.jsx)(`p`,{children:c.askedNothingText})}):(0,_.jsxs)(_.Fragment,{children:[e.mentorships.map(e=>(0,_.jsx)(d,{question:e,busy:y.isPending,onAnswer:b},e.mentorship)),e.letters.map(e=>(0,_.jsx)(f,{letter:e,busy:y.isPending,onAnswer:b},e.letter))]})})]})}export{v as default};