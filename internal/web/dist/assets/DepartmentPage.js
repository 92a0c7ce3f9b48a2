import{$ as e,G as t,K as n,t as r}from"./Checkbox.js";import{a as i,n as a,o,r as s}from"./DepartmentSide.js";import{t as c}from"./Page.js";import{S as l,f as u,i as d,l as f,n as p,o as m,p as h,s as g,u as _,v}from"./states.js";import{c as y,n as b,o as x}from"./index.js";import{r as S,s as C}from"./text5.js";import{a as w,o as ee}from"./format.js";import{s as T}from"./Frame.js";import{t as E}from"./Confirm.js";import{n as D,t as te}from"./ErrorSummary.js";import{t as O}from"./Outcome.js";import{a as k,c as A,d as j,i as M,l as ne,n as N,o as P,r as re,s as F,t as I,u as L}from"./department.js";var R=new v(`
    query MocSettings {
  mocSettings {
    ...MocSettingsParts
  }
}
    fragment MocSettingsParts on MocSettings {
  framework {
    en
    fr
  }
  section {
    en
    fr
  }
  frameworkRate
  section3
  section2
  accreditation {
    provider
    approval
    maximum
    statement {
      en
      fr
    }
  }
}`,{hash:`sha256:53ec134191ca73f3fbe848a6cb210b928e7583b5a0a9d069c720993c4f167c5d`}),ie=new v(`
    mutation MocSettingsUpdate($input: MocSettingsInput!) {
  mocSettingsUpdate(input: $input) {
    settings {
      ...MocSettingsParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MocSettingsParts on MocSettings {
  framework {
    en
    fr
  }
  section {
    en
    fr
  }
  frameworkRate
  section3
  section2
  accreditation {
    provider
    approval
    maximum
    statement {
      en
      fr
    }
  }
}`,{hash:`sha256:0343ae335ba10f888f1e53bc94391be450b97e5df305dbea0108bbdc5b6cd3fb`}),ae=new v(`
    query RetentionPreview($input: RetentionInput!) {
  retentionPreview(input: $input) {
    class
    days
    least
    most
    today
    inAMonth
    inAYear
  }
}
    `,{hash:`sha256:9c162a9d689c15960c35ab50f6728bd235e134f29ad38e3b831c33d962270322`}),oe=new v(`
    mutation MinimumsSet($input: MinimumsInput!, $reason: String!) {
  minimumsSet(input: $input, reason: $reason) {
    settings {
      ...SettingsParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SettingsParts on DepartmentSettings {
  sender {
    name
    email
    replyTo
  }
  operatorSender
  mailConfigured
  contacts {
    help
    privacy {
      en
      fr
    }
    mistreatment {
      en
      fr
    }
  }
  minimums {
    group
    mentor
    words
  }
  floors {
    group
    mentor
    words
  }
  mostMinimum
  earlyYears
  midYears
  divisions {
    division {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
    stricter {
      group
      mentor
      words
    }
    minimums {
      group
      mentor
      words
    }
  }
  sites {
    site {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
  }
  retention {
    class
    days
    least
    most
    today
    inAMonth
    inAYear
  }
  changes {
    id
    section
    at
    by {
      id
      name
    }
    reason
    undone
    canUndo
  }
}`,{hash:`sha256:5d93f9caaae71a6b3fd6e9ad812acf2b5a74be4453b64ff250fa4a14ed7ec273`}),se=new v(`
    mutation DivisionMinimumsSet($division: ID!, $input: MinimumsInput!, $reason: String!) {
  divisionMinimumsSet(division: $division, input: $input, reason: $reason) {
    settings {
      ...SettingsParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SettingsParts on DepartmentSettings {
  sender {
    name
    email
    replyTo
  }
  operatorSender
  mailConfigured
  contacts {
    help
    privacy {
      en
      fr
    }
    mistreatment {
      en
      fr
    }
  }
  minimums {
    group
    mentor
    words
  }
  floors {
    group
    mentor
    words
  }
  mostMinimum
  earlyYears
  midYears
  divisions {
    division {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
    stricter {
      group
      mentor
      words
    }
    minimums {
      group
      mentor
      words
    }
  }
  sites {
    site {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
  }
  retention {
    class
    days
    least
    most
    today
    inAMonth
    inAYear
  }
  changes {
    id
    section
    at
    by {
      id
      name
    }
    reason
    undone
    canUndo
  }
}`,{hash:`sha256:64558513b96613055c99a9afbecd5e1a85028cefddcf1967d1423bf800be8172`}),z=new v(`
    mutation RetentionSet($input: RetentionInput!, $reason: String!) {
  retentionSet(input: $input, reason: $reason) {
    settings {
      ...SettingsParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SettingsParts on DepartmentSettings {
  sender {
    name
    email
    replyTo
  }
  operatorSender
  mailConfigured
  contacts {
    help
    privacy {
      en
      fr
    }
    mistreatment {
      en
      fr
    }
  }
  minimums {
    group
    mentor
    words
  }
  floors {
    group
    mentor
    words
  }
  mostMinimum
  earlyYears
  midYears
  divisions {
    division {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
    stricter {
      group
      mentor
      words
    }
    minimums {
      group
      mentor
      words
    }
  }
  sites {
    site {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
  }
  retention {
    class
    days
    least
    most
    today
    inAMonth
    inAYear
  }
  changes {
    id
    section
    at
    by {
      id
      name
    }
    reason
    undone
    canUndo
  }
}`,{hash:`sha256:00cd7f25670017baf62d98da0bf28f1dc6197c2194c5dad401498ebb867f9683`}),B=new v(`
    mutation SettingsChangeUndo($change: ID!, $reason: String!) {
  settingsChangeUndo(change: $change, reason: $reason) {
    settings {
      ...SettingsParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SettingsParts on DepartmentSettings {
  sender {
    name
    email
    replyTo
  }
  operatorSender
  mailConfigured
  contacts {
    help
    privacy {
      en
      fr
    }
    mistreatment {
      en
      fr
    }
  }
  minimums {
    group
    mentor
    words
  }
  floors {
    group
    mentor
    words
  }
  mostMinimum
  earlyYears
  midYears
  divisions {
    division {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
    stricter {
      group
      mentor
      words
    }
    minimums {
      group
      mentor
      words
    }
  }
  sites {
    site {
      id
      code
      name {
        en
        fr
      }
      retired
    }
    people
  }
  retention {
    class
    days
    least
    most
    today
    inAMonth
    inAYear
  }
  changes {
    id
    section
    at
    by {
      id
      name
    }
    reason
    undone
    canUndo
  }
}`,{hash:`sha256:dc5de6e8bd22f8ad9dfd554046bb7bb1b722860dc5e0e7a5a7c3ca0194a4e939`}),V=y(x(),1),H=b();function U({settings:e}){let t=L(),n=C(),{zone:r}=T(),i=j(),[a,o]=(0,V.useState)(null),[c,l]=(0,V.useState)(``),[d,p]=(0,V.useState)(0),m=u(B),h=m.data?.settingsChangeUndo.userErrors??[];return(0,H.jsxs)(`section`,{className:`card`,"aria-labelledby":`changes-title`,children:[(0,H.jsx)(`h2`,{id:`changes-title`,children:t.sections.changes}),(0,H.jsx)(`p`,{className:`muted`,children:t.changesText}),d>0&&(0,H.jsx)(O,{children:(0,H.jsx)(`p`,{children:t.undoDone})},d),e.changes.length===0?(0,H.jsx)(`p`,{children:t.noChanges}):(0,H.jsx)(`ol`,{className:`changes`,children:e.changes.map(e=>{let i=t.partNames[e.section]??e.section;return(0,H.jsxs)(`li`,{children:[(0,H.jsxs)(`div`,{className:`stack-s`,children:[(0,H.jsx)(`span`,{className:`strong`,children:i}),(0,H.jsxs)(`span`,{className:`muted small`,children:[w(e.at,r,n),` · `,e.by?.name??t.somebody,e.undone&&(0,H.jsxs)(H.Fragment,{children:[` · `,t.undone]})]}),e.reason!==``&&(0,H.jsx)(`span`,{className:`authored`,children:e.reason})]}),e.canUndo&&(0,H.jsx)(f,{kind:`quiet`,"aria-label":t.undoLabel(i),onClick:()=>{m.reset(),l(``),o(e)},children:t.undo})]},e.id)})}),(0,H.jsxs)(E,{title:t.undoTitle(a?t.partNames[a.section]??``:``),open:a!==null,confirm:t.undo,busy:m.isPending,error:m.error,faults:h,fieldOf:()=>`undo-reason`,onClose:()=>o(null),onConfirm:()=>a&&m.mutate({change:a.id,reason:c},{onSuccess:({settingsChangeUndo:e})=>{i(e.settings)&&(o(null),p(e=>e+1))}}),children:[(0,H.jsx)(`p`,{children:t.undoText}),(0,H.jsx)(s,{id:`undo-reason`,label:t.reason,description:t.reasonHint,value:c,error:D(h,`reason`),onChange:e=>l(e.currentTarget.value)})]})]})}var W=[`group`,`mentor`,`words`];function G({settings:e}){let t=L(),n=j(),{minimums:r,floors:i,mostMinimum:a}=e,[o,s]=(0,V.useState)({group:String(r.group),mentor:String(r.mentor),words:String(r.words),reason:``}),[c,l]=(0,V.useState)(0),d=u(oe),f=d.data?.minimumsSet.userErrors??[],p={group:t.groupHint(i.group),mentor:t.mentorHint(i.mentor),words:t.wordsHint(i.words)};return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(g,{children:(0,H.jsx)(`p`,{children:t.minimumsPromise})}),(0,H.jsxs)(A,{title:t.sections.minimums,lead:t.minimumsText,faults:f,fieldOf:e=>`minimum-${e.path.at(-1)??``}`,error:d.error,saves:c,busy:d.isPending,leadsOn:!1,onSubmit:()=>d.mutate({input:K(o),reason:o.reason},{onSuccess:({minimumsSet:e})=>{n(e.settings)&&(l(e=>e+1),s(e=>({...e,reason:``})))}}),children:[(0,H.jsx)(`div`,{className:`thirds`,children:W.map(e=>(0,H.jsx)(J,{prefix:`minimum`,name:e,label:t[e],hint:p[e],most:a,least:i[e],input:o,faults:f,set:s},e))}),(0,H.jsx)(Y,{prefix:`minimum`,input:o,faults:f,set:s})]}),(0,H.jsx)(le,{settings:e})]})}var K=e=>({group:q(e.group),mentor:q(e.mentor),words:q(e.words)}),q=e=>Math.trunc(Number(e))||0;function J({prefix:e,name:t,label:n,hint:r,least:i,most:a,placeholder:o,input:c,faults:l,set:u}){return(0,H.jsx)(s,{id:`${e}-${t}`,type:`number`,inputMode:`numeric`,min:i,max:a,label:n,...r===void 0?{}:{description:r},...o===void 0?{}:{placeholder:o},value:c[t],error:D(l,t),onChange:e=>{let{value:n}=e.currentTarget;u(e=>({...e,[t]:n}))}})}function Y({prefix:e,input:t,faults:n,set:r}){let i=L();return(0,H.jsx)(s,{id:`${e}-reason`,label:i.reason,description:i.reasonHint,value:t.reason,error:D(n,`reason`),onChange:e=>{let{value:t}=e.currentTarget;r(e=>({...e,reason:t}))}})}var ce={group:``,mentor:``,words:``,reason:``};function le({settings:e}){let t=L(),n=S(),r=j(),[a,o]=(0,V.useState)(``),[s,c]=(0,V.useState)(ce),[l,d]=(0,V.useState)(),[f,p]=(0,V.useState)(0),m=u(se),h=m.data?.divisionMinimumsSet.userErrors??[],g=e.divisions.filter(({stricter:e})=>e.group+e.mentor+e.words>0),_=t=>{let n=e.divisions.find(e=>e.division.id===t)?.stricter,r=e=>e?String(e):``;o(t),c({group:r(n?.group),mentor:r(n?.mentor),words:r(n?.words),reason:``}),m.reset()};return(0,H.jsxs)(A,{title:t.stricter,lead:t.stricterText,faults:h,fieldOf:e=>`stricter-${e.path.at(-1)??``}`,error:m.error,saves:f,...l===void 0?{}:{said:l},busy:m.isPending,leadsOn:!1,label:t.setDivision,onSubmit:()=>{a===``?document.getElementById(`stricter-division`)?.focus():m.mutate({division:a,input:K(s),reason:s.reason},{onSuccess:({divisionMinimumsSet:i})=>{if(!r(i.settings))return;let o=e.divisions.find(e=>e.division.id===a);d(t.divisionSaved(o?n(o.division.name):``)),p(e=>e+1),c(e=>({...e,reason:``}))}})},children:[g.length===0?(0,H.jsx)(`p`,{children:t.noneStricter}):(0,H.jsx)(`dl`,{className:`facts`,children:g.map(({division:e,minimums:r})=>(0,H.jsxs)(`div`,{className:`fact`,children:[(0,H.jsx)(`dt`,{children:n(e.name)}),(0,H.jsxs)(`dd`,{children:[t.group,`: `,r.group,` · `,t.mentor,`: `,r.mentor,` · `,t.words,`: `,r.words]})]},e.id))}),(0,H.jsx)(i,{id:`stricter-division`,label:t.division,value:a,data:[{value:``,label:t.chooseDivision},...e.divisions.map(({division:e})=>({value:e.id,label:n(e.name)}))],onChange:e=>_(e.currentTarget.value)}),a!==``&&(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`div`,{className:`thirds`,children:W.map(n=>(0,H.jsx)(J,{prefix:`stricter`,name:n,label:t[n],least:e.minimums[n],most:e.mostMinimum,placeholder:t.asDepartment,input:s,faults:h,set:c},n))}),(0,H.jsx)(Y,{prefix:`stricter`,input:s,faults:h,set:c})]})]})}function ue(){let e=h(R,{});return(0,H.jsx)(d,{read:e,children:({mocSettings:e})=>(0,H.jsx)(pe,{settings:e})})}var de=[`section3`,`section2`,`provider`,`approval`,`maximum`,`statement-en`,`statement-fr`];function fe({section3:e,section2:t,accreditation:n}){let r=e=>typeof e==`number`?String(e):``;return{section3:r(e),section2:r(t),provider:n?.provider??``,approval:n?.approval??``,maximum:r(n?.maximum),"statement-en":n?.statement.en??``,"statement-fr":n?.statement.fr??``}}var X=e=>e.trim()===``?null:Number(e.replace(`,`,`.`));function Z(e,t){let n=e.path.at(-1);return n===`statement`?t[`statement-en`].trim()===``?`statement-en`:`statement-fr`:de.find(e=>e===n)}function pe({settings:e}){let t=M(),n=m(),i=S(),a=C(),c=l(),[d,h]=(0,V.useState)(()=>fe(e)),[v,y]=(0,V.useState)(e.accreditation!==null&&e.accreditation!==void 0),[b,x]=(0,V.useState)(0),w=u(ie),T=w.data?.mocSettingsUpdate.userErrors??[],E=e=>({id:`moc-${e}`,value:d[e],error:T.find(t=>Z(t,d)===e)?.message,onChange:t=>{let{value:n}=t.currentTarget;h(t=>({...t,[e]:n}))}}),D=e=>{e.preventDefault();let t=v?{provider:d.provider,approval:d.approval,maximum:X(d.maximum)??0,statement:{en:d[`statement-en`],fr:d[`statement-fr`]}}:null;w.mutate({input:{section3:X(d.section3),section2:X(d.section2),accreditation:t}},{onSuccess:({mocSettingsUpdate:e})=>{e.settings&&(x(e=>e+1),c.setQueryData(_(R,{}),{mocSettings:e.settings}))}})},k={type:`number`,inputMode:`decimal`,min:0,max:10,step:`any`};return(0,H.jsxs)(`form`,{className:`stack`,onSubmit:D,"aria-labelledby":`moc`,children:[w.error&&(0,H.jsx)(p,{error:w.error}),(0,H.jsx)(te,{faults:T,fieldOf:e=>`moc-${Z(e,d)??`section3`}`}),b>0&&T.length===0&&(0,H.jsx)(O,{children:(0,H.jsx)(`p`,{children:t.mocSaved})},b),(0,H.jsxs)(`section`,{className:`card`,children:[(0,H.jsx)(`h2`,{id:`moc`,children:t.moc}),(0,H.jsx)(`p`,{className:`muted`,children:t.mocText}),(0,H.jsx)(g,{children:(0,H.jsx)(`p`,{children:t.mocCheck(i(e.framework))})}),(0,H.jsx)(s,{...k,...E(`section3`),label:t.section3(i(e.section)),description:t.section3Hint(ee(e.frameworkRate,a))}),(0,H.jsx)(s,{...k,...E(`section2`),label:t.section2,description:t.section2Hint})]}),(0,H.jsxs)(`section`,{className:`card`,children:[(0,H.jsx)(`h2`,{children:t.accreditation}),(0,H.jsx)(`p`,{className:`muted`,children:t.accreditationText}),(0,H.jsx)(r,{id:`moc-accredited`,label:t.accredited,checked:v,onChange:e=>y(e.currentTarget.checked)}),v?(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(s,{...E(`provider`),label:t.provider,description:t.providerHint}),(0,H.jsxs)(`div`,{className:`halves`,children:[(0,H.jsx)(s,{...E(`approval`),label:t.approval,description:t.approvalHint}),(0,H.jsx)(s,{type:`number`,inputMode:`decimal`,min:.25,max:100,step:`any`,...E(`maximum`),label:t.maximum,description:t.maximumHint})]}),(0,H.jsxs)(`div`,{className:`halves`,children:[(0,H.jsx)(o,{...E(`statement-en`),lang:`en`,label:`${t.statement}, ${n.inEnglish}`,description:t.statementHint,minRows:3}),(0,H.jsx)(o,{...E(`statement-fr`),lang:`fr`,label:`${t.statement}, ${n.inFrench}`,description:t.statementHint,minRows:3})]})]}):(0,H.jsx)(`p`,{children:t.notAccredited})]}),(0,H.jsx)(`div`,{className:`row`,children:(0,H.jsx)(f,{type:`submit`,busy:w.isPending,children:t.mocSave})})]})}function me(){let e=L();return(0,H.jsxs)(`section`,{className:`card`,children:[(0,H.jsx)(`h2`,{children:e.sections.privacy}),(0,H.jsx)(`p`,{children:e.piaText}),(0,H.jsxs)(`div`,{className:`row`,children:[(0,H.jsx)(`a`,{className:`btn`,href:`/d/privacy/assessment/page`,children:e.piaPage}),(0,H.jsx)(`a`,{className:`btn quiet`,href:`/d/privacy/assessment.pdf`,download:!0,children:e.piaPdf}),(0,H.jsx)(`a`,{className:`btn quiet`,href:`/d/privacy/assessment.md`,download:!0,children:e.piaMarkdown})]}),(0,H.jsx)(`p`,{children:(0,H.jsx)(t,{to:`/mentorship/expectations`,children:e.expectationsLink})})]})}function he({settings:e}){let t=L(),n=j(),[r,i]=(0,V.useState)(()=>Object.fromEntries(e.retention.map(e=>[e.class,String(e.days)]))),[a,o]=(0,V.useState)(``),[c,l]=(0,V.useState)(!1),[d,m]=(0,V.useState)(0),g={messages:Q(r.MESSAGES),identification:Q(r.IDENTIFICATION)},_=e.retention.every(e=>Q(r[e.class])>=e.least&&Q(r[e.class])<=e.most),v=h(ae,{input:g},{enabled:c&&_}),y=u(z),b=y.data?.retentionSet.userErrors??[],x=_?v.data?.retentionPreview:void 0;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`section`,{className:`card`,children:[(0,H.jsx)(`h2`,{children:t.sections.retention}),(0,H.jsx)(`p`,{className:`muted`,children:t.retentionText}),d>0&&(0,H.jsx)(O,{children:(0,H.jsx)(`p`,{children:t.saved})},d),e.retention.map(e=>(0,H.jsxs)(`div`,{className:`kept`,children:[(0,H.jsx)(s,{id:`days-${e.class}`,type:`number`,inputMode:`numeric`,min:e.least,max:e.most,label:`${t.classes[e.class]??e.class} (${t.days.toLowerCase()})`,description:`${t.classHints[e.class]??``} ${t.daysHint(e.least,e.most)}`,value:r[e.class]??``,error:Q(r[e.class])<e.least||Q(r[e.class])>e.most?t.daysHint(e.least,e.most):void 0,onChange:t=>{let{value:n}=t.currentTarget;i(t=>({...t,[e.class]:n}))}}),(0,H.jsx)(`p`,{className:`small`,children:t.previewRow(e.today,e.inAMonth,e.inAYear)})]},e.class)),(0,H.jsx)(`div`,{className:`row`,children:(0,H.jsx)(f,{disabled:!_,onClick:()=>{y.reset(),l(!0)},children:t.preview})})]}),(0,H.jsxs)(`section`,{className:`card`,"aria-labelledby":`kept-title`,children:[(0,H.jsx)(`h2`,{id:`kept-title`,children:t.kept}),(0,H.jsx)(`dl`,{className:`facts`,children:Object.entries(t.keptRows).map(([e,n])=>(0,H.jsxs)(`div`,{className:`fact`,children:[(0,H.jsx)(`dt`,{children:n}),(0,H.jsx)(`dd`,{children:t.keptFor[e]})]},e))})]}),(0,H.jsxs)(E,{title:t.previewTitle,open:c,confirm:t.retentionConfirm,busy:y.isPending,error:y.error,faults:b,fieldOf:e=>e.path.includes(`reason`)?`retention-reason`:void 0,disabled:!x,onClose:()=>l(!1),onConfirm:()=>y.mutate({input:g,reason:a},{onSuccess:({retentionSet:e})=>{n(e.settings)&&(l(!1),o(``),m(e=>e+1))}}),children:[v.error&&(0,H.jsx)(p,{error:v.error}),x?.map(e=>(0,H.jsxs)(`p`,{children:[(0,H.jsx)(`span`,{className:`strong`,children:t.classes[e.class]}),`: `,t.previewRow(e.today,e.inAMonth,e.inAYear)]},e.class)),(0,H.jsx)(`p`,{children:t.retentionAsk}),(0,H.jsx)(s,{id:`retention-reason`,label:t.reason,description:t.reasonHint,value:a,error:D(b,`reason`),onChange:e=>o(e.currentTarget.value)})]})]})}var Q=e=>Math.trunc(Number(e))||0,$={names:()=>(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(re,{}),(0,H.jsx)(P,{})]}),contacts:F,mail:k,vocabulary:I,places:N,minimums:G,retention:he,privacy:me,moc:ue,changes:U};function ge(){let t=M(),r=L(),{section:i=`names`}=e(),o=ne(),s=$[i];return s?(0,H.jsx)(c,{title:t.title,lead:t.lead,children:(0,H.jsxs)(`div`,{className:`settings`,children:[(0,H.jsx)(`nav`,{className:`settings-nav no-print`,"aria-label":r.sectionsLabel,children:Object.keys($).map(e=>(0,H.jsx)(n,{to:e===`names`?`/department`:`/department/${e}`,end:!0,children:r.sections[e]},e))}),(0,H.jsx)(`div`,{className:`stack settings-body`,children:(0,H.jsx)(d,{read:o,children:({departmentSettings:e})=>(0,H.jsx)(s,{settings:e})})})]})}):(0,H.jsx)(a,{})}export{ge as default};