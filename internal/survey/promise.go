package survey

import (
	"fmt"

	"laurel/internal/i18n"
)

// Promise is what is told to those who answer, made from the policy in force: who
// can read what, and how small a group is shown.
func Promise(mode Mode, minimumGroup int) i18n.Text {
	en := fmt.Sprintf("Results are shown only for groups of at least %d people: all of them to the mentorship lead and the vice-chairs, those of the whole department to division directors and physicians-in-chief, and those of a division to its own director. How many people have answered is shown too, but not who. You can correct your answers until the survey closes.", minimumGroup)
	fr := fmt.Sprintf("Les résultats ne sont montrés que pour des groupes d’au moins %d personnes\u202f: tous à la personne responsable du mentorat et aux vice-directions, ceux de l’ensemble du département aux directions de division et aux médecins-chefs, et ceux d’une division à sa propre direction. On montre aussi combien de personnes ont répondu, mais pas lesquelles. Vous pouvez corriger vos réponses jusqu’à la clôture.", minimumGroup)
	if mode == Attributed {
		return i18n.Both(
			"Your name stands on your answers. The mentorship lead can read them with your name. "+en,
			"Votre nom figure sur vos réponses. La personne responsable du mentorat peut les lire avec votre nom. "+fr)
	}
	return i18n.Both(
		"Your answers are confidential. They are kept with a link to you, so that you can continue and correct them, and nobody is shown them with your name. They are not anonymous: whoever operates the database could follow that link. "+en,
		"Vos réponses sont confidentielles. Elles sont conservées avec un lien vers vous, pour que vous puissiez les continuer et les corriger, et elles ne sont montrées à personne avec votre nom. Elles ne sont pas anonymes\u202f: qui exploite la base de données pourrait suivre ce lien. "+fr)
}
