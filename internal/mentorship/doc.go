// Package mentorship is who mentors whom, on record.
//
// It owns: relationships and their rules (exactly one active formal mentor per
// mentee, never oneself, never somebody the mentee reports to). It does not own:
// people (directory), or how a spreadsheet becomes mentorships (roster).
package mentorship
