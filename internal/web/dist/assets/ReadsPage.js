import{c as e,n as t,o as n}from"./index.js";import{G as r}from"./Checkbox.js";import{i,l as a,p as o,t as s,v as c}from"./states.js";import{r as l,s as u}from"./text5.js";import{a as d,n as f}from"./format.js";import{s as p}from"./Frame.js";import{t as m}from"./DataTable.js";import{r as h}from"./DepartmentSide.js";import{t as g}from"./Page.js";import{t as _}from"./trust.js";import{t as v}from"./Who.js";var y=new c(`
    query AuditReads($from: Time!, $until: Time!) {
  auditReads(from: $from, until: $until) {
    times
    first
    last
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
    }
    objectPerson {
      id
      name
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
}`,{hash:`sha256:f2fb302ee13e788088bc686fe4d5536e8ed0f29cafae144b30b278222682ca70`}),b=e(n(),1),x=t();function S(){let e=_(),{zone:t}=p(),n=f(t,new Date),[i,o]=(0,b.useState)({from:`${n}T00:00`,until:`${n}T23:59`}),[s,c]=(0,b.useState)(null),l=i.from!==``&&i.until!==``&&i.until<=i.from;return(0,x.jsxs)(g,{title:e.readsTitle,lead:e.readsLead,above:(0,x.jsx)(r,{className:`crumb`,to:`/audit`,children:e.title}),children:[(0,x.jsxs)(`form`,{className:`card stack`,onSubmit:e=>{e.preventDefault(),i.from===``||i.until===``||l||c({from:new Date(i.from).toISOString(),until:new Date(i.until).toISOString()})},children:[(0,x.jsxs)(`div`,{className:`row`,children:[(0,x.jsx)(h,{type:`datetime-local`,required:!0,label:e.readsFrom,value:i.from,onChange:e=>o({...i,from:e.currentTarget.value})}),(0,x.jsx)(h,{type:`datetime-local`,required:!0,label:e.readsUntil,value:i.until,error:l?e.readsOrder:void 0,onChange:e=>o({...i,until:e.currentTarget.value})})]}),(0,x.jsx)(`p`,{className:`muted small`,children:e.readsZone}),(0,x.jsx)(`div`,{className:`row`,children:(0,x.jsx)(a,{type:`submit`,children:e.readsAsk})})]}),s?(0,x.jsx)(C,{...s},s.from+s.until):(0,x.jsx)(`p`,{className:`muted`,children:e.readsWhat})]})}function C(e){let t=_(),n=l(),r=u(),{zone:a}=p(),c=o(y,e),f=[{key:`who`,title:t.who,cell:e=>(0,x.jsx)(v,{actor:e.actor})},{key:`what`,title:t.what,cell:e=>n(e.act.says)},{key:`object`,title:t.which,cell:e=>e.object===``?``:(0,x.jsx)(`span`,{className:`audit-id`,children:e.objectPerson?.name||e.object})},{key:`times`,title:t.times,numeric:!0,cell:e=>e.times},{key:`first`,title:t.first,cell:e=>d(e.first,a,r)},{key:`last`,title:t.last,cell:e=>d(e.last,a,r)}];return(0,x.jsx)(i,{read:c,children:({auditReads:n})=>n.length===0?(0,x.jsx)(s,{title:t.readsNone,children:(0,x.jsx)(`p`,{children:t.readsNoneText})}):(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(`div`,{className:`row no-print`,children:(0,x.jsx)(`a`,{className:`btn quiet`,href:`/d/audit/reads.csv?${new URLSearchParams(e).toString()}`,download:!0,children:t.csv})}),(0,x.jsx)(m,{caption:t.readsTitle,columns:f,rows:n,keyOf:e=>`${e.actor.person?.id??e.actor.purpose} ${e.act.name} ${e.object} ${e.actor.for?.id??``}`}),(0,x.jsx)(`p`,{className:`muted small`,children:t.readsWhat})]})})}export{S as default};