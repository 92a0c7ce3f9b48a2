package survey

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/invariant"
	"laurel/internal/release"
	"laurel/internal/survey/profile"
)

// releaseWithin is how long after its close a campaign may wait for its release, and
// its drafts to be deleted.
const releaseWithin = time.Hour

// Invariants are what must hold of instruments, campaigns and answers. Responses have no
// foreign keys: that they belong somewhere is looked after here.
func (s *Service) Invariants() []invariant.Check {
	return []invariant.Check{
		{Name: "survey.version_unchanged", Says: "A published version has the SHA-256 of its definition.", Find: s.changedVersions},
		{Name: "survey.version_readable", Says: "A published version is a questionnaire this program can ask.", Find: s.unreadableVersions},
		{Name: "survey.version_pooled", Says: "A version pools with those before it back to the last breaking change, and across none.", Find: s.mispooledVersions},
		{Name: "survey.response_has_place", Says: "A response belongs to somebody who was asked and has submitted.", Find: s.strayResponses},
		{Name: "survey.submitted_has_response", Says: "Whoever has submitted has a response.", Find: s.lostResponses},
		{Name: "survey.response_has_version", Says: "A response answers the version its campaign asks.", Find: s.otherVersions},
		{Name: "survey.response_passes_check", Says: "What is stored of a response is what the check of answers made of it on the day it was submitted.", Find: s.uncheckedResponses},
		{Name: "survey.place_accepts_while_open", Says: "Answers are accepted only while their campaign is open.", Find: s.openPlaces},
		{Name: "survey.draft_of_open_campaign", Says: "Answers that were not submitted are kept only until the release.", Find: s.leftDrafts},
		{Name: "survey.opened_has_promise", Says: "A campaign that was opened has the promise that was made to those asked.", Find: s.unpromised},
		{Name: "survey.closed_has_release", Says: "A campaign that was closed has its release within an hour.", Find: s.unreleased},
		{Name: "survey.anonymous_leaves_no_trace", Says: "Of an anonymous campaign there are only ballots: no response, no draft, no mark of who answered, and after the close none of who opened it.", Find: s.traces},
		{Name: "survey.sealed_box_has_key", Says: "The key of a sealed ballot box is in the directory of keys.", Find: s.boxesWithoutKey},
		{Name: "survey.ended_box_is_empty", Says: "A ballot box that was opened or destroyed holds no ballots, and its key is destroyed.", Find: s.boxesNotEmpty},
		{Name: "survey.opened_box_adds_up", Says: "The opened ballots of a box are as many as were opened, and unchanged.", Find: s.boxesMiscounted},
		{Name: "survey.comment_was_to_be_released", Says: "Comments are kept apart only of released campaigns that promised to show them, and to their questions.", Find: s.strayComments},
		{Name: "survey.comment_decided_by_somebody", Says: "A comment that was decided has a moderator, one that was withheld a reason too, and one that waits neither.", Find: s.halfDecided},
		{Name: "survey.released_comments_were_accepted", Says: "Of each question shown, the comments that were released are all those that were accepted, in the words they were accepted in.", Find: s.otherWords},
		{Name: "survey.release_of_closed_campaign", Says: "Figures are released only of a campaign that is closed.", Find: s.earlyReleases},
		{Name: "survey.notice_in_parts", Says: "A notice of collection that a campaign names is there, in three parts and two languages, and says what those asked were told.", Find: s.brokenNotices},
		{Name: "survey.grace_ends_after_deadline", Says: "Answers are taken until the deadline and its grace, no shorter and no longer.", Find: s.brokenGrace},
		{Name: "survey.block_of_those_asked", Says: "A division's own questions belong to a campaign, join its questionnaire, and hide no fewer than the department.", Find: s.brokenBlocks},
		{Name: "survey.block_recounts", Says: "Counted again, the answers to a division's own questions give the figures that were released.", Find: s.miscountedBlocks},
		{Name: "survey.reminders_forgotten", Says: "Of a closed campaign nobody can tell who was reminded.", Find: s.rememberedReminders},
		{Name: "survey.look_up_is_audited", Says: "Every look at a confidential answer has a reason and an audit entry, and its campaign promised it.", Find: s.silentLookUps},
		{Name: "survey.release_recounts", Says: "Counted again, the responses of a campaign give the figures that were released.", Find: s.miscounted},
	}
}

func (s *Service) changedVersions(ctx context.Context) ([]string, error) {
	return s.versionsThat(ctx, func(v Version) bool {
		sum := sha256.Sum256(v.Definition)
		return hex.EncodeToString(sum[:]) != v.SHA256
	})
}

func (s *Service) unreadableVersions(ctx context.Context) ([]string, error) {
	return s.versionsThat(ctx, func(v Version) bool {
		model, _ := profile.Parse(v.Definition)
		return model == nil || string(model.Canonical()) != string(v.Definition)
	})
}

func (s *Service) mispooledVersions(ctx context.Context) ([]string, error) {
	pool := map[id.Instrument]map[int]int{} // of each version by number
	all, err := s.instruments(ctx, "")
	for _, i := range all {
		pool[i.ID] = map[int]int{}
		for _, v := range i.Versions {
			pool[i.ID][v.Number] = v.PooledWith
		}
	}
	if err != nil {
		return nil, err
	}
	return s.versionsThat(ctx, func(v Version) bool {
		switch v.Change {
		case FirstVersion, Breaking:
			return v.PooledWith != v.Number
		case Cosmetic, Additive:
			return v.Number == 1 || v.PooledWith != pool[v.Instrument][v.Number-1]
		}
		return true
	})
}

func (s *Service) versionsThat(ctx context.Context, fail func(Version) bool) ([]string, error) {
	all, err := s.instruments(ctx, "")
	var out []string
	for _, i := range all {
		for _, v := range i.Versions {
			if fail(v) {
				out = append(out, "version "+string(v.ID))
			}
		}
	}
	slices.Sort(out)
	return out, err
}

func (s *Service) strayResponses(ctx context.Context) ([]string, error) {
	return s.db.Lines(ctx, `SELECT 'response ' || r.id FROM responses r WHERE NOT EXISTS
(SELECT 1 FROM participations p WHERE p.campaign_id = r.campaign_id AND p.person_id = r.person_id AND p.submitted IS NOT NULL) ORDER BY r.id`)
}

func (s *Service) lostResponses(ctx context.Context) ([]string, error) {
	return s.db.Lines(ctx, `SELECT 'place ' || p.id FROM participations p WHERE p.submitted IS NOT NULL AND NOT EXISTS
(SELECT 1 FROM responses r WHERE r.campaign_id = p.campaign_id AND r.person_id = p.person_id) ORDER BY p.id`)
}

func (s *Service) otherVersions(ctx context.Context) ([]string, error) {
	return s.db.Lines(ctx, `SELECT 'response ' || r.id FROM responses r WHERE NOT EXISTS
(SELECT 1 FROM campaigns c WHERE c.id = r.campaign_id AND c.version_id = r.version_id) ORDER BY r.id`)
}

func (s *Service) openPlaces(ctx context.Context) ([]string, error) {
	return s.db.Lines(ctx, `SELECT 'place ' || p.id FROM participations p WHERE p.accepting AND NOT EXISTS
(SELECT 1 FROM campaigns c WHERE c.id = p.campaign_id AND c.state = $1) ORDER BY p.id`, string(Open))
}

func (s *Service) leftDrafts(ctx context.Context) ([]string, error) {
	return s.db.Lines(ctx, `SELECT 'draft ' || d.id FROM drafts d WHERE NOT EXISTS
(SELECT 1 FROM campaigns c WHERE c.id = d.campaign_id AND (c.state = $1 OR c.state = $2 AND c.closed >= $3)) ORDER BY d.id`,
		string(Open), string(Closed), s.clock.Now().Add(-releaseWithin))
}

// uncheckedResponses reads what people answered, and tells nothing of it.
func (s *Service) uncheckedResponses(ctx context.Context) ([]string, error) {
	campaigns, err := s.campaigns(ctx, "")
	if err != nil || len(campaigns) == 0 {
		return nil, err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, c := range campaigns {
		responses, err := s.responses(forDoctor(ctx, c.ID), c.ID)
		if err != nil {
			return out, err
		}
		modelOf, err := s.modelsForDoctor(ctx, c)
		if err != nil {
			return out, err
		}
		for _, r := range responses {
			model, err := modelOf(r)
			switch {
			case apperr.CodeOf(err) == apperr.NotFound || apperr.CodeOf(err) == apperr.Conflict:
				out = append(out, fmt.Sprintf("response %s: its version cannot be read", r.id))
			case err != nil:
				return out, err
			default:
				if fault := faultIn(model, r, set.Zone); fault != "" {
					out = append(out, fmt.Sprintf("response %s: %s", r.id, fault))
				}
			}
		}
	}
	return out, nil
}

func faultIn(model *profile.Model, r given, zone *time.Location) string {
	var answers map[string]any
	if err := json.Unmarshal([]byte(r.answers), &answers); err != nil || answers == nil {
		return "it is no document of answers"
	}
	result, issues := model.Check(answers, profile.Options{Strict: true, Today: clock.DateOf(r.submitted, zone)})
	if len(issues) > 0 {
		return fmt.Sprintf("%d answers are refused", len(issues))
	}
	clean, err := json.Marshal(result.Clean)
	if err != nil || string(clean) != r.answers {
		return "it holds more or less than the check lets in"
	}
	return ""
}

func (s *Service) unpromised(ctx context.Context) ([]string, error) {
	return s.campaignsThat(ctx, func(c Campaign) bool {
		return c.State != Draft && (c.Opened == nil || !c.Promise.Complete("en", "fr"))
	})
}

// unreleased reads the campaigns first: one that is released meanwhile is no breach.
func (s *Service) unreleased(ctx context.Context) ([]string, error) {
	before := s.clock.Now().Add(-releaseWithin)
	due, err := s.campaignsThat(ctx, func(c Campaign) bool {
		return c.State == Released || c.State == Closed && (c.Closed == nil || c.Closed.Before(before))
	})
	if err != nil {
		return nil, err
	}
	released, err := s.release.Sources(ctx)
	return slices.DeleteFunc(due, func(line string) bool {
		return slices.Contains(released, strings.TrimPrefix(line, campaignLine))
	}), err
}

// campaignLine begins a line about a campaign.
const campaignLine = "campaign "

func (s *Service) campaignsThat(ctx context.Context, fail func(Campaign) bool) ([]string, error) {
	all, err := s.campaigns(ctx, "")
	var out []string
	for _, c := range all {
		if fail(c) {
			out = append(out, campaignLine+string(c.ID))
		}
	}
	return out, err
}

func (s *Service) earlyReleases(ctx context.Context) ([]string, error) {
	released, err := s.release.Sources(ctx)
	if err != nil {
		return nil, err
	}
	all, err := s.campaigns(ctx, "")
	if err != nil {
		return nil, err
	}
	var out []string
	if all, err = s.withBlocks(ctx, all); err != nil {
		return nil, err
	}
	for _, source := range released {
		if strings.HasPrefix(source, id.Round("").Prefix()+"_") || strings.HasPrefix(source, id.Box("").Prefix()+"_") {
			continue // feedback's
		}
		if strings.HasPrefix(source, id.MentorshipYear("").Prefix()+"_") {
			continue // of a year, which metrics looks at
		}
		closed := slices.ContainsFunc(all, func(c Campaign) bool {
			return string(c.ID) == source && (c.State == Closed || c.State == Released)
		})
		if !closed {
			out = append(out, "release of "+source)
		}
	}
	return out, err
}

func (s *Service) miscounted(ctx context.Context) ([]string, error) {
	released, err := s.release.Sources(ctx)
	if err != nil {
		return nil, err
	}
	all, err := s.campaigns(ctx, "")
	if err != nil {
		return nil, err
	}
	var out []string
	for _, c := range all {
		if !slices.Contains(released, string(c.ID)) {
			continue
		}
		cuts, err := s.cutsAgain(ctx, c)
		if err != nil {
			return out, err
		}
		found, err := s.release.Recount(ctx, string(c.ID), cuts)
		if err != nil {
			return out, err
		}
		for _, line := range found {
			out = append(out, fmt.Sprintf("campaign %s: %s", c.ID, line))
		}
	}
	return out, nil
}

// cutsAgain are the cuts of a closed campaign as far as they can still be made: of an
// anonymous one, everybody's alone.
func (s *Service) cutsAgain(ctx context.Context, c Campaign) ([]release.Cut, error) {
	if c.Mode != Anonymous {
		model, places, people, err := s.everything(forDoctor(ctx, c.ID), c)
		if err != nil {
			return nil, err
		}
		return cutsOf(model, places, people), nil
	}
	b, ok, err := s.boxFor(ctx, c.ID)
	if err != nil || !ok {
		return nil, err
	}
	model, err := s.model(ctx, c.Version.ID)
	if err != nil {
		return nil, err
	}
	documents, err := s.opened(forDoctorBox(ctx, b.id), b.id)
	if err != nil {
		return nil, err
	}
	people := make([]answered, len(documents))
	for i, d := range documents {
		people[i].person = id.Person(fmt.Sprint(i)) // nobody: only their number counts
		if err := json.Unmarshal([]byte(d), &people[i].answers); err != nil {
			return nil, err
		}
	}
	return cutsOf(model, nil, people), nil
}

func (s *Service) traces(ctx context.Context) ([]string, error) {
	return s.db.Lines(ctx, `SELECT 'response ' || r.id FROM responses r JOIN campaigns c ON c.id = r.campaign_id WHERE c.mode = $1
UNION ALL SELECT 'draft ' || d.id FROM drafts d JOIN campaigns c ON c.id = d.campaign_id WHERE c.mode = $1
UNION ALL SELECT 'place ' || p.id FROM participations p JOIN campaigns c ON c.id = p.campaign_id WHERE c.mode = $1 AND (p.submitted IS NOT NULL OR p.no_reminders AND c.state <> $2)
UNION ALL SELECT 'session ' || s.id FROM sessions s JOIN campaigns c ON c.id = s.campaign_id WHERE c.mode = $1 AND c.state = $3
ORDER BY 1`, string(Anonymous), string(Open), string(Released))
}

func (s *Service) strayComments(ctx context.Context) ([]string, error) {
	all, err := s.campaigns(ctx, "")
	if err != nil {
		return nil, err
	}
	var out []string
	of := map[id.Campaign]bool{}
	for _, c := range all {
		of[c.ID] = true
		comments, err := s.comments(forDoctorComments(ctx, c.ID), c.ID)
		if err != nil {
			return out, err
		}
		if len(comments) == 0 {
			continue
		}
		model, err := s.model(ctx, c.Version.ID)
		if err != nil {
			return out, err
		}
		questions := map[string]bool{}
		for _, q := range commented(model) {
			questions[nameOf(q)] = c.State == Released && c.Policy.Comments
		}
		for _, one := range comments {
			if !questions[one.Question] {
				out = append(out, "comment "+string(one.ID))
			}
		}
	}
	sources, err := s.commentSources(ctx)
	for _, source := range sources {
		if !of[source] {
			out = append(out, "comments of "+string(source))
		}
	}
	return out, err
}

func (s *Service) halfDecided(ctx context.Context) ([]string, error) {
	return s.db.Lines(ctx, `SELECT 'comment ' || id FROM comments WHERE NOT (
state = $1 AND decided_by IS NULL AND edited = '' AND reason = '' OR state = $2 AND decided_by IS NOT NULL OR state = $3 AND decided_by IS NOT NULL AND reason <> '') ORDER BY id`,
		string(CommentPending), string(CommentAccepted), string(CommentWithheld))
}

func (s *Service) otherWords(ctx context.Context) ([]string, error) {
	sources, err := s.commentSources(ctx)
	var out []string
	for _, source := range sources {
		comments, err := s.comments(forDoctorComments(ctx, source), source)
		if err != nil {
			return out, err
		}
		byQuestion := map[string]release.Comments{}
		for _, c := range comments {
			if c.State == CommentAccepted {
				group := byQuestion[c.Question]
				group.Name, group.Texts = c.Question, append(group.Texts, c.shown())
				byQuestion[c.Question] = group
			}
		}
		found, err := s.release.RecountWords(ctx, string(source), slices.Collect(maps.Values(byQuestion)))
		if err != nil {
			return out, err
		}
		for _, line := range found {
			out = append(out, fmt.Sprintf("campaign %s: %s", source, line))
		}
	}
	return out, err
}

// boxesWithoutKey is told nothing where no keys can be reached at all.
func (s *Service) boxesWithoutKey(ctx context.Context) ([]string, error) {
	return s.boxesThat(ctx, func(b box, here map[id.Box]time.Duration) (bool, error) {
		_, key := here[b.id]
		return b.state == boxSealed && !key, nil
	})
}

func (s *Service) boxesNotEmpty(ctx context.Context) ([]string, error) {
	held, err := s.db.Lines(ctx, "SELECT DISTINCT box_id FROM ballots")
	if err != nil {
		return nil, err
	}
	return s.boxesThat(ctx, func(b box, here map[id.Box]time.Duration) (bool, error) {
		_, key := here[b.id]
		return b.state != boxSealed && (slices.Contains(held, string(b.id)) || key), nil
	})
}

func (s *Service) boxesMiscounted(ctx context.Context) ([]string, error) {
	return s.boxesThat(ctx, func(b box, _ map[id.Box]time.Duration) (bool, error) {
		documents, err := s.opened(forDoctorBox(ctx, b.id), b.id)
		if b.state != boxOpened {
			return len(documents) > 0, err
		}
		return len(documents) != b.opened || digestOf(documents) != b.digest, err
	})
}

func (s *Service) boxesThat(ctx context.Context, fail func(b box, here map[id.Box]time.Duration) (bool, error)) ([]string, error) {
	all, err := s.boxes(ctx)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	var here map[id.Box]time.Duration
	if s.Keys != nil {
		if here, err = s.Keys.Boxes(); err != nil {
			return nil, err
		}
	}
	var out []string
	for _, b := range all {
		bad, err := fail(b, here)
		if err != nil {
			return out, err
		}
		if bad {
			out = append(out, "box "+string(b.id))
		}
	}
	return out, nil
}
