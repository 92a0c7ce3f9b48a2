package roster

import (
	"context"
	"slices"
	"strings"
	"time"

	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/roster/sheet"
	"laurel/internal/viewer"
)

// Import is that a spreadsheet was imported.
type Import struct {
	ID     id.RosterImport
	Made   time.Time
	By     id.Person // "" on the command line
	ByName string
	File   string // its name
	Counts
	Held     int       // rows that were not good
	Undone   time.Time // zero: as it was applied
	UndoneBy id.Person
	CanUndo  bool // by the viewer, as far as a list can tell

	upload  id.Blob
	readAs  sheet.Options
	held    map[int]string // line to why it was not imported
	changes changes
}

// changes are what an import did, so that it can be taken back.
type changes struct {
	People    []personChange
	Pairs     []pairChange
	Divisions []id.Division
	Sites     []id.Site
}

// personChange has no Before for somebody who is new.
type personChange struct {
	Before *directory.PersonInput
	After  directory.PersonInput
}

// pairChange is one of: a mentorship that began, perhaps after another that ended; one whose
// first day was corrected; one that is flagged.
type pairChange struct {
	Mentee id.Person
	Begun  id.Mentorship
	Before *mentorship.Mentorship
	After  *mentorship.Mentorship // what became of Before
}

// good are the rows without a fault.
func (p *plan) good() []*entry {
	return slices.DeleteFunc(slices.Clone(p.entries), func(e *entry) bool { return e.faulty })
}

// heldBack are the lines that are not good, each with why, and whether all of them can come
// back as a file.
func (p *plan) heldBack() (why map[int]string, whole bool) {
	why, whole = map[int]string{}, true
	for _, f := range p.faults {
		if f.Line == 0 || !p.sheet.Splits(f.Line) {
			whole = false
			continue
		}
		if said := f.Message(p.language); why[f.Line] == "" {
			why[f.Line] = said
		} else if !strings.Contains(why[f.Line], said) {
			why[f.Line] += " " + said
		}
	}
	return why, whole
}

// write carries the good rows of a plan out, inside a Write, and says what it did.
func (s *Service) write(ctx context.Context, p *plan, choices Choices) (changes, error) {
	var done changes
	rows := p.good()
	divisions, sites, err := s.addPlaces(ctx, p, rows, &done)
	if err != nil {
		return done, err
	}
	if err := s.saveWords(ctx, p.learned(choices, divisions, sites)); err != nil {
		return done, err
	}
	var added, changed []directory.PersonInput
	var before []directory.PersonInput
	for _, e := range rows {
		e.after.Division, e.after.Site = divisions[e.division], sites[e.site]
		switch {
		case e.before == nil:
			added = append(added, e.after)
		case e.personal:
			changed, before = append(changed, e.after), append(before, p.input(e.before.ID))
		}
	}
	if _, err := s.directory.AddPeople(ctx, added); err != nil {
		return done, err
	}
	if err := s.directory.ChangePeople(ctx, changed); err != nil {
		return done, err
	}
	for _, one := range added {
		done.People = append(done.People, personChange{After: one})
	}
	for i, one := range changed {
		done.People = append(done.People, personChange{Before: &before[i], After: one})
	}
	if err := s.tellOldAddresses(ctx, p, rows); err != nil {
		return done, err
	}
	if err := s.writeMentors(ctx, p, rows, &done); err != nil || len(added) == 0 {
		return done, err
	}
	return done, s.mentorship.PlanRecheck(ctx) // something may be due for those who are new
}

// input is what is on record of a person, as it would be written anew.
func (p *plan) input(who id.Person) directory.PersonInput {
	in := inputOf(*p.people[who])
	in.Emails = preferredFirst(p.addresses[who], p.Preferred[who])
	return in
}

func preferredFirst(all []string, preferred string) []string {
	out := slices.DeleteFunc(slices.Clone(all), func(email string) bool { return email == preferred })
	if preferred == "" {
		return out
	}
	return append([]string{preferred}, out...)
}

func inputOf(d directory.Person) directory.PersonInput {
	in := directory.PersonInput{
		ID: d.ID, Name: d.Name, SortName: d.SortName, Rank: d.Rank, Position: d.Position, AppointmentType: d.AppointmentType,
		Appointed: d.Appointed, Promoted: d.Promoted, NextReview: d.NextReview, NextReviewKind: d.NextReviewKind, Language: d.Language, Status: d.Status,
	}
	if d.Division != nil {
		in.Division = d.Division.ID
	}
	if d.Site != nil {
		in.Site = d.Site.ID
	}
	return in
}

// tellOldAddresses writes to where mail went before, so that nobody's account changes
// hands unseen, and puts each change on the audit log.
func (s *Service) tellOldAddresses(ctx context.Context, p *plan, rows []*entry) error {
	for _, e := range rows {
		if !p.moved(e) {
			continue
		}
		if err := s.tellOldAddress(ctx, e.after, p.Preferred[e.before.ID]); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) tellOldAddress(ctx context.Context, now directory.PersonInput, before string) error {
	if err := s.audit.Record(ctx, viewer.From(ctx), "person.addresses_changed", string(now.ID)); err != nil {
		return err
	}
	if s.Notify == nil || before == "" {
		return nil
	}
	return s.Notify(ctx, now.ID, now.Name, before, now.Language, now.Emails)
}

// addPlaces makes the places that the good rows bring and gives all by code.
func (s *Service) addPlaces(ctx context.Context, p *plan, rows []*entry, done *changes) (map[string]id.Division, map[string]id.Site, error) {
	divisions, sites, used := map[string]id.Division{}, map[string]id.Site{}, map[[2]string]bool{}
	for _, e := range rows {
		used[[2]string{"division", e.division}], used[[2]string{"site", e.site}] = true, true
	}
	var newDivisions []directory.Division
	for _, t := range p.divisions.brought() {
		if used[[2]string{"division", t.Code}] {
			newDivisions = append(newDivisions, directory.Division{Code: t.Code, Name: t.Label})
		}
	}
	newDivisions, err := s.directory.AddDivisions(ctx, newDivisions)
	if err != nil {
		return nil, nil, err
	}
	var newSites []directory.Site
	for _, t := range p.sites.brought() {
		if used[[2]string{"site", t.Code}] {
			newSites = append(newSites, directory.Site{Code: t.Code, Name: t.Label})
		}
	}
	newSites, err = s.directory.AddSites(ctx, newSites)
	if err != nil {
		return nil, nil, err
	}
	for _, d := range newDivisions {
		done.Divisions = append(done.Divisions, d.ID)
	}
	for _, x := range newSites {
		done.Sites = append(done.Sites, x.ID)
	}
	for _, d := range append(newDivisions, p.Roll.Divisions...) {
		divisions[d.Code] = d.ID
	}
	for _, x := range append(newSites, p.Roll.Sites...) {
		sites[x.Code] = x.ID
	}
	return divisions, sites, nil
}

func (s *Service) writeMentors(ctx context.Context, p *plan, rows []*entry, done *changes) error {
	var begun []mentorship.Mentorship
	var of []int // of each that begins, its place in done.Pairs
	for _, e := range rows {
		switch since := e.since(); {
		case e.mentor == "":
		case e.mentor != e.had.Mentor:
			pair := pairChange{Mentee: e.after.ID}
			if e.had.ID != "" {
				ended, was := e.had, e.had
				ended.Active, ended.State, ended.Broken, ended.Ended = false, mentorship.Over, false, lastDay(e.had.Started, since, p.today)
				if err := s.mentorship.End(ctx, ended.Ended, e.had.ID); err != nil {
					return err
				}
				pair.Before, pair.After = &was, &ended
			}
			begun, of = append(begun, mentorship.Mentorship{
				Mentor: e.mentor, Mentee: e.after.ID, Kind: mentorship.Formal, Standing: mentorship.OnRecord, Started: since, Active: true, Broken: e.breaks,
			}), append(of, len(done.Pairs))
			done.Pairs = append(done.Pairs, pair)
		case !since.IsZero() && since != e.had.Started || e.breaks && !e.had.Broken:
			now, was := e.had, e.had
			if !since.IsZero() {
				now.Started = since
			}
			now.Broken = now.Broken || e.breaks
			if err := s.mentorship.Correct(ctx, now); err != nil {
				return err
			}
			done.Pairs = append(done.Pairs, pairChange{Mentee: e.after.ID, Before: &was, After: &now})
		}
	}
	if err := s.mentorship.Record(ctx, begun); err != nil {
		return err
	}
	for i, m := range begun {
		done.Pairs[of[i]].Begun = m.ID
	}
	return nil
}

// lastDay of a mentorship that another one follows: the day before that one begins,
// yesterday when this is not known or yet to come, and never before its own first day.
func lastDay(started, next, today clock.Date) clock.Date {
	if next.IsZero() || today.Before(next) {
		next = today
	}
	last := next.AddDate(0, 0, -1)
	if last.Before(started) {
		return started
	}
	return last
}

// WordKind is what a remembered word is of.
type WordKind string

// The kinds of word.
const (
	ColumnWord   WordKind = "COLUMN"
	DivisionWord WordKind = "DIVISION"
	SiteWord     WordKind = "SITE"
)

// Word is what a header, or a spelling of a place, was said to mean.
type Word struct {
	ID      id.RosterWord
	Kind    WordKind
	Written string // folded
	Shown   string // as it was written
	Means   string // a field of package sheet, or a place; "" leaves a column out
}

// learned are the words that an import's choices teach, once its places are on record.
func (p *plan) learned(c Choices, divisions map[string]id.Division, sites map[string]id.Site) []Word {
	var out []Word
	for _, column := range c.Columns {
		if key := sheet.Key(column.Header); key != "" {
			out = append(out, Word{Kind: ColumnWord, Written: key, Shown: column.Header, Means: column.Field})
		}
	}
	for _, place := range c.Places {
		if place.Means == "" {
			continue
		}
		key := i18n.Fold(place.Written)
		switch place.Kind {
		case DivisionPlace:
			if means := divisions[p.divisions.found[key].code]; means != "" {
				out = append(out, Word{Kind: DivisionWord, Written: key, Shown: place.Written, Means: string(means)})
			}
		case SitePlace:
			if means := sites[p.sites.found[key].code]; means != "" {
				out = append(out, Word{Kind: SiteWord, Written: key, Shown: place.Written, Means: string(means)})
			}
		}
	}
	return out
}
