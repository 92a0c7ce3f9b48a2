package feedback

import (
	"context"
	"slices"
	"strings"

	"laurel/internal/apperr"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/release"
	"laurel/internal/survey/telltale"
	"laurel/internal/viewer"
)

// RemarkState is how far what a mentee wrote has come on its way to the report.
type RemarkState string

// The states of a remark.
const (
	RemarkPending  RemarkState = "PENDING"
	RemarkAccepted RemarkState = "ACCEPTED"
	RemarkWithheld RemarkState = "WITHHELD"
)

// remark is one written answer, apart from whoever wrote it.
type remark struct {
	question, text string
	notToMentor    bool
}

// Remark is one written answer as a moderator reads it.
type Remark struct {
	ID       id.Remark
	Report   id.Report
	Question string
	Title    i18n.Text
	Text     string
	Edited   string
	State    RemarkState
	Reason   string
	// NotToMentor: its writer keeps it from the mentor. Nobody can accept it.
	NotToMentor bool
	// Questioned: released, and its mentor asks for it to be looked at again.
	Questioned bool
	// Language it is in, as far as can be told. A language in which fewer than enough wrote
	// to a question tells who did.
	Language string
	Parts    []telltale.Part
}

func (r Remark) shown() string {
	if r.Edited != "" {
		return r.Edited
	}
	return r.Text
}

// Moderation is what mentees wrote of one mentor, on its way to the report. It does not say
// which mentor: a moderator need not know.
type Moderation struct {
	Report  id.Report
	Title   i18n.Text // of the round
	Remarks []Remark
	Pending int
}

// Moderations are the reports with words that the viewer may go through.
//
// It returns FORBIDDEN to whoever is no moderator. Reports about the moderator, about
// somebody who reports to them, and those to which somebody who reports to them could have
// contributed are left out.
func (s *Service) Moderations(ctx context.Context, v viewer.Viewer) ([]Moderation, error) {
	if err := CanModerateAny(v); err != nil {
		return nil, err
	}
	waiting, err := s.unreleasedReports(ctx)
	if err != nil || len(waiting) == 0 {
		return nil, err
	}
	mine, err := s.moderable(ctx, v.Person, waiting)
	if err != nil || len(mine) == 0 {
		return nil, err
	}
	all, err := s.remarks(forModerating(ctx, v, idsOf(mine)...), idsOf(mine))
	if err != nil {
		return nil, err
	}
	known, err := s.survey.Known(ctx)
	if err != nil {
		return nil, err
	}
	var out []Moderation
	for _, r := range mine {
		round, err := s.bareRound(ctx, r.Round)
		if err != nil {
			return nil, err
		}
		asking, err := s.survey.Asking(ctx, r.Version)
		if err != nil {
			return nil, err
		}
		titles := asking.Commented()
		m := Moderation{Report: r.ID, Title: round.Title}
		for _, one := range all {
			if one.Report != r.ID {
				continue
			}
			one.Title, one.Parts, one.Language = titles[one.Question], known.Mark(one.Text), telltale.Language(one.Text)
			if one.State == RemarkPending {
				m.Pending++
			}
			m.Remarks = append(m.Remarks, one)
		}
		if len(m.Remarks) > 0 {
			out = append(out, m)
		}
	}
	return out, nil
}

func idsOf(reports []Report) []id.Report {
	out := make([]id.Report, len(reports))
	for i, r := range reports {
		out[i] = r.ID
	}
	return out
}

// moderable are the reports that have nothing to do with a moderator.
func (s *Service) moderable(ctx context.Context, moderator id.Person, reports []Report) ([]Report, error) {
	lines, err := s.directory.Lines(ctx)
	if err != nil {
		return nil, err
	}
	about, err := s.everybodyAbout(ctx, reports)
	if err != nil {
		return nil, err
	}
	var all []id.Person
	for _, people := range about {
		all = append(all, people...)
	}
	people, err := s.directory.ByID(ctx, all...)
	if err != nil {
		return nil, err
	}
	leads := func(p directory.Person) bool { return p.ID == moderator || lines.ReportsTo(p, moderator) }
	return slices.DeleteFunc(slices.Clone(reports), func(r Report) bool {
		return slices.ContainsFunc(about[r.Mentor], func(p id.Person) bool { return leads(people[p]) })
	}), nil
}

// Decision about a remark.
type Decision struct {
	Remark id.Remark
	State  RemarkState // PENDING takes a decision back
	Edited string
	Reason string
}

// Decide accepts a remark, as it is or changed, withholds it, or takes a decision back,
// until what was accepted is released.
//
// It returns NOT_FOUND for what the viewer may not moderate, and INVALID for a reason that
// is missing and for a remark that its writer keeps from the mentor.
func (s *Service) Decide(ctx context.Context, v viewer.Viewer, in Decision) (Moderation, error) {
	return s.DecideAll(ctx, v, []Decision{in})
}

// DecideAll decides remarks of one report together, all of them or none: Decide for many.
func (s *Service) DecideAll(ctx context.Context, v viewer.Viewer, decisions []Decision) (Moderation, error) {
	if CanModerateAny(v) != nil || len(decisions) == 0 {
		return Moderation{}, apperr.NewNotFound("remark")
	}
	for _, in := range decisions {
		if err := in.cleaned().validate(); err != nil {
			return Moderation{}, err
		}
	}
	all, err := s.Moderations(ctx, v)
	if err != nil {
		return Moderation{}, err
	}
	at := slices.IndexFunc(all, func(m Moderation) bool { return m.remark(decisions[0].Remark) != nil })
	if at < 0 {
		return Moderation{}, apperr.NewNotFound("remark")
	}
	m := all[at]
	var decided []*Remark
	for _, in := range decisions {
		one := m.remark(in.Remark)
		if one == nil {
			return Moderation{}, apperr.NewNotFound("remark")
		}
		if one.NotToMentor {
			return Moderation{}, apperr.NewInvalid("feedback.kept_from_mentor", "state")
		}
		one.decide(in.cleaned())
		decided = append(decided, one)
	}
	err = s.db.Write(forModerating(ctx, v, m.Report), func(ctx context.Context) error {
		for _, one := range decided {
			if err := s.decideRemark(ctx, *one, v.Person); err != nil {
				return err
			}
			if err := s.audit.Record(ctx, v, "remark."+strings.ToLower(string(one.State)), string(one.ID)); err != nil {
				return err
			}
		}
		return nil
	})
	m.Pending = 0
	for _, r := range m.Remarks {
		if r.State == RemarkPending {
			m.Pending++
		}
	}
	return m, err
}

func (in Decision) cleaned() Decision {
	in.Edited, in.Reason = strings.TrimSpace(i18n.Clean(in.Edited)), strings.TrimSpace(i18n.Clean(in.Reason))
	return in
}

func (in Decision) validate() error {
	var faults apperr.List
	faults.Add(in.State == RemarkWithheld && in.Reason == "", "comment.needs_reason", "reason")
	faults.Add(len(in.Reason) > 1000, "text.too_long", "reason")
	faults.Add(len(in.Edited) > longestText, "text.too_long", "text")
	return faults.Err()
}

// remark is one of those of a report, nil where it is not among them.
func (m Moderation) remark(which id.Remark) *Remark {
	at := slices.IndexFunc(m.Remarks, func(r Remark) bool { return r.ID == which })
	if at < 0 {
		return nil
	}
	return &m.Remarks[at]
}

func (r *Remark) decide(in Decision) {
	r.State, r.Edited, r.Reason = in.State, in.Edited, in.Reason
	if in.State == RemarkPending {
		r.Edited, r.Reason = "", ""
	}
	if r.Edited == r.Text {
		r.Edited = ""
	}
}

// ReleaseRemarks releases to the mentor what was accepted, once all of a report is decided:
// of each question only where enough people wrote. The same key releases once.
func (s *Service) ReleaseRemarks(ctx context.Context, v viewer.Viewer, report id.Report, key string) error {
	if CanModerateAny(v) != nil {
		return apperr.NewNotFound("report")
	}
	_, err := s.once.Once(ctx, v, "remarksRelease", key, report, func(ctx context.Context) (string, error) {
		all, err := s.Moderations(ctx, v)
		if err != nil {
			return "", err
		}
		at := slices.IndexFunc(all, func(m Moderation) bool { return m.Report == report })
		if at < 0 {
			return "", apperr.NewNotFound("report")
		}
		m := all[at]
		if m.Pending > 0 {
			return "", apperr.NewConflict("comment.undecided").With("n", m.Pending)
		}
		r, err := s.reportByID(forModerating(ctx, v, report), report)
		if err != nil {
			return "", err
		}
		if err := s.release.PublishReportWords(ctx, string(r.Box), r.Mentor, acceptedByQuestion(m.Remarks)); err != nil {
			return "", err
		}
		if err := s.tell(ctx, "feedback_words", r.Mentor, "/feedback"); err != nil {
			return "", err
		}
		return string(report), s.audit.Record(ctx, v, "remarks.released", string(report))
	})
	return err
}

// acceptedByQuestion are the texts let through, without those in a language that tells who
// wrote them: fewer than enough wrote to that question what is, or may be, in it.
func acceptedByQuestion(all []Remark) [][]string {
	questions := map[string][]Remark{}
	var order []string
	for _, r := range all {
		if r.State != RemarkAccepted || r.NotToMentor {
			continue
		}
		if questions[r.Question] == nil {
			order = append(order, r.Question)
		}
		questions[r.Question] = append(questions[r.Question], r)
	}
	var out [][]string
	for _, q := range order {
		writers := map[string]int{}
		for _, r := range questions[q] {
			writers[telltale.Language(r.shown())]++
		}
		var texts []string
		for _, r := range questions[q] {
			if language := telltale.Language(r.shown()); language == "" || writers[language] == len(questions[q]) || writers[language]+writers[""] >= enoughInLanguage {
				texts = append(texts, r.shown())
			}
		}
		out = append(out, texts)
	}
	return out
}

// enoughInLanguage is how many have to have written in a language for it to tell nobody.
const enoughInLanguage = release.MentorFloor
