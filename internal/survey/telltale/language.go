package telltale

import (
	"unicode"

	"laurel/internal/i18n"
)

// Language guesses which language a text is in: a code of two letters, the name of a
// script that is not Latin, or "" where it cannot tell, as of a few words. A comment in a
// language that few wrote in tells who wrote it.
func Language(text string) string {
	if script := foreignScript(text); script != "" {
		return script
	}
	score := map[string]int{}
	all := words(text)
	for _, w := range all {
		folded := i18n.Fold(w.text)
		for language, marks := range markers {
			if marks[folded] {
				score[language]++
			}
		}
	}
	best, second := "", ""
	for _, language := range languages {
		switch {
		case best == "" || score[language] > score[best]:
			best, second = language, best
		case second == "" || score[language] > score[second]:
			second = language
		}
	}
	// One word proves nothing, and neither does one more than of the next language.
	if score[best] < 2 || score[best] <= score[second] {
		return ""
	}
	return best
}

var scripts = []struct {
	name  string
	table *unicode.RangeTable
}{
	{"Arabic", unicode.Arabic},
	{"Cyrillic", unicode.Cyrillic},
	{"Devanagari", unicode.Devanagari},
	{"Greek", unicode.Greek},
	{"Gurmukhi", unicode.Gurmukhi},
	{"Han", unicode.Han},
	{"Hangul", unicode.Hangul},
	{"Hebrew", unicode.Hebrew},
	{"Japanese", unicode.Hiragana},
	{"Japanese", unicode.Katakana},
	{"Tamil", unicode.Tamil},
	{"Thai", unicode.Thai},
}

// foreignScript is the script that more than half of the letters are in.
func foreignScript(text string) string {
	count, letters := map[string]int{}, 0
	for _, r := range text {
		if !unicode.IsLetter(r) {
			continue
		}
		letters++
		for _, s := range scripts {
			if unicode.Is(s.table, r) {
				count[s.name]++
			}
		}
	}
	if count["Japanese"] > 0 { // mixed with Han
		count["Japanese"] += count["Han"]
		count["Han"] = 0
	}
	for _, s := range scripts {
		if 2*count[s.name] > letters {
			return s.name
		}
	}
	return ""
}

// languages in which a text of this country may be, most likely first.
var languages = []string{"en", "fr", "es", "pt", "it", "de"}

// markers are frequent words that are in few of the languages.
var markers = map[string]map[string]bool{
	"en": set(`the and of to is was were are with that this they their my not for but have has had it would should because very when what who more been which there from i you we he she`),
	"fr": set(`le la les des du une est était sont avec que qui dans pour pas plus mais ai nous vous mon ma mes ce cette ces sur par être très parce aussi il elle je ne au aux et ou où mentorat`),
	"es": set(`el los las una es era son con que para por pero muy mi mis yo nosotros está fue del al y cuando porque más como no se lo`),
	"pt": set(`o os as uma é era são com que para por mas muito meu minha eu nós está foi do da dos das e quando porque mais como não se`),
	"it": set(`il gli una è era sono con che per ma molto mio mia io noi questo fu del della e quando perché più come non si lo di`),
	"de": set(`der die das und ist war sind mit dass für aber sehr mein meine ich wir nicht ein eine zu von auf auch wenn weil mehr wie es`),
}
