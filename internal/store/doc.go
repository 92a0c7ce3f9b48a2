// Package store opens the database and carries every write to it.
//
// It owns: opening SQLite and PostgreSQL with the settings that make them safe,
// Write and Client, group commit on SQLite, migrations with their lock, the
// dump of all rows that either engine loads, the triggers that keep written records unchanged, and the narrowing of confidential
// reads to permits. It does not own: queries about the domain, which stand in each
// domain's store.go.
package store
