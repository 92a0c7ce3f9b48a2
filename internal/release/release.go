package release

import (
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
)

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
}

// ChoiceCount is how many gave one answer.
type ChoiceCount struct {
	Value string    `json:"value"`
	Label i18n.Text `json:"label"`
	Count int       `json:"count"`
}

// Release is figures about people, written once and never changed.
type Release struct {
	ID          id.Release
	Source      string
	Division    id.Division // "" for the whole department
	Published   time.Time
	Invited     *int
	Respondents *int
	Questions   []Figure
}

// Cut is one group of people and what is known of it before anything is hidden.
type Cut struct {
	Division id.Division // "" for the whole department
	Invited  int
	People   []id.Person // who answered
	Figures  []Candidate // the same questions in the same order in every cut
}

// Candidate is a figure before disclosure control: with everything, and with the
// people whose answers are in it.
type Candidate struct {
	Figure
	People []id.Person
	// OneMind: everybody gave the same answer.
	OneMind bool
	// Low and High are the ends of the scale; nil where there is none.
	Low, High *float64
}
