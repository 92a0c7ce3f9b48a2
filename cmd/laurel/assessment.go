package main

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/feedback"
	"laurel/internal/i18n"
	"laurel/internal/pdf"
	"laurel/internal/server"
	"laurel/internal/viewer"
)

// assessmentFile is the privacy impact assessment, filled from the settings: as a page, as a
// PDF, or as text to go on writing in.
func (a *app) assessmentFile(ctx context.Context, v viewer.Viewer, path []string) (server.File, error) {
	missing := apperr.NewNotFound("file")
	if directory.CanSetDepartment(v) != nil {
		return server.File{}, missing
	}
	set, err := a.directory.Settings(ctx)
	if err != nil {
		return server.File{}, err
	}
	divisions, err := a.directory.Divisions(ctx)
	if err != nil {
		return server.File{}, err
	}
	d := assessment{
		set: set, divisions: divisions, language: v.Language, baseURL: a.baseURL, operatorSender: a.operatorSender, mailHost: a.mailHost, today: clock.DateOf(a.clock.Now(), set.Zone), now: a.clock.Now(),
	}.document()
	name := i18n.Both("privacy-impact-assessment", "evaluation-vie-privee").In(v.Language)
	switch strings.Join(path, "/") {
	case "assessment/page":
		return server.File{Page: func(nonce string) ([]byte, error) { return pdf.HTML(d, pdf.Options{Base: a.baseURL, Nonce: nonce}) }}, nil
	case "assessment.pdf":
		file, err := pdf.Render(d, pdf.Options{Base: a.baseURL})
		return server.File{Name: name + ".pdf", Type: "application/pdf", Bytes: file}, err
	case "assessment.md":
		return server.File{Name: name + ".md", Type: "text/markdown; charset=utf-8", Bytes: []byte(markdown(d))}, nil
	}
	return server.File{}, missing
}

// assessment is what a privacy impact assessment is made from.
type assessment struct {
	set                                         directory.Settings
	divisions                                   []directory.Division
	language, baseURL, operatorSender, mailHost string
	today                                       clock.Date
	now                                         time.Time
}

// blank is left for the institution to fill in.
const blank = "____________________"

func (a assessment) in(en, fr string) string { return i18n.Both(en, fr).In(a.language) }

func (a assessment) text(en, fr string) pdf.Inline { return pdf.Text(a.in(en, fr)) }

func (a assessment) orBlank(s string) pdf.Inline {
	if strings.TrimSpace(s) == "" {
		return pdf.Text(blank)
	}
	return pdf.Text(s)
}

func (a assessment) days(n int) string {
	return strconv.Itoa(n) + " " + a.in("days", "jours")
}

func (a assessment) document() pdf.Document {
	department := a.set.Name.In(a.language)
	h := func(en, fr string) pdf.Block { return pdf.Heading{Level: 1, Text: a.text(en, fr)} }
	p := func(en, fr string) pdf.Block { return pdf.Paragraph{Text: a.text(en, fr)} }
	blocks := []pdf.Block{
		pdf.Paragraph{Tone: pdf.Lead, Text: a.text(
			"Filled from the settings of this installation on the day below. It describes what the program does; what only the institution can answer is left blank.",
			"Rempli d’après les réglages de cette installation, au jour indiqué. Ce document décrit ce que fait le programme\u202f; ce que seul l’établissement peut dire est laissé en blanc.")},
		pdf.Definitions{Rows: []pdf.Definition{
			{Term: a.in("Department", "Département"), Value: a.orBlank(department)},
			{Term: a.in("Institution", "Établissement"), Value: a.orBlank(a.set.Institution.In(a.language))},
			{Term: a.in("Address", "Adresse"), Value: pdf.Text(a.baseURL)},
			{Term: a.in("Day", "Jour"), Value: pdf.Text(day(a.today, a.language))},
			{Term: a.in("Legal authority for the collection", "Autorité légale de la collecte"), Value: pdf.Text(blank)},
			{Term: a.in("Who answers for the collection", "Responsable de la collecte"), Value: pdf.Text(blank)},
			{Term: a.in("Who operates the server, and where it stands", "Exploitant du serveur, et lieu"), Value: pdf.Text(blank)},
		}},
		h("What is kept, why, who reads it and for how long", "Ce qui est conservé, pourquoi, qui le lit et combien de temps"),
		a.records(),
		h("What respondents are promised", "Ce qui est promis aux répondants"),
		p("Each survey is attributed, confidential or anonymous. Which of them, and what follows, is fixed when it opens and told before the first question, in words that are made from the rules in force.",
			"Chaque sondage est nominatif, confidentiel ou anonyme. Lequel, et ce qui en découle, est fixé à l’ouverture et dit avant la première question, en des mots tirés des règles en vigueur."),
		p("Anonymous answers and feedback on a mentor are sealed on arrival with a key of their own and opened together, in random order, only where enough people answered. Then the key is destroyed: nobody can tell who wrote what, and nobody can find an answer again to change or erase it. Two limits are told to respondents: their own words can give them away, and somebody who changed the program on the server while a survey is open could read answers as they arrive.",
			"Les réponses anonymes et la rétroaction sur un mentor sont scellées à l’arrivée avec une clé propre, et ouvertes ensemble, dans un ordre aléatoire, seulement si assez de personnes ont répondu. La clé est alors détruite\u202f: personne ne peut savoir qui a écrit quoi, ni retrouver une réponse pour la modifier ou l’effacer. Deux limites sont dites aux répondants\u202f: leurs propres mots peuvent les trahir, et qui modifierait le programme du serveur pendant un sondage pourrait lire les réponses à leur arrivée."),
		h("From how many people on anything is shown", "À partir de combien de personnes quelque chose est montré"),
		a.minimums(),
		p("Figures are decided once, at the close, and released together: a figure from which a smaller group could be worked out by subtraction is hidden too. Nobody, whatever their role, sees figures of an open survey or round.",
			"Les chiffres sont décidés une fois, à la clôture, et diffusés ensemble\u202f: un chiffre qui permettrait de déduire celui d’un groupe plus petit est masqué lui aussi. Personne, quel que soit son rôle, ne voit de chiffres d’un sondage ou d’une ronde en cours."),
		h("Keys and backups", "Clés et sauvegardes"),
		pdf.List{Items: []pdf.Inline{
			a.text("Keys of sealed answers are files beside the database, one for each survey and each mentor, and in no backup.", "Les clés des réponses scellées sont des fichiers à côté de la base de données, un par sondage et par mentor, et ne sont dans aucune sauvegarde."),
			a.text("Keys of signatures and sessions go into backups, encrypted with a passphrase.", "Les clés des signatures et des sessions vont dans les sauvegardes, chiffrées par une phrase secrète."),
			a.text("Sign-in is by a mailed link or code; of links, codes and sessions only digests are kept.", "La connexion se fait par un lien ou un code envoyé par courriel\u202f; des liens, codes et sessions, on ne conserve que des empreintes."),
			a.text("Acts on records go into an audit log whose entries are chained, so that a change is found. Answers, comments and letters are never in it.", "Les actes sur les dossiers vont dans un journal d’audit aux inscriptions enchaînées, ce qui révèle toute altération. Réponses, commentaires et lettres n’y sont jamais."),
			append(a.text("Where backups are kept, and who can read them: ", "Où sont les sauvegardes, et qui peut les lire\u202f: "), pdf.Run{Text: blank}),
		}},
		h("Where mail goes", "Où va le courriel"),
		a.mail(),
		h("What people can do themselves", "Ce que chacun peut faire"),
		pdf.List{Items: []pdf.Inline{
			a.text("Correct answers until a survey closes; withdraw anonymous ones until then.", "Corriger ses réponses jusqu’à la clôture\u202f; retirer les réponses anonymes jusque-là."),
			a.text("Say something of oneself, or delete it, at any time; nobody else reads it.", "Dire quelque chose de soi, ou le supprimer, en tout temps\u202f; personne d’autre ne le lit."),
			a.text("End reminders by one click, choose the language, see and end one’s devices.", "Mettre fin aux rappels d’un clic, choisir sa langue, voir et fermer ses appareils."),
			a.text("Decide whether an honour is shown to the public.", "Décider si une distinction est montrée au public."),
		}},
		h("Whom to ask", "À qui s’adresser"),
		pdf.Definitions{Rows: []pdf.Definition{
			{Term: a.in("About Laurel", "Au sujet de Laurel"), Value: a.orBlank(a.set.HelpContact)},
			{Term: a.in("About privacy", "Au sujet de la vie privée"), Value: a.orBlank(a.set.PrivacyContact.In(a.language))},
			{Term: a.in("About mistreatment", "En cas de mauvais traitement"), Value: a.orBlank(a.set.MistreatmentContact.In(a.language))},
		}},
		h("For the institution to answer", "À remplir par l’établissement"),
		pdf.Definitions{Rows: []pdf.Definition{
			{Term: a.in("Risks that were found, and what is done about them", "Risques relevés, et mesures prises"), Value: pdf.Text(blank)},
			{Term: a.in("Who was consulted", "Personnes consultées"), Value: pdf.Text(blank)},
			{Term: a.in("Other systems data comes from or goes to", "Autres systèmes d’où viennent ou où vont des données"), Value: pdf.Text(blank)},
			{Term: a.in("What is done after a breach, and who reports it", "Conduite en cas d’atteinte, et qui la déclare"), Value: pdf.Text(blank)},
			{Term: a.in("When this is looked at again", "Prochaine révision"), Value: pdf.Text(blank)},
		}},
		pdf.Signature{Name: pdf.Text(blank), Role: a.text("Head of the department", "Direction du département"), Dated: true},
		pdf.Signature{Name: pdf.Text(blank), Role: a.text("Privacy office", "Bureau de la vie privée"), Dated: true},
	}
	return pdf.Document{
		Title: a.in("Privacy impact assessment: Laurel", "Évaluation des facteurs relatifs à la vie privée\u202f: Laurel"), Author: department,
		Subject:  a.in("What Laurel keeps of people, for how long, and who reads it", "Ce que Laurel conserve des gens, combien de temps, et qui le lit"),
		Language: a.language, Head: department, Date: a.now, Blocks: blocks,
	}
}

// records are the classes of records there are.
func (a assessment) records() pdf.Block {
	row := func(what, why, who, long string) []pdf.Inline {
		return []pdf.Inline{pdf.Text(what), pdf.Text(why), pdf.Text(who), pdf.Text(long)}
	}
	until := a.in("as long as the department uses Laurel; ", "tant que le département utilise Laurel\u202f; ") + blank
	forGood := a.in("for good: others rely on it", "définitivement\u202f: d’autres s’y fient")
	return pdf.Table{
		RowHeads: true,
		Columns: []pdf.Column{
			{Head: a.text("What", "Quoi"), Share: 3}, {Head: a.text("Why", "Pourquoi"), Share: 3}, {Head: a.text("Who reads it", "Qui le lit"), Share: 3}, {Head: a.text("How long", "Combien de temps"), Share: 2},
		},
		Rows: [][]pdf.Inline{
			row(a.in("Name, work addresses, division, site, rank, position, dates of appointment and review", "Nom, adresses professionnelles, division, site, rang, poste, dates de nomination et d’évaluation"), a.in("To know who is here and who needs a mentor", "Savoir qui est là et qui a besoin d’un mentor"), a.in("The person; the mentorship lead, administrators and vice-chairs; the own division director and physician-in-chief", "La personne\u202f; la personne responsable du mentorat, l’administration et les vice-directions\u202f; sa direction de division et son médecin-chef"), until),
			row(a.in("What a person says of themselves (gender and the like)", "Ce qu’une personne dit d’elle-même (genre, etc.)"), a.in("Opt-in, for the department’s statistics", "Volontaire, pour les statistiques du département"), a.in("The person alone", "La personne seule"), a.in("until deleted, or ", "jusqu’à suppression, ou ")+a.days(a.set.Retention.Days(directory.ClassIdentification))+a.in(" after they leave", " après le départ")),
			row(a.in("Mentorships, meetings, academic plans, check-ins", "Mentorats, rencontres, plans universitaires, bilans"), a.in("To see that everybody has a mentor", "Veiller à ce que chacun ait un mentor"), a.in("Both people; leaders see that it exists, not what was said; check-ins go to one vice-chair", "Les deux personnes\u202f; les dirigeants voient qu’il existe, pas ce qui s’est dit\u202f; les bilans vont à une vice-direction"), until),
			row(a.in("Answers to attributed and confidential surveys", "Réponses aux sondages nominatifs et confidentiels"), a.in("To measure how mentorship is going", "Mesurer l’état du mentorat"), a.in("As promised before the first question; a custodian may look one up for a stated reason, on record", "Comme promis avant la première question\u202f; une personne gardienne peut en consulter une, pour un motif déclaré et consigné"), until),
			row(a.in("Answers to anonymous surveys", "Réponses aux sondages anonymes"), a.in("The same", "De même"), a.in("Nobody can tell whose they are", "Personne ne peut savoir de qui elles sont"), until),
			row(a.in("Feedback of mentees on a mentor", "Rétroaction des personnes mentorées"), a.in("So that the mentor learns from it", "Pour que le mentor en tire profit"), a.in("The mentor alone, as figures; words after a moderator", "Le mentor seul, en chiffres\u202f; les mots après modération"), a.in("sealed at most ", "scellée au plus ")+strconv.Itoa(feedback.PooledYears)+a.in(" years, then destroyed unread", " ans, puis détruite sans être lue")),
			row(a.in("Drafts of answers", "Brouillons de réponses"), a.in("To go on later", "Pouvoir continuer plus tard"), a.in("The person alone", "La personne seule"), a.in("until the results are released", "jusqu’à la diffusion des résultats")),
			row(a.in("Nominations, letters, reviews, decisions", "Candidatures, lettres, évaluations, décisions"), a.in("To recognise mentors", "Reconnaître les mentors"), a.in("Whoever wrote them; the committee without those in conflict", "Leurs auteurs\u202f; le comité, sans les personnes en conflit d’intérêts"), a.in("decisions ", "décisions ")+forGood),
			row(a.in("Certificates, dossiers, records for Maintenance of Certification", "Certificats, dossiers, relevés pour le Maintien du certificat"), a.in("Evidence for the person’s career", "Preuves pour la carrière de la personne"), a.in("The person, and whoever they show it to", "La personne, et à qui elle les montre"), forGood),
			row(a.in("E-mails that were sent", "Courriels envoyés"), a.in("To see that mail arrives", "Voir que le courriel arrive"), a.in("The mentorship lead and administrators; those that would tell something are listed for nobody", "La personne responsable du mentorat et l’administration\u202f; ceux qui trahiraient quelque chose ne sont listés pour personne"), a.days(a.set.Retention.Days(directory.ClassMessages))),
			row(a.in("Sign-in links and devices", "Liens de connexion et appareils"), a.in("To let the right people in", "Laisser entrer les bonnes personnes"), a.in("The person, of their own devices", "La personne, pour ses appareils"), a.in("links 15 minutes, devices 7 days", "liens 15 minutes, appareils 7 jours")),
			row(a.in("Audit log: who did what to which record", "Journal d’audit\u202f: qui a fait quoi à quel dossier"), a.in("To answer for what was done", "Répondre de ce qui a été fait"), a.in("Auditors", "Les auditeurs"), forGood),
		},
	}
}

func (a assessment) minimums() pdf.Block {
	cells := func(who string, m directory.Minimums) []pdf.Inline {
		return []pdf.Inline{pdf.Text(who), pdf.Text(strconv.Itoa(m.Group)), pdf.Text(strconv.Itoa(m.Mentor)), pdf.Text(strconv.Itoa(m.Words))}
	}
	rows := [][]pdf.Inline{cells(a.in("The department", "Le département"), a.set.Minimums())}
	for _, d := range a.divisions {
		if a.set.Stricter[d.ID] != (directory.Minimums{}) {
			rows = append(rows, cells(d.Name.In(a.language), a.set.MinimumsOf(d.ID)))
		}
	}
	return pdf.Table{
		RowHeads: true,
		Columns: []pdf.Column{
			{Head: a.text("Who", "Qui"), Share: 4},
			{Head: a.text("People in a group", "Personnes dans un groupe"), Share: 2, Numeric: true},
			{Head: a.text("Behind a mentor’s report", "Derrière le rapport d’un mentor"), Share: 2, Numeric: true},
			{Head: a.text("Before words are quoted", "Avant de citer des mots"), Share: 2, Numeric: true},
		},
		Rows: rows,
	}
}

func (a assessment) mail() pdf.Block {
	sender := a.set.Sender.Email
	if sender == "" {
		sender = a.operatorSender
	}
	return pdf.Definitions{Rows: []pdf.Definition{
		{Term: a.in("Sender", "Expéditeur"), Value: a.orBlank(strings.TrimSpace(fmt.Sprintf("%s %s", a.set.Sender.Name, sender)))},
		{Term: a.in("Answers go to", "Réponses à"), Value: a.orBlank(a.set.Sender.ReplyTo)},
		{Term: a.in("Mail server", "Serveur de courriel"), Value: a.orBlank(a.mailHost)},
		{Term: a.in("What is in mails", "Contenu des courriels"), Value: a.text("Names, titles of surveys, deadlines and links. Never answers, comments, letters or scores.", "Noms, titres de sondages, échéances et liens. Jamais de réponses, commentaires, lettres ni notes.")},
		{Term: a.in("Anybody else data goes to", "Autres destinataires de données"), Value: a.text("Nobody. Laurel calls no other service.", "Aucun. Laurel n’appelle aucun autre service.")},
	}}
}
