// Package idempotency makes a request that is sent again have its effect once.
//
// It owns: the keys clients send, what was answered to each, and for how long that
// is remembered. It does not own: the effects.
package idempotency

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

// Kept is how long an answer is remembered.
const Kept = 30 * 24 * time.Hour

// longestKey is how many bytes a key may have.
const longestKey = 100

// Keys are the keys of a database.
type Keys struct {
	db    *store.DB
	ids   id.Source
	clock clock.Clock
}

// New is the keys of a database.
func New(db *store.DB, ids id.Source, c clock.Clock) *Keys { return &Keys{db, ids, c} }

// Once runs do in one Write with the memory of its result, and never again for the
// same viewer, operation and key: then it gives the result it gave before. Requests
// that come together wait for the first. When do fails nothing is remembered, so an
// error of Once inside a larger Write must fail that Write too.
//
// It gives INVALID "idempotency.bad_key" unless the key has 1 to 100 bytes, CONFLICT
// "idempotency.other_request" when the key came with another request before, and
// UNAUTHENTICATED to a visitor, whose keys nobody could tell from another's.
func (k *Keys) Once(ctx context.Context, v viewer.Viewer, operation, key string, request any, do func(ctx context.Context) (result string, err error)) (string, error) {
	if len(key) < 1 || len(key) > longestKey {
		return "", apperr.NewInvalid("idempotency.bad_key", "key")
	}
	who := string(v.Person)
	if who == "" {
		if v.Purpose == "" {
			return "", apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
		}
		who = "system:" + v.Purpose
	}
	body, err := json.Marshal(request)
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(body)
	use := use{who, operation, key, hex.EncodeToString(sum[:])}
	var result string
	err = k.db.Write(ctx, func(ctx context.Context) error {
		row := id.New[id.Key](k.ids)
		first, err := k.claim(ctx, row, use)
		if err != nil {
			return err
		}
		if !first {
			result, err = k.remembered(ctx, use)
			return err
		}
		if result, err = do(ctx); err != nil {
			return err
		}
		return k.remember(ctx, row, result)
	})
	if err != nil {
		return "", err
	}
	return result, nil
}

// use is one use of a key.
type use struct{ viewer, operation, key, request string }

// Sweep forgets what is older than Kept and reports how many keys that were.
func (k *Keys) Sweep(ctx context.Context) (int, error) {
	var n int64
	err := k.db.Write(ctx, func(ctx context.Context) (err error) {
		n, err = k.forget(ctx, k.clock.Now().Add(-Kept))
		return err
	})
	return int(n), err
}
