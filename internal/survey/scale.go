package survey

import (
	"fmt"

	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/release"
	"laurel/internal/survey/profile"
	"laurel/internal/survey/scoring"
)

// alphaFrom is the fewest people whose alpha is shown: with fewer it is noise (domain.md
// 4.2).
const alphaFrom = 10

// scale adds the figure of a scale to every cut: scores of people, and of everybody the
// scale's alpha.
func (t *table) scale(model *profile.Model, s profile.Scale) {
	rule := ruleOf(s)
	low, high := rule.Range()
	figure := release.Figure{
		Name: "scale." + s.Code, UID: "scale." + s.Code, Title: s.Title, Kind: release.Scale, Items: len(s.Items), Low: &low, High: &high,
		Definition: scaleInWords(s, low, high),
	}
	read := itemsOf(model, s)
	given := make([][][]*float64, len(t.cuts))
	who := make([][]id.Person, len(t.cuts))
	partly := make([][]id.Person, len(t.cuts))
	for i, p := range t.people {
		answers := read(p.answers)
		missing := 0
		for _, a := range answers {
			if a == nil {
				missing++
			}
		}
		if missing == len(answers) {
			continue
		}
		for _, c := range t.in[i] {
			given[c], who[c] = append(given[c], answers), append(who[c], p.person)
			if missing > 0 {
				partly[c] = append(partly[c], p.person)
			}
		}
	}
	for c := range t.cuts {
		sum := rule.Summarise(given[c])
		f := release.Candidate{Figure: figure, Half: rule.Total == scoring.AverageOfItems, Partly: partly[c]}
		f.Mean, f.SD, f.TopTwo, f.Floor, f.Ceiling = sum.Mean, sum.SD, sum.TopTwo, sum.Floor, sum.Ceiling
		for i, score := range sum.Scores {
			if score != nil {
				f.People, f.Values = append(f.People, who[c][i]), append(f.Values, *score)
			}
		}
		f.OneMind = alike(f.Values)
		if c == 0 && sum.Reliability.N >= alphaFrom {
			f.Alpha, f.AlphaN = sum.Reliability.Alpha, &sum.Reliability.N
		}
		t.cuts[c].Figures = append(t.cuts[c].Figures, f)
	}
}

func ruleOf(s profile.Scale) scoring.Rule {
	rule := scoring.Rule{Total: scoring.AverageOfItems, AtLeast: s.AtLeast}
	if s.Total == profile.SumOfItems {
		rule.Total = scoring.SumOfItems
	}
	for _, i := range s.Items {
		rule.Items = append(rule.Items, scoring.Item{Low: i.Low, High: i.High, Reverse: i.Reverse})
	}
	return rule
}

// itemsOf reads one person's answers to the items of a scale, nil for those left out.
func itemsOf(model *profile.Model, s profile.Scale) func(answers map[string]any) []*float64 {
	questions := make([]profile.Question, len(s.Items))
	points := make([]map[string]*float64, len(s.Items))
	for _, q := range model.Questions() {
		for i, item := range s.Items {
			if q.Name != item.Name || q.Row != item.Row || q.Column != "" {
				continue
			}
			questions[i], points[i] = q, map[string]*float64{}
			for _, c := range q.Choices {
				if !c.Missing {
					points[i][c.Value] = c.Score
				}
			}
		}
	}
	return func(answers map[string]any) []*float64 {
		out := make([]*float64, len(questions))
		for i, q := range questions {
			switch a := q.In(answers); {
			case a.Number != nil:
				out[i] = a.Number
			case len(a.Chosen) == 1:
				out[i] = points[i][a.Chosen[0]]
			}
		}
		return out
	}
}

// scaleInWords is what a scale is, how it is scored, and what becomes of answers that are
// missing.
func scaleInWords(s profile.Scale, low, high float64) i18n.Text {
	items := len(s.Items)
	en := fmt.Sprintf("A scale of %d items. A person’s score is the mean of the items answered, from %s to %s", items, plain(low), plain(high))
	fr := fmt.Sprintf("Échelle de %d items. Le score d’une personne est la moyenne des items répondus, de %s à %s", items, plain(low), plain(high))
	if s.Total == profile.SumOfItems {
		en = fmt.Sprintf("A scale of %d items. A person’s score is the sum of the items, from %s to %s; for items left out the mean of those answered stands in", items, plain(low), plain(high))
		fr = fmt.Sprintf("Échelle de %d items. Le score d’une personne est la somme des items, de %s à %s\u202f; la moyenne des items répondus remplace ceux qui manquent", items, plain(low), plain(high))
		if s.AtLeast >= items {
			en = fmt.Sprintf("A scale of %d items. A person’s score is the sum of the items, from %s to %s", items, plain(low), plain(high))
			fr = fmt.Sprintf("Échelle de %d items. Le score d’une personne est la somme des items, de %s à %s", items, plain(low), plain(high))
		}
	}
	switch {
	case s.AtLeast >= items:
		en += ". Only people who answered every item have a score."
		fr += ". Seules les personnes qui ont répondu à tous les items ont un score."
	default:
		en += fmt.Sprintf(". Whoever answered fewer than %d items has no score; it is never nought.", s.AtLeast)
		fr += fmt.Sprintf(". Qui a répondu à moins de %d items n’a pas de score\u202f; il n’est jamais nul.", s.AtLeast)
	}
	en += " n is the people with a score; SD is the sample standard deviation (n − 1); floor and ceiling are the shares whose answers all lie at the lowest or the highest point. Cronbach’s alpha is computed over people who answered every item (listwise), for everybody together, from 10 such people."
	fr += " n est le nombre de personnes qui ont un score\u202f; l’écart type est celui de l’échantillon (n − 1)\u202f; le plancher et le plafond sont les parts dont toutes les réponses se trouvent au point le plus bas ou le plus haut. L’alpha de Cronbach porte sur les personnes qui ont répondu à tous les items (par liste), pour l’ensemble, à partir de 10 personnes."
	en, fr = reversedInWords(s, en, fr)
	if d := s.Definition; len(d) > 0 {
		en, fr = d.En()+" "+en, d.Fr()+" "+fr
	}
	return i18n.Both(en, fr)
}

func reversedInWords(s profile.Scale, en, fr string) (string, string) {
	reversed := 0
	for _, i := range s.Items {
		if i.Reverse {
			reversed++
		}
	}
	switch reversed {
	case 0:
		return en, fr
	case 1:
		return en + " One item is scored the other way round.", fr + " Un item est coté à l’envers."
	}
	return en + fmt.Sprintf(" %d items are scored the other way round.", reversed), fr + fmt.Sprintf(" %d items sont cotés à l’envers.", reversed)
}
