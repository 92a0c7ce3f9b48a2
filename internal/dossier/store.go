package dossier

import (
	"context"
	"encoding/json"
	"time"

	"laurel/ent"
	"laurel/ent/consent"
	"laurel/ent/consentevent"
	"laurel/ent/dossier"
	"laurel/ent/dossierevent"
	"laurel/ent/dossierfile"
	"laurel/ent/dossierversion"
	"laurel/ent/outcome"
	"laurel/ent/predicate"
	"laurel/internal/id"
)

// Drafts.

func (s *Service) draftsWhere(ctx context.Context, p ...predicate.Dossier) ([]Dossier, error) {
	rows, err := s.db.Client(ctx).Dossier.Query().Where(p...).Order(ent.Desc(dossier.FieldCreated), ent.Asc(dossier.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Dossier, len(rows))
	for i, r := range rows {
		out[i] = Dossier{
			ID: r.ID, Owner: r.PersonID, Kind: Kind(r.Kind), Since: r.Since, Until: r.Until, Language: r.Language, Revision: r.Revision,
			UsedFor: r.UsedFor, UsedYear: r.UsedYear, Created: r.Created,
		}
		if err := json.Unmarshal([]byte(r.Choices), &out[i].Choices); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// draft is one of those that the context opens; NOT_FOUND otherwise.
func (s *Service) draft(ctx context.Context, which id.Dossier) (Dossier, error) {
	all, err := s.draftsWhere(ctx, dossier.ID(which))
	if err == nil && len(all) == 0 {
		err = missing()
	}
	if err != nil {
		return Dossier{}, err
	}
	return all[0], nil
}

func (s *Service) insertDraft(ctx context.Context, d Dossier) error {
	choices, err := json.Marshal(d.Choices)
	if err != nil {
		return err
	}
	return s.db.Client(ctx).Dossier.Create().SetID(d.ID).SetPersonID(d.Owner).SetKind(string(d.Kind)).SetSince(d.Since).SetUntil(d.Until).
		SetLanguage(d.Language).SetChoices(string(choices)).SetCreated(d.Created).Exec(ctx)
}

func (s *Service) saveDraft(ctx context.Context, d Dossier, was int) (bool, error) {
	choices, err := json.Marshal(d.Choices)
	if err != nil {
		return false, err
	}
	n, err := s.db.Client(ctx).Dossier.Update().Where(dossier.ID(d.ID), dossier.PersonID(d.Owner), dossier.Revision(was)).SetSince(d.Since).SetUntil(d.Until).
		SetLanguage(d.Language).SetChoices(string(choices)).SetRevision(d.Revision).Save(ctx)
	return n == 1, err
}

// UsedIn are the people who noted that a dossier of theirs was used in a year, in the order of
// their identifiers. For the year in mentorship alone, which releases their number or nothing; it
// checks no viewer.
func (s *Service) UsedIn(ctx context.Context, year int) ([]id.Person, error) {
	lines, err := s.db.Lines(ctx, "SELECT DISTINCT person_id FROM dossiers WHERE used_for <> '' AND used_year = $1 ORDER BY person_id", year)
	out := make([]id.Person, len(lines))
	for i, l := range lines {
		out[i] = id.Person(l)
	}
	return out, err
}

func (s *Service) saveUse(ctx context.Context, d Dossier) error {
	return s.db.Client(ctx).Dossier.Update().Where(dossier.ID(d.ID), dossier.PersonID(d.Owner)).SetUsedFor(d.UsedFor).SetUsedYear(d.UsedYear).Exec(ctx)
}

func (s *Service) deleteDraft(ctx context.Context, d Dossier) error {
	_, err := s.db.Client(ctx).Dossier.Delete().Where(dossier.ID(d.ID), dossier.PersonID(d.Owner)).Exec(ctx)
	return err
}

// hold keeps a row until the transaction ends. SQLite has one writer.
func (s *Service) hold(ctx context.Context, query, which string) error {
	if !s.db.Postgres() {
		return nil
	}
	var held string
	_, err := s.db.Row(ctx, query, []any{which}, &held)
	return err
}

func (s *Service) lockDraft(ctx context.Context, which id.Dossier) error {
	return s.hold(ctx, "SELECT id FROM dossiers WHERE id = $1 FOR UPDATE", string(which))
}

// lockOwner lets freezing and withdrawing pass one after the other: both hold the person
// whose dossiers they are.
func (s *Service) lockOwner(ctx context.Context, owner id.Person) error {
	return s.hold(ctx, "SELECT id FROM persons WHERE id = $1 FOR UPDATE", string(owner))
}

// Versions. A list leaves what they say in the database.

func (s *Service) versionsWhere(ctx context.Context, whole bool, p ...predicate.DossierVersion) ([]Version, error) {
	q := s.db.Client(ctx).DossierVersion.Query().Where(p...).Order(ent.Desc(dossierversion.FieldNumber), ent.Asc(dossierversion.FieldID))
	var rows []*ent.DossierVersion
	var err error
	if whole {
		rows, err = q.All(ctx)
	} else {
		rows, err = q.Select(dossierversion.FieldID, dossierversion.FieldDossierID, dossierversion.FieldPersonID, dossierversion.FieldNumber, dossierversion.FieldKind,
			dossierversion.FieldCode, dossierversion.FieldLanguage, dossierversion.FieldTemplate, dossierversion.FieldRenderer, dossierversion.FieldSnapshotSha,
			dossierversion.FieldRelies, dossierversion.FieldFrozen).All(ctx)
	}
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	out, ids := make([]Version, len(rows)), make([]string, len(rows))
	for i, r := range rows {
		out[i] = Version{
			ID: r.ID, Dossier: r.DossierID, Owner: r.PersonID, Number: r.Number, Kind: Kind(r.Kind), Code: r.Code, Language: r.Language, Template: r.Template,
			Renderer: r.Renderer, Snapshot: r.Snapshot, SnapshotSHA: r.SnapshotSha, Relies: r.Relies, Frozen: r.Frozen,
		}
		ids[i] = string(r.ID)
	}
	ctx = filesOf(ctx, ids)
	files, err := s.db.Client(ctx).DossierFile.Query().All(ctx)
	if err != nil {
		return nil, err
	}
	events, err := s.db.Client(ctx).DossierEvent.Query().Order(ent.Asc(dossierevent.FieldAt)).All(ctx)
	if err != nil {
		return nil, err
	}
	for i := range out {
		for _, f := range files {
			if f.VersionID == out[i].ID {
				out[i].File = &File{ID: f.ID, Version: f.VersionID, Blob: f.BlobID, Pages: f.Pages, Key: f.KeyID, Signature: f.Signature, Made: f.Made}
			}
		}
		for _, e := range events {
			if e.VersionID == out[i].ID {
				out[i].Events = append(out[i].Events, Event{e.VersionID, e.Kind, e.At})
			}
		}
	}
	return out, nil
}

func (s *Service) versionsOf(ctx context.Context, whole bool, of ...id.Dossier) ([]Version, error) {
	return s.versionsWhere(ctx, whole, dossierversion.DossierIDIn(of...))
}

func (s *Service) versionsOfOwner(ctx context.Context, owner id.Person) ([]Version, error) {
	return s.versionsWhere(ctx, false, dossierversion.PersonID(owner))
}

func (s *Service) oneVersion(ctx context.Context, p predicate.DossierVersion) (Version, error) {
	all, err := s.versionsWhere(ctx, true, p)
	if err == nil && len(all) == 0 {
		err = missing()
	}
	if err != nil {
		return Version{}, err
	}
	return all[0], nil
}

func (s *Service) version(ctx context.Context, which id.DossierVersion) (Version, error) {
	return s.oneVersion(ctx, dossierversion.ID(which))
}

func (s *Service) versionByCode(ctx context.Context, code string) (Version, error) {
	return s.oneVersion(ctx, dossierversion.Code(code))
}

func (s *Service) insertVersion(ctx context.Context, v Version) error {
	return s.db.Client(ctx).DossierVersion.Create().SetID(v.ID).SetDossierID(v.Dossier).SetPersonID(v.Owner).SetNumber(v.Number).SetKind(string(v.Kind)).SetCode(v.Code).
		SetLanguage(v.Language).SetTemplate(v.Template).SetRenderer(v.Renderer).SetSnapshot(v.Snapshot).SetSnapshotSha(v.SnapshotSHA).SetRelies(v.Relies).SetFrozen(v.Frozen).Exec(ctx)
}

func (s *Service) hasFile(ctx context.Context, which id.DossierVersion) (bool, error) {
	return s.db.Client(ctx).DossierFile.Query().Where(dossierfile.VersionID(which)).Exist(ctx)
}

func (s *Service) insertFile(ctx context.Context, f File) error {
	return s.db.Client(ctx).DossierFile.Create().SetID(f.ID).SetVersionID(f.Version).SetBlobID(f.Blob).SetPages(f.Pages).SetKeyID(f.Key).SetSignature(f.Signature).SetMade(f.Made).Exec(ctx)
}

// supersede notes that a version does not stand any longer; noted already it stays so.
func (s *Service) supersede(ctx context.Context, which id.DossierVersion) error {
	_, err := s.db.Exec(ctx, "INSERT INTO dossier_events (id, version_id, kind, at) VALUES ($1, $2, $3, $4) ON CONFLICT (version_id, kind) DO NOTHING",
		string(id.New[id.DossierEvent](s.ids)), string(which), IsSuperseded, s.clock.Now())
	return err
}

// Outcomes.

func (s *Service) outcomesWhere(ctx context.Context, p ...predicate.Outcome) ([]Outcome, error) {
	rows, err := s.db.Client(ctx).Outcome.Query().Where(p...).Order(ent.Asc(outcome.FieldReachedOn), ent.Asc(outcome.FieldID)).All(ctx)
	out := make([]Outcome, len(rows))
	for i, r := range rows {
		out[i] = Outcome{
			ID: r.ID, Owner: r.PersonID, Mentorship: r.MentorshipID, State: OutcomeState(r.State), Noted: r.Noted, Answered: r.Answered,
			OutcomeInput: OutcomeInput{Kind: OutcomeKind(r.Kind), What: r.What, On: r.ReachedOn, Agency: r.Agency, Amount: r.Amount, Role: r.Role, DOI: r.Doi, Joint: r.Joint},
		}
	}
	return out, err
}

func (s *Service) outcomesOf(ctx context.Context, owner id.Person) ([]Outcome, error) {
	return s.outcomesWhere(ctx, outcome.PersonID(owner))
}

func (s *Service) outcomesAbout(ctx context.Context, which []id.Mentorship) ([]Outcome, error) {
	return s.outcomesWhere(ctx, outcome.MentorshipIDIn(which...))
}

func (s *Service) insertOutcome(ctx context.Context, o Outcome) error {
	return s.db.Client(ctx).Outcome.Create().SetID(o.ID).SetPersonID(o.Owner).SetMentorshipID(o.Mentorship).SetKind(string(o.Kind)).SetWhat(o.What).SetReachedOn(o.On).
		SetAgency(o.Agency).SetAmount(o.Amount).SetRole(o.Role).SetDoi(o.DOI).SetJoint(o.Joint).SetState(string(o.State)).SetNoted(o.Noted).Exec(ctx)
}

func (s *Service) deleteOutcome(ctx context.Context, owner id.Person, which id.Outcome) (bool, error) {
	n, err := s.db.Client(ctx).Outcome.Delete().Where(outcome.ID(which), outcome.PersonID(owner)).Exec(ctx)
	return n > 0, err
}

func (s *Service) setOutcome(ctx context.Context, o Outcome) error {
	return s.db.Client(ctx).Outcome.Update().Where(outcome.ID(o.ID)).SetState(string(o.State)).SetNillableAnswered(o.Answered).Exec(ctx)
}

// Consents.

func (s *Service) consentsWhere(ctx context.Context, p ...predicate.Consent) ([]Consent, error) {
	rows, err := s.db.Client(ctx).Consent.Query().Where(p...).Order(ent.Asc(consent.FieldAsked), ent.Asc(consent.FieldID)).All(ctx)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	out, ids, at := make([]Consent, len(rows)), make([]string, len(rows)), map[id.Consent]int{}
	for i, r := range rows {
		out[i] = Consent{ID: r.ID, Owner: r.PersonID, Giver: r.GiverID, Kind: ConsentKind(r.Kind), About: r.About, Asked: r.Asked}
		ids[i], at[r.ID] = string(r.ID), i
	}
	ctx = eventsOf(ctx, ids)
	events, err := s.db.Client(ctx).ConsentEvent.Query().Order(ent.Asc(consentevent.FieldAt), ent.Asc(consentevent.FieldID)).All(ctx)
	for _, e := range events {
		c := &out[at[e.ConsentID]]
		c.Events = append(c.Events, ConsentEvent{ID: e.ID, Consent: e.ConsentID, Kind: ConsentState(e.Kind), Words: e.Words, At: e.At})
	}
	return out, err
}

func (s *Service) consentsOf(ctx context.Context, owner id.Person) ([]Consent, error) {
	return s.consentsWhere(ctx, consent.PersonID(owner))
}

// consentsAbout are those about relationships and letters that the context opens.
func (s *Service) consentsAbout(ctx context.Context, subjects []string) ([]Consent, error) {
	return s.consentsWhere(ctx, consent.AboutIn(subjects...))
}

func (s *Service) insertConsent(ctx context.Context, c Consent) error {
	return s.db.Client(ctx).Consent.Create().SetID(c.ID).SetPersonID(c.Owner).SetGiverID(c.Giver).SetKind(string(c.Kind)).SetAbout(c.About).SetAsked(c.Asked).Exec(ctx)
}

// insertConsentEvent puts an event after all there are: what was said last holds, also when two
// things are said in one moment, or a server's clock is behind another's.
func (s *Service) insertConsentEvent(ctx context.Context, e ConsentEvent) error {
	var last time.Time
	if _, err := s.db.Row(ctx, "SELECT at FROM consent_events WHERE consent_id = $1 ORDER BY at DESC LIMIT 1", []any{string(e.Consent)}, &last); err != nil {
		return err
	}
	if !e.At.After(last) {
		e.At = last.Add(time.Microsecond)
	}
	ctx = eventsOf(ctx, []string{string(e.Consent)})
	return s.db.Client(ctx).ConsentEvent.Create().SetID(e.ID).SetConsentID(e.Consent).SetKind(string(e.Kind)).SetWords(e.Words).SetAt(e.At).Exec(ctx)
}
