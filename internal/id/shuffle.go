package id

import (
	"encoding/binary"
	"io"
)

// Shuffled is the numbers from 0 to n-1 in an order drawn from a source: every order is
// as likely as any other (Fisher and Yates).
func Shuffled(s Source, n int) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	for i := n - 1; i > 0; i-- {
		j := below(s, uint64(i+1))
		order[i], order[j] = order[j], order[i]
	}
	return order
}

// below draws a number under n, none likelier than another: draws from the last, unfull
// range are thrown away.
func below(s Source, n uint64) int {
	limit := ^uint64(0) - ^uint64(0)%n
	for {
		var b [8]byte
		_, _ = io.ReadFull(s, b[:]) // a Source never fails
		if x := binary.BigEndian.Uint64(b[:]); x < limit {
			return int(x % n)
		}
	}
}
