package mentorship

import (
	"context"
	"slices"
	"strings"
	"testing"

	"laurel/internal/apperr"
	"laurel/internal/page"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

func column0(t Table) []string {
	var out []string
	for _, r := range t.Rows {
		out = append(out, r[0])
	}
	return out
}

func TestAListInAFileIsWhatItsReaderSeesOnTheScreen(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		o.begun("Mentor", "Mentee")
		_, err := o.propose("Stranger", "Mentor", "", Formal)
		o.must(err)
		o.must(o.Daily(viewer.System(context.Background(), "test")))
		for who, may := range map[string]bool{"Director": true, "Chief": true, "Facilitator": true, "Lead": true, "Vice": true, "Mentor": false, "Mentee": false, "Other": false} {
			ctx, v := o.as(who)
			pairs, err := o.PairsTable(ctx, v, PairFilter{})
			_, coverageErr := o.CoverageTable(ctx, v)
			tasks, tasksErr := o.TasksTable(ctx, v, TaskFilter{})
			if !may {
				for list, err := range map[string]error{"pairs": err, "coverage": coverageErr, "tasks": tasksErr} {
					if apperr.CodeOf(err) != apperr.Forbidden {
						t.Errorf("%s takes %s away: %v", who, list, err)
					}
				}
				continue
			}
			screen, screenErr := o.Pairs(ctx, v, PairFilter{Args: page.Args{First: 100}})
			due, dueErr := o.Tasks(ctx, v, TaskFilter{Args: page.Args{First: 100}})
			for _, err := range []error{err, coverageErr, tasksErr, screenErr, dueErr} {
				o.must(err)
			}
			var names, people []string
			for _, p := range screen.Nodes {
				names = append(names, p.MenteeIs.Name)
			}
			for _, d := range due.Nodes {
				people = append(people, d.Of.Name)
			}
			if got := column0(pairs); !slices.Equal(got, names) {
				t.Errorf("%s sees pairs of %v and takes %v", who, names, got)
			}
			if got := column0(tasks); !slices.Equal(got, people) {
				t.Errorf("%s sees tasks of %v and takes %v", who, people, got)
			}
			if len(pairs.Rows) == 0 || len(tasks.Rows) == 0 {
				t.Errorf("%s: %d pairs, %d tasks", who, len(pairs.Rows), len(tasks.Rows))
			}
			if who == "Facilitator" && slices.ContainsFunc(tasks.Rows, func(r []string) bool { return r[0] != who }) {
				t.Errorf("a facilitator takes tasks of others: %v", tasks.Rows)
			}
			for _, r := range pairs.Rows {
				if strings.Contains(strings.Join(r, " "), "Canary") {
					t.Error("a file tells what a mentee looks for")
				}
			}
		}
		ctx, v := o.as("Director")
		v.Language = "fr"
		french, err := o.PairsTable(ctx, v, PairFilter{State: Current, Division: o.card})
		o.must(err)
		if want := []string{"Mentee", "Cardiologie", "Nord", "Mentor", "Cardiologie", "Officiel", "En cours", "Confirmé"}; len(french.Rows) != 1 || !slices.Equal(french.Rows[0][:8], want) || french.Header[0] != "Personne mentorée" {
			t.Errorf("in French: %v, %v", french.Header, french.Rows)
		}
		if none, err := o.PairsTable(ctx, v, PairFilter{Division: o.neph}); err != nil || len(none.Rows) != 0 {
			t.Errorf("a director takes pairs of another division: %v, %v", none.Rows, err)
		}
		entries, err := db.Lines(viewer.System(t.Context(), "test"), "SELECT action FROM audit_entries WHERE action LIKE '%.exported' AND actor = '"+string(o.who["Director"])+"' ORDER BY action")
		if err != nil || strings.Join(entries, " ") != "coverage.exported pairs.exported pairs.exported pairs.exported tasks.exported" {
			t.Errorf("on record: %v, %v", entries, err)
		}
	})
}
