package mail

import (
	"fmt"
	"time"

	"laurel/internal/i18n"
)

// titles say what each kind of mail is, to whoever writes its words.
var titles = map[string]i18n.Text{
	KindSignIn:               i18n.Both("Sign-in link", "Lien de connexion"),
	KindInvitation:           i18n.Both("Survey: invitation", "Sondage : invitation"),
	KindReminder:             i18n.Both("Survey: reminder", "Sondage : rappel"),
	KindExtension:            i18n.Both("Survey: more time to answer", "Sondage : délai prolongé"),
	KindSetUp:                i18n.Both("First set-up", "Première mise en place"),
	KindAddresses:            i18n.Both("Addresses of a person have changed", "Adresses d’une personne modifiées"),
	KindTest:                 i18n.Both("Try-out of the mail server", "Essai du serveur de courriel"),
	KindFeedbackInvitation:   i18n.Both("Feedback to mentors: invitation", "Rétroaction aux mentors : invitation"),
	KindFeedbackReminder:     i18n.Both("Feedback to mentors: reminder", "Rétroaction aux mentors : rappel"),
	KindFeedbackReport:       i18n.Both("Feedback to mentors: a report is ready", "Rétroaction aux mentors : un rapport est prêt"),
	KindFeedbackWords:        i18n.Both("Feedback to mentors: comments were added", "Rétroaction aux mentors : des commentaires s’ajoutent"),
	KindFeedbackReview:       i18n.Both("Feedback to mentors: the moderator’s answer", "Rétroaction aux mentors : réponse de la modération"),
	KindFeedbackLetter:       i18n.Both("Feedback to mentors: a signed letter", "Rétroaction aux mentors : une lettre signée"),
	KindFeedbackFollowUp:     i18n.Both("Reflection: the day for looking back", "Réflexion : le jour du retour"),
	KindMocRecord:            i18n.Both("Learning record: the record is attached", "Relevé d’apprentissage : le relevé est joint"),
	KindMocReminder:          i18n.Both("Learning record: report last year’s", "Relevé d’apprentissage : déclarer l’an dernier"),
	KindCertificate:          i18n.Both("Recognition: the certificate is attached", "Reconnaissance : le certificat est joint"),
	KindHonourAsk:            i18n.Both("Recognition: question about the honour roll", "Reconnaissance : question sur le tableau d’honneur"),
	KindMentorshipApprove:    i18n.Both("Mentorship: approval asked", "Mentorat : approbation demandée"),
	KindMentorshipConfirm:    i18n.Both("Mentorship: confirmation asked", "Mentorat : confirmation demandée"),
	KindMentorshipStarted:    i18n.Both("Mentorship: it has begun", "Mentorat : il a commencé"),
	KindMentorshipBroken:     i18n.Both("Mentorship: changed by a new role", "Mentorat : modifié par une nouvelle fonction"),
	KindMentorLeft:           i18n.Both("Mentorship: the mentor has left", "Mentorat : le mentor est parti"),
	KindMentorLeaving:        i18n.Both("Mentorship: the mentor is going to leave", "Mentorat : le mentor va partir"),
	KindMentorStays:          i18n.Both("Mentorship: the mentor stays", "Mentorat : le mentor reste"),
	KindMentorshipAttest:     i18n.Both("Mentorship: a mentee outside is asked", "Mentorat : une personne mentorée de l’extérieur est consultée"),
	KindPlanSubmitted:        i18n.Both("Academic plan: handed in", "Plan universitaire : soumis"),
	KindPlanDecided:          i18n.Both("Academic plan: the answer", "Plan universitaire : la réponse"),
	KindMentorshipDigest:     i18n.Both("Mentorship: what comes next", "Mentorat : la suite"),
	KindAwardWon:             i18n.Both("Award: you receive it", "Prix : vous le recevez"),
	KindAwardNomineeWon:      i18n.Both("Award: your nominee receives it", "Prix : votre candidature est retenue"),
	KindAwardNotChosen:       i18n.Both("Award: not chosen this year", "Prix : candidature non retenue"),
	KindAwardNominator:       i18n.Both("Award: nominate together", "Prix : proposer à plusieurs"),
	KindAwardSupport:         i18n.Both("Award: a letter of support is asked", "Prix : lettre d’appui demandée"),
	KindAwardSupportAgain:    i18n.Both("Award: the letter is asked again", "Prix : lettre d’appui redemandée"),
	KindAwardSupportDeclined: i18n.Both("Award: a letter was declined", "Prix : lettre d’appui déclinée"),
	KindAwardNominee:         i18n.Both("Award: you were nominated", "Prix : on vous a proposé"),
	KindAwardMissing:         i18n.Both("Award: something is missing", "Prix : il manque quelque chose"),
	KindAwardReview:          i18n.Both("Award: reviews are asked", "Prix : évaluations demandées"),
	KindEvidenceAsked:        i18n.Both("Dossier: your word is asked", "Dossier : votre avis est demandé"),
}

// Title says what a kind of mail is.
func Title(kind string) i18n.Text {
	t, ok := titles[kind]
	if !ok {
		t = letters[kind].subject
	}
	return i18n.Both(t.In("en"), narrow(t.In("fr")))
}

// narrow sets the thin space of French before a colon.
func narrow(s string) string {
	out := make([]rune, 0, len(s))
	for _, r := range s {
		if n := len(out); r == ':' && n > 0 && out[n-1] == ' ' {
			out[n-1] = '\u202f'
		}
		out = append(out, r)
	}
	return string(out)
}

// samples stand in a preview for what differs from mail to mail.
var samples = map[string]i18n.Text{
	"survey":       i18n.Both("Mentorship in our department", "Le mentorat dans notre département"),
	"minutes":      i18n.Both("10", "10"),
	"promise":      i18n.Both("only totals of five people or more are shown.", "seuls des totaux de cinq personnes ou plus sont montrés."),
	"addresses":    i18n.Both("ada@department.example, ada@hospital.example", "ada@department.example, ada@hospital.example"),
	"round":        i18n.Both("Feedback to mentors", "Rétroaction aux mentors"),
	"mistreatment": i18n.Both("the university’s office of professionalism listens in confidence.", "le bureau du professionnalisme de l’université écoute en toute confidence."),
	"title":        i18n.Both("Mentor of the year", "Mentor de l’année"),
	"titles":       i18n.Both("Mentor of the year", "Mentor de l’année"),
	"mentor":       i18n.Both("Dr. Ada Example", "Dre Ada Exemple"),
	"mentee":       i18n.Both("Dr. Bo Example", "Dr Bo Exemple"),
	"award":        i18n.Both("Mentor of the year", "Mentor de l’année"),
	"nominee":      i18n.Both("Dr. Ada Example", "Dre Ada Exemple"),
	"nominator":    i18n.Both("Dr. Bo Example", "Dr Bo Exemple"),
	"writer":       i18n.Both("Dr. Cy Example", "Dr Cy Exemple"),
	"n":            i18n.Both("3", "3"),
	"reading":      i18n.Both("The committee reads it; the nominee does not.", "Le comité la lit ; la personne candidate ne la lit pas."),
	"items":        i18n.Both("find a formal mentor", "trouver un mentor officiel"),
	"code":         i18n.Both("123 456", "123 456"),
}

// Samples fills the fields of a kind with invented values, deadlines with an instant in a zone.
// Links and the fields of all kinds are left to the caller.
func Samples(kind, language string, closes time.Time, zone *time.Location) map[string]string {
	data := map[string]string{}
	for _, gap := range letters[kind].gaps {
		switch gap {
		case "link", "stop":
		case "deadline":
			data[gap] = i18n.Deadline(closes, zone, language)
		case "until", "day":
			data[gap] = i18n.Day(closes.In(zone), language)
		default:
			data[gap] = samples[gap].In(language)
		}
	}
	return data
}

// What a trial's data holds beside that of the mail it tries: the kind, and the words that are
// being written, which nobody has kept yet. Without words it is in those of the house.
const (
	TrialOf      = "trial_of"
	TrialSubject = "trial_subject"
	TrialBody    = "trial_body"
)

var (
	trialMark = i18n.Both("[TEST]", "[ESSAI]")
	trialNote = i18n.Both(
		"This is a test, sent to you alone. Example values stand where mails differ, and its links open nothing.",
		"Ceci est un essai, envoyé à vous seul. Des exemples figurent là où les messages diffèrent, et ses liens n’ouvrent rien.",
	)
)

// trial is a mail as it would read, marked as a test.
func trial(language string, data map[string]string) (Page, error) {
	rest := map[string]string{}
	for name, value := range data {
		if name != TrialOf && name != TrialSubject && name != TrialBody {
			rest[name] = value
		}
	}
	kind := data[TrialOf]
	if !CanEdit(kind) {
		return Page{}, fmt.Errorf("mail: there is no mail of kind %q to try", kind)
	}
	var own Wordings
	if data[TrialBody] != "" {
		own = Wordings{kind: {i18n.Text{language: data[TrialSubject]}, i18n.Text{language: data[TrialBody]}}}
	}
	p, err := own.Page(kind, language, rest)
	if err != nil {
		return Page{}, err
	}
	p.Subject = trialMark.In(p.Language) + " " + p.Subject
	p.Parts = append([]Part{{Words: trialNote.In(p.Language)}}, p.Parts...)
	return p, nil
}
