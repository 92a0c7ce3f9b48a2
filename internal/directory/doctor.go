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
		{Name: "directory.one_preferred_address", Says: "Mail reaches every person at exactly one address, and nobody who was erased or whose record is part of another.", Find: s.preferences},
		{Name: "directory.names_sorted", Says: "Everybody is listed under a word of their name.", Find: s.wrongSortNames},
		{Name: "directory.names_found", Says: "Everybody is found by their name and their addresses.", Find: s.wrongSearch},
		{Name: "directory.roles_scoped", Says: "Every role is known, has the division or site it needs and no other, and does not end before it begins.", Find: s.wrongGrants},
		{Name: "directory.merges_hold", Says: "A record that has become part of another has a merge that stands, and holds no address, role or mentorship of its own.", Find: s.brokenMerges},
		{Name: "directory.leaves_end", Says: "Every leave of absence has a first and a last day, in this order.", Find: s.oddLeaves},
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
WHERE (SELECT count(*) FROM addresses a WHERE a.person_id = p.id AND a.preferred) <> CASE WHEN p.merged_person_id IS NULL AND p.erased IS NULL THEN 1 ELSE 0 END ORDER BY p.id`)
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

func (s *Service) brokenMerges(ctx context.Context) ([]string, error) {
	return s.db.Lines(ctx, `SELECT 'person ' || p.id FROM persons p WHERE p.merged_person_id IS NOT NULL AND NOT EXISTS
(SELECT 1 FROM person_merges m WHERE m.gone_person_id = p.id AND m.kept_person_id = p.merged_person_id AND m.undone IS NULL)
UNION SELECT 'merge ' || m.id FROM person_merges m LEFT JOIN persons p ON p.id = m.gone_person_id WHERE m.undone IS NULL AND (p.id IS NULL OR p.merged_person_id IS NULL OR p.merged_person_id <> m.kept_person_id)
UNION SELECT 'person ' || p.id FROM persons p WHERE p.merged_person_id IS NOT NULL AND (EXISTS (SELECT 1 FROM addresses a WHERE a.person_id = p.id)
OR EXISTS (SELECT 1 FROM role_grants g WHERE g.person_id = p.id) OR EXISTS (SELECT 1 FROM mentorships m WHERE m.mentor_id = p.id OR m.mentee_id = p.id)) ORDER BY 1`)
}

func (s *Service) oddLeaves(ctx context.Context) ([]string, error) {
	return s.db.Lines(ctx, `SELECT 'person ' || id FROM persons WHERE (leave_from IS NULL) <> (leave_until IS NULL) OR leave_until < leave_from ORDER BY id`)
}
