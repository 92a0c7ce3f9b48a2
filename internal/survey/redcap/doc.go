// Package redcap reads and writes REDCap data dictionaries, and writes records.
//
// It owns: the CSV of 18 columns (surveys.md 5.1), the ZIP of an instrument and the
// JSON of the API; field types, choices, action tags, branching logic and calculations,
// both ways between them and definitions in profile v1; and the report of what could
// not be taken over. It does not own: the profile, or what becomes of the definition.
// Nothing is lost in silence. Pure.
package redcap
