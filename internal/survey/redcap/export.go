package redcap

import (
	"bufio"
	"cmp"
	"encoding/json"
	"io"
	"iter"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"laurel/internal/i18n"
	"laurel/internal/roster/sheet"
	"laurel/internal/survey/profile"
)

// Project is a definition as a REDCap project has it: fields of forms, and where the
// answer to each is found.
type Project struct {
	rows   []row // with the record's own number
	fields []target
	forms  []string
}

// target is where the values of a field come from.
type target struct {
	name, form string
	question   string // key of the answer
	row        string // of a matrix or table
	column     string // of a table
	place      string // item of a ranking
	boxes      []coded
	codes      map[string]string // value of the definition → code
	written    bool              // people's own words
	pii        bool
}

type coded struct{ value, code string }

// Export turns a definition in profile v1 into a dictionary, in a language. Problems
// tell what REDCap has no counterpart for; none of them is blocking. What Import made
// of a dictionary comes out so that Import makes the same of it again.
func Export(definition []byte, language string) (*Project, []profile.Problem, error) {
	var d written
	if err := json.Unmarshal(definition, &d); err != nil {
		return nil, nil, &Error{Code: "METADATA_JSON"}
	}
	x := &exporting{language: language, project: &Project{}, variables: map[string]variable{}, taken: map[string]bool{"record_id": true}}
	if len(d.Pages) == 0 {
		d.Pages = []writtenElement{{Elements: d.Elements}}
	}
	x.name(d)
	for i, p := range d.Pages {
		x.form = x.project.forms[i]
		x.place(p.Elements, p.VisibleIf, "")
		if i == 0 {
			for _, c := range d.Calculated {
				x.calculated(c)
			}
		}
	}
	first := row{name: "record_id", form: x.project.forms[0], kind: "text", label: map[string]string{"en": "Record ID", "fr": "No d’enregistrement"}[language]}
	x.project.rows = append([]row{first}, x.project.rows...)
	return x.project, x.problems, nil
}

// The definition as Export reads it.
type (
	written struct {
		Title      words            `json:"title"`
		Pages      []writtenElement `json:"pages"`
		Elements   []writtenElement `json:"elements"`
		Calculated []calculated     `json:"calculatedValues"`
	}
	writtenElement struct {
		Type            string           `json:"type"`
		CellType        string           `json:"cellType"`
		Name            string           `json:"name"`
		Title           words            `json:"title"`
		Description     words            `json:"description"`
		HTML            words            `json:"html"`
		VisibleIf       string           `json:"visibleIf"`
		Visible         *bool            `json:"visible"`
		IsRequired      bool             `json:"isRequired"`
		EachRowRequired bool             `json:"eachRowRequired"`
		AllRowsRequired bool             `json:"isAllRowRequired"`
		EachRowUnique   bool             `json:"eachRowUnique"`
		ReadOnly        bool             `json:"readOnly"`
		InputType       string           `json:"inputType"`
		Min             any              `json:"min"`
		Max             any              `json:"max"`
		MaxLength       float64          `json:"maxLength"`
		Most            float64          `json:"maxSelectedChoices"`
		DefaultValue    any              `json:"defaultValue"`
		Placeholder     words            `json:"placeholder"`
		ChoicesOrder    string           `json:"choicesOrder"`
		Validators      []validator      `json:"validators"`
		Choices         []writtenItem    `json:"choices"`
		Columns         []writtenColumn  `json:"columns"`
		Rows            []writtenItem    `json:"rows"`
		RateValues      []writtenItem    `json:"rateValues"`
		RateMin         *float64         `json:"rateMin"`
		RateMax         *float64         `json:"rateMax"`
		RateStep        *float64         `json:"rateStep"`
		MinRate         words            `json:"minRateDescription"`
		MaxRate         words            `json:"maxRateDescription"`
		ValueTrue       any              `json:"valueTrue"`
		ValueFalse      any              `json:"valueFalse"`
		LabelTrue       words            `json:"labelTrue"`
		LabelFalse      words            `json:"labelFalse"`
		None            bool             `json:"showNoneItem"`
		HasNone         bool             `json:"hasNone"`
		Refuse          bool             `json:"showRefuseItem"`
		DontKnow        bool             `json:"showDontKnowItem"`
		Other           bool             `json:"showOtherItem"`
		HasOther        bool             `json:"hasOther"`
		NoneText        words            `json:"noneText"`
		RefuseText      words            `json:"refuseText"`
		DontKnowText    words            `json:"dontKnowText"`
		OtherText       words            `json:"otherText"`
		Comment         bool             `json:"showCommentArea"`
		HasComment      bool             `json:"hasComment"`
		Expression      string           `json:"expression"`
		Elements        []writtenElement `json:"elements"`
		PII             bool             `json:"x-pii"`
	}
	writtenItem struct {
		value     string
		text      words
		visibleIf string
	}
	// writtenColumn is a choice of a matrix, or a question of a table.
	writtenColumn struct {
		writtenItem
		question writtenElement
	}
	// words are plain, or one per language.
	words map[string]string
)

func (c *writtenColumn) UnmarshalJSON(b []byte) error {
	if err := c.writtenItem.UnmarshalJSON(b); err != nil {
		return err
	}
	if len(b) > 0 && b[0] == '{' {
		if err := json.Unmarshal(b, &c.question); err != nil {
			return err
		}
	}
	c.question.Name = cmp.Or(c.question.Name, c.value)
	return nil
}

// scale are the columns of a matrix as its choices.
func (e writtenElement) scale() []writtenItem {
	out := make([]writtenItem, len(e.Columns))
	for i, c := range e.Columns {
		out[i] = c.writtenItem
	}
	return out
}

// cells are the questions of a table in one row, each with its own type.
func (e writtenElement) cells(row writtenItem, language string) []writtenElement {
	var out []writtenElement
	for _, c := range e.Columns {
		cell := c.question
		cell.Type = cmp.Or(cell.CellType, e.CellType, "dropdown")
		if len(cell.Choices) == 0 {
			cell.Choices = e.Choices
		}
		column := cell.Name
		cell.Title = words{language: cmp.Or(row.text.in(language), row.value) + " – " + cmp.Or(cell.Title.in(language), column)}
		cell.Name = e.Name + "." + row.value + "." + column
		cell.PII = cell.PII || e.PII
		cell.IsRequired = cell.IsRequired || e.EachRowRequired || e.AllRowsRequired
		cell.VisibleIf = both2(row.visibleIf, cell.VisibleIf)
		out = append(out, cell)
	}
	return out
}

func (w *words) UnmarshalJSON(b []byte) error {
	var plain string
	if json.Unmarshal(b, &plain) == nil {
		*w = words{"default": plain}
		return nil
	}
	var by map[string]any
	if json.Unmarshal(b, &by) == nil {
		*w = words{}
		for l, s := range by {
			if s, ok := s.(string); ok {
				(*w)[l] = s
			}
		}
		return nil
	}
	*w = words{"default": strings.Trim(string(b), `"`)}
	return nil
}

func (w words) in(language string) string {
	other := map[string]string{"en": "fr", "fr": "en"}[language]
	return cmp.Or(w[language], w["default"], w[other])
}

func (i *writtenItem) UnmarshalJSON(b []byte) error {
	var full struct {
		Value     any    `json:"value"`
		Text      words  `json:"text"`
		VisibleIf string `json:"visibleIf"`
	}
	if len(b) > 0 && b[0] == '{' {
		if err := json.Unmarshal(b, &full); err != nil {
			return err
		}
	} else if err := json.Unmarshal(b, &full.Value); err != nil {
		return err
	}
	*i = writtenItem{valueText(full.Value), full.Text, full.VisibleIf}
	return nil
}

// valueText is how a value is known in answers and expressions.
func valueText(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case bool:
		return strconv.FormatBool(v)
	}
	return ""
}

// variable of the definition, as a field.
type variable struct {
	field   string
	several bool
	codes   map[string]string
}

type exporting struct {
	language  string
	project   *Project
	form      string
	variables map[string]variable
	taken     map[string]bool // names of fields
	section   string          // header that waits for the next field
	problems  []profile.Problem
}

func (x *exporting) tell(field, code string, params map[string]any) {
	if params == nil {
		params = map[string]any{}
	}
	params["field"] = field
	x.problems = append(x.problems, profile.Problem{Path: field, Line: len(x.project.rows) + 3, Code: code, Params: params})
}

// name decides what everything is called before any condition is written.
func (x *exporting) name(d written) {
	forms := map[string]bool{}
	for _, p := range d.Pages {
		title := p.Title.in(x.language)
		if len(d.Pages) == 1 {
			title = cmp.Or(d.Title.in(x.language), title)
		}
		x.project.forms = append(x.project.forms, distinct(fieldName(cmp.Or(title, p.Name), "form"), forms))
	}
	// Names that REDCap takes as they are come first, so that they stay.
	for _, exact := range []bool{true, false} {
		for _, p := range d.Pages {
			x.nameAll(p.Elements, exact)
		}
		for _, c := range d.Calculated {
			if (fieldName(c.Name, "q") == c.Name) == exact {
				x.variables[c.Name] = variable{field: distinct(fieldName(c.Name, "q"), x.taken)}
			}
		}
	}
}

func (x *exporting) nameAll(list []writtenElement, exact bool) {
	for _, e := range list {
		switch {
		case e.Type == "panel":
			x.nameAll(e.Elements, exact)
			continue
		case e.Type == "html" || e.Name == "":
			continue
		case e.Type == "matrixdropdown":
			for _, r := range e.Rows {
				x.nameAll(e.cells(r, x.language), exact)
			}
			continue
		case e.Type == "matrix":
			for _, r := range e.Rows {
				// Rows of an imported matrix are named as their fields were.
				own := fieldName(r.value, "q") == r.value
				if own == exact {
					name := r.value
					if !own {
						name = fieldName(e.Name+"_"+r.value, "q")
					}
					x.variables[e.Name+"."+r.value] = variable{field: distinct(name, x.taken), codes: recoded(e.scale())}
				}
			}
			continue
		}
		if (fieldName(e.Name, "q") != e.Name) == exact {
			continue
		}
		items := e.items(x.language)
		v := variable{several: e.Type == "checkbox" || e.Type == "tagbox", codes: recoded(items)}
		if e.Type == "boolean" && items[0].value == "true" && items[1].value == "false" {
			v.codes = map[string]string{"true": "1", "false": "0"}
		}
		if e.Type != "ranking" {
			v.field = distinct(fieldName(e.Name, "q"), x.taken)
		}
		x.variables[e.Name] = v
	}
}

// longestField is what REDCap takes; it asks for no more than 26 on the screen.
const longestField = 100

// fieldName is a name in lower-case letters, digits and underscores.
func fieldName(s, otherwise string) string {
	var b strings.Builder
	for _, r := range i18n.Fold(s) {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '_' {
			b.WriteRune(r)
		} else if b.Len() > 0 {
			b.WriteByte('_')
		}
	}
	out := strings.Trim(b.String(), "_")
	for strings.Contains(out, "__") {
		out = strings.ReplaceAll(out, "__", "_")
	}
	if out == "" {
		return otherwise
	}
	// A field's name begins with a letter.
	if out[0] >= '0' && out[0] <= '9' {
		out = otherwise + "_" + out
	}
	return out[:min(len(out), longestField-4)]
}

func distinct(name string, taken map[string]bool) string {
	out := name
	for n := 2; taken[out]; n++ {
		out = name + "_" + strconv.Itoa(n)
	}
	taken[out] = true
	return out
}

// recoded are the codes that REDCap cannot write, and what stands for them.
func recoded(items []writtenItem) map[string]string {
	out, taken := map[string]string{}, map[string]bool{}
	for _, i := range items {
		taken[i.value] = true
	}
	for _, i := range items {
		code := strings.TrimSpace(strings.Map(func(r rune) rune {
			if strings.ContainsRune(",|<>\n\r\t", r) {
				return '_'
			}
			return r
		}, i.value))
		if code != i.value {
			out[i.value] = distinct(cmp.Or(code, "x"), taken)
		}
	}
	return out
}

// field, box and code serve untranslate.
func (x *exporting) field(v string) string { return x.variables[v].field }

func (x *exporting) box(v, choice string) (string, string, bool) {
	of := x.variables[v]
	return of.field, x.code(v, choice), of.several
}

func (x *exporting) code(v, choice string) string {
	return cmp.Or(x.variables[v].codes[choice], choice)
}

// place writes the elements of a page or panel under its condition.
func (x *exporting) place(list []writtenElement, condition, heading string) {
	for _, e := range list {
		shown := both2(condition, e.VisibleIf)
		if e.Visible != nil && !*e.Visible && e.Type != "panel" {
			continue // nobody is ever asked
		}
		switch e.Type {
		case "panel":
			if e.Visible != nil && !*e.Visible {
				continue
			}
			title := strings.TrimSpace(heading + e.Title.in(x.language))
			x.section = strings.TrimSpace(x.label(title) + "\n" + x.label(e.Description.in(x.language)))
			next := ""
			if title != "" {
				next = title + " – "
			}
			x.place(e.Elements, shown, next)
		case "matrix":
			x.matrix(e, shown)
		case "ranking":
			x.ranking(e, shown)
		case "matrixdropdown":
			if title := x.label(e.Title.in(x.language)); title != "" && x.section == "" {
				x.section = title
			}
			for _, r := range e.Rows {
				for _, cell := range e.cells(r, x.language) {
					x.question(cell, both2(shown, cell.VisibleIf))
				}
			}
		default:
			x.question(e, shown)
		}
	}
}

func both2(a, b string) string {
	switch {
	case a == "":
		return b
	case b == "":
		return a
	}
	return "(" + a + ") and (" + b + ")"
}

func (x *exporting) add(r row, t target) {
	r.form, r.section, x.section = x.form, x.section, ""
	t.name, t.form = r.name, x.form
	x.project.rows = append(x.project.rows, r)
	if r.kind != "descriptive" {
		x.project.fields = append(x.project.fields, t)
	}
}

func (x *exporting) branching(field, condition string) string {
	if condition == "" {
		return ""
	}
	out, err := untranslate(condition, x)
	if err != nil {
		x.tell(field, "CONDITION_DROPPED", map[string]any{"detail": err.detail})
		return ""
	}
	return out
}

func flag(is bool) string {
	if is {
		return "y"
	}
	return ""
}

// label is words as REDCap shows them: HTML. Answers that are put in are named as
// fields.
func (x *exporting) label(s string) string {
	s = strings.NewReplacer("&", "&amp;", "<", "&lt;").Replace(s)
	var b strings.Builder
	for {
		open := strings.IndexByte(s, '{')
		end := strings.IndexByte(s, '}')
		if open < 0 || end < open {
			return b.String() + s
		}
		b.WriteString(s[:open])
		if name := x.field(s[open+1 : end]); name != "" {
			b.WriteString("[" + name + "]")
		} else {
			b.WriteString("(" + s[open+1:end] + ")")
		}
		s = s[end+1:]
	}
}

// items are the choices of a question with those that have a switch of their own.
func (e writtenElement) items(language string) []writtenItem {
	both := func(en, fr string) words { return words{"en": en, "fr": fr} }
	or := func(own, otherwise words) words {
		if len(own) > 0 {
			return own
		}
		return otherwise
	}
	switch e.Type {
	case "boolean":
		value := func(v any, otherwise bool) string {
			if v == nil {
				v = otherwise
			}
			return valueText(v)
		}
		return []writtenItem{
			{value: value(e.ValueTrue, true), text: or(e.LabelTrue, both("Yes", "Oui"))},
			{value: value(e.ValueFalse, false), text: or(e.LabelFalse, both("No", "Non"))},
		}
	case "rating":
		return e.points(language)
	}
	out := slices.Clone(e.Choices)
	for _, special := range []struct {
		on    bool
		value string
		text  words
	}{
		{e.None || e.HasNone, "none", or(e.NoneText, both("None", "Aucun"))},
		{e.Refuse, "refused", or(e.RefuseText, both("Refuse to answer", "Refus de répondre"))},
		{e.DontKnow, "dontknow", or(e.DontKnowText, both("Don't know", "Je ne sais pas"))},
		{e.Other || e.HasOther, "other", or(e.OtherText, both("Other", "Autre"))},
	} {
		if special.on && e.Type != "ranking" {
			out = append(out, writtenItem{value: special.value, text: special.text})
		}
	}
	return out
}

func (e writtenElement) points(language string) []writtenItem {
	out := slices.Clone(e.RateValues)
	if len(out) == 0 {
		least, most, step := 1.0, 5.0, 1.0
		for at, given := range map[*float64]*float64{&least: e.RateMin, &most: e.RateMax, &step: e.RateStep} {
			if given != nil {
				*at = *given
			}
		}
		for i := 0; i < 100 && step > 0 && least+float64(float64(i)*step) <= most+1e-9; i++ {
			f := least + float64(float64(i)*step)
			s := strconv.FormatFloat(f, 'f', -1, 64)
			if n, err := strconv.ParseFloat(strconv.FormatFloat(f, 'f', 6, 64), 64); err == nil {
				s = strconv.FormatFloat(n, 'f', -1, 64)
			}
			out = append(out, writtenItem{value: s})
		}
	}
	for at, end := range map[int]words{0: e.MinRate, len(out) - 1: e.MaxRate} {
		if s := end.in(language); s != "" && at >= 0 && at < len(out) {
			out[at].text = words{language: cmp.Or(out[at].text.in(language), out[at].value) + " (" + s + ")"}
		}
	}
	return out
}

// choices are written "1, Never | 2, Often".
func (x *exporting) choices(items []writtenItem, codes map[string]string) string {
	parts := make([]string, len(items))
	for n, i := range items {
		text := strings.ReplaceAll(x.label(cmp.Or(i.text.in(x.language), i.value)), "|", "&#124;")
		parts[n] = cmp.Or(codes[i.value], i.value) + ", " + text
	}
	return strings.Join(parts, " | ")
}

func (x *exporting) recodings(field string, items []writtenItem, codes map[string]string) {
	for _, i := range items {
		if code, ok := codes[i.value]; ok {
			x.tell(field, "CHOICE_RECODED", map[string]any{"value": i.value, "code": code})
		}
	}
}

func (x *exporting) question(e writtenElement, condition string) {
	v := x.variables[e.Name]
	if e.Type == "html" {
		v.field = distinct(fieldName(e.Name, "text"), x.taken)
	}
	r := row{
		name: v.field, label: x.label(cmp.Or(e.Title.in(x.language), e.Name)), note: x.label(e.Description.in(x.language)),
		identifier: flag(e.PII), required: flag(e.IsRequired), branching: x.branching(v.field, condition),
	}
	t := target{question: e.Name, codes: v.codes, pii: e.PII}
	if parts := strings.SplitN(e.Name, ".", 3); len(parts) == 3 {
		t.question, t.row, t.column = parts[0], parts[1], parts[2]
	}
	if v.field != e.Name && e.Name != "" && e.Type != "html" {
		x.tell(v.field, "RENAMED", map[string]any{"value": e.Name})
	}
	items := e.items(x.language)
	approximated := func(kind string) {
		r.kind = kind
		x.tell(v.field, "TYPE_AS_FIELD", map[string]any{"type": kind})
	}
	switch e.Type {
	case "html":
		r.kind, r.label, r.note = "descriptive", e.HTML.in(x.language), ""
	case "comment":
		r.kind, t.written = "notes", true
	case "text":
		r.kind = "text"
		x.text(e, &r, &t)
	case "radiogroup":
		r.kind = "radio"
	case "dropdown":
		r.kind = "dropdown"
	case "checkbox":
		r.kind = "checkbox"
	case "tagbox":
		approximated("checkbox")
	case "rating":
		approximated("radio")
	case "boolean":
		approximated("radio")
	case "expression":
		formula, err := untranslate(e.Expression, x)
		if err != nil {
			x.tell(v.field, "CONDITION_DROPPED", map[string]any{"detail": err.detail})
			return
		}
		r.kind, r.choices, r.required = "calc", formula, ""
		t.written = true // it may put other words together
	default:
		approximated("text")
		t.written = true
	}
	if t.codes == nil {
		t.codes = map[string]string{}
	}
	if slices.Contains([]string{"radio", "dropdown", "checkbox"}, r.kind) {
		r.choices = x.choices(items, t.codes)
		if e.Type == "radiogroup" && r.choices == "1, Yes | 0, No" {
			r.kind, r.choices = "yesno", ""
		} else if e.Type == "radiogroup" && r.choices == "1, True | 0, False" {
			r.kind, r.choices = "truefalse", ""
		}
		if e.Type != "boolean" {
			x.recodings(v.field, items, t.codes)
		}
		if r.kind == "checkbox" {
			for _, i := range items {
				t.boxes = append(t.boxes, coded{i.value, cmp.Or(t.codes[i.value], i.value)})
			}
		}
		for _, i := range items {
			if i.visibleIf != "" {
				x.tell(v.field, "CONDITION_DROPPED", map[string]any{"detail": i.value})
			}
		}
	}
	if e.Type != "html" {
		r.annotation = x.tags(e)
	}
	x.add(r, t)
	x.beside(e, v.field, condition)
}

// text writes the kind of a one-line text.
func (x *exporting) text(e writtenElement, r *row, t *target) {
	checks := slices.Clone(e.Validators)
	takes := func(v validator) bool {
		i := slices.Index(checks, v)
		if i >= 0 {
			checks = slices.Delete(checks, i, i+1)
		}
		return i >= 0
	}
	bound := func(v any) string {
		if v == nil {
			return ""
		}
		return valueText(v)
	}
	switch e.InputType {
	case "number":
		r.validation = "number"
		if takes(wholeNumber(e.Name)) {
			r.validation = "integer"
		}
		r.least, r.most = bound(e.Min), bound(e.Max)
	case "email":
		r.validation, t.written = "email", true
	case "tel":
		r.validation, t.written = "phone", true
	case "date":
		r.validation, t.written = "date_ymd", true
		r.least, r.most = bound(e.Min), bound(e.Max)
	case "", "text":
		t.written = true
		if takes(timeOfDay) {
			r.validation = "time"
		}
	default:
		t.written = true
		x.tell(r.name, "VALIDATION_LEFT_OUT", nil)
	}
	if len(checks) > 0 {
		x.tell(r.name, "VALIDATION_LEFT_OUT", nil)
	}
}

// tags are the action tags that say what a column cannot.
func (x *exporting) tags(e writtenElement) string {
	var out []string
	if e.ReadOnly {
		out = append(out, "@READONLY")
	}
	argument := func(tag, s string) {
		quote := "'"
		if strings.Contains(s, "'") {
			quote = `"`
		}
		if s != "" && !strings.Contains(s, quote) {
			out = append(out, "@"+tag+"="+quote+s+quote)
		}
	}
	switch v := e.DefaultValue.(type) {
	case string, float64, bool:
		argument("DEFAULT", x.code(e.Name, valueText(v)))
	case []any:
		var codes []string
		for _, item := range v {
			codes = append(codes, x.code(e.Name, valueText(item)))
		}
		argument("DEFAULT", strings.Join(codes, ","))
	}
	if e.MaxLength > 0 {
		out = append(out, "@CHARLIMIT="+strconv.Itoa(int(e.MaxLength)))
	}
	if e.Most > 0 {
		out = append(out, "@MAXCHECKED="+strconv.Itoa(int(e.Most)))
	}
	argument("PLACEHOLDER", x.label(e.Placeholder.in(x.language)))
	if e.ChoicesOrder == "random" {
		out = append(out, "@RANDOMORDER")
	}
	return strings.Join(out, " ")
}

// beside writes the field for what is written beside an answer.
func (x *exporting) beside(e writtenElement, field, condition string) {
	other := e.Other || e.HasOther
	if !other && !e.Comment && !e.HasComment || e.Type == "ranking" {
		return
	}
	end, label := "_comment", map[string]string{"en": "Comment", "fr": "Commentaire"}[x.language]
	if other {
		end, label = "_other", cmp.Or(e.OtherText.in(x.language), map[string]string{"en": "Other", "fr": "Autre"}[x.language])
		chosen := "{" + e.Name + "} = 'other'"
		if x.variables[e.Name].several {
			chosen = "{" + e.Name + "} contains 'other'"
		}
		if !e.Comment && !e.HasComment {
			condition = both2(condition, chosen)
		}
	}
	name := distinct(fieldName(field+end, "q"), x.taken)
	x.add(row{name: name, kind: "text", label: x.label(label), branching: x.branching(name, condition), identifier: flag(e.PII)},
		target{question: e.Name + "-Comment", written: true, pii: e.PII})
}

func (x *exporting) matrix(e writtenElement, condition string) {
	group := e.Name
	if short, ok := strings.CutSuffix(group, "_matrix"); ok && x.taken[short] {
		group = short
	}
	if title := e.Title.in(x.language); title != "" && title != formTitle(group) {
		x.tell(e.Name, "TITLE_LEFT_OUT", map[string]any{"value": title})
	}
	group = fieldName(group, "matrix")
	for i, r := range e.Rows {
		v := x.variables[e.Name+"."+r.value]
		if v.field != r.value {
			x.tell(v.field, "RENAMED", map[string]any{"value": e.Name + "." + r.value})
		}
		if i == 0 {
			x.recodings(v.field, e.scale(), v.codes)
		}
		out := row{
			name: v.field, kind: "radio", label: x.label(cmp.Or(r.text.in(x.language), r.value)), choices: x.choices(e.scale(), v.codes),
			matrix: group, matrixRanking: flag(e.EachRowUnique), required: flag(e.EachRowRequired || e.AllRowsRequired || e.IsRequired && len(e.Rows) == 1),
			identifier: flag(e.PII), branching: x.branching(v.field, both2(condition, r.visibleIf)),
		}
		if i == 0 {
			out.annotation = x.tags(writtenElement{ReadOnly: e.ReadOnly})
		}
		x.add(out, target{question: e.Name, row: r.value, codes: v.codes, pii: e.PII})
	}
	if len(e.Rows) > 0 {
		x.beside(e, fieldName(e.Name, "q"), condition)
	}
}

// ranking becomes a matrix of places, in which no place is given twice.
func (x *exporting) ranking(e writtenElement, condition string) {
	group := distinct(fieldName(e.Name, "ranking"), x.taken)
	var places []writtenItem
	for i := range e.Choices {
		places = append(places, writtenItem{value: strconv.Itoa(i + 1)})
	}
	for i, c := range e.Choices {
		name := distinct(fieldName(e.Name+"_"+c.value, "q"), x.taken)
		if i == 0 {
			x.tell(name, "TYPE_AS_FIELD", map[string]any{"type": "radio, matrix ranking"})
		}
		x.add(row{
			name: name, kind: "radio", label: x.label(cmp.Or(c.text.in(x.language), c.value)), choices: x.choices(places, nil), matrix: group, matrixRanking: "y",
			required: flag(e.IsRequired), identifier: flag(e.PII), branching: x.branching(name, condition),
		}, target{question: e.Name, place: c.value, pii: e.PII})
	}
}

func (x *exporting) calculated(c calculated) {
	v := x.variables[c.Name]
	formula, err := untranslate(c.Expression, x)
	if err != nil {
		x.tell(v.field, "CONDITION_DROPPED", map[string]any{"detail": err.detail})
		return
	}
	section := x.section
	x.section = ""
	x.add(row{name: v.field, kind: "calc", label: c.Name, choices: formula, annotation: "@HIDDEN"}, target{question: c.Name, written: true})
	x.section = section
}

// WriteDictionary writes the dictionary: 18 columns, as REDCap's designer reads them.
// A cell that a spreadsheet program could take for a formula gets a space in front,
// which REDCap and Import take away.
func (p *Project) WriteDictionary(w io.Writer) error {
	out := bufio.NewWriter(w)
	line(out, header18, false)
	for _, r := range p.rows {
		line(out, []string{
			r.name, r.form, r.section, r.kind, r.label, r.choices, r.note, r.validation, r.least, r.most, r.identifier, r.branching, r.required,
			"", "", r.matrix, r.matrixRanking, r.annotation,
		}, false)
	}
	return out.Flush()
}

var header18 = []string{
	"Variable / Field Name", "Form Name", "Section Header", "Field Type", "Field Label", "Choices, Calculations, OR Slider Labels", "Field Note",
	"Text Validation Type OR Show Slider Number", "Text Validation Min", "Text Validation Max", "Identifier?", "Branching Logic (Show field only if...)",
	"Required Field?", "Custom Alignment", "Question Number (surveys only)", "Matrix Group Name", "Matrix Ranking?", "Field Annotation",
}

// Records says which answers a file of records may hold.
type Records struct {
	// Unwritten leaves out people's own words, dates and calculations, Unnamed what
	// identifies people.
	Unwritten, Unnamed bool
	// Hidden, if set, reports a choice of several of which it is not told who chose it.
	Hidden func(question, row, column, choice string) bool
}

// WriteRecords writes records as REDCap imports them: their number, a column per field
// (per choice where there are several), and per form that it is complete. Answers are
// documents that profile.Check cleaned. A text that a spreadsheet program could take
// for a formula gets an apostrophe in front.
func (p *Project) WriteRecords(w io.Writer, only Records, answers iter.Seq2[map[string]any, error]) error {
	out := bufio.NewWriter(w)
	fields := slices.DeleteFunc(slices.Clone(p.fields), func(t target) bool { return only.Unwritten && t.written || only.Unnamed && t.pii })
	columns := []string{"record_id"}
	for i, t := range fields {
		if t.boxes == nil {
			columns = append(columns, t.name)
		}
		for _, b := range t.boxes {
			columns = append(columns, t.name+"___"+boxName(b.code))
		}
		if i == len(fields)-1 || fields[i+1].form != t.form {
			columns = append(columns, t.form+"_complete")
		}
	}
	line(out, columns, true)
	number := 0
	for document, err := range answers {
		if err != nil {
			return err
		}
		number++
		cells := append(make([]string, 0, len(columns)), strconv.Itoa(number))
		for i, t := range fields {
			cells = t.cells(cells, document, only.Hidden)
			if i == len(fields)-1 || fields[i+1].form != t.form {
				cells = append(cells, "2")
			}
		}
		line(out, cells, true)
	}
	return out.Flush()
}

// boxName is how REDCap writes a code in a column's name.
func boxName(code string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '_' {
			return r
		}
		return '_'
	}, strings.ToLower(code))
}

func (t target) cells(cells []string, answers map[string]any, hidden func(question, row, column, choice string) bool) []string {
	v := answers[t.question]
	if t.row != "" {
		rows, _ := v.(map[string]any)
		v = rows[t.row]
	}
	if t.column != "" {
		columns, _ := v.(map[string]any)
		v = columns[t.column]
	}
	switch {
	case t.place != "":
		items, _ := v.([]any)
		for i, item := range items {
			if valueText(item) == t.place {
				return append(cells, strconv.Itoa(i+1))
			}
		}
		return append(cells, "")
	case t.boxes != nil:
		items, _ := v.([]any)
		for _, b := range t.boxes {
			ticked := "0"
			switch {
			case hidden != nil && hidden(t.question, t.row, t.column, b.value):
				ticked = ""
			case slices.ContainsFunc(items, func(item any) bool { return valueText(item) == b.value }):
				ticked = "1"
			}
			cells = append(cells, ticked)
		}
		return cells
	}
	s := valueText(v)
	return append(cells, cmp.Or(t.codes[s], s))
}

// line writes a row of CSV. The buffered writer keeps its first error.
func line(out *bufio.Writer, cells []string, apostrophe bool) {
	for i, c := range cells {
		if i > 0 {
			_ = out.WriteByte(',')
		}
		switch {
		case c == "":
			continue
		case number.MatchString(c):
			_, _ = out.WriteString(c)
			continue
		case sheet.Risky(c) && apostrophe:
			c = "'" + c
		case sheet.Risky(c):
			c = " " + c
		}
		_, _ = out.WriteString(`"` + strings.ReplaceAll(c, `"`, `""`) + `"`)
	}
	_, _ = out.WriteString("\r\n")
}

var number = regexp.MustCompile(`^-?[0-9]+(\.[0-9]+)?$`)
