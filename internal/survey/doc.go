// Package survey is instruments, campaigns and what people answer.
//
// It owns: drafts and immutable versions of instruments, campaigns with their
// audience, window, mode and promise, participation, drafts of answers, responses,
// ballot boxes and their mix, and asking for the release at a close. It does not own: the definition language
// (survey/profile), sealing and opening (survey/ballot), where keys lie (boxkey),
// numbers on answers (survey/scoring), or which figure may be shown (release,
// disclosure).
package survey
