package privacy

import "laurel/internal/i18n"

// part is what is done with the rows that name somebody in one column.
type part struct {
	column  string // table.column
	what    i18n.Text
	why     i18n.Text // set: withheld, because
	where   string    // gives only rows for which this holds, in SQL
	without []string  // columns that are not given
	// goes: the rows are deleted when the person is erased; onlyIf narrows that, in SQL.
	goes   bool
	onlyIf string
}

func (p part) given() bool { return p.why == nil }

// Why a part is withheld.
var (
	sealed = i18n.Both(
		"What was answered anonymously lies sealed, or was mixed with the answers of others. Nobody can find what one person said; so nobody can give it, and nobody can delete it.",
		"Ce qui a été répondu anonymement est scellé, ou mêlé aux réponses d’autres personnes. Personne ne peut retrouver ce qu’une seule a dit\u202f; personne ne peut donc le donner ni l’effacer.")
	unreleased = i18n.Both(
		"What others say of you as a mentor is given when it is released, on your feedback page. Before that nobody is told whether there is anything.",
		"Ce que d’autres disent de vous comme mentor vous est donné au moment de la diffusion, sur votre page de rétroaction. Avant, personne ne sait s’il y a quelque chose.")
	inConfidence = i18n.Both(
		"Others gave it in confidence for a decision: nominations, letters, reviews and conflicts of interest. What is decided is announced; whether there is anything before is told to nobody (FIPPA s. 49).",
		"D’autres l’ont fourni à titre confidentiel en vue d’une décision\u202f: candidatures, lettres, évaluations et conflits d’intérêts. Ce qui est décidé est annoncé\u202f; avant, personne ne sait s’il y a quelque chose (LAIPVP, art. 49).")
	ballots = i18n.Both(
		"How you voted is on record so that it can be counted again. It is given to nobody, you included, so that nobody can make you prove it.",
		"Votre vote est consigné pour pouvoir être recompté. Il n’est donné à personne, pas même à vous, pour que nul ne puisse vous obliger à le prouver.")
	scrambled = i18n.Both(
		"Links, codes and repeated requests are kept in a scrambled form only, which tells nothing and goes by itself.",
		"Les liens, les codes et les demandes répétées ne sont conservés que sous une forme brouillée, qui ne dit rien et disparaît d’elle-même.")
	ofOthers = i18n.Both(
		"It is a record about somebody else in which you had a part, such as deciding or entering it. What you did stands under your acts.",
		"C’est un document au sujet d’une autre personne, auquel vous avez pris part, par exemple en décidant ou en inscrivant. Vos gestes figurent sous vos actes.")
	lookedUp = i18n.Both(
		"When somebody had a reason to look up who gave a confidential answer, it is on record for the auditor. Ask the auditor whether you are concerned.",
		"Lorsque quelqu’un a eu un motif de chercher qui a donné une réponse confidentielle, c’est consigné pour l’auditrice ou l’auditeur. Demandez-lui si vous êtes concerné.")
)

func give(column, en, fr string) part { return part{column: column, what: i18n.Both(en, fr)} }

func withhold(column, en, fr string, why i18n.Text) part {
	return part{column: column, what: i18n.Both(en, fr), why: why}
}

func (p part) gone(onlyIf string) part {
	p.goes, p.onlyIf = true, onlyIf
	return p
}

func (p part) but(columns ...string) part {
	p.without = columns
	return p
}

func (p part) only(where string) part {
	p.where = where
	return p
}

// parts is every column that names a person. A column of the schema that is missing here fails a
// test.
var parts = []part{
	// Who you are here.
	give("addresses.person_id", "Your addresses", "Vos adresses").gone(""),
	give("self_identifications.id", "What you say of yourself", "Ce que vous dites de vous").gone(""),
	give("role_grants.person_id", "Your roles", "Vos rôles"),
	give("committee_members.person_id", "Your terms in committees", "Vos mandats dans des comités"),
	give("reporting_lines.person_id", "To whom you report", "De qui vous relevez"),
	give("reporting_lines.reports_to_id", "Who reports to you", "Qui relève de vous"),
	withhold("settings.check_in_reader", "Whether you read check-ins", "Si vous lisez les suivis", ofOthers),

	give("persons.merged_person_id", "Other records that are part of yours", "Autres fiches qui font partie de la vôtre").but("search"),
	give("person_merges.kept_person_id", "That another record became part of yours", "Qu’une autre fiche est devenue partie de la vôtre").but("moved", "made_by", "undone_by"),
	give("person_merges.gone_person_id", "That your record became part of another", "Que votre fiche est devenue partie d’une autre").but("moved", "made_by", "undone_by"),

	// How you sign in.
	give("sessions.person_id", "Devices you are signed in on", "Appareils où votre session est ouverte").but("token_hash").gone(""),
	give("identities.person_id", "Accounts of the institution you sign in with", "Comptes de l’établissement qui vous servent à ouvrir une session").gone(""),
	withhold("access_tokens.person_id", "Links that were mailed to you", "Liens qui vous ont été envoyés", scrambled).gone(""),
	withhold("idempotency_keys.viewer", "Requests you sent", "Demandes que vous avez envoyées", scrambled).gone(""),
	give("audit_entries.actor", "Your acts", "Vos actes"),
	give("messages.person_id", "E-mails to you", "Courriels qui vous ont été envoyés").only("state = 'SENT'").but("search", "data", "last_error", "attempts").gone(""),
	give("reminder_stops.id", "That you want no reminders", "Que vous ne voulez pas de rappels").gone(""),
	give("blobs.owner_id", "Files you sent", "Fichiers que vous avez envoyés"),

	// Mentoring.
	give("mentorships.mentor_id", "Mentorships in which you mentor", "Mentorats où vous êtes mentor").but("outside_email"),
	give("mentorships.mentee_id", "Mentorships in which you are mentored", "Mentorats où vous êtes mentoré"),
	give("mentorships.proposed_by", "Mentorships you proposed", "Mentorats que vous avez proposés").but("outside_email"),
	give("mentorship_events.actor_id", "What you did in mentorships", "Ce que vous avez fait dans des mentorats"),
	give("mentorship_events.principal_id", "What was done for you in mentorships", "Ce qui a été fait pour vous dans des mentorats"),
	give("meetings.noted_by", "Meetings you noted", "Rencontres que vous avez notées"),
	give("mentor_offers.person_id", "Your offer to mentor", "Votre offre de mentorat").gone(""),
	give("academic_plans.person_id", "Your academic plans", "Vos plans universitaires").gone("state = 'DRAFT'"),
	withhold("academic_plans.decided_by", "Plans you decided on", "Plans sur lesquels vous avez statué", ofOthers),
	give("trainings.person_id", "Your trainings", "Vos formations"),
	give("due_tasks.person_id", "What you had to do", "Ce que vous aviez à faire"),
	withhold("due_tasks.done_by", "What you noted as done for others", "Ce que vous avez noté comme fait pour d’autres", ofOthers),
	give("task_forms.person_id", "Your check-ins", "Vos suivis"),
	give("assistants.person_id", "Your assistants", "Vos assistantes et assistants").gone(""),
	give("assistants.assistant_id", "For whom you are an assistant", "De qui vous êtes l’assistante ou l’assistant").gone(""),

	// Surveys.
	give("participations.person_id", "Surveys you were asked", "Sondages qui vous ont été proposés"),
	give("responses.person_id", "Answers you gave under your name or in confidence", "Réponses données sous votre nom ou à titre confidentiel"),
	give("drafts.person_id", "Answers you began", "Réponses commencées").gone(""),
	withhold("ballots.person_id", "Anonymous answers", "Réponses anonymes", sealed),
	withhold("comments.decided_by", "Comments you decided on", "Commentaires sur lesquels vous avez statué", ofOthers),
	give("exports.person_id", "Exports you made", "Exportations que vous avez faites"),
	withhold("look_ups.person_id", "Look-ups of your answers", "Recherches de vos réponses", lookedUp),
	withhold("look_ups.custodian_id", "Look-ups you made", "Recherches que vous avez faites", ofOthers),

	// Feedback.
	give("feedback_places.mentee_id", "Rounds in which you were asked about your mentors", "Rondes où l’on vous a interrogé sur vos mentors").but("accepting"),
	withhold("feedback_places.mentor_id", "Who was asked about you", "Qui a été interrogé à votre sujet", unreleased),
	withhold("boxes.subject_id", "The box of what mentees say of you", "L’urne de ce que vos personnes mentorées disent de vous", unreleased),
	withhold("mentor_reports.mentor_id", "Reports on you", "Rapports à votre sujet", unreleased),
	withhold("signed_letters.mentor_id", "Letters mentees signed to you", "Lettres que des personnes mentorées vous ont signées", unreleased),
	give("signed_letters.mentee_id", "Letters you signed", "Lettres que vous avez signées"),
	give("self_assessments.person_id", "Your self-assessments", "Vos autoévaluations"),
	give("reflections.person_id", "Your reflections", "Vos réflexions").gone("state = 'DRAFT'"),
	give("moc_records.person_id", "Your learning records", "Vos relevés d’apprentissage"),
	withhold("remarks.decided_by", "Mentees’ comments you decided on", "Commentaires de personnes mentorées sur lesquels vous avez statué", ofOthers),
	give("remark_reviews.person_id", "Comments you questioned", "Commentaires que vous avez contestés").but("decided_by"),
	withhold("remark_reviews.decided_by", "Questioned comments you decided on", "Commentaires contestés sur lesquels vous avez statué", ofOthers),

	// Awards.
	withhold("nominations.nominee_id", "Nominations of you", "Candidatures à votre nom", inConfidence),
	give("nomination_parts.nominator_id", "Letters by which you nominated", "Lettres par lesquelles vous avez présenté une candidature"),
	withhold("nomination_parts.invited_by", "Nominators you asked for company", "Personnes que vous avez invitées à se joindre à vous", ofOthers),
	give("nomination_files.person_id", "Files you added to nominations", "Fichiers que vous avez ajoutés à des candidatures"),
	withhold("support_letters.asked_by", "Letters of support you asked for", "Lettres d’appui que vous avez demandées", inConfidence),
	give("support_letters.person_id", "Letters of support you wrote or were asked for", "Lettres d’appui que vous avez écrites ou qu’on vous a demandées"),
	withhold("conflicts.person_id", "Conflicts of interest", "Conflits d’intérêts", inConfidence),
	withhold("conflicts.said_by", "Conflicts of interest you declared or settled", "Conflits d’intérêts que vous avez déclarés ou réglés", ofOthers),
	give("award_reviews.reviewer_id", "Your reviews", "Vos évaluations"),
	give("meeting_notes.author_id", "Your notes for meetings of a committee", "Vos notes pour les réunions d’un comité").gone("private"),
	withhold("award_votes.voter_id", "Your votes", "Vos votes", ballots),
	give("award_recipients.person_id", "Awards you received before", "Prix que vous avez reçus auparavant"),
	withhold("award_decisions.decided_by", "Decisions you entered", "Décisions que vous avez inscrites", ofOthers),
	withhold("award_events.by", "What you did for awards", "Ce que vous avez fait pour des prix", ofOthers),
	withhold("award_meetings.opened_by", "Meetings you opened", "Réunions que vous avez ouvertes", ofOthers),

	// Recognition and dossiers.
	give("recognitions.person_id", "Your recognitions", "Vos reconnaissances"),
	withhold("recognitions.recorded_by", "Recognitions you recorded", "Reconnaissances que vous avez consignées", ofOthers),
	give("certificates.person_id", "Your certificates", "Vos certificats").but("search", "signature"),
	withhold("certificates.issued_by", "Certificates you issued", "Certificats que vous avez délivrés", ofOthers),
	withhold("certificate_events.by", "What you did with certificates", "Ce que vous avez fait de certificats", ofOthers),
	withhold("honour_events.by", "What you did on the honour roll", "Ce que vous avez fait au tableau d’honneur", ofOthers),
	give("dossiers.person_id", "Your dossiers", "Vos dossiers").gone("NOT EXISTS (SELECT 1 FROM dossier_versions WHERE dossier_versions.dossier_id = dossiers.id)"),
	give("dossier_versions.person_id", "Your frozen dossiers", "Vos dossiers figés"),
	give("outcomes.person_id", "Outcomes you noted", "Réalisations que vous avez notées"),
	give("consents.person_id", "Consents you asked for", "Consentements que vous avez demandés"),
	give("consents.giver_id", "Consents you were asked for", "Consentements qu’on vous a demandés"),

	// The office.
	withhold("mentorship_years.closed_by", "Years you closed", "Années que vous avez closes", ofOthers),
	withhold("year_events.done_by", "Years you closed again or reopened", "Années que vous avez closes de nouveau ou rouvertes", ofOthers),
	withhold("person_merges.made_by", "Records you joined", "Fiches que vous avez réunies", ofOthers),
	withhold("person_merges.undone_by", "Records you parted again", "Fiches que vous avez séparées de nouveau", ofOthers),
	withhold("mail_templates.author_id", "Words of e-mails you wrote for the department", "Textes de courriels que vous avez écrits pour le département", ofOthers),
	withhold("roster_imports.person_id", "Spreadsheets you imported", "Tableurs que vous avez importés", ofOthers),
	withhold("roster_imports.undone_by", "Imports you undid", "Importations que vous avez annulées", ofOthers),
	withhold("roster_words.said_by", "Words of spreadsheets you explained", "Mots de tableurs que vous avez expliqués", ofOthers),
	withhold("roster_repairs.settled_by", "Pairs of spreadsheets you settled", "Paires de tableurs que vous avez réglées", ofOthers),
	give("roster_repairs.mentee_id", "Pairs of a spreadsheet, with you as mentee, that need mending", "Paires d’un tableur à corriger, avec vous comme personne mentorée").gone(""),
	give("roster_repairs.mentor_id", "Pairs of a spreadsheet, with you as mentor, that need mending", "Paires d’un tableur à corriger, avec vous comme mentor").gone(""),
}

// evidence is text that stays.
type evidence struct {
	column string
	what   i18n.Text
}

// staying is what keeps a name when its person is erased, and why: evidence that others rely on,
// or that could not be changed without breaking a signature.
var staying = []evidence{
	{"certificates.name", i18n.Both("Certificates: issued, signed, and checked by others", "Certificats\u202f: délivrés, signés et vérifiés par d’autres")},
	{"certificates.snapshot", i18n.Both("Certificates: issued, signed, and checked by others", "Certificats\u202f: délivrés, signés et vérifiés par d’autres")},
	{"certificates.search", i18n.Both("Certificates: issued, signed, and checked by others", "Certificats\u202f: délivrés, signés et vérifiés par d’autres")},
	{"certificate_events.reason", i18n.Both("Certificates: issued, signed, and checked by others", "Certificats\u202f: délivrés, signés et vérifiés par d’autres")},
	{"recognitions.title", i18n.Both("Recognitions on record", "Reconnaissances consignées")},
	{"recognitions.presenter", i18n.Both("Recognitions on record", "Reconnaissances consignées")},
	{"award_recipients.name", i18n.Both("Recipients of awards: published", "Lauréats de prix\u202f: publiés")},
	{"award_decisions.bundle", i18n.Both("Decisions on awards, with all they follow from", "Décisions sur des prix, avec tout ce dont elles découlent")},
	{"award_decisions.winners", i18n.Both("Decisions on awards, with all they follow from", "Décisions sur des prix, avec tout ce dont elles découlent")},
	{"award_decisions.reason", i18n.Both("Decisions on awards, with all they follow from", "Décisions sur des prix, avec tout ce dont elles découlent")},
	{"award_meetings.seal", i18n.Both("Decisions on awards, with all they follow from", "Décisions sur des prix, avec tout ce dont elles découlent")},
	{"award_events.detail", i18n.Both("Decisions on awards, with all they follow from", "Décisions sur des prix, avec tout ce dont elles découlent")},
	{"awards.donor", i18n.Both("The name of an award", "Le nom d’un prix")},
	{"awards.presenter", i18n.Both("The name of an award", "Le nom d’un prix")},
	{"awards.name", i18n.Both("The name of an award", "Le nom d’un prix")},
	{"honour_events.statement", i18n.Both("The honour roll: published", "Le tableau d’honneur\u202f: publié")},
	{"dossier_versions.snapshot", i18n.Both("Frozen dossiers: signed evidence", "Dossiers figés\u202f: preuves signées")},
	{"moc_records.document", i18n.Both("Learning records: issued", "Relevés d’apprentissage\u202f: délivrés")},
	{"mentorship_years.document", i18n.Both("Closed years", "Années closes")},
	{"releases.figures", i18n.Both("Released results", "Résultats diffusés")},
	{"signed_letters.text", i18n.Both("Letters signed to mentors", "Lettres signées à des mentors")},
	{"support_letters.text", i18n.Both("Letters of support", "Lettres d’appui")},
	{"nomination_parts.letter", i18n.Both("Letters of nomination", "Lettres de candidature")},
	{"nominee_packages.statement", i18n.Both("Packages of nominations", "Dossiers de candidature")},
	{"nominee_packages.activities", i18n.Both("Packages of nominations", "Dossiers de candidature")},
}

// free is text that others wrote in their own words. It may name anybody; nobody is looked up by
// it, and it is theirs.
var free = i18n.Both("Words of others that hold the name, such as a note or an answer: they are theirs, and nobody is found by them", "Mots d’autres personnes où figure le nom, comme une note ou une réponse\u202f: ils leur appartiennent, et ne permettent de trouver personne")
