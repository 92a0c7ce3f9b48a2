package export

import (
	"cmp"
	"iter"
	"maps"
	"slices"
)

// HideFew blanks, in an export that must not lead to anybody, what fewer than the minimum
// of people have in common: of every variable each value that so few gave. Where the
// blanks would be so few people themselves, and could be filled in from a released count,
// the next rarest value goes with them. A ranking is blanked whole, because the places of
// the other items would tell the one that is left.
//
// It goes through the rows once, before they are written.
func (t *Table) HideFew(rows Rows) error {
	least := t.options.Minimum
	if !t.options.Anonymous || least < 2 {
		return nil
	}
	counts := make([]map[string]int, len(t.Variables))
	rankings := map[string]*ranking{}
	for i := range t.Variables {
		v := &t.Variables[i]
		counts[i] = map[string]int{}
		if v.Part == Place {
			of := rankings[v.of]
			if of == nil {
				of = &ranking{}
				rankings[v.of] = of
			}
			of.items = append(of.items, *v)
			v.ranking = of
		}
	}
	err := each(rows, func(_ int, r Record) error {
		for i, v := range t.Variables {
			if c := v.raw(r); v.Part != Place && !c.Empty() {
				counts[i][c.String()]++
			}
		}
		for _, of := range rankings {
			of.note(r)
		}
		return nil
	})
	if err != nil {
		return err
	}
	t.boxes = map[box]bool{}
	for i := range t.Variables {
		v := &t.Variables[i]
		if v.hidden = few(counts[i], least); v.Part != Ticked || len(v.hidden) == 0 {
			continue
		}
		for _, s := range v.in {
			t.boxes[box{s.question.Name, s.question.Row, s.question.Column, s.choice}] = true
		}
	}
	for _, of := range rankings {
		of.hideFew(least)
	}
	return nil
}

// few are the values of a variable that are blanked.
func few(counts map[string]int, least int) map[string]bool {
	hidden, people := map[string]bool{}, 0
	for _, value := range rarest(counts) {
		if counts[value] < least || 0 < people && people < least {
			hidden[value] = true
			people += counts[value]
		}
	}
	return hidden
}

// rarest are the values by how many gave them, the fewest first.
func rarest(counts map[string]int) []string {
	return slices.SortedFunc(maps.Keys(counts), func(a, b string) int { return cmp.Or(cmp.Compare(counts[a], counts[b]), cmp.Compare(a, b)) })
}

// ranking is the places that people gave the items of one question.
type ranking struct {
	items  []Variable
	given  [][]string // of each person who answered, by item; "" for none
	hidden []map[string]bool
}

func (g *ranking) places(r Record) (places []string, any bool) {
	for _, v := range g.items {
		c := v.raw(r)
		places, any = append(places, c.String()), any || !c.Empty()
	}
	return places, any
}

func (g *ranking) note(r Record) {
	if places, any := g.places(r); any {
		g.given = append(g.given, places)
	}
}

// blanked reports a ranking that holds a place so few gave.
func (g *ranking) blanked(places []string) bool {
	for i, place := range places {
		if i < len(g.hidden) && g.hidden[i][place] {
			return true
		}
	}
	return false
}

// hideFew blanks rankings until no place of an item is shown of too few, and until those
// that are blanked are not too few.
func (g *ranking) hideFew(least int) {
	g.hidden = make([]map[string]bool, len(g.items))
	for i := range g.hidden {
		g.hidden[i] = map[string]bool{}
	}
	for {
		counts := make([]map[string]int, len(g.items))
		for i := range counts {
			counts[i] = map[string]int{}
		}
		blanked := 0
		for _, places := range g.given {
			if g.blanked(places) {
				blanked++
				continue
			}
			for i, place := range places {
				if place != "" {
					counts[i][place]++
				}
			}
		}
		item, place := -1, ""
		for i, of := range counts {
			if all := rarest(of); len(all) > 0 && (item < 0 || of[all[0]] < counts[item][place]) {
				item, place = i, all[0]
			}
		}
		if item < 0 || counts[item][place] >= least && (blanked == 0 || blanked >= least) {
			return
		}
		g.hidden[item][place] = true
	}
}

// Documents are the answers of rows without those that HideFew blanked, but for choices of
// several, of which BoxHidden tells.
func (t Table) Documents(rows Rows) iter.Seq2[map[string]any, error] {
	return func(yield func(map[string]any, error) bool) {
		for r, err := range rows {
			answers := r.Answers
			for _, v := range t.Variables {
				if s, asked := v.in[r.Version]; asked && v.Part != Ticked && !v.raw(r).Empty() && v.In(r).Empty() {
					answers = without(answers, s.question.Name, s.question.Row, s.question.Column, v.Part == Place)
				}
			}
			if !yield(answers, err) {
				return
			}
		}
	}
}

// without is a document without one answer; the document itself stays as it is.
func without(answers map[string]any, name, row, column string, whole bool) map[string]any {
	out := maps.Clone(answers)
	rows, nested := out[name].(map[string]any)
	if whole || row == "" || !nested {
		delete(out, name)
		return out
	}
	if cells, ok := rows[row].(map[string]any); ok && column != "" {
		cells = maps.Clone(cells)
		delete(cells, column)
		rows = maps.Clone(rows)
		rows[row] = cells
	} else {
		rows = maps.Clone(rows)
		delete(rows, row)
	}
	out[name] = rows
	return out
}

// box is one choice of several.
type box struct{ question, row, column, choice string }

// BoxHidden reports that who chose one of several is blanked for everybody: with two values
// the rarer one alone would tell the other.
func (t Table) BoxHidden(question, row, column, choice string) bool {
	return t.boxes[box{question, row, column, choice}]
}
