import{G as e}from"./Checkbox.js";import{i as t,p as n,t as r,v as i}from"./states.js";import{t as a}from"./_document_PeopleFiltersDocument.js";import{r as o,s}from"./text5.js";import{n as c,r as l}from"./address.js";import{o as u,t as d}from"./format.js";import{d as f,s as p,u as m}from"./Frame.js";import{t as h}from"./DataTable.js";import{n as g,t as _}from"./Filters.js";import{t as v}from"./MailAddress.js";import{t as y}from"./NothingFound.js";import{t as b}from"./Page.js";import{n as x,t as S}from"./Pager.js";import{t as C}from"./SearchField.js";import{t as w}from"./recordsText.js";import{t as T}from"./text11.js";/* empty css      */import{n as E}from"./index.js";var D=new i(`
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
      mailReturned
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
    `,{hash:`sha256:3ccd36ca1b1a8e6dbf85ee4b7f69d628cd257ff5946e2b296d63e609e97ace93`}),O=new i(`
    query RefusalCount {
  refusals(first: 1) {
    totalCount
  }
}
    `,{hash:`sha256:1d399d21e4a1a071720821d72f7e725ed6619e9c949041745c2e9f9111141aa7`}),k=new i(`
    query TwinCount {
  personTwins(first: 1) {
    totalCount
  }
}
    `,{hash:`sha256:998f359cbad5777e79bcc5e8ec405b86dbc2dd5df155f2c3cf52b57d18d9b637`}),A=new i(`
    query EndingCount {
  endingDuties(first: 1) {
    totalCount
  }
}
    `,{hash:`sha256:9c6f0bb0c3906a4a6dbbcfdedc7e1cc390e7f4c4aa0fc4ec83ca54a74ade712b`}),j=E(),M=[`NAME`,`DIVISION`,`RANK`,`APPOINTED`],N=[`ACTIVE`,`ON_LEAVE`,`LEFT`],P={search:``,division:``,site:``,rank:``,position:``,stage:``,status:``};function F(){let e=T(),i=f(),[a,o]=l({...P,sort:`NAME`,direction:`ASC`}),s=x(50),u={sort:c(M,a.sort)??`NAME`,direction:a.direction===`DESC`?`DESC`:`ASC`},d=n(D,{first:s.size,after:s.after,search:a.search||null,division:a.division||null,site:a.site||null,rank:a.rank||null,position:a.position||null,stage:a.stage||null,status:c(N,a.status),...u}),p=Object.keys(P).some(e=>a[e]!==``);return(0,j.jsxs)(b,{title:e.title,lead:e.lead,actions:i?.viewerCanKeepPeople&&(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(I,{}),(0,j.jsx)(R,{kind:`quiet`})]}),children:[i?.viewerCanKeepPeople&&(0,j.jsx)(L,{}),(0,j.jsx)(z,{address:a,onChange:o}),(0,j.jsx)(t,{read:d,lines:8,children:({people:t})=>t.totalCount>0?(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(B,{rows:t.nodes,order:u,onOrder:o}),(0,j.jsx)(S,{pager:s,shown:t.nodes.length,total:t.totalCount,info:t.pageInfo,waiting:d.isPlaceholderData})]}):p?(0,j.jsx)(y,{onClear:()=>o(P)}):(0,j.jsxs)(r,{title:e.emptyTitle,children:[(0,j.jsx)(`p`,{className:`muted`,children:e.emptyText}),i?.viewerCanImportPeople&&(0,j.jsx)(R,{})]})})]})}function I(){let t=w();return(0,j.jsx)(e,{className:`btn`,to:`/people/new`,children:t.add})}function L(){let t=w(),r=s(),i=n(O,{}).data?.refusals,a=n(k,{}).data?.personTwins,o=n(A,{}).data?.endingDuties,c=e=>e?u(e.totalCount,r):`…`;return(0,j.jsxs)(`nav`,{className:`row`,"aria-label":t.look,children:[(0,j.jsx)(e,{className:`btn quiet`,to:`/people/addresses`,children:t.toCorrect(c(i))}),(0,j.jsx)(e,{className:`btn quiet`,to:`/people/duplicates`,children:t.twins(c(a))}),(0,j.jsx)(e,{className:`btn quiet`,to:`/people/handovers`,children:t.handovers(c(o))})]})}function R({kind:t=``}){let n=T();return(0,j.jsx)(e,{className:`btn ${t}`,to:`/people/import`,children:n.importLink})}function z({address:e,onChange:t}){let r=T(),i=o(),{vocabulary:s}=p(),c=n(a,{}),l=(e=[])=>e.map(e=>({value:e.id,label:i(e.name)})),u=e=>e.map(e=>({value:e.code,label:i(e.label)})),d=[{name:`division`,label:r.division,every:r.everyDivision,options:l(c.data?.divisions)},{name:`site`,label:r.site,every:r.everySite,options:l(c.data?.sites)},{name:`rank`,label:r.rank,every:r.everyRank,options:u(s.ranks)},{name:`position`,label:r.position,every:r.everyPosition,options:u(s.positions)},{name:`stage`,label:r.stage,every:r.everyStage,options:u(s.stages)},{name:`status`,label:r.status,every:r.everyStatus,options:N.map(e=>({value:e,label:r.statuses[e]}))}];return(0,j.jsxs)(g,{children:[(0,j.jsx)(C,{label:r.searchLabel,value:e.search,onChange:e=>t({search:e})}),d.map(({name:n,...r})=>(0,j.jsx)(_,{...r,value:e[n],onChange:e=>t({[n]:e})},n))]})}function B({rows:t,order:n,onOrder:r}){let i=T(),a=o(),c=m(),l=s(),u=[{key:`name`,title:i.name,sort:`NAME`,cell:t=>(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(e,{to:`/people/${t.id}`,children:t.name}),` `,t.status!==`ACTIVE`&&(0,j.jsx)(`span`,{className:`chip`,children:i.statuses[t.status]}),(0,j.jsxs)(`span`,{className:`person-mail`,children:[(0,j.jsx)(v,{of:t.email}),` `,t.mailReturned&&(0,j.jsx)(`span`,{className:`chip bad`,children:i.mailReturned})]})]})},{key:`division`,title:i.division,sort:`DIVISION`,cell:e=>e.division?a(e.division.name):``},{key:`rank`,title:i.rank,sort:`RANK`,cell:e=>c(`ranks`,e.rank)},{key:`position`,title:i.position,cell:e=>c(`positions`,e.position)},{key:`appointed`,title:i.appointed,sort:`APPOINTED`,cell:e=>e.appointed?(0,j.jsxs)(j.Fragment,{children:[d(e.appointed,l,`short`),` `,(0,j.jsx)(`span`,{className:`person-stage`,children:c(`stages`,e.stage)})]}):``}];return(0,j.jsx)(h,{caption:i.caption,columns:u,rows:t,keyOf:e=>e.id,order:n,onOrder:r})}export{F as default};