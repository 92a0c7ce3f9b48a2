import{c as e,n as t,o as n}from"./index.js";import{G as r}from"./Checkbox.js";import{S as i,f as a,i as o,l as s,n as c,o as l,p as u,s as d,t as f,u as p,v as m}from"./states.js";import{n as h,s as g}from"./text5.js";import{n as ee,r as _}from"./address.js";import{a as v,o as y}from"./format.js";import{o as b,s as x}from"./Frame.js";import{t as S}from"./DataTable.js";import{n as C,t as w}from"./ErrorSummary.js";import{n as T,t as te}from"./Filters.js";import{t as ne}from"./NothingFound.js";import{t as re}from"./Page.js";import{n as E,t as D}from"./Pager.js";import{t as ie}from"./SearchField.js";import{t as O}from"./Confirm.js";import{n as k,t as A}from"./SendAt.js";import{t as j}from"./Outcome.js";import{s as M}from"./DepartmentSide.js";var N=new m(`
    query Outbox($first: Int!, $after: String, $search: String, $state: MessageState, $mailing: ID) {
  outboxStatus {
    mailConfigured
    waiting
    failed
    unlisted
    unlistedFailed
  }
  messages(
    first: $first
    after: $after
    search: $search
    state: $state
    mailing: $mailing
  ) {
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
      mailing
      bounced
      bounceStatus
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:b0ed5185aaa5354397e86a42b5da9113dbf693534e142bbafed145c395673e1c`}),P=new m(`
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
    `,{hash:`sha256:c8285428e13169a21b497b935c82c5dcc06bc643d2dc2dedff3f11cad58545d1`}),F=new m(`
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
  calledOff
  private
  paused
  starts
  cancelled
}`,{hash:`sha256:6d00e1e525b324d5135408df573bc3838c822715606aae2b04e25c8b255c0e7a`}),I=new m(`
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
  calledOff
  private
  paused
  starts
  cancelled
}`,{hash:`sha256:38fb62d204ebb0be307defedc89ccba52e8dc0771597af92d325d7ea4a8c7955`}),L=new m(`
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
  calledOff
  private
  paused
  starts
  cancelled
}`,{hash:`sha256:6e79fb2d3a0ed994ab92aaa17fbc9e3a344258d285b55dcce56a7722843cbde7`}),R=new m(`
    query MailingsOver($first: Int!) {
  mailingsOver(first: $first) {
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
  calledOff
  private
  paused
  starts
  cancelled
}`,{hash:`sha256:4d978072cbeff8ae2f3c07590892db3280812233a60c849731d4eb6ea41a0dd4`}),z=new m(`
    mutation MailingCancel($mailing: ID!) {
  mailingCancel(mailing: $mailing) {
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
  calledOff
  private
  paused
  starts
  cancelled
}`,{hash:`sha256:a17dd9a447e7074b3aada8ed811d90e5f68e4f25858ba535313ecfcaa3d4a8fe`}),B=new m(`
    mutation MailingMove($mailing: ID!, $sendAt: String) {
  mailingMove(mailing: $mailing, sendAt: $sendAt) {
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
  calledOff
  private
  paused
  starts
  cancelled
}`,{hash:`sha256:83b9f7363f89238ea924ade44e1172256c4d0a951bdda6962d6635fde2c07e79`}),V=new m(`
    mutation MessageResend($message: ID!) {
  messageResend(message: $message) {
    message {
      id
      to
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:03af5e288668ad3f02ff38e9b44cfd8ded9fa046a029cdd0b845bee705589179`}),H=new m(`
    mutation MessageReturned($message: ID!) {
  messageReturned(message: $message) {
    message {
      id
      state
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:ab84a3a5d5f9b10d70182a7df0c6bca990fd8532e7ef196b9e79adebd9998650`}),U=new m(`
    mutation MessageAddressWorks($message: ID!) {
  messageAddressWorks(message: $message) {
    message {
      id
      bounced
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:8e4b1f93f88e4646e7a996b6f170075faf49248343a2edb9ea7bf116342d1b71`}),W=new m(`
    mutation ReturnedMailRead($files: [RawText!]!) {
  returnedMailRead(files: $files) {
    returned {
      outcome
      address
      status
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:cb5b4bffd77a0de0323e8c23799c1fcabf1ab3c65063739cf211f3feb78fac2d`}),G=e(n(),1),K=h({mailings:`Mailings under way`,mailingsHint:`A message to many can be held back and let go again. Messages to one person, such as sign-in links, never wait for it.`,writtenOn:e=>`Written ${e}`,pausedSince:e=>`held back since ${e}`,mailingCounts:(e,t,n)=>`${e} waiting · ${t} sent · ${n} failed`,mailingPrivate:e=>`${e?`Held back`:`Running`}; who gets one, and how many do, is not told`,pause:`Hold back`,pauseLabel:e=>`Hold back: ${e}`,pauseTitle:`Hold this mailing back?`,pauseText:e=>`${e} ${e===`1`?`message waits`:`messages wait`} until you let them go. A few that are on their way to the mail server still go out.`,pausePrivate:`What has not gone out waits until you let it go. A few messages that are on their way to the mail server still go out.`,resume:`Let go`,resumeLabel:e=>`Let go: ${e}`,resumeTitle:`Let this mailing go?`,resumeText:e=>`${e} ${e===`1`?`message goes`:`messages go`} out now. What has been cancelled or closed meanwhile is not sent.`,resumePrivate:`What waits goes out now, but not to those who have answered or ended reminders meanwhile.`,unlisted:`Reminders, not listed`,unlistedText:e=>`at least ${e}`,unlistedNone:`fewer than five`,unlistedHint:`Who gets a reminder has not answered, so reminders are only counted, in steps of five.`,unlistedFailed:`Of these, failed`,title:`Outbox`,lead:`Every message the department sends: what waits, what went out, and what failed and why.`,notConfigured:`Messages wait until a mail server is configured.`,notConfiguredText:`Whoever runs the server sets LAUREL_SMTP_URL. Then everything that waits goes out by itself.`,demo:`This is the demo: nothing leaves this computer.`,demoText:`What counts as sent here can be opened and its link followed.`,configured:`configured`,server:`Mail server`,waiting:`Waiting`,failed:`Failed`,search:`Search name, address or subject`,state:`State`,states:{WAITING:`Waiting`,SENT:`Sent`,FAILED:`Failed`,CANCELLED:`Called off`},to:`To`,subject:`Subject`,created:`Written`,readLabel:(e,t)=>`Read: ${e}, to ${t}`,serverSaid:(e,t)=>`${t===1?`After 1 attempt`:`After ${t} attempts`} the mail server said: ${e}`,reasons:{"outbox.cancelled":`It was withdrawn before it went out: what it is about is closed, cancelled or replaced.`,"outbox.gone":`Its text is no longer on record.`,"outbox.no_link":`The link it would bring has ended.`,"outbox.not_ready":`Laurel could not make it ready. The log of the server says why.`,"outbox.lost":`Laurel was stopped every time while it sent this message.`,"outbox.bounced":`It came back: its address takes no mail.`,"outbox.address_bounced":`It was held: mail to this address has come back. Correct the address and send it again.`,"outbox.called_off":`Its mailing was cancelled before its turn came.`,"outbox.fault":`Laurel met a fault of its own. The log of the server says more.`},nextAttempt:e=>`Next attempt ${e}`,retry:`Send again`,retryLabel:e=>`Send again to ${e}`,addressed:e=>`To ${e}`,masked:`Secret links and codes are masked here. Only the person who gets the message sees them.`,emptyTitle:`No message yet`,emptyText:`Sign-in links and survey invitations appear here when they are written.`,words:`Words of mails`,startsAt:e=>`goes out ${e}`,cancelledOn:e=>`called off ${e}`,calledOff:e=>`${e} called off`,recipients:`Recipients`,recipientsLabel:e=>`Recipients: ${e}`,ofMailing:`Messages of one mailing.`,allMessages:`All messages`,cancelMailing:`Call off`,cancelLabel:e=>`Call off: ${e}`,cancelTitle:`Call this mailing off?`,cancelText:e=>`${e} messages wait and will never go out. What is on its way to the mail server, and what has gone out, stays as it is.`,cancelPrivate:`What has not gone out never does. How many these are is not told.`,move:`Change the time`,moveLabel:e=>`Change the time: ${e}`,moveTitle:`When should it go out?`,moveDo:`Set the time`,over:`Past mailings`,overHint:`The last twenty that have gone out or were cancelled.`,resend:`Send once more`,resendLabel:e=>`Send once more to ${e}`,resendTitle:`Send this message once more?`,resendText:`It goes to where this person’s mail goes now. If it holds a secret link, the new message has a new one, and the link in the old message stops working at once.`,resent:e=>`It is on its way to ${e}.`,returned:`It came back`,returnedLabel:e=>`The message to ${e} came back`,returnedTitle:`Did this message come back?`,returnedText:`The message counts as failed, and later mail to this address is held until somebody corrects it or says that it works.`,bouncedSince:e=>`Address returns mail since ${e}`,bounceCode:e=>`code ${e}`,works:`The address works`,worksLabel:e=>`The address of ${e} works`,readTitle:`Returned messages`,readLead:`Mail servers send undeliverable messages back to the sender’s mailbox. Save them as files and drop them here: each is matched to its message. Only the address and the code are kept.`,readLabel2:`Returned messages (.eml)`,readDo:`Read them`,readRow:e=>`${e}:`,outcomes:{NOTED:`noted: the message failed`,KNOWN:`was noted before`,DELAYED:`only a delay: nothing was changed`,STRANGE:`no return of a message of ours`}},{mailings:`Envois en nombre en cours`,mailingsHint:`Un message à plusieurs peut être suspendu, puis relancé. Les messages à une seule personne, comme les liens de connexion, ne l’attendent jamais.`,writtenOn:e=>`Rédigé le ${e}`,pausedSince:e=>`suspendu depuis le ${e}`,mailingCounts:(e,t,n)=>`En attente : ${e} · envoyés : ${t} · échoués : ${n}`,mailingPrivate:e=>`${e?`Suspendu`:`En cours`} ; on ne dit ni qui en reçoit, ni combien`,pause:`Suspendre`,pauseLabel:e=>`Suspendre : ${e}`,pauseTitle:`Suspendre cet envoi ?`,pauseText:e=>`Messages qui attendent votre feu vert : ${e}. Quelques-uns, déjà en route vers le serveur, partent encore.`,pausePrivate:`Ce qui n’est pas parti attend votre feu vert. Quelques messages, déjà en route vers le serveur, partent encore.`,resume:`Relancer`,resumeLabel:e=>`Relancer : ${e}`,resumeTitle:`Relancer cet envoi ?`,resumeText:e=>`Messages qui partent maintenant : ${e}. Ce qui a été annulé ou clos entre-temps n’est pas envoyé.`,resumePrivate:`Ce qui attend part maintenant, sauf vers les personnes qui ont répondu ou arrêté les rappels entre-temps.`,unlisted:`Rappels, non énumérés`,unlistedText:e=>`au moins ${e}`,unlistedNone:`moins de cinq`,unlistedHint:`Qui reçoit un rappel n’a pas répondu : on ne fait donc que compter les rappels, par tranches de cinq.`,unlistedFailed:`Dont échoués`,title:`Envois`,lead:`Tous les messages qu’envoie le département : ce qui attend, ce qui est parti, ce qui a échoué et pourquoi.`,notConfigured:`Les messages attendent qu’un serveur de courriel soit configuré.`,notConfiguredText:`La personne qui gère le serveur définit LAUREL_SMTP_URL. Tout ce qui attend part ensuite de soi-même.`,demo:`C’est la démo : rien ne quitte cet ordinateur.`,demoText:`Ce qui est dit envoyé ici peut être ouvert, et son lien suivi.`,configured:`configuré`,server:`Serveur de courriel`,waiting:`En attente`,failed:`Échecs`,search:`Chercher un nom, une adresse ou un objet`,state:`État`,states:{WAITING:`En attente`,SENT:`Envoyé`,FAILED:`Échec`,CANCELLED:`Annulé`},to:`À`,subject:`Objet`,created:`Rédigé`,readLabel:(e,t)=>`Lire : ${e}, à ${t}`,serverSaid:(e,t)=>`${t<2?`Après 1 essai`:`Après ${t} essais`}, le serveur de courriel a répondu : ${e}`,reasons:{"outbox.cancelled":`Retiré avant son départ : ce dont il parle est clos, annulé ou remplacé.`,"outbox.gone":`Son texte n’est plus au dossier.`,"outbox.no_link":`Le lien qu’il apporterait a expiré.`,"outbox.not_ready":`Laurel n’a pas pu le préparer. Le journal du serveur dit pourquoi.`,"outbox.lost":`Laurel a été arrêté chaque fois pendant l’envoi de ce message.`,"outbox.bounced":`Il est revenu : son adresse ne prend pas de courrier.`,"outbox.address_bounced":`Retenu : du courrier à cette adresse est revenu. Corrigez l’adresse et renvoyez-le.`,"outbox.called_off":`Son envoi a été annulé avant son tour.`,"outbox.fault":`Laurel a rencontré une erreur interne. Le journal du serveur en dit plus.`},nextAttempt:e=>`Prochain essai : ${e}`,retry:`Renvoyer`,retryLabel:e=>`Renvoyer à ${e}`,addressed:e=>`À ${e}`,masked:`Les liens et les codes secrets sont masqués ici. Seule la personne qui reçoit le message les voit.`,emptyTitle:`Aucun message pour l’instant`,emptyText:`Les liens de connexion et les invitations aux sondages paraissent ici dès leur rédaction.`,words:`Textes des courriels`,startsAt:e=>`part le ${e}`,cancelledOn:e=>`annulé le ${e}`,calledOff:e=>`annulés : ${e}`,recipients:`Destinataires`,recipientsLabel:e=>`Destinataires : ${e}`,ofMailing:`Messages d’un seul envoi.`,allMessages:`Tous les messages`,cancelMailing:`Annuler l’envoi`,cancelLabel:e=>`Annuler : ${e}`,cancelTitle:`Annuler cet envoi ?`,cancelText:e=>`En attente : ${e}. Ces messages ne partiront jamais. Ce qui est en route vers le serveur, et ce qui est parti, reste tel quel.`,cancelPrivate:`Ce qui n’est pas parti ne partira jamais. On ne dit pas combien.`,move:`Changer l’heure`,moveLabel:e=>`Changer l’heure : ${e}`,moveTitle:`Quand doit-il partir ?`,moveDo:`Fixer l’heure`,over:`Envois passés`,overHint:`Les vingt derniers, partis ou annulés.`,resend:`Envoyer encore une fois`,resendLabel:e=>`Envoyer encore une fois à ${e}`,resendTitle:`Envoyer ce message encore une fois ?`,resendText:`Il va à l’adresse actuelle de cette personne. S’il contient un lien secret, le nouveau message en a un nouveau et le lien de l’ancien cesse aussitôt de fonctionner.`,resent:e=>`Il est en route vers ${e}.`,returned:`Il est revenu`,returnedLabel:e=>`Le message à ${e} est revenu`,returnedTitle:`Ce message est-il revenu ?`,returnedText:`Le message compte comme un échec et le courrier suivant à cette adresse est retenu jusqu’à ce que quelqu’un la corrige ou dise qu’elle fonctionne.`,bouncedSince:e=>`Adresse en retour depuis le ${e}`,bounceCode:e=>`code ${e}`,works:`L’adresse fonctionne`,worksLabel:e=>`L’adresse de ${e} fonctionne`,readTitle:`Messages revenus`,readLead:`Les serveurs renvoient les messages impossibles à livrer à la boîte de l’expéditeur. Enregistrez-les comme fichiers et déposez-les ici : chacun est rattaché à son message. Seuls l’adresse et le code sont gardés.`,readLabel2:`Messages revenus (.eml)`,readDo:`Les lire`,readRow:e=>`${e} :`,outcomes:{NOTED:`noté : le message a échoué`,KNOWN:`déjà noté`,DELAYED:`simple retard : rien n’a changé`,STRANGE:`ce n’est le retour d’aucun de nos messages`}}),q=t(),J=[];function Y({told:e}){let t=K(),n=u(F,{first:20});if(n.error)return e?null:(0,q.jsx)(c,{error:n.error});let r=n.data?.mailings.nodes??[];return r.length===0?null:(0,q.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`mailings`,children:[(0,q.jsx)(`h2`,{id:`mailings`,children:t.mailings}),(0,q.jsx)(`p`,{className:`muted small`,children:t.mailingsHint}),(0,q.jsx)(`ul`,{className:`mailings`,children:r.map(e=>(0,q.jsx)(`li`,{className:`card`,children:(0,q.jsx)(oe,{mailing:e})},e.id))})]})}function ae(){let e=K(),[t,n]=(0,G.useState)(!1),r=u(R,{first:20},{enabled:t});return(0,q.jsxs)(`details`,{onToggle:e=>n(e.currentTarget.open),children:[(0,q.jsx)(`summary`,{children:e.over}),t&&(0,q.jsx)(o,{read:r,lines:3,children:({mailingsOver:{nodes:t}})=>(0,q.jsxs)(q.Fragment,{children:[(0,q.jsx)(`p`,{className:`muted small`,children:e.overHint}),(0,q.jsx)(`ul`,{className:`mailings`,children:t.map(e=>(0,q.jsx)(`li`,{className:`card`,children:(0,q.jsx)(X,{mailing:e})},e.id))})]})})]})}function X({mailing:e}){let t=K(),n=g(),{zone:i}=x(),a=e=>y(e??0,n),o=e=>v(e,i,n);return(0,q.jsxs)(`div`,{className:`stack-s`,children:[(0,q.jsxs)(`p`,{className:`strong`,children:[e.subject,` `,e.paused!=null&&(0,q.jsx)(`span`,{className:`chip`,children:t.pausedSince(o(e.paused))}),e.starts!=null&&e.cancelled==null&&(e.waiting??1)>0&&(0,q.jsx)(`span`,{className:`chip`,children:t.startsAt(o(e.starts))}),e.cancelled!=null&&(0,q.jsx)(`span`,{className:`chip bad`,children:t.cancelledOn(o(e.cancelled))})]}),(0,q.jsx)(`p`,{className:`small muted`,children:t.writtenOn(o(e.created))}),(0,q.jsxs)(`p`,{className:`small`,children:[e.private?t.mailingPrivate(e.paused!=null):t.mailingCounts(a(e.waiting),a(e.sent),a(e.failed)),(e.calledOff??0)>0&&` · ${t.calledOff(a(e.calledOff))}`]}),!e.private&&(0,q.jsx)(`p`,{className:`small`,children:(0,q.jsx)(r,{to:`/outbox?mailing=${e.id}`,"aria-label":t.recipientsLabel(e.subject),children:t.recipients})})]})}function oe({mailing:e}){let t=K(),[n,r]=(0,G.useState)(null),i=e.paused!=null,a=i?t.resumeLabel(e.subject):t.pauseLabel(e.subject);return(0,q.jsxs)(q.Fragment,{children:[(0,q.jsxs)(`div`,{className:`spread`,children:[(0,q.jsx)(X,{mailing:e}),(0,q.jsxs)(`div`,{className:`row`,children:[e.starts!=null&&(0,q.jsx)(s,{kind:`quiet`,"aria-label":t.moveLabel(e.subject),onClick:()=>r(`move`),children:t.move}),(0,q.jsx)(s,{kind:`quiet`,"aria-label":a,onClick:()=>r(`hold`),children:i?t.resume:t.pause}),(0,q.jsx)(s,{kind:`quiet`,"aria-label":t.cancelLabel(e.subject),onClick:()=>r(`cancel`),children:t.cancelMailing})]})]}),n===`hold`&&(0,q.jsx)(se,{mailing:e,onClose:()=>r(null)}),n===`cancel`&&(0,q.jsx)(ce,{mailing:e,onClose:()=>r(null)}),n===`move`&&(0,q.jsx)(le,{mailing:e,onClose:()=>r(null)})]})}function Z(e){let t=i();return()=>{e(),t.invalidateQueries({queryKey:p(F)}),t.invalidateQueries({queryKey:p(R)}),t.invalidateQueries({queryKey:p(N)})}}function se({mailing:e,onClose:t}){let n=K(),r=g(),i=Z(t),o=a(I),s=a(L),c=e.paused!=null,l=c?s:o,u=(c?s.data?.mailingResume.userErrors:o.data?.mailingPause.userErrors)??J,d=()=>c?s.mutate({mailing:e.id},{onSuccess:({mailingResume:e})=>e.mailing&&i()}):o.mutate({mailing:e.id},{onSuccess:({mailingPause:e})=>e.mailing&&i()}),f=y(e.waiting??0,r);return(0,q.jsx)(O,{title:c?n.resumeTitle:n.pauseTitle,open:!0,confirm:c?n.resume:n.pause,busy:l.isPending,error:l.error,faults:u,onClose:t,onConfirm:d,children:e.private?(0,q.jsx)(`p`,{children:c?n.resumePrivate:n.pausePrivate}):(0,q.jsx)(`p`,{children:c?n.resumeText(f):n.pauseText(f)})})}function ce({mailing:e,onClose:t}){let n=K(),r=g(),i=Z(t),o=a(z);return(0,q.jsx)(O,{title:n.cancelTitle,open:!0,kind:`danger`,confirm:n.cancelMailing,busy:o.isPending,error:o.error,faults:o.data?.mailingCancel.userErrors??J,onClose:t,onConfirm:()=>o.mutate({mailing:e.id},{onSuccess:({mailingCancel:e})=>e.mailing&&i()}),children:(0,q.jsx)(`p`,{children:e.private?n.cancelPrivate:n.cancelText(y(e.waiting??0,r))})})}function le({mailing:e,onClose:t}){let n=K(),r=Z(t),[i,o]=(0,G.useState)(``),s=a(B),c=s.data?.mailingMove.userErrors??J;return(0,q.jsx)(O,{title:n.moveTitle,open:!0,confirm:n.moveDo,busy:s.isPending,disabled:i===``,error:s.error,faults:c,fieldOf:k,onClose:t,onConfirm:()=>s.mutate({mailing:e.id,sendAt:i},{onSuccess:({mailingMove:e})=>e.mailing&&r()}),children:(0,q.jsx)(A,{value:i,onChange:o,error:C(c,`sendAt`)})})}var Q=[];function ue({message:e}){let t=K(),[n,r]=(0,G.useState)(null),[i,a]=(0,G.useState)(``),o=e.person?.name??e.to;return(0,q.jsxs)(q.Fragment,{children:[i!==``&&(0,q.jsx)(j,{children:(0,q.jsx)(`p`,{children:t.resent(i)})}),(0,q.jsxs)(`span`,{className:`row`,children:[(e.state===`SENT`||e.state===`CANCELLED`)&&(0,q.jsx)(s,{kind:`quiet`,"aria-label":t.resendLabel(o),onClick:()=>r(`resend`),children:t.resend}),e.state===`SENT`&&(0,q.jsx)(s,{kind:`quiet`,"aria-label":t.returnedLabel(o),onClick:()=>r(`returned`),children:t.returned}),e.bounced&&(0,q.jsx)(pe,{message:e})]}),n===`resend`&&(0,q.jsx)(de,{message:e,onClose:()=>r(null),onDone:a}),n===`returned`&&(0,q.jsx)(fe,{message:e,onClose:()=>r(null)})]})}function de({message:e,onClose:t,onDone:n}){let r=K(),o=i(),s=a(V);return(0,q.jsx)(O,{title:r.resendTitle,open:!0,confirm:r.resend,busy:s.isPending,error:s.error,faults:s.data?.messageResend.userErrors??Q,onClose:t,onConfirm:()=>s.mutate({message:e.id},{onSuccess:({messageResend:e})=>{e.message&&(t(),n(e.message.to),o.invalidateQueries({queryKey:p(N)}))}}),children:(0,q.jsx)(`p`,{children:r.resendText})})}function fe({message:e,onClose:t}){let n=K(),r=i(),o=a(H);return(0,q.jsx)(O,{title:n.returnedTitle,open:!0,confirm:n.returned,busy:o.isPending,error:o.error,faults:o.data?.messageReturned.userErrors??Q,onClose:t,onConfirm:()=>o.mutate({message:e.id},{onSuccess:({messageReturned:e})=>{e.message&&(t(),r.invalidateQueries({queryKey:p(N)}))}}),children:(0,q.jsx)(`p`,{children:n.returnedText})})}function pe({message:e}){let t=K(),n=i(),r=a(U);return(0,q.jsxs)(q.Fragment,{children:[r.error&&(0,q.jsx)(c,{error:r.error}),(0,q.jsx)(w,{faults:r.data?.messageAddressWorks.userErrors??Q,fieldOf:()=>void 0}),(0,q.jsx)(s,{kind:`quiet`,busy:r.isPending,"aria-label":t.worksLabel(e.person?.name??e.to),onClick:()=>r.mutate({message:e.id},{onSuccess:({messageAddressWorks:e})=>e.message&&void n.invalidateQueries({queryKey:p(N)})}),children:t.works})]})}var me=[],he=4e4;function ge(){let e=K(),t=i(),[n,r]=(0,G.useState)([]),o=a(W),[l,u]=(0,G.useState)([]),d=async()=>{let e=await Promise.all(n.map(async e=>e.slice(0,he).text()));u(n.map(e=>e.name)),o.mutate({files:e},{onSuccess:({returnedMailRead:e})=>e.userErrors.length===0&&void t.invalidateQueries({queryKey:p(N)})})},f=o.data?.returnedMailRead.returned??[];return(0,q.jsxs)(`details`,{children:[(0,q.jsx)(`summary`,{children:e.readTitle}),(0,q.jsxs)(`div`,{className:`stack-s`,children:[(0,q.jsx)(`p`,{className:`muted small`,children:e.readLead}),o.error&&(0,q.jsx)(c,{error:o.error}),(0,q.jsx)(w,{faults:o.data?.returnedMailRead.userErrors??me,fieldOf:()=>`returned-files`}),(0,q.jsx)(M,{id:`returned-files`,multiple:!0,accept:`.eml,message/rfc822,text/plain`,label:e.readLabel2,value:n,onChange:r}),(0,q.jsx)(`div`,{className:`actions`,children:(0,q.jsx)(s,{kind:`quiet`,busy:o.isPending,disabled:n.length===0,onClick:()=>void d(),children:e.readDo})}),f.length>0&&(0,q.jsx)(`ul`,{role:`status`,children:f.map((t,n)=>(0,q.jsxs)(`li`,{children:[e.readRow(l[n]??``),` `,e.outcomes[t.outcome],` `,(0,q.jsx)(`span`,{className:`muted small`,children:[t.address,t.status].filter(e=>e!==``).join(` · `)})]},l[n]??n))})]})]})}var $=[`WAITING`,`SENT`,`FAILED`,`CANCELLED`];function _e(){let e=K(),t=l(),[n,i]=_({search:``,state:``,mailing:``}),a=ee($,n.state),s=E(50),c=u(N,{first:s.size,after:s.after,search:n.search,state:a,mailing:n.mailing||null});return(0,q.jsxs)(re,{title:e.title,lead:e.lead,actions:(0,q.jsx)(r,{className:`btn quiet`,to:`/outbox/words`,children:e.words}),children:[c.data&&(0,q.jsx)(ve,{status:c.data.outboxStatus}),(0,q.jsx)(Y,{told:c.error!==null}),(0,q.jsx)(ae,{}),(0,q.jsx)(ge,{}),n.mailing!==``&&(0,q.jsx)(d,{children:(0,q.jsxs)(`p`,{children:[e.ofMailing,` `,(0,q.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>i({mailing:``}),children:e.allMessages})]})}),(0,q.jsxs)(T,{children:[(0,q.jsx)(ie,{label:e.search,value:n.search,onChange:e=>i({search:e})}),(0,q.jsx)(te,{label:e.state,every:t.all,value:a??``,options:$.map(t=>({value:t,label:e.states[t]})),onChange:e=>i({state:e})})]}),(0,q.jsx)(o,{read:c,children:({messages:t})=>t.totalCount===0&&n.search===``&&a===null&&n.mailing===``?(0,q.jsx)(f,{title:e.emptyTitle,children:(0,q.jsx)(`p`,{children:e.emptyText})}):t.totalCount===0?(0,q.jsx)(ne,{onClear:()=>i({search:``,state:``,mailing:``})}):(0,q.jsxs)(q.Fragment,{children:[(0,q.jsx)(ye,{rows:t.nodes}),(0,q.jsx)(D,{pager:s,shown:t.nodes.length,total:t.totalCount,info:t.pageInfo,waiting:c.isPlaceholderData})]})})]})}function ve({status:{mailConfigured:e,waiting:t,failed:n,unlisted:r,unlistedFailed:i}}){let a=K(),o=g(),{demo:s}=x();return(0,q.jsxs)(q.Fragment,{children:[!e&&(0,q.jsxs)(d,{children:[(0,q.jsx)(`p`,{className:`strong`,children:s?a.demo:a.notConfigured}),(0,q.jsx)(`p`,{children:s?a.demoText:a.notConfiguredText})]}),(0,q.jsxs)(`dl`,{className:`figures`,children:[(0,q.jsxs)(`div`,{children:[(0,q.jsx)(`dt`,{children:a.waiting}),(0,q.jsx)(`dd`,{children:y(t,o)})]}),(0,q.jsxs)(`div`,{children:[(0,q.jsx)(`dt`,{children:a.failed}),(0,q.jsx)(`dd`,{children:y(n,o)})]}),(r>0||i>0)&&(0,q.jsxs)(`div`,{children:[(0,q.jsx)(`dt`,{children:a.unlisted}),(0,q.jsx)(`dd`,{children:r>0?a.unlistedText(y(r,o)):a.unlistedNone})]}),i>0&&(0,q.jsxs)(`div`,{children:[(0,q.jsx)(`dt`,{children:a.unlistedFailed}),(0,q.jsx)(`dd`,{children:a.unlistedText(y(i,o))})]}),e&&(0,q.jsxs)(`div`,{children:[(0,q.jsx)(`dt`,{children:a.server}),(0,q.jsx)(`dd`,{children:a.configured})]})]}),(r>0||i>0)&&(0,q.jsx)(`p`,{className:`muted small`,children:a.unlistedHint})]})}function ye({rows:e}){let t=K(),n=g(),{zone:r}=x(),[i,a]=(0,G.useState)(null),o=e.find(e=>e.id===i),s=[{key:`to`,title:t.to,cell:e=>(0,q.jsxs)(q.Fragment,{children:[e.person&&(0,q.jsxs)(`span`,{children:[e.person.name,` `]}),(0,q.jsx)(`span`,{className:`muted small message-address`,children:e.to})]})},{key:`subject`,title:t.subject,cell:e=>(0,q.jsx)(`button`,{type:`button`,className:`link`,"aria-label":t.readLabel(e.subject,e.person?.name??e.to),onClick:()=>a(e.id),children:e.subject})},{key:`created`,title:t.created,cell:e=>v(e.created,r,n)},{key:`state`,title:t.state,cell:e=>(0,q.jsx)(be,{message:e})}];return(0,q.jsxs)(q.Fragment,{children:[(0,q.jsx)(S,{caption:t.title,columns:s,rows:e,keyOf:e=>e.id}),o&&(0,q.jsx)(Se,{message:o,onClose:()=>a(null)})]})}function be({message:e}){let t=K(),n=g(),{zone:r}=x(),i={WAITING:``,SENT:`on`,FAILED:`bad`,CANCELLED:``}[e.state];return(0,q.jsxs)(`div`,{className:`message-state`,children:[(0,q.jsx)(`span`,{children:(0,q.jsx)(`span`,{className:`chip ${i}`,children:t.states[e.state]})}),e.sent&&(0,q.jsx)(`span`,{className:`small`,children:v(e.sent,r,n)}),e.lastError!==``&&(0,q.jsx)(`span`,{className:`small`,children:e.lastError in t.reasons?t.reasons[e.lastError]:t.serverSaid(e.lastError,e.attempts)}),e.bounceStatus!==``&&(0,q.jsx)(`span`,{className:`small muted`,children:t.bounceCode(e.bounceStatus)}),e.bounced&&(0,q.jsx)(`span`,{className:`small`,children:t.bouncedSince(v(e.bounced,r,n))}),e.state!==`SENT`&&e.nextAttempt&&e.attempts>0&&(0,q.jsx)(`span`,{className:`small muted`,children:t.nextAttempt(v(e.nextAttempt,r,n))}),e.state===`FAILED`&&(0,q.jsx)(xe,{message:e}),(0,q.jsx)(ue,{message:e})]})}function xe({message:e}){let t=K(),n=i(),r=a(P);return(0,q.jsxs)(q.Fragment,{children:[r.error&&(0,q.jsx)(c,{error:r.error}),(0,q.jsx)(w,{faults:r.data?.messageRetry.userErrors??[],fieldOf:()=>void 0}),(0,q.jsx)(`span`,{children:(0,q.jsx)(s,{kind:`quiet`,busy:r.isPending,"aria-label":t.retryLabel(e.person?.name??e.to),onClick:()=>r.mutate({message:e.id},{onSuccess:({messageRetry:e})=>e.message&&void n.invalidateQueries({queryKey:p(N)})}),children:t.retry})})]})}function Se({message:e,onClose:t}){let n=K(),r=l(),{demo:i}=x();return(0,q.jsxs)(b,{title:e.subject,open:!0,onClose:t,children:[(0,q.jsx)(`p`,{className:`muted`,children:n.addressed(e.person?`${e.person.name}, ${e.to}`:e.to)}),!i&&(0,q.jsx)(`p`,{className:`muted small`,children:n.masked}),(0,q.jsx)(`div`,{className:`authored message-text`,children:i?Ce(e.text):e.text}),(0,q.jsx)(`div`,{className:`actions`,children:(0,q.jsx)(s,{kind:`quiet`,onClick:t,children:r.close})})]})}function Ce(e){return e.split(/(https?:\/\/[^\s<>]+)/).map((e,t)=>t%2==0?e:(0,q.jsx)(`a`,{href:e,rel:`noopener noreferrer`,children:e},t))}export{_e as default};