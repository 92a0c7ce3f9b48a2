package main

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"laurel/graph"
	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/credential"
	"laurel/internal/directory"
	"laurel/internal/feedback"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/pdf"
	"laurel/internal/release"
	"laurel/internal/roster/sheet"
	"laurel/internal/server"
	"laurel/internal/survey"
	"laurel/internal/survey/export"
	"laurel/internal/viewer"
)

// door is the handler of everything people and programs reach.
func (a *app) door(baseURL string, o doorOptions) (http.Handler, error) {
	files, err := o.files()
	if err != nil {
		return nil, err
	}
	resolver := &graph.Resolver{
		Directory: a.directory, Mentoring: a.mentorship, Roster: a.roster, Survey: a.survey, Feedback: a.feedback, Awards: a.awards, Credentials: a.credential, Metrics: a.metrics, Dossiers: a.dossiers, Releases: a.release, Auth: a.auth, Outbox: a.outbox, Blobs: a.blobs,
		Demo: a.demo, Personas: a.personas, SetUp: a.setUp, Quiet: server.Quiet,
	}
	documents, err := graph.Documents(files)
	if err != nil {
		return nil, err
	}
	return server.New(server.Options{
		Graph: graph.NewHandler(graph.Options{Resolver: resolver, Logger: a.log, Reference: server.RequestID, Documents: documents, TrustedOnly: o.TrustedOnly}),
		Auth:  a.auth, Files: files, Logger: a.log, BaseURL: baseURL, Secure: strings.HasPrefix(baseURL, "https:"), Demo: a.demo,
		Proxies: o.Proxies, MayUpload: a.mayUpload, Ready: a.db.Ping, Reset: o.Reset, Message: graph.Message, Download: a.download, Verify: a.verificationPage, Stop: a.stopPage, Badge: a.badgeFile, VerifyStyle: pdf.Style + verificationStyle,
		Honour: a.honour, HonourStyle: pdf.Style + honourStyle,
		Upload: func(ctx context.Context, v viewer.Viewer, name string, bytes []byte) (id.Blob, error) {
			return a.blobs.Store(ctx, v.Person, name, bytes)
		},
	})
}

// mayUpload: those who import people or questionnaires, and those who may put a file beside a
// nomination now.
func (a *app) mayUpload(ctx context.Context, v viewer.Viewer) error {
	if directory.CanImportPeople(v) == nil || survey.CanRun(v) == nil {
		return nil
	}
	return a.awards.MayAddFiles(ctx, v)
}

// setUp makes a new department by its one-time link: all of it or nothing. Its first
// person is written to in the language they set it up in.
func (a *app) setUp(ctx context.Context, link string, in directory.Settings, name, email, device string) (secret string, err error) {
	in.Languages, in.MinimumGroup, in.Vocabulary = i18n.Languages, directory.MinimumFloor, directory.TorontoVocabulary()
	language := viewer.From(ctx).Language
	err = a.db.Write(viewer.System(ctx, "set-up"), func(ctx context.Context) error {
		if err := a.auth.TakeSetUp(ctx, link); err != nil {
			return err
		}
		person, err := a.directory.SetUp(ctx, in, name, email)
		if err != nil {
			return err
		}
		if err := a.directory.SetLanguage(ctx, viewer.Viewer{Person: person}, language); err != nil {
			return err
		}
		secret, err = a.auth.NewSession(ctx, person, "", device)
		return err
	})
	return secret, err
}

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

// download gives the files that screens link to, each by the rule of its own domain.
func (a *app) download(ctx context.Context, v viewer.Viewer, path []string, asked url.Values) (server.File, error) {
	ctx = viewer.With(ctx, v)
	if path[0] == "dossier" && (len(path) == 2 || len(path) == 3) {
		return a.dossierFile(ctx, v, path[1:])
	}
	if len(path) == 2 || len(path) == 3 && (path[0] == "translation" || (path[0] == "moc" || path[0] == "certificate" || path[0] == "year") && path[2] == "page") {
		switch path[0] {
		case "translation":
			if instrument, ok := id.Parse[id.Instrument](path[1]); ok {
				name, file, err := a.survey.TranslationFile(ctx, v, instrument, path[2:]...)
				return server.File{Name: name, Type: "text/csv; charset=utf-8", Bytes: file}, err
			}
		case "roster":
			which, format, _ := strings.Cut(path[1], ".")
			if division, ok := id.Parse[id.Division](which); ok && (format == "" || format == "xlsx") {
				name, header, rows, err := a.roster.Export(ctx, v, division)
				if err != nil {
					return server.File{}, err
				}
				return tableFile(mentorship.Table{Name: name, Title: "Roster", Header: header, Rows: rows}, format == "xlsx")
			}
		case "held":
			if which, ok := id.Parse[id.RosterImport](path[1]); ok {
				name, file, err := a.roster.Held(ctx, v, which)
				kind := "text/csv; charset=utf-8"
				if strings.HasSuffix(name, ".xlsx") {
					kind = workbookType
				}
				return server.File{Name: name, Type: kind, Bytes: file}, err
			}
		case "mentorship":
			return a.listFile(ctx, v, path[1], asked)
		case "release":
			which, format, _ := strings.Cut(path[1], ".")
			if which, ok := id.Parse[id.Release](which); ok && (format == "" || format == "xlsx") {
				return a.releaseFile(ctx, v, which, format == "xlsx")
			}
		case "moc":
			if which, ok := id.Parse[id.MocRecord](path[1]); ok {
				r, err := a.feedback.Record(ctx, v, which)
				if len(path) == 3 && err == nil {
					return server.File{Page: func(nonce string) ([]byte, error) {
						return pdf.HTML(recordDocument(r), pdf.Options{Base: a.baseURL, Nonce: nonce})
					}}, nil
				}
				return server.File{Name: feedback.FileName(which), Type: "application/pdf", Bytes: r.PDF}, err
			}
		case "badge":
			which, format, _ := strings.Cut(path[1], ".")
			if which, ok := id.Parse[id.Certificate](which); ok {
				return a.myBadgeFile(ctx, v, which, format, credential.Naming(asked.Get("recipient")))
			}
		case "certificate":
			if which, ok := id.Parse[id.Certificate](path[1]); ok {
				return a.certificateFile(ctx, v, which, len(path) == 3)
			}
		case "certificates":
			if format, ok := strings.CutPrefix(path[1], "list."); ok && (format == "csv" || format == "xlsx") {
				return a.certificatesFile(ctx, v, format == "xlsx", asked)
			}
		case "year":
			which, format, _ := strings.Cut(path[1], ".")
			if len(path) == 3 {
				format = path[2]
			}
			if which, ok := id.Parse[id.MentorshipYear](which); ok && slices.Contains([]string{"csv", "xlsx", "pdf", "page"}, format) {
				return a.yearFile(ctx, v, which, format)
			}
		case "nomination":
			if which, ok := id.Parse[id.File](path[1]); ok {
				name, file, err := a.awards.FileOf(ctx, v, which)
				return server.File{Name: name, Type: "application/pdf", Bytes: file}, err
			}
		case "decision":
			if which, ok := id.Parse[id.Cycle](path[1]); ok {
				name, file, err := a.awards.Bundle(ctx, v, which)
				return server.File{Name: name, Type: "application/json", Bytes: file}, err
			}
		case "nominations":
			which, format, _ := strings.Cut(path[1], ".")
			if which, ok := id.Parse[id.Cycle](which); ok && format == "pdf" {
				return a.packFile(ctx, v, which)
			} else if ok && (format == "csv" || format == "xlsx") {
				return a.nominationsFile(ctx, v, which, format == "xlsx")
			}
		case "export":
			if which, ok := id.Parse[id.Export](path[1]); ok {
				f, err := a.survey.OpenExport(ctx, v, which)
				return server.File{Name: f.Name, Type: f.Type, Write: f.Write}, err
			}
		}
	}
	return server.File{}, apperr.NewNotFound("file")
}

// releaseFile is a release as a table: the bytes everybody reads, in columns.
func (a *app) releaseFile(ctx context.Context, v viewer.Viewer, which id.Release, workbook bool) (server.File, error) {
	r, err := a.release.Release(ctx, v, which)
	if err != nil {
		return server.File{}, err
	}
	set, err := a.directory.Settings(ctx)
	if err != nil {
		return server.File{}, err
	}
	name := fmt.Sprintf("results-%s", clock.DateOf(r.Published, set.Zone))
	if v.Language == "fr" {
		name = fmt.Sprintf("resultats-%s", clock.DateOf(r.Published, set.Zone))
	}
	header, numbers, rows := releaseTable(r, v.Language)
	return tableFile(mentorship.Table{Name: name, Title: "Figures", Header: header, Rows: rows, Numbers: numbers}, workbook)
}

// tableFile is a table as a workbook, or as CSV with the mark that spreadsheet programs know
// it by. Neither holds a formula.
func tableFile(t mentorship.Table, workbook bool) (server.File, error) {
	var b bytes.Buffer
	if workbook {
		err := export.WriteSheet(&b, t.Title, t.Header, t.Rows, t.Numbers)
		return server.File{Name: t.Name + ".xlsx", Type: workbookType, Bytes: b.Bytes()}, err
	}
	err := sheet.Write(&b, t.Header, t.Rows, sheet.WithByteOrderMark)
	return server.File{Name: t.Name + ".csv", Type: "text/csv; charset=utf-8", Bytes: b.Bytes()}, err
}

// listFile is a list of mentorship as a file, narrowed as its screen is.
func (a *app) listFile(ctx context.Context, v viewer.Viewer, name string, asked url.Values) (server.File, error) {
	list, format, _ := strings.Cut(name, ".")
	missing := apperr.NewNotFound("file")
	if format != "csv" && format != "xlsx" {
		return server.File{}, missing
	}
	division, ok := id.Parse[id.Division](asked.Get("division"))
	if !ok && asked.Get("division") != "" {
		return server.File{}, missing
	}
	var t mentorship.Table
	var err error
	switch list {
	case "pairs":
		t, err = a.mentorship.PairsTable(ctx, v, mentorship.PairFilter{
			Division: division, Search: asked.Get("search"), State: mentorship.State(asked.Get("state")), Kind: mentorship.Kind(asked.Get("kind")), Only: mentorship.Concern(asked.Get("concern")),
		})
	case "coverage":
		t, err = a.mentorship.CoverageTable(ctx, v)
	case "tasks":
		t, err = a.mentorship.TasksTable(ctx, v, mentorship.TaskFilter{
			Division: division, Search: asked.Get("search"), Kind: mentorship.TaskKind(asked.Get("kind")), Done: asked.Get("done") == "yes",
		})
	default:
		err = missing
	}
	if err != nil {
		return server.File{}, err
	}
	return tableFile(t, format == "xlsx")
}

// releaseColumns of a release's table, and which of them hold numbers.
var releaseColumns = []struct {
	name   i18n.Text
	number bool
}{
	{i18n.Both("Question", "Question"), false},
	{i18n.Both("Section", "Section"), false},
	{i18n.Both("Text", "Texte"), false},
	{i18n.Both("n", "n"), true},
	{i18n.Both("Mean", "Moyenne"), true},
	{i18n.Both("Mean rounded to steps of", "Moyenne arrondie par pas de"), true},
	{i18n.Both("SD", "Écart type"), true},
	{i18n.Both("Top two", "Deux plus hauts"), true},
	{i18n.Both("Alpha", "Alpha"), true},
	{i18n.Both("n of alpha", "n de l’alpha"), true},
	{i18n.Both("Floor", "Plancher"), true},
	{i18n.Both("Ceiling", "Plafond"), true},
	{i18n.Both("Answer", "Réponse"), false},
	{i18n.Both("Count", "Nombre"), true},
	{i18n.Both("Not shown because", "Non montré parce que"), false},
}

var suppressionWords = map[release.Suppression]i18n.Text{
	release.Few:           i18n.Both("fewer answers than the minimum", "moins de réponses que le minimum"),
	release.Complementary: i18n.Both("another hidden figure could be worked out", "un autre chiffre masqué pourrait être déduit"),
	release.Spread:        i18n.Both("too few answers to show how they are spread; a mean is rounded to the nearest half", "trop peu de réponses pour montrer leur répartition\u202f; une moyenne est arrondie à la demie"),
	release.Unanimous:     i18n.Both("everybody gave the same answer", "tout le monde a donné la même réponse"),
}

// releaseTable has one line per question, and one more per choice where these are shown.
func releaseTable(r release.Release, language string) (header []string, numbers []int, rows [][]string) {
	for i, c := range releaseColumns {
		header = append(header, c.name.In(language))
		if c.number {
			numbers = append(numbers, i)
		}
	}
	number := func(f *float64) string {
		if f == nil {
			return ""
		}
		return strconv.FormatFloat(*f, 'f', -1, 64)
	}
	count := func(n *int) string {
		if n == nil {
			return ""
		}
		return strconv.Itoa(*n)
	}
	for _, q := range r.Questions {
		why := ""
		if q.Suppressed != nil {
			why = suppressionWords[*q.Suppressed].In(language)
		}
		what := []string{q.Name, q.Section.In(language), q.Title.In(language)}
		rows = append(rows, append(slices.Clone(what), count(q.N), number(q.Mean), number(q.Step), number(q.SD), number(q.TopTwo),
			number(q.Alpha), count(q.AlphaN), number(q.Floor), number(q.Ceiling), "", "", why))
		for _, c := range q.Counts {
			rows = append(rows, append(slices.Clone(what), "", "", "", "", "", "", "", "", "", c.Label.In(language), strconv.Itoa(c.Count), ""))
		}
	}
	return header, numbers, rows
}
