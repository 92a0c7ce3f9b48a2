package mentorship

import (
	"context"

	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// Table is a list as it leaves in a file: the columns of the screen, in the viewer's
// language. Numbers are the columns that hold counts.
type Table struct {
	Name    string // of the file, without what kind of file it is
	Title   string
	Header  []string
	Rows    [][]string
	Numbers []int
}

// column of a table of T.
type column[T any] struct {
	title  i18n.Text
	number bool
	cell   func(T) string
}

func tabled[T any](name, title i18n.Text, language string, columns []column[T], rows []T) Table {
	t := Table{Name: name.In(language), Title: title.In(language), Rows: make([][]string, len(rows))}
	for i, c := range columns {
		t.Header = append(t.Header, c.title.In(language))
		if c.number {
			t.Numbers = append(t.Numbers, i)
		}
	}
	for i, r := range rows {
		for _, c := range columns {
			t.Rows[i] = append(t.Rows[i], c.cell(r))
		}
	}
	return t
}

var (
	kindWords = map[Kind]i18n.Text{
		Formal:    i18n.Both("Formal", "Officiel"),
		Informal:  i18n.Both("Informal", "Informel"),
		CoMentor:  i18n.Both("Co-mentor", "Comentorat"),
		Peer:      i18n.Both("Peer", "Entre pairs"),
		Promotion: i18n.Both("Towards promotion", "En vue d’une promotion"),
	}
	stateWords = map[State]i18n.Text{
		Proposed: i18n.Both("Waits for approval", "En attente d’approbation"),
		Approved: i18n.Both("Waits to be confirmed", "À confirmer"),
		Current:  i18n.Both("Under way", "En cours"),
		Over:     i18n.Both("Over", "Terminé"),
		Declined: i18n.Both("Not taken up", "Sans suite"),
	}
	standingWords = map[Standing]i18n.Text{
		OnRecord:     i18n.Both("On record", "Au dossier"),
		Confirmed:    i18n.Both("Confirmed", "Confirmé"),
		SelfAttested: i18n.Both("Mentor’s own word", "Déclaré par le mentor"),
	}
	dueWords = map[TaskKind]i18n.Text{
		TaskExpectations: i18n.Both("Read what is expected of mentors and mentees", "Lire les attentes envers mentors et personnes mentorées"),
		TaskFormalMentor: i18n.Both("Find a formal mentor", "Trouver un mentor officiel"),
		TaskPlan:         i18n.Both("Five-year academic plan", "Plan universitaire de cinq ans"),
		TaskCheckIn:      i18n.Both("Check-in at eighteen months", "Bilan à dix-huit mois"),
		TaskAnnualReview: i18n.Both("Annual review", "Entretien annuel"),
	}
	yesWord      = i18n.Both("yes", "oui")
	divisionWord = i18n.Both("Division", "Division")
	siteWord     = i18n.Both("Site", "Site")
)

func placeNames(p directory.Person, language string) (division, site string) {
	if p.Division != nil {
		division = p.Division.Name.In(language)
	}
	if p.Site != nil {
		site = p.Site.Name.In(language)
	}
	return division, site
}

// taken makes a table, and an entry that it was taken away.
func (s *Service) taken(ctx context.Context, v viewer.Viewer, action string, of id.Division, t Table) (Table, error) {
	today, err := s.directory.Today(ctx)
	if err != nil {
		return Table{}, err
	}
	t.Name += "-" + today.String()
	err = s.db.Write(ctx, func(ctx context.Context) error { return s.audit.Record(ctx, v, action, string(of)) })
	return t, err
}

// PairsTable is Pairs whole, for whoever may read them, without what a pair looks for and
// how often it meets.
func (s *Service) PairsTable(ctx context.Context, v viewer.Viewer, f PairFilter) (Table, error) {
	all, known, err := s.findPairs(ctx, v, f)
	if err != nil {
		return Table{}, err
	}
	in := v.Language
	yes := func(b bool) string {
		if b {
			return yesWord.In(in)
		}
		return ""
	}
	t := tabled(i18n.Both("pairs", "paires"), i18n.Both("Pairs", "Paires"), in, []column[Mentorship]{
		{i18n.Both("Mentee", "Personne mentorée"), false, func(m Mentorship) string { return known[m.Mentee].Name }},
		{divisionWord, false, func(m Mentorship) string { d, _ := placeNames(known[m.Mentee], in); return d }},
		{siteWord, false, func(m Mentorship) string { _, x := placeNames(known[m.Mentee], in); return x }},
		{i18n.Both("Mentor", "Mentor"), false, func(m Mentorship) string { return known[m.Mentor].Name }},
		{i18n.Both("Division of the mentor", "Division du mentor"), false, func(m Mentorship) string { d, _ := placeNames(known[m.Mentor], in); return d }},
		{i18n.Both("Kind of mentorship", "Type de mentorat"), false, func(m Mentorship) string { return kindWords[m.Kind].In(in) }},
		{i18n.Both("How it stands", "Où on en est"), false, func(m Mentorship) string { return stateWords[m.State].In(in) }},
		{i18n.Both("On whose word", "Sur la parole de"), false, func(m Mentorship) string { return standingWords[m.Standing].In(in) }},
		{i18n.Both("Began", "Début"), false, func(m Mentorship) string { return m.Started.String() }},
		{i18n.Both("Ended", "Fin"), false, func(m Mentorship) string { return m.Ended.String() }},
		{i18n.Both("Also supervises", "Supervise aussi"), false, func(m Mentorship) string { return yes(m.Supervision) }},
		{i18n.Both("Breaks a rule since a role changed", "Contraire à une règle depuis un changement de fonction"), false, func(m Mentorship) string { return yes(m.Broken) }},
		{i18n.Both("Quiet since", "En veille depuis"), false, func(m Mentorship) string { return m.QuietSince.String() }},
		{i18n.Both("Last day of the mentor here", "Dernier jour du mentor ici"), false, func(m Mentorship) string {
			if m.State == Over || m.State == Declined {
				return ""
			}
			return known[m.Mentor].Leaving.String()
		}},
	}, all)
	return s.taken(ctx, v, "pairs.exported", f.Division, t)
}

// CoverageTable is CoverageOf, for whoever may read it.
func (s *Service) CoverageTable(ctx context.Context, v viewer.Viewer) (Table, error) {
	all, err := s.CoverageOf(ctx, v)
	if err != nil {
		return Table{}, err
	}
	count := func(en, fr string, of func(Coverage) int) column[Coverage] {
		return column[Coverage]{i18n.Both(en, fr), true, func(c Coverage) string { return itoa(of(c)) }}
	}
	t := tabled(i18n.Both("coverage", "couverture"), i18n.Both("Coverage", "Couverture"), v.Language, []column[Coverage]{
		{divisionWord, false, func(c Coverage) string { return c.Division.Name.In(v.Language) }},
		count("People", "Personnes", func(c Coverage) int { return c.People }),
		count("With a formal mentor", "Avec un mentor officiel", func(c Coverage) int { return c.Mentored }),
		count("Want none at present", "N’en souhaitent pas pour le moment", func(c Coverage) int { return c.Unwanted }),
		count("New faculty", "Nouveaux membres", func(c Coverage) int { return c.New }),
		count("New faculty without a formal mentor", "Nouveaux membres sans mentor officiel", func(c Coverage) int { return c.NewAlone }),
		count("New faculty with an approved plan", "Nouveaux membres avec un plan approuvé", func(c Coverage) int { return c.PlansDone }),
		count("Proposals under way", "Propositions en préparation", func(c Coverage) int { return c.Waiting }),
		count("Quiet pairs", "Paires en veille", func(c Coverage) int { return c.Quiet }),
		count("Pairs that break a rule", "Paires contraires à une règle", func(c Coverage) int { return c.Broken }),
	}, all)
	return s.taken(ctx, v, "coverage.exported", "", t)
}

// TasksTable is Tasks whole, for whoever may read them. As there, it tells nothing of what
// was agreed at a check-in.
func (s *Service) TasksTable(ctx context.Context, v viewer.Viewer, f TaskFilter) (Table, error) {
	all, err := s.findTasks(ctx, v, f)
	if err != nil {
		return Table{}, err
	}
	in := v.Language
	t := tabled(i18n.Both("due", "echeances"), i18n.Both("What is due", "Échéances"), in, []column[TaskView]{
		{i18n.Both("Name", "Nom"), false, func(t TaskView) string { return t.Of.Name }},
		{divisionWord, false, func(t TaskView) string { d, _ := placeNames(t.Of, in); return d }},
		{siteWord, false, func(t TaskView) string { _, x := placeNames(t.Of, in); return x }},
		{i18n.Both("Task", "Tâche"), false, func(t TaskView) string { return dueWords[t.Kind].In(in) }},
		{i18n.Both("By", "D’ici le"), false, func(t TaskView) string { return t.DueOn.String() }},
		{i18n.Both("Done on", "Fait le"), false, func(t TaskView) string { return t.DoneOn.String() }},
		{i18n.Both("Agreed", "Convenu"), false, func(t TaskView) string { return t.FollowUp }},
		{i18n.Both("Follow-up on", "Suivi le"), false, func(t TaskView) string { return t.FollowUpOn.String() }},
	}, all)
	return s.taken(ctx, v, "tasks.exported", f.Division, t)
}
