package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"html/template"
	"net/url"

	"laurel/graph"
	"laurel/internal/apperr"
	"laurel/internal/auth"
	"laurel/internal/config"
	"laurel/internal/i18n"
	"laurel/internal/oidc"
	"laurel/internal/server"
	"laurel/internal/viewer"
)

// signInAt lets people sign in at the institution's OpenID provider.
func (a *app) signInAt(cfg config.Config) {
	if cfg.OIDCIssuer == "" {
		return
	}
	label := cfg.OIDCLabel
	if u, err := url.Parse(cfg.OIDCIssuer); err == nil {
		label = cmp.Or(label, u.Hostname())
	}
	p := oidc.New(oidc.Config{Issuer: cfg.OIDCIssuer, ClientID: cfg.OIDCClient, Secret: cfg.OIDCSecret, Redirect: cfg.BaseURL + server.OutsideReturn, Now: a.clock.Now})
	a.auth.Outside = &auth.Outside{
		Label: label, Address: p.Address,
		Exchange: func(ctx context.Context, code, verifier, nonce, from string) (auth.Account, string, bool, error) {
			got, err := p.Exchange(ctx, code, verifier, nonce, from)
			var no *oidc.Refusal
			reason := ""
			if errors.As(err, &no) {
				reason = no.Reason
			}
			if err != nil {
				// The cause may quote the provider, and so name somebody: the word is enough.
				a.log.Warn("a sign-in at the provider was refused", "reason", cmp.Or(reason, "failed"))
			}
			return auth.Account(got), cmp.Or(reason, "failed"), reason == oidc.Unreachable, err
		},
	}
}

var refusedPage = template.Must(template.New("oidc").Parse(`<!doctype html>
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
<main>
<h1>{{.Title}}</h1>
<p role="alert">{{.Means}}</p>
<p><a href="/oidc/start">{{.Again}}</a></p>
<p><a href="/sign-in">{{.Mail}}</a></p>
{{- if .Contact}}
<p class="small">{{.Help}}{{.Contact}}</p>
{{- end}}
</main>
</body>
</html>
`))

// refusedPage is for somebody who came back from the provider and was not let in.
func (a *app) refusedPage(ctx context.Context, language string, e *apperr.Error) ([]byte, error) {
	ctx = viewer.System(ctx, "sign-in")
	in := func(en, fr string) string { return i18n.Both(en, fr).In(language) }
	set, err := a.directory.Settings(ctx)
	if err != nil && apperr.CodeOf(err) != apperr.NotFound {
		return nil, err
	}
	show := struct{ Tag, Department, Title, Means, Again, Mail, Help, Contact string }{
		Tag: in("en-CA", "fr-CA"), Department: cmp.Or(set.Name.In(language), "Laurel"),
		Title: in("You are not signed in", "Vous n’avez pas ouvert de session"), Means: graph.Message(language, e.With("provider", a.auth.OutsideLabel())),
		Again: in("Try again with ", "Réessayer avec ") + a.auth.OutsideLabel(),
		Mail:  in("Have a sign-in link mailed to you instead", "Recevoir plutôt un lien de connexion par courriel"),
		Help:  in("Help: ", "Aide\u202f: "), Contact: set.HelpContact,
	}
	var b bytes.Buffer
	err = refusedPage.Execute(&b, show)
	return b.Bytes(), err
}

var noScript = template.Must(template.New("noscript").Parse(`<noscript><main><h1>{{.Title}}</h1><p>{{.Means}}</p>{{if .Label}}<p><a href="/oidc/start?to=/d/my-data">{{.SignIn}} {{.Label}}</a></p>{{end}}</main></noscript>`))

// noScript is what the screens say where scripts are off, in both languages: the page is the
// same for everybody.
func (a *app) noScript() (string, error) {
	var b bytes.Buffer
	err := noScript.Execute(&b, struct{ Title, Means, SignIn, Label string }{
		Title: "Laurel", Label: a.auth.OutsideLabel(), SignIn: "Sign in and see what is kept of you, with / Ouvrir une session et voir ce qui est conservé à votre sujet, avec",
		Means: "These screens need JavaScript. Turn it on for this site. / Ces écrans ont besoin de JavaScript. Activez-le pour ce site.",
	})
	return b.String(), err
}
