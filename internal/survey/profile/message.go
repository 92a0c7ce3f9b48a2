package profile

import (
	"fmt"
	"regexp"
	"strings"

	"laurel/internal/i18n"
)

// Message says an Issue or a Problem in a sentence that tells the reader what to do
// next. Gaps in braces are filled from params; a validator's own words stand instead.
func Message(code string, params map[string]any, language string) string {
	if own, ok := params["message"].(i18n.Text); ok && own.In(language) != "" {
		return own.In(language)
	}
	if own, ok := params["message"].(map[string]any); ok {
		for _, l := range []string{language, "en", "fr"} {
			if s, ok := own[l].(string); ok && s != "" {
				return s
			}
		}
	}
	t, ok := messages[specific(code, params)]
	if !ok {
		t = messages["OTHER"]
	}
	return gap.ReplaceAllStringFunc(t.In(language), func(g string) string {
		switch v := params[g[1:len(g)-1]].(type) {
		case nil:
			return ""
		case float64:
			return numberText(v)
		default:
			return fmt.Sprint(v)
		}
	})
}

var gap = regexp.MustCompile(`\{[a-z]+\}`)

// specific picks the sentence that fits the params.
func specific(code string, params map[string]any) string {
	_, low := params["min"]
	_, high := params["max"]
	format, _ := params["format"].(string)
	expected, _ := params["expected"].(string)
	reason, _ := params["reason"].(string)
	kind, _ := params["type"].(string)
	for _, more := range []string{format, expected, reason, kind} {
		if _, ok := messages[code+" "+more]; ok && more != "" {
			return code + " " + more
		}
	}
	switch {
	case code != OutOfRange && code != Validator:
	case low && high:
		return OutOfRange + " between"
	case low:
		return OutOfRange + " least"
	case high:
		return OutOfRange + " most"
	}
	return code
}

// nb is the narrow space that French sets before : ; ! ? and inside « ».
const nb = "\u202f"

func both(en, fr string) i18n.Text {
	return i18n.Both(en, strings.NewReplacer(" :", nb+":", " ;", nb+";", " ?", nb+"?", "« ", "«"+nb, " »", nb+"»").Replace(fr))
}

var messages = map[string]i18n.Text{
	// Answers.
	UnknownQuestion:         both("This questionnaire has no such question. Reload the page and try again.", "Cette question n’existe pas dans le questionnaire. Rechargez la page et réessayez."),
	UnknownRow:              both("This table has no such row. Reload the page and answer again.", "Cette ligne n’existe pas dans le tableau. Rechargez la page et répondez de nouveau."),
	UnknownColumn:           both("This table has no such column. Reload the page and answer again.", "Cette colonne n’existe pas dans le tableau. Rechargez la page et répondez de nouveau."),
	UnknownChoice:           both("“{value}” is not one of the choices. Choose one that is listed.", "« {value} » ne figure pas parmi les choix. Choisissez une réponse de la liste."),
	WrongType:               both("This answer cannot be read. Answer the question again.", "Cette réponse est illisible. Répondez de nouveau à la question."),
	WrongType + " number":   both("Write a number here, in digits.", "Inscrivez ici un nombre, en chiffres."),
	WrongType + " text":     both("Write this answer in words.", "Répondez ici par écrit."),
	InvalidText:             both("The text holds characters that cannot be kept. Write it again without them.", "Le texte contient des caractères qui ne peuvent être conservés. Récrivez-le sans ces caractères."),
	BadFormat:               both("This answer is not complete. Check how it is written.", "Cette réponse est incomplète. Vérifiez comment elle est écrite."),
	BadFormat + " email":    both("Write a whole e-mail address, such as name@example.org.", "Inscrivez une adresse courriel complète, par exemple nom@exemple.org."),
	BadFormat + " url":      both("Write a whole web address that starts with https://.", "Inscrivez une adresse Web complète qui commence par https://."),
	BadFormat + " date":     both("Choose a date that exists: year, month, day.", "Choisissez une date qui existe : année, mois, jour."),
	BadFormat + " month":    both("Choose a year and a month.", "Choisissez une année et un mois."),
	OutOfRange:              both("This value is not allowed here. Choose another.", "Cette valeur n’est pas permise ici. Choisissez-en une autre."),
	OutOfRange + " between": both("Choose a value from {min} to {max}.", "Choisissez une valeur de {min} à {max}."),
	OutOfRange + " least":   both("Choose a value of {min} or more.", "Choisissez une valeur d’au moins {min}."),
	OutOfRange + " most":    both("Choose a value of {max} or less.", "Choisissez une valeur d’au plus {max}."),
	TooLong:                 both("This text is too long. Shorten it to {max} characters.", "Ce texte est trop long. Ramenez-le à {max} caractères."),
	TooMany:                 both("Too many choices. Keep at most {max}.", "Trop de choix. Gardez-en au plus {max}."),
	TooFew:                  both("Choose at least {min}.", "Choisissez-en au moins {min}."),
	Duplicate:               both("“{value}” is chosen twice. Keep it once.", "« {value} » est choisi deux fois. Gardez-le une seule fois."),
	Exclusive:               both("This choice cannot stand beside others. Keep it alone, or take it away.", "Ce choix exclut les autres. Gardez-le seul ou retirez-le."),
	Required:                both("Please answer this question before you submit.", "Veuillez répondre à cette question avant de soumettre."),
	Validator:               both("This answer does not fit. Check it and try again.", "Cette réponse ne convient pas. Vérifiez-la et réessayez."),

	// Definitions.
	"EMPTY":                         both("The file is empty. Choose the file that holds the questionnaire.", "Le fichier est vide. Choisissez celui qui contient le questionnaire."),
	"TOO_LARGE":                     both("The file is larger than {limit}. Split the questionnaire or remove long texts.", "Le fichier dépasse {limit}. Scindez le questionnaire ou retirez les longs textes."),
	"JSON_SYNTAX":                   both("This is not well-formed JSON: look at line {line}, column {column}.", "Ce JSON est mal formé : voyez la ligne {line}, colonne {column}."),
	"TOO_DEEP":                      both("This part is nested too deeply. Use fewer panels inside panels.", "Cette partie est trop imbriquée. Réduisez le nombre de panneaux emboîtés."),
	"DUPLICATE_KEY":                 both("The property “{name}” stands twice in the same place. Remove one.", "La propriété « {name} » figure deux fois au même endroit. Retirez-en une."),
	"WRONG_PROPERTY":                both("This property has the wrong kind of value; expected: {expected}. Correct it.", "Cette propriété n’a pas la bonne valeur ; attendu : {expected}. Corrigez-la."),
	"UNSUPPORTED_PROPERTY":          both("“{property}” is not supported. Remove it from the definition.", "« {property} » n’est pas pris en charge. Retirez-le de la définition."),
	"UNSUPPORTED_VALUE":             both("“{value}” is not supported for “{property}”. Use one of: {allowed}.", "« {value} » n’est pas pris en charge pour « {property} ». Utilisez une de ces valeurs : {allowed}."),
	"UNSUPPORTED_TYPE paneldynamic": both("Panels that repeat are not supported yet. Ask for a fixed number in a table (matrixdropdown), or repeat the panel by hand.", "Les panneaux répétés ne sont pas encore pris en charge. Demandez un nombre fixe dans un tableau (matrixdropdown), ou répétez le panneau à la main."),
	"UNSUPPORTED_TYPE":              both("Questions of type “{type}” are not supported. Replace the question by another type.", "Les questions de type « {type} » ne sont pas prises en charge. Remplacez la question par un autre type."),
	"UNSAFE_HTML":                   both("This text holds HTML that is not allowed. Keep simple formatting only, without attributes, scripts or inserted answers.", "Ce texte contient du HTML non permis. Gardez une mise en forme simple, sans attributs, scripts ni réponses insérées."),
	"TEXT_TOO_LONG":                 both("This text is longer than {limit} characters. Shorten it.", "Ce texte dépasse {limit} caractères. Raccourcissez-le."),
	"NO_TEXT":                       both("This text block is empty. Write something or remove it.", "Ce bloc de texte est vide. Écrivez quelque chose ou retirez-le."),
	"NO_TYPE":                       both("A type is missing here. Add one, such as “text” or “radiogroup”.", "Il manque un type ici. Ajoutez-en un, par exemple « text » ou « radiogroup »."),
	"NO_NAME":                       both("This question has no name. Give it a short one that no other question has.", "Cette question n’a pas de nom. Donnez-lui un nom court et unique."),
	"BAD_NAME":                      both("“{name}” cannot be a name. Use letters, digits, spaces, “_” and “-”.", "« {name} » ne peut servir de nom. Utilisez des lettres, chiffres, espaces, « _ » et « - »."),
	"DUPLICATE_NAME":                both("Two questions are called “{name}”. Rename one of them.", "Deux questions s’appellent « {name} ». Renommez l’une d’elles."),
	"NO_VALUE":                      both("A choice has no value. Give every choice a value.", "Un choix n’a pas de valeur. Donnez une valeur à chaque choix."),
	"NO_CHOICES":                    both("“{name}” has nothing to choose from. Add choices, or rows and columns.", "« {name} » n’offre aucun choix. Ajoutez des choix, ou des lignes et des colonnes."),
	"DUPLICATE_CHOICE":              both("The value “{value}” stands for two choices. Give each choice its own value.", "La valeur « {value} » désigne deux choix. Donnez à chaque choix sa propre valeur."),
	"TOO_MANY_CHOICES":              both("There are more than {limit} choices here. Use fewer.", "Il y a ici plus de {limit} choix. Réduisez leur nombre."),
	"TOO_MANY_QUESTIONS":            both("There are more than {limit} questions. Split the questionnaire.", "Il y a plus de {limit} questions. Scindez le questionnaire."),
	"NO_QUESTIONS":                  both("There is no question here. Add at least one.", "Il n’y a aucune question. Ajoutez-en au moins une."),
	"NO_EXPRESSION":                 both("This computed value has no expression. Add one.", "Cette valeur calculée n’a pas d’expression. Ajoutez-en une."),
	"BAD_SCALE":                     both("The scale of “{name}” has no points or more than 20. Check rateMin, rateMax and rateStep.", "L’échelle de « {name} » n’a pas de points ou en a plus de 20. Vérifiez rateMin, rateMax et rateStep."),
	"BAD_DEFAULT":                   both("The default answer of “{name}” is not a possible answer. Correct or remove it.", "La réponse par défaut de « {name} » n’est pas une réponse possible. Corrigez-la ou retirez-la."),
	"BAD_PATTERN":                   both("The pattern “{pattern}” cannot be checked here. Write it without look-ahead and other special groups.", "Le motif « {pattern} » ne peut être vérifié ici. Récrivez-le sans assertions ni groupes spéciaux."),
	"EXPRESSION":                    both("The expression cannot be read at character {column}: {detail}. Correct it.", "L’expression est illisible au caractère {column} : {detail}. Corrigez-la."),
	"EXPRESSION UNKNOWN_FUNCTION":   both("The function “{detail}” is not supported. Write the expression without it.", "La fonction « {detail} » n’est pas prise en charge. Récrivez l’expression sans elle."),
	"EXPRESSION WRONG_ARGUMENTS":    both("The function “{detail}” has too few or too many arguments. Correct it.", "La fonction « {detail} » a trop peu ou trop d’arguments. Corrigez-la."),
	"EXPRESSION TOO_DEEP":           both("The expression is nested too deeply. Simplify it.", "L’expression est trop imbriquée. Simplifiez-la."),
	"EXPRESSION TOO_LONG":           both("The expression is too long. Simplify it.", "L’expression est trop longue. Simplifiez-la."),
	"MISSING_REFERENCE":             both("The expression refers to “{name}”, which does not exist. Correct the name or remove the condition.", "L’expression renvoie à « {name} », qui n’existe pas. Corrigez le nom ou retirez la condition."),
	"CIRCULAR":                      both("These questions depend on each other in a circle: {names}. Remove one of the conditions.", "Ces questions dépendent les unes des autres en boucle : {names}. Retirez l’une des conditions."),
	"RANKING_OF_ONE":                both("Only one choice of the ranking “{name}” may be left to rank. Show at least two of them always, or let people select what they rank (selectToRankEnabled).", "Il peut ne rester qu’un choix à classer dans « {name} ». Affichez-en toujours au moins deux, ou laissez choisir ce qu’on classe (selectToRankEnabled)."),
	"VALIDATOR_TYPE":                both("A validator of type “{kind}” cannot look at a question of type “{of}”. Use a validator of type “expression”.", "Une validation de type « {kind} » ne s’applique pas à une question de type « {of} ». Utilisez une validation de type « expression »."),
	"RESERVED_NAME":                 both("In expressions “{name}” means something of its own. Rename the question, or use “item” for the choice and “row.column” for a cell of the same row.", "Dans les expressions, « {name} » a un sens propre. Renommez la question, ou employez « item » pour le choix et « row.colonne » pour une cellule de la même ligne."),
	"WORDS_DECIDE":                  both("displayValue gives other words in each language, so nothing may be decided by it. Compare the value of “{name}” itself.", "displayValue donne d’autres mots dans chaque langue : rien ne peut en dépendre. Comparez la valeur même de « {name} »."),
	"SET_BY_HISTORY":                both("“{property}” depends on the order in which people answer, which nobody can check afterwards. Use a computed value, or a setvalue trigger.", "« {property} » dépend de l’ordre des réponses, que personne ne peut vérifier ensuite. Utilisez une valeur calculée ou un déclencheur setvalue."),
	"TOO_MANY_CELLS":                both("The table has more than {limit} cells. Split it, or take rows or columns away.", "Le tableau compte plus de {limit} cellules. Scindez-le, ou retirez des lignes ou des colonnes."),
	"COMMENT_IN_CELL":               both("A cell has no room for words beside the choice of “{name}”. Add a column of type “text” for them.", "Une cellule n’offre pas de place pour des mots à côté du choix de « {name} ». Ajoutez une colonne de type « text »."),
	"UNSUPPORTED_TRIGGER":           both("Triggers of type “{type}” are not supported. Use complete, skip, setvalue or copyvalue, or “visibleIf” on what is to be shown.", "Les déclencheurs de type « {type} » ne sont pas pris en charge. Utilisez complete, skip, setvalue ou copyvalue, ou « visibleIf » sur ce qui doit s’afficher."),
	"TOO_MANY_TRIGGERS":             both("There are more than {limit} triggers. Use computed values instead.", "Il y a plus de {limit} déclencheurs. Utilisez plutôt des valeurs calculées."),
	"TRIGGER_COMPUTED":              both("This trigger would act again whenever “{name}” is computed, also when saved answers are opened. Let it look at the answers themselves.", "Ce déclencheur agirait de nouveau chaque fois que « {name} » est calculé, même à l’ouverture de réponses enregistrées. Faites-le porter sur les réponses mêmes."),
	"TRIGGER_TARGET":                both("A trigger cannot write into “{name}”. Let it write into a question that people answer, other than a table.", "Un déclencheur ne peut écrire dans « {name} ». Faites-le écrire dans une question à laquelle on répond, autre qu’un tableau."),
	"TRIGGER_HIDDEN":                both("A trigger would write into “{name}” while it is hidden. Show that question always, or use a computed value.", "Un déclencheur écrirait dans « {name} » alors qu’elle est masquée. Affichez toujours cette question, ou utilisez une valeur calculée."),
	"TRIGGER_VALUE":                 both("What the trigger writes is not always an answer to “{name}”. Make both questions take the same answers.", "Ce que le déclencheur écrit n’est pas toujours une réponse à « {name} ». Faites que les deux questions acceptent les mêmes réponses."),
	"MISSING_TRANSLATION":           both("“{text}” is not translated into all languages of the questionnaire (missing: {language}). Add the translation.", "« {text} » n’est pas traduit dans toutes les langues du questionnaire (il manque : {language}). Ajoutez la traduction."),
	"BAD_CODE":                      both("“{value}” cannot stand for “{property}”. Write it in the form {form}.", "« {value} » ne convient pas à « {property} ». Écrivez-le sous la forme {form}."),
	"DUPLICATE_CODE":                both("“{value}” is used twice for “{property}”. Give each its own.", "« {value} » sert deux fois pour « {property} ». Donnez à chacun le sien."),
	"UNKNOWN_MISSING_CODE":          both("“{value}” is no choice of “{name}”, so it marks nothing as missing. Correct or remove it.", "« {value} » n’est pas un choix de « {name} » et ne marque donc aucune donnée manquante. Corrigez-le ou retirez-le."),
	"UNKNOWN_EXTENSION":             both("“{property}” is not known here and has no effect. Nothing to do unless you expected one.", "« {property} » est inconnu ici et reste sans effet. Rien à faire, sauf si vous en attendiez un."),
	"NO_SEM":                        both("The place in the grid lacks its “{property}”. Name both level and component, or remove “x-sem”.", "Il manque « {property} » à la place dans la grille. Nommez le niveau et la composante, ou retirez « x-sem »."),
	"INCOMPLETE_SCALE":              both("This scale lacks “{property}”. Give every scale a code, a title and items.", "Il manque « {property} » à cette échelle. Donnez à chaque échelle un code, un titre et des questions."),
	"TOO_MANY_SCALES":               both("There are more than {limit} scales. Split the questionnaire.", "Il y a plus de {limit} échelles. Scindez le questionnaire."),
	"MISSING_ITEM":                  both("The scale names “{name}”, which is no question or row here. Write a question’s name, or matrix.row.", "L’échelle nomme « {name} », qui n’est ni une question ni une ligne. Écrivez le nom d’une question, ou matrice.ligne."),
	"UNSCORED_ITEM":                 both("“{name}” has no points to score. Use a rating, a row of a matrix, or choices with numbers and “x-scale”.", "« {name} » n’a pas de points à compter. Prenez une échelle d’évaluation, une ligne de matrice, ou des choix numériques avec « x-scale »."),
	"DUPLICATE_ITEM":                both("The scale names “{name}” twice. Keep it once.", "L’échelle nomme deux fois « {name} ». Gardez-le une seule fois."),
	"BAD_MINIMUM":                   both("Say how many items must be answered, from 1 to {max}, and only where “missing” is “minimum”.", "Indiquez combien de questions doivent être répondues, de 1 à {max}, et seulement si « missing » vaut « minimum »."),
	"CLEARED_WHEN_HIDDEN":           both("Answers are always cleared as soon as their question is hidden. Nothing to do.", "Les réponses sont toujours effacées dès que leur question est masquée. Rien à faire."),

	// REDCap dictionaries, whose problems are told the same way.
	"DICTIONARY_ENCODING":  both("The file is not UTF-8 text. Save the dictionary as UTF-8 and import it again.", "Le fichier n’est pas du texte UTF-8. Enregistrez le dictionnaire en UTF-8 et importez-le de nouveau."),
	"DICTIONARY_CSV":       both("Row {row} is not well-formed CSV. Look for a quotation mark that is not closed.", "La ligne {row} n’est pas du CSV bien formé. Cherchez un guillemet non fermé."),
	"DICTIONARY_COLUMN":    both("The column “{name}” is missing. Export the data dictionary from REDCap again, unchanged.", "La colonne « {name} » manque. Exportez de nouveau le dictionnaire de données de REDCap, sans le modifier."),
	"DICTIONARY_ROWS":      both("The dictionary has more than {limit} fields. Export one form only.", "Le dictionnaire compte plus de {limit} champs. Exportez un seul formulaire."),
	"DICTIONARY_EMPTY":     both("The dictionary has no fields. Export it from REDCap again.", "Le dictionnaire ne contient aucun champ. Exportez-le de nouveau de REDCap."),
	"DICTIONARY_FORM":      both("The dictionary has no form “{name}”. Choose one of its forms.", "Le dictionnaire n’a pas de formulaire « {name} ». Choisissez l’un des siens."),
	"RECORD_ID_DROPPED":    both("“{field}” numbers the records and is not asked. Nothing to do.", "« {field} » numérote les enregistrements et n’est pas demandé. Rien à faire."),
	"HIDDEN_DROPPED":       both("“{field}” is hidden in REDCap and was left out. Nothing to do unless you need it.", "« {field} » est masqué dans REDCap et a été laissé de côté. Rien à faire, sauf si vous en avez besoin."),
	"FIELD_DROPPED":        both("“{field}” is of type “{type}”, which has no counterpart here, and was left out.", "« {field} » est de type « {type} », sans équivalent ici, et a été laissé de côté."),
	"CHOICE_WITHOUT_CODE":  both("A choice of “{field}” has no code; its words “{value}” stand in. Check the export later on.", "Un choix de « {field} » n’a pas de code ; ses mots « {value} » en tiennent lieu. Vérifiez l’exportation."),
	"CALCULATION_DROPPED":  both("The calculation of “{field}” could not be taken over ({detail}); the field was left out.", "Le calcul de « {field} » n’a pu être repris ({detail}) ; le champ a été laissé de côté."),
	"VALIDATION_DROPPED":   both("“{field}” accepts any text: the validation “{type}” has no counterpart here.", "« {field} » accepte tout texte : la validation « {type} » n’a pas d’équivalent ici."),
	"BOUND_DROPPED":        both("The limit “{value}” of “{field}” was not taken over. Add it by hand if it matters.", "La limite « {value} » de « {field} » n’a pas été reprise. Ajoutez-la à la main si elle importe."),
	"TIME_DROPPED":         both("“{field}” asks for a date without the time of day.", "« {field} » demande une date sans l’heure."),
	"SLIDER_AS_NUMBER":     both("The slider “{field}” is asked as a number.", "Le curseur « {field} » est demandé sous forme de nombre."),
	"TAG_DROPPED":          both("The action tag {tag} of “{field}” was not taken over. Check whether the field works without it.", "La balise {tag} de « {field} » n’a pas été reprise. Vérifiez que le champ fonctionne sans elle."),
	"MATRIX_SPLIT":         both("“{field}” belongs to a matrix and is asked as a question of its own.", "« {field} » fait partie d’une matrice et est demandé comme question distincte."),
	"NOTE_DROPPED":         both("The note of “{field}” has no place in a matrix row and was left out.", "La note de « {field} » n’a pas de place dans une ligne de matrice et a été laissée de côté."),
	"REQUIRED_ROW_DROPPED": both("“{field}” is no longer required: the rows of its matrix are required together or not at all.", "« {field} » n’est plus obligatoire : les lignes de sa matrice le sont toutes ou aucune."),
	"FORMATTING_DROPPED":   both("The formatting of “{field}” was removed; its words are kept.", "La mise en forme de « {field} » a été retirée ; ses mots sont conservés."),
	"LOGIC_UNREADABLE":     both("The branching logic of “{field}” cannot be read near “{detail}”. Correct it in REDCap and import again.", "La logique d’embranchement de « {field} » est illisible près de « {detail} ». Corrigez-la dans REDCap et importez de nouveau."),
	"LOGIC_TOO_LONG":       both("The branching logic of “{field}” is too long or too deeply nested. Simplify it in REDCap and import again.", "La logique d’embranchement de « {field} » est trop longue ou trop imbriquée. Simplifiez-la dans REDCap et importez de nouveau."),
	"LOGIC_UNSUPPORTED":    both("The branching logic of “{field}” uses “{detail}”, which has no counterpart here. Write it otherwise and import again.", "La logique d’embranchement de « {field} » utilise « {detail} », sans équivalent ici. Récrivez-la autrement et importez de nouveau."),
	"LOGIC_OTHER_EVENT":    both("The branching logic of “{field}” refers to another event, {detail}. A survey knows its own answers only: remove that part.", "La logique d’embranchement de « {field} » renvoie à un autre événement, {detail}. Un sondage ne connaît que ses propres réponses : retirez cette partie."),
	"LOGIC_OTHER_FORM":     both("The branching logic of “{field}” refers to “{detail}” on another form. Bring both onto one form, or remove that part.", "La logique d’embranchement de « {field} » renvoie à « {detail} » d’un autre formulaire. Réunissez-les, ou retirez cette partie."),
	"LOGIC_MISSING_FIELD":  both("The branching logic of “{field}” refers to “{detail}”, which is not in the dictionary. Correct it and import again.", "La logique d’embranchement de « {field} » renvoie à « {detail} », absent du dictionnaire. Corrigez-la et importez de nouveau."),
	"LOGIC_DROPPED_FIELD":  both("The branching logic of “{field}” refers to “{detail}”, which could not be taken over. Change it and import again.", "La logique d’embranchement de « {field} » renvoie à « {detail} », qui n’a pu être repris. Modifiez-la et importez de nouveau."),

	"OTHER": both("This cannot be accepted. Check it and try again.", "Ceci ne peut être accepté. Vérifiez et réessayez."),
}
