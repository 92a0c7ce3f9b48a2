package main

import (
	"bytes"
	"context"
	"crypto/rsa"
	"errors"
	"fmt"
	"html/template"
	"strings"

	"laurel/internal/apperr"
	"laurel/internal/credential"
	"laurel/internal/credential/badge"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/server"
	"laurel/internal/viewer"
)

// badgeForms are the files of a badge, by the ending of their name.
var badgeForms = map[string]struct {
	media string
	make  func(title, token string) ([]byte, error)
}{
	"jwt": {"application/vc+jwt", func(_, token string) ([]byte, error) { return []byte(token), nil }},
	"svg": {"image/svg+xml", badge.SVG},
	"png": {"image/png", func(_, token string) ([]byte, error) {
		picture, err := badge.PNG()
		if err != nil {
			return nil, err
		}
		return badge.BakePNG(picture, token)
	}},
}

// myBadgeFile is a badge of the viewer's own.
func (a *app) myBadgeFile(ctx context.Context, v viewer.Viewer, which id.Certificate, format string, by credential.Naming) (server.File, error) {
	form, ok := badgeForms[format]
	if !ok {
		return server.File{}, apperr.NewNotFound("file")
	}
	said, token, err := a.credential.MyBadge(ctx, v, which, by)
	if err != nil {
		return server.File{}, err
	}
	file, err := form.make(said.Title.In(said.Language), token)
	return server.File{Name: "badge-" + said.Issued.String() + "." + format, Type: form.media, Bytes: file}, err
}

// Whoever opens this page got the link from the holder. It says what the badge says, and has
// what other sites show of a link.
var badgePage = template.Must(template.New("b").Parse(`<!doctype html>
<html lang="{{.Tag}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/v/style.css">
<title>{{.Title}}</title>
{{- if .Picture}}
<meta property="og:type" content="website">
<meta property="og:title" content="{{.Title}}">
<meta property="og:description" content="{{.Description}}">
<meta property="og:url" content="{{.Address}}">
<meta property="og:image" content="{{.Address}}/badge.png">
<meta property="og:image:width" content="600">
<meta property="og:image:height" content="600">
<meta property="og:image:alt" content="{{.PictureWords}}">
{{- end}}
</head>
<body>
<header>{{if .Department}}{{.Department}}{{else}}Laurel{{end}}</header>
<nav class="languages"><a href="?lang={{.Other}}" lang="{{.Other}}" hreflang="{{.Other}}">{{.OtherName}}</a></nav>
<main>
<h1>{{.Title}}</h1>
{{- if .Picture}}
<p><img class="badge" src="{{.Path}}/badge.png" width="200" height="200" alt="{{.PictureWords}}"></p>
<dl>
{{- range .Rows}}
<dt>{{.Term}}</dt>
<dd>{{.Value}}</dd>
{{- end}}
</dl>
<p class="files">
{{- range .Files}}
<a href="{{.Value}}" download>{{.Term}}</a>
{{- end}}
</p>
{{- end}}
<p class="small">{{.Means}}</p>
</main>
</body>
</html>
`))

// badgeFile is what stands behind /b/…: the status lists, and what a holder shows.
func (a *app) badgeFile(ctx context.Context, path []string, language string) (server.File, bool, error) {
	if len(path) == 2 && path[0] == "status" {
		list, err := a.credential.StatusList(ctx, path[1])
		if err == nil {
			return server.File{Type: "application/vc+jwt", Bytes: []byte(list)}, true, nil
		}
		if apperr.CodeOf(err) != apperr.NotFound {
			return server.File{}, false, err
		}
	}
	link, wanted := path[0], ""
	if len(path) == 2 {
		wanted = path[1]
	}
	shown, err := a.credential.SharedBadge(ctx, link)
	if err != nil && apperr.CodeOf(err) != apperr.NotFound {
		return server.File{}, false, err
	}
	found := err == nil && shown.State == credential.Current
	if name, format, ok := strings.Cut(wanted, "."); found && ok && name == "badge" && badgeForms[format].make != nil {
		file, err := badgeForms[format].make(shown.Said.Title.In(shown.Said.Language), shown.Token)
		return server.File{Type: badgeForms[format].media, Bytes: file}, true, err
	}
	found = found && wanted == ""
	page, err := a.badgePageOf(shown, link, language, found)
	return server.File{Bytes: page}, found, err
}

func (a *app) badgePageOf(shown credential.Shared, link, language string, found bool) ([]byte, error) {
	in := func(en, fr string) string { return i18n.Both(en, fr).In(language) }
	type row struct{ Term, Value string }
	show := struct {
		Tag, Other, OtherName, Department, Title, Description, Address, Path, PictureWords, Means string
		Picture                                                                                   bool
		Rows, Files                                                                               []row
	}{
		Tag: in("en-CA", "fr-CA"), Other: in("fr", "en"), OtherName: in("Français", "English"), Picture: found,
		Title: in("This badge is not shown", "Cet insigne n’est pas montré"),
		Means: in("The link was never one, its holder ended it, or the badge no longer stands. Ask whoever sent it to you.", "Ce lien n’en a jamais été un, son titulaire y a mis fin, ou l’insigne n’est plus valide. Demandez à la personne qui vous l’a envoyé."),
	}
	if found {
		s := shown.Said
		show.Department, show.Title = s.Department.In(language), s.Title.In(language)
		show.Description = strings.TrimSpace(certificateWords[s.Kind].title.In(language) + in(": ", "\u202f: ") + show.Title)
		show.Path = credential.SharePath(id.Share(link))
		show.Address = s.Base + show.Path
		show.PictureWords = in("A medal with a laurel wreath", "Une médaille ornée d’une couronne de laurier")
		if shown.By == credential.ByName {
			show.Rows = append(show.Rows, row{in("Name", "Nom"), s.Name})
		}
		show.Rows = append(
			show.Rows, row{in("Recognition", "Reconnaissance"), show.Description}, row{in("Date", "Date"), period(s.Since, s.Until, language)},
			row{in("Department", "Département"), strings.Trim(s.Department.In(language)+", "+s.Institution.In(language), ", ")}, row{in("Issued", "Délivré"), day(s.Issued, language)},
		)
		for _, format := range []string{"png", "svg", "jwt"} {
			show.Files = append(show.Files, row{strings.ToUpper(format), show.Path + "/badge." + format})
		}
		show.Means = in("Its holder shows it by this link. The files are an Open Badge 3.0: sites that read badges check its signature and whether it still stands.", "La personne titulaire le montre par ce lien. Les fichiers sont un Open Badge 3.0\u202f: les sites qui lisent les insignes en vérifient la signature et la validité.")
		if shown.By == credential.ByEmail {
			show.Means += " " + in("Whose it is, the badge says only to who knows the holder’s e-mail address.", "À qui il appartient, l’insigne ne le dit qu’à qui connaît l’adresse courriel de la personne titulaire.")
		}
	}
	var b bytes.Buffer
	err := badgePage.Execute(&b, show)
	return b.Bytes(), err
}

// verifyBadge says what holds of a badge in a file; ErrNone where there is none in it.
func verifyBadge(ctx context.Context, c console, file []byte, keys []string, open func() (*app, func(), error)) error {
	token, baked, err := badge.Read(file)
	if errors.Is(err, badge.ErrNone) {
		return err
	}
	var b badge.Badge
	var key *rsa.PublicKey
	if err == nil {
		b, key, err = badge.Verify(token)
	}
	if err != nil {
		return errors.New("the badge is NOT as it was signed: nothing it says is to be believed")
	}
	if len(keys) > 0 {
		return errors.New("this is a badge, and --key names keys of certificates and dossiers: leave it away, and run this where the installation's database is")
	}
	thumbprint, err := badge.Thumbprint(key)
	if err != nil {
		return err
	}
	holder := b.Holder
	if b.Salt != "" {
		holder += " (hash of an e-mail address, salt " + b.Salt + ")"
	}
	if baked {
		fmt.Fprintf(c.out, "The badge in this picture says (the picture itself is not signed):\n\n")
	} else {
		fmt.Fprintf(c.out, "The badge says:\n\n")
	}
	say(
		c,
		[2]string{"Recognition", b.Achievement.Name},
		[2]string{"Holder", holder},
		[2]string{"Issuer", b.Name + ", " + b.Issuer},
		[2]string{"Issued", b.Issued.Format("2 January 2006")},
		[2]string{"Status list", fmt.Sprintf("%s, bit %d", b.Status.List, b.Status.Position)},
		[2]string{"Key", thumbprint},
	)
	fmt.Fprintln(c.out)
	a, done, err := open()
	if err != nil {
		fmt.Fprintf(c.out, "The installation's database could not be asked (%s).\n", sentence(err))
	}
	if a == nil || err != nil {
		fmt.Fprintln(c.out, "WHOSE KEY THIS IS IS NOT KNOWN HERE: it was not changed since somebody signed it, and anybody can sign a badge that says this with a key of their own.\n"+
			"Run this where the installation's database is, or ask the issuer whether the key is theirs and whether the badge still stands.")
		return nil
	}
	defer done()
	standing, err := a.credential.KnownBadge(ctx, b, key)
	if err != nil {
		return err
	}
	switch standing {
	case credential.BadgeOfAnotherKey:
		return errors.New("this installation never signed badges with that key")
	case credential.BadgeFell:
		return errors.New("the certificate behind the badge was REVOKED or REPLACED")
	case credential.BadgeNotOnRecord:
		return errors.New("the key is this installation's, but no certificate on record here has the place in the status list that the badge names")
	}
	fmt.Fprintln(c.out, "Unchanged, and signed with a key of this installation. The certificate behind it is current.")
	return nil
}
