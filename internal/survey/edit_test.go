package survey

import (
	"encoding/json"
	"slices"
	"strings"
	"sync"
	"testing"

	"laurel/internal/apperr"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/survey/template"
	"laurel/internal/survey/translation"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// instrument begins one from the department's template.
func (d *department) instrument(in CreateInput) Instrument {
	d.t.Helper()
	if in.Title == nil {
		in.Title = i18n.Both("Mentorship", "Mentorat")
	}
	if in.Purpose == "" {
		in.Purpose = DepartmentSurvey
	}
	made, err := d.CreateInstrument(d.as(d.lead), d.lead, in)
	if err != nil {
		d.t.Fatal(err)
	}
	return made
}

func (d *department) save(i Instrument, definition string) Instrument {
	d.t.Helper()
	saved, err := d.SaveInstrumentDraft(d.as(d.lead), d.lead, i.ID, decoded(definition), i.Revision)
	if err != nil {
		d.t.Fatal(err)
	}
	return saved.Instrument
}

func (d *department) publish(i Instrument) Instrument {
	d.t.Helper()
	made, err := d.Publish(d.as(d.lead), d.lead, i.ID)
	if err != nil {
		d.t.Fatal(err)
	}
	return made
}

func TestAnInstrumentBeginsFromATemplateACopyOrNothing(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db)
		for _, one := range template.All() {
			made := d.instrument(CreateInput{Template: one.Code, Purpose: Purpose(one.Purpose), Title: i18n.Both("Ours", "Le nôtre")})
			if made.Purpose != Purpose(one.Purpose) || made.Source != template.Source || made.Licence != template.Licence || made.Revision != 1 || len(made.Draft.Problems) > 0 || *made.Draft.Change() != FirstVersion {
				t.Errorf("%s: %+v %v", one.Code, made, made.Draft.Problems)
			}
			if !strings.Contains(string(made.Draft.Definition), "Le nôtre") || len(made.Draft.Untranslated()) > 0 || !slices.Equal(made.Draft.Languages(), i18n.Languages) {
				t.Errorf("%s is in %v", one.Code, made.Draft.Languages())
			}
			if published := d.publish(made); published.Versions[0].Change != FirstVersion || published.Versions[0].PooledWith != 1 || published.Revision != 2 {
				t.Errorf("%s: %+v", one.Code, published.Versions[0])
			}
		}
		first := d.publish(d.instrument(CreateInput{Template: "annual_review"}))
		if _, err := d.Describe(d.as(d.lead), d.lead, first.ID, About{Title: first.Title, Purpose: AnnualReview, Source: "S", Licence: "L", Citation: "C", Permission: "P"}); err != nil {
			t.Fatal(err)
		}
		copied := d.instrument(CreateInput{CopyOf: first.Versions[0].ID})
		if copied.Source != "S" || copied.Licence != "L" || copied.Citation != "C" || copied.Permission != "P" || copied.Draft.Questions != first.Versions[0].Questions {
			t.Errorf("%+v", copied)
		}
		blank := d.instrument(CreateInput{})
		if blank.Draft.Questions != 0 || len(blank.Draft.Problems) != 1 || blank.Draft.Problems[0].Code != "NO_QUESTIONS" || blank.Licence != "" {
			t.Errorf("%+v", blank.Draft)
		}
		_, err := d.Publish(d.as(d.lead), d.lead, blank.ID)
		wantCode(t, err, apperr.Invalid, "instrument.problem")
	})
}

func TestWhatAnInstrumentCannotBeginFrom(t *testing.T) {
	d := newDepartment(t, testkit.SQLite(t))
	title := i18n.Both("A", "B")
	for _, tc := range []struct {
		in   CreateInput
		code apperr.Code
		key  string
	}{
		{CreateInput{Purpose: OtherPurpose, Title: i18n.Text{"en": "A"}}, apperr.Invalid, "text.both_languages"},
		{CreateInput{Purpose: OtherPurpose, Title: i18n.Both(strings.Repeat("x", 301), "B")}, apperr.Invalid, "text.too_long"},
		{CreateInput{Purpose: "NOTHING", Title: title}, apperr.Invalid, "instrument.purpose_unknown"},
		{CreateInput{Purpose: OtherPurpose, Title: title, Template: "nothing"}, apperr.Invalid, "instrument.template_unknown"},
		{CreateInput{Purpose: OtherPurpose, Title: title, Template: "annual_review", CopyOf: "ver_x"}, apperr.Invalid, "instrument.one_beginning"},
		{CreateInput{Purpose: OtherPurpose, Title: title, CopyOf: "ver_00000000000000000000000000"}, apperr.NotFound, "not_found"},
	} {
		_, err := d.CreateInstrument(d.as(d.lead), d.lead, tc.in)
		wantCode(t, err, tc.code, tc.key)
	}
	all, err := d.instruments(d.as(d.lead), "")
	if err != nil || len(all) != 0 {
		t.Errorf("%v %d", err, len(all))
	}
}

func TestADraftOutsideTheProfileIsKeptAndNotPublished(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db)
		made := d.instrument(CreateInput{})
		saved := d.save(made, `{"pages":[{"name":"p","elements":[{"type":"text","name":"q","visibleIf":"{nobody} = 1"},{"type":"signaturepad","name":"s\u0000"}]}]}`)
		if saved.Revision != 2 || len(saved.Draft.Problems) == 0 || saved.Draft.Problems[0].Line != 0 || saved.Draft.Model() != nil {
			t.Fatalf("%+v", saved.Draft)
		}
		if _, err := d.Publish(d.as(d.lead), d.lead, made.ID); apperr.CodeOf(err) != apperr.Invalid {
			t.Errorf("%v", err)
		}
		for _, bad := range []any{"text", []any{}, nil, 5.0} {
			_, err := d.SaveInstrumentDraft(d.as(d.lead), d.lead, made.ID, bad, 2)
			wantCode(t, err, apperr.Invalid, "instrument.not_an_object")
		}
		_, err := d.SaveInstrumentDraft(d.as(d.lead), d.lead, made.ID, map[string]any{"title": strings.Repeat("x", 1<<20)}, 2)
		wantCode(t, err, apperr.TooLarge, "instrument.too_large")
	})
}

func TestTwoTabsDoNotOverwriteEachOther(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db)
		made := d.instrument(CreateInput{})
		ctx, mine := d.as(d.lead), `{"elements":[{"name":"mine","type":"text"}]}`
		var wait sync.WaitGroup
		errs := make([]error, 8)
		for i := range errs {
			wait.Go(func() {
				_, errs[i] = d.SaveInstrumentDraft(ctx, d.lead, made.ID, decoded(mine), made.Revision)
			})
		}
		wait.Wait()
		won := 0
		for _, err := range errs {
			if err == nil {
				won++
				continue
			}
			wantCode(t, err, apperr.Conflict, "instrument.saved_elsewhere")
		}
		if won != 1 {
			t.Fatalf("%d of %d tabs saved", won, len(errs))
		}
		theirs := `{"elements":[{"name":"theirs","type":"text"}]}`
		saved, err := d.SaveInstrumentDraft(ctx, d.lead, made.ID, decoded(theirs), made.Revision)
		wantCode(t, err, apperr.Conflict, "instrument.saved_elsewhere")
		if saved.Revision != made.Revision+1 || string(saved.Standing) != mine {
			t.Errorf("%d %s", saved.Revision, saved.Standing)
		}
		// Whoever has seen what stands may write over it.
		saved, err = d.SaveInstrumentDraft(ctx, d.lead, made.ID, decoded(theirs), saved.Revision)
		if err != nil || saved.Revision != made.Revision+2 {
			t.Errorf("%v %d", err, saved.Revision)
		}
		for _, refused := range []func() (DraftSaved, error){
			func() (DraftSaved, error) { return d.DiscardDraft(ctx, d.lead, made.ID, 1) },
			func() (DraftSaved, error) { return d.DraftFrom(ctx, d.lead, made.ID, "ver_x", 1) },
			func() (DraftSaved, error) { return d.ImportTranslation(ctx, d.lead, made.ID, []byte("key,fr"), 1) },
		} {
			saved, err := refused()
			wantCode(t, err, apperr.Conflict, "instrument.saved_elsewhere")
			if string(saved.Standing) != theirs {
				t.Errorf("%s", saved.Standing)
			}
		}
	})
}

func TestADraftGoesAndComesBackFromAVersion(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db)
		ctx := d.as(d.lead)
		made := d.publish(d.instrument(CreateInput{Template: "annual_review"}))
		back, err := d.DraftFrom(ctx, d.lead, made.ID, made.Versions[0].ID, made.Revision)
		if err != nil || string(back.Instrument.Draft.Definition) != string(made.Versions[0].Definition) || *back.Instrument.Draft.Change() != Cosmetic || len(back.Instrument.Draft.Changes()) > 0 {
			t.Fatalf("%v %+v", err, back.Instrument.Draft)
		}
		gone, err := d.DiscardDraft(ctx, d.lead, made.ID, back.Revision)
		if err != nil || gone.Instrument.Draft != nil || len(gone.Instrument.Versions) != 1 {
			t.Fatalf("%v %+v", err, gone.Instrument)
		}
		_, err = d.DiscardDraft(ctx, d.lead, made.ID, gone.Revision)
		wantCode(t, err, apperr.Conflict, "instrument.nothing_drafted")
		other := d.publish(d.instrument(CreateInput{Template: "needs_intake"}))
		_, err = d.DraftFrom(ctx, d.lead, made.ID, other.Versions[0].ID, gone.Revision)
		wantCode(t, err, apperr.NotFound, "not_found")
		// A save of somebody who had the discarded draft open is told that it is gone.
		stale, err := d.SaveInstrumentDraft(ctx, d.lead, made.ID, decoded(`{}`), back.Revision)
		wantCode(t, err, apperr.Conflict, "instrument.saved_elsewhere")
		if stale.Standing != nil {
			t.Errorf("%s", stale.Standing)
		}
	})
}

// Versions of one instrument, and with which their results are pooled.
func TestResultsPoolUntilAChangeBreaks(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db)
		question := func(name, more string) string {
			return `{"type":"rating","name":"` + name + `","title":{"default":"How?","fr":"Comment ?"}` + more + `}`
		}
		i := d.instrument(CreateInput{})
		for _, step := range []struct {
			elements string
			change   VersionChange
			pooled   int
		}{
			{question("a", ""), FirstVersion, 1},
			{question("a", `,"description":{"default":"Help","fr":"Aide"}`), Cosmetic, 1},
			{question("a", "") + "," + question("b", ""), Additive, 1},
			{question("a", `,"rateMax":7`) + "," + question("b", ""), Breaking, 4},
			{question("b", "") + "," + question("a", `,"rateMax":7`), Cosmetic, 4},
			{question("b", ""), Breaking, 6},
		} {
			i = d.save(i, `{"title":{"default":"T","fr":"T"},"pages":[{"name":"p","elements":[`+step.elements+`]}]}`)
			if c := i.Draft.Change(); c == nil || *c != step.change {
				t.Fatalf("the draft would be %v, not %s: %+v", c, step.change, i.Draft.Changes())
			}
			i = d.publish(i)
			if v := i.Versions[0]; v.Change != step.change || v.PooledWith != step.pooled {
				t.Fatalf("version %d is %s, pooled with %d", v.Number, v.Change, v.PooledWith)
			}
		}
	})
}

func TestLossesOfAnImportAreSettledOneByOne(t *testing.T) {
	d := newDepartment(t, testkit.SQLite(t))
	ctx := d.as(d.lead)
	dictionary := "Variable / Field Name,Form Name,Section Header,Field Type,Field Label,\"Choices, Calculations, OR Slider Labels\",Field Note,Text Validation Type OR Show Slider Number,Text Validation Min,Text Validation Max,Identifier?,Branching Logic (Show field only if...),Required Field?,Custom Alignment,Question Number (surveys only),Matrix Group Name,Matrix Ranking?,Field Annotation\n" +
		"record_id,f,,text,Record,,,,,,,,,,,,,\n" +
		"first,f,,text,First,,,,,,,[elsewhere][other]='1',,,,,,\n" +
		"second,f,,text,Second,,,,,,,[elsewhere][other]='1',,,,,,\n"
	made, _, err := d.Import(ctx, d.lead, ImportInput{File: []byte(dictionary), Format: REDCap, Title: i18n.Both("R", "R"), Source: "x"})
	if err != nil {
		t.Fatal(err)
	}
	blocking := func(i Instrument) (paths []string) {
		for _, p := range i.Draft.Problems {
			if p.Blocking {
				paths = append(paths, p.Path)
			}
		}
		return paths
	}
	if got := blocking(made); !slices.Equal(got, []string{"first", "second"}) || made.Purpose != OtherPurpose || made.Revision != 1 {
		t.Fatalf("%v %+v", got, made)
	}
	var definition map[string]any
	if err := json.Unmarshal(made.Draft.Definition, &definition); err != nil {
		t.Fatal(err)
	}
	// Saved as it is: nothing is settled.
	saved, err := d.SaveInstrumentDraft(ctx, d.lead, made.ID, definition, 1)
	if err != nil || len(blocking(saved.Instrument)) != 2 {
		t.Fatalf("%v %v", err, blocking(saved.Instrument))
	}
	// One question is given its condition, the other is to be asked always.
	elements := definition["pages"].([]any)[0].(map[string]any)["elements"].([]any)
	elements[0].(map[string]any)["visibleIf"] = "{second} notempty"
	saved, err = d.SaveInstrumentDraft(ctx, d.lead, made.ID, definition, 2)
	if err != nil || !slices.Equal(blocking(saved.Instrument), []string{"second"}) {
		t.Fatalf("%v %v", err, blocking(saved.Instrument))
	}
	saved, err = d.SaveInstrumentDraft(ctx, d.lead, made.ID, definition, 3, "second")
	if err != nil || len(blocking(saved.Instrument)) != 0 {
		t.Fatalf("%v %v", err, blocking(saved.Instrument))
	}
	d.publish(saved.Instrument)
}

func TestTranslationGoesOutAndComesBack(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db)
		ctx := d.as(d.lead)
		i := d.save(d.instrument(CreateInput{}), `{"elements":[{"type":"text","name":"hours","title":"Hours"},{"type":"radiogroup","name":"role","title":"Role","choices":["mentor"]}]}`)
		name, file, err := d.TranslationFile(ctx, d.lead, i.ID, "es")
		if err != nil || name != "translation-mentorship.csv" || !strings.HasPrefix(string(file), "\ufeff\"key\",\"en\",\"fr\",\"es\"\r\n\"hours.title\",\"Hours\",\"\",\"\"") {
			t.Fatalf("%v %s %s", err, name, file)
		}
		filled := "key;en;fr\r\nhours.title;Hours;Heures\r\nrole.title;Role;Rôle\r\nrole.choice:mentor;mentor;Mentor\r\nold.title;Old;Vieux\r\n"
		saved, err := d.ImportTranslation(ctx, d.lead, i.ID, []byte(filled), i.Revision)
		if err != nil || saved.Changed != 3 || len(saved.Notes) != 1 || saved.Notes[0].Line != 5 || saved.Notes[0].Code != translation.UnknownKey {
			t.Fatalf("%v %+v", err, saved)
		}
		if len(saved.Instrument.Draft.Problems) > 0 || len(saved.Instrument.Draft.Untranslated()) > 0 {
			t.Errorf("%+v", saved.Instrument.Draft.Problems)
		}
		i = d.publish(saved.Instrument)
		// Without a draft the newest version is what is translated further.
		saved, err = d.ImportTranslation(ctx, d.lead, i.ID, []byte("key;es\r\nhours.title;Horas\r\n"), i.Revision)
		if err != nil || saved.Changed != 1 || saved.Instrument.Draft == nil || saved.Instrument.Draft.Untranslated()[0] != (Untranslated{"es", 2}) {
			t.Fatalf("%v %+v", err, saved)
		}
		_, err = d.ImportTranslation(ctx, d.lead, i.ID, []byte{0xff, 0xfe, 'k', 0}, saved.Revision)
		wantCode(t, err, apperr.Invalid, "instrument.translation_unreadable")
		// What was done is on record; what was refused is not.
		lines, err := db.Lines(d.system(), "SELECT action FROM audit_entries WHERE object LIKE 'ins_%' ORDER BY action")
		if err != nil || !slices.Equal(lines, []string{"instrument.created", "instrument.edited", "instrument.translated", "instrument.translated"}) {
			t.Errorf("%v %v", err, lines)
		}
	})
}

func TestOnlyWhoeverRunsSurveysEdits(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 1)
		made := d.publish(d.instrument(CreateInput{Template: "annual_review"}))
		version := made.Versions[0].ID
		for who, v := range map[string]viewer.Viewer{
			"a participant": d.person(0, 0),
			"a director":    {Person: d.people[0][0], Session: "ses_d", Language: "en", Grants: []viewer.Grant{{Role: viewer.DivisionDirector, Division: d.divisions[0].ID}}},
			"a visitor":     {Language: "en"},
		} {
			ctx := d.as(v)
			for _, which := range []id.Instrument{made.ID, "ins_00000000000000000000000000"} {
				errs := []error{}
				_, err := d.CreateInstrument(ctx, v, CreateInput{CopyOf: version})
				errs = append(errs, err)
				_, err = d.Describe(ctx, v, which, About{})
				errs = append(errs, err)
				_, err = d.SaveInstrumentDraft(ctx, v, which, "no object", 0)
				errs = append(errs, err)
				_, err = d.DraftFrom(ctx, v, which, version, 0)
				errs = append(errs, err)
				_, err = d.DiscardDraft(ctx, v, which, 0)
				errs = append(errs, err)
				_, err = d.ImportTranslation(ctx, v, which, nil, 0)
				errs = append(errs, err)
				_, err = d.Templates(ctx, v)
				errs = append(errs, err)
				for i, err := range errs {
					want := apperr.Forbidden
					if !v.SignedIn() {
						want = apperr.Unauthenticated
					}
					if apperr.CodeOf(err) != want {
						t.Errorf("%s, %d: %v", who, i, err)
					}
				}
				if _, _, err := d.TranslationFile(ctx, v, which); apperr.CodeOf(err) != apperr.NotFound {
					t.Errorf("%s: %v", who, err)
				}
			}
		}
	})
}
