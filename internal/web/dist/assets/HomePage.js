import{C as e,O as t,f as n,i as r,l as i,n as a,p as o,u as s,w as c}from"./states.js";import{c as l,n as u,o as d}from"./index.js";import{G as f,t as p}from"./Checkbox.js";import{t as m}from"./_document_DueTasksDocument.js";import{t as h}from"./_document_MentorshipHomeDocument.js";import{n as g}from"./address.js";import{o as _}from"./format.js";import{n as v,t as y}from"./ErrorSummary.js";import{o as b,r as x}from"./DepartmentSide.js";import{t as S}from"./Outcome.js";import{t as C}from"./Page.js";import{a as w,c as T,d as E,f as D,i as O,l as k,n as A,o as j}from"./parts.js";/* empty css          */var M=new c(`
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
}`,{hash:`sha256:45938244bb4ea52d526f78b6610bc314916aa4c345550663ca176ff3438fc5a9`}),N=new c(`
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
}`,{hash:`sha256:b4f78149cad598c792b1367eb286b9be754113f127435110001b1b7dd9b32027`}),P=new c(`
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
}`,{hash:`sha256:db3e899ccc19f1786f7fac93829a89cdb232245616ae4459c548386dd2b86fb4`}),F=l(d(),1),I=u();function L(){let e=D(),[{of:t}]=g({of:``}),n=o(h,{of:t||null}),i=n.data?.mentorshipHome.actingFor?n.data.mentorshipHome:null;return(0,I.jsxs)(C,{title:i?e.titleFor(i.person.name):e.title,lead:i?e.leadFor(i.person.name):e.lead,children:[(0,I.jsx)(A,{}),t===``&&(0,I.jsx)(R,{}),(0,I.jsx)(r,{read:n,lines:8,children:({mentorshipHome:e})=>(0,I.jsx)(z,{home:e})})]},t)}function R(){let e=D(),t=k().data?.mentorshipDesk.actsFor??[];return t.length===0?null:(0,I.jsxs)(`p`,{children:[e.actsFor,` `,t.map((e,t)=>(0,I.jsxs)(`span`,{children:[t>0&&`, `,(0,I.jsx)(f,{to:`/mentorship?of=${e.id}`,children:e.name})]},e.id))]})}function z({home:e}){let t=D();return(0,I.jsxs)(`div`,{className:`two`,children:[(0,I.jsxs)(`div`,{className:`stack`,children:[(0,I.jsxs)(`section`,{className:`card`,"aria-labelledby":`mentors`,children:[(0,I.jsx)(`h2`,{id:`mentors`,children:t.mentors}),e.mentors.length>0?(0,I.jsx)(B,{pairs:e.mentors,mentored:!0}):(0,I.jsx)(`p`,{className:`muted`,children:t.noMentors}),!e.actingFor&&(0,I.jsx)(`p`,{children:(0,I.jsx)(f,{className:`btn quiet`,to:`/mentorship/find`,children:t.pages.find})})]}),(0,I.jsxs)(`section`,{className:`card`,"aria-labelledby":`mentees`,children:[(0,I.jsx)(`h2`,{id:`mentees`,children:t.mentees}),e.mentees.length>0?(0,I.jsx)(B,{pairs:e.mentees,mentored:!1}):(0,I.jsx)(`p`,{className:`muted`,children:t.noMentees}),!e.actingFor&&(0,I.jsxs)(`p`,{children:[(0,I.jsx)(f,{className:`btn quiet`,to:`/mentorship/outside`,children:t.pages.outside}),` `,e.mentees.some(e=>e.state===`ACTIVE`)&&(0,I.jsx)(f,{className:`btn quiet`,to:`/mentorship/settings`,children:t.leavingLink})]})]})]}),!e.actingFor&&(0,I.jsxs)(`div`,{className:`stack`,children:[(0,I.jsx)(H,{}),(0,I.jsx)(K,{offer:e.offer}),(0,I.jsx)(q,{trainings:e.trainings})]})]})}function B({pairs:e,mentored:t}){let n=D(),r=e.filter(e=>e.state===`ENDED`||e.state===`DECLINED`),i=e.filter(e=>!r.includes(e));return(0,I.jsxs)(I.Fragment,{children:[i.length>0&&(0,I.jsx)(V,{pairs:i,mentored:t}),r.length>0&&(0,I.jsxs)(`details`,{children:[(0,I.jsx)(`summary`,{children:n.past(r.length)}),(0,I.jsx)(V,{pairs:r,mentored:t})]})]})}function V({pairs:e,mentored:t}){let n=D(),r=E(),i=T();return(0,I.jsx)(`ul`,{className:`pairs`,children:e.map(e=>{let a=t?e.mentor.name:j(e),o=t?e.mentor:e.mentee,s=o?r(o):e.outside&&[n.levels[e.outside.level],e.outside.place].filter(e=>e!==``).join(`, `);return(0,I.jsxs)(`li`,{className:`pair`,children:[(0,I.jsxs)(`div`,{className:`stack-s`,children:[(0,I.jsx)(`h3`,{children:(0,I.jsx)(`bdi`,{children:a})}),s&&(0,I.jsx)(`p`,{className:`muted small`,children:s}),(0,I.jsx)(O,{pair:e}),e.viewerCanConfirm&&(0,I.jsx)(`p`,{className:`strong`,children:n.waitsForYou}),e.state===`ACTIVE`&&!e.outside&&(0,I.jsxs)(`p`,{className:`small muted`,children:[n.met(e.meetingsThisYear),e.lastMeeting&&(0,I.jsxs)(I.Fragment,{children:[`, `,n.lastMet(i(e.lastMeeting))]})]})]}),(0,I.jsx)(f,{className:e.viewerCanConfirm?`btn`:`btn quiet`,to:`/mentorship/${e.id}`,"aria-label":n.openLabel(a),children:n.open})]},e.id)})})}function H(){let e=D(),t=o(m,{});return(0,I.jsxs)(`section`,{className:`card`,"aria-labelledby":`due`,children:[(0,I.jsx)(`h2`,{id:`due`,children:e.due}),(0,I.jsx)(r,{read:t,lines:2,children:({dueTasks:e})=>(0,I.jsx)(W,{tasks:e})})]})}var U={EXPECTATIONS:`/mentorship/expectations`,FORMAL_MENTOR:`/mentorship/find`,PLAN:`/mentorship/plan`,ANNUAL_REVIEW:`/mentorship/annual-review`};function W({tasks:e}){let t=D(),n=e.filter(e=>!e.doneOn),r=e.filter(e=>e.doneOn);return(0,I.jsxs)(I.Fragment,{children:[n.length===0?(0,I.jsx)(`p`,{className:`muted`,children:t.nothingDue}):(0,I.jsx)(G,{tasks:n}),r.length>0&&(0,I.jsxs)(`details`,{children:[(0,I.jsx)(`summary`,{children:t.doneTasks}),(0,I.jsx)(G,{tasks:r})]})]})}function G({tasks:e}){let t=D(),n=T();return(0,I.jsx)(`ul`,{className:`due`,children:e.map(e=>{let r=e.kind===`CHECK_IN`?`/mentorship/check-in/${e.id}`:U[e.kind];return(0,I.jsxs)(`li`,{children:[(0,I.jsxs)(`div`,{children:[(0,I.jsx)(`p`,{children:r?(0,I.jsx)(f,{to:r,children:t.taskKinds[e.kind]}):t.taskKinds[e.kind]}),e.kind===`ANNUAL_REVIEW`&&!e.doneOn&&(0,I.jsx)(`p`,{className:`small muted`,children:t.reviewHint}),e.followUp!==``&&(0,I.jsxs)(`p`,{className:`small`,children:[t.agreed(e.followUp),e.followUpOn&&(0,I.jsxs)(I.Fragment,{children:[` `,t.followUpOn(n(e.followUpOn))]})]})]}),(0,I.jsx)(`span`,{className:`small muted`,children:e.doneOn?t.doneOn(n(e.doneOn)):e.overdue?t.wasDue(n(e.dueOn)):t.dueOn(n(e.dueOn))})]},e.id)})})}function K({offer:e}){let r=D(),o=t(),[c,l]=(0,F.useState)({...e,capacity:String(e.capacity)}),u=n(M),d=u.data?.mentorOfferSet.userErrors??[];return(0,I.jsxs)(`section`,{className:`card`,"aria-labelledby":`offer`,children:[(0,I.jsx)(`h2`,{id:`offer`,children:r.offer}),(0,I.jsx)(`p`,{className:`muted small`,children:r.offerLead}),(0,I.jsxs)(`form`,{className:`stack`,onSubmit:e=>{e.preventDefault(),u.mutate({input:{willing:c.willing,capacity:Number(c.capacity)||0,needs:{codes:c.needs.codes,words:c.needs.words},noMentor:c.noMentor,reason:c.reason}},{onSuccess:()=>void o.invalidateQueries({queryKey:s(h)})})},noValidate:!0,children:[u.data?.mentorOfferSet.offer&&(0,I.jsx)(S,{children:(0,I.jsx)(`p`,{children:r.offerSaved})}),u.error&&(0,I.jsx)(a,{error:u.error}),(0,I.jsx)(y,{faults:d,fieldOf:e=>e.path.includes(`capacity`)?`capacity`:e.path.includes(`reason`)?`no-mentor-reason`:void 0}),(0,I.jsx)(p,{label:r.willing,checked:c.willing,onChange:e=>l({...c,willing:e.currentTarget.checked})}),c.willing&&(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(x,{id:`capacity`,type:`number`,min:0,max:50,label:r.capacity,description:r.capacityHint,value:c.capacity,error:v(d,`capacity`),onChange:e=>l({...c,capacity:e.currentTarget.value})}),(0,I.jsx)(w,{legend:r.helpsWith,chosen:c.needs.codes,onChange:e=>l({...c,needs:{...c.needs,codes:e}})})]}),(0,I.jsx)(p,{label:r.noMentor,checked:c.noMentor,onChange:e=>l({...c,noMentor:e.currentTarget.checked})}),c.noMentor&&(0,I.jsx)(b,{id:`no-mentor-reason`,label:r.noMentorReason,description:r.noMentorHint,value:c.reason,error:v(d,`reason`),onChange:e=>l({...c,reason:e.currentTarget.value})}),(0,I.jsx)(`div`,{children:(0,I.jsx)(i,{type:`submit`,kind:`quiet`,busy:u.isPending,children:r.offerSave})})]})]})}function q({trainings:r}){let o=D(),c=e(),l=T(),u=t(),d={title:``,provider:``,heldOn:``,hours:``},[f,p]=(0,F.useState)(d),m=n(N),g=n(P),b=m.data?.trainingAdd.userErrors??[],S=()=>void u.invalidateQueries({queryKey:s(h)}),C=e=>{e.preventDefault(),m.mutate({input:{title:f.title,provider:f.provider,heldOn:f.heldOn||null,quarters:Math.round((Number(f.hours)||0)*4)}},{onSuccess:({trainingAdd:e})=>{e.userErrors.length===0&&p(d),S()}})},w=e=>({title:`course-title`,provider:`course-provider`,heldOn:`course-day`,quarters:`course-hours`})[e];return(0,I.jsxs)(`section`,{className:`card`,"aria-labelledby":`training`,children:[(0,I.jsx)(`h2`,{id:`training`,children:o.training}),r.length===0&&(0,I.jsx)(`p`,{className:`muted`,children:o.noTraining}),(0,I.jsx)(`ul`,{className:`due`,children:r.map(e=>(0,I.jsxs)(`li`,{children:[(0,I.jsxs)(`div`,{children:[(0,I.jsx)(`p`,{children:e.title}),(0,I.jsx)(`p`,{className:`small muted`,children:[e.provider,l(e.heldOn),e.quarters>0?o.hoursOf(_(e.quarters/4,c,e.quarters%4==0?0:2)):``].filter(e=>e!==``).join(`, `)})]}),(0,I.jsx)(`button`,{type:`button`,className:`link`,"aria-label":o.removeLabel(e.title),onClick:()=>g.mutate({training:e.id},{onSuccess:S}),children:o.remove})]},e.id))}),g.error&&(0,I.jsx)(a,{error:g.error}),(0,I.jsxs)(`details`,{children:[(0,I.jsx)(`summary`,{children:o.addTraining}),(0,I.jsxs)(`form`,{className:`stack`,onSubmit:C,noValidate:!0,children:[m.error&&(0,I.jsx)(a,{error:m.error}),(0,I.jsx)(y,{faults:b,fieldOf:e=>w(e.path.at(-1)??``)}),(0,I.jsx)(x,{id:`course-title`,label:o.trainingTitle,value:f.title,error:v(b,`title`),onChange:e=>p({...f,title:e.currentTarget.value})}),(0,I.jsx)(x,{id:`course-provider`,label:o.provider,value:f.provider,error:v(b,`provider`),onChange:e=>p({...f,provider:e.currentTarget.value})}),(0,I.jsx)(x,{id:`course-day`,type:`date`,label:o.heldOn,value:f.heldOn,error:v(b,`heldOn`),onChange:e=>p({...f,heldOn:e.currentTarget.value})}),(0,I.jsx)(x,{id:`course-hours`,type:`number`,min:0,step:.25,label:o.hours,value:f.hours,error:v(b,`quarters`),onChange:e=>p({...f,hours:e.currentTarget.value})}),(0,I.jsx)(`div`,{children:(0,I.jsx)(i,{type:`submit`,kind:`quiet`,busy:m.isPending,children:o.addTraining})})]})]})]})}export{L as default};