package graph

import (
	"context"
	"fmt"
	"strings"
	"syscall"
	"testing"
	"time"

	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// peopleList is what the screen of people asks for.
const peopleList = `{people(first:50%s){totalCount pageInfo{hasNextPage endCursor} nodes{id name email division{id name{en fr}} rank position stage appointed status}}}`

// BenchmarkPeopleList is a page of a department of 5,000 through the whole door, as the screen
// asks it: the first page, one that is searched, and one sorted by another column. The budget is
// 50 ms of the processor for a page, told as cpu-ms/page; on PostgreSQL it is that of this
// process, without the database's own.
func BenchmarkPeopleList(b *testing.B) {
	for _, engine := range []struct {
		name string
		open func(testing.TB) *store.DB
	}{{"sqlite", testkit.SQLite}, {"postgres", testkit.Postgres}} {
		b.Run(engine.name, func(b *testing.B) {
			w := newWorld(b, engine.open(b))
			in := make([]directory.PersonInput, 5000)
			for i := range in {
				in[i] = directory.PersonInput{
					Name: fmt.Sprintf("Crowd %d", i), Emails: []string{fmt.Sprintf("c%d@uni.example", i)}, Status: directory.Active,
					Division: id.Division(w.ids["division.card"]), Rank: "PROFESSOR", Appointed: clock.Date{Year: 2000 + i%25, Month: 7, Day: 1},
				}
			}
			w.must(w.db.Write(viewer.System(context.Background(), "bench"), func(ctx context.Context) error {
				_, err := w.r.Directory.AddPeople(ctx, in)
				return err
			}))
			lead := w.viewers["lead"]
			for _, kind := range []struct{ name, asked string }{{"first", ""}, {"searched", `,search:"crowd 4"`}, {"sorted", `,sort:APPOINTED,direction:DESC`}} {
				b.Run(kind.name, func(b *testing.B) {
					query := strings.Replace(peopleList, "%s", kind.asked, 1)
					if a := w.ask(lead, query, nil); strings.Contains(a.body, `"errors"`) || strings.Contains(a.body, `"totalCount":0`) {
						b.Fatal(a.body)
					}
					before := processor(b)
					for b.Loop() {
						w.ask(lead, query, nil)
					}
					b.ReportMetric(float64((processor(b)-before).Microseconds())/1000/float64(b.N), "cpu-ms/page")
				})
			}
		})
	}
}

// processor is the time this process has spent on the processor.
func processor(b *testing.B) time.Duration {
	b.Helper()
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		b.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
