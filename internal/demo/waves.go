package demo

import (
	"math/rand/v2"
	"slices"
	"time"

	"laurel/internal/clock"
	"laurel/internal/i18n"
)

// Wave of the survey: three are closed, one is open on the start day. The third of five
// was never held; its number stays free, so that a trend shows a gap (the paper: the
// survey paused).
type Wave struct {
	Number  int
	Title   i18n.Text
	Opens   clock.Date
	Closes  clock.Date // the last day
	Open    bool       // on the start day
	Invited []int      // keys of those who were asked
}

// Answer is what one person gave in a wave. Values are what JSON makes of SurveyJS
// answers: strings, ints, bools, lists of strings, and maps of a matrix's rows to ints.
type Answer struct {
	Person  int
	Answers map[string]any
	At      time.Duration // after the start of the first day of the wave
	Draft   bool          // saved and not submitted; only in the open wave
}

// Waves are the waves that were held.
func Waves(d Department) []Wave {
	wave := func(number int, opens clock.Date, open bool) Wave {
		w := Wave{
			Number: number,
			Title:  i18n.Both("Department mentorship survey "+opens.String()[:4], "Sondage du département sur le mentorat "+opens.String()[:4]),
			Opens:  opens, Closes: opens.AddDate(0, 0, 34), Open: open,
		}
		for _, p := range d.People {
			here := p.Appointed.Before(opens) && (p.Left.IsZero() || w.Closes.Before(p.Left))
			if here && (!open || p.Status == active) {
				w.Invited = append(w.Invited, p.Key)
			}
		}
		return w
	}
	return []Wave{
		wave(1, d.Start.AddDate(-5, 0, -34), false),
		wave(2, d.Start.AddDate(-4, 0, -20), false),
		wave(4, d.Start.AddDate(-1, 0, -26), false),
		wave(5, d.Start.AddDate(0, 0, -13), true),
	}
}

// traits stay with a person over the waves, in thousandths of a scale point or of one.
type traits struct {
	answers  int // how much likelier than others to answer, in per cent
	content  int // how much more satisfied
	informal bool
	trained  bool
}

// respondent is somebody answering one wave.
type respondent struct {
	*rand.Rand
	person   Person
	day      clock.Date // on which the wave opens
	traits   traits
	mood     int  // satisfaction before the noise of a question, in thousandths
	mentored bool // has a formal mentor
	mentees  int  // people mentored formally
	freed    bool // had a mentor who left
	values   map[string]any
}

// Answers are what people gave in a wave, in the order of their keys. Of a closed wave
// everything was submitted; the open one holds drafts too, and the cast has not
// answered it yet.
//
// Satisfaction rises from wave to wave, differs between divisions, is higher among
// clinician investigators and those with a formal mentor, and lower among mentors with
// too many mentees.
func Answers(d Department, w Wave) []Answer {
	r := rand.New(rand.NewPCG(d.Seed^uint64(w.Number)<<32, streamAnswers))
	mentors, mentees, freed := d.standing(w.Opens)
	divisions, people := divisionTemper(d), personTraits(d)
	how := turnout(r, d, w, divisions, people)
	var out []Answer
	for _, key := range w.Invited {
		if how[key] == silent {
			continue
		}
		p := d.People[key]
		x := respondent{Rand: r, person: p, day: w.Opens, traits: people[key], mentees: mentees[key], freed: freed[key], values: map[string]any{}}
		_, x.mentored = mentors[key]
		x.mood = x.temper(w.Number, divisions[p.Division].content)
		pages := len(questionnaire)
		if how[key] == begun {
			pages = between(r, 1, 4)
		}
		if key == d.Cast.Clinician && w.Open {
			pages = 4
		}
		for _, fill := range questionnaire[:pages] {
			fill(&x)
		}
		x.process(rand.New(rand.NewPCG(d.Seed^uint64(w.Number)<<32^uint64(key)<<40, streamProcess)), pages)
		out = append(out, Answer{Person: key, Answers: x.values, At: moment(r, w), Draft: how[key] == begun})
	}
	writeComments(d, w, out)
	return out
}

// How far somebody came in a wave.
const (
	silent = iota
	begun
	submitted
)

// turnout decides who answers. In the smallest division three do, too few to show; of
// the others at least six answer a closed wave.
func turnout(r *rand.Rand, d Department, w Wave, divisions map[string]temper, people []traits) map[int]int {
	how, answered := map[int]int{}, map[string]int{}
	for _, key := range w.Invited {
		division := d.People[key].Division
		likely := 54 + 2*w.Number + people[key].answers + divisions[division].answers
		if w.Open {
			likely = likely * 6 / 10
		}
		willing, startsOnly := chance(r, likely), chance(r, 9)
		switch {
		case w.Open && d.Cast.has(key):
			if key == d.Cast.Clinician {
				how[key] = begun
			}
		case division == smallDivision:
			if answered[division] < 3 {
				how[key] = submitted
			}
		case willing:
			how[key] = submitted
		case w.Open && startsOnly:
			how[key] = begun
		}
		if how[key] == submitted {
			answered[division]++
		}
	}
	for _, key := range w.Invited {
		if division := d.People[key].Division; !w.Open && division != smallDivision && how[key] == silent && answered[division] < 6 {
			how[key] = submitted
			answered[division]++
		}
	}
	return how
}

// standing is who had a formal mentor on a day, how many mentees everybody had, and
// whose mentor had left.
func (d Department) standing(day clock.Date) (mentors map[int]int, mentees map[int]int, freed map[int]bool) {
	mentors, mentees, freed = map[int]int{}, map[int]int{}, map[int]bool{}
	for _, m := range d.Mentorships {
		switch {
		case m.Kind != formal:
		case m.On(day):
			mentors[m.Mentee] = m.Mentor
			mentees[m.Mentor]++
		case m.Ended.Before(day) && d.People[m.Mentor].Left == m.Ended && !m.Ended.IsZero():
			freed[m.Mentee] = true
		}
	}
	return mentors, mentees, freed
}

// temper of a division: how much likelier it answers, in per cent, and how much more
// satisfied it is, in thousandths.
type temper struct{ answers, content int }

func divisionTemper(d Department) map[string]temper {
	r := rand.New(rand.NewPCG(d.Seed, streamTraits))
	out := map[string]temper{}
	surplus := 0
	for _, division := range d.Divisions {
		t := temper{answers: between(r, -14, 14), content: between(r, -450, 450)}
		surplus += t.answers * division.size
		out[division.Code] = t
	}
	// Divisions differ; the department as a whole answers about as much with any seed.
	for code, t := range out {
		t.answers -= surplus / len(d.People)
		out[code] = t
	}
	return out
}

func personTraits(d Department) []traits {
	r := rand.New(rand.NewPCG(d.Seed, streamPersonTraits))
	out := make([]traits, len(d.People))
	for i, p := range d.People {
		out[i] = traits{
			answers:  between(r, -25, 25),
			content:  bell(r, 480),
			informal: chance(r, 74),
			trained:  seniority(p.Rank) >= seniority(associate) && chance(r, 38),
		}
		if p.AppointmentType != fullTime {
			out[i].answers -= 12
		}
	}
	return out
}

// bell is bell-shaped about 0 with a standard deviation in thousandths. It adds twelve
// even draws (Irwin and Hall) in whole numbers, which are the same on every machine.
func bell(r *rand.Rand, deviation int) int {
	sum := 0
	for range 12 {
		sum += r.IntN(1000)
	}
	return (sum - 5994) * deviation / 1000
}

func (x *respondent) temper(wave, division int) int {
	mood := 3010 + 150*wave + division + x.traits.content
	if x.person.Position == "CI" {
		mood += 350
	}
	if x.mentored {
		mood += 520
	} else {
		mood -= 380
	}
	if x.traits.informal {
		mood += 150
	}
	return mood
}

// point is a scale point from 1 to 5 about the mood, shifted.
func (x *respondent) point(shift int) int {
	return min(5, max(1, (x.mood+shift+bell(x.Rand, 720)+500)/1000))
}

// moment is when somebody answers: most in the days after the invitation and after
// two reminders, in waking hours, and never after the start day.
func moment(r *rand.Rand, w Wave) time.Duration {
	day := []int{0, 12, 26}[draw(r, 5, 3, 3)] + min(r.IntN(9), r.IntN(9))
	if w.Open {
		day = min(r.IntN(12), r.IntN(12))
	}
	minute := 6*60 + 30 + r.IntN(16*60)
	return time.Duration(day)*24*time.Hour + time.Duration(minute)*time.Minute + time.Duration(r.IntN(60))*time.Second
}

// questionnaire answers the survey page by page, as its branching has it: a question
// that is not shown is not answered.
var questionnaire = []func(*respondent){
	(*respondent).aboutYou, (*respondent).expectations, (*respondent).mentors, (*respondent).beingMentored,
	(*respondent).satisfaction, (*respondent).beingMentor, (*respondent).needs,
}

// answer records a value that need not be given; one in thirty leaves it out.
func (x *respondent) answer(name string, value any) {
	if !chance(x.Rand, 3) {
		x.values[name] = value
	}
}

// several records choices that each apply with some likelihood, in the order of the
// survey; nothing when none applies.
func (x *respondent) several(name string, choices []string, likely ...int) {
	var chosen []any
	for i, c := range choices {
		if chance(x.Rand, likely[i]) {
			chosen = append(chosen, c)
		}
	}
	if len(chosen) > 0 {
		x.values[name] = chosen
	}
}

func (x *respondent) pick(choices []string, weights ...int) string {
	return choices[draw(x.Rand, weights...)]
}

func (x *respondent) stage() string {
	switch years := x.person.Appointed.YearsUntil(x.day); {
	case years < 5:
		return "EARLY"
	case years < 15:
		return "MID"
	}
	return "LATE"
}

func (x *respondent) aboutYou() {
	position := x.person.Position
	if chance(x.Rand, 2) {
		position = "OTHER"
	}
	x.answer("position", position)
	x.values["career_stage"] = x.stage()
}

func (x *respondent) expectations() {
	x.answer("knows_expectations", x.point(50))
	x.answer("shared_definition", x.point(-350))
}

// process answers what is asked about facilitator, check-ins and documentation, as far
// as somebody came.
func (x *respondent) process(r *rand.Rand, pages int) {
	pick := func(name string, choices []string, weights ...int) {
		if choice := choices[draw(r, weights...)]; !chance(r, 3) {
			x.values[name] = choice
		}
	}
	if pages > 1 {
		pick("knows_facilitator", []string{"yes", "no", "none"}, 52, 40, 8)
		pick("check_in_held", []string{"yes", "no", "unsure"}, 46, 44, 10)
	}
	if pages > 3 && x.values["has_formal_mentor"] == "yes" {
		pick("mentorship_documented", []string{"yes", "no", "unsure"}, 64, 17, 19)
	}
}

func (x *respondent) mentors() {
	has := "no"
	switch {
	case chance(x.Rand, 3):
		has = "unsure"
	case x.mentored && !chance(x.Rand, 4), !x.mentored && chance(x.Rand, 5):
		has = "yes"
	}
	x.values["has_formal_mentor"] = has
	x.answer("has_informal_mentor", x.traits.informal)
	if has != "no" {
		return
	}
	gone, top, early := 3, 10, 25
	if x.freed {
		gone = 90
	}
	if x.stage() == "LATE" {
		top, early = 55, 4
	}
	x.several("reasons_no_mentor", []string{"not_looked", "no_match", "whom_to_ask", "shy_to_ask", "no_time", "mentor_left", "reports_to", "no_need"},
		24, 26, early, early*2/3, 34, gone, 9, top)
	weights := []int{30, 28, 27, 15}
	if x.stage() == "LATE" {
		weights = []int{6, 12, 27, 55}
	}
	wants := x.pick([]string{"introduce", "myself", "later", "no"}, weights...)
	x.answer("wants_formal_mentor", wants)
	if x.values["wants_formal_mentor"] == "no" {
		x.answer("opt_out_reason", x.pick([]string{"informal_enough", "peers", "established", "past_experience", "other_priorities", "not_said"}, 28, 18, top, 9, 16, 4))
	}
}

func (x *respondent) beingMentored() {
	formal := x.values["has_formal_mentor"] == "yes"
	if !formal && x.values["has_informal_mentor"] != true {
		return
	}
	if formal {
		meetings := max(0, 3+bell(x.Rand, 1800)/1000+(x.mood-3400)/700)
		if x.stage() == "EARLY" {
			meetings++
		}
		x.answer("mentor_meetings", meetings)
		x.answer("mentor_supervises", chance(x.Rand, 12))
	}
	x.answer("mentee_hours", min(between(x.Rand, 0, 6), between(x.Rand, 1, 8)))
	x.answer("mentee_experience", map[string]any{
		"i_lead": x.point(250), "mentor_engaged": x.point(450), "fits_needs": x.point(200), "speak_openly": x.point(500),
	})
}

func (x *respondent) satisfaction() {
	overload := 0
	if x.mentees >= 6 {
		overload = -600
	}
	x.answer("satisfaction", map[string]any{"quality": x.point(150), "quantity": x.point(-150), "recognition": x.point(-580 + overload)})
	x.answer("feels_recognised", x.point(-600+overload))
	x.answer("counts_for_promotion", x.point(-850))
}

func (x *respondent) beingMentor() {
	role := "no"
	senior := seniority(x.person.Rank) - seniority(assistant)
	switch {
	case x.mentees > 0:
		role = "formal"
	case chance(x.Rand, 8+16*max(senior, 0)):
		role = "informal"
	case senior > 0 && chance(x.Rand, 12):
		role = "formal"
	}
	x.values["mentors_faculty"] = role
	capacity := []int{34, 36, 20, 10}
	if role == "no" {
		willing := x.pick([]string{"yes", "with_training", "later", "no"}, 26+12*max(senior, 0), 30, 28-8*max(senior, 0), 14)
		x.answer("would_mentor", willing)
		if said := x.values["would_mentor"]; said != "yes" && said != "with_training" {
			return
		}
		capacity = []int{8, 52, 28, 12}
	} else {
		x.asMentor()
		if x.mentees >= 5 {
			capacity = []int{90, 8, 2, 0}
		}
	}
	x.answer("mentor_capacity", draw(x.Rand, capacity...))
}

func (x *respondent) asMentor() {
	count := max(x.mentees, 1)
	if chance(x.Rand, 30) {
		count++
	}
	x.answer("mentee_count", count)
	hours := count
	for range count {
		hours += x.IntN(3)
	}
	x.answer("mentor_hours", hours)
	strain := -110 * count
	x.answer("mentor_experience", map[string]any{"mentees_engaged": x.point(350), "enough_time": x.point(-250 + strain), "prepared": x.point(150)})
	trained := x.traits.trained || chance(x.Rand, 6)
	x.answer("mentor_trained", trained)
	wants := chance(x.Rand, 60)
	if trained {
		wants = chance(x.Rand, 42)
	}
	x.answer("wants_training", wants)
	if x.values["wants_training"] == true {
		x.several("training_topics", []string{"feedback", "career_planning", "hard_conversations", "across_difference", "review_files", "ending_well"}, 46, 38, 52, 33, 40, 17)
	}
}

func (x *respondent) needs() {
	x.answer("sponsored", x.pick([]string{"yes", "no", "unsure"}, max(10, 38+(x.mood-3400)/60), 46, 18))
	x.answer("role_models", x.point(0))
	switch x.values["position"] {
	case "CT", "CE":
		x.several("needs_teaching", []string{"finding", "academic_recognition", "education_projects", "teaching_dossier", "work_life"}, 42, 58, 27, 31, 36)
	case "CI", "CS":
		x.several("needs_research", []string{"network", "funding", "protected_time", "team", "work_life"}, 48, 55, 60, 26, 30)
	case "CQI":
		x.several("needs_quality", []string{"community", "methods", "scholarship", "explaining", "work_life"}, 57, 28, 52, 49, 27)
	}
	if x.stage() != "LATE" {
		return
	}
	x.answer("succession_plan", x.pick([]string{"agreed", "thinking", "none"}, 18, 41, 41))
	if plan := x.values["succession_plan"]; plan == "thinking" || plan == "none" {
		x.several("succession_help", []string{"conversation", "handing_over", "new_role", "mentor_more"}, 48, 41, 22, 30)
		if x.values["succession_help"] == nil && chance(x.Rand, 60) {
			x.values["succession_help"] = []any{"nothing"}
		}
	}
}

// writeComments lets about one in six write what works and one in five what should
// change, in their language. Nobody repeats another within a wave: once every sentence
// has been used, people write two.
func writeComments(d Department, w Wave, answers []Answer) {
	r := rand.New(rand.NewPCG(d.Seed^uint64(w.Number)<<32, streamComments))
	decks := map[string][]string{}
	for _, language := range i18n.Languages {
		decks["comment_works "+language] = deck(r, worksWell[language])
		decks["comment_change "+language] = deck(r, shouldChange[language])
	}
	for _, i := range r.Perm(len(answers)) {
		a := answers[i]
		for _, question := range []struct {
			name   string
			likely int
		}{{"comment_works", 16}, {"comment_change", 20}} {
			name := question.name + " " + d.People[a.Person].Language
			if a.Draft || !chance(r, question.likely) || len(decks[name]) == 0 {
				continue
			}
			a.Answers[question.name], decks[name] = decks[name][0], decks[name][1:]
		}
	}
}

// deck is every sentence once, shuffled, and after them pairs of those that bear it.
func deck(r *rand.Rand, sentences []string) []string {
	single := slices.Clone(sentences)
	r.Shuffle(len(single), func(i, j int) { single[i], single[j] = single[j], single[i] })
	paired := slices.DeleteFunc(slices.Clone(single), func(s string) bool { return slices.Contains(saidAlone, s) })
	var pairs []string
	for i := range paired {
		for step := 1; step < len(paired); step += 3 {
			pairs = append(pairs, paired[i]+" "+paired[(i+step)%len(paired)])
		}
	}
	r.Shuffle(len(pairs), func(i, j int) { pairs[i], pairs[j] = pairs[j], pairs[i] })
	return append(single, pairs...)
}
