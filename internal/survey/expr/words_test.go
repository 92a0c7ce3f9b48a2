package expr

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"laurel/internal/i18n"
)

var speaker = Speaker{
	Name: func(v Variable) i18n.Text {
		return map[string]i18n.Text{
			"mentor": i18n.Both("Do you have a mentor", "Avez-vous un mentor"),
			"topics": i18n.Both("Topics", "Sujets"),
			"hours":  i18n.Both("Hours", "Heures"),
		}[v.Name]
	},
	Label: func(v Variable, value any) i18n.Text {
		return map[any]i18n.Text{"y": i18n.Both("Yes", "Oui"), "career": i18n.Both("Career", "Carrière"), "pay": i18n.Both("Pay", "Salaire")}[value]
	},
}

func TestConditionsAreSaidInWords(t *testing.T) {
	for _, tc := range []struct{ src, en, fr string }{
		{"{mentor} = 'y'", "“Do you have a mentor” is “Yes”", "« Avez-vous un mentor » est « Oui »"},
		{"'y' <> {mentor}", "“Yes” is not “Do you have a mentor”", "« Oui » n’est pas « Avez-vous un mentor »"},
		{"{topics} anyof ['career', 'pay']", "“Topics” includes at least one of “Career”, “Pay”", "« Sujets » comprend au moins l’un de « Carrière », « Salaire »"},
		{"{topics} contains 'other'", "“Topics” includes “other”", "« Sujets » comprend « other »"},
		{"{hours} notempty and ({hours} > 2.5 or {mentor} empty)", "“Hours” is answered and (“Hours” is more than 2.5 or “Do you have a mentor” is not answered)", "« Heures » a une réponse et (« Heures » est supérieur à 2,5 ou « Avez-vous un mentor » est sans réponse)"},
		{"!({hours} >= 3)", "it is not true that (“Hours” is at least 3)", "il n’est pas vrai que (« Heures » est d’au moins 3)"},
		{"sum({hours}, {x}) * 2 < 10", "the sum of “Hours”, “x” × 2 is less than 10", "la somme de « Heures », « x » × 2 est inférieur à 10"},
		{"iif({mentor} = 'y', 1, 0)", "either 1 if “Do you have a mentor” is “Yes”, or else 0", "soit 1 si « Avez-vous un mentor » est « Oui », sinon 0"},
		{"{start} < today()", "“start” is less than today", "« start » est inférieur à aujourd’hui"},
		{"mean_min(2, {hours}, {x}) > 1", "the mean of “Hours”, “x” with at least 2 answered is more than 1", "la moyenne de « Heures », « x » avec au moins 2 réponses est supérieur à 1"},
		{"{b} = true", "“b” is yes", "« b » est oui"},
		{"displayValue('mentor') = ''", "the words of “Do you have a mentor” is nothing", "les mots de « Avez-vous un mentor » est rien"},
	} {
		e, err := Parse(tc.src)
		if err != nil {
			t.Fatal(err)
		}
		said := e.Words(speaker)
		said["fr"] = strings.NewReplacer("«\u202f", "« ", "\u202f»", " »").Replace(said["fr"])
		if said["en"] != tc.en || said["fr"] != tc.fr {
			t.Errorf("%s says\n%s\n%s", tc.src, said["en"], said["fr"])
		}
	}
}

func TestWordsAreNeverEmptyAndSpeakBothLanguages(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := &Expr{tree(t, rapid.IntRange(0, 5).Draw(t, "depth"))}
		for _, s := range []Speaker{{}, speaker} {
			said := e.Words(s)
			if !said.Complete("en", "fr") {
				t.Fatalf("%s says %q", e, said)
			}
		}
	})
}
