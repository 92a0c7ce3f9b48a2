// Package blob keeps uploaded and generated files in the database.
//
// It owns: their bytes in pieces, their digest, whose they are, and the hour in
// which a mutation claims an upload. It does not own: what kinds of file are taken
// (the upload door and each domain) or who else may read one.
package blob

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"path"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/store"
)

const (
	// Largest is how many bytes a file may have.
	Largest = 10 << 20
	// ClaimWithin is how long an upload waits for the mutation that claims it.
	ClaimWithin = time.Hour
	// MostWaiting is how many bytes of a person may wait to be claimed, so that nobody
	// fills the disk with files that nothing is made of.
	MostWaiting = 10 * Largest

	chunkSize   = 256 << 10
	longestName = 200 // characters
)

// Blob is a file.
type Blob struct {
	Name  string
	Bytes []byte
}

// Blobs are the files of a database.
type Blobs struct {
	db    *store.DB
	ids   id.Source
	clock clock.Clock
	most  int // MostWaiting
}

// New is the files of a database.
func New(db *store.DB, ids id.Source, c clock.Clock) *Blobs { return &Blobs{db, ids, c, MostWaiting} }

// Store keeps a file of owner, unclaimed. Of the name only the last part is kept.
// It gives TOO_LARGE "blob.too_large" above Largest, INVALID "blob.empty", and
// RATE_LIMITED "blob.too_many_waiting" above MostWaiting.
func (b *Blobs) Store(ctx context.Context, owner id.Person, name string, bytes []byte) (id.Blob, error) {
	if len(bytes) > Largest {
		return "", apperr.New(apperr.TooLarge, "blob.too_large")
	}
	if len(bytes) == 0 {
		return "", apperr.NewInvalid("blob.empty", "file")
	}
	made := id.New[id.Blob](b.ids)
	return made, b.db.Write(ctx, func(ctx context.Context) error {
		waiting, err := b.waiting(ctx, owner, b.clock.Now().Add(-ClaimWithin))
		if err != nil {
			return err
		}
		if waiting+len(bytes) > b.most {
			return apperr.New(apperr.RateLimited, "blob.too_many_waiting")
		}
		return b.insert(ctx, made, owner, fileName(name), digest(bytes), bytes)
	})
}

// fileName is the last part of a path of whatever system, without what no name holds.
func fileName(name string) string {
	name = strings.TrimSpace(strings.Map(func(r rune) rune {
		if r == '\n' || r == '\t' {
			return -1
		}
		return r
	}, i18n.Clean(name)))
	name = path.Base(strings.ReplaceAll(name, `\`, "/"))
	if name == "." || name == ".." || name == "/" {
		return "file"
	}
	if runes := []rune(name); len(runes) > longestName {
		// The end tells the kind of file.
		name = string(runes[len(runes)-longestName:])
	}
	return name
}

func digest(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

// errDamaged says that stored bytes are not the ones that were stored.
var errDamaged = errors.New("the bytes of a stored file do not match its SHA-256")

// Open reads a file of owner. To everybody else it is NOT_FOUND, as is an unknown one.
func (b *Blobs) Open(ctx context.Context, owner id.Person, file id.Blob) (Blob, error) {
	found, sum, err := b.read(ctx, owner, file)
	if err == nil && digest(found.Bytes) != sum {
		return Blob{}, errDamaged
	}
	return found, err
}

// Claim keeps an upload of owner for good, once, in the surrounding Write. It is
// NOT_FOUND when unknown, somebody else's, claimed before or older than ClaimWithin.
func (b *Blobs) Claim(ctx context.Context, owner id.Person, file id.Blob) error {
	return b.db.Write(ctx, func(ctx context.Context) error {
		n, err := b.markClaimed(ctx, owner, file, b.clock.Now().Add(-ClaimWithin))
		if err == nil && n == 0 {
			return apperr.NewNotFound("file")
		}
		return err
	})
}

// Sweep deletes uploads that nothing claimed in time and reports how many.
func (b *Blobs) Sweep(ctx context.Context) (n int, err error) {
	err = b.db.Write(ctx, func(ctx context.Context) (err error) {
		n, err = b.deleteUnclaimed(ctx, b.clock.Now().Add(-ClaimWithin))
		return err
	})
	return n, err
}
