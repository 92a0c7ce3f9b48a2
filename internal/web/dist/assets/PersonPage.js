import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i}from"./Checkbox.js";import{C as a,O as o,b as s,f as c,i as l,l as u,n as d,o as f,p,u as m,w as h}from"./states.js";import{n as g,t as _}from"./format.js";import{c as v,d as y,s as b,u as x}from"./Frame.js";import{t as S}from"./MailAddress.js";import{a as C,n as w,r as T}from"./DepartmentSide.js";import{t as E}from"./Page.js";import{t as D}from"./Confirm.js";import{t as O}from"./Outcome.js";import{t as k}from"./people.js";import{t as A}from"./DataTable.js";import{t as j}from"./_document_PeopleFiltersDocument.js";import{n as M,t as N}from"./ErrorSummary.js";var P=new h(`
    query Person($id: ID!) {
  person(id: $id) {
    ...PersonParts
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
}`,{hash:`sha256:0c722567b0d079d4d0f4ed7159b3e3bb496f03cd6f2950406a59be82ee638979`}),F=new h(`
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
    `,{hash:`sha256:d2ce1d5b98749eb0ee7e88e5428dfa8e4b234d63f2ed21e8623c9d44cd1ac7f4`}),I=new h(`
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
}`,{hash:`sha256:de7d4bb6ecfc0146a4945ad41db2d1e39a23f39dec8b0069d25207225fbec262`}),L=new h(`
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
}`,{hash:`sha256:6fa25f0116f049000988c3e73ac5d9e8faa48e36383647c6cf198bf61e693745`}),R=e(n(),1),z=t();function B({person:e}){let t=k(),n=a(),{zone:r}=b(),i=o(),[s,l]=(0,R.useState)(e.leaving??``),[d,f]=(0,R.useState)(null),[p,h]=(0,R.useState)(``),v=c(F),y=e=>e?_(e,n):``;return(0,z.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`leaving-title`,children:[(0,z.jsx)(`h2`,{id:`leaving-title`,children:t.leavingTitle}),(0,z.jsx)(`p`,{className:`muted`,children:t.leavingText}),p!==``&&(0,z.jsx)(O,{children:(0,z.jsx)(`p`,{children:p})},p),(0,z.jsx)(`p`,{className:`strong`,children:e.leaving?t.leavingIs(y(e.leaving)):t.leavingNone}),(0,z.jsx)(T,{id:`leaving-on`,type:`date`,min:g(r,new Date),label:t.leavingOn,value:s,onChange:e=>l(e.currentTarget.value)}),(0,z.jsxs)(`div`,{className:`row`,children:[(0,z.jsx)(u,{kind:`quiet`,disabled:s===``||s===e.leaving,onClick:()=>f(`announce`),children:t.leavingAnnounce}),e.leaving&&(0,z.jsx)(u,{kind:`quiet`,onClick:()=>f(`stay`),children:t.leavingStay})]}),(0,z.jsx)(D,{title:d===`stay`?t.stayTitle(e.name):t.leavingAskTitle(e.name,y(s)),open:d!==null,confirm:d===`stay`?t.leavingStay:t.leavingConfirm,busy:v.isPending,error:v.error,faults:v.data?.leavingAnnounce.userErrors??[],onClose:()=>{f(null),v.reset()},onConfirm:()=>v.mutate({person:e.id,on:d===`announce`&&s||null},{onSuccess:({leavingAnnounce:e})=>{e.userErrors.length>0||(l(e.leaving??``),h(e.leaving?t.leavingSaid(y(e.leaving)):t.stayingSaid),f(null),i.invalidateQueries({queryKey:m(P)}))}}),children:(0,z.jsx)(`p`,{children:d===`stay`?t.stayAsk:t.leavingAsk})})]})}var V={PROGRAM_LEAD:`department`,ADMINISTRATOR:`department`,VICE_CHAIR:`department`,DIVISION_DIRECTOR:`division`,PHYSICIAN_IN_CHIEF:`site`,FACILITATOR:`division`,AWARD_CHAIR:`department`,CUSTODIAN:`department`,COMMENT_MODERATOR:`department`,AUDITOR:`department`,DELEGATE:`department`};function H(e){let t=e.grants.some(e=>e.role===`ADMINISTRATOR`);return Object.keys(V).filter(e=>t||e!==`ADMINISTRATOR`)}function U({from:e,until:t},n){return t&&t<n?`ended`:e>n?`coming`:`current`}function W(e,t){let n={current:0,coming:1,ended:2};return e.toSorted((e,r)=>n[U(e,t)]-n[U(r,t)]||r.from.localeCompare(e.from))}function G({person:e,roles:t,today:n,onDone:r}){let i=k(),a=s(),o={role:``,division:``,site:``,from:n,until:``},[l,f]=(0,R.useState)(o),m=c(I),h=p(j,{}),g=m.data?.roleGrant.userErrors??[],{role:_}=l,v=_===``?`department`:V[_],y=t=>{t.preventDefault(),_!==``&&m.mutate({person:e.id,input:{role:_,division:v===`division`&&l.division||null,site:v===`site`&&l.site||null,from:l.from,until:l.until||null}},{onSuccess:({roleGrant:e})=>{e.userErrors.length>0||(f(o),r(_))}})},b=e=>({id:`grant-${e}`,value:l[e],error:M(g,e),onChange:t=>{let{value:n}=t.currentTarget;f(t=>({...t,[e]:n}))}}),x=(e,t)=>[{value:``,label:t},...(e??[]).map(e=>({value:e.id,label:a(e.name)}))];return(0,z.jsxs)(`form`,{className:`card grant`,onSubmit:y,"aria-labelledby":`grant`,children:[(0,z.jsx)(`h3`,{id:`grant`,children:i.grantTitle}),m.error&&(0,z.jsx)(d,{error:m.error}),(0,z.jsx)(N,{faults:g,fieldOf:e=>e.path.length>0?`grant-${e.path.at(-1)}`:void 0}),(0,z.jsxs)(`div`,{className:`thirds`,children:[(0,z.jsx)(C,{...b(`role`),required:!0,label:i.grantRole,data:[{value:``,label:i.chooseRole},...t.map(e=>({value:e,label:i.roles[e]}))]}),v===`division`&&(0,z.jsx)(C,{...b(`division`),required:!0,label:i.division,data:x(h.data?.divisions,i.chooseDivision)}),v===`site`&&(0,z.jsx)(C,{...b(`site`),required:!0,label:i.site,data:x(h.data?.sites,i.chooseSite)}),(0,z.jsx)(T,{...b(`from`),type:`date`,required:!0,label:i.grantFrom}),(0,z.jsx)(T,{...b(`until`),type:`date`,label:i.grantUntil,description:i.grantUntilHint,inputWrapperOrder:[`label`,`input`,`description`,`error`]})]}),_!==``&&(0,z.jsx)(`p`,{className:`muted`,children:i.roleMeans[_]}),(0,z.jsx)(u,{type:`submit`,busy:m.isPending,children:i.grant})]})}function K({person:e}){let t=k(),n=s(),r=a(),i=y(),{zone:o}=b(),c=v(),[l,d]=(0,R.useState)(null),[f,p]=(0,R.useState)([]),m=g(o,new Date),h=e=>e.division?n(e.division.name):e.site?n(e.site.name):t.wholeDepartment,x=e=>{p(t=>[...t,e]),c()},S=i?.viewerCanGrantRoles?H(i):[],C=[{key:`role`,title:t.role,cell:e=>t.roles[e.role]},{key:`scope`,title:t.scope,cell:h},{key:`from`,title:t.from,cell:e=>_(e.from,r)},{key:`until`,title:t.until,cell:e=>e.until?_(e.until,r):t.withoutEnd},{key:`state`,title:t.status,cell:e=>(0,z.jsx)(`span`,{className:`chip ${U(e,m)===`current`?`on`:``}`,children:t.states[U(e,m)]})}];return S.length>0&&C.push({key:`end`,title:t.act,cell:e=>S.includes(e.role)&&U(e,m)!==`ended`?(0,z.jsx)(u,{kind:`quiet`,"aria-label":t.endRoleLabel(`${t.roles[e.role]}, ${h(e)}`),onClick:()=>d(e),children:t.endRole}):``}),(0,z.jsxs)(`section`,{className:`stack`,"aria-labelledby":`roles`,children:[(0,z.jsx)(`h2`,{id:`roles`,children:t.rolesTitle}),f.length>0&&(0,z.jsx)(O,{children:(0,z.jsx)(`p`,{children:f.at(-1)})},f.length),e.grants.length===0?(0,z.jsx)(`p`,{className:`muted`,children:t.noRoles}):(0,z.jsx)(A,{caption:t.rolesCaption(e.name),columns:C,rows:W(e.grants,m),keyOf:e=>e.id}),S.length>0&&(0,z.jsx)(G,{person:e,roles:S,today:m,onDone:n=>x(t.granted(e.name,t.roles[n]))}),l&&(0,z.jsx)(q,{name:e.name,grant:l,scope:h(l),onClose:()=>d(null),onDone:()=>{d(null),x(t.endDone(t.roles[l.role]))}},l.id)]})}function q({name:e,grant:t,scope:n,onClose:r,onDone:i}){let a=k(),o=c(L),s=a.roles[t.role];return(0,z.jsxs)(D,{title:a.endTitle(s),open:!0,confirm:a.endRole,kind:`danger`,busy:o.isPending,error:o.error,faults:o.data?.roleGrantEnd.userErrors??[],onClose:r,onConfirm:()=>o.mutate({grant:t.id},{onSuccess:({roleGrantEnd:e})=>e.userErrors.length===0&&i()}),children:[(0,z.jsx)(`p`,{children:a.endText(e,s,n)}),(0,z.jsx)(`p`,{children:a.endKept})]})}function J(){let{id:e=``}=r(),t=p(P,{id:e});return(0,z.jsx)(l,{read:t,children:({person:e})=>e?(0,z.jsx)(Y,{person:e}):(0,z.jsx)(w,{})})}function Y({person:e}){let t=k(),n=s(),r=x(),a=y(),o=[r(`ranks`,e.rank),e.division?n(e.division.name):``].filter(e=>e!==``).join(`, `);return(0,z.jsxs)(E,{title:e.name,lead:o,above:a?.viewerCanSeePeople&&(0,z.jsx)(i,{className:`crumb`,to:`/people`,children:t.title}),children:[(0,z.jsxs)(`div`,{className:`two`,children:[(0,z.jsx)(X,{person:e}),(0,z.jsx)(Q,{person:e})]}),e.viewerCanAnnounceLeaving&&(0,z.jsx)(B,{person:e}),(0,z.jsx)(K,{person:e})]})}function X({person:e}){let t=k(),n=f(),r=s(),i=x(),o=a(),c=e=>e?_(e,o):``,l=[c(e.nextReview),Z(e.nextReviewKind,t.reviewKinds)].filter(e=>e!==``).join(`, `),u=[[t.division,e.division?r(e.division.name):``],[t.site,e.site?r(e.site.name):``],[t.rank,i(`ranks`,e.rank)],[t.position,i(`positions`,e.position)],[t.appointmentType,i(`appointmentTypes`,e.appointmentType)],[t.stage,i(`stages`,e.stage)],[t.appointed,c(e.appointed)],[t.promoted,c(e.promoted)],[t.nextReview,l],[t.language,e.language===`fr`?n.french:n.english],[t.status,t.statuses[e.status]]];return(0,z.jsxs)(`section`,{className:`card`,"aria-labelledby":`record`,children:[(0,z.jsx)(`h2`,{id:`record`,children:t.onRecord}),(0,z.jsx)(`dl`,{className:`facts`,children:u.map(([e,n])=>(0,z.jsxs)(R.Fragment,{children:[(0,z.jsx)(`dt`,{children:e}),(0,z.jsx)(`dd`,{className:n===``?`muted`:`tabular`,children:n===``?t.notOnRecord:n})]},e))})]})}function Z(e,t){return e===`CFAR`||e===`PROMOTION`?t[e]:e}function Q({person:e}){let t=k();return(0,z.jsxs)(`section`,{className:`card`,"aria-labelledby":`addresses`,children:[(0,z.jsx)(`h2`,{id:`addresses`,children:t.addresses}),e.addresses.length===0?(0,z.jsx)(`p`,{children:t.noAddress}):(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`ul`,{className:`plain`,children:e.addresses.map(n=>(0,z.jsxs)(`li`,{children:[(0,z.jsx)(S,{of:n}),` `,n===e.email&&e.addresses.length>1&&(0,z.jsx)(`span`,{className:`chip`,children:t.addressMain})]},n))}),(0,z.jsx)(`p`,{className:`muted small`,children:t.addressesHint})]})]})}export{J as default};