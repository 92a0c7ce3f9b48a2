import{f as e,l as t,n,w as r}from"./states.js";import{t as i}from"./fragment.js";import{t as a}from"./ErrorSummary.js";import{t as o}from"./Outcome.js";import{t as s}from"./Page.js";import{t as c}from"./text6.js";import{n as l}from"./index.js";var u=new r(`
    mutation RemindersStop($token: String!) {
  remindersStop(token: $token) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:9736fb342463fe974f2e75bdbeead9049079078012d121b33daa1de7dd8562ce`}),d=l();function f(){let r=c(),[l]=i(),f=e(u),p=f.data?.remindersStop;return l===``?(0,d.jsx)(s,{title:r.noTokenTitle,narrow:!0,children:(0,d.jsx)(`p`,{children:r.noTokenText})}):(0,d.jsxs)(s,{title:r.stopTitle,lead:p?.done?void 0:r.stopLead,narrow:!0,children:[p?.done?(0,d.jsx)(o,{children:(0,d.jsx)(`p`,{children:r.stopped})}):(0,d.jsxs)(d.Fragment,{children:[f.error&&(0,d.jsx)(n,{error:f.error}),(0,d.jsx)(a,{faults:p?.userErrors??[],fieldOf:()=>void 0}),(0,d.jsx)(`div`,{children:(0,d.jsx)(t,{busy:f.isPending,onClick:()=>f.mutate({token:l}),children:r.stop})})]}),(0,d.jsx)(`p`,{children:(0,d.jsx)(`a`,{href:`/i#token=${encodeURIComponent(l)}`,children:r.stopAnswer})})]})}export{f as default};