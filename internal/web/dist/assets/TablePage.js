import{c as e,n as t,o as n}from"./index.js";import{G as r}from"./Checkbox.js";import{S as i,f as a,i as o,l as s,n as c,p as l,u,v as d}from"./states.js";import{s as f}from"./text5.js";import{t as p}from"./ErrorSummary.js";import{r as m}from"./DepartmentSide.js";import{t as h}from"./Page.js";import{n as g}from"./Look.js";import{t as _}from"./dossiers.js";var v=new d(`
    query DossierTable {
  dossierTable {
    ...DossierTableParts
  }
}
    fragment DossierTableParts on DossierTable {
  columns {
    column
    title {
      en
      fr
    }
    heading {
      en
      fr
    }
  }
  others {
    column
    title {
      en
      fr
    }
    heading {
      en
      fr
    }
  }
}`,{hash:`sha256:57fc74d8815ed684fcc7199782244bc62900d9b292386cd06ec6f2d2eccaef48`}),y=new d(`
    mutation DossierTableSet($columns: [DossierColumnInput!]!) {
  dossierTableSet(columns: $columns) {
    table {
      ...DossierTableParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment DossierTableParts on DossierTable {
  columns {
    column
    title {
      en
      fr
    }
    heading {
      en
      fr
    }
  }
  others {
    column
    title {
      en
      fr
    }
    heading {
      en
      fr
    }
  }
}`,{hash:`sha256:4a04f6ca18e43740a65a853197f547f3ca1d94cb50d21965b25e429c8f427d09`}),b=e(n(),1),x=e=>({column:e.column,title:e.title,heading:e.heading??{en:``,fr:``}});function S(e){return{shown:e.columns.map(x),others:e.others.map(x)}}function C(e,t,n){let r=e.shown.findIndex(e=>e.column===t),i=r+n;if(r<1||i<1||i>=e.shown.length)return e;let a=[...e.shown],[o]=a.splice(r,1);return o&&a.splice(i,0,o),{...e,shown:a}}function w(e,t){let n=e.shown.find(e=>e.column===t);if(n)return n===e.shown[0]?e:{shown:e.shown.filter(e=>e!==n),others:[...e.others,n]};let r=e.others.find(e=>e.column===t);return r?{shown:[...e.shown,r],others:e.others.filter(e=>e!==r)}:e}function T(e,t,n){return{...e,shown:e.shown.map(e=>e.column===t?{...e,heading:{...e.heading,...n}}:e)}}function E(e){return e.shown.map(e=>({column:e.column,heading:e.heading.en.trim()+e.heading.fr.trim()===``?null:e.heading}))}function D(e,t){return e.heading[t].trim()||e.title[t]}var O=t(),k=[],A=10;function j(){let e=_(),t=l(v,{});return(0,O.jsx)(h,{title:e.tableTitle,lead:e.tableLead,above:(0,O.jsx)(r,{className:`crumb`,to:`/dossiers`,children:e.title}),children:(0,O.jsx)(o,{read:t,children:({dossierTable:e})=>(0,O.jsx)(M,{table:e})})})}function M({table:e}){let t=_(),n=i(),r=f(),o=a(y),[l,d]=(0,b.useState)(()=>S(e)),[m,h]=(0,b.useState)(!1),x=o.data?.dossierTableSet.userErrors??k,j=e=>{d(e),h(!0)},M=()=>o.mutate({columns:E(l)},{onSuccess:({dossierTableSet:{table:e}})=>{e&&(n.setQueryData(u(v,{}),{dossierTable:e}),d(S(e)),h(!1))}}),P=(e,t)=>x.find(n=>n.path[1]===String(e)&&(n.path[3]===void 0||n.path[3]===t))?.message;return(0,O.jsxs)(O.Fragment,{children:[o.error&&(0,O.jsx)(c,{error:o.error}),(0,O.jsx)(p,{faults:x,fieldOf:e=>{let t=l.shown[Number(e.path[1])];return t&&`heading-${t.column}-${e.path[3]??`en`}`}}),(0,O.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`table-preview`,children:[(0,O.jsx)(`h2`,{id:`table-preview`,children:t.tablePreview}),(0,O.jsx)(`div`,{lang:r,children:(0,O.jsx)(g,{title:t.tablePreview,columns:l.shown.map(e=>D(e,r)),rows:[{key:`sample`,cells:l.shown.map(e=>t.samples[e.column])}]})}),(0,O.jsx)(`p`,{className:`muted small`,children:t.tablePreviewHint})]}),(0,O.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`table-columns`,children:[(0,O.jsx)(`h2`,{id:`table-columns`,children:t.tableColumns(l.shown.length)}),(0,O.jsx)(`ol`,{className:`dossier-lines`,children:l.shown.map((e,n)=>(0,O.jsxs)(`li`,{className:`stack-s`,children:[(0,O.jsxs)(`div`,{className:`dossier-head`,children:[(0,O.jsx)(`h3`,{children:e.title[r]}),n>0?(0,O.jsxs)(`div`,{className:`row`,children:[(0,O.jsx)(s,{kind:`quiet`,disabled:n===1,"aria-label":t.upOf(e.title[r]),onClick:()=>j(C(l,e.column,-1)),children:t.up}),(0,O.jsx)(s,{kind:`quiet`,disabled:n===l.shown.length-1,"aria-label":t.downOf(e.title[r]),onClick:()=>j(C(l,e.column,1)),children:t.down}),(0,O.jsx)(s,{kind:`quiet`,"aria-label":t.columnOutOf(e.title[r]),onClick:()=>j(w(l,e.column)),children:t.columnOut})]}):(0,O.jsx)(`p`,{className:`muted small`,children:t.columnFirst})]}),(0,O.jsx)(N,{column:e,errors:{en:P(n,`en`),fr:P(n,`fr`)},onHeading:t=>j(T(l,e.column,t))})]},e.column))})]}),(0,O.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`table-others`,children:[(0,O.jsx)(`h2`,{id:`table-others`,children:t.tableOthers}),l.others.length===0&&(0,O.jsx)(`p`,{className:`muted`,children:t.tableAll}),l.shown.length>=A&&(0,O.jsx)(`p`,{className:`muted`,children:t.tableFull}),(0,O.jsx)(`ul`,{className:`dossier-files`,children:l.others.map(e=>(0,O.jsxs)(`li`,{className:`dossier-head`,children:[(0,O.jsxs)(`span`,{children:[e.title[r],` `,(0,O.jsx)(`span`,{className:`muted small`,children:t.samples[e.column]})]}),(0,O.jsx)(s,{kind:`quiet`,disabled:l.shown.length>=A,"aria-label":t.columnInOf(e.title[r]),onClick:()=>j(w(l,e.column)),children:t.columnIn})]},e.column))})]}),(0,O.jsxs)(`div`,{className:`card row dossier-save no-print`,children:[(0,O.jsx)(s,{busy:o.isPending,onClick:M,children:t.save}),(0,O.jsx)(`span`,{role:`status`,className:`muted`,children:m?t.tableUnsaved:o.data?.dossierTableSet.table?t.saved:``})]})]})}function N({column:e,errors:t,onHeading:n}){let r=_(),i=f();return(0,O.jsx)(`div`,{className:`halves`,children:[`en`,`fr`].map(a=>(0,O.jsx)(m,{id:`heading-${e.column}-${a}`,lang:a,label:r.headingIn[a],"aria-label":r.headingOf(e.title[i],r.languages[a]),placeholder:e.title[a],maxLength:60,value:e.heading[a],error:t[a],onChange:e=>n({[a]:e.currentTarget.value})},a))})}export{j as default};