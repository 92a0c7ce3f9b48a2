package telltale

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"laurel/internal/i18n"
)

// Kind of a mark.
type Kind string

// The kinds, in the order in which one wins where several fit.
const (
	Address Kind = "ADDRESS" // e-mail, web page, account, telephone
	Date    Kind = "DATE"
	Place   Kind = "PLACE"
	Name    Kind = "NAME"
	Number  Kind = "NUMBER" // three digits and more, as of records, rooms and grants
)

var kinds = []Kind{Address, Date, Place, Name, Number}

// Part of a text: a run of it, and why it is marked; "" where it is not.
type Part struct {
	Text string
	Kind Kind
}

// Known are the words a department is known by, folded (i18n.Fold).
type Known struct {
	names, places map[string]bool
}

// NewKnown takes the names of people and of places as they are written.
func NewKnown(people, places []string) Known {
	k := Known{map[string]bool{}, map[string]bool{}}
	for _, name := range people {
		for _, word := range words(name) {
			if folded := i18n.Fold(word.text); utf8.RuneCountInString(folded) >= 2 && !isCommon(word.text) {
				k.names[folded] = true
			}
		}
	}
	for _, name := range places {
		for _, word := range words(name) {
			if folded := i18n.Fold(word.text); utf8.RuneCountInString(folded) >= 4 && !isCommon(word.text) && !ordinary[folded] {
				k.places[folded] = true
			}
		}
	}
	return k
}

// Mark cuts a text into parts, so that put together they are the text again.
func (k Known) Mark(text string) []Part {
	marks := k.find(text)
	var out []Part
	at := 0
	for _, m := range marks {
		if m.from > at {
			out = append(out, Part{Text: text[at:m.from]})
		}
		out = append(out, Part{text[m.from:m.to], m.kind})
		at = m.to
	}
	if at < len(text) {
		out = append(out, Part{Text: text[at:]})
	}
	return out
}

type mark struct {
	from, to int // bytes
	kind     Kind
}

const (
	months = `january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre`
	days   = `monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche`
)

var patterns = []struct {
	kind Kind
	find *regexp.Regexp
}{
	{Address, regexp.MustCompile(`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+`)},
	{Address, regexp.MustCompile(`(?i)\b(?:https?://|www\.)\S+`)},
	{Address, regexp.MustCompile(`@[\p{L}\p{N}_]{2,}`)},
	{Address, regexp.MustCompile(`\+?\(?\b\d{3}\)?[\s.\x{2011}-]\d{3}[\s.\x{2011}-]\d{4}\b`)},
	{Date, regexp.MustCompile(`\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b`)},
	// A month alone is a date only with a number beside it: "may" is mostly a verb.
	{Date, regexp.MustCompile(`(?i)\b(?:\d{1,2}(?:st|nd|rd|th|er)?\s+(?:of\s+)?)(?:` + months + `)\b\.?(?:,?\s+\d{4}\b)?`)},
	{Date, regexp.MustCompile(`(?i)\b(?:` + months + `)\b\.?\s+\d{1,4}(?:st|nd|rd|th)?\b(?:,?\s+\d{4}\b)?`)},
	{Date, regexp.MustCompile(`(?i)\b(?:in|last|since|until|en|depuis|jusqu['’]en|d[èe]s)\s+(?:` + months + `)\b`)},
	{Date, regexp.MustCompile(`(?i)\b(?:` + days + `)s?\b`)},
	{Date, regexp.MustCompile(`\b(?:19|20)\d\d\b`)},
	{Name, regexp.MustCompile(`\b(?:Dr|Dre|Drs|Prof|Professor|Professeure?|Docteure?|Mr|Mrs|Ms|Mx|M|Mme|Mlle|Me)\b\.?\s+\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)*`)},
	{Place, regexp.MustCompile(`(?:\p{Lu}[\p{L}'’.-]*\s+)+(?:Hospital|Hôpital|Centre|Center|Clinic|Clinique|Institute|Institut|University|Université|College)\b`)},
	{Place, regexp.MustCompile(`\b(?:Hôpital|Hopital|Centre|Clinique|Institut|Université|Universite)(?:\s+(?:de|du|des|d['’]|la|le|l['’]))*\s+\p{Lu}[\p{L}'’-]*(?:[\s-]\p{Lu}[\p{L}'’-]*)*`)},
	{Number, regexp.MustCompile(`\b\d[\d.,  ]*\d\d\b`)},
}

// find marks from left to right, never one over another.
func (k Known) find(text string) []mark {
	var all []mark
	for _, p := range patterns {
		for _, at := range p.find.FindAllStringIndex(text, -1) {
			all = append(all, mark{at[0], at[1], p.kind})
		}
	}
	all = append(all, k.capitals(text)...)
	slices.SortFunc(all, func(a, b mark) int {
		return cmp.Or(cmp.Compare(slices.Index(kinds, a.kind), slices.Index(kinds, b.kind)), cmp.Compare(b.to-b.from, a.to-a.from), cmp.Compare(a.from, b.from))
	})
	var out []mark
	for _, m := range all {
		if !slices.ContainsFunc(out, func(o mark) bool { return m.from < o.to && o.from < m.to }) {
			out = append(out, m)
		}
	}
	slices.SortFunc(out, func(a, b mark) int { return cmp.Compare(a.from, b.from) })
	return out
}

// capitals marks words of the department, and words with a capital where none begins a
// sentence. Known words are marked in small letters too, but for those that are words of
// the language as well ("young", "grant").
func (k Known) capitals(text string) []mark {
	var out []mark
	start := true // of a sentence
	for _, w := range words(text) {
		folded := i18n.Fold(w.text)
		first, _ := utf8.DecodeRuneInString(w.text)
		upper := unicode.IsUpper(first)
		switch {
		case isCommon(w.text):
		case k.names[folded] && (upper || !ordinary[folded]):
			out = append(out, mark{w.from, w.to, Name})
		case k.places[folded]:
			out = append(out, mark{w.from, w.to, Place})
		case upper && !start && !ordinary[folded] && !shouted(w.text):
			out = append(out, mark{w.from, w.to, Name})
		}
		start = endsSentence(text[w.to:])
	}
	return out
}

// shouted is a word in capitals: an abbreviation, or emphasis.
func shouted(word string) bool {
	return utf8.RuneCountInString(word) > 1 && strings.ToUpper(word) == word
}

func endsSentence(rest string) bool {
	for _, r := range rest {
		switch {
		case strings.ContainsRune(".!?:;…\n«“\"(•-–—", r):
			return true
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			return false
		}
	}
	return false
}

type word struct {
	text     string
	from, to int
}

// words are runs of letters; a hyphen or an apostrophe ends one.
func words(text string) []word {
	var out []word
	from := -1
	for i, r := range text {
		switch letter := unicode.IsLetter(r) || unicode.IsMark(r); {
		case letter && from < 0:
			from = i
		case !letter && from >= 0:
			out, from = append(out, word{text[from:i], from, i}), -1
		}
	}
	if from >= 0 {
		out = append(out, word{text[from:], from, len(text)})
	}
	return out
}

func set(list string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(list) {
		out[i18n.Fold(w)] = true
	}
	return out
}

func spelled(list string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(list) {
		out[w] = true
	}
	return out
}

// isCommon is asked of a word as it is spelled: "le" is an article and "Lê" a name.
func isCommon(word string) bool { return common[strings.ToLower(word)] }

// common are words that are in every text and no name.
var common = spelled(`a an the and or but if of to in on at by for with from as is are was were be been it its this that these those
i me my mine we us our you your he him his she her they them their who what which when where why how not no yes so than then there here
do does did have has had can could will would should may might must very more most less much many few some any all each every one two
le la les un une des du de d l et ou mais si dans sur sous par pour avec sans est sont suis es était étaient être été
je me ma mon mes nous notre nos vous votre vos il elle ils elles leur leurs se sa son ses qui que quoi dont où quand comment pourquoi ne pas non oui
ce cet cette ces ça très plus moins beaucoup peu aussi bien tout tous toute toutes même on y en au aux`)

// ordinary are words of the trade and of language that are names, or parts of names, too.
var ordinary = set(`department division hospital centre center clinic institute university college medicine medical health sciences science internal general
département hôpital clinique institut université médecine santé générale interne division service services
mentor mentors mentee mentees mentorship faculty research education promotion grant grants award awards professor assistant associate lecturer chair director
english french canada canadian ontario toronto covid zoom teams
young long short best good rich small strong love hope grace joy may june will mark bill frank art rose summer winter day page park
king price law wise sharp keen noble human fair green white black brown gray grey`)
