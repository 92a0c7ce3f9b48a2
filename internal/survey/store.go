package survey

import (
	"cmp"
	"context"
	"encoding/json"
	"iter"
	"slices"
	"time"

	"laurel/ent"
	"laurel/ent/ballot"
	entbox "laurel/ent/box"
	"laurel/ent/campaign"
	"laurel/ent/campaignblock"
	"laurel/ent/campaignevent"
	"laurel/ent/comment"
	"laurel/ent/draft"
	"laurel/ent/instrument"
	"laurel/ent/instrumentversion"
	"laurel/ent/notice"
	"laurel/ent/openedballot"
	entparticipation "laurel/ent/participation"
	"laurel/ent/response"
	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

// chunk is rows per INSERT, well under both engines' parameter limits.
const chunk = 200

// Instruments.

func (s *Service) instruments(ctx context.Context, one id.Instrument) ([]Instrument, error) {
	c := s.db.Client(ctx)
	q, vq := c.Instrument.Query(), c.InstrumentVersion.Query()
	if one != "" {
		q, vq = q.Where(instrument.ID(one)), vq.Where(instrumentversion.InstrumentID(one))
	}
	rows, err := q.All(ctx)
	if err != nil {
		return nil, err
	}
	versions, err := vq.Order(ent.Desc(instrumentversion.FieldNumber)).All(ctx)
	if err != nil {
		return nil, err
	}
	of := map[id.Instrument][]*ent.InstrumentVersion{}
	for _, v := range versions {
		of[v.InstrumentID] = append(of[v.InstrumentID], v)
	}
	out := make([]Instrument, len(rows))
	for i, r := range rows {
		out[i] = Instrument{
			ID: r.ID, Title: r.Title, Purpose: Purpose(r.Purpose), Source: r.Source, Licence: r.Licence, Citation: r.Citation, Permission: r.Permission,
			Revision: r.Revision, Updated: r.Updated, Versions: []Version{},
		}
		if r.Draft != "" {
			out[i].Draft = &InstrumentDraft{Definition: json.RawMessage(r.Draft)}
			if err := json.Unmarshal([]byte(r.Problems), &out[i].Draft.Problems); err != nil {
				return nil, err
			}
		}
		for _, v := range of[r.ID] {
			out[i].Versions = append(out[i].Versions, Version{
				ID: v.ID, Instrument: v.InstrumentID, Title: r.Title, Number: v.Number, Published: v.Published,
				Change: VersionChange(v.Change), PooledWith: cmp.Or(v.Pool, v.Number), SHA256: v.Sha256,
				Languages: v.Languages, Questions: v.Questions, Minutes: v.Minutes, Definition: json.RawMessage(v.Definition),
			})
		}
	}
	for i := range out {
		if d := out[i].Draft; d != nil && len(out[i].Versions) > 0 {
			d.newest = out[i].Versions[0].Definition
		}
	}
	return out, nil
}

// lockInstrument holds an instrument whose draft the transaction decides on.
func (s *Service) lockInstrument(ctx context.Context, one id.Instrument) error {
	if !s.db.Postgres() {
		return nil // SQLite has one writer
	}
	var held string
	_, err := s.db.Row(ctx, "SELECT id FROM instruments WHERE id = $1 FOR UPDATE", []any{string(one)}, &held)
	return err
}

// draftColumns are the draft and its problems as they are stored.
func draftColumns(i Instrument) (definition, problems string, err error) {
	if i.Draft == nil {
		return "", "[]", nil
	}
	b, err := json.Marshal(i.Draft.Problems)
	return string(i.Draft.Definition), string(b), err
}

func (s *Service) insertInstrument(ctx context.Context, i Instrument) error {
	definition, problems, err := draftColumns(i)
	if err != nil {
		return err
	}
	return s.db.Client(ctx).Instrument.Create().SetID(i.ID).SetTitle(i.Title).SetSearch(searchOf(i.Title)).SetSource(i.Source).
		SetPurpose(string(i.Purpose)).SetLicence(i.Licence).SetCitation(i.Citation).SetPermission(i.Permission).SetRevision(i.Revision).
		SetDraft(definition).SetProblems(problems).SetUpdated(i.Updated).Exec(ctx)
}

func (s *Service) updateInstrument(ctx context.Context, i Instrument) error {
	definition, problems, err := draftColumns(i)
	if err != nil {
		return err
	}
	err = s.db.Client(ctx).Instrument.UpdateOneID(i.ID).SetTitle(i.Title).SetSearch(searchOf(i.Title)).SetSource(i.Source).
		SetPurpose(string(i.Purpose)).SetLicence(i.Licence).SetCitation(i.Citation).SetPermission(i.Permission).SetRevision(i.Revision).
		SetDraft(definition).SetProblems(problems).SetUpdated(i.Updated).Exec(ctx)
	if ent.IsNotFound(err) {
		return apperr.NewNotFound("instrument")
	}
	return err
}

func searchOf(t i18n.Text) string { return i18n.Fold(t.En() + " " + t.Fr()) }

func (s *Service) insertVersion(ctx context.Context, v Version) error {
	return s.db.Client(ctx).InstrumentVersion.Create().SetID(v.ID).SetInstrumentID(v.Instrument).SetNumber(v.Number).
		SetDefinition(string(v.Definition)).SetSha256(v.SHA256).SetLanguages(v.Languages).SetQuestions(v.Questions).
		SetMinutes(v.Minutes).SetChange(string(v.Change)).SetPool(v.PooledWith).SetPublished(v.Published).Exec(ctx)
}

// versionAndTerms is the definition of a version with the instrument it belongs to,
// whose terms a copy keeps.
func (s *Service) versionAndTerms(ctx context.Context, version id.Version) (json.RawMessage, Instrument, error) {
	r, err := s.db.Client(ctx).InstrumentVersion.Query().Where(instrumentversion.ID(version)).WithInstrument().Only(ctx)
	if ent.IsNotFound(err) {
		return nil, Instrument{}, apperr.NewNotFound("version")
	}
	if err != nil {
		return nil, Instrument{}, err
	}
	i := r.Edges.Instrument
	return json.RawMessage(r.Definition), Instrument{ID: i.ID, Source: i.Source, Licence: i.Licence, Citation: i.Citation, Permission: i.Permission}, nil
}

func (s *Service) definition(ctx context.Context, version id.Version) (json.RawMessage, error) {
	r, err := s.db.Client(ctx).InstrumentVersion.Query().Where(instrumentversion.ID(version)).
		Select(instrumentversion.FieldDefinition).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, apperr.NewNotFound("instrument")
	}
	if err != nil {
		return nil, err
	}
	return json.RawMessage(r.Definition), nil
}

// Campaigns.

// campaigns reads one or all with version and instrument, in one statement.
func (s *Service) campaigns(ctx context.Context, one id.Campaign) ([]Campaign, error) {
	return s.campaignsBy(ctx, "WHERE $1 = '' OR c.id = $1", string(one))
}

func (s *Service) campaignsBy(ctx context.Context, where string, args ...any) ([]Campaign, error) {
	rows, err := s.db.Query(ctx, `SELECT c.id, c.title, c.series, c.wave, c.mode, c.state, c.audience, c.notice, c.promise, c.policy,
coalesce(c.notice_id, ''), c.grace_hours, c.accepts_until, c.remind_on, c.opened, c.closes_on, c.closes, c.closed, v.id, v.instrument_id, v.number, v.published, v.sha256, v.languages, v.questions, v.minutes, v.definition, i.title,
v.change, CASE v.pool WHEN 0 THEN v.number ELSE v.pool END
FROM campaigns c JOIN instrument_versions v ON v.id = c.version_id JOIN instruments i ON i.id = v.instrument_id `+where+` ORDER BY c.id`, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []Campaign
	for rows.Next() {
		var c Campaign
		var until *time.Time
		var title, audience, notice, promise, policy, remind, languages, instrumentTitle, definition []byte
		if err := rows.Scan(&c.ID, &title, &c.Series, &c.Wave, &c.Mode, &c.State, &audience, &notice, &promise, &policy,
			&c.NoticeID, &c.GraceHours, &until, &remind, &c.Opened, &c.ClosesOn, &c.Closes, &c.Closed, &c.Version.ID, &c.Version.Instrument, &c.Version.Number, &c.Version.Published,
			&c.Version.SHA256, &languages, &c.Version.Questions, &c.Version.Minutes, &definition, &instrumentTitle,
			&c.Version.Change, &c.Version.PooledWith); err != nil {
			return nil, err
		}
		c.acceptsUntil(until)
		c.Version.Definition = definition
		for _, part := range []struct {
			json []byte
			into any
		}{{title, &c.Title}, {audience, &c.Audience}, {notice, &c.Notice}, {promise, &c.Promise}, {policy, &c.Policy}, {remind, &c.RemindOn}, {languages, &c.Version.Languages}, {instrumentTitle, &c.Version.Title}} {
			if len(part.json) == 0 {
				continue
			}
			if err := json.Unmarshal(part.json, part.into); err != nil {
				return nil, err
			}
		}
		out = append(out, c)
	}
	return out, rows.Err()
}

// stateOf a campaign, empty when there is none, and when it closes: asked before every
// mail, and so without the rest of it.
func (s *Service) stateOf(ctx context.Context, which id.Campaign) (state State, closes time.Time, err error) {
	_, err = s.db.Row(ctx, "SELECT state, closes FROM campaigns WHERE id = $1", []any{string(which)}, &state, &closes)
	return state, closes, err
}

// acceptsUntil is the deadline and its grace; campaigns older than graces have none.
func (c *Campaign) acceptsUntil(until *time.Time) {
	c.AcceptsUntil = c.Closes
	if until != nil {
		c.AcceptsUntil = *until
	}
}

// wavesOf are the released campaigns of a series, without those that have no series.
func (s *Service) wavesOf(ctx context.Context, series string) ([]wave, error) {
	rows, err := s.db.Query(ctx, `SELECT c.id, c.wave, c.closed, v.instrument_id, CASE WHEN v.pool = 0 THEN v.number ELSE v.pool END
FROM campaigns c JOIN instrument_versions v ON v.id = c.version_id WHERE c.series = $1 AND c.series <> '' AND c.state = $2 ORDER BY c.wave, c.closes, c.id`, series, string(Released))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []wave
	for rows.Next() {
		var w wave
		if err := rows.Scan(&w.campaign, &w.number, &w.closed, &w.instrument, &w.pool); err != nil {
			return nil, err
		}
		out = append(out, w)
	}
	return out, rows.Err()
}

// lockCampaign reads a campaign whose state the transaction decides on.
func (s *Service) lockCampaign(ctx context.Context, one id.Campaign) (Campaign, error) {
	if s.db.Postgres() {
		var held string
		if _, err := s.db.Row(ctx, "SELECT id FROM campaigns WHERE id = $1 FOR UPDATE", []any{string(one)}, &held); err != nil {
			return Campaign{}, err
		}
	}
	found, err := s.campaigns(ctx, one)
	if err != nil {
		return Campaign{}, err
	}
	if one == "" || len(found) == 0 {
		return Campaign{}, apperr.NewNotFound("campaign")
	}
	return found[0], nil
}

// columnsOf are those of an input that are made of it.
func (s *Service) columnsOf(ctx context.Context, in CampaignInput, zone *time.Location) (audience, remind string, notice id.Notice, c Campaign, err error) {
	if notice, err = s.noticeVersion(ctx, in.Notice); err != nil {
		return "", "", "", c, err
	}
	whom, err := json.Marshal(in.Audience)
	if err != nil {
		return "", "", "", c, err
	}
	dates, err := json.Marshal(in.RemindOn)
	c.ClosesOn, c.GraceHours = in.ClosesOn, in.GraceHours
	c.deadline(zone)
	return string(whom), string(dates), notice, c, err
}

func (s *Service) insertCampaign(ctx context.Context, made id.Campaign, in CampaignInput, zone *time.Location, now time.Time) error {
	audience, remind, notice, c, err := s.columnsOf(ctx, in, zone)
	if err != nil {
		return err
	}
	return s.db.Client(ctx).Campaign.Create().SetID(made).SetTitle(in.Title).SetSearch(searchOf(in.Title)).SetSeries(in.Series).SetWave(in.Wave).
		SetVersionID(in.Version).SetMode(string(in.Mode)).SetState(string(Draft)).SetAudience(audience).SetNotice(in.Notice.Text()).
		SetNoticeID(notice).SetClosesOn(in.ClosesOn).SetCloses(clock.Instant(c.Closes)).SetGraceHours(in.GraceHours).
		SetAcceptsUntil(clock.Instant(c.AcceptsUntil)).SetRemindOn(remind).SetCreated(now).Exec(ctx)
}

func (s *Service) updateCampaign(ctx context.Context, which id.Campaign, in CampaignInput, zone *time.Location) error {
	audience, remind, notice, c, err := s.columnsOf(ctx, in, zone)
	if err != nil {
		return err
	}
	return s.db.Client(ctx).Campaign.UpdateOneID(which).SetTitle(in.Title).SetSearch(searchOf(in.Title)).SetSeries(in.Series).SetWave(in.Wave).
		SetVersionID(in.Version).SetMode(string(in.Mode)).SetAudience(audience).SetNotice(in.Notice.Text()).
		SetNoticeID(notice).SetClosesOn(in.ClosesOn).SetCloses(clock.Instant(c.Closes)).SetGraceHours(in.GraceHours).
		SetAcceptsUntil(clock.Instant(c.AcceptsUntil)).SetRemindOn(remind).Exec(ctx)
}

func (s *Service) deleteCampaign(ctx context.Context, which id.Campaign) error {
	if err := s.deleteBlocks(ctx, which); err != nil {
		return err
	}
	return s.db.Client(ctx).Campaign.DeleteOneID(which).Exec(ctx)
}

// markOpen fixes the policy and the words made from it, and the reminders still to come.
func (s *Service) markOpen(ctx context.Context, which id.Campaign, p Policy, remindOn []clock.Date, now time.Time) error {
	policy, err := json.Marshal(p)
	if err != nil {
		return err
	}
	remind, err := json.Marshal(remindOn)
	if err != nil {
		return err
	}
	return s.db.Client(ctx).Campaign.UpdateOneID(which).SetState(string(Open)).SetPolicy(string(policy)).SetPromise(Promise(p)).
		SetRemindOn(string(remind)).SetOpened(now).Exec(ctx)
}

// markClosed takes the campaign's places away. On PostgreSQL it waits here for the
// submits that hold theirs.
func (s *Service) markClosed(ctx context.Context, c Campaign, reason string, now time.Time) error {
	set := "accepting = false"
	if c.Mode == Anonymous {
		set += ", no_reminders = false"
	}
	if _, err := s.db.Exec(ctx, "UPDATE participations SET "+set+" WHERE campaign_id = $1", string(c.ID)); err != nil {
		return err
	}
	return s.db.Client(ctx).Campaign.Update().Where(campaign.ID(c.ID), campaign.State(string(Open))).
		SetState(string(Closed)).SetClosed(now).SetCloseReason(reason).Exec(ctx)
}

func (s *Service) markReleased(ctx context.Context, which id.Campaign) error {
	return s.db.Client(ctx).Campaign.Update().Where(campaign.ID(which), campaign.State(string(Closed))).SetState(string(Released)).Exec(ctx)
}

func (s *Service) deleteDrafts(ctx context.Context, which id.Campaign) error {
	_, err := s.db.Client(ctx).Draft.Delete().Where(draft.CampaignID(which)).Exec(ctx)
	return err
}

// counts fills in who was asked and how many answered, in one statement.
func (s *Service) counts(ctx context.Context, list []Campaign) error {
	if len(list) == 0 {
		return nil
	}
	at := make(map[id.Campaign]*Campaign, len(list))
	for i := range list {
		at[list[i].ID] = &list[i]
	}
	where, args := "", []any(nil)
	if len(list) == 1 {
		where, args = " WHERE campaign_id = $1", []any{string(list[0].ID)}
	}
	rows, err := s.db.Query(ctx, "SELECT campaign_id, count(*), count(submitted) FROM participations"+where+" GROUP BY campaign_id", args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var which id.Campaign
		var asked, answered int
		if err := rows.Scan(&which, &asked, &answered); err != nil {
			return err
		}
		if c := at[which]; c != nil {
			c.Eligible, c.answered = asked, answered
		}
	}
	return rows.Err()
}

// Participation.

// participation is one person's place in a campaign.
type participation struct {
	id        id.Participation
	campaign  Campaign
	person    id.Person
	division  id.Division
	rank      string
	position  string
	stage     string
	accepting bool
	submitted *time.Time
}

// late reports the grace after the deadline, in which nobody begins: only what was
// submitted or has a draft can be finished. Of an anonymous campaign nobody knows who has
// begun.
func (p participation) late(now time.Time) bool {
	return p.submitted == nil && !now.Before(p.campaign.Closes)
}

func (s *Service) insertParticipations(ctx context.Context, which id.Campaign, asked []directory.Person) error {
	c := s.db.Client(ctx)
	for part := range slices.Chunk(asked, chunk) {
		rows := make([]*ent.ParticipationCreate, len(part))
		for i, p := range part {
			rows[i] = c.Participation.Create().SetID(id.New[id.Participation](s.ids)).SetCampaignID(which).SetPersonID(p.ID).SetAccepting(true)
			rows[i].SetRank(p.Rank).SetPosition(p.Position).SetStage(p.Stage)
			if p.Division != nil {
				rows[i].SetDivisionID(p.Division.ID)
			}
		}
		if err := c.Participation.CreateBulk(rows...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// participations of a person, in one campaign or in all, with their campaigns.
func (s *Service) participations(ctx context.Context, person id.Person, one id.Campaign) ([]participation, error) {
	rows, err := s.db.Query(ctx, "SELECT id, campaign_id, coalesce(division_id, ''), accepting, submitted FROM participations WHERE person_id = $1 AND ($2 = '' OR campaign_id = $2) AND (accepting OR $2 <> '') ORDER BY campaign_id",
		string(person), string(one))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []participation
	for rows.Next() {
		p := participation{person: person}
		if err := rows.Scan(&p.id, &p.campaign.ID, &p.division, &p.accepting, &p.submitted); err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	if err := rows.Err(); err != nil || len(out) == 0 {
		return nil, err
	}
	all, err := s.campaignsBy(ctx, "WHERE c.id IN (SELECT campaign_id FROM participations WHERE person_id = $1 AND ($2 = '' OR campaign_id = $2))", string(person), string(one))
	if err != nil {
		return nil, err
	}
	for i := range out {
		at := slices.IndexFunc(all, func(c Campaign) bool { return c.ID == out[i].campaign.ID })
		if at < 0 {
			return nil, apperr.NewNotFound("questionnaire")
		}
		out[i].campaign = all[at]
	}
	return out, nil
}

// place is what a save or submit needs to know, in one prepared statement.
func (s *Service) place(ctx context.Context, person id.Person, which id.Campaign) (participation, bool, error) {
	p := participation{person: person}
	p.campaign.ID = which
	var until *time.Time
	found, err := s.db.Row(ctx, `SELECT p.id, coalesce(p.division_id, ''), p.accepting, p.submitted, c.version_id, c.mode, c.closes, c.accepts_until
FROM participations p JOIN campaigns c ON c.id = p.campaign_id WHERE p.campaign_id = $1 AND p.person_id = $2`,
		[]any{string(which), string(person)}, &p.id, &p.division, &p.accepting, &p.submitted, &p.campaign.Version.ID, &p.campaign.Mode, &p.campaign.Closes, &until)
	p.campaign.acceptsUntil(until)
	return p, found, err
}

// stillAccepting reads the place again, and on PostgreSQL holds it, so that two
// devices of one person save one after the other.
func (s *Service) stillAccepting(ctx context.Context, p participation) (bool, error) {
	query := "SELECT accepting FROM participations WHERE id = $1"
	if s.db.Postgres() {
		query += " FOR UPDATE"
	}
	var accepting bool
	_, err := s.db.Row(ctx, query, []any{string(p.id)}, &accepting)
	return accepting, err
}

// everyPlace of a campaign, with the people and what they were on the day it opened.
func (s *Service) everyPlace(ctx context.Context, which id.Campaign) ([]participation, error) {
	rows, err := s.db.Query(ctx, "SELECT id, person_id, coalesce(division_id, ''), rank, position, stage, submitted FROM participations WHERE campaign_id = $1 ORDER BY person_id", string(which))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []participation
	for rows.Next() {
		var p participation
		if err := rows.Scan(&p.id, &p.person, &p.division, &p.rank, &p.position, &p.stage, &p.submitted); err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	return out, rows.Err()
}

// Answers.

// kept is somebody's answers so far.
type kept struct {
	document string // "" when there are none
	answered int
	revision int
	saved    *time.Time
}

// draft of a person; its context holds the permit.
func (s *Service) draft(ctx context.Context, person id.Person, which id.Campaign) (kept, error) {
	r, err := s.db.Client(ctx).Draft.Query().Where(draft.CampaignID(which), draft.PersonID(person)).Only(ctx)
	if ent.IsNotFound(err) {
		return kept{}, nil
	}
	if err != nil {
		return kept{}, err
	}
	return kept{r.Answers, r.Answered, r.Revision, &r.Saved}, nil
}

func (s *Service) saveDraft(ctx context.Context, person id.Person, which id.Campaign, document string, answered, revision int, now time.Time) error {
	_, err := s.db.Exec(ctx, `INSERT INTO drafts (id, campaign_id, person_id, answers, answered, revision, saved) VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (campaign_id, person_id) DO UPDATE SET answers = excluded.answers, answered = excluded.answered, revision = excluded.revision, saved = excluded.saved`,
		string(id.New[id.Draft](s.ids)), string(which), string(person), document, answered, revision, now)
	return err
}

// answersOf is what a person has answered in each campaign: the draft, or what was
// submitted after it. The revision is always the draft's, so that a save after a
// submit still finds the one it builds on.
func (s *Service) answersOf(ctx context.Context, person id.Person, places []participation) (map[id.Campaign]kept, error) {
	which := make([]id.Campaign, len(places))
	submitted := map[id.Campaign]*time.Time{}
	for i, p := range places {
		which[i] = p.campaign.ID
		submitted[p.campaign.ID] = p.submitted
	}
	out := map[id.Campaign]kept{}
	drafts, err := s.db.Client(ctx).Draft.Query().Where(draft.PersonID(person), draft.CampaignIDIn(which...)).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, d := range drafts {
		out[d.CampaignID] = kept{d.Answers, d.Answered, d.Revision, &d.Saved}
	}
	responses, err := s.db.Client(ctx).Response.Query().Where(response.PersonID(person), response.CampaignIDIn(which...)).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, r := range responses {
		k, at := out[r.CampaignID], submitted[r.CampaignID]
		if at == nil || k.saved != nil && k.saved.After(*at) {
			continue
		}
		k.document, k.saved = r.Answers, at
		out[r.CampaignID] = k
	}
	return out, nil
}

// openPlace picks somebody's place while it takes answers and the deadline with its grace,
// told by the campaign itself, has not passed. $1 is now, $2 the campaign, $3 the person.
const openPlace = `campaign_id = $2 AND person_id = $3 AND accepting AND EXISTS (SELECT 1 FROM campaigns WHERE id = $2 AND coalesce(accepts_until, closes) > $1)`

// begunPlace is an openPlace of somebody who may still submit: in the grace those alone
// who had begun.
const begunPlace = openPlace + ` AND (submitted IS NOT NULL OR EXISTS (SELECT 1 FROM campaigns WHERE id = $2 AND closes > $1)
OR EXISTS (SELECT 1 FROM drafts WHERE campaign_id = $2 AND person_id = $3))`

// putResponse leaves an equal document as it is, so that a submit sent twice is one.
const putResponse = `ON CONFLICT (campaign_id, person_id) DO UPDATE SET answers = excluded.answers, version_id = excluded.version_id, submitted = excluded.submitted
WHERE responses.answers <> excluded.answers`

// submitPostgres is a submit as one statement: place, response and audit entry are
// written together or not at all, in one round trip and one commit.
const submitPostgres = `WITH place AS (
	UPDATE participations SET submitted = $1 WHERE ` + begunPlace + ` RETURNING campaign_id, person_id
), stored AS (
	INSERT INTO responses (id, campaign_id, person_id, version_id, answers, submitted)
	SELECT $4, campaign_id, person_id, $5, $6, $1 FROM place ` + putResponse + ` RETURNING campaign_id
), noted AS (
	INSERT INTO audit_entries (id, at, actor, action, object, result)
	SELECT $7, $1, $3, $8, campaign_id, 'ok' FROM stored
)
SELECT count(*) FROM place`

const responseSubmitted = "response.submitted"

// store keeps the viewer's submission. It reports false when there is no place that
// takes it.
func (s *Service) store(ctx context.Context, v viewer.Viewer, which id.Campaign, version id.Version, document string, now time.Time) (bool, error) {
	made := string(id.New[id.Response](s.ids))
	if s.db.Postgres() && !s.db.Writing(ctx) {
		var places int
		_, err := s.db.Autocommit(ctx, submitPostgres, []any{
			now, string(which), string(v.Person), made, string(version), document, string(id.New[id.Audit](s.ids)), responseSubmitted,
		}, &places)
		return places == 1, err
	}
	stored := false
	err := s.db.Write(ctx, func(ctx context.Context) error {
		res, err := s.db.Exec(ctx, "UPDATE participations SET submitted = $1 WHERE "+begunPlace, now, string(which), string(v.Person))
		if err != nil {
			return err
		}
		n, err := res.RowsAffected()
		if err != nil || n == 0 {
			return err
		}
		stored = true
		res, err = s.db.Exec(ctx, "INSERT INTO responses (id, campaign_id, person_id, version_id, answers, submitted) VALUES ($1, $2, $3, $4, $5, $6) "+putResponse,
			made, string(which), string(v.Person), string(version), document, now)
		if err != nil {
			return err
		}
		if n, err := res.RowsAffected(); err != nil || n == 0 {
			return err
		}
		return s.audit.Record(ctx, v, responseSubmitted, string(which))
	})
	return stored && err == nil, err
}

// asked is what an opened campaign asks, and how; it never changes.
type asked struct {
	version id.Version
	mode    Mode
	own     ownQuestions // none in most campaigns
}

func (s *Service) askedIn(ctx context.Context, which id.Campaign) (asked, error) {
	var a asked
	var own bool
	found, err := s.db.Row(ctx, "SELECT version_id, mode, EXISTS (SELECT 1 FROM campaign_blocks WHERE campaign_id = $1) FROM campaigns WHERE id = $1 AND opened IS NOT NULL",
		[]any{string(which)}, &a.version, &a.mode, &own)
	if err == nil && !found {
		err = apperr.NewNotFound("questionnaire")
	}
	if err == nil && own {
		a.own, err = s.ownIn(ctx, which)
	}
	return a, err
}

// given is a response as figures are made of it.
type given struct {
	id        id.Response
	person    id.Person
	version   id.Version
	answers   string
	submitted time.Time
}

// responses of a campaign in the order of their identifiers; the context holds the
// permit of the release job or of doctor.
func (s *Service) responses(ctx context.Context, which id.Campaign) ([]given, error) {
	rows, err := s.db.Client(ctx).Response.Query().Where(response.CampaignID(which)).Order(ent.Asc(response.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]given, len(rows))
	for i, r := range rows {
		out[i] = given{r.ID, r.PersonID, r.VersionID, r.Answers, r.Submitted}
	}
	return out, nil
}

// eachResponse goes through the responses of a campaign in the order of their
// identifiers, which are random, and holds some hundreds at a time. The context holds
// the permit of an export.
func (s *Service) eachResponse(ctx context.Context, which id.Campaign) iter.Seq2[given, error] {
	return func(yield func(given, error) bool) {
		last := id.Response("")
		for {
			rows, err := s.db.Client(ctx).Response.Query().Where(response.CampaignID(which), response.IDGT(last)).
				Order(ent.Asc(response.FieldID)).Limit(chunk).All(ctx)
			if err != nil {
				yield(given{}, err)
				return
			}
			for _, r := range rows {
				if !yield(given{r.ID, r.PersonID, r.VersionID, r.Answers, r.Submitted}, nil) {
					return
				}
				last = r.ID
			}
			if len(rows) < chunk {
				return
			}
		}
	}
}

// eachOpened goes through what came out of a box in the same way. Nothing but the
// documents is known.
func (s *Service) eachOpened(ctx context.Context, b id.Box) iter.Seq2[given, error] {
	return func(yield func(given, error) bool) {
		last := id.OpenedBallot("")
		for {
			rows, err := s.db.Client(ctx).OpenedBallot.Query().Where(openedballot.BoxID(b), openedballot.IDGT(last)).
				Order(ent.Asc(openedballot.FieldID)).Limit(chunk).All(ctx)
			if err != nil {
				yield(given{}, err)
				return
			}
			for _, r := range rows {
				if !yield(given{answers: r.Document}, nil) {
					return
				}
				last = r.ID
			}
			if len(rows) < chunk {
				return
			}
		}
	}
}

// Exports.

// exportRow is a row of the record of exports.
type exportRow struct {
	id       id.Export
	campaign id.Campaign
	person   id.Person
	in       ExportInput
	made     time.Time
}

func (s *Service) insertExport(ctx context.Context, e exportRow) error {
	return s.db.Client(ctx).Export.Create().SetID(e.id).SetCampaignID(e.campaign).SetPersonID(e.person).SetFormat(string(e.in.Format)).
		SetLayout(string(e.in.Layout)).SetLanguage(e.in.Language).SetReason(e.in.Reason).SetMade(e.made).Exec(ctx)
}

func (s *Service) exportBy(ctx context.Context, which id.Export) (exportRow, error) {
	r, err := s.db.Client(ctx).Export.Get(ctx, which)
	if ent.IsNotFound(err) {
		return exportRow{}, apperr.NewNotFound("file")
	}
	if err != nil {
		return exportRow{}, err
	}
	return exportRow{r.ID, r.CampaignID, r.PersonID, ExportInput{
		Campaign: r.CampaignID, Format: ExportFormat(r.Format), Layout: ExportLayout(r.Layout), Language: r.Language, Reason: r.Reason,
	}, r.Made}, nil
}

// Ballot boxes.

func boxOf(r *ent.Box) box {
	return box{id: r.ID, source: id.Campaign(r.Source), public: r.PublicKey, state: boxState(r.State), opened: r.Opened, spoiled: r.Spoiled, digest: r.Digest}
}

func (s *Service) insertBox(ctx context.Context, b box, now time.Time) error {
	return s.db.Client(ctx).Box.Create().SetID(b.id).SetSource(string(b.source)).SetPublicKey(b.public).SetState(string(b.state)).SetMade(now).Exec(ctx)
}

// boxFor is the box of a campaign; false when it has none.
func (s *Service) boxFor(ctx context.Context, which id.Campaign) (box, bool, error) {
	r, err := s.db.Client(ctx).Box.Query().Where(entbox.Source(string(which))).Only(ctx)
	if ent.IsNotFound(err) {
		return box{}, false, nil
	}
	if err != nil {
		return box{}, false, err
	}
	return boxOf(r), true, nil
}

// boxes are all there are or were.
func (s *Service) boxes(ctx context.Context) ([]box, error) {
	rows, err := s.db.Client(ctx).Box.Query().Order(ent.Asc(entbox.FieldID)).All(ctx)
	out := make([]box, len(rows))
	for i, r := range rows {
		out[i] = boxOf(r)
	}
	return out, err
}

// lockBox holds the box whose state the transaction decides on.
func (s *Service) lockBox(ctx context.Context, which id.Box) (state boxState, err error) {
	query := "SELECT state FROM boxes WHERE id = $1"
	if s.db.Postgres() {
		query += " FOR UPDATE"
	}
	_, err = s.db.Row(ctx, query, []any{string(which)}, &state)
	return state, err
}

func (s *Service) endBox(ctx context.Context, b box, now time.Time) error {
	return s.db.Client(ctx).Box.UpdateOneID(b.id).SetState(string(b.state)).SetOpened(b.opened).SetSpoiled(b.spoiled).SetDigest(b.digest).SetEnded(now).Exec(ctx)
}

// castPlace is somebody's place in a campaign that still takes ballots. On PostgreSQL a
// close waits for it, so that no ballot comes after the box was emptied. $1 is now, $2
// the campaign, $3 the person.
func (s *Service) castPlace() string {
	q := "SELECT id FROM participations WHERE " + openPlace
	if s.db.Postgres() {
		q += " FOR SHARE"
	}
	return q
}

// putBallot writes the ballot row and nothing else: no time, number, log or trace of
// the request. It reports false when the campaign no longer takes it.
func (s *Service) putBallot(ctx context.Context, person id.Person, b box, sealed []byte, now time.Time) (bool, error) {
	return s.changeBallot(ctx, person, b.source, now, "INSERT INTO ballots (id, box_id, person_id, sealed) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed",
		ballotKey(b.id, person), string(b.id), string(person), sealed)
}

// takeBallot takes somebody's ballot out of the box, if there is one.
func (s *Service) takeBallot(ctx context.Context, person id.Person, b box, now time.Time) (bool, error) {
	return s.changeBallot(ctx, person, b.source, now, "DELETE FROM ballots WHERE id = $1", ballotKey(b.id, person))
}

func (s *Service) changeBallot(ctx context.Context, person id.Person, which id.Campaign, now time.Time, statement string, args ...any) (bool, error) {
	open := false
	err := s.db.Write(ctx, func(ctx context.Context) error {
		var place string
		var err error
		if open, err = s.db.Row(ctx, s.castPlace(), []any{now, string(which), string(person)}, &place); err != nil || !open {
			return err
		}
		_, err = s.db.Exec(ctx, statement, args...)
		return err
	})
	return open && err == nil, err
}

// hasCast are the campaigns in whose sealed boxes the person has a ballot.
func (s *Service) hasCast(ctx context.Context, person id.Person) (map[id.Campaign]bool, error) {
	lines, err := s.db.Lines(ctx, "SELECT b.source FROM boxes b JOIN ballots t ON t.id = b.id || ':' || $1 WHERE b.state = $2", string(person), string(boxSealed))
	out := map[id.Campaign]bool{}
	for _, l := range lines {
		out[id.Campaign(l)] = true
	}
	return out, err
}

// countBallots is how many ballots each sealed box holds and each ended box held.
func (s *Service) countBallots(ctx context.Context) (map[id.Campaign]box, error) {
	rows, err := s.db.Query(ctx, `SELECT b.source, b.state, b.spoiled, CASE WHEN b.state = $1 THEN (SELECT count(*) FROM ballots t WHERE t.box_id = b.id) ELSE b.opened END FROM boxes b`, string(boxSealed))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := map[id.Campaign]box{}
	for rows.Next() {
		var b box
		if err := rows.Scan(&b.source, &b.state, &b.spoiled, &b.opened); err != nil {
			return nil, err
		}
		out[b.source] = b
	}
	return out, rows.Err()
}

// sealedBallot is a ballot as it lies in the box.
type sealedBallot struct {
	person id.Person
	sealed []byte
}

// ballots of a box; the context holds the permit of the mix.
func (s *Service) ballots(ctx context.Context, b id.Box) ([]sealedBallot, error) {
	rows, err := s.db.Client(ctx).Ballot.Query().Where(ballot.BoxID(b)).Order(ent.Asc(ballot.FieldID)).All(ctx)
	out := make([]sealedBallot, len(rows))
	for i, r := range rows {
		out[i] = sealedBallot{r.PersonID, r.Sealed}
	}
	return out, err
}

func (s *Service) emptyBox(ctx context.Context, b id.Box) error {
	_, err := s.db.Client(ctx).Ballot.Delete().Where(ballot.BoxID(b)).Exec(ctx)
	return err
}

// insertOpened writes the documents in the order of random identifiers.
func (s *Service) insertOpened(ctx context.Context, b id.Box, documents []string) error {
	names := make([]id.OpenedBallot, len(documents))
	for i := range names {
		names[i] = id.New[id.OpenedBallot](s.ids)
	}
	slices.Sort(names)
	// Which document gets which name is drawn apart: documents come in another order
	// than anything that is written or was read.
	order := id.Shuffled(s.ids, len(documents))
	c := s.db.Client(ctx)
	rows := make([]*ent.OpenedBallotCreate, len(documents))
	for i, from := range order {
		rows[i] = c.OpenedBallot.Create().SetID(names[i]).SetBoxID(b).SetDocument(documents[from])
	}
	for part := range slices.Chunk(rows, chunk) {
		if err := c.OpenedBallot.CreateBulk(part...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// opened are the documents of a box in the order of their random identifiers; the
// context holds a permit.
func (s *Service) opened(ctx context.Context, b id.Box) ([]string, error) {
	rows, err := s.db.Client(ctx).OpenedBallot.Query().Where(openedballot.BoxID(b)).Order(ent.Asc(openedballot.FieldID)).All(ctx)
	out := make([]string, len(rows))
	for i, r := range rows {
		out[i] = r.Document
	}
	return out, err
}

// insertComments puts written answers up for moderation, in the order of random
// identifiers: apart from whatever else their writers answered.
func (s *Service) insertComments(ctx context.Context, which id.Campaign, all []writtenAnswer) error {
	names := make([]id.Comment, len(all))
	for i := range names {
		names[i] = id.New[id.Comment](s.ids)
	}
	slices.Sort(names)
	order := id.Shuffled(s.ids, len(all))
	c := s.db.Client(ctx)
	rows := make([]*ent.CommentCreate, len(all))
	for i, from := range order {
		rows[i] = c.Comment.Create().SetID(names[i]).SetCampaignID(which).SetQuestion(all[from].question).SetText(all[from].text).SetState(string(CommentPending))
	}
	for part := range slices.Chunk(rows, chunk) {
		if err := c.Comment.CreateBulk(part...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// Notices of collection.

// notice finds a version; "" the newest. Nil when there is none.
func (s *Service) notice(ctx context.Context, which id.Notice) (*Notice, error) {
	q := s.db.Client(ctx).Notice.Query().Order(ent.Desc(notice.FieldNumber))
	if which != "" {
		q = q.Where(notice.ID(which))
	}
	r, err := q.First(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return &Notice{ID: r.ID, Number: r.Number, NoticeParts: NoticeParts{r.Authority, r.Purpose, r.Contact}, Made: r.Made}, nil
}

// surveysNotice is the version of the campaign made last that has one, and "" where none has.
func (s *Service) surveysNotice(ctx context.Context) (id.Notice, error) {
	r, err := s.db.Client(ctx).Campaign.Query().Where(campaign.NoticeIDNEQ("")).
		Order(ent.Desc(campaign.FieldCreated), ent.Desc(campaign.FieldID)).Select(campaign.FieldNoticeID).First(ctx)
	if ent.IsNotFound(err) {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	return r.NoticeID, nil
}

func (s *Service) noticeByDigest(ctx context.Context, digest string) (id.Notice, error) {
	which, err := s.db.Client(ctx).Notice.Query().Where(notice.Sha256(digest)).OnlyID(ctx)
	if ent.IsNotFound(err) {
		return "", nil
	}
	return which, err
}

// insertNotice gives a notice the next number. Of two made at once one is refused.
func (s *Service) insertNotice(ctx context.Context, n Notice, digest string) error {
	var last int
	if _, err := s.db.Row(ctx, "SELECT coalesce(max(number), 0) FROM notices", nil, &last); err != nil {
		return err
	}
	err := s.db.Client(ctx).Notice.Create().SetID(n.ID).SetNumber(last + 1).SetAuthority(n.Authority).SetPurpose(n.Purpose).SetContact(n.Contact).
		SetSha256(digest).SetMade(n.Made).Exec(ctx)
	if store.Duplicate(err) {
		return apperr.NewConflict("campaign.changed_meanwhile")
	}
	return err
}

// Campaigns under way.

// moveDeadline writes deadline and planned reminders.
func (s *Service) moveDeadline(ctx context.Context, c Campaign) error {
	remind, err := json.Marshal(c.RemindOn)
	if err != nil {
		return err
	}
	return s.db.Client(ctx).Campaign.UpdateOneID(c.ID).SetClosesOn(c.ClosesOn).SetCloses(clock.Instant(c.Closes)).
		SetAcceptsUntil(clock.Instant(c.AcceptsUntil)).SetRemindOn(string(remind)).Exec(ctx)
}

func (s *Service) insertEvent(ctx context.Context, which id.Campaign, e Event) error {
	c := s.db.Client(ctx).CampaignEvent.Create().SetID(e.ID).SetCampaignID(which).SetKind(string(e.Kind)).SetReason(e.Reason).
		SetFromDate(e.From).SetToDate(e.To).SetAt(e.At)
	if e.Sent != nil {
		c.SetSent(*e.Sent)
	}
	if e.Answered != nil {
		c.SetAnswered(*e.Answered)
	}
	return c.Exec(ctx)
}

// events of a campaign in their order, with every number.
func (s *Service) events(ctx context.Context, which id.Campaign) ([]Event, error) {
	rows, err := s.db.Client(ctx).CampaignEvent.Query().Where(campaignevent.CampaignID(which)).
		Order(ent.Asc(campaignevent.FieldAt, campaignevent.FieldID)).All(ctx)
	out := make([]Event, len(rows))
	for i, r := range rows {
		out[i] = Event{
			ID: r.ID, Kind: EventKind(r.Kind), At: r.At, Reason: r.Reason, Sent: &r.Sent, Answered: &r.Answered,
			From: r.FromDate, To: r.ToDate,
		}
	}
	return out, err
}

// answeredIn is how many have answered, exactly.
func (s *Service) answeredIn(ctx context.Context, which id.Campaign) (n int, err error) {
	_, err = s.db.Row(ctx, `SELECT (SELECT count(*) FROM participations WHERE campaign_id = $1 AND submitted IS NOT NULL)
+ (SELECT count(*) FROM ballots t JOIN boxes b ON b.id = t.box_id WHERE b.source = $1)`, []any{string(which)}, &n)
	return n, err
}

const unansweredIn = `SELECT p.person_id FROM participations p
WHERE p.campaign_id = $1 AND p.accepting AND p.submitted IS NULL AND NOT p.bounced AND NOT p.no_reminders
AND NOT EXISTS (SELECT 1 FROM boxes b JOIN ballots t ON t.id = b.id || ':' || p.person_id WHERE b.source = $1)`

// unanswered are those a reminder may go to.
func (s *Service) unanswered(ctx context.Context, which id.Campaign) (map[id.Person]bool, error) {
	lines, err := s.db.Lines(ctx, unansweredIn, string(which))
	out := make(map[id.Person]bool, len(lines))
	for _, l := range lines {
		out[id.Person(l)] = true
	}
	return out, err
}

// waits is unanswered for one person.
func (s *Service) waits(ctx context.Context, which id.Campaign, person id.Person) (bool, error) {
	return s.db.Row(ctx, unansweredIn+" AND p.person_id = $2", []any{string(which), string(person)}, new(string))
}

func (s *Service) markNoReminders(ctx context.Context, which id.Campaign, person id.Person) error {
	return s.db.Client(ctx).Participation.Update().Where(entparticipation.CampaignID(which), entparticipation.PersonID(person), entparticipation.Accepting(true)).
		SetNoReminders(true).Exec(ctx)
}

func (s *Service) markBounced(ctx context.Context, which id.Campaign, person id.Person, bounced bool) error {
	return s.db.Client(ctx).Participation.Update().Where(entparticipation.CampaignID(which), entparticipation.PersonID(person)).SetBounced(bounced).Exec(ctx)
}

// bounced are the people whose invitation came back.
func (s *Service) bounced(ctx context.Context, which id.Campaign) ([]id.Person, error) {
	lines, err := s.db.Lines(ctx, "SELECT person_id FROM participations WHERE campaign_id = $1 AND bounced ORDER BY person_id", string(which))
	out := make([]id.Person, len(lines))
	for i, l := range lines {
		out[i] = id.Person(l)
	}
	return out, err
}

// delivery counts what became of the invitations.
func (s *Service) delivery(ctx context.Context, which id.Campaign) (Delivery, error) {
	var d Delivery
	_, err := s.db.Row(ctx, `SELECT count(*), count(*) FILTER (WHERE bounced), count(*) FILTER (WHERE no_reminders),
count(*) FILTER (WHERE NOT bounced AND NOT no_reminders) FROM participations WHERE campaign_id = $1`,
		[]any{string(which)}, &d.Invited, &d.Bounced, &d.OptedOut, &d.Reachable)
	if err != nil {
		return d, err
	}
	d.Waiting, d.Sent, err = s.outbox.Tally(ctx, which, InvitationMail.template())
	return d, err
}

// Blocks.

func (s *Service) insertBlock(ctx context.Context, which id.Campaign, in BlockInput) error {
	return s.db.Client(ctx).CampaignBlock.Create().SetID(id.New[id.CampaignBlock](s.ids)).SetCampaignID(which).SetDivisionID(in.Division).
		SetVersionID(in.Version).SetMinimum(in.Minimum).Exec(ctx)
}

func (s *Service) deleteBlock(ctx context.Context, which id.Campaign, division id.Division) error {
	_, err := s.db.Client(ctx).CampaignBlock.Delete().Where(campaignblock.CampaignID(which), campaignblock.DivisionID(division)).Exec(ctx)
	return err
}

func (s *Service) deleteBlocks(ctx context.Context, which id.Campaign) error {
	_, err := s.db.Client(ctx).CampaignBlock.Delete().Where(campaignblock.CampaignID(which)).Exec(ctx)
	return err
}

// blocks of a campaign in the order of their divisions, or, with "", of all.
func (s *Service) blocks(ctx context.Context, which id.Campaign) ([]Block, error) {
	rows, err := s.db.Query(ctx, `SELECT b.id, b.campaign_id, b.division_id, b.minimum, v.id, v.instrument_id, v.number, v.published, v.sha256, v.change, CASE v.pool WHEN 0 THEN v.number ELSE v.pool END,
v.definition, v.questions, v.minutes, v.languages, i.title
FROM campaign_blocks b JOIN instrument_versions v ON v.id = b.version_id JOIN instruments i ON i.id = v.instrument_id
WHERE $1 = '' OR b.campaign_id = $1 ORDER BY b.division_id, b.id`, string(which))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []Block
	for rows.Next() {
		var b Block
		var definition, languages, title []byte
		if err := rows.Scan(&b.ID, &b.Campaign, &b.Division, &b.Minimum, &b.Version.ID, &b.Version.Instrument, &b.Version.Number,
			&b.Version.Published, &b.Version.SHA256, &b.Version.Change, &b.Version.PooledWith, &definition,
			&b.Version.Questions, &b.Version.Minutes, &languages, &title); err != nil {
			return nil, err
		}
		b.Version.Definition = definition
		if err := json.Unmarshal(languages, &b.Version.Languages); err != nil {
			return nil, err
		}
		if err := json.Unmarshal(title, &b.Version.Title); err != nil {
			return nil, err
		}
		out = append(out, b)
	}
	return out, rows.Err()
}

// ownIn are the blocks of an opened campaign as answering needs them.
func (s *Service) ownIn(ctx context.Context, which id.Campaign) (ownQuestions, error) {
	all, err := s.blocks(ctx, which)
	out := ownQuestions{}
	for _, b := range all {
		out[b.Division] = b.Version.ID
	}
	return out, err
}

// Look-ups.

func (s *Service) insertLookUp(ctx context.Context, l LookUp, person, custodian id.Person) error {
	return s.db.Client(ctx).LookUp.Create().SetID(l.ID).SetCampaignID(l.Campaign).SetPersonID(person).SetCustodianID(custodian).
		SetReason(l.Reason).SetAt(l.At).Exec(ctx)
}

// lookUps are all of them, the last first, with names.
func (s *Service) lookUps(ctx context.Context) ([]LookUp, error) {
	rows, err := s.db.Query(ctx, `SELECT l.id, l.campaign_id, c.title, c.wave, p.name, q.name, l.reason, l.at FROM look_ups l
JOIN campaigns c ON c.id = l.campaign_id JOIN persons p ON p.id = l.person_id JOIN persons q ON q.id = l.custodian_id ORDER BY l.at DESC, l.id DESC`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []LookUp
	for rows.Next() {
		var l LookUp
		var title []byte
		if err := rows.Scan(&l.ID, &l.Campaign, &title, &l.Wave, &l.Person, &l.Custodian, &l.Reason, &l.At); err != nil {
			return nil, err
		}
		if err := json.Unmarshal(title, &l.Title); err != nil {
			return nil, err
		}
		out = append(out, l)
	}
	return out, rows.Err()
}

// responseOf is one person's response; the context holds a permit.
func (s *Service) responseOf(ctx context.Context, which id.Campaign, person id.Person) (given, bool, error) {
	r, err := s.db.Client(ctx).Response.Query().Where(response.CampaignID(which), response.PersonID(person)).Only(ctx)
	if ent.IsNotFound(err) {
		return given{}, false, nil
	}
	if err != nil {
		return given{}, false, err
	}
	return given{r.ID, r.PersonID, r.VersionID, r.Answers, r.Submitted}, true, nil
}

// Comments.

// comments of a campaign in the order of their random identifiers; the context holds a
// permit.
func (s *Service) comments(ctx context.Context, which id.Campaign) ([]Comment, error) {
	rows, err := s.db.Client(ctx).Comment.Query().Where(comment.CampaignID(which)).Order(ent.Asc(comment.FieldID)).All(ctx)
	out := make([]Comment, len(rows))
	for i, r := range rows {
		out[i] = Comment{ID: r.ID, Campaign: r.CampaignID, Question: r.Question, Text: r.Text, Edited: r.Edited, State: CommentState(r.State), Reason: r.Reason}
	}
	return out, err
}

func (s *Service) decideComment(ctx context.Context, c Comment, by id.Person) error {
	change := s.db.Client(ctx).Comment.UpdateOneID(c.ID).SetState(string(c.State)).SetEdited(c.Edited).SetReason(c.Reason)
	if c.State == CommentPending {
		return change.ClearDecidedBy().Exec(ctx)
	}
	return change.SetDecidedBy(by).Exec(ctx)
}

// commentTallies counts the comments of every campaign; it opens none.
func (s *Service) commentTallies(ctx context.Context) (map[id.Campaign][]tally, error) {
	rows, err := s.db.Query(ctx, "SELECT campaign_id, question, state, count(*) FROM comments GROUP BY campaign_id, question, state ORDER BY 1, 2, 3")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := map[id.Campaign][]tally{}
	for rows.Next() {
		var c id.Campaign
		var t tally
		if err := rows.Scan(&c, &t.question, &t.state, &t.n); err != nil {
			return nil, err
		}
		out[c] = append(out[c], t)
	}
	return out, rows.Err()
}

// campaignOfComment opens no comment.
func (s *Service) campaignOfComment(ctx context.Context, which id.Comment) (campaign id.Campaign, err error) {
	found, err := s.db.Row(ctx, "SELECT campaign_id FROM comments WHERE id = $1", []any{string(which)}, &campaign)
	if err == nil && !found {
		err = apperr.NewNotFound("comment")
	}
	return campaign, err
}

// commentSources are the campaigns with comments; it opens none.
func (s *Service) commentSources(ctx context.Context) ([]id.Campaign, error) {
	lines, err := s.db.Lines(ctx, "SELECT DISTINCT campaign_id FROM comments ORDER BY campaign_id")
	out := make([]id.Campaign, len(lines))
	for i, l := range lines {
		out[i] = id.Campaign(l)
	}
	return out, err
}

// campaignsAsking are the campaigns in which one of some people was asked.
func (s *Service) campaignsAsking(ctx context.Context, people []id.Person) (map[id.Campaign]bool, error) {
	out := map[id.Campaign]bool{}
	for part := range slices.Chunk(people, chunk) {
		found, err := s.db.Client(ctx).Participation.Query().Where(entparticipation.PersonIDIn(part...)).Unique(true).Select(entparticipation.FieldCampaignID).Strings(ctx)
		if err != nil {
			return nil, err
		}
		for _, c := range found {
			out[id.Campaign(c)] = true
		}
	}
	return out, nil
}

// poolOf is the instrument of a version and the oldest of its versions that asks the same.
func (s *Service) poolOf(ctx context.Context, version id.Version) (instrument id.Instrument, pool int, err error) {
	r, err := s.db.Client(ctx).InstrumentVersion.Query().Where(instrumentversion.ID(version)).
		Select(instrumentversion.FieldInstrumentID, instrumentversion.FieldNumber, instrumentversion.FieldPool).Only(ctx)
	if ent.IsNotFound(err) {
		return "", 0, apperr.NewNotFound("version")
	}
	if err != nil {
		return "", 0, err
	}
	if r.Pool == 0 {
		return r.InstrumentID, r.Number, nil
	}
	return r.InstrumentID, r.Pool, nil
}

func (s *Service) closedBetween(ctx context.Context, from, until time.Time) ([]ClosedCampaign, error) {
	rows, err := s.db.Client(ctx).Campaign.Query().Where(campaign.State(string(Released)), campaign.ClosedGTE(from), campaign.ClosedLT(until)).
		Order(ent.Asc(campaign.FieldClosed, campaign.FieldID)).All(ctx)
	out := make([]ClosedCampaign, len(rows))
	for i, c := range rows {
		out[i] = ClosedCampaign{c.ID, c.Title, *c.Closed}
	}
	return out, err
}
