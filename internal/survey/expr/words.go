package expr

import (
	"strings"

	"laurel/internal/i18n"
)

// Speaker knows the words people read where an expression has names and codes.
type Speaker struct {
	// Name of what a variable stands for, such as the title of a question.
	Name func(v Variable) i18n.Text
	// Label of a value of it, such as the words of a choice; empty when it has none.
	Label func(v Variable, value any) i18n.Text
}

// Words says the expression in English and French, for people who do not read
// expressions: “Do you have a mentor” is “Yes”. It is never empty.
func (e *Expr) Words(s Speaker) i18n.Text {
	out := i18n.Text{}
	for _, language := range i18n.Languages {
		out[language] = teller{s, language}.say(e.root)
	}
	return out
}

type teller struct {
	Speaker
	language string
}

// in picks the words of the language.
func (t teller) in(en, fr string) string {
	if t.language == "fr" {
		return fr
	}
	return en
}

// thin is the narrow space of French punctuation.
const thin = "\u202f"

func (t teller) quoted(s string) string {
	return t.in("“"+s+"”", "«"+thin+s+thin+"»")
}

// relations between two values, with a gap on each side.
var relations = map[string]i18n.Text{
	"=": i18n.Both(" is ", " est "), "<>": i18n.Both(" is not ", " n’est pas "),
	"<": i18n.Both(" is less than ", " est inférieur à "), "<=": i18n.Both(" is at most ", " est d’au plus "),
	">": i18n.Both(" is more than ", " est supérieur à "), ">=": i18n.Both(" is at least ", " est d’au moins "),
	"contains": i18n.Both(" includes ", " comprend "), "notcontains": i18n.Both(" does not include ", " ne comprend pas "),
	"anyof": i18n.Both(" includes at least one of ", " comprend au moins l’un de "), "allof": i18n.Both(" includes all of ", " comprend tous les choix "),
	"noneof": i18n.Both(" includes none of ", " ne comprend aucun de "),
	"and":    i18n.Both(" and ", " et "), "or": i18n.Both(" or ", " ou "),
	"+": i18n.Both(" + ", " + "), "-": i18n.Both(" − ", " − "), "*": i18n.Both(" × ", " × "), "/": i18n.Both(" ÷ ", " ÷ "),
	"%": i18n.Both(" modulo ", " modulo "), "^": i18n.Both(" to the power of ", " à la puissance "),
}

func (t teller) say(n node) string {
	switch n := n.(type) {
	case literal:
		return t.value(n.value)
	case list:
		return t.listed(n.items, variable{})
	case variable:
		return t.name(Variable{Name: n.name, Path: n.path})
	case unary:
		return t.unary(n)
	case binary:
		return t.binary(n)
	case call:
		return t.call(n)
	}
	return t.in("nothing", "rien")
}

func (t teller) unary(n unary) string {
	switch n.op {
	case "empty":
		return t.inner(n.of, 9) + t.in(" is not answered", " est sans réponse")
	case "notempty":
		return t.inner(n.of, 9) + t.in(" is answered", " a une réponse")
	}
	return t.in("it is not true that ", "il n’est pas vrai que ") + t.inner(n.of, 8)
}

func (t teller) binary(n binary) string {
	own := level[n.op]
	left, right := t.inner(n.left, own), t.inner(n.right, own+1)
	// Beside a question, a value is said by the words of its choice.
	if of, ok := n.left.(variable); ok && own != level["+"] {
		right = t.beside(n.right, of, right)
	}
	if of, ok := n.right.(variable); ok && own != level["+"] {
		left = t.beside(n.left, of, left)
	}
	return left + relations[n.op].In(t.language) + right
}

// beside says a value in the words of the question it is compared with.
func (t teller) beside(n node, of variable, otherwise string) string {
	switch n := n.(type) {
	case literal:
		return t.label(of, n.value)
	case list:
		return t.listed(n.items, of)
	}
	return otherwise
}

func (t teller) label(of variable, value any) string {
	if of.name != "" && t.Label != nil {
		if words := strings.TrimSpace(t.Label(Variable{Name: of.name, Path: of.path}, value).In(t.language)); words != "" {
			return t.quoted(words)
		}
	}
	return t.value(value)
}

func (t teller) listed(items []node, of variable) string {
	if len(items) == 0 {
		return t.in("nothing", "rien")
	}
	parts := make([]string, len(items))
	for i, item := range items {
		if l, ok := item.(literal); ok {
			parts[i] = t.label(of, l.value)
		} else {
			parts[i] = t.inner(item, 4)
		}
	}
	return strings.Join(parts, ", ")
}

// inner puts brackets around what binds more loosely than its place asks for.
func (t teller) inner(n node, least int) string {
	if b, ok := n.(binary); ok && level[b.op] < least {
		return "(" + t.binary(b) + ")"
	}
	return t.say(n)
}

func (t teller) value(v any) string {
	switch v := v.(type) {
	case nil:
		return t.in("nothing", "rien")
	case bool:
		if v {
			return t.in("yes", "oui")
		}
		return t.in("no", "non")
	case float64:
		return t.in(numberText(v), strings.Replace(numberText(v), ".", ",", 1))
	case string:
		if v == "" {
			return t.in("nothing", "rien")
		}
		return t.quoted(v)
	}
	return t.quoted(asText(v))
}

func (t teller) name(v Variable) string {
	if t.Name != nil {
		if words := strings.TrimSpace(t.Name(v).In(t.language)); words != "" {
			return t.quoted(words)
		}
	}
	return t.quoted(v.Name)
}

// figures are functions said by a phrase before their arguments.
var figures = map[string]i18n.Text{
	"sum": i18n.Both("the sum of ", "la somme de "), "avg": i18n.Both("the mean of ", "la moyenne de "),
	"min": i18n.Both("the smallest of ", "le plus petit de "), "max": i18n.Both("the largest of ", "le plus grand de "),
	"count": i18n.Both("the number of answers among ", "le nombre de réponses parmi "),
	"round": i18n.Both("rounded: ", "arrondi : "), "trunc": i18n.Both("without further decimals: ", "sans autres décimales : "),
	"age": i18n.Both("the years since ", "les années écoulées depuis "), "dateDiff": i18n.Both("the time between ", "le temps entre "),
	"diffDays": i18n.Both("the days between ", "les jours entre "), "dateAdd": i18n.Both("the date after ", "la date après "),
	"getDate": i18n.Both("the date ", "la date "), "getYear": i18n.Both("the year of ", "l’année de "), "year": i18n.Both("the year of ", "l’année de "),
	"month": i18n.Both("the month of ", "le mois de "), "day": i18n.Both("the day of ", "le jour de "), "weekday": i18n.Both("the day of the week of ", "le jour de la semaine de "),
	"substring": i18n.Both("a part of ", "une partie de "), "displayValue": i18n.Both("the words of ", "les mots de "),
	"getComment": i18n.Both("the words beside ", "les mots à côté de "), "reverse": i18n.Both("the reversed score of ", "la valeur inversée de "),
	"sumInArray": i18n.Both("the sum in the table ", "la somme dans le tableau "), "avgInArray": i18n.Both("the mean in the table ", "la moyenne dans le tableau "),
	"minInArray": i18n.Both("the smallest in the table ", "le plus petit dans le tableau "), "maxInArray": i18n.Both("the largest in the table ", "le plus grand dans le tableau "),
	"countInArray": i18n.Both("the number of answers in the table ", "le nombre de réponses dans le tableau "),
}

func (t teller) call(n call) string {
	args := make([]string, len(n.args))
	for i, a := range n.args {
		least := 4
		if n.name == "iif" {
			least = 0
		}
		args[i] = t.inner(a, least)
	}
	switch {
	case n.name == "today" && len(args) == 1:
		return t.in("the day ", "le jour ") + args[0] + t.in(" days from today", " jours après aujourd’hui")
	case n.name == "today", n.name == "currentDate":
		return t.in("today", "aujourd’hui")
	case n.name == "currentYear":
		return t.in("this year", "l’année en cours")
	case n.name == "iif" && len(args) == 3:
		return t.in("either ", "soit ") + args[1] + t.in(" if ", " si ") + args[0] + t.in(", or else ", ", sinon ") + args[2]
	case n.name == "mean_min" && len(args) > 1:
		return t.in("the mean of ", "la moyenne de ") + strings.Join(args[1:], ", ") + t.in(" with at least ", " avec au moins ") + args[0] + t.in(" answered", " réponses")
	}
	if n.of.ask != nil && len(args) > 0 {
		args[0] = t.name(Variable{Name: n.args[0].(literal).value.(string), Path: []string{n.args[0].(literal).value.(string)}})
	}
	phrase, ok := figures[n.name]
	if !ok {
		phrase = i18n.Both(n.name+" ", n.name+" ")
	}
	return strings.Replace(phrase.In(t.language), " :", thin+":", 1) + strings.Join(args, ", ")
}
