import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i}from"./Checkbox.js";import{C as a,b as o,i as s,l as c,p as l,t as u,w as d}from"./states.js";import{a as f,o as p}from"./format.js";import{s as m}from"./Frame.js";import{n as h}from"./DepartmentSide.js";import{t as g}from"./Page.js";import{n as _,t as v}from"./Pager.js";import{t as y}from"./AnswerSheet.js";import{t as b}from"./conductText.js";/* empty css         */var x=new d(`
    query CampaignResponses($campaign: ID!, $first: Int!, $after: String) {
  campaign(id: $campaign) {
    id
    title {
      en
      fr
    }
    wave
  }
  campaignResponses(campaign: $campaign, first: $first, after: $after) {
    definition
    nodes {
      person
      name
      submitted
      answers
      definition
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:404e63ca67353b78aba553736f621075d454680fbd7c18ad259effa5cb6acaf8`}),S=e(n(),1),C=t();function w(){let e=b(),t=o(),{id:n=``}=r(),d=a(),{zone:w}=m(),T=_(50),E=l(x,{campaign:n,first:T.size,after:T.after}),[D,O]=(0,S.useState)(0);return(0,C.jsx)(s,{read:E,lines:6,children:({campaign:r,campaignResponses:a})=>{if(!r||!a)return(0,C.jsx)(h,{});let o=a.nodes[Math.min(D,a.nodes.length-1)],s=T.page*T.size+Math.min(D,a.nodes.length-1)+1;return(0,C.jsx)(g,{title:e.responsesTitle,lead:`${t(r.title)}. ${e.responsesLead}`,above:(0,C.jsx)(i,{className:`crumb`,to:`/campaigns/${n}`,children:e.toCampaign}),actions:o&&(0,C.jsx)(c,{kind:`quiet`,onClick:()=>window.print(),children:e.print}),children:o?(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(`div`,{className:`row no-print`,children:[(0,C.jsx)(c,{kind:`quiet`,"aria-disabled":D===0||void 0,onClick:()=>O(Math.max(0,D-1)),children:e.previousPerson}),(0,C.jsx)(c,{kind:`quiet`,"aria-disabled":D>=a.nodes.length-1||void 0,onClick:()=>O(Math.min(a.nodes.length-1,D+1)),children:e.nextPerson}),(0,C.jsx)(`span`,{className:`muted small`,role:`status`,children:e.personOf(p(s,d),p(a.totalCount,d))})]}),(0,C.jsxs)(`section`,{className:`card`,"aria-labelledby":`person`,children:[(0,C.jsx)(`h2`,{id:`person`,children:o.name}),(0,C.jsx)(`p`,{className:`muted small`,children:e.submitted(f(o.submitted,w,d))}),(0,C.jsx)(y,{definition:o.definition??a.definition,answers:o.answers})]}),(0,C.jsxs)(`details`,{className:`no-print`,children:[(0,C.jsx)(`summary`,{children:e.responsesPeople}),(0,C.jsx)(`ul`,{className:`plain`,children:a.nodes.map((e,t)=>(0,C.jsx)(`li`,{children:(0,C.jsx)(`button`,{type:`button`,className:`link`,"aria-current":t===D||void 0,onClick:()=>O(t),children:e.name})},e.person))})]}),(0,C.jsx)(v,{pager:T,shown:a.nodes.length,total:a.totalCount,info:a.pageInfo,waiting:E.isPlaceholderData})]}):(0,C.jsx)(u,{title:e.responsesNone,children:(0,C.jsx)(`p`,{children:(0,C.jsx)(i,{to:`/campaigns/${n}`,children:e.toCampaign})})})})}})}export{w as default};