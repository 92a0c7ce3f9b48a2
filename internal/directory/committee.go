package directory

import (
	"context"
	"strconv"
	"strings"
	"unicode/utf8"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// CommitteeForm is what is entered of a committee: all its terms, past ones included.
type CommitteeForm struct {
	Name    i18n.Text
	Members []TermForm
}

// TermForm is somebody's time in a committee.
type TermForm struct {
	Email string // any address of the person
	Duty  Duty
	From  clock.Date
	Until clock.Date

	person id.Person
}

const (
	longestCommittee = 200 // characters of its name
	mostTerms        = 200
)

// validate finds every fault at once. Two chairs at a time would leave nobody to say who
// takes over.
func (in CommitteeForm) validate() error {
	var faults apperr.List
	faults.Add(!in.Name.Complete("en", "fr"), "committee.needs_name", "name")
	faults.Add(utf8.RuneCountInString(in.Name.En()) > longestCommittee || utf8.RuneCountInString(in.Name.Fr()) > longestCommittee, "text.too_long", "name")
	faults.Add(len(in.Members) > mostTerms, "committee.too_many_members", "members")
	for i, m := range in.Members {
		at := func(name string) []string { return []string{"members", strconv.Itoa(i), name} }
		faults.Add(m.person == "", "committee.unknown_person", at("email")...)
		faults.Add(m.Duty != CommitteeChair && m.Duty != CommitteeDeputy && m.Duty != CommitteeMember, "committee.unknown_duty", at("duty")...)
		faults.Add(m.From.IsZero() || !m.Until.IsZero() && m.Until.Before(m.From), "committee.term_dates", at("until")...)
		for _, n := range in.Members[:i] {
			overlap := CommitteeTerm{From: m.From, Until: m.Until}.On(n.From) || CommitteeTerm{From: n.From, Until: n.Until}.On(m.From)
			faults.Add(overlap && n.person == m.person && m.person != "", "committee.twice_at_a_time", at("email")...)
			faults.Add(overlap && n.Duty == CommitteeChair && m.Duty == CommitteeChair, "committee.two_chairs", at("duty")...)
		}
	}
	return faults.Err()
}

// CanRunCommittees: the mentorship lead and administrators.
func CanRunCommittees(v viewer.Viewer) error { return CanImportPeople(v) }

// CommitteesFor lists them by name, for those who run them.
func (s *Service) CommitteesFor(ctx context.Context, v viewer.Viewer) ([]Committee, error) {
	if err := CanRunCommittees(v); err != nil {
		return nil, err
	}
	return s.committees(ctx)
}

// Committees lists them by name. For other domains; it checks no viewer.
func (s *Service) Committees(ctx context.Context) ([]Committee, error) { return s.committees(ctx) }

// Committee finds one; NOT_FOUND when unknown. It checks no viewer.
func (s *Service) Committee(ctx context.Context, which id.Committee) (Committee, error) {
	all, err := s.committees(ctx, which)
	if err == nil && len(all) == 0 {
		err = apperr.NewNotFound("committee")
	}
	if err != nil {
		return Committee{}, err
	}
	return all[0], nil
}

// MakeCommittee writes a new committee with its terms; INVALID with every fault of the input.
func (s *Service) MakeCommittee(ctx context.Context, v viewer.Viewer, in CommitteeForm) (Committee, error) {
	return s.saveCommittee(ctx, v, "", in)
}

// ChangeCommittee writes a committee and its terms anew; NOT_FOUND when unknown.
func (s *Service) ChangeCommittee(ctx context.Context, v viewer.Viewer, which id.Committee, in CommitteeForm) (Committee, error) {
	if err := CanRunCommittees(v); err != nil {
		return Committee{}, err
	}
	if which == "" {
		return Committee{}, apperr.NewNotFound("committee")
	}
	return s.saveCommittee(ctx, v, which, in)
}

func (s *Service) saveCommittee(ctx context.Context, v viewer.Viewer, which id.Committee, in CommitteeForm) (Committee, error) {
	if err := CanRunCommittees(v); err != nil {
		return Committee{}, err
	}
	in.Name = i18n.Both(strings.TrimSpace(i18n.Clean(in.Name["en"])), strings.TrimSpace(i18n.Clean(in.Name["fr"])))
	owner, _, err := s.Addresses(ctx)
	if err != nil {
		return Committee{}, err
	}
	for i := range in.Members {
		in.Members[i].person = owner[NormalEmail(in.Members[i].Email)]
	}
	if err := in.validate(); err != nil {
		return Committee{}, err
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		action := "committee.changed"
		if which == "" {
			which, action = id.New[id.Committee](s.ids), "committee.made"
			if err := s.insertCommittee(ctx, which, in.Name); err != nil {
				return err
			}
		} else if err := s.renameCommittee(ctx, which, in.Name); err != nil {
			return err
		}
		if err := s.replaceTerms(ctx, which, in.Members); err != nil {
			return err
		}
		if err := s.changed(ctx); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, action, string(which))
	})
	if err != nil {
		return Committee{}, err
	}
	return s.Committee(ctx, which)
}
