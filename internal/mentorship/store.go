package mentorship

import (
	"context"
	"slices"

	"laurel/ent"
	"laurel/ent/mentorship"
	"laurel/internal/clock"
	"laurel/internal/id"
)

func (s *Service) formal(ctx context.Context, mentees []id.Person) (map[id.Person]Mentorship, error) {
	q := s.db.Client(ctx).Mentorship.Query().Where(mentorship.Kind(string(Formal)), mentorship.Active(true))
	if len(mentees) > 0 {
		q = q.Where(mentorship.MenteeIDIn(mentees...))
	}
	rows, err := q.All(ctx)
	if err != nil {
		return nil, err
	}
	out := make(map[id.Person]Mentorship, len(rows))
	for _, r := range rows {
		out[r.MenteeID] = Mentorship{
			ID: r.ID, Mentor: r.MentorID, Mentee: r.MenteeID, Kind: Kind(r.Kind), Standing: Standing(r.Standing),
			Started: r.Started, Ended: r.Ended, Active: r.Active,
		}
	}
	return out, nil
}

func (s *Service) insert(ctx context.Context, in []Mentorship) error {
	c := s.db.Client(ctx)
	for part := range slices.Chunk(in, 200) {
		rows := make([]*ent.MentorshipCreate, len(part))
		for i, m := range part {
			rows[i] = c.Mentorship.Create().SetID(m.ID).SetMentorID(m.Mentor).SetMenteeID(m.Mentee).SetKind(string(m.Kind)).
				SetStanding(string(m.Standing)).SetStarted(m.Started).SetEnded(m.Ended).SetActive(m.Active)
		}
		if err := c.Mentorship.CreateBulk(rows...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) end(ctx context.Context, on clock.Date, ids []id.Mentorship) error {
	return s.db.Client(ctx).Mentorship.Update().Where(mentorship.IDIn(ids...)).SetActive(false).SetEnded(on).Exec(ctx)
}

func (s *Service) redate(ctx context.Context, which id.Mentorship, started clock.Date) error {
	return s.db.Client(ctx).Mentorship.UpdateOneID(which).SetStarted(started).Exec(ctx)
}

// since are the mentorships of people that are active or ended on or after a day.
func (s *Service) since(ctx context.Context, day clock.Date) ([]Mentorship, error) {
	rows, err := s.db.Client(ctx).Mentorship.Query().
		Where(mentorship.StateIn("ACTIVE", "ENDED"), mentorship.MenteeIDNotNil(), mentorship.Or(mentorship.Active(true), mentorship.EndedGTE(day))).
		Order(mentorship.ByID()).All(ctx)
	out := make([]Mentorship, len(rows))
	for i, r := range rows {
		out[i] = Mentorship{
			ID: r.ID, Mentor: r.MentorID, Mentee: r.MenteeID, Kind: Kind(r.Kind), Standing: Standing(r.Standing),
			Started: r.Started, Ended: r.Ended, Active: r.Active,
		}
	}
	return out, err
}
