package award

import (
	"context"
	"encoding/json"
	"time"

	"laurel/ent"
	"laurel/ent/award"
	"laurel/ent/awardcycle"
	"laurel/ent/awardrecipient"
	"laurel/ent/cyclephase"
	"laurel/internal/apperr"
	"laurel/internal/directory"
	"laurel/internal/id"
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

// cycles of all awards, of one, or the one that is named, newest year first.
func (s *Service) cycles(ctx context.Context, of id.Award, which id.Cycle) ([]Cycle, error) {
	query := s.db.Client(ctx).AwardCycle.Query()
	if of != "" {
		query.Where(awardcycle.AwardID(of))
	}
	if which != "" {
		query.Where(awardcycle.ID(which))
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
	}
	return out, nil
}

func (s *Service) cycle(ctx context.Context, which id.Cycle) (Cycle, error) {
	if which == "" {
		return Cycle{}, apperr.NewNotFound("cycle")
	}
	all, err := s.cycles(ctx, "", which)
	if err == nil && len(all) == 0 {
		err = apperr.NewNotFound("cycle")
	}
	if err != nil {
		return Cycle{}, err
	}
	of, err := s.db.Client(ctx).Award.Get(ctx, all[0].Award.ID)
	if err != nil {
		return Cycle{}, err
	}
	all[0].Award.Name = of.Name
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

func (s *Service) deleteCycle(ctx context.Context, which id.Cycle) error {
	if _, err := s.db.Client(ctx).CyclePhase.Delete().Where(cyclephase.CycleID(which)).Exec(ctx); err != nil {
		return err
	}
	return s.db.Client(ctx).AwardCycle.DeleteOneID(which).Exec(ctx)
}

func (s *Service) markCalled(ctx context.Context, which id.Cycle, now time.Time) error {
	return s.db.Client(ctx).AwardCycle.Update().Where(awardcycle.ID(which)).SetState(string(Called)).SetCalled(now).Exec(ctx)
}
