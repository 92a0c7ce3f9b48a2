package graph

import (
	"context"
	"regexp"
	"strings"

	"laurel/graph/model"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/viewer"
)

func personInput(person id.Person, in model.PersonFields) directory.PersonInput {
	return directory.PersonInput{
		ID: person, Name: in.Name, Emails: in.Emails, Division: optional[id.Division](in.Division), Site: optional[id.Site](in.Site),
		Rank: in.Rank, Position: in.Position, AppointmentType: in.AppointmentType, Appointed: value(in.Appointed), Promoted: value(in.Promoted),
		NextReview: value(in.NextReview), NextReviewKind: in.NextReviewKind, Language: in.Language, Status: in.Status,
	}
}

func personPayload(ctx context.Context, p directory.Person, err error) (*model.PersonPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.PersonPayload{UserErrors: users}, err
	}
	return &model.PersonPayload{Person: &p}, nil
}

// handover is what somebody holds, with what other domains know them to have open.
func (r *Resolver) handover(ctx context.Context, held directory.Holding) (*model.Handover, error) {
	v := viewer.From(ctx)
	out := &model.Handover{Person: held.Person, Roles: held.Roles, Terms: held.Terms, ReadsCheckIns: held.ReadsCheckIns}
	open, err := r.Mentoring.OpenOf(ctx, v, held.Person.ID, held.Roles)
	if err != nil {
		return nil, err
	}
	out.Approvals, out.ReviewsDue = open.Approvals, open.Reviews
	for _, p := range open.Mentees {
		out.Mentees = append(out.Mentees, model.LeftMentee{Mentorship: string(p.ID), Mentee: p.MenteeIs, Formal: p.Kind == mentorship.Formal})
	}
	var committees []id.Committee
	for _, t := range held.Terms {
		committees = append(committees, t.Committee.ID)
	}
	cycles, err := r.Awards.OpenCycles(ctx, v, committees)
	if err != nil {
		return nil, err
	}
	for _, c := range cycles {
		out.Awards = append(out.Awards, model.OpenAward{Cycle: string(c.ID), Award: c.Award.Name, Year: c.Year})
	}
	return out, nil
}

// reasons are keys of a merge in words for the reader.
func reasons(ctx context.Context, keys []string) []model.MergeReason {
	out := make([]model.MergeReason, len(keys))
	for i, key := range keys {
		out[i] = model.MergeReason{Key: key, Message: i18n.Message(viewer.From(ctx).Language, key, nil)}
	}
	return out
}

func mergePayload(ctx context.Context, m directory.Merge, err error) (*model.PersonMergePayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.PersonMergePayload{UserErrors: users}, err
	}
	return &model.PersonMergePayload{Merge: &m}, nil
}

// enhanced is the class, subject and detail of an answer of a mail server (RFC 3463).
var enhanced = regexp.MustCompile(`\b5\.(\d{1,3})\.(\d{1,3})\b`)

// basic is the older code of an answer, which says less (RFC 5321, 4.2).
var basic = regexp.MustCompile(`\b5\d\d\b`)

// refusalReason is what a mail server means by its words, as far as its codes say.
func refusalReason(words string) model.RefusalReason {
	if code := enhanced.FindStringSubmatch(words); code != nil {
		switch code[1] + "." + code[2] {
		case "1.1", "1.0", "1.3", "1.6":
			return model.RefusalReasonNoMailbox
		case "1.2", "1.10", "4.4":
			return model.RefusalReasonNoDomain
		case "2.2":
			return model.RefusalReasonFull
		case "2.1":
			return model.RefusalReasonSwitchedOff
		}
		if code[1] == "7" {
			return model.RefusalReasonPolicy
		}
		return model.RefusalReasonOther
	}
	folded := strings.ToLower(words)
	switch code := basic.FindString(words); {
	case code == "552":
		return model.RefusalReasonFull
	case code == "550" || code == "551" || code == "553", strings.Contains(folded, "unknown"):
		return model.RefusalReasonNoMailbox
	}
	return model.RefusalReasonOther
}
