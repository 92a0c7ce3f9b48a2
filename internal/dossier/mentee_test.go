package dossier

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// second begins another relationship with a mentee, as co-mentor.
func (s *study) second(mentee string) id.Mentorship {
	s.t.Helper()
	ctx, v := s.as(mentee)
	p, err := s.ment.Propose(ctx, v, mentorship.ProposeInput{Mentor: s.who["Mentor"], Kind: mentorship.CoMentor, Needs: mentorship.Needs{Codes: []mentorship.Need{"RESEARCH"}}})
	s.must(err)
	for _, one := range []string{mentee, "Mentor"} {
		ctx, v := s.as(one)
		if _, err := s.ment.Confirm(ctx, v, p.ID); err != nil && apperr.CodeOf(err) != apperr.Conflict {
			s.must(err)
		}
	}
	return p.ID
}

func (s *study) now(d View) View {
	s.t.Helper()
	ctx, v := s.as("Mentor")
	out, err := s.Dossier(ctx, v, d.ID)
	s.must(err)
	return out
}

func (s *study) note(which id.Mentorship, in OutcomeInput, key string) Outcome {
	s.t.Helper()
	ctx, v := s.as("Mentor")
	if in.On.IsZero() {
		in.On = clock.DateOf(s.clock.Now(), time.UTC)
	}
	o, err := s.AddOutcome(ctx, v, which, in, key)
	s.must(err)
	return o
}

func (s *study) sound() {
	s.t.Helper()
	for _, check := range s.Invariants() {
		found, err := check.Find(viewer.System(context.Background(), "doctor"))
		s.must(err)
		if len(found) > 0 {
			s.t.Errorf("%s: %v", check.Name, found)
		}
	}
}

// called are the rows of a mentee, by how they are shown.
func called(d View, ids ...id.Mentorship) string {
	var out []string
	for _, i := range section(d, "mentees").Items {
		if slices.Contains(ids, i.Mentorship) {
			out = append(out, i.Claim)
		}
	}
	return strings.Join(out, "; ")
}

// A mentee with two relationships is asked once, agrees once and takes it back once: for both.
func TestConsentIsOneForAMenteeWhateverTheRelationships(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newStudy(t, db)
		ctx, mentor := s.as("Mentor")
		first := s.pairs["Ann"]
		other := s.second("Ann")
		s.note(other, OutcomeInput{Kind: Degree, What: "A degree"}, "o")
		s.must(s.Ask(ctx, mentor, first))
		if err := s.Ask(ctx, mentor, other); apperr.CodeOf(err) != apperr.Conflict || len(s.mailed) != 1 {
			t.Errorf("asked for each relationship: %v, %d mails", err, len(s.mailed))
		}
		actx, ann := s.as("Ann")
		asked, err := s.AskedOf(actx, ann)
		s.must(err)
		if len(asked.Mentorships) != 1 || len(asked.Mentorships[0].Relationships) != 2 || len(asked.Mentorships[0].Outcomes) != 1 {
			t.Fatalf("asked of Ann: %+v", asked)
		}
		d := s.started(Promotion)
		if n := len(d.Mentees); n != 4 { // Ann, Bo, Cy, Olu
			t.Errorf("%d mentees for the mentor's eyes", n)
		}
		yes := true
		said, err := s.Answer(actx, ann, Answer{Mentorship: other, Agree: &yes, Words: "Both ways.", Outcomes: []OutcomeAnswer{{asked.Mentorships[0].Outcomes[0].ID, true}}})
		s.must(err)
		if len(said.Mentorships) != 1 || said.Mentorships[0].Naming != Given {
			t.Errorf("%+v", said)
		}
		d = s.frozen(d)
		if got := called(d, first, other); got != "Ann Brown; Ann Brown" {
			t.Errorf("after one yes: %s", got)
		}
		if words := section(d, "narratives").Items; len(words) != 1 || len(words[0].Sources) != 3 {
			t.Errorf("one mentee's words: %+v", words)
		}
		s.sound()
		before := len(s.mailed)
		s.agree("Ann", false, "")
		d = s.now(d)
		if got := called(d, first, other); strings.Contains(got, "Ann") || d.Versions[0].State() != Superseded {
			t.Errorf("after one no: %s, the version is %s", got, d.Versions[0].State())
		}
		// Nobody is told who took what back: no mail, and of the version only that it stands no more.
		if len(s.mailed) != before || d.Versions[0].Events[0].Kind != IsSuperseded {
			t.Errorf("told: %d mails, %+v", len(s.mailed)-before, d.Versions[0].Events)
		}
		s.sound()
	})
}

// Consents of when there was one for each relationship still hold, a no before a yes, and the next
// answer is for all.
func TestANoToOneRelationshipHoldsForTheOther(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newStudy(t, db)
		first, other := s.pairs["Ann"], s.second("Ann")
		mentor := s.who["Mentor"]
		s.must(db.Write(own(viewer.System(t.Context(), "test"), mentor), func(ctx context.Context) error {
			for about, said := range map[id.Mentorship]ConsentState{first: Given, other: Declined} {
				c := Consent{ID: id.New[id.Consent](s.ids), Owner: mentor, Giver: s.who["Ann"], Kind: ToBeNamed, About: string(about), Asked: s.clock.Now()}
				if err := s.insertConsent(ctx, c); err != nil {
					return err
				}
				if err := s.insertConsentEvent(ctx, ConsentEvent{ID: id.New[id.ConsentEvent](s.ids), Consent: c.ID, Kind: said, At: s.clock.Now()}); err != nil {
					return err
				}
			}
			return nil
		}))
		d := s.started(Promotion)
		if got := called(d, first, other); strings.Contains(got, "Ann") {
			t.Errorf("named although she said no once: %s", got)
		}
		s.agree("Ann", true, "")
		d = s.frozen(d)
		if got := called(d, first, other); got != "Ann Brown; Ann Brown" {
			t.Errorf("a yes to all: %s", got)
		}
		s.sound()
		s.agree("Ann", false, "")
		if d = s.now(d); d.Versions[0].State() != Superseded || strings.Contains(called(d, first, other), "Ann") {
			t.Errorf("a no to all: %s, %s", d.Versions[0].State(), called(d, first, other))
		}
	})
}

// What a mentee said is not so stays so: it can neither be deleted nor noted anew, in whichever
// relationship, and counts only once they confirm it.
func TestADisputeSticks(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newStudy(t, db)
		ctx, mentor := s.as("Mentor")
		actx, ann := s.as("Ann")
		other := s.second("Ann")
		s.clock.Advance(48 * time.Hour)
		today := clock.DateOf(s.clock.Now(), time.UTC)
		yesterday := today.AddDate(0, 0, -1)
		o := s.note(s.pairs["Ann"], OutcomeInput{Kind: Degree, What: "Master’s degree", On: yesterday}, "first")
		twice := s.note(s.pairs["Ann"], OutcomeInput{Kind: Degree, What: "master's Degree", On: yesterday}, "twice")
		s.must(s.Ask(ctx, mentor, s.pairs["Ann"]))
		answer := func(which id.Outcome, confirm bool) {
			t.Helper()
			_, err := s.Answer(actx, ann, Answer{Mentorship: s.pairs["Ann"], Outcomes: []OutcomeAnswer{{which, confirm}}})
			s.must(err)
		}
		answer(o.ID, false)
		if err := s.RemoveOutcome(ctx, mentor, o.ID); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("deleted: %v", err)
		}
		sctx, stranger := s.as("Stranger")
		if err := s.RemoveOutcome(sctx, stranger, o.ID); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("a stranger: %v", err)
		}
		for rule, tc := range map[string]struct {
			in    OutcomeInput
			which id.Mentorship
			want  OutcomeState
		}{
			"the same words, another day":         {OutcomeInput{Kind: Degree, What: "MASTER’S degree", On: today}, s.pairs["Ann"], Disputed},
			"the same day, other words":           {OutcomeInput{Kind: Degree, What: "MSc", On: yesterday}, s.pairs["Ann"], Disputed},
			"in another relationship":             {OutcomeInput{Kind: Degree, What: "Master’s degree", On: yesterday}, other, Disputed},
			"another kind":                        {OutcomeInput{Kind: Award, What: "Master’s degree", On: yesterday}, s.pairs["Ann"], Noted},
			"another day and other words":         {OutcomeInput{Kind: Degree, What: "PhD", On: today}, s.pairs["Ann"], Noted},
			"the same of another mentee’s":        {OutcomeInput{Kind: Degree, What: "Master’s degree", On: yesterday}, s.pairs["Bo"], Noted},
			"the same of a mentee from elsewhere": {OutcomeInput{Kind: Degree, What: "Master’s degree", On: yesterday}, s.pairs["Olu"], Noted},
		} {
			if got := s.note(tc.which, tc.in, rule); got.State != tc.want {
				t.Errorf("%s: %s", rule, got.State)
			}
		}
		d := s.started(Promotion)
		if !slices.Contains(d.Warnings, Warning{Code: "DISPUTED", N: 5}) {
			t.Errorf("warnings: %+v", d.Warnings)
		}
		keys := func() (out []string) {
			for _, i := range section(s.now(d), "outcomes").Items {
				out = append(out, i.Key)
			}
			return out
		}
		if slices.Contains(keys(), string(o.ID)) || slices.Contains(keys(), string(twice.ID)) || len(keys()) != 4 {
			t.Errorf("in the dossier: %v", keys())
		}
		// The owner sees it, and the mentee is asked about the note that repeats it.
		var seen []Outcome
		for _, m := range d.Mentees {
			seen = append(seen, m.Outcomes...)
		}
		if at := slices.IndexFunc(seen, func(one Outcome) bool { return one.ID == o.ID }); at < 0 || seen[at].State != Disputed || seen[at].CanRemove() {
			t.Errorf("for the owner's eyes: %+v", seen)
		}
		asked, err := s.AskedOf(actx, ann)
		s.must(err)
		states := map[id.Outcome]OutcomeState{}
		for _, one := range asked.Mentorships[0].Outcomes {
			states[one.ID] = one.State
		}
		if states[o.ID] != Disputed || states[twice.ID] != Asked {
			t.Errorf("asked of Ann: %v", states)
		}
		answer(twice.ID, true)
		if !slices.Contains(keys(), string(twice.ID)) {
			t.Error("what she confirmed does not count")
		}
	})
}

// By one link a mentee from elsewhere says that they were mentored, and what may be said of it.
func TestTheLinkConfirmsTheRelationshipToo(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newStudy(t, db)
		ctx, mentor := s.as("Mentor")
		link := string(s.pairs["Olu"])
		d := s.started(Promotion)
		if row := section(d, "mentees").Items[0]; row.Mentorship != s.pairs["Olu"] || row.Attestation != BySelf {
			t.Fatalf("before: %+v", row)
		}
		s.must(s.Ask(ctx, mentor, s.pairs["Olu"]))
		if len(s.mailed) != 1 {
			t.Errorf("%d mails", len(s.mailed))
		}
		asked, err := s.AskedByLink(t.Context(), link)
		s.must(err)
		if got := asked.Mentorships[0]; got.Naming != Waiting || got.Relationships[0].Word() != "ASKED" {
			t.Fatalf("asked: %+v", got)
		}
		yes := true
		said, err := s.AnswerByLink(t.Context(), link, Answer{Mentored: &yes})
		s.must(err)
		if got := said.Mentorships[0]; got.Naming != Waiting || got.Relationships[0].Word() != "CONFIRMED" {
			t.Errorf("one answer is not the other: %+v", got)
		}
		if row := section(s.now(d), "mentees").Items[0]; row.Attestation != ByMentee || row.Weak || !row.Bare {
			t.Errorf("after: %+v", row)
		}
		if _, err := s.AnswerByLink(t.Context(), link, Answer{Mentored: &yes}); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("said twice: %v", err)
		}
	})
}

// Who was not mentored stands in no version that stands, by name or without.
func TestADeniedRelationshipLeavesTheDossier(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newStudy(t, db)
		ctx, mentor := s.as("Mentor")
		s.must(s.Ask(ctx, mentor, s.pairs["Olu"]))
		d := s.frozen(s.started(Promotion))
		s.sound()
		no := false
		said, err := s.AnswerByLink(t.Context(), string(s.pairs["Olu"]), Answer{Mentored: &no})
		s.must(err)
		if got := said.Mentorships[0]; got.Naming != Declined || got.Relationships[0].Word() != "DENIED" {
			t.Errorf("%+v", got)
		}
		d = s.now(d)
		if got := called(d, s.pairs["Olu"]); got != "" || d.Versions[0].State() != Superseded {
			t.Errorf("still there: %q, %s", got, d.Versions[0].State())
		}
		s.clock.Advance(2 * askEvery)
		if err := s.Ask(ctx, mentor, s.pairs["Olu"]); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("asked again: %v", err)
		}
	})
}

// What no document can show is told before freezing and at it: which row, which characters, and
// what to do.
func TestWhatNoDocumentCanShowIsToldByItsRow(t *testing.T) {
	s := newStudy(t, testkit.SQLite(t))
	ctx, mentor := s.as("Mentor")
	made, err := s.ment.AddOutside(ctx, mentor, []mentorship.OutsideInput{{Name: "李 Smith", Email: "li@y.example", Level: mentorship.Fellow, Started: day("2022-01-01")}})
	s.must(err)
	d := s.started(Promotion)
	if len(d.Problems) > 0 {
		t.Fatalf("nobody is named yet: %+v", d.Problems)
	}
	s.must(s.Ask(ctx, mentor, made[0].ID))
	yes := true
	_, err = s.AnswerByLink(t.Context(), string(made[0].ID), Answer{Agree: &yes})
	s.must(err)
	saved, err := s.Save(ctx, mentor, d.ID, SaveInput{Since: d.Since, Until: d.Until, Language: "en", Choices: Choices{
		Texts: map[string]string{"statement": "I learned 李."}, Items: []Choice{{Key: string(made[0].ID)}, {Key: "summary/all", Note: "With 李"}},
	}}, d.Revision)
	s.must(err)
	want := map[string]string{"statement": "dossier.unprintable_text", string(made[0].ID): "dossier.unprintable_row", "summary/all": "dossier.unprintable_note"}
	check := func(when string, all []*apperr.Error) {
		t.Helper()
		got := map[string]string{}
		for _, e := range all {
			got[e.Path[len(e.Path)-1]] = e.Key
			if e.Args["characters"] != "李" || e.Args["where"] == "" {
				t.Errorf("%s: %+v", when, e)
			}
		}
		for at, key := range want {
			if got[at] != key {
				t.Errorf("%s, at %s: %q", when, at, got[at])
			}
		}
	}
	check("before freezing", saved.Problems)
	_, err = s.Freeze(ctx, mentor, d.ID, "", saved.Revision, "f")
	check("at freezing", apperr.All(err))
	saved, err = s.Save(ctx, mentor, d.ID, SaveInput{Since: d.Since, Until: d.Until, Language: "en", Choices: Choices{Items: []Choice{{Key: string(made[0].ID), Out: true}}}}, saved.Revision)
	s.must(err)
	if len(saved.Problems) > 0 {
		t.Errorf("the row is left out: %+v", saved.Problems)
	}
	if _, err = s.Freeze(ctx, mentor, d.ID, "", saved.Revision, "g"); err != nil {
		t.Error(err)
	}
}

// The department says which columns the table has, in which order and by which headings; what was
// frozen before stays as it is.
func TestTheDepartmentSetsTheColumnsOfTheTable(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newStudy(t, db)
		d := s.frozen(s.started(Promotion))
		before := d.Versions[0].Snapshot
		lctx, lead := s.as("Lead")
		own := i18n.Both("Capacity", "Qualité")
		table := []TableColumn{{Column: ColumnMentee}, {Column: ColumnRole, Heading: own}, {Column: ColumnDivision}, {Column: ColumnStarted}}
		for _, name := range []string{"Mentor", "Stranger"} {
			ctx, v := s.as(name)
			if _, err := s.SetTable(ctx, v, table); apperr.CodeOf(err) != apperr.Forbidden {
				t.Errorf("%s sets it: %v", name, err)
			}
			if _, err := s.Table(ctx, v); apperr.CodeOf(err) != apperr.Forbidden {
				t.Errorf("%s reads it: %v", name, err)
			}
		}
		for rule, bad := range map[string][]TableColumn{
			"no column":               nil,
			"the mentee not first":    {{Column: ColumnRole}, {Column: ColumnMentee}},
			"a column twice":          {{Column: ColumnMentee}, {Column: ColumnRole}, {Column: ColumnRole}},
			"a column that is none":   {{Column: ColumnMentee}, {Column: "SALARY"}},
			"a heading in one tongue": {{Column: ColumnMentee, Heading: i18n.Text{"en": "Who"}}},
			"a heading of no letters": {{Column: ColumnMentee, Heading: i18n.Both("李", "李")}},
		} {
			if _, err := s.SetTable(lctx, lead, bad); apperr.CodeOf(err) != apperr.Invalid {
				t.Errorf("%s: %v", rule, err)
			}
		}
		_, err := s.SetTable(lctx, lead, table)
		s.must(err)
		now := section(s.now(d), "mentees")
		if !slices.Equal(now.Columns, []string{"Mentee", "Capacity", "Division", "From"}) || !slices.Equal(now.Settled, []bool{false, true, false, false}) {
			t.Errorf("%v %v", now.Columns, now.Settled)
		}
		for _, i := range now.Items {
			if len(i.Cells) != 4 || i.Cells[1] != "Informal mentor" || i.Cells[2] != "–" || len(i.Cells[3]) != 4 {
				t.Errorf("a mentee without a name: %v", i.Cells)
			}
		}
		if d = s.now(d); d.Versions[0].Snapshot != before || strings.Contains(before, "Capacity") {
			t.Error("a frozen version has other columns now")
		}
		if d = s.frozen(d); !strings.Contains(d.Versions[0].Snapshot, "Capacity") {
			t.Error("a new version has the old columns")
		}
		s.sound()
	})
}

// The columns of one who is named tell place, division and days; each column has its cell.
func TestEveryColumnHasItsCell(t *testing.T) {
	m, d := gathered()
	m.settings.Institution = i18n.Both("University", "Université")
	for _, c := range MenteeColumns {
		m.settings.MenteeTable = append(m.settings.MenteeTable, directory.TableColumn{Code: string(c)})
	}
	m.Given[0].MenteeIs.Division = &directory.Division{Name: i18n.Both("Nephrology", "Néphrologie")}
	named := item(built(m, d, "mentees"), key("a"))
	if len(named.Cells) != len(MenteeColumns) || named.Cells[2] != "University" || named.Cells[3] != "Nephrology" || named.Cells[7] != "2021-01-01" || named.Cells[8] != "present" || named.Cells[9] != "5.5" {
		t.Errorf("%q", named.Cells)
	}
	m.unname("a")
	m.unname("b")
	bare := item(built(m, d, "mentees"), key("a"))
	if bare.Cells[2] != "–" || bare.Cells[3] != "–" || bare.Cells[7] != "2021" || bare.Cells[13] != "–" {
		t.Errorf("without a name: %q", bare.Cells)
	}
}

// What is being written is shown as freezing would keep it, and not saved.
func TestWhatIsBeingWrittenIsShownAndNotSaved(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newStudy(t, db)
		ctx, mentor := s.as("Mentor")
		d := s.started(Promotion)
		in := SaveInput{Since: d.Since, Until: d.Until, Language: "en", Choices: Choices{Texts: map[string]string{"statement": "I listen."}, Items: []Choice{{Key: string(s.pairs["Bo"]), Out: true}}}}
		seen, err := s.LookAt(ctx, mentor, d.ID, in)
		s.must(err)
		if seen.Sections[0].Text != "I listen." || slices.ContainsFunc(seen.Warnings, func(w Warning) bool { return w.Code == "NO_STATEMENT" }) {
			t.Errorf("%+v, %+v", seen.Sections[0], seen.Warnings)
		}
		for _, one := range seen.Sections {
			if slices.ContainsFunc(one.Items, func(i Item) bool { return i.Mentorship == s.pairs["Bo"] }) {
				t.Errorf("what is left out is shown: %+v", one)
			}
		}
		if now := s.now(d); now.Revision != d.Revision || now.Texts["statement"] != "" {
			t.Errorf("saved: %+v", now.Dossier)
		}
		in.Until = clock.Date{}
		if _, err := s.LookAt(ctx, mentor, d.ID, in); apperr.CodeOf(err) != apperr.Invalid {
			t.Errorf("without an end: %v", err)
		}
		for _, name := range []string{"Ann", "Stranger", "Lead", "Assistant"} {
			ctx, v := s.as(name)
			if _, err := s.LookAt(ctx, v, d.ID, in); apperr.CodeOf(err) != apperr.NotFound {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}

// Nobody answers for a mentee: not the mentor, not somebody else's mentee, not whoever runs the
// programme.
func TestNobodyAnswersForAMentee(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newStudy(t, db)
		ctx, mentor := s.as("Mentor")
		o := s.note(s.pairs["Ann"], OutcomeInput{Kind: Degree, What: "A degree"}, "o")
		s.must(s.Ask(ctx, mentor, s.pairs["Ann"]))
		yes := true
		for _, name := range []string{"Mentor", "Bo", "Stranger", "Lead", "Assistant"} {
			ctx, v := s.as(name)
			for rule, a := range map[string]Answer{
				"naming":       {Mentorship: s.pairs["Ann"], Agree: &yes},
				"outcome":      {Mentorship: s.pairs["Ann"], Outcomes: []OutcomeAnswer{{o.ID, true}}},
				"relationship": {Mentorship: s.pairs["Olu"], Mentored: &yes},
			} {
				if _, err := s.Answer(ctx, v, a); apperr.CodeOf(err) != apperr.NotFound {
					t.Errorf("%s answers (%s): %v", name, rule, err)
				}
			}
		}
		// Of one's own relationship, about somebody else's outcome.
		bctx, bo := s.as("Bo")
		if _, err := s.Answer(bctx, bo, Answer{Mentorship: s.pairs["Bo"], Outcomes: []OutcomeAnswer{{o.ID, true}}}); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("Bo confirms Ann's: %v", err)
		}
		actx, ann := s.as("Ann")
		asked, err := s.AskedOf(actx, ann)
		s.must(err)
		if got := asked.Mentorships[0]; got.Naming != Waiting || got.Outcomes[0].State != Asked {
			t.Errorf("somebody was heard: %+v", got)
		}
	})
}
