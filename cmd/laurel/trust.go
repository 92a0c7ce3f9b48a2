package main

import (
	"bytes"
	"context"
	"encoding/json"
	"html/template"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/privacy"
	"laurel/internal/server"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

// myDataFile is everything held about the reader: as a file for programs, or as a page.
func (a *app) myDataFile(ctx context.Context, v viewer.Viewer, asFile bool) (server.File, error) {
	d, err := a.privacy.Mine(ctx, v)
	if err != nil {
		return server.File{}, err
	}
	set, err := a.directory.Settings(ctx)
	if err != nil {
		return server.File{}, err
	}
	if asFile {
		b, err := d.JSON()
		return server.File{Name: "laurel-my-data-" + clock.DateOf(d.Made, set.Zone).String() + ".json", Type: "application/json", Bytes: b}, err
	}
	return server.File{Page: func(nonce string) ([]byte, error) {
		return a.myDataPage(ctx, v.Language, nonce, d, set)
	}}, nil
}

var myDataPage = template.Must(template.New("my-data").Parse(`<!doctype html>
<html lang="{{.Tag}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/v/style.css">
<title>{{.Title}}</title>
<style nonce="{{.Nonce}}">
h2{margin-top:2.5rem}
dl{display:grid;grid-template-columns:minmax(8rem,14rem) minmax(0,1fr);gap:.15rem 1rem;margin:0 0 1rem;padding:.6rem 0;border-top:1px solid #8884}
dt{font-weight:600}
dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}
@media (max-width:34rem){dl{grid-template-columns:minmax(0,1fr)}dd{margin-bottom:.5rem}}
</style>
</head>
<body>
<header>{{.Department}}</header>
<main>
<h1>{{.Title}}</h1>
<p>{{.Lead}}</p>
<p><a href="/d/my-data.json" download>{{.File}}</a> · <a href="/account">{{.Back}}</a></p>
<h2>{{.Record.What}}</h2>
{{range .Record.Rows}}<dl>{{range .}}<dt>{{.Name}}</dt><dd>{{.Value}}</dd>{{end}}</dl>{{end}}
{{range .Given}}<h2>{{.What}}</h2>
{{range .Rows}}<dl>{{range .}}<dt>{{.Name}}</dt><dd>{{.Value}}</dd>{{end}}</dl>{{end}}
{{end}}
{{if .Nothing}}<h2>{{.NothingTitle}}</h2><ul>{{range .Nothing}}<li>{{.}}</li>{{end}}</ul>{{end}}
<h2>{{.WithheldTitle}}</h2>
<p>{{.WithheldLead}}</p>
{{range .Withheld}}<h3>{{.Why}}</h3><ul>{{range .What}}<li>{{.}}</li>{{end}}</ul>
{{end}}
</main>
</body>
</html>
`))

type (
	heldField struct{ Name, Value string }
	heldRows  struct {
		What string
		Rows [][]heldField
	}
	heldBack struct {
		Why  string
		What []string
	}
)

// myDataPage is the data to be read: what there is, what there is none of, and what is withheld
// and why. Columns are named as in the file.
func (a *app) myDataPage(ctx context.Context, language, nonce string, d privacy.Data, set directory.Settings) ([]byte, error) {
	in := func(en, fr string) string { return i18n.Both(en, fr).In(language) }
	show := struct {
		Tag, Nonce, Title, Department, Lead, File, Back, NothingTitle, WithheldTitle, WithheldLead string
		Record                                                                                     heldRows
		Given                                                                                      []heldRows
		Nothing                                                                                    []string
		Withheld                                                                                   []heldBack
	}{
		Tag: in("en-CA", "fr-CA"), Nonce: nonce, Department: set.Name.In(language),
		Title: in("What is held about ", "Ce qui est conservé au sujet de ") + d.Name,
		Lead: in("Everything that Laurel holds about you, as it stood when this page was made. Nothing was left out but what stands at the end, with the reason.",
			"Tout ce que Laurel conserve à votre sujet, tel que c’était à la création de cette page. Rien n’a été omis, sauf ce qui figure à la fin, avec le motif."),
		File: in("The same as a file (JSON)", "La même chose sous forme de fichier (JSON)"), Back: in("Back to your account", "Retour à votre compte"),
		NothingTitle: in("Nothing is held here", "Rien n’est conservé ici"), WithheldTitle: in("What is withheld, and why", "Ce qui est retenu, et pourquoi"),
		WithheldLead: in("Whether there is anything of these is not told either.", "On ne dit pas non plus s’il existe quelque chose de ces genres."),
	}
	names, err := a.namesIn(ctx, d)
	if err != nil {
		return nil, err
	}
	read := func(r store.Row) []heldField {
		var keys []string
		for k := range r {
			keys = append(keys, k)
		}
		slices.Sort(keys)
		var out []heldField
		for _, k := range keys {
			var text string
			if json.Unmarshal(r[k], &text) != nil {
				text = string(r[k])
			}
			if text == "" || text == "null" {
				continue
			}
			if name := names[text]; name != "" {
				text = name
			} else if at, err := time.Parse(time.RFC3339Nano, text); err == nil {
				text = at.In(set.Zone).Format("2006-01-02 15:04")
			}
			out = append(out, heldField{strings.ReplaceAll(k, "_", " "), text})
		}
		return out
	}
	show.Record = heldRows{in("Your record", "Votre fiche"), [][]heldField{read(d.Record)}}
	for _, g := range d.Given {
		if len(g.Rows) == 0 {
			show.Nothing = append(show.Nothing, g.What.In(language))
			continue
		}
		rows := heldRows{What: g.What.In(language)}
		for _, r := range g.Rows {
			rows.Rows = append(rows.Rows, read(r))
		}
		show.Given = append(show.Given, rows)
	}
	for _, w := range d.Withheld {
		why := w.Why.In(language)
		i := slices.IndexFunc(show.Withheld, func(b heldBack) bool { return b.Why == why })
		if i < 0 {
			i = len(show.Withheld)
			show.Withheld = append(show.Withheld, heldBack{Why: why})
		}
		show.Withheld[i].What = append(show.Withheld[i].What, w.What.In(language))
	}
	var b bytes.Buffer
	err = myDataPage.Execute(&b, show)
	return b.Bytes(), err
}

// namesIn are the names of the people that rows of one's own name, for the page alone: who was
// the mentor, who approved.
func (a *app) namesIn(ctx context.Context, d privacy.Data) (map[string]string, error) {
	seen := map[id.Person]bool{}
	note := func(r store.Row) {
		for _, raw := range r {
			var text string
			if json.Unmarshal(raw, &text) == nil {
				if p, ok := id.Parse[id.Person](text); ok {
					seen[p] = true
				}
			}
		}
	}
	note(d.Record)
	for _, g := range d.Given {
		for _, r := range g.Rows {
			note(r)
		}
	}
	var which []id.Person
	for p := range seen {
		which = append(which, p)
	}
	people, err := a.directory.ByID(ctx, which...)
	out := map[string]string{}
	for p, one := range people {
		out[string(p)] = one.Name
	}
	return out, err
}

// auditFile is the log, narrowed as its screen is, or a report on who read what.
func (a *app) auditFile(ctx context.Context, v viewer.Viewer, name string, asked url.Values) (server.File, error) {
	list, format, _ := strings.Cut(name, ".")
	if format != "csv" && format != "xlsx" {
		return server.File{}, apperr.NewNotFound("file")
	}
	set, err := a.directory.Settings(ctx)
	if err != nil {
		return server.File{}, err
	}
	var t mentorship.Table
	switch list {
	case "log":
		t, err = a.auditTable(ctx, v, asked, set)
	case "reads":
		t, err = a.readsTable(ctx, v, asked, set)
	default:
		err = apperr.NewNotFound("file")
	}
	if err != nil {
		return server.File{}, err
	}
	return tableFile(t, format == "xlsx")
}

func (a *app) auditTable(ctx context.Context, v viewer.Viewer, asked url.Values, set directory.Settings) (mentorship.Table, error) {
	f := audit.Filter{Action: asked.Get("action"), Type: asked.Get("type"), Object: asked.Get("object")}
	for name, into := range map[string]*clock.Date{"from": &f.From, "until": &f.Until} {
		if written := asked.Get(name); written != "" {
			var err error
			if *into, err = clock.ParseDate(written); err != nil {
				return mentorship.Table{}, apperr.NewNotFound("file")
			}
		}
	}
	if who := asked.Get("actor"); who != "" {
		var ok bool
		if f.Actor, ok = id.Parse[id.Person](who); !ok {
			return mentorship.Table{}, apperr.NewNotFound("file")
		}
	}
	found, err := a.audit.Export(ctx, v, f)
	if err != nil {
		return mentorship.Table{}, err
	}
	in := func(en, fr string) string { return i18n.Both(en, fr).In(v.Language) }
	t := mentorship.Table{
		Name: in("audit-log-", "journal-d-audit-") + clock.DateOf(a.clock.Now(), set.Zone).String(), Title: in("Audit log", "Journal d’audit"),
		Header: []string{in("Time", "Heure"), in("Day", "Jour"), in("Who", "Qui"), in("Who (identifier)", "Qui (identifiant)"), in("Acting for", "Agissant pour"), in("What", "Quoi"), in("What (name of the act)", "Quoi (nom de l’acte)"), in("Which", "Lequel"), in("Result", "Résultat"), in("Not shown", "Non montré"), in("Entry", "Entrée")},
	}
	var actors []audit.Actor
	for _, l := range found {
		actors = append(actors, l.Actor)
	}
	names, err := a.actorNames(ctx, actors)
	if err != nil {
		return mentorship.Table{}, err
	}
	hidden := map[audit.Shown]string{audit.NoObject: in("which", "lequel"), audit.NoActor: in("who and when", "qui et quand")}
	for _, l := range found {
		at, who, key := "", "", ""
		if l.Act.Shown != audit.NoActor {
			at = l.At.In(set.Zone).Format("2006-01-02 15:04:05")
			who, key = a.actorWords(l.Actor, names, v.Language), string(l.Actor.Person)
		}
		t.Rows = append(t.Rows, []string{at, l.Day.String(), who, key, names[l.Actor.For], l.Act.Says.In(v.Language), l.Act.Name, l.Object, l.Result, hidden[l.Act.Shown], string(l.ID)})
	}
	return t, nil
}

func (a *app) readsTable(ctx context.Context, v viewer.Viewer, asked url.Values, set directory.Settings) (mentorship.Table, error) {
	from, err := time.Parse(time.RFC3339, asked.Get("from"))
	if err != nil {
		return mentorship.Table{}, apperr.NewNotFound("file")
	}
	until, err := time.Parse(time.RFC3339, asked.Get("until"))
	if err != nil {
		return mentorship.Table{}, apperr.NewNotFound("file")
	}
	found, err := a.audit.Reads(ctx, v, from, until)
	if err != nil {
		return mentorship.Table{}, err
	}
	in := func(en, fr string) string { return i18n.Both(en, fr).In(v.Language) }
	t := mentorship.Table{
		Name: in("who-read-what-", "qui-a-lu-quoi-") + clock.DateOf(from, set.Zone).String(), Title: in("Who read what", "Qui a lu quoi"), Numbers: []int{6},
		Header: []string{in("Who", "Qui"), in("Who (identifier)", "Qui (identifiant)"), in("Acting for", "Agissant pour"), in("What", "Quoi"), in("What (name of the act)", "Quoi (nom de l’acte)"), in("Which", "Lequel"), in("Times", "Fois"), in("First", "Première fois"), in("Last", "Dernière fois")},
	}
	var actors []audit.Actor
	for _, r := range found {
		actors = append(actors, r.Actor)
	}
	names, err := a.actorNames(ctx, actors)
	if err != nil {
		return mentorship.Table{}, err
	}
	for _, r := range found {
		when := func(at time.Time) string { return at.In(set.Zone).Format("2006-01-02 15:04:05") }
		t.Rows = append(t.Rows, []string{a.actorWords(r.Actor, names, v.Language), string(r.Actor.Person), names[r.Actor.For], r.Act.Says.In(v.Language), r.Act.Name, r.Object, strconv.Itoa(r.Times), when(r.First), when(r.Last)})
	}
	return t, nil
}

func (a *app) actorNames(ctx context.Context, actors []audit.Actor) (map[id.Person]string, error) {
	var which []id.Person
	for _, one := range actors {
		for _, p := range []id.Person{one.Person, one.For} {
			if p != "" && !slices.Contains(which, p) {
				which = append(which, p)
			}
		}
	}
	people, err := a.directory.ByID(ctx, which...)
	out := map[id.Person]string{}
	for p, one := range people {
		out[p] = one.Name
	}
	return out, err
}

func (a *app) actorWords(who audit.Actor, names map[id.Person]string, language string) string {
	switch {
	case who.Person != "" && names[who.Person] != "":
		return names[who.Person]
	case who.Person != "":
		return string(who.Person)
	case who.Purpose != "":
		return i18n.Both("Laurel itself: ", "Laurel même\u202f: ").In(language) + who.Purpose
	}
	return i18n.Both("somebody who was not signed in", "quelqu’un sans session").In(language)
}
