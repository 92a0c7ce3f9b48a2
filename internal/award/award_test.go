package award

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
)

var today = clock.Date{Year: 2026, Month: 11, Day: 27}

func day(s string) clock.Date { d, _ := clock.ParseDate(s); return d }

var three = Rubric{Points: 5, Criteria: []Criterion{{Weight: 2, Required: true}, {Weight: 1}, {Required: true}}}

func TestTheMeanOfAReview(t *testing.T) {
	for _, tc := range []struct {
		rule   string
		scores Scores
		mean   float64
		none   bool
	}{
		{"weights count", Scores{5, 2, 1}, 4, false},
		{"who cannot judge lowers nothing", Scores{5, CannotJudge, 1}, 5, false},
		{"nor does what was left open", Scores{5, Unanswered, 1}, 5, false},
		{"what informs does not count", Scores{CannotJudge, CannotJudge, 5}, 0, true},
		{"nothing is no zero", Scores{Unanswered, Unanswered, Unanswered}, 0, true},
	} {
		mean, ok := tc.scores.Mean(three)
		if mean != tc.mean || ok == tc.none {
			t.Errorf("%s: %v %v", tc.rule, mean, ok)
		}
	}
}

func TestTheMeanStaysOnTheScale(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := Rubric{Points: rapid.IntRange(2, 10).Draw(t, "points")}
		var scores Scores
		for range rapid.IntRange(1, 8).Draw(t, "criteria") {
			r.Criteria = append(r.Criteria, Criterion{Weight: rapid.IntRange(0, 9).Draw(t, "weight")})
			scores = append(scores, Score(rapid.IntRange(-1, r.Points).Draw(t, "score")))
		}
		mean, ok := scores.Mean(r)
		if ok && (mean < 1-1e-9 || mean > float64(r.Points)+1e-9) {
			t.Fatalf("%v of %v", mean, scores)
		}
		counts := slices.ContainsFunc(scores, func(s Score) bool { return s > 0 && r.Criteria[slices.Index(scores, s)].Weight > 0 })
		if counts && !ok {
			t.Fatalf("no mean of %v", scores)
		}
	})
}

func TestScoresAreThoseOfTheRubric(t *testing.T) {
	for _, tc := range []struct {
		rule   string
		scores Scores
		whole  bool
		faults int
	}{
		{"a draft may be open", Scores{0, 0, 0}, false, 0},
		{"a review has every required score", Scores{0, 0, 0}, true, 2},
		{"who cannot judge has answered", Scores{CannotJudge, 0, CannotJudge}, true, 0},
		{"no score is off the scale", Scores{6, -2, 1}, true, 2},
		{"nor of another rubric", Scores{1, 1}, true, 1},
	} {
		var faults apperr.List
		tc.scores.validate(three, tc.whole, &faults, "scores")
		if len(faults) != tc.faults {
			t.Errorf("%s: %v", tc.rule, faults)
		}
	}
}

func TestARubricIsWhole(t *testing.T) {
	both := i18n.Text{"en": "Reach", "fr": "Portée"}
	for _, tc := range []struct {
		rule   string
		rubric Rubric
		faults int
	}{
		{"a good one", Rubric{5, []Criterion{{Name: both, Weight: 1, Anchors: []Anchor{{1, both}, {5, both}}}}}, 0},
		{"it counts something", Rubric{5, []Criterion{{Name: both}}}, 1},
		{"it names its criteria in both languages", Rubric{5, []Criterion{{Name: i18n.Text{"en": "Reach"}, Weight: 1}}}, 1},
		{"its anchors are on its scale", Rubric{5, []Criterion{{Name: both, Weight: 1, Anchors: []Anchor{{6, both}}}}}, 1},
		{"it has criteria and a scale", Rubric{}, 2},
	} {
		var faults apperr.List
		tc.rubric.validate(&faults, "rubric")
		if len(faults) != tc.faults {
			t.Errorf("%s: %v", tc.rule, faults)
		}
	}
}

func TestWhoIsEligible(t *testing.T) {
	nephrology := directory.Division{ID: "div_n"}
	nominee := directory.Person{ID: "a", Rank: "ASSOCIATE", AppointmentType: "FULL_TIME", Position: "CT", Division: &nephrology, Appointed: day("2016-11-28"), Status: directory.Active}
	for _, tc := range []struct {
		rule   string
		of     Rule
		change func(*Nominated)
		key    string
	}{
		{"a rank that is named", Rule{Kind: RankIn, Codes: []string{"ASSOCIATE", "FULL"}}, nil, ""},
		{"a rank that is not", Rule{Kind: RankIn, Codes: []string{"FULL"}}, nil, "award.refused_rank"},
		{"a division that is named", Rule{Kind: DivisionIn, Codes: []string{"div_n"}}, nil, ""},
		{"somebody without a division", Rule{Kind: DivisionIn, Codes: []string{"div_n"}}, func(n *Nominated) { n.Person.Division = nil }, "award.refused_division"},
		{"the day before ten years are full", Rule{Kind: YearsSinceStart, Most: 9}, nil, ""},
		{"more than the years asked", Rule{Kind: YearsSinceStart, Most: 8}, nil, "award.refused_years"},
		{"fewer than the years asked", Rule{Kind: YearsSinceStart, Least: 10}, nil, "award.refused_years"},
		{"nobody knows since when", Rule{Kind: YearsSinceStart, Most: 9}, func(n *Nominated) { n.Person.Appointed = clock.Date{} }, "award.refused_appointed_unknown"},
		{"somebody else nominates", Rule{Kind: NoSelfNomination}, nil, ""},
		{"nobody nominates themselves", Rule{Kind: NoSelfNomination}, func(n *Nominated) { n.Nominators = append(n.Nominators, "a") }, "award.refused_self"},
		{"six years after winning", Rule{Kind: NoPastRecipient, Most: 5}, func(n *Nominated) { n.Won = []int{2020} }, ""},
		{"five years after winning", Rule{Kind: NoPastRecipient, Most: 5}, func(n *Nominated) { n.Won = []int{2021} }, "award.refused_recipient"},
		{"for ever", Rule{Kind: NoPastRecipient}, func(n *Nominated) { n.Won = []int{1999} }, "award.refused_recipient"},
		{"a nominator from outside alone", Rule{Kind: NominatorInside}, func(n *Nominated) { n.Inside = nil }, "award.refused_outside"},
		{"mentees in training do not count", Rule{Kind: FacultyMentees, Least: 3}, nil, "award.refused_mentees"},
		{"who left", Rule{Kind: CurrentlyEmployed}, func(n *Nominated) { n.Person.Status = directory.Left }, "award.refused_left"},
	} {
		n := Nominated{Person: nominee, Nominators: []id.Person{"b"}, Inside: []id.Person{"b"}, FacultyMentees: 2}
		if tc.change != nil {
			tc.change(&n)
		}
		refused := Refused([]Rule{tc.of}, n, 2026, today)
		key := ""
		if len(refused) > 0 {
			key = refused[0].Key
		}
		if key != tc.key {
			t.Errorf("%s: %q, want %q", tc.rule, key, tc.key)
		}
		var faults apperr.List
		tc.of.validate(&faults)
		if len(faults) > 0 {
			t.Errorf("%s: %v", tc.rule, faults)
		}
	}
}

func TestConflictsFollowFromTheRecords(t *testing.T) {
	pair := func(mentor, mentee id.Person, change func(*mentorship.Mentorship)) mentorship.Mentorship {
		m := mentorship.Mentorship{ID: "men_1", Mentor: mentor, Mentee: mentee, State: mentorship.Current, Active: true}
		if change != nil {
			change(&m)
		}
		return m
	}
	ended := func(on string) func(*mentorship.Mentorship) {
		return func(m *mentorship.Mentorship) { m.State, m.Active, m.Ended = mentorship.Over, false, day(on) }
	}
	division := &directory.Division{ID: "div_n"}
	for _, tc := range []struct {
		rule  string
		ties  Ties
		found []Found // of the member m
	}{
		{"strangers", Ties{}, nil},
		{"the nominee", Ties{Nominations: []Tied{{ID: "n", Nominee: "m"}}}, []Found{{Kind: IsNominee, Evidence: "n"}}},
		{"nominated for the same award", Ties{Nominations: []Tied{{ID: "n", Nominee: "x"}, {ID: "o", Nominee: "m"}}}, []Found{{Kind: CoNominee, Evidence: "o"}}},
		{"a nominator", Ties{Nominations: []Tied{{ID: "n", Nominee: "x", Nominators: []id.Person{"y", "m"}}}}, []Found{{Kind: IsNominator, Evidence: "n"}}},
		{"a writer of a letter", Ties{Nominations: []Tied{{ID: "n", Nominee: "x", Writers: []id.Person{"m"}}}}, []Found{{Kind: IsWriter, Evidence: "n"}}},
		{"nominating a third together", Ties{Nominations: []Tied{{ID: "n", Nominee: "x"}, {ID: "o", Nominee: "z", Nominators: []id.Person{"m", "x"}}}}, []Found{{Kind: CoNominator, Evidence: "o"}}},
		{"a mentor", Ties{Pairs: []mentorship.Mentorship{pair("m", "x", nil)}}, []Found{{Kind: IsMentor, Evidence: "men_1"}}},
		{"a mentee", Ties{Pairs: []mentorship.Mentorship{pair("x", "m", nil)}}, []Found{{Kind: IsMentee, Evidence: "men_1"}}},
		{"a supervisor", Ties{Pairs: []mentorship.Mentorship{pair("m", "x", func(m *mentorship.Mentorship) { m.Supervision = true })}}, []Found{{Kind: IsMentor, Evidence: "men_1"}, {Kind: Supervision, Evidence: "men_1"}}},
		{"a mentorship that ended lately", Ties{Pairs: []mentorship.Mentorship{pair("m", "x", ended("2022-11-28"))}}, []Found{{Kind: IsMentor, Evidence: "men_1", Until: day("2022-11-28")}}},
		{"one that ended long ago is looked at", Ties{Pairs: []mentorship.Mentorship{pair("m", "x", ended("2021-11-27"))}}, []Found{{Kind: IsMentor, Suggested: true, Evidence: "men_1", Until: day("2021-11-27")}}},
		{"one that came to nothing", Ties{Pairs: []mentorship.Mentorship{pair("m", "x", func(m *mentorship.Mentorship) { m.State = mentorship.Declined })}}, nil},
		{"the same division is looked at", Ties{People: map[id.Person]directory.Person{"m": {ID: "m", Division: division}, "x": {ID: "x", Division: division}}}, []Found{{Kind: SameDivision, Suggested: true, Evidence: "div_n"}}},
	} {
		if tc.ties.Nominations == nil {
			tc.ties.Nominations = []Tied{{ID: "n", Nominee: "x"}}
		}
		tc.ties.EndedWithin, tc.ties.Today = 5, today
		for i := range tc.found {
			tc.found[i].Person = "m"
		}
		if found := Derive([]id.Person{"m"}, tc.ties)["n"]; !reflect.DeepEqual(found, tc.found) {
			t.Errorf("%s: %+v", tc.rule, found)
		}
	}
}

func TestConflictsGrowWithTheRecordsAndKnowNoOrder(t *testing.T) {
	people := []id.Person{"a", "b", "c", "d", "e", "f"}
	rapid.Check(t, func(t *rapid.T) {
		one := rapid.SampledFrom(people)
		ties := Ties{EndedWithin: 5, Today: today}
		for i := range rapid.IntRange(1, 4).Draw(t, "nominations") {
			ties.Nominations = append(ties.Nominations, Tied{
				ID: id.Nomination(rune('k' + i)), Nominee: one.Draw(t, "nominee"),
				Nominators: rapid.SliceOfN(one, 0, 2).Draw(t, "nominators"), Writers: rapid.SliceOfN(one, 0, 2).Draw(t, "writers"),
			})
		}
		var pairs []mentorship.Mentorship
		for i := range rapid.IntRange(0, 4).Draw(t, "pairs") {
			pairs = append(pairs, mentorship.Mentorship{ID: id.Mentorship(rune('p' + i)), Mentor: one.Draw(t, "mentor"), Mentee: one.Draw(t, "mentee"), State: mentorship.Current})
		}
		before := Derive(people, ties)
		ties.Pairs = pairs
		after := Derive(people, ties)
		for n, found := range before {
			for _, f := range found {
				if !slices.Contains(after[n], f) {
					t.Fatalf("%+v is gone with more records", f)
				}
			}
		}
		mixed := ties
		mixed.Nominations, mixed.Pairs = slices.Clone(ties.Nominations), slices.Clone(pairs)
		r := rand.New(rand.NewPCG(1, rapid.Uint64().Draw(t, "seed")))
		r.Shuffle(len(mixed.Pairs), func(i, j int) { mixed.Pairs[i], mixed.Pairs[j] = mixed.Pairs[j], mixed.Pairs[i] })
		r.Shuffle(len(mixed.Nominations), func(i, j int) {
			mixed.Nominations[i], mixed.Nominations[j] = mixed.Nominations[j], mixed.Nominations[i]
		})
		if !reflect.DeepEqual(Derive(reversed(people), mixed), after) {
			t.Fatal("another order of the records gives other conflicts")
		}
	})
}

func reversed(all []id.Person) []id.Person {
	out := slices.Clone(all)
	slices.Reverse(out)
	return out
}
