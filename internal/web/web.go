// Package web carries the screens: the single page application as it was built.
//
// It owns: the built files (dist, committed) inside the program, and the choice of a
// directory instead of them. It does not own: how they are served (server), or what
// they show, which is written in app and built into dist.
package web

import (
	"embed"
	"io/fs"
	"os"
)

//go:embed all:dist
var dist embed.FS

// Files are the built screens, index.html at the root: those inside the program, or
// those in a directory if one is named (-web-dir), for work on the screens.
func Files(dir string) (fs.FS, error) {
	if dir != "" {
		return os.DirFS(dir), nil
	}
	return fs.Sub(dist, "dist")
}
