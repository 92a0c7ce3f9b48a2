package xlsform

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"html"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/xuri/excelize/v2"

	"laurel/internal/survey/profile"
)

// Limits of a workbook.
const (
	maxBytes    = 8 << 20
	maxUnpacked = 64 << 20
	maxRows     = 10_000
	maxColumns  = 200
)

// Imported is what came out of a workbook.
type Imported struct {
	// Definition in profile v1.
	Definition []byte
	// Problems are the loss report. Line is the row of the sheet, the header being 1;
	// Path is the name of the question; Params["column"] the column.
	Problems []profile.Problem
}

// sheet is a sheet's cells by the names of its columns.
type sheet struct {
	columns []column
	rows    []map[int]string // by column
	numbers []int            // rows of the sheet
}

// column is "label::Français (fr)" taken apart.
type column struct{ name, base, language string }

// Import turns a workbook into a definition. The error is an *Error when the file is no
// XLSForm.
func Import(file []byte) (Imported, error) {
	if len(file) > maxBytes {
		return Imported{}, &Error{Code: "XLS_TOO_LARGE"}
	}
	f, err := excelize.OpenReader(bytes.NewReader(file), excelize.Options{RawCellValue: true, UnzipSizeLimit: maxUnpacked, UnzipXMLSizeLimit: maxUnpacked})
	if err != nil {
		if strings.Contains(err.Error(), "unzip size exceeds") {
			return Imported{}, &Error{Code: "XLS_TOO_LARGE"}
		}
		return Imported{}, &Error{Code: "XLS_UNREADABLE"}
	}
	defer f.Close()
	survey, err := read(f, "survey")
	if err != nil {
		return Imported{}, err
	}
	if !survey.has("type") || !survey.has("name") {
		return Imported{}, &Error{Code: "XLS_NO_SURVEY"}
	}
	choices, err := read(f, "choices")
	if err != nil {
		return Imported{}, err
	}
	settings, err := read(f, "settings")
	if err != nil {
		return Imported{}, err
	}
	c := &conversion{survey: survey, choices: choices, settings: settings, variables: map[string]string{}, taken: map[string]bool{}}
	return c.run()
}

func read(f *excelize.File, name string) (sheet, error) {
	var s sheet
	at := slices.IndexFunc(f.GetSheetList(), func(n string) bool { return strings.EqualFold(strings.TrimSpace(n), name) })
	if at < 0 {
		return s, nil
	}
	rows, err := f.Rows(f.GetSheetList()[at])
	if err != nil {
		return s, &Error{Code: "XLS_UNREADABLE"}
	}
	defer rows.Close()
	for number := 1; rows.Next(); number++ {
		cells, err := rows.Columns()
		if err != nil {
			return s, &Error{Row: number, Code: "XLS_UNREADABLE"}
		}
		if len(cells) > maxColumns {
			cells = cells[:maxColumns]
		}
		if number == 1 {
			for _, h := range cells {
				s.columns = append(s.columns, columnOf(h))
			}
			continue
		}
		if number > maxRows {
			return s, &Error{Row: number, Code: "XLS_ROWS", Params: map[string]any{"sheet": name, "limit": maxRows}}
		}
		row := map[int]string{}
		for i, cell := range cells {
			if cell = clean(cell); cell != "" && i < len(s.columns) {
				row[i] = cell
			}
		}
		if len(row) > 0 {
			s.rows, s.numbers = append(s.rows, row), append(s.numbers, number)
		}
	}
	if err := rows.Error(); err != nil {
		return s, &Error{Code: "XLS_UNREADABLE"}
	}
	return s, nil
}

// clean leaves out what no text of a definition may hold.
func clean(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' || r == unicode.ReplacementChar {
			return -1
		}
		return r
	}, strings.ReplaceAll(s, "\r\n", "\n"))
	return strings.TrimSpace(s)
}

var languageCode = regexp.MustCompile(`\(\s*([A-Za-z]{2})(?:[-_]([A-Za-z]{2}))?\s*\)\s*$`)

var languageNames = map[string]string{"english": "en", "anglais": "en", "french": "fr", "français": "fr", "francais": "fr"}

func columnOf(header string) column {
	header = strings.TrimSpace(header)
	base, language, _ := strings.Cut(header, "::")
	if language == "" {
		// An older way: label:French.
		if b, l, ok := strings.Cut(header, ":"); ok && !strings.EqualFold(b, "media") && !strings.EqualFold(b, "bind") {
			base, language = b, l
		}
	}
	c := column{name: header, base: strings.ReplaceAll(strings.ToLower(strings.TrimSpace(base)), " ", "_")}
	if names, ok := aliases[c.base]; ok {
		c.base = names
	}
	if language = strings.TrimSpace(language); language != "" {
		switch found := languageCode.FindStringSubmatch(language); {
		case found != nil:
			c.language = strings.ToLower(found[1])
		case languageNames[strings.ToLower(language)] != "":
			c.language = languageNames[strings.ToLower(language)]
		case len(language) == 2:
			c.language = strings.ToLower(language)
		default:
			c.base = strings.ToLower(header) // media::image and the like
		}
	}
	return c
}

// aliases are other names that columns have.
var aliases = map[string]string{
	"readonly": "read_only", "relevance": "relevant", "calculate": "calculation", "caption": "label", "list_name": "list_name", "list": "list_name", "value": "name",
	"constraint_msg": "constraint_message", "required_msg": "required_message", "repeat": "repeat_count", "title": "form_title", "id_string": "form_id",
}

func (s sheet) has(base string) bool {
	return slices.ContainsFunc(s.columns, func(c column) bool { return c.base == base })
}

// cell is what stands in a row under a column, in no language or any.
func (s sheet) cell(row map[int]string, base string) string {
	for i, c := range s.columns {
		if c.base == base && row[i] != "" {
			return row[i]
		}
	}
	return ""
}

// texts are what stands under a column in each language; "default" without one.
func (s sheet) texts(row map[int]string, base string) map[string]string {
	out := map[string]string{}
	for i, c := range s.columns {
		if c.base == base && row[i] != "" {
			language := cmp.Or(c.language, "default")
			if _, twice := out[language]; !twice {
				out[language] = row[i]
			}
		}
	}
	return out
}

// The definition, in the order people read it.
type (
	definition struct {
		Title      any          `json:"title,omitempty"`
		Locale     string       `json:"locale,omitempty"`
		Pages      []page       `json:"pages"`
		Calculated []calculated `json:"calculatedValues,omitempty"`
	}
	page struct {
		Name     string     `json:"name"`
		Elements []*element `json:"elements"`
	}
	calculated struct {
		Name       string `json:"name"`
		Expression string `json:"expression"`
		Include    bool   `json:"includeIntoResult"`
	}
	element struct {
		Type          string      `json:"type"`
		Name          string      `json:"name,omitempty"`
		Title         any         `json:"title,omitempty"`
		Description   any         `json:"description,omitempty"`
		HTML          any         `json:"html,omitempty"`
		VisibleIf     string      `json:"visibleIf,omitempty"`
		IsRequired    bool        `json:"isRequired,omitempty"`
		RequiredIf    string      `json:"requiredIf,omitempty"`
		RequiredText  any         `json:"requiredErrorText,omitempty"`
		ReadOnly      bool        `json:"readOnly,omitempty"`
		InputType     string      `json:"inputType,omitempty"`
		Min           any         `json:"min,omitempty"`
		Max           any         `json:"max,omitempty"`
		DefaultValue  any         `json:"defaultValue,omitempty"`
		Validators    []validator `json:"validators,omitempty"`
		Choices       []item      `json:"choices,omitempty"`
		ChoicesOrder  string      `json:"choicesOrder,omitempty"`
		ShowOtherItem bool        `json:"showOtherItem,omitempty"`
		LabelTrue     any         `json:"labelTrue,omitempty"`
		Elements      []*element  `json:"elements,omitempty"`
	}
	item struct {
		Value     string `json:"value"`
		Text      any    `json:"text"`
		VisibleIf string `json:"visibleIf,omitempty"`
	}
	validator struct {
		Type       string `json:"type"`
		Expression string `json:"expression,omitempty"`
		Regex      string `json:"regex,omitempty"`
		Text       any    `json:"text,omitempty"`
	}
)

type conversion struct {
	survey, choices, settings sheet
	variables                 map[string]string // names of the form → of the definition
	taken                     map[string]bool
	problems                  []profile.Problem
	calculated                []calculated
	row                       map[int]string
	number                    int
	told                      map[string]bool // of the row, to tell once
}

func (c *conversion) tell(blocking bool, code, column string, params map[string]any) {
	name := c.name()
	if params == nil {
		params = map[string]any{}
	}
	params["field"] = cmp.Or(name, c.survey.cell(c.row, "type"))
	params["column"] = column
	if c.told[code+column] {
		return
	}
	c.told[code+column] = true
	c.problems = append(c.problems, profile.Problem{Path: name, Line: c.number, Code: code, Params: params, Blocking: blocking})
}

// name is what the row's question is called in the definition.
func (c *conversion) name() string {
	written := c.survey.cell(c.row, "name")
	return cmp.Or(c.variables[written], written)
}

func (c *conversion) visit(each func(kind, rest string)) {
	for i, row := range c.survey.rows {
		c.row, c.number, c.told = row, c.survey.numbers[i], map[string]bool{}
		kind, rest := typeOf(c.survey.cell(row, "type"))
		if kind != "" {
			each(kind, rest)
		}
	}
}

// typeOf takes "select_one list or_other" apart, in whichever way it is written.
func typeOf(written string) (kind, rest string) {
	words := strings.Fields(strings.ToLower(strings.ReplaceAll(written, "_", " ")))
	plain := strings.Fields(written)
	if len(words) == 0 {
		return "", ""
	}
	two := ""
	if len(words) > 1 {
		two = words[0] + " " + words[1]
	}
	after := func(spaced int) string {
		// The words of the type itself are one or two in the cell, by how it is written.
		n := 0
		for i, w := range plain {
			n += len(strings.Split(w, "_"))
			if n >= spaced {
				return strings.Join(plain[i+1:], " ")
			}
		}
		return ""
	}
	switch two {
	case "select one", "select1 one":
		if len(words) > 3 && words[2] == "from" && words[3] == "file" {
			return "select_one_from_file", ""
		}
		return "select_one", after(2)
	case "select multiple", "select many", "select all":
		if len(words) > 3 && words[2] == "from" && words[3] == "file" {
			return "select_multiple_from_file", ""
		}
		if two == "select all" {
			return "select_multiple", after(4) // select all that apply from
		}
		return "select_multiple", after(2)
	case "begin group", "end group", "begin repeat", "end repeat":
		return strings.ReplaceAll(two, " ", "_"), ""
	}
	switch words[0] {
	case "select1":
		return "select_one", after(1)
	case "rank":
		return "rank", after(1)
	case "int":
		return "integer", ""
	case "string":
		return "text", ""
	}
	return strings.ToLower(strings.Join(plain, "_")), ""
}

// metadata is what forms record without asking.
var metadata = map[string]bool{
	"start": true, "end": true, "today": true, "deviceid": true, "device_id": true, "username": true, "phonenumber": true, "phone_number": true, "email": true, "audit": true,
	"subscriberid": true, "simserial": true, "start-geopoint": true, "background-audio": true, "background-geopoint": true, "hidden": true, "xml-external": true, "csv-external": true,
}

func (c *conversion) run() (Imported, error) {
	// Names first: an expression may speak of what comes later.
	c.visit(func(kind, _ string) {
		if strings.HasPrefix(kind, "begin") || strings.HasPrefix(kind, "end") || kind == "note" || metadata[kind] || !askable(kind) && kind != "calculate" {
			return
		}
		written := c.survey.cell(c.row, "name")
		if written == "" {
			return
		}
		name := strings.Trim(strings.Map(func(r rune) rune {
			if strings.ContainsRune("{}[].#:'\"<>=\n\r\t", r) {
				return '_'
			}
			return r
		}, written), " ")
		if name == "" || c.variables[written] != "" {
			return
		}
		for base, n := name, 2; c.taken[name]; n++ {
			name = base + "_" + strconv.Itoa(n)
		}
		c.taken[name], c.variables[written] = true, name
	})
	root := &element{}
	open := []*element{root}
	seen := map[string]bool{}
	c.visit(func(kind, rest string) {
		into := open[len(open)-1]
		switch kind {
		case "begin_group", "begin_repeat":
			group := &element{Type: "panel", Title: c.label("label"), VisibleIf: c.relevant()}
			if kind == "begin_repeat" {
				c.tell(false, "XLS_REPEAT", "type", nil)
			}
			into.Elements = append(into.Elements, group)
			open = append(open, group)
			return
		case "end_group", "end_repeat":
			if len(open) == 1 {
				c.tell(true, "XLS_GROUP", "type", nil)
				return
			}
			open = open[:len(open)-1]
			return
		}
		written := c.survey.cell(c.row, "name")
		if seen[written] && written != "" {
			c.tell(true, "DUPLICATE_NAME", "name", map[string]any{"name": written})
			return
		}
		seen[written] = true
		if e := c.question(kind, rest); e != nil {
			into.Elements = append(into.Elements, e)
		}
	})
	if len(open) > 1 {
		c.row, c.told = nil, map[string]bool{}
		c.tell(true, "XLS_GROUP", "type", nil)
	}
	elements := pruned(root.Elements)
	if len(elements) == 0 {
		return Imported{}, &Error{Code: "XLS_EMPTY"}
	}
	d := definition{Pages: []page{{Name: "page1", Elements: elements}}, Calculated: c.calculated}
	if len(c.settings.rows) > 0 {
		if title := c.words(c.settings.texts(c.settings.rows[0], "form_title")); title != nil {
			d.Title = title
		}
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(d); err != nil {
		return Imported{}, errors.Join(&Error{Code: "XLS_UNREADABLE"}, err)
	}
	slices.SortStableFunc(c.problems, func(a, b profile.Problem) int { return a.Line - b.Line })
	return Imported{Definition: b.Bytes(), Problems: c.problems}, nil
}

// pruned leaves out groups in which nothing is left.
func pruned(list []*element) []*element {
	var out []*element
	for _, e := range list {
		if e.Type == "panel" {
			if e.Elements = pruned(e.Elements); len(e.Elements) == 0 {
				continue
			}
		}
		out = append(out, e)
	}
	return out
}

func askable(kind string) bool {
	switch kind {
	case "text", "integer", "decimal", "date", "time", "datetime", "select_one", "select_multiple", "rank", "range", "acknowledge", "trigger", "note":
		return true
	}
	return false
}

func (c *conversion) scope() scope {
	return scope{self: c.variables[c.survey.cell(c.row, "name")], variable: func(name string) string { return c.variables[name] }}
}

func (c *conversion) expression(column, code string, blocking bool) string {
	src := c.survey.cell(c.row, column)
	if src == "" {
		return ""
	}
	out, err := translate(src, c.scope())
	if err != nil {
		c.tell(blocking, code, column, map[string]any{"detail": err.detail})
		return ""
	}
	return out
}

func (c *conversion) relevant() string { return c.expression("relevant", "XLS_EXPRESSION", true) }

func truth(s string) bool {
	switch strings.ToLower(strings.TrimSpace(s)) {
	case "yes", "true", "true()", "1":
		return true
	}
	return false
}

func (c *conversion) question(kind, rest string) *element {
	if metadata[kind] {
		c.tell(false, "XLS_METADATA", "type", nil)
		return nil
	}
	written := c.survey.cell(c.row, "name")
	if written == "" && kind != "note" {
		c.tell(true, "XLS_NAME", "name", nil)
		return nil
	}
	if kind == "calculate" {
		if out := c.expression("calculation", "XLS_CALCULATION", false); out != "" {
			c.calculated = append(c.calculated, calculated{c.variables[written], out, true})
		}
		return nil
	}
	if !askable(kind) {
		c.tell(false, "XLS_TYPE_DROPPED", "type", map[string]any{"type": c.survey.cell(c.row, "type")})
		return nil
	}
	if kind == "note" {
		text := c.label("label")
		if text == nil {
			return nil
		}
		return &element{Type: "html", HTML: asHTML(text), VisibleIf: c.relevant()}
	}
	name := c.variables[written]
	if name != written {
		c.tell(false, "XLS_RENAMED", "name", map[string]any{"value": written})
	}
	e := &element{Name: name, Title: c.label("label"), Description: c.label("hint"), VisibleIf: c.relevant(), ReadOnly: truth(c.survey.cell(c.row, "read_only"))}
	if required := c.survey.cell(c.row, "required"); truth(required) {
		e.IsRequired, e.RequiredText = true, c.label("required_message")
	} else if required != "" && !slices.Contains([]string{"no", "false", "false()", "0"}, strings.ToLower(required)) {
		e.RequiredIf = c.expression("required", "XLS_EXPRESSION", true)
	}
	c.kind(e, kind, rest)
	c.constraint(e)
	c.standard(e)
	for _, column := range c.survey.columns {
		if strings.HasPrefix(column.base, "media") || slices.Contains([]string{"image", "audio", "video", "big-image", "guidance_hint", "trigger", "repeat_count"}, column.base) {
			if c.survey.cell(c.row, column.base) != "" {
				c.tell(false, "XLS_COLUMN", column.name, nil)
			}
		}
	}
	return e
}

// kind gives the question its type.
func (c *conversion) kind(e *element, kind, rest string) {
	appearance := strings.Fields(strings.ToLower(c.survey.cell(c.row, "appearance")))
	approximated := func() {
		c.tell(false, "XLS_TYPE_APPROXIMATED", "type", map[string]any{"type": c.survey.cell(c.row, "type")})
	}
	switch kind {
	case "text":
		e.Type = "text"
		if slices.Contains(appearance, "multiline") {
			e.Type = "comment"
		}
	case "integer":
		e.Type, e.InputType = "text", "number"
		e.Validators = []validator{{Type: "expression", Expression: "{" + e.Name + "} empty or trunc({" + e.Name + "}) = {" + e.Name + "}"}}
	case "decimal":
		e.Type, e.InputType = "text", "number"
	case "date":
		e.Type, e.InputType = "text", "date"
		if slices.Contains(appearance, "month-year") {
			e.InputType = "month"
		}
	case "datetime":
		e.Type, e.InputType = "text", "date"
		approximated()
	case "time":
		e.Type = "text"
		e.Validators = []validator{{Type: "regex", Regex: "^([01]?[0-9]|2[0-3]):[0-5][0-9]$"}}
	case "acknowledge", "trigger":
		e.Type, e.Choices = "checkbox", []item{{Value: "OK", Text: "OK"}}
	case "range":
		e.Type, e.InputType = "text", "number"
		for _, parameter := range strings.FieldsFunc(c.survey.cell(c.row, "parameters"), func(r rune) bool { return r == ' ' || r == ',' || r == ';' }) {
			name, value, _ := strings.Cut(parameter, "=")
			f, err := strconv.ParseFloat(value, 64)
			if err != nil || f-f != 0 {
				continue
			}
			switch name {
			case "start":
				e.Min = f
			case "end":
				e.Max = f
			}
		}
		approximated()
	case "select_one":
		e.Type = "radiogroup"
		if slices.Contains(appearance, "minimal") || slices.Contains(appearance, "autocomplete") || slices.Contains(appearance, "search") {
			e.Type = "dropdown"
		}
		c.list(e, rest)
	case "select_multiple":
		e.Type = "checkbox"
		c.list(e, rest)
	case "rank":
		e.Type = "ranking"
		c.list(e, rest)
	}
}

// list finds the choices of a question.
func (c *conversion) list(e *element, rest string) {
	words := strings.Fields(rest)
	if n := len(words); n > 0 && strings.EqualFold(words[n-1], "or_other") {
		e.ShowOtherItem = e.Type != "ranking"
		words = words[:n-1]
	} else if n > 1 && strings.EqualFold(words[n-2]+" "+words[n-1], "or other") {
		e.ShowOtherItem = e.Type != "ranking"
		words = words[:n-2]
	}
	name := strings.Join(words, " ")
	filter := c.survey.cell(c.row, "choice_filter")
	for _, row := range c.choices.rows {
		if c.choices.cell(row, "list_name") != name || name == "" {
			continue
		}
		value := c.choices.cell(row, "name")
		if value == "" {
			continue
		}
		text := c.words(c.choices.texts(row, "label"))
		if text == nil {
			text = value
		}
		choice := item{Value: value, Text: text}
		if filter != "" {
			in := c.scope()
			in.column = func(column string) (string, bool) {
				for i, h := range c.choices.columns {
					if strings.EqualFold(h.name, column) {
						return row[i], true
					}
				}
				return "", false
			}
			out, err := translate(filter, in)
			if err != nil {
				c.tell(false, "XLS_FILTER", "choice_filter", map[string]any{"detail": err.detail})
			}
			choice.VisibleIf = out
		}
		e.Choices = append(e.Choices, choice)
	}
	if len(e.Choices) == 0 {
		c.tell(true, "XLS_LIST", "type", map[string]any{"value": name})
	}
	if strings.Contains(strings.ReplaceAll(c.survey.cell(c.row, "parameters"), " ", ""), "randomize=true") {
		e.ChoicesOrder = "random"
	}
}

var patternCheck = regexp.MustCompile(`^\s*regex\s*\(\s*\.\s*,\s*(?:'([^']*)'|"([^"]*)")\s*\)\s*$`)

func (c *conversion) constraint(e *element) {
	src := c.survey.cell(c.row, "constraint")
	if src == "" {
		return
	}
	text := c.label("constraint_message")
	if found := patternCheck.FindStringSubmatch(src); found != nil {
		e.Validators = append(e.Validators, validator{Type: "regex", Regex: found[1] + found[2], Text: text})
		return
	}
	if out := c.expression("constraint", "XLS_CONSTRAINT", false); out != "" {
		e.Validators = append(e.Validators, validator{Type: "expression", Expression: "{" + e.Name + "} empty or (" + out + ")", Text: text})
	}
}

// standard takes the default over where it is a value.
func (c *conversion) standard(e *element) {
	value := c.survey.cell(c.row, "default")
	if value == "" {
		return
	}
	known := func(v string) bool { return slices.ContainsFunc(e.Choices, func(i item) bool { return i.Value == v }) }
	switch {
	case strings.ContainsAny(value, "${}()"):
	case e.InputType == "number":
		if f, err := strconv.ParseFloat(value, 64); err == nil && f-f == 0 {
			e.DefaultValue = f
		}
	case e.Type == "radiogroup" || e.Type == "dropdown":
		if known(value) {
			e.DefaultValue = value
		}
	case e.Type == "checkbox":
		var all []string
		for _, v := range strings.Fields(value) {
			if known(v) && !slices.Contains(all, v) {
				all = append(all, v)
			}
		}
		if len(all) > 0 {
			e.DefaultValue = all
		}
	case e.Type == "comment" || e.Type == "text" && e.InputType == "":
		e.DefaultValue = value
	}
	if e.DefaultValue == nil {
		c.tell(false, "XLS_DEFAULT", "default", nil)
	}
}

// label is a text of the row; nil when there is none.
func (c *conversion) label(base string) any {
	texts := c.survey.texts(c.row, base)
	for l, s := range texts {
		if markup.MatchString(s) {
			c.tell(false, "XLS_FORMATTING", base, nil)
			texts[l] = html.UnescapeString(markup.ReplaceAllString(s, ""))
		}
	}
	return c.words(texts)
}

var (
	markup = regexp.MustCompile(`</?[A-Za-z][^<>]*>`)
	piped  = regexp.MustCompile(`\$\{\s*([^{}]+?)\s*\}`)
)

// words are a text in one language or several. Answers that are put in are named as
// questions of the definition.
func (c *conversion) words(texts map[string]string) any {
	for l, s := range texts {
		var b strings.Builder
		last := 0
		for _, at := range piped.FindAllStringSubmatchIndex(s, -1) {
			b.WriteString(withoutBraces(s[last:at[0]]))
			if name := c.variables[s[at[2]:at[3]]]; name != "" {
				b.WriteString("{" + name + "}")
			} else {
				b.WriteString("(" + s[at[2]:at[3]] + ")")
			}
			last = at[1]
		}
		texts[l] = b.String() + withoutBraces(s[last:])
	}
	switch {
	case len(texts) == 0:
		return nil
	case len(texts) == 1 && texts["default"] != "":
		return texts["default"]
	}
	if plain, ok := texts["default"]; ok {
		language := "en"
		if len(c.settings.rows) > 0 {
			if named := columnOf("x::" + c.settings.cell(c.settings.rows[0], "default_language")).language; named != "" {
				language = named
			}
		}
		delete(texts, "default")
		if texts[language] == "" {
			texts[language] = plain
		}
	}
	return texts
}

func withoutBraces(s string) string { return strings.NewReplacer("{", "(", "}", ")").Replace(s) }

// asHTML is a note as the browser shows it. It may put in no answers.
func asHTML(text any) any {
	plain := func(s string) string {
		return strings.ReplaceAll(html.EscapeString(withoutBraces(s)), "\n", "<br>")
	}
	switch t := text.(type) {
	case string:
		return plain(t)
	case map[string]string:
		for l, s := range t {
			t[l] = plain(s)
		}
	}
	return text
}
