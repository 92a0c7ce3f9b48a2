import{c as e,n as t,o as n}from"./index.js";import{S as r,f as i,i as a,l as o,n as s,o as c,p as l,s as u,t as d,u as f,v as p}from"./states.js";import{n as m,s as h}from"./text5.js";import{a as g,c as _,o as v}from"./format.js";import{o as y,s as b}from"./Frame.js";import{t as x}from"./Bar.js";import{t as S}from"./DataTable.js";import{n as C,t as w}from"./ErrorSummary.js";import{r as T}from"./DepartmentSide.js";import{t as E}from"./Outcome.js";import{t as D}from"./Page.js";import{n as O,t as k}from"./Pager.js";var A=new p(`
    query Backups($first: Int!, $after: String) {
  backupStatus {
    ...BackupStatusParts
  }
  backups(first: $first, after: $after) {
    nodes {
      id
      made
      nightly
      size
      rows
      tables
      content
      sha256
      checked
      damaged
      download
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment BackupStatusParts on BackupStatus {
  folder
  at
  keep
  next
  lastGood
  warning
  reason
  tried
  underway {
    work
    backup
    began
    rows
    total
  }
}`,{hash:`sha256:bd7a73b07192b3d63e67286617c9acf19fba27035d21eda3e64642da4dcd8fb3`}),j=new p(`
    query BackupsUnderway {
  backupStatus {
    ...BackupStatusParts
  }
}
    fragment BackupStatusParts on BackupStatus {
  folder
  at
  keep
  next
  lastGood
  warning
  reason
  tried
  underway {
    work
    backup
    began
    rows
    total
  }
}`,{hash:`sha256:b0d4702301e6b7444b35b8c098fa285ae7ebf59d8abfa1bf9af374c7e5fb11fd`}),M=new p(`
    mutation BackupStart {
  backupStart {
    status {
      ...BackupStatusParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment BackupStatusParts on BackupStatus {
  folder
  at
  keep
  next
  lastGood
  warning
  reason
  tried
  underway {
    work
    backup
    began
    rows
    total
  }
}`,{hash:`sha256:e280f6e00314a51ae3b0c4eaec318e82f8f24933f1a83679cb25054ed4aa9afd`}),N=new p(`
    mutation BackupCheck($backup: ID!) {
  backupCheck(backup: $backup) {
    status {
      ...BackupStatusParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment BackupStatusParts on BackupStatus {
  folder
  at
  keep
  next
  lastGood
  warning
  reason
  tried
  underway {
    work
    backup
    began
    rows
    total
  }
}`,{hash:`sha256:58a840598da96455315e26e333d29a3b3459b23d6b48eea7a414eeb3585b50bf`}),P=new p(`
    mutation BackupSchedule($at: String!, $keep: Int!) {
  backupSchedule(at: $at, keep: $keep) {
    status {
      ...BackupStatusParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment BackupStatusParts on BackupStatus {
  folder
  at
  keep
  next
  lastGood
  warning
  reason
  tried
  underway {
    work
    backup
    began
    rows
    total
  }
}`,{hash:`sha256:c80b44253842413f647fee75f9cc9e83217c701f7a786137b6254a2e1d413431`}),F=e(n(),1),I=m({title:`Backups`,lead:`Every night everything is written into one encrypted file, which is then read back to see that it is whole.`,now:`Back up now`,warnings:{NO_FOLDER:`No backups are made: no folder is named for them.`,NO_PASSPHRASE:`No backups are made: no passphrase is given for them.`,FAILED:`The last backup was not made.`,DAMAGED:`The newest backup is damaged.`,LATE:`There has been no good backup for more than a day and a half.`,NONE:`No backup has been made yet.`},advice:{NO_FOLDER:`Whoever runs the server sets LAUREL_BACKUP_DIR to a folder, on another disk if there is one, and starts it again.`,NO_PASSPHRASE:`Whoever runs the server puts a passphrase into a file, sets LAUREL_BACKUP_PASSPHRASE_FILE to its name, and starts it again.`,FAILED:`What you have is older. Put this right, then back up now.`,DAMAGED:`When it was read back it was not what had been written. Back up now, and have the disk looked at.`,LATE:`The server was perhaps not running at night. Back up now.`,NONE:`The first one is made tonight. You can also back up now.`},tried:e=>`Last tried ${e}.`,lastGood:`Newest good backup`,never:`none yet`,next:`Next one`,noNext:`none`,all:`All is well: the newest backup was read back and is good.`,making:`Backing up`,checking:`Reading a backup back`,progress:(e,t)=>`${e} of about ${t} rows`,made:`The backup is made, and was read back: it is good.`,checked:`The backup was read back: it is good.`,notMade:`The backup was not made.`,notGood:`The backup is damaged.`,list:`Backups`,when:`Made`,nightly:`at night`,asked:`asked for`,size:`Size`,holds:`Content`,holdsText:e=>`${e} rows`,contentHash:`Hash of the content`,fileHash:`Hash of the file (SHA-256)`,state:`Read back`,good:e=>`good, ${e}`,damaged:e=>`damaged, ${e}`,unchecked:`not yet`,checkAgain:`Read back`,checkAgainLabel:e=>`Read back the backup of ${e}`,download:`Download`,downloadLabel:e=>`Download the backup of ${e}`,more:`Hashes`,moreLabel:e=>`Hashes of the backup of ${e}`,hashesTitle:e=>`Backup of ${e}`,hashesText:`A restore shows the hash of the content again. The same hash means the same content, on either kind of database.`,emptyTitle:`No backup yet`,emptyText:`Backups appear here with their size, and whether they were read back.`,schedule:`When and how many`,at:`Time of night`,atHint:e=>`In ${e}, when few people are at work.`,keep:`How many stay`,keepHint:`From 2 to 100. Older ones are deleted, but never the newest good one.`,save:`Save`,saved:`Saved.`,folder:`Folder on the server`,about:`What a backup holds`,aboutText:{holds:`It holds everything on record, files, and the keys with which certificates are signed. It is encrypted with a passphrase that only whoever runs the server knows: keep that passphrase in a second place, as nobody can open a backup without it.`,lacks:`It holds no key of a ballot box. Answers to anonymous surveys that are still sealed at that moment cannot be read after a restore, and are lost.`,restore:`To restore one, start Laurel on an empty database and open its set-up link: “Restore a backup instead”. The database may be SQLite or PostgreSQL.`},demo:`In the demo nothing is made by itself at night. Backups made here are encrypted with the passphrase “an invented department”.`},{title:`Sauvegardes`,lead:`Chaque nuit, tout est écrit dans un seul fichier chiffré, qui est ensuite relu pour vérifier qu’il est entier.`,now:`Sauvegarder maintenant`,warnings:{NO_FOLDER:`Aucune sauvegarde n’est faite : aucun dossier n’est désigné.`,NO_PASSPHRASE:`Aucune sauvegarde n’est faite : aucune phrase secrète n’est donnée.`,FAILED:`La dernière sauvegarde n’a pas été faite.`,DAMAGED:`La sauvegarde la plus récente est endommagée.`,LATE:`Il n’y a pas eu de bonne sauvegarde depuis plus d’un jour et demi.`,NONE:`Aucune sauvegarde n’a encore été faite.`},advice:{NO_FOLDER:`La personne qui gère le serveur définit LAUREL_BACKUP_DIR avec un dossier, sur un autre disque si possible, puis le redémarre.`,NO_PASSPHRASE:`La personne qui gère le serveur met une phrase secrète dans un fichier, en donne le nom à LAUREL_BACKUP_PASSPHRASE_FILE, puis redémarre le serveur.`,FAILED:`Ce que vous avez est plus ancien. Corrigez ce problème, puis sauvegardez maintenant.`,DAMAGED:`À la relecture, ce n’était pas ce qui avait été écrit. Sauvegardez maintenant et faites vérifier le disque.`,LATE:`Le serveur n’était peut-être pas en marche la nuit. Sauvegardez maintenant.`,NONE:`La première se fera cette nuit. Vous pouvez aussi sauvegarder maintenant.`},tried:e=>`Dernier essai : ${e}.`,lastGood:`Bonne sauvegarde la plus récente`,never:`aucune encore`,next:`Prochaine`,noNext:`aucune`,all:`Tout va bien : la sauvegarde la plus récente a été relue et elle est bonne.`,making:`Sauvegarde en cours`,checking:`Relecture d’une sauvegarde`,progress:(e,t)=>`${e} lignes sur environ ${t}`,made:`La sauvegarde est faite et a été relue : elle est bonne.`,checked:`La sauvegarde a été relue : elle est bonne.`,notMade:`La sauvegarde n’a pas été faite.`,notGood:`La sauvegarde est endommagée.`,list:`Sauvegardes`,when:`Faite`,nightly:`la nuit`,asked:`sur demande`,size:`Taille`,holds:`Contenu`,holdsText:e=>`${e} lignes`,contentHash:`Empreinte du contenu`,fileHash:`Empreinte du fichier (SHA-256)`,state:`Relue`,good:e=>`bonne, ${e}`,damaged:e=>`endommagée, ${e}`,unchecked:`pas encore`,checkAgain:`Relire`,checkAgainLabel:e=>`Relire la sauvegarde du ${e}`,download:`Télécharger`,downloadLabel:e=>`Télécharger la sauvegarde du ${e}`,more:`Empreintes`,moreLabel:e=>`Empreintes de la sauvegarde du ${e}`,hashesTitle:e=>`Sauvegarde du ${e}`,hashesText:`Une restauration montre de nouveau l’empreinte du contenu. La même empreinte signifie le même contenu, sur l’un ou l’autre type de base de données.`,emptyTitle:`Aucune sauvegarde pour l’instant`,emptyText:`Les sauvegardes apparaissent ici avec leur taille, et si elles ont été relues.`,schedule:`Quand et combien`,at:`Heure de la nuit`,atHint:e=>`À l’heure de ${e}, quand peu de gens travaillent.`,keep:`Combien en conserver`,keepHint:`De 2 à 100. Les plus anciennes sont supprimées, mais jamais la bonne sauvegarde la plus récente.`,save:`Enregistrer`,saved:`Enregistré.`,folder:`Dossier sur le serveur`,about:`Ce que contient une sauvegarde`,aboutText:{holds:`Elle contient tout ce qui est au dossier, les fichiers et les clés qui signent les certificats. Elle est chiffrée avec une phrase secrète que seule connaît la personne qui gère le serveur : gardez cette phrase à un second endroit, car personne ne peut ouvrir une sauvegarde sans elle.`,lacks:`Elle ne contient aucune clé d’urne. Les réponses aux sondages anonymes encore scellées à ce moment ne pourront pas être lues après une restauration, et sont perdues.`,restore:`Pour en restaurer une, démarrez Laurel sur une base de données vide et ouvrez son lien de configuration : « Restaurer plutôt une sauvegarde ». La base de données peut être SQLite ou PostgreSQL.`},demo:`Dans la démonstration, rien ne se fait de soi-même la nuit. Les sauvegardes faites ici sont chiffrées avec la phrase secrète « an invented department ».`}),L=t();function R(){let e=I(),t=r(),n=O(20),c=l(A,{first:n.size,after:n.after}),[u,p]=(0,F.useState)(null),[m,h]=(0,F.useState)(null),g=c.data?.backupStatus.underway??null,_=l(j,{},{enabled:u!==null,refetchInterval:u?700:!1}),v=u?_.data?.backupStatus??c.data?.backupStatus:c.data?.backupStatus;(0,F.useEffect)(()=>{g&&!u&&p({work:g.work,backup:g.backup})},[g,u]);let y=()=>t.invalidateQueries({queryKey:f(A)});(0,F.useEffect)(()=>{let e=_.data?.backupStatus;u&&e&&!_.isFetching&&(e.underway||y().then(()=>{h(u),p(null)}))},[_.data,_.isFetching,u]);let b=e=>{h(null),t.removeQueries({queryKey:f(j)}),p(e?.underway??{work:`MAKING`,backup:``})},x=i(M),S=v!==void 0&&v.warning!==`NO_FOLDER`&&v.warning!==`NO_PASSPHRASE`;return(0,L.jsxs)(D,{title:e.title,lead:e.lead,actions:S&&(0,L.jsx)(o,{busy:x.isPending||u!==null,onClick:()=>x.mutate({},{onSuccess:({backupStart:e})=>e.status&&b(e.status)}),children:e.now}),children:[x.error&&(0,L.jsx)(s,{error:x.error}),(0,L.jsx)(w,{faults:x.data?.backupStart.userErrors??[],fieldOf:()=>void 0}),(0,L.jsx)(a,{read:c,children:({backupStatus:t,backups:r})=>(0,L.jsxs)(`div`,{className:`stack-l`,children:[(0,L.jsxs)(`div`,{className:`stack`,children:[u&&(0,L.jsx)(z,{work:(_.data?.backupStatus.underway??u).work,at:_.data?.backupStatus.underway??null}),m&&(0,L.jsx)(B,{ended:m,status:t,list:r.nodes}),(0,L.jsx)(V,{status:v??t,quiet:u!==null||m!==null})]}),(0,L.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`list`,children:[(0,L.jsx)(`h2`,{id:`list`,children:e.list}),r.totalCount===0?(0,L.jsx)(d,{title:e.emptyTitle,children:(0,L.jsx)(`p`,{children:e.emptyText})}):(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(H,{rows:r.nodes,able:S,busy:u!==null,onChecking:b}),(0,L.jsx)(k,{pager:n,shown:r.nodes.length,total:r.totalCount,info:r.pageInfo,waiting:c.isPlaceholderData})]})]}),(0,L.jsxs)(`div`,{className:`halves`,children:[t.folder!=null&&(0,L.jsx)(W,{status:t,onSaved:y},`${t.at} ${String(t.keep)}`),(0,L.jsxs)(`section`,{className:`card`,"aria-labelledby":`about`,children:[(0,L.jsx)(`h2`,{id:`about`,children:e.about}),Object.values(e.aboutText).map(e=>(0,L.jsx)(`p`,{children:e},e))]})]})]})})]})}function z({work:e,at:t}){let n=I(),r=h(),i=t?n.progress(v(t.rows,r),v(t.total,r)):``;return(0,L.jsxs)(`div`,{className:`card`,children:[(0,L.jsx)(`p`,{className:`strong`,role:`status`,children:e===`MAKING`?n.making:n.checking}),(0,L.jsx)(x,{share:t&&t.total>0?t.rows/t.total:0}),(0,L.jsx)(`p`,{className:`small muted tabular`,children:i})]})}function B({ended:e,status:t,list:n}){let r=I(),i=n.find(t=>t.id===e.backup)??(e.backup===``?n[0]:void 0),a=i?.checked!=null&&!i.damaged,o=e.work===`MAKING`;return a&&(!o||t.warning!==`FAILED`)?(0,L.jsx)(E,{children:(0,L.jsx)(`p`,{children:o?r.made:r.checked})}):(0,L.jsxs)(u,{kind:`danger`,role:`alert`,children:[(0,L.jsx)(`p`,{className:`strong`,children:o?r.notMade:r.notGood}),o&&t.reason!=null&&(0,L.jsx)(`p`,{children:t.reason})]})}function V({status:e,quiet:t}){let n=I(),r=h(),{zone:i,demo:a}=b(),o=e.warning===`NONE`;return(0,L.jsxs)(L.Fragment,{children:[e.warning&&(!t||!o&&e.warning!==`FAILED`)&&(0,L.jsxs)(u,{kind:o?`info`:`danger`,children:[(0,L.jsx)(`p`,{className:`strong`,children:n.warnings[e.warning]}),e.warning===`FAILED`&&e.reason!=null&&(0,L.jsx)(`p`,{children:e.reason}),(0,L.jsx)(`p`,{children:o&&a?n.demo:n.advice[e.warning]}),e.warning===`FAILED`&&e.tried!=null&&(0,L.jsx)(`p`,{className:`small`,children:n.tried(g(e.tried,i,r))})]}),!e.warning&&!t&&(0,L.jsx)(u,{kind:`done`,children:(0,L.jsx)(`p`,{children:n.all})}),e.folder!=null&&(0,L.jsxs)(`dl`,{className:`facts`,children:[(0,L.jsx)(`dt`,{children:n.lastGood}),(0,L.jsx)(`dd`,{children:e.lastGood==null?n.never:g(e.lastGood,i,r)}),(0,L.jsx)(`dt`,{children:n.next}),(0,L.jsx)(`dd`,{children:e.next==null||a?n.noNext:g(e.next,i,r)}),(0,L.jsx)(`dt`,{children:n.folder}),(0,L.jsx)(`dd`,{className:`mono`,children:e.folder})]}),a&&!o&&(0,L.jsx)(`p`,{className:`muted small`,children:n.demo})]})}function H({rows:e,able:t,busy:n,onChecking:r}){let a=I(),l=c(),u=h(),{zone:d}=b(),f=i(N),[p,m]=(0,F.useState)(null),_=e.find(e=>e.id===p),x=e=>g(e.made,d,u),C=[{key:`made`,title:a.when,cell:e=>(0,L.jsxs)(L.Fragment,{children:[x(e),` `,(0,L.jsx)(`span`,{className:`muted small`,children:e.nightly?a.nightly:a.asked})]})},{key:`size`,title:a.size,numeric:!0,cell:e=>U(e.size,u)},{key:`content`,title:a.holds,cell:e=>(0,L.jsxs)(L.Fragment,{children:[(0,L.jsxs)(`span`,{className:`mono`,children:[e.content.slice(0,12),`…`]}),` `,(0,L.jsx)(`button`,{type:`button`,className:`link small`,"aria-label":a.moreLabel(x(e)),onClick:()=>m(e.id),children:a.more})]})},{key:`state`,title:a.state,cell:e=>(0,L.jsx)(`span`,{className:e.checked==null?`chip`:e.damaged?`chip bad`:`chip on`,children:e.checked==null?a.unchecked:(e.damaged?a.damaged:a.good)(g(e.checked,d,u))})},{key:`acts`,title:``,cell:e=>(0,L.jsxs)(`div`,{className:`row`,children:[(0,L.jsx)(`a`,{className:`btn quiet`,href:e.download,download:!0,"aria-label":a.downloadLabel(x(e)),children:a.download}),t&&(0,L.jsx)(o,{kind:`quiet`,busy:n||f.isPending,"aria-label":a.checkAgainLabel(x(e)),onClick:()=>f.mutate({backup:e.id},{onSuccess:({backupCheck:t})=>t.status&&r(t.status.underway?t.status:{...t.status,underway:{work:`CHECKING`,backup:e.id,began:e.made,rows:0,total:e.rows}})}),children:a.checkAgain})]})}];return(0,L.jsxs)(L.Fragment,{children:[f.error&&(0,L.jsx)(s,{error:f.error}),(0,L.jsx)(w,{faults:f.data?.backupCheck.userErrors??[],fieldOf:()=>void 0}),(0,L.jsx)(S,{caption:a.list,columns:C,rows:e,keyOf:e=>e.id}),_&&(0,L.jsxs)(y,{title:a.hashesTitle(x(_)),open:!0,onClose:()=>m(null),children:[(0,L.jsxs)(`dl`,{className:`facts`,children:[(0,L.jsx)(`dt`,{children:a.contentHash}),(0,L.jsx)(`dd`,{className:`mono`,children:_.content}),(0,L.jsx)(`dt`,{children:a.fileHash}),(0,L.jsx)(`dd`,{className:`mono`,children:_.sha256}),(0,L.jsx)(`dt`,{children:a.holds}),(0,L.jsx)(`dd`,{children:a.holdsText(v(_.rows,u))})]}),(0,L.jsx)(`p`,{children:a.hashesText}),(0,L.jsx)(`div`,{className:`actions`,children:(0,L.jsx)(o,{kind:`quiet`,onClick:()=>m(null),children:l.close})})]})]})}function U(e,t){let n=t===`fr`?[`ko`,`Mo`,`Go`]:[`kB`,`MB`,`GB`],r=e/1e3,i=0;for(;r>=1e3&&i<2;)r/=1e3,i++;return`${v(r,t,+(r<10))} ${n[i]??``}`}function W({status:e,onSaved:t}){let n=I(),{zone:r}=b(),[a,c]=(0,F.useState)(e.at),[l,u]=(0,F.useState)(String(e.keep)),d=i(P),f=d.data?.backupSchedule.userErrors??[];return(0,L.jsxs)(`section`,{className:`card`,"aria-labelledby":`schedule`,children:[(0,L.jsx)(`h2`,{id:`schedule`,children:n.schedule}),(0,L.jsxs)(`form`,{className:`stack`,onSubmit:e=>{e.preventDefault(),d.mutate({at:a,keep:/^\d{1,4}$/.test(l.trim())?Number(l):0},{onSuccess:({backupSchedule:e})=>e.status&&void t()})},noValidate:!0,children:[d.error&&(0,L.jsx)(s,{error:d.error}),(0,L.jsx)(w,{faults:f,fieldOf:e=>e.path.at(-1)}),(0,L.jsx)(T,{id:`at`,type:`time`,label:n.at,description:n.atHint(_(r)),required:!0,value:a,error:C(f,`at`),onChange:e=>c(e.currentTarget.value)}),(0,L.jsx)(T,{id:`keep`,inputMode:`numeric`,label:n.keep,description:n.keepHint,required:!0,value:l,error:C(f,`keep`),onChange:e=>u(e.currentTarget.value)}),(0,L.jsxs)(`div`,{className:`row`,children:[(0,L.jsx)(o,{type:`submit`,kind:`quiet`,busy:d.isPending,children:n.save}),d.isSuccess&&f.length===0&&(0,L.jsx)(`span`,{role:`status`,children:n.saved})]})]})]})}export{R as default};