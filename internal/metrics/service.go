package metrics

import (
	"context"
	"slices"
	"strconv"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/award"
	"laurel/internal/clock"
	"laurel/internal/credential"
	"laurel/internal/directory"
	"laurel/internal/dossier"
	"laurel/internal/feedback"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/idempotency"
	"laurel/internal/mentorship"
	"laurel/internal/release"
	"laurel/internal/store"
	"laurel/internal/survey"
	"laurel/internal/viewer"
)

// Sources are the domains whose records are counted.
type Sources struct {
	Directory  *directory.Service
	Mentorship *mentorship.Service
	Survey     *survey.Service
	Feedback   *feedback.Service
	Awards     *award.Service
	Credential *credential.Service
	Dossiers   *dossier.Service
	Release    *release.Service
}

// Service is the use cases of the year in mentorship.
type Service struct {
	db    *store.DB
	ids   id.Source
	clock clock.Clock
	audit *audit.Log
	once  *idempotency.Keys
	Sources
}

// New makes the service.
func New(db *store.DB, ids id.Source, c clock.Clock, log *audit.Log, once *idempotency.Keys, s Sources) *Service {
	return &Service{db: db, ids: ids, clock: c, audit: log, once: once, Sources: s}
}

func itoa(n int) string { return strconv.Itoa(n) }

// Years are the closed ones, newest first, with their figures.
func (s *Service) Years(ctx context.Context, v viewer.Viewer) ([]Year, error) {
	if err := CanRead(v); err != nil {
		return nil, err
	}
	all, err := s.years(ctx)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	var sources []string
	for _, y := range all {
		sources = append(sources, string(y.ID))
		for _, h := range y.Surveys {
			sources = append(sources, string(h.Campaign))
		}
	}
	released, err := s.Release.Cut(ctx, v, release.Everybody, "", sources...)
	if err != nil {
		return nil, err
	}
	for i, y := range all {
		for k, h := range y.Surveys {
			r := released[string(h.Campaign)]
			all[i].Surveys[k].Invited, all[i].Surveys[k].Respondents = r.Invited, r.Respondents
		}
		all[i].Figures = figures(released[string(y.ID)], y.Surveys, released)
	}
	for i := range all {
		for k := len(all) - 1; k > i; k-- { // the years before, oldest first
			for m := range all[i].Figures {
				f := all[k].Figures[m]
				all[i].Figures[m].Earlier = append(all[i].Figures[m].Earlier, Point{all[k].Name(), f.Value, f.N, f.Gap})
			}
		}
	}
	return all, nil
}

// Year is one; NOT_FOUND to whoever may not read it.
func (s *Service) Year(ctx context.Context, v viewer.Viewer, which id.MentorshipYear) (Year, error) {
	if CanRead(v) != nil {
		return Year{}, missing()
	}
	all, err := s.Years(ctx, v)
	if err != nil {
		return Year{}, err
	}
	at := slices.IndexFunc(all, func(y Year) bool { return y.ID == which })
	if at < 0 {
		return Year{}, missing()
	}
	return all[at], nil
}

// Open is a year that is over and not closed.
type Open struct {
	Kind   Kind
	Begins int
	Starts clock.Date
	Ends   clock.Date
}

// Name of the year.
func (o Open) Name() string { return nameOf(o.Kind, o.Starts) }

// openYears is how many years back one may begin with.
const openYears = 3

// Open are the years that may be closed now, newest first: of the kind of those that are
// closed, or of both.
func (s *Service) Open(ctx context.Context, v viewer.Viewer) ([]Open, error) {
	if err := CanClose(v); err != nil {
		return nil, err
	}
	today, err := s.Directory.Today(ctx)
	if err != nil {
		return nil, err
	}
	closed, err := s.years(ctx)
	if err != nil {
		return nil, err
	}
	var out []Open
	for begins := today.Year; begins > today.Year-openYears-1; begins-- {
		for _, k := range []Kind{AcadYear, Calendar} {
			starts, ends := Period(k, begins)
			if ends.Before(today) && conflict(closed, k, starts, ends) == nil {
				out = append(out, Open{k, begins, starts, ends})
			}
		}
	}
	return out, nil
}

// conflict: years are of one kind and do not overlap. Two that do would tell by their
// difference what happened in a few months.
func conflict(closed []Year, k Kind, starts, ends clock.Date) error {
	for _, y := range closed {
		switch {
		case y.Kind == k && y.Starts == starts:
			return apperr.NewConflict("year.closed_already")
		case y.Kind != k:
			return apperr.NewConflict("year.other_kind")
		case !(ends.Before(y.Starts) || y.Ends.Before(starts)):
			return apperr.NewConflict("year.overlaps")
		}
	}
	return nil
}

// Preview is what closing a year would write, without any figure.
type Preview struct {
	Open
	Surveys []Held
	Rounds  []i18n.Text
	Awards  []i18n.Text
	// Asked are how many metrics come from the year's surveys, and Unasked how many stay gaps.
	Asked, Unasked int
	// Counted are how many are counted from records.
	Counted int
}

// Preview says what closing a year would write. Nothing is written.
func (s *Service) Preview(ctx context.Context, v viewer.Viewer, k Kind, begins int) (Preview, error) {
	o, err := s.closable(ctx, v, k, begins)
	if err != nil {
		return Preview{}, err
	}
	f, err := s.facts(ctx, o)
	if err != nil {
		return Preview{}, err
	}
	var sources []string
	for _, h := range f.Surveys {
		sources = append(sources, string(h.Campaign))
	}
	released, err := s.Release.Cut(ctx, v, release.Everybody, "", sources...)
	if err != nil {
		return Preview{}, err
	}
	p := Preview{Open: o, Surveys: f.Surveys, Rounds: f.Rounds, Awards: f.Awards}
	for _, one := range figures(release.Release{}, f.Surveys, released) {
		switch {
		case one.Origin == Records:
			p.Counted++
		case one.Gap:
			p.Unasked++
		default:
			p.Asked++
		}
	}
	return p, nil
}

func (s *Service) closable(ctx context.Context, v viewer.Viewer, k Kind, begins int) (Open, error) {
	if err := CanClose(v); err != nil {
		return Open{}, err
	}
	today, err := s.Directory.Today(ctx)
	if err != nil {
		return Open{}, err
	}
	if err := validate(k, begins, today); err != nil {
		return Open{}, err
	}
	closed, err := s.years(ctx)
	if err != nil {
		return Open{}, err
	}
	starts, ends := Period(k, begins)
	return Open{k, begins, starts, ends}, conflict(closed, k, starts, ends)
}

// Close counts a year and writes it with its release, once and for good.
func (s *Service) Close(ctx context.Context, v viewer.Viewer, k Kind, begins int, key string) (Year, error) {
	if err := CanClose(v); err != nil {
		return Year{}, err
	}
	type request struct {
		Kind   Kind
		Begins int
	}
	made, err := s.once.Once(ctx, v, "mentorshipYearClose", key, request{k, begins}, func(ctx context.Context) (string, error) {
		if err := s.lock(ctx); err != nil {
			return "", err
		}
		o, err := s.closable(ctx, v, k, begins)
		if err != nil {
			return "", err
		}
		set, err := s.Directory.Settings(ctx)
		if err != nil {
			return "", err
		}
		f, err := s.facts(ctx, o)
		if err != nil {
			return "", err
		}
		y := Year{ID: id.New[id.MentorshipYear](s.ids), Kind: k, Starts: o.Starts, Ends: o.Ends, Closed: s.clock.Now(), ClosedBy: v.Person}
		if err := s.insertYear(ctx, y, document{Catalogue, f.Surveys, f.Rounds, f.Awards}); err != nil {
			return "", err
		}
		if err := s.Release.Publish(ctx, f.publication(y.ID, set.MinimumGroup)); err != nil {
			return "", err
		}
		return string(y.ID), s.audit.Record(ctx, v, "year.closed", string(y.ID))
	})
	if err != nil {
		return Year{}, err
	}
	return s.Year(ctx, v, id.MentorshipYear(made))
}

// publication of a year. Who is in a figure is used to decide what may be shown and not kept:
// the records themselves say it to those who may read them.
func (f Facts) publication(which id.MentorshipYear, minimum int) release.Publication {
	all := f.candidates()
	return release.Publication{
		Source: string(which), Minimum: minimum, Anonymous: true,
		Cuts: []release.Cut{{Dimension: release.Everybody, Invited: len(f.People["faculty"]), People: f.People["faculty"], Figures: all}},
	}
}

// facts are what the domains have on record of a year.
func (s *Service) facts(ctx context.Context, o Open) (Facts, error) {
	set, err := s.Directory.Settings(ctx)
	if err != nil {
		return Facts{}, err
	}
	from, until := o.Starts.Time(set.Zone), o.Ends.AddDate(0, 0, 1).Time(set.Zone)
	f := Facts{People: map[string][]id.Person{}, Made: map[id.Person]int{}}
	for _, count := range []func(context.Context, *Facts, Open, time.Time, time.Time) error{s.surveys, s.faculty, s.pairs, s.trainings, s.rounds, s.awarded} {
		if err := count(ctx, &f, o, from, until); err != nil {
			return Facts{}, err
		}
	}
	return f, nil
}

func (s *Service) surveys(ctx context.Context, f *Facts, _ Open, from, until time.Time) error {
	held, err := s.Survey.ClosedBetween(ctx, from, until)
	for _, h := range held {
		f.Surveys = append(f.Surveys, Held{Campaign: h.ID, Title: h.Title, Closed: h.Closed})
	}
	return err
}

func (s *Service) faculty(ctx context.Context, f *Facts, o Open, _, _ time.Time) error {
	all, err := s.Directory.Everybody(ctx)
	if err != nil {
		return err
	}
	today, err := s.Directory.Today(ctx)
	for _, p := range all {
		if !p.Gone(today) && (p.Appointed.IsZero() || !o.Ends.Before(p.Appointed)) {
			f.People["faculty"] = append(f.People["faculty"], p.ID)
		}
	}
	return err
}

func (s *Service) pairs(ctx context.Context, f *Facts, o Open, _, _ time.Time) error {
	all, err := s.Mentorship.Since(ctx, o.Starts)
	if err != nil {
		return err
	}
	faculty := set(f.People["faculty"])
	seen := map[string]map[id.Person]bool{}
	add := func(name string, p id.Person) {
		if seen[name] == nil {
			seen[name] = map[id.Person]bool{}
		}
		if !seen[name][p] {
			seen[name][p] = true
			f.People[name] = append(f.People[name], p)
		}
	}
	for _, m := range all {
		if o.Ends.Before(m.Started) || m.Mentee == "" {
			continue
		}
		add("mentors", m.Mentor)
		add("in_"+string(m.Kind), m.Mentee)
		ran := m.Ended.IsZero() || !m.Ended.Before(o.Ends)
		if m.Kind == mentorship.Formal && ran && faculty[m.Mentee] {
			add("formal_on_record", m.Mentee)
		}
	}
	return nil
}

func set(people []id.Person) map[id.Person]bool {
	out := make(map[id.Person]bool, len(people))
	for _, p := range people {
		out[p] = true
	}
	return out
}

func (s *Service) trainings(ctx context.Context, f *Facts, o Open, _, _ time.Time) error {
	last, err := s.Mentorship.LastTrained(ctx, o.Ends)
	if err != nil {
		return err
	}
	for _, m := range f.People["mentors"] {
		if _, ok := last[m]; ok {
			f.People["mentors_trained"] = append(f.People["mentors_trained"], m)
		}
	}
	for p, on := range last {
		if !on.Before(o.Starts) {
			f.People["training_attended"] = append(f.People["training_attended"], p)
		}
	}
	slices.Sort(f.People["training_attended"])
	return nil
}

func (s *Service) rounds(ctx context.Context, f *Facts, _ Open, from, until time.Time) error {
	y, err := s.Feedback.Between(ctx, from, until)
	if err != nil {
		return err
	}
	f.Rounds, f.People["asked_for_feedback"], f.Made = y.Rounds, y.Asked, y.Records
	for p := range y.Records {
		f.People["moc_records"] = append(f.People["moc_records"], p)
	}
	slices.Sort(f.People["moc_records"])
	return nil
}

func (s *Service) awarded(ctx context.Context, f *Facts, o Open, from, until time.Time) error {
	announced, err := s.Awards.AnnouncedBetween(ctx, from, until)
	if err != nil {
		return err
	}
	f.Awards, f.People["nominated"] = announced.Awards, announced.Nominees
	if f.People["recognised"], err = s.Credential.RecognisedBetween(ctx, o.Starts, o.Ends); err != nil {
		return err
	}
	f.People["dossiers_used"], err = s.Dossiers.UsedIn(ctx, o.Ends.Year)
	return err
}
