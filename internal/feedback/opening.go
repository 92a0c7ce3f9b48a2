package feedback

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"
	"time"

	"laurel/internal/boxkey"
	"laurel/internal/clock"
	"laurel/internal/disclosure"
	"laurel/internal/id"
	"laurel/internal/outbox"
	"laurel/internal/release"
	"laurel/internal/survey"
	"laurel/internal/survey/ballot"
	"laurel/internal/viewer"
)

// openBoxes is the job after a round has closed: every mentor's box with enough ballots is
// opened, each in one transaction; the others stay as they are. Then what the reports have
// in common is worked out. Interrupted, it goes on where it was: an opened box is no longer
// sealed.
func (s *Service) openBoxes(ctx context.Context, payload []byte) error {
	round, err := roundIn(payload)
	if err != nil {
		return err
	}
	ctx = viewer.System(ctx, "opening")
	r, err := s.round(ctx, round)
	if err != nil || r.State != Closed {
		return err
	}
	asking, err := s.survey.Asking(ctx, r.Version)
	if err != nil {
		return err
	}
	places, err := s.places(ctx, round)
	if err != nil {
		return err
	}
	asked := map[id.Person]bool{}
	for _, p := range places {
		asked[p.Mentor] = true
	}
	sealed, err := s.sealedBoxes(ctx)
	if err != nil {
		return err
	}
	var late error
	for _, b := range sealed {
		if !asked[b.mentor] {
			continue
		}
		// One box whose key is out of reach keeps no other waiting.
		if err := s.openBox(ctx, r, asking, b); err != nil {
			late = errors.Join(late, err)
		}
	}
	if late != nil {
		return late
	}
	return s.db.Write(ctx, func(ctx context.Context) error {
		held, err := s.lockRound(ctx, round)
		if err != nil || held.State != Closed {
			return err
		}
		reports, err := s.reportsOf(forRound(ctx, round), round)
		if err != nil {
			return err
		}
		if err := s.release.PublishComparison(ctx, string(round), reports); err != nil {
			return err
		}
		if err := s.compact(ctx, string(round)); err != nil {
			return err
		}
		return s.markReleased(ctx, round)
	})
}

// compact asks that what the ballots were is not left in pages that are free now.
func (s *Service) compact(ctx context.Context, after string) error {
	return s.outbox.Add(ctx, outbox.Job{Kind: "box.compact", Key: "box.compact:" + after, RunAt: s.clock.Now()})
}

// said is one opened ballot.
type said struct {
	survey.Answers
	kept []string
}

// openBox opens one mentor's box, if enough different people answered what is asked now.
//
// One transaction writes the documents in random order without a trace of who wrote them,
// the release and what people wrote for a moderator, and takes the ballots away; after it
// the key is destroyed (trust.md 2.3). A box with too few is left as it is, and nobody
// learns how many are in it.
func (s *Service) openBox(ctx context.Context, r Round, asking survey.Asking, b mentorBox) error {
	report := id.New[id.Report](s.ids)
	ctx = forOpening(ctx, b.id, report)
	sealed, err := s.ballots(ctx, b.id)
	if err != nil || len(sealed) < r.Minimum {
		return err
	}
	private, err := s.Keys.Get(b.id)
	if errors.Is(err, boxkey.ErrMissing) && s.clock.Now().After(r.Closed.Add(lostAfter)) {
		return s.destroy(ctx, b) // a restored backup has no keys
	}
	if err != nil {
		return err // tried again: the folder of keys may come back
	}
	opener, err := ballot.NewOpener(string(b.id), private)
	if err != nil {
		return err
	}
	people := readAll(opener, asking, sealed)
	// Every ballot here is in no earlier release: those that are went with their box.
	if !disclosure.Further(nil, ballotsOf(people), r.Minimum) {
		return nil
	}
	answers := make([]survey.Answers, len(people))
	for i, p := range people {
		answers[i] = p.Answers
	}
	documents, err := documentsOf(asking, people)
	if err != nil {
		return err
	}
	b.opened, b.spoiled, b.digest = len(people), len(sealed)-len(people), digestOf(documents)
	err = s.db.Write(ctx, func(ctx context.Context) error {
		if still, err := s.lockBox(ctx, b.id); err != nil || !still {
			return err
		}
		if err := s.insertOpened(ctx, b.id, documents); err != nil {
			return err
		}
		if err := s.emptyBox(ctx, b.id); err != nil {
			return err
		}
		now := s.clock.Now()
		if err := s.endBox(ctx, b, "OPENED", now); err != nil {
			return err
		}
		made, err := s.release.PublishReport(ctx, release.Report{Source: string(b.id), Mentor: b.mentor, Minimum: r.Minimum, Cut: asking.Cut(answers)})
		if err != nil {
			return err
		}
		if err := s.insertReport(ctx, Report{ID: report, Round: r.ID, Mentor: b.mentor, Box: b.id, Release: made, Version: r.Version, Opened: now}); err != nil {
			return err
		}
		if err := s.insertRemarks(ctx, report, remarksOf(asking, people)); err != nil {
			return err
		}
		if err := s.tell(ctx, "feedback_report", b.mentor, "/feedback"); err != nil {
			return err
		}
		return s.audit.Record(ctx, viewer.From(ctx), "box.opened", string(b.id))
	})
	if err != nil {
		return err
	}
	return s.Keys.Destroy(b.id)
}

// readAll reads ballots. One that does not open, or whose answers do not fit the questions,
// is spoiled and left out.
func readAll(o *ballot.Opener, asking survey.Asking, sealed []sealedBallot) []said {
	var out []said
	for _, one := range sealed {
		text, err := o.Open(one.sealed)
		if err != nil {
			continue
		}
		var d document
		if json.Unmarshal(text, &d) != nil || d.Answers == nil || !asking.Takes(d.Answers) {
			continue
		}
		out = append(out, said{survey.Answers{Person: one.person, Given: d.Answers}, d.Kept})
	}
	return out
}

func ballotsOf(people []said) []disclosure.Ballot {
	out := make([]disclosure.Ballot, len(people))
	for i, p := range people {
		out[i] = disclosure.Ballot{ID: string(p.Person), Person: string(p.Person)}
	}
	return out
}

// documentsOf are the answers as they stay after the mix: without words, which go to the
// moderator apart from all else, and without names.
func documentsOf(asking survey.Asking, people []said) ([]string, error) {
	words := asking.Commented()
	out := make([]string, len(people))
	for i, p := range people {
		stays := map[string]any{}
		for name, answer := range p.Given {
			if len(words[name]) == 0 && !strings.HasSuffix(name, "-Comment") {
				stays[name] = answer
			}
		}
		b, err := json.Marshal(stays)
		if err != nil {
			return nil, err
		}
		out[i] = string(b)
	}
	return out, nil
}

func digestOf(documents []string) string {
	h := sha256.New()
	for _, d := range slices.Sorted(slices.Values(documents)) {
		_, _ = io.WriteString(h, d+"\n") // a hash never fails
	}
	return hex.EncodeToString(h.Sum(nil))
}

// remarksOf are what people wrote, each with whether its writer keeps it from the mentor.
func remarksOf(asking survey.Asking, people []said) []remark {
	kept := map[id.Person][]string{}
	answers := make([]survey.Answers, len(people))
	for i, p := range people {
		kept[p.Person], answers[i] = p.kept, p.Answers
	}
	var out []remark
	for _, w := range asking.Written(answers) {
		out = append(out, remark{question: w.Question, text: w.Text, notToMentor: slices.Contains(kept[w.Person], w.Question)})
	}
	return out
}

// tell mails somebody that there is something to read, and nothing of what.
func (s *Service) tell(ctx context.Context, kind string, person id.Person, path string) error {
	people, err := s.directory.ByID(ctx, person)
	if err != nil {
		return err
	}
	p := people[person]
	if p.Email == "" {
		return nil
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return err
	}
	_, err = s.outbox.AddMessage(ctx, outbox.Message{
		// That there is something to read tells how many answered.
		Kind: kind, Person: person, To: p.Email, Name: p.Name, Language: p.Language, Private: true,
		Data: map[string]string{"department": set.Name.In(p.Language), "contact": set.HelpContact, "path": path},
	})
	return err
}

// Sweep ends what has had its day: boxes that stayed sealed for too long are destroyed
// unread, with their ballots, unless a round is open. Surveys sweep the keys.
func (s *Service) Sweep(ctx context.Context) error {
	today, err := s.directory.Today(ctx)
	if err != nil {
		return err
	}
	return s.destroyOld(ctx, today)
}

func (s *Service) destroyOld(ctx context.Context, today clock.Date) error {
	open, err := s.anyOpen(ctx)
	if err != nil || open {
		return err
	}
	sealed, err := s.sealedBoxes(ctx)
	if err != nil {
		return err
	}
	for _, b := range sealed {
		if b.until.IsZero() || !b.until.Before(today) {
			continue
		}
		if err := s.destroy(ctx, b); err != nil {
			return err
		}
	}
	return nil
}

// lostAfter is how long after a close a key may be missing before its box is given up.
const lostAfter = 7 * 24 * time.Hour

// destroy ends a box unread, and its key.
func (s *Service) destroy(ctx context.Context, b mentorBox) error {
	err := s.db.Write(forDestroying(ctx, b.id), func(ctx context.Context) error {
		if still, err := s.lockBox(ctx, b.id); err != nil || !still {
			return err
		}
		if err := s.emptyBox(ctx, b.id); err != nil {
			return err
		}
		if err := s.endBox(ctx, b, "DESTROYED", s.clock.Now()); err != nil {
			return err
		}
		if err := s.compact(ctx, string(b.id)); err != nil {
			return err
		}
		return s.audit.Record(ctx, viewer.From(ctx), "box.destroyed", string(b.id))
	})
	if err != nil || s.Keys == nil {
		return err
	}
	return s.Keys.Destroy(b.id)
}
