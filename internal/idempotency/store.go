package idempotency

import (
	"context"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/id"
)

// claim inserts the key, or reports false when it was there. On PostgreSQL the
// unique index makes a second request wait here until the first has ended.
func (k *Keys) claim(ctx context.Context, row id.Key, u use) (bool, error) {
	res, err := k.db.Exec(ctx, `INSERT INTO idempotency_keys (id, viewer, operation, key, request_sha256, result, created)
VALUES ($1, $2, $3, $4, $5, '', $6) ON CONFLICT (viewer, operation, key) DO NOTHING`,
		string(row), u.viewer, u.operation, u.key, u.request, k.clock.Now())
	if err != nil {
		return false, err
	}
	n, err := res.RowsAffected()
	return n == 1, err
}

func (k *Keys) remembered(ctx context.Context, u use) (result string, err error) {
	var request string
	_, err = k.db.Row(ctx, "SELECT request_sha256, result FROM idempotency_keys WHERE viewer = $1 AND operation = $2 AND key = $3",
		[]any{u.viewer, u.operation, u.key}, &request, &result)
	if err == nil && request != u.request {
		return "", apperr.NewConflict("idempotency.other_request")
	}
	return result, err
}

func (k *Keys) remember(ctx context.Context, row id.Key, result string) error {
	_, err := k.db.Exec(ctx, "UPDATE idempotency_keys SET result = $1 WHERE id = $2", result, string(row))
	return err
}

func (k *Keys) forget(ctx context.Context, before time.Time) (int64, error) {
	res, err := k.db.Exec(ctx, "DELETE FROM idempotency_keys WHERE created < $1", before)
	if err != nil {
		return 0, err
	}
	return res.RowsAffected()
}
