import{c as e,n as t,o as n}from"./index.js";import{S as r,f as i,i as a,n as o,p as s,s as c,t as l,u,v as d}from"./states.js";import{G as f,t as p}from"./Checkbox.js";import{r as m,s as h}from"./text5.js";import{a as g,o as _,t as v}from"./format.js";import{s as y}from"./Frame.js";import{t as b}from"./Page.js";import{t as x}from"./feedback.js";var S=new d(`
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
}`,{hash:`sha256:338a8cc14dc2f74de9819cd36d4dcfbdea45896fa297ef89ada449a3130c6e43`}),C=new d(`
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
    `,{hash:`sha256:4e8274cceed729dbcbc67c4956e18ed6ed57a966eb72850dd68e6b857e889737`}),w=e(n(),1),T=t();function E(){let e=x(),t=s(S,{});return(0,T.jsx)(b,{title:e.documents,lead:e.recordsLead,above:(0,T.jsx)(f,{className:`crumb no-print`,to:`/feedback`,children:e.title}),narrow:!0,children:(0,T.jsx)(a,{read:t,children:({mocRecords:t,viewer:n})=>(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(D,{now:n?.viewerTakesPartInMoc??!1}),(0,T.jsx)(c,{children:(0,T.jsx)(`p`,{children:e.caveat})}),t.length===0?(0,T.jsx)(l,{title:e.recordsNone,children:(0,T.jsx)(`p`,{className:`muted`,children:e.recordsNoneText})}):t.map(e=>(0,T.jsx)(O,{record:e},e.id))]})})})}function D({now:e}){let t=x(),n=r(),a=i(C),[s,c]=(0,w.useState)(e),l=e=>{c(e),a.mutate({participates:e},{onError:()=>c(!e),onSuccess:()=>void n.invalidateQueries({queryKey:u(S)})})};return(0,T.jsxs)(`section`,{className:`card no-print`,children:[a.error&&(0,T.jsx)(o,{error:a.error}),(0,T.jsx)(p,{label:t.moc,description:t.mocText,checked:s,onChange:e=>l(e.currentTarget.checked)}),(0,T.jsx)(`p`,{className:`muted small`,role:`status`,children:a.isSuccess&&t.mocSaved})]})}function O({record:e}){let t=x(),n=m(),r=h(),{zone:i}=y(),a=Number.isInteger(e.hours)?_(e.hours,r):_(e.hours,r,2);return(0,T.jsxs)(`article`,{className:`card stack-s`,"aria-labelledby":`record-${e.id}`,children:[(0,T.jsx)(`h2`,{id:`record-${e.id}`,children:t.recordTitle}),(0,T.jsx)(`p`,{className:`record-hours`,children:t.hours(a)}),(0,T.jsxs)(`p`,{children:[v(e.on,r),` · `,t.section(e.section,e.framework)]}),(0,T.jsx)(`p`,{children:n(e.source)}),(0,T.jsx)(`p`,{className:`muted small`,children:typeof e.credits==`number`?t.credits(_(e.credits,r,2)):t.noRate}),(0,T.jsxs)(`p`,{className:`row`,children:[(0,T.jsx)(`a`,{className:`btn quiet`,href:e.pdf,download:!0,children:t.pdf}),(0,T.jsx)(`a`,{href:e.page,children:t.page})]}),(0,T.jsx)(`p`,{className:`muted small`,children:t.made(g(e.made,i,r))})]})}export{O as RecordCard,E as default,S as t};