import{c as e,n as t,o as n}from"./index.js";import{G as r}from"./Checkbox.js";import{O as i,b as a,f as o,i as s,l as c,n as l,p as u,s as d,u as f,w as p}from"./states.js";import{t as m}from"./_document_CertificatesDocument.js";import{n as h}from"./format.js";import{t as g}from"./once.js";import{s as _}from"./Frame.js";import{t as v}from"./Confirm.js";import{n as y,t as b}from"./ErrorSummary.js";import{a as x,r as S}from"./DepartmentSide.js";import{t as C}from"./Outcome.js";import{t as w}from"./Page.js";import{t as T}from"./SearchField.js";import{t as E}from"./recognition.js";var D=new p(`
    query CertificateBatch($id: ID!) {
  certificateBatch(id: $id) {
    id
    total
    issued
  }
}
    `,{hash:`sha256:e4392c50b7630a223f687187d36c137134084c53264487bb71b7b28e238c010f`}),O=new p(`
    query PeopleToRecognise($search: String!) {
  people(first: 20, search: $search, sort: NAME) {
    nodes {
      id
      name
      email
      division {
        id
        name {
          en
          fr
        }
      }
    }
    totalCount
  }
}
    `,{hash:`sha256:aeb9b37cb33f9c59e7dd41d080b774a81a2423eb7f3f0ed57e17272c803ad4af`}),k=new p(`
    mutation CertificatesPreview($input: CertificatesInput!) {
  certificatesPreview(input: $input) {
    rows {
      person
      name
      language
      refused
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:c7d44cecf58dceb9105f65512a4dc39492a11ba95c4c1b3f80a1d36a0aa10481`}),A=new p(`
    mutation CertificatesIssue($input: CertificatesInput!, $key: IdempotencyKey!) {
  certificatesIssue(input: $input, key: $key) {
    batch {
      id
      total
      issued
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:751095246fab85803e1e68da0a6b8216c70683ef72e5c6226e02d7ed88af12dd`}),j=e(n(),1),M=t(),N=[`MENTOR_SERVICE`,`COMMITTEE_SERVICE`,`TRAINING`],P=[];function F(){let e=E(),[t,n]=(0,j.useState)(null);return(0,M.jsx)(w,{title:e.issueTitle,lead:e.issueLead,above:(0,M.jsx)(r,{className:`crumb`,to:`/recognition/certificates`,children:e.listTitle}),narrow:!0,children:t===null?(0,M.jsx)(I,{onIssued:n}):(0,M.jsx)(z,{batch:t,onMore:()=>n(null)})})}function I({onIssued:e}){let t=E(),{zone:n}=_(),[r,i]=(0,j.useState)(`MENTOR_SERVICE`),[a,s]=(0,j.useState)({en:``,fr:``}),[u,d]=(0,j.useState)(()=>h(n,new Date)),[f,p]=(0,j.useState)(``),[m,g]=(0,j.useState)(``),[v,C]=(0,j.useState)(``),[w,T]=(0,j.useState)([]),[D,O]=(0,j.useState)(null),A=o(k),F=A.data?.certificatesPreview.userErrors??P,I=e=>{e.preventDefault();let t={kind:r,people:w.map(e=>e.id),title:a,since:u||null,until:f||null,presenter:m,language:v||null};A.mutate({input:t},{onSuccess:e=>e.certificatesPreview.userErrors.length===0&&O(t)})},z=({path:e})=>{let t=e[0]===`input`?e.slice(1):e;return t[0]===`people`?`people-found`:t[0]===`title`?`title-${t[1]??(a.en.trim()===``?`en`:`fr`)}`:t[0]},B=e=>y(F,`title`,e)??(a[e].trim()===``?y(F,`title`):void 0);return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsxs)(`form`,{className:`stack`,onSubmit:I,noValidate:!0,children:[A.error&&(0,M.jsx)(l,{error:A.error}),(0,M.jsx)(b,{faults:F,fieldOf:z}),(0,M.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`what`,children:[(0,M.jsx)(`h2`,{id:`what`,children:t.what}),(0,M.jsx)(x,{id:`kind`,label:t.kind,value:r,data:N.map(e=>({value:e,label:t.kinds[e]})),onChange:e=>i(e.currentTarget.value)}),[`en`,`fr`].map(e=>(0,M.jsx)(S,{id:`title-${e}`,lang:e,label:t.titleIn[e],description:e===`en`?t.titleHint:void 0,required:!0,maxLength:200,value:a[e],error:B(e),onChange:t=>s({...a,[e]:t.currentTarget.value})},e)),(0,M.jsxs)(`div`,{className:`halves`,children:[(0,M.jsx)(S,{id:`since`,type:`date`,label:t.since,required:!0,value:u,error:y(F,`since`),onChange:e=>d(e.currentTarget.value)}),(0,M.jsx)(S,{id:`until`,type:`date`,label:t.until,description:t.untilHint,value:f,error:y(F,`until`),onChange:e=>p(e.currentTarget.value)})]}),(0,M.jsx)(S,{id:`presenter`,label:t.presenter,description:t.presenterHint,required:!0,maxLength:120,value:m,error:y(F,`presenter`),onChange:e=>g(e.currentTarget.value)}),(0,M.jsx)(x,{id:`language`,label:t.language,value:v,data:[{value:``,label:t.ownLanguage},...[`en`,`fr`].map(e=>({value:e,label:t.languages[e]}))],onChange:e=>C(e.currentTarget.value)})]}),(0,M.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`people`,children:[(0,M.jsx)(`h2`,{id:`people`,children:t.people}),(0,M.jsx)(L,{chosen:w,onAdd:e=>T(t=>[...t,e])}),(0,M.jsx)(`h3`,{id:`people-found`,tabIndex:-1,children:t.chosen(w.length)}),w.length===0?(0,M.jsx)(`p`,{className:`muted`,children:t.noneChosen}):(0,M.jsx)(`ul`,{className:`chosen`,children:w.map(e=>(0,M.jsxs)(`li`,{children:[e.name,(0,M.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>T(t=>t.filter(t=>t.id!==e.id)),children:t.remove(e.name)})]},e.id))})]}),(0,M.jsx)(`div`,{className:`row`,children:(0,M.jsx)(c,{type:`submit`,busy:A.isPending,children:t.preview})})]}),D&&(0,M.jsx)(R,{input:D,rows:A.data?.certificatesPreview.rows??[],onClose:()=>O(null),onIssued:e})]})}function L({chosen:e,onAdd:t}){let n=E(),r=a(),[i,o]=(0,j.useState)(``),c=u(O,{search:i},{enabled:i!==``});return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(T,{label:n.findPeople,value:i,onChange:o}),i!==``&&(0,M.jsx)(s,{read:c,lines:3,children:({people:{nodes:i,totalCount:a}})=>(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(`p`,{role:`status`,className:`muted small`,children:a===0?n.noneFound:a>i.length?n.foundFirst(a):n.found(a)}),(0,M.jsx)(`ul`,{className:`chosen`,children:i.filter(t=>e.every(e=>e.id!==t.id)).map(e=>(0,M.jsxs)(`li`,{children:[(0,M.jsxs)(`span`,{children:[e.name,` `,e.division&&(0,M.jsx)(`span`,{className:`muted small`,children:r(e.division.name)})]}),(0,M.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>t({id:e.id,name:e.name}),children:n.add(e.name)})]},e.id))})]})})]})}function R({input:e,rows:t,onClose:n,onIssued:r}){let a=E(),s=i(),c=o(A),l=g(),u=t.filter(e=>e.refused!==``),p=t.filter(e=>e.refused===``);return(0,M.jsxs)(v,{title:a.previewTitle,open:!0,confirm:a.confirm(p.length),disabled:p.length===0,busy:c.isPending,error:c.error,faults:c.data?.certificatesIssue.userErrors??P,onConfirm:()=>c.mutate({input:e,key:l(JSON.stringify(e))},{onSuccess:({certificatesIssue:{batch:e}})=>{e&&(s.invalidateQueries({queryKey:f(m)}),r(e.id))}}),onClose:n,children:[(0,M.jsx)(`p`,{className:`strong`,children:a.previewCount(p.length)}),(0,M.jsx)(`ul`,{children:p.map(e=>(0,M.jsxs)(`li`,{children:[e.name,` `,(0,M.jsx)(`span`,{className:`muted small`,children:e.language===`fr`?a.languages.fr:a.languages.en})]},e.person))}),u.length>0&&(0,M.jsxs)(d,{kind:`danger`,children:[(0,M.jsx)(`p`,{children:a.previewRefused(u.length)}),(0,M.jsx)(`ul`,{children:u.map(e=>(0,M.jsxs)(`li`,{children:[(0,M.jsx)(`span`,{className:`strong`,children:e.name}),` `,e.refused]},e.person))})]}),(0,M.jsx)(`p`,{className:`muted small`,children:a.previewStays})]})}function z({batch:e,onMore:t}){let n=E(),[i,a]=(0,j.useState)(!1),o=u(D,{id:e},{refetchInterval:!i&&1e3}),l=o.data?.certificateBatch;return l&&l.issued===l.total&&!i&&a(!0),(0,M.jsx)(s,{read:o,lines:2,children:({certificateBatch:e})=>e&&(0,M.jsxs)(C,{children:[(0,M.jsx)(`p`,{className:`strong`,children:e.issued===e.total?n.allMade(e.total):n.progress(e.issued,e.total)}),(0,M.jsx)(`progress`,{value:e.issued,max:e.total,"aria-label":n.progress(e.issued,e.total)}),e.issued<e.total&&(0,M.jsx)(`p`,{children:n.progressText}),(0,M.jsxs)(`p`,{className:`row`,children:[(0,M.jsx)(r,{className:`btn quiet`,to:`/recognition/certificates`,children:n.toList}),(0,M.jsx)(c,{kind:`quiet`,onClick:t,children:n.more})]})]})})}export{F as default};