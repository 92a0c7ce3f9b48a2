import{n as e}from"./index.js";import{C as t,f as n,v as r,w as i}from"./states.js";import{t as a}from"./text2.js";import{t as o}from"./cache3.js";import{t as s}from"./Confirm.js";var c=new i(`
    mutation InstrumentDraftFrom($instrument: ID!, $version: ID!, $revision: Int!) {
  instrumentDraftFrom(
    instrument: $instrument
    version: $version
    revision: $revision
  ) {
    instrument {
      ...InstrumentParts
    }
    revision
    standing
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`,{hash:`sha256:73db6ad21d50daace3f4fe51f733457978f75fde28c41024e4fc0f482afd528a`}),l=new i(`
    mutation InstrumentPublish($instrument: ID!) {
  instrumentPublish(instrument: $instrument) {
    instrument {
      ...InstrumentParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`,{hash:`sha256:a5a523e064d0007d24df2b6056104469f0be7d90168c1431171a9aceb5e6cbf8`}),u=e();function d({draft:e,newest:t}){let n=a(),{change:r}=e;return r?r===`FIRST`?(0,u.jsx)(`p`,{children:n.changeMeans.FIRST}):(0,u.jsxs)(`div`,{className:`stack-s`,children:[(0,u.jsxs)(`p`,{children:[(0,u.jsx)(`span`,{className:`chip ${r===`BREAKING`?`bad`:`on`}`,children:n.changeClasses[r]}),` `,(0,u.jsx)(`span`,{className:`muted`,children:n.comparedWith(t)})]}),(0,u.jsx)(`p`,{children:e.changes.length===0?n.noChange:n.changeMeans[r]})]}):(0,u.jsx)(`p`,{children:n.notComparable})}function f({draft:e}){let t=a();return e.changes.length===0?null:(0,u.jsx)(`ul`,{className:`changes-list`,children:e.changes.map((e,n)=>(0,u.jsxs)(`li`,{children:[(0,u.jsx)(`span`,{className:`chip ${e.class===`BREAKING`?`bad`:``}`,children:t.changeClasses[e.class]}),` `,e.message]},n))})}var p=[];function m({instrument:e,draft:i,onClose:c,onDone:m}){let h=a(),g=o(),_=t(),v=n(l),y=e.versions[0]?.number??0,b=i.problems.filter(e=>!e.blocking).length;return(0,u.jsxs)(s,{title:h.publishTitle(y+1),open:!0,confirm:h.publish,busy:v.isPending,error:v.error,faults:v.data?.instrumentPublish.userErrors??p,onConfirm:()=>v.mutate({instrument:e.id},{onSuccess:({instrumentPublish:e})=>{let t=e.instrument?.versions[0];e.instrument&&t&&(g(e.instrument),m(t))}}),onClose:c,children:[(0,u.jsx)(`p`,{children:h.publishSize(i.questions,i.minutes,r(i.languages.map(e=>h.languageName(e)),_))}),(0,u.jsx)(d,{draft:i,newest:y}),(0,u.jsx)(f,{draft:i}),b>0&&(0,u.jsx)(`p`,{children:h.publishTold(b)}),(0,u.jsx)(`p`,{children:h.publishText})]})}function h(e){return typeof e==`object`&&!!e&&!Array.isArray(e)}function g(e,t){let n=e;for(let e of t){if(typeof e==`number`?!Array.isArray(n):!h(n))return;n=n[e]}return n}function _(e,t){let n=g(e,t);return h(n)?n:{}}function v(e,t){let n=g(e,t);return Array.isArray(n)?n:[]}function y(e,t,n){let[r,...i]=t;if(r===void 0)return n;if(typeof r==`number`){let t=Array.isArray(e)?[...e]:[];return t[r]=y(t[r],i,n),t}let a=h(e)?{...e}:{},o=y(a[r],i,n);return o===void 0?delete a[r]:a[r]=o,a}function b(e,t,n,r){let i=[...v(e,t)];return i.splice(n,0,r),y(e,t,i)}function x(e,t){let n=t.slice(0,-1),r=t.at(-1);return y(e,n,v(e,n).filter((e,t)=>t!==r))}function S(e){return e.reduce((e,t)=>typeof t==`number`?`${e}[${t}]`:e===``?t:`${e}.${t}`,``)}function C(e){return[...e.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([,e,t])=>e===void 0?t??``:Number(e))}function w(e,t){return t.length<=e.length&&t.every((t,n)=>e[n]===t)}function T(e,t){return e.length===t.length&&w(e,t)}function E(e,t){let n=e[t];return typeof n==`string`?n:``}var D=new Set(`title.description.html.text.definition.minRateDescription.maxRateDescription.placeholder.placeHolder.otherText.noneText.refuseText.dontKnowText.otherPlaceholder.otherPlaceHolder.otherErrorText.requiredErrorText.commentText.commentPlaceholder.commentPlaceHolder.labelTrue.labelFalse.completedHtml.completeText.pageNextText.pagePrevText.startSurveyText.requiredText.minErrorText.maxErrorText.format.selectAllText.navigationTitle.navigationDescription.selectToRankEmptyRankedAreaText.selectToRankEmptyUnrankedAreaText`.split(`.`)),O=/^[a-z]{2}(-[A-Z]{2})?$/,k=e=>/\p{L}/u.test(e);function A(e){let t=h(e)&&typeof e.locale==`string`?e.locale:``;return t!==``&&!j(e,t)?t:`en`}function j(e,t){return Array.isArray(e)?e.some(e=>j(e,t)):h(e)?typeof e[t]==`string`||Object.values(e).some(e=>j(e,t)):!1}function M(e,t,n){if(typeof e==`string`)return t===n?e:``;if(typeof e==`number`)return t===n?String(e):``;if(!h(e))return``;let r=e[t]??(t===n?e.default:void 0);return typeof r==`string`?r:``}function N(e,t,n,r){let i=h(e)?{...e}:e==null?{}:{default:String(e)},a=t===n&&!(n in i)?`default`:t;r===``?delete i[a]:i[a]=r;let o=Object.keys(i);if(o.length!==0)return o.length===1&&o[0]==="default"?i.default:i}function P(e,t,n){let r=M(e,t,n)||M(e,n,n);return r===``?h(e)?Object.values(e).find(e=>typeof e==`string`&&e!==``)??``:``:r}function F(e){let t=A(e),n=new Set;return L(e,e=>{if(typeof e==`string`)k(e)&&n.add(t);else for(let[r,i]of Object.entries(e))typeof i==`string`&&k(i)&&(r==="default"?t in e||n.add(t):O.test(r)&&n.add(r))}),n.size===0&&n.add(t),I([...n])}function I(e){let t=e=>e===`en`?0:e===`fr`?1:2;return[...new Set(e)].sort((e,n)=>t(e)-t(n)||e.localeCompare(n))}function L(e,t){if(Array.isArray(e))e.forEach(e=>L(e,t));else if(h(e))for(let[n,r]of Object.entries(e))D.has(n)&&(typeof r==`string`||h(r))?t(r):L(r,t)}function R(e,t,n){return M(e,t,n).trim()===``?typeof e==`string`?k(e):h(e)&&Object.values(e).some(e=>typeof e==`string`&&k(e)):!1}var z=[`text`,`comment`,`radiogroup`,`dropdown`,`checkbox`,`tagbox`,`boolean`,`rating`,`ranking`,`matrix`,`matrixdropdown`,`expression`];function B(e){let t=h(e)?e.type:void 0;return t===`panel`||t===`html`?t:z.find(e=>e===t)??`unknown`}function V(e){let t=B(e);return t!==`unknown`&&t!==`panel`&&t!==`html`}function H(e){if(!h(e))return null;if(Array.isArray(e.pages))return e;let{elements:t,pages:n,...r}=e;return{...r,pages:[{name:`page1`,elements:Array.isArray(t)?t:[]}]}}function U(e){let t=[],n=r=>v(e,r).forEach((e,i)=>{if(!h(e))return;let a=[...r,i];t.push({path:a,node:e}),e.type===`panel`&&n([...a,`elements`])});return v(e,[`pages`]).forEach((e,r)=>{h(e)&&(t.push({path:[`pages`,r],node:e}),n([`pages`,r,`elements`]))}),t}function W(e){return U(e).filter(({path:e,node:t})=>e.length>2&&V(t))}function G(e){let t=new Map;for(let{node:n}of W(e))B(n)!==`expression`&&t.set(E(n,`name`),t.size+1);return t}function K(e,t){return W(e).find(({node:e})=>e.name===t)}function q(e,t){return K(e,t)??W(e).find(({node:e})=>v(e,[`rows`]).some(e=>e===t||h(e)&&e.value===t))}function J(e){let t=v(e,[`calculatedValues`]).map(e=>h(e)?E(e,`name`):``);return new Set([...U(e).map(({node:e})=>E(e,`name`)),...t].map(e=>e.toLowerCase()))}function Y(e,t){for(let n=1;;n++){let r=`${e}${String(n)}`;if(!t.has(r.toLowerCase()))return r}}function X(e){return E(e,`x-uid`)||E(e,`name`)}function Z(e){if(e[0]===`pages`){let t=Math.min(2,e.length);for(;e[t]===`elements`&&typeof e[t+1]==`number`;)t+=2;return e.slice(0,t)}return typeof e[0]==`string`&&typeof e[1]==`number`?e.slice(0,2):[]}function Q(e,t,n){if(t===n)return e;let r=Z(e);if(r.length===0)return e;let i=X(_(t,r))||E(_(t,r),`code`),a=e.slice(r.length);if(i===``)return h($(n,r))?e:null;if(r[0]===`pages`){let e=U(n).find(e=>e.path.length>2==r.length>2&&X(e.node)===i);return e?[...e.path,...a]:null}let o=[r[0]],s=v(n,o).findIndex(e=>h(e)&&(X(e)===i||e.code===i));return s<0?null:[...o,s,...a]}function $(e,t){let n=t.slice(0,-1),r=t.at(-1);return typeof r==`number`?v(e,n)[r]:null}export{T as A,b as C,y as D,_ as E,d as F,f as I,c as L,E as M,S as N,C as O,m as P,g as S,v as T,A as _,V as a,D as b,H as c,K as d,W as f,F as g,R as h,X as i,w as j,x as k,Z as l,I as m,Q as n,B as o,J as p,Y as r,G as s,q as t,U as u,P as v,h as w,N as x,M as y};