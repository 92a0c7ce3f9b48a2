package directory

import (
	"bytes"
	"context"
	"encoding/base64"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"slices"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// none are messages of which there are none.
type none struct{}

func (none) CountBefore(context.Context, time.Time) (int, error)       { return 0, nil }
func (none) DeleteBefore(context.Context, time.Time, int) (int, error) { return 0, nil }

// settled is a department with its service, and its mentorship lead.
func settled(t *testing.T, db *store.DB) (*Service, *clock.Manual, viewer.Viewer) {
	t.Helper()
	examined(t, db)
	c, ids := testkit.Clock(), testkit.IDs(7)
	s := New(db, ids, c, audit.New(db, ids, c))
	s.Messages = none{}
	var lead []id.Person
	err := db.Write(viewer.System(t.Context(), "test"), func(ctx context.Context) (err error) {
		lead, err = s.AddPeople(ctx, []PersonInput{{Name: "Lea Lead", Emails: []string{"lead@x.example"}}})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return s, c, viewer.Viewer{Person: lead[0], Session: "ses_1", Language: "en", Grants: []viewer.Grant{{Role: viewer.ProgramLead}}}
}

func paths(err error) []string {
	var out []string
	for _, e := range apperr.All(err) {
		out = append(out, e.Path[len(e.Path)-1])
	}
	slices.Sort(out)
	return out
}

func TestNothingLowersAMinimumBelowItsFloor(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s, _, lead := settled(t, db)
		ctx := viewer.With(t.Context(), lead)
		if _, err := s.SetMinimums(ctx, lead, Minimums{Group: 4, Mentor: 2, Words: 4}, ""); !slices.Equal(paths(err), []string{"group", "mentor", "reason", "words"}) {
			t.Errorf("all faults at once: %v", err)
		}
		if _, err := s.SetMinimums(ctx, lead, Minimums{Group: 51, Mentor: 4, Words: 5}, "why"); !slices.Equal(paths(err), []string{"group"}) {
			t.Errorf("a minimum that hides everything: %v", err)
		}
		set, err := s.SetMinimums(ctx, lead, Minimums{Group: 8, Mentor: 3, Words: 6}, "The ethics board asked for it.")
		if err != nil || set.Minimums() != (Minimums{8, 3, 6}) {
			t.Fatalf("%+v, %v", set.Minimums(), err)
		}
		divisions, err := s.Divisions(ctx)
		if err != nil {
			t.Fatal(err)
		}
		card := divisions[0].ID
		if _, err := s.SetDivisionMinimums(ctx, lead, card, Minimums{Group: 7}, "why"); !slices.Equal(paths(err), []string{"group"}) {
			t.Errorf("a division asks for fewer than the department: %v", err)
		}
		if _, err := s.SetDivisionMinimums(ctx, lead, "div_none", Minimums{Group: 9}, "why"); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("an unknown division: %v", err)
		}
		if set, err = s.SetDivisionMinimums(ctx, lead, card, Minimums{Group: 12, Mentor: 6}, "Few of us are here."); err != nil || set.MinimumsOf(card) != (Minimums{12, 6, 6}) {
			t.Errorf("%+v, %v", set.MinimumsOf(card), err)
		}
		if set.MinimumsOf("div_other") != set.Minimums() || set.MinimumsOfAll([]id.Division{card, "div_other"}) != set.Minimums() || set.MinimumsOfAll([]id.Division{card}).Group != 12 {
			t.Error("what a division wants is its own")
		}
		// The department becomes stricter than the division was: the division does not lower it.
		if set, err = s.SetMinimums(ctx, lead, Minimums{Group: 20, Mentor: 3, Words: 6}, "More still."); err != nil || set.MinimumsOf(card).Group != 20 {
			t.Errorf("%+v, %v", set.MinimumsOf(card), err)
		}
		// Whatever is on record, the floors hold.
		if low := (Settings{MinimumGroup: 1, MinimumMentor: 1, MinimumWords: 1, Stricter: map[id.Division]Minimums{card: {Group: 2}}}); low.Minimums() != Floors || low.MinimumsOf(card) != Floors {
			t.Errorf("%+v", low.Minimums())
		}
	})
}

func TestSettingsAreTakenBackInTheirOrder(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s, _, lead := settled(t, db)
		ctx := viewer.With(t.Context(), lead)
		for _, help := range []string{"Ann", "Bob", "Bob"} {
			if _, err := s.SetContacts(ctx, lead, help, i18n.Both("Privacy office", "Bureau de la vie privée"), nil); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := s.SetMinimums(ctx, lead, Minimums{8, 4, 5}, "why"); err != nil {
			t.Fatal(err)
		}
		all, err := s.Changes(ctx, lead)
		if err != nil || len(all) != 3 || all[0].Section != SectionMinimums || !all[0].CanUndo || !all[1].CanUndo || all[2].CanUndo {
			t.Fatalf("what changed nothing is no change: %+v, %v", all, err)
		}
		if _, err := s.UndoChange(ctx, lead, all[2].ID, ""); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("a change that another followed: %v", err)
		}
		if _, err := s.UndoChange(ctx, lead, all[0].ID, ""); !slices.Equal(paths(err), []string{"reason"}) {
			t.Errorf("minimums change with a reason: %v", err)
		}
		set, err := s.UndoChange(ctx, lead, all[1].ID, "")
		if err != nil || set.HelpContact != "Ann" || set.MinimumGroup != 8 {
			t.Fatalf("%+v, %v", set, err)
		}
		if _, err := s.UndoChange(ctx, lead, all[1].ID, ""); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("twice: %v", err)
		}
		if kept, err := New(db, s.ids, s.clock, s.audit).Settings(ctx); err != nil || kept.HelpContact != "Ann" || kept.PrivacyContact.Fr() != "Bureau de la vie privée" {
			t.Errorf("another process reads %+v, %v", kept, err)
		}
		member := viewer.Viewer{Person: lead.Person, Session: "ses_1", Language: "en"}
		if _, err := s.Changes(ctx, member); apperr.CodeOf(err) != apperr.Forbidden {
			t.Errorf("a member reads the changes: %v", err)
		}
	})
}

func TestAWordThatIsUsedNoMoreIsRetiredAndNeverDeleted(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s, _, lead := settled(t, db)
		ctx := viewer.With(t.Context(), lead)
		set, err := s.Settings(ctx)
		if err != nil {
			t.Fatal(err)
		}
		form := func() VocabularyForm {
			v := set.Vocabulary
			return VocabularyForm{slices.Clone(v.Ranks), slices.Clone(v.Positions), slices.Clone(v.AppointmentTypes), slices.Clone(v.Stages), 7, 20}
		}
		in := form()
		in.Ranks = append([]Term{{Label: i18n.Both("Instructor", "Instructeur")}}, in.Ranks...)
		in.Ranks[1].Label = i18n.Both("Teacher", "Enseignant")
		in.Ranks[4].Retired = true
		slices.Reverse(in.Positions)
		set, err = s.SetVocabulary(ctx, lead, in)
		if err != nil {
			t.Fatal(err)
		}
		v := set.Vocabulary
		if v.Ranks[0].Code != "INSTRUCTOR" || v.Ranks[1].Code != "LECTURER" || v.Ranks[1].Label.En() != "Teacher" || !v.Ranks[4].Retired || v.Positions[0].Code != "CA" || v.EarlyYears != 7 {
			t.Errorf("%+v", v)
		}
		if v.Stage(clock.Date{Year: 2020, Month: 1, Day: 1}, clock.Date{Year: 2026, Month: 2, Day: 1}) != StageEarly {
			t.Error("the cut-offs are in force")
		}
		for _, tc := range []struct {
			rule, key string
			alter     func(*VocabularyForm)
		}{
			{"a word that is left out", "vocabulary.retire_instead", func(f *VocabularyForm) { f.Ranks = f.Ranks[1:] }},
			{"a word twice", "vocabulary.twice", func(f *VocabularyForm) { f.Ranks = append(f.Ranks, Term{Label: i18n.Both("teacher", "X")}) }},
			{"a word in one language", "vocabulary.label_missing", func(f *VocabularyForm) { f.Positions[0].Label = i18n.Text{"en": "A"} }},
			{"a code that nobody gave", "vocabulary.unknown_code", func(f *VocabularyForm) { f.Ranks = append(f.Ranks, Term{Code: "X", Label: i18n.Both("X", "X")}) }},
			{"no word in use", "vocabulary.none_left", func(f *VocabularyForm) {
				for i := range f.AppointmentTypes {
					f.AppointmentTypes[i].Retired = true
				}
			}},
			{"stages that end in the wrong order", "vocabulary.years_order", func(f *VocabularyForm) { f.MidYears = 3 }},
		} {
			in := form()
			tc.alter(&in)
			if _, err := s.SetVocabulary(ctx, lead, in); len(apperr.All(err)) != 1 || apperr.All(err)[0].Key != tc.key {
				t.Errorf("%s: %v", tc.rule, err)
			}
		}
		// Taken back, a word that came since stays on record, out of use.
		all, err := s.Changes(ctx, lead)
		if err != nil {
			t.Fatal(err)
		}
		set, err = s.UndoChange(ctx, lead, all[0].ID, "")
		last := set.Vocabulary.Ranks[len(set.Vocabulary.Ranks)-1]
		if err != nil || last.Code != "INSTRUCTOR" || !last.Retired || set.Vocabulary.Ranks[0].Label.En() != "Lecturer" {
			t.Errorf("%+v, %v", set.Vocabulary.Ranks, err)
		}
	})
}

func TestDivisionsAndSitesAreNamedOnceAndRetired(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s, _, lead := settled(t, db)
		ctx := viewer.With(t.Context(), lead)
		made, err := s.AddDivision(ctx, lead, PlaceForm{Name: i18n.Both("General Internal Medicine", "Médecine interne générale")})
		if err != nil || made.Code != "GENERAL_INTERNAL_MEDICINE" {
			t.Fatalf("%+v, %v", made, err)
		}
		if _, err := s.AddDivision(ctx, lead, PlaceForm{Code: "card", Name: i18n.Both("general internal medicine", "Autre")}); !slices.Equal(paths(err), []string{"code", "name"}) {
			t.Errorf("taken: %v", err)
		}
		if _, err := s.AddSite(ctx, lead, PlaceForm{Name: i18n.Text{"en": "North"}}); !slices.Equal(paths(err), []string{"name"}) {
			t.Errorf("one language: %v", err)
		}
		site, err := s.AddSite(ctx, lead, PlaceForm{Code: "N", Name: i18n.Both("North", "Nord")})
		if err != nil {
			t.Fatal(err)
		}
		if site, err = s.RenameSite(ctx, lead, site.ID, PlaceForm{Code: "other", Name: i18n.Both("North Hospital", "Hôpital Nord")}); err != nil || site.Code != "N" {
			t.Errorf("a code stays: %+v, %v", site, err)
		}
		if _, err := s.RetireDivision(ctx, lead, made.ID, true); err != nil {
			t.Fatal(err)
		}
		roll, err := s.Roll(ctx)
		if err != nil || len(roll.Divisions) != 2 || roll.Divisions[0].Retired || !roll.Divisions[1].Retired || roll.Sites[0].Name.En() != "North Hospital" {
			t.Errorf("%+v, %v", roll.Divisions, err)
		}
		if _, err := s.RetireSite(ctx, lead, "sit_none", true); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("unknown: %v", err)
		}
		if err := s.MarkStep(ctx, viewer.Viewer{Person: lead.Person, Session: "ses_1"}, StepMail, true); apperr.CodeOf(err) != apperr.Forbidden {
			t.Errorf("a member marks a step: %v", err)
		}
	})
}

func picture(w, h int) image.Image {
	p := image.NewNRGBA(image.Rect(0, 0, w, h))
	for x := range w {
		for y := range h {
			p.Set(x, y, color.NRGBA{R: uint8(x), G: uint8(y), A: 255})
		}
	}
	return p
}

func TestALogoIsDrawnAnewAndNothingElseIsTaken(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s, _, lead := settled(t, db)
		ctx := viewer.With(t.Context(), lead)
		var small, large, photo bytes.Buffer
		for to, p := range map[*bytes.Buffer]image.Image{&small: picture(40, 20), &large: picture(1200, 300)} {
			if err := png.Encode(to, p); err != nil {
				t.Fatal(err)
			}
		}
		if err := jpeg.Encode(&photo, picture(100, 900), nil); err != nil {
			t.Fatal(err)
		}
		huge := bytes.Clone(small.Bytes())
		copy(huge[16:], []byte{0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff}) // claims 65,535 pixels a side
		for _, tc := range []struct {
			rule, key string
			file      []byte
		}{
			{"a drawing that is a program", "logo.no_picture", []byte(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`)},
			{"a text with a picture's name", "logo.no_picture", []byte("PNG")},
			{"half a picture", "logo.no_picture", small.Bytes()[:60]},
			{"a file that is too large", "logo.too_large", make([]byte, largestLogo+1)},
			{"a picture that unfolds", "logo.too_many_pixels", huge},
		} {
			if err := s.SetLogo(ctx, lead, tc.file); len(apperr.All(err)) != 1 || apperr.All(err)[0].Key != tc.key {
				// The checksum of a header that was tampered with may be what is refused first.
				if tc.key != "logo.too_many_pixels" || apperr.CodeOf(err) != apperr.Invalid {
					t.Errorf("%s: %v", tc.rule, err)
				}
			}
		}
		for file, want := range map[*bytes.Buffer]image.Point{&small: {40, 20}, &large: {480, 120}, &photo: {17, 160}} {
			if err := s.SetLogo(ctx, lead, append(bytes.Clone(file.Bytes()), "<script>"...)); err != nil {
				t.Fatal(err)
			}
			set, err := s.Settings(ctx)
			if err != nil {
				t.Fatal(err)
			}
			raw, err := base64.StdEncoding.DecodeString(set.Logo)
			if err != nil || bytes.Contains(raw, []byte("<script>")) {
				t.Errorf("more than the picture is kept, %v", err)
			}
			drawn, err := png.Decode(bytes.NewReader(raw))
			if err != nil || drawn.Bounds().Size() != want {
				t.Errorf("%v, want %v: %v", drawn.Bounds().Size(), want, err)
			}
		}
		if err := s.RemoveLogo(ctx, lead); err != nil {
			t.Fatal(err)
		}
		if set, _ := s.Settings(ctx); set.Logo != "" {
			t.Error("it is still shown")
		}
	})
}

func TestASenderIsAnAddressOrNone(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s, _, lead := settled(t, db)
		ctx := viewer.With(t.Context(), lead)
		for _, bad := range []string{"no address", "a@b", `"x> RCPT TO:<y"@x.example`, "a@x.example\r\nBcc: b@x.example"} {
			if _, err := s.SetSender(ctx, lead, Sender{Email: bad, ReplyTo: bad}); !slices.Equal(paths(err), []string{"email", "replyTo"}) {
				t.Errorf("%q: %v", bad, err)
			}
		}
		set, err := s.SetSender(ctx, lead, Sender{Name: " Mentorship\r\nBcc: x ", Email: "Mentorship@X.example"})
		if err != nil || set.Sender != (Sender{Name: "Mentorship Bcc: x", Email: "mentorship@x.example"}) {
			t.Errorf("%+v, %v", set.Sender, err)
		}
	})
}

func TestWhatPeopleSaidOfThemselvesGoesAfterTheyHaveLeft(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s, c, lead := settled(t, db)
		ctx := viewer.With(t.Context(), lead)
		system := viewer.System(t.Context(), "test")
		var made []id.Person
		today, err := s.Today(ctx)
		if err != nil {
			t.Fatal(err)
		}
		err = db.Write(system, func(ctx context.Context) (err error) {
			made, err = s.AddPeople(ctx, []PersonInput{
				{Name: "Stays Here", Emails: []string{"s@x.example"}},
				{Name: "Left Somewhen", Emails: []string{"l@x.example"}, Status: Left},
				{Name: "Goes Soon", Emails: []string{"g@x.example"}},
			})
			if err != nil {
				return err
			}
			return s.SetLeaving(ctx, made[2], today.AddDate(0, 0, 10))
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range made {
			v := viewer.Viewer{Person: p, Session: "ses_1", Language: "en"}
			if _, err := s.Identify(viewer.With(t.Context(), v), v, []SelfIdentified{{Question: "GENDER", Answer: RatherNot}}); err != nil {
				t.Fatal(err)
			}
		}
		c.Advance(time.Minute)
		if _, err := s.SetRetention(ctx, lead, Retention{Messages: 10, Identification: 7}, ""); !slices.Equal(paths(err), []string{"identification", "messages", "reason"}) {
			t.Errorf("%v", err)
		}
		if _, err := s.SetRetention(ctx, lead, Retention{Messages: 400, Identification: 30}, "The registry's schedule."); err != nil {
			t.Fatal(err)
		}
		look := func() [3]int {
			all, err := s.Outlooks(ctx, lead, nil)
			if err != nil {
				t.Fatal(err)
			}
			return [3]int{all[1].Today, all[1].InAMonth, all[1].InAYear}
		}
		if got := look(); got != [3]int{0, 1, 2} {
			t.Errorf("ahead: %v", got)
		}
		left := func() int {
			if err := s.DeleteOld(system); err != nil {
				t.Fatal(err)
			}
			lines, err := db.Lines(system, "SELECT id FROM self_identifications")
			if err != nil {
				t.Fatal(err)
			}
			return len(lines)
		}
		if n := left(); n != 3 {
			t.Errorf("%d are left before anybody's time", n)
		}
		c.Advance(31 * 24 * time.Hour)
		if n := left(); n != 2 {
			t.Errorf("%d are left when one's time has come", n)
		}
		c.Advance(11 * 24 * time.Hour)
		if n := left(); n != 1 {
			t.Errorf("%d are left when both are gone", n)
		}
		if entries, err := db.Lines(system, "SELECT object FROM audit_entries WHERE action = 'retention.deleted'"); err != nil || !slices.Equal(entries, []string{"identification:1", "identification:1"}) {
			t.Errorf("%v, %v", entries, err)
		}
	})
}

func TestTheSetUpKnowsWhatIsLeft(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s, _, lead := settled(t, db)
		ctx := viewer.With(t.Context(), lead)
		open := func() []Step {
			standing, err := s.SetUpStanding(ctx, lead)
			if err != nil {
				t.Fatal(err)
			}
			var out []Step
			for _, step := range standing.Steps {
				if !step.Done {
					out = append(out, step.Step)
				}
			}
			return out
		}
		if got := open(); !slices.Equal(got, []Step{StepNames, StepTime, StepMail, StepVocabulary}) {
			t.Errorf("divisions, people and roles are on record: %v", got)
		}
		for _, mark := range []struct {
			step Step
			done bool
		}{{StepNames, true}, {StepMail, true}, {StepMail, true}, {StepNames, false}} {
			if err := s.MarkStep(ctx, lead, mark.step, mark.done); err != nil {
				t.Fatal(err)
			}
		}
		if got := open(); !slices.Equal(got, []Step{StepNames, StepTime, StepVocabulary}) {
			t.Errorf("%v", got)
		}
		if err := s.MarkStep(ctx, lead, "OTHER", true); apperr.CodeOf(err) != apperr.Invalid {
			t.Errorf("%v", err)
		}
	})
}
