import{G as e}from"./Checkbox.js";import{C as t,b as n,i as r,p as i,s as a,t as o,w as s}from"./states.js";import{n as c,t as l}from"./_document_RemarkReviewsDocument.js";import{n as u,o as d,t as f}from"./format.js";import{d as p,s as m}from"./Frame.js";import{t as h}from"./DataTable.js";import{t as g}from"./Page.js";import{t as _}from"./text7.js";import{n as v}from"./index.js";var y=new s(`
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
    `,{hash:`sha256:cf0b8b4687e626dc389ace8cfa10e46e74c906016417a3ed432dbcb077cd5ca5`}),b=v();function x(){let t=_(),n=p(),s=i(y,{}),u=i(c,{},{enabled:n?.viewerCanModerateFeedback??!1}),d=i(l,{},{enabled:n?.viewerCanModerateFeedback??!1}),f=u.data?.remarkModerations.length??0,m=d.data?.remarkReviews.filter(e=>e.state===`ASKED`).length??0;return(0,b.jsxs)(g,{title:t.title,lead:t.lead,children:[f+m>0&&(0,b.jsxs)(a,{children:[f>0&&(0,b.jsx)(`p`,{children:t.remarks.waiting(f)}),m>0&&(0,b.jsx)(`p`,{children:t.reviews.waiting(m)}),(0,b.jsx)(`p`,{children:(0,b.jsx)(e,{to:`/moderation/feedback`,children:t.remarks.toThem})})]}),(0,b.jsx)(r,{read:s,children:({moderations:e})=>e.length>0?(0,b.jsx)(S,{rows:e}):f+m===0&&(0,b.jsx)(o,{title:t.emptyTitle,children:(0,b.jsx)(`p`,{children:t.emptyText})})})]})}function S({rows:r}){let i=_(),a=n(),o=t(),{zone:s}=m(),c=[{key:`title`,title:i.columnTitle,cell:({campaign:t})=>(0,b.jsx)(e,{to:`/moderation/${t.id}`,children:a(t.title)})},{key:`wave`,title:i.columnWave,cell:({campaign:e})=>i.seriesWave(e.series,e.wave)},{key:`closed`,title:i.columnClosed,cell:({campaign:e})=>e.closed?(0,b.jsx)(`span`,{className:`nowrap`,children:f(u(s,new Date(e.closed)),o,`short`)}):``},{key:`pending`,title:i.columnPending,numeric:!0,cell:e=>d(e.pending,o)},{key:`decided`,title:i.columnDecided,numeric:!0,cell:e=>d(e.accepted+e.withheld,o)},{key:`state`,title:i.columnState,cell:e=>(0,b.jsx)(C,{moderation:e})}];return(0,b.jsx)(h,{caption:i.title,columns:c,rows:r,keyOf:e=>e.campaign.id})}function C({moderation:e}){let t=_();return e.released?(0,b.jsx)(`span`,{className:`chip`,children:t.stateReleased}):(0,b.jsx)(`span`,{className:`chip on`,children:e.pending>0?t.stateWaiting:t.stateReady})}export{x as default};