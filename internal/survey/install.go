package survey

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"laurel/internal/ahead"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/survey/ballot"
	"laurel/internal/survey/profile"
	"laurel/internal/viewer"
)

// InstalledWave is a campaign made by a program (the demo): who was asked and what
// they gave is known beforehand.
type InstalledWave struct {
	Input  CampaignInput
	Opened time.Time
	Asked  []directory.Person
	Given  []InstalledAnswers
	Closed bool // at its deadline; its release is written too
	Blocks []BlockInput
}

// InstalledAnswers is what one person submitted, or saved and did not submit.
type InstalledAnswers struct {
	Person  id.Person
	Answers map[string]any
	At      time.Time
	Draft   bool
}

// InstallWave writes a whole wave in one Write, by the rules that hold for people:
// answers that the instrument refuses are refused here too. The release of a closed one
// follows it.
func (s *Service) InstallWave(ctx context.Context, in InstalledWave) (id.Campaign, error) {
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return "", err
	}
	campaign := id.New[id.Campaign](s.ids)
	var made box
	if in.Input.Mode == Anonymous {
		if made, err = s.newBox(campaign); err != nil {
			return "", err
		}
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.insertCampaign(ctx, campaign, in.Input, set.Zone, in.Opened); err != nil {
			return err
		}
		for _, b := range in.Blocks {
			if err := s.joins(ctx, in.Input.Version, b.Version); err != nil {
				return err
			}
			if err := s.insertBlock(ctx, campaign, b); err != nil {
				return err
			}
		}
		if made.id != "" {
			if err := s.insertBox(ctx, made, in.Opened); err != nil {
				return err
			}
		}
		if err := s.insertParticipations(ctx, campaign, in.Asked); err != nil {
			return err
		}
		if err := s.markOpen(ctx, campaign, PolicyOf(in.Input.Mode, set.MinimumGroup), in.Input.RemindOn, in.Opened); err != nil {
			return err
		}
		if err := s.installAnswers(ctx, campaign, in, set.Zone); err != nil {
			return err
		}
		c, err := s.lockCampaign(ctx, campaign)
		if err != nil {
			return err
		}
		if !in.Closed {
			if err := s.sendInvitations(ctx, c, set, in.Asked); err != nil {
				return err
			}
			if err := s.planReminders(ctx, campaign, c.RemindOn, set.Zone); err != nil {
				return err
			}
			return s.planClose(ctx, c)
		}
		return s.markClosed(ctx, c, "", c.Closes)
	})
	if err == nil && in.Closed {
		err = s.releaseNow(ctx, campaign)
	}
	return campaign, err
}

func (s *Service) installAnswers(ctx context.Context, campaign id.Campaign, in InstalledWave, zone *time.Location) error {
	places, err := s.everyPlace(ctx, campaign)
	if err != nil {
		return err
	}
	asked := Campaign{ID: campaign, Mode: in.Input.Mode}
	asked.Version.ID = in.Input.Version
	modelOf, _, err := s.ownModels(ctx, asked, places)
	if err != nil {
		return err
	}
	var seal sealing
	if in.Input.Mode == Anonymous {
		if seal, err = s.sealingFor(ctx, campaign); err != nil {
			return err
		}
	}
	for a, err := range ahead.Of(in.Given, func(g InstalledAnswers) (checkedAnswers, error) {
		return checkInstalled(modelOf(g.Person), g, zone, seal.sealer)
	}) {
		if err != nil {
			return err
		}
		g := a.InstalledAnswers
		switch {
		case in.Input.Mode == Anonymous && g.Draft:
			// A draft of an anonymous survey is in a browser and not here.
		case in.Input.Mode == Anonymous:
			var stored bool
			stored, err = s.putBallot(ctx, g.Person, seal.box, a.sealed, clock.Instant(g.At))
			if err == nil && !stored {
				err = fmt.Errorf("survey: %s cast a ballot and was not asked", g.Person)
			}
		case g.Draft:
			err = s.saveDraft(ctx, g.Person, campaign, string(a.document), a.answered, 1, clock.Instant(g.At))
		default:
			var stored bool
			stored, err = s.store(ctx, viewer.Viewer{Person: g.Person}, campaign, in.Input.Version, string(a.document), clock.Instant(g.At))
			if err == nil && !stored {
				err = fmt.Errorf("survey: %s answered and was not asked", g.Person)
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// checkedAnswers are answers as they are stored: as a document, or sealed.
type checkedAnswers struct {
	InstalledAnswers
	document []byte
	sealed   []byte
	answered int
}

func checkInstalled(model *profile.Model, g InstalledAnswers, zone *time.Location, sealer *ballot.Sealer) (checkedAnswers, error) {
	// Through JSON, as answers come from a browser.
	raw, err := json.Marshal(g.Answers)
	if err != nil {
		return checkedAnswers{}, err
	}
	var answers map[string]any
	if err := json.Unmarshal(raw, &answers); err != nil {
		return checkedAnswers{}, err
	}
	result, issues := model.Check(answers, profile.Options{Strict: !g.Draft, Today: clock.DateOf(g.At, zone)})
	if len(issues) > 0 {
		return checkedAnswers{}, fmt.Errorf("survey: the answers of %s are refused: %v", g.Person, issues)
	}
	a := checkedAnswers{InstalledAnswers: g, answered: result.Answered}
	if a.document, err = json.Marshal(result.Clean); err != nil || sealer == nil || g.Draft {
		return a, err
	}
	a.sealed, err = sealer.Seal(a.document)
	return a, err
}
