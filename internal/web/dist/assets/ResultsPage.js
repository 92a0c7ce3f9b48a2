import{$ as e,G as t}from"./Checkbox.js";import{C as n,b as r,f as i,i as a,l as o,n as s,o as c,p as l,s as u,t as d,w as f,y as p}from"./states.js";import{n as m}from"./address.js";import{a as h,o as g,s as _}from"./format.js";import{o as v,s as y}from"./Frame.js";import{r as b,t as x}from"./Question.js";import{a as S,i as C,n as w,o as T}from"./DepartmentSide.js";import{t as E}from"./Tabs.js";import{t as D}from"./Page.js";import{t as O}from"./text9.js";import{c as ee,n as k,o as A}from"./index.js";import{n as j,t as M}from"./ErrorSummary.js";import{t as N}from"./Outcome.js";var P=new f(`
    query ExportOptions($campaign: ID!) {
  campaign(id: $campaign) {
    id
    mode
    state
    viewerCanExport
  }
}
    `,{hash:`sha256:0d6c357629f26dc23478d0df73a699c189234bd68288051f51bf5b24902843f9`}),F=new f(`
    query ReleaseExport($release: ID!, $format: FiguresFormat!) {
  releaseExport(release: $release, format: $format) {
    url
    name
  }
}
    `,{hash:`sha256:95bcb58303df0ce7c006cebdbbf7c7e3ba02f1f770ccbc8c94f926e4066d540d`}),I=new f(`
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
    `,{hash:`sha256:f1e06297d4eadd1dbd430e932952ab1dbd62693a82c3af676eb584cc206e410a`}),L=new f(`
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
    `,{hash:`sha256:64c0d1583d95e96ca1046c8c2db8546bec8cd162ae30ad0ff08576eee753278b`}),R=new f(`
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
    `,{hash:`sha256:a727fb3c488aa3c8f5b9456bb749902c81c0c4bf158cc2470be18f3ad38b25b2`}),z=new f(`
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
    `,{hash:`sha256:313bf2fd25a20fcc40207c7d4bf9ef47e5c98aa2dc69a9e516f9e717164fa7a2`}),B=new f(`
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
}`,{hash:`sha256:958c429715dc00851f355d512897e0a4ff77918b9cfcfec62bcbc4a5ddae13a9`}),V=k();function H({campaign:e}){let t=O(),i=r(),o=n(),{zone:s,minimumGroup:c}=y(),u=l(R,{campaign:e});return(0,V.jsx)(a,{read:u,children:({campaign:e})=>{let n=e?.comments;return n?n.questions.length===0?(0,V.jsx)(d,{title:t.fewCommentsTitle,children:(0,V.jsx)(`p`,{children:t.fewCommentsText(c)})}):(0,V.jsxs)(`div`,{className:`stack`,children:[(0,V.jsx)(`p`,{className:`muted`,children:t.commentsNote(h(n.published,s,o))}),n.questions.map(e=>(0,V.jsxs)(`section`,{className:`card comments`,"aria-labelledby":`comments-${e.name}`,children:[(0,V.jsx)(`h2`,{id:`comments-${e.name}`,children:i(e.title)}),(0,V.jsx)(`p`,{className:`muted small`,children:t.commentCount(e.comments.length,g(e.comments.length,o))}),(0,V.jsx)(`ul`,{children:e.comments.map((e,t)=>(0,V.jsx)(`li`,{className:`authored`,children:e},t))})]},e.name))]}):(0,V.jsx)(d,{title:t.noCommentsTitle,children:(0,V.jsx)(`p`,{children:t.noCommentsText(c)})})}})}var U=[`DEPARTMENT`,`DIVISION`,`RANK`,`POSITION`,`STAGE`];function W({dimension:e,value:t}){return e===`DEPARTMENT`?``:e===`DIVISION`&&t!==``?t:`${e}:${t}`}function te(e,t,n){return U.flatMap(r=>{let i=e.filter(e=>e.dimension===r).map(e=>({name:W(e),label:t(e),unknown:e.value===``})).sort((e,t)=>Number(e.unknown)-Number(t.unknown)||e.label.localeCompare(t.label,n));return i.length>0?[{dimension:r,cuts:i.map(({name:e,label:t})=>({name:e,label:t}))}]:[]})}var G=ee(A(),1),K=p({open:`Export…`,title:`Export`,what:`What to export`,figures:`The figures shown here`,answers:`The answers, one by one`,figuresText:`The released figures, exactly as everybody in their audience reads them.`,answersRefused:`The answers themselves cannot be exported: only whoever runs surveys may, once the figures are released, and where those who answered were told so.`,format:`Format`,formats:{CSV:`CSV, for any program`,XLSX:`Excel workbook: data, labels, codebook, versions`,CODEBOOK:`Codebook alone, CSV`,REDCAP:`REDCap: data dictionary and records, ZIP`,R:`R: data, codebook and script, ZIP`,SPSS:`SPSS file, .sav`,JSON_LINES:`JSON lines`},figuresFormats:{CSV:`CSV, for any program`,XLSX:`Excel workbook`},layout:`Layout`,layouts:{WIDE:`One row per response, in codes`,WIDE_LABELS:`One row per response, in words`,LONG:`One row per answer`},language:`Language of labels`,languages:{en:`English`,fr:`French`},reason:`What the answers are needed for`,reasonHint:`Kept on record with your name, for good.`,holds:{ATTRIBUTED:`The file holds names, divisions, ranks, dates and everything people wrote. Keep it where only those can open it who were named in the promise.`,CONFIDENTIAL:`The file holds no name, division, rank or date and nothing people wrote, in random order. An answer that fewer people gave than the department’s minimum is left blank, with others where it could be filled in. All answers of one person stand in one row, and together they can still give somebody away: do not pass it on.`,ANONYMOUS:`The file holds no division, rank or date and nothing people wrote, in random order. An answer that fewer people gave than the department’s minimum is left blank, with others where it could be filled in. All answers of one person stand in one row, and together they can still give somebody away: do not pass it on.`},prepare:`Prepare the file`,preparing:`Preparing`,ready:`The file is ready. It can be fetched for an hour, by you alone.`,download:e=>`Download ${e}`,close:`Close`},{open:`Exporter…`,title:`Exporter`,what:`Ce qu’il faut exporter`,figures:`Les chiffres affichés ici`,answers:`Les réponses, une à une`,figuresText:`Les chiffres publiés, exactement tels que les lisent toutes les personnes qui y ont accès.`,answersRefused:`Les réponses elles-mêmes ne peuvent être exportées : seule la personne qui mène les sondages le peut, une fois les chiffres publiés, et si les personnes qui ont répondu en ont été informées.`,format:`Format`,formats:{CSV:`CSV, pour tout logiciel`,XLSX:`Classeur Excel : données, libellés, dictionnaire, versions`,CODEBOOK:`Dictionnaire des variables seul, CSV`,REDCAP:`REDCap : dictionnaire de données et enregistrements, ZIP`,R:`R : données, dictionnaire et script, ZIP`,SPSS:`Fichier SPSS, .sav`,JSON_LINES:`Lignes JSON`},figuresFormats:{CSV:`CSV, pour tout logiciel`,XLSX:`Classeur Excel`},layout:`Disposition`,layouts:{WIDE:`Une ligne par questionnaire rempli, en codes`,WIDE_LABELS:`Une ligne par questionnaire rempli, en mots`,LONG:`Une ligne par réponse`},language:`Langue des libellés`,languages:{en:`Anglais`,fr:`Français`},reason:`À quoi serviront les réponses`,reasonHint:`Conservé au registre avec votre nom, pour toujours.`,holds:{ATTRIBUTED:`Le fichier contient les noms, les divisions, les rangs, les dates et tout ce qui a été écrit. Gardez-le là où seules peuvent l’ouvrir les personnes nommées dans la promesse.`,CONFIDENTIAL:`Le fichier ne contient ni nom, ni division, ni rang, ni date, ni rien de ce qui a été écrit, dans un ordre aléatoire. Une réponse donnée par moins de personnes que le minimum du département est laissée en blanc, avec d’autres là où on pourrait la déduire. Toutes les réponses d’une personne figurent sur une ligne, et leur ensemble peut encore trahir quelqu’un : ne le transmettez pas.`,ANONYMOUS:`Le fichier ne contient ni division, ni rang, ni date, ni rien de ce qui a été écrit, dans un ordre aléatoire. Une réponse donnée par moins de personnes que le minimum du département est laissée en blanc, avec d’autres là où on pourrait la déduire. Toutes les réponses d’une personne figurent sur une ligne, et leur ensemble peut encore trahir quelqu’un : ne le transmettez pas.`},prepare:`Préparer le fichier`,preparing:`Préparation en cours`,ready:`Le fichier est prêt. Vous seul(e) pouvez le télécharger, pendant une heure.`,download:e=>`Télécharger ${e}`,close:`Fermer`});function q(e){let t=K(),[n,r]=(0,G.useState)(!1),i=()=>r(!1);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(o,{kind:`quiet`,onClick:()=>r(!0),children:t.open}),n&&(0,V.jsx)(J,{...e,onClose:i})]})}function J({campaign:e,release:t,onClose:n}){let r=K(),i=l(P,{campaign:e}),[o,s]=(0,G.useState)(`figures`);return(0,V.jsx)(v,{title:r.title,open:!0,onClose:n,children:(0,V.jsx)(a,{read:i,children:({campaign:e})=>(0,V.jsxs)(`div`,{className:`stack`,children:[e?.viewerCanExport?(0,V.jsx)(C.Group,{label:r.what,value:o,onChange:e=>s(e===`answers`?`answers`:`figures`),children:(0,V.jsxs)(`div`,{className:`stack-s`,children:[(0,V.jsx)(C,{value:`figures`,label:r.figures}),(0,V.jsx)(C,{value:`answers`,label:r.answers})]})}):(0,V.jsx)(`p`,{className:`muted`,children:r.answersRefused}),e?.viewerCanExport&&o===`answers`?(0,V.jsx)(ne,{campaign:e,onClose:n}):(0,V.jsx)(X,{release:t,onClose:n})]})})})}var Y=[`CSV`,`XLSX`];function X({release:e,onClose:t}){let n=K(),[r,i]=(0,G.useState)(`CSV`),a=l(F,{release:e,format:r}),c=a.isPlaceholderData?void 0:a.data?.releaseExport;return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`p`,{children:n.figuresText}),(0,V.jsx)(S,{label:n.format,value:r,onChange:e=>i(e.currentTarget.value),data:Y.map(e=>({value:e,label:n.figuresFormats[e]}))}),a.error&&(0,V.jsx)(s,{error:a.error}),(0,V.jsxs)(`div`,{className:`actions`,children:[(0,V.jsx)(o,{kind:`quiet`,onClick:t,children:n.close}),c&&(0,V.jsx)(`a`,{className:`btn`,href:c.url,download:!0,children:n.download(c.name)})]})]})}var Z=[`CSV`,`XLSX`,`SPSS`,`R`,`REDCAP`,`CODEBOOK`,`JSON_LINES`],Q=[`WIDE`,`WIDE_LABELS`,`LONG`];function ne({campaign:e,onClose:t}){let r=K(),a=n(),[c,l]=(0,G.useState)(`CSV`),[d,f]=(0,G.useState)(`WIDE`),[p,m]=(0,G.useState)(a),[h,g]=(0,G.useState)(``),_=i(I),{download:v,userErrors:y=[]}=_.data?.responsesExport??{},b=e=>{_.reset(),e()};return v?(0,V.jsxs)(V.Fragment,{children:[(0,V.jsxs)(N,{children:[(0,V.jsx)(`p`,{children:r.ready}),(0,V.jsx)(`p`,{children:(0,V.jsx)(`a`,{href:v.url,download:!0,children:r.download(v.name)})})]}),(0,V.jsx)(`div`,{className:`actions`,children:(0,V.jsx)(o,{kind:`quiet`,onClick:t,children:r.close})})]}):(0,V.jsxs)(V.Fragment,{children:[_.error&&(0,V.jsx)(s,{error:_.error}),(0,V.jsx)(M,{faults:y,fieldOf:e=>`export-${e.path.at(-1)??``}`}),(0,V.jsx)(S,{id:`export-format`,label:r.format,value:c,onChange:e=>{let{value:t}=e.currentTarget;b(()=>l(t))},data:Z.map(e=>({value:e,label:r.formats[e]}))}),c===`CSV`&&(0,V.jsx)(S,{id:`export-layout`,label:r.layout,value:d,onChange:e=>{let{value:t}=e.currentTarget;b(()=>f(t))},data:Q.map(e=>({value:e,label:r.layouts[e]}))}),(0,V.jsx)(S,{id:`export-language`,label:r.language,value:p,onChange:e=>{let{value:t}=e.currentTarget;b(()=>m(t))},data:[{value:`en`,label:r.languages.en},{value:`fr`,label:r.languages.fr}]}),(0,V.jsx)(T,{id:`export-reason`,label:r.reason,description:r.reasonHint,required:!0,maxLength:1e3,value:h,error:j(y,`reason`),onChange:e=>g(e.currentTarget.value)}),(0,V.jsx)(u,{children:(0,V.jsx)(`p`,{children:r.holds[e.mode]})}),(0,V.jsxs)(`div`,{className:`actions`,children:[(0,V.jsx)(o,{kind:`quiet`,onClick:t,children:r.close}),(0,V.jsx)(o,{busy:_.isPending,onClick:()=>_.mutate({campaign:e.id,format:c,layout:c===`CSV`?d:`WIDE`,language:p,reason:h}),children:_.isPending?r.preparing:r.prepare})]})]})}function re(){let{campaign:t=``}=e(),n=l(L,{campaign:t});return(0,V.jsx)(a,{read:n,children:({campaign:e})=>e?(0,V.jsx)(ie,{campaign:e}):(0,V.jsx)(w,{})})}function ie({campaign:e}){let n=O(),i=r(),[a,o]=m({cut:``,view:`bars`,tab:`figures`}),s=a.view===`table`?`table`:`bars`,c=e.releases.find(e=>W(e)===a.cut)??e.releases[0],l=e.releases.some(e=>e.dimension===`DEPARTMENT`),u=c&&(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(oe,{campaign:e,cut:W(c),view:s,onChange:o}),(0,V.jsx)($,{id:c.id,view:s,series:e.series})]});return(0,V.jsxs)(D,{title:i(e.title),lead:n.seriesWave(e.series,e.wave),above:(0,V.jsx)(t,{className:`crumb no-print`,to:`/results`,children:n.title}),actions:c&&(0,V.jsx)(ae,{campaign:e.id,release:c.id}),children:[!c&&(0,V.jsx)(d,{title:n.noReleaseTitle,children:(0,V.jsx)(`p`,{children:e.state===`RELEASED`?n.noReleaseForYou:n.noReleaseYet})}),c&&!l&&u,c&&l&&(0,V.jsxs)(E,{className:`results-tabs`,value:a.tab===`comments`?`comments`:`figures`,onChange:e=>o({tab:e??`figures`}),keepMounted:!1,children:[(0,V.jsxs)(E.List,{className:`no-print`,"aria-label":n.tabs,children:[(0,V.jsx)(E.Tab,{value:`figures`,children:n.figuresTab}),(0,V.jsx)(E.Tab,{value:`comments`,children:n.commentsTab})]}),(0,V.jsx)(E.Panel,{value:`figures`,className:`stack results-panel`,children:u}),(0,V.jsx)(E.Panel,{value:`comments`,className:`results-panel`,children:(0,V.jsx)(H,{campaign:e.id})})]})]})}function ae({campaign:e,release:t}){let n=O(),r=c();return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`a`,{className:`btn quiet`,href:`/d/release/${t}`,download:!0,children:n.download}),(0,V.jsx)(q,{campaign:e,release:t}),(0,V.jsx)(o,{kind:`quiet`,onClick:()=>window.print(),children:r.print})]})}function oe({campaign:e,cut:t,view:i,onChange:a}){let o=O(),s=r(),c=n(),l=te(e.releases,e=>e.dimension===`DEPARTMENT`?o.everybody:e.label?s(e.label):o.notOnRecord[e.dimension],c).map(e=>{let t=e.cuts.map(({name:e,label:t})=>({value:e,label:t}));return{group:o.dimensions[e.dimension],items:t}});return(0,V.jsxs)(`div`,{className:`filters no-print`,children:[(0,V.jsx)(S,{label:o.whose,value:t,onChange:e=>a({cut:e.currentTarget.value}),data:l}),(0,V.jsx)(S,{label:o.shownAs,value:i,onChange:e=>a({view:e.currentTarget.value}),data:[{value:`bars`,label:o.asBars},{value:`table`,label:o.asTable}]})]})}function $({id:e,view:t,series:n}){let r=l(B,{id:e}),i=r.data?.release,o=l(z,{series:n,dimension:i?.dimension??`DEPARTMENT`,value:i?.value??``},{enabled:n!==``&&!!i});return(0,V.jsx)(a,{read:r,lines:6,children:({release:e})=>e?(0,V.jsxs)(`div`,{className:`stack`,"aria-busy":r.isPlaceholderData,children:[(0,V.jsx)(ce,{release:e}),(0,V.jsx)(le,{release:e,view:t,trends:o.isPlaceholderData?[]:o.data?.trends??[]})]}):(0,V.jsx)(se,{})})}function se(){let e=O();return(0,V.jsx)(d,{title:e.noReleaseTitle,children:(0,V.jsx)(`p`,{children:e.noReleaseForYou})})}function ce({release:{dimension:e,label:t,invited:i,respondents:a,published:o}}){let s=O(),c=r(),l=n(),{zone:u}=y(),d=t?c(t):e===`DEPARTMENT`?s.everybody:s.notOnRecord[e],f=e===`DEPARTMENT`||e===`DIVISION`?d:s.partOf(s.dimensions[e],d),p=typeof i==`number`&&typeof a==`number`,m=e=>typeof e==`number`?g(e,l):(0,V.jsx)(`span`,{className:`why`,children:s.notShown});return(0,V.jsxs)(`section`,{className:`card`,"aria-labelledby":`asked`,children:[(0,V.jsx)(`h2`,{id:`asked`,children:f}),(0,V.jsxs)(`dl`,{className:`figures`,children:[(0,V.jsxs)(`div`,{children:[(0,V.jsx)(`dt`,{children:s.invited}),(0,V.jsx)(`dd`,{children:m(i)})]}),(0,V.jsxs)(`div`,{children:[(0,V.jsx)(`dt`,{children:s.respondents}),(0,V.jsx)(`dd`,{children:m(a)})]}),p&&(0,V.jsxs)(`div`,{children:[(0,V.jsx)(`dt`,{children:s.rate}),(0,V.jsx)(`dd`,{children:_(a/Math.max(1,i),l)})]})]}),!p&&(0,V.jsx)(`p`,{className:`why`,children:s.respondentsWhy}),(0,V.jsx)(`p`,{className:`muted small`,children:s.released(h(o,u,l))})]})}function le({release:e,view:t,trends:n}){let i=O(),a=r();return(0,V.jsxs)(`div`,{className:`results`,children:[n.some(e=>e.points.some(e=>e.state===`NOT_HELD`))&&(0,V.jsx)(`p`,{className:`why whole`,children:i.trendGap}),b(e.questions).map(({section:e,figures:r})=>{let i=r[0]?.name??``,o=r.map(r=>(0,V.jsx)(x,{figure:r,level:e?3:2,view:t,trend:n.find(e=>e.figure.uid===r.uid)??null},r.name));return e?(0,V.jsxs)(`section`,{className:`card whole`,children:[(0,V.jsx)(`h2`,{children:a(e)}),(0,V.jsx)(`div`,{className:`multiples`,children:o})]},i):(0,V.jsx)(`section`,{className:`card`,children:o},i)})]})}export{re as default};