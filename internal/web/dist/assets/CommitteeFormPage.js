import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,Z as a}from"./Checkbox.js";import{O as o,f as s,i as c,l,n as u,p as d,u as f,w as p}from"./states.js";import{t as m}from"./_document_CommitteesDocument.js";import{n as h}from"./format.js";import{s as g}from"./Frame.js";import{n as _,t as v}from"./ErrorSummary.js";import{a as y,n as b,r as x}from"./DepartmentSide.js";import{t as S}from"./Page.js";import{i as C}from"./fields.js";import{t as w}from"./text5.js";/* empty css      */var T=new p(`
    mutation CommitteeCreate($input: CommitteeInput!) {
  committeeCreate(input: $input) {
    committee {
      ...CommitteeParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CommitteeParts on Committee {
  id
  name {
    en
    fr
  }
  members {
    id
    duty
    from
    until
    person {
      id
      name
      email
    }
  }
}`,{hash:`sha256:a04ead3baca17800f4f0142bf75d1dbd54c6233186b992d523136e45b6cb2cb1`}),E=new p(`
    mutation CommitteeUpdate($committee: ID!, $input: CommitteeInput!) {
  committeeUpdate(committee: $committee, input: $input) {
    committee {
      ...CommitteeParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CommitteeParts on Committee {
  id
  name {
    en
    fr
  }
  members {
    id
    duty
    from
    until
    person {
      id
      name
      email
    }
  }
}`,{hash:`sha256:e47e7e7d04831fe686c04e12e484cf2a7bc8e8b73cf92b495fc93f2161f13e1a`}),D=e(n(),1),O=t();function k(){let{id:e}=r();return e===void 0?(0,O.jsx)(N,{}):(0,O.jsx)(A,{id:e})}function A({id:e}){let t=d(m,{});return(0,O.jsx)(c,{read:t,lines:6,children:({committees:t})=>{let n=t.find(t=>t.id===e);return n?(0,O.jsx)(N,{committee:n}):(0,O.jsx)(b,{})}})}var j=[],M=[`CHAIR`,`DEPUTY`,`MEMBER`];function N({committee:e}){let t=w(),{zone:n}=g(),r=a(),c=o(),d=s(T),p=s(E),[b,k]=(0,D.useState)({en:e?.name.en??``,fr:e?.name.fr??``}),[A,N]=(0,D.useState)(()=>(e?.members??[]).map(e=>({email:e.person?.email??``,who:e.person?.name??``,duty:e.duty,from:e.from,until:e.until??``}))),P=(e?p.data?.committeeUpdate.userErrors:d.data?.committeeCreate.userErrors)??j,F=d.error??p.error,I=e=>{e&&(c.invalidateQueries({queryKey:f(m)}),r(`/committees`))};return(0,O.jsx)(S,{title:e?t.committeeFormEdit:t.committeeFormNew,lead:t.committeesLead,above:(0,O.jsx)(i,{className:`crumb`,to:`/committees`,children:t.toCommittees}),children:(0,O.jsxs)(`form`,{className:`stack`,onSubmit:t=>{t.preventDefault();let n={name:b,members:A.map(({email:e,duty:t,from:n,until:r})=>({email:e,duty:t,from:n,until:r||null}))};e?p.mutate({committee:e.id,input:n},{onSuccess:e=>I(e.committeeUpdate.committee)}):d.mutate({input:n},{onSuccess:e=>I(e.committeeCreate.committee)})},noValidate:!0,children:[F&&(0,O.jsx)(u,{error:F}),(0,O.jsx)(v,{faults:P,fieldOf:e=>{let t=e.path[0]===`input`?e.path.slice(1):e.path;return t[0]===`name`?`name-${b.en.trim()===``?`en`:`fr`}`:t.join(`-`)}}),(0,O.jsxs)(`section`,{className:`card`,"aria-labelledby":`name`,children:[(0,O.jsx)(`h2`,{id:`name`,children:t.committeeName}),(0,O.jsx)(`div`,{className:`halves`,children:[`en`,`fr`].map(e=>(0,O.jsx)(x,{id:`name-${e}`,label:t.inLanguage[e](t.committeeName),lang:e,required:!0,maxLength:200,value:b[e],error:C(e,b,_(P,`name`)),onChange:t=>k({...b,[e]:t.currentTarget.value})},e))})]}),(0,O.jsxs)(`section`,{className:`card`,"aria-labelledby":`members`,children:[(0,O.jsx)(`h2`,{id:`members`,children:t.members}),A.map((e,n)=>{let r=e=>N(t=>t.map((t,r)=>r===n?{...t,...e}:t)),i=e=>({id:`members-${String(n)}-${e}`,error:_(P,`members`,String(n),e)}),a=e.who||e.email||t.newMember;return(0,O.jsxs)(`fieldset`,{className:`entry`,children:[(0,O.jsx)(`legend`,{children:a}),(0,O.jsxs)(`div`,{className:`thirds`,children:[(0,O.jsx)(x,{...i(`email`),type:`email`,autoComplete:`off`,required:!0,label:t.memberEmail,value:e.email,onChange:e=>r({email:e.currentTarget.value})}),(0,O.jsx)(y,{...i(`duty`),label:t.memberDuty,value:e.duty,onChange:e=>r({duty:e.currentTarget.value}),data:M.map(e=>({value:e,label:t.duties[e]}))}),(0,O.jsx)(x,{...i(`from`),type:`date`,required:!0,label:t.memberFrom,value:e.from,onChange:e=>r({from:e.currentTarget.value})}),(0,O.jsx)(x,{...i(`until`),type:`date`,label:t.memberUntil,description:t.memberUntilHint,value:e.until,onChange:e=>r({until:e.currentTarget.value})})]}),(0,O.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>N(e=>e.filter((e,t)=>t!==n)),children:t.memberRemove(a)})]},n)}),(0,O.jsx)(l,{kind:`quiet`,onClick:()=>N(e=>[...e,{email:``,who:``,duty:e.length===0?`CHAIR`:e.length===1?`DEPUTY`:`MEMBER`,from:h(n,new Date),until:``}]),children:t.memberAdd})]}),(0,O.jsx)(`div`,{className:`row`,children:(0,O.jsx)(l,{type:`submit`,busy:d.isPending||p.isPending,children:t.save})})]})})}export{k as default};