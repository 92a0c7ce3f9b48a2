// Package mentorship is who mentors whom, from the proposal to the end, and what
// follows from it: meetings, plans, training, and what is due when.
//
// It owns: relationships and their rules (exactly one active formal mentor per
// mentee, never oneself, never somebody the mentee reports to, approved by division
// director and physician-in-chief, confirmed by both), five-year plans, meetings,
// training, offers to mentor, due tasks with the check-in that one vice-chair reads,
// whom a departure announced ahead concerns, the lists as they leave in a file, and who
// acts for whom in what. It does not own: people and who reports to whom
// (directory), how a spreadsheet becomes mentorships (roster), questionnaires
// (survey, joined by func fields), or the words of mails (mail).
//
// # What never happens
//
// An end, a refusal, a quiet pair and a wish for no mentor are neutral states: nobody
// is at fault, and the reason is read by whoever wrote it. Meetings are counted and
// never held against anybody. What somebody answers at a check-in is read by that
// person and the one vice-chair who is named for it.
package mentorship
