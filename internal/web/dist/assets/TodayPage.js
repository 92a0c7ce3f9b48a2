import{G as e}from"./Checkbox.js";import{C as t,b as n,i as r,p as i,t as a,w as o,y as s}from"./states.js";import{a as c,r as l}from"./format.js";import{d as u,s as d}from"./Frame.js";import{t as f}from"./Bar.js";import{t as p}from"./CalendarFile.js";import{t as m}from"./Page.js";import{n as h}from"./index.js";var g=new o(`
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
    `,{hash:`sha256:43adeaa48257d6a873f42f44391aa87f4e96cb330b5e7a5e634c70b8ac56a49e`}),_=new o(`
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
    `,{hash:`sha256:ae0c8a4abcc18afc2b234a833a9698cb6c77c0c06e3f3f7147b9311b43b5a8c4`}),v=new o(`
    query RepairCount {
  rosterRepairs(first: 1) {
    totalCount
  }
}
    `,{hash:`sha256:ba7fe3ea05f5f28ecd34b894ed175d83ccbb00b39538e03f01b98f39bba670ca`}),y=s({title:`What waits for you`,summary:(e,t)=>`${e===1?`One thing`:`${e} things`}, about ${t===1?`1 minute`:`${t} minutes`} in all.`,nothingOpen:`Nothing needs you today.`,questions:e=>e===1?`1 question`:`${e} questions`,minutes:e=>e===1?`about 1 minute`:`about ${e} minutes`,closes:e=>`closes ${e}`,answered:(e,t)=>`${e} of ${t} answered`,submittedOn:e=>`Submitted ${e}. You can correct your answers until it closes.`,promised:{CONFIDENTIAL:`Confidential: nobody is shown answers with a name, save a custodian, on record.`,ATTRIBUTED:`Your name stands on your answers, for the people the promise names.`,ANONYMOUS:`Anonymous: answers are sealed, and nobody can tell whose they are.`},start:`Start`,continue:`Continue`,correct:`Look at or correct`,startLabel:e=>`Start: ${e}`,continueLabel:e=>`Continue: ${e}`,correctLabel:e=>`Look at or correct: ${e}`,emptyTitle:`Nothing waits for you`,emptyText:`When the department asks you something, it stands here and comes by e-mail.`,done:`Done, and open to correction`,mentors:`Say something to your mentors`,mentorsLeft:e=>e===1?`One mentor waits for your word`:`${e} mentors wait for your word`,mentorsDone:`You have said something to all of them`,mentorsGo:`Begin`,mentorsAgain:`Look again`,reviews:(e,t)=>`Reviews for ${e} ${t}`,reviewsLeft:e=>e===1?`One review to hand in`:`${e} reviews to hand in`,reviewsGo:`Read and review`,repairs:`Pairs to mend`,repairsLeft:e=>e===1?`One pair breaks a rule of mentorship`:`${e} pairs break a rule of mentorship`,repairsGo:`See what to do`,duties:`Your duties`,dutyRoster:e=>`Roster of ${e}`,dutyRosters:e=>`Rosters of ${e} divisions`,dutyPeople:`People of the department`,dutySurveys:`Surveys and their results`,dutyOutbox:`Outgoing messages`,about:`Mentorship here`,aboutText:`What the department means by mentorship, and what it expects of mentors, mentees, directors and facilitators.`,aboutLink:`Read the definition and expectations`},{title:`Ce qui vous attend`,summary:(e,t)=>`${e===1?`Une chose`:`${e} choses`}, environ ${t===1?`1 minute`:`${t} minutes`} en tout.`,nothingOpen:`Rien ne vous attend aujourd’hui.`,questions:e=>e===1?`1 question`:`${e} questions`,minutes:e=>e===1?`environ 1 minute`:`environ ${e} minutes`,closes:e=>`se termine le ${e}`,answered:(e,t)=>`${e} réponses sur ${t}`,submittedOn:e=>`Envoyé le ${e}. Vous pouvez corriger vos réponses jusqu’à la fin.`,promised:{CONFIDENTIAL:`Confidentiel : les réponses ne sont montrées à personne avec un nom, sauf à une personne gardienne, avec consignation.`,ATTRIBUTED:`Votre nom figure sur vos réponses, pour les personnes que la promesse nomme.`,ANONYMOUS:`Anonyme : les réponses sont scellées, et personne ne peut savoir de qui elles sont.`},start:`Commencer`,continue:`Continuer`,correct:`Revoir ou corriger`,startLabel:e=>`Commencer : ${e}`,continueLabel:e=>`Continuer : ${e}`,correctLabel:e=>`Revoir ou corriger : ${e}`,emptyTitle:`Rien ne vous attend`,emptyText:`Quand le département vous demandera quelque chose, ce sera ici et par courriel.`,done:`Fait, et ouvert aux corrections`,mentors:`Parlez à vos mentors`,mentorsLeft:e=>e===1?`Un mentor attend votre avis`:`${e} mentors attendent votre avis`,mentorsDone:`Vous avez donné votre avis à tous`,mentorsGo:`Commencer`,mentorsAgain:`Revoir`,reviews:(e,t)=>`Évaluations pour ${e} ${t}`,reviewsLeft:e=>e===1?`Une évaluation à remettre`:`${e} évaluations à remettre`,reviewsGo:`Lire et évaluer`,repairs:`Paires à corriger`,repairsLeft:e=>e===1?`Une paire est contraire à une règle du mentorat`:`${e} paires sont contraires à une règle du mentorat`,repairsGo:`Voir que faire`,duties:`Vos responsabilités`,dutyRoster:e=>`Effectif : ${e}`,dutyRosters:e=>`Effectifs de ${e} divisions`,dutyPeople:`Les personnes du département`,dutySurveys:`Les sondages et leurs résultats`,dutyOutbox:`Les messages envoyés`,about:`Le mentorat ici`,aboutText:`Ce que le département entend par mentorat, et ce qu’il attend des mentors, des mentorés, des directions et des facilitateurs.`,aboutLink:`Lire la définition et les attentes`}),b=h();function x(){let e=y(),t=i(g,{}),n=t.data?.tasks.filter(e=>e.questionnaire.state!==`SUBMITTED`)??[],a=n.reduce((e,t)=>e+S(t),0),o=t.data?.feedbackTasks.some(e=>!e.sealed&&!e.signed)??!1,s=(i(_,{}).data?.reviewTasks.length??0)>0,c=t.data&&(n.length>0?e.summary(n.length,a):o||s?void 0:e.nothingOpen);return(0,b.jsx)(m,{title:e.title,lead:c,children:(0,b.jsxs)(`div`,{className:`two`,children:[(0,b.jsx)(r,{read:t,children:e=>(0,b.jsxs)(`div`,{className:`stack`,children:[(0,b.jsx)(T,{}),(0,b.jsx)(E,{}),(0,b.jsx)(w,{tasks:e.feedbackTasks}),(e.tasks.length>0||e.feedbackTasks.length===0)&&(0,b.jsx)(C,{tasks:e.tasks})]})}),(0,b.jsx)(D,{})]})})}function S({questionnaire:e,answered:t}){return Math.max(1,Math.round(e.minutes*(1-t/Math.max(1,e.questions))))}function C({tasks:e}){let r=y(),i=n(),o=t(),{zone:s}=d();return e.length===0?(0,b.jsx)(a,{title:r.emptyTitle,children:(0,b.jsx)(`p`,{className:`muted`,children:r.emptyText})}):(0,b.jsx)(`ul`,{className:`card tasks`,children:e.map(e=>{let t=e.questionnaire,n=i(t.title),[a,u]={NOT_STARTED:[r.start,r.startLabel(n)],STARTED:[r.continue,r.continueLabel(n)],SUBMITTED:[r.correct,r.correctLabel(n)],CLOSED:[r.correct,r.correctLabel(n)]}[t.state];return(0,b.jsxs)(`li`,{className:`task`,children:[(0,b.jsxs)(`div`,{className:`stack-s`,children:[(0,b.jsx)(`h2`,{children:n}),(0,b.jsxs)(`p`,{className:`muted small`,children:[r.questions(t.questions),` · `,r.minutes(t.minutes),` · `,r.closes(l(t.closes,s,o))]}),(0,b.jsx)(`p`,{className:`muted small`,children:r.promised[t.mode]}),t.state===`STARTED`&&(0,b.jsxs)(`div`,{className:`task-progress`,children:[(0,b.jsx)(f,{share:e.answered/Math.max(1,t.questions)}),(0,b.jsx)(`span`,{className:`small muted`,children:r.answered(e.answered,t.questions)})]}),t.state!==`SUBMITTED`&&(0,b.jsx)(`p`,{className:`small`,children:(0,b.jsx)(p,{id:t.campaign,path:`/s/${t.campaign}`,title:n,text:r.closes(l(t.closes,s,o)),closes:t.closes})}),t.state===`SUBMITTED`&&t.submitted&&(0,b.jsx)(`p`,{className:`small`,children:r.submittedOn(c(t.submitted,s,o))})]}),(0,b.jsx)(`a`,{className:`btn ${t.state===`STARTED`?``:`quiet`}`,href:`/s/${t.campaign}`,"aria-label":u,children:a})]},t.campaign)})})}function w({tasks:e}){let n=y(),r=t(),{zone:i}=d(),[a]=e;if(!a)return null;let o=e.filter(e=>!e.sealed&&!e.signed).length;return(0,b.jsxs)(`section`,{className:`card task`,"aria-labelledby":`mentors`,children:[(0,b.jsxs)(`div`,{className:`stack-s`,children:[(0,b.jsx)(`h2`,{id:`mentors`,children:n.mentors}),(0,b.jsxs)(`p`,{className:`muted small`,children:[o===0?n.mentorsDone:n.mentorsLeft(o),` · `,n.closes(l(a.closes,i,r))]})]}),(0,b.jsx)(`a`,{className:`btn ${o===0?`quiet`:``}`,href:`/f`,children:o===0?n.mentorsAgain:n.mentorsGo})]})}function T(){let r=y(),a=n(),o=t(),{zone:s}=d();return(i(_,{}).data?.reviewTasks??[]).map(t=>(0,b.jsxs)(`section`,{className:`card task`,"aria-labelledby":`review-${t.cycle.id}`,children:[(0,b.jsxs)(`div`,{className:`stack-s`,children:[(0,b.jsx)(`h2`,{id:`review-${t.cycle.id}`,children:r.reviews(a(t.cycle.award.name),String(t.cycle.year))}),(0,b.jsxs)(`p`,{className:`muted small`,children:[r.reviewsLeft(t.left),` · `,r.closes(l(t.until,s,o))]})]}),(0,b.jsx)(e,{className:`btn`,to:`/awards/cycles/${t.cycle.id}/reviews?mine=yes`,children:r.reviewsGo})]},t.cycle.id))}function E(){let t=y(),n=u(),r=i(v,{},{enabled:n?.viewerCanImportPeople??!1}).data?.rosterRepairs.totalCount??0;return r===0?null:(0,b.jsxs)(`section`,{className:`card task`,"aria-labelledby":`repairs`,children:[(0,b.jsxs)(`div`,{className:`stack-s`,children:[(0,b.jsx)(`h2`,{id:`repairs`,children:t.repairs}),(0,b.jsx)(`p`,{className:`muted small`,children:t.repairsLeft(r)})]}),(0,b.jsx)(e,{className:`btn quiet`,to:`/people/repairs`,children:t.repairsGo})]})}function D(){let t=y(),r=n(),i=u();if(!i)return null;let[a]=i.rosters,o=[];return a&&o.push([`/roster`,i.rosters.length===1?t.dutyRoster(r(a.name)):t.dutyRosters(i.rosters.length)]),i.viewerCanRunSurveys&&o.push([`/campaigns`,t.dutySurveys]),i.viewerCanSeePeople&&o.push([`/people`,t.dutyPeople]),i.viewerCanReadOutbox&&o.push([`/outbox`,t.dutyOutbox]),(0,b.jsxs)(`div`,{className:`stack`,children:[o.length>0&&(0,b.jsxs)(`section`,{className:`card`,children:[(0,b.jsx)(`h2`,{children:t.duties}),(0,b.jsx)(`ul`,{className:`duties`,children:o.map(([t,n])=>(0,b.jsx)(`li`,{children:(0,b.jsx)(e,{to:t,children:n})},t))})]}),(0,b.jsxs)(`section`,{className:`card`,children:[(0,b.jsx)(`h2`,{children:t.about}),(0,b.jsx)(`p`,{className:`muted`,children:t.aboutText}),(0,b.jsx)(`p`,{children:(0,b.jsx)(e,{to:`/mentorship/expectations`,children:t.aboutLink})})]})]})}export{x as default};