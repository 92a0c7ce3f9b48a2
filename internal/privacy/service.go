package privacy

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

// Service is the use cases of privacy.
type Service struct {
	db        *store.DB
	clock     clock.Clock
	audit     *audit.Log
	directory *directory.Service
}

// New makes the service.
func New(db *store.DB, c clock.Clock, log *audit.Log, d *directory.Service) *Service {
	return &Service{db: db, clock: c, audit: log, directory: d}
}

// Data is everything held about somebody, as they may have it.
type Data struct {
	Person   id.Person  `json:"person"`
	Name     string     `json:"name"`
	Made     time.Time  `json:"made"`
	Record   store.Row  `json:"record"`
	Given    []Given    `json:"given"`
	Withheld []Withheld `json:"withheld"`
}

// Given are the rows of one kind.
type Given struct {
	Table  string      `json:"table"`
	Column string      `json:"column"`
	What   i18n.Text   `json:"what"`
	Rows   []store.Row `json:"rows"`
}

// Withheld is a kind of rows that is not given, and why. It does not say whether there are any.
type Withheld struct {
	Table  string    `json:"table"`
	Column string    `json:"column"`
	What   i18n.Text `json:"what"`
	Why    i18n.Text `json:"why"`
}

// Mine is everything held about the viewer: each kind given, or named with the reason it is
// not. That it was taken is an entry of the audit log.
func (s *Service) Mine(ctx context.Context, v viewer.Viewer) (Data, error) {
	if err := CanTake(v); err != nil {
		return Data{}, err
	}
	d := Data{Person: v.Person, Made: s.clock.Now().UTC(), Given: []Given{}, Withheld: []Withheld{}}
	own, err := s.db.RowsNaming(ctx, store.Column{Table: "persons", Name: "id"}, string(v.Person), "", "search")
	if err != nil {
		return Data{}, err
	}
	if len(own) != 1 {
		return Data{}, apperr.NewNotFound("person")
	}
	d.Record = own[0]
	if err := json.Unmarshal(own[0]["name"], &d.Name); err != nil {
		return Data{}, err
	}
	for _, p := range parts {
		c := p.place()
		if !p.given() {
			d.Withheld = append(d.Withheld, Withheld{c.Table, c.Name, p.what, p.why})
			continue
		}
		rows, err := s.db.RowsNaming(ctx, c, string(v.Person), p.where, p.without...)
		if err != nil {
			return Data{}, err
		}
		for _, r := range rows {
			unfold(r)
		}
		if rows == nil {
			rows = []store.Row{}
		}
		d.Given = append(d.Given, Given{c.Table, c.Name, p.what, rows})
	}
	return d, s.db.Write(ctx, func(ctx context.Context) error {
		return s.audit.Record(ctx, v, "my_data.downloaded", string(v.Person))
	})
}

func (p part) place() store.Column {
	table, name, _ := strings.Cut(p.column, ".")
	return store.Column{Table: table, Name: name}
}

// unfold puts JSON that a column keeps as text in its place.
func unfold(r store.Row) {
	for name, raw := range r {
		var text string
		if json.Unmarshal(raw, &text) != nil || !strings.HasPrefix(text, "{") && !strings.HasPrefix(text, "[") {
			continue
		}
		if json.Valid([]byte(text)) {
			r[name] = json.RawMessage(text)
		}
	}
}

// JSON is the data as a file.
func (d Data) JSON() ([]byte, error) { return json.MarshalIndent(d, "", "  ") }

// Count is how many rows of one kind there are.
type Count struct {
	What i18n.Text
	Rows int
}

// Preview is what an erasure would do.
type Preview struct {
	Person directory.Person
	// Goes is deleted; the name and the addresses stand first.
	Goes []Count
	// Stays keeps the name, because others rely on it.
	Stays []Count
	// Others is how many texts of others hold the name.
	Others Count
}

// Preview is what erasing somebody would do: what goes, and what stays and why.
//
// It returns NOT_FOUND for whoever CanErase does not admit and for an unknown person, and
// CONFLICT for one who is still here or erased already.
func (s *Service) Preview(ctx context.Context, v viewer.Viewer, which id.Person) (Preview, error) {
	p, err := s.erasable(ctx, v, which)
	if err != nil {
		return Preview{}, err
	}
	out := Preview{Person: p, Others: Count{What: free}}
	for _, one := range parts {
		if !one.goes {
			continue
		}
		n, err := s.count(ctx, one, p.ID)
		if err != nil {
			return Preview{}, err
		}
		if n > 0 {
			out.Goes = append(out.Goes, Count{one.what, n})
		}
	}
	found, err := s.db.Mentions(ctx, p.Name)
	if err != nil {
		return Preview{}, err
	}
	for column, n := range found {
		if replaced(column) || column.Table == "persons" {
			continue
		}
		i := slices.IndexFunc(staying, func(e evidence) bool { return e.column == column.String() })
		if i < 0 {
			if !isGone(column.Table) {
				out.Others.Rows += n
			}
			continue
		}
		what := staying[i].what
		if at := slices.IndexFunc(out.Stays, func(c Count) bool { return c.What.In("en") == what.In("en") }); at >= 0 {
			out.Stays[at].Rows = max(out.Stays[at].Rows, n)
			continue
		}
		out.Stays = append(out.Stays, Count{what, n})
	}
	slices.SortFunc(out.Stays, func(a, b Count) int { return strings.Compare(a.What.In("en"), b.What.In("en")) })
	return out, nil
}

func isGone(table string) bool {
	return slices.ContainsFunc(parts, func(p part) bool { return p.goes && p.onlyIf == "" && p.place().Table == table })
}

func (s *Service) erasable(ctx context.Context, v viewer.Viewer, which id.Person) (directory.Person, error) {
	if !v.SignedIn() {
		return directory.Person{}, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	people, err := s.directory.ByID(ctx, which)
	if err != nil {
		return directory.Person{}, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return directory.Person{}, err
	}
	p, known := people[which]
	if err := CanErase(v, p, today); !known || apperr.CodeOf(err) == apperr.Forbidden {
		return directory.Person{}, apperr.NewNotFound("person")
	} else if err != nil {
		return directory.Person{}, err
	}
	return p, nil
}

// Erase takes the name, the addresses and whatever else was somebody's alone from a person who
// left, for good. Evidence that others rely on stays as it was issued; the audit log keeps the
// identifier. Typed is the name, as a confirmation.
//
// It returns what Preview does, and INVALID "erasure.name_differs" where typed is another name.
func (s *Service) Erase(ctx context.Context, v viewer.Viewer, which id.Person, typed string) error {
	return s.db.Write(ctx, func(ctx context.Context) error {
		p, err := s.erasable(ctx, v, which)
		if err != nil {
			return err
		}
		if i18n.Fold(typed) != i18n.Fold(p.Name) {
			return apperr.NewInvalid("erasure.name_differs", "name")
		}
		// Searches hold the name folded, and lists the family name first.
		words := append([]string{p.Name, i18n.Fold(p.Name), p.SortName}, p.Addresses...)
		if err := s.forget(ctx, which, words, s.clock.Now()); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "person.erased", string(which))
	})
}
