package graph

import (
	"context"
	"encoding/json"
	"maps"
	"strings"
	"sync"

	"laurel/graph/model"
	"laurel/internal/apperr"
	"laurel/internal/blob"
	"laurel/internal/id"
	"laurel/internal/survey"
	"laurel/internal/survey/profile"
	"laurel/internal/survey/template"
	"laurel/internal/survey/translation"
	"laurel/internal/viewer"
)

func instrumentPayload(ctx context.Context, i survey.Instrument, err error) (*model.InstrumentPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.InstrumentPayload{UserErrors: users}, err
	}
	return &model.InstrumentPayload{Instrument: &i}, nil
}

// draftPayload tells, after a conflict, what stands.
func draftPayload(ctx context.Context, s survey.DraftSaved, err error) (*model.InstrumentDraftPayload, error) {
	out := &model.InstrumentDraftPayload{Revision: s.Revision, Problems: []survey.Problem{}}
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		out.UserErrors = users
		if len(s.Standing) > 0 {
			out.Standing = json.RawMessage(s.Standing)
		}
		return out, err
	}
	out.Instrument = &s.Instrument
	if d := s.Instrument.Draft; d != nil {
		out.Problems = d.Problems
	}
	return out, nil
}

// uploaded is a file the viewer has sent, for those who make instruments.
func (r *Resolver) uploaded(ctx context.Context, upload string) (blob.Blob, error) {
	v := viewer.From(ctx)
	if err := survey.CanRun(v); err != nil {
		return blob.Blob{}, err
	}
	return r.Blobs.Open(ctx, v.Person, parse[id.Blob](upload))
}

func translationPayload(ctx context.Context, s survey.DraftSaved, err error) (*model.InstrumentTranslationImportPayload, error) {
	out := &model.InstrumentTranslationImportPayload{Revision: s.Revision, Notes: []model.TranslationNote{}}
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		out.UserErrors = users
		return out, err
	}
	out.Instrument, out.Changed = &s.Instrument, s.Changed
	for _, n := range s.Notes {
		out.Notes = append(out.Notes, note(n, viewer.From(ctx).Language))
	}
	return out, nil
}

func note(n translation.Note, language string) model.TranslationNote {
	return model.TranslationNote{Line: n.Line, Key: n.Key, Language: n.Language, Code: n.Code, Message: n.Message(language)}
}

// templates as they are shown: the same for everybody, and read once.
var templates = sync.OnceValue(func() []model.InstrumentTemplate {
	var out []model.InstrumentTemplate
	for _, t := range template.All() {
		m, _ := profile.Parse(t.Definition())
		if m == nil { // a test publishes each
			continue
		}
		out = append(out, model.InstrumentTemplate{
			Code: t.Code, Purpose: survey.Purpose(t.Purpose), Title: t.Title, Description: t.Description, Languages: m.Languages(),
			Questions: m.Count(), Minutes: m.Minutes(), Scales: scales(m), Definition: json.RawMessage(t.Definition()),
		})
	}
	return out
})

// scales of a definition as they are shown; none without one.
func scales(m *profile.Model) []model.InstrumentScale {
	out := []model.InstrumentScale{}
	if m == nil {
		return out
	}
	for _, s := range m.Scales() {
		one := model.InstrumentScale{
			Code: s.Code, Title: s.Title, Items: []model.InstrumentScaleItem{}, Total: model.ScaleTotal(strings.ToUpper(s.Total)), AtLeast: s.AtLeast, Sem: semTag(s.SEM),
		}
		if len(s.Definition) > 0 {
			one.Definition = s.Definition
		}
		for _, i := range s.Items {
			one.Items = append(one.Items, model.InstrumentScaleItem{Name: i.Name, Row: i.Row, Reverse: i.Reverse, Low: i.Low, High: i.High})
		}
		out = append(out, one)
	}
	return out
}

func semTag(s profile.SEM) *model.SemTag {
	if s.Level == "" || s.Component == "" {
		return nil
	}
	return &model.SemTag{Level: model.SemLevel(strings.ToUpper(s.Level)), Component: model.SemComponent(strings.ToUpper(s.Component))}
}

func createInput(in model.InstrumentCreateInput) survey.CreateInput {
	return survey.CreateInput{Title: in.Title.Text(), Purpose: in.Purpose, Template: value(in.Template), CopyOf: optional[id.Version](in.CopyOf)}
}

func about(in model.InstrumentDescribeInput) survey.About {
	return survey.About{
		Title: in.Title.Text(), Purpose: in.Purpose, Source: in.Source, Licence: in.Licence, Citation: in.Citation, Permission: in.Permission,
	}
}

// importTranslation hands over an uploaded file. It is refused as the draft is changed.
func (r *Resolver) importTranslation(ctx context.Context, instrument, upload string, revision int) (survey.DraftSaved, error) {
	file, err := r.uploaded(ctx, upload)
	if err != nil {
		if apperr.CodeOf(err) == "" {
			return survey.DraftSaved{}, err
		}
		return survey.DraftSaved{Revision: revision}, err
	}
	return r.Survey.ImportTranslation(ctx, viewer.From(ctx), parse[id.Instrument](instrument), file.Bytes, revision)
}

// conditions of a definition in words: one for each question that is not always asked,
// or for each row where rows have conditions of their own.
func conditions(m *profile.Model, definition []byte) []model.InstrumentCondition {
	out := []model.InstrumentCondition{}
	if m == nil {
		return out
	}
	paths := profile.Paths(definition)
	questions := m.Questions()
	for i := 0; i < len(questions); {
		q, end, same := questions[i], i, true
		for ; end < len(questions) && questions[end].Name == q.Name; end++ {
			same = same && maps.Equal(questions[end].ShownWhen, q.ShownWhen)
		}
		for _, one := range questions[i:end] {
			row := one.Row
			if same {
				row = ""
			}
			if len(one.ShownWhen) > 0 {
				out = append(out, model.InstrumentCondition{Path: paths[q.Name], Name: q.Name, Row: row, Words: one.ShownWhen})
			}
			if same {
				break
			}
		}
		i = end
	}
	return out
}
