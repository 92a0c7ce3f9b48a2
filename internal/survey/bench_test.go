package survey

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"time"

	"laurel/internal/store"
	"laurel/internal/testkit"
)

// BenchmarkMix opens a box of 5,000 ballots, from the job's start to the key's
// destruction, beside the time that opening the ballots alone takes.
func BenchmarkMix(b *testing.B) {
	const people = 5000
	for engine, open := range map[string]func(testing.TB) *store.DB{"sqlite": testkit.SQLite, "postgres": testkit.Postgres} {
		b.Run(engine, func(b *testing.B) {
			var whole, opening []float64
			for b.Loop() {
				b.StopTimer()
				d := newDepartment(b, open(b), people/2, people/2)
				c := d.anonymous()
				var all sync.WaitGroup
				for part := range 32 {
					all.Go(func() {
						for i := part; i < people; i += 32 {
							answers := fmt.Sprintf(`{"mentored":"yes","quality":%d,"hours":%d,"words":"What one of five thousand wrote, number %d"}`, 1+i%5, i%80, i)
							if err := d.cast(i%2, i/2, c.ID, answers); err != nil {
								b.Error(err)
								return
							}
						}
					})
				}
				all.Wait()
				if _, err := d.Close(d.as(d.lead), d.lead, c.ID, "enough", "close"); err != nil {
					b.Fatal(err)
				}
				box, _, err := d.boxFor(d.system(), c.ID)
				if err != nil {
					b.Fatal(err)
				}
				sealed, err := d.ballots(forMixing(d.system(), box.id, c.ID), box.id)
				if err != nil || len(sealed) != people {
					b.Fatalf("%d ballots, %v", len(sealed), err)
				}
				opener, err := d.opener(box)
				if err != nil {
					b.Fatal(err)
				}
				began := time.Now()
				for _, one := range sealed {
					if _, err := opener.Open(one.sealed); err != nil {
						b.Fatal(err)
					}
				}
				opening = append(opening, time.Since(began).Seconds())
				b.StartTimer()
				began = time.Now()
				if err := d.releaseNow(context.WithoutCancel(d.system()), c.ID); err != nil {
					b.Fatal(err)
				}
				whole = append(whole, time.Since(began).Seconds())
			}
			b.ReportMetric(whole[len(whole)-1], "mix-s")
			b.ReportMetric(opening[len(opening)-1], "opening-s")
		})
	}
}
