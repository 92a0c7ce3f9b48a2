package audit

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/viewer"
)

// Line is an entry as an auditor reads it.
type Line struct {
	ID     id.Audit
	At     time.Time  // zero where only the day is shown
	Day    clock.Date // in the department's zone
	Actor  Actor      // zero where it is not shown
	Act    Act
	Object string // "" where it is not shown, or there is none
	Result string // "ok", or why it was refused

	order time.Time // by which lines are sorted: the end of the day where only that is shown
}

// Actor is who acted. All empty: somebody who was not signed in.
type Actor struct {
	Person  id.Person
	For     id.Person // whom they acted for
	Purpose string    // of the system's own work
}

// actorOf reads what actor wrote.
func actorOf(s string) Actor {
	if purpose, ok := strings.CutPrefix(s, "system:"); ok {
		return Actor{Purpose: purpose}
	}
	if s == "visitor" {
		return Actor{}
	}
	by, principal, _ := strings.Cut(s, " for ")
	return Actor{Person: id.Person(by), For: id.Person(principal)}
}

// Filter narrows the log. Whatever is set hides the entries of which it would tell something
// that is not shown: asking for a person leaves out entries without an actor, and asking for an
// object those without one.
type Filter struct {
	From   clock.Date // zero: from the beginning
	Until  clock.Date // this day too; zero: to the end
	Actor  id.Person  // acting, or acted for
	Action string
	Type   string // prefix of the object's identifier, such as "cam"
	Object string
}

func (f Filter) validate() error {
	var wrong apperr.List
	wrong.Add(!f.From.IsZero() && !f.Until.IsZero() && f.Until.Before(f.From), "audit.ends_before", "filter", "until")
	if f.Action != "" {
		_, known := byName[f.Action]
		wrong.Add(!known, "audit.no_such_act", "filter", "action")
	}
	return wrong.Err()
}

// bounds are the instants a filter's days begin and end at.
func (f Filter) bounds(zone *time.Location) (from, until time.Time) {
	if !f.From.IsZero() {
		from = f.From.Time(zone)
	}
	if !f.Until.IsZero() {
		until = f.Until.AddDate(0, 0, 1).Time(zone)
	}
	return from, until
}

// selection is a filter as the store takes it.
type selection struct {
	actions     []string
	from, until time.Time // until is not included; zero: no end
	actor       id.Person
	objectType  string
	object      string
	before      *key // what comes after this in the list, newest first
	byID        bool // order by identifier alone, within one day
	most        int
}

type key struct {
	at time.Time
	id string
}

// zone of the department's days.
func (l *Log) zone(ctx context.Context) (*time.Location, error) {
	if l.Zone == nil {
		return time.UTC, nil
	}
	return l.Zone(ctx)
}

// Lines is one page of the log, the newest first, as far as an auditor may read it. Reading it
// is an entry of its own.
//
// It returns FORBIDDEN for whoever is no auditor, and INVALID for a filter or page that makes
// no sense.
func (l *Log) Lines(ctx context.Context, v viewer.Viewer, f Filter, a page.Args) (page.Page[Line], error) {
	if err := CanRead(v); err != nil {
		return page.Page[Line]{}, err
	}
	if err := f.validate(); err != nil {
		return page.Page[Line]{}, err
	}
	if err := a.Validate(); err != nil {
		return page.Page[Line]{}, err
	}
	var before *key
	if a.After != "" {
		parts, err := page.Decode(a.After, 2)
		if err != nil {
			return page.Page[Line]{}, err
		}
		at, err := time.Parse(time.RFC3339Nano, parts[0])
		if err != nil {
			return page.Page[Line]{}, apperr.NewInvalid("page.bad_cursor", "after")
		}
		before = &key{at, parts[1]}
	}
	found, err := l.newest(ctx, f, before, a.First+1)
	if err != nil {
		return page.Page[Line]{}, err
	}
	if err := l.db.Write(ctx, func(ctx context.Context) error {
		return l.Record(ctx, v, "audit.read", cmp.Or(f.Object, string(f.Actor)))
	}); err != nil {
		return page.Page[Line]{}, err
	}
	p := page.Page[Line]{HasNext: len(found) > a.First}
	if p.HasNext {
		found = found[:a.First]
	}
	if p.Nodes = found; len(found) > 0 {
		last := found[len(found)-1]
		p.EndCursor = page.Encode(last.order.UTC().Format(time.RFC3339Nano), string(last.ID))
	}
	return p, nil
}

// newest lists what an auditor may read before a place in the list.
//
// There are two orders in one list: most entries stand at their instant. Those without an actor
// stand at the end of their day, in the order of their random identifiers, and not before that
// day is over: neither their place nor the moment they appear tells when they were written.
func (l *Log) newest(ctx context.Context, f Filter, before *key, most int) ([]Line, error) {
	zone, err := l.zone(ctx)
	if err != nil {
		return nil, err
	}
	from, until := f.bounds(zone)
	timed, err := l.selected(ctx, selection{
		actions: named(func(a Act) bool {
			return (f.Action == "" || a.Name == f.Action) && (a.Shown == Whole || a.Shown == NoObject && f.Object == "" && f.Type == "")
		}),
		from: from, until: until, actor: f.Actor, objectType: f.Type, object: f.Object, before: before, most: most,
	})
	if err != nil {
		return nil, err
	}
	out := make([]Line, 0, len(timed))
	for _, e := range timed {
		line := Line{ID: e.ID, At: e.At, Day: clock.DateOf(e.At, zone), Actor: actorOf(e.Actor), Act: ActOf(e.Action), Object: e.Object, Result: e.Result, order: e.At}
		if line.Act.Shown == NoObject {
			line.Object = ""
		}
		out = append(out, line)
	}
	if f.Actor == "" {
		daily, err := l.daily(ctx, f, before, most, zone)
		if err != nil {
			return nil, err
		}
		out = append(out, daily...)
	}
	slices.SortFunc(out, func(a, b Line) int {
		return cmp.Or(b.order.Compare(a.order), strings.Compare(string(b.ID), string(a.ID)))
	})
	return out[:min(most, len(out))], nil
}

// daily lists the entries of which only the day is shown, whole days at a time.
func (l *Log) daily(ctx context.Context, f Filter, before *key, most int, zone *time.Location) ([]Line, error) {
	actions := named(func(a Act) bool { return a.Shown == NoActor && (f.Action == "" || a.Name == f.Action) })
	if len(actions) == 0 {
		return nil, nil
	}
	from, until := f.bounds(zone)
	base := selection{actions: actions, from: from, objectType: f.Type, object: f.Object, most: most}
	start := func(d clock.Date) time.Time { return d.Time(zone) }
	var out []Line
	add := func(entries []Entry) {
		for _, e := range entries {
			day := clock.DateOf(e.At, zone)
			out = append(out, Line{ID: e.ID, Day: day, Act: ActOf(e.Action), Object: e.Object, Result: e.Result, order: start(day.AddDate(0, 0, 1))})
		}
	}
	end := start(clock.DateOf(l.clock.Now(), zone)) // today's come tomorrow
	if !until.IsZero() && until.Before(end) {
		end = until
	}
	if before != nil {
		// A place among the entries of a day: the rest of that day first. Any other place is in a
		// day whose own entries of this kind stood before it.
		day := clock.DateOf(before.at, zone)
		if before.at.Equal(start(day)) {
			yesterday := day.AddDate(0, 0, -1)
			rest := base
			rest.from, rest.until, rest.byID = later(from, start(yesterday)), earlier(end, start(day)), true
			rest.before = before
			some, err := l.selected(ctx, rest)
			if err != nil {
				return nil, err
			}
			add(some)
			day = yesterday
		}
		end = earlier(end, start(day))
	}
	older := base
	older.until = end
	some, err := l.selected(ctx, older)
	if err != nil || len(some) == 0 {
		return out, err
	}
	if len(some) == most {
		// The oldest day may be cut in two by time, which must not show: that day again, by
		// identifier.
		last := clock.DateOf(some[len(some)-1].At, zone)
		some = slices.DeleteFunc(some, func(e Entry) bool { return clock.DateOf(e.At, zone) == last })
		whole := base
		whole.from, whole.until, whole.byID = later(from, start(last)), earlier(end, start(last.AddDate(0, 0, 1))), true
		rest, err := l.selected(ctx, whole)
		if err != nil {
			return nil, err
		}
		add(rest)
	}
	add(some)
	return out, nil
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

func earlier(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}

// mostExported is how many lines one file holds.
const mostExported = 50_000

// Export is the log narrowed by a filter, as far as an auditor may read it, and an entry that it
// was taken away. It returns INVALID "audit.too_long" beyond 50,000 lines.
func (l *Log) Export(ctx context.Context, v viewer.Viewer, f Filter) ([]Line, error) {
	if err := CanRead(v); err != nil {
		return nil, err
	}
	if err := f.validate(); err != nil {
		return nil, err
	}
	found, err := l.newest(ctx, f, nil, mostExported+1)
	if err != nil {
		return nil, err
	}
	if len(found) > mostExported {
		return nil, apperr.NewInvalid("audit.too_long", "filter")
	}
	return found, l.db.Write(ctx, func(ctx context.Context) error {
		return l.Record(ctx, v, "audit.exported", cmp.Or(f.Object, string(f.Actor)))
	})
}

// Read is that somebody read, exported or took away something, in a stretch of time.
type Read struct {
	Actor  Actor
	Act    Act
	Object string
	Times  int
	First  time.Time
	Last   time.Time
}

// Reads is who read what between two instants, by the entries of the log: what a report on a
// breach is made of. It is an entry itself, which stands in it the next time.
//
// It returns FORBIDDEN for whoever is no auditor, INVALID "audit.ends_before" for a stretch that
// has no length, and INVALID "audit.too_long" beyond 50,000 entries.
func (l *Log) Reads(ctx context.Context, v viewer.Viewer, from, until time.Time) ([]Read, error) {
	if err := CanRead(v); err != nil {
		return nil, err
	}
	if !from.Before(until) {
		return nil, apperr.NewInvalid("audit.ends_before", "until")
	}
	found, err := l.selected(ctx, selection{
		actions: named(func(a Act) bool { return a.Reads }), from: from, until: until, most: mostExported + 1,
	})
	if err != nil {
		return nil, err
	}
	if len(found) > mostExported {
		return nil, apperr.NewInvalid("audit.too_long", "until")
	}
	type same struct{ actor, action, object string }
	at := map[same]int{}
	var out []Read
	for _, e := range found { // the newest first
		which := same{e.Actor, e.Action, e.Object}
		i, known := at[which]
		if !known {
			i = len(out)
			at[which] = i
			out = append(out, Read{Actor: actorOf(e.Actor), Act: ActOf(e.Action), Object: e.Object, Last: e.At})
		}
		out[i].Times++
		out[i].First = e.At
	}
	return out, l.db.Write(ctx, func(ctx context.Context) error {
		return l.Record(ctx, v, "audit.reads_reported", "")
	})
}

// State is whether the log is as it was written.
type State struct {
	Verified time.Time // when it was last looked through; zero: never
	Breaches []Breach
	// SealedUntil: every entry from before is sealed. Whole hours: a newer seal would tell that
	// something was just written.
	SealedUntil time.Time
	// Head of the chain at the beginning of the day, to be kept elsewhere: it binds all before.
	Head string
}

// State tells whether the log is as it was written: what Watch found last, or, before it ever
// ran, what is there now.
func (l *Log) State(ctx context.Context, v viewer.Viewer) (State, error) {
	if err := CanRead(v); err != nil {
		return State{}, err
	}
	l.watched.Lock()
	never := l.state.Verified.IsZero()
	l.watched.Unlock()
	if never {
		if err := l.Watch(ctx); err != nil {
			return State{}, err
		}
	}
	l.watched.Lock()
	st := l.state
	l.watched.Unlock()
	zone, err := l.zone(ctx)
	if err != nil {
		return State{}, err
	}
	if st.SealedUntil, err = l.sealedUntil(ctx, l.clock.Now()); err != nil {
		return State{}, err
	}
	st.SealedUntil = st.SealedUntil.Truncate(time.Hour)
	st.Head, err = l.headBefore(ctx, clock.DateOf(l.clock.Now(), zone).Time(zone))
	return st, err
}

// Watch looks the whole log through and keeps what it found.
func (l *Log) Watch(ctx context.Context) error {
	breaches, err := l.Verify(ctx)
	if err != nil {
		return err
	}
	l.watched.Lock()
	defer l.watched.Unlock()
	l.state = State{Verified: l.clock.Now(), Breaches: breaches}
	return nil
}
