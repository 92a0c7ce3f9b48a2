package demo

import (
	"context"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/feedback"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/invariant"
	"laurel/internal/release"
	"laurel/internal/survey/profile"
	"laurel/internal/survey/telltale"
	"laurel/internal/viewer"
)

func TestTheFeedbackQuestionsLieWithinTheProfile(t *testing.T) {
	model, problems := profile.Parse(FeedbackQuestions())
	if model == nil || len(problems) > 0 {
		t.Fatalf("%+v", problems)
	}
	if title := model.Title(); title.En() != FeedbackTitle().En() || title.Fr() != FeedbackTitle().Fr() {
		t.Errorf("the title is %v", title)
	}
	// Six taps, and nothing that has to be written.
	rated := 0
	for _, q := range model.Questions() {
		if slices.ContainsFunc(statements, func(s statement) bool { return s.name == q.Name }) {
			rated++
		}
	}
	if rated != len(statements) || rated != 6 {
		t.Errorf("%d statements", rated)
	}
	result, issues := model.Check(map[string]any{}, profile.Options{Strict: true, Today: startDay})
	if len(issues) > 0 {
		t.Errorf("something has to be answered: %v %v", issues, result)
	}
	for name, text := range map[string]i18n.Text{"mistreatment": Mistreatment(), "notice": NoticeOfFeedback().Text()} {
		checkText(t, name, text)
	}
}

func TestEveryRoundIsAnsweredByItsMentees(t *testing.T) {
	model, _ := profile.Parse(FeedbackQuestions())
	for _, d := range departments() {
		rounds := Rounds(d)
		if !reflect.DeepEqual(rounds, Rounds(d)) {
			t.Fatal("the rounds of one department differ")
		}
		if len(rounds) != 3 || rounds[0].Open || rounds[1].Open || !rounds[2].Open {
			t.Fatalf("%d rounds", len(rounds))
		}
		for number, r := range rounds {
			checkText(t, "round", r.Title)
			if last := r.Closes; !r.Opens.Before(last) || r.Open == last.Before(d.Start) || r.Open && last.Before(d.Start.AddDate(0, 0, 4)) {
				t.Errorf("a round from %s to %s, open %v", r.Opens, last, r.Open)
			}
			couples := d.couples(r.Opens)
			for _, g := range r.Given {
				at := r.Opens.Time(time.UTC).Add(g.At)
				switch {
				case !slices.Contains(couples, couple{g.Mentor, g.Mentee}):
					t.Fatalf("%s answers about %s and was not asked", d.People[g.Mentee].Name, d.People[g.Mentor].Name)
				case r.Open && (d.Cast.has(g.Mentee) || !at.Before(d.Start.Time(time.UTC))):
					t.Fatalf("%s has answered the open round on %s", d.People[g.Mentee].Name, at)
				case !r.Closes.EndOfDay(time.UTC).After(at):
					t.Fatalf("an answer after the end: %s", at)
				}
				if result, issues := model.Check(asJSON(t, g.Answers), profile.Options{Strict: true, Today: r.Opens}); len(issues) > 0 || len(result.Dropped) > 0 {
					t.Fatalf("%v %v in %v", issues, result.Dropped, g.Answers)
				}
			}
			for mentor, want := range map[int][]int{d.Cast.AwardChair: {6, 9, 6}, d.Cast.Director: {2, 3, 1}, d.Cast.Clinician: {1, 2, 0}} {
				people := map[int]bool{}
				for _, g := range r.Given {
					if g.Mentor == mentor {
						people[g.Mentee] = true
					}
				}
				if len(people) != want[number] {
					t.Fatalf("round %d: %d answer about %s", number, len(people), d.People[mentor].Name)
				}
			}
			if len(r.Letters) != []int{0, 1, 0}[number] {
				t.Fatalf("round %d: %d letters", number, len(r.Letters))
			}
		}
		mentees := map[int]bool{}
		for _, m := range d.Mentorships {
			if m.Mentor == d.Cast.Clinician {
				mentees[m.Mentee] = true
			}
		}
		if len(mentees) != 3 {
			t.Fatalf("the clinician has had %d mentees", len(mentees))
		}
		open := d.couples(rounds[2].Opens)
		if !slices.Contains(open, couple{d.Cast.AwardChair, d.Cast.Newcomer}) || !slices.ContainsFunc(open, func(c couple) bool { return c.mentee == d.Cast.Clinician }) {
			t.Fatal("the newcomer or the clinician has nobody to answer about")
		}
	}
}

func TestWhatIsSaidNamesNobodyAndIsInItsLanguage(t *testing.T) {
	known := telltale.NewKnown(nil, nil)
	seen := map[string]bool{}
	for _, rounds := range [][3][]said{saidOfChair, saidOfDirector, saidOfClinician} {
		for _, all := range rounds {
			for _, s := range all {
				if len(s.statements) != len(statements) && !s.silent {
					t.Errorf("%d answers to %d statements", len(s.statements), len(statements))
				}
				for _, x := range []remark{s.keep, s.change} {
					shown := x.text
					if x.edited != "" {
						shown = x.edited
					}
					if x.text == "" {
						continue
					}
					if seen[x.text] {
						t.Errorf("%q is said twice", x.text)
					}
					seen[x.text] = true
					if language := telltale.Language(shown); s.language != "" && language != "" && language != s.language {
						t.Errorf("%q is taken for %s", shown, language)
					}
					if parts := known.Mark(shown); x.withheld == "" && !x.kept && len(parts) != 1 {
						t.Errorf("%q gives somebody away: %v", shown, parts)
					}
				}
			}
		}
	}
	checkText(t, "letter", i18n.Both(signedLetter["en"], signedLetter["fr"]))
	for _, text := range []string{reflected.reaction, reflected.content, reflected.learned, reflected.change, reflected.outcome} {
		checkText(t, "reflection", i18n.Both(text, text))
	}
}

// checkFeedback looks at feedback as the people of the cast find it.
func checkFeedback(t *testing.T, h House, dep Department, people []id.Person, releases *release.Service) {
	as := func(key int, grants ...viewer.Role) (context.Context, viewer.Viewer) {
		v := viewer.Viewer{Person: people[key], Language: dep.People[key].Language}
		for _, role := range grants {
			v.Grants = append(v.Grants, viewer.Grant{Role: role})
		}
		return viewer.With(t.Context(), v), v
	}
	mine := func(key int, want ...feedback.Standing) (context.Context, viewer.Viewer, feedback.Mine) {
		t.Helper()
		ctx, v := as(key)
		got, err := h.Feedback.Mine(ctx, v)
		if err != nil {
			t.Fatal(err)
		}
		var stands []feedback.Standing
		for _, e := range got.Entries {
			stands = append(stands, e.Standing)
		}
		if !slices.Equal(stands, want) {
			t.Errorf("%s: %v", dep.People[key].Name, stands)
		}
		return ctx, v, got
	}

	// Above the threshold: everything is shown, beside what others have and what was before.
	ctx, v, chair := mine(dep.Cast.AwardChair, feedback.Underway, feedback.Reported, feedback.Reported)
	report, err := h.Feedback.Report(ctx, v, chair.Entries[1].Report.ID)
	if err != nil {
		t.Fatal(err)
	}
	if n := report.Figures.Respondents; n == nil || *n != 9 || report.Compared == nil || len(report.Trends) != len(statements) {
		t.Errorf("%v respondents, compared %v, %d trends", n, report.Compared != nil, len(report.Trends))
	}
	spread := 0
	for _, f := range report.Figures.Questions {
		if f.Mean != nil && len(f.Counts) > 0 && f.SD != nil {
			spread++
		}
	}
	if spread != len(statements) {
		t.Errorf("the spread of %d statements is shown", spread)
	}
	if report.Compared != nil && len(report.Compared.Questions) != len(statements) {
		t.Errorf("%d statements are compared", len(report.Compared.Questions))
	}
	var want []string
	for _, s := range saidOfChair[1] {
		for _, x := range []remark{s.keep, s.change} {
			switch {
			case x.text == "" || x.kept || x.withheld != "":
			case x.edited != "":
				want = append(want, x.edited)
			default:
				want = append(want, x.text)
			}
		}
	}
	var words []string
	for _, word := range report.Words {
		words = append(words, *word.Text)
	}
	if !slices.Equal(slices.Sorted(slices.Values(words)), slices.Sorted(slices.Values(want))) || slices.Equal(words, want) {
		t.Errorf("in their words: %q", words)
	}
	reflections, err := h.Feedback.Reflections(ctx, v)
	if err != nil || len(reflections) != 1 {
		t.Fatalf("%d reflections, %v", len(reflections), err)
	}
	if r := reflections[0]; r.About != string(report.Report.ID) || r.State != feedback.Done || r.Minutes != 45 || r.Outcome == "" || r.Record == nil || r.Record.Hours() != 0.75 || r.Record.Language != "fr" {
		t.Errorf("%+v", r)
	}
	if records, err := h.Feedback.Records(ctx, v); err != nil || len(records) != 1 {
		t.Errorf("%d records, %v", len(records), err)
	} else if record, err := h.Feedback.Record(ctx, v, records[0].ID); err != nil || len(record.PDF) == 0 {
		t.Errorf("a record of %d bytes, %v", len(record.PDF), err)
	}

	// At it: means without a spread, and none of the words of three.
	ctx, v, director := mine(dep.Cast.Director, feedback.Underway, feedback.Reported, feedback.Carried)
	if report, err = h.Feedback.Report(ctx, v, director.Entries[1].Report.ID); err != nil {
		t.Fatal(err)
	}
	if n := report.Figures.Respondents; n == nil || *n != 4 || report.Words == nil || len(report.Words) != 0 {
		t.Errorf("%v respondents, words %v", n, report.Words)
	}
	for _, f := range report.Figures.Questions {
		if f.Kind != release.Text && (f.Mean == nil || len(f.Counts) > 0 || f.SD != nil) {
			t.Errorf("of four people %s is shown as %+v", f.Name, f)
		}
	}

	// Below it: nothing, and a letter.
	_, _, clinician := mine(dep.Cast.Clinician, feedback.Underway, feedback.TooFew, feedback.TooFew)
	if len(clinician.Letters) != 1 || !clinician.Letters[0].ForDossier || !strings.Contains(clinician.Letters[0].Text, "Éloïse") {
		t.Errorf("%+v", clinician.Letters)
	}

	// What is there for one is there for nobody else.
	for _, key := range []int{dep.Cast.Lead, dep.Cast.ViceChair, dep.Cast.Director} {
		ctx, v := as(key, viewer.Administrator, viewer.ProgramLead, viewer.CommentModerator)
		if _, err := h.Feedback.Report(ctx, v, chair.Entries[1].Report.ID); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("%s reads the chair’s report: %v", dep.People[key].Name, err)
		}
		if _, err := h.Feedback.Letter(ctx, v, clinician.Letters[0].ID); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("%s reads the clinician’s letter: %v", dep.People[key].Name, err)
		}
	}

	for _, key := range []int{dep.Cast.Newcomer, dep.Cast.Clinician} {
		ctx, v := as(key)
		tasks, err := h.Feedback.Tasks(ctx, v)
		if err != nil || len(tasks) == 0 || slices.ContainsFunc(tasks, func(task feedback.Task) bool { return task.Sealed || task.Signed }) {
			t.Errorf("%s: %+v, %v", dep.People[key].Name, tasks, err)
		}
	}
	ctx, lead := as(dep.Cast.Lead, viewer.ProgramLead)
	rounds, err := h.Feedback.Rounds(ctx, lead)
	if err != nil || len(rounds) != 3 || rounds[0].State != feedback.Open || rounds[1].State != feedback.Released || rounds[2].State != feedback.Released {
		t.Errorf("%d rounds, %v", len(rounds), err)
	}
	found, err := invariant.Run(viewer.System(t.Context(), "doctor"), slices.Concat(h.Feedback.Invariants(), releases.Invariants()), nil)
	if err != nil || len(found) > 0 {
		t.Errorf("doctor: %v, %v", found, err)
	}
}

func TestTheMomentOfAnAnswerIsBeforeTheStartDay(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for range 10_000 {
		if at := roundMoment(r, true); at >= 9*24*time.Hour {
			t.Fatalf("%s", at)
		}
	}
}
