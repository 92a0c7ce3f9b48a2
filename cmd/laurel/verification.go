package main

import (
	"bytes"
	"context"
	"html/template"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/credential"
	"laurel/internal/i18n"
)

// verificationStyle is what these pages have beside the style of documents.
const verificationStyle = `
.state { border-left: 4px solid var(--laurel) } .state.revoked { border-color: #9e2a2b } .state.superseded { border-color: var(--gold) }
.state .label { font-family: "Source Serif 4", Georgia, serif; font-size: 21px }
.languages { text-align: right; font-size: 14px } .code, .key { overflow-wrap: anywhere; font-variant-numeric: tabular-nums }
.languages a { display: inline-block; padding: 10px 0 } a:focus-visible { outline: 2px solid var(--laurel); outline-offset: 2px }
@media (prefers-color-scheme: dark) { .state.revoked { border-color: #f08a8a } }
.badge { display: block } .files a { display: inline-block; padding: 10px 18px 10px 0 }
button { font: inherit; min-height: 44px; padding: 10px 18px; border: 0; border-radius: 6px; background: var(--laurel); color: var(--paper, #fff); cursor: pointer }
button:focus-visible { outline: 2px solid var(--laurel); outline-offset: 2px }
@media print { .languages { display: none } }
`

// Whoever opens such a page has a code and no account: all of it is words, and it holds
// nothing but what the certificate itself says.
var verificationPage = template.Must(template.New("v").Parse(`<!doctype html>
<html lang="{{.Tag}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/v/style.css">
<title>{{.Title}}</title>
</head>
<body>
<header>{{if .Department}}{{.Department}}{{else}}Laurel{{end}}</header>
<nav class="languages"><a href="?lang={{.Other}}" lang="{{.Other}}" hreflang="{{.Other}}">{{.OtherName}}</a></nav>
<main>
<h1>{{.Title}}</h1>
<aside class="state {{.Class}}">
<p class="label">{{.State}}</p>
<p>{{.Means}}</p>
{{- if .Next}}
<p><a href="{{.Next}}">{{.NextWords}}</a></p>
{{- end}}
</aside>
{{- if .Rows}}
<dl>
{{- range .Rows}}
<dt>{{.Term}}</dt>
<dd{{if .Class}} class="{{.Class}}"{{end}}>{{.Value}}</dd>
{{- end}}
</dl>
<p class="small">{{.Compare}}</p>
{{- end}}
</main>
</body>
</html>
`))

type verificationRow struct{ Term, Value, Class string }

type verification struct {
	Tag, Other, OtherName, Title, Department, Class, State, Means, Next, NextWords, Compare string
	Rows                                                                                    []verificationRow
}

// verificationPage is the page of a code, in a language.
func (a *app) verificationPage(ctx context.Context, code, language string) (page []byte, found bool, err error) {
	in := func(en, fr string) string { return i18n.Both(en, fr).In(language) }
	show := verification{Tag: in("en-CA", "fr-CA"), Other: in("fr", "en"), OtherName: in("Français", "English"), Title: in("Is this certificate valid?", "Ce certificat est-il valide\u202f?")}
	stands, err := a.credential.Check(ctx, code)
	// Both are asked whatever the first says: a code of neither takes as long as any.
	gathered, none := a.dossiers.Check(ctx, code)
	if none != nil && apperr.CodeOf(none) != apperr.NotFound {
		return nil, false, none
	}
	switch {
	case none == nil:
		found = true
		show.dossier(gathered, language)
	case apperr.CodeOf(err) == apperr.NotFound:
		show.Class, show.State = "unknown", in("There is no certificate with this code.", "Aucun certificat ne porte ce code.")
		show.Means = in("Check the code against the one on the paper, or scan the square on it. If it still is not found, ask the department named there.",
			"Comparez le code avec celui du papier, ou numérisez le carré qui s’y trouve. Si rien n’est trouvé, demandez au département qui y est nommé.")
	case err != nil:
		return nil, false, err
	default:
		found = true
		set, err := a.directory.Settings(ctx)
		if err != nil {
			return nil, false, err
		}
		show.fill(stands, language, set.Zone)
	}
	var b bytes.Buffer
	if err := verificationPage.Execute(&b, show); err != nil {
		return nil, false, err
	}
	return b.Bytes(), found, nil
}

func (show *verification) fill(stands credential.Standing, language string, zone *time.Location) {
	in := func(en, fr string) string { return i18n.Both(en, fr).In(language) }
	show.Department, show.Class = stands.Department.In(language), strings.ToLower(string(stands.State))
	since := ""
	if !stands.Since.IsZero() {
		since = day(clock.DateOf(stands.Since, zone), language)
	}
	switch stands.State {
	case credential.Current:
		show.State = in("This certificate is valid.", "Ce certificat est valide.")
		show.Means = in("The department issued it and stands by it today.", "Le département l’a délivré et le reconnaît aujourd’hui.")
	case credential.Superseded:
		show.State = in("This certificate was replaced on "+since+".", "Ce certificat a été remplacé le "+since+".")
		show.Means = in("A newer certificate of the same person stands in its place.", "Un certificat plus récent de la même personne en tient lieu.")
		if stands.Successor == "" {
			break
		}
		show.Next, show.NextWords = credential.PagePath(stands.Successor)+"?lang="+language, in("See the newer certificate", "Voir le certificat plus récent")
	case credential.Revoked:
		show.State = in("This certificate was revoked on "+since+".", "Ce certificat a été révoqué le "+since+".")
		show.Means = in("It is no longer valid.", "Il n’est plus valide.")
	}
	add := func(en, fr, value, class string) {
		if value != "" {
			show.Rows = append(show.Rows, verificationRow{in(en, fr), value, class})
		}
	}
	if s := stands.Said; s != nil {
		add("Name", "Nom", s.Name, "name")
		add("Recognition", "Reconnaissance", strings.TrimSpace(certificateWords[s.Kind].title.In(language)+in(": ", "\u202f: ")+s.Title.In(language)), "")
		add("Date", "Date", period(s.Since, s.Until, language), "")
		add("Division", "Division", s.Division.In(language), "")
		add("Department", "Département", strings.Trim(s.Department.In(language)+", "+s.Institution.In(language), ", "), "")
		add("Presented by", "Remis par", s.Presenter, "")
		add("Issued", "Délivré", day(s.Issued, language), "")
		show.Compare = in("Compare name and recognition with the paper: a copied code proves nothing about another text. With the file at hand, “laurel verify FILE.pdf” checks every byte of it; the key above is the one that must have signed it.",
			"Comparez le nom et la reconnaissance avec le papier\u202f: un code recopié ne prouve rien d’un autre texte. Si vous avez le fichier, «\u202flaurel verify FICHIER.pdf\u202f» en vérifie chaque octet\u202f; la clé ci-dessus est celle qui doit l’avoir signé.")
		add("Code", "Code", stands.Code, "code")
		add("Signing key", "Clé de signature", stands.Key, "key")
	}
}
