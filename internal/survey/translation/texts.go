package translation

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"laurel/internal/i18n"
)

// Definition is a questionnaire opened for translation. It need not lie within the
// profile, but must be a JSON object.
type Definition struct {
	root map[string]any
	// Language of the texts that name none: the one translations are made from.
	Language string
	texts    []*text
	byKey    map[string]*text
}

// text is one text of the definition and its place there.
type text struct {
	key   string
	owner map[string]any // the object that holds it
	name  string         // its property there
	// implied is what is shown while the property is not there: the name of a question,
	// the value of a choice.
	implied string
	// list and at are where owner stands when it is a choice written as its mere value.
	list []any
	at   int
}

// Text is one text as translators see it.
type Text struct {
	Key   string
	Words i18n.Text
}

// ErrNoObject says that there is no questionnaire to translate.
var ErrNoObject = errors.New("translation: the definition is no JSON object")

// Open reads a definition.
func Open(definition []byte) (*Definition, error) {
	d := &Definition{Language: "en", byKey: map[string]*text{}}
	if err := json.Unmarshal(bytes.TrimPrefix(definition, []byte("\ufeff")), &d.root); err != nil || d.root == nil {
		return nil, ErrNoObject
	}
	found := map[string]bool{}
	named(d.root, found)
	if l, _ := d.root["locale"].(string); l != "" && !found[l] {
		d.Language = l
	}
	d.survey()
	return d, nil
}

// Texts of the definition in its order.
func (d *Definition) Texts() []Text {
	out := make([]Text, len(d.texts))
	for i, t := range d.texts {
		out[i] = Text{t.key, d.words(t)}
	}
	return out
}

// Languages in which there is at least one text, English and French first; the language
// of texts that name none when there is no text at all.
func (d *Definition) Languages() []string {
	found := map[string]bool{}
	for _, t := range d.texts {
		for l, s := range d.words(t) {
			if hasLetter(s) {
				found[l] = true
			}
		}
	}
	if len(found) == 0 {
		found[d.Language] = true
	}
	return ordered(found)
}

// Untranslated counts, for each language of the definition, the texts that lack it.
func (d *Definition) Untranslated() map[string]int {
	out := map[string]int{}
	for _, l := range d.Languages() {
		out[l] = 0
		for _, t := range d.texts {
			if strings.TrimSpace(d.words(t)[l]) == "" {
				out[l]++
			}
		}
	}
	return out
}

// ordered puts the languages of the house first, then the others by their tags.
func ordered(found map[string]bool) []string {
	var out []string
	for _, l := range i18n.Languages {
		if found[l] {
			out = append(out, l)
		}
	}
	for _, l := range slices.Sorted(maps.Keys(found)) {
		if !slices.Contains(i18n.Languages, l) {
			out = append(out, l)
		}
	}
	return out
}

func (d *Definition) survey() {
	d.owned("survey", d.root, "")
	for i, one := range objects(d.root["x-scales"]) {
		d.owned(label("scale", one, "code", i), one, "")
	}
	pages := objects(d.root["pages"])
	for i, page := range pages {
		d.owned(label("page", page, "name", i), page, "")
		d.elements(page, fmt.Sprintf("page#%d", i))
	}
	if len(pages) == 0 {
		d.elements(d.root, "")
	}
}

// elements reads what a page or panel holds. Where is how an element without a name is
// told.
func (d *Definition) elements(in map[string]any, where string) {
	for i, one := range objects(in["elements"]) {
		at := fmt.Sprintf("%s#%d", where, i)
		switch kind, _ := one["type"].(string); kind {
		case "panel", "html":
			key := kind + at
			if name, _ := one["name"].(string); name != "" {
				key = kind + ":" + name
			}
			d.owned(key, one, "")
			if kind == "panel" {
				d.elements(one, at)
			}
		default:
			d.question(one, at)
		}
	}
}

func (d *Definition) question(q map[string]any, at string) {
	name, _ := q["name"].(string)
	key, _ := q["x-uid"].(string)
	if key == "" {
		key = name
	}
	if key == "" {
		key = "question" + at
	}
	d.owned(key, q, name)
	for _, list := range []struct{ property, word string }{{"choices", "choice"}, {"rateValues", "point"}, {"columns", "column"}, {"rows", "row"}} {
		d.items(key, q, list.property, list.word)
	}
	for i, v := range objects(q["validators"]) {
		d.owned(fmt.Sprintf("%s.check#%d", key, i), v, "")
	}
}

// items reads choices, points, columns or rows. Columns of a table are questions of
// their own, with a name.
func (d *Definition) items(key string, q map[string]any, property, word string) {
	list, _ := q[property].([]any)
	for i, one := range list {
		item, isObject := one.(map[string]any)
		switch {
		case !isObject:
			if value := valueText(one); hasLetter(value) {
				d.add(&text{key: key + "." + word + ":" + value, owner: map[string]any{"value": one}, name: "text", implied: value, list: list, at: i})
			}
		case item["value"] != nil:
			value := valueText(item["value"])
			d.add(&text{key: key + "." + word + ":" + value, owner: item, name: "text", implied: value})
		default:
			name, _ := item["name"].(string)
			if name == "" {
				name = "#" + strconv.Itoa(i)
			}
			inner := key + "." + word + ":" + name
			d.owned(inner, item, name)
			d.items(inner, item, "choices", "choice")
		}
	}
}

// label names a page or scale by its name, or by its position without one.
func label(kind string, props map[string]any, property string, i int) string {
	if name, _ := props[property].(string); name != "" {
		return kind + ":" + name
	}
	return fmt.Sprintf("%s#%d", kind, i)
}

// owned adds the texts among the properties of one object: the title first, which is
// implied where it has a name, then the others by their names.
func (d *Definition) owned(key string, props map[string]any, name string) {
	if props["title"] != nil || name != "" {
		d.add(&text{key: key + ".title", owner: props, name: "title", implied: name})
	}
	for _, property := range slices.Sorted(maps.Keys(props)) {
		if property != "title" && isWords(property) {
			d.add(&text{key: key + "." + property, owner: props, name: property})
		}
	}
}

// add takes a text with letters in it; others, such as the points of a scale, need no
// translation.
func (d *Definition) add(t *text) {
	words := d.words(t)
	if !slices.ContainsFunc(slices.Collect(maps.Values(words)), hasLetter) {
		return
	}
	for base, n := t.key, 2; d.byKey[t.key] != nil; n++ {
		t.key = base + "~" + strconv.Itoa(n)
	}
	d.byKey[t.key] = t
	d.texts = append(d.texts, t)
}

// words of a text by language.
func (d *Definition) words(t *text) i18n.Text {
	out := i18n.Text{}
	switch v := t.owner[t.name].(type) {
	case nil:
		if t.implied != "" {
			out[d.Language] = t.implied
		}
	case string:
		out[d.Language] = v
	case map[string]any:
		for l, one := range v {
			if s, ok := one.(string); ok && l != "default" {
				out[l] = s
			}
		}
		if s, ok := v["default"].(string); ok && out[d.Language] == "" {
			out[d.Language] = s
		}
	}
	return out
}

// set writes a text in one language.
func (d *Definition) set(t *text, language, words string) {
	if t.list != nil { // "yes" becomes {"value": "yes", "text": …}
		t.list[t.at], t.list = t.owner, nil
	}
	localised, ok := t.owner[t.name].(map[string]any)
	if !ok {
		localised = map[string]any{}
		if s := d.words(t)[d.Language]; s != "" {
			localised["default"] = s
		}
		t.owner[t.name] = localised
	}
	if _, named := localised[language]; !named && language == d.Language {
		language = "default"
	}
	localised[language] = words
}

// JSON is the definition as it is now.
func (d *Definition) JSON() ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(d.root)
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}

// tag is how languages are written in definitions: fr, or fr-CA.
var tag = regexp.MustCompile(`^[a-z]{2}(-[A-Z]{2})?$`)

// named gathers the languages that texts name.
func named(v any, found map[string]bool) {
	switch v := v.(type) {
	case []any:
		for _, one := range v {
			named(one, found)
		}
	case map[string]any:
		for k, one := range v {
			if _, ok := one.(string); ok && tag.MatchString(k) {
				found[k] = true
			}
			named(one, found)
		}
	}
}

// isWords reports a property that people read.
func isWords(property string) bool {
	switch property {
	case "title", "description", "text", "html", "format", "placeholder", "placeHolder", "commentPlaceholder", "commentPlaceHolder",
		"otherPlaceholder", "otherPlaceHolder", "completedHtml", "labelTrue", "labelFalse", "definition":
		return true
	}
	return strings.HasSuffix(property, "Text") || strings.HasSuffix(property, "Description") || property == "navigationTitle"
}

func objects(v any) []map[string]any {
	list, _ := v.([]any)
	out := make([]map[string]any, 0, len(list))
	for _, one := range list {
		if o, ok := one.(map[string]any); ok {
			out = append(out, o)
		}
	}
	return out
}

func valueText(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case bool:
		return strconv.FormatBool(v)
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return ""
}

func hasLetter(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }

// Entitle gives the questionnaire a title in each of its languages that has one there,
// and reports whether that changed anything.
func (d *Definition) Entitle(title i18n.Text) bool {
	changed := false
	languages := d.Languages()
	t := &text{owner: d.root, name: "title"}
	for _, l := range languages {
		if words := title[l]; words != "" && d.words(t)[l] != words {
			d.set(t, l, words)
			changed = true
		}
	}
	return changed
}
