package survey

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/survey/telltale"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// moderator is somebody of the office with the role.
func (d *department) moderator() viewer.Viewer {
	d.t.Helper()
	var made []id.Person
	err := d.db.Write(d.system(), func(ctx context.Context) (err error) {
		if made, err = d.directory.AddPeople(ctx, []directory.PersonInput{{Name: "Moderator", Emails: []string{"moderator@x.example"}}}); err != nil {
			return err
		}
		return d.directory.InstallGrant(ctx, directory.GrantInput{Person: made[0], Role: viewer.CommentModerator, From: clock.Date{Year: 2020, Month: 1, Day: 1}})
	})
	if err != nil {
		d.t.Fatal(err)
	}
	return viewer.Viewer{Person: made[0], Session: "ses_m", Language: "en", Grants: []viewer.Grant{{Role: viewer.CommentModerator}}}
}

// commented is a released campaign to which so many wrote, in the words given or in
// English.
func (d *department) commented(n int, words map[int]string) Campaign {
	d.t.Helper()
	c := d.opened()
	for i := range n {
		text, ok := words[i]
		if !ok {
			text = fmt.Sprintf("Number %d says that my mentor was there for me and that it was good.", 100+i)
		}
		d.mustSubmit(d.person(i%len(d.people), i/len(d.people)), c.ID, fmt.Sprintf(`{"mentored":"yes","quality":%d,"words":%q}`, 1+i%5, text))
	}
	d.closed(c.ID)
	return c
}

func (d *department) moderated2(v viewer.Viewer, c id.Campaign) Moderation {
	d.t.Helper()
	m, err := d.Moderation(d.as(v), v, c)
	if err != nil {
		d.t.Fatal(err)
	}
	return m
}

func (d *department) decide(v viewer.Viewer, in Decision) (Comment, error) {
	return d.Decide(d.as(v), v, in)
}

func (d *department) mustDecide(v viewer.Viewer, in Decision) {
	d.t.Helper()
	if _, err := d.decide(v, in); err != nil {
		d.t.Fatal(err)
	}
}

func TestCommentsFromAnswersToTheirRelease(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12, 6)
		c := d.commented(12, map[int]string{3: "Ask Dr. Osei on Monday"})
		v := d.moderator()
		list, err := d.Moderations(d.as(v), v)
		if err != nil || len(list) != 1 || list[0].Pending != 12 || len(list[0].Comments) != 0 || list[0].Questions[0].Title.En() != "In your words" {
			t.Fatalf("%+v %v", list, err)
		}
		m := d.moderated2(v, c.ID)
		if len(m.Comments) != 12 || m.CanRelease() {
			t.Fatalf("%+v", m)
		}
		if _, err := d.ReleaseComments(d.as(v), v, c.ID, "too early"); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("released with %d undecided: %v", m.Pending, err)
		}
		for i, one := range m.Comments {
			marked := slices.ContainsFunc(one.Parts, func(p telltale.Part) bool { return p.Kind == telltale.Name })
			switch {
			case marked != strings.Contains(one.Text, "Osei"):
				t.Errorf("%+v", one.Parts)
			case marked:
				d.mustDecide(v, Decision{Comment: one.ID, State: CommentAccepted, Edited: "Ask [a colleague]", Reason: "A name"})
			case i == 0:
				d.mustDecide(v, Decision{Comment: one.ID, State: CommentWithheld, Reason: "A story only one person can tell"})
			default:
				d.mustDecide(v, Decision{Comment: one.ID, State: CommentAccepted})
			}
		}
		// A decision can be taken back.
		last := m.Comments[11].ID
		d.mustDecide(v, Decision{Comment: last, State: CommentPending})
		if m = d.moderated2(v, c.ID); m.Pending != 1 || m.Accepted+m.Withheld != 11 || m.Comments[11].State != CommentPending {
			t.Fatalf("%+v", m)
		}
		d.mustDecide(v, Decision{Comment: last, State: CommentAccepted})
		for range 2 { // sent again, it is released once
			if m, err = d.ReleaseComments(d.as(v), v, c.ID, "key"); err != nil || m.Released == nil || len(m.Comments) != 0 {
				t.Fatalf("%+v %v", m, err)
			}
		}
		_, err = d.decide(v, Decision{Comment: last, State: CommentPending})
		wantCode(t, err, apperr.Conflict, "comment.released_already")
		if m = d.moderated2(v, c.ID); len(m.Comments) != 0 || m.Released == nil {
			t.Errorf("comments are read after their release: %+v", m)
		}
		words, err := d.release.Words(d.as(d.lead), d.lead, string(c.ID))
		if err != nil || words == nil || len(words.Comments) != 1 || len(words.Comments[0].Texts) != m.Accepted {
			t.Fatalf("%+v %v", words, err)
		}
		for _, text := range words.Comments[0].Texts {
			if strings.Contains(text, "Osei") {
				t.Errorf("what was taken out is shown: %s", text)
			}
		}
		for _, check := range d.Invariants() {
			if found, err := check.Find(viewer.System(t.Context(), "doctor")); err != nil || len(found) > 0 {
				t.Errorf("%s: %v %v", check.Name, found, err)
			}
		}
		entries, err := db.Lines(d.system(), "SELECT action || ' ' || object || ' ' || result FROM audit_entries WHERE action LIKE 'comment%'")
		if err != nil || len(entries) != 15 {
			t.Errorf("%d entries, %v", len(entries), err)
		}
		if all := strings.Join(entries, "\n"); strings.Contains(all, "Osei") || strings.Contains(all, "story") {
			t.Errorf("the audit tells what somebody wrote:\n%s", all)
		}
	})
}

func TestOfABoxThatPromisedNoCommentsNoneIsPutUp(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		for _, promised := range []bool{false, true} {
			d := newDepartment(t, testkit.SQLite(t), 12)
			if db.Postgres() {
				d = newDepartment(t, testkit.Postgres(t), 12)
			}
			c := d.anonymous()
			for i := range 12 {
				d.mustCast(0, i, c.ID, `{"mentored":"no","words":"something"}`)
			}
			if _, err := d.Close(d.as(d.lead), d.lead, c.ID, "enough", "close"); err != nil {
				t.Fatal(err)
			}
			found, err := d.campaigns(d.system(), c.ID)
			if err != nil {
				t.Fatal(err)
			}
			found[0].Policy.Comments = promised
			if err := d.openBox(d.system(), found[0]); err != nil {
				t.Fatal(err)
			}
			if n := len(d.lines("SELECT id FROM comments")); n != map[bool]int{false: 0, true: 12}[promised] {
				t.Errorf("promised %v: %d comments", promised, n)
			}
		}
	})
}

func TestWhoMayModerate(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12, 6)
		c := d.commented(12, nil)
		free := d.moderator()
		comment := d.moderated2(free, c.ID).Comments[0].ID
		// These lead somebody who was asked.
		grant := func(in directory.GrantInput) {
			in.From = clock.Date{Year: 2020, Month: 1, Day: 1}
			if err := db.Write(d.system(), func(ctx context.Context) error { return d.directory.InstallGrant(ctx, in) }); err != nil {
				t.Fatal(err)
			}
		}
		director := viewer.Viewer{Person: d.people[0][0], Session: "ses_d", Language: "en", Grants: []viewer.Grant{{Role: viewer.CommentModerator}, {Role: viewer.DivisionDirector, Division: d.divisions[0].ID}}}
		grant(directory.GrantInput{Person: director.Person, Role: viewer.CommentModerator})
		grant(directory.GrantInput{Person: director.Person, Role: viewer.DivisionDirector, Division: d.divisions[0].ID})
		chief := viewer.Viewer{Person: d.people[0][1], Session: "ses_c", Language: "en", Grants: []viewer.Grant{{Role: viewer.CommentModerator}}}
		if err := db.Write(d.system(), func(ctx context.Context) error {
			_, err := db.Exec(ctx, "INSERT INTO reporting_lines (id, person_id, reports_to_id, from_date) VALUES ('lin_1', $1, $2, '2020-01-01')", string(d.people[1][0]), string(chief.Person))
			return err
		}); err != nil {
			t.Fatal(err)
		}
		for name, tc := range map[string]struct {
			v        viewer.Viewer
			code     apperr.Code
			key      string
			sees     int
			listCode apperr.Code
		}{
			"a moderator":                        {free, "", "", 1, ""},
			"the director of people asked":       {director, apperr.Forbidden, "comment.reporting_line", 0, ""},
			"whom one who was asked reports to":  {chief, apperr.Forbidden, "comment.reporting_line", 0, ""},
			"the mentorship lead":                {d.lead, apperr.NotFound, "not_found", 0, apperr.Forbidden},
			"somebody who was asked":             {d.person(0, 5), apperr.NotFound, "not_found", 0, apperr.Forbidden},
			"somebody who came by an invitation": {viewer.Viewer{Person: free.Person, Survey: c.ID, Grants: free.Grants}, apperr.NotFound, "not_found", 0, apperr.Unauthenticated},
			"nobody":                             {viewer.Viewer{}, apperr.NotFound, "not_found", 0, apperr.Unauthenticated},
		} {
			list, err := d.Moderations(d.as(tc.v), tc.v)
			if len(list) != tc.sees || apperr.CodeOf(err) != tc.listCode {
				t.Errorf("%s sees %d: %v", name, len(list), err)
			}
			_, err = d.Moderation(d.as(tc.v), tc.v, c.ID)
			_, decided := d.decide(tc.v, Decision{Comment: comment, State: CommentAccepted})
			_, released := d.ReleaseComments(d.as(tc.v), tc.v, c.ID, "key "+name)
			if tc.code == "" {
				if err != nil || decided != nil || apperr.CodeOf(released) != apperr.Conflict {
					t.Errorf("%s: %v, %v, %v", name, err, decided, released)
				}
				continue
			}
			for _, err := range []error{err, decided, released} {
				wantCode(t, err, tc.code, tc.key)
			}
		}
		// A grant that begins later changes what was open before.
		grant(directory.GrantInput{Person: free.Person, Role: viewer.DivisionDirector, Division: d.divisions[1].ID})
		_, err := d.Moderation(d.as(free), free, c.ID)
		wantCode(t, err, apperr.Forbidden, "comment.reporting_line")
	})
}

func TestACommentInALanguageOfFewIsTranslatedOrWithheld(t *testing.T) {
	d := newDepartment(t, testkit.SQLite(t), 12, 7)
	french := "Ma mentore est toujours là pour moi et je ne sais pas ce que je ferais sans elle."
	c := d.commented(14, map[int]string{0: french, 1: french + " Vraiment."})
	v := d.moderator()
	m := d.moderated2(v, c.ID)
	var rare []Comment
	for _, one := range m.Comments {
		if one.Rare {
			rare = append(rare, one)
			continue
		}
		d.mustDecide(v, Decision{Comment: one.ID, State: CommentAccepted})
	}
	if len(rare) != 2 || rare[0].Language != "fr" {
		t.Fatalf("%+v", rare)
	}
	for _, edited := range []string{"", french + " Et plus."} {
		_, err := d.decide(v, Decision{Comment: rare[0].ID, State: CommentAccepted, Edited: edited})
		wantCode(t, err, apperr.Invalid, "comment.rare_language")
	}
	_, err := d.decide(v, Decision{Comment: rare[0].ID, State: CommentWithheld})
	wantCode(t, err, apperr.Invalid, "comment.needs_reason")
	d.mustDecide(v, Decision{Comment: rare[0].ID, State: CommentAccepted, Edited: "My mentor is always there for me and I do not know what I would do without her."})
	d.mustDecide(v, Decision{Comment: rare[1].ID, State: CommentWithheld, Reason: "Few wrote in French"})
	if _, err := d.ReleaseComments(d.as(v), v, c.ID, "key"); err != nil {
		t.Fatal(err)
	}
}

func TestWithholdingManyMayLeaveALanguageOfFew(t *testing.T) {
	d := newDepartment(t, testkit.SQLite(t), 12, 7)
	french := map[int]string{}
	for i := range 6 {
		french[i] = fmt.Sprintf("Ma mentore est là pour moi et je ne sais pas ce que je ferais sans elle, numéro %d.", i)
	}
	c := d.commented(14, french)
	v := d.moderator()
	withheld := 0
	for _, one := range d.moderated2(v, c.ID).Comments {
		in := Decision{Comment: one.ID, State: CommentAccepted}
		if one.Language == "fr" && withheld < 2 {
			in.State, in.Reason = CommentWithheld, "Names a place"
			withheld++
		}
		d.mustDecide(v, in)
	}
	_, err := d.ReleaseComments(d.as(v), v, c.ID, "key")
	wantCode(t, err, apperr.Conflict, "comment.rare_language_left")
}

func TestFewCommentsAreNotReleased(t *testing.T) {
	d := newDepartment(t, testkit.SQLite(t), 12, 7)
	c := d.commented(6, map[int]string{0: ""})
	v := d.moderator()
	for i, one := range d.moderated2(v, c.ID).Comments {
		in := Decision{Comment: one.ID, State: CommentAccepted}
		if i == 0 {
			in.State, in.Reason = CommentWithheld, "A name"
		}
		d.mustDecide(v, in)
	}
	if _, err := d.ReleaseComments(d.as(v), v, c.ID, "key"); err != nil {
		t.Fatal(err)
	}
	words, err := d.release.Words(d.as(d.lead), d.lead, string(c.ID))
	if err != nil || words == nil || len(words.Comments) != 0 {
		t.Errorf("four comments of five are shown: %+v %v", words, err)
	}
}

func TestModeratorsSeeCommentsInNoOrder(t *testing.T) {
	d := newDepartment(t, testkit.SQLite(t), 20, 20)
	c := d.commented(40, nil)
	var texts []string
	for _, one := range d.moderated2(d.moderator(), c.ID).Comments {
		texts = append(texts, one.Text)
	}
	if slices.IsSorted(texts) {
		t.Error("comments come in the order they were written in")
	}
}

func TestWhichAnswersAreComments(t *testing.T) {
	d := newDepartment(t, testkit.SQLite(t), 1)
	made, _, err := d.Import(d.as(d.lead), d.lead, ImportInput{Format: SurveyJS, Title: i18n.Both("x", "x"), Source: "test", File: []byte(`{"pages":[{"name":"p","elements":[
{"type":"comment","name":"words"},{"type":"text","name":"line"},{"type":"comment","name":"who","x-pii":true},
{"type":"text","inputType":"email","name":"mail"},{"type":"text","inputType":"number","name":"n"},{"type":"rating","name":"r"}]}]}`)})
	if err != nil {
		t.Fatal(err)
	}
	if made, err = d.Publish(d.as(d.lead), d.lead, made.ID); err != nil {
		t.Fatal(err)
	}
	model, err := d.model(d.as(d.lead), made.Versions[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	people := []answered{{answers: map[string]any{"words": "a", "line": "b", "who": "me", "mail": "me@x.example", "n": 5.0, "r": 3.0}}, {answers: map[string]any{"words": "  "}}}
	if got := fmt.Sprint(writtenAnswers(model, people)); got != "[{words a} {line b}]" {
		t.Error(got)
	}
}
