import{a as e,c as t,n,o as r}from"./index.js";import{$ as i,G as a,Z as o,et as s}from"./Checkbox.js";import{C as c,O as l,a as u,b as d,f,i as p,l as m,n as ee,p as h,u as te,w as g}from"./states.js";import{a as _,i as v,n as y,o as b,r as ne,t as x}from"./audience.js";import{s as S}from"./Frame.js";import{n as C,t as w}from"./ErrorSummary.js";import{i as T,n as E,r as D}from"./DepartmentSide.js";import{t as O}from"./Page.js";import{n as k,r as A,t as j}from"./fields.js";import{n as M,r as N,t as P}from"./notice.js";import{c as F,n as I,o as L,t as R}from"./format.js";import{t as z}from"./CheckGroup.js";import{t as B}from"./text.js";/* empty css         */var V=new g(`
    query CampaignChoices {
  divisions {
    id
    code
    name {
      en
      fr
    }
  }
  sites {
    id
    name {
      en
      fr
    }
  }
  collectionNotice {
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
  campaignSeries {
    name
    wave
    campaign
    title {
      en
      fr
    }
    closesOn
    months
    rhythm
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
    `,{hash:`sha256:9a5e3d4bacb20f4a3cbcb97c3699f6274f9f51bfdbb26c9b0b7bf2f626365bf1`}),H=new g(`
    mutation CampaignCreate($input: CampaignInput!) {
  campaignCreate(input: $input) {
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
}`,{hash:`sha256:1c853d3f456b009813d72c7d775722dfb4331b6c00635e25496e64a6f510d6af`}),U=new g(`
    mutation CampaignUpdate($campaign: ID!, $input: CampaignInput!) {
  campaignUpdate(campaign: $campaign, input: $input) {
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
}`,{hash:`sha256:9fda893fc7b18d9fb7e912f9171a7ccc548b4f02c1d3c0dc9d266f66fae35ecd`}),W=t(e(),1),G=t(r(),1),K=n(),q=[`ANONYMOUS`,`CONFIDENTIAL`,`ATTRIBUTED`];function J({series:e,values:t,set:n,faults:r,propose:i}){let a=B(),{zone:o}=S(),s=e.find(e=>e.name===t.series.trim()),c=s&&s.closesOn>=I(o,new Date);return(0,K.jsxs)(K.Fragment,{children:[i&&e.length>0&&t.series===``&&(0,K.jsxs)(`div`,{className:`stack-s`,children:[(0,K.jsx)(`p`,{className:`muted small`,children:a.seriesProposal}),(0,K.jsx)(`div`,{className:`row`,children:e.slice(0,3).map(e=>(0,K.jsx)(m,{kind:`quiet`,onClick:()=>n({series:e.name,wave:String(e.wave+1)}),children:a.continueSeries(e.name,e.wave+1)},e.name))})]}),(0,K.jsxs)(`div`,{className:`halves`,style:{alignItems:`end`},children:[(0,K.jsx)(D,{id:`series`,label:a.series,description:a.seriesHint,maxLength:300,value:t.series,error:C(r,`series`),onChange:e=>n({series:e.currentTarget.value})}),(0,K.jsx)(D,{id:`wave`,type:`number`,inputMode:`numeric`,min:1,max:999,step:1,required:!0,label:a.wave,description:a.waveHint,value:t.wave,error:C(r,`wave`),onChange:e=>n({wave:e.currentTarget.value})})]}),s&&(0,K.jsx)(`p`,{role:`status`,className:s.rhythm===`GAP`&&!c?`strong`:`muted small`,children:c?a.seriesRuns(s.wave):a.rhythm[s.rhythm](s.wave,s.months)})]})}function Y({value:e,onChange:t,fault:n}){let r=B();return(0,K.jsx)(T.Group,{label:r.mode,value:e,error:n,onChange:e=>t(e),required:!0,children:(0,K.jsx)(`div`,{className:`stack-s`,children:q.map(e=>(0,K.jsx)(T,{id:`mode-${e}`,value:e,label:r.modes[e].label,description:r.modes[e].promise},e))})})}function X({choices:e,value:t,onChange:n,fault:r}){let i=B(),a=d(),o=c(),{vocabulary:s}=S(),l=e=>s[e].map(e=>({value:e.code,label:a(e.label)})),u=e=>e.map(e=>({value:e.id,label:a(e.name)})).sort((e,t)=>e.label.localeCompare(t.label,o)),f=[[`divisions`,u(e.divisions)],[`sites`,u(e.sites)],[`ranks`,l(`ranks`)],[`positions`,l(`positions`)],[`stages`,l(`stages`)],[`appointmentTypes`,l(`appointmentTypes`)]],p=e=>(0,K.jsx)(D,{id:`audience-${e}`,type:`date`,label:i[e],value:t[e]??``,onChange:r=>n({...t,[e]:r.currentTarget.value===``?null:r.currentTarget.value})});return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(`p`,{className:`muted small`,children:i.audienceHint}),(0,K.jsx)(`div`,{children:f.map(([e,r])=>r.length>0&&(0,K.jsx)(z,{id:`audience-${e}`,legend:i[e],options:r,chosen:t[e],onChange:r=>n({...t,[e]:r})},e))}),(0,K.jsxs)(`div`,{className:`halves`,style:{alignItems:`end`},children:[p(`appointedFrom`),p(`appointedUntil`)]}),(0,K.jsx)(`p`,{className:`muted small`,children:i.appointedHint}),r!==void 0&&(0,K.jsx)(`p`,{className:`fault`,children:r}),(0,K.jsx)(re,{audience:t})]})}function re({audience:e}){let t=B(),n=c(),r=u(),[i,a]=(0,G.useState)(e);(0,G.useEffect)(()=>{let t=setTimeout(()=>a(e),200);return()=>clearTimeout(t)},[e]);let o=h(_,{audience:i}),s=o.data?.audienceCount;return(0,K.jsx)(`p`,{role:`status`,className:`strong`,children:s?t.count(s.people,L(s.people,n),s.withoutAddress,L(s.withoutAddress,n)):o.error?r(o.error):t.counting})}function ie({values:e,set:t,faults:n,onClosesOn:r}){let i=B(),a=c(),{zone:o}=S(),[s,l]=(0,G.useState)(``);return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsxs)(`div`,{className:`halves`,style:{alignItems:`end`},children:[(0,K.jsx)(D,{id:`closesOn`,type:`date`,required:!0,min:I(o,new Date),label:i.closesOn,description:i.closesOnHint(F(o)),value:e.closesOn,error:C(n,`closesOn`),onChange:e=>r(e.currentTarget.value)}),(0,K.jsx)(D,{id:`graceHours`,type:`number`,inputMode:`numeric`,min:0,max:72,step:1,label:i.graceHours,description:i.graceHint,value:e.graceHours,error:C(n,`graceHours`),onChange:e=>t({graceHours:e.currentTarget.value})})]}),(0,K.jsxs)(`fieldset`,{className:`notice-part`,children:[(0,K.jsx)(`legend`,{children:i.remindOn}),(0,K.jsx)(`p`,{className:`muted small`,children:i.remindHint}),e.remindOn.length===0?(0,K.jsx)(`p`,{children:i.remindNone}):(0,K.jsx)(`ul`,{className:`blocks`,children:e.remindOn.map(n=>(0,K.jsxs)(`li`,{children:[(0,K.jsx)(`span`,{children:R(n,a)}),(0,K.jsx)(`button`,{type:`button`,className:`link`,"aria-label":i.remindRemove(R(n,a)),onClick:()=>t({remindOn:e.remindOn.filter(e=>e!==n)}),children:i.remindRemoveShort})]},n))}),(0,K.jsxs)(`div`,{className:`row`,style:{alignItems:`end`},children:[(0,K.jsx)(D,{id:`remindOn`,type:`date`,label:i.remindAddLabel,min:I(o,new Date),max:e.closesOn||void 0,value:s,error:C(n,`remindOn`),onChange:e=>l(e.currentTarget.value)}),(0,K.jsx)(m,{kind:`quiet`,disabled:s===``,onClick:()=>{s===``||e.remindOn.includes(s)||(t({remindOn:[...e.remindOn,s].sort()}),l(``))},children:i.remindAdd})]})]})]})}function ae({version:e=``,campaign:t,from:n,conduct:r},i){let a=N(),o=r?.notice??i.collectionNotice??a,s=P(e=>o[e]),c=t??n;return c?{title:{en:c.title.en,fr:c.title.fr},series:c.series,wave:String(t?c.wave:c.wave+1),version:c.version.id,mode:c.mode,audience:x(c.audience),notice:s,closesOn:t?c.closesOn:``,graceHours:String(r?.graceHours??0),remindOn:t?r?.remindOn??[]:[]}:{title:{en:``,fr:``},series:``,wave:`1`,version:e,mode:`CONFIDENTIAL`,audience:y,notice:s,closesOn:``,graceHours:`0`,remindOn:[]}}function oe(e){return{...e,wave:Number(e.wave),graceHours:Number(e.graceHours)}}function se(e,t,n){if(!/^\d{4}-\d\d-\d\d$/.test(e))return[];let r=new Date(`${e}T00:00:00Z`).getTime();if(Number.isNaN(r))return[];let i=I(t,n);return[7,2].map(e=>new Date(r-e*864e5).toISOString().slice(0,10)).filter(e=>e>i)}var Z=[`what`,`whom`,`promised`,`until`];function Q(e){let[t]=e.filter(e=>e!==`input`);return t===`audience`?`whom`:t===`mode`||t===`notice`?`promised`:t===`closesOn`||t===`graceHours`||t===`remindOn`?`until`:`what`}function ce(){let{id:e}=i(),[t]=s(),n=e??t.get(`from`);return n===null?(0,K.jsx)($,{version:t.get(`version`)??``}):(0,K.jsx)(le,{source:n,editing:e!==void 0})}function le({source:e,editing:t}){let n=B(),r=h(b,{id:e}),i=h(v,{campaign:e});return(0,K.jsx)(p,{read:r,children:({campaign:e})=>e?t&&!e.viewerCanEdit?(0,K.jsxs)(O,{title:n.editTitle,narrow:!0,children:[(0,K.jsx)(`p`,{children:n.noLongerDraft}),(0,K.jsx)(`p`,{children:(0,K.jsx)(a,{to:`/campaigns/${e.id}`,children:n.toCampaign})})]}):(0,K.jsx)(p,{read:i,children:({campaignConduct:n})=>t?(0,K.jsx)($,{campaign:e,conduct:n??null}):(0,K.jsx)($,{from:e,conduct:n??null})}):(0,K.jsx)(E,{})})}function $(e){let t=B(),n=h(V,{});return(0,K.jsx)(p,{read:n,lines:6,children:n=>n.instruments.nodes.some(e=>e.versions.length>0)?(0,K.jsx)(ue,{choices:n,...e}):(0,K.jsxs)(O,{title:t.planTitle,narrow:!0,children:[(0,K.jsx)(`p`,{children:t.nothingPublished}),(0,K.jsx)(`p`,{children:(0,K.jsx)(a,{className:`btn`,to:`/instruments`,children:t.toInstruments})})]})})}function ue({choices:e,...t}){let n=B(),{zone:r}=S(),i=o(),s=l(),c=ne(),u=f(H),d=f(U),p=ae(t,e),[h,g]=(0,G.useState)(p),_=e=>g(t=>({...t,...e})),[y,b]=(0,G.useState)(`what`),x=fe(y),[T,E]=(0,G.useState)(p.remindOn.length===0&&!t.campaign),{campaign:D}=t,M=(D?d.data?.campaignUpdate.userErrors:u.data?.campaignCreate.userErrors)??de,N=u.error??d.error,P=(e,t)=>{if(e)c(e),s.invalidateQueries({queryKey:te(v)}),i(`/campaigns/${e.id}`);else{let[e]=t;e&&b(Q(e.path))}},F=Z.indexOf(y),I=e=>{e.preventDefault();let t=Z[F+1];if(t&&!D)return b(t);let n=oe(h);D?d.mutate({campaign:D.id,input:n},{onSuccess:({campaignUpdate:e})=>P(e.campaign,e.userErrors)}):u.mutate({input:n},{onSuccess:({campaignCreate:e})=>P(e.campaign,e.userErrors)})},L=Z[F+1],R=Z[F-1];return(0,K.jsxs)(O,{title:D?n.editTitle:t.from?n.nextWaveTitle:n.planTitle,lead:n.formLead,above:(0,K.jsx)(a,{className:`crumb`,to:D?`/campaigns/${D.id}`:`/campaigns`,children:D?n.toCampaign:n.title}),narrow:!0,children:[(0,K.jsx)(`nav`,{"aria-label":n.stepsLabel,children:(0,K.jsx)(`ol`,{className:`steps`,children:Z.map((e,t)=>(0,K.jsx)(`li`,{children:(0,K.jsxs)(`button`,{type:`button`,className:`step ${M.some(t=>Q(t.path)===e)?`bad`:``}`,"aria-current":e===y?`step`:void 0,onClick:()=>b(e),children:[(0,K.jsx)(`span`,{className:`step-number`,children:t+1}),` `,n.steps[e]]})},e))})}),(0,K.jsxs)(`form`,{className:`stack`,onSubmit:I,noValidate:!0,children:[N&&(0,K.jsx)(ee,{error:N}),(0,K.jsx)(w,{faults:M,fieldOf:e=>pe(e,h),onFollow:e=>(0,W.flushSync)(()=>b(Q(e.path)))}),(0,K.jsxs)(`section`,{className:`card`,"aria-labelledby":`step`,children:[(0,K.jsx)(`h2`,{id:`step`,ref:x,tabIndex:-1,"aria-label":n.stepOf(F+1,Z.length,n[y]),children:n[y]}),y===`what`&&(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(A,{choices:e,value:h.version,onChange:e=>_({version:e}),fault:C(M,`version`)}),(0,K.jsx)(k,{value:h.title,onChange:e=>_({title:e}),fault:C(M,`title`)}),(0,K.jsx)(J,{series:e.campaignSeries,values:h,set:_,faults:M,propose:!D&&!t.from})]}),y===`whom`&&(0,K.jsx)(X,{choices:e,value:h.audience,onChange:e=>_({audience:e}),fault:M.find(e=>e.path.includes(`audience`))?.message}),y===`promised`&&(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(Y,{value:h.mode,onChange:e=>_({mode:e}),fault:C(M,`mode`)}),(0,K.jsx)(`p`,{className:`muted small`,children:n.modeHint}),(0,K.jsx)(j,{value:h.notice,onChange:e=>_({notice:e}),faults:M.filter(e=>e.path.includes(`notice`)),newest:e.collectionNotice})]}),y===`until`&&(0,K.jsx)(ie,{values:h,set:e=>{e.remindOn&&E(!1),_(e)},faults:M,onClosesOn:e=>_(T?{closesOn:e,remindOn:se(e,r,new Date)}:{closesOn:e})})]}),(0,K.jsxs)(`div`,{className:`row`,children:[R&&(0,K.jsx)(m,{kind:`quiet`,onClick:()=>b(R),children:n.stepBack}),L&&(0,K.jsx)(m,{kind:D?`quiet`:`primary`,onClick:()=>b(L),children:n.stepNext}),(!L||D)&&(0,K.jsx)(m,{type:`submit`,busy:u.isPending||d.isPending,children:n.saveDraft}),!L&&(0,K.jsx)(`span`,{className:`muted small`,children:n.saveNext})]})]})]})}var de=[];function fe(e){let t=(0,G.useRef)(null),n=(0,G.useRef)(e);return(0,G.useEffect)(()=>{n.current!==e&&(n.current=e,t.current?.focus())},[e]),t}function pe(e,t){let n=e.path.at(-1);if(n===`title`)return t.title.en.trim()===``?`title-en`:`title-fr`;let r=M.find(e=>e===n);return r?`notice-${r}-${t.notice[r].en.trim()===``?`en`:`fr`}`:n===`mode`?`mode-${q[0]}`:n===`audience`?`audience-divisions`:n===`appointedUntil`?`audience-appointedUntil`:n}export{ce as default};