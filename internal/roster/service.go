package roster

import (
	"context"
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

	// Notify writes to where somebody's mail went before that an import changed their
	// addresses, inside its Write. Set by cmd.
	Notify func(ctx context.Context, person id.Person, name, to, language string, addresses []string) error
}

// New makes the service.
func New(db *store.DB, ids id.Source, c clock.Clock, log *audit.Log, blobs *blob.Blobs, d *directory.Service, m *mentorship.Service) *Service {
	return &Service{db: db, ids: ids, clock: c, audit: log, blobs: blobs, directory: d, mentorship: m}
}

// Rosters lists the divisions whose roster the viewer may open, by name.
func (s *Service) Rosters(ctx context.Context, v viewer.Viewer) ([]directory.Division, error) {
	acting, err := s.acting(ctx, v)
	if err != nil {
		return nil, err
	}
	if !slices.ContainsFunc(acting, func(v viewer.Viewer) bool {
		return directory.CanSeePeople(v) == nil || v.Has(viewer.DivisionDirector, viewer.Facilitator)
	}) {
		return nil, nil
	}
	all, err := s.directory.Divisions(ctx)
	if err != nil {
		return nil, err
	}
	open := slices.DeleteFunc(all, func(d directory.Division) bool {
		return !slices.ContainsFunc(acting, func(v viewer.Viewer) bool { return CanSeeRoster(v, d.ID) == nil })
	})
	slices.SortStableFunc(open, func(a, b directory.Division) int {
		return strings.Compare(i18n.Fold(a.Name.In(v.Language)), i18n.Fold(b.Name.In(v.Language)))
	})
	return open, nil
}

// acting is the viewer and everybody whose rosters they may open for them.
func (s *Service) acting(ctx context.Context, v viewer.Viewer) ([]viewer.Viewer, error) {
	if directory.CanSeePeople(v) == nil {
		return []viewer.Viewer{v}, nil // who sees every division needs nobody else's
	}
	others, err := s.mentorship.Acting(ctx, v, mentorship.ScopeRoster)
	return append([]viewer.Viewer{v}, others...), err
}

// mayOpen refuses whoever may not see a division's roster, for themselves or for somebody
// whose assistant they are.
func (s *Service) mayOpen(ctx context.Context, v viewer.Viewer, division id.Division) error {
	refused := CanSeeRoster(v, division)
	if refused == nil || !v.SignedIn() {
		return refused
	}
	acting, err := s.acting(ctx, v)
	if err != nil {
		return err
	}
	if slices.ContainsFunc(acting, func(v viewer.Viewer) bool { return CanSeeRoster(v, division) == nil }) {
		return nil
	}
	return refused
}

// Roster lists a division's people who are here or on leave. It is NOT_FOUND for those
// who may not see it, as for a division nobody knows.
func (s *Service) Roster(ctx context.Context, v viewer.Viewer, f Filter) (Roster, error) {
	if err := s.mayOpen(ctx, v, f.Division); err != nil {
		return Roster{}, err
	}
	if err := f.Validate(); err != nil {
		return Roster{}, err
	}
	roll, rows, err := s.rows(ctx, f.Division)
	if err != nil {
		return Roster{}, err
	}
	var out Roster
	words := strings.Fields(i18n.Fold(f.Search))
	found := rows[:0:0]
	for _, r := range rows {
		if r.Mentor != nil {
			out.WithFormalMentor++
		}
		if r.Person.Matches(words) {
			found = append(found, r)
		}
	}
	arrange(found, f.Sort, f.Backwards)
	if out.Page, err = page.Cut(found, f.Args, func(r Row) string { return string(r.Person.ID) }); err != nil {
		return Roster{}, err
	}
	return out, complete(ctx, roll, out.Nodes)
}

// rows is the roster of a division, before it is narrowed, ordered or completed.
func (s *Service) rows(ctx context.Context, division id.Division) (directory.Roll, []Row, error) {
	roll, err := s.directory.Roll(ctx)
	if err != nil {
		return roll, nil, err
	}
	if !slices.ContainsFunc(roll.Divisions, func(d directory.Division) bool { return d.ID == division }) {
		return roll, nil, apperr.NewNotFound("division")
	}
	formal, err := s.mentorship.FormalMentors(ctx)
	if err != nil {
		return roll, nil, err
	}
	at := make(map[id.Person]*directory.Person, len(roll.People))
	for i := range roll.People {
		at[roll.People[i].ID] = &roll.People[i]
	}
	var rows []Row
	for _, p := range roll.People {
		if p.Division == nil || p.Division.ID != division || p.Status == directory.Left {
			continue
		}
		row := Row{Person: p}
		if m, has := formal[p.ID]; has {
			row.Mentor, row.MentorSince = at[m.Mentor], m.Started
		}
		rows = append(rows, row)
	}
	return roll, rows, nil
}

// complete fills in addresses and grants of everybody on the rows.
func complete(ctx context.Context, roll directory.Roll, rows []Row) error {
	var shown []directory.Person
	at := map[id.Person]int{}
	take := func(p directory.Person) {
		if _, taken := at[p.ID]; !taken {
			at[p.ID] = len(shown)
			shown = append(shown, p)
		}
	}
	for _, r := range rows {
		take(r.Person)
		if r.Mentor != nil {
			take(*r.Mentor)
		}
	}
	if err := roll.Complete(ctx, shown); err != nil {
		return err
	}
	for i, r := range rows {
		rows[i].Person = shown[at[r.Person.ID]]
		if r.Mentor != nil {
			rows[i].Mentor = &shown[at[r.Mentor.ID]]
		}
	}
	return nil
}

// Check reads an upload of the viewer's and says what importing it would do, and what is to
// be asked first. It writes nothing.
func (s *Service) Check(ctx context.Context, v viewer.Viewer, upload id.Blob, choices Choices) (Preview, error) {
	file, err := s.open(ctx, v, upload)
	if err != nil {
		return Preview{}, err
	}
	return s.check(ctx, v, file.Bytes, choices, true)
}

// CheckFile is Check for a file that is not in the database. Nobody can be asked: what is
// not known is a fault, unless it was said before.
func (s *Service) CheckFile(ctx context.Context, v viewer.Viewer, file []byte) (Preview, error) {
	return s.check(ctx, v, file, Choices{}, false)
}

func (s *Service) check(ctx context.Context, v viewer.Viewer, file []byte, choices Choices, asking bool) (Preview, error) {
	if err := canImport(v); err != nil {
		return Preview{}, err
	}
	r, how, err := s.read(ctx, file, choices, asking)
	if err != nil {
		return Preview{}, err
	}
	p, err := s.plan(ctx, v, file, r, how)
	if err != nil {
		return Preview{}, err
	}
	return p.preview(), nil
}

// Apply imports an upload of the viewer's and claims it: all of it, or the good rows alone.
//
// It is CONFLICT "roster.preview_stale" when file or directory are no longer those that
// digest names, and INVALID "roster.has_faults" when anything is wrong with the file and the
// good rows were not asked for, or when what is wrong could not come back as a file.
func (s *Service) Apply(ctx context.Context, v viewer.Viewer, upload id.Blob, digest string, choices Choices, good bool) (Import, error) {
	file, err := s.open(ctx, v, upload)
	if err != nil {
		return Import{}, err
	}
	return s.apply(ctx, v, application{
		file: file.Bytes, name: file.Name, upload: upload, digest: digest, choices: choices, asking: true, good: good,
		claim: func(ctx context.Context) error { return s.blobs.Claim(ctx, v.Person, upload) },
	})
}

// ApplyFile is Apply for a file that is not in the database: all of it or nothing.
func (s *Service) ApplyFile(ctx context.Context, v viewer.Viewer, file []byte, digest string) (Counts, error) {
	done, err := s.apply(ctx, v, application{file: file, digest: digest, claim: func(context.Context) error { return nil }})
	return done.Counts, err
}

func (s *Service) open(ctx context.Context, v viewer.Viewer, upload id.Blob) (blob.Blob, error) {
	if err := canImport(v); err != nil {
		return blob.Blob{}, err
	}
	return s.blobs.Open(ctx, v.Person, upload)
}

// read is a file as it was understood, with what is wrong with it.
type read struct {
	sheet  sheet.Sheet
	faults []sheet.Fault
}

func (s *Service) read(ctx context.Context, file []byte, choices Choices, asking bool) (read, reading, error) {
	how := reading{choices: choices, asking: asking}
	if err := choices.validate(); err != nil {
		return read{}, how, err
	}
	var err error
	if how.words, err = s.words(ctx); err != nil {
		return read{}, how, err
	}
	understood, faults := sheet.ReadAs(file, how.options())
	return read{understood, faults}, how, nil
}

// application is a file on its way in.
type application struct {
	file         []byte
	name         string
	upload       id.Blob
	digest       string
	choices      Choices
	asking, good bool
	claim        func(context.Context) error
}

func (s *Service) apply(ctx context.Context, v viewer.Viewer, a application) (Import, error) {
	if err := canImport(v); err != nil {
		return Import{}, err
	}
	r, how, err := s.read(ctx, a.file, a.choices, a.asking)
	if err != nil {
		return Import{}, err
	}
	var done Import
	err = s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.lockImport(ctx); err != nil {
			return err
		}
		words, err := s.words(ctx)
		if err != nil {
			return err
		}
		p, err := s.plan(ctx, v, a.file, r, how)
		if err != nil {
			return err
		}
		held, whole := p.heldBack()
		switch {
		case p.digest != a.digest || !slices.Equal(words, how.words):
			return apperr.NewConflict("roster.preview_stale")
		case len(p.faults) > 0 && (!a.good || !whole):
			return apperr.NewInvalid("roster.has_faults", "upload")
		case len(p.good()) == 0 && len(p.faults) > 0:
			return apperr.NewInvalid("roster.no_good_rows", "upload")
		}
		if err := a.claim(ctx); err != nil {
			return err
		}
		done = Import{
			ID: id.New[id.RosterImport](s.ids), Made: s.clock.Now(), By: v.Person, File: a.name, Counts: p.counts(), Held: len(held), CanUndo: true,
			upload: a.upload, readAs: how.options(), held: held,
		}
		if done.changes, err = s.write(ctx, p, a.choices); err != nil {
			return err
		}
		if err := s.insertImport(ctx, done); err != nil {
			return err
		}
		if err := s.insertRepairs(ctx, done.ID, p.goodFlags()); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "roster.imported", string(done.ID))
	})
	if err != nil {
		return Import{}, err
	}
	return done, nil
}
