import{v as e}from"./states.js";var t=new e(`
    query AudienceCount($audience: AudienceInput!) {
  audienceCount(audience: $audience) {
    people
    withoutAddress
  }
}
    `,{hash:`sha256:ca96d7137e3978a7a08f392216fb17e3168bb333749ddecd8a6593d0ecccaa6c`}),n=new e(`
    query CampaignConduct($campaign: ID!) {
  campaignConduct(campaign: $campaign) {
    ...ConductParts
  }
}
    fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}`,{hash:`sha256:9e731de8a7bf8a68bc968981059785ede8101aae91adaa16b74ee8876988390f`}),r={divisions:[],ranks:[],positions:[],stages:[],sites:[],appointmentTypes:[],appointedFrom:null,appointedUntil:null};function i(e){return{divisions:e.divisions.map(e=>e.id),ranks:e.ranks,positions:e.positions,stages:e.stages,sites:e.sites.map(e=>e.id),appointmentTypes:e.appointmentTypes,appointedFrom:e.appointedFrom??null,appointedUntil:e.appointedUntil??null}}export{t as i,r as n,n as r,i as t};