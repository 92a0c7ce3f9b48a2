package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"syscall"
	"testing"
	"time"

	"laurel/internal/award"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// fifty brings a contest to its meeting with fifty nominations of three reviews each.
func fifty(t testing.TB) *contest {
	t.Helper()
	db := testkit.SQLite(t)
	w := newContest(t, db)
	system := viewer.System(context.Background(), "test")
	var names []string
	for i := range 50 {
		names = append(names, fmt.Sprintf("star%d", i))
	}
	w.must(db.Write(system, func(ctx context.Context) error {
		var in []directory.PersonInput
		for _, n := range names {
			in = append(in, directory.PersonInput{Name: "Person " + n, Emails: []string{n + "@uni.example"}, Status: directory.Active})
		}
		made, err := w.r.Directory.AddPeople(ctx, in)
		if err != nil {
			return err
		}
		var pairs []mentorship.Mentorship
		for i, n := range names {
			w.ids["person."+n] = string(made[i])
			pairs = append(pairs, mentorship.Mentorship{Mentor: made[i], Mentee: w.person("mentee"), Kind: mentorship.Informal, Standing: mentorship.OnRecord, Active: true})
		}
		return w.mentoring.Record(ctx, pairs)
	}))
	w.phase(award.ForNominations)
	ctx, v := w.as("outsider")
	var all []id.Nomination
	w.must(db.Write(ctx, func(ctx context.Context) error {
		for _, n := range names {
			made, err := w.r.Awards.Nominate(ctx, v, w.cycle.ID, w.person(n))
			if err != nil {
				return err
			}
			if _, err := w.r.Awards.SaveLetter(ctx, v, made.ID, "A letter", 0); err != nil {
				return err
			}
			if _, err := w.r.Awards.Submit(ctx, v, made.ID); err != nil {
				return err
			}
			all = append(all, made.ID)
		}
		return nil
	}))
	w.phase(award.ForReviews)
	rubric := len(w.cycle.Rubric.Criteria)
	scores := "[" + strings.TrimSuffix(strings.Repeat("4,", rubric), ",") + "]"
	w.must(db.Write(system, func(ctx context.Context) error {
		for i, n := range all {
			for role, who := range []string{"primary", "secondary", "member"} {
				_, err := db.Exec(ctx, `INSERT INTO award_reviews (id, nomination_id, reviewer_id, role, guest, state, scores, comment, revision, assigned, submitted)
VALUES ($1, $2, $3, $4, false, 'SUBMITTED', $5, 'A comment of some length, as reviewers write them', 1, $6, $7)`,
					fmt.Sprintf("arv_%d_%d", i, role), string(n), string(w.person(who)), role+1, scores, w.clock.Now(), w.clock.Now())
				if err != nil {
					return err
				}
			}
		}
		return nil
	}))
	w.phase(award.ForMeeting)
	w.first = all[0]
	return w
}

const committeeList = `{cycleNominations(cycle:"{cycle}",first:50){totalCount nodes{id nominee{id name} assigned reviewed reviews{id reviewer{id name} role state scores comment mean}}}}`

// A committee's list of fifty nominations with three reviews each, its scores as scalar lists: at
// most six statements, whatever the length of the list.
func TestACommitteesListIsSixStatements(t *testing.T) {
	w := fifty(t)
	before := w.db.Statements()
	a := w.ask(w.viewers["chair"], w.named(committeeList), nil)
	if n := w.db.Statements() - before; n > 6 {
		t.Errorf("%d statements", n)
	}
	var got struct {
		Data struct {
			CycleNominations struct {
				TotalCount int
				Nodes      []struct{ Reviews []struct{ Scores []int } }
			}
		}
	}
	w.must(json.Unmarshal([]byte(a.body), &got))
	list := got.Data.CycleNominations
	if list.TotalCount != 50 || len(list.Nodes[0].Reviews) != 3 || len(list.Nodes[0].Reviews[0].Scores) != len(w.cycle.Rubric.Criteria) {
		t.Errorf("%d nominations: %.300s", list.TotalCount, a.body)
	}
}

// BenchmarkCommitteeList asks for the list with scores as scalar lists, and beside it for the same
// tree with score objects, each with its criterion (the shape of performance.md 2). The schema has
// no such objects, so as many stand in for them: the rubric of each nomination's cycle lists the
// criteria once for the scores of each of its three reviews and once for their criteria.
func BenchmarkCommitteeList(b *testing.B) {
	w := fifty(b)
	chair := w.viewers["chair"]
	ask := func(b *testing.B, query string) (cpu float64) {
		query = w.named(query)
		before := processorTime(b)
		for b.Loop() {
			if a := w.ask(chair, query, nil); strings.Contains(a.body, `"errors"`) {
				b.Fatal(a.body)
			}
		}
		cpu = (processorTime(b) - before).Seconds() * 1000 / float64(b.N)
		b.ReportMetric(cpu, "cpu-ms/op")
		return cpu
	}
	var scalar float64
	b.Run("scalar", func(b *testing.B) { scalar = ask(b, committeeList) })
	b.Run("objects", func(b *testing.B) {
		objects := ask(b, strings.Replace(strings.Replace(committeeList, " scores", "", 1), "nodes{id",
			`nodes{id cycle{rubric{s1:criteria{weight} s2:criteria{weight} s3:criteria{weight} c1:criteria{required} c2:criteria{required} c3:criteria{required}}}`, 1))
		if scalar > 0 {
			b.ReportMetric(scalar/objects, "ratio")
		}
	})
}

// processorTime is what this process has used of the processors so far.
func processorTime(b *testing.B) time.Duration {
	b.Helper()
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		b.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
