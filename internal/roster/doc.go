// Package roster is people and their formal mentors as the spreadsheet departments
// keep them.
//
// It owns: the division's roster as its director reads it, its export, and the import
// of a spreadsheet with a preview: what is new, changed, unchanged or not in the file,
// and every fault with its line. It does not own: reading files (roster/sheet), people
// (directory), or the rules of a mentorship (mentorship).
//
// An import is all or nothing. A column the file lacks leaves its field alone; a cell
// that is empty in a column it has clears a date or a word, but never a mentor, a
// language or a status, which departments leave blank when they do not know. Addresses
// are added and put in order, never taken away. Nobody is removed by absence.
package roster
