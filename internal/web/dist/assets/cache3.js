import{O as e,u as t,w as n}from"./states.js";import{n as r}from"./text2.js";var i=new n(`
    query Instrument($id: ID!) {
  instrument(id: $id) {
    ...InstrumentParts
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
}`,{hash:`sha256:9aa9d0913866a6f2731e008328db74a7687512cc4b5cd3aecfbfa33fdfa43118`});function a(){let n=e();return e=>{n.setQueryData(t(i,{id:e.id}),{instrument:e}),n.invalidateQueries({queryKey:t(r)})}}export{i as n,a as t};