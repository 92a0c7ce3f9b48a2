import{C as e,O as t,f as n,i as r,l as i,p as a,t as o,u as s,w as c}from"./states.js";import{c as l,n as u,o as d}from"./index.js";import{G as f}from"./Checkbox.js";import{t as p}from"./format.js";import{t as m}from"./Confirm.js";import{t as h}from"./DataTable.js";import{t as g}from"./Outcome.js";import{t as _}from"./Page.js";import{n as v,t as y}from"./Pager.js";import{t as b}from"./people.js";var x=new c(`
    query RosterRepairs($first: Int!, $after: String) {
  rosterRepairs(first: $first, after: $after) {
    nodes {
      key
      repair
      mentorship
      mentee {
        id
        name
      }
      mentor {
        id
        name
      }
      problem
      line
      file
      on
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:051515ec48fdba5a58a043ade5f13e31d138bb6998dbe43c47449e6032937e47`}),S=new c(`
    mutation RosterRepairSettle($repair: ID!) {
  rosterRepairSettle(repair: $repair) {
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:aa39ab0f17f32d8ef874baac4ddaa839994f8eefe6c56c83ce1d145d484d046e`}),C=l(d(),1),w=u();function T(){let e=b(),i=v(50),c=t(),l=a(x,{first:i.size,after:i.after}),[u,d]=(0,C.useState)(null),[p,h]=(0,C.useState)(``),T=n(S);return(0,w.jsxs)(_,{title:e.repairsTitle,lead:e.repairsLead,above:(0,w.jsx)(f,{className:`crumb`,to:`/people`,children:e.title}),children:[p!==``&&(0,w.jsx)(g,{children:(0,w.jsx)(`p`,{children:e.settled})},p),(0,w.jsx)(r,{read:l,lines:5,children:({rosterRepairs:t})=>t.totalCount===0?(0,w.jsx)(o,{title:e.repairsEmpty,children:(0,w.jsx)(`p`,{className:`muted`,children:e.repairsEmptyText})}):(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(E,{rows:t.nodes,onSettle:d}),(0,w.jsx)(y,{pager:i,shown:t.nodes.length,total:t.totalCount,info:t.pageInfo,waiting:l.isPlaceholderData})]})}),(0,w.jsx)(m,{title:u?e.settleTitle(u.mentee.name,u.mentor.name):``,open:u!==null,confirm:e.settle,busy:T.isPending,error:T.error,faults:T.data?.rosterRepairSettle.userErrors??[],onClose:()=>d(null),onConfirm:()=>{u?.repair&&T.mutate({repair:u.repair},{onSuccess:({rosterRepairSettle:e})=>{e.userErrors.length>0||(h(u.key),d(null),c.invalidateQueries({queryKey:s(x)}))}})},children:(0,w.jsx)(`p`,{children:e.settleText})})]})}function E({rows:t,onSettle:n}){let r=b(),a=e(),o=[{key:`mentee`,title:r.mentee,cell:e=>(0,w.jsx)(f,{to:`/people/${e.mentee.id}`,children:e.mentee.name})},{key:`mentor`,title:r.fields.mentor,cell:e=>e.mentor.id===e.mentee.id?e.mentor.name:(0,w.jsx)(f,{to:`/people/${e.mentor.id}`,children:e.mentor.name})},{key:`problem`,title:r.problem,cell:e=>(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`span`,{className:`strong`,children:r.problems[e.problem]}),(0,w.jsx)(`p`,{className:`small muted`,children:r.problemHelp[e.problem]}),e.line!=null&&(0,w.jsx)(`p`,{className:`small muted`,children:r.repairFrom(e.file,String(e.line),e.on?p(e.on,a,`short`):``)})]})},{key:`act`,title:r.act,cell:e=>e.mentorship?(0,w.jsx)(f,{className:`btn quiet`,to:`/mentorship/${e.mentorship}`,"aria-label":r.openPairLabel(e.mentee.name,e.mentor.name),children:r.openPair}):(0,w.jsx)(i,{kind:`quiet`,"aria-label":r.settleLabel(e.mentee.name,e.mentor.name),onClick:()=>n(e),children:r.settle})}];return(0,w.jsx)(h,{caption:r.repairsTitle,columns:o,rows:t,keyOf:e=>e.key})}export{T as default};