package release

import (
	"strings"
	"testing"

	"laurel/internal/audit"
	"laurel/internal/invariant"
	"laurel/internal/invariant/invarianttest"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// published is a release of a department with divisions of 12, 6, 4 and 10: that of four
// is hidden, and that of six with it.
func published(t *testing.T, db *store.DB, minimum int) (*Service, []Cut) {
	t.Helper()
	c, ids := testkit.Clock(), testkit.IDs(1)
	s := New(db, ids, c, audit.New(db, ids, c))
	cuts := table(scale(), false, 12, 6, 4, 10)
	if err := s.Publish(viewer.System(t.Context(), "test"), Publication{Source: "cam_1", Minimum: minimum, Cuts: cuts}); err != nil {
		t.Fatal(err)
	}
	wrote := []Comments{{Name: "q", Texts: []string{"a", "b", "c", "d", "e", "f"}}}
	if err := s.PublishWords(viewer.System(t.Context(), "test"), "cam_1", minimum, wrote); err != nil {
		t.Fatal(err)
	}
	return s, cuts
}

func TestDoctorNamesABreachOfTheLedger(t *testing.T) {
	const large, empty, hidden = "release.groups_large_enough", "release.hidden_is_empty", "release.small_groups_stay_hidden"
	const words = "release.comments_of_enough"
	of := func(cut string) string {
		return "SELECT id || ', question q' FROM releases WHERE cut = '" + cut + "'"
	}
	change := func(cut, from, to string) []string {
		return invarianttest.SQL("UPDATE releases SET figures = replace(figures, '" + from + "', '" + to + "') WHERE cut = '" + cut + "'")
	}
	invarianttest.Each(
		t, func(t *testing.T, db *store.DB) []invariant.Check {
			s, _ := published(t, db, 5)
			return s.Invariants()
		},
		invarianttest.Breach{Is: "three respondents are shown", Check: large, Planted: change("d0", `"respondents":12`, `"respondents":3`), Names: ": 3 respondents"},
		invarianttest.Breach{Is: "a figure of four is shown", Check: large, Planted: change("d0", `"n":12`, `"n":4`), Of: of("d0")},
		invarianttest.Breach{Is: "a hidden group has a mean", Check: empty, Planted: change("d2", `"mean":null`, `"mean":3.5`), Of: of("d2")},
		invarianttest.Breach{Is: "a group hidden for another has a number", Check: empty, Planted: change("d1", `"n":null`, `"n":6`), Of: of("d1")},
		invarianttest.Breach{Is: "a figure without a spread has one", Check: empty, Planted: change("d0", `"suppressed":null`, `"suppressed":"SPREAD"`), Of: of("d0")},
		invarianttest.Breach{Is: "a figure of one mind has a mean", Check: empty, Planted: invarianttest.SQL(
			`UPDATE releases SET figures = replace(replace(replace(replace(figures, '"suppressed":null', '"suppressed":"UNANIMOUS"'), '"sd":1.2', '"sd":null'), '"topTwo":0.5', '"topTwo":null'), '"label":null', '"label":{}') WHERE cut = 'd3'`,
		), Of: of("d3")},
		invarianttest.Breach{Is: "a figure is hidden for no reason", Check: empty, Planted: change("d0", `"n":12`, `"n":null`), Of: of("d0")},
		invarianttest.Breach{Is: "a hidden group has an alpha", Check: empty, Planted: change("d2", `"mean":null`, `"alpha":0.8,"mean":null`), Of: of("d2")},
		invarianttest.Breach{Is: "four comments are shown", Check: words, Planted: invarianttest.SQL(`UPDATE releases SET figures = '{"comments":[{"name":"q","texts":["a","b","c","d"]}]}' WHERE cut = 'DEPARTMENT_COMMENTS'`), Names: ", question q: 4 comments of 32"},
		invarianttest.Breach{Is: "there are more comments than people who wrote", Check: words, Planted: change("DEPARTMENT", `"n":32`, `"n":5`), Names: ", question q: 6 comments of 5"},
		invarianttest.Breach{Is: "four follow by subtraction", Check: hidden, Planted: change("d1", `"n":null`, `"n":6`), Names: "cam_1, question q: 4 people, from 4 releases"},
		invarianttest.Breach{Is: "how six answered is shown", Check: hidden, Planted: invarianttest.SQL(
			`UPDATE releases SET figures = replace(replace(figures, '"suppressed":"COMPLEMENTARY"', '"suppressed":null'), '"n":null', '"n":6') WHERE cut = 'd1'`,
		), Names: "cam_1, the spread of question q: 6 people"},
		invarianttest.Breach{Is: "four respondents follow by subtraction", Check: hidden, Planted: change("d1", `"respondents":null`, `"respondents":6`), Names: "cam_1, respondents: 4 people, from 4 releases"},
	)
}

func TestARecountFindsWhatWasChanged(t *testing.T) {
	for _, tc := range []struct {
		rule    string
		minimum int
		plant   string
		want    string // "" for nothing
	}{
		{"an untouched release", 5, "", ""},
		{"another minimum in force then", 7, "", ""},
		{"a minimum that left something of eleven", 11, "", ""},
		{"a minimum that hid everything", 40, "", ""},
		{"a count", 5, `UPDATE releases SET figures = replace(figures, '"count":2', '"count":1') WHERE cut = 'd0'`, "question q"},
		{"the number invited", 5, `UPDATE releases SET figures = replace(figures, '"invited":32', '"invited":33')`, "other figures"},
		{"a question more", 5, `UPDATE releases SET figures = replace(figures, '"questions":[', '"questions":[{"name":"x"},')`, "other figures"},
		{"who was counted", 5, `UPDATE releases SET population = replace(population, '"p001",', '')`, "other people"},
		{"a division gone", 5, `DELETE FROM releases WHERE cut = 'd0'`, "no release of division d0"},
		{"the department gone", 5, `DELETE FROM releases WHERE cut IN ('DEPARTMENT', 'EVERYBODY_ASKED')`, "no release of the department"},
		{"a division too many", 5, `UPDATE releases SET cut = 'd9' WHERE cut = 'd0'`, "nobody was asked in division d9"},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			db := testkit.SQLite(t)
			s, cuts := published(t, db, tc.minimum)
			if tc.plant != "" {
				invarianttest.Plant(t, db, tc.plant)
			}
			found, err := s.Recount(viewer.System(t.Context(), "doctor"), "cam_1", cuts)
			if err != nil || (len(found) == 0) != (tc.want == "") || !strings.Contains(strings.Join(found, "\n"), tc.want) {
				t.Errorf("%q, %v", found, err)
			}
		})
	}
}

func TestOnlyDoctorOpensTheLedger(t *testing.T) {
	s, cuts := published(t, testkit.SQLite(t), 5)
	for name, v := range map[string]viewer.Viewer{
		"another purpose":  {Purpose: "sweep"},
		"an administrator": {Person: "per_1", Session: "ses_1", Grants: []viewer.Grant{{Role: viewer.Administrator}}},
	} {
		if _, err := s.Recount(viewer.With(t.Context(), v), "cam_1", cuts); err == nil || !strings.Contains(err.Error(), "without a viewer or permit") {
			t.Errorf("%s: %v", name, err)
		}
	}
}
