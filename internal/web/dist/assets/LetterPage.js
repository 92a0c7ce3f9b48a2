import{c as e,n as t,o as n}from"./index.js";import{C as r,b as i,f as a,g as o,l as s,n as c,r as l,s as u,w as d,y as f}from"./states.js";import{r as p}from"./format.js";import{t as m}from"./fragment.js";import{s as h}from"./Frame.js";import{t as g}from"./Confirm.js";import{n as _,t as v}from"./ErrorSummary.js";import{t as y}from"./Outcome.js";import{t as b}from"./Page.js";import{i as x,n as S,r as C,t as w}from"./saving2.js";import{t as T}from"./faults2.js";/* empty css           */var E=new d(`
    mutation SupportLetterOpen($token: String!) {
  supportLetterOpen(token: $token) {
    letter {
      ...SupportLetterAsked
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SupportLetterAsked on SupportLetterRequest {
  nominee
  nominator
  award {
    en
    fr
  }
  year
  writer
  state
  waived
  text
  reason
  most
  until
  open
  revision
}`,{hash:`sha256:44c02bf28dc7fc9270d9fa86429dd14b087b31eac743a859a131a4cc9406cd84`}),D=new d(`
    mutation SupportLetterWrite($token: String!, $text: String!, $revision: Int!, $submit: Boolean!) {
  supportLetterWrite(
    token: $token
    text: $text
    revision: $revision
    submit: $submit
  ) {
    letter {
      ...SupportLetterAsked
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SupportLetterAsked on SupportLetterRequest {
  nominee
  nominator
  award {
    en
    fr
  }
  year
  writer
  state
  waived
  text
  reason
  most
  until
  open
  revision
}`,{hash:`sha256:a533d7b748577217510a80f93d5aabc27a61562669e3e8b8fbdfe44b68bf4e61`}),O=new d(`
    mutation SupportLetterDecline($token: String!, $reason: String!) {
  supportLetterDecline(token: $token, reason: $reason) {
    letter {
      ...SupportLetterAsked
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SupportLetterAsked on SupportLetterRequest {
  nominee
  nominator
  award {
    en
    fr
  }
  year
  writer
  state
  waived
  text
  reason
  most
  until
  open
  revision
}`,{hash:`sha256:4a2aebf5480f67e3ffd89f73861d4aa91c9c4448562a551294a10d16e20f1d09`}),k=e(n(),1),A=f({title:`A letter of support`,lead:(e,t,n,r)=>`${e} asks you to support ${t} for ${n}, ${r}.`,noToken:`Open the whole link from our mail. Some mail programs cut long links in two.`,dead:`This link does not work any more`,deadText:`Perhaps somebody else was asked meanwhile, or the nomination was withdrawn. Ask whoever asked you, if you expected to write.`,asked:`What is asked`,nominee:`Nominee`,nominator:`Asked by`,award:`Award`,writer:`You write as`,until:`Until`,reading:`Who reads it`,waived:`The committee. The nominee gave up the right to read it and will never read it.`,notWaived:`The committee. The nominee has not given up the right to read it.`,nominatorReads:`Whoever asked you learns whether your letter came, never what it says.`,letter:`Your letter`,label:`What you would have the committee know`,hint:`Say how you know the nominee, what they did as a mentor, and what came of it.`,counter:(e,t)=>`${e} of ${t} characters, spaces counted`,counterOver:(e,t)=>`${e} characters over the limit of ${t}`,saving:`Saving`,saved:`Draft saved. You can close the page and come back by the link in our mail.`,unsaved:`Not saved yet`,keepFirst:`Copy what you want to keep before you load what is saved.`,loadSaved:`Load what is saved`,keep:`Save the draft`,handIn:`Hand in…`,handInTitle:`Hand in your letter?`,handInText:e=>`The committee reads it as it stands. You can change it until ${e}.`,handInDo:`Hand in`,handInAgain:`Hand in the changed letter…`,received:`Your letter is in. Thank you.`,receivedText:e=>`You can change it until ${e}. Open the link in our mail again.`,changed:`You changed the letter. What was handed in before counts until you hand it in anew.`,decline:`I would rather not write…`,declineTitle:`Decline to write?`,declineText:e=>`${e} is told, and may ask somebody else. A draft is not read by anybody.`,declineReason:`Reason, if you like`,declineReasonHint:e=>`Only ${e} reads it.`,declineDo:`Decline`,declined:`You declined. Thank you for telling us.`,declinedText:e=>`If that was not meant, write to ${e}: a new request brings a new link.`,closed:`Letters are no longer taken`,closedText:`What you handed in counts.`,closedNothing:`No letter was handed in.`,yours:`What you wrote`},{title:`Une lettre d’appui`,lead:(e,t,n,r)=>`${e} vous invite à appuyer ${t} pour ce prix : ${n}, ${r}.`,noToken:`Ouvrez le lien complet de notre courriel. Certains logiciels coupent en deux les longs liens.`,dead:`Ce lien ne fonctionne plus`,deadText:`Peut-être a-t-on entre-temps sollicité quelqu’un d’autre, ou la candidature a été retirée. Si vous pensiez écrire, demandez à qui vous avait sollicité.`,asked:`Ce qui est demandé`,nominee:`Personne candidate`,nominator:`À la demande de`,award:`Prix`,writer:`Vous écrivez comme`,until:`Jusqu’au`,reading:`Qui la lit`,waived:`Le comité. La personne candidate a renoncé au droit de la lire et ne la lira jamais.`,notWaived:`Le comité. La personne candidate n’a pas renoncé au droit de la lire.`,nominatorReads:`Qui vous a sollicité apprend si votre lettre est arrivée, jamais ce qu’elle dit.`,letter:`Votre lettre`,label:`Ce que le comité devrait savoir`,hint:`Dites d’où vous connaissez la personne, ce qu’elle a fait comme mentor, et ce qui en est venu.`,counter:(e,t)=>`${e} caractères sur ${t}, espaces compris`,counterOver:(e,t)=>`${e} caractères de trop, la limite est de ${t}`,saving:`Enregistrement`,saved:`Ébauche enregistrée. Vous pouvez fermer la page et revenir par le lien de notre courriel.`,unsaved:`Pas encore enregistré`,keepFirst:`Copiez ce que vous voulez garder avant de charger ce qui est enregistré.`,loadSaved:`Charger ce qui est enregistré`,keep:`Enregistrer l’ébauche`,handIn:`Remettre…`,handInTitle:`Remettre votre lettre ?`,handInText:e=>`Le comité la lit telle quelle. Vous pouvez la modifier jusqu’au ${e}.`,handInDo:`Remettre`,handInAgain:`Remettre la lettre modifiée…`,received:`Votre lettre est arrivée. Merci.`,receivedText:e=>`Vous pouvez la modifier jusqu’au ${e}. Rouvrez pour cela le lien de notre courriel.`,changed:`Vous avez modifié la lettre. Ce qui a été remis compte jusqu’à ce que vous la remettiez de nouveau.`,decline:`Je préfère ne pas écrire…`,declineTitle:`Décliner la demande ?`,declineText:e=>`${e} en est avisé et peut solliciter quelqu’un d’autre. Personne ne lit une ébauche.`,declineReason:`Raison, si vous le voulez`,declineReasonHint:e=>`Seule cette personne la lit : ${e}.`,declineDo:`Décliner`,declined:`Vous avez décliné. Merci de nous l’avoir dit.`,declinedText:e=>`Si c’était une erreur, écrivez à ${e} : une nouvelle demande apporte un nouveau lien.`,closed:`Les lettres ne sont plus prises`,closedText:`Ce que vous avez remis compte.`,closedNothing:`Aucune lettre n’a été remise.`,yours:`Ce que vous avez écrit`}),j=t();function M(){let e=A(),t=i(),[n]=m(),r=a(E),[o,s]=(0,k.useState)(null),{mutate:d}=r,f=()=>d({token:n},{onSuccess:({supportLetterOpen:{letter:e}})=>e&&s(e)});(0,k.useEffect)(()=>{n!==``&&f()},[n,d]);let p=r.data?.supportLetterOpen.userErrors??T,h=!o&&p.length>0;return(0,j.jsxs)(b,{title:h?e.dead:e.title,lead:o?e.lead(o.nominator,o.nominee,t(o.award),String(o.year)):void 0,narrow:!0,children:[n===``&&(0,j.jsx)(`p`,{children:e.noToken}),n!==``&&!o&&r.isPending&&(0,j.jsx)(l,{lines:3}),r.error&&(0,j.jsx)(c,{error:r.error,retry:f}),h&&(0,j.jsx)(u,{kind:`danger`,role:`alert`,children:(0,j.jsx)(`p`,{children:e.deadText})}),o&&(0,j.jsx)(N,{letter:o,token:n,onLetter:s})]})}function N({letter:e,token:t,onLetter:n}){let a=A(),o=i(),s=r(),{zone:c}=h(),l=p(e.until,c,s);return(0,j.jsxs)(j.Fragment,{children:[e.state===`DECLINED`&&(0,j.jsxs)(y,{children:[(0,j.jsx)(`p`,{className:`strong`,children:a.declined}),(0,j.jsx)(`p`,{children:a.declinedText(e.nominator)})]}),e.state!==`DECLINED`&&!e.open&&(0,j.jsxs)(u,{children:[(0,j.jsx)(`p`,{className:`strong`,children:a.closed}),(0,j.jsx)(`p`,{children:e.state===`RECEIVED`?a.closedText:a.closedNothing})]}),(0,j.jsxs)(`section`,{className:`card`,"aria-labelledby":`asked`,children:[(0,j.jsx)(`h2`,{id:`asked`,children:a.asked}),(0,j.jsxs)(`dl`,{className:`facts`,children:[(0,j.jsx)(`dt`,{children:a.nominee}),(0,j.jsx)(`dd`,{children:e.nominee}),(0,j.jsx)(`dt`,{children:a.award}),(0,j.jsxs)(`dd`,{children:[o(e.award),`, `,e.year]}),(0,j.jsx)(`dt`,{children:a.nominator}),(0,j.jsx)(`dd`,{children:e.nominator}),(0,j.jsx)(`dt`,{children:a.writer}),(0,j.jsx)(`dd`,{children:e.writer}),(0,j.jsx)(`dt`,{children:a.until}),(0,j.jsx)(`dd`,{children:l}),(0,j.jsx)(`dt`,{children:a.reading}),(0,j.jsx)(`dd`,{children:e.waived?a.waived:a.notWaived})]}),(0,j.jsx)(`p`,{className:`muted small`,children:a.nominatorReads})]}),e.state!==`DECLINED`&&e.open&&(0,j.jsx)(P,{letter:e,token:t,until:l,onLetter:n}),!e.open&&e.state===`RECEIVED`&&(0,j.jsxs)(`section`,{className:`card`,"aria-labelledby":`yours`,children:[(0,j.jsx)(`h2`,{id:`yours`,children:a.yours}),(0,j.jsx)(`p`,{className:`authored`,children:e.text})]})]})}function P({letter:e,token:t,until:n,onLetter:r}){let i=A(),c=a(D),[l,u]=(0,k.useState)(null),[d,f]=(0,k.useState)(T),p=e.state===`RECEIVED`,m=(0,k.useRef)(!p);m.current=!p;let h=w({value:e.text,revision:e.revision},async(e,n)=>{let{supportLetterWrite:i}=await o(D,{token:t,text:e,revision:n,submit:!1}),a=i.letter;return a?{revision:a.revision,after:()=>r(a)}:{faults:i.userErrors}},m),b=c.data?.supportLetterWrite.userErrors??T,O=async()=>{let{supportLetterOpen:e}=await o(E,{token:t});e.letter&&(r(e.letter),h.adopt(e.letter.text,e.letter.revision))},M=h.value.trim()!==e.text.trim(),N=x(h.value)===0;return(0,j.jsxs)(j.Fragment,{children:[p&&!M&&(0,j.jsxs)(y,{children:[(0,j.jsx)(`p`,{className:`strong`,children:i.received}),(0,j.jsx)(`p`,{children:i.receivedText(n)})]},e.revision),(0,j.jsxs)(`section`,{className:`card`,"aria-labelledby":`letter-heading`,children:[(0,j.jsx)(`h2`,{id:`letter-heading`,children:i.letter}),(0,j.jsx)(v,{faults:d,fieldOf:()=>`letter`}),(0,j.jsx)(C,{id:`letter`,label:i.label,hint:i.hint,value:h.value,most:e.most,words:i,fault:_(h.phase===`refused`?h.faults:b,`text`),onChange:h.set}),p&&M&&(0,j.jsx)(`p`,{role:`status`,children:i.changed}),(0,j.jsxs)(`div`,{className:`row`,children:[(0,j.jsx)(s,{disabled:p&&!M,onClick:()=>{c.reset(),p?u(`in`):h.settle().then(({saved:e,faults:t})=>{e&&u(`in`),f(t)})},children:p?i.handInAgain:i.handIn}),!p&&(0,j.jsx)(s,{kind:`quiet`,onClick:()=>void h.settle(),children:i.keep})]}),!p&&(0,j.jsx)(S,{saving:h,words:i,onLoad:()=>void O()})]}),!p&&(0,j.jsx)(`div`,{children:(0,j.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>u(`decline`),children:i.decline})}),(0,j.jsxs)(g,{title:i.handInTitle,open:l===`in`,confirm:i.handInDo,busy:c.isPending,error:c.error,faults:b,disabled:N,onConfirm:()=>c.mutate({token:t,text:h.value,revision:h.revision(),submit:!0},{onSuccess:({supportLetterWrite:{letter:e}})=>{e&&(u(null),h.adopt(e.text,e.revision),r(e),window.scrollTo(0,0))}}),onClose:()=>u(null),children:[(0,j.jsx)(`p`,{children:i.handInText(n)}),(0,j.jsx)(`div`,{className:`preview authored`,tabIndex:0,role:`region`,"aria-label":i.letter,children:h.value})]}),l===`decline`&&(0,j.jsx)(F,{letter:e,token:t,onLetter:r,onClose:()=>u(null)})]})}function F({letter:e,token:t,onLetter:n,onClose:r}){let i=A(),[o,s]=(0,k.useState)(``),c=a(O),l=c.data?.supportLetterDecline.userErrors??T;return(0,j.jsxs)(g,{title:i.declineTitle,open:!0,confirm:i.declineDo,kind:`danger`,busy:c.isPending,error:c.error,faults:l,fieldOf:()=>`reason`,onConfirm:()=>c.mutate({token:t,reason:o},{onSuccess:({supportLetterDecline:{letter:e}})=>e&&n(e)}),onClose:r,children:[(0,j.jsx)(`p`,{children:i.declineText(e.nominator)}),(0,j.jsxs)(`div`,{className:`field`,children:[(0,j.jsx)(`label`,{htmlFor:`reason`,children:i.declineReason}),(0,j.jsx)(`span`,{className:`hint`,id:`reason-hint`,children:i.declineReasonHint(e.nominator)}),(0,j.jsx)(`textarea`,{id:`reason`,className:`input`,rows:4,maxLength:1e3,"aria-describedby":`reason-hint`,value:o,onChange:e=>s(e.currentTarget.value)})]})]})}export{M as default};