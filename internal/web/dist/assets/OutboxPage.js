import{c as e,n as t,o as n}from"./index.js";import{C as r,O as i,f as a,i as o,l as s,n as c,o as l,p as u,s as d,t as f,u as p,w as m,y as h}from"./states.js";import{n as g,t as _}from"./address.js";import{a as v,o as y}from"./format.js";import{o as b,s as x}from"./Frame.js";import{t as S}from"./DataTable.js";import{t as C}from"./ErrorSummary.js";import{n as w,t as T}from"./Filters.js";import{t as E}from"./NothingFound.js";import{t as D}from"./Page.js";import{n as O,t as k}from"./Pager.js";import{t as A}from"./SearchField.js";var j=new m(`
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
    `,{hash:`sha256:d52b65f6d254578682e4695357a41a874f57c02f461962679eeac05b8c5aac54`}),M=new m(`
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
    `,{hash:`sha256:c8285428e13169a21b497b935c82c5dcc06bc643d2dc2dedff3f11cad58545d1`}),N=e(n(),1),P=h({unlisted:`Reminders, not listed`,unlistedText:e=>`at least ${e}`,unlistedNone:`fewer than five`,unlistedHint:`Who gets a reminder has not answered, so reminders are only counted, in steps of five.`,unlistedFailed:`Of these, failed`,title:`Outbox`,lead:`Every message the department sends: what waits, what went out, and what failed and why.`,notConfigured:`Messages wait until a mail server is configured.`,notConfiguredText:`Whoever runs the server sets LAUREL_SMTP_URL. Then everything that waits goes out by itself.`,demo:`This is the demo: nothing leaves this computer.`,demoText:`What counts as sent here can be opened and its link followed.`,configured:`configured`,server:`Mail server`,waiting:`Waiting`,failed:`Failed`,search:`Search name, address or subject`,state:`State`,states:{WAITING:`Waiting`,SENT:`Sent`,FAILED:`Failed`},to:`To`,subject:`Subject`,created:`Written`,readLabel:(e,t)=>`Read: ${e}, to ${t}`,serverSaid:(e,t)=>`${t===1?`After 1 attempt`:`After ${t} attempts`} the mail server said: ${e}`,nextAttempt:e=>`Next attempt ${e}`,retry:`Send again`,retryLabel:e=>`Send again to ${e}`,addressed:e=>`To ${e}`,masked:`Secret links and codes are masked here. Only the person who gets the message sees them.`,emptyTitle:`No message yet`,emptyText:`Sign-in links and survey invitations appear here when they are written.`},{unlisted:`Rappels, non énumérés`,unlistedText:e=>`au moins ${e}`,unlistedNone:`moins de cinq`,unlistedHint:`Qui reçoit un rappel n’a pas répondu : on ne fait donc que compter les rappels, par tranches de cinq.`,unlistedFailed:`Dont échoués`,title:`Envois`,lead:`Tous les messages qu’envoie le département : ce qui attend, ce qui est parti, ce qui a échoué et pourquoi.`,notConfigured:`Les messages attendent qu’un serveur de courriel soit configuré.`,notConfiguredText:`La personne qui gère le serveur définit LAUREL_SMTP_URL. Tout ce qui attend part ensuite de soi-même.`,demo:`C’est la démo : rien ne quitte cet ordinateur.`,demoText:`Ce qui est dit envoyé ici peut être ouvert, et son lien suivi.`,configured:`configuré`,server:`Serveur de courriel`,waiting:`En attente`,failed:`Échecs`,search:`Chercher un nom, une adresse ou un objet`,state:`État`,states:{WAITING:`En attente`,SENT:`Envoyé`,FAILED:`Échec`},to:`À`,subject:`Objet`,created:`Rédigé`,readLabel:(e,t)=>`Lire : ${e}, à ${t}`,serverSaid:(e,t)=>`${t<2?`Après 1 essai`:`Après ${t} essais`}, le serveur de courriel a répondu : ${e}`,nextAttempt:e=>`Prochain essai : ${e}`,retry:`Renvoyer`,retryLabel:e=>`Renvoyer à ${e}`,addressed:e=>`À ${e}`,masked:`Les liens et les codes secrets sont masqués ici. Seule la personne qui reçoit le message les voit.`,emptyTitle:`Aucun message pour l’instant`,emptyText:`Les liens de connexion et les invitations aux sondages paraissent ici dès leur rédaction.`}),F=t(),I=[`WAITING`,`SENT`,`FAILED`];function L(){let e=P(),t=l(),[n,r]=g({search:``,state:``}),i=_(I,n.state),a=O(50),s=u(j,{first:a.size,after:a.after,search:n.search,state:i});return(0,F.jsxs)(D,{title:e.title,lead:e.lead,children:[s.data&&(0,F.jsx)(R,{status:s.data.outboxStatus}),(0,F.jsxs)(w,{children:[(0,F.jsx)(A,{label:e.search,value:n.search,onChange:e=>r({search:e})}),(0,F.jsx)(T,{label:e.state,every:t.all,value:i??``,options:I.map(t=>({value:t,label:e.states[t]})),onChange:e=>r({state:e})})]}),(0,F.jsx)(o,{read:s,children:({messages:t})=>t.totalCount===0&&n.search===``&&i===null?(0,F.jsx)(f,{title:e.emptyTitle,children:(0,F.jsx)(`p`,{children:e.emptyText})}):t.totalCount===0?(0,F.jsx)(E,{onClear:()=>r({search:``,state:``})}):(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(z,{rows:t.nodes}),(0,F.jsx)(k,{pager:a,shown:t.nodes.length,total:t.totalCount,info:t.pageInfo,waiting:s.isPlaceholderData})]})})]})}function R({status:{mailConfigured:e,waiting:t,failed:n,unlisted:i,unlistedFailed:a}}){let o=P(),s=r(),{demo:c}=x();return(0,F.jsxs)(F.Fragment,{children:[!e&&(0,F.jsxs)(d,{children:[(0,F.jsx)(`p`,{className:`strong`,children:c?o.demo:o.notConfigured}),(0,F.jsx)(`p`,{children:c?o.demoText:o.notConfiguredText})]}),(0,F.jsxs)(`dl`,{className:`figures`,children:[(0,F.jsxs)(`div`,{children:[(0,F.jsx)(`dt`,{children:o.waiting}),(0,F.jsx)(`dd`,{children:y(t,s)})]}),(0,F.jsxs)(`div`,{children:[(0,F.jsx)(`dt`,{children:o.failed}),(0,F.jsx)(`dd`,{children:y(n,s)})]}),(i>0||a>0)&&(0,F.jsxs)(`div`,{children:[(0,F.jsx)(`dt`,{children:o.unlisted}),(0,F.jsx)(`dd`,{children:i>0?o.unlistedText(y(i,s)):o.unlistedNone})]}),a>0&&(0,F.jsxs)(`div`,{children:[(0,F.jsx)(`dt`,{children:o.unlistedFailed}),(0,F.jsx)(`dd`,{children:y(a,s)})]}),e&&(0,F.jsxs)(`div`,{children:[(0,F.jsx)(`dt`,{children:o.server}),(0,F.jsx)(`dd`,{children:o.configured})]})]}),(i>0||a>0)&&(0,F.jsx)(`p`,{className:`muted small`,children:o.unlistedHint})]})}function z({rows:e}){let t=P(),n=r(),{zone:i}=x(),[a,o]=(0,N.useState)(null),s=e.find(e=>e.id===a),c=[{key:`to`,title:t.to,cell:e=>(0,F.jsxs)(F.Fragment,{children:[e.person&&(0,F.jsxs)(`span`,{children:[e.person.name,` `]}),(0,F.jsx)(`span`,{className:`muted small message-address`,children:e.to})]})},{key:`subject`,title:t.subject,cell:e=>(0,F.jsx)(`button`,{type:`button`,className:`link`,"aria-label":t.readLabel(e.subject,e.person?.name??e.to),onClick:()=>o(e.id),children:e.subject})},{key:`created`,title:t.created,cell:e=>v(e.created,i,n)},{key:`state`,title:t.state,cell:e=>(0,F.jsx)(B,{message:e})}];return(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(S,{caption:t.title,columns:c,rows:e,keyOf:e=>e.id}),s&&(0,F.jsx)(H,{message:s,onClose:()=>o(null)})]})}function B({message:e}){let t=P(),n=r(),{zone:i}=x(),a={WAITING:``,SENT:`on`,FAILED:`bad`}[e.state];return(0,F.jsxs)(`div`,{className:`message-state`,children:[(0,F.jsx)(`span`,{children:(0,F.jsx)(`span`,{className:`chip ${a}`,children:t.states[e.state]})}),e.sent&&(0,F.jsx)(`span`,{className:`small`,children:v(e.sent,i,n)}),e.lastError!==``&&(0,F.jsx)(`span`,{className:`small`,children:t.serverSaid(e.lastError,e.attempts)}),e.state!==`SENT`&&e.nextAttempt&&e.attempts>0&&(0,F.jsx)(`span`,{className:`small muted`,children:t.nextAttempt(v(e.nextAttempt,i,n))}),e.state===`FAILED`&&(0,F.jsx)(V,{message:e})]})}function V({message:e}){let t=P(),n=i(),r=a(M);return(0,F.jsxs)(F.Fragment,{children:[r.error&&(0,F.jsx)(c,{error:r.error}),(0,F.jsx)(C,{faults:r.data?.messageRetry.userErrors??[],fieldOf:()=>void 0}),(0,F.jsx)(`span`,{children:(0,F.jsx)(s,{kind:`quiet`,busy:r.isPending,"aria-label":t.retryLabel(e.person?.name??e.to),onClick:()=>r.mutate({message:e.id},{onSuccess:({messageRetry:e})=>e.message&&void n.invalidateQueries({queryKey:p(j)})}),children:t.retry})})]})}function H({message:e,onClose:t}){let n=P(),r=l(),{demo:i}=x();return(0,F.jsxs)(b,{title:e.subject,open:!0,onClose:t,children:[(0,F.jsx)(`p`,{className:`muted`,children:n.addressed(e.person?`${e.person.name}, ${e.to}`:e.to)}),!i&&(0,F.jsx)(`p`,{className:`muted small`,children:n.masked}),(0,F.jsx)(`div`,{className:`authored message-text`,children:i?U(e.text):e.text}),(0,F.jsx)(`div`,{className:`actions`,children:(0,F.jsx)(s,{kind:`quiet`,onClick:t,children:r.close})})]})}function U(e){return e.split(/(https?:\/\/[^\s<>]+)/).map((e,t)=>t%2==0?e:(0,F.jsx)(`a`,{href:e,rel:`noopener noreferrer`,children:e},t))}export{L as default};