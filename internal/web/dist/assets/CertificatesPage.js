import{S as e,f as t,i as n,l as r,n as i,o as a,p as o,t as s,u as c,v as l}from"./states.js";import{c as u,n as d,o as f}from"./index.js";import{G as p,t as m}from"./Checkbox.js";import{t as h}from"./_document_CertificatesDocument.js";import{r as g,s as _}from"./text5.js";import{n as v,r as y}from"./address.js";import{t as b}from"./columns.js";import{a as x}from"./format.js";import{d as S,s as C}from"./Frame.js";import{t as w}from"./DataTable.js";import{n as T,t as E}from"./Filters.js";import{t as D}from"./ListTools.js";import{t as O}from"./NothingFound.js";import{t as k}from"./Outcome.js";import{t as A}from"./Page.js";import{n as j,t as M}from"./Pager.js";import{t as N}from"./SearchField.js";import{t as P}from"./once.js";import{t as F}from"./Confirm.js";import{t as I}from"./ErrorSummary.js";import{a as L,r as R}from"./DepartmentSide.js";import{t as z}from"./Refusals.js";import{t as B}from"./recognition.js";import{t as V}from"./StateChip3.js";var H=new l(`
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
    `,{hash:`sha256:7c87e82036ea1d08c9059675c9e8a80c6ed400edb74daa8fbb5d0b15d93ff4d7`}),U=new l(`
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
    `,{hash:`sha256:c2a659b4577bfa94e10f0b7cad7dcf200978cb4c99d0b39ba2d6cf782c87cad5`}),W=new l(`
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
    `,{hash:`sha256:e05d036a330f183896f551102e247f39dbff146f6e2a7aab9788fa224b695aa8`}),G=u(f(),1),K=d(),q=[`PLAQUE`,`STIPEND`,`PRESENTATION`,`MAIL`],J=[],Y=e=>e===`MAIL`?null:e;function ee({chosen:e,onDone:n}){let a=B(),[o,s]=(0,G.useState)(`PLAQUE`),c=t(H),l=c.data?.certificatesBulkPreview.rows;return(0,K.jsxs)(`div`,{className:`stack-s no-print`,children:[c.error&&(0,K.jsx)(i,{error:c.error}),(0,K.jsx)(I,{faults:c.data?.certificatesBulkPreview.userErrors??J,fieldOf:()=>void 0}),(0,K.jsxs)(`div`,{className:`row row-end`,children:[(0,K.jsx)(L,{id:`bulk-act`,label:a.bulkAct,value:o,data:q.map(e=>({value:e,label:a.bulkActs[e]})),onChange:e=>s(e.currentTarget.value)}),(0,K.jsx)(r,{disabled:e.length===0,busy:c.isPending,onClick:()=>c.mutate({certificates:e,kind:Y(o)}),children:a.bulkPreview(e.length)})]}),l&&(0,K.jsx)(te,{act:o,rows:l,chosen:e,onClose:()=>c.reset(),onDone:e=>{c.reset(),n(a.bulkDone(e))}})]})}function te({act:e,rows:n,chosen:r,onClose:i,onDone:a}){let o=B(),s=P(),[c,l]=(0,G.useState)(``),u=t(U),d=t(W),f=Y(e),p=n.filter(e=>e.refused===``).length,m=({done:e})=>e!=null&&a(e);return(0,K.jsxs)(F,{title:o.bulkTitle(o.bulkActs[e]),open:!0,confirm:o.bulkDo,busy:u.isPending||d.isPending,error:u.error??d.error,faults:u.data?.certificatesFulfil.userErrors??d.data?.certificatesResend.userErrors??J,disabled:p===0,onClose:i,onConfirm:()=>f?u.mutate({certificates:r,kind:f,note:c,key:s(`${f} ${c} ${r.join()}`)},{onSuccess:e=>m(e.certificatesFulfil)}):d.mutate({certificates:r,key:s(r.join())},{onSuccess:e=>m(e.certificatesResend)}),children:[(0,K.jsx)(`p`,{className:`strong`,children:f?o.bulkCount(p):o.bulkMailCount(p)}),(0,K.jsx)(`p`,{children:f?o.bulkText:o.bulkMailText}),f&&(0,K.jsx)(R,{id:`bulk-note`,label:o.note,maxLength:1e3,value:c,onChange:e=>l(e.currentTarget.value)}),(0,K.jsx)(z,{rows:n,given:o.bulkFor,refused:o.notDone})]})}var X=[`AWARD`,`MENTOR_SERVICE`,`COMMITTEE_SERVICE`,`TRAINING`],Z=[`CURRENT`,`SUPERSEDED`,`REVOKED`],Q={search:``,kind:``,state:``,year:``};function ne(){let t=B(),r=a(),i=S()?.viewerCanIssueCertificates??!1,[l,u]=y(Q),d=j(50),f=v(X,l.kind),g=v(Z,l.state),_=/^\d{4}$/.test(l.year)?Number(l.year):null,x=o(h,{first:d.size,after:d.after,search:l.search||null,kind:f,state:g,year:_}),C=e(),[P,F]=(0,G.useState)([]),[I,L]=(0,G.useState)(``),R=x.data?.certificates.nodes??[],z=R.filter(e=>P.includes(e.id)).map(e=>e.id),V=b(`certificates`,re(P,e=>F(P.includes(e)?P.filter(t=>t!==e):[...P,e]))),H=(x.data?.certificateYears??[]).map(e=>({value:String(e),label:String(e)}));return(0,K.jsxs)(A,{title:t.listTitle,lead:t.listLead,above:(0,K.jsx)(p,{className:`crumb no-print`,to:`/recognition`,children:t.title}),actions:i&&(0,K.jsx)($,{}),children:[I!==``&&(0,K.jsx)(k,{children:(0,K.jsx)(`p`,{children:I})},I),(0,K.jsxs)(T,{children:[(0,K.jsx)(N,{label:t.search,value:l.search,onChange:e=>u({search:e})}),(0,K.jsx)(E,{label:t.kind,every:r.all,value:f??``,options:X.map(e=>({value:e,label:t.kinds[e]})),onChange:e=>u({kind:e})}),(0,K.jsx)(E,{label:t.state,every:r.all,value:g??``,options:Z.map(e=>({value:e,label:t.states[e]})),onChange:e=>u({state:e})}),(0,K.jsx)(E,{label:t.year,every:r.all,value:_?String(_):``,options:H,onChange:e=>u({year:e})})]}),(0,K.jsx)(n,{read:x,children:({certificates:e})=>e.totalCount>0?(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(D,{files:`/d/certificates/list`,asked:{search:l.search,kind:f??``,state:g??``,year:_?String(_):``},columns:V,children:(0,K.jsx)(m,{label:t.chooseAll,checked:z.length===R.length,onChange:e=>F(e.currentTarget.checked?R.map(e=>e.id):[])})}),z.length>0&&(0,K.jsx)(ee,{chosen:z,onDone:e=>{L(e),F([]),C.invalidateQueries({queryKey:c(h)})}}),(0,K.jsx)(w,{caption:t.listTitle,columns:V.shown,rows:e.nodes,keyOf:e=>e.id}),(0,K.jsx)(M,{pager:d,shown:e.nodes.length,total:e.totalCount,info:e.pageInfo,waiting:x.isPlaceholderData})]}):l.search!==``||f!==null||g!==null||_!==null?(0,K.jsx)(O,{onClear:()=>u(Q)}):(0,K.jsxs)(s,{title:t.listEmpty,children:[(0,K.jsx)(`p`,{children:t.listEmptyText}),i&&(0,K.jsx)(`div`,{className:`row`,children:(0,K.jsx)($,{})})]})})]})}function $(){let e=B();return(0,K.jsx)(p,{className:`btn`,to:`/recognition/certificates/new`,children:e.issue})}function re(e,t){let n=B(),r=g(),i=_(),{zone:a}=C();return[{key:`name`,title:n.name,cell:i=>(0,K.jsx)(m,{label:i.name,"aria-label":n.choose(`${i.name}, ${r(i.title)}`),checked:e.includes(i.id),onChange:()=>t(i.id)})},{key:`recognition`,title:n.recognition,cell:e=>(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(p,{to:`/recognition/certificates/${e.id}`,children:r(e.title)}),` `,(0,K.jsx)(`span`,{className:`muted small`,children:n.kinds[e.kind]})]})},{key:`code`,title:n.code,cell:e=>(0,K.jsx)(`span`,{className:`small code`,children:e.code})},{key:`issued`,title:n.issued,cell:e=>x(e.issued,a,i)},{key:`state`,title:n.state,cell:e=>(0,K.jsx)(V,{state:e.state})}]}export{ne as default};