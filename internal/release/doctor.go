package release

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"laurel/internal/disclosure"
	"laurel/internal/id"
	"laurel/internal/invariant"
)

// Invariants are what must hold of the ledger.
func (s *Service) Invariants() []invariant.Check {
	return []invariant.Check{
		{Name: "release.groups_large_enough", Says: fmt.Sprintf("Nothing is shown of a group of fewer than %d people, nor of a mentor to whom fewer than %d answered.", Floor, MentorFloor), Find: s.each(smallGroups)},
		{Name: "release.hidden_is_empty", Says: "A figure that is hidden, wholly or in part, holds no number of what is hidden.", Find: s.each(leftNumbers)},
		{Name: "release.small_groups_stay_hidden", Says: "No small group can be worked out from the figures that are shown.", Find: s.each(workedOut)},
		{Name: "release.comments_of_enough", Says: fmt.Sprintf("What people wrote is shown only where at least %d did, and never more than wrote.", Floor), Find: s.fewWords},
	}
}

// each looks at the releases of one source after the other.
func (s *Service) each(find func(source string, all []written) []string) func(ctx context.Context) ([]string, error) {
	return func(ctx context.Context) ([]string, error) {
		sources, err := s.Sources(ctx)
		if err != nil {
			return nil, err
		}
		var out []string
		for _, source := range sources {
			all, err := s.ledger(forDoctor(ctx, source), source)
			if err != nil {
				return out, err
			}
			out = append(out, find(source, all)...)
		}
		return out, nil
	}
}

func smallGroups(_ string, all []written) (out []string) {
	for _, r := range all {
		if r.Respondents != nil && *r.Respondents < r.least {
			out = append(out, fmt.Sprintf("release %s: %d respondents", r.ID, *r.Respondents))
		}
		for _, q := range r.Questions {
			if q.N != nil && *q.N < r.least {
				out = append(out, fmt.Sprintf("release %s, question %s: n is %d", r.ID, q.Name, *q.N))
			}
		}
	}
	return out
}

func leftNumbers(_ string, all []written) (out []string) {
	for _, r := range all {
		for _, q := range r.Questions {
			if q.leaks() {
				out = append(out, fmt.Sprintf("release %s, question %s", r.ID, q.Name))
			}
		}
	}
	return out
}

// leaks reports a number beside a reason why there is none.
func (f Figure) leaks() bool {
	if f.Suppressed == nil {
		return f.N == nil || f.Step != nil
	}
	spread := f.SD != nil || f.TopTwo != nil || len(f.Counts) > 0 || f.Alpha != nil || f.AlphaN != nil || f.Floor != nil || f.Ceiling != nil
	switch {
	case f.rounded():
		return spread || f.Mean == nil || f.N == nil
	case f.Step != nil:
		return true
	case *f.Suppressed == Spread:
		return spread
	case *f.Suppressed == Unanimous:
		return spread || f.Mean != nil
	}
	return spread || f.Mean != nil || f.N != nil
}

func workedOut(source string, all []written) (out []string) {
	if len(all) > 0 && all[0].population.Withheld {
		return nil // audited when it was published; there is nothing left to audit by
	}
	audit := func(what string, least int, people func(written) ([]string, bool)) {
		var shown []disclosure.Population
		for _, r := range all {
			if who, ok := people(r); ok {
				shown = append(shown, disclosure.Population{ID: string(r.ID), People: who})
			}
		}
		breaches, complete := disclosure.Audit(shown, least)
		for _, b := range breaches {
			out = append(out, fmt.Sprintf("%s, %s: %d people, from %d releases", source, what, len(b.People), len(b.From)))
		}
		if !complete {
			out = append(out, fmt.Sprintf("%s, %s: too many groups to be sure", source, what))
		}
	}
	audit("respondents", Floor, func(r written) ([]string, bool) { return r.population.People, r.Respondents != nil })
	for _, name := range questionsOf(all) {
		that := func(shown func(Figure) bool) func(r written) ([]string, bool) {
			return func(r written) ([]string, bool) {
				at := slices.IndexFunc(r.Questions, func(f Figure) bool { return f.Name == name })
				return r.population.of(name), at >= 0 && shown(r.Questions[at])
			}
		}
		audit("question "+name, Floor, that(func(f Figure) bool { return f.N != nil }))
		// Floor and not the minimum of the day, which is not on record.
		audit("the spread of question "+name, 2*Floor, that(func(f Figure) bool { return (f.Suppressed == nil || f.rounded()) && f.Kind != Text }))
	}
	return out
}

// fewWords compares what people wrote with how many did.
func (s *Service) fewWords(ctx context.Context) ([]string, error) {
	sources, err := s.Sources(ctx)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, source := range sources {
		permitted := forDoctor(ctx, source)
		w, err := s.wordsOf(permitted, source)
		if err != nil {
			return out, err
		}
		if w == nil {
			continue
		}
		all, err := s.ledger(permitted, source)
		if err != nil {
			return out, err
		}
		for _, c := range w.Comments {
			if wrote := wroteTo(all, c.Name); len(c.Texts) < Floor || len(c.Texts) > wrote {
				out = append(out, fmt.Sprintf("release %s, question %s: %d comments of %d", w.ID, c.Name, len(c.Texts), wrote))
			}
		}
	}
	return out, nil
}

// wroteTo is how many people of everybody answered a question, 0 where that is hidden.
func wroteTo(all []written, question string) int {
	for _, r := range all {
		for _, f := range r.Questions {
			if r.Dimension == Everybody && f.Name == question && f.N != nil {
				return *f.N
			}
		}
	}
	return 0
}

func questionsOf(all []written) (names []string) {
	for _, r := range all {
		for _, q := range r.Questions {
			if !slices.Contains(names, q.Name) {
				names = append(names, q.Name)
			}
		}
	}
	return names
}

// Recount says where what was published of a source is not what its cuts give: for
// doctor, which counts the answers again.
//
// The minimum in force at the publication is not on record, so every minimum under
// which the shown figures could have been shown is tried, and the words that define a
// figure are taken as published.
//
// Of an anonymous source the answers no longer lead to divisions: only the cut of
// everybody can be counted again. Releases written before there were other cuts than
// divisions are compared with those alone, and those written before questions under a
// condition were judged by whom they leave out with a judgement without that.
func (s *Service) Recount(ctx context.Context, source string, cuts []Cut) ([]string, error) {
	all, err := s.ledger(forDoctor(ctx, source), source)
	if err != nil {
		return nil, err
	}
	if len(all) > 0 && all[0].population.Withheld {
		return recountWhole(all, cuts)
	}
	if onlyDivisions(all) {
		cuts = slices.DeleteFunc(slices.Clone(cuts), func(c Cut) bool { return c.Dimension != Everybody && (c.Dimension != ByDivision || c.Value == "") })
	}
	var nearest []string
	least, most := minimums(all, cuts)
	for _, cuts := range [][]Cut{cuts, unconditional(cuts)} {
		for k := least; k <= most; k++ {
			found, err := differences(all, decide(k, cuts), cuts)
			if err != nil || len(found) == 0 {
				return nil, err
			}
			if nearest == nil || len(found) < len(nearest) {
				nearest = found
			}
		}
	}
	return nearest, nil
}

// unconditional are cuts in which no question is asked under a condition.
func unconditional(cuts []Cut) []Cut {
	out := slices.Clone(cuts)
	for i := range out {
		out[i].Figures = slices.Clone(out[i].Figures)
		for q := range out[i].Figures {
			out[i].Figures[q].Unasked = nil
		}
	}
	return out
}

func onlyDivisions(all []written) bool {
	return !slices.ContainsFunc(all, func(w written) bool {
		return w.Dimension != Everybody && (w.Dimension != ByDivision || w.Value == "")
	})
}

// RecountWords says where what people wrote is released in other words than these, by
// question and in whatever order: for doctor. Nothing is said where nothing is released.
func (s *Service) RecountWords(ctx context.Context, source string, comments []Comments) ([]string, error) {
	w, err := s.wordsOf(forDoctor(ctx, source), source)
	if err != nil || w == nil {
		return nil, err
	}
	texts := map[string][]string{}
	for _, c := range comments {
		texts[c.Name] = slices.Sorted(slices.Values(c.Texts))
	}
	var out []string
	for _, c := range w.Comments {
		if !slices.Equal(slices.Sorted(slices.Values(c.Texts)), texts[c.Name]) {
			out = append(out, fmt.Sprintf("release %s: comments to question %s", w.ID, c.Name))
		}
	}
	return out, nil
}

// recountWhole compares what is shown of everybody. What the division's figures hid of
// it to protect a division cannot be decided again, so only numbers that are there are
// compared.
func recountWhole(all []written, cuts []Cut) ([]string, error) {
	at := slices.IndexFunc(all, func(w written) bool { return w.Dimension == Everybody })
	if at < 0 || len(cuts) == 0 {
		return []string{"no release of the department"}, nil
	}
	w := all[at]
	if w.Respondents != nil && *w.Respondents != len(cuts[0].People) {
		return []string{fmt.Sprintf("release %s: other figures", w.ID)}, nil
	}
	for i, q := range w.Questions {
		if q.N == nil {
			continue
		}
		if i >= len(cuts[0].Figures) || cuts[0].Figures[i].Name != q.Name || len(cuts[0].Figures[i].People) != *q.N {
			return []string{fmt.Sprintf("release %s: question %s", w.ID, q.Name)}, nil
		}
		again := cuts[0].Figures[i].Figure
		if q.rounded() && (again.Mean == nil || *q.Mean != toStep(*again.Mean, *q.Step)) {
			return []string{fmt.Sprintf("release %s: question %s", w.ID, q.Name)}, nil
		}
		if q.Suppressed == nil && (!same(q.Mean, again.Mean) || !same(q.SD, again.SD) || !slices.EqualFunc(q.Counts, again.Counts, func(a, b ChoiceCount) bool { return a.Value == b.Value && a.Count == b.Count })) {
			return []string{fmt.Sprintf("release %s: question %s", w.ID, q.Name)}, nil
		}
	}
	return nil, nil
}

func same(a, b *float64) bool { return a == b || a != nil && b != nil && *a == *b }

// minimums are between the floor and the smallest group shown; when none is, the
// minimum was larger than the department.
func minimums(all []written, cuts []Cut) (least, most int) {
	shown := false
	smallest := 1
	if len(cuts) > 0 {
		smallest += len(cuts[0].People)
	}
	note := func(n *int) {
		if n != nil {
			smallest, shown = min(smallest, *n), true
		}
	}
	for _, r := range all {
		note(r.Respondents)
		for _, q := range r.Questions {
			note(q.N)
		}
	}
	smallest = max(smallest, Floor)
	if shown {
		return Floor, smallest
	}
	return smallest, smallest
}

// cut is what a release is of.
type cut struct {
	dimension Dimension
	value     string
}

func (c cut) String() string {
	switch {
	case c.dimension == Everybody:
		return "the department"
	case c.value == "":
		return strings.ToLower(string(c.dimension)) + " unknown"
	}
	return strings.ToLower(string(c.dimension)) + " " + c.value
}

// differences compares the ledger with releases made anew from the same cuts.
func differences(all []written, anew []Release, cuts []Cut) ([]string, error) {
	var out []string
	at := map[cut]written{}
	for _, w := range all {
		at[cut{w.Dimension, w.Value}] = w
	}
	for i, r := range anew {
		of := cut{r.Dimension, r.Value}
		w, ok := at[of]
		delete(at, of)
		if !ok {
			out = append(out, fmt.Sprintf("no release of %s", of))
			continue
		}
		for q := range r.Questions {
			if q < len(w.Questions) {
				asPublished(&r.Questions[q], w.Questions[q])
			}
		}
		shown, _, err := documents(r, cuts[i], w.population.Withheld)
		if err != nil {
			return nil, err
		}
		if shown != w.shown {
			out = append(out, fmt.Sprintf("release %s: %s", w.ID, differing(r, w.Release)))
		}
		if !samePeople(w, cuts[i]) {
			out = append(out, fmt.Sprintf("release %s: other people", w.ID))
		}
	}
	for _, w := range all {
		if of := (cut{w.Dimension, w.Value}); at[of].ID != "" {
			out = append(out, fmt.Sprintf("release %s: nobody was asked in %s", w.ID, of))
		}
	}
	return out, nil
}

// asPublished takes over what only describes a figure. Releases were written before
// figures had an identifier and the ends of their scale.
func asPublished(f *Figure, published Figure) {
	f.Definition = published.Definition
	if published.UID == "" {
		f.UID, f.Low, f.High = "", published.Low, published.High
	}
}

func samePeople(w written, c Cut) bool {
	same := func(a []string, b []id.Person) bool { return slices.Equal(sorted(slices.Clone(a)), sorted(names(b))) }
	if !same(w.population.People, c.People) {
		return false
	}
	return !slices.ContainsFunc(c.Figures, func(f Candidate) bool { return !same(w.population.of(f.Name), f.People) })
}

// differing names the first question that differs.
func differing(a, b Release) string {
	if len(a.Questions) == len(b.Questions) {
		for i := range a.Questions {
			one, _ := json.Marshal(a.Questions[i]) // both were written from or read as JSON
			other, _ := json.Marshal(b.Questions[i])
			if string(one) != string(other) {
				return "question " + a.Questions[i].Name
			}
		}
	}
	return "other figures"
}
