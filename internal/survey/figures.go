package survey

import (
	"context"
	"encoding/json"
	"maps"
	"math"
	"slices"
	"strconv"

	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/outbox"
	"laurel/internal/release"
	"laurel/internal/survey/profile"
	"laurel/internal/survey/scoring"
	"laurel/internal/viewer"
)

// releaseClosed is the job that writes the release of a closed campaign: everything
// is computed here, nothing of it ever again. Run twice it changes nothing.
func (s *Service) releaseClosed(ctx context.Context, payload []byte) error {
	var campaign id.Campaign
	if err := json.Unmarshal(payload, &campaign); err != nil {
		return outbox.Permanent(err)
	}
	return s.releaseNow(viewer.System(ctx, "release"), campaign)
}

func (s *Service) releaseNow(ctx context.Context, campaign id.Campaign) error {
	found, err := s.campaigns(ctx, campaign)
	if err != nil || len(found) == 0 || found[0].State != Closed && found[0].State != Released {
		return err
	}
	c := found[0]
	if c.Mode == Anonymous {
		return s.openBox(ctx, c)
	}
	if c.State == Released {
		return nil
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return err
	}
	model, places, people, err := s.everything(forRelease(ctx, campaign), c)
	if err != nil {
		return err
	}
	cuts := cutsOf(model, places, people)
	blocks, err := s.blocks(ctx, campaign)
	if err != nil {
		return err
	}
	own, err := s.blockCuts(ctx, blocks, places, people)
	if err != nil {
		return err
	}
	written := writtenAnswers(model, people)
	return s.db.Write(forComments(ctx, campaign), func(ctx context.Context) error {
		return s.publish(ctx, c, c.minimum(set), cuts, own, written)
	})
}

// publish writes the release of a campaign, puts its comments up for moderation where that
// was promised, and forgets what was never submitted, in the surrounding Write.
func (s *Service) publish(ctx context.Context, c Campaign, minimum int, cuts []release.Cut, own []blockCut, written []writtenAnswer) error {
	held, err := s.lockCampaign(ctx, c.ID)
	if err != nil || held.State != Closed {
		return err // released by another process meanwhile
	}
	if err := s.release.Publish(ctx, release.Publication{Source: string(c.ID), Minimum: minimum, Cuts: cuts, Anonymous: c.Mode == Anonymous}); err != nil {
		return err
	}
	if err := s.publishBlocks(ctx, c, minimum, own); err != nil {
		return err
	}
	if c.Policy.Comments {
		if err := s.insertComments(ctx, c.ID, written); err != nil {
			return err
		}
	}
	// What was never submitted is not kept: nobody was told that it would be.
	if err := s.deleteDrafts(forClearing(ctx, c.ID), c.ID); err != nil {
		return err
	}
	return s.markReleased(ctx, c.ID)
}

// answered is what one person answered.
type answered struct {
	person  id.Person
	answers map[string]any
}

// everything about a closed campaign whose answers lead to people; the context holds
// the permit for them.
func (s *Service) everything(ctx context.Context, c Campaign) (*profile.Model, []participation, []answered, error) {
	model, err := s.model(ctx, c.Version.ID)
	if err != nil {
		return nil, nil, nil, err
	}
	places, err := s.everyPlace(ctx, c.ID)
	if err != nil {
		return nil, nil, nil, err
	}
	responses, err := s.responses(ctx, c.ID)
	if err != nil {
		return nil, nil, nil, err
	}
	people := make([]answered, len(responses))
	for i, r := range responses {
		people[i].person = r.person
		if err := json.Unmarshal([]byte(r.answers), &people[i].answers); err != nil {
			return nil, nil, nil, err
		}
	}
	return model, places, people, nil
}

// cutsOf a closed campaign: everybody, and everybody parted by division, rank, position and
// stage of the day the campaign opened. Those of whom it is not on record are a part of
// their own. A cut of one part is left out.
//
// Answers are read once per question and put to all cuts of their person at once.
func cutsOf(model *profile.Model, places []participation, people []answered) []release.Cut {
	t := table{people: people, cuts: []release.Cut{{Dimension: release.Everybody, Invited: len(places)}}, in: make([][]int, len(people))}
	t.part(places)
	t.fill(model)
	return t.cuts
}

// oneCut is a cut of people who are all in it.
func oneCut(model *profile.Model, cut release.Cut, people []answered) release.Cut {
	t := table{people: people, cuts: []release.Cut{cut}, in: make([][]int, len(people))}
	for i := range t.in {
		t.in[i] = []int{0}
	}
	t.fill(model)
	return t.cuts[0]
}

// table is the cuts of a campaign while they are made.
type table struct {
	people []answered
	cuts   []release.Cut
	in     [][]int // of each person who answered, their cuts
}

// dimensions are the values of a place that everybody is parted by.
var dimensions = []struct {
	by    release.Dimension
	value func(participation) string
}{
	{release.ByDivision, func(p participation) string { return string(p.division) }},
	{release.ByRank, func(p participation) string { return p.rank }},
	{release.ByPosition, func(p participation) string { return p.position }},
	{release.ByStage, func(p participation) string { return p.stage }},
}

// fill puts people and figures into the cuts.
func (t *table) fill(model *profile.Model) {
	for i, p := range t.people {
		for _, c := range t.in[i] {
			t.cuts[c].People = append(t.cuts[c].People, p.person)
		}
	}
	questions := model.Questions()
	for _, q := range questions {
		t.question(q)
	}
	for _, s := range model.Scales() {
		t.scale(model, s)
	}
	t.conditions(model, questions)
}

func (t *table) part(places []participation) {
	at := make(map[id.Person]int, len(places))
	for i, p := range places {
		at[p.person] = i
	}
	for i := range t.in {
		t.in[i] = []int{0}
	}
	for _, d := range dimensions {
		invited := map[string]int{}
		for _, p := range places {
			invited[d.value(p)]++
		}
		if len(invited) == 0 || len(invited) == 1 && (d.by != release.ByDivision || invited[""] > 0) {
			continue // it is everybody once more; a division is there for its director
		}
		cut := map[string]int{}
		for _, value := range slices.Sorted(maps.Keys(invited)) {
			cut[value] = len(t.cuts)
			t.cuts = append(t.cuts, release.Cut{Dimension: d.by, Value: value, Invited: invited[value]})
		}
		for i, p := range t.people {
			if place, asked := at[p.person]; asked {
				t.in[i] = append(t.in[i], cut[d.value(places[place])])
			}
		}
	}
}

// question adds the figure of a question to every cut.
func (t *table) question(q profile.Question) {
	figure := release.Figure{
		Name: nameOf(q), UID: uidOf(q), Title: q.Title, Kind: release.Kind(q.Kind), Section: q.Section, Definition: definitionOf(q),
	}
	ask := scoring.Question{Multiple: q.Kind == profile.Multiple}
	label := map[string]i18n.Text{}
	for _, choice := range q.Choices {
		ask.Choices = append(ask.Choices, scoring.Choice{Value: choice.Value, Score: choice.Score, Missing: choice.Missing})
		label[choice.Value] = choice.Label
	}
	if scored(q) {
		low, high := span(q)
		figure.Low, figure.High = &low, &high
	}
	given := make([][]scoring.Answer, len(t.cuts))
	who := make([][]id.Person, len(t.cuts))
	for i, p := range t.people {
		a := q.In(p.answers)
		one := scoring.Answer{Number: a.Number, Chosen: a.Chosen}
		if !counts(q, a) {
			continue
		}
		for _, c := range t.in[i] {
			given[c], who[c] = append(given[c], one), append(who[c], p.person)
		}
	}
	for c := range t.cuts {
		f := release.Candidate{Figure: figure, People: who[c]}
		if q.Kind != profile.Text {
			sum := scoring.Summarise(ask, given[c])
			f.Mean, f.SD, f.TopTwo, f.OneMind = sum.Mean, sum.SD, sum.TopTwo, sum.UnanimousAtEnd
			for _, n := range sum.Counts {
				f.OneMind = f.OneMind || n.N > 0 && n.N == sum.N
				f.Counts = append(f.Counts, release.ChoiceCount{Value: n.Value, Label: label[n.Value], Count: n.N})
			}
		}
		if q.Kind == profile.Number {
			for _, a := range given[c] {
				f.Values = append(f.Values, *a.Number)
			}
			f.OneMind = alike(f.Values)
		}
		t.cuts[c].Figures = append(t.cuts[c].Figures, f)
	}
}

// conditions notes beside every figure of what is asked under a condition who answered what
// the condition looks at and is not in the figure.
func (t *table) conditions(model *profile.Model, questions []profile.Question) {
	scales := model.Scales()
	for at := range t.cuts[0].Figures {
		var sets [][]profile.Reference
		if at < len(questions) {
			sets = model.Conditions(questions[at])
		} else {
			for _, item := range scales[at-len(questions)].Items {
				sets = append(sets, model.Conditions(profile.Question{Name: item.Name, Row: item.Row})...)
			}
		}
		for _, set := range sets {
			var of []profile.Question
			for _, q := range questions {
				if slices.ContainsFunc(set, func(r profile.Reference) bool { return r.Of(q) }) {
					of = append(of, q)
				}
			}
			// Those whose answer is in n, which is shown, and those who gave any: a question
			// that has to be answered was answered by everybody.
			t.unasked(at, of, func(q profile.Question, a profile.Answer) bool { return counts(q, a) })
			t.unasked(at, of, func(_ profile.Question, a profile.Answer) bool { return a.Given() })
		}
	}
}

// unasked adds to a figure those who answered one of some questions and are not in it.
func (t *table) unasked(at int, of []profile.Question, answered func(profile.Question, profile.Answer) bool) {
	in := make(map[id.Person]bool, len(t.cuts[0].Figures[at].People))
	for _, p := range t.cuts[0].Figures[at].People {
		in[p] = true
	}
	who := make([][]id.Person, len(t.cuts))
	for i, p := range t.people {
		if in[p.person] || !slices.ContainsFunc(of, func(q profile.Question) bool { return answered(q, q.In(p.answers)) }) {
			continue
		}
		for _, c := range t.in[i] {
			who[c] = append(who[c], p.person)
		}
	}
	name := ""
	if len(of) == 1 && of[0].Kind == profile.Choices {
		name = nameOf(of[0])
	}
	have := t.cuts[0].Figures[at].Unasked
	same := slices.IndexFunc(have, func(u release.Unasked) bool { return u.Of == name && slices.Equal(u.People, who[0]) })
	if len(who[0]) == 0 || same >= 0 {
		return
	}
	for c := range t.cuts {
		f := &t.cuts[c].Figures[at]
		f.Unasked = append(f.Unasked, release.Unasked{Of: name, People: who[c]})
	}
}

// counts reports an answer that is in n: given, and neither "not applicable" nor "prefer not
// to say" alone.
func counts(q profile.Question, a profile.Answer) bool {
	switch q.Kind {
	case profile.Text:
		return a.Given()
	case profile.Number:
		return a.Number != nil && !math.IsNaN(*a.Number) && !math.IsInf(*a.Number, 0)
	case profile.Choices:
		return len(a.Chosen) == 1 && chosen(q, a.Chosen[0])
	}
	return slices.ContainsFunc(a.Chosen, func(value string) bool { return chosen(q, value) })
}

func chosen(q profile.Question, value string) bool {
	for i := range q.Choices {
		if c := &q.Choices[i]; c.Value == value {
			return !c.Missing
		}
	}
	return false
}

func alike(values []float64) bool {
	return len(values) > 0 && slices.Min(values) == slices.Max(values)
}

// nameOf a question is its name, with the row and the column it asks about.
func nameOf(q profile.Question) string { return within(q.Name, q) }

// uidOf is what a question is compared by over waves.
func uidOf(q profile.Question) string { return within(q.UID, q) }

func within(name string, q profile.Question) string {
	for _, part := range []string{q.Row, q.Column} {
		if part != "" {
			name += "." + part
		}
	}
	return name
}

// definitionOf says what a figure is and how it is computed.
func definitionOf(q profile.Question) i18n.Text {
	n := i18n.Both(
		"n is the people who submitted the survey and answered this question; “not applicable” and “prefer not to say” are left out.",
		"n est le nombre de personnes qui ont soumis le sondage et répondu à cette question\u202f; «\u202fsans objet\u202f» et «\u202fpréfère ne pas répondre\u202f» n’y comptent pas.")
	var more i18n.Text
	switch {
	case q.Kind == profile.Text:
		more = i18n.Both("Only the number of written answers is released.", "Seul le nombre de réponses écrites est diffusé.")
	case q.Kind == profile.Number && q.Row != "":
		more = i18n.Both("The mean is that of the places given, 1 being the first; SD is the sample standard deviation (n − 1).",
			"La moyenne est celle des rangs donnés, 1 étant le premier\u202f; l’écart type est celui de l’échantillon (n − 1).")
	case q.Kind == profile.Number:
		more = i18n.Both("Mean of the numbers given; SD is the sample standard deviation (n − 1).",
			"Moyenne des nombres donnés\u202f; l’écart type est celui de l’échantillon (n − 1).")
	case q.Kind == profile.Multiple:
		more = i18n.Both("People could choose several answers, so the shares can add up to more than 100 %.",
			"Plusieurs réponses étaient possibles\u202f; la somme des parts peut donc dépasser 100\u00a0%.")
	case scored(q):
		more = i18n.Both("The mean is that of the points of the scale, "+ends(q)+"; SD is the sample standard deviation (n − 1); the top two is the share of n at the two highest points.",
			"La moyenne est celle des points de l’échelle, "+endsFrench(q)+"\u202f; l’écart type est celui de l’échantillon (n − 1)\u202f; les deux plus hauts points sont exprimés en part de n.")
	default:
		return n
	}
	return i18n.Both(n.En()+" "+more.En(), n.Fr()+" "+more.Fr())
}

func scored(q profile.Question) bool {
	for _, c := range q.Choices {
		if c.Score == nil && !c.Missing {
			return false
		}
	}
	return len(q.Choices) > 0
}

// span is the lowest and the highest point of a scale.
func span(q profile.Question) (low, high float64) {
	first := true
	for _, c := range q.Choices {
		if c.Score == nil {
			continue
		}
		if first || *c.Score < low {
			low = *c.Score
		}
		if first || *c.Score > high {
			high = *c.Score
		}
		first = false
	}
	return low, high
}

func plain(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

func ends(q profile.Question) string {
	low, high := span(q)
	return plain(low) + " to " + plain(high)
}

func endsFrench(q profile.Question) string {
	low, high := span(q)
	return "de " + plain(low) + " à " + plain(high)
}

func itoa(n int) string { return strconv.Itoa(n) }
