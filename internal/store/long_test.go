//go:build long

package store_test

// How often the program is killed and PostgreSQL restarted (trust.md 5.2, R1 and R4).
const (
	kills    = 100
	restarts = 20
)
