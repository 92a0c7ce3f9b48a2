import{c as e,n as t,o as n}from"./index.js";import{G as r}from"./Checkbox.js";import{f as i,l as a,v as o}from"./states.js";import{t as s}from"./ErrorSummary.js";import{t as c}from"./Outcome.js";import{t as l}from"./Page.js";import{t as u}from"./RecordForm.js";import{t as d}from"./recordsText.js";/* empty css      */var f=new o(`
    mutation PersonAdd($input: PersonFields!) {
  personAdd(input: $input) {
    person {
      id
      name
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:d1b5e0e707777b09b17ed22a3b63caf08687b3e9d0d479b38275b93f974750e8`}),p=new o(`
    mutation PersonRemove($person: ID!) {
  personRemove(person: $person) {
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:4d40ffb914805c2884a83c8e98a750ab15521f9f7bd7f192e00cd027a440d63d`}),m=e(n(),1),h=t(),g={name:``,emails:[``],division:null,site:null,rank:``,position:``,appointmentType:``,appointed:null,promoted:null,nextReview:null,nextReviewKind:``,language:`en`,status:`ACTIVE`};function _(){let e=d(),[t,n]=(0,m.useState)(null),[o,_]=(0,m.useState)(``),[v,y]=(0,m.useState)(0),b=i(f),x=i(p),S=()=>{n(null),y(e=>e+1),b.reset(),x.reset()};return(0,h.jsxs)(l,{title:e.addTitle,lead:e.addLead,above:(0,h.jsx)(r,{className:`crumb`,to:`/people`,children:e.people}),children:[o!==``&&!t&&(0,h.jsx)(c,{children:(0,h.jsx)(`p`,{children:e.undoneAdd(o)})},o),t?(0,h.jsxs)(h.Fragment,{children:[(0,h.jsx)(c,{children:(0,h.jsx)(`p`,{children:e.added(t.name)})},t.id),(0,h.jsx)(s,{faults:x.data?.personRemove.userErrors??[],fieldOf:()=>void 0}),(0,h.jsxs)(`div`,{className:`row`,children:[(0,h.jsx)(r,{className:`btn`,to:`/people/${t.id}`,children:e.toPerson}),(0,h.jsx)(a,{kind:`quiet`,onClick:S,children:e.addAnother}),(0,h.jsx)(a,{kind:`quiet`,busy:x.isPending,onClick:()=>x.mutate({person:t.id},{onSuccess:({personRemove:e})=>{e.userErrors.length>0||(_(t.name),S())}}),children:e.undo})]})]}):(0,h.jsx)(u,{start:g,known:!1,busy:b.isPending,error:b.error,faults:b.data?.personAdd.userErrors??[],onSave:e=>b.mutate({input:e},{onSuccess:({personAdd:e})=>e.person&&n(e.person)})},v)]})}export{_ as default};