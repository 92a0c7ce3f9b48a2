package roster

import (
	"cmp"
	"slices"
	"strings"

	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/page"
)

// Sort is the order of a roster.
type Sort string

// The orders; names break ties. What is not known comes last in either direction.
const (
	ByName      Sort = "NAME"
	ByAppointed Sort = "APPOINTED"
	ByPromoted  Sort = "PROMOTED"
	ByUpFor     Sort = "UP_FOR"
	ByMentor    Sort = "MENTOR"
)

// Row is one person of a division with the formal mentor on record, nil when there is
// none.
type Row struct {
	Person      directory.Person
	Mentor      *directory.Person
	MentorSince clock.Date
}

// Filter says which page of which division's roster. Search narrows by name or address.
type Filter struct {
	page.Args
	Division  id.Division
	Search    string
	Sort      Sort
	Backwards bool
}

// Roster is a page of a division's people.
type Roster struct {
	page.Page[Row]
	WithFormalMentor int // of the whole division, whatever the search
}

func arrange(rows []Row, by Sort, backwards bool) {
	slices.SortFunc(rows, func(a, b Row) int {
		x, y := a.key(by), b.key(by)
		c := strings.Compare(x, y)
		switch {
		case x == "" && y != "":
			return 1
		case x != "" && y == "":
			return -1
		case backwards && c != 0:
			return -c
		}
		return cmp.Or(c, strings.Compare(a.Person.SortName, b.Person.SortName), strings.Compare(string(a.Person.ID), string(b.Person.ID)))
	})
}

// key is what a row is ordered by, "" when it is not known.
func (r Row) key(by Sort) string {
	switch by {
	case ByAppointed:
		return r.Person.Appointed.String()
	case ByPromoted:
		return r.Person.Promoted.String()
	case ByUpFor:
		return r.Person.NextReview.String()
	case ByMentor:
		if r.Mentor == nil {
			return ""
		}
		return r.Mentor.SortName
	}
	return r.Person.SortName
}
