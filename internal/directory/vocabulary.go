package directory

import "laurel/internal/i18n"

// TorontoVocabulary is the "DoM Toronto" set: ranks, position descriptions and
// appointment types as a department of medicine there names them (domain.md 1.2).
// Clinical faculty have no tenure track.
func TorontoVocabulary() Vocabulary {
	term := func(code, en, fr string) Term { return Term{Code: code, Label: i18n.Both(en, fr)} }
	return Vocabulary{
		Ranks: []Term{
			term("LECTURER", "Lecturer", "Chargé d’enseignement"),
			term("ASSISTANT", "Assistant Professor", "Professeur adjoint"),
			term("ASSOCIATE", "Associate Professor", "Professeur agrégé"),
			term("PROFESSOR", "Professor", "Professeur titulaire"),
		},
		Positions: []Term{
			term("CT", "Clinician Teacher", "Clinicien enseignant"),
			term("CE", "Clinician Educator", "Clinicien éducateur"),
			term("CI", "Clinician Investigator", "Clinicien investigateur"),
			term("CS", "Clinician Scientist", "Clinicien scientifique"),
			term("CQI", "Clinician in Quality & Innovation", "Clinicien en qualité et innovation"),
			term("CA", "Clinician Administrator", "Clinicien administrateur"),
		},
		AppointmentTypes: []Term{
			term("FULL_TIME", "Full-time clinical", "Clinique à temps plein"),
			term("PART_TIME", "Part-time", "Temps partiel"),
			term("ADJUNCT", "Adjunct", "Auxiliaire"),
			term("STATUS_ONLY", "Status-only", "Statut seulement"),
			term("EMERITUS", "Emeritus", "Émérite"),
			term("CROSS", "Cross-appointment", "Nomination conjointe"),
		},
		Stages: []Term{
			term(StageEarly, "Early career", "Début de carrière"),
			term(StageMid, "Mid-career", "Milieu de carrière"),
			term(StageLate, "Late career", "Fin de carrière"),
		},
		EarlyYears: 5,
		MidYears:   15,
	}
}
