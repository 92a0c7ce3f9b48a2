package main

import (
	"strconv"
	"strings"
	"time"

	"laurel/internal/clock"
	"laurel/internal/feedback"
	"laurel/internal/i18n"
	"laurel/internal/pdf"
)

// recordDocument is what the page and the PDF of a record say. A plain page: hours first,
// credits as information, and nothing that looks like an accreditation (domain.md 3.4).
func recordDocument(r feedback.Record) pdf.Document {
	in := func(en, fr string) string { return i18n.Both(en, fr).In(r.Language) }
	title := in("Record of feedback review and reflection (for self-reporting in MAINPORT)", "Relevé d’examen de rétroaction et de réflexion (pour déclaration personnelle dans MAINPORT)")
	activity := in("Reviewing and reflecting on feedback received on mentoring", "Examen de la rétroaction reçue sur le mentorat et réflexion à son sujet")
	if r.Section == 2 {
		title = in("Record of planned learning (for self-reporting in MAINPORT)", "Relevé d’apprentissage planifié (pour déclaration personnelle dans MAINPORT)")
		activity = in("Planned learning", "Apprentissage planifié")
	}
	framework := feedback.FrameworkOn(r.On)
	section := framework.Section3.In(r.Language)
	if r.Section == 2 {
		section = in("Section 2", "Section 2")
	}
	hours := decimal(r.Hours(), r.Language) + " " + in("hours", "heures")
	rows := []pdf.Definition{
		{Term: in("Name", "Nom"), Value: pdf.Text(r.Name)},
		{Term: in("Activity", "Activité"), Value: pdf.Text(activity)},
		{Term: in("Date", "Date"), Value: pdf.Text(day(r.On, r.Language))},
		{Term: in("Time spent reviewing and reflecting", "Temps d’examen et de réflexion"), Value: pdf.Inline{{Text: hours, Strong: true}}},
		{Term: in("Where it can be reported", "Où le déclarer"), Value: pdf.Text(section + " (" + framework.Name.In(r.Language) + ")")},
		{Term: in("What it is about", "Objet"), Value: pdf.Text(r.Source.In(r.Language))},
		{Term: in("Day to look back", "Jour pour y revenir"), Value: pdf.Text(day(r.FollowUpOn, r.Language))},
	}
	information := in("No rate of credits is entered here. Enter the hours in MAINPORT, which works out the credits.", "Aucun taux de crédits n’est indiqué ici. Inscrivez les heures dans MAINPORT, qui calcule les crédits.")
	if credits, known := r.Credits(); known {
		information = in("For information: ", "À titre d’information\u202f: ") + decimal(r.Hours(), r.Language) + " × " + decimal(r.CreditsPerHour, r.Language) + " = " + decimal(credits, r.Language) +
			in(" credits at the configured rate per hour. Enter the hours in MAINPORT, which works out the credits; check the rate there.", " crédits au taux horaire configuré. Inscrivez les heures dans MAINPORT, qui calcule les crédits\u202f; vérifiez-y le taux.")
	}
	note := []pdf.Inline{pdf.Text(information)}
	if r.Section == 3 {
		note = append(note, pdf.Text(in(
			"No page of the Royal College names feedback on mentoring. That the time spent reviewing and reflecting on it is feedback received is this department’s reading. Time spent mentoring is not counted here.",
			"Aucune page du Collège royal ne nomme la rétroaction sur le mentorat. Que le temps passé à l’examiner et à y réfléchir soit de la rétroaction reçue est la lecture de ce département. Le temps de mentorat n’est pas compté ici.")))
	}
	if a := r.Accreditation; a != nil {
		note = append(note, pdf.Text(a.Statement.In(r.Language)), pdf.Text(
			in("Accredited provider: ", "Prestataire agréé\u202f: ")+a.Provider+in(". Approval: ", ". Approbation\u202f: ")+a.Approval+
				in(". At most ", ". Au plus ")+decimal(float64(a.Maximum)/4, r.Language)+in(" hours. Claim only the time you took part in it.", " heures. Ne déclarez que le temps auquel vous avez pris part.")),
			pdf.Text(in("This is the person’s own record. It is no certificate.", "Ceci est le relevé personnel de l’intéressé·e. Ce n’est pas un certificat.")))
	} else {
		note = append(note, pdf.Text(in(
			"This is the person’s own record. It is no certificate, and nobody has accredited the activity.",
			"Ceci est le relevé personnel de l’intéressé·e. Ce n’est pas un certificat, et personne n’a agréé l’activité.")))
	}
	return pdf.Document{
		Title: title, Author: r.Department.In(r.Language), Subject: activity, Language: r.Language, Head: r.Department.In(r.Language),
		Code: string(r.ID), Date: r.Made,
		Blocks: []pdf.Block{
			pdf.Definitions{Rows: rows},
			pdf.Heading{Level: 1, Text: pdf.Text(in("What I learned", "Ce que j’ai appris"))},
			pdf.Paragraph{Text: pdf.Text(r.Learned)},
			pdf.Heading{Level: 1, Text: pdf.Text(in("What I will change", "Ce que je vais changer"))},
			pdf.Paragraph{Text: pdf.Text(r.Change)},
			pdf.Note{Text: note},
		},
	}
}

// decimal is a number as people of a language write it, without noughts at its end.
func decimal(x float64, language string) string {
	s := strconv.FormatFloat(x, 'f', -1, 64)
	if language == "fr" {
		s = strings.Replace(s, ".", ",", 1)
	}
	return s
}

func day(d clock.Date, language string) string {
	if d.IsZero() {
		return "–"
	}
	return i18n.Day(d.Time(time.UTC), language)
}
