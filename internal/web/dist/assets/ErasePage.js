import{c as e,n as t,o as n}from"./index.js";import{S as r,f as i,i as a,l as o,p as s,s as c,v as l}from"./states.js";import{$ as u,G as d}from"./Checkbox.js";import{r as f,s as p}from"./text5.js";import{o as m}from"./format.js";import{t as h}from"./Confirm.js";import{r as g}from"./DepartmentSide.js";import{t as _}from"./Outcome.js";import{t as v}from"./Page.js";import{t as y}from"./trust.js";var b=new l(`
    query ErasurePreview($person: ID!) {
  erasurePreview(person: $person) {
    person {
      id
      name
      addresses
    }
    goes {
      what {
        en
        fr
      }
      rows
    }
    stays {
      what {
        en
        fr
      }
      rows
    }
    others {
      what {
        en
        fr
      }
      rows
    }
  }
}
    `,{hash:`sha256:aeb0e5dc438244e4e58d5ee676a0b948671b686e4434d85051f26d5523864faf`}),x=new l(`
    mutation PersonErase($person: ID!, $name: String!) {
  personErase(person: $person, name: $name) {
    person {
      id
      name
      erased
      viewerCanErase
      addresses
      status
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:36be609fb4a16576d66ec68aa0dee219e9bc255053edce199c5e0e76faec2531`}),S=e(n(),1),C=t();function w(){let{id:e=``}=u(),t=y(),[n,r]=(0,S.useState)(null),i=s(b,{person:e},{enabled:n===null});return n===null?(0,C.jsx)(v,{title:t.eraseTitle,lead:t.eraseLead,above:(0,C.jsx)(d,{className:`crumb`,to:`/people/${e}`,children:i.data?.erasurePreview.person.name??t.person}),children:(0,C.jsx)(a,{read:i,children:({erasurePreview:e})=>(0,C.jsx)(T,{preview:e,onDone:r})})}):(0,C.jsxs)(v,{title:t.erasedTitle,narrow:!0,children:[(0,C.jsx)(_,{children:(0,C.jsx)(`p`,{children:t.erasedText(n)})}),(0,C.jsx)(`p`,{children:(0,C.jsx)(d,{to:`/people`,children:t.toPeople})})]})}function T({preview:{person:e,goes:t,stays:n,others:a},onDone:s}){let l=y(),u=f(),d=p(),_=r(),[v,b]=(0,S.useState)(``),[w,T]=(0,S.useState)(!1),E=i(x),D=e=>e.map(e=>(0,C.jsxs)(`li`,{children:[u(e.what),` `,(0,C.jsxs)(`span`,{className:`muted tabular`,children:[`(`,m(e.rows,d),`)`]})]},u(e.what)));return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsxs)(`div`,{className:`halves`,children:[(0,C.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`goes`,children:[(0,C.jsx)(`h2`,{id:`goes`,children:l.goes}),(0,C.jsxs)(`ul`,{children:[(0,C.jsx)(`li`,{children:l.goesName(e.name)}),D(t),(0,C.jsx)(`li`,{children:l.goesSheets})]})]}),(0,C.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`stays`,children:[(0,C.jsx)(`h2`,{id:`stays`,children:l.stays}),(0,C.jsx)(`p`,{className:`muted`,children:l.staysWhy}),(0,C.jsxs)(`ul`,{children:[D(n),a.rows>0&&D([a]),(0,C.jsx)(`li`,{children:l.staysId})]})]})]}),(0,C.jsx)(c,{children:(0,C.jsx)(`p`,{children:l.backups})}),(0,C.jsxs)(`form`,{className:`card stack`,onSubmit:e=>{e.preventDefault(),T(!0)},children:[(0,C.jsx)(g,{id:`name`,required:!0,label:l.typeName(e.name),description:l.typeHint,value:v,autoComplete:`off`,onChange:e=>b(e.currentTarget.value)}),(0,C.jsx)(`div`,{className:`row`,children:(0,C.jsx)(o,{kind:`danger`,type:`submit`,children:l.erase})})]}),(0,C.jsx)(h,{title:l.eraseAsk(e.name),open:w,confirm:l.eraseConfirm,kind:`danger`,busy:E.isPending,error:E.error,faults:E.data?.personErase.userErrors??[],onClose:()=>{T(!1),E.reset()},onConfirm:()=>E.mutate({person:e.id,name:v},{onSuccess:({personErase:t})=>{t.userErrors.length>0||(_.removeQueries({predicate:e=>e.queryKey[0]!==`Shell`}),s(e.name))}}),children:(0,C.jsx)(`p`,{children:l.eraseAskText})})]})}export{w as default};