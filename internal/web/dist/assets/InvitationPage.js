import{C as e,b as t,f as n,i as r,l as i,n as a,p as o,w as s}from"./states.js";import{t as c}from"./fragment.js";import{r as l}from"./format.js";import{s as u}from"./Frame.js";import{t as d}from"./ErrorSummary.js";import{t as f}from"./Page.js";import{t as p}from"./text6.js";import{n as m}from"./index.js";var h=new s(`
    mutation InvitationOpen($token: String!) {
  invitationOpen(token: $token) {
    campaign
    name
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:19240331ba4ec672cc2d2337d11eae8c13d61143bf39474ced94c02887f46e5c`}),g=new s(`
    query InvitedQuestionnaire($campaign: ID!) {
  questionnaire(campaign: $campaign) {
    campaign
    title {
      en
      fr
    }
    questions
    minutes
    closes
    state
  }
}
    `,{hash:`sha256:4867374fd4a373d60aa4d82a3ed47af5afce96de2e61c8bce63d60b820558bc4`}),_=m();function v(){let e=p(),[t]=c(),r=n(h),o=r.data?.invitationOpen;return o?.campaign?.startsWith(`rou_`)?(0,_.jsx)(b,{name:o.name??``},`welcome`):o?.campaign?(0,_.jsx)(y,{campaign:o.campaign,name:o.name??``},`welcome`):t===``?(0,_.jsx)(f,{title:e.noTokenTitle,narrow:!0,children:(0,_.jsx)(`p`,{children:e.noTokenText})}):(0,_.jsxs)(f,{title:e.title,lead:e.lead,narrow:!0,children:[r.error&&(0,_.jsx)(a,{error:r.error}),(0,_.jsx)(d,{faults:o?.userErrors??[],fieldOf:()=>void 0}),(0,_.jsx)(`div`,{children:(0,_.jsx)(i,{busy:r.isPending,onClick:()=>r.mutate({token:t}),children:e.open})})]})}function y({campaign:n,name:i}){let a=p(),s=t(),c=e(),{zone:d}=u(),m=o(g,{campaign:n});return(0,_.jsx)(f,{title:a.hello(i),lead:a.notYou,narrow:!0,children:(0,_.jsx)(r,{read:m,children:({questionnaire:e})=>(0,_.jsxs)(`div`,{className:`card`,children:[e&&(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(`h2`,{children:s(e.title)}),(0,_.jsxs)(`p`,{className:`muted`,children:[a.facts(e.questions,e.minutes),` `,a.closes(l(e.closes,d,c))]})]}),(0,_.jsx)(`a`,{className:`btn`,href:`/s/${n}`,children:a.go})]})})})}function b({name:e}){let t=p();return(0,_.jsx)(f,{title:t.hello(e),lead:t.notYou,narrow:!0,children:(0,_.jsx)(`div`,{children:(0,_.jsx)(`a`,{className:`btn`,href:`/f`,children:t.goToMentors})})})}export{v as default};