package feedback

import (
	"context"

	"laurel/ent/rule"
	"laurel/internal/apperr"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// CanRun: who plans, opens and closes rounds. They read no report.
func CanRun(v viewer.Viewer) error { return allow(v, v.Has(viewer.ProgramLead)) }

// CanEdit: a draft, by whoever runs rounds.
func CanEdit(v viewer.Viewer, r Round) error {
	if err := CanRun(v); err != nil {
		return err
	}
	if r.State != Draft {
		return apperr.NewConflict("feedback.opened_already")
	}
	return nil
}

// CanClose: an open round, by whoever runs rounds.
func CanClose(v viewer.Viewer, r Round) error {
	if err := CanRun(v); err != nil {
		return err
	}
	if r.State != Open {
		return apperr.NewConflict("feedback.not_open")
	}
	return nil
}

// answers reports a viewer who may answer in a round: signed in, or come by its link.
func answers(v viewer.Viewer, round id.Round) bool {
	return v.SignedIn() || v.Person != "" && v.Survey == id.Campaign(round)
}

// CanModerateAny: comment moderators, and nobody for being something else.
func CanModerateAny(v viewer.Viewer) error { return allow(v, v.Has(viewer.CommentModerator)) }

// CanQuestion: the mentor a report is about, once for each thing it shows.
func CanQuestion(v viewer.Viewer, r Report, w Word) error {
	switch {
	case !v.SignedIn() || v.Person != r.Mentor:
		return apperr.NewNotFound("remark")
	case w.Review != nil:
		return apperr.NewConflict("review.asked_already")
	}
	return nil
}

// CanReflect: everybody, on what is theirs.
func CanReflect(v viewer.Viewer) error { return allow(v, v.SignedIn()) }

func allow(v viewer.Viewer, ok bool) error {
	switch {
	case ok:
		return nil
	case !v.SignedIn():
		return apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	return apperr.New(apperr.Forbidden, "forbidden")
}

func permit(ctx context.Context, record, column string, values ...string) context.Context {
	return rule.With(ctx, rule.Permit{Record: record, Column: column, Values: values})
}

// forOpening opens a box to the job that empties it, and what becomes of it.
func forOpening(ctx context.Context, box id.Box, report id.Report) context.Context {
	ctx = permit(ctx, "Ballot", "box_id", string(box))
	ctx = permit(ctx, "OpenedBallot", "box_id", string(box))
	ctx = permit(ctx, "MentorReport", "box_id", string(box))
	return permit(ctx, "Remark", "report_id", string(report))
}

// forDestroying opens the ballots of a box that has had its time, to be taken away.
func forDestroying(ctx context.Context, box id.Box) context.Context {
	return permit(ctx, "Ballot", "box_id", string(box))
}

// forMentor opens that there are reports about a person to that person.
func forMentor(ctx context.Context, mentor id.Person) context.Context {
	return permit(ctx, "MentorReport", "mentor_id", string(mentor))
}

// forRound opens which reports a round gave to the job that compares them.
func forRound(ctx context.Context, round id.Round) context.Context {
	return permit(ctx, "MentorReport", "round_id", string(round))
}

// forModerating opens the remarks of reports to a moderator, after canModerate.
func forModerating(ctx context.Context, v viewer.Viewer, reports ...id.Report) context.Context {
	if CanModerateAny(v) != nil || len(reports) == 0 {
		return ctx
	}
	values := make([]string, len(reports))
	for i, r := range reports {
		values[i] = string(r)
	}
	ctx = permit(permit(ctx, "Remark", "report_id", values...), "MentorReport", "id", values...)
	return permit(ctx, "RemarkReview", "report_id", values...)
}

// forLetters opens signed letters to their writer and to whom they are addressed.
func forLetters(ctx context.Context, person id.Person) context.Context {
	return permit(permit(ctx, "SignedLetter", "mentor_id", string(person)), "SignedLetter", "mentee_id", string(person))
}

// ownReviews opens what a mentor asked to be looked at again, to that mentor.
func ownReviews(ctx context.Context, mentor id.Person) context.Context {
	return permit(ctx, "RemarkReview", "person_id", string(mentor))
}

// forQuestioning opens the remarks of a mentor's own report, to find the one behind what
// the report shows; nothing of them is given back.
func forQuestioning(ctx context.Context, mentor id.Person, report id.Report) context.Context {
	return permit(ownReviews(ctx, mentor), "Remark", "report_id", string(report))
}

// ownSelf opens what somebody answered about themselves, to themselves alone.
func ownSelf(ctx context.Context, person id.Person) context.Context {
	return permit(ctx, "SelfAssessment", "person_id", string(person))
}

// own opens somebody's own reflections and records, and nobody else's.
func own(ctx context.Context, person id.Person) context.Context {
	return permit(permit(ctx, "Reflection", "person_id", string(person)), "MocRecord", "person_id", string(person))
}
