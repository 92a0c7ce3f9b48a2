package survey

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"sync"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/idempotency"
	"laurel/internal/outbox"
	"laurel/internal/page"
	"laurel/internal/release"
	"laurel/internal/store"
	"laurel/internal/survey/profile"
	"laurel/internal/viewer"
)

// Service is the use cases of surveys.
type Service struct {
	db        *store.DB
	ids       id.Source
	clock     clock.Clock
	audit     *audit.Log
	once      *idempotency.Keys
	outbox    *outbox.Queue
	directory *directory.Service
	release   *release.Service

	// Invite hands out one link per person, inside the Write that opens a campaign.
	// Set by cmd: it belongs to auth, which surveys do not know.
	Invite func(ctx context.Context, campaign id.Campaign, people []id.Person, until time.Time) (map[id.Person]id.Token, error)
	// Uninvite ends those links, inside the Write that closes a campaign, and where asked to
	// the sessions that came of them. Set by cmd.
	Uninvite func(ctx context.Context, campaign id.Campaign, sessions bool) error

	// Keys of ballot boxes. Set by cmd; without it there are no anonymous campaigns.
	Keys BoxKeys

	models  sync.Map // id.Version → *profile.Model; versions never change
	askings sync.Map // id.Version → Asking; nor do they
	joint   sync.Map // joined → *profile.Model; likewise
	asked   sync.Map // id.Campaign → asked; fixed once a campaign is opened
	sealers sync.Map // id.Campaign → sealing; likewise
}

// New makes the service and takes on its outbox jobs.
func New(db *store.DB, ids id.Source, c clock.Clock, log *audit.Log, once *idempotency.Keys, q *outbox.Queue, d *directory.Service, r *release.Service) *Service {
	s := &Service{db: db, ids: ids, clock: c, audit: log, once: once, outbox: q, directory: d, release: r}
	q.Handle("campaign.close", s.closeDue)
	q.Handle("campaign.release", s.releaseClosed)
	q.Handle("campaign.remind", s.remindDue)
	q.Handle("box.compact", s.compact)
	return s
}

// ImportInput is an instrument file and what its importer says of it.
type ImportInput struct {
	File       []byte
	Format     Format
	Instrument id.Instrument // "" makes a new one
	Title      i18n.Text
	Source     string
	Form       string // REDCap: which form of the dictionary; "" all of them
}

// Import reads a file into a draft. What lies outside the profile stands in the
// draft's problems; a file that cannot be read at all is INVALID with its place.
// Forms are those of a REDCap dictionary.
func (s *Service) Import(ctx context.Context, v viewer.Viewer, in ImportInput) (made Instrument, forms []string, err error) {
	if err := CanRun(v); err != nil {
		return Instrument{}, nil, err
	}
	var faults apperr.List
	faults.Add(!in.Title.Complete("en", "fr"), "text.both_languages", "input", "title")
	faults.Add(len(in.Title.En()) > 300 || len(in.Source) > 2000, "text.too_long", "input", "title")
	if err := faults.Err(); err != nil {
		return Instrument{}, nil, err
	}
	got, err := read(in, v.Language)
	if err != nil {
		return Instrument{}, nil, err
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		row, write, err := Instrument{Purpose: OtherPurpose}, s.insertInstrument, error(nil)
		if in.Instrument == "" {
			row.ID = id.New[id.Instrument](s.ids)
		} else {
			write = s.updateInstrument
			if row, err = s.instrumentForUpdate(ctx, in.Instrument); err != nil {
				return err
			}
		}
		row.Title, row.Source, row.Updated, row.Revision = in.Title, i18n.Clean(in.Source), s.clock.Now(), row.Revision+1
		row.Draft = &InstrumentDraft{Definition: got.definition, Problems: problemsOf(got.losses)}
		if err := write(ctx, row); err != nil {
			return err
		}
		made = row
		return s.audit.Record(ctx, v, "instrument.imported", string(row.ID))
	})
	if err != nil {
		return Instrument{}, nil, err
	}
	made, err = s.Instrument(ctx, v, made.ID)
	return made, got.forms, err
}

func problemErrors(problems []profile.Problem, language string) error {
	var list apperr.List
	for _, p := range problems {
		list = append(list, apperr.NewInvalid("instrument.unreadable", "upload").With("reason", message(p.Code, p.Params, language)).With("line", p.Line))
	}
	if len(list) == 0 {
		list = append(list, apperr.NewInvalid("instrument.empty", "upload"))
	}
	return list.Err()
}

func problemsOf(in []profile.Problem) []Problem {
	out := make([]Problem, len(in))
	for i, p := range in {
		out[i] = Problem{Line: p.Line, Path: p.Path, Code: p.Code, Params: p.Params, Blocking: p.Blocking}
	}
	return out
}

// Message says a problem in words, with what to do next.
func (p Problem) Message(language string) string { return message(p.Code, p.Params, language) }

// examine fills in what can be told of a draft.
func (d *InstrumentDraft) examine() {
	d.looked = &look{}
	model, problems := profile.Parse(d.Definition)
	found := problemsOf(problems)
	if !bytes.ContainsRune(d.Definition, '\n') {
		// Written by the editor, on one line: there are no lines to tell.
		for i := range found {
			found[i].Line = 0
		}
	}
	d.Problems = append(d.Problems, found...)
	if model != nil {
		d.Questions, d.Minutes = model.Count(), model.Minutes()
	}
}

// Instrument finds one, with draft and versions.
func (s *Service) Instrument(ctx context.Context, v viewer.Viewer, instrument id.Instrument) (Instrument, error) {
	if err := CanRun(v); err != nil {
		return Instrument{}, err
	}
	found, err := s.instruments(ctx, instrument)
	if err != nil {
		return Instrument{}, err
	}
	if len(found) == 0 {
		return Instrument{}, apperr.NewNotFound("instrument")
	}
	if d := found[0].Draft; d != nil {
		d.examine()
	}
	return found[0], nil
}

// Instruments lists them, last changed first.
func (s *Service) Instruments(ctx context.Context, v viewer.Viewer, a page.Args, search string) (page.Page[Instrument], error) {
	if err := CanRun(v); err != nil {
		return page.Page[Instrument]{}, err
	}
	all, err := s.instruments(ctx, "")
	if err != nil {
		return page.Page[Instrument]{}, err
	}
	words := strings.Fields(i18n.Fold(search))
	all = slices.DeleteFunc(all, func(i Instrument) bool { return !matches(i.Title, words) })
	slices.SortFunc(all, func(a, b Instrument) int {
		return cmp.Or(b.Updated.Compare(a.Updated), strings.Compare(string(a.ID), string(b.ID)))
	})
	cut, err := page.Cut(all, a, func(i Instrument) string { return string(i.ID) })
	for i := range cut.Nodes {
		if d := cut.Nodes[i].Draft; d != nil {
			d.examine()
		}
	}
	return cut, err
}

func matches(t i18n.Text, words []string) bool {
	in := i18n.Fold(t.En() + " " + t.Fr())
	return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(in, w) })
}

// Publish makes the draft an immutable version.
//
// It returns CONFLICT when there is no draft and INVALID, problem by problem, when
// the draft lies outside the profile.
func (s *Service) Publish(ctx context.Context, v viewer.Viewer, instrument id.Instrument) (Instrument, error) {
	if err := CanRun(v); err != nil {
		return Instrument{}, err
	}
	err := s.db.Write(ctx, func(ctx context.Context) error {
		row, err := s.instrumentForUpdate(ctx, instrument)
		if err != nil {
			return err
		}
		if row.Draft == nil {
			return apperr.NewConflict("instrument.no_draft")
		}
		version, err := s.publishable(ctx, row)
		if err != nil {
			return err
		}
		if err := s.insertVersion(ctx, version); err != nil {
			if store.Duplicate(err) {
				return apperr.NewConflict("instrument.published_meanwhile")
			}
			return err
		}
		row.Draft, row.Updated, row.Revision = nil, s.clock.Now(), row.Revision+1
		if err := s.updateInstrument(ctx, row); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "instrument.published", string(version.ID))
	})
	if err != nil {
		return Instrument{}, err
	}
	return s.Instrument(ctx, v, instrument)
}

func (s *Service) publishable(ctx context.Context, row Instrument) (Version, error) {
	model, problems := profile.Parse(row.Draft.Definition)
	var faults apperr.List
	for _, p := range append(row.Draft.Problems, problemsOf(problems)...) {
		if p.Blocking {
			faults = append(faults, apperr.NewInvalid("instrument.problem", p.Path).With("problem", p))
		}
	}
	if err := faults.Err(); err != nil {
		return Version{}, err
	}
	canonical := model.Canonical()
	sum := sha256.Sum256(canonical)
	number := 1
	if len(row.Versions) > 0 {
		number = row.Versions[0].Number + 1
	}
	change, pooled := s.classed(ctx, row, number, model)
	return Version{
		ID: id.New[id.Version](s.ids), Instrument: row.ID, Number: number, Published: s.clock.Now(), Change: change, PooledWith: pooled,
		SHA256: hex.EncodeToString(sum[:]), Languages: model.Languages(), Questions: model.Count(), Minutes: model.Minutes(),
		Definition: canonical,
	}, nil
}

// model of a published version.
func (s *Service) model(ctx context.Context, version id.Version) (*profile.Model, error) {
	if m, ok := s.models.Load(version); ok {
		return m.(*profile.Model), nil
	}
	definition, err := s.definition(ctx, version)
	if err != nil {
		return nil, err
	}
	m, _ := profile.Parse(definition)
	if m == nil {
		return nil, apperr.NewConflict("instrument.no_longer_read")
	}
	s.models.Store(version, m)
	return m, nil
}

// Campaigns lists them, newest deadline first, without drafts for those who do not
// run surveys.
func (s *Service) Campaigns(ctx context.Context, v viewer.Viewer, f CampaignFilter) (page.Page[Campaign], error) {
	if err := CanSeeCampaigns(v); err != nil {
		return page.Page[Campaign]{}, err
	}
	all, err := s.campaigns(ctx, "")
	if err != nil {
		return page.Page[Campaign]{}, err
	}
	words := strings.Fields(i18n.Fold(f.Search))
	all = slices.DeleteFunc(all, func(c Campaign) bool {
		return CanSee(v, c) != nil || f.State != "" && c.State != f.State || !matches(c.Title, words)
	})
	slices.SortFunc(all, func(a, b Campaign) int {
		return cmp.Or(b.Closes.Compare(a.Closes), strings.Compare(string(a.ID), string(b.ID)))
	})
	cut, err := page.Cut(all, f.Args, func(c Campaign) string { return string(c.ID) })
	if err != nil {
		return cut, err
	}
	return cut, s.countIn(ctx, v, cut.Nodes)
}

// Campaign finds one the viewer may see, else NOT_FOUND.
func (s *Service) Campaign(ctx context.Context, v viewer.Viewer, campaign id.Campaign) (Campaign, error) {
	if err := CanSeeCampaigns(v); err != nil {
		return Campaign{}, err
	}
	found, err := s.campaigns(ctx, campaign)
	if err != nil {
		return Campaign{}, err
	}
	if len(found) == 0 {
		return Campaign{}, apperr.NewNotFound("campaign")
	}
	if err := CanSee(v, found[0]); err != nil {
		return Campaign{}, err
	}
	return found[0], s.countIn(ctx, v, found[:1])
}

// countIn fills in who is asked, how many answered, and the promise of drafts.
func (s *Service) countIn(ctx context.Context, v viewer.Viewer, list []Campaign) error {
	if err := s.counts(ctx, list); err != nil {
		return err
	}
	if slices.ContainsFunc(list, func(c Campaign) bool { return c.Mode == Anonymous && c.State != Draft }) {
		boxes, err := s.countBallots(ctx)
		if err != nil {
			return err
		}
		for i := range list {
			if b, ok := boxes[list[i].ID]; ok {
				list[i].answered = b.opened
				if b.state != boxSealed {
					list[i].Spoiled = &b.spoiled
				}
			}
		}
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return err
	}
	var everybody []directory.Person
	for i := range list {
		c := &list[i]
		if c.State != Draft {
			c.Responses = c.told(v, c.minimum(set))
			continue
		}
		c.Policy = PolicyOf(c.Mode, set.MinimumGroup)
		c.Promise = Promise(c.Policy)
		if everybody == nil {
			if everybody, err = s.directory.Everybody(ctx); err != nil {
				return err
			}
		}
		for _, p := range everybody {
			if c.Audience.Includes(p) {
				c.Eligible++
			}
		}
	}
	return nil
}

// told is how many have answered, as far as the viewer may know. A count that moves
// with every submit tells who has just answered, so while a campaign is open it moves
// in steps of five, and only for whoever runs surveys (trust.md 2.1).
func (c Campaign) told(v viewer.Viewer, minimum int) *int {
	if CanRun(v) != nil || c.Eligible < minimum {
		return nil
	}
	n := c.answered
	if c.State == Open {
		n = inSteps(n)
	} else if n < minimum {
		return nil
	}
	return &n
}

// AudienceCount is how many an audience has today, and how many of them no mail reaches.
func (s *Service) AudienceCount(ctx context.Context, v viewer.Viewer, a Audience) (people, withoutAddress int, err error) {
	if err := CanRun(v); err != nil {
		return 0, 0, err
	}
	everybody, err := s.directory.Everybody(ctx)
	if err != nil {
		return 0, 0, err
	}
	_, preferred, err := s.directory.Addresses(ctx)
	for _, p := range everybody {
		if a.Includes(p) {
			people++
			if preferred[p.ID] == "" {
				withoutAddress++
			}
		}
	}
	return people, withoutAddress, err
}

// Create makes a campaign, as a draft.
func (s *Service) Create(ctx context.Context, v viewer.Viewer, in CampaignInput) (Campaign, error) {
	return s.save(ctx, v, "", in)
}

// Update changes a campaign that is not open yet.
func (s *Service) Update(ctx context.Context, v viewer.Viewer, campaign id.Campaign, in CampaignInput) (Campaign, error) {
	return s.save(ctx, v, campaign, in)
}

func (s *Service) save(ctx context.Context, v viewer.Viewer, campaign id.Campaign, in CampaignInput) (Campaign, error) {
	if err := CanRun(v); err != nil {
		return Campaign{}, err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return Campaign{}, err
	}
	if err := in.validate(clock.DateOf(s.clock.Now(), set.Zone)); err != nil {
		return Campaign{}, err
	}
	in.Notice = in.Notice.cleaned()
	in.RemindOn = sortedDates(in.RemindOn)
	// Decided outside the Write, which may run again.
	isNew, action := campaign == "", "campaign.updated"
	if isNew {
		campaign, action = id.New[id.Campaign](s.ids), "campaign.created"
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		if _, err := s.definition(ctx, in.Version); err != nil {
			return apperr.NewInvalid("campaign.needs_version", "version")
		}
		if isNew {
			err = s.insertCampaign(ctx, campaign, in, set.Zone, s.clock.Now())
		} else {
			var c Campaign
			if c, err = s.lockCampaign(ctx, campaign); err == nil {
				err = CanEdit(v, c)
			}
			if err == nil {
				err = s.updateCampaign(ctx, campaign, in, set.Zone)
			}
			if err == nil {
				err = s.blocksJoin(ctx, campaign, in.Version, in.Audience)
			}
		}
		if err != nil {
			return err
		}
		return s.audit.Record(ctx, v, action, string(campaign))
	})
	if err != nil {
		return Campaign{}, err
	}
	return s.Campaign(ctx, v, campaign)
}

// Discard removes a campaign that was never opened.
func (s *Service) Discard(ctx context.Context, v viewer.Viewer, campaign id.Campaign) error {
	if err := CanRun(v); err != nil {
		return err
	}
	return s.db.Write(ctx, func(ctx context.Context) error {
		c, err := s.lockCampaign(ctx, campaign)
		if err != nil {
			return err
		}
		if err := CanEdit(v, c); err != nil {
			return err
		}
		if err := s.deleteCampaign(ctx, campaign); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "campaign.discarded", string(campaign))
	})
}

// Open fixes mode, promise and audience, and mails one invitation to each
// participant. The same key opens once.
//
// It returns CONFLICT when it was opened already and INVALID when the audience is
// empty or the deadline has passed.
func (s *Service) Open(ctx context.Context, v viewer.Viewer, campaign id.Campaign, key string) (Campaign, error) {
	if err := CanRun(v); err != nil {
		return Campaign{}, err
	}
	c, err := s.Campaign(ctx, v, campaign)
	if err != nil {
		return Campaign{}, err
	}
	// Keys are files: made before the Write, and dropped when nothing came of it.
	var made box
	if c.Mode == Anonymous && c.State == Draft {
		if made, err = s.newBox(campaign); err != nil {
			return Campaign{}, err
		}
	}
	used := false
	_, err = s.once.Once(ctx, v, "campaignOpen", key, campaign, func(ctx context.Context) (string, error) {
		used = true
		return string(campaign), s.open(ctx, v, campaign, made)
	})
	if made.id != "" && (err != nil || !used) {
		err = errors.Join(err, s.dropUnused(ctx, campaign, made.id))
	}
	if err != nil {
		return Campaign{}, err
	}
	return s.Campaign(ctx, v, campaign)
}

func (s *Service) open(ctx context.Context, v viewer.Viewer, campaign id.Campaign, made box) error {
	c, err := s.lockCampaign(ctx, campaign)
	if err != nil {
		return err
	}
	if err := CanEdit(v, c); err != nil {
		return err
	}
	now := s.clock.Now()
	if !now.Before(c.Closes) {
		return apperr.NewInvalid("campaign.closes_in_past", "closesOn")
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return err
	}
	everybody, err := s.directory.Everybody(ctx)
	if err != nil {
		return err
	}
	asked := slices.DeleteFunc(everybody, func(p directory.Person) bool { return !c.Audience.Includes(p) })
	if len(asked) == 0 {
		return apperr.NewInvalid("campaign.audience_empty", "audience")
	}
	if c.NoticeID == "" {
		return apperr.NewInvalid("campaign.needs_notice", "notice")
	}
	if err := s.blocksJoin(ctx, campaign, c.Version.ID, c.Audience); err != nil {
		return err
	}
	if (c.Mode == Anonymous) != (made.id != "") {
		return apperr.NewConflict("campaign.changed_meanwhile")
	}
	if c.Mode == Anonymous {
		if err := s.insertBox(ctx, made, now); err != nil {
			return err
		}
	}
	if err := s.insertParticipations(ctx, campaign, asked); err != nil {
		return err
	}
	// A date that has passed while the draft lay about would remind with the invitation.
	c.RemindOn = slices.DeleteFunc(c.RemindOn, func(d clock.Date) bool { return !now.Before(reminderAt(d, set.Zone)) })
	if err := s.markOpen(ctx, campaign, PolicyOf(c.Mode, set.MinimumGroup), c.RemindOn, now); err != nil {
		return err
	}
	if err := s.sendInvitations(ctx, c, set, asked); err != nil {
		return err
	}
	if err := s.planReminders(ctx, campaign, c.RemindOn, set.Zone); err != nil {
		return err
	}
	if err := s.planClose(ctx, c); err != nil {
		return err
	}
	return s.audit.Record(ctx, v, "campaign.opened", string(campaign))
}

func (s *Service) sendInvitations(ctx context.Context, c Campaign, set directory.Settings, asked []directory.Person) error {
	if s.Invite == nil {
		return nil
	}
	_, preferred, err := s.directory.Addresses(ctx)
	if err != nil {
		return err
	}
	c.Promise = Promise(PolicyOf(c.Mode, set.MinimumGroup))
	_, err = s.mail(ctx, InvitationMail, c, set, withAddress(asked, preferred))
	return err
}

// Close ends a campaign before its deadline, with a reason. The same key closes once.
func (s *Service) Close(ctx context.Context, v viewer.Viewer, campaign id.Campaign, reason, key string) (Campaign, error) {
	if err := CanRun(v); err != nil {
		return Campaign{}, err
	}
	reason = strings.TrimSpace(i18n.Clean(reason))
	var faults apperr.List
	faults.Add(reason == "", "campaign.needs_reason", "reason")
	faults.Add(len(reason) > 1000, "text.too_long", "reason")
	if err := faults.Err(); err != nil {
		return Campaign{}, err
	}
	_, err := s.once.Once(ctx, v, "campaignClose", key, []string{string(campaign), reason}, func(ctx context.Context) (string, error) {
		c, err := s.lockCampaign(ctx, campaign)
		if err != nil {
			return "", err
		}
		if err := CanClose(v, c); err != nil {
			return "", err
		}
		if err := s.note(ctx, c, Event{Kind: ClosedEarly, Reason: reason, From: c.ClosesOn, To: s.today(ctx)}); err != nil {
			return "", err
		}
		return string(campaign), s.close(ctx, v, c, reason)
	})
	if err != nil {
		return Campaign{}, err
	}
	return s.Campaign(ctx, v, campaign)
}

// close stops every participation from accepting, row by row: a submit under way
// either is in before or is refused, and no row is hot (see Submit).
//
// Of an anonymous campaign nothing stays that tells who took part: not who opened it by
// the invitation, nor who asked for no more reminders, which only those were sent who had
// not answered.
func (s *Service) close(ctx context.Context, v viewer.Viewer, c Campaign, reason string) error {
	if err := s.markClosed(ctx, c, reason, s.clock.Now()); err != nil {
		return err
	}
	if err := s.uninvite(ctx, c); err != nil {
		return err
	}
	// Who was reminded is known for as long as the survey is open and no longer.
	if err := s.outbox.Forget(ctx, c.ID); err != nil {
		return err
	}
	if err := s.outbox.Add(ctx, outbox.Job{Kind: "campaign.release", Key: "campaign.release:" + string(c.ID), Payload: c.ID, RunAt: s.clock.Now()}); err != nil {
		return err
	}
	return s.audit.Record(ctx, v, "campaign.closed", string(c.ID))
}

func (s *Service) uninvite(ctx context.Context, c Campaign) error {
	if s.Uninvite == nil {
		return nil
	}
	return s.Uninvite(ctx, c.ID, c.Mode == Anonymous)
}

// closeDue is the job of the deadline.
func (s *Service) closeDue(ctx context.Context, payload []byte) error {
	var campaign id.Campaign
	if err := json.Unmarshal(payload, &campaign); err != nil {
		return outbox.Permanent(err)
	}
	ctx = viewer.System(ctx, "deadline")
	return s.db.Write(ctx, func(ctx context.Context) error {
		c, err := s.lockCampaign(ctx, campaign)
		if err != nil || c.State != Open {
			return err
		}
		if s.clock.Now().Before(c.AcceptsUntil) {
			return outbox.Later(c.AcceptsUntil) // the deadline was moved, or this machine's clock is behind
		}
		return s.close(ctx, viewer.From(ctx), c, "")
	})
}

// IsOpen reports whether a campaign takes answers, for mail that waits to be sent.
func (s *Service) IsOpen(ctx context.Context, campaign id.Campaign) (bool, error) {
	state, closes, err := s.stateOf(ctx, campaign)
	return state == Open && s.clock.Now().Before(closes), err
}

// Questionnaire is what a participant sees, before, during and after.
func (s *Service) Questionnaire(ctx context.Context, v viewer.Viewer, campaign id.Campaign) (Questionnaire, error) {
	list, err := s.questionnaires(ctx, v, campaign)
	if err != nil {
		return Questionnaire{}, err
	}
	if err := CanAnswer(v, campaign, len(list) == 1); err != nil {
		return Questionnaire{}, err
	}
	q := list[0].Questionnaire
	if list[0].own != nil {
		q.Definition = list[0].own.Canonical()
		return q, nil
	}
	q.Definition, err = s.definition(ctx, list[0].version)
	return q, err
}

// Tasks are the questionnaires that wait for the viewer, nearest deadline first;
// submitted ones stay, to be corrected, until they close.
func (s *Service) Tasks(ctx context.Context, v viewer.Viewer) ([]Task, error) {
	if !v.SignedIn() {
		return nil, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	list, err := s.questionnaires(ctx, v, "")
	if err != nil {
		return nil, err
	}
	var out []Task
	for _, q := range list {
		if q.Questionnaire.State != IsClosed {
			out = append(out, q.Task)
		}
	}
	slices.SortFunc(out, func(a, b Task) int {
		done := func(t Task) int {
			if t.Questionnaire.State == Submitted {
				return 1
			}
			return 0
		}
		return cmp.Or(cmp.Compare(done(a), done(b)), a.Questionnaire.Closes.Compare(b.Questionnaire.Closes),
			strings.Compare(string(a.Questionnaire.Campaign), string(b.Questionnaire.Campaign)))
	})
	return out, nil
}

// task is a Task with the version its definition is read from.
type task struct {
	Task
	version id.Version
	own     *profile.Model // what the person is asked, where the division has questions of its own
}

// questionnaires of a viewer: of one campaign, or of all open ones.
func (s *Service) questionnaires(ctx context.Context, v viewer.Viewer, campaign id.Campaign) ([]task, error) {
	if v.Person == "" {
		return nil, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	places, err := s.participations(ctx, v.Person, campaign)
	if err != nil || len(places) == 0 {
		return nil, err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return nil, err
	}
	expectations, err := s.directory.Expectations(ctx)
	if err != nil && apperr.CodeOf(err) != apperr.NotFound {
		return nil, err
	}
	answers, err := s.answersOf(own(ctx, v), v.Person, places)
	if err != nil {
		return nil, err
	}
	var cast map[id.Campaign]bool
	if slices.ContainsFunc(places, func(p participation) bool { return p.campaign.Mode == Anonymous }) {
		if cast, err = s.hasCast(ctx, v.Person); err != nil {
			return nil, err
		}
	}
	now := s.clock.Now()
	out := make([]task, len(places))
	for i, p := range places {
		a := answers[p.campaign.ID]
		q := Questionnaire{
			Campaign: p.campaign.ID, Title: p.campaign.Title, Mode: p.campaign.Mode, Promise: p.campaign.Promise, Notice: p.campaign.Notice,
			MentorshipDefinition: expectations.Definition, HelpContact: set.HelpContact,
			Questions: p.campaign.Version.Questions, Minutes: p.campaign.Version.Minutes, Closes: p.campaign.Closes,
			State: NotStarted, Answers: json.RawMessage("{}"), Submitted: p.submitted,
		}
		if a.document != "" {
			q.State, q.Answers, q.Revision, q.Saved = Started, json.RawMessage(a.document), a.revision, a.saved
		}
		if p.submitted != nil || cast[p.campaign.ID] {
			q.State = Submitted
		}
		late := p.late(now) && q.State == NotStarted && q.Mode != Anonymous
		if !p.accepting || late || !now.Before(p.campaign.AcceptsUntil) {
			q.State = IsClosed
		}
		own, err := s.ownModel(ctx, p)
		if err != nil {
			return nil, err
		}
		if own != nil {
			q.Questions, q.Minutes = own.Count(), own.Minutes()
		}
		out[i] = task{Task{Questionnaire: q, Answered: a.answered}, p.campaign.Version.ID, own}
	}
	return out, nil
}

// Saved is what a save of a draft gives back.
type Saved struct {
	Revision int
	At       time.Time
	// Standing are the answers another device saved since, when the save was refused.
	Standing json.RawMessage
}

// SaveDraft keeps what is there so far. The revision names what the save builds on;
// when another tab or device saved since, it returns CONFLICT and what stands.
func (s *Service) SaveDraft(ctx context.Context, v viewer.Viewer, campaign id.Campaign, answers any, revision int) (Saved, error) {
	place, model, err := s.answering(ctx, v, campaign)
	if err != nil {
		return Saved{}, err
	}
	if place.campaign.Mode == Anonymous {
		return Saved{}, apperr.NewConflict("campaign.is_anonymous") // the browser alone keeps its drafts
	}
	result, err := check(model, answers, false, s.today(ctx))
	if err != nil {
		return Saved{}, err
	}
	document, err := json.Marshal(result.Clean)
	if err != nil {
		return Saved{}, err
	}
	saved := Saved{At: s.clock.Now()}
	err = s.db.Write(own(ctx, v), func(ctx context.Context) error {
		if open, err := s.stillAccepting(ctx, place); err != nil || !open {
			return cmp.Or(err, error(apperr.NewConflict("campaign.closed")))
		}
		standing, err := s.draft(ctx, v.Person, campaign)
		if err != nil {
			return err
		}
		if place.late(s.clock.Now()) && standing.revision == 0 {
			return apperr.NewConflict("campaign.closed")
		}
		if standing.revision != revision {
			saved.Revision, saved.Standing = standing.revision, json.RawMessage(standing.document)
			return apperr.NewConflict("draft.saved_elsewhere")
		}
		saved.Revision = revision + 1
		return s.saveDraft(ctx, v.Person, campaign, string(document), result.Answered, saved.Revision, saved.At)
	})
	return saved, err
}

// Submission is what a submit gives back.
type Submission struct {
	At      time.Time
	Dropped []string
}

// Submit stores the answers, or corrects those submitted before, until the close.
//
// Whether it is still accepted is decided by the participant's own row in the same
// statement that stores the answers; a close clears those rows. So an acknowledged
// answer is always in the release, and none is stored after the close. The person's
// row makes a submit idempotent: the same document again changes nothing.
//
// It returns INVALID with the path of every faulty answer and CONFLICT when closed.
func (s *Service) Submit(ctx context.Context, v viewer.Viewer, campaign id.Campaign, answers any) (Submission, error) {
	a, model, err := s.submitting(ctx, v, campaign)
	if err != nil {
		return Submission{}, err
	}
	if a.mode == Anonymous {
		return Submission{}, apperr.NewConflict("campaign.is_anonymous")
	}
	result, err := check(model, answers, true, s.today(ctx))
	if err != nil {
		return Submission{}, err
	}
	document, err := json.Marshal(result.Clean)
	if err != nil {
		return Submission{}, err
	}
	now := s.clock.Now()
	stored, err := s.store(ctx, v, campaign, a.version, string(document), now)
	if err != nil {
		return Submission{}, err
	}
	if !stored {
		if _, _, err := s.answering(ctx, v, campaign); err != nil {
			return Submission{}, err
		}
		return Submission{}, apperr.NewConflict("campaign.closed")
	}
	return Submission{At: now, Dropped: result.Dropped}, nil
}

// submitting is answering without the look at the place for those whose session was
// made for it: the statement that stores their answers looks anyway.
func (s *Service) submitting(ctx context.Context, v viewer.Viewer, campaign id.Campaign) (asked, *profile.Model, error) {
	if v.Survey == "" || v.Survey != campaign {
		p, model, err := s.answering(ctx, v, campaign)
		return asked{version: p.campaign.Version.ID, mode: p.campaign.Mode}, model, err
	}
	a, err := s.askedOf(ctx, campaign)
	if err != nil {
		return asked{}, nil, err
	}
	var division id.Division
	if len(a.own) > 0 {
		p, _, err := s.place(ctx, v.Person, campaign)
		if err != nil {
			return asked{}, nil, err
		}
		division = p.division
	}
	model, err := s.modelFor(ctx, a, division)
	return a, model, err
}

// askedOf is what an opened campaign asks, remembered: it never changes.
func (s *Service) askedOf(ctx context.Context, campaign id.Campaign) (asked, error) {
	if known, ok := s.asked.Load(campaign); ok {
		return known.(asked), nil
	}
	a, err := s.askedIn(ctx, campaign)
	if err != nil {
		return asked{}, err
	}
	known, _ := s.asked.LoadOrStore(campaign, a)
	return known.(asked), nil
}

// answering finds the viewer's place in a campaign that takes answers.
func (s *Service) answering(ctx context.Context, v viewer.Viewer, campaign id.Campaign) (participation, *profile.Model, error) {
	if v.Person == "" {
		return participation{}, nil, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	p, ok, err := s.place(ctx, v.Person, campaign)
	if err != nil {
		return p, nil, err
	}
	if err := CanAnswer(v, campaign, ok); err != nil {
		return p, nil, err
	}
	if !p.accepting || !s.clock.Now().Before(p.campaign.AcceptsUntil) {
		return p, nil, apperr.NewConflict("campaign.closed")
	}
	a, err := s.askedOf(ctx, campaign)
	if err != nil {
		return p, nil, err
	}
	model, err := s.modelFor(ctx, a, p.division)
	return p, model, err
}

func (s *Service) today(ctx context.Context) clock.Date {
	today, err := s.directory.Today(ctx)
	if err != nil {
		return clock.DateOf(s.clock.Now(), time.UTC)
	}
	return today
}

// check is the one way answers come in, lenient for a draft, strict for a submit. They
// are a JSON object as encoding/json decodes it.
func check(model *profile.Model, document any, strict bool, today clock.Date) (profile.Result, error) {
	answers, ok := document.(map[string]any)
	if !ok {
		return profile.Result{}, apperr.NewInvalid("answers.not_an_object", "answers")
	}
	result, issues := model.Check(answers, profile.Options{Strict: strict, Today: today})
	var faults apperr.List
	for _, i := range issues {
		faults = append(faults, &apperr.Error{Code: apperr.Code(i.Code), Key: "answers.issue", Path: append([]string{"answers"}, i.Path), Args: map[string]any{"issue": i}})
	}
	return result, faults.Err()
}
