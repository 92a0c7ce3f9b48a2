// Package profile is the definition language of questionnaires: profile v1, a named,
// closed part of SurveyJS JSON (surveys.md 4.5).
//
// It owns: reading a definition strictly with the place of every fault, its canonical
// form, the questions in it as figures need them, branching, and the one check that
// every answer goes through, drafts and submissions alike. It does not own: where
// definitions and answers are kept (survey), what is computed from answers
// (survey/scoring), or the expression language (survey/expr).
//
// The world is closed: a property, question type, key or choice that is not known is
// refused, never ignored. Pure: no database, no clock of its own.
package profile
