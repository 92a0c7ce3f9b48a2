import{C as e,w as t}from"./states.js";import{s as n}from"./Frame.js";import{n as r,r as i,t as a}from"./format.js";var o=new t(`
    query MyNominations {
  myNominations {
    id
    cycle {
      id
      year
      state
      award {
        id
        name {
          en
          fr
        }
      }
      phases {
        kind
        from
        to
        closes
      }
    }
    nominee {
      id
      name
    }
    state
    answer
    seats
    can {
      write
      reopen
      askForLetters
      answer
      pack
      reopenPackage
    }
  }
}
    `,{hash:`sha256:bc452a4b16cea1c493bf1b47166e2b8e479452bd896b003c7368426beee9b106`});function s(){let{zone:t}=n(),r=e();return(e,n)=>{let a=e.find(e=>e.kind===n);return a?i(a.closes,t,r):``}}function c(){let{zone:t}=n(),i=e();return e=>a(r(t,new Date(e)),i)}export{c as n,o as r,s as t};