import{S as e,f as t,i as n,l as r,n as i,p as a,u as o,v as s}from"./states.js";import{c,n as l,o as u}from"./index.js";import{G as d}from"./Checkbox.js";import{n as f,r as p,s as m}from"./text5.js";import{a as h}from"./format.js";import{l as g,s as _,u as v}from"./Frame.js";import{t as y}from"./Confirm.js";import{t as b}from"./DataTable.js";import{n as x,t as S}from"./ErrorSummary.js";import{i as C,r as w}from"./DepartmentSide.js";import{t as T}from"./MailAddress.js";import{t as E}from"./Outcome.js";import{t as D}from"./Page.js";var O=new s(`
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
    digest
    identities {
      id
      issuer
      address
      linked
    }
  }
}
    `,{hash:`sha256:bf055ee4aaffe80badf14b2dd4f04e1bb12bc6614eb7004720e61507dfe95d11`}),k=new s(`
    mutation DigestChoose($digest: Digest!) {
  digestChoose(digest: $digest) {
    viewer {
      person {
        id
      }
      digest
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:7003a7168581bad7ab54b9ddcad93c96b64e2754e3ae70ee26487face796290f`}),A=new s(`
    mutation IdentityLink {
  identityLink {
    start
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:f89bc7368ea03268d3dd9c798dbf6a457de61871d3e676b5eae7b63729dee1dd`}),j=new s(`
    mutation IdentityUnlink($identity: ID!) {
  identityUnlink(identity: $identity) {
    viewer {
      person {
        id
      }
      identities {
        id
        issuer
        address
        linked
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:f14cc8a9c7de0bbe36223e7e4ac607397f04f95c32d52a70f96dc49199f79988`}),M=new s(`
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
    `,{hash:`sha256:9bb794ad58cab42ef9a6a6df3b850056aa1716068fd88cf2cfd0a8fae61b3e5f`}),N=new s(`
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
}`,{hash:`sha256:1eb0a5d4c2e0108ea499532e8c2310cc092820f4be61905d167fa752ba3d0db3`}),P=new s(`
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
}`,{hash:`sha256:48d587857bee6370cb37942f13fa7fbd555daee611de52bc4ed97b132fd62983`}),F=new s(`
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
    `,{hash:`sha256:5a128ce8cb3cca82c98e7281cb349af9df03dbcb8228a5c044f4e9dd6a5c0403`}),I=c(u(),1),L=f({reminders:`Reminders by e-mail`,remindersCome:`You get reminders of surveys, feedback, learning records and tasks.`,remindersStopped:e=>`You have had no reminders since ${e}.`,remindersHint:`Invitations, decisions, certificates and sign-in links always come: they are no reminders.`,remindersStop:`Send me no more reminders`,remindersResume:`Send me reminders again`,title:`Your account`,lead:`Who you are here, the language we write to you in, and where you are signed in.`,you:`You`,name:`Name`,addresses:`E-mail addresses`,division:`Division`,rank:`Rank`,position:`Position`,mend:`If something is wrong, tell the mentorship lead; they keep this record.`,whole:`See everything on record about you`,language:`Language`,languageHint:`For these screens and for the mail we send you.`,languageSaved:`Saved. We write to you in English.`,mailDiffers:`Our mail to you still comes in French.`,mailToo:`Write to me in English too`,identity:`What you say of yourself`,identityLead:`You may say it or leave it, question by question. Only you read it: no reviewer, nominator, mentorship lead or administrator sees it, and no list or export holds it. No counts are made from it.`,identityNone:`You have said nothing, and nobody asks you to.`,identityBegin:`Say something`,identityChange:`Change`,identitySave:`Save for me alone`,identityBack:`Leave as it was`,identitySaved:`Saved. Only you read it.`,identitySince:e=>`As of ${e}.`,identityDelete:`Delete…`,identityDeleteTitle:`Delete what you said of yourself?`,identityDeleteText:`It is gone at once, and nothing stays that says you had written it.`,identityDeleteDo:`Delete it`,identityDeleted:`Deleted.`,identityOpen:`Leave this open`,identityWords:e=>`${e}, in your own words`,identityQuestions:{GENDER:`Gender`,INDIGENOUS:`First Nations, Inuk or Métis`,RACIALIZED:`Racialized`,DISABILITY:`Living with a disability`,TWO_SPIRIT_LGBTQ:`Two-Spirit or 2SLGBTQIA+`},identityAnswers:{WOMAN:`Woman`,MAN:`Man`,NON_BINARY:`Non-binary`,YES:`Yes`,NO:`No`,OWN_WORDS:`In my own words`,PREFER_NOT_TO_SAY:`I prefer not to say`},devices:`Devices signed in`,devicesHint:`If you do not know one of them, sign it out, or sign out everywhere.`,devicesCaption:`Devices on which you are signed in`,device:`Device`,thisDevice:`this one`,started:`Signed in`,lastSeen:`Last seen`,act:`Change`,signOutThere:`Sign out this device`,signOutThereLabel:(e,t)=>`Sign out this device: ${e}, ${t}`,signedOutThere:e=>`${e} is signed out.`,signOut:`Sign out`,everywhere:`Sign out everywhere`,everywhereTitle:`Sign out everywhere?`,everywhereText:e=>e===1?`The device you are on is signed out.`:`All ${e} devices are signed out, the one you are on too.`,everywhereThen:`Answers that are saved stay saved. To come back, sign in with your e-mail address.`,ownData:`What is held about you`,ownDataText:`Everything Laurel holds about you: your record, what you wrote and did, and what was made for you. What is withheld, such as what others gave in confidence, is named with the reason. Taking it leaves an entry in the audit log.`,ownDataRead:`Read it`,ownDataTake:`Download it (JSON)`,identities:e=>e===``?`Signing in with your institution`:`Signing in with ${e}`,identitiesNone:e=>`You sign in by a mailed link. Link your ${e} account to sign in without one; the link keeps working.`,link:e=>`Link ${e}`,linkedOn:e=>`linked ${e}`,unlink:`Unlink`,unlinkLabel:e=>`Unlink ${e}`,unlinkTitle:`Unlink this account?`,unlinkText:`You then sign in by a mailed link, and can link an account again.`,unlinked:`The account no longer signs you in. Mailed links still do.`,digest:`What is due for you`,digestHint:`A mail with your tasks, meetings and approvals that are due, only when there is something. Nothing else changes: invitations, decisions and links always come.`,digestHeld:`You get no reminders at all at the moment, and so none of these. Have reminders sent again first.`,digests:{OFF:`Never`,WEEKLY:`On Mondays`,DAILY:`On every working day`}},{reminders:`Rappels par courriel`,remindersCome:`Vous recevez des rappels sur les sondages, les rétroactions, les relevés d’apprentissage et les tâches.`,remindersStopped:e=>`Vous ne recevez plus de rappels depuis le ${e}.`,remindersHint:`Les invitations, décisions, certificats et liens de connexion arrivent toujours : ce ne sont pas des rappels.`,remindersStop:`Ne plus m’envoyer de rappels`,remindersResume:`M’envoyer de nouveau des rappels`,title:`Votre compte`,lead:`Qui vous êtes ici, la langue dans laquelle nous vous écrivons et les appareils où vous êtes connecté.`,you:`Vous`,name:`Nom`,addresses:`Adresses courriel`,division:`Division`,rank:`Rang`,position:`Poste`,mend:`Si quelque chose est inexact, dites-le à la personne responsable du mentorat, qui tient ce dossier.`,whole:`Voir tout ce qui est au dossier à votre sujet`,language:`Langue`,languageHint:`Pour ces écrans et pour les courriels que nous vous envoyons.`,languageSaved:`Enregistré. Nous vous écrivons en français.`,mailDiffers:`Nos courriels vous parviennent encore en anglais.`,mailToo:`M’écrire aussi en français`,identity:`Ce que vous dites de vous`,identityLead:`Vous pouvez le dire ou non, question par question. Vous seul·e le lisez : ni évaluation, ni proposition, ni responsable du mentorat, ni administration ne le voit, et aucune liste ni exportation ne le contient. Aucun compte n’en est tiré.`,identityNone:`Vous n’avez rien dit, et personne ne vous le demande.`,identityBegin:`Dire quelque chose`,identityChange:`Modifier`,identitySave:`Enregistrer pour moi seul·e`,identityBack:`Laisser tel quel`,identitySaved:`Enregistré. Vous seul·e le lisez.`,identitySince:e=>`État du ${e}.`,identityDelete:`Supprimer…`,identityDeleteTitle:`Supprimer ce que vous avez dit de vous ?`,identityDeleteText:`C’est effacé aussitôt, et rien ne reste qui dise que vous l’aviez écrit.`,identityDeleteDo:`Supprimer`,identityDeleted:`Supprimé.`,identityOpen:`Laisser ouvert`,identityWords:e=>`${e}, dans vos mots`,identityQuestions:{GENDER:`Genre`,INDIGENOUS:`Premières Nations, Inuk ou Métis`,RACIALIZED:`Personne racisée`,DISABILITY:`Personne en situation de handicap`,TWO_SPIRIT_LGBTQ:`Bispirituel·le ou 2ELGBTQIA+`},identityAnswers:{WOMAN:`Femme`,MAN:`Homme`,NON_BINARY:`Non binaire`,YES:`Oui`,NO:`Non`,OWN_WORDS:`Dans mes mots`,PREFER_NOT_TO_SAY:`Je préfère ne pas le dire`},devices:`Appareils connectés`,devicesHint:`Si l’un d’eux vous est inconnu, déconnectez-le, ou déconnectez tous les appareils.`,devicesCaption:`Appareils où vous êtes connecté`,device:`Appareil`,thisDevice:`celui-ci`,started:`Connexion`,lastSeen:`Dernière activité`,act:`Modifier`,signOutThere:`Déconnecter cet appareil`,signOutThereLabel:(e,t)=>`Déconnecter cet appareil : ${e}, ${t}`,signedOutThere:e=>`Appareil déconnecté : ${e}.`,signOut:`Se déconnecter`,everywhere:`Déconnecter tous les appareils`,everywhereTitle:`Déconnecter tous les appareils ?`,everywhereText:e=>e===1?`L’appareil que vous utilisez est déconnecté.`:`Les ${e} appareils sont déconnectés, y compris celui que vous utilisez.`,everywhereThen:`Les réponses enregistrées le restent. Pour revenir, connectez-vous avec votre adresse courriel.`,ownData:`Ce qui est conservé à votre sujet`,ownDataText:`Tout ce que Laurel conserve à votre sujet : votre fiche, ce que vous avez écrit et fait, et ce qui a été établi pour vous. Ce qui est retenu, comme ce que d’autres ont confié, est nommé avec le motif. L’emporter laisse une entrée au journal d’audit.`,ownDataRead:`Le lire`,ownDataTake:`Le télécharger (JSON)`,identities:e=>e===``?`Connexion par votre établissement`:`Connexion avec ${e}`,identitiesNone:e=>`Vous ouvrez une session par un lien envoyé par courriel. Liez votre compte ${e} pour vous en passer\u202f; le lien continue de fonctionner.`,link:e=>`Lier ${e}`,linkedOn:e=>`lié le ${e}`,unlink:`Délier`,unlinkLabel:e=>`Délier ${e}`,unlinkTitle:`Délier ce compte ?`,unlinkText:`Vous ouvrirez alors une session par un lien envoyé par courriel, et pourrez lier de nouveau un compte.`,unlinked:`Ce compte n’ouvre plus votre session. Les liens par courriel, si.`,digest:`Ce qui est dû pour vous`,digestHint:`Un courriel avec vos tâches, rencontres et approbations à venir, seulement s’il y a quelque chose. Le reste ne change pas : invitations, décisions et liens arrivent toujours.`,digestHeld:`Vous ne recevez actuellement aucun rappel, donc aucun de ces courriels. Reprenez d’abord les rappels.`,digests:{OFF:`Jamais`,WEEKLY:`Le lundi`,DAILY:`Chaque jour ouvrable`}}),R=l();function z({identities:n}){let a=L(),s=m(),{signInWith:c,zone:l}=_(),u=e(),d=t(A),f=t(j),[p,g]=(0,I.useState)(null),[v,b]=(0,I.useState)(!1);if(c===``&&n.length===0)return null;let x=()=>d.mutate({},{onSuccess:({identityLink:e})=>e.start&&location.assign(e.start)}),C=e=>f.mutate({identity:e.id},{onSuccess:({identityUnlink:e})=>{e.userErrors.length>0||(g(null),b(!0),u.invalidateQueries({queryKey:o(O)}))}});return(0,R.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`identities`,children:[(0,R.jsx)(`h2`,{id:`identities`,children:a.identities(c)}),d.error&&(0,R.jsx)(i,{error:d.error}),(0,R.jsx)(S,{faults:d.data?.identityLink.userErrors??[],fieldOf:()=>void 0}),v&&(0,R.jsx)(E,{children:(0,R.jsx)(`p`,{children:a.unlinked})}),n.length===0&&(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(`p`,{className:`muted`,children:a.identitiesNone(c)}),(0,R.jsx)(`div`,{className:`row`,children:(0,R.jsx)(r,{kind:`quiet`,busy:d.isPending,onClick:x,children:a.link(c)})})]}),n.map(e=>(0,R.jsxs)(`div`,{className:`spread`,children:[(0,R.jsxs)(`p`,{children:[e.address===``?e.issuer:e.address,` `,(0,R.jsx)(`span`,{className:`muted small`,children:a.linkedOn(h(e.linked,l,s))})]}),(0,R.jsx)(r,{kind:`quiet`,"aria-label":a.unlinkLabel(e.address===``?e.issuer:e.address),onClick:()=>g(e),children:a.unlink})]},e.id)),(0,R.jsx)(y,{title:a.unlinkTitle,open:p!==null,confirm:a.unlink,busy:f.isPending,error:f.error,faults:f.data?.identityUnlink.userErrors??[],onClose:()=>g(null),onConfirm:()=>p&&C(p),children:(0,R.jsx)(`p`,{children:a.unlinkText})})]})}function B(){let e=L();return(0,R.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`own-data`,children:[(0,R.jsx)(`h2`,{id:`own-data`,children:e.ownData}),(0,R.jsx)(`p`,{className:`muted`,children:e.ownDataText}),(0,R.jsxs)(`div`,{className:`row`,children:[(0,R.jsx)(`a`,{className:`btn quiet`,href:`/d/my-data`,children:e.ownDataRead}),(0,R.jsx)(`a`,{className:`btn quiet`,href:`/d/my-data.json`,download:!0,children:e.ownDataTake})]})]})}function V({stopped:n}){let a=L(),s=m(),{zone:c}=_(),l=e(),u=t(M),d=n!=null;return(0,R.jsxs)(`section`,{className:`card`,"aria-labelledby":`reminders`,children:[(0,R.jsx)(`h2`,{id:`reminders`,children:a.reminders}),(0,R.jsx)(`p`,{role:`status`,children:n==null?a.remindersCome:a.remindersStopped(h(n,c,s))}),(0,R.jsx)(`p`,{className:`muted small`,children:a.remindersHint}),u.error&&(0,R.jsx)(i,{error:u.error}),(0,R.jsx)(S,{faults:u.data?.remindersChoose.userErrors??[],fieldOf:()=>void 0}),(0,R.jsx)(`div`,{className:`actions`,children:(0,R.jsx)(r,{kind:`quiet`,busy:u.isPending,onClick:()=>u.mutate({receive:d},{onSuccess:()=>void l.invalidateQueries({queryKey:o(O)})}),children:d?a.remindersResume:a.remindersStop})})]})}var H=[`YES`,`NO`],U=[[`GENDER`,[`WOMAN`,`MAN`,`NON_BINARY`]],[`INDIGENOUS`,H],[`RACIALIZED`,H],[`DISABILITY`,H],[`TWO_SPIRIT_LGBTQ`,H]];function W(){let e=L(),t=a(N,{});return(0,R.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`identity`,children:[(0,R.jsx)(`h2`,{id:`identity`,children:e.identity}),(0,R.jsx)(`p`,{className:`muted`,children:e.identityLead}),(0,R.jsx)(n,{read:t,children:({selfIdentification:e})=>(0,R.jsx)(G,{said:e??null})})]})}function G({said:n}){let i=L(),a=m(),{zone:s}=_(),c=e(),[l,u]=(0,I.useState)(null),[d,f]=(0,I.useState)(!1),[p,g]=(0,I.useState)(``),v=t(P),b=v.data?.selfIdentificationSave.userErrors??[],x=n?.answers??[],S=(e,t)=>v.mutate({answers:K(e).map(t=>({question:t,answer:e[t]?.answer??`PREFER_NOT_TO_SAY`,words:e[t]?.words??``}))},{onSuccess:({selfIdentificationSave:e})=>{e.userErrors.length>0||(c.setQueryData(o(N,{}),{selfIdentification:e.selfIdentification}),u(null),f(!1),g(t))}});return l?(0,R.jsx)(q,{answers:l,faults:b,busy:v.isPending,error:v.error,onChange:u,onSave:()=>S(l,K(l).length===0?i.identityDeleted:i.identitySaved),onClose:()=>u(null)}):(0,R.jsxs)(R.Fragment,{children:[p!==``&&(0,R.jsx)(E,{children:(0,R.jsx)(`p`,{children:p})},p),n?(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(`dl`,{className:`facts`,children:x.map(e=>(0,R.jsxs)(`div`,{className:`fact`,children:[(0,R.jsx)(`dt`,{children:i.identityQuestions[e.question]}),(0,R.jsx)(`dd`,{children:e.answer===`OWN_WORDS`?e.words:i.identityAnswers[e.answer]})]},e.question))}),(0,R.jsx)(`p`,{className:`muted small`,children:i.identitySince(h(n.saved,s,a))})]}):(0,R.jsx)(`p`,{children:i.identityNone}),(0,R.jsxs)(`div`,{className:`row`,children:[(0,R.jsx)(r,{kind:`quiet`,onClick:()=>{v.reset(),g(``),u(Object.fromEntries(x.map(e=>[e.question,{answer:e.answer,words:e.words}])))},children:n?i.identityChange:i.identityBegin}),n&&(0,R.jsx)(r,{kind:`danger`,onClick:()=>f(!0),children:i.identityDelete})]}),(0,R.jsx)(y,{title:i.identityDeleteTitle,open:d,confirm:i.identityDeleteDo,kind:`danger`,busy:v.isPending,error:v.error,faults:b,onConfirm:()=>S({},i.identityDeleted),onClose:()=>f(!1),children:(0,R.jsx)(`p`,{children:i.identityDeleteText})})]})}function K(e){return U.map(([e])=>e).filter(t=>e[t])}function q({answers:e,faults:t,busy:n,error:a,onChange:o,onSave:s,onClose:c}){let l=L(),u=K(e);return(0,R.jsxs)(`form`,{className:`stack-s`,noValidate:!0,onSubmit:e=>{e.preventDefault(),s()},children:[a&&(0,R.jsx)(i,{error:a}),(0,R.jsx)(S,{faults:t,fieldOf:e=>`identity-${u[Number(e.path[1])]??``}-words`}),U.map(([n,r])=>(0,R.jsxs)(`fieldset`,{className:`stack-s`,children:[(0,R.jsx)(`legend`,{children:l.identityQuestions[n]}),[...r,`OWN_WORDS`,`PREFER_NOT_TO_SAY`].map(t=>(0,R.jsx)(C,{name:`identity-${n}`,label:l.identityAnswers[t],checked:e[n]?.answer===t,onChange:()=>o({...e,[n]:{answer:t,words:``}})},t)),(0,R.jsx)(C,{name:`identity-${n}`,label:l.identityOpen,checked:!e[n],onChange:()=>{let{[n]:t,...r}=e;o(r)}}),e[n]?.answer===`OWN_WORDS`&&(0,R.jsx)(w,{id:`identity-${n}-words`,label:l.identityWords(l.identityQuestions[n]),maxLength:200,value:e[n].words,error:x(t,`answers.${String(u.indexOf(n))}.words`),onChange:t=>o({...e,[n]:{answer:`OWN_WORDS`,words:t.currentTarget.value}})})]},n)),(0,R.jsxs)(`div`,{className:`row`,children:[(0,R.jsx)(r,{type:`submit`,busy:n,children:l.identitySave}),(0,R.jsx)(r,{kind:`quiet`,onClick:c,children:l.identityBack})]})]})}function J(){let e=L(),t=a(O,{}),o=Y();return(0,R.jsxs)(D,{title:e.title,lead:e.lead,actions:(0,R.jsx)(r,{kind:`quiet`,busy:o.pending===`here`,onClick:o.here,children:e.signOut}),children:[o.error&&(0,R.jsx)(i,{error:o.error}),(0,R.jsx)(n,{read:t,lines:6,children:({viewer:e})=>e&&(0,R.jsxs)(R.Fragment,{children:[(0,R.jsxs)(`div`,{className:`halves`,children:[(0,R.jsx)(X,{account:e}),(0,R.jsx)(Q,{recorded:e.person.language})]}),(0,R.jsx)(V,{stopped:e.remindersStopped}),(0,R.jsx)(Z,{chosen:e.digest,stopped:e.remindersStopped!=null}),(0,R.jsx)(W,{}),(0,R.jsx)(z,{identities:e.identities}),(0,R.jsx)($,{sessions:e.sessions,signOut:o}),(0,R.jsx)(B,{})]})})]})}function Y(){let n=e(),r=t(F),i=e=>r.mutate({session:null,everywhere:e},{onSuccess:({signOut:e})=>e.userErrors.length===0&&location.assign(`/`)}),{variables:a}=r;return{here:()=>i(!1),everywhere:()=>i(!0),there:(e,t)=>r.mutate({session:e.id,everywhere:!1},{onSuccess:({signOut:e})=>{e.userErrors.length>0||(n.invalidateQueries({queryKey:o(O)}),t())}}),pending:r.isPending?a?.everywhere?`everywhere`:a?.session??`here`:null,error:r.error,faults:r.data?.signOut.userErrors??[]}}function X({account:{person:e}}){let t=L(),n=p(),r=v(),i=[[t.division,e.division?n(e.division.name):``],[t.rank,r(`ranks`,e.rank)],[t.position,r(`positions`,e.position)]];return(0,R.jsxs)(`section`,{className:`card`,"aria-labelledby":`you`,children:[(0,R.jsx)(`h2`,{id:`you`,children:t.you}),(0,R.jsxs)(`dl`,{className:`facts`,children:[(0,R.jsx)(`dt`,{children:t.name}),(0,R.jsx)(`dd`,{children:e.name}),e.addresses.length>0&&(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(`dt`,{children:t.addresses}),e.addresses.map(e=>(0,R.jsx)(`dd`,{children:(0,R.jsx)(T,{of:e})},e))]}),i.filter(([,e])=>e!==``).map(([e,t])=>(0,R.jsxs)(I.Fragment,{children:[(0,R.jsx)(`dt`,{children:e}),(0,R.jsx)(`dd`,{children:t})]},e))]}),(0,R.jsx)(`p`,{className:`muted small`,children:t.mend}),(0,R.jsx)(`p`,{children:(0,R.jsx)(d,{to:`/people/${e.id}`,children:t.whole})})]})}function Z({chosen:n,stopped:r}){let a=L(),s=e(),c=t(k),l=e=>c.mutate({digest:e},{onSuccess:({digestChoose:e})=>e.viewer&&void s.invalidateQueries({queryKey:o(O)})});return(0,R.jsx)(`section`,{className:`card`,children:(0,R.jsxs)(`fieldset`,{className:`stack-s`,children:[(0,R.jsx)(`legend`,{className:`account-legend`,children:(0,R.jsx)(`h2`,{children:a.digest})}),(0,R.jsx)(`p`,{className:`muted small`,children:r?a.digestHeld:a.digestHint}),c.error&&(0,R.jsx)(i,{error:c.error}),[`OFF`,`WEEKLY`,`DAILY`].map(e=>(0,R.jsx)(C,{name:`digest`,label:a.digests[e],checked:(c.isPending?c.variables.digest:n)===e,disabled:r,onChange:()=>l(e)},e))]})})}function Q({recorded:e}){let t=L(),n=m(),i=g(),[a,o]=(0,I.useState)(!1),s=e=>{i(e),o(!0)};return(0,R.jsxs)(`section`,{className:`card`,children:[(0,R.jsxs)(`fieldset`,{className:`stack-s`,children:[(0,R.jsx)(`legend`,{className:`account-legend`,children:(0,R.jsx)(`h2`,{children:t.language})}),(0,R.jsx)(`p`,{className:`muted small`,children:t.languageHint}),[[`en`,`English`],[`fr`,`Français`]].map(([e,t])=>(0,R.jsx)(C,{name:`language`,lang:e,label:t,checked:n===e,onChange:()=>s(e)},e))]}),!a&&e!==n&&(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(`p`,{children:t.mailDiffers}),(0,R.jsx)(r,{kind:`quiet`,onClick:()=>{document.querySelector(`input[name=language]:checked`)?.focus(),s(n)},children:t.mailToo})]}),(0,R.jsx)(`p`,{role:`status`,className:`small`,children:a&&t.languageSaved})]})}function $({sessions:e,signOut:t}){let n=L(),i=m(),{zone:a}=_(),[o,s]=(0,I.useState)(!1),[c,l]=(0,I.useState)([]),u=c.at(-1),d=[{key:`device`,title:n.device,cell:e=>(0,R.jsxs)(R.Fragment,{children:[e.device,` `,e.current&&(0,R.jsx)(`span`,{className:`chip on`,children:n.thisDevice})]})},{key:`started`,title:n.started,cell:e=>h(e.started,a,i)},{key:`lastSeen`,title:n.lastSeen,cell:e=>h(e.lastSeen,a,i)},{key:`end`,title:n.act,cell:e=>e.current?``:(0,R.jsx)(r,{kind:`quiet`,busy:t.pending===e.id,"aria-label":n.signOutThereLabel(e.device,h(e.started,a,i)),onClick:()=>t.there(e,()=>l(t=>[...t,e])),children:n.signOutThere})}];return(0,R.jsxs)(`section`,{className:`stack`,"aria-labelledby":`devices`,children:[(0,R.jsxs)(`div`,{className:`spread`,children:[(0,R.jsxs)(`div`,{className:`stack-s`,children:[(0,R.jsx)(`h2`,{id:`devices`,children:n.devices}),(0,R.jsx)(`p`,{className:`muted`,children:n.devicesHint})]}),(0,R.jsx)(r,{kind:`danger`,onClick:()=>s(!0),children:n.everywhere})]}),(0,R.jsx)(S,{faults:t.faults,fieldOf:()=>void 0}),u&&(0,R.jsx)(E,{children:(0,R.jsx)(`p`,{children:n.signedOutThere(u.device)})},c.length),(0,R.jsx)(b,{caption:n.devicesCaption,columns:e.length>1?d:d.slice(0,-1),rows:e,keyOf:e=>e.id}),(0,R.jsxs)(y,{title:n.everywhereTitle,open:o,confirm:n.everywhere,kind:`danger`,busy:t.pending===`everywhere`,error:t.error,onClose:()=>s(!1),onConfirm:t.everywhere,children:[(0,R.jsx)(`p`,{children:n.everywhereText(e.length)}),(0,R.jsx)(`p`,{children:n.everywhereThen})]})]})}export{J as default};