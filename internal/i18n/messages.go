package i18n

import (
	"fmt"
	"regexp"
	"strings"
)

// Message says the sentence of a key in a language. Gaps in braces are filled from
// args; {thing} names a kind of record in that language.
func Message(language, key string, args map[string]any) string {
	t, ok := messages[key]
	if !ok {
		t = messages["unknown"]
	}
	return gap.ReplaceAllStringFunc(t.In(language), func(g string) string {
		name := g[1 : len(g)-1]
		v, ok := args[name]
		if !ok {
			return ""
		}
		if name == "thing" {
			if thing, ok := things[fmt.Sprint(v)]; ok {
				return thing.In(language)
			}
			return things["record"].In(language)
		}
		return fmt.Sprint(v)
	})
}

var gap = regexp.MustCompile(`\{[a-z]+\}`)

// say sets the narrow space of French before : ; ! ? and inside « ».
func say(en, fr string) Text {
	const narrow = "\u202f"
	return Both(en, strings.NewReplacer(" :", narrow+":", " ;", narrow+";", " !", narrow+"!", " ?", narrow+"?", "« ", "«"+narrow, " »", narrow+"»").Replace(fr))
}

// things are the kinds of record somebody may look for in vain.
var things = map[string]Text{
	"record":        say("this", "cet élément"),
	"campaign":      say("this survey", "ce sondage"),
	"trend":         say("a figure of this question over the waves", "de chiffre de cette question au fil des vagues"),
	"comment":       say("this comment", "ce commentaire"),
	"database":      say("the database", "la base de données"),
	"division":      say("this division", "cette division"),
	"expectations":  say("what the department expects of mentorship", "les attentes du département envers le mentorat"),
	"file":          say("this file", "ce fichier"),
	"instrument":    say("this questionnaire", "ce questionnaire"),
	"assistant":     say("this assistant", "cette personne suppléante"),
	"check-in":      say("this check-in", "ce bilan"),
	"meeting":       say("this meeting", "cette rencontre"),
	"mentorship":    say("this mentorship", "ce mentorat"),
	"plan":          say("this plan", "ce plan"),
	"task":          say("this task", "cette tâche"),
	"training":      say("this course", "cette formation"),
	"message":       say("this message", "ce message"),
	"person":        say("this person", "cette personne"),
	"persona":       say("this person of the demo", "cette personne de la démonstration"),
	"questionnaire": say("a questionnaire for you here", "de questionnaire pour vous ici"),
	"letter":        say("this letter", "cette lettre"),
	"place":         say("what you were asked", "ce qui vous était demandé"),
	"moc record":    say("this record", "ce relevé"),
	"reflection":    say("this reflection", "cette réflexion"),
	"release":       say("these results", "ces résultats"),
	"remark":        say("this comment", "ce commentaire"),
	"review":        say("this review", "cette révision"),
	"report":        say("this report", "ce rapport"),
	"round":         say("this round", "cette ronde"),
	"role grant":    say("this role", "ce rôle"),
	"session":       say("this device", "cet appareil"),
	"token":         say("this link", "ce lien"),
	"version":       say("this version", "cette version"),
}

// messages are the sentences of the errors people read, by key. Each says what to do
// next.
var messages = map[string]Text{
	"unknown":   say("This did not work. Reload the page and try again.", "Cela n’a pas fonctionné. Rechargez la page et réessayez."),
	"internal":  say("Something went wrong on our side. Try again; if it happens again, ask for help and give this reference: {reference}.", "Un problème est survenu de notre côté. Réessayez ; si cela se reproduit, demandez de l’aide en donnant cette référence : {reference}."),
	"forbidden": say("This is not open to you. If you need it for your work, ask your mentorship lead.", "Vous n’avez pas accès à ceci. Si vous en avez besoin pour votre travail, adressez-vous à la personne responsable du mentorat."),
	"not_found": say("We cannot find {thing}. Go back to the list and choose again.", "Nous ne trouvons pas {thing}. Revenez à la liste et choisissez de nouveau."),

	"auth.administrator_exists": say("The department has an administrator already. Sign in, or ask an administrator to give you the role.", "Le département a déjà une administratrice ou un administrateur. Ouvrez une session, ou demandez-lui de vous donner ce rôle."),
	"auth.invitation_dead":      say("This invitation no longer works: the survey may have closed, or the link may be incomplete. Open the link from the e-mail again.", "Cette invitation ne fonctionne plus : le sondage est peut-être clos, ou le lien est incomplet. Ouvrez de nouveau le lien du courriel."),
	"auth.link_dead":            say("This link or code no longer works. It serves once, for a short time. Ask for a new one.", "Ce lien ou ce code ne fonctionne plus. Il sert une seule fois et peu de temps. Demandez-en un nouveau."),
	"auth.sign_in_first":        say("You are not signed in. Sign in to continue.", "Vous n’avez pas ouvert de session. Ouvrez-en une pour continuer."),
	"auth.someone_else":         say("This invitation is for another person than the one signed in here. Sign out first if it is yours.", "Cette invitation s’adresse à une autre personne que celle dont la session est ouverte ici. Si elle est à vous, fermez d’abord cette session."),
	"auth.too_many_requests":    say("A link was asked for several times. Look in your mailbox, also among junk mail, or try again in an hour.", "Un lien a été demandé plusieurs fois. Regardez dans votre boîte de courriel, y compris les indésirables, ou réessayez dans une heure."),

	"answers.not_an_object": say("These answers cannot be read. Reload the page and try again.", "Ces réponses sont illisibles. Rechargez la page et réessayez."),

	"answers.too_long_together": say("These answers are too long together. Shorten the longest texts.", "Ces réponses sont trop longues dans l’ensemble. Raccourcissez les textes les plus longs."),

	"blob.empty":            say("This file is empty. Choose another one.", "Ce fichier est vide. Choisissez-en un autre."),
	"blob.too_many_waiting": say("You have sent many files in the last hour that nothing was made of. Finish one of them, or try again in an hour.", "Vous avez envoyé dans la dernière heure de nombreux fichiers dont rien n’a été fait. Terminez-en un, ou réessayez dans une heure."),
	"blob.too_large":        say("This file is larger than 10 MB. Send a smaller one.", "Ce fichier dépasse 10 Mo. Envoyez-en un plus petit."),

	"comment.needs_reason":       say("Say why this comment is withheld. Nobody but moderators reads the reason.", "Dites pourquoi ce commentaire est retenu. Seule la modération lit ce motif."),
	"comment.rare_language":      say("So few wrote in this language that it tells who wrote this. Translate the comment, or withhold it.", "Si peu de personnes ont écrit dans cette langue qu’elle révèle qui a écrit ceci. Traduisez le commentaire, ou retenez-le."),
	"comment.rare_language_left": say("Of one question only {n} accepted comments are in one language, fewer than {minimum}. Translate them, or withhold them.", "À une question, seuls {n} commentaires acceptés sont dans une même langue, moins de {minimum}. Traduisez-les, ou retenez-les."),
	"comment.released_already":   say("These comments are released, and nothing about them can be changed any more.", "Ces commentaires sont diffusés, et rien ne peut plus y être changé."),
	"comment.reporting_line":     say("Somebody who was asked in this survey reports to you, so you may not read its comments. Ask another moderator.", "Une personne interrogée dans ce sondage relève de vous ; vous ne pouvez donc pas en lire les commentaires. Demandez à une autre personne de la modération."),
	"comment.undecided":          say("{n} comments are not decided yet. Accept or withhold each of them first.", "{n} commentaires ne sont pas encore traités. Acceptez ou retenez d’abord chacun d’eux."),

	"block.division_not_asked": say("A division with questions of its own must be among those asked. Choose a division of the audience, or remove its questions.", "Une division qui a ses propres questions doit être parmi celles interrogées. Choisissez une division du public, ou retirez ses questions."),
	"block.minimum_range":      say("A division may hide more than the department, never less: choose the department’s number or a larger one, up to 50.", "Une division peut masquer plus que le département, jamais moins : choisissez le nombre du département ou un plus grand, jusqu’à 50."),
	"block.names_taken":        say("Both questionnaires use these names: {names}. Rename them in the division’s questionnaire and publish it anew.", "Les deux questionnaires utilisent ces noms : {names}. Renommez-les dans celui de la division et publiez-le de nouveau."),
	"block.needs_version":      say("Choose a published version of the division’s questionnaire.", "Choisissez une version publiée du questionnaire de la division."),
	"block.same_questionnaire": say("This is the questionnaire everybody is asked. Choose another one for the division.", "C’est le questionnaire posé à tout le monde. Choisissez-en un autre pour la division."),

	"campaign.audience_empty":         say("Nobody fits this audience today. Widen it before you open the survey.", "Personne ne correspond à ce public aujourd’hui. Élargissez-le avant d’ouvrir le sondage."),
	"campaign.changed_meanwhile":      say("Somebody else changed this survey meanwhile. Reload the page and look at it before you open it.", "Quelqu’un d’autre a modifié ce sondage entre-temps. Rechargez la page et relisez-le avant de l’ouvrir."),
	"campaign.is_anonymous":           say("This survey is anonymous: answers go into its ballot box, and drafts stay in your browser. Reload the page.", "Ce sondage est anonyme : les réponses vont dans son urne, et les ébauches restent dans votre navigateur. Rechargez la page."),
	"campaign.no_keys":                say("The keys of ballot boxes are out of reach on this server. Ask whoever runs it to look at its directory of keys.", "Les clés des urnes sont hors d’atteinte sur ce serveur. Demandez à qui l’exploite de vérifier son répertoire de clés."),
	"campaign.not_anonymous":          say("This survey has no ballot box. Reload the page and submit your answers.", "Ce sondage n’a pas d’urne. Rechargez la page et soumettez vos réponses."),
	"campaign.closed":                 say("This survey has closed and takes no more answers. What you submitted before stands.", "Ce sondage est clos et n’accepte plus de réponses. Ce que vous avez soumis auparavant reste valable."),
	"campaign.closes_in_past":         say("The deadline has passed. Choose today or a later day.", "L’échéance est passée. Choisissez aujourd’hui ou un jour ultérieur."),
	"campaign.mode_unknown":           say("Choose what is promised to those who answer: attributed, confidential or anonymous.", "Choisissez ce qui est promis aux personnes qui répondent : réponses nominatives, confidentielles ou anonymes."),
	"campaign.appointed_backwards":    say("The second day comes before the first. Swap them or leave one empty.", "Le second jour précède le premier. Inversez-les ou laissez-en un vide."),
	"campaign.closed_for_reminders":   say("The deadline has passed, so no reminder or invitation is sent any more. Move the deadline first.", "L’échéance est passée : plus aucun rappel ni invitation ne part. Reportez d’abord l’échéance."),
	"campaign.extension_earlier":      say("Choose a day after the present deadline and within a year. To end the survey sooner, close it early.", "Choisissez un jour après l’échéance actuelle et d’ici un an. Pour finir plus tôt, mettez fin au sondage."),
	"campaign.grace_range":            say("Choose a grace of 0 to 72 hours.", "Choisissez un délai de grâce de 0 à 72 heures."),
	"campaign.needs_extension_reason": say("Write in a few words why there is more time.", "Indiquez en quelques mots pourquoi il y a plus de temps."),
	"campaign.needs_notice":           say("Complete the notice of collection: authority, purpose and contact. Change the draft and save it.", "Complétez l’avis de collecte : autorité, fins et renseignements. Modifiez l’ébauche et enregistrez-la."),
	"campaign.needs_notice_part":      say("Write this part of the notice of collection in English and in French.", "Rédigez cette partie de l’avis de collecte en français et en anglais."),
	"campaign.no_address":             say("This person has no e-mail address now, or is away. Correct the record first.", "Cette personne n’a pas d’adresse de courriel en ce moment, ou est absente. Corrigez d’abord son dossier."),
	"campaign.reminded_today":         say("An invitation or a reminder went out within the last twenty hours. Wait until tomorrow.", "Une invitation ou un rappel est parti au cours des vingt dernières heures. Attendez à demain."),
	"campaign.reminder_outside":       say("Reminders go from today to the last day. Choose other dates.", "Les rappels vont d’aujourd’hui au dernier jour. Choisissez d’autres dates."),
	"campaign.reminder_twice":         say("A date for a reminder is there twice. Remove one.", "Une date de rappel figure deux fois. Retirez-en une."),
	"campaign.reminders_too_many":     say("Choose at most ten dates for reminders.", "Choisissez au plus dix dates de rappel."),
	"campaign.needs_reason":           say("Write in a few words why the survey closes before its deadline.", "Indiquez en quelques mots pourquoi le sondage se termine avant l’échéance."),
	"campaign.needs_version":          say("Choose a published version of a questionnaire.", "Choisissez une version publiée d’un questionnaire."),
	"campaign.not_open":               say("This survey is not open. Reload the page to see how it stands.", "Ce sondage n’est pas ouvert. Rechargez la page pour voir où il en est."),
	"campaign.opened_already":         say("This survey has been opened and can no longer be changed. Make a new one if you need to.", "Ce sondage a été ouvert et ne peut plus être modifié. Créez-en un autre au besoin."),
	"campaign.wave_range":             say("Number the wave from 1 to 999.", "Donnez à la vague un numéro de 1 à 999."),

	"department.not_set_up":            say("This department has not been set up yet. Open the link that the server prints at its start, or that “laurel admin grant” repeats.", "Ce département n’est pas encore configuré. Ouvrez le lien que le serveur affiche à son démarrage, ou que « laurel admin grant » répète."),
	"department.exists":                say("The department has been set up already. Sign in instead.", "Le département est déjà configuré. Ouvrez plutôt une session."),
	"department.minimum_too_small":     say("Groups of fewer than five people are never shown. Choose 5 or more.", "Les groupes de moins de cinq personnes ne sont jamais montrés. Choisissez 5 ou plus."),
	"department.accreditation_whole":   say("An accreditation needs a provider, an approval, a maximum of hours and a statement in English and in French. Without all of them nothing is said to be accredited.", "Un agrément exige un prestataire, une approbation, un maximum d’heures et un énoncé en français et en anglais. Sans tout cela, rien n’est dit agréé."),
	"department.accreditation_maximum": say("Give the hours that may be claimed at most, in quarters of an hour, up to 100.", "Indiquez le nombre maximal d’heures déclarables, au quart d’heure, jusqu’à 100."),
	"department.unknown_zone":          say("We do not know this time zone. Write it like America/Toronto.", "Ce fuseau horaire est inconnu. Écrivez-le comme America/Toronto."),

	"draft.saved_elsewhere": say("These answers were changed in another tab or on another device. Choose which ones to keep.", "Ces réponses ont été modifiées dans un autre onglet ou sur un autre appareil. Choisissez celles à conserver."),

	"export.needs_reason":  say("Write in a few words what the answers are needed for. It is kept with the export.", "Indiquez en quelques mots à quoi serviront les réponses. Ce motif est conservé avec l’exportation."),
	"export.not_promised":  say("Those who answered were told that nobody takes their answers away one by one. Use the released figures.", "Les personnes qui ont répondu ont été assurées que personne n’emporterait leurs réponses une à une. Utilisez les chiffres publiés."),
	"export.not_released":  say("Answers can be exported once the figures of this survey are released. Come back when it has closed.", "Les réponses peuvent être exportées une fois publiés les chiffres de ce sondage. Revenez après sa clôture."),
	"export.out_of_date":   say("This download has expired. Ask for the export again.", "Ce téléchargement a expiré. Demandez de nouveau l’exportation."),
	"export.too_few":       say("Answers are shown one by one without names only where at least ten people answered, or more where the department asks for more. Use the released figures.", "Les réponses ne sont montrées une à une sans nom que si au moins dix personnes ont répondu, ou davantage si le département l’exige. Utilisez les chiffres publiés."),
	"export.too_many_rows": say("A workbook has no room for so many answers. Export them as CSV.", "Un classeur n’a pas de place pour autant de réponses. Exportez-les en CSV."),
	"export.unknown":       say("Choose one of the formats and layouts that are listed.", "Choisissez l’un des formats et l’une des dispositions proposés."),

	"expectations.published_meanwhile": say("Somebody else published a new version meanwhile. Reload the page and look at it first.", "Quelqu’un d’autre a publié une nouvelle version entre-temps. Rechargez la page et lisez-la d’abord."),

	"department.rate_out_of_range":        say("Give credits per hour as a number from 0 to 10; 0 tells none.", "Indiquez les crédits par heure par un nombre de 0 à 10 ; 0 n’en indique aucun."),
	"document.too_long":                   say("This is too long for one document. Leave something out.", "Ceci est trop long pour un seul document. Retirez-en une partie."),
	"document.unprintable":                say("A document cannot show these characters: {characters}. Write this in letters it can show, such as Latin ones.", "Un document ne peut pas afficher ces caractères : {characters}. Écrivez ceci en lettres qu’il peut afficher, par exemple latines."),
	"feedback.closed":                     say("This round has closed, and nothing more is taken. The next one will ask you again.", "Cette ronde est close et n’accepte plus rien. La prochaine vous consultera à nouveau."),
	"feedback.closes_in_past":             say("The last day is over. Choose today or a later day.", "Le dernier jour est passé. Choisissez aujourd’hui ou un jour ultérieur."),
	"feedback.kept_from_mentor":           say("Whoever wrote this keeps it from the mentor. It can be withheld only.", "La personne qui a écrit ceci ne veut pas que le mentor le lise. On ne peut que le retenir."),
	"feedback.letter_empty":               say("Write the letter before you sign it.", "Rédigez la lettre avant de la signer."),
	"feedback.months_out_of_range":        say("Give a number of months from 0 to 36.", "Indiquez un nombre de mois de 0 à 36."),
	"feedback.needs_mistreatment_contact": say("Say in English and in French where mistreatment can be reported. It stands on the page, because feedback is not the place for it.", "Indiquez en français et en anglais où signaler de mauvais traitements. C’est affiché sur la page, car la rétroaction n’est pas faite pour cela."),
	"feedback.needs_title":                say("Give the round a title in English and in French.", "Donnez à la ronde un titre en français et en anglais."),
	"feedback.needs_version":              say("Choose a published version of a questionnaire.", "Choisissez une version publiée d’un questionnaire."),
	"feedback.no_letter_here":             say("This mentor has enough mentees for a report. Answer the questions: they are sealed and opened together with the others’.", "Ce mentor accompagne assez de personnes pour un rapport. Répondez aux questions : elles sont scellées puis ouvertes avec celles des autres."),
	"feedback.nobody_to_ask":              say("No mentorship between people of the department is on record for this time. Record mentorships first, or count those that ended longer ago.", "Aucun mentorat entre personnes du département n’est consigné pour cette période. Consignez-en d’abord, ou tenez compte de ceux qui ont pris fin il y a plus longtemps."),
	"feedback.not_open":                   say("This round is not open.", "Cette ronde n’est pas ouverte."),
	"feedback.opened_already":             say("This round has been opened and can no longer be changed.", "Cette ronde a été ouverte et ne peut plus être modifiée."),
	"feedback.other_questions":            say("Answers kept from earlier rounds were given to other questions. Choose a version that is read together with theirs.", "Les réponses conservées des rondes précédentes portent sur d’autres questions. Choisissez une version qui se lit avec la leur."),
	"feedback.released_already":           say("This report is released already.", "Ce rapport est déjà diffusé."),
	"feedback.too_few":                    say("Too few people have answered for a report.", "Trop peu de personnes ont répondu pour un rapport."),
	"review.asked_already":                say("A review of this was asked for already.", "Une révision en a déjà été demandée."),
	"review.needs_answer":                 say("Tell the mentor in a sentence why it stays.", "Dites au mentor en une phrase pourquoi cela reste."),
	"review.needs_reason":                 say("Say in a sentence why it should be looked at again. A moderator reads it, without your name.", "Dites en une phrase pourquoi il faut la revoir. La modération le lit, sans votre nom."),
	"review.needs_text":                   say("Write what is to be shown instead.", "Écrivez ce qui doit être montré à la place."),
	"reflection.changed_meanwhile":        say("This reflection was changed in another tab. Open it again and go on from there.", "Cette réflexion a été modifiée dans un autre onglet. Rouvrez-la et poursuivez à partir de là."),
	"reflection.day_ahead":                say("Give the day on which you reflected, today or earlier.", "Indiquez le jour de votre réflexion, aujourd’hui ou plus tôt."),
	"reflection.done":                     say("This reflection is finished and no longer changes. You can add what came of it.", "Cette réflexion est terminée et ne change plus. Vous pouvez y ajouter ce qui en est résulté."),
	"reflection.kind":                     say("Choose what you reflect on: a report, a letter, or a question of your own.", "Choisissez l’objet de votre réflexion : un rapport, une lettre ou une question à vous."),
	"reflection.minutes_out_of_range":     say("Give the minutes you spent reading and thinking, from 8 to 480. Longer work is several reflections; time spent mentoring does not count.", "Indiquez les minutes passées à lire et à réfléchir, de 8 à 480. Un travail plus long fait plusieurs réflexions ; le temps de mentorat ne compte pas."),
	"reflection.needs_change":             say("Write what you will do differently. It can be small.", "Écrivez ce que vous ferez autrement. Une petite chose suffit."),
	"reflection.needs_follow_up":          say("Choose a day, today or later, on which you want to look back.", "Choisissez un jour, aujourd’hui ou plus tard, pour y revenir."),
	"reflection.needs_learned":            say("Write what you learned: a record without a learning outcome cannot be claimed.", "Écrivez ce que vous avez appris : un relevé sans résultat d’apprentissage ne peut être déclaré."),
	"reflection.needs_outcome":            say("Write in a few words what came of it.", "Écrivez en quelques mots ce qui en est résulté."),
	"reflection.not_done":                 say("Finish the reflection first; then you can add what came of it.", "Terminez d’abord la réflexion ; vous pourrez ensuite ajouter ce qui en est résulté."),
	"idempotency.bad_key":                 say("This request cannot be told from others. Reload the page and try again.", "Cette demande ne se distingue pas des autres. Rechargez la page et réessayez."),
	"idempotency.other_request":           say("This was sent before with other content. Reload the page to see what stands.", "Ceci a déjà été envoyé avec un autre contenu. Rechargez la page pour voir ce qui est enregistré."),

	"instrument.empty":                  say("There is no questionnaire in this file. Choose another file.", "Ce fichier ne contient pas de questionnaire. Choisissez-en un autre."),
	"instrument.no_draft":               say("There is no draft to publish. Begin one from a version, or import a file.", "Il n’y a pas d’ébauche à publier. Commencez-en une à partir d’une version, ou importez un fichier."),
	"instrument.no_longer_read":         say("This questionnaire can no longer be read. Ask for help.", "Ce questionnaire ne peut plus être lu. Demandez de l’aide."),
	"instrument.not_an_object":          say("This is not a questionnaire. Reload the page and try again.", "Ceci n’est pas un questionnaire. Rechargez la page et réessayez."),
	"instrument.nothing_drafted":        say("There is no draft here. Begin one from a version.", "Il n’y a pas d’ébauche ici. Commencez-en une à partir d’une version."),
	"instrument.one_beginning":          say("Begin from a template or from a version, not from both.", "Partez d’un modèle ou d’une version, pas des deux."),
	"instrument.published_meanwhile":    say("Somebody else published this draft meanwhile. Reload the page.", "Quelqu’un d’autre a publié cette ébauche entre-temps. Rechargez la page."),
	"instrument.purpose_unknown":        say("Choose what this questionnaire is for.", "Choisissez à quoi sert ce questionnaire."),
	"instrument.saved_elsewhere":        say("This questionnaire was changed in another tab or by somebody else. Look at both and choose which one to keep.", "Ce questionnaire a été modifié dans un autre onglet ou par quelqu’un d’autre. Comparez les deux et choisissez celui à conserver."),
	"instrument.template_unknown":       say("We do not know this template. Choose one from the list.", "Ce modèle est inconnu. Choisissez-en un dans la liste."),
	"instrument.too_large":              say("This questionnaire is larger than 1 MB. Split it, or shorten its texts.", "Ce questionnaire dépasse 1 Mo. Scindez-le, ou raccourcissez ses textes."),
	"instrument.translation_unreadable": say("This file cannot be read as a table, so nothing was taken. Export it again and fill it in. {reason}", "Ce fichier ne peut pas être lu comme un tableau : rien n’a été repris. Exportez-le de nouveau et remplissez-le. {reason}"),
	"instrument.unreadable":             say("This file cannot be read as a questionnaire. Mend it and import it again. {reason}", "Ce fichier ne peut pas être lu comme un questionnaire. Corrigez-le et importez-le de nouveau. {reason}"),

	"language.unknown": say("Choose English or French.", "Choisissez le français ou l’anglais."),

	"limit.aliases":     say("This request gives other names to more than {most} fields. Ask for less at once.", "Cette requête renomme plus de {most} champs. Demandez moins à la fois."),
	"limit.complexity":  say("This request asks for too much at once. Ask for shorter pages or fewer fields.", "Cette requête demande trop à la fois. Demandez des pages plus courtes ou moins de champs."),
	"limit.depth":       say("This request goes deeper than {most} levels. Ask in several steps.", "Cette requête descend à plus de {most} niveaux. Procédez en plusieurs étapes."),
	"limit.fields":      say("This request asks for more than {most} fields. Ask in several steps.", "Cette requête demande plus de {most} champs. Procédez en plusieurs étapes."),
	"limit.root_fields": say("This request asks more than {most} questions at once. Ask in several steps.", "Cette requête pose plus de {most} questions à la fois. Procédez en plusieurs étapes."),
	"limit.tokens":      say("This request is longer than {most} words. Ask in several steps.", "Cette requête dépasse {most} mots. Procédez en plusieurs étapes."),

	"mentorship.has_formal_mentor":  say("This person has a formal mentor already, and can have one at a time. End that mentorship first, or make this an informal one.", "Cette personne a déjà un mentor officiel et ne peut en avoir qu’un à la fois. Mettez d’abord fin à ce mentorat, ou choisissez un mentorat informel."),
	"mentorship.oneself":            say("Nobody is their own mentor. Choose somebody else.", "Personne n’est son propre mentor. Choisissez quelqu’un d’autre."),
	"mentorship.reporting_line":     say("A formal mentor may not be somebody the mentee reports to. Choose somebody outside that line, or make this an informal mentorship.", "Le mentor officiel ne peut pas être une personne dont relève la personne mentorée. Choisissez quelqu’un hors de cette ligne hiérarchique, ou choisissez un mentorat informel."),
	"mentorship.proposed_already":   say("A formal mentor has been proposed for this person, and the answer is awaited. Withdraw that proposal first, or make this an informal mentorship.", "Un mentor officiel a déjà été proposé pour cette personne et la réponse est attendue. Retirez d’abord cette proposition, ou choisissez un mentorat informel."),
	"mentorship.pair_exists":        say("These two have a mentorship of this kind already. Open that one, or choose another kind.", "Ces deux personnes ont déjà un mentorat de ce type. Ouvrez celui-ci, ou choisissez un autre type."),
	"mentorship.unknown_kind":       say("Choose one of the kinds listed.", "Choisissez un des types de la liste."),
	"mentorship.unknown_need":       say("Choose among the needs listed.", "Choisissez parmi les besoins de la liste."),
	"mentorship.choose_some":        say("Choose between 1 and 100 proposals.", "Choisissez entre 1 et 100 propositions."),
	"mentorship.not_waiting":        say("This mentorship waits for no answer any more. Reload the page to see how it stands.", "Ce mentorat n’attend plus de réponse. Rechargez la page pour voir où il en est."),
	"mentorship.confirmed_already":  say("You have confirmed this mentorship already. It begins when the other side has too.", "Vous avez déjà confirmé ce mentorat. Il commencera quand l’autre personne l’aura fait aussi."),
	"mentorship.not_active":         say("This mentorship is not under way. Reload the page to see how it stands.", "Ce mentorat n’est pas en cours. Rechargez la page pour voir où il en est."),
	"mentorship.quiet_already":      say("It is known already that this pair is quiet.", "On sait déjà que cette paire est en veille."),
	"mentorship.not_quiet":          say("This pair is not noted as quiet. Reload the page to see how it stands.", "Cette paire n’est pas notée comme en veille. Rechargez la page pour voir où elle en est."),
	"meeting.day_missing":           say("Give the day of the meeting.", "Indiquez le jour de la rencontre."),
	"meeting.in_future":             say("Only meetings that have taken place are noted. Choose today or an earlier day.", "Seules les rencontres qui ont eu lieu sont notées. Choisissez aujourd’hui ou un jour antérieur."),
	"meeting.before_start":          say("This mentorship began on {day}. Choose that day or a later one.", "Ce mentorat a commencé le {day}. Choisissez ce jour ou un jour ultérieur."),
	"meeting.after_end":             say("This mentorship ended on {day}. Choose that day or an earlier one.", "Ce mentorat a pris fin le {day}. Choisissez ce jour ou un jour antérieur."),
	"meeting.noted_already":         say("A meeting on that day is noted already. One a day is enough: choose another day.", "Une rencontre ce jour-là est déjà notée. Une par jour suffit : choisissez un autre jour."),
	"offer.capacity":                say("Give a number of mentees between 0 and 50; 0 leaves it open.", "Indiquez un nombre de personnes entre 0 et 50 ; 0 le laisse ouvert."),
	"training.title_missing":        say("Give the course a name.", "Donnez un nom à la formation."),
	"training.day_missing":          say("Give the day of the course.", "Indiquez le jour de la formation."),
	"training.in_future":            say("Only courses that have taken place are noted. Choose today or an earlier day.", "Seules les formations suivies sont notées. Choisissez aujourd’hui ou un jour antérieur."),
	"training.hours":                say("Give between 0 and 100 hours.", "Indiquez entre 0 et 100 heures."),
	"plan.starts_missing":           say("Give the day the five years begin.", "Indiquez le jour où commencent les cinq ans."),
	"plan.goals_missing":            say("Write your goals before you hand the plan in.", "Écrivez vos buts avant de soumettre le plan."),
	"plan.milestones_missing":       say("Add at least one milestone before you hand the plan in.", "Ajoutez au moins un jalon avant de soumettre le plan."),
	"plan.too_many_milestones":      say("A plan has at most 40 milestones. Join some of them.", "Un plan compte au plus 40 jalons. Regroupez-en quelques-uns."),
	"plan.milestone_words":          say("Say in up to 300 characters what is to be reached.", "Dites en 300 caractères au plus ce qui doit être atteint."),
	"plan.milestone_day":            say("Choose a day within the five years of the plan.", "Choisissez un jour compris dans les cinq ans du plan."),
	"plan.changed_meanwhile":        say("This plan was changed elsewhere meanwhile, so nothing was saved. Copy what you wrote, reload the page and put it in again.", "Ce plan a été modifié ailleurs entre-temps : rien n’a été enregistré. Copiez votre texte, rechargez la page et reprenez-le."),
	"plan.is_submitted":             say("This plan is with your leaders. Take it back first to change it.", "Ce plan est entre les mains de vos responsables. Reprenez-le d’abord pour le modifier."),
	"plan.not_submitted":            say("This plan waits for no decision. Reload the page to see how it stands.", "Ce plan n’attend pas de décision. Rechargez la page pour voir où il en est."),
	"plan.note_missing":             say("Say what is missing when you return a plan.", "Dites ce qui manque quand vous retournez un plan."),
	"outside.how_many":              say("Enter between 1 and 200 mentees at a time.", "Saisissez entre 1 et 200 personnes à la fois."),
	"outside.level":                 say("Choose where this person stood: student, resident, fellow, postdoc, faculty or other.", "Choisissez le niveau de cette personne : étudiant, résident, fellow, postdoctorant, corps professoral ou autre."),
	"outside.start_missing":         say("Give the day the mentorship began, as YYYY-MM-DD.", "Indiquez le jour où le mentorat a commencé, au format AAAA-MM-JJ."),
	"outside.start_in_future":       say("Only mentorships that have begun are noted. Choose today or an earlier day.", "Seuls les mentorats commencés sont notés. Choisissez aujourd’hui ou un jour antérieur."),
	"outside.end":                   say("The last day lies between the first one and today. Choose another, or leave it empty.", "Le dernier jour se situe entre le premier et aujourd’hui. Choisissez-en un autre, ou laissez-le vide."),
	"outside.no_address":            say("A link to confirm by needs an address. Add one, or leave the mentorship as your own word.", "Un lien de confirmation demande une adresse. Ajoutez-en une, ou laissez le mentorat comme votre propre déclaration."),
	"outside.known_already":         say("You have noted this mentee already. Remove the row.", "Vous avez déjà noté cette personne. Retirez la ligne."),
	"outside.sent_lately":           say("The link was sent less than a day ago. Wait until tomorrow before you send it again.", "Le lien a été envoyé il y a moins d’un jour. Attendez demain avant de l’envoyer de nouveau."),
	"outside.answered_already":      say("This mentee has answered already.", "Cette personne a déjà répondu."),
	"check_in.reader_no_vice_chair": say("Check-ins are read by a vice-chair. Choose somebody who holds that role today.", "Les bilans sont lus par une vice-présidence. Choisissez une personne qui exerce cette fonction aujourd’hui."),
	"check_in.no_reader":            say("Nobody is named yet to read check-ins, so none can be handed in. Ask the mentorship lead to name a vice-chair.", "Personne n’est encore désigné pour lire les bilans : aucun ne peut être remis. Demandez à la direction du mentorat de désigner une vice-présidence."),
	"check_in.no_questionnaire":     say("No questionnaire for the check-in is published yet. Ask the mentorship lead to publish one from the template.", "Aucun questionnaire de bilan n’est encore publié. Demandez à la direction du mentorat d’en publier un à partir du modèle."),
	"task.done_already":             say("This is done already. Reload the page to see how it stands.", "C’est déjà fait. Rechargez la page pour voir où on en est."),
	"task.follow_up_past":           say("The day of the follow-up lies ahead. Choose today or a later day.", "Le jour du suivi est à venir. Choisissez aujourd’hui ou un jour ultérieur."),
	"task.follow_up_words":          say("Say what was agreed.", "Dites ce qui a été convenu."),
	"assistant.no_office":           say("A deputy for approvals is named by a division director or physician-in-chief. Choose another scope.", "Une suppléance pour les approbations est désignée par une direction de division ou un médecin-chef. Choisissez un autre domaine."),
	"assistant.no_scope":            say("Choose at least one thing the assistant may do.", "Choisissez au moins une chose que cette personne peut faire."),
	"assistant.from_past":           say("Choose today or a later day to begin.", "Choisissez aujourd’hui ou un jour ultérieur pour commencer."),
	"assistant.until":               say("Choose a last day after the first one and at most a year ahead.", "Choisissez un dernier jour après le premier et à un an au plus."),
	"assistant.unknown":             say("Nobody here has this address. Type the address the department has on record.", "Personne ici n’a cette adresse. Tapez l’adresse que le département a au dossier."),
	"assistant.oneself":             say("You act for yourself anyway. Type somebody else’s address.", "Vous agissez déjà pour vous-même. Tapez l’adresse de quelqu’un d’autre."),

	"look_up.needs_reason": say("Write the reason in a sentence of at least ten characters. It is kept on record.", "Indiquez le motif en une phrase d’au moins dix caractères. Il est consigné."),

	"message.not_failed": say("This message has not failed, so there is nothing to send again. Reload the page to see how it stands.", "L’envoi de ce message n’a pas échoué : il n’y a rien à renvoyer. Rechargez la page pour voir où il en est."),

	"page.bad_cursor": say("The list has changed meanwhile. Start again from its first page.", "La liste a changé entre-temps. Reprenez à la première page."),
	"page.bad_first":  say("Ask for 1 to 100 lines at a time.", "Demandez de 1 à 100 lignes à la fois."),

	"person.address_taken":   say("This e-mail address belongs to somebody else on record. Check it, or use another one.", "Cette adresse de courriel appartient déjà à une autre personne. Vérifiez-la ou utilisez-en une autre."),
	"person.bad_email":       say("Write a whole e-mail address, like name@hospital.ca.", "Écrivez une adresse de courriel complète, comme nom@hopital.ca."),
	"person.unknown_address": say("Nobody on record has the address {email}. Check it, or import the person first.", "Personne au dossier n’a l’adresse {email}. Vérifiez-la, ou importez d’abord la personne."),
	"person.name_missing":    say("Write the name, in at most 200 characters.", "Écrivez le nom, en 200 caractères au plus."),

	"request.bad_argument":     say("Part of this request cannot be read. Reload the page and try again.", "Une partie de cette requête est illisible. Rechargez la page et réessayez."),
	"request.bad_upload":       say("No file arrived. Choose a file and send it again.", "Aucun fichier n’est arrivé. Choisissez un fichier et envoyez-le de nouveau."),
	"request.cross_origin":     say("This request came from another website and was not carried out. Open this page directly and try again.", "Cette requête provient d’un autre site web et n’a pas été exécutée. Ouvrez cette page directement et réessayez."),
	"request.cut_short":        say("The connection broke before everything arrived. Try again.", "La connexion s’est interrompue avant que tout soit arrivé. Réessayez."),
	"request.no_introspection": say("The schema is open to administrators only. It is published with the program’s source.", "Le schéma n’est ouvert qu’à l’administration. Il est publié avec le code source du programme."),
	"request.not_a_date":       say("Write the date as year-month-day, like 2026-11-30.", "Écrivez la date sous la forme année-mois-jour, comme 2026-11-30."),
	"request.not_graphql":      say("This request is not GraphQL in JSON. Send an object with “query” and “variables”.", "Cette requête n’est pas du GraphQL en JSON. Envoyez un objet avec « query » et « variables »."),
	"request.not_json":         say("Send this request as application/json.", "Envoyez cette requête en application/json."),
	"request.not_local":        say("The demo answers on this computer only. Open it at the address that was printed when it started.", "La démonstration ne répond que sur cet ordinateur. Ouvrez-la à l’adresse affichée à son démarrage."),
	"request.not_text":         say("Text was expected here. Write the value as text.", "Du texte était attendu ici. Écrivez la valeur sous forme de texte."),
	"request.not_trusted":      say("This server answers only its own pages. Reload the page; it may have been updated.", "Ce serveur ne répond qu’à ses propres pages. Rechargez la page : elle a peut-être été mise à jour."),
	"request.post_only":        say("Send this request by POST.", "Envoyez cette requête par POST."),
	"request.took_too_long":    say("This took too long and was stopped. Try again in a moment.", "L’opération a pris trop de temps et a été arrêtée. Réessayez dans un instant."),
	"request.too_large":        say("This is more than can be sent at once. Send less, or a smaller file.", "C’est plus que ce qui peut être envoyé d’un coup. Envoyez-en moins, ou un fichier plus petit."),

	"role.held_already":       say("This person holds this role on those days already. Change the dates or choose another role.", "Cette personne a déjà ce rôle à ces dates. Changez les dates ou choisissez un autre rôle."),
	"role.ended_already":      say("This role has ended already. Reload the page to see who holds it.", "Ce rôle a déjà pris fin. Rechargez la page pour voir qui le détient."),
	"role.last_administrator": say("This is the last administrator. Make somebody else administrator first.", "C’est la dernière personne à l’administration. Donnez d’abord ce rôle à quelqu’un d’autre."),
	"role.needs_division":     say("Choose the division this role is for.", "Choisissez la division que concerne ce rôle."),
	"role.needs_from":         say("Choose the day the role begins.", "Choisissez le jour où le rôle commence."),
	"role.needs_site":         say("Choose the site this role is for.", "Choisissez le site que concerne ce rôle."),
	"role.no_division":        say("This role is for the whole department. Leave the division empty.", "Ce rôle vaut pour tout le département. Laissez la division vide."),
	"role.no_site":            say("This role is not for one site. Leave the site empty.", "Ce rôle ne se limite pas à un site. Laissez le site vide."),
	"role.unknown":            say("Choose one of the roles listed.", "Choisissez un des rôles de la liste."),
	"role.until_before_from":  say("The role would end before it begins. Choose a later last day.", "Le rôle prendrait fin avant de commencer. Choisissez un dernier jour plus tardif."),

	"roster.has_faults":    say("Some rows of this file are faulty, so nothing was imported. Mend the rows listed and check the file again.", "Certaines lignes de ce fichier sont fautives : rien n’a été importé. Corrigez les lignes indiquées et vérifiez le fichier de nouveau."),
	"roster.preview_stale": say("The file or the directory has changed since the preview. Check the file again before you import it.", "Le fichier ou le répertoire a changé depuis l’aperçu. Vérifiez le fichier de nouveau avant de l’importer."),

	"store.bad_url":     say("Name the database as sqlite:PATH or postgres://…", "Indiquez la base de données sous la forme sqlite:CHEMIN ou postgres://…"),
	"store.closing":     say("The server is about to restart. Try again in a minute.", "Le serveur va redémarrer. Réessayez dans une minute."),
	"store.disk_full":   say("The server has no space left, so nothing was saved. Keep this page open and tell whoever runs the server.", "Le serveur n’a plus d’espace : rien n’a été enregistré. Gardez cette page ouverte et prévenez la personne qui gère le serveur."),
	"store.locked":      say("Another program is using this database. Stop it first.", "Un autre programme utilise cette base de données. Arrêtez-le d’abord."),
	"store.newer":       say("This database was made by a newer version. Use that version.", "Cette base de données vient d’une version plus récente. Utilisez cette version."),
	"store.not_written": say("This could not be saved. Try again in a moment.", "L’enregistrement n’a pas réussi. Réessayez dans un instant."),
	"store.read_only":   say("This database is open for reading only. Use the running server to change it.", "Cette base de données n’est ouverte qu’en lecture. Passez par le serveur en marche pour la modifier."),
	"store.unavailable": say("The database does not answer just now. Try again in a moment.", "La base de données ne répond pas pour l’instant. Réessayez dans un instant."),

	"text.both_languages": say("Write this in English and in French.", "Écrivez ceci en français et en anglais."),
	"text.missing":        say("Fill this in.", "Remplissez ce champ."),
	"text.too_long":       say("This text is too long. Shorten it.", "Ce texte est trop long. Raccourcissez-le."),
}
