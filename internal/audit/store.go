package audit

import (
	"context"
	"time"

	"laurel/internal/id"
)

func (l *Log) insert(ctx context.Context, e Entry) error {
	_, err := l.db.Exec(ctx,
		"INSERT INTO audit_entries (id, at, actor, action, object, result) VALUES ($1, $2, $3, $4, $5, $6)",
		string(e.ID), e.At, e.Actor, e.Action, e.Object, e.Result)
	return err
}

func (l *Log) insertSeal(ctx context.Context, s seal) error {
	_, err := l.db.Exec(ctx, "INSERT INTO audit_seals (id, entry_id, prev, hash) VALUES ($1, $2, $3, $4)",
		s.Seq, string(s.Entry), s.Prev, s.Hash)
	return err
}

// lockChain lets one sealer at a time through until its transaction ends.
func (l *Log) lockChain(ctx context.Context) error {
	if !l.db.Postgres() {
		return nil // SQLite has one writer
	}
	_, err := l.db.Exec(ctx, "SELECT pg_advisory_xact_lock(7425837)")
	return err
}

// First is when an act on an object was first recorded; zero when it never was.
func (l *Log) First(ctx context.Context, action, object string) (at time.Time, err error) {
	_, err = l.db.Row(ctx, "SELECT at FROM audit_entries WHERE action = $1 AND object = $2 ORDER BY at LIMIT 1", []any{action, object}, &at)
	return at, err
}

// Head is the newest seal.
func (l *Log) Head(ctx context.Context) (Head, error) {
	var h Head
	_, err := l.db.Row(ctx, "SELECT id, hash FROM audit_seals ORDER BY id DESC LIMIT 1", nil, &h.Seq, &h.Hash)
	return h, err
}

func (l *Log) hashAt(ctx context.Context, seq int) (hash string, err error) {
	_, err = l.db.Row(ctx, "SELECT hash FROM audit_seals WHERE id = $1", []any{seq}, &hash)
	return hash, err
}

// unsealed lists entries without a seal; most 0 means all.
func (l *Log) unsealed(ctx context.Context, most int) ([]Entry, error) {
	query := `SELECT e.id, e.at, e.actor, e.action, e.object, e.result FROM audit_entries e
WHERE NOT EXISTS (SELECT 1 FROM audit_seals s WHERE s.entry_id = e.id) ORDER BY e.at, e.id`
	args := []any{}
	if most > 0 {
		query, args = query+" LIMIT $1", append(args, most)
	}
	rows, err := l.db.Query(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []Entry
	for rows.Next() {
		var e Entry
		if err := rows.Scan(&e.ID, &e.At, &e.Actor, &e.Action, &e.Object, &e.Result); err != nil {
			return nil, err
		}
		all = append(all, e)
	}
	return all, rows.Err()
}

func (l *Log) sealedAfter(ctx context.Context, seq int) (map[id.Audit]bool, error) {
	rows, err := l.db.Query(ctx, "SELECT entry_id FROM audit_seals WHERE id > $1", seq)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	sealed := map[id.Audit]bool{}
	for rows.Next() {
		var entry id.Audit
		if err := rows.Scan(&entry); err != nil {
			return nil, err
		}
		sealed[entry] = true
	}
	return sealed, rows.Err()
}

// eachLink calls f with every seal and its entry, in the order of the chain.
func (l *Log) eachLink(ctx context.Context, f func(link)) error {
	rows, err := l.db.Query(ctx, `SELECT s.id, s.entry_id, s.prev, s.hash, e.id, e.at, e.actor, e.action, e.object, e.result
FROM audit_seals s LEFT JOIN audit_entries e ON e.id = s.entry_id ORDER BY s.id`)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var k link
		var e struct {
			id, actor, action, object, result *string
			at                                *time.Time
		}
		if err := rows.Scan(&k.Seq, &k.Entry, &k.Prev, &k.Hash, &e.id, &e.at, &e.actor, &e.action, &e.object, &e.result); err != nil {
			return err
		}
		if e.id != nil {
			k.entry = &Entry{id.Audit(*e.id), *e.at, *e.actor, *e.action, *e.object, *e.result}
		}
		f(k)
	}
	return rows.Err()
}
