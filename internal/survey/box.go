package survey

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/boxkey"
	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/outbox"
	"laurel/internal/survey/ballot"
	"laurel/internal/survey/profile"
	"laurel/internal/viewer"
)

// BoxKeys keeps the private keys of ballot boxes outside the database. Set by cmd.
type BoxKeys interface {
	Put(box id.Box, private []byte) error
	Get(box id.Box) ([]byte, error)
	Destroy(box id.Box) error
	// Boxes are those whose keys are here, with the age of each key.
	Boxes() (map[id.Box]time.Duration, error)
}

const (
	// lostAfter is how long after it was first missed a key may be missing before its box
	// is given up: a restored backup has no key. Whatever else keeps a key from being read,
	// such as a folder that is not mounted, is waited for without end.
	lostAfter = 7 * 24 * time.Hour
	// strayAfter is how old the key of a box that is in no database becomes: an opening
	// that is under way made it moments before its box.
	strayAfter = 24 * time.Hour
	// dropWithin is how long the database is asked whether a box was written.
	dropWithin = 10 * time.Second
)

type boxState string

const (
	boxSealed    boxState = "SEALED"
	boxOpened    boxState = "OPENED"
	boxDestroyed boxState = "DESTROYED"
)

// box is a ballot box.
type box struct {
	id      id.Box
	source  id.Campaign
	public  string // base64
	state   boxState
	opened  int
	spoiled int
	digest  string
}

// ballotKey is the one name a person's ballot can have in a box.
func ballotKey(b id.Box, p id.Person) string { return string(b) + ":" + string(p) }

// newBox makes the key of a box before the Write that opens its campaign, which does
// no I/O. Whoever calls it drops the key when nothing comes of the opening.
func (s *Service) newBox(campaign id.Campaign) (box, error) {
	if s.Keys == nil {
		return box{}, apperr.NewConflict("campaign.no_keys")
	}
	private, public, err := ballot.NewBox()
	if err != nil {
		return box{}, err
	}
	b := box{id: id.New[id.Box](s.ids), source: campaign, public: base64.StdEncoding.EncodeToString(public), state: boxSealed}
	return b, s.Keys.Put(b.id, private)
}

// dropUnused destroys the key of a box that was never written. A commit whose answer was
// lost may have written it, and its ballots could then never be read: so the campaign is
// held, for which an opening that is still under way is waited for, and where that cannot
// be done the key stays for sweepKeys.
func (s *Service) dropUnused(ctx context.Context, campaign id.Campaign, b id.Box) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), dropWithin)
	defer cancel()
	there := true
	err := s.db.Write(ctx, func(ctx context.Context) error {
		if _, err := s.lockCampaign(ctx, campaign); err != nil {
			return err
		}
		state, err := s.lockBox(ctx, b)
		there = state != ""
		return err
	})
	if err != nil || there {
		return nil
	}
	return s.Keys.Destroy(b)
}

// sealing is an open box with what seals for it.
type sealing struct {
	box
	sealer *ballot.Sealer
}

func (s *Service) sealingFor(ctx context.Context, campaign id.Campaign) (sealing, error) {
	if known, ok := s.sealers.Load(campaign); ok {
		return known.(sealing), nil
	}
	b, ok, err := s.boxFor(ctx, campaign)
	if err != nil {
		return sealing{}, err
	}
	if !ok {
		return sealing{}, apperr.NewConflict("campaign.no_keys")
	}
	public, err := base64.StdEncoding.DecodeString(b.public)
	if err != nil {
		return sealing{}, err
	}
	sealer, err := ballot.NewSealer(string(b.id), public)
	if err != nil {
		return sealing{}, err
	}
	made := sealing{b, sealer}
	s.sealers.Store(campaign, made)
	return made, nil
}

// Cast puts the viewer's answers into the ballot box, in the place of those put there
// before. It gives back which answers were left out because nobody is asked for them.
//
// It is the exception to every rule of writing: beside the ballot's row nothing is
// kept, no audit entry, job, key of a repeated request or time (DESIGN 3). Whether it
// was the first or replaced one cannot be told from the answer.
//
// It returns INVALID with the path of every faulty answer and CONFLICT when closed.
func (s *Service) Cast(ctx context.Context, v viewer.Viewer, campaign id.Campaign, answers any) (dropped []string, err error) {
	a, model, err := s.submitting(ctx, v, campaign)
	if err != nil {
		return nil, err
	}
	if a.mode != Anonymous {
		return nil, apperr.NewConflict("campaign.not_anonymous")
	}
	result, err := check(model, answers, true, s.today(ctx))
	if err != nil {
		return nil, err
	}
	document, err := json.Marshal(result.Clean) // keys in order: nothing is told by how a browser wrote them
	if err != nil {
		return nil, err
	}
	seal, err := s.sealingFor(ctx, campaign)
	if err != nil {
		return nil, err
	}
	if len(document) > ballot.Longest {
		return nil, apperr.NewInvalid("answers.too_long_together", "answers")
	}
	sealed, err := seal.sealer.Seal(document)
	if err != nil {
		return nil, err
	}
	stored, err := s.putBallot(ctx, v.Person, seal.box, sealed, s.clock.Now())
	return result.Dropped, s.castRefused(ctx, v, campaign, stored, err)
}

// Withdraw takes the viewer's ballot out of the box. Whether there was one cannot be
// told from the answer.
func (s *Service) Withdraw(ctx context.Context, v viewer.Viewer, campaign id.Campaign) error {
	a, _, err := s.submitting(ctx, v, campaign)
	if err != nil {
		return err
	}
	if a.mode != Anonymous {
		return apperr.NewConflict("campaign.not_anonymous")
	}
	seal, err := s.sealingFor(ctx, campaign)
	if err != nil {
		return err
	}
	taken, err := s.takeBallot(ctx, v.Person, seal.box, s.clock.Now())
	return s.castRefused(ctx, v, campaign, taken, err)
}

// castRefused says why a box took no change.
func (s *Service) castRefused(ctx context.Context, v viewer.Viewer, campaign id.Campaign, done bool, err error) error {
	if err != nil || done {
		return err
	}
	if _, _, err := s.answering(ctx, v, campaign); err != nil {
		return err
	}
	return apperr.NewConflict("campaign.closed")
}

// openBox is the mix: the job that ends a ballot box after its campaign has closed.
//
// Ballots are opened in memory. One transaction then writes the documents in random
// order without a trace of who wrote them, the release, and the comments to moderate,
// and takes the ballots away; after it the key is destroyed. A box with fewer ballots
// than the minimum is emptied unopened. Whatever is interrupted is done again from the
// ballots, and a box that has ended is left as it is, but for a key that a crash left
// behind (trust.md 2.3).
func (s *Service) openBox(ctx context.Context, c Campaign) error {
	b, ok, err := s.boxFor(ctx, c.ID)
	if err != nil {
		return err
	}
	if !ok || s.Keys == nil {
		return apperr.NewConflict("campaign.no_keys")
	}
	if b.state == boxSealed {
		if err := s.mix(ctx, c, b); err != nil {
			return err
		}
	}
	return s.Keys.Destroy(b.id)
}

func (s *Service) mix(ctx context.Context, c Campaign, b box) error {
	ctx = forMixing(ctx, b.id, c.ID)
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return err
	}
	model, err := s.model(ctx, c.Version.ID)
	if err != nil {
		return err
	}
	places, err := s.everyPlace(ctx, c.ID)
	if err != nil {
		return err
	}
	modelOf, blocks, err := s.ownModels(ctx, c, places)
	if err != nil {
		return err
	}
	ownNames, err := s.namesOf(ctx, blocks)
	if err != nil {
		return err
	}
	sealed, err := s.ballots(ctx, b.id)
	if err != nil {
		return err
	}
	minimum := c.minimum(set)
	var people []answered
	var documents []string
	b.state, b.opened, b.spoiled = boxDestroyed, 0, 0
	if len(sealed) >= minimum {
		opener, err := s.opener(b)
		switch {
		case err == nil:
			people, documents, err = openAll(opener, modelOf, places, sealed, ownNames)
			if err != nil {
				return err
			}
			b.spoiled = len(sealed) - len(people)
		case errors.Is(err, boxkey.ErrMissing):
			lost, unsure := s.keyLost(ctx, b)
			if !lost {
				return errors.Join(err, unsure)
			}
			b.spoiled = len(sealed)
		default:
			return err // tried again: what keeps the key from being read may end
		}
	}
	if len(people) >= minimum {
		b.state, b.opened, b.digest = boxOpened, len(people), digestOf(documents)
	} else {
		people, documents = nil, nil
	}
	cuts := cutsOf(model, places, people)
	own, err := s.blockCuts(ctx, blocks, places, people)
	if err != nil {
		return err
	}
	return s.db.Write(ctx, func(ctx context.Context) error {
		state, err := s.lockBox(ctx, b.id)
		if err != nil || state != boxSealed {
			return err
		}
		if err := s.insertOpened(ctx, b.id, documents); err != nil {
			return err
		}
		if err := s.emptyBox(ctx, b.id); err != nil {
			return err
		}
		if err := s.endBox(ctx, b, s.clock.Now()); err != nil {
			return err
		}
		if err := s.publish(ctx, c, minimum, cuts, own, writtenAnswers(model, people)); err != nil {
			return err
		}
		// Somebody may have opened an invitation while the campaign was being closed.
		if err := s.uninvite(ctx, c); err != nil {
			return err
		}
		// What the ballots were must not be left in pages that are free now.
		if err := s.outbox.Add(ctx, outbox.Job{Kind: "box.compact", Key: "box.compact:" + string(b.id), RunAt: s.clock.Now()}); err != nil {
			return err
		}
		return s.audit.Record(ctx, viewer.From(ctx), "box."+strings.ToLower(string(b.state)), string(b.id))
	})
}

// keyMissed is the act of looking for the key of a closed box in vain, the first time.
const keyMissed = "box.key_missed"

// keyLost reports that the key of a closed box is missing for so long that the box is given
// up. The first time is put on record, and counts from the looking and not from the close:
// a server that was away for a week has looked once.
func (s *Service) keyLost(ctx context.Context, b box) (lost bool, err error) {
	err = s.db.Write(ctx, func(ctx context.Context) error {
		first, err := s.audit.First(ctx, keyMissed, string(b.id))
		switch {
		case err != nil:
			return err
		case first.IsZero():
			return s.audit.Record(ctx, viewer.From(ctx), keyMissed, string(b.id))
		}
		lost = s.clock.Now().After(first.Add(lostAfter))
		return nil
	})
	return lost, err
}

func (s *Service) opener(b box) (*ballot.Opener, error) {
	private, err := s.Keys.Get(b.id)
	if err != nil {
		return nil, err
	}
	return ballot.NewOpener(string(b.id), private)
}

// openAll reads the ballots. One of somebody who was not asked, one that does not open
// and one that holds no answers to these questions are spoiled and left out. Documents
// leave out the questions of a division's own: they would tell the division of whoever
// wrote the rest.
func openAll(o *ballot.Opener, modelOf func(id.Person) *profile.Model, places []participation, sealed []sealedBallot, own map[string]bool) (people []answered, documents []string, err error) {
	asked := make(map[id.Person]bool, len(places))
	for _, p := range places {
		asked[p.person] = true
	}
	for _, one := range sealed {
		document, err := o.Open(one.sealed)
		if err != nil || !asked[one.person] {
			continue
		}
		var answers map[string]any
		if json.Unmarshal(document, &answers) != nil || answers == nil {
			continue
		}
		// Not strict: what was required on the day it was cast may depend on that day.
		if _, issues := modelOf(one.person).Check(answers, profile.Options{Today: clock.Date{Year: 2000, Month: 1, Day: 1}}); len(issues) > 0 {
			continue
		}
		people = append(people, answered{one.person, answers})
		if len(own) > 0 {
			if document, err = json.Marshal(withoutBlocks(answers, own)); err != nil {
				return nil, nil, err
			}
		}
		documents = append(documents, string(document))
	}
	return people, documents, nil
}

// digestOf is the SHA-256 of the documents, sorted, each on a line of its own.
func digestOf(documents []string) string {
	h := sha256.New()
	for _, d := range slices.Sorted(slices.Values(documents)) {
		_, _ = io.WriteString(h, d+"\n") // a hash never fails
	}
	return hex.EncodeToString(h.Sum(nil))
}

// compact is the job that gives the space of emptied boxes back to the system, and that of
// what else told who took part: reminders with their jobs, and sessions.
func (s *Service) compact(ctx context.Context, _ []byte) error {
	if s.db.Writing(ctx) {
		return nil // a program fills a database with invented people: nothing to hide
	}
	return s.db.Compact(ctx, "ballots", "participations", "messages", "outbox_jobs", "sessions")
}

// sweepKeys destroys the keys of boxes that have ended, as a crash may come between the
// end of a box and the end of its key, and those that have no box after a day, as an
// opening may fail and leave its key.
func (s *Service) sweepKeys(ctx context.Context) error {
	if s.Keys == nil {
		return nil
	}
	here, err := s.Keys.Boxes()
	if err != nil || len(here) == 0 {
		return err
	}
	all, err := s.boxes(ctx)
	if err != nil {
		return err
	}
	sealed, ended := map[id.Box]bool{}, map[id.Box]bool{}
	for _, b := range all {
		sealed[b.id], ended[b.id] = b.state == boxSealed, b.state != boxSealed
	}
	for b, age := range here {
		if ended[b] || !sealed[b] && age > strayAfter {
			err = errors.Join(err, s.Keys.Destroy(b))
		}
	}
	return err
}

// Sweep ends what has had its day.
func (s *Service) Sweep(ctx context.Context) error { return s.sweepKeys(ctx) }
