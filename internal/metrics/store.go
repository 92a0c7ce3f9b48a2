package metrics

import (
	"context"
	"encoding/json"

	"laurel/ent"
	"laurel/ent/mentorshipyear"
)

// years that are closed, newest first, without their figures.
func (s *Service) years(ctx context.Context) ([]Year, error) {
	rows, err := s.db.Client(ctx).MentorshipYear.Query().Order(ent.Desc(mentorshipyear.FieldStarts)).All(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Year, len(rows))
	for i, r := range rows {
		var d document
		if err := json.Unmarshal([]byte(r.Document), &d); err != nil {
			return nil, err
		}
		out[i] = Year{ID: r.ID, Kind: Kind(r.Kind), Starts: r.Starts, Ends: r.Ends, Closed: r.Closed, ClosedBy: r.ClosedBy, Surveys: d.Surveys, Rounds: d.Rounds, Awards: d.Awards}
	}
	return out, nil
}

func (s *Service) insertYear(ctx context.Context, y Year, d document) error {
	text, err := d.text()
	if err != nil {
		return err
	}
	return s.db.Client(ctx).MentorshipYear.Create().SetID(y.ID).SetKind(string(y.Kind)).SetStarts(y.Starts).SetEnds(y.Ends).
		SetDocument(text).SetClosed(y.Closed).SetClosedBy(y.ClosedBy).Exec(ctx)
}

// lock lets one closing at a time through until its transaction ends.
func (s *Service) lock(ctx context.Context) error {
	if !s.db.Postgres() {
		return nil // SQLite has one writer
	}
	_, err := s.db.Exec(ctx, "SELECT pg_advisory_xact_lock(7425839)")
	return err
}
