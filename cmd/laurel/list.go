package main

import (
	"bytes"
	"context"
	"html/template"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"laurel/internal/apperr"
	"laurel/internal/award"
	"laurel/internal/clock"
	"laurel/internal/credential"
	"laurel/internal/directory"
	"laurel/internal/feedback"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/pdf"
	"laurel/internal/roster"
	"laurel/internal/server"
	"laurel/internal/survey"
	"laurel/internal/viewer"
)

// listFormats are the ways a list leaves: two kinds of file, and a page to print.
var listFormats = []string{"csv", "xlsx", "page"}

// listColumn of a list of T.
type listColumn[T any] struct {
	title  i18n.Text
	number bool
	cell   func(T) string
}

func tableOf[T any](name, title i18n.Text, language string, columns []listColumn[T], rows []T) mentorship.Table {
	t := mentorship.Table{Name: name.In(language), Title: title.In(language), Rows: make([][]string, len(rows))}
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

// wideList is a list of the department as a file or a page: /d/list/NAME.FORMAT.
func (a *app) wideList(ctx context.Context, v viewer.Viewer, name string, asked url.Values) (server.File, error) {
	list, format, _ := strings.Cut(name, ".")
	read, known := a.lists()[list]
	if !known || !slices.Contains(listFormats, format) {
		return server.File{}, apperr.NewNotFound("file")
	}
	t, err := read(ctx, v, asked)
	if err != nil {
		return server.File{}, err
	}
	if err := a.db.Write(ctx, func(ctx context.Context) error { return a.audit.Record(ctx, v, "list.exported", list) }); err != nil {
		return server.File{}, err
	}
	return a.leave(ctx, v, t, format)
}

// leave gives a list in a format.
func (a *app) leave(ctx context.Context, v viewer.Viewer, t mentorship.Table, format string) (server.File, error) {
	set, err := a.directory.Settings(ctx)
	if err != nil {
		return server.File{}, err
	}
	today := clock.DateOf(a.clock.Now(), set.Zone)
	if format == "page" {
		return server.File{Page: func(nonce string) ([]byte, error) {
			return listPage(t, set, today, v.Language, nonce)
		}}, nil
	}
	// What a file holds is of its day.
	if day := "-" + today.String(); !strings.HasSuffix(t.Name, day) {
		t.Name += day
	}
	return tableFile(t, format == "xlsx")
}

// listPage is a list on paper: its heading, the day, by what it was narrowed, and every row. It is
// shown by a browser, which has letters for every name.
func listPage(t mentorship.Table, set directory.Settings, today clock.Date, language, nonce string) ([]byte, error) {
	in := func(en, fr string) string { return i18n.Both(en, fr).In(language) }
	count := strconv.Itoa(len(t.Rows))
	said := in("As of "+day(today, "en")+". Rows: "+count+".", "Au "+day(today, "fr")+". Lignes\u202f: "+count+".")
	if words := slices.DeleteFunc(slices.Clone(t.Narrowed), func(w string) bool { return w == "" }); len(words) > 0 {
		said += " " + in("Narrowed by: ", "Filtres\u202f: ") + strings.Join(words, "; ") + "."
	}
	numbers := make([]bool, len(t.Header))
	for _, i := range t.Numbers {
		numbers[i] = true
	}
	var b bytes.Buffer
	err := paper.Execute(&b, map[string]any{
		"Language": language + "-CA", "Title": t.Title, "Of": set.Name.In(language), "Said": said, "Header": t.Header, "Rows": t.Rows, "Numbers": numbers,
		"Nonce": nonce, "Style": template.CSS(pdf.Style + paperStyle),
	})
	return b.Bytes(), err
}

const paperStyle = `body { max-width: 1200px } tbody tr { break-inside: avoid } @page { size: letter landscape } @media print { body { font-size: 11px } thead { display: table-header-group } }`

var paper = template.Must(template.New("list").Parse(`<!doctype html>
<html lang="{{.Language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>{{.Title}}</title>
<style nonce="{{.Nonce}}">{{.Style}}</style>
</head>
<body>
<header>{{.Of}}</header>
<main>
<h1>{{.Title}}</h1>
<p>{{.Said}}</p>
{{if .Rows}}<div class="scroll" role="region" tabindex="0" aria-label="{{.Title}}">
<table>
<thead><tr>{{range $i, $h := .Header}}<th scope="col"{{if index $.Numbers $i}} class="number"{{end}}>{{$h}}</th>{{end}}</tr></thead>
<tbody>
{{range .Rows}}<tr>{{range $i, $c := .}}{{if eq $i 0}}<th scope="row">{{$c}}</th>{{else}}<td{{if index $.Numbers $i}} class="number"{{end}}>{{$c}}</td>{{end}}{{end}}</tr>
{{end}}</tbody>
</table>
</div>{{end}}
</main>
</body>
</html>
`))

// lists are those that leave by one way. Each asks the service that its screen asks.
func (a *app) lists() map[string]func(context.Context, viewer.Viewer, url.Values) (mentorship.Table, error) {
	return map[string]func(context.Context, viewer.Viewer, url.Values) (mentorship.Table, error){
		"campaigns":   a.campaignList,
		"rounds":      a.roundList,
		"instruments": a.instrumentList,
		"awards":      a.awardList,
		"committees":  a.committeeList,
		"repairs":     a.repairList,
		"honours":     a.honourList,
		"missing":     a.missingList,
	}
}

// scopeAsked is the years that a list is narrowed by, and in words.
func (a *app) scopeAsked(ctx context.Context, asked url.Values, language string) (directory.YearScope, string, error) {
	switch year := asked.Get("year"); year {
	case "":
		return directory.YearScope{}, "", nil
	case "all":
		return directory.YearScope{Every: true}, i18n.Both("all years", "toutes les années").In(language), nil
	default:
		which, ok := id.Parse[id.MentorshipYear](year)
		if !ok {
			return directory.YearScope{}, "", apperr.NewNotFound("file")
		}
		closed, err := a.directory.ClosedYears(ctx)
		for _, y := range closed {
			if y.ID == which {
				return directory.YearScope{Year: which}, y.Name, err
			}
		}
		return directory.YearScope{Year: which}, "", err
	}
}

func quoted(search, language string) string {
	if search == "" {
		return ""
	}
	return i18n.Both("“"+search+"”", "«\u202f"+search+"\u202f»").In(language)
}

var (
	campaignStates = map[survey.State]i18n.Text{
		survey.Draft: i18n.Both("Draft", "Brouillon"), survey.Open: i18n.Both("Open", "Ouvert"), survey.Closed: i18n.Both("Closed", "Clos"), survey.Released: i18n.Both("Results out", "Résultats diffusés"),
	}
	campaignModes = map[survey.Mode]i18n.Text{
		survey.Attributed: i18n.Both("With names", "Nominatif"), survey.Confidential: i18n.Both("Confidential", "Confidentiel"), survey.Anonymous: i18n.Both("Anonymous", "Anonyme"),
	}
	roundStates = map[feedback.State]i18n.Text{
		feedback.Draft: i18n.Both("Draft", "Brouillon"), feedback.Open: i18n.Both("Open", "Ouverte"), feedback.Closed: i18n.Both("Closed", "Close"), feedback.Released: i18n.Both("Reports out", "Rapports diffusés"),
	}
	cycleStates = map[award.State]i18n.Text{
		award.Draft: i18n.Both("Being planned", "En préparation"), award.Called: i18n.Both("Under way", "En cours"), award.Sealed: i18n.Both("Before the meeting", "Devant la réunion"), award.IsDecided: i18n.Both("Decided", "Décidé"), award.Public: i18n.Both("Announced", "Annoncé"),
	}
	repairWords = map[roster.Problem]i18n.Text{
		roster.InReportingLine: i18n.Both("The mentee reports to the mentor", "La personne mentorée relève du mentor"),
		roster.Oneself:         i18n.Both("Mentor and mentee are one person", "Mentor et personne mentorée sont une seule personne"),
		roster.SecondMentor:    i18n.Both("The file names more than one formal mentor", "Le fichier nomme plus d’un mentor officiel"),
	}
	honourWords = map[credential.Consent]i18n.Text{
		credential.NotAsked: i18n.Both("Not asked", "Pas demandé"), credential.Asked: i18n.Both("Asked", "Demandé"), credential.Agreed: i18n.Both("Agreed", "Accord donné"), credential.Withdrawn: i18n.Both("Taken off", "Retiré"),
	}
	lackWords = map[award.LackKind]i18n.Text{
		award.LacksLetter:    i18n.Both("letter of nomination", "lettre de candidature"),
		award.LacksSupport:   i18n.Both("letter of support", "lettre d’appui"),
		award.LacksRequests:  i18n.Both("letters of support to be asked for", "lettres d’appui à demander"),
		award.LacksAnswer:    i18n.Both("answer of the nominee", "réponse de la personne candidate"),
		award.LacksPackage:   i18n.Both("package", "dossier de candidature"),
		award.LacksReview:    i18n.Both("review", "évaluation"),
		award.LacksReviewers: i18n.Both("reviewers", "évaluateurs"),
	}
)

func (a *app) campaignList(ctx context.Context, v viewer.Viewer, asked url.Values) (mentorship.Table, error) {
	scope, years, err := a.scopeAsked(ctx, asked, v.Language)
	if err != nil {
		return mentorship.Table{}, err
	}
	f := survey.CampaignFilter{Search: asked.Get("search"), State: survey.State(asked.Get("state")), Years: scope}
	all, err := a.survey.AllCampaigns(ctx, v, f)
	if err != nil {
		return mentorship.Table{}, err
	}
	in := v.Language
	t := tableOf(i18n.Both("surveys", "sondages"), i18n.Both("Surveys", "Sondages"), in, []listColumn[survey.Campaign]{
		{i18n.Both("Survey", "Sondage"), false, func(c survey.Campaign) string { return c.Title.In(in) }},
		{i18n.Both("Series", "Série"), false, func(c survey.Campaign) string { return c.Series }},
		{i18n.Both("Wave", "Vague"), true, func(c survey.Campaign) string { return strconv.Itoa(c.Wave) }},
		{i18n.Both("How it stands", "État"), false, func(c survey.Campaign) string { return campaignStates[c.State].In(in) }},
		{i18n.Both("What was promised", "Promesse"), false, func(c survey.Campaign) string { return campaignModes[c.Mode].In(in) }},
		{i18n.Both("Questionnaire", "Questionnaire"), false, func(c survey.Campaign) string { return c.Version.Title.In(in) + " " + strconv.Itoa(c.Version.Number) }},
		{i18n.Both("Last day", "Dernier jour"), false, func(c survey.Campaign) string { return c.ClosesOn.String() }},
		{i18n.Both("Asked", "Personnes sollicitées"), true, func(c survey.Campaign) string { return strconv.Itoa(c.Eligible) }},
		{i18n.Both("Answered (at least, while it is open)", "Réponses (au moins, tant qu’il est ouvert)"), true, func(c survey.Campaign) string {
			if c.Responses == nil {
				return ""
			}
			return strconv.Itoa(*c.Responses)
		}},
	}, all)
	t.Narrowed = []string{quoted(f.Search, in), campaignStates[f.State].In(in), years}
	return t, nil
}

func (a *app) roundList(ctx context.Context, v viewer.Viewer, asked url.Values) (mentorship.Table, error) {
	scope, years, err := a.scopeAsked(ctx, asked, v.Language)
	if err != nil {
		return mentorship.Table{}, err
	}
	f := feedback.Filter{Search: asked.Get("search"), State: feedback.State(asked.Get("state")), Years: scope}
	all, err := a.feedback.Rounds(ctx, v, f)
	if err != nil {
		return mentorship.Table{}, err
	}
	in := v.Language
	count := func(of func(feedback.Round) int) func(feedback.Round) string {
		return func(r feedback.Round) string { return strconv.Itoa(of(r)) }
	}
	t := tableOf(i18n.Both("rounds", "rondes"), i18n.Both("Rounds of feedback", "Rondes de rétroaction"), in, []listColumn[feedback.Round]{
		{i18n.Both("Round", "Ronde"), false, func(r feedback.Round) string { return r.Title.In(in) }},
		{i18n.Both("How it stands", "État"), false, func(r feedback.Round) string { return roundStates[r.State].In(in) }},
		{i18n.Both("Last day", "Dernier jour"), false, func(r feedback.Round) string { return r.ClosesOn.String() }},
		{i18n.Both("Mentees", "Personnes mentorées"), true, count(func(r feedback.Round) int { return r.Mentees })},
		{i18n.Both("Mentors", "Mentors"), true, count(func(r feedback.Round) int { return r.Mentors })},
		{i18n.Both("Mentors with few mentees", "Mentors avec peu de personnes mentorées"), true, count(func(r feedback.Round) int { return r.Few })},
	}, all)
	t.Narrowed = []string{quoted(f.Search, in), roundStates[f.State].In(in), years}
	return t, nil
}

func (a *app) instrumentList(ctx context.Context, v viewer.Viewer, asked url.Values) (mentorship.Table, error) {
	all, err := a.survey.AllInstruments(ctx, v, asked.Get("search"))
	if err != nil {
		return mentorship.Table{}, err
	}
	purpose := asked.Get("purpose")
	all = slices.DeleteFunc(all, func(i survey.Instrument) bool { return purpose != "" && string(i.Purpose) != purpose })
	set, err := a.directory.Settings(ctx)
	if err != nil {
		return mentorship.Table{}, err
	}
	in := v.Language
	newest := func(of func(survey.Version) string) func(survey.Instrument) string {
		return func(i survey.Instrument) string {
			if len(i.Versions) == 0 {
				return ""
			}
			return of(i.Versions[0])
		}
	}
	t := tableOf(i18n.Both("questionnaires", "questionnaires"), i18n.Both("Questionnaires", "Questionnaires"), in, []listColumn[survey.Instrument]{
		{i18n.Both("Questionnaire", "Questionnaire"), false, func(i survey.Instrument) string { return i.Title.In(in) }},
		{i18n.Both("Newest version", "Version la plus récente"), true, newest(func(v survey.Version) string { return strconv.Itoa(v.Number) })},
		{i18n.Both("Published", "Publiée le"), false, newest(func(v survey.Version) string { return clock.DateOf(v.Published, set.Zone).String() })},
		{i18n.Both("Questions", "Questions"), true, newest(func(v survey.Version) string { return strconv.Itoa(v.Questions) })},
		{i18n.Both("Minutes", "Minutes"), true, newest(func(v survey.Version) string { return strconv.Itoa(v.Minutes) })},
		{i18n.Both("Languages", "Langues"), false, newest(func(v survey.Version) string { return strings.Join(v.Languages, ", ") })},
		{i18n.Both("Has a draft", "A un brouillon"), false, func(i survey.Instrument) string {
			if i.Draft == nil {
				return ""
			}
			return i18n.Both("yes", "oui").In(in)
		}},
		{i18n.Both("Licence", "Licence"), false, func(i survey.Instrument) string { return i.Licence }},
		{i18n.Both("Source", "Source"), false, func(i survey.Instrument) string { return i.Source }},
		{i18n.Both("Changed", "Modifié le"), false, func(i survey.Instrument) string { return clock.DateOf(i.Updated, set.Zone).String() }},
	}, all)
	t.Narrowed = []string{quoted(asked.Get("search"), in)}
	return t, nil
}

func (a *app) awardList(ctx context.Context, v viewer.Viewer, asked url.Values) (mentorship.Table, error) {
	scope, years, err := a.scopeAsked(ctx, asked, v.Language)
	if err != nil {
		return mentorship.Table{}, err
	}
	f := award.Filter{Search: asked.Get("search"), Retired: asked.Get("retired") != "", Years: scope}
	all, err := a.awards.AllAwards(ctx, v, f)
	if err != nil {
		return mentorship.Table{}, err
	}
	in := v.Language
	cycle := func(of func(award.Cycle) string) func(award.View) string {
		return func(w award.View) string {
			if len(w.Cycles) == 0 {
				return ""
			}
			return of(w.Cycles[0])
		}
	}
	t := tableOf(i18n.Both("awards", "prix"), i18n.Both("Awards", "Prix"), in, []listColumn[award.View]{
		{i18n.Both("Award", "Prix"), false, func(w award.View) string { return w.Name.In(in) }},
		{i18n.Both("Whose", "De qui"), false, func(w award.View) string {
			if w.Division != nil {
				return w.Division.Name.In(in)
			}
			return i18n.Both("Department", "Département").In(in)
		}},
		{i18n.Both("Donor", "Donateur"), false, func(w award.View) string { return w.Donor }},
		{i18n.Both("Given no longer", "N’est plus décerné"), false, func(w award.View) string {
			if w.Retired {
				return i18n.Both("yes", "oui").In(in)
			}
			return ""
		}},
		{i18n.Both("Year", "Année"), true, cycle(func(c award.Cycle) string { return strconv.Itoa(c.Year) })},
		{i18n.Both("How it stands", "État"), false, cycle(func(c award.Cycle) string { return cycleStates[c.State].In(in) })},
		{i18n.Both("Nominations until", "Candidatures jusqu’au"), false, cycle(func(c award.Cycle) string { return c.Phase(award.ForNominations).To.String() })},
		{i18n.Both("Last given to", "Remis en dernier à"), false, func(w award.View) string {
			var names []string
			for _, r := range w.Recipients {
				if r.Year == w.Recipients[0].Year {
					names = append(names, r.Name+" ("+strconv.Itoa(r.Year)+")")
				}
			}
			return strings.Join(names, ", ")
		}},
	}, all)
	t.Narrowed = []string{quoted(f.Search, in), years}
	return t, nil
}

func (a *app) committeeList(ctx context.Context, v viewer.Viewer, asked url.Values) (mentorship.Table, error) {
	all, err := a.directory.CommitteesFor(ctx, v)
	if err != nil {
		return mentorship.Table{}, err
	}
	today, err := a.directory.Today(ctx)
	if err != nil {
		return mentorship.Table{}, err
	}
	in, words := v.Language, strings.Fields(i18n.Fold(asked.Get("search")))
	type seat struct {
		committee directory.Committee
		term      directory.CommitteeTerm
	}
	var seats []seat
	var who []id.Person
	for _, c := range all {
		text := i18n.Fold(c.Name.En() + " " + c.Name.Fr())
		if slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(text, w) }) {
			continue
		}
		for _, term := range c.Today(today) {
			seats, who = append(seats, seat{c, term}), append(who, term.Person)
		}
	}
	people, err := a.directory.ByID(ctx, who...)
	if err != nil {
		return mentorship.Table{}, err
	}
	duties := map[directory.Duty]i18n.Text{directory.CommitteeChair: i18n.Both("Chair", "Présidence"), directory.CommitteeDeputy: i18n.Both("Deputy", "Suppléance")}
	t := tableOf(i18n.Both("committees", "comites"), i18n.Both("Committees", "Comités"), in, []listColumn[seat]{
		{i18n.Both("Committee", "Comité"), false, func(s seat) string { return s.committee.Name.In(in) }},
		{i18n.Both("Member", "Membre"), false, func(s seat) string { return people[s.term.Person].Name }},
		{i18n.Both("Duty", "Fonction"), false, func(s seat) string {
			if d, ok := duties[s.term.Duty]; ok {
				return d.In(in)
			}
			return i18n.Both("Member", "Membre").In(in)
		}},
		{i18n.Both("From", "Depuis le"), false, func(s seat) string { return s.term.From.String() }},
		{i18n.Both("Until", "Jusqu’au"), false, func(s seat) string { return s.term.Until.String() }},
	}, seats)
	t.Narrowed = []string{quoted(asked.Get("search"), in)}
	return t, nil
}

func (a *app) repairList(ctx context.Context, v viewer.Viewer, asked url.Values) (mentorship.Table, error) {
	f := roster.RepairFilter{Search: asked.Get("search"), Problem: roster.Problem(asked.Get("problem"))}
	all, err := a.roster.AllRepairs(ctx, v, f)
	if err != nil {
		return mentorship.Table{}, err
	}
	in := v.Language
	t := tableOf(i18n.Both("pairs-to-mend", "paires-a-corriger"), i18n.Both("Pairs to be mended", "Paires à corriger"), in, []listColumn[roster.Repair]{
		{i18n.Both("Mentee", "Personne mentorée"), false, func(r roster.Repair) string { return r.Mentee.Name }},
		{i18n.Both("Mentor", "Mentor"), false, func(r roster.Repair) string { return r.Mentor.Name }},
		{i18n.Both("Problem", "Problème"), false, func(r roster.Repair) string { return repairWords[r.Problem].In(in) }},
		{i18n.Both("On record", "Au dossier"), false, func(r roster.Repair) string {
			if r.Mentorship != "" {
				return i18n.Both("yes", "oui").In(in)
			}
			return ""
		}},
		{i18n.Both("File", "Fichier"), false, func(r roster.Repair) string { return r.File }},
		{i18n.Both("Line", "Ligne"), true, func(r roster.Repair) string {
			if r.Line == 0 {
				return ""
			}
			return strconv.Itoa(r.Line)
		}},
		{i18n.Both("Imported on", "Importé le"), false, func(r roster.Repair) string { return r.On.String() }},
	}, all)
	t.Narrowed = []string{quoted(f.Search, in), repairWords[f.Problem].In(in)}
	return t, nil
}

func (a *app) honourList(ctx context.Context, v viewer.Viewer, asked url.Values) (mentorship.Table, error) {
	f := credential.HonourFilter{Search: asked.Get("search"), Consent: credential.Consent(asked.Get("consent"))}
	all, err := a.credential.AllHonours(ctx, v, f)
	if err != nil {
		return mentorship.Table{}, err
	}
	set, err := a.directory.Settings(ctx)
	if err != nil {
		return mentorship.Table{}, err
	}
	in := v.Language
	t := tableOf(i18n.Both("honour-roll", "tableau-d-honneur"), i18n.Both("Who agreed to be named in public", "Qui accepte d’être nommé publiquement"), in, []listColumn[credential.Honour]{
		{i18n.Both("Name", "Nom"), false, func(h credential.Honour) string { return h.Name }},
		{i18n.Both("Recognition", "Reconnaissance"), false, func(h credential.Honour) string { return h.Title.In(in) }},
		{i18n.Both("Year", "Année"), true, func(h credential.Honour) string { return strconv.Itoa(h.Year) }},
		{i18n.Both("How it stands", "État"), false, func(h credential.Honour) string { return honourWords[h.Consent].In(in) }},
		{i18n.Both("Since", "Depuis le"), false, func(h credential.Honour) string {
			if h.At.IsZero() {
				return ""
			}
			return clock.DateOf(h.At, set.Zone).String()
		}},
		{i18n.Both("Stated by the department", "Déclaré par le département"), false, func(h credential.Honour) string { return h.Statement }},
	}, all)
	t.Narrowed = []string{quoted(f.Search, in), honourWords[f.Consent].In(in)}
	return t, nil
}

// missingList is what is missing from whom in a cycle, one row for each thing and person.
func (a *app) missingList(ctx context.Context, v viewer.Viewer, asked url.Values) (mentorship.Table, error) {
	which, ok := id.Parse[id.Cycle](asked.Get("cycle"))
	if !ok {
		return mentorship.Table{}, apperr.NewNotFound("file")
	}
	rows, err := a.awards.Board(ctx, v, which)
	if err != nil {
		return mentorship.Table{}, err
	}
	c, err := a.awards.Cycle(ctx, v, which)
	if err != nil {
		return mentorship.Table{}, err
	}
	type lack struct {
		nominee string
		award.Lack
	}
	var lacks []lack
	for _, r := range rows {
		for _, l := range r.Lacks {
			lacks = append(lacks, lack{r.Nominee.Name, l})
		}
	}
	in := v.Language
	name := c.Award.Name.In(in) + ", " + strconv.Itoa(c.Year)
	return tableOf(i18n.Both("missing", "manquant"), i18n.Both("What is missing from whom: "+name, "Ce qui manque, et de qui\u202f: "+name), in, []listColumn[lack]{
		{i18n.Both("Nominee", "Personne candidate"), false, func(l lack) string { return l.nominee }},
		{i18n.Both("What is missing", "Ce qui manque"), false, func(l lack) string { return lackWords[l.What].In(in) }},
		{i18n.Both("From whom", "De qui"), false, func(l lack) string { return l.Who }},
		{i18n.Both("Time given until", "Délai jusqu’au"), false, func(l lack) string { return l.Until.String() }},
		{i18n.Both("Can still come", "Peut encore arriver"), false, func(l lack) string {
			if l.Over {
				return i18n.Both("no", "non").In(in)
			}
			return i18n.Both("yes", "oui").In(in)
		}},
	}, lacks), nil
}
