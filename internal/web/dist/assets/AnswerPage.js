const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/RespondentForm.js","assets/index.js","assets/index.css","assets/definition.js","assets/RespondentForm.css"])))=>i.map(i=>d[i]);
import{c as e,n as t,o as n,t as r}from"./index.js";import{S as i,f as a,g as o,i as s,l as c,m as l,n as u,p as d,r as f,s as p,u as m,v as h}from"./states.js";import{r as g,s as _}from"./text5.js";import{t as v}from"./draft.js";import{r as y}from"./format.js";import{d as b,o as x,s as S}from"./Frame.js";import{t as C}from"./Confirm.js";import{n as w,t as T}from"./ErrorSummary.js";import{t as E}from"./Outcome.js";import{t as D}from"./Page.js";import{n as O}from"./definition.js";import{n as k,t as A}from"./respond.js";import{t as j}from"./faults.js";import{WhoAreYou as M}from"./TasksPage.js";import{t as N}from"./feedback.js";var P=new h(`
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
}`,{hash:`sha256:a8a11fb885c40c8fc8e96bdd998d33a13ba6f10ed24389e004cfd2a35809cfe4`}),F=new h(`
    query FeedbackMarked($texts: [String!]!) {
  feedbackMarked(texts: $texts) {
    text
    mark
  }
}
    `,{hash:`sha256:0685561b06addd146d2ad0aa1a74c31ea1c395729ce2dbb20ac62a4e65595bb2`}),I=new h(`
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
    `,{hash:`sha256:59bd66373174e92d12904e49426d652aca0867c147730409f2757c62059f4e54`}),L=new h(`
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
    `,{hash:`sha256:368f58297fa59a6ee6ad00e06050ac69b9fb509cf81addaa1184d57cb476eb27`}),R=new h(`
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
    `,{hash:`sha256:7d4a04068dde23f33237eba15f65c0b29bc9019dc5458bfea25d1bebb0106df3`}),z=e(n(),1),B=t(),V=(0,z.lazy)(()=>r(()=>import(`./RespondentForm.js`),__vite__mapDeps([0,1,2,3,4])));function H({task:e}){let t=N(),n=d(P,{task:e});return!n.data&&n.error instanceof l&&n.error.code===`UNAUTHENTICATED`?(0,B.jsx)(M,{}):(0,B.jsx)(s,{read:n,lines:6,children:({feedbackQuestion:e})=>e?(0,B.jsx)(U,{question:e}):(0,B.jsx)(D,{title:t.missingTitle,narrow:!0,children:(0,B.jsx)(`p`,{children:t.missingText})})})}function U({question:e}){let t=N(),n=_(),{zone:r}=S(),[i]=(0,z.useState)(e),[a,o]=(0,z.useState)(null),[s,c]=(0,z.useState)(`box`),{mentorName:l,minutes:u,closes:d,few:f}=i.task,p=e=>{o(e),window.scrollTo(0,0)};return a===null?(0,B.jsxs)(D,{title:t.about(l),lead:t.aboutLead(u,y(d,r,n)),above:(0,B.jsx)(`a`,{className:`crumb`,href:`/f`,children:t.toTasks}),narrow:!0,children:[(0,B.jsx)(W,{question:i}),f&&(0,B.jsxs)(`fieldset`,{className:`card ways`,children:[(0,B.jsx)(`legend`,{children:t.way}),(0,B.jsx)(`p`,{className:`muted small`,children:t.wayText(i.minimum)}),[`box`,`letter`].map(e=>(0,B.jsxs)(`label`,{className:`way`,children:[(0,B.jsx)(`input`,{type:`radio`,name:`way`,checked:s===e,onChange:()=>c(e)}),` `,e===`box`?t.wayBox:t.wayLetter]},e))]}),s===`box`?(0,B.jsx)(G,{question:i,onDone:()=>p(`sealed`)}):(0,B.jsx)(Y,{question:i,onDone:()=>p(`signed`)})]}):(0,B.jsx)(X,{question:i,done:a})}function W({question:e}){let t=N(),n=g();return(0,B.jsxs)(`div`,{className:`card survey-head`,children:[(0,B.jsxs)(`section`,{children:[(0,B.jsx)(`h2`,{children:t.promise}),(0,B.jsx)(`p`,{className:`authored`,children:n(e.promise)})]}),(0,B.jsxs)(`section`,{children:[(0,B.jsx)(`h2`,{children:t.mistreatment}),(0,B.jsx)(`p`,{children:t.mistreatmentText}),(0,B.jsx)(`p`,{className:`authored strong`,children:n(e.mistreatment)})]}),e.notice&&(0,B.jsxs)(`details`,{children:[(0,B.jsx)(`summary`,{children:t.notice}),[`authority`,`purpose`,`contact`].map(r=>(0,B.jsxs)(`p`,{className:`authored`,children:[(0,B.jsx)(`span`,{className:`strong`,children:t.noticeParts[r]}),(0,B.jsx)(`br`,{}),e.notice&&n(e.notice[r])]},r))]})]})}function G({question:e,onDone:t}){let n=N(),r=b(),i=_(),a=v(e.task.id,r?.person.id??``),[o,s]=(0,z.useState)(()=>a.answers??{}),[l,u]=(0,z.useState)(null),[d,p]=(0,z.useState)([]),m=(0,z.useMemo)(()=>O(e.definition,{en:k.noPatients,fr:A.noPatients}),[e.definition]),h=(0,z.useRef)(null),g=(0,z.useMemo)(()=>d.map(e=>({question:j(e),message:e.message})),[d]);return l?(0,B.jsx)(K,{question:e,answers:l,onBack:e=>{s(l),p(e),u(null)},onDone:()=>{a.clear(),t()}}):(0,B.jsxs)(`section`,{"aria-label":n.form,className:`survey-sheet`,children:[(0,B.jsx)(T,{faults:d,fieldOf:()=>void 0,onFollow:e=>h.current?.focusQuestion(j(e))}),(0,B.jsx)(z.Suspense,{fallback:(0,B.jsx)(f,{lines:6}),children:(0,B.jsx)(V,{ref:h,definition:m,language:i,answers:o,submitText:n.goOn,issues:g,onChange:a.write,onComplete:u})}),(0,B.jsx)(`p`,{className:`small muted save-line`,role:`status`,children:n.keptHere}),(0,B.jsxs)(x,{title:n.conflictTitle,open:a.elsewhere!==null,onClose:()=>void 0,children:[(0,B.jsx)(`p`,{children:n.conflictText}),(0,B.jsxs)(`div`,{className:`actions`,children:[(0,B.jsx)(c,{kind:`quiet`,onClick:()=>a.choose(`mine`),children:n.keepMine}),(0,B.jsx)(c,{kind:`quiet`,onClick:()=>{a.elsewhere&&h.current?.replace(a.elsewhere),a.choose(`theirs`)},children:n.takeTheirs})]})]})]})}function K({question:e,answers:t,onBack:n,onDone:r}){let i=N(),o=(0,z.useMemo)(()=>e.comments.flatMap(e=>typeof t[e]==`string`&&t[e].trim()!==``?[{name:e,text:t[e]}]:[]),[e.comments,t]),[s,l]=(0,z.useState)([]),d=q(o.map(({text:e})=>e)),f=a(I),m=(0,z.useRef)(null);return(0,z.useEffect)(()=>m.current?.focus(),[]),(0,B.jsxs)(`section`,{className:`stack`,"aria-labelledby":`check`,children:[(0,B.jsx)(`h2`,{id:`check`,ref:m,tabIndex:-1,children:i.checkTitle}),o.length===0?(0,B.jsx)(`p`,{children:i.checkNothing}):(0,B.jsx)(`p`,{children:i.checkText}),o.map(({name:e,text:t},n)=>(0,B.jsxs)(`div`,{className:`card stack-s`,children:[(0,B.jsx)(J,{parts:d?.[n]??[{text:t,mark:null}]}),(0,B.jsxs)(`label`,{className:`way`,children:[(0,B.jsx)(`input`,{type:`checkbox`,checked:s.includes(e),onChange:t=>l(t.currentTarget.checked?[...s,e]:s.filter(t=>t!==e))}),` `,i.keep]}),s.includes(e)&&(0,B.jsx)(`p`,{className:`muted small`,children:i.keepText})]},e)),f.error&&(0,B.jsx)(p,{kind:`danger`,role:`alert`,children:(0,B.jsx)(`p`,{children:i.notSent})}),f.error&&(0,B.jsx)(u,{error:f.error}),(0,B.jsxs)(`div`,{className:`row`,children:[(0,B.jsx)(c,{busy:f.isPending,onClick:()=>f.mutate({task:e.task.id,answers:t,kept:s},{onSuccess:({feedbackCast:e})=>{e.done?r():n(e.userErrors)}}),children:f.isPending?i.sealing:i.seal}),(0,B.jsx)(c,{kind:`quiet`,onClick:()=>n([]),children:i.back})]})]})}function q(e){let[t,n]=(0,z.useState)(null),r=JSON.stringify(e);return(0,z.useEffect)(()=>{let e=!1,t=JSON.parse(r);if(t.length!==0)return o(F,{texts:t}).then(({feedbackMarked:t})=>!e&&n(t),()=>void 0),()=>{e=!0}},[r]),t}function J({parts:e}){let t=N();return(0,B.jsx)(`p`,{className:`authored`,children:e.map((e,n)=>e.mark?(0,B.jsxs)(`mark`,{title:t.marks[e.mark],children:[e.text,(0,B.jsxs)(`span`,{className:`unseen`,children:[` (`,t.marks[e.mark],`)`]})]},n):(0,B.jsx)(`span`,{children:e.text},n))})}function Y({question:e,onDone:t}){let n=N(),[r,i]=(0,z.useState)(``),[o,s]=(0,z.useState)(!1),l=a(R),d=l.data?.feedbackLetterSign.userErrors??[],f=w(d,`text`);return(0,B.jsxs)(`form`,{className:`stack`,onSubmit:n=>{n.preventDefault(),l.mutate({task:e.task.id,text:r,forDossier:o},{onSuccess:({feedbackLetterSign:e})=>e.done&&t()})},children:[l.error&&(0,B.jsx)(u,{error:l.error}),(0,B.jsx)(T,{faults:d,fieldOf:()=>`letter`}),(0,B.jsxs)(`div`,{className:`stack-s`,children:[(0,B.jsx)(`label`,{htmlFor:`letter`,className:`strong`,children:n.letter}),(0,B.jsx)(`p`,{id:`letter-hint`,className:`muted small`,children:n.letterText}),(0,B.jsx)(`textarea`,{id:`letter`,className:`letter-text`,rows:10,maxLength:1e4,"aria-describedby":`letter-hint`,"aria-invalid":f?!0:void 0,value:r,onChange:e=>i(e.currentTarget.value)}),f&&(0,B.jsx)(`p`,{className:`fault`,children:f})]}),(0,B.jsxs)(`label`,{className:`way`,children:[(0,B.jsx)(`input`,{type:`checkbox`,checked:o,onChange:e=>s(e.currentTarget.checked)}),` `,n.forDossier]}),(0,B.jsx)(`p`,{className:`muted small`,children:n.forDossierText}),(0,B.jsx)(`div`,{children:(0,B.jsx)(c,{type:`submit`,busy:l.isPending,children:l.isPending?n.signing:n.sign})})]})}function X({question:e,done:t}){let n=N(),r=_(),{zone:i}=S(),{mentorName:a,closes:o,id:s}=e.task;return(0,B.jsxs)(D,{title:t===`sealed`?n.thanksTitle:n.signedTitle,narrow:!0,children:[(0,B.jsxs)(p,{kind:`done`,children:[(0,B.jsx)(`p`,{children:(t===`sealed`?n.thanksText:n.signedText)(a)}),t===`sealed`&&(0,B.jsx)(`p`,{children:n.thanksUntil(y(o,i,r))})]}),(0,B.jsxs)(`div`,{className:`row`,children:[(0,B.jsx)(`a`,{className:`btn`,href:`/f`,children:n.toTasks}),t===`sealed`&&(0,B.jsx)(Z,{task:s})]})]})}function Z({task:e}){let t=N(),n=i(),[r,o]=(0,z.useState)(!1),s=a(L);return s.data?.feedbackWithdraw.done?(0,B.jsx)(E,{children:(0,B.jsx)(`p`,{children:t.withdrawn})}):(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(c,{kind:`quiet`,onClick:()=>o(!0),children:t.withdraw}),(0,B.jsx)(C,{title:t.withdrawTitle,open:r,confirm:t.withdraw,busy:s.isPending,error:s.error,faults:s.data?.feedbackWithdraw.userErrors,onConfirm:()=>s.mutate({task:e},{onSuccess:({feedbackWithdraw:e})=>{e.done&&(o(!1),n.invalidateQueries({queryKey:m(P)}))}}),onClose:()=>o(!1),children:(0,B.jsx)(`p`,{children:t.withdrawText})})]})}export{H as default};