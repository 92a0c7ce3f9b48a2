package migrate

// WithoutRowID are the tables whose rows must not remember the order they came in:
// SQLite's hidden rowid would link an answer to the moment it was given
// (reference: trust, fact 1).
var WithoutRowID = map[string]bool{
	"drafts": true, "participations": true, "responses": true, "ballots": true, "opened_ballots": true, "comments": true, "feedback_places": true, "remarks": true,
}
