package store_test

import (
	"context"
	"runtime"
	"strings"
	"testing"

	"laurel/internal/id"
	"laurel/internal/testkit"
)

// What group commit is worth: 32 people submit at once, an answer document each.
func BenchmarkSQLiteWrite32(b *testing.B) {
	const insert = "INSERT INTO responses (id, campaign_id, person_id, version_id, answers, submitted) VALUES ($1, 'cam_1', $2, 'ver_1', $3, $4)"
	answers := `{"q1":"` + strings.Repeat("x", 2000) + `"}`
	row := func() []any {
		return []any{string(id.New[id.Response](id.Random)), string(id.New[id.Person](id.Random)), answers, testkit.Start}
	}
	run := func(b *testing.B, submit func() error) {
		b.SetParallelism(max(1, 32/runtime.GOMAXPROCS(0)))
		b.RunParallel(func(pb *testing.PB) {
			for pb.Next() {
				if err := submit(); err != nil {
					b.Error(err)
				}
			}
		})
		b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "responses/s")
	}
	b.Run("grouped", func(b *testing.B) {
		db := testkit.SQLite(b)
		run(b, func() error {
			return db.Write(context.Background(), func(ctx context.Context) error {
				_, err := db.Exec(ctx, insert, row()...)
				return err
			})
		})
	})
	b.Run("single", func(b *testing.B) {
		db := testkit.SQLite(b)
		st, err := db.Writes().Prepare(insert)
		if err != nil {
			b.Fatal(err)
		}
		run(b, func() error {
			tx, err := db.Writes().Begin()
			if err != nil {
				return err
			}
			if _, err := tx.Stmt(st).Exec(row()...); err != nil {
				_ = tx.Rollback()
				return err
			}
			return tx.Commit()
		})
	})
}
