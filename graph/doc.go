// Package graph is the GraphQL door: parse, call the domain, return.
//
// It owns: resolvers, the presenter of errors, limits on operations, and the list
// of root fields that are open to visitors. It does not own: who may do what (each
// domain's authz.go) or any query of the database. graph/gen and graph/model are
// generated from schema/ by gqlgen.
package graph
