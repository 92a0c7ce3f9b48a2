package profile

import (
	"fmt"
	"slices"
	"strings"

	"laurel/internal/survey/expr"
)

// A table (matrixdropdown) asks the same few questions, its columns, in each of its
// rows. Its answer is {row: {column: value}}.

// cellTypes are the questions a cell can be.
var cellTypes = []string{"dropdown", "checkbox", "radiogroup", "text", "comment", "boolean", "rating", "tagbox"}

const (
	maxColumns = 30
	maxCells   = 500
)

func (r *reader) tableQuestion(p *props, q *question) {
	q.rows = r.items(p, "rows", maxRows)
	q.rowsVisibleIf = r.forItems(p, "rowsVisibleIf")
	q.columnsVisibleIf = r.forItems(p, "columnsVisibleIf")
	q.hideIfRowsEmpty = p.boolean("hideIfRowsEmpty")
	cellType := p.oneOf("cellType", cellTypes...)
	shared := r.items(p, "choices", maxChoices)
	p.text("placeholder", "placeHolder")
	p.ignore("showHeader", "alternateRows", "verticalAlign", "rowTitleWidth", "columnMinWidth", "columnColCount", "displayMode", "transposeData", "columnLayout",
		"horizontalScroll", "cellErrorLocation", "showCellErrorsTop")
	columns := p.list("columns")
	if len(columns) > maxColumns {
		r.problem(p.at("columns"), p.get("columns").offset, "TOO_MANY_CHOICES", map[string]any{"limit": maxColumns})
		columns = nil
	}
	taken := map[string]bool{}
	for i, n := range columns {
		if c := r.object(n, p.at(fmt.Sprintf("columns[%d]", i))); c != nil {
			if column := r.column(c, q, cellType, shared); column.name != "" {
				if taken[strings.ToLower(column.name)] {
					r.problem(c.path, c.offset, "DUPLICATE_CHOICE", map[string]any{"value": column.name})
				}
				taken[strings.ToLower(column.name)] = true
				q.columns = append(q.columns, column)
			}
		}
	}
	if len(q.rows)*len(q.columns) > maxCells {
		r.problem(p.path, p.offset, "TOO_MANY_CELLS", map[string]any{"limit": maxCells})
	}
	r.goodRows(p, q)
	if len(columns) == 0 || len(q.rows) == 0 {
		r.problem(p.path, p.offset, "NO_CHOICES", map[string]any{"name": q.name})
	}
}

func (r *reader) column(p *props, table *question, cellType string, shared []choice) *question {
	q := &question{path: p.path, in: table.in, page: table.page}
	q.line, _ = r.doc.place(p.offset)
	q.name = p.str("name")
	switch n := p.get("name"); {
	case n == nil || q.name == "":
		r.problem(p.path, p.offset, "NO_NAME", nil)
		q.name = ""
	case !goodName(q.name):
		r.problem(p.at("name"), n.offset, "BAD_NAME", map[string]any{"name": q.name})
		q.name = ""
	}
	own := p.oneOf("cellType", append([]string{"default"}, cellTypes...)...)
	if own == "default" {
		own = cellType
	}
	q.kind = kind(own)
	outer := r.scope
	r.scope = readScope{table: table}
	r.asked(p, q)
	p.ignore("width", "minWidth", "maxWidth", "showInMultipleColumns", "cellHint", "titleLocation")
	q.validators = r.validators(p, q.kind)
	r.typed(p, q, shared)
	r.scope = outer
	q.level = p.oneOf("x-level", "", nominal, ordinal, scale)
	q.pii = p.boolean("x-pii")
	q.sem = r.sem(p)
	r.points(p, q)
	r.defaultValue(p, q)
	p.finish()
	if q.hasComment() {
		r.problem(p.path, p.offset, "COMMENT_IN_CELL", map[string]any{"name": q.name})
	}
	return q
}

// holdTable reads a table cell by cell.
func (c *checking) holdTable(q *question, h *held, raw any) {
	h.rows = make([]heldRow, len(q.rows))
	cells := make([]held, len(q.rows)*len(q.columns))
	for i := range h.rows {
		h.rows[i].cells, cells = cells[:len(q.columns)], cells[len(q.columns):]
		h.rows[i].visible = c.shows(q.rowsVisibleIf, q.rows[i], true)
	}
	if raw != nil && q.page <= c.upTo {
		c.shapeTable(q, h, raw)
	}
	value := map[string]any{}
	given := false
	for i := range h.rows {
		row := map[string]any{}
		for j := range q.columns {
			cell := c.cell(q, h, i, j)
			given = given || cell.given != nil
			if cell.value != nil {
				row[q.columns[j].name] = cell.value
			}
			switch {
			case !h.visible:
			case cell.given != nil && !(h.rows[i].visible && cell.visible):
				h.lost = append(h.lost, place{q.name, q.rows[i].text, q.columns[j].name}.String())
			default:
				h.lost = append(h.lost, cell.lost...)
			}
		}
		if len(row) > 0 {
			value[q.rows[i].text] = row
		}
	}
	if given {
		h.given = raw
	}
	if h.visible && len(value) > 0 {
		h.value = value
	}
}

// shapeTable reads what was given for each cell.
func (c *checking) shapeTable(q *question, h *held, raw any) {
	rows, ok := raw.(map[string]any)
	if !ok {
		c.issue(q.name, WrongType, map[string]any{"expected": "rows"})
		return
	}
	known := 0
	for i, row := range q.rows {
		v, ok := rows[row.text]
		if !ok {
			continue
		}
		known++
		if v == nil {
			continue
		}
		at := place{name: q.name, row: row.text}
		cells, ok := v.(map[string]any)
		if !ok {
			c.issue(at.String(), WrongType, map[string]any{"expected": "rows"})
			continue
		}
		for j, column := range q.columns {
			if given := cells[column.name]; given != nil {
				at.column = column.name
				h.rows[i].cells[j].given = c.shape(column, at, given)
			}
		}
		for _, key := range sortedKeys(cells) {
			if !slices.ContainsFunc(q.columns, func(c *question) bool { return c.name == key }) {
				c.issue(place{q.name, row.text, shown(key)}.String(), UnknownColumn, nil)
				break
			}
		}
	}
	if known < len(rows) {
		c.unknownRow(q, rows)
	}
}

// cell decides about one cell, once. The columns have no circles, so this ends.
func (c *checking) cell(q *question, table *held, row, column int) *held {
	h := &table.rows[row].cells[column]
	if h.read {
		return h
	}
	h.read = true
	outer := c.scope
	c.scope = scope{table: table, row: row, of: q}
	of := q.columns[column]
	h.visible = !of.hidden && c.holds(of.visibleIf, true) && c.columnShows(q, of)
	if h.given != nil && table.visible && table.rows[row].visible && h.visible {
		h.value, h.lost = c.withoutHidden(of, place{q.name, q.rows[row].text, of.name}, h.given)
	}
	c.scope = outer
	return h
}

func (c *checking) columnShows(table, column *question) bool {
	return c.shows(table.columnsVisibleIf, choice{value: column.name}, false)
}

// completeCells checks what each cell that is asked may still lack.
func (c *checking) completeCells(q *question, h *held) {
	for i := range h.rows {
		if !h.rows[i].visible {
			continue
		}
		for j, column := range q.columns {
			cell := &h.rows[i].cells[j]
			if !cell.visible {
				continue
			}
			outer := c.scope
			c.scope = scope{table: h, row: i, of: q}
			if !column.readOnly && c.holds(column.enableIf, true) {
				c.complete(column, cell, place{q.name, q.rows[i].text, column.name})
			}
			c.scope = outer
		}
	}
}

// conditions are the expressions that decide which value a question has.
func (q *question) conditions() []*expr.Expr {
	out := []*expr.Expr{q.visibleIf, q.choicesVisibleIf, q.rowsVisibleIf, q.columnsVisibleIf, q.expression}
	for _, items := range [][]choice{q.choices, q.rows} {
		for _, c := range items {
			out = append(out, c.visibleIf)
		}
	}
	return slices.DeleteFunc(out, func(e *expr.Expr) bool { return e == nil })
}
