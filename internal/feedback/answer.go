package feedback

import (
	"cmp"
	"context"
	"encoding/base64"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/survey"
	"laurel/internal/survey/ballot"
	"laurel/internal/survey/telltale"
	"laurel/internal/viewer"
)

// Task is a mentor whom the viewer may say something about in an open round.
type Task struct {
	Place
	MentorName string
	Title      i18n.Text
	Closes     time.Time
	Minutes    int
	// Sealed: a ballot of the viewer lies in the mentor's box, from this round or an earlier
	// one. Signed: the viewer has signed a letter in this round.
	Sealed, Signed bool
}

// Tasks are the viewer's, by the mentors' names.
func (s *Service) Tasks(ctx context.Context, v viewer.Viewer) ([]Task, error) {
	if v.Person == "" {
		return nil, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	places, rounds, err := s.openPlaces(ctx, v.Person)
	if err != nil || len(places) == 0 {
		return nil, err
	}
	sealed, err := s.hasCast(ctx, v.Person)
	if err != nil {
		return nil, err
	}
	signed, err := s.lettersIn(forLetters(ctx, v.Person), v.Person, "")
	if err != nil {
		return nil, err
	}
	var mentors []id.Person
	for _, p := range places {
		mentors = append(mentors, p.Mentor)
	}
	people, err := s.directory.ByID(ctx, mentors...)
	if err != nil {
		return nil, err
	}
	var out []Task
	for _, p := range places {
		r := rounds[p.Round]
		if !answers(v, r.ID) || !s.clock.Now().Before(r.Closes) {
			continue
		}
		asking, err := s.survey.Asking(ctx, r.Version)
		if err != nil {
			return nil, err
		}
		out = append(out, Task{
			Place: p, MentorName: people[p.Mentor].Name, Title: r.Title, Closes: r.Closes, Minutes: asking.Minutes, Sealed: sealed[p.Mentor],
			Signed: slices.ContainsFunc(signed, func(l Letter) bool { return l.Round == p.Round && l.Mentor == p.Mentor && l.Mentee == v.Person }),
		})
	}
	slices.SortFunc(out, func(a, b Task) int {
		return strings.Compare(directory.SortName(a.MentorName)+string(a.ID), directory.SortName(b.MentorName)+string(b.ID))
	})
	return out, nil
}

// Question is what a mentee sees before answering about one mentor.
type Question struct {
	Task
	Minimum      int
	Definition   json.RawMessage
	Promise      i18n.Text
	Notice       *survey.Notice
	Mistreatment i18n.Text
	// Comments are the questions answered in words: each answer may be kept from the mentor.
	Comments []string
}

// Question opens a place of the viewer's; NOT_FOUND for anything else, and once the round
// has closed.
func (s *Service) Question(ctx context.Context, v viewer.Viewer, place id.Place) (Question, error) {
	all, err := s.Tasks(ctx, v)
	if err != nil {
		return Question{}, err
	}
	at := slices.IndexFunc(all, func(t Task) bool { return t.ID == place })
	if at < 0 {
		return Question{}, apperr.NewNotFound("place")
	}
	r, err := s.round(ctx, all[at].Round)
	if err != nil {
		return Question{}, err
	}
	asking, err := s.survey.Asking(ctx, r.Version)
	if err != nil {
		return Question{}, err
	}
	q := Question{Task: all[at], Minimum: r.Minimum, Definition: asking.Definition, Promise: r.Promise, Mistreatment: r.Mistreatment}
	if r.NoticeID != "" {
		if q.Notice, err = s.survey.Notice(ctx, r.NoticeID); err != nil {
			return Question{}, err
		}
	}
	for name := range asking.Commented() {
		q.Comments = append(q.Comments, name)
	}
	slices.Sort(q.Comments)
	return q, nil
}

// document is what a ballot holds.
type document struct {
	Version id.Version     `json:"version"`
	Answers map[string]any `json:"answers"`
	// Kept are the questions whose words the mentor is not to read.
	Kept []string `json:"kept,omitempty"`
}

// Cast puts the viewer's answers about a mentor into the mentor's box, in the place of
// those put there before, in this round or an earlier one. Kept names the questions whose
// words are not to reach the mentor. It gives back which answers were left out because
// nobody is asked for them.
//
// Beside the ballot's row nothing is kept: no audit entry, job, key of a repeated request
// or time (DESIGN 3). It returns INVALID with the path of every faulty answer, NOT_FOUND
// for a place that is not the viewer's, and CONFLICT once the round has closed.
func (s *Service) Cast(ctx context.Context, v viewer.Viewer, place id.Place, given any, kept []string) (dropped []string, err error) {
	p, r, err := s.answering(ctx, v, place)
	if err != nil {
		return nil, err
	}
	asking, err := s.survey.Asking(ctx, r.Version)
	if err != nil {
		return nil, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return nil, err
	}
	clean, dropped, err := asking.Check(given, today)
	if err != nil {
		return nil, err
	}
	sealed, box, err := s.seal(ctx, p.Mentor, document{r.Version, clean, keptOf(asking, kept)})
	if err != nil {
		return nil, err
	}
	stored, err := s.putBallot(ctx, p, box, sealed, s.clock.Now())
	return dropped, s.refused(ctx, v, place, stored, err)
}

// keptOf are the questions answered in words among those that are to be kept.
func keptOf(asking survey.Asking, kept []string) []string {
	commented := asking.Commented()
	kept = slices.Sorted(slices.Values(slices.DeleteFunc(slices.Clone(kept), func(name string) bool { return len(commented[name]) == 0 })))
	return slices.Compact(kept)
}

func (s *Service) seal(ctx context.Context, mentor id.Person, d document) ([]byte, id.Box, error) {
	b, ok, err := s.sealedBoxOf(ctx, mentor)
	if err != nil {
		return nil, "", err
	}
	if !ok {
		return nil, "", apperr.NewConflict("campaign.no_keys")
	}
	sealed, err := s.sealInto(b, d)
	return sealed, b.id, err
}

func (s *Service) sealInto(b mentorBox, d document) ([]byte, error) {
	text, err := json.Marshal(d) // keys in order: nothing is told by how a browser wrote them
	if err != nil {
		return nil, err
	}
	if len(text) > ballot.Longest {
		return nil, apperr.NewInvalid("answers.too_long_together", "answers")
	}
	known, ok := s.sealers.Load(b.id)
	if !ok {
		public, err := base64.StdEncoding.DecodeString(b.public)
		if err != nil {
			return nil, err
		}
		sealer, err := ballot.NewSealer(string(b.id), public)
		if err != nil {
			return nil, err
		}
		s.sealers.Store(b.id, sealer)
		known = sealer
	}
	return known.(*ballot.Sealer).Seal(text)
}

// Withdraw takes the viewer's ballot out of a mentor's box. Whether there was one cannot be
// told from the answer.
func (s *Service) Withdraw(ctx context.Context, v viewer.Viewer, place id.Place) error {
	p, _, err := s.answering(ctx, v, place)
	if err != nil {
		return err
	}
	b, ok, err := s.sealedBoxOf(ctx, p.Mentor)
	if err != nil || !ok {
		return err
	}
	taken, err := s.takeBallot(ctx, p, b.id, s.clock.Now())
	return s.refused(ctx, v, place, taken, err)
}

// refused says why a box took no change.
func (s *Service) refused(ctx context.Context, v viewer.Viewer, place id.Place, done bool, err error) error {
	if err != nil || done {
		return err
	}
	if _, _, err := s.answering(ctx, v, place); err != nil {
		return err
	}
	return apperr.NewConflict("feedback.closed")
}

// answering is a place of the viewer's in a round that takes answers.
func (s *Service) answering(ctx context.Context, v viewer.Viewer, place id.Place) (Place, Round, error) {
	p, err := s.place(ctx, place)
	if err != nil {
		return Place{}, Round{}, err
	}
	if p.Mentee != v.Person || !answers(v, p.Round) {
		return Place{}, Round{}, apperr.NewNotFound("place")
	}
	r, err := s.round(ctx, p.Round)
	if err != nil {
		return Place{}, Round{}, err
	}
	if !p.Accepting || r.State != Open || !s.clock.Now().Before(r.Closes) {
		return Place{}, Round{}, apperr.NewConflict("feedback.closed")
	}
	return p, r, nil
}

// Marked are texts with what may give their writer away: names, dates, places. Nothing of
// them is kept.
func (s *Service) Marked(ctx context.Context, v viewer.Viewer, texts []string) ([][]telltale.Part, error) {
	if v.Person == "" {
		return nil, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	known, err := s.survey.Known(ctx)
	if err != nil {
		return nil, err
	}
	out := make([][]telltale.Part, len(texts))
	for i, t := range texts {
		if len(t) > longestText {
			return nil, apperr.NewInvalid("text.too_long", "texts", itoa(i))
		}
		out[i] = known.Mark(t)
	}
	return out, nil
}

// Letter is what a mentee wrote to a mentor under their own name.
type Letter struct {
	ID         id.Letter
	Round      id.Round
	Mentee     id.Person
	Mentor     id.Person
	Text       string
	ForDossier bool
	Signed     time.Time
	MenteeName string
}

// Sign gives a mentor a letter with the viewer's name on it, in place of one in the same
// round. Only where the mentor has too few mentees for a report: elsewhere the box is open
// to everybody alike. ForDossier is the writer's consent to its use in a dossier.
func (s *Service) Sign(ctx context.Context, v viewer.Viewer, place id.Place, text string, forDossier bool) (Letter, error) {
	p, _, err := s.answering(ctx, v, place)
	if err != nil {
		return Letter{}, err
	}
	text = strings.TrimSpace(i18n.Clean(text))
	var faults apperr.List
	faults.Add(text == "", "feedback.letter_empty", "text")
	faults.Add(len(text) > longestText, "text.too_long", "text")
	if err := faults.Err(); err != nil {
		return Letter{}, err
	}
	if !p.Few {
		return Letter{}, apperr.NewConflict("feedback.no_letter_here")
	}
	l := Letter{ID: id.New[id.Letter](s.ids), Round: p.Round, Mentee: p.Mentee, Mentor: p.Mentor, Text: text, ForDossier: forDossier, Signed: s.clock.Now()}
	ctx = forLetters(ctx, v.Person)
	err = s.db.Write(ctx, func(ctx context.Context) error {
		if accepting, err := s.lockPlace(ctx, p.ID); err != nil || !accepting {
			return cmp.Or(err, error(apperr.NewConflict("feedback.closed")))
		}
		return s.sign(ctx, v, &l)
	})
	return l, err
}

// sign puts a letter on record inside a Write, and tells its mentor.
func (s *Service) sign(ctx context.Context, v viewer.Viewer, l *Letter) error {
	if err := s.putLetter(ctx, l); err != nil {
		return err
	}
	if err := s.tellOfLetter(ctx, *l); err != nil {
		return err
	}
	if s.Signed != nil {
		if err := s.Signed(ctx, *l); err != nil {
			return err
		}
	}
	return s.audit.Record(ctx, v, "letter.signed", string(l.ID))
}

// tellOfLetter mails the mentor that there is a letter, and nothing of what it says.
func (s *Service) tellOfLetter(ctx context.Context, l Letter) error {
	return s.tell(ctx, "feedback_letter", l.Mentor, "/feedback")
}
