import{w as e}from"./states.js";var t=new e(`
    query MyFeedback {
  myFeedback {
    entries {
      round
      title {
        en
        fr
      }
      closes
      standing
      minimum
      report
      selfGiven
    }
    letters {
      id
      menteeName
      text
      forDossier
      signed
    }
  }
  reflections {
    ...ReflectionParts
  }
}
    fragment ReflectionParts on Reflection {
  id
  kind
  about
  reaction
  content
  learned
  change
  minutes
  on
  followUpOn
  outcome
  state
  revision
  record {
    ...MocRecordParts
  }
}
fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`,{hash:`sha256:05bc91ca651c844b086b23f1e4ca0e38c4726610804b5df1868d7d77d75ca8b6`});export{t};