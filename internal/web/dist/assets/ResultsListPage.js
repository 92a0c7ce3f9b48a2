import{G as e}from"./Checkbox.js";import{i as t,p as n,t as r,v as i}from"./states.js";import{r as a,s as o}from"./text5.js";import{r as s}from"./address.js";import{n as c,o as l,s as u,t as d}from"./format.js";import{s as f}from"./Frame.js";import{t as p}from"./DataTable.js";import{n as m}from"./Filters.js";import{t as h}from"./NothingFound.js";import{t as g}from"./Page.js";import{n as _,t as v}from"./Pager.js";import{t as y}from"./SearchField.js";import{t as b}from"./text12.js";import"./figures.js";import{n as x}from"./index.js";var S=new i(`
    query ResultsList($after: String, $search: String) {
  campaigns(
    first: 25
    after: $after
    search: $search
    state: RELEASED
    everyYear: true
  ) {
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
    `,{hash:`sha256:9968a82653bfa2697c08ce472ae7acab1cd7ceee1833825aa72fd014deb627c9`}),C=x();function w(){let e=b(),[{search:i},a]=s({search:``}),o=_(25),c=n(S,{after:o.after,search:i});return(0,C.jsxs)(g,{title:e.title,lead:e.lead,children:[(0,C.jsx)(m,{children:(0,C.jsx)(y,{value:i,onChange:e=>a({search:e})})}),(0,C.jsx)(t,{read:c,children:({campaigns:t})=>t.totalCount>0?(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(T,{rows:t.nodes}),(0,C.jsx)(v,{pager:o,shown:t.nodes.length,total:t.totalCount,info:t.pageInfo,waiting:c.isPlaceholderData})]}):i===``?(0,C.jsx)(r,{title:e.emptyTitle,children:(0,C.jsx)(`p`,{children:e.emptyText})}):(0,C.jsx)(h,{onClear:()=>a({search:``})})})]})}function T({rows:t}){let n=b(),r=a(),i=o(),{zone:s}=f(),l=[{key:`title`,title:n.columnTitle,cell:t=>t.releases.length>0?(0,C.jsx)(e,{to:`/results/${t.id}`,children:r(t.title)}):r(t.title)},{key:`wave`,title:n.columnWave,cell:e=>n.seriesWave(e.series,e.wave)},{key:`closed`,title:n.columnClosed,cell:e=>e.closed?(0,C.jsx)(`span`,{className:`nowrap`,children:d(c(s,new Date(e.closed)),i,`short`)}):``},{key:`answered`,title:n.columnAnswered,cell:e=>(0,C.jsx)(E,{campaign:e})},{key:`cuts`,title:n.columnCuts,cell:e=>(0,C.jsx)(D,{campaign:e})}];return(0,C.jsx)(p,{caption:n.title,columns:l,rows:t,keyOf:e=>e.id})}function E({campaign:e}){let t=b(),n=o(),r=e.releases.find(e=>e.dimension===`DEPARTMENT`);return!r||typeof r.invited!=`number`||typeof r.respondents!=`number`?(0,C.jsx)(`span`,{className:`why`,children:t.notShown}):t.answeredOf(l(r.respondents,n),l(r.invited,n),u(r.respondents/Math.max(1,r.invited),n))}function D({campaign:{releases:e}}){let t=b(),n=a(),r=e.flatMap(e=>e.division?[n(e.division.name)]:[]);if(e.length===0)return t.none;let i=r.length===1?r[0]??``:t.divisions(r.length);return r.length===0?t.everybody:e.some(e=>e.dimension!==`DEPARTMENT`&&e.dimension!==`DIVISION`)?t.everybodyAnd(t.everyCut(r.length)):e.length>r.length?t.everybodyAnd(i):i}export{w as default};