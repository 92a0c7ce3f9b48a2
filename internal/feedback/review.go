package feedback

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/survey/telltale"
	"laurel/internal/viewer"
)

// ReviewState is how far a review of a released remark is.
type ReviewState string

// The states of a review.
const (
	ReviewAsked    ReviewState = "ASKED"
	ReviewKept     ReviewState = "KEPT"
	ReviewEdited   ReviewState = "EDITED"
	ReviewWithheld ReviewState = "WITHHELD"
)

// Word is something that was written, as a report shows it now.
type Word struct {
	Number int     // its place among the released words, from 1
	Text   *string // nil where it was withheld after a review
	Review *ReviewState
	Reason string // why the mentor asked
	Answer string // what the moderator tells the mentor
}

// Review is that a mentor asks for a released remark to be looked at again, and what comes
// of it. The release stays as it was: the report shows what was decided since.
type Review struct {
	ID     id.Review
	Remark id.Remark
	Report id.Report
	Number int
	Reason string
	Asked  time.Time
	State  ReviewState
	Edited string
	Answer string

	// What a moderator reads with it; not the mentor's name.
	Round    i18n.Text
	Title    i18n.Text
	Text     string
	Parts    []telltale.Part
	Language string
}

// wordsNow are released words as reviews have left them.
func wordsNow(released []string, reviews []Review) []Word {
	out := make([]Word, len(released))
	for i, text := range released {
		out[i] = Word{Number: i + 1, Text: &text}
	}
	for _, r := range reviews {
		if r.Number < 1 || r.Number > len(out) {
			continue
		}
		w := &out[r.Number-1]
		w.Review, w.Reason, w.Answer = &r.State, r.Reason, r.Answer
		switch r.State {
		case ReviewEdited:
			w.Text = &r.Edited
		case ReviewWithheld:
			w.Text = nil
		}
	}
	return out
}

// QuestionRemark asks for a released remark of one of the viewer's reports to be looked at again,
// once. The reason is for the moderator.
//
// It returns NOT_FOUND for what is not in a report of the viewer's, INVALID without a
// reason, and CONFLICT where it was asked before.
func (s *Service) QuestionRemark(ctx context.Context, v viewer.Viewer, report id.Report, number int, reason string) (Word, error) {
	read, err := s.Report(ctx, v, report)
	if err != nil {
		return Word{}, err
	}
	if number < 1 || number > len(read.Words) {
		return Word{}, apperr.NewNotFound("remark")
	}
	reason = strings.TrimSpace(i18n.Clean(reason))
	var faults apperr.List
	faults.Add(reason == "", "review.needs_reason", "reason")
	faults.Add(len(reason) > 1000, "text.too_long", "reason")
	if err := faults.Err(); err != nil {
		return Word{}, err
	}
	if err := CanQuestion(v, read.Report, read.Words[number-1]); err != nil {
		return Word{}, err
	}
	made := Review{ID: id.New[id.Review](s.ids), Report: report, Number: number, Reason: reason, Asked: s.clock.Now(), State: ReviewAsked}
	err = s.db.Write(forQuestioning(ctx, v.Person, report), func(ctx context.Context) error {
		if made.Remark, err = s.remarkBehind(ctx, report, read.released[number-1]); err != nil {
			return err
		}
		if err := s.insertReview(ctx, made, v.Person); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "remark.questioned", string(made.Remark))
	})
	return wordsNow(read.released, []Review{made})[number-1], err
}

// remarkBehind is the remark that a released text came from. Two that say the same are
// taken one after the other.
func (s *Service) remarkBehind(ctx context.Context, report id.Report, text string) (id.Remark, error) {
	all, err := s.remarks(ctx, []id.Report{report})
	if err != nil {
		return "", err
	}
	for _, r := range all {
		if r.State == RemarkAccepted && !r.NotToMentor && !r.Questioned && r.shown() == text {
			return r.ID, nil
		}
	}
	return "", apperr.NewNotFound("remark")
}

// Reviews are those that the viewer may decide, those still to be decided first. As with
// remarks before their release, reports that have to do with the moderator are left out.
func (s *Service) Reviews(ctx context.Context, v viewer.Viewer) ([]Review, error) {
	if err := CanModerateAny(v); err != nil {
		return nil, err
	}
	reviewed, err := s.reviewedReports(ctx)
	if err != nil || len(reviewed) == 0 {
		return nil, err
	}
	mine, err := s.moderable(ctx, v.Person, reviewed)
	if err != nil || len(mine) == 0 {
		return nil, err
	}
	ctx = forModerating(ctx, v, idsOf(mine)...)
	all, err := s.reviewsOf(ctx, idsOf(mine))
	if err != nil {
		return nil, err
	}
	remarks, err := s.remarks(ctx, idsOf(mine))
	if err != nil {
		return nil, err
	}
	known, err := s.survey.Known(ctx)
	if err != nil {
		return nil, err
	}
	for i, r := range all {
		report := mine[slices.IndexFunc(mine, func(m Report) bool { return m.ID == r.Report })]
		round, err := s.round(ctx, report.Round)
		if err != nil {
			return nil, err
		}
		asking, err := s.survey.Asking(ctx, report.Version)
		if err != nil {
			return nil, err
		}
		if at := slices.IndexFunc(remarks, func(m Remark) bool { return m.ID == r.Remark }); at >= 0 {
			all[i].Text, all[i].Title = remarks[at].shown(), asking.Commented()[remarks[at].Question]
		}
		all[i].Round, all[i].Parts, all[i].Language = round.Title, known.Mark(all[i].Text), telltale.Language(all[i].Text)
	}
	slices.SortStableFunc(all, func(a, b Review) int {
		switch decided := a.State != ReviewAsked; {
		case decided != (b.State != ReviewAsked):
			return map[bool]int{false: -1, true: 1}[decided]
		case decided:
			return b.Asked.Compare(a.Asked)
		}
		return cmp.Or(a.Asked.Compare(b.Asked), strings.Compare(string(a.ID), string(b.ID)))
	})
	return all, nil
}

// ReviewDecision is what becomes of a released remark whose mentor asked about it.
type ReviewDecision struct {
	Review id.Review
	State  ReviewState // ASKED takes a decision back
	Edited string
	Answer string
}

func (d *ReviewDecision) clean() {
	d.Edited, d.Answer = strings.TrimSpace(i18n.Clean(d.Edited)), strings.TrimSpace(i18n.Clean(d.Answer))
	if d.State == ReviewAsked {
		d.Answer = ""
	}
	if d.State != ReviewEdited {
		d.Edited = ""
	}
}

func (d ReviewDecision) validate() error {
	var faults apperr.List
	faults.Add(d.State == ReviewEdited && d.Edited == "", "review.needs_text", "text")
	faults.Add(len(d.Edited) > longestText, "text.too_long", "text")
	// Whoever asked hears why nothing changes.
	faults.Add(d.State == ReviewKept && d.Answer == "", "review.needs_answer", "answer")
	faults.Add(len(d.Answer) > 1000, "text.too_long", "answer")
	return faults.Err()
}

// DecideReview keeps, changes or withholds a released remark, or takes such a decision back.
// The mentor is told by mail that there is an answer.
//
// It returns NOT_FOUND for what the viewer may not moderate, and INVALID for words that are
// missing.
func (s *Service) DecideReview(ctx context.Context, v viewer.Viewer, d ReviewDecision) (Review, error) {
	if CanModerateAny(v) != nil {
		return Review{}, apperr.NewNotFound("review")
	}
	d.clean()
	if err := d.validate(); err != nil {
		return Review{}, err
	}
	all, err := s.Reviews(ctx, v)
	if err != nil {
		return Review{}, err
	}
	at := slices.IndexFunc(all, func(r Review) bool { return r.ID == d.Review })
	if at < 0 {
		return Review{}, apperr.NewNotFound("review")
	}
	r := all[at]
	r.State, r.Edited, r.Answer = d.State, d.Edited, d.Answer
	err = s.db.Write(forModerating(ctx, v, r.Report), func(ctx context.Context) error {
		if err := s.decideReview(ctx, r, v.Person, s.clock.Now()); err != nil {
			return err
		}
		if r.State != ReviewAsked {
			report, err := s.reportByID(ctx, r.Report)
			if err != nil {
				return err
			}
			if err := s.tell(ctx, "feedback_review", report.Mentor, "/feedback/reports/"+string(r.Report)); err != nil {
				return err
			}
		}
		return s.audit.Record(ctx, v, "remark_review."+strings.ToLower(string(r.State)), string(r.ID))
	})
	return r, err
}
