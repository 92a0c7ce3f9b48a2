// Package survey is instruments, campaigns and what people answer.
//
// It owns: drafts and immutable versions of instruments, campaigns with their
// audience, window, mode and promise, participation, drafts of answers, responses,
// and asking for the release at a close. It does not own: the definition language
// (survey/profile), numbers on answers (survey/scoring), or which figure may be
// shown (release, disclosure).
package survey
