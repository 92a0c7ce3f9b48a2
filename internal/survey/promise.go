package survey

import (
	"fmt"
	"strings"

	"laurel/internal/i18n"
)

// Promise is what is told to those who answer, made from the policy that will be in
// force: who can read what, how small a group is shown, what can be taken back.
func Promise(p Policy) i18n.Text {
	parts := []i18n.Text{promisedLink[p.Mode]}
	if p.LookUp {
		parts = append(parts, i18n.Both(
			"A custodian may read one person’s answers, for a stated reason; every such look is kept on record.",
			"Une personne gardienne peut lire les réponses de quelqu’un, pour un motif déclaré\u202f; chaque consultation est consignée."))
	}
	parts = append(parts, i18n.Both(
		fmt.Sprintf("Results are shown only for groups of at least %d people: all of them to the mentorship lead and the vice-chairs, those of the whole department to division directors and physicians-in-chief, and those of a division to its own director.", p.Minimum),
		fmt.Sprintf("Les résultats ne sont montrés que pour des groupes d’au moins %d personnes\u202f: tous à la personne responsable du mentorat et aux vice-directions, ceux de l’ensemble du département aux directions de division et aux médecins-chefs, et ceux d’une division à sa propre direction.", p.Minimum)))
	if p.Comments {
		parts = append(parts, i18n.Both(
			fmt.Sprintf("What you write in your own words is shown only where at least %d people wrote something, in another order, after a moderator has taken out what could identify somebody.", p.Minimum),
			fmt.Sprintf("Ce que vous écrivez n’est montré que si au moins %d personnes ont écrit quelque chose, dans un autre ordre, et après qu’une modération a retiré ce qui pourrait identifier quelqu’un.", p.Minimum)))
	}
	if p.Export {
		parts = append(parts, promisedExport[p.Mode])
	}
	parts = append(parts, promisedCorrection(p))
	var en, fr []string
	for _, t := range parts {
		if len(t) > 0 {
			en, fr = append(en, t.En()), append(fr, t.Fr())
		}
	}
	return i18n.Both(strings.Join(en, " "), strings.Join(fr, " "))
}

// promisedLink is whether answers lead to whoever gave them.
var promisedLink = map[Mode]i18n.Text{
	Attributed: i18n.Both(
		"Your name stands on your answers. The mentorship lead can read them with your name.",
		"Votre nom figure sur vos réponses. La personne responsable du mentorat peut les lire avec votre nom."),
	Confidential: i18n.Both(
		"Your answers are confidential. They are kept with a link to you, so that you can continue and correct them, and nobody is shown them with your name. They are not anonymous: whoever operates the database could follow that link.",
		"Vos réponses sont confidentielles. Elles sont conservées avec un lien vers vous, pour que vous puissiez les continuer et les corriger, et elles ne sont montrées à personne avec votre nom. Elles ne sont pas anonymes\u202f: qui exploite la base de données pourrait suivre ce lien."),
	Anonymous: i18n.Both(
		"Your answers are anonymous. They are sealed the moment you submit them. When the survey closes, all are opened together in random order and the key is destroyed; from then on nobody can tell who wrote what, not even whoever operates the database. Two honest limits: your own words can give you away, and somebody who changed the program on the server while the survey is open could read answers as they arrive.",
		"Vos réponses sont anonymes. Elles sont scellées dès que vous les soumettez. À la clôture, toutes sont ouvertes ensemble dans un ordre aléatoire et la clé est détruite\u202f; dès lors, personne ne peut savoir qui a écrit quoi, pas même qui exploite la base de données. Deux limites, en toute franchise\u202f: vos propres mots peuvent vous trahir, et une personne qui modifierait le programme du serveur pendant le sondage pourrait lire les réponses à leur arrivée."),
}

// promisedExport is what may be taken out row by row.
var promisedExport = map[Mode]i18n.Text{
	Attributed: i18n.Both(
		"The mentorship lead can take the answers out as a file, with names.",
		"La personne responsable du mentorat peut exporter les réponses dans un fichier, avec les noms."),
	Confidential: i18n.Both(
		"The mentorship lead can take the answers out as a file for analysis, without names, divisions, dates, order and written words.",
		"La personne responsable du mentorat peut exporter les réponses dans un fichier à des fins d’analyse, sans noms, divisions, dates, ordre ni mots écrits."),
	Anonymous: i18n.Both(
		"The mentorship lead can take the opened answers out as a file for analysis, without divisions, dates, order and written words.",
		"La personne responsable du mentorat peut exporter les réponses ouvertes dans un fichier à des fins d’analyse, sans divisions, dates, ordre ni mots écrits."),
}

func promisedCorrection(p Policy) i18n.Text {
	if p.Mode == Anonymous {
		return i18n.Both(
			fmt.Sprintf("Until the survey closes you can replace your answers or withdraw them; afterwards they can no longer be found to be changed or erased. If fewer than %d people answer, everything is destroyed unopened. While the survey is open, how many have answered is told in steps of five.", p.Minimum),
			fmt.Sprintf("Jusqu’à la clôture, vous pouvez remplacer vos réponses ou les retirer\u202f; ensuite, on ne peut plus les retrouver pour les modifier ou les effacer. Si moins de %d personnes répondent, tout est détruit sans être ouvert. Pendant le sondage, le nombre de réponses est donné par tranches de cinq.", p.Minimum))
	}
	if p.Mode == Attributed {
		return i18n.Both("You can correct your answers until the survey closes.", "Vous pouvez corriger vos réponses jusqu’à la clôture.")
	}
	return i18n.Both(
		"How many people have answered is shown too, but not who. You can correct your answers until the survey closes.",
		"On montre aussi combien de personnes ont répondu, mais pas lesquelles. Vous pouvez corriger vos réponses jusqu’à la clôture.")
}
