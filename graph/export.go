package graph

import (
	"context"
	"strings"

	"laurel/graph/model"
	"laurel/internal/id"
	"laurel/internal/release"
	"laurel/internal/survey"
	"laurel/internal/viewer"
)

// checkInstrument says what importing an uploaded file would do.
func (r *Resolver) checkInstrument(ctx context.Context, upload string, format survey.Format, form string) (survey.ImportReport, error) {
	v := viewer.From(ctx)
	if err := survey.CanRun(v); err != nil {
		return survey.ImportReport{}, err
	}
	file, err := r.Blobs.Open(ctx, v.Person, parse[id.Blob](upload))
	if err != nil {
		return survey.ImportReport{}, err
	}
	return r.Survey.CheckImport(ctx, v, survey.ImportInput{File: file.Bytes, Format: format, Form: form})
}

// figuresFile is where the figures of a release are fetched as a file.
func figuresFile(ctx context.Context, r release.Release, format model.FiguresFormat) survey.Download {
	name := "results"
	if viewer.From(ctx).Language == "fr" {
		name = "resultats"
	}
	d := survey.Download{URL: "/d/release/" + string(r.ID), Name: name + "." + strings.ToLower(string(format))}
	if format == model.FiguresFormatXlsx {
		d.URL += ".xlsx"
	}
	return d
}
