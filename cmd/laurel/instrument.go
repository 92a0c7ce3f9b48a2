package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"laurel/internal/i18n"
	"laurel/internal/survey"
	"laurel/internal/viewer"
)

var instrumentImportCommand = command{
	name: "instrument import", args: "FILE", short: "import a questionnaire as a draft",
	long: "FILE is SurveyJS JSON, a REDCap data dictionary (CSV, the ZIP of an instrument, or the JSON of the API), or an XLSForm\n" +
		"workbook; “-” is standard input. What lies outside the supported profile is told with its place; the draft is published on screen.",
	example: "laurel instrument import dictionary.csv --form mentee_evaluation --title-en \"Evaluation\" --title-fr \"Évaluation\"",
	flags: func(set *flag.FlagSet) func(context.Context, console, []string) error {
		s := settings(set)
		format := set.String("format", "", "`FORMAT`: surveyjs, redcap or xlsform; told from the file otherwise")
		form := set.String("form", "", "REDCap: the `FORM` to take; all of them otherwise, a page for each")
		source := set.String("source", "", "where it comes from and under what licence, a `SENTENCE`")
		en := set.String("title-en", "", "English `TITLE`; the file's name otherwise")
		fr := set.String("title-fr", "", "French `TITLE`; the English one otherwise")
		dry := set.Bool("dry-run", false, "say what would be taken over, and write nothing")
		return func(ctx context.Context, c console, args []string) error {
			if len(args) != 1 {
				return errUsage
			}
			file, err := readFile(c, args[0])
			if err != nil {
				return err
			}
			name := strings.TrimSuffix(filepath.Base(args[0]), filepath.Ext(args[0]))
			e := errand{Name: "instrument import", File: file, Args: map[string]string{
				"format": or(strings.ToUpper(*format), formatOf(args[0], file)), "form": *form, "source": *source,
				"en": or(*en, name), "fr": or(*fr, or(*en, name)),
			}}
			if *dry {
				return checkInstrument(c.out, e)
			}
			cfg, err := s.load(c)
			if err != nil {
				return err
			}
			return runErrand(ctx, c, cfg, e)
		}
	},
}

func or(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}

// formatOf tells the format of a file by its name and its first bytes.
func formatOf(path string, file []byte) string {
	start := bytes.TrimSpace(bytes.TrimPrefix(file[:min(len(file), 100)], []byte("\ufeff")))
	switch ext := strings.ToLower(filepath.Ext(path)); {
	case ext == ".xlsx":
		return string(survey.XLSForm)
	case ext == ".csv", ext == ".zip", bytes.HasPrefix(start, []byte("[")):
		return string(survey.REDCap)
	}
	return string(survey.SurveyJS)
}

func instrumentImport(ctx context.Context, a *app, e errand, out io.Writer) error {
	made, _, err := a.survey.Import(ctx, viewer.From(ctx), survey.ImportInput{
		File: e.File, Format: survey.Format(e.Args["format"]), Form: e.Args["form"],
		Title: i18n.Both(e.Args["en"], e.Args["fr"]), Source: e.Args["source"],
	})
	if err != nil {
		return err
	}
	for _, p := range made.Draft.Problems {
		tellProblem(out, p.Line, p.Path, p.Message("en"), p.Blocking)
	}
	fmt.Fprintf(out, "Imported as a draft: %d questions, about %d minutes.\n", made.Draft.Questions, made.Draft.Minutes)
	return nil
}

func checkInstrument(out io.Writer, e errand) error {
	report, err := survey.Examine(survey.ImportInput{File: e.File, Format: survey.Format(e.Args["format"]), Form: e.Args["form"]}, "en")
	if err != nil {
		return err
	}
	blocked := false
	for _, p := range report.Problems {
		tellProblem(out, p.Line, p.Path, p.Message("en"), p.Blocking)
		blocked = blocked || p.Blocking
	}
	if len(report.Forms) > 1 {
		fmt.Fprintf(out, "Forms: %s.\n", strings.Join(report.Forms, ", "))
	}
	if report.Questions > 0 {
		fmt.Fprintf(out, "%d questions, about %d minutes.\n", report.Questions, report.Minutes)
	}
	if blocked {
		return errRefused
	}
	return nil
}

func tellProblem(out io.Writer, line int, path, message string, blocking bool) {
	at := path
	if line > 0 {
		at = fmt.Sprintf("line %d %s", line, path)
	}
	kind := "note"
	if blocking {
		kind = "to mend"
	}
	fmt.Fprintf(out, "%s (%s): %s\n", kind, strings.TrimSpace(at), message)
}
