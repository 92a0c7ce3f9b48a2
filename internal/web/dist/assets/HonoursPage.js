import{S as e,f as t,i as n,l as r,n as i,o as a,p as o,t as s,u as c,v as l}from"./states.js";import{c as u,n as d,o as f}from"./index.js";import{G as p,t as m}from"./Checkbox.js";import{s as h}from"./text5.js";import{n as g,r as _}from"./address.js";import{t as v}from"./columns.js";import{a as y}from"./format.js";import{t as b}from"./once.js";import{d as x,s as S}from"./Frame.js";import{t as C}from"./Confirm.js";import{t as w}from"./DataTable.js";import{n as T,t as E}from"./ErrorSummary.js";import{n as D,t as O}from"./Filters.js";import{o as k}from"./DepartmentSide.js";import{t as A}from"./ListTools.js";import{t as ee}from"./NothingFound.js";import{t as j}from"./Outcome.js";import{t as M}from"./Page.js";import{n as N,t as P}from"./Pager.js";import{t as F}from"./SearchField.js";import{n as I,t as L}from"./SendAt.js";import{n as R}from"./Honour.js";import{t as z}from"./Refusals.js";import{t as B}from"./recognition.js";var V=new l(`
    query Honours($first: Int!, $after: String, $search: String, $consent: HonourConsent, $year: Int) {
  honours(
    first: $first
    after: $after
    search: $search
    consent: $consent
    year: $year
  ) {
    nodes {
      ...HonourParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment HonourParts on Honour {
  id
  person
  name
  kind
  title {
    en
    fr
  }
  award
  year
  consent
  consentAt
  statement
  viewerCanShow
  viewerCanState
}`,{hash:`sha256:68712a53f760523affa90e66c235eebd4ce50cd92f9e8ad9648475c3942403be`}),H=new l(`
    mutation HonourState($honour: ID!, $agreed: Boolean!, $statement: String!) {
  honourState(honour: $honour, agreed: $agreed, statement: $statement) {
    honour {
      ...HonourParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment HonourParts on Honour {
  id
  person
  name
  kind
  title {
    en
    fr
  }
  award
  year
  consent
  consentAt
  statement
  viewerCanShow
  viewerCanState
}`,{hash:`sha256:dabb9703949cb56b6e6b3a6308fe6c4ddee37987ce2880fe40cccb0df0ebab3e`}),U=new l(`
    mutation HonourAskPreview($honours: [ID!]!) {
  honourAskPreview(honours: $honours) {
    rows {
      id
      name
      refused
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:b8b861c7760356c9c2cbc5e3c7fcad7511d64e6d5fd8c1fdf4e7f9759c99d14a`}),W=new l(`
    mutation HonourAsk($honours: [ID!]!, $key: IdempotencyKey!, $sendAt: String) {
  honourAsk(honours: $honours, key: $key, sendAt: $sendAt) {
    asked
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:11c93738a7414b656af66b6eb629731869a288c64930de0fec9548a78f912163`}),G=u(f(),1),K=d(),q=[`NOT_ASKED`,`ASKED`,`AGREED`,`WITHDRAWN`],J={search:``,consent:``},Y=[];function X(){let l=B(),u=a(),d=e(),f=x()?.viewerCanIssueCertificates??!1,[h,y]=_(J),b=N(50),S=g(q,h.consent),C=o(V,{first:b.size,after:b.after,search:h.search||null,consent:S}),[T,k]=(0,G.useState)([]),[I,L]=(0,G.useState)(null),[R,z]=(0,G.useState)(``),H=t(U),W=v(`honours`,Z({chosen:f?T:null,onChoose:e=>k(T.includes(e)?T.filter(t=>t!==e):[...T,e]),onState:L})),X=C.data?.honours.nodes??[],Q=X.filter(e=>T.includes(e.id)).map(e=>e.id),$=e=>{z(e),k([]),H.reset(),L(null),d.invalidateQueries({queryKey:c(V)})};return(0,K.jsxs)(M,{title:l.honoursTitle,lead:l.honoursLead,above:(0,K.jsx)(p,{className:`crumb no-print`,to:`/recognition`,children:l.title}),actions:(0,K.jsx)(`a`,{className:`btn quiet`,href:`/honour-roll`,children:l.honourSee}),children:[R!==``&&(0,K.jsx)(j,{children:(0,K.jsx)(`p`,{children:R})},R),(0,K.jsxs)(D,{children:[(0,K.jsx)(F,{label:l.honourSearch,value:h.search,onChange:e=>y({search:e})}),(0,K.jsx)(O,{label:l.honourState,every:u.all,value:S??``,options:q.map(e=>({value:e,label:l.honourStates[e]})),onChange:e=>y({consent:e})})]}),H.error&&(0,K.jsx)(i,{error:H.error}),(0,K.jsx)(E,{faults:H.data?.honourAskPreview.userErrors??Y,fieldOf:()=>void 0}),(0,K.jsx)(n,{read:C,children:({honours:e})=>e.totalCount>0?(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(A,{files:`/d/list/honours`,asked:{search:h.search,consent:S??``},columns:W,children:f&&(0,K.jsxs)(`div`,{className:`row no-print`,children:[(0,K.jsx)(m,{label:l.chooseAll,checked:Q.length===X.length,onChange:e=>k(e.currentTarget.checked?X.map(e=>e.id):[])}),(0,K.jsx)(r,{disabled:Q.length===0,busy:H.isPending,onClick:()=>H.mutate({honours:Q}),children:l.honourAsk(Q.length)})]})}),(0,K.jsx)(w,{caption:l.honoursTitle,columns:W.shown,rows:e.nodes,keyOf:e=>e.id}),(0,K.jsx)(P,{pager:b,shown:e.nodes.length,total:e.totalCount,info:e.pageInfo,waiting:C.isPlaceholderData})]}):h.search!==``||S!==null?(0,K.jsx)(ee,{onClear:()=>y(J)}):(0,K.jsx)(s,{title:l.honoursEmpty,children:(0,K.jsx)(`p`,{children:l.honoursEmptyText})})}),H.data?.honourAskPreview.rows&&(0,K.jsx)(te,{rows:H.data.honourAskPreview.rows,honours:Q,onClose:()=>H.reset(),onDone:e=>$(l.honourAsked(e))}),I&&(0,K.jsx)(ne,{honour:I,onClose:()=>L(null),onDone:()=>$(l.honourStated(I.name))})]})}function Z({chosen:e,onChoose:t,onState:n}){let i=B(),a=h(),o=R(),{zone:s}=S();return[{key:`name`,title:i.name,cell:n=>e?(0,K.jsx)(m,{label:n.name,"aria-label":i.choose(`${n.name}, ${o(n)}`),checked:e.includes(n.id),onChange:()=>t(n.id)}):n.name},{key:`what`,title:i.recognition,cell:e=>(0,K.jsxs)(K.Fragment,{children:[o(e),` `,(0,K.jsx)(`span`,{className:`muted small`,children:e.award?``:`${i.kinds[e.kind]}, ${String(e.year)}`})]})},{key:`state`,title:i.honourState,cell:e=>(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(`span`,{className:`chip ${e.consent===`AGREED`?`on`:``}`,children:i.honourStates[e.consent]}),` `,e.consentAt&&(0,K.jsx)(`span`,{className:`muted small`,children:y(e.consentAt,s,a)}),e.statement!==``&&(0,K.jsx)(`p`,{className:`small muted`,children:e.statement})]})},{key:`act`,title:i.honourWithout,cell:e=>e.viewerCanState?(0,K.jsx)(r,{kind:`quiet`,"aria-label":i.honourStateOf(e.name),onClick:()=>n(e),children:i.honourStateDo}):``}]}function te({rows:e,honours:n,onClose:r,onDone:i}){let a=B(),o=b(),s=t(W),[c,l]=(0,G.useState)(null),u=s.data?.honourAsk.userErrors??Y,d=e.filter(e=>e.refused===``);return(0,K.jsxs)(C,{title:a.honourAskTitle,open:!0,confirm:a.honourAskDo,busy:s.isPending,error:s.error,faults:u,fieldOf:I,disabled:d.length===0,onClose:r,onConfirm:()=>s.mutate({honours:n,key:o(`${n.join()} ${c??``}`),sendAt:c},{onSuccess:({honourAsk:{asked:e}})=>e!=null&&i(e)}),children:[(0,K.jsx)(`p`,{className:`strong`,children:a.honourAskCount(new Set(d.map(e=>e.name)).size)}),(0,K.jsx)(L,{value:c,onChange:l,error:T(u,`sendAt`)}),(0,K.jsx)(`p`,{children:a.honourAskText}),(0,K.jsx)(z,{rows:e,given:a.honourAskFor,refused:a.notDone})]})}function ne({honour:e,onClose:n,onDone:r}){let i=B(),[a,o]=(0,G.useState)(``),s=t(H),c=s.data?.honourState.userErrors??Y,l=e.consent!==`AGREED`;return(0,K.jsxs)(C,{title:l?i.honourStateTitle(e.name):i.honourOffTitle(e.name),open:!0,confirm:l?i.honourStateConfirm:i.honourHide,busy:s.isPending,error:s.error,faults:c,fieldOf:e=>e.path[0]?`honour-${e.path[0]}`:void 0,onClose:n,onConfirm:()=>s.mutate({honour:e.id,agreed:l,statement:a},{onSuccess:({honourState:{honour:e}})=>e&&r()}),children:[(0,K.jsx)(`p`,{children:l?i.honourStateText:i.honourOffText}),(0,K.jsx)(k,{id:`honour-statement`,label:i.honourStatement,description:i.honourStatementHint,required:!0,maxLength:500,value:a,error:T(c,`statement`),onChange:e=>o(e.currentTarget.value)})]})}export{X as default};