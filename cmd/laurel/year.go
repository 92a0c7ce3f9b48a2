package main

import (
	"cmp"
	"context"
	"math"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/credential"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/metrics"
	"laurel/internal/page"
	"laurel/internal/pdf"
	"laurel/internal/release"
	"laurel/internal/server"
	"laurel/internal/viewer"
)

var (
	levelWords = map[metrics.Level]i18n.Text{
		metrics.Relationship: i18n.Both("Relationship", "Relation"),
		metrics.Departmental: i18n.Both("Division and department", "Division et département"),
		metrics.Academic:     i18n.Both("Academic medicine", "Médecine universitaire"),
	}
	componentWords = map[metrics.Component]i18n.Text{
		metrics.Structure:   i18n.Both("Structure", "Structure"),
		metrics.Engagement:  i18n.Both("Engagement", "Engagement"),
		metrics.Quality:     i18n.Both("Quality", "Qualité"),
		metrics.Development: i18n.Both("Development", "Développement"),
		metrics.Recognition: i18n.Both("Recognition", "Reconnaissance"),
		metrics.Outcomes:    i18n.Both("Outcomes", "Retombées"),
	}
	originWords = map[metrics.Origin]i18n.Text{
		metrics.Records: i18n.Both("records", "dossiers"),
		metrics.Survey:  i18n.Both("survey, as released", "sondage, tel que diffusé"),
	}
	// Figures of records are of people, whether they answered anything or not.
	yearSuppressed = map[release.Suppression]i18n.Text{
		release.Few:           i18n.Both("not shown: fewer people than the minimum", "non montré\u202f: moins de personnes que le minimum"),
		release.Complementary: i18n.Both("not shown: a smaller group could be worked out", "non montré\u202f: un groupe plus petit pourrait en être déduit"),
		release.Spread:        i18n.Both("not shown: too few people to show exactly", "non montré\u202f: trop peu de personnes pour un chiffre exact"),
		release.Unanimous:     i18n.Both("not shown: everybody is alike", "non montré\u202f: tout le monde est pareil"),
	}
	notAsked = i18n.Both("not asked this year", "non demandé cette année")
)

// yearFile is a closed year: as a table, as a document, or as the same on a page.
func (a *app) yearFile(ctx context.Context, v viewer.Viewer, which id.MentorshipYear, format string) (server.File, error) {
	y, err := a.metrics.Year(ctx, v, which)
	if err != nil {
		return server.File{}, err
	}
	set, err := a.directory.Settings(ctx)
	if err != nil {
		return server.File{}, err
	}
	name := i18n.Both("year-in-mentorship-", "annee-de-mentorat-").In(v.Language) + strings.ReplaceAll(y.Name(), "–", "-")
	switch format {
	case "page":
		return server.File{Page: func(nonce string) ([]byte, error) {
			return pdf.HTML(yearDocument(y, set, v.Language), pdf.Options{Base: a.baseURL, Nonce: nonce})
		}}, nil
	case "pdf":
		file, err := pdf.Render(yearDocument(y, set, v.Language), pdf.Options{Base: a.baseURL})
		return server.File{Name: name + ".pdf", Type: "application/pdf", Bytes: file}, err
	}
	header, numbers, rows := yearTable(y, set, v.Language)
	return tableFile(mentorship.Table{Name: name, Title: y.Name(), Header: header, Rows: rows, Numbers: numbers}, format == "xlsx")
}

// figureWords is a value as it is read.
func figureWords(f metrics.Figure, language string) string {
	switch {
	case f.Gap:
		return notAsked.In(language)
	case f.Value == nil && f.Suppressed != nil:
		return yearSuppressed[*f.Suppressed].In(language)
	case f.Value == nil:
		return "–"
	case f.Unit == metrics.Share:
		return decimal(math.Round(*f.Value*1000)/10, language) + i18n.Both("%", "\u00a0%").In(language)
	}
	return decimal(*f.Value, language)
}

// yearTable has one line per metric, and first what was held.
func yearTable(y metrics.Year, set directory.Settings, language string) (header []string, numbers []int, rows [][]string) {
	in := func(en, fr string) string { return i18n.Both(en, fr).In(language) }
	header = []string{
		in("Level", "Niveau"), in("Component", "Composante"), in("Metric", "Indicateur"), in("Value", "Valeur"), in("Unit", "Unité"), "n", in("Not shown because", "Non montré parce que"),
		in("Numerator", "Numérateur"), in("Denominator", "Dénominateur"), in("Definition", "Définition"), in("From", "Source"),
	}
	count := func(n *int) string {
		if n == nil {
			return ""
		}
		return strconv.Itoa(*n)
	}
	for _, f := range y.Figures {
		value, why := "", ""
		if f.Value != nil {
			value = strconv.FormatFloat(math.Round(*f.Value*1e4)/1e4, 'f', -1, 64)
		} else {
			why = figureWords(f, language)
		}
		unit := map[metrics.Unit]string{metrics.People: in("people", "personnes"), metrics.Share: in("share of n", "part de n"), metrics.Total: in("number", "nombre")}[f.Unit]
		rows = append(rows, []string{
			levelWords[f.Level].In(language), componentWords[f.Component].In(language), f.Title.In(language), value, unit, count(f.N), why,
			f.Numerator.In(language), f.Denominator.In(language), f.Definition.In(language), originWords[f.Origin].In(language),
		})
	}
	held := func(what, title string, value string, n string) {
		rows = append(rows, []string{"", "", what + in(": ", "\u202f: ") + title, value, "", n, "", "", "", "", ""})
	}
	for _, s := range y.Surveys {
		share := ""
		if s.Invited != nil && s.Respondents != nil && *s.Invited > 0 {
			share = strconv.FormatFloat(math.Round(float64(*s.Respondents)/float64(*s.Invited)*1e4)/1e4, 'f', -1, 64)
		}
		held(in("Participation in the survey", "Participation au sondage"), s.Title.In(language)+" ("+day(dayIn(s, set), language)+")", share, count(s.Invited))
	}
	for _, r := range y.Rounds {
		held(in("Round of feedback", "Tour de rétroaction"), r.In(language), "", "")
	}
	for _, w := range y.Awards {
		held(in("Award announced", "Prix annoncé"), w.In(language), "", "")
	}
	return header, []int{3, 5}, rows
}

func dayIn(h metrics.Held, set directory.Settings) clock.Date {
	return clock.DateOf(h.Closed, set.Zone)
}

// yearDocument is the year on paper: by level and component, each figure with its n and what
// it means.
func yearDocument(y metrics.Year, set directory.Settings, language string) pdf.Document {
	in := func(en, fr string) string { return i18n.Both(en, fr).In(language) }
	d := pdf.Document{
		Title: in("Year in mentorship ", "Année de mentorat ") + y.Name(), Author: set.Name.In(language), Subject: in("Figures about mentorship", "Chiffres sur le mentorat"), Language: language, Head: set.Name.In(language),
		Code: string(y.ID), Date: y.Closed,
	}
	d.Blocks = append(d.Blocks, pdf.Paragraph{Text: pdf.Text(in(
		"From "+day(y.Starts, "en")+" to "+day(y.Ends, "en")+". Closed on "+day(clock.DateOf(y.Closed, set.Zone), "en")+"; what is shown here was released on that day and never changes.",
		"Du "+day(y.Starts, "fr")+" au "+day(y.Ends, "fr")+". Close le "+day(clock.DateOf(y.Closed, set.Zone), "fr")+"\u202f; ce qui figure ici a été diffusé ce jour-là et ne change jamais."))})
	rows := []pdf.Definition{}
	for _, s := range y.Surveys {
		said := in("not shown", "non montré")
		if s.Invited != nil && s.Respondents != nil {
			said = in(strconv.Itoa(*s.Respondents)+" of "+strconv.Itoa(*s.Invited)+" answered", strconv.Itoa(*s.Respondents)+" sur "+strconv.Itoa(*s.Invited)+" ont répondu")
		}
		rows = append(rows, pdf.Definition{Term: in("Survey", "Sondage"), Value: pdf.Text(s.Title.In(language) + ", " + said)})
	}
	for _, r := range y.Rounds {
		rows = append(rows, pdf.Definition{Term: in("Round of feedback", "Tour de rétroaction"), Value: pdf.Text(r.In(language))})
	}
	for _, w := range y.Awards {
		rows = append(rows, pdf.Definition{Term: in("Award announced", "Prix annoncé"), Value: pdf.Text(w.In(language))})
	}
	if len(rows) > 0 {
		d.Blocks = append(d.Blocks, pdf.Definitions{Rows: rows})
	}
	for _, level := range metrics.Levels {
		table := pdf.Table{
			Caption: pdf.Text(in("Figures by component", "Chiffres par composante")),
			Columns: []pdf.Column{{Head: pdf.Text(in("Component", "Composante")), Share: 2}, {Head: pdf.Text(in("Metric", "Indicateur")), Share: 4}, {Head: pdf.Text(in("Value", "Valeur")), Share: 2}, {Head: pdf.Text("n"), Share: 1, Numeric: true}},
		}
		of := slices.DeleteFunc(slices.Clone(y.Figures), func(f metrics.Figure) bool { return f.Level != level })
		slices.SortStableFunc(of, func(a, b metrics.Figure) int {
			return cmp.Compare(slices.Index(metrics.Components, a.Component), slices.Index(metrics.Components, b.Component))
		})
		for _, f := range of {
			n := "–"
			if f.N != nil {
				n = strconv.Itoa(*f.N)
			}
			table.Rows = append(table.Rows, []pdf.Inline{pdf.Text(componentWords[f.Component].In(language)), pdf.Text(f.Title.In(language)), pdf.Text(figureWords(f, language)), pdf.Text(n)})
		}
		d.Blocks = append(d.Blocks, pdf.Heading{Level: 1, Text: pdf.Text(levelWords[level].In(language))}, table)
	}
	d.Blocks = append(d.Blocks, pdf.Heading{Level: 1, Text: pdf.Text(in("What the figures mean", "Ce que disent les chiffres"))})
	meanings := []pdf.Definition{}
	for _, f := range y.Figures {
		said := f.Definition.In(language) + in(" Counted: ", " Compté\u202f: ") + f.Numerator.In(language)
		if f.Denominator.In(language) != "" {
			said += in("; of ", "\u202f; sur ") + f.Denominator.In(language)
		}
		meanings = append(meanings, pdf.Definition{Term: f.Title.In(language), Value: pdf.Text(said + ".")})
	}
	d.Blocks = append(d.Blocks, pdf.Definitions{Rows: meanings}, pdf.Note{Text: []pdf.Inline{pdf.Text(in(
		"Figures of fewer people than the department’s minimum are not shown, nor those from which, together with the others of this year, a smaller group could be worked out. This holds within a year: two years side by side may tell that a few came or left. What was not asked is a gap, and nothing is put in its place.",
		"Les chiffres portant sur moins de personnes que le minimum du département ne sont pas montrés, ni ceux dont, avec les autres de cette année, on pourrait déduire un groupe plus petit. Cela vaut au sein d’une année\u202f: deux années côte à côte peuvent révéler que quelques personnes sont arrivées ou parties. Ce qui n’a pas été demandé est une lacune, et rien ne la remplace."))}})
	return d
}

// certificatesFile is the list of certificates as a file, narrowed as its screen is.
func (a *app) certificatesFile(ctx context.Context, v viewer.Viewer, workbook bool, asked url.Values) (server.File, error) {
	year, err := strconv.Atoi(asked.Get("year"))
	if err != nil && asked.Get("year") != "" {
		return server.File{}, apperr.NewNotFound("file")
	}
	f := credential.Filter{Args: page.Args{First: page.Most}, Search: asked.Get("search"), Kind: credential.Kind(asked.Get("kind")), State: credential.State(asked.Get("state")), Year: year}
	all, err := a.credential.All(ctx, v, f)
	if err != nil {
		return server.File{}, err
	}
	today, err := a.directory.Today(ctx)
	if err != nil {
		return server.File{}, err
	}
	in := func(en, fr string) string { return i18n.Both(en, fr).In(v.Language) }
	states := map[credential.State]string{credential.Current: in("Valid", "Valide"), credential.Superseded: in("Replaced", "Remplacé"), credential.Revoked: in("Revoked", "Révoqué")}
	t := mentorship.Table{
		Name: in("certificates-", "certificats-") + today.String(), Title: in("Certificates", "Certificats"),
		Header: []string{
			in("Name as printed", "Nom imprimé"), in("Holder", "Titulaire"), in("Certificate", "Certificat"), in("Recognition", "Reconnaissance"), in("From", "Du"), in("To", "Au"), in("Presented by", "Remis par"),
			in("Issued", "Délivré le"), in("How it stands", "État"), in("Mailed", "Envoyé le"), in("Plaque", "Plaque"), in("Stipend", "Bourse"), in("Presentation", "Présentation"), in("Code", "Code"),
		},
	}
	for _, c := range all {
		t.Rows = append(t.Rows, []string{
			c.Name, c.Holder.Name, certificateWords[c.Kind].title.In(v.Language), c.For.Title.In(v.Language), c.For.Since.String(), c.For.Until.String(), c.For.Presenter, c.Issued.String(), states[c.State],
			c.On[credential.Delivered].String(), c.On[credential.Plaque].String(), c.On[credential.Stipend].String(), c.On[credential.Presentation].String(), c.Code,
		})
	}
	return tableFile(t, workbook)
}
