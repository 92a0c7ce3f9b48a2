import{v as e}from"./states.js";var t=new e(`
    mutation MentorshipEnd($mentorship: ID!, $reason: String!) {
  mentorshipEnd(mentorship: $mentorship, reason: $reason) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
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
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:9a07f49126a4cd1b7d76d16f9544fe4becb9873facbed56c067d55d80fabc9b3`});export{t};