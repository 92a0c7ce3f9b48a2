import{G as e}from"./Checkbox.js";import{i as t,l as n,n as r,o as i,p as a,s as o,t as s,v as c}from"./states.js";import{r as l,s as u}from"./text5.js";import{r as d}from"./address.js";import{a as f,t as p}from"./format.js";import{s as m}from"./Frame.js";import{t as h}from"./DataTable.js";import{n as g,t as _}from"./Filters.js";import{r as v}from"./DepartmentSide.js";import{t as y}from"./NothingFound.js";import{t as b}from"./Page.js";import{n as x}from"./Pager.js";import{t as S}from"./trust.js";import{t as C}from"./Who.js";import{n as w}from"./index.js";var T=new c(`
    query AuditLog($first: Int!, $after: String, $filter: AuditFilter) {
  auditLog(first: $first, after: $after, filter: $filter) {
    nodes {
      id
      at
      day
      result
      object
      actor {
        ...AuditActorParts
      }
      act {
        name
        says {
          en
          fr
        }
        shown
        reads
      }
      objectPerson {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AuditActorParts on AuditActor {
  person {
    id
    name
  }
  for {
    id
    name
  }
  purpose
}`,{hash:`sha256:45402967249c627a7ab1aa97e9847279004182d22bb4d781c135d96c45066bcf`}),E=new c(`
    query AuditActs {
  auditActs {
    name
    says {
      en
      fr
    }
    shown
    reads
  }
}
    `,{hash:`sha256:bc930784675e7ec020f2c978e762821ca52f04da19b0b9718fc28a59f5a927ce`}),D=new c(`
    query AuditState {
  auditState {
    verified
    sealedUntil
    head
    breaches {
      kind
      entry
    }
  }
}
    `,{hash:`sha256:9239875792e7ad9f4ac5d7beb8ff8d2b13a5853ddce1921300cdc8f1cad550c4`}),O=w(),k={from:``,until:``,actor:``,action:``,type:``,object:``};function A(){let r=S(),o=i(),c=l(),f=u(),[p,m]=d(k),h=x(50),C=a(E,{}),w={from:p.from||null,until:p.until||null,actor:p.actor||null,action:p.action||null,objectType:p.type||null,object:p.object||null},D=a(T,{first:h.size,after:h.after,filter:w}),A=Object.values(p).some(e=>e!==``),M=new URLSearchParams(Object.entries(p).filter(([,e])=>e!==``)).toString(),P=D.data?.auditLog.nodes.find(e=>e.actor?.person?.id===p.actor)?.actor?.person?.name,F=new Intl.Collator(f),I=(C.data?.auditActs??[]).map(e=>({value:e.name,label:c(e.says)})).sort((e,t)=>F.compare(e.label,t.label));return(0,O.jsxs)(b,{title:r.title,lead:r.lead,actions:(0,O.jsx)(e,{className:`btn quiet`,to:`/audit/reads`,children:r.readsTitle}),children:[(0,O.jsx)(j,{}),(0,O.jsxs)(`details`,{className:`card`,children:[(0,O.jsx)(`summary`,{children:r.helpTitle}),(0,O.jsx)(`div`,{className:`stack-s`,children:Object.values(r.help).map(e=>(0,O.jsx)(`p`,{children:e},e))})]}),(0,O.jsxs)(g,{children:[(0,O.jsx)(v,{type:`date`,label:r.from,value:p.from,max:p.until||void 0,onChange:e=>m({from:e.currentTarget.value})}),(0,O.jsx)(v,{type:`date`,label:r.until,value:p.until,min:p.from||void 0,onChange:e=>m({until:e.currentTarget.value})}),(0,O.jsx)(_,{label:r.what,every:o.all,value:p.action,options:I,onChange:e=>m({action:e})}),(0,O.jsx)(_,{label:r.type,every:o.all,value:p.type,options:Object.entries(r.types).map(([e,t])=>({value:e,label:t})),onChange:e=>m({type:e})}),(0,O.jsx)(v,{label:r.object,value:p.object,onChange:e=>m({object:e.currentTarget.value.trim()})})]}),p.actor!==``&&(0,O.jsxs)(`div`,{className:`row`,children:[(0,O.jsx)(`span`,{className:`chip on`,children:r.onlyBy(P??p.actor)}),(0,O.jsx)(n,{kind:`quiet`,onClick:()=>m({actor:``}),children:r.everybody})]}),(0,O.jsx)(t,{read:D,children:({auditLog:e})=>e.nodes.length===0&&h.page===0?A?(0,O.jsx)(y,{onClear:()=>m(k)}):(0,O.jsx)(s,{title:r.emptyTitle,children:(0,O.jsx)(`p`,{children:r.emptyText})}):(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`div`,{className:`row no-print`,children:[(0,O.jsx)(`a`,{className:`btn quiet`,href:`/d/audit/log.csv?${M}`,download:!0,children:r.csv}),(0,O.jsx)(`a`,{className:`btn quiet`,href:`/d/audit/log.xlsx?${M}`,download:!0,children:r.xlsx})]}),(0,O.jsx)(N,{rows:e.nodes,onActor:e=>m({actor:e}),onObject:e=>m({object:e})}),(h.page>0||e.pageInfo.hasNextPage)&&(0,O.jsxs)(`div`,{className:`row no-print`,children:[(0,O.jsx)(n,{kind:`quiet`,"aria-disabled":h.page===0||void 0,onClick:h.page>0?h.previous:void 0,children:r.newer}),(0,O.jsx)(n,{kind:`quiet`,"aria-disabled":!e.pageInfo.hasNextPage||void 0,onClick:()=>e.pageInfo.hasNextPage&&h.next(e.pageInfo.endCursor),children:r.older})]})]})})]})}function j(){let e=a(D,{});return e.error?(0,O.jsx)(r,{error:e.error}):e.data?(0,O.jsx)(M,{state:e.data.auditState}):null}function M({state:{verified:e,sealedUntil:t,head:n,breaches:r}}){let i=S(),a=u(),{zone:s}=m();return(0,O.jsxs)(O.Fragment,{children:[r.length>0&&(0,O.jsxs)(o,{kind:`danger`,role:`alert`,children:[(0,O.jsx)(`p`,{className:`strong`,children:i.broken(r.length)}),(0,O.jsx)(`p`,{children:i.brokenText}),(0,O.jsx)(`ul`,{children:r.slice(0,20).map((e,t)=>(0,O.jsxs)(`li`,{children:[i.breaches[e.kind],` `,e.entry&&(0,O.jsx)(`code`,{children:e.entry})]},t))})]}),(0,O.jsxs)(`dl`,{className:`figures`,children:[(0,O.jsxs)(`div`,{children:[(0,O.jsx)(`dt`,{children:i.whole}),(0,O.jsx)(`dd`,{children:r.length===0?i.yes:i.no})]}),(0,O.jsxs)(`div`,{children:[(0,O.jsx)(`dt`,{children:i.verified}),(0,O.jsx)(`dd`,{children:f(e,s,a)})]}),(0,O.jsxs)(`div`,{children:[(0,O.jsx)(`dt`,{children:i.sealed}),(0,O.jsx)(`dd`,{children:f(t,s,a)})]})]}),n!==``&&(0,O.jsxs)(`p`,{className:`muted small audit-head`,children:[i.head,` `,(0,O.jsx)(`code`,{children:n})]})]})}function N({rows:e,onActor:t,onObject:n}){let r=S(),i=l(),a=u(),{zone:o}=m(),s=[{key:`when`,title:r.when,cell:e=>e.at?f(e.at,o,a):r.onDay(p(e.day,a,`short`))},{key:`who`,title:r.who,cell:e=>(0,O.jsx)(C,{actor:e.actor,onChoose:t})},{key:`what`,title:r.what,cell:e=>(0,O.jsxs)(O.Fragment,{children:[i(e.act.says),` `,e.result!==`ok`&&(0,O.jsx)(`span`,{className:`chip bad`,children:r.refused(e.result)})]})},{key:`object`,title:r.which,cell:e=>e.act.shown===`NO_OBJECT`?(0,O.jsx)(`span`,{className:`muted`,children:r.notShown}):e.object===``?``:(0,O.jsx)(`button`,{type:`button`,className:`link audit-id`,"aria-label":r.onlyObject(e.objectPerson?.name||e.object),onClick:()=>n(e.object),children:e.objectPerson?.name||e.object})}];return(0,O.jsx)(h,{caption:r.title,columns:s,rows:e,keyOf:e=>e.id})}export{A as default};