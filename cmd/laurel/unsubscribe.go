package main

import (
	"bytes"
	"context"
	"html/template"

	"laurel/internal/auth"
	"laurel/internal/i18n"
	"laurel/internal/viewer"
)

// Whoever opens this page came from a mail and may have no account at hand. It names nobody: a
// forwarded mail must not tell whose it was.
var stopPage = template.Must(template.New("u").Parse(`<!doctype html>
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
<header>{{.Department}}</header>
<nav class="languages"><a href="?lang={{.Other}}" lang="{{.Other}}" hreflang="{{.Other}}">{{.OtherName}}</a></nav>
<main>
<h1>{{.Title}}</h1>
<p>{{.Means}}</p>
{{- if .Action}}
<form method="post" action="{{.Action}}"><button>{{.Button}}</button></form>
{{- end}}
{{- if .After}}
<p class="small">{{.After}}</p>
{{- end}}
</main>
</body>
</html>
`))

// stopPage is where reminders are ended by a link from one of them. A token of nobody gets the
// same answer whatever it is.
func (a *app) stopPage(ctx context.Context, token, language string, given bool) (page []byte, found bool, err error) {
	ctx = viewer.System(ctx, "reminder")
	in := func(en, fr string) string { return i18n.Both(en, fr).In(language) }
	show := struct{ Tag, Other, OtherName, Department, Title, Means, Action, Button, After string }{
		Tag: in("en-CA", "fr-CA"), Other: in("fr", "en"), OtherName: in("Français", "English"),
	}
	set, err := a.directory.Settings(ctx)
	if err != nil {
		return nil, false, err
	}
	show.Department = set.Name.In(language)
	person, found := a.auth.StopsFor(token)
	switch {
	case !found:
		show.Title = in("This link ends nothing", "Ce lien n’arrête rien")
		show.Means = in("It may have been cut short on its way. Open the newest reminder and follow its link, or change this on your account page.",
			"Il a peut-être été coupé en route. Ouvrez le plus récent rappel et suivez son lien, ou changez ce choix sur la page de votre compte.")
	case given:
		if err := a.outbox.StopReminders(ctx, person); err != nil {
			return nil, true, err
		}
		show.Title = in("You will get no more reminders", "Vous ne recevrez plus de rappels")
		show.Means = in("Invitations, decisions, certificates and sign-in links still come: they are no reminders. One that was on its way may still arrive.",
			"Les invitations, décisions, certificats et liens de connexion continuent d’arriver : ce ne sont pas des rappels. Un rappel déjà en route peut encore vous parvenir.")
		show.After = in("You can have reminders again at any time: sign in and open your account page.", "Vous pouvez à tout moment les recevoir de nouveau : connectez-vous et ouvrez la page de votre compte.")
	default:
		show.Title = in("End reminders by e-mail?", "Arrêter les rappels par courriel ?")
		show.Means = in("You would get no more e-mails that remind you of surveys, feedback, learning records and tasks. Invitations, decisions, certificates and sign-in links still come.",
			"Vous ne recevriez plus de courriels rappelant les sondages, les rétroactions, les relevés d’apprentissage et les tâches. Les invitations, décisions, certificats et liens de connexion continuent d’arriver.")
		show.Button = in("Send me no more reminders", "Ne plus m’envoyer de rappels")
		show.Action = auth.StopPath + token + "?lang=" + language
	}
	var b bytes.Buffer
	if err := stopPage.Execute(&b, show); err != nil {
		return nil, false, err
	}
	return b.Bytes(), found, nil
}
