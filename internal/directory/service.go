package directory

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"sync"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

// Service is the directory's use cases.
type Service struct {
	db    *store.DB
	ids   id.Source
	clock clock.Clock
	audit *audit.Log

	// Changed is told, inside the Write, that who reports to whom may have changed. Set
	// by cmd.
	Changed func(ctx context.Context) error

	mu     sync.Mutex
	known  *Settings
	readAt time.Time
}

// New makes the service.
func New(db *store.DB, ids id.Source, c clock.Clock, log *audit.Log) *Service {
	return &Service{db: db, ids: ids, clock: c, audit: log}
}

// settingsAge is how long settings may be remembered before another process's
// change is seen.
const settingsAge = 5 * time.Second

// Settings of the department. NOT_FOUND until the department has been set up.
func (s *Service) Settings(ctx context.Context) (Settings, error) {
	s.mu.Lock()
	if s.known != nil && s.clock.Now().Sub(s.readAt).Abs() < settingsAge {
		defer s.mu.Unlock()
		return *s.known, nil
	}
	s.mu.Unlock()
	got, err := s.settings(viewer.System(ctx, "settings"))
	if err != nil {
		return Settings{}, err
	}
	s.remember(&got)
	return got, nil
}

func (s *Service) remember(got *Settings) {
	s.mu.Lock()
	s.known, s.readAt = got, s.clock.Now()
	s.mu.Unlock()
}

// Today is the date in the department's zone.
func (s *Service) Today(ctx context.Context) (clock.Date, error) {
	set, err := s.Settings(ctx)
	if err != nil {
		return clock.Date{}, err
	}
	return clock.DateOf(s.clock.Now(), set.Zone), nil
}

// SetUp makes a new department with its default expectations and its first person,
// who becomes administrator and mentorship lead. It runs inside the Write that consumes the set-up link.
//
// It returns CONFLICT when the department exists already.
func (s *Service) SetUp(ctx context.Context, in Settings, name, email string) (id.Person, error) {
	if err := in.validate(); err != nil {
		return "", err
	}
	name, email = strings.TrimSpace(i18n.Clean(name)), NormalEmail(email)
	var faults apperr.List
	faults.Add(name == "" || len(name) > 200, "person.name_missing", "name")
	faults.Add(!ValidEmail(email), "person.bad_email", "email")
	if err := faults.Err(); err != nil {
		return "", err
	}
	if _, err := s.settings(ctx); apperr.CodeOf(err) != apperr.NotFound {
		if err != nil {
			return "", err
		}
		return "", apperr.NewConflict("department.exists")
	}
	if err := s.insertSettings(ctx, in, s.clock.Now()); err != nil {
		return "", err
	}
	today := clock.DateOf(s.clock.Now(), in.Zone)
	person := PersonInput{Name: name, Emails: []string{email}, Language: "en", Status: Active}
	made, err := s.AddPeople(ctx, []PersonInput{person})
	if err != nil {
		return "", err
	}
	for _, role := range []viewer.Role{viewer.Administrator, viewer.ProgramLead} {
		if _, err := s.insertGrant(ctx, RoleGrant{Person: made[0], Role: role, From: today}); err != nil {
			return "", err
		}
	}
	if err := s.InstallExpectations(ctx, DefaultExpectations()); err != nil {
		return "", err
	}
	s.db.AfterCommit(ctx, func() { s.remember(&in) })
	return made[0], s.audit.Record(ctx, viewer.Viewer{Person: made[0]}, "department.set_up", string(made[0]))
}

// Update changes the department's settings.
func (s *Service) Update(ctx context.Context, v viewer.Viewer, change func(*Settings)) (Settings, error) {
	if err := CanSetDepartment(v); err != nil {
		return Settings{}, err
	}
	var set Settings
	err := s.db.Write(ctx, func(ctx context.Context) error {
		var err error
		if set, err = s.settings(ctx); err != nil {
			return err
		}
		change(&set)
		if err := set.validate(); err != nil {
			return err
		}
		if err := s.saveSettings(ctx, set); err != nil {
			return err
		}
		s.db.AfterCommit(ctx, func() { s.remember(&set) })
		return s.audit.Record(ctx, v, "department.updated", "department")
	})
	return set, err
}

// IsSetUp reports that the department exists: from then on administrators are made by
// administrators and on the command line, never again by a set-up link.
func (s *Service) IsSetUp(ctx context.Context) (bool, error) {
	_, err := s.Settings(ctx)
	if apperr.CodeOf(err) == apperr.NotFound {
		return false, nil
	}
	return err == nil, err
}

// Filter of the list of people. Empty fields do not narrow.
type Filter struct {
	page.Args
	Search    string
	Division  id.Division
	Site      id.Site
	Rank      string
	Position  string
	Stage     string
	Status    Status
	Sort      Sort
	Backwards bool
}

// Sort is the order of a list of people.
type Sort string

// The orders; names break ties.
const (
	ByName      Sort = "NAME"
	ByDivision  Sort = "DIVISION"
	ByRank      Sort = "RANK"
	ByAppointed Sort = "APPOINTED"
)

// People lists the department for those who run it.
//
// One department fits in memory, so the list is narrowed and ordered here: the same
// order on both databases, by the vocabulary's order of ranks and by names as
// people say them.
func (s *Service) People(ctx context.Context, v viewer.Viewer, f Filter) (page.Page[Person], error) {
	var none page.Page[Person]
	if err := CanSeePeople(v); err != nil {
		return none, err
	}
	if err := f.Validate(); err != nil {
		return none, err
	}
	set, err := s.Settings(ctx)
	if err != nil {
		return none, err
	}
	all, known, err := s.everybody(ctx, set)
	if err != nil {
		return none, err
	}
	words := strings.Fields(i18n.Fold(f.Search))
	all = slices.DeleteFunc(all, func(p Person) bool {
		return f.Division != "" && divisionOf(p) != f.Division || f.Site != "" && siteOf(p) != f.Site ||
			f.Rank != "" && p.Rank != f.Rank || f.Position != "" && p.Position != f.Position ||
			f.Stage != "" && p.Stage != f.Stage || f.Status != "" && p.Status != f.Status || !p.Matches(words)
	})
	rank := map[string]int{}
	for i, t := range set.Vocabulary.Ranks {
		rank[t.Code] = i + 1
	}
	slices.SortFunc(all, func(a, b Person) int {
		var c int
		switch f.Sort {
		case ByDivision:
			c = strings.Compare(divisionName(a, v.Language), divisionName(b, v.Language))
		case ByRank:
			c = cmp.Compare(rank[a.Rank], rank[b.Rank])
		case ByAppointed:
			c = strings.Compare(a.Appointed.String(), b.Appointed.String())
		}
		if c == 0 {
			c = cmp.Or(strings.Compare(a.SortName, b.SortName), strings.Compare(string(a.ID), string(b.ID)))
		}
		if f.Backwards {
			return -c
		}
		return c
	})
	shown, err := page.Cut(all, f.Args, func(p Person) string { return string(p.ID) })
	if err != nil {
		return none, err
	}
	return shown, s.complete(ctx, shown.Nodes, known)
}

// Matches reports whether each folded word is in the person's name or addresses.
func (p Person) Matches(words []string) bool {
	for _, w := range words {
		if !strings.Contains(p.search, w) {
			return false
		}
	}
	return true
}

func divisionName(p Person, language string) string {
	if p.Division == nil {
		return ""
	}
	return i18n.Fold(p.Division.Name.In(language))
}

// Everybody is all people on record with division, site and stage, without
// addresses and grants. For other domains; it checks no viewer of its own.
func (s *Service) Everybody(ctx context.Context) ([]Person, error) {
	set, err := s.Settings(ctx)
	if err != nil {
		return nil, err
	}
	all, _, err := s.everybody(ctx, set)
	return all, err
}

func (s *Service) everybody(ctx context.Context, set Settings) ([]Person, places, error) {
	all, known, err := s.people(ctx, nil)
	today := clock.DateOf(s.clock.Now(), set.Zone)
	for i := range all {
		all[i].Stage = set.Vocabulary.Stage(all[i].Appointed, today)
	}
	return all, known, err
}

// Roll is everybody on record and every place, read at one time. People are as
// Everybody gives them, in the order of their identifiers; places go by name.
type Roll struct {
	People    []Person
	Divisions []Division
	Sites     []Site
	known     places
	service   *Service
}

// Roll reads the roll. For other domains; it checks no viewer.
func (s *Service) Roll(ctx context.Context) (Roll, error) {
	set, err := s.Settings(ctx)
	if err != nil {
		return Roll{}, err
	}
	r := Roll{service: s}
	if r.People, r.known, err = s.everybody(ctx, set); err != nil {
		return Roll{}, err
	}
	for _, d := range r.known.divisions {
		r.Divisions = append(r.Divisions, *d)
	}
	for _, x := range r.known.sites {
		r.Sites = append(r.Sites, *x)
	}
	slices.SortFunc(r.Divisions, func(a, b Division) int { return byName(a.Name, b.Name, string(a.ID), string(b.ID)) })
	slices.SortFunc(r.Sites, func(a, b Site) int { return byName(a.Name, b.Name, string(a.ID), string(b.ID)) })
	return r, nil
}

func byName(a, b i18n.Text, idA, idB string) int {
	return cmp.Or(strings.Compare(i18n.Fold(a.En()), i18n.Fold(b.En())), strings.Compare(idA, idB))
}

// Complete fills in addresses and grants of the people that a list shows, each of
// them once.
func (r Roll) Complete(ctx context.Context, shown []Person) error {
	return r.service.complete(ctx, shown, r.known)
}

// ByID finds people by identifier, whole. For other domains; it checks no viewer.
func (s *Service) ByID(ctx context.Context, ids ...id.Person) (map[id.Person]Person, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	set, err := s.Settings(ctx)
	if err != nil {
		return nil, err
	}
	found, known, err := s.people(ctx, ids)
	if err != nil {
		return nil, err
	}
	if err := s.complete(ctx, found, known); err != nil {
		return nil, err
	}
	today := clock.DateOf(s.clock.Now(), set.Zone)
	out := make(map[id.Person]Person, len(found))
	for _, p := range found {
		p.Stage = set.Vocabulary.Stage(p.Appointed, today)
		out[p.ID] = p
	}
	return out, nil
}

// Some finds people by identifier, without their addresses and grants, in two
// statements. For other domains; it checks no viewer.
func (s *Service) Some(ctx context.Context, ids ...id.Person) (map[id.Person]Person, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	found, _, err := s.people(ctx, ids)
	out := make(map[id.Person]Person, len(found))
	for _, p := range found {
		out[p.ID] = p
	}
	return out, err
}

// Person finds one person the viewer may see, else NOT_FOUND.
func (s *Service) Person(ctx context.Context, v viewer.Viewer, person id.Person) (Person, error) {
	found, err := s.ByID(ctx, person)
	if err != nil {
		return Person{}, err
	}
	p, ok := found[person]
	if !ok {
		// The same refusal, through the same rule, as for somebody out of sight.
		if err := CanSeePerson(v, Person{}); err != nil {
			return Person{}, err
		}
		return Person{}, apperr.NewNotFound("person")
	}
	return p, CanSeePerson(v, p)
}

// ByEmail finds who an address belongs to. For sign-in; it checks no viewer.
func (s *Service) ByEmail(ctx context.Context, email string) (Person, bool, error) {
	ctx = viewer.System(ctx, "sign-in")
	person, ok, err := s.owner(ctx, NormalEmail(email))
	if err != nil || !ok {
		return Person{}, false, err
	}
	found, err := s.ByID(ctx, person)
	p, ok := found[person]
	return p, ok, err
}

// Grants in force for a person today. Never remembered between requests.
func (s *Service) Grants(ctx context.Context, person id.Person, today clock.Date) ([]viewer.Grant, error) {
	all, err := s.grants(ctx, []id.Person{person})
	if err != nil {
		return nil, err
	}
	var out []viewer.Grant
	for _, g := range all {
		if !g.On(today) {
			continue
		}
		grant := viewer.Grant{Role: g.Role}
		if g.Division != nil {
			grant.Division = g.Division.ID
		}
		if g.Site != nil {
			grant.Site = g.Site.ID
		}
		out = append(out, grant)
	}
	return out, nil
}

// Divisions of the department by name.
func (s *Service) Divisions(ctx context.Context) ([]Division, error) { return s.divisions(ctx) }

// Sites of the department by name.
func (s *Service) Sites(ctx context.Context) ([]Site, error) { return s.sites(ctx) }

// Administrators are those who hold the role today or will. For other domains; it
// checks no viewer.
func (s *Service) Administrators(ctx context.Context) (map[id.Person]bool, error) {
	today, err := s.Today(ctx)
	if err != nil {
		return nil, err
	}
	all, err := s.grants(ctx, nil)
	out := map[id.Person]bool{}
	for _, g := range all {
		if g.Role == viewer.Administrator && (g.Until.IsZero() || !g.Until.Before(today)) {
			out[g.Person] = true
		}
	}
	return out, err
}

// Lines says who reports to whom today.
func (s *Service) Lines(ctx context.Context) (Lines, error) {
	today, err := s.Today(ctx)
	if err != nil {
		return Lines{}, err
	}
	l := Lines{map[[2]id.Person]bool{}, map[id.Division]map[id.Person]bool{}, map[id.Site]map[id.Person]bool{}}
	grants, err := s.grants(ctx, nil)
	if err != nil {
		return l, err
	}
	for _, g := range grants {
		switch {
		case !g.On(today):
		case g.Role == viewer.DivisionDirector && g.Division != nil:
			add(l.directors, g.Division.ID, g.Person)
		case g.Role == viewer.PhysicianInChief && g.Site != nil:
			add(l.chiefs, g.Site.ID, g.Person)
		}
	}
	return l, s.reportingLines(ctx, today, func(person, to id.Person) { l.explicit[[2]id.Person{person, to}] = true })
}

func add[K comparable](m map[K]map[id.Person]bool, k K, p id.Person) {
	if m[k] == nil {
		m[k] = map[id.Person]bool{}
	}
	m[k][p] = true
}

// GrantInput asks for a role.
type GrantInput struct {
	Person   id.Person
	Role     viewer.Role
	Division id.Division
	Site     id.Site
	From     clock.Date
	Until    clock.Date
}

func (in GrantInput) validate() error {
	var faults apperr.List
	faults.Add(!slices.Contains(viewer.Roles, in.Role), "role.unknown", "role")
	needsDivision := in.Role == viewer.DivisionDirector || in.Role == viewer.Facilitator
	faults.Add(needsDivision && in.Division == "", "role.needs_division", "division")
	faults.Add(!needsDivision && in.Division != "", "role.no_division", "division")
	faults.Add(in.Role == viewer.PhysicianInChief && in.Site == "", "role.needs_site", "site")
	faults.Add(in.Role != viewer.PhysicianInChief && in.Site != "", "role.no_site", "site")
	faults.Add(in.From.IsZero(), "role.needs_from", "from")
	faults.Add(!in.Until.IsZero() && in.Until.Before(in.From), "role.until_before_from", "until")
	return faults.Err()
}

// Grant gives a role. It returns CONFLICT when the person holds it in that scope
// over those days already.
func (s *Service) Grant(ctx context.Context, v viewer.Viewer, in GrantInput) error {
	if err := CanGrant(v, in.Role); err != nil {
		return err
	}
	if err := in.validate(); err != nil {
		return err
	}
	return s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.lockGrants(ctx); err != nil {
			return err
		}
		held, err := s.grants(ctx, []id.Person{in.Person})
		if err != nil {
			return err
		}
		g := RoleGrant{Person: in.Person, Role: in.Role, From: in.From, Until: in.Until}
		if in.Division != "" {
			g.Division = &Division{ID: in.Division}
		}
		if in.Site != "" {
			g.Site = &Site{ID: in.Site}
		}
		for _, h := range held {
			if h.Role == g.Role && divisionID(h.Division) == in.Division && siteID(h.Site) == in.Site &&
				(h.Until.IsZero() || !h.Until.Before(in.From)) && (in.Until.IsZero() || !in.Until.Before(h.From)) {
				return apperr.NewConflict("role.held_already")
			}
		}
		made, err := s.insertGrant(ctx, g)
		if err != nil {
			return err
		}
		if err := s.changed(ctx); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "role.granted", string(made))
	})
}

func divisionID(d *Division) id.Division {
	if d == nil {
		return ""
	}
	return d.ID
}

func siteID(x *Site) id.Site {
	if x == nil {
		return ""
	}
	return x.ID
}

// EndGrant ends a role: yesterday was its last day, so that access stops now. The
// last administrator stays (CONFLICT).
func (s *Service) EndGrant(ctx context.Context, v viewer.Viewer, grant id.RoleGrant) (id.Person, error) {
	if err := CanGrant(v, ""); err != nil {
		return "", err
	}
	today, err := s.Today(ctx)
	if err != nil {
		return "", err
	}
	var person id.Person
	err = s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.lockGrants(ctx); err != nil {
			return err
		}
		all, err := s.grants(ctx, nil)
		if err != nil {
			return err
		}
		at := slices.IndexFunc(all, func(g RoleGrant) bool { return g.ID == grant })
		if at < 0 {
			return apperr.NewNotFound("role grant")
		}
		g := all[at]
		person = g.Person
		if err := CanGrant(v, g.Role); err != nil {
			return err
		}
		if !g.Until.IsZero() && g.Until.Before(today) {
			return apperr.NewConflict("role.ended_already")
		}
		others := slices.ContainsFunc(all, func(o RoleGrant) bool {
			return o.ID != grant && o.Role == viewer.Administrator && o.On(today) && o.Until.IsZero()
		})
		if g.Role == viewer.Administrator && !others {
			return apperr.NewConflict("role.last_administrator")
		}
		last := today.AddDate(0, 0, -1)
		if last.Before(g.From) {
			g.From = last
		}
		if err := s.endGrant(ctx, grant, g.From, last); err != nil {
			return err
		}
		if err := s.changed(ctx); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "role.ended", string(grant))
	})
	return person, err
}

func (s *Service) changed(ctx context.Context) error {
	if s.Changed == nil {
		return nil
	}
	return s.Changed(ctx)
}

// SetDigest is a person's own choice whether what is due comes by mail.
func (s *Service) SetDigest(ctx context.Context, v viewer.Viewer, on bool) error {
	if !v.SignedIn() {
		return apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	return s.db.Write(ctx, func(ctx context.Context) error { return s.setDigest(ctx, v.Person, on) })
}

// SetLeaving notes the last day of somebody here, the zero Date for a departure that was
// taken back, inside the Write of the domain that checked it.
func (s *Service) SetLeaving(ctx context.Context, person id.Person, on clock.Date) error {
	return s.setLeaving(ctx, person, on)
}

// SetCheckInReader names the vice-chair who reads check-ins; an empty person names
// nobody. It is INVALID for whoever is no vice-chair today.
func (s *Service) SetCheckInReader(ctx context.Context, v viewer.Viewer, person id.Person) error {
	if err := CanSetDepartment(v); err != nil {
		return err
	}
	if person != "" {
		today, err := s.Today(ctx)
		if err != nil {
			return err
		}
		grants, err := s.Grants(ctx, person, today)
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(grants, func(g viewer.Grant) bool { return g.Role == viewer.ViceChair }) {
			return apperr.NewInvalid("check_in.reader_no_vice_chair", "person")
		}
	}
	_, err := s.Update(ctx, v, func(set *Settings) { set.CheckInReader = person })
	return err
}

// SetLanguage is a person's own choice of language for screens and mail.
func (s *Service) SetLanguage(ctx context.Context, v viewer.Viewer, language string) error {
	if v.Person == "" {
		return apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	if !slices.Contains(i18n.Languages, language) {
		return apperr.NewInvalid("language.unknown", "language")
	}
	return s.db.Write(ctx, func(ctx context.Context) error { return s.setLanguage(ctx, v.Person, language) })
}

// SetMOC is a person's own word on whether they take part in Maintenance of Certification.
func (s *Service) SetMOC(ctx context.Context, v viewer.Viewer, participates bool) error {
	if !v.SignedIn() {
		return apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	return s.db.Write(ctx, func(ctx context.Context) error { return s.setMOC(ctx, v.Person, participates) })
}

// Expectations in force. Those who answer a survey see the definition without
// signing in to the rest, so this checks no viewer; the door does.
func (s *Service) Expectations(ctx context.Context) (Expectations, error) {
	return s.latestExpectations(viewer.System(ctx, "expectations"))
}

// PublishExpectations adds a version. Earlier ones stay as they are.
func (s *Service) PublishExpectations(ctx context.Context, v viewer.Viewer, e Expectations) (Expectations, error) {
	if err := CanSetDepartment(v); err != nil {
		return Expectations{}, err
	}
	var faults apperr.List
	for path, text := range map[string]i18n.Text{"definition": e.Definition, "mentor": e.Mentor, "mentee": e.Mentee, "director": e.Director, "facilitator": e.Facilitator} {
		faults.Add(!text.Complete("en", "fr"), "text.both_languages", path)
	}
	slices.SortFunc(faults, func(a, b *apperr.Error) int { return strings.Compare(a.Path[0], b.Path[0]) })
	if err := faults.Err(); err != nil {
		return Expectations{}, err
	}
	err := s.db.Write(ctx, func(ctx context.Context) error {
		last, err := s.latestExpectations(ctx)
		if err != nil && apperr.CodeOf(err) != apperr.NotFound {
			return err
		}
		e.ID, e.Number, e.Published = id.New[id.Expectations](s.ids), last.Number+1, s.clock.Now()
		if err := s.insertExpectations(ctx, e); err != nil {
			if store.Duplicate(err) {
				return apperr.NewConflict("expectations.published_meanwhile")
			}
			return err
		}
		return s.audit.Record(ctx, v, "expectations.published", string(e.ID))
	})
	return e, err
}

// PersonInput is what is on record of a person, for AddPeople and ChangePeople.
type PersonInput struct {
	ID              id.Person // "" makes a new one in AddPeople
	Name            string
	SortName        string // "" derives it from Name
	Emails          []string
	Division        id.Division
	Site            id.Site
	Rank            string
	Position        string
	AppointmentType string
	Appointed       clock.Date
	Promoted        clock.Date
	NextReview      clock.Date
	NextReviewKind  string
	Language        string
	Status          Status
}

func (in *PersonInput) fill(ids id.Source) {
	if in.ID == "" {
		in.ID = id.New[id.Person](ids)
	}
	if in.SortName == "" {
		in.SortName = SortName(in.Name)
	}
	if in.Language == "" {
		in.Language = "en"
	}
	if in.Status == "" {
		in.Status = Active
	}
}

// AddPeople writes new people, inside a Write of the domain that checked them. An
// address that belongs to somebody is CONFLICT.
func (s *Service) AddPeople(ctx context.Context, in []PersonInput) ([]id.Person, error) {
	made := make([]id.Person, len(in))
	for i := range in {
		in[i].fill(s.ids)
		made[i] = in[i].ID
	}
	err := s.insertPeople(ctx, in, s.clock.Now())
	if store.Duplicate(err) {
		return nil, apperr.NewConflict("person.address_taken")
	}
	return made, err
}

// ChangePeople writes people anew, inside a Write of the domain that checked them.
func (s *Service) ChangePeople(ctx context.Context, in []PersonInput) error {
	if len(in) == 0 {
		return nil
	}
	for i := range in {
		in[i].fill(s.ids)
	}
	if err := s.updatePeople(ctx, in); err != nil {
		if store.Duplicate(err) {
			return apperr.NewConflict("person.address_taken")
		}
		return err
	}
	return s.changed(ctx)
}

// AddDivisions and AddSites write new places, inside a Write of the domain that
// checked them.
func (s *Service) AddDivisions(ctx context.Context, in []Division) ([]Division, error) {
	for i := range in {
		in[i].ID = id.New[id.Division](s.ids)
	}
	return in, s.insertDivisions(ctx, in)
}

// AddSites writes new sites.
func (s *Service) AddSites(ctx context.Context, in []Site) ([]Site, error) {
	for i := range in {
		in[i].ID = id.New[id.Site](s.ids)
	}
	return in, s.insertSites(ctx, in)
}

// Referenced are those of some people whom a record names that says they were here: a role, a
// session, an invitation, anything they did. Addresses, tasks that fell due by themselves,
// and mentorships, which their own domain knows, do not count.
func (s *Service) Referenced(ctx context.Context, people []id.Person) ([]id.Person, error) {
	named, err := s.db.References(ctx, "persons", texts(people), "addresses", "due_tasks", "mentorships", "roster_repairs")
	out := make([]id.Person, len(named))
	for i, one := range named {
		out[i] = id.Person(one)
	}
	return out, err
}

// RemovePeople takes people off the record as if they had not been, inside the Write of the
// domain that added them by mistake and knows that nothing came of it (Referenced).
func (s *Service) RemovePeople(ctx context.Context, people []id.Person) error {
	if len(people) == 0 {
		return nil
	}
	return s.deletePeople(ctx, people)
}

// RemovePlaces takes those places off the record that nobody and nothing is in, inside the
// Write of the domain that added them by mistake.
func (s *Service) RemovePlaces(ctx context.Context, divisions []id.Division, sites []id.Site) error {
	used, err := s.db.References(ctx, "divisions", texts(divisions))
	if err != nil {
		return err
	}
	more, err := s.db.References(ctx, "sites", texts(sites))
	if err != nil {
		return err
	}
	divisions = slices.DeleteFunc(slices.Clone(divisions), func(d id.Division) bool { return slices.Contains(used, string(d)) })
	sites = slices.DeleteFunc(slices.Clone(sites), func(x id.Site) bool { return slices.Contains(more, string(x)) })
	return s.deletePlaces(ctx, divisions, sites)
}

func texts[T ~string](in []T) []string {
	out := make([]string, len(in))
	for i, one := range in {
		out[i] = string(one)
	}
	return out
}

// InstallSettings writes the settings of a department made by a program (the demo),
// inside its Write.
func (s *Service) InstallSettings(ctx context.Context, in Settings) error {
	if err := in.validate(); err != nil {
		return err
	}
	s.db.AfterCommit(ctx, func() { s.remember(&in) })
	return s.insertSettings(ctx, in, s.clock.Now())
}

// InstallExpectations writes the first version of a new department's expectations,
// inside its Write.
func (s *Service) InstallExpectations(ctx context.Context, e Expectations) error {
	e.ID, e.Number, e.Published = id.New[id.Expectations](s.ids), 1, s.clock.Now()
	return s.insertExpectations(ctx, e)
}

// InstallGrant writes a grant decided by a program or on the command line, inside
// its Write.
func (s *Service) InstallGrant(ctx context.Context, in GrantInput) error {
	if err := in.validate(); err != nil {
		return err
	}
	g := RoleGrant{Person: in.Person, Role: in.Role, From: in.From, Until: in.Until}
	if in.Division != "" {
		g.Division = &Division{ID: in.Division}
	}
	if in.Site != "" {
		g.Site = &Site{ID: in.Site}
	}
	_, err := s.insertGrant(ctx, g)
	return err
}
