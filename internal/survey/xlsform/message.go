package xlsform

import (
	"fmt"
	"strings"

	"laurel/internal/i18n"
	"laurel/internal/survey/profile"
)

// Error is why a file cannot be read as a form at all.
type Error struct {
	Row    int
	Code   string
	Params map[string]any
}

func (e *Error) Error() string { return e.Message("en") }

// Message says the fault in a sentence with what to do next.
func (e *Error) Message(language string) string { return Message(e.Code, e.Params, language) }

// Message says a fault or a loss in a sentence that tells the reader what to do next.
func Message(code string, params map[string]any, language string) string {
	t, ok := messages[code]
	if !ok {
		return profile.Message(code, params, language)
	}
	said := t.In(language)
	for name, value := range params {
		said = strings.ReplaceAll(said, "{"+name+"}", fmt.Sprint(value))
	}
	return said
}

// Known reports whether the code is one of this package's own.
func Known(code string) bool { _, ok := messages[code]; return ok }

// both sets the narrow space of French before : ; ! ? and inside « ».
func both(en, fr string) i18n.Text {
	const narrow = "\u202f"
	return i18n.Both(en, strings.NewReplacer(" :", narrow+":", " ;", narrow+";", " !", narrow+"!", " ?", narrow+"?", "« ", "«"+narrow, " »", narrow+"»").Replace(fr))
}

var messages = map[string]i18n.Text{
	"XLS_UNREADABLE": both("This is not an Excel workbook (.xlsx), or it is damaged or locked with a password. Save it again as .xlsx without a password.", "Ce n’est pas un classeur Excel (.xlsx), ou il est endommagé ou protégé par un mot de passe. Enregistrez-le de nouveau en .xlsx, sans mot de passe."),
	"XLS_TOO_LARGE":  both("The workbook unpacks to more than a questionnaire ever holds and was not opened. Delete what is not part of the form and save it again.", "Le classeur contient plus que ce que renferme un questionnaire et n’a pas été ouvert. Supprimez ce qui ne fait pas partie du formulaire et enregistrez-le de nouveau."),
	"XLS_NO_SURVEY":  both("The workbook has no sheet “survey” with the columns “type” and “name”. Check that it is an XLSForm.", "Le classeur n’a pas de feuille « survey » avec les colonnes « type » et « name ». Vérifiez qu’il s’agit d’un XLSForm."),
	"XLS_EMPTY":      both("The sheet “survey” asks nothing. Check that it is the right workbook.", "La feuille « survey » ne pose aucune question. Vérifiez que c’est le bon classeur."),
	"XLS_ROWS":       both("The sheet “{sheet}” has more than {limit} rows. Split the form.", "La feuille « {sheet} » compte plus de {limit} lignes. Divisez le formulaire."),

	"XLS_TYPE_DROPPED":      both("“{field}” is of type “{type}”, which has no counterpart here, and was left out.", "« {field} » est de type « {type} », sans équivalent ici, et a été laissé de côté."),
	"XLS_TYPE_APPROXIMATED": both("“{field}” of type “{type}” is asked in the nearest way there is. Look at it in the preview.", "« {field} », de type « {type} », est demandé de la façon la plus proche possible. Regardez-le dans l’aperçu."),
	"XLS_METADATA":          both("“{field}” records something about the device or the moment, which is not asked or kept here. Nothing to do.", "« {field} » enregistre une donnée sur l’appareil ou le moment, qui n’est ni demandée ni conservée ici. Rien à faire."),
	"XLS_REPEAT":            both("The repeated group “{field}” is asked once. Add further groups by hand if several answers are needed.", "Le groupe répété « {field} » est demandé une seule fois. Ajoutez d’autres groupes à la main s’il faut plusieurs réponses."),
	"XLS_GROUP":             both("A group begins or ends without its counterpart. Mend the rows “begin group” and “end group” and import again.", "Un groupe commence ou se termine sans son pendant. Corrigez les lignes « begin group » et « end group » et importez de nouveau."),
	"XLS_NAME":              both("This row has no name. Give it one in the column “name” and import again.", "Cette ligne n’a pas de nom. Donnez-lui-en un dans la colonne « name » et importez de nouveau."),
	"XLS_RENAMED":           both("“{value}” is called “{field}” here.", "« {value} » s’appelle ici « {field} »."),
	"XLS_LIST":              both("“{field}” takes its choices from the list “{value}”, which the sheet “choices” does not have. Add the list and import again.", "« {field} » prend ses choix dans la liste « {value} », absente de la feuille « choices ». Ajoutez la liste et importez de nouveau."),
	"XLS_EXPRESSION":        both("The condition of “{field}” cannot be taken over: “{detail}” has no counterpart here or cannot be read. Write it otherwise and import again.", "La condition de « {field} » ne peut être reprise : « {detail} » est sans équivalent ici ou illisible. Récrivez-la autrement et importez de nouveau."),
	"XLS_CALCULATION":       both("The calculation of “{field}” could not be taken over ({detail}); it was left out.", "Le calcul de « {field} » n’a pu être repris ({detail}) ; il a été laissé de côté."),
	"XLS_CONSTRAINT":        both("What “{field}” checks of an answer could not be taken over ({detail}); any answer is accepted.", "Ce que « {field} » vérifie d’une réponse n’a pu être repris ({detail}) ; toute réponse est acceptée."),
	"XLS_FILTER":            both("All choices of “{field}” are shown: its filter could not be taken over ({detail}).", "Tous les choix de « {field} » sont affichés : son filtre n’a pu être repris ({detail})."),
	"XLS_DEFAULT":           both("The default of “{field}” was not taken over. Add it by hand if it matters.", "La valeur par défaut de « {field} » n’a pas été reprise. Ajoutez-la à la main si elle importe."),
	"XLS_COLUMN":            both("What “{field}” has in the column “{column}” has no counterpart here and was left out.", "Ce que « {field} » porte dans la colonne « {column} » est sans équivalent ici et a été laissé de côté."),
	"XLS_FORMATTING":        both("The formatting of “{field}” was removed; its words are kept.", "La mise en forme de « {field} » a été retirée ; ses mots sont conservés."),
}
