package outbox

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql"

	"laurel/ent"
	"laurel/ent/message"
	"laurel/ent/predicate"
	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/id"
)

func (q *Queue) insertJob(ctx context.Context, made id.Job, j Job, payload []byte) error {
	_, err := q.db.Exec(ctx, `INSERT INTO outbox_jobs (id, kind, key, payload, state, run_at, created)
VALUES ($1, $2, $3, $4, 'WAITING', $5, $6) ON CONFLICT (key) DO NOTHING`,
		string(made), j.Kind, j.Key, string(payload), clock.Instant(j.RunAt), q.clock.Now())
	return err
}

func mailKey(m id.Message) string { return mailKind + ":" + string(m) }

// rowsPerInsert keeps a statement well below SQLite's 32,766 parameters.
const rowsPerInsert = 200

func (q *Queue) insertMessages(ctx context.Context, all []messageRow) error {
	client, now := q.db.Client(ctx), q.clock.Now()
	for len(all) > 0 {
		n := min(len(all), rowsPerInsert)
		messages, jobs := make([]*ent.MessageCreate, n), make([]*ent.OutboxJobCreate, n)
		for i, m := range all[:n] {
			c := client.Message.Create().SetID(m.ID).SetKind(m.Kind).SetToAddress(m.To).SetSearch(m.search).
				SetLanguage(m.Language).SetSubject(m.subject).SetData(m.kept).SetText(m.text).
				SetState(string(Waiting)).SetCreated(now).SetNextAttempt(now).SetPrivate(m.Private).SetMailingID(m.mailing)
			if m.Person != "" {
				c.SetPersonID(m.Person)
			}
			if m.Campaign != "" {
				c.SetCampaignID(m.Campaign)
			}
			messages[i] = c
			payload, err := json.Marshal(m.ID)
			if err != nil {
				return err
			}
			jobs[i] = client.OutboxJob.Create().SetID(id.New[id.Job](q.ids)).SetKind(mailKind).SetKey(mailKey(m.ID)).
				SetPayload(string(payload)).SetState(string(Waiting)).SetRunAt(now).SetMailingID(m.mailing).SetCreated(now)
		}
		if err := client.Message.CreateBulk(messages...).Exec(ctx); err != nil {
			return err
		}
		if err := client.OutboxJob.CreateBulk(jobs...).Exec(ctx); err != nil {
			return err
		}
		all = all[n:]
	}
	return nil
}

// claim leases up to most jobs that are due, in one short transaction. Jobs whose
// lease has ended are due again.
func (q *Queue) claim(ctx context.Context, kinds []string, now time.Time, most int) ([]claimed, error) {
	if len(kinds) == 0 {
		return nil, nil
	}
	args := []any{now}
	places := make([]string, len(kinds))
	for i, kind := range kinds {
		args = append(args, kind)
		places[i] = fmt.Sprintf("$%d", len(args))
	}
	due := `FROM outbox_jobs WHERE state = 'WAITING' AND run_at <= $1
AND (lease_until IS NULL OR lease_until <= $1) AND kind IN (` + strings.Join(places, ", ") + ")"
	return q.lease(ctx, due, "run_at, id", args, most, now.Add(time.Duration(most)*jobLimit+spare))
}

// Messages that are due: written alone, lost under a worker, or of a mailing that runs.
const (
	dueMails  = `FROM outbox_jobs WHERE state = 'WAITING' AND run_at <= $1 AND kind = $2 `
	dueAlone  = dueMails + "AND mailing_id = '' AND lease_until IS NULL"
	dueLost   = dueMails + "AND lease_until <= $1"
	dueMany   = dueMails + "AND mailing_id <> '' AND lease_until IS NULL"
	notPaused = " AND mailing_id NOT IN (SELECT id FROM mailings WHERE paused IS NOT NULL)"
)

// claimMails leases messages that are due: those that were written alone, else one whose worker
// was lost, else, unless only those written alone are meant, those of mailings that are not
// paused. What took its worker with it goes by itself, so that it takes no attempt from others.
func (q *Queue) claimMails(ctx context.Context, now time.Time, most int, alone bool) ([]claimed, error) {
	until := now.Add(mailFor + jobLimit + spare)
	lost := dueLost + notPaused
	if alone {
		lost = dueLost + " AND mailing_id = ''"
	}
	args := []any{now, mailKind}
	if jobs, err := q.lease(ctx, dueAlone, "run_at, id", args, most, until); err != nil || len(jobs) > 0 {
		return jobs, err
	}
	if jobs, err := q.lease(ctx, lost, "run_at, id", args, 1, until); err != nil || len(jobs) > 0 || alone {
		return jobs, err
	}
	return q.lease(ctx, dueMany+notPaused, "run_at, id", args, most, until)
}

// goesFirst reports a message written alone that is due.
func (q *Queue) goesFirst(ctx context.Context, now time.Time) (bool, error) {
	return q.db.Row(ctx, "SELECT 1 "+dueAlone+" LIMIT 1", []any{now, mailKind}, new(int))
}

// paused are the mailings that are held back.
func (q *Queue) paused(ctx context.Context) (map[id.Mailing]bool, error) {
	lines, err := q.db.Lines(ctx, "SELECT id FROM mailings WHERE paused IS NOT NULL")
	all := make(map[id.Mailing]bool, len(lines))
	for _, l := range lines {
		all[id.Mailing(l)] = true
	}
	return all, err
}

// lease takes up to most of the jobs that are due, in the order given.
func (q *Queue) lease(ctx context.Context, due, order string, args []any, most int, until time.Time) ([]claimed, error) {
	// An idle worker only reads, so that looking costs no commit.
	var one int
	if any, err := q.db.Row(ctx, "SELECT 1 "+due+" LIMIT 1", args, &one); err != nil || !any {
		return nil, err
	}
	pick := fmt.Sprintf("SELECT id %s ORDER BY %s LIMIT %d", due, order, most)
	if q.db.Postgres() {
		pick += " FOR UPDATE SKIP LOCKED"
	}
	// The list is made once: as a plain condition PostgreSQL may draw it anew for every row, and
	// lease more than asked for.
	args = append(slices.Clone(args), until)
	update := fmt.Sprintf("WITH due AS MATERIALIZED (%s) UPDATE outbox_jobs SET lease_until = $%d, attempts = attempts + 1 WHERE id IN (SELECT id FROM due) RETURNING id, kind, payload, attempts, mailing_id, run_at", pick, len(args))
	var jobs []claimed
	err := q.db.Write(ctx, func(ctx context.Context) error {
		jobs = nil
		rows, err := q.db.Query(ctx, update, args...)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var j claimed
			if err := rows.Scan(&j.id, &j.kind, &j.payload, &j.attempts, &j.mailing, &j.runAt); err != nil {
				return err
			}
			jobs = append(jobs, j)
		}
		return rows.Err()
	})
	// What an UPDATE returns has no order.
	slices.SortFunc(jobs, func(a, b claimed) int {
		return cmp.Or(a.runAt.Compare(b.runAt), cmp.Compare(a.id, b.id))
	})
	return jobs, err
}

// finishJob reports false when the lease has gone to another.
func (q *Queue) finishJob(ctx context.Context, j claimed, e ending) (bool, error) {
	state := e.state
	if state == Dropped {
		state = Done
	}
	query, args := "UPDATE outbox_jobs SET state = $1, last_error = $2, lease_until = NULL", []any{string(state), e.reason, string(j.id), j.attempts}
	if e.state == Waiting {
		query, args = query+", run_at = $5", append(args, e.runAt)
		if e.uncounted || j.attempts >= mostAttempts {
			// A job of a domain is tried every hour for good, and only one that takes its
			// worker with it is given up.
			query += ", attempts = attempts - 1"
		}
	}
	res, err := q.db.Exec(ctx, query+" WHERE id = $3 AND attempts = $4 AND state = 'WAITING'", args...)
	if err != nil {
		return false, err
	}
	n, err := res.RowsAffected()
	return n == 1, err
}

func (q *Queue) releaseJob(ctx context.Context, j claimed) error {
	_, err := q.db.Exec(ctx, "UPDATE outbox_jobs SET lease_until = NULL, attempts = attempts - 1 WHERE id = $1 AND attempts = $2 AND state = 'WAITING'", string(j.id), j.attempts)
	return err
}

// finishSent writes down messages that went out at the same attempt, but for those whose lease
// has gone to another.
func (q *Queue) finishSent(ctx context.Context, all []outcome, attempts int) error {
	args, places := []any{attempts}, make([]string, len(all))
	for i, o := range all {
		args = append(args, string(o.claimed.id))
		places[i] = fmt.Sprintf("$%d", len(args))
	}
	ours, err := q.db.Query(ctx, "UPDATE outbox_jobs SET state = 'DONE', last_error = '', lease_until = NULL WHERE state = 'WAITING' AND attempts = $1 AND id IN ("+strings.Join(places, ", ")+") RETURNING payload", args...)
	if err != nil {
		return err
	}
	defer ours.Close()
	args, places = []any{all[len(all)-1].at, attempts}, nil
	for ours.Next() {
		var payload []byte
		if err := ours.Scan(&payload); err != nil {
			return err
		}
		args = append(args, string(messageOf(payload)))
		places = append(places, fmt.Sprintf("$%d", len(args)))
	}
	if err := errors.Join(ours.Err(), ours.Close()); err != nil || len(places) == 0 {
		return err
	}
	_, err = q.db.Exec(ctx, "UPDATE messages SET state = 'SENT', sent = $1, attempts = $2, last_error = '', next_attempt = NULL WHERE id IN ("+strings.Join(places, ", ")+")", args...)
	return err
}

func (q *Queue) finishMessage(ctx context.Context, which id.Message, attempts int, e ending) error {
	if e.uncounted {
		attempts--
	}
	u := q.db.Client(ctx).Message.Update().Where(message.ID(which)).SetAttempts(attempts).SetLastError(e.reason)
	switch e.state {
	case Done:
		u.SetState(string(Sent)).SetSent(e.at).ClearNextAttempt()
	case Failed, Dropped:
		u.SetState(string(e.state)).ClearNextAttempt()
	case Waiting:
		u.SetNextAttempt(e.runAt)
	}
	if e.text != "" {
		u.SetText(e.text)
	}
	return u.Exec(ctx)
}

func (q *Queue) load(ctx context.Context, which id.Message) (Message, bool, error) {
	all, err := q.letters(ctx, []id.Message{which})
	return all[which].Message, all[which].found, err
}

func (q *Queue) loadAll(ctx context.Context, jobs []claimed) (map[id.Message]letter, error) {
	which := make([]id.Message, len(jobs))
	for i, j := range jobs {
		which[i] = messageOf(j.payload)
	}
	return q.letters(ctx, which)
}

// letters reads messages, and whether their readers want reminders.
func (q *Queue) letters(ctx context.Context, which []id.Message) (map[id.Message]letter, error) {
	args, places := make([]any, len(which)), make([]string, len(which))
	for i, w := range which {
		args[i], places[i] = string(w), fmt.Sprintf("$%d", i+1)
	}
	rows, err := q.db.Query(ctx, `SELECT m.id, m.kind, COALESCE(m.person_id, ''), COALESCE(m.campaign_id, ''), m.to_address, m.language, m.data, m.private, s.id IS NOT NULL
FROM messages m LEFT JOIN reminder_stops s ON s.id = m.person_id WHERE m.id IN (`+strings.Join(places, ", ")+")", args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	all := map[id.Message]letter{}
	for rows.Next() {
		m := letter{found: true}
		var data string
		if err := rows.Scan(&m.ID, &m.Kind, &m.Person, &m.Campaign, &m.To, &m.Language, &data, &m.Private, &m.stopped); err != nil {
			return nil, err
		}
		var k kept
		if err := json.Unmarshal([]byte(data), &k); err != nil {
			return nil, err
		}
		m.Name, m.Data, m.Token, m.Attach = k.Name, k.Data, k.Token, k.Attach
		all[m.ID] = m
	}
	return all, rows.Err()
}

// Message is one message of the outbox, NOT_FOUND when unknown or private.
func (q *Queue) Message(ctx context.Context, which id.Message) (Stored, error) {
	row, err := q.db.Client(ctx).Message.Get(ctx, which)
	if ent.IsNotFound(err) || err == nil && (row.Private || row.State == string(Dropped)) {
		return Stored{}, apperr.NewNotFound("message")
	}
	if err != nil {
		return Stored{}, err
	}
	return stored(row), nil
}

func stored(m *ent.Message) Stored {
	return Stored{
		ID: m.ID, Kind: m.Kind, Person: m.PersonID, Campaign: m.CampaignID, To: m.ToAddress, Subject: m.Subject, Text: m.Text,
		State: State(m.State), Created: m.Created, Sent: m.Sent, Attempts: m.Attempts, LastError: m.LastError, NextAttempt: m.NextAttempt, Mailing: m.MailingID,
	}
}

// list gives one message more than asked for, if there is one, and how many there are.
func (q *Queue) list(ctx context.Context, f Filter, before *position) ([]Stored, int, error) {
	picked := []predicate.Message{message.Private(false), message.StateNEQ(string(Dropped))}
	if f.State != "" {
		picked = append(picked, message.State(string(f.State)))
	}
	if f.Mailing != "" {
		picked = append(picked, message.MailingID(f.Mailing))
	}
	for word := range strings.FieldsSeq(i18n.Fold(f.Search)) {
		picked = append(picked, message.SearchContains(word))
	}
	query := q.db.Client(ctx).Message.Query().Where(picked...)
	total, err := query.Clone().Count(ctx)
	if err != nil {
		return nil, 0, err
	}
	if before != nil {
		query.Where(message.Or(message.CreatedLT(before.created), message.And(message.Created(before.created), message.IDLT(id.Message(before.id)))))
	}
	rows, err := query.Order(message.ByCreated(sql.OrderDesc()), message.ByID(sql.OrderDesc())).Limit(f.First + 1).All(ctx)
	if err != nil {
		return nil, 0, err
	}
	all := make([]Stored, len(rows))
	for i, m := range rows {
		all[i] = stored(m)
	}
	return all, total, nil
}

// Status counts the listed messages that wait and those that failed.
func (q *Queue) Status(ctx context.Context) (waiting, failed int, err error) {
	_, err = q.db.Row(ctx, "SELECT count(*) FILTER (WHERE state = 'WAITING'), count(*) FILTER (WHERE state = 'FAILED') FROM messages WHERE NOT private", nil, &waiting, &failed)
	return waiting, failed, err
}

// requeue reports false when the message is not a failed one.
func (q *Queue) requeue(ctx context.Context, which id.Message, now time.Time) (bool, error) {
	n, err := q.db.Client(ctx).Message.Update().Where(message.ID(which), message.State(string(Failed)), message.Private(false)).
		SetState(string(Waiting)).SetAttempts(0).SetLastError("").SetNextAttempt(now).Save(ctx)
	if err != nil || n == 0 {
		return false, err
	}
	_, err = q.db.Exec(ctx, "UPDATE outbox_jobs SET state = 'WAITING', attempts = 0, last_error = '', lease_until = NULL, run_at = $1 WHERE key = $2", now, mailKey(which))
	return true, err
}

// Unlisted counts the private messages.
func (q *Queue) Unlisted(ctx context.Context) (u Unlisted, err error) {
	_, err = q.db.Row(ctx, "SELECT count(*), count(*) FILTER (WHERE state = 'FAILED') FROM messages WHERE private", nil, &u.Messages, &u.Failed)
	u.Messages, u.Failed = u.Messages-u.Messages%5, u.Failed-u.Failed%5
	return u, err
}

// Forget deletes the private messages of a campaign: whom they went to is known for as
// long as it is needed and no longer. Inside a Write.
func (q *Queue) Forget(ctx context.Context, campaign id.Campaign) error {
	if _, err := q.db.Exec(ctx, "DELETE FROM outbox_jobs WHERE key IN (SELECT $1 || id FROM messages WHERE private AND campaign_id = $2)", mailKey(""), string(campaign)); err != nil {
		return err
	}
	if _, err := q.db.Exec(ctx, "DELETE FROM messages WHERE private AND campaign_id = $1", string(campaign)); err != nil {
		return err
	}
	_, err := q.db.Exec(ctx, "DELETE FROM mailings WHERE private AND campaign_id = $1", string(campaign))
	return err
}

// Tally counts the messages of a kind that a campaign sent: those on their way, and
// those the mail server took. For other domains; it tells nobody's name.
func (q *Queue) Tally(ctx context.Context, campaign id.Campaign, kind string) (waiting, sent int, err error) {
	_, err = q.db.Row(ctx, "SELECT count(*) FILTER (WHERE state = 'WAITING'), count(*) FILTER (WHERE state = 'SENT') FROM messages WHERE campaign_id = $1 AND kind = $2",
		[]any{string(campaign), kind}, &waiting, &sent)
	return waiting, sent, err
}

func (q *Queue) insertMailing(ctx context.Context, which id.Mailing, first messageRow) error {
	return q.db.Client(ctx).Mailing.Create().SetID(which).SetKind(first.Kind).SetCampaignID(first.Campaign).SetSubject(first.subject).
		SetPrivate(first.Private).SetCreated(q.clock.Now()).Exec(ctx)
}

const tallied = `SELECT g.id, g.subject, g.created, g.private, g.paused, count(m.id) FILTER (WHERE m.state = 'WAITING'), count(m.id) FILTER (WHERE m.state = 'SENT'), count(m.id) FILTER (WHERE m.state = 'FAILED')
FROM mailings g LEFT JOIN messages m ON m.mailing_id = g.id `

// running are the mailings with messages that wait. A private one counts by all its messages,
// so that it stays in the list to the last.
const running = `FROM mailings g WHERE g.id IN (SELECT mailing_id FROM outbox_jobs WHERE state = 'WAITING' AND mailing_id <> '')
AND (NOT g.private OR (SELECT count(*) FROM messages n WHERE n.mailing_id = g.id) >= 5)`

// mailings gives one more than asked for, if there is one, and how many there are.
func (q *Queue) mailings(ctx context.Context, first int, before *position) ([]Mailing, int, error) {
	var total int
	if _, err := q.db.Row(ctx, "SELECT count(*) "+running, nil, &total); err != nil {
		return nil, 0, err
	}
	picked, args := "SELECT g.id "+running, []any{}
	if before != nil {
		picked += " AND (g.created < $1 OR g.created = $1 AND g.id < $2)"
		args = append(args, before.created, before.id)
	}
	picked += fmt.Sprintf(" ORDER BY g.created DESC, g.id DESC LIMIT %d", first+1)
	all, err := q.mailingsWhere(ctx, tallied+"WHERE g.id IN ("+picked+") GROUP BY g.id, g.subject, g.created, g.private, g.paused ORDER BY g.created DESC, g.id DESC", args...)
	return all, total, err
}

func (q *Queue) mailing(ctx context.Context, which id.Mailing) (Mailing, error) {
	all, err := q.mailingsWhere(ctx, tallied+"WHERE g.id = $1 GROUP BY g.id, g.subject, g.created, g.private, g.paused", string(which))
	if err == nil && len(all) == 0 {
		err = apperr.NewNotFound("mailing")
	}
	if err != nil {
		return Mailing{}, err
	}
	return all[0], nil
}

func (q *Queue) mailingsWhere(ctx context.Context, query string, args ...any) ([]Mailing, error) {
	rows, err := q.db.Query(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []Mailing
	for rows.Next() {
		var m Mailing
		var waiting, sent, failed int
		if err := rows.Scan(&m.ID, &m.Subject, &m.Created, &m.Private, &m.Paused, &waiting, &sent, &failed); err != nil {
			return nil, err
		}
		m.Waiting, m.Sent, m.Failed = &waiting, &sent, &failed
		all = append(all, m.discreet())
	}
	return all, rows.Err()
}

// setPaused reports false when nothing changed.
func (q *Queue) setPaused(ctx context.Context, which id.Mailing, paused bool, now time.Time) (bool, error) {
	query, args := "UPDATE mailings SET paused = NULL WHERE id = $1 AND paused IS NOT NULL", []any{string(which)}
	if paused {
		query, args = "UPDATE mailings SET paused = $2 WHERE id = $1 AND paused IS NULL", append(args, now)
	}
	return q.changed(ctx, query, args...)
}

// setReminders reports false when nothing changed.
func (q *Queue) setReminders(ctx context.Context, person id.Person, receive bool, now time.Time) (bool, error) {
	if receive {
		return q.changed(ctx, "DELETE FROM reminder_stops WHERE id = $1", string(person))
	}
	return q.changed(ctx, "INSERT INTO reminder_stops (id, since) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING", string(person), now)
}

func (q *Queue) changed(ctx context.Context, query string, args ...any) (bool, error) {
	res, err := q.db.Exec(ctx, query, args...)
	if err != nil {
		return false, err
	}
	n, err := res.RowsAffected()
	return n > 0, err
}

func (q *Queue) remindersStopped(ctx context.Context, person id.Person) (*time.Time, error) {
	var since time.Time
	found, err := q.db.Row(ctx, "SELECT since FROM reminder_stops WHERE id = $1", []any{string(person)}, &since)
	if err != nil || !found {
		return nil, err
	}
	return &since, nil
}
