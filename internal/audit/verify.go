package audit

import (
	"context"
	"time"

	"laurel/internal/id"
)

// Kind says how an entry or the chain was tampered with.
type Kind string

// The kinds of breach.
const (
	Changed   Kind = "CHANGED"   // the entry is not the one that was sealed
	Deleted   Kind = "DELETED"   // the seal is there, its entry is not
	Missing   Kind = "MISSING"   // a seal is gone from the middle of the chain
	Reordered Kind = "REORDERED" // the seal does not follow the one before it
	Inserted  Kind = "INSERTED"  // the entry claims a time long before it can have been written
)

// Breach is one thing wrong with the log. Entry is "" where it is unknown.
type Breach struct {
	Seq   int
	Entry id.Audit
	Kind  Kind
}

// late is how long after its time an entry may be sealed behind newer ones without
// being suspect: transactions last seconds, and a clock may be set back by an hour.
const late = 2 * time.Hour

// link is a seal with its entry, nil when that is gone.
type link struct {
	seal
	entry *Entry
}

// Verify reads the whole log and names what was changed, deleted, reordered or
// inserted since it was sealed. Seals cut off at the end leave no trace in the
// database: Contains tells, given a head that was published.
func (l *Log) Verify(ctx context.Context) ([]Breach, error) {
	check := verifier{}
	if err := l.eachLink(ctx, check.link); err != nil {
		return nil, err
	}
	waiting, err := l.unsealed(ctx, 0)
	if err != nil {
		return nil, err
	}
	for _, e := range waiting {
		check.time(0, e)
	}
	return check.breaches, nil
}

// verifier walks the chain from its first link.
type verifier struct {
	head     Head
	newest   time.Time
	breaches []Breach
}

func (v *verifier) link(l link) {
	broken := func(k Kind) { v.breaches = append(v.breaches, Breach{l.Seq, l.Entry, k}) }
	if l.Seq != v.head.Seq+1 {
		broken(Missing)
	} else if l.Prev != v.head.Hash {
		broken(Reordered)
	}
	if l.entry == nil {
		broken(Deleted)
	} else {
		// Against what the seal itself says went before, so that one broken link is
		// one breach and not all that follow.
		if (Head{l.Seq - 1, l.Prev}).follow(*l.entry).Hash != l.Hash {
			broken(Changed)
		}
		v.time(l.Seq, *l.entry)
	}
	v.head = Head{l.Seq, l.Hash}
}

func (v *verifier) time(seq int, e Entry) {
	if e.At.Before(v.newest.Add(-late)) {
		v.breaches = append(v.breaches, Breach{seq, e.ID, Inserted})
	}
	if e.At.After(v.newest) {
		v.newest = e.At
	}
}

// Contains reports whether a head that was published is still in the chain. If not,
// the log was cut off or written anew.
func (l *Log) Contains(ctx context.Context, h Head) (bool, error) {
	if h.Seq == 0 {
		return true, nil
	}
	hash, err := l.hashAt(ctx, h.Seq)
	return hash == h.Hash, err
}
