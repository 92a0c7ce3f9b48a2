package credential

import (
	"context"
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql"

	"laurel/ent"
	"laurel/ent/badgeshare"
	"laurel/ent/certificate"
	"laurel/ent/certificateevent"
	"laurel/ent/honourevent"
	"laurel/ent/predicate"
	"laurel/ent/recognition"
	"laurel/ent/signingkey"
	"laurel/internal/apperr"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/page"
)

func recognitionOf(r *ent.Recognition) Recognition {
	return Recognition{
		ID: r.ID, Source: r.Source, RecordedBy: r.RecordedBy, Recorded: r.Recorded,
		Claim: Claim{
			Person: r.PersonID, Kind: Kind(r.Kind), Title: r.Title, Since: r.Since, Until: r.Until, Presenter: r.Presenter,
			Division: r.DivisionID, Decision: r.DecisionID, Language: r.Language,
		},
	}
}

func (s *Service) insertRecognition(ctx context.Context, r Recognition) error {
	return s.db.Client(ctx).Recognition.Create().SetID(r.ID).SetPersonID(r.Person).SetKind(string(r.Kind)).SetTitle(r.Title).SetSince(r.Since).SetUntil(r.Until).
		SetPresenter(r.Presenter).SetDivisionID(r.Division).SetDecisionID(r.Decision).SetSource(r.Source).SetLanguage(r.Language).
		SetRecordedBy(r.RecordedBy).SetRecorded(r.Recorded).Exec(ctx)
}

func (s *Service) recognition(ctx context.Context, which id.Recognition) (Recognition, error) {
	r, err := s.db.Client(ctx).Recognition.Get(ctx, which)
	if ent.IsNotFound(err) {
		return Recognition{}, missing()
	}
	if err != nil {
		return Recognition{}, err
	}
	return recognitionOf(r), nil
}

func (s *Service) recognitionsWhere(ctx context.Context, p ...predicate.Recognition) ([]Recognition, error) {
	rows, err := s.db.Client(ctx).Recognition.Query().Where(p...).Order(ent.Desc(recognition.FieldSince), ent.Desc(recognition.FieldRecorded), ent.Asc(recognition.FieldID)).All(ctx)
	out := make([]Recognition, len(rows))
	for i, r := range rows {
		out[i] = recognitionOf(r)
	}
	return out, err
}

func (s *Service) fromSource(ctx context.Context, source string) ([]Recognition, error) {
	return s.recognitionsWhere(ctx, recognition.Source(source))
}

func (s *Service) recognitionsOf(ctx context.Context, person id.Person) ([]Recognition, error) {
	return s.recognitionsWhere(ctx, recognition.PersonID(person))
}

// alike are the people of a batch who have the same on record already, and not revoked.
func (s *Service) alike(ctx context.Context, in BatchInput) (map[id.Person]bool, error) {
	all, err := s.recognitionsWhere(ctx, recognition.KindEQ(string(in.Kind)), recognition.SinceEQ(in.Since), recognition.PersonIDIn(in.People...))
	if err != nil {
		return nil, err
	}
	all = slices.DeleteFunc(all, func(r Recognition) bool {
		return r.Until != in.Until || r.Title.En() != in.Title.En() || r.Title.Fr() != in.Title.Fr()
	})
	views, err := s.viewsOf(ctx, all)
	if err != nil {
		return nil, err
	}
	return holders(all, views), nil
}

func (s *Service) progress(ctx context.Context, batch id.Batch) (total, issued int, err error) {
	_, err = s.db.Row(ctx, `SELECT count(*), count(c.id) FROM recognitions r LEFT JOIN certificates c ON c.recognition_id = r.id AND c.supersedes = '' WHERE r.source = $1`,
		[]any{string(batch)}, &total, &issued)
	return total, issued, err
}

// Certificates. Only pdf reads the bytes of a file.

var withoutFile = slices.DeleteFunc(slices.Clone(certificate.Columns), func(c string) bool { return c == certificate.FieldPdf })

func certificateOf(c *ent.Certificate) Certificate {
	return Certificate{
		ID: c.ID, Recognition: c.RecognitionID, Person: c.PersonID, Code: c.Code, Supersedes: c.Supersedes, Kind: Kind(c.Kind), Year: c.Year, Name: c.Name,
		Language: c.Language, Template: c.Template, Renderer: c.Renderer, Snapshot: c.Snapshot, SnapshotSHA: c.SnapshotSha, Key: c.KeyID, Signature: c.Signature,
		PDF: c.Pdf, IssuedBy: c.IssuedBy, Issued: c.Issued, search: c.Search,
	}
}

func (s *Service) insertCertificate(ctx context.Context, c Certificate) error {
	return s.db.Client(ctx).Certificate.Create().SetID(c.ID).SetRecognitionID(c.Recognition).SetPersonID(c.Person).SetCode(c.Code).SetSupersedes(c.Supersedes).
		SetKind(string(c.Kind)).SetYear(c.Year).SetName(c.Name).SetLanguage(c.Language).SetTemplate(c.Template).SetRenderer(c.Renderer).
		SetSnapshot(c.Snapshot).SetSnapshotSha(c.SnapshotSHA).SetKeyID(c.Key).SetSignature(c.Signature).SetPdf(c.PDF).SetSearch(c.search).
		SetIssuedBy(c.IssuedBy).SetIssued(c.Issued).Exec(ctx)
}

func (s *Service) isMade(ctx context.Context, which id.Recognition) (bool, error) {
	return s.db.Client(ctx).Certificate.Query().Where(certificate.RecognitionID(which)).Exist(ctx)
}

func (s *Service) certificatesWhere(ctx context.Context, p ...predicate.Certificate) ([]Certificate, error) {
	rows, err := s.db.Client(ctx).Certificate.Query().Where(p...).Order(ent.Desc(certificate.FieldIssued), ent.Asc(certificate.FieldID)).Select(withoutFile...).All(ctx)
	out := make([]Certificate, len(rows))
	for i, c := range rows {
		out[i] = certificateOf(c)
	}
	return out, err
}

// narrowed is what a filter asks for.
func narrowed(f Filter) []predicate.Certificate {
	var p []predicate.Certificate
	if f.Kind != "" {
		p = append(p, certificate.KindEQ(string(f.Kind)))
	}
	if f.Year != 0 {
		p = append(p, certificate.Year(f.Year))
	}
	if f.Batch != "" {
		p = append(p, certificate.HasRecognitionWith(recognition.Source(string(f.Batch))))
	}
	for _, word := range strings.Fields(i18n.Fold(f.Search)) {
		p = append(p, certificate.SearchContains(word))
	}
	switch f.State {
	case Current:
		p = append(p, certificate.Not(became(IsRevoked)), certificate.Not(became(IsSuperseded)))
	case Superseded:
		p = append(p, became(IsSuperseded), certificate.Not(became(IsRevoked)))
	case Revoked:
		p = append(p, became(IsRevoked))
	}
	return p
}

// became are certificates with an event of a kind.
func became(kind EventKind) predicate.Certificate {
	return func(q *sql.Selector) {
		e := sql.Table(certificateevent.Table)
		q.Where(sql.Exists(sql.Select(e.C(certificateevent.FieldID)).From(e).Where(sql.And(
			sql.ColumnsEQ(e.C(certificateevent.FieldCertificateID), q.C(certificate.FieldID)), sql.EQ(e.C(certificateevent.FieldKind), string(kind))))))
	}
}

// certificatesPage is one more than a page of what a filter asks for, newest first, and how
// many there are in all.
func (s *Service) certificatesPage(ctx context.Context, f Filter) ([]Certificate, int, error) {
	p := narrowed(f)
	total, err := s.db.Client(ctx).Certificate.Query().Where(p...).Count(ctx)
	if err != nil {
		return nil, 0, err
	}
	if f.After != "" {
		last, err := page.Decode(f.After, 2)
		if err != nil {
			return nil, 0, err
		}
		issued, err := time.Parse(time.RFC3339Nano, last[0])
		if err != nil {
			return nil, 0, apperr.NewInvalid("page.bad_cursor", "after")
		}
		p = append(p, certificate.Or(certificate.IssuedLT(issued), certificate.And(certificate.Issued(issued), certificate.IDGT(id.Certificate(last[1])))))
	}
	rows, err := s.db.Client(ctx).Certificate.Query().Where(p...).Order(ent.Desc(certificate.FieldIssued), ent.Asc(certificate.FieldID)).Limit(f.First + 1).Select(withoutFile...).All(ctx)
	out := make([]Certificate, len(rows))
	for i, c := range rows {
		out[i] = certificateOf(c)
	}
	return out, total, err
}

func (s *Service) certificates(ctx context.Context, f Filter) ([]Certificate, error) {
	return s.certificatesWhere(ctx, narrowed(f)...)
}

// certificatesOf are those with these identifiers, newest first.
func (s *Service) certificatesOf(ctx context.Context, which []id.Certificate) ([]Certificate, error) {
	return s.certificatesWhere(ctx, certificate.IDIn(which...))
}

func (s *Service) years(ctx context.Context) ([]int, error) {
	lines, err := s.db.Lines(ctx, "SELECT DISTINCT CAST(year AS TEXT) FROM certificates ORDER BY 1 DESC")
	out := make([]int, len(lines))
	for i, l := range lines {
		out[i], _ = strconv.Atoi(l) // written by the statement
	}
	return out, err
}

func (s *Service) viewsOf(ctx context.Context, of []Recognition) ([]View, error) {
	if len(of) == 0 {
		return nil, nil
	}
	which := make([]id.Recognition, len(of))
	for i, r := range of {
		which[i] = r.ID
	}
	all, err := s.certificatesWhere(ctx, certificate.RecognitionIDIn(which...))
	if err != nil {
		return nil, err
	}
	return s.join(ctx, all, of)
}

// complete adds to certificates what they are for and what became of them.
func (s *Service) complete(ctx context.Context, all []Certificate) ([]View, error) {
	of, err := s.whatFor(ctx, all)
	if err != nil {
		return nil, err
	}
	return s.join(ctx, all, of)
}

func (s *Service) whatFor(ctx context.Context, all []Certificate) ([]Recognition, error) {
	which := make([]id.Recognition, len(all))
	for i, c := range all {
		which[i] = c.Recognition
	}
	return s.recognitionsWhere(ctx, recognition.IDIn(which...))
}

func (s *Service) join(ctx context.Context, all []Certificate, of []Recognition) ([]View, error) {
	ids := make([]id.Certificate, len(all))
	for i, c := range all {
		ids[i] = c.ID
	}
	events, err := s.events(ctx, certificateevent.CertificateIDIn(ids...))
	return viewsFrom(all, of, events), err
}

func viewsFrom(all []Certificate, of []Recognition, events map[id.Certificate][]Event) []View {
	recognitions := map[id.Recognition]Recognition{}
	for _, r := range of {
		recognitions[r.ID] = r
	}
	out := make([]View, len(all))
	for i, c := range all {
		out[i] = View{Certificate: c, For: recognitions[c.Recognition], Events: events[c.ID], State: StateOf(events[c.ID])}
		for _, e := range events[c.ID] {
			if e.Successor != "" {
				out[i].Successor = e.Successor
			}
		}
	}
	return out
}

// events by certificate, each oldest first.
func (s *Service) events(ctx context.Context, p ...predicate.CertificateEvent) (map[id.Certificate][]Event, error) {
	rows, err := s.db.Client(ctx).CertificateEvent.Query().Where(p...).Order(ent.Asc(certificateevent.FieldAt), ent.Asc(certificateevent.FieldID)).All(ctx)
	out := map[id.Certificate][]Event{}
	for _, e := range rows {
		out[e.CertificateID] = append(out[e.CertificateID], Event{ID: e.ID, Certificate: e.CertificateID, Kind: EventKind(e.Kind), Successor: e.Successor, Reason: e.Reason, By: e.By, At: e.At})
	}
	return out, err
}

func (s *Service) oneWhere(ctx context.Context, p predicate.Certificate) (View, error) {
	all, err := s.certificatesWhere(ctx, p)
	if err == nil && len(all) == 0 {
		err = missing()
	}
	if err != nil {
		return View{}, err
	}
	views, err := s.complete(ctx, all)
	if err != nil {
		return View{}, err
	}
	return views[0], nil
}

func (s *Service) view(ctx context.Context, which id.Certificate) (View, error) {
	return s.oneWhere(ctx, certificate.ID(which))
}

func (s *Service) byCode(ctx context.Context, code string) (View, string, error) {
	one, err := s.oneWhere(ctx, certificate.Code(code))
	if err != nil {
		return View{}, "", err
	}
	key, err := s.db.Client(ctx).SigningKey.Get(ctx, one.Key)
	if err != nil {
		return View{}, "", err
	}
	return one, key.Public, nil
}

func (s *Service) pdf(ctx context.Context, which id.Certificate) ([]byte, error) {
	c, err := s.db.Client(ctx).Certificate.Query().Where(certificate.ID(which)).Select(certificate.FieldPdf).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, missing()
	}
	if err != nil {
		return nil, err
	}
	return c.Pdf, nil
}

// lock holds the certificate whose state the transaction decides on.
func (s *Service) lock(ctx context.Context, which id.Certificate) error {
	if !s.db.Postgres() {
		return nil
	}
	var found string
	ok, err := s.db.Row(ctx, "SELECT id FROM certificates WHERE id = $1 FOR UPDATE", []any{string(which)}, &found)
	if err == nil && !ok {
		err = missing()
	}
	return err
}

// happened writes down what became of a certificate. What happens once and is noted already
// stays as it was noted.
func (s *Service) happened(ctx context.Context, e Event) error {
	_, err := s.db.Exec(ctx, `INSERT INTO certificate_events (id, certificate_id, kind, successor, reason, "by", at) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (certificate_id, kind) DO NOTHING`,
		string(id.New[id.CertificateEvent](s.ids)), string(e.Certificate), string(e.Kind), string(e.Successor), e.Reason, string(e.By), s.clock.Now())
	return err
}

// The honour roll.

// newestEvent joins the newest event of what a column names.
func newestEvent(column string) string {
	return "LEFT JOIN honour_events h ON h.subject = " + column + " AND h.seq = (SELECT max(n.seq) FROM honour_events n WHERE n.subject = " + column + ")"
}

// Stands reports a certificate that is neither superseded nor revoked, for its mail that waits.
func (s *Service) Stands(ctx context.Context, which id.Certificate) (bool, error) {
	return s.db.Row(ctx, `SELECT 1 FROM certificates c WHERE c.id = $1
AND NOT EXISTS (SELECT 1 FROM certificate_events e WHERE e.certificate_id = c.id AND e.kind IN ('SUPERSEDED', 'REVOKED'))`, []any{string(which)}, new(int))
}

// recognised are the recognitions that stand, of everybody or of one person. One whose
// certificate was taken back is recognised no longer.
func (s *Service) recognised(ctx context.Context, of id.Person) ([]Honour, error) {
	all, err := s.recognitions(ctx, of)
	return slices.DeleteFunc(all, func(h Honour) bool { return h.fell }), err
}

// recognitions are those that stand and those that fell: with the name on their certificate,
// and how the question stands.
func (s *Service) recognitions(ctx context.Context, of id.Person) ([]Honour, error) {
	rows, err := s.db.Query(ctx, `SELECT r.id, r.person_id, r.kind, r.title, r.since, r.division_id, r.source, COALESCE(c.name, ''),
COALESCE(h.seq, 0), COALESCE(h.kind, ''), COALESCE(h.statement, ''), COALESCE(h."by", ''), h.at,
EXISTS (SELECT 1 FROM honour_events g WHERE g.subject = r.id AND g.kind = 'GIVEN'), c.id IS NULL AND EXISTS (SELECT 1 FROM certificates x WHERE x.recognition_id = r.id)
FROM recognitions r LEFT JOIN certificates c ON c.recognition_id = r.id
AND NOT EXISTS (SELECT 1 FROM certificate_events e WHERE e.certificate_id = c.id AND e.kind IN ('SUPERSEDED', 'REVOKED'))
`+newestEvent("r.id")+`
WHERE $1 = '' OR r.person_id = $1 ORDER BY r.id`, string(of))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []Honour
	var unnamed []id.Person
	for rows.Next() {
		var h Honour
		var e HonourEvent
		var title []byte
		var at *time.Time
		if err := rows.Scan(&h.Subject, &h.Person, &h.Kind, &title, &h.Since, &h.Division, &h.source, &h.Name, &e.Seq, &e.Kind, &e.Statement, &e.By, &at, &h.stood, &h.fell); err != nil {
			return nil, err
		}
		if err := json.Unmarshal(title, &h.Title); err != nil {
			return nil, err
		}
		if at != nil {
			e.At = *at
		}
		if h.Name == "" && !h.fell {
			unnamed = append(unnamed, h.Person)
		}
		h.Year = h.Since.Year
		h.take(e)
		out = append(out, h)
	}
	if err := rows.Err(); err != nil || len(unnamed) == 0 {
		return out, err
	}
	known, err := s.directory.Some(ctx, unnamed...)
	for i, h := range out {
		if h.Name == "" {
			out[i].Name = known[h.Person].Name
		}
	}
	return out, err
}

// newestHonourEvents by subject, of subjects with a prefix, and those that were ever agreed to.
func (s *Service) newestHonourEvents(ctx context.Context, prefix string) (newest map[string]HonourEvent, stood map[string]bool, err error) {
	rows, err := s.db.Client(ctx).HonourEvent.Query().Where(honourevent.SubjectHasPrefix(prefix)).Order(ent.Asc(honourevent.FieldSeq)).All(ctx)
	newest, stood = map[string]HonourEvent{}, map[string]bool{}
	for _, e := range rows { // a later one takes the place of an earlier
		newest[e.Subject] = HonourEvent{e.Subject, e.Seq, ConsentKind(e.Kind), e.Statement, e.By, e.At}
		stood[e.Subject] = stood[e.Subject] || ConsentKind(e.Kind) == WasGiven
	}
	return newest, stood, err
}

// insertHonourEvent reports false where another came first.
func (s *Service) insertHonourEvent(ctx context.Context, e HonourEvent) (bool, error) {
	done, err := s.db.Exec(ctx, `INSERT INTO honour_events (id, subject, seq, kind, statement, "by", at) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (subject, seq) DO NOTHING`,
		string(id.New[id.HonourEvent](s.ids)), e.Subject, e.Seq, string(e.Kind), e.Statement, string(e.By), e.At)
	if err != nil {
		return false, err
	}
	n, err := done.RowsAffected()
	return n == 1, err
}

// Keys.

func (s *Service) keepKey(ctx context.Context, which id.SigningKey, public string) error {
	_, err := s.db.Exec(ctx, "INSERT INTO signing_keys (id, public, made) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING", string(which), public, s.clock.Now())
	return err
}

func (s *Service) hasKey(ctx context.Context, which id.SigningKey, public string) (bool, error) {
	return s.db.Client(ctx).SigningKey.Query().Where(signingkey.ID(which), signingkey.Public(public)).Exist(ctx)
}

func (s *Service) publicKeys(ctx context.Context) (map[id.SigningKey]string, error) {
	rows, err := s.db.Client(ctx).SigningKey.Query().All(ctx)
	out := map[id.SigningKey]string{}
	for _, k := range rows {
		out[k.ID] = k.Public
	}
	return out, err
}

// Badges.

// standingOf are somebody's certificates that stand, newest first.
func (s *Service) standingOf(ctx context.Context, person id.Person) ([]id.Certificate, error) {
	lines, err := s.db.Lines(ctx, `SELECT c.id FROM certificates c WHERE c.person_id = $1
AND NOT EXISTS (SELECT 1 FROM certificate_events e WHERE e.certificate_id = c.id AND e.kind IN ('REVOKED', 'SUPERSEDED')) ORDER BY c.issued DESC, c.id`, string(person))
	out := make([]id.Certificate, len(lines))
	for i, l := range lines {
		out[i] = id.Certificate(l)
	}
	return out, err
}

// sharesOf are the links of somebody's certificates that have not ended.
func (s *Service) sharesOf(ctx context.Context, person id.Person) (map[id.Certificate]share, error) {
	rows, err := s.db.Client(ctx).BadgeShare.Query().Where(badgeshare.EndedIsNil(), badgeshare.HasCertificateWith(certificate.PersonID(person))).All(ctx)
	out := map[id.Certificate]share{}
	for _, r := range rows {
		out[r.CertificateID] = shareOf(r)
	}
	return out, err
}

func shareOf(r *ent.BadgeShare) share {
	return share{id: r.ID, certificate: r.CertificateID, recipient: Naming(r.Recipient), started: r.Started}
}

func (s *Service) insertShare(ctx context.Context, x share) error {
	return s.db.Client(ctx).BadgeShare.Create().SetID(x.id).SetCertificateID(x.certificate).SetRecipient(string(x.recipient)).SetStarted(x.started).Exec(ctx)
}

func (s *Service) setRecipient(ctx context.Context, x share) error {
	_, err := s.db.Exec(ctx, "UPDATE badge_shares SET recipient = $1 WHERE id = $2", string(x.recipient), string(x.id))
	return err
}

func (s *Service) endShare(ctx context.Context, which id.Certificate, at time.Time) error {
	_, err := s.db.Exec(ctx, "UPDATE badge_shares SET ended = $1 WHERE certificate_id = $2 AND ended IS NULL", at, string(which))
	return err
}

// sharedBy is what a link that has not ended shows.
func (s *Service) sharedBy(ctx context.Context, which id.Share) (share, error) {
	r, err := s.db.Client(ctx).BadgeShare.Query().Where(badgeshare.ID(which), badgeshare.EndedIsNil()).Only(ctx)
	if ent.IsNotFound(err) {
		return share{}, missing()
	}
	if err != nil {
		return share{}, err
	}
	return shareOf(r), nil
}

// fallenIn are the bits of a list that belong to what is revoked or superseded.
func (s *Service) fallenIn(ctx context.Context, list int) ([]int, error) {
	lines, err := s.db.Lines(ctx, `SELECT DISTINCT CAST(e.position AS TEXT) FROM status_entries e JOIN certificate_events v ON v.certificate_id = e.id WHERE e.list = $1 AND v.kind IN ('REVOKED', 'SUPERSEDED')`, list)
	out := make([]int, len(lines))
	for i, l := range lines {
		out[i], _ = strconv.Atoi(l) // written by the statement
	}
	return out, err
}

// hasList is whether a certificate has a bit in a list.
func (s *Service) hasList(ctx context.Context, list int) (bool, error) {
	return s.db.Row(ctx, "SELECT 1 FROM status_entries WHERE list = $1 LIMIT 1", []any{list}, new(int))
}

// isTaken is whether a bit is a certificate's.
func (s *Service) isTaken(ctx context.Context, e statusEntry) (bool, error) {
	return s.db.Row(ctx, "SELECT 1 FROM status_entries WHERE list = $1 AND position = $2", []any{e.list, e.position}, new(int))
}

// entryOf is the bit of a certificate.
func (s *Service) entryOf(ctx context.Context, which id.Certificate) (e statusEntry, found bool, err error) {
	found, err = s.db.Row(ctx, "SELECT list, position FROM status_entries WHERE id = $1", []any{string(which)}, &e.list, &e.position)
	return e, found, err
}

// newestList is the number of the list that is being filled, and how many bits of it are taken.
func (s *Service) newestList(ctx context.Context) (list, taken int, err error) {
	_, err = s.db.Row(ctx, "SELECT list, count(*) FROM status_entries GROUP BY list ORDER BY list DESC LIMIT 1", nil, &list, &taken)
	return list, taken, err
}

// insertEntry reports false when the bit is another's, or the certificate has one.
func (s *Service) insertEntry(ctx context.Context, which id.Certificate, e statusEntry) (bool, error) {
	res, err := s.db.Exec(ctx, "INSERT INTO status_entries (id, list, position) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", string(which), e.list, e.position)
	if err != nil {
		return false, err
	}
	n, err := res.RowsAffected()
	return n == 1, err
}

func (s *Service) keepBadgeKey(ctx context.Context, thumbprint, public string) error {
	_, err := s.db.Exec(ctx, "INSERT INTO badge_keys (id, public, made) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING", thumbprint, public, s.clock.Now())
	return err
}

// badgeKeys are the public keys by their thumbprints.
func (s *Service) badgeKeys(ctx context.Context) (map[string]string, error) {
	rows, err := s.db.Query(ctx, "SELECT id, public FROM badge_keys ORDER BY id")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := map[string]string{}
	for rows.Next() {
		var thumbprint, public string
		if err := rows.Scan(&thumbprint, &public); err != nil {
			return nil, err
		}
		out[thumbprint] = public
	}
	return out, rows.Err()
}
