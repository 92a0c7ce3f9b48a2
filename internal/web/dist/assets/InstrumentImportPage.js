import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,Z as a}from"./Checkbox.js";import{n as o,t as s}from"./cache3.js";import{_ as c,b as l,f as u,i as d,l as f,n as p,p as m,s as h,w as g,y as _}from"./states.js";import{n as v,t as y}from"./ErrorSummary.js";import{a as b,n as x,o as S,r as C,s as w}from"./DepartmentSide.js";import{t as T}from"./Page.js";import{t as E}from"./DataTable.js";import{t as D}from"./text2.js";var O=new g(`
    mutation InstrumentImportCheck($upload: ID!, $format: InstrumentFormat!, $form: String) {
  instrumentImportCheck(upload: $upload, format: $format, form: $form) {
    report {
      questions
      minutes
      forms
      problems {
        line
        column
        path
        code
        message
        blocking
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:2b08763fa201fa6836adb89532cd3bd5ecf2beb979111276da61b897e231211a`}),k=new g(`
    mutation InstrumentImport($upload: ID!, $format: InstrumentFormat!, $input: InstrumentImportInput!) {
  instrumentImport(upload: $upload, format: $format, input: $input) {
    instrument {
      ...InstrumentParts
    }
    forms
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`,{hash:`sha256:cb1d7dbbb56acd687684b6458db11c750cff2e80877bd84f6ed1f9bb1823c229`}),A=e(n(),1);function j(e,t=``){return/\.xlsx$/i.test(e)?`XLSFORM`:/\.(csv|zip)$/i.test(e)?`REDCAP`:/\.(json|txt)$/i.test(e)?/^\ufeff?\s*\[/.test(t)?`REDCAP`:`SURVEYJS`:null}function M(e){let t;try{t=JSON.parse(e)}catch{return{en:``,fr:``}}let{title:n,locale:r}=t??{},i=e=>typeof e==`string`?e.trim():``,a=typeof n==`object`&&n?n:{default:n},o=i(a.default);return{en:i(a.en)||(r===`fr`?``:o),fr:i(a.fr)||(r===`fr`?o:``)}}var N=(e,t,n)=>e===1?`1 ${t}`:`${e} ${n}`,P={fileHint:`SurveyJS JSON; a REDCap data dictionary as CSV, the ZIP of an instrument, or the JSON of the API; an XLSForm workbook. At most 10 MB.`,formatHint:`Told from the file. Change it if that is wrong.`,formats:{SURVEYJS:`SurveyJS, JSON`,REDCAP:`REDCap: CSV, instrument ZIP or API JSON`,XLSFORM:`XLSForm workbook, XLSX`},formHint:`Take one form, or all of them with a page for each.`,everyForm:e=>`All ${e} forms`,checking:`Reading the file`,reportTitle:`What would be taken over`,size:(e,t)=>`${N(e,`question`,`questions`)}, about ${N(t,`minute`,`minutes`)}.`,nothingLost:`Everything in the file can be taken over.`,blocking:e=>`${N(e,`thing stands`,`things stand`)} in the way of publishing`,told:e=>`${N(e,`thing is`,`things are`)} taken over differently or left out`,show:`Show`,all:`Everything`,onlyBlocking:`What stands in the way`,onlyTold:`What is for information`,caption:`What is not taken over as it stands in the file`,reason:`Reason`,row:`Row`,column:`Column`,weight:`Weight`,blocks:`Stands in the way`,informs:`For information`,more:(e,t)=>`The first ${e} of ${t} are shown. All of them stand beside the draft once it is imported.`},F=(e,t,n)=>e<2?`${e} ${t}`:`${e} ${n}`,I=_(P,{fileHint:`SurveyJS en JSON ; dictionnaire de données REDCap en CSV, ZIP d’un instrument ou JSON de l’API ; classeur XLSForm. Au plus 10 Mo.`,formatHint:`Reconnu d’après le fichier. Changez-le s’il est inexact.`,formats:{SURVEYJS:`SurveyJS, JSON`,REDCAP:`REDCap : CSV, ZIP d’instrument ou JSON de l’API`,XLSFORM:`Classeur XLSForm, XLSX`},formHint:`Prenez un formulaire, ou tous avec une page pour chacun.`,everyForm:e=>`Les ${e} formulaires`,checking:`Lecture du fichier en cours`,reportTitle:`Ce qui serait repris`,size:(e,t)=>`${F(e,`question`,`questions`)}, environ ${F(t,`minute`,`minutes`)}.`,nothingLost:`Tout le contenu du fichier peut être repris.`,blocking:e=>e<2?`${e} point empêche la publication`:`${e} points empêchent la publication`,told:e=>e<2?`${e} élément est repris autrement ou laissé de côté`:`${e} éléments sont repris autrement ou laissés de côté`,show:`Afficher`,all:`Tout`,onlyBlocking:`Ce qui empêche la publication`,onlyTold:`Ce qui est à titre d’information`,caption:`Ce qui n’est pas repris tel quel du fichier`,reason:`Motif`,row:`Ligne`,column:`Colonne`,weight:`Portée`,blocks:`Empêche la publication`,informs:`À titre d’information`,more:(e,t)=>`Les ${e} premiers de ${t} sont affichés. Tous figurent à côté de l’ébauche une fois importée.`}),L=t(),R=200;function z({report:e}){let t=I(),[n,r]=(0,A.useState)(`all`),i=e.problems.filter(e=>e.blocking).length,a=e.problems.length-i,o=e.problems.filter(e=>n===`all`||e.blocking===(n===`blocking`)),s=[{key:`reason`,title:t.reason,cell:e=>(0,L.jsx)(`span`,{style:{fontWeight:400},children:e.message})},{key:`row`,title:t.row,numeric:!0,cell:e=>e.line===null||e.line===void 0?``:String(e.line)},{key:`column`,title:t.column,cell:e=>(0,L.jsx)(`span`,{className:`mono`,children:e.column??e.path})},{key:`weight`,title:t.weight,cell:e=>e.blocking?t.blocks:t.informs}];return(0,L.jsxs)(`section`,{className:`card`,"aria-labelledby":`report`,children:[(0,L.jsx)(`h2`,{id:`report`,children:t.reportTitle}),e.questions>0&&(0,L.jsx)(`p`,{children:t.size(e.questions,e.minutes)}),e.problems.length===0&&(0,L.jsx)(`p`,{children:t.nothingLost}),i>0&&(0,L.jsx)(h,{kind:`danger`,children:(0,L.jsx)(`p`,{className:`strong`,children:t.blocking(i)})}),a>0&&(0,L.jsx)(`p`,{children:t.told(a)}),i>0&&a>0&&(0,L.jsx)(b,{label:t.show,value:n,onChange:e=>r(e.currentTarget.value),data:[{value:`all`,label:t.all},{value:`blocking`,label:t.onlyBlocking},{value:`told`,label:t.onlyTold}]}),e.problems.length>0&&(0,L.jsx)(E,{caption:t.caption,columns:s,rows:o.slice(0,R),keyOf:e=>`${e.line??``} ${e.column??``} ${e.path} ${e.code} ${e.message}`}),o.length>R&&(0,L.jsx)(`p`,{className:`muted`,children:t.more(R,o.length)})]})}function B(){let{id:e}=r();return e===void 0?(0,L.jsx)(H,{}):(0,L.jsx)(V,{id:e})}function V({id:e}){let t=m(o,{id:e});return(0,L.jsx)(d,{read:t,children:({instrument:e})=>e?(0,L.jsx)(H,{into:e}):(0,L.jsx)(x,{})})}function H({into:e}){let t=D(),n=I(),r=l(),o=a(),[s,c]=(0,A.useState)(null),[u,d]=(0,A.useState)(`SURVEYJS`),[m,h]=(0,A.useState)(e?{en:e.title.en,fr:e.title.fr}:{en:``,fr:``}),[g,_]=(0,A.useState)(e?.source??``),[x,E]=(0,A.useState)(``),O=W(),{report:k,forms:N,faults:P}=O,F=async e=>{if(c(e),E(``),O.reset(),!e)return;let t=e.size<=10485760&&/\.(json|txt)$/i.test(e.name)?await e.text().catch(()=>``):``,n=j(e.name,t.slice(0,100))??u;if(d(n),n===`SURVEYJS`){let e=M(t);h(t=>({en:t.en||e.en,fr:t.fr||e.fr}))}O.check(e,n,null)},R=t=>{t.preventDefault(),O.send(s,u,{instrument:e?.id??null,title:m,source:g,form:u===`REDCAP`&&x!==``?x:null},e=>void o(`/instruments/${e}`))},B=v(P,`title`);return(0,L.jsx)(T,{title:e?t.importIntoTitle:t.importTitle,lead:e?t.importIntoLead(r(e.title)):t.importLead,above:(0,L.jsx)(i,{className:`crumb`,to:e?`/instruments/${e.id}`:`/instruments`,children:e?r(e.title):t.title}),narrow:!0,children:(0,L.jsxs)(`form`,{className:`stack`,onSubmit:R,children:[O.error&&(0,L.jsx)(p,{error:O.error}),(0,L.jsx)(y,{faults:P,fieldOf:e=>U(e,m)}),(0,L.jsxs)(`section`,{className:`card`,children:[(0,L.jsx)(`h2`,{children:t.file}),(0,L.jsx)(w,{id:`file`,label:t.chooseFile,description:n.fileHint,placeholder:t.noFile,accept:`.json,.csv,.txt,.zip,.xlsx,application/json,text/csv,application/zip`,value:s,onChange:e=>void F(e),error:v(P,`upload`)}),(0,L.jsx)(b,{id:`format`,label:t.format,description:n.formatHint,value:u,onChange:e=>{let t=e.currentTarget.value;d(t),E(``),O.reset(),s&&O.check(s,t,null)},data:[`SURVEYJS`,`REDCAP`,`XLSFORM`].map(e=>({value:e,label:n.formats[e]}))}),N.length>1&&(0,L.jsx)(b,{id:`form`,label:t.form,description:n.formHint,value:x,onChange:e=>{let t=e.currentTarget.value;E(t),s&&O.check(s,u,t===``?null:t)},data:[{value:``,label:n.everyForm(N.length)},...N.map(e=>({value:e,label:e}))]}),O.checking&&(0,L.jsx)(`p`,{role:`status`,children:n.checking})]}),k&&(0,L.jsx)(z,{report:k}),(0,L.jsxs)(`section`,{className:`card`,children:[(0,L.jsx)(`h2`,{children:t.about}),(0,L.jsx)(C,{id:`title-en`,label:t.titleEnglish,required:!0,maxLength:300,value:m.en,error:m.en.trim()===``?B:void 0,onChange:e=>h({...m,en:e.currentTarget.value}),lang:`en`}),(0,L.jsx)(C,{id:`title-fr`,label:t.titleFrench,required:!0,maxLength:300,value:m.fr,error:m.fr.trim()===``?B:void 0,onChange:e=>h({...m,fr:e.currentTarget.value}),lang:`fr`}),(0,L.jsx)(S,{id:`source`,label:t.source,description:t.sourceHint,maxLength:2e3,value:g,error:v(P,`source`),onChange:e=>_(e.currentTarget.value)})]}),(0,L.jsx)(`div`,{className:`row`,children:(0,L.jsx)(f,{type:`submit`,busy:O.pending,children:O.pending?t.importing:t.import})})]})})}function U(e,t){let n=e.path.at(-1);return n===`upload`?`file`:n===`title`?t.en.trim()===``?`title-en`:`title-fr`:n}function W(){let e=D(),t=u(k),n=u(O),r=(0,A.useRef)(null),i=(0,A.useRef)(0),[a,o]=(0,A.useState)(!1),[l,d]=(0,A.useState)(null),[f,p]=(0,A.useState)([]),[m,h]=(0,A.useState)([]),g=s(),_=async e=>{r.current?.file!==e&&(r.current={file:e,id:c(e)}),o(!0);try{return await r.current.id}catch(e){return r.current=null,d(e),null}finally{o(!1)}},v=async(e,t,r)=>{let a=++i.current,o=await _(e);o!==null&&a===i.current&&n.mutate({upload:o,format:t,form:r},{onSuccess:({instrumentImportCheck:e})=>r===null&&h(e.report?.forms??[])})},y=async(e,n,i,a)=>{let o=await _(e);o!==null&&t.mutate({upload:o,format:n,input:i},{onSuccess:({instrumentImport:e})=>{e.userErrors.some(e=>e.path.at(-1)===`upload`)&&(r.current=null),e.instrument&&(g(e.instrument),a(e.instrument.id))}})},b=e=>[{code:`INVALID`,path:[`upload`],message:e}],x=t=>{let n=t?t.size===0?e.fileEmpty:t.size>10485760?e.fileTooLarge:null:e.fileMissing;return p(n===null?[]:b(n)),n===null};return{check(e,n,r){t.reset(),d(null),x(e)&&v(e,n,r)},send(e,n,r,i){t.reset(),d(null),x(e)&&y(e,n,r,i)},reset(){i.current++,t.reset(),n.reset(),d(null),p([]),h([])},forms:m,report:n.data?.instrumentImportCheck.report,faults:f.length>0?f:t.data?.instrumentImport.userErrors??n.data?.instrumentImportCheck.userErrors??G,error:l??t.error??n.error,checking:n.isPending||a&&!t.isPending,pending:t.isPending}}var G=[];export{B as default};