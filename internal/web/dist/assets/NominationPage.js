import{c as e,n as t,o as n}from"./index.js";import{$ as r,G as i,Z as a,t as o}from"./Checkbox.js";import{n as s,t as c}from"./cache5.js";import{C as l,O as u,_ as d,b as f,f as p,g as m,i as h,l as g,n as _,o as v,p as y,s as b,u as x,w as S}from"./states.js";import{a as C,n as w,o as T,r as E,s as D}from"./DepartmentSide.js";import{t as O}from"./Outcome.js";import{t as ee}from"./Page.js";import{t as k}from"./Confirm.js";import{n as A,t as j}from"./ErrorSummary.js";import{i as M,n as N,r as P,t as F}from"./saving2.js";import{n as I,r as te,t as L}from"./dates.js";import{t as R}from"./faults2.js";import{t as z}from"./text8.js";import{o as ne,t as re}from"./format.js";import{t as ie}from"./MailAddress.js";/* empty css           */var ae=new S(`
    query OpenCalls {
  awards(first: 100, retired: false) {
    nodes {
      id
      name {
        en
        fr
      }
      cycles {
        id
        year
        viewerCanNominate
      }
    }
  }
}
    `,{hash:`sha256:a3d5f0da9b1a87ae6d7b1ae32b7816f2238ead8ae2a2b13d92c4d9eefb88540f`}),oe=new S(`
    query NomineeActivities($nomination: ID!) {
  nomineeActivities(nomination: $nomination) {
    source
    mentee
    kind
    from
    to
    outcome
    included
    confirmed
  }
}
    `,{hash:`sha256:9f5a53cf8f88a0dad2134353ac00664dc3d43dc5fe5f8037e3b09cafda818b0b`}),se=new S(`
    mutation NominationLetterSave($nomination: ID!, $letter: String!, $revision: Int!) {
  nominationLetterSave(
    nomination: $nomination
    letter: $letter
    revision: $revision
  ) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
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
}`,{hash:`sha256:8cfe08236e2833eac986dadc73806d195828e77d101d9fb7d612989052eed691`}),ce=new S(`
    mutation NominationSubmit($nomination: ID!) {
  nominationSubmit(nomination: $nomination) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
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
}`,{hash:`sha256:57a42021d9b6dbdbbaf7eae8817cd5d1592cde452efabc25e0c9a1e0d4a056a8`}),le=new S(`
    mutation NominationReopen($nomination: ID!) {
  nominationReopen(nomination: $nomination) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
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
}`,{hash:`sha256:651afcf1c7aff4e8ac6517b69517e757b86e25e26c801f972ea1ee66d0b4e726`}),ue=new S(`
    mutation NominationWithdraw($nomination: ID!) {
  nominationWithdraw(nomination: $nomination) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:852e8d01b4ccc996b263d0bd704b3441efee7acf01173b6a8c34a964ab6c2375`}),de=new S(`
    mutation NominationNominatorAdd($nomination: ID!, $email: String!) {
  nominationNominatorAdd(nomination: $nomination, email: $email) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
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
}`,{hash:`sha256:17ed7ef987b946b60389e2ed040ca8b0a41fa4e42ab77e96a2c43331179e61d9`}),B=new S(`
    mutation NominationMove($nomination: ID!, $cycle: ID!) {
  nominationMove(nomination: $nomination, cycle: $cycle) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
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
}`,{hash:`sha256:14dc257b937d8393bca0e9e9e713468c268645be79021e874622e8da90813439`}),V=new S(`
    mutation NominationCarryOver($nomination: ID!, $cycle: ID!) {
  nominationCarryOver(nomination: $nomination, cycle: $cycle) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
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
}`,{hash:`sha256:690a8d68f2f7d0fcf5d510fd3fdd90dab93f62bbcd0c45d9692ea952094879b4`}),H=new S(`
    mutation SupportLetterAsk($nomination: ID!, $input: SupportLetterInput!) {
  supportLetterAsk(nomination: $nomination, input: $input) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
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
}`,{hash:`sha256:1f626e2868be1bfbac9449f6f52adf2e4ce3c2ae9b7bc714599f196be0aa484b`}),fe=new S(`
    mutation SupportLetterReplace($letter: ID!, $input: SupportLetterInput!) {
  supportLetterReplace(letter: $letter, input: $input) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
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
}`,{hash:`sha256:f673ca7330f6e5d75dc008c3d3ac1f74bd65899dd19db5155fc180e9c1394f1c`}),pe=new S(`
    mutation SupportLetterRemind($letter: ID!) {
  supportLetterRemind(letter: $letter) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
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
}`,{hash:`sha256:a4087ca26e70e4842cfed49b9bf82480150efaf85e3e344e7d7d581c696b9c84`}),me=new S(`
    mutation NominationAnswer($nomination: ID!, $accept: Boolean!) {
  nominationAnswer(nomination: $nomination, accept: $accept) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
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
}`,{hash:`sha256:f7858722c0234b781d9b356e7bf76b8fe46aad610d621a854e3b94ada8c47c9a`}),U=new S(`
    mutation NomineePackageSave($nomination: ID!, $input: NomineePackageInput!, $submit: Boolean!) {
  nomineePackageSave(nomination: $nomination, input: $input, submit: $submit) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
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
}`,{hash:`sha256:17aa3abb0fadaca780eb4a7dd7e3c29c8f9f796f7174e9e87ede33db040954e4`}),he=new S(`
    mutation NomineePackageReopen($nomination: ID!) {
  nomineePackageReopen(nomination: $nomination) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
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
}`,{hash:`sha256:d7a0cdec93297d85fad7689cdedaa77a78e48c118ce3783e9a8ac3b3889f289e`}),ge=new S(`
    mutation NominationFileAdd($nomination: ID!, $upload: ID!) {
  nominationFileAdd(nomination: $nomination, upload: $upload) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
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
}`,{hash:`sha256:4a69edabce53e07a3be0af4dd355dd2a4484870923de3677f4f18c1974174a07`}),_e=new S(`
    mutation NominationFileRemove($nomination: ID!, $file: ID!) {
  nominationFileRemove(nomination: $nomination, file: $file) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
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
}`,{hash:`sha256:d5d9054776725af408a95976e3bfcffddf27ce20703ef67eb5ffc2fd977b3c54`}),ve=new S(`
    mutation NomineeConflictDeclare($nomination: ID!, $person: ID!, $reason: String!) {
  conflictDeclareAsNominee(
    nomination: $nomination
    person: $person
    reason: $reason
  ) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
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
}`,{hash:`sha256:5900a37a33d7476e79309673a0c0b606ce7d019578140f757314b459e6a16fc2`}),W=e(n(),1),G=t();function ye({nomination:e,say:t}){let n=z(),r=u(),i=a(),[o,c]=(0,W.useState)(null),l=p(ue),d=e.can.write||e.can.reopen,f=()=>c(null);return(0,G.jsxs)(`section`,{className:`card no-print`,"aria-labelledby":`more`,children:[(0,G.jsx)(`h2`,{id:`more`,children:n.more}),(0,G.jsxs)(`div`,{className:`row`,children:[d&&e.parts.every(e=>e.own)&&(0,G.jsx)(g,{kind:`quiet`,onClick:()=>c(`move`),children:n.move}),!d&&(0,G.jsx)(g,{kind:`quiet`,onClick:()=>c(`carry`),children:n.carry}),d&&(0,G.jsx)(g,{kind:`danger`,onClick:()=>c(`withdraw`),children:n.withdraw})]}),o===`move`&&(0,G.jsx)(K,{nomination:e,how:`move`,say:t,onClose:f}),o===`carry`&&(0,G.jsx)(K,{nomination:e,how:`carry`,say:t,onClose:f}),(0,G.jsx)(k,{title:n.withdrawTitle,open:o===`withdraw`,confirm:n.withdrawDo,kind:`danger`,busy:l.isPending,error:l.error,faults:l.data?.nominationWithdraw.userErrors??R,onConfirm:()=>l.mutate({nomination:e.id},{onSuccess:({nominationWithdraw:{done:t}})=>{t&&(i(`/awards/nominations`,{state:{withdrawn:e.nominee.name}}),r.removeQueries({queryKey:x(s,{nomination:e.id})}),r.invalidateQueries({queryKey:x(te)}))}}),onClose:f,children:(0,G.jsx)(`p`,{children:n.withdrawText(e.nominee.name)})})]})}function K({nomination:e,how:t,say:n,onClose:r}){let i=z(),o=f(),s=c(),l=a(),u=y(ae,{}),d=p(B),m=p(V),[h,g]=(0,W.useState)(``),_=(u.data?.awards.nodes??[]).flatMap(t=>t.cycles.filter(t=>t.viewerCanNominate&&t.id!==e.cycle.id).map(e=>({value:e.id,label:i.about(o(t.name),String(e.year))}))),v=h||(_[0]?.value??``),b=t=>{t&&(s(t),r(),t.id===e.id?n(i.moved):l(`/awards/nominations/${t.id}`))},x=t===`move`?{title:i.moveTitle,text:i.moveText,act:i.moveDo}:{title:i.carryTitle,text:i.carryText,act:i.carryDo};return(0,G.jsxs)(k,{title:x.title,open:!0,confirm:x.act,busy:d.isPending||m.isPending,error:u.error??d.error??m.error,faults:d.data?.nominationMove.userErrors??m.data?.nominationCarryOver.userErrors??R,fieldOf:()=>_.length>0?`target`:void 0,disabled:v===``,onConfirm:()=>t===`move`?d.mutate({nomination:e.id,cycle:v},{onSuccess:({nominationMove:e})=>b(e.nomination)}):m.mutate({nomination:e.id,cycle:v},{onSuccess:({nominationCarryOver:e})=>b(e.nomination)}),onClose:r,children:[(0,G.jsx)(`p`,{children:x.text}),u.data&&_.length===0&&(0,G.jsx)(`p`,{className:`strong`,children:i.targetNone}),_.length>0&&(0,G.jsx)(C,{id:`target`,label:i.target,value:v,data:_,onChange:e=>g(e.currentTarget.value)})]})}function q({text:e}){return(0,G.jsx)(`p`,{className:`said`,role:`status`,children:e})}var be=10485760,xe=6;function J({nomination:e,ofPackage:t,changes:n}){let r=z(),i=l(),a=c(),o=e.files.filter(e=>e.own&&e.package===t),[s,u]=(0,W.useState)(``),[f,m]=(0,W.useState)(!1),[h,g]=(0,W.useState)(null),[v,y]=(0,W.useState)(R),[b,x]=(0,W.useState)(null),S=p(ge),C=p(_e),w=async t=>{if(!t||f)return;g(null),u(``);let n=t.size>be?r.fileTooLarge:/\.pdf$/i.test(t.name)?``:r.fileNotPDF;if(y(n===``?R:[{code:`INVALID`,path:[`upload`],message:n}]),n===``){m(!0);try{let{nominationFileAdd:n}=await S.mutateAsync({nomination:e.id,upload:await d(t)});if(y(n.userErrors),!n.nomination)return;a(n.nomination),u(r.fileAdded(t.name))}catch(e){g(e)}finally{m(!1)}}};return o.length===0&&!n?null:(0,G.jsxs)(`section`,{className:`card`,"aria-labelledby":`files`,children:[(0,G.jsx)(`h2`,{id:`files`,children:r.files}),o.length===0&&(0,G.jsx)(`p`,{className:`muted`,children:r.filesNone}),o.length>0&&(0,G.jsx)(`ul`,{className:`people-list`,children:o.map(e=>(0,G.jsxs)(`li`,{children:[(0,G.jsxs)(`span`,{children:[(0,G.jsx)(`a`,{href:e.path,children:e.name}),` `,(0,G.jsx)(`span`,{className:`muted small`,children:r.fileSize(ne(Math.max(1,Math.round(e.size/1024)),i))})]}),n&&(0,G.jsx)(`button`,{type:`button`,className:`link no-print`,"aria-label":r.fileRemoveLabel(e.name),onClick:()=>x(e),children:r.fileRemove})]},e.id))}),(0,G.jsx)(q,{text:s}),!!h&&(0,G.jsx)(_,{error:h}),(0,G.jsx)(j,{faults:v,fieldOf:()=>`file`}),n&&o.length<xe&&(0,G.jsx)(D,{id:`file`,label:r.fileChoose,description:r.filesHint,placeholder:f?r.fileSending:r.fileNone,accept:`.pdf,application/pdf`,value:null,error:v[0]?.message,onChange:e=>void w(e)}),(0,G.jsx)(k,{title:r.fileRemoveTitle,open:b!==null,confirm:r.fileRemove,kind:`danger`,busy:C.isPending,error:C.error,faults:C.data?.nominationFileRemove.userErrors??R,onConfirm:()=>b&&C.mutate({nomination:e.id,file:b.id},{onSuccess:({nominationFileRemove:{nomination:e}})=>{e&&(a(e),x(null),u(``))}}),onClose:()=>x(null),children:(0,G.jsx)(`p`,{children:b&&r.fileRemoveText(b.name)})})]})}function Se({nomination:e}){let t=z(),n=L(),r=c(),[i,a]=(0,W.useState)(``),[o,s]=(0,W.useState)(null),l=p(pe),u=e.letters.filter(e=>e.own);if(u.length===0&&!e.can.askForLetters)return null;let{lettersFrom:d,lettersTo:f}=e.cycle.terms,m=u.filter(e=>e.state===`ASKED`||e.state===`RECEIVED`).length<f;return(0,G.jsxs)(`section`,{className:`card`,"aria-labelledby":`support`,children:[(0,G.jsx)(`h2`,{id:`support`,children:t.support}),e.can.askForLetters&&f>0&&(0,G.jsxs)(`p`,{className:`muted`,children:[t.supportText(d,f),` `,t.supportUntil(n(e.cycle.phases,`PACKAGE`))]}),(0,G.jsx)(q,{text:i}),l.error&&(0,G.jsx)(_,{error:l.error}),(0,G.jsx)(j,{faults:l.data?.supportLetterRemind.userErrors??R,fieldOf:()=>void 0}),u.length===0&&(0,G.jsx)(`p`,{children:t.supportNone}),u.length>0&&(0,G.jsx)(`ul`,{className:`people-list`,children:u.map(n=>(0,G.jsxs)(`li`,{children:[(0,G.jsx)(Ce,{letter:n}),e.can.askForLetters&&(n.state===`ASKED`||n.state===`DECLINED`)&&(0,G.jsxs)(`span`,{className:`row no-print`,children:[n.state===`ASKED`&&(0,G.jsx)(g,{kind:`quiet`,"aria-label":t.remindLabel(n.name),busy:l.isPending&&l.variables.letter===n.id,onClick:()=>{a(``),l.mutate({letter:n.id},{onSuccess:({supportLetterRemind:{nomination:e}})=>{e&&(r(e),a(t.reminded(n.name)))}})},children:t.remind}),(0,G.jsx)(g,{kind:`quiet`,"aria-label":t.replaceLabel(n.name),onClick:()=>s(n),children:t.replace})]})]},n.id))}),e.can.askForLetters&&m&&(0,G.jsx)(`div`,{className:`row no-print`,children:(0,G.jsx)(g,{kind:`quiet`,onClick:()=>s(`new`),children:t.supportAsk})}),o!==null&&(0,G.jsx)(we,{nomination:e,instead:o===`new`?null:o,onDone:e=>{s(null),l.reset(),a(t.supportSent(e))},onClose:()=>s(null)})]})}function Ce({letter:e}){let t=z(),n=I(),r=[t.askedOn(n(e.asked)),e.reminded&&e.state===`ASKED`?t.remindedOn(n(e.reminded)):``,e.answered&&e.state===`RECEIVED`?t.receivedOn(n(e.answered)):``,e.answered&&e.state===`DECLINED`?t.declinedOn(n(e.answered)):``];return(0,G.jsxs)(`div`,{className:`stack-s`,children:[(0,G.jsxs)(`span`,{className:`marks-row`,children:[(0,G.jsx)(`bdi`,{className:`strong`,children:e.name}),(0,G.jsx)(`span`,{className:`chip ${e.state===`RECEIVED`?`on`:``} ${e.state===`DECLINED`?`bad`:``}`,children:t.supportStates[e.state]})]}),(0,G.jsxs)(`span`,{className:`muted small`,children:[(0,G.jsx)(ie,{of:e.email}),` · `,r.filter(e=>e!==``).join(`, `)]}),(0,G.jsx)(`span`,{className:`small`,children:e.waived?t.waived:t.notWaived}),e.reason!==``&&(0,G.jsx)(`p`,{className:`authored small`,children:t.theirReason(e.reason)})]})}function we({nomination:e,instead:t,onDone:n,onClose:r}){let i=z(),a=v(),s=c(),[u,d]=(0,W.useState)({name:``,email:``,language:l(),waived:t?.waived??!1}),f=p(H),m=p(fe),h=f.data?.supportLetterAsk.userErrors??m.data?.supportLetterReplace.userErrors??R,g=e=>d({...u,...e}),_=e=>{e&&(s(e),n(u.name.trim()))};return(0,G.jsxs)(k,{title:t?i.supportReplaceTitle(t.name):i.supportAskTitle,open:!0,confirm:i.supportSend,busy:f.isPending||m.isPending,error:f.error??m.error,faults:h,fieldOf:e=>`writer-${e.path.at(-1)??`name`}`,onConfirm:()=>t?m.mutate({letter:t.id,input:u},{onSuccess:({supportLetterReplace:e})=>_(e.nomination)}):f.mutate({nomination:e.id,input:u},{onSuccess:({supportLetterAsk:e})=>_(e.nomination)}),onClose:r,children:[t&&t.state===`ASKED`&&(0,G.jsx)(`p`,{children:i.supportReplaceText(t.name)}),(0,G.jsx)(`p`,{children:i.supportAskText}),(0,G.jsx)(E,{id:`writer-name`,autoComplete:`off`,label:i.writerName,value:u.name,error:A(h,`name`),onChange:e=>g({name:e.currentTarget.value})}),(0,G.jsx)(E,{id:`writer-email`,type:`email`,autoComplete:`off`,label:i.writerEmail,value:u.email,error:A(h,`email`),onChange:e=>g({email:e.currentTarget.value})}),(0,G.jsx)(C,{id:`writer-language`,label:i.writerLanguage,value:u.language,data:[{value:`en`,label:a.english},{value:`fr`,label:a.french}],onChange:e=>g({language:e.currentTarget.value})}),(0,G.jsx)(o,{label:i.waiver,description:i.waiverHint,checked:u.waived,onChange:e=>g({waived:e.currentTarget.checked})})]})}function Te({nomination:e,say:t}){let n=e.parts.find(e=>e.own);return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsxs)(`div`,{className:`two`,children:[(0,G.jsxs)(`div`,{className:`stack`,children:[n&&(e.can.write?(0,G.jsx)(Oe,{nomination:e,part:n,say:t},n.id):(0,G.jsx)(ke,{nomination:e,part:n,say:t})),(0,G.jsx)(J,{nomination:e,ofPackage:!1,changes:e.can.write})]}),(0,G.jsxs)(`div`,{className:`stack`,children:[(0,G.jsx)(Ee,{nomination:e}),(0,G.jsx)(Ae,{nomination:e})]})]}),(0,G.jsx)(Se,{nomination:e}),n&&(0,G.jsx)(ye,{nomination:e,say:t})]})}function Ee({nomination:e}){let t=z(),n=I(),r=L();return(0,G.jsxs)(`section`,{className:`card`,"aria-labelledby":`missing`,children:[(0,G.jsx)(`h2`,{id:`missing`,children:t.missing}),e.lacks.length===0?(0,G.jsx)(`p`,{children:t.missingNone}):(0,G.jsx)(`ul`,{children:e.lacks.map((e,r)=>(0,G.jsxs)(`li`,{children:[t.lacks[e.what](e.who),e.reminded&&(0,G.jsxs)(`span`,{className:`muted`,children:[`, `,t.remindedOn(n(e.reminded))]})]},r))}),(e.can.write||e.can.reopen)&&(0,G.jsx)(`p`,{className:`muted small`,children:De(e)?t.moreTime:t.nominationsUntil(r(e.cycle.phases,`NOMINATION`))})]})}function De(e){let t=e.cycle.phases.find(e=>e.kind===`NOMINATION`);return t!==void 0&&new Date(t.closes)<new Date}function Oe({nomination:e,part:t,say:n}){let r=z(),i=c(),a=u(),[o,l]=(0,W.useState)(!1),[d,f]=(0,W.useState)(R),h=p(ce),_=F({value:t.letter??``,revision:t.revision},async(t,n)=>{let{nominationLetterSave:r}=await m(se,{nomination:e.id,letter:t,revision:n}),a=r.nomination;return a?{revision:a.parts.find(e=>e.own)?.revision??n+1,after:()=>i(a)}:{faults:r.userErrors}}),v=e.cycle.terms.letter,y=e.letters.filter(e=>e.own&&(e.state===`ASKED`||e.state===`RECEIVED`)).length,b=e.files.filter(e=>e.own&&!e.package).length,S=async()=>{let{nomination:t}=await m(s,{nomination:e.id});a.setQueryData(x(s,{nomination:e.id}),{nomination:t});let n=t?.parts.find(e=>e.own);_.adopt(n?.letter??``,n?.revision??0)},C=_.phase===`refused`?_.faults:R;return(0,G.jsxs)(`section`,{className:`card`,"aria-labelledby":`letter-heading`,children:[(0,G.jsx)(`h2`,{id:`letter-heading`,children:r.letter}),(0,G.jsx)(j,{faults:d,fieldOf:()=>`letter`}),(0,G.jsx)(P,{id:`letter`,label:r.letterLabel,hint:r.letterHint,value:_.value,most:v,words:r,fault:A(C,`letter`),onChange:_.set}),(0,G.jsx)(`div`,{className:`row`,children:(0,G.jsx)(g,{onClick:()=>{h.reset(),_.settle().then(({saved:e,faults:t})=>{l(e),f(t)})},children:r.handIn})}),(0,G.jsx)(N,{saving:_,words:r,onLoad:()=>void S()}),(0,G.jsxs)(k,{title:r.handInTitle,open:o,confirm:r.handInDo,busy:h.isPending,error:h.error,faults:h.data?.nominationSubmit.userErrors??R,disabled:M(_.value)===0,onConfirm:()=>h.mutate({nomination:e.id},{onSuccess:({nominationSubmit:{nomination:e}})=>{e&&(l(!1),i(e),n(r.handedIn))}}),onClose:()=>l(!1),children:[(0,G.jsx)(`p`,{children:r.handInText(e.nominee.name)}),M(_.value)===0?(0,G.jsx)(`p`,{className:`strong`,children:r.letterEmpty}):(0,G.jsx)(`div`,{className:`preview authored`,tabIndex:0,role:`region`,"aria-label":r.letter,children:_.value}),(0,G.jsx)(`p`,{children:r.previewFiles(b)}),(0,G.jsx)(`p`,{children:r.previewLetters(y,e.cycle.terms.lettersFrom,e.cycle.terms.lettersTo)})]})]})}function ke({nomination:e,part:t,say:n}){let r=z(),i=I(),a=c(),o=p(le),s=t.state===`SUBMITTED`;return(0,G.jsxs)(`section`,{className:`card`,"aria-labelledby":`letter-heading`,children:[(0,G.jsx)(`h2`,{id:`letter-heading`,children:s?r.letterRead:r.letter}),(0,G.jsx)(`p`,{className:`muted`,children:s?t.submitted?r.letterIn(i(t.submitted)):r.letterInUnknown:r.letterClosed}),o.error&&(0,G.jsx)(_,{error:o.error}),(0,G.jsx)(j,{faults:o.data?.nominationReopen.userErrors??R,fieldOf:()=>void 0}),(0,G.jsx)(`p`,{className:`authored`,children:t.letter||r.letterEmpty}),e.can.reopen&&(0,G.jsx)(`div`,{className:`row no-print`,children:(0,G.jsx)(g,{kind:`quiet`,busy:o.isPending,onClick:()=>o.mutate({nomination:e.id},{onSuccess:({nominationReopen:{nomination:e}})=>{e&&(a(e),n(r.reopened))}}),children:r.reopen})})]})}function Ae({nomination:e}){let t=z(),n=c(),[r,i]=(0,W.useState)(``),[a,o]=(0,W.useState)(``),s=p(de),l=e.parts.filter(e=>!e.own),u=s.data?.nominationNominatorAdd.userErrors??R,d=e.can.write||e.can.reopen;return(0,G.jsxs)(`section`,{className:`card`,"aria-labelledby":`together`,children:[(0,G.jsx)(`h2`,{id:`together`,children:t.together}),d&&(0,G.jsx)(`p`,{className:`muted small`,children:t.togetherText}),l.length===0?(0,G.jsx)(`p`,{children:t.togetherNone}):(0,G.jsx)(`ul`,{className:`people-list`,children:l.map(e=>(0,G.jsxs)(`li`,{children:[(0,G.jsx)(`bdi`,{children:e.nominator?.name??t.unnamed}),(0,G.jsx)(`span`,{className:`chip`,children:t.states[e.state]})]},e.id))}),d&&(0,G.jsxs)(`form`,{className:`stack-s no-print`,noValidate:!0,onSubmit:a=>{a.preventDefault(),o(``),s.mutate({nomination:e.id,email:r.trim()},{onSuccess:({nominationNominatorAdd:{nomination:e}})=>{e&&(n(e),i(``),o(t.coAdded))}})},children:[(0,G.jsx)(q,{text:a}),s.error&&(0,G.jsx)(_,{error:s.error}),(0,G.jsx)(j,{faults:u,fieldOf:()=>`co-email`}),(0,G.jsx)(E,{id:`co-email`,type:`email`,autoComplete:`off`,label:t.coEmail,value:r,error:A(u,`email`),onChange:e=>i(e.currentTarget.value)}),(0,G.jsx)(`div`,{className:`row`,children:(0,G.jsx)(g,{type:`submit`,kind:`quiet`,busy:s.isPending,disabled:r.trim()===``,children:t.coAdd})})]})]})}var je={source:null,mentee:``,kind:`INFORMAL`,from:``,to:``,outcome:``,included:!0,confirmed:!1};function Y(e){return{source:e.source??null,mentee:e.mentee,kind:e.kind,from:e.from??``,to:e.to??``,outcome:e.outcome,included:e.included,confirmed:e.confirmed}}function Me(e){return e.source===null&&e.mentee.trim()===``&&e.outcome.trim()===``&&e.from===``&&e.to===``}function X(e){let t=e.flatMap((e,t)=>Me(e)?[]:[t]);return{places:t,activities:t.map(t=>{let{source:n,mentee:r,kind:i,from:a,to:o,outcome:s,included:c}=e[t];return{source:n,mentee:r,kind:i,from:a||null,to:o||null,outcome:s,included:c}})}}function Ne(e,t){let n=new Map(e.filter(e=>e.source!==null).map(e=>[e.source,e]));return[...t.map(e=>{let t=n.get(e.source);return t?{...e,outcome:t.outcome,included:t.included}:e}),...e.filter(e=>e.source===null)]}var Pe=[`FORMAL`,`INFORMAL`,`CO_MENTOR`,`PEER`,`PROMOTION`];function Fe({nomination:e,kept:t,say:n}){let r=z(),i=c(),a=u(),[o,l]=(0,W.useState)(!1),[d,f]=(0,W.useState)(R),h=p(U),_=F(Z(t),async({statement:t,rows:n},r)=>{let{nomineePackageSave:a}=await m(U,{nomination:e.id,input:{statement:t,activities:X(n).activities,revision:r},submit:!1}),o=a.nomination;return o?{revision:o.package?.revision??r+1,after:()=>i(o)}:{faults:a.userErrors}}),{statement:v,rows:y}=_.value,b=async()=>{let{nomination:t}=await m(s,{nomination:e.id});if(a.setQueryData(x(s,{nomination:e.id}),{nomination:t}),!t?.package)return;let{value:n,revision:r}=Z(t.package);_.adopt(n,r)},S=h.data?.nomineePackageSave.userErrors??R,C=_.phase===`refused`?_.faults:S,w=X(y).places,T=C.map(e=>e.path.includes(`activities`)?{...e,path:e.path.map(e=>/^\d+$/.test(e)?String(w[Number(e)]??e):e)}:e),E=(e,t)=>_.set({statement:v,rows:y.map((n,r)=>r===e?{...n,...t}:n)}),D=()=>h.mutate({nomination:e.id,input:{statement:v,activities:X(y).activities,revision:_.revision()},submit:!0},{onSuccess:({nomineePackageSave:{nomination:e}})=>{if(l(!1),!e?.package)return;let{value:t,revision:a}=Z(e.package);_.adopt(t,a),i(e),n(r.packageIn)}}),O=y.filter(e=>e.included&&e.mentee.trim()!==``);return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(j,{faults:o?R:d.length>0?d:S,fieldOf:e=>Q(e,w)}),(0,G.jsxs)(`section`,{className:`card`,"aria-labelledby":`statement-heading`,children:[(0,G.jsx)(`h2`,{id:`statement-heading`,children:r.statement}),(0,G.jsx)(P,{id:`statement`,label:r.statementLabel,hint:r.statementHint,value:v,most:e.cycle.terms.statement,words:r,fault:A(T,`statement`),onChange:e=>_.set({statement:e,rows:y})}),(0,G.jsx)(N,{saving:_,words:{...r,saved:r.packageSaved},onLoad:()=>void b()})]}),(0,G.jsx)(Ie,{nomination:e,rows:y,faults:T,onRow:E,onRows:e=>_.set({statement:v,rows:e})}),(0,G.jsx)(J,{nomination:e,ofPackage:!0,changes:!0}),(0,G.jsx)(`div`,{className:`row no-print`,children:(0,G.jsx)(g,{onClick:()=>{h.reset(),_.settle().then(({saved:e,faults:t})=>{l(e),f(t)})},children:r.packageHandIn})}),(0,G.jsxs)(k,{title:r.packageTitle,open:o,confirm:r.handInDo,busy:h.isPending,error:h.error,onConfirm:D,onClose:()=>l(!1),children:[(0,G.jsx)(`p`,{children:r.packageText}),(0,G.jsx)(`div`,{className:`preview authored`,tabIndex:0,role:`region`,"aria-label":r.statement,children:v.trim()||r.statementEmpty}),(0,G.jsx)(`p`,{children:r.activitiesIn(O.length)}),(0,G.jsx)(`p`,{children:r.previewFiles(e.files.filter(e=>e.own&&e.package).length)})]})]})}function Z(e){return{value:{statement:e.statement,rows:e.activities.map(Y)},revision:e.revision}}function Q(e,t){let n=e.path.find(e=>/^\d+$/.test(e));return n===void 0?e.path.includes(`statement`)?`statement`:void 0:`row-${String(t[Number(n)]??n)}-${e.path.at(-1)??`mentee`}`}function Ie({nomination:e,rows:t,faults:n,onRow:r,onRows:i}){let a=z(),s=p(oe),[c,l]=(0,W.useState)(``);return(0,G.jsxs)(`section`,{className:`card`,"aria-labelledby":`activities`,children:[(0,G.jsx)(`h2`,{id:`activities`,children:a.activities}),(0,G.jsx)(`p`,{className:`muted`,children:a.activitiesText}),(0,G.jsx)(`p`,{className:`strong`,role:`status`,children:t.length===0?a.activitiesNone:a.activitiesIn(t.filter(e=>e.included).length)}),s.error&&(0,G.jsx)(_,{error:s.error}),t.map((e,s)=>(0,G.jsxs)(`fieldset`,{className:e.included?`activity`:`activity out`,children:[(0,G.jsx)(`legend`,{className:`unseen`,children:a.activityLegend(s+1,e.mentee)}),e.source===null?(0,G.jsx)(Re,{row:e,at:s,faults:n,onRow:r}):(0,G.jsx)(Le,{row:e}),(0,G.jsx)(T,{id:`row-${String(s)}-outcome`,label:a.outcome,"aria-label":e.mentee===``?void 0:a.outcomeFor(e.mentee),minRows:2,maxLength:1e3,value:e.outcome,error:A(n,String(s),`outcome`),onChange:e=>r(s,{outcome:e.currentTarget.value})}),(0,G.jsxs)(`div`,{className:`spread`,children:[(0,G.jsx)(o,{label:a.include,"aria-label":e.mentee===``?void 0:a.includeLabel(e.mentee),checked:e.included,onChange:e=>r(s,{included:e.currentTarget.checked})}),e.source===null&&(0,G.jsx)(`button`,{type:`button`,className:`link`,"aria-label":a.rowRemoveLabel(s+1),onClick:()=>i(t.filter((e,t)=>t!==s)),children:a.rowRemove})]})]},e.source??`own-${String(s)}`)),(0,G.jsxs)(`div`,{className:`row no-print`,children:[(0,G.jsx)(g,{kind:`quiet`,onClick:()=>i([...t,je]),children:a.rowAdd}),(0,G.jsx)(g,{kind:`quiet`,busy:s.isPending,onClick:()=>s.mutate({nomination:e.id},{onSuccess:({nomineeActivities:e})=>{i(Ne(t,e.map(Y))),l(a.refilled(e.length))}}),children:a.refill})]}),(0,G.jsx)(q,{text:c})]})}function Le({row:e}){let t=z(),n=$();return(0,G.jsxs)(`div`,{className:`stack-s`,children:[(0,G.jsxs)(`span`,{className:`marks-row`,children:[(0,G.jsx)(`bdi`,{className:`strong`,children:e.mentee}),(0,G.jsx)(`span`,{className:e.confirmed?`chip on`:`chip`,children:e.confirmed?t.confirmed:t.onRecord})]}),(0,G.jsx)(`span`,{className:`muted`,children:[t.kinds[e.kind],n(e)].filter(e=>e!==``).join(`, `)})]})}function $(){let e=z(),t=l(),n=e=>re(e,t);return({from:t,to:r})=>t&&r?e.between(n(t),n(r)):t?e.since(n(t)):r?e.until(n(r)):``}function Re({row:e,at:t,faults:n,onRow:r}){let i=z(),a=String(t);return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`span`,{className:`chip`,children:i.ownRow}),(0,G.jsxs)(`div`,{className:`thirds`,children:[(0,G.jsx)(E,{id:`row-${a}-mentee`,autoComplete:`off`,label:i.mentee,value:e.mentee,error:A(n,a,`mentee`),onChange:e=>r(t,{mentee:e.currentTarget.value})}),(0,G.jsx)(C,{id:`row-${a}-kind`,label:i.kind,value:e.kind,error:A(n,a,`kind`),data:Pe.map(e=>({value:e,label:i.kinds[e]})),onChange:e=>r(t,{kind:e.currentTarget.value})}),(0,G.jsx)(E,{id:`row-${a}-from`,type:`date`,label:i.from,value:e.from,error:A(n,a,`from`),onChange:e=>r(t,{from:e.currentTarget.value})}),(0,G.jsx)(E,{id:`row-${a}-to`,type:`date`,label:i.to,description:i.toHint,value:e.to,error:A(n,a,`to`),onChange:e=>r(t,{to:e.currentTarget.value})})]})]})}function ze({nomination:e,kept:t,say:n}){let r=z(),i=c(),a=$(),o=p(he);return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsxs)(`section`,{className:`card`,"aria-labelledby":`statement-heading`,children:[(0,G.jsx)(`h2`,{id:`statement-heading`,children:r.statement}),(0,G.jsx)(`p`,{className:`muted`,children:e.answer===`COMPLETED`?e.can.reopenPackage?r.packageText:r.packageClosed:r.packageNever}),o.error&&(0,G.jsx)(_,{error:o.error}),(0,G.jsx)(j,{faults:o.data?.nomineePackageReopen.userErrors??R,fieldOf:()=>void 0}),(0,G.jsx)(`p`,{className:`authored`,children:t.statement||r.statementEmpty}),e.can.reopenPackage&&(0,G.jsx)(`div`,{className:`row no-print`,children:(0,G.jsx)(g,{kind:`quiet`,busy:o.isPending,onClick:()=>o.mutate({nomination:e.id},{onSuccess:({nomineePackageReopen:{nomination:e}})=>{e&&(i(e),n(r.packageReopened))}}),children:r.packageReopen})})]}),(0,G.jsxs)(`section`,{className:`card`,"aria-labelledby":`activities`,children:[(0,G.jsx)(`h2`,{id:`activities`,children:r.activities}),(0,G.jsx)(`p`,{className:`muted`,children:r.activitiesIn(t.activities.filter(e=>e.included).length)}),(0,G.jsx)(`ul`,{className:`people-list`,children:t.activities.filter(e=>e.included).map((e,t)=>(0,G.jsx)(`li`,{children:(0,G.jsxs)(`div`,{className:`stack-s`,children:[(0,G.jsxs)(`span`,{className:`marks-row`,children:[(0,G.jsx)(`bdi`,{className:`strong`,children:e.mentee}),e.confirmed&&(0,G.jsx)(`span`,{className:`chip on`,children:r.confirmed})]}),(0,G.jsx)(`span`,{className:`muted`,children:[r.kinds[e.kind],a(e)].filter(e=>e!==``).join(`, `)}),e.outcome!==``&&(0,G.jsx)(`p`,{className:`authored`,children:e.outcome})]})},t))})]}),(0,G.jsx)(J,{nomination:e,ofPackage:!0,changes:!1})]})}function Be({nomination:e,say:t}){let n=z(),r=e.answer===`ACCEPTED`||e.answer===`COMPLETED`;return(0,G.jsxs)(G.Fragment,{children:[e.answer!==`COMPLETED`&&(0,G.jsx)(Ve,{nomination:e,say:t}),r&&e.package&&(e.can.pack?(0,G.jsx)(Fe,{nomination:e,kept:e.package,say:t},e.id):(0,G.jsx)(ze,{nomination:e,kept:e.package,say:t})),r&&!e.package&&(0,G.jsx)(`p`,{className:`card`,children:n.packageNever}),(e.can.declareAsNominee||e.conflicts.length>0)&&(0,G.jsx)(He,{nomination:e})]})}function Ve({nomination:e,say:t}){let n=z(),r=f(),i=L(),a=c(),o=p(me),[s,l]=(0,W.useState)(!1),u=r=>o.mutate({nomination:e.id,accept:r},{onSuccess:({nominationAnswer:{nomination:e}})=>{e&&(l(!1),a(e),t(r?n.accepted:n.declined))}}),d=i(e.cycle.phases,`PACKAGE`),m=o.data?.nominationAnswer.userErrors??R,h=(0,G.jsx)(k,{title:n.declineTitle,open:s,confirm:n.declineDo,kind:`danger`,busy:o.isPending,error:o.error,faults:m,onConfirm:()=>u(!1),onClose:()=>l(!1),children:(0,G.jsx)(`p`,{children:n.declineText(d)})});return e.answer===`ACCEPTED`?e.can.answer?(0,G.jsxs)(`div`,{className:`row no-print`,children:[(0,G.jsx)(`span`,{className:`muted small`,children:n.packageUntil(d)}),(0,G.jsx)(`button`,{type:`button`,className:`link`,onClick:()=>l(!0),children:n.declineAfterAll}),h]}):null:(0,G.jsxs)(`section`,{className:`card`,"aria-labelledby":`answer`,children:[(0,G.jsx)(`h2`,{id:`answer`,children:n.nominatedTitle}),e.answer===`DECLINED`?(0,G.jsx)(`p`,{children:n.declined}):(0,G.jsx)(`p`,{children:n.nominatedText(n.about(r(e.cycle.award.name),String(e.cycle.year)))}),e.answer===`ASKED`&&(0,G.jsxs)(G.Fragment,{children:[(0,G.jsxs)(`div`,{className:`halves`,children:[(0,G.jsxs)(`div`,{className:`stack-s`,children:[(0,G.jsx)(`h3`,{children:n.willSee}),(0,G.jsx)(`ul`,{children:n.willSeeItems.split(`
`).map(e=>(0,G.jsx)(`li`,{children:e},e))})]}),(0,G.jsxs)(`div`,{className:`stack-s`,children:[(0,G.jsx)(`h3`,{children:n.willNotSee}),(0,G.jsx)(`ul`,{children:n.willNotSeeItems.split(`
`).map(e=>(0,G.jsx)(`li`,{children:e},e))})]})]}),(0,G.jsx)(`p`,{children:n.ifYouAccept})]}),e.can.answer&&(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`p`,{className:`strong`,children:n.packageUntil(d)}),!s&&o.error&&(0,G.jsx)(_,{error:o.error}),!s&&(0,G.jsx)(j,{faults:m,fieldOf:()=>void 0}),(0,G.jsxs)(`div`,{className:`row`,children:[(0,G.jsx)(g,{busy:o.isPending,onClick:()=>u(!0),children:e.answer===`DECLINED`?n.acceptAfterAll:n.accept}),e.answer===`ASKED`&&(0,G.jsx)(g,{kind:`quiet`,onClick:()=>l(!0),children:n.decline})]})]}),h]})}function He({nomination:e}){let t=z(),n=c(),[r,i]=(0,W.useState)(!1),[a,o]=(0,W.useState)(``),[s,l]=(0,W.useState)(``),[u,d]=(0,W.useState)(``),f=p(ve),m=f.data?.conflictDeclareAsNominee.userErrors??R;return(0,G.jsxs)(`section`,{className:`card`,"aria-labelledby":`conflict`,children:[(0,G.jsx)(`h2`,{id:`conflict`,children:t.conflict}),e.can.declareAsNominee&&(0,G.jsx)(`p`,{className:`muted`,children:t.conflictText}),e.conflicts.length>0&&(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`h3`,{children:t.conflictsMine}),(0,G.jsx)(`ul`,{className:`people-list`,children:e.conflicts.map(e=>(0,G.jsxs)(`li`,{children:[(0,G.jsxs)(`div`,{className:`stack-s`,children:[(0,G.jsx)(`bdi`,{className:`strong`,children:e.person.name}),(0,G.jsx)(`span`,{className:`authored`,children:e.reason})]}),(0,G.jsx)(`span`,{className:`chip`,children:t.conflictStates[e.state]})]},e.id))})]}),(0,G.jsx)(q,{text:a}),e.can.declareAsNominee&&e.committee.length>0&&(0,G.jsx)(`div`,{className:`row no-print`,children:(0,G.jsx)(g,{kind:`quiet`,onClick:()=>{f.reset(),l(``),d(``),i(!0)},children:t.conflictDeclare})}),(0,G.jsxs)(k,{title:t.conflictTitle,open:r,confirm:t.conflictDo,busy:f.isPending,error:f.error,faults:m,fieldOf:e=>e.path.includes(`reason`)?`conflict-reason`:`conflict-person`,disabled:s===``,onConfirm:()=>f.mutate({nomination:e.id,person:s,reason:u},{onSuccess:({conflictDeclareAsNominee:{nomination:e}})=>{e&&(i(!1),n(e),o(t.conflictDone))}}),onClose:()=>i(!1),children:[(0,G.jsx)(`p`,{children:t.conflictText}),(0,G.jsx)(C,{id:`conflict-person`,label:t.conflictWith,value:s,data:[{value:``,label:t.conflictChoose},...e.committee.map(e=>({value:e.id,label:e.name}))],onChange:e=>l(e.currentTarget.value)}),(0,G.jsx)(T,{id:`conflict-reason`,label:t.conflictReason,minRows:3,maxLength:1e3,value:u,error:A(m,`reason`),onChange:e=>d(e.currentTarget.value)})]})]})}var Ue=[`PRIMARY_REVIEWER`,`SECONDARY_REVIEWER`,`COMMITTEE`,`CHAIR`,`DECIDER`];function We(){let{id:e=``}=r(),t=y(s,{nomination:e});return(0,G.jsx)(h,{read:t,children:({nomination:e})=>e?(0,G.jsx)(Ge,{nomination:e}):(0,G.jsx)(w,{})})}function Ge({nomination:e}){let t=z(),n=f(),[r,a]=(0,W.useState)({text:``,at:0}),o=e=>a(({at:t})=>({text:e,at:t+1})),s=e.seats.includes(`NOMINEE`),c=e.seats.includes(`NOMINATOR`),l=n(e.cycle.award.name);return(0,G.jsxs)(ee,{title:s?t.ownHeading(l):t.heading(e.nominee.name),lead:(0,G.jsxs)(`span`,{className:`marks-row`,children:[t.about(l,String(e.cycle.year)),(0,G.jsx)(Ke,{nomination:e})]}),above:(0,G.jsx)(i,{className:`crumb`,to:`/awards/nominations`,children:t.toMine}),children:[r.text!==``&&(0,G.jsx)(O,{children:(0,G.jsx)(`p`,{children:r.text})},r.at),e.seats.some(e=>Ue.includes(e))&&(0,G.jsxs)(b,{children:[(0,G.jsx)(`p`,{children:t.judge}),(0,G.jsx)(`p`,{children:(0,G.jsx)(i,{to:`/awards/review/${e.id}`,children:t.toReview})})]}),c&&(0,G.jsx)(Te,{nomination:e,say:o}),s&&(0,G.jsx)(Be,{nomination:e,say:o}),!c&&!s&&(0,G.jsx)(`p`,{children:t.nothingElse})]})}function Ke({nomination:e}){let t=z(),n=e.parts.find(e=>e.own),r=e.seats.includes(`NOMINEE`)&&e.answer?t.answers[e.answer]:t.states[n?.state??e.state],i=e.can.write||e.can.pack||e.can.answer&&e.answer===`ASKED`;return(0,G.jsx)(`span`,{className:i?`chip on`:`chip`,children:r})}export{We as default};