package feedback

import (
	"context"
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
	"laurel/internal/mentorship"
	"laurel/internal/outbox"
	"laurel/internal/release"
	"laurel/internal/store"
	"laurel/internal/survey"
)

// What holds for every department (DESIGN 4a; domain.md 6.1).
const (
	// Minimum is how many different people are behind a report.
	Minimum = 4
	// PooledYears is how long a box stays sealed at most. Then it is destroyed unopened.
	PooledYears = 4
	// longestText of what people write here, in bytes.
	longestText = 20_000
)

// State of a round.
type State string

// The states of a round, in their order.
const (
	Draft    State = "DRAFT"
	Open     State = "OPEN"
	Closed   State = "CLOSED"
	Released State = "RELEASED" // every box that could be opened is
)

// Round asks mentees about their mentors, within dates.
type Round struct {
	ID           id.Round
	Title        i18n.Text
	Version      id.Version
	State        State
	EndedWithin  int // months; mentorships that ended within them count as current ones
	Mistreatment i18n.Text
	Promise      i18n.Text
	Minimum      int
	NoticeID     id.Notice
	Notice       *survey.Notice
	ClosesOn     clock.Date
	Closes       time.Time
	Created      time.Time
	Opened       *time.Time
	Closed       *time.Time
	// Counts of the places: for a draft of those it would have today.
	Mentees, Mentors, Few int

	lapsed bool // the box of the mentor it is read for was destroyed unread since
}

// Input plans a round.
type Input struct {
	Title        i18n.Text
	Version      id.Version
	EndedWithin  int
	Mistreatment i18n.Text
	Notice       survey.NoticeParts
	ClosesOn     clock.Date
}

func (in *Input) clean() {
	tidy := func(t i18n.Text) i18n.Text {
		// Each language by itself: one does not stand in for the other here.
		return i18n.Both(strings.TrimSpace(i18n.Clean(t["en"])), strings.TrimSpace(i18n.Clean(t["fr"])))
	}
	in.Title, in.Mistreatment = tidy(in.Title), tidy(in.Mistreatment)
}

func (in Input) validate(today clock.Date) error {
	var faults apperr.List
	faults.Add(!in.Title.Complete("en", "fr"), "feedback.needs_title", "title")
	faults.Add(len(in.Title.En()) > 300 || len(in.Title.Fr()) > 300, "text.too_long", "title")
	faults.Add(in.Version == "", "feedback.needs_version", "version")
	faults.Add(in.EndedWithin < 0 || in.EndedWithin > 36, "feedback.months_out_of_range", "endedWithin")
	// Who is mistreated needs another door than this one, and has to see it here.
	faults.Add(!in.Mistreatment.Complete("en", "fr"), "feedback.needs_mistreatment_contact", "mistreatment")
	faults.Add(len(in.Mistreatment.En()) > 1000 || len(in.Mistreatment.Fr()) > 1000, "text.too_long", "mistreatment")
	faults.Add(in.ClosesOn.Before(today), "feedback.closes_in_past", "closesOn")
	in.Notice.Check(&faults)
	return faults.Err()
}

// Place is one mentee's place in a round, for one mentor.
type Place struct {
	ID     id.Place
	Round  id.Round
	Mentee id.Person
	Mentor id.Person
	// Few: the mentor has had fewer mentees in the pooling window than a report needs. Such
	// a mentee is told, and may sign a letter instead of waiting.
	Few       bool
	Accepting bool
}

// pairing is a mentee and a mentor who may say something to each other.
type pairing struct{ mentee, mentor id.Person }

// placesOf are the places of a round: one for each mentee and mentor on record together now
// or until lately. Window are those on record together within the pooling window, by which
// a mentor has few mentees or enough.
func placesOf(now, window []pairing, minimum int) []Place {
	mentees := map[id.Person]map[id.Person]bool{}
	for _, p := range window {
		if mentees[p.mentor] == nil {
			mentees[p.mentor] = map[id.Person]bool{}
		}
		mentees[p.mentor][p.mentee] = true
	}
	seen := map[pairing]bool{}
	var out []Place
	for _, p := range now {
		if seen[p] {
			continue
		}
		seen[p] = true
		out = append(out, Place{Mentee: p.mentee, Mentor: p.mentor, Few: len(mentees[p.mentor]) < minimum})
	}
	return out
}

// Promise is what a mentee is told before answering, made of what will be in force.
func Promise(minimum int) i18n.Text {
	n, words := itoa(minimum), itoa(release.MentorWords)
	years := itoa(PooledYears)
	return i18n.Both(
		"Your answers about a mentor are anonymous. They are sealed the moment you send them, and nobody can read them while the round is open. "+
			"After the round has closed they are opened, all together and in random order, only if at least "+n+" different people have answered about this mentor; then the key is destroyed and nobody can tell who wrote what. "+
			"With fewer people they stay sealed over later rounds, where your newest answers take the place of older ones, for at most "+years+" years; then they are destroyed unread. "+
			"Your mentor alone reads the report: means and how many answered; how answers are spread only from "+itoa(2*minimum)+" people; what people wrote only where at least "+words+" did, in another order, after a moderator has taken out what could identify somebody. "+
			"While the round is open your mentor sees its closing date and nothing else. "+
			"Two honest limits: your own words can give you away, and somebody who changed the program on the server while the round is open could read answers as they arrive.",
		"Vos réponses au sujet d’un mentor ou d’une mentore sont anonymes. Elles sont scellées dès que vous les envoyez, et personne ne peut les lire tant que la ronde est ouverte. "+
			"Après la clôture, elles sont ouvertes toutes ensemble et dans un ordre aléatoire, seulement si au moins "+n+" personnes différentes ont répondu au sujet de ce mentor\u202f; la clé est alors détruite et personne ne peut savoir qui a écrit quoi. "+
			"S’il y a moins de personnes, elles restent scellées pendant les rondes suivantes, où vos réponses les plus récentes remplacent les anciennes, pendant "+years+" ans au plus\u202f; ensuite elles sont détruites sans être lues. "+
			"Seul votre mentor lit le rapport\u202f: moyennes et nombre de réponses\u202f; la répartition seulement à partir de "+itoa(2*minimum)+" personnes\u202f; les textes seulement si au moins "+words+" personnes ont écrit, dans un autre ordre, après qu’une modération a retiré ce qui pourrait identifier quelqu’un. "+
			"Pendant la ronde, votre mentor n’en voit que la date de clôture. "+
			"Deux limites, en toute franchise\u202f: vos propres mots peuvent vous trahir, et une personne qui modifierait le programme du serveur pendant la ronde pourrait lire les réponses à leur arrivée.")
}

// Service is the use cases of feedback.
type Service struct {
	db          *store.DB
	ids         id.Source
	clock       clock.Clock
	audit       *audit.Log
	once        *idempotency.Keys
	outbox      *outbox.Queue
	directory   *directory.Service
	mentorships *mentorship.Service
	survey      *survey.Service
	release     *release.Service

	// Keys of the mentors' boxes. Set by cmd; without it no round opens.
	Keys survey.BoxKeys
	// Invite hands out one link per person that opens a round, inside the Write that opens
	// it, and Uninvite ends them. Set by cmd: they belong to auth.
	Invite   func(ctx context.Context, round id.Round, people []id.Person, until time.Time) (map[id.Person]id.Token, error)
	Uninvite func(ctx context.Context, round id.Round) error
	// Signed is told inside the Write that a letter was signed, or signed anew. Set by cmd: what
	// quotes letters belongs to dossiers. May be nil.
	Signed func(ctx context.Context, l Letter) error
	// Draw makes the PDF of a record. Set by cmd: domains draw nothing.
	Draw func(r Record) ([]byte, error)

	sealers sync.Map // id.Box → *ballot.Sealer; a box never changes its key
}

// New makes the service and takes on its outbox jobs.
func New(db *store.DB, ids id.Source, c clock.Clock, log *audit.Log, once *idempotency.Keys, q *outbox.Queue, d *directory.Service, m *mentorship.Service, sv *survey.Service, r *release.Service) *Service {
	s := &Service{db: db, ids: ids, clock: c, audit: log, once: once, outbox: q, directory: d, mentorships: m, survey: sv, release: r}
	q.Handle("round.close", s.closeDue)
	q.Handle("round.open_boxes", s.openBoxes)
	q.Handle("round.remind", s.remindDue)
	q.Handle("reflection.follow_up", s.followUpDue)
	q.Handle("moc.remind", s.remindToReport)
	return s
}
