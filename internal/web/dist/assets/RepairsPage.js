import{S as e,f as t,i as n,l as r,o as i,p as a,t as o,u as s,v as c}from"./states.js";import{c as l,n as u,o as d}from"./index.js";import{G as f}from"./Checkbox.js";import{s as p}from"./text5.js";import{n as m,r as h}from"./address.js";import{t as g}from"./columns.js";import{t as _}from"./format.js";import{n as v,t as y}from"./BulkAct.js";import{t as b}from"./Confirm.js";import{t as x}from"./DataTable.js";import{n as S,t as C}from"./Filters.js";import{t as w}from"./ListTools.js";import{t as T}from"./NothingFound.js";import{t as E}from"./Outcome.js";import{t as D}from"./Page.js";import{n as O,t as k}from"./Pager.js";import{t as A}from"./SearchField.js";import{t as j}from"./text11.js";/* empty css      */var M=new c(`
    query RosterRepairs($first: Int!, $after: String, $search: String, $problem: RosterProblem) {
  rosterRepairs(first: $first, after: $after, search: $search, problem: $problem) {
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
    `,{hash:`sha256:4a47f17ea522d8d7dfd3020cf99f5032b36867a8172ae5ed297de1e440de170e`}),N=new c(`
    mutation RosterRepairSettle($repair: ID!) {
  rosterRepairSettle(repair: $repair) {
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:aa39ab0f17f32d8ef874baac4ddaa839994f8eefe6c56c83ce1d145d484d046e`}),P=l(d(),1),F=u(),I=[`REPORTING_LINE`,`ONESELF`,`SECOND_MENTOR`],L={search:``,problem:``};function R(){let r=j(),c=O(50),l=e(),u=i(),[d,p]=h(L),_=m(I,d.problem),R=a(M,{first:c.size,after:c.after,search:d.search||null,problem:_}),[V,H]=(0,P.useState)([]),[U,W]=(0,P.useState)(null),[G,K]=(0,P.useState)(``),[q,J]=(0,P.useState)(``),Y=t(N),X=g(`repairs`,B(W));return(0,F.jsxs)(D,{title:r.repairsTitle,lead:r.repairsLead,above:(0,F.jsx)(f,{className:`crumb`,to:`/people`,children:r.title}),children:[G!==``&&(0,F.jsx)(E,{children:(0,F.jsx)(`p`,{children:q||r.settled})},G),(0,F.jsxs)(S,{children:[(0,F.jsx)(A,{label:r.repairsSearch,value:d.search,onChange:e=>p({search:e})}),(0,F.jsx)(C,{label:r.problem,every:u.all,value:_??``,options:I.map(e=>({value:e,label:r.problems[e]})),onChange:e=>p({problem:e})})]}),(0,F.jsx)(n,{read:R,lines:5,children:({rosterRepairs:e})=>e.totalCount===0&&(d.search!==``||_!==null)?(0,F.jsx)(T,{onClear:()=>p(L)}):e.totalCount===0?(0,F.jsx)(o,{title:r.repairsEmpty,children:(0,F.jsx)(`p`,{className:`muted`,children:r.repairsEmptyText})}):(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(w,{files:`/d/list/repairs`,asked:d,columns:X,children:(0,F.jsx)(v,{rows:e.nodes,keyOf:e=>e.key,chosen:V,onChoose:H,children:e=>(0,F.jsx)(y,{label:r.bulkSettle,title:r.bulkSettleTitle,text:(0,F.jsx)(`p`,{children:r.settleText}),confirm:r.bulkSettleDo,these:e,keyOf:e=>e.key,nameOf:z,refused:e=>e.repair?``:r.bulkOnRecord,act:e=>Y.mutateAsync({repair:e.repair??``}).then(({rosterRepairSettle:e})=>e.userErrors.map(e=>e.message).join(` `)),onDone:(e,t)=>{H([]),J([r.bulkSettled(e),...t].join(` `)),K(String(Date.now())),Y.reset(),l.invalidateQueries({queryKey:s(M)})}})})}),(0,F.jsx)(x,{caption:r.repairsTitle,columns:X.shown,rows:e.nodes,keyOf:e=>e.key,choice:{chosen:V,onChoose:H,label:e=>u.choose(z(e))}}),(0,F.jsx)(k,{pager:c,shown:e.nodes.length,total:e.totalCount,info:e.pageInfo,waiting:R.isPlaceholderData})]})}),(0,F.jsx)(b,{title:U?r.settleTitle(U.mentee.name,U.mentor.name):``,open:U!==null,confirm:r.settle,busy:Y.isPending,error:Y.error,faults:Y.data?.rosterRepairSettle.userErrors??[],onClose:()=>W(null),onConfirm:()=>{U?.repair&&Y.mutate({repair:U.repair},{onSuccess:({rosterRepairSettle:e})=>{e.userErrors.length>0||(J(``),K(U.key),W(null),l.invalidateQueries({queryKey:s(M)}))}})},children:(0,F.jsx)(`p`,{children:r.settleText})})]})}var z=e=>`${e.mentee.name}, ${e.mentor.name}`;function B(e){let t=j(),n=p();return[{key:`mentee`,title:t.mentee,cell:e=>(0,F.jsx)(f,{to:`/people/${e.mentee.id}`,children:e.mentee.name})},{key:`mentor`,title:t.fields.mentor,cell:e=>e.mentor.id===e.mentee.id?e.mentor.name:(0,F.jsx)(f,{to:`/people/${e.mentor.id}`,children:e.mentor.name})},{key:`problem`,title:t.problem,cell:e=>(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(`span`,{className:`strong`,children:t.problems[e.problem]}),(0,F.jsx)(`p`,{className:`small muted`,children:t.problemHelp[e.problem]}),e.line!=null&&(0,F.jsx)(`p`,{className:`small muted`,children:t.repairFrom(e.file,String(e.line),e.on?_(e.on,n,`short`):``)})]})},{key:`act`,title:t.act,cell:n=>n.mentorship?(0,F.jsx)(f,{className:`btn quiet`,to:`/mentorship/${n.mentorship}`,"aria-label":t.openPairLabel(n.mentee.name,n.mentor.name),children:t.openPair}):(0,F.jsx)(r,{kind:`quiet`,"aria-label":t.settleLabel(n.mentee.name,n.mentor.name),onClick:()=>e(n),children:t.settle})}]}export{R as default};