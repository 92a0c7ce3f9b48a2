package export

import (
	"cmp"
	"encoding/json"
	"math"
	"slices"
	"strconv"
	"strings"

	"laurel/internal/i18n"
	"laurel/internal/survey/profile"
)

// Version is a published definition that answers were given to.
type Version struct {
	Number    int
	Published string // YYYY-MM-DD
	SHA256    string
	Model     *profile.Model
}

// Part of an answer that a variable holds.
type Part string

// The parts.
const (
	Answer   Part = "ANSWER"
	Ticked   Part = "TICKED"   // of several choices: 1 chosen, 0 not, empty when nothing was answered
	Place    Part = "PLACE"    // of an item in a ranking, from 1
	Words    Part = "WORDS"    // what was written beside the answer: "other", or a comment
	Computed Part = "COMPUTED" // a calculated value
)

// Type of what stands in a variable's column.
type Type string

// The types. A coded variable has a closed list of values: numbers, or words.
const (
	Number    Type = "NUMBER"
	Code      Type = "CODE"
	WordCode  Type = "WORD_CODE"
	Date      Type = "DATE" // YYYY-MM-DD
	Text      Type = "TEXT"
	AnyResult Type = "RESULT" // of a calculation: a number or a text
)

// Variable is one column of an export.
type Variable struct {
	// Name is at most 64 letters, digits and underscores, begins with a letter, and is
	// unique whatever the case of its letters.
	Name     string
	Part     Part
	Type     Type
	Level    string    // of measurement: nominal, ordinal or scale
	Label    i18n.Text // short enough for a column of a table
	Question i18n.Text // what was asked
	Row      string    // of a matrix, table or ranking; the choice of several; else ""
	Values   []Value   // of coded variables
	// ShownWhen is the condition of being asked, in words; empty when always asked.
	ShownWhen i18n.Text
	// First and Last are the versions between which it was asked.
	First, Last int
	// Identifying text is left out where names are.
	Identifying bool

	key  string
	of   string // what all parts of one question have in common
	wish string // for the name
	own  bool   // the wish is its author's own
	in   map[int]source

	hidden  map[string]bool // values that are blanked
	ranking *ranking        // of a place in one: what of it is blanked
}

// Value that a coded variable can have.
type Value struct {
	Code    string
	Label   i18n.Text
	Missing bool // an answer that is no point of a scale, such as "prefer not to say"
}

// source is where a variable is found in the answers to one version.
type source struct {
	question profile.Question
	name     string            // of a calculated value, or of the question
	choice   string            // of several
	codes    map[string]string // value of the definition → code, where they differ
}

// Variables of one or more versions of a questionnaire. What has the same "x-uid" (or,
// without, the same name) is one variable; a question that was asked otherwise in
// another version is another one.
func Variables(versions ...Version) []Variable {
	ordered := slices.Clone(versions)
	slices.SortFunc(ordered, func(a, b Version) int { return cmp.Compare(b.Number, a.Number) })
	var all []*Variable
	known := map[string]*Variable{}
	for _, v := range ordered {
		for _, made := range variablesOf(v) {
			same := known[made.key]
			if same != nil && same.join(made) {
				continue
			}
			if same != nil {
				made.wish += "_v" + strconv.Itoa(v.Number)
				made.own = false
			}
			known[made.key] = made
			all = append(all, made)
		}
	}
	giveNames(all)
	out := make([]Variable, len(all))
	for i, v := range all {
		out[i] = *v
	}
	return out
}

// join takes the same variable of an earlier version in. It reports false when it holds
// something else.
func (v *Variable) join(earlier *Variable) bool {
	if v.coded() != earlier.coded() || !v.coded() && v.Type != earlier.Type {
		return false
	}
	for version, s := range earlier.in {
		v.in[version] = s
	}
	for _, value := range earlier.Values {
		if !slices.ContainsFunc(v.Values, func(x Value) bool { return x.Code == value.Code }) {
			v.Values = append(v.Values, value)
		}
	}
	if v.coded() {
		v.Type = codeType(v.Values)
	}
	v.First, v.Last = min(v.First, earlier.First), max(v.Last, earlier.Last)
	v.Identifying = v.Identifying || earlier.Identifying
	return true
}

func (v *Variable) coded() bool { return v.Type == Code || v.Type == WordCode }

func variablesOf(version Version) []*Variable {
	var out []*Variable
	add := func(q profile.Question, v Variable, s source) {
		s.question = q
		v.in = map[int]source{version.Number: s}
		v.First, v.Last = version.Number, version.Number
		v.Identifying = v.Identifying || q.PII
		v.ShownWhen = q.ShownWhen
		v.of = cmp.Or(q.UID, q.Name)
		v.key = strings.Join([]string{v.of, q.Row, q.Column, string(v.Part), s.choice}, "\x00")
		out = append(out, &v)
	}
	for _, q := range version.Model.Questions() {
		base, own := cmp.Or(q.ExportName, safe(q.Name)), q.ExportName != ""
		if q.Row != "" {
			base, own = base+"_"+safeEnd(q.Row), false
		}
		if q.Column != "" {
			base += "_" + safeEnd(q.Column)
		}
		title := titled(q.Section, q.Title)
		v := Variable{Part: Answer, Level: cmp.Or(q.Level, "nominal"), Label: title, Question: title, Row: q.Row, wish: base, own: own}
		switch q.Kind {
		case profile.Multiple:
			for _, c := range q.Choices {
				t := v
				t.Part, t.Type, t.Level, t.Row = Ticked, Code, "nominal", c.Value
				t.Label, t.own, t.wish = titled(title, c.Label), false, base+"___"+safeEnd(c.Value)
				t.Values = []Value{{Code: "0", Label: i18n.Both("Not chosen", "Non choisi")}, {Code: "1", Label: i18n.Both("Chosen", "Choisi")}}
				add(q, t, source{choice: c.Value})
			}
		case profile.Number:
			v.Type = Number
			if q.Row != "" {
				v.Part, v.Level = Place, "ordinal"
			}
			add(q, v, source{})
		case profile.Text:
			v.Type, v.Level = Text, "nominal"
			if q.Input == "date" {
				v.Type, v.Level = Date, "scale"
			}
			add(q, v, source{})
		default:
			var codes map[string]string
			v.Values, codes = valuesOf(q.Choices)
			v.Type = codeType(v.Values)
			add(q, v, source{codes: codes})
		}
		if q.Other {
			out = append(out, wordsOf(version, q))
		}
	}
	return append(out, computedOf(version)...)
}

// wordsOf is the variable of what is written beside an answer.
func wordsOf(version Version, q profile.Question) *Variable {
	end, label := "_comment", i18n.Both("in own words", "dans ses mots")
	if slices.ContainsFunc(q.Choices, func(c profile.Choice) bool { return c.Value == "other" }) {
		end = "_other"
	}
	title := q.Title
	if q.Row != "" {
		title = q.Section
	}
	return &Variable{
		Part: Words, Type: Text, Level: "nominal", Label: titled(title, label), Question: title, ShownWhen: q.ShownWhen, Identifying: q.PII,
		First: version.Number, Last: version.Number, wish: cmp.Or(q.ExportName, safe(q.Name)) + end,
		key: strings.Join([]string{cmp.Or(q.UID, q.Name), "", "", string(Words), ""}, "\x00"),
		in:  map[int]source{version.Number: {name: q.Name + "-Comment"}},
	}
}

// valuesOf are the codes of choices. Yes and no become 1 and 0, as every program of
// statistics writes them.
func valuesOf(choices []profile.Choice) (values []Value, codes map[string]string) {
	if len(choices) == 2 && choices[0].Value == "true" && choices[1].Value == "false" {
		codes = map[string]string{"true": "1", "false": "0"}
	}
	for _, c := range choices {
		values = append(values, Value{Code: cmp.Or(codes[c.Value], c.Value), Label: c.Label, Missing: c.Missing})
	}
	return values, codes
}

// codeType is whether all codes are numbers that are written as numbers are.
func codeType(values []Value) Type {
	for _, v := range values {
		if f, ok := parseNumber(v.Code); !ok || numberText(f) != v.Code {
			return WordCode
		}
	}
	return Code
}

func parseNumber(s string) (float64, bool) {
	f, err := strconv.ParseFloat(s, 64)
	return f, err == nil && !math.IsNaN(f) && !math.IsInf(f, 0)
}

func numberText(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

// titled puts a heading before a title, in both languages.
func titled(heading, title i18n.Text) i18n.Text {
	if heading.In("en") == "" && heading.In("fr") == "" {
		return title
	}
	out := i18n.Text{}
	for language, between := range map[string]string{"en": ": ", "fr": "\u202f: "} {
		out[language] = heading.In(language) + between + title.In(language)
	}
	return out
}

// computedOf are the calculated values that lie among the answers.
func computedOf(version Version) []*Variable {
	type element struct {
		Type     string          `json:"type"`
		Name     string          `json:"name"`
		Title    json.RawMessage `json:"title"`
		Elements []element       `json:"elements"`
	}
	var d struct {
		element
		Pages      []element `json:"pages"`
		Calculated []struct {
			Name    string `json:"name"`
			Include bool   `json:"includeIntoResult"`
		} `json:"calculatedValues"`
	}
	// The definition was read before; what cannot be read again has no such values.
	_ = json.Unmarshal(version.Model.Canonical(), &d)
	var out []*Variable
	add := func(name string, title i18n.Text) {
		out = append(out, &Variable{
			Part: Computed, Type: AnyResult, Level: "scale", Label: title, Question: title, First: version.Number, Last: version.Number,
			wish: safe(name), key: strings.Join([]string{name, "", "", string(Computed), ""}, "\x00"), in: map[int]source{version.Number: {name: name}},
		})
	}
	var walk func(list []element)
	walk = func(list []element) {
		for _, e := range list {
			if e.Type == "expression" {
				add(e.Name, textOf(e.Title, e.Name))
			}
			walk(e.Elements)
		}
	}
	for _, p := range d.Pages {
		walk(p.Elements)
	}
	walk(d.Elements)
	for _, c := range d.Calculated {
		if c.Include {
			add(c.Name, i18n.Both(c.Name, c.Name))
		}
	}
	return out
}

// textOf reads words of a definition: plain, or one per language.
func textOf(raw json.RawMessage, otherwise string) i18n.Text {
	var plain string
	if json.Unmarshal(raw, &plain) == nil && plain != "" {
		return i18n.Both(plain, plain)
	}
	var by map[string]string
	if json.Unmarshal(raw, &by) != nil || len(by) == 0 {
		return i18n.Both(otherwise, otherwise)
	}
	if by["en"] == "" {
		by["en"] = cmp.Or(by["default"], by["fr"], otherwise)
	}
	if by["fr"] == "" {
		by["fr"] = cmp.Or(by["default"], by["en"])
	}
	return i18n.Both(by["en"], by["fr"])
}
