package survey

import (
	"context"
	"encoding/json"
	"errors"

	"laurel/internal/apperr"
	"laurel/internal/survey/profile"
	"laurel/internal/survey/redcap"
	"laurel/internal/survey/xlsform"
	"laurel/internal/viewer"
)

// ImportReport is what importing a file would do: the dry run.
type ImportReport struct {
	Questions int
	Minutes   int
	Forms     []string // of a REDCap dictionary
	// Problems are everything that is refused, approximated or dropped.
	Problems []Problem
}

// taken is a file as it is taken over.
type taken struct {
	definition json.RawMessage
	losses     []profile.Problem
	forms      []string
}

// CheckImport says what Import would do, and writes nothing.
func (s *Service) CheckImport(_ context.Context, v viewer.Viewer, in ImportInput) (ImportReport, error) {
	if err := CanRun(v); err != nil {
		return ImportReport{}, err
	}
	return Examine(in, v.Language)
}

// Examine is CheckImport for whoever has the file at hand. A file that cannot be read at
// all is INVALID, in words of the language.
func Examine(in ImportInput, language string) (ImportReport, error) {
	got, err := read(in, language)
	if err != nil {
		return ImportReport{}, err
	}
	draft := InstrumentDraft{Definition: got.definition, Problems: problemsOf(got.losses)}
	draft.examine()
	return ImportReport{Questions: draft.Questions, Minutes: draft.Minutes, Forms: got.forms, Problems: draft.Problems}, nil
}

// read turns a file into a definition.
func read(in ImportInput, language string) (taken, error) {
	unreadable := func(reason string, row int) error {
		return apperr.NewInvalid("instrument.unreadable", "upload").With("reason", reason).With("line", row)
	}
	var got taken
	switch in.Format {
	case REDCap:
		made, err := redcap.Import(in.File, in.Form)
		var fault *redcap.Error
		if errors.As(err, &fault) {
			return got, unreadable(fault.Message(language), fault.Row)
		}
		if err != nil {
			return got, err
		}
		got = taken{made.Definition, made.Problems, made.Forms}
	case XLSForm:
		made, err := xlsform.Import(in.File)
		var fault *xlsform.Error
		if errors.As(err, &fault) {
			return got, unreadable(fault.Message(language), fault.Row)
		}
		if err != nil {
			return got, err
		}
		got = taken{definition: made.Definition, losses: made.Problems}
	default:
		got.definition = in.File
	}
	if len(got.definition) == 0 || !json.Valid(got.definition) {
		_, problems := profile.Parse(got.definition)
		return got, problemErrors(append(got.losses, problems...), language)
	}
	return got, nil
}

// Column is the column of the dictionary or sheet that a problem is seen in, "" where
// there is none.
func (p Problem) Column() string {
	column, _ := p.Params["column"].(string)
	return column
}

// message says a problem in the words of whichever reader told it.
func message(code string, params map[string]any, language string) string {
	switch {
	case redcap.Known(code):
		return redcap.Message(code, params, language)
	case xlsform.Known(code):
		return xlsform.Message(code, params, language)
	}
	return profile.Message(code, params, language)
}
