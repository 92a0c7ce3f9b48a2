import{C as e,O as t,b as n,f as r,l as i,n as a,u as o,w as s}from"./states.js";import{a as c}from"./format.js";import{s as l}from"./Frame.js";import{t as u}from"./ErrorSummary.js";import{t as d}from"./recognition.js";import{n as f}from"./index.js";var p=new s(`
    query MyHonours {
  myHonours {
    ...HonourParts
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
}`,{hash:`sha256:4142fab787ef495fb3b91165073c4f85eb9b9a89d5fbc6ad8d3e3fc561860090`}),m=new s(`
    mutation HonourShow($honour: ID!, $show: Boolean!) {
  honourShow(honour: $honour, show: $show) {
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
}`,{hash:`sha256:c0acf4cd0ba5dde6dce7fc232f2fd5c9fe7db2097d5cabdc1d5ad87d1d8d0d17`}),h=f();function g(){let e=n();return t=>t.award?`${e(t.title)}, ${String(t.year)}`:e(t.title)}function _({honour:n}){let s=d(),f=e(),{zone:_}=l(),v=g()(n),y=t(),b=r(m);if(!n.viewerCanShow)return null;let x=e=>b.mutate({honour:n.id,show:e},{onSuccess:({honourShow:{honour:e}})=>{e&&y.setQueryData(o(p,{}),t=>t&&{myHonours:t.myHonours.map(t=>t.id===e.id?e:t)})}}),S=n.consent===`AGREED`;return(0,h.jsxs)(`div`,{className:`honour-choice stack-s ${n.consent===`ASKED`?`asked`:``}`,children:[b.error&&(0,h.jsx)(a,{error:b.error}),(0,h.jsx)(u,{faults:b.data?.honourShow.userErrors??[],fieldOf:()=>void 0}),(0,h.jsxs)(`p`,{role:`status`,children:[(0,h.jsx)(`span`,{className:`strong`,children:s.honourIs[n.consent]}),` `,S&&n.consentAt&&(0,h.jsx)(`span`,{className:`muted small`,children:s.honourSince(c(n.consentAt,_,f))})]}),(0,h.jsxs)(`div`,{className:`row`,children:[!S&&(0,h.jsx)(i,{kind:n.consent===`ASKED`?`primary`:`quiet`,busy:b.isPending,"aria-label":s.honourShowOf(v),onClick:()=>x(!0),children:s.honourShow}),(S||n.consent===`ASKED`)&&(0,h.jsx)(i,{kind:`quiet`,busy:b.isPending,"aria-label":S?s.honourHideOf(v):s.honourNoOf(v),onClick:()=>x(!1),children:S?s.honourHide:s.honourNo}),(0,h.jsx)(`a`,{href:`/honour-roll`,children:s.honourSee})]})]})}export{g as n,p as r,_ as t};