// Package privacy is what somebody may ask of the data held about them, and what becomes of it
// when they have left.
//
// It owns: for every column that names a person, whether that person is given the row or told
// why not, and whether it goes when the person is erased; the file and the page of one's own
// data; and erasure, which takes the name and keeps the evidence. It does not own: the records
// themselves (their domains), nor who read what (audit).
//
// It reads every table, by a list that a test holds against the schema, and gives a row to
// nobody but the person it names.
package privacy
