import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i}from"./Checkbox.js";import{t as a}from"./_document_PersonDocument.js";import{r as o,s}from"./text5.js";import{n as c,t as l}from"./format.js";import{S as u,f as d,i as f,l as p,n as m,o as h,p as g,r as _,s as v,u as y,v as b}from"./states.js";import{c as x,d as S,s as C,u as w}from"./Frame.js";import{t as T}from"./MailAddress.js";import{a as E,n as D,r as O}from"./DepartmentSide.js";import{t as k}from"./Page.js";import{n as A,t as j}from"./ErrorSummary.js";import{t as M}from"./Outcome.js";import{t as N}from"./recordsText.js";import{t as P}from"./Confirm.js";import{t as F}from"./text11.js";import{t as I}from"./DataTable.js";import{t as L}from"./_document_PeopleFiltersDocument.js";/* empty css      */var R=new b(`
    mutation PersonLeavingAnnounce($person: ID!, $on: Date) {
  leavingAnnounce(person: $person, on: $on) {
    leaving
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:d2ce1d5b98749eb0ee7e88e5428dfa8e4b234d63f2ed21e8623c9d44cd1ac7f4`}),z=new b(`
    mutation RoleGrant($person: ID!, $input: RoleGrantInput!) {
  roleGrant(person: $person, input: $input) {
    person {
      ...PersonParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment PersonParts on Person {
  id
  name
  email
  addresses
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
  appointmentType
  stage
  appointed
  promoted
  nextReview
  nextReviewKind
  leaving
  language
  status
  viewerCanAnnounceLeaving
  erased
  viewerCanErase
  grants {
    id
    role
    from
    until
    division {
      id
      name {
        en
        fr
      }
    }
    site {
      id
      name {
        en
        fr
      }
    }
  }
}`,{hash:`sha256:6dc1bd56f835b5398628596bb3c8d9e7ef0ea7e29933b8310b71f15778496d0b`}),B=new b(`
    mutation RoleGrantEnd($grant: ID!) {
  roleGrantEnd(grant: $grant) {
    person {
      ...PersonParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment PersonParts on Person {
  id
  name
  email
  addresses
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
  appointmentType
  stage
  appointed
  promoted
  nextReview
  nextReviewKind
  leaving
  language
  status
  viewerCanAnnounceLeaving
  erased
  viewerCanErase
  grants {
    id
    role
    from
    until
    division {
      id
      name {
        en
        fr
      }
    }
    site {
      id
      name {
        en
        fr
      }
    }
  }
}`,{hash:`sha256:32f2d328be523a8448ec62744bf128de4993e2e341bb3dcf35390b83675b0953`}),V=new b(`
    query RecognitionTimeline($person: ID!) {
  recognitionTimeline(person: $person) {
    id
    kind
    title {
      en
      fr
    }
    award
    year
    consent
  }
}
    `,{hash:`sha256:2a1c361ac20b346b971d77e7e7b0fb6942e1df87dc20d118e535d4204f6801e1`}),H=new b(`
    mutation LeaveSet($person: ID!, $from: Date, $until: Date) {
  leaveSet(person: $person, from: $from, until: $until) {
    person {
      id
      status
      leave {
        from
        until
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:f9c587af7253a034abec754363ffdf6c1a9ba31da31d16b8409bf4334c4a9716`}),U=e(n(),1),W=t();function G({person:e}){let t=N(),n=s(),r=u(),[i,o]=(0,U.useState)(e.leave?.from??``),[c,f]=(0,U.useState)(e.leave?.until??``),[h,g]=(0,U.useState)(``),_=d(H),v=_.data?.leaveSet.userErrors??[],b=n=>_.mutate({person:e.id,from:n?null:i||null,until:n?null:c||null},{onSuccess:({leaveSet:e})=>{e.userErrors.length>0||(n&&(o(``),f(``)),g(n?t.leaveDropped:t.leaveSaved),r.invalidateQueries({queryKey:y(a)}))}});return(0,W.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`leave-title`,children:[(0,W.jsx)(`h2`,{id:`leave-title`,children:t.leaveTitle}),(0,W.jsx)(`p`,{className:`muted`,children:t.leaveText}),_.error&&(0,W.jsx)(m,{error:_.error}),(0,W.jsx)(j,{faults:v,fieldOf:e=>e.path.length>0?`leave-${e.path.at(-1)??``}`:void 0}),h!==``&&v.length===0&&(0,W.jsx)(M,{children:(0,W.jsx)(`p`,{children:h})},h),(0,W.jsx)(`p`,{className:`strong`,children:e.leave?t.leaveIs(l(e.leave.from,n),l(e.leave.until,n)):t.leaveNone}),(0,W.jsxs)(`div`,{className:`thirds`,children:[(0,W.jsx)(O,{id:`leave-from`,type:`date`,label:t.leaveFrom,value:i,error:A(v,`from`),onChange:e=>o(e.currentTarget.value)}),(0,W.jsx)(O,{id:`leave-until`,type:`date`,label:t.leaveUntil,value:c,error:A(v,`until`),onChange:e=>f(e.currentTarget.value)})]}),(0,W.jsxs)(`div`,{className:`row`,children:[(0,W.jsx)(p,{kind:`quiet`,busy:_.isPending,disabled:i===``&&c===``,onClick:()=>b(!1),children:t.leaveSave}),e.leave&&(0,W.jsx)(p,{kind:`quiet`,busy:_.isPending,onClick:()=>b(!0),children:t.leaveDrop})]})]})}function K({person:e}){let t=F(),n=s(),{zone:r}=C(),i=u(),[o,f]=(0,U.useState)(e.leaving??``),[m,h]=(0,U.useState)(null),[g,_]=(0,U.useState)(``),v=d(R),b=e=>e?l(e,n):``;return(0,W.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`leaving-title`,children:[(0,W.jsx)(`h2`,{id:`leaving-title`,children:t.leavingTitle}),(0,W.jsx)(`p`,{className:`muted`,children:t.leavingText}),g!==``&&(0,W.jsx)(M,{children:(0,W.jsx)(`p`,{children:g})},g),(0,W.jsx)(`p`,{className:`strong`,children:e.leaving?t.leavingIs(b(e.leaving)):t.leavingNone}),(0,W.jsx)(O,{id:`leaving-on`,type:`date`,min:c(r,new Date),label:t.leavingOn,value:o,onChange:e=>f(e.currentTarget.value)}),(0,W.jsxs)(`div`,{className:`row`,children:[(0,W.jsx)(p,{kind:`quiet`,disabled:o===``||o===e.leaving,onClick:()=>h(`announce`),children:t.leavingAnnounce}),e.leaving&&(0,W.jsx)(p,{kind:`quiet`,onClick:()=>h(`stay`),children:t.leavingStay})]}),(0,W.jsx)(P,{title:m===`stay`?t.stayTitle(e.name):t.leavingAskTitle(e.name,b(o)),open:m!==null,confirm:m===`stay`?t.leavingStay:t.leavingConfirm,busy:v.isPending,error:v.error,faults:v.data?.leavingAnnounce.userErrors??[],onClose:()=>{h(null),v.reset()},onConfirm:()=>v.mutate({person:e.id,on:m===`announce`&&o||null},{onSuccess:({leavingAnnounce:e})=>{e.userErrors.length>0||(f(e.leaving??``),_(e.leaving?t.leavingSaid(b(e.leaving)):t.stayingSaid),h(null),i.invalidateQueries({queryKey:y(a)}))}}),children:(0,W.jsx)(`p`,{children:m===`stay`?t.stayAsk:t.leavingAsk})})]})}var q={PROGRAM_LEAD:`department`,ADMINISTRATOR:`department`,VICE_CHAIR:`department`,DIVISION_DIRECTOR:`division`,PHYSICIAN_IN_CHIEF:`site`,FACILITATOR:`division`,AWARD_CHAIR:`department`,CUSTODIAN:`department`,COMMENT_MODERATOR:`department`,AUDITOR:`department`,DELEGATE:`department`};function J(e){let t=e.grants.some(e=>e.role===`ADMINISTRATOR`);return Object.keys(q).filter(e=>t||e!==`ADMINISTRATOR`)}function Y({from:e,until:t},n){return t&&t<n?`ended`:e>n?`coming`:`current`}function X(e,t){let n={current:0,coming:1,ended:2};return e.toSorted((e,r)=>n[Y(e,t)]-n[Y(r,t)]||r.from.localeCompare(e.from))}function Z({person:e,roles:t,today:n,onDone:r}){let i=F(),a=o(),s={role:``,division:``,site:``,from:n,until:``},[c,l]=(0,U.useState)(s),u=d(z),f=g(L,{}),h=u.data?.roleGrant.userErrors??[],{role:_}=c,v=_===``?`department`:q[_],y=t=>{t.preventDefault(),_!==``&&u.mutate({person:e.id,input:{role:_,division:v===`division`&&c.division||null,site:v===`site`&&c.site||null,from:c.from,until:c.until||null}},{onSuccess:({roleGrant:e})=>{e.userErrors.length>0||(l(s),r(_))}})},b=e=>({id:`grant-${e}`,value:c[e],error:A(h,e),onChange:t=>{let{value:n}=t.currentTarget;l(t=>({...t,[e]:n}))}}),x=(e,t)=>[{value:``,label:t},...(e??[]).map(e=>({value:e.id,label:a(e.name)}))];return(0,W.jsxs)(`form`,{className:`card grant`,onSubmit:y,"aria-labelledby":`grant`,children:[(0,W.jsx)(`h3`,{id:`grant`,children:i.grantTitle}),u.error&&(0,W.jsx)(m,{error:u.error}),(0,W.jsx)(j,{faults:h,fieldOf:e=>e.path.length>0?`grant-${e.path.at(-1)}`:void 0}),(0,W.jsxs)(`div`,{className:`thirds`,children:[(0,W.jsx)(E,{...b(`role`),required:!0,label:i.grantRole,data:[{value:``,label:i.chooseRole},...t.map(e=>({value:e,label:i.roles[e]}))]}),v===`division`&&(0,W.jsx)(E,{...b(`division`),required:!0,label:i.division,data:x(f.data?.divisions,i.chooseDivision)}),v===`site`&&(0,W.jsx)(E,{...b(`site`),required:!0,label:i.site,data:x(f.data?.sites,i.chooseSite)}),(0,W.jsx)(O,{...b(`from`),type:`date`,required:!0,label:i.grantFrom}),(0,W.jsx)(O,{...b(`until`),type:`date`,label:i.grantUntil,description:i.grantUntilHint,inputWrapperOrder:[`label`,`input`,`description`,`error`]})]}),_!==``&&(0,W.jsx)(`p`,{className:`muted`,children:i.roleMeans[_]}),(0,W.jsx)(p,{type:`submit`,busy:u.isPending,children:i.grant})]})}function Q({person:e}){let t=F(),n=o(),r=s(),i=S(),{zone:a}=C(),u=x(),[d,f]=(0,U.useState)(null),[m,h]=(0,U.useState)([]),g=c(a,new Date),_=e=>e.division?n(e.division.name):e.site?n(e.site.name):t.wholeDepartment,v=e=>{h(t=>[...t,e]),u()},y=i?.viewerCanGrantRoles?J(i):[],b=[{key:`role`,title:t.role,cell:e=>t.roles[e.role]},{key:`scope`,title:t.scope,cell:_},{key:`from`,title:t.from,cell:e=>l(e.from,r)},{key:`until`,title:t.until,cell:e=>e.until?l(e.until,r):t.withoutEnd},{key:`state`,title:t.status,cell:e=>(0,W.jsx)(`span`,{className:`chip ${Y(e,g)===`current`?`on`:``}`,children:t.states[Y(e,g)]})}];return y.length>0&&b.push({key:`end`,title:t.act,cell:e=>y.includes(e.role)&&Y(e,g)!==`ended`?(0,W.jsx)(p,{kind:`quiet`,"aria-label":t.endRoleLabel(`${t.roles[e.role]}, ${_(e)}`),onClick:()=>f(e),children:t.endRole}):``}),(0,W.jsxs)(`section`,{className:`stack`,"aria-labelledby":`roles`,children:[(0,W.jsx)(`h2`,{id:`roles`,children:t.rolesTitle}),m.length>0&&(0,W.jsx)(M,{children:(0,W.jsx)(`p`,{children:m.at(-1)})},m.length),e.grants.length===0?(0,W.jsx)(`p`,{className:`muted`,children:t.noRoles}):(0,W.jsx)(I,{caption:t.rolesCaption(e.name),columns:b,rows:X(e.grants,g),keyOf:e=>e.id}),y.length>0&&(0,W.jsx)(Z,{person:e,roles:y,today:g,onDone:n=>v(t.granted(e.name,t.roles[n]))}),d&&(0,W.jsx)($,{name:e.name,grant:d,scope:_(d),onClose:()=>f(null),onDone:()=>{f(null),v(t.endDone(t.roles[d.role]))}},d.id)]})}function $({name:e,grant:t,scope:n,onClose:r,onDone:i}){let a=F(),o=d(B),s=a.roles[t.role];return(0,W.jsxs)(P,{title:a.endTitle(s),open:!0,confirm:a.endRole,kind:`danger`,busy:o.isPending,error:o.error,faults:o.data?.roleGrantEnd.userErrors??[],onClose:r,onConfirm:()=>o.mutate({grant:t.id},{onSuccess:({roleGrantEnd:e})=>e.userErrors.length===0&&i()}),children:[(0,W.jsx)(`p`,{children:a.endText(e,s,n)}),(0,W.jsx)(`p`,{children:a.endKept})]})}function ee({person:e}){let t=F(),n=o(),r=g(V,{person:e}),i=r.data?.recognitionTimeline;return(0,W.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`recognition`,children:[(0,W.jsx)(`h2`,{id:`recognition`,children:t.recognition}),r.isPending&&(0,W.jsx)(_,{lines:2}),r.error&&!i&&(0,W.jsx)(m,{error:r.error}),i?.length===0&&(0,W.jsx)(`p`,{className:`muted`,children:t.recognitionNone}),i&&i.length>0&&(0,W.jsx)(`ol`,{className:`timeline`,children:i.map(e=>(0,W.jsxs)(`li`,{children:[(0,W.jsx)(`span`,{className:`timeline-year`,children:e.year}),(0,W.jsxs)(`span`,{children:[n(e.title),` `,(0,W.jsx)(`span`,{className:`muted small`,children:t.recognitionKinds[e.kind]}),` `,e.consent!==`AGREED`&&(0,W.jsx)(`span`,{className:`chip`,children:t.recognitionPrivate})]})]},e.id))})]})}function te(){let{id:e=``}=r(),t=g(a,{id:e});return(0,W.jsx)(f,{read:t,children:({person:e})=>e?(0,W.jsx)(ne,{person:e}):(0,W.jsx)(D,{})})}function ne({person:e}){let t=F(),n=N(),r=o(),a=w(),s=S(),c=[a(`ranks`,e.rank),e.division?r(e.division.name):``].filter(e=>e!==``).join(`, `);return(0,W.jsxs)(k,{title:e.name,lead:c,above:s?.viewerCanSeePeople&&(0,W.jsx)(i,{className:`crumb`,to:`/people`,children:t.title}),actions:(e.viewerCanChange||e.viewerCanHandOver)&&(0,W.jsxs)(W.Fragment,{children:[e.viewerCanChange&&(0,W.jsx)(i,{className:`btn quiet`,to:`/people/${e.id}/edit`,children:n.edit}),e.viewerCanHandOver&&e.grants.length>0&&(0,W.jsx)(i,{className:`btn quiet`,to:`/people/${e.id}/handover`,children:n.hand})]}),children:[e.mergedInto&&(0,W.jsx)(v,{children:(0,W.jsxs)(`p`,{children:[n.isPartOf,` `,(0,W.jsx)(i,{to:`/people/${e.mergedInto.id}`,children:e.mergedInto.name})]})}),(0,W.jsxs)(`div`,{className:`two`,children:[(0,W.jsx)(re,{person:e}),(0,W.jsx)(ae,{person:e})]}),(0,W.jsx)(ee,{person:e.id}),e.viewerCanSetLeave&&(0,W.jsx)(G,{person:e},e.id),e.viewerCanAnnounceLeaving&&(0,W.jsx)(K,{person:e}),(0,W.jsx)(Q,{person:e}),e.viewerCanErase&&(0,W.jsx)(`p`,{children:(0,W.jsx)(i,{to:`/people/${e.id}/erase`,children:t.erase})})]})}function re({person:e}){let t=F(),n=h(),r=o(),i=w(),a=s(),c=e=>e?l(e,a):``,u=[c(e.nextReview),ie(e.nextReviewKind,t.reviewKinds)].filter(e=>e!==``).join(`, `),d=[[t.division,e.division?r(e.division.name):``],[t.site,e.site?r(e.site.name):``],[t.rank,i(`ranks`,e.rank)],[t.position,i(`positions`,e.position)],[t.appointmentType,i(`appointmentTypes`,e.appointmentType)],[t.stage,i(`stages`,e.stage)],[t.appointed,c(e.appointed)],[t.promoted,c(e.promoted)],[t.nextReview,u],[t.language,e.language===`fr`?n.french:n.english],[t.status,t.statuses[e.status]]];return(0,W.jsxs)(`section`,{className:`card`,"aria-labelledby":`record`,children:[(0,W.jsx)(`h2`,{id:`record`,children:t.onRecord}),(0,W.jsx)(`dl`,{className:`facts`,children:d.map(([e,n])=>(0,W.jsxs)(U.Fragment,{children:[(0,W.jsx)(`dt`,{children:e}),(0,W.jsx)(`dd`,{className:n===``?`muted`:`tabular`,children:n===``?t.notOnRecord:n})]},e))})]})}function ie(e,t){return e===`CFAR`||e===`PROMOTION`?t[e]:e}function ae({person:e}){let t=F();return(0,W.jsxs)(`section`,{className:`card`,"aria-labelledby":`addresses`,children:[(0,W.jsx)(`h2`,{id:`addresses`,children:t.addresses}),e.addresses.length===0?(0,W.jsx)(`p`,{children:t.noAddress}):(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`ul`,{className:`plain`,children:e.addresses.map(n=>(0,W.jsxs)(`li`,{children:[(0,W.jsx)(T,{of:n}),` `,n===e.email&&e.addresses.length>1&&(0,W.jsx)(`span`,{className:`chip`,children:t.addressMain})]},n))}),(0,W.jsx)(`p`,{className:`muted small`,children:t.addressesHint})]})]})}export{te as default};