package release

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"laurel/internal/audit"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// crossed is a department with a rank beside each division: so many people in every pair.
func crossed(f Figure, divisions, ranks, each int) []Cut {
	cuts := []Cut{{Dimension: Everybody}}
	parts := map[string]*Cut{}
	for d := range divisions {
		parts[fmt.Sprint("div", d)] = &Cut{Dimension: ByDivision, Value: fmt.Sprintf("div_%d", d)}
	}
	for r := range ranks {
		parts[fmt.Sprint("rank", r)] = &Cut{Dimension: ByRank, Value: fmt.Sprintf("R%d", r)}
	}
	parts["rank0"].Value = "" // not on record
	for d := range divisions {
		for r := range ranks {
			for _, p := range people((d*ranks+r)*each, each) {
				cuts[0].People = append(cuts[0].People, p)
				for _, c := range []*Cut{parts[fmt.Sprint("div", d)], parts[fmt.Sprint("rank", r)]} {
					c.People = append(c.People, p)
				}
			}
		}
	}
	for d := range divisions {
		cuts = append(cuts, *parts[fmt.Sprint("div", d)])
	}
	for r := range ranks {
		cuts = append(cuts, *parts[fmt.Sprint("rank", r)])
	}
	for i := range cuts {
		cuts[i].Figures = []Candidate{{Figure: f, People: cuts[i].People}}
	}
	return cuts
}

func published2(t *testing.T, db *store.DB, cuts []Cut) *Service {
	t.Helper()
	c, ids := testkit.Clock(), testkit.IDs(1)
	s := New(db, ids, c, audit.New(db, ids, c))
	if err := s.Publish(viewer.System(t.Context(), "test"), Publication{Source: "cam_1", Minimum: 5, Cuts: cuts}); err != nil {
		t.Fatal(err)
	}
	return s
}

func TestWhoReadsWhichCut(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := published2(t, db, crossed(scale(), 3, 2, 6))
		comments := []Comments{{Name: "q", Texts: []string{"a", "b", "c", "d", "e"}}, {Name: "few", Texts: []string{"f", "g", "h", "i"}}}
		if err := s.PublishWords(viewer.System(t.Context(), "test"), "cam_1", 5, comments); err != nil {
			t.Fatal(err)
		}
		person := func(g viewer.Grant) viewer.Viewer {
			return viewer.Viewer{Person: "per_1", Session: "ses_1", Grants: []viewer.Grant{g}}
		}
		for name, tc := range map[string]struct {
			v     viewer.Viewer
			cuts  string
			words int
		}{
			"the mentorship lead":  {person(viewer.Grant{Role: viewer.ProgramLead}), "DEPARTMENT= DIVISION=div_0 DIVISION=div_1 DIVISION=div_2 RANK= RANK=R1", 1},
			"a vice-chair":         {person(viewer.Grant{Role: viewer.ViceChair}), "DEPARTMENT= DIVISION=div_0 DIVISION=div_1 DIVISION=div_2 RANK= RANK=R1", 1},
			"a director":           {person(viewer.Grant{Role: viewer.DivisionDirector, Division: "div_1"}), "DEPARTMENT= DIVISION=div_1", 1},
			"a physician-in-chief": {person(viewer.Grant{Role: viewer.PhysicianInChief, Site: "sit_1"}), "DEPARTMENT=", 1},
			"a comment moderator":  {person(viewer.Grant{Role: viewer.CommentModerator}), "", 0},
			"an administrator":     {person(viewer.Grant{Role: viewer.Administrator}), "", 0},
			"somebody":             {viewer.Viewer{Person: "per_1", Session: "ses_1"}, "", 0},
		} {
			ctx := viewer.With(t.Context(), tc.v)
			all, err := s.ForSource(ctx, tc.v, "cam_1")
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, r := range all["cam_1"] {
				got = append(got, fmt.Sprintf("%s=%s", r.Dimension, r.Value))
			}
			if strings.Join(got, " ") != tc.cuts {
				t.Errorf("%s reads %q, want %q", name, got, tc.cuts)
			}
			w, err := s.Words(ctx, tc.v, "cam_1")
			if err != nil || (w != nil) != (tc.words > 0) {
				t.Fatalf("%s: %+v, %v", name, w, err)
			}
			if w != nil && (len(w.Comments) != 1 || !slices.Equal(slices.Sorted(slices.Values(w.Comments[0].Texts)), comments[0].Texts)) {
				t.Errorf("%s reads %+v", name, w.Comments)
			}
		}
	})
}

func TestCommentsOfADepartmentOfTwoDivisionsAreNotForTheirDirectors(t *testing.T) {
	s := published2(t, testkit.SQLite(t), crossed(scale(), 2, 2, 6))
	if err := s.PublishWords(viewer.System(t.Context(), "test"), "cam_1", 5, []Comments{{Name: "q", Texts: []string{"a", "b", "c", "d", "e"}}}); err != nil {
		t.Fatal(err)
	}
	director := viewer.Viewer{Person: "per_1", Session: "ses_1", Grants: []viewer.Grant{{Role: viewer.DivisionDirector, Division: "div_1"}}}
	if w, err := s.Words(viewer.With(t.Context(), director), director, "cam_1"); w != nil || err != nil {
		t.Errorf("%+v, %v", w, err)
	}
}

func TestCommentsAreReleasedOnceAndInAnotherOrder(t *testing.T) {
	ctx := viewer.System(t.Context(), "test")
	s := published2(t, testkit.SQLite(t), crossed(scale(), 3, 2, 6))
	var texts []string
	for i := range 40 {
		texts = append(texts, fmt.Sprintf("%02d", i))
	}
	for range 2 {
		if err := s.PublishWords(ctx, "cam_1", 5, []Comments{{Name: "q", Texts: texts}}); err != nil {
			t.Fatal(err)
		}
		texts = texts[:30]
	}
	lead := viewer.Viewer{Person: "per_1", Session: "ses_1", Grants: []viewer.Grant{{Role: viewer.ProgramLead}}}
	w, err := s.Words(viewer.With(ctx, lead), lead, "cam_1")
	if err != nil || len(w.Comments[0].Texts) != 40 || slices.IsSorted(w.Comments[0].Texts) {
		t.Errorf("%+v, %v", w, err)
	}
}

// What was written before there were other cuts stays readable, and doctor's recount leaves
// the new ones out.
func TestReleasesOfDivisionsAloneStayReadable(t *testing.T) {
	for cut, want := range map[string]Release{
		"DEPARTMENT":      {Dimension: Everybody},
		"EVERYBODY_ASKED": {Dimension: Everybody},
		"div_1":           {Dimension: ByDivision, Value: "div_1", Division: "div_1"},
		"DIVISION:":       {Dimension: ByDivision},
		"RANK:PROFESSOR":  {Dimension: ByRank, Value: "PROFESSOR"},
		"STAGE:":          {Dimension: ByStage},
	} {
		dimension, value := readCut(cut)
		if dimension != want.Dimension || value != want.Value {
			t.Errorf("%s is %s %q", cut, dimension, value)
		}
		if named := cutOf(want); named != cut && want.Dimension != Everybody {
			t.Errorf("%+v is named %s", want, named)
		}
	}
	db := testkit.SQLite(t)
	all := crossed(scale(), 3, 2, 6)
	s := published2(t, db, all[:4])
	if found, err := s.Recount(viewer.System(t.Context(), "doctor"), "cam_1", all); err != nil || len(found) > 0 {
		t.Errorf("%q, %v", found, err)
	}
}

func TestPeopleOfAFigureAreKeptByWhicheverIsShorter(t *testing.T) {
	c := Cut{Dimension: Everybody, People: people(0, 10), Figures: []Candidate{
		{Figure: Figure{Name: "all"}, People: people(0, 10)},
		{Figure: Figure{Name: "most"}, People: people(1, 9)},
		{Figure: Figure{Name: "few"}, People: people(3, 2)},
		{Figure: Figure{Name: "nobody"}},
	}}
	_, hidden, err := documents(Release{}, c, false)
	if err != nil || !strings.Contains(hidden, `"without":{"most":["p000"]}`) || !strings.Contains(hidden, `"few":["p003","p004"]`) {
		t.Errorf("%s, %v", hidden, err)
	}
}

// score is a scale of five items of 1 to 5, its mean just so.
func score(n, partly int) Candidate {
	mean, low, high, sd, alpha, an := 3.123456789, 1.0, 5.0, 1.0, 0.8, n
	values := make([]float64, n)
	for i := range values {
		values[i] = float64(1 + i%5)
	}
	return Candidate{
		Figure: Figure{Name: "s", Kind: Scale, Mean: &mean, SD: &sd, Low: &low, High: &high, Alpha: &alpha, AlphaN: &an},
		People: people(0, n), Values: values, Half: true, Partly: people(0, partly),
	}
}

func TestTheMeanOfAScaleHidesTheFewWhoLeftItemsOut(t *testing.T) {
	for _, tc := range []struct {
		rule      string
		n, partly int
		step      float64 // 0: exact
	}{
		{"nobody left items out", 300, 0, 0},
		{"one of three hundred", 300, 1, 0.02},
		{"one of forty", 40, 1, 0.1},
		{"nine of three hundred", 300, 9, 0.2},
		{"ten are a group whose sum may be told", 300, 10, 0},
	} {
		got := decide(5, []Cut{{Dimension: Everybody, People: people(0, tc.n), Figures: []Candidate{score(tc.n, tc.partly)}}})[0].Questions[0]
		switch {
		case got.leaks():
			t.Errorf("%s: %+v", tc.rule, got)
		case tc.step == 0 && (got.Step != nil || *got.Mean != 3.123456789):
			t.Errorf("%s: %v in steps of %v", tc.rule, *got.Mean, got.Step)
		case tc.step != 0 && (got.Step == nil || *got.Step != tc.step || *got.Mean != toStep(3.123456789, tc.step)):
			t.Errorf("%s: %v in steps of %v", tc.rule, *got.Mean, got.Step)
		}
	}
	rounded := decide(5, []Cut{{Dimension: Everybody, People: people(0, 40), Figures: []Candidate{score(40, 1)}}})[0].Questions[0]
	exact := 0.25
	for what, put := range map[string]**float64{"SD": &rounded.SD, "top two": &rounded.TopTwo, "alpha": &rounded.Alpha, "floor": &rounded.Floor, "ceiling": &rounded.Ceiling} {
		if *put != nil {
			t.Errorf("beside a rounded mean the %s is exact", what)
		}
		*put = &exact
		if !rounded.leaks() {
			t.Errorf("doctor does not see the %s beside a rounded mean", what)
		}
		*put = nil
	}
	few := decide(5, []Cut{{Dimension: Everybody, People: people(0, 12), Figures: []Candidate{score(12, 9)}}})[0].Questions[0]
	if few.Mean != nil || few.N != nil || few.Alpha != nil || *few.Suppressed != Complementary {
		t.Errorf("nothing hides nine of twelve: %+v", few)
	}
	// Twelve left items out, one of them in the second division: exact means of everybody and
	// of the first would tell the second's.
	cuts := []Cut{
		{Dimension: Everybody, People: people(0, 400), Figures: []Candidate{score(400, 12)}},
		{Dimension: ByDivision, Value: "d1", People: people(0, 200), Figures: []Candidate{score(200, 11)}},
		{Dimension: ByDivision, Value: "d2", People: people(200, 200), Figures: []Candidate{score(200, 0)}},
	}
	cuts[2].Figures[0].People, cuts[2].Figures[0].Partly = people(200, 200), people(200, 1)
	cuts[0].Figures[0].Partly = append(people(0, 11), people(200, 1)...)
	out := decide(5, cuts)
	if out[0].Questions[0].Step != nil || out[1].Questions[0].Step == nil || out[2].Questions[0].Step == nil {
		t.Errorf("%v, %v, %v", out[0].Questions[0].Step, out[1].Questions[0].Step, out[2].Questions[0].Step)
	}
}

func TestAReleaseOfFourDimensionsIsQuick(t *testing.T) {
	if n := len(decide(5, large())); n != 36 {
		t.Errorf("%d cuts", n)
	}
}

// large is 900 people in 20 divisions, 5 ranks, 6 positions and 4 stages, and 40 questions
// that some of them leave out.
func large() []Cut {
	sizes := map[Dimension]int{ByDivision: 20, ByRank: 5, ByPosition: 6, ByStage: 4}
	cuts := []Cut{{Dimension: Everybody}}
	var in [][]int // person to their cuts
	all := people(0, 900)
	for range all {
		in = append(in, []int{0})
	}
	for _, dimension := range Dimensions[1:] {
		n, first := sizes[dimension], len(cuts)
		for i := range n {
			cuts = append(cuts, Cut{Dimension: dimension, Value: fmt.Sprint(i)})
		}
		for p := range all {
			x := uint64(p+7)*2654435761 + uint64(n)*40503
			x ^= x >> 13
			in[p] = append(in[p], first+int(x%uint64(n)))
		}
	}
	for p, person := range all {
		for _, c := range in[p] {
			cuts[c].People = append(cuts[c].People, person)
		}
	}
	for q := range 40 {
		f := scale()
		f.Name = fmt.Sprint("q", q)
		for i := range cuts {
			var who []id.Person
			for at, p := range cuts[i].People {
				if (at*31+q*17)%11 > 1 {
					who = append(who, p)
				}
			}
			cuts[i].Figures = append(cuts[i].Figures, Candidate{Figure: f, People: who})
		}
	}
	// A part answers what everybody answers.
	for i := range cuts[1:] {
		for q := range 40 {
			whole := map[id.Person]bool{}
			for _, p := range cuts[0].Figures[q].People {
				whole[p] = true
			}
			var who []id.Person
			for _, p := range cuts[i+1].People {
				if whole[p] {
					who = append(who, p)
				}
			}
			cuts[i+1].Figures[q].People = who
		}
	}
	return cuts
}

func BenchmarkDecideFortyQuestionsInFourDimensions(b *testing.B) {
	cuts := large()
	for b.Loop() {
		decide(5, cuts)
	}
}
