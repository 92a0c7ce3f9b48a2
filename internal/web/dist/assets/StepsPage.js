import{$ as e,G as t,Z as n}from"./Checkbox.js";import{f as r,i,l as a,n as o,p as s,v as c}from"./states.js";import{a as l,f as u,l as d,n as f,o as p,p as m,r as h,s as g,t as _,u as v}from"./department.js";import{t as y}from"./Page.js";import{c as b,n as x,o as S}from"./index.js";import{r as C}from"./text5.js";import{n as w}from"./format.js";import{s as T}from"./Frame.js";import{t as E}from"./ErrorSummary.js";import{a as D,i as O,r as k}from"./DepartmentSide.js";import{t as A}from"./Outcome.js";var j=new c(`
    query SetUpPeople($search: String) {
  people(first: 8, search: $search, status: ACTIVE) {
    nodes {
      id
      name
      email
      grants {
        id
        role
        division {
          name {
            en
            fr
          }
        }
        site {
          name {
            en
            fr
          }
        }
      }
    }
    totalCount
  }
}
    `,{hash:`sha256:80237d10a9ce014f078cd6aad0df8f2ea66267c18127d1edada894a3abe9bc2b`}),M=new c(`
    mutation SetUpStepMark($step: SetUpStep!, $done: Boolean!) {
  setUpStepMark(step: $step, done: $done) {
    setUp {
      ...StandingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment StandingParts on SetUpStanding {
  steps {
    step
    done
  }
  open
  dismissed
}`,{hash:`sha256:0ff9f8a983f60cb28f451daea18ca88fe7c4784f0fd64c0f3bc819ed36b52a43`}),N=new c(`
    mutation SetUpDismiss($dismissed: Boolean!) {
  setUpDismiss(dismissed: $dismissed) {
    setUp {
      ...StandingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment StandingParts on SetUpStanding {
  steps {
    step
    done
  }
  open
  dismissed
}`,{hash:`sha256:5844755cf07294735ba68258df7d45816057b21fef3abd5ebef856e12e2c1663`}),P=new c(`
    mutation SetUpRoleGrant($person: ID!, $input: RoleGrantInput!) {
  roleGrant(person: $person, input: $input) {
    person {
      id
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:d964ca18500b8246cbef1abe70128d3ac75da0b6788c996a3c897dbc31f46a4d`}),F=b(S(),1),I=x(),L=[`DIVISION_DIRECTOR`,`PHYSICIAN_IN_CHIEF`,`FACILITATOR`,`VICE_CHAIR`,`PROGRAM_LEAD`,`CUSTODIAN`,`COMMENT_MODERATOR`,`AUDITOR`];function R({settings:e,next:t}){let n=v(),i=C(),{zone:c}=T(),[l,u]=(0,F.useState)(``),[d,f]=(0,F.useState)(``),[p,m]=(0,F.useState)(`DIVISION_DIRECTOR`),[h,g]=(0,F.useState)(``),[_,y]=(0,F.useState)(``),[b,x]=(0,F.useState)({n:0,words:``}),S=s(j,{search:l},{enabled:l.trim()!==``}),M=r(P),N=M.data?.roleGrant.userErrors??[],R=p===`DIVISION_DIRECTOR`||p===`FACILITATOR`,z=p===`PHYSICIAN_IN_CHIEF`,B=l.trim()===``?[]:S.data?.people.nodes??[],V=e=>n.roleNames[e]??e,H=()=>M.mutate({person:d,input:{role:p,division:R&&h!==``?h:null,site:z&&_!==``?_:null,from:w(c,new Date)}},{onSuccess:({roleGrant:e})=>{e.person&&(x(e=>({n:e.n+1,words:n.granted(B.find(e=>e.id===d)?.name??``,V(p))})),S.refetch())}});return(0,I.jsxs)(`form`,{className:`stack`,noValidate:!0,onSubmit:e=>{e.preventDefault(),H()},children:[M.error&&(0,I.jsx)(o,{error:M.error}),(0,I.jsx)(E,{faults:N,fieldOf:e=>({division:`role-division`,site:`role-site`,role:`role-role`})[e.path.at(-1)??``]??`role-search`}),b.n>0&&N.length===0&&(0,I.jsx)(A,{children:(0,I.jsx)(`p`,{children:b.words})},b.n),(0,I.jsxs)(`section`,{className:`card`,children:[(0,I.jsx)(`h2`,{children:n.steps.ROLES}),(0,I.jsx)(k,{id:`role-search`,label:n.findPerson,description:n.findPersonHint,value:l,onChange:e=>u(e.currentTarget.value)}),l.trim()!==``&&S.data&&B.length===0&&(0,I.jsx)(`p`,{children:n.nobodyFound}),B.length>0&&(0,I.jsxs)(`fieldset`,{className:`roles-found`,children:[(0,I.jsx)(`legend`,{className:`unseen`,children:n.findPerson}),B.map(e=>(0,I.jsx)(O,{name:`role-person`,value:e.id,checked:d===e.id,label:`${e.name}, ${e.email}`,description:e.grants.length>0?n.holds(e.grants.map(e=>[V(e.role),e.division&&i(e.division.name),e.site&&i(e.site.name)].filter(Boolean).join(`, `)).join(`; `)):void 0,onChange:()=>f(e.id)},e.id))]}),(0,I.jsxs)(`div`,{className:`halves`,children:[(0,I.jsx)(D,{id:`role-role`,label:n.role,value:p,data:L.map(e=>({value:e,label:V(e)})),onChange:e=>m(e.currentTarget.value)}),R&&(0,I.jsx)(D,{id:`role-division`,label:n.division,value:h,error:N.find(e=>e.path.includes(`division`))?.message,data:[{value:``,label:n.chooseDivision},...e.divisions.filter(({division:e})=>!e.retired).map(({division:e})=>({value:e.id,label:i(e.name)}))],onChange:e=>g(e.currentTarget.value)}),z&&(0,I.jsx)(D,{id:`role-site`,label:n.site,value:_,error:N.find(e=>e.path.includes(`site`))?.message,data:[{value:``,label:n.chooseSite},...e.sites.filter(({site:e})=>!e.retired).map(({site:e})=>({value:e.id,label:i(e.name)}))],onChange:e=>y(e.currentTarget.value)})]})]}),(0,I.jsx)(`div`,{className:`row`,children:(0,I.jsx)(a,{type:`submit`,kind:t?`quiet`:`primary`,busy:M.isPending,disabled:d===``||!B.some(e=>e.id===d),children:n.grant})})]})}var z=e=>e.toLowerCase();function B(){let e=s(m,{}),t=d();return(0,I.jsx)(i,{read:e,children:({setUpStanding:e})=>(0,I.jsx)(i,{read:t,children:({departmentSettings:t})=>(0,I.jsx)(V,{standing:e,settings:t})})})}function V({standing:i,settings:s}){let c=v(),l=u(),d=n(),{step:f}=e(),p=r(M),m=r(N),h=i.steps,g=h.find(e=>z(e.step)===f)??h.find(e=>!e.done),_=g?h.indexOf(g):-1,b=e=>e.steps.find((e,t)=>t>_&&!e.done)??e.steps.find(e=>!e.done),x=e=>{let t=b(e);d(t?`/set-up/steps/${z(t.step)}`:`/set-up/steps`)},S=e=>p.mutate({step:e,done:!0},{onSuccess:({setUpStepMark:e})=>{l(e.setUp),e.setUp&&x(e.setUp)}}),C=e=>m.mutate({dismissed:e},{onSuccess:({setUpDismiss:t})=>{l(t.setUp),e&&d(`/`)}});return(0,I.jsxs)(y,{title:c.stepsTitle,lead:c.stepsLead(i.open),children:[p.error&&(0,I.jsx)(o,{error:p.error}),m.error&&(0,I.jsx)(o,{error:m.error}),(0,I.jsxs)(`div`,{className:`settings`,children:[(0,I.jsx)(`nav`,{className:`settings-nav no-print`,"aria-label":c.stepList,children:h.map(e=>(0,I.jsxs)(t,{to:`/set-up/steps/${z(e.step)}`,"aria-current":e.step===g?.step?`step`:void 0,children:[c.steps[e.step],` `,(0,I.jsx)(`span`,{className:e.done?`chip on`:`chip`,children:e.done?c.stepDone:c.stepOpen})]},e.step))}),(0,I.jsxs)(`div`,{className:`stack settings-body`,children:[g?(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(`p`,{children:c.stepTexts[g.step]}),(0,I.jsx)(H,{step:g.step,settings:s,next:()=>S(g.step)})]}):(0,I.jsx)(`section`,{className:`card`,children:(0,I.jsx)(`p`,{children:c.allDone})}),(0,I.jsxs)(`div`,{className:`row`,children:[g&&g.step!==`NAMES`&&g.step!==`TIME`&&g.step!==`MAIL`&&g.step!==`VOCABULARY`&&(0,I.jsx)(a,{busy:p.isPending,onClick:()=>S(g.step),children:c.markDone}),g&&(0,I.jsx)(a,{kind:`quiet`,onClick:()=>x({...i,steps:h.map(e=>e.step===g.step?{...e,done:!0}:e)}),children:c.later}),!g&&(0,I.jsx)(t,{className:`btn`,to:`/`,children:c.finish}),i.dismissed?(0,I.jsx)(a,{kind:`quiet`,busy:m.isPending,onClick:()=>C(!1),children:c.undismiss}):(0,I.jsx)(a,{kind:`quiet`,busy:m.isPending,onClick:()=>C(!0),children:c.dismiss})]}),!i.dismissed&&(0,I.jsx)(`p`,{className:`muted small`,children:c.dismissText})]})]})]})}function H({step:e,settings:n,next:r}){let i=v();switch(e){case`NAMES`:return(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(p,{}),(0,I.jsx)(g,{settings:n}),(0,I.jsx)(h,{only:`names`,next:r})]});case`TIME`:return(0,I.jsx)(h,{only:`time`,next:r});case`MAIL`:return(0,I.jsx)(l,{settings:n,next:r});case`VOCABULARY`:return(0,I.jsx)(_,{settings:n,next:r});case`PLACES`:return(0,I.jsx)(f,{settings:n});case`ROLES`:return(0,I.jsx)(R,{settings:n,next:r});case`ROSTER`:return(0,I.jsxs)(`section`,{className:`card`,children:[(0,I.jsx)(`h2`,{children:i.steps.ROSTER}),(0,I.jsx)(`p`,{children:i.importText}),(0,I.jsx)(`div`,{className:`row`,children:(0,I.jsx)(t,{className:`btn quiet`,to:`/people/import`,children:i.importRoster})})]})}}export{B as default};