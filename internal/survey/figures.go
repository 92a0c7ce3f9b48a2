package survey

import (
	"context"
	"encoding/json"
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
	var written []writtenAnswer
	if c.Policy.Comments {
		written = writtenAnswers(model, people)
	}
	return s.db.Write(forComments(ctx, campaign), func(ctx context.Context) error {
		return s.publish(ctx, c, max(c.Policy.Minimum, set.MinimumGroup), cuts, own, written)
	})
}

// publish writes the release of a campaign, puts its comments up for moderation and
// forgets what was never submitted, in the surrounding Write.
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
	if err := s.insertComments(ctx, c.ID, written); err != nil {
		return err
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

// cutsOf a closed campaign: the department, then each division somebody was asked in.
func cutsOf(model *profile.Model, places []participation, people []answered) []release.Cut {
	division := map[id.Person]id.Division{}
	groups := []*group{{}}
	at := map[id.Division]*group{}
	for _, p := range places {
		division[p.person] = p.division
		groups[0].invited++
		if p.division == "" {
			continue
		}
		g := at[p.division]
		if g == nil {
			g = &group{division: p.division}
			at[p.division] = g
			groups = append(groups, g)
		}
		g.invited++
	}
	for _, r := range people {
		groups[0].add(r.person, r.answers)
		if g := at[division[r.person]]; g != nil {
			g.add(r.person, r.answers)
		}
	}
	out := make([]release.Cut, len(groups))
	for i, g := range groups {
		out[i] = release.Cut{Division: g.division, Invited: g.invited, People: g.people, Figures: g.figures(model)}
	}
	return out
}

// group is people whose answers are counted together.
type group struct {
	division id.Division
	invited  int
	people   []id.Person
	answers  []map[string]any
}

func (g *group) add(p id.Person, answers map[string]any) {
	g.people = append(g.people, p)
	g.answers = append(g.answers, answers)
}

func (g *group) figures(model *profile.Model) []release.Candidate {
	questions := model.Questions()
	out := make([]release.Candidate, len(questions))
	for i, q := range questions {
		out[i] = g.figure(q)
	}
	return out
}

func (g *group) figure(q profile.Question) release.Candidate {
	name := q.Name
	if q.Row != "" {
		name += "." + q.Row
	}
	c := release.Candidate{Figure: release.Figure{
		Name: name, Title: q.Title, Kind: release.Kind(q.Kind), Section: q.Section, Definition: definitionOf(q),
	}}
	ask := scoring.Question{Multiple: q.Kind == profile.Multiple}
	missing := map[string]bool{}
	for _, choice := range q.Choices {
		ask.Choices = append(ask.Choices, scoring.Choice{Value: choice.Value, Score: choice.Score, Missing: choice.Missing})
		missing[choice.Value] = choice.Missing
	}
	var answers []scoring.Answer
	for i, document := range g.answers {
		a := q.In(document)
		if !a.Given() || q.Kind != profile.Multiple && len(a.Chosen) == 1 && missing[a.Chosen[0]] {
			continue
		}
		one := scoring.Answer{Number: a.Number, Chosen: a.Chosen}
		if q.Kind != profile.Text && scoring.Summarise(ask, []scoring.Answer{one}).N == 0 {
			continue
		}
		answers = append(answers, one)
		c.People = append(c.People, g.people[i])
	}
	if q.Kind == profile.Text {
		return c
	}
	sum := scoring.Summarise(ask, answers)
	c.Mean, c.SD, c.TopTwo, c.OneMind = sum.Mean, sum.SD, sum.TopTwo, sum.UnanimousAtEnd
	for _, choice := range ask.Choices {
		if x := choice.Score; x != nil {
			if c.Low == nil || *x < *c.Low {
				c.Low = x
			}
			if c.High == nil || *x > *c.High {
				c.High = x
			}
		}
	}
	for _, n := range sum.Counts {
		label := i18n.Text{}
		for _, choice := range q.Choices {
			if choice.Value == n.Value {
				label = choice.Label
			}
		}
		c.OneMind = c.OneMind || n.N > 0 && n.N == sum.N
		c.Counts = append(c.Counts, release.ChoiceCount{Value: n.Value, Label: label, Count: n.N})
	}
	return c
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

func span(q profile.Question) (low, high string) {
	first := true
	var least, most float64
	for _, c := range q.Choices {
		if c.Score == nil {
			continue
		}
		if first || *c.Score < least {
			least = *c.Score
		}
		if first || *c.Score > most {
			most = *c.Score
		}
		first = false
	}
	return strconv.FormatFloat(least, 'f', -1, 64), strconv.FormatFloat(most, 'f', -1, 64)
}

func ends(q profile.Question) string {
	low, high := span(q)
	return low + " to " + high
}

func endsFrench(q profile.Question) string {
	low, high := span(q)
	return "de " + low + " à " + high
}

func itoa(n int) string { return strconv.Itoa(n) }
