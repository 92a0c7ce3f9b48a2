// Package filename makes names of files that any system takes.
//
// It owns: what is left of a name that somebody else gave. It does not own: files, or what
// they hold.
package filename
