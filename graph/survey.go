package graph

import (
	"context"
	"encoding/json"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"laurel/graph/model"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/survey"
	"laurel/internal/viewer"
)

func audienceInput(in model.AudienceInput) survey.Audience {
	return survey.Audience{
		Divisions: parseAll[id.Division](in.Divisions), Ranks: in.Ranks, Positions: in.Positions, Stages: in.Stages,
		Sites: parseAll[id.Site](in.Sites), AppointmentTypes: in.AppointmentTypes, AppointedFrom: value(in.AppointedFrom), AppointedUntil: value(in.AppointedUntil),
	}
}

// audience has its divisions by name; one that is gone is left out.
func audience(ctx context.Context, a survey.Audience) (*model.Audience, error) {
	out := &model.Audience{
		Divisions: []directory.Division{}, Ranks: a.Ranks, Positions: a.Positions, Stages: a.Stages,
		Sites: []directory.Site{}, AppointmentTypes: a.AppointmentTypes, AppointedFrom: dated(a.AppointedFrom), AppointedUntil: dated(a.AppointedUntil),
	}
	for _, one := range a.Divisions {
		d, ok, err := loadsOf(ctx).divisions.get(ctx, one)
		if err != nil {
			return nil, err
		}
		if ok {
			out.Divisions = append(out.Divisions, d)
		}
	}
	for _, one := range a.Sites {
		x, ok, err := loadsOf(ctx).sites.get(ctx, one)
		if err != nil {
			return nil, err
		}
		if ok {
			out.Sites = append(out.Sites, x)
		}
	}
	return out, nil
}

// dated is a date that may be missing.
func dated(d clock.Date) *clock.Date {
	if d.IsZero() {
		return nil
	}
	return &d
}

func campaignInput(in model.CampaignInput) survey.CampaignInput {
	return survey.CampaignInput{
		Title: in.Title.Text(), Series: in.Series, Wave: in.Wave, Version: parse[id.Version](in.Version), Mode: in.Mode,
		Audience: audienceInput(in.Audience), Notice: noticeInput(in.Notice), ClosesOn: in.ClosesOn,
		GraceHours: value(in.GraceHours), RemindOn: in.RemindOn,
	}
}

// importInstrument hands over an uploaded file.
func (r *Resolver) importInstrument(ctx context.Context, upload string, format survey.Format, in model.InstrumentImportInput) (survey.Instrument, []string, error) {
	file, err := r.uploaded(ctx, upload)
	if err != nil {
		return survey.Instrument{}, nil, err
	}
	return r.Survey.Import(ctx, viewer.From(ctx), survey.ImportInput{
		File: file.Bytes, Format: format, Instrument: optional[id.Instrument](in.Instrument),
		Title: in.Title.Text(), Source: in.Source, Form: value(in.Form),
	})
}

// instrumentOf is the instrument of a version. Whoever does not make instruments sees
// it as that version shows it: no draft, no other version.
func instrumentOf(ctx context.Context, v *survey.Version) (*survey.Instrument, error) {
	if survey.CanRun(viewer.From(ctx)) != nil {
		return &survey.Instrument{ID: v.Instrument, Title: v.Title, Purpose: survey.OtherPurpose, Updated: v.Published, Versions: []survey.Version{*v}}, nil
	}
	if known(ctx, "id", "title") {
		return &survey.Instrument{ID: v.Instrument, Title: v.Title}, nil
	}
	i, _, err := loadsOf(ctx).instruments.get(ctx, v.Instrument)
	return &i, err
}

// known reports that nothing is asked of an instrument beside these fields.
func known(ctx context.Context, fields ...string) bool {
	return !slices.ContainsFunc(graphql.CollectFieldsCtx(ctx, []string{"Instrument"}), func(f graphql.CollectedField) bool {
		return !slices.Contains(fields, f.Name) && f.Name != "__typename"
	})
}

// refusedDraft tells what stands when another device saved since.
func refusedDraft(s survey.Saved, revision int, users []model.UserError) *model.DraftSavePayload {
	out := &model.DraftSavePayload{Revision: revision, UserErrors: users}
	if len(s.Standing) > 0 {
		out.Revision, out.Standing = s.Revision, json.RawMessage(s.Standing)
	}
	return out
}

// quiet leaves a ballot out of the log: nothing may tell when somebody cast one.
func (r *Resolver) quiet(ctx context.Context) {
	if r.Quiet != nil {
		r.Quiet(ctx)
	}
}
