// Package audit keeps the record of who did what to which object.
//
// It owns: entries written beside the state they tell of, the chain of seals over
// committed entries, and its verification. It does not own: which acts are worth an
// entry (each domain), nor who may read them. An entry never holds an answer, a
// comment or a letter, and an anonymous ballot leaves none (trust.md 4.3).
package audit

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"time"

	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

// Log is the audit log.
type Log struct {
	db    *store.DB
	ids   id.Source
	clock clock.Clock
}

// New is the log of a database.
func New(db *store.DB, ids id.Source, c clock.Clock) *Log { return &Log{db, ids, c} }

// Entry is one act. Object is the identifier of what was acted on, or "".
type Entry struct {
	ID     id.Audit
	At     time.Time
	Actor  string // a person's identifier, one "for" another, "system:" and a purpose, or "visitor"
	Action string // such as "campaign.opened"
	Object string
	Result string
}

// Record writes an entry in the surrounding Write: it is there if and only if the
// act is.
func (l *Log) Record(ctx context.Context, v viewer.Viewer, action, object string) error {
	return l.insert(ctx, Entry{
		ID: id.New[id.Audit](l.ids), At: l.clock.Now(), Actor: actor(v), Action: action, Object: object, Result: "ok",
	})
}

func actor(v viewer.Viewer) string {
	switch {
	case v.By != "":
		return string(v.By) + " for " + string(v.Person)
	case v.Person != "":
		return string(v.Person)
	case v.Purpose != "":
		return "system:" + v.Purpose
	}
	return "visitor"
}

// canonical is the entry as it is hashed: JSON with its members in alphabetical
// order and nothing escaped that need not be, after RFC 8785.
func (e Entry) canonical() []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(struct { // strings always encode
		Action string `json:"action"`
		Actor  string `json:"actor"`
		At     string `json:"at"`
		ID     string `json:"id"`
		Object string `json:"object"`
		Result string `json:"result"`
	}{e.Action, e.Actor, e.At.UTC().Format("2006-01-02T15:04:05.000000Z"), string(e.ID), e.Object, e.Result})
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

// Head is the newest seal. Published (in a mail, on a certificate's page) it binds
// everything sealed before it.
type Head struct {
	Seq  int // 0: nothing is sealed yet
	Hash string
}

// seal is one link: Hash is SHA-256 over Prev and the canonical entry.
type seal struct {
	Seq   int
	Entry id.Audit
	Prev  string
	Hash  string
}

// follow is the seal of an entry after a head.
func (h Head) follow(e Entry) seal {
	sum := sha256.Sum256(append([]byte(h.Hash), e.canonical()...))
	return seal{Seq: h.Seq + 1, Entry: e.ID, Prev: h.Hash, Hash: hex.EncodeToString(sum[:])}
}

// sealBatch is how many entries are sealed in one transaction.
const sealBatch = 500

// Seal chains the committed entries that have no seal yet, in the order of their
// time and identifier, and reports how many. Entries of a transaction that is still
// open are sealed by a later call: the chain's order is that of sealing. Any number
// of processes may call it.
func (l *Log) Seal(ctx context.Context) (int, error) {
	total := 0
	for {
		n, more, err := l.sealSome(ctx)
		total += n
		if err != nil || !more {
			return total, err
		}
	}
}

func (l *Log) sealSome(ctx context.Context) (sealed int, more bool, err error) {
	// What waits is looked up outside the transaction, so that a long log does not
	// keep writers waiting.
	seen, err := l.Head(ctx)
	if err != nil {
		return 0, false, err
	}
	waiting, err := l.unsealed(ctx, sealBatch)
	if err != nil || len(waiting) == 0 {
		return 0, false, err
	}
	err = l.db.Write(ctx, func(ctx context.Context) error {
		sealed = 0
		if err := l.lockChain(ctx); err != nil {
			return err
		}
		head, err := l.Head(ctx)
		if err != nil {
			return err
		}
		meanwhile, err := l.sealedAfter(ctx, seen.Seq)
		if err != nil {
			return err
		}
		for _, e := range waiting {
			if meanwhile[e.ID] {
				continue
			}
			s := head.follow(e)
			if err := l.insertSeal(ctx, s); err != nil {
				return err
			}
			head = Head{s.Seq, s.Hash}
			sealed++
		}
		return nil
	})
	if err != nil {
		return 0, false, err
	}
	return sealed, len(waiting) == sealBatch, nil
}
