package profile

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"

	"laurel/internal/i18n"
)

// SEM places a question or scale in the grid of levels and components that
// measurements of mentorship are laid out in (domain.md M1). Both are empty where
// nothing is said.
type SEM struct{ Level, Component string }

// The grid.
var (
	SEMLevels     = []string{"relationship", "department", "academic_medicine"}
	SEMComponents = []string{"structure", "engagement", "quality", "development", "recognition", "outcomes"}
)

// Scale is several items that make one score of a person (domain.md 4.2).
type Scale struct {
	Code              string
	Title, Definition i18n.Text
	Items             []Item
	Total             string // AverageOfItems or SumOfItems
	AtLeast           int    // items that must be answered for a score, 1 to all
	SEM               SEM
}

// Totals of a scale.
const (
	AverageOfItems = "average"
	SumOfItems     = "sum"
)

// Item of a scale: a question, or a row of a matrix.
type Item struct {
	Name, Row string
	Reverse   bool    // scored Low + High − x
	Low, High float64 // ends of its own scale
}

// Scales in the order of the definition.
func (m *Model) Scales() []Scale { return slices.Clone(m.scales) }

// Levels of measurement.
const (
	nominal = "nominal"
	ordinal = "ordinal"
	scale   = "scale"
)

var (
	uidForm    = regexp.MustCompile(`^[a-z0-9_]{1,40}$`)
	exportForm = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_]{0,63}$`)
	codeForm   = regexp.MustCompile(`^[a-z][a-z0-9_]{0,39}$`)
	// oldSEM is how definitions named the grid before it had components of its own.
	oldSEM = regexp.MustCompile(`^([a-z_]+):[a-z_]+$`)
)

// extension is what our own keys say of a question.
type extension struct {
	uid, exportName, level string
	sem                    SEM
	pii                    bool
}

// extensions reads our own keys of a question, whose choices are known already.
func (r *reader) extensions(p *props, q *question) {
	q.uid = r.own(p, "x-uid", uidForm, r.uids)
	q.exportName = r.own(p, "x-exportName", exportForm, r.exports)
	q.level = p.oneOf("x-level", "", nominal, ordinal, scale)
	q.pii = p.boolean("x-pii")
	q.sem = r.sem(p)
	r.points(p, q)
}

// points reads which values are points of a scale and which are none.
func (r *reader) points(p *props, q *question) {
	if p.get("x-scale") != nil {
		q.isScale = p.boolean("x-scale")
	}
	for i, code := range p.list("x-missingCodes") {
		known := false
		for j := range q.choices {
			if q.choices[j].value == code.value {
				q.choices[j].missing, known = true, true
			}
		}
		if !known {
			r.remark(p.at(fmt.Sprintf("x-missingCodes[%d]", i)), code.offset, "UNKNOWN_MISSING_CODE", map[string]any{"value": shown(code.plain()), "name": q.name})
		}
	}
}

// own reads a name of ours that nothing else in the definition may have.
func (r *reader) own(p *props, key string, form *regexp.Regexp, taken map[string]bool) string {
	s := p.str(key)
	n := p.get(key)
	switch {
	case n == nil:
		return ""
	case !form.MatchString(s):
		r.problem(p.at(key), n.offset, "BAD_CODE", map[string]any{"value": shown(n.plain()), "property": key, "form": form.String()})
		return ""
	case taken[s]:
		r.problem(p.at(key), n.offset, "DUPLICATE_CODE", map[string]any{"value": s, "property": key})
		return ""
	}
	taken[s] = true
	return s
}

func (r *reader) sem(p *props) SEM {
	n := p.get("x-sem")
	if n == nil {
		return SEM{}
	}
	if s, ok := n.value.(string); ok {
		if found := oldSEM.FindStringSubmatch(s); found != nil && slices.Contains(SEMLevels, found[1]) {
			return SEM{Level: found[1]}
		}
	}
	in := r.object(n, p.at("x-sem"))
	if in == nil {
		return SEM{}
	}
	sem := SEM{in.oneOf("level", append([]string{""}, SEMLevels...)...), in.oneOf("component", append([]string{""}, SEMComponents...)...)}
	for _, key := range []string{"level", "component"} {
		if in.get(key) == nil {
			r.problem(in.path, n.offset, "NO_SEM", map[string]any{"property": key})
		}
	}
	in.finish()
	return sem
}

// checkNames refuses a name of its own that is the default of another question, once
// all questions are known.
func (r *reader) checkNames() {
	for _, q := range r.model.questions {
		if q.uid == "" && r.uids[q.name] {
			line := q.line
			r.problems = append(r.problems, Problem{Path: q.path, Line: line, Code: "DUPLICATE_CODE", Params: map[string]any{"value": q.name, "property": "x-uid"}, Blocking: true})
		}
	}
}

const maxScales = 100

func (r *reader) scales(survey *props) {
	codes := map[string]bool{}
	list := survey.list("x-scales")
	if len(list) > maxScales {
		r.problem("x-scales", survey.get("x-scales").offset, "TOO_MANY_SCALES", map[string]any{"limit": maxScales})
		return
	}
	for i, n := range list {
		p := r.object(n, fmt.Sprintf("x-scales[%d]", i))
		if p == nil {
			continue
		}
		s := Scale{Code: r.own(p, "code", codeForm, codes), Title: p.text("title"), Definition: p.text("definition"), SEM: r.sem(p)}
		for _, key := range []string{"code", "title", "items"} {
			if p.get(key) == nil {
				r.problem(p.path, n.offset, "INCOMPLETE_SCALE", map[string]any{"property": key})
			}
		}
		s.Total = p.oneOf("total", AverageOfItems, SumOfItems)
		s.Items = r.scaleItems(p)
		s.AtLeast = r.atLeastAnswered(p, len(s.Items))
		p.finish()
		r.model.scales = append(r.model.scales, s)
	}
}

func (r *reader) atLeastAnswered(p *props, items int) int {
	rule := p.oneOf("missing", "complete", "half", "minimum")
	least := p.whole("minimumAnswered")
	n := p.get("minimumAnswered")
	switch {
	case rule != "minimum" && n != nil:
		r.problem(p.at("minimumAnswered"), n.offset, "BAD_MINIMUM", map[string]any{"max": items})
	case rule == "minimum" && (least < 1 || least > max(1, items)):
		at := p.offset
		if n != nil {
			at = n.offset
		}
		r.problem(p.at("minimumAnswered"), at, "BAD_MINIMUM", map[string]any{"max": items})
	}
	switch rule {
	case "half":
		return (items + 1) / 2
	case "minimum":
		return least
	}
	return items
}

func (r *reader) scaleItems(p *props) []Item {
	var out []Item
	taken := map[string]bool{}
	for i, n := range p.list("items") {
		path := p.at(fmt.Sprintf("items[%d]", i))
		s, ok := n.value.(string)
		if !ok {
			r.problem(path, n.offset, "WRONG_PROPERTY", map[string]any{"expected": "text"})
			continue
		}
		item, code := r.scaleItem(s)
		switch {
		case code != "":
			r.problem(path, n.offset, code, map[string]any{"name": shown(s)})
		case taken[s]:
			r.problem(path, n.offset, "DUPLICATE_ITEM", map[string]any{"name": shown(s)})
		default:
			taken[s] = true
			out = append(out, item)
		}
	}
	for i, n := range p.list("reverse") {
		s, _ := n.value.(string)
		found := slices.IndexFunc(out, func(item Item) bool { return item.path() == s })
		if found < 0 {
			r.problem(p.at(fmt.Sprintf("reverse[%d]", i)), n.offset, "MISSING_ITEM", map[string]any{"name": shown(n.plain())})
			continue
		}
		out[found].Reverse = true
	}
	if p.get("items") != nil && len(out) == 0 && len(r.problems) == 0 {
		r.problem(p.at("items"), p.get("items").offset, "INCOMPLETE_SCALE", map[string]any{"property": "items"})
	}
	return out
}

func (i Item) path() string {
	if i.Row == "" {
		return i.Name
	}
	return i.Name + "." + i.Row
}

// scaleItem finds the question or row an item of a scale is, and the ends of its own
// scale; otherwise the code of what is wrong with it.
func (r *reader) scaleItem(s string) (Item, string) {
	name, row, inRow := strings.Cut(s, ".")
	item := Item{Name: name, Row: row}
	q := r.model.byName[name]
	switch {
	case q == nil,
		inRow && q.kind != typeMatrix,
		inRow && !slices.ContainsFunc(q.rows, func(c choice) bool { return c.text == row }):
		return item, "MISSING_ITEM"
	case !inRow && q.kind == typeMatrix,
		!q.isScale,
		!slices.Contains([]kind{typeRating, typeMatrix, typeRadio, typeDropdown}, q.kind):
		return item, "UNSCORED_ITEM"
	}
	points := 0
	item.Low, item.High = math.Inf(1), math.Inf(-1)
	for _, c := range q.figureChoices() {
		if c.Score != nil {
			points++
			item.Low, item.High = min(item.Low, *c.Score), max(item.High, *c.Score)
		}
	}
	if points < 2 || item.Low == item.High {
		return item, "UNSCORED_ITEM"
	}
	return item, ""
}
