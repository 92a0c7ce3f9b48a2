package profile

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"laurel/internal/i18n"
	"laurel/internal/survey/expr"
)

// Class of a change between two versions of a definition (surveys.md 3.1). Results are
// pooled over cosmetic and additive changes, never over a breaking one.
type Class string

// The classes, mildest first.
const (
	Cosmetic Class = "COSMETIC" // words, help, looks, order within a page
	Additive Class = "ADDITIVE" // more can be answered than before, and nothing less
	Breaking Class = "BREAKING" // earlier answers no longer mean the same
)

// severity orders the classes.
func (c Class) severity() int { return slices.Index([]Class{Cosmetic, Additive, Breaking}, c) }

// Change is one difference between two versions.
type Change struct {
	Path   string // into the newer definition; into the older one for what was removed
	UID    string // of the question; "" elsewhere
	Code   string
	Params map[string]any
	Class  Class
}

// Compare classes what changed from an old version to a new one: the worst class and
// every change, breaking ones first. Questions are matched by "x-uid", which is the name
// where there is none. Without any change the class is Cosmetic.
//
// Where it cannot tell what a property does it says Breaking: results that could have
// been pooled are shown apart, which is the lesser harm.
func Compare(old, new *Model) (Class, []Change) {
	class, changes, err := CompareDefinitions(old.canonical, new.canonical)
	if err != nil { // the profile gives every question a name of its own
		return Breaking, []Change{{Code: "NOT_COMPARABLE", Class: Breaking}}
	}
	return class, changes
}

// CompareDefinitions is Compare for definitions that may lie outside the profile. It
// fails for what is no JSON object and when two questions share an identity.
func CompareDefinitions(old, new []byte) (Class, []Change, error) {
	before, err := sketchOf(old)
	if err != nil {
		return "", nil, err
	}
	after, err := sketchOf(new)
	if err != nil {
		return "", nil, err
	}
	c := &comparison{before: before, after: after}
	c.languages()
	c.survey()
	c.questions()
	c.order()
	c.texts()
	c.calculated()
	c.scales()
	slices.SortStableFunc(c.changes, func(a, b Change) int { return b.Class.severity() - a.Class.severity() })
	class := Cosmetic
	if len(c.changes) > 0 {
		class = c.changes[0].Class
	}
	return class, c.changes, nil
}

// sketch is a definition as far as versions are compared by it.
type sketch struct {
	root      map[string]any
	language  string   // of texts that name none
	languages []string // sorted
	parts     []*part  // pages, panels, texts and questions in their order
	question  map[string]*part
}

// part of a definition.
type part struct {
	kind  string // page, panel, html or question
	uid   string
	path  string
	page  string // name or number of its page
	props map[string]any
	// conditions that decide whether it is shown or can be answered: its own and those
	// of what it lies in.
	conditions []string
}

func sketchOf(definition []byte) (*sketch, error) {
	s := &sketch{question: map[string]*part{}, language: "en"}
	if err := json.Unmarshal(definition, &s.root); err != nil || s.root == nil {
		return nil, fmt.Errorf("profile: no object: %w", err)
	}
	found := map[string]bool{}
	collectLanguages(s.root, found)
	if l, _ := s.root["locale"].(string); l != "" && !found[l] {
		s.language = l
	}
	found[s.language] = true
	delete(found, "default")
	s.languages = slices.Sorted(maps.Keys(found))
	pages, paged := s.root["pages"].([]any)
	if !paged {
		return s, s.elements(s.root, "", "0", nil)
	}
	for i, item := range pages {
		page, ok := item.(map[string]any)
		if !ok {
			continue
		}
		name, _ := page["name"].(string)
		if name == "" {
			name = fmt.Sprint(i)
		}
		p := &part{kind: "page", uid: name, path: fmt.Sprintf("pages[%d]", i), page: name, props: page}
		s.parts = append(s.parts, p)
		if err := s.elements(page, p.path+".", name, conditionsOf(page, nil)); err != nil {
			return nil, err
		}
	}
	return s, nil
}

func (s *sketch) elements(in map[string]any, path, page string, conditions []string) error {
	list, _ := in["elements"].([]any)
	for i, item := range list {
		props, ok := item.(map[string]any)
		if !ok {
			continue
		}
		name, _ := props["name"].(string)
		uid, _ := props["x-uid"].(string)
		if uid == "" {
			uid = name
		}
		p := &part{kind: "question", uid: uid, path: fmt.Sprintf("%selements[%d]", path, i), page: page, props: props, conditions: conditionsOf(props, conditions)}
		switch props["type"] {
		case "panel":
			p.kind = "panel"
			if err := s.elements(props, p.path+".", page, p.conditions); err != nil {
				return err
			}
		case "html":
			p.kind = "html"
		default:
			if s.question[uid] != nil {
				return fmt.Errorf("profile: two questions are %q", uid)
			}
			s.question[uid] = p
		}
		s.parts = append(s.parts, p)
	}
	return nil
}

// collectLanguages gathers the languages that texts name.
func collectLanguages(v any, found map[string]bool) {
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			collectLanguages(item, found)
		}
	case map[string]any:
		words := isLocalised(v)
		for k, item := range v {
			if s, ok := item.(string); ok && words && hasLetter(s) {
				found[k] = true
			}
			collectLanguages(item, found)
		}
	}
}

// isLocalised recognises words in several languages.
func isLocalised(v map[string]any) bool {
	for k, item := range v {
		if _, ok := item.(string); !ok || k != "default" && !languageTag.MatchString(k) {
			return false
		}
	}
	return len(v) > 0
}

// conditionsOf are the conditions of a part after those it inherits, each as the
// expression prints, so that only its meaning counts.
func conditionsOf(props map[string]any, inherited []string) []string {
	out := slices.Clone(inherited)
	for _, key := range []string{"visibleIf", "enableIf"} {
		if s, _ := props[key].(string); strings.TrimSpace(s) != "" {
			out = append(out, key+" "+printed(s))
		}
	}
	if props["visible"] == false {
		out = append(out, "visibleIf false")
	}
	return out
}

func printed(condition string) string {
	if e, err := expr.Parse(condition); err == nil {
		return e.String()
	}
	return strings.TrimSpace(condition)
}

// comparison gathers the changes.
type comparison struct {
	before, after *sketch
	changes       []Change
}

func (c *comparison) add(class Class, p *part, code string, params map[string]any) {
	change := Change{Code: code, Params: params, Class: class}
	if p != nil {
		change.Path = p.path
		if p.kind == "question" {
			change.UID = p.uid
			if change.Params == nil {
				change.Params = map[string]any{}
			}
			name, _ := p.props["name"].(string)
			change.Params["question"] = name
		}
	}
	c.changes = append(c.changes, change)
}

func (c *comparison) languages() {
	for _, l := range c.after.languages {
		if !slices.Contains(c.before.languages, l) {
			c.add(Additive, nil, "LANGUAGE_ADDED", map[string]any{"language": l})
		}
	}
	for _, l := range c.before.languages {
		if !slices.Contains(c.after.languages, l) {
			// Some who answered could not have answered this version.
			c.add(Breaking, nil, "LANGUAGE_REMOVED", map[string]any{"language": l})
		}
	}
}

// elsewhere are the properties of a survey, page or panel that are compared as things
// of their own, or say nothing.
var elsewhere = map[string]bool{
	"pages": true, "elements": true, "calculatedValues": true, "x-scales": true, "clearInvisibleValues": true, "locale": true, "name": true, "type": true,
	"visibleIf": true, "enableIf": true, "visible": true, "x-uid": true, "requiredIf": true, "isRequired": true,
}

func (c *comparison) survey() {
	c.whole(c.before.root, c.after.root, &part{})
}

// whole compares what is no question: texts and looks.
func (c *comparison) whole(old, new map[string]any, at *part) {
	for _, key := range keysOf(old, new) {
		if elsewhere[key] || key == "$schema" || c.same(old[key], new[key]) {
			continue
		}
		switch {
		case isWords(key):
			c.add(Cosmetic, at, "WORDS_CHANGED", map[string]any{"property": key})
		case looks[key], strings.HasPrefix(key, "x-"):
			c.add(Cosmetic, at, "LOOKS_CHANGED", map[string]any{"property": key})
		default:
			c.add(Breaking, at, "RULE_CHANGED", map[string]any{"property": key})
		}
	}
}

// texts compares pages, panels and texts between questions.
func (c *comparison) texts() {
	key := func(p *part) string { return p.kind + " " + p.uid }
	old := map[string]*part{}
	for _, p := range c.before.parts {
		if p.kind != "question" && p.uid != "" {
			old[key(p)] = p
		}
	}
	for _, p := range c.after.parts {
		was := old[key(p)]
		switch {
		case p.kind == "question" || p.uid == "":
		case was != nil:
			delete(old, key(p))
			c.whole(was.props, p.props, p)
			if p.kind == "html" && !slices.Equal(was.conditions, p.conditions) {
				c.add(Cosmetic, p, "LOOKS_CHANGED", map[string]any{"property": "visibleIf"})
			}
		case p.kind == "html":
			c.add(Cosmetic, p, "TEXT_ADDED", nil)
		}
	}
	for _, p := range c.before.parts {
		if p.kind == "html" && old[key(p)] == p {
			c.add(Cosmetic, p, "TEXT_REMOVED", nil)
		}
	}
}

func (c *comparison) questions() {
	for _, p := range c.before.parts {
		if p.kind == "question" && c.after.question[p.uid] == nil {
			c.add(Breaking, p, "QUESTION_REMOVED", nil)
		}
	}
	for _, p := range c.after.parts {
		if p.kind != "question" {
			continue
		}
		if was := c.before.question[p.uid]; was != nil {
			c.question(was, p)
			continue
		}
		if must(p.props) {
			c.add(Breaking, p, "REQUIRED_QUESTION_ADDED", nil)
		} else {
			c.add(Additive, p, "QUESTION_ADDED", nil)
		}
	}
}

// must reports a question that somebody may have to answer.
func must(props map[string]any) bool {
	s, _ := props["requiredIf"].(string)
	return s != "" || props["isRequired"] == true || props["eachRowRequired"] == true || props["isAllRowRequired"] == true
}

func (c *comparison) question(was, is *part) {
	if was.props["type"] != is.props["type"] {
		c.add(Breaking, is, "TYPE_CHANGED", map[string]any{"from": was.props["type"], "to": is.props["type"]})
		return
	}
	if was.props["name"] != is.props["name"] {
		c.add(Cosmetic, is, "RENAMED", map[string]any{"from": was.props["name"]})
	}
	if !slices.Equal(was.conditions, is.conditions) {
		c.add(Breaking, is, "CONDITION_CHANGED", nil)
	}
	if was.page != is.page {
		c.add(Additive, is, "PAGE_CHANGED", nil)
	}
	old, new := normal(was.props), normal(is.props)
	c.required(old, new, is)
	for _, key := range keysOf(old, new) {
		if !elsewhere[key] && !c.same(old[key], new[key]) {
			c.property(key, old, new, is)
		}
	}
}

// required compares whether a question must be answered.
func (c *comparison) required(old, new map[string]any, is *part) {
	condition := func(props map[string]any) string {
		s, _ := props["requiredIf"].(string)
		if s != "" {
			s = printed(s)
		}
		return s
	}
	before, after := condition(old), condition(new)
	switch {
	case new["isRequired"] == true && old["isRequired"] != true, after != "" && after != before && old["isRequired"] != true:
		c.add(Breaking, is, "REQUIRED_ADDED", nil)
	case old["isRequired"] != new["isRequired"], before != after:
		c.add(Additive, is, "REQUIRED_REMOVED", nil)
	}
}

func (c *comparison) property(key string, old, new map[string]any, is *part) {
	a, b := old[key], new[key]
	of := map[string]any{"property": key}
	switch key {
	case "choices", "rateValues", "rows", "columns":
		if _, lines := b.(float64); lines { // rows of a text are its height
			c.add(Cosmetic, is, "LOOKS_CHANGED", of)
			return
		}
		c.items(key, old, new, is)
	case "validators":
		c.validators(a, b, is)
	case "min", "minSelectedChoices", "max", "maxSelectedChoices", "maxLength":
		if narrower(a, b, strings.HasPrefix(key, "min")) {
			c.add(Breaking, is, "LIMIT_NARROWED", of)
		} else {
			c.add(Additive, is, "LIMIT_WIDENED", of)
		}
	case "showOtherItem", "showNoneItem", "showRefuseItem", "showDontKnowItem", "showCommentArea":
		if b == nil {
			c.add(Breaking, is, "CHOICE_REMOVED", map[string]any{"value": key})
		} else {
			c.add(Additive, is, "CHOICE_ADDED", map[string]any{"value": key})
		}
	case "eachRowRequired":
		if b == nil {
			c.add(Additive, is, "REQUIRED_REMOVED", nil)
		} else {
			c.add(Breaking, is, "REQUIRED_ADDED", nil)
		}
	case "rateMin", "rateMax", "rateStep", "x-scale", "x-missingCodes":
		c.add(Breaking, is, "SCALE_CHANGED", of)
	case "expression":
		if printed(fmt.Sprint(a)) != printed(fmt.Sprint(b)) {
			c.add(Breaking, is, "CALCULATION_CHANGED", nil)
		}
	default:
		switch {
		case isWords(key):
			c.add(Cosmetic, is, "WORDS_CHANGED", of)
		case looks[key], key == "x-sem", key == "x-exportName", key == "x-level", key == "x-pii":
			c.add(Cosmetic, is, "LOOKS_CHANGED", of)
		default:
			c.add(Breaking, is, "RULE_CHANGED", of)
		}
	}
}

// narrower reports that a limit lets less through than it did.
func narrower(was, is any, least bool) bool {
	if was == nil || is == nil {
		return is != nil
	}
	order := 0
	switch a := was.(type) {
	case float64:
		b, ok := is.(float64)
		if !ok {
			return true
		}
		order = int(max(-1, min(1, (b-a)*1e9)))
	case string:
		b, ok := is.(string)
		if !ok {
			return true
		}
		order = strings.Compare(b, a)
	default:
		return true
	}
	return order > 0 == least
}

func (c *comparison) validators(a, b any, is *part) {
	list := func(v any) map[string]bool {
		out := map[string]bool{}
		items, _ := v.([]any)
		for _, item := range items {
			props, _ := item.(map[string]any)
			props = maps.Clone(props)
			delete(props, "text")
			if s, ok := props["expression"].(string); ok {
				props["expression"] = printed(s)
			}
			out[string(canonical(nil, props))] = true
		}
		return out
	}
	old, new := list(a), list(b)
	more, less := false, false
	for v := range new {
		more = more || !old[v]
	}
	for v := range old {
		less = less || !new[v]
	}
	switch {
	case more:
		c.add(Breaking, is, "LIMIT_NARROWED", map[string]any{"property": "validators"})
	case less:
		c.add(Additive, is, "LIMIT_WIDENED", map[string]any{"property": "validators"})
	default:
		c.add(Cosmetic, is, "WORDS_CHANGED", map[string]any{"property": "validators"})
	}
}

// item is a choice, point, row or column.
type item struct {
	key   string
	props map[string]any
}

func itemsOf(v any) []item {
	list, _ := v.([]any)
	out := make([]item, 0, len(list))
	for _, one := range list {
		props, ok := one.(map[string]any)
		if !ok {
			props = map[string]any{"value": one}
		}
		key := props["value"]
		if key == nil { // columns of a table are questions with a name
			key = props["name"]
		}
		out = append(out, item{valueText(key), props})
	}
	return out
}

func (c *comparison) items(key string, old, new map[string]any, is *part) {
	before, after := itemsOf(old[key]), itemsOf(new[key])
	find := func(list []item, k string) *item {
		if i := slices.IndexFunc(list, func(i item) bool { return i.key == k }); i >= 0 {
			return &list[i]
		}
		return nil
	}
	row := key == "rows"
	for _, i := range before {
		if find(after, i.key) == nil {
			code := "CHOICE_REMOVED"
			if row {
				code = "ROW_REMOVED"
			}
			c.add(Breaking, is, code, map[string]any{"value": i.key})
		}
	}
	var kept []string
	for _, i := range after {
		was := find(before, i.key)
		if was != nil {
			kept = append(kept, i.key)
			c.item(*was, i, is)
			continue
		}
		column := key == "columns" && is.props["type"] == "matrixdropdown" // a question in each row
		switch {
		case row && must(new), column && must(i.props):
			c.add(Breaking, is, "REQUIRED_QUESTION_ADDED", nil)
		case row, column:
			c.add(Additive, is, "ROW_ADDED", map[string]any{"value": i.key})
		case key != "choices" || is.props["type"] == "ranking" || new["x-scale"] != nil && isPoint(i, new):
			// What was the end of the scale, or the last place, no longer is.
			c.add(Breaking, is, "POINT_ADDED", map[string]any{"value": i.key})
		default:
			c.add(Additive, is, "CHOICE_ADDED", map[string]any{"value": i.key})
		}
	}
	var order []string
	for _, i := range before {
		if find(after, i.key) != nil {
			order = append(order, i.key)
		}
	}
	if !slices.Equal(order, kept) {
		c.add(Cosmetic, is, "CHOICES_REORDERED", nil)
	}
}

// isPoint reports a choice that is a point of the question's scale.
func isPoint(i item, question map[string]any) bool {
	_, number := score(i.props["value"])
	codes, _ := question["x-missingCodes"].([]any)
	return number && !slices.ContainsFunc(codes, func(v any) bool { return valueText(v) == i.key })
}

func (c *comparison) item(was, is item, at *part) {
	old, new := normal(was.props), normal(is.props)
	if !slices.Equal(conditionsOf(old, nil), conditionsOf(new, nil)) {
		c.add(Breaking, at, "CHOICE_CONDITION_CHANGED", map[string]any{"value": is.key})
	}
	for _, key := range keysOf(old, new) {
		switch {
		case key == "value" || elsewhere[key] && key != "isRequired" && key != "requiredIf" || c.same(old[key], new[key]):
		case isWords(key):
			c.add(Cosmetic, at, "CHOICE_WORDS_CHANGED", map[string]any{"value": is.key})
		default:
			c.property(key, old, new, at)
		}
	}
}

// order tells of pages whose questions stand in another order.
func (c *comparison) order() {
	sequence := func(s, other *sketch) map[string][]string {
		out := map[string][]string{}
		for _, p := range s.parts {
			if q := other.question[p.uid]; p.kind == "question" && q != nil && q.page == p.page {
				out[p.page] = append(out[p.page], p.uid)
			}
		}
		return out
	}
	before, after := sequence(c.before, c.after), sequence(c.after, c.before)
	told := map[string]bool{}
	for _, p := range c.after.parts {
		if !told[p.page] && !slices.Equal(before[p.page], after[p.page]) {
			path, _, _ := strings.Cut(p.path, ".")
			c.changes = append(c.changes, Change{Path: path, Code: "REORDERED", Class: Cosmetic})
		}
		told[p.page] = true
	}
}

// calculated compares what is computed from answers.
func (c *comparison) calculated() {
	named := func(s *sketch) (map[string]map[string]any, []string) {
		out, names := map[string]map[string]any{}, []string(nil)
		list, _ := s.root["calculatedValues"].([]any)
		for _, one := range list {
			props, _ := one.(map[string]any)
			if name, _ := props["name"].(string); name != "" {
				out[name] = props
				names = append(names, name)
			}
		}
		return out, names
	}
	old, before := named(c.before)
	new, after := named(c.after)
	for _, name := range before {
		if new[name] == nil {
			c.add(Breaking, nil, "CALCULATED_REMOVED", map[string]any{"name": name})
		}
	}
	for _, name := range after {
		was, is := old[name], new[name]
		if was == nil {
			c.add(Additive, nil, "CALCULATED_ADDED", map[string]any{"name": name})
			continue
		}
		if printed(fmt.Sprint(was["expression"])) != printed(fmt.Sprint(is["expression"])) || (was["includeIntoResult"] == true) != (is["includeIntoResult"] == true) {
			c.add(Breaking, nil, "CALCULATED_CHANGED", map[string]any{"name": name})
		}
	}
}

// scales compares how items make scores.
func (c *comparison) scales() {
	coded := func(s *sketch) (map[string]map[string]any, []string) {
		out, codes := map[string]map[string]any{}, []string(nil)
		list, _ := s.root["x-scales"].([]any)
		for _, one := range list {
			props, _ := one.(map[string]any)
			if code, _ := props["code"].(string); code != "" {
				out[code] = normal(props)
				codes = append(codes, code)
			}
		}
		return out, codes
	}
	set := func(v any) []string {
		list, _ := v.([]any)
		out := make([]string, len(list))
		for i, one := range list {
			out[i] = valueText(one)
		}
		slices.Sort(out)
		return out
	}
	old, before := coded(c.before)
	new, after := coded(c.after)
	for _, code := range before {
		if new[code] == nil {
			c.add(Breaking, nil, "SCALE_REMOVED", map[string]any{"code": code})
		}
	}
	for _, code := range after {
		was, is := old[code], new[code]
		if was == nil {
			c.add(Additive, nil, "SCALE_ADDED", map[string]any{"code": code})
			continue
		}
		scoring, words := false, false
		for _, key := range keysOf(was, is) {
			switch {
			case key == "items" || key == "reverse":
				scoring = scoring || !slices.Equal(set(was[key]), set(is[key]))
			case key == "title" || key == "definition" || key == "x-sem":
				words = words || !c.same(was[key], is[key])
			default:
				scoring = scoring || !c.same(was[key], is[key])
			}
		}
		switch {
		case scoring:
			c.add(Breaking, nil, "SCORING_CHANGED", map[string]any{"code": code})
		case words:
			c.add(Cosmetic, nil, "SCALE_WORDS_CHANGED", map[string]any{"code": code})
		}
	}
}

// same compares two values; words are the same when they agree in the languages that
// both versions are written in.
func (c *comparison) same(a, b any) bool {
	if isText(a) && isText(b) {
		old, new := c.before.text(a), c.after.text(b)
		for _, l := range c.before.languages {
			if slices.Contains(c.after.languages, l) && old[l] != new[l] {
				return false
			}
		}
		return true
	}
	return string(canonical(nil, a)) == string(canonical(nil, b))
}

func isText(v any) bool {
	switch v := v.(type) {
	case string:
		return true
	case map[string]any:
		return isLocalised(v)
	}
	return false
}

func (s *sketch) text(v any) i18n.Text {
	words, ok := v.(map[string]any)
	if !ok {
		return i18n.Text{s.language: v.(string)}
	}
	out := i18n.Text{}
	for l, one := range words {
		if l != "default" {
			out[l] = one.(string)
		}
	}
	if d, ok := words["default"].(string); ok && out[s.language] == "" {
		out[s.language] = d
	}
	return out
}

// renamed are the older names of properties, which mean the same.
var renamed = map[string]string{
	"hasOther": "showOtherItem", "hasNone": "showNoneItem", "hasComment": "showCommentArea", "hasSelectAll": "showSelectAllItem", "isAllRowRequired": "eachRowRequired",
	"placeHolder": "placeholder", "commentPlaceHolder": "commentPlaceholder", "otherPlaceHolder": "otherPlaceholder",
}

// normal gives properties their present names and leaves out those that say what holds
// without them.
func normal(props map[string]any) map[string]any {
	out := map[string]any{}
	for k, v := range props {
		if now, old := renamed[k]; old {
			k = now
		}
		number, isNumber := v.(float64)
		list, isList := v.([]any)
		switch {
		case v == nil, v == false, v == "", isList && len(list) == 0:
		case k == "inputType" && v == "text", k == "rateMin" && v == 1.0, k == "rateMax" && v == 5.0, k == "rateStep" && v == 1.0:
		case isNumber && number <= 0 && (k == "maxLength" || k == "minSelectedChoices" || k == "maxSelectedChoices"):
		default:
			out[k] = v
		}
	}
	return out
}

func keysOf(a, b map[string]any) []string {
	keys := maps.Clone(a)
	if keys == nil {
		keys = map[string]any{}
	}
	maps.Copy(keys, b)
	return slices.Sorted(maps.Keys(keys))
}

// isWords reports a property that people read.
func isWords(key string) bool {
	switch key {
	case "title", "description", "text", "html", "format", "placeholder", "commentPlaceholder", "otherPlaceholder", "completedHtml", "labelTrue", "labelFalse":
		return true
	}
	return strings.HasSuffix(key, "Text") || strings.HasSuffix(key, "Title") || strings.HasSuffix(key, "Description")
}

// looks are the properties that change how a question looks and nothing else.
var looks = func() map[string]bool {
	out := map[string]bool{}
	for _, k := range strings.Fields(`showProgressBar progressBarLocation progressBarType progressBarShowPageTitles progressBarShowPageNumbers showQuestionNumbers
questionStartIndex questionTitleLocation questionDescriptionLocation questionErrorLocation showTitle showPageTitles showPageNumbers showNavigationButtons
navigationButtonsLocation navigationButtonsVisibility showPrevButton showCompletePage showCompleteButton width widthMode fitToContainer headerView requiredMark
textUpdateMode checkErrorsMode validateVisitedEmptyFields focusFirstQuestionAutomatic autoFocusFirstQuestion focusOnFirstError autoFocusFirstError questionsOnPageMode
questionsOrder questionOrder autoGrowComment allowResizeComment showTOC tocLocation autoAdvanceEnabled goNextPageAutomatic titleLocation descriptionLocation
errorLocation indent innerIndent minWidth maxWidth startWithNewLine hideNumber showNumber state colSpan effectiveColSpan rows cols autoGrow allowResize
acceptCarriageReturn size step autocomplete inputMode choicesOrder colCount itemComponent separateSpecialChoices showClearButton allowClear searchEnabled searchMode
closeOnSelect textWrapEnabled choiceTextsWidth dropdownWidthMode showSelectAllItem hideSelectedItems longTap selectToRankAreasLayout selectToRankSwapAreas renderAs
swapOrder rateType displayMode rateDisplayMode scaleColorMode rateColorMode autoGenerate displayRateDescriptionsAsExtremeItems rateDescriptionLocation showHeader
alternateRows verticalAlign rowOrder rowsOrder rowTitleWidth columnMinWidth hideIfRowsEmpty displayStyle currency minimumFractionDigits maximumFractionDigits
useGrouping precision gridLayoutColumns questionTitleWidth transposeData columnLayout horizontalScroll cellErrorLocation showCellErrorsTop columnColCount cellHint
showInMultipleColumns`) {
		out[k] = true
	}
	return out
}()

// Paths are the ways to the questions of a definition, by their names.
func Paths(definition []byte) map[string]string {
	out := map[string]string{}
	s, err := sketchOf(definition)
	if err != nil {
		return out
	}
	for _, p := range s.parts {
		if name, _ := p.props["name"].(string); p.kind == "question" {
			out[name] = p.path
		}
	}
	return out
}

// Elements are the questions of a definition by their names, and the rows of tables by
// their values, each as canonical JSON: equal where nothing of it was changed.
func Elements(definition []byte) map[string]string {
	out := map[string]string{}
	s, err := sketchOf(definition)
	if err != nil {
		return out
	}
	for _, p := range s.parts {
		name, _ := p.props["name"].(string)
		if p.kind != "question" || name == "" {
			continue
		}
		text := string(canonical(nil, p.props))
		for _, row := range itemsOf(p.props["rows"]) {
			if out[row.key] == "" {
				out[row.key] = text
			}
		}
		out[name] = text
	}
	return out
}
