import{S as e,f as t,i as n,l as r,p as i,t as a,u as o,v as s}from"./states.js";import{c,n as l,o as u}from"./index.js";import{G as d,Z as f}from"./Checkbox.js";import{r as p,s as m}from"./text5.js";import{a as h}from"./format.js";import{s as g}from"./Frame.js";import{t as _}from"./Confirm.js";import{t as v}from"./DataTable.js";import{t as y}from"./MailAddress.js";import{t as b}from"./Outcome.js";import{t as x}from"./Page.js";import{n as S,t as C}from"./Pager.js";import{t as w}from"./PersonPicker.js";import{t as T}from"./recordsText.js";/* empty css      */var E=new s(`
    query PersonTwins($first: Int!, $after: String) {
  personTwins(first: $first, after: $after) {
    nodes {
      sameDivision
      one {
        ...PersonLine
      }
      other {
        ...PersonLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment PersonLine on Person {
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
}`,{hash:`sha256:f577e3519bf4fcd50f707e83d45b5fd4d4f277e0f7237b91339ed6f7e456d3dd`}),D=new s(`
    query PersonMerges($first: Int!, $after: String) {
  personMerges(first: $first, after: $after) {
    nodes {
      ...PersonMergeParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment PersonMergeParts on PersonMerge {
  id
  made
  undone
  kept {
    id
    name
  }
  gone {
    id
    name
  }
  by {
    id
    name
  }
}`,{hash:`sha256:8caaab8f30bb8f9225d8e5689139390fc479a45fbb1d94c0daca740a3d64de00`}),O=new s(`
    mutation PersonUnmerge($merge: ID!) {
  personUnmerge(merge: $merge) {
    merge {
      ...PersonMergeParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment PersonMergeParts on PersonMerge {
  id
  made
  undone
  kept {
    id
    name
  }
  gone {
    id
    name
  }
  by {
    id
    name
  }
}`,{hash:`sha256:3ee8c58d0f22e931111bfb49c793e453aaf9b16b4236e7b8a09fa1e541c4a202`}),k=c(u(),1),A=l();function j(){let e=T(),t=S(50),r=i(E,{first:t.size,after:t.after});return(0,A.jsxs)(x,{title:e.twinsTitle,lead:e.twinsLead,above:(0,A.jsx)(d,{className:`crumb`,to:`/people`,children:e.people}),children:[(0,A.jsx)(n,{read:r,lines:4,children:({personTwins:n})=>n.totalCount===0?(0,A.jsx)(a,{title:e.twinsEmpty,children:(0,A.jsx)(`p`,{className:`muted`,children:e.twinsEmptyText})}):(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(N,{rows:n.nodes}),(0,A.jsx)(C,{pager:t,shown:n.nodes.length,total:n.totalCount,info:n.pageInfo,waiting:r.isPlaceholderData})]})}),(0,A.jsx)(P,{}),(0,A.jsx)(F,{})]})}function M({of:e}){let t=p();return(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(d,{to:`/people/${e.id}`,children:e.name}),(0,A.jsx)(`span`,{className:`person-mail`,children:(0,A.jsx)(y,{of:e.email})}),e.division&&(0,A.jsx)(`span`,{className:`person-mail`,children:t(e.division.name)})]})}function N({rows:e}){let t=T(),n=[{key:`one`,title:t.one,cell:e=>(0,A.jsx)(M,{of:e.one})},{key:`other`,title:t.other,cell:e=>(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(M,{of:e.other}),` `,e.sameDivision&&(0,A.jsx)(`span`,{className:`chip on`,children:t.sameDivision})]})},{key:`act`,title:t.compare,cell:e=>(0,A.jsx)(d,{className:`btn quiet`,to:`/people/merge?kept=${e.one.id}&gone=${e.other.id}`,"aria-label":t.compareOf(e.one.name),children:t.compare})}];return(0,A.jsx)(v,{caption:t.twinsTitle,columns:n,rows:e,keyOf:e=>e.one.id+e.other.id})}function P(){let e=T(),t=f(),[n,i]=(0,k.useState)(null),[a,o]=(0,k.useState)(null);return(0,A.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`choose-two`,children:[(0,A.jsx)(`h2`,{id:`choose-two`,children:e.chooseTwo}),(0,A.jsx)(w,{label:e.chooseKept,chosen:n,but:a?[a.id]:[],onChoose:i}),(0,A.jsx)(w,{label:e.chooseGone,chosen:a,but:n?[n.id]:[],onChoose:o}),(0,A.jsx)(`div`,{className:`row`,children:(0,A.jsx)(r,{kind:`quiet`,disabled:!n||!a,onClick:()=>n&&a&&void t(`/people/merge?kept=${n.id}&gone=${a.id}`),children:e.compare})})]})}function F(){let a=T(),s=m(),{zone:c}=g(),l=e(),u=i(D,{first:100,after:null}),[f,p]=(0,k.useState)(null),[y,x]=(0,k.useState)(``),S=t(O),C=()=>f&&S.mutate({merge:f.id},{onSuccess:({personUnmerge:e})=>{e.merge&&(x(f.id),p(null),l.invalidateQueries({queryKey:o(D)}),l.invalidateQueries({queryKey:o(E)}))}}),w=[{key:`kept`,title:a.keptCol,cell:e=>(0,A.jsx)(d,{to:`/people/${e.kept.id}`,children:e.kept.name})},{key:`gone`,title:a.goneCol,cell:e=>e.gone.name},{key:`when`,title:a.when,cell:e=>[h(e.made,c,s),e.by?.name??``].filter(e=>e!==``).join(` · `)},{key:`state`,title:a.state,cell:e=>e.undone?(0,A.jsx)(`span`,{className:`chip`,children:a.takenBack(h(e.undone,c,s))}):(0,A.jsx)(r,{kind:`quiet`,"aria-label":a.unmergeOf(e.kept.name),onClick:()=>p(e),children:a.unmerge})}];return(0,A.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`merges`,children:[(0,A.jsx)(`h2`,{id:`merges`,children:a.merges}),y!==``&&(0,A.jsx)(b,{children:(0,A.jsx)(`p`,{children:a.unmerged})},y),(0,A.jsx)(n,{read:u,lines:2,children:({personMerges:e})=>e.totalCount===0?(0,A.jsx)(`p`,{className:`muted`,children:a.mergesEmpty}):(0,A.jsx)(v,{caption:a.merges,columns:w,rows:e.nodes,keyOf:e=>e.id})}),(0,A.jsx)(_,{title:a.unmergeTitle,open:f!==null,confirm:a.unmerge,busy:S.isPending,error:S.error,faults:S.data?.personUnmerge.userErrors??[],onClose:()=>p(null),onConfirm:C,children:(0,A.jsx)(`p`,{children:a.unmergeText})})]})}export{j as default};