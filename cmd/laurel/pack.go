package main

import (
	"context"
	"fmt"
	"strconv"

	"laurel/internal/apperr"
	"laurel/internal/award"
	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/pdf"
	"laurel/internal/server"
	"laurel/internal/viewer"
)

// packFile is the committee pack: what a member reads of a year of an award, in one file.
func (a *app) packFile(ctx context.Context, v viewer.Viewer, which id.Cycle) (server.File, error) {
	p, err := a.awards.Pack(ctx, v, which)
	if err != nil {
		return server.File{}, err
	}
	set, err := a.directory.Settings(ctx)
	if err != nil {
		return server.File{}, err
	}
	w := packWords{language: v.Language, day: i18n.Day(p.Made.In(set.Zone), v.Language), head: set.Name.In(v.Language)}
	if w.language != "fr" {
		w.language = "en"
	}
	file, err := pdf.Render(w.document(p), pdf.Options{Base: a.baseURL})
	if apperr.CodeOf(err) == apperr.Invalid {
		// One text that no font can show must not keep a committee from all others.
		w.careful = true
		file, err = pdf.Render(w.document(p), pdf.Options{Base: a.baseURL})
	}
	return server.File{Name: fmt.Sprintf("nominations-%d.pdf", p.Cycle.Year), Type: "application/pdf", Bytes: file}, err
}

// packWords sets a pack in one language. Careful: texts that no font can show are left to the
// screen.
type packWords struct {
	language, day, head string
	careful             bool
}

func (w packWords) in(en, fr string) string { return i18n.Both(en, fr).In(w.language) }

func (w packWords) text(s string) pdf.Inline {
	if w.careful && pdf.Printable(s) != nil {
		s = w.in("[in letters that this file cannot show: see it on the screen]", "[en caractères que ce fichier ne peut montrer\u202f: voir à l’écran]")
	}
	return pdf.Text(s)
}

func (w packWords) document(p award.Pack) pdf.Document {
	award := p.Cycle.Award.Name.In(w.language)
	d := pdf.Document{
		Title: w.in("Nominations: ", "Candidatures\u202f: ") + award + ", " + strconv.Itoa(p.Cycle.Year), Author: w.head, Head: w.head, Language: w.language, Date: p.Made,
		Subject: w.in("What the committee reads, without any review", "Ce que lit le comité, sans aucune évaluation"),
		Blocks: []pdf.Block{
			pdf.Paragraph{Tone: pdf.Small, Text: pdf.Text(w.in("As on ", "État au ") + w.day + w.in(". For the committee member who took this file, and nobody else.", ". Pour le membre du comité qui a pris ce fichier, et personne d’autre."))},
			pdf.Heading{Level: 1, Text: pdf.Text(w.in("Checklist", "Liste de contrôle"))},
			w.checklist(p),
		},
	}
	for _, n := range p.Nominations {
		if !n.Barred {
			d.Blocks = append(append(d.Blocks, pdf.PageBreak{}), w.nomination(n, p.Digests)...)
		}
	}
	return d
}

// checklist is the first page: what each nomination holds.
func (w packWords) checklist(p award.Pack) pdf.Block {
	head := func(en, fr string, share float64) pdf.Column {
		return pdf.Column{Head: pdf.Text(w.in(en, fr)), Share: share}
	}
	t := pdf.Table{
		Caption: pdf.Text(w.in("What each nomination holds", "Ce que contient chaque candidature")), RowHeads: true,
		Columns: []pdf.Column{head("Nominee", "Personne candidate", 2.4), head("Nominators’ letters", "Lettres de proposition", 1.2), head("Letters of support", "Lettres d’appui", 1.4), head("Package", "Dossier", 1.3), head("Files", "Fichiers", 0.8)},
	}
	for _, n := range p.Nominations {
		row := []pdf.Inline{w.text(n.Nominee.Name), nil, nil, nil, nil}
		if n.Barred {
			row[1] = pdf.Text(w.in("A conflict of interest: not in this file.", "Un conflit d’intérêts\u202f: absent de ce fichier."))
			for i := range row[2:] {
				row[2+i] = pdf.Text("–")
			}
		} else {
			row[1] = pdf.Text(strconv.Itoa(len(n.Parts)))
			row[2] = pdf.Text(strconv.Itoa(len(n.Letters)) + w.in(" of at least ", " sur au moins ") + strconv.Itoa(p.Cycle.Terms.LettersFrom))
			row[3] = pdf.Text(w.in("not handed in", "non remis"))
			if n.Package != nil {
				row[3] = pdf.Text(w.in("handed in", "remis"))
			}
			row[4] = pdf.Text(strconv.Itoa(len(n.Files)))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

func (w packWords) nomination(n award.NominationView, digests map[id.File]string) []pdf.Block {
	heading := func(level int, words pdf.Inline) pdf.Block { return pdf.Heading{Level: level, Text: words} }
	out := []pdf.Block{heading(1, w.text(n.Nominee.Name))}
	if division := n.Nominee.Division.In(w.language); division != "" {
		out = append(out, pdf.Paragraph{Text: w.text(division)})
	}
	for _, p := range n.Parts {
		title := pdf.Text(w.in("A nominator’s letter", "Une lettre de proposition"))
		if p.Nominator != nil {
			title = w.text(w.in("Letter by ", "Lettre de ") + p.Nominator.Name)
		}
		out = append(out, heading(2, title), pdf.Paragraph{Text: w.text(*p.Letter)})
	}
	for _, l := range n.Letters {
		title := pdf.Text(w.in("A letter of support", "Une lettre d’appui"))
		if l.Name != "" {
			title = w.text(w.in("Letter of support by ", "Lettre d’appui de ") + l.Name)
		}
		reading := w.in("The nominee has not given up the right to read it.", "La personne candidate n’a pas renoncé au droit de la lire.")
		if l.Waived {
			reading = w.in("The nominee will never read it.", "La personne candidate ne la lira jamais.")
		}
		out = append(out, heading(2, title), pdf.Paragraph{Tone: pdf.Small, Text: pdf.Text(reading)}, pdf.Paragraph{Text: w.text(*l.Text)})
	}
	if n.Package == nil {
		out = append(out, heading(2, pdf.Text(w.in("The nominee’s package", "Dossier de la personne candidate"))), pdf.Paragraph{Text: pdf.Text(w.in("Not handed in.", "Non remis."))})
	} else {
		out = append(out, heading(2, pdf.Text(w.in("Statement of the nominee", "Énoncé de la personne candidate"))), pdf.Paragraph{Text: w.text(n.Package.Statement)},
			heading(2, pdf.Text(w.in("Table of mentoring", "Tableau de mentorat"))), w.activities(n.Package.Activities))
	}
	if len(n.Files) > 0 {
		out = append(out, heading(2, pdf.Text(w.in("Files", "Fichiers"))),
			pdf.Paragraph{Tone: pdf.Small, Text: pdf.Text(w.in("They are read on the screen; the digest (SHA-256) tells whether a copy is the same.", "Ils se lisent à l’écran\u202f; l’empreinte (SHA-256) dit si une copie est la même."))})
		list := pdf.List{}
		for _, f := range n.Files {
			whose := w.in("from a nominator", "d’une personne proposante")
			if f.Package {
				whose = w.in("from the nominee", "de la personne candidate")
			}
			list.Items = append(list.Items, append(w.text(f.Name), pdf.Run{Text: ", " + whose + ". SHA-256 " + digests[f.ID]}))
		}
		out = append(out, list)
	}
	return out
}

func (w packWords) activities(all []award.Activity) pdf.Block {
	if len(all) == 0 {
		return pdf.Paragraph{Text: pdf.Text(w.in("The table is empty.", "Le tableau est vide."))}
	}
	head := func(en, fr string, share float64) pdf.Column {
		return pdf.Column{Head: pdf.Text(w.in(en, fr)), Share: share}
	}
	t := pdf.Table{Caption: pdf.Text(w.in("Table of mentoring", "Tableau de mentorat")), RowHeads: true, Columns: []pdf.Column{
		head("Mentee", "Personne mentorée", 2), head("Kind", "Genre", 1.2), head("Time", "Période", 1.6), head("Outcome", "Résultat", 2.4), head("Confirmed", "Confirmé", 1),
	}}
	for _, a := range all {
		confirmed := w.in("not yet", "pas encore")
		if a.Confirmed {
			confirmed = w.in("yes", "oui")
		}
		t.Rows = append(t.Rows, []pdf.Inline{w.text(a.Mentee), pdf.Text(kindWords[mentorship.Kind(a.Kind)].In(w.language)), pdf.Text(w.span(a.From, a.To)), w.text(a.Outcome), pdf.Text(confirmed)})
	}
	return t
}

func (w packWords) span(from, to clock.Date) string {
	switch {
	case from.IsZero() && to.IsZero():
		return "–"
	case to.IsZero():
		return w.in("since ", "depuis ") + from.String()
	case from.IsZero():
		return w.in("until ", "jusqu’au ") + to.String()
	}
	return from.String() + w.in(" to ", " au ") + to.String()
}

var kindWords = map[mentorship.Kind]i18n.Text{
	mentorship.Formal:    i18n.Both("Formal", "Officiel"),
	mentorship.Informal:  i18n.Both("Informal", "Informel"),
	mentorship.CoMentor:  i18n.Both("Co-mentor", "Comentorat"),
	mentorship.Peer:      i18n.Both("Peer", "Entre pairs"),
	mentorship.Promotion: i18n.Both("Towards promotion", "En vue d’une promotion"),
}
