package profile

import (
	"fmt"
	"reflect"
	"slices"

	"laurel/internal/survey/expr"
)

// Triggers act in the browser while a person answers. What each means here:
//
//   - complete ends the questionnaire at the end of a page: what comes after the first
//     page at whose end its condition holds need not be answered (Model.Check).
//   - skip moves the reader on. It hides nothing and takes away no requirement.
//   - setvalue and copyvalue write an answer at the moment another one changes. It is
//     an answer like any other: the person may change it afterwards, and it is checked
//     as any other. So nothing is written again here. What they write has to be an
//     answer that may be given, to a question that is never hidden, or the browser
//     would keep what nobody sees.

// trigger that writes or moves, for the checks at publishing.
type trigger struct {
	path         string
	offset       int
	to, from     string
	value        *node
	copies, goes bool
}

const maxTriggers = 100

func (r *reader) readTriggers(survey *props) {
	list := survey.list("triggers")
	if len(list) > maxTriggers {
		r.problem("triggers", survey.get("triggers").offset, "TOO_MANY_TRIGGERS", map[string]any{"limit": maxTriggers})
		return
	}
	for i, n := range list {
		p := r.object(n, fmt.Sprintf("triggers[%d]", i))
		if p == nil {
			continue
		}
		kind := p.str("type")
		condition := p.condition("expression")
		if condition == nil && p.get("expression") == nil {
			r.problem(p.path, n.offset, "NO_EXPRESSION", nil)
		}
		t := trigger{path: p.path, offset: n.offset}
		switch kind {
		case "complete":
			if condition != nil {
				r.model.completes = append(r.model.completes, complete{condition, r.pagesOf(condition)})
			}
		case "skip":
			t.to, t.goes = r.target(p, "gotoName"), true
		case "setvalue":
			t.to, t.value = r.target(p, "setToName"), p.get("setValue")
			if p.boolean("isVariable") {
				r.problem(p.at("isVariable"), p.get("isVariable").offset, "UNSUPPORTED_PROPERTY", map[string]any{"property": "isVariable"})
			}
		case "copyvalue":
			t.to, t.from, t.copies = r.target(p, "setToName"), r.target(p, "fromName"), true
			if p.boolean("copyDisplayValue") {
				r.problem(p.at("copyDisplayValue"), p.get("copyDisplayValue").offset, "UNSUPPORTED_PROPERTY", map[string]any{"property": "copyDisplayValue"})
			}
		default:
			r.problem(p.at("type"), n.offset, "UNSUPPORTED_TRIGGER", map[string]any{"type": kind})
			continue
		}
		p.finish()
		if kind == "complete" {
			continue
		}
		r.checkTrigger(p, t)
		if name := r.computedIn(condition); name != "" {
			r.problem(p.at("expression"), p.get("expression").offset, "TRIGGER_COMPUTED", map[string]any{"name": name})
		}
		if condition != nil && !t.goes {
			r.writes[t.to] = append(r.writes[t.to], condition.Names()...)
		}
		if t.from != "" {
			r.writes[t.to] = append(r.writes[t.to], t.from)
		}
	}
}

// computedIn is a computed value that a condition looks at; "" when there is none. The
// browser computes anew when it loads answers, and would write over one that the person
// has changed.
func (r *reader) computedIn(condition *expr.Expr) string {
	if condition == nil {
		return ""
	}
	for _, name := range condition.Names() {
		if q := r.model.byName[name]; r.model.calculated[name] != nil || q != nil && q.kind == typeExpression {
			return name
		}
	}
	return ""
}

// target reads the name of a question that a trigger is about.
func (r *reader) target(p *props, key string) string {
	name := p.str(key)
	at := p.offset
	if n := p.get(key); n != nil {
		at = n.offset
	}
	if r.model.byName[name] == nil && !r.named[name] {
		r.problem(p.at(key), at, "MISSING_REFERENCE", map[string]any{"name": name})
		return ""
	}
	return name
}

func (r *reader) checkTrigger(p *props, t trigger) {
	to, from := r.model.byName[t.to], r.model.byName[t.from]
	if to == nil || t.goes || t.copies && from == nil {
		return
	}
	key := "setToName"
	switch {
	case to.kind == typeExpression || to.kind == typeTable:
		r.problem(p.at(key), p.get(key).offset, "TRIGGER_TARGET", map[string]any{"name": t.to})
	case to.mayHide():
		r.problem(p.at(key), p.get(key).offset, "TRIGGER_HIDDEN", map[string]any{"name": t.to})
	case t.copies && !sameAnswers(from, to):
		r.problem(p.at("fromName"), p.get("fromName").offset, "TRIGGER_VALUE", map[string]any{"name": t.to})
	case !t.copies && t.value != nil && !r.fits(to, t.value.plain()):
		r.problem(p.at("setValue"), t.value.offset, "TRIGGER_VALUE", map[string]any{"name": t.to})
	}
}

// mayHide reports whether a question, or any of what can be chosen, is not always shown.
func (q *question) mayHide() bool {
	for in := q.in; in != nil; in = in.in {
		if in.hidden || in.visibleIf != nil {
			return true
		}
	}
	return q.hidden || q.visibleIf != nil || q.filters || q.hideIfRowsEmpty
}

// sameAnswers reports whether every answer to one question is one to the other.
func sameAnswers(from, to *question) bool {
	if from.kind != to.kind || from.input != to.input || from.maxLength != to.maxLength || from.hasComment() || from.atMost != to.atMost ||
		from.maxDate != to.maxDate || !reflect.DeepEqual(from.max, to.max) {
		return false
	}
	values := func(items []choice) []any {
		out := make([]any, len(items))
		for i, c := range items {
			out[i] = c.value
		}
		return out
	}
	return slices.Equal(values(from.choices), values(to.choices)) && slices.Equal(values(from.rows), values(to.rows))
}

// pagesOf are the pages that hold what an expression depends on; computed values
// depend on all of them.
func (r *reader) pagesOf(e *expr.Expr) []int {
	var out []int
	for _, name := range e.Names() {
		q := r.model.byName[name]
		if q == nil {
			for page := range r.model.pages {
				out = append(out, page)
			}
			continue
		}
		out = append(out, q.page)
	}
	return out
}
