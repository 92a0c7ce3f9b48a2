package sheet

import (
	"strings"
	"unicode"

	"laurel/internal/i18n"
)

// synonyms are the headers seen on rosters, in either language. Case, accents, spaces
// and punctuation do not count (squeeze), nor does anything in brackets.
var synonyms = index(map[string][]string{
	FieldName: {
		"name", "full name", "display name", "faculty name", "faculty member", "member", "member name", "person",
		"nom", "nom complet", "prénom et nom", "nom et prénom", "membre", "membre du corps professoral", "personne",
	},
	FieldGiven:  {"given", "given name", "given names", "first", "first name", "forename", "prénom", "prénoms"},
	FieldFamily: {"family", "family name", "last", "last name", "surname", "nom de famille", "patronyme"},
	FieldEmail: {
		"email", "e-mail", "mail", "email address", "e-mail address", "primary email", "preferred email", "work email", "university email",
		"courriel", "adresse courriel", "adresse de courriel", "adresse électronique", "courrier électronique", "courriel principal",
	},
	FieldMoreEmails: {
		"more emails", "other email", "other emails", "other e-mail addresses", "additional email", "additional emails", "alternate email", "alternate emails",
		"alternative email", "second email", "secondary email", "autre courriel", "autres courriels", "autres adresses", "autres adresses courriel", "courriel secondaire",
	},
	FieldDivision: {"division", "division name", "clinical division", "academic division", "home division", "primary division", "nom de la division", "service"},
	FieldSite: {
		"site", "hospital", "hospital site", "primary site", "primary hospital", "affiliated hospital", "place of work",
		"hôpital", "établissement", "centre hospitalier", "lieu de travail", "site principal",
	},
	FieldRank: {"rank", "academic rank", "university rank", "current rank", "rang", "rang universitaire", "rang professoral", "titre universitaire"},
	FieldPosition: {
		"position", "position description", "academic position description", "academic position", "apd", "job description",
		"poste", "description de poste", "description de poste universitaire", "dpu", "fonction",
	},
	FieldAppointmentType: {
		"appointment type", "type of appointment", "appointment category",
		"type de nomination", "catégorie de nomination",
	},
	FieldAppointed: {
		"appointed", "appointed on", "appointment date", "date of appointment", "date appointed", "initial appointment", "initial appointment date", "start date", "hire date",
		"nommé", "nommée", "nommé(e)", "nommé le", "nommée le", "date de nomination", "nomination initiale", "date d’entrée en fonction", "entrée en fonction", "date d’embauche",
	},
	FieldPromoted: {
		"promoted", "promoted on", "last promotion", "last promoted", "promotion date", "date of promotion", "date promoted", "last promotion date", "date of last promotion",
		"promu", "promue", "promu(e)", "promu le", "promue le", "dernière promotion", "date de promotion", "date de la dernière promotion",
	},
	FieldNextReview: {
		"next review", "next review date", "review date", "up for", "up for review", "up for promotion", "up for cfar", "up for promotion or cfar", "up for promotion / cfar", "up for cfar / promotion",
		"cfar", "cfar date", "next cfar", "next promotion", "date up for", "prochain examen", "prochaine évaluation", "date du prochain examen", "date de la prochaine évaluation",
		"date cfar", "date du cfar", "prochain cfar", "prochaine promotion",
	},
	FieldNextReviewKind: {
		"next review kind", "review kind", "review type", "next review type", "type of review", "kind of review", "type of next review",
		"type d’examen", "type du prochain examen", "nature de l’examen", "type d’évaluation",
	},
	FieldMentor: {
		"mentor", "mentor name", "mentor’s name", "formal mentor", "formal mentor name", "current mentor", "primary mentor", "assigned mentor",
		"mentor email", "mentor e-mail", "mentor’s email", "formal mentor email", "mentor e-mail address",
		"mentor officiel", "mentor formel", "mentor désigné", "mentore", "nom du mentor", "courriel du mentor", "mentor(e)",
	},
	FieldMentorSince: {
		"mentor since", "mentored since", "mentor from", "mentor start", "mentor start date", "mentorship start", "mentorship since", "mentorship start date", "formal mentor since",
		"mentor depuis", "mentorat depuis", "début du mentorat", "date de début du mentorat",
	},
	FieldLanguage: {"language", "preferred language", "correspondence language", "language of correspondence", "langue", "langue préférée", "langue de préférence", "langue de correspondance"},
	FieldStatus:   {"status", "current status", "statut", "état", "situation"},
})

var languages = squeezed(map[string]string{
	"en": "en", "eng": "en", "english": "en", "anglais": "en", "en-CA": "en", "en-US": "en", "en-GB": "en", "e": "en", "a": "en",
	"fr": "fr", "fre": "fr", "fra": "fr", "french": "fr", "français": "fr", "fr-CA": "fr", "fr-FR": "fr", "f": "fr",
})

var statuses = squeezed(map[string]string{
	"active": "ACTIVE", "current": "ACTIVE", "here": "ACTIVE", "actif": "ACTIVE", "en poste": "ACTIVE", "en fonction": "ACTIVE",
	"on leave": "ON_LEAVE", "leave": "ON_LEAVE", "sabbatical": "ON_LEAVE", "parental leave": "ON_LEAVE", "en congé": "ON_LEAVE", "congé": "ON_LEAVE", "congé parental": "ON_LEAVE", "sabbatique": "ON_LEAVE",
	"left": "LEFT", "inactive": "LEFT", "former": "LEFT", "departed": "LEFT", "retired": "LEFT", "parti": "LEFT", "partie": "LEFT", "inactif": "LEFT", "retraité": "LEFT", "retraitée": "LEFT",
})

// recognise gives each header its field. "Name" beside a column of given names and
// without one of family names means the family name, as "Nom" beside "Prénom" does. What
// somebody said a header means goes before what it is known as.
func recognise(headers []string, said map[string]string) []Column {
	columns := make([]Column, len(headers))
	full, has := -1, map[string]bool{}
	for i, h := range headers {
		header := shown(Unguard(h))
		field, known := synonyms[squeeze(header)]
		if !known {
			field = synonyms[squeeze(withoutBrackets(header))]
		}
		columns[i] = Column{Header: header, Field: field}
		has[field] = true
		if field == FieldName && (squeeze(header) == "nom" || squeeze(header) == "name") {
			full = i
		}
	}
	if full >= 0 && has[FieldGiven] && !has[FieldFamily] {
		columns[full].Field = FieldFamily
	}
	for i, h := range headers {
		if field, ok := said[Key(h)]; ok && Key(h) != "" {
			columns[i].Field = field
		}
	}
	return columns
}

// Key is a header as it is remembered: case, accents, spaces and punctuation do not count.
func Key(header string) string { return squeeze(shown(Unguard(header))) }

// squeeze is a header or a word as it is compared: letters and digits only.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, i18n.Fold(s))
}

// withoutBrackets leaves out a remark such as "(YYYY-MM-DD)".
func withoutBrackets(s string) string {
	for {
		open := strings.IndexAny(s, "([")
		if open < 0 {
			return s
		}
		end := strings.IndexAny(s[open:], ")]")
		if end < 0 {
			return s[:open]
		}
		s = s[:open] + s[open+end+1:]
	}
}

func index(words map[string][]string) map[string]string {
	fields := map[string]string{}
	for field, headers := range words {
		for _, h := range headers {
			fields[squeeze(h)] = field
		}
	}
	return fields
}

func squeezed(words map[string]string) map[string]string {
	out := make(map[string]string, len(words))
	for w, code := range words {
		out[squeeze(w)] = code
	}
	return out
}
