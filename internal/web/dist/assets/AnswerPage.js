const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/RespondentForm.js","assets/index.js","assets/index.css","assets/definition.js","assets/RespondentForm.css"])))=>i.map(i=>d[i]);
import{c as e,n as t,o as n,t as r}from"./index.js";import{C as i,O as a,b as o,f as s,g as c,i as l,l as u,m as d,n as f,p,r as m,s as h,u as g,w as _}from"./states.js";import{t as v}from"./draft.js";import{r as y}from"./format.js";import{d as b,o as x,s as S}from"./Frame.js";import{t as C}from"./Confirm.js";import{n as w,t as T}from"./ErrorSummary.js";import{t as E}from"./Outcome.js";import{t as D}from"./Page.js";import{n as O}from"./definition.js";import{n as k,t as A}from"./respond.js";import{t as j}from"./faults.js";import{WhoAreYou as M}from"./TasksPage.js";import{t as N}from"./feedback.js";var P=new _(`
    query FeedbackQuestion($task: ID!) {
  feedbackQuestion(task: $task) {
    task {
      ...FeedbackTaskParts
    }
    minimum
    definition
    promise {
      en
      fr
    }
    notice {
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
    mistreatment {
      en
      fr
    }
    comments
  }
}
    fragment FeedbackTaskParts on FeedbackTask {
  id
  mentorName
  title {
    en
    fr
  }
  closes
  minutes
  few
  sealed
  signed
}`,{hash:`sha256:a8a11fb885c40c8fc8e96bdd998d33a13ba6f10ed24389e004cfd2a35809cfe4`}),F=new _(`
    query FeedbackMarked($texts: [String!]!) {
  feedbackMarked(texts: $texts) {
    text
    mark
  }
}
    `,{hash:`sha256:0685561b06addd146d2ad0aa1a74c31ea1c395729ce2dbb20ac62a4e65595bb2`}),I=new _(`
    mutation FeedbackCast($task: ID!, $answers: JSON!, $kept: [String!]!) {
  feedbackCast(task: $task, answers: $answers, kept: $kept) {
    done
    dropped
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:59bd66373174e92d12904e49426d652aca0867c147730409f2757c62059f4e54`}),L=new _(`
    mutation FeedbackWithdraw($task: ID!) {
  feedbackWithdraw(task: $task) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:368f58297fa59a6ee6ad00e06050ac69b9fb509cf81addaa1184d57cb476eb27`}),R=new _(`
    mutation FeedbackLetterSign($task: ID!, $text: String!, $forDossier: Boolean!) {
  feedbackLetterSign(task: $task, text: $text, forDossier: $forDossier) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:7d4a04068dde23f33237eba15f65c0b29bc9019dc5458bfea25d1bebb0106df3`}),z=e(n(),1),B=t(),V=(0,z.lazy)(()=>r(()=>import(`./RespondentForm.js`),__vite__mapDeps([0,1,2,3,4])));function H({task:e}){let t=N(),n=p(P,{task:e});return!n.data&&n.error instanceof d&&n.error.code===`UNAUTHENTICATED`?(0,B.jsx)(M,{}):(0,B.jsx)(l,{read:n,lines:6,children:({feedbackQuestion:e})=>e?(0,B.jsx)(U,{question:e}):(0,B.jsx)(D,{title:t.missingTitle,narrow:!0,children:(0,B.jsx)(`p`,{children:t.missingText})})})}function U({question:e}){let t=N(),n=i(),{zone:r}=S(),[a]=(0,z.useState)(e),[o,s]=(0,z.useState)(null),[c,l]=(0,z.useState)(`box`),{mentorName:u,minutes:d,closes:f,few:p}=a.task,m=e=>{s(e),window.scrollTo(0,0)};return o===null?(0,B.jsxs)(D,{title:t.about(u),lead:t.aboutLead(d,y(f,r,n)),above:(0,B.jsx)(`a`,{className:`crumb`,href:`/f`,children:t.toTasks}),narrow:!0,children:[(0,B.jsx)(W,{question:a}),p&&(0,B.jsxs)(`fieldset`,{className:`card ways`,children:[(0,B.jsx)(`legend`,{children:t.way}),(0,B.jsx)(`p`,{className:`muted small`,children:t.wayText(a.minimum)}),[`box`,`letter`].map(e=>(0,B.jsxs)(`label`,{className:`way`,children:[(0,B.jsx)(`input`,{type:`radio`,name:`way`,checked:c===e,onChange:()=>l(e)}),` `,e===`box`?t.wayBox:t.wayLetter]},e))]}),c===`box`?(0,B.jsx)(G,{question:a,onDone:()=>m(`sealed`)}):(0,B.jsx)(Y,{question:a,onDone:()=>m(`signed`)})]}):(0,B.jsx)(X,{question:a,done:o})}function W({question:e}){let t=N(),n=o();return(0,B.jsxs)(`div`,{className:`card survey-head`,children:[(0,B.jsxs)(`section`,{children:[(0,B.jsx)(`h2`,{children:t.promise}),(0,B.jsx)(`p`,{className:`authored`,children:n(e.promise)})]}),(0,B.jsxs)(`section`,{children:[(0,B.jsx)(`h2`,{children:t.mistreatment}),(0,B.jsx)(`p`,{children:t.mistreatmentText}),(0,B.jsx)(`p`,{className:`authored strong`,children:n(e.mistreatment)})]}),e.notice&&(0,B.jsxs)(`details`,{children:[(0,B.jsx)(`summary`,{children:t.notice}),[`authority`,`purpose`,`contact`].map(r=>(0,B.jsxs)(`p`,{className:`authored`,children:[(0,B.jsx)(`span`,{className:`strong`,children:t.noticeParts[r]}),(0,B.jsx)(`br`,{}),e.notice&&n(e.notice[r])]},r))]})]})}function G({question:e,onDone:t}){let n=N(),r=b(),a=i(),o=v(e.task.id,r?.person.id??``),[s,c]=(0,z.useState)(()=>o.answers??{}),[l,d]=(0,z.useState)(null),[f,p]=(0,z.useState)([]),h=(0,z.useMemo)(()=>O(e.definition,{en:k.noPatients,fr:A.noPatients}),[e.definition]),g=(0,z.useRef)(null),_=(0,z.useMemo)(()=>f.map(e=>({question:j(e),message:e.message})),[f]);return l?(0,B.jsx)(K,{question:e,answers:l,onBack:e=>{c(l),p(e),d(null)},onDone:()=>{o.clear(),t()}}):(0,B.jsxs)(`section`,{"aria-label":n.form,className:`survey-sheet`,children:[(0,B.jsx)(T,{faults:f,fieldOf:()=>void 0,onFollow:e=>g.current?.focusQuestion(j(e))}),(0,B.jsx)(z.Suspense,{fallback:(0,B.jsx)(m,{lines:6}),children:(0,B.jsx)(V,{ref:g,definition:h,language:a,answers:s,submitText:n.goOn,issues:_,onChange:o.write,onComplete:d})}),(0,B.jsx)(`p`,{className:`small muted save-line`,role:`status`,children:n.keptHere}),(0,B.jsxs)(x,{title:n.conflictTitle,open:o.elsewhere!==null,onClose:()=>void 0,children:[(0,B.jsx)(`p`,{children:n.conflictText}),(0,B.jsxs)(`div`,{className:`actions`,children:[(0,B.jsx)(u,{kind:`quiet`,onClick:()=>o.choose(`mine`),children:n.keepMine}),(0,B.jsx)(u,{kind:`quiet`,onClick:()=>{o.elsewhere&&g.current?.replace(o.elsewhere),o.choose(`theirs`)},children:n.takeTheirs})]})]})]})}function K({question:e,answers:t,onBack:n,onDone:r}){let i=N(),a=(0,z.useMemo)(()=>e.comments.flatMap(e=>typeof t[e]==`string`&&t[e].trim()!==``?[{name:e,text:t[e]}]:[]),[e.comments,t]),[o,c]=(0,z.useState)([]),l=q(a.map(({text:e})=>e)),d=s(I),p=(0,z.useRef)(null);return(0,z.useEffect)(()=>p.current?.focus(),[]),(0,B.jsxs)(`section`,{className:`stack`,"aria-labelledby":`check`,children:[(0,B.jsx)(`h2`,{id:`check`,ref:p,tabIndex:-1,children:i.checkTitle}),a.length===0?(0,B.jsx)(`p`,{children:i.checkNothing}):(0,B.jsx)(`p`,{children:i.checkText}),a.map(({name:e,text:t},n)=>(0,B.jsxs)(`div`,{className:`card stack-s`,children:[(0,B.jsx)(J,{parts:l?.[n]??[{text:t,mark:null}]}),(0,B.jsxs)(`label`,{className:`way`,children:[(0,B.jsx)(`input`,{type:`checkbox`,checked:o.includes(e),onChange:t=>c(t.currentTarget.checked?[...o,e]:o.filter(t=>t!==e))}),` `,i.keep]}),o.includes(e)&&(0,B.jsx)(`p`,{className:`muted small`,children:i.keepText})]},e)),d.error&&(0,B.jsx)(h,{kind:`danger`,role:`alert`,children:(0,B.jsx)(`p`,{children:i.notSent})}),d.error&&(0,B.jsx)(f,{error:d.error}),(0,B.jsxs)(`div`,{className:`row`,children:[(0,B.jsx)(u,{busy:d.isPending,onClick:()=>d.mutate({task:e.task.id,answers:t,kept:o},{onSuccess:({feedbackCast:e})=>{e.done?r():n(e.userErrors)}}),children:d.isPending?i.sealing:i.seal}),(0,B.jsx)(u,{kind:`quiet`,onClick:()=>n([]),children:i.back})]})]})}function q(e){let[t,n]=(0,z.useState)(null),r=JSON.stringify(e);return(0,z.useEffect)(()=>{let e=!1,t=JSON.parse(r);if(t.length!==0)return c(F,{texts:t}).then(({feedbackMarked:t})=>!e&&n(t),()=>void 0),()=>{e=!0}},[r]),t}function J({parts:e}){let t=N();return(0,B.jsx)(`p`,{className:`authored`,children:e.map((e,n)=>e.mark?(0,B.jsxs)(`mark`,{title:t.marks[e.mark],children:[e.text,(0,B.jsxs)(`span`,{className:`unseen`,children:[` (`,t.marks[e.mark],`)`]})]},n):(0,B.jsx)(`span`,{children:e.text},n))})}function Y({question:e,onDone:t}){let n=N(),[r,i]=(0,z.useState)(``),[a,o]=(0,z.useState)(!1),c=s(R),l=c.data?.feedbackLetterSign.userErrors??[],d=w(l,`text`);return(0,B.jsxs)(`form`,{className:`stack`,onSubmit:n=>{n.preventDefault(),c.mutate({task:e.task.id,text:r,forDossier:a},{onSuccess:({feedbackLetterSign:e})=>e.done&&t()})},children:[c.error&&(0,B.jsx)(f,{error:c.error}),(0,B.jsx)(T,{faults:l,fieldOf:()=>`letter`}),(0,B.jsxs)(`div`,{className:`stack-s`,children:[(0,B.jsx)(`label`,{htmlFor:`letter`,className:`strong`,children:n.letter}),(0,B.jsx)(`p`,{id:`letter-hint`,className:`muted small`,children:n.letterText}),(0,B.jsx)(`textarea`,{id:`letter`,className:`letter-text`,rows:10,maxLength:1e4,"aria-describedby":`letter-hint`,"aria-invalid":d?!0:void 0,value:r,onChange:e=>i(e.currentTarget.value)}),d&&(0,B.jsx)(`p`,{className:`fault`,children:d})]}),(0,B.jsxs)(`label`,{className:`way`,children:[(0,B.jsx)(`input`,{type:`checkbox`,checked:a,onChange:e=>o(e.currentTarget.checked)}),` `,n.forDossier]}),(0,B.jsx)(`p`,{className:`muted small`,children:n.forDossierText}),(0,B.jsx)(`div`,{children:(0,B.jsx)(u,{type:`submit`,busy:c.isPending,children:c.isPending?n.signing:n.sign})})]})}function X({question:e,done:t}){let n=N(),r=i(),{zone:a}=S(),{mentorName:o,closes:s,id:c}=e.task;return(0,B.jsxs)(D,{title:t===`sealed`?n.thanksTitle:n.signedTitle,narrow:!0,children:[(0,B.jsxs)(h,{kind:`done`,children:[(0,B.jsx)(`p`,{children:(t===`sealed`?n.thanksText:n.signedText)(o)}),t===`sealed`&&(0,B.jsx)(`p`,{children:n.thanksUntil(y(s,a,r))})]}),(0,B.jsxs)(`div`,{className:`row`,children:[(0,B.jsx)(`a`,{className:`btn`,href:`/f`,children:n.toTasks}),t===`sealed`&&(0,B.jsx)(Z,{task:c})]})]})}function Z({task:e}){let t=N(),n=a(),[r,i]=(0,z.useState)(!1),o=s(L);return o.data?.feedbackWithdraw.done?(0,B.jsx)(E,{children:(0,B.jsx)(`p`,{children:t.withdrawn})}):(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(u,{kind:`quiet`,onClick:()=>i(!0),children:t.withdraw}),(0,B.jsx)(C,{title:t.withdrawTitle,open:r,confirm:t.withdraw,busy:o.isPending,error:o.error,faults:o.data?.feedbackWithdraw.userErrors,onConfirm:()=>o.mutate({task:e},{onSuccess:({feedbackWithdraw:e})=>{e.done&&(i(!1),n.invalidateQueries({queryKey:g(P)}))}}),onClose:()=>i(!1),children:(0,B.jsx)(`p`,{children:t.withdrawText})})]})}export{H as default};