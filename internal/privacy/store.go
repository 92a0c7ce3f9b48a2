package privacy

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"laurel/internal/id"
	"laurel/internal/store"
)

// standIn is what stands where a name stood.
const standIn = "[erased]"

// rewritten are texts that quote people and are no evidence: copies of mails, and what an import
// changed. The name in them is written over.
var rewritten = []struct{ table, key, columns string }{
	{"messages", "id", "to_address search subject data text last_error"},
	{"mailings", "id", "subject"},
	{"outbox_jobs", "id", "payload last_error"},
	{"roster_imports", "id", "file held changes"},
	{"support_letters", "id", "name email"},
	{"campaigns", "id", "search"},
}

func replaced(c store.Column) bool {
	for _, r := range rewritten {
		if r.table == c.Table && slices.Contains(strings.Fields(r.columns), c.Name) {
			return true
		}
	}
	return false
}

// goner is the rows of a part that an erasure deletes.
func (p part) goner() string {
	c := p.place()
	query := fmt.Sprintf("%s WHERE %s = $1", c.Table, c.Name)
	if p.onlyIf != "" {
		query += " AND " + p.onlyIf
	}
	return query
}

func (s *Service) count(ctx context.Context, p part, which id.Person) (n int, err error) {
	_, err = s.db.Row(ctx, "SELECT count(*) FROM "+p.goner(), []any{string(which)}, &n)
	return n, err
}

// forget deletes what was somebody's alone and writes over their name, inside a Write.
func (s *Service) forget(ctx context.Context, which id.Person, words []string, now time.Time) error {
	exec := func(query string, args ...any) error {
		_, err := s.db.Exec(ctx, query, args...)
		return err
	}
	// A mail that still waits is not sent any more.
	if err := exec("DELETE FROM outbox_jobs WHERE key IN (SELECT 'mail:' || id FROM messages WHERE person_id = $1)", string(which)); err != nil {
		return err
	}
	for _, p := range parts {
		if !p.goes {
			continue
		}
		if err := exec("DELETE FROM "+p.goner(), string(which)); err != nil {
			return fmt.Errorf("%s: %w", p.column, err)
		}
	}
	// Spreadsheets as they were imported hold whole departments.
	for _, table := range []string{"blob_chunks WHERE blob_id", "blobs WHERE id"} {
		if err := exec("DELETE FROM " + table + " IN (SELECT upload_id FROM roster_imports WHERE upload_id IS NOT NULL)"); err != nil {
			return err
		}
	}
	if err := exec("UPDATE support_letters SET name = $2, email = '' WHERE person_id = $1", string(which), standIn); err != nil {
		return err
	}
	for _, r := range rewritten {
		if err := s.writeOver(ctx, r.table, r.key, strings.Fields(r.columns), words); err != nil {
			return fmt.Errorf("%s: %w", r.table, err)
		}
	}
	return s.directory.Forget(ctx, which, now)
}

// writeOver puts the stand-in where a table's text holds one of some words, in whatever case.
func (s *Service) writeOver(ctx context.Context, table, key string, columns, words []string) error {
	var quoted []string
	for _, w := range words {
		if strings.TrimSpace(w) != "" {
			quoted = append(quoted, regexp.QuoteMeta(w))
		}
	}
	if len(quoted) == 0 {
		return nil
	}
	// The longest first, so that no rest of one stays.
	slices.SortFunc(quoted, func(a, b string) int { return len(b) - len(a) })
	find, err := regexp.Compile("(?i)" + strings.Join(quoted, "|"))
	if err != nil {
		return err
	}
	rows, err := s.db.Query(ctx, "SELECT "+key+", "+strings.Join(columns, ", ")+" FROM "+table+" ORDER BY "+key)
	if err != nil {
		return err
	}
	defer rows.Close()
	type change struct{ id, column, text string }
	var changes []change
	held, into := make([]string, len(columns)+1), make([]any, len(columns)+1)
	for i := range held {
		into[i] = &held[i]
	}
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return err
		}
		for i, column := range columns {
			if now := find.ReplaceAllLiteralString(held[i+1], standIn); now != held[i+1] {
				changes = append(changes, change{held[0], column, now})
			}
		}
	}
	if err := rows.Err(); err != nil {
		return err
	}
	rows.Close()
	for _, c := range changes {
		if _, err := s.db.Exec(ctx, "UPDATE "+table+" SET "+c.column+" = $2 WHERE "+key+" = $1", c.id, c.text); err != nil {
			return err
		}
	}
	return nil
}
