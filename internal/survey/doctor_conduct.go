package survey

import (
	"context"
	"fmt"
	"slices"
	"time"

	"laurel/internal/id"
	"laurel/internal/release"
	"laurel/internal/survey/profile"
)

// brokenNotices compares what those asked were told with the version it came from.
func (s *Service) brokenNotices(ctx context.Context) ([]string, error) {
	all, err := s.campaigns(ctx, "")
	if err != nil {
		return nil, err
	}
	var out []string
	for _, c := range all {
		if c.NoticeID == "" {
			continue
		}
		n, err := s.notice(ctx, c.NoticeID)
		if err != nil {
			return out, err
		}
		whole := n != nil && !slices.ContainsFunc(n.parts(), func(p noticePart) bool { return !p.words.Complete("en", "fr") })
		if !whole || n.Text().En() != c.Notice.En() || n.Text().Fr() != c.Notice.Fr() {
			out = append(out, campaignLine+string(c.ID))
		}
	}
	return out, nil
}

func (s *Service) brokenGrace(ctx context.Context) ([]string, error) {
	return s.campaignsThat(ctx, func(c Campaign) bool {
		return !c.AcceptsUntil.Equal(c.Closes.Add(time.Duration(c.GraceHours) * time.Hour))
	})
}

func (s *Service) brokenBlocks(ctx context.Context) ([]string, error) {
	blocks, err := s.blocks(ctx, "")
	if err != nil || len(blocks) == 0 {
		return nil, err
	}
	all, err := s.campaigns(ctx, "")
	if err != nil {
		return nil, err
	}
	var out []string
	for _, b := range blocks {
		at := slices.IndexFunc(all, func(c Campaign) bool { return c.ID == b.Campaign })
		if at < 0 || b.Minimum != 0 && b.Minimum < release.Floor || s.joins(ctx, all[at].Version.ID, b.Version.ID) != nil {
			out = append(out, "block "+string(b.ID))
		}
	}
	return out, nil
}

// miscountedBlocks counts the answers to divisions' own questions again, where they
// still lead to divisions.
func (s *Service) miscountedBlocks(ctx context.Context) ([]string, error) {
	blocks, err := s.blocks(ctx, "")
	if err != nil || len(blocks) == 0 {
		return nil, err
	}
	all, err := s.campaigns(ctx, "")
	if err != nil {
		return nil, err
	}
	var out []string
	for _, c := range all {
		own := slices.DeleteFunc(slices.Clone(blocks), func(b Block) bool { return b.Campaign != c.ID })
		if len(own) == 0 || c.State != Released || c.Mode == Anonymous {
			continue
		}
		_, places, people, err := s.everything(forDoctor(ctx, c.ID), c)
		if err != nil {
			return out, err
		}
		cuts, err := s.blockCuts(ctx, own, places, people)
		if err != nil {
			return out, err
		}
		for _, b := range cuts {
			found, err := s.release.Recount(ctx, string(b.block.ID), []release.Cut{b.cut})
			if err != nil {
				return out, err
			}
			for _, line := range found {
				out = append(out, fmt.Sprintf("block %s: %s", b.block.ID, line))
			}
		}
	}
	return out, nil
}

func (s *Service) rememberedReminders(ctx context.Context) ([]string, error) {
	return s.db.Lines(ctx, `SELECT 'message ' || m.id FROM messages m JOIN campaigns c ON c.id = m.campaign_id
WHERE (m.private OR m.kind IN ($1, $2)) AND (NOT m.private OR c.state <> $3) ORDER BY m.id`,
		ReminderMail.template(), ExtensionMail.template(), string(Open))
}

func (s *Service) silentLookUps(ctx context.Context) ([]string, error) {
	return s.db.Lines(ctx, `SELECT 'look-up ' || l.id FROM look_ups l WHERE l.reason = ''
OR NOT EXISTS (SELECT 1 FROM audit_entries a WHERE a.action = $1 AND a.object = l.id AND a.actor = l.custodian_id)
OR NOT EXISTS (SELECT 1 FROM campaigns c WHERE c.id = l.campaign_id AND c.mode = $2) ORDER BY l.id`, responseLookedUp, string(Confidential))
}

// withBlocks adds the blocks to the campaigns, as sources of releases of their own.
func (s *Service) withBlocks(ctx context.Context, all []Campaign) ([]Campaign, error) {
	blocks, err := s.blocks(ctx, "")
	for _, b := range blocks {
		if at := slices.IndexFunc(all, func(c Campaign) bool { return c.ID == b.Campaign }); at >= 0 {
			all = append(all, Campaign{ID: id.Campaign(b.ID), State: all[at].State})
		}
	}
	return all, err
}

// modelsForDoctor says what each response of a campaign was checked against.
func (s *Service) modelsForDoctor(ctx context.Context, c Campaign) (func(given) (*profile.Model, error), error) {
	blocks, err := s.blocks(ctx, c.ID)
	if err != nil {
		return nil, err
	}
	if len(blocks) == 0 {
		return func(r given) (*profile.Model, error) { return s.model(ctx, r.version) }, nil
	}
	places, err := s.everyPlace(ctx, c.ID)
	if err != nil {
		return nil, err
	}
	modelOf, _, err := s.ownModels(ctx, c, places)
	return func(r given) (*profile.Model, error) {
		if r.version != c.Version.ID {
			return s.model(ctx, r.version)
		}
		return modelOf(r.person), nil
	}, err
}
