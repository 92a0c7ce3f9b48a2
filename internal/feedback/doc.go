// Package feedback is what mentees say to their mentors, and what mentors make of it.
//
// It owns: rounds of feedback and who may answer in them; one sealed box per mentor, its
// ballots and its opening; what mentees wrote on its way to a report; signed letters;
// reflections, and the records of them for Maintenance of Certification. It does not own:
// who mentors whom (mentorship), questionnaires and what counts as an answer (survey), what
// of a report may be shown and to whom (release), or how a record looks on paper (pdf).
package feedback
