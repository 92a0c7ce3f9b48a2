import{C as e,O as t,b as n,f as r,i,l as a,n as o,o as s,p as c,t as l,u,w as d}from"./states.js";import{c as f,n as p,o as m}from"./index.js";import{G as h,t as g}from"./Checkbox.js";import{t as _}from"./_document_CertificatesDocument.js";import{n as v,t as y}from"./address.js";import{a as b}from"./format.js";import{d as x,s as S}from"./Frame.js";import{t as C}from"./DataTable.js";import{n as w,t as T}from"./Filters.js";import{t as E}from"./NothingFound.js";import{t as D}from"./Outcome.js";import{t as O}from"./Page.js";import{n as k,t as A}from"./Pager.js";import{t as ee}from"./SearchField.js";import{t as j}from"./once.js";import{t as M}from"./Confirm.js";import{t as N}from"./ErrorSummary.js";import{a as P,r as F}from"./DepartmentSide.js";import{t as I}from"./Refusals.js";import{t as L}from"./recognition.js";import{t as R}from"./StateChip3.js";var z=new d(`
    mutation CertificatesBulkPreview($certificates: [ID!]!, $kind: Fulfilment) {
  certificatesBulkPreview(certificates: $certificates, kind: $kind) {
    rows {
      id
      name
      title {
        en
        fr
      }
      refused
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:7c87e82036ea1d08c9059675c9e8a80c6ed400edb74daa8fbb5d0b15d93ff4d7`}),B=new d(`
    mutation CertificatesFulfil($certificates: [ID!]!, $kind: Fulfilment!, $note: String!, $key: IdempotencyKey!) {
  certificatesFulfil(
    certificates: $certificates
    kind: $kind
    note: $note
    key: $key
  ) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:c2a659b4577bfa94e10f0b7cad7dcf200978cb4c99d0b39ba2d6cf782c87cad5`}),V=new d(`
    mutation CertificatesResend($certificates: [ID!]!, $key: IdempotencyKey!) {
  certificatesResend(certificates: $certificates, key: $key) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:e05d036a330f183896f551102e247f39dbff146f6e2a7aab9788fa224b695aa8`}),H=f(m(),1),U=p(),W=[`PLAQUE`,`STIPEND`,`PRESENTATION`,`MAIL`],G=[],K=e=>e===`MAIL`?null:e;function q({chosen:e,onDone:t}){let n=L(),[i,s]=(0,H.useState)(`PLAQUE`),c=r(z),l=c.data?.certificatesBulkPreview.rows;return(0,U.jsxs)(`div`,{className:`stack-s no-print`,children:[c.error&&(0,U.jsx)(o,{error:c.error}),(0,U.jsx)(N,{faults:c.data?.certificatesBulkPreview.userErrors??G,fieldOf:()=>void 0}),(0,U.jsxs)(`div`,{className:`row row-end`,children:[(0,U.jsx)(P,{id:`bulk-act`,label:n.bulkAct,value:i,data:W.map(e=>({value:e,label:n.bulkActs[e]})),onChange:e=>s(e.currentTarget.value)}),(0,U.jsx)(a,{disabled:e.length===0,busy:c.isPending,onClick:()=>c.mutate({certificates:e,kind:K(i)}),children:n.bulkPreview(e.length)})]}),l&&(0,U.jsx)(J,{act:i,rows:l,chosen:e,onClose:()=>c.reset(),onDone:e=>{c.reset(),t(n.bulkDone(e))}})]})}function J({act:e,rows:t,chosen:n,onClose:i,onDone:a}){let o=L(),s=j(),[c,l]=(0,H.useState)(``),u=r(B),d=r(V),f=K(e),p=t.filter(e=>e.refused===``).length,m=({done:e})=>e!=null&&a(e);return(0,U.jsxs)(M,{title:o.bulkTitle(o.bulkActs[e]),open:!0,confirm:o.bulkDo,busy:u.isPending||d.isPending,error:u.error??d.error,faults:u.data?.certificatesFulfil.userErrors??d.data?.certificatesResend.userErrors??G,disabled:p===0,onClose:i,onConfirm:()=>f?u.mutate({certificates:n,kind:f,note:c,key:s(`${f} ${c} ${n.join()}`)},{onSuccess:e=>m(e.certificatesFulfil)}):d.mutate({certificates:n,key:s(n.join())},{onSuccess:e=>m(e.certificatesResend)}),children:[(0,U.jsx)(`p`,{className:`strong`,children:f?o.bulkCount(p):o.bulkMailCount(p)}),(0,U.jsx)(`p`,{children:f?o.bulkText:o.bulkMailText}),f&&(0,U.jsx)(F,{id:`bulk-note`,label:o.note,maxLength:1e3,value:c,onChange:e=>l(e.currentTarget.value)}),(0,U.jsx)(I,{rows:t,given:o.bulkFor,refused:o.notDone})]})}var Y=[`AWARD`,`MENTOR_SERVICE`,`COMMITTEE_SERVICE`,`TRAINING`],X=[`CURRENT`,`SUPERSEDED`,`REVOKED`],Z={search:``,kind:``,state:``,year:``};function Q(){let e=L(),n=s(),r=x()?.viewerCanIssueCertificates??!1,[a,o]=v(Z),d=k(50),f=y(Y,a.kind),p=y(X,a.state),m=/^\d{4}$/.test(a.year)?Number(a.year):null,b=c(_,{first:d.size,after:d.after,search:a.search||null,kind:f,state:p,year:m}),S=t(),[C,j]=(0,H.useState)([]),[M,N]=(0,H.useState)(``),P=b.data?.certificates.nodes??[],F=P.filter(e=>C.includes(e.id)).map(e=>e.id),I=new URLSearchParams(Object.entries({search:a.search,kind:f??``,state:p??``,year:m?String(m):``}).filter(([,e])=>e!==``)).toString(),R=e=>`/d/certificates/list.${e}${I&&`?${I}`}`,z=(b.data?.certificateYears??[]).map(e=>({value:String(e),label:String(e)}));return(0,U.jsxs)(O,{title:e.listTitle,lead:e.listLead,above:(0,U.jsx)(h,{className:`crumb no-print`,to:`/recognition`,children:e.title}),actions:(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`a`,{className:`btn quiet`,href:R(`csv`),download:!0,children:e.csv}),(0,U.jsx)(`a`,{className:`btn quiet`,href:R(`xlsx`),download:!0,children:e.xlsx}),r&&(0,U.jsx)($,{})]}),children:[M!==``&&(0,U.jsx)(D,{children:(0,U.jsx)(`p`,{children:M})},M),(0,U.jsxs)(w,{children:[(0,U.jsx)(ee,{label:e.search,value:a.search,onChange:e=>o({search:e})}),(0,U.jsx)(T,{label:e.kind,every:n.all,value:f??``,options:Y.map(t=>({value:t,label:e.kinds[t]})),onChange:e=>o({kind:e})}),(0,U.jsx)(T,{label:e.state,every:n.all,value:p??``,options:X.map(t=>({value:t,label:e.states[t]})),onChange:e=>o({state:e})}),(0,U.jsx)(T,{label:e.year,every:n.all,value:m?String(m):``,options:z,onChange:e=>o({year:e})})]}),(0,U.jsx)(i,{read:b,children:({certificates:t})=>t.totalCount>0?(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(g,{className:`no-print`,label:e.chooseAll,checked:F.length===P.length,onChange:e=>j(e.currentTarget.checked?P.map(e=>e.id):[])}),F.length>0&&(0,U.jsx)(q,{chosen:F,onDone:e=>{N(e),j([]),S.invalidateQueries({queryKey:u(_)})}}),(0,U.jsx)(te,{rows:t.nodes,chosen:C,onChoose:e=>j(C.includes(e)?C.filter(t=>t!==e):[...C,e])}),(0,U.jsx)(A,{pager:d,shown:t.nodes.length,total:t.totalCount,info:t.pageInfo,waiting:b.isPlaceholderData})]}):a.search!==``||f!==null||p!==null||m!==null?(0,U.jsx)(E,{onClear:()=>o(Z)}):(0,U.jsxs)(l,{title:e.listEmpty,children:[(0,U.jsx)(`p`,{children:e.listEmptyText}),r&&(0,U.jsx)(`div`,{className:`row`,children:(0,U.jsx)($,{})})]})})]})}function $(){let e=L();return(0,U.jsx)(h,{className:`btn`,to:`/recognition/certificates/new`,children:e.issue})}function te({rows:t,chosen:r,onChoose:i}){let a=L(),o=n(),s=e(),{zone:c}=S(),l=[{key:`name`,title:a.name,cell:e=>(0,U.jsx)(g,{label:e.name,"aria-label":a.choose(`${e.name}, ${o(e.title)}`),checked:r.includes(e.id),onChange:()=>i(e.id)})},{key:`recognition`,title:a.recognition,cell:e=>(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(h,{to:`/recognition/certificates/${e.id}`,children:o(e.title)}),` `,(0,U.jsx)(`span`,{className:`muted small`,children:a.kinds[e.kind]})]})},{key:`code`,title:a.code,cell:e=>(0,U.jsx)(`span`,{className:`small code`,children:e.code})},{key:`issued`,title:a.issued,cell:e=>b(e.issued,c,s)},{key:`state`,title:a.state,cell:e=>(0,U.jsx)(R,{state:e.state})}];return(0,U.jsx)(C,{caption:a.listTitle,columns:l,rows:t,keyOf:e=>e.id})}export{Q as default};