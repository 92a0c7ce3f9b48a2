package dossier

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"laurel/internal/clock"
	"laurel/internal/credential"
	"laurel/internal/directory"
	"laurel/internal/feedback"
	"laurel/internal/i18n"
	"laurel/internal/mentorship"
	"laurel/internal/release"
)

// material is what a dossier is assembled from, as the domains that own it give it.
type material struct {
	mentorship.Portfolio
	feedback    feedback.Portfolio
	recognised  []credential.Mine
	committees  []directory.Committee
	outcomes    []Outcome
	consents    []Consent
	settings    directory.Settings
	today       clock.Date
	byAssistant bool
}

// Rules by which figures are worked out, with their versions: an item says which made it.
const (
	byCounting   = "laurel count/1"     // of the records named as sources
	byMeetings   = "laurel meetings/1"  // days noted within period and relationship, by its years
	byRecord     = "laurel record/1"    // as the record says
	byRelease    = "laurel release/1"   // the figures of a release, as released
	byOwner      = "laurel statement/1" // as the owner wrote it
	byTotalHours = "laurel hours/1"     // quarter hours of the records, added
)

var sectionTitles = map[string]i18n.Text{
	"statement":    i18n.Both("Statement on mentoring", "Énoncé sur le mentorat"),
	"summary":      i18n.Both("Summary by level and year", "Sommaire par niveau et par année"),
	"mentees":      i18n.Both("Mentees", "Personnes mentorées"),
	"supervision":  i18n.Both("Supervision", "Supervision"),
	"outcomes":     i18n.Both("Outcomes of mentees", "Réalisations des personnes mentorées"),
	"narratives":   i18n.Both("In mentees’ own words", "Dans les mots des personnes mentorées"),
	"feedback":     i18n.Both("Feedback of mentees", "Rétroaction des personnes mentorées"),
	"testimonials": i18n.Both("Testimonials", "Témoignages"),
	"training":     i18n.Both("Training in mentoring", "Formation au mentorat"),
	"awards":       i18n.Both("Awards and certificates", "Prix et certificats"),
	"service":      i18n.Both("Committee service", "Service à des comités"),
	"reflections":  i18n.Both("Reflections and what changed", "Réflexions et changements"),
	"mentors":      i18n.Both("Mentorship received", "Mentorat reçu"),
	"plan":         i18n.Both("Plan against what was done", "Plan et réalisations"),
	"changed":      i18n.Both("What it changed", "Ce que cela a changé"),
	"hours":        i18n.Both("Hours", "Heures"),
	"section3":     i18n.Both("Section 3: feedback reviewed and reflected on", "Section 3\u202f: rétroaction examinée et réflexion"),
	"section2":     i18n.Both("Section 2: planned learning", "Section 2\u202f: apprentissage planifié"),
	"sources":      i18n.Both("Source documents", "Documents sources"),
}

var sectionHints = map[string]i18n.Text{
	"statement": i18n.Both("What mentoring means to you and how you go about it. A page is plenty.", "Ce que le mentorat est pour vous et comment vous le pratiquez. Une page suffit."),
	"changed":   i18n.Both("What the mentorship you received changed in your work.", "Ce que le mentorat reçu a changé dans votre travail."),
}

// SectionKeys are the sections of a kind, in their order.
var SectionKeys = map[Kind][]string{
	Promotion: {"statement", "summary", "mentees", "supervision", "outcomes", "narratives", "feedback", "testimonials", "training", "awards", "service", "reflections"},
	CFAR:      {"mentors", "plan", "training", "changed"},
	MOC:       {"hours", "section3", "section2", "sources"},
}

// assembler puts sections together.
type assembler struct {
	words
	material
	d Dossier
}

// assemble is a dossier as its records and its owner's choices make it, in its language.
func assemble(m material, d Dossier) []Section {
	a := assembler{words{d.Language, m.settings.Vocabulary}, m, d}
	build := map[string]func(*Section){
		"statement": a.text, "summary": a.summary, "mentees": a.mentees(false), "supervision": a.mentees(true), "outcomes": a.reached, "narratives": a.narratives,
		"feedback": a.figures, "testimonials": a.testimonials, "training": a.trainings, "awards": a.awards, "service": a.service, "reflections": a.reflected,
		"mentors": a.mentors, "plan": a.plan, "changed": a.text,
		"hours": a.hours, "section3": a.records(3), "section2": a.records(2), "sources": a.sources,
	}
	var out []Section
	for _, key := range SectionKeys[d.Kind] {
		s := Section{Key: key, Title: sectionTitles[key].In(d.Language), Text: d.Texts[key], Hint: sectionHints[key].In(d.Language), Out: slices.Contains(d.Without, key)}
		build[key](&s)
		a.choose(&s)
		out = append(out, s)
	}
	return out
}

// choose orders the items of a section as the owner did and marks what was left out.
func (a assembler) choose(s *Section) {
	place := map[string]int{}
	for i, c := range a.d.Items {
		place[c.Key] = i + 1
	}
	for i := range s.Items {
		if at := place[s.Items[i].Key]; at > 0 {
			c := a.d.Items[at-1]
			s.Items[i].Out, s.Items[i].Note = c.Out, c.Note
			s.Items[i].Then, s.Items[i].Now = c.Then, c.Now
		}
	}
	slices.SortStableFunc(s.Items, func(x, y Item) int {
		px, py := place[x.Key], place[y.Key]
		if px == 0 || py == 0 {
			return cmp.Compare(py, px) // those without a place last
		}
		return cmp.Compare(px, py)
	})
}

// during reports whether a time overlaps the period; a zero end goes on.
func (a assembler) during(since, until clock.Date) bool {
	return !a.d.Until.Before(since) && (until.IsZero() || !until.Before(a.d.Since))
}

func (a assembler) within(day clock.Date) bool {
	return !day.IsZero() && !day.Before(a.d.Since) && !a.d.Until.Before(day)
}

func (a assembler) text(s *Section) { s.Layout = AsText }

// given are the relationships as mentor within the period.
func (a assembler) given() []mentorship.Pair {
	var out []mentorship.Pair
	for _, p := range a.Given {
		if a.during(p.Started, p.Ended) {
			out = append(out, p)
		}
	}
	return out
}

func (a assembler) consent(kind ConsentKind, about string) Consent {
	for _, c := range a.consents {
		if c.Kind == kind && c.About == about {
			return c
		}
	}
	return Consent{}
}

// levelNow of a mentee: the rank on record, or what somebody from elsewhere was.
func (a assembler) levelNow(p mentorship.Pair) string {
	if p.Outside != nil {
		return ""
	}
	return a.rank(p.MenteeIs.Rank)
}

// level by which a mentee is counted.
func (a assembler) level(p mentorship.Pair) string {
	if p.Outside != nil {
		return levelNames[p.Outside.Level].In(a.language)
	}
	return cmp.Or(a.levelNow(p), a.in("Level not on record", "Niveau inconnu"))
}

// bare is a mentee without a name: level, position, years (domain.md 2.3).
func (a assembler) bare(p mentorship.Pair) string {
	parts := []string{a.level(p)}
	if p.Outside == nil && p.MenteeIs.Position != "" {
		parts = append(parts, p.MenteeIs.Position)
	}
	return strings.Join(append(parts, a.span(p.Started, p.Ended)), ", ")
}

// mentee is how a mentee is shown, and the consent it relies on.
func (a assembler) mentee(p mentorship.Pair) (shown, relies string) {
	c := a.consent(ToBeNamed, string(p.ID))
	if c.State() != Given {
		return a.bare(p), ""
	}
	if p.Outside != nil {
		return p.Outside.Name, string(c.ID)
	}
	return p.MenteeIs.Name, string(c.ID)
}

// whose is the name for the owner's own eyes.
func whose(p mentorship.Pair) string {
	if p.Outside != nil {
		return p.Outside.Name
	}
	return p.MenteeIs.Name
}

// whoIs tells mentees apart who have several relationships with one mentor.
func whoIs(p mentorship.Pair) string {
	if p.Outside != nil {
		return cmp.Or(p.Outside.Email, i18n.Fold(p.Outside.Name))
	}
	return string(p.Mentee)
}

func attestedBy(s mentorship.Standing) Attestation {
	switch s {
	case mentorship.OnRecord:
		return BySystem
	case mentorship.Confirmed:
		return ByMentee
	}
	return BySelf
}

// attestedOutcome is who stands behind an outcome.
func attestedOutcome(o Outcome) Attestation {
	if o.State == Confirmed {
		return ByMentee
	}
	return BySelf
}

// weaker is the one of two attestations that says less.
func weaker(x, y Attestation) Attestation {
	for _, a := range []Attestation{BySelf, ByMentee, ByDocument} {
		if x == a || y == a {
			return a
		}
	}
	return BySystem
}

func (a assembler) choiceOf(key string) Choice {
	for _, c := range a.d.Items {
		if c.Key == key {
			return c
		}
	}
	return Choice{}
}

// held are the meetings of a relationship within the period, and how many that is a year.
func (a assembler) held(p mentorship.Pair) (n int, yearly string) {
	for _, m := range p.Held {
		if a.within(m.HeldOn) {
			n++
		}
	}
	from, to := p.Started, p.Ended
	if from.Before(a.d.Since) {
		from = a.d.Since
	}
	if to.IsZero() || a.d.Until.Before(to) {
		to = a.d.Until
	}
	if n == 0 {
		return 0, "–"
	}
	return n, a.decimal(float64(n)/max(years(from, to), 1), 1)
}

func (a assembler) focus(p mentorship.Pair) string {
	var out []string
	for _, n := range p.Needs.Codes {
		out = append(out, needNames[n].In(a.language))
	}
	return cmp.Or(strings.Join(out, ", "), "–")
}

// standing are the outcomes of a relationship that count: none that the mentee disputed, and
// none of before it began.
func (a assembler) standing(p mentorship.Pair) []Outcome {
	var out []Outcome
	for _, o := range a.outcomes {
		if o.Mentorship == p.ID && o.State != Disputed && a.within(o.On) && !o.On.Before(p.Started) {
			out = append(out, o)
		}
	}
	return out
}

func (a assembler) tally(all []Outcome) string {
	var out []string
	for _, k := range OutcomeKinds {
		n := 0
		for _, o := range all {
			if o.Kind == k {
				n++
			}
		}
		if n > 0 {
			out = append(out, itoa(n)+" × "+strings.ToLower(outcomeNames[k].In(a.language)))
		}
	}
	return cmp.Or(strings.Join(out, ", "), "–")
}

func (a assembler) mentees(supervised bool) func(*Section) {
	return func(s *Section) {
		s.Layout = AsTable
		s.Lead = a.in("A mentee is named only with the mentee’s consent. Meetings are those noted within the period.",
			"Une personne mentorée n’est nommée qu’avec son consentement. Les rencontres sont celles qui ont été notées pendant la période.")
		if supervised {
			s.Lead = a.in("Here the mentor also supervised the mentee. Supervision is not mentorship and is shown apart.", "Ici, le mentor ou la mentore supervisait aussi la personne. La supervision n’est pas du mentorat et figure à part.")
		}
		s.Columns = []string{
			a.in("Mentee", "Personne"), a.in("Then, now", "Avant, maintenant"), a.in("Role", "Rôle"), a.in("Years", "Années"), a.in("Focus", "Objet"),
			a.in("Meetings a year", "Rencontres par an"), a.in("Outcomes", "Réalisations"), a.in("Attested by", "Attesté par"),
		}
		for _, p := range a.given() {
			if p.Supervision != supervised {
				continue
			}
			shown, relies := a.mentee(p)
			choice := a.choiceOf(string(p.ID))
			then, now := choice.Then, cmp.Or(choice.Now, a.levelNow(p))
			if p.Outside != nil {
				then = cmp.Or(then, levelNames[p.Outside.Level].In(a.language))
			}
			if relies != "" && p.Outside == nil && p.MenteeIs.Position != "" {
				now = strings.Trim(now+", "+p.MenteeIs.Position, ", ")
			}
			if relies == "" {
				// Words of the mentor's own could name whom the row does not.
				then, now = "", a.levelNow(p)
				if p.Outside != nil {
					then = levelNames[p.Outside.Level].In(a.language)
				}
			}
			n, yearly := a.held(p)
			end := p.Ended
			if end.IsZero() {
				end = a.today
			}
			spell := a.span(p.Started, p.Ended)
			if y := years(p.Started, end); y > 0 {
				spell += " (" + a.decimal(y, 1) + ")"
			}
			outcomes := a.standing(p)
			by := attestedBy(p.Standing)
			if relies != "" && choice.Then+choice.Now != "" {
				by = BySelf // in the mentor's own words
			}
			sources := []string{string(p.ID)}
			for _, m := range p.Held {
				if a.within(m.HeldOn) {
					sources = append(sources, string(m.ID))
				}
			}
			for _, o := range outcomes {
				sources, by = append(sources, string(o.ID)), weaker(by, attestedOutcome(o))
			}
			s.Items = append(s.Items, Item{
				Key: string(p.ID), Claim: shown, Value: a.role(p), N: n, Computed: byMeetings, Sources: sources, Attestation: by, Relies: relies,
				Cells:      []string{shown, strings.Trim(cmp.Or(then, "–")+" → "+cmp.Or(now, "–"), " "), a.role(p), spell, a.focus(p), yearly, a.tally(outcomes), Attested(by, a.language)},
				Mentorship: p.ID, Consent: a.consent(ToBeNamed, string(p.ID)).State(), Weak: by == BySelf, Bare: relies == "",
			})
		}
	}
}

// summary counts the mentees within the period, each once per figure however many
// relationships stand behind it.
func (a assembler) summary(s *Section) {
	s.Layout = AsFigures
	type figure struct {
		key, claim string
		mentees    map[string]bool
		sources    []string
		by         Attestation // the weakest of those behind its records
	}
	var order []*figure
	by := map[string]*figure{}
	add := func(key, claim string, p mentorship.Pair) {
		f := by[key]
		if f == nil {
			f = &figure{key: key, claim: claim, mentees: map[string]bool{}, by: BySystem}
			by[key], order = f, append(order, f)
		}
		f.mentees[whoIs(p)] = true
		f.sources, f.by = append(f.sources, string(p.ID)), weaker(f.by, attestedBy(p.Standing))
	}
	current := a.in("Mentored now", "Mentorées actuellement")
	if a.d.Until.Before(a.today) {
		current = a.in("Mentored at the end of the period", "Mentorées à la fin de la période")
	}
	for _, p := range a.given() {
		if p.Supervision || a.choiceOf(string(p.ID)).Out {
			continue
		}
		add("summary/all", a.in("Mentees in the period", "Personnes mentorées pendant la période"), p)
		if p.Ended.IsZero() || !p.Ended.Before(a.d.Until) {
			add("summary/current", current, p)
		}
		if attestedBy(p.Standing) != BySelf {
			add("summary/confirmed", a.in("On record, or confirmed by the mentee", "Aux registres ou confirmées par la personne"), p)
		}
		add("summary/level/"+levelKey(p), a.level(p), p)
		for y := max(a.d.Since.Year, p.Started.Year); y <= a.d.Until.Year && (p.Ended.IsZero() || y <= p.Ended.Year); y++ {
			add("summary/year/"+itoa(y), a.in("Mentees in ", "Personnes mentorées en ")+itoa(y), p)
		}
	}
	rank := func(key string) int {
		return slices.IndexFunc([]string{"summary/all", "summary/current", "summary/confirmed", "summary/level/", "summary/year/"}, func(prefix string) bool { return strings.HasPrefix(key, prefix) })
	}
	slices.SortStableFunc(order, func(x, y *figure) int {
		return cmp.Or(cmp.Compare(rank(x.key), rank(y.key)), strings.Compare(i18n.Fold(x.claim), i18n.Fold(y.claim)))
	})
	for _, f := range order {
		s.Items = append(s.Items, Item{Key: f.key, Claim: f.claim, Value: itoa(len(f.mentees)), N: len(f.mentees), Computed: byCounting, Sources: f.sources, Attestation: f.by})
	}
}

// levelKey is the code of the level by which a mentee is counted.
func levelKey(p mentorship.Pair) string {
	if p.Outside != nil {
		return "elsewhere/" + string(p.Outside.Level)
	}
	return cmp.Or(p.MenteeIs.Rank, "UNKNOWN")
}

// told are the relationships of which outcomes and words are shown: mentorship, of mentees who
// were not left out. Supervision stands in its own table alone.
func (a assembler) told() []mentorship.Pair {
	return slices.DeleteFunc(a.given(), func(p mentorship.Pair) bool { return p.Supervision || a.choiceOf(string(p.ID)).Out })
}

func (a assembler) reached(s *Section) {
	s.Layout = AsTable
	s.Lead = a.in("What a mentee reached, noted by the mentor. What is known of a mentee who is not named is its kind and year alone.",
		"Ce qu’une personne mentorée a réalisé, noté par le mentor ou la mentore. D’une personne qui n’est pas nommée, seuls le genre et l’année sont indiqués.")
	s.Columns = []string{a.in("Mentee", "Personne"), a.in("Kind", "Genre"), a.in("What", "Quoi"), a.in("Year", "Année"), a.in("Attested by", "Attesté par")}
	for _, p := range a.told() {
		shown, relies := a.mentee(p)
		for _, o := range a.standing(p) {
			what := "–"
			if relies != "" {
				what = a.outcome(o)
			}
			by := attestedOutcome(o)
			s.Items = append(s.Items, Item{
				Key: string(o.ID), Claim: outcomeNames[o.Kind].In(a.language), Value: what, Computed: byRecord, Sources: []string{string(o.ID), string(p.ID)}, Attestation: by, Relies: relies,
				Cells: []string{shown, outcomeNames[o.Kind].In(a.language), what, itoa(o.On.Year), Attested(by, a.language)}, Mentorship: p.ID, Weak: by == BySelf, Bare: relies == "",
			})
		}
	}
}

func (a assembler) outcome(o Outcome) string {
	parts := []string{o.What}
	for _, s := range []string{o.Agency, o.Amount, o.Role} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	if o.Joint {
		parts = append(parts, a.in("with the mentor", "avec le mentor ou la mentore"))
	}
	if o.DOI != "" {
		parts = append(parts, "doi:"+o.DOI)
	}
	return strings.Join(parts, "; ")
}

// narratives are what mentees who agreed to be named wrote themselves.
func (a assembler) narratives(s *Section) {
	s.Layout = AsQuotes
	for _, p := range a.told() {
		c := a.consent(ToBeNamed, string(p.ID))
		if c.State() != Given || c.Words() == "" {
			continue
		}
		item := Item{
			Key: string(c.ID), Claim: whose(p), Text: c.Words(), Computed: byRecord, Sources: []string{string(c.ID), string(p.ID)}, Attestation: ByMentee, Relies: string(c.ID),
			Mentorship: p.ID, Consent: Given,
		}
		if a.byAssistant {
			item.Text = ""
		}
		s.Items = append(s.Items, item)
	}
}

// figures are those of the owner's releases, as they were released: never another.
func (a assembler) figures(s *Section) {
	s.Layout = AsTable
	s.Lead = a.in("From anonymous rounds. Each report is released only when enough different mentees have answered; figures of too few stay hidden. Nobody knows who answered what.",
		"Tiré de rondes anonymes. Chaque rapport n’est publié que lorsque suffisamment de personnes différentes ont répondu\u202f; les chiffres de trop peu de personnes restent masqués. Nul ne sait qui a répondu quoi.")
	s.Columns = []string{a.in("Round", "Ronde"), a.in("What was asked", "Ce qui était demandé"), a.in("Mean", "Moyenne"), a.in("SD", "Écart type"), "n", a.in("Reports of the round", "Rapports de la ronde")}
	for _, r := range a.feedback.Reports {
		opened := clock.DateOf(r.Opened, a.settings.Zone)
		if !a.within(opened) {
			continue
		}
		title := r.Title.In(a.language) + ", " + itoa(opened.Year)
		if r.Figures == nil {
			s.Items = append(s.Items, Item{
				Key: string(r.ID), Claim: title, Computed: byRelease, Sources: []string{string(r.ID), string(r.Release)}, Attestation: BySystem,
				Cells: []string{title, a.in("For the owner’s eyes alone", "Réservé à la personne"), "", "", "", ""},
			})
			continue
		}
		compared := map[string]string{}
		if r.Compared != nil {
			for _, f := range r.Compared.Questions {
				if f.Mean != nil {
					compared[f.Name] = a.decimal(*f.Mean, 2)
				}
			}
		}
		for _, f := range shownFigures(r.Figures.Questions) {
			mean, sd, n := "–", "–", 0
			if f.Mean != nil {
				mean = a.decimal(*f.Mean, 2)
			}
			if f.SD != nil {
				sd = a.decimal(*f.SD, 2)
			}
			if f.N != nil {
				n = *f.N
			}
			s.Items = append(s.Items, Item{
				Key: string(r.ID) + "/" + f.Name, Claim: f.Title.In(a.language), Value: mean, N: n, Computed: byRelease, Sources: []string{string(r.ID), string(r.Release)}, Attestation: BySystem,
				Cells: []string{title, f.Title.In(a.language), mean, sd, itoa(n), cmp.Or(compared[f.Name], "–")},
			})
		}
	}
}

// shownFigures are the scales of a report, or its questions where it has no scale; what is
// hidden altogether is left out.
func shownFigures(all []release.Figure) []release.Figure {
	var scales, questions []release.Figure
	for _, f := range all {
		switch {
		case f.Mean == nil:
		case f.Kind == release.Scale:
			scales = append(scales, f)
		default:
			questions = append(questions, f)
		}
	}
	if len(scales) > 0 {
		return scales
	}
	return questions
}

func (a assembler) testimonials(s *Section) {
	s.Layout = AsQuotes
	s.Lead = a.in("Letters that mentees signed, each used with its writer’s consent.", "Lettres signées par des personnes mentorées, chacune utilisée avec le consentement de son auteur ou autrice.")
	for _, l := range a.feedback.Letters {
		signed := clock.DateOf(l.Signed, a.settings.Zone)
		if !a.within(signed) {
			continue
		}
		c := a.consent(ToBeQuoted, string(l.ID))
		item := Item{
			Key: string(l.ID), Claim: l.MenteeName, Value: i18n.Day(l.Signed.In(a.settings.Zone), a.language), Text: l.Text, Computed: byRecord, Sources: []string{string(l.ID), string(c.ID)},
			Attestation: ByDocument, Relies: string(c.ID), Letter: l.ID, Consent: c.State(),
		}
		if item.Consent != Given {
			item.Relies, item.Sources = "", []string{string(l.ID)}
			item.Blocked = a.in("Its writer has not agreed to its use in a dossier.", "La personne qui l’a écrite n’a pas consenti à son utilisation dans un dossier.")
		}
		// Who drafts for somebody learns neither who wrote to them nor what became of it.
		if a.byAssistant {
			item.Claim, item.Text, item.Consent = a.in("A letter", "Une lettre"), "", NotAsked
		}
		s.Items = append(s.Items, item)
	}
}

func (a assembler) trainings(s *Section) {
	s.Layout = AsTable
	s.Columns = []string{a.in("Training", "Formation"), a.in("Given by", "Offerte par"), a.in("Date", "Date"), a.in("Hours", "Heures")}
	for _, t := range a.Training {
		if !a.within(t.HeldOn) {
			continue
		}
		hours := "–"
		if t.Quarters > 0 {
			hours = a.quarters(t.Quarters)
		}
		s.Items = append(s.Items, Item{
			Key: string(t.ID), Claim: t.Title, Value: t.HeldOn.String(), Computed: byRecord, Sources: []string{string(t.ID)}, Attestation: BySelf,
			Cells: []string{t.Title, cmp.Or(t.Provider, "–"), t.HeldOn.String(), hours},
		})
	}
	a.recognitions(s, func(r credential.Mine) []string {
		return []string{r.Title.In(a.language), r.Presenter, a.spell(r), "–"}
	}, credential.Training)
}

func (a assembler) spell(r credential.Mine) string {
	if r.Until.IsZero() || r.Until == r.Since {
		return r.Since.String()
	}
	return a.span(r.Since, r.Until)
}

// recognitions of some kinds, with the code of the certificate that stands.
func (a assembler) recognitions(s *Section, cells func(credential.Mine) []string, kinds ...credential.Kind) {
	for _, r := range a.recognised {
		if !slices.Contains(kinds, r.Kind) || !a.during(r.Since, cmp.Or(r.Until, r.Since)) {
			continue
		}
		code := ""
		for _, c := range r.Certificates {
			if c.State == credential.Current {
				code = c.Code
			}
		}
		if code == "" {
			continue // revoked, or still being made
		}
		s.Items = append(s.Items, Item{
			Key: string(r.ID), Claim: r.Title.In(a.language), Value: code, Computed: byRecord, Sources: []string{string(r.ID), code}, Attestation: BySystem, Cells: cells(r),
		})
	}
}

func (a assembler) awards(s *Section) {
	s.Layout = AsTable
	s.Columns = []string{a.in("Recognition", "Reconnaissance"), a.in("Presented by", "Remis par"), a.in("When", "Quand"), a.in("Certificate", "Certificat")}
	a.recognitions(s, a.certified, credential.Award, credential.MentorService)
}

func (a assembler) certified(r credential.Mine) []string {
	code := ""
	for _, c := range r.Certificates {
		if c.State == credential.Current {
			code = c.Code
		}
	}
	return []string{r.Title.In(a.language), r.Presenter, a.spell(r), code}
}

var dutyNames = map[directory.Duty]i18n.Text{
	directory.CommitteeChair:  i18n.Both("chair", "présidence"),
	directory.CommitteeDeputy: i18n.Both("deputy chair", "vice-présidence"),
	directory.CommitteeMember: i18n.Both("member", "membre"),
}

func (a assembler) service(s *Section) {
	s.Layout = AsTable
	s.Columns = []string{a.in("Committee", "Comité"), a.in("Duty, or presented by", "Fonction, ou remis par"), a.in("Years", "Années"), a.in("Certificate", "Certificat")}
	for _, c := range a.committees {
		for _, t := range c.Members {
			if t.Person != a.Person.ID || !a.during(t.From, t.Until) {
				continue
			}
			name, duty := c.Name.In(a.language), dutyNames[t.Duty].In(a.language)
			s.Items = append(s.Items, Item{
				Key: string(t.ID), Claim: name, Value: duty, Computed: byRecord, Sources: []string{string(t.ID), string(c.ID)}, Attestation: BySystem,
				Cells: []string{name, duty, a.span(t.From, t.Until), "–"},
			})
		}
	}
	a.recognitions(s, a.certified, credential.CommitteeService)
}

func (a assembler) about(k feedback.ReflectionKind) string {
	switch k {
	case feedback.OnReport:
		return a.in("On a report of what mentees answered", "Sur un rapport de ce que des personnes mentorées ont répondu")
	case feedback.OnLetter:
		return a.in("On a mentee’s signed letter", "Sur la lettre signée d’une personne mentorée")
	}
	return a.in("On a question of one’s own", "Sur une question personnelle")
}

func (a assembler) fields(r feedback.Reflection) []Field {
	all := []Field{
		{a.in("What I learned", "Ce que j’ai appris"), r.Learned},
		{a.in("What I will change", "Ce que je vais changer"), r.Change},
		{a.in("Day to look back", "Jour pour y revenir"), a.day(r.FollowUpOn)},
		{a.in("What came of it", "Ce qui en est résulté"), r.Outcome},
	}
	return slices.DeleteFunc(all, func(f Field) bool { return f.Value == "" })
}

func (a assembler) reflected(s *Section) {
	s.Layout = AsRecords
	for _, r := range a.feedback.Reflections {
		if a.within(r.On) {
			s.Items = append(s.Items, Item{
				Key: string(r.ID), Claim: a.about(r.Kind), Value: a.day(r.On), Computed: byRecord, Sources: append([]string{string(r.ID)}, nonEmpty(r.About)...), Attestation: BySelf, Fields: a.fields(r),
			})
		}
	}
}

func nonEmpty(all ...string) []string {
	return slices.DeleteFunc(all, func(s string) bool { return s == "" })
}

// mentors are those of the owner: mentorship received.
func (a assembler) mentors(s *Section) {
	s.Layout = AsTable
	s.Columns = []string{a.in("Mentor", "Mentor ou mentore"), a.in("Role", "Rôle"), a.in("Years", "Années"), a.in("Focus", "Objet"), a.in("Meetings", "Rencontres"), a.in("A year", "Par an"), a.in("Attested by", "Attesté par")}
	for _, p := range a.Received {
		if !a.during(p.Started, p.Ended) {
			continue
		}
		n, yearly := a.held(p)
		sources := []string{string(p.ID)}
		for _, m := range p.Held {
			if a.within(m.HeldOn) {
				sources = append(sources, string(m.ID))
			}
		}
		by := BySystem
		if p.Standing == mentorship.SelfAttested {
			by = BySelf
		}
		s.Items = append(s.Items, Item{
			Key: string(p.ID), Claim: p.MentorIs.Name, Value: a.role(p), N: n, Computed: byMeetings, Sources: sources, Attestation: by,
			Cells: []string{p.MentorIs.Name, a.role(p), a.span(p.Started, p.Ended), a.focus(p), itoa(n), yearly, Attested(by, a.language)},
		})
	}
}

// plan holds what was to be reached by when; whether it was is for the owner to note.
func (a assembler) plan(s *Section) {
	s.Layout = AsTable
	s.Lead = a.in("The milestones of the five-year plan; what was done of each is the candidate’s own note.", "Les jalons du plan de cinq ans\u202f; ce qui en a été fait est noté par la personne candidate.")
	s.Columns = []string{a.in("Planned", "Prévu"), a.in("By", "Pour le"), a.in("Plan", "Plan")}
	if a.Plan.ID == "" {
		return
	}
	state, by := a.in("not approved yet", "pas encore approuvé"), BySelf
	if a.Plan.State == mentorship.PlanApproved {
		state, by = a.in("approved ", "approuvé le ")+a.Plan.DecidedOn.String(), ByDocument
	}
	times := map[string]int{}
	for _, m := range a.Plan.Milestones {
		// By what it says: its place changes when a milestone is added before it.
		key := string(a.Plan.ID) + "/" + digest([]byte(m.What + "\n" + m.By.String()))[:16]
		if times[key]++; times[key] > 1 {
			key += "/" + itoa(times[key])
		}
		s.Items = append(s.Items, Item{
			Key: key, Claim: m.What, Value: m.By.String(), Computed: byRecord, Sources: []string{string(a.Plan.ID)}, Attestation: by,
			Cells: []string{m.What, m.By.String(), state},
		})
	}
}

// recorded are the reflections of the period that have a record, by its section.
func (a assembler) recorded(section int) []feedback.Reflection {
	var out []feedback.Reflection
	for _, r := range a.feedback.Reflections {
		if r.Record != nil && r.Record.Section == section && a.within(r.On) {
			out = append(out, r)
		}
	}
	slices.SortStableFunc(out, func(x, y feedback.Reflection) int { return strings.Compare(x.On.String(), y.On.String()) })
	return out
}

func (a assembler) quarters(n int) string {
	return strings.TrimRight(strings.TrimRight(a.decimal(float64(n)/4, 2), "0"), ".,") + " h"
}

// reported are the records of a section that are in: neither they nor their section were left
// out.
func (a assembler) reported(section int) []feedback.Reflection {
	if slices.Contains(a.d.Without, "section"+itoa(section)) {
		return nil
	}
	return slices.DeleteFunc(a.recorded(section), func(r feedback.Reflection) bool { return a.choiceOf(string(r.Record.ID)).Out })
}

// hours are added over the records that are in. They are hours: what they are worth is for
// MAINPORT to say.
func (a assembler) hours(s *Section) {
	s.Layout = AsFigures
	for _, section := range []int{3, 2} {
		total, sources := 0, []string{}
		for _, r := range a.reported(section) {
			total, sources = total+r.Record.Quarters, append(sources, string(r.Record.ID))
		}
		if len(sources) > 0 {
			s.Items = append(s.Items, Item{
				Key: "hours/" + itoa(section), Claim: a.in("Hours to report, Section ", "Heures à déclarer, section ") + itoa(section), Value: a.quarters(total), N: len(sources),
				Computed: byTotalHours, Sources: sources, Attestation: BySelf,
			})
		}
	}
}

func (a assembler) records(section int) func(*Section) {
	return func(s *Section) {
		s.Layout = AsRecords
		for _, r := range a.recorded(section) {
			fields := append([]Field{
				{a.in("Time spent reviewing and reflecting", "Temps d’examen et de réflexion"), a.quarters(r.Record.Quarters)},
				{a.in("What it is about", "Objet"), r.Record.Source.In(a.language)},
			}, a.fields(r)...)
			s.Items = append(s.Items, Item{
				Key: string(r.Record.ID), Claim: a.day(r.On), Value: a.quarters(r.Record.Quarters), N: r.Record.Quarters, Computed: byRecord,
				Sources: append([]string{string(r.Record.ID), string(r.ID)}, nonEmpty(r.About)...), Attestation: BySelf, Fields: fields,
			})
		}
	}
}

// sources lists the documents to keep for an audit.
func (a assembler) sources(s *Section) {
	s.Layout = AsTable
	s.Columns = []string{a.in("Record", "Relevé"), a.in("Made on", "Établi le"), a.in("From", "À partir de")}
	for _, section := range []int{3, 2} {
		for _, r := range a.reported(section) {
			made := clock.DateOf(r.Record.Made, a.settings.Zone).String()
			s.Items = append(s.Items, Item{
				Key: "source/" + string(r.Record.ID), Claim: string(r.Record.ID), Value: made, Computed: byRecord, Sources: []string{string(r.Record.ID)}, Attestation: BySystem,
				Cells: []string{string(r.Record.ID), made, r.Record.Source.In(a.language)},
			})
		}
	}
}

// Warning is something the owner should look at before freezing.
type Warning struct {
	Code string
	N    int
	Year int
}

// warnings of a draft.
func (a assembler) warnings(all []Section) []Warning {
	var out []Warning
	weak, unnamed, unquoted, items := 0, 0, 0, 0
	for _, s := range all {
		if s.Out {
			continue
		}
		for _, i := range s.Items {
			switch {
			case i.Blocked != "" && i.Letter != "":
				unquoted++
			case i.Out || i.Blocked != "":
			default:
				items++
				if i.Weak {
					weak++
				}
				if (s.Key == "mentees" || s.Key == "supervision") && i.Relies == "" {
					unnamed++
				}
			}
		}
	}
	if a.d.Kind == Promotion {
		switch p := a.Person.Promoted; {
		case p.IsZero():
			out = append(out, Warning{Code: "PROMOTION_UNKNOWN"})
		case a.d.Since.Year < p.Year:
			out = append(out, Warning{Code: "BEFORE_PROMOTION", Year: p.Year})
		case a.d.Since.String() > itoa(p.Year)+"-01-01":
			out = append(out, Warning{Code: "AFTER_PROMOTION", Year: p.Year})
		}
		if a.d.Texts["statement"] == "" && !slices.Contains(a.d.Without, "statement") {
			out = append(out, Warning{Code: "NO_STATEMENT"})
		}
	}
	texts := a.owned(all)
	for _, w := range []Warning{
		{Code: "UNCONFIRMED", N: weak},
		{Code: "UNNAMED", N: unnamed},
		{Code: "NAMED_IN_TEXT", N: a.naming(texts)},
		{Code: "MENTIONS_CFAR", N: a.onReviews(texts)},
		{Code: "UNQUOTED", N: unquoted},
	} {
		if w.N > 0 {
			out = append(out, w)
		}
	}
	if items == 0 {
		out = append(out, Warning{Code: "EMPTY"})
	}
	return out
}

// owned are the owner's texts and notes that are in.
func (a assembler) owned(all []Section) []string {
	var out []string
	for _, s := range all {
		if s.Out {
			continue
		}
		out = append(out, s.Text)
		for _, i := range s.Items {
			if !i.Out && i.Blocked == "" {
				out = append(out, i.Note)
			}
		}
	}
	return nonEmpty(out...)
}

// naming counts the texts that name a mentee of the period who has not agreed to be named: by
// the whole name or by the last word of it, with or without accents.
func (a assembler) naming(texts []string) int {
	agreed := map[string]bool{}
	others := map[string]bool{i18n.Fold(surname(a.Person.Name)): true} // surnames that may be meant for somebody else
	for _, p := range a.given() {
		if a.consent(ToBeNamed, string(p.ID)).State() == Given {
			agreed[whoIs(p)], others[i18n.Fold(surname(whose(p)))] = true, true
		}
	}
	if a.d.Kind != Promotion {
		return 0
	}
	n := 0
	for _, text := range texts {
		whole, capitals := spaced(text), spaced(capitalised(text))
		if slices.ContainsFunc(a.given(), func(p mentorship.Pair) bool {
			if agreed[whoIs(p)] {
				return false
			}
			last := surname(whose(p))
			return holds(whole, spaced(whose(p))) || !others[i18n.Fold(last)] && holds(capitals, spaced(capitalised(last)))
		}) {
			n++
		}
	}
	return n
}

// onReviews counts the texts of a promotion dossier that mention the review of an appointment:
// the owner's own or a committee's may be meant, so it is for them to look at.
func (a assembler) onReviews(texts []string) int {
	n := 0
	for _, text := range texts {
		if a.d.Kind == Promotion && cfar.MatchString(text) {
			n++
		}
	}
	return n
}

func holds(text, name string) bool { return name != " " && strings.Contains(text, name) }

func surname(name string) string {
	all := strings.Fields(name)
	if len(all) == 0 {
		return ""
	}
	return all[len(all)-1]
}

// wordsIn are the words of a text; what joins two parts of a name belongs to neither.
func wordsIn(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) })
}

// spaced is a text as folded words, each between two spaces.
func spaced(text string) string {
	return " " + strings.Join(append(wordsIn(i18n.Fold(text)), ""), " ")
}

// capitalised is a text without its words in small letters: many surnames are words, too.
func capitalised(text string) string {
	return strings.Join(slices.DeleteFunc(wordsIn(text), func(w string) bool {
		r, _ := utf8.DecodeRuneInString(w)
		return unicode.IsLower(r)
	}), " ")
}
