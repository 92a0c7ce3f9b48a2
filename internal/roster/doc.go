// Package roster is people and their formal mentors as the spreadsheet departments
// keep: the list of a division, its export, and the import of a file.
//
// It owns: what a file would change, shown before anything is written; what a header or a
// spelling was said to mean; what was imported, and the way back from it; pairs of a file
// that no mentorship can be; which divisions' rosters somebody may open; the columns of a
// roster. It does not own: how
// a file is read (roster/sheet), people and places (directory), or the rules of
// mentorships (mentorship).
//
// # What an import does
//
// Nothing is written unless the whole file is good, and the same file a second time
// changes nothing. Nobody is removed by absence: people who are not in the file are
// listed and left as they are.
//
// A person is found by any of their addresses. The address in the e-mail column
// becomes the one that mail goes to; other addresses are added and none is taken away.
//
// A column that the file lacks leaves what is on record. An empty cell in a column
// that the file has clears the value, with these exceptions: language and status stay,
// and so do the mentor and the day a mentorship began, which departments leave blank
// when they do not know. A kind of review goes with its date.
//
// A mentor is named by an address or by the full name, in the file or on record, the
// words of a name in any order. Another mentor than the one on record ends that
// mentorship without fault and begins a new one; a day without a mentor corrects the
// beginning of the one on record. A pairing that the file does not touch is not judged.
//
// # On screen and on the command line
//
// On the command line nobody can be asked, so the whole file is good or nothing is written.
// On screen what only the lead can say is asked once for all rows that need it: what a header
// means, which place a spelling means, whom a name means. Headers and spellings are
// remembered, for the command line too. The good rows can be taken alone; the others come
// back as a file of the same kind with a column that says why. Of two rows that claim one
// address both are held back, and so is a row whose mentor is new and held back.
//
// A pair that breaks a rule is flagged on screen and refused on the command line. Somebody
// who would report to their mentor comes in with that mentor, flagged as mentorship flags a
// pair whose roles changed. Oneself, and a second mentor in one cell, make no pair and are
// listed until somebody mends them.
//
// The last import can be taken back for 14 days, as long as everything is as it left it:
// otherwise whoever stands in the way is named, and nothing happens. Removed with it are
// people it added whom nothing names since, and places nobody is in.
//
// # Places on the command line
//
// A division or site that nobody knows yet is made by the import. A name that differs
// from a known one by a letter, and stands on fewer than three rows, is taken for a slip
// of the pen and refused.
package roster
