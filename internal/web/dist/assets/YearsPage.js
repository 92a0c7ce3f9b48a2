import{S as e,f as t,i as n,l as r,n as i,p as a,t as o,u as s,v as c}from"./states.js";import{c as l,n as u,o as d}from"./index.js";import{G as f}from"./Checkbox.js";import{t as p}from"./_document_ClosedYearsDocument.js";import{i as m,n as h,r as g,t as _}from"./years.js";import{r as v,s as y}from"./text5.js";import{a as b,t as x}from"./format.js";import{t as S}from"./once.js";import{d as C,s as w}from"./Frame.js";import{t as T}from"./Confirm.js";import{t as E}from"./ErrorSummary.js";import{t as D}from"./Outcome.js";import{t as O}from"./Page.js";var k=new c(`
    query MentorshipYearsOpen {
  mentorshipYearsOpen {
    kind
    begins
    name
    starts
    ends
  }
}
    `,{hash:`sha256:391247c149d5f121a8ab0cff27e0e5cc8b76f27482fb990d1e5152f810bb8620`}),A=new c(`
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
      unfinished {
        thing
        id
        title {
          en
          fr
        }
        lastDay
        why
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:ce136c72db73e106ffd6c2d6bf2b0a3c3ab6cd855a47518b502f01ae2ad83184`}),j=new c(`
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
    `,{hash:`sha256:40f065e6b355d9df113cf49163c8f2d40bd8fc04b05a4d37863b1e7da6fbfb72`}),M=l(d(),1),N=u();function P(){let e=g(),t=y(),{zone:r}=w(),i=C()?.viewerCanCloseYears??!1,s=a(m,{}),[c,l]=(0,M.useState)(null);return(0,N.jsxs)(O,{title:e.title,lead:e.lead,narrow:!0,children:[c&&(0,N.jsx)(D,{children:(0,N.jsxs)(`p`,{children:[e.done(c.name),` `,(0,N.jsx)(f,{to:`/year-in-mentorship/${c.id}`,children:e.see})]})},c.id),(0,N.jsx)(n,{read:s,children:({mentorshipYears:n})=>n.length===0?(0,N.jsx)(o,{title:e.noneClosed,children:(0,N.jsx)(`p`,{children:i?e.noneClosedText:e.noneToRead})}):(0,N.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`closed`,children:[(0,N.jsx)(`h2`,{id:`closed`,children:e.closedYears}),(0,N.jsx)(`ul`,{className:`years`,children:n.map(n=>(0,N.jsxs)(`li`,{children:[(0,N.jsx)(f,{className:`year`,to:`/year-in-mentorship/${n.id}`,children:n.name}),(0,N.jsxs)(`span`,{className:`muted small`,children:[e.period(x(n.starts,t),x(n.ends,t)),` · `,e.closedOn(b(n.closed,r,t))]}),n.open&&(0,N.jsx)(`span`,{className:`chip`,children:e.openAgain})]},n.id))})]})}),i&&s.data&&(0,N.jsx)(F,{onDone:l})]})}function F({onDone:o}){let c=g(),l=y(),u=e(),d=a(k,{}),f=t(A),[h,_]=(0,M.useState)(null),v=e=>{_(e),f.mutate({kind:e.kind,begins:e.begins})},b=f.data?.mentorshipYearPreview.preview;return(0,N.jsxs)(`section`,{className:`card stack-s`,"aria-labelledby":`open`,children:[(0,N.jsx)(`h2`,{id:`open`,children:c.openYears}),f.error&&(0,N.jsx)(i,{error:f.error}),(0,N.jsx)(E,{faults:f.data?.mentorshipYearPreview.userErrors??[],fieldOf:()=>void 0}),(0,N.jsx)(n,{read:d,lines:3,children:({mentorshipYearsOpen:e})=>e.length===0?(0,N.jsx)(`p`,{className:`muted`,children:c.noneOpen}):(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`p`,{className:`muted small`,children:c.kindHint}),(0,N.jsx)(`ul`,{className:`years`,children:e.map(e=>(0,N.jsxs)(`li`,{children:[(0,N.jsx)(`span`,{className:`year`,children:e.name}),(0,N.jsxs)(`span`,{className:`muted small`,children:[c.kinds[e.kind],`, `,c.period(x(e.starts,l),x(e.ends,l))]}),(0,N.jsx)(r,{kind:`quiet`,busy:f.isPending&&h===e,"aria-label":c.closeOf(e.name),onClick:()=>v(e),children:c.close})]},e.kind+e.name))})]})}),b&&h&&(0,N.jsx)(I,{open:h,preview:b,onClose:()=>f.reset(),onDone:e=>{f.reset(),u.invalidateQueries({queryKey:s(m)}),u.invalidateQueries({queryKey:s(k)}),u.invalidateQueries({queryKey:s(p)}),o(e)}})]})}function I({open:e,preview:n,onClose:r,onDone:i}){let a=g(),o=v(),s=S(),c=t(j),l=[[a.surveysHeld(n.surveys.length),n.surveys.map(e=>e.title)],[a.roundsHeld(n.rounds.length),n.rounds],[a.awardsHeld(n.awards.length),n.awards]];return(0,N.jsxs)(T,{title:a.closeTitle(n.name),open:!0,confirm:a.closeDo,busy:c.isPending,error:c.error,faults:c.data?.mentorshipYearClose.userErrors??[],disabled:n.unfinished.length>0,onClose:r,onConfirm:()=>c.mutate({kind:e.kind,begins:e.begins,key:s(e.kind+e.name)},{onSuccess:({mentorshipYearClose:{year:e}})=>e&&i(e)}),children:[n.unfinished.length>0&&(0,N.jsx)(h,{things:n.unfinished}),(0,N.jsx)(`p`,{children:a.closeText}),(0,N.jsx)(`p`,{className:`strong`,children:a.willHold}),(0,N.jsxs)(`ul`,{children:[l.map(([e,t])=>(0,N.jsxs)(`li`,{children:[e,t.length>0&&(0,N.jsxs)(`span`,{className:`muted small`,children:[` `,t.map(o).join(`; `)]})]},e)),(0,N.jsx)(`li`,{children:a.counted(n.counted)}),(0,N.jsx)(`li`,{children:a.asked(n.asked)}),n.unasked>0&&(0,N.jsx)(`li`,{children:a.unasked(n.unasked)})]}),(0,N.jsx)(_,{})]})}export{P as default};