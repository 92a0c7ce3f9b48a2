import{c as e,n as t,o as n}from"./index.js";import{C as r,O as i,b as a,f as o,i as s,n as c,p as l,s as u,t as d,u as f,w as p}from"./states.js";import{G as m,t as h}from"./Checkbox.js";import{a as g,o as _,t as v}from"./format.js";import{s as y}from"./Frame.js";import{t as b}from"./Page.js";import{t as x}from"./feedback.js";var S=new p(`
    query MocRecords {
  mocRecords {
    ...MocRecordParts
  }
  viewer {
    viewerTakesPartInMoc
  }
}
    fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`,{hash:`sha256:338a8cc14dc2f74de9819cd36d4dcfbdea45896fa297ef89ada449a3130c6e43`}),C=new p(`
    mutation ViewerMocSet($participates: Boolean!) {
  viewerMocSet(participates: $participates) {
    participates
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:4e8274cceed729dbcbc67c4956e18ed6ed57a966eb72850dd68e6b857e889737`}),w=e(n(),1),T=t();function E(){let e=x(),t=l(S,{});return(0,T.jsx)(b,{title:e.documents,lead:e.recordsLead,above:(0,T.jsx)(m,{className:`crumb no-print`,to:`/feedback`,children:e.title}),narrow:!0,children:(0,T.jsx)(s,{read:t,children:({mocRecords:t,viewer:n})=>(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(D,{now:n?.viewerTakesPartInMoc??!1}),(0,T.jsx)(u,{children:(0,T.jsx)(`p`,{children:e.caveat})}),t.length===0?(0,T.jsx)(d,{title:e.recordsNone,children:(0,T.jsx)(`p`,{className:`muted`,children:e.recordsNoneText})}):t.map(e=>(0,T.jsx)(O,{record:e},e.id))]})})})}function D({now:e}){let t=x(),n=i(),r=o(C),[a,s]=(0,w.useState)(e),l=e=>{s(e),r.mutate({participates:e},{onError:()=>s(!e),onSuccess:()=>void n.invalidateQueries({queryKey:f(S)})})};return(0,T.jsxs)(`section`,{className:`card no-print`,children:[r.error&&(0,T.jsx)(c,{error:r.error}),(0,T.jsx)(h,{label:t.moc,description:t.mocText,checked:a,onChange:e=>l(e.currentTarget.checked)}),(0,T.jsx)(`p`,{className:`muted small`,role:`status`,children:r.isSuccess&&t.mocSaved})]})}function O({record:e}){let t=x(),n=a(),i=r(),{zone:o}=y(),s=Number.isInteger(e.hours)?_(e.hours,i):_(e.hours,i,2);return(0,T.jsxs)(`article`,{className:`card stack-s`,"aria-labelledby":`record-${e.id}`,children:[(0,T.jsx)(`h2`,{id:`record-${e.id}`,children:t.recordTitle}),(0,T.jsx)(`p`,{className:`record-hours`,children:t.hours(s)}),(0,T.jsxs)(`p`,{children:[v(e.on,i),` · `,t.section(e.section,e.framework)]}),(0,T.jsx)(`p`,{children:n(e.source)}),(0,T.jsx)(`p`,{className:`muted small`,children:typeof e.credits==`number`?t.credits(_(e.credits,i,2)):t.noRate}),(0,T.jsxs)(`p`,{className:`row`,children:[(0,T.jsx)(`a`,{className:`btn quiet`,href:e.pdf,download:!0,children:t.pdf}),(0,T.jsx)(`a`,{href:e.page,children:t.page})]}),(0,T.jsx)(`p`,{className:`muted small`,children:t.made(g(e.made,o,i))})]})}export{O as RecordCard,E as default,S as t};