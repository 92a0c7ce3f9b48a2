import{G as e}from"./Checkbox.js";import{i as t,p as n,t as r,v as i}from"./states.js";import{n as a,r as o,s}from"./text5.js";import{a as c,r as l}from"./format.js";import{d as u,s as d}from"./Frame.js";import{t as f}from"./Bar.js";import{t as p}from"./CalendarFile.js";import{t as m}from"./Page.js";import{n as h}from"./index.js";var g=new i(`
    query Tasks {
  tasks {
    answered
    questionnaire {
      campaign
      title {
        en
        fr
      }
      mode
      questions
      minutes
      closes
      state
      submitted
    }
  }
  feedbackTasks {
    id
    mentorName
    closes
    sealed
    signed
  }
}
    `,{hash:`sha256:43adeaa48257d6a873f42f44391aa87f4e96cb330b5e7a5e634c70b8ac56a49e`}),_=new i(`
    query ReviewTasks {
  reviewTasks {
    left
    until
    cycle {
      id
      year
      award {
        id
        name {
          en
          fr
        }
      }
    }
  }
}
    `,{hash:`sha256:ae0c8a4abcc18afc2b234a833a9698cb6c77c0c06e3f3f7147b9311b43b5a8c4`}),v=new i(`
    query SetUpLeft {
  setUpStanding {
    open
    dismissed
  }
}
    `,{hash:`sha256:bc0b0d6c0085743db13b957e0061421384c77ca1b00d36925fab768635535f49`}),y=new i(`
    query RepairCount {
  rosterRepairs(first: 1) {
    totalCount
  }
}
    `,{hash:`sha256:ba7fe3ea05f5f28ecd34b894ed175d83ccbb00b39538e03f01b98f39bba670ca`}),b=new i(`
    query BackupWarning {
  backupStatus {
    warning
  }
}
    `,{hash:`sha256:8c1764638413282d013e3a263f08b04c010364e9ff2cd92ee1a2e53d1bd5c6b4`}),x=a({title:`What waits for you`,summary:(e,t)=>`${e===1?`One thing`:`${e} things`}, about ${t===1?`1 minute`:`${t} minutes`} in all.`,nothingOpen:`Nothing needs you today.`,questions:e=>e===1?`1 question`:`${e} questions`,minutes:e=>e===1?`about 1 minute`:`about ${e} minutes`,closes:e=>`closes ${e}`,answered:(e,t)=>`${e} of ${t} answered`,submittedOn:e=>`Submitted ${e}. You can correct your answers until it closes.`,promised:{CONFIDENTIAL:`Confidential: nobody is shown answers with a name, save a custodian, on record.`,ATTRIBUTED:`Your name stands on your answers, for the people the promise names.`,ANONYMOUS:`Anonymous: answers are sealed, and nobody can tell whose they are.`},start:`Start`,continue:`Continue`,correct:`Look at or correct`,startLabel:e=>`Start: ${e}`,continueLabel:e=>`Continue: ${e}`,correctLabel:e=>`Look at or correct: ${e}`,emptyTitle:`Nothing waits for you`,emptyText:`When the department asks you something, it stands here and comes by e-mail.`,done:`Done, and open to correction`,mentors:`Say something to your mentors`,mentorsLeft:e=>e===1?`One mentor waits for your word`:`${e} mentors wait for your word`,mentorsDone:`You have said something to all of them`,mentorsGo:`Begin`,mentorsAgain:`Look again`,reviews:(e,t)=>`Reviews for ${e} ${t}`,reviewsLeft:e=>e===1?`One review to hand in`:`${e} reviews to hand in`,reviewsGo:`Read and review`,setUp:`Set-up of the department`,setUpLeft:e=>e===1?`One step is left.`:`${String(e)} steps are left.`,setUpGo:`Go on with the set-up`,repairs:`Pairs to mend`,repairsLeft:e=>e===1?`One pair breaks a rule of mentorship`:`${e} pairs break a rule of mentorship`,repairsGo:`See what to do`,duties:`Your duties`,dutyRoster:e=>`Roster of ${e}`,dutyRosters:e=>`Rosters of ${e} divisions`,dutyPeople:`People of the department`,dutySurveys:`Surveys and their results`,dutyOutbox:`Outgoing messages`,about:`Mentorship here`,aboutText:`What the department means by mentorship, and what it expects of mentors, mentees, directors and facilitators.`,aboutLink:`Read the definition and expectations`,backups:`Backups need looking at`,backupsGo:`See the backups`,backupWarnings:{NO_FOLDER:`No backups are made: no folder is named for them.`,NO_PASSPHRASE:`No backups are made: no passphrase is given for them.`,FAILED:`The last backup was not made.`,DAMAGED:`The newest backup is damaged.`,LATE:`There has been no good backup for more than a day and a half.`}},{title:`Ce qui vous attend`,summary:(e,t)=>`${e===1?`Une chose`:`${e} choses`}, environ ${t===1?`1 minute`:`${t} minutes`} en tout.`,nothingOpen:`Rien ne vous attend aujourd’hui.`,questions:e=>e===1?`1 question`:`${e} questions`,minutes:e=>e===1?`environ 1 minute`:`environ ${e} minutes`,closes:e=>`se termine le ${e}`,answered:(e,t)=>`${e} réponses sur ${t}`,submittedOn:e=>`Envoyé le ${e}. Vous pouvez corriger vos réponses jusqu’à la fin.`,promised:{CONFIDENTIAL:`Confidentiel : les réponses ne sont montrées à personne avec un nom, sauf à une personne gardienne, avec consignation.`,ATTRIBUTED:`Votre nom figure sur vos réponses, pour les personnes que la promesse nomme.`,ANONYMOUS:`Anonyme : les réponses sont scellées, et personne ne peut savoir de qui elles sont.`},start:`Commencer`,continue:`Continuer`,correct:`Revoir ou corriger`,startLabel:e=>`Commencer : ${e}`,continueLabel:e=>`Continuer : ${e}`,correctLabel:e=>`Revoir ou corriger : ${e}`,emptyTitle:`Rien ne vous attend`,emptyText:`Quand le département vous demandera quelque chose, ce sera ici et par courriel.`,done:`Fait, et ouvert aux corrections`,mentors:`Parlez à vos mentors`,mentorsLeft:e=>e===1?`Un mentor attend votre avis`:`${e} mentors attendent votre avis`,mentorsDone:`Vous avez donné votre avis à tous`,mentorsGo:`Commencer`,mentorsAgain:`Revoir`,reviews:(e,t)=>`Évaluations pour ${e} ${t}`,reviewsLeft:e=>e===1?`Une évaluation à remettre`:`${e} évaluations à remettre`,reviewsGo:`Lire et évaluer`,setUp:`Mise en place du département`,setUpLeft:e=>e===1?`Il reste une étape.`:`Il reste ${String(e)} étapes.`,setUpGo:`Continuer la mise en place`,repairs:`Paires à corriger`,repairsLeft:e=>e===1?`Une paire est contraire à une règle du mentorat`:`${e} paires sont contraires à une règle du mentorat`,repairsGo:`Voir que faire`,duties:`Vos responsabilités`,dutyRoster:e=>`Effectif : ${e}`,dutyRosters:e=>`Effectifs de ${e} divisions`,dutyPeople:`Les personnes du département`,dutySurveys:`Les sondages et leurs résultats`,dutyOutbox:`Les messages envoyés`,about:`Le mentorat ici`,aboutText:`Ce que le département entend par mentorat, et ce qu’il attend des mentors, des mentorés, des directions et des facilitateurs.`,aboutLink:`Lire la définition et les attentes`,backups:`Les sauvegardes demandent votre attention`,backupsGo:`Voir les sauvegardes`,backupWarnings:{NO_FOLDER:`Aucune sauvegarde n’est faite : aucun dossier n’est désigné.`,NO_PASSPHRASE:`Aucune sauvegarde n’est faite : aucune phrase secrète n’est donnée.`,FAILED:`La dernière sauvegarde n’a pas été faite.`,DAMAGED:`La sauvegarde la plus récente est endommagée.`,LATE:`Il n’y a pas eu de bonne sauvegarde depuis plus d’un jour et demi.`}}),S=h();function C(){let e=x(),r=n(g,{}),i=r.data?.tasks.filter(e=>e.questionnaire.state!==`SUBMITTED`)??[],a=i.reduce((e,t)=>e+w(t),0),o=r.data?.feedbackTasks.some(e=>!e.sealed&&!e.signed)??!1,s=(n(_,{}).data?.reviewTasks.length??0)>0,c=r.data&&(i.length>0?e.summary(i.length,a):o||s?void 0:e.nothingOpen);return(0,S.jsx)(m,{title:e.title,lead:c,children:(0,S.jsxs)(`div`,{className:`two`,children:[(0,S.jsx)(t,{read:r,children:e=>(0,S.jsxs)(`div`,{className:`stack`,children:[(0,S.jsx)(O,{}),(0,S.jsx)(D,{}),(0,S.jsx)(A,{}),(0,S.jsx)(k,{}),(0,S.jsx)(E,{tasks:e.feedbackTasks}),(e.tasks.length>0||e.feedbackTasks.length===0)&&(0,S.jsx)(T,{tasks:e.tasks})]})}),(0,S.jsx)(j,{})]})})}function w({questionnaire:e,answered:t}){return Math.max(1,Math.round(e.minutes*(1-t/Math.max(1,e.questions))))}function T({tasks:e}){let t=x(),n=o(),i=s(),{zone:a}=d();return e.length===0?(0,S.jsx)(r,{title:t.emptyTitle,children:(0,S.jsx)(`p`,{className:`muted`,children:t.emptyText})}):(0,S.jsx)(`ul`,{className:`card tasks`,children:e.map(e=>{let r=e.questionnaire,o=n(r.title),[s,u]={NOT_STARTED:[t.start,t.startLabel(o)],STARTED:[t.continue,t.continueLabel(o)],SUBMITTED:[t.correct,t.correctLabel(o)],CLOSED:[t.correct,t.correctLabel(o)]}[r.state];return(0,S.jsxs)(`li`,{className:`task`,children:[(0,S.jsxs)(`div`,{className:`stack-s`,children:[(0,S.jsx)(`h2`,{children:o}),(0,S.jsxs)(`p`,{className:`muted small`,children:[t.questions(r.questions),` · `,t.minutes(r.minutes),` · `,t.closes(l(r.closes,a,i))]}),(0,S.jsx)(`p`,{className:`muted small`,children:t.promised[r.mode]}),r.state===`STARTED`&&(0,S.jsxs)(`div`,{className:`task-progress`,children:[(0,S.jsx)(f,{share:e.answered/Math.max(1,r.questions)}),(0,S.jsx)(`span`,{className:`small muted`,children:t.answered(e.answered,r.questions)})]}),r.state!==`SUBMITTED`&&(0,S.jsx)(`p`,{className:`small`,children:(0,S.jsx)(p,{id:r.campaign,path:`/s/${r.campaign}`,title:o,text:t.closes(l(r.closes,a,i)),closes:r.closes})}),r.state===`SUBMITTED`&&r.submitted&&(0,S.jsx)(`p`,{className:`small`,children:t.submittedOn(c(r.submitted,a,i))})]}),(0,S.jsx)(`a`,{className:`btn ${r.state===`STARTED`?``:`quiet`}`,href:`/s/${r.campaign}`,"aria-label":u,children:s})]},r.campaign)})})}function E({tasks:e}){let t=x(),n=s(),{zone:r}=d(),[i]=e;if(!i)return null;let a=e.filter(e=>!e.sealed&&!e.signed).length;return(0,S.jsxs)(`section`,{className:`card task`,"aria-labelledby":`mentors`,children:[(0,S.jsxs)(`div`,{className:`stack-s`,children:[(0,S.jsx)(`h2`,{id:`mentors`,children:t.mentors}),(0,S.jsxs)(`p`,{className:`muted small`,children:[a===0?t.mentorsDone:t.mentorsLeft(a),` · `,t.closes(l(i.closes,r,n))]})]}),(0,S.jsx)(`a`,{className:`btn ${a===0?`quiet`:``}`,href:`/f`,children:a===0?t.mentorsAgain:t.mentorsGo})]})}function D(){let t=x(),r=o(),i=s(),{zone:a}=d();return(n(_,{}).data?.reviewTasks??[]).map(n=>(0,S.jsxs)(`section`,{className:`card task`,"aria-labelledby":`review-${n.cycle.id}`,children:[(0,S.jsxs)(`div`,{className:`stack-s`,children:[(0,S.jsx)(`h2`,{id:`review-${n.cycle.id}`,children:t.reviews(r(n.cycle.award.name),String(n.cycle.year))}),(0,S.jsxs)(`p`,{className:`muted small`,children:[t.reviewsLeft(n.left),` · `,t.closes(l(n.until,a,i))]})]}),(0,S.jsx)(e,{className:`btn`,to:`/awards/cycles/${n.cycle.id}/reviews?mine=yes`,children:t.reviewsGo})]},n.cycle.id))}function O(){let t=x(),r=u(),i=n(v,{},{enabled:r?.viewerCanSetDepartment??!1}).data?.setUpStanding;return!i||i.dismissed||i.open===0?null:(0,S.jsxs)(`section`,{className:`card task`,"aria-labelledby":`set-up`,children:[(0,S.jsxs)(`div`,{className:`stack-s`,children:[(0,S.jsx)(`h2`,{id:`set-up`,children:t.setUp}),(0,S.jsx)(`p`,{className:`muted small`,children:t.setUpLeft(i.open)})]}),(0,S.jsx)(e,{className:`btn quiet`,to:`/set-up/steps`,children:t.setUpGo})]})}function k(){let t=x(),r=u(),i=n(y,{},{enabled:r?.viewerCanImportPeople??!1}).data?.rosterRepairs.totalCount??0;return i===0?null:(0,S.jsxs)(`section`,{className:`card task`,"aria-labelledby":`repairs`,children:[(0,S.jsxs)(`div`,{className:`stack-s`,children:[(0,S.jsx)(`h2`,{id:`repairs`,children:t.repairs}),(0,S.jsx)(`p`,{className:`muted small`,children:t.repairsLeft(i)})]}),(0,S.jsx)(e,{className:`btn quiet`,to:`/people/repairs`,children:t.repairsGo})]})}function A(){let t=x(),r=u(),{demo:i}=d(),a=!i&&(r?.viewerCanRunBackups??!1),o=n(b,{},{enabled:a}).data?.backupStatus.warning;return!o||o===`NONE`?null:(0,S.jsxs)(`section`,{className:`card task`,"aria-labelledby":`backups`,children:[(0,S.jsxs)(`div`,{className:`stack-s`,children:[(0,S.jsx)(`h2`,{id:`backups`,children:t.backups}),(0,S.jsx)(`p`,{className:`muted small`,children:t.backupWarnings[o]})]}),(0,S.jsx)(e,{className:`btn quiet`,to:`/backups`,children:t.backupsGo})]})}function j(){let t=x(),n=o(),r=u();if(!r)return null;let[i]=r.rosters,a=[];return i&&a.push([`/roster`,r.rosters.length===1?t.dutyRoster(n(i.name)):t.dutyRosters(r.rosters.length)]),r.viewerCanRunSurveys&&a.push([`/campaigns`,t.dutySurveys]),r.viewerCanSeePeople&&a.push([`/people`,t.dutyPeople]),r.viewerCanReadOutbox&&a.push([`/outbox`,t.dutyOutbox]),(0,S.jsxs)(`div`,{className:`stack`,children:[a.length>0&&(0,S.jsxs)(`section`,{className:`card`,children:[(0,S.jsx)(`h2`,{children:t.duties}),(0,S.jsx)(`ul`,{className:`duties`,children:a.map(([t,n])=>(0,S.jsx)(`li`,{children:(0,S.jsx)(e,{to:t,children:n})},t))})]}),(0,S.jsxs)(`section`,{className:`card`,children:[(0,S.jsx)(`h2`,{children:t.about}),(0,S.jsx)(`p`,{className:`muted`,children:t.aboutText}),(0,S.jsx)(`p`,{children:(0,S.jsx)(e,{to:`/mentorship/expectations`,children:t.aboutLink})})]})]})}export{C as default};