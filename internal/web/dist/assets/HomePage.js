import{S as e,f as t,i as n,l as r,n as i,p as a,u as o,v as s}from"./states.js";import{c,n as l,o as u}from"./index.js";import{G as d,t as f}from"./Checkbox.js";import{t as p}from"./_document_DueTasksDocument.js";import{t as m}from"./_document_MentorshipHomeDocument.js";import{s as h}from"./text5.js";import{r as g}from"./address.js";import{o as _}from"./format.js";import{n as v,t as y}from"./ErrorSummary.js";import{o as b,r as x}from"./DepartmentSide.js";import{t as S}from"./Outcome.js";import{t as C}from"./Page.js";import{c as w,d as T,f as E,i as D,l as O,n as k,o as A,r as j}from"./parts.js";/* empty css          */var M=new s(`
    mutation MentorOfferSet($input: MentorOfferInput!) {
  mentorOfferSet(input: $input) {
    offer {
      ...OfferParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OfferParts on MentorOffer {
  willing
  capacity
  needs {
    codes
    words
  }
  noMentor
  reason
}`,{hash:`sha256:45938244bb4ea52d526f78b6610bc314916aa4c345550663ca176ff3438fc5a9`}),N=new s(`
    mutation TrainingAdd($input: TrainingInput!) {
  trainingAdd(input: $input) {
    trainings {
      ...TrainingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment TrainingParts on Training {
  id
  title
  provider
  heldOn
  quarters
}`,{hash:`sha256:b4f78149cad598c792b1367eb286b9be754113f127435110001b1b7dd9b32027`}),P=new s(`
    mutation TrainingRemove($training: ID!) {
  trainingRemove(training: $training) {
    trainings {
      ...TrainingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment TrainingParts on Training {
  id
  title
  provider
  heldOn
  quarters
}`,{hash:`sha256:db3e899ccc19f1786f7fac93829a89cdb232245616ae4459c548386dd2b86fb4`}),F=c(u(),1),I=l();function L(){let e=E(),[{of:t}]=g({of:``}),r=a(m,{of:t||null}),i=r.data?.mentorshipHome.actingFor?r.data.mentorshipHome:null;return(0,I.jsxs)(C,{title:i?e.titleFor(i.person.name):e.title,lead:i?e.leadFor(i.person.name):e.lead,children:[(0,I.jsx)(k,{}),t===``&&(0,I.jsx)(R,{}),(0,I.jsx)(n,{read:r,lines:8,children:({mentorshipHome:e})=>(0,I.jsx)(z,{home:e})})]},t)}function R(){let e=E(),t=O().data?.mentorshipDesk.actsFor??[];return t.length===0?null:(0,I.jsxs)(`p`,{children:[e.actsFor,` `,t.map((e,t)=>(0,I.jsxs)(`span`,{children:[t>0&&`, `,(0,I.jsx)(d,{to:`/mentorship?of=${e.id}`,children:e.name})]},e.id))]})}function z({home:e}){let t=E();return(0,I.jsxs)(`div`,{className:`two`,children:[(0,I.jsxs)(`div`,{className:`stack`,children:[(0,I.jsxs)(`section`,{className:`card`,"aria-labelledby":`mentors`,children:[(0,I.jsx)(`h2`,{id:`mentors`,children:t.mentors}),e.mentors.length>0?(0,I.jsx)(B,{pairs:e.mentors,mentored:!0}):(0,I.jsx)(`p`,{className:`muted`,children:t.noMentors}),!e.actingFor&&(0,I.jsx)(`p`,{children:(0,I.jsx)(d,{className:`btn quiet`,to:`/mentorship/find`,children:t.pages.find})})]}),(0,I.jsxs)(`section`,{className:`card`,"aria-labelledby":`mentees`,children:[(0,I.jsx)(`h2`,{id:`mentees`,children:t.mentees}),e.mentees.length>0?(0,I.jsx)(B,{pairs:e.mentees,mentored:!1}):(0,I.jsx)(`p`,{className:`muted`,children:t.noMentees}),!e.actingFor&&(0,I.jsxs)(`p`,{children:[(0,I.jsx)(d,{className:`btn quiet`,to:`/mentorship/outside`,children:t.pages.outside}),` `,e.mentees.some(e=>e.state===`ACTIVE`)&&(0,I.jsx)(d,{className:`btn quiet`,to:`/mentorship/settings`,children:t.leavingLink})]})]})]}),!e.actingFor&&(0,I.jsxs)(`div`,{className:`stack`,children:[(0,I.jsx)(H,{}),(0,I.jsx)(K,{offer:e.offer}),(0,I.jsx)(q,{trainings:e.trainings})]})]})}function B({pairs:e,mentored:t}){let n=E(),r=e.filter(e=>e.state===`ENDED`||e.state===`DECLINED`),i=e.filter(e=>!r.includes(e));return(0,I.jsxs)(I.Fragment,{children:[i.length>0&&(0,I.jsx)(V,{pairs:i,mentored:t}),r.length>0&&(0,I.jsxs)(`details`,{children:[(0,I.jsx)(`summary`,{children:n.past(r.length)}),(0,I.jsx)(V,{pairs:r,mentored:t})]})]})}function V({pairs:e,mentored:t}){let n=E(),r=T(),i=w();return(0,I.jsx)(`ul`,{className:`pairs`,children:e.map(e=>{let a=t?e.mentor.name:A(e),o=t?e.mentor:e.mentee,s=o?r(o):e.outside&&[n.levels[e.outside.level],e.outside.place].filter(e=>e!==``).join(`, `);return(0,I.jsxs)(`li`,{className:`pair`,children:[(0,I.jsxs)(`div`,{className:`stack-s`,children:[(0,I.jsx)(`h3`,{children:(0,I.jsx)(`bdi`,{children:a})}),s&&(0,I.jsx)(`p`,{className:`muted small`,children:s}),(0,I.jsx)(j,{pair:e}),e.viewerCanConfirm&&(0,I.jsx)(`p`,{className:`strong`,children:n.waitsForYou}),e.state===`ACTIVE`&&!e.outside&&(0,I.jsxs)(`p`,{className:`small muted`,children:[n.met(e.meetingsThisYear),e.lastMeeting&&(0,I.jsxs)(I.Fragment,{children:[`, `,n.lastMet(i(e.lastMeeting))]})]})]}),(0,I.jsx)(d,{className:e.viewerCanConfirm?`btn`:`btn quiet`,to:`/mentorship/${e.id}`,"aria-label":n.openLabel(a),children:n.open})]},e.id)})})}function H(){let e=E(),t=a(p,{});return(0,I.jsxs)(`section`,{className:`card`,"aria-labelledby":`due`,children:[(0,I.jsx)(`h2`,{id:`due`,children:e.due}),(0,I.jsx)(n,{read:t,lines:2,children:({dueTasks:e})=>(0,I.jsx)(W,{tasks:e})})]})}var U={EXPECTATIONS:`/mentorship/expectations`,FORMAL_MENTOR:`/mentorship/find`,PLAN:`/mentorship/plan`,ANNUAL_REVIEW:`/mentorship/annual-review`};function W({tasks:e}){let t=E(),n=e.filter(e=>!e.doneOn),r=e.filter(e=>e.doneOn);return(0,I.jsxs)(I.Fragment,{children:[n.length===0?(0,I.jsx)(`p`,{className:`muted`,children:t.nothingDue}):(0,I.jsx)(G,{tasks:n}),r.length>0&&(0,I.jsxs)(`details`,{children:[(0,I.jsx)(`summary`,{children:t.doneTasks}),(0,I.jsx)(G,{tasks:r})]})]})}function G({tasks:e}){let t=E(),n=w();return(0,I.jsx)(`ul`,{className:`due`,children:e.map(e=>{let r=e.kind===`CHECK_IN`?`/mentorship/check-in/${e.id}`:U[e.kind];return(0,I.jsxs)(`li`,{children:[(0,I.jsxs)(`div`,{children:[(0,I.jsx)(`p`,{children:r?(0,I.jsx)(d,{to:r,children:t.taskKinds[e.kind]}):t.taskKinds[e.kind]}),e.kind===`ANNUAL_REVIEW`&&!e.doneOn&&(0,I.jsx)(`p`,{className:`small muted`,children:t.reviewHint}),e.followUp!==``&&(0,I.jsxs)(`p`,{className:`small`,children:[t.agreed(e.followUp),e.followUpOn&&(0,I.jsxs)(I.Fragment,{children:[` `,t.followUpOn(n(e.followUpOn))]})]})]}),(0,I.jsx)(`span`,{className:`small muted`,children:e.doneOn?t.doneOn(n(e.doneOn)):e.overdue?t.wasDue(n(e.dueOn)):t.dueOn(n(e.dueOn))})]},e.id)})})}function K({offer:n}){let a=E(),s=e(),[c,l]=(0,F.useState)({...n,capacity:String(n.capacity)}),u=t(M),d=u.data?.mentorOfferSet.userErrors??[];return(0,I.jsxs)(`section`,{className:`card`,"aria-labelledby":`offer`,children:[(0,I.jsx)(`h2`,{id:`offer`,children:a.offer}),(0,I.jsx)(`p`,{className:`muted small`,children:a.offerLead}),(0,I.jsxs)(`form`,{className:`stack`,onSubmit:e=>{e.preventDefault(),u.mutate({input:{willing:c.willing,capacity:Number(c.capacity)||0,needs:{codes:c.needs.codes,words:c.needs.words},noMentor:c.noMentor,reason:c.reason}},{onSuccess:()=>void s.invalidateQueries({queryKey:o(m)})})},noValidate:!0,children:[u.data?.mentorOfferSet.offer&&(0,I.jsx)(S,{children:(0,I.jsx)(`p`,{children:a.offerSaved})}),u.error&&(0,I.jsx)(i,{error:u.error}),(0,I.jsx)(y,{faults:d,fieldOf:e=>e.path.includes(`capacity`)?`capacity`:e.path.includes(`reason`)?`no-mentor-reason`:void 0}),(0,I.jsx)(f,{label:a.willing,checked:c.willing,onChange:e=>l({...c,willing:e.currentTarget.checked})}),c.willing&&(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(x,{id:`capacity`,type:`number`,min:0,max:50,label:a.capacity,description:a.capacityHint,value:c.capacity,error:v(d,`capacity`),onChange:e=>l({...c,capacity:e.currentTarget.value})}),(0,I.jsx)(D,{legend:a.helpsWith,chosen:c.needs.codes,onChange:e=>l({...c,needs:{...c.needs,codes:e}})})]}),(0,I.jsx)(f,{label:a.noMentor,checked:c.noMentor,onChange:e=>l({...c,noMentor:e.currentTarget.checked})}),c.noMentor&&(0,I.jsx)(b,{id:`no-mentor-reason`,label:a.noMentorReason,description:a.noMentorHint,value:c.reason,error:v(d,`reason`),onChange:e=>l({...c,reason:e.currentTarget.value})}),(0,I.jsx)(`div`,{children:(0,I.jsx)(r,{type:`submit`,kind:`quiet`,busy:u.isPending,children:a.offerSave})})]})]})}function q({trainings:n}){let a=E(),s=h(),c=w(),l=e(),u={title:``,provider:``,heldOn:``,hours:``},[d,f]=(0,F.useState)(u),p=t(N),g=t(P),b=p.data?.trainingAdd.userErrors??[],S=()=>void l.invalidateQueries({queryKey:o(m)}),C=e=>{e.preventDefault(),p.mutate({input:{title:d.title,provider:d.provider,heldOn:d.heldOn||null,quarters:Math.round((Number(d.hours)||0)*4)}},{onSuccess:({trainingAdd:e})=>{e.userErrors.length===0&&f(u),S()}})},T=e=>({title:`course-title`,provider:`course-provider`,heldOn:`course-day`,quarters:`course-hours`})[e];return(0,I.jsxs)(`section`,{className:`card`,"aria-labelledby":`training`,children:[(0,I.jsx)(`h2`,{id:`training`,children:a.training}),n.length===0&&(0,I.jsx)(`p`,{className:`muted`,children:a.noTraining}),(0,I.jsx)(`ul`,{className:`due`,children:n.map(e=>(0,I.jsxs)(`li`,{children:[(0,I.jsxs)(`div`,{children:[(0,I.jsx)(`p`,{children:e.title}),(0,I.jsx)(`p`,{className:`small muted`,children:[e.provider,c(e.heldOn),e.quarters>0?a.hoursOf(_(e.quarters/4,s,e.quarters%4==0?0:2)):``].filter(e=>e!==``).join(`, `)})]}),(0,I.jsx)(`button`,{type:`button`,className:`link`,"aria-label":a.removeLabel(e.title),onClick:()=>g.mutate({training:e.id},{onSuccess:S}),children:a.remove})]},e.id))}),g.error&&(0,I.jsx)(i,{error:g.error}),(0,I.jsxs)(`details`,{children:[(0,I.jsx)(`summary`,{children:a.addTraining}),(0,I.jsxs)(`form`,{className:`stack`,onSubmit:C,noValidate:!0,children:[p.error&&(0,I.jsx)(i,{error:p.error}),(0,I.jsx)(y,{faults:b,fieldOf:e=>T(e.path.at(-1)??``)}),(0,I.jsx)(x,{id:`course-title`,label:a.trainingTitle,value:d.title,error:v(b,`title`),onChange:e=>f({...d,title:e.currentTarget.value})}),(0,I.jsx)(x,{id:`course-provider`,label:a.provider,value:d.provider,error:v(b,`provider`),onChange:e=>f({...d,provider:e.currentTarget.value})}),(0,I.jsx)(x,{id:`course-day`,type:`date`,label:a.heldOn,value:d.heldOn,error:v(b,`heldOn`),onChange:e=>f({...d,heldOn:e.currentTarget.value})}),(0,I.jsx)(x,{id:`course-hours`,type:`number`,min:0,step:.25,label:a.hours,value:d.hours,error:v(b,`quarters`),onChange:e=>f({...d,hours:e.currentTarget.value})}),(0,I.jsx)(`div`,{children:(0,I.jsx)(r,{type:`submit`,kind:`quiet`,busy:p.isPending,children:a.addTraining})})]})]})]})}export{L as default};