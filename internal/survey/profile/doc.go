// Package profile is the definition language of questionnaires: profile v1, a named,
// closed part of SurveyJS JSON (surveys.md 4.5).
//
// It owns: reading a definition strictly with the place of every fault, its canonical
// form, the questions and scales in it as figures and exports need them, branching and
// its words, and the one check that every answer goes through, drafts and submissions
// alike. It does not own: where definitions and answers are kept (survey), what is
// computed from answers (survey/scoring), or the expression language (survey/expr).
//
// The world is closed: a property, question type, key or choice that is not known is
// refused, never ignored. Only a key that begins with "x-" and is not known is let
// through with a remark. Pure: no database, no clock of its own.
//
// # Where the server is not the browser, on purpose
//
// The browser's engine (survey-core 3.0.0) judges random instruments and answers beside
// this package in tests (survey/oracle), and every disagreement found stays there as a
// row. What is left differs for a reason:
//
//   - Shape. The browser stores a choice, row, column or key it does not know, a number
//     that is a word, a date that is none, a text that is too long; here each is refused
//     with its path (surveys.md 4.3). A browser that follows the definition sends none.
//   - Hidden answers. The browser keeps an answer that arrives together with the
//     condition that hides it until the end; here it counts as missing at once and is
//     dropped. Answering step by step both do the same.
//   - Defaults and what setvalue and copyvalue triggers write come from the browser and
//     are not written again: whoever answers may have changed them since.
//   - A complete trigger that holds only because of a later page ends the browser on an
//     earlier one too, when somebody goes back; here it ends where all it depends on has
//     been asked. Answers after the end are kept, and checked as any other.
//   - skip moves the reader and takes no requirement away. Where it jumps over a required
//     question, the browser would end; the server still asks for it.
//   - A field whose number or date lies below its minimum keeps it to itself in the
//     browser; an answer that is sent all the same is OUT_OF_RANGE.
//
// Refused at publishing, because both sides could not be held to the same: setValueIf,
// setValueExpression, resetValueIf and defaultValueExpression (they depend on the order
// of answering), variables and triggers of other types, displayValue in a condition (its
// words depend on the language), rankings that may shrink to one choice, names that mean
// something of their own to the browser, and what surveys.md 4.5 leaves out.
package profile
