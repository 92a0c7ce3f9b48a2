import{c as e,n as t,o as n}from"./index.js";import{f as r,l as i,n as a,r as o,w as s}from"./states.js";import{t as c}from"./fragment.js";import{t as l}from"./ErrorSummary.js";import{t as u}from"./Outcome.js";import{t as d}from"./Page.js";import{c as f,f as p}from"./parts.js";var m=new s(`
    mutation AttestationOpen($token: String!) {
  attestationOpen(token: $token) {
    attestation {
      mentor
      mentee
      level
      place
      started
      ended
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:ed76381fbee9373715f3c1b7ee25860156692bd071d712d8bc2ddc0bf68224b4`}),h=new s(`
    mutation AttestationAnswer($token: String!, $confirm: Boolean!) {
  attestationAnswer(token: $token, confirm: $confirm) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:bd4a001feede7fb4c8f47581fe192b35616e500a0d95f48cfb7ca250ae4127c6`}),g=e(n(),1),_=t();function v(){let e=p(),t=f(),[n]=c(),s=r(m),v=r(h),{mutate:y}=s;(0,g.useEffect)(()=>{n!==``&&y({token:n})},[n,y]);let b=s.data?.attestationOpen.attestation,x=v.data?.attestationAnswer,S=[...s.data?.attestationOpen.userErrors??[],...x?.userErrors??[]];return(0,_.jsxs)(d,{title:e.attestTitle,lead:b?e.attestLead(b.mentor):void 0,narrow:!0,children:[n===``&&(0,_.jsx)(`p`,{children:e.attestNoToken}),s.isPending&&(0,_.jsx)(o,{lines:3}),s.error&&(0,_.jsx)(a,{error:s.error,retry:()=>y({token:n})}),v.error&&(0,_.jsx)(a,{error:v.error}),(0,_.jsx)(l,{faults:S,fieldOf:()=>void 0}),x?.done?(0,_.jsx)(u,{children:(0,_.jsx)(`p`,{children:e.attestDone})}):b&&(0,_.jsxs)(`section`,{className:`card stack`,"aria-label":e.attestTitle,children:[(0,_.jsxs)(`dl`,{className:`facts`,children:[(0,_.jsx)(`dt`,{children:e.mentorIs}),(0,_.jsx)(`dd`,{children:b.mentor}),(0,_.jsx)(`dt`,{children:e.menteeIs}),(0,_.jsx)(`dd`,{children:b.mentee}),(0,_.jsx)(`dt`,{children:e.level}),(0,_.jsx)(`dd`,{children:[e.levels[b.level],b.place].filter(e=>e!==``).join(`, `)}),(0,_.jsx)(`dt`,{children:e.firstDay}),(0,_.jsx)(`dd`,{children:t(b.started)}),b.ended&&(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(`dt`,{children:e.lastDay}),(0,_.jsx)(`dd`,{children:t(b.ended)})]})]}),(0,_.jsx)(`p`,{className:`small muted`,children:e.attestOnce}),(0,_.jsxs)(`div`,{className:`row`,children:[(0,_.jsx)(i,{busy:v.isPending,onClick:()=>v.mutate({token:n,confirm:!0}),children:e.attestYes}),(0,_.jsx)(i,{kind:`quiet`,busy:v.isPending,onClick:()=>v.mutate({token:n,confirm:!1}),children:e.attestNo})]})]})]})}export{v as default};