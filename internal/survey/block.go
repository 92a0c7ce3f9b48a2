package survey

import (
	"context"
	"slices"
	"strings"

	"laurel/internal/apperr"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/release"
	"laurel/internal/survey/profile"
	"laurel/internal/viewer"
)

// Block is a division's own questions in a campaign: asked after the department's, of
// that division only, with results of their own (domain.md I9). The department's
// questions stay as they are.
type Block struct {
	ID       id.CampaignBlock
	Campaign id.Campaign
	Division id.Division
	Version  Version
	// Minimum people whose figures are shown; 0: the campaign's. A division may tighten
	// it and never weaken it.
	Minimum int
}

// BlockInput is a block to be.
type BlockInput struct {
	Division id.Division
	Version  id.Version
	Minimum  int
}

// mostMinimum is the largest group a division may ask for.
const mostMinimum = 50

// SetBlock gives a division its own questions in a campaign that is not open yet, in
// the place of those it had.
//
// It returns INVALID when the division is not asked, when a name is used by both
// questionnaires, when the block lacks a language, or when its minimum is below the
// department's.
func (s *Service) SetBlock(ctx context.Context, v viewer.Viewer, campaign id.Campaign, in BlockInput) error {
	if err := CanRun(v); err != nil {
		return err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return err
	}
	divisions, err := s.directory.Divisions(ctx)
	if err != nil {
		return err
	}
	return s.db.Write(ctx, func(ctx context.Context) error {
		c, err := s.lockCampaign(ctx, campaign)
		if err != nil {
			return err
		}
		if err := CanEdit(v, c); err != nil {
			return err
		}
		var faults apperr.List
		asked := c.Audience.Divisions
		known := false
		for _, d := range divisions {
			known = known || d.ID == in.Division
		}
		faults.Add(!known || len(asked) > 0 && !slices.Contains(asked, in.Division), "block.division_not_asked", "division")
		faults.Add(in.Minimum != 0 && (in.Minimum < set.MinimumGroup || in.Minimum > mostMinimum), "block.minimum_range", "minimum")
		if err := faults.Err(); err != nil {
			return err
		}
		if err := s.joins(ctx, c.Version.ID, in.Version); err != nil {
			return err
		}
		if err := s.deleteBlock(ctx, campaign, in.Division); err != nil {
			return err
		}
		if err := s.insertBlock(ctx, campaign, in); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "campaign.block_set", string(campaign))
	})
}

// RemoveBlock takes a division's own questions out of a campaign that is not open yet.
func (s *Service) RemoveBlock(ctx context.Context, v viewer.Viewer, campaign id.Campaign, division id.Division) error {
	if err := CanRun(v); err != nil {
		return err
	}
	return s.db.Write(ctx, func(ctx context.Context) error {
		c, err := s.lockCampaign(ctx, campaign)
		if err != nil {
			return err
		}
		if err := CanEdit(v, c); err != nil {
			return err
		}
		if err := s.deleteBlock(ctx, campaign, division); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "campaign.block_removed", string(campaign))
	})
}

// joins says why a block cannot be asked after a questionnaire.
func (s *Service) joins(ctx context.Context, base, block id.Version) error {
	if base == block {
		return apperr.NewInvalid("block.same_questionnaire", "version")
	}
	first, err := s.model(ctx, base)
	if err != nil {
		return err
	}
	second, err := s.model(ctx, block)
	if err != nil {
		return apperr.NewInvalid("block.needs_version", "version")
	}
	_, taken, problems := profile.Join(first, second)
	switch {
	case len(taken) > 0:
		return apperr.NewInvalid("block.names_taken", "version").With("names", strings.Join(taken, ", "))
	case len(problems) > 0:
		return apperr.NewInvalid("instrument.problem", "version").With("problem", Problem{Path: problems[0].Path, Code: problems[0].Code, Params: problems[0].Params})
	}
	return nil
}

// blocksJoin looks at the blocks of a campaign whose questionnaire or audience changes.
func (s *Service) blocksJoin(ctx context.Context, campaign id.Campaign, version id.Version, a Audience) error {
	all, err := s.blocks(ctx, campaign)
	for _, b := range all {
		if len(a.Divisions) > 0 && !slices.Contains(a.Divisions, b.Division) {
			return apperr.NewInvalid("block.division_not_asked", "audience")
		}
		if err := s.joins(ctx, version, b.Version.ID); err != nil {
			return err
		}
	}
	return err
}

// ownQuestions are the blocks of an opened campaign, by division.
type ownQuestions map[id.Division]id.Version

// joined are two versions asked one after the other.
type joined struct{ base, block id.Version }

// modelFor is the questionnaire that somebody of a division is asked.
func (s *Service) modelFor(ctx context.Context, a asked, division id.Division) (*profile.Model, error) {
	base, err := s.model(ctx, a.version)
	block, ok := a.own[division]
	if err != nil || !ok {
		return base, err
	}
	key := joined{a.version, block}
	if known, ok := s.joint.Load(key); ok {
		return known.(*profile.Model), nil
	}
	second, err := s.model(ctx, block)
	if err != nil {
		return nil, err
	}
	both, _, _ := profile.Join(base, second)
	if both == nil {
		return nil, apperr.NewConflict("instrument.no_longer_read")
	}
	s.joint.Store(key, both)
	return both, nil
}

// ownModel is what somebody is asked whose division has questions of its own; nil for
// everybody else.
func (s *Service) ownModel(ctx context.Context, p participation) (*profile.Model, error) {
	a, err := s.askedOf(ctx, p.campaign.ID)
	if err != nil || a.own[p.division] == "" {
		return nil, err
	}
	return s.modelFor(ctx, a, p.division)
}

// ownModels are what each person of a campaign is asked, for work on all answers at
// once. The base stands for whoever's division has no block.
func (s *Service) ownModels(ctx context.Context, c Campaign, places []participation) (func(id.Person) *profile.Model, []Block, error) {
	base, err := s.model(ctx, c.Version.ID)
	if err != nil {
		return nil, nil, err
	}
	all, err := s.blocks(ctx, c.ID)
	if err != nil || len(all) == 0 {
		return func(id.Person) *profile.Model { return base }, nil, err
	}
	a := asked{version: c.Version.ID, mode: c.Mode, own: ownQuestions{}}
	for _, b := range all {
		a.own[b.Division] = b.Version.ID
	}
	of := map[id.Person]*profile.Model{}
	for _, p := range places {
		if _, own := a.own[p.division]; !own {
			continue
		}
		if of[p.person], err = s.modelFor(ctx, a, p.division); err != nil {
			return nil, nil, err
		}
	}
	return func(p id.Person) *profile.Model {
		if m := of[p]; m != nil {
			return m
		}
		return base
	}, all, nil
}

// blockCut is what is released of a block: its division alone.
type blockCut struct {
	block Block
	cut   release.Cut
}

// blockCuts of a closed campaign.
func (s *Service) blockCuts(ctx context.Context, all []Block, places []participation, people []answered) ([]blockCut, error) {
	division := map[id.Person]id.Division{}
	for _, p := range places {
		division[p.person] = p.division
	}
	out := make([]blockCut, 0, len(all))
	for _, b := range all {
		model, err := s.model(ctx, b.Version.ID)
		if err != nil {
			return nil, err
		}
		cut := release.Cut{Dimension: release.ByDivision, Value: string(b.Division)}
		for _, p := range places {
			if p.division == b.Division {
				cut.Invited++
			}
		}
		its := slices.DeleteFunc(slices.Clone(people), func(p answered) bool { return division[p.person] != b.Division })
		out = append(out, blockCut{b, oneCut(model, cut, its)})
	}
	return out, nil
}

// publishBlocks writes the results of the divisions' own questions, after those of the
// campaign and in the same Write. Where the campaign does not tell how many of the
// division answered, its block tells nothing either: n of a question that everybody
// answers is that number.
func (s *Service) publishBlocks(ctx context.Context, c Campaign, minimum int, own []blockCut) error {
	if len(own) == 0 {
		return nil
	}
	told, err := s.release.Told(ctx, string(c.ID))
	if err != nil {
		return err
	}
	for _, b := range own {
		k := max(minimum, b.block.Minimum)
		if !told[b.block.Division] {
			k = max(k, len(b.cut.People)+1)
		}
		p := release.Publication{Source: string(b.block.ID), Minimum: k, Cuts: []release.Cut{b.cut}, Anonymous: c.Mode == Anonymous}
		if err := s.release.Publish(ctx, p); err != nil {
			return err
		}
	}
	return nil
}

// withoutBlocks is a document of answers without those to a division's own questions:
// kept beside the others they would tell the division of who wrote them.
func withoutBlocks(answers map[string]any, own map[string]bool) map[string]any {
	out := make(map[string]any, len(answers))
	for name, value := range answers {
		if !own[name] && !own[strings.TrimSuffix(name, profile.CommentOf(""))] {
			out[name] = value
		}
	}
	return out
}

// namesOf the blocks' questions.
func (s *Service) namesOf(ctx context.Context, all []Block) (map[string]bool, error) {
	out := map[string]bool{}
	for _, b := range all {
		m, err := s.model(ctx, b.Version.ID)
		if err != nil {
			return nil, err
		}
		for _, n := range m.Names() {
			out[n] = true
		}
	}
	return out, nil
}

// OwnResults are the releases of the divisions' own questions in a campaign that the
// viewer is in the audience of, with the title of each questionnaire.
type OwnResults struct {
	Title   i18n.Text
	Release release.Release
}

// Own finds the results of the divisions' own questions.
func (s *Service) Own(ctx context.Context, v viewer.Viewer, campaign id.Campaign) ([]OwnResults, error) {
	if _, err := s.Campaign(ctx, v, campaign); err != nil {
		return nil, err
	}
	all, err := s.blocks(ctx, campaign)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	sources := make([]string, len(all))
	for i, b := range all {
		sources[i] = string(b.ID)
	}
	found, err := s.release.ForSource(ctx, v, sources...)
	var out []OwnResults
	for _, b := range all {
		for _, r := range found[string(b.ID)] {
			out = append(out, OwnResults{b.Version.Title, r})
		}
	}
	return out, err
}
