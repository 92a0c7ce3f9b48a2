package metrics

import (
	"context"
	"encoding/json"

	"laurel/ent"
	"laurel/ent/mentorshipyear"
	"laurel/ent/yearevent"
	"laurel/internal/directory"
	"laurel/internal/id"
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

// closedYears are years with their events, the names of those behind them left out.
func (s *Service) closedYears(ctx context.Context) ([]Year, error) {
	all, err := s.years(ctx)
	if err != nil || len(all) == 0 {
		return all, err
	}
	rows, err := s.db.Client(ctx).YearEvent.Query().Order(ent.Desc(yearevent.FieldAt), ent.Desc(yearevent.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	of := map[id.MentorshipYear][]Event{}
	for _, r := range rows {
		of[r.YearID] = append(of[r.YearID], Event{ID: r.ID, Year: r.YearID, Kind: EventKind(r.Kind), Reason: r.Reason, At: r.At, By: r.DoneBy})
	}
	for i := range all {
		all[i].Events = of[all[i].ID]
	}
	return all, nil
}

// readOnly are the years that are closed and not open for corrections, newest first, in one
// statement: lists ask it beside their own.
func (s *Service) readOnly(ctx context.Context) (directory.ClosedYears, error) {
	rows, err := s.db.Query(ctx, `SELECT y.id, y.kind, y.starts, y.ends FROM mentorship_years y
WHERE COALESCE((SELECT e.kind FROM year_events e WHERE e.year_id = y.id ORDER BY e.at DESC, e.id DESC LIMIT 1), 'CLOSED') = 'CLOSED' ORDER BY y.starts DESC`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out directory.ClosedYears
	for rows.Next() {
		var y directory.ClosedYear
		var k Kind
		if err := rows.Scan(&y.ID, &k, &y.Starts, &y.Ends); err != nil {
			return nil, err
		}
		y.Name = nameOf(k, y.Starts)
		out = append(out, y)
	}
	return out, rows.Err()
}

func (s *Service) insertEvent(ctx context.Context, e Event) error {
	return s.db.Client(ctx).YearEvent.Create().SetID(e.ID).SetYearID(e.Year).SetKind(string(e.Kind)).SetReason(e.Reason).SetAt(e.At).SetDoneBy(e.By).Exec(ctx)
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

// hold keeps years from being closed or opened until its transaction ends; many may hold at once.
func (s *Service) hold(ctx context.Context) error {
	if !s.db.Postgres() {
		return nil // SQLite has one writer
	}
	_, err := s.db.Exec(ctx, "SELECT pg_advisory_xact_lock_shared(7425839)")
	return err
}
