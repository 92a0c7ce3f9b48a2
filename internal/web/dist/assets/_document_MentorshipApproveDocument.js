import{w as e}from"./states.js";var t=new e(`
    mutation MentorshipApprove($mentorships: [ID!]!) {
  mentorshipApprove(mentorships: $mentorships) {
    mentorships {
      id
      state
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:38646e73361af38157e37b07a70ea302d4e019b2247116e3af8afe9cbfb971bd`});export{t};