import{G as e}from"./Checkbox.js";import{n as t,r as n,t as r}from"./Honour.js";import{C as i,O as a,b as o,f as s,i as c,l,n as u,p as d,t as f,u as p,w as m}from"./states.js";import{a as h,t as g}from"./format.js";import{d as _,s as v}from"./Frame.js";import{t as y}from"./Page.js";import{c as b,n as x,o as S}from"./index.js";import{t as C}from"./Confirm.js";import{t as w}from"./ErrorSummary.js";import{i as T}from"./DepartmentSide.js";import{t as E}from"./recognition.js";import{t as D}from"./StateChip3.js";var O=new m(`
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
    `,{hash:`sha256:c9c2413998b3ecfe03f5c2a2a63056f2722b2890c512c1d49f02dffdd3fd8925`}),k=new m(`
    query Badges {
  myBadges {
    ...BadgeParts
  }
}
    fragment BadgeParts on Badge {
  certificate
  link
  recipient
  sharedSince
}`,{hash:`sha256:4f883a75ab7e438ab192194655935750138bf7db433babe87cf19b99d5302624`}),A=new m(`
    mutation BadgeShare($certificate: ID!, $recipient: BadgeRecipient!) {
  badgeShare(certificate: $certificate, recipient: $recipient) {
    badge {
      ...BadgeParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment BadgeParts on Badge {
  certificate
  link
  recipient
  sharedSince
}`,{hash:`sha256:291ea7ec27a471ec945ecd50baf9fbc4927b3dcdef85903553802a80565a3168`}),j=new m(`
    mutation BadgeUnshare($certificate: ID!) {
  badgeUnshare(certificate: $certificate) {
    badge {
      ...BadgeParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment BadgeParts on Badge {
  certificate
  link
  recipient
  sharedSince
}`,{hash:`sha256:db02021217cef282f67bf228cc0f61a43351286c30bbd67e46077191e81263fb`}),M=b(S(),1),N=x();function P({certificate:e,title:t}){let n=E(),r=d(k,{}),i=r.data?.myBadges.find(t=>t.certificate===e);return(0,N.jsxs)(`details`,{className:`badge-box`,children:[(0,N.jsx)(`summary`,{children:n.badge}),r.error&&(0,N.jsx)(u,{error:r.error}),i&&(0,N.jsx)(I,{badge:i,title:t},i.recipient)]})}var F=[`NAME`,`EMAIL`];function I({badge:e,title:t}){let n=E(),r=i(),{zone:o}=v(),c=a(),[d,f]=(0,M.useState)(e.recipient),[m,g]=(0,M.useState)(!1),_=s(A),y=s(j),b=()=>void c.invalidateQueries({queryKey:p(k)}),x=t=>`/d/badge/${e.certificate}.${t}?recipient=${d}`;return(0,N.jsxs)(`div`,{className:`stack-s`,children:[(0,N.jsx)(`p`,{className:`muted small`,children:n.badgeHint}),(0,N.jsxs)(`fieldset`,{className:`stack-s`,children:[(0,N.jsx)(`legend`,{children:n.badgeSays}),F.map(t=>(0,N.jsx)(T,{name:`says-${e.certificate}`,label:n.badgeWays[t],checked:d===t,onChange:()=>f(t)},t))]}),(0,N.jsx)(`p`,{className:`row`,children:[`png`,`svg`,`jwt`].map(e=>(0,N.jsx)(`a`,{href:x(e),download:!0,"aria-label":n.badgeFileOf(e.toUpperCase(),t),children:n.badgeFile(e.toUpperCase())},e))}),_.error&&(0,N.jsx)(u,{error:_.error}),(0,N.jsx)(w,{faults:_.data?.badgeShare.userErrors??[],fieldOf:()=>void 0}),(0,N.jsx)(`div`,{role:`status`,className:`stack-s`,children:e.link!=null&&e.sharedSince!=null?(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`p`,{children:n.badgeShared(h(e.sharedSince,o,r))}),(0,N.jsx)(`p`,{children:(0,N.jsx)(`a`,{href:e.link,className:`code`,rel:`noopener noreferrer`,children:e.link})})]}):(0,N.jsx)(`p`,{children:n.badgePrivate})}),(0,N.jsxs)(`p`,{className:`row`,children:[(e.link==null||d!==e.recipient)&&(0,N.jsx)(l,{kind:`quiet`,busy:_.isPending,onClick:()=>_.mutate({certificate:e.certificate,recipient:d},{onSuccess:b}),children:e.link==null?n.badgeShare:n.badgeChange}),e.link!=null&&(0,N.jsx)(l,{kind:`quiet`,onClick:()=>g(!0),children:n.badgeUnshare})]}),(0,N.jsx)(C,{title:n.badgeUnshareTitle,open:m,confirm:n.badgeUnshare,busy:y.isPending,error:y.error,faults:y.data?.badgeUnshare.userErrors??[],onClose:()=>g(!1),onConfirm:()=>y.mutate({certificate:e.certificate},{onSuccess:({badgeUnshare:e})=>{e.badge&&(g(!1),b())}}),children:(0,N.jsx)(`p`,{children:n.badgeUnshareText})})]})}function L(){let t=E(),r=_()?.viewerCanManageCertificates??!1,i=d(O,{}),a=d(n,{}).data?.myHonours??[];return(0,N.jsx)(y,{title:t.title,lead:t.lead,actions:r&&(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(e,{className:`btn quiet`,to:`/recognition/certificates`,children:t.manage}),(0,N.jsx)(e,{className:`btn quiet`,to:`/recognition/honours`,children:t.honoursTitle})]}),narrow:!0,children:(0,N.jsx)(c,{read:i,children:({myRecognitions:e})=>e.length===0&&a.length===0?(0,N.jsx)(f,{title:t.empty,children:(0,N.jsx)(`p`,{children:t.emptyText})}):(0,N.jsxs)(N.Fragment,{children:[(0,N.jsxs)(`p`,{className:`muted small`,children:[t.checkHint,` `,t.honourHint]}),(0,N.jsxs)(`ol`,{className:`recognition-list`,children:[e.map(e=>(0,N.jsx)(`li`,{children:(0,N.jsx)(z,{recognition:e,honour:a.find(t=>t.id===e.id)})},e.id)),a.filter(t=>!e.some(e=>e.id===t.id)).map(e=>(0,N.jsx)(`li`,{children:(0,N.jsx)(R,{honour:e})},e.id))]})]})})})}function R({honour:e}){let n=E(),i=t()(e);return(0,N.jsxs)(`article`,{className:`card stack-s recognition`,"aria-labelledby":e.id,children:[(0,N.jsx)(`h2`,{id:e.id,children:i}),(0,N.jsx)(`p`,{children:n.kinds[e.kind]}),(0,N.jsx)(r,{honour:e})]})}function z({recognition:e,honour:t}){let n=E(),a=o(),s=i(),c=a(e.title);return(0,N.jsxs)(`article`,{className:`card stack-s recognition`,"aria-labelledby":e.id,children:[(0,N.jsx)(`h2`,{id:e.id,children:c}),(0,N.jsxs)(`p`,{children:[n.kinds[e.kind],` · `,e.until?n.period(g(e.since,s),g(e.until,s)):g(e.since,s)]}),(0,N.jsx)(`p`,{className:`muted`,children:n.presentedBy(e.presenter)}),e.certificates.length===0&&(0,N.jsx)(`p`,{role:`status`,children:n.making}),e.certificates.map(e=>(0,N.jsx)(B,{certificate:e,title:c},e.id)),t&&(0,N.jsx)(r,{honour:t})]})}function B({certificate:e,title:t}){let n=E(),r=i(),{zone:a}=v();return(0,N.jsxs)(`div`,{className:`stack-s`,children:[e.state!==`CURRENT`&&(0,N.jsxs)(`p`,{children:[(0,N.jsx)(D,{state:e.state}),` `,(0,N.jsx)(`span`,{className:`muted small`,children:n.issuedOn(h(e.issued,a,r))})]}),(0,N.jsxs)(`p`,{className:`row`,children:[e.state===`CURRENT`&&(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`a`,{className:`btn`,href:e.pdf,download:!0,"aria-label":n.downloadOf(t),children:n.download}),(0,N.jsx)(`a`,{href:e.page,"aria-label":n.asPageOf(t),children:n.asPage})]}),(0,N.jsx)(`a`,{href:e.verification,"aria-label":n.checkOf(t),children:n.check})]}),(0,N.jsx)(`p`,{className:`muted small code`,children:e.code}),e.state===`CURRENT`&&(0,N.jsx)(P,{certificate:e.id,title:t})]})}export{L as default};