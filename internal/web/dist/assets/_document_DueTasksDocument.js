import{w as e}from"./states.js";var t=new e(`
    query DueTasks {
  dueTasks {
    ...TaskParts
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
fragment TaskParts on DueTask {
  id
  kind
  person {
    ...ColleagueParts
  }
  dueOn
  doneOn
  overdue
  about
  followUp
  followUpOn
  viewerCanClose
}`,{hash:`sha256:311b256eb3ac5269b1a8423f7cc87dab69852ac7caaef72a32d98fc9eb16e5b8`});export{t};