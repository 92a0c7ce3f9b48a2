package directory

import (
	"strings"

	"laurel/internal/i18n"
)

// DefaultExpectations is what a new department starts with: plain text, one
// expectation a line, for it to change. It follows the programme of domain.md 1.3 and
// 7b: one formal mentor who is no leader of the mentee's, three or four meetings a
// year at first, a mentee who leads, a yearly look by the division, facilitators who
// help.
func DefaultExpectations() Expectations {
	return Expectations{
		Definition: i18n.Both(
			"Mentorship is a relationship in which a colleague with experience, good standing and empathy, the mentor, helps another, the mentee, to shape and question their own ideas, to learn, and to grow in their work and as a person. Supervision, evaluation and sponsorship are something else, even when the same people are involved.",
			"Le mentorat est une relation dans laquelle un ou une collègue d’expérience, estimé et à l’écoute, le mentor, aide une autre personne, la personne mentorée, à former et à réexaminer ses propres idées, à apprendre, et à grandir dans son travail et comme personne. La supervision, l’évaluation et le parrainage sont autre chose, même quand les mêmes personnes y prennent part."),
		Mentor: i18n.Both(
			lines(
				"Meet three or four times a year during the mentee’s first five years, and after that as often as it helps.",
				"Listen first. Offer your experience, and leave the decision with the mentee.",
				"Go through the five-year academic plan together once a year, and before the CFAR or a promotion.",
				"Introduce the mentee to people you know, at other sites too.",
				"Keep to yourself what you are told in confidence.",
				"Say so early when you lack the time or are not the right person. Ending a mentorship is no failure.",
			),
			lines(
				"Rencontrez la personne trois ou quatre fois par an durant ses cinq premières années, puis aussi souvent que c’est utile.",
				"Écoutez d’abord. Offrez votre expérience et laissez-lui la décision.",
				"Revoyez ensemble le plan universitaire de cinq ans une fois par an, et avant la CFAR ou une promotion.",
				"Présentez-la à des gens que vous connaissez, dans d’autres sites aussi.",
				"Gardez pour vous ce qui vous est confié.",
				"Dites-le tôt si le temps vous manque ou si vous n’êtes pas la bonne personne. Mettre fin à un mentorat n’est pas un échec.",
			)),
		Mentee: i18n.Both(
			lines(
				"You lead: ask for the meetings, choose the topics, keep the notes.",
				"If you are new, agree on a formal mentor with your division director and your physician-in-chief when you are appointed.",
				"Your formal mentor cannot be somebody you report to. Such a person may still advise you informally.",
				"You may have several mentors; one of them is your formal mentor.",
				"Come with your academic plan and say what you need, not only what you have done.",
				"You may change your mentor at any time and need not explain why.",
			),
			lines(
				"Vous menez la relation\u202f: demandez les rencontres, choisissez les sujets, gardez les notes.",
				"À votre arrivée, convenez d’un mentor officiel avec la direction de votre division et votre médecin-chef au moment de votre nomination.",
				"Votre mentor officiel ne peut pas être quelqu’un à qui vous rendez compte. Cette personne peut quand même vous conseiller, sans titre officiel.",
				"Vous pouvez avoir plusieurs mentors\u202f; un seul est votre mentor officiel.",
				"Apportez votre plan universitaire et dites ce dont vous avez besoin, pas seulement ce que vous avez fait.",
				"Vous pouvez changer de mentor en tout temps, sans devoir dire pourquoi.",
			)),
		Director: i18n.Both(
			lines(
				"Know who in your division has a formal mentor and who is still looking.",
				"Ask about the quality and the quantity of mentorship at every annual review, and whether it fits the person’s needs.",
				"Do not serve as formal mentor to members of your own division. Help them to find one elsewhere.",
				"See that mentors have time for it, and thank them where others can hear it.",
				"When a mentor leaves or retires, speak with each mentee before the last day.",
				"Never hold the outcome of a mentee’s review against the mentor.",
			),
			lines(
				"Sachez qui, dans votre division, a un mentor officiel et qui en cherche encore un.",
				"À chaque évaluation annuelle, parlez de la qualité et de la quantité du mentorat, et demandez s’il répond aux besoins de la personne.",
				"Ne soyez pas mentor officiel de membres de votre propre division. Aidez-les à en trouver un ailleurs.",
				"Veillez à ce que les mentors en aient le temps, et remerciez-les devant les autres.",
				"Quand un mentor part ou prend sa retraite, parlez à chaque personne mentorée avant son dernier jour.",
				"Ne retenez jamais contre un mentor le résultat de l’évaluation d’une personne mentorée.",
			)),
		Facilitator: i18n.Both(
			lines(
				"Help people in your division to find a mentor, and make the introduction when asking is hard.",
				"Ask both sides now and then how it goes. What they talk about stays between them.",
				"Tell newcomers what is expected and where to find it.",
				"Bring the mentors of the division together at least once a year.",
				"Pass on to the mentorship lead what many people say, without names.",
			),
			lines(
				"Aidez les membres de votre division à trouver un mentor, et faites les présentations quand la demande est difficile.",
				"Demandez de temps à autre aux deux personnes comment cela se passe. Le contenu de leurs échanges reste entre elles.",
				"Dites aux nouveaux venus ce qui est attendu et où le lire.",
				"Réunissez les mentors de la division au moins une fois par an.",
				"Transmettez à la personne responsable du mentorat ce que plusieurs vous disent, sans nommer personne.",
			)),
	}
}

func lines(s ...string) string { return strings.Join(s, "\n") }
