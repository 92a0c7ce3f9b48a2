//go:build long

package expr

// expressions is how many random ones are compared with the browser.
const expressions = 60_000
