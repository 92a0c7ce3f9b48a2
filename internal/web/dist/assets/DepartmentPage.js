import{c as e,n as t,o as n}from"./index.js";import{C as r,O as i,b as a,f as o,i as s,l as c,n as l,o as u,p as d,s as f,u as p,w as m,y as h}from"./states.js";import{c as g,s as _}from"./Frame.js";import{n as v,t as y}from"./ErrorSummary.js";import{a as b,o as x,r as S}from"./DepartmentSide.js";import{t as C}from"./Outcome.js";import{t as w}from"./Page.js";import{o as T}from"./format.js";import{t as E}from"./Checkbox.js";var D=new m(`
    mutation DepartmentUpdate($input: DepartmentInput!) {
  departmentUpdate(input: $input) {
    department {
      name {
        en
        fr
      }
      institution {
        en
        fr
      }
      zone
      helpContact
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:4e9594f192686fc3d600caa51ba981c93c41ad3189ac2efb63dcd9e108d37aaa`}),O=new m(`
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
}`,{hash:`sha256:53ec134191ca73f3fbe848a6cb210b928e7583b5a0a9d069c720993c4f167c5d`}),k=new m(`
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
}`,{hash:`sha256:0343ae335ba10f888f1e53bc94391be450b97e5df305dbea0108bbdc5b6cd3fb`}),A=e(n(),1),j=h({title:`Department`,lead:`What stands at the foot of every page, in mails and on surveys.`,names:`Names`,name:`Name of the department`,institution:`University or institution`,running:`Time and help`,zone:`Time zone`,zoneHint:`Deadlines end at 23:59 in this zone and are shown in it. Deadlines that are set already keep their moment.`,helpContact:`Whom to ask`,helpContactHint:`About Laurel, privacy or mistreatment: a name, an address or a telephone number. Shown on every page.`,save:`Save`,saved:`Saved. Everybody sees it from now on.`,moc:`Maintenance of Certification`,mocText:`What records of reviewing feedback are made with, from now on. Records that are made stay as they are. Time spent mentoring never counts.`,mocCheck:e=>`Laurel knows ${e}. Rates change, and no page of the Royal College names feedback on mentoring: please check each rate before you enter it. Every record tells its reader to check it again in MAINPORT.`,section3:e=>`Credits per hour in ${e}`,section3Hint:e=>`Left empty, the rate of the framework is told: ${e} an hour.`,section2:`Credits per hour of planned learning, Section 2`,section2Hint:`Off until you enter it: records of planned learning then tell hours and no credits.`,accreditation:`Accreditation`,accreditationText:`A record needs none: whoever took part claims the hours. Without an accreditation that is entered here, nothing in Laurel says that anything is accredited or approved.`,accredited:`An accredited provider has approved the review of feedback`,notAccredited:`None is entered, so no record speaks of one.`,provider:`Accredited provider`,providerHint:`As it wants to be named.`,approval:`Approval`,approvalHint:`Its number or date.`,maximum:`Maximum, in hours`,maximumHint:`For one person, to the quarter.`,statement:`Accreditation statement`,statementHint:`Word for word as the provider gave it.`,mocSave:`Keep for new records`,mocSaved:`Saved. Records are made with it from now on.`},{title:`Département`,lead:`Ce qui figure au bas de chaque page, dans les courriels et sur les sondages.`,names:`Noms`,name:`Nom du département`,institution:`Université ou établissement`,running:`Heure et aide`,zone:`Fuseau horaire`,zoneHint:`Les échéances tombent à 23 h 59 dans ce fuseau et y sont affichées. Celles qui sont déjà fixées gardent leur moment.`,helpContact:`À qui s’adresser`,helpContactHint:`Pour Laurel, la vie privée ou un mauvais traitement : un nom, une adresse ou un numéro de téléphone. Affiché sur chaque page.`,save:`Enregistrer`,saved:`Enregistré. Tout le monde le voit dès maintenant.`,moc:`Maintien du certificat`,mocText:`Ce qui sert à établir les relevés d’examen de rétroaction, dorénavant. Les relevés déjà établis restent tels quels. Le temps de mentorat ne compte jamais.`,mocCheck:e=>`Laurel connaît ${e}. Les taux changent, et aucune page du Collège royal ne nomme la rétroaction sur le mentorat : vérifiez chaque taux avant de l’inscrire. Chaque relevé invite à le vérifier de nouveau dans MAINPORT.`,section3:e=>`Crédits par heure, ${e}`,section3Hint:e=>`Si le champ est vide, le taux du cadre est indiqué : ${e} par heure.`,section2:`Crédits par heure d’apprentissage planifié, Section 2`,section2Hint:`Désactivé tant que vous n’en inscrivez pas : ces relevés indiquent alors des heures et aucun crédit.`,accreditation:`Agrément`,accreditationText:`Un relevé n’en exige pas : la personne déclare elle-même ses heures. Sans agrément inscrit ici, rien dans Laurel ne dit que quoi que ce soit est agréé ou approuvé.`,accredited:`Un prestataire agréé a approuvé l’examen de la rétroaction`,notAccredited:`Aucun n’est inscrit ; aucun relevé n’en parle donc.`,provider:`Prestataire agréé`,providerHint:`Tel qu’il veut être nommé.`,approval:`Approbation`,approvalHint:`Son numéro ou sa date.`,maximum:`Maximum, en heures`,maximumHint:`Par personne, au quart près.`,statement:`Énoncé d’agrément`,statementHint:`Mot pour mot, tel que le prestataire l’a donné.`,mocSave:`Conserver pour les relevés à venir`,mocSaved:`Enregistré. Les relevés en tiennent compte dorénavant.`}),M=t();function N(){let e=d(O,{});return(0,M.jsx)(s,{read:e,children:({mocSettings:e})=>(0,M.jsx)(R,{settings:e})})}var P=[`section3`,`section2`,`provider`,`approval`,`maximum`,`statement-en`,`statement-fr`];function F({section3:e,section2:t,accreditation:n}){let r=e=>typeof e==`number`?String(e):``;return{section3:r(e),section2:r(t),provider:n?.provider??``,approval:n?.approval??``,maximum:r(n?.maximum),"statement-en":n?.statement.en??``,"statement-fr":n?.statement.fr??``}}var I=e=>e.trim()===``?null:Number(e.replace(`,`,`.`));function L(e,t){let n=e.path.at(-1);return n===`statement`?t[`statement-en`].trim()===``?`statement-en`:`statement-fr`:P.find(e=>e===n)}function R({settings:e}){let t=j(),n=u(),s=a(),d=r(),m=i(),[h,g]=(0,A.useState)(()=>F(e)),[_,v]=(0,A.useState)(e.accreditation!==null&&e.accreditation!==void 0),[b,w]=(0,A.useState)(0),D=o(k),N=D.data?.mocSettingsUpdate.userErrors??[],P=e=>({id:`moc-${e}`,value:h[e],error:N.find(t=>L(t,h)===e)?.message,onChange:t=>{let{value:n}=t.currentTarget;g(t=>({...t,[e]:n}))}}),R=e=>{e.preventDefault();let t=_?{provider:h.provider,approval:h.approval,maximum:I(h.maximum)??0,statement:{en:h[`statement-en`],fr:h[`statement-fr`]}}:null;D.mutate({input:{section3:I(h.section3),section2:I(h.section2),accreditation:t}},{onSuccess:({mocSettingsUpdate:e})=>{e.settings&&(w(e=>e+1),m.setQueryData(p(O,{}),{mocSettings:e.settings}))}})},z={type:`number`,inputMode:`decimal`,min:0,max:10,step:`any`};return(0,M.jsxs)(`form`,{className:`stack`,onSubmit:R,"aria-labelledby":`moc`,children:[D.error&&(0,M.jsx)(l,{error:D.error}),(0,M.jsx)(y,{faults:N,fieldOf:e=>`moc-${L(e,h)??`section3`}`}),b>0&&N.length===0&&(0,M.jsx)(C,{children:(0,M.jsx)(`p`,{children:t.mocSaved})},b),(0,M.jsxs)(`section`,{className:`card`,children:[(0,M.jsx)(`h2`,{id:`moc`,children:t.moc}),(0,M.jsx)(`p`,{className:`muted`,children:t.mocText}),(0,M.jsx)(f,{children:(0,M.jsx)(`p`,{children:t.mocCheck(s(e.framework))})}),(0,M.jsx)(S,{...z,...P(`section3`),label:t.section3(s(e.section)),description:t.section3Hint(T(e.frameworkRate,d))}),(0,M.jsx)(S,{...z,...P(`section2`),label:t.section2,description:t.section2Hint})]}),(0,M.jsxs)(`section`,{className:`card`,children:[(0,M.jsx)(`h2`,{children:t.accreditation}),(0,M.jsx)(`p`,{className:`muted`,children:t.accreditationText}),(0,M.jsx)(E,{id:`moc-accredited`,label:t.accredited,checked:_,onChange:e=>v(e.currentTarget.checked)}),_?(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(S,{...P(`provider`),label:t.provider,description:t.providerHint}),(0,M.jsxs)(`div`,{className:`halves`,children:[(0,M.jsx)(S,{...P(`approval`),label:t.approval,description:t.approvalHint}),(0,M.jsx)(S,{type:`number`,inputMode:`decimal`,min:.25,max:100,step:`any`,...P(`maximum`),label:t.maximum,description:t.maximumHint})]}),(0,M.jsxs)(`div`,{className:`halves`,children:[(0,M.jsx)(x,{...P(`statement-en`),lang:`en`,label:`${t.statement}, ${n.inEnglish}`,description:t.statementHint,minRows:3}),(0,M.jsx)(x,{...P(`statement-fr`),lang:`fr`,label:`${t.statement}, ${n.inFrench}`,description:t.statementHint,minRows:3})]})]}):(0,M.jsx)(`p`,{children:t.notAccredited})]}),(0,M.jsx)(`div`,{className:`row`,children:(0,M.jsx)(c,{type:`submit`,busy:D.isPending,children:t.mocSave})})]})}var z=Intl.supportedValuesOf(`timeZone`);function B(){let e=j(),t=u(),n=_(),r=g(),[i,a]=(0,A.useState)({name:{en:n.name.en,fr:n.name.fr},institution:{en:n.institution.en,fr:n.institution.fr},zone:n.zone,helpContact:n.helpContact}),[s,d]=(0,A.useState)(0),f=o(D),p=f.data?.departmentUpdate.userErrors??[],m=e=>{e.preventDefault(),f.mutate({input:i},{onSuccess:({departmentUpdate:e})=>{e.department&&(d(e=>e+1),r())}})},h=(e,t)=>({id:`${e}-${t}`,lang:t,required:!0,value:i[e][t],error:H(p,i).get(`${e}-${t}`),onChange:n=>{let{value:r}=n.currentTarget;a(n=>({...n,[e]:{...n[e],[t]:r}}))}}),T=e=>({id:e,value:i[e],error:v(p,e),onChange:t=>{let{value:n}=t.currentTarget;a(t=>({...t,[e]:n}))}});return(0,M.jsxs)(w,{title:e.title,lead:e.lead,narrow:!0,children:[(0,M.jsxs)(`form`,{className:`stack`,onSubmit:m,children:[f.error&&(0,M.jsx)(l,{error:f.error}),(0,M.jsx)(y,{faults:p,fieldOf:e=>V(e,i)}),s>0&&p.length===0&&(0,M.jsx)(C,{children:(0,M.jsx)(`p`,{children:e.saved})},s),(0,M.jsxs)(`section`,{className:`card`,children:[(0,M.jsx)(`h2`,{children:e.names}),[`name`,`institution`].map(n=>(0,M.jsxs)(`div`,{className:`halves`,children:[(0,M.jsx)(S,{...h(n,`en`),label:`${e[n]}, ${t.inEnglish}`,withAsterisk:!1}),(0,M.jsx)(S,{...h(n,`fr`),label:`${e[n]}, ${t.inFrench}`,withAsterisk:!1})]},n))]}),(0,M.jsxs)(`section`,{className:`card`,children:[(0,M.jsx)(`h2`,{children:e.running}),(0,M.jsx)(b,{...T(`zone`),label:e.zone,description:e.zoneHint,data:z.includes(i.zone)?z:[i.zone,...z]}),(0,M.jsx)(x,{...T(`helpContact`),label:e.helpContact,description:e.helpContactHint,minRows:2})]}),(0,M.jsx)(`div`,{className:`row`,children:(0,M.jsx)(c,{type:`submit`,busy:f.isPending,children:e.save})})]}),(0,M.jsx)(N,{})]})}function V(e,t){for(let n of[`name`,`institution`]){if(!e.path.includes(n))continue;let r=e.path.at(-1);return`${n}-${r===`en`||r===`fr`?r:t[n].en.trim()===``?`en`:`fr`}`}return e.path.at(-1)}function H(e,t){return new Map(e.map(e=>[V(e,t),e.message]))}export{B as default};