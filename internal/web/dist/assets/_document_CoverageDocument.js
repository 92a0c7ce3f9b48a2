import{w as e}from"./states.js";var t=new e(`
    query Coverage {
  mentorshipCoverage {
    division {
      id
      name {
        en
        fr
      }
    }
    people
    withFormalMentor
    wantNone
    newFaculty
    newWithoutMentor
    newWithPlan
    waiting
    quiet
    broken
  }
}
    `,{hash:`sha256:9947287376eaaa514eead6d5e062d43492319a5d310c2131198c8f839dd29d74`});export{t};