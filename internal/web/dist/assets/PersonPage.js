import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i}from"./Checkbox.js";import{C as a,O as o,b as s,f as c,i as l,l as u,n as d,o as f,p,r as m,u as h,w as g}from"./states.js";import{n as _,t as v}from"./format.js";import{c as y,d as b,s as x,u as S}from"./Frame.js";import{t as C}from"./MailAddress.js";import{a as w,n as T,r as E}from"./DepartmentSide.js";import{t as D}from"./Page.js";import{t as O}from"./Confirm.js";import{t as k}from"./Outcome.js";import{t as A}from"./people.js";import{t as j}from"./DataTable.js";import{t as M}from"./_document_PeopleFiltersDocument.js";import{n as N,t as P}from"./ErrorSummary.js";var F=new g(`
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
}`,{hash:`sha256:0c722567b0d079d4d0f4ed7159b3e3bb496f03cd6f2950406a59be82ee638979`}),I=new g(`
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
    `,{hash:`sha256:d2ce1d5b98749eb0ee7e88e5428dfa8e4b234d63f2ed21e8623c9d44cd1ac7f4`}),L=new g(`
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
}`,{hash:`sha256:de7d4bb6ecfc0146a4945ad41db2d1e39a23f39dec8b0069d25207225fbec262`}),R=new g(`
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
}`,{hash:`sha256:6fa25f0116f049000988c3e73ac5d9e8faa48e36383647c6cf198bf61e693745`}),z=new g(`
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
    `,{hash:`sha256:2a1c361ac20b346b971d77e7e7b0fb6942e1df87dc20d118e535d4204f6801e1`}),B=e(n(),1),V=t();function H({person:e}){let t=A(),n=a(),{zone:r}=x(),i=o(),[s,l]=(0,B.useState)(e.leaving??``),[d,f]=(0,B.useState)(null),[p,m]=(0,B.useState)(``),g=c(I),y=e=>e?v(e,n):``;return(0,V.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`leaving-title`,children:[(0,V.jsx)(`h2`,{id:`leaving-title`,children:t.leavingTitle}),(0,V.jsx)(`p`,{className:`muted`,children:t.leavingText}),p!==``&&(0,V.jsx)(k,{children:(0,V.jsx)(`p`,{children:p})},p),(0,V.jsx)(`p`,{className:`strong`,children:e.leaving?t.leavingIs(y(e.leaving)):t.leavingNone}),(0,V.jsx)(E,{id:`leaving-on`,type:`date`,min:_(r,new Date),label:t.leavingOn,value:s,onChange:e=>l(e.currentTarget.value)}),(0,V.jsxs)(`div`,{className:`row`,children:[(0,V.jsx)(u,{kind:`quiet`,disabled:s===``||s===e.leaving,onClick:()=>f(`announce`),children:t.leavingAnnounce}),e.leaving&&(0,V.jsx)(u,{kind:`quiet`,onClick:()=>f(`stay`),children:t.leavingStay})]}),(0,V.jsx)(O,{title:d===`stay`?t.stayTitle(e.name):t.leavingAskTitle(e.name,y(s)),open:d!==null,confirm:d===`stay`?t.leavingStay:t.leavingConfirm,busy:g.isPending,error:g.error,faults:g.data?.leavingAnnounce.userErrors??[],onClose:()=>{f(null),g.reset()},onConfirm:()=>g.mutate({person:e.id,on:d===`announce`&&s||null},{onSuccess:({leavingAnnounce:e})=>{e.userErrors.length>0||(l(e.leaving??``),m(e.leaving?t.leavingSaid(y(e.leaving)):t.stayingSaid),f(null),i.invalidateQueries({queryKey:h(F)}))}}),children:(0,V.jsx)(`p`,{children:d===`stay`?t.stayAsk:t.leavingAsk})})]})}var U={PROGRAM_LEAD:`department`,ADMINISTRATOR:`department`,VICE_CHAIR:`department`,DIVISION_DIRECTOR:`division`,PHYSICIAN_IN_CHIEF:`site`,FACILITATOR:`division`,AWARD_CHAIR:`department`,CUSTODIAN:`department`,COMMENT_MODERATOR:`department`,AUDITOR:`department`,DELEGATE:`department`};function W(e){let t=e.grants.some(e=>e.role===`ADMINISTRATOR`);return Object.keys(U).filter(e=>t||e!==`ADMINISTRATOR`)}function G({from:e,until:t},n){return t&&t<n?`ended`:e>n?`coming`:`current`}function K(e,t){let n={current:0,coming:1,ended:2};return e.toSorted((e,r)=>n[G(e,t)]-n[G(r,t)]||r.from.localeCompare(e.from))}function q({person:e,roles:t,today:n,onDone:r}){let i=A(),a=s(),o={role:``,division:``,site:``,from:n,until:``},[l,f]=(0,B.useState)(o),m=c(L),h=p(M,{}),g=m.data?.roleGrant.userErrors??[],{role:_}=l,v=_===``?`department`:U[_],y=t=>{t.preventDefault(),_!==``&&m.mutate({person:e.id,input:{role:_,division:v===`division`&&l.division||null,site:v===`site`&&l.site||null,from:l.from,until:l.until||null}},{onSuccess:({roleGrant:e})=>{e.userErrors.length>0||(f(o),r(_))}})},b=e=>({id:`grant-${e}`,value:l[e],error:N(g,e),onChange:t=>{let{value:n}=t.currentTarget;f(t=>({...t,[e]:n}))}}),x=(e,t)=>[{value:``,label:t},...(e??[]).map(e=>({value:e.id,label:a(e.name)}))];return(0,V.jsxs)(`form`,{className:`card grant`,onSubmit:y,"aria-labelledby":`grant`,children:[(0,V.jsx)(`h3`,{id:`grant`,children:i.grantTitle}),m.error&&(0,V.jsx)(d,{error:m.error}),(0,V.jsx)(P,{faults:g,fieldOf:e=>e.path.length>0?`grant-${e.path.at(-1)}`:void 0}),(0,V.jsxs)(`div`,{className:`thirds`,children:[(0,V.jsx)(w,{...b(`role`),required:!0,label:i.grantRole,data:[{value:``,label:i.chooseRole},...t.map(e=>({value:e,label:i.roles[e]}))]}),v===`division`&&(0,V.jsx)(w,{...b(`division`),required:!0,label:i.division,data:x(h.data?.divisions,i.chooseDivision)}),v===`site`&&(0,V.jsx)(w,{...b(`site`),required:!0,label:i.site,data:x(h.data?.sites,i.chooseSite)}),(0,V.jsx)(E,{...b(`from`),type:`date`,required:!0,label:i.grantFrom}),(0,V.jsx)(E,{...b(`until`),type:`date`,label:i.grantUntil,description:i.grantUntilHint,inputWrapperOrder:[`label`,`input`,`description`,`error`]})]}),_!==``&&(0,V.jsx)(`p`,{className:`muted`,children:i.roleMeans[_]}),(0,V.jsx)(u,{type:`submit`,busy:m.isPending,children:i.grant})]})}function J({person:e}){let t=A(),n=s(),r=a(),i=b(),{zone:o}=x(),c=y(),[l,d]=(0,B.useState)(null),[f,p]=(0,B.useState)([]),m=_(o,new Date),h=e=>e.division?n(e.division.name):e.site?n(e.site.name):t.wholeDepartment,g=e=>{p(t=>[...t,e]),c()},S=i?.viewerCanGrantRoles?W(i):[],C=[{key:`role`,title:t.role,cell:e=>t.roles[e.role]},{key:`scope`,title:t.scope,cell:h},{key:`from`,title:t.from,cell:e=>v(e.from,r)},{key:`until`,title:t.until,cell:e=>e.until?v(e.until,r):t.withoutEnd},{key:`state`,title:t.status,cell:e=>(0,V.jsx)(`span`,{className:`chip ${G(e,m)===`current`?`on`:``}`,children:t.states[G(e,m)]})}];return S.length>0&&C.push({key:`end`,title:t.act,cell:e=>S.includes(e.role)&&G(e,m)!==`ended`?(0,V.jsx)(u,{kind:`quiet`,"aria-label":t.endRoleLabel(`${t.roles[e.role]}, ${h(e)}`),onClick:()=>d(e),children:t.endRole}):``}),(0,V.jsxs)(`section`,{className:`stack`,"aria-labelledby":`roles`,children:[(0,V.jsx)(`h2`,{id:`roles`,children:t.rolesTitle}),f.length>0&&(0,V.jsx)(k,{children:(0,V.jsx)(`p`,{children:f.at(-1)})},f.length),e.grants.length===0?(0,V.jsx)(`p`,{className:`muted`,children:t.noRoles}):(0,V.jsx)(j,{caption:t.rolesCaption(e.name),columns:C,rows:K(e.grants,m),keyOf:e=>e.id}),S.length>0&&(0,V.jsx)(q,{person:e,roles:S,today:m,onDone:n=>g(t.granted(e.name,t.roles[n]))}),l&&(0,V.jsx)(Y,{name:e.name,grant:l,scope:h(l),onClose:()=>d(null),onDone:()=>{d(null),g(t.endDone(t.roles[l.role]))}},l.id)]})}function Y({name:e,grant:t,scope:n,onClose:r,onDone:i}){let a=A(),o=c(R),s=a.roles[t.role];return(0,V.jsxs)(O,{title:a.endTitle(s),open:!0,confirm:a.endRole,kind:`danger`,busy:o.isPending,error:o.error,faults:o.data?.roleGrantEnd.userErrors??[],onClose:r,onConfirm:()=>o.mutate({grant:t.id},{onSuccess:({roleGrantEnd:e})=>e.userErrors.length===0&&i()}),children:[(0,V.jsx)(`p`,{children:a.endText(e,s,n)}),(0,V.jsx)(`p`,{children:a.endKept})]})}function X({person:e}){let t=A(),n=s(),r=p(z,{person:e}),i=r.data?.recognitionTimeline;return(0,V.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`recognition`,children:[(0,V.jsx)(`h2`,{id:`recognition`,children:t.recognition}),r.isPending&&(0,V.jsx)(m,{lines:2}),r.error&&!i&&(0,V.jsx)(d,{error:r.error}),i?.length===0&&(0,V.jsx)(`p`,{className:`muted`,children:t.recognitionNone}),i&&i.length>0&&(0,V.jsx)(`ol`,{className:`timeline`,children:i.map(e=>(0,V.jsxs)(`li`,{children:[(0,V.jsx)(`span`,{className:`timeline-year`,children:e.year}),(0,V.jsxs)(`span`,{children:[n(e.title),` `,(0,V.jsx)(`span`,{className:`muted small`,children:t.recognitionKinds[e.kind]}),` `,e.consent!==`AGREED`&&(0,V.jsx)(`span`,{className:`chip`,children:t.recognitionPrivate})]})]},e.id))})]})}function Z(){let{id:e=``}=r(),t=p(F,{id:e});return(0,V.jsx)(l,{read:t,children:({person:e})=>e?(0,V.jsx)(Q,{person:e}):(0,V.jsx)(T,{})})}function Q({person:e}){let t=A(),n=s(),r=S(),a=b(),o=[r(`ranks`,e.rank),e.division?n(e.division.name):``].filter(e=>e!==``).join(`, `);return(0,V.jsxs)(D,{title:e.name,lead:o,above:a?.viewerCanSeePeople&&(0,V.jsx)(i,{className:`crumb`,to:`/people`,children:t.title}),children:[(0,V.jsxs)(`div`,{className:`two`,children:[(0,V.jsx)($,{person:e}),(0,V.jsx)(te,{person:e})]}),(0,V.jsx)(X,{person:e.id}),e.viewerCanAnnounceLeaving&&(0,V.jsx)(H,{person:e}),(0,V.jsx)(J,{person:e})]})}function $({person:e}){let t=A(),n=f(),r=s(),i=S(),o=a(),c=e=>e?v(e,o):``,l=[c(e.nextReview),ee(e.nextReviewKind,t.reviewKinds)].filter(e=>e!==``).join(`, `),u=[[t.division,e.division?r(e.division.name):``],[t.site,e.site?r(e.site.name):``],[t.rank,i(`ranks`,e.rank)],[t.position,i(`positions`,e.position)],[t.appointmentType,i(`appointmentTypes`,e.appointmentType)],[t.stage,i(`stages`,e.stage)],[t.appointed,c(e.appointed)],[t.promoted,c(e.promoted)],[t.nextReview,l],[t.language,e.language===`fr`?n.french:n.english],[t.status,t.statuses[e.status]]];return(0,V.jsxs)(`section`,{className:`card`,"aria-labelledby":`record`,children:[(0,V.jsx)(`h2`,{id:`record`,children:t.onRecord}),(0,V.jsx)(`dl`,{className:`facts`,children:u.map(([e,n])=>(0,V.jsxs)(B.Fragment,{children:[(0,V.jsx)(`dt`,{children:e}),(0,V.jsx)(`dd`,{className:n===``?`muted`:`tabular`,children:n===``?t.notOnRecord:n})]},e))})]})}function ee(e,t){return e===`CFAR`||e===`PROMOTION`?t[e]:e}function te({person:e}){let t=A();return(0,V.jsxs)(`section`,{className:`card`,"aria-labelledby":`addresses`,children:[(0,V.jsx)(`h2`,{id:`addresses`,children:t.addresses}),e.addresses.length===0?(0,V.jsx)(`p`,{children:t.noAddress}):(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`ul`,{className:`plain`,children:e.addresses.map(n=>(0,V.jsxs)(`li`,{children:[(0,V.jsx)(C,{of:n}),` `,n===e.email&&e.addresses.length>1&&(0,V.jsx)(`span`,{className:`chip`,children:t.addressMain})]},n))}),(0,V.jsx)(`p`,{className:`muted small`,children:t.addressesHint})]})]})}export{Z as default};