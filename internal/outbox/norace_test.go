//go:build !race

package outbox

// raceFactor is how much slower things are allowed to be.
const raceFactor = 1
