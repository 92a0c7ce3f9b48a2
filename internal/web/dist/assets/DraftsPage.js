import{S as e,g as t,i as n,p as r,t as i,u as a,v as o}from"./states.js";import{G as s}from"./Checkbox.js";import{t as c}from"./_document_NominationDraftsDocument.js";import{r as l,s as u}from"./text5.js";import{t as d}from"./format.js";import{n as f}from"./ErrorSummary.js";import{t as p}from"./Page.js";import{n as m,r as h,t as g}from"./saving2.js";import{t as _}from"./faults2.js";import{t as v}from"./text10.js";import{n as y}from"./index.js";var b=new o(`
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
}`,{hash:`sha256:4e31859f5af859d6f7605c52d930e94741db5bf53f89559fd84a8c89180e9e04`}),x=y();function S(){let e=v(),t=r(c,{});return(0,x.jsx)(p,{title:e.draftsTitle,lead:e.draftsLead,above:(0,x.jsx)(s,{className:`crumb`,to:`/awards/nominations`,children:e.title}),narrow:!0,children:(0,x.jsx)(n,{read:t,children:({nominationDrafts:t})=>t.length===0?(0,x.jsx)(i,{title:e.draftsEmptyTitle,children:(0,x.jsx)(`p`,{children:e.draftsEmptyText})}):t.map(e=>(0,x.jsx)(C,{draft:e},e.part))})})}function C({draft:n}){let r=v(),i=l(),o=u(),s=e(),p=g({value:n.letter,revision:n.revision},async(e,r)=>{let{nominationDraftSave:i}=await t(b,{part:n.part,letter:e,revision:r});return i.draft?{revision:i.draft.revision}:{faults:i.userErrors}}),y=async()=>{let e=await t(c,{});s.setQueryData(a(c,{}),e);let r=e.nominationDrafts.find(e=>e.part===n.part);p.adopt(r?.letter??``,r?.revision??0)},S=`draft-${n.part}`;return(0,x.jsxs)(`section`,{className:`card`,"aria-labelledby":`${S}-heading`,children:[(0,x.jsx)(`h2`,{id:`${S}-heading`,children:r.draftFor(n.author.name)}),(0,x.jsxs)(`p`,{children:[r.draftOf(n.nominee.name,i(n.award),String(n.year)),` `,(0,x.jsx)(`span`,{className:`muted`,children:r.nominationsUntil(d(n.closes,o))})]}),(0,x.jsx)(h,{id:S,label:r.letterLabel,hint:r.draftHint(n.author.name),value:p.value,most:n.most,words:r,fault:f(p.phase===`refused`?p.faults:_,`letter`),onChange:p.set}),(0,x.jsx)(m,{saving:p,words:{...r,saved:r.draftSaved(n.author.name)},onLoad:()=>void y()})]})}export{S as default};