import{G as e}from"./Checkbox.js";import{C as t,b as n,i as r,p as i,t as a,w as o}from"./states.js";import{t as s}from"./_document_PeopleFiltersDocument.js";import{n as c,t as l}from"./address.js";import{t as u}from"./format.js";import{d,s as f,u as p}from"./Frame.js";import{t as m}from"./DataTable.js";import{n as h,t as g}from"./Filters.js";import{t as _}from"./MailAddress.js";import{t as v}from"./NothingFound.js";import{t as y}from"./Page.js";import{n as b,t as x}from"./Pager.js";import{t as S}from"./SearchField.js";import{t as C}from"./people.js";import{n as w}from"./index.js";var T=new o(`
    query People($first: Int!, $after: String, $search: String, $division: ID, $site: ID, $rank: String, $position: String, $stage: String, $status: PersonStatus, $sort: PersonSort, $direction: SortDirection) {
  people(
    first: $first
    after: $after
    search: $search
    division: $division
    site: $site
    rank: $rank
    position: $position
    stage: $stage
    status: $status
    sort: $sort
    direction: $direction
  ) {
    nodes {
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
      rank
      position
      stage
      appointed
      status
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:3cbdca5f464863488f035dfbe3e3269a2c8d10f361b4541af73395ea63980484`}),E=w(),D=[`NAME`,`DIVISION`,`RANK`,`APPOINTED`],O=[`ACTIVE`,`ON_LEAVE`,`LEFT`],k={search:``,division:``,site:``,rank:``,position:``,stage:``,status:``};function A(){let e=C(),t=d(),[n,o]=c({...k,sort:`NAME`,direction:`ASC`}),s=b(50),u={sort:l(D,n.sort)??`NAME`,direction:n.direction===`DESC`?`DESC`:`ASC`},f=i(T,{first:s.size,after:s.after,search:n.search||null,division:n.division||null,site:n.site||null,rank:n.rank||null,position:n.position||null,stage:n.stage||null,status:l(O,n.status),...u}),p=Object.keys(k).some(e=>n[e]!==``);return(0,E.jsxs)(y,{title:e.title,lead:e.lead,actions:t?.viewerCanImportPeople&&(0,E.jsx)(j,{}),children:[(0,E.jsx)(M,{address:n,onChange:o}),(0,E.jsx)(r,{read:f,lines:8,children:({people:n})=>n.totalCount>0?(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(N,{rows:n.nodes,order:u,onOrder:o}),(0,E.jsx)(x,{pager:s,shown:n.nodes.length,total:n.totalCount,info:n.pageInfo,waiting:f.isPlaceholderData})]}):p?(0,E.jsx)(v,{onClear:()=>o(k)}):(0,E.jsxs)(a,{title:e.emptyTitle,children:[(0,E.jsx)(`p`,{className:`muted`,children:e.emptyText}),t?.viewerCanImportPeople&&(0,E.jsx)(j,{})]})})]})}function j(){let t=C();return(0,E.jsx)(e,{className:`btn`,to:`/people/import`,children:t.importLink})}function M({address:e,onChange:t}){let r=C(),a=n(),{vocabulary:o}=f(),c=i(s,{}),l=(e=[])=>e.map(e=>({value:e.id,label:a(e.name)})),u=e=>e.map(e=>({value:e.code,label:a(e.label)})),d=[{name:`division`,label:r.division,every:r.everyDivision,options:l(c.data?.divisions)},{name:`site`,label:r.site,every:r.everySite,options:l(c.data?.sites)},{name:`rank`,label:r.rank,every:r.everyRank,options:u(o.ranks)},{name:`position`,label:r.position,every:r.everyPosition,options:u(o.positions)},{name:`stage`,label:r.stage,every:r.everyStage,options:u(o.stages)},{name:`status`,label:r.status,every:r.everyStatus,options:O.map(e=>({value:e,label:r.statuses[e]}))}];return(0,E.jsxs)(h,{children:[(0,E.jsx)(S,{label:r.searchLabel,value:e.search,onChange:e=>t({search:e})}),d.map(({name:n,...r})=>(0,E.jsx)(g,{...r,value:e[n],onChange:e=>t({[n]:e})},n))]})}function N({rows:r,order:i,onOrder:a}){let o=C(),s=n(),c=p(),l=t(),d=[{key:`name`,title:o.name,sort:`NAME`,cell:t=>(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(e,{to:`/people/${t.id}`,children:t.name}),` `,t.status!==`ACTIVE`&&(0,E.jsx)(`span`,{className:`chip`,children:o.statuses[t.status]}),(0,E.jsx)(`span`,{className:`person-mail`,children:(0,E.jsx)(_,{of:t.email})})]})},{key:`division`,title:o.division,sort:`DIVISION`,cell:e=>e.division?s(e.division.name):``},{key:`rank`,title:o.rank,sort:`RANK`,cell:e=>c(`ranks`,e.rank)},{key:`position`,title:o.position,cell:e=>c(`positions`,e.position)},{key:`appointed`,title:o.appointed,sort:`APPOINTED`,cell:e=>e.appointed?(0,E.jsxs)(E.Fragment,{children:[u(e.appointed,l,`short`),` `,(0,E.jsx)(`span`,{className:`person-stage`,children:c(`stages`,e.stage)})]}):``}];return(0,E.jsx)(m,{caption:o.caption,columns:d,rows:r,keyOf:e=>e.id,order:i,onOrder:a})}export{A as default};