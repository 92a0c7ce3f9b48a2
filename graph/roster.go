package graph

import (
	"laurel/graph/model"
	"laurel/internal/directory"
	"laurel/internal/page"
	"laurel/internal/roster"
	"laurel/internal/survey"
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

func rosterChoices(in *roster.Choices) roster.Choices {
	if in == nil {
		return roster.Choices{}
	}
	return *in
}

func rosterImport(v viewer.Viewer, i roster.Import) model.RosterImport {
	out := model.RosterImport{
		ID: string(i.ID), Made: i.Made, By: i.ByName, File: i.File, NewCount: i.New, ChangedCount: i.Changed, UnchangedCount: i.Unchanged,
		HeldCount: i.Held, ViewerCanUndo: i.CanUndo,
	}
	if i.Held > 0 {
		out.Held = &survey.Download{URL: "/d/held/" + string(i.ID), Name: i.HeldName(v.Language)}
	}
	if !i.Undone.IsZero() {
		out.Undone = &i.Undone
	}
	return out
}

func rosterImports(v viewer.Viewer, list page.Page[roster.Import]) *model.RosterImportConnection {
	out := &model.RosterImportConnection{Nodes: make([]model.RosterImport, len(list.Nodes)), PageInfo: pageInfo(list), TotalCount: list.Total}
	for i, one := range list.Nodes {
		out.Nodes[i] = rosterImport(v, one)
	}
	return out
}

func rosterWords(all []roster.Word) []model.RosterWord {
	out := make([]model.RosterWord, len(all))
	for i, w := range all {
		out[i] = model.RosterWord{ID: string(w.ID), Kind: w.Kind, Written: w.Shown, Means: w.Means}
	}
	return out
}

func rosterRepairs(list page.Page[roster.Repair]) *model.RosterRepairConnection {
	out := &model.RosterRepairConnection{Nodes: make([]model.RosterRepair, len(list.Nodes)), PageInfo: pageInfo(list), TotalCount: list.Total}
	for i, r := range list.Nodes {
		out.Nodes[i] = model.RosterRepair{Key: r.Key(), Mentee: r.Mentee, Mentor: r.Mentor, Problem: r.Problem, File: r.File, On: &r.On}
		if r.ID != "" {
			repair, line := string(r.ID), r.Line
			out.Nodes[i].Repair, out.Nodes[i].Line = &repair, &line
		}
		if r.Mentorship != "" {
			pair := string(r.Mentorship)
			out.Nodes[i].Mentorship = &pair
		}
	}
	return out
}
