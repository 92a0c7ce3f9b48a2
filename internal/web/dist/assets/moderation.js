import{c as e,n as t,o as n}from"./index.js";import{C as r,O as i,b as a,c as o,f as s,l as c,n as l,o as u,u as d,w as f}from"./states.js";import{o as p}from"./format.js";import{t as m}from"./ErrorSummary.js";import{t as h}from"./text7.js";import{o as g,r as _}from"./DepartmentSide.js";var v=new f(`
    query Moderation($campaign: ID!, $first: Int!, $after: String, $question: String, $state: CommentState) {
  moderation(campaign: $campaign) {
    campaign {
      id
      title {
        en
        fr
      }
      series
      wave
      closed
    }
    minimum
    pending
    accepted
    withheld
    released
    viewerCanRelease
    questions {
      name
      title {
        en
        fr
      }
      written
      accepted
      pending
      enough
    }
    comments(first: $first, after: $after, question: $question, state: $state) {
      nodes {
        ...ModeratedComment
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    fragment ModeratedComment on Comment {
  id
  question
  parts {
    text
    mark
  }
  edited
  state
  reason
  language
  rareLanguage
}`,{hash:`sha256:9c5ca6f51a848db015f086a1adda068b6a09e15b2c040b07c3f872389f0155a5`}),y=new f(`
    mutation CommentAccept($comment: ID!, $input: CommentAcceptInput!) {
  commentAccept(comment: $comment, input: $input) {
    comment {
      ...ModeratedComment
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ModeratedComment on Comment {
  id
  question
  parts {
    text
    mark
  }
  edited
  state
  reason
  language
  rareLanguage
}`,{hash:`sha256:5ca4914cc5175be309e0c69408183ee7c8297d300512ae291024674e54172351`}),b=new f(`
    mutation CommentWithhold($comment: ID!, $reason: String!) {
  commentWithhold(comment: $comment, reason: $reason) {
    comment {
      ...ModeratedComment
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ModeratedComment on Comment {
  id
  question
  parts {
    text
    mark
  }
  edited
  state
  reason
  language
  rareLanguage
}`,{hash:`sha256:210a56aa99852d6eb19121e9ced67eead63ad1fcf382645f607d2572aeb13c06`}),x=new f(`
    mutation CommentReopen($comment: ID!) {
  commentReopen(comment: $comment) {
    comment {
      ...ModeratedComment
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ModeratedComment on Comment {
  id
  question
  parts {
    text
    mark
  }
  edited
  state
  reason
  language
  rareLanguage
}`,{hash:`sha256:bf4e86aedfa3258bd4559f07a40ff498f36c3ac9aef538827a43d3f72b92646a`}),S=e(n(),1),C=t();function w({comment:e,number:t,title:n}){let i=h(),s=a(),u=r(),d=(0,S.useId)(),f=(0,S.useRef)(null),[g,_]=(0,S.useState)(null),v=D(()=>{_(null),f.current?.focus()});return(0,C.jsxs)(`li`,{ref:f,tabIndex:-1,className:`card moderated-comment`,"aria-labelledby":`${d}h`,children:[(0,C.jsxs)(`div`,{className:`spread`,children:[(0,C.jsxs)(`h2`,{id:`${d}h`,className:`small muted`,children:[(0,C.jsxs)(`span`,{className:`unseen`,children:[i.commentLabel(p(t,u)),`: `]}),s(n)]}),(0,C.jsxs)(`span`,{className:`row`,children:[e.language&&(0,C.jsx)(E,{language:e.language}),(0,C.jsx)(`span`,{className:`chip ${{PENDING:``,ACCEPTED:`on`,WITHHELD:`bad`}[e.state]}`,children:i.states[e.state]})]})]}),(0,C.jsx)(T,{parts:e.parts,language:e.language??``}),e.rareLanguage&&e.state===`PENDING`&&(0,C.jsxs)(`p`,{className:`rare`,children:[(0,C.jsx)(o,{name:`alert`,size:16}),` `,i.rare]}),e.edited&&(0,C.jsxs)(`div`,{className:`comment-edited`,children:[(0,C.jsx)(`p`,{className:`small muted`,children:i.edited}),(0,C.jsx)(`p`,{className:`authored`,children:e.edited})]}),e.reason!==``&&(0,C.jsx)(`p`,{className:`small muted`,children:i.reasonGiven(e.reason)}),v.error&&(0,C.jsx)(l,{error:v.error}),(0,C.jsx)(m,{faults:v.faults,fieldOf:e=>e.path.at(-1)===`reason`?`${d}reason`:`${d}text`}),e.state!==`PENDING`&&(0,C.jsx)(`div`,{className:`row`,children:(0,C.jsx)(c,{kind:`quiet`,busy:v.busy,onClick:v.reopen(e.id),children:i.undo})}),e.state===`PENDING`&&g===null&&(0,C.jsxs)(`div`,{className:`row`,children:[!e.rareLanguage&&(0,C.jsx)(c,{busy:v.busy,onClick:v.accept(e.id),children:i.accept}),(0,C.jsx)(c,{kind:`quiet`,onClick:()=>_(`edit`),children:e.rareLanguage?i.translate:i.edit}),(0,C.jsx)(c,{kind:`quiet`,onClick:()=>_(`withhold`),children:i.withhold})]}),g===`edit`&&(0,C.jsx)(O,{id:d,comment:e,busy:v.busy,onCancel:()=>_(null),onSave:(t,n)=>v.accept(e.id,t,n)()}),g===`withhold`&&(0,C.jsx)(k,{id:d,busy:v.busy,onCancel:()=>_(null),onSave:t=>v.withhold(e.id,t)()})]})}function T({parts:e,language:t}){let n=h();return(0,C.jsx)(`p`,{className:`authored comment-text`,...t.length===2?{lang:t}:{},children:e.map((e,t)=>e.mark?(0,C.jsxs)(`mark`,{title:n.marks[e.mark],children:[e.text,(0,C.jsxs)(`span`,{className:`unseen`,children:[` (`,n.marks[e.mark],`)`]})]},t):(0,C.jsx)(`span`,{children:e.text},t))})}function E({language:e}){let t=h(),n=r(),i=e.length===2?new Intl.DisplayNames([n],{type:`language`}).of(e)??e:e;return(0,C.jsx)(`span`,{className:`chip`,children:t.inLanguage(i)})}function D(e){let t=i(),[n,r]=(0,S.useState)([]),a=s(y),o=s(b),c=s(x),l=n=>{r(n.userErrors),n.userErrors.length>0||(t.invalidateQueries({queryKey:d(v)}),e())};return{faults:n,busy:a.isPending||o.isPending||c.isPending,error:a.error??o.error??c.error,accept:(e,t=null,n=``)=>()=>a.mutate({comment:e,input:{text:t,reason:n}},{onSuccess:e=>l(e.commentAccept)}),withhold:(e,t)=>()=>o.mutate({comment:e,reason:t},{onSuccess:e=>l(e.commentWithhold)}),reopen:e=>()=>c.mutate({comment:e},{onSuccess:e=>l(e.commentReopen)})}}function O({id:e,label:t,comment:n,busy:r,onCancel:i,onSave:a}){let o=h(),s=u(),[l,d]=(0,S.useState)(n.parts.map(e=>e.text).join(``)),[f,p]=(0,S.useState)(``);return(0,C.jsxs)(`form`,{className:`stack-s`,onSubmit:e=>{e.preventDefault(),a(l,f)},children:[(0,C.jsx)(g,{id:`${e}text`,label:t??o.editLabel,value:l,rows:4,autoFocus:!0,onChange:e=>d(e.currentTarget.value)}),(0,C.jsx)(_,{id:`${e}reason`,label:o.editReason,value:f,onChange:e=>p(e.currentTarget.value)}),(0,C.jsxs)(`div`,{className:`row`,children:[(0,C.jsx)(c,{type:`submit`,busy:r,children:o.saveEdited}),(0,C.jsx)(c,{kind:`quiet`,onClick:i,children:s.cancel})]})]})}function k({id:e,busy:t,onCancel:n,onSave:r}){let i=h(),a=u(),[o,s]=(0,S.useState)(``);return(0,C.jsxs)(`form`,{className:`stack-s`,onSubmit:e=>{e.preventDefault(),r(o)},children:[(0,C.jsx)(_,{id:`${e}reason`,label:i.withholdReason,description:i.withholdHint,value:o,autoFocus:!0,onChange:e=>s(e.currentTarget.value)}),(0,C.jsxs)(`div`,{className:`row`,children:[(0,C.jsx)(c,{type:`submit`,busy:t,children:i.saveWithheld}),(0,C.jsx)(c,{kind:`quiet`,onClick:n,children:a.cancel})]})]})}export{T as a,k as i,O as n,v as o,E as r,w as t};