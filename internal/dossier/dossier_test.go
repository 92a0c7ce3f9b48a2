package dossier

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/blob"
	"laurel/internal/clock"
	"laurel/internal/credential"
	"laurel/internal/directory"
	"laurel/internal/feedback"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/idempotency"
	"laurel/internal/mentorship"
	"laurel/internal/outbox"
	"laurel/internal/release"
	"laurel/internal/store"
	"laurel/internal/survey"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// study is a mentor with mentees, an assistant and a stranger. Files are the claim with key
// and signature as JSON: what they look like on paper is not asked here.
type study struct {
	*Service
	t      *testing.T
	db     *store.DB
	clock  *clock.Manual
	queue  *outbox.Queue
	ment   *mentorship.Service
	who    map[string]id.Person
	pairs  map[string]id.Mentorship
	mailed []Recipient
}

func newStudy(t *testing.T, db *store.DB) *study {
	t.Helper()
	c, ids := testkit.Clock(), testkit.IDs(11)
	log, once := audit.New(db, ids, c), idempotency.New(db, ids, c)
	q := outbox.New(db, ids, c, slog.New(slog.DiscardHandler))
	q.Render = func(kind, _ string, _ map[string]string) (string, string, string, error) { return kind, kind, "", nil }
	d, r := directory.New(db, ids, c, log), release.New(db, ids, c, log)
	m := mentorship.New(db, ids, c, log, q, d)
	f := feedback.New(db, ids, c, log, once, q, d, m, survey.New(db, ids, c, log, once, q, d, r), r)
	cr := credential.New(db, ids, c, log, once, q, d)
	cr.Keys = credential.FixedKey([32]byte{3})
	s := &study{t: t, db: db, clock: c, queue: q, ment: m, who: map[string]id.Person{}, pairs: map[string]id.Mentorship{}}
	s.Service = New(db, ids, c, log, once, q, blob.New(db, ids, c), d, m, f, cr)
	s.Base, s.Renderer = "https://laurel.example", "test/1"
	s.Printable = func(text string) error {
		if strings.Contains(text, "李") {
			return apperr.NewInvalid("document.unprintable")
		}
		return nil
	}
	s.Draw = func(_ Snapshot, claim []byte, key ed25519.PublicKey, sign func([]byte) []byte) ([]byte, int, error) {
		sum := sha256.Sum256(claim)
		file, err := json.Marshal(credential.Seal{Claim: claim, Key: key, Signature: sign(sum[:])})
		return file, 3, err
	}
	s.Read = func(file []byte) (credential.Seal, error) {
		var seal credential.Seal
		err := json.Unmarshal(file, &seal)
		sum := sha256.Sum256(seal.Claim)
		if err == nil && !ed25519.Verify(seal.Key, sum[:], seal.Signature) {
			err = errors.New("broken")
		}
		return seal, err
	}
	s.Mail = func(_ context.Context, to Recipient, _ map[string]string) error {
		s.mailed = append(s.mailed, to)
		return nil
	}
	s.OpenLink = func(_ context.Context, link string) (id.Mentorship, error) {
		if m, ok := id.Parse[id.Mentorship](link); ok {
			return m, nil
		}
		return "", apperr.NewInvalid("auth.link_dead")
	}
	s.must(db.Write(viewer.System(t.Context(), "test"), func(ctx context.Context) error {
		if err := d.InstallSettings(ctx, directory.Settings{
			Name: i18n.Both("Medicine", "Médecine"), Institution: i18n.Both("University", "Université"), Zone: time.UTC, Languages: i18n.Languages, MinimumGroup: 5, Vocabulary: directory.TorontoVocabulary(),
		}); err != nil {
			return err
		}
		names := []string{"Mentor", "Ann", "Bo", "Assistant", "Stranger", "Lead", "Cy"}
		var in []directory.PersonInput
		for _, n := range names {
			in = append(in, directory.PersonInput{
				Name: n + " Brown", Emails: []string{strings.ToLower(n) + "@x.example"}, Status: directory.Active, Language: "en", Rank: "ASSISTANT", Position: "CQI",
				Appointed: day("2014-07-01"), Promoted: day("2019-07-01"),
			})
		}
		made, err := d.AddPeople(ctx, in)
		for i, n := range names {
			s.who[n] = made[i]
		}
		return err
	}))
	for _, mentee := range []string{"Ann", "Bo"} {
		s.pairs[mentee] = s.pair(mentee, false)
	}
	s.pairs["Cy"] = s.pair("Cy", true)
	ctx, mentor := s.as("Mentor")
	outside, err := m.AddOutside(ctx, mentor, []mentorship.OutsideInput{{Name: "Olu Outside", Email: "olu@y.example", Level: mentorship.Resident, Started: day("2021-07-01"), Ended: day("2023-06-30")}})
	s.must(err)
	s.pairs["Olu"] = outside[0].ID
	return s
}

func day(s string) clock.Date {
	d, err := clock.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// pair begins an informal relationship by its two sides' word.
func (s *study) pair(mentee string, supervised bool) id.Mentorship {
	s.t.Helper()
	ctx, v := s.as(mentee)
	p, err := s.ment.Propose(ctx, v, mentorship.ProposeInput{Mentor: s.who["Mentor"], Kind: mentorship.Informal, Supervision: supervised, Needs: mentorship.Needs{Codes: []mentorship.Need{"CAREER"}}})
	s.must(err)
	for _, one := range []string{mentee, "Mentor"} {
		ctx, v := s.as(one)
		if _, err := s.ment.Confirm(ctx, v, p.ID); err != nil && apperr.CodeOf(err) != apperr.Conflict {
			s.must(err)
		}
	}
	return p.ID
}

func (s *study) must(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
}

func (s *study) as(name string) (context.Context, viewer.Viewer) {
	v := viewer.Viewer{Person: s.who[name], Session: "ses_x", Language: "en"}
	if name == "Lead" {
		v.Grants = []viewer.Grant{{Role: viewer.ProgramLead}, {Role: viewer.Administrator}}
	}
	return viewer.With(context.Background(), v), v
}

func (s *study) started(kind Kind) View {
	s.t.Helper()
	ctx, v := s.as("Mentor")
	made, err := s.Start(ctx, v, StartInput{Kind: kind, Language: "en"}, "start "+string(kind))
	s.must(err)
	return made
}

func (s *study) frozen(d View) View {
	s.t.Helper()
	ctx, v := s.as("Mentor")
	s.clock.Advance(time.Minute)
	now, err := s.Dossier(ctx, v, d.ID)
	s.must(err)
	_, err = s.Freeze(ctx, v, d.ID, "Mentor Brown", now.Revision, "freeze "+s.clock.Now().String())
	s.must(err)
	_, err = s.queue.Drain(context.Background())
	s.must(err)
	out, err := s.Dossier(ctx, v, d.ID)
	s.must(err)
	return out
}

func section(d View, key string) Section {
	for _, s := range d.Sections {
		if s.Key == key {
			return s
		}
	}
	return Section{}
}

func (s *study) agree(mentee string, agree bool, words string) {
	s.t.Helper()
	ctx, v := s.as(mentee)
	s.clock.Advance(time.Minute)
	_, err := s.Answer(ctx, v, Answer{Mentorship: s.pairs[mentee], Agree: &agree, Words: words})
	s.must(err)
}

func TestPeriodBeginsInJanuaryOfTheLastPromotion(t *testing.T) {
	today := day("2026-11-24")
	for _, tc := range []struct {
		rule  string
		kind  Kind
		p     directory.Person
		since string
	}{
		{"from January of the year of the last promotion", Promotion, directory.Person{Promoted: day("2019-07-01"), Appointed: day("2010-07-01")}, "2019-01-01"},
		{"from January of the appointment without one", Promotion, directory.Person{Appointed: day("2015-09-01")}, "2015-01-01"},
		{"an annex from the appointment", CFAR, directory.Person{Promoted: day("2024-07-01"), Appointed: day("2023-09-01")}, "2023-09-01"},
		{"a MOC year is the year before", MOC, directory.Person{Promoted: day("2019-07-01")}, "2025-01-01"},
	} {
		if since, _ := DefaultPeriod(tc.kind, tc.p, today); since != day(tc.since) {
			t.Errorf("%s: %v", tc.rule, since)
		}
	}
}

func TestFileNamesFollowTheRuleOfPromotionDocuments(t *testing.T) {
	for name, want := range map[string]string{
		"George Brown": "Brown_George_TER", "Minh Thư Lê": "Le_MinhThu_TER", "Jean-Baptiste Kouassi": "Kouassi_Jean-Baptiste_TER", "Anna McDonald": "McDonald_Anna_TER", "Plato": "Plato_TER", "李 小龙": "小龙_李_TER", "Юлия Ежова": "Ежова_Юлия_TER", "प्रिया शर्मा": "शर्मा_प्रिया_TER", "Ann 😀/../Brown": "Brown_Ann_TER",
	} {
		if got := FileName(name, "TER"); got != want {
			t.Errorf("%s: %s", name, got)
		}
	}
}

func TestADOIIsOne(t *testing.T) {
	for typed, good := range map[string]bool{
		"10.1186/s12909-024-05481-y": true, "https://doi.org/10.1186/s12909-024-05481-y": true, "doi:10.1000/182": true, "10.1186": false, "http://evil.example/x": false, "10.1/x": false,
	} {
		in := OutcomeInput{Kind: Publication, What: "A paper", On: day("2024-01-01"), DOI: typed}
		in.clean()
		if err := in.validate(day("2020-01-01"), day("2026-01-01")); (err == nil) != good {
			t.Errorf("%s: %v", typed, err)
		}
	}
}

// However it is put, a review is no outcome; and nothing is from before the mentorship.
func TestAnOutcomeIsNoReviewAndOfTheMentorship(t *testing.T) {
	for _, tc := range []struct {
		rule string
		in   OutcomeInput
		at   string
	}{
		{"in what was reached", OutcomeInput{Kind: Promoted, What: "Passed her CFAR", On: day("2024-01-01")}, "what"},
		{"as an agency", OutcomeInput{Kind: Grant, What: "A grant", Agency: "CFAR committee", On: day("2024-01-01")}, "agency"},
		{"as an amount", OutcomeInput{Kind: Grant, What: "A grant", Agency: "CIHR", Amount: "cfar passed", On: day("2024-01-01")}, "amount"},
		{"as a role", OutcomeInput{Kind: Grant, What: "A grant", Agency: "CIHR", Role: "passed the continuing appointment review", On: day("2024-01-01")}, "role"},
		{"the day before it began", OutcomeInput{Kind: Degree, What: "A degree", On: day("2019-12-31")}, "on"},
		{"the day it began", OutcomeInput{Kind: Degree, What: "A degree", On: day("2020-01-01")}, ""},
	} {
		err := tc.in.validate(day("2020-01-01"), day("2026-01-01"))
		at := ""
		for _, e := range apperr.All(err) {
			at += strings.Join(e.Path, ".")
		}
		if at != tc.at {
			t.Errorf("%s: %v at %q", tc.rule, err, at)
		}
	}
}

// Without consent a row has no name, and an outcome no words; with it both; after it is
// withdrawn neither, and the version that had them does not stand any longer.
func TestAMenteeIsNamedOnlyWhileTheyAgree(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newStudy(t, db)
		ctx, mentor := s.as("Mentor")
		_, err := s.AddOutcome(ctx, mentor, s.pairs["Ann"], OutcomeInput{Kind: Grant, What: "First operating grant", Agency: "CIHR", Amount: "$100,000", On: clock.DateOf(s.clock.Now(), time.UTC)}, "k")
		s.must(err)
		d := s.started(Promotion)
		first := s.frozen(d)
		if said := first.Versions[0].Snapshot; strings.Contains(said, "Ann") || strings.Contains(said, "Bo Brown") || strings.Contains(said, "CIHR") || !strings.Contains(said, "Assistant Professor, CQI, 2026") {
			t.Fatalf("a mentee who was not asked: %s", said)
		}
		s.must(s.Ask(ctx, mentor, s.pairs["Ann"]))
		if len(s.mailed) != 1 || s.mailed[0].Person != s.who["Ann"] {
			t.Fatalf("asked: %+v", s.mailed)
		}
		if err := s.Ask(ctx, mentor, s.pairs["Ann"]); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("asked twice a day: %v", err)
		}
		actx, ann := s.as("Ann")
		asked, err := s.AskedOf(actx, ann)
		s.must(err)
		if len(asked.Mentorships) != 1 || len(asked.Mentorships[0].Outcomes) != 1 || asked.Mentorships[0].Naming != Waiting {
			t.Fatalf("asked of Ann: %+v", asked)
		}
		_, err = s.Answer(actx, ann, Answer{Mentorship: s.pairs["Ann"], Outcomes: []OutcomeAnswer{{asked.Mentorships[0].Outcomes[0].ID, true}}})
		s.must(err)
		s.agree("Ann", true, "I passed my CFAR with help.")
		second := s.frozen(d)
		said := second.Versions[0].Snapshot
		for _, want := range []string{"Ann Brown", "CIHR", "I passed my CFAR with help.", `"attestation":"MENTEE"`} {
			if !strings.Contains(said, want) {
				t.Errorf("a mentee who agrees: %q is missing in %s", want, said)
			}
		}
		if second.Versions[0].Number != 2 || second.Versions[1].State() != Superseded || second.Versions[0].State() != Current || second.Versions[0].File.Pages != 3 {
			t.Errorf("versions: %+v", second.Versions)
		}
		s.agree("Ann", false, "")
		now, err := s.Dossier(ctx, mentor, d.ID)
		s.must(err)
		if now.Versions[0].State() != Superseded {
			t.Error("a version stands without the consent it relied on")
		}
		if row := section(now, "mentees"); slices.ContainsFunc(row.Items, func(i Item) bool { return strings.Contains(i.Claim, "Ann") }) {
			t.Errorf("named after withdrawal: %+v", row.Items)
		}
		third := s.frozen(d)
		if said := third.Versions[0].Snapshot; strings.Contains(said, "Ann") || strings.Contains(said, "CFAR with") {
			t.Errorf("after withdrawal: %s", said)
		}
		stands, err := s.Check(t.Context(), second.Versions[0].Code)
		s.must(err)
		if stands.State != Superseded || stands.Kind != Promotion {
			t.Errorf("%+v", stands)
		}
	})
}

// Somebody from elsewhere answers by a link, and takes it back by the same.
func TestAMenteeFromElsewhereAnswersByLink(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newStudy(t, db)
		ctx, mentor := s.as("Mentor")
		s.must(s.Ask(ctx, mentor, s.pairs["Olu"]))
		if s.mailed[0].Link != s.pairs["Olu"] || s.mailed[0].Person != "" {
			t.Fatalf("%+v", s.mailed)
		}
		link, yes := string(s.pairs["Olu"]), true
		said, err := s.AnswerByLink(t.Context(), link, Answer{Agree: &yes})
		s.must(err)
		if said.Mentee != "Olu Outside" || said.Mentorships[0].Naming != Given {
			t.Fatalf("%+v", said)
		}
		d := s.started(Promotion)
		if rows := section(d, "mentees").Items; rows[0].Claim != "Olu Outside" || rows[0].Cells[1] != "Resident → –" {
			t.Errorf("%+v", rows[0])
		}
		if _, err := s.AskedByLink(t.Context(), "no link"); apperr.CodeOf(err) != apperr.Invalid {
			t.Errorf("a dead link: %v", err)
		}
		// A link opens what it is for, and nothing of anybody else's.
		if _, err := s.AskedByLink(t.Context(), string(s.pairs["Ann"])); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("somebody of the house by a link: %v", err)
		}
	})
}

// Nobody but the owner, and who drafts for them, learns that a dossier exists; and who drafts
// neither freezes nor has its files.
func TestNobodyElseLearnsOfADossier(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newStudy(t, db)
		d := s.frozen(s.started(Promotion))
		version := d.Versions[0].ID
		for _, name := range []string{"Ann", "Stranger", "Lead", "Assistant"} {
			ctx, v := s.as(name)
			all, err := s.Dossiers(ctx, v)
			s.must(err)
			_, one := s.Dossier(ctx, v, d.ID)
			_, _, file := s.Bytes(ctx, v, version)
			_, save := s.Save(ctx, v, d.ID, SaveInput{Since: d.Since, Until: d.Until, Language: "en"}, d.Revision)
			_, freeze := s.Freeze(ctx, v, d.ID, "", d.Revision, "x")
			_, preview := s.Preview(ctx, v, d.ID)
			if len(all) > 0 {
				t.Errorf("%s sees %+v", name, all)
			}
			for what, err := range map[string]error{"one": one, "file": file, "save": save, "freeze": freeze, "remove": s.Remove(ctx, v, d.ID), "preview": preview} {
				if apperr.CodeOf(err) != apperr.NotFound {
					t.Errorf("%s, %s: %v", name, what, err)
				}
			}
		}
		ctx, mentor := s.as("Mentor")
		_, err := s.ment.Name(ctx, mentor, mentorship.NameInput{Email: "assistant@x.example", Scopes: []mentorship.Scope{mentorship.ScopeDossiers}, Until: day("2027-05-01")})
		s.must(err)
		ctx, helper := s.as("Assistant")
		seen, err := s.Dossier(ctx, helper, d.ID)
		s.must(err)
		if seen.Mine || len(seen.Versions) > 0 {
			t.Errorf("an assistant sees versions: %+v", seen.Heading)
		}
		if len(seen.Mentees) > 0 || len(seen.Outcomes) > 0 {
			t.Errorf("an assistant sees what is for the mentor's eyes: %+v %+v", seen.Mentees, seen.Outcomes)
		}
		saved, err := s.Save(ctx, helper, d.ID, SaveInput{Since: d.Since, Until: d.Until, Language: "en", Choices: Choices{Texts: map[string]string{"statement": "Drafted"}}}, d.Revision)
		s.must(err)
		if saved.Texts["statement"] != "Drafted" {
			t.Errorf("%+v", saved.Texts)
		}
		if _, err := s.Freeze(ctx, helper, d.ID, "", saved.Revision, "y"); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("an assistant freezes: %v", err)
		}
		if _, _, err := s.Bytes(ctx, helper, version); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("an assistant has the file: %v", err)
		}
		if _, err := s.Save(ctx, helper, d.ID, SaveInput{Since: d.Since, Until: d.Until, Language: "en"}, d.Revision); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("an old revision: %v", err)
		}
	})
}

// What the owner leaves out, orders and notes is kept; a text that cannot be printed is named;
// a frozen version is frozen once.
func TestTheOwnerChoosesOrdersAndNotes(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newStudy(t, db)
		ctx, mentor := s.as("Mentor")
		d := s.started(Promotion)
		again, err := s.Start(ctx, mentor, StartInput{Kind: Promotion, Language: "en"}, "start "+string(Promotion))
		s.must(err)
		if again.ID != d.ID {
			t.Error("started twice by one key")
		}
		in := SaveInput{Since: d.Since, Until: d.Until, Language: "en", Choices: Choices{
			Texts: map[string]string{"statement": "I listen."},
			Items: []Choice{{Key: string(s.pairs["Bo"]), Note: "First of his division"}, {Key: string(s.pairs["Ann"])}, {Key: string(s.pairs["Olu"]), Out: true}},
		}}
		saved, err := s.Save(ctx, mentor, d.ID, in, d.Revision)
		s.must(err)
		rows := section(saved, "mentees").Items
		if rows[0].Key != string(s.pairs["Bo"]) || rows[0].Note == "" || !rows[2].Out {
			t.Errorf("%+v", rows)
		}
		if all := section(saved, "summary").Items[0]; all.Value != "2" || len(all.Sources) != 2 || all.Attestation != ByMentee {
			t.Errorf("the summary counts what was left out: %+v", all)
		}
		frozen, err := s.Freeze(ctx, mentor, d.ID, "", saved.Revision, "z")
		s.must(err)
		if _, err := s.Freeze(ctx, mentor, d.ID, "", saved.Revision, "z"); err != nil {
			t.Errorf("sent again: %v", err)
		}
		frozen, err = s.Dossier(ctx, mentor, d.ID)
		s.must(err)
		if len(frozen.Versions) != 1 {
			t.Errorf("%d versions", len(frozen.Versions))
		}
		said, err := frozen.Versions[0].Said()
		s.must(err)
		if text, _ := json.Marshal(said); strings.Contains(string(text), string(s.pairs["Olu"])) {
			t.Error("what was left out is in the snapshot")
		}
		if err := s.Remove(ctx, mentor, d.ID); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("a frozen one removed: %v", err)
		}
		in.Texts["statement"] = "李"
		saved, err = s.Save(ctx, mentor, d.ID, in, saved.Revision)
		s.must(err)
		if _, err := s.Freeze(ctx, mentor, d.ID, "", saved.Revision, "q"); apperr.CodeOf(err) != apperr.Invalid {
			t.Errorf("unprintable: %v", err)
		}
		in.Texts["statement"], in.Items[0].Note = "I sit on the CFAR committee.", ""
		saved, err = s.Save(ctx, mentor, d.ID, in, saved.Revision)
		s.must(err)
		if !slices.Contains(saved.Warnings, Warning{Code: "MENTIONS_CFAR", N: 1}) {
			t.Errorf("a statement that mentions CFAR: %+v", saved.Warnings)
		}
		for _, c := range []Choice{{Key: string(s.pairs["Bo"]), Note: "Passed CFAR"}, {Key: string(s.pairs["Bo"]), Now: "passed CFAR"}} {
			in.Items[0] = c
			if _, err := s.Save(ctx, mentor, d.ID, in, saved.Revision); apperr.CodeOf(err) != apperr.Invalid {
				t.Errorf("a mentee's CFAR as the mentor's merit: %v", err)
			}
		}
		annex := s.started(CFAR)
		in = SaveInput{Since: annex.Since, Until: annex.Until, Language: "fr", Choices: Choices{Texts: map[string]string{"changed": "Beaucoup."}}}
		annex, err = s.Save(ctx, mentor, annex.ID, in, annex.Revision)
		s.must(err)
		if _, err := s.Freeze(ctx, mentor, annex.ID, "Somebody", annex.Revision, "s"); apperr.CodeOf(err) != apperr.Invalid {
			t.Errorf("signed by another name: %v", err)
		}
		for _, section := range annex.Sections {
			if slices.Contains([]string{"feedback", "mentees", "testimonials"}, section.Key) {
				t.Errorf("mentorship given in an annex: %s", section.Key)
			}
		}
	})
}

// A planted breach of each invariant is named, and nothing is before.
func TestDoctorFindsWhatIsBroken(t *testing.T) {
	breaches := map[string]string{
		"dossier.snapshot_and_signature": `INSERT INTO dossier_versions (id, dossier_id, person_id, number, kind, code, language, template, renderer, snapshot, snapshot_sha, relies, frozen)
SELECT 'dov_x', dossier_id, person_id, number + 1, kind, 'x', language, template, renderer, snapshot, '00', relies, frozen FROM dossier_versions`,
		"dossier.one_version_stands": `INSERT INTO dossier_versions (id, dossier_id, person_id, number, kind, code, language, template, renderer, snapshot, snapshot_sha, relies, frozen)
SELECT 'dov_x', dossier_id, person_id, number + 1, kind, 'x', language, template, renderer, snapshot, snapshot_sha, relies, frozen FROM dossier_versions`,
		"dossier.versions_count_up": `INSERT INTO dossier_versions (id, dossier_id, person_id, number, kind, code, language, template, renderer, snapshot, snapshot_sha, relies, frozen)
SELECT 'dov_x', dossier_id, person_id, number + 2, kind, 'x', language, template, renderer, snapshot, snapshot_sha, relies, frozen FROM dossier_versions`,
		"dossier.consent_behind_each_name": `INSERT INTO consent_events (id, consent_id, kind, words, at) SELECT 'cne_x', consent_id, 'WITHDRAWN', '', '2030-01-01 00:00:00' FROM consent_events WHERE kind = 'GIVEN'`,
		"dossier.outcome_of_own_mentee":    `UPDATE outcomes SET mentorship_id = 'men_none'`,
	}
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newStudy(t, db)
		ctx, mentor := s.as("Mentor")
		_, err := s.AddOutcome(ctx, mentor, s.pairs["Ann"], OutcomeInput{Kind: Leadership, What: "Chief", On: clock.DateOf(s.clock.Now(), time.UTC)}, "k")
		s.must(err)
		s.must(s.Ask(ctx, mentor, s.pairs["Ann"]))
		s.agree("Ann", true, "")
		s.frozen(s.started(Promotion))
		undo := errors.New("undone")
		for _, check := range s.Invariants() {
			ctx := viewer.System(context.Background(), "doctor")
			before, err := check.Find(ctx)
			s.must(err)
			if len(before) > 0 {
				t.Fatalf("%s before anything is broken: %v", check.Name, before)
			}
			breach, ok := breaches[check.Name]
			if !ok {
				t.Errorf("no breach of %s is planted", check.Name)
				continue
			}
			err = db.Write(ctx, func(ctx context.Context) error {
				if _, err := db.Exec(ctx, breach); err != nil {
					return err
				}
				found, err := check.Find(ctx)
				if err != nil {
					return err
				}
				if len(found) == 0 {
					t.Errorf("%s does not see its breach", check.Name)
				}
				return undo
			})
			if !errors.Is(err, undo) {
				t.Errorf("%s: %v", check.Name, err)
			}
		}
	})
}

// What is read for a dossier does not grow with what is in it.
func TestReadingADossierTakesAsManyStatementsHoweverMuchIsInIt(t *testing.T) {
	s := newStudy(t, testkit.SQLite(t))
	ctx, mentor := s.as("Mentor")
	d := s.started(Promotion)
	count := func() int64 {
		before := s.db.Statements()
		_, err := s.Dossier(ctx, mentor, d.ID)
		s.must(err)
		return s.db.Statements() - before
	}
	s.frozen(d)
	few := count()
	var more []mentorship.OutsideInput
	for i := range 40 {
		more = append(more, mentorship.OutsideInput{Name: "Mentee " + itoa(i), Level: mentorship.Fellow, Started: day("2020-01-01")})
	}
	pairs, err := s.ment.AddOutside(ctx, mentor, more)
	s.must(err)
	for i, p := range pairs {
		_, err := s.AddOutcome(ctx, mentor, p.ID, OutcomeInput{Kind: Degree, What: "A degree", On: day("2024-01-01")}, itoa(i))
		s.must(err)
	}
	s.frozen(d)
	if many := count(); many > few+1 || many > 30 {
		t.Errorf("%d statements for few, %d for many", few, many)
	}
	all, err := s.Dossiers(ctx, mentor)
	s.must(err)
	before := s.db.Statements()
	_, err = s.Dossiers(ctx, mentor)
	s.must(err)
	if n := s.db.Statements() - before; n > 8 || len(all) != 1 {
		t.Errorf("a list of %d takes %d statements", len(all), n)
	}
}

// Between reading the evidence and keeping it a mentee may have said something else: what is kept
// is what stands under the lock, or nothing.
func TestWhatWasSaidOtherwiseMeanwhileIsNotFrozen(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newStudy(t, db)
		ctx, mentor := s.as("Mentor")
		s.must(s.Ask(ctx, mentor, s.pairs["Ann"]))
		s.agree("Ann", true, "Old words.")
		for rule, meanwhile := range map[string]func(){
			"other words": func() { s.agree("Ann", true, "New words.") },
			"a no":        func() { s.agree("Ann", false, "") },
		} {
			d := s.started(Promotion)
			own, err := s.mine(ctx, mentor, d.ID)
			s.must(err)
			_, said, err := s.gathered(ctx, mentor, own)
			s.must(err)
			meanwhile()
			err = db.Write(ctx, func(ctx context.Context) error {
				_, err := s.keep(ctx, mentor, own, said, own.Revision)
				return err
			})
			if apperr.CodeOf(err) != apperr.Conflict {
				t.Errorf("%s: %v", rule, err)
			}
			s.agree("Ann", true, "Old words.")
		}
	})
}

// Who has answered is asked again only when something new was noted of them.
func TestWhoHasAnsweredIsAskedAboutNewThingsAlone(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newStudy(t, db)
		ctx, mentor := s.as("Mentor")
		s.must(s.Ask(ctx, mentor, s.pairs["Ann"]))
		s.agree("Ann", false, "")
		s.clock.Advance(2 * askEvery)
		if err := s.Ask(ctx, mentor, s.pairs["Ann"]); apperr.CodeOf(err) != apperr.Conflict || len(s.mailed) != 1 {
			t.Errorf("asked again after a no: %v, %d mails", err, len(s.mailed))
		}
		_, err := s.AddOutcome(ctx, mentor, s.pairs["Ann"], OutcomeInput{Kind: Degree, What: "A degree", On: clock.DateOf(s.clock.Now(), time.UTC)}, "k")
		s.must(err)
		if err := s.Ask(ctx, mentor, s.pairs["Ann"]); err != nil || len(s.mailed) != 2 {
			t.Errorf("asked about something new: %v, %d mails", err, len(s.mailed))
		}
	})
}

// A version says of an outcome that its mentee confirmed it. When they say otherwise, it stands no longer.
func TestADisputeSupersedesTheVersionThatSaidConfirmed(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newStudy(t, db)
		ctx, mentor := s.as("Mentor")
		o, err := s.AddOutcome(ctx, mentor, s.pairs["Ann"], OutcomeInput{Kind: Degree, What: "A degree", On: clock.DateOf(s.clock.Now(), time.UTC)}, "k")
		s.must(err)
		s.must(s.Ask(ctx, mentor, s.pairs["Ann"]))
		actx, ann := s.as("Ann")
		answer := func(confirm bool) {
			_, err := s.Answer(actx, ann, Answer{Mentorship: s.pairs["Ann"], Outcomes: []OutcomeAnswer{{o.ID, confirm}}})
			s.must(err)
		}
		answer(true)
		d := s.frozen(s.started(Promotion))
		if d.Versions[0].State() != Current {
			t.Fatal(d.Versions[0].State())
		}
		answer(false)
		now, err := s.Dossier(ctx, mentor, d.ID)
		s.must(err)
		if now.Versions[0].State() != Superseded {
			t.Errorf("a disputed outcome stands as confirmed: %s", now.Versions[0].State())
		}
	})
}

// What was left out stays left out while another period is looked at.
func TestAnotherPeriodForgetsNoChoice(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newStudy(t, db)
		ctx, mentor := s.as("Mentor")
		d := s.started(Promotion)
		row := section(d, "mentees").Items[0]
		wide := SaveInput{Since: d.Since, Until: d.Until, Language: "en", Choices: Choices{Items: []Choice{{Key: row.Key, Out: true}}}}
		saved, err := s.Save(ctx, mentor, d.ID, wide, d.Revision)
		s.must(err)
		narrow := SaveInput{Since: day("2000-01-01"), Until: day("2000-12-31"), Language: "en"}
		saved, err = s.Save(ctx, mentor, d.ID, narrow, saved.Revision)
		s.must(err)
		wide.Choices = Choices{Items: saved.Items}
		saved, err = s.Save(ctx, mentor, d.ID, wide, saved.Revision)
		s.must(err)
		for _, i := range section(saved, "mentees").Items {
			if i.Key == row.Key && !i.Out {
				t.Errorf("what was left out is back: %+v", i)
			}
		}
	})
}
