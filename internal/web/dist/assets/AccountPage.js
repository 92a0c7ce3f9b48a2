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
    remindersStopped
  }
}
    `,{hash:`sha256:66fd8b87b65deb07871130d85c5ae04fae7555b0eb6efff47ddb629dac69d351`}),k=new l(`
    mutation RemindersChoose($receive: Boolean!) {
  remindersChoose(receive: $receive) {
    viewer {
      person {
        id
      }
      remindersStopped
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:9bb794ad58cab42ef9a6a6df3b850056aa1716068fd88cf2cfd0a8fae61b3e5f`}),A=new l(`
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
}`,{hash:`sha256:1eb0a5d4c2e0108ea499532e8c2310cc092820f4be61905d167fa752ba3d0db3`}),j=new l(`
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
}`,{hash:`sha256:48d587857bee6370cb37942f13fa7fbd555daee611de52bc4ed97b132fd62983`}),M=new l(`
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
    `,{hash:`sha256:5a128ce8cb3cca82c98e7281cb349af9df03dbcb8228a5c044f4e9dd6a5c0403`}),N=d(p(),1),P=u({reminders:`Reminders by e-mail`,remindersCome:`You get reminders of surveys, feedback, learning records and tasks.`,remindersStopped:e=>`You have had no reminders since ${e}.`,remindersHint:`Invitations, decisions, certificates and sign-in links always come: they are no reminders.`,remindersStop:`Send me no more reminders`,remindersResume:`Send me reminders again`,title:`Your account`,lead:`Who you are here, the language we write to you in, and where you are signed in.`,you:`You`,name:`Name`,addresses:`E-mail addresses`,division:`Division`,rank:`Rank`,position:`Position`,mend:`If something is wrong, tell the mentorship lead; they keep this record.`,whole:`See everything on record about you`,language:`Language`,languageHint:`For these screens and for the mail we send you.`,languageSaved:`Saved. We write to you in English.`,mailDiffers:`Our mail to you still comes in French.`,mailToo:`Write to me in English too`,identity:`What you say of yourself`,identityLead:`You may say it or leave it, question by question. Only you read it: no reviewer, nominator, mentorship lead or administrator sees it, and no list or export holds it. No counts are made from it.`,identityNone:`You have said nothing, and nobody asks you to.`,identityBegin:`Say something`,identityChange:`Change`,identitySave:`Save for me alone`,identityBack:`Leave as it was`,identitySaved:`Saved. Only you read it.`,identitySince:e=>`As of ${e}.`,identityDelete:`Delete…`,identityDeleteTitle:`Delete what you said of yourself?`,identityDeleteText:`It is gone at once, and nothing stays that says you had written it.`,identityDeleteDo:`Delete it`,identityDeleted:`Deleted.`,identityOpen:`Leave this open`,identityWords:e=>`${e}, in your own words`,identityQuestions:{GENDER:`Gender`,INDIGENOUS:`First Nations, Inuk or Métis`,RACIALIZED:`Racialized`,DISABILITY:`Living with a disability`,TWO_SPIRIT_LGBTQ:`Two-Spirit or 2SLGBTQIA+`},identityAnswers:{WOMAN:`Woman`,MAN:`Man`,NON_BINARY:`Non-binary`,YES:`Yes`,NO:`No`,OWN_WORDS:`In my own words`,PREFER_NOT_TO_SAY:`I prefer not to say`},devices:`Devices signed in`,devicesHint:`If you do not know one of them, sign it out, or sign out everywhere.`,devicesCaption:`Devices on which you are signed in`,device:`Device`,thisDevice:`this one`,started:`Signed in`,lastSeen:`Last seen`,act:`Change`,signOutThere:`Sign out this device`,signOutThereLabel:(e,t)=>`Sign out this device: ${e}, ${t}`,signedOutThere:e=>`${e} is signed out.`,signOut:`Sign out`,everywhere:`Sign out everywhere`,everywhereTitle:`Sign out everywhere?`,everywhereText:e=>e===1?`The device you are on is signed out.`:`All ${e} devices are signed out, the one you are on too.`,everywhereThen:`Answers that are saved stay saved. To come back, sign in with your e-mail address.`},{reminders:`Rappels par courriel`,remindersCome:`Vous recevez des rappels sur les sondages, les rétroactions, les relevés d’apprentissage et les tâches.`,remindersStopped:e=>`Vous ne recevez plus de rappels depuis le ${e}.`,remindersHint:`Les invitations, décisions, certificats et liens de connexion arrivent toujours : ce ne sont pas des rappels.`,remindersStop:`Ne plus m’envoyer de rappels`,remindersResume:`M’envoyer de nouveau des rappels`,title:`Votre compte`,lead:`Qui vous êtes ici, la langue dans laquelle nous vous écrivons et les appareils où vous êtes connecté.`,you:`Vous`,name:`Nom`,addresses:`Adresses courriel`,division:`Division`,rank:`Rang`,position:`Poste`,mend:`Si quelque chose est inexact, dites-le à la personne responsable du mentorat, qui tient ce dossier.`,whole:`Voir tout ce qui est au dossier à votre sujet`,language:`Langue`,languageHint:`Pour ces écrans et pour les courriels que nous vous envoyons.`,languageSaved:`Enregistré. Nous vous écrivons en français.`,mailDiffers:`Nos courriels vous parviennent encore en anglais.`,mailToo:`M’écrire aussi en français`,identity:`Ce que vous dites de vous`,identityLead:`Vous pouvez le dire ou non, question par question. Vous seul·e le lisez : ni évaluation, ni proposition, ni responsable du mentorat, ni administration ne le voit, et aucune liste ni exportation ne le contient. Aucun compte n’en est tiré.`,identityNone:`Vous n’avez rien dit, et personne ne vous le demande.`,identityBegin:`Dire quelque chose`,identityChange:`Modifier`,identitySave:`Enregistrer pour moi seul·e`,identityBack:`Laisser tel quel`,identitySaved:`Enregistré. Vous seul·e le lisez.`,identitySince:e=>`État du ${e}.`,identityDelete:`Supprimer…`,identityDeleteTitle:`Supprimer ce que vous avez dit de vous ?`,identityDeleteText:`C’est effacé aussitôt, et rien ne reste qui dise que vous l’aviez écrit.`,identityDeleteDo:`Supprimer`,identityDeleted:`Supprimé.`,identityOpen:`Laisser ouvert`,identityWords:e=>`${e}, dans vos mots`,identityQuestions:{GENDER:`Genre`,INDIGENOUS:`Premières Nations, Inuk ou Métis`,RACIALIZED:`Personne racisée`,DISABILITY:`Personne en situation de handicap`,TWO_SPIRIT_LGBTQ:`Bispirituel·le ou 2ELGBTQIA+`},identityAnswers:{WOMAN:`Femme`,MAN:`Homme`,NON_BINARY:`Non binaire`,YES:`Oui`,NO:`Non`,OWN_WORDS:`Dans mes mots`,PREFER_NOT_TO_SAY:`Je préfère ne pas le dire`},devices:`Appareils connectés`,devicesHint:`Si l’un d’eux vous est inconnu, déconnectez-le, ou déconnectez tous les appareils.`,devicesCaption:`Appareils où vous êtes connecté`,device:`Appareil`,thisDevice:`celui-ci`,started:`Connexion`,lastSeen:`Dernière activité`,act:`Modifier`,signOutThere:`Déconnecter cet appareil`,signOutThereLabel:(e,t)=>`Déconnecter cet appareil : ${e}, ${t}`,signedOutThere:e=>`Appareil déconnecté : ${e}.`,signOut:`Se déconnecter`,everywhere:`Déconnecter tous les appareils`,everywhereTitle:`Déconnecter tous les appareils ?`,everywhereText:e=>e===1?`L’appareil que vous utilisez est déconnecté.`:`Les ${e} appareils sont déconnectés, y compris celui que vous utilisez.`,everywhereThen:`Les réponses enregistrées le restent. Pour revenir, connectez-vous avec votre adresse courriel.`}),F=f();function I({stopped:n}){let i=P(),s=e(),{zone:l}=_(),u=t(),d=r(k),f=n!=null;return(0,F.jsxs)(`section`,{className:`card`,"aria-labelledby":`reminders`,children:[(0,F.jsx)(`h2`,{id:`reminders`,children:i.reminders}),(0,F.jsx)(`p`,{role:`status`,children:n==null?i.remindersCome:i.remindersStopped(h(n,l,s))}),(0,F.jsx)(`p`,{className:`muted small`,children:i.remindersHint}),d.error&&(0,F.jsx)(o,{error:d.error}),(0,F.jsx)(S,{faults:d.data?.remindersChoose.userErrors??[],fieldOf:()=>void 0}),(0,F.jsx)(`div`,{className:`actions`,children:(0,F.jsx)(a,{kind:`quiet`,busy:d.isPending,onClick:()=>d.mutate({receive:f},{onSuccess:()=>void u.invalidateQueries({queryKey:c(O)})}),children:f?i.remindersResume:i.remindersStop})})]})}var L=[`YES`,`NO`],R=[[`GENDER`,[`WOMAN`,`MAN`,`NON_BINARY`]],[`INDIGENOUS`,L],[`RACIALIZED`,L],[`DISABILITY`,L],[`TWO_SPIRIT_LGBTQ`,L]];function z(){let e=P(),t=s(A,{});return(0,F.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`identity`,children:[(0,F.jsx)(`h2`,{id:`identity`,children:e.identity}),(0,F.jsx)(`p`,{className:`muted`,children:e.identityLead}),(0,F.jsx)(i,{read:t,children:({selfIdentification:e})=>(0,F.jsx)(B,{said:e??null})})]})}function B({said:n}){let i=P(),o=e(),{zone:s}=_(),l=t(),[u,d]=(0,N.useState)(null),[f,p]=(0,N.useState)(!1),[m,g]=(0,N.useState)(``),v=r(j),b=v.data?.selfIdentificationSave.userErrors??[],x=n?.answers??[],S=(e,t)=>v.mutate({answers:V(e).map(t=>({question:t,answer:e[t]?.answer??`PREFER_NOT_TO_SAY`,words:e[t]?.words??``}))},{onSuccess:({selfIdentificationSave:e})=>{e.userErrors.length>0||(l.setQueryData(c(A,{}),{selfIdentification:e.selfIdentification}),d(null),p(!1),g(t))}});return u?(0,F.jsx)(H,{answers:u,faults:b,busy:v.isPending,error:v.error,onChange:d,onSave:()=>S(u,V(u).length===0?i.identityDeleted:i.identitySaved),onClose:()=>d(null)}):(0,F.jsxs)(F.Fragment,{children:[m!==``&&(0,F.jsx)(E,{children:(0,F.jsx)(`p`,{children:m})},m),n?(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(`dl`,{className:`facts`,children:x.map(e=>(0,F.jsxs)(`div`,{className:`fact`,children:[(0,F.jsx)(`dt`,{children:i.identityQuestions[e.question]}),(0,F.jsx)(`dd`,{children:e.answer===`OWN_WORDS`?e.words:i.identityAnswers[e.answer]})]},e.question))}),(0,F.jsx)(`p`,{className:`muted small`,children:i.identitySince(h(n.saved,s,o))})]}):(0,F.jsx)(`p`,{children:i.identityNone}),(0,F.jsxs)(`div`,{className:`row`,children:[(0,F.jsx)(a,{kind:`quiet`,onClick:()=>{v.reset(),g(``),d(Object.fromEntries(x.map(e=>[e.question,{answer:e.answer,words:e.words}])))},children:n?i.identityChange:i.identityBegin}),n&&(0,F.jsx)(a,{kind:`danger`,onClick:()=>p(!0),children:i.identityDelete})]}),(0,F.jsx)(y,{title:i.identityDeleteTitle,open:f,confirm:i.identityDeleteDo,kind:`danger`,busy:v.isPending,error:v.error,faults:b,onConfirm:()=>S({},i.identityDeleted),onClose:()=>p(!1),children:(0,F.jsx)(`p`,{children:i.identityDeleteText})})]})}function V(e){return R.map(([e])=>e).filter(t=>e[t])}function H({answers:e,faults:t,busy:n,error:r,onChange:i,onSave:s,onClose:c}){let l=P(),u=V(e);return(0,F.jsxs)(`form`,{className:`stack-s`,noValidate:!0,onSubmit:e=>{e.preventDefault(),s()},children:[r&&(0,F.jsx)(o,{error:r}),(0,F.jsx)(S,{faults:t,fieldOf:e=>`identity-${u[Number(e.path[1])]??``}-words`}),R.map(([n,r])=>(0,F.jsxs)(`fieldset`,{className:`stack-s`,children:[(0,F.jsx)(`legend`,{children:l.identityQuestions[n]}),[...r,`OWN_WORDS`,`PREFER_NOT_TO_SAY`].map(t=>(0,F.jsx)(C,{name:`identity-${n}`,label:l.identityAnswers[t],checked:e[n]?.answer===t,onChange:()=>i({...e,[n]:{answer:t,words:``}})},t)),(0,F.jsx)(C,{name:`identity-${n}`,label:l.identityOpen,checked:!e[n],onChange:()=>{let{[n]:t,...r}=e;i(r)}}),e[n]?.answer===`OWN_WORDS`&&(0,F.jsx)(w,{id:`identity-${n}-words`,label:l.identityWords(l.identityQuestions[n]),maxLength:200,value:e[n].words,error:x(t,`answers.${String(u.indexOf(n))}.words`),onChange:t=>i({...e,[n]:{answer:`OWN_WORDS`,words:t.currentTarget.value}})})]},n)),(0,F.jsxs)(`div`,{className:`row`,children:[(0,F.jsx)(a,{type:`submit`,busy:n,children:l.identitySave}),(0,F.jsx)(a,{kind:`quiet`,onClick:c,children:l.identityBack})]})]})}function U(){let e=P(),t=s(O,{}),n=W();return(0,F.jsxs)(D,{title:e.title,lead:e.lead,actions:(0,F.jsx)(a,{kind:`quiet`,busy:n.pending===`here`,onClick:n.here,children:e.signOut}),children:[n.error&&(0,F.jsx)(o,{error:n.error}),(0,F.jsx)(i,{read:t,lines:6,children:({viewer:e})=>e&&(0,F.jsxs)(F.Fragment,{children:[(0,F.jsxs)(`div`,{className:`halves`,children:[(0,F.jsx)(G,{account:e}),(0,F.jsx)(K,{recorded:e.person.language})]}),(0,F.jsx)(I,{stopped:e.remindersStopped}),(0,F.jsx)(z,{}),(0,F.jsx)(q,{sessions:e.sessions,signOut:n})]})})]})}function W(){let e=t(),n=r(M),i=e=>n.mutate({session:null,everywhere:e},{onSuccess:({signOut:e})=>e.userErrors.length===0&&location.assign(`/`)}),{variables:a}=n;return{here:()=>i(!1),everywhere:()=>i(!0),there:(t,r)=>n.mutate({session:t.id,everywhere:!1},{onSuccess:({signOut:t})=>{t.userErrors.length>0||(e.invalidateQueries({queryKey:c(O)}),r())}}),pending:n.isPending?a?.everywhere?`everywhere`:a?.session??`here`:null,error:n.error,faults:n.data?.signOut.userErrors??[]}}function G({account:{person:e}}){let t=P(),r=n(),i=v(),a=[[t.division,e.division?r(e.division.name):``],[t.rank,i(`ranks`,e.rank)],[t.position,i(`positions`,e.position)]];return(0,F.jsxs)(`section`,{className:`card`,"aria-labelledby":`you`,children:[(0,F.jsx)(`h2`,{id:`you`,children:t.you}),(0,F.jsxs)(`dl`,{className:`facts`,children:[(0,F.jsx)(`dt`,{children:t.name}),(0,F.jsx)(`dd`,{children:e.name}),e.addresses.length>0&&(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(`dt`,{children:t.addresses}),e.addresses.map(e=>(0,F.jsx)(`dd`,{children:(0,F.jsx)(T,{of:e})},e))]}),a.filter(([,e])=>e!==``).map(([e,t])=>(0,F.jsxs)(N.Fragment,{children:[(0,F.jsx)(`dt`,{children:e}),(0,F.jsx)(`dd`,{children:t})]},e))]}),(0,F.jsx)(`p`,{className:`muted small`,children:t.mend}),(0,F.jsx)(`p`,{children:(0,F.jsx)(m,{to:`/people/${e.id}`,children:t.whole})})]})}function K({recorded:t}){let n=P(),r=e(),i=g(),[o,s]=(0,N.useState)(!1),c=e=>{i(e),s(!0)};return(0,F.jsxs)(`section`,{className:`card`,children:[(0,F.jsxs)(`fieldset`,{className:`stack-s`,children:[(0,F.jsx)(`legend`,{className:`account-legend`,children:(0,F.jsx)(`h2`,{children:n.language})}),(0,F.jsx)(`p`,{className:`muted small`,children:n.languageHint}),[[`en`,`English`],[`fr`,`Français`]].map(([e,t])=>(0,F.jsx)(C,{name:`language`,lang:e,label:t,checked:r===e,onChange:()=>c(e)},e))]}),!o&&t!==r&&(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(`p`,{children:n.mailDiffers}),(0,F.jsx)(a,{kind:`quiet`,onClick:()=>{document.querySelector(`input[name=language]:checked`)?.focus(),c(r)},children:n.mailToo})]}),(0,F.jsx)(`p`,{role:`status`,className:`small`,children:o&&n.languageSaved})]})}function q({sessions:t,signOut:n}){let r=P(),i=e(),{zone:o}=_(),[s,c]=(0,N.useState)(!1),[l,u]=(0,N.useState)([]),d=l.at(-1),f=[{key:`device`,title:r.device,cell:e=>(0,F.jsxs)(F.Fragment,{children:[e.device,` `,e.current&&(0,F.jsx)(`span`,{className:`chip on`,children:r.thisDevice})]})},{key:`started`,title:r.started,cell:e=>h(e.started,o,i)},{key:`lastSeen`,title:r.lastSeen,cell:e=>h(e.lastSeen,o,i)},{key:`end`,title:r.act,cell:e=>e.current?``:(0,F.jsx)(a,{kind:`quiet`,busy:n.pending===e.id,"aria-label":r.signOutThereLabel(e.device,h(e.started,o,i)),onClick:()=>n.there(e,()=>u(t=>[...t,e])),children:r.signOutThere})}];return(0,F.jsxs)(`section`,{className:`stack`,"aria-labelledby":`devices`,children:[(0,F.jsxs)(`div`,{className:`spread`,children:[(0,F.jsxs)(`div`,{className:`stack-s`,children:[(0,F.jsx)(`h2`,{id:`devices`,children:r.devices}),(0,F.jsx)(`p`,{className:`muted`,children:r.devicesHint})]}),(0,F.jsx)(a,{kind:`danger`,onClick:()=>c(!0),children:r.everywhere})]}),(0,F.jsx)(S,{faults:n.faults,fieldOf:()=>void 0}),d&&(0,F.jsx)(E,{children:(0,F.jsx)(`p`,{children:r.signedOutThere(d.device)})},l.length),(0,F.jsx)(b,{caption:r.devicesCaption,columns:t.length>1?f:f.slice(0,-1),rows:t,keyOf:e=>e.id}),(0,F.jsxs)(y,{title:r.everywhereTitle,open:s,confirm:r.everywhere,kind:`danger`,busy:n.pending===`everywhere`,error:n.error,onClose:()=>c(!1),onConfirm:n.everywhere,children:[(0,F.jsx)(`p`,{children:r.everywhereText(t.length)}),(0,F.jsx)(`p`,{children:r.everywhereThen})]})]})}export{U as default};