// Package sql holds the migrations of each database, in the order of their names.
// They are written by internal/migrategen, run by internal/store, and never edited
// once they have landed.
package sql

import "embed"

// Files has a folder for each engine.
//
//go:embed sqlite/*.sql postgres/*.sql
var Files embed.FS
