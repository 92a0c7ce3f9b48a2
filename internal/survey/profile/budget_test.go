//go:build !long && !race

package profile

// instruments is how many random ones are compared with the browser.
const instruments = 120
