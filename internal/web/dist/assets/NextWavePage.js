import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,Z as a}from"./Checkbox.js";import{f as o,i as s,l as c,n as l,p as u,s as d,v as f}from"./states.js";import{r as p,s as m,t as h}from"./text5.js";import{l as g,o as _,t as v}from"./format.js";import{t as y}from"./once.js";import{u as b}from"./Frame.js";import{n as x,t as S}from"./ErrorSummary.js";import{n as C,r as w}from"./DepartmentSide.js";import{t as T}from"./Page.js";import{t as E}from"./cache2.js";import{t as D}from"./conductText.js";import{t as O}from"./text.js";/* empty css         */var k=new f(`
    query CampaignNext($campaign: ID!) {
  campaignNext(campaign: $campaign) {
    campaign {
      id
      title {
        en
        fr
      }
      closesOn
      closedYear {
        id
        name
      }
    }
    title {
      en
      fr
    }
    series
    wave
    years
    version {
      id
      number
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    newer {
      id
      number
    }
    mode
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
    people
    notice {
      en
      fr
    }
    graceHours
    closesOn
    remindOn
    opensAbout
    blocks {
      id
      division {
        id
        name {
          en
          fr
        }
      }
    }
    left {
      id
      division {
        id
        name {
          en
          fr
        }
      }
    }
    made {
      id
      title {
        en
        fr
      }
    }
  }
}
    `,{hash:`sha256:b4d24a666ae00657af1fe2670e5caec0dd9bd35a43e1d6794f14d103dfca2340`}),A=new f(`
    mutation CampaignRepeat($campaign: ID!, $input: NextWaveInput!, $key: IdempotencyKey!) {
  campaignRepeat(campaign: $campaign, input: $input, key: $key) {
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
}`,{hash:`sha256:d0c8205b40fa32d3e57c08433ae6fbd6d19ce8dce5295da67a8e0f8c03c5a968`}),j=e(n(),1),M=t();function N(){let{id:e=``}=r(),t=u(k,{campaign:e});return(0,M.jsx)(s,{read:t,children:({campaignNext:t})=>t?(0,M.jsx)(P,{next:t},e):(0,M.jsx)(C,{})})}function P({next:e}){let t=O(),n=p(),r=m(),s=a(),u=E(),f=y(),v=o(A),[b,C]=(0,j.useState)(e.title),[D,k]=(0,j.useState)(e.closesOn),[N,P]=(0,j.useState)(e.remindOn),I=v.data?.campaignRepeat.userErrors??[],L={title:{en:b.en,fr:b.fr},closesOn:D,remindOn:N.filter(e=>e!==``)};return(0,M.jsxs)(T,{title:t.nextTitle,lead:t.nextLead(n(e.campaign.title),e.years),narrow:!0,above:(0,M.jsx)(i,{className:`crumb`,to:`/campaigns/${e.campaign.id}`,children:n(e.campaign.title)}),children:[v.error&&(0,M.jsx)(l,{error:v.error}),(0,M.jsx)(S,{faults:I,fieldOf:e=>e.path.includes(`title`)?`title-en`:e.path.at(-1)===`closesOn`?`closesOn`:e.path.includes(`remindOn`)?`remind-0`:void 0}),e.made&&(0,M.jsx)(d,{children:(0,M.jsxs)(`p`,{children:[t.nextMade,` `,(0,M.jsx)(i,{to:`/campaigns/${e.made.id}`,children:n(e.made.title)})]})}),(0,M.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`correct`,children:[(0,M.jsx)(`h2`,{id:`correct`,children:t.nextCorrect}),(0,M.jsx)(`p`,{className:`muted small`,children:t.nextCorrectHint}),(0,M.jsx)(w,{id:`title-en`,label:t.nextTitleEn,required:!0,value:b.en,error:x(I,`title`),onChange:e=>C({...b,en:e.currentTarget.value})}),(0,M.jsx)(w,{id:`title-fr`,label:t.nextTitleFr,required:!0,lang:`fr`,value:b.fr,onChange:e=>C({...b,fr:e.currentTarget.value})}),(0,M.jsx)(w,{id:`closesOn`,type:`date`,required:!0,label:t.nextCloses,description:D?t.nextWas(g(D,r),g(e.campaign.closesOn,r)):void 0,value:D,error:x(I,`closesOn`),onChange:e=>k(e.currentTarget.value)}),N.map((e,n)=>(0,M.jsx)(w,{id:`remind-${String(n)}`,type:`date`,label:t.nextRemind(n+1),description:e?g(e,r):t.nextRemindNone,value:e,error:n===0?x(I,`remindOn`):void 0,onChange:e=>{let t=[...N];t[n]=e.currentTarget.value,P(t)}},n)),N.length===0&&(0,M.jsx)(`p`,{children:t.nextNoReminders})]}),(0,M.jsx)(F,{next:e}),e.left.length>0&&(0,M.jsx)(d,{children:(0,M.jsx)(`p`,{children:t.nextLeft(h(e.left.map(e=>n(e.division.name)),r))})}),e.newer&&(0,M.jsx)(d,{children:(0,M.jsxs)(`p`,{children:[t.nextNewer(e.version.number,e.newer.number),` `,(0,M.jsx)(i,{to:`/instruments/${e.version.instrument.id}`,children:n(e.version.instrument.title)})]})}),(0,M.jsx)(`p`,{className:`muted`,children:t.nextNothingSent}),(0,M.jsxs)(`div`,{className:`row no-print`,children:[(0,M.jsx)(i,{className:`btn quiet`,to:`/campaigns/new?from=${e.campaign.id}`,children:t.nextChangeMore}),(0,M.jsx)(c,{busy:v.isPending,disabled:e.made!==null&&e.made!==void 0,onClick:()=>v.mutate({campaign:e.campaign.id,input:L,key:f(JSON.stringify(L))},{onSuccess:({campaignRepeat:{campaign:e}})=>{e&&(u(e),s(`/campaigns/${e.id}`))}}),children:t.nextMake(_(e.wave,r))})]})]})}function F({next:e}){let t=O(),n=D(),r=p(),i=b(),a=m(),o=e.audience,s=[...o.divisions.map(e=>r(e.name)),...o.ranks.map(e=>i(`ranks`,e)),...o.positions.map(e=>i(`positions`,e)),...o.stages.map(e=>i(`stages`,e)),...o.sites.map(e=>r(e.name)),...o.appointmentTypes.map(e=>i(`appointmentTypes`,e)),...o.appointedFrom?[`${t.appointedFrom}: ${v(o.appointedFrom,a)}`]:[],...o.appointedUntil?[`${t.appointedUntil}: ${v(o.appointedUntil,a)}`]:[]],c=[[t.seriesAndWave,t.seriesWave(e.series,e.wave)],[t.nextVersion,`${r(e.version.instrument.title)}, ${t.nextVersionNumber(e.version.number)}`],[t.mode,t.modes[e.mode].label],[t.nextAudience,s.length===0?t.allOfThem:h(s,a)],[t.wouldBeAsked,t.people(e.people,_(e.people,a))],...e.graceHours>0?[[n.grace,n.graceHours(e.graceHours)]]:[],...e.opensAbout?[[t.nextOpens,g(e.opensAbout,a)]]:[],...e.blocks.length>0?[[t.nextBlocks,h(e.blocks.map(e=>r(e.division.name)),a)]]:[]];return(0,M.jsxs)(`section`,{className:`card`,"aria-labelledby":`same`,children:[(0,M.jsx)(`h2`,{id:`same`,children:t.nextSame}),(0,M.jsx)(`dl`,{className:`facts`,children:c.map(([e,t])=>(0,M.jsxs)(j.Fragment,{children:[(0,M.jsx)(`dt`,{children:e}),(0,M.jsx)(`dd`,{children:t})]},e))}),(0,M.jsxs)(`details`,{children:[(0,M.jsx)(`summary`,{children:t.nextNotice}),(0,M.jsx)(`p`,{className:`authored`,children:r(e.notice)})]})]})}export{N as default};