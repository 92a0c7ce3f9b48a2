//go:build long

package survey

const long = true
