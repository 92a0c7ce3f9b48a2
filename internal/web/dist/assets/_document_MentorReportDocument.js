import{w as e}from"./states.js";var t=new e(`
    query MentorReport($report: ID!) {
  mentorReport(report: $report) {
    id
    round
    title {
      en
      fr
    }
    opened
    minimum
    respondents
    figures {
      ...QuestionFigureParts
    }
    compared {
      name
      mean
      n
      mentors
    }
    trends {
      name
      points {
        closed
        state
        n
        mean
        suppressed
      }
    }
    otherQuestions
    self {
      name
      value
    }
    selfGiven
    words {
      ...ReportWordParts
    }
    waits
  }
}
    fragment ReportWordParts on ReportWord {
  number
  text
  review
  reason
  answer
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
}`,{hash:`sha256:508470b442dcfca12f8d26e52cf87986b03ab6df6bb4cddbc2bbeda99afb8977`});export{t};