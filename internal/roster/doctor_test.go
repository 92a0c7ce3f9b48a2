package roster

import (
	"context"
	"testing"

	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

func (o *office) findings() []string {
	o.t.Helper()
	var out []string
	for _, check := range o.Invariants() {
		found, err := check.Find(viewer.System(context.Background(), "doctor"))
		if err != nil {
			o.t.Fatal(err)
		}
		if len(found) > 0 {
			out = append(out, check.Name)
		}
	}
	return out
}

func TestDoctorNamesEachBreach(t *testing.T) {
	for _, tc := range []struct{ check, breach string }{
		{"roster.word_means_something", "UPDATE roster_words SET means = 'div_gone' WHERE kind = 'DIVISION'"},
		{"roster.repair_of_a_standing_import", "UPDATE roster_imports SET undone = made"},
		{"roster.repair_breaks_a_rule", "UPDATE roster_repairs SET problem = 'SECOND_MENTOR'"},
		{"roster.held_rows_can_come_back", "UPDATE roster_imports SET upload_id = NULL WHERE held_count > 0"},
	} {
		t.Run(tc.check, func(t *testing.T) {
			testkit.Each(t, func(t *testing.T, db *store.DB) {
				o := newOffice(t, db)
				o.importAll(staff)
				upload := o.upload("x.csv", o.rows("Name,E-mail,Division,Mentor", "D,d@x.example,Cardio,D", "E,wrong,Cardio,"))
				o.take(upload, Choices{Places: []PlaceChoice{{DivisionPlace, "Cardio", "Cardiology"}}})
				if found := o.findings(); len(found) > 0 {
					t.Fatalf("healthy: %v", found)
				}
				o.must(db.Write(viewer.System(context.Background(), "test"), func(ctx context.Context) error {
					_, err := db.Exec(ctx, tc.breach)
					return err
				}))
				if found := o.findings(); len(found) != 1 || found[0] != tc.check {
					t.Errorf("%v", found)
				}
			})
		})
	}
}
