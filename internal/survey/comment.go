package survey

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/release"
	"laurel/internal/survey/profile"
	"laurel/internal/survey/telltale"
	"laurel/internal/viewer"
)

// CommentState is how far a written answer has come on its way to a release.
type CommentState string

// The states of a comment.
const (
	CommentPending  CommentState = "PENDING"
	CommentAccepted CommentState = "ACCEPTED"
	CommentWithheld CommentState = "WITHHELD"
)

// Comment is one written answer as a moderator reads it: apart from whatever else its
// writer answered, in no order.
type Comment struct {
	ID       id.Comment
	Campaign id.Campaign
	Question string
	Text     string
	Edited   string // as a moderator left it; "" when unchanged
	State    CommentState
	Reason   string // why it was changed or withheld
	// Language it is in, as far as can be told (telltale.Language), and whether fewer than
	// the minimum wrote in it to this question: then it tells who wrote it, and is
	// translated or withheld.
	Language string
	Rare     bool
	Parts    []telltale.Part // the text, with what may give somebody away
}

// shown is the text as it would be released.
func (c Comment) shown() string {
	if c.Edited != "" {
		return c.Edited
	}
	return c.Text
}

// Moderation is the written answers of a campaign on their way to a release.
type Moderation struct {
	Campaign  Campaign
	Minimum   int // people who must have written to a question for its comments to be shown
	Questions []ModeratedQuestion
	Pending   int
	Accepted  int
	Withheld  int
	Released  *time.Time
	// Comments are there until they are released.
	Comments []Comment
}

// ModeratedQuestion is how a question stands.
type ModeratedQuestion struct {
	Name     string
	Title    i18n.Text
	Written  int
	Accepted int
	Pending  int
	// Enough: so many are accepted that they can be shown.
	Enough bool
}

// writtenAnswer is what one person wrote to one question, apart from all else.
type writtenAnswer struct{ question, text string }

// commented are the questions whose answers are comments: written in words, and not made
// to identify somebody.
func commented(model *profile.Model) []profile.Question {
	return slices.DeleteFunc(model.Questions(), func(q profile.Question) bool {
		plain := q.Input == "" || q.Input == "text"
		return q.Kind != profile.Text || q.PII || !plain
	})
}

// writtenAnswers are the comments among the answers.
func writtenAnswers(model *profile.Model, people []answered) []writtenAnswer {
	var out []writtenAnswer
	for _, q := range commented(model) {
		for _, p := range people {
			if a := q.In(p.answers); strings.TrimSpace(a.Text) != "" {
				out = append(out, writtenAnswer{nameOf(q), a.Text})
			}
		}
	}
	return out
}

// longestComment is how long an edited comment may be, in bytes; questions may allow less.
const longestComment = 20_000

// Moderations are the campaigns with comments that the viewer may moderate, undecided
// ones first.
//
// It returns FORBIDDEN to whoever is no moderator. A campaign in which people were asked
// that report to the moderator is left out.
func (s *Service) Moderations(ctx context.Context, v viewer.Viewer) ([]Moderation, error) {
	if err := CanModerateAny(v); err != nil {
		return nil, err
	}
	tallies, err := s.commentTallies(ctx)
	if err != nil || len(tallies) == 0 {
		return nil, err
	}
	all, err := s.campaigns(ctx, "")
	if err != nil {
		return nil, err
	}
	led, err := s.ledBy(ctx, v.Person)
	if err != nil {
		return nil, err
	}
	published, err := s.release.AllWordsPublished(ctx)
	if err != nil {
		return nil, err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return nil, err
	}
	var out []Moderation
	for _, c := range all {
		if len(tallies[c.ID]) == 0 || c.State != Released || CanModerate(v, led[c.ID]) != nil {
			continue
		}
		m := Moderation{Campaign: c, Minimum: c.minimum(set)}
		model, err := s.model(ctx, c.Version.ID)
		if err != nil {
			return nil, err
		}
		m.count(model, tallies[c.ID])
		if at, ok := published[string(c.ID)]; ok {
			m.Released = &at
		}
		out = append(out, m)
	}
	slices.SortStableFunc(out, func(a, b Moderation) int {
		done := func(m Moderation) int {
			switch {
			case m.Released != nil:
				return 2
			case m.Pending == 0:
				return 1
			}
			return 0
		}
		if x := done(a) - done(b); x != 0 {
			return x
		}
		return b.Campaign.Closes.Compare(a.Campaign.Closes)
	})
	return out, nil
}

// Moderation is how the comments of a campaign stand, with the comments themselves until
// they are released: then there is nothing to decide any more, and nobody reads what was
// taken out.
//
// It returns NOT_FOUND to whoever is no moderator and for a campaign without comments,
// and FORBIDDEN with its reason to a moderator whom people report to that were asked.
func (s *Service) Moderation(ctx context.Context, v viewer.Viewer, campaign id.Campaign) (Moderation, error) {
	if CanModerateAny(v) != nil {
		return Moderation{}, apperr.NewNotFound("campaign")
	}
	c, err := s.moderated(ctx, v, campaign)
	if err != nil {
		return Moderation{}, err
	}
	m, err := s.moderation(ctx, v, c)
	if err != nil {
		return Moderation{}, err
	}
	return m, s.mark(ctx, m)
}

// moderated finds a campaign whose comments the viewer may moderate.
func (s *Service) moderated(ctx context.Context, v viewer.Viewer, campaign id.Campaign) (Campaign, error) {
	found, err := s.campaigns(ctx, campaign)
	if err != nil {
		return Campaign{}, err
	}
	if len(found) == 0 || found[0].State != Released {
		return Campaign{}, apperr.NewNotFound("campaign")
	}
	led, err := s.ledBy(ctx, v.Person)
	if err != nil {
		return Campaign{}, err
	}
	return found[0], CanModerate(v, led[campaign])
}

// ledBy are the campaigns in which somebody was asked who reports to a person today, by
// an explicit line, a division or a site (directory.Lines).
func (s *Service) ledBy(ctx context.Context, person id.Person) (map[id.Campaign]bool, error) {
	lines, err := s.directory.Lines(ctx)
	if err != nil {
		return nil, err
	}
	everybody, err := s.directory.Everybody(ctx)
	if err != nil {
		return nil, err
	}
	var reporting []id.Person
	for _, p := range everybody {
		if lines.ReportsTo(p, person) {
			reporting = append(reporting, p.ID)
		}
	}
	return s.campaignsAsking(ctx, reporting)
}

func (s *Service) moderation(ctx context.Context, v viewer.Viewer, c Campaign) (Moderation, error) {
	m := Moderation{Campaign: c}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return m, err
	}
	m.Minimum = c.minimum(set)
	model, err := s.model(ctx, c.Version.ID)
	if err != nil {
		return m, err
	}
	if m.Comments, err = s.comments(forModerator(ctx, v, c.ID), c.ID); err != nil {
		return m, err
	}
	if len(m.Comments) == 0 {
		return m, apperr.NewNotFound("campaign")
	}
	m.count(model, talliesOf(m.Comments))
	if m.Released, err = s.release.WordsPublished(ctx, string(c.ID)); m.Released != nil {
		m.Comments = nil
	}
	return m, err
}

// tally is how many comments to a question are in a state.
type tally struct {
	question string
	state    CommentState
	n        int
}

func talliesOf(all []Comment) (out []tally) {
	for _, c := range all {
		out = append(out, tally{c.Question, c.State, 1})
	}
	return out
}

func (m *Moderation) count(model *profile.Model, all []tally) {
	at := map[string]int{}
	for _, q := range commented(model) {
		title := q.Title
		if len(q.Section) > 0 {
			title = i18n.Both(q.Section.En()+": "+q.Title.En(), q.Section.Fr()+"\u202f: "+q.Title.Fr())
		}
		at[nameOf(q)] = len(m.Questions)
		m.Questions = append(m.Questions, ModeratedQuestion{Name: nameOf(q), Title: title})
	}
	for _, c := range all {
		i, known := at[c.question]
		if !known {
			continue
		}
		q := &m.Questions[i]
		q.Written += c.n
		switch c.state {
		case CommentPending:
			m.Pending += c.n
			q.Pending += c.n
		case CommentAccepted:
			m.Accepted += c.n
			q.Accepted += c.n
		case CommentWithheld:
			m.Withheld += c.n
		}
	}
	m.Questions = slices.DeleteFunc(m.Questions, func(q ModeratedQuestion) bool { return q.Written == 0 })
	for i := range m.Questions {
		m.Questions[i].Enough = m.Questions[i].Accepted >= m.Minimum
	}
}

// mark finds what may give somebody away in the comments.
func (s *Service) mark(ctx context.Context, m Moderation) error {
	if len(m.Comments) == 0 {
		return nil
	}
	known, err := s.knownWords(ctx)
	if err == nil {
		mark(m.Comments, known, m.Minimum)
	}
	return err
}

// knownWords are the names of people and places that comments may give away.
func (s *Service) knownWords(ctx context.Context) (telltale.Known, error) {
	everybody, err := s.directory.Everybody(ctx)
	if err != nil {
		return telltale.Known{}, err
	}
	var names, places []string
	for _, p := range everybody {
		names = append(names, p.Name)
	}
	divisions, err := s.directory.Divisions(ctx)
	if err != nil {
		return telltale.Known{}, err
	}
	for _, d := range divisions {
		places = append(places, d.Name.En(), d.Name.Fr())
	}
	sites, err := s.directory.Sites(ctx)
	for _, x := range sites {
		places = append(places, x.Name.En(), x.Name.Fr())
	}
	return telltale.NewKnown(names, places), err
}

// mark looks at each comment, and at how many are in its language.
func mark(all []Comment, known telltale.Known, minimum int) {
	type group struct{ question, language string }
	writers := map[group]int{}
	for i := range all {
		c := &all[i]
		c.Language, c.Parts = telltale.Language(c.Text), known.Mark(c.Text)
		writers[group{c.Question, c.Language}]++
	}
	for i := range all {
		c := &all[i]
		c.Rare = c.Language != "" && writers[group{c.Question, c.Language}] < minimum
	}
}

// Decision about a comment.
type Decision struct {
	Comment id.Comment
	State   CommentState // PENDING takes a decision back
	Edited  string       // what is shown instead of the text; "" leaves it as it is
	Reason  string       // why it is withheld or changed
}

func (in Decision) validate() error {
	var faults apperr.List
	faults.Add(in.State == CommentWithheld && in.Reason == "", "comment.needs_reason", "reason")
	faults.Add(len(in.Reason) > 1000, "text.too_long", "reason")
	faults.Add(len(in.Edited) > longestComment, "text.too_long", "text")
	return faults.Err()
}

// Decide accepts a comment, as it is or changed, withholds it, or takes an earlier decision
// back, until the comments of the campaign are released.
//
// It returns NOT_FOUND for what the viewer may not moderate, CONFLICT after the release,
// and INVALID for a reason that is missing, and for a comment in a language in which too
// few wrote that is accepted without being translated.
func (s *Service) Decide(ctx context.Context, v viewer.Viewer, in Decision) (Comment, error) {
	all, err := s.DecideAll(ctx, v, []Decision{in})
	if err != nil {
		return Comment{}, err
	}
	return all[0], nil
}

// DecideAll decides comments of one campaign together, all of them or none: Decide for many.
func (s *Service) DecideAll(ctx context.Context, v viewer.Viewer, all []Decision) ([]Comment, error) {
	if CanModerateAny(v) != nil || len(all) == 0 {
		return nil, apperr.NewNotFound("comment")
	}
	for _, in := range all {
		if err := in.cleaned().validate(); err != nil {
			return nil, err
		}
	}
	campaign, err := s.campaignOfComment(ctx, all[0].Comment)
	if err != nil {
		return nil, err
	}
	c, err := s.moderated(ctx, v, campaign)
	if err != nil {
		return nil, err
	}
	permitted := forModerator(ctx, v, campaign)
	m, err := s.moderation(permitted, v, c)
	if err == nil {
		err = s.mark(ctx, m)
	}
	if err != nil {
		return nil, err
	}
	out := make([]Comment, len(all))
	for i, in := range all {
		if out[i], err = m.decide(in.cleaned()); err != nil {
			return nil, err
		}
	}
	err = s.db.Write(permitted, func(ctx context.Context) error {
		if _, err := s.lockCampaign(ctx, campaign); err != nil {
			return err
		}
		if released, err := s.release.WordsPublished(ctx, string(campaign)); err != nil || released != nil {
			return cmp.Or(err, error(apperr.NewConflict("comment.released_already")))
		}
		for _, decided := range out {
			if err := s.decideComment(ctx, decided, v.Person); err != nil {
				return err
			}
			if err := s.audit.Record(ctx, v, "comment."+strings.ToLower(string(decided.State)), string(decided.ID)); err != nil {
				return err
			}
		}
		return nil
	})
	return out, err
}

func (in Decision) cleaned() Decision {
	in.Edited, in.Reason = strings.TrimSpace(i18n.Clean(in.Edited)), strings.TrimSpace(i18n.Clean(in.Reason))
	return in
}

// decide is a comment as it stands after a decision.
func (m Moderation) decide(in Decision) (Comment, error) {
	at := slices.IndexFunc(m.Comments, func(c Comment) bool { return c.ID == in.Comment })
	if at < 0 {
		return Comment{}, apperr.NewConflict("comment.released_already")
	}
	decided := m.Comments[at]
	if in.Edited == decided.Text {
		in.Edited = ""
	}
	if in.State == CommentAccepted && decided.Rare && (in.Edited == "" || telltale.Language(in.Edited) == decided.Language) {
		return Comment{}, apperr.NewInvalid("comment.rare_language", "text")
	}
	decided.State, decided.Edited, decided.Reason = in.State, in.Edited, in.Reason
	if in.State == CommentPending {
		decided.Edited, decided.Reason = "", ""
	}
	return decided, nil
}

// CanRelease reports that everything is decided and nothing released.
func (m Moderation) CanRelease() bool { return m.Pending == 0 && m.Released == nil }

// ReleaseComments releases what was accepted, once all comments of the campaign are
// decided. The same key releases once.
//
// It returns CONFLICT while comments are undecided, when they are released already, and
// when comments in one language are fewer than the minimum among those of a question.
func (s *Service) ReleaseComments(ctx context.Context, v viewer.Viewer, campaign id.Campaign, key string) (Moderation, error) {
	if CanModerateAny(v) != nil {
		return Moderation{}, apperr.NewNotFound("campaign")
	}
	c, err := s.moderated(ctx, v, campaign)
	if err != nil {
		return Moderation{}, err
	}
	_, err = s.once.Once(ctx, v, "commentsRelease", key, campaign, func(ctx context.Context) (string, error) {
		ctx = forModerator(ctx, v, campaign)
		if _, err := s.lockCampaign(ctx, campaign); err != nil {
			return "", err
		}
		m, err := s.moderation(ctx, v, c)
		if err != nil {
			return "", err
		}
		switch {
		case m.Released != nil:
			return "", apperr.NewConflict("comment.released_already")
		case m.Pending > 0:
			return "", apperr.NewConflict("comment.undecided").With("n", m.Pending)
		}
		comments, err := m.releasable()
		if err != nil {
			return "", err
		}
		if err := s.release.PublishWords(ctx, string(campaign), m.Minimum, comments); err != nil {
			return "", err
		}
		return string(campaign), s.audit.Record(ctx, v, "comments.released", string(campaign))
	})
	if err != nil {
		return Moderation{}, err
	}
	return s.moderation(ctx, v, c)
}

// releasable is what was accepted, by question, where enough people wrote what may be
// shown.
func (m Moderation) releasable() ([]release.Comments, error) {
	var out []release.Comments
	for _, q := range m.Questions {
		if !q.Enough {
			continue
		}
		group := release.Comments{Name: q.Name, Title: q.Title}
		languages := map[string]int{}
		for _, c := range m.Comments {
			if c.Question == q.Name && c.State == CommentAccepted {
				group.Texts = append(group.Texts, c.shown())
				languages[telltale.Language(c.shown())]++
			}
		}
		for language, n := range languages {
			if language != "" && n < m.Minimum {
				return nil, apperr.NewConflict("comment.rare_language_left").At("questions", q.Name).With("n", n).With("minimum", m.Minimum)
			}
		}
		out = append(out, group)
	}
	return out, nil
}
