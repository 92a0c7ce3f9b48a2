package award

import (
	"cmp"
	"slices"

	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/mentorship"
)

// ConflictKind is what stands between a member and a nominee.
type ConflictKind string

// The kinds. Of the last three nobody but a person knows.
const (
	IsNominee    ConflictKind = "IS_NOMINEE"
	CoNominee    ConflictKind = "CO_NOMINEE" // nominated for the same award
	IsNominator  ConflictKind = "NOMINATOR"
	IsWriter     ConflictKind = "LETTER_WRITER"
	IsMentor     ConflictKind = "MENTOR"
	IsMentee     ConflictKind = "MENTEE"
	Supervision  ConflictKind = "SUPERVISION"
	Reporting    ConflictKind = "REPORTING_LINE"
	CoNominator  ConflictKind = "CO_NOMINATOR" // nominated together with the nominee, somebody else
	SameDivision ConflictKind = "SAME_DIVISION"
	ByMember     ConflictKind = "DECLARED_BY_MEMBER"
	ByNominee    ConflictKind = "DECLARED_BY_NOMINEE"
	ByChair      ConflictKind = "SET_BY_CHAIR"
)

// Found is a conflict that follows from the records, with the record it follows from.
type Found struct {
	Person id.Person
	Kind   ConflictKind
	// Suggested: to be looked at by the chair; everything else bars.
	Suggested bool
	// Evidence is the identifier of the record it follows from.
	Evidence string
	Since    clock.Date
	Until    clock.Date // zero: it goes on
}

// Ties is who is bound to the nominations of one cycle, by records. Every person in it is a
// person, not an address: of merged identities it names the one that remained.
type Ties struct {
	Nominations []Tied
	Pairs       []mentorship.Mentorship
	Lines       directory.Lines
	People      map[id.Person]directory.Person
	// EndedWithin is for how many years a mentorship that ended still bars; an older one is
	// suggested to the chair.
	EndedWithin int
	Today       clock.Date
}

// Tied is a nomination with those who wrote for it.
type Tied struct {
	ID         id.Nomination
	Nominee    id.Person
	Nominators []id.Person // lead and co-nominators
	Writers    []id.Person // of letters of support, as far as they are people of the department
}

// Derive finds every conflict between the members of a committee and the nominees of its
// cycle (recognition.md 7.1), one per member, nomination and kind, in the order of members,
// then kinds. The same ties always give the same conflicts.
func Derive(members []id.Person, t Ties) map[id.Nomination][]Found {
	out := map[id.Nomination][]Found{}
	for _, n := range t.Nominations {
		var found []Found
		for _, member := range members {
			found = append(found, t.between(member, n)...)
		}
		slices.SortFunc(found, func(a, b Found) int {
			return cmp.Or(cmp.Compare(a.Person, b.Person), cmp.Compare(a.Kind, b.Kind), compareSuggested(a, b), cmp.Compare(a.Evidence, b.Evidence))
		})
		// Of two records that say the same, the one that bars is kept.
		found = slices.CompactFunc(found, func(a, b Found) bool { return a.Person == b.Person && a.Kind == b.Kind })
		if len(found) > 0 {
			out[n.ID] = found
		}
	}
	return out
}

func compareSuggested(a, b Found) int {
	switch {
	case a.Suggested == b.Suggested:
		return 0
	case b.Suggested:
		return -1
	}
	return 1
}

func (t Ties) between(member id.Person, n Tied) []Found {
	var out []Found
	add := func(kind ConflictKind, evidence string) {
		out = append(out, Found{Person: member, Kind: kind, Evidence: evidence})
	}
	if member == n.Nominee {
		add(IsNominee, string(n.ID))
		return out
	}
	for _, other := range t.Nominations {
		if other.Nominee == member {
			add(CoNominee, string(other.ID))
		}
		// Who nominates together speaks for one another.
		if other.ID != n.ID && slices.Contains(other.Nominators, member) && slices.Contains(other.Nominators, n.Nominee) {
			add(CoNominator, string(other.ID))
		}
	}
	if slices.Contains(n.Nominators, member) {
		add(IsNominator, string(n.ID))
	}
	if slices.Contains(n.Writers, member) {
		add(IsWriter, string(n.ID))
	}
	for _, pair := range t.Pairs {
		if pair.Has(member) && pair.Has(n.Nominee) {
			out = append(out, t.bound(member, pair)...)
		}
	}
	a, b := t.People[member], t.People[n.Nominee]
	if t.Lines.ReportsTo(a, n.Nominee) || t.Lines.ReportsTo(b, member) {
		add(Reporting, string(n.ID))
	}
	if a.Division != nil && b.Division != nil && a.Division.ID == b.Division.ID {
		out = append(out, Found{Person: member, Kind: SameDivision, Suggested: true, Evidence: string(a.Division.ID)})
	}
	return out
}

// bound is what a relationship of the two says. One that came to nothing says nothing.
func (t Ties) bound(member id.Person, pair mentorship.Mentorship) []Found {
	if pair.State == mentorship.Declined {
		return nil
	}
	f := Found{Person: member, Kind: IsMentee, Evidence: string(pair.ID), Since: pair.Started, Until: pair.Ended}
	if pair.Mentor == member {
		f.Kind = IsMentor
	}
	if !pair.Ended.IsZero() && !t.Today.Before(pair.Ended.AddDate(t.EndedWithin, 0, 0)) {
		f.Suggested = true
	}
	out := []Found{f}
	if pair.Supervision {
		f.Kind, f.Suggested = Supervision, false
		out = append(out, f)
	}
	return out
}
