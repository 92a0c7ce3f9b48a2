import{C as e,O as t,b as n,f as r,i,l as a,n as o,p as s,t as c,u as l,w as u}from"./states.js";import{c as d,n as f,o as p}from"./index.js";import{G as m}from"./Checkbox.js";import{a as h,t as g}from"./format.js";import{t as _}from"./once.js";import{d as v,s as y}from"./Frame.js";import{t as b}from"./Confirm.js";import{t as x}from"./ErrorSummary.js";import{t as S}from"./Outcome.js";import{t as C}from"./Page.js";import{t as w}from"./years.js";var T=new u(`
    query MentorshipYears {
  mentorshipYears {
    id
    kind
    name
    starts
    ends
    closed
    page
    file
  }
}
    `,{hash:`sha256:d6b2c303f55614fcd35864d52df4bc1fb821cf60a874419e5872d0a2337ca1c4`}),E=new u(`
    query MentorshipYearsOpen {
  mentorshipYearsOpen {
    kind
    begins
    name
    starts
    ends
  }
}
    `,{hash:`sha256:391247c149d5f121a8ab0cff27e0e5cc8b76f27482fb990d1e5152f810bb8620`}),D=new u(`
    mutation MentorshipYearPreview($kind: MentorshipYearKind!, $begins: Int!) {
  mentorshipYearPreview(kind: $kind, begins: $begins) {
    preview {
      name
      starts
      ends
      surveys {
        campaign
        title {
          en
          fr
        }
        closed
      }
      rounds {
        en
        fr
      }
      awards {
        en
        fr
      }
      asked
      unasked
      counted
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:da711fe58ec527bcbcc34a0898fb2b7216090e009cb7cc638c9b10c77cf3d52f`}),O=new u(`
    mutation MentorshipYearClose($kind: MentorshipYearKind!, $begins: Int!, $key: IdempotencyKey!) {
  mentorshipYearClose(kind: $kind, begins: $begins, key: $key) {
    year {
      id
      name
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:40f065e6b355d9df113cf49163c8f2d40bd8fc04b05a4d37863b1e7da6fbfb72`}),k=d(p(),1),A=f();function j(){let t=w(),n=e(),{zone:r}=y(),a=v()?.viewerCanCloseYears??!1,o=s(T,{}),[l,u]=(0,k.useState)(null);return(0,A.jsxs)(C,{title:t.title,lead:t.lead,narrow:!0,children:[l&&(0,A.jsx)(S,{children:(0,A.jsxs)(`p`,{children:[t.done(l.name),` `,(0,A.jsx)(m,{to:`/year-in-mentorship/${l.id}`,children:t.see})]})},l.id),(0,A.jsx)(i,{read:o,children:({mentorshipYears:e})=>e.length===0?(0,A.jsx)(c,{title:t.noneClosed,children:(0,A.jsx)(`p`,{children:a?t.noneClosedText:t.noneToRead})}):(0,A.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`closed`,children:[(0,A.jsx)(`h2`,{id:`closed`,children:t.closedYears}),(0,A.jsx)(`ul`,{className:`years`,children:e.map(e=>(0,A.jsxs)(`li`,{children:[(0,A.jsx)(m,{className:`year`,to:`/year-in-mentorship/${e.id}`,children:e.name}),(0,A.jsxs)(`span`,{className:`muted small`,children:[t.period(g(e.starts,n),g(e.ends,n)),` · `,t.closedOn(h(e.closed,r,n))]})]},e.id))})]})}),a&&o.data&&(0,A.jsx)(M,{onDone:u})]})}function M({onDone:n}){let c=w(),u=e(),d=t(),f=s(E,{}),p=r(D),[m,h]=(0,k.useState)(null),_=e=>{h(e),p.mutate({kind:e.kind,begins:e.begins})},v=p.data?.mentorshipYearPreview.preview;return(0,A.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`open`,children:[(0,A.jsx)(`h2`,{id:`open`,children:c.openYears}),p.error&&(0,A.jsx)(o,{error:p.error}),(0,A.jsx)(x,{faults:p.data?.mentorshipYearPreview.userErrors??[],fieldOf:()=>void 0}),(0,A.jsx)(i,{read:f,lines:3,children:({mentorshipYearsOpen:e})=>e.length===0?(0,A.jsx)(`p`,{className:`muted`,children:c.noneOpen}):(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(`p`,{className:`muted small`,children:c.kindHint}),(0,A.jsx)(`ul`,{className:`years`,children:e.map(e=>(0,A.jsxs)(`li`,{children:[(0,A.jsx)(`span`,{className:`year`,children:e.name}),(0,A.jsxs)(`span`,{className:`muted small`,children:[c.kinds[e.kind],`, `,c.period(g(e.starts,u),g(e.ends,u))]}),(0,A.jsx)(a,{kind:`quiet`,busy:p.isPending&&m===e,"aria-label":c.closeOf(e.name),onClick:()=>_(e),children:c.close})]},e.kind+e.name))})]})}),v&&m&&(0,A.jsx)(N,{open:m,preview:v,onClose:()=>p.reset(),onDone:e=>{p.reset(),d.invalidateQueries({queryKey:l(T)}),d.invalidateQueries({queryKey:l(E)}),n(e)}})]})}function N({open:e,preview:t,onClose:i,onDone:a}){let o=w(),s=n(),c=_(),l=r(O),u=[[o.surveysHeld(t.surveys.length),t.surveys.map(e=>e.title)],[o.roundsHeld(t.rounds.length),t.rounds],[o.awardsHeld(t.awards.length),t.awards]];return(0,A.jsxs)(b,{title:o.closeTitle(t.name),open:!0,confirm:o.closeDo,busy:l.isPending,error:l.error,faults:l.data?.mentorshipYearClose.userErrors??[],onClose:i,onConfirm:()=>l.mutate({kind:e.kind,begins:e.begins,key:c(e.kind+e.name)},{onSuccess:({mentorshipYearClose:{year:e}})=>e&&a(e)}),children:[(0,A.jsx)(`p`,{children:o.closeText}),(0,A.jsx)(`p`,{className:`strong`,children:o.willHold}),(0,A.jsxs)(`ul`,{children:[u.map(([e,t])=>(0,A.jsxs)(`li`,{children:[e,t.length>0&&(0,A.jsxs)(`span`,{className:`muted small`,children:[` `,t.map(s).join(`; `)]})]},e)),(0,A.jsx)(`li`,{children:o.counted(t.counted)}),(0,A.jsx)(`li`,{children:o.asked(t.asked)}),t.unasked>0&&(0,A.jsx)(`li`,{children:o.unasked(t.unasked)})]})]})}export{j as default};