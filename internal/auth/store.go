package auth

import (
	"context"
	"database/sql"
	"slices"
	"time"

	"laurel/ent"
	"laurel/ent/accesstoken"
	"laurel/ent/person"
	"laurel/ent/predicate"
	"laurel/ent/session"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

const (
	chunk = 200 // rows per INSERT, well under both engines' parameter limits
	left  = "LEFT"
)

// sessionQuery is on the path of every request, so it is written by hand and prepared.
const sessionQuery = `SELECT s.id, s.person_id, s.campaign_id, s.last_seen, s.expires, p.language
FROM sessions s JOIN persons p ON p.id = s.person_id
WHERE s.token_hash = $1 AND p.status <> 'LEFT'`

func (s *Service) sessionViewer(ctx context.Context, secretHash string, now time.Time) (viewer.Viewer, time.Time, bool, error) {
	var v viewer.Viewer
	var campaign sql.NullString
	var seen, expires time.Time
	ok, err := s.DB.Row(ctx, sessionQuery, []any{secretHash}, &v.Session, &v.Person, &campaign, &seen, &expires, &v.Language)
	if err != nil || !ok || !now.Before(expires) || now.Sub(seen) >= SessionIdle {
		return viewer.Viewer{}, time.Time{}, false, err
	}
	v.Survey = id.Campaign(campaign.String)
	return v, seen, true, nil
}

func (s *Service) touch(ctx context.Context, which id.Session, now time.Time) error {
	return s.DB.Client(ctx).Session.Update().Where(session.ID(which)).SetLastSeen(now).Exec(ctx)
}

func (s *Service) insertSession(ctx context.Context, made id.Session, secretHash string, p id.Person, campaign id.Campaign, device string, now time.Time) error {
	c := s.DB.Client(ctx).Session.Create().SetID(made).SetTokenHash(secretHash).SetPersonID(p).SetDevice(device).
		SetStarted(now).SetLastSeen(now).SetExpires(now.Add(SessionLife))
	if campaign != "" {
		c.SetCampaignID(campaign)
	}
	return c.Exec(ctx)
}

func (s *Service) sessionsOf(ctx context.Context, p id.Person, now time.Time) ([]Session, error) {
	rows, err := s.DB.Client(ctx).Session.Query().
		Where(session.PersonID(p), session.ExpiresGT(now), session.LastSeenGT(now.Add(-SessionIdle))).
		Order(ent.Desc(session.FieldLastSeen), ent.Asc(session.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Session, len(rows))
	for i, r := range rows {
		out[i] = Session{ID: r.ID, Device: r.Device, Started: r.Started, LastSeen: r.LastSeen}
	}
	return out, nil
}

// deleteSession ends one session, of a person unless that is empty.
func (s *Service) deleteSession(ctx context.Context, p id.Person, which id.Session) (bool, error) {
	where := []predicate.Session{session.ID(which)}
	if p != "" {
		where = append(where, session.PersonID(p))
	}
	n, err := s.DB.Client(ctx).Session.Delete().Where(where...).Exec(ctx)
	return n > 0, err
}

func (s *Service) deleteSessions(ctx context.Context, p id.Person) error {
	_, err := s.DB.Client(ctx).Session.Delete().Where(session.PersonID(p)).Exec(ctx)
	return err
}

// nameOf reports false for nobody and for somebody who has left.
func (s *Service) nameOf(ctx context.Context, p id.Person) (string, bool, error) {
	row, err := s.DB.Client(ctx).Person.Query().Where(person.ID(p), person.StatusNEQ(left)).Only(ctx)
	if ent.IsNotFound(err) {
		return "", false, nil
	}
	if err != nil {
		return "", false, err
	}
	return row.Name, true, nil
}

func (s *Service) insertTokens(ctx context.Context, made ...token) error {
	c := s.DB.Client(ctx)
	for part := range slices.Chunk(made, chunk) {
		rows := make([]*ent.AccessTokenCreate, len(part))
		for i, t := range part {
			r := c.AccessToken.Create().SetID(t.id).SetPurpose(t.purpose).SetTokenHash(t.link).
				SetCodeHash(t.code).SetEmailHash(t.email).SetCreated(t.created).SetExpires(t.expires)
			if t.request != "" {
				r.SetRequestHash(t.request)
			}
			if t.person != "" {
				r.SetPersonID(t.person)
			}
			if t.campaign != "" {
				r.SetCampaignID(t.campaign)
			}
			rows[i] = r
		}
		if err := c.AccessToken.CreateBulk(rows...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// putAttestation writes a link anew in place of one of the same relationship.
func (s *Service) putAttestation(ctx context.Context, t token) error {
	if _, err := s.DB.Client(ctx).AccessToken.Delete().Where(accesstoken.ID(t.id), accesstoken.Purpose(t.purpose)).Exec(ctx); err != nil {
		return err
	}
	return s.insertTokens(ctx, t)
}

func (s *Service) askedSince(ctx context.Context, emailHash string, since time.Time) (int, error) {
	return s.DB.Client(ctx).AccessToken.Query().Where(accesstoken.EmailHash(emailHash), accesstoken.CreatedGT(since)).Count(ctx)
}

// alive are tokens of a purpose that nobody used and that have not expired.
func alive(purpose string, now time.Time) predicate.AccessToken {
	return accesstoken.And(accesstoken.Purpose(purpose), accesstoken.UsedIsNil(), accesstoken.ExpiresGT(now))
}

func (s *Service) endSignIns(ctx context.Context, p id.Person, now time.Time) error {
	return s.DB.Client(ctx).AccessToken.Update().Where(accesstoken.PersonID(p), alive(signIn, now)).SetExpires(now).Exec(ctx)
}

// one finds a token, nil when there is none.
func (s *Service) one(ctx context.Context, where ...predicate.AccessToken) (*token, error) {
	r, err := s.DB.Client(ctx).AccessToken.Query().Where(where...).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	t := fromRow(r)
	return &t, nil
}

func fromRow(r *ent.AccessToken) token {
	t := token{id: r.ID, purpose: r.Purpose, code: r.CodeHash, email: r.EmailHash, person: r.PersonID, campaign: r.CampaignID, created: r.Created, expires: r.Expires}
	if r.TokenHash != nil {
		t.link = *r.TokenHash
	}
	if r.RequestHash != nil {
		t.request = *r.RequestHash
	}
	return t
}

func (s *Service) tokens(ctx context.Context, which []id.Token) ([]token, error) {
	rows, err := s.DB.Client(ctx).AccessToken.Query().Where(accesstoken.IDIn(which...)).All(ctx)
	out := make([]token, len(rows))
	for i, r := range rows {
		out[i] = fromRow(r)
	}
	return out, err
}

func (s *Service) liveLink(ctx context.Context, purpose, link string, now time.Time) (*token, error) {
	return s.one(ctx, accesstoken.TokenHash(hash(link)), alive(purpose, now))
}

// useLink consumes a link; of several at once exactly one changes the row. It gives
// nil when the link does not work.
func (s *Service) useLink(ctx context.Context, purpose, link string, now time.Time) (*token, error) {
	n, err := s.DB.Client(ctx).AccessToken.Update().Where(accesstoken.TokenHash(hash(link)), alive(purpose, now)).SetUsed(now).Save(ctx)
	if err != nil || n != 1 {
		return nil, err
	}
	return s.one(ctx, accesstoken.TokenHash(hash(link)))
}

func (s *Service) use(ctx context.Context, which id.Token, now time.Time) (bool, error) {
	n, err := s.DB.Client(ctx).AccessToken.Update().Where(accesstoken.ID(which), alive(signIn, now)).SetUsed(now).Save(ctx)
	return n == 1, err
}

// countAttempt counts a code tried for a request before looking at it, so that
// guesses made at once are all counted. It gives nil when the request takes no more.
func (s *Service) countAttempt(ctx context.Context, requestHash string, now time.Time) (*token, error) {
	n, err := s.DB.Client(ctx).AccessToken.Update().
		Where(accesstoken.RequestHash(requestHash), alive(signIn, now), accesstoken.AttemptsLT(perCode)).AddAttempts(1).Save(ctx)
	if err != nil || n != 1 {
		return nil, err
	}
	return s.one(ctx, accesstoken.RequestHash(requestHash))
}

func (s *Service) invitations(ctx context.Context, campaign id.Campaign, now time.Time) (map[id.Person]id.Token, error) {
	rows, err := s.DB.Client(ctx).AccessToken.Query().Where(accesstoken.CampaignID(campaign), alive(invitation, now)).All(ctx)
	if err != nil {
		return nil, err
	}
	out := make(map[id.Person]id.Token, len(rows))
	for _, r := range rows {
		out[r.PersonID] = r.ID
	}
	return out, nil
}

func (s *Service) moveInvitations(ctx context.Context, campaign id.Campaign, now, expires time.Time) error {
	return s.DB.Client(ctx).AccessToken.Update().
		Where(accesstoken.CampaignID(campaign), alive(invitation, now), accesstoken.ExpiresNEQ(expires)).SetExpires(expires).Exec(ctx)
}

// deleteSessionsInto ends the sessions that are good for one campaign alone.
func (s *Service) deleteSessionsInto(ctx context.Context, campaign id.Campaign) error {
	_, err := s.DB.Client(ctx).Session.Delete().Where(session.CampaignID(campaign)).Exec(ctx)
	return err
}

// liveSetUps are the set-up links that still serve, the oldest first, so that every
// process prints the same.
func (s *Service) liveSetUps(ctx context.Context, now time.Time) ([]token, error) {
	rows, err := s.DB.Client(ctx).AccessToken.Query().Where(alive(setUp, now)).
		Order(ent.Asc(accesstoken.FieldCreated, accesstoken.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]token, len(rows))
	for i, r := range rows {
		out[i] = fromRow(r)
	}
	return out, nil
}

func (s *Service) endSetUps(ctx context.Context, now time.Time) error {
	return s.DB.Client(ctx).AccessToken.Update().Where(alive(setUp, now)).SetExpires(now).Exec(ctx)
}

func (s *Service) deleteDead(ctx context.Context, tokensBefore, now time.Time) error {
	c := s.DB.Client(ctx)
	if _, err := c.AccessToken.Delete().Where(accesstoken.ExpiresLT(tokensBefore)).Exec(ctx); err != nil {
		return err
	}
	_, err := c.Session.Delete().Where(session.Or(session.ExpiresLTE(now), session.LastSeenLTE(now.Add(-SessionIdle)))).Exec(ctx)
	return err
}
