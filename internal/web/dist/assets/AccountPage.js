import{C as e,O as t,b as n,f as r,i,l as a,n as o,p as s,u as c,w as l,y as u}from"./states.js";import{c as d,n as f,o as p}from"./index.js";import{G as m}from"./Checkbox.js";import{a as h}from"./format.js";import{l as g,s as _,u as v}from"./Frame.js";import{t as y}from"./Confirm.js";import{t as b}from"./DataTable.js";import{t as x}from"./ErrorSummary.js";import{i as S}from"./DepartmentSide.js";import{t as C}from"./MailAddress.js";import{t as w}from"./Outcome.js";import{t as T}from"./Page.js";var E=new l(`
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
    `,{hash:`sha256:afef161590ff2e278d18502ff8ca108a26e1b6fe21af9d86b41d30b852fe19d3`}),D=new l(`
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
    `,{hash:`sha256:5a128ce8cb3cca82c98e7281cb349af9df03dbcb8228a5c044f4e9dd6a5c0403`}),O=d(p(),1),k=u({title:`Your account`,lead:`Who you are here, the language we write to you in, and where you are signed in.`,you:`You`,name:`Name`,addresses:`E-mail addresses`,division:`Division`,rank:`Rank`,position:`Position`,mend:`If something is wrong, tell the mentorship lead; they keep this record.`,whole:`See everything on record about you`,language:`Language`,languageHint:`For these screens and for the mail we send you.`,languageSaved:`Saved. We write to you in English.`,mailDiffers:`Our mail to you still comes in French.`,mailToo:`Write to me in English too`,devices:`Devices signed in`,devicesHint:`If you do not know one of them, sign it out, or sign out everywhere.`,devicesCaption:`Devices on which you are signed in`,device:`Device`,thisDevice:`this one`,started:`Signed in`,lastSeen:`Last seen`,act:`Change`,signOutThere:`Sign out this device`,signOutThereLabel:(e,t)=>`Sign out this device: ${e}, ${t}`,signedOutThere:e=>`${e} is signed out.`,signOut:`Sign out`,everywhere:`Sign out everywhere`,everywhereTitle:`Sign out everywhere?`,everywhereText:e=>e===1?`The device you are on is signed out.`:`All ${e} devices are signed out, the one you are on too.`,everywhereThen:`Answers that are saved stay saved. To come back, sign in with your e-mail address.`},{title:`Votre compte`,lead:`Qui vous êtes ici, la langue dans laquelle nous vous écrivons et les appareils où vous êtes connecté.`,you:`Vous`,name:`Nom`,addresses:`Adresses courriel`,division:`Division`,rank:`Rang`,position:`Poste`,mend:`Si quelque chose est inexact, dites-le à la personne responsable du mentorat, qui tient ce dossier.`,whole:`Voir tout ce qui est au dossier à votre sujet`,language:`Langue`,languageHint:`Pour ces écrans et pour les courriels que nous vous envoyons.`,languageSaved:`Enregistré. Nous vous écrivons en français.`,mailDiffers:`Nos courriels vous parviennent encore en anglais.`,mailToo:`M’écrire aussi en français`,devices:`Appareils connectés`,devicesHint:`Si l’un d’eux vous est inconnu, déconnectez-le, ou déconnectez tous les appareils.`,devicesCaption:`Appareils où vous êtes connecté`,device:`Appareil`,thisDevice:`celui-ci`,started:`Connexion`,lastSeen:`Dernière activité`,act:`Modifier`,signOutThere:`Déconnecter cet appareil`,signOutThereLabel:(e,t)=>`Déconnecter cet appareil : ${e}, ${t}`,signedOutThere:e=>`Appareil déconnecté : ${e}.`,signOut:`Se déconnecter`,everywhere:`Déconnecter tous les appareils`,everywhereTitle:`Déconnecter tous les appareils ?`,everywhereText:e=>e===1?`L’appareil que vous utilisez est déconnecté.`:`Les ${e} appareils sont déconnectés, y compris celui que vous utilisez.`,everywhereThen:`Les réponses enregistrées le restent. Pour revenir, connectez-vous avec votre adresse courriel.`}),A=f();function j(){let e=k(),t=s(E,{}),n=M();return(0,A.jsxs)(T,{title:e.title,lead:e.lead,actions:(0,A.jsx)(a,{kind:`quiet`,busy:n.pending===`here`,onClick:n.here,children:e.signOut}),children:[n.error&&(0,A.jsx)(o,{error:n.error}),(0,A.jsx)(i,{read:t,lines:6,children:({viewer:e})=>e&&(0,A.jsxs)(A.Fragment,{children:[(0,A.jsxs)(`div`,{className:`halves`,children:[(0,A.jsx)(N,{account:e}),(0,A.jsx)(P,{recorded:e.person.language})]}),(0,A.jsx)(F,{sessions:e.sessions,signOut:n})]})})]})}function M(){let e=t(),n=r(D),i=e=>n.mutate({session:null,everywhere:e},{onSuccess:({signOut:e})=>e.userErrors.length===0&&location.assign(`/`)}),{variables:a}=n;return{here:()=>i(!1),everywhere:()=>i(!0),there:(t,r)=>n.mutate({session:t.id,everywhere:!1},{onSuccess:({signOut:t})=>{t.userErrors.length>0||(e.invalidateQueries({queryKey:c(E)}),r())}}),pending:n.isPending?a?.everywhere?`everywhere`:a?.session??`here`:null,error:n.error,faults:n.data?.signOut.userErrors??[]}}function N({account:{person:e}}){let t=k(),r=n(),i=v(),a=[[t.division,e.division?r(e.division.name):``],[t.rank,i(`ranks`,e.rank)],[t.position,i(`positions`,e.position)]];return(0,A.jsxs)(`section`,{className:`card`,"aria-labelledby":`you`,children:[(0,A.jsx)(`h2`,{id:`you`,children:t.you}),(0,A.jsxs)(`dl`,{className:`facts`,children:[(0,A.jsx)(`dt`,{children:t.name}),(0,A.jsx)(`dd`,{children:e.name}),e.addresses.length>0&&(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(`dt`,{children:t.addresses}),e.addresses.map(e=>(0,A.jsx)(`dd`,{children:(0,A.jsx)(C,{of:e})},e))]}),a.filter(([,e])=>e!==``).map(([e,t])=>(0,A.jsxs)(O.Fragment,{children:[(0,A.jsx)(`dt`,{children:e}),(0,A.jsx)(`dd`,{children:t})]},e))]}),(0,A.jsx)(`p`,{className:`muted small`,children:t.mend}),(0,A.jsx)(`p`,{children:(0,A.jsx)(m,{to:`/people/${e.id}`,children:t.whole})})]})}function P({recorded:t}){let n=k(),r=e(),i=g(),[o,s]=(0,O.useState)(!1),c=e=>{i(e),s(!0)};return(0,A.jsxs)(`section`,{className:`card`,children:[(0,A.jsxs)(`fieldset`,{className:`stack-s`,children:[(0,A.jsx)(`legend`,{className:`account-legend`,children:(0,A.jsx)(`h2`,{children:n.language})}),(0,A.jsx)(`p`,{className:`muted small`,children:n.languageHint}),[[`en`,`English`],[`fr`,`Français`]].map(([e,t])=>(0,A.jsx)(S,{name:`language`,lang:e,label:t,checked:r===e,onChange:()=>c(e)},e))]}),!o&&t!==r&&(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(`p`,{children:n.mailDiffers}),(0,A.jsx)(a,{kind:`quiet`,onClick:()=>{document.querySelector(`input[name=language]:checked`)?.focus(),c(r)},children:n.mailToo})]}),(0,A.jsx)(`p`,{role:`status`,className:`small`,children:o&&n.languageSaved})]})}function F({sessions:t,signOut:n}){let r=k(),i=e(),{zone:o}=_(),[s,c]=(0,O.useState)(!1),[l,u]=(0,O.useState)([]),d=l.at(-1),f=[{key:`device`,title:r.device,cell:e=>(0,A.jsxs)(A.Fragment,{children:[e.device,` `,e.current&&(0,A.jsx)(`span`,{className:`chip on`,children:r.thisDevice})]})},{key:`started`,title:r.started,cell:e=>h(e.started,o,i)},{key:`lastSeen`,title:r.lastSeen,cell:e=>h(e.lastSeen,o,i)},{key:`end`,title:r.act,cell:e=>e.current?``:(0,A.jsx)(a,{kind:`quiet`,busy:n.pending===e.id,"aria-label":r.signOutThereLabel(e.device,h(e.started,o,i)),onClick:()=>n.there(e,()=>u(t=>[...t,e])),children:r.signOutThere})}];return(0,A.jsxs)(`section`,{className:`stack`,"aria-labelledby":`devices`,children:[(0,A.jsxs)(`div`,{className:`spread`,children:[(0,A.jsxs)(`div`,{className:`stack-s`,children:[(0,A.jsx)(`h2`,{id:`devices`,children:r.devices}),(0,A.jsx)(`p`,{className:`muted`,children:r.devicesHint})]}),(0,A.jsx)(a,{kind:`danger`,onClick:()=>c(!0),children:r.everywhere})]}),(0,A.jsx)(x,{faults:n.faults,fieldOf:()=>void 0}),d&&(0,A.jsx)(w,{children:(0,A.jsx)(`p`,{children:r.signedOutThere(d.device)})},l.length),(0,A.jsx)(b,{caption:r.devicesCaption,columns:t.length>1?f:f.slice(0,-1),rows:t,keyOf:e=>e.id}),(0,A.jsxs)(y,{title:r.everywhereTitle,open:s,confirm:r.everywhere,kind:`danger`,busy:n.pending===`everywhere`,error:n.error,onClose:()=>c(!1),onConfirm:n.everywhere,children:[(0,A.jsx)(`p`,{children:r.everywhereText(t.length)}),(0,A.jsx)(`p`,{children:r.everywhereThen})]})]})}export{j as default};