// Package directory is who and where: people, divisions, sites, role grants,
// reporting lines, and the settings of the one department.
//
// It owns: one identity per person whatever the addresses, what each role may see
// of people, the vocabulary, the versions of the department's expectations. It
// does not own: mentorships (mentorship), how a spreadsheet becomes people
// (roster), or sessions (auth).
package directory
