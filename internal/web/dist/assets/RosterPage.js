import{$ as e,G as t,q as n}from"./Checkbox.js";import{i as r,p as i,t as a,v as o}from"./states.js";import{n as s,r as c,s as l}from"./text5.js";import{n as u,r as d}from"./address.js";import{t as f}from"./columns.js";import{n as p,o as m,s as h,t as g}from"./format.js";import{d as _,s as v}from"./Frame.js";import{t as y}from"./DataTable.js";import{n as b}from"./Filters.js";import{t as x}from"./ListTools.js";import{a as S,n as C}from"./DepartmentSide.js";import{t as w}from"./NothingFound.js";import{t as T}from"./Page.js";import{n as E,t as D}from"./Pager.js";import{t as O}from"./SearchField.js";import{n as k}from"./index.js";var A=new o(`
    query Roster($division: ID!, $first: Int!, $after: String, $search: String, $sort: RosterSort, $direction: SortDirection) {
  roster(
    division: $division
    first: $first
    after: $after
    search: $search
    sort: $sort
    direction: $direction
  ) {
    nodes {
      person {
        id
        name
      }
      appointed
      promoted
      upFor
      upForKind
      mentor {
        id
        name
      }
      mentorSince
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
    withFormalMentor
  }
}
    `,{hash:`sha256:103beaa94035c46431ca45d9b7dd3f5ff1bec900a0697df4ebccb98744e3751c`}),j=s({title:e=>`Roster of ${e}`,lead:`Who was appointed and promoted when, who is up for promotion or CFAR, and who has a formal mentor.`,caption:e=>`Roster of ${e}`,division:`Division`,searchLabel:`Search by name`,name:`Name`,appointed:`Appointed`,promoted:`Promoted`,upFor:`Up for promotion or CFAR`,mentor:`Formal mentor`,since:e=>`since ${e}`,kinds:{CFAR:`CFAR`,PROMOTION:`promotion`},noMentor:`No formal mentor`,coverage:(e,t,n)=>`${e} of ${t} have a formal mentor (${n}).`,coverageWhole:e=>`In the whole division, ${e} have a formal mentor.`,findFor:`Find one`,findForLabel:e=>`Find a mentor for ${e}`,emptyTitle:`Nobody is in this division yet`,emptyText:`People come to a division by the spreadsheet the mentorship lead imports.`,importLink:`Import a spreadsheet`,printedOn:e=>`As on record on ${e}.`},{title:e=>`Effectif : ${e}`,lead:`Les nominations et les promotions, qui approche d’une promotion ou d’une CFAR, et qui a un mentor officiel.`,caption:e=>`Effectif de la division ${e}`,division:`Division`,searchLabel:`Rechercher par nom`,name:`Nom`,appointed:`Nomination`,promoted:`Promotion`,upFor:`Prochaine promotion ou CFAR`,mentor:`Mentor officiel`,since:e=>`depuis le ${e}`,kinds:{CFAR:`CFAR`,PROMOTION:`promotion`},noMentor:`Aucun mentor officiel`,coverage:(e,t,n)=>`${e} personnes sur ${t} ont un mentor officiel (${n}).`,coverageWhole:e=>`Dans toute la division, ${e} personnes ont un mentor officiel.`,findFor:`En trouver un`,findForLabel:e=>`Trouver un mentor pour ${e}`,emptyTitle:`Cette division n’a encore personne`,emptyText:`Les personnes arrivent dans une division par la feuille de calcul qu’importe la personne responsable du mentorat.`,importLink:`Importer une feuille de calcul`,printedOn:e=>`Selon le dossier au ${e}.`}),M=k(),N=[`NAME`,`APPOINTED`,`PROMOTED`,`UP_FOR`,`MENTOR`];function P(){let{division:t}=e(),r=_(),[i,a]=d({division:``,search:``,sort:`NAME`,direction:`ASC`});if(!r)return null;if(t!==void 0)return(0,M.jsx)(n,{to:`/roster?division=${encodeURIComponent(t)}`,replace:!0});let o=i.division===``?r.rosters[0]:r.rosters.find(e=>e.id===i.division);if(!o)return(0,M.jsx)(C,{});let s={sort:u(N,i.sort)??`NAME`,direction:i.direction===`DESC`?`DESC`:`ASC`};return(0,M.jsx)(F,{viewer:r,division:o,search:i.search,order:s,onChange:a})}function F({viewer:e,division:n,search:o,order:s,onChange:u}){let d=j(),m=c(),h=l(),{zone:_}=v(),C=f(`roster`,L(e,n)),k=E(100),N=i(A,{division:n.id,first:k.size,after:k.after,search:o||null,...s});return(0,M.jsxs)(T,{title:d.title(m(n.name)),lead:d.lead,children:[(0,M.jsxs)(b,{children:[e.rosters.length>1&&(0,M.jsx)(S,{label:d.division,value:n.id,onChange:e=>u({division:e.currentTarget.value,search:``}),data:e.rosters.map(e=>({value:e.id,label:m(e.name)}))}),(0,M.jsx)(O,{label:d.searchLabel,value:o,onChange:e=>u({search:e})})]}),(0,M.jsx)(r,{read:N,lines:8,children:({roster:r})=>(0,M.jsxs)(M.Fragment,{children:[r.totalCount>0?(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(I,{roster:r,narrowed:o!==``}),(0,M.jsx)(x,{files:`/d/roster/${n.id}`,columns:C}),(0,M.jsx)(y,{caption:d.caption(m(n.name)),columns:C.shown,rows:r.nodes,keyOf:e=>e.person.id,order:s,onOrder:u}),(0,M.jsx)(D,{pager:k,shown:r.nodes.length,total:r.totalCount,info:r.pageInfo,waiting:N.isPlaceholderData})]}):o===``?(0,M.jsxs)(a,{title:d.emptyTitle,children:[(0,M.jsx)(`p`,{className:`muted`,children:d.emptyText}),e.viewerCanImportPeople&&(0,M.jsx)(t,{className:`btn`,to:`/people/import`,children:d.importLink})]}):(0,M.jsx)(w,{onClear:()=>u({search:``})}),(0,M.jsx)(`p`,{className:`print-only small`,children:d.printedOn(g(p(_,new Date),h))})]})})]})}function I({roster:e,narrowed:t}){let n=j(),r=l(),{withFormalMentor:i,totalCount:a}=e;return(0,M.jsx)(`p`,{className:`strong`,children:t?n.coverageWhole(m(i,r)):n.coverage(m(i,r),m(a,r),h(i/a,r))})}function L(e,n){let r=j(),i=l(),a=e=>e?g(e,i,`short`):``,o=e=>e===`CFAR`||e===`PROMOTION`?r.kinds[e]:e,s=e.viewerCanSeePeople||e.grants.some(e=>e.role===`DIVISION_DIRECTOR`&&e.division?.id===n.id),c=e.grants.some(e=>e.role===`PROGRAM_LEAD`||(e.role===`DIVISION_DIRECTOR`||e.role===`FACILITATOR`)&&e.division?.id===n.id);return[{key:`name`,title:r.name,sort:`NAME`,cell:({person:e})=>s?(0,M.jsx)(t,{to:`/people/${e.id}`,children:e.name}):e.name},{key:`appointed`,title:r.appointed,sort:`APPOINTED`,cell:e=>a(e.appointed)},{key:`promoted`,title:r.promoted,sort:`PROMOTED`,cell:e=>a(e.promoted)},{key:`upFor`,title:r.upFor,sort:`UP_FOR`,cell:e=>[a(e.upFor),o(e.upForKind)].filter(e=>e!==``).join(`, `)},{key:`mentor`,title:r.mentor,sort:`MENTOR`,cell:e=>e.mentor?(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(`bdi`,{children:e.mentor.name}),e.mentorSince&&(0,M.jsxs)(`span`,{className:`muted`,children:[`, `,r.since(a(e.mentorSince))]})]}):(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(`span`,{className:`chip`,children:r.noMentor}),` `,c&&(0,M.jsx)(t,{className:`no-print`,to:`/mentorship/find?mentee=${e.person.id}`,"aria-label":r.findForLabel(e.person.name),children:r.findFor})]})}]}export{P as default};