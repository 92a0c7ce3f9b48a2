import{S as e,f as t,i as n,l as r,p as i,u as a,v as o}from"./states.js";import{c as s,n as c,o as l}from"./index.js";import{$ as u,G as d}from"./Checkbox.js";import{t as f}from"./_document_PersonDocument.js";import{n as p}from"./DepartmentSide.js";import{t as m}from"./Outcome.js";import{t as h}from"./Page.js";import{t as g}from"./RecordForm.js";import{t as _}from"./recordsText.js";/* empty css      */var v=new o(`
    query PersonEdit($id: ID!) {
  person(id: $id) {
    ...PersonParts
    ...PersonRecord
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
}`,{hash:`sha256:868dad9f14bd69b780f2d191833669cfc2bd25344bf8cf44e81837040c3a5bc8`}),y=new o(`
    mutation PersonChange($person: ID!, $input: PersonFields!) {
  personChange(person: $person, input: $input) {
    person {
      ...PersonParts
      ...PersonRecord
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
}`,{hash:`sha256:b70fe16d05a7f34d433fad3c4252dee1552f35611a054b242a6fd35128e49a4e`}),b=s(l(),1),x=c(),S=e=>({name:e.name,emails:[e.email,...e.addresses.filter(t=>t!==e.email)].filter(e=>e!==``),division:e.division?.id??null,site:e.site?.id??null,rank:e.rank,position:e.position,appointmentType:e.appointmentType,appointed:e.appointed,promoted:e.promoted,nextReview:e.nextReview,nextReviewKind:e.nextReviewKind,language:e.language,status:e.recordedStatus??e.status});function C(){let{id:e=``}=u(),t=i(v,{id:e});return(0,x.jsx)(n,{read:t,children:({person:e})=>e?.viewerCanChange?(0,x.jsx)(w,{person:e},e.id):(0,x.jsx)(p,{})})}function w({person:n}){let i=_(),o=e(),[s,c]=(0,b.useState)(null),[l,u]=(0,b.useState)(``),[p,C]=(0,b.useState)(0),[w,T]=(0,b.useState)(()=>S(n)),E=t(y),D=(e,t)=>E.mutate({person:n.id,input:{...e,emails:e.emails.filter(e=>e.trim()!==``)}},{onSuccess:({personChange:e})=>{e.person&&(c(t?null:w),T(S(e.person)),u(t?i.undone:i.saved(e.person.name)),C(e=>e+1),o.invalidateQueries({queryKey:a(v)}),o.invalidateQueries({queryKey:a(f)}))}});return(0,x.jsxs)(h,{title:i.editTitle(w.name),lead:i.editLead,above:(0,x.jsx)(d,{className:`crumb`,to:`/people/${n.id}`,children:w.name}),children:[l!==``&&(0,x.jsxs)(m,{children:[(0,x.jsx)(`p`,{children:l}),s&&(0,x.jsx)(r,{kind:`quiet`,busy:E.isPending,onClick:()=>D(s,!0),children:i.undo})]},p),(0,x.jsx)(g,{start:w,known:!0,busy:E.isPending,error:E.error,faults:E.data?.personChange.userErrors??[],onSave:e=>D(e,!1)},p)]})}export{C as default};