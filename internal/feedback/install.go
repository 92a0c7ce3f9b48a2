package feedback

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"laurel/internal/ahead"
	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/survey"
	"laurel/internal/viewer"
)

// InstalledRound is a round made by a program (the demo): what mentees gave is known
// beforehand.
type InstalledRound struct {
	Input   Input
	Opened  time.Time
	Given   []InstalledAnswers
	Letters []InstalledLetter
	Closed  bool // at its deadline; the boxes with enough ballots are opened too
}

// InstalledAnswers is what a mentee sealed about a mentor.
type InstalledAnswers struct {
	Mentee, Mentor id.Person
	Answers        map[string]any
	Kept           []string
	At             time.Time
}

// sealedAnswers are answers with the ballot they became.
type sealedAnswers struct {
	InstalledAnswers
	ballot []byte
}

// InstalledLetter is what a mentee signed for a mentor.
type InstalledLetter struct {
	Mentee, Mentor id.Person
	Text           string
	ForDossier     bool
	At             time.Time
}

// InstallRound writes a whole round in one Write, by the rules that hold for people:
// answers that the questions refuse, and letters where there is a report to wait for, are
// refused here too. Its places are those of the day it opened. A round that is open mails
// its invitations; after one that closed its boxes are opened as those of any round.
func (s *Service) InstallRound(ctx context.Context, in InstalledRound) (id.Round, error) {
	if s.Keys == nil {
		return "", apperr.NewConflict("campaign.no_keys")
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return "", err
	}
	day := clock.DateOf(in.Opened, set.Zone)
	in.Input.clean()
	if err := in.Input.validate(day); err != nil {
		return "", err
	}
	asking, err := s.survey.Asking(ctx, in.Input.Version)
	if err != nil {
		return "", err
	}
	r := Round{
		ID: id.New[id.Round](s.ids), Title: in.Input.Title, Version: in.Input.Version, EndedWithin: in.Input.EndedWithin, Mistreatment: in.Input.Mistreatment,
		Promise: Promise(Minimum), Minimum: Minimum, ClosesOn: in.Input.ClosesOn, Closes: closing(in.Input.ClosesOn, set.Zone), Opened: &in.Opened,
	}
	places, err := s.placesOn(ctx, r, day)
	if err != nil {
		return "", err
	}
	made, err := s.newBoxes(ctx, places)
	if err != nil {
		return "", err
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.insertRound(ctx, r.ID, in.Input, set.Zone, in.Opened); err != nil {
			return err
		}
		notice, err := s.survey.NoticeVersion(ctx, in.Input.Notice)
		if err != nil {
			return err
		}
		if err := s.updateRound(ctx, r.ID, in.Input, notice, set.Zone); err != nil {
			return err
		}
		if err := s.readTogether(ctx, r); err != nil {
			return err
		}
		for _, b := range made {
			if err := s.insertBox(ctx, b, day.AddDate(PooledYears, 0, 0), in.Opened); err != nil {
				return err
			}
		}
		if err := s.insertPlaces(ctx, r.ID, places); err != nil {
			return err
		}
		if err := s.markOpen(ctx, r.ID, r.Promise, r.Minimum, in.Opened); err != nil {
			return err
		}
		if err := s.audit.Record(ctx, viewer.From(ctx), "round.opened", string(r.ID)); err != nil {
			return err
		}
		if err := s.installAnswers(ctx, r, asking, in, set.Zone); err != nil {
			return err
		}
		if !in.Closed {
			if err := s.invite(ctx, r, places); err != nil {
				return err
			}
			return s.planJobs(ctx, r)
		}
		if err := s.markClosed(ctx, r.ID, r.Closes); err != nil {
			return err
		}
		return s.audit.Record(ctx, viewer.From(ctx), "round.closed", string(r.ID))
	})
	if err != nil {
		return "", errors.Join(err, s.forsake(ctx, made))
	}
	if !in.Closed {
		return r.ID, nil
	}
	payload, err := json.Marshal(r.ID)
	if err != nil {
		return "", err
	}
	return r.ID, s.openBoxes(ctx, payload)
}

func (s *Service) installAnswers(ctx context.Context, r Round, asking survey.Asking, in InstalledRound, zone *time.Location) error {
	all, err := s.places(ctx, r.ID)
	if err != nil {
		return err
	}
	placeOf := make(map[pairing]Place, len(all))
	for _, p := range all {
		placeOf[pairing{p.Mentee, p.Mentor}] = p
	}
	boxes, err := s.sealedBoxes(ctx)
	if err != nil {
		return err
	}
	boxOf := make(map[id.Person]mentorBox, len(boxes))
	for _, b := range boxes {
		boxOf[b.mentor] = b
	}
	sealed := func(g InstalledAnswers) (sealedAnswers, error) {
		// Through JSON, as answers come from a browser.
		raw, err := json.Marshal(g.Answers)
		if err != nil {
			return sealedAnswers{}, err
		}
		var given map[string]any
		if err := json.Unmarshal(raw, &given); err != nil {
			return sealedAnswers{}, err
		}
		clean, _, err := asking.Check(given, clock.DateOf(g.At, zone))
		if err != nil {
			return sealedAnswers{}, fmt.Errorf("feedback: the answers of %s about %s are refused: %w", g.Mentee, g.Mentor, err)
		}
		ballot, err := s.sealInto(boxOf[g.Mentor], document{r.Version, clean, keptOf(asking, g.Kept)})
		return sealedAnswers{g, ballot}, err
	}
	for g, err := range ahead.Of(in.Given, sealed) {
		if err != nil {
			return err
		}
		p, ok := placeOf[pairing{g.Mentee, g.Mentor}]
		if !ok {
			return fmt.Errorf("feedback: %s answered about %s and was not asked", g.Mentee, g.Mentor)
		}
		stored, err := s.putBallot(ctx, p, boxOf[g.Mentor].id, g.ballot, clock.Instant(g.At))
		if err == nil && !stored {
			err = fmt.Errorf("feedback: %s answered about %s when the round took no answers", g.Mentee, g.Mentor)
		}
		if err != nil {
			return err
		}
	}
	for _, g := range in.Letters {
		p, ok := placeOf[pairing{g.Mentee, g.Mentor}]
		if !ok || !p.Few {
			return fmt.Errorf("feedback: %s signed a letter for %s and could not", g.Mentee, g.Mentor)
		}
		l := Letter{ID: id.New[id.Letter](s.ids), Round: r.ID, Mentee: g.Mentee, Mentor: g.Mentor, Text: g.Text, ForDossier: g.ForDossier, Signed: clock.Instant(g.At)}
		if err := s.sign(forLetters(ctx, g.Mentee), viewer.Viewer{Person: g.Mentee}, &l); err != nil {
			return err
		}
	}
	return nil
}
