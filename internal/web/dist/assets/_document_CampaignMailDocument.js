import{w as e}from"./states.js";var t=new e(`
    query CampaignMail {
  outboxStatus {
    mailConfigured
  }
}
    `,{hash:`sha256:f05147d44bbb159861346e79b945ec4d83a08501b558fbe326e2818a44bcfee3`});export{t};