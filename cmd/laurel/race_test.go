package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/auth"
	"laurel/internal/award"
	"laurel/internal/boxkey"
	"laurel/internal/clock"
	"laurel/internal/credential"
	"laurel/internal/demo"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/store"
	"laurel/internal/survey"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// asked are the people whom surveys ask: few, as opening one writes a place for each.
const asked = 8

// track is one department on PostgreSQL, and two servers of it: each with its own connections.
type track struct {
	t      *testing.T
	apps   [2]*app
	lead   viewer.Viewer
	system context.Context
	people []id.Person
	ran    int
}

func newTrack(t *testing.T) *track {
	t.Helper()
	url, folder := testkit.PostgresURL(t), t.TempDir()
	keys, err := auth.OpenKeys(folder)
	if err != nil {
		t.Fatal(err)
	}
	boxes, err := boxkey.Open(folder)
	if err != nil {
		t.Fatal(err)
	}
	r := &track{t: t, system: viewer.System(context.Background(), "test")}
	for i := range r.apps {
		db, err := store.Open(context.Background(), url, store.Options{Pool: 8})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(db.Close)
		r.apps[i] = newApp(foundations{DB: db, IDs: id.Random, Clock: clock.System{}, Keys: keys, Boxes: boxes, Signing: credential.OpenKeys(folder, id.Random), BaseURL: "http://127.0.0.1", Log: slog.New(slog.DiscardHandler)})
	}
	zone, err := time.LoadLocation("America/Toronto")
	if err != nil {
		t.Fatal(err)
	}
	a := r.apps[0]
	r.write(func(ctx context.Context) error {
		lead, err := a.directory.SetUp(ctx, directory.Settings{
			Name: i18n.Both("Department", "Département"), Institution: i18n.Both("University", "Université"), Zone: zone,
			Languages: i18n.Languages, MinimumGroup: 5, Vocabulary: directory.TorontoVocabulary(),
		}, "The Lead", "lead@aldermere.example")
		if err != nil {
			return err
		}
		r.lead = viewer.Viewer{Person: lead, Session: "ses_x", Language: "en", Grants: []viewer.Grant{{Role: viewer.ProgramLead}, {Role: viewer.Administrator}}}
		places, err := a.directory.AddDivisions(ctx, []directory.Division{{Code: "GIM", Name: i18n.Both("General Internal Medicine", "Médecine interne générale")}})
		if err != nil {
			return err
		}
		in := make([]directory.PersonInput, 6*races/5)
		for i := range in {
			in[i] = directory.PersonInput{Name: fmt.Sprintf("Person %d", i), Emails: []string{fmt.Sprintf("p%d@aldermere.example", i)}, Division: places[0].ID, Rank: "ASSISTANT", Language: "en", Status: directory.Active}
			if i < asked {
				in[i].Rank = "PROFESSOR"
			}
		}
		r.people, err = a.directory.AddPeople(ctx, in)
		return err
	})
	return r
}

func (r *track) write(f func(ctx context.Context) error) {
	r.t.Helper()
	if err := r.apps[0].db.Write(r.system, f); err != nil {
		r.t.Fatal(err)
	}
}

func (r *track) must(err error) {
	r.t.Helper()
	if err != nil {
		r.t.Fatal(err)
	}
}

func (r *track) as(v viewer.Viewer) context.Context { return viewer.With(context.Background(), v) }

func (r *track) person(i int) viewer.Viewer {
	return viewer.Viewer{Person: r.people[i], Session: "ses_x", Language: "en"}
}

// run lets both servers begin an act at the same moment, n times, and counts the winners. Whoever
// loses is told in a way that says what to do: nothing ends as an internal error.
func (r *track) run(rule string, n int, acts ...func(a *app, i int) error) {
	r.t.Run(rule, func(t *testing.T) {
		for i := range n {
			var results [2]error
			var ready, done sync.WaitGroup
			start := make(chan struct{})
			for k, a := range r.apps {
				ready.Add(1)
				done.Go(func() {
					ready.Done()
					<-start
					results[k] = acts[k%len(acts)](a, i)
				})
			}
			ready.Wait()
			close(start)
			done.Wait()
			won := 0
			for _, err := range results {
				var known *apperr.Error
				switch {
				case err == nil:
					won++
				case !errors.As(err, &known):
					t.Fatalf("race %d: %v", i, err)
				}
			}
			if won != 1 {
				t.Fatalf("race %d: %d winners (%v)", i, won, results)
			}
			r.ran++
		}
	})
}

// Two servers on one PostgreSQL database: whatever changes a state once is done by one of them.
func TestOfTwoServersOneChangesAState(t *testing.T) {
	r := newTrack(t)
	a := r.apps[0]
	const small = 20
	each := races/5 - 3*small // five kinds of races that cost little, and nine with few
	today, err := a.directory.Today(r.system)
	r.must(err)

	grants := make([]id.RoleGrant, each)
	r.write(func(ctx context.Context) error {
		for i := range each {
			if err := a.directory.InstallGrant(ctx, directory.GrantInput{Person: r.people[i], Role: viewer.Auditor, From: today}); err != nil {
				return err
			}
		}
		return nil
	})
	held, err := a.db.Lines(r.system, "SELECT id FROM role_grants WHERE role = $1 ORDER BY id", string(viewer.Auditor))
	r.must(err)
	for i := range grants {
		grants[i] = id.RoleGrant(held[i])
	}
	r.run("a role is ended once", each, func(a *app, i int) error {
		_, err := a.directory.EndGrant(r.as(r.lead), r.lead, grants[i])
		return err
	})

	links := make([]string, each)
	for i := range links {
		link, err := a.auth.AdminLink(r.system, r.people[i])
		r.must(err)
		links[i] = tokenOf(t, link)
	}
	r.run("a link signs in once", each, func(a *app, i int) error {
		_, _, err := a.auth.SignIn(context.Background(), auth.SignInInput{Token: links[i]}, "test")
		return err
	})

	pairs := make([]id.Mentorship, 3*each)
	for i := range pairs {
		mentee := r.person(2 * i % len(r.people))
		made, err := a.mentorship.Propose(r.as(mentee), mentee, mentorship.ProposeInput{Mentor: r.people[(2*i+1)%len(r.people)], Kind: mentorship.Informal})
		r.must(err)
		pairs[i] = made.ID
	}
	mentor := func(i int) viewer.Viewer { return r.person((2*i + 1) % len(r.people)) }
	confirm := func(from int) func(a *app, i int) error {
		return func(a *app, i int) error {
			_, err := a.mentorship.Confirm(r.as(mentor(from+i)), mentor(from+i), pairs[from+i])
			return err
		}
	}
	r.run("a proposal is confirmed once", each, confirm(0))
	r.run("or confirmed or declined, never both", each, confirm(each), func(a *app, i int) error {
		_, err := a.mentorship.Decline(r.as(mentor(each+i)), mentor(each+i), pairs[each+i], "No time this year.")
		return err
	})
	r.run("a mentorship ends once, whoever of the two ends it", each, func(a *app, i int) error {
		_, err := a.mentorship.Finish(r.as(mentor(i)), mentor(i), pairs[i], "")
		return err
	}, func(a *app, i int) error {
		_, err := a.mentorship.Finish(r.as(r.person(2*i)), r.person(2*i), pairs[i], "")
		return err
	})

	drafts := make([]survey.Instrument, small)
	for i := range drafts {
		drafts[i], _, err = a.survey.Import(r.as(r.lead), r.lead, survey.ImportInput{File: demo.Survey(), Format: survey.SurveyJS, Title: demo.SurveyTitle(), Source: "test"})
		r.must(err)
	}
	r.run("a questionnaire is published once", small, func(a *app, i int) error {
		_, err := a.survey.Publish(r.as(r.lead), r.lead, drafts[i].ID)
		return err
	})
	published, err := a.survey.Instrument(r.as(r.lead), r.lead, drafts[0].ID)
	r.must(err)
	campaigns := make([]id.Campaign, 3*small)
	for i := range campaigns {
		c, err := a.survey.Create(r.as(r.lead), r.lead, survey.CampaignInput{
			Title: demo.SurveyTitle(), Wave: 1, Version: published.Versions[0].ID, Mode: survey.Confidential, Notice: demo.NoticeOfCollection(),
			Audience: survey.Audience{Divisions: []id.Division{}, Ranks: []string{"PROFESSOR"}, Positions: []string{}, Stages: []string{}}, ClosesOn: today.AddDate(0, 0, 30),
		})
		r.must(err)
		campaigns[i] = c.ID
	}
	open := func(key string) func(a *app, i int) error {
		return func(a *app, i int) error {
			_, err := a.survey.Open(r.as(r.lead), r.lead, campaigns[i], fmt.Sprintf("%s%d", key, i))
			return err
		}
	}
	r.run("a survey opens once", small, open("one"), open("other"))
	r.run("or is discarded, and never both", small, func(a *app, i int) error { return open("one")(a, small+i) }, func(a *app, i int) error {
		return a.survey.Discard(r.as(r.lead), r.lead, campaigns[small+i])
	})
	closing := func(key string) func(a *app, i int) error {
		return func(a *app, i int) error {
			_, err := a.survey.Close(r.as(r.lead), r.lead, campaigns[i], "Everybody has answered.", fmt.Sprintf("%s%d", key, i))
			return err
		}
	}
	r.run("a survey closes once", small, closing("close one"), closing("close other"))

	certificates := r.certificates(5 * small)
	r.run("a plaque is handed over once", 2*small, func(a *app, i int) error {
		_, err := a.credential.Fulfil(r.as(r.lead), r.lead, certificates[i], credential.Plaque, "")
		return err
	})
	revoke := func(from int) func(a *app, i int) error {
		return func(a *app, i int) error {
			_, err := a.credential.Revoke(r.as(r.lead), r.lead, certificates[from+i], "Issued by mistake.")
			return err
		}
	}
	r.run("a certificate is revoked once", 2*small, revoke(0))
	r.run("or superseded, and never both", 2*small, revoke(2*small), func(a *app, i int) error {
		_, err := a.credential.Supersede(r.as(r.lead), r.lead, certificates[2*small+i], "Another Name", "en", "A new name.")
		return err
	})
	r.run("a certificate has one successor", small, func(a *app, i int) error {
		_, err := a.credential.Supersede(r.as(r.lead), r.lead, certificates[4*small+i], "Another Name", "en", "A new name.")
		return err
	})

	prizes := make([]id.Award, 4*small)
	for i := range prizes {
		made, err := a.awards.Create(r.as(r.lead), r.lead, award.Input{Name: i18n.Both("Mentor of the Year", "Mentor de l’année"), About: i18n.Both("For mentoring.", "Pour le mentorat."), Level: award.OfDepartment})
		r.must(err)
		prizes[i] = made.ID
	}
	r.run("an award has one cycle a year", len(prizes), func(a *app, i int) error {
		_, err := a.awards.Plan(r.as(r.lead), r.lead, prizes[i], today.Year)
		return err
	})
	if r.ran < races {
		t.Errorf("%d races of %d were run", r.ran, races)
	}
}

// certificates of mentors' service, made by the first server.
func (r *track) certificates(n int) []id.Certificate {
	r.t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { defer close(done); r.apps[0].work(ctx) }()
	defer func() { stop(); <-done }()
	claims := make([]credential.Claim, n)
	for i := range claims {
		claims[i] = credential.Claim{Person: r.people[i], Kind: credential.MentorService, Title: i18n.Both("Ten years", "Dix ans"), Since: clock.Date{Year: 2016, Month: 1, Day: 1}, Until: clock.Date{Year: 2026, Month: 1, Day: 1}}
	}
	r.write(func(ctx context.Context) error { return r.apps[0].credential.Issue(ctx, r.lead, "test", claims...) })
	for range 1200 {
		made, err := r.apps[0].db.Lines(r.system, "SELECT id FROM certificates ORDER BY id")
		r.must(err)
		if len(made) == n {
			out := make([]id.Certificate, n)
			for i, one := range made {
				out[i] = id.Certificate(one)
			}
			return out
		}
		time.Sleep(50 * time.Millisecond)
	}
	r.t.Fatal("the certificates were not made")
	return nil
}
