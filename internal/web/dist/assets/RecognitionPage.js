import{G as e}from"./Checkbox.js";import{C as t,b as n,i as r,p as i,t as a,w as o}from"./states.js";import{a as s,t as c}from"./format.js";import{d as l,s as u}from"./Frame.js";import{t as d}from"./Page.js";import{t as f}from"./StateChip3.js";import{t as p}from"./recognition.js";import{n as m}from"./index.js";var h=new o(`
    query Recognitions {
  myRecognitions {
    id
    kind
    title {
      en
      fr
    }
    since
    until
    presenter
    certificates {
      id
      code
      language
      name
      issued
      state
      verification
      pdf
      page
    }
  }
}
    `,{hash:`sha256:c9c2413998b3ecfe03f5c2a2a63056f2722b2890c512c1d49f02dffdd3fd8925`}),g=m();function _(){let t=p(),n=l()?.viewerCanManageCertificates??!1,o=i(h,{});return(0,g.jsx)(d,{title:t.title,lead:t.lead,actions:n&&(0,g.jsx)(e,{className:`btn quiet`,to:`/recognition/certificates`,children:t.manage}),narrow:!0,children:(0,g.jsx)(r,{read:o,children:({myRecognitions:e})=>e.length===0?(0,g.jsx)(a,{title:t.empty,children:(0,g.jsx)(`p`,{children:t.emptyText})}):(0,g.jsxs)(g.Fragment,{children:[(0,g.jsx)(`p`,{className:`muted small`,children:t.checkHint}),(0,g.jsx)(`ol`,{className:`recognition-list`,children:e.map(e=>(0,g.jsx)(`li`,{children:(0,g.jsx)(v,{recognition:e})},e.id))})]})})})}function v({recognition:e}){let r=p(),i=n(),a=t(),o=i(e.title);return(0,g.jsxs)(`article`,{className:`card stack-s recognition`,"aria-labelledby":e.id,children:[(0,g.jsx)(`h2`,{id:e.id,children:o}),(0,g.jsxs)(`p`,{children:[r.kinds[e.kind],` · `,e.until?r.period(c(e.since,a),c(e.until,a)):c(e.since,a)]}),(0,g.jsx)(`p`,{className:`muted`,children:r.presentedBy(e.presenter)}),e.certificates.length===0&&(0,g.jsx)(`p`,{role:`status`,children:r.making}),e.certificates.map(e=>(0,g.jsx)(y,{certificate:e,title:o},e.id))]})}function y({certificate:e,title:n}){let r=p(),i=t(),{zone:a}=u();return(0,g.jsxs)(`div`,{className:`stack-s`,children:[e.state!==`CURRENT`&&(0,g.jsxs)(`p`,{children:[(0,g.jsx)(f,{state:e.state}),` `,(0,g.jsx)(`span`,{className:`muted small`,children:r.issuedOn(s(e.issued,a,i))})]}),(0,g.jsxs)(`p`,{className:`row`,children:[e.state===`CURRENT`&&(0,g.jsxs)(g.Fragment,{children:[(0,g.jsx)(`a`,{className:`btn`,href:e.pdf,download:!0,"aria-label":r.downloadOf(n),children:r.download}),(0,g.jsx)(`a`,{href:e.page,"aria-label":r.asPageOf(n),children:r.asPage})]}),(0,g.jsx)(`a`,{href:e.verification,"aria-label":r.checkOf(n),children:r.check})]}),(0,g.jsx)(`p`,{className:`muted small code`,children:e.code})]})}export{_ as default};