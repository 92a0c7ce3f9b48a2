package release

import (
	"encoding/json"
	"time"

	"laurel/internal/i18n"
	"laurel/internal/id"
)

// Kind of a question.
type Kind string

// The kinds of question a figure can be about.
const (
	Choice   Kind = "CHOICE"
	Multiple Kind = "MULTIPLE"
	Number   Kind = "NUMBER"
	Text     Kind = "TEXT"
	Scale    Kind = "SCALE" // a score made of several questions
)

// Dimension is what a cut goes by.
type Dimension string

// The dimensions. Each but the first parts everybody asked, and those of whom it is not
// on record are a part of their own.
const (
	Everybody  Dimension = "DEPARTMENT"
	ByDivision Dimension = "DIVISION"
	ByRank     Dimension = "RANK"
	ByPosition Dimension = "POSITION"
	ByStage    Dimension = "STAGE"
)

// Dimensions in the order they are shown in.
var Dimensions = []Dimension{Everybody, ByDivision, ByRank, ByPosition, ByStage}

// Suppression is why a figure, or part of it, is not shown.
type Suppression string

// The reasons (trust.md 2.4).
const (
	Few           Suppression = "FEW"           // fewer answers than the minimum
	Complementary Suppression = "COMPLEMENTARY" // would let another hidden figure be worked out
	Spread        Suppression = "SPREAD"        // too few to show how they are spread; the mean is shown
	Unanimous     Suppression = "UNANIMOUS"     // everybody gave the same answer
)

// Figure is what is released about one question in one cut.
type Figure struct {
	Name       string        `json:"name"`
	Title      i18n.Text     `json:"title"`
	Kind       Kind          `json:"kind"`
	Section    i18n.Text     `json:"section"`
	N          *int          `json:"n"`
	Mean       *float64      `json:"mean"`
	SD         *float64      `json:"sd"`
	TopTwo     *float64      `json:"topTwo"`
	Counts     []ChoiceCount `json:"counts"`
	Suppressed *Suppression  `json:"suppressed"`
	Definition i18n.Text     `json:"definition"`

	// UID is the question's over the versions of its instrument, by which waves are compared.
	UID string `json:"uid,omitempty"`
	// Low and High are the ends of the scale; nil where there is none.
	Low  *float64 `json:"low,omitempty"`
	High *float64 `json:"high,omitempty"`

	// Of scales alone. Step: the mean is rounded to a multiple of it, because few left items
	// out, and stands with n alone, suppressed as COMPLEMENTARY; nil for none. Alpha:
	// Cronbach's, of the AlphaN people who answered every item, for everybody only. Floor
	// and Ceiling: shares of n at the lowest and the highest score.
	Items   int      `json:"items,omitempty"`
	Step    *float64 `json:"step,omitempty"`
	Alpha   *float64 `json:"alpha,omitempty"`
	AlphaN  *int     `json:"alphaN,omitempty"`
	Floor   *float64 `json:"floor,omitempty"`
	Ceiling *float64 `json:"ceiling,omitempty"`
}

// rounded reports a mean told in steps, beside which everything but n is hidden.
func (f Figure) rounded() bool {
	return f.Step != nil && f.Suppressed != nil && *f.Suppressed == Complementary
}

// ChoiceCount is how many gave one answer.
type ChoiceCount struct {
	Value string    `json:"value"`
	Label i18n.Text `json:"label"`
	Count int       `json:"count"`
}

// Release is figures about people, written once and never changed.
type Release struct {
	ID        id.Release
	Source    string
	Dimension Dimension
	// Value is the part: a division, or a code of the department's vocabulary. "" of
	// everybody, and of those whose part is not on record.
	Value       string
	Division    id.Division // the value of a division
	Published   time.Time
	Invited     *int
	Respondents *int
	Questions   []Figure // in lists nil: see Figures
	stored      string
}

// Figures are the questions, read only now where the release comes out of a list: few
// readers of a list look into it.
func (r Release) Figures() ([]Figure, error) {
	if r.Questions != nil || r.stored == "" {
		return r.Questions, nil
	}
	var f figures
	err := json.Unmarshal([]byte(r.stored), &f)
	return f.Questions, err
}

// Cut is one group of people and what is known of it before anything is hidden.
type Cut struct {
	Dimension Dimension
	Value     string // see Release
	Invited   int
	People    []id.Person // who answered
	Figures   []Candidate // the same questions in the same order in every cut
}

// Candidate is a figure before disclosure control: with everything, and with the
// people whose answers are in it.
type Candidate struct {
	Figure
	People []id.Person
	// OneMind: everybody gave the same answer.
	OneMind bool
	// Values are the numbers given, in the order of People: of numbers and scales.
	Values []float64
	// Counted: the number of its people is itself what is told, beside that of others who are
	// counted in the source. All of these are judged together.
	Counted bool
	// Half: the mean of a scale of few may be told to the nearest half, as that of a choice
	// is. Where items are added up half a point hides nothing.
	Half bool
	// Partly are, of a scale, the people who answered some of its items and not all. What
	// the means of items and of scores differ by is due to them.
	Partly []id.Person
	// Unasked are, of what is asked under a condition, the people who answered what the
	// condition looks at and are not in the figure, once for each way to count them; the same
	// ways in the same order in every cut.
	Unasked []Unasked
}

// Unasked are people who answered what a condition looks at, and not the question under it.
type Unasked struct {
	// Of is the name of the figure that tells their number where it is shown in full: of the
	// one choice the condition looks at. "" where no figure does.
	Of     string
	People []id.Person
}

// Comments are what people wrote to one question, as a moderator let it through.
type Comments struct {
	Name  string    `json:"name"`
	Title i18n.Text `json:"title"`
	// Texts are in an order that is drawn for each release.
	Texts []string `json:"texts"`
}

// Words is the release of what people wrote in a source, of everybody only.
type Words struct {
	ID        id.Release
	Source    string
	Published time.Time
	Comments  []Comments
}
