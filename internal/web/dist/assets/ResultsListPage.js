import{G as e}from"./Checkbox.js";import{C as t,b as n,i as r,p as i,t as a,w as o}from"./states.js";import{n as s}from"./address.js";import{n as c,o as l,s as u,t as d}from"./format.js";import{s as f}from"./Frame.js";import{t as p}from"./DataTable.js";import{n as m}from"./Filters.js";import{t as h}from"./NothingFound.js";import{t as g}from"./Page.js";import{n as _,t as v}from"./Pager.js";import{t as y}from"./SearchField.js";import{t as b}from"./text9.js";import"./figures.js";import{n as x}from"./index.js";var S=new o(`
    query ResultsList($after: String, $search: String) {
  campaigns(first: 25, after: $after, search: $search, state: RELEASED) {
    nodes {
      id
      title {
        en
        fr
      }
      series
      wave
      closed
      releases {
        id
        dimension
        division {
          id
          name {
            en
            fr
          }
        }
        invited
        respondents
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:15b9200819bf93f81f97d28360b931d38526943c44d0ea8b2f22ef11587cb29e`}),C=x();function w(){let e=b(),[{search:t},n]=s({search:``}),o=_(25),c=i(S,{after:o.after,search:t});return(0,C.jsxs)(g,{title:e.title,lead:e.lead,children:[(0,C.jsx)(m,{children:(0,C.jsx)(y,{value:t,onChange:e=>n({search:e})})}),(0,C.jsx)(r,{read:c,children:({campaigns:r})=>r.totalCount>0?(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(T,{rows:r.nodes}),(0,C.jsx)(v,{pager:o,shown:r.nodes.length,total:r.totalCount,info:r.pageInfo,waiting:c.isPlaceholderData})]}):t===``?(0,C.jsx)(a,{title:e.emptyTitle,children:(0,C.jsx)(`p`,{children:e.emptyText})}):(0,C.jsx)(h,{onClear:()=>n({search:``})})})]})}function T({rows:r}){let i=b(),a=n(),o=t(),{zone:s}=f(),l=[{key:`title`,title:i.columnTitle,cell:t=>t.releases.length>0?(0,C.jsx)(e,{to:`/results/${t.id}`,children:a(t.title)}):a(t.title)},{key:`wave`,title:i.columnWave,cell:e=>i.seriesWave(e.series,e.wave)},{key:`closed`,title:i.columnClosed,cell:e=>e.closed?(0,C.jsx)(`span`,{className:`nowrap`,children:d(c(s,new Date(e.closed)),o,`short`)}):``},{key:`answered`,title:i.columnAnswered,cell:e=>(0,C.jsx)(E,{campaign:e})},{key:`cuts`,title:i.columnCuts,cell:e=>(0,C.jsx)(D,{campaign:e})}];return(0,C.jsx)(p,{caption:i.title,columns:l,rows:r,keyOf:e=>e.id})}function E({campaign:e}){let n=b(),r=t(),i=e.releases.find(e=>e.dimension===`DEPARTMENT`);return!i||typeof i.invited!=`number`||typeof i.respondents!=`number`?(0,C.jsx)(`span`,{className:`why`,children:n.notShown}):n.answeredOf(l(i.respondents,r),l(i.invited,r),u(i.respondents/Math.max(1,i.invited),r))}function D({campaign:{releases:e}}){let t=b(),r=n(),i=e.flatMap(e=>e.division?[r(e.division.name)]:[]);if(e.length===0)return t.none;let a=i.length===1?i[0]??``:t.divisions(i.length);return i.length===0?t.everybody:e.some(e=>e.dimension!==`DEPARTMENT`&&e.dimension!==`DIVISION`)?t.everybodyAnd(t.everyCut(i.length)):e.length>i.length?t.everybodyAnd(a):a}export{w as default};