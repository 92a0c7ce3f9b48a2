package profile

import (
	"slices"

	"laurel/internal/survey/expr"
)

// Reference is an answer that a condition looks at: of a whole question, or of one row or
// column of it.
type Reference struct{ Name, Row, Column string }

// Of reports whether a question is what is referred to, or a part of it.
func (r Reference) Of(q Question) bool {
	return r.Name == q.Name && (r.Row == "" || r.Row == q.Row) && (r.Column == "" || r.Column == q.Column)
}

// Conditions are what decides whether a question is asked: the answers that each
// condition on it looks at, then all of them together where there are several conditions,
// and likewise what decides whether these are asked. Computed values stand for the answers
// they are computed from. Empty where everybody is asked.
func (m *Model) Conditions(of Question) [][]Reference {
	var out [][]Reference
	add := func(set []Reference) {
		if len(set) > 0 && !slices.ContainsFunc(out, func(have []Reference) bool { return slices.Equal(have, set) }) {
			out = append(out, set)
		}
	}
	seen := map[Reference]bool{}
	waiting := []Reference{{of.Name, of.Row, of.Column}}
	for len(waiting) > 0 {
		next := waiting[0]
		waiting = waiting[1:]
		if seen[next] {
			continue
		}
		seen[next] = true
		var all []Reference
		for _, one := range m.conditionsOn(next) {
			set := m.answersIn(one.e, one.table, nil)
			add(set)
			for _, r := range set {
				if !slices.Contains(all, r) {
					all = append(all, r)
				}
			}
		}
		add(all)
		waiting = append(waiting, all...)
	}
	return out
}

// within is a condition, with the table whose row it may speak of.
type within struct {
	e     *expr.Expr
	table *question
}

// conditionsOn are all conditions under which what is referred to is asked.
func (m *Model) conditionsOn(r Reference) (out []within) {
	q := m.byName[r.Name]
	if q == nil {
		return nil
	}
	add := func(table *question, all ...*expr.Expr) {
		for _, e := range all {
			if e != nil {
				out = append(out, within{e, table})
			}
		}
	}
	for in := q.in; in != nil; in = in.in {
		add(nil, in.visibleIf, in.enableIf)
	}
	add(nil, q.visibleIf, q.enableIf, q.rowsVisibleIf, q.columnsVisibleIf)
	for _, row := range q.rows {
		if r.Row == "" || r.Row == row.text {
			add(nil, row.visibleIf)
		}
	}
	for _, column := range q.columns {
		if r.Column == "" || r.Column == column.name {
			add(q, column.visibleIf, column.enableIf)
		}
	}
	for _, c := range m.completes {
		if len(c.pages) > 0 && q.page > slices.Min(c.pages) {
			add(nil, c.condition)
		}
	}
	return out
}

// answersIn are the answers an expression looks at, each once.
func (m *Model) answersIn(e *expr.Expr, table *question, computing []string) (out []Reference) {
	for _, v := range e.Variables() {
		name := v.Path[0]
		computed := m.computes(name)
		switch {
		case computed != nil && !slices.Contains(computing, name):
			for _, r := range m.answersIn(computed, nil, append(slices.Clip(computing), name)) {
				if !slices.Contains(out, r) {
					out = append(out, r)
				}
			}
			continue
		case computed != nil || v.Of != "":
			continue // seen already: of a column its table is named too
		}
		q, row, column := m.refersTo(v, table)
		if q == nil {
			continue
		}
		r := Reference{Name: q.name}
		if row != nil {
			r.Row = row.text
		}
		if column != nil {
			r.Column = column.name
		}
		if !slices.Contains(out, r) {
			out = append(out, r)
		}
	}
	return out
}

// computes is the expression of a computed value, nil of anything else.
func (m *Model) computes(name string) *expr.Expr {
	if c := m.calculated[name]; c != nil {
		return c.expression
	}
	if q := m.byName[name]; q != nil && q.kind == typeExpression {
		return q.expression
	}
	return nil
}
