import{O as e,u as t,w as n}from"./states.js";import{r}from"./dates.js";var i=new n(`
    query OwnNomination($nomination: ID!) {
  nomination(nomination: $nomination) {
    ...OwnNominationParts
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`,{hash:`sha256:0a7c788e21fd23a99315e98976feb7e04311c74391c4d9c7a2375048e76390ed`});function a(){let n=e();return e=>{n.setQueryData(t(i,{nomination:e.id}),{nomination:e}),n.invalidateQueries({queryKey:t(r)})}}export{i as n,a as t};