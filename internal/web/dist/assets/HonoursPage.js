import{C as e,O as t,f as n,i as r,l as i,n as a,o,p as s,t as c,u as l,w as u}from"./states.js";import{c as d,n as f,o as p}from"./index.js";import{G as m,t as h}from"./Checkbox.js";import{n as g,t as _}from"./address.js";import{a as v}from"./format.js";import{t as y}from"./once.js";import{d as b,s as x}from"./Frame.js";import{t as S}from"./Confirm.js";import{t as C}from"./DataTable.js";import{n as w,t as T}from"./ErrorSummary.js";import{n as E,t as D}from"./Filters.js";import{o as O}from"./DepartmentSide.js";import{t as k}from"./NothingFound.js";import{t as A}from"./Outcome.js";import{t as j}from"./Page.js";import{n as M,t as N}from"./Pager.js";import{t as P}from"./SearchField.js";import{n as F}from"./Honour.js";import{t as I}from"./Refusals.js";import{t as L}from"./recognition.js";var R=new u(`
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
}`,{hash:`sha256:68712a53f760523affa90e66c235eebd4ce50cd92f9e8ad9648475c3942403be`}),z=new u(`
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
}`,{hash:`sha256:dabb9703949cb56b6e6b3a6308fe6c4ddee37987ce2880fe40cccb0df0ebab3e`}),B=new u(`
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
    `,{hash:`sha256:b8b861c7760356c9c2cbc5e3c7fcad7511d64e6d5fd8c1fdf4e7f9759c99d14a`}),V=new u(`
    mutation HonourAsk($honours: [ID!]!, $key: IdempotencyKey!) {
  honourAsk(honours: $honours, key: $key) {
    asked
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:996831c7e812ed44de9e5a1ba9930f3c2e7ba61869b0a60609339534d2d30cca`}),H=d(p(),1),U=f(),W=[`NOT_ASKED`,`ASKED`,`AGREED`,`WITHDRAWN`],G={search:``,consent:``},K=[];function q(){let e=L(),u=o(),d=t(),f=b()?.viewerCanIssueCertificates??!1,[p,v]=g(G),y=M(50),x=_(W,p.consent),S=s(R,{first:y.size,after:y.after,search:p.search||null,consent:x}),[C,w]=(0,H.useState)([]),[O,F]=(0,H.useState)(null),[I,z]=(0,H.useState)(``),V=n(B),q=S.data?.honours.nodes??[],Z=q.filter(e=>C.includes(e.id)).map(e=>e.id),Q=e=>{z(e),w([]),V.reset(),F(null),d.invalidateQueries({queryKey:l(R)})};return(0,U.jsxs)(j,{title:e.honoursTitle,lead:e.honoursLead,above:(0,U.jsx)(m,{className:`crumb no-print`,to:`/recognition`,children:e.title}),actions:(0,U.jsx)(`a`,{className:`btn quiet`,href:`/honour-roll`,children:e.honourSee}),children:[I!==``&&(0,U.jsx)(A,{children:(0,U.jsx)(`p`,{children:I})},I),(0,U.jsxs)(E,{children:[(0,U.jsx)(P,{label:e.honourSearch,value:p.search,onChange:e=>v({search:e})}),(0,U.jsx)(D,{label:e.honourState,every:u.all,value:x??``,options:W.map(t=>({value:t,label:e.honourStates[t]})),onChange:e=>v({consent:e})})]}),V.error&&(0,U.jsx)(a,{error:V.error}),(0,U.jsx)(T,{faults:V.data?.honourAskPreview.userErrors??K,fieldOf:()=>void 0}),(0,U.jsx)(r,{read:S,children:({honours:t})=>t.totalCount>0?(0,U.jsxs)(U.Fragment,{children:[f&&(0,U.jsxs)(`div`,{className:`row no-print`,children:[(0,U.jsx)(h,{label:e.chooseAll,checked:Z.length===q.length,onChange:e=>w(e.currentTarget.checked?q.map(e=>e.id):[])}),(0,U.jsx)(i,{disabled:Z.length===0,busy:V.isPending,onClick:()=>V.mutate({honours:Z}),children:e.honourAsk(Z.length)})]}),(0,U.jsx)(J,{rows:t.nodes,chosen:f?C:null,onChoose:e=>w(C.includes(e)?C.filter(t=>t!==e):[...C,e]),onState:F}),(0,U.jsx)(N,{pager:y,shown:t.nodes.length,total:t.totalCount,info:t.pageInfo,waiting:S.isPlaceholderData})]}):p.search!==``||x!==null?(0,U.jsx)(k,{onClear:()=>v(G)}):(0,U.jsx)(c,{title:e.honoursEmpty,children:(0,U.jsx)(`p`,{children:e.honoursEmptyText})})}),V.data?.honourAskPreview.rows&&(0,U.jsx)(Y,{rows:V.data.honourAskPreview.rows,honours:Z,onClose:()=>V.reset(),onDone:t=>Q(e.honourAsked(t))}),O&&(0,U.jsx)(X,{honour:O,onClose:()=>F(null),onDone:()=>Q(e.honourStated(O.name))})]})}function J({rows:t,chosen:n,onChoose:r,onState:a}){let o=L(),s=e(),c=F(),{zone:l}=x(),u=[{key:`name`,title:o.name,cell:e=>n?(0,U.jsx)(h,{label:e.name,"aria-label":o.choose(`${e.name}, ${c(e)}`),checked:n.includes(e.id),onChange:()=>r(e.id)}):e.name},{key:`what`,title:o.recognition,cell:e=>(0,U.jsxs)(U.Fragment,{children:[c(e),` `,(0,U.jsx)(`span`,{className:`muted small`,children:e.award?``:`${o.kinds[e.kind]}, ${String(e.year)}`})]})},{key:`state`,title:o.honourState,cell:e=>(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`span`,{className:`chip ${e.consent===`AGREED`?`on`:``}`,children:o.honourStates[e.consent]}),` `,e.consentAt&&(0,U.jsx)(`span`,{className:`muted small`,children:v(e.consentAt,l,s)}),e.statement!==``&&(0,U.jsx)(`p`,{className:`small muted`,children:e.statement})]})},{key:`act`,title:o.honourWithout,cell:e=>e.viewerCanState?(0,U.jsx)(i,{kind:`quiet`,"aria-label":o.honourStateOf(e.name),onClick:()=>a(e),children:o.honourStateDo}):``}];return(0,U.jsx)(C,{caption:o.honoursTitle,columns:u,rows:t,keyOf:e=>e.id})}function Y({rows:e,honours:t,onClose:r,onDone:i}){let a=L(),o=y(),s=n(V),c=e.filter(e=>e.refused===``);return(0,U.jsxs)(S,{title:a.honourAskTitle,open:!0,confirm:a.honourAskDo,busy:s.isPending,error:s.error,faults:s.data?.honourAsk.userErrors??K,disabled:c.length===0,onClose:r,onConfirm:()=>s.mutate({honours:t,key:o(t.join())},{onSuccess:({honourAsk:{asked:e}})=>e!=null&&i(e)}),children:[(0,U.jsx)(`p`,{className:`strong`,children:a.honourAskCount(new Set(c.map(e=>e.name)).size)}),(0,U.jsx)(`p`,{children:a.honourAskText}),(0,U.jsx)(I,{rows:e,given:a.honourAskFor,refused:a.notDone})]})}function X({honour:e,onClose:t,onDone:r}){let i=L(),[a,o]=(0,H.useState)(``),s=n(z),c=s.data?.honourState.userErrors??K,l=e.consent!==`AGREED`;return(0,U.jsxs)(S,{title:l?i.honourStateTitle(e.name):i.honourOffTitle(e.name),open:!0,confirm:l?i.honourStateConfirm:i.honourHide,busy:s.isPending,error:s.error,faults:c,fieldOf:e=>e.path[0]?`honour-${e.path[0]}`:void 0,onClose:t,onConfirm:()=>s.mutate({honour:e.id,agreed:l,statement:a},{onSuccess:({honourState:{honour:e}})=>e&&r()}),children:[(0,U.jsx)(`p`,{children:l?i.honourStateText:i.honourOffText}),(0,U.jsx)(O,{id:`honour-statement`,label:i.honourStatement,description:i.honourStatementHint,required:!0,maxLength:500,value:a,error:w(c,`statement`),onChange:e=>o(e.currentTarget.value)})]})}export{q as default};