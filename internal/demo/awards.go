package demo

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"laurel/internal/award"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/viewer"
)

// praise is what letters say, for nominators and writers in turn.
var praise = []string{
	"I came to this department with a half-finished study and no idea whom to ask. Within a month I had two introductions, a plan on one page, and somebody who asked every few weeks what had become of it. The study is published; what stayed is the habit of asking others the same.",
	"What sets this mentor apart is that doors are opened for people who do not think of knocking. Three of us were put forward for committees we had not heard of, and each time it was followed by an hour on how such a room works.",
	"When my first grant was refused I was ready to stop. We read the reviews aloud, line by line, until they were only text. The second attempt was funded. Half of our division can tell a story like it.",
	"Meetings are short, kept, and about the mentee. Afterwards there is a note with what was agreed, and the next meeting begins with it. Nobody of my generation was taught like that, and now several of us do it ourselves.",
	"It is easy to mentor those who resemble oneself. Here it was done for a part-time clinician with two small children and an accent, and for many others after me.",
}

var judged = []string{
	"Strong on what became of mentees; the letters give names and dates.",
	"Convincing on qualities, thinner on outcomes. One of the letters repeats the other.",
	"Reach beyond the own group is shown by the programme, not only said.",
	"A good file, though most of the mentees are of one division.",
}

// awards writes three awards: one with history and an announced year, the same one in review this
// year with conflicts of every kind, and one that takes nominations now.
func (f *filling) awards(ctx context.Context) error {
	now := f.Clock.Now()
	defer f.Clock.Set(now)
	mail := f.Awards.Mail
	f.Awards.Mail = func(context.Context, string, award.Addressee, string, id.Token, map[string]string) error { return nil }
	defer func() { f.Awards.Mail = mail }()
	// All of it is one piece of work, and is written at once.
	return f.DB.Write(ctx, func(ctx context.Context) error {
		p := f.prizes()
		for _, step := range []func(context.Context, *prizes) error{f.jury, f.lastYear, f.thisYear, f.calling} {
			if err := step(ctx, p); err != nil {
				return fmt.Errorf("awards: %w", err)
			}
		}
		return nil
	})
}

// prizes is who plays which part.
type prizes struct {
	members  []int // chair, deputy, then the others
	nominees []int // mentors of many, none of them a member
	writers  []int
	award    id.Award
}

func (f *filling) prizes() *prizes {
	c := f.dep.Cast
	p := &prizes{members: []int{c.AwardChair}}
	mentees := map[int]int{}
	for _, m := range f.dep.Mentorships {
		mentees[m.Mentor]++
	}
	for _, one := range f.dep.People {
		if one.Status == active && one.Rank == professor && mentees[one.Key] == 0 && len(p.members) < 5 && !c.has(one.Key) {
			p.members = append(p.members, one.Key)
		}
	}
	// Where chair and deputy both might have a conflict nobody could run a nomination.
	leads := func(key int) bool {
		return slices.ContainsFunc(p.members[:2], func(m int) bool { return f.dep.People[m].Division == f.dep.People[key].Division })
	}
	var mentors []int
	for _, one := range f.dep.People {
		if one.Status == active && mentees[one.Key] > 1 && !c.has(one.Key) && !slices.Contains(p.members, one.Key) && !leads(one.Key) {
			mentors = append(mentors, one.Key)
		}
	}
	p.members = append(p.members, c.Lead, c.Director)
	slices.SortStableFunc(mentors, func(a, b int) int { return cmp.Or(mentees[b]-mentees[a], a-b) })
	// One of the director's own people is among them, so that a reporting line bars somebody.
	own := slices.IndexFunc(mentors, func(k int) bool { return f.dep.People[k].Division == f.dep.People[c.Director].Division })
	for i, k := range mentors {
		if len(p.nominees) < 12 && (i < 11 || i == own || own < 11) {
			p.nominees = append(p.nominees, k)
		}
	}
	if own >= 11 && !slices.Contains(p.nominees, mentors[own]) {
		p.nominees[len(p.nominees)-1] = mentors[own]
	}
	// And one whom a member mentors, or the other way round, the chair before others.
	for i, k := range slices.Backward(p.members) {
		if i == 1 {
			continue
		}
		if bound := f.boundTo(k, p.members, mentees); bound >= 0 && !slices.Contains(p.nominees[4:], bound) {
			p.nominees = slices.DeleteFunc(p.nominees, func(n int) bool { return n == bound })
			p.nominees = slices.Insert(p.nominees, 3, bound)
			p.nominees = p.nominees[:min(12, len(p.nominees))]
		}
	}
	for _, one := range f.dep.People {
		if one.Status == active && one.Rank == associate && !slices.Contains(p.nominees, one.Key) && !c.has(one.Key) && len(p.writers) < 8 {
			p.writers = append(p.writers, one.Key)
		}
	}
	return p
}

// boundTo is somebody who might be nominated and mentors a member, or is mentored by them; -1 for
// nobody.
func (f *filling) boundTo(member int, members []int, mentees map[int]int) int {
	for _, m := range f.dep.Mentorships {
		other := m.Mentor
		if other == member {
			other = m.Mentee
		} else if m.Mentee != member {
			continue
		}
		if m.Ended.IsZero() && mentees[other] > 0 && f.dep.People[other].Status == active && !slices.Contains(members, other) && !f.dep.Cast.has(other) &&
			f.dep.People[other].Division != f.dep.People[members[1]].Division {
			return other
		}
	}
	return -1
}

// run is somebody with a role, for what only those who hold it may do.
func (f *filling) run(ctx context.Context, key int, roles ...viewer.Role) (context.Context, viewer.Viewer) {
	v := f.as(key)
	for _, r := range roles {
		v.Grants = append(v.Grants, viewer.Grant{Role: r})
	}
	return viewer.With(ctx, v), v
}

func (f *filling) lead(ctx context.Context) (context.Context, viewer.Viewer) {
	return f.run(ctx, f.dep.Cast.Lead, viewer.ProgramLead)
}

// jury makes the committee and the award, with those who got it in earlier years.
func (f *filling) jury(ctx context.Context, p *prizes) error {
	ctx, lead := f.lead(ctx)
	form := directory.CommitteeForm{Name: i18n.Both("Awards committee", "Comité des prix")}
	for i, k := range p.members {
		duty := directory.CommitteeMember
		if i < 2 {
			duty = directory.Duties[i]
		}
		form.Members = append(form.Members, directory.TermForm{Email: f.dep.People[k].Emails[0], Duty: duty, From: f.dep.Start.AddDate(-3, 0, 0)})
	}
	committee, err := f.Directory.MakeCommittee(ctx, lead, form)
	if err != nil {
		return err
	}
	made, err := f.Awards.Create(ctx, lead, award.Input{
		Name:  i18n.Both("Aldermere Award for Excellence in Mentorship", "Prix Aldermere d’excellence en mentorat"),
		About: i18n.Both("For a colleague whose mentoring of other faculty has shown in what became of them.", "Pour une personne dont le mentorat de collègues se voit dans ce qu’ils sont devenus."),
		Level: award.OfDepartment, Donor: "Aldermere family", Presenter: "The Chair of Medicine", Committee: committee.ID,
	})
	if err != nil {
		return err
	}
	p.award = made.ID
	year := f.dep.Start.Year
	_, err = f.Awards.AddRecipients(ctx, lead, made.ID, []award.RecipientInput{
		{Year: year - 6, Name: "Hedwig Straand"},
		{Year: year - 5, Name: "Tomasz Brzeziński"},
		{Year: year - 4, Name: "Ifeoma Nwachukwu"},
		{Year: year - 3, Name: "Louis-Philippe Garneau"},
		{Year: year - 2, Name: f.dep.People[p.writers[0]].Name},
	})
	return err
}

// call plans a year whose phases begin at days counted from the start day, and opens it.
func (f *filling) call(ctx context.Context, of id.Award, year int, from [5]int, until int) (award.Cycle, error) {
	ctx, lead := f.lead(ctx)
	first := f.dep.Start.AddDate(0, 0, from[0])
	f.Clock.Set(morning(first.AddDate(0, 0, -7), f.zone))
	c, err := f.Awards.Plan(ctx, lead, of, year)
	if err != nil {
		return award.Cycle{}, err
	}
	plan := award.Template(first)
	plan.Revision = c.Revision
	plan.Terms.Quorum = 3
	for i := range plan.Phases {
		end := until
		if i < 4 {
			end = from[i+1] - 1
		}
		plan.Phases[i].From, plan.Phases[i].To = f.dep.Start.AddDate(0, 0, from[i]), f.dep.Start.AddDate(0, 0, end)
	}
	if _, err = f.Awards.SaveCycle(ctx, lead, c.ID, plan); err != nil {
		return award.Cycle{}, err
	}
	if c, err = f.Awards.Call(ctx, lead, c.ID); err != nil {
		return award.Cycle{}, err
	}
	return c, nil
}

func (f *filling) on(c award.Cycle, kind award.PhaseKind, days int) {
	f.Clock.Set(morning(c.Phase(kind).From.AddDate(0, 0, days), f.zone))
}

// nominate hands in a nomination, with a letter of support that came, or one that is waited for.
func (f *filling) nominate(ctx context.Context, c award.Cycle, nominator, nominee, writer, voice int, wrote bool) (id.Nomination, error) {
	ctx, v := f.run(ctx, nominator)
	n, err := f.Awards.Nominate(ctx, v, c.ID, f.people[nominee])
	if err != nil {
		return "", err
	}
	if _, err := f.Awards.SaveLetter(ctx, v, n.ID, praise[voice%len(praise)], 0); err != nil {
		return "", err
	}
	if _, err := f.Awards.Submit(ctx, v, n.ID); err != nil {
		return "", err
	}
	w := f.dep.People[writer]
	asked, err := f.Awards.AskForLetter(ctx, v, n.ID, award.SupportInput{Name: w.Name, Email: w.Emails[0], Language: w.Language, Waived: true})
	if err != nil || !wrote {
		return n.ID, err
	}
	return n.ID, f.Awards.InstallLetter(ctx, asked.Letters[0].ID, praise[(voice+2)%len(praise)])
}

// pack asks the nominees and has each hand in a package.
func (f *filling) pack(ctx context.Context, c award.Cycle, chair int, all map[id.Nomination]int, without ...id.Nomination) error {
	f.on(c, award.ForPackages, 1)
	var which []id.Nomination
	for n := range all {
		which = append(which, n)
	}
	slices.Sort(which)
	for _, k := range []int{chair, -1} {
		if k < 0 {
			k = f.jurors[1]
		}
		cctx, v := f.run(ctx, k)
		if _, err := f.Awards.AskNominees(cctx, v, c.ID, which); err != nil {
			return err
		}
	}
	f.on(c, award.ForPackages, 5)
	for _, n := range which {
		if slices.Contains(without, n) {
			continue
		}
		nctx, v := f.run(ctx, all[n])
		got, err := f.Awards.AnswerNomination(nctx, v, n, true)
		if err != nil {
			return err
		}
		in := award.PackageInput{Statement: "I try to ask before I advise, to keep what was agreed, and to stand aside in time.", Activities: got.Package.Activities, Revision: got.Package.Revision}
		if _, err := f.Awards.SavePackage(nctx, v, n, in, true); err != nil {
			return err
		}
	}
	return nil
}

// settle has chair and deputy look at every suggestion: being of one division is none.
func (f *filling) settle(ctx context.Context, c award.Cycle, leave int) error {
	for _, k := range f.jurors[:2] {
		cctx, v := f.run(ctx, k)
		list, err := f.Awards.ForCommittee(cctx, v, c.ID, award.NominationFilter{Args: page.Args{First: page.Most}})
		if err != nil {
			return err
		}
		for _, n := range list.Nodes {
			if !n.Can.Settle {
				continue
			}
			whole, err := f.Awards.Nomination(cctx, v, n.ID)
			if err != nil {
				return err
			}
			for _, one := range whole.Conflict {
				if one.State != award.ConflictOpen || one.Person.ID == v.Person {
					continue
				}
				if leave > 0 {
					leave--
					continue
				}
				if err := f.Awards.Settle(cctx, v, one.ID, false, "Of one division, and no closer tie."); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// assign has chair and deputy give reviewers to what each runs, by the plan.
func (f *filling) assign(ctx context.Context, c award.Cycle) error {
	for _, k := range f.jurors[:2] {
		cctx, v := f.run(ctx, k)
		ask := award.AssignInput{Seed: strconv.Itoa(c.Year)}
		plan, err := f.Awards.PlanReviews(cctx, v, c.ID, ask)
		if err != nil {
			// Nothing is theirs to assign.
			continue
		}
		if _, err := f.Awards.ApplyPlan(cctx, v, c.ID, ask, plan.Digest); err != nil {
			return err
		}
	}
	return nil
}

// review has members write the reviews they were given; of each but the first few, all that they
// have.
func (f *filling) review(ctx context.Context, c award.Cycle, leave int) error {
	for i, k := range f.jurors {
		mctx, v := f.run(ctx, k)
		mine, err := f.Awards.ForCommittee(mctx, v, c.ID, award.NominationFilter{Args: page.Args{First: page.Most}, Mine: true})
		if err != nil {
			return err
		}
		for j, n := range mine.Nodes {
			if n.Barred || !n.Can.Review || i < leave && j%2 == 1 {
				continue
			}
			scores := make(award.Scores, len(c.Rubric.Criteria))
			for x := range scores[:min(3, len(scores))] {
				scores[x] = award.Score(2 + (i*7+j*3+x*5+len(n.Nominee.Name))%4)
			}
			in := award.ReviewInput{Scores: scores, Comment: judged[(i+j)%len(judged)], Revision: n.Own.Revision}
			if _, err := f.Awards.SaveReview(mctx, v, n.ID, in, true); err != nil {
				return err
			}
		}
	}
	return nil
}

// lastYear is a year from nominations to announcement.
func (f *filling) lastYear(ctx context.Context, p *prizes) error {
	f.jurors = p.members
	c, err := f.call(ctx, p.award, f.dep.Start.Year-1, [5]int{-260, -230, -205, -180, -160}, -120)
	if err != nil {
		return err
	}
	f.on(c, award.ForNominations, 3)
	all := map[id.Nomination]int{}
	for i := range 3 {
		n, err := f.nominate(ctx, c, p.writers[i+1], p.nominees[i], p.writers[i+4], i, true)
		if err != nil {
			return err
		}
		all[n] = p.nominees[i]
	}
	if err := f.pack(ctx, c, p.members[0], all); err != nil {
		return err
	}
	f.on(c, award.ForReviews, 2)
	for _, step := range []func() error{
		func() error { return f.settle(ctx, c, 0) },
		func() error { return f.assign(ctx, c) },
		func() error { return f.review(ctx, c, 0) },
		func() error { return f.meet(ctx, c, p, all) },
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// meet decides: everybody comes, each nomination is discussed, and the decision is signed and
// announced.
func (f *filling) meet(ctx context.Context, c award.Cycle, p *prizes, all map[id.Nomination]int) error {
	f.on(c, award.ForMeeting, 1)
	cctx, chair := f.run(ctx, p.members[0])
	if _, err := f.Awards.OpenMeeting(cctx, chair, c.ID); err != nil {
		return err
	}
	for _, k := range p.members {
		if _, err := f.Awards.Attend(cctx, chair, c.ID, f.people[k], true); err != nil {
			return err
		}
	}
	meeting, err := f.Awards.Meeting(cctx, chair, c.ID)
	if err != nil {
		return err
	}
	for _, item := range meeting.Agenda {
		runner := p.members[0]
		if item.Barred {
			runner = p.members[1]
		}
		rctx, who := f.run(ctx, runner)
		f.Clock.Set(f.Clock.Now().Add(5 * time.Minute))
		if _, err := f.Awards.TakeUp(rctx, who, item.Nomination); err != nil {
			return err
		}
		for _, k := range p.members {
			vctx, v := f.run(ctx, k)
			// Whoever has a conflict is refused, as they would be in the room.
			_, _ = f.Awards.CastVote(vctx, v, item.Nomination, award.For)
		}
		f.Clock.Set(f.Clock.Now().Add(10 * time.Minute))
		if _, err := f.Awards.Close(rctx, who, item.Nomination); err != nil {
			return err
		}
	}
	decided := false
	for _, k := range p.members[:2] {
		dctx, v := f.run(ctx, k)
		if _, err := f.Awards.Decide(dctx, v, c.ID, award.DecideInput{Reason: "The letters show what became of mentees in several divisions."}); err != nil {
			continue
		}
		decided = true
		f.on(c, award.ForAnnouncement, 1)
		sctx, signer := f.run(ctx, f.dep.Cast.ViceChair, viewer.ViceChair)
		if _, err := f.Awards.Sign(sctx, signer, c.ID); err != nil {
			return err
		}
		if _, err := f.Awards.Announce(dctx, v, c.ID); err != nil {
			return err
		}
		break
	}
	if !decided {
		return fmt.Errorf("nobody without a conflict decided on %d", len(all))
	}
	return nil
}

// thisYear is nine nominations in review, with conflicts of every kind.
func (f *filling) thisYear(ctx context.Context, p *prizes) error {
	c, err := f.call(ctx, p.award, f.dep.Start.Year, [5]int{-75, -45, -14, 12, 26}, 56)
	if err != nil {
		return err
	}
	f.on(c, award.ForNominations, 4)
	all, order := map[id.Nomination]int{}, []id.Nomination{}
	add := func(nominator, nominee, writer int, wrote bool) error {
		n, err := f.nominate(ctx, c, nominator, nominee, writer, len(order), wrote)
		if err == nil {
			all[n], order = nominee, append(order, n)
		}
		return err
	}
	nominees := p.nominees[3:12]
	for i, nominee := range nominees {
		nominator, writer := p.writers[(i+1)%len(p.writers)], p.writers[(i+3)%len(p.writers)]
		switch i {
		case 1: // a member nominates
			nominator = p.members[3]
		case 2: // another writes in support
			writer = p.members[4]
		}
		if err := add(nominator, nominee, writer, i%4 != 3); err != nil {
			return err
		}
	}
	if err := f.pack(ctx, c, p.members[0], all, order[8]); err != nil {
		return err
	}
	// A nominee names a member they would rather not be judged by.
	nctx, v := f.run(ctx, nominees[4])
	if _, err := f.Awards.DeclareAsNominee(nctx, v, order[4], f.people[p.members[2]], "We disagreed in public over a programme."); err != nil {
		return err
	}
	f.on(c, award.ForReviews, 1)
	// A member declares one, and the chair sets one.
	mctx, v := f.run(ctx, p.members[2])
	if err := f.Awards.Declare(mctx, v, order[5], "We share a grant."); err != nil {
		return err
	}
	if err := f.settle(ctx, c, 0); err != nil {
		return err
	}
	for _, k := range p.members[:2] {
		cctx, v := f.run(ctx, k)
		if _, err := f.Awards.SetConflict(cctx, v, order[6], f.people[p.members[3]], "They publish together."); err == nil {
			break
		}
	}
	if err := f.assign(ctx, c); err != nil {
		return err
	}
	f.on(c, award.ForReviews, 6)
	return f.review(ctx, c, len(p.members))
}

// calling is a division's award that takes nominations now; the clinician has begun one.
func (f *filling) calling(ctx context.Context, p *prizes) error {
	lctx, lead := f.lead(ctx)
	f.Clock.Set(morning(f.dep.Start.AddDate(0, 0, -20), f.zone))
	form := directory.CommitteeForm{Name: i18n.Both("Mentor award, General Internal Medicine", "Prix de mentorat, médecine interne générale")}
	for i, k := range p.members[:5] {
		duty := directory.CommitteeMember
		if i < 2 {
			duty = directory.Duties[i]
		}
		form.Members = append(form.Members, directory.TermForm{Email: f.dep.People[k].Emails[0], Duty: duty, From: f.dep.Start.AddDate(-1, 0, 0)})
	}
	committee, err := f.Directory.MakeCommittee(lctx, lead, form)
	if err != nil {
		return err
	}
	made, err := f.Awards.Create(lctx, lead, award.Input{
		Name:  i18n.Both("Mentor of the year, General Internal Medicine", "Mentor de l’année, médecine interne générale"),
		About: i18n.Both("For a mentor whom colleagues of the division want to thank.", "Pour un mentor que des collègues de la division veulent remercier."),
		Level: award.OfDivision, Division: f.divisions[f.dep.People[f.dep.Cast.Clinician].Division], Presenter: "The division’s retreat", Committee: committee.ID,
	})
	if err != nil {
		return err
	}
	c, err := f.call(ctx, made.ID, f.dep.Start.Year, [5]int{-6, 22, 40, 60, 75}, 100)
	if err != nil {
		return err
	}
	f.on(c, award.ForNominations, 2)
	cctx, v := f.run(ctx, f.dep.Cast.Clinician)
	n, err := f.Awards.Nominate(cctx, v, c.ID, f.people[p.nominees[0]])
	if err != nil {
		return err
	}
	if _, err = f.Awards.SaveLetter(cctx, v, n.ID, strings.SplitAfter(praise[1], ".")[0], 0); err != nil {
		return err
	}
	_, err = f.nominate(ctx, c, p.writers[5], p.nominees[4], p.writers[2], 3, true)
	return err
}
