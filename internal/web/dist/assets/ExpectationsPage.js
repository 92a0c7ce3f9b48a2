import{C as e,O as t,b as n,f as r,i,l as a,n as o,o as s,p as c,s as l,u,w as d,y as f}from"./states.js";import{c as p,n as m,o as h}from"./index.js";import{t as g}from"./_document_DueTasksDocument.js";import{n as _,o as v,t as y}from"./format.js";import{d as b,s as x}from"./Frame.js";import{n as S,t as C}from"./ErrorSummary.js";import{t as w}from"./Outcome.js";import{t as T}from"./Page.js";import{f as E,t as D}from"./parts.js";import{t as O}from"./Confirm.js";import{o as k}from"./DepartmentSide.js";/* empty css          */var A=new d(`
    mutation ExpectationsAcknowledge($expectations: ID!) {
  expectationsAcknowledge(expectations: $expectations) {
    tasks {
      ...TaskParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment TaskParts on DueTask {
  id
  kind
  person {
    ...ColleagueParts
  }
  dueOn
  doneOn
  overdue
  about
  followUp
  followUpOn
  viewerCanClose
}`,{hash:`sha256:5dcca973157394cbffa75a90a5a88473cf2f7a17467c85fab55e5d955f07aab1`}),j=new d(`
    query Expectations {
  expectations {
    ...ExpectationsParts
  }
}
    fragment ExpectationsParts on Expectations {
  id
  number
  published
  definition {
    en
    fr
  }
  mentor {
    en
    fr
  }
  mentee {
    en
    fr
  }
  director {
    en
    fr
  }
  facilitator {
    en
    fr
  }
}`,{hash:`sha256:e8844722266fc29a5eb869a3165f5f43a4c8f7b46466b2a4cdef7f6d6c5ec401`}),M=new d(`
    mutation ExpectationsPublish($input: ExpectationsInput!) {
  expectationsPublish(input: $input) {
    expectations {
      ...ExpectationsParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ExpectationsParts on Expectations {
  id
  number
  published
  definition {
    en
    fr
  }
  mentor {
    en
    fr
  }
  mentee {
    en
    fr
  }
  director {
    en
    fr
  }
  facilitator {
    en
    fr
  }
}`,{hash:`sha256:f3f4e724c98c73d8afee932e1fb8a248a0f52a213846d4800ba64c9ec687ee6b`}),N=p(h(),1),P=[`definition`,`mentor`,`mentee`,`director`,`facilitator`];function F(e){let t=({en:e,fr:t})=>({en:e,fr:t});return{definition:t(e.definition),mentor:t(e.mentor),mentee:t(e.mentee),director:t(e.director),facilitator:t(e.facilitator)}}function I(e){return e.split(`
`).map(e=>e.trim()).filter(e=>e!==``)}function L(e){let t=({en:e,fr:t})=>({en:I(e).join(`
`),fr:I(t).join(`
`)});return{...e,mentor:t(e.mentor),mentee:t(e.mentee),director:t(e.director),facilitator:t(e.facilitator)}}function R(e,t){return P.filter(n=>e[n].en!==t[n].en||e[n].fr!==t[n].fr)}var z=f({title:`Mentorship here`,lead:`What the department means by mentorship, and what it expects of each of us.`,version:(e,t)=>`Version ${e}, published ${t}.`,definition:`What we mean by mentorship`,mentor:`What we expect of a mentor`,mentee:`What we expect of a mentee`,director:`What we expect of a division director`,facilitator:`What we expect of a facilitator`,edit:`Write a new version`,editTitle:`A new version of “Mentorship here”`,editLead:e=>`You begin with the words of version ${e}. Nothing changes for anybody until you publish.`,parts:{definition:`Definition of mentorship`,mentor:`Expectations of a mentor`,mentee:`Expectations of a mentee`,director:`Expectations of a division director`,facilitator:`Expectations of a facilitator`},definitionHint:`Stands at the head of every mentorship survey.`,listHint:`Each line becomes one expectation in the list.`,nothingChanged:`These are still the words of the version in force. Change something first.`,stop:`Leave without publishing`,stopTitle:`Leave without publishing?`,stopText:`What you wrote here is lost. The version in force stays as it is.`,stopConfirm:`Leave`,publish:`Publish this version`,publishTitle:e=>`Publish version ${e}?`,publishParts:`What changes:`,publishLines:(e,t,n)=>t===n?`${e}: ${n} lines, as before`:`${e}: ${n} lines instead of ${t}`,publishText:`Everybody who signs in reads it at once, and its definition stands at the head of mentorship surveys. A published version is never changed; you can publish another one later.`,published:e=>`Version ${e} is published.`},{title:`Le mentorat ici`,lead:`Ce que le département entend par mentorat, et ce qu’il attend de chacun de nous.`,version:(e,t)=>`Version ${e}, publiée le ${t}.`,definition:`Ce que nous entendons par mentorat`,mentor:`Ce que nous attendons d’un mentor`,mentee:`Ce que nous attendons d’une personne mentorée`,director:`Ce que nous attendons d’une direction de division`,facilitator:`Ce que nous attendons d’un facilitateur ou d’une facilitatrice`,edit:`Rédiger une nouvelle version`,editTitle:`Une nouvelle version de la page « Le mentorat ici »`,editLead:e=>`Vous partez des mots de la version ${e}. Rien ne change pour personne avant la publication.`,parts:{definition:`Définition du mentorat`,mentor:`Attentes envers un mentor`,mentee:`Attentes envers une personne mentorée`,director:`Attentes envers une direction de division`,facilitator:`Attentes envers un facilitateur ou une facilitatrice`},definitionHint:`Figure en tête de chaque sondage sur le mentorat.`,listHint:`Chaque ligne devient une attente dans la liste.`,nothingChanged:`Ce sont encore les mots de la version en vigueur. Modifiez d’abord quelque chose.`,stop:`Quitter sans publier`,stopTitle:`Quitter sans publier ?`,stopText:`Ce que vous avez écrit ici est perdu. La version en vigueur reste telle quelle.`,stopConfirm:`Quitter`,publish:`Publier cette version`,publishTitle:e=>`Publier la version ${e} ?`,publishParts:`Ce qui change :`,publishLines:(e,t,n)=>t===n?`${e} : ${n} lignes, comme avant`:`${e} : ${n} lignes au lieu de ${t}`,publishText:`Toutes les personnes qui se connectent la lisent aussitôt, et sa définition figure en tête des sondages sur le mentorat. Une version publiée n’est jamais modifiée ; vous pourrez en publier une autre plus tard.`,published:e=>`La version ${e} est publiée.`}),B=m(),V=[`en`,`fr`];function H({version:t,onStop:n,onPublished:i}){let c=z(),u=s(),d=e(),[f]=(0,N.useState)(()=>F(t)),[p,m]=(0,N.useState)(f),[h,g]=(0,N.useState)(null),[_,y]=(0,N.useState)(!1),b=r(M),x=b.data?.expectationsPublish.userErrors??[],w=L(p),E=R(f,w);return(0,B.jsxs)(T,{title:c.editTitle,lead:c.editLead(v(t.number,d)),children:[(0,B.jsxs)(`form`,{className:`stack`,onSubmit:e=>{e.preventDefault(),y(E.length===0),E.length>0&&g(`publish`)},noValidate:!0,children:[b.error&&(0,B.jsx)(o,{error:b.error}),(0,B.jsx)(C,{faults:x,fieldOf:e=>U(e,p)}),_&&(0,B.jsx)(l,{role:`alert`,children:(0,B.jsx)(`p`,{children:c.nothingChanged})}),P.map(e=>(0,B.jsxs)(`div`,{className:`card`,role:`group`,"aria-labelledby":e,children:[(0,B.jsx)(`h2`,{id:e,children:c.parts[e]}),(0,B.jsx)(`p`,{className:`muted small`,children:e===`definition`?c.definitionHint:c.listHint}),(0,B.jsx)(`div`,{className:`halves`,children:V.map(t=>(0,B.jsx)(k,{id:`${e}-${t}`,lang:t,label:t===`en`?u.english:u.french,minRows:e===`definition`?4:6,required:!0,withAsterisk:!1,value:p[e][t],error:p[e][t].trim()===``?S(x,e):void 0,onChange:n=>{let{value:r}=n.currentTarget;m(n=>({...n,[e]:{...n[e],[t]:r}}))}},t))})]},e)),(0,B.jsxs)(`div`,{className:`row`,children:[(0,B.jsx)(a,{type:`submit`,busy:b.isPending,children:c.publish}),(0,B.jsx)(a,{kind:`quiet`,onClick:()=>R(f,p).length>0?g(`stop`):n(),children:c.stop})]})]}),(0,B.jsxs)(O,{title:c.publishTitle(v(t.number+1,d)),open:h===`publish`,confirm:c.publish,busy:b.isPending,onClose:()=>g(null),onConfirm:()=>b.mutate({input:w},{onSettled:()=>g(null),onSuccess:({expectationsPublish:e})=>e.expectations&&i(e.expectations)}),children:[(0,B.jsx)(`p`,{children:c.publishParts}),(0,B.jsx)(`ul`,{children:E.map(e=>(0,B.jsx)(`li`,{children:e===`definition`?c.parts.definition:c.publishLines(c.parts[e],I(f[e][d]).length,I(w[e][d]).length)},e))}),(0,B.jsx)(`p`,{children:c.publishText})]}),(0,B.jsx)(O,{title:c.stopTitle,open:h===`stop`,confirm:c.stopConfirm,kind:`danger`,busy:!1,onClose:()=>g(null),onConfirm:n,children:(0,B.jsx)(`p`,{children:c.stopText})})]},`write`)}function U(e,t){let n=P.find(t=>e.path.includes(t));if(n)return`${n}-${V.find(t=>e.path.at(-1)===t)??(t[n].en.trim()===``?`en`:`fr`)}`}function W(){let e=z(),n=b(),r=t(),o=c(j,{}),[s,l]=(0,N.useState)(!1),[d,f]=(0,N.useState)(!1);return s&&o.data?(0,B.jsx)(H,{version:o.data.expectations,onStop:()=>l(!1),onPublished:e=>{r.setQueryData(u(j,{}),{expectations:e}),l(!1),f(!0)}}):(0,B.jsx)(T,{title:e.title,above:(0,B.jsx)(D,{}),lead:e.lead,actions:n?.viewerCanSetDepartment&&o.data&&(0,B.jsx)(a,{kind:`quiet`,onClick:()=>{f(!1),l(!0)},children:e.edit}),children:(0,B.jsx)(i,{read:o,lines:8,children:({expectations:e})=>(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(G,{version:e,published:d}),(0,B.jsx)(K,{version:e.id})]})})},`read`)}function G({version:t,published:r}){let i=z(),a=n(),o=e(),{zone:s}=x(),c=v(t.number,o);return(0,B.jsxs)(B.Fragment,{children:[r&&(0,B.jsx)(w,{children:(0,B.jsx)(`p`,{children:i.published(c)})}),(0,B.jsxs)(`section`,{className:`card definition`,"aria-labelledby":`definition`,children:[(0,B.jsx)(`h2`,{id:`definition`,children:i.definition}),(0,B.jsx)(`p`,{className:`authored`,children:a(t.definition)}),(0,B.jsx)(`p`,{className:`edition muted`,children:i.version(c,y(_(s,new Date(t.published)),o))})]}),(0,B.jsx)(`div`,{className:`expectations`,children:P.filter(e=>e!==`definition`).map(e=>(0,B.jsxs)(`section`,{className:`card`,"aria-labelledby":e,children:[(0,B.jsx)(`h2`,{id:e,children:i[e]}),(0,B.jsx)(`ul`,{className:`expected`,children:I(a(t[e])).map((e,t)=>(0,B.jsx)(`li`,{children:e},t))})]},e))})]})}function K({version:e}){let n=E(),i=t(),s=c(g,{}),l=r(A);if(!s.data)return null;let d=s.data.dueTasks.some(t=>t.kind===`EXPECTATIONS`&&t.about===e);return(0,B.jsxs)(`div`,{className:`stack-s no-print`,children:[l.error&&(0,B.jsx)(o,{error:l.error}),(0,B.jsx)(C,{faults:l.data?.expectationsAcknowledge.userErrors??[],fieldOf:()=>void 0}),d?(0,B.jsx)(`p`,{role:`status`,children:n.acknowledged}):(0,B.jsx)(`div`,{children:(0,B.jsx)(a,{kind:`quiet`,busy:l.isPending,onClick:()=>l.mutate({expectations:e},{onSuccess:({expectationsAcknowledge:e})=>e.userErrors.length===0&&i.setQueryData(u(g,{}),{dueTasks:e.tasks})}),children:n.acknowledge})})]})}export{W as default};