package survey

import (
	"archive/zip"
	"context"
	"encoding/json"
	"errors"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/survey/export"
	"laurel/internal/survey/redcap"
	"laurel/internal/viewer"
)

// ExportFormat is what an export is written in.
type ExportFormat string

// The formats.
const (
	ExportCSV      ExportFormat = "CSV"
	ExportXLSX     ExportFormat = "XLSX"
	ExportCodebook ExportFormat = "CODEBOOK"
	ExportREDCap   ExportFormat = "REDCAP" // a ZIP of dictionary and records
	ExportR        ExportFormat = "R"      // a ZIP of CSV, codebook and script
	ExportSPSS     ExportFormat = "SPSS"
	ExportLines    ExportFormat = "JSON_LINES"
)

// ExportLayout is how a CSV is laid out.
type ExportLayout string

// The layouts.
const (
	Wide       ExportLayout = "WIDE"        // a row per response, in codes
	WideLabels ExportLayout = "WIDE_LABELS" // a row per response, in words
	Long       ExportLayout = "LONG"        // a row per answer
)

// exportFrom is how many people must have answered before their answers are shown one by
// one without names: all answers of one person stand in one row (trust.md 2.1).
const exportFrom = 10

// exportLasts is how long what was asked for can be downloaded.
const exportLasts = time.Hour

// ExportInput is which answers are taken away, how, and why.
type ExportInput struct {
	Campaign id.Campaign
	Format   ExportFormat
	Layout   ExportLayout
	Language string // of labels
	Reason   string
}

func (in ExportInput) validate() error {
	var faults apperr.List
	faults.Add(!slices.Contains([]ExportFormat{ExportCSV, ExportXLSX, ExportCodebook, ExportREDCap, ExportR, ExportSPSS, ExportLines}, in.Format), "export.unknown", "format")
	faults.Add(!slices.Contains([]ExportLayout{Wide, WideLabels, Long}, in.Layout), "export.unknown", "layout")
	faults.Add(!slices.Contains(i18n.Languages, in.Language), "language.unknown", "language")
	faults.Add(in.Reason == "", "export.needs_reason", "reason")
	faults.Add(len(in.Reason) > 1000, "text.too_long", "reason")
	return faults.Err()
}

// Download is a file to fetch.
type Download struct {
	URL  string
	Name string
}

// File is a file as it is fetched. Write streams it.
type File struct {
	Name  string
	Type  string
	Write func(io.Writer) error
}

// Export notes that the answers to a campaign are taken away and why, and says where
// they can be fetched within the hour, by the same person.
//
// It returns INVALID with every faulty field, NOT_FOUND for a campaign the viewer may
// not see, and CONFLICT where its answers may not be exported.
func (s *Service) Export(ctx context.Context, v viewer.Viewer, in ExportInput) (Download, error) {
	c, err := s.Campaign(ctx, v, in.Campaign)
	if err != nil {
		return Download{}, err
	}
	if err := s.mayExport(ctx, v, c); err != nil {
		return Download{}, err
	}
	in.Reason = strings.TrimSpace(i18n.Clean(in.Reason))
	if in.Layout == "" {
		in.Layout = Wide
	}
	if err := in.validate(); err != nil {
		return Download{}, err
	}
	made := exportRow{id: id.New[id.Export](s.ids), campaign: c.ID, person: v.Person, in: in, made: s.clock.Now()}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.insertExport(ctx, made); err != nil {
			return err
		}
		// The reason stands in the export that the entry names.
		return s.audit.Record(ctx, v, "responses.exported", string(made.id))
	})
	if err != nil {
		return Download{}, err
	}
	name, _ := exportFile(c, in, clock.DateOf(made.made, s.zone(ctx)))
	return Download{URL: "/d/export/" + string(made.id), Name: name}, nil
}

// mayExport is CanExport, and that enough people answered where nobody is named.
func (s *Service) mayExport(ctx context.Context, v viewer.Viewer, c Campaign) error {
	if err := CanExport(v, c); err != nil {
		return err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return err
	}
	if n := c.Responses; c.Mode != Attributed && (n == nil || *n < max(exportFrom, c.minimum(set))) {
		return apperr.NewConflict("export.too_few")
	}
	return nil
}

// OpenExport is the file of an export: to whoever asked for it, for an hour, as long as
// they may. To everybody else it does not exist.
func (s *Service) OpenExport(ctx context.Context, v viewer.Viewer, which id.Export) (File, error) {
	e, err := s.exportBy(ctx, which)
	if err != nil {
		return File{}, err
	}
	if v.Person == "" || e.person != v.Person {
		return File{}, apperr.NewNotFound("file")
	}
	if s.clock.Now().Sub(e.made) > exportLasts {
		return File{}, apperr.NewConflict("export.out_of_date")
	}
	c, err := s.Campaign(ctx, v, e.campaign)
	if err != nil {
		return File{}, err
	}
	if err := s.mayExport(ctx, v, c); err != nil {
		return File{}, err
	}
	made := clock.DateOf(e.made, s.zone(ctx))
	name, media := exportFile(c, e.in, made)
	write, err := s.exporting(ctx, c, e.in, strings.TrimSuffix(name, name[strings.LastIndexByte(name, '.'):]), made)
	return File{Name: name, Type: media, Write: write}, err
}

func (s *Service) zone(ctx context.Context) *time.Location {
	if set, err := s.directory.Settings(ctx); err == nil && set.Zone != nil {
		return set.Zone
	}
	return time.UTC
}

// exportFile is the name and media type of an export.
func exportFile(c Campaign, in ExportInput, made clock.Date) (name, media string) {
	words := strings.FieldsFunc(i18n.Fold(c.Title.In(in.Language)), func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
	if len(words) == 0 {
		words = []string{"survey"}
	}
	base := strings.Join(words, "-")
	base = strings.TrimRight(base[:min(len(base), 60)], "-") + "-" + strconv.Itoa(c.Wave) + "-" + made.String()
	switch in.Format {
	case ExportXLSX:
		return base + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
	case ExportREDCap, ExportR:
		return base + "-" + strings.ToLower(string(in.Format)) + ".zip", "application/zip"
	case ExportSPSS:
		return base + ".sav", "application/x-spss-sav"
	case ExportLines:
		return base + ".jsonl", "application/jsonl"
	case ExportCodebook:
		return base + "-codebook.csv", "text/csv; charset=utf-8"
	}
	return base + ".csv", "text/csv; charset=utf-8"
}

// exporting puts an export together; what it gives writes it.
func (s *Service) exporting(ctx context.Context, c Campaign, in ExportInput, base string, made clock.Date) (func(io.Writer) error, error) {
	model, err := s.model(ctx, c.Version.ID)
	if err != nil {
		return nil, err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return nil, err
	}
	named := c.Mode == Attributed
	options := export.Options{
		Anonymous: !named, People: named, Language: in.Language, Labels: in.Layout == WideLabels && in.Format == ExportCSV, Mark: true,
		Minimum: c.minimum(set),
	}
	if c.Responses != nil {
		options.Responses = map[int]int{c.Version.Number: *c.Responses}
	}
	version := export.Version{Number: c.Version.Number, Published: clock.DateOf(c.Version.Published, set.Zone).String(), SHA256: c.Version.SHA256, Model: model}
	table := export.New([]export.Version{version}, options)
	rows, err := s.exportRows(ctx, c)
	if err != nil {
		return nil, err
	}
	if in.Format == ExportCodebook {
		return table.WriteCodebook, nil
	}
	if err := table.HideFew(rows); err != nil {
		return nil, err
	}
	switch in.Format {
	case ExportXLSX:
		return func(w io.Writer) error { return asConflict(table.WriteXLSX(w, rows)) }, nil
	case ExportLines:
		return func(w io.Writer) error { return table.WriteLines(w, rows) }, nil
	case ExportSPSS:
		return func(w io.Writer) error { return table.WriteSAV(w, c.Title.In(in.Language), made, rows) }, nil
	case ExportR:
		return zipped(
			member{base + ".csv", func(w io.Writer) error { return table.WriteWide(w, rows) }},
			member{base + ".R", func(w io.Writer) error { return table.WriteR(w, base+".csv") }},
			member{base + "-codebook.csv", table.WriteCodebook},
		), nil
	case ExportREDCap:
		project, _, err := redcap.Export(model.Canonical(), in.Language)
		if err != nil {
			return nil, err
		}
		return zipped(
			member{base + "-dictionary.csv", project.WriteDictionary},
			member{base + "-records.csv", func(w io.Writer) error {
				return project.WriteRecords(w, redcap.Records{Unwritten: !named, Unnamed: !named, Hidden: table.BoxHidden}, table.Documents(rows))
			}},
		), nil
	}
	if in.Layout == Long {
		return func(w io.Writer) error { return table.WriteLong(w, rows) }, nil
	}
	return func(w io.Writer) error { return table.WriteWide(w, rows) }, nil
}

func asConflict(err error) error {
	var limit *export.Limit
	if errors.As(err, &limit) {
		return apperr.NewConflict("export.too_many_rows")
	}
	return err
}

// exportRows are the responses of a campaign as an export may hold them. Where no name
// stands on answers they carry nothing but the answers, in random order.
func (s *Service) exportRows(ctx context.Context, c Campaign) (export.Rows, error) {
	people, divisions := map[id.Person]directory.Person{}, map[id.Person]string{}
	zone := s.zone(ctx)
	if c.Mode == Attributed {
		var err error
		if people, divisions, err = s.whoAnswered(ctx, c.ID); err != nil {
			return nil, err
		}
	}
	return func(yield func(export.Record, error) bool) {
		for g, err := range s.exported(ctx, c) {
			r := export.Record{Version: c.Version.Number}
			if err == nil {
				err = json.Unmarshal([]byte(g.answers), &r.Answers)
			}
			if c.Mode == Attributed {
				r.ID, r.Date = string(g.id), clock.DateOf(g.submitted, zone).String()
				r.Name, r.Rank, r.Division = people[g.person].Name, people[g.person].Rank, divisions[g.person]
			}
			if !yield(r, err) || err != nil {
				return
			}
		}
	}, nil
}

// exported are the responses of a campaign, wherever its mode keeps them.
func (s *Service) exported(ctx context.Context, c Campaign) iter.Seq2[given, error] {
	if c.Mode != Anonymous {
		return s.eachResponse(forExport(ctx, c.ID), c.ID)
	}
	return func(yield func(given, error) bool) {
		b, found, err := s.boxFor(ctx, c.ID)
		if err != nil || !found {
			if err != nil {
				yield(given{}, err)
			}
			return
		}
		s.eachOpened(forExportBox(ctx, b.id), b.id)(yield)
	}
}

// whoAnswered are the people of a campaign, and the divisions they were in when it
// opened, by name.
func (s *Service) whoAnswered(ctx context.Context, c id.Campaign) (map[id.Person]directory.Person, map[id.Person]string, error) {
	places, err := s.everyPlace(ctx, c)
	if err != nil {
		return nil, nil, err
	}
	all, err := s.directory.Everybody(ctx)
	if err != nil {
		return nil, nil, err
	}
	divisions, err := s.directory.Divisions(ctx)
	if err != nil {
		return nil, nil, err
	}
	names := map[id.Division]string{}
	for _, d := range divisions {
		names[d.ID] = d.Name.In(viewer.From(ctx).Language)
	}
	people, in := map[id.Person]directory.Person{}, map[id.Person]string{}
	for _, p := range all {
		people[p.ID] = p
	}
	for _, p := range places {
		in[p.person] = names[p.division]
	}
	return people, in, nil
}

// member is a file of a ZIP.
type member struct {
	name  string
	write func(io.Writer) error
}

func zipped(members ...member) func(io.Writer) error {
	return func(w io.Writer) error {
		z := zip.NewWriter(w)
		for _, m := range members {
			out, err := z.Create(m.name)
			if err != nil {
				return err
			}
			if err := m.write(out); err != nil {
				return err
			}
		}
		return z.Close()
	}
}
