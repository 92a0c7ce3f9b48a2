package dossier

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/feedback"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/store"
	"laurel/internal/testkit"
)

// gathered is a mentor with Ann Grey as informal mentor and as co-mentor, Bo Ébert of before,
// Cy whom they supervise, and Olu from elsewhere: one outcome of each, all of whom are named.
func gathered() (material, Dossier) {
	var m material
	m.today = day("2026-06-30")
	m.settings.Vocabulary = directory.TorontoVocabulary()
	m.Person = directory.Person{ID: "per_m", Name: "Mo Brown", Promoted: day("2019-07-01")}
	give := func(key, name string, standing mentorship.Standing, since, until string) *mentorship.Pair {
		p := mentorship.Pair{Mentorship: mentorship.Mentorship{
			ID: id.Mentorship("men_" + strings.Repeat(key, 26)), Mentor: "per_m", Mentee: id.Person("per_" + name), Kind: mentorship.Informal, Standing: standing, Started: day(since),
		}, MenteeIs: directory.Person{ID: id.Person("per_" + name), Name: name, Rank: "ASSISTANT"}}
		if until != "" {
			p.Ended = day(until)
		}
		p.Held = []mentorship.Meeting{{ID: id.Meeting("mee_" + key), HeldOn: p.Started.AddDate(0, 1, 0)}}
		m.Given = append(m.Given, p)
		m.outcomes = append(m.outcomes, Outcome{
			ID: id.Outcome("out_" + strings.Repeat(key, 26)), Mentorship: p.ID, State: Confirmed, OutcomeInput: OutcomeInput{Kind: Degree, What: "Degree of " + name, On: p.Started.AddDate(0, 2, 0)},
		})
		m.consents = append(m.consents, Consent{ID: id.Consent("con_" + key), Kind: ToBeNamed, About: string(p.ID), Events: []ConsentEvent{{Kind: Given, Words: "Words of " + name}}})
		return &m.Given[len(m.Given)-1]
	}
	give("a", "Ann Grey", mentorship.OnRecord, "2021-01-01", "")
	give("b", "Ann Grey", mentorship.Confirmed, "2022-01-01", "2025-06-30").Kind = mentorship.CoMentor
	give("c", "Bo Ébert", mentorship.OnRecord, "2020-01-01", "2023-12-31")
	give("d", "Cy Long", mentorship.OnRecord, "2020-01-01", "").Supervision = true
	olu := give("e", "Olu Outside", mentorship.Confirmed, "2021-07-01", "2023-06-30")
	olu.Outside, olu.Mentee, olu.MenteeIs = &mentorship.Outside{Name: "Olu Outside", Level: mentorship.Resident}, "", directory.Person{}
	return m, Dossier{Kind: Promotion, Since: day("2019-01-01"), Until: m.today, Language: "en"}
}

func key(letter string) string     { return "men_" + strings.Repeat(letter, 26) }
func reached(letter string) string { return "out_" + strings.Repeat(letter, 26) }

func (m *material) unname(letter string) {
	m.consents = slices.DeleteFunc(m.consents, func(c Consent) bool { return c.ID == id.Consent("con_"+letter) })
}

func built(m material, d Dossier, section string) Section {
	for _, s := range assemble(m, d) {
		if s.Key == section {
			return s
		}
	}
	return Section{}
}

func item(s Section, key string) Item {
	for _, i := range s.Items {
		if i.Key == key {
			return i
		}
	}
	return Item{}
}

// A row without a name takes no note along that may hold one, and none of the ids that would
// tell from two versions whose row it is; how many records stand behind is still said.
func TestARowWithoutANameSealsNeitherNoteNorIDs(t *testing.T) {
	m, d := gathered()
	d.Items = []Choice{{Key: key("a"), Note: "Dr. Ann Grey is now chief"}, {Key: reached("a"), Note: "Ann’s degree"}, {Key: key("c"), Note: "Bo, of the first hour"}}
	m.unname("a")
	m.unname("b")
	all := assemble(m, d)
	said := sealed(all)
	text, err := json.Marshal(said)
	if err != nil {
		t.Fatal(err)
	}
	for _, gone := range []string{"Ann", key("a"), key("b"), reached("a"), reached("b"), "mee_a", "mee_b", "con_a"} {
		if strings.Contains(string(text), gone) {
			t.Errorf("%s is in the snapshot: %s", gone, text)
		}
	}
	for _, kept := range []string{"Bo, of the first hour", key("c"), reached("c"), "mee_c"} {
		if !strings.Contains(string(text), kept) {
			t.Errorf("%s is not in the snapshot: %s", kept, text)
		}
	}
	if draft := item(all[2], key("a")); draft.Note == "" || len(draft.Sources) != 3 {
		t.Errorf("the draft has lost its note, or its ids: %+v", draft)
	}
	keys, row := map[string]bool{}, Item{}
	for _, s := range said {
		for _, i := range s.Items {
			if keys[i.Key] {
				t.Errorf("two items are %s", i.Key)
			}
			keys[i.Key] = true
			if s.Key == "mentees" && row.Key == "" {
				row = i
			}
		}
	}
	if all := said[0].Items[0]; len(row.Sources) != 3 || row.Sources[0] != row.Key || !slices.Contains(all.Sources, row.Key) || all.N != 3 || len(all.Sources) != 4 {
		t.Errorf("where it comes from: %+v, %+v", row, all)
	}
}

// A text that names whom the rows do not is pointed out, and none besides.
func TestATextThatNamesAMenteeWhoDidNotAgreeIsPointedOut(t *testing.T) {
	for text, want := range map[string]bool{
		"I met Ann Grey in 2021.":                  false, // agreed
		"Dr. Ébert is now chief":                   true,
		"I learned from bo ebert.":                 true,
		"Ebert’s first grant":                      true,
		"The Ebertson prize":                       false,
		"Dr. Long joined us, for a long time":      true,
		"It takes a long time, and grey hair":      false,
		"The Brown method is my father’s":          false,
		"With Olu Outside I learned how to listen": false,
	} {
		m, d := gathered()
		m.unname("c")
		m.unname("d")
		for where, put := range map[string]func(){
			"statement": func() { d.Items, d.Texts = nil, map[string]string{"statement": text} },
			"note":      func() { d.Texts, d.Items = nil, []Choice{{Key: "summary/all", Note: text}} },
		} {
			put()
			a := assembler{words{"en", m.settings.Vocabulary}, m, d}
			if got := slices.Contains(a.warnings(assemble(m, d)), Warning{Code: "NAMED_IN_TEXT", N: 1}); got != want {
				t.Errorf("%s %q: %v", where, text, got)
			}
		}
	}
}

// People are counted, not relationships; supervision and what was left out are not.
func TestTheSummaryCountsEachMenteeOnce(t *testing.T) {
	m, d := gathered()
	values := func() map[string]string {
		out := map[string]string{}
		for _, i := range built(m, d, "summary").Items {
			out[i.Key] = i.Claim + ": " + i.Value
		}
		return out
	}
	check := func(rule string, want map[string]string) {
		t.Helper()
		got := values()
		for key, w := range want {
			if got[key] != w {
				t.Errorf("%s, %s: %q", rule, key, got[key])
			}
		}
	}
	check("today", map[string]string{
		"summary/all": "Mentees in the period: 3", "summary/current": "Mentored now: 1", "summary/confirmed": "On record, or confirmed by the mentee: 3",
		"summary/level/ASSISTANT": "Assistant Professor: 2", "summary/level/elsewhere/RESIDENT": "Resident: 1", "summary/year/2020": "Mentees in 2020: 1", "summary/year/2022": "Mentees in 2022: 3",
	})
	if all := item(built(m, d, "summary"), "summary/all"); len(all.Sources) != 4 || all.N != 3 || all.Attestation != ByMentee {
		t.Errorf("%+v", all)
	}
	french := d
	french.Language = "fr"
	if _, ok := values()["summary/level/ASSISTANT"]; !ok || item(built(m, french, "summary"), "summary/level/ASSISTANT").N != 2 {
		t.Error("a figure has another key in another language")
	}
	d.Until = day("2023-12-31")
	check("a period that is over", map[string]string{"summary/current": "Mentored at the end of the period: 2"})
	french.Until = d.Until
	if got := item(built(m, french, "summary"), "summary/current").Claim; got != "Mentorées à la fin de la période" {
		t.Error(got)
	}
	d.Items = []Choice{{Key: key("c"), Out: true}}
	check("one left out", map[string]string{"summary/all": "Mentees in the period: 2"})
}

// A row is attested by the weakest of what stands in it.
func TestARowIsAttestedByTheWeakestOfWhatItCounts(t *testing.T) {
	attested := func(change func(*material, *Dossier)) Item {
		m, d := gathered()
		change(&m, &d)
		return item(built(m, d, "mentees"), key("a"))
	}
	for rule, tc := range map[string]struct {
		change func(*material, *Dossier)
		want   Attestation
	}{
		"confirmed outcomes on record":    {func(*material, *Dossier) {}, ByMentee},
		"no outcomes on record":           {func(m *material, _ *Dossier) { m.outcomes = nil }, BySystem},
		"an outcome nobody confirmed":     {func(m *material, _ *Dossier) { m.outcomes[0].State = Noted }, BySelf},
		"an outcome that was asked of":    {func(m *material, _ *Dossier) { m.outcomes[0].State = Asked }, BySelf},
		"a level the mentor typed":        {func(_ *material, d *Dossier) { d.Items = []Choice{{Key: key("a"), Then: "Fellow"}} }, BySelf},
		"a typed level that is not shown": {func(m *material, d *Dossier) { m.unname("a"); d.Items = []Choice{{Key: key("a"), Then: "Fellow"}} }, ByMentee},
	} {
		if got := attested(tc.change); got.Attestation != tc.want || got.Weak != (tc.want == BySelf) || got.Cells[7] != Attested(tc.want, "en") {
			t.Errorf("%s: %+v", rule, got)
		}
	}
}

// Of supervision, of a mentee who was left out, and of before the mentorship nothing is told.
func TestOutcomesAndWordsAreOfTheMenteesInTheTable(t *testing.T) {
	m, d := gathered()
	d.Items = []Choice{{Key: key("c"), Out: true}}
	m.outcomes[4].On = m.Given[4].Started.AddDate(0, 0, -1)
	var outcomes, words []string
	for _, i := range built(m, d, "outcomes").Items {
		outcomes = append(outcomes, i.Key)
	}
	for _, i := range built(m, d, "narratives").Items {
		words = append(words, i.Text)
	}
	if !slices.Equal(outcomes, []string{reached("a"), reached("b")}) || !slices.Equal(words, []string{"Words of Ann Grey", "Words of Ann Grey", "Words of Olu Outside"}) {
		t.Errorf("%v, %v", outcomes, words)
	}
	if row := item(built(m, d, "mentees"), key("e")); row.Cells[6] != "–" || len(row.Sources) != 2 {
		t.Errorf("a row counts what was reached before: %+v", row)
	}
}

// What the owner noted of a milestone stays with it when another is added before.
func TestANoteStaysWithItsMilestone(t *testing.T) {
	m, d := gathered()
	d.Kind = CFAR
	first := mentorship.Milestone{What: "A clinic", By: day("2024-01-01")}
	m.Plan.ID, m.Plan.Milestones = "pln_x", []mentorship.Milestone{first}
	d.Items = []Choice{{Key: built(m, d, "plan").Items[0].Key, Note: "Opened"}}
	m.Plan.Milestones = []mentorship.Milestone{{What: "A grant", By: day("2023-01-01")}, first, first}
	notes, keys := map[string]string{}, map[string]bool{}
	for _, i := range built(m, d, "plan").Items {
		notes[i.Claim] += i.Note
		keys[i.Key] = true
	}
	if notes["A grant"] != "" || notes["A clinic"] != "Opened" || len(keys) != 3 {
		t.Errorf("%v %v", notes, keys)
	}
}

// Hours are those of the records that are in the document.
func TestHoursOfASectionLeftOutAreNotCounted(t *testing.T) {
	m, d := gathered()
	d.Kind, d.Since, d.Until = MOC, day("2025-01-01"), day("2025-12-31")
	for i, section := range []int{3, 2} {
		m.feedback.Reflections = append(m.feedback.Reflections, feedback.Reflection{
			ID: id.Reflection("ref_" + itoa(i)), On: day("2025-03-01"), Record: &feedback.Record{ID: id.MocRecord("moc_" + itoa(i)), Section: section, Quarters: 6, Made: time.Date(2025, 3, 1, 0, 0, 0, 0, time.UTC)},
		})
	}
	m.settings.Zone = time.UTC
	if all := built(m, d, "hours").Items; len(all) != 2 || all[0].Value != "1.5 h" {
		t.Fatalf("%+v", all)
	}
	d.Without = []string{"section2"}
	hours, sources := built(m, d, "hours").Items, built(m, d, "sources").Items
	if len(hours) != 1 || hours[0].Key != "hours/3" || len(sources) != 1 {
		t.Errorf("%+v, %+v", hours, sources)
	}
}

// A supervised mentee stands apart, and is no mentee in what is counted or told.
func TestSupervisionIsShownApart(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newStudy(t, db)
		ctx, mentor := s.as("Mentor")
		_, err := s.AddOutcome(ctx, mentor, s.pairs["Cy"], OutcomeInput{Kind: Degree, What: "A thesis", On: clock.DateOf(s.clock.Now(), time.UTC)}, "k")
		s.must(err)
		d := s.started(Promotion)
		rows, apart := section(d, "mentees").Items, section(d, "supervision").Items
		if len(rows) != 3 || len(apart) != 1 || apart[0].Key != string(s.pairs["Cy"]) || len(section(d, "outcomes").Items) > 0 {
			t.Errorf("%+v, %+v", rows, apart)
		}
		for _, i := range section(d, "summary").Items {
			if slices.Contains(i.Sources, string(s.pairs["Cy"])) {
				t.Errorf("counted: %+v", i)
			}
		}
		if _, err := s.AddOutcome(ctx, mentor, s.pairs["Olu"], OutcomeInput{Kind: Degree, What: "Before", On: day("2021-06-30")}, "early"); err == nil {
			t.Error("an outcome of before the mentorship")
		}
	})
}
