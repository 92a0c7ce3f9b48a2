import{C as e,O as t,b as n,g as r,i,p as a,t as o,u as s,w as c}from"./states.js";import{G as l}from"./Checkbox.js";import{t as u}from"./_document_NominationDraftsDocument.js";import{t as d}from"./format.js";import{n as f}from"./ErrorSummary.js";import{t as p}from"./Page.js";import{n as m,r as h,t as g}from"./saving2.js";import{t as _}from"./faults2.js";import{t as v}from"./text8.js";import{n as y}from"./index.js";var b=new c(`
    mutation NominationDraftSave($part: ID!, $letter: String!, $revision: Int!) {
  nominationDraftSave(part: $part, letter: $letter, revision: $revision) {
    draft {
      ...LetterDraft
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment LetterDraft on NominationDraft {
  part
  author {
    id
    name
  }
  nominee {
    id
    name
  }
  award {
    en
    fr
  }
  year
  closes
  letter
  most
  revision
}`,{hash:`sha256:4e31859f5af859d6f7605c52d930e94741db5bf53f89559fd84a8c89180e9e04`}),x=y();function S(){let e=v(),t=a(u,{});return(0,x.jsx)(p,{title:e.draftsTitle,lead:e.draftsLead,above:(0,x.jsx)(l,{className:`crumb`,to:`/awards/nominations`,children:e.title}),narrow:!0,children:(0,x.jsx)(i,{read:t,children:({nominationDrafts:t})=>t.length===0?(0,x.jsx)(o,{title:e.draftsEmptyTitle,children:(0,x.jsx)(`p`,{children:e.draftsEmptyText})}):t.map(e=>(0,x.jsx)(C,{draft:e},e.part))})})}function C({draft:i}){let a=v(),o=n(),c=e(),l=t(),p=g({value:i.letter,revision:i.revision},async(e,t)=>{let{nominationDraftSave:n}=await r(b,{part:i.part,letter:e,revision:t});return n.draft?{revision:n.draft.revision}:{faults:n.userErrors}}),y=async()=>{let e=await r(u,{});l.setQueryData(s(u,{}),e);let t=e.nominationDrafts.find(e=>e.part===i.part);p.adopt(t?.letter??``,t?.revision??0)},S=`draft-${i.part}`;return(0,x.jsxs)(`section`,{className:`card`,"aria-labelledby":`${S}-heading`,children:[(0,x.jsx)(`h2`,{id:`${S}-heading`,children:a.draftFor(i.author.name)}),(0,x.jsxs)(`p`,{children:[a.draftOf(i.nominee.name,o(i.award),String(i.year)),` `,(0,x.jsx)(`span`,{className:`muted`,children:a.nominationsUntil(d(i.closes,c))})]}),(0,x.jsx)(h,{id:S,label:a.letterLabel,hint:a.draftHint(i.author.name),value:p.value,most:i.most,words:a,fault:f(p.phase===`refused`?p.faults:_,`letter`),onChange:p.set}),(0,x.jsx)(m,{saving:p,words:{...a,saved:a.draftSaved(i.author.name)},onLoad:()=>void y()})]})}export{S as default};