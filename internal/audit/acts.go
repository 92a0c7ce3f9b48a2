package audit

import "laurel/internal/i18n"

// Shown is how much of an entry an auditor reads. The chain of seals holds every entry whole,
// whatever is shown of it.
//
// An auditor sees who runs the department and who reads what; never what was said in
// confidence, nor by whom, about whom, or when. The log must not be the place where a promise
// can be undone.
type Shown string

// How much.
const (
	// Whole: who, when, what and which.
	Whole Shown = "WHOLE"
	// NoObject: who and when. Which one would tell whom the act was about.
	NoObject Shown = "NO_OBJECT"
	// NoActor: which one, and the day, from the day after on: the minute would name whoever
	// signed in a minute before.
	NoActor Shown = "NO_ACTOR"
	// Unlisted: nothing, not even how many: a count would let somebody watch.
	Unlisted Shown = "UNLISTED"
)

// Act is a kind of entry.
type Act struct {
	Name  string
	Shown Shown
	// Reads is set where somebody reads, exports or takes away what others entered: these
	// entries are what a report on a breach is made of.
	Reads bool
	Says  i18n.Text
}

func whole(name, en, fr string) Act    { return Act{name, Whole, false, i18n.Both(en, fr)} }
func read(name, en, fr string) Act     { return Act{name, Whole, true, i18n.Both(en, fr)} }
func noObject(name, en, fr string) Act { return Act{name, NoObject, false, i18n.Both(en, fr)} }
func noActor(name, en, fr string) Act  { return Act{name, NoActor, false, i18n.Both(en, fr)} }
func unlisted(name, en, fr string) Act { return Act{name, Unlisted, false, i18n.Both(en, fr)} }

// Acts is every kind of entry there is. One that is missing here is listed nowhere, and fails
// a test.
var Acts = []Act{
	// Signing in.
	whole("session.started", "Signed in", "A ouvert une session"),
	whole("session.ended", "Signed out", "A fermé une session"),
	whole("session.ended_everywhere", "Signed out everywhere", "A fermé toutes ses sessions"),
	whole("session.link_printed", "Printed a sign-in link on the server", "A imprimé un lien de connexion sur le serveur"),
	whole("identity.linked", "Linked an account of the institution", "A lié un compte de l’établissement"),
	whole("identity.unlinked", "Unlinked an account of the institution", "A délié un compte de l’établissement"),
	whole("identity.refused", "Sign-in through the institution refused", "Connexion par l’établissement refusée"),

	// The log itself, and what people may ask of their data.
	read("audit.read", "Read the audit log", "A lu le journal d’audit"),
	read("audit.exported", "Exported the audit log", "A exporté le journal d’audit"),
	read("audit.reads_reported", "Made a report on who read what", "A établi un rapport sur qui a lu quoi"),
	read("my_data.downloaded", "Took away what is held about them", "A téléchargé ce qui est conservé à son sujet"),
	whole("person.erased", "Erased a person who left", "A effacé une personne partie"),
	whole("person.addresses_changed", "Changed somebody’s addresses", "A modifié les adresses d’une personne"),

	// The department.
	whole("department.set_up", "Set the department up", "A mis le département en place"),
	whole("department.updated", "Changed the department’s settings", "A modifié les paramètres du département"),
	whole("role.granted", "Granted a role", "A accordé un rôle"),
	whole("role.ended", "Ended a role", "A mis fin à un rôle"),
	whole("committee.made", "Made a committee", "A créé un comité"),
	whole("committee.changed", "Changed a committee", "A modifié un comité"),
	whole("expectations.published", "Published expectations", "A publié les attentes"),
	whole("expectations.acknowledged", "Acknowledged the expectations", "A pris connaissance des attentes"),
	read("roster.exported", "Exported the roster", "A exporté le registre"),
	whole("roster.imported", "Imported a spreadsheet", "A importé un tableur"),
	whole("roster.import_undone", "Undid an import", "A annulé une importation"),
	whole("roster.repair_settled", "Settled a pair of the spreadsheet", "A réglé une paire du tableur"),
	whole("roster.word_forgotten", "Forgot a word of the spreadsheet", "A oublié un mot du tableur"),
	whole("mailing.paused", "Held a mailing back", "A retenu un envoi"),
	whole("mailing.resumed", "Let a mailing go on", "A laissé partir un envoi"),
	whole("reminders.stopped", "Ended reminders", "A arrêté les rappels"),
	whole("reminders.resumed", "Had reminders again", "A repris les rappels"),

	// People, places and words.
	whole("person.added", "Added a person", "A ajouté une personne"),
	whole("person.changed", "Changed a person’s record", "A modifié la fiche d’une personne"),
	whole("person.removed", "Took a person’s record back", "A retiré la fiche d’une personne"),
	whole("person.merged", "Joined two records of one person", "A réuni deux fiches d’une même personne"),
	whole("person.unmerged", "Parted two records again", "A séparé de nouveau deux fiches"),
	whole("person.mail_resent", "Corrected an address and had mail sent again", "A corrigé une adresse et fait renvoyer des courriels"),
	whole("leave.entered", "Entered a leave of absence", "A inscrit un congé"),
	whole("leave.taken_back", "Took a leave of absence back", "A annulé un congé"),
	whole("role.handed_over", "Handed a role over", "A transmis un rôle"),
	whole("committee.handed_over", "Handed a seat in a committee over", "A transmis un siège de comité"),
	whole("division.added", "Added a division", "A ajouté une division"),
	whole("division.renamed", "Renamed a division", "A renommé une division"),
	whole("site.added", "Added a site", "A ajouté un site"),
	whole("site.renamed", "Renamed a site", "A renommé un site"),
	whole("settings.logo_changed", "Changed the logo", "A changé le logo"),
	whole("settings.logo_removed", "Removed the logo", "A retiré le logo"),
	whole("settings.set_up_marked", "Marked a step of the set-up", "A marqué une étape de la mise en place"),
	whole("settings.test_mail_sent", "Sent a test e-mail", "A envoyé un courriel d’essai"),
	whole("retention.deleted", "Records that had had their day were deleted", "Des documents arrivés à échéance ont été supprimés"),
	read("list.exported", "Exported a list", "A exporté une liste"),

	// Mail and backups.
	whole("mail_template.changed", "Changed the words of an e-mail", "A modifié le texte d’un courriel"),
	whole("mail_template.reset", "Took the usual words of an e-mail again", "A repris le texte habituel d’un courriel"),
	noObject("message.returned", "Noted that an e-mail came back", "A noté qu’un courriel est revenu"),
	noObject("message.address_works", "Noted that an address works", "A noté qu’une adresse fonctionne"),
	noObject("message.resent", "Had an e-mail sent again", "A fait renvoyer un courriel"),
	whole("mailing.cancelled", "Cancelled a mailing", "A annulé un envoi"),
	whole("mailing.moved", "Moved a mailing to another time", "A déplacé un envoi"),
	whole("backup.scheduled", "Changed when backups are made", "A modifié le moment des sauvegardes"),
	whole("backup.started", "Began a backup", "A lancé une sauvegarde"),
	whole("backup.made", "A backup was made", "Une sauvegarde a été faite"),
	whole("backup.failed", "A backup failed", "Une sauvegarde a échoué"),
	whole("backup.check_started", "Had a backup checked", "A fait vérifier une sauvegarde"),
	read("backup.downloaded", "Took a backup away", "A téléchargé une sauvegarde"),
	whole("backup.restored", "The installation was filled from a backup", "L’installation a été remplie à partir d’une sauvegarde"),

	// Years.
	whole("year.reopened", "Reopened a year", "A rouvert une année"),
	whole("year.closed_again", "Closed a year again", "A clos de nouveau une année"),
	whole("campaign.next_wave", "Planned a survey’s next wave", "A planifié la vague suivante d’un sondage"),
	whole("round.next", "Planned the next round of feedback", "A planifié la ronde de rétroaction suivante"),

	// Mentoring. Between whom is the business of the two and of those who lead them.
	noObject("mentorship.proposed", "Proposed a mentorship", "A proposé un mentorat"),
	noObject("mentorship.director_approved", "Approved a mentorship as director", "A approuvé un mentorat à titre de direction"),
	noObject("mentorship.chief_approved", "Approved a mentorship as chief", "A approuvé un mentorat à titre de chef"),
	noObject("mentorship.mentor_confirmed", "Confirmed a mentorship as mentor", "A confirmé un mentorat à titre de mentor"),
	noObject("mentorship.mentee_confirmed", "Confirmed a mentorship as mentee", "A confirmé un mentorat à titre de personne mentorée"),
	noObject("mentorship.started", "A mentorship began", "Un mentorat a commencé"),
	noObject("mentorship.declined", "Declined a mentorship", "A décliné un mentorat"),
	noObject("mentorship.ended", "Ended a mentorship", "A mis fin à un mentorat"),
	noObject("mentorship.quiet", "A mentorship fell quiet", "Un mentorat est devenu silencieux"),
	noObject("mentorship.resumed", "A mentorship went on", "Un mentorat a repris"),
	noObject("mentorship.broken", "A mentorship broke a rule", "Un mentorat a enfreint une règle"),
	noObject("mentorship.mended", "A mentorship keeps the rules again", "Un mentorat respecte de nouveau les règles"),
	noObject("mentorship.mentor_left", "A mentorship ended with a departure", "Un mentorat a pris fin avec un départ"),
	noObject("mentorship.mentor_leaving", "A mentor’s departure was told", "Le départ d’un mentor a été annoncé"),
	noObject("mentorship.mentor_stays", "A mentor stays after all", "Un mentor reste finalement"),
	noObject("mentorship.attested", "A mentee from elsewhere confirmed", "Une personne mentorée d’ailleurs a confirmé"),
	noObject("mentorship.disputed", "A mentee from elsewhere disputed", "Une personne mentorée d’ailleurs a contesté"),
	noObject("mentorship.link_sent", "Had a mentee from elsewhere asked", "A fait interroger une personne mentorée d’ailleurs"),
	noObject("meeting.noted", "Noted a meeting", "A noté une rencontre"),
	noObject("meeting.removed", "Removed a meeting", "A retiré une rencontre"),
	whole("mentor_offer.set", "Changed an offer to mentor", "A modifié une offre de mentorat"),
	whole("training.added", "Added a training", "A ajouté une formation"),
	whole("training.removed", "Removed a training", "A retiré une formation"),
	whole("assistant.named", "Named an assistant", "A désigné une assistante ou un assistant"),
	whole("assistant.dismissed", "Dismissed an assistant", "A retiré une assistante ou un assistant"),
	whole("plan.submitted", "Submitted an academic plan", "A soumis un plan universitaire"),
	whole("plan.withdrawn", "Withdrew an academic plan", "A retiré un plan universitaire"),
	whole("plan.approved", "Approved an academic plan", "A approuvé un plan universitaire"),
	whole("plan.returned", "Returned an academic plan", "A renvoyé un plan universitaire"),
	whole("annual_review.held", "Noted an annual review", "A noté un examen annuel"),
	whole("leaving.announced", "Announced a departure", "A annoncé un départ"),
	whole("leaving.taken_back", "Took a departure back", "A annulé un départ"),
	read("check_in.read", "Read a check-in", "A lu un suivi"),
	noObject("check_in.submitted", "Submitted a check-in", "A soumis un suivi"),
	noObject("check_in.agreed", "Agreed on what follows from a check-in", "A convenu des suites d’un suivi"),
	read("pairs.exported", "Exported the pairs", "A exporté les paires"),
	read("coverage.exported", "Exported who has a mentor", "A exporté qui a un mentor"),
	read("tasks.exported", "Exported what is due", "A exporté ce qui est dû"),

	// Surveys. Who answers, and when, is nobody's to watch.
	whole("instrument.created", "Began a questionnaire", "A commencé un questionnaire"),
	whole("instrument.imported", "Imported a questionnaire", "A importé un questionnaire"),
	whole("instrument.described", "Described a questionnaire", "A décrit un questionnaire"),
	whole("instrument.edited", "Changed a questionnaire", "A modifié un questionnaire"),
	whole("instrument.drafted", "Began a new version of a questionnaire", "A commencé une nouvelle version d’un questionnaire"),
	whole("instrument.draft_discarded", "Discarded a version of a questionnaire", "A abandonné une version d’un questionnaire"),
	whole("instrument.translated", "Imported a questionnaire’s translation", "A importé la traduction d’un questionnaire"),
	whole("instrument.published", "Published a questionnaire", "A publié un questionnaire"),
	whole("campaign.created", "Planned a survey", "A planifié un sondage"),
	whole("campaign.updated", "Changed a planned survey", "A modifié un sondage planifié"),
	whole("campaign.discarded", "Discarded a planned survey", "A abandonné un sondage planifié"),
	whole("campaign.opened", "Opened a survey", "A ouvert un sondage"),
	whole("campaign.extended", "Moved the end of a survey", "A déplacé la fin d’un sondage"),
	whole("campaign.closed", "Closed a survey", "A clos un sondage"),
	whole("campaign.reminded", "Had a survey’s reminders sent", "A fait envoyer les rappels d’un sondage"),
	whole("campaign.invitation_resent", "Had an invitation sent again", "A fait renvoyer une invitation"),
	whole("campaign.block_set", "Added a division’s questions", "A ajouté les questions d’une division"),
	whole("campaign.block_removed", "Removed a division’s questions", "A retiré les questions d’une division"),
	unlisted("response.submitted", "Answered a survey", "A répondu à un sondage"),
	read("response.looked_up", "Looked up who gave a confidential answer", "A cherché qui a donné une réponse confidentielle"),
	read("responses.exported", "Exported answers", "A exporté des réponses"),
	noObject("comment.pending", "Put a comment back to decide on", "A remis un commentaire à décider"),
	noObject("comment.accepted", "Accepted a comment", "A accepté un commentaire"),
	noObject("comment.withheld", "Withheld a comment", "A retenu un commentaire"),
	whole("comments.released", "Released comments", "A diffusé des commentaires"),
	noObject("box.opened", "A ballot box was opened", "Une urne a été ouverte"),
	noObject("box.destroyed", "A ballot box was destroyed unopened", "Une urne a été détruite sans être ouverte"),
	noObject("box.key_missed", "A ballot box’s key was missing", "La clé d’une urne manquait"),
	whole("release.published", "Results were released", "Des résultats ont été diffusés"),
	whole("release.comments_published", "Comments were released", "Des commentaires ont été diffusés"),

	// Feedback. That a mentor has a report is the mentor's to tell.
	whole("round.planned", "Planned a round of feedback", "A planifié une ronde de rétroaction"),
	whole("round.changed", "Changed a planned round", "A modifié une ronde planifiée"),
	whole("round.discarded", "Discarded a planned round", "A abandonné une ronde planifiée"),
	whole("round.opened", "Opened a round of feedback", "A ouvert une ronde de rétroaction"),
	whole("round.closed", "Closed a round of feedback", "A clos une ronde de rétroaction"),
	whole("release.comparison_published", "Comparison figures were released", "Des chiffres de comparaison ont été diffusés"),
	unlisted("release.report_published", "A mentor’s report was released", "Le rapport d’un mentor a été diffusé"),
	unlisted("release.report_comments_published", "A report’s comments were released", "Les commentaires d’un rapport ont été diffusés"),
	unlisted("letter.signed", "Signed a letter to a mentor", "A signé une lettre à un mentor"),
	noActor("self_assessment.given", "A mentor gave a self-assessment", "Un mentor a fait son autoévaluation"),
	noActor("reflection.done", "A mentor finished a reflection", "Un mentor a terminé une réflexion"),
	noActor("remark.questioned", "A mentor questioned a comment", "Un mentor a contesté un commentaire"),
	noObject("remark.pending", "Put a mentee’s comment back to decide on", "A remis un commentaire de personne mentorée à décider"),
	noObject("remark.accepted", "Accepted a mentee’s comment", "A accepté un commentaire de personne mentorée"),
	noObject("remark.withheld", "Withheld a mentee’s comment", "A retenu un commentaire de personne mentorée"),
	noObject("remarks.released", "Released mentees’ comments", "A diffusé des commentaires de personnes mentorées"),
	noObject("remark_review.kept", "Kept a questioned comment", "A maintenu un commentaire contesté"),
	noObject("remark_review.edited", "Changed a questioned comment", "A modifié un commentaire contesté"),
	noObject("remark_review.withheld", "Took a questioned comment back", "A retiré un commentaire contesté"),

	// Awards. Who nominates, writes, judges or steps aside for whom is known to those the
	// award's own rules admit, and to no log.
	whole("award.made", "Made an award", "A créé un prix"),
	whole("award.changed", "Changed an award", "A modifié un prix"),
	whole("award.retired", "Retired an award", "A retiré un prix"),
	whole("award.resumed", "Took an award up again", "A repris un prix"),
	whole("award.recipients_entered", "Entered earlier recipients", "A inscrit des lauréats antérieurs"),
	whole("award.recipient_removed", "Removed an earlier recipient", "A retiré un lauréat antérieur"),
	whole("cycle.planned", "Planned a year of an award", "A planifié une année d’un prix"),
	whole("cycle.changed", "Changed a year of an award", "A modifié une année d’un prix"),
	whole("cycle.discarded", "Discarded a year of an award", "A abandonné une année d’un prix"),
	whole("cycle.called", "Called for nominations", "A lancé l’appel de candidatures"),
	whole("cycle.dates_moved", "Moved the dates of an award", "A déplacé les dates d’un prix"),
	whole("cycle.extended", "Extended a phase of an award", "A prolongé une étape d’un prix"),
	whole("cycle.overridden", "Set a rule of an award aside, with a reason", "A écarté une règle d’un prix, avec un motif"),
	whole("cycle.reminded", "Had an award’s reminders sent", "A fait envoyer les rappels d’un prix"),
	whole("cycle.letter_extended", "Gave a letter more time", "A accordé plus de temps pour une lettre"),
	whole("cycle.reviewers_assigned", "Assigned an award’s reviewers", "A affecté les personnes qui évaluent"),
	whole("cycle.sealed", "Sealed what a decision depends on", "A scellé ce dont une décision dépend"),
	whole("cycle.decided", "Decided an award", "A décidé d’un prix"),
	whole("cycle.signed", "Signed an award’s decision", "A signé la décision d’un prix"),
	whole("cycle.announced", "Announced an award", "A annoncé un prix"),
	read("cycle.exported", "Exported nominations", "A exporté des candidatures"),
	unlisted("nomination.begun", "Began a nomination", "A commencé une candidature"),
	unlisted("nomination.drafted", "Drafted a letter", "A rédigé une lettre"),
	unlisted("nomination.submitted", "Submitted a nomination", "A soumis une candidature"),
	unlisted("nomination.withdrawn", "Withdrew a nomination", "A retiré une candidature"),
	unlisted("nomination.reopened", "Reopened a nomination", "A rouvert une candidature"),
	unlisted("nomination.nominator_asked", "Asked a second nominator", "A sollicité une deuxième personne"),
	unlisted("nomination.nominee_asked", "Asked a nominee", "A consulté une personne candidate"),
	unlisted("nomination.accepted", "Accepted a nomination", "A accepté une candidature"),
	unlisted("nomination.declined", "Declined a nomination", "A décliné une candidature"),
	unlisted("nomination.package_completed", "Completed a package", "A terminé un dossier de candidature"),
	unlisted("nomination.package_reopened", "Reopened a package", "A rouvert un dossier de candidature"),
	unlisted("nomination.file_added", "Added a file to a nomination", "A ajouté un fichier à une candidature"),
	unlisted("nomination.file_removed", "Removed a file from a nomination", "A retiré un fichier d’une candidature"),
	unlisted("nomination.letter_asked", "Asked for a letter of support", "A demandé une lettre d’appui"),
	unlisted("nomination.letter_received", "A letter of support came", "Une lettre d’appui est arrivée"),
	unlisted("nomination.letter_declined", "A letter of support was declined", "Une lettre d’appui a été déclinée"),
	unlisted("nomination.conflict", "A conflict of interest was put on record", "Un conflit d’intérêts a été consigné"),
	noObject("nomination.moved", "Moved a nomination to another state", "A fait passer une candidature à un autre état"),
	noObject("nomination.reviewer_assigned", "Assigned a reviewer", "A affecté une personne qui évalue"),
	noObject("nomination.reviewer_removed", "Removed a reviewer", "A retiré une personne qui évalue"),
	unlisted("review.submitted", "Submitted a review", "A soumis une évaluation"),

	// Recognition and dossiers.
	whole("certificates.asked", "Had certificates made", "A fait établir des certificats"),
	whole("certificate.issued", "A certificate was issued", "Un certificat a été délivré"),
	whole("certificate.superseded", "Replaced a certificate", "A remplacé un certificat"),
	whole("certificate.revoked", "Revoked a certificate", "A révoqué un certificat"),
	whole("certificate.fulfilled", "Noted what came with a certificate", "A noté ce qui accompagnait un certificat"),
	whole("certificate.sent_again", "Had a certificate sent again", "A fait renvoyer un certificat"),
	read("certificates.exported", "Exported the certificates", "A exporté les certificats"),
	whole("badge.shared", "Showed a badge", "A montré un insigne"),
	whole("badge.unshared", "Took a badge back", "A retiré un insigne"),
	whole("honour.asked", "Asked to name somebody on the honour roll", "A demandé à nommer quelqu’un au tableau d’honneur"),
	whole("honour.given", "Agreed to stand on the honour roll", "A accepté de figurer au tableau d’honneur"),
	whole("honour.withdrawn", "Was taken off the honour roll", "A été retiré du tableau d’honneur"),
	whole("year.closed", "Closed a year in mentorship", "A clos une année de mentorat"),
	noObject("dossier.started", "Began a dossier", "A commencé un dossier"),
	noObject("dossier.saved", "Saved a dossier", "A enregistré un dossier"),
	noObject("dossier.removed", "Removed a dossier", "A supprimé un dossier"),
	noObject("dossier.used", "Noted what a dossier was used for", "A noté l’usage d’un dossier"),
	noObject("dossier.frozen", "Froze a dossier", "A figé un dossier"),
	noObject("outcome.noted", "Noted an outcome of mentoring", "A noté une réalisation du mentorat"),
	noObject("outcome.removed", "Removed an outcome of mentoring", "A retiré une réalisation du mentorat"),
	noObject("consent.asked", "Asked a mentee for consent", "A demandé le consentement d’une personne mentorée"),
	// Who says no, or takes a yes back, must be able to do so unseen.
	unlisted("outcome.answered", "A mentee answered on an outcome", "Une personne mentorée a répondu au sujet d’une réalisation"),
	unlisted("consent.answered", "A mentee answered, or took an answer back", "Une personne mentorée a répondu ou est revenue sur sa réponse"),
}

var byName = func() map[string]Act {
	m := make(map[string]Act, len(Acts))
	for _, a := range Acts {
		m[a.Name] = a
	}
	return m
}()

// ActOf is the kind of an entry. One that nobody entered in the table is listed nowhere.
func ActOf(action string) Act {
	if a, ok := byName[action]; ok {
		return a
	}
	return Act{Name: action, Shown: Unlisted, Says: i18n.Both(action, action)}
}

// named are the names of the acts that a condition holds for.
func named(holds func(Act) bool) []string {
	var out []string
	for _, a := range Acts {
		if holds(a) {
			out = append(out, a.Name)
		}
	}
	return out
}
