import{S as e,f as t,i as n,l as r,o as i,p as a,s as o,t as s,u as c,v as l}from"./states.js";import{c as u,n as d,o as f}from"./index.js";import{G as p,t as m}from"./Checkbox.js";import{r as h,s as g}from"./text5.js";import{r as _}from"./address.js";import{t as v}from"./format.js";import{u as y}from"./Frame.js";import{t as b}from"./Confirm.js";import{i as x}from"./DepartmentSide.js";import{t as S}from"./MailAddress.js";import{t as C}from"./Outcome.js";import{t as w}from"./Page.js";import{t as T}from"./recordsText.js";import{t as E}from"./text11.js";/* empty css      */var D=new l(`
    query PersonMergePreview($kept: ID!, $gone: ID!) {
  personMergePreview(kept: $kept, gone: $gone) {
    kept {
      ...PersonParts
      ...PersonRecord
    }
    gone {
      ...PersonParts
      ...PersonRecord
    }
    differ
    moves {
      part
      count
    }
    stays {
      part
      count
    }
    obstacles {
      key
      message
    }
    warnings {
      key
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
}
fragment PersonRecord on Person {
  id
  leave {
    from
    until
  }
  recordedStatus
  mergedInto {
    id
    name
  }
  viewerCanChange
  viewerCanSetLeave
  viewerCanHandOver
}`,{hash:`sha256:fc11d6c252ace589e408a0b7851f566ffbf2f7f0681f14c125872246a3be28f7`}),O=new l(`
    mutation PersonMerge($kept: ID!, $gone: ID!, $take: [MergeField!]!, $confirmed: Boolean!) {
  personMerge(kept: $kept, gone: $gone, take: $take, confirmed: $confirmed) {
    merge {
      ...PersonMergeParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment PersonMergeParts on PersonMerge {
  id
  made
  undone
  kept {
    id
    name
  }
  gone {
    id
    name
  }
  by {
    id
    name
  }
}`,{hash:`sha256:da5e27f476729e38f66f2bee06a98fc18c5a9e12c1c82de1bf86c301ec4aaadf`}),k=u(f(),1),A=d();function j(){let e=T(),[t,r]=_({kept:``,gone:``}),[i,o]=(0,k.useState)(``),c=a(D,{kept:t.kept,gone:t.gone});return(0,A.jsx)(w,{title:e.mergeTitle,lead:e.mergeLead,above:(0,A.jsx)(p,{className:`crumb`,to:`/people/duplicates`,children:e.twinsTitle}),children:i===``?(0,A.jsx)(n,{read:c,children:({personMergePreview:n})=>n?(0,A.jsx)(M,{of:n,onSwap:()=>r({kept:t.gone,gone:t.kept}),onDone:o},n.kept.id):(0,A.jsx)(s,{title:e.notFound,children:(0,A.jsx)(p,{className:`btn`,to:`/people/duplicates`,children:e.twinsTitle})})}):(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(C,{children:(0,A.jsx)(`p`,{children:e.merged(i)})}),(0,A.jsxs)(`div`,{className:`row`,children:[(0,A.jsx)(p,{className:`btn`,to:`/people/${t.kept}`,children:e.toPerson}),(0,A.jsx)(p,{className:`btn quiet`,to:`/people/duplicates`,children:e.twinsTitle})]})]})})}function M({of:n,onSwap:i,onDone:a}){let s=T(),l=e(),u=P(),[d,f]=(0,k.useState)([]),[p,h]=(0,k.useState)(!1),[g,_]=(0,k.useState)(!1),v=t(O),y=n.obstacles.length>0;return(0,A.jsxs)(A.Fragment,{children:[(0,A.jsxs)(`div`,{className:`two`,children:[(0,A.jsx)(N,{title:s.keep,of:n.kept}),(0,A.jsx)(N,{title:s.goes,of:n.gone})]}),(0,A.jsx)(`div`,{className:`row`,children:(0,A.jsx)(r,{kind:`quiet`,onClick:i,children:s.swap})}),y&&(0,A.jsxs)(o,{kind:`danger`,role:`status`,children:[(0,A.jsx)(`p`,{className:`strong`,children:s.against}),(0,A.jsx)(`ul`,{children:n.obstacles.map(e=>(0,A.jsx)(`li`,{children:e.message},e.key))})]}),!y&&(0,A.jsxs)(A.Fragment,{children:[n.differ.length>0&&(0,A.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`differ`,children:[(0,A.jsx)(`h2`,{id:`differ`,children:s.differ}),(0,A.jsx)(`p`,{className:`muted`,children:s.differText}),n.differ.map(e=>(0,A.jsx)(x.Group,{label:s.fields[e],value:d.includes(e)?`gone`:`kept`,onChange:t=>f(n=>t===`gone`?[...n.filter(t=>t!==e),e]:n.filter(t=>t!==e)),children:(0,A.jsxs)(`div`,{className:`choices`,children:[(0,A.jsx)(x,{value:`kept`,label:u(n.kept,e)}),(0,A.jsx)(x,{value:`gone`,label:u(n.gone,e)})]})},e))]}),(0,A.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`moves`,children:[(0,A.jsx)(`h2`,{id:`moves`,children:s.moves}),n.moves.length===0?(0,A.jsx)(`p`,{className:`muted`,children:s.movesNone}):(0,A.jsx)(`ul`,{children:n.moves.map(e=>(0,A.jsxs)(`li`,{children:[(0,A.jsx)(`span`,{className:`tabular strong`,children:e.count}),` · `,s.parts[e.part]]},e.part))}),n.stays.length>0&&(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(`p`,{children:s.staysOwn}),(0,A.jsx)(`ul`,{children:n.stays.map(e=>(0,A.jsxs)(`li`,{children:[(0,A.jsx)(`span`,{className:`tabular strong`,children:e.count}),` · `,s.parts[e.part]]},e.part))})]}),(0,A.jsx)(`p`,{className:`muted small`,children:s.stays})]}),n.warnings.length>0&&(0,A.jsxs)(o,{children:[(0,A.jsx)(`ul`,{children:n.warnings.map(e=>(0,A.jsx)(`li`,{children:e.message},e.key))}),(0,A.jsx)(m,{checked:p,label:s.sure,onChange:e=>h(e.currentTarget.checked)})]}),(0,A.jsx)(`div`,{className:`row`,children:(0,A.jsx)(r,{disabled:n.warnings.length>0&&!p,onClick:()=>_(!0),children:s.merge})})]}),(0,A.jsx)(b,{title:s.mergeAsk(n.gone.email||n.gone.name,n.kept.email||n.kept.name),open:g,confirm:s.merge,busy:v.isPending,error:v.error,faults:v.data?.personMerge.userErrors??[],onClose:()=>_(!1),onConfirm:()=>v.mutate({kept:n.kept.id,gone:n.gone.id,take:d,confirmed:p},{onSuccess:({personMerge:e})=>{e.merge&&(a(e.merge.kept.name),l.invalidateQueries({queryKey:c(D),refetchType:`none`}))}}),children:(0,A.jsx)(`p`,{children:s.mergeAskText})})]})}function N({title:e,of:t}){return(0,A.jsxs)(`section`,{className:`card stack-s`,children:[(0,A.jsx)(`p`,{className:`muted small`,children:e}),(0,A.jsx)(`h2`,{children:(0,A.jsx)(p,{to:`/people/${t.id}`,children:t.name})}),(0,A.jsx)(`ul`,{className:`plain`,children:t.addresses.map(e=>(0,A.jsx)(`li`,{children:(0,A.jsx)(S,{of:e})},e))})]})}function P(){let e=E(),t=i(),n=h(),r=y(),a=g(),o=e=>e?v(e,a):``;return(i,a)=>({NAME:i.name,EMAIL:i.email,DIVISION:i.division?n(i.division.name):``,SITE:i.site?n(i.site.name):``,RANK:r(`ranks`,i.rank),POSITION:r(`positions`,i.position),APPOINTMENT_TYPE:r(`appointmentTypes`,i.appointmentType),APPOINTED:o(i.appointed),PROMOTED:o(i.promoted),NEXT_REVIEW:[o(i.nextReview),i.nextReviewKind].filter(e=>e!==``).join(`, `),LANGUAGE:i.language===`fr`?t.french:t.english,STATUS:e.statuses[i.recordedStatus??i.status]})[a]||e.notOnRecord}export{j as default};