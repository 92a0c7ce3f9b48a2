import{c as e,n as t,o as n}from"./index.js";import{C as r,O as i,b as a,f as o,i as s,l as c,p as l,t as u,u as d,w as f}from"./states.js";import{a as p}from"./format.js";import{d as m,s as h}from"./Frame.js";import{t as g}from"./Confirm.js";import{t as _}from"./DataTable.js";import{n as v}from"./ErrorSummary.js";import{a as y,o as b,r as x}from"./DepartmentSide.js";import{t as S}from"./Outcome.js";import{t as C}from"./Page.js";import{n as w,t as T}from"./Pager.js";import{t as E}from"./AnswerSheet.js";import{t as D}from"./conductText.js";/* empty css         */var O=new f(`
    query LookUps($first: Int!, $after: String) {
  lookUps(first: $first, after: $after) {
    nodes {
      id
      title {
        en
        fr
      }
      wave
      person
      custodian
      reason
      at
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:0d2921684f627504107dd080a14192191d085136119b8357ee4666c6e39c0f7c`}),k=new f(`
    query LookUpCampaigns {
  lookUpCampaigns {
    id
    title {
      en
      fr
    }
    wave
    closesOn
  }
}
    `,{hash:`sha256:8f0bc63aac5408f1962aa485c1e94b20b73402b3d7001a9a1698c7aba8350daa`}),A=new f(`
    query LookUpPeople($campaign: ID!, $search: String!) {
  lookUpPeople(campaign: $campaign, search: $search) {
    person
    name
    division {
      en
      fr
    }
  }
}
    `,{hash:`sha256:4160257c4e3bffe9528c79d06bdb14029ee2a5e68707e25abe20f243e28007dd`}),j=new f(`
    mutation ResponseLookUp($campaign: ID!, $person: ID!, $reason: String!) {
  responseLookUp(campaign: $campaign, person: $person, reason: $reason) {
    response {
      person
      name
      submitted
      answers
      definition
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:5197a45944cf0d0cc77bf50f0880b7352db5e382f50fbf348f948eee2380b318`}),M=e(n(),1),N=t();function P(){let e=D(),t=m()?.viewerCanLookUp??!1;return(0,N.jsxs)(C,{title:e.lookUpTitle,lead:t?e.lookUpLead:e.lookUpAuditLead,children:[t&&(0,N.jsx)(F,{}),(0,N.jsx)(z,{})]})}function F(){let e=D(),t=a(),n=l(k,{}),[r,i]=(0,M.useState)(``),[o,u]=(0,M.useState)(``),[d,f]=(0,M.useState)(``),[p,m]=(0,M.useState)(null),[h,g]=(0,M.useState)(null),_=e=>{e.preventDefault(),g(null),f(o.trim())};return(0,N.jsxs)(`section`,{className:`card`,"aria-labelledby":`look`,children:[(0,N.jsx)(`h2`,{id:`look`,children:e.lookUpStart}),(0,N.jsx)(s,{read:n,lines:3,children:({lookUpCampaigns:n})=>n.length===0?(0,N.jsx)(`p`,{children:e.lookUpCampaignNone}):(0,N.jsxs)(`form`,{className:`stack-s`,onSubmit:_,children:[(0,N.jsx)(y,{label:e.lookUpCampaign,value:r,onChange:e=>{i(e.currentTarget.value),g(null)},data:[{value:``,label:e.lookUpChooseCampaign},...n.map(n=>({value:n.id,label:e.lookUpWave(t(n.title),n.wave)}))]}),(0,N.jsx)(x,{label:e.lookUpSearch,description:e.lookUpSearchHint,value:o,onChange:e=>u(e.currentTarget.value)}),(0,N.jsx)(`div`,{children:(0,N.jsx)(c,{type:`submit`,disabled:r===``||o.trim()===``,children:e.lookUpFind})})]})}),r!==``&&d!==``&&(0,N.jsx)(I,{campaign:r,search:d,onChoose:m}),p&&(0,N.jsx)(R,{campaign:r,person:p,onClose:()=>m(null),onSeen:e=>{g({name:p.name,response:e}),m(null),f(``)}}),h&&(0,N.jsx)(S,{children:(0,N.jsx)(`p`,{children:h.response?e.lookUpDone:e.lookUpNoAnswer(h.name)})},h.name),h?.response&&(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`h3`,{children:e.lookUpAnswers(h.name)}),(0,N.jsx)(E,{definition:h.response.definition,answers:h.response.answers})]})]})}function I({campaign:e,search:t,onChoose:n}){let r=D(),i=a(),o=l(A,{campaign:e,search:t});return(0,N.jsx)(s,{read:o,lines:3,children:({lookUpPeople:e})=>e.length===0?(0,N.jsx)(`p`,{role:`status`,children:r.lookUpNobody}):(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`ul`,{className:`blocks`,children:e.map(e=>(0,N.jsxs)(`li`,{children:[(0,N.jsxs)(`span`,{children:[(0,N.jsx)(`span`,{className:`strong`,children:e.name}),` `,(0,N.jsx)(`span`,{className:`muted small`,children:i(e.division)})]}),(0,N.jsx)(c,{kind:`quiet`,onClick:()=>n(e),children:r.lookUpChoose(e.name)})]},e.person))}),e.length===20&&(0,N.jsx)(`p`,{className:`muted small`,children:r.lookUpMore})]})})}var L=[];function R({campaign:e,person:t,onClose:n,onSeen:r}){let a=D(),s=i(),c=o(j),[l,u]=(0,M.useState)(``),f=c.data?.responseLookUp.userErrors??L;return(0,N.jsxs)(g,{title:a.lookUpAskTitle(t.name),open:!0,confirm:a.lookUpConfirm,busy:c.isPending,error:c.error,faults:f,fieldOf:e=>e.path.at(-1)===`reason`?`look-reason`:void 0,onConfirm:()=>c.mutate({campaign:e,person:t.person,reason:l},{onSuccess:({responseLookUp:e})=>{e.userErrors.length>0||(s.invalidateQueries({queryKey:d(O)}),r(e.response))}}),onClose:n,children:[(0,N.jsx)(`p`,{children:a.lookUpAskText}),(0,N.jsx)(b,{id:`look-reason`,label:a.lookUpReason,description:a.lookUpReasonHint,required:!0,maxLength:1e3,value:l,error:v(f,`reason`),onChange:e=>u(e.currentTarget.value)})]})}function z(){let e=D(),t=a(),n=r(),{zone:i}=h(),o=w(50),c=l(O,{first:o.size,after:o.after}),d=[{key:`when`,title:e.lookUpWhen,cell:e=>p(e.at,i,n)},{key:`who`,title:e.lookUpWho,cell:e=>e.custodian},{key:`whom`,title:e.lookUpWhom,cell:e=>e.person},{key:`campaign`,title:e.lookUpCampaign,cell:n=>e.lookUpWave(t(n.title),n.wave)},{key:`why`,title:e.lookUpWhy,cell:e=>(0,N.jsx)(`span`,{className:`authored`,children:e.reason})}];return(0,N.jsxs)(`section`,{className:`card`,"aria-labelledby":`record`,children:[(0,N.jsx)(`h2`,{id:`record`,children:e.lookUpList}),(0,N.jsx)(s,{read:c,lines:4,children:({lookUps:t})=>t.totalCount===0?(0,N.jsx)(u,{title:e.lookUpEmpty,children:(0,N.jsx)(`p`,{className:`muted`,children:e.lookUpAuditLead})}):(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(_,{caption:e.lookUpList,columns:d,rows:t.nodes,keyOf:e=>e.id}),(0,N.jsx)(T,{pager:o,shown:t.nodes.length,total:t.totalCount,info:t.pageInfo,waiting:c.isPlaceholderData})]})})]})}export{P as default};