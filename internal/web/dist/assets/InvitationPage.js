import{f as e,i as t,l as n,n as r,p as i,v as a}from"./states.js";import{r as o,s}from"./text5.js";import{t as c}from"./fragment.js";import{r as l}from"./format.js";import{s as u}from"./Frame.js";import{t as d}from"./ErrorSummary.js";import{t as f}from"./Page.js";import{t as p}from"./text8.js";import{n as m}from"./index.js";var h=new a(`
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
    `,{hash:`sha256:19240331ba4ec672cc2d2337d11eae8c13d61143bf39474ced94c02887f46e5c`}),g=new a(`
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
    `,{hash:`sha256:4867374fd4a373d60aa4d82a3ed47af5afce96de2e61c8bce63d60b820558bc4`}),_=m();function v(){let t=p(),[i]=c(),a=e(h),o=a.data?.invitationOpen;return o?.campaign?.startsWith(`rou_`)?(0,_.jsx)(b,{name:o.name??``},`welcome`):o?.campaign?(0,_.jsx)(y,{campaign:o.campaign,name:o.name??``},`welcome`):i===``?(0,_.jsx)(f,{title:t.noTokenTitle,narrow:!0,children:(0,_.jsx)(`p`,{children:t.noTokenText})}):(0,_.jsxs)(f,{title:t.title,lead:t.lead,narrow:!0,children:[a.error&&(0,_.jsx)(r,{error:a.error}),(0,_.jsx)(d,{faults:o?.userErrors??[],fieldOf:()=>void 0}),(0,_.jsx)(`div`,{children:(0,_.jsx)(n,{busy:a.isPending,onClick:()=>a.mutate({token:i}),children:t.open})})]})}function y({campaign:e,name:n}){let r=p(),a=o(),c=s(),{zone:d}=u(),m=i(g,{campaign:e});return(0,_.jsx)(f,{title:r.hello(n),lead:r.notYou,narrow:!0,children:(0,_.jsx)(t,{read:m,children:({questionnaire:t})=>(0,_.jsxs)(`div`,{className:`card`,children:[t&&(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(`h2`,{children:a(t.title)}),(0,_.jsxs)(`p`,{className:`muted`,children:[r.facts(t.questions,t.minutes),` `,r.closes(l(t.closes,d,c))]})]}),(0,_.jsx)(`a`,{className:`btn`,href:`/s/${e}`,children:r.go})]})})})}function b({name:e}){let t=p();return(0,_.jsx)(f,{title:t.hello(e),lead:t.notYou,narrow:!0,children:(0,_.jsx)(`div`,{children:(0,_.jsx)(`a`,{className:`btn`,href:`/f`,children:t.goToMentors})})})}export{v as default};