import{c as e,i as t,n,o as r,r as i}from"./index.js";import{D as a,O as o,S as s,b as c,c as l,d as u,f as d,h as f,i as p,l as m,n as h,o as g,p as _,s as v,u as y,w as b,x,y as S}from"./states.js";var C=new b(`
    mutation PersonaSignIn($persona: ID!) {
  personaSignIn(persona: $persona) {
    viewer {
      person {
        id
        name
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:96db6e6164de978117ddaf46da8bfc1a14882f6070324f522fd8f1682218b562`}),w=new b(`
    query Shell {
  department {
    name {
      en
      fr
    }
    institution {
      en
      fr
    }
    zone
    languages
    demo
    needsSetUp
    helpContact
    minimumGroup
    vocabulary {
      ranks {
        code
        label {
          en
          fr
        }
      }
      positions {
        code
        label {
          en
          fr
        }
      }
      appointmentTypes {
        code
        label {
          en
          fr
        }
      }
      stages {
        code
        label {
          en
          fr
        }
      }
    }
    personas {
      id
      name
      role {
        en
        fr
      }
      sentence {
        en
        fr
      }
      tryThis {
        en
        fr
      }
      path
    }
  }
  viewer {
    person {
      id
      name
      email
      language
      division {
        id
        name {
          en
          fr
        }
      }
    }
    grants {
      id
      role
      from
      until
      division {
        id
        name {
          en
          fr
        }
      }
      site {
        id
        name {
          en
          fr
        }
      }
    }
    invitedTo
    viewerCanSeePeople
    viewerCanImportPeople
    viewerCanGrantRoles
    viewerCanRunSurveys
    viewerCanSeeResults
    viewerCanSetDepartment
    viewerCanReadOutbox
    viewerCanModerate
    viewerCanLookUp
    viewerCanListLookUps
    viewerCanRunFeedback
    viewerCanModerateFeedback
    viewerCanRunAwards
    viewerCanIssueCertificates
    viewerCanManageCertificates
    viewerCanReadYears
    viewerCanCloseYears
    rosters {
      id
      code
      name {
        en
        fr
      }
    }
  }
}
    `,{hash:`sha256:15c410232eeba676f9d1559f8e9c12912c87c9f0151886b28217270a035d17db`}),T=new b(`
    mutation LanguageSet($language: String!) {
  viewerLanguageSet(language: $language) {
    viewer {
      person {
        id
        language
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:0a3a84a2ef54bb9c55b356cfcf62261d20f4d0dec10e9762e244e7bbf940aa21`}),E=e(r(),1),D=n(),O=(0,E.createContext)(null);function k({value:e,children:t}){return(0,D.jsx)(O,{value:e,children:t})}function A(){let e=(0,E.useContext)(O);if(!e)throw Error(`used outside SessionProvider`);return e}function j(){return A().department}function M(){return A().viewer??null}function N(){let e=o();return()=>e.invalidateQueries({queryKey:y(w)}).then(()=>e.invalidateQueries())}function P(){let e=M(),t=d(T);return n=>{s(n,{remember:!0}),e&&t.mutate({language:n})}}function F(){let{vocabulary:e}=j(),t=c();return(n,r)=>{let i=e[n].find(e=>e.code===r);return i?t(i.label):r}}function I({title:e,open:t,onClose:n,children:r}){let i=(0,E.useRef)(null),a=(0,E.useRef)(null),o=(0,E.useId)();return(0,E.useEffect)(()=>{let e=i.current;if(!t||!e)return;let n=document.activeElement;return e.showModal(),a.current?.focus(),()=>{e.close(),n instanceof HTMLElement&&n.focus()}},[t]),t?(0,D.jsxs)(`dialog`,{ref:i,className:`dialog`,"aria-labelledby":o,onCancel:e=>{e.preventDefault(),n()},children:[(0,D.jsx)(`h2`,{id:o,ref:a,tabIndex:-1,children:e}),r]}):null}function L(){let e=d(C);return{become:t=>e.mutate({persona:t.id},{onSuccess:({personaSignIn:e})=>e.viewer&&location.assign(t.path)}),pending:e.isPending?e.variables.persona:null,error:e.error}}async function R(){await fetch(`/demo/reset`,{method:`POST`,credentials:`same-origin`}),location.assign(`/`)}var z=class extends E.Component{state={error:null};static getDerivedStateFromError(e){return{error:e}}render(){return this.state.error===null?this.props.children:(0,D.jsx)(h,{error:this.state.error,retry:()=>location.reload()})}};function B({onSwitch:e}){let t=g(),n=t.switchToLanguage;return(0,D.jsx)(`button`,{type:`button`,className:`tool`,lang:n,onClick:()=>e(n),children:t.switchTo})}function V(){let e=g(),n=t()===`dark`;return(0,D.jsx)(`button`,{type:`button`,className:`tool`,onClick:()=>i(n?`light`:`dark`),"aria-label":n?e.toLight:e.toDark,title:n?e.toLight:e.toDark,children:(0,D.jsx)(l,{name:n?`sun`:`moon`})})}var H=S({today:`Today`,mentorship:`Mentorship`,feedback:`Feedback`,rosters:`Roster`,people:`People`,surveys:`Surveys`,results:`Results`,moderation:`Comments`,feedbackRounds:`Feedback rounds`,awards:`Awards`,recognition:`Recognition`,years:`Years`,dossiers:`Dossiers`,instruments:`Instruments`,department:`Department`,outbox:`Outbox`,lookUps:`Look-ups`,account:`Account`,signIn:`Sign in`,menu:`Menu`,mainNavigation:`Main`,help:e=>`Questions about Laurel, privacy or mistreatment: ${e}`,signedOutTitle:`You are signed out`,signedOutText:`What you typed is still on this page. Sign in in a new tab, come back, and carry on.`,signInElsewhere:`Sign in in a new tab`,signedInAgain:`I have signed in`,oneSurveyTitle:`Your invitation is for one survey`,oneSurveyText:`The link you followed opens that survey and nothing else. Sign in with your e-mail address to see more.`,toSurvey:`Go to the survey`,setUpTitle:`This department is not set up yet`,setUpText:`The server printed a set-up link when it started. Open that link to become its first administrator. “laurel admin grant EMAIL” prints it again.`,demoBanner:`Everyone here is invented.`,demoYouAre:e=>`You are ${e}.`,demoSwitch:`Be someone else`,demoReset:`Start afresh`,demoResetTitle:`Start the demo afresh?`,demoResetText:`Everything that was done here is forgotten, and the invented department is as it was at the start.`,demoResetDone:`Starting afresh. This takes a few seconds.`,demoAll:`All people of the demo`},{today:`Aujourd’hui`,mentorship:`Mentorat`,feedback:`Rétroaction`,rosters:`Effectif`,people:`Personnes`,surveys:`Sondages`,results:`Résultats`,moderation:`Commentaires`,feedbackRounds:`Rondes de rétroaction`,awards:`Prix`,recognition:`Reconnaissance`,years:`Années`,dossiers:`Dossiers`,instruments:`Questionnaires`,department:`Département`,outbox:`Envois`,lookUps:`Consultations`,account:`Compte`,signIn:`Se connecter`,menu:`Menu`,mainNavigation:`Principale`,help:e=>`Questions sur Laurel, la vie privée ou un mauvais traitement : ${e}`,signedOutTitle:`Votre session est terminée`,signedOutText:`Ce que vous avez écrit est encore sur cette page. Connectez-vous dans un nouvel onglet, revenez ici, puis continuez.`,signInElsewhere:`Se connecter dans un nouvel onglet`,signedInAgain:`Je suis de nouveau connecté`,oneSurveyTitle:`Votre invitation vaut pour un seul sondage`,oneSurveyText:`Le lien que vous avez suivi ouvre ce sondage et rien d’autre. Connectez-vous avec votre adresse courriel pour en voir plus.`,toSurvey:`Aller au sondage`,setUpTitle:`Ce département n’est pas encore configuré`,setUpText:`Le serveur a affiché un lien de configuration à son démarrage. Ouvrez ce lien pour en devenir la première administratrice ou le premier administrateur. « laurel admin grant EMAIL » l’affiche de nouveau.`,demoBanner:`Toutes les personnes ici sont inventées.`,demoYouAre:e=>`Vous êtes ${e}.`,demoSwitch:`Être quelqu’un d’autre`,demoReset:`Repartir à neuf`,demoResetTitle:`Repartir à neuf ?`,demoResetText:`Tout ce qui a été fait ici est oublié, et le département inventé redevient ce qu’il était au début.`,demoResetDone:`On repart à neuf. Cela prend quelques secondes.`,demoAll:`Toutes les personnes de la démo`});function U(){let e=H(),t=g(),n=c(),r=j(),i=M(),a=L(),[o,s]=(0,E.useState)(null),[l,u]=(0,E.useState)(!1);return r.demo?(0,D.jsxs)(`aside`,{className:`banner`,"aria-label":e.demoBanner,children:[(0,D.jsxs)(`div`,{children:[(0,D.jsx)(`span`,{className:`strong`,children:e.demoBanner}),i&&(0,D.jsx)(`span`,{children:e.demoYouAre(i.person.name)}),(0,D.jsx)(`span`,{className:`push`}),(0,D.jsx)(`button`,{type:`button`,className:`tool`,onClick:()=>s(`people`),children:e.demoSwitch}),(0,D.jsx)(`button`,{type:`button`,className:`tool`,onClick:()=>s(`reset`),children:e.demoReset})]}),(0,D.jsxs)(I,{title:e.demoSwitch,open:o===`people`,onClose:()=>s(null),children:[a.error&&(0,D.jsx)(h,{error:a.error}),(0,D.jsx)(`div`,{className:`stack-s`,children:r.personas.map(e=>(0,D.jsxs)(m,{kind:`quiet`,busy:a.pending===e.id,onClick:()=>a.become(e),children:[e.name,`, `,n(e.role)]},e.id))}),(0,D.jsx)(`div`,{className:`actions`,children:(0,D.jsx)(m,{kind:`quiet`,onClick:()=>s(null),children:t.cancel})})]}),(0,D.jsxs)(I,{title:e.demoResetTitle,open:o===`reset`,onClose:()=>s(null),children:[(0,D.jsx)(`p`,{children:l?e.demoResetDone:e.demoResetText}),(0,D.jsxs)(`div`,{className:`actions`,children:[(0,D.jsx)(m,{kind:`quiet`,onClick:()=>s(null),children:t.cancel}),(0,D.jsx)(m,{busy:l,onClick:()=>{u(!0),R().catch(()=>u(!1))},children:e.demoReset})]})]})]}):null}var W=u();function G({children:e}){return(0,D.jsx)(a,{client:W,children:(0,D.jsx)(K,{children:e})})}function K({children:e}){let t=_(w,{}),n=t.data?.viewer?.person.language;return(0,E.useEffect)(()=>{n!==`en`&&n!==`fr`||x()||s(n,{remember:!1})},[n]),(0,D.jsx)(p,{read:t,children:t=>(0,D.jsx)(k,{value:t,children:e})})}function q(){let e=H(),t=M(),n=N(),[r,i]=(0,E.useState)(!1);return(0,E.useEffect)(()=>f(()=>i(!0)),[]),!r||!t?null:(0,D.jsx)(`div`,{className:`main`,style:{paddingBottom:0},children:(0,D.jsxs)(v,{kind:`danger`,role:`alert`,children:[(0,D.jsx)(`p`,{className:`strong`,children:e.signedOutTitle}),(0,D.jsx)(`p`,{children:e.signedOutText}),(0,D.jsxs)(`div`,{className:`row`,children:[(0,D.jsx)(`a`,{className:`btn`,href:`/sign-in?again`,target:`_blank`,rel:`noopener`,children:e.signInElsewhere}),(0,D.jsx)(m,{kind:`quiet`,onClick:()=>void n().then(()=>i(!1)),children:e.signedInAgain})]})]})})}function J({nav:e,tools:t,children:n}){let r=H(),i=g(),a=c(),o=j(),s=P(),u=a(o.name);return(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(`a`,{className:`skip`,href:`#content`,children:i.skip}),(0,D.jsx)(U,{}),(0,D.jsx)(`header`,{className:`top`,children:(0,D.jsxs)(`div`,{className:`top-row`,children:[(0,D.jsxs)(`a`,{className:`logo`,href:`/`,children:[(0,D.jsx)(l,{name:`laurel`,size:24}),`Laurel`]}),e,(0,D.jsx)(`span`,{className:`push`}),(0,D.jsxs)(`div`,{className:`tools`,children:[t,(0,D.jsx)(B,{onSwitch:s}),(0,D.jsx)(V,{})]})]})}),(0,D.jsx)(q,{}),(0,D.jsx)(`main`,{className:`main`,id:`content`,tabIndex:-1,children:n}),(0,D.jsxs)(`footer`,{className:`foot`,children:[u!==``&&(0,D.jsxs)(`p`,{children:[u,`, `,a(o.institution)]}),o.helpContact!==``&&(0,D.jsx)(`p`,{children:r.help(o.helpContact)})]})]})}export{L as a,N as c,M as d,z as i,P as l,G as n,I as o,H as r,j as s,J as t,F as u};