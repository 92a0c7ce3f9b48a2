package demo

import (
	"laurel/internal/i18n"
	"laurel/internal/survey"
)

// NoticeOfCollection is what is told before personal information is collected:
// authority, purpose, contact (FIPPA s. 39(2), reference: domain.md 6.2). It says
// nothing on who reads the answers; that is the campaign's promise.
func NoticeOfCollection() survey.NoticeParts {
	return survey.NoticeParts{
		Authority: i18n.Both(
			"the University of Aldermere collects your answers under its founding act and in keeping with the Freedom of Information and Protection of Privacy Act.",
			"l’Université d’Aldermere recueille vos réponses en vertu de sa loi constitutive et dans le respect de la Loi sur l’accès à l’information et la protection de la vie privée."),
		Purpose: i18n.Both(
			"to learn how mentorship is going in the Department of Medicine, to improve it, and to compare with earlier waves. Answers are not used to evaluate you. Taking part is your choice, and you may leave out any question that is not marked as required.",
			"savoir comment va le mentorat au Département de médecine, l’améliorer et comparer avec les vagues précédentes. Les réponses ne servent pas à vous évaluer. La participation est libre, et vous pouvez laisser sans réponse toute question qui n’est pas obligatoire."),
		Contact: i18n.Both(
			"the Privacy Office of the Department of Medicine, privacy@aldermere.example.",
			"le Bureau de la vie privée du Département de médecine, vieprivee@aldermere.example."),
	}
}

// NoticeOfFeedback is the same for rounds of feedback.
func NoticeOfFeedback() survey.NoticeParts {
	n := NoticeOfCollection()
	n.Purpose = i18n.Both(
		"to let mentors know how they do as mentors, and to let them reflect on it. Answers are not used to evaluate you or your mentor. Taking part is your choice, and you may leave out any question.",
		"faire savoir aux mentors comment ils s’y prennent et leur permettre d’y réfléchir. Les réponses ne servent à évaluer ni vous ni votre mentor. La participation est libre, et vous pouvez laisser toute question sans réponse.")
	return n
}

// HelpContact is whom to ask for help, about privacy, and about mistreatment, in one
// line that reads in both languages.
const HelpContact = "mentorship@aldermere.example (mentorship, mentorat) · privacy@aldermere.example (privacy, vie privée) · safe-to-speak@aldermere.example (mistreatment, mauvais traitements)"
