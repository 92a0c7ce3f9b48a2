import{E as e,O as t,g as n,u as r,w as i}from"./states.js";import{u as a}from"./committee.js";var o=new i(`
    query ReviewedNomination($nomination: ID!) {
  nomination(nomination: $nomination) {
    ...ReviewedNominationParts
  }
}
    fragment ConflictParts on NominationConflict {
  id
  person {
    id
    name
  }
  kind
  state
  since
  until
  reason
  dismissable
}
fragment ReviewedNominationParts on Nomination {
  id
  cycle {
    id
    award {
      id
      name {
        en
        fr
      }
    }
    year
    phases {
      kind
      from
      to
      closes
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
  barred
  parts {
    id
    nominator {
      id
      name
    }
    letter
  }
  letters {
    id
    name
    state
    waived
    text
  }
  package {
    statement
    activities {
      mentee
      kind
      from
      to
      outcome
      confirmed
    }
  }
  files {
    id
    name
    size
    package
    path
  }
  conflicts {
    ...ConflictParts
  }
  ownReview {
    ...ReviewWholeParts
  }
  reviews {
    ...ReviewWholeParts
  }
  can {
    review
    declare
  }
}
fragment ReviewWholeParts on AwardReview {
  id
  reviewer {
    id
    name
  }
  role
  guest
  state
  scores
  comment
  mean
  revision
  submitted
}`,{hash:`sha256:c8b68d05f5dd1206e2acb9e57a9abeaaa9960febf2c8ec31eae1babe0b1914c4`}),s=new i(`
    query NominationBoard($cycle: ID!) {
  nominationBoard(cycle: $cycle) {
    nomination
    nominee {
      id
      name
    }
    state
    answer
    lacks {
      what
      who
      reminded
      over
      letter
      until
    }
  }
}
    `,{hash:`sha256:70ad8e96bfbad6a51a2e1da8fb4c8127cb57c0f6d19f13dce7b9e7e290b99e08`}),c=new i(`
    query NomineesToAsk($cycle: ID!) {
  nomineesToAsk(cycle: $cycle) {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
  }
}
    `,{hash:`sha256:c10757656debaa80f6189c758029285a5e2bdc3b639f2acea722f733ede1b644`});function l(t,i=!1){return e({queryKey:[...r(a),`all`,t,i],queryFn:async()=>{let e=[],r=null;do{let{cycleNominations:o}=await n(a,{cycle:t,first:100,after:r,search:null,mine:i});e.push(...o.nodes),r=o.pageInfo.hasNextPage?o.pageInfo.endCursor??null:null}while(r!==null);return e}})}function u(){let e=t();return()=>{for(let t of[r(a),r(o),r(s),r(c)])e.invalidateQueries({queryKey:t})}}export{o as a,s as i,u as n,c as r,l as t};