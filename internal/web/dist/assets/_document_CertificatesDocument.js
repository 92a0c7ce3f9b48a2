import{w as e}from"./states.js";var t=new e(`
    query Certificates($first: Int!, $after: String, $search: String, $kind: RecognitionKind, $state: CertificateState, $year: Int) {
  certificateYears
  certificates(
    first: $first
    after: $after
    search: $search
    kind: $kind
    state: $state
    year: $year
  ) {
    nodes {
      id
      code
      kind
      title {
        en
        fr
      }
      name
      issued
      state
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:049c8de17d21286ade204247d6ebbaea949cf5ee7447aa9658ff79130a85d55b`});export{t};