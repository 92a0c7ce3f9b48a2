package audit

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

const (
	pAda = id.Person("per_00000000000000000000000ada")
	pBao = id.Person("per_00000000000000000000000bao")
	pAud = id.Person("per_00000000000000000000000aud")
)

var auditor = viewer.Viewer{Person: pAud, Session: "ses_1", Grants: []viewer.Grant{{Role: viewer.Auditor}}}

type done struct {
	who    id.Person
	action string
	object string
}

// written is a log that says what was done, an hour apart, and the clock after it.
func written(t *testing.T, db *store.DB, all ...done) (*Log, *clock.Manual) {
	t.Helper()
	c := testkit.Clock()
	l := New(db, testkit.IDs(1), c)
	for _, d := range all {
		if err := db.Write(t.Context(), func(ctx context.Context) error {
			return l.Record(ctx, viewer.Viewer{Person: d.who}, d.action, d.object)
		}); err != nil {
			t.Fatal(err)
		}
		c.Advance(time.Hour)
	}
	return l, c
}

func lines(t *testing.T, l *Log, f Filter) []Line {
	t.Helper()
	var all []Line
	after := ""
	for {
		p, err := l.Lines(t.Context(), auditor, f, page.Args{First: 3, After: after})
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, p.Nodes...)
		if !p.HasNext {
			break
		}
		after = p.EndCursor
	}
	// What reading itself wrote stands before the page that was read.
	return slices.DeleteFunc(all, func(l Line) bool { return l.Act.Name == "audit.read" })
}

func names(all []Line) string {
	var out []string
	for _, l := range all {
		out = append(out, l.Act.Name)
	}
	return strings.Join(out, " ")
}

func TestWhoMayReadTheLog(t *testing.T) {
	l, _ := written(t, testkit.SQLite(t), done{pAda, "campaign.opened", "cam_1"})
	for _, role := range viewer.Roles {
		v := viewer.Viewer{Person: pAda, Session: "ses_2", Grants: []viewer.Grant{{Role: role}}}
		want := apperr.Forbidden
		if role == viewer.Auditor {
			want = ""
		}
		_, err := l.Lines(t.Context(), v, Filter{}, page.Args{First: 10})
		_, exported := l.Export(t.Context(), v, Filter{})
		_, reads := l.Reads(t.Context(), v, testkit.Start, testkit.Start.Add(time.Hour))
		_, state := l.State(t.Context(), v)
		for what, err := range map[string]error{"read": err, "export": exported, "report": reads, "state": state} {
			if got := apperr.CodeOf(err); got != want {
				t.Errorf("%s, %s: %q", role, what, got)
			}
		}
	}
	if _, err := l.Lines(t.Context(), viewer.Viewer{}, Filter{}, page.Args{First: 10}); apperr.CodeOf(err) != apperr.Forbidden {
		t.Errorf("a visitor: %v", err)
	}
	invited := auditor
	invited.Survey = "cam_1"
	if _, err := l.Lines(t.Context(), invited, Filter{}, page.Args{First: 10}); apperr.CodeOf(err) != apperr.Forbidden {
		t.Errorf("an auditor who came to answer a survey: %v", err)
	}
}

func TestHowMuchOfAnEntryIsShown(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		l, c := written(t, db,
			done{pAda, "campaign.opened", "cam_1"},
			done{pAda, "dossier.saved", "dos_1"},
			done{pAda, "response.submitted", "cam_1"},
			done{pBao, "reflection.done", "rfl_1"},
			done{pAda, "thing.done", "obj_1"},
		)
		// On the day itself, not even that somebody without a name did something.
		if got := names(lines(t, l, Filter{})); got != "dossier.saved campaign.opened" {
			t.Fatalf("today: %s", got)
		}
		c.Advance(24 * time.Hour)
		all := lines(t, l, Filter{})
		if got := names(all); got != "reflection.done dossier.saved campaign.opened" {
			t.Fatalf("tomorrow: %s", got)
		}
		for _, line := range all {
			switch line.Act.Shown {
			case NoActor:
				if line.Actor != (Actor{}) || !line.At.IsZero() || line.Object != "rfl_1" || line.Day != clock.DateOf(testkit.Start, time.UTC) {
					t.Errorf("without actor: %+v", line)
				}
			case NoObject:
				if line.Object != "" || line.Actor.Person != pAda || line.At.IsZero() {
					t.Errorf("without object: %+v", line)
				}
			case Whole:
				if line.Object != "cam_1" || line.Actor.Person != pAda {
					t.Errorf("whole: %+v", line)
				}
			}
		}
	})
}

// A filter that selected by what is not shown would tell it.
func TestNoFilterTellsWhatIsNotShown(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		l, c := written(t, db,
			done{pAda, "campaign.opened", "cam_1"},
			done{pAda, "dossier.saved", "dos_1"},
			done{pBao, "reflection.done", "rfl_1"},
			done{pBao, "review.submitted", "nom_1"},
			done{pAda, "session.started", "ses_9"},
		)
		c.Advance(48 * time.Hour)
		today := clock.DateOf(testkit.Start, time.UTC)
		for _, tc := range []struct {
			rule string
			f    Filter
			want string
		}{
			{"who acted without a name is not found by it", Filter{Actor: pBao}, ""},
			{"who acted with a name is", Filter{Actor: pAda}, "session.started dossier.saved campaign.opened"},
			{"an object that is not shown is not found by it", Filter{Object: "dos_1"}, ""},
			{"nor by its kind", Filter{Type: "dos"}, ""},
			{"an object that is shown is", Filter{Object: "cam_1"}, "campaign.opened"},
			{"and by its kind", Filter{Type: "cam"}, "campaign.opened"},
			{"a kind is a whole word", Filter{Type: "c"}, ""},
			{"a kind is no pattern", Filter{Type: "%"}, ""},
			{"an unlisted act is not found by its name", Filter{Action: "review.submitted"}, ""},
			{"a day holds what only has a day", Filter{From: today, Until: today}, "reflection.done session.started dossier.saved campaign.opened"},
			{"another day does not", Filter{From: today.AddDate(0, 0, 1)}, ""},
		} {
			if got := names(lines(t, l, tc.f)); got != tc.want {
				t.Errorf("%s: %q, want %q", tc.rule, got, tc.want)
			}
		}
		if _, err := l.Lines(t.Context(), auditor, Filter{Action: "no.such"}, page.Args{First: 10}); apperr.CodeOf(err) != apperr.Invalid {
			t.Errorf("an act that is none: %v", err)
		}
		if _, err := l.Lines(t.Context(), auditor, Filter{From: today, Until: today.AddDate(0, 0, -1)}, page.Args{First: 10}); apperr.CodeOf(err) != apperr.Invalid {
			t.Errorf("an end before the beginning: %v", err)
		}
	})
}

// Two logs that differ in who acted in confidence, on whom, and at which hour read the same.
func TestTwoLogsThatDifferInWhatIsHiddenReadTheSame(t *testing.T) {
	read := func(t *testing.T, order []done) string {
		l, c := written(t, testkit.SQLite(t), order...)
		c.Advance(72 * time.Hour)
		var out []string
		for _, line := range lines(t, l, Filter{}) {
			if line.Act.Shown == NoActor {
				line.ID, line.order = "", time.Time{} // random identifiers, and an order by them
			}
			out = append(out, fmt.Sprintf("%s %v %v %+v %s %s", line.Act.Name, line.At, line.Day, line.Actor, line.Object, line.Result))
		}
		slices.Sort(out)
		return strings.Join(out, "\n")
	}
	a := read(t, []done{{pAda, "campaign.opened", "cam_1"}, {pAda, "reflection.done", "rfl_1"}, {pAda, "review.submitted", "nom_1"}, {pAda, "response.submitted", "cam_1"}})
	b := read(t, []done{{pAda, "campaign.opened", "cam_1"}, {pBao, "response.submitted", "cam_2"}, {pBao, "reflection.done", "rfl_1"}, {pBao, "nomination.conflict", "nom_2"}})
	if a != b {
		t.Errorf("they differ:\n%s\n\n%s", a, b)
	}
}

// Whatever the length of a page, walking gives every line once and in order.
func TestWalkingTheLog(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		var all []done
		for i := range 120 {
			all = append(all, done{pAda, []string{"campaign.opened", "reflection.done", "dossier.saved", "reflection.done", "review.submitted"}[i%5], fmt.Sprint("obj_", i)})
		}
		l, c := written(t, db, all...)
		c.Advance(24 * time.Hour)
		whole, err := l.newest(t.Context(), Filter{}, nil, 1000)
		if err != nil || len(whole) != 96 {
			t.Fatalf("%d lines, %v", len(whole), err)
		}
		for i := 1; i < len(whole); i++ {
			if whole[i].order.After(whole[i-1].order) {
				t.Fatalf("line %d is out of order", i)
			}
		}
		for _, length := range []int{1, 2, 3, 7, 10, 50, 96} {
			var walked []Line
			var before *key
			for {
				some, err := l.newest(t.Context(), Filter{}, before, length)
				if err != nil {
					t.Fatal(err)
				}
				if len(some) == 0 {
					break
				}
				walked = append(walked, some...)
				last := some[len(some)-1]
				before = &key{last.order, string(last.ID)}
			}
			if len(walked) != len(whole) {
				t.Fatalf("pages of %d: %d lines instead of %d", length, len(walked), len(whole))
			}
			for i := range whole {
				if walked[i].ID != whole[i].ID {
					t.Fatalf("pages of %d: line %d is another", length, i)
				}
			}
		}
	})
}

func TestReadingAndExportingTheLogAreEntries(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		l, _ := written(t, db, done{pAda, "campaign.opened", "cam_1"})
		if _, err := l.Lines(t.Context(), auditor, Filter{Actor: pAda}, page.Args{First: 10}); err != nil {
			t.Fatal(err)
		}
		if _, err := l.Export(t.Context(), auditor, Filter{}); err != nil {
			t.Fatal(err)
		}
		if _, err := l.Reads(t.Context(), auditor, testkit.Start, testkit.Start.Add(time.Hour)); err != nil {
			t.Fatal(err)
		}
		got, err := db.Lines(t.Context(), "SELECT action || ' ' || actor || ' ' || object FROM audit_entries WHERE action LIKE 'audit.%' ORDER BY action")
		want := []string{"audit.exported " + string(pAud) + " ", "audit.read " + string(pAud) + " " + string(pAda), "audit.reads_reported " + string(pAud) + " "}
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%q, %v", got, err)
		}
	})
}

func TestWhoReadWhat(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		l, c := written(t, db,
			done{pAda, "responses.exported", "xpo_1"}, // 0 h
			done{pAda, "campaign.opened", "cam_1"},    // 1 h
			done{pBao, "response.looked_up", "loo_1"}, // 2 h
			done{pAda, "responses.exported", "xpo_1"}, // 3 h
			done{pAda, "roster.exported", "div_1"},    // 4 h
		)
		at := func(h int) time.Time { return testkit.Start.Add(time.Duration(h) * time.Hour) }
		got, err := l.Reads(t.Context(), auditor, at(0), at(4))
		if err != nil || len(got) != 2 {
			t.Fatalf("%+v, %v", got, err)
		}
		if r := got[0]; r.Act.Name != "responses.exported" || r.Times != 2 || !r.First.Equal(at(0)) || !r.Last.Equal(at(3)) || r.Actor.Person != pAda {
			t.Errorf("%+v", r)
		}
		if r := got[1]; r.Act.Name != "response.looked_up" || r.Object != "loo_1" || r.Actor.Person != pBao {
			t.Errorf("%+v", r)
		}
		if _, err := l.Reads(t.Context(), auditor, at(4), at(4)); apperr.CodeOf(err) != apperr.Invalid {
			t.Errorf("no length: %v", err)
		}
		// The report is in the next one.
		got, err = l.Reads(t.Context(), auditor, at(5), c.Now().Add(time.Second))
		if err != nil || len(got) != 1 || got[0].Act.Name != "audit.reads_reported" {
			t.Errorf("%+v, %v", got, err)
		}
	})
}

func TestTheStateOfTheLogTellsOfTamperingAndOfNothingElse(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		l, c := written(t, db, done{pAda, "campaign.opened", "cam_1"}, done{pAda, "response.submitted", "cam_1"})
		if _, err := l.Seal(t.Context()); err != nil {
			t.Fatal(err)
		}
		c.Advance(24 * time.Hour)
		before, err := l.State(t.Context(), auditor)
		if err != nil || len(before.Breaches) > 0 || before.Verified.IsZero() || before.Head == "" || before.SealedUntil.Minute() != 0 {
			t.Fatalf("%+v, %v", before, err)
		}
		// Something that is listed nowhere happens: the state does not move.
		if err := db.Write(t.Context(), func(ctx context.Context) error {
			return l.Record(ctx, viewer.Viewer{Person: pBao}, "response.submitted", "cam_1")
		}); err != nil {
			t.Fatal(err)
		}
		if _, err := l.Seal(t.Context()); err != nil {
			t.Fatal(err)
		}
		after, err := l.State(t.Context(), auditor)
		if err != nil || after.Head != before.Head || !after.SealedUntil.Equal(before.SealedUntil) {
			t.Errorf("%+v, then %+v, %v", before, after, err)
		}
		// Somebody edits a row behind the triggers.
		if err := db.Write(t.Context(), func(ctx context.Context) error {
			drop := "DROP TRIGGER laurel_audit_entries_no_update"
			if db.Postgres() {
				drop += " ON audit_entries"
			}
			if _, err := db.Exec(ctx, drop); err != nil {
				return err
			}
			_, err := db.Exec(ctx, "UPDATE audit_entries SET actor = $1 WHERE action = 'campaign.opened'", string(pBao))
			return err
		}); err != nil {
			t.Fatal(err)
		}
		if err := l.Watch(t.Context()); err != nil {
			t.Fatal(err)
		}
		broken, err := l.State(t.Context(), auditor)
		if err != nil || len(broken.Breaches) != 1 || broken.Breaches[0].Kind != Changed {
			t.Errorf("%+v, %v", broken, err)
		}
	})
}
