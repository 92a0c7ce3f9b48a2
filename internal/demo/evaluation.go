package demo

import (
	"math/rand/v2"

	"laurel/internal/i18n"
	"laurel/internal/survey/template"
)

// The programme evaluation is anonymous: its answers lay in a ballot box and lead to
// nobody any more.

func programmeEvaluation() template.Template {
	t, _ := template.Find("programme_evaluation")
	return t
}

// EvaluationSeries names the series of the programme's evaluations.
const EvaluationSeries = "programme-evaluation"

// Evaluation is the one wave of the programme evaluation that was held, half a year
// before the start day, and what was put into its box.
func Evaluation(d Department) (Wave, []Answer) {
	opens := d.Start.AddDate(0, -6, 0)
	w := Wave{
		Number: 1,
		Title:  i18n.Both("Evaluation of the mentorship programme "+opens.String()[:4], "Évaluation du programme de mentorat "+opens.String()[:4]),
		Opens:  opens, Closes: opens.AddDate(0, 0, 34),
	}
	r := rand.New(rand.NewPCG(d.Seed, streamEvaluation))
	mentors, mentees, _ := d.standing(opens)
	divisions, people := divisionTemper(d), personTraits(d)
	var out []Answer
	for _, p := range d.People {
		if !p.Appointed.Before(opens) || !p.Left.IsZero() && !w.Closes.Before(p.Left) {
			continue
		}
		w.Invited = append(w.Invited, p.Key)
		if !chance(r, 48+people[p.Key].answers/2+divisions[p.Division].answers/2) {
			continue
		}
		x := respondent{Rand: r, person: p, day: opens, traits: people[p.Key], mentees: mentees[p.Key], values: map[string]any{}}
		_, x.mentored = mentors[p.Key]
		x.mood = x.temper(4, divisions[p.Division].content)
		x.evaluate()
		out = append(out, Answer{Person: p.Key, Answers: x.values, At: moment(r, w)})
	}
	writeWords(r, d, out, "keep", worksWell, 14)
	writeWords(r, d, out, "change", shouldChange, 18)
	return w, out
}

func (x *respondent) evaluate() {
	mentee, mentor := 12, 6
	if x.mentored {
		mentee = 92
	}
	if x.mentees > 0 {
		mentor = 95
	}
	x.several("roles", []string{"mentee", "mentor"}, mentee, mentor)
	if x.values["roles"] == nil {
		x.values["roles"] = []any{"none"}
	}
	x.answer("position", x.person.Position)
	x.values["career_stage"] = x.stage()
	x.answer("clarity", map[string]any{
		"aims": x.point(250), "whom_to_ask": x.point(100), "duties": x.point(-150), "same_everywhere": x.point(-450), "starting": x.point(-100),
	})
	used := map[string]any{}
	for _, part := range []struct {
		name    string
		weights []int
	}{
		{"orientation", []int{4, 40, 12, 44}},
		{"expectations", []int{22, 28, 14, 36}},
		{"checklist", []int{38, 40, 14, 8}},
		{"facilitator", []int{20, 46, 9, 25}},
		{"training", []int{18, 58, 6, 18}},
		{"check_ins", []int{12, 34, 16, 38}},
		{"awards", []int{10, 62, 12, 16}},
	} {
		used[part.name] = x.pick([]string{"unknown", "not_used", "no_help", "helped"}, part.weights...)
	}
	x.answer("parts_used", used)
	x.answer("effects", map[string]any{"connected": x.point(150), "plan": x.point(0), "belonging": x.point(50), "staying": x.point(-250)})
	x.answer("fair_to_all", x.point(-350))
	x.answer("worth_the_time", x.point(200))
	x.answer("satisfied_overall", x.point(100))
	x.answer("mentors_recognised", x.point(-650))
	x.answer("career_effect", x.point(50))
	wishes := []string{"promotion", "award", "public", "reflection", "time", "stipend", "letter"}
	var chosen []any
	for _, i := range x.Perm(len(wishes)) {
		if len(chosen) < 3 && chance(x.Rand, 38) {
			chosen = append(chosen, wishes[i])
		}
	}
	if len(chosen) > 0 {
		x.values["recognition_wishes"] = chosen
	}
	x.several("barriers", []string{"time", "few_mentors", "knowing_people", "unclear", "unprepared", "disengaged", "reporting", "boxes"}, 62, 31, 24, 28, 19, 15, 8, 22)
}

// writeWords lets some write a sentence of their own language; nobody repeats another.
func writeWords(r *rand.Rand, d Department, answers []Answer, question string, sentences map[string][]string, likely int) {
	decks := map[string][]string{}
	for _, language := range i18n.Languages {
		decks[language] = deck(r, sentences[language])
	}
	for _, i := range r.Perm(len(answers)) {
		language := d.People[answers[i].Person].Language
		if chance(r, likely) && len(decks[language]) > 0 {
			answers[i].Answers[question], decks[language] = decks[language][0], decks[language][1:]
		}
	}
}

// The division with questions of its own in the last closed wave.
const ownDivision = "NEPH"

// ownWave is the wave in which that division asked them.
const ownWave = 4

// OwnQuestions are that division's questions as SurveyJS JSON.
func OwnQuestions() []byte { return []byte(ownQuestions) }

const ownQuestions = `{
  "title": {"default": "Nephrology’s own questions", "fr": "Les questions propres à la néphrologie"},
  "pages": [{
    "name": "nephrology",
    "title": {"default": "Nephrology’s own questions", "fr": "Les questions propres à la néphrologie"},
    "elements": [
      {"type": "rating", "name": "neph_on_call", "rateMin": 1, "rateMax": 5, "x-sem": {"level": "department", "component": "engagement"},
       "title": {"default": "On-call weeks leave room for meeting my mentor or my mentees.", "fr": "Les semaines de garde laissent le temps de rencontrer mon mentor ou les personnes que j’accompagne."},
       "minRateDescription": {"default": "Not at all", "fr": "Pas du tout"}, "maxRateDescription": {"default": "Entirely", "fr": "Tout à fait"}},
      {"type": "radiogroup", "name": "neph_peer_group", "x-sem": {"level": "department", "component": "structure"},
       "title": {"default": "Would you join a peer group across the dialysis sites?", "fr": "Participeriez-vous à un groupe de pairs réunissant les sites de dialyse\u202f?"},
       "choices": [
         {"value": "yes", "text": {"default": "Yes", "fr": "Oui"}},
         {"value": "no", "text": {"default": "No", "fr": "Non"}},
         {"value": "unsure", "text": {"default": "Not sure yet", "fr": "Je ne sais pas encore"}}
       ]}
    ]
  }]
}`

// OwnTitle is the title of the division's questions.
func OwnTitle() i18n.Text {
	return i18n.Both("Nephrology’s own questions", "Les questions propres à la néphrologie")
}

// answerOwn adds what people of that division answered to its questions.
func answerOwn(d Department, answers []Answer) {
	r := rand.New(rand.NewPCG(d.Seed, streamOwn))
	for _, a := range answers {
		if d.People[a.Person].Division != ownDivision || a.Draft {
			continue
		}
		a.Answers["neph_on_call"] = 1 + draw(r, 20, 30, 24, 18, 8)
		a.Answers["neph_peer_group"] = []string{"yes", "no", "unsure"}[draw(r, 55, 20, 25)]
	}
}
