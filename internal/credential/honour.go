package credential

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/outbox"
	"laurel/internal/page"
	"laurel/internal/viewer"
)

// ConsentKind is something that happened to the question whether somebody may be named in
// public.
type ConsentKind string

// The kinds.
const (
	WasAsked    ConsentKind = "ASKED"
	WasGiven    ConsentKind = "GIVEN"
	WasTakenOff ConsentKind = "WITHDRAWN"
)

// Consent is how the question stands. Nobody is named who has not agreed.
type Consent string

// The states. Withdrawn is also who was asked and said no.
const (
	NotAsked  Consent = "NOT_ASKED"
	Asked     Consent = "ASKED"
	Agreed    Consent = "AGREED"
	Withdrawn Consent = "WITHDRAWN"
)

// Consents are all of them.
var Consents = []Consent{NotAsked, Asked, Agreed, Withdrawn}

func consentOf(newest ConsentKind) Consent {
	return map[ConsentKind]Consent{"": NotAsked, WasAsked: Asked, WasGiven: Agreed, WasTakenOff: Withdrawn}[newest]
}

// HonourEvent is one such thing. Never changed.
type HonourEvent struct {
	Subject   string
	Seq       int
	Kind      ConsentKind
	Statement string
	By        id.Person
	At        time.Time
}

// Honour is something that may stand on the honour roll: a recognition that was not taken
// back, or somebody entered among the recipients of an award in a year.
type Honour struct {
	// Subject is the recognition's identifier, or the recipient's.
	Subject string
	Person  id.Person // empty for a name alone
	Name    string    // as on the certificate, or as it was entered
	Kind    Kind
	Award   id.Award  // empty for everything else
	Title   i18n.Text // of an award without the year
	Year    int
	// Since is the day on record; zero where only the year is.
	Since    clock.Date
	Division id.Division
	// Consent, and what it follows from last.
	Consent   Consent
	Statement string
	At        time.Time
	by        id.Person // who did that
	seq       int       // of the newest event of this subject
	source    string
	stood     bool // agreed to at some time
	fell      bool // the certificate was taken back: not listed
	// Gone: the person is on record and has left, and has no account to answer with.
	Gone bool
}

// Recipient is that somebody got an award in a year, as the awards keep it.
type Recipient struct {
	ID     id.Recipient
	Award  id.Award
	Name   i18n.Text // of the award
	Year   int
	Cycle  id.Cycle // empty where no cycle was held here
	Person id.Person
	As     string
}

// askAgainAfter is how long somebody who has not answered is left in peace.
const askAgainAfter = 30 * 24 * time.Hour

const (
	longestStatement = 500
	// MostAsked at once.
	MostAsked = 500
)

// KindAsk is the mail that asks.
const KindAsk = "honour_ask"

// merged are recognitions and recipients as one list, newest first. A winner whom a
// certificate recognises is in it once, and has one answer: whatever was said last of the award,
// be it of the recognition, of one that fell, or of the recipient.
func merged(recognitions []Honour, past []Honour, recipients []Recipient) []Honour {
	type held struct {
		cycle  id.Cycle
		person id.Person
	}
	of, last := map[held]Recipient{}, map[held]Honour{}
	note := func(in held, h Honour) {
		known, ok := last[in]
		if !ok || h.after(known) {
			h.stood = h.stood || known.stood
			last[in] = h
		} else if h.stood {
			known.stood = true
			last[in] = known
		}
	}
	for i, p := range recipients {
		if p.Cycle != "" && p.Person != "" {
			in := held{p.Cycle, p.Person}
			of[in] = p
			note(in, past[i])
		}
	}
	for _, h := range recognitions {
		if h.Kind == Award && h.source != "" {
			note(held{id.Cycle(h.source), h.Person}, h)
		}
	}
	answer := func(h *Honour, in held) {
		if l, ok := last[in]; ok {
			h.Consent, h.Statement, h.At, h.by, h.stood = l.Consent, l.Statement, l.At, l.by, l.stood
		}
	}
	twice := map[id.Recipient]bool{}
	out := slices.DeleteFunc(slices.Clone(recognitions), func(h Honour) bool { return h.fell })
	for i, h := range out {
		if h.Kind != Award {
			continue
		}
		answer(&out[i], held{id.Cycle(h.source), h.Person})
		if p, ok := of[held{id.Cycle(h.source), h.Person}]; ok {
			out[i].Award, out[i].Title, out[i].Year = p.Award, p.Name, p.Year
			twice[p.ID] = true
		}
	}
	for i, p := range recipients {
		if twice[p.ID] {
			continue
		}
		h := past[i]
		answer(&h, held{p.Cycle, p.Person})
		out = append(out, h)
	}
	slices.SortFunc(out, func(a, b Honour) int {
		return cmp.Or(cmp.Compare(b.Year, a.Year), cmp.Compare(slices.Index(Kinds, a.Kind), slices.Index(Kinds, b.Kind)), strings.Compare(a.Title.En(), b.Title.En()),
			strings.Compare(i18n.Fold(a.Name), i18n.Fold(b.Name)), strings.Compare(a.Subject, b.Subject))
	})
	return out
}

// take fills in how the question stands.
func (h *Honour) take(newest HonourEvent) {
	h.Consent, h.Statement, h.At, h.by, h.seq = consentOf(newest.Kind), newest.Statement, newest.At, newest.By, newest.Seq
	h.stood = h.stood || newest.Kind == WasGiven
}

// after reports that this was said later than the other. In one moment a no counts.
func (h Honour) after(other Honour) bool {
	if h.At.Equal(other.At) {
		return h.Consent == Withdrawn
	}
	return h.At.After(other.At)
}

// honours are everything that may stand on the roll, of everybody or of one person.
func (s *Service) honours(ctx context.Context, of id.Person) ([]Honour, error) {
	recognitions, err := s.recognitions(ctx, of)
	if err != nil {
		return nil, err
	}
	past, recipients, err := s.past(ctx)
	if err != nil {
		return nil, err
	}
	all := merged(recognitions, past, recipients)
	if of != "" {
		all = slices.DeleteFunc(all, func(h Honour) bool { return h.Person != of })
	}
	return all, nil
}

// past are the awards' own records, and how the question stands for each.
func (s *Service) past(ctx context.Context) ([]Honour, []Recipient, error) {
	if s.Recipients == nil {
		return nil, nil, nil
	}
	recipients, err := s.Recipients(ctx)
	if err != nil {
		return nil, nil, err
	}
	newest, stood, err := s.newestHonourEvents(ctx, "rcp_")
	past := make([]Honour, len(recipients))
	for i, p := range recipients {
		past[i] = Honour{Subject: string(p.ID), Person: p.Person, Name: p.As, Kind: Award, Award: p.Award, Title: p.Name, Year: p.Year, stood: stood[string(p.ID)]}
		past[i].take(newest[string(p.ID)])
	}
	return past, recipients, err
}

// Roll is the honour roll as anybody may read it: those who agreed, newest year first. The
// time is that of the last change to it; who declines before they ever stood on it changes
// nothing.
func (s *Service) Roll(ctx context.Context) ([]Honour, time.Time, error) {
	ctx = viewer.System(ctx, "honour-roll")
	all, err := s.honours(ctx, "")
	if err != nil {
		return nil, time.Time{}, err
	}
	var changed time.Time
	shown := all[:0]
	for _, h := range all {
		if (h.Consent == Agreed || h.Consent == Withdrawn && h.stood) && h.At.After(changed) {
			changed = h.At
		}
		if h.Consent == Agreed {
			shown = append(shown, h)
		}
	}
	return shown, changed, nil
}

// MyHonours are the viewer's own, with the question how it stands.
func (s *Service) MyHonours(ctx context.Context, v viewer.Viewer) ([]Honour, error) {
	if err := CanSeeOwn(v); err != nil {
		return nil, err
	}
	return s.honours(ctx, v.Person)
}

// Timeline is what somebody was recognised for, newest first: all of it to themselves and to
// those who manage certificates, to everybody else signed in what they agreed to show.
func (s *Service) Timeline(ctx context.Context, v viewer.Viewer, person id.Person) ([]Honour, error) {
	if err := CanSeeOwn(v); err != nil {
		return nil, err
	}
	all, err := s.honours(ctx, person)
	return slices.DeleteFunc(all, func(h Honour) bool { return CanSeeHonour(v, h) != nil }), err
}

// HonourFilter of the list. Empty fields do not narrow.
type HonourFilter struct {
	page.Args
	Search  string
	Consent Consent
	Year    int
}

// Honours lists everything that may stand on the roll, for those who manage certificates.
func (s *Service) Honours(ctx context.Context, v viewer.Viewer, f HonourFilter) (page.Page[Honour], error) {
	if err := CanManage(v); err != nil {
		return page.Page[Honour]{}, err
	}
	all, err := s.honours(ctx, "")
	if err != nil {
		return page.Page[Honour]{}, err
	}
	words := strings.Fields(i18n.Fold(f.Search))
	all = slices.DeleteFunc(all, func(h Honour) bool {
		text := i18n.Fold(strings.Join([]string{h.Name, h.Title.En(), h.Title.Fr()}, " "))
		return f.Consent != "" && h.Consent != f.Consent || f.Year != 0 && h.Year != f.Year ||
			slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(text, w) })
	})
	out, err := page.Cut(all, f.Args, func(h Honour) string { return h.Subject })
	if err != nil {
		return out, err
	}
	return out, s.gone(ctx, out.Nodes)
}

// gone fills in who has left.
func (s *Service) gone(ctx context.Context, all []Honour) error {
	var people []id.Person
	for _, h := range all {
		if h.Person != "" {
			people = append(people, h.Person)
		}
	}
	known, err := s.directory.Some(ctx, people...)
	for i, h := range all {
		all[i].Gone = known[h.Person].Status == directory.Left
	}
	return err
}

// Show puts the viewer's own recognition on the honour roll, or takes it off: at any time,
// and without a reason. Said again it changes nothing.
func (s *Service) Show(ctx context.Context, v viewer.Viewer, subject string, show bool) (Honour, error) {
	kind := WasTakenOff
	if show {
		kind = WasGiven
	}
	return s.answer(ctx, v, subject, kind, "", func(h Honour) error { return CanShow(v, h) })
}

// State records, for somebody without an account, that they agreed to be named, and how the
// department knows; or takes their name off.
func (s *Service) State(ctx context.Context, v viewer.Viewer, subject string, agreed bool, statement string) (Honour, error) {
	statement = oneLine(statement)
	var faults apperr.List
	faults.Add(statement == "", "honour.needs_statement", "statement")
	faults.Add(utf8.RuneCountInString(statement) > longestStatement, "text.too_long", "statement")
	if err := CanIssue(v); err != nil {
		return Honour{}, err
	}
	if err := faults.Err(); err != nil {
		return Honour{}, err
	}
	kind := WasTakenOff
	if agreed {
		kind = WasGiven
	}
	return s.answer(ctx, v, subject, kind, statement, func(h Honour) error {
		if err := CanState(v, h); err != nil || !agreed {
			return err
		}
		return CanStateYes(h)
	})
}

func (s *Service) answer(ctx context.Context, v viewer.Viewer, subject string, kind ConsentKind, statement string, may func(Honour) error) (Honour, error) {
	var h Honour
	err := s.db.Write(ctx, func(ctx context.Context) error {
		all, err := s.some(ctx, subject)
		if err != nil {
			return err
		}
		if len(all) == 0 {
			return missingHonour()
		}
		if h = all[0]; may(h) != nil {
			return may(h)
		}
		if consentOf(kind) == h.Consent {
			return nil
		}
		return s.honourHappened(ctx, v, &h, kind, statement)
	})
	return h, err
}

// honourHappened writes the next event of an honour, with its trace.
func (s *Service) honourHappened(ctx context.Context, v viewer.Viewer, h *Honour, kind ConsentKind, statement string) error {
	e := HonourEvent{Subject: h.Subject, Seq: h.seq + 1, Kind: kind, Statement: statement, By: v.Person, At: s.clock.Now()}
	added, err := s.insertHonourEvent(ctx, e)
	if err != nil {
		return err
	}
	if !added {
		return apperr.NewConflict("honour.changed")
	}
	h.take(e)
	return s.audit.Record(ctx, v, "honour."+strings.ToLower(string(kind)), h.Subject)
}

// some are the honours of subjects, with who has left.
func (s *Service) some(ctx context.Context, subjects ...string) ([]Honour, error) {
	all, err := s.honours(ctx, "")
	if err != nil {
		return nil, err
	}
	all = slices.DeleteFunc(all, func(h Honour) bool { return !slices.Contains(subjects, h.Subject) })
	return all, s.gone(ctx, all)
}

// Asking is one honour among those that the lead would ask about.
type Asking struct {
	Honour
	// Refused says why that person is not asked; nil for whom a mail goes out to.
	Refused *apperr.Error
}

// WouldAsk says who would be asked and who not. Nothing is written.
func (s *Service) WouldAsk(ctx context.Context, v viewer.Viewer, subjects []string) ([]Asking, error) {
	if err := CanIssue(v); err != nil {
		return nil, err
	}
	var faults apperr.List
	faults.Add(len(subjects) == 0, "honour.needs_entries", "entries")
	faults.Add(len(subjects) > MostAsked, "honour.too_many", "entries")
	if err := faults.Err(); err != nil {
		return nil, err
	}
	all, err := s.some(ctx, subjects...)
	if err != nil {
		return nil, err
	}
	people, err := s.peopleOf(ctx, all)
	if err != nil {
		return nil, err
	}
	out := make([]Asking, len(all))
	for i, h := range all {
		out[i].Honour = h
		switch {
		case h.Consent == Agreed || h.Consent == Withdrawn:
			out[i].Refused = apperr.NewConflict("honour.answered")
		case h.Person == "" || h.Gone:
			out[i].Refused = apperr.NewConflict("honour.no_account")
		case people[h.Person].Email == "":
			out[i].Refused = apperr.NewConflict("honour.no_address")
		case h.Consent == Asked && s.clock.Now().Sub(h.At) < askAgainAfter:
			out[i].Refused = apperr.NewConflict("honour.asked_lately")
		}
	}
	return out, nil
}

func (s *Service) peopleOf(ctx context.Context, all []Honour) (map[id.Person]directory.Person, error) {
	var people []id.Person
	for _, h := range all {
		if h.Person != "" {
			people = append(people, h.Person)
		}
	}
	return s.directory.ByID(ctx, people...)
}

// Ask writes to everybody of WouldAsk who is not refused, one mail to each person, and gives
// how many people that were. Sent again with the same key it asks nobody twice.
func (s *Service) Ask(ctx context.Context, v viewer.Viewer, subjects []string, key string) (int, error) {
	if _, err := s.WouldAsk(ctx, v, subjects); err != nil {
		return 0, err
	}
	asked, err := s.once.Once(ctx, v, "honourAsk", key, subjects, func(ctx context.Context) (string, error) {
		all, err := s.WouldAsk(ctx, v, subjects)
		if err != nil {
			return "", err
		}
		set, err := s.directory.Settings(ctx)
		if err != nil {
			return "", err
		}
		var honours []Honour
		for _, a := range all {
			if a.Refused == nil {
				honours = append(honours, a.Honour)
			}
		}
		people, err := s.peopleOf(ctx, honours)
		if err != nil {
			return "", err
		}
		var order []id.Person
		titles := map[id.Person][]string{}
		for _, h := range honours {
			if titles[h.Person] == nil {
				order = append(order, h.Person)
			}
			titles[h.Person] = append(titles[h.Person], h.Titled(people[h.Person].Language))
			if err := s.honourHappened(ctx, v, &h, WasAsked, ""); err != nil {
				return "", err
			}
		}
		if len(order) == 0 {
			return "", apperr.NewInvalid("honour.nobody_left", "entries")
		}
		mails := make([]outbox.Message, len(order))
		for i, who := range order {
			p := people[who]
			mails[i] = outbox.Message{
				Kind: KindAsk, Person: who, To: p.Email, Name: p.Name, Language: p.Language,
				Data: map[string]string{"department": set.Name.In(p.Language), "contact": set.HelpContact, "titles": strings.Join(titles[who], " · "), "path": "/recognition"},
			}
		}
		return strconv.Itoa(len(order)), s.outbox.AddMessages(ctx, mails)
	})
	n, _ := strconv.Atoi(asked) // written above
	return n, err
}

// Titled is what was recognised, with the year of an award.
func (h Honour) Titled(language string) string {
	if h.Award == "" {
		return h.Title.In(language)
	}
	return h.Title.In(language) + ", " + strconv.Itoa(h.Year)
}

// RecognisedBetween are the people with a recognition that stands, dated from a day to another.
// For other domains; it checks no viewer.
func (s *Service) RecognisedBetween(ctx context.Context, from, to clock.Date) ([]id.Person, error) {
	all, err := s.recognised(ctx, "")
	var out []id.Person
	for _, h := range all {
		if !h.Since.Before(from) && !to.Before(h.Since) && !slices.Contains(out, h.Person) {
			out = append(out, h.Person)
		}
	}
	return out, err
}
