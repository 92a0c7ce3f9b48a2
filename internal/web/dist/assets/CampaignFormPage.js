import{a as e,c as t,n,o as r}from"./index.js";import{$ as i,G as a,Z as o,et as s}from"./Checkbox.js";import{S as c,a as l,f as u,i as d,l as f,n as p,p as m,u as ee,v as h}from"./states.js";import{i as g,n as _,r as v,t as y}from"./audience.js";import{n as b,t as x}from"./cache2.js";import{s as S}from"./Frame.js";import{n as C,t as w}from"./ErrorSummary.js";import{i as T,n as E,r as D}from"./DepartmentSide.js";import{t as O}from"./Page.js";import{n as k,r as te,t as ne}from"./fields.js";import{n as A,r as j,t as M}from"./notice.js";import{r as N,s as P}from"./text5.js";import{c as F,n as I,o as L,t as R}from"./format.js";import{t as re}from"./CheckGroup.js";import{t as z}from"./text.js";/* empty css         */var B=new h(`
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
    `,{hash:`sha256:9a5e3d4bacb20f4a3cbcb97c3699f6274f9f51bfdbb26c9b0b7bf2f626365bf1`}),V=new h(`
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
  viewerCanRepeat
  closedYear {
    id
    name
  }
}`,{hash:`sha256:2c6d22c1f5efbc357411a7b1e72a72c67023fa9c901c2426d595cadbe6329f9e`}),H=new h(`
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
  viewerCanRepeat
  closedYear {
    id
    name
  }
}`,{hash:`sha256:d8e9b2893f8f538a9ae98e2f557b4a10bcf96f8362afccb9d248ebc50a607f74`}),U=t(e(),1),W=t(r(),1),G=n(),K=[`ANONYMOUS`,`CONFIDENTIAL`,`ATTRIBUTED`];function q({series:e,values:t,set:n,faults:r,propose:i}){let a=z(),{zone:o}=S(),s=e.find(e=>e.name===t.series.trim()),c=s&&s.closesOn>=I(o,new Date);return(0,G.jsxs)(G.Fragment,{children:[i&&e.length>0&&t.series===``&&(0,G.jsxs)(`div`,{className:`stack-s`,children:[(0,G.jsx)(`p`,{className:`muted small`,children:a.seriesProposal}),(0,G.jsx)(`div`,{className:`row`,children:e.slice(0,3).map(e=>(0,G.jsx)(f,{kind:`quiet`,onClick:()=>n({series:e.name,wave:String(e.wave+1)}),children:a.continueSeries(e.name,e.wave+1)},e.name))})]}),(0,G.jsxs)(`div`,{className:`halves`,style:{alignItems:`end`},children:[(0,G.jsx)(D,{id:`series`,label:a.series,description:a.seriesHint,maxLength:300,value:t.series,error:C(r,`series`),onChange:e=>n({series:e.currentTarget.value})}),(0,G.jsx)(D,{id:`wave`,type:`number`,inputMode:`numeric`,min:1,max:999,step:1,required:!0,label:a.wave,description:a.waveHint,value:t.wave,error:C(r,`wave`),onChange:e=>n({wave:e.currentTarget.value})})]}),s&&(0,G.jsx)(`p`,{role:`status`,className:s.rhythm===`GAP`&&!c?`strong`:`muted small`,children:c?a.seriesRuns(s.wave):a.rhythm[s.rhythm](s.wave,s.months)})]})}function J({value:e,onChange:t,fault:n}){let r=z();return(0,G.jsx)(T.Group,{label:r.mode,value:e,error:n,onChange:e=>t(e),required:!0,children:(0,G.jsx)(`div`,{className:`stack-s`,children:K.map(e=>(0,G.jsx)(T,{id:`mode-${e}`,value:e,label:r.modes[e].label,description:r.modes[e].promise},e))})})}function Y({choices:e,value:t,onChange:n,fault:r}){let i=z(),a=N(),o=P(),{vocabulary:s}=S(),c=e=>s[e].map(e=>({value:e.code,label:a(e.label)})),l=e=>e.map(e=>({value:e.id,label:a(e.name)})).sort((e,t)=>e.label.localeCompare(t.label,o)),u=[[`divisions`,l(e.divisions)],[`sites`,l(e.sites)],[`ranks`,c(`ranks`)],[`positions`,c(`positions`)],[`stages`,c(`stages`)],[`appointmentTypes`,c(`appointmentTypes`)]],d=e=>(0,G.jsx)(D,{id:`audience-${e}`,type:`date`,label:i[e],value:t[e]??``,onChange:r=>n({...t,[e]:r.currentTarget.value===``?null:r.currentTarget.value})});return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`p`,{className:`muted small`,children:i.audienceHint}),(0,G.jsx)(`div`,{children:u.map(([e,r])=>r.length>0&&(0,G.jsx)(re,{id:`audience-${e}`,legend:i[e],options:r,chosen:t[e],onChange:r=>n({...t,[e]:r})},e))}),(0,G.jsxs)(`div`,{className:`halves`,style:{alignItems:`end`},children:[d(`appointedFrom`),d(`appointedUntil`)]}),(0,G.jsx)(`p`,{className:`muted small`,children:i.appointedHint}),r!==void 0&&(0,G.jsx)(`p`,{className:`fault`,children:r}),(0,G.jsx)(ie,{audience:t})]})}function ie({audience:e}){let t=z(),n=P(),r=l(),[i,a]=(0,W.useState)(e);(0,W.useEffect)(()=>{let t=setTimeout(()=>a(e),200);return()=>clearTimeout(t)},[e]);let o=m(g,{audience:i}),s=o.data?.audienceCount;return(0,G.jsx)(`p`,{role:`status`,className:`strong`,children:s?t.count(s.people,L(s.people,n),s.withoutAddress,L(s.withoutAddress,n)):o.error?r(o.error):t.counting})}function ae({values:e,set:t,faults:n,onClosesOn:r}){let i=z(),a=P(),{zone:o}=S(),[s,c]=(0,W.useState)(``);return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsxs)(`div`,{className:`halves`,style:{alignItems:`end`},children:[(0,G.jsx)(D,{id:`closesOn`,type:`date`,required:!0,min:I(o,new Date),label:i.closesOn,description:i.closesOnHint(F(o)),value:e.closesOn,error:C(n,`closesOn`),onChange:e=>r(e.currentTarget.value)}),(0,G.jsx)(D,{id:`graceHours`,type:`number`,inputMode:`numeric`,min:0,max:72,step:1,label:i.graceHours,description:i.graceHint,value:e.graceHours,error:C(n,`graceHours`),onChange:e=>t({graceHours:e.currentTarget.value})})]}),(0,G.jsxs)(`fieldset`,{className:`notice-part`,children:[(0,G.jsx)(`legend`,{children:i.remindOn}),(0,G.jsx)(`p`,{className:`muted small`,children:i.remindHint}),e.remindOn.length===0?(0,G.jsx)(`p`,{children:i.remindNone}):(0,G.jsx)(`ul`,{className:`blocks`,children:e.remindOn.map(n=>(0,G.jsxs)(`li`,{children:[(0,G.jsx)(`span`,{children:R(n,a)}),(0,G.jsx)(`button`,{type:`button`,className:`link`,"aria-label":i.remindRemove(R(n,a)),onClick:()=>t({remindOn:e.remindOn.filter(e=>e!==n)}),children:i.remindRemoveShort})]},n))}),(0,G.jsxs)(`div`,{className:`row`,style:{alignItems:`end`},children:[(0,G.jsx)(D,{id:`remindOn`,type:`date`,label:i.remindAddLabel,min:I(o,new Date),max:e.closesOn||void 0,value:s,error:C(n,`remindOn`),onChange:e=>c(e.currentTarget.value)}),(0,G.jsx)(f,{kind:`quiet`,disabled:s===``,onClick:()=>{s===``||e.remindOn.includes(s)||(t({remindOn:[...e.remindOn,s].sort()}),c(``))},children:i.remindAdd})]})]})]})}function oe({version:e=``,campaign:t,from:n,conduct:r},i){let a=j(),o=r?.notice??i.collectionNotice??a,s=M(e=>o[e]),c=t??n;return c?{title:{en:c.title.en,fr:c.title.fr},series:c.series,wave:String(t?c.wave:c.wave+1),version:c.version.id,mode:c.mode,audience:y(c.audience),notice:s,closesOn:t?c.closesOn:``,graceHours:String(r?.graceHours??0),remindOn:t?r?.remindOn??[]:[]}:{title:{en:``,fr:``},series:``,wave:`1`,version:e,mode:`CONFIDENTIAL`,audience:_,notice:s,closesOn:``,graceHours:`0`,remindOn:[]}}function se(e){return{...e,wave:Number(e.wave),graceHours:Number(e.graceHours)}}function ce(e,t,n){if(!/^\d{4}-\d\d-\d\d$/.test(e))return[];let r=new Date(`${e}T00:00:00Z`).getTime();if(Number.isNaN(r))return[];let i=I(t,n);return[7,2].map(e=>new Date(r-e*864e5).toISOString().slice(0,10)).filter(e=>e>i)}var X=[`what`,`whom`,`promised`,`until`];function Z(e){let[t]=e.filter(e=>e!==`input`);return t===`audience`?`whom`:t===`mode`||t===`notice`?`promised`:t===`closesOn`||t===`graceHours`||t===`remindOn`?`until`:`what`}function Q(){let{id:e}=i(),[t]=s(),n=e??t.get(`from`);return n===null?(0,G.jsx)($,{version:t.get(`version`)??``}):(0,G.jsx)(le,{source:n,editing:e!==void 0})}function le({source:e,editing:t}){let n=z(),r=m(b,{id:e}),i=m(v,{campaign:e});return(0,G.jsx)(d,{read:r,children:({campaign:e})=>e?t&&!e.viewerCanEdit?(0,G.jsxs)(O,{title:n.editTitle,narrow:!0,children:[(0,G.jsx)(`p`,{children:n.noLongerDraft}),(0,G.jsx)(`p`,{children:(0,G.jsx)(a,{to:`/campaigns/${e.id}`,children:n.toCampaign})})]}):(0,G.jsx)(d,{read:i,children:({campaignConduct:n})=>t?(0,G.jsx)($,{campaign:e,conduct:n??null}):(0,G.jsx)($,{from:e,conduct:n??null})}):(0,G.jsx)(E,{})})}function $(e){let t=z(),n=m(B,{});return(0,G.jsx)(d,{read:n,lines:6,children:n=>n.instruments.nodes.some(e=>e.versions.length>0)?(0,G.jsx)(ue,{choices:n,...e}):(0,G.jsxs)(O,{title:t.planTitle,narrow:!0,children:[(0,G.jsx)(`p`,{children:t.nothingPublished}),(0,G.jsx)(`p`,{children:(0,G.jsx)(a,{className:`btn`,to:`/instruments`,children:t.toInstruments})})]})})}function ue({choices:e,...t}){let n=z(),{zone:r}=S(),i=o(),s=c(),l=x(),d=u(V),m=u(H),h=oe(t,e),[g,_]=(0,W.useState)(h),y=e=>_(t=>({...t,...e})),[b,T]=(0,W.useState)(`what`),E=fe(b),[D,A]=(0,W.useState)(h.remindOn.length===0&&!t.campaign),{campaign:j}=t,M=(j?m.data?.campaignUpdate.userErrors:d.data?.campaignCreate.userErrors)??de,N=d.error??m.error,P=(e,t)=>{if(e)l(e),s.invalidateQueries({queryKey:ee(v)}),i(`/campaigns/${e.id}`);else{let[e]=t;e&&T(Z(e.path))}},F=X.indexOf(b),I=e=>{e.preventDefault();let t=X[F+1];if(t&&!j)return T(t);let n=se(g);j?m.mutate({campaign:j.id,input:n},{onSuccess:({campaignUpdate:e})=>P(e.campaign,e.userErrors)}):d.mutate({input:n},{onSuccess:({campaignCreate:e})=>P(e.campaign,e.userErrors)})},L=X[F+1],R=X[F-1];return(0,G.jsxs)(O,{title:j?n.editTitle:t.from?n.nextWaveTitle:n.planTitle,lead:n.formLead,above:(0,G.jsx)(a,{className:`crumb`,to:j?`/campaigns/${j.id}`:`/campaigns`,children:j?n.toCampaign:n.title}),narrow:!0,children:[(0,G.jsx)(`nav`,{"aria-label":n.stepsLabel,children:(0,G.jsx)(`ol`,{className:`steps`,children:X.map((e,t)=>(0,G.jsx)(`li`,{children:(0,G.jsxs)(`button`,{type:`button`,className:`step ${M.some(t=>Z(t.path)===e)?`bad`:``}`,"aria-current":e===b?`step`:void 0,onClick:()=>T(e),children:[(0,G.jsx)(`span`,{className:`step-number`,children:t+1}),` `,n.steps[e]]})},e))})}),(0,G.jsxs)(`form`,{className:`stack`,onSubmit:I,noValidate:!0,children:[N&&(0,G.jsx)(p,{error:N}),(0,G.jsx)(w,{faults:M,fieldOf:e=>pe(e,g),onFollow:e=>(0,U.flushSync)(()=>T(Z(e.path)))}),(0,G.jsxs)(`section`,{className:`card`,"aria-labelledby":`step`,children:[(0,G.jsx)(`h2`,{id:`step`,ref:E,tabIndex:-1,"aria-label":n.stepOf(F+1,X.length,n[b]),children:n[b]}),b===`what`&&(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(te,{choices:e,value:g.version,onChange:e=>y({version:e}),fault:C(M,`version`)}),(0,G.jsx)(k,{value:g.title,onChange:e=>y({title:e}),fault:C(M,`title`)}),(0,G.jsx)(q,{series:e.campaignSeries,values:g,set:y,faults:M,propose:!j&&!t.from})]}),b===`whom`&&(0,G.jsx)(Y,{choices:e,value:g.audience,onChange:e=>y({audience:e}),fault:M.find(e=>e.path.includes(`audience`))?.message}),b===`promised`&&(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(J,{value:g.mode,onChange:e=>y({mode:e}),fault:C(M,`mode`)}),(0,G.jsx)(`p`,{className:`muted small`,children:n.modeHint}),(0,G.jsx)(ne,{value:g.notice,onChange:e=>y({notice:e}),faults:M.filter(e=>e.path.includes(`notice`)),newest:e.collectionNotice})]}),b===`until`&&(0,G.jsx)(ae,{values:g,set:e=>{e.remindOn&&A(!1),y(e)},faults:M,onClosesOn:e=>y(D?{closesOn:e,remindOn:ce(e,r,new Date)}:{closesOn:e})})]}),(0,G.jsxs)(`div`,{className:`row`,children:[R&&(0,G.jsx)(f,{kind:`quiet`,onClick:()=>T(R),children:n.stepBack}),L&&(0,G.jsx)(f,{kind:j?`quiet`:`primary`,onClick:()=>T(L),children:n.stepNext}),(!L||j)&&(0,G.jsx)(f,{type:`submit`,busy:d.isPending||m.isPending,children:n.saveDraft}),!L&&(0,G.jsx)(`span`,{className:`muted small`,children:n.saveNext})]})]})]})}var de=[];function fe(e){let t=(0,W.useRef)(null),n=(0,W.useRef)(e);return(0,W.useEffect)(()=>{n.current!==e&&(n.current=e,t.current?.focus())},[e]),t}function pe(e,t){let n=e.path.at(-1);if(n===`title`)return t.title.en.trim()===``?`title-en`:`title-fr`;let r=A.find(e=>e===n);return r?`notice-${r}-${t.notice[r].en.trim()===``?`en`:`fr`}`:n===`mode`?`mode-${K[0]}`:n===`audience`?`audience-divisions`:n===`appointedUntil`?`audience-appointedUntil`:n}export{Q as default};