import{c as e,n as t,o as n}from"./index.js";import{G as r}from"./Checkbox.js";import{S as i,_ as a,f as o,g as s,i as c,l,n as u,p as d,r as f,s as p,u as m,v as h,y as g}from"./states.js";import{c as _,s as v}from"./Frame.js";import{t as y}from"./Confirm.js";import{t as b}from"./ErrorSummary.js";import{a as x,s as S}from"./DepartmentSide.js";import{t as C}from"./Outcome.js";import{t as ee}from"./Page.js";import{r as w,s as T,t as E}from"./text5.js";import{a as D,o as O,t as te}from"./format.js";import{t as k}from"./DataTable.js";import{t as ne}from"./MailAddress.js";import{t as re}from"./_document_PeopleFiltersDocument.js";import{n as A,t as j}from"./text11.js";import{n as M,t as N}from"./Pager.js";/* empty css      */var P=new h(`
    mutation RosterImportCheck($upload: ID!, $choices: RosterChoices) {
  rosterImportCheck(upload: $upload, choices: $choices) {
    preview {
      digest
      format
      encoding
      delimiter
      tabs
      tab
      columns {
        header
        field
      }
      newCount
      changedCount
      unchangedCount
      notInFileCount
      goodCount
      heldCount
      canTakeGood
      newDivisions
      newSites
      rows {
        line
        name
        email
        change
        fields {
          field
          before
          after
        }
      }
      faults {
        line
        column
        code
        message
      }
      notes {
        line
        code
        message
      }
      places {
        kind
        written
        rows
        line
        suggested
        answered
        means
      }
      mentors {
        written
        rows
        line
        ambiguous
        candidates {
          name
          email
          division
        }
        answered
        email
      }
      flags {
        line
        mentee
        mentor
        problem
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:9f99b150807a0ef8783caa862a9b67050d7bae4093bc33f5c856d6e851867995`}),ie=new h(`
    mutation RosterImportApply($upload: ID!, $digest: String!, $choices: RosterChoices, $goodOnly: Boolean!) {
  rosterImportApply(
    upload: $upload
    digest: $digest
    choices: $choices
    goodOnly: $goodOnly
  ) {
    import {
      ...RosterImportParts
    }
    newCount
    changedCount
    unchangedCount
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RosterImportParts on RosterImport {
  id
  made
  by
  file
  newCount
  changedCount
  unchangedCount
  heldCount
  held {
    url
    name
  }
  undone
  viewerCanUndo
}`,{hash:`sha256:b07ccecb7b98fecb33f20c1638c1b715798ee4de9a3ebb71f8fdfef7db17669d`}),F=new h(`
    query RosterImports($first: Int!, $after: String) {
  rosterImports(first: $first, after: $after) {
    nodes {
      ...RosterImportParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment RosterImportParts on RosterImport {
  id
  made
  by
  file
  newCount
  changedCount
  unchangedCount
  heldCount
  held {
    url
    name
  }
  undone
  viewerCanUndo
}`,{hash:`sha256:3c52bc6e4668c9c6df5f075509afda2a82c5c2aabbba167ceb921c019b60bb71`}),ae=new h(`
    mutation RosterImportUndo($import: ID!) {
  rosterImportUndo(import: $import) {
    import {
      ...RosterImportParts
    }
    obstacles {
      name
      code
      message
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RosterImportParts on RosterImport {
  id
  made
  by
  file
  newCount
  changedCount
  unchangedCount
  heldCount
  held {
    url
    name
  }
  undone
  viewerCanUndo
}`,{hash:`sha256:7f57b032358b7ac023cfdf17404852a0a69dbb546c8166412bac76a3c94fbeec`}),I=new h(`
    query RosterWords {
  rosterWords {
    id
    kind
    written
    means
  }
}
    `,{hash:`sha256:3c29144ad325bfa96cb4f37000955d800502162433fe66fcd2de9d6ef6253b35`}),L=new h(`
    mutation RosterWordForget($word: ID!) {
  rosterWordForget(word: $word) {
    words {
      id
      kind
      written
      means
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:87b9b381dcd39b4891f1d8c527824e158660856b51af3d2a237e4950a8e7f565`}),R=e(n(),1),z=t(),B=`open`,V=`new`;function H(e){let t=j(),{places:n,mentors:r}=e.preview,i=n.filter(e=>e.kind===`DIVISION`),a=n.filter(e=>e.kind===`SITE`);return(0,z.jsxs)(z.Fragment,{children:[i.length>0&&(0,z.jsx)(U,{...e,title:t.askDivisions,asked:i,id:`ask-divisions`}),a.length>0&&(0,z.jsx)(U,{...e,title:t.askSites,asked:a,id:`ask-sites`}),r.length>0&&(0,z.jsx)(W,{...e})]})}function U({choices:e,onSay:t,asked:n,title:r,id:i}){let a=j(),o=w(),s=T(),c=d(re,{}).data,u=((n[0]?.kind===`SITE`?c?.sites:c?.divisions)??[]).map(e=>({value:e.name.en,label:o(e.name)})),f=n.filter(e=>e.answered&&e.means===``).map(e=>e.written),p=(n,r)=>{let i=e.places.filter(e=>!n.some(t=>t.kind===e.kind&&t.written===e.written));t({...e,places:r===null?i:[...i,...n.map(({kind:e,written:t})=>({kind:e,written:t,means:r}))]})},m=t=>{let n=e.places.find(e=>e.kind===t.kind&&e.written===t.written);return!n&&!t.answered?B:(n?.means??t.means)||V},h=n.filter(e=>!e.answered),g=h.filter(e=>e.suggested.length===0),_=new Map;for(let e of n)_.set(e.suggested[0]??``,[..._.get(e.suggested[0]??``)??[],e]);let v=e=>u.find(t=>t.value===e)?.label??e;return(0,z.jsxs)(`section`,{className:`card stack asked`,"aria-labelledby":i,children:[(0,z.jsxs)(`div`,{className:`stack-s`,children:[(0,z.jsx)(`h3`,{id:i,children:r}),(0,z.jsx)(`p`,{className:`muted`,children:h.length>0?a.askPlacesText(h.length):a.askedAll}),g.length>1&&(0,z.jsx)(`div`,{className:`row`,children:(0,z.jsx)(l,{kind:`quiet`,onClick:()=>p(g,``),children:a.allNew(g.length)})})]}),[..._].map(([e,t])=>(0,z.jsxs)(`div`,{className:`stack-s`,children:[e!==``&&(0,z.jsxs)(`div`,{className:`spread`,children:[(0,z.jsx)(`h4`,{children:a.looksLike(v(e))}),t.some(e=>!e.answered)&&t.length>1&&(0,z.jsx)(l,{kind:`quiet`,onClick:()=>p(t,e),children:a.allMean(t.length,v(e))})]}),(0,z.jsx)(`div`,{className:`mapping`,children:t.map(e=>(0,z.jsx)(x,{label:e.written,description:a.onRows(O(e.rows,s),O(e.line,s)),value:m(e),data:[{value:B,label:a.chooseMeaning},{value:V,label:e.kind===`SITE`?a.aNewSite:a.aNewDivision},...e.suggested.filter(e=>!u.some(t=>t.value===e)).map(e=>({value:e,label:e})),...u,...f.filter(t=>t!==e.written&&!e.suggested.includes(t)).map(e=>({value:e,label:e}))],onChange:t=>p([e],t.currentTarget.value===B?null:t.currentTarget.value===V?``:t.currentTarget.value)},e.written))})]},e))]})}function W({preview:e,choices:t,onSay:n}){let r=j(),i=T(),a=`nobody`,o=(e,r)=>{let i=t.mentors.filter(t=>t.written!==e);n({...t,mentors:r===null?i:[...i,{written:e,email:r}]})},s=e=>{let n=t.mentors.find(t=>t.written===e.written);return!n&&!e.answered?B:(n?.email??e.email)||a},c=e.mentors.filter(e=>!e.answered).length;return(0,z.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`ask-mentors`,children:[(0,z.jsxs)(`div`,{className:`stack-s`,children:[(0,z.jsx)(`h3`,{id:`ask-mentors`,children:r.askMentors}),(0,z.jsx)(`p`,{className:`muted`,children:c>0?r.askMentorsText(c):r.askedAll})]}),(0,z.jsx)(`div`,{className:`mapping wide`,children:e.mentors.map(e=>(0,z.jsx)(x,{label:e.written,description:`${e.ambiguous?r.severalCalled:r.nobodyCalled} ${r.onRows(O(e.rows,i),O(e.line,i))}`,value:s(e),data:[{value:B,label:r.chooseMentor},...e.email!==``&&!e.candidates.some(t=>t.email===e.email)?[{value:e.email,label:e.email}]:[],...e.candidates.map(e=>({value:e.email,label:[e.name,e.email,e.division].filter(e=>e!==``).join(`, `)})),{value:a,label:r.leaveMentor}],onChange:t=>o(e.written,t.currentTarget.value===B?null:t.currentTarget.value===a?``:t.currentTarget.value)},e.written))})]})}function G({preview:e,reading:t,choices:n,onSay:r,children:i}){let a=j(),o=T(),s=[[a.counts.new,e.newCount],[a.counts.changed,e.changedCount],[a.counts.unchanged,e.unchangedCount],[a.counts.notInFile,e.notInFileCount]];return(0,z.jsxs)(z.Fragment,{children:[e.faults.length>0&&(0,z.jsx)(oe,{faults:e.faults}),(0,z.jsx)(H,{preview:e,choices:n,onSay:r}),(0,z.jsxs)(`div`,{className:`halves`,children:[(0,z.jsxs)(`section`,{className:`card`,children:[(0,z.jsx)(`dl`,{className:`figures`,children:s.map(([e,t])=>(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`dt`,{children:e}),(0,z.jsx)(`dd`,{children:O(t,o)})]},e))}),(0,z.jsx)(`p`,{className:`muted small`,children:a.notInFileText}),e.newDivisions.length>0&&(0,z.jsx)(`p`,{className:`strong`,children:a.newDivisions(E(e.newDivisions,o))}),e.newSites.length>0&&(0,z.jsx)(`p`,{className:`strong`,children:a.newSites(E(e.newSites,o))})]}),t]}),(0,z.jsx)(K,{preview:e}),(0,z.jsx)(q,{preview:e}),i,(0,z.jsx)(se,{preview:e}),(0,z.jsx)(ce,{preview:e})]})}function K({preview:e}){let t=j();return e.notes.length===0?null:(0,z.jsxs)(p,{children:[(0,z.jsx)(`h3`,{children:t.notesTitle}),(0,z.jsx)(`ul`,{children:e.notes.map((e,t)=>(0,z.jsx)(`li`,{children:e.message},t))})]})}function q({preview:e}){let t=j(),n=T(),r=[{key:`mentee`,title:t.mentee,cell:([e])=>e.mentee},{key:`mentor`,title:t.fields.mentor,cell:([e])=>e.mentor},{key:`problem`,title:t.problem,cell:([e])=>t.problems[e.problem]},{key:`line`,title:t.line,numeric:!0,cell:([e])=>O(e.line,n)}];return e.flags.length===0?null:(0,z.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`flags`,children:[(0,z.jsx)(`h3`,{id:`flags`,children:t.flagsTitle(e.flags.length)}),(0,z.jsx)(`p`,{className:`muted`,children:t.flagsText}),(0,z.jsx)(X,{caption:t.flagsTitle(e.flags.length),columns:r,rows:e.flags})]})}var J=100;function oe({faults:e}){let t=j(),n=T(),r=A(),i=[{key:`line`,title:t.line,cell:([e])=>e.line>0?`${t.line} ${O(e.line,n)}`:t.wholeFile},{key:`column`,title:t.column,cell:([e])=>r(e.column)},{key:`sentence`,title:t.sentence,cell:([e])=>e.message}];return(0,z.jsxs)(`section`,{className:`stack`,children:[(0,z.jsxs)(p,{kind:`danger`,role:`alert`,children:[(0,z.jsx)(`h3`,{children:t.faultsTitle(e.length)}),(0,z.jsx)(`p`,{children:t.faultsText})]}),(0,z.jsx)(X,{caption:t.faultsCaption,columns:i,rows:e})]})}function se({preview:e}){let t=j(),n=T(),r=e.rows.filter(e=>e.change!==`NOT_IN_FILE`),i=e.newCount+e.changedCount,a=[{key:`name`,title:t.name,cell:([e])=>(0,z.jsx)(Y,{row:e})},{key:`change`,title:t.change,cell:([e])=>(0,z.jsx)(`span`,{className:`chip on`,children:t.changes[e.change]})},{key:`fields`,title:t.fieldChange,cell:([e])=>(0,z.jsx)(le,{row:e})},{key:`line`,title:t.line,numeric:!0,cell:([e])=>e.line?O(e.line,n):``}];return r.length===0?null:(0,z.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`rows`,children:[(0,z.jsx)(`h3`,{id:`rows`,children:t.rowsTitle}),i>r.length&&(0,z.jsx)(`p`,{className:`muted`,children:t.rowsFirst(O(r.length,n),O(i,n))}),(0,z.jsx)(X,{caption:t.rowsTitle,columns:a,rows:r})]})}function ce({preview:e}){let t=j(),n=T(),r=e.rows.filter(e=>e.change===`NOT_IN_FILE`);return r.length===0?null:(0,z.jsxs)(`details`,{children:[(0,z.jsx)(`summary`,{children:t.absentTitle(O(e.notInFileCount,n))}),(0,z.jsxs)(`div`,{className:`stack-s`,children:[e.notInFileCount>r.length&&(0,z.jsx)(`p`,{className:`muted`,children:t.absentFirst(O(r.length,n))}),(0,z.jsx)(X,{caption:t.counts.notInFile,columns:[{key:`name`,title:t.name,cell:([e])=>(0,z.jsx)(Y,{row:e})}],rows:r})]})]})}function Y({row:e}){return(0,z.jsxs)(z.Fragment,{children:[e.name,(0,z.jsx)(`span`,{className:`person-mail`,children:(0,z.jsx)(ne,{of:e.email})})]})}function X({caption:e,columns:t,rows:n}){let r=j(),[i,a]=(0,R.useState)(J);return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(k,{caption:e,columns:t,rows:n.slice(0,i).map((e,t)=>[e,t]),keyOf:([,e])=>String(e)}),n.length>i&&(0,z.jsx)(`div`,{className:`row`,children:(0,z.jsx)(l,{kind:`quiet`,onClick:()=>a(i+J),children:r.more(Math.min(J,n.length-i))})})]})}function le({row:e}){let t=j(),n=T(),r=A(),i=e=>/^\d{4}-\d\d-\d\d$/.test(e)?te(e,n,`short`):e;return(0,z.jsx)(`ul`,{className:`plain changes`,children:e.fields.map(n=>(0,z.jsxs)(`li`,{children:[(0,z.jsx)(`span`,{className:`muted`,children:r(n.field)}),` `,e.change===`CHANGED`&&(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`del`,{children:n.before===``?t.nothingBefore:i(n.before)}),` `,(0,z.jsx)(`span`,{"aria-hidden":`true`,children:`→`}),(0,z.jsx)(`span`,{className:`unseen`,children:t.becomes}),` `]}),(0,z.jsx)(`ins`,{children:n.after===``?t.nothingBefore:i(n.after)})]},n.field))})}var ue=[`name`,`email`,`division`];function de(){let e=j(),t=Object.keys(e.headers),n=[{key:`field`,title:e.understoodColumn,cell:t=>(0,z.jsxs)(z.Fragment,{children:[e.fields[t],` `,ue.includes(t)&&(0,z.jsx)(`span`,{className:`chip on`,children:e.needed})]})},{key:`headers`,title:e.understoodHeaders,cell:t=>e.headers[t]}];return(0,z.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`understood`,children:[(0,z.jsx)(`h2`,{id:`understood`,children:e.understood}),(0,z.jsx)(`p`,{children:e.understoodText}),(0,z.jsx)(k,{caption:e.understood,columns:n,rows:t,keyOf:e=>e})]})}function fe(){let e=j(),t=M(20),n=d(F,{first:t.size,after:t.after}),[i,a]=(0,R.useState)(``),[o,s]=(0,R.useState)(null);return(0,z.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`history`,children:[(0,z.jsxs)(`div`,{className:`spread`,children:[(0,z.jsx)(`h2`,{id:`history`,children:e.historyTitle}),(0,z.jsx)(r,{className:`btn quiet`,to:`/people/repairs`,children:e.repairsLink})]}),i!==``&&(0,z.jsx)(C,{children:(0,z.jsx)(`p`,{children:e.undone})},i),(0,z.jsx)(c,{read:n,lines:3,children:({rosterImports:r})=>r.totalCount===0?(0,z.jsx)(`p`,{className:`muted`,children:e.historyEmpty}):(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(pe,{rows:r.nodes,onUndo:s}),(0,z.jsx)(N,{pager:t,shown:r.nodes.length,total:r.totalCount,info:r.pageInfo,waiting:n.isPlaceholderData})]})}),o&&(0,z.jsx)(me,{of:o,onClose:()=>s(null),onUndone:()=>{a(o.id),s(null)}}),(0,z.jsx)(he,{})]})}function pe({rows:e,onUndo:t}){let n=j(),r=T(),{zone:i}=v(),a=[{key:`file`,title:n.historyFile,cell:e=>(0,z.jsxs)(z.Fragment,{children:[e.file===``?n.byCommand:e.file,(0,z.jsx)(`span`,{className:`person-mail`,children:[D(e.made,i,r),e.by].filter(e=>e!==``).join(` · `)})]})},{key:`counts`,title:n.historyDid,cell:e=>n.historyCounts(O(e.newCount,r),O(e.changedCount,r),O(e.unchangedCount,r))},{key:`held`,title:n.historyHeld,cell:e=>e.held?(0,z.jsx)(`a`,{href:e.held.url,download:e.held.name,children:n.heldDownload(e.heldCount)}):n.heldNone},{key:`state`,title:n.historyState,cell:e=>e.undone?(0,z.jsx)(`span`,{className:`chip`,children:n.undoneOn(D(e.undone,i,r))}):e.viewerCanUndo?(0,z.jsx)(l,{kind:`quiet`,onClick:()=>t(e),children:n.undo}):(0,z.jsx)(`span`,{className:`chip on`,children:n.inForce})}];return(0,z.jsx)(k,{caption:n.historyTitle,columns:a,rows:e,keyOf:e=>e.id})}function me({of:e,onClose:t,onUndone:n}){let r=j(),a=i(),s=_(),c=o(ae),l=c.data?.rosterImportUndo;return(0,z.jsx)(y,{title:r.undoTitle,open:!0,confirm:r.undo,kind:`danger`,busy:c.isPending,disabled:(l?.obstacles.length??0)>0,error:c.error,faults:l?.userErrors??[],onClose:t,onConfirm:()=>c.mutate({import:e.id},{onSuccess:({rosterImportUndo:e})=>{e.import&&(n(),a.invalidateQueries({queryKey:m(F)}),s())}}),children:l&&l.obstacles.length>0?(0,z.jsxs)(p,{kind:`danger`,role:`alert`,children:[(0,z.jsx)(`p`,{className:`strong`,children:r.undoObstacles}),(0,z.jsx)(`ul`,{children:l.obstacles.map((e,t)=>(0,z.jsxs)(`li`,{children:[(0,z.jsx)(`span`,{className:`strong`,children:e.name}),` · `,e.message]},t))})]}):(0,z.jsxs)(z.Fragment,{children:[(0,z.jsxs)(`ul`,{children:[e.newCount>0&&(0,z.jsx)(`li`,{children:r.undoNew(e.newCount)}),e.changedCount>0&&(0,z.jsx)(`li`,{children:r.undoChanged(e.changedCount)})]}),(0,z.jsx)(`p`,{children:r.undoText})]})})}function he(){let e=j(),t=A(),n=i(),r=d(I,{}).data?.rosterWords??[],a=o(L),s=e=>a.mutate({word:e},{onSuccess:()=>void n.invalidateQueries({queryKey:m(I)})}),c=[{key:`written`,title:e.wordWritten,cell:e=>e.written},{key:`kind`,title:e.wordKind,cell:t=>e.wordKinds[t.kind]},{key:`means`,title:e.wordMeans,cell:n=>n.kind===`COLUMN`?n.means===``?e.leaveOut:t(n.means):n.means},{key:`forget`,title:e.act,cell:t=>(0,z.jsx)(l,{kind:`quiet`,"aria-label":e.forgetLabel(t.written),onClick:()=>s(t.id),children:e.forget})}];return r.length===0?null:(0,z.jsxs)(`details`,{children:[(0,z.jsx)(`summary`,{children:e.wordsTitle(r.length)}),(0,z.jsx)(`p`,{className:`muted`,children:e.wordsText}),(0,z.jsx)(k,{caption:e.wordsTitle(r.length),columns:c,rows:r,keyOf:e=>e.id})]})}function ge({preview:e,choices:t,onSay:n}){let r=j(),i=A(),a=e.columns.filter(e=>e.field!==``),o=e.columns.filter(e=>e.field===``&&e.header!==``),s=e=>a.some(t=>t.field===e),c=!s(`email`)||!s(`division`)||!(s(`name`)||s(`given`)&&s(`family`)),[l,u]=(0,R.useState)(c);return(0,z.jsxs)(`section`,{className:`card stack-s`,children:[(0,z.jsx)(`h3`,{children:r.readingTitle}),e.format===`XLSX`&&e.tabs.length>1&&(0,z.jsx)(x,{label:r.tab,value:t.tab||e.tab,data:e.tabs,onChange:e=>n({...t,tab:e.currentTarget.value,columns:[]})}),e.format===`XLSX`&&e.tabs.length===1&&(0,z.jsx)(`p`,{className:`muted`,children:r.workbook(e.tab)}),e.format===`CSV`&&(0,z.jsxs)(`div`,{className:`halves`,children:[(0,z.jsx)(x,{label:r.encoding,value:t.encoding||(e.encoding===`UTF-8 with BOM`?`UTF-8`:e.encoding),data:[...e.encoding===``?[{value:``,label:r.unknownEncoding}]:[],`UTF-8`,`Windows-1252`,{value:`Mac Roman`,label:r.encodings.mac}],onChange:e=>n({...t,encoding:e.currentTarget.value})}),(0,z.jsx)(x,{label:r.delimiter,value:t.delimiter||e.delimiter,data:[...e.delimiter===``?[{value:``,label:r.unknownDelimiter}]:[],{value:`,`,label:r.delimiters.comma},{value:`;`,label:r.delimiters.semicolon},{value:`	`,label:r.delimiters.tab}],onChange:e=>n({...t,delimiter:e.currentTarget.value,columns:[]})})]}),a.length>0&&(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`p`,{className:`strong`,children:r.columnsRead}),(0,z.jsx)(`ul`,{className:`headers`,children:a.map((e,t)=>(0,z.jsx)(`li`,{className:`chip`,children:e.header===i(e.field)?e.header:r.readAs(e.header,i(e.field))},t))})]}),o.length>0&&(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`p`,{className:`strong`,children:r.columnsLeftOut}),(0,z.jsx)(`ul`,{className:`headers`,children:o.map((e,t)=>(0,z.jsx)(`li`,{className:`chip bad`,children:e.header},t))})]}),e.columns.length>0&&(0,z.jsxs)(`details`,{open:l,onToggle:e=>u(e.currentTarget.open),children:[(0,z.jsx)(`summary`,{children:r.columnsChange}),(0,z.jsx)(_e,{preview:e,choices:t,onSay:n})]})]})}function _e({preview:e,choices:t,onSay:n}){let r=j(),i=Object.entries(r.fields).map(([e,t])=>({value:e,label:t})),a=(e,r)=>n({...t,columns:[...t.columns.filter(t=>t.header!==e),{header:e,field:r}]});return(0,z.jsxs)(`div`,{className:`stack-s`,children:[(0,z.jsx)(`p`,{className:`muted small`,children:r.columnsHint}),(0,z.jsx)(`div`,{className:`mapping`,children:e.columns.map((e,n)=>e.header!==``&&(0,z.jsx)(x,{label:e.header,value:t.columns.find(t=>t.header===e.header)?.field??e.field,data:[{value:``,label:r.leaveOut},...i],onChange:t=>a(e.header,t.currentTarget.value)},`${e.header} ${String(n)}`))}),t.columns.length>0&&(0,z.jsx)(`div`,{className:`row`,children:(0,z.jsx)(l,{kind:`quiet`,onClick:()=>n({...t,columns:[]}),children:r.columnsReset})})]})}var ve={encoding:``,delimiter:``,tab:``,columns:[],places:[],mentors:[]},Z=class extends Error{};function ye(){return g({mutationFn:async e=>{let t=e instanceof File?{upload:await be(e),file:e.name,choices:ve}:e,{rosterImportCheck:n}=await s(P,{upload:t.upload,choices:t.choices});return{upload:t.upload,file:t.file,choices:t.choices,preview:n.preview??null,faults:n.userErrors}}})}async function be(e){try{await e.slice(0,1).arrayBuffer()}catch{throw new Z}return a(e)}function Q(){let e=j(),[t,n]=(0,R.useState)(null),[i,a]=(0,R.useState)(!1);return(0,z.jsxs)(ee,{title:e.importTitle,lead:e.importLead,above:(0,z.jsx)(r,{className:`crumb`,to:`/people`,children:e.title}),children:[t?(0,z.jsx)(Te,{applied:t,onAnother:()=>{n(null),a(!0)}}):(0,z.jsx)(xe,{again:i,onApplied:n}),(0,z.jsx)(fe,{},t?.import?.id??``)]})}function xe({again:e,onApplied:t}){let n=j(),[r,i]=(0,R.useState)(null),[a,o]=(0,R.useState)(``),[s,c]=(0,R.useState)(!1),d=ye();(0,R.useEffect)(()=>{e&&$()},[e]);let f=e=>{e.preventDefault();let t=Se(r,n);o(t),c(!1),g(null),t===``&&r?d.mutate(r,{onError:e=>e instanceof Z&&$()}):$()},p=e=>{i(e),o(``),c(!1),g(null),d.reset()},m=({upload:e,file:t,choices:n})=>{c(!0),d.mutate({upload:e,file:t,choices:n})},[h,g]=(0,R.useState)(null);(0,R.useEffect)(()=>{d.data&&g(d.data)},[d.data]);let _=d.data??(d.isPending?h:null),v=e=>{_&&(c(!1),g({..._,choices:e}),d.mutate({upload:_.upload,file:_.file,choices:e}))},y=d.error instanceof Z;return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsxs)(`form`,{className:`card`,onSubmit:f,children:[(0,z.jsx)(`div`,{children:(0,z.jsx)(S,{id:`file`,label:n.file,description:n.fileHint,placeholder:n.filePlaceholder,accept:`.csv,.txt,.xlsx,text/csv`,clearable:!0,clearButtonProps:{"aria-label":n.clearFile},value:r,onChange:p,error:y?n.fileChanged:a||void 0})}),(0,z.jsx)(l,{type:`submit`,busy:d.isPending,children:n.check})]}),!_&&!d.isPending&&(0,z.jsx)(de,{}),d.isPending&&!_&&(0,z.jsx)(Ce,{}),d.error&&!y&&(0,z.jsx)(u,{error:d.error,retry:()=>r&&d.mutate(r)}),_&&(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(b,{faults:_.faults,fieldOf:()=>`file`}),_.preview&&(0,z.jsx)(we,{checked:_,preview:_.preview,busy:d.isPending,stale:s,onStale:m,onSay:v,onApplied:t},_.upload)]})]})}function $(){document.getElementById(`file`)?.focus()}function Se(e,t){return e?e.size===0?t.fileEmpty:e.size>10485760?t.fileTooLarge:``:t.chooseFirst}function Ce(){let e=j();return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`p`,{className:`muted`,role:`status`,children:e.checking}),(0,z.jsx)(f,{lines:5})]})}function we({checked:e,preview:t,busy:n,stale:r,onStale:i,onSay:a,onApplied:s}){let c=j(),[u,d]=(0,R.useState)(!1),f=o(ie),m=(0,R.useRef)(null);(0,R.useEffect)(()=>m.current?.focus(),[]);let h=t.newCount+t.changedCount,g=t.heldCount===0&&t.faults.length===0,_=()=>f.mutate({upload:e.upload,digest:t.digest,choices:e.choices,goodOnly:!g},{onSuccess:({rosterImportApply:t})=>{t.userErrors.length===0?s(t):t.userErrors.some(e=>e.code===`CONFLICT`)&&(d(!1),i(e))}}),v=g?c.apply(h):c.applyGood(t.goodCount);return(0,z.jsxs)(`section`,{className:`stack`,"aria-labelledby":`preview`,"aria-busy":n,children:[r&&(0,z.jsx)(p,{role:`alert`,children:(0,z.jsx)(`p`,{children:c.stale})}),(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`h2`,{id:`preview`,ref:m,tabIndex:-1,children:c.preview}),(0,z.jsx)(`p`,{className:`muted`,role:`status`,children:n?c.checkingAgain:c.previewOf(e.file)})]}),(0,z.jsxs)(G,{preview:t,reading:(0,z.jsx)(ge,{preview:t,choices:e.choices,onSay:a}),choices:e.choices,onSay:a,children:[g&&h===0&&(0,z.jsx)(`p`,{className:`strong`,children:c.nothingToDo}),(g&&h>0||t.canTakeGood)&&(0,z.jsxs)(`div`,{className:`stack-s`,children:[!g&&(0,z.jsx)(`p`,{children:c.goodText(t.goodCount,t.heldCount)}),(0,z.jsx)(`div`,{className:`row`,children:(0,z.jsx)(l,{disabled:n,onClick:()=>d(!0),children:v})})]})]}),(0,z.jsxs)(y,{title:g?c.applyTitle(h):c.applyGoodTitle(t.goodCount),open:u,confirm:v,busy:f.isPending,error:f.error,faults:f.data?.rosterImportApply.userErrors??[],onClose:()=>d(!1),onConfirm:_,children:[(0,z.jsxs)(`ul`,{children:[t.newCount>0&&(0,z.jsx)(`li`,{children:c.applyNew(t.newCount)}),t.changedCount>0&&(0,z.jsx)(`li`,{children:c.applyChanged(t.changedCount)}),!g&&(0,z.jsx)(`li`,{children:c.applyHeld(t.heldCount)}),t.flags.length>0&&(0,z.jsx)(`li`,{children:c.applyFlags(t.flags.length)})]}),(0,z.jsx)(`p`,{children:c.applyRest(t.unchangedCount,t.notInFileCount)}),(0,z.jsx)(`p`,{children:c.applyAll})]})]})}function Te({applied:e,onAnother:t}){let n=j(),i=_();return(0,R.useEffect)(()=>{i()},[]),(0,z.jsxs)(z.Fragment,{children:[(0,z.jsxs)(C,{children:[(0,z.jsx)(`p`,{className:`strong`,children:n.applied(e.newCount,e.changedCount,e.unchangedCount)}),e.import?.held&&(0,z.jsx)(`p`,{children:n.heldText(e.import.heldCount)})]}),e.import?.held&&(0,z.jsx)(`div`,{className:`row`,children:(0,z.jsx)(`a`,{className:`btn`,href:e.import.held.url,download:e.import.held.name,children:n.heldDownload(e.import.heldCount)})}),(0,z.jsxs)(`div`,{className:`row`,children:[(0,z.jsx)(r,{className:`btn ${e.import?.held?`quiet`:``}`,to:`/people`,children:n.toPeople}),(0,z.jsx)(l,{kind:`quiet`,onClick:t,children:n.another})]})]})}export{Q as default};