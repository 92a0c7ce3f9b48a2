package metrics

import (
	"encoding/json"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/release"
)

// Kind of a year.
type Kind string

// The kinds: from January, or from July.
const (
	Calendar Kind = "CALENDAR"
	AcadYear Kind = "ACADEMIC"
)

// Period is the year of a kind that begins in a calendar year.
func Period(k Kind, begins int) (starts, ends clock.Date) {
	starts = clock.Date{Year: begins, Month: 1, Day: 1}
	if k == AcadYear {
		starts.Month = 7
	}
	return starts, starts.AddDate(1, 0, -1)
}

// Held is a survey of the year, with its release.
type Held struct {
	Campaign    id.Campaign `json:"campaign"`
	Title       i18n.Text   `json:"title"`
	Closed      time.Time   `json:"closed"`
	Invited     *int        `json:"-"`
	Respondents *int        `json:"-"`
}

// document is what a year states beside its figures. None of it counts people.
type document struct {
	Catalogue int         `json:"catalogue"`
	Surveys   []Held      `json:"surveys"`
	Rounds    []i18n.Text `json:"rounds"`
	Awards    []i18n.Text `json:"awards"`
}

// Year in mentorship that was closed. Never changed.
type Year struct {
	ID       id.MentorshipYear
	Kind     Kind
	Starts   clock.Date
	Ends     clock.Date
	Closed   time.Time
	ClosedBy id.Person
	// Surveys, rounds of feedback that closed, and awards that were announced in the year.
	Surveys []Held
	Rounds  []i18n.Text
	Awards  []i18n.Text
	// Figures in the order of the catalogue.
	Figures []Figure
}

// Name of a year: 2025, or 2025–26.
func (y Year) Name() string { return nameOf(y.Kind, y.Starts) }

// DownloadPath is where those who may read a year find it as files.
func DownloadPath(which id.MentorshipYear) string { return "/d/year/" + string(which) }

func nameOf(k Kind, starts clock.Date) string {
	if k == AcadYear {
		return itoa(starts.Year) + "–" + itoa((starts.Year+1)%100 + 100)[1:]
	}
	return itoa(starts.Year)
}

// Figure is a metric in a year.
type Figure struct {
	Metric
	// Value is nil where it is suppressed, or a gap.
	Value *float64
	// N is of how many people; nil where that is suppressed, or a gap.
	N          *int
	Suppressed *release.Suppression
	// Gap: nobody was asked this year. A gap is a gap, and nothing is put in its place.
	Gap bool
	// Campaign whose release it is from; empty for records.
	Campaign id.Campaign
	// Earlier are the same metric in the closed years before, oldest first.
	Earlier []Point
}

// Point is a metric in one year.
type Point struct {
	Year  string
	Value *float64
	N     *int
	Gap   bool
}

// Facts are what the other domains have on record of a year.
type Facts struct {
	Surveys []Held
	Rounds  []i18n.Text
	Awards  []i18n.Text
	// People by the name of a metric; those of a share are the numerator's.
	People map[string][]id.Person
	// Records somebody made, by person.
	Made map[id.Person]int
}

// candidates are the figures of records as release judges them, all together: neither what a
// share leaves of those it is a share of, nor the difference of any others, must tell of a few.
func (f Facts) candidates() []release.Candidate {
	var out []release.Candidate
	for _, m := range Metrics {
		if m.Origin != Records {
			continue
		}
		c := release.Candidate{
			Figure: release.Figure{Name: m.Name, Title: m.Title, Kind: release.Text, Section: i18n.Text{}, Definition: m.Definition},
			People: f.People[m.Name], Counted: true,
		}
		if m.Of != "" {
			c.Unasked = []release.Unasked{{Of: m.Of, People: without(f.People[m.Of], f.People[m.Name])}}
		}
		if m.Unit == Total {
			c.Kind = release.Number
			sum := 0
			for _, p := range c.People {
				c.Values = append(c.Values, float64(f.Made[p]))
				sum += f.Made[p]
			}
			if n := len(c.People); n > 0 {
				mean := float64(sum) / float64(n)
				c.Mean = &mean
				c.OneMind = alike(c.Values)
			}
		}
		out = append(out, c)
	}
	return out
}

func alike(values []float64) bool {
	for _, v := range values {
		if v != values[0] {
			return false
		}
	}
	return len(values) > 0
}

func without(all, some []id.Person) []id.Person {
	taken := make(map[id.Person]bool, len(some))
	for _, p := range some {
		taken[p] = true
	}
	out := []id.Person{}
	for _, p := range all {
		if !taken[p] {
			out = append(out, p)
		}
	}
	return out
}

// figures are the catalogue, of what was released of a year and of its surveys.
func figures(own release.Release, surveys []Held, released map[string]release.Release) []Figure {
	byName := map[string]release.Figure{}
	for _, q := range own.Questions {
		byName[q.Name] = q
	}
	var out []Figure
	for _, m := range Metrics {
		f := Figure{Metric: m}
		switch {
		case m.Origin == Survey:
			f.survey(surveys, released)
		default:
			f.record(byName)
		}
		out = append(out, f)
	}
	return out
}

func (f *Figure) record(byName map[string]release.Figure) {
	q, ok := byName[f.Name]
	if !ok { // the year was closed before there was this metric
		f.Gap = true
		return
	}
	f.Suppressed = q.Suppressed
	switch f.Unit {
	case People:
		f.N = q.N
		f.Value = number(q.N)
	case Share:
		of := byName[f.Of]
		f.N = of.N
		if of.N == nil && f.Suppressed == nil {
			f.Suppressed = of.Suppressed
		}
		if q.N != nil && of.N != nil && *of.N > 0 {
			share := float64(*q.N) / float64(*of.N)
			f.Value = &share
		}
	case Total:
		f.N = q.N
		if q.N != nil && q.Mean != nil && q.Suppressed == nil {
			total := float64(*q.Mean * float64(*q.N))
			total = float64(int(total + 0.5))
			f.Value = &total
		}
	}
}

// survey reads the newest release of the year that asks the question with the same answers.
func (f *Figure) survey(surveys []Held, released map[string]release.Release) {
	f.Gap = true
	for i := len(surveys) - 1; i >= 0; i-- {
		r, ok := released[string(surveys[i].Campaign)]
		if !ok {
			continue
		}
		for _, q := range r.Questions {
			if q.Name != f.Question || q.Kind != release.Choice || q.Suppressed == nil && !asks(q, f.Values) {
				continue
			}
			f.Gap, f.Campaign, f.N, f.Suppressed = false, surveys[i].Campaign, q.N, q.Suppressed
			if q.Suppressed != nil || q.N == nil || *q.N == 0 {
				return
			}
			sum := 0
			for _, c := range q.Counts {
				for _, v := range f.Values {
					if c.Value == v {
						sum += c.Count
					}
				}
			}
			share := float64(sum) / float64(*q.N)
			f.Value = &share
			return
		}
	}
}

// asks reports a question that has one of the answers that count.
func asks(q release.Figure, values []string) bool {
	for _, c := range q.Counts {
		for _, v := range values {
			if c.Value == v {
				return true
			}
		}
	}
	return false
}

func number(n *int) *float64 {
	if n == nil {
		return nil
	}
	f := float64(*n)
	return &f
}

// validate a year that somebody wants to close.
func validate(k Kind, begins int, today clock.Date) error {
	var faults apperr.List
	faults.Add(k != Calendar && k != AcadYear, "year.needs_kind", "kind")
	_, ends := Period(k, begins)
	faults.Add(begins < firstYear || begins > today.Year, "year.needs_year", "begins")
	faults.Add(begins >= firstYear && begins <= today.Year && !ends.Before(today), "year.not_over", "begins")
	return faults.Err()
}

const firstYear = 2000

func (d document) text() (string, error) {
	b, err := json.Marshal(d)
	return string(b), err
}
