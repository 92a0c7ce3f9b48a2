package main

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"laurel/graph"
	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
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
		Directory: a.directory, Mentoring: a.mentorship, Roster: a.roster, Survey: a.survey, Releases: a.release, Auth: a.auth, Outbox: a.outbox, Blobs: a.blobs,
		Demo: a.demo, Personas: a.personas, SetUp: a.setUp, Quiet: server.Quiet,
	}
	documents, err := graph.Documents(files)
	if err != nil {
		return nil, err
	}
	return server.New(server.Options{
		Graph: graph.NewHandler(graph.Options{Resolver: resolver, Logger: a.log, Reference: server.RequestID, Documents: documents, TrustedOnly: o.TrustedOnly}),
		Auth:  a.auth, Files: files, Logger: a.log, BaseURL: baseURL, Secure: strings.HasPrefix(baseURL, "https:"), Demo: a.demo,
		Proxies: o.Proxies, MayUpload: mayUpload, Ready: a.db.Ping, Reset: o.Reset, Message: graph.Message, Download: a.download,
		Upload: func(ctx context.Context, v viewer.Viewer, name string, bytes []byte) (id.Blob, error) {
			return a.blobs.Store(ctx, v.Person, name, bytes)
		},
	})
}

// mayUpload: those who import people or questionnaires.
func mayUpload(v viewer.Viewer) error {
	if directory.CanImportPeople(v) == nil {
		return nil
	}
	return survey.CanRun(v)
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

// download gives the files that screens link to, each by the rule of its own domain.
func (a *app) download(ctx context.Context, v viewer.Viewer, path []string) (server.File, error) {
	ctx = viewer.With(ctx, v)
	if len(path) == 2 || len(path) == 3 && path[0] == "translation" {
		switch path[0] {
		case "translation":
			if instrument, ok := id.Parse[id.Instrument](path[1]); ok {
				name, file, err := a.survey.TranslationFile(ctx, v, instrument, path[2:]...)
				return server.File{Name: name, Type: "text/csv; charset=utf-8", Bytes: file}, err
			}
		case "roster":
			if division, ok := id.Parse[id.Division](path[1]); ok {
				name, file, err := a.roster.Export(ctx, v, division)
				return server.File{Name: name, Type: "text/csv; charset=utf-8", Bytes: file}, err
			}
		case "release":
			which, format, _ := strings.Cut(path[1], ".")
			if which, ok := id.Parse[id.Release](which); ok && (format == "" || format == "xlsx") {
				return a.releaseFile(ctx, v, which, format == "xlsx")
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
	var b bytes.Buffer
	header, rows := releaseTable(r, v.Language)
	if workbook {
		if err := export.WriteSheet(&b, "Figures", header, rows, figureColumns); err != nil {
			return server.File{}, err
		}
		return server.File{Name: name + ".xlsx", Type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Bytes: b.Bytes()}, nil
	}
	if err := sheet.Write(&b, header, rows, sheet.WithByteOrderMark); err != nil {
		return server.File{}, err
	}
	return server.File{Name: name + ".csv", Type: "text/csv; charset=utf-8", Bytes: b.Bytes()}, nil
}

var (
	releaseHeader = []i18n.Text{
		i18n.Both("Question", "Question"), i18n.Both("Section", "Section"), i18n.Both("Text", "Texte"), i18n.Both("n", "n"), i18n.Both("Mean", "Moyenne"), i18n.Both("SD", "Écart type"),
		i18n.Both("Top two", "Deux plus hauts"), i18n.Both("Alpha", "Alpha"), i18n.Both("Floor", "Plancher"), i18n.Both("Ceiling", "Plafond"), i18n.Both("Answer", "Réponse"), i18n.Both("Count", "Nombre"), i18n.Both("Not shown because", "Non montré parce que"),
	}
	// figureColumns of a release's table hold numbers.
	figureColumns    = []int{3, 4, 5, 6, 8}
	suppressionWords = map[release.Suppression]i18n.Text{
		release.Few:           i18n.Both("fewer answers than the minimum", "moins de réponses que le minimum"),
		release.Complementary: i18n.Both("another hidden figure could be worked out", "un autre chiffre masqué pourrait être déduit"),
		release.Spread:        i18n.Both("too few answers to show how they are spread; a mean is rounded to the nearest half", "trop peu de réponses pour montrer leur répartition\u202f; une moyenne est arrondie à la demie"),
		release.Unanimous:     i18n.Both("everybody gave the same answer", "tout le monde a donné la même réponse"),
	}
)

// releaseTable has one line per question, and one more per choice where these are shown.
func releaseTable(r release.Release, language string) (header []string, rows [][]string) {
	for _, h := range releaseHeader {
		header = append(header, h.In(language))
	}
	number := func(f *float64) string {
		if f == nil {
			return ""
		}
		return strconv.FormatFloat(*f, 'f', -1, 64)
	}
	for _, q := range r.Questions {
		n, why := "", ""
		if q.N != nil {
			n = strconv.Itoa(*q.N)
		}
		if q.Suppressed != nil {
			why = suppressionWords[*q.Suppressed].In(language)
		}
		line := []string{q.Name, q.Section.In(language), q.Title.In(language), n, number(q.Mean), number(q.SD), number(q.TopTwo), number(q.Alpha), number(q.Floor), number(q.Ceiling), "", "", why}
		rows = append(rows, line)
		for _, c := range q.Counts {
			rows = append(rows, []string{q.Name, q.Section.In(language), q.Title.In(language), "", "", "", "", "", "", "", c.Label.In(language), strconv.Itoa(c.Count), ""})
		}
	}
	return header, rows
}
