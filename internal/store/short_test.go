//go:build !long

package store_test

// How often the program is killed and PostgreSQL restarted (trust.md 5.2, R1 and R4,
// ask for 100 and 20: go test -tags long).
const (
	kills    = 4
	restarts = 2
)
