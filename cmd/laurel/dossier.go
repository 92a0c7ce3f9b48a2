package main

import (
	"context"
	"crypto/ed25519"
	"slices"
	"strconv"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/auth"
	"laurel/internal/credential"
	"laurel/internal/dossier"
	"laurel/internal/feedback"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mail"
	"laurel/internal/mentorship"
	"laurel/internal/pdf"
	"laurel/internal/server"
	"laurel/internal/viewer"
)

// joinDossiers gives dossiers their looks, their mail and their links, and tells them of
// letters.
func (a *app) joinDossiers(f foundations) {
	d := a.dossiers
	d.Base, d.Renderer, d.Printable, d.Read, d.OpenLink = f.BaseURL, pdf.Renderer, pdf.Printable, a.credential.Read, a.auth.EvidenceOf
	d.Draw = func(s dossier.Snapshot, claim []byte, key ed25519.PublicKey, sign func([]byte) []byte) ([]byte, int, error) {
		file, err := a.sealed(dossierDocument(s), s.Base, &pdf.Seal{Claim: claim, Key: key}, sign)
		if err != nil {
			return nil, 0, err
		}
		return file, pdf.Pages(file), nil
	}
	d.Mail = func(ctx context.Context, to dossier.Recipient, data map[string]string) error {
		token, filled := id.Token(""), map[string]string{}
		for k, v := range data {
			filled[k] = v
		}
		if to.Link == "" {
			filled["link"] = strings.TrimRight(f.BaseURL, "/") + "/dossiers/asked"
		} else {
			var err error
			if token, err = a.auth.EvidenceLink(ctx, to.Link); err != nil {
				return err
			}
		}
		return a.sendPrivate(ctx, mail.KindEvidenceAsked, auth.Who{Person: to.Person, Name: to.Name, Email: to.Email, Language: to.Language}, token, filled)
	}
	a.feedback.Signed = func(ctx context.Context, l feedback.Letter) error { return d.LetterSigned(ctx, l) }
}

// dossierDocument is what a dossier says, on paper and as a page. A preview has no code.
func dossierDocument(s dossier.Snapshot) pdf.Document { return dossierParts(s, s.Sections, true) }

// dossierParts sets some sections of a dossier; whole adds what goes around all of them.
func dossierParts(s dossier.Snapshot, sections []dossier.Section, whole bool) pdf.Document {
	in := func(en, fr string) string { return i18n.Both(en, fr).In(s.Language) }
	title := dossier.TitleOf(s.Kind).In(s.Language)
	if !whole && len(sections) == 1 {
		title = sections[0].Title
	}
	d := pdf.Document{
		Title: title, Author: s.Name, Subject: title + ", " + s.Name, Language: s.Language, Head: s.Department + " · " + s.Name,
		Code: s.Code, Date: s.Frozen.Time(time.UTC),
	}
	if s.Code != "" {
		d.Check = s.Base + credential.PagePath(s.Code)
	}
	rows := []pdf.Definition{{Term: in("Name", "Nom"), Value: pdf.Inline{{Text: s.Name, Strong: true}}}}
	add := func(en, fr, value string) {
		if value != "" {
			rows = append(rows, pdf.Definition{Term: in(en, fr), Value: pdf.Text(value)})
		}
	}
	add("Rank", "Rang", s.Rank)
	add("Division", "Division", s.Division)
	add("Department", "Département", strings.Trim(s.Department+", "+s.Institution, ", "))
	add("Period", "Période", period(s.Since, s.Until.String(), s.Language))
	add("MOC cycle", "Cycle du MDC", s.Cycle)
	switch {
	case s.Code == "":
		add("State", "État", in("Preview, not frozen: as of ", "Aperçu, non figé\u202f: au ")+day(s.Frozen, s.Language))
	default:
		add("Frozen", "Figé", day(s.Frozen, s.Language)+", "+in("version ", "version ")+strconv.Itoa(s.Number))
	}
	d.Blocks = append(d.Blocks, pdf.Definitions{Rows: rows})
	if s.Kind == dossier.MOC {
		d.Blocks = append(d.Blocks, pdf.Note{Text: []pdf.Inline{pdf.Text(in(
			"Hours for self-reporting in MAINPORT, which works out what they are worth. This is the person’s own record; nobody has accredited the activities by it. Time spent mentoring is not counted.",
			"Heures à déclarer soi-même dans MAINPORT, qui calcule ce qu’elles valent. Ceci est le relevé personnel de l’intéressé·e\u202f; il n’agrée aucune activité. Le temps de mentorat n’est pas compté."))}})
	}
	for _, section := range sections {
		d.Blocks = append(d.Blocks, sectionBlocks(s, section, in)...)
	}
	if s.Signed != "" {
		d.Blocks = append(d.Blocks, pdf.Signature{Signed: pdf.Text(in("Signed electronically, ", "Signé électroniquement, ") + day(s.Frozen, s.Language)), Name: pdf.Text(s.Signed), Role: pdf.Text(in("Candidate", "Personne candidate"))})
	}
	if whole {
		d.Blocks = append(d.Blocks, provenance(s, sections, in)...)
	}
	if s.Code != "" {
		words := in(
			"Whether this dossier stands can be checked here. The page tells its kind, its date and its state, and nothing of what it says. With the file at hand, “laurel verify FILE.pdf” checks every byte.",
			"La validité de ce dossier se vérifie ici. La page en donne le genre, la date et l’état, et rien de son contenu. Avec le fichier, «\u202flaurel verify FICHIER.pdf\u202f» en vérifie chaque octet.")
		if !whole {
			words = in(
				"A part of the dossier with this code, made from the same record. Whether that stands can be checked here. The file of the whole dossier is signed; this part is not.",
				"Une partie du dossier qui porte ce code, tirée du même registre. La validité du dossier se vérifie ici. Le fichier du dossier entier est signé\u202f; cette partie ne l’est pas.")
		}
		d.Blocks = append(d.Blocks, pdf.Verification{URL: s.Base + credential.PagePath(s.Code), Words: pdf.Text(words)})
	}
	return d
}

// sectionBlocks sets one section in its layout.
func sectionBlocks(s dossier.Snapshot, section dossier.Section, in func(en, fr string) string) []pdf.Block {
	out := []pdf.Block{pdf.Heading{Level: 1, Text: pdf.Text(section.Title)}}
	lead := pdf.Paragraph{Tone: pdf.Small}
	if section.Lead != "" && len(section.Items) > 0 {
		lead.Text = pdf.Text(section.Lead)
	}
	if section.Layout != dossier.AsTable {
		out = append(out, lead)
	}
	for _, p := range strings.Split(section.Text, "\n\n") {
		out = append(out, pdf.Paragraph{Text: pdf.Text(p)})
	}
	switch section.Layout {
	case dossier.AsFigures:
		t := pdf.Table{RowHeads: true, Columns: []pdf.Column{{Head: pdf.Text(in("What", "Quoi")), Share: 4}, {Head: pdf.Text(in("Figure", "Chiffre")), Share: 1, Numeric: true}}}
		for _, i := range section.Items {
			t.Rows = append(t.Rows, []pdf.Inline{noted(i.Claim, i.Note), pdf.Text(i.Value)})
		}
		out = table(out, t)
	case dossier.AsTable:
		t := pdf.Table{RowHeads: true}
		widths := shares(section)
		for c, head := range section.Columns {
			t.Columns = append(t.Columns, pdf.Column{Head: pdf.Text(head), Share: widths[c]})
		}
		for _, i := range section.Items {
			var row []pdf.Inline
			for c, cell := range i.Cells {
				if c == 0 {
					row = append(row, noted(cell, i.Note))
					continue
				}
				row = append(row, pdf.Text(cell))
			}
			t.Rows = append(t.Rows, row)
		}
		// Below it, so that no heading stands at the foot of a page without its table.
		out = append(table(out, t), lead)
	case dossier.AsQuotes:
		for _, i := range section.Items {
			var text []pdf.Inline
			for _, p := range strings.Split(i.Text, "\n\n") {
				text = append(text, pdf.Text(p))
			}
			out = append(out, pdf.Quote{Text: text, Source: pdf.Text(strings.Trim(i.Claim+", "+i.Value, ", "))})
			out = append(out, pdf.Paragraph{Tone: pdf.Small, Text: pdf.Text(i.Note)})
		}
	case dossier.AsRecords:
		for _, i := range section.Items {
			head := i.Claim
			if i.Value != "" && !strings.Contains(head, i.Value) {
				head += ", " + i.Value
			}
			out = append(out, pdf.Heading{Level: 2, Text: pdf.Text(head)})
			var rows []pdf.Definition
			for _, f := range i.Fields {
				rows = append(rows, pdf.Definition{Term: f.Term, Value: pdf.Text(f.Value)})
			}
			if i.Note != "" {
				rows = append(rows, pdf.Definition{Term: in("Note", "Note"), Value: pdf.Text(i.Note)})
			}
			if len(rows) > 0 {
				out = append(out, pdf.Definitions{Rows: rows})
			}
		}
	}
	return out
}

func table(out []pdf.Block, t pdf.Table) []pdf.Block {
	if len(t.Rows) == 0 {
		return out
	}
	return append(out, t)
}

// lineOf is how many letters a row of a table holds, with what stands between its columns.
const lineOf = 96

// shares of columns: each as wide as its longest word, and what is left of the line to those
// with more to say.
func shares(section dossier.Section) []float64 {
	words, wants := make([]float64, len(section.Columns)), make([]float64, len(section.Columns))
	left, want := float64(lineOf), 0.0
	for c, head := range section.Columns {
		cells := []string{head}
		for _, i := range section.Items {
			cells = append(cells, i.Cells[c])
			if c == 0 {
				cells = append(cells, i.Note)
			}
		}
		longest := 0
		for _, cell := range cells {
			longest = max(longest, min(len([]rune(cell)), 40))
			for _, word := range strings.FieldsFunc(cell, parts) {
				words[c] = max(words[c], float64(min(len([]rune(word)), 24)))
			}
		}
		words[c] += 3.4
		wants[c] = max(float64(longest)-words[c], 0)
		left, want = left-words[c], want+wants[c]
	}
	for c := range words {
		if want > 0 && left > 0 {
			words[c] += wants[c] * min(left/want, 1)
		}
	}
	return words
}

// parts a cell where a line may break. A date stays whole.
func parts(r rune) bool { return r == ' ' || r == '/' || r == '–' }

func noted(text, note string) pdf.Inline {
	if note == "" {
		return pdf.Text(text)
	}
	return pdf.Inline{{Text: text}, {Text: "\n" + note}}
}

// provenance says of each item how it was worked out, from how many records, and who stands
// behind it. The identifiers of the records are in the claim that the file carries.
func provenance(s dossier.Snapshot, sections []dossier.Section, in func(en, fr string) string) []pdf.Block {
	t := pdf.Table{RowHeads: true, Columns: []pdf.Column{
		{Head: pdf.Text(in("Item", "Élément")), Share: 4},
		{Head: pdf.Text(in("Worked out by", "Établi par")), Share: 2.2},
		{Head: pdf.Text(in("Records", "Registres")), Share: 1, Numeric: true},
		{Head: pdf.Text(in("Attested by", "Attesté par")), Share: 2.4},
	}}
	for _, section := range sections {
		for _, i := range section.Items {
			t.Rows = append(t.Rows, []pdf.Inline{
				pdf.Text(section.Title + in(": ", "\u202f: ") + cut(i.Claim, 60)), pdf.Text(i.Computed), pdf.Text(strconv.Itoa(len(i.Sources))), pdf.Text(dossier.Attested(i.Attestation, s.Language)),
			})
		}
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return []pdf.Block{
		pdf.Heading{Level: 1, Text: pdf.Text(in("Where each item comes from", "Provenance de chaque élément"))},
		pdf.Paragraph{Tone: pdf.Small, Text: pdf.Text(in("The file carries what it says and the identifiers of all records behind it as data, signed together with every byte of it.", "Le fichier porte son contenu et les identifiants de tous les registres à son origine sous forme de données, signés avec chacun de ses octets."))},
		t,
	}
}

func cut(s string, most int) string {
	if r := []rune(s); len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return s
}

// summarySections are those of the summary table of mentorship: mentees, and supervision
// apart.
func summarySections(s dossier.Snapshot) []dossier.Section {
	return slices.DeleteFunc(slices.Clone(s.Sections), func(one dossier.Section) bool { return one.Key != "mentees" && one.Key != "supervision" })
}

// dossierFile is a file of a dossier: a draft as a page, a version as its PDF or as a page, one
// section of it, or its summary table. All are named as promotion documents must be.
func (a *app) dossierFile(ctx context.Context, v viewer.Viewer, path []string) (server.File, error) {
	missing := apperr.NewNotFound("file")
	if draft, ok := id.Parse[id.Dossier](path[0]); ok && len(path) == 2 && path[1] == "page" {
		said, err := a.dossiers.Preview(ctx, v, draft)
		if err != nil {
			return server.File{}, err
		}
		return dossierPage(said), nil
	}
	which, format, _ := strings.Cut(path[0], ".")
	version, ok := id.Parse[id.DossierVersion](which)
	if !ok {
		return server.File{}, missing
	}
	if len(path) == 1 {
		if format != "pdf" {
			return server.File{}, missing
		}
		one, file, err := a.dossiers.Bytes(ctx, v, version)
		if err != nil {
			return server.File{}, err
		}
		said, err := one.Said()
		return server.File{Name: dossier.FileName(said.Name, dossier.DocumentName(string(one.Kind), one.Language)) + ".pdf", Type: "application/pdf", Bytes: file}, err
	}
	one, err := a.dossiers.Version(ctx, v, version)
	if err != nil {
		return server.File{}, err
	}
	// Of a version that no longer stands there is the file as it was made, and nothing new.
	if one.State() != dossier.Current {
		return server.File{}, missing
	}
	said, err := one.Said()
	if err != nil {
		return server.File{}, err
	}
	what, format, _ := strings.Cut(path[1], ".")
	sections := said.Sections
	switch {
	case path[1] == "page":
		return dossierPage(said), nil
	case what == "summary_table":
		sections = summarySections(said)
	default:
		sections = slices.DeleteFunc(slices.Clone(sections), func(s dossier.Section) bool { return s.Key != what })
	}
	if len(sections) == 0 {
		return server.File{}, missing
	}
	name := dossier.FileName(said.Name, dossier.DocumentName(what, said.Language))
	switch {
	case format == "xlsx" && what == "summary_table":
		return tableFile(summaryTable(said, name), true)
	case format == "pdf":
		d := dossierParts(said, sections, false)
		if what == "summary_table" {
			d = summaryDocument(said, sections)
		}
		file, err := pdf.Render(d, pdf.Options{Base: said.Base})
		return server.File{Name: name + ".pdf", Type: "application/pdf", Bytes: file}, err
	}
	return server.File{}, missing
}

func dossierPage(said dossier.Snapshot) server.File {
	return server.File{Page: func(nonce string) ([]byte, error) {
		return pdf.HTML(dossierDocument(said), pdf.Options{Base: said.Base, Nonce: nonce})
	}}
}

// confirmColumns: no copy of the department's own blank form is known, so its columns are to
// be compared (domain.md 2.1).
var confirmColumns = i18n.Both("confirm with your department", "à confirmer auprès de votre département")

func summaryDocument(s dossier.Snapshot, sections []dossier.Section) pdf.Document {
	in := func(en, fr string) string { return i18n.Both(en, fr).In(s.Language) }
	d := dossierParts(s, sections, false)
	d.Title = in("Data Summary Table: Mentorship", "Tableau sommaire des données\u202f: mentorat")
	d.Subject = d.Title + ", " + s.Name
	note := pdf.Note{Text: []pdf.Inline{pdf.Text(in("The columns follow what departments usually ask for: ", "Les colonnes suivent ce que les départements demandent d’habitude\u202f: ") + confirmColumns.In(s.Language) + ".")}}
	d.Blocks = slices.Insert(d.Blocks, 1, pdf.Block(note))
	return d
}

// summaryTable is the table as a workbook; a column says which of the two kinds a row is.
func summaryTable(s dossier.Snapshot, name string) mentorship.Table {
	in := func(en, fr string) string { return i18n.Both(en, fr).In(s.Language) }
	t := mentorship.Table{Name: name, Title: in("Mentorship", "Mentorat")}
	for _, section := range summarySections(s) {
		if t.Header == nil {
			for _, c := range append([]string{in("Kind of row", "Genre de ligne")}, append(slices.Clone(section.Columns), in("Note", "Note"))...) {
				t.Header = append(t.Header, c+" ("+confirmColumns.In(s.Language)+")")
			}
		}
		for _, i := range section.Items {
			t.Rows = append(t.Rows, append([]string{section.Title}, append(slices.Clone(i.Cells), i.Note)...))
		}
	}
	return t
}

// dossierStanding fills the page of a code of a dossier: what it is, of which day, and whether
// it stands.
func (show *verification) dossier(stands dossier.Standing, language string) {
	in := func(en, fr string) string { return i18n.Both(en, fr).In(language) }
	show.Title = in("Does this dossier stand?", "Ce dossier est-il à jour\u202f?")
	show.Department, show.Class = stands.Department.In(language), strings.ToLower(string(stands.State))
	show.State, show.Means = in("This dossier is current.", "Ce dossier est à jour."), in("It was frozen from the department’s records, and no newer version takes its place.", "Il a été figé à partir des registres du département, et aucune version plus récente ne le remplace.")
	if stands.State == dossier.Superseded {
		show.State = in("This dossier does not stand any longer.", "Ce dossier n’est plus à jour.")
		show.Means = in("Ask the person who gave it to you for the newest version.", "Demandez la version la plus récente à la personne qui vous l’a remis.")
	}
	add := func(en, fr, value, class string) {
		show.Rows = append(show.Rows, verificationRow{in(en, fr), value, class})
	}
	add("Kind", "Genre", dossier.TitleOf(stands.Kind).In(language), "")
	add("Frozen", "Figé", day(stands.Frozen, language), "")
	add("Code", "Code", stands.Code, "code")
	show.Compare = in("Whose it is and what it says stands in the file alone. With the file at hand, “laurel verify FILE.pdf” checks every byte of it.",
		"À qui il est et ce qu’il dit ne figure que dans le fichier. Si vous avez le fichier, «\u202flaurel verify FICHIER.pdf\u202f» en vérifie chaque octet.")
}

// sampleDossiers links to the files and pages of the demo's frozen dossiers.
func (a *app) sampleDossiers(ctx context.Context, base string, owners ...id.Person) (map[string]string, error) {
	names := map[dossier.Kind]string{dossier.Promotion: "promotionDossier", dossier.CFAR: "cfarAnnex", dossier.MOC: "mocYear"}
	out := map[string]string{}
	for _, owner := range owners {
		v := viewer.Viewer{Person: owner, Session: "demo", Language: "en"}
		all, err := a.dossiers.Dossiers(viewer.With(ctx, v), v)
		if err != nil {
			return nil, err
		}
		for _, d := range all {
			for _, one := range d.Versions {
				if one.State() == dossier.Current && d.Mine {
					out[names[d.Kind]] = base + "/d/dossier/" + string(one.ID) + ".pdf"
					out[names[d.Kind]+"Verification"] = base + credential.PagePath(one.Code)
				}
			}
		}
	}
	return out, nil
}
