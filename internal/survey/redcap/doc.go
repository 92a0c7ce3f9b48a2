// Package redcap reads REDCap data dictionaries.
//
// It owns: the CSV of 18 columns (surveys.md 5.1), its field types, choices, action
// tags and branching logic, turning one form into a definition in profile v1, and the
// report of what could not be taken over. It does not own: the profile, or what
// becomes of the definition. Nothing is lost in silence. Pure.
package redcap
