import{c as e,n as t,o as n}from"./index.js";import{G as r,X as i,Z as a}from"./Checkbox.js";import{f as o,l as s,n as c,w as l,y as u}from"./states.js";import{t as d}from"./fragment.js";import{c as f}from"./Frame.js";import{t as p}from"./ErrorSummary.js";import{r as m}from"./DepartmentSide.js";import{t as h}from"./Page.js";var g=new l(`
    mutation SignInRequest($email: String!) {
  signInRequest(email: $email) {
    request
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:1e54ea2645ad7dc450043bc5a5597c0e98f3f260cfdbb9f5fa93c6b495d2d0ed`}),_=new l(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer {
      person {
        id
        name
      }
      invitedTo
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:6f62fb22e80eaad7fd23019f59af2ea9eed14f6ad9c57b7156ead310a7bcebd0`}),v=e(n(),1),y=u({title:`Sign in`,lead:`We send you a link by e-mail. There is no password.`,email:`E-mail address`,emailHint:`Any address the department has for you.`,send:`Send me a link`,sentTitle:`Look in your mail`,sentText:e=>`If ${e} is known here, we sent a link and a six-digit code. Both work once, for 15 minutes.`,code:`Six-digit code`,codeHint:`To sign in on this device, while the mail is on another.`,useCode:`Sign in with the code`,otherAddress:`Use another address`,linkTitle:`Sign in to Laurel`,linkText:`You followed the link from your mail. Press the button to sign in on this device.`,signIn:`Sign in`,doneTitle:`You are signed in`,doneText:`You can close this tab and go back to the page you were on.`,toToday:`Go to Today`,newLink:`Ask for a new link`},{title:`Se connecter`,lead:`Nous vous envoyons un lien par courriel. Il n’y a pas de mot de passe.`,email:`Adresse courriel`,emailHint:`N’importe quelle adresse que le département connaît pour vous.`,send:`M’envoyer un lien`,sentTitle:`Consultez vos courriels`,sentText:e=>`Si ${e} est connue ici, nous y avons envoyé un lien et un code à six chiffres. Chacun sert une fois, pendant 15 minutes.`,code:`Code à six chiffres`,codeHint:`Pour vous connecter sur cet appareil quand le courriel est sur un autre.`,useCode:`Se connecter avec le code`,otherAddress:`Utiliser une autre adresse`,linkTitle:`Se connecter à Laurel`,linkText:`Vous avez suivi le lien de votre courriel. Appuyez sur le bouton pour vous connecter sur cet appareil.`,signIn:`Se connecter`,doneTitle:`Vous êtes connecté`,doneText:`Vous pouvez fermer cet onglet et revenir à la page où vous étiez.`,toToday:`Aller à Aujourd’hui`,newLink:`Demander un nouveau lien`}),b=t();function x(){let[e,t]=d(),[n,r]=(0,v.useState)(null),[o,s]=(0,v.useState)(!1),{pathname:c,search:l}=i(),u=a(),p=f(),m=async()=>{new URLSearchParams(l).has(`again`)&&s(!0),await p(),c===`/sign-in`&&!new URLSearchParams(l).has(`again`)&&u(`/`,{replace:!0})};return o?(0,b.jsx)(E,{}):e===``?n?(0,b.jsx)(w,{...n,onDone:m,onGiveUp:()=>r(null)},`code`):(0,b.jsx)(S,{onSent:r},`ask`):(0,b.jsx)(T,{token:e,onDone:m,onGiveUp:t})}function S({onSent:e}){let t=y(),[n,r]=(0,v.useState)(``),i=o(g),a=i.data?.signInRequest.userErrors??[];return(0,b.jsx)(h,{title:t.title,lead:t.lead,narrow:!0,children:(0,b.jsxs)(`form`,{className:`card`,onSubmit:t=>{t.preventDefault(),i.mutate({email:n.trim()},{onSuccess:({signInRequest:t})=>t.userErrors.length===0&&e({email:n.trim(),request:t.request})})},children:[i.error&&(0,b.jsx)(c,{error:i.error}),(0,b.jsx)(p,{faults:a,fieldOf:()=>`email`}),(0,b.jsx)(m,{id:`email`,type:`email`,name:`email`,autoComplete:`email`,required:!0,label:t.email,description:t.emailHint,error:a[0]?.message,value:n,onChange:e=>r(e.currentTarget.value)}),(0,b.jsx)(s,{type:`submit`,busy:i.isPending,children:t.send})]})})}function C(e){let t=o(_);return{start:n=>t.mutate({input:n},{onSuccess:({signIn:t})=>t.viewer&&void e()}),pending:t.isPending,error:t.error,faults:t.data?.signIn.userErrors??[]}}function w({email:e,request:t,onDone:n,onGiveUp:r}){let i=y(),[a,o]=(0,v.useState)(``),{start:l,pending:u,error:d,faults:f}=C(n);return(0,b.jsx)(h,{title:i.sentTitle,lead:i.sentText(e),narrow:!0,children:(0,b.jsxs)(`form`,{className:`card`,onSubmit:e=>{e.preventDefault(),l({request:t,code:a.replace(/\s/g,``)})},children:[d&&(0,b.jsx)(c,{error:d}),(0,b.jsx)(p,{faults:f,fieldOf:()=>`code`}),(0,b.jsx)(m,{id:`code`,name:`code`,inputMode:`numeric`,autoComplete:`one-time-code`,maxLength:9,required:!0,label:i.code,description:i.codeHint,error:f[0]?.message,value:a,onChange:e=>o(e.currentTarget.value),className:`tabular`,style:{maxWidth:`16rem`}}),(0,b.jsxs)(`div`,{className:`row`,children:[(0,b.jsx)(s,{type:`submit`,busy:u,children:i.useCode}),(0,b.jsx)(s,{kind:`quiet`,onClick:r,children:i.otherAddress})]})]})})}function T({token:e,onDone:t,onGiveUp:n}){let r=y(),{start:i,pending:a,error:o,faults:l}=C(t);return(0,b.jsxs)(h,{title:r.linkTitle,lead:r.linkText,narrow:!0,children:[o&&(0,b.jsx)(c,{error:o}),(0,b.jsx)(p,{faults:l,fieldOf:()=>void 0}),(0,b.jsx)(`div`,{className:`row`,children:l.length===0?(0,b.jsx)(s,{busy:a,onClick:()=>i({token:e}),children:r.signIn}):(0,b.jsx)(s,{onClick:n,children:r.newLink})})]})}function E(){let e=y();return(0,b.jsx)(h,{title:e.doneTitle,lead:e.doneText,narrow:!0,children:(0,b.jsx)(`p`,{children:(0,b.jsx)(r,{to:`/`,children:e.toToday})})})}export{x as default};