package profile

import (
	"strings"

	"laurel/internal/i18n"
	"laurel/internal/survey/expr"
)

// shownWhen is the condition of being asked, in words: of page, panels, question, and
// the row or column it is about. Empty when it is always asked.
func (m *Model) shownWhen(q *question, row *choice, column *question) i18n.Text {
	var parts []i18n.Text
	add := func(e *expr.Expr, item i18n.Text, table *question) {
		if e != nil {
			parts = append(parts, e.Words(m.speaker(item, table)))
		}
	}
	never := q.hidden || column != nil && column.hidden
	var outer []*container
	for in := q.in; in != nil; in = in.in {
		outer = append(outer, in)
		never = never || in.hidden
	}
	if never {
		return i18n.Both("never", "jamais")
	}
	for i := len(outer) - 1; i >= 0; i-- {
		add(outer[i].visibleIf, nil, nil)
	}
	add(q.visibleIf, nil, nil)
	if row != nil && q.kind != typeRanking {
		if row.visibleIf == nil || q.kind == typeTable {
			add(q.rowsVisibleIf, row.label, nil)
		}
		add(row.visibleIf, row.label, nil)
	}
	if column != nil {
		add(q.columnsVisibleIf, column.title, nil)
		add(column.visibleIf, nil, q)
	}
	out := i18n.Text{}
	for _, l := range i18n.Languages {
		var said []string
		for _, p := range parts {
			s := p.In(l)
			if len(parts) > 1 && strings.Contains(s, map[string]string{"en": " or ", "fr": " ou "}[l]) {
				s = "(" + s + ")"
			}
			said = append(said, s)
		}
		if len(said) > 0 {
			out[l] = strings.Join(said, map[string]string{"en": " and ", "fr": " et "}[l])
		}
	}
	return out
}

// speaker says titles for names and labels for values. Item is what {item} stands for.
func (m *Model) speaker(item i18n.Text, table *question) expr.Speaker {
	return expr.Speaker{
		Name: func(v expr.Variable) i18n.Text {
			if v.Name == "item" && item != nil {
				return short(item)
			}
			q, row, column := m.refersTo(v, table)
			if q == nil {
				return nil
			}
			said := short(q.title)
			switch {
			case v.Path[0] == "row":
				return short(column.title)
			case strings.HasSuffix(v.Path[0], commentSuffix) && m.byName[v.Path[0]] == nil:
				for l := range said {
					said[l] += map[string]string{"en": ": comment", "fr": nb + ": commentaire"}[l]
				}
			}
			for _, more := range []i18n.Text{labelOf(row), titleOf(column)} {
				if more != nil {
					said = joined(said, short(more))
				}
			}
			return said
		},
		Label: func(v expr.Variable, value any) i18n.Text {
			q, row, column := m.refersTo(v, table)
			switch {
			case column != nil:
				q = column
			case q != nil && q.kind == typeMatrix && row == nil:
				return nil
			}
			if q == nil {
				return nil
			}
			for _, c := range q.choices {
				if valueText(c.value) == valueText(value) {
					return c.label
				}
			}
			return nil
		},
	}
}

// refersTo finds what a name stands for.
func (m *Model) refersTo(v expr.Variable, table *question) (q *question, row *choice, column *question) {
	base := v.Path[0]
	if base == "row" && table != nil {
		q = table
	} else if q = m.byName[base]; q == nil {
		of, _ := strings.CutSuffix(base, commentSuffix)
		if q = m.byName[of]; q == nil {
			return nil, nil, nil
		}
	}
	for _, part := range v.Path[1:] {
		for i := range q.rows {
			if q.rows[i].text == part && row == nil && base != "row" {
				row = &q.rows[i]
			}
		}
		for _, c := range q.columns {
			if c.name == part {
				column = c
			}
		}
	}
	if base == "row" && column == nil {
		return nil, nil, nil
	}
	return q, row, column
}

func labelOf(row *choice) i18n.Text {
	if row == nil {
		return nil
	}
	return row.label
}

func titleOf(column *question) i18n.Text {
	if column == nil {
		return nil
	}
	return column.title
}

// short is a title as it stands within a sentence.
func short(t i18n.Text) i18n.Text {
	out := i18n.Text{}
	for _, l := range i18n.Languages {
		out[l] = excerpt(strings.TrimRight(strings.Join(strings.Fields(t.In(l)), " "), "?!:. "+nb+"\u00a0"))
	}
	return out
}
