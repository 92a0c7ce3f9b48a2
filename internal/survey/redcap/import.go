package redcap

import (
	"bytes"
	"encoding/json"
	"html"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"laurel/internal/survey/profile"
)

// Imported is what came out of a dictionary.
type Imported struct {
	// Forms of the dictionary, in its order.
	Forms []string
	// Fields that were read: those of the forms taken.
	Fields int
	// Definition in profile v1.
	Definition []byte
	// Problems are the loss report. Line is the row of the dictionary, the header being
	// 1; Path is the field; Params["column"] the column.
	Problems []profile.Problem
}

// Import turns one form of a data dictionary into a definition, or all of them, a page
// for each, when form is empty. The file is a CSV, the ZIP of an instrument, or the
// JSON of the API's metadata.
//
// The error is an *Error when the file is no dictionary or has no such form.
func Import(file []byte, form string) (Imported, error) {
	rows, err := readDictionary(file)
	if err != nil {
		return Imported{}, err
	}
	var got Imported
	for _, r := range rows {
		if !slices.Contains(got.Forms, r.form) {
			got.Forms = append(got.Forms, r.form)
		}
	}
	taken := got.Forms
	if form != "" {
		if !slices.Contains(got.Forms, form) {
			return got, &Error{Code: "DICTIONARY_FORM", Params: map[string]any{"name": form}}
		}
		taken = []string{form}
	}
	c := &conversion{fields: map[string]*field{}, matrices: map[*field]string{}}
	c.plan(rows, taken)
	got.Fields = len(c.list)
	groups := make([][][]*field, len(taken))
	for i, name := range taken {
		groups[i] = c.groups(name)
	}
	c.calculate()
	var d definition
	for i, name := range taken {
		// A form in which nothing is asked is no page.
		if list := c.elements(groups[i]); len(list) > 0 {
			d.Pages = append(d.Pages, container{Name: name, Title: formTitle(name), Elements: list})
		}
	}
	switch len(d.Pages) {
	case 0:
		d = definition{Title: formTitle(taken[0]), Pages: []container{{Name: "page1", Elements: []element{}}}}
	case 1:
		d.Title, d.Pages[0].Name, d.Pages[0].Title = d.Pages[0].Title, "page1", ""
	}
	d.Calculated = c.hiddenCalculations()
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(d); err != nil {
		return got, &Error{Code: "DICTIONARY_CSV", Params: map[string]any{"row": 0}}
	}
	got.Definition, got.Problems = b.Bytes(), c.problems
	slices.SortStableFunc(got.Problems, func(a, b profile.Problem) int { return a.Line - b.Line })
	return got, nil
}

// formTitle makes words of a form's name: "Mentoring agreement".
func formTitle(form string) string {
	words := strings.TrimSpace(strings.ReplaceAll(form, "_", " "))
	for i, r := range words {
		return string(unicode.ToUpper(r)) + words[i+len(string(r)):]
	}
	return words
}

// The definition, in the order people read it.
type (
	definition struct {
		Title      string       `json:"title,omitempty"`
		Pages      []container  `json:"pages"`
		Calculated []calculated `json:"calculatedValues,omitempty"`
	}
	container struct {
		Name     string    `json:"name,omitempty"`
		Title    string    `json:"title,omitempty"`
		Elements []element `json:"elements"`
	}
	calculated struct {
		Name       string `json:"name"`
		Expression string `json:"expression"`
		Include    bool   `json:"includeIntoResult"`
	}
	element struct {
		Type            string      `json:"type"`
		Name            string      `json:"name,omitempty"`
		Title           string      `json:"title,omitempty"`
		Description     string      `json:"description,omitempty"`
		HTML            string      `json:"html,omitempty"`
		VisibleIf       string      `json:"visibleIf,omitempty"`
		IsRequired      bool        `json:"isRequired,omitempty"`
		EachRowRequired bool        `json:"eachRowRequired,omitempty"`
		EachRowUnique   bool        `json:"eachRowUnique,omitempty"`
		ReadOnly        bool        `json:"readOnly,omitempty"`
		InputType       string      `json:"inputType,omitempty"`
		Min             any         `json:"min,omitempty"`
		Max             any         `json:"max,omitempty"`
		MaxLength       int         `json:"maxLength,omitempty"`
		Most            int         `json:"maxSelectedChoices,omitempty"`
		Placeholder     string      `json:"placeholder,omitempty"`
		ChoicesOrder    string      `json:"choicesOrder,omitempty"`
		DefaultValue    any         `json:"defaultValue,omitempty"`
		Validators      []validator `json:"validators,omitempty"`
		Choices         []item      `json:"choices,omitempty"`
		Columns         []item      `json:"columns,omitempty"`
		Rows            []item      `json:"rows,omitempty"`
		Expression      string      `json:"expression,omitempty"`
		Elements        []element   `json:"elements,omitempty"`
		PII             bool        `json:"x-pii,omitempty"`
	}
	item struct {
		Value     string `json:"value"`
		Text      string `json:"text"`
		VisibleIf string `json:"visibleIf,omitempty"`
	}
	validator struct {
		Type       string `json:"type"`
		Regex      string `json:"regex,omitempty"`
		Expression string `json:"expression,omitempty"`
	}
)

// field is a row on its way into the definition.
type field struct {
	row
	otherForm bool
	dropped   bool
	computed  bool   // calculated and never shown
	formula   string // of a calculation, translated
	formatted bool   // told that formatting was removed
	variable  string // what expressions call it
	choices   []item
	tags      map[string]string
}

type conversion struct {
	fields   map[string]*field
	list     []*field          // of the forms taken, in order
	matrices map[*field]string // names, by the first field of each
	problems []profile.Problem
}

// cells are the columns of the dictionary that a loss is seen in, by its code.
var cells = map[string]string{
	"DUPLICATE_NAME": "field_name", "RECORD_ID_DROPPED": "field_name", "FIELD_DROPPED": "field_type", "SLIDER_AS_NUMBER": "field_type",
	"HIDDEN_DROPPED": "field_annotation", "TAG_DROPPED": "field_annotation",
	"CHOICE_WITHOUT_CODE": "select_choices_or_calculations", "CALCULATION_DROPPED": "select_choices_or_calculations",
	"VALIDATION_DROPPED": "text_validation_type_or_show_slider_number", "TIME_DROPPED": "text_validation_type_or_show_slider_number",
	"BOUND_DROPPED": "text_validation_min", "MATRIX_SPLIT": "matrix_group_name", "NOTE_DROPPED": "field_note", "REQUIRED_ROW_DROPPED": "required_field",
	"FORMATTING_DROPPED": "field_label",
}

func (c *conversion) tell(f *field, blocking bool, code string, params map[string]any) {
	if params == nil {
		params = map[string]any{}
	}
	params["field"] = f.name
	if cell, ok := cells[code]; ok {
		params["column"] = cell
	} else {
		params["column"] = "branching_logic"
	}
	c.problems = append(c.problems, profile.Problem{Path: f.name, Line: f.number, Code: code, Params: params, Blocking: blocking})
}

// plan decides which fields are taken over and what they are called, before any logic
// that refers to them is read.
func (c *conversion) plan(rows []row, forms []string) {
	for i, r := range rows {
		f := &field{row: r, otherForm: !slices.Contains(forms, r.form), variable: r.name}
		if earlier := c.fields[r.name]; earlier != nil && !f.otherForm && !earlier.otherForm {
			c.tell(f, true, "DUPLICATE_NAME", map[string]any{"name": r.name})
			continue
		}
		if !f.otherForm || c.fields[r.name] == nil {
			c.fields[r.name] = f
		}
		if f.otherForm {
			continue
		}
		c.list = append(c.list, f)
		f.tags = actionTags(r.annotation)
		_, hidden := f.tags["@HIDDEN"]
		_, hiddenHere := f.tags["@HIDDEN-SURVEY"]
		switch {
		case i == 0 && recordIDs[r.name] && r.kind == "text":
			f.dropped = true
			c.tell(f, false, "RECORD_ID_DROPPED", nil)
		case (hidden || hiddenHere) && r.kind == "calc":
			f.computed = true
		case hidden || hiddenHere:
			f.dropped = true
			c.tell(f, false, "HIDDEN_DROPPED", nil)
		case !supported[r.kind]:
			f.dropped = true
			c.tell(f, false, "FIELD_DROPPED", map[string]any{"type": r.kind})
		}
		switch r.kind {
		case "radio", "dropdown", "checkbox":
			f.choices = c.choiceList(f)
		case "yesno":
			f.choices = []item{{Value: "1", Text: "Yes"}, {Value: "0", Text: "No"}}
		case "truefalse":
			f.choices = []item{{Value: "1", Text: "True"}, {Value: "0", Text: "False"}}
		}
	}
}

// recordIDs are what the first field of a project is usually called: its records' own
// number.
var recordIDs = map[string]bool{"record_id": true, "study_id": true, "participant_id": true, "subject_id": true, "patient_id": true, "id": true}

var supported = map[string]bool{
	"text": true, "notes": true, "radio": true, "dropdown": true, "checkbox": true, "yesno": true, "truefalse": true, "descriptive": true, "slider": true, "calc": true,
}

// choiceList reads "1, Yes | 2, No". A label may hold commas; a code may not.
func (c *conversion) choiceList(f *field) []item {
	var out []item
	for _, part := range strings.Split(f.row.choices, "|") {
		part = strings.TrimSpace(part)
		if part == "" {
			continue
		}
		code, label, ok := strings.Cut(part, ",")
		code, label = strings.TrimSpace(code), c.words(f, label)
		if !ok || label == "" {
			label = c.words(f, code)
		}
		if code == "" {
			code = label
			c.tell(f, false, "CHOICE_WITHOUT_CODE", map[string]any{"value": label})
		}
		out = append(out, item{Value: code, Text: label})
	}
	return out
}

// variable is what expressions call a field, for translate.
func (c *conversion) variable(name string) (string, *logicError) {
	f := c.fields[name]
	switch {
	case f == nil:
		return "", &logicError{"LOGIC_MISSING_FIELD", name}
	case f.otherForm:
		return "", &logicError{"LOGIC_OTHER_FORM", name}
	case f.dropped || f.kind == "descriptive":
		return "", &logicError{"LOGIC_DROPPED_FIELD", name}
	}
	return f.variable, nil
}

func (c *conversion) code(name, code string) *logicError {
	f := c.fields[name]
	if f == nil || f.kind != "checkbox" || !slices.ContainsFunc(f.choices, func(i item) bool { return i.Value == code }) {
		return &logicError{"LOGIC_MISSING_FIELD", name + "(" + code + ")"}
	}
	return nil
}

// elements puts the fields into panels by section header and into matrices by group.
func (c *conversion) elements(groups [][]*field) []element {
	var out []element
	var panel *element
	add := func(e element) {
		if panel != nil {
			panel.Elements = append(panel.Elements, e)
		} else {
			out = append(out, e)
		}
	}
	closePanel := func() {
		if panel != nil && len(panel.Elements) > 0 {
			out = append(out, *panel)
		}
		panel = nil
	}
	for _, group := range groups {
		first := group[0]
		if first.section != "" {
			closePanel()
			title, rest, _ := strings.Cut(c.words(first, first.section), "\n")
			panel = &element{Type: "panel", Title: title, Description: strings.TrimSpace(rest)}
		}
		if len(group) > 1 {
			add(c.matrixOf(group))
			continue
		}
		if e, ok := c.elementOf(first); ok {
			add(e)
		}
	}
	closePanel()
	return out
}

// groups are the fields of a form in order, rows of one matrix together. The variable
// of a field in a matrix is "group.field"; all are named before logic is read.
func (c *conversion) groups(form string) [][]*field {
	var out [][]*field
	heading := ""
	for _, f := range c.list {
		if f.form != form {
			continue
		}
		if f.section != "" {
			heading = f.section
		}
		if f.dropped || f.computed {
			continue
		}
		// The header of a dropped field stands over those that follow it.
		f.section, heading = heading, ""
		last := len(out) - 1
		if f.matrix != "" && last >= 0 && f.section == "" {
			head := out[last][0]
			if head.matrix == f.matrix && head.kind == f.kind && f.kind == "radio" && slices.Equal(head.choices, f.choices) {
				out[last] = append(out[last], f)
				continue
			}
		}
		out = append(out, []*field{f})
	}
	for _, group := range out {
		if len(group) > 1 {
			name := c.matrixName(group[0].matrix)
			c.matrices[group[0]] = name
			for _, f := range group {
				f.variable = name + "." + f.name
			}
		}
	}
	return out
}

// matrixName is the group's name, made different from every field's and every other
// matrix's.
func (c *conversion) matrixName(group string) string {
	taken := func() bool {
		for _, name := range c.matrices {
			if name == group {
				return true
			}
		}
		return c.fields[group] != nil
	}
	for taken() {
		group += "_matrix"
	}
	return group
}

// calculate translates the calculations. One that cannot be taken over is left out
// before anything that refers to it is read.
func (c *conversion) calculate() {
	for again := true; again; {
		again = false
		for _, f := range c.list {
			if f.kind != "calc" || f.dropped {
				continue
			}
			var err *logicError
			if f.formula, err = translate(f.row.choices, c, true); err != nil {
				f.dropped, again = true, true
				c.tell(f, false, "CALCULATION_DROPPED", map[string]any{"detail": err.detail})
			}
		}
	}
}

// hiddenCalculations are the fields that REDCap computes and never shows.
func (c *conversion) hiddenCalculations() []calculated {
	var out []calculated
	for _, f := range c.list {
		if f.computed && !f.dropped {
			out = append(out, calculated{Name: f.name, Expression: f.formula, Include: true})
		}
	}
	return out
}

func (c *conversion) matrixOf(group []*field) element {
	first := group[0]
	e := element{Type: "matrix", Name: c.matrices[first], Title: formTitle(first.matrix), Columns: first.choices, EachRowUnique: yes(first.matrixRanking), EachRowRequired: true}
	same := true
	for _, f := range group {
		c.tags(f, "@READONLY")
		e.Rows = append(e.Rows, item{Value: f.name, Text: c.label(f), VisibleIf: c.branch(f)})
		e.EachRowRequired = e.EachRowRequired && yes(f.required)
		e.PII = e.PII || yes(f.identifier)
		same = same && e.Rows[len(e.Rows)-1].VisibleIf == e.Rows[0].VisibleIf
		if f.note != "" {
			c.tell(f, false, "NOTE_DROPPED", nil)
		}
	}
	if same {
		e.VisibleIf = e.Rows[0].VisibleIf
		for i := range e.Rows {
			e.Rows[i].VisibleIf = ""
		}
	}
	if !e.EachRowRequired {
		for _, f := range group {
			if yes(f.required) {
				c.tell(f, false, "REQUIRED_ROW_DROPPED", nil)
			}
		}
	}
	return e
}

func yes(s string) bool { return strings.EqualFold(s, "y") }

func (c *conversion) label(f *field) string {
	if label := c.words(f, f.row.label); label != "" {
		return label
	}
	return f.name
}

// branch translates the branching logic. What cannot be translated blocks: shown to
// everybody, the question would ask people it is not meant for.
func (c *conversion) branch(f *field) string {
	if f.branching == "" {
		return ""
	}
	out, err := translate(f.branching, c, false)
	if err != nil {
		c.tell(f, true, err.code, map[string]any{"detail": err.detail})
	}
	return out
}

func (c *conversion) elementOf(f *field) (element, bool) {
	e := element{Name: f.name, Title: c.label(f), Description: c.words(f, f.note), VisibleIf: c.branch(f), IsRequired: yes(f.required), PII: yes(f.identifier)}
	switch f.kind {
	case "text":
		e.Type = "text"
		c.textField(f, &e)
	case "notes":
		e.Type = "comment"
	case "radio", "yesno", "truefalse":
		e.Type, e.Choices = "radiogroup", f.choices
	case "dropdown":
		e.Type, e.Choices = "dropdown", f.choices
	case "checkbox":
		e.Type, e.Choices = "checkbox", f.choices
	case "descriptive":
		return element{Type: "html", Name: f.name, HTML: asHTML(c.label(f)), VisibleIf: e.VisibleIf}, true
	case "slider":
		c.sliderField(f, &e)
	case "calc":
		if f.dropped {
			return element{}, false
		}
		e.Type, e.Expression, e.IsRequired = "expression", f.formula, false
	}
	if f.matrix != "" {
		c.tell(f, false, "MATRIX_SPLIT", nil)
	}
	c.applyTags(f, &e)
	return e, true
}

// wholeNumber and timeOfDay are what stands for REDCap's validations of that kind.
func wholeNumber(name string) validator {
	return validator{Type: "expression", Expression: "{" + name + "} empty or trunc({" + name + "}) = {" + name + "}"}
}

var timeOfDay = validator{Type: "regex", Regex: "^([01]?[0-9]|2[0-3]):[0-5][0-9]$"}

func (c *conversion) textField(f *field, e *element) {
	kind := strings.ToLower(f.validation)
	bound := func(s string) any { return c.numberBound(f, s) }
	switch {
	case kind == "":
		c.noBounds(f)
		return
	case kind == "integer":
		e.InputType = "number"
		e.Validators = []validator{wholeNumber(f.name)}
	case kind == "number" || strings.HasPrefix(kind, "number_"):
		e.InputType = "number"
	case kind == "email":
		e.InputType = "email"
		c.noBounds(f)
		return
	case strings.HasPrefix(kind, "phone"):
		e.InputType = "tel"
		c.noBounds(f)
		return
	case strings.HasPrefix(kind, "date_") || strings.HasPrefix(kind, "datetime_"):
		e.InputType = "date"
		bound = func(s string) any { return c.dateBound(f, s) }
		if strings.HasPrefix(kind, "datetime_") {
			c.tell(f, false, "TIME_DROPPED", nil)
		}
	case kind == "time":
		e.Validators = []validator{timeOfDay}
		c.noBounds(f)
		return
	default:
		c.tell(f, false, "VALIDATION_DROPPED", map[string]any{"type": f.validation})
		c.noBounds(f)
		return
	}
	e.Min, e.Max = bound(f.least), bound(f.most)
}

func (c *conversion) noBounds(f *field) {
	if f.least != "" || f.most != "" {
		c.tell(f, false, "BOUND_DROPPED", map[string]any{"value": strings.TrimSpace(f.least + " " + f.most)})
	}
}

func (c *conversion) numberBound(f *field, s string) any {
	if s == "" {
		return nil
	}
	n, err := strconv.ParseFloat(strings.Replace(s, ",", ".", 1), 64)
	if err != nil || n-n != 0 {
		c.tell(f, false, "BOUND_DROPPED", map[string]any{"value": s})
		return nil
	}
	return n
}

var dateBound = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}`)

func (c *conversion) dateBound(f *field, s string) any {
	if s == "" {
		return nil
	}
	if d := dateBound.FindString(s); d != "" {
		return d
	}
	c.tell(f, false, "BOUND_DROPPED", map[string]any{"value": s})
	return nil
}

// sliderField becomes a number from 0 to 100, REDCap's range unless another is given.
func (c *conversion) sliderField(f *field, e *element) {
	e.Type, e.InputType, e.Min, e.Max = "text", "number", 0.0, 100.0
	if n := c.numberBound(f, f.least); n != nil {
		e.Min = n
	}
	if n := c.numberBound(f, f.most); n != nil {
		e.Max = n
	}
	var labels []string
	for _, l := range strings.Split(f.row.choices, "|") {
		if l = c.words(f, l); l != "" {
			labels = append(labels, l)
		}
	}
	if len(labels) > 0 {
		e.Description = strings.TrimSpace(e.Description + "\n" + strings.Join(labels, " – "))
	}
	c.tell(f, false, "SLIDER_AS_NUMBER", nil)
}

var tag = regexp.MustCompile(`@[A-Z][A-Z-]*(\s*=\s*("[^"]*"|'[^']*'|[^\s"'@]+))?`)

// actionTags reads the @TAGS of an annotation with their arguments.
func actionTags(annotation string) map[string]string {
	out := map[string]string{}
	for _, m := range tag.FindAllString(annotation, -1) {
		name, value, _ := strings.Cut(m, "=")
		out[strings.TrimSpace(name)] = strings.Trim(strings.TrimSpace(value), `"'`)
	}
	return out
}

// tags tells action tags that are not among those handled.
func (c *conversion) tags(f *field, handled ...string) {
	names := make([]string, 0, len(f.tags))
	for name := range f.tags {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		switch name {
		case "@HIDDEN-APP", "@HIDDEN-FORM", "@HIDDEN-PDF", "@READONLY-FORM", "@READONLY-APP":
			continue // they say nothing about surveys
		}
		if !slices.Contains(handled, name) {
			c.tell(f, false, "TAG_DROPPED", map[string]any{"tag": name})
		}
	}
}

func (c *conversion) applyTags(f *field, e *element) {
	handled := []string{"@READONLY", "@READONLY-SURVEY", "@DEFAULT", "@CHARLIMIT"}
	if e.Type == "text" || e.Type == "comment" {
		handled = append(handled, "@PLACEHOLDER")
		e.Placeholder = c.words(f, f.tags["@PLACEHOLDER"])
	}
	if len(e.Choices) > 0 {
		handled = append(handled, "@RANDOMORDER")
		if _, ok := f.tags["@RANDOMORDER"]; ok {
			e.ChoicesOrder = "random"
		}
	}
	if n, err := strconv.Atoi(f.tags["@MAXCHECKED"]); err == nil && n > 0 && n <= len(e.Choices) && e.Type == "checkbox" {
		handled = append(handled, "@MAXCHECKED")
		e.Most = n
	}
	c.tags(f, handled...)
	_, locked := f.tags["@READONLY"]
	_, lockedHere := f.tags["@READONLY-SURVEY"]
	e.ReadOnly = locked || lockedHere
	if n, err := strconv.Atoi(f.tags["@CHARLIMIT"]); err == nil && n > 0 && (e.Type == "text" && e.InputType == "" || e.Type == "comment") {
		e.MaxLength = n
	}
	value, ok := f.tags["@DEFAULT"]
	if !ok || value == "" {
		return
	}
	known := func(code string) bool {
		return slices.ContainsFunc(e.Choices, func(i item) bool { return i.Value == code })
	}
	switch {
	case e.Type == "checkbox":
		var codes []string
		for _, code := range strings.Split(value, ",") {
			if code = strings.TrimSpace(code); known(code) && !slices.Contains(codes, code) {
				codes = append(codes, code)
			}
		}
		if len(codes) > 0 {
			e.DefaultValue = codes
		}
	case len(e.Choices) > 0:
		if known(value) {
			e.DefaultValue = value
		}
	case e.Type == "comment" || e.Type == "text" && e.InputType == "" && !strings.Contains(value, "["):
		e.DefaultValue = value
	}
	if e.DefaultValue == nil {
		c.tell(f, false, "TAG_DROPPED", map[string]any{"tag": "@DEFAULT"})
	}
}

var (
	unseen = regexp.MustCompile(`(?is)<(script|style)\b.*?(</(script|style)\s*>|$)|<!--.*?(-->|$)`)
	breaks = regexp.MustCompile(`(?i)<(br|hr)\b[^>]*>|</(p|div|li|tr|h[1-6])\s*>`)
	markup = regexp.MustCompile(`</?[A-Za-z][^<>]*>`)
	spaces = regexp.MustCompile(`[ \t\r\f\v\x{a0}]+`)
	lines  = regexp.MustCompile(` ?\n[ \n]*`)
	pipe   = regexp.MustCompile(`\[([a-z][a-z0-9_]*)\]`)
)

// words is a label as plain text. Formatting is lost; a field in brackets is put in by
// the browser as it was by REDCap.
func (c *conversion) words(f *field, s string) string {
	if markup.MatchString(s) && !f.formatted {
		f.formatted = true
		c.tell(f, false, "FORMATTING_DROPPED", nil)
	}
	plain := unseen.ReplaceAllString(s, " ")
	plain = breaks.ReplaceAllString(plain, "\n")
	plain = html.UnescapeString(markup.ReplaceAllString(plain, ""))
	plain = strings.Map(func(r rune) rune {
		switch {
		case r == '{':
			return '('
		case r == '}':
			return ')'
		case unicode.IsControl(r) && r != '\n' && r != '\t':
			return -1
		}
		return r
	}, plain)
	plain = strings.TrimSpace(lines.ReplaceAllString(spaces.ReplaceAllString(plain, " "), "\n"))
	if f.kind == "descriptive" {
		return plain
	}
	return pipe.ReplaceAllStringFunc(plain, func(m string) string {
		name, err := c.variable(m[1 : len(m)-1])
		if err != nil {
			return m
		}
		return "{" + name + "}"
	})
}

func asHTML(text string) string {
	return strings.ReplaceAll(html.EscapeString(text), "\n", "<br>")
}
