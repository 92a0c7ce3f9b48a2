package directory

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"laurel/internal/apperr"
	"laurel/internal/i18n"
	"laurel/internal/invariant"
)

// Invariants are what must hold of people, roles and the department.
func (s *Service) Invariants() []invariant.Check {
	return []invariant.Check{
		{Name: "directory.settings_exist", Says: "A department with people has its settings.", Find: s.missingSettings},
		{Name: "directory.minimum_group", Says: "The smallest group shown is not smaller than the floor.", Find: s.lowMinimum},
		{Name: "directory.one_preferred_address", Says: "Mail reaches every person at exactly one address.", Find: s.preferences},
		{Name: "directory.names_sorted", Says: "Everybody is listed under a word of their name.", Find: s.wrongSortNames},
		{Name: "directory.names_found", Says: "Everybody is found by their name and their addresses.", Find: s.wrongSearch},
		{Name: "directory.roles_scoped", Says: "Every role is known, has the division or site it needs and no other, and does not end before it begins.", Find: s.wrongGrants},
		{Name: "directory.expectations_numbered", Says: "The versions of the department's expectations are numbered from 1 without gaps.", Find: s.misnumbered},
	}
}

func (s *Service) missingSettings(ctx context.Context) ([]string, error) {
	return s.db.Lines(ctx, `SELECT count(*) || ' people' FROM persons HAVING count(*) > 0 AND NOT EXISTS (SELECT 1 FROM settings WHERE id = $1)`, department)
}

func (s *Service) lowMinimum(ctx context.Context) ([]string, error) {
	set, err := s.settings(ctx)
	switch {
	case apperr.CodeOf(err) == apperr.NotFound:
		return nil, nil
	case err != nil:
		return nil, err
	case set.MinimumGroup < MinimumFloor:
		return []string{fmt.Sprintf("it is %d, the floor is %d", set.MinimumGroup, MinimumFloor)}, nil
	}
	return nil, nil
}

func (s *Service) preferences(ctx context.Context) ([]string, error) {
	return s.db.Lines(ctx, `SELECT 'person ' || p.id || ': ' || (SELECT count(*) FROM addresses a WHERE a.person_id = p.id AND a.preferred) FROM persons p
WHERE (SELECT count(*) FROM addresses a WHERE a.person_id = p.id AND a.preferred) <> 1 ORDER BY p.id`)
}

// wrongSortNames lets a roster say which words are the family name.
func (s *Service) wrongSortNames(ctx context.Context) ([]string, error) {
	all, _, err := s.people(ctx, nil)
	var out []string
	for _, p := range all {
		first, _, _ := strings.Cut(p.SortName, " ")
		if p.SortName != SortName(p.Name) && (i18n.Fold(p.SortName) != p.SortName || !slices.Contains(words(p.Name), strings.Trim(first, ","))) {
			out = append(out, "person "+string(p.ID))
		}
	}
	return out, err
}

func words(s string) []string {
	return strings.Fields(strings.ReplaceAll(i18n.Fold(s), ",", " "))
}

// wrongSearch leaves the order of addresses open.
func (s *Service) wrongSearch(ctx context.Context) ([]string, error) {
	all, known, err := s.people(ctx, nil)
	if err != nil {
		return nil, err
	}
	var out []string
	for part := range slices.Chunk(all, chunk) {
		if err := s.complete(ctx, part, known); err != nil {
			return nil, err
		}
		for _, p := range part {
			held, want := strings.Fields(p.search), strings.Fields(searchOf(PersonInput{Name: p.Name, Emails: p.Addresses}))
			slices.Sort(held)
			slices.Sort(want)
			if !slices.Equal(held, want) {
				out = append(out, "person "+string(p.ID))
			}
		}
	}
	return out, nil
}

func (s *Service) wrongGrants(ctx context.Context) ([]string, error) {
	all, err := s.grants(ctx, nil)
	var out []string
	for _, g := range all {
		in := GrantInput{Person: g.Person, Role: g.Role, Division: divisionID(g.Division), Site: siteID(g.Site), From: g.From, Until: g.Until}
		if faults := apperr.All(in.validate()); len(faults) > 0 {
			out = append(out, fmt.Sprintf("role grant %s: %s", g.ID, faults[0].Key))
		}
	}
	return out, err
}

func (s *Service) misnumbered(ctx context.Context) ([]string, error) {
	return s.db.Lines(ctx, `SELECT 'version ' || id || ': number ' || number FROM expectations e
WHERE number <> (SELECT count(*) FROM expectations o WHERE o.number <= e.number) ORDER BY number`)
}
