// Package sql holds the migrations of each database.
//
// It owns: their files, in the order of their names, never edited once they have
// landed. It does not own: writing them (internal/migrategen) or running them
// (internal/store).
package sql

import "embed"

// Files has a folder for each engine.
//
//go:embed sqlite/*.sql postgres/*.sql
var Files embed.FS
