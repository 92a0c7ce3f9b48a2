package roster

import (
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/roster/sheet"
)

// Sort is the order of a roster. Names break ties; what is not known comes last.
type Sort string

// The orders.
const (
	ByName      Sort = "NAME"
	ByAppointed Sort = "APPOINTED"
	ByPromoted  Sort = "PROMOTED"
	ByUpFor     Sort = "UP_FOR"
	ByMentor    Sort = "MENTOR"
)

// Row is one line of a roster. Mentor is the formal mentor on record, nil when there
// is none.
type Row struct {
	Person      directory.Person
	Mentor      *directory.Person
	MentorSince clock.Date
}

// Filter of a roster.
type Filter struct {
	page.Args
	Division  id.Division
	Search    string
	Sort      Sort
	Backwards bool
}

// Roster is a page of a division's people. Those who have left are not in it.
type Roster struct {
	page.Page[Row]
	WithFormalMentor int // of the whole division, whatever the search
}

// Change is what an import would do to a person.
type Change string

// The changes.
const (
	Added     Change = "NEW"
	Changed   Change = "CHANGED"
	Unchanged Change = "UNCHANGED"
	NotInFile Change = "NOT_IN_FILE"
)

// Counts of an import that was applied.
type Counts struct{ New, Changed, Unchanged int }

// FieldChange is one field before and after, in words.
type FieldChange struct{ Field, Before, After string }

// ImportRow is one person in a preview. Line is 0 for people who are not in the file.
type ImportRow struct {
	Line        int
	Name, Email string
	Change      Change
	Fields      []FieldChange
}

// Preview says what importing a file would do. Digest names this file against this
// state of the directory.
type Preview struct {
	Digest         string
	Encoding       string
	Delimiter      string
	Columns        []sheet.Column
	NewCount       int
	ChangedCount   int
	UnchangedCount int
	NotInFileCount int
	// Rows are the first 500 that would change anything, or that are not in the file.
	Rows   []ImportRow
	Faults []Fault // with any, nothing can be applied
}

// mostRows of a preview.
const mostRows = 500
