import{S as e,f as t,l as n,n as r,u as i,v as a}from"./states.js";import{r as o,s}from"./text5.js";import{a as c}from"./format.js";import{s as l}from"./Frame.js";import{t as u}from"./ErrorSummary.js";import{t as d}from"./recognition.js";import{n as f}from"./index.js";var p=new a(`
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
}`,{hash:`sha256:4142fab787ef495fb3b91165073c4f85eb9b9a89d5fbc6ad8d3e3fc561860090`}),m=new a(`
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
}`,{hash:`sha256:c0acf4cd0ba5dde6dce7fc232f2fd5c9fe7db2097d5cabdc1d5ad87d1d8d0d17`}),h=f();function g(){let e=o();return t=>t.award?`${e(t.title)}, ${String(t.year)}`:e(t.title)}function _({honour:a}){let o=d(),f=s(),{zone:_}=l(),v=g()(a),y=e(),b=t(m);if(!a.viewerCanShow)return null;let x=e=>b.mutate({honour:a.id,show:e},{onSuccess:({honourShow:{honour:e}})=>{e&&y.setQueryData(i(p,{}),t=>t&&{myHonours:t.myHonours.map(t=>t.id===e.id?e:t)})}}),S=a.consent===`AGREED`;return(0,h.jsxs)(`div`,{className:`honour-choice stack-s ${a.consent===`ASKED`?`asked`:``}`,children:[b.error&&(0,h.jsx)(r,{error:b.error}),(0,h.jsx)(u,{faults:b.data?.honourShow.userErrors??[],fieldOf:()=>void 0}),(0,h.jsxs)(`p`,{role:`status`,children:[(0,h.jsx)(`span`,{className:`strong`,children:o.honourIs[a.consent]}),` `,S&&a.consentAt&&(0,h.jsx)(`span`,{className:`muted small`,children:o.honourSince(c(a.consentAt,_,f))})]}),(0,h.jsxs)(`div`,{className:`row`,children:[!S&&(0,h.jsx)(n,{kind:a.consent===`ASKED`?`primary`:`quiet`,busy:b.isPending,"aria-label":o.honourShowOf(v),onClick:()=>x(!0),children:o.honourShow}),(S||a.consent===`ASKED`)&&(0,h.jsx)(n,{kind:`quiet`,busy:b.isPending,"aria-label":S?o.honourHideOf(v):o.honourNoOf(v),onClick:()=>x(!1),children:S?o.honourHide:o.honourNo}),(0,h.jsx)(`a`,{href:`/honour-roll`,children:o.honourSee})]})]})}export{g as n,p as r,_ as t};