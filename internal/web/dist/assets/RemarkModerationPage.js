import{C as e,O as t,b as n,c as r,f as i,i as a,l as o,n as s,o as c,p as l,s as u,t as d,u as f,w as p}from"./states.js";import{c as m,n as h,o as g}from"./index.js";import{G as _}from"./Checkbox.js";import{n as v,t as y}from"./_document_RemarkReviewsDocument.js";import{n as b}from"./address.js";import{o as x}from"./format.js";import{t as S}from"./once.js";import{t as C}from"./Confirm.js";import{t as w}from"./DataTable.js";import{t as T}from"./Page.js";import{n as E,t as D}from"./ErrorSummary.js";import{a as O,i as k,n as A,r as j}from"./moderation.js";import{t as M}from"./text7.js";import{o as N,r as P}from"./DepartmentSide.js";var F=new p(`
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
}`,{hash:`sha256:b169f97726cd2c49c555df7c9761d2fb067788446c2d3fd2e871dddaf72298a9`}),I=new p(`
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
}`,{hash:`sha256:f70dbc60e17607040de8f0d6a22d8ac1b2ff7188bec2af60139a9fa52bfa6095`}),L=new p(`
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
    `,{hash:`sha256:0314f6604bf16b93e29e32b9d2365c41aff1b68645caabe7b804d7b2b27a351e`}),R=m(g(),1),z=h();function B({remark:t,number:i,rare:a=!1}){let c=M(),l=n(),u=e(),d=(0,R.useId)(),f=(0,R.useRef)(null),[p,m]=(0,R.useState)(null),h=V(t.id,()=>{m(null),f.current?.focus()});return(0,z.jsxs)(`li`,{ref:f,tabIndex:-1,className:`card moderated-comment`,"aria-labelledby":`${d}h`,children:[(0,z.jsxs)(`div`,{className:`spread`,children:[(0,z.jsxs)(`h3`,{id:`${d}h`,className:`small muted`,children:[(0,z.jsxs)(`span`,{className:`unseen`,children:[c.remarks.remarkLabel(x(i,u)),`: `]}),l(t.title)]}),(0,z.jsxs)(`span`,{className:`row`,children:[t.language!==``&&(0,z.jsx)(j,{language:t.language}),!t.notToMentor&&(0,z.jsx)(`span`,{className:`chip ${{PENDING:``,ACCEPTED:`on`,WITHHELD:`bad`}[t.state]}`,children:c.states[t.state]})]})]}),(0,z.jsx)(O,{parts:t.parts,language:t.language}),a&&t.state!==`WITHHELD`&&t.edited===``&&(0,z.jsxs)(`p`,{className:`rare`,children:[(0,z.jsx)(r,{name:`alert`,size:16}),` `,c.remarks.rare]}),t.edited!==``&&(0,z.jsxs)(`div`,{className:`comment-edited`,children:[(0,z.jsx)(`p`,{className:`small muted`,children:c.edited}),(0,z.jsx)(`p`,{className:`authored`,children:t.edited})]}),t.reason!==``&&(0,z.jsx)(`p`,{className:`small muted`,children:c.reasonGiven(t.reason)}),h.error&&(0,z.jsx)(s,{error:h.error}),(0,z.jsx)(D,{faults:h.faults,fieldOf:e=>e.path.at(-1)===`reason`?`${d}reason`:`${d}text`}),!t.notToMentor&&t.state!==`PENDING`&&(0,z.jsx)(`div`,{className:`row`,children:(0,z.jsx)(o,{kind:`quiet`,busy:h.busy,onClick:()=>h.as(`PENDING`),children:c.undo})}),!t.notToMentor&&t.state===`PENDING`&&p===null&&(0,z.jsxs)(`div`,{className:`row`,children:[!a&&(0,z.jsx)(o,{busy:h.busy,onClick:()=>h.as(`ACCEPTED`),children:c.accept}),(0,z.jsx)(o,{kind:`quiet`,onClick:()=>m(`edit`),children:a?c.translate:c.edit}),(0,z.jsx)(o,{kind:`quiet`,onClick:()=>m(`withhold`),children:c.withhold})]}),p===`edit`&&(0,z.jsx)(A,{id:d,label:c.remarks.editLabel,comment:t,busy:h.busy,onCancel:()=>m(null),onSave:(e,t)=>h.as(`ACCEPTED`,e,t)}),p===`withhold`&&(0,z.jsx)(k,{id:d,busy:h.busy,onCancel:()=>m(null),onSave:e=>h.as(`WITHHELD`,``,e)})]})}function V(e,n){let r=t(),[a,o]=(0,R.useState)([]),s=i(I);return{faults:a,busy:s.isPending,error:s.error,as:(t,i=``,a=``)=>s.mutate({remark:e,input:{state:t,text:i,reason:a}},{onSuccess:({remarkDecide:{moderation:e,userErrors:t}})=>{o(t),e&&(r.setQueryData(f(v,{}),t=>t&&{remarkModerations:t.remarkModerations.map(t=>t.report===e.report?e:t)}),n())}})}}var H=3;function U(e){let t=new Map;for(let n of e){let e=`${n.title.en}\n${n.title.fr}`;t.set(e,[...t.get(e)??[],n])}return[...t.values()]}function W(e){let t=t=>e.filter(e=>e.language===t).length;return e.filter(n=>n.language!==``&&t(n.language)<e.length&&t(n.language)+t(``)<H)}function G(e){let t=e.remarks.filter(e=>!e.notToMentor&&e.state!==`WITHHELD`);return new Set(U(t).flatMap(W).map(e=>e.id))}function K(e){return U(e.remarks.filter(e=>!e.notToMentor)).flatMap(e=>{let t=e.filter(e=>e.state===`ACCEPTED`),n=new Set(W(t).filter(e=>e.edited===``)),r=t.filter(e=>!n.has(e)).length,[i]=e;return i?[{title:i.title,written:e.length,accepted:t.length,pending:e.filter(e=>e.state===`PENDING`).length,quoted:r>=5?r:0}]:[]})}var q=e=>e.slice(-4).toUpperCase();function J(){let e=M(),{data:t,error:n,refetch:r}=l(y,{});return n&&!t?(0,z.jsx)(s,{error:n,retry:()=>void r()}):!t||t.remarkReviews.length===0?null:(0,z.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`reviews`,children:[(0,z.jsx)(`h2`,{id:`reviews`,children:e.reviews.title}),(0,z.jsx)(`p`,{className:`muted`,children:e.reviews.help}),(0,z.jsx)(`ol`,{className:`moderated`,children:t.remarkReviews.map((e,t)=>(0,z.jsx)(Y,{review:e,number:t+1},e.id))})]})}function Y({review:t,number:r}){let i=M(),a=n(),c=e(),l=(0,R.useId)(),u=(0,R.useRef)(null),[d,f]=(0,R.useState)(null),p=e=>{f(e),m.forget()},m=Z(t.id,()=>{p(null),u.current?.focus()});return(0,z.jsxs)(`li`,{ref:u,tabIndex:-1,className:`card moderated-comment`,"aria-labelledby":`${l}h`,children:[(0,z.jsxs)(`div`,{className:`spread`,children:[(0,z.jsxs)(`h3`,{id:`${l}h`,className:`small muted`,children:[(0,z.jsxs)(`span`,{className:`unseen`,children:[i.reviews.label(x(r,c)),`: `]}),i.remarks.report(q(t.report)),` · `,a(t.round),` · `,a(t.title)]}),(0,z.jsxs)(`span`,{className:`row`,children:[t.language!==``&&(0,z.jsx)(j,{language:t.language}),(0,z.jsx)(`span`,{className:`chip ${{ASKED:``,KEPT:`on`,EDITED:`on`,WITHHELD:`bad`}[t.state]}`,children:i.reviews.states[t.state]})]})]}),(0,z.jsx)(O,{parts:t.parts,language:t.language}),t.edited!==``&&(0,z.jsxs)(`div`,{className:`comment-edited`,children:[(0,z.jsx)(`p`,{className:`small muted`,children:i.edited}),(0,z.jsx)(`p`,{className:`authored`,children:t.edited})]}),(0,z.jsx)(`p`,{children:i.reviews.reason(t.reason)}),t.answer!==``&&(0,z.jsx)(`p`,{className:`small muted`,children:i.reviews.told(t.answer)}),m.error&&(0,z.jsx)(s,{error:m.error}),(0,z.jsx)(D,{faults:m.faults,fieldOf:e=>e.path.at(-1)===`text`?`${l}text`:`${l}answer`}),t.state!==`ASKED`&&(0,z.jsx)(`div`,{className:`row`,children:(0,z.jsx)(o,{kind:`quiet`,busy:m.busy,onClick:()=>m.as(`ASKED`),children:i.undo})}),t.state===`ASKED`&&d===null&&(0,z.jsx)(`div`,{className:`row`,children:[`KEPT`,`EDITED`,`WITHHELD`].map(e=>(0,z.jsx)(o,{kind:`quiet`,onClick:()=>p(e),children:i.reviews.actions[e]},e))}),d&&(0,z.jsx)(X,{id:l,state:d,review:t,faults:m.faults,busy:m.busy,onCancel:()=>p(null),onSave:(e,t)=>m.as(d,e,t)})]})}function X({id:e,state:t,review:n,faults:r,busy:i,onCancel:a,onSave:s}){let l=M(),u=c(),[d,f]=(0,R.useState)(n.parts.map(e=>e.text).join(``)),[p,m]=(0,R.useState)(``);return(0,z.jsxs)(`form`,{className:`stack-s`,onSubmit:e=>{e.preventDefault(),s(t===`EDITED`?d:``,p)},children:[t===`EDITED`&&(0,z.jsx)(N,{id:`${e}text`,label:l.remarks.editLabel,error:E(r,`text`),value:d,rows:4,autoFocus:!0,onChange:e=>f(e.currentTarget.value)}),(0,z.jsx)(P,{id:`${e}answer`,label:l.reviews.answer[t],description:l.reviews.answerHint,error:E(r,`answer`),value:p,autoFocus:t!==`EDITED`,onChange:e=>m(e.currentTarget.value)}),(0,z.jsxs)(`div`,{className:`row`,children:[(0,z.jsx)(o,{type:`submit`,busy:i,children:l.reviews.actions[t]}),(0,z.jsx)(o,{kind:`quiet`,onClick:a,children:u.cancel})]})]})}function Z(e,n){let r=t(),[a,o]=(0,R.useState)([]),s=i(F);return{faults:a,forget:()=>o([]),busy:s.isPending,error:s.error,as:(t,i=``,a=``)=>s.mutate({review:e,input:{state:t,text:i,answer:a}},{onSuccess:({remarkReviewDecide:{userErrors:e}})=>{o(e),e.length>0||(r.invalidateQueries({queryKey:f(y)}),n())}})}}function Q(){let e=M(),[{report:t},n]=b({report:``}),[r,i]=(0,R.useState)(!1),o=l(v,{});return(0,R.useEffect)(()=>{t!==``&&i(!1)},[t]),(0,z.jsx)(a,{read:o,children:({remarkModerations:a})=>{let o=a.find(e=>e.report===t);return o?(0,z.jsx)(te,{moderation:o,onReleased:()=>{i(!0),n({report:``})}},o.report):(0,z.jsxs)(T,{title:e.remarks.title,lead:e.remarks.lead,above:(0,z.jsx)(_,{className:`crumb no-print`,to:`/moderation`,children:e.title}),children:[r&&(0,z.jsx)(u,{kind:`done`,role:`status`,children:(0,z.jsx)(`p`,{children:e.remarks.released})}),!r&&t!==``&&(0,z.jsx)(u,{children:(0,z.jsx)(`p`,{children:e.remarks.gone})}),(0,z.jsx)(J,{}),a.length>0?(0,z.jsx)(ee,{rows:a}):(0,z.jsx)(d,{title:e.remarks.emptyTitle,children:(0,z.jsx)(`p`,{children:e.remarks.emptyText})})]})}})}var $=e=>e.remarks.filter(e=>!e.notToMentor).length;function ee({rows:t}){let r=M(),i=n(),a=e(),o=[{key:`report`,title:r.remarks.columnReport,cell:e=>(0,z.jsx)(_,{to:`/moderation/feedback?report=${e.report}`,children:r.remarks.report(q(e.report))})},{key:`round`,title:r.remarks.columnRound,cell:e=>i(e.title)},{key:`pending`,title:r.columnPending,numeric:!0,cell:e=>x(e.pending,a)},{key:`decided`,title:r.columnDecided,numeric:!0,cell:e=>x($(e)-e.pending,a)},{key:`state`,title:r.columnState,cell:e=>(0,z.jsx)(`span`,{className:`chip on`,children:e.pending>0?r.stateWaiting:r.stateReady})}];return(0,z.jsx)(w,{caption:r.remarks.title,columns:o,rows:t,keyOf:e=>e.report})}function te({moderation:t,onReleased:r}){let i=M(),a=n(),o=e(),s=G(t),c=t.remarks.filter(e=>!e.notToMentor),l=t.remarks.filter(e=>e.notToMentor);return(0,z.jsxs)(T,{title:i.remarks.report(q(t.report)),lead:`${a(t.title)} · ${i.progress(x(c.length-t.pending,o),x(c.length,o))}`,above:(0,z.jsx)(_,{className:`crumb no-print`,to:`/moderation/feedback`,children:i.remarks.title}),actions:(0,z.jsx)(ie,{moderation:t,onReleased:r}),children:[(0,z.jsx)(`p`,{className:`muted`,children:i.remarks.help(x(5,o))}),c.length>0?(0,z.jsxs)(z.Fragment,{children:[(0,z.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`remarks`,children:[(0,z.jsx)(`h2`,{id:`remarks`,children:i.remarks.remarksTitle}),(0,z.jsx)(`ol`,{className:`moderated`,children:c.map((e,t)=>(0,z.jsx)(B,{remark:e,number:t+1,rare:s.has(e.id)},e.id))})]}),(0,z.jsx)(ne,{moderation:t})]}):(0,z.jsx)(`p`,{children:i.remarks.allKept}),l.length>0&&(0,z.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`kept`,children:[(0,z.jsx)(`h2`,{id:`kept`,children:i.remarks.keptTitle}),(0,z.jsx)(`p`,{className:`muted`,children:i.remarks.keptText}),(0,z.jsx)(`ol`,{className:`moderated`,children:l.map((e,t)=>(0,z.jsx)(B,{remark:e,number:t+1},e.id))})]})]})}function ne({moderation:t}){let r=M(),i=n(),a=e(),o=[{key:`question`,title:r.columnQuestion,cell:e=>i(e.title)},{key:`written`,title:r.columnWritten,numeric:!0,cell:e=>x(e.written,a)},{key:`accepted`,title:r.columnAccepted,numeric:!0,cell:e=>x(e.accepted,a)},{key:`shown`,title:r.columnShown,cell:e=>e.quoted>0?r.enough:e.pending>0?r.notYet(5):r.notEnough(5)}];return(0,z.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`shown`,children:[(0,z.jsx)(`h2`,{id:`shown`,children:r.questionsTitle}),(0,z.jsx)(w,{caption:r.questionsTitle,columns:o,rows:K(t),keyOf:e=>`${e.title.en}\n${e.title.fr}`})]})}var re=[];function ie({moderation:e,onReleased:n}){let r=M(),a=t(),s=S(),[c,l]=(0,R.useState)(!1),u=i(L),d=K(e),p=d.reduce((e,t)=>e+t.quoted,0),m=d.reduce((e,t)=>e+t.accepted,0)-p;return e.pending>0?(0,z.jsx)(`p`,{className:`muted small`,children:r.remarks.releaseWaits(e.pending)}):(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(o,{onClick:()=>l(!0),children:r.remarks.release}),(0,z.jsxs)(C,{title:r.remarks.releaseTitle,open:c,confirm:r.remarks.release,busy:u.isPending,error:u.error,faults:u.data?.remarksRelease.userErrors??re,onConfirm:()=>u.mutate({report:e.report,key:s(e.report)},{onSuccess:({remarksRelease:{done:e}})=>{a.invalidateQueries({queryKey:f(v)}),e&&n()}}),onClose:()=>l(!1),children:[(0,z.jsx)(`p`,{children:r.remarks.releaseText}),(0,z.jsx)(`p`,{className:`strong`,children:r.remarks.releaseCount(p)}),m>0&&(0,z.jsx)(`p`,{children:r.remarks.releaseLeft(m)})]})]})}export{Q as default};