package roster

import (
	"context"
	"encoding/json"
	"time"

	"laurel/ent"
	"laurel/ent/rosterimport"
	"laurel/ent/rosterrepair"
	"laurel/ent/rosterword"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// lockImport lets one import at a time through until its transaction ends: what it
// compared the file with is still so when it writes.
func (s *Service) lockImport(ctx context.Context) error {
	if !s.db.Postgres() {
		return nil // SQLite has one writer
	}
	_, err := s.db.Exec(ctx, "SELECT pg_advisory_xact_lock(7425841)")
	return err
}

// listed are the columns of a list; what an import changed can be long.
var listed = []string{
	rosterimport.FieldID, rosterimport.FieldMade, rosterimport.FieldPersonID, rosterimport.FieldFile, rosterimport.FieldUploadID, rosterimport.FieldNewCount,
	rosterimport.FieldChangedCount, rosterimport.FieldUnchangedCount, rosterimport.FieldHeldCount, rosterimport.FieldUndone, rosterimport.FieldUndoneBy,
}

func importOf(r *ent.RosterImport) Import {
	i := Import{
		ID: r.ID, Made: r.Made, By: r.PersonID, File: r.File, Counts: Counts{New: r.NewCount, Changed: r.ChangedCount, Unchanged: r.UnchangedCount},
		Held: r.HeldCount, UndoneBy: r.UndoneBy, upload: r.UploadID,
	}
	if r.Undone != nil {
		i.Undone = *r.Undone
	}
	return i
}

// imports are all of them, the newest first.
func (s *Service) imports(ctx context.Context) ([]Import, error) {
	rows, err := s.db.Client(ctx).RosterImport.Query().Order(ent.Desc(rosterimport.FieldMade), ent.Desc(rosterimport.FieldID)).Select(listed...).All(ctx)
	out := make([]Import, len(rows))
	for i, r := range rows {
		out[i] = importOf(r)
	}
	return out, err
}

// lastImport is the newest that stands; the zero Import when there is none.
func (s *Service) lastImport(ctx context.Context) (Import, error) {
	r, err := s.db.Client(ctx).RosterImport.Query().Where(rosterimport.UndoneIsNil()).
		Order(ent.Desc(rosterimport.FieldMade), ent.Desc(rosterimport.FieldID)).Select(listed...).First(ctx)
	if ent.IsNotFound(err) {
		return Import{}, nil
	}
	if err != nil {
		return Import{}, err
	}
	return importOf(r), nil
}

// importBy is an import with all that it did.
func (s *Service) importBy(ctx context.Context, which id.RosterImport) (Import, bool, error) {
	r, err := s.db.Client(ctx).RosterImport.Get(ctx, which)
	if ent.IsNotFound(err) {
		return Import{}, false, nil
	}
	if err != nil {
		return Import{}, false, err
	}
	i := importOf(r)
	for _, part := range []struct {
		kept string
		into any
	}{{r.ReadAs, &i.readAs}, {r.Held, &i.held}, {r.Changes, &i.changes}} {
		if err := json.Unmarshal([]byte(part.kept), part.into); err != nil {
			return Import{}, false, err
		}
	}
	return i, true, nil
}

func (s *Service) insertImport(ctx context.Context, i Import) error {
	var parts [3]string
	for k, part := range []any{i.readAs, i.held, i.changes} {
		b, err := json.Marshal(part)
		if err != nil {
			return err
		}
		parts[k] = string(b)
	}
	r := s.db.Client(ctx).RosterImport.Create().SetID(i.ID).SetMade(i.Made).SetFile(i.File).SetReadAs(parts[0]).SetHeld(parts[1]).SetChanges(parts[2]).
		SetNewCount(i.New).SetChangedCount(i.Changed).SetUnchangedCount(i.Unchanged).SetHeldCount(i.Held)
	if i.By != "" {
		r.SetPersonID(i.By)
	}
	if i.upload != "" {
		r.SetUploadID(i.upload)
	}
	return r.Exec(ctx)
}

// markUndone also takes what the import flagged off the list.
func (s *Service) markUndone(ctx context.Context, i Import) error {
	c := s.db.Client(ctx)
	if _, err := c.RosterRepair.Delete().Where(rosterrepair.ImportID(i.ID)).Exec(ctx); err != nil {
		return err
	}
	u := c.RosterImport.UpdateOneID(i.ID).SetUndone(i.Undone)
	if i.UndoneBy != "" {
		u.SetUndoneBy(i.UndoneBy)
	}
	return u.Exec(ctx)
}

func (s *Service) words(ctx context.Context) ([]Word, error) {
	rows, err := s.db.Client(ctx).RosterWord.Query().Order(ent.Asc(rosterword.FieldKind), ent.Asc(rosterword.FieldWritten)).All(ctx)
	out := make([]Word, len(rows))
	for i, r := range rows {
		out[i] = Word{ID: r.ID, Kind: WordKind(r.Kind), Written: r.Written, Shown: r.Shown, Means: r.Means}
	}
	return out, err
}

// saveWords keeps the newest meaning of each.
func (s *Service) saveWords(ctx context.Context, all []Word) error {
	c := s.db.Client(ctx)
	by := viewer.From(ctx).Person
	for _, w := range all {
		if _, err := c.RosterWord.Delete().Where(rosterword.Kind(string(w.Kind)), rosterword.Written(w.Written)).Exec(ctx); err != nil {
			return err
		}
		r := c.RosterWord.Create().SetID(id.New[id.RosterWord](s.ids)).SetKind(string(w.Kind)).SetWritten(w.Written).SetShown(w.Shown).SetMeans(w.Means).SetSaid(s.clock.Now())
		if by != "" {
			r.SetSaidBy(by)
		}
		if err := r.Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) deleteWord(ctx context.Context, which id.RosterWord) (bool, error) {
	n, err := s.db.Client(ctx).RosterWord.Delete().Where(rosterword.ID(which)).Exec(ctx)
	return n > 0, err
}

// forgetPlaces takes back what spellings were said to mean of places that an import made.
func (s *Service) forgetPlaces(ctx context.Context, c changes) error {
	var means []string
	for _, d := range c.Divisions {
		means = append(means, string(d))
	}
	for _, x := range c.Sites {
		means = append(means, string(x))
	}
	if len(means) == 0 {
		return nil
	}
	_, err := s.db.Client(ctx).RosterWord.Delete().Where(rosterword.MeansIn(means...)).Exec(ctx)
	return err
}

func (s *Service) insertRepairs(ctx context.Context, of id.RosterImport, all []Flag) error {
	c := s.db.Client(ctx)
	for _, f := range all {
		if f.Problem == InReportingLine {
			continue // the mentorship itself is flagged
		}
		err := c.RosterRepair.Create().SetID(id.New[id.RosterRepair](s.ids)).SetImportID(of).SetMenteeID(f.mentee).SetMentorID(f.mentor).
			SetProblem(string(f.Problem)).SetLine(f.Line).Exec(ctx)
		if err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) openRepairs(ctx context.Context, zone *time.Location) ([]Repair, error) {
	rows, err := s.db.Client(ctx).RosterRepair.Query().Where(rosterrepair.SettledIsNil()).
		WithImport(func(q *ent.RosterImportQuery) {
			q.Select(rosterimport.FieldID, rosterimport.FieldFile, rosterimport.FieldMade)
		}).All(ctx)
	out := make([]Repair, len(rows))
	for i, r := range rows {
		out[i] = Repair{
			ID: r.ID, Mentee: directory.Person{ID: r.MenteeID}, Mentor: directory.Person{ID: r.MentorID}, Problem: Problem(r.Problem), Line: r.Line,
			File: r.Edges.Import.File, On: clock.DateOf(r.Edges.Import.Made, zone),
		}
	}
	return out, err
}

func (s *Service) settle(ctx context.Context, which id.RosterRepair, by id.Person, now time.Time) (int, error) {
	u := s.db.Client(ctx).RosterRepair.Update().Where(rosterrepair.ID(which), rosterrepair.SettledIsNil()).SetSettled(now)
	if by != "" {
		u.SetSettledBy(by)
	}
	return u.Save(ctx)
}
