import{S as e,u as t,v as n}from"./states.js";import{n as r}from"./text.js";var i=new n(`
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
  viewerCanRepeat
  closedYear {
    id
    name
  }
}`,{hash:`sha256:005170f1fc13c4d51ee5c9b0836ae2b45d9020d9e577ff8d4ed66d14276b6371`});function a(){let n=e();return e=>{n.setQueryData(t(i,{id:e.id}),{campaign:e}),n.invalidateQueries({queryKey:t(r)})}}export{i as n,a as t};