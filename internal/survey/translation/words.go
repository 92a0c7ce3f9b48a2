package translation

import (
	"fmt"
	"strings"

	"laurel/internal/i18n"
)

var sentences = map[string]i18n.Text{
	UnknownKey:     say("The questionnaire has no such text. Export the file again and copy the translation over.", "Le questionnaire n’a pas ce texte. Exportez de nouveau le fichier et recopiez-y la traduction."),
	KeyTwice:       say("This key stands on an earlier line too. That line was taken.", "Cette clé figure aussi sur une ligne antérieure, qui a été retenue."),
	SourceChanged:  say("The text this translates is another now: “{now}” instead of “{text}”. Check the translation and enter it again.", "Le texte d’origine a changé : « {now} » au lieu de « {text} ». Vérifiez la traduction et inscrivez-la de nouveau."),
	WrongCells:     say("This row has {cells} cells where the header has {columns}.", "Cette ligne compte {cells} cellules et l’en-tête, {columns}."),
	TooLong:        say("This text is longer than {limit} characters. Shorten it.", "Ce texte dépasse {limit} caractères. Raccourcissez-le."),
	UnknownColumn:  say("The column “{column}” is no language and was left out. Head it with a tag such as fr.", "La colonne « {column} » ne correspond à aucune langue et a été laissée de côté. Nommez-la par un code comme fr."),
	LanguageTwice:  say("The language of “{column}” has a column already. The first one was taken.", "La langue de « {column} » a déjà une colonne, qui a été retenue."),
	NoKeys:         say("There is no column “key”, so nothing was taken. Export the file again and keep that column.", "Il manque la colonne « key » : rien n’a été repris. Exportez de nouveau le fichier et gardez cette colonne."),
	NoTranslations: say("No column is headed with a language such as fr, so nothing was taken.", "Aucune colonne ne porte un code de langue comme fr : rien n’a été repris."),
}

func say(en, fr string) i18n.Text {
	const narrow = "\u202f"
	return i18n.Both(en, strings.NewReplacer(" :", narrow+":", "« ", "«"+narrow, " »", narrow+"»").Replace(fr))
}

// Message is the sentence for a note, in "en" or "fr".
func (n Note) Message(language string) string {
	var pairs []string
	for name, value := range n.Params {
		pairs = append(pairs, "{"+name+"}", fmt.Sprint(value))
	}
	return strings.NewReplacer(pairs...).Replace(sentences[n.Code].In(language))
}
