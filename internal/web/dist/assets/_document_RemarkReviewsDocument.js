import{w as e}from"./states.js";var t=new e(`
    query RemarkModerations {
  remarkModerations {
    ...RemarkModerationParts
  }
}
    fragment RemarkModerationParts on RemarkModeration {
  report
  title {
    en
    fr
  }
  pending
  remarks {
    ...ModeratedRemark
  }
}
fragment ModeratedRemark on Remark {
  id
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  edited
  state
  reason
  notToMentor
  language
}`,{hash:`sha256:413d4111c695b54485294eef93ae3d3c8e3d0c2e71d8db6a5e28a170316f5538`}),n=new e(`
    query RemarkReviews {
  remarkReviews {
    ...RemarkReviewParts
  }
}
    fragment RemarkReviewParts on RemarkReview {
  id
  report
  round {
    en
    fr
  }
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  language
  reason
  asked
  state
  edited
  answer
}`,{hash:`sha256:7097092f08310f9d3b3a4b6562c8b8715ffc1a259779d33ddd680fc2fb345386`});export{t as n,n as t};