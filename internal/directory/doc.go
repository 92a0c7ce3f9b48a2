// Package directory is who and where: people, divisions, sites, role grants,
// reporting lines, and the settings of the one department.
//
// It owns: one identity per person whatever the addresses, two records that turn out
// to be one person, who is away, who takes over what somebody held, what each role may
// see of people, the vocabulary, the versions of the department's expectations, what the
// department sets on screen with the changes of it that can be taken back, and for how
// long records that have had their day are kept. It does not own: mentorships
// (mentorship), how a spreadsheet becomes people (roster), how mail fails (outbox), or
// sessions (auth).
package directory
