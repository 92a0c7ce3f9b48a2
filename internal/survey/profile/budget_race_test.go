//go:build race && !long

package profile

// The race detector makes the browser's engine many times slower, and looks for
// something else: a few are enough for it.
const instruments = 8
