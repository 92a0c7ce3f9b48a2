//go:build race

package outbox

// raceFactor is how much slower things are allowed to be under the race detector.
const raceFactor = 10
