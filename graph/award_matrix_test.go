package graph

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"laurel/graph/gen"
	"laurel/internal/award"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/page"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// contest is an award in which everybody is something to the first of three nominations, which
// is the one that things are hidden about.
type contest struct {
	*world
	cycle      award.Cycle
	first      id.Nomination
	at         string // the stage it has come to
	extraScore award.Score
	// Words and a vote that tests vary.
	letter, support, statement, reason, note, identity string
	vote                                               award.Choice
}

// contestants in the order of the policy document. The barred ones are members of the committee:
// one mentors the first nominee, one declared a conflict, one is the deputy.
var contestants = []string{"visitor", "outsider", "lead", "administrator", "auditor", "nominator", "co-nominator", "writer", "nominee", "primary", "secondary", "member", "mentor", "declared", "chair", "deputy", "signer"}

var contestStages = []string{"NOMINATION", "PACKAGE", "REVIEW", "MEETING", "DECIDED", "ANNOUNCED"}

func newContest(t testing.TB, db *store.DB) *contest {
	t.Helper()
	w := &contest{
		world: newServices(t, db, false), extraScore: 4, letter: "The other letter", support: "She opened doors", statement: "I listen",
		reason: "We are friends", note: "What the chair heard", identity: "Two-Spirit", vote: award.For,
	}
	system := viewer.System(context.Background(), "test")
	zone, err := time.LoadLocation("America/Toronto")
	w.must(err)
	names := append(slices.Clone(contestants[1:]), "ada", "bo", "mentee", "third")
	w.must(db.Write(system, func(ctx context.Context) error {
		if err := w.r.Directory.InstallSettings(ctx, directory.Settings{
			Name: i18n.Both("Medicine", "Médecine"), Institution: i18n.Both("University", "Université"), Zone: zone, Languages: i18n.Languages,
			MinimumGroup: 5, Vocabulary: directory.TorontoVocabulary(),
		}); err != nil {
			return err
		}
		var in []directory.PersonInput
		for _, n := range names {
			in = append(in, directory.PersonInput{Name: "Person " + n, Emails: []string{n + "@uni.example"}, Status: directory.Active})
		}
		made, err := w.r.Directory.AddPeople(ctx, in)
		if err != nil {
			return err
		}
		for i, n := range names {
			w.ids["person."+n] = string(made[i])
		}
		for who, role := range map[string]viewer.Role{"lead": viewer.ProgramLead, "administrator": viewer.Administrator, "auditor": viewer.Auditor, "signer": viewer.ViceChair} {
			if err := w.r.Directory.InstallGrant(ctx, directory.GrantInput{Person: id.Person(w.ids["person."+who]), Role: role, From: clock.Date{Year: 2026, Month: 1, Day: 1}}); err != nil {
				return err
			}
		}
		var pairs []mentorship.Mentorship
		for _, p := range [][2]string{{"nominee", "mentee"}, {"ada", "mentee"}, {"bo", "mentee"}, {"mentor", "nominee"}} {
			pairs = append(pairs, mentorship.Mentorship{Mentor: w.person(p[0]), Mentee: w.person(p[1]), Kind: mentorship.Informal, Standing: mentorship.OnRecord, Started: clock.Date{Year: 2020, Month: 1, Day: 1}, Active: true})
		}
		return w.mentoring.Record(ctx, pairs)
	}))
	w.signIn(names...)
	w.call()
	return w
}

func (w *contest) person(name string) id.Person { return id.Person(w.ids["person."+name]) }

func (w *contest) as(name string) (context.Context, viewer.Viewer) {
	return viewer.With(context.Background(), w.viewers[name]), w.viewers[name]
}

// call plans and opens the award.
func (w *contest) call() {
	w.t.Helper()
	ctx, lead := w.as("lead")
	form := directory.CommitteeForm{Name: i18n.Both("Awards", "Prix")}
	for _, m := range []string{"chair", "deputy", "primary", "secondary", "member", "mentor", "declared", "third"} {
		duty := map[string]directory.Duty{"chair": directory.CommitteeChair, "deputy": directory.CommitteeDeputy}[m]
		if duty == "" {
			duty = directory.CommitteeMember
		}
		form.Members = append(form.Members, directory.TermForm{Email: m + "@uni.example", Duty: duty, From: clock.Date{Year: 2026, Month: 1, Day: 1}})
	}
	committee, err := w.r.Directory.MakeCommittee(ctx, lead, form)
	w.must(err)
	made, err := w.r.Awards.Create(ctx, lead, award.Input{Name: i18n.Both("Mentor", "Mentor"), About: i18n.Both("For mentors", "Pour les mentors"), Level: award.OfDepartment, Committee: committee.ID})
	w.must(err)
	c, err := w.r.Awards.Plan(ctx, lead, made.ID, 2026)
	w.must(err)
	plan := c.Next(2026)
	plan.Terms.Quorum = 2
	plan.Rules = []award.Rule{{Kind: award.NoSelfNomination}, {Kind: award.FacultyMentees, Least: 1}}
	_, err = w.r.Awards.SaveCycle(ctx, lead, c.ID, plan)
	w.must(err)
	w.cycle, err = w.r.Awards.Call(ctx, lead, c.ID)
	w.must(err)
	w.ids["cycle"], w.ids["award"] = string(c.ID), string(made.ID)
	w.ids["blank"] = "nom_00000000000000000000000000"
}

func (w *contest) phase(kind award.PhaseKind) {
	w.clock.Set(w.cycle.Phase(kind).Opens.Add(26 * time.Hour))
}

// to brings the contest to a stage.
func (w *contest) to(stage string) {
	w.t.Helper()
	steps := map[string]func(){"NOMINATION": w.nominate, "PACKAGE": w.pack, "REVIEW": w.review, "MEETING": w.meet, "DECIDED": w.decide, "ANNOUNCED": w.announce}
	for _, s := range contestStages[slices.Index(append([]string{""}, contestStages...), w.at):] {
		steps[s]()
		if w.at = s; s == stage {
			return
		}
	}
}

func (w *contest) nominate() {
	w.phase(award.ForNominations)
	for i, pair := range [][2]string{{"nominator", "nominee"}, {"outsider", "ada"}, {"outsider", "bo"}} {
		ctx, v := w.as(pair[0])
		n, err := w.r.Awards.Nominate(ctx, v, w.cycle.ID, w.person(pair[1]))
		w.must(err)
		_, err = w.r.Awards.SaveLetter(ctx, v, n.ID, "Letter about "+pair[1], 0)
		w.must(err)
		_, err = w.r.Awards.Submit(ctx, v, n.ID)
		w.must(err)
		w.ids["nomination."+strconv.Itoa(i)] = string(n.ID)
	}
	w.first = id.Nomination(w.ids["nomination.0"])
	ctx, v := w.as("nominator")
	_, err := w.r.Awards.AddNominator(ctx, v, w.first, "co-nominator@uni.example")
	w.must(err)
	n, err := w.r.Awards.AskForLetter(ctx, v, w.first, award.SupportInput{Name: "Person writer", Email: "writer@uni.example"})
	w.must(err)
	w.ids["letter"] = string(n.Letters[0].ID)
	w.r.Awards.LetterOf = func(context.Context, string) (id.Support, error) { return n.Letters[0].ID, nil }
	l, err := w.r.Awards.OpenLetter(ctx, "the mailed link")
	w.must(err)
	_, err = w.r.Awards.WriteLetter(ctx, "the mailed link", w.support, l.Revision, true)
	w.must(err)
	ctx, v = w.as("co-nominator")
	_, err = w.r.Awards.SaveLetter(ctx, v, w.first, w.letter, 0)
	w.must(err)
	_, err = w.r.Awards.Submit(ctx, v, w.first)
	w.must(err)
}

func (w *contest) pack() {
	w.phase(award.ForPackages)
	ctx, v := w.as("chair")
	var all []id.Nomination
	for i := range 3 {
		all = append(all, id.Nomination(w.ids["nomination."+strconv.Itoa(i)]))
	}
	_, err := w.r.Awards.AskNominees(ctx, v, w.cycle.ID, all)
	w.must(err)
	ctx, v = w.as("nominee")
	_, err = w.r.Directory.Identify(ctx, v, []directory.SelfIdentified{{Question: "GENDER", Answer: directory.OwnWords, Words: w.identity}})
	w.must(err)
	n, err := w.r.Awards.AnswerNomination(ctx, v, w.first, true)
	w.must(err)
	_, err = w.r.Awards.SavePackage(ctx, v, w.first, award.PackageInput{Statement: w.statement, Activities: n.Package.Activities, Revision: n.Package.Revision}, true)
	w.must(err)
}

func (w *contest) review() {
	w.phase(award.ForReviews)
	ctx, v := w.as("declared")
	w.must(w.r.Awards.Declare(ctx, v, w.first, w.reason))
	ctx, v = w.as("chair")
	for i := range 3 {
		n := id.Nomination(w.ids["nomination."+strconv.Itoa(i)])
		for role, who := range []string{"primary", "secondary"} {
			_, err := w.r.Awards.Assign(ctx, v, n, who+"@uni.example", role+1)
			w.must(err)
		}
	}
	w.score("primary", w.first, 5)
	for i, s := range []award.Score{3, 2} {
		w.score("primary", id.Nomination(w.ids["nomination."+strconv.Itoa(i+1)]), s)
		w.score("secondary", id.Nomination(w.ids["nomination."+strconv.Itoa(i+1)]), s)
	}
}

func (w *contest) score(who string, n id.Nomination, s award.Score) {
	w.t.Helper()
	ctx, v := w.as(who)
	scores := make(award.Scores, len(w.cycle.Rubric.Criteria))
	scores[0], scores[1] = s, s
	_, err := w.r.Awards.SaveReview(ctx, v, n, award.ReviewInput{Scores: scores, Comment: "Said " + who}, true)
	w.must(err)
}

func (w *contest) meet() {
	w.score("secondary", w.first, w.extraScore)
	w.phase(award.ForMeeting)
	ctx, v := w.as("chair")
	_, err := w.r.Awards.OpenMeeting(ctx, v, w.cycle.ID)
	w.must(err)
	for _, who := range []string{"chair", "member", "third", "mentor"} {
		_, err = w.r.Awards.Attend(ctx, v, w.cycle.ID, w.person(who), true)
		w.must(err)
	}
	_, err = w.r.Awards.TakeUp(ctx, v, w.first)
	w.must(err)
	mctx, member := w.as("member")
	_, err = w.r.Awards.CastVote(mctx, member, w.first, w.vote)
	w.must(err)
	_, err = w.r.Awards.AddNote(ctx, v, w.first, w.note, true)
	w.must(err)
}

func (w *contest) decide() {
	ctx, v := w.as("chair")
	_, err := w.r.Awards.Close(ctx, v, w.first)
	w.must(err)
	for i := 1; i < 3; i++ {
		n := id.Nomination(w.ids["nomination."+strconv.Itoa(i)])
		_, err = w.r.Awards.TakeUp(ctx, v, n)
		w.must(err)
		_, err = w.r.Awards.CastVote(ctx, v, n, award.For)
		w.must(err)
		_, err = w.r.Awards.Close(ctx, v, n)
		w.must(err)
	}
	_, err = w.r.Awards.Decide(ctx, v, w.cycle.ID, award.DecideInput{Reason: "The committee agreed"})
	w.must(err)
}

func (w *contest) announce() {
	w.phase(award.ForAnnouncement)
	ctx, v := w.as("signer")
	_, err := w.r.Awards.Sign(ctx, v, w.cycle.ID)
	w.must(err)
	ctx, v = w.as("chair")
	_, err = w.r.Awards.Announce(ctx, v, w.cycle.ID)
	w.must(err)
}

// deepest is how far selections follow a schema.
const deepest = 5

// selected is every field of a type that takes no arguments, and theirs: made from the schema, so
// that a new field is in it from the day it is there.
func selected(schema *ast.Schema, of *ast.Type, depth int) string {
	def := schema.Types[of.Name()]
	if def.Kind != ast.Object {
		return ""
	}
	var fields []string
	for _, f := range def.Fields {
		if len(f.Arguments) > 0 || strings.HasPrefix(f.Name, "__") {
			continue
		}
		inner := schema.Types[f.Type.Name()]
		if inner.Kind != ast.Object {
			fields = append(fields, f.Name)
			continue
		}
		if depth > 1 {
			if s := selected(schema, f.Type, depth-1); s != "" {
				fields = append(fields, f.Name+s)
			}
		}
	}
	if len(fields) == 0 {
		return ""
	}
	return "{" + strings.Join(fields, " ") + "}"
}

// looks are all that can be asked about an award, by the names of the things of the contest. A
// query of the schema that is in neither list fails the test.
func looks(t testing.TB) map[string]string {
	args := map[string]string{
		"awards": `first:10`, "award": `award:"{award}"`, "awardCycle": `cycle:"{cycle}"`,
		"reviewTasks": "", "selfIdentification": "", "awardCycleMoves": `cycle:"{cycle}"`,
		"myNominations": "", "nominationDrafts": "", "nomination": `nomination:"{nomination.0}"`, "nominationCandidates": `cycle:"{cycle}",search:"person"`,
		"cycleNominations": `cycle:"{cycle}",first:50`, "nominationBoard": `cycle:"{cycle}"`, "nomineesToAsk": `cycle:"{cycle}"`,
		"nomineeActivities": `nomination:"{nomination.0}"`, "assignmentPlan": `cycle:"{cycle}",input:{seed:"s"}`,
		"assignmentWhy": `nomination:"{nomination.0}",reviewer:"{person.member}",input:{seed:"s"}`,
		"awardMeeting":  `cycle:"{cycle}"`, "awardRanking": `cycle:"{cycle}"`, "awardCount": `cycle:"{cycle}"`, "awardDecision": `cycle:"{cycle}"`,
	}
	schema := gen.NewExecutableSchema(gen.Config{}).Schema()
	out := map[string]string{}
	for _, f := range schema.Query.Fields {
		with, ok := args[f.Name]
		about := schema.Types[f.Type.Name()]
		if !ok {
			if p := f.Position; p != nil && p.Src != nil && (strings.HasSuffix(p.Src.Name, "nomination.graphql") || strings.HasSuffix(p.Src.Name, "meeting.graphql")) {
				t.Errorf("the query %s is about nominations, and no look of this test asks it", f.Name)
			}
			continue
		}
		if with != "" {
			with = "(" + with + ")"
		}
		if about.Kind == ast.Object {
			out[f.Name] = "{" + f.Name + with + selected(schema, f.Type, deepest) + "}"
		}
	}
	return out
}

// ids the words of a query stand for.
func (w *contest) named(query string) string {
	for name, key := range w.ids {
		query = strings.ReplaceAll(query, "{"+name+"}", key)
	}
	return query
}

// shown are the paths of an answer that say something: not null, not empty, not false, not 0.
func shown(v any, path string, into map[string]bool) {
	switch x := v.(type) {
	case map[string]any:
		for k, inner := range x {
			shown(inner, path+"."+k, into)
		}
	case []any:
		for _, inner := range x {
			shown(inner, path, into)
		}
	case nil:
	case bool:
		if x {
			into[path] = true
		}
	case string:
		if x != "" {
			into[path] = true
		}
	case float64:
		if x != 0 {
			into[path] = true
		}
	}
}

// confided are the paths by which something confidential would leave, of what the policy speaks.
var confided = []string{
	".nomination.parts.letter", ".nomination.parts.nominator.name", ".nomination.letters.text", ".nomination.letters.name", ".nomination.letters.email",
	".nomination.package.statement", ".nomination.package.activities.mentee", ".nomination.files.name", ".nomination.conflicts.kind", ".nomination.conflicts.person.name",
	".nomination.reviews.scores", ".nomination.reviews.comment", ".nomination.reviews.reviewer.name", ".nomination.ownReview.scores", ".nomination.answer", ".nomination.assigned", ".nomination.reviewed", ".nomination.lacks.who",
	".nomination.nominee.name", ".nomination.barred",
	".cycleNominations.nodes.nominee.name", ".cycleNominations.nodes.reviews.mean", ".nominationBoard.nominee.name", ".nomineesToAsk.nominee.name",
	".awardMeeting.sealSha", ".awardMeeting.here.member.name", ".awardMeeting.agenda.nominee.name", ".awardMeeting.agenda.leave.name", ".awardMeeting.agenda.tally.for", ".awardMeeting.agenda.own", ".awardMeeting.agenda.notes.text",
	".awardRanking.rows.mean", ".awardCount.rows.value", ".awardDecision.winners.name", ".awardDecision.reason", ".awardDecision.sha", ".awardDecision.outcome.rows.value", ".awardDecision.letters.to", ".awardDecision.path",
	".award.recipients.name", ".myNominations.nominee.name",
	".selfIdentification.answers.words", ".reviewTasks.left", ".nominationBoard.lacks.letter",
	".pack.name", ".pack.barred", ".pack.letter", ".pack.nominator", ".pack.support", ".pack.writer", ".pack.statement", ".pack.mentee", ".pack.review",
}

// packed is the committee pack somebody takes, as an answer of the door would have it.
func (w *contest) packed(who string) any {
	ctx, v := w.as(who)
	p, err := w.r.Awards.Pack(ctx, v, w.cycle.ID)
	if err != nil {
		return nil
	}
	var all []any
	for _, n := range p.Nominations {
		one := map[string]any{"id": string(n.ID), "name": n.Nominee.Name, "barred": n.Barred, "review": n.Own != nil || len(n.Reviews) > 0}
		for _, part := range n.Parts {
			one["letter"] = *part.Letter
			if part.Nominator != nil {
				one["nominator"] = part.Nominator.Name
			}
		}
		for _, l := range n.Letters {
			one["support"], one["writer"] = *l.Text, l.Name
		}
		if n.Package != nil {
			one["statement"] = n.Package.Statement
			for _, a := range n.Package.Activities {
				one["mentee"] = a.Mentee
			}
		}
		all = append(all, one)
	}
	return map[string]any{"pack": all}
}

// TestAwardPolicy compares what everybody is shown of the first nomination at each stage with the
// policy, which people may read as a table: testdata/awards.csv. Each cell lists the stages.
func TestAwardPolicy(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newContest(t, db)
		cells := map[string]map[string]string{}
		for _, stage := range contestStages {
			w.to(stage)
			for _, who := range contestants {
				found := map[string]bool{}
				for _, query := range looks(t) {
					var answer struct{ Data any }
					w.must(json.Unmarshal([]byte(w.ask(w.viewers[who], w.named(query), nil).body), &answer))
					// Lists of everybody's nominations show the others too: this policy is about the first.
					shown(w.only(answer.Data), "", found)
				}
				shown(w.only(w.packed(who)), "", found)
				for _, path := range confided {
					if found[path] {
						if cells[path] == nil {
							cells[path] = map[string]string{}
						}
						cells[path][who] += strings.ToLower(stage[:3]) + " "
					}
				}
			}
		}
		var b strings.Builder
		c := csv.NewWriter(&b)
		w.must(c.Write(append([]string{"path"}, contestants...)))
		for _, path := range confided {
			line := []string{path}
			for _, who := range contestants {
				line = append(line, strings.TrimSpace(cells[path][who]))
			}
			w.must(c.Write(line))
		}
		c.Flush()
		const file = "testdata/awards.csv"
		if *update {
			w.must(os.WriteFile(file, []byte(b.String()), 0o644))
		}
		want, err := os.ReadFile(file)
		w.must(err)
		if b.String() != string(want) {
			old := strings.Split(string(want), "\n")
			for i, line := range strings.Split(b.String(), "\n") {
				if i >= len(old) || line != old[i] {
					t.Errorf("line %d is now: %s", i+1, line)
				}
			}
			t.Error("the policy has changed: look at each line, then run with -update")
		}
		// Laws, apart from the table: whatever it says, these hold.
		for path, by := range cells {
			for _, barred := range []string{"mentor", "declared"} {
				after := strings.Contains(by[barred], "rev") || strings.Contains(by[barred], "mee") || strings.Contains(by[barred], "dec")
				if after && !slices.Contains([]string{".nomination.nominee.name", ".nomination.barred", ".nomination.conflicts.kind", ".nomination.conflicts.person.name", ".cycleNominations.nodes.nominee.name", ".awardMeeting.agenda.nominee.name", ".pack.name", ".pack.barred"}, path) {
					t.Errorf("the %s member is shown %s: %s", barred, path, by[barred])
				}
			}
			for _, apart := range []string{"visitor", "outsider", "lead", "administrator", "auditor"} {
				if seen := by[apart]; seen != "" && seen != "ann " {
					t.Errorf("the %s is shown %s: %s", apart, path, seen)
				}
			}
			if strings.HasPrefix(path, ".nomination.reviews") || strings.HasPrefix(path, ".nomination.parts") || strings.HasPrefix(path, ".nomination.letters") {
				if by["nominee"] != "" {
					t.Errorf("the nominee is shown %s: %s", path, by["nominee"])
				}
			}
		}
	})
}

// only keeps what is about the first nomination of lists of nominations.
func (w *contest) only(v any) any {
	switch x := v.(type) {
	case map[string]any:
		out := map[string]any{}
		for k, inner := range x {
			out[k] = w.only(inner)
		}
		return out
	case []any:
		out := []any{}
		for _, inner := range x {
			if m, ok := inner.(map[string]any); ok {
				which, named := m["nomination"].(string)
				if own, ok := m["id"].(string); !named && ok && strings.HasPrefix(own, "nom_") {
					which, named = own, true
				}
				if named && strings.HasPrefix(which, "nom_") && which != string(w.first) {
					continue
				}
			}
			out = append(out, w.only(inner))
		}
		return out
	}
	return v
}

// everythingShown is what somebody is told about the award, byte for byte: all queries in full, the
// table, and their mail.
func (w *contest) everythingShown(who string) string {
	w.t.Helper()
	v := w.viewers[who]
	ctx := viewer.With(context.Background(), v)
	var out strings.Builder
	all := looks(w.t)
	names := make([]string, 0, len(all))
	for name := range all {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		out.WriteString(name + " " + w.ask(v, w.named(all[name]), nil).body + "\n")
	}
	for _, search := range []string{"nominee", "ada", "zzz"} {
		list, err := w.r.Awards.ForCommittee(ctx, v, w.cycle.ID, award.NominationFilter{Args: page.Args{First: 1}, Search: search})
		fmt.Fprintln(&out, "search", search, list.Total, list.HasNext, err)
	}
	_, _, rows, err := w.r.Awards.Table(ctx, v, w.cycle.ID)
	fmt.Fprintln(&out, "table", rows, err)
	pack, err := w.r.Awards.Pack(ctx, v, w.cycle.ID)
	whole, _ := json.Marshal(pack)
	fmt.Fprintln(&out, "pack", string(whole), err)
	_, file, err := w.r.Awards.Bundle(ctx, v, w.cycle.ID)
	fmt.Fprintln(&out, "bundle", len(file) > 0, err)
	found, err := w.db.Lines(viewer.System(context.Background(), "test"), "SELECT kind || ' ' || person_id FROM messages WHERE person_id = $1 ORDER BY 1", string(v.Person))
	fmt.Fprintln(&out, "mail", found, err)
	return out.String()
}

// toldAt is what people are told at each stage up to the meeting.
func (w *contest) toldAt(people []string) map[string]string {
	w.t.Helper()
	out := map[string]string{}
	for _, stage := range contestStages[:4] {
		w.to(stage)
		for _, who := range people {
			out[stage+" "+who] = w.everythingShown(who)
		}
	}
	return out
}

// apart are those to whom a nomination is none of theirs, and those whom a conflict keeps from it.
var apart = []string{"visitor", "outsider", "lead", "administrator", "auditor", "mentor", "declared"}

// Of what is hidden from somebody no query, field, count, order, search, error, table or mail says
// anything: two departments that differ in it alone answer alike, byte for byte. The queries are made
// from the schema.
func TestWhatIsHiddenOfANominationChangesNothingForOthers(t *testing.T) {
	authors := []string{"nominator", "co-nominator", "writer", "nominee"}
	facts := []struct {
		hidden string
		change func(*contest)
		from   []string
		seenBy string
	}{
		{"a score, and the mean and the place that follow from it", func(w *contest) { w.extraScore = 1 }, slices.Concat(apart, authors), "chair"},
		{"what a nominator writes", func(w *contest) { w.letter = "Quite another letter" }, slices.Concat(apart, []string{"nominator", "writer", "nominee"}), "primary"},
		{"what a letter of support says", func(w *contest) { w.support = "She closed them again" }, slices.Concat(apart, authors), "primary"},
		{"what the nominee states", func(w *contest) { w.statement = "I talk" }, slices.Concat(apart, []string{"nominator", "co-nominator", "writer"}), "secondary"},
		{"why a member declared a conflict", func(w *contest) { w.reason = "We are foes" }, append(slices.Concat(slices.DeleteFunc(slices.Clone(apart), func(who string) bool { return who == "declared" }), authors), "primary", "secondary", "member", "deputy", "signer"), "chair"},
		{"what the nominee says of themselves", func(w *contest) { w.identity = "Agender" }, slices.DeleteFunc(slices.Clone(contestants), func(who string) bool { return who == "nominee" }), "nominee"},
		{"a vote, while it is open", func(w *contest) { w.vote = award.Against }, append(slices.Concat(apart, authors), "primary", "secondary", "chair", "deputy", "signer"), "member"},
		{"a note for the chair alone", func(w *contest) { w.note = "Something else" }, append(slices.Concat(apart, authors), "primary", "secondary", "member", "deputy", "signer"), "chair"},
	}
	people := contestants
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		another := func() *store.DB {
			if db.Postgres() {
				return testkit.Postgres(t)
			}
			return testkit.SQLite(t)
		}
		before := newContest(t, db).toldAt(people)
		for i, fact := range facts {
			// One engine for most: what is told is decided in Go.
			if i > 0 && db.Postgres() {
				break
			}
			w := newContest(t, another())
			fact.change(w)
			// Everybody looks, as before: a file that is taken away is noted in the log.
			after := w.toldAt(people)
			noticed := false
			for key, is := range after {
				_, who, _ := strings.Cut(key, " ")
				switch {
				case who == fact.seenBy:
					noticed = noticed || is != before[key]
				case is != before[key] && slices.Contains(fact.from, who):
					t.Errorf("%s: at %s somebody is told something else:\n%s", fact.hidden, key, firstDifference(before[key], is))
				}
			}
			if !noticed {
				t.Errorf("%s: not even the %s would notice, so the test is blind", fact.hidden, fact.seenBy)
			}
		}
	})
}
