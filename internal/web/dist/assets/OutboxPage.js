import{c as e,n as t,o as n}from"./index.js";import{C as r,O as i,f as a,i as o,l as s,n as c,o as l,p as u,s as d,t as f,u as p,w as m,y as h}from"./states.js";import{n as g,t as _}from"./address.js";import{a as v,o as y}from"./format.js";import{o as b,s as x}from"./Frame.js";import{t as S}from"./DataTable.js";import{t as C}from"./ErrorSummary.js";import{n as w,t as T}from"./Filters.js";import{t as E}from"./NothingFound.js";import{t as D}from"./Page.js";import{n as O,t as k}from"./Pager.js";import{t as A}from"./SearchField.js";import{t as j}from"./Confirm.js";var M=new m(`
    query Outbox($first: Int!, $after: String, $search: String, $state: MessageState) {
  outboxStatus {
    mailConfigured
    waiting
    failed
    unlisted
    unlistedFailed
  }
  messages(first: $first, after: $after, search: $search, state: $state) {
    nodes {
      id
      to
      person {
        id
        name
      }
      subject
      text
      state
      created
      sent
      attempts
      lastError
      nextAttempt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:d52b65f6d254578682e4695357a41a874f57c02f461962679eeac05b8c5aac54`}),N=new m(`
    mutation MessageRetry($message: ID!) {
  messageRetry(message: $message) {
    message {
      id
      state
      attempts
      lastError
      nextAttempt
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:c8285428e13169a21b497b935c82c5dcc06bc643d2dc2dedff3f11cad58545d1`}),P=new m(`
    query Mailings($first: Int!) {
  mailings(first: $first) {
    nodes {
      ...MailingParts
    }
    totalCount
  }
}
    fragment MailingParts on Mailing {
  id
  subject
  created
  waiting
  sent
  failed
  private
  paused
}`,{hash:`sha256:2aef2541e29426a87c20b42b512ba41e0cdf5faf0ca5f181e0b96d14921773a1`}),F=new m(`
    mutation MailingPause($mailing: ID!) {
  mailingPause(mailing: $mailing) {
    mailing {
      ...MailingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MailingParts on Mailing {
  id
  subject
  created
  waiting
  sent
  failed
  private
  paused
}`,{hash:`sha256:024b725a5bfd8f0b815871b3812e58dd2ba351124e6f57a8d2ad85d7d4597a13`}),I=new m(`
    mutation MailingResume($mailing: ID!) {
  mailingResume(mailing: $mailing) {
    mailing {
      ...MailingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MailingParts on Mailing {
  id
  subject
  created
  waiting
  sent
  failed
  private
  paused
}`,{hash:`sha256:38a39aee80c141b1bbf9b38dbeb75fc84352b0b13f669e7ee7443dc4be0af8e4`}),L=e(n(),1),R=h({mailings:`Mailings under way`,mailingsHint:`A message to many can be held back and let go again. Messages to one person, such as sign-in links, never wait for it.`,writtenOn:e=>`Written ${e}`,pausedSince:e=>`held back since ${e}`,mailingCounts:(e,t,n)=>`${e} waiting · ${t} sent · ${n} failed`,mailingPrivate:e=>`${e?`Held back`:`Running`}; who gets one, and how many do, is not told`,pause:`Hold back`,pauseLabel:e=>`Hold back: ${e}`,pauseTitle:`Hold this mailing back?`,pauseText:e=>`${e} ${e===`1`?`message waits`:`messages wait`} until you let them go. A few that are on their way to the mail server still go out.`,pausePrivate:`What has not gone out waits until you let it go. A few messages that are on their way to the mail server still go out.`,resume:`Let go`,resumeLabel:e=>`Let go: ${e}`,resumeTitle:`Let this mailing go?`,resumeText:e=>`${e} ${e===`1`?`message goes`:`messages go`} out now. What has been cancelled or closed meanwhile is not sent.`,resumePrivate:`What waits goes out now, but not to those who have answered or ended reminders meanwhile.`,unlisted:`Reminders, not listed`,unlistedText:e=>`at least ${e}`,unlistedNone:`fewer than five`,unlistedHint:`Who gets a reminder has not answered, so reminders are only counted, in steps of five.`,unlistedFailed:`Of these, failed`,title:`Outbox`,lead:`Every message the department sends: what waits, what went out, and what failed and why.`,notConfigured:`Messages wait until a mail server is configured.`,notConfiguredText:`Whoever runs the server sets LAUREL_SMTP_URL. Then everything that waits goes out by itself.`,demo:`This is the demo: nothing leaves this computer.`,demoText:`What counts as sent here can be opened and its link followed.`,configured:`configured`,server:`Mail server`,waiting:`Waiting`,failed:`Failed`,search:`Search name, address or subject`,state:`State`,states:{WAITING:`Waiting`,SENT:`Sent`,FAILED:`Failed`},to:`To`,subject:`Subject`,created:`Written`,readLabel:(e,t)=>`Read: ${e}, to ${t}`,serverSaid:(e,t)=>`${t===1?`After 1 attempt`:`After ${t} attempts`} the mail server said: ${e}`,reasons:{"outbox.cancelled":`It was withdrawn before it went out: what it is about is closed, cancelled or replaced.`,"outbox.gone":`Its text is no longer on record.`,"outbox.no_link":`The link it would bring has ended.`,"outbox.not_ready":`Laurel could not make it ready. The log of the server says why.`,"outbox.lost":`Laurel was stopped every time while it sent this message.`,"outbox.fault":`Laurel met a fault of its own. The log of the server says more.`},nextAttempt:e=>`Next attempt ${e}`,retry:`Send again`,retryLabel:e=>`Send again to ${e}`,addressed:e=>`To ${e}`,masked:`Secret links and codes are masked here. Only the person who gets the message sees them.`,emptyTitle:`No message yet`,emptyText:`Sign-in links and survey invitations appear here when they are written.`},{mailings:`Envois en nombre en cours`,mailingsHint:`Un message à plusieurs peut être suspendu, puis relancé. Les messages à une seule personne, comme les liens de connexion, ne l’attendent jamais.`,writtenOn:e=>`Rédigé le ${e}`,pausedSince:e=>`suspendu depuis le ${e}`,mailingCounts:(e,t,n)=>`En attente : ${e} · envoyés : ${t} · échoués : ${n}`,mailingPrivate:e=>`${e?`Suspendu`:`En cours`} ; on ne dit ni qui en reçoit, ni combien`,pause:`Suspendre`,pauseLabel:e=>`Suspendre : ${e}`,pauseTitle:`Suspendre cet envoi ?`,pauseText:e=>`Messages qui attendent votre feu vert : ${e}. Quelques-uns, déjà en route vers le serveur, partent encore.`,pausePrivate:`Ce qui n’est pas parti attend votre feu vert. Quelques messages, déjà en route vers le serveur, partent encore.`,resume:`Relancer`,resumeLabel:e=>`Relancer : ${e}`,resumeTitle:`Relancer cet envoi ?`,resumeText:e=>`Messages qui partent maintenant : ${e}. Ce qui a été annulé ou clos entre-temps n’est pas envoyé.`,resumePrivate:`Ce qui attend part maintenant, sauf vers les personnes qui ont répondu ou arrêté les rappels entre-temps.`,unlisted:`Rappels, non énumérés`,unlistedText:e=>`au moins ${e}`,unlistedNone:`moins de cinq`,unlistedHint:`Qui reçoit un rappel n’a pas répondu : on ne fait donc que compter les rappels, par tranches de cinq.`,unlistedFailed:`Dont échoués`,title:`Envois`,lead:`Tous les messages qu’envoie le département : ce qui attend, ce qui est parti, ce qui a échoué et pourquoi.`,notConfigured:`Les messages attendent qu’un serveur de courriel soit configuré.`,notConfiguredText:`La personne qui gère le serveur définit LAUREL_SMTP_URL. Tout ce qui attend part ensuite de soi-même.`,demo:`C’est la démo : rien ne quitte cet ordinateur.`,demoText:`Ce qui est dit envoyé ici peut être ouvert, et son lien suivi.`,configured:`configuré`,server:`Serveur de courriel`,waiting:`En attente`,failed:`Échecs`,search:`Chercher un nom, une adresse ou un objet`,state:`État`,states:{WAITING:`En attente`,SENT:`Envoyé`,FAILED:`Échec`},to:`À`,subject:`Objet`,created:`Rédigé`,readLabel:(e,t)=>`Lire : ${e}, à ${t}`,serverSaid:(e,t)=>`${t<2?`Après 1 essai`:`Après ${t} essais`}, le serveur de courriel a répondu : ${e}`,reasons:{"outbox.cancelled":`Retiré avant son départ : ce dont il parle est clos, annulé ou remplacé.`,"outbox.gone":`Son texte n’est plus au dossier.`,"outbox.no_link":`Le lien qu’il apporterait a expiré.`,"outbox.not_ready":`Laurel n’a pas pu le préparer. Le journal du serveur dit pourquoi.`,"outbox.lost":`Laurel a été arrêté chaque fois pendant l’envoi de ce message.`,"outbox.fault":`Laurel a rencontré une erreur interne. Le journal du serveur en dit plus.`},nextAttempt:e=>`Prochain essai : ${e}`,retry:`Renvoyer`,retryLabel:e=>`Renvoyer à ${e}`,addressed:e=>`À ${e}`,masked:`Les liens et les codes secrets sont masqués ici. Seule la personne qui reçoit le message les voit.`,emptyTitle:`Aucun message pour l’instant`,emptyText:`Les liens de connexion et les invitations aux sondages paraissent ici dès leur rédaction.`}),z=t();function B({told:e}){let t=R(),n=u(P,{first:20});if(n.error)return e?null:(0,z.jsx)(c,{error:n.error});let r=n.data?.mailings.nodes??[];return r.length===0?null:(0,z.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`mailings`,children:[(0,z.jsx)(`h2`,{id:`mailings`,children:t.mailings}),(0,z.jsx)(`p`,{className:`muted small`,children:t.mailingsHint}),(0,z.jsx)(`ul`,{className:`mailings`,children:r.map(e=>(0,z.jsx)(`li`,{className:`card`,children:(0,z.jsx)(V,{mailing:e})},e.id))})]})}function V({mailing:e}){let t=R(),n=r(),{zone:o}=x(),c=i(),[l,u]=(0,L.useState)(!1),d=a(F),f=a(I),m=e.paused!=null,h=m?f:d,g=(m?f.data?.mailingResume.userErrors:d.data?.mailingPause.userErrors)??[],_=()=>{u(!1),c.invalidateQueries({queryKey:p(P)}),c.invalidateQueries({queryKey:p(M)})},b=()=>m?f.mutate({mailing:e.id},{onSuccess:({mailingResume:e})=>e.mailing&&_()}):d.mutate({mailing:e.id},{onSuccess:({mailingPause:e})=>e.mailing&&_()}),S=y(e.waiting??0,n);return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsxs)(`div`,{className:`spread`,children:[(0,z.jsxs)(`div`,{className:`stack-s`,children:[(0,z.jsxs)(`p`,{className:`strong`,children:[e.subject,` `,e.paused!=null&&(0,z.jsx)(`span`,{className:`chip`,children:t.pausedSince(v(e.paused,o,n))})]}),(0,z.jsx)(`p`,{className:`small muted`,children:t.writtenOn(v(e.created,o,n))}),(0,z.jsx)(`p`,{className:`small`,children:e.private?t.mailingPrivate(m):t.mailingCounts(S,y(e.sent??0,n),y(e.failed??0,n))})]}),(0,z.jsx)(s,{kind:`quiet`,"aria-label":m?t.resumeLabel(e.subject):t.pauseLabel(e.subject),onClick:()=>u(!0),children:m?t.resume:t.pause})]}),(0,z.jsx)(j,{title:m?t.resumeTitle:t.pauseTitle,open:l,confirm:m?t.resume:t.pause,busy:h.isPending,error:h.error,faults:g,onClose:()=>u(!1),onConfirm:b,children:e.private?(0,z.jsx)(`p`,{children:m?t.resumePrivate:t.pausePrivate}):(0,z.jsx)(`p`,{children:m?t.resumeText(S):t.pauseText(S)})})]})}var H=[`WAITING`,`SENT`,`FAILED`];function U(){let e=R(),t=l(),[n,r]=g({search:``,state:``}),i=_(H,n.state),a=O(50),s=u(M,{first:a.size,after:a.after,search:n.search,state:i});return(0,z.jsxs)(D,{title:e.title,lead:e.lead,children:[s.data&&(0,z.jsx)(W,{status:s.data.outboxStatus}),(0,z.jsx)(B,{told:s.error!==null}),(0,z.jsxs)(w,{children:[(0,z.jsx)(A,{label:e.search,value:n.search,onChange:e=>r({search:e})}),(0,z.jsx)(T,{label:e.state,every:t.all,value:i??``,options:H.map(t=>({value:t,label:e.states[t]})),onChange:e=>r({state:e})})]}),(0,z.jsx)(o,{read:s,children:({messages:t})=>t.totalCount===0&&n.search===``&&i===null?(0,z.jsx)(f,{title:e.emptyTitle,children:(0,z.jsx)(`p`,{children:e.emptyText})}):t.totalCount===0?(0,z.jsx)(E,{onClear:()=>r({search:``,state:``})}):(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(G,{rows:t.nodes}),(0,z.jsx)(k,{pager:a,shown:t.nodes.length,total:t.totalCount,info:t.pageInfo,waiting:s.isPlaceholderData})]})})]})}function W({status:{mailConfigured:e,waiting:t,failed:n,unlisted:i,unlistedFailed:a}}){let o=R(),s=r(),{demo:c}=x();return(0,z.jsxs)(z.Fragment,{children:[!e&&(0,z.jsxs)(d,{children:[(0,z.jsx)(`p`,{className:`strong`,children:c?o.demo:o.notConfigured}),(0,z.jsx)(`p`,{children:c?o.demoText:o.notConfiguredText})]}),(0,z.jsxs)(`dl`,{className:`figures`,children:[(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`dt`,{children:o.waiting}),(0,z.jsx)(`dd`,{children:y(t,s)})]}),(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`dt`,{children:o.failed}),(0,z.jsx)(`dd`,{children:y(n,s)})]}),(i>0||a>0)&&(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`dt`,{children:o.unlisted}),(0,z.jsx)(`dd`,{children:i>0?o.unlistedText(y(i,s)):o.unlistedNone})]}),a>0&&(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`dt`,{children:o.unlistedFailed}),(0,z.jsx)(`dd`,{children:o.unlistedText(y(a,s))})]}),e&&(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`dt`,{children:o.server}),(0,z.jsx)(`dd`,{children:o.configured})]})]}),(i>0||a>0)&&(0,z.jsx)(`p`,{className:`muted small`,children:o.unlistedHint})]})}function G({rows:e}){let t=R(),n=r(),{zone:i}=x(),[a,o]=(0,L.useState)(null),s=e.find(e=>e.id===a),c=[{key:`to`,title:t.to,cell:e=>(0,z.jsxs)(z.Fragment,{children:[e.person&&(0,z.jsxs)(`span`,{children:[e.person.name,` `]}),(0,z.jsx)(`span`,{className:`muted small message-address`,children:e.to})]})},{key:`subject`,title:t.subject,cell:e=>(0,z.jsx)(`button`,{type:`button`,className:`link`,"aria-label":t.readLabel(e.subject,e.person?.name??e.to),onClick:()=>o(e.id),children:e.subject})},{key:`created`,title:t.created,cell:e=>v(e.created,i,n)},{key:`state`,title:t.state,cell:e=>(0,z.jsx)(K,{message:e})}];return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(S,{caption:t.title,columns:c,rows:e,keyOf:e=>e.id}),s&&(0,z.jsx)(J,{message:s,onClose:()=>o(null)})]})}function K({message:e}){let t=R(),n=r(),{zone:i}=x(),a={WAITING:``,SENT:`on`,FAILED:`bad`}[e.state];return(0,z.jsxs)(`div`,{className:`message-state`,children:[(0,z.jsx)(`span`,{children:(0,z.jsx)(`span`,{className:`chip ${a}`,children:t.states[e.state]})}),e.sent&&(0,z.jsx)(`span`,{className:`small`,children:v(e.sent,i,n)}),e.lastError!==``&&(0,z.jsx)(`span`,{className:`small`,children:e.lastError in t.reasons?t.reasons[e.lastError]:t.serverSaid(e.lastError,e.attempts)}),e.state!==`SENT`&&e.nextAttempt&&e.attempts>0&&(0,z.jsx)(`span`,{className:`small muted`,children:t.nextAttempt(v(e.nextAttempt,i,n))}),e.state===`FAILED`&&(0,z.jsx)(q,{message:e})]})}function q({message:e}){let t=R(),n=i(),r=a(N);return(0,z.jsxs)(z.Fragment,{children:[r.error&&(0,z.jsx)(c,{error:r.error}),(0,z.jsx)(C,{faults:r.data?.messageRetry.userErrors??[],fieldOf:()=>void 0}),(0,z.jsx)(`span`,{children:(0,z.jsx)(s,{kind:`quiet`,busy:r.isPending,"aria-label":t.retryLabel(e.person?.name??e.to),onClick:()=>r.mutate({message:e.id},{onSuccess:({messageRetry:e})=>e.message&&void n.invalidateQueries({queryKey:p(M)})}),children:t.retry})})]})}function J({message:e,onClose:t}){let n=R(),r=l(),{demo:i}=x();return(0,z.jsxs)(b,{title:e.subject,open:!0,onClose:t,children:[(0,z.jsx)(`p`,{className:`muted`,children:n.addressed(e.person?`${e.person.name}, ${e.to}`:e.to)}),!i&&(0,z.jsx)(`p`,{className:`muted small`,children:n.masked}),(0,z.jsx)(`div`,{className:`authored message-text`,children:i?Y(e.text):e.text}),(0,z.jsx)(`div`,{className:`actions`,children:(0,z.jsx)(s,{kind:`quiet`,onClick:t,children:r.close})})]})}function Y(e){return e.split(/(https?:\/\/[^\s<>]+)/).map((e,t)=>t%2==0?e:(0,z.jsx)(`a`,{href:e,rel:`noopener noreferrer`,children:e},t))}export{U as default};