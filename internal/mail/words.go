package mail

import "laurel/internal/i18n"

// Kinds of mail.
const (
	KindSignIn     = "sign_in"
	KindInvitation = "invitation"
	KindReminder   = "reminder"
	KindExtension  = "extension"
	KindSetUp      = "setup"
	KindAddresses  = "addresses"
	KindTest       = "test"

	KindFeedbackInvitation   = "feedback_invitation"
	KindFeedbackReminder     = "feedback_reminder"
	KindFeedbackReport       = "feedback_report"
	KindFeedbackWords        = "feedback_words"
	KindFeedbackReview       = "feedback_review"
	KindFeedbackLetter       = "feedback_letter"
	KindFeedbackFollowUp     = "feedback_follow_up"
	KindMocRecord            = "moc_record"
	KindMocReminder          = "moc_reminder"
	KindCertificate          = "certificate"
	KindHonourAsk            = "honour_ask"
	KindMentorshipApprove    = "mentorship_approve"
	KindMentorshipConfirm    = "mentorship_confirm"
	KindMentorshipStarted    = "mentorship_started"
	KindMentorshipBroken     = "mentorship_broken"
	KindMentorLeft           = "mentorship_mentor_left"
	KindMentorLeaving        = "mentorship_mentor_leaving"
	KindMentorStays          = "mentorship_mentor_stays"
	KindMentorshipAttest     = "mentorship_attest"
	KindPlanSubmitted        = "plan_submitted"
	KindPlanDecided          = "plan_decided"
	KindMentorshipDigest     = "mentorship_digest"
	KindAwardWon             = "award_won"
	KindAwardNomineeWon      = "award_nominee_won"
	KindAwardNotChosen       = "award_not_chosen"
	KindAwardNominator       = "award_nominator"
	KindAwardSupport         = "award_support"
	KindAwardSupportAgain    = "award_support_again"
	KindAwardSupportDeclined = "award_support_declined"
	KindAwardNominee         = "award_nominee"
	KindAwardMissing         = "award_missing"
	KindAwardReview          = "award_review"
	KindEvidenceAsked        = "evidence_asked"
)

// letter is the words of one kind of mail. Every text may hold {name} gaps. Subjects
// say nothing that a passer-by may not read: no code, no survey, no person.
type letter struct {
	subject i18n.Text
	parts   []sentence
	gaps    []string // the data it takes, beside department and contact
	// reminder: it asks again, or of itself, for what nobody must do. Its reader can end
	// these by one click; what decides, admits or hands something over is none.
	reminder bool
}

// IsReminder is whether mails of a kind end when their reader wants no reminders.
func IsReminder(kind string) bool { return letters[kind].reminder }

// sentence is a paragraph, a link with its label, or a code on its own line.
type sentence struct {
	words i18n.Text
	link  string // "{link}", or "{stop}", makes words the label of that link
	code  string
}

// Narrow no-break spaces stand before : ; ! ? and inside guillemets in French.
var letters = map[string]letter{
	KindSignIn: {
		gaps:    []string{"link", "code", "minutes"},
		subject: i18n.Both("Your way into Laurel", "Votre accès à Laurel"),
		parts: []sentence{
			{words: i18n.Both("Here is the sign-in link you asked for.", "Voici le lien de connexion que vous avez demandé.")},
			{words: i18n.Both("Sign in", "Se connecter"), link: "{link}"},
			{words: i18n.Both("Working on another device? Type this code there instead.", "Vous êtes sur un autre appareil ? Tapez-y plutôt ce code.")},
			{code: "{code}"},
			{words: i18n.Both(
				"Link and code work once, for {minutes}. If you did not ask for them, you can leave this message alone: nobody gets in without it.",
				"Le lien et le code servent une seule fois, pendant {minutes}. Si vous n’avez rien demandé, ignorez ce message : sans lui, personne ne peut entrer.",
			)},
		},
	},
	KindInvitation: {
		gaps:    []string{"survey", "minutes", "deadline", "link", "promise"},
		subject: i18n.Both("{department} would like to hear from you", "{department} aimerait connaître votre avis"),
		parts: []sentence{
			{words: i18n.Both(
				"You are invited to answer “{survey}”. It takes about {minutes} and is open until {deadline}.",
				"Nous vous invitons à répondre à « {survey} ». Il faut environ {minutes} ; le questionnaire reste ouvert jusqu’au {deadline}.",
			)},
			{words: i18n.Both("Answer now", "Répondre maintenant"), link: "{link}"},
			{words: i18n.Both("What happens to your answers: {promise}", "Ce qu’il advient de vos réponses : {promise}")},
			{words: i18n.Both(
				"You can stop at any point and come back with the same link. It is yours alone, so please do not pass it on.",
				"Vous pouvez vous arrêter à tout moment et revenir par le même lien. Il vous est personnel : ne le transmettez pas.",
			)},
		},
	},
	KindReminder: {
		reminder: true,
		gaps:     []string{"survey", "minutes", "deadline", "link", "promise", "stop"},
		subject:  i18n.Both("{department} would still like to hear from you", "{department} aimerait toujours connaître votre avis"),
		parts: []sentence{
			{words: i18n.Both(
				"“{survey}” is open until {deadline}, and your answers are not in yet. It takes about {minutes}.",
				"« {survey} » reste ouvert jusqu’au {deadline} et vos réponses n’ont pas encore été reçues. Il faut environ {minutes}.",
			)},
			{words: i18n.Both("Answer now", "Répondre maintenant"), link: "{link}"},
			{words: i18n.Both("What happens to your answers: {promise}", "Ce qu’il advient de vos réponses : {promise}")},
			{words: i18n.Both(
				"Reminders are sent by the program on its own: nobody picks who gets one. One that crosses your answers can be left alone.",
				"Les rappels partent automatiquement : personne ne choisit qui les reçoit. Si celui-ci croise vos réponses, n’en tenez pas compte.",
			)},
			{words: i18n.Both("Send me no more reminders of this survey", "Ne plus recevoir de rappels de ce sondage"), link: "{stop}"},
		},
	},
	KindExtension: {
		gaps:    []string{"survey", "minutes", "deadline", "link", "promise"},
		subject: i18n.Both("{department} gives you more time to answer", "{department} vous laisse plus de temps pour répondre"),
		parts: []sentence{
			{words: i18n.Both(
				"“{survey}” now stays open until {deadline}. It takes about {minutes}.",
				"« {survey} » reste maintenant ouvert jusqu’au {deadline}. Il faut environ {minutes}.",
			)},
			{words: i18n.Both("Answer now", "Répondre maintenant"), link: "{link}"},
			{words: i18n.Both("What happens to your answers: {promise}", "Ce qu’il advient de vos réponses : {promise}")},
		},
	},
	KindSetUp: {
		gaps:    []string{"link", "minutes"},
		subject: i18n.Both("Set up Laurel", "Mise en place de Laurel"),
		parts: []sentence{
			{words: i18n.Both("You have been made an administrator. This link opens Laurel for you, once, for {minutes}.", "Vous avez désormais accès à l’administration. Ce lien vous ouvre Laurel, une seule fois, pendant {minutes}.")},
			{words: i18n.Both("Open Laurel", "Ouvrir Laurel"), link: "{link}"},
		},
	},
	KindAddresses: {
		gaps:    []string{"addresses"},
		subject: i18n.Both("Your addresses at Laurel have changed", "Vos adresses dans Laurel ont changé"),
		parts: []sentence{
			{words: i18n.Both(
				"Your department has changed the e-mail addresses on your record. From now on they are: {addresses}. Mail goes to the first, and each of them can be used to sign in.",
				"Votre département a changé les adresses de courriel à votre dossier. Désormais, ce sont : {addresses}. Les messages vont à la première, et chacune permet de se connecter.",
			)},
			{words: i18n.Both(
				"If one of them is not yours, tell the department at once: whoever reads it could sign in as you.",
				"Si l’une d’elles n’est pas la vôtre, prévenez tout de suite le département : la personne qui la relève pourrait se connecter à votre place.",
			)},
		},
	},
	KindFeedbackInvitation: {
		gaps:    []string{"round", "deadline", "link", "promise", "mistreatment"},
		subject: i18n.Both("{department} asks you about mentoring", "{department} vous consulte au sujet du mentorat"),
		parts: []sentence{
			{words: i18n.Both(
				"You can tell your mentors what helps you, in “{round}”, until {deadline}. A few minutes for each of them are enough.",
				"Vous pouvez dire à vos mentors ce qui vous aide, dans « {round} », jusqu’au {deadline}. Quelques minutes pour chacun suffisent.",
			)},
			{words: i18n.Both("Answer now", "Répondre maintenant"), link: "{link}"},
			{words: i18n.Both("What happens to your answers: {promise}", "Ce qu’il advient de vos réponses : {promise}")},
			{words: i18n.Both("If you have been mistreated this is not the place for it: {mistreatment}", "Si vous avez subi de mauvais traitements, ce n’est pas le bon endroit : {mistreatment}")},
			{words: i18n.Both("The link is yours alone, so please do not pass it on.", "Ce lien vous est personnel : ne le transmettez pas.")},
		},
	},
	KindFeedbackReminder: {
		reminder: true,
		gaps:     []string{"round", "deadline", "link", "promise", "mistreatment"},
		subject:  i18n.Both("A few days left to say something about mentoring", "Encore quelques jours pour vous exprimer sur le mentorat"),
		parts: []sentence{
			{words: i18n.Both(
				"“{round}” is open until {deadline}. This message goes to everybody who may answer, because nobody can tell who has. If you have, there is nothing to do.",
				"« {round} » reste ouvert jusqu’au {deadline}. Ce message va à toutes les personnes qui peuvent répondre, car nul ne sait qui l’a fait. Si c’est votre cas, il n’y a rien à faire.",
			)},
			{words: i18n.Both("Answer now", "Répondre maintenant"), link: "{link}"},
			{words: i18n.Both("What happens to your answers: {promise}", "Ce qu’il advient de vos réponses : {promise}")},
			{words: i18n.Both("If you have been mistreated this is not the place for it: {mistreatment}", "Si vous avez subi de mauvais traitements, ce n’est pas le bon endroit : {mistreatment}")},
		},
	},
	KindFeedbackReport: {
		gaps:    []string{"link"},
		subject: i18n.Both("There is something for you to read in Laurel", "Il y a du nouveau à lire pour vous dans Laurel"),
		parts: []sentence{
			{words: i18n.Both(
				"A report of what your mentees answered will be ready for you within the hour. Nobody else can read it.",
				"Un rapport sur les réponses des personnes que vous mentorez sera prêt d’ici une heure. Personne d’autre ne peut le lire.",
			)},
			{words: i18n.Both("Read it", "Le lire"), link: "{link}"},
			{words: i18n.Both(
				"Please do not try to find out who wrote what, and do not ask. Thinking about it for half an hour and writing down what you will change is what makes it worth their while.",
				"N’essayez pas de savoir qui a écrit quoi et ne posez pas la question. Y réfléchir une demi-heure et noter ce que vous allez changer, voilà ce qui récompense leur effort.",
			)},
		},
	},
	KindFeedbackWords: {
		gaps:    []string{"link"},
		subject: i18n.Both("There is something for you to read in Laurel", "Il y a du nouveau à lire pour vous dans Laurel"),
		parts: []sentence{
			{words: i18n.Both("A moderator has been through what your mentees wrote. What could be shown is in your report now.", "Une modération a relu ce que les personnes que vous mentorez ont écrit. Ce qui peut être montré figure maintenant dans votre rapport.")},
			{words: i18n.Both("Read it", "Le lire"), link: "{link}"},
		},
	},
	KindFeedbackReview: {
		gaps:    []string{"link"},
		subject: i18n.Both("There is an answer for you in Laurel", "Il y a une réponse pour vous dans Laurel"),
		parts: []sentence{
			{words: i18n.Both("A moderator has looked again at something in your report, as you asked.", "La modération a revu un passage de votre rapport, comme vous l’aviez demandé.")},
			{words: i18n.Both("Read the answer", "Lire la réponse"), link: "{link}"},
		},
	},
	KindFeedbackLetter: {
		gaps:    []string{"link"},
		subject: i18n.Both("A letter waits for you in Laurel", "Une lettre vous attend dans Laurel"),
		parts: []sentence{
			{words: i18n.Both("Somebody you mentor has written you a letter under their own name.", "Une personne que vous mentorez vous a écrit une lettre signée de son nom.")},
			{words: i18n.Both("Read it", "La lire"), link: "{link}"},
		},
	},
	KindFeedbackFollowUp: {
		reminder: true,
		gaps:     []string{"link"},
		subject:  i18n.Both("What you meant to change", "Ce que vous vouliez changer"),
		parts: []sentence{
			{words: i18n.Both("Today is the day you chose for looking back at a plan of yours. What came of it?", "C’est le jour que vous aviez choisi pour revenir sur un de vos projets. Qu’en est-il ?")},
			{words: i18n.Both("Look back", "Y revenir"), link: "{link}"},
		},
	},
	KindMocRecord: {
		gaps:    []string{"link"},
		subject: i18n.Both("Your record is attached", "Votre relevé est joint"),
		parts: []sentence{
			{words: i18n.Both(
				"Attached is the record of your reflection, for self-reporting in MAINPORT. It stays among your documents in Laurel.",
				"Vous trouverez ci-joint le relevé de votre réflexion, pour votre propre déclaration dans MAINPORT. Il reste parmi vos documents dans Laurel.",
			)},
			{words: i18n.Both("Open your documents", "Ouvrir vos documents"), link: "{link}"},
		},
	},
	KindCertificate: {
		gaps:    []string{"title", "link"},
		subject: i18n.Both("Your certificate is attached", "Votre certificat est joint"),
		parts: []sentence{
			{words: i18n.Both(
				"The department recognises you: {title}. The certificate is attached, to print or to keep. You find it again under Recognition in Laurel.",
				"Le département vous témoigne sa reconnaissance\u202f: {title}. Le certificat est joint, à imprimer ou à conserver. Vous le retrouverez sous Reconnaissance dans Laurel.",
			)},
			{words: i18n.Both(
				"Anybody to whom you show it can check on this page that it is valid. The page says what the certificate says, and nothing else of you.",
				"Toute personne à qui vous le montrez peut vérifier sur cette page qu’il est valide. La page dit ce que dit le certificat, et rien d’autre de vous.",
			)},
			{words: i18n.Both("See the certificate’s page", "Voir la page du certificat"), link: "{link}"},
		},
	},
	KindHonourAsk: {
		gaps:    []string{"titles", "link"},
		subject: i18n.Both("A question about the honour roll", "Une question sur le tableau d’honneur"),
		parts: []sentence{
			{words: i18n.Both(
				"The department would like to name you on its public honour roll for: {titles}.",
				"Le département aimerait vous nommer à son tableau d’honneur public pour\u202f: {titles}.",
			)},
			{words: i18n.Both(
				"Nobody is named who has not agreed. You decide for each recognition, and can take your name off at any time. If you do nothing, you are not named.",
				"Personne n’y figure sans y avoir consenti. Vous décidez pour chaque reconnaissance et pouvez retirer votre nom en tout temps. Si vous ne faites rien, vous n’y figurez pas.",
			)},
			{words: i18n.Both("Decide on your recognition page", "Décider sur votre page de reconnaissance"), link: "{link}"},
		},
	},
	KindMocReminder: {
		reminder: true,
		gaps:     []string{"link"},
		subject:  i18n.Both("Report last year’s learning by 31 January", "Déclarez vos apprentissages de l’an dernier d’ici le 31 janvier"),
		parts: []sentence{
			{words: i18n.Both(
				"You have records of last year among your documents. What you want to claim in MAINPORT is to be reported by 31 January.",
				"Vous avez des relevés de l’an dernier parmi vos documents. Ce que vous voulez déclarer dans MAINPORT doit l’être d’ici le 31 janvier.",
			)},
			{words: i18n.Both("Open your documents", "Ouvrir vos documents"), link: "{link}"},
		},
	},
	KindMentorshipApprove: {
		gaps:    []string{"mentor", "mentee", "link"},
		subject: i18n.Both("A mentorship waits for your approval", "Un mentorat attend votre approbation"),
		parts: []sentence{
			{words: i18n.Both("{mentee} would like {mentor} as formal mentor. It needs your approval, and that of the other leader.", "{mentee} souhaite avoir {mentor} pour mentor officiel. Il y faut votre approbation et celle de l’autre responsable.")},
			{words: i18n.Both("Look at it and approve", "Voir et approuver"), link: "{link}"},
			{words: i18n.Both("Away for a while? A deputy whom you name under Mentorship, Assistants and mail, can approve in your stead.", "Absent pour un temps ? Une personne suppléante, désignée sous Mentorat, Suppléance et courriels, peut approuver à votre place.")},
		},
	},
	KindMentorshipConfirm: {
		gaps:    []string{"mentor", "mentee", "link"},
		subject: i18n.Both("A mentorship waits for your word", "Un mentorat attend votre réponse"),
		parts: []sentence{
			{words: i18n.Both("{mentor} as mentor of {mentee}: it begins as soon as both have confirmed it.", "{mentor} comme mentor de {mentee} : le mentorat commence dès que les deux l’ont confirmé.")},
			{words: i18n.Both("Confirm or decline", "Confirmer ou décliner"), link: "{link}"},
			{words: i18n.Both("Declining is a neutral answer, and your reason stays with you.", "Décliner est une réponse neutre, et votre raison reste entre vos mains.")},
		},
	},
	KindMentorshipStarted: {
		gaps:    []string{"mentor", "mentee", "link"},
		subject: i18n.Both("Your mentorship has begun", "Votre mentorat a commencé"),
		parts: []sentence{
			{words: i18n.Both("{mentor} is now mentor of {mentee}. The mentee usually suggests the first meeting.", "{mentor} est désormais mentor de {mentee}. C’est d’ordinaire la personne mentorée qui propose la première rencontre.")},
			{words: i18n.Both("Open the mentorship", "Ouvrir le mentorat"), link: "{link}"},
		},
	},
	KindMentorshipBroken: {
		gaps:    []string{"mentor", "mentee", "link"},
		subject: i18n.Both("A role has changed, and a mentorship with it", "Une fonction a changé, et un mentorat avec elle"),
		parts: []sentence{
			{words: i18n.Both(
				"{mentee} now reports to {mentor}. A formal mentor may not be somebody the mentee reports to. The mentorship can go on as an informal one, with another formal mentor beside it.",
				"{mentee} relève désormais de {mentor}. Le mentor officiel ne peut pas être une personne dont relève la personne mentorée. Le mentorat peut continuer de façon informelle, avec un autre mentor officiel à côté.",
			)},
			{words: i18n.Both("See what can be done", "Voir ce qui est possible"), link: "{link}"},
		},
	},
	KindMentorLeft: {
		gaps:    []string{"mentor", "mentee", "link"},
		subject: i18n.Both("A mentor has left the department", "Un mentor a quitté le département"),
		parts: []sentence{
			{words: i18n.Both("{mentor}, mentor of {mentee}, has left the department, and the mentorship has ended with thanks. Finding the next mentor can begin now.", "{mentor}, mentor de {mentee}, a quitté le département et le mentorat a pris fin, avec nos remerciements. La recherche du prochain mentor peut commencer.")},
			{words: i18n.Both("Open Laurel", "Ouvrir Laurel"), link: "{link}"},
		},
	},
	KindMentorLeaving: {
		gaps:    []string{"mentor", "mentee", "day", "link"},
		subject: i18n.Both("A mentor is going to leave the department", "Un mentor va quitter le département"),
		parts: []sentence{
			{words: i18n.Both("{mentor}, mentor of {mentee}, will leave the department. The last day is {day}, and the mentorship goes on until then. There is time to find the next mentor together, and to hand over.", "{mentor}, mentor de {mentee}, va quitter le département. Le dernier jour est le {day}, et le mentorat se poursuit jusque-là. Il reste du temps pour trouver ensemble le prochain mentor et passer le relais.")},
			{words: i18n.Both("Open the mentorship", "Ouvrir le mentorat"), link: "{link}"},
		},
	},
	KindMentorStays: {
		gaps:    []string{"mentor", "mentee", "link"},
		subject: i18n.Both("A mentor stays in the department after all", "Un mentor reste finalement au département"),
		parts: []sentence{
			{words: i18n.Both("{mentor}, mentor of {mentee}, is not leaving the department after all. The mentorship goes on.", "{mentor}, mentor de {mentee}, ne quitte finalement pas le département. Le mentorat se poursuit.")},
			{words: i18n.Both("Open the mentorship", "Ouvrir le mentorat"), link: "{link}"},
		},
	},
	KindMentorshipAttest: {
		gaps:    []string{"mentor", "link"},
		subject: i18n.Both("A mentorship to confirm", "Un mentorat à confirmer"),
		parts: []sentence{
			{words: i18n.Both("{mentor} has noted that you were or are their mentee. You can confirm it or say that it is not so. No account is needed.", "{mentor} a indiqué que vous êtes ou avez été une personne qu’il ou elle accompagne. Vous pouvez le confirmer ou dire que ce n’est pas le cas. Aucun compte n’est nécessaire.")},
			{words: i18n.Both("See what was noted", "Voir ce qui a été indiqué"), link: "{link}"},
			{words: i18n.Both("Nothing else is asked of you, and the link serves once.", "Rien d’autre ne vous est demandé, et le lien ne sert qu’une fois.")},
		},
	},
	KindEvidenceAsked: {
		gaps:    []string{"mentor", "link"},
		subject: i18n.Both("Something to confirm about mentoring", "Des éléments de mentorat à confirmer"),
		parts: []sentence{
			{words: i18n.Both("{mentor} is gathering evidence of mentoring and would like your word on what it says of you: whether it is right, and whether it may name or quote you. You are free to say no: you then stay without a name, and a letter of yours is not used.", "{mentor} réunit des éléments sur son mentorat et voudrait votre avis sur ce qui y est dit de vous : si c’est exact, et si l’on peut vous nommer ou vous citer. Vous pouvez dire non : vous restez alors sans nom, et votre lettre n’est pas utilisée.")},
			{words: i18n.Both("See what you are asked", "Voir ce qui vous est demandé"), link: "{link}"},
			{words: i18n.Both("You can change your mind there later, and nobody is told why.", "Vous pourrez y changer d’avis plus tard, et personne ne saura pourquoi.")},
		},
	},
	KindAwardNominator: {
		gaps:    []string{"award", "nominee", "until", "link"},
		subject: i18n.Both("You are asked to nominate a colleague together", "On vous demande de proposer une ou un collègue à plusieurs"),
		parts: []sentence{
			{words: i18n.Both("A colleague asks you to nominate {nominee} for the award {award} together. Your own letter is asked for by {until}.", "Une personne collègue vous demande de proposer avec elle {nominee} pour {award}. Votre propre lettre est attendue d’ici le {until}.")},
			{words: i18n.Both("Open the nomination", "Ouvrir la candidature"), link: "{link}"},
		},
	},
	KindAwardSupport: {
		gaps:    []string{"award", "nominee", "nominator", "until", "reading", "link"},
		subject: i18n.Both("A letter of support is asked of you", "On vous demande une lettre d’appui"),
		parts: []sentence{
			{words: i18n.Both("{nominator} nominates {nominee} for {award} and asks you for a letter of support by {until}. No account is needed.", "{nominator} propose {nominee} pour {award} et vous demande une lettre d’appui d’ici le {until}. Aucun compte n’est nécessaire.")},
			{words: i18n.Both("{reading}", "{reading}")},
			{words: i18n.Both("Write the letter, or decline", "Écrire la lettre, ou décliner"), link: "{link}"},
			{words: i18n.Both("The link is yours alone; until the letters close you can come back and change what you wrote.", "Le lien est à vous seul ; jusqu’à la date limite vous pouvez revenir et modifier votre texte.")},
		},
	},
	KindAwardSupportAgain: {
		gaps:    []string{"award", "nominee", "nominator", "until", "reading", "link"},
		subject: i18n.Both("A letter of support is still asked of you", "On attend encore votre lettre d’appui"),
		parts: []sentence{
			{words: i18n.Both("Your letter for {nominee}, whom {nominator} nominates for the award {award}, is asked for by {until}. This link replaces the earlier one.", "Votre lettre pour {nominee}, que {nominator} propose pour {award}, est attendue d’ici le {until}. Ce lien remplace le précédent.")},
			{words: i18n.Both("{reading}", "{reading}")},
			{words: i18n.Both("Write the letter, or decline", "Écrire la lettre, ou décliner"), link: "{link}"},
		},
	},
	KindAwardSupportDeclined: {
		gaps:    []string{"award", "nominee", "writer", "link"},
		subject: i18n.Both("A letter of support was declined", "Une lettre d’appui a été déclinée"),
		parts: []sentence{
			{words: i18n.Both("{writer} will not write for {nominee}, whom you nominate for {award}. You can ask somebody else.", "{writer} n’écrira pas pour {nominee}, que vous proposez pour {award}. Vous pouvez demander à quelqu’un d’autre.")},
			{words: i18n.Both("Open the nomination", "Ouvrir la candidature"), link: "{link}"},
		},
	},
	KindAwardNominee: {
		gaps:    []string{"award", "until", "link"},
		subject: i18n.Both("Colleagues have nominated you", "Des collègues vous ont proposé"),
		parts: []sentence{
			{words: i18n.Both("You were nominated for {award}. If you accept, a statement and a table of your mentoring are asked of you by {until}; the table is filled from the records.", "On vous a proposé pour {award}. Si vous acceptez, un énoncé et un tableau de votre mentorat sont attendus d’ici le {until} ; le tableau est rempli d’après le dossier.")},
			{words: i18n.Both("Answer, and see what is asked", "Répondre et voir ce qui est demandé"), link: "{link}"},
			{words: i18n.Both("You will not see who nominated you, what they wrote, or who judges.", "Vous ne verrez pas qui vous a proposé, ce qui a été écrit, ni qui juge.")},
		},
	},
	KindAwardMissing: {
		gaps:    []string{"award", "link"},
		subject: i18n.Both("Something is still asked of you", "On attend encore quelque chose de vous"),
		parts: []sentence{
			{words: i18n.Both("Something you were asked for is still missing for {award}.", "Il manque encore, pour {award}, quelque chose qu’on vous a demandé.")},
			{words: i18n.Both("See what is missing", "Voir ce qui manque"), link: "{link}"},
		},
	},
	KindAwardReview: {
		gaps:    []string{"award", "n", "until", "link"},
		subject: i18n.Both("Reviews are asked of you", "On vous demande des évaluations"),
		parts: []sentence{
			{words: i18n.Both("You are asked to review for {award} by {until}. New for you: {n}.", "On vous demande d’évaluer pour {award} d’ici le {until}. Nouveau pour vous : {n}.")},
			{words: i18n.Both("Open my reviews", "Ouvrir mes évaluations"), link: "{link}"},
			{words: i18n.Both("If something stands between you and a nominee, say so before you read on.", "Si quelque chose s’interpose entre vous et une personne candidate, dites-le avant de lire.")},
		},
	},
	KindAwardWon: {
		gaps:    []string{"award", "link"},
		subject: i18n.Both("Good news from your department", "Une bonne nouvelle de votre département"),
		parts: []sentence{
			{words: i18n.Both("The committee gives you the award {award}. Congratulations.", "Le comité vous remet le prix {award}. Félicitations.")},
			{words: i18n.Both("See the announcement", "Voir l’annonce"), link: "{link}"},
		},
	},
	KindAwardNomineeWon: {
		gaps:    []string{"award", "nominee", "link"},
		subject: i18n.Both("Your nomination was successful", "Votre candidature a été retenue"),
		parts: []sentence{
			{words: i18n.Both("{nominee}, whom you nominated, receives the award {award}. Thank you for writing.", "{nominee}, que vous avez proposé, reçoit le prix {award}. Merci d’avoir écrit.")},
			{words: i18n.Both("See the announcement", "Voir l’annonce"), link: "{link}"},
		},
	},
	KindAwardNotChosen: {
		gaps:    []string{"award", "nominee", "link"},
		subject: i18n.Both("A decision on a nomination", "Une décision sur une candidature"),
		parts: []sentence{
			{words: i18n.Both("The committee has decided on the award {award}. The nomination of {nominee} was read with care and was not chosen this year.", "Le comité a rendu sa décision sur le prix {award}. La candidature de {nominee} a été lue avec soin et n’a pas été retenue cette année.")},
			{words: i18n.Both("See the announcement", "Voir l’annonce"), link: "{link}"},
			{words: i18n.Both("A nomination can be carried over to another year.", "Une candidature peut être reportée à une autre année.")},
		},
	},
	KindPlanSubmitted: {
		gaps:    []string{"mentee", "link"},
		subject: i18n.Both("An academic plan waits for you", "Un plan universitaire vous attend"),
		parts: []sentence{
			{words: i18n.Both("{mentee} has handed in a five-year academic plan for your approval.", "{mentee} vous soumet un plan universitaire de cinq ans pour approbation.")},
			{words: i18n.Both("Read the plan", "Lire le plan"), link: "{link}"},
		},
	},
	KindPlanDecided: {
		gaps:    []string{"link"},
		subject: i18n.Both("There is an answer to your academic plan", "Votre plan universitaire a reçu une réponse"),
		parts: []sentence{
			{words: i18n.Both("Your five-year plan has been looked at. The answer stands beside it.", "Votre plan de cinq ans a été examiné. La réponse figure à côté.")},
			{words: i18n.Both("Open my plan", "Ouvrir mon plan"), link: "{link}"},
		},
	},
	KindMentorshipDigest: {
		reminder: true,
		gaps:     []string{"items", "link"},
		subject:  i18n.Both("What comes next in your mentorship", "La suite de votre mentorat"),
		parts: []sentence{
			{words: i18n.Both("Coming up for you: {items}", "À venir pour vous : {items}")},
			{words: i18n.Both("Open my mentorship page", "Ouvrir ma page de mentorat"), link: "{link}"},
			{words: i18n.Both("This comes on Mondays, and only when there is something. You can switch it off under Mentorship, Assistants and mail.", "Ce message vient le lundi, et seulement s’il y a quelque chose. Vous pouvez le désactiver sous Mentorat, Suppléance et courriels.")},
		},
	},
	KindTest: {
		subject: i18n.Both("A test message from Laurel", "Message d’essai de Laurel"),
		parts: []sentence{
			{words: i18n.Both("Mail from Laurel reaches you. There is nothing to do.", "Les messages de Laurel vous parviennent. Il n’y a rien à faire.")},
		},
	},
}

var (
	minute  = i18n.Both("1 minute", "1 minute")
	minutes = i18n.Both("{n} minutes", "{n} minutes")
	closing = i18n.Both("Questions? Write to {contact}.", "Des questions ? Écrivez à {contact}.")
	noReply = i18n.Both("This message was sent by a program.", "Ce message a été envoyé automatiquement.")
	copyIt  = i18n.Both("Or copy this address into a browser:", "Ou copiez cette adresse dans un navigateur :")
	colon   = i18n.Both(":", " :")
)
