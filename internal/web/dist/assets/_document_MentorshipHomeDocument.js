import{w as e}from"./states.js";var t=new e(`
    query MentorshipHome($of: ID) {
  mentorshipHome(of: $of) {
    person {
      ...ColleagueParts
    }
    actingFor
    mentors {
      ...PairParts
    }
    mentees {
      ...PairParts
    }
    offer {
      ...OfferParts
    }
    trainings {
      ...TrainingParts
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment OfferParts on MentorOffer {
  willing
  capacity
  needs {
    codes
    words
  }
  noMentor
  reason
}
fragment TrainingParts on Training {
  id
  title
  provider
  heldOn
  quarters
}`,{hash:`sha256:579a53a698fc921594d414d4e39ceb34fd7ce0ec7cd1b75e95d99f9efa52f76f`});export{t};