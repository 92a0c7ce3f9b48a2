//go:build !long

package feedback

// long asks for the many repetitions that are run before a release, and not every time.
const long = false
