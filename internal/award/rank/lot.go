package rank

import (
	"bytes"
	"crypto/sha256"
	"slices"
	"strings"
)

// Lot puts identifiers in an order that is drawn from a seed: by SHA-256 of the seed, a
// line feed and the identifier. Anybody can repeat the draw, nobody can foretell it
// without the seed, and neither the order of entry nor who else takes part bears on
// which of two comes first.
func Lot(seed string, ids []string) []string {
	type ticket struct {
		id  string
		sum [sha256.Size]byte
	}
	tickets := make([]ticket, len(ids))
	for i, id := range ids {
		tickets[i] = ticket{id, sha256.Sum256([]byte(seed + "\n" + id))}
	}
	slices.SortFunc(tickets, func(a, b ticket) int {
		if order := bytes.Compare(a.sum[:], b.sum[:]); order != 0 {
			return order
		}
		return strings.Compare(a.id, b.id)
	})
	out := make([]string, len(ids))
	for i, t := range tickets {
		out[i] = t.id
	}
	return out
}
