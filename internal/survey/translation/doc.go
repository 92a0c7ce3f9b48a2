// Package translation takes the texts of a questionnaire out to a spreadsheet and brings
// translations of them back.
//
// It owns: which texts a definition has, in which languages they exist, the key of each,
// and the CSV between. A key is made of the identity of a question and the value of a
// choice, never of a position, so that a file stays good while questions move. It does
// not own: whether a definition lies within the profile (survey/profile) or how a
// spreadsheet is encoded (roster/sheet).
//
// Nothing is lost unsaid: a row that is not taken is named with its line and the reason,
// and an empty cell never takes a text away. Pure.
package translation
