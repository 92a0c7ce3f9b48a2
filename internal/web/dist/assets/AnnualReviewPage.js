const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/RespondentForm.js","assets/index.js","assets/index.css","assets/definition.js","assets/RespondentForm.css"])))=>i.map(i=>d[i]);
import{c as e,n as t,o as n,t as r}from"./index.js";import{C as i,b as a,i as o,l as s,o as c,p as l,r as u,s as d,w as f}from"./states.js";import{t as p}from"./Page.js";import{f as m,t as h}from"./parts.js";/* empty css          */var g=new f(`
    query AnnualReviewItems {
  annualReviewItems {
    title {
      en
      fr
    }
    minutes
    definition
  }
}
    `,{hash:`sha256:8cedaadafa2d8c7e21316fd60e55d337ea11800f952a78d5014fffb80e9c30fd`}),_=e(n(),1),v=t(),y=(0,_.lazy)(()=>r(()=>import(`./RespondentForm.js`),__vite__mapDeps([0,1,2,3,4])));function b(){let e=m(),t=c(),n=a(),r=i(),f=l(g,{});return(0,v.jsx)(p,{title:e.reviewTitle,lead:e.reviewLead,above:(0,v.jsx)(h,{}),narrow:!0,actions:(0,v.jsx)(s,{kind:`quiet`,onClick:()=>window.print(),children:t.print}),children:(0,v.jsx)(o,{read:f,lines:8,children:({annualReviewItems:t})=>(0,v.jsxs)(v.Fragment,{children:[(0,v.jsx)(d,{children:(0,v.jsx)(`p`,{children:e.reviewNothingSent})}),(0,v.jsx)(`section`,{className:`card`,"aria-label":n(t.title),children:(0,v.jsx)(_.Suspense,{fallback:(0,v.jsx)(u,{lines:6}),children:(0,v.jsx)(y,{definition:t.definition,language:r,answers:x,readOnly:!0})})})]})})})}var x={};export{b as default};