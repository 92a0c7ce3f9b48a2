import{c as e,n as t,o as n}from"./index.js";import{G as r}from"./Checkbox.js";import{C as i,O as a,T as o,_ as s,b as c,f as l,g as u,i as d,l as f,n as p,p as m,r as h,s as g,u as _,v,w as y}from"./states.js";import{c as b,s as ee}from"./Frame.js";import{t as x}from"./Confirm.js";import{t as te}from"./ErrorSummary.js";import{a as S,s as C}from"./DepartmentSide.js";import{t as w}from"./Outcome.js";import{t as T}from"./Page.js";import{a as E,o as D,t as ne}from"./format.js";import{t as O}from"./DataTable.js";import{t as re}from"./MailAddress.js";import{t as ie}from"./_document_PeopleFiltersDocument.js";import{n as k,t as A}from"./people.js";import{n as j,t as M}from"./Pager.js";var N=new y(`
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
    `,{hash:`sha256:9f99b150807a0ef8783caa862a9b67050d7bae4093bc33f5c856d6e851867995`}),P=new y(`
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
}`,{hash:`sha256:b07ccecb7b98fecb33f20c1638c1b715798ee4de9a3ebb71f8fdfef7db17669d`}),F=new y(`
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
}`,{hash:`sha256:3c52bc6e4668c9c6df5f075509afda2a82c5c2aabbba167ceb921c019b60bb71`}),ae=new y(`
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
}`,{hash:`sha256:7f57b032358b7ac023cfdf17404852a0a69dbb546c8166412bac76a3c94fbeec`}),I=new y(`
    query RosterWords {
  rosterWords {
    id
    kind
    written
    means
  }
}
    `,{hash:`sha256:3c29144ad325bfa96cb4f37000955d800502162433fe66fcd2de9d6ef6253b35`}),L=new y(`
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
    `,{hash:`sha256:87b9b381dcd39b4891f1d8c527824e158660856b51af3d2a237e4950a8e7f565`}),R=e(n(),1),z=t(),B=`open`,V=`new`;function H(e){let t=A(),{places:n,mentors:r}=e.preview,i=n.filter(e=>e.kind===`DIVISION`),a=n.filter(e=>e.kind===`SITE`);return(0,z.jsxs)(z.Fragment,{children:[i.length>0&&(0,z.jsx)(U,{...e,title:t.askDivisions,asked:i,id:`ask-divisions`}),a.length>0&&(0,z.jsx)(U,{...e,title:t.askSites,asked:a,id:`ask-sites`}),r.length>0&&(0,z.jsx)(W,{...e})]})}function U({choices:e,onSay:t,asked:n,title:r,id:a}){let o=A(),s=c(),l=i(),u=m(ie,{}).data,d=((n[0]?.kind===`SITE`?u?.sites:u?.divisions)??[]).map(e=>({value:e.name.en,label:s(e.name)})),p=n.filter(e=>e.answered&&e.means===``).map(e=>e.written),h=(n,r)=>{let i=e.places.filter(e=>!n.some(t=>t.kind===e.kind&&t.written===e.written));t({...e,places:r===null?i:[...i,...n.map(({kind:e,written:t})=>({kind:e,written:t,means:r}))]})},g=t=>{let n=e.places.find(e=>e.kind===t.kind&&e.written===t.written);return!n&&!t.answered?B:(n?.means??t.means)||V},_=n.filter(e=>!e.answered),v=_.filter(e=>e.suggested.length===0),y=new Map;for(let e of n)y.set(e.suggested[0]??``,[...y.get(e.suggested[0]??``)??[],e]);let b=e=>d.find(t=>t.value===e)?.label??e;return(0,z.jsxs)(`section`,{className:`card stack asked`,"aria-labelledby":a,children:[(0,z.jsxs)(`div`,{className:`stack-s`,children:[(0,z.jsx)(`h3`,{id:a,children:r}),(0,z.jsx)(`p`,{className:`muted`,children:_.length>0?o.askPlacesText(_.length):o.askedAll}),v.length>1&&(0,z.jsx)(`div`,{className:`row`,children:(0,z.jsx)(f,{kind:`quiet`,onClick:()=>h(v,``),children:o.allNew(v.length)})})]}),[...y].map(([e,t])=>(0,z.jsxs)(`div`,{className:`stack-s`,children:[e!==``&&(0,z.jsxs)(`div`,{className:`spread`,children:[(0,z.jsx)(`h4`,{children:o.looksLike(b(e))}),t.some(e=>!e.answered)&&t.length>1&&(0,z.jsx)(f,{kind:`quiet`,onClick:()=>h(t,e),children:o.allMean(t.length,b(e))})]}),(0,z.jsx)(`div`,{className:`mapping`,children:t.map(e=>(0,z.jsx)(S,{label:e.written,description:o.onRows(D(e.rows,l),D(e.line,l)),value:g(e),data:[{value:B,label:o.chooseMeaning},{value:V,label:e.kind===`SITE`?o.aNewSite:o.aNewDivision},...e.suggested.filter(e=>!d.some(t=>t.value===e)).map(e=>({value:e,label:e})),...d,...p.filter(t=>t!==e.written&&!e.suggested.includes(t)).map(e=>({value:e,label:e}))],onChange:t=>h([e],t.currentTarget.value===B?null:t.currentTarget.value===V?``:t.currentTarget.value)},e.written))})]},e))]})}function W({preview:e,choices:t,onSay:n}){let r=A(),a=i(),o=`nobody`,s=(e,r)=>{let i=t.mentors.filter(t=>t.written!==e);n({...t,mentors:r===null?i:[...i,{written:e,email:r}]})},c=e=>{let n=t.mentors.find(t=>t.written===e.written);return!n&&!e.answered?B:(n?.email??e.email)||o},l=e.mentors.filter(e=>!e.answered).length;return(0,z.jsxs)(`section`,{className:`card stack`,"aria-labelledby":`ask-mentors`,children:[(0,z.jsxs)(`div`,{className:`stack-s`,children:[(0,z.jsx)(`h3`,{id:`ask-mentors`,children:r.askMentors}),(0,z.jsx)(`p`,{className:`muted`,children:l>0?r.askMentorsText(l):r.askedAll})]}),(0,z.jsx)(`div`,{className:`mapping wide`,children:e.mentors.map(e=>(0,z.jsx)(S,{label:e.written,description:`${e.ambiguous?r.severalCalled:r.nobodyCalled} ${r.onRows(D(e.rows,a),D(e.line,a))}`,value:c(e),data:[{value:B,label:r.chooseMentor},...e.email!==``&&!e.candidates.some(t=>t.email===e.email)?[{value:e.email,label:e.email}]:[],...e.candidates.map(e=>({value:e.email,label:[e.name,e.email,e.division].filter(e=>e!==``).join(`, `)})),{value:o,label:r.leaveMentor}],onChange:t=>s(e.written,t.currentTarget.value===B?null:t.currentTarget.value===o?``:t.currentTarget.value)},e.written))})]})}function G({preview:e,reading:t,choices:n,onSay:r,children:a}){let o=A(),s=i(),c=[[o.counts.new,e.newCount],[o.counts.changed,e.changedCount],[o.counts.unchanged,e.unchangedCount],[o.counts.notInFile,e.notInFileCount]];return(0,z.jsxs)(z.Fragment,{children:[e.faults.length>0&&(0,z.jsx)(Y,{faults:e.faults}),(0,z.jsx)(H,{preview:e,choices:n,onSay:r}),(0,z.jsxs)(`div`,{className:`halves`,children:[(0,z.jsxs)(`section`,{className:`card`,children:[(0,z.jsx)(`dl`,{className:`figures`,children:c.map(([e,t])=>(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`dt`,{children:e}),(0,z.jsx)(`dd`,{children:D(t,s)})]},e))}),(0,z.jsx)(`p`,{className:`muted small`,children:o.notInFileText}),e.newDivisions.length>0&&(0,z.jsx)(`p`,{className:`strong`,children:o.newDivisions(v(e.newDivisions,s))}),e.newSites.length>0&&(0,z.jsx)(`p`,{className:`strong`,children:o.newSites(v(e.newSites,s))})]}),t]}),(0,z.jsx)(K,{preview:e}),(0,z.jsx)(q,{preview:e}),a,(0,z.jsx)(oe,{preview:e}),(0,z.jsx)(se,{preview:e})]})}function K({preview:e}){let t=A();return e.notes.length===0?null:(0,z.jsxs)(g,{children:[(0,z.jsx)(`h3`,{children:t.notesTitle}),(0,z.jsx)(`ul`,{children:e.notes.map((e,t)=>(0,z.jsx)(`li`,{children:e.message},t))})]})}function q({preview:e}){let t=A(),n=i(),r=[{key:`mentee`,title:t.mentee,cell:([e])=>e.mentee},{key:`mentor`,title:t.fields.mentor,cell:([e])=>e.mentor},{key:`problem`,title:t.problem,cell:([e])=>t.problems[e.problem]},{key:`line`,title:t.line,numeric:!0,cell:([e])=>D(e.line,n)}];return e.flags.length===0?null:(0,z.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`flags`,children:[(0,z.jsx)(`h3`,{id:`flags`,children:t.flagsTitle(e.flags.length)}),(0,z.jsx)(`p`,{className:`muted`,children:t.flagsText}),(0,z.jsx)(Z,{caption:t.flagsTitle(e.flags.length),columns:r,rows:e.flags})]})}var J=100;function Y({faults:e}){let t=A(),n=i(),r=k(),a=[{key:`line`,title:t.line,cell:([e])=>e.line>0?`${t.line} ${D(e.line,n)}`:t.wholeFile},{key:`column`,title:t.column,cell:([e])=>r(e.column)},{key:`sentence`,title:t.sentence,cell:([e])=>e.message}];return(0,z.jsxs)(`section`,{className:`stack`,children:[(0,z.jsxs)(g,{kind:`danger`,role:`alert`,children:[(0,z.jsx)(`h3`,{children:t.faultsTitle(e.length)}),(0,z.jsx)(`p`,{children:t.faultsText})]}),(0,z.jsx)(Z,{caption:t.faultsCaption,columns:a,rows:e})]})}function oe({preview:e}){let t=A(),n=i(),r=e.rows.filter(e=>e.change!==`NOT_IN_FILE`),a=e.newCount+e.changedCount,o=[{key:`name`,title:t.name,cell:([e])=>(0,z.jsx)(X,{row:e})},{key:`change`,title:t.change,cell:([e])=>(0,z.jsx)(`span`,{className:`chip on`,children:t.changes[e.change]})},{key:`fields`,title:t.fieldChange,cell:([e])=>(0,z.jsx)(ce,{row:e})},{key:`line`,title:t.line,numeric:!0,cell:([e])=>e.line?D(e.line,n):``}];return r.length===0?null:(0,z.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`rows`,children:[(0,z.jsx)(`h3`,{id:`rows`,children:t.rowsTitle}),a>r.length&&(0,z.jsx)(`p`,{className:`muted`,children:t.rowsFirst(D(r.length,n),D(a,n))}),(0,z.jsx)(Z,{caption:t.rowsTitle,columns:o,rows:r})]})}function se({preview:e}){let t=A(),n=i(),r=e.rows.filter(e=>e.change===`NOT_IN_FILE`);return r.length===0?null:(0,z.jsxs)(`details`,{children:[(0,z.jsx)(`summary`,{children:t.absentTitle(D(e.notInFileCount,n))}),(0,z.jsxs)(`div`,{className:`stack-s`,children:[e.notInFileCount>r.length&&(0,z.jsx)(`p`,{className:`muted`,children:t.absentFirst(D(r.length,n))}),(0,z.jsx)(Z,{caption:t.counts.notInFile,columns:[{key:`name`,title:t.name,cell:([e])=>(0,z.jsx)(X,{row:e})}],rows:r})]})]})}function X({row:e}){return(0,z.jsxs)(z.Fragment,{children:[e.name,(0,z.jsx)(`span`,{className:`person-mail`,children:(0,z.jsx)(re,{of:e.email})})]})}function Z({caption:e,columns:t,rows:n}){let r=A(),[i,a]=(0,R.useState)(J);return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(O,{caption:e,columns:t,rows:n.slice(0,i).map((e,t)=>[e,t]),keyOf:([,e])=>String(e)}),n.length>i&&(0,z.jsx)(`div`,{className:`row`,children:(0,z.jsx)(f,{kind:`quiet`,onClick:()=>a(i+J),children:r.more(Math.min(J,n.length-i))})})]})}function ce({row:e}){let t=A(),n=i(),r=k(),a=e=>/^\d{4}-\d\d-\d\d$/.test(e)?ne(e,n,`short`):e;return(0,z.jsx)(`ul`,{className:`plain changes`,children:e.fields.map(n=>(0,z.jsxs)(`li`,{children:[(0,z.jsx)(`span`,{className:`muted`,children:r(n.field)}),` `,e.change===`CHANGED`&&(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`del`,{children:n.before===``?t.nothingBefore:a(n.before)}),` `,(0,z.jsx)(`span`,{"aria-hidden":`true`,children:`→`}),(0,z.jsx)(`span`,{className:`unseen`,children:t.becomes}),` `]}),(0,z.jsx)(`ins`,{children:n.after===``?t.nothingBefore:a(n.after)})]},n.field))})}var le=[`name`,`email`,`division`];function ue(){let e=A(),t=Object.keys(e.headers),n=[{key:`field`,title:e.understoodColumn,cell:t=>(0,z.jsxs)(z.Fragment,{children:[e.fields[t],` `,le.includes(t)&&(0,z.jsx)(`span`,{className:`chip on`,children:e.needed})]})},{key:`headers`,title:e.understoodHeaders,cell:t=>e.headers[t]}];return(0,z.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`understood`,children:[(0,z.jsx)(`h2`,{id:`understood`,children:e.understood}),(0,z.jsx)(`p`,{children:e.understoodText}),(0,z.jsx)(O,{caption:e.understood,columns:n,rows:t,keyOf:e=>e})]})}function de(){let e=A(),t=j(20),n=m(F,{first:t.size,after:t.after}),[i,a]=(0,R.useState)(``),[o,s]=(0,R.useState)(null);return(0,z.jsxs)(`section`,{className:`stack-s`,"aria-labelledby":`history`,children:[(0,z.jsxs)(`div`,{className:`spread`,children:[(0,z.jsx)(`h2`,{id:`history`,children:e.historyTitle}),(0,z.jsx)(r,{className:`btn quiet`,to:`/people/repairs`,children:e.repairsLink})]}),i!==``&&(0,z.jsx)(w,{children:(0,z.jsx)(`p`,{children:e.undone})},i),(0,z.jsx)(d,{read:n,lines:3,children:({rosterImports:r})=>r.totalCount===0?(0,z.jsx)(`p`,{className:`muted`,children:e.historyEmpty}):(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(fe,{rows:r.nodes,onUndo:s}),(0,z.jsx)(M,{pager:t,shown:r.nodes.length,total:r.totalCount,info:r.pageInfo,waiting:n.isPlaceholderData})]})}),o&&(0,z.jsx)(pe,{of:o,onClose:()=>s(null),onUndone:()=>{a(o.id),s(null)}}),(0,z.jsx)(me,{})]})}function fe({rows:e,onUndo:t}){let n=A(),r=i(),{zone:a}=ee(),o=[{key:`file`,title:n.historyFile,cell:e=>(0,z.jsxs)(z.Fragment,{children:[e.file===``?n.byCommand:e.file,(0,z.jsx)(`span`,{className:`person-mail`,children:[E(e.made,a,r),e.by].filter(e=>e!==``).join(` · `)})]})},{key:`counts`,title:n.historyDid,cell:e=>n.historyCounts(D(e.newCount,r),D(e.changedCount,r),D(e.unchangedCount,r))},{key:`held`,title:n.historyHeld,cell:e=>e.held?(0,z.jsx)(`a`,{href:e.held.url,download:e.held.name,children:n.heldDownload(e.heldCount)}):n.heldNone},{key:`state`,title:n.historyState,cell:e=>e.undone?(0,z.jsx)(`span`,{className:`chip`,children:n.undoneOn(E(e.undone,a,r))}):e.viewerCanUndo?(0,z.jsx)(f,{kind:`quiet`,onClick:()=>t(e),children:n.undo}):(0,z.jsx)(`span`,{className:`chip on`,children:n.inForce})}];return(0,z.jsx)(O,{caption:n.historyTitle,columns:o,rows:e,keyOf:e=>e.id})}function pe({of:e,onClose:t,onUndone:n}){let r=A(),i=a(),o=b(),s=l(ae),c=s.data?.rosterImportUndo;return(0,z.jsx)(x,{title:r.undoTitle,open:!0,confirm:r.undo,kind:`danger`,busy:s.isPending,disabled:(c?.obstacles.length??0)>0,error:s.error,faults:c?.userErrors??[],onClose:t,onConfirm:()=>s.mutate({import:e.id},{onSuccess:({rosterImportUndo:e})=>{e.import&&(n(),i.invalidateQueries({queryKey:_(F)}),o())}}),children:c&&c.obstacles.length>0?(0,z.jsxs)(g,{kind:`danger`,role:`alert`,children:[(0,z.jsx)(`p`,{className:`strong`,children:r.undoObstacles}),(0,z.jsx)(`ul`,{children:c.obstacles.map((e,t)=>(0,z.jsxs)(`li`,{children:[(0,z.jsx)(`span`,{className:`strong`,children:e.name}),` · `,e.message]},t))})]}):(0,z.jsxs)(z.Fragment,{children:[(0,z.jsxs)(`ul`,{children:[e.newCount>0&&(0,z.jsx)(`li`,{children:r.undoNew(e.newCount)}),e.changedCount>0&&(0,z.jsx)(`li`,{children:r.undoChanged(e.changedCount)})]}),(0,z.jsx)(`p`,{children:r.undoText})]})})}function me(){let e=A(),t=k(),n=a(),r=m(I,{}).data?.rosterWords??[],i=l(L),o=e=>i.mutate({word:e},{onSuccess:()=>void n.invalidateQueries({queryKey:_(I)})}),s=[{key:`written`,title:e.wordWritten,cell:e=>e.written},{key:`kind`,title:e.wordKind,cell:t=>e.wordKinds[t.kind]},{key:`means`,title:e.wordMeans,cell:n=>n.kind===`COLUMN`?n.means===``?e.leaveOut:t(n.means):n.means},{key:`forget`,title:e.act,cell:t=>(0,z.jsx)(f,{kind:`quiet`,"aria-label":e.forgetLabel(t.written),onClick:()=>o(t.id),children:e.forget})}];return r.length===0?null:(0,z.jsxs)(`details`,{children:[(0,z.jsx)(`summary`,{children:e.wordsTitle(r.length)}),(0,z.jsx)(`p`,{className:`muted`,children:e.wordsText}),(0,z.jsx)(O,{caption:e.wordsTitle(r.length),columns:s,rows:r,keyOf:e=>e.id})]})}function he({preview:e,choices:t,onSay:n}){let r=A(),i=k(),a=e.columns.filter(e=>e.field!==``),o=e.columns.filter(e=>e.field===``&&e.header!==``),s=e=>a.some(t=>t.field===e),c=!s(`email`)||!s(`division`)||!(s(`name`)||s(`given`)&&s(`family`)),[l,u]=(0,R.useState)(c);return(0,z.jsxs)(`section`,{className:`card stack-s`,children:[(0,z.jsx)(`h3`,{children:r.readingTitle}),e.format===`XLSX`&&e.tabs.length>1&&(0,z.jsx)(S,{label:r.tab,value:t.tab||e.tab,data:e.tabs,onChange:e=>n({...t,tab:e.currentTarget.value,columns:[]})}),e.format===`XLSX`&&e.tabs.length===1&&(0,z.jsx)(`p`,{className:`muted`,children:r.workbook(e.tab)}),e.format===`CSV`&&(0,z.jsxs)(`div`,{className:`halves`,children:[(0,z.jsx)(S,{label:r.encoding,value:t.encoding||(e.encoding===`UTF-8 with BOM`?`UTF-8`:e.encoding),data:[...e.encoding===``?[{value:``,label:r.unknownEncoding}]:[],`UTF-8`,`Windows-1252`,{value:`Mac Roman`,label:r.encodings.mac}],onChange:e=>n({...t,encoding:e.currentTarget.value})}),(0,z.jsx)(S,{label:r.delimiter,value:t.delimiter||e.delimiter,data:[...e.delimiter===``?[{value:``,label:r.unknownDelimiter}]:[],{value:`,`,label:r.delimiters.comma},{value:`;`,label:r.delimiters.semicolon},{value:`	`,label:r.delimiters.tab}],onChange:e=>n({...t,delimiter:e.currentTarget.value,columns:[]})})]}),a.length>0&&(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`p`,{className:`strong`,children:r.columnsRead}),(0,z.jsx)(`ul`,{className:`headers`,children:a.map((e,t)=>(0,z.jsx)(`li`,{className:`chip`,children:e.header===i(e.field)?e.header:r.readAs(e.header,i(e.field))},t))})]}),o.length>0&&(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`p`,{className:`strong`,children:r.columnsLeftOut}),(0,z.jsx)(`ul`,{className:`headers`,children:o.map((e,t)=>(0,z.jsx)(`li`,{className:`chip bad`,children:e.header},t))})]}),e.columns.length>0&&(0,z.jsxs)(`details`,{open:l,onToggle:e=>u(e.currentTarget.open),children:[(0,z.jsx)(`summary`,{children:r.columnsChange}),(0,z.jsx)(ge,{preview:e,choices:t,onSay:n})]})]})}function ge({preview:e,choices:t,onSay:n}){let r=A(),i=Object.entries(r.fields).map(([e,t])=>({value:e,label:t})),a=(e,r)=>n({...t,columns:[...t.columns.filter(t=>t.header!==e),{header:e,field:r}]});return(0,z.jsxs)(`div`,{className:`stack-s`,children:[(0,z.jsx)(`p`,{className:`muted small`,children:r.columnsHint}),(0,z.jsx)(`div`,{className:`mapping`,children:e.columns.map((e,n)=>e.header!==``&&(0,z.jsx)(S,{label:e.header,value:t.columns.find(t=>t.header===e.header)?.field??e.field,data:[{value:``,label:r.leaveOut},...i],onChange:t=>a(e.header,t.currentTarget.value)},`${e.header} ${String(n)}`))}),t.columns.length>0&&(0,z.jsx)(`div`,{className:`row`,children:(0,z.jsx)(f,{kind:`quiet`,onClick:()=>n({...t,columns:[]}),children:r.columnsReset})})]})}var _e={encoding:``,delimiter:``,tab:``,columns:[],places:[],mentors:[]},Q=class extends Error{};function ve(){return o({mutationFn:async e=>{let t=e instanceof File?{upload:await ye(e),file:e.name,choices:_e}:e,{rosterImportCheck:n}=await u(N,{upload:t.upload,choices:t.choices});return{upload:t.upload,file:t.file,choices:t.choices,preview:n.preview??null,faults:n.userErrors}}})}async function ye(e){try{await e.slice(0,1).arrayBuffer()}catch{throw new Q}return s(e)}function be(){let e=A(),[t,n]=(0,R.useState)(null),[i,a]=(0,R.useState)(!1);return(0,z.jsxs)(T,{title:e.importTitle,lead:e.importLead,above:(0,z.jsx)(r,{className:`crumb`,to:`/people`,children:e.title}),children:[t?(0,z.jsx)(Te,{applied:t,onAnother:()=>{n(null),a(!0)}}):(0,z.jsx)(xe,{again:i,onApplied:n}),(0,z.jsx)(de,{},t?.import?.id??``)]})}function xe({again:e,onApplied:t}){let n=A(),[r,i]=(0,R.useState)(null),[a,o]=(0,R.useState)(``),[s,c]=(0,R.useState)(!1),l=ve();(0,R.useEffect)(()=>{e&&$()},[e]);let u=e=>{e.preventDefault();let t=Se(r,n);o(t),c(!1),g(null),t===``&&r?l.mutate(r,{onError:e=>e instanceof Q&&$()}):$()},d=e=>{i(e),o(``),c(!1),g(null),l.reset()},m=({upload:e,file:t,choices:n})=>{c(!0),l.mutate({upload:e,file:t,choices:n})},[h,g]=(0,R.useState)(null);(0,R.useEffect)(()=>{l.data&&g(l.data)},[l.data]);let _=l.data??(l.isPending?h:null),v=e=>{_&&(c(!1),g({..._,choices:e}),l.mutate({upload:_.upload,file:_.file,choices:e}))},y=l.error instanceof Q;return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsxs)(`form`,{className:`card`,onSubmit:u,children:[(0,z.jsx)(`div`,{children:(0,z.jsx)(C,{id:`file`,label:n.file,description:n.fileHint,placeholder:n.filePlaceholder,accept:`.csv,.txt,.xlsx,text/csv`,clearable:!0,clearButtonProps:{"aria-label":n.clearFile},value:r,onChange:d,error:y?n.fileChanged:a||void 0})}),(0,z.jsx)(f,{type:`submit`,busy:l.isPending,children:n.check})]}),!_&&!l.isPending&&(0,z.jsx)(ue,{}),l.isPending&&!_&&(0,z.jsx)(Ce,{}),l.error&&!y&&(0,z.jsx)(p,{error:l.error,retry:()=>r&&l.mutate(r)}),_&&(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(te,{faults:_.faults,fieldOf:()=>`file`}),_.preview&&(0,z.jsx)(we,{checked:_,preview:_.preview,busy:l.isPending,stale:s,onStale:m,onSay:v,onApplied:t},_.upload)]})]})}function $(){document.getElementById(`file`)?.focus()}function Se(e,t){return e?e.size===0?t.fileEmpty:e.size>10485760?t.fileTooLarge:``:t.chooseFirst}function Ce(){let e=A();return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`p`,{className:`muted`,role:`status`,children:e.checking}),(0,z.jsx)(h,{lines:5})]})}function we({checked:e,preview:t,busy:n,stale:r,onStale:i,onSay:a,onApplied:o}){let s=A(),[c,u]=(0,R.useState)(!1),d=l(P),p=(0,R.useRef)(null);(0,R.useEffect)(()=>p.current?.focus(),[]);let m=t.newCount+t.changedCount,h=t.heldCount===0&&t.faults.length===0,_=()=>d.mutate({upload:e.upload,digest:t.digest,choices:e.choices,goodOnly:!h},{onSuccess:({rosterImportApply:t})=>{t.userErrors.length===0?o(t):t.userErrors.some(e=>e.code===`CONFLICT`)&&(u(!1),i(e))}}),v=h?s.apply(m):s.applyGood(t.goodCount);return(0,z.jsxs)(`section`,{className:`stack`,"aria-labelledby":`preview`,"aria-busy":n,children:[r&&(0,z.jsx)(g,{role:`alert`,children:(0,z.jsx)(`p`,{children:s.stale})}),(0,z.jsxs)(`div`,{children:[(0,z.jsx)(`h2`,{id:`preview`,ref:p,tabIndex:-1,children:s.preview}),(0,z.jsx)(`p`,{className:`muted`,role:`status`,children:n?s.checkingAgain:s.previewOf(e.file)})]}),(0,z.jsxs)(G,{preview:t,reading:(0,z.jsx)(he,{preview:t,choices:e.choices,onSay:a}),choices:e.choices,onSay:a,children:[h&&m===0&&(0,z.jsx)(`p`,{className:`strong`,children:s.nothingToDo}),(h&&m>0||t.canTakeGood)&&(0,z.jsxs)(`div`,{className:`stack-s`,children:[!h&&(0,z.jsx)(`p`,{children:s.goodText(t.goodCount,t.heldCount)}),(0,z.jsx)(`div`,{className:`row`,children:(0,z.jsx)(f,{disabled:n,onClick:()=>u(!0),children:v})})]})]}),(0,z.jsxs)(x,{title:h?s.applyTitle(m):s.applyGoodTitle(t.goodCount),open:c,confirm:v,busy:d.isPending,error:d.error,faults:d.data?.rosterImportApply.userErrors??[],onClose:()=>u(!1),onConfirm:_,children:[(0,z.jsxs)(`ul`,{children:[t.newCount>0&&(0,z.jsx)(`li`,{children:s.applyNew(t.newCount)}),t.changedCount>0&&(0,z.jsx)(`li`,{children:s.applyChanged(t.changedCount)}),!h&&(0,z.jsx)(`li`,{children:s.applyHeld(t.heldCount)}),t.flags.length>0&&(0,z.jsx)(`li`,{children:s.applyFlags(t.flags.length)})]}),(0,z.jsx)(`p`,{children:s.applyRest(t.unchangedCount,t.notInFileCount)}),(0,z.jsx)(`p`,{children:s.applyAll})]})]})}function Te({applied:e,onAnother:t}){let n=A(),i=b();return(0,R.useEffect)(()=>{i()},[]),(0,z.jsxs)(z.Fragment,{children:[(0,z.jsxs)(w,{children:[(0,z.jsx)(`p`,{className:`strong`,children:n.applied(e.newCount,e.changedCount,e.unchangedCount)}),e.import?.held&&(0,z.jsx)(`p`,{children:n.heldText(e.import.heldCount)})]}),e.import?.held&&(0,z.jsx)(`div`,{className:`row`,children:(0,z.jsx)(`a`,{className:`btn`,href:e.import.held.url,download:e.import.held.name,children:n.heldDownload(e.import.heldCount)})}),(0,z.jsxs)(`div`,{className:`row`,children:[(0,z.jsx)(r,{className:`btn ${e.import?.held?`quiet`:``}`,to:`/people`,children:n.toPeople}),(0,z.jsx)(f,{kind:`quiet`,onClick:t,children:n.another})]})]})}export{be as default};