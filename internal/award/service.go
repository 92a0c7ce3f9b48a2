package award

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/blob"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/outbox"
	"laurel/internal/page"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

// Service is the use cases of awards.
type Service struct {
	db        *store.DB
	ids       id.Source
	clock     clock.Clock
	audit     *audit.Log
	outbox    *outbox.Queue
	blobs     *blob.Blobs
	directory *directory.Service
	mentoring *mentorship.Service

	// Mail asks for a mail inside a Write, with a link to a path of the screens, or to where
	// a token leads. Set by cmd.
	Mail func(ctx context.Context, kind string, to Addressee, path string, token id.Token, data map[string]string) error
	// Shown is the subject and the text that such a mail would have, of a department with its name
	// and contact among the data. Set by cmd.
	Shown func(kind string, to Addressee, path string, data map[string]string) (subject, text string, err error)
	// Won, if set, is told inside the Write that announces a decision who got the award. It
	// is told again, with everybody who then has it, when a correction is announced.
	Won func(ctx context.Context, v viewer.Viewer, w Win) error
	// LetterLink makes the link by which somebody writes a letter of support, the same for the
	// same letter, and LetterOf says which letter a link is for. Set by cmd.
	LetterLink func(ctx context.Context, which id.Support, expires time.Time) (id.Token, error)
	LetterOf   func(ctx context.Context, link string) (id.Support, error)
}

// New makes the service.
func New(db *store.DB, ids id.Source, c clock.Clock, log *audit.Log, q *outbox.Queue, b *blob.Blobs, d *directory.Service, m *mentorship.Service) *Service {
	s := &Service{db: db, ids: ids, clock: c, audit: log, outbox: q, blobs: b, directory: d, mentoring: m}
	q.Handle(refreshJob, func(ctx context.Context, _ []byte) error { return s.RefreshAll(ctx) })
	return s
}

// Filter narrows the list of awards.
type Filter struct {
	page.Args
	Search  string
	Retired bool // those that are given no longer, too
}

// View is an award with its years. Of a cycle that is not called yet only those who run
// awards learn.
type View struct {
	Award
	Cycles     []Cycle     // newest first
	Recipients []Recipient // newest first
}

// Awards lists them by name.
func (s *Service) Awards(ctx context.Context, v viewer.Viewer, f Filter) (page.Page[View], error) {
	if err := CanSee(v); err != nil {
		return page.Page[View]{}, err
	}
	all, err := s.views(ctx, v, "")
	if err != nil {
		return page.Page[View]{}, err
	}
	words := strings.Fields(i18n.Fold(f.Search))
	all = slices.DeleteFunc(all, func(a View) bool {
		text := i18n.Fold(strings.Join([]string{a.Name.En(), a.Name.Fr(), a.Donor}, " "))
		misses := slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(text, w) })
		return misses || a.Retired && !f.Retired
	})
	return page.Cut(all, f.Args, func(a View) string { return string(a.ID) })
}

// Award finds one; NOT_FOUND when unknown.
func (s *Service) Award(ctx context.Context, v viewer.Viewer, which id.Award) (View, error) {
	if err := CanSee(v); err != nil {
		return View{}, err
	}
	all, err := s.views(ctx, v, which)
	if err == nil && len(all) == 0 {
		err = apperr.NewNotFound("award")
	}
	if err != nil {
		return View{}, err
	}
	return all[0], nil
}

// views puts awards, committees, cycles and recipients together, in as many statements
// whatever their number.
func (s *Service) views(ctx context.Context, v viewer.Viewer, which id.Award) ([]View, error) {
	awards, err := s.awards(ctx, which)
	if err != nil || len(awards) == 0 {
		return nil, err
	}
	cycles, err := s.cycles(ctx, which)
	if err != nil {
		return nil, err
	}
	recipients, err := s.recipients(ctx, which)
	if err != nil {
		return nil, err
	}
	out := make([]View, len(awards))
	for i, a := range awards {
		out[i] = View{Award: a, Recipients: recipients[a.ID]}
		for _, c := range cycles {
			if c.Award.ID == a.ID && CanSeeCycle(v, c) == nil {
				c.Award.Name = a.Name
				out[i].Cycles = append(out[i].Cycles, c)
			}
		}
	}
	slices.SortFunc(out, func(a, b View) int {
		return cmp.Or(strings.Compare(i18n.Fold(a.Name.In(v.Language)), i18n.Fold(b.Name.In(v.Language))), cmp.Compare(a.ID, b.ID))
	})
	return out, nil
}

// Create makes an award; INVALID with every fault of the input.
func (s *Service) Create(ctx context.Context, v viewer.Viewer, in Input) (View, error) {
	return s.save(ctx, v, "", in)
}

// Update writes an award anew; NOT_FOUND when unknown.
func (s *Service) Update(ctx context.Context, v viewer.Viewer, which id.Award, in Input) (View, error) {
	if err := CanRun(v); err != nil {
		return View{}, err
	}
	if which == "" {
		return View{}, apperr.NewNotFound("award")
	}
	return s.save(ctx, v, which, in)
}

func (s *Service) save(ctx context.Context, v viewer.Viewer, which id.Award, in Input) (View, error) {
	if err := CanRun(v); err != nil {
		return View{}, err
	}
	in.clean()
	if err := in.validate(); err != nil {
		return View{}, err
	}
	if in.Committee != "" {
		_, err := s.directory.Committee(ctx, in.Committee)
		if apperr.CodeOf(err) == apperr.NotFound {
			return View{}, apperr.NewInvalid("award.unknown_committee", "committee")
		}
		if err != nil {
			return View{}, err
		}
	}
	if in.Division != "" {
		divisions, err := s.directory.Divisions(ctx)
		if err != nil {
			return View{}, err
		}
		if !slices.ContainsFunc(divisions, func(d directory.Division) bool { return d.ID == in.Division }) {
			return View{}, apperr.NewInvalid("award.needs_division", "division")
		}
	}
	err := s.db.Write(ctx, func(ctx context.Context) error {
		action := "award.changed"
		if which == "" {
			which, action = id.New[id.Award](s.ids), "award.made"
			if err := s.insertAward(ctx, which, in, s.clock.Now()); err != nil {
				return err
			}
		} else if err := s.updateAward(ctx, which, in); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, action, string(which))
	})
	if err != nil {
		return View{}, err
	}
	return s.Award(ctx, v, which)
}

// Retire takes an award out of the daily lists, or back into them. Its past stays.
func (s *Service) Retire(ctx context.Context, v viewer.Viewer, which id.Award, retired bool) (View, error) {
	if err := CanRun(v); err != nil {
		return View{}, err
	}
	err := s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.setRetired(ctx, which, retired); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, map[bool]string{true: "award.retired", false: "award.resumed"}[retired], string(which))
	})
	if err != nil {
		return View{}, err
	}
	return s.Award(ctx, v, which)
}

// AddRecipients enters who got an award in past years. An address of the department names
// its person; so does a name that exactly one person bears. Everybody else stays a name.
// Who is entered already for that year is left as they are. INVALID with every faulty row.
func (s *Service) AddRecipients(ctx context.Context, v viewer.Viewer, which id.Award, in []RecipientInput) (View, error) {
	if err := CanRun(v); err != nil {
		return View{}, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return View{}, err
	}
	for i := range in {
		in[i].Name = strings.TrimSpace(i18n.Clean(in[i].Name))
	}
	if err := validateRecipients(in, today.Year); err != nil {
		return View{}, err
	}
	rows, err := s.named(ctx, in)
	if err != nil {
		return View{}, err
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.lockAward(ctx, which); err != nil {
			return err
		}
		known, err := s.recipients(ctx, which)
		if err != nil {
			return err
		}
		for _, r := range rows {
			there := slices.ContainsFunc(known[which], func(k Recipient) bool {
				return k.Year == r.Year && (k.Name == r.Name || r.Person != "" && k.Person == r.Person)
			})
			if there {
				continue
			}
			known[which] = append(known[which], r)
			if err := s.insertRecipient(ctx, which, r); err != nil {
				return err
			}
		}
		return s.audit.Record(ctx, v, "award.recipients_entered", string(which))
	})
	if err != nil {
		return View{}, err
	}
	return s.Award(ctx, v, which)
}

// named finds the people behind rows.
func (s *Service) named(ctx context.Context, in []RecipientInput) ([]Recipient, error) {
	everybody, err := s.directory.Everybody(ctx)
	if err != nil {
		return nil, err
	}
	owner, _, err := s.directory.Addresses(ctx)
	if err != nil {
		return nil, err
	}
	byName, byID := map[string][]directory.Person{}, map[id.Person]directory.Person{}
	for _, p := range everybody {
		byName[i18n.Fold(p.Name)] = append(byName[i18n.Fold(p.Name)], p)
		byID[p.ID] = p
	}
	var faults apperr.List
	out := make([]Recipient, len(in))
	for i, r := range in {
		out[i] = Recipient{ID: id.New[id.Recipient](s.ids), Year: r.Year, Name: r.Name}
		if r.Email != "" {
			p, ok := byID[owner[directory.NormalEmail(r.Email)]]
			faults.Add(!ok, "award.recipient_address", "recipients", itoa(i), "email")
			out[i].Person = p.ID
			out[i].Name = cmp.Or(r.Name, p.Name)
		} else if found := byName[i18n.Fold(r.Name)]; len(found) == 1 {
			out[i].Person = found[0].ID
		}
	}
	return out, faults.Err()
}

// RemoveRecipient takes one out that was entered wrongly.
func (s *Service) RemoveRecipient(ctx context.Context, v viewer.Viewer, which id.Recipient) (View, error) {
	if err := CanRun(v); err != nil {
		return View{}, err
	}
	var of id.Award
	err := s.db.Write(ctx, func(ctx context.Context) (err error) {
		if of, err = s.deleteRecipient(ctx, which); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "award.recipient_removed", string(of))
	})
	if err != nil {
		return View{}, err
	}
	return s.Award(ctx, v, of)
}

// Cycle finds one the viewer may see, else NOT_FOUND.
func (s *Service) Cycle(ctx context.Context, v viewer.Viewer, which id.Cycle) (Cycle, error) {
	if err := CanSee(v); err != nil {
		return Cycle{}, err
	}
	c, err := s.cycle(ctx, which)
	if err != nil {
		return Cycle{}, err
	}
	return c, CanSeeCycle(v, c)
}

// Plan begins a year of an award: like the newest earlier year, else by the template.
// CONFLICT when that year has a cycle.
func (s *Service) Plan(ctx context.Context, v viewer.Viewer, of id.Award, year int) (Cycle, error) {
	if err := CanRun(v); err != nil {
		return Cycle{}, err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return Cycle{}, err
	}
	today := clock.DateOf(s.clock.Now(), set.Zone)
	if year < today.Year-1 || year > today.Year+2 {
		return Cycle{}, apperr.NewInvalid("award.year_out_of_range", "year")
	}
	made := Cycle{ID: id.New[id.Cycle](s.ids), Award: Named{ID: of}, Year: year, State: Draft, Created: s.clock.Now()}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.lockAward(ctx, of); err != nil {
			return err
		}
		earlier, err := s.cycles(ctx, of)
		if err != nil {
			return err
		}
		in := Template(today.AddDate(0, 0, 14))
		if i := slices.IndexFunc(earlier, func(c Cycle) bool { return c.Year < year }); i >= 0 {
			in = earlier[i].Next(year)
		}
		made.Rules, made.Rubric, made.Terms, made.Phases = in.Rules, in.Rubric, in.Terms, phasesOf(in.Phases, set.Zone)
		if err := s.insertCycle(ctx, made); err != nil {
			if store.Duplicate(err) {
				return apperr.NewConflict("award.year_planned")
			}
			return err
		}
		return s.audit.Record(ctx, v, "cycle.planned", string(made.ID))
	})
	if err != nil {
		return Cycle{}, err
	}
	return s.Cycle(ctx, v, made.ID)
}

// SaveCycle changes a draft. INVALID with every fault, CONFLICT when it was changed since it
// was read or has been called.
func (s *Service) SaveCycle(ctx context.Context, v viewer.Viewer, which id.Cycle, in CycleInput) (Cycle, error) {
	if err := CanRun(v); err != nil {
		return Cycle{}, err
	}
	for i := range in.Rubric.Criteria {
		c := &in.Rubric.Criteria[i]
		c.Name, c.Help = tidy(c.Name), tidy(c.Help)
		for j := range c.Anchors {
			c.Anchors[j].Text = tidy(c.Anchors[j].Text)
		}
	}
	if err := in.validate(); err != nil {
		return Cycle{}, err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return Cycle{}, err
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		c, err := s.lockCycle(ctx, which)
		if err != nil {
			return err
		}
		if err := CanPlan(v, c); err != nil {
			return err
		}
		if c.Revision != in.Revision {
			return apperr.NewConflict("award.changed_meanwhile")
		}
		c.Rules, c.Rubric, c.Terms, c.Phases = in.Rules, in.Rubric, in.Terms, phasesOf(in.Phases, set.Zone)
		if err := s.updateCycle(ctx, c); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "cycle.changed", string(which))
	})
	if err != nil {
		return Cycle{}, err
	}
	return s.Cycle(ctx, v, which)
}

// Discard removes a draft.
func (s *Service) Discard(ctx context.Context, v viewer.Viewer, which id.Cycle) (View, error) {
	if err := CanRun(v); err != nil {
		return View{}, err
	}
	var of id.Award
	err := s.db.Write(ctx, func(ctx context.Context) error {
		c, err := s.lockCycle(ctx, which)
		if err != nil {
			return err
		}
		if err := CanPlan(v, c); err != nil {
			return err
		}
		of = c.Award.ID
		if err := s.deleteCycle(ctx, which); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "cycle.discarded", string(which))
	})
	if err != nil {
		return View{}, err
	}
	return s.Award(ctx, v, of)
}

// Call opens a cycle to the department: rules are fixed from then on. It needs a
// committee with a chair, a deputy who takes over where the chair must not, and members
// enough for the quorum.
func (s *Service) Call(ctx context.Context, v viewer.Viewer, which id.Cycle) (Cycle, error) {
	if err := CanRun(v); err != nil {
		return Cycle{}, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return Cycle{}, err
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		c, err := s.lockCycle(ctx, which)
		if err != nil {
			return err
		}
		if err := CanPlan(v, c); err != nil {
			return err
		}
		awards, err := s.awards(ctx, c.Award.ID)
		if err != nil {
			return err
		}
		var members []directory.CommitteeTerm
		if awards[0].Committee != nil {
			full, err := s.directory.Committee(ctx, awards[0].Committee.ID)
			if err != nil {
				return err
			}
			members = full.Today(today)
		}
		if err := callable(c, awards[0], members, s.clock.Now()); err != nil {
			return err
		}
		if err := s.markCalled(ctx, which, s.clock.Now()); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "cycle.called", string(which))
	})
	if err != nil {
		return Cycle{}, err
	}
	return s.Cycle(ctx, v, which)
}

// callable finds everything that keeps a cycle from being called, at once.
func callable(c Cycle, a Award, members []directory.CommitteeTerm, now time.Time) error {
	var faults apperr.List
	faults.Add(a.Retired, "award.is_retired", "cycle")
	faults.Add(!now.Before(c.Phase(ForNominations).Closes), "award.nominations_in_past", "cycle")
	faults.Add(a.Committee == nil, "award.needs_committee", "cycle")
	if a.Committee == nil {
		return faults.Err()
	}
	holds := func(d directory.Duty) bool {
		return slices.ContainsFunc(members, func(t directory.CommitteeTerm) bool { return t.Duty == d })
	}
	faults.Add(!holds(directory.CommitteeChair), "award.needs_chair", "cycle")
	faults.Add(!holds(directory.CommitteeDeputy), "award.needs_deputy", "cycle")
	faults.Add(len(members) < c.Terms.Quorum, "award.fewer_than_quorum", "cycle")
	return faults.Err()
}

func itoa(n int) string { return strconv.Itoa(n) }
