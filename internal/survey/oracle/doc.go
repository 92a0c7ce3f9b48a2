// Package oracle runs the browser's survey engine, survey-core as the screens install
// it, so that tests can compare the server with it. Nothing but tests imports it.
//
// It owns: loading the engine with the screens' own settings and functions, and asking
// it what it makes of a definition, of answers, and of answering step by step. It does
// not own: what is right. Where the two differ on purpose, the package docs of
// survey/expr and survey/profile say so, with the reason.
package oracle
