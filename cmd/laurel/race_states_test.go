package main

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"laurel/internal/award"
	"laurel/internal/backup"
	"laurel/internal/config"
	"laurel/internal/directory"
	"laurel/internal/dossier"
	"laurel/internal/feedback"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/metrics"
	"laurel/internal/roster"
	"laurel/internal/survey"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// few races are enough where preparing one takes long.
const few = 6

// holding is a person with the roles that are on record.
func (r *track) holding(i int) viewer.Viewer {
	r.t.Helper()
	today, err := r.apps[0].directory.Today(r.system)
	r.must(err)
	v := r.person(i)
	v.Grants, err = r.apps[0].directory.Grants(r.system, v.Person, today)
	r.must(err)
	return v
}

// states are the races of the domains whose states take many steps to reach.
func (r *track) states() {
	r.installations()
	r.pairs()
	r.rounds()
	r.mailings()
	r.plans()
	r.imports()
	r.dossiers()
	r.years()
	r.cycles()
}

// installations are empty, and set up by one server while the other restores a backup.
func (r *track) installations() {
	dir := r.t.TempDir()
	from, file := "sqlite:"+filepath.Join(dir, "from.db"), filepath.Join(dir, "backup")
	newWave(r.t, opened(r.t, from), filepath.Join(dir, "from-keys"), "http://127.0.0.1", 5)
	if said, code := called(map[string]string{config.DatabaseURL: from, config.KeysDir: filepath.Join(dir, "from-keys"), config.BackupPassphrase: "p"}, "backup", file); code != 0 {
		r.t.Fatal(said)
	}
	content, err := os.ReadFile(file)
	r.must(err)
	var pair [2]*app
	var cfg config.Config
	var link string
	begin := func(i int) {
		url := testkit.PostgresURL(r.t)
		cfg = config.Config{KeysDir: filepath.Join(dir, fmt.Sprint("keys", r.ran)), BaseURL: "http://127.0.0.1"}
		for k := range pair {
			var err error
			pair[k], err = newInstallation(cfg, opened(r.t, url), slog.New(slog.DiscardHandler))
			r.must(err)
		}
		address, err := pair[0].auth.SetUpLink(r.system)
		r.must(err)
		link = tokenOf(r.t, address)
	}
	restore := func(a *app) error {
		_, err := restorer{a, cfg}.Restore(context.Background(), link, "p", bytes.NewReader(content), func(string, int, int) {})
		return err
	}
	zone, err := time.LoadLocation("America/Toronto")
	r.must(err)
	r.runAfter("a department is set up or restored, and never both", 4, begin, func(*app, int) error {
		in := directory.Settings{Name: i18n.Both("Department", "Département"), Institution: i18n.Both("University", "Université"), Zone: zone}
		_, err := pair[0].setUp(context.Background(), link, in, "The Lead", "lead@elsewhere.example", "test")
		return err
	}, func(*app, int) error { return restore(pair[1]) })
	r.runAfter("a department is restored once", 3, begin, func(*app, int) error { return restore(pair[0]) }, func(*app, int) error { return restore(pair[1]) })

	folder := filepath.Join(dir, "backups")
	backups := make([]*backup.Service, 2)
	for k := range backups {
		backups[k] = backup.New(r.apps[k].keeping(backup.Options{Folder: folder, Passphrase: "p", KeysDir: filepath.Join(dir, "from-keys")}))
		r.t.Cleanup(backups[k].Close)
	}
	var next atomic.Int64
	r.runAfter("of two servers one backs up", 4, func(int) {
		for {
			st, err := backups[0].Status(r.as(r.lead), r.lead)
			r.must(err)
			if st.Underway == nil {
				return
			}
			time.Sleep(5 * time.Millisecond)
		}
	}, func(*app, int) error { return backups[next.Add(1)%2].Start(r.as(r.lead), r.lead) })
}

// pairs are the states of mentorships beside those that are raced by the hundred.
func (r *track) pairs() {
	a := r.apps[0]
	waiting := make([]id.Mentorship, few)
	active := make([]mentorship.Mentorship, few)
	for i := range few {
		mentee := r.person(60 + i)
		made, err := a.mentorship.Propose(r.as(mentee), mentee, mentorship.ProposeInput{Mentor: r.people[70+i], Kind: mentorship.Formal})
		r.must(err)
		waiting[i] = made.ID
		active[i] = mentorship.Mentorship{Mentor: r.people[80+i], Mentee: r.people[90+i], Kind: mentorship.Informal, Standing: mentorship.OnRecord, Active: true}
	}
	r.run("a mentorship is approved once", few, func(a *app, i int) error {
		_, err := a.mentorship.Approve(r.as(r.lead), r.lead, waiting[i:i+1])
		return err
	})
	r.write(func(ctx context.Context) error { return a.mentorship.Record(ctx, active) })
	ids := make([]id.Mentorship, few)
	for i := range few {
		found, err := a.db.Lines(r.system, "SELECT id FROM mentorships WHERE mentor_id = $1", string(r.people[80+i]))
		r.must(err)
		ids[i] = id.Mentorship(found[0])
	}
	r.run("a pair is reported quiet once", few, func(a *app, i int) error {
		v := r.person(80 + i)
		_, err := a.mentorship.ReportQuiet(r.as(v), v, ids[i])
		return err
	}, func(a *app, i int) error {
		v := r.person(90 + i)
		_, err := a.mentorship.ReportQuiet(r.as(v), v, ids[i])
		return err
	})
	r.run("a quiet pair goes on once", few, func(a *app, i int) error {
		v := r.person(80 + i)
		_, err := a.mentorship.Resume(r.as(v), v, ids[i])
		return err
	})
}

func (r *track) rounds() {
	a := r.apps[0]
	words := i18n.Both("Words", "Mots")
	made, err := a.survey.CreateInstrument(r.as(r.lead), r.lead, survey.CreateInput{Title: words, Purpose: survey.MentorFeedback, Template: "mentor_feedback"})
	r.must(err)
	made, err = a.survey.Publish(r.as(r.lead), r.lead, made.ID)
	r.must(err)
	var pairs []mentorship.Mentorship
	for i := range 6 {
		pairs = append(pairs, mentorship.Mentorship{Mentor: r.people[40], Mentee: r.people[50+i], Kind: mentorship.Informal, Standing: mentorship.OnRecord, Active: true})
	}
	r.write(func(ctx context.Context) error { return a.mentorship.Record(ctx, pairs) })
	var round id.Round
	begin := func(int) {
		today, err := a.directory.Today(r.system)
		r.must(err)
		one, err := a.feedback.Create(r.as(r.lead), r.lead, feedback.Input{
			Title: words, Version: made.Versions[0].ID, EndedWithin: 6, Mistreatment: words,
			Notice: survey.NoticeParts{Authority: words, Purpose: words, Contact: words}, ClosesOn: today.AddDate(0, 0, 14),
		})
		r.must(err)
		round = one.ID
	}
	open := func(key string) func(a *app, i int) error {
		return func(a *app, i int) error {
			_, err := a.feedback.Open(r.as(r.lead), r.lead, round, fmt.Sprintf("%s%d", key, i))
			return err
		}
	}
	shut := func(key string) func(a *app, i int) error {
		return func(a *app, i int) error {
			_, err := a.feedback.Close(r.as(r.lead), r.lead, round, fmt.Sprintf("%s%d", key, i))
			return err
		}
	}
	r.runAfter("a round of feedback opens once", few, begin, open("round one"), open("round other"))
	r.runAfter("a round is discarded or opens, and never both", few, begin, open("round third"), func(a *app, _ int) error {
		return a.feedback.Discard(r.as(r.lead), r.lead, round)
	})
	r.runAfter("a round closes once", few, func(i int) {
		begin(i)
		r.must(open("round to close")(a, i))
	}, shut("close round one"), shut("close round other"))
}

func (r *track) mailings() {
	a := r.apps[0]
	var which id.Mailing
	begin := func(i int) {
		found, err := a.db.Lines(r.system, "SELECT id FROM mailings ORDER BY created DESC, id")
		r.must(err)
		which = id.Mailing(found[i])
		if m, err := a.outbox.Pause(r.as(r.lead), r.lead, which); err == nil {
			_, err = a.outbox.Resume(r.as(r.lead), r.lead, m.ID)
			r.must(err)
		}
	}
	found, err := a.db.Lines(r.system, "SELECT id FROM mailings")
	r.must(err)
	n := min(few, len(found))
	if n == 0 {
		r.t.Fatal("no mailing was written by all that went before")
	}
	r.runAfter("a mailing is paused once", n, begin, func(a *app, _ int) error {
		_, err := a.outbox.Pause(r.as(r.lead), r.lead, which)
		return err
	})
	r.runAfter("a mailing is let go once", n, func(i int) {
		begin(i)
		_, err := a.outbox.Pause(r.as(r.lead), r.lead, which)
		r.must(err)
	}, func(a *app, _ int) error {
		_, err := a.outbox.Resume(r.as(r.lead), r.lead, which)
		return err
	})
}

func (r *track) plans() {
	a := r.apps[0]
	today, err := a.directory.Today(r.system)
	r.must(err)
	plan := func(i int) mentorship.PlanInput {
		return mentorship.PlanInput{StartsOn: today, Goals: "A grant", Milestones: []mentorship.Milestone{{What: "Apply", By: today.AddDate(1, 0, 0)}}}
	}
	r.run("a plan is handed in once", few, func(a *app, i int) error {
		v := r.person(100 + i)
		_, err := a.mentorship.SavePlan(r.as(v), v, plan(i), true)
		return err
	})
	ids := make([]id.Plan, few)
	for i := range ids {
		v := r.person(100 + i)
		made, err := a.mentorship.PlanFor(r.as(v), v, v.Person)
		r.must(err)
		ids[i] = made.ID
	}
	r.run("a plan is approved or sent back, and never both", few, func(a *app, i int) error {
		_, err := a.mentorship.DecidePlan(r.as(r.lead), r.lead, ids[i], true, "")
		return err
	}, func(a *app, i int) error {
		_, err := a.mentorship.DecidePlan(r.as(r.lead), r.lead, ids[i], false, "More about the first year.")
		return err
	})
}

func (r *track) imports() {
	a := r.apps[0]
	var upload id.Blob
	var digest string
	begin := func(i int) {
		file := fmt.Sprintf("Name,E-mail,Division\nNewcomer %d,new%d-%d@aldermere.example,General Internal Medicine\n", i, i, r.ran)
		var err error
		upload, err = a.blobs.Store(r.as(r.lead), r.lead.Person, "staff.csv", []byte(file))
		r.must(err)
		preview, err := a.roster.Check(r.as(r.lead), r.lead, upload, roster.Choices{})
		r.must(err)
		digest = preview.Digest
	}
	apply := func(a *app, _ int) error {
		_, err := a.roster.Apply(r.as(r.lead), r.lead, upload, digest, roster.Choices{}, false)
		return err
	}
	r.runAfter("an import is applied once", few, begin, apply)
	var last id.RosterImport
	r.runAfter("an import is taken back once", few, func(i int) {
		begin(i)
		done, err := a.roster.Apply(r.as(r.lead), r.lead, upload, digest, roster.Choices{}, false)
		r.must(err)
		last = done.ID
	}, func(a *app, _ int) error {
		_, obstacles, err := a.roster.Undo(r.as(r.lead), r.lead, last)
		if err == nil && len(obstacles) > 0 {
			r.t.Errorf("%+v", obstacles)
		}
		return err
	})
}

func (r *track) dossiers() {
	a := r.apps[0]
	var d dossier.View
	r.runAfter("a dossier is frozen once", few, func(i int) {
		v := r.person(120 + i)
		var err error
		d, err = a.dossiers.Start(r.as(v), v, dossier.StartInput{Kind: dossier.Promotion, Language: "en"}, fmt.Sprint("start ", i))
		r.must(err)
		d, err = a.dossiers.Save(r.as(v), v, d.ID, dossier.SaveInput{Since: d.Since, Until: d.Until, Language: "en", Choices: dossier.Choices{Texts: map[string]string{"statement": "I listen."}}}, d.Revision)
		r.must(err)
	}, func(a *app, i int) error {
		v := r.person(120 + i)
		_, err := a.dossiers.Freeze(r.as(v), v, d.ID, "Person", d.Revision, fmt.Sprint("freeze one ", i))
		return err
	}, func(a *app, i int) error {
		v := r.person(120 + i)
		_, err := a.dossiers.Freeze(r.as(v), v, d.ID, "Person", d.Revision, fmt.Sprint("freeze other ", i))
		return err
	})
}

func (r *track) years() {
	today, err := r.apps[0].directory.Today(r.system)
	r.must(err)
	shut := func(key string) func(a *app, i int) error {
		return func(a *app, i int) error {
			_, err := a.metrics.Close(r.as(r.lead), r.lead, metrics.Calendar, today.Year-1-i, fmt.Sprint(key, i))
			return err
		}
	}
	r.run("a year is closed once", 3, shut("one "), shut("other "))
}

// cycles goes the whole way of an award, and races at each step.
func (r *track) cycles() {
	a := r.apps[0]
	ctx := r.as(r.lead)
	const chair, deputy, one, two, signer, nominator, nominee = 200, 201, 202, 203, 204, 205, 210
	address := func(i int) string { return fmt.Sprintf("p%d@aldermere.example", i) }
	today, err := a.directory.Today(r.system)
	r.must(err)
	form := directory.CommitteeForm{Name: i18n.Both("Awards", "Prix")}
	for i, who := range []int{chair, deputy, one, two} {
		duty := directory.CommitteeMember
		if i < 2 {
			duty = directory.Duties[i]
		}
		form.Members = append(form.Members, directory.TermForm{Email: address(who), Duty: duty, From: today.AddDate(-1, 0, 0), Until: today.AddDate(3, 0, 0)})
	}
	committee, err := a.directory.MakeCommittee(ctx, r.lead, form)
	r.must(err)
	r.write(func(ctx context.Context) error {
		return a.directory.InstallGrant(ctx, directory.GrantInput{Person: r.people[signer], Role: viewer.ViceChair, From: today})
	})
	var pairs []mentorship.Mentorship
	for i := range few {
		pairs = append(pairs, mentorship.Mentorship{Mentor: r.people[nominee+i], Mentee: r.people[230+i], Kind: mentorship.Informal, Standing: mentorship.OnRecord, Active: true, Started: today.AddDate(-3, 0, 0)})
	}
	r.write(func(ctx context.Context) error { return a.mentorship.Record(ctx, pairs) })
	planned := func() award.Cycle {
		made, err := a.awards.Create(ctx, r.lead, award.Input{Name: i18n.Both("Mentor of the Year", "Mentor de l’année"), About: i18n.Both("For mentoring.", "Pour le mentorat."), Level: award.OfDepartment, Committee: committee.ID})
		r.must(err)
		c, err := a.awards.Plan(ctx, r.lead, made.ID, today.Year)
		r.must(err)
		plan := c.Next(today.Year)
		plan.Rules = []award.Rule{{Kind: award.NoSelfNomination}, {Kind: award.FacultyMentees, Least: 1}}
		plan.Terms.Quorum = 2
		c, err = a.awards.SaveCycle(ctx, r.lead, c.ID, plan)
		r.must(err)
		return c
	}
	cycles := make([]award.Cycle, few)
	at := func(kind award.PhaseKind) { r.clock.Set(cycles[0].Phase(kind).Opens.Add(30 * time.Hour)) }
	call := func(a *app, i int) error {
		_, err := a.awards.Call(ctx, r.lead, cycles[i].ID)
		return err
	}
	r.runAfter("a cycle is called or discarded, and never both", few, func(i int) { cycles[i] = planned() }, call, func(a *app, i int) error {
		_, err := a.awards.Discard(ctx, r.lead, cycles[i].ID)
		return err
	})
	r.runAfter("a cycle is called once", few, func(i int) { cycles[i] = planned() }, call)

	at(award.ForNominations)
	writer := r.person(nominator)
	nominations := make([]id.Nomination, few)
	write := func(i int) {
		n, err := a.awards.Nominate(r.as(writer), writer, cycles[i].ID, r.people[nominee+i])
		r.must(err)
		nominations[i] = n.ID
		own := slices.IndexFunc(n.Parts, func(p award.Part) bool { return p.Own })
		_, err = a.awards.SaveLetter(r.as(writer), writer, n.ID, "They listen.", n.Parts[own].Revision)
		r.must(err)
	}
	submit := func(a *app, i int) error {
		_, err := a.awards.Submit(r.as(writer), writer, nominations[i])
		return err
	}
	r.runAfter("a nomination is handed in once", few, write, submit)
	r.run("a nomination is taken back to be written on once", few, func(a *app, i int) error {
		_, err := a.awards.Reopen(r.as(writer), writer, nominations[i])
		return err
	})
	r.run("a nomination is withdrawn once", few, func(a *app, i int) error { return a.awards.Withdraw(r.as(writer), writer, nominations[i]) })
	for i := range few {
		write(i)
		r.must(submit(a, i))
	}
	at(award.ForPackages)
	for i := range few {
		_, err := a.awards.AskNominees(ctx, r.lead, cycles[i].ID, []id.Nomination{nominations[i]})
		r.must(err)
	}
	r.run("a nominee answers once", few, func(a *app, i int) error {
		v := r.person(nominee + i)
		_, err := a.awards.AnswerNomination(r.as(v), v, nominations[i], true)
		return err
	})

	at(award.ForReviews)
	boss := r.holding(chair)
	r.run("a reviewer is asked once", few, func(a *app, i int) error {
		_, err := a.awards.Assign(r.as(boss), boss, nominations[i], address(one), 1)
		return err
	})
	judge := r.holding(one)
	scores := slices.Repeat(award.Scores{4}, len(cycles[0].Rubric.Criteria))
	r.run("a review is handed in once from two windows", few, func(a *app, i int) error {
		_, err := a.awards.SaveReview(r.as(judge), judge, nominations[i], award.ReviewInput{Scores: scores, Comment: "Good."}, true)
		return err
	})

	at(award.ForMeeting)
	r.run("a meeting opens once", few, func(a *app, i int) error {
		_, err := a.awards.OpenMeeting(r.as(boss), boss, cycles[i].ID)
		return err
	})
	for i := range few {
		for _, who := range []int{chair, one, two} {
			_, err := a.awards.Attend(r.as(boss), boss, cycles[i].ID, r.people[who], true)
			r.must(err)
		}
	}
	r.run("an item is taken up once", few, func(a *app, i int) error {
		_, err := a.awards.TakeUp(r.as(boss), boss, nominations[i])
		return err
	})
	for i := range few {
		for _, who := range []int{chair, one, two} {
			v := r.holding(who)
			_, err := a.awards.CastVote(r.as(v), v, nominations[i], award.For)
			r.must(err)
		}
	}
	r.run("an item is closed once", few, func(a *app, i int) error {
		_, err := a.awards.Close(r.as(boss), boss, nominations[i])
		return err
	})
	r.run("a decision is made once", few, func(a *app, i int) error {
		_, err := a.awards.Decide(r.as(boss), boss, cycles[i].ID, award.DecideInput{Reason: "Reach."})
		return err
	})
	at(award.ForAnnouncement)
	second := r.holding(signer)
	r.run("a decision is signed once", few, func(a *app, i int) error {
		_, err := a.awards.Sign(r.as(second), second, cycles[i].ID)
		return err
	})
	r.run("a decision is announced once", few, func(a *app, i int) error {
		_, err := a.awards.Announce(r.as(boss), boss, cycles[i].ID)
		return err
	})
}

// Why an act of the API is not raced.
const (
	changesNothing = "changes nothing"
	underRevision  = "keeps what is written under its revision: the second of two is told what stands"
	lastStands     = "sets what the last one says: done twice it is as done once"
	addsOwnRow     = "puts a row of its own beside others: no state changes hands"
	onceByKey      = "its key, or the row's own key in the database, makes it one: sent twice it is done once"
	judgesWords    = "a judgement on words under way: the last one stands until they are released"
	mailsPeople    = "writes to people: at worst somebody is written to twice, and no state changes hands"
	likeThatOf     = "goes the way of one that is raced, through the same lock: "
	ofTheirOwn     = "only one person can, of their own, and the second time is told apart by the database"
)

// everyMutation holds the list of races against the schema: an act that is added is raced, or
// somebody says why it need not be.
func (r *track) everyMutation() {
	r.t.Helper()
	schema := map[string]bool{}
	for _, f := range apiSchema(r.t).Mutation.Fields {
		schema[f.Name] = true
	}
	for name, why := range mutations {
		if !schema[name] {
			r.t.Errorf("%s is no mutation any more", name)
		}
		if rule, raced := strings.CutPrefix(why, "race: "); raced && !r.rules[rule] {
			r.t.Errorf("%s is raced under %q, which was not run", name, rule)
		}
	}
	for name := range schema {
		if mutations[name] == "" {
			r.t.Errorf("%s is not raced, and nobody says why", name)
		}
	}
}

// mutations are every act of the API: under what it is raced, or why it need not be.
var mutations = map[string]string{
	"signInRequest":               addsOwnRow,
	"signIn":                      "race: a link signs in once",
	"personaSignIn":               addsOwnRow,
	"invitationOpen":              addsOwnRow,
	"setUp":                       "race: a department is set up or restored, and never both",
	"signOut":                     lastStands,
	"committeeCreate":             addsOwnRow,
	"committeeUpdate":             lastStands,
	"awardCreate":                 addsOwnRow,
	"awardUpdate":                 lastStands,
	"awardRetire":                 lastStands,
	"awardRecipientsAdd":          onceByKey,
	"awardRecipientRemove":        lastStands,
	"awardCyclePlan":              "race: an award has one cycle a year",
	"awardCycleUpdate":            lastStands,
	"awardCycleDiscard":           "race: a cycle is called or discarded, and never both",
	"awardCycleCall":              "race: a cycle is called once",
	"awardCycleMove":              underRevision,
	"badgeShare":                  lastStands,
	"badgeUnshare":                lastStands,
	"campaignRemind":              onceByKey,
	"campaignExtend":              onceByKey,
	"campaignBlockSet":            lastStands,
	"campaignBlockRemove":         lastStands,
	"invitationResend":            onceByKey,
	"responseLookUp":              addsOwnRow,
	"remindersStop":               lastStands,
	"commentAccept":               judgesWords,
	"commentWithhold":             judgesWords,
	"commentReopen":               judgesWords,
	"commentsRelease":             onceByKey,
	"certificatesPreview":         changesNothing,
	"certificatesIssue":           onceByKey,
	"certificateSupersede":        "race: a certificate has one successor",
	"certificateRevoke":           "race: a certificate is revoked once",
	"certificateFulfil":           "race: a plaque is handed over once",
	"selfIdentificationSave":      lastStands,
	"viewerLanguageSet":           lastStands,
	"roleGrant":                   addsOwnRow,
	"roleGrantEnd":                "race: a role is ended once",
	"expectationsPublish":         addsOwnRow,
	"departmentUpdate":            lastStands,
	"dossierStart":                onceByKey,
	"dossierSave":                 underRevision,
	"dossierRemove":               lastStands,
	"dossierFreeze":               "race: a dossier is frozen once",
	"dossierUse":                  lastStands,
	"outcomeAdd":                  onceByKey,
	"outcomeRemove":               lastStands,
	"evidenceAsk":                 mailsPeople,
	"letterConsentAsk":            mailsPeople,
	"evidenceAnswer":              lastStands,
	"evidenceOpen":                changesNothing,
	"evidenceAnswerByLink":        lastStands,
	"responsesExport":             addsOwnRow,
	"instrumentImportCheck":       changesNothing,
	"feedbackRoundCreate":         addsOwnRow,
	"feedbackRoundUpdate":         lastStands,
	"feedbackRoundDiscard":        "race: a round is discarded or opens, and never both",
	"feedbackRoundOpen":           "race: a round of feedback opens once",
	"feedbackRoundClose":          "race: a round closes once",
	"feedbackCast":                onceByKey,
	"feedbackWithdraw":            lastStands,
	"feedbackLetterSign":          onceByKey,
	"selfAssessmentGive":          onceByKey,
	"remarkDecide":                judgesWords,
	"remarksRelease":              onceByKey,
	"remarkQuestion":              onceByKey,
	"remarkReviewDecide":          judgesWords,
	"reflectionBegin":             onceByKey,
	"reflectionSave":              underRevision,
	"reflectionFinish":            underRevision,
	"reflectionOutcome":           ofTheirOwn,
	"mocSettingsUpdate":           lastStands,
	"viewerMocSet":                lastStands,
	"honourShow":                  lastStands,
	"honourState":                 lastStands,
	"honourAskPreview":            changesNothing,
	"honourAsk":                   onceByKey,
	"certificatesBulkPreview":     changesNothing,
	"certificatesFulfil":          onceByKey,
	"certificatesResend":          onceByKey,
	"instrumentCreate":            addsOwnRow,
	"instrumentDescribe":          lastStands,
	"instrumentDraftSave":         underRevision,
	"instrumentDraftFrom":         underRevision,
	"instrumentDraftDiscard":      underRevision,
	"instrumentTranslationImport": underRevision,
	"meetingOpen":                 "race: a meeting opens once",
	"meetingAttend":               lastStands,
	"meetingItemOpen":             "race: an item is taken up once",
	"meetingItemClose":            "race: an item is closed once",
	"voteCast":                    lastStands,
	"meetingNoteAdd":              addsOwnRow,
	"awardDecide":                 "race: a decision is made once",
	"awardDecisionSign":           "race: a decision is signed once",
	"awardAnnounce":               "race: a decision is announced once",
	"mentorshipPropose":           addsOwnRow,
	"mentorshipApprove":           "race: a mentorship is approved once",
	"mentorshipConfirm":           "race: a proposal is confirmed once",
	"mentorshipDecline":           "race: or confirmed or declined, never both",
	"mentorshipEnd":               "race: a mentorship ends once, whoever of the two ends it",
	"mentorshipReportQuiet":       "race: a pair is reported quiet once",
	"mentorshipResume":            "race: a quiet pair goes on once",
	"meetingNote":                 onceByKey,
	"meetingRemove":               lastStands,
	"outsideMenteesAdd":           addsOwnRow,
	"outsideMenteeAsk":            mailsPeople,
	"attestationOpen":             changesNothing,
	"attestationAnswer":           likeThatOf + "a link signs in once",
	"mentorOfferSet":              lastStands,
	"trainingAdd":                 addsOwnRow,
	"trainingRemove":              lastStands,
	"planSave":                    underRevision,
	"planSubmit":                  "race: a plan is handed in once",
	"planWithdraw":                ofTheirOwn,
	"planDecide":                  "race: a plan is approved or sent back, and never both",
	"expectationsAcknowledge":     lastStands,
	"annualReviewClose":           ofTheirOwn,
	"checkInSave":                 underRevision,
	"checkInSubmit":               ofTheirOwn,
	"checkInAgree":                ofTheirOwn,
	"checkInReaderSet":            lastStands,
	"leavingAnnounce":             lastStands,
	"digestSet":                   lastStands,
	"assistantName":               addsOwnRow,
	"assistantDismiss":            lastStands,
	"mentorshipYearPreview":       changesNothing,
	"mentorshipYearClose":         "race: a year is closed once",
	"nominationBegin":             onceByKey,
	"nominationLetterSave":        underRevision,
	"nominationSubmit":            "race: a nomination is handed in once",
	"nominationReopen":            "race: a nomination is taken back to be written on once",
	"nominationWithdraw":          "race: a nomination is withdrawn once",
	"nominationNominatorAdd":      onceByKey,
	"nominationMove":              likeThatOf + "a nomination is withdrawn once",
	"nominationCarryOver":         onceByKey,
	"supportLetterAsk":            mailsPeople,
	"supportLetterReplace":        likeThatOf + "a nomination is handed in once",
	"supportLetterRemind":         mailsPeople,
	"supportLetterExtend":         lastStands,
	"supportLetterOpen":           changesNothing,
	"supportLetterWrite":          underRevision,
	"supportLetterDecline":        underRevision,
	"nomineesAsk":                 mailsPeople,
	"nominationAnswer":            "race: a nominee answers once",
	"nomineePackageSave":          underRevision,
	"nomineePackageReopen":        likeThatOf + "a nomination is taken back to be written on once",
	"nominationFileAdd":           onceByKey,
	"nominationFileRemove":        lastStands,
	"nominationsRemind":           mailsPeople,
	"conflictDeclare":             onceByKey,
	"conflictDeclareAsNominee":    onceByKey,
	"conflictSet":                 onceByKey,
	"conflictSettle":              lastStands,
	"awardCycleExtend":            lastStands,
	"nomineeAdmit":                lastStands,
	"assignmentApply":             underRevision,
	"reviewerAssign":              "race: a reviewer is asked once",
	"reviewerRemove":              lastStands,
	"reviewSave":                  "race: a review is handed in once from two windows",
	"nominationDraftSave":         underRevision,
	"backupStart":                 "race: of two servers one backs up",
	"backupCheck":                 likeThatOf + "of two servers one backs up",
	"backupSchedule":              lastStands,
	"mailingPause":                "race: a mailing is paused once",
	"mailingResume":               "race: a mailing is let go once",
	"remindersChoose":             lastStands,
	"messageRetry":                lastStands,
	"rosterImportCheck":           changesNothing,
	"rosterImportApply":           "race: an import is applied once",
	"rosterImportUndo":            "race: an import is taken back once",
	"rosterWordForget":            lastStands,
	"rosterRepairSettle":          lastStands,
	"instrumentImport":            addsOwnRow,
	"instrumentPublish":           "race: a questionnaire is published once",
	"campaignCreate":              addsOwnRow,
	"campaignUpdate":              lastStands,
	"campaignDiscard":             "race: or is discarded, and never both",
	"campaignOpen":                "race: a survey opens once",
	"campaignClose":               "race: a survey closes once",
	"draftSave":                   underRevision,
	"ballotCast":                  onceByKey,
	"ballotWithdraw":              lastStands,
	"responseSubmit":              onceByKey,
}
