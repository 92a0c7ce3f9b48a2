import{O as e,u as t,w as n}from"./states.js";import{n as r}from"./text.js";var i=new n(`
    query Campaign($id: ID!) {
  campaign(id: $id) {
    ...CampaignParts
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}`,{hash:`sha256:97427a75fde5f8749013c5e2742ba1dd8662b697ff0bd5e12e2b4744be3d4545`}),a=new n(`
    query AudienceCount($audience: AudienceInput!) {
  audienceCount(audience: $audience) {
    people
    withoutAddress
  }
}
    `,{hash:`sha256:ca96d7137e3978a7a08f392216fb17e3168bb333749ddecd8a6593d0ecccaa6c`}),o=new n(`
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
}`,{hash:`sha256:9e731de8a7bf8a68bc968981059785ede8101aae91adaa16b74ee8876988390f`});function s(){let n=e();return e=>{n.setQueryData(t(i,{id:e.id}),{campaign:e}),n.invalidateQueries({queryKey:t(r)})}}var c={divisions:[],ranks:[],positions:[],stages:[],sites:[],appointmentTypes:[],appointedFrom:null,appointedUntil:null};function l(e){return{divisions:e.divisions.map(e=>e.id),ranks:e.ranks,positions:e.positions,stages:e.stages,sites:e.sites.map(e=>e.id),appointmentTypes:e.appointmentTypes,appointedFrom:e.appointedFrom??null,appointedUntil:e.appointedUntil??null}}export{a,o as i,c as n,i as o,s as r,l as t};