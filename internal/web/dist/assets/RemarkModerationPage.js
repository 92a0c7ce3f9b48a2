import{S as e,c as t,f as n,i as r,l as i,n as a,o,p as s,s as c,t as l,u,v as d}from"./states.js";import{c as f,n as p,o as m}from"./index.js";import{G as h}from"./Checkbox.js";import{n as g,t as _}from"./_document_RemarkReviewsDocument.js";import{r as v,s as y}from"./text5.js";import{r as b}from"./address.js";import{o as x}from"./format.js";import{t as S}from"./once.js";import{t as C}from"./Confirm.js";import{t as w}from"./DataTable.js";import{t as T}from"./Page.js";import{n as E,t as D}from"./ErrorSummary.js";import{a as O,i as k,n as A,r as j}from"./moderation.js";import{t as M}from"./text9.js";import{o as N,r as P}from"./DepartmentSide.js";var F=new d(`
    mutation RemarkReviewDecide($review: ID!, $input: RemarkReviewInput!) {
  remarkReviewDecide(review: $review, input: $input) {
    review {
      ...RemarkReviewParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RemarkReviewParts on RemarkReview {
  id
  report
  round {
    en
    fr
  }
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  language
  reason
  asked
  state
  edited
  answer
}`,{hash:`sha256:b169f97726cd2c49c555df7c9761d2fb067788446c2d3fd2e871dddaf72298a9`}),I=new d(`
    mutation RemarkDecide($remark: ID!, $input: RemarkDecideInput!) {
  remarkDecide(remark: $remark, input: $input) {
    moderation {
      ...RemarkModerationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RemarkModerationParts on RemarkModeration {
  report
  title {
    en
    fr
  }
  pending
  remarks {
    ...ModeratedRemark
  }
}
fragment ModeratedRemark on Remark {
  id
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  edited
  state
  reason
  notToMentor
  language
}`,{hash:`sha256:f70dbc60e17607040de8f0d6a22d8ac1b2ff7188bec2af60139a9fa52bfa6095`}),L=new d(`
    mutation RemarksRelease($report: ID!, $key: IdempotencyKey!) {
  remarksRelease(report: $report, key: $key) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:0314f6604bf16b93e29e32b9d2365c41aff1b68645caabe7b804d7b2b27a351e`}),R=f(m(),1),z=p();function B({remark:e,number:n,rare:r=!1}){let o=M(),s=v(),c=y(),l=(0,R.useId)(),u=(0,R.useRef)(null),[d,f]=(0,R.useState)(null),p=V(e.id,()=>{f(null),u.current?.focus()});return(0,z.jsxs)(`li`,{ref:u,tabIndex:-1,className:`card moderated-comment`,"aria-labelledby":`${l}h`,children:[(0,z.jsxs)(`div`,{className:`spread`,children:[(0,z.jsxs)(`h3`,{id:`${l}h`,className:`small muted`,children:[(0,z.jsxs)(`span`,{className:`unseen`,children:[o.remarks.remarkLabel(x(n,c)),`: `]}),s(e.title)]}),(0,z.jsxs)(`span`,{className:`row`,children:[e.language!==``&&(0,z.jsx)(j,{language:e.language}),!e.notToMentor&&(0,z.jsx)(`span`,{className:`chip ${{PENDING:``,ACCEPTED:`on`,WITHHELD:`bad`}[e.state]}`,children:o.states[e.state]})]})]}),(0,z.jsx)(O,{parts:e.parts,language:e.language}),r&&e.state!==`WITHHELD`&&e.edited===``&&(0,z.jsxs)(`p`,{className:`rare`,children:[(0,z.jsx)(t,{name:`alert`,size:16}),` `,o.remarks.rare]}),e.edited!==``&&(0,z.jsxs)(`div`,{className:`comment-edited`,children:[(0,z.jsx)(`p`,{className:`small muted`,children:o.edited}),(0,z.jsx)(`p`,{className:`authored`,children:e.edited})]}),e.reason!==``&&(0,z.jsx)(`p`,{className:`small muted`,children:o.reasonGiven(e.reason)}),p.error&&(0,z.jsx)(a,{error:p.error}),(0,z.jsx)(D,{faults:p.faults,fieldOf:e=>e.path.at(-1)===`reason`?`${l}reason`:`${l}text`}),!e.notToMentor&&e.state!==`PENDING`&&(0,z.jsx)(`div`,{className:`row`,children:(0,z.jsx)(i,{kind:`quiet`,busy:p.busy,onClick:()=>p.as(`PENDING`),children:o.undo})}),!e.notToMentor&&e.state===`PENDING`&&d===null&&(0,z.jsxs)(`div`,{className:`row`,children:[!r&&(0,z.jsx)(i,{busy:p.busy,onClick:()=>p.as(`ACCEPTED`),children:o.accept}),(0,z.jsx)(i,{kind:`quiet`,onClick:()=>f(`edit`),children:r?o.translate:o.edit}),(0,z.jsx)(i,{kind:`quiet`,onClick:()=>f(`withhold`),children:o.withhold})]}),d===`edit`&&(0,z.jsx)(A,{id:l,label:o.remarks.editLabel,comment:e,busy:p.busy,onCancel:()=>f(null),onSave:(e,t)=>p.as(`ACCEPTED`,e,t)}),d===`withhold`&&(0,z.jsx)(k,{id:l,busy:p.busy,onCancel:()=>f(null),onSave:e=>p.as(`WITHHELD`,``,e)})]})}function V(t,r){let i=e(),[a,o]=(0,R.useState)([]),s=n(I);return{faults:a,busy:s.isPending,error:s.error,as:(e,n=``,a=``)=>s.mutate({remark:t,input:{state:e,text:n,reason:a}},{onSuccess:({remarkDecide:{moderation:e,userErrors:t}})=>{o(t),e&&(i.setQueryData(u(g,{}),t=>t&&{remarkModerations:t.remarkModerations.map(t=>t.report===e.report?e:t)}),r())}})}}var H=3;function U(e){let t=new Map;for(let n of e){let e=`${n.title.en}\n${n.title.fr}`;t.set(e,[...t.get(e)??[],n])}return[...t.values()]}function W(e){let t=t=>e.filter(e=>e.language===t).length;return e.filter(n=>n.language!==``&&t(n.language)<e.length&&t(n.language)+t(``)<H)}function G(e){let t=e.remarks.filter(e=>!e.notToMentor&&e.state!==`WITHHELD`);return new Set(U(t).flatMap(W).map(e=>e.id))}function K(e){return U(e.remarks.filter(e=>!e.notToMentor)).flatMap(e=>{let t=e.filter(e=>e.state===`ACCEPTED`),n=new Set(W(t).filter(e=>e.edited===``)),r=t.filter(e=>!n.has(e)).length,[i]=e;return i?[{title:i.title,written:e.length,accepted:t.length,pending:e.filter(e=>e.state===`PENDING`).length,quoted:r>=5?r:0}]:[]})}var q=e=>e.slice(-4).toUpperCase();function J(){let e=M(),{data:t,error:n,refetch:r}=s(_,{});return n&&!t?(0,z.jsx)(a,{error:n,retry:()=>void r()}):!t||t.remarkReviews.length===0?null:(0,z.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`reviews`,children:[(0,z.jsx)(`h2`,{id:`reviews`,children:e.reviews.title}),(0,z.jsx)(`p`,{className:`muted`,children:e.reviews.help}),(0,z.jsx)(`ol`,{className:`moderated`,children:t.remarkReviews.map((e,t)=>(0,z.jsx)(Y,{review:e,number:t+1},e.id))})]})}function Y({review:e,number:t}){let n=M(),r=v(),o=y(),s=(0,R.useId)(),c=(0,R.useRef)(null),[l,u]=(0,R.useState)(null),d=e=>{u(e),f.forget()},f=Z(e.id,()=>{d(null),c.current?.focus()});return(0,z.jsxs)(`li`,{ref:c,tabIndex:-1,className:`card moderated-comment`,"aria-labelledby":`${s}h`,children:[(0,z.jsxs)(`div`,{className:`spread`,children:[(0,z.jsxs)(`h3`,{id:`${s}h`,className:`small muted`,children:[(0,z.jsxs)(`span`,{className:`unseen`,children:[n.reviews.label(x(t,o)),`: `]}),n.remarks.report(q(e.report)),` · `,r(e.round),` · `,r(e.title)]}),(0,z.jsxs)(`span`,{className:`row`,children:[e.language!==``&&(0,z.jsx)(j,{language:e.language}),(0,z.jsx)(`span`,{className:`chip ${{ASKED:``,KEPT:`on`,EDITED:`on`,WITHHELD:`bad`}[e.state]}`,children:n.reviews.states[e.state]})]})]}),(0,z.jsx)(O,{parts:e.parts,language:e.language}),e.edited!==``&&(0,z.jsxs)(`div`,{className:`comment-edited`,children:[(0,z.jsx)(`p`,{className:`small muted`,children:n.edited}),(0,z.jsx)(`p`,{className:`authored`,children:e.edited})]}),(0,z.jsx)(`p`,{children:n.reviews.reason(e.reason)}),e.answer!==``&&(0,z.jsx)(`p`,{className:`small muted`,children:n.reviews.told(e.answer)}),f.error&&(0,z.jsx)(a,{error:f.error}),(0,z.jsx)(D,{faults:f.faults,fieldOf:e=>e.path.at(-1)===`text`?`${s}text`:`${s}answer`}),e.state!==`ASKED`&&(0,z.jsx)(`div`,{className:`row`,children:(0,z.jsx)(i,{kind:`quiet`,busy:f.busy,onClick:()=>f.as(`ASKED`),children:n.undo})}),e.state===`ASKED`&&l===null&&(0,z.jsx)(`div`,{className:`row`,children:[`KEPT`,`EDITED`,`WITHHELD`].map(e=>(0,z.jsx)(i,{kind:`quiet`,onClick:()=>d(e),children:n.reviews.actions[e]},e))}),l&&(0,z.jsx)(X,{id:s,state:l,review:e,faults:f.faults,busy:f.busy,onCancel:()=>d(null),onSave:(e,t)=>f.as(l,e,t)})]})}function X({id:e,state:t,review:n,faults:r,busy:a,onCancel:s,onSave:c}){let l=M(),u=o(),[d,f]=(0,R.useState)(n.parts.map(e=>e.text).join(``)),[p,m]=(0,R.useState)(``);return(0,z.jsxs)(`form`,{className:`stack-s`,onSubmit:e=>{e.preventDefault(),c(t===`EDITED`?d:``,p)},children:[t===`EDITED`&&(0,z.jsx)(N,{id:`${e}text`,label:l.remarks.editLabel,error:E(r,`text`),value:d,rows:4,autoFocus:!0,onChange:e=>f(e.currentTarget.value)}),(0,z.jsx)(P,{id:`${e}answer`,label:l.reviews.answer[t],description:l.reviews.answerHint,error:E(r,`answer`),value:p,autoFocus:t!==`EDITED`,onChange:e=>m(e.currentTarget.value)}),(0,z.jsxs)(`div`,{className:`row`,children:[(0,z.jsx)(i,{type:`submit`,busy:a,children:l.reviews.actions[t]}),(0,z.jsx)(i,{kind:`quiet`,onClick:s,children:u.cancel})]})]})}function Z(t,r){let i=e(),[a,o]=(0,R.useState)([]),s=n(F);return{faults:a,forget:()=>o([]),busy:s.isPending,error:s.error,as:(e,n=``,a=``)=>s.mutate({review:t,input:{state:e,text:n,answer:a}},{onSuccess:({remarkReviewDecide:{userErrors:e}})=>{o(e),e.length>0||(i.invalidateQueries({queryKey:u(_)}),r())}})}}function Q(){let e=M(),[{report:t},n]=b({report:``}),[i,a]=(0,R.useState)(!1),o=s(g,{});return(0,R.useEffect)(()=>{t!==``&&a(!1)},[t]),(0,z.jsx)(r,{read:o,children:({remarkModerations:r})=>{let o=r.find(e=>e.report===t);return o?(0,z.jsx)(te,{moderation:o,onReleased:()=>{a(!0),n({report:``})}},o.report):(0,z.jsxs)(T,{title:e.remarks.title,lead:e.remarks.lead,above:(0,z.jsx)(h,{className:`crumb no-print`,to:`/moderation`,children:e.title}),children:[i&&(0,z.jsx)(c,{kind:`done`,role:`status`,children:(0,z.jsx)(`p`,{children:e.remarks.released})}),!i&&t!==``&&(0,z.jsx)(c,{children:(0,z.jsx)(`p`,{children:e.remarks.gone})}),(0,z.jsx)(J,{}),r.length>0?(0,z.jsx)(ee,{rows:r}):(0,z.jsx)(l,{title:e.remarks.emptyTitle,children:(0,z.jsx)(`p`,{children:e.remarks.emptyText})})]})}})}var $=e=>e.remarks.filter(e=>!e.notToMentor).length;function ee({rows:e}){let t=M(),n=v(),r=y(),i=[{key:`report`,title:t.remarks.columnReport,cell:e=>(0,z.jsx)(h,{to:`/moderation/feedback?report=${e.report}`,children:t.remarks.report(q(e.report))})},{key:`round`,title:t.remarks.columnRound,cell:e=>n(e.title)},{key:`pending`,title:t.columnPending,numeric:!0,cell:e=>x(e.pending,r)},{key:`decided`,title:t.columnDecided,numeric:!0,cell:e=>x($(e)-e.pending,r)},{key:`state`,title:t.columnState,cell:e=>(0,z.jsx)(`span`,{className:`chip on`,children:e.pending>0?t.stateWaiting:t.stateReady})}];return(0,z.jsx)(w,{caption:t.remarks.title,columns:i,rows:e,keyOf:e=>e.report})}function te({moderation:e,onReleased:t}){let n=M(),r=v(),i=y(),a=G(e),o=e.remarks.filter(e=>!e.notToMentor),s=e.remarks.filter(e=>e.notToMentor);return(0,z.jsxs)(T,{title:n.remarks.report(q(e.report)),lead:`${r(e.title)} · ${n.progress(x(o.length-e.pending,i),x(o.length,i))}`,above:(0,z.jsx)(h,{className:`crumb no-print`,to:`/moderation/feedback`,children:n.remarks.title}),actions:(0,z.jsx)(ie,{moderation:e,onReleased:t}),children:[(0,z.jsx)(`p`,{className:`muted`,children:n.remarks.help(x(5,i))}),o.length>0?(0,z.jsxs)(z.Fragment,{children:[(0,z.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`remarks`,children:[(0,z.jsx)(`h2`,{id:`remarks`,children:n.remarks.remarksTitle}),(0,z.jsx)(`ol`,{className:`moderated`,children:o.map((e,t)=>(0,z.jsx)(B,{remark:e,number:t+1,rare:a.has(e.id)},e.id))})]}),(0,z.jsx)(ne,{moderation:e})]}):(0,z.jsx)(`p`,{children:n.remarks.allKept}),s.length>0&&(0,z.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`kept`,children:[(0,z.jsx)(`h2`,{id:`kept`,children:n.remarks.keptTitle}),(0,z.jsx)(`p`,{className:`muted`,children:n.remarks.keptText}),(0,z.jsx)(`ol`,{className:`moderated`,children:s.map((e,t)=>(0,z.jsx)(B,{remark:e,number:t+1},e.id))})]})]})}function ne({moderation:e}){let t=M(),n=v(),r=y(),i=[{key:`question`,title:t.columnQuestion,cell:e=>n(e.title)},{key:`written`,title:t.columnWritten,numeric:!0,cell:e=>x(e.written,r)},{key:`accepted`,title:t.columnAccepted,numeric:!0,cell:e=>x(e.accepted,r)},{key:`shown`,title:t.columnShown,cell:e=>e.quoted>0?t.enough:e.pending>0?t.notYet(5):t.notEnough(5)}];return(0,z.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`shown`,children:[(0,z.jsx)(`h2`,{id:`shown`,children:t.questionsTitle}),(0,z.jsx)(w,{caption:t.questionsTitle,columns:i,rows:K(e),keyOf:e=>`${e.title.en}\n${e.title.fr}`})]})}var re=[];function ie({moderation:t,onReleased:r}){let a=M(),o=e(),s=S(),[c,l]=(0,R.useState)(!1),d=n(L),f=K(t),p=f.reduce((e,t)=>e+t.quoted,0),m=f.reduce((e,t)=>e+t.accepted,0)-p;return t.pending>0?(0,z.jsx)(`p`,{className:`muted small`,children:a.remarks.releaseWaits(t.pending)}):(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(i,{onClick:()=>l(!0),children:a.remarks.release}),(0,z.jsxs)(C,{title:a.remarks.releaseTitle,open:c,confirm:a.remarks.release,busy:d.isPending,error:d.error,faults:d.data?.remarksRelease.userErrors??re,onConfirm:()=>d.mutate({report:t.report,key:s(t.report)},{onSuccess:({remarksRelease:{done:e}})=>{o.invalidateQueries({queryKey:u(g)}),e&&r()}}),onClose:()=>l(!1),children:[(0,z.jsx)(`p`,{children:a.remarks.releaseText}),(0,z.jsx)(`p`,{className:`strong`,children:a.remarks.releaseCount(p)}),m>0&&(0,z.jsx)(`p`,{children:a.remarks.releaseLeft(m)})]})]})}export{Q as default};