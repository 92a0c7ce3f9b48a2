package roster

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/blob"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/page"
	"laurel/internal/roster/sheet"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

// Service is the roster's use cases.
type Service struct {
	db         *store.DB
	ids        id.Source
	clock      clock.Clock
	audit      *audit.Log
	blobs      *blob.Blobs
	directory  *directory.Service
	mentorship *mentorship.Service
}

// New makes the service.
func New(db *store.DB, ids id.Source, c clock.Clock, log *audit.Log, blobs *blob.Blobs, d *directory.Service, m *mentorship.Service) *Service {
	return &Service{db: db, ids: ids, clock: c, audit: log, blobs: blobs, directory: d, mentorship: m}
}

// Rosters are the divisions whose roster the viewer may open, by name.
func (s *Service) Rosters(ctx context.Context, v viewer.Viewer) ([]directory.Division, error) {
	if !v.SignedIn() || len(v.Grants) == 0 {
		return nil, nil
	}
	all, err := s.directory.Divisions(ctx)
	return slices.DeleteFunc(all, func(d directory.Division) bool { return CanSeeRoster(v, d.ID) != nil }), err
}

// Roster is a page of a division's people, NOT_FOUND for a division the viewer may not
// see or that does not exist.
func (s *Service) Roster(ctx context.Context, v viewer.Viewer, f Filter) (Roster, error) {
	if err := CanSeeRoster(v, f.Division); err != nil {
		return Roster{}, err
	}
	if err := f.Validate(); err != nil {
		return Roster{}, err
	}
	rows, err := s.rows(ctx, f.Division)
	if err != nil {
		return Roster{}, err
	}
	var out Roster
	for _, r := range rows {
		if r.Mentor != nil {
			out.WithFormalMentor++
		}
	}
	words := strings.Fields(i18n.Fold(f.Search))
	rows = slices.DeleteFunc(rows, func(r Row) bool { return !r.Person.Matches(words) })
	slices.SortFunc(rows, func(a, b Row) int { return compare(a, b, f.Sort, f.Backwards) })
	out.Page, err = page.Cut(rows, f.Args, func(r Row) string { return string(r.Person.ID) })
	if err != nil {
		return Roster{}, err
	}
	return out, s.complete(ctx, out.Nodes)
}

// complete fills in addresses and grants of the people and mentors shown.
func (s *Service) complete(ctx context.Context, rows []Row) error {
	var people []directory.Person
	seen := map[id.Person]int{}
	add := func(p directory.Person) {
		if _, twice := seen[p.ID]; !twice {
			seen[p.ID] = len(people)
			people = append(people, p)
		}
	}
	for _, r := range rows {
		add(r.Person)
		if r.Mentor != nil {
			add(*r.Mentor)
		}
	}
	if err := s.directory.Complete(ctx, people); err != nil {
		return err
	}
	for i := range rows {
		rows[i].Person = people[seen[rows[i].Person.ID]]
		if m := rows[i].Mentor; m != nil {
			rows[i].Mentor = &people[seen[m.ID]]
		}
	}
	return nil
}

// rows of a division without those who have left. A division without anybody that is
// not on record either is NOT_FOUND.
func (s *Service) rows(ctx context.Context, division id.Division) ([]Row, error) {
	everybody, err := s.directory.Everybody(ctx)
	if err != nil {
		return nil, err
	}
	formal, err := s.mentorship.FormalMentors(ctx)
	if err != nil {
		return nil, err
	}
	of := make(map[id.Person]*directory.Person, len(everybody))
	for i := range everybody {
		of[everybody[i].ID] = &everybody[i]
	}
	var out []Row
	for _, p := range everybody {
		if p.Division == nil || p.Division.ID != division || p.Status == directory.Left {
			continue
		}
		row := Row{Person: p}
		if m, ok := formal[p.ID]; ok {
			row.Mentor, row.MentorSince = of[m.Mentor], m.Started
		}
		out = append(out, row)
	}
	if len(out) > 0 {
		return out, nil
	}
	all, err := s.directory.Divisions(ctx)
	if err == nil && !slices.ContainsFunc(all, func(d directory.Division) bool { return d.ID == division }) {
		err = apperr.NewNotFound("division")
	}
	return nil, err
}

// compare orders two rows. What is not known comes last in either direction.
func compare(a, b Row, by Sort, backwards bool) int {
	key := func(r Row) string {
		switch by {
		case ByAppointed:
			return r.Person.Appointed.String()
		case ByPromoted:
			return r.Person.Promoted.String()
		case ByUpFor:
			return r.Person.NextReview.String()
		case ByMentor:
			if r.Mentor != nil {
				return r.Mentor.SortName
			}
			return ""
		}
		return r.Person.SortName
	}
	ka, kb := key(a), key(b)
	switch {
	case ka == "" && kb != "":
		return 1
	case ka != "" && kb == "":
		return -1
	}
	c := strings.Compare(ka, kb)
	if backwards {
		c = -c
	}
	if c != 0 {
		return c
	}
	if c = strings.Compare(a.Person.SortName, b.Person.SortName); c != 0 {
		return c
	}
	return strings.Compare(string(a.Person.ID), string(b.Person.ID))
}

var exportHeader = []i18n.Text{
	i18n.Both("Name", "Nom complet"), i18n.Both("E-mail", "Courriel"), i18n.Both("Division", "Division"), i18n.Both("Appointed", "Nomination initiale"), i18n.Both("Promoted", "Dernière promotion"),
	i18n.Both("Up for promotion or CFAR", "Prochain examen"), i18n.Both("Review kind", "Type d’examen"), i18n.Both("Mentor", "Mentor"), i18n.Both("Mentor since", "Mentor depuis"),
}

// Export is a division's roster as CSV with the columns its director keeps, headed in
// the viewer's language. It can be imported again unchanged: mentors are written by
// address, because names may be shared.
func (s *Service) Export(ctx context.Context, v viewer.Viewer, division id.Division) (name string, file []byte, err error) {
	if err := CanSeeRoster(v, division); err != nil {
		return "", nil, err
	}
	rows, err := s.rows(ctx, division)
	if err != nil {
		return "", nil, err
	}
	slices.SortFunc(rows, func(a, b Row) int { return compare(a, b, ByName, false) })
	if err := s.complete(ctx, rows); err != nil {
		return "", nil, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return "", nil, err
	}
	header := make([]string, len(exportHeader))
	for i, h := range exportHeader {
		header[i] = h.In(v.Language)
	}
	title := ""
	table := make([][]string, len(rows))
	for i, r := range rows {
		mentor := ""
		if r.Mentor != nil {
			mentor = r.Mentor.Email
		}
		title = r.Person.Division.Name.In(v.Language)
		table[i] = []string{
			r.Person.Name, r.Person.Email, title, r.Person.Appointed.String(), r.Person.Promoted.String(),
			r.Person.NextReview.String(), r.Person.NextReviewKind, mentor, r.MentorSince.String(),
		}
	}
	var b bytes.Buffer
	if err := sheet.Write(&b, header, table, sheet.WithByteOrderMark); err != nil {
		return "", nil, err
	}
	return fmt.Sprintf("roster-%s%s.csv", slug(title), today), b.Bytes(), nil
}

// slug is a name as it may stand in the name of a file, with a hyphen after it.
func slug(name string) string {
	words := strings.FieldsFunc(i18n.Fold(name), func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
	if len(words) == 0 {
		return ""
	}
	return strings.Join(words, "-") + "-"
}

// Check reads an upload of the viewer's and says what importing it would do.
func (s *Service) Check(ctx context.Context, v viewer.Viewer, upload id.Blob) (Preview, error) {
	if err := canImport(v); err != nil {
		return Preview{}, err
	}
	file, err := s.blobs.Open(ctx, v.Person, upload)
	if err != nil {
		return Preview{}, err
	}
	return s.CheckFile(ctx, v, file.Bytes)
}

// CheckFile is Check for a file at hand.
func (s *Service) CheckFile(ctx context.Context, v viewer.Viewer, file []byte) (Preview, error) {
	if err := canImport(v); err != nil {
		return Preview{}, err
	}
	p, err := s.plan(ctx, file)
	if err != nil {
		return Preview{}, err
	}
	return p.Preview, nil
}

// Apply imports an upload whose preview the viewer has seen.
//
// It returns CONFLICT "roster.preview_stale" when the file or the directory are no
// longer those of the preview, and INVALID "roster.has_faults" when it has any.
func (s *Service) Apply(ctx context.Context, v viewer.Viewer, upload id.Blob, digest string) (Counts, error) {
	if err := canImport(v); err != nil {
		return Counts{}, err
	}
	file, err := s.blobs.Open(ctx, v.Person, upload)
	if err != nil {
		return Counts{}, err
	}
	var done Counts
	err = s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.blobs.Claim(ctx, v.Person, upload); err != nil {
			return err
		}
		done, err = s.apply(ctx, v, file.Bytes, digest, string(upload))
		return err
	})
	return done, err
}

// ApplyFile is Apply for a file at hand.
func (s *Service) ApplyFile(ctx context.Context, v viewer.Viewer, file []byte, digest string) (Counts, error) {
	if err := canImport(v); err != nil {
		return Counts{}, err
	}
	var done Counts
	err := s.db.Write(ctx, func(ctx context.Context) (err error) {
		done, err = s.apply(ctx, v, file, digest, "file")
		return err
	})
	return done, err
}
