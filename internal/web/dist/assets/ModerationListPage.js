import{G as e}from"./Checkbox.js";import{i as t,p as n,s as r,t as i,v as a}from"./states.js";import{n as o,t as s}from"./_document_RemarkReviewsDocument.js";import{r as c,s as l}from"./text5.js";import{n as u,o as d,t as f}from"./format.js";import{d as p,s as m}from"./Frame.js";import{t as h}from"./DataTable.js";import{t as g}from"./Page.js";import{t as _}from"./text9.js";import{n as v}from"./index.js";var y=new a(`
    query Moderations {
  moderations {
    campaign {
      id
      title {
        en
        fr
      }
      series
      wave
      closed
    }
    minimum
    pending
    accepted
    withheld
    released
  }
}
    `,{hash:`sha256:cf0b8b4687e626dc389ace8cfa10e46e74c906016417a3ed432dbcb077cd5ca5`}),b=v();function x(){let a=_(),c=p(),l=n(y,{}),u=n(o,{},{enabled:c?.viewerCanModerateFeedback??!1}),d=n(s,{},{enabled:c?.viewerCanModerateFeedback??!1}),f=u.data?.remarkModerations.length??0,m=d.data?.remarkReviews.filter(e=>e.state===`ASKED`).length??0;return(0,b.jsxs)(g,{title:a.title,lead:a.lead,children:[f+m>0&&(0,b.jsxs)(r,{children:[f>0&&(0,b.jsx)(`p`,{children:a.remarks.waiting(f)}),m>0&&(0,b.jsx)(`p`,{children:a.reviews.waiting(m)}),(0,b.jsx)(`p`,{children:(0,b.jsx)(e,{to:`/moderation/feedback`,children:a.remarks.toThem})})]}),(0,b.jsx)(t,{read:l,children:({moderations:e})=>e.length>0?(0,b.jsx)(S,{rows:e}):f+m===0&&(0,b.jsx)(i,{title:a.emptyTitle,children:(0,b.jsx)(`p`,{children:a.emptyText})})})]})}function S({rows:t}){let n=_(),r=c(),i=l(),{zone:a}=m(),o=[{key:`title`,title:n.columnTitle,cell:({campaign:t})=>(0,b.jsx)(e,{to:`/moderation/${t.id}`,children:r(t.title)})},{key:`wave`,title:n.columnWave,cell:({campaign:e})=>n.seriesWave(e.series,e.wave)},{key:`closed`,title:n.columnClosed,cell:({campaign:e})=>e.closed?(0,b.jsx)(`span`,{className:`nowrap`,children:f(u(a,new Date(e.closed)),i,`short`)}):``},{key:`pending`,title:n.columnPending,numeric:!0,cell:e=>d(e.pending,i)},{key:`decided`,title:n.columnDecided,numeric:!0,cell:e=>d(e.accepted+e.withheld,i)},{key:`state`,title:n.columnState,cell:e=>(0,b.jsx)(C,{moderation:e})}];return(0,b.jsx)(h,{caption:n.title,columns:o,rows:t,keyOf:e=>e.campaign.id})}function C({moderation:e}){let t=_();return e.released?(0,b.jsx)(`span`,{className:`chip`,children:t.stateReleased}):(0,b.jsx)(`span`,{className:`chip on`,children:e.pending>0?t.stateWaiting:t.stateReady})}export{x as default};