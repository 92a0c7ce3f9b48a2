package graph

import (
	"laurel/graph/model"
	"laurel/internal/directory"
	"laurel/internal/roster"
	"laurel/internal/viewer"
)

func rosterConnection(v viewer.Viewer, list roster.Roster) *model.RosterConnection {
	out := &model.RosterConnection{
		Nodes: make([]model.RosterRow, len(list.Nodes)), PageInfo: pageInfo(list.Page), TotalCount: list.Total, WithFormalMentor: list.WithFormalMentor,
	}
	for i, row := range list.Nodes {
		p := row.Person
		out.Nodes[i] = model.RosterRow{
			Person: p, Appointed: &p.Appointed, Promoted: &p.Promoted, UpFor: &p.NextReview, UpForKind: p.NextReviewKind,
			Mentor: mentorOf(v, row), MentorSince: &row.MentorSince,
		}
	}
	return out
}

// mentorOf is the mentor of a row. One from another division is shown to a director by
// name and where they work: their own dates and duties are not that director's to see.
func mentorOf(v viewer.Viewer, row roster.Row) *directory.Person {
	m := row.Mentor
	if m == nil || directory.CanSeePerson(v, *m) == nil {
		return m
	}
	return &directory.Person{ID: m.ID, Name: m.Name, Email: m.Email, Division: m.Division, Site: m.Site, Language: m.Language, Status: m.Status}
}
