const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/RespondentForm.js","assets/index.js","assets/index.css","assets/definition.js","assets/RespondentForm.css"])))=>i.map(i=>d[i]);
import{c as e,n as t,o as n,t as r}from"./index.js";import{C as i,O as a,b as o,f as s,i as c,l,n as u,p as d,r as f,s as p,u as m,w as h}from"./states.js";import{$ as g,G as _}from"./Checkbox.js";import{t as v}from"./_document_MentorReportDocument.js";import{t as y}from"./_document_MyFeedbackDocument.js";import{t as b}from"./draft.js";import{a as x}from"./format.js";import{d as S,o as C,s as w}from"./Frame.js";import{t as T}from"./ErrorSummary.js";import{n as E}from"./DepartmentSide.js";import{t as D}from"./Page.js";import{n as O}from"./definition.js";import{n as k,t as A}from"./respond.js";import{t as j}from"./faults.js";import{t as M}from"./feedback.js";var N=new h(`
    query SelfAssessment($round: ID!) {
  selfAssessment(round: $round) {
    ...SelfAssessmentParts
  }
}
    fragment SelfAssessmentParts on SelfAssessment {
  round
  title {
    en
    fr
  }
  minutes
  definition
  answers
  given
}`,{hash:`sha256:3a459031af27253c49bdade5871cb93127f7854ce690ce14a41f5751bfb79600`}),P=new h(`
    mutation SelfAssessmentGive($round: ID!, $answers: JSON!) {
  selfAssessmentGive(round: $round, answers: $answers) {
    selfAssessment {
      ...SelfAssessmentParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SelfAssessmentParts on SelfAssessment {
  round
  title {
    en
    fr
  }
  minutes
  definition
  answers
  given
}`,{hash:`sha256:4af4ef19f3af57da91011bbfc80a2a35457f2c26b01e672157af8e35a3f8c858`}),F=e(n(),1),I=t(),L=(0,F.lazy)(()=>r(()=>import(`./RespondentForm.js`),__vite__mapDeps([0,1,2,3,4])));function R(){let{round:e=``}=g(),t=d(N,{round:e});return(0,I.jsx)(c,{read:t,lines:6,children:({selfAssessment:e})=>e?(0,I.jsx)(z,{self:e}):(0,I.jsx)(E,{})})}function z({self:e}){let t=M(),n=o(),r=i(),{zone:c}=w(),d=S(),h=a(),[g]=(0,F.useState)(e),[E,R]=(0,F.useState)(!1),z=b(`self-${g.round}`,d?.person.id??``),[B]=(0,F.useState)(()=>z.answers??g.answers??{}),V=(0,F.useMemo)(()=>O(g.definition,{en:k.noPatients,fr:A.noPatients}),[g.definition]),H=(0,F.useRef)(null),U=s(P),W=U.data?.selfAssessmentGive.userErrors??[],G=(0,F.useMemo)(()=>(U.data?.selfAssessmentGive.userErrors??[]).map(e=>({question:j(e),message:e.message})),[U.data]);return(0,I.jsx)(D,{title:t.selfTitle,lead:n(g.title),above:(0,I.jsx)(_,{className:`crumb no-print`,to:`/feedback`,children:t.title}),narrow:!0,children:E?(0,I.jsxs)(p,{kind:`done`,role:`status`,children:[(0,I.jsx)(`p`,{children:t.selfKept}),(0,I.jsx)(`p`,{children:(0,I.jsx)(_,{to:`/feedback`,children:t.selfBack})})]}):(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(`div`,{className:`card survey-head`,children:(0,I.jsxs)(`section`,{children:[(0,I.jsx)(`h2`,{children:t.selfWhy}),(0,I.jsx)(`p`,{children:t.selfWhyText}),(0,I.jsx)(`p`,{className:`muted`,children:t.selfPromise}),e.given&&(0,I.jsx)(`p`,{children:t.selfReplaces(x(e.given,c,r))})]})}),(0,I.jsxs)(`section`,{"aria-label":t.form,className:`survey-sheet`,children:[U.error&&(0,I.jsx)(u,{error:U.error}),(0,I.jsx)(T,{faults:W,fieldOf:()=>void 0,onFollow:e=>H.current?.focusQuestion(j(e))}),(0,I.jsx)(F.Suspense,{fallback:(0,I.jsx)(f,{lines:6}),children:(0,I.jsx)(L,{ref:H,definition:V,language:r,answers:B,submitText:t.selfKeep,issues:G,onChange:z.write,onComplete:e=>U.mutate({round:g.round,answers:e},{onSuccess:({selfAssessmentGive:e})=>{if(e.selfAssessment){z.clear();for(let e of[m(N),m(y),m(v)])h.invalidateQueries({queryKey:e});R(!0),window.scrollTo(0,0)}}})})}),(0,I.jsx)(`p`,{className:`small muted save-line`,role:`status`,children:U.isPending?t.saving:t.keptHere}),(0,I.jsxs)(C,{title:t.conflictTitle,open:z.elsewhere!==null,onClose:()=>void 0,children:[(0,I.jsx)(`p`,{children:t.conflictText}),(0,I.jsxs)(`div`,{className:`actions`,children:[(0,I.jsx)(l,{kind:`quiet`,onClick:()=>z.choose(`mine`),children:t.keepMine}),(0,I.jsx)(l,{kind:`quiet`,onClick:()=>{z.elsewhere&&H.current?.replace(z.elsewhere),z.choose(`theirs`)},children:t.takeTheirs})]})]})]})]})})}export{R as default};