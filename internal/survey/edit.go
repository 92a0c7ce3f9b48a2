package survey

import (
	"bytes"
	"context"
	"encoding/json"
	"slices"
	"strings"
	"sync"

	"laurel/internal/apperr"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/survey/profile"
	"laurel/internal/survey/template"
	"laurel/internal/survey/translation"
	"laurel/internal/viewer"
)

// Purpose is what an instrument is for.
type Purpose string

// The purposes.
const (
	DepartmentSurvey     Purpose = "DEPARTMENT_SURVEY"
	ProgrammeEvaluation  Purpose = "PROGRAMME_EVALUATION"
	NeedsIntake          Purpose = "NEEDS_INTAKE"
	RelationshipCheckIn  Purpose = "RELATIONSHIP_CHECK_IN"
	MentorFeedback       Purpose = "MENTOR_FEEDBACK"
	EighteenMonthCheckIn Purpose = "EIGHTEEN_MONTH_CHECK_IN"
	AnnualReview         Purpose = "ANNUAL_REVIEW"
	OtherPurpose         Purpose = "OTHER"
)

var purposes = []Purpose{DepartmentSurvey, ProgrammeEvaluation, NeedsIntake, RelationshipCheckIn, MentorFeedback, EighteenMonthCheckIn, AnnualReview, OtherPurpose}

// VersionChange is what a version changes against the one before it. Results are pooled
// over cosmetic and additive changes alone.
type VersionChange string

// The changes; all but the first are classes of profile.Compare.
const (
	FirstVersion VersionChange = "FIRST"
	Cosmetic                   = VersionChange(profile.Cosmetic)
	Additive                   = VersionChange(profile.Additive)
	Breaking                   = VersionChange(profile.Breaking)
)

// Limits of an instrument: bytes of a definition, as the profile reads them, and of what
// is said of it.
const (
	mostDefinition = 1 << 20
	mostTitle      = 300
	mostTerms      = 2000
)

// About is what an instrument is and on what terms it may be used.
type About struct {
	Title      i18n.Text
	Purpose    Purpose
	Source     string // where it comes from
	Licence    string
	Citation   string
	Permission string // who permitted its use, and when
}

func (a About) validate(path ...string) apperr.List {
	var faults apperr.List
	at := func(field string) []string { return append(slices.Clone(path), field) }
	faults.Add(!a.Title.Complete("en", "fr"), "text.both_languages", at("title")...)
	faults.Add(len(a.Title.En()) > mostTitle || len(a.Title.Fr()) > mostTitle, "text.too_long", at("title")...)
	faults.Add(!slices.Contains(purposes, a.Purpose), "instrument.purpose_unknown", at("purpose")...)
	for _, field := range []struct{ name, words string }{{"source", a.Source}, {"licence", a.Licence}, {"citation", a.Citation}, {"permission", a.Permission}} {
		faults.Add(len(field.words) > mostTerms, "text.too_long", at(field.name)...)
	}
	return faults
}

// Untranslated is how many texts of a draft lack a language.
type Untranslated struct {
	Language string
	Count    int
}

// DraftChange is one difference between a draft and the newest version.
type DraftChange struct {
	Path    string
	Class   VersionChange
	message func(language string) string
}

// Message says the change in words.
func (c DraftChange) Message(language string) string { return c.message(language) }

// look is what can be told of a draft beside its problems. It is made when somebody
// asks, once; GraphQL asks for several things of it side by side.
type look struct {
	once         sync.Once
	languages    []string
	untranslated []Untranslated
	change       *VersionChange
	changes      []DraftChange
	model        *profile.Model
}

func (d *InstrumentDraft) look() *look {
	if d.looked == nil { // not examined: nobody else has it
		d.looked = &look{}
	}
	d.looked.once.Do(func() { d.looked.at(d.Definition, d.newest) })
	return d.looked
}

func (l *look) at(definition, newest json.RawMessage) {
	l.languages, l.untranslated, l.changes = []string{}, []Untranslated{}, []DraftChange{}
	if opened, err := translation.Open(definition); err == nil {
		l.languages = opened.Languages()
		counts := opened.Untranslated()
		for _, language := range l.languages {
			if counts[language] > 0 {
				l.untranslated = append(l.untranslated, Untranslated{language, counts[language]})
			}
		}
	}
	l.model, _ = profile.Parse(definition)
	if newest == nil {
		first := FirstVersion
		l.change = &first
		return
	}
	class, changes, err := profile.CompareDefinitions(newest, definition)
	if err != nil {
		return
	}
	change := VersionChange(class)
	l.change = &change
	for _, c := range changes {
		l.changes = append(l.changes, DraftChange{Path: c.Path, Class: VersionChange(c.Class), message: c.Message})
	}
}

// Languages the draft's texts are written in, English and French first.
func (d *InstrumentDraft) Languages() []string { return d.look().languages }

// Untranslated texts, for the languages that lack some.
func (d *InstrumentDraft) Untranslated() []Untranslated { return d.look().untranslated }

// Change is what publishing the draft would be; nil while it cannot be compared.
func (d *InstrumentDraft) Change() *VersionChange { return d.look().change }

// Changes against the newest version, breaking ones first.
func (d *InstrumentDraft) Changes() []DraftChange { return d.look().changes }

// Model of the draft; nil while it has blocking problems of its own.
func (d *InstrumentDraft) Model() *profile.Model { return d.look().model }

// Templates are the questionnaires to begin with.
func (s *Service) Templates(_ context.Context, v viewer.Viewer) ([]template.Template, error) {
	if err := CanRun(v); err != nil {
		return nil, err
	}
	return template.All(), nil
}

// Model is the definition of a published version, read.
func (s *Service) Model(ctx context.Context, v Version) (*profile.Model, error) {
	return s.model(ctx, v.ID)
}

// CreateInput begins an instrument: from a template, as a copy of a version, or blank
// when neither is given.
type CreateInput struct {
	Title    i18n.Text
	Purpose  Purpose
	Template string
	CopyOf   id.Version
}

// CreateInstrument begins an instrument with a draft. A copy keeps the terms of what it
// was copied from.
//
// It returns INVALID with every faulty field, and NOT_FOUND for an unknown version.
func (s *Service) CreateInstrument(ctx context.Context, v viewer.Viewer, in CreateInput) (Instrument, error) {
	if err := CanRun(v); err != nil {
		return Instrument{}, err
	}
	from, known := template.Find(in.Template)
	faults := About{Title: in.Title, Purpose: in.Purpose}.validate("input")
	faults.Add(in.Template != "" && !known, "instrument.template_unknown", "input", "template")
	faults.Add(in.Template != "" && in.CopyOf != "", "instrument.one_beginning", "input", "copyOf")
	if err := faults.Err(); err != nil {
		return Instrument{}, err
	}
	made := Instrument{ID: id.New[id.Instrument](s.ids), Title: in.Title, Purpose: in.Purpose, Revision: 1}
	err := s.db.Write(ctx, func(ctx context.Context) error {
		definition := blank(in.Title)
		switch {
		case in.CopyOf != "":
			copied, of, err := s.versionAndTerms(ctx, in.CopyOf)
			if err != nil {
				return err
			}
			made.Source, made.Licence, made.Citation, made.Permission = of.Source, of.Licence, of.Citation, of.Permission
			definition = entitled(copied, in.Title)
		case known:
			made.Source, made.Licence = template.Source, template.Licence
			definition = entitled(from.Definition(), in.Title)
		}
		made.Draft, made.Updated = &InstrumentDraft{Definition: definition}, s.clock.Now()
		if err := s.insertInstrument(ctx, made); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "instrument.created", string(made.ID))
	})
	if err != nil {
		return Instrument{}, err
	}
	return s.Instrument(ctx, v, made.ID)
}

// blank is a questionnaire with a page and nothing on it yet.
func blank(title i18n.Text) json.RawMessage {
	b, err := json.Marshal(map[string]any{
		"title": map[string]string{"default": title.En(), "fr": title.Fr()},
		"pages": []any{map[string]any{"name": "page1", "elements": []any{}}},
	})
	if err != nil {
		return nil // words always marshal
	}
	return b
}

// entitled gives a definition another title, in the languages it is written in: a
// further one would have to be added to every text.
func entitled(definition []byte, title i18n.Text) json.RawMessage {
	opened, err := translation.Open(definition)
	if err != nil {
		return definition
	}
	if !opened.Entitle(title) {
		return definition
	}
	if b, err := opened.JSON(); err == nil {
		return b
	}
	return definition
}

// Describe says anew what an instrument is and on what terms it may be used. What is
// published stays as it is.
func (s *Service) Describe(ctx context.Context, v viewer.Viewer, instrument id.Instrument, in About) (Instrument, error) {
	if err := CanRun(v); err != nil {
		return Instrument{}, err
	}
	if err := in.validate("input").Err(); err != nil {
		return Instrument{}, err
	}
	for _, words := range []*string{&in.Source, &in.Licence, &in.Citation, &in.Permission} {
		*words = strings.TrimSpace(i18n.Clean(*words))
	}
	return s.change(ctx, v, instrument, "instrument.described", func(_ context.Context, row *Instrument) error {
		row.Title, row.Purpose, row.Source = in.Title, in.Purpose, in.Source
		row.Licence, row.Citation, row.Permission = in.Licence, in.Citation, in.Permission
		return nil
	})
}

// change does one thing to an instrument whose row is held.
func (s *Service) change(ctx context.Context, v viewer.Viewer, instrument id.Instrument, action string, do func(context.Context, *Instrument) error) (Instrument, error) {
	err := s.db.Write(ctx, func(ctx context.Context) error {
		row, err := s.instrumentForUpdate(ctx, instrument)
		if err != nil {
			return err
		}
		if err := do(ctx, &row); err != nil {
			return err
		}
		row.Updated = s.clock.Now()
		if err := s.updateInstrument(ctx, row); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, action, string(instrument))
	})
	if err != nil {
		return Instrument{}, err
	}
	return s.Instrument(ctx, v, instrument)
}

// DraftSaved is what a change of a draft gives back.
type DraftSaved struct {
	Instrument Instrument
	// Revision to build on; after a conflict that of what stands.
	Revision int
	// Standing is the definition somebody else left, when the change was refused; nil
	// when they left none.
	Standing json.RawMessage
	// Changed texts and rows that were not taken, of an import of translations.
	Changed int
	Notes   []translation.Note
}

// redraft changes the draft of an instrument, if nobody did since the revision given.
//
// It returns CONFLICT, with what stands, when somebody did.
func (s *Service) redraft(ctx context.Context, v viewer.Viewer, instrument id.Instrument, revision int, action string, do func(context.Context, *Instrument) error) (DraftSaved, error) {
	saved := DraftSaved{Revision: revision}
	row, err := s.change(ctx, v, instrument, action, func(ctx context.Context, row *Instrument) error {
		if row.Revision != revision {
			saved.Revision, saved.Standing = row.Revision, nil
			if row.Draft != nil {
				saved.Standing = row.Draft.Definition
			}
			return apperr.NewConflict("instrument.saved_elsewhere")
		}
		if err := do(ctx, row); err != nil {
			return err
		}
		row.Revision = revision + 1
		return nil
	})
	if err != nil {
		return saved, err
	}
	return DraftSaved{Instrument: row, Revision: row.Revision}, nil
}

// SaveInstrumentDraft keeps a definition as it is now, within the profile or not: its
// problems are told, and only publishing refuses. The losses an importer told of a
// question go once that question has been changed, or when their path is among those
// settled.
//
// It returns INVALID for what is no object or too large, and CONFLICT, with what
// stands, when another tab or person changed the draft since.
func (s *Service) SaveInstrumentDraft(ctx context.Context, v viewer.Viewer, instrument id.Instrument, definition any, revision int, settled ...string) (DraftSaved, error) {
	if err := CanRun(v); err != nil {
		return DraftSaved{Revision: revision}, err
	}
	document, err := written(definition)
	if err != nil {
		return DraftSaved{Revision: revision}, err
	}
	return s.redraft(ctx, v, instrument, revision, "instrument.edited", func(_ context.Context, row *Instrument) error {
		draft := &InstrumentDraft{Definition: document}
		if row.Draft != nil {
			draft.Problems = unsettled(row.Draft.Problems, row.Draft.Definition, document, settled)
		}
		row.Draft = draft
		return nil
	})
}

// written is a definition as it is stored.
func written(definition any) (json.RawMessage, error) {
	if _, ok := definition.(map[string]any); !ok {
		return nil, apperr.NewInvalid("instrument.not_an_object", "definition")
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(definition); err != nil {
		return nil, apperr.NewInvalid("instrument.not_an_object", "definition")
	}
	document := bytes.TrimSuffix(b.Bytes(), []byte("\n"))
	if len(document) > mostDefinition {
		return nil, apperr.New(apperr.TooLarge, "instrument.too_large").At("definition")
	}
	return document, nil
}

// unsettled are the losses that still have to be looked at: those of no question, and
// those of a question that is as the importer left it. Importers name a question where
// there is no way into the definition yet.
func unsettled(losses []Problem, before, after json.RawMessage, settled []string) []Problem {
	was, is := profile.Elements(before), profile.Elements(after)
	return slices.DeleteFunc(slices.Clone(losses), func(p Problem) bool {
		old, known := was[p.Path]
		return slices.Contains(settled, p.Path) || known && old != is[p.Path]
	})
}

// DraftFrom makes the draft a copy of a published version, in place of what is there.
func (s *Service) DraftFrom(ctx context.Context, v viewer.Viewer, instrument id.Instrument, version id.Version, revision int) (DraftSaved, error) {
	if err := CanRun(v); err != nil {
		return DraftSaved{Revision: revision}, err
	}
	return s.redraft(ctx, v, instrument, revision, "instrument.drafted", func(_ context.Context, row *Instrument) error {
		at := slices.IndexFunc(row.Versions, func(of Version) bool { return of.ID == version })
		if at < 0 {
			return apperr.NewNotFound("version")
		}
		row.Draft = &InstrumentDraft{Definition: row.Versions[at].Definition}
		return nil
	})
}

// DiscardDraft removes the draft; versions stay. It returns CONFLICT when there is none.
func (s *Service) DiscardDraft(ctx context.Context, v viewer.Viewer, instrument id.Instrument, revision int) (DraftSaved, error) {
	if err := CanRun(v); err != nil {
		return DraftSaved{Revision: revision}, err
	}
	return s.redraft(ctx, v, instrument, revision, "instrument.draft_discarded", func(_ context.Context, row *Instrument) error {
		if row.Draft == nil {
			return apperr.NewConflict("instrument.nothing_drafted")
		}
		row.Draft = nil
		return nil
	})
}

// ImportTranslation takes translations from a CSV into the draft; where there is none
// it begins one from the newest version. Rows that were not taken are in the notes. A
// file that is no table is INVALID and changes nothing.
func (s *Service) ImportTranslation(ctx context.Context, v viewer.Viewer, instrument id.Instrument, file []byte, revision int) (DraftSaved, error) {
	if err := CanRun(v); err != nil {
		return DraftSaved{Revision: revision}, err
	}
	changed, notes := 0, []translation.Note(nil)
	saved, err := s.redraft(ctx, v, instrument, revision, "instrument.translated", func(_ context.Context, row *Instrument) error {
		definition, losses, err := row.current()
		if err != nil {
			return err
		}
		opened, err := translation.Open(definition)
		if err != nil {
			return apperr.NewConflict("instrument.no_longer_read")
		}
		var unreadable *translation.Unreadable
		if changed, notes, unreadable = opened.Import(file); unreadable != nil {
			return apperr.NewInvalid("instrument.translation_unreadable", "upload").With("reason", unreadable.Message(v.Language))
		}
		document, err := opened.JSON()
		if err != nil {
			return err
		}
		if len(document) > mostDefinition {
			return apperr.New(apperr.TooLarge, "instrument.too_large").At("upload")
		}
		row.Draft = &InstrumentDraft{Definition: document, Problems: losses}
		return nil
	})
	if err == nil {
		saved.Changed, saved.Notes = changed, notes
	}
	return saved, err
}

// current is the definition somebody works on: the draft, else the newest version.
func (i Instrument) current() (json.RawMessage, []Problem, error) {
	switch {
	case i.Draft != nil:
		return i.Draft.Definition, i.Draft.Problems, nil
	case len(i.Versions) > 0:
		return i.Versions[0].Definition, nil, nil
	}
	return nil, nil, apperr.NewConflict("instrument.nothing_drafted")
}

// TranslationFile is the texts of an instrument as a CSV to translate, and a name for
// the file. It has a column for each language of the draft (of the newest version where
// there is none), for English and French, and for those wanted besides.
func (s *Service) TranslationFile(ctx context.Context, v viewer.Viewer, instrument id.Instrument, wanted ...string) (name string, file []byte, err error) {
	if CanRun(v) != nil {
		return "", nil, apperr.NewNotFound("instrument")
	}
	found, err := s.instruments(ctx, instrument)
	if err != nil {
		return "", nil, err
	}
	if len(found) == 0 {
		return "", nil, apperr.NewNotFound("instrument")
	}
	definition, _, err := found[0].current()
	if err != nil {
		return "", nil, err
	}
	opened, err := translation.Open(definition)
	if err != nil {
		return "", nil, apperr.NewConflict("instrument.no_longer_read")
	}
	if file, err = opened.CSV(opened.Columns(wanted...)); err != nil {
		return "", nil, err
	}
	word := i18n.Both("translation", "traduction").In(v.Language)
	words := strings.FieldsFunc(i18n.Fold(found[0].Title.In(v.Language)), func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
	return strings.Join(append([]string{word}, words...), "-") + ".csv", file, nil
}

// instrumentForUpdate is an instrument whose row the transaction holds.
func (s *Service) instrumentForUpdate(ctx context.Context, instrument id.Instrument) (Instrument, error) {
	if err := s.lockInstrument(ctx, instrument); err != nil {
		return Instrument{}, err
	}
	found, err := s.instruments(ctx, instrument)
	if err != nil {
		return Instrument{}, err
	}
	if len(found) == 0 {
		return Instrument{}, apperr.NewNotFound("instrument")
	}
	return found[0], nil
}

// classed is what a new version changes against the newest one, and the number of the
// oldest version whose results may be pooled with its own.
func (s *Service) classed(ctx context.Context, row Instrument, number int, model *profile.Model) (VersionChange, int) {
	if len(row.Versions) == 0 {
		return FirstVersion, number
	}
	newest := row.Versions[0]
	before, err := s.model(ctx, newest.ID)
	if err != nil {
		return Breaking, number // what cannot be read cannot be pooled
	}
	if class, _ := profile.Compare(before, model); class != profile.Breaking {
		return VersionChange(class), newest.PooledWith
	}
	return Breaking, number
}
