package survey

import (
	"context"
	"regexp"
	"slices"
	"strconv"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// NextWave is the wave that would follow a campaign, before it is made: the same audience,
// mode, notice, grace and reminders, every day years later on the same day of the week.
type NextWave struct {
	Of    Campaign
	Input CampaignInput
	// Years its days are moved: the fewest that bring the last day into the future.
	Years int
	// Version is the newest of the instrument that asks the same, so that the series goes on;
	// Newer one that asks otherwise and would break it, nil when there is none.
	Version Version
	Newer   *Version
	// OpensAbout is the day on which it would be opened as the campaign was; opening stays an
	// act of its own. Zero where that day is past.
	OpensAbout clock.Date
	// Blocks are divisions' own questions that come along, and Left those that cannot be asked
	// together with the version.
	Blocks, Left []Block
	People       int // asked today
	// Made is the wave, where somebody has made it already.
	Made *Campaign
}

// NextInput is what may be corrected before the next wave is made.
type NextInput struct {
	Title    i18n.Text
	ClosesOn clock.Date
	RemindOn []clock.Date
}

// CanRepeat: a campaign that was opened, by whoever runs surveys. It may lie in a closed
// year: it stays as it is.
func CanRepeat(v viewer.Viewer, c Campaign) error {
	if err := CanRun(v); err != nil {
		return err
	}
	if c.State == Draft {
		return apperr.NewConflict("campaign.next_of_draft")
	}
	return nil
}

// Next says what the wave after a campaign would be. Nothing is written.
//
// It returns CONFLICT for a draft.
func (s *Service) Next(ctx context.Context, v viewer.Viewer, campaign id.Campaign) (NextWave, error) {
	if err := CanRun(v); err != nil {
		return NextWave{}, err
	}
	c, err := s.Campaign(ctx, v, campaign)
	if err != nil {
		return NextWave{}, err
	}
	return s.next(ctx, v, c)
}

func (s *Service) next(ctx context.Context, v viewer.Viewer, c Campaign) (NextWave, error) {
	if err := CanRepeat(v, c); err != nil {
		return NextWave{}, err
	}
	out := NextWave{Of: c, Version: c.Version}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return NextWave{}, err
	}
	out.follow(clock.DateOf(s.clock.Now(), set.Zone), set.Zone)
	if err := s.newestVersion(ctx, &out); err != nil {
		return NextWave{}, err
	}
	notice, err := s.noticeFor(ctx, c)
	if err != nil {
		return NextWave{}, err
	}
	out.Input.Notice = notice
	blocks, err := s.blocks(ctx, c.ID)
	if err != nil {
		return NextWave{}, err
	}
	for _, b := range blocks {
		if s.joins(ctx, out.Version.ID, b.Version.ID) == nil {
			out.Blocks = append(out.Blocks, b)
		} else {
			out.Left = append(out.Left, b)
		}
	}
	everybody, err := s.directory.Everybody(ctx)
	if err != nil {
		return NextWave{}, err
	}
	for _, p := range everybody {
		if out.Input.Audience.Includes(p) {
			out.People++
		}
	}
	all, err := s.campaigns(ctx, "")
	if at := slices.IndexFunc(all, out.is); at >= 0 {
		out.Made = &all[at]
	}
	return out, err
}

// follow moves everything that has a day.
func (n *NextWave) follow(today clock.Date, zone *time.Location) {
	c := n.Of
	n.Years = 1
	for !today.Before(c.ClosesOn.SameWeekday(n.Years)) {
		n.Years++
	}
	in := CampaignInput{
		Title: i18n.Both(YearsLater(c.Title.En(), n.Years), YearsLater(c.Title.Fr(), n.Years)), Series: c.Series, Wave: c.Wave + 1, Version: c.Version.ID,
		Mode: c.Mode, Audience: c.Audience, ClosesOn: c.ClosesOn.SameWeekday(n.Years), GraceHours: c.GraceHours,
	}
	for _, d := range c.RemindOn {
		if moved := d.SameWeekday(n.Years); today.Before(moved) {
			in.RemindOn = append(in.RemindOn, moved)
		}
	}
	// Who was appointed within a time is asked after as long a time.
	if a := &in.Audience; !a.AppointedFrom.IsZero() && !a.AppointedUntil.IsZero() {
		a.AppointedFrom, a.AppointedUntil = a.AppointedFrom.AddDate(n.Years, 0, 0), a.AppointedUntil.AddDate(n.Years, 0, 0)
	}
	n.Input = in
	if c.Opened != nil {
		if day := clock.DateOf(*c.Opened, zone).SameWeekday(n.Years); !day.Before(today) {
			n.OpensAbout = day
		}
	}
}

// is reports a campaign that is this wave already: of the same series and number, or where
// there is no series of the same name.
func (n *NextWave) is(c Campaign) bool {
	if c.Wave != n.Input.Wave || c.Series != n.Input.Series || c.ID == n.Of.ID {
		return false
	}
	return c.Series != "" || c.Title.En() == n.Input.Title.En() && c.Version.Instrument == n.Version.Instrument
}

// newestVersion finds the newest version that is read together with the campaign's, and one
// that is newer still.
func (s *Service) newestVersion(ctx context.Context, n *NextWave) error {
	same, newer, err := s.NewestAsking(ctx, n.Of.Version.ID)
	n.Version, n.Newer, n.Input.Version = same, newer, same.ID
	return err
}

// NewestAsking is the newest version of an instrument that asks what one of its versions does,
// and, where there is one, a newer one that asks otherwise. For other domains too; it checks
// no viewer.
func (s *Service) NewestAsking(ctx context.Context, version id.Version) (same Version, newer *Version, err error) {
	instrument, pool, err := s.poolOf(ctx, version)
	if err != nil {
		return Version{}, nil, err
	}
	found, err := s.instruments(ctx, instrument)
	if err != nil {
		return Version{}, nil, err
	}
	for i, v := range found[0].Versions { // newest first
		if v.PooledWith == pool {
			return v, newer, nil
		}
		if i == 0 {
			newer = &v
		}
	}
	return Version{}, newer, apperr.NewNotFound("version")
}

// noticeFor is the notice of a campaign, and of one whose notice was written in one piece the
// newest there is.
func (s *Service) noticeFor(ctx context.Context, c Campaign) (NoticeParts, error) {
	which := c.NoticeID
	if which == "" {
		var err error
		if which, err = s.surveysNotice(ctx); err != nil {
			return NoticeParts{}, err
		}
	}
	found, err := s.notice(ctx, which)
	if err != nil || found == nil {
		return NoticeParts{}, err
	}
	return found.NoticeParts, nil
}

// yearInText is a year of our time, or an academic year like 2025–26.
var yearInText = regexp.MustCompile(`\b(20\d\d)\b(?:([–/-])(\d\d)\b)?`)

// YearsLater is a title with the years in it moved.
func YearsLater(title string, years int) string {
	return yearInText.ReplaceAllStringFunc(title, func(found string) string {
		part := yearInText.FindStringSubmatch(found)
		first, _ := strconv.Atoi(part[1])
		out := strconv.Itoa(first + years)
		if part[2] == "" {
			return out
		}
		last, _ := strconv.Atoi(part[3])
		if last != (first+1)%100 {
			return out + part[2] + part[3] // a day of a month, or something else
		}
		return out + part[2] + strconv.Itoa((last+years)%100 + 100)[1:]
	})
}

// StartNext makes the wave after a campaign, as a draft. The same key makes one.
//
// It returns CONFLICT for a draft and where that wave is made already, and INVALID with every
// fault of what was corrected.
func (s *Service) StartNext(ctx context.Context, v viewer.Viewer, campaign id.Campaign, in NextInput, key string) (Campaign, error) {
	if err := CanRun(v); err != nil {
		return Campaign{}, err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return Campaign{}, err
	}
	type request struct {
		Campaign id.Campaign
		NextInput
	}
	made, err := s.once.Once(ctx, v, "campaignNext", key, request{campaign, in}, func(ctx context.Context) (string, error) {
		// Of two who make it at once, one finds it made.
		c, err := s.holdCampaign(ctx, campaign)
		if err != nil {
			return "", err
		}
		n, err := s.next(ctx, v, c)
		if err != nil {
			return "", err
		}
		wave := n.Input
		wave.Title, wave.ClosesOn, wave.RemindOn = in.Title, in.ClosesOn, sortedDates(in.RemindOn)
		n.Input = wave
		all, err := s.campaigns(ctx, "")
		if err != nil {
			return "", err
		}
		if n.Made != nil || slices.ContainsFunc(all, n.is) {
			return "", apperr.NewConflict("campaign.wave_made")
		}
		if err := wave.validate(clock.DateOf(s.clock.Now(), set.Zone)); err != nil {
			return "", err
		}
		which := id.New[id.Campaign](s.ids)
		if err := s.insertCampaign(ctx, which, wave, set.Zone, s.clock.Now()); err != nil {
			return "", err
		}
		for _, b := range n.Blocks {
			if err := s.insertBlock(ctx, which, BlockInput{b.Division, b.Version.ID, b.Minimum}); err != nil {
				return "", err
			}
		}
		return string(which), s.audit.Record(ctx, v, "campaign.next_wave", string(which))
	})
	if err != nil {
		return Campaign{}, err
	}
	return s.Campaign(ctx, v, id.Campaign(made))
}
