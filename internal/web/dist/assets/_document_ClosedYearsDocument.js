import{v as e}from"./states.js";var t=new e(`
    query ClosedYears {
  closedYears {
    id
    name
    starts
    ends
  }
}
    `,{hash:`sha256:effd84a5abdfdb8dd8dbaa5171e3957a71a4a8c7189c41d6345984611197f6dd`});export{t};