import{C as e,O as t,b as n,f as r,i,l as a,n as o,p as s,u as c,w as l,y as u}from"./states.js";import{c as d,n as f,o as p}from"./index.js";import{G as m}from"./Checkbox.js";import{a as h}from"./format.js";import{l as g,s as _,u as v}from"./Frame.js";import{t as y}from"./Confirm.js";import{t as b}from"./DataTable.js";import{n as x,t as S}from"./ErrorSummary.js";import{i as C,r as w}from"./DepartmentSide.js";import{t as T}from"./MailAddress.js";import{t as E}from"./Outcome.js";import{t as D}from"./Page.js";var O=new l(`
    query Account {
  viewer {
    person {
      id
      name
      email
      addresses
      language
      division {
        id
        name {
          en
          fr
        }
      }
      rank
      position
    }
    sessions {
      id
      device
      started
      lastSeen
      current
    }
  }
}
    `,{hash:`sha256:afef161590ff2e278d18502ff8ca108a26e1b6fe21af9d86b41d30b852fe19d3`}),k=new l(`
    query SelfIdentification {
  selfIdentification {
    ...SelfIdentificationParts
  }
}
    fragment SelfIdentificationParts on SelfIdentification {
  answers {
    question
    answer
    words
  }
  saved
}`,{hash:`sha256:1eb0a5d4c2e0108ea499532e8c2310cc092820f4be61905d167fa752ba3d0db3`}),A=new l(`
    mutation SelfIdentificationSave($answers: [SelfIdentifiedInput!]!) {
  selfIdentificationSave(answers: $answers) {
    selfIdentification {
      ...SelfIdentificationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SelfIdentificationParts on SelfIdentification {
  answers {
    question
    answer
    words
  }
  saved
}`,{hash:`sha256:48d587857bee6370cb37942f13fa7fbd555daee611de52bc4ed97b132fd62983`}),j=new l(`
    mutation SignOut($session: ID, $everywhere: Boolean) {
  signOut(session: $session, everywhere: $everywhere) {
    viewer {
      person {
        id
      }
      sessions {
        id
        device
        started
        lastSeen
        current
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:5a128ce8cb3cca82c98e7281cb349af9df03dbcb8228a5c044f4e9dd6a5c0403`}),M=d(p(),1),N=u({title:`Your account`,lead:`Who you are here, the language we write to you in, and where you are signed in.`,you:`You`,name:`Name`,addresses:`E-mail addresses`,division:`Division`,rank:`Rank`,position:`Position`,mend:`If something is wrong, tell the mentorship lead; they keep this record.`,whole:`See everything on record about you`,language:`Language`,languageHint:`For these screens and for the mail we send you.`,languageSaved:`Saved. We write to you in English.`,mailDiffers:`Our mail to you still comes in French.`,mailToo:`Write to me in English too`,identity:`What you say of yourself`,identityLead:`You may say it or leave it, question by question. Only you read it: no reviewer, nominator, mentorship lead or administrator sees it, and no list or export holds it. No counts are made from it.`,identityNone:`You have said nothing, and nobody asks you to.`,identityBegin:`Say something`,identityChange:`Change`,identitySave:`Save for me alone`,identityBack:`Leave as it was`,identitySaved:`Saved. Only you read it.`,identitySince:e=>`As of ${e}.`,identityDelete:`Delete…`,identityDeleteTitle:`Delete what you said of yourself?`,identityDeleteText:`It is gone at once, and nothing stays that says you had written it.`,identityDeleteDo:`Delete it`,identityDeleted:`Deleted.`,identityOpen:`Leave this open`,identityWords:e=>`${e}, in your own words`,identityQuestions:{GENDER:`Gender`,INDIGENOUS:`First Nations, Inuk or Métis`,RACIALIZED:`Racialized`,DISABILITY:`Living with a disability`,TWO_SPIRIT_LGBTQ:`Two-Spirit or 2SLGBTQIA+`},identityAnswers:{WOMAN:`Woman`,MAN:`Man`,NON_BINARY:`Non-binary`,YES:`Yes`,NO:`No`,OWN_WORDS:`In my own words`,PREFER_NOT_TO_SAY:`I prefer not to say`},devices:`Devices signed in`,devicesHint:`If you do not know one of them, sign it out, or sign out everywhere.`,devicesCaption:`Devices on which you are signed in`,device:`Device`,thisDevice:`this one`,started:`Signed in`,lastSeen:`Last seen`,act:`Change`,signOutThere:`Sign out this device`,signOutThereLabel:(e,t)=>`Sign out this device: ${e}, ${t}`,signedOutThere:e=>`${e} is signed out.`,signOut:`Sign out`,everywhere:`Sign out everywhere`,everywhereTitle:`Sign out everywhere?`,everywhereText:e=>e===1?`The device you are on is signed out.`:`All ${e} devices are signed out, the one you are on too.`,everywhereThen:`Answers that are saved stay saved. To come back, sign in with your e-mail address.`},{title:`Votre compte`,lead:`Qui vous êtes ici, la langue dans laquelle nous vous écrivons et les appareils où vous êtes connecté.`,you:`Vous`,name:`Nom`,addresses:`Adresses courriel`,division:`Division`,rank:`Rang`,position:`Poste`,mend:`Si quelque chose est inexact, dites-le à la personne responsable du mentorat, qui tient ce dossier.`,whole:`Voir tout ce qui est au dossier à votre sujet`,language:`Langue`,languageHint:`Pour ces écrans et pour les courriels que nous vous envoyons.`,languageSaved:`Enregistré. Nous vous écrivons en français.`,mailDiffers:`Nos courriels vous parviennent encore en anglais.`,mailToo:`M’écrire aussi en français`,identity:`Ce que vous dites de vous`,identityLead:`Vous pouvez le dire ou non, question par question. Vous seul·e le lisez : ni évaluation, ni proposition, ni responsable du mentorat, ni administration ne le voit, et aucune liste ni exportation ne le contient. Aucun compte n’en est tiré.`,identityNone:`Vous n’avez rien dit, et personne ne vous le demande.`,identityBegin:`Dire quelque chose`,identityChange:`Modifier`,identitySave:`Enregistrer pour moi seul·e`,identityBack:`Laisser tel quel`,identitySaved:`Enregistré. Vous seul·e le lisez.`,identitySince:e=>`État du ${e}.`,identityDelete:`Supprimer…`,identityDeleteTitle:`Supprimer ce que vous avez dit de vous ?`,identityDeleteText:`C’est effacé aussitôt, et rien ne reste qui dise que vous l’aviez écrit.`,identityDeleteDo:`Supprimer`,identityDeleted:`Supprimé.`,identityOpen:`Laisser ouvert`,identityWords:e=>`${e}, dans vos mots`,identityQuestions:{GENDER:`Genre`,INDIGENOUS:`Premières Nations, Inuk ou Métis`,RACIALIZED:`Personne racisée`,DISABILITY:`Personne en situation de handicap`,TWO_SPIRIT_LGBTQ:`Bispirituel·le ou 2ELGBTQIA+`},identityAnswers:{WOMAN:`Femme`,MAN:`Homme`,NON_BINARY:`Non binaire`,YES:`Oui`,NO:`Non`,OWN_WORDS:`Dans mes mots`,PREFER_NOT_TO_SAY:`Je préfère ne pas le dire`},devices:`Appareils connectés`,devicesHint:`Si l’un d’eux vous est inconnu, déconnectez-le, ou déconnectez tous les appareils.`,devicesCaption:`Appareils où vous êtes connecté`,device:`Appareil`,thisDevice:`celui-ci`,started:`Connexion`,lastSeen:`Dernière activité`,act:`Modifier`,signOutThere:`Déconnecter cet appareil`,signOutThereLabel:(e,t)=>`Déconnecter cet appareil : ${e}, ${t}`,signedOutThere:e=>`Appareil déconnecté : ${e}.`,signOut:`Se déconnecter`,everywhere:`Déconnecter tous les appareils`,everywhereTitle:`Déconnecter tous les appareils ?`,everywhereText:e=>e===1?`L’appareil que vous utilisez est déconnecté.`:`Les ${e} appareils sont déconnectés, y compris celui que vous utilisez.`,everywhereThen:`Les réponses enregistrées le restent. Pour revenir, connectez-vous avec votre adresse courriel.`}),P=f(),F=[`YES`,`NO`],I=[[`GENDER`,[`WOMAN`,`MAN`,`NON_BINARY`]],[`INDIGENOUS`,F],[`RACIALIZED`,F],[`DISABILITY`,F],[`TWO_SPIRIT_LGBTQ`,F]];function L(){let e=N(),t=s(k,{});return(0,P.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`identity`,children:[(0,P.jsx)(`h2`,{id:`identity`,children:e.identity}),(0,P.jsx)(`p`,{className:`muted`,children:e.identityLead}),(0,P.jsx)(i,{read:t,children:({selfIdentification:e})=>(0,P.jsx)(R,{said:e??null})})]})}function R({said:n}){let i=N(),o=e(),{zone:s}=_(),l=t(),[u,d]=(0,M.useState)(null),[f,p]=(0,M.useState)(!1),[m,g]=(0,M.useState)(``),v=r(A),b=v.data?.selfIdentificationSave.userErrors??[],x=n?.answers??[],S=(e,t)=>v.mutate({answers:z(e).map(t=>({question:t,answer:e[t]?.answer??`PREFER_NOT_TO_SAY`,words:e[t]?.words??``}))},{onSuccess:({selfIdentificationSave:e})=>{e.userErrors.length>0||(l.setQueryData(c(k,{}),{selfIdentification:e.selfIdentification}),d(null),p(!1),g(t))}});return u?(0,P.jsx)(B,{answers:u,faults:b,busy:v.isPending,error:v.error,onChange:d,onSave:()=>S(u,z(u).length===0?i.identityDeleted:i.identitySaved),onClose:()=>d(null)}):(0,P.jsxs)(P.Fragment,{children:[m!==``&&(0,P.jsx)(E,{children:(0,P.jsx)(`p`,{children:m})},m),n?(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`dl`,{className:`facts`,children:x.map(e=>(0,P.jsxs)(`div`,{className:`fact`,children:[(0,P.jsx)(`dt`,{children:i.identityQuestions[e.question]}),(0,P.jsx)(`dd`,{children:e.answer===`OWN_WORDS`?e.words:i.identityAnswers[e.answer]})]},e.question))}),(0,P.jsx)(`p`,{className:`muted small`,children:i.identitySince(h(n.saved,s,o))})]}):(0,P.jsx)(`p`,{children:i.identityNone}),(0,P.jsxs)(`div`,{className:`row`,children:[(0,P.jsx)(a,{kind:`quiet`,onClick:()=>{v.reset(),g(``),d(Object.fromEntries(x.map(e=>[e.question,{answer:e.answer,words:e.words}])))},children:n?i.identityChange:i.identityBegin}),n&&(0,P.jsx)(a,{kind:`danger`,onClick:()=>p(!0),children:i.identityDelete})]}),(0,P.jsx)(y,{title:i.identityDeleteTitle,open:f,confirm:i.identityDeleteDo,kind:`danger`,busy:v.isPending,error:v.error,faults:b,onConfirm:()=>S({},i.identityDeleted),onClose:()=>p(!1),children:(0,P.jsx)(`p`,{children:i.identityDeleteText})})]})}function z(e){return I.map(([e])=>e).filter(t=>e[t])}function B({answers:e,faults:t,busy:n,error:r,onChange:i,onSave:s,onClose:c}){let l=N(),u=z(e);return(0,P.jsxs)(`form`,{className:`stack-s`,noValidate:!0,onSubmit:e=>{e.preventDefault(),s()},children:[r&&(0,P.jsx)(o,{error:r}),(0,P.jsx)(S,{faults:t,fieldOf:e=>`identity-${u[Number(e.path[1])]??``}-words`}),I.map(([n,r])=>(0,P.jsxs)(`fieldset`,{className:`stack-s`,children:[(0,P.jsx)(`legend`,{children:l.identityQuestions[n]}),[...r,`OWN_WORDS`,`PREFER_NOT_TO_SAY`].map(t=>(0,P.jsx)(C,{name:`identity-${n}`,label:l.identityAnswers[t],checked:e[n]?.answer===t,onChange:()=>i({...e,[n]:{answer:t,words:``}})},t)),(0,P.jsx)(C,{name:`identity-${n}`,label:l.identityOpen,checked:!e[n],onChange:()=>{let{[n]:t,...r}=e;i(r)}}),e[n]?.answer===`OWN_WORDS`&&(0,P.jsx)(w,{id:`identity-${n}-words`,label:l.identityWords(l.identityQuestions[n]),maxLength:200,value:e[n].words,error:x(t,`answers.${String(u.indexOf(n))}.words`),onChange:t=>i({...e,[n]:{answer:`OWN_WORDS`,words:t.currentTarget.value}})})]},n)),(0,P.jsxs)(`div`,{className:`row`,children:[(0,P.jsx)(a,{type:`submit`,busy:n,children:l.identitySave}),(0,P.jsx)(a,{kind:`quiet`,onClick:c,children:l.identityBack})]})]})}function V(){let e=N(),t=s(O,{}),n=H();return(0,P.jsxs)(D,{title:e.title,lead:e.lead,actions:(0,P.jsx)(a,{kind:`quiet`,busy:n.pending===`here`,onClick:n.here,children:e.signOut}),children:[n.error&&(0,P.jsx)(o,{error:n.error}),(0,P.jsx)(i,{read:t,lines:6,children:({viewer:e})=>e&&(0,P.jsxs)(P.Fragment,{children:[(0,P.jsxs)(`div`,{className:`halves`,children:[(0,P.jsx)(U,{account:e}),(0,P.jsx)(W,{recorded:e.person.language})]}),(0,P.jsx)(L,{}),(0,P.jsx)(G,{sessions:e.sessions,signOut:n})]})})]})}function H(){let e=t(),n=r(j),i=e=>n.mutate({session:null,everywhere:e},{onSuccess:({signOut:e})=>e.userErrors.length===0&&location.assign(`/`)}),{variables:a}=n;return{here:()=>i(!1),everywhere:()=>i(!0),there:(t,r)=>n.mutate({session:t.id,everywhere:!1},{onSuccess:({signOut:t})=>{t.userErrors.length>0||(e.invalidateQueries({queryKey:c(O)}),r())}}),pending:n.isPending?a?.everywhere?`everywhere`:a?.session??`here`:null,error:n.error,faults:n.data?.signOut.userErrors??[]}}function U({account:{person:e}}){let t=N(),r=n(),i=v(),a=[[t.division,e.division?r(e.division.name):``],[t.rank,i(`ranks`,e.rank)],[t.position,i(`positions`,e.position)]];return(0,P.jsxs)(`section`,{className:`card`,"aria-labelledby":`you`,children:[(0,P.jsx)(`h2`,{id:`you`,children:t.you}),(0,P.jsxs)(`dl`,{className:`facts`,children:[(0,P.jsx)(`dt`,{children:t.name}),(0,P.jsx)(`dd`,{children:e.name}),e.addresses.length>0&&(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`dt`,{children:t.addresses}),e.addresses.map(e=>(0,P.jsx)(`dd`,{children:(0,P.jsx)(T,{of:e})},e))]}),a.filter(([,e])=>e!==``).map(([e,t])=>(0,P.jsxs)(M.Fragment,{children:[(0,P.jsx)(`dt`,{children:e}),(0,P.jsx)(`dd`,{children:t})]},e))]}),(0,P.jsx)(`p`,{className:`muted small`,children:t.mend}),(0,P.jsx)(`p`,{children:(0,P.jsx)(m,{to:`/people/${e.id}`,children:t.whole})})]})}function W({recorded:t}){let n=N(),r=e(),i=g(),[o,s]=(0,M.useState)(!1),c=e=>{i(e),s(!0)};return(0,P.jsxs)(`section`,{className:`card`,children:[(0,P.jsxs)(`fieldset`,{className:`stack-s`,children:[(0,P.jsx)(`legend`,{className:`account-legend`,children:(0,P.jsx)(`h2`,{children:n.language})}),(0,P.jsx)(`p`,{className:`muted small`,children:n.languageHint}),[[`en`,`English`],[`fr`,`Français`]].map(([e,t])=>(0,P.jsx)(C,{name:`language`,lang:e,label:t,checked:r===e,onChange:()=>c(e)},e))]}),!o&&t!==r&&(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`p`,{children:n.mailDiffers}),(0,P.jsx)(a,{kind:`quiet`,onClick:()=>{document.querySelector(`input[name=language]:checked`)?.focus(),c(r)},children:n.mailToo})]}),(0,P.jsx)(`p`,{role:`status`,className:`small`,children:o&&n.languageSaved})]})}function G({sessions:t,signOut:n}){let r=N(),i=e(),{zone:o}=_(),[s,c]=(0,M.useState)(!1),[l,u]=(0,M.useState)([]),d=l.at(-1),f=[{key:`device`,title:r.device,cell:e=>(0,P.jsxs)(P.Fragment,{children:[e.device,` `,e.current&&(0,P.jsx)(`span`,{className:`chip on`,children:r.thisDevice})]})},{key:`started`,title:r.started,cell:e=>h(e.started,o,i)},{key:`lastSeen`,title:r.lastSeen,cell:e=>h(e.lastSeen,o,i)},{key:`end`,title:r.act,cell:e=>e.current?``:(0,P.jsx)(a,{kind:`quiet`,busy:n.pending===e.id,"aria-label":r.signOutThereLabel(e.device,h(e.started,o,i)),onClick:()=>n.there(e,()=>u(t=>[...t,e])),children:r.signOutThere})}];return(0,P.jsxs)(`section`,{className:`stack`,"aria-labelledby":`devices`,children:[(0,P.jsxs)(`div`,{className:`spread`,children:[(0,P.jsxs)(`div`,{className:`stack-s`,children:[(0,P.jsx)(`h2`,{id:`devices`,children:r.devices}),(0,P.jsx)(`p`,{className:`muted`,children:r.devicesHint})]}),(0,P.jsx)(a,{kind:`danger`,onClick:()=>c(!0),children:r.everywhere})]}),(0,P.jsx)(S,{faults:n.faults,fieldOf:()=>void 0}),d&&(0,P.jsx)(E,{children:(0,P.jsx)(`p`,{children:r.signedOutThere(d.device)})},l.length),(0,P.jsx)(b,{caption:r.devicesCaption,columns:t.length>1?f:f.slice(0,-1),rows:t,keyOf:e=>e.id}),(0,P.jsxs)(y,{title:r.everywhereTitle,open:s,confirm:r.everywhere,kind:`danger`,busy:n.pending===`everywhere`,error:n.error,onClose:()=>c(!1),onConfirm:n.everywhere,children:[(0,P.jsx)(`p`,{children:r.everywhereText(t.length)}),(0,P.jsx)(`p`,{children:r.everywhereThen})]})]})}export{V as default};