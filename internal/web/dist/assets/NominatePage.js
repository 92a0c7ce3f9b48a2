import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,Z as a}from"./Checkbox.js";import{C as o,b as s,f as c,i as l,l as u,n as d,p as f,w as p}from"./states.js";import{n as m}from"./address.js";import{t as h}from"./format.js";import{u as g}from"./Frame.js";import{t as _}from"./DataTable.js";import{t as v}from"./ErrorSummary.js";import{n as y}from"./DepartmentSide.js";import{t as b}from"./Page.js";import{t as x}from"./SearchField.js";import{t as S}from"./cache5.js";import{t as C}from"./dates.js";import{t as w}from"./faults2.js";import{t as T}from"./text8.js";/* empty css           */var E=new p(`
    query NominationCall($cycle: ID!) {
  awardCycle(cycle: $cycle) {
    ...OwnNominationCycle
    viewerCanNominate
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}`,{hash:`sha256:0c7928f145f7b64dd39399659321de1cf9b01888a0a7efe866f233e0a52d8019`}),D=new p(`
    query NominationCandidates($cycle: ID!, $search: String!) {
  nominationCandidates(cycle: $cycle, search: $search) {
    id
    name
    rank
    division {
      en
      fr
    }
    refusals
  }
}
    `,{hash:`sha256:3f251038879830f65d97a2eac7e680f75f1f9551617310ce7217321b82e71fa4`}),O=new p(`
    mutation NominationBegin($cycle: ID!, $nominee: ID!) {
  nominationBegin(cycle: $cycle, nominee: $nominee) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`,{hash:`sha256:af88460e07faecacf58d8e887dfa085c12c542a0ac0cf7dc563db9d8f9a0b666`}),k=e(n(),1),A=t();function j(){let{id:e=``}=r(),t=f(E,{cycle:e});return(0,A.jsx)(l,{read:t,children:({awardCycle:e})=>e?(0,A.jsx)(M,{call:e}):(0,A.jsx)(y,{})})}function M({call:e}){let t=T(),n=s(),r=o(),u=C(),p=a(),g=S(),[_,y]=m({search:``}),E=_.search.trim(),j=f(D,{cycle:e.id,search:E},{enabled:E!==``&&e.viewerCanNominate}),M=c(O),[P,F]=(0,k.useState)(``),I=e.phases.find(e=>e.kind===`NOMINATION`),L=t=>{F(t.id),M.mutate({cycle:e.id,nominee:t.id},{onSuccess:({nominationBegin:{nomination:e}})=>{e&&(g(e),p(`/awards/nominations/${e.id}`))}})};return(0,A.jsx)(b,{title:t.nominateTitle,lead:e.viewerCanNominate?t.nominateLead(n(e.award.name),String(e.year),u(e.phases,`NOMINATION`)):t.about(n(e.award.name),String(e.year)),above:(0,A.jsx)(i,{className:`crumb`,to:`/awards/cycles/${e.id}`,children:t.about(n(e.award.name),String(e.year))}),children:e.viewerCanNominate?(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(`p`,{children:t.nominateHow}),M.error&&(0,A.jsx)(d,{error:M.error}),(0,A.jsx)(v,{faults:M.data?.nominationBegin.userErrors??w,fieldOf:()=>void 0}),(0,A.jsx)(`div`,{role:`search`,children:(0,A.jsx)(x,{label:t.searchLabel,value:_.search,onChange:e=>y({search:e})})}),E===``?(0,A.jsx)(`p`,{className:`muted`,children:t.searchHint}):(0,A.jsx)(l,{read:j,children:({nominationCandidates:e})=>e.length===0?(0,A.jsx)(`p`,{className:`card`,role:`status`,children:t.foundNobody}):(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(N,{rows:e,busy:M.isPending?P:``,onChoose:L}),e.length===20&&(0,A.jsx)(`p`,{className:`muted small`,children:t.foundMany})]})})]}):(0,A.jsxs)(`div`,{className:`card empty`,children:[(0,A.jsx)(`h2`,{children:t.notTaken}),I&&(0,A.jsx)(`p`,{children:t.takenFrom(h(I.from,r),h(I.to,r))}),(0,A.jsx)(`div`,{className:`row`,children:(0,A.jsx)(i,{className:`btn quiet`,to:`/awards/cycles/${e.id}`,children:t.toCall})})]})})}function N({rows:e,busy:t,onChoose:n}){let r=T(),i=s(),a=g(),o=[{key:`name`,title:r.columnName,cell:e=>(0,A.jsx)(`bdi`,{children:e.name})},{key:`rank`,title:r.columnRank,cell:e=>e.rank===``?``:a(`ranks`,e.rank)},{key:`division`,title:r.columnDivision,cell:e=>e.division?i(e.division):``},{key:`may`,title:r.columnMay,cell:e=>(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(u,{kind:`quiet`,"aria-label":r.beginLabel(e.name),disabled:e.refusals.length>0,busy:t===e.id,onClick:()=>n(e),children:r.begin}),e.refusals.length>0&&(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(`p`,{className:`small`,children:r.excluded}),(0,A.jsx)(`ul`,{className:`small`,children:e.refusals.map(e=>(0,A.jsx)(`li`,{children:e},e))})]})]})}];return(0,A.jsx)(_,{caption:r.candidates,columns:o,rows:e,keyOf:e=>e.id})}export{j as default};