package redcap

import (
	"fmt"
	"strings"

	"laurel/internal/i18n"
	"laurel/internal/survey/profile"
)

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
	// Files.
	"METADATA_JSON":     both("This is not the JSON of a REDCap data dictionary: a list of fields, as the API gives it for “metadata”. Export it again, or choose another format.", "Ce n’est pas le JSON d’un dictionnaire de données REDCap : une liste de champs, telle que l’API la donne pour « metadata ». Exportez-le de nouveau ou choisissez un autre format."),
	"ZIP_UNREADABLE":    both("The ZIP is damaged or cut short. Download the instrument from REDCap again.", "Le fichier ZIP est endommagé ou incomplet. Téléchargez de nouveau l’instrument depuis REDCap."),
	"ZIP_TOO_LARGE":     both("The ZIP unpacks to more than a data dictionary ever holds and was not opened. Export the dictionary as CSV instead.", "Le fichier ZIP contient plus que ce que renferme un dictionnaire de données et n’a pas été ouvert. Exportez plutôt le dictionnaire en CSV."),
	"ZIP_NAMES":         both("The ZIP names files outside its own folder and was not opened. Download the instrument from REDCap again.", "Le fichier ZIP nomme des fichiers hors de son propre dossier et n’a pas été ouvert. Téléchargez de nouveau l’instrument depuis REDCap."),
	"ZIP_SEVERAL":       both("The ZIP holds several CSV files. Unpack it and import the dictionary among them.", "Le fichier ZIP contient plusieurs fichiers CSV. Décompressez-le et importez celui qui est le dictionnaire."),
	"ZIP_NO_DICTIONARY": both("The ZIP holds no data dictionary. Download the instrument from REDCap’s Online Designer again.", "Le fichier ZIP ne contient pas de dictionnaire de données. Téléchargez de nouveau l’instrument depuis le concepteur en ligne de REDCap."),
	"ZIP_ENCRYPTED":     both("The ZIP is locked with a password. Unpack it and import the CSV.", "Le fichier ZIP est protégé par un mot de passe. Décompressez-le et importez le CSV."),

	// Writing a dictionary.
	"TYPE_AS_FIELD":       both("“{field}” becomes a field of type “{type}” in REDCap, the nearest there is.", "« {field} » devient un champ de type « {type} » dans REDCap, le plus proche qui existe."),
	"CONDITION_DROPPED":   both("The condition of “{field}” has no counterpart in REDCap ({detail}); the field is always shown there. Write its branching logic by hand.", "La condition de « {field} » n’a pas d’équivalent dans REDCap ({detail}) ; le champ y est toujours affiché. Rédigez sa logique d’embranchement à la main."),
	"VALIDATION_LEFT_OUT": both("What “{field}” checks of an answer has no counterpart in REDCap and was left out.", "Ce que « {field} » vérifie d’une réponse n’a pas d’équivalent dans REDCap et a été laissé de côté."),
	"TITLE_LEFT_OUT":      both("The title “{value}” of “{field}” has no place in a REDCap dictionary and was left out.", "Le titre « {value} » de « {field} » n’a pas de place dans un dictionnaire REDCap et a été laissé de côté."),
	"CHOICE_RECODED":      both("The code “{value}” of “{field}” cannot be written in REDCap and became “{code}”.", "Le code « {value} » de « {field} » ne peut s’écrire dans REDCap et est devenu « {code} »."),
	"RENAMED":             both("“{value}” is called “{field}” in REDCap.", "« {value} » s’appelle « {field} » dans REDCap."),
}
