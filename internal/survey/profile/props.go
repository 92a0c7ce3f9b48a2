package profile

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"laurel/internal/i18n"
	"laurel/internal/survey/expr"
)

// reader turns a document into a Model and gathers every problem on the way.
type reader struct {
	doc             *document
	problems        []Problem
	defaultLanguage string
	texts           []textUse
	expressions     []expressionUse
	named           map[string]bool   // questions and calculated values
	uids, exports   map[string]bool   // names of our own
	lower           map[string]string // the same in small letters, as the browser finds them
	page            int
	scope           readScope
	writes          map[string][]string // what decides whether a trigger writes an answer
	model           *Model
}

// readScope is what names mean where an expression stands.
type readScope struct {
	item  bool      // {item} is a choice, row or column
	table *question // {row.x} is a cell of the same row
}

// textUse is a text people read, for the check that all languages are complete.
type textUse struct {
	path   string
	offset int
	text   i18n.Text
}

type expressionUse struct {
	path   string
	offset int
	expr   *expr.Expr
	scope  readScope
	shown  bool // a person reads the result and nothing else does
}

func (r *reader) problem(path string, offset int, code string, params map[string]any) {
	line, _ := r.doc.place(offset)
	r.problems = append(r.problems, Problem{Path: path, Line: line, Code: code, Params: params, Blocking: true})
}

func (r *reader) remark(path string, offset int, code string, params map[string]any) {
	r.problem(path, offset, code, params)
	r.problems[len(r.problems)-1].Blocking = false
}

// props reads the properties of one object. What is not asked for before finish is
// outside the profile.
type props struct {
	r      *reader
	o      *object
	path   string
	offset int
	asked  map[string]bool
}

// object reads n as an object; nil, with a problem told, when it is none.
func (r *reader) object(n *node, path string) *props {
	o, ok := n.value.(*object)
	if !ok {
		r.problem(path, n.offset, "WRONG_PROPERTY", map[string]any{"expected": "object"})
		return nil
	}
	return &props{r: r, o: o, path: path, offset: n.offset, asked: map[string]bool{}}
}

func (p *props) at(key string) string {
	if p.path == "" {
		return key
	}
	return p.path + "." + key
}

func (p *props) get(key string) *node {
	p.asked[key] = true
	return p.o.values[key]
}

func (p *props) wrong(key string, n *node, expected string) {
	p.r.problem(p.at(key), n.offset, "WRONG_PROPERTY", map[string]any{"expected": expected})
}

// first is the property under the first of several names that is there: SurveyJS
// renamed some and reads both.
func (p *props) first(keys ...string) (string, *node) {
	found, at := keys[0], (*node)(nil)
	for _, k := range keys {
		if n := p.get(k); n != nil && at == nil {
			found, at = k, n
		}
	}
	return found, at
}

func (p *props) boolean(keys ...string) bool {
	key, n := p.first(keys...)
	if n == nil {
		return false
	}
	b, ok := n.value.(bool)
	if !ok {
		p.wrong(key, n, "true or false")
	}
	return b
}

func (p *props) str(key string) string {
	n := p.get(key)
	if n == nil {
		return ""
	}
	s, ok := n.value.(string)
	if !ok {
		p.wrong(key, n, "text")
	}
	return s
}

func (p *props) number(key string) *float64 {
	n := p.get(key)
	if n == nil {
		return nil
	}
	f, ok := n.value.(float64)
	if !ok {
		p.wrong(key, n, "number")
		return nil
	}
	return &f
}

// whole reads a whole number of at least 0; SurveyJS writes -1 or 0 for "no limit".
func (p *props) whole(key string) int {
	n := p.get(key)
	if n == nil {
		return 0
	}
	f, ok := n.value.(float64)
	if !ok || f != math.Trunc(f) || math.Abs(f) > 1e6 {
		p.wrong(key, n, "whole number")
		return 0
	}
	return max(0, int(f))
}

func (p *props) list(key string) []*node {
	n := p.get(key)
	if n == nil {
		return nil
	}
	items, ok := n.value.([]*node)
	if !ok {
		p.wrong(key, n, "list")
	}
	return items
}

// ignore accepts properties that only change how a question looks.
func (p *props) ignore(keys ...string) {
	for _, k := range keys {
		n := p.get(k)
		if n == nil {
			continue
		}
		switch v := n.value.(type) {
		case []*node, *object:
			p.wrong(k, n, "text or number")
		case string:
			if strings.ContainsAny(v, "<>") {
				p.r.problem(p.at(k), n.offset, "UNSAFE_HTML", nil)
			}
		}
	}
}

var languageTag = regexp.MustCompile(`^[a-z]{2}(-[A-Z]{2})?$`)

// text reads words: plain, or one per language.
func (p *props) text(keys ...string) i18n.Text {
	key, n := p.first(keys...)
	if n == nil {
		return nil
	}
	return p.r.words(p.at(key), n)
}

func (r *reader) words(path string, n *node) i18n.Text {
	t := i18n.Text{}
	switch v := n.value.(type) {
	case string:
		t[r.defaultLanguage] = v
	case float64:
		t[r.defaultLanguage] = numberText(v)
	case *object:
		for _, k := range v.keys {
			s, ok := v.values[k].value.(string)
			if !ok || k != "default" && !languageTag.MatchString(k) {
				r.problem(path+"."+k, v.values[k].offset, "WRONG_PROPERTY", map[string]any{"expected": "text"})
				continue
			}
			switch {
			case k != "default":
				t[k] = s
			case v.values[r.defaultLanguage] == nil:
				t[r.defaultLanguage] = s
			}
		}
	default:
		r.problem(path, n.offset, "WRONG_PROPERTY", map[string]any{"expected": "text"})
		return nil
	}
	for _, s := range t {
		if len(s) > maxText {
			r.problem(path, n.offset, "TEXT_TOO_LONG", map[string]any{"limit": maxText})
		}
	}
	r.texts = append(r.texts, textUse{path, n.offset, t})
	return t
}

// html reads words that the browser shows as HTML, and refuses what is more than
// simple formatting.
func (p *props) html(key string, tags *regexp.Regexp) i18n.Text {
	t := p.text(key)
	for _, s := range t {
		if !safeHTML(s, tags) {
			p.r.problem(p.at(key), p.get(key).offset, "UNSAFE_HTML", nil)
			break
		}
	}
	return t
}

var (
	formatting = regexp.MustCompile(`</?(p|br|b|strong|i|em|u|ul|ol|li|h3|h4|h5|blockquote|hr|sub|sup) ?/?>`)
	noTags     = regexp.MustCompile(`$^`)
	// piped is an answer put into a text. In HTML it could carry markup.
	piped = regexp.MustCompile(`\{[^{}]+\}`)
)

func safeHTML(s string, tags *regexp.Regexp) bool {
	rest := tags.ReplaceAllString(s, "")
	for i := range len(rest) {
		if rest[i] != '<' {
			continue
		}
		// "<" before a space or digit is a sign, not a tag.
		if i+1 < len(rest) && rest[i+1] != ' ' && (rest[i+1] < '0' || rest[i+1] > '9') {
			return false
		}
	}
	return !piped.MatchString(s)
}

// condition reads an expression; nil when there is none or it is faulty.
func (p *props) condition(key string) *expr.Expr {
	n := p.get(key)
	if n == nil {
		return nil
	}
	s, ok := n.value.(string)
	if !ok {
		p.wrong(key, n, "text")
		return nil
	}
	if strings.TrimSpace(s) == "" {
		return nil
	}
	e, err := expr.Parse(s)
	if err != nil {
		params := map[string]any{"expression": s}
		if fault, ok := err.(*expr.Error); ok {
			params["column"], params["detail"], params["reason"] = fault.Column, fault.Detail, fault.Code
		}
		p.r.problem(p.at(key), n.offset, "EXPRESSION", params)
		return nil
	}
	p.r.expressions = append(p.r.expressions, expressionUse{path: p.at(key), offset: n.offset, expr: e, scope: p.r.scope})
	return e
}

// oneOf reads a word out of a closed list; the first stands for none.
func (p *props) oneOf(key string, allowed ...string) string {
	n := p.get(key)
	if n == nil {
		return allowed[0]
	}
	s, ok := n.value.(string)
	if !ok || !slices.Contains(allowed, s) {
		p.r.problem(p.at(key), n.offset, "UNSUPPORTED_VALUE", map[string]any{"property": key, "value": fmt.Sprint(n.plain()), "allowed": strings.Join(allowed, ", ")})
		return allowed[0]
	}
	return s
}

// finish tells what nobody asked for. An unknown key that begins with "x-" is a remark
// of somebody else's, and has no effect.
func (p *props) finish() {
	for _, k := range p.o.keys {
		switch {
		case p.asked[k]:
		case strings.HasPrefix(k, "x-"):
			p.r.remark(p.at(k), p.o.values[k].offset, "UNKNOWN_EXTENSION", map[string]any{"property": k})
		default:
			p.r.problem(p.at(k), p.o.values[k].offset, "UNSUPPORTED_PROPERTY", map[string]any{"property": k})
		}
	}
}

// valueText is the text a value is known by in figures.
func valueText(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case bool:
		return strconv.FormatBool(v)
	case float64:
		return numberText(v)
	}
	return ""
}

func hasLetter(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }
