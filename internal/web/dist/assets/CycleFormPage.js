import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,Z as a,t as o}from"./Checkbox.js";import{n as s,t as c}from"./cache.js";import{b as l,f as u,i as d,l as f,n as p,p as m,w as h}from"./states.js";import{t as g}from"./CheckGroup.js";import{n as _,t as v}from"./ErrorSummary.js";import{a as y,n as b,o as x,r as S}from"./DepartmentSide.js";import{t as C}from"./Page.js";import{n as w,r as T,t as E,termNames as D}from"./CyclePage.js";import{t as O}from"./text5.js";/* empty css      */var k=new h(`
    mutation AwardCycleUpdate($cycle: ID!, $input: AwardCycleInput!) {
  awardCycleUpdate(cycle: $cycle, input: $input) {
    cycle {
      ...CycleParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  viewerCanNominate
  phases {
    kind
    from
    to
    closes
    grace
    existence
    names
  }
  rules {
    kind
    codes
    least
    most
  }
  rubric {
    points
    criteria {
      name {
        en
        fr
      }
      help {
        en
        fr
      }
      weight
      required
      anchors {
        point
        text {
          en
          fr
        }
      }
    }
  }
  terms {
    places
    joint
    letter
    lettersFrom
    lettersTo
    statement
    reviewers
    quorum
    endedWithin
    rule
    tie
  }
  revision
  called
  viewerCanPlan
  viewerCanMoveDates
  viewerDuty
}`,{hash:`sha256:f081a515b5ba639d347672db5fbdc9bf01636fbd999f2a1e72fb1b7531b7f8fd`}),A=e(n(),1),j=t();function M(){let e=O(),{id:t=``}=r(),n=m(s,{cycle:t});return(0,j.jsx)(d,{read:n,lines:8,children:({awardCycle:t})=>t?t.viewerCanPlan?(0,j.jsx)(z,{cycle:t}):(0,j.jsxs)(C,{title:e.cycleFormTitle,narrow:!0,children:[(0,j.jsx)(`p`,{children:e.noLongerDraft}),(0,j.jsx)(`p`,{children:(0,j.jsx)(i,{to:`/awards/cycles/${t.id}`,children:e.toCycle})})]}):(0,j.jsx)(b,{})})}function N(e){return{phases:e.phases.map(e=>({kind:e.kind,from:e.from,to:e.to,grace:String(e.grace),existence:e.existence,names:e.names})),rules:e.rules.map(e=>({kind:e.kind,codes:e.codes,least:String(e.least),most:String(e.most)})),points:String(e.rubric.points),criteria:e.rubric.criteria.map(e=>({name:{en:e.name.en,fr:e.name.fr},help:{en:e.help.en,fr:e.help.fr},weight:String(e.weight),required:e.required,anchors:e.anchors.map(e=>({point:String(e.point),text:{en:e.text.en,fr:e.text.fr}}))})),terms:Object.fromEntries(D.map(t=>[t,String(e.terms[t])])),joint:e.terms.joint,rule:e.terms.rule,tie:e.terms.tie}}var P=e=>/^\s*\d{1,9}\s*$/.test(e)?Number(e):-1;function F(e,t){return{phases:e.phases.map(e=>({...e,grace:P(e.grace)})),rules:e.rules.map(e=>({...e,least:P(e.least),most:P(e.most)})),rubric:{points:P(e.points),criteria:e.criteria.map(e=>({...e,weight:P(e.weight),anchors:e.anchors.map(e=>({...e,point:P(e.point)}))}))},terms:{...Object.fromEntries(D.map(t=>[t,P(e.terms[t])])),joint:e.joint,rule:e.rule,tie:e.tie},revision:t}}var I=[];function L(e,t,n){return e.map((e,r)=>r===t?{...e,...n}:e)}function R(e,t){return e.filter((e,n)=>n!==t)}function z({cycle:e}){let t=O(),n=l(),r=a(),o=c(),s=u(k),[d,m]=(0,A.useState)(()=>N(e)),h=e=>m(t=>({...t,...e})),g=s.data?.awardCycleUpdate.userErrors??I,_=t=>{t.preventDefault(),s.mutate({cycle:e.id,input:F(d,e.revision)},{onSuccess:({awardCycleUpdate:{cycle:e}})=>{e&&(o.cycle(e),r(`/awards/cycles/${e.id}`))}})},y={values:d,set:h,faults:g};return(0,j.jsx)(C,{title:t.cycleFormTitle,lead:`${t.cycleTitle(n(e.award.name),String(e.year))}. ${t.cycleFormLead}`,above:(0,j.jsx)(i,{className:`crumb`,to:`/awards/cycles/${e.id}`,children:t.toCycle}),children:(0,j.jsxs)(`form`,{className:`stack`,onSubmit:_,noValidate:!0,children:[s.error&&(0,j.jsx)(p,{error:s.error}),(0,j.jsx)(v,{faults:g,fieldOf:e=>B(e,d)}),(0,j.jsx)(V,{...y}),(0,j.jsx)(H,{...y}),(0,j.jsx)(K,{...y}),(0,j.jsx)(J,{...y}),(0,j.jsx)(`div`,{className:`row`,children:(0,j.jsx)(f,{type:`submit`,busy:s.isPending,children:t.save})})]})})}function B(e,t){let n=e.path[0]===`input`?e.path.slice(1):e.path;if(n[0]===`rubric`&&n[1]===`criteria`){let e=t.criteria[Number(n[2])];if(n[3]===`name`||n[3]===`help`)return`rubric-criteria-${n[2]??``}-${n[3]}-${e?.[n[3]].en.trim()===``?`en`:`fr`}`;if(n[3]===`anchors`)return`rubric-criteria-${n[2]??``}-anchors-${n[4]??`0`}-point`}return n.join(`-`)}function V({values:e,set:t,faults:n}){let r=O();return(0,j.jsxs)(`section`,{className:`card`,"aria-labelledby":`dates`,children:[(0,j.jsx)(`h2`,{id:`dates`,children:r.dates}),e.phases.map((i,a)=>{let s=n=>t({phases:L(e.phases,a,n)}),c=e=>({id:`phases-${String(a)}-${e}`,error:_(n,`phases`,String(a),e)});return(0,j.jsxs)(`fieldset`,{className:`entry`,children:[(0,j.jsx)(`legend`,{children:r.phases[i.kind]}),(0,j.jsx)(`p`,{className:`muted small`,children:r.phaseHints[i.kind]}),(0,j.jsxs)(`div`,{className:`thirds`,children:[(0,j.jsx)(S,{...c(`from`),type:`date`,required:!0,label:r.from,value:i.from,onChange:e=>s({from:e.currentTarget.value})}),(0,j.jsx)(S,{...c(`to`),type:`date`,required:!0,label:r.to,value:i.to,onChange:e=>s({to:e.currentTarget.value})}),(0,j.jsx)(S,{...c(`grace`),type:`number`,inputMode:`numeric`,min:0,label:r.grace,description:r.graceHint,value:i.grace,onChange:e=>s({grace:e.currentTarget.value})})]}),(i.kind===`REVIEW`||i.kind===`MEETING`)&&(0,j.jsxs)(`div`,{className:`stack-s`,children:[(0,j.jsx)(o,{label:r.existence,checked:i.existence,onChange:e=>s({existence:e.currentTarget.checked})}),(0,j.jsx)(o,{label:r.names,checked:i.names,onChange:e=>s({names:e.currentTarget.checked})})]})]},i.kind)})]})}function H({values:e,set:t,faults:n}){let r=O(),i=w(),a=T(),[o,s]=(0,A.useState)(`RANK_IN`),c=Object.keys(E),l=e=>({...e,least:Math.max(P(e.least),0),most:Math.max(P(e.most),0)});return(0,j.jsxs)(`section`,{className:`card`,"aria-labelledby":`rules`,children:[(0,j.jsx)(`h2`,{id:`rules`,children:r.rules}),e.rules.length===0&&(0,j.jsx)(`p`,{className:`muted`,children:r.noRules}),e.rules.map((o,s)=>{let c=n=>t({rules:L(e.rules,s,n)}),u=e=>({id:`rules-${String(s)}-${e}`,error:_(n,`rules`,String(s),e)}),d=E[o.kind],f=_(n,`rules`,String(s),`codes`);return(0,j.jsxs)(`fieldset`,{className:`entry`,children:[(0,j.jsx)(`legend`,{children:a(l(o))}),d.codes&&(0,j.jsx)(g,{id:`rules-${String(s)}-codes`,legend:r.ruleNames[o.kind],options:i(o.kind),chosen:o.codes,onChange:e=>c({codes:e})}),f&&(0,j.jsx)(`p`,{className:`field-error`,children:f}),(0,j.jsxs)(`div`,{className:`thirds`,children:[d.least&&(0,j.jsx)(S,{...u(`least`),type:`number`,inputMode:`numeric`,min:0,label:r.least,value:o.least,onChange:e=>c({least:e.currentTarget.value})}),d.most&&(0,j.jsx)(S,{...u(`most`),type:`number`,inputMode:`numeric`,min:0,label:o.kind===`NO_PAST_RECIPIENT`?r.excludedFor:r.most,description:o.kind===`NO_PAST_RECIPIENT`?r.excludedHint:r.mostHint,value:o.most,onChange:e=>c({most:e.currentTarget.value})})]}),(0,j.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>t({rules:R(e.rules,s)}),children:r.ruleRemove(r.ruleNames[o.kind])})]},s)}),(0,j.jsxs)(`div`,{className:`row row-end`,children:[(0,j.jsx)(y,{id:`rule-kind`,label:r.ruleKind,value:o,onChange:e=>s(e.currentTarget.value),data:c.map(e=>({value:e,label:r.ruleNames[e]}))}),(0,j.jsx)(f,{kind:`quiet`,onClick:()=>t({rules:[...e.rules,{kind:o,codes:[],least:o===`FACULTY_MENTEES`?`1`:`0`,most:`0`}]}),children:r.ruleAdd})]})]})}var U=[`en`,`fr`],W=[`RAW_MEAN`,`CALIBRATED_MEAN`,`BORDA`,`SCHULZE`],G=[`CRITERION`,`FIRST_PLACES`,`LOT`];function K({values:e,set:t,faults:n}){let r=O();return(0,j.jsxs)(`section`,{className:`card`,"aria-labelledby":`rubric`,children:[(0,j.jsx)(`h2`,{id:`rubric`,children:r.rubric}),(0,j.jsx)(S,{id:`rubric-points`,type:`number`,inputMode:`numeric`,min:2,max:10,label:r.points,description:r.pointsHint,value:e.points,error:_(n,`rubric`,`points`),onChange:e=>t({points:e.currentTarget.value})}),e.criteria.map((r,i)=>(0,j.jsx)(q,{at:i,one:r,faults:n,change:n=>t({criteria:L(e.criteria,i,n)}),remove:()=>t({criteria:R(e.criteria,i)})},i)),(0,j.jsx)(f,{kind:`quiet`,id:`rubric-criteria`,onClick:()=>t({criteria:[...e.criteria,{name:{en:``,fr:``},help:{en:``,fr:``},weight:`1`,required:!0,anchors:[]}]}),children:r.criterionAdd})]})}function q({at:e,one:t,faults:n,change:r,remove:i}){let a=O(),s=`rubric-criteria-${String(e)}`,c=(...t)=>_(n,`criteria`,String(e),...t);return(0,j.jsxs)(`fieldset`,{className:`entry`,children:[(0,j.jsx)(`legend`,{children:a.criterion(e+1)}),(0,j.jsx)(`div`,{className:`halves`,children:U.map(e=>(0,j.jsxs)(`div`,{className:`stack-s`,children:[(0,j.jsx)(S,{id:`${s}-name-${e}`,label:a.inLanguage[e](a.criterionName),lang:e,required:!0,maxLength:200,value:t.name[e],error:t.name[e].trim()===``?c(`name`):void 0,onChange:n=>r({name:{...t.name,[e]:n.currentTarget.value}})}),(0,j.jsx)(x,{id:`${s}-help-${e}`,label:a.inLanguage[e](a.criterionHelp),lang:e,rows:3,maxLength:2e3,value:t.help[e],onChange:n=>r({help:{...t.help,[e]:n.currentTarget.value}})})]},e))}),(0,j.jsx)(`div`,{className:`thirds`,children:(0,j.jsx)(S,{id:`${s}-weight`,type:`number`,inputMode:`numeric`,min:0,max:100,label:a.weight,description:a.weightHint,value:t.weight,error:c(`weight`),onChange:e=>r({weight:e.currentTarget.value})})}),(0,j.jsx)(o,{label:a.required,checked:t.required,onChange:e=>r({required:e.currentTarget.checked})}),(0,j.jsx)(`h3`,{children:a.anchors}),t.anchors.map((e,n)=>{let i=e=>r({anchors:L(t.anchors,n,e)});return(0,j.jsxs)(`div`,{className:`anchor`,children:[(0,j.jsx)(S,{id:`${s}-anchors-${String(n)}-point`,type:`number`,inputMode:`numeric`,min:1,label:a.anchorPoint,value:e.point,error:c(`anchors`,String(n)),onChange:e=>i({point:e.currentTarget.value})}),U.map(t=>(0,j.jsx)(S,{label:a.inLanguage[t](a.anchorText),lang:t,maxLength:2e3,value:e.text[t],onChange:n=>i({text:{...e.text,[t]:n.currentTarget.value}})},t)),(0,j.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>r({anchors:R(t.anchors,n)}),children:a.anchorRemove(P(e.point))})]},n)}),(0,j.jsxs)(`div`,{className:`row`,children:[(0,j.jsx)(f,{kind:`quiet`,onClick:()=>r({anchors:[...t.anchors,{point:`1`,text:{en:``,fr:``}}]}),children:a.anchorAdd}),(0,j.jsx)(`button`,{type:`button`,className:`link`,onClick:i,children:a.criterionRemove(e+1)})]})]})}function J({values:e,set:t,faults:n}){let r=O();return(0,j.jsxs)(`section`,{className:`card`,"aria-labelledby":`terms`,children:[(0,j.jsx)(`h2`,{id:`terms`,children:r.terms}),(0,j.jsx)(`div`,{className:`thirds`,children:D.map(i=>(0,j.jsx)(S,{id:`terms-${i}`,type:`number`,inputMode:`numeric`,min:0,label:r.termNames[i],description:r.termHints[i],value:e.terms[i],error:_(n,`terms`,i),onChange:n=>t({terms:{...e.terms,[i]:n.currentTarget.value}})},i))}),(0,j.jsxs)(`div`,{className:`halves`,children:[(0,j.jsx)(y,{id:`terms-rule`,label:r.rule,description:r.ruleHints[e.rule],value:e.rule,error:_(n,`terms`,`rule`),onChange:e=>t({rule:e.currentTarget.value}),data:W.map(e=>({value:e,label:r.rankingRules[e]}))}),(0,j.jsx)(y,{id:`terms-tie`,label:r.tie,description:r.tieHints[e.tie],value:e.tie,error:_(n,`terms`,`tie`),onChange:e=>t({tie:e.currentTarget.value}),data:G.map(e=>({value:e,label:r.rankingTies[e]}))})]}),(0,j.jsx)(o,{label:r.joint,checked:e.joint,onChange:e=>t({joint:e.currentTarget.checked})})]})}export{M as default};