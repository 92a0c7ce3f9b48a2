package feedback

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"strconv"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/outbox"
	"laurel/internal/survey/ballot"
	"laurel/internal/viewer"
)

func itoa(n int) string { return strconv.Itoa(n) }

// Rounds lists them, newest first, with how many they ask.
func (s *Service) Rounds(ctx context.Context, v viewer.Viewer) ([]Round, error) {
	if err := CanRun(v); err != nil {
		return nil, err
	}
	all, err := s.rounds(ctx)
	for i, r := range all {
		if err == nil && r.State == Draft {
			all[i], err = s.drafted(ctx, r)
		}
	}
	return all, err
}

// drafted is a draft as it would open today.
func (s *Service) drafted(ctx context.Context, r Round) (Round, error) {
	r.Minimum = Minimum
	r.Promise = Promise(r.Minimum)
	places, err := s.placesToday(ctx, r)
	r.count(places)
	return r, err
}

// Round finds one; NOT_FOUND for whoever runs none.
func (s *Service) Round(ctx context.Context, v viewer.Viewer, round id.Round) (Round, error) {
	if CanRun(v) != nil {
		return Round{}, apperr.NewNotFound("round")
	}
	r, err := s.round(ctx, round)
	if err != nil || r.State != Draft {
		return r, err
	}
	return s.drafted(ctx, r)
}

func (r *Round) count(places []Place) {
	mentees, mentors, few := map[id.Person]bool{}, map[id.Person]bool{}, map[id.Person]bool{}
	for _, p := range places {
		mentees[p.Mentee], mentors[p.Mentor] = true, true
		if p.Few {
			few[p.Mentor] = true
		}
	}
	r.Mentees, r.Mentors, r.Few = len(mentees), len(mentors), len(few)
}

// Create plans a round as a draft; INVALID with every fault of the input.
func (s *Service) Create(ctx context.Context, v viewer.Viewer, in Input) (Round, error) {
	return s.save(ctx, v, "", in)
}

// Update changes a draft; CONFLICT once it has opened.
func (s *Service) Update(ctx context.Context, v viewer.Viewer, round id.Round, in Input) (Round, error) {
	return s.save(ctx, v, round, in)
}

func (s *Service) save(ctx context.Context, v viewer.Viewer, round id.Round, in Input) (Round, error) {
	if err := CanRun(v); err != nil {
		return Round{}, err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return Round{}, err
	}
	in.clean()
	if err := in.validate(clock.DateOf(s.clock.Now(), set.Zone)); err != nil {
		return Round{}, err
	}
	if _, err := s.survey.Asking(ctx, in.Version); err != nil {
		if apperr.CodeOf(err) == apperr.NotFound {
			return Round{}, apperr.NewInvalid("feedback.needs_version", "version")
		}
		return Round{}, err
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		action := "round.changed"
		if round == "" {
			round, action = id.New[id.Round](s.ids), "round.planned"
			if err := s.insertRound(ctx, round, in, set.Zone, s.clock.Now()); err != nil {
				return err
			}
		} else {
			held, err := s.lockRound(ctx, round)
			if err != nil {
				return err
			}
			if err := CanEdit(v, held); err != nil {
				return err
			}
		}
		notice, err := s.survey.NoticeVersion(ctx, in.Notice)
		if err != nil {
			return err
		}
		if err := s.updateRound(ctx, round, in, notice, set.Zone); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, action, string(round))
	})
	if err != nil {
		return Round{}, err
	}
	return s.Round(ctx, v, round)
}

// Discard removes a draft.
func (s *Service) Discard(ctx context.Context, v viewer.Viewer, round id.Round) error {
	if err := CanRun(v); err != nil {
		return err
	}
	return s.db.Write(ctx, func(ctx context.Context) error {
		r, err := s.lockRound(ctx, round)
		if err != nil {
			return err
		}
		if err := CanEdit(v, r); err != nil {
			return err
		}
		if err := s.deleteRound(ctx, round); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "round.discarded", string(round))
	})
}

// placesToday are the places that a round would have today.
func (s *Service) placesToday(ctx context.Context, r Round) ([]Place, error) {
	today, err := s.directory.Today(ctx)
	if err != nil {
		return nil, err
	}
	return s.placesOn(ctx, r, today)
}

// placesOn are the places of a round that opens on a day.
func (s *Service) placesOn(ctx context.Context, r Round, day clock.Date) ([]Place, error) {
	window, err := s.pairings(ctx, day.AddDate(-PooledYears, 0, 0), day)
	if err != nil {
		return nil, err
	}
	now, err := s.pairings(ctx, day.AddDate(0, -r.EndedWithin, 0), day)
	if err != nil {
		return nil, err
	}
	minimum := r.Minimum
	if minimum == 0 {
		minimum = Minimum
	}
	return placesOf(now, window, minimum), nil
}

// pairings are the mentees and mentors on record together between two days, both still
// people here.
func (s *Service) pairings(ctx context.Context, since, until clock.Date) ([]pairing, error) {
	all, err := s.mentorships.Since(ctx, since)
	if err != nil {
		return nil, err
	}
	everybody, err := s.directory.Everybody(ctx)
	if err != nil {
		return nil, err
	}
	here := make(map[id.Person]bool, len(everybody))
	for _, p := range everybody {
		here[p.ID] = p.Status != directory.Left
	}
	var out []pairing
	for _, m := range all {
		if m.Mentee != "" && here[m.Mentee] && here[m.Mentor] && !until.Before(m.Started) {
			out = append(out, pairing{m.Mentee, m.Mentor})
		}
	}
	return out, nil
}

// madeBox is a new box and its public key; the private one is a file already.
type madeBox struct {
	id     id.Box
	mentor id.Person
	public string
}

// Open fixes promise, questions and places, makes a box for each mentor who has none
// sealed, and mails each mentee one link. The same key opens once.
//
// It returns CONFLICT when it is open already, or when ballots are kept from a round with
// questions that cannot be read together with these, and INVALID when nobody could answer
// or the deadline has passed.
func (s *Service) Open(ctx context.Context, v viewer.Viewer, round id.Round, key string) (Round, error) {
	if err := CanRun(v); err != nil {
		return Round{}, err
	}
	r, err := s.Round(ctx, v, round)
	if err != nil {
		return Round{}, err
	}
	if s.Keys == nil {
		return Round{}, apperr.NewConflict("campaign.no_keys")
	}
	var places []Place
	var made []madeBox
	if r.State == Draft {
		if places, err = s.placesToday(ctx, r); err != nil {
			return Round{}, err
		}
		// Keys are files: made before the Write.
		if made, err = s.newBoxes(ctx, places); err != nil {
			return Round{}, err
		}
	}
	used := false
	_, err = s.once.Once(ctx, v, "roundOpen", key, round, func(ctx context.Context) (string, error) {
		used = true
		return string(round), s.open(ctx, v, round, places, made)
	})
	if err != nil || !used {
		err = errors.Join(err, s.forsake(ctx, made))
	}
	if err != nil {
		return Round{}, err
	}
	return s.Round(ctx, v, round)
}

// newBoxes makes keys for the mentors of places who have no sealed box.
func (s *Service) newBoxes(ctx context.Context, places []Place) ([]madeBox, error) {
	sealed, err := s.sealedBoxes(ctx)
	if err != nil {
		return nil, err
	}
	has := map[id.Person]bool{}
	for _, b := range sealed {
		has[b.mentor] = true
	}
	var made []madeBox
	for _, p := range places {
		if has[p.Mentor] {
			continue
		}
		has[p.Mentor] = true
		private, public, err := ballot.NewBox()
		if err == nil {
			b := madeBox{id.New[id.Box](s.ids), p.Mentor, base64.StdEncoding.EncodeToString(public)}
			made = append(made, b)
			err = s.Keys.Put(b.id, private)
		}
		if err != nil {
			return nil, errors.Join(err, s.forsake(ctx, made))
		}
	}
	return made, nil
}

// forsake destroys the keys of boxes that came to nothing. A box that is there after all
// keeps its key: an opening can succeed and its answer be lost.
func (s *Service) forsake(ctx context.Context, made []madeBox) error {
	if len(made) == 0 {
		return nil
	}
	there, err := s.sealedBoxes(ctx)
	if err != nil {
		return err
	}
	kept := map[id.Box]bool{}
	for _, b := range there {
		kept[b.id] = true
	}
	for _, b := range made {
		if !kept[b.id] {
			err = errors.Join(err, s.Keys.Destroy(b.id))
		}
	}
	return err
}

func (s *Service) open(ctx context.Context, v viewer.Viewer, round id.Round, places []Place, made []madeBox) error {
	r, err := s.lockRound(ctx, round)
	if err != nil {
		return err
	}
	if err := CanEdit(v, r); err != nil {
		return err
	}
	now := s.clock.Now()
	if !now.Before(r.Closes) {
		return apperr.NewInvalid("feedback.closes_in_past", "closesOn")
	}
	if len(places) == 0 {
		return apperr.NewInvalid("feedback.nobody_to_ask", "round")
	}
	if err := s.readTogether(ctx, r); err != nil {
		return err
	}
	until := clock.DateOf(now, time.UTC).AddDate(PooledYears, 0, 0)
	for _, b := range made {
		if err := s.insertBox(ctx, b, until, now); err != nil {
			return err
		}
	}
	if err := s.insertPlaces(ctx, round, places); err != nil {
		return err
	}
	r.Promise = Promise(Minimum)
	if err := s.markOpen(ctx, round, r.Promise, Minimum, now); err != nil {
		return err
	}
	if err := s.invite(ctx, r, places); err != nil {
		return err
	}
	if err := s.planJobs(ctx, r); err != nil {
		return err
	}
	return s.audit.Record(ctx, v, "round.opened", string(round))
}

// readTogether refuses questions that earlier ballots still in sealed boxes did not answer.
func (s *Service) readTogether(ctx context.Context, r Round) error {
	asking, err := s.survey.Asking(ctx, r.Version)
	if err != nil {
		return err
	}
	earlier, err := s.versionsBehindSealed(ctx)
	if err != nil {
		return err
	}
	for _, version := range earlier {
		other, err := s.survey.Asking(ctx, version)
		if err != nil {
			return err
		}
		if other.Instrument != asking.Instrument || other.Pool != asking.Pool {
			return apperr.NewConflict("feedback.other_questions").At("version")
		}
	}
	return nil
}

// planJobs plans the close of a round, and a reminder three days before it.
func (s *Service) planJobs(ctx context.Context, r Round) error {
	if err := s.outbox.Add(ctx, outbox.Job{Kind: "round.close", Key: "round.close:" + string(r.ID), Payload: r.ID, RunAt: r.Closes}); err != nil {
		return err
	}
	if at := r.Closes.Add(-72 * time.Hour); at.After(s.clock.Now().Add(24 * time.Hour)) {
		return s.outbox.Add(ctx, outbox.Job{Kind: "round.remind", Key: "round.remind:" + string(r.ID), Payload: r.ID, RunAt: at})
	}
	return nil
}

// invite mails each mentee the one link that opens the round.
func (s *Service) invite(ctx context.Context, r Round, places []Place) error {
	if s.Invite == nil {
		return nil
	}
	return s.mail(ctx, "feedback_invitation", r, places)
}

// remindDue is the job that reminds everybody who may answer, whether they have or not:
// only the box knows that.
func (s *Service) remindDue(ctx context.Context, payload []byte) error {
	round, err := roundIn(payload)
	if err != nil {
		return err
	}
	ctx = viewer.System(ctx, "reminder")
	return s.db.Write(ctx, func(ctx context.Context) error {
		r, err := s.lockRound(ctx, round)
		if err != nil || r.State != Open || !s.clock.Now().Before(r.Closes) {
			return err
		}
		places, err := s.places(ctx, round)
		if err != nil {
			return err
		}
		return s.mail(ctx, "feedback_reminder", r, places)
	})
}

func (s *Service) mail(ctx context.Context, kind string, r Round, places []Place) error {
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return err
	}
	var mentees []id.Person
	seen := map[id.Person]bool{}
	for _, p := range places {
		if !seen[p.Mentee] {
			seen[p.Mentee] = true
			mentees = append(mentees, p.Mentee)
		}
	}
	people, err := s.directory.ByID(ctx, mentees...)
	if err != nil {
		return err
	}
	_, preferred, err := s.directory.Addresses(ctx)
	if err != nil {
		return err
	}
	var reached []id.Person
	for _, p := range mentees {
		if preferred[p] != "" {
			reached = append(reached, p)
		}
	}
	tokens, err := s.Invite(ctx, r.ID, reached, r.Closes)
	if err != nil {
		return err
	}
	var messages []outbox.Message
	for _, who := range reached {
		p := people[who]
		messages = append(messages, outbox.Message{
			Kind: kind, Person: who, Campaign: id.Campaign(r.ID), To: preferred[who], Name: p.Name, Language: p.Language, Token: tokens[who],
			Data: map[string]string{
				"department": set.Name.In(p.Language), "contact": set.HelpContact, "round": r.Title.In(p.Language),
				"deadline": i18n.Deadline(r.Closes, set.Zone, p.Language), "promise": r.Promise.In(p.Language), "mistreatment": r.Mistreatment.In(p.Language),
			},
		})
	}
	return s.outbox.AddMessages(ctx, messages)
}

// IsOpen reports whether a round takes answers, for mail that waits to be sent.
func (s *Service) IsOpen(ctx context.Context, round id.Round) (bool, error) {
	r, err := s.bareRound(ctx, round)
	if apperr.CodeOf(err) == apperr.NotFound {
		return false, nil
	}
	return err == nil && r.State == Open && s.clock.Now().Before(r.Closes), err
}

// Close ends a round before its deadline. The same key closes once.
func (s *Service) Close(ctx context.Context, v viewer.Viewer, round id.Round, key string) (Round, error) {
	if err := CanRun(v); err != nil {
		return Round{}, err
	}
	_, err := s.once.Once(ctx, v, "roundClose", key, round, func(ctx context.Context) (string, error) {
		r, err := s.lockRound(ctx, round)
		if err != nil {
			return "", err
		}
		if err := CanClose(v, r); err != nil {
			return "", err
		}
		return string(round), s.close(ctx, v, r)
	})
	if err != nil {
		return Round{}, err
	}
	return s.Round(ctx, v, round)
}

// closeDue is the job of the deadline.
func (s *Service) closeDue(ctx context.Context, payload []byte) error {
	round, err := roundIn(payload)
	if err != nil {
		return err
	}
	ctx = viewer.System(ctx, "deadline")
	return s.db.Write(ctx, func(ctx context.Context) error {
		r, err := s.lockRound(ctx, round)
		if err != nil || r.State != Open {
			return err
		}
		return s.close(ctx, viewer.From(ctx), r)
	})
}

func (s *Service) close(ctx context.Context, v viewer.Viewer, r Round) error {
	if err := s.markClosed(ctx, r.ID, s.clock.Now()); err != nil {
		return err
	}
	if s.Uninvite != nil {
		if err := s.Uninvite(ctx, r.ID); err != nil {
			return err
		}
	}
	if err := s.outbox.Add(ctx, outbox.Job{Kind: "round.open_boxes", Key: "round.open_boxes:" + string(r.ID), Payload: r.ID, RunAt: s.clock.Now()}); err != nil {
		return err
	}
	return s.audit.Record(ctx, v, "round.closed", string(r.ID))
}

func roundIn(payload []byte) (round id.Round, err error) {
	if err := json.Unmarshal(payload, &round); err != nil {
		return "", outbox.Permanent(err)
	}
	return round, nil
}
