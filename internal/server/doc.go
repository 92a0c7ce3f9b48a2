// Package server is the HTTP door: routes, cookies, headers, limits, uploads,
// downloads and the single page application's files.
//
// It owns: which paths exist, the session cookie, the security headers of every
// answer, the refusal of cross-origin writes, size limits, the request log and its
// few counters. It does not own: who a session belongs to (auth), what GraphQL
// answers (graph), what a download may contain (the domain behind it), or the
// screens (web).
package server
