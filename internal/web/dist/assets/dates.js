import{v as e}from"./states.js";import{s as t}from"./Frame.js";import{s as n}from"./text5.js";import{n as r,r as i,t as a}from"./format.js";var o=new e(`
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
    `,{hash:`sha256:bc452a4b16cea1c493bf1b47166e2b8e479452bd896b003c7368426beee9b106`});function s(){let{zone:e}=t(),r=n();return(t,n)=>{let a=t.find(e=>e.kind===n);return a?i(a.closes,e,r):``}}function c(){let{zone:e}=t(),i=n();return t=>a(r(e,new Date(t)),i)}export{c as n,o as r,s as t};