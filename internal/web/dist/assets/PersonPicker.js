import{c as e,n as t,o as n}from"./index.js";import{l as r,p as i,v as a}from"./states.js";import{r as o}from"./text5.js";import{r as s}from"./DepartmentSide.js";import{t as c}from"./recordsText.js";var l=new a(`
    query PeoplePick($search: String!) {
  people(first: 12, search: $search, status: ACTIVE) {
    nodes {
      ...PersonLine
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
}`,{hash:`sha256:2ca2c9a290946331db057c9a7130a82eff208c050a1f5b31ce55b95edcc51e0f`}),u=e(n(),1),d=t();function f({label:e,chosen:t,but:n=[],error:a,onChoose:f}){let p=c(),m=o(),h=(0,u.useId)(),[g,_]=(0,u.useState)(``),v=g.trim(),y=i(l,{search:v},{enabled:v.length>1}),b=v.length>1?(y.data?.people.nodes??[]).filter(e=>!n.includes(e.id)):[];return t?(0,d.jsxs)(`div`,{className:`row`,children:[(0,d.jsxs)(`span`,{children:[(0,d.jsx)(`span`,{className:`muted small`,children:e}),` `,(0,d.jsx)(`span`,{className:`strong`,children:t.name})]}),(0,d.jsx)(r,{kind:`quiet`,"aria-label":p.pickDropOf(e),onClick:()=>f(null),children:p.pickDrop})]}):(0,d.jsxs)(`div`,{className:`stack-s`,children:[(0,d.jsx)(s,{id:h,type:`search`,label:e,description:p.pick,error:a,value:g,autoComplete:`off`,onChange:e=>_(e.currentTarget.value)}),v.length>1&&!y.isPending&&b.length===0&&(0,d.jsx)(`p`,{className:`muted small`,children:p.pickNone}),b.length>0&&(0,d.jsx)(`ul`,{className:`picks`,"aria-label":e,children:b.map(e=>(0,d.jsx)(`li`,{children:(0,d.jsxs)(`button`,{type:`button`,className:`pick`,onClick:()=>{f(e),_(``)},children:[(0,d.jsx)(`span`,{className:`strong`,children:e.name}),` `,(0,d.jsx)(`span`,{className:`muted small`,children:[e.email,e.division?m(e.division.name):``].filter(e=>e!==``).join(` · `)})]})},e.id))})]})}export{f as t};