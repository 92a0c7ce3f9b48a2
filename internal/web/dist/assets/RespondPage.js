const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/RespondentForm.js","assets/index.js","assets/index.css","assets/definition.js","assets/RespondentForm.css"])))=>i.map(i=>d[i]);
import{c as e,n as t,o as n,t as r}from"./index.js";import{C as i,O as a,a as o,b as s,f as c,g as l,i as u,l as d,m as f,p,r as m,s as h,u as g,w as _,y as v}from"./states.js";import{t as y}from"./draft.js";import{a as b,r as x}from"./format.js";import{d as S,s as C}from"./Frame.js";import{i as w,n as T,r as E,t as D}from"./Saving.js";import{t as O}from"./Bar.js";import{t as k}from"./CalendarFile.js";import{t as A}from"./Confirm.js";import{t as j}from"./ErrorSummary.js";import{t as M}from"./Page.js";import{n as N}from"./definition.js";import{n as P,t as F}from"./respond.js";var I=new _(`
    query Questionnaire($campaign: ID!) {
  department {
    zone
  }
  questionnaire(campaign: $campaign) {
    campaign
    title {
      en
      fr
    }
    definition
    mode
    promise {
      en
      fr
    }
    notice {
      en
      fr
    }
    mentorshipDefinition {
      en
      fr
    }
    helpContact
    questions
    minutes
    closes
    state
    answers
    revision
    saved
    submitted
  }
}
    `,{hash:`sha256:948fddd884cd6661062fdc67b236d57bcfed9e4b24b8b9f4ccab4a890f79138c`}),L=new _(`
    mutation DraftSave($campaign: ID!, $answers: JSON!, $revision: Int!) {
  draftSave(campaign: $campaign, answers: $answers, revision: $revision) {
    revision
    saved
    standing
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:b50e1ffc70f5e1bce345b372a6954e4eea83d0d9a578d282d4ab94d2aab41ecc`}),R=new _(`
    mutation BallotCast($campaign: ID!, $answers: JSON!) {
  ballotCast(campaign: $campaign, answers: $answers) {
    done
    dropped
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:e91cbc2e6a914d5f0a96174689f67a3e7f1503236c919759c177c47f049b2651`}),z=new _(`
    mutation BallotWithdraw($campaign: ID!) {
  ballotWithdraw(campaign: $campaign) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:51dcfc337f6126fb03132b344c06a4cc4bf79f0fbceea3fbd23e20ef9563baa8`}),B=new _(`
    mutation ResponseSubmit($campaign: ID!, $answers: JSON!, $key: IdempotencyKey!) {
  responseSubmit(campaign: $campaign, answers: $answers, key: $key) {
    submitted
    dropped
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:d902b02826af21d100e03f8c47bbef1b5e2c789c12e9164b127ac77cd536abf9`}),V=e(n(),1),H=v(P,F),U=t(),W=(0,V.lazy)(()=>r(()=>import(`./RespondentForm.js`),__vite__mapDeps([0,1,2,3,4])));function G({campaign:e}){let t=H(),n=p(I,{campaign:e}),r=a(),[i,o]=(0,V.useState)(!1),[s,c]=(0,V.useState)([]);return!n.data&&n.error instanceof f&&n.error.code===`UNAUTHENTICATED`?(0,U.jsx)(re,{}):(0,U.jsx)(u,{read:n,lines:6,children:({questionnaire:e})=>{if(!e)return(0,U.jsx)(M,{title:t.missingTitle,narrow:!0,children:(0,U.jsx)(`p`,{children:t.missingText})});if(e.state===`CLOSED`)return(0,U.jsx)(ne,{questionnaire:e});if(e.state===`SUBMITTED`&&!i)return(0,U.jsx)(ee,{questionnaire:e,dropped:s,onCorrect:()=>o(!0)});let n=async e=>{c(e),await r.invalidateQueries({queryKey:g(I)}),o(!1),window.scrollTo(0,0)},a=e.mode===`ANONYMOUS`?J:q;return(0,U.jsx)(a,{questionnaire:e,onSubmitted:n})}})}var K=async(e,t,n)=>(await l(L,{campaign:e,answers:t,revision:n})).draftSave;function q({questionnaire:e,onSubmitted:t}){let n=H(),r=S(),[i]=(0,V.useState)(e),a=w({about:i.campaign,person:r?.person.id??``,revision:i.revision,saved:i.saved??null,answers:i.answers,send:K}),[o]=(0,V.useState)(()=>a.state.unsaved??i.answers),{submit:s,faults:c,error:l,pending:u}=Z(i.campaign,async e=>{a.dispatch({type:`submitted`}),await t(e)});return E(a.state.phase!==`clean`),(0,U.jsx)(Y,{questionnaire:i,first:o,note:i.state===`SUBMITTED`?n.correcting:void 0,faults:c.length>0?c:a.state.faults,error:l,line:u?n.submitting:(0,U.jsx)(T,{state:a.state}),onChange:e=>a.dispatch({type:`changed`,answers:e}),onComplete:s,elsewhere:a.state.phase===`conflict`?a.state.standing?.answers??{}:null,onChoose:e=>a.dispatch({type:`chosen`,whose:e})})}function J({questionnaire:e,onSubmitted:t}){let n=H(),r=S(),[i]=(0,V.useState)(e),a=y(i.campaign,r?.person.id??``),[o]=(0,V.useState)(()=>a.answers??{}),s=c(R);return(0,U.jsx)(Y,{questionnaire:i,first:o,note:i.state===`SUBMITTED`?n.replacing:void 0,faults:s.data?.ballotCast.userErrors??Q,error:s.error,line:s.isPending?n.sealing:n.keptHere,onChange:a.write,onComplete:e=>s.mutate({campaign:i.campaign,answers:e},{onSuccess:({ballotCast:e})=>{e.done&&(a.clear(),t(e.dropped))}}),elsewhere:a.elsewhere,onChoose:a.choose})}function Y({questionnaire:e,first:t,note:n,faults:r,error:a,line:c,onChange:l,onComplete:u,elsewhere:d,onChoose:f}){let p=H(),g=s(),_=i(),v=o(),{zone:y}=C(),b=(0,V.useMemo)(()=>N(e.definition,{en:P.noPatients,fr:F.noPatients}),[e.definition]),[S,w]=(0,V.useState)(null),T=(0,V.useRef)(null),E=(0,V.useMemo)(()=>r.map(e=>({question:X(e),message:e.message})),[r]);return(0,U.jsxs)(M,{title:g(e.title),lead:p.facts(e.questions,e.minutes,x(e.closes,y,_)),narrow:!0,children:[n&&(0,U.jsx)(h,{children:(0,U.jsx)(`p`,{children:n})}),(0,U.jsx)($,{questionnaire:e}),(0,U.jsx)(`p`,{className:`small`,children:(0,U.jsx)(k,{id:e.campaign,path:`/s/${e.campaign}`,title:g(e.title),text:p.facts(e.questions,e.minutes,x(e.closes,y,_)),closes:e.closes})}),(0,U.jsx)(j,{faults:r,fieldOf:()=>void 0,onFollow:e=>T.current?.focusQuestion(X(e))}),a&&(0,U.jsx)(h,{kind:`danger`,role:`alert`,children:(0,U.jsxs)(`p`,{children:[p.notSubmitted,` `,v(a)]})}),(0,U.jsxs)(`section`,{"aria-label":p.form,className:`survey-sheet`,children:[(0,U.jsx)(`div`,{className:`survey-status`,children:S&&(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(O,{share:S.answered/Math.max(1,S.questions)}),(0,U.jsx)(`span`,{className:`small muted tabular`,children:p.progress(S.answered,S.questions)})]})}),(0,U.jsx)(V.Suspense,{fallback:(0,U.jsx)(m,{lines:6}),children:(0,U.jsx)(W,{ref:T,definition:b,language:_,answers:t,submitText:e.mode===`ANONYMOUS`?p.seal:p.submit,issues:E,onReady:w,onChange:(e,t)=>{w(t),l(e)},onComplete:u})}),(0,U.jsx)(`p`,{className:`small muted save-line`,role:`status`,children:c})]}),(0,U.jsx)(D,{open:d!==null,onMine:()=>f(`mine`),onTheirs:()=>{d&&T.current?.replace(d),f(`theirs`)}})]})}function X(e){let[t,n]=e.path;return(t===`answers`?n??``:t??``).split(/[.[]/)[0]??``}function Z(e,t){let n=c(B),r=(0,V.useRef)({answers:``,key:``});return{submit:i=>{let a=JSON.stringify(i);r.current.answers!==a&&(r.current={answers:a,key:crypto.randomUUID()}),n.mutate({campaign:e,answers:i,key:r.current.key},{onSuccess:({responseSubmit:e})=>e.userErrors.length===0&&void t(e.dropped)})},faults:n.data?.responseSubmit.userErrors??Q,error:n.error,pending:n.isPending}}var Q=[];function $({questionnaire:e}){let t=H(),n=s();return(0,U.jsxs)(`div`,{className:`card survey-head`,children:[(0,U.jsxs)(`section`,{children:[(0,U.jsx)(`h2`,{children:t.definition}),(0,U.jsx)(`p`,{className:`authored`,children:n(e.mentorshipDefinition)})]}),(0,U.jsxs)(`section`,{children:[(0,U.jsx)(`h2`,{children:t.promise}),(0,U.jsx)(`p`,{className:`authored`,children:n(e.promise)})]}),(0,U.jsxs)(`details`,{children:[(0,U.jsx)(`summary`,{children:t.notice}),(0,U.jsx)(`p`,{className:`authored`,children:n(e.notice)})]}),e.helpContact!==``&&(0,U.jsx)(`p`,{className:`small muted`,children:t.contact(e.helpContact)})]})}function ee({questionnaire:e,dropped:t,onCorrect:n}){let r=H(),a=e.mode===`ANONYMOUS`,o=s(),c=i(),l=S(),{zone:u}=C();return(0,U.jsxs)(M,{title:r.thanksTitle,lead:o(e.title),narrow:!0,children:[(0,U.jsxs)(h,{kind:`done`,children:[e.submitted&&(0,U.jsx)(`p`,{children:r.thanksText(b(e.submitted,u,c))}),a&&(0,U.jsx)(`p`,{children:r.sealedText}),(0,U.jsx)(`p`,{children:(a?r.replaceUntil:r.correctUntil)(x(e.closes,u,c))})]}),t.length>0&&(0,U.jsxs)(`div`,{className:`card`,children:[(0,U.jsx)(`p`,{children:r.dropped}),(0,U.jsx)(`ul`,{children:t.map(e=>(0,U.jsx)(`li`,{children:e},e))})]}),(0,U.jsx)(`p`,{children:a?r.nextSealed:r.next}),(0,U.jsxs)(`div`,{className:`row`,children:[(0,U.jsx)(d,{kind:`quiet`,onClick:n,children:a?r.replace:r.correct}),a&&(0,U.jsx)(te,{campaign:e.campaign}),l&&!l.invitedTo&&(0,U.jsx)(`a`,{className:`btn quiet`,href:`/`,children:r.toToday})]})]})}function te({campaign:e}){let t=H(),n=a(),[r,i]=(0,V.useState)(!1),o=c(z);return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(d,{kind:`quiet`,onClick:()=>i(!0),children:t.withdraw}),(0,U.jsx)(A,{title:t.withdrawTitle,open:r,confirm:t.withdraw,busy:o.isPending,error:o.error,faults:o.data?.ballotWithdraw.userErrors,onConfirm:()=>o.mutate({campaign:e},{onSuccess:({ballotWithdraw:e})=>{e.done&&n.invalidateQueries({queryKey:g(I)})}}),onClose:()=>i(!1),children:(0,U.jsx)(`p`,{children:t.withdrawText})})]})}function ne({questionnaire:e}){let t=H(),n=i(),{zone:r}=C();return(0,U.jsxs)(M,{title:t.closedTitle,narrow:!0,children:[(0,U.jsx)(`p`,{children:t.closedText(x(e.closes,r,n))}),e.submitted&&(0,U.jsx)(`p`,{children:t.closedYours(b(e.submitted,r,n))})]})}function re(){let e=H();return(0,U.jsx)(M,{title:e.signInTitle,lead:e.signInText,narrow:!0,children:(0,U.jsx)(`div`,{children:(0,U.jsx)(`a`,{className:`btn`,href:`/sign-in`,children:e.signIn})})})}export{G as default};