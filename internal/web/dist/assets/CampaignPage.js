import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,Z as a,t as o}from"./Checkbox.js";import{S as s,f as c,i as l,l as u,n as d,p as f,s as p,u as m,v as h}from"./states.js";import{i as g,r as _,t as v}from"./audience.js";import{n as y,t as b}from"./cache2.js";import{t as x}from"./_document_CampaignMailDocument.js";import{n as S,t as C}from"./text.js";import{r as w,s as T,t as E}from"./text5.js";import{a as D,c as O,o as k,r as ee,s as A,t as j}from"./format.js";import{t as M}from"./once.js";import{d as N,o as te,s as P,u as ne}from"./Frame.js";import{t as re}from"./Bar.js";import{t as F}from"./Confirm.js";import{n as I,t as L}from"./ErrorSummary.js";import{a as R,i as z,n as ie,o as ae,r as oe}from"./DepartmentSide.js";import{t as se}from"./InClosedYear.js";import{t as B}from"./Outcome.js";import{t as ce}from"./Page.js";import{t as V}from"./text6.js";import{n as H,t as U}from"./SendAt.js";import{t as W}from"./DataTable.js";import{t as G}from"./conductText.js";import{t as le}from"./StateChip2.js";/* empty css         */var ue=new h(`
    mutation CampaignDiscard($campaign: ID!) {
  campaignDiscard(campaign: $campaign) {
    campaign {
      id
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:6d7a2847bf63b8f490c80ed6f106c73abef7d11728ea722dfc04152676669bb1`}),de=new h(`
    mutation CampaignOpen($campaign: ID!, $key: IdempotencyKey!, $sendAt: String) {
  campaignOpen(campaign: $campaign, key: $key, sendAt: $sendAt) {
    campaign {
      ...CampaignParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
  viewerCanRepeat
  closedYear {
    id
    name
  }
}`,{hash:`sha256:7825eb9757b2c23cff97cbbfdd14bbcd073cda16e63f7ac7823aa1f915eec819`}),fe=new h(`
    mutation CampaignClose($campaign: ID!, $reason: String!, $key: IdempotencyKey!) {
  campaignClose(campaign: $campaign, reason: $reason, key: $key) {
    campaign {
      ...CampaignParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
  viewerCanRepeat
  closedYear {
    id
    name
  }
}`,{hash:`sha256:2d4074a4369a474b9ecdcaaa97701a9701a1b30d8379b9cc089b503fb302222b`}),K=new h(`
    query CampaignReminder($campaign: ID!) {
  campaignReminder(campaign: $campaign) {
    people
    rested
  }
}
    `,{hash:`sha256:08d3a65ff9a9683dac1b9087937ebfdc835be88e6c80f1bbc0520fe19d35a789`}),pe=new h(`
    query CampaignMailText($campaign: ID!, $kind: CampaignMailKind!, $language: String!, $closesOn: Date) {
  campaignMail(
    campaign: $campaign
    kind: $kind
    language: $language
    closesOn: $closesOn
  ) {
    subject
    text
  }
}
    `,{hash:`sha256:cc2d48810a5bbde6e141a5a5bed3d658733703e5b086568593dba0ae0499a09d`}),q=new h(`
    query CampaignBounces($campaign: ID!) {
  campaignBounces(campaign: $campaign) {
    person
    name
    address
  }
}
    `,{hash:`sha256:c0f657416e0922fd700dfe38a0e48e963acfad4190cb046f31af7de317652a8b`}),me=new h(`
    query CampaignOwnResults($campaign: ID!) {
  campaignOwnResults(campaign: $campaign) {
    title {
      en
      fr
    }
    release {
      id
      division {
        id
        name {
          en
          fr
        }
      }
      invited
      respondents
      questions {
        name
        title {
          en
          fr
        }
        kind
        n
        mean
      }
    }
  }
}
    `,{hash:`sha256:ae5ccc69750dbc48cabdbcc5dac576a89454e0d3a83a45db693a781c0e4bc324`}),he=new h(`
    query CampaignBlockChoices {
  divisions {
    id
    code
    name {
      en
      fr
    }
  }
  instruments(first: 100) {
    nodes {
      id
      title {
        en
        fr
      }
      versions {
        id
        number
        languages
        questions
        minutes
      }
    }
  }
}
    `,{hash:`sha256:24bb74e1272a6e444b851debd1559adaee3b2c52074c5cf396a67836167b48ed`}),ge=new h(`
    mutation CampaignRemind($campaign: ID!, $key: IdempotencyKey!, $sendAt: String) {
  campaignRemind(campaign: $campaign, key: $key, sendAt: $sendAt) {
    conduct {
      ...ConductParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}`,{hash:`sha256:3d59467e4c38f54683534dcb81ae1a70862a2c41d57b119fef9759a4c789d088`}),_e=new h(`
    mutation CampaignExtend($campaign: ID!, $input: CampaignExtendInput!, $key: IdempotencyKey!) {
  campaignExtend(campaign: $campaign, input: $input, key: $key) {
    campaign {
      ...CampaignParts
    }
    conduct {
      ...ConductParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
  viewerCanRepeat
  closedYear {
    id
    name
  }
}
fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}`,{hash:`sha256:4571272dc3f4898fe9d7d1630e0a939ce60db94169b94b8a3f30b0bcfead7d00`}),ve=new h(`
    mutation CampaignBlockSet($campaign: ID!, $input: CampaignBlockInput!) {
  campaignBlockSet(campaign: $campaign, input: $input) {
    conduct {
      ...ConductParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}`,{hash:`sha256:be2d46d99fd96887427680569d6707b04bc921231cbff173167b668c6e10bd87`}),ye=new h(`
    mutation CampaignBlockRemove($campaign: ID!, $division: ID!) {
  campaignBlockRemove(campaign: $campaign, division: $division) {
    conduct {
      ...ConductParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}`,{hash:`sha256:7a7633d892c9813f9a070c42bdedf64ca4bc0fa6c8dfc857b39add20e77c8ef9`}),be=new h(`
    mutation InvitationResend($campaign: ID!, $person: ID!, $key: IdempotencyKey!) {
  invitationResend(campaign: $campaign, person: $person, key: $key) {
    conduct {
      ...ConductParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}`,{hash:`sha256:11951f9f0f27b24b6e3baa56aa82dbc19b7556c36f32727b47eff608615931db`}),J=e(n(),1),Y=t(),xe=[];function Se({campaign:e,conduct:t}){let n=G(),r=V(),i=w(),a=Z(),[o,s]=(0,J.useState)(!1),l=c(ye);return!e.viewerCanEdit&&t.blocks.length===0?null:(0,Y.jsxs)(`section`,{className:`card`,"aria-labelledby":`blocks`,children:[(0,Y.jsx)(`h2`,{id:`blocks`,children:n.blocks}),(0,Y.jsx)(`p`,{className:`muted small`,children:n.blocksLead}),l.error&&(0,Y.jsx)(d,{error:l.error}),(0,Y.jsx)(L,{faults:l.data?.campaignBlockRemove.userErrors??xe,fieldOf:()=>void 0}),t.blocks.length===0?(0,Y.jsx)(`p`,{children:n.blocksNone}):(0,Y.jsx)(`ul`,{className:`blocks`,children:t.blocks.map(t=>(0,Y.jsxs)(`li`,{children:[(0,Y.jsxs)(`span`,{children:[(0,Y.jsx)(`span`,{className:`strong`,children:i(t.division.name)}),(0,Y.jsx)(`br`,{}),r.versionOption(i(t.version.instrument.title),t.version.number,t.version.questions,t.version.minutes),typeof t.minimum==`number`&&(0,Y.jsxs)(`span`,{className:`muted`,children:[`, `,n.blockMinimumOf(t.minimum)]})]}),e.viewerCanEdit&&(0,Y.jsx)(u,{kind:`quiet`,busy:l.isPending&&l.variables.division===t.division.id,"aria-label":n.blockRemoveLabel(i(t.division.name)),onClick:()=>l.mutate({campaign:e.id,division:t.division.id},{onSuccess:({campaignBlockRemove:e})=>e.conduct&&a(e.conduct)}),children:n.blockRemove})]},t.id))}),e.viewerCanEdit&&(0,Y.jsx)(`div`,{children:(0,Y.jsx)(u,{kind:`quiet`,onClick:()=>s(!0),children:n.blockAdd})}),o&&(0,Y.jsx)(Ce,{campaign:e,onClose:()=>s(!1)})]})}function Ce({campaign:e,onClose:t}){let n=G(),r=V(),i=w(),a=T(),{minimumGroup:o}=P(),s=Z(),u=f(he,{}),d=c(ve),[p,m]=(0,J.useState)(``),[h,g]=(0,J.useState)(``),[_,v]=(0,J.useState)(``),y=d.data?.campaignBlockSet.userErrors??xe,b=e.audience.divisions.map(e=>e.id);return(0,Y.jsx)(F,{title:n.blockAddTitle,open:!0,confirm:n.blockSave,busy:d.isPending,disabled:p===``||h===``,error:d.error,faults:y,fieldOf:e=>({division:`block-division`,version:`block-version`,minimum:`block-minimum`})[e.path.at(-1)??``],onConfirm:()=>d.mutate({campaign:e.id,input:{division:p,version:h,minimum:_===``?null:Number(_)}},{onSuccess:({campaignBlockSet:e})=>{e.conduct&&(s(e.conduct),t())}}),onClose:t,children:(0,Y.jsx)(l,{read:u,lines:4,children:({divisions:t,instruments:s})=>(0,Y.jsxs)(`div`,{className:`stack-s`,children:[(0,Y.jsx)(R,{id:`block-division`,label:n.blockDivision,value:p,error:I(y,`division`),onChange:e=>m(e.currentTarget.value),data:[{value:``,label:n.blockChooseDivision},...t.filter(e=>b.length===0||b.includes(e.id)).map(e=>({value:e.id,label:i(e.name)})).sort((e,t)=>e.label.localeCompare(t.label,a))]}),(0,Y.jsx)(R,{id:`block-version`,label:n.blockVersion,description:n.blockVersionHint,value:h,error:I(y,`version`),onChange:e=>g(e.currentTarget.value),data:[{value:``,label:n.blockChooseVersion},...s.nodes.flatMap(e=>e.versions.map(t=>({value:t.id,label:r.versionOption(i(e.title),t.number,t.questions,t.minutes)}))).filter(t=>t.value!==e.version.id)]}),(0,Y.jsx)(oe,{id:`block-minimum`,type:`number`,inputMode:`numeric`,min:o,max:50,label:n.blockMinimum,description:n.blockMinimumHint(o),placeholder:String(o),value:_,error:I(y,`minimum`),onChange:e=>v(e.currentTarget.value)})]})})})}function we({campaign:e,bounced:t}){let n=G(),r=T();return(0,Y.jsxs)(`section`,{className:`card`,"aria-labelledby":`bounces`,children:[(0,Y.jsx)(`h2`,{id:`bounces`,children:n.bouncesTitle}),e.mode===`ANONYMOUS`?(0,Y.jsx)(`p`,{children:n.bouncesAnonymous(t,k(t,r))}):(0,Y.jsx)(Te,{campaign:e})]})}function Te({campaign:e}){let t=G(),n=f(q,{campaign:e.id}),r=s(),a=Z(),o=M(),p=c(be),[h,g]=(0,J.useState)(null),_=t=>p.mutate({campaign:e.id,person:t.person,key:o(`${t.person} ${t.address}`)},{onSuccess:({invitationResend:e})=>{e.conduct&&(g(t.name),a(e.conduct),r.invalidateQueries({queryKey:m(q)}))}}),v=[{key:`name`,title:t.person,cell:e=>(0,Y.jsx)(i,{to:`/people/${e.person}`,children:e.name})},{key:`address`,title:t.address,cell:e=>e.address===``?t.noAddress:(0,Y.jsx)(`span`,{className:`message-address`,children:e.address})},{key:`resend`,title:t.resend,cell:n=>e.state===`OPEN`&&(0,Y.jsx)(u,{kind:`quiet`,busy:p.isPending&&p.variables.person===n.person,"aria-label":t.resendLabel(n.name),onClick:()=>_(n),children:t.resend})}];return(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(`p`,{className:`muted small`,children:t.bouncesLead}),h!==null&&(0,Y.jsx)(B,{children:(0,Y.jsx)(`p`,{children:t.resentNow(h)})}),p.error&&(0,Y.jsx)(d,{error:p.error}),(0,Y.jsx)(L,{faults:p.data?.invitationResend.userErrors??[],fieldOf:()=>void 0}),(0,Y.jsx)(l,{read:n,lines:3,children:({campaignBounces:e})=>!e||e.length===0?(0,Y.jsx)(`p`,{children:t.bouncesNone}):(0,Y.jsx)(W,{caption:t.bouncesTitle,columns:v,rows:e,keyOf:e=>e.person})})]})}function X({campaign:e,kind:t,closesOn:n}){let r=G(),i=T(),[a,o]=(0,J.useState)(i),s=f(pe,{campaign:e,kind:t,language:a,closesOn:n??null});return(0,Y.jsxs)(`div`,{className:`stack-s`,children:[(0,Y.jsx)(z.Group,{label:r.previewIn,value:a,onChange:e=>o(e),children:(0,Y.jsxs)(`div`,{className:`row`,children:[(0,Y.jsx)(z,{value:`en`,label:r.english}),(0,Y.jsx)(z,{value:`fr`,label:r.french})]})}),(0,Y.jsx)(l,{read:s,lines:6,children:({campaignMail:e})=>e&&(0,Y.jsxs)(`div`,{className:`mail-preview`,lang:a,children:[(0,Y.jsx)(`p`,{className:`strong`,children:e.subject}),(0,Y.jsx)(`div`,{className:`authored`,children:e.text})]})}),(0,Y.jsx)(`p`,{className:`muted small`,children:r.previewMasked})]})}function Ee({onClose:e,...t}){let n=G();return(0,Y.jsxs)(te,{title:t.kind===`REMINDER`?n.previewReminder:n.previewInvitation,open:!0,onClose:e,children:[(0,Y.jsx)(X,{...t}),(0,Y.jsx)(`div`,{className:`actions`,children:(0,Y.jsx)(u,{kind:`quiet`,onClick:e,children:n.close})})]})}function Z(){let e=s();return t=>e.setQueryData(m(_,{campaign:t.campaign}),{campaignConduct:t})}function De({campaign:e,conduct:t}){return e.state===`DRAFT`?null:(0,Y.jsxs)(Y.Fragment,{children:[t.delivery&&(0,Y.jsx)(ke,{campaign:e,delivery:t.delivery}),(0,Y.jsx)(Ae,{campaign:e,conduct:t})]})}function Oe({campaign:e,conduct:t}){return(0,Y.jsxs)(Y.Fragment,{children:[e.state!==`DRAFT`&&t.delivery&&t.delivery.bounced>0&&(0,Y.jsx)(we,{campaign:e,bounced:t.delivery.bounced}),(0,Y.jsx)(Se,{campaign:e,conduct:t}),e.releases.length>0&&t.blocks.length>0&&(0,Y.jsx)(Me,{campaign:e})]})}function ke({campaign:e,delivery:t}){let n=G(),r=w(),i=T(),a=e.state===`OPEN`,o=e=>k(e,i),s=typeof e.responses==`number`?e.responses:null,c=e=>a?n.atLeast(e):e,l=e=>s===null||e===0?n.notTold:c(A(Math.min(1,s/e),i)),u=[[n.invited,o(t.invited)],...t.sent+t.waiting>0?[[n.sent,o(t.sent)]]:[],...t.waiting>0?[[n.waiting,o(t.waiting)]]:[],[n.bounced,o(t.bounced)],[n.optedOut,o(t.optedOut)],[n.answered,s===null?n.notTold:c(o(s))],[n.rateOfInvited,l(t.invited)],[n.rateOfReachable,l(t.reachable)]],d=e=>e.division?r(e.division.name):``,f=e.releases.filter(e=>e.division).sort((e,t)=>d(e).localeCompare(d(t),i)),p=[{key:`division`,title:n.division,cell:d},{key:`invited`,title:n.invited,numeric:!0,cell:e=>typeof e.invited==`number`?o(e.invited):`–`},{key:`answered`,title:n.answered,numeric:!0,cell:e=>typeof e.respondents==`number`?o(e.respondents):(0,Y.jsx)(`span`,{className:`muted`,children:n.suppressed})},{key:`rate`,title:n.rate,numeric:!0,cell:e=>typeof e.respondents==`number`&&e.invited?A(e.respondents/e.invited,i):`–`}];return(0,Y.jsxs)(`section`,{className:`card`,"aria-labelledby":`rates`,children:[(0,Y.jsx)(`h2`,{id:`rates`,children:n.rates}),(0,Y.jsx)(`dl`,{className:`facts`,children:u.map(([e,t])=>(0,Y.jsxs)(J.Fragment,{children:[(0,Y.jsx)(`dt`,{children:e}),(0,Y.jsx)(`dd`,{className:`tabular`,children:t})]},e))}),(0,Y.jsx)(`p`,{className:`muted small`,children:n.ratesLead}),a&&(0,Y.jsx)(`p`,{className:`muted small`,children:n.byDivisionLater}),e.releases.length>0&&(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(`h3`,{children:n.byDivision}),f.length===0?(0,Y.jsx)(`p`,{className:`muted`,children:n.byDivisionNone}):(0,Y.jsx)(W,{caption:n.byDivision,columns:p,rows:f,keyOf:e=>e.id})]})]})}function Ae({campaign:e,conduct:t}){let n=G(),r=T(),{zone:i}=P(),a=e.state===`OPEN`,o=e=>k(e,r),s=[];e.opened&&s.push({key:`opened`,at:e.opened,what:n.opened(o(e.eligible)),more:[]});for(let e of t.events){let t=[];typeof e.sent==`number`&&t.push(n.remindedTo(a,e.sent,o(e.sent))),typeof e.answered==`number`&&t.push(n.answeredThen(a,e.answered,o(e.answered))),e.reason!==``&&t.push(n.reason(e.reason));let i={REMINDED:n.reminded(e.to?`plan`:`hand`),EXTENDED:n.extended(e.from?j(e.from,r):``,e.to?j(e.to,r):``),CLOSED_EARLY:n.closedEarly(e.from?j(e.from,r):``)}[e.kind];s.push({key:e.id,at:e.at,what:i,more:t})}return e.closed&&s.push({key:`closed`,at:e.closed,what:n.closed,more:[]}),(0,Y.jsxs)(`section`,{className:`card`,"aria-labelledby":`timeline`,children:[(0,Y.jsx)(`h2`,{id:`timeline`,children:n.timeline}),(0,Y.jsx)(`ol`,{className:`timeline`,children:s.map(e=>(0,Y.jsxs)(`li`,{children:[(0,Y.jsx)(`span`,{className:`muted small`,children:D(e.at,i,r)}),(0,Y.jsx)(`span`,{className:`strong`,children:e.what}),e.more.map(e=>(0,Y.jsx)(`span`,{className:`small`,children:e},e))]},e.key))}),a&&t.events.length>0&&(0,Y.jsx)(`p`,{className:`muted small`,children:n.inFives})]})}function je({campaign:e,conduct:t,onRemind:n}){let r=G(),i=T(),[a,o]=(0,J.useState)(null);return(0,Y.jsxs)(`section`,{className:`card`,"aria-labelledby":`reminders`,children:[(0,Y.jsx)(`h2`,{id:`reminders`,children:r.reminders}),(0,Y.jsx)(`p`,{className:`muted small`,children:r.remindersLead}),(0,Y.jsx)(`p`,{children:t.remindOn.length===0?r.remindNone:r.remindOn(E(t.remindOn.map(e=>j(e,i)),i))}),(0,Y.jsxs)(`div`,{className:`row no-print`,children:[t.viewerCanRemind&&(0,Y.jsx)(u,{kind:`quiet`,onClick:n,children:r.remindAsk}),(0,Y.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>o(`INVITATION`),children:r.previewInvitation}),(0,Y.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>o(`REMINDER`),children:r.previewReminder})]}),a&&(0,Y.jsx)(Ee,{campaign:e.id,kind:a,onClose:()=>o(null)})]})}function Me({campaign:e}){let t=G(),n=w(),r=T(),i=f(me,{campaign:e.id});return(0,Y.jsxs)(`section`,{className:`card`,"aria-labelledby":`own-results`,children:[(0,Y.jsx)(`h2`,{id:`own-results`,children:t.blockResults}),(0,Y.jsx)(l,{read:i,lines:3,children:({campaignOwnResults:e})=>(0,Y.jsx)(Y.Fragment,{children:(e??[]).map(({title:e,release:i})=>{let a=[{key:`question`,title:t.blockQuestion,cell:e=>n(e.title)},{key:`n`,title:t.blockN,numeric:!0,cell:e=>typeof e.n==`number`?k(e.n,r):(0,Y.jsx)(`span`,{className:`muted`,children:t.blockHidden})},{key:`mean`,title:t.blockMean,numeric:!0,cell:e=>typeof e.mean==`number`?k(e.mean,r,2):`–`}],o=`${i.division?n(i.division.name):``}: ${n(e)}`;return(0,Y.jsxs)(J.Fragment,{children:[(0,Y.jsx)(`h3`,{children:o}),(0,Y.jsx)(W,{caption:o,columns:a,rows:i.questions,keyOf:e=>e.name})]},i.id)})})})]})}var Q=[];function Ne({campaign:e,onCancel:t,onDone:n}){let r=G(),i=T(),a=Z(),o=M(),u=s(),d=f(K,{campaign:e.id}),h=c(ge),[g,_]=(0,J.useState)(null),v=()=>h.mutate({campaign:e.id,key:o(`${e.id} ${g??``}`),sendAt:g},{onSuccess:({campaignRemind:e})=>{e.conduct&&(a(e.conduct),u.invalidateQueries({queryKey:m(K)}),n())}}),y=d.data?.campaignReminder,b=h.data?.campaignRemind.userErrors??Q;return(0,Y.jsxs)(F,{title:r.remindTitle,open:!0,confirm:r.remindConfirm,busy:h.isPending,disabled:!y?.rested,error:h.error,faults:b,fieldOf:H,onConfirm:v,onClose:t,children:[(0,Y.jsx)(l,{read:d,lines:2,children:({campaignReminder:e})=>e&&(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(`p`,{className:`strong`,children:r.remindCount(e.people,k(e.people,i))}),!e.rested&&(0,Y.jsx)(p,{children:(0,Y.jsx)(`p`,{children:r.remindRest})})]})}),(0,Y.jsx)(U,{value:g,onChange:_,error:I(b,`sendAt`)}),(0,Y.jsx)(`p`,{children:r.remindText}),(0,Y.jsxs)(`details`,{children:[(0,Y.jsx)(`summary`,{children:r.previewReminder}),(0,Y.jsx)(X,{campaign:e.id,kind:`REMINDER`})]})]})}function Pe({campaign:e,onCancel:t,onDone:n}){let r=G(),i=T(),{zone:a}=P(),s=b(),l=Z(),u=M(),[d,p]=(0,J.useState)(``),[m,h]=(0,J.useState)(``),[g,_]=(0,J.useState)(!1),v=f(K,{campaign:e.id}),y=c(_e),x=y.data?.campaignExtend.userErrors??Q,S=v.data?.campaignReminder?.people??0;return(0,Y.jsxs)(F,{title:r.extendTitle,open:!0,confirm:g?r.extendConfirmMail:r.extendConfirm,busy:y.isPending,disabled:d===``,error:y.error,faults:x,fieldOf:e=>({closesOn:`extend-to`,reason:`extend-reason`})[e.path.at(-1)??``],onConfirm:()=>y.mutate({campaign:e.id,input:{closesOn:d,reason:m,mail:g},key:u(JSON.stringify([d,m,g]))},{onSuccess:({campaignExtend:e})=>{e.campaign&&e.conduct&&(s(e.campaign),l(e.conduct),n())}}),onClose:t,children:[(0,Y.jsx)(oe,{id:`extend-to`,type:`date`,required:!0,min:e.closesOn,label:r.extendTo,description:r.extendHint(O(a)),value:d,error:I(x,`closesOn`),onChange:e=>p(e.currentTarget.value),style:{maxWidth:`20rem`}}),(0,Y.jsx)(ae,{id:`extend-reason`,label:r.extendReason,description:r.extendReasonHint,required:!0,maxLength:1e3,value:m,error:I(x,`reason`),onChange:e=>h(e.currentTarget.value)}),(0,Y.jsx)(o,{id:`extend-mail`,label:r.extendMail,description:r.extendMailHint(S,k(S,i)),checked:g,onChange:e=>_(e.currentTarget.checked)}),g&&d!==``&&(0,Y.jsx)(X,{campaign:e.id,kind:`EXTENSION`,closesOn:d})]})}function Fe(){let{id:e=``}=r(),t=f(y,{id:e}),n=t.data?.campaign?.state,{refetch:i}=t;return(0,J.useEffect)(()=>{if(n!==`CLOSED`)return;let e=setInterval(()=>void i(),3e3);return()=>clearInterval(e)},[n,i]),(0,Y.jsx)(l,{read:t,children:({campaign:e})=>e?(0,Y.jsx)(Ie,{campaign:e}):(0,Y.jsx)(ie,{})})}function Ie({campaign:e}){let t=C(),n=w(),[r,a]=(0,J.useState)(null),o=G(),c=s(),u=f(_,{campaign:e.id}),d=u.data?.campaignConduct,[p,h]=(0,J.useState)(null),g=()=>a(null),v=e=>{a(null),h(e),(e===`open`||e===`close`)&&c.invalidateQueries({queryKey:m(_)})};return(0,Y.jsxs)(ce,{title:n(e.title),lead:(0,Y.jsxs)(`span`,{className:`row`,children:[(0,Y.jsx)(le,{state:e.state}),(0,Y.jsx)(`span`,{children:t.seriesWave(e.series,e.wave)})]}),above:(0,Y.jsx)(i,{className:`crumb`,to:`/campaigns`,children:t.title}),actions:(0,Y.jsx)(Le,{campaign:e,conduct:d,onAct:a}),children:[p===`open`&&(0,Y.jsx)(Re,{}),p===`close`&&(0,Y.jsx)(B,{children:(0,Y.jsx)(`p`,{children:t.closedNow})}),p===`remind`&&(0,Y.jsx)(B,{children:(0,Y.jsx)(`p`,{children:o.remindedNow})},`remind`),p===`extend`&&(0,Y.jsx)(B,{children:(0,Y.jsx)(`p`,{children:o.extendedNow})},`extend`),(0,Y.jsx)(se,{year:e.closedYear,possible:t.closedYearPossible}),(0,Y.jsx)(ze,{campaign:e}),(0,Y.jsxs)(`div`,{className:`two`,children:[(0,Y.jsxs)(`div`,{className:`stack`,children:[(0,Y.jsx)(Be,{campaign:e,conduct:d}),(0,Y.jsx)(l,{read:u,lines:4,children:({campaignConduct:t})=>t&&(0,Y.jsx)(De,{campaign:e,conduct:t})})]}),(0,Y.jsxs)(`div`,{className:`stack`,children:[(0,Y.jsx)(Ve,{campaign:e,conduct:d}),d&&(0,Y.jsx)(je,{campaign:e,conduct:d,onRemind:()=>a(`remind`)})]})]}),d&&(0,Y.jsx)(Oe,{campaign:e,conduct:d}),r===`open`&&(0,Y.jsx)(He,{campaign:e,onCancel:g,onDone:()=>v(`open`)}),r===`close`&&(0,Y.jsx)(Ue,{campaign:e,onCancel:g,onDone:()=>v(`close`)}),r===`remind`&&(0,Y.jsx)(Ne,{campaign:e,onCancel:g,onDone:()=>v(`remind`)}),r===`extend`&&(0,Y.jsx)(Pe,{campaign:e,onCancel:g,onDone:()=>v(`extend`)}),r===`discard`&&(0,Y.jsx)(We,{campaign:e,onCancel:g})]})}function Le({campaign:e,conduct:t,onAct:n}){let r=C(),a=G();return(0,Y.jsxs)(Y.Fragment,{children:[e.viewerCanOpen&&(0,Y.jsx)(u,{onClick:()=>n(`open`),children:r.openAsk}),e.releases.length>0&&(0,Y.jsx)(i,{className:`btn`,to:`/results/${e.id}`,children:r.readResults}),e.viewerCanEdit&&(0,Y.jsxs)(Y.Fragment,{children:[(0,Y.jsx)(i,{className:`btn quiet`,to:`/campaigns/${e.id}/edit`,children:r.edit}),(0,Y.jsx)(u,{kind:`danger`,onClick:()=>n(`discard`),children:r.discardAsk})]}),e.state!==`DRAFT`&&(0,Y.jsx)(i,{className:`btn quiet`,to:`/campaigns/${e.id}/next`,children:r.nextWave}),t?.viewerCanReadNames&&(0,Y.jsx)(i,{className:`btn quiet`,to:`/campaigns/${e.id}/responses`,children:a.readNames}),t?.viewerCanExtend&&(0,Y.jsx)(u,{kind:`quiet`,onClick:()=>n(`extend`),children:a.extendAsk}),e.viewerCanClose&&(0,Y.jsx)(u,{kind:`danger`,onClick:()=>n(`close`),children:r.closeAsk})]})}function Re(){let e=C(),t=N();return(0,Y.jsxs)(B,{children:[(0,Y.jsx)(`p`,{children:e.openedNow}),t?.viewerCanReadOutbox&&(0,Y.jsx)(`p`,{children:(0,Y.jsx)(i,{to:`/outbox`,children:e.toOutbox})})]})}function ze({campaign:e}){let t=C(),n=T();if(e.state===`DRAFT`)return(0,Y.jsx)(p,{children:(0,Y.jsx)(`p`,{children:t.draftText(e.eligible,k(e.eligible,n))})});let r=typeof e.responses==`number`,i=e.responses??0,a=i/Math.max(1,e.eligible);return(0,Y.jsxs)(`section`,{className:`card`,"aria-labelledby":`standing`,children:[(0,Y.jsx)(`h2`,{id:`standing`,children:t.answers}),r?(0,Y.jsxs)(`div`,{className:`campaign-progress`,children:[(0,Y.jsxs)(`p`,{children:[e.state===`OPEN`&&t.leastBefore,` `,(0,Y.jsx)(`span`,{className:`figure`,children:k(i,n)}),` `,t.answeredOf(i,k(e.eligible,n),A(a,n))]}),(0,Y.jsx)(re,{share:a})]}):(0,Y.jsx)(`p`,{children:t.countWithheld(k(e.eligible,n))}),(0,Y.jsx)(`p`,{className:`muted`,role:e.state===`CLOSED`?`status`:void 0,children:t.standing[e.state]})]})}function Be({campaign:e,conduct:t}){let n=C(),r=V(),a=G(),o=w(),s=ne(),c=T(),{zone:l}=P(),u=e=>e.length===0?n.allOfThem:E(e,c),d=[[r.version,(0,Y.jsx)(i,{to:`/instruments/${e.version.instrument.id}`,children:r.versionOption(o(e.version.instrument.title),e.version.number,e.version.questions,e.version.minutes)},`version`)],[n.seriesAndWave,n.seriesWave(e.series,e.wave)],[n.mode,n.modes[e.mode].label],[n.divisions,u(e.audience.divisions.map(e=>o(e.name)))],[n.ranks,u(e.audience.ranks.map(e=>s(`ranks`,e)))],[n.positions,u(e.audience.positions.map(e=>s(`positions`,e)))],[n.stages,u(e.audience.stages.map(e=>s(`stages`,e)))],...e.audience.sites.length>0?[[n.sites,u(e.audience.sites.map(e=>o(e.name)))]]:[],...e.audience.appointmentTypes.length>0?[[n.appointmentTypes,u(e.audience.appointmentTypes.map(e=>s(`appointmentTypes`,e)))]]:[],...e.audience.appointedFrom?[[n.appointedFrom,j(e.audience.appointedFrom,c)]]:[],...e.audience.appointedUntil?[[n.appointedUntil,j(e.audience.appointedUntil,c)]]:[],[e.state===`DRAFT`?n.wouldBeAsked:n.asked,n.people(e.eligible,k(e.eligible,c))],[n.closes,ee(e.closes,l,c)]];return t&&t.graceHours>0&&d.push([a.grace,a.graceHours(t.graceHours)]),e.opened&&d.push([n.opened,D(e.opened,l,c)]),e.closed&&d.push([n.closed,D(e.closed,l,c)]),(0,Y.jsxs)(`section`,{className:`card`,"aria-labelledby":`facts`,children:[(0,Y.jsx)(`h2`,{id:`facts`,children:n.facts}),(0,Y.jsx)(`dl`,{className:`facts`,children:d.map(([e,t])=>(0,Y.jsxs)(J.Fragment,{children:[(0,Y.jsx)(`dt`,{children:e}),(0,Y.jsx)(`dd`,{children:t})]},e))})]})}function Ve({campaign:e,conduct:t}){let n=C(),r=V(),i=G(),a=T(),o=w();return(0,Y.jsxs)(`section`,{className:`card`,"aria-labelledby":`told`,children:[(0,Y.jsx)(`h2`,{id:`told`,children:n.told}),(0,Y.jsx)(`h3`,{children:n.promise}),(0,Y.jsx)(`p`,{className:`authored promise`,children:o(e.promise)}),(0,Y.jsx)(`h3`,{children:r.notice}),(0,Y.jsx)(`p`,{className:`authored`,children:o(e.notice)}),t?.notice&&(0,Y.jsx)(`p`,{className:`muted small`,children:i.noticeVersion(k(t.notice.number,a))})]})}var $=[];function He({campaign:e,onCancel:t,onDone:n}){let r=C(),i=w(),a=T(),{zone:o}=P(),s=N(),u=b(),d=M(),m=c(de),[h,_]=(0,J.useState)(null),y=m.data?.campaignOpen.userErrors??$,S=f(g,{audience:v(e.audience)}),E=f(x,{},{enabled:s?.viewerCanReadOutbox??!1}),D=()=>m.mutate({campaign:e.id,key:d(`${e.id} ${h??``}`),sendAt:h},{onSuccess:({campaignOpen:e})=>{e.campaign&&(u(e.campaign),n())}}),O=S.data?.audienceCount,A=O?O.people-O.withoutAddress:0;return(0,Y.jsxs)(F,{title:r.openTitle,open:!0,confirm:r.openConfirm(A,k(A,a)),busy:m.isPending,disabled:!O||O.people===0,error:m.error,faults:y,fieldOf:H,onConfirm:D,onClose:t,children:[(0,Y.jsx)(l,{read:S,lines:2,children:({audienceCount:{people:e,withoutAddress:t}})=>(0,Y.jsx)(`p`,{className:`strong`,children:e===0?r.openNobody:r.openCount(e,k(e,a),A,k(A,a),t,k(t,a))})}),E.data&&!E.data.outboxStatus.mailConfigured&&(0,Y.jsx)(p,{children:(0,Y.jsx)(`p`,{children:r.mailWaits})}),(0,Y.jsx)(U,{value:h,onChange:_,error:I(y,`sendAt`)}),(0,Y.jsx)(`p`,{children:r.openUntil(ee(e.closes,o,a))}),(0,Y.jsx)(`h3`,{children:r.openPromise}),(0,Y.jsx)(`p`,{className:`authored promise`,children:i(e.promise)}),(0,Y.jsx)(`p`,{children:r.openFixed})]})}function Ue({campaign:e,onCancel:t,onDone:n}){let r=C(),i=T(),a=b(),o=M(),s=c(fe),[l,u]=(0,J.useState)(``),d=s.data?.campaignClose.userErrors??$;return(0,Y.jsxs)(F,{title:r.closeTitle,open:!0,confirm:r.closeConfirm,kind:`danger`,busy:s.isPending,error:s.error,faults:d,fieldOf:e=>e.path.at(-1)===`reason`?`reason`:void 0,onConfirm:()=>s.mutate({campaign:e.id,reason:l,key:o(l)},{onSuccess:({campaignClose:e})=>{e.campaign&&(a(e.campaign),n())}}),onClose:t,children:[typeof e.responses==`number`&&(0,Y.jsx)(`p`,{className:`strong`,children:r.closeCount(k(e.responses,i),k(e.eligible,i))}),(0,Y.jsx)(`p`,{children:r.closeText}),(0,Y.jsx)(ae,{id:`reason`,label:r.reason,description:r.reasonHint,maxLength:1e3,required:!0,value:l,error:I(d,`reason`),onChange:e=>u(e.currentTarget.value)})]})}function We({campaign:e,onCancel:t}){let n=C(),r=a(),i=s(),o=c(ue);return(0,Y.jsx)(F,{title:n.discardTitle,open:!0,confirm:n.discardConfirm,kind:`danger`,busy:o.isPending,error:o.error,faults:o.data?.campaignDiscard.userErrors??$,onConfirm:()=>o.mutate({campaign:e.id},{onSuccess:({campaignDiscard:e})=>{e.userErrors.length>0||(i.invalidateQueries({queryKey:m(S)}),r(`/campaigns`,{replace:!0}))}}),onClose:t,children:(0,Y.jsx)(`p`,{children:n.discardText})})}export{Fe as default};