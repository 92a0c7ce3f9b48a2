package award

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"laurel/ent"
	"laurel/ent/award"
	"laurel/ent/awardcycle"
	"laurel/ent/awarddecision"
	"laurel/ent/awardevent"
	"laurel/ent/awardmeeting"
	"laurel/ent/awardrecipient"
	"laurel/ent/awardreview"
	"laurel/ent/awardvote"
	"laurel/ent/conflict"
	"laurel/ent/cyclephase"
	"laurel/ent/meetingnote"
	"laurel/ent/nomination"
	"laurel/ent/nominationfile"
	"laurel/ent/nominationpart"
	"laurel/ent/nomineepackage"
	"laurel/ent/supportletter"
	"laurel/internal/apperr"
	"laurel/internal/award/bundle"
	"laurel/internal/award/rank"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// awards are all, or the one that is named, each with its committee and division.
func (s *Service) awards(ctx context.Context, which id.Award) ([]Award, error) {
	query := s.db.Client(ctx).Award.Query().WithDivision().WithCommittee()
	if which != "" {
		query.Where(award.ID(which))
	}
	rows, err := query.All(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Award, len(rows))
	for i, r := range rows {
		out[i] = Award{ID: r.ID, Name: r.Name, About: r.About, Level: Level(r.Level), Donor: r.Donor, Presenter: r.Presenter, Retired: r.Retired}
		if d := r.Edges.Division; d != nil {
			out[i].Division = &directory.Division{ID: d.ID, Code: d.Code, Name: d.Name}
		}
		if c := r.Edges.Committee; c != nil {
			out[i].Committee = &directory.Committee{ID: c.ID, Name: c.Name}
		}
	}
	return out, nil
}

// lockAward is NOT_FOUND for an unknown one. On PostgreSQL it holds the row, so that two
// years of one award are planned one after the other.
func (s *Service) lockAward(ctx context.Context, which id.Award) error {
	query := "SELECT id FROM awards WHERE id = $1"
	if s.db.Postgres() {
		query += " FOR UPDATE"
	}
	var found string
	ok, err := s.db.Row(ctx, query, []any{string(which)}, &found)
	if err == nil && !ok {
		return apperr.NewNotFound("award")
	}
	return err
}

func (s *Service) insertAward(ctx context.Context, made id.Award, in Input, now time.Time) error {
	create := s.db.Client(ctx).Award.Create().SetID(made).SetName(in.Name).SetAbout(in.About).SetLevel(string(in.Level)).
		SetDonor(in.Donor).SetPresenter(in.Presenter).SetCreated(now)
	if in.Division != "" {
		create.SetDivisionID(in.Division)
	}
	if in.Committee != "" {
		create.SetCommitteeID(in.Committee)
	}
	return create.Exec(ctx)
}

func (s *Service) updateAward(ctx context.Context, which id.Award, in Input) error {
	update := s.db.Client(ctx).Award.Update().Where(award.ID(which)).SetName(in.Name).SetAbout(in.About).SetLevel(string(in.Level)).
		SetDonor(in.Donor).SetPresenter(in.Presenter).ClearDivision().ClearCommittee()
	if in.Division != "" {
		update.SetDivisionID(in.Division)
	}
	if in.Committee != "" {
		update.SetCommitteeID(in.Committee)
	}
	n, err := update.Save(ctx)
	if err == nil && n == 0 {
		return apperr.NewNotFound("award")
	}
	return err
}

func (s *Service) setRetired(ctx context.Context, which id.Award, retired bool) error {
	n, err := s.db.Client(ctx).Award.Update().Where(award.ID(which)).SetRetired(retired).Save(ctx)
	if err == nil && n == 0 {
		return apperr.NewNotFound("award")
	}
	return err
}

// recipients of all awards, or of one, newest first.
func (s *Service) recipients(ctx context.Context, which id.Award) (map[id.Award][]Recipient, error) {
	query := s.db.Client(ctx).AwardRecipient.Query()
	if which != "" {
		query.Where(awardrecipient.AwardID(which))
	}
	rows, err := query.Order(ent.Desc(awardrecipient.FieldYear), ent.Asc(awardrecipient.FieldName, awardrecipient.FieldID)).All(ctx)
	out := map[id.Award][]Recipient{}
	for _, r := range rows {
		out[r.AwardID] = append(out[r.AwardID], Recipient{r.ID, r.Year, r.PersonID, r.Name})
	}
	return out, err
}

// announced is what was announced in a time.
func (s *Service) announced(ctx context.Context, from, until time.Time) (AnnouncedYear, error) {
	const within = "EXISTS (SELECT 1 FROM award_events e WHERE e.cycle_id = c.id AND e.kind = 'ANNOUNCED' AND e.at >= $1 AND e.at < $2)"
	var out AnnouncedYear
	rows, err := s.db.Query(ctx, "SELECT a.name, c.year FROM award_cycles c JOIN awards a ON a.id = c.award_id WHERE "+within+" ORDER BY c.year, a.id", from, until)
	if err != nil {
		return out, err
	}
	defer rows.Close()
	for rows.Next() {
		var name []byte
		var of i18n.Text
		var year int
		if err := rows.Scan(&name, &year); err != nil {
			return out, err
		}
		if err := json.Unmarshal(name, &of); err != nil {
			return out, err
		}
		out.Awards = append(out.Awards, i18n.Both(of.En()+", "+itoa(year), of.Fr()+", "+itoa(year)))
	}
	if err := rows.Err(); err != nil {
		return out, err
	}
	people, err := s.db.Lines(ctx, "SELECT DISTINCT n.nominee_id FROM nominations n JOIN award_cycles c ON c.id = n.cycle_id WHERE n.state = 'SUBMITTED' AND "+within+" ORDER BY 1", from, until)
	for _, p := range people {
		out.Nominees = append(out.Nominees, id.Person(p))
	}
	return out, err
}

// received are the recipients of all awards with the award, and the cycle of that year.
func (s *Service) received(ctx context.Context) ([]Received, error) {
	rows, err := s.db.Query(ctx, `SELECT r.id, r.year, COALESCE(r.person_id, ''), r.name, a.id, a.name, COALESCE(c.id, '')
FROM award_recipients r JOIN awards a ON a.id = r.award_id LEFT JOIN award_cycles c ON c.award_id = r.award_id AND c.year = r.year
ORDER BY r.year DESC, a.id, r.name, r.id`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []Received
	for rows.Next() {
		var r Received
		var name []byte
		if err := rows.Scan(&r.ID, &r.Year, &r.Person, &r.Name, &r.Award, &name, &r.Cycle); err != nil {
			return nil, err
		}
		if err := json.Unmarshal(name, &r.Of); err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, rows.Err()
}

func (s *Service) insertRecipient(ctx context.Context, of id.Award, r Recipient) error {
	create := s.db.Client(ctx).AwardRecipient.Create().SetID(r.ID).SetAwardID(of).SetYear(r.Year).SetName(r.Name)
	if r.Person != "" {
		create.SetPersonID(r.Person)
	}
	return create.Exec(ctx)
}

func (s *Service) deleteRecipient(ctx context.Context, which id.Recipient) (id.Award, error) {
	r, err := s.db.Client(ctx).AwardRecipient.Get(ctx, which)
	if ent.IsNotFound(err) {
		return "", apperr.NewNotFound("recipient")
	}
	if err != nil {
		return "", err
	}
	return r.AwardID, s.db.Client(ctx).AwardRecipient.DeleteOneID(which).Exec(ctx)
}

// Cycles.

// cycles of all awards, of one, or those that are named, newest year first.
func (s *Service) cycles(ctx context.Context, of id.Award, which ...id.Cycle) ([]Cycle, error) {
	query := s.db.Client(ctx).AwardCycle.Query()
	if of != "" {
		query.Where(awardcycle.AwardID(of))
	}
	if len(which) > 0 {
		query.Where(awardcycle.IDIn(which...))
	}
	rows, err := query.Order(ent.Desc(awardcycle.FieldYear), ent.Asc(awardcycle.FieldID)).All(ctx)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	ids := make([]id.Cycle, len(rows))
	for i, r := range rows {
		ids[i] = r.ID
	}
	phases, err := s.db.Client(ctx).CyclePhase.Query().Where(cyclephase.CycleIDIn(ids...)).Order(ent.Asc(cyclephase.FieldOpensOn)).All(ctx)
	if err != nil {
		return nil, err
	}
	in := map[id.Cycle][]Phase{}
	for _, p := range phases {
		in[p.CycleID] = append(in[p.CycleID], Phase{PhaseKind(p.Kind), p.OpensOn, p.ClosesOn, p.Opens, p.Closes, p.Grace, p.Existence, p.Names})
	}
	out := make([]Cycle, len(rows))
	for i, r := range rows {
		out[i] = Cycle{ID: r.ID, Award: Named{ID: r.AwardID}, Year: r.Year, State: State(r.State), Revision: r.Revision, Created: r.Created, Called: r.Called, Phases: in[r.ID]}
		for _, kept := range []struct {
			text string
			into any
		}{{r.Rules, &out[i].Rules}, {r.Rubric, &out[i].Rubric}, {r.Terms, &out[i].Terms}} {
			if err := json.Unmarshal([]byte(kept.text), kept.into); err != nil {
				return nil, err
			}
		}
		// Plans of before there was a choice.
		out[i].Terms.Rule, out[i].Terms.Tie = cmp.Or(out[i].Terms.Rule, rank.RawMean), cmp.Or(out[i].Terms.Tie, rank.ByCriterion)
	}
	return out, nil
}

func (s *Service) cycle(ctx context.Context, which id.Cycle) (Cycle, error) {
	if which == "" {
		return Cycle{}, apperr.NewNotFound("cycle")
	}
	c, err := s.cycleAlone(ctx, which)
	if err != nil {
		return Cycle{}, err
	}
	of, err := s.db.Client(ctx).Award.Get(ctx, c.Award.ID)
	if err != nil {
		return Cycle{}, err
	}
	c.Award.Name = of.Name
	return c, nil
}

// cycleAlone is a cycle without the name of its award.
func (s *Service) cycleAlone(ctx context.Context, which id.Cycle) (Cycle, error) {
	all, err := s.cycles(ctx, "", which)
	if err == nil && len(all) == 0 {
		err = apperr.NewNotFound("cycle")
	}
	if err != nil {
		return Cycle{}, err
	}
	return all[0], nil
}

// lockCycle holds the cycle whose state the transaction decides on.
func (s *Service) lockCycle(ctx context.Context, which id.Cycle) (Cycle, error) {
	if s.db.Postgres() {
		var found string
		if ok, err := s.db.Row(ctx, "SELECT id FROM award_cycles WHERE id = $1 FOR UPDATE", []any{string(which)}, &found); err != nil || !ok {
			if err == nil {
				err = apperr.NewNotFound("cycle")
			}
			return Cycle{}, err
		}
	}
	return s.cycle(ctx, which)
}

// plan is a cycle's plan as it is kept.
func (c Cycle) plan() (rules, rubric, terms string, err error) {
	var texts [3]string
	for i, what := range []any{c.Rules, c.Rubric, c.Terms} {
		b, err := json.Marshal(what)
		if err != nil {
			return "", "", "", err
		}
		texts[i] = string(b)
	}
	return texts[0], texts[1], texts[2], nil
}

func (s *Service) insertCycle(ctx context.Context, c Cycle) error {
	rules, rubric, terms, err := c.plan()
	if err != nil {
		return err
	}
	err = s.db.Client(ctx).AwardCycle.Create().SetID(c.ID).SetAwardID(c.Award.ID).SetYear(c.Year).SetState(string(c.State)).
		SetRules(rules).SetRubric(rubric).SetTerms(terms).SetCreated(c.Created).Exec(ctx)
	if err != nil {
		return err
	}
	return s.insertPhases(ctx, c)
}

func (s *Service) insertPhases(ctx context.Context, c Cycle) error {
	for _, p := range c.Phases {
		err := s.db.Client(ctx).CyclePhase.Create().SetID(id.New[id.Phase](s.ids)).SetCycleID(c.ID).SetKind(string(p.Kind)).
			SetOpensOn(p.From).SetClosesOn(p.To).SetOpens(p.Opens).SetCloses(p.Closes).SetGrace(p.Grace).SetExistence(p.Existence).SetNames(p.Names).Exec(ctx)
		if err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) updateCycle(ctx context.Context, c Cycle) error {
	rules, rubric, terms, err := c.plan()
	if err != nil {
		return err
	}
	err = s.db.Client(ctx).AwardCycle.Update().Where(awardcycle.ID(c.ID)).SetRules(rules).SetRubric(rubric).SetTerms(terms).SetRevision(c.Revision + 1).Exec(ctx)
	if err != nil {
		return err
	}
	if _, err := s.db.Client(ctx).CyclePhase.Delete().Where(cyclephase.CycleID(c.ID)).Exec(ctx); err != nil {
		return err
	}
	return s.insertPhases(ctx, c)
}

// movePhases writes the days of phases anew, and nothing else of a cycle.
func (s *Service) movePhases(ctx context.Context, c Cycle) error {
	for _, p := range c.Phases {
		err := s.db.Client(ctx).CyclePhase.Update().Where(cyclephase.CycleID(c.ID), cyclephase.Kind(string(p.Kind))).
			SetOpensOn(p.From).SetClosesOn(p.To).SetOpens(p.Opens).SetCloses(p.Closes).Exec(ctx)
		if err != nil {
			return err
		}
	}
	return s.db.Client(ctx).AwardCycle.Update().Where(awardcycle.ID(c.ID)).SetRevision(c.Revision + 1).Exec(ctx)
}

func (s *Service) deleteCycle(ctx context.Context, which id.Cycle) error {
	if _, err := s.db.Client(ctx).CyclePhase.Delete().Where(cyclephase.CycleID(which)).Exec(ctx); err != nil {
		return err
	}
	return s.db.Client(ctx).AwardCycle.DeleteOneID(which).Exec(ctx)
}

func (s *Service) markCalled(ctx context.Context, which id.Cycle, now time.Time) error {
	return s.db.Client(ctx).AwardCycle.Update().Where(awardcycle.ID(which)).SetState(string(Called)).SetCalled(now).Exec(ctx)
}

// Nominations.

// tieSQL is everything that binds people to the nominations of a cycle, and none of what
// they wrote, with the name of the award: what, nomination, record, person, name, state, extra, and more of nominations.
const tieSQL = `
SELECT t.cycle_id, t.what, t.nomination, t.record, t.person, COALESCE(p.name, ''), t.state, t.extra, t.more, COALESCE(p.rank, ''), COALESCE(d.name, '{}')
FROM (
	SELECT n.cycle_id, 'nomination' AS what, n.id AS nomination, n.id AS record, n.nominee_id AS person, n.state, n.answer AS extra, '' AS more
	FROM nominations n
	UNION ALL
	SELECT c.id, 'award', '', a.id, '', '', CAST(a.name AS text), '' FROM award_cycles c JOIN awards a ON a.id = c.award_id
	UNION ALL
	SELECT n.cycle_id, 'part', n.id, x.id, x.nominator_id, x.state, COALESCE(x.invited_by, ''), '' FROM nomination_parts x JOIN nominations n ON n.id = x.nomination_id
	UNION ALL
	SELECT n.cycle_id, 'letter', n.id, x.id, COALESCE(x.person_id, ''), x.state, x.asked_by, '' FROM support_letters x JOIN nominations n ON n.id = x.nomination_id
	UNION ALL
	SELECT n.cycle_id, 'conflict', n.id, x.id, x.person_id, x.state, x.kind, '' FROM conflicts x JOIN nominations n ON n.id = x.nomination_id
	UNION ALL
	SELECT n.cycle_id, 'review', n.id, x.id, x.reviewer_id, x.state, CAST(x.role AS text), CASE WHEN x.guest THEN 'guest' ELSE '' END FROM award_reviews x JOIN nominations n ON n.id = x.nomination_id
	UNION ALL
	SELECT c.id, 'member', '', m.id, m.person_id, m.duty, COALESCE(m.from_date, ''), COALESCE(m.until_date, '') FROM award_cycles c JOIN awards a ON a.id = c.award_id JOIN committee_members m ON m.committee_id = a.committee_id
	UNION ALL
	SELECT e.cycle_id, 'extension', '', e.id, e.subject, e.kind, e.detail, '' FROM award_events e WHERE e.kind IN ('EXTENDED', 'OVERRIDDEN')
) t LEFT JOIN persons p ON p.id = t.person LEFT JOIN divisions d ON t.what = 'nomination' AND d.id = p.division_id
WHERE t.cycle_id IN (`

func (s *Service) ties(ctx context.Context, cycles []Cycle, zone *time.Location, now time.Time) ([]*matter, error) {
	if len(cycles) == 0 {
		return nil, nil
	}
	today := clock.DateOf(now, zone)
	out, at := make([]*matter, len(cycles)), map[id.Cycle]*matter{}
	var holders []string
	var values []any
	for i, c := range cycles {
		out[i] = &matter{cycle: c, today: today, now: now, zone: zone, nominations: map[id.Nomination]*sheaf{}}
		at[c.ID] = out[i]
		holders, values = append(holders, "$"+itoa(i+1)), append(values, string(c.ID))
	}
	rows, err := s.db.Query(ctx, tieSQL+strings.Join(holders, ", ")+") ORDER BY t.record", values...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	type found struct {
		what string
		n    id.Nomination
		tie
		of *matter
	}
	var later []found
	for rows.Next() {
		var (
			cycle                id.Cycle
			f                    found
			more, rank, division string
		)
		if err := rows.Scan(&cycle, &f.what, &f.n, &f.id, &f.person, &f.name, &f.state, &f.extra, &more, &rank, &division); err != nil {
			return nil, err
		}
		f.of = at[cycle]
		switch f.what {
		case "nomination":
			var name i18n.Text
			if err := json.Unmarshal([]byte(division), &name); err != nil {
				return nil, err
			}
			f.of.nominations[f.n] = &sheaf{
				Nomination: Nomination{ID: f.n, Cycle: cycle, Nominee: f.person, State: NominationState(f.state), Answer: Answer(f.extra)},
				nominee:    Party{ID: f.person, Name: f.name, Rank: rank, Division: name},
			}
		case "award":
			if err := json.Unmarshal([]byte(f.extra), &f.of.cycle.Award.Name); err != nil {
				return nil, err
			}
		case "member":
			from, until, err := dates(f.extra, more)
			if err != nil {
				return nil, err
			}
			if (directory.CommitteeTerm{From: from, Until: until}).On(today) {
				f.of.committee = append(f.of.committee, f.tie)
			}
		case "extension":
			if f.state == string(Overridden) {
				f.of.admitted = append(f.of.admitted, f.person)
				continue
			}
			var e Extension
			if err := json.Unmarshal([]byte(f.extra), &e); err != nil {
				return nil, err
			}
			f.state, f.extra = string(e.Phase), e.Until.Format(time.RFC3339)
			f.of.extensions = append(f.of.extensions, f.tie)
		default:
			later = append(later, f)
		}
	}
	for _, f := range later {
		d, ok := f.of.nominations[f.n]
		if !ok {
			continue
		}
		switch f.what {
		case "part":
			d.parts = append(d.parts, f.tie)
		case "letter":
			d.writers = append(d.writers, f.tie)
		case "conflict":
			d.conflicts = append(d.conflicts, f.tie)
		case "review":
			d.reviewers = append(d.reviewers, f.tie)
		}
	}
	return out, rows.Err()
}

// dates reads the days of a term. An expression has no declared type, and SQLite's driver then
// takes a text that looks like a day for an instant: its day stands at its beginning.
func dates(from, until string) (a, b clock.Date, err error) {
	const day = len("2006-01-02")
	if err = a.Scan(from[:min(day, len(from))]); err != nil || until == "" {
		return a, b, err
	}
	return a, b, b.Scan(until[:min(day, len(until))])
}

// cycleOf is the cycle a nomination belongs to.
func (s *Service) cycleOf(ctx context.Context, n id.Nomination) (id.Cycle, error) {
	row, err := s.db.Client(ctx).Nomination.Query().Where(nomination.ID(n)).Select(nomination.FieldCycleID).Only(ctx)
	if ent.IsNotFound(err) {
		return "", apperr.NewNotFound("nomination")
	}
	if err != nil {
		return "", err
	}
	return row.CycleID, nil
}

// lockNomination holds the nomination whose state the transaction decides on.
func (s *Service) lockNomination(ctx context.Context, n id.Nomination) error {
	if !s.db.Postgres() {
		return nil
	}
	var found string
	ok, err := s.db.Row(ctx, "SELECT id FROM nominations WHERE id = $1 FOR UPDATE", []any{string(n)}, &found)
	if err == nil && !ok {
		err = apperr.NewNotFound("nomination")
	}
	return err
}

func (s *Service) insertNomination(ctx context.Context, n Nomination) error {
	return s.db.Client(ctx).Nomination.Create().SetID(n.ID).SetCycleID(n.Cycle).SetNomineeID(n.Nominee).
		SetState(string(n.State)).SetAnswer(string(n.Answer)).SetCreated(n.Created).Exec(ctx)
}

func (s *Service) setNominationState(ctx context.Context, n id.Nomination, state NominationState) error {
	return s.db.Client(ctx).Nomination.Update().Where(nomination.ID(n)).SetState(string(state)).Exec(ctx)
}

func (s *Service) setCycle(ctx context.Context, n id.Nomination, to id.Cycle) error {
	return s.db.Client(ctx).Nomination.Update().Where(nomination.ID(n)).SetCycleID(to).Exec(ctx)
}

// setAnswer notes what a nominee said, or that they were asked.
func (s *Service) setAnswer(ctx context.Context, n id.Nomination, answer Answer, now time.Time) error {
	update := s.db.Client(ctx).Nomination.Update().Where(nomination.ID(n)).SetAnswer(string(answer))
	if answer == Asked {
		update.SetAsked(now)
	}
	if answer == Completed {
		update.SetCompleted(now)
	} else {
		update.ClearCompleted()
	}
	return update.Exec(ctx)
}

// wonBy are the years in which an award went to somebody.
func (s *Service) wonBy(ctx context.Context, a id.Award, p id.Person) ([]int, error) {
	rows, err := s.db.Client(ctx).AwardRecipient.Query().Where(awardrecipient.AwardID(a), awardrecipient.PersonID(p)).Order(ent.Asc(awardrecipient.FieldYear)).All(ctx)
	out := make([]int, len(rows))
	for i, r := range rows {
		out[i] = r.Year
	}
	return out, err
}

// cyclesWith are the cycles in which somebody nominates, or was told of being nominated.
func (s *Service) cyclesWith(ctx context.Context, p id.Person) ([]id.Cycle, error) {
	rows, err := s.db.Query(ctx, `SELECT n.cycle_id FROM nominations n JOIN nomination_parts x ON x.nomination_id = n.id WHERE x.nominator_id = $1 AND x.state <> 'WITHDRAWN'
UNION SELECT n.cycle_id FROM nominations n WHERE n.nominee_id = $2 AND n.answer <> 'NOT_ASKED' ORDER BY 1`, string(p), string(p))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []id.Cycle
	for rows.Next() {
		var c id.Cycle
		if err := rows.Scan(&c); err != nil {
			return nil, err
		}
		out = append(out, c)
	}
	return out, rows.Err()
}

// cyclesReviewedBy are the cycles in which somebody has a review to hand in.
func (s *Service) cyclesReviewedBy(ctx context.Context, p id.Person) ([]id.Cycle, error) {
	lines, err := s.db.Lines(ctx, `SELECT DISTINCT n.cycle_id FROM nominations n JOIN award_reviews r ON r.nomination_id = n.id WHERE r.reviewer_id = $1 AND r.state IN ('ASSIGNED', 'DRAFT') ORDER BY 1`, string(p))
	out := make([]id.Cycle, len(lines))
	for i, c := range lines {
		out[i] = id.Cycle(c)
	}
	return out, err
}

// cyclesOf are cycles with the names of their awards.
func (s *Service) cyclesOf(ctx context.Context, which []id.Cycle) ([]Cycle, error) {
	all, err := s.cycles(ctx, "", which...)
	if err != nil {
		return nil, err
	}
	awards, err := s.awards(ctx, "")
	if err != nil {
		return nil, err
	}
	for i := range all {
		for _, a := range awards {
			if a.ID == all[i].Award.ID {
				all[i].Award.Name = a.Name
			}
		}
	}
	return all, nil
}

// undecided are the cycles whose conflicts still matter.
func (s *Service) undecided(ctx context.Context) ([]id.Cycle, error) {
	return s.db.Client(ctx).AwardCycle.Query().Where(awardcycle.StateIn(string(Called), string(Sealed))).Order(ent.Asc(awardcycle.FieldID)).IDs(ctx)
}

// dutiesOf are what somebody is in the committees of awards on a day.
func (s *Service) dutiesOf(ctx context.Context, p id.Person, today clock.Date) (map[id.Award]directory.Duty, error) {
	rows, err := s.db.Query(ctx, `SELECT a.id, m.duty, m.from_date, m.until_date FROM awards a JOIN committee_members m ON m.committee_id = a.committee_id WHERE m.person_id = $1`, string(p))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := map[id.Award]directory.Duty{}
	for rows.Next() {
		var (
			a    id.Award
			duty directory.Duty
			term directory.CommitteeTerm
		)
		if err := rows.Scan(&a, &duty, &term.From, &term.Until); err != nil {
			return nil, err
		}
		if term.On(today) {
			out[a] = duty
		}
	}
	return out, rows.Err()
}

// guests review without being members of the committee.
func (s *Service) guests(ctx context.Context, c id.Cycle) ([]id.Person, error) {
	row, err := s.db.Client(ctx).AwardCycle.Query().Where(awardcycle.ID(c)).Select(awardcycle.FieldGuests).Only(ctx)
	if err != nil {
		return nil, err
	}
	var out []id.Person
	return out, json.Unmarshal([]byte(row.Guests), &out)
}

func (s *Service) addGuest(ctx context.Context, c id.Cycle, p id.Person) error {
	there, err := s.guests(ctx, c)
	if err != nil || slices.Contains(there, p) {
		return err
	}
	b, err := json.Marshal(append(there, p))
	if err != nil {
		return err
	}
	return s.db.Client(ctx).AwardCycle.Update().Where(awardcycle.ID(c)).SetGuests(string(b)).Exec(ctx)
}

// Parts.

func (s *Service) insertPart(ctx context.Context, p Part) error {
	create := s.db.Client(ctx).NominationPart.Create().SetID(p.ID).SetNominationID(p.Nomination).SetNominatorID(p.nominator).SetState(string(p.State)).SetSaved(p.Saved)
	if p.InvitedBy != "" {
		create.SetInvitedBy(p.InvitedBy)
	}
	return create.Exec(ownPart(ctx, p.nominator))
}

func (s *Service) setPartState(ctx context.Context, which id.Part, state NominationState, submitted *time.Time, now time.Time) error {
	update := s.db.Client(ctx).NominationPart.Update().Where(nominationpart.ID(which)).SetState(string(state)).SetSaved(now)
	if submitted != nil {
		update.SetSubmitted(*submitted)
	} else {
		update.ClearSubmitted()
	}
	return update.Exec(forState(ctx, which))
}

// saveLetter keeps a letter that has not changed since it was read.
func (s *Service) saveLetter(ctx context.Context, which id.Part, of id.Person, letter string, revision int, now time.Time) error {
	n, err := s.db.Client(ctx).NominationPart.Update().Where(nominationpart.ID(which), nominationpart.NominatorID(of), nominationpart.Revision(revision)).
		SetLetter(letter).SetRevision(revision + 1).SetSaved(now).Save(ownPart(ctx, of))
	if err == nil && n == 0 {
		return apperr.NewConflict("nomination.changed_meanwhile")
	}
	return err
}

func (s *Service) letterOf(ctx context.Context, which id.Part, of id.Person) (string, error) {
	row, err := s.db.Client(ctx).NominationPart.Get(ownPart(ctx, of), which)
	if err != nil {
		return "", err
	}
	return row.Letter, nil
}

// drafted is where a draft of a letter of nomination belongs.
type drafted struct {
	part       id.Part
	nomination id.Nomination
	cycle      id.Cycle
	author     id.Person
}

// draftsOf are the letters that people are writing, without their text.
func (s *Service) draftsOf(ctx context.Context, authors []id.Person) ([]drafted, error) {
	holders, values := make([]string, len(authors)), make([]any, len(authors))
	for i, p := range authors {
		holders[i], values[i] = "$"+itoa(i+1), string(p)
	}
	rows, err := s.db.Query(ctx, `SELECT x.id, x.nomination_id, n.cycle_id, x.nominator_id FROM nomination_parts x JOIN nominations n ON n.id = x.nomination_id
WHERE x.state = 'DRAFT' AND x.nominator_id IN (`+strings.Join(holders, ", ")+`) ORDER BY x.id`, values...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []drafted
	for rows.Next() {
		var d drafted
		if err := rows.Scan(&d.part, &d.nomination, &d.cycle, &d.author); err != nil {
			return nil, err
		}
		out = append(out, d)
	}
	return out, rows.Err()
}

// fillDrafts reads the text of drafts that the authors wrote.
func (s *Service) fillDrafts(ctx context.Context, authors []id.Person, drafts []LetterDraft) error {
	which := make([]id.Part, len(drafts))
	for i, d := range drafts {
		which[i] = d.Part
	}
	rows, err := s.db.Client(ctx).NominationPart.Query().Where(nominationpart.IDIn(which...)).All(ownPart(ctx, authors...))
	for _, r := range rows {
		for i := range drafts {
			if drafts[i].Part == r.ID {
				drafts[i].Letter, drafts[i].Revision, drafts[i].Saved = r.Letter, r.Revision, r.Saved
			}
		}
	}
	return err
}

// Letters of support.

func (s *Service) support(ctx context.Context, n id.Nomination) ([]Support, error) {
	rows, err := s.db.Client(ctx).SupportLetter.Query().Where(supportletter.NominationID(n)).Order(ent.Asc(supportletter.FieldAsked, supportletter.FieldID)).All(ctx)
	out := make([]Support, len(rows))
	for i, r := range rows {
		out[i] = supportFrom(r)
	}
	return out, err
}

func supportFrom(r *ent.SupportLetter) Support {
	return Support{
		ID: r.ID, Nomination: r.NominationID, AskedBy: r.AskedBy, Name: r.Name, Email: r.Email, Language: r.Language, Person: r.PersonID, State: SupportState(r.State),
		Waived: r.Waived, Text: &r.Text, Reason: r.Reason, Revision: r.Revision, Until: r.Until, Asked: r.Asked, Reminded: r.Reminded, Answered: r.Answered,
	}
}

func (s *Service) supportBy(ctx context.Context, which id.Support) (Support, error) {
	row, err := s.db.Client(ctx).SupportLetter.Get(ctx, which)
	if ent.IsNotFound(err) {
		return Support{}, apperr.NewNotFound("letter")
	}
	if err != nil {
		return Support{}, err
	}
	return supportFrom(row), nil
}

func (s *Service) insertSupport(ctx context.Context, l Support) error {
	create := s.db.Client(ctx).SupportLetter.Create().SetID(l.ID).SetNominationID(l.Nomination).SetAskedBy(l.AskedBy).SetName(l.Name).SetEmail(l.Email).
		SetLanguage(l.Language).SetState(string(l.State)).SetWaived(l.Waived).SetAsked(l.Asked)
	if l.Person != "" {
		create.SetPersonID(l.Person)
	}
	return create.Exec(ctx)
}

// updateSupport keeps a letter that has not changed since it was read.
func (s *Service) updateSupport(ctx context.Context, l Support, revision int) error {
	update := s.db.Client(ctx).SupportLetter.Update().Where(supportletter.ID(l.ID), supportletter.Revision(revision)).
		SetState(string(l.State)).SetReason(l.Reason).SetRevision(revision + 1).SetNillableReminded(l.Reminded).SetNillableAnswered(l.Answered)
	if l.Text != nil {
		update.SetText(*l.Text)
	}
	n, err := update.Save(ctx)
	if err == nil && n == 0 {
		return apperr.NewConflict("nomination.changed_meanwhile")
	}
	return err
}

// supportReminded leaves the revision as it is: the writer may be writing.
func (s *Service) supportReminded(ctx context.Context, which id.Support, at time.Time) error {
	return s.db.Client(ctx).SupportLetter.Update().Where(supportletter.ID(which)).SetReminded(at).Exec(ctx)
}

// setLetterUntil gives a letter a later day. Who is told now is not reminded within a day.
func (s *Service) setLetterUntil(ctx context.Context, which id.Support, until clock.Date, at time.Time) error {
	return s.db.Client(ctx).SupportLetter.Update().Where(supportletter.ID(which)).SetUntil(until).SetReminded(at).Exec(ctx)
}

// belongs is the nomination that a row of a table belongs to.
func (s *Service) belongs(ctx context.Context, table, which, thing string) (id.Nomination, error) {
	var n id.Nomination
	ok, err := s.db.Row(ctx, "SELECT nomination_id FROM "+table+" WHERE id = $1", []any{which}, &n)
	if err == nil && !ok {
		err = apperr.NewNotFound(thing)
	}
	return n, err
}

func (s *Service) nominationOf(ctx context.Context, which id.Support) (id.Nomination, error) {
	return s.belongs(ctx, "support_letters", string(which), "letter")
}

func (s *Service) nominationOfFile(ctx context.Context, which id.File) (id.Nomination, error) {
	return s.belongs(ctx, "nomination_files", string(which), "file")
}

func (s *Service) nominationOfConflict(ctx context.Context, which id.Conflict) (id.Nomination, error) {
	return s.belongs(ctx, "conflicts", string(which), "conflict")
}

// Packages and files.

func (s *Service) packageOf(ctx context.Context, n id.Nomination) (Package, bool, error) {
	row, err := s.db.Client(ctx).NomineePackage.Query().Where(nomineepackage.ID(n)).Only(ctx)
	if ent.IsNotFound(err) {
		return Package{}, false, nil
	}
	if err != nil {
		return Package{}, false, err
	}
	p, err := packageFrom(row)
	return p, true, err
}

func packageFrom(r *ent.NomineePackage) (Package, error) {
	p := Package{Statement: r.Statement, Revision: r.Revision, Saved: r.Saved}
	return p, json.Unmarshal([]byte(r.Activities), &p.Activities)
}

func (s *Service) insertPackage(ctx context.Context, n id.Nomination, p Package) error {
	b, err := json.Marshal(p.Activities)
	if err != nil {
		return err
	}
	return s.db.Client(ctx).NomineePackage.Create().SetID(n).SetStatement(p.Statement).SetActivities(string(b)).SetSaved(p.Saved).Exec(ctx)
}

func (s *Service) savePackage(ctx context.Context, n id.Nomination, in PackageInput, now time.Time) error {
	b, err := json.Marshal(in.Activities)
	if err != nil {
		return err
	}
	changed, err := s.db.Client(ctx).NomineePackage.Update().Where(nomineepackage.ID(n), nomineepackage.Revision(in.Revision)).
		SetStatement(in.Statement).SetActivities(string(b)).SetRevision(in.Revision + 1).SetSaved(now).Save(ctx)
	if err == nil && changed == 0 {
		return apperr.NewConflict("nomination.changed_meanwhile")
	}
	return err
}

func (s *Service) files(ctx context.Context, n ...id.Nomination) ([]File, error) {
	rows, err := s.db.Client(ctx).NominationFile.Query().Where(nominationfile.NominationIDIn(n...)).Order(ent.Asc(nominationfile.FieldAdded, nominationfile.FieldID)).All(ctx)
	out := make([]File, len(rows))
	for i, r := range rows {
		out[i] = File{ID: r.ID, Nomination: r.NominationID, Person: r.PersonID, Package: r.Package, Name: r.Name, Size: r.Size, Added: r.Added, blob: r.BlobID}
	}
	return out, err
}

func (s *Service) insertFile(ctx context.Context, f File) error {
	return s.db.Client(ctx).NominationFile.Create().SetID(f.ID).SetNominationID(f.Nomination).SetPersonID(f.Person).SetPackage(f.Package).
		SetName(f.Name).SetBlobID(f.blob).SetSize(f.Size).SetAdded(f.Added).Exec(ctx)
}

func (s *Service) deleteFile(ctx context.Context, which id.File) error {
	return s.db.Client(ctx).NominationFile.DeleteOneID(which).Exec(ctx)
}

// Conflicts.

func (s *Service) conflicts(ctx context.Context, n ...id.Nomination) ([]Conflict, error) {
	rows, err := s.db.Client(ctx).Conflict.Query().Where(conflict.NominationIDIn(n...)).Order(ent.Asc(conflict.FieldPersonID, conflict.FieldKind)).All(ctx)
	out := make([]Conflict, len(rows))
	for i, r := range rows {
		out[i] = Conflict{
			ID: r.ID, Nomination: r.NominationID, Person: Party{ID: r.PersonID}, Kind: ConflictKind(r.Kind), State: ConflictState(r.State), Pinned: r.Pinned,
			Evidence: r.Evidence, Since: r.Since, Until: r.Until, Reason: r.Reason, SaidBy: r.SaidBy, Found: r.Found, Changed: r.Changed,
		}
	}
	return out, err
}

func (s *Service) insertConflict(ctx context.Context, c Conflict) error {
	create := s.db.Client(ctx).Conflict.Create().SetID(c.ID).SetNominationID(c.Nomination).SetPersonID(c.Person.ID).SetKind(string(c.Kind)).SetState(string(c.State)).
		SetPinned(c.Pinned).SetEvidence(c.Evidence).SetReason(c.Reason).SetFound(c.Found).SetChanged(c.Changed).SetSince(c.Since).SetUntil(c.Until)
	if c.SaidBy != "" {
		create.SetSaidBy(c.SaidBy)
	}
	return create.Exec(ctx)
}

func (s *Service) updateConflict(ctx context.Context, c Conflict) error {
	update := s.db.Client(ctx).Conflict.Update().Where(conflict.ID(c.ID)).SetState(string(c.State)).SetPinned(c.Pinned).SetReason(c.Reason).SetChanged(c.Changed)
	if c.SaidBy != "" {
		update.SetSaidBy(c.SaidBy)
	}
	return update.Exec(ctx)
}

// Reviews and votes.

func (s *Service) reviews(ctx context.Context, n ...id.Nomination) ([]Review, error) {
	rows, err := s.db.Client(ctx).AwardReview.Query().Where(awardreview.NominationIDIn(n...)).Order(ent.Asc(awardreview.FieldNominationID, awardreview.FieldRole, awardreview.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Review, len(rows))
	for i, r := range rows {
		out[i] = Review{
			ID: r.ID, Nomination: r.NominationID, reviewer: r.ReviewerID, Role: r.Role, Guest: r.Guest, State: ReviewState(r.State),
			Comment: r.Comment, Revision: r.Revision, Submitted: r.Submitted,
		}
		if err := json.Unmarshal([]byte(r.Scores), &out[i].Scores); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// insertReview gives a review to somebody, or once more to one whose review was void.
func (s *Service) insertReview(ctx context.Context, r Review, now time.Time) error {
	n, err := s.db.Client(ctx).AwardReview.Update().Where(awardreview.NominationID(r.Nomination), awardreview.ReviewerID(r.reviewer), awardreview.SubmittedIsNil()).
		SetState(string(r.State)).SetRole(r.Role).SetGuest(r.Guest).Save(ctx)
	if err != nil || n > 0 {
		return err
	}
	return s.db.Client(ctx).AwardReview.Create().SetID(r.ID).SetNominationID(r.Nomination).SetReviewerID(r.reviewer).SetRole(r.Role).SetGuest(r.Guest).
		SetState(string(r.State)).SetAssigned(now).Exec(ctx)
}

// updateReview keeps a review that has not changed since it was read.
func (s *Service) updateReview(ctx context.Context, r Review, revision int) error {
	b, err := json.Marshal(r.Scores)
	if err != nil {
		return err
	}
	n, err := s.db.Client(ctx).AwardReview.Update().Where(awardreview.ID(r.ID), awardreview.Revision(revision)).
		SetState(string(r.State)).SetScores(string(b)).SetComment(r.Comment).SetRevision(revision + 1).SetNillableSubmitted(r.Submitted).Save(ctx)
	if err == nil && n == 0 {
		return apperr.NewConflict("nomination.changed_meanwhile")
	}
	return err
}

func (s *Service) voidReview(ctx context.Context, which id.AwardReview) error {
	return s.db.Client(ctx).AwardReview.Update().Where(awardreview.ID(which)).SetState(string(ReviewVoid)).Exec(ctx)
}

// dropReview takes a review that was not submitted away.
func (s *Service) dropReview(ctx context.Context, n id.Nomination, p id.Person) error {
	_, err := s.db.Client(ctx).AwardReview.Delete().Where(awardreview.NominationID(n), awardreview.ReviewerID(p), awardreview.SubmittedIsNil()).Exec(ctx)
	return err
}

// Vote of one member on a nomination.
type Vote struct {
	ID         id.Vote
	Nomination id.Nomination
	Choice     Choice
	Void       bool

	voter id.Person
}

// Choice is how somebody voted.
type Choice string

// The choices.
const (
	For     Choice = "FOR"
	Against Choice = "AGAINST"
	Abstain Choice = "ABSTAIN"
)

func (s *Service) votes(ctx context.Context, n ...id.Nomination) ([]Vote, error) {
	rows, err := s.db.Client(ctx).AwardVote.Query().Where(awardvote.NominationIDIn(n...)).Order(ent.Asc(awardvote.FieldVoterID)).All(ctx)
	out := make([]Vote, len(rows))
	for i, r := range rows {
		out[i] = Vote{r.ID, r.NominationID, Choice(r.Choice), r.Void, r.VoterID}
	}
	return out, err
}

func (s *Service) voidVote(ctx context.Context, which id.Vote) error {
	return s.db.Client(ctx).AwardVote.Update().Where(awardvote.ID(which)).SetVoid(true).Exec(ctx)
}

// Events.

func (s *Service) insertEvent(ctx context.Context, e Event) error {
	return s.db.Client(ctx).AwardEvent.Create().SetID(e.ID).SetCycleID(e.Cycle).SetKind(string(e.Kind)).SetSubject(e.Subject).
		SetDetail(string(e.Detail)).SetBy(e.By).SetAt(e.At).Exec(ctx)
}

func (s *Service) events(ctx context.Context, c id.Cycle) ([]Event, error) {
	rows, err := s.db.Client(ctx).AwardEvent.Query().Where(awardevent.CycleID(c)).Order(ent.Asc(awardevent.FieldAt, awardevent.FieldID)).All(forEvents(ctx, c))
	out := make([]Event, len(rows))
	for i, r := range rows {
		out[i] = Event{r.ID, r.CycleID, EventKind(r.Kind), r.Subject, json.RawMessage(r.Detail), r.By, r.At}
	}
	return out, err
}

// remindedSince are those who were reminded in a cycle since an instant.
func (s *Service) remindedSince(ctx context.Context, c id.Cycle, since time.Time) ([]id.Person, error) {
	all, err := s.events(ctx, c)
	var out []id.Person
	for _, e := range all {
		if e.Kind == Reminded && e.At.After(since) {
			out = append(out, id.Person(e.Subject))
		}
	}
	return out, err
}

// contents is what was written around nominations, narrowed to the permits of the context: one
// statement for each kind of record.
func (s *Service) contents(ctx context.Context, which []*sheaf, deep bool) (contents, error) {
	var c contents
	if len(which) == 0 {
		return c, nil
	}
	ns := make([]id.Nomination, len(which))
	for i, d := range which {
		ns[i] = d.ID
	}
	var err error
	if c.reviews, err = s.reviews(ctx, ns...); err != nil {
		return c, err
	}
	if c.conflicts, err = s.conflicts(ctx, ns...); err != nil || !deep {
		return c, err
	}
	parts, err := s.db.Client(ctx).NominationPart.Query().Where(nominationpart.NominationIDIn(ns...)).All(ctx)
	if err != nil {
		return c, err
	}
	for _, r := range parts {
		c.parts = append(c.parts, Part{ID: r.ID, Nomination: r.NominationID, Letter: &r.Letter, Revision: r.Revision, Saved: r.Saved, Submitted: r.Submitted})
	}
	letters, err := s.db.Client(ctx).SupportLetter.Query().Where(supportletter.NominationIDIn(ns...)).Order(ent.Asc(supportletter.FieldAsked, supportletter.FieldID)).All(ctx)
	if err != nil {
		return c, err
	}
	for _, r := range letters {
		c.letters = append(c.letters, supportFrom(r))
	}
	packages, err := s.db.Client(ctx).NomineePackage.Query().Where(nomineepackage.IDIn(ns...)).All(ctx)
	if err != nil {
		return c, err
	}
	c.packages = map[id.Nomination]Package{}
	for _, r := range packages {
		if c.packages[r.ID], err = packageFrom(r); err != nil {
			return c, err
		}
	}
	c.files, err = s.files(ctx, ns...)
	return c, err
}

func digest(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

// Meeting, votes and decisions.

func (s *Service) insertMeeting(ctx context.Context, v viewer.Viewer, m *matter, seal bundle.Seal, pseudonyms map[id.Person]string) error {
	sealed, err := bundle.Canonical(seal)
	if err != nil {
		return err
	}
	names, err := json.Marshal(pseudonyms)
	if err != nil {
		return err
	}
	items := make([]item, len(seal.Nominations))
	agenda := make([]*sheaf, len(seal.Nominations))
	for i, n := range seal.Nominations {
		agenda[i] = m.nominations[id.Nomination(n)]
	}
	slices.SortFunc(agenda, byNominee)
	for i, d := range agenda {
		items[i].Nomination = d.ID
	}
	order, err := json.Marshal(items)
	if err != nil {
		return err
	}
	return s.db.Client(ctx).AwardMeeting.Create().SetID(m.cycle.ID).SetSeal(string(sealed)).SetSealSha(bundle.Digest(sealed)).SetPseudonyms(string(names)).
		SetOpened(m.now).SetOpenedBy(v.Person).SetItems(string(order)).Exec(ctx)
}

func (s *Service) meeting(ctx context.Context, in id.Cycle) (meeting, bool, error) {
	r, err := s.db.Client(ctx).AwardMeeting.Query().Where(awardmeeting.ID(in)).Only(ctx)
	if ent.IsNotFound(err) {
		return meeting{}, false, nil
	}
	if err != nil {
		return meeting{}, false, err
	}
	out := meeting{Cycle: r.ID, SealSHA: r.SealSha, Opened: r.Opened, Closed: r.Closed}
	return out, true, decodeMeeting(r.Seal, r.Pseudonyms, r.Presence, r.Items, &out)
}

func (s *Service) saveMeeting(ctx context.Context, held meeting) error {
	there, err := json.Marshal(held.Presence)
	if err != nil {
		return err
	}
	if held.Presence == nil {
		there = []byte("[]")
	}
	items, err := json.Marshal(held.Items)
	if err != nil {
		return err
	}
	return s.db.Client(ctx).AwardMeeting.Update().Where(awardmeeting.ID(held.Cycle)).SetPresence(string(there)).SetItems(string(items)).Exec(ctx)
}

func (s *Service) closeMeeting(ctx context.Context, in id.Cycle, now time.Time) error {
	return s.db.Client(ctx).AwardMeeting.Update().Where(awardmeeting.ID(in), awardmeeting.ClosedIsNil()).SetClosed(now).Exec(ctx)
}

func (s *Service) setState(ctx context.Context, in id.Cycle, state State) error {
	return s.db.Client(ctx).AwardCycle.Update().Where(awardcycle.ID(in)).SetState(string(state)).Exec(ctx)
}

// putVote keeps a vote, or changes the one there is.
func (s *Service) putVote(ctx context.Context, v Vote, now time.Time) error {
	n, err := s.db.Client(ctx).AwardVote.Update().Where(awardvote.NominationID(v.Nomination), awardvote.VoterID(v.voter)).SetChoice(string(v.Choice)).SetCast(now).Save(ctx)
	if err != nil || n > 0 {
		return err
	}
	return s.db.Client(ctx).AwardVote.Create().SetID(v.ID).SetNominationID(v.Nomination).SetVoterID(v.voter).SetChoice(string(v.Choice)).SetCast(now).Exec(ctx)
}

func (s *Service) insertNote(ctx context.Context, n Note) error {
	return s.db.Client(ctx).MeetingNote.Create().SetID(n.ID).SetNominationID(n.nomination).SetAuthorID(n.Author.ID).SetPrivate(n.Private).SetText(n.Text).SetWritten(n.Written).Exec(ctx)
}

// said are the votes and notes on nominations, narrowed to the permits of the context.
func (s *Service) said(ctx context.Context, which []*sheaf) ([]Vote, []Note, error) {
	if len(which) == 0 {
		return nil, nil, nil
	}
	ns := make([]id.Nomination, len(which))
	for i, d := range which {
		ns[i] = d.ID
	}
	votes, err := s.votes(ctx, ns...)
	if err != nil {
		return nil, nil, err
	}
	rows, err := s.db.Client(ctx).MeetingNote.Query().Where(meetingnote.NominationIDIn(ns...)).Order(ent.Asc(meetingnote.FieldWritten, meetingnote.FieldID)).All(ctx)
	notes := make([]Note, len(rows))
	for i, r := range rows {
		notes[i] = Note{r.ID, Party{ID: r.AuthorID}, r.Private, r.Text, r.Written, r.NominationID}
	}
	return votes, notes, err
}

func (s *Service) insertDecision(ctx context.Context, d decision) error {
	winners, err := json.Marshal(d.Winners)
	if err != nil {
		return err
	}
	if d.Winners == nil {
		winners = []byte("[]")
	}
	create := s.db.Client(ctx).AwardDecision.Create().SetID(d.ID).SetCycleID(d.Cycle).SetNumber(d.Number).SetWinners(string(winners)).SetReason(d.Reason).
		SetBundle(d.Bundle).SetBundleSha(d.BundleSHA).SetDecidedBy(d.DecidedBy).SetDecided(d.Decided)
	if d.Corrects != "" {
		create.SetCorrects(d.Corrects)
	}
	return create.Exec(ctx)
}

// decisions on a cycle, the first first.
func (s *Service) decisions(ctx context.Context, in id.Cycle) ([]decision, error) {
	rows, err := s.db.Client(ctx).AwardDecision.Query().Where(awarddecision.CycleID(in)).Order(ent.Asc(awarddecision.FieldNumber)).All(forDecisions(ctx, in))
	if err != nil {
		return nil, err
	}
	return decisionsFrom(rows)
}

// decided are the decisions on every cycle, for doctor.
func (s *Service) decided(ctx context.Context) ([]decision, error) {
	cycles, err := s.db.Client(ctx).AwardCycle.Query().Where(awardcycle.StateIn(string(IsDecided), string(Public))).Order(ent.Asc(awardcycle.FieldID)).IDs(ctx)
	if err != nil || len(cycles) == 0 {
		return nil, err
	}
	rows, err := s.db.Client(ctx).AwardDecision.Query().Order(ent.Asc(awarddecision.FieldCycleID, awarddecision.FieldNumber)).All(forDecisions(ctx, cycles...))
	if err != nil {
		return nil, err
	}
	return decisionsFrom(rows)
}

func decisionsFrom(rows []*ent.AwardDecision) ([]decision, error) {
	out := make([]decision, len(rows))
	for i, r := range rows {
		out[i] = decision{r.ID, r.CycleID, r.Number, r.Corrects, nil, r.Reason, r.Bundle, r.BundleSha, r.DecidedBy, r.Decided}
		if err := json.Unmarshal([]byte(r.Winners), &out[i].Winners); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// deleteRecipients takes people out of a year's recipients, after a correction.
func (s *Service) deleteRecipients(ctx context.Context, a id.Award, year int, people []id.Person) error {
	_, err := s.db.Client(ctx).AwardRecipient.Delete().Where(awardrecipient.AwardID(a), awardrecipient.Year(year), awardrecipient.PersonIDIn(people...)).Exec(ctx)
	return err
}
