import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,Z as a,t as o}from"./Checkbox.js";import{C as s,O as c,b as l,f as u,i as d,l as f,n as p,p as m,s as h,u as g,v as _,w as v}from"./states.js";import{a as y,i as b,o as x,r as S,t as C}from"./audience.js";import{t as ee}from"./_document_CampaignMailDocument.js";import{n as w,t as T}from"./text.js";import{a as E,c as te,o as D,r as O,s as k,t as A}from"./format.js";import{t as j}from"./once.js";import{d as M,o as ne,s as N,u as re}from"./Frame.js";import{t as ie}from"./Bar.js";import{t as P}from"./Confirm.js";import{n as F,t as I}from"./ErrorSummary.js";import{a as L,i as R,n as ae,o as z,r as B}from"./DepartmentSide.js";import{t as V}from"./Outcome.js";import{t as oe}from"./Page.js";import{t as H}from"./text4.js";import{t as U}from"./DataTable.js";import{t as W}from"./conductText.js";import{t as se}from"./StateChip2.js";/* empty css         */var ce=new v(`
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
    `,{hash:`sha256:6d7a2847bf63b8f490c80ed6f106c73abef7d11728ea722dfc04152676669bb1`}),le=new v(`
    mutation CampaignOpen($campaign: ID!, $key: IdempotencyKey!) {
  campaignOpen(campaign: $campaign, key: $key) {
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
}`,{hash:`sha256:61b4d7c96323ab62ca57ff6d013b11c33229ca1291c50039a1064bc72be09060`}),ue=new v(`
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
}`,{hash:`sha256:6bac012581f1356c89e67c0d4e688a4c6e67a159a1abf159ba6aa348c3ec9caf`}),G=new v(`
    query CampaignReminder($campaign: ID!) {
  campaignReminder(campaign: $campaign) {
    people
    rested
  }
}
    `,{hash:`sha256:08d3a65ff9a9683dac1b9087937ebfdc835be88e6c80f1bbc0520fe19d35a789`}),de=new v(`
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
    `,{hash:`sha256:cc2d48810a5bbde6e141a5a5bed3d658733703e5b086568593dba0ae0499a09d`}),K=new v(`
    query CampaignBounces($campaign: ID!) {
  campaignBounces(campaign: $campaign) {
    person
    name
    address
  }
}
    `,{hash:`sha256:c0f657416e0922fd700dfe38a0e48e963acfad4190cb046f31af7de317652a8b`}),fe=new v(`
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
    `,{hash:`sha256:ae5ccc69750dbc48cabdbcc5dac576a89454e0d3a83a45db693a781c0e4bc324`}),pe=new v(`
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
    `,{hash:`sha256:24bb74e1272a6e444b851debd1559adaee3b2c52074c5cf396a67836167b48ed`}),me=new v(`
    mutation CampaignRemind($campaign: ID!, $key: IdempotencyKey!) {
  campaignRemind(campaign: $campaign, key: $key) {
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
}`,{hash:`sha256:e763b63e5a1e35e572a1a3d9410f2f1cbe2c991b844d7f58dd3ebd1d9a13bfed`}),he=new v(`
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
}`,{hash:`sha256:cfc820ebdc934072f9e05aeba390d5127d6c7b9468fec9e98d9a77c5b51faf88`}),ge=new v(`
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
}`,{hash:`sha256:be2d46d99fd96887427680569d6707b04bc921231cbff173167b668c6e10bd87`}),_e=new v(`
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
}`,{hash:`sha256:7a7633d892c9813f9a070c42bdedf64ca4bc0fa6c8dfc857b39add20e77c8ef9`}),ve=new v(`
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
}`,{hash:`sha256:11951f9f0f27b24b6e3baa56aa82dbc19b7556c36f32727b47eff608615931db`}),q=e(n(),1),J=t(),Y=[];function ye({campaign:e,conduct:t}){let n=W(),r=H(),i=l(),a=Z(),[o,s]=(0,q.useState)(!1),c=u(_e);return!e.viewerCanEdit&&t.blocks.length===0?null:(0,J.jsxs)(`section`,{className:`card`,"aria-labelledby":`blocks`,children:[(0,J.jsx)(`h2`,{id:`blocks`,children:n.blocks}),(0,J.jsx)(`p`,{className:`muted small`,children:n.blocksLead}),c.error&&(0,J.jsx)(p,{error:c.error}),(0,J.jsx)(I,{faults:c.data?.campaignBlockRemove.userErrors??Y,fieldOf:()=>void 0}),t.blocks.length===0?(0,J.jsx)(`p`,{children:n.blocksNone}):(0,J.jsx)(`ul`,{className:`blocks`,children:t.blocks.map(t=>(0,J.jsxs)(`li`,{children:[(0,J.jsxs)(`span`,{children:[(0,J.jsx)(`span`,{className:`strong`,children:i(t.division.name)}),(0,J.jsx)(`br`,{}),r.versionOption(i(t.version.instrument.title),t.version.number,t.version.questions,t.version.minutes),typeof t.minimum==`number`&&(0,J.jsxs)(`span`,{className:`muted`,children:[`, `,n.blockMinimumOf(t.minimum)]})]}),e.viewerCanEdit&&(0,J.jsx)(f,{kind:`quiet`,busy:c.isPending&&c.variables.division===t.division.id,"aria-label":n.blockRemoveLabel(i(t.division.name)),onClick:()=>c.mutate({campaign:e.id,division:t.division.id},{onSuccess:({campaignBlockRemove:e})=>e.conduct&&a(e.conduct)}),children:n.blockRemove})]},t.id))}),e.viewerCanEdit&&(0,J.jsx)(`div`,{children:(0,J.jsx)(f,{kind:`quiet`,onClick:()=>s(!0),children:n.blockAdd})}),o&&(0,J.jsx)(be,{campaign:e,onClose:()=>s(!1)})]})}function be({campaign:e,onClose:t}){let n=W(),r=H(),i=l(),a=s(),{minimumGroup:o}=N(),c=Z(),f=m(pe,{}),p=u(ge),[h,g]=(0,q.useState)(``),[_,v]=(0,q.useState)(``),[y,b]=(0,q.useState)(``),x=p.data?.campaignBlockSet.userErrors??Y,S=e.audience.divisions.map(e=>e.id);return(0,J.jsx)(P,{title:n.blockAddTitle,open:!0,confirm:n.blockSave,busy:p.isPending,disabled:h===``||_===``,error:p.error,faults:x,fieldOf:e=>({division:`block-division`,version:`block-version`,minimum:`block-minimum`})[e.path.at(-1)??``],onConfirm:()=>p.mutate({campaign:e.id,input:{division:h,version:_,minimum:y===``?null:Number(y)}},{onSuccess:({campaignBlockSet:e})=>{e.conduct&&(c(e.conduct),t())}}),onClose:t,children:(0,J.jsx)(d,{read:f,lines:4,children:({divisions:t,instruments:s})=>(0,J.jsxs)(`div`,{className:`stack-s`,children:[(0,J.jsx)(L,{id:`block-division`,label:n.blockDivision,value:h,error:F(x,`division`),onChange:e=>g(e.currentTarget.value),data:[{value:``,label:n.blockChooseDivision},...t.filter(e=>S.length===0||S.includes(e.id)).map(e=>({value:e.id,label:i(e.name)})).sort((e,t)=>e.label.localeCompare(t.label,a))]}),(0,J.jsx)(L,{id:`block-version`,label:n.blockVersion,description:n.blockVersionHint,value:_,error:F(x,`version`),onChange:e=>v(e.currentTarget.value),data:[{value:``,label:n.blockChooseVersion},...s.nodes.flatMap(e=>e.versions.map(t=>({value:t.id,label:r.versionOption(i(e.title),t.number,t.questions,t.minutes)}))).filter(t=>t.value!==e.version.id)]}),(0,J.jsx)(B,{id:`block-minimum`,type:`number`,inputMode:`numeric`,min:o,max:50,label:n.blockMinimum,description:n.blockMinimumHint(o),placeholder:String(o),value:y,error:F(x,`minimum`),onChange:e=>b(e.currentTarget.value)})]})})})}function xe({campaign:e,bounced:t}){let n=W(),r=s();return(0,J.jsxs)(`section`,{className:`card`,"aria-labelledby":`bounces`,children:[(0,J.jsx)(`h2`,{id:`bounces`,children:n.bouncesTitle}),e.mode===`ANONYMOUS`?(0,J.jsx)(`p`,{children:n.bouncesAnonymous(t,D(t,r))}):(0,J.jsx)(Se,{campaign:e})]})}function Se({campaign:e}){let t=W(),n=m(K,{campaign:e.id}),r=c(),a=Z(),o=j(),s=u(ve),[l,h]=(0,q.useState)(null),_=t=>s.mutate({campaign:e.id,person:t.person,key:o(`${t.person} ${t.address}`)},{onSuccess:({invitationResend:e})=>{e.conduct&&(h(t.name),a(e.conduct),r.invalidateQueries({queryKey:g(K)}))}}),v=[{key:`name`,title:t.person,cell:e=>(0,J.jsx)(i,{to:`/people/${e.person}`,children:e.name})},{key:`address`,title:t.address,cell:e=>e.address===``?t.noAddress:(0,J.jsx)(`span`,{className:`message-address`,children:e.address})},{key:`resend`,title:t.resend,cell:n=>e.state===`OPEN`&&(0,J.jsx)(f,{kind:`quiet`,busy:s.isPending&&s.variables.person===n.person,"aria-label":t.resendLabel(n.name),onClick:()=>_(n),children:t.resend})}];return(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`p`,{className:`muted small`,children:t.bouncesLead}),l!==null&&(0,J.jsx)(V,{children:(0,J.jsx)(`p`,{children:t.resentNow(l)})}),s.error&&(0,J.jsx)(p,{error:s.error}),(0,J.jsx)(I,{faults:s.data?.invitationResend.userErrors??[],fieldOf:()=>void 0}),(0,J.jsx)(d,{read:n,lines:3,children:({campaignBounces:e})=>!e||e.length===0?(0,J.jsx)(`p`,{children:t.bouncesNone}):(0,J.jsx)(U,{caption:t.bouncesTitle,columns:v,rows:e,keyOf:e=>e.person})})]})}function X({campaign:e,kind:t,closesOn:n}){let r=W(),i=s(),[a,o]=(0,q.useState)(i),c=m(de,{campaign:e,kind:t,language:a,closesOn:n??null});return(0,J.jsxs)(`div`,{className:`stack-s`,children:[(0,J.jsx)(R.Group,{label:r.previewIn,value:a,onChange:e=>o(e),children:(0,J.jsxs)(`div`,{className:`row`,children:[(0,J.jsx)(R,{value:`en`,label:r.english}),(0,J.jsx)(R,{value:`fr`,label:r.french})]})}),(0,J.jsx)(d,{read:c,lines:6,children:({campaignMail:e})=>e&&(0,J.jsxs)(`div`,{className:`mail-preview`,lang:a,children:[(0,J.jsx)(`p`,{className:`strong`,children:e.subject}),(0,J.jsx)(`div`,{className:`authored`,children:e.text})]})}),(0,J.jsx)(`p`,{className:`muted small`,children:r.previewMasked})]})}function Ce({onClose:e,...t}){let n=W();return(0,J.jsxs)(ne,{title:t.kind===`REMINDER`?n.previewReminder:n.previewInvitation,open:!0,onClose:e,children:[(0,J.jsx)(X,{...t}),(0,J.jsx)(`div`,{className:`actions`,children:(0,J.jsx)(f,{kind:`quiet`,onClick:e,children:n.close})})]})}function Z(){let e=c();return t=>e.setQueryData(g(b,{campaign:t.campaign}),{campaignConduct:t})}function we({campaign:e,conduct:t}){return e.state===`DRAFT`?null:(0,J.jsxs)(J.Fragment,{children:[t.delivery&&(0,J.jsx)(Ee,{campaign:e,delivery:t.delivery}),(0,J.jsx)(De,{campaign:e,conduct:t})]})}function Te({campaign:e,conduct:t}){return(0,J.jsxs)(J.Fragment,{children:[e.state!==`DRAFT`&&t.delivery&&t.delivery.bounced>0&&(0,J.jsx)(xe,{campaign:e,bounced:t.delivery.bounced}),(0,J.jsx)(ye,{campaign:e,conduct:t}),e.releases.length>0&&t.blocks.length>0&&(0,J.jsx)(ke,{campaign:e})]})}function Ee({campaign:e,delivery:t}){let n=W(),r=l(),i=s(),a=e.state===`OPEN`,o=e=>D(e,i),c=typeof e.responses==`number`?e.responses:null,u=e=>a?n.atLeast(e):e,d=e=>c===null||e===0?n.notTold:u(k(Math.min(1,c/e),i)),f=[[n.invited,o(t.invited)],...t.sent+t.waiting>0?[[n.sent,o(t.sent)]]:[],...t.waiting>0?[[n.waiting,o(t.waiting)]]:[],[n.bounced,o(t.bounced)],[n.optedOut,o(t.optedOut)],[n.answered,c===null?n.notTold:u(o(c))],[n.rateOfInvited,d(t.invited)],[n.rateOfReachable,d(t.reachable)]],p=e=>e.division?r(e.division.name):``,m=e.releases.filter(e=>e.division).sort((e,t)=>p(e).localeCompare(p(t),i)),h=[{key:`division`,title:n.division,cell:p},{key:`invited`,title:n.invited,numeric:!0,cell:e=>typeof e.invited==`number`?o(e.invited):`–`},{key:`answered`,title:n.answered,numeric:!0,cell:e=>typeof e.respondents==`number`?o(e.respondents):(0,J.jsx)(`span`,{className:`muted`,children:n.suppressed})},{key:`rate`,title:n.rate,numeric:!0,cell:e=>typeof e.respondents==`number`&&e.invited?k(e.respondents/e.invited,i):`–`}];return(0,J.jsxs)(`section`,{className:`card`,"aria-labelledby":`rates`,children:[(0,J.jsx)(`h2`,{id:`rates`,children:n.rates}),(0,J.jsx)(`dl`,{className:`facts`,children:f.map(([e,t])=>(0,J.jsxs)(q.Fragment,{children:[(0,J.jsx)(`dt`,{children:e}),(0,J.jsx)(`dd`,{className:`tabular`,children:t})]},e))}),(0,J.jsx)(`p`,{className:`muted small`,children:n.ratesLead}),a&&(0,J.jsx)(`p`,{className:`muted small`,children:n.byDivisionLater}),e.releases.length>0&&(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`h3`,{children:n.byDivision}),m.length===0?(0,J.jsx)(`p`,{className:`muted`,children:n.byDivisionNone}):(0,J.jsx)(U,{caption:n.byDivision,columns:h,rows:m,keyOf:e=>e.id})]})]})}function De({campaign:e,conduct:t}){let n=W(),r=s(),{zone:i}=N(),a=e.state===`OPEN`,o=e=>D(e,r),c=[];e.opened&&c.push({key:`opened`,at:e.opened,what:n.opened(o(e.eligible)),more:[]});for(let e of t.events){let t=[];typeof e.sent==`number`&&t.push(n.remindedTo(a,e.sent,o(e.sent))),typeof e.answered==`number`&&t.push(n.answeredThen(a,e.answered,o(e.answered))),e.reason!==``&&t.push(n.reason(e.reason));let i={REMINDED:n.reminded(e.to?`plan`:`hand`),EXTENDED:n.extended(e.from?A(e.from,r):``,e.to?A(e.to,r):``),CLOSED_EARLY:n.closedEarly(e.from?A(e.from,r):``)}[e.kind];c.push({key:e.id,at:e.at,what:i,more:t})}return e.closed&&c.push({key:`closed`,at:e.closed,what:n.closed,more:[]}),(0,J.jsxs)(`section`,{className:`card`,"aria-labelledby":`timeline`,children:[(0,J.jsx)(`h2`,{id:`timeline`,children:n.timeline}),(0,J.jsx)(`ol`,{className:`timeline`,children:c.map(e=>(0,J.jsxs)(`li`,{children:[(0,J.jsx)(`span`,{className:`muted small`,children:E(e.at,i,r)}),(0,J.jsx)(`span`,{className:`strong`,children:e.what}),e.more.map(e=>(0,J.jsx)(`span`,{className:`small`,children:e},e))]},e.key))}),a&&t.events.length>0&&(0,J.jsx)(`p`,{className:`muted small`,children:n.inFives})]})}function Oe({campaign:e,conduct:t,onRemind:n}){let r=W(),i=s(),[a,o]=(0,q.useState)(null);return(0,J.jsxs)(`section`,{className:`card`,"aria-labelledby":`reminders`,children:[(0,J.jsx)(`h2`,{id:`reminders`,children:r.reminders}),(0,J.jsx)(`p`,{className:`muted small`,children:r.remindersLead}),(0,J.jsx)(`p`,{children:t.remindOn.length===0?r.remindNone:r.remindOn(_(t.remindOn.map(e=>A(e,i)),i))}),(0,J.jsxs)(`div`,{className:`row no-print`,children:[t.viewerCanRemind&&(0,J.jsx)(f,{kind:`quiet`,onClick:n,children:r.remindAsk}),(0,J.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>o(`INVITATION`),children:r.previewInvitation}),(0,J.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>o(`REMINDER`),children:r.previewReminder})]}),a&&(0,J.jsx)(Ce,{campaign:e.id,kind:a,onClose:()=>o(null)})]})}function ke({campaign:e}){let t=W(),n=l(),r=s(),i=m(fe,{campaign:e.id});return(0,J.jsxs)(`section`,{className:`card`,"aria-labelledby":`own-results`,children:[(0,J.jsx)(`h2`,{id:`own-results`,children:t.blockResults}),(0,J.jsx)(d,{read:i,lines:3,children:({campaignOwnResults:e})=>(0,J.jsx)(J.Fragment,{children:(e??[]).map(({title:e,release:i})=>{let a=[{key:`question`,title:t.blockQuestion,cell:e=>n(e.title)},{key:`n`,title:t.blockN,numeric:!0,cell:e=>typeof e.n==`number`?D(e.n,r):(0,J.jsx)(`span`,{className:`muted`,children:t.blockHidden})},{key:`mean`,title:t.blockMean,numeric:!0,cell:e=>typeof e.mean==`number`?D(e.mean,r,2):`–`}],o=`${i.division?n(i.division.name):``}: ${n(e)}`;return(0,J.jsxs)(q.Fragment,{children:[(0,J.jsx)(`h3`,{children:o}),(0,J.jsx)(U,{caption:o,columns:a,rows:i.questions,keyOf:e=>e.name})]},i.id)})})})]})}var Q=[];function Ae({campaign:e,onCancel:t,onDone:n}){let r=W(),i=s(),a=Z(),o=j(),l=c(),f=m(G,{campaign:e.id}),p=u(me),_=()=>p.mutate({campaign:e.id,key:o(e.id)},{onSuccess:({campaignRemind:e})=>{e.conduct&&(a(e.conduct),l.invalidateQueries({queryKey:g(G)}),n())}}),v=f.data?.campaignReminder;return(0,J.jsxs)(P,{title:r.remindTitle,open:!0,confirm:r.remindConfirm,busy:p.isPending,disabled:!v?.rested,error:p.error,faults:p.data?.campaignRemind.userErrors??Q,onConfirm:_,onClose:t,children:[(0,J.jsx)(d,{read:f,lines:2,children:({campaignReminder:e})=>e&&(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`p`,{className:`strong`,children:r.remindCount(e.people,D(e.people,i))}),!e.rested&&(0,J.jsx)(h,{children:(0,J.jsx)(`p`,{children:r.remindRest})})]})}),(0,J.jsx)(`p`,{children:r.remindText}),(0,J.jsxs)(`details`,{children:[(0,J.jsx)(`summary`,{children:r.previewReminder}),(0,J.jsx)(X,{campaign:e.id,kind:`REMINDER`})]})]})}function je({campaign:e,onCancel:t,onDone:n}){let r=W(),i=s(),{zone:a}=N(),c=S(),l=Z(),d=j(),[f,p]=(0,q.useState)(``),[h,g]=(0,q.useState)(``),[_,v]=(0,q.useState)(!1),y=m(G,{campaign:e.id}),b=u(he),x=b.data?.campaignExtend.userErrors??Q,C=y.data?.campaignReminder?.people??0;return(0,J.jsxs)(P,{title:r.extendTitle,open:!0,confirm:_?r.extendConfirmMail:r.extendConfirm,busy:b.isPending,disabled:f===``,error:b.error,faults:x,fieldOf:e=>({closesOn:`extend-to`,reason:`extend-reason`})[e.path.at(-1)??``],onConfirm:()=>b.mutate({campaign:e.id,input:{closesOn:f,reason:h,mail:_},key:d(JSON.stringify([f,h,_]))},{onSuccess:({campaignExtend:e})=>{e.campaign&&e.conduct&&(c(e.campaign),l(e.conduct),n())}}),onClose:t,children:[(0,J.jsx)(B,{id:`extend-to`,type:`date`,required:!0,min:e.closesOn,label:r.extendTo,description:r.extendHint(te(a)),value:f,error:F(x,`closesOn`),onChange:e=>p(e.currentTarget.value),style:{maxWidth:`20rem`}}),(0,J.jsx)(z,{id:`extend-reason`,label:r.extendReason,description:r.extendReasonHint,required:!0,maxLength:1e3,value:h,error:F(x,`reason`),onChange:e=>g(e.currentTarget.value)}),(0,J.jsx)(o,{id:`extend-mail`,label:r.extendMail,description:r.extendMailHint(C,D(C,i)),checked:_,onChange:e=>v(e.currentTarget.checked)}),_&&f!==``&&(0,J.jsx)(X,{campaign:e.id,kind:`EXTENSION`,closesOn:f})]})}function Me(){let{id:e=``}=r(),t=m(x,{id:e}),n=t.data?.campaign?.state,{refetch:i}=t;return(0,q.useEffect)(()=>{if(n!==`CLOSED`)return;let e=setInterval(()=>void i(),3e3);return()=>clearInterval(e)},[n,i]),(0,J.jsx)(d,{read:t,children:({campaign:e})=>e?(0,J.jsx)(Ne,{campaign:e}):(0,J.jsx)(ae,{})})}function Ne({campaign:e}){let t=T(),n=l(),[r,a]=(0,q.useState)(null),o=W(),s=c(),u=m(b,{campaign:e.id}),f=u.data?.campaignConduct,[p,h]=(0,q.useState)(null),_=()=>a(null),v=e=>{a(null),h(e),(e===`open`||e===`close`)&&s.invalidateQueries({queryKey:g(b)})};return(0,J.jsxs)(oe,{title:n(e.title),lead:(0,J.jsxs)(`span`,{className:`row`,children:[(0,J.jsx)(se,{state:e.state}),(0,J.jsx)(`span`,{children:t.seriesWave(e.series,e.wave)})]}),above:(0,J.jsx)(i,{className:`crumb`,to:`/campaigns`,children:t.title}),actions:(0,J.jsx)(Pe,{campaign:e,conduct:f,onAct:a}),children:[p===`open`&&(0,J.jsx)(Fe,{}),p===`close`&&(0,J.jsx)(V,{children:(0,J.jsx)(`p`,{children:t.closedNow})}),p===`remind`&&(0,J.jsx)(V,{children:(0,J.jsx)(`p`,{children:o.remindedNow})},`remind`),p===`extend`&&(0,J.jsx)(V,{children:(0,J.jsx)(`p`,{children:o.extendedNow})},`extend`),(0,J.jsx)(Ie,{campaign:e}),(0,J.jsxs)(`div`,{className:`two`,children:[(0,J.jsxs)(`div`,{className:`stack`,children:[(0,J.jsx)(Le,{campaign:e,conduct:f}),(0,J.jsx)(d,{read:u,lines:4,children:({campaignConduct:t})=>t&&(0,J.jsx)(we,{campaign:e,conduct:t})})]}),(0,J.jsxs)(`div`,{className:`stack`,children:[(0,J.jsx)(Re,{campaign:e,conduct:f}),f&&(0,J.jsx)(Oe,{campaign:e,conduct:f,onRemind:()=>a(`remind`)})]})]}),f&&(0,J.jsx)(Te,{campaign:e,conduct:f}),r===`open`&&(0,J.jsx)(ze,{campaign:e,onCancel:_,onDone:()=>v(`open`)}),r===`close`&&(0,J.jsx)(Be,{campaign:e,onCancel:_,onDone:()=>v(`close`)}),r===`remind`&&(0,J.jsx)(Ae,{campaign:e,onCancel:_,onDone:()=>v(`remind`)}),r===`extend`&&(0,J.jsx)(je,{campaign:e,onCancel:_,onDone:()=>v(`extend`)}),r===`discard`&&(0,J.jsx)(Ve,{campaign:e,onCancel:_})]})}function Pe({campaign:e,conduct:t,onAct:n}){let r=T(),a=W();return(0,J.jsxs)(J.Fragment,{children:[e.viewerCanOpen&&(0,J.jsx)(f,{onClick:()=>n(`open`),children:r.openAsk}),e.releases.length>0&&(0,J.jsx)(i,{className:`btn`,to:`/results/${e.id}`,children:r.readResults}),e.viewerCanEdit&&(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(i,{className:`btn quiet`,to:`/campaigns/${e.id}/edit`,children:r.edit}),(0,J.jsx)(f,{kind:`danger`,onClick:()=>n(`discard`),children:r.discardAsk})]}),e.state!==`DRAFT`&&(0,J.jsx)(i,{className:`btn quiet`,to:`/campaigns/new?from=${e.id}`,children:r.nextWave}),t?.viewerCanReadNames&&(0,J.jsx)(i,{className:`btn quiet`,to:`/campaigns/${e.id}/responses`,children:a.readNames}),t?.viewerCanExtend&&(0,J.jsx)(f,{kind:`quiet`,onClick:()=>n(`extend`),children:a.extendAsk}),e.viewerCanClose&&(0,J.jsx)(f,{kind:`danger`,onClick:()=>n(`close`),children:r.closeAsk})]})}function Fe(){let e=T(),t=M();return(0,J.jsxs)(V,{children:[(0,J.jsx)(`p`,{children:e.openedNow}),t?.viewerCanReadOutbox&&(0,J.jsx)(`p`,{children:(0,J.jsx)(i,{to:`/outbox`,children:e.toOutbox})})]})}function Ie({campaign:e}){let t=T(),n=s();if(e.state===`DRAFT`)return(0,J.jsx)(h,{children:(0,J.jsx)(`p`,{children:t.draftText(e.eligible,D(e.eligible,n))})});let r=typeof e.responses==`number`,i=e.responses??0,a=i/Math.max(1,e.eligible);return(0,J.jsxs)(`section`,{className:`card`,"aria-labelledby":`standing`,children:[(0,J.jsx)(`h2`,{id:`standing`,children:t.answers}),r?(0,J.jsxs)(`div`,{className:`campaign-progress`,children:[(0,J.jsxs)(`p`,{children:[e.state===`OPEN`&&t.leastBefore,` `,(0,J.jsx)(`span`,{className:`figure`,children:D(i,n)}),` `,t.answeredOf(i,D(e.eligible,n),k(a,n))]}),(0,J.jsx)(ie,{share:a})]}):(0,J.jsx)(`p`,{children:t.countWithheld(D(e.eligible,n))}),(0,J.jsx)(`p`,{className:`muted`,role:e.state===`CLOSED`?`status`:void 0,children:t.standing[e.state]})]})}function Le({campaign:e,conduct:t}){let n=T(),r=H(),a=W(),o=l(),c=re(),u=s(),{zone:d}=N(),f=e=>e.length===0?n.allOfThem:_(e,u),p=[[r.version,(0,J.jsx)(i,{to:`/instruments/${e.version.instrument.id}`,children:r.versionOption(o(e.version.instrument.title),e.version.number,e.version.questions,e.version.minutes)},`version`)],[n.seriesAndWave,n.seriesWave(e.series,e.wave)],[n.mode,n.modes[e.mode].label],[n.divisions,f(e.audience.divisions.map(e=>o(e.name)))],[n.ranks,f(e.audience.ranks.map(e=>c(`ranks`,e)))],[n.positions,f(e.audience.positions.map(e=>c(`positions`,e)))],[n.stages,f(e.audience.stages.map(e=>c(`stages`,e)))],...e.audience.sites.length>0?[[n.sites,f(e.audience.sites.map(e=>o(e.name)))]]:[],...e.audience.appointmentTypes.length>0?[[n.appointmentTypes,f(e.audience.appointmentTypes.map(e=>c(`appointmentTypes`,e)))]]:[],...e.audience.appointedFrom?[[n.appointedFrom,A(e.audience.appointedFrom,u)]]:[],...e.audience.appointedUntil?[[n.appointedUntil,A(e.audience.appointedUntil,u)]]:[],[e.state===`DRAFT`?n.wouldBeAsked:n.asked,n.people(e.eligible,D(e.eligible,u))],[n.closes,O(e.closes,d,u)]];return t&&t.graceHours>0&&p.push([a.grace,a.graceHours(t.graceHours)]),e.opened&&p.push([n.opened,E(e.opened,d,u)]),e.closed&&p.push([n.closed,E(e.closed,d,u)]),(0,J.jsxs)(`section`,{className:`card`,"aria-labelledby":`facts`,children:[(0,J.jsx)(`h2`,{id:`facts`,children:n.facts}),(0,J.jsx)(`dl`,{className:`facts`,children:p.map(([e,t])=>(0,J.jsxs)(q.Fragment,{children:[(0,J.jsx)(`dt`,{children:e}),(0,J.jsx)(`dd`,{children:t})]},e))})]})}function Re({campaign:e,conduct:t}){let n=T(),r=H(),i=W(),a=s(),o=l();return(0,J.jsxs)(`section`,{className:`card`,"aria-labelledby":`told`,children:[(0,J.jsx)(`h2`,{id:`told`,children:n.told}),(0,J.jsx)(`h3`,{children:n.promise}),(0,J.jsx)(`p`,{className:`authored promise`,children:o(e.promise)}),(0,J.jsx)(`h3`,{children:r.notice}),(0,J.jsx)(`p`,{className:`authored`,children:o(e.notice)}),t?.notice&&(0,J.jsx)(`p`,{className:`muted small`,children:i.noticeVersion(D(t.notice.number,a))})]})}var $=[];function ze({campaign:e,onCancel:t,onDone:n}){let r=T(),i=l(),a=s(),{zone:o}=N(),c=M(),f=S(),p=j(),g=u(le),_=m(y,{audience:C(e.audience)}),v=m(ee,{},{enabled:c?.viewerCanReadOutbox??!1}),b=()=>g.mutate({campaign:e.id,key:p(e.id)},{onSuccess:({campaignOpen:e})=>{e.campaign&&(f(e.campaign),n())}}),x=_.data?.audienceCount,w=x?x.people-x.withoutAddress:0;return(0,J.jsxs)(P,{title:r.openTitle,open:!0,confirm:r.openConfirm(w,D(w,a)),busy:g.isPending,disabled:!x||x.people===0,error:g.error,faults:g.data?.campaignOpen.userErrors??$,onConfirm:b,onClose:t,children:[(0,J.jsx)(d,{read:_,lines:2,children:({audienceCount:{people:e,withoutAddress:t}})=>(0,J.jsx)(`p`,{className:`strong`,children:e===0?r.openNobody:r.openCount(e,D(e,a),w,D(w,a),t,D(t,a))})}),v.data&&!v.data.outboxStatus.mailConfigured&&(0,J.jsx)(h,{children:(0,J.jsx)(`p`,{children:r.mailWaits})}),(0,J.jsx)(`p`,{children:r.openUntil(O(e.closes,o,a))}),(0,J.jsx)(`h3`,{children:r.openPromise}),(0,J.jsx)(`p`,{className:`authored promise`,children:i(e.promise)}),(0,J.jsx)(`p`,{children:r.openFixed})]})}function Be({campaign:e,onCancel:t,onDone:n}){let r=T(),i=s(),a=S(),o=j(),c=u(ue),[l,d]=(0,q.useState)(``),f=c.data?.campaignClose.userErrors??$;return(0,J.jsxs)(P,{title:r.closeTitle,open:!0,confirm:r.closeConfirm,kind:`danger`,busy:c.isPending,error:c.error,faults:f,fieldOf:e=>e.path.at(-1)===`reason`?`reason`:void 0,onConfirm:()=>c.mutate({campaign:e.id,reason:l,key:o(l)},{onSuccess:({campaignClose:e})=>{e.campaign&&(a(e.campaign),n())}}),onClose:t,children:[typeof e.responses==`number`&&(0,J.jsx)(`p`,{className:`strong`,children:r.closeCount(D(e.responses,i),D(e.eligible,i))}),(0,J.jsx)(`p`,{children:r.closeText}),(0,J.jsx)(z,{id:`reason`,label:r.reason,description:r.reasonHint,maxLength:1e3,required:!0,value:l,error:F(f,`reason`),onChange:e=>d(e.currentTarget.value)})]})}function Ve({campaign:e,onCancel:t}){let n=T(),r=a(),i=c(),o=u(ce);return(0,J.jsx)(P,{title:n.discardTitle,open:!0,confirm:n.discardConfirm,kind:`danger`,busy:o.isPending,error:o.error,faults:o.data?.campaignDiscard.userErrors??$,onConfirm:()=>o.mutate({campaign:e.id},{onSuccess:({campaignDiscard:e})=>{e.userErrors.length>0||(i.invalidateQueries({queryKey:g(w)}),r(`/campaigns`,{replace:!0}))}}),onClose:t,children:(0,J.jsx)(`p`,{children:n.discardText})})}export{Me as default};