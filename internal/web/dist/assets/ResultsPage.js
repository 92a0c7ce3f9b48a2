import{$ as e,G as t}from"./Checkbox.js";import{f as n,i as r,l as i,n as a,o,p as s,s as c,t as l,v as u}from"./states.js";import{n as d,r as f,s as p}from"./text5.js";import{r as m}from"./address.js";import{a as h,o as g,s as _}from"./format.js";import{o as v,s as y}from"./Frame.js";import{r as b,t as x}from"./Question.js";import{a as S,i as C,n as w,o as T}from"./DepartmentSide.js";import{t as E}from"./Tabs.js";import{t as D}from"./Page.js";import{t as O}from"./text12.js";import{c as ee,n as k,o as A}from"./index.js";import{n as j,t as M}from"./ErrorSummary.js";import{t as N}from"./Outcome.js";var P=new u(`
    query ExportOptions($campaign: ID!) {
  campaign(id: $campaign) {
    id
    mode
    state
    viewerCanExport
  }
}
    `,{hash:`sha256:0d6c357629f26dc23478d0df73a699c189234bd68288051f51bf5b24902843f9`}),F=new u(`
    query ReleaseExport($release: ID!, $format: FiguresFormat!) {
  releaseExport(release: $release, format: $format) {
    url
    name
  }
}
    `,{hash:`sha256:95bcb58303df0ce7c006cebdbbf7c7e3ba02f1f770ccbc8c94f926e4066d540d`}),I=new u(`
    mutation ResponsesExport($campaign: ID!, $format: ExportFormat!, $layout: ExportLayout!, $language: String!, $reason: String!) {
  responsesExport(
    campaign: $campaign
    format: $format
    layout: $layout
    language: $language
    reason: $reason
  ) {
    download {
      url
      name
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:f1e06297d4eadd1dbd430e932952ab1dbd62693a82c3af676eb584cc206e410a`}),L=new u(`
    query Results($campaign: ID!) {
  campaign(id: $campaign) {
    id
    title {
      en
      fr
    }
    series
    wave
    state
    closed
    releases {
      id
      dimension
      value
      label {
        en
        fr
      }
      division {
        id
      }
    }
  }
}
    `,{hash:`sha256:64c0d1583d95e96ca1046c8c2db8546bec8cd162ae30ad0ff08576eee753278b`}),R=new u(`
    query ResultsComments($campaign: ID!) {
  campaign(id: $campaign) {
    id
    comments {
      id
      published
      questions {
        name
        title {
          en
          fr
        }
        comments
      }
    }
  }
}
    `,{hash:`sha256:a727fb3c488aa3c8f5b9456bb749902c81c0c4bf158cc2470be18f3ad38b25b2`}),z=new u(`
    query ResultsTrends($series: String!, $dimension: ReleaseDimension!, $value: String!) {
  trends(series: $series, dimension: $dimension, value: $value) {
    figure {
      name
      uid
      low
      high
    }
    points {
      wave
      state
      breaks
      n
      mean
      low
      high
      suppressed
    }
  }
}
    `,{hash:`sha256:313bf2fd25a20fcc40207c7d4bf9ef47e5c98aa2dc69a9e516f9e717164fa7a2`}),B=new u(`
    query Release($id: ID!) {
  release(id: $id) {
    id
    published
    dimension
    value
    label {
      en
      fr
    }
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
    questions {
      ...QuestionFigureParts
    }
  }
}
    fragment QuestionFigureParts on QuestionFigure {
  name
  uid
  title {
    en
    fr
  }
  kind
  section {
    en
    fr
  }
  n
  mean
  sd
  topTwo
  counts {
    value
    label {
      en
      fr
    }
    count
  }
  suppressed
  low
  high
  items
  step
  alpha
  alphaN
  floor
  ceiling
  definition {
    en
    fr
  }
}`,{hash:`sha256:958c429715dc00851f355d512897e0a4ff77918b9cfcfec62bcbc4a5ddae13a9`}),V=k();function H({campaign:e}){let t=O(),n=f(),i=p(),{zone:a,minimumGroup:o}=y(),c=s(R,{campaign:e});return(0,V.jsx)(r,{read:c,children:({campaign:e})=>{let r=e?.comments;return r?r.questions.length===0?(0,V.jsx)(l,{title:t.fewCommentsTitle,children:(0,V.jsx)(`p`,{children:t.fewCommentsText(o)})}):(0,V.jsxs)(`div`,{className:`stack`,children:[(0,V.jsx)(`p`,{className:`muted`,children:t.commentsNote(h(r.published,a,i))}),r.questions.map(e=>(0,V.jsxs)(`section`,{className:`card comments`,"aria-labelledby":`comments-${e.name}`,children:[(0,V.jsx)(`h2`,{id:`comments-${e.name}`,children:n(e.title)}),(0,V.jsx)(`p`,{className:`muted small`,children:t.commentCount(e.comments.length,g(e.comments.length,i))}),(0,V.jsx)(`ul`,{children:e.comments.map((e,t)=>(0,V.jsx)(`li`,{className:`authored`,children:e},t))})]},e.name))]}):(0,V.jsx)(l,{title:t.noCommentsTitle,children:(0,V.jsx)(`p`,{children:t.noCommentsText(o)})})}})}var U=[`DEPARTMENT`,`DIVISION`,`RANK`,`POSITION`,`STAGE`];function W({dimension:e,value:t}){return e===`DEPARTMENT`?``:e===`DIVISION`&&t!==``?t:`${e}:${t}`}function te(e,t,n){return U.flatMap(r=>{let i=e.filter(e=>e.dimension===r).map(e=>({name:W(e),label:t(e),unknown:e.value===``})).sort((e,t)=>Number(e.unknown)-Number(t.unknown)||e.label.localeCompare(t.label,n));return i.length>0?[{dimension:r,cuts:i.map(({name:e,label:t})=>({name:e,label:t}))}]:[]})}var G=ee(A(),1),K=d({open:`Export…`,title:`Export`,what:`What to export`,figures:`The figures shown here`,answers:`The answers, one by one`,figuresText:`The released figures, exactly as everybody in their audience reads them.`,answersRefused:`The answers themselves cannot be exported: only whoever runs surveys may, once the figures are released, and where those who answered were told so.`,format:`Format`,formats:{CSV:`CSV, for any program`,XLSX:`Excel workbook: data, labels, codebook, versions`,CODEBOOK:`Codebook alone, CSV`,REDCAP:`REDCap: data dictionary and records, ZIP`,R:`R: data, codebook and script, ZIP`,SPSS:`SPSS file, .sav`,JSON_LINES:`JSON lines`},figuresFormats:{CSV:`CSV, for any program`,XLSX:`Excel workbook`},layout:`Layout`,layouts:{WIDE:`One row per response, in codes`,WIDE_LABELS:`One row per response, in words`,LONG:`One row per answer`},language:`Language of labels`,languages:{en:`English`,fr:`French`},reason:`What the answers are needed for`,reasonHint:`Kept on record with your name, for good.`,holds:{ATTRIBUTED:`The file holds names, divisions, ranks, dates and everything people wrote. Keep it where only those can open it who were named in the promise.`,CONFIDENTIAL:`The file holds no name, division, rank or date and nothing people wrote, in random order. An answer that fewer people gave than the department’s minimum is left blank, with others where it could be filled in. All answers of one person stand in one row, and together they can still give somebody away: do not pass it on.`,ANONYMOUS:`The file holds no division, rank or date and nothing people wrote, in random order. An answer that fewer people gave than the department’s minimum is left blank, with others where it could be filled in. All answers of one person stand in one row, and together they can still give somebody away: do not pass it on.`},prepare:`Prepare the file`,preparing:`Preparing`,ready:`The file is ready. It can be fetched for an hour, by you alone.`,download:e=>`Download ${e}`,close:`Close`},{open:`Exporter…`,title:`Exporter`,what:`Ce qu’il faut exporter`,figures:`Les chiffres affichés ici`,answers:`Les réponses, une à une`,figuresText:`Les chiffres publiés, exactement tels que les lisent toutes les personnes qui y ont accès.`,answersRefused:`Les réponses elles-mêmes ne peuvent être exportées : seule la personne qui mène les sondages le peut, une fois les chiffres publiés, et si les personnes qui ont répondu en ont été informées.`,format:`Format`,formats:{CSV:`CSV, pour tout logiciel`,XLSX:`Classeur Excel : données, libellés, dictionnaire, versions`,CODEBOOK:`Dictionnaire des variables seul, CSV`,REDCAP:`REDCap : dictionnaire de données et enregistrements, ZIP`,R:`R : données, dictionnaire et script, ZIP`,SPSS:`Fichier SPSS, .sav`,JSON_LINES:`Lignes JSON`},figuresFormats:{CSV:`CSV, pour tout logiciel`,XLSX:`Classeur Excel`},layout:`Disposition`,layouts:{WIDE:`Une ligne par questionnaire rempli, en codes`,WIDE_LABELS:`Une ligne par questionnaire rempli, en mots`,LONG:`Une ligne par réponse`},language:`Langue des libellés`,languages:{en:`Anglais`,fr:`Français`},reason:`À quoi serviront les réponses`,reasonHint:`Conservé au registre avec votre nom, pour toujours.`,holds:{ATTRIBUTED:`Le fichier contient les noms, les divisions, les rangs, les dates et tout ce qui a été écrit. Gardez-le là où seules peuvent l’ouvrir les personnes nommées dans la promesse.`,CONFIDENTIAL:`Le fichier ne contient ni nom, ni division, ni rang, ni date, ni rien de ce qui a été écrit, dans un ordre aléatoire. Une réponse donnée par moins de personnes que le minimum du département est laissée en blanc, avec d’autres là où on pourrait la déduire. Toutes les réponses d’une personne figurent sur une ligne, et leur ensemble peut encore trahir quelqu’un : ne le transmettez pas.`,ANONYMOUS:`Le fichier ne contient ni division, ni rang, ni date, ni rien de ce qui a été écrit, dans un ordre aléatoire. Une réponse donnée par moins de personnes que le minimum du département est laissée en blanc, avec d’autres là où on pourrait la déduire. Toutes les réponses d’une personne figurent sur une ligne, et leur ensemble peut encore trahir quelqu’un : ne le transmettez pas.`},prepare:`Préparer le fichier`,preparing:`Préparation en cours`,ready:`Le fichier est prêt. Vous seul(e) pouvez le télécharger, pendant une heure.`,download:e=>`Télécharger ${e}`,close:`Fermer`});function q(e){let t=K(),[n,r]=(0,G.useState)(!1),a=()=>r(!1);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(i,{kind:`quiet`,onClick:()=>r(!0),children:t.open}),n&&(0,V.jsx)(J,{...e,onClose:a})]})}function J({campaign:e,release:t,onClose:n}){let i=K(),a=s(P,{campaign:e}),[o,c]=(0,G.useState)(`figures`);return(0,V.jsx)(v,{title:i.title,open:!0,onClose:n,children:(0,V.jsx)(r,{read:a,children:({campaign:e})=>(0,V.jsxs)(`div`,{className:`stack`,children:[e?.viewerCanExport?(0,V.jsx)(C.Group,{label:i.what,value:o,onChange:e=>c(e===`answers`?`answers`:`figures`),children:(0,V.jsxs)(`div`,{className:`stack-s`,children:[(0,V.jsx)(C,{value:`figures`,label:i.figures}),(0,V.jsx)(C,{value:`answers`,label:i.answers})]})}):(0,V.jsx)(`p`,{className:`muted`,children:i.answersRefused}),e?.viewerCanExport&&o===`answers`?(0,V.jsx)(ne,{campaign:e,onClose:n}):(0,V.jsx)(X,{release:t,onClose:n})]})})})}var Y=[`CSV`,`XLSX`];function X({release:e,onClose:t}){let n=K(),[r,o]=(0,G.useState)(`CSV`),c=s(F,{release:e,format:r}),l=c.isPlaceholderData?void 0:c.data?.releaseExport;return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`p`,{children:n.figuresText}),(0,V.jsx)(S,{label:n.format,value:r,onChange:e=>o(e.currentTarget.value),data:Y.map(e=>({value:e,label:n.figuresFormats[e]}))}),c.error&&(0,V.jsx)(a,{error:c.error}),(0,V.jsxs)(`div`,{className:`actions`,children:[(0,V.jsx)(i,{kind:`quiet`,onClick:t,children:n.close}),l&&(0,V.jsx)(`a`,{className:`btn`,href:l.url,download:!0,children:n.download(l.name)})]})]})}var Z=[`CSV`,`XLSX`,`SPSS`,`R`,`REDCAP`,`CODEBOOK`,`JSON_LINES`],Q=[`WIDE`,`WIDE_LABELS`,`LONG`];function ne({campaign:e,onClose:t}){let r=K(),o=p(),[s,l]=(0,G.useState)(`CSV`),[u,d]=(0,G.useState)(`WIDE`),[f,m]=(0,G.useState)(o),[h,g]=(0,G.useState)(``),_=n(I),{download:v,userErrors:y=[]}=_.data?.responsesExport??{},b=e=>{_.reset(),e()};return v?(0,V.jsxs)(V.Fragment,{children:[(0,V.jsxs)(N,{children:[(0,V.jsx)(`p`,{children:r.ready}),(0,V.jsx)(`p`,{children:(0,V.jsx)(`a`,{href:v.url,download:!0,children:r.download(v.name)})})]}),(0,V.jsx)(`div`,{className:`actions`,children:(0,V.jsx)(i,{kind:`quiet`,onClick:t,children:r.close})})]}):(0,V.jsxs)(V.Fragment,{children:[_.error&&(0,V.jsx)(a,{error:_.error}),(0,V.jsx)(M,{faults:y,fieldOf:e=>`export-${e.path.at(-1)??``}`}),(0,V.jsx)(S,{id:`export-format`,label:r.format,value:s,onChange:e=>{let{value:t}=e.currentTarget;b(()=>l(t))},data:Z.map(e=>({value:e,label:r.formats[e]}))}),s===`CSV`&&(0,V.jsx)(S,{id:`export-layout`,label:r.layout,value:u,onChange:e=>{let{value:t}=e.currentTarget;b(()=>d(t))},data:Q.map(e=>({value:e,label:r.layouts[e]}))}),(0,V.jsx)(S,{id:`export-language`,label:r.language,value:f,onChange:e=>{let{value:t}=e.currentTarget;b(()=>m(t))},data:[{value:`en`,label:r.languages.en},{value:`fr`,label:r.languages.fr}]}),(0,V.jsx)(T,{id:`export-reason`,label:r.reason,description:r.reasonHint,required:!0,maxLength:1e3,value:h,error:j(y,`reason`),onChange:e=>g(e.currentTarget.value)}),(0,V.jsx)(c,{children:(0,V.jsx)(`p`,{children:r.holds[e.mode]})}),(0,V.jsxs)(`div`,{className:`actions`,children:[(0,V.jsx)(i,{kind:`quiet`,onClick:t,children:r.close}),(0,V.jsx)(i,{busy:_.isPending,onClick:()=>_.mutate({campaign:e.id,format:s,layout:s===`CSV`?u:`WIDE`,language:f,reason:h}),children:_.isPending?r.preparing:r.prepare})]})]})}function re(){let{campaign:t=``}=e(),n=s(L,{campaign:t});return(0,V.jsx)(r,{read:n,children:({campaign:e})=>e?(0,V.jsx)(ie,{campaign:e}):(0,V.jsx)(w,{})})}function ie({campaign:e}){let n=O(),r=f(),[i,a]=m({cut:``,view:`bars`,tab:`figures`}),o=i.view===`table`?`table`:`bars`,s=e.releases.find(e=>W(e)===i.cut)??e.releases[0],c=e.releases.some(e=>e.dimension===`DEPARTMENT`),u=s&&(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(oe,{campaign:e,cut:W(s),view:o,onChange:a}),(0,V.jsx)($,{id:s.id,view:o,series:e.series})]});return(0,V.jsxs)(D,{title:r(e.title),lead:n.seriesWave(e.series,e.wave),above:(0,V.jsx)(t,{className:`crumb no-print`,to:`/results`,children:n.title}),actions:s&&(0,V.jsx)(ae,{campaign:e.id,release:s.id}),children:[!s&&(0,V.jsx)(l,{title:n.noReleaseTitle,children:(0,V.jsx)(`p`,{children:e.state===`RELEASED`?n.noReleaseForYou:n.noReleaseYet})}),s&&!c&&u,s&&c&&(0,V.jsxs)(E,{className:`results-tabs`,value:i.tab===`comments`?`comments`:`figures`,onChange:e=>a({tab:e??`figures`}),keepMounted:!1,children:[(0,V.jsxs)(E.List,{className:`no-print`,"aria-label":n.tabs,children:[(0,V.jsx)(E.Tab,{value:`figures`,children:n.figuresTab}),(0,V.jsx)(E.Tab,{value:`comments`,children:n.commentsTab})]}),(0,V.jsx)(E.Panel,{value:`figures`,className:`stack results-panel`,children:u}),(0,V.jsx)(E.Panel,{value:`comments`,className:`results-panel`,children:(0,V.jsx)(H,{campaign:e.id})})]})]})}function ae({campaign:e,release:t}){let n=O(),r=o();return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`a`,{className:`btn quiet`,href:`/d/release/${t}`,download:!0,children:n.download}),(0,V.jsx)(q,{campaign:e,release:t}),(0,V.jsx)(i,{kind:`quiet`,onClick:()=>window.print(),children:r.print})]})}function oe({campaign:e,cut:t,view:n,onChange:r}){let i=O(),a=f(),o=p(),s=te(e.releases,e=>e.dimension===`DEPARTMENT`?i.everybody:e.label?a(e.label):i.notOnRecord[e.dimension],o).map(e=>{let t=e.cuts.map(({name:e,label:t})=>({value:e,label:t}));return{group:i.dimensions[e.dimension],items:t}});return(0,V.jsxs)(`div`,{className:`filters no-print`,children:[(0,V.jsx)(S,{label:i.whose,value:t,onChange:e=>r({cut:e.currentTarget.value}),data:s}),(0,V.jsx)(S,{label:i.shownAs,value:n,onChange:e=>r({view:e.currentTarget.value}),data:[{value:`bars`,label:i.asBars},{value:`table`,label:i.asTable}]})]})}function $({id:e,view:t,series:n}){let i=s(B,{id:e}),a=i.data?.release,o=s(z,{series:n,dimension:a?.dimension??`DEPARTMENT`,value:a?.value??``},{enabled:n!==``&&!!a});return(0,V.jsx)(r,{read:i,lines:6,children:({release:e})=>e?(0,V.jsxs)(`div`,{className:`stack`,"aria-busy":i.isPlaceholderData,children:[(0,V.jsx)(ce,{release:e}),(0,V.jsx)(le,{release:e,view:t,trends:o.isPlaceholderData?[]:o.data?.trends??[]})]}):(0,V.jsx)(se,{})})}function se(){let e=O();return(0,V.jsx)(l,{title:e.noReleaseTitle,children:(0,V.jsx)(`p`,{children:e.noReleaseForYou})})}function ce({release:{dimension:e,label:t,invited:n,respondents:r,published:i}}){let a=O(),o=f(),s=p(),{zone:c}=y(),l=t?o(t):e===`DEPARTMENT`?a.everybody:a.notOnRecord[e],u=e===`DEPARTMENT`||e===`DIVISION`?l:a.partOf(a.dimensions[e],l),d=typeof n==`number`&&typeof r==`number`,m=e=>typeof e==`number`?g(e,s):(0,V.jsx)(`span`,{className:`why`,children:a.notShown});return(0,V.jsxs)(`section`,{className:`card`,"aria-labelledby":`asked`,children:[(0,V.jsx)(`h2`,{id:`asked`,children:u}),(0,V.jsxs)(`dl`,{className:`figures`,children:[(0,V.jsxs)(`div`,{children:[(0,V.jsx)(`dt`,{children:a.invited}),(0,V.jsx)(`dd`,{children:m(n)})]}),(0,V.jsxs)(`div`,{children:[(0,V.jsx)(`dt`,{children:a.respondents}),(0,V.jsx)(`dd`,{children:m(r)})]}),d&&(0,V.jsxs)(`div`,{children:[(0,V.jsx)(`dt`,{children:a.rate}),(0,V.jsx)(`dd`,{children:_(r/Math.max(1,n),s)})]})]}),!d&&(0,V.jsx)(`p`,{className:`why`,children:a.respondentsWhy}),(0,V.jsx)(`p`,{className:`muted small`,children:a.released(h(i,c,s))})]})}function le({release:e,view:t,trends:n}){let r=O(),i=f();return(0,V.jsxs)(`div`,{className:`results`,children:[n.some(e=>e.points.some(e=>e.state===`NOT_HELD`))&&(0,V.jsx)(`p`,{className:`why whole`,children:r.trendGap}),b(e.questions).map(({section:e,figures:r})=>{let a=r[0]?.name??``,o=r.map(r=>(0,V.jsx)(x,{figure:r,level:e?3:2,view:t,trend:n.find(e=>e.figure.uid===r.uid)??null},r.name));return e?(0,V.jsxs)(`section`,{className:`card whole`,children:[(0,V.jsx)(`h2`,{children:i(e)}),(0,V.jsx)(`div`,{className:`multiples`,children:o})]},a):(0,V.jsx)(`section`,{className:`card`,children:o},a)})]})}export{re as default};