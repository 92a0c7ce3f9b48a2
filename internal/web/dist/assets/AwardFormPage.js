import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,Z as a}from"./Checkbox.js";import{b as o,f as s,i as c,l,n as u,p as d,w as f}from"./states.js";import{r as p,t as m}from"./cache.js";import{n as h,t as g}from"./ErrorSummary.js";import{a as _,n as v,o as y,r as b}from"./DepartmentSide.js";import{t as x}from"./Page.js";import{i as S}from"./fields.js";import{t as C}from"./text5.js";var w=new f(`
    query AwardChoices {
  divisions {
    id
    name {
      en
      fr
    }
  }
  committees {
    id
    name {
      en
      fr
    }
  }
}
    `,{hash:`sha256:6ebe48ad59a4f9bc8f1e50ea34ebd8cec2b942e53a5e9ea80a25a78ca8251b90`}),T=new f(`
    mutation AwardCreate($input: AwardInput!) {
  awardCreate(input: $input) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
    viewerCanNominate
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`,{hash:`sha256:76615ce5fb9ee5b2dd861daab980a654e2d8fed2823991d051545a653e4f182f`}),E=new f(`
    mutation AwardUpdate($award: ID!, $input: AwardInput!) {
  awardUpdate(award: $award, input: $input) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
    viewerCanNominate
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`,{hash:`sha256:cec3f5f0a5a7fd56114760268758d63c582b9fe1ead8a49c439298602efa0ee7`}),D=e(n(),1),O=t();function k(){let{id:e}=r();return e===void 0?(0,O.jsx)(j,{}):(0,O.jsx)(A,{id:e})}function A({id:e}){let t=d(p,{award:e});return(0,O.jsx)(c,{read:t,children:({award:e})=>e?(0,O.jsx)(j,{award:e}):(0,O.jsx)(v,{})})}function j({award:e}){let t=d(w,{});return(0,O.jsx)(c,{read:t,lines:6,children:t=>(0,O.jsx)(P,{choices:t,...e?{award:e}:{}})})}var M=[],N=[`en`,`fr`];function P({choices:e,award:t}){let n=C(),r=o(),c=a(),d=m(),f=s(T),p=s(E),[v,w]=(0,D.useState)({name:{en:t?.name.en??``,fr:t?.name.fr??``},about:{en:t?.about.en??``,fr:t?.about.fr??``},level:t?.level??`DEPARTMENT`,division:t?.division?.id??null,donor:t?.donor??``,presenter:t?.presenter??``,committee:t?.committee??null}),k=e=>w(t=>({...t,...e})),A=(t?p.data?.awardUpdate.userErrors:f.data?.awardCreate.userErrors)??M,j=f.error??p.error,P=e=>{e&&(d.award(e),c(`/awards/${e.id}`))};return(0,O.jsx)(x,{title:t?n.editTitle:n.make,lead:n.formLead,above:(0,O.jsx)(i,{className:`crumb`,to:t?`/awards/${t.id}`:`/awards`,children:t?n.back:n.toAwards}),narrow:!0,children:(0,O.jsxs)(`form`,{className:`stack`,onSubmit:e=>{e.preventDefault(),t?p.mutate({award:t.id,input:v},{onSuccess:e=>P(e.awardUpdate.award)}):f.mutate({input:v},{onSuccess:e=>P(e.awardCreate.award)})},noValidate:!0,children:[j&&(0,O.jsx)(u,{error:j}),(0,O.jsx)(g,{faults:A,fieldOf:e=>{let t=e.path.at(-1);return t===`name`||t===`about`?`${t}-${v[t].en.trim()===``?`en`:`fr`}`:t}}),(0,O.jsxs)(`section`,{className:`card`,"aria-labelledby":`what`,children:[(0,O.jsx)(`h2`,{id:`what`,children:n.facts}),N.map(e=>(0,O.jsx)(b,{id:`name-${e}`,label:n.inLanguage[e](n.name),lang:e,required:!0,maxLength:200,value:v.name[e],error:S(e,v.name,h(A,`name`)),onChange:t=>k({name:{...v.name,[e]:t.currentTarget.value}})},e)),(0,O.jsx)(`div`,{className:`halves`,children:N.map(e=>(0,O.jsx)(y,{id:`about-${e}`,label:n.inLanguage[e](n.about),lang:e,required:!0,rows:5,maxLength:2e3,value:v.about[e],error:S(e,v.about,h(A,`about`)),onChange:t=>k({about:{...v.about,[e]:t.currentTarget.value}})},e))})]}),(0,O.jsxs)(`section`,{className:`card`,"aria-labelledby":`whose`,children:[(0,O.jsx)(`h2`,{id:`whose`,children:n.whose}),(0,O.jsx)(_,{id:`level`,label:n.columnLevel,value:v.level,onChange:e=>k({level:e.currentTarget.value===`DIVISION`?`DIVISION`:`DEPARTMENT`}),data:[`DEPARTMENT`,`DIVISION`].map(e=>({value:e,label:n.levels[e]}))}),v.level===`DIVISION`&&(0,O.jsx)(_,{id:`division`,label:n.division,required:!0,value:v.division??``,error:h(A,`division`),onChange:e=>k({division:e.currentTarget.value||null}),data:[{value:``,label:n.chooseDivision},...e.divisions.map(e=>({value:e.id,label:r(e.name)}))]}),(0,O.jsxs)(`div`,{className:`halves`,children:[(0,O.jsx)(b,{id:`donor`,label:n.donor,description:n.optional,maxLength:200,value:v.donor,error:h(A,`donor`),onChange:e=>k({donor:e.currentTarget.value})}),(0,O.jsx)(b,{id:`presenter`,label:n.presenter,description:n.optional,maxLength:200,value:v.presenter,error:h(A,`presenter`),onChange:e=>k({presenter:e.currentTarget.value})})]}),(0,O.jsx)(_,{id:`committee`,label:n.committee,description:n.committeeHint,value:v.committee??``,error:h(A,`committee`),onChange:e=>k({committee:e.currentTarget.value||null}),data:[{value:``,label:n.noCommittee},...e.committees.map(e=>({value:e.id,label:r(e.name)}))]})]}),(0,O.jsx)(`div`,{className:`row`,children:(0,O.jsx)(l,{type:`submit`,busy:f.isPending||p.isPending,children:n.save})})]})})}export{k as default};