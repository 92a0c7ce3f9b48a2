package profile

import (
	"fmt"

	"laurel/internal/i18n"
)

// Message says a change in a sentence.
func (c Change) Message(language string) string {
	t, ok := changeWords[c.Code]
	if !ok {
		t = changeWords["RULE_CHANGED"]
	}
	return gap.ReplaceAllStringFunc(t.In(language), func(g string) string {
		v := c.Params[g[1:len(g)-1]]
		if v == nil {
			return ""
		}
		s := fmt.Sprint(v)
		if g == "{property}" || g == "{value}" {
			if word, ok := propertyWords[s]; ok {
				return word.In(language)
			}
		}
		if g == "{language}" {
			if word, ok := languageWords[s]; ok {
				return word.In(language)
			}
		}
		return s
	})
}

var languageWords = map[string]i18n.Text{"en": both("English", "anglais"), "fr": both("French", "français")}

// propertyWords are properties as authors know them.
var propertyWords = map[string]i18n.Text{
	"title": both("the question or title", "la question ou le titre"), "description": both("the help text", "le texte d’aide"), "html": both("the text", "le texte"),
	"text": both("the words", "les mots"), "validators": both("the checks of the answer", "les vérifications de la réponse"), "min": both("the lowest value", "la valeur minimale"),
	"max": both("the highest value", "la valeur maximale"), "maxLength": both("the length", "la longueur"), "minSelectedChoices": both("how many must be chosen", "le nombre minimal de choix"),
	"maxSelectedChoices": both("how many may be chosen", "le nombre maximal de choix"), "rateMin": both("the lowest point", "le point le plus bas"), "rateMax": both("the highest point", "le point le plus haut"),
	"rateStep": both("the distance of the points", "l’écart entre les points"), "x-scale": both("whether its values are points", "le fait que ses valeurs soient des points"),
	"x-missingCodes": both("which answers are no point", "les réponses qui ne sont pas des points"), "x-sem": both("its place in the grid", "sa place dans la grille"),
	"showOtherItem": both("Other", "Autre"), "showNoneItem": both("None", "Aucun"), "showRefuseItem": both("Refuse to answer", "Refus de répondre"), "showDontKnowItem": both("Don’t know", "Je ne sais pas"),
	"showCommentArea": both("a comment", "un commentaire"), "visibleIf": both("when it is shown", "le moment où il s’affiche"), "inputType": both("what is typed", "ce qui est saisi"),
	"defaultValue": both("the answer given beforehand", "la réponse donnée d’avance"), "readOnly": both("whether it can be answered", "la possibilité d’y répondre"), "triggers": both("the triggers", "les déclencheurs"),
}

var changeWords = map[string]i18n.Text{
	"NOT_COMPARABLE":           both("The two versions cannot be compared.", "Les deux versions ne peuvent être comparées."),
	"LANGUAGE_ADDED":           both("A language was added: {language}.", "Une langue a été ajoutée : {language}."),
	"LANGUAGE_REMOVED":         both("A language was removed: {language}.", "Une langue a été retirée : {language}."),
	"WORDS_CHANGED":            both("The words changed: {property}.", "Les mots ont changé : {property}."),
	"LOOKS_CHANGED":            both("The look or a tag changed: {property}.", "L’apparence ou une étiquette a changé : {property}."),
	"RULE_CHANGED":             both("“{question}” is asked by another rule: {property}.", "« {question} » suit une autre règle : {property}."),
	"TEXT_ADDED":               both("A text between questions was added.", "Un texte entre les questions a été ajouté."),
	"TEXT_REMOVED":             both("A text between questions was removed.", "Un texte entre les questions a été retiré."),
	"QUESTION_ADDED":           both("“{question}” is new and optional.", "« {question} » est une nouvelle question facultative."),
	"REQUIRED_QUESTION_ADDED":  both("“{question}” is new, or has a new row or column, and must be answered.", "« {question} » est nouvelle, ou a une nouvelle ligne ou colonne, et exige une réponse."),
	"QUESTION_REMOVED":         both("“{question}” is no longer asked.", "« {question} » n’est plus posée."),
	"TYPE_CHANGED":             both("“{question}” is now of another type: {to} instead of {from}.", "« {question} » est d’un autre type : {to} au lieu de {from}."),
	"RENAMED":                  both("“{question}” was called “{from}”.", "« {question} » s’appelait « {from} »."),
	"CONDITION_CHANGED":        both("“{question}” is asked of other people than before: its condition changed.", "« {question} » s’adresse à d’autres personnes qu’avant : sa condition a changé."),
	"PAGE_CHANGED":             both("“{question}” moved to another page.", "« {question} » a changé de page."),
	"REORDERED":                both("The questions of a page stand in another order.", "Les questions d’une page sont dans un autre ordre."),
	"REQUIRED_ADDED":           both("“{question}” must now be answered.", "« {question} » exige maintenant une réponse."),
	"REQUIRED_REMOVED":         both("“{question}” may now be left out.", "« {question} » peut maintenant être passée."),
	"LIMIT_NARROWED":           both("“{question}” accepts less than before: {property}.", "« {question} » accepte moins qu’avant : {property}."),
	"LIMIT_WIDENED":            both("“{question}” accepts more than before: {property}.", "« {question} » accepte plus qu’avant : {property}."),
	"CHOICE_ADDED":             both("“{question}” has one choice more: {value}.", "« {question} » offre un choix de plus : {value}."),
	"CHOICE_REMOVED":           both("“{question}” lost a choice, or its value changed: {value}.", "« {question} » a perdu un choix, ou sa valeur a changé : {value}."),
	"CHOICE_WORDS_CHANGED":     both("“{question}” words a choice otherwise: {value}.", "« {question} » formule un choix autrement : {value}."),
	"CHOICE_CONDITION_CHANGED": both("“{question}” offers a choice under another condition: {value}.", "« {question} » offre un choix à une autre condition : {value}."),
	"CHOICES_REORDERED":        both("“{question}” lists its choices or rows in another order.", "« {question} » présente ses choix ou ses lignes dans un autre ordre."),
	"POINT_ADDED":              both("“{question}” has another scale: one point or place more, {value}.", "« {question} » a une autre échelle : un point ou un rang de plus, {value}."),
	"ROW_ADDED":                both("“{question}” has one row or column more: {value}.", "« {question} » a une ligne ou une colonne de plus : {value}."),
	"ROW_REMOVED":              both("“{question}” lost a row: {value}.", "« {question} » a perdu une ligne : {value}."),
	"SCALE_CHANGED":            both("“{question}” is scored otherwise: {property}.", "« {question} » est notée autrement : {property}."),
	"CALCULATION_CHANGED":      both("“{question}” is computed otherwise.", "« {question} » est calculée autrement."),
	"CALCULATED_ADDED":         both("A computed value was added: {name}.", "Une valeur calculée a été ajoutée : {name}."),
	"CALCULATED_REMOVED":       both("A computed value was removed: {name}.", "Une valeur calculée a été retirée : {name}."),
	"CALCULATED_CHANGED":       both("A value is computed otherwise: {name}.", "Une valeur est calculée autrement : {name}."),
	"SCALE_ADDED":              both("A scale was added: {code}.", "Une échelle a été ajoutée : {code}."),
	"SCALE_REMOVED":            both("A scale was removed: {code}.", "Une échelle a été retirée : {code}."),
	"SCORING_CHANGED":          both("A scale is scored otherwise: {code}.", "Une échelle est calculée autrement : {code}."),
	"SCALE_WORDS_CHANGED":      both("A scale is described otherwise: {code}.", "Une échelle est décrite autrement : {code}."),
}
