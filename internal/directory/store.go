package directory

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"laurel/ent"
	"laurel/ent/address"
	"laurel/ent/committee"
	"laurel/ent/committeemember"
	"laurel/ent/division"
	"laurel/ent/expectations"
	"laurel/ent/person"
	"laurel/ent/reportingline"
	"laurel/ent/rolegrant"
	"laurel/ent/selfidentification"
	"laurel/ent/settings"
	"laurel/ent/site"
	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

const (
	department = "department" // the one row of settings
	chunk      = 200          // rows per INSERT, well under both engines' parameter limits
)

func (s *Service) settings(ctx context.Context) (Settings, error) {
	row, err := s.db.Client(ctx).Settings.Query().Where(settings.ID(department)).Only(ctx)
	if ent.IsNotFound(err) {
		return Settings{}, apperr.New(apperr.NotFound, "department.not_set_up")
	}
	if err != nil {
		return Settings{}, err
	}
	zone, err := time.LoadLocation(row.Zone)
	if err != nil {
		return Settings{}, err
	}
	set := Settings{
		Name: row.Name, Institution: row.Institution, Zone: zone, Languages: row.Languages,
		HelpContact: row.HelpContact, MinimumGroup: row.MinimumGroup, CheckInReader: row.CheckInReader,
	}
	if err := json.Unmarshal([]byte(row.Moc), &set.MOC); err != nil {
		return Settings{}, err
	}
	return set, json.Unmarshal([]byte(row.Vocabulary), &set.Vocabulary)
}

func (s *Service) insertSettings(ctx context.Context, in Settings, now time.Time) error {
	vocabulary, err := json.Marshal(in.Vocabulary)
	if err != nil {
		return err
	}
	return s.db.Client(ctx).Settings.Create().SetID(department).SetName(in.Name).SetInstitution(in.Institution).
		SetZone(in.Zone.String()).SetLanguages(in.Languages).SetHelpContact(in.HelpContact).
		SetMinimumGroup(in.MinimumGroup).SetVocabulary(string(vocabulary)).SetCreated(now).Exec(ctx)
}

func (s *Service) saveSettings(ctx context.Context, in Settings) error {
	moc, err := json.Marshal(in.MOC)
	if err != nil {
		return err
	}
	return s.db.Client(ctx).Settings.UpdateOneID(department).SetName(in.Name).SetInstitution(in.Institution).
		SetZone(in.Zone.String()).SetHelpContact(in.HelpContact).SetMinimumGroup(in.MinimumGroup).SetMoc(string(moc)).SetCheckInReader(in.CheckInReader).Exec(ctx)
}

func (s *Service) divisions(ctx context.Context) ([]Division, error) {
	rows, err := s.db.Client(ctx).Division.Query().All(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Division, len(rows))
	for i, r := range rows {
		out[i] = Division{ID: r.ID, Code: r.Code, Name: r.Name}
	}
	slices.SortFunc(out, func(a, b Division) int { return strings.Compare(i18n.Fold(a.Name.En()), i18n.Fold(b.Name.En())) })
	return out, nil
}

func (s *Service) sites(ctx context.Context) ([]Site, error) {
	rows, err := s.db.Client(ctx).Site.Query().All(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Site, len(rows))
	for i, r := range rows {
		out[i] = Site{ID: r.ID, Code: r.Code, Name: r.Name}
	}
	slices.SortFunc(out, func(a, b Site) int { return strings.Compare(i18n.Fold(a.Name.En()), i18n.Fold(b.Name.En())) })
	return out, nil
}

// places are all divisions and sites by identifier.
type places struct {
	divisions map[id.Division]*Division
	sites     map[id.Site]*Site
}

// places reads both kinds in one statement: lists count theirs.
func (s *Service) places(ctx context.Context) (places, error) {
	all := places{map[id.Division]*Division{}, map[id.Site]*Site{}}
	rows, err := s.db.Query(ctx, "SELECT 'division', id, code, name FROM divisions UNION ALL SELECT 'site', id, code, name FROM sites")
	if err != nil {
		return all, err
	}
	defer rows.Close()
	for rows.Next() {
		var kind, key, code string
		var written []byte
		if err := rows.Scan(&kind, &key, &code, &written); err != nil {
			return all, err
		}
		var name i18n.Text
		if err := json.Unmarshal(written, &name); err != nil {
			return all, err
		}
		if kind == "division" {
			all.divisions[id.Division(key)] = &Division{ID: id.Division(key), Code: code, Name: name}
		} else {
			all.sites[id.Site(key)] = &Site{ID: id.Site(key), Code: code, Name: name}
		}
	}
	return all, rows.Err()
}

// people reads everybody, or those named, with division and site.
func (s *Service) people(ctx context.Context, ids []id.Person) ([]Person, places, error) {
	q := s.db.Client(ctx).Person.Query()
	if ids != nil {
		q = q.Where(person.IDIn(ids...))
	}
	rows, err := q.Order(ent.Asc(person.FieldID)).All(ctx)
	if err != nil {
		return nil, places{}, err
	}
	known, err := s.places(ctx)
	if err != nil {
		return nil, places{}, err
	}
	out := make([]Person, len(rows))
	for i, r := range rows {
		out[i] = Person{
			ID: r.ID, Name: r.Name, SortName: r.SortName, Division: known.divisions[r.DivisionID], Site: known.sites[r.SiteID],
			Rank: r.Rank, Position: r.Position, AppointmentType: r.AppointmentType,
			Appointed: r.Appointed, Promoted: r.Promoted, NextReview: r.NextReview, NextReviewKind: r.NextReviewKind,
			Leaving: r.Leaving, Language: r.Language, MOC: r.Moc, Status: Status(r.Status), Digest: r.Digest, search: r.Search,
		}
	}
	return out, known, nil
}

// complete fills in addresses and grants.
func (s *Service) complete(ctx context.Context, people []Person, known places) error {
	if len(people) == 0 {
		return nil
	}
	ids := make([]id.Person, len(people))
	at := make(map[id.Person]*Person, len(people))
	for i := range people {
		ids[i] = people[i].ID
		at[people[i].ID] = &people[i]
	}
	if err := s.addresses(ctx, ids, func(r *ent.Address) {
		p := at[r.PersonID]
		p.Addresses = append(p.Addresses, r.Email)
		if r.Preferred {
			p.Email = r.Email
		}
	}); err != nil {
		return err
	}
	grants, err := s.grants(ctx, ids)
	for _, g := range grants {
		if d := g.Division; d != nil {
			g.Division = known.divisions[d.ID]
		}
		if x := g.Site; x != nil {
			g.Site = known.sites[x.ID]
		}
		at[g.Person].Grants = append(at[g.Person].Grants, g)
	}
	return err
}

func (s *Service) addresses(ctx context.Context, ids []id.Person, each func(*ent.Address)) error {
	q := s.db.Client(ctx).Address.Query()
	if ids != nil {
		q = q.Where(address.PersonIDIn(ids...))
	}
	rows, err := q.Order(ent.Desc(address.FieldPreferred), ent.Asc(address.FieldEmail)).All(ctx)
	for _, r := range rows {
		each(r)
	}
	return err
}

// Addresses of everybody: address to person, and person to where mail goes. For
// other domains; it checks no viewer.
func (s *Service) Addresses(ctx context.Context) (owner map[string]id.Person, preferred map[id.Person]string, err error) {
	owner, preferred = map[string]id.Person{}, map[id.Person]string{}
	err = s.addresses(ctx, nil, func(r *ent.Address) {
		owner[r.Email] = r.PersonID
		if r.Preferred {
			preferred[r.PersonID] = r.Email
		}
	})
	return owner, preferred, err
}

func (s *Service) owner(ctx context.Context, email string) (id.Person, bool, error) {
	row, err := s.db.Client(ctx).Address.Query().Where(address.Email(email)).Only(ctx)
	if ent.IsNotFound(err) {
		return "", false, nil
	}
	if err != nil {
		return "", false, err
	}
	return row.PersonID, true, nil
}

// grants of everybody, or of those named, with places by identifier only.
func (s *Service) grants(ctx context.Context, ids []id.Person) ([]RoleGrant, error) {
	q := s.db.Client(ctx).RoleGrant.Query()
	if ids != nil {
		q = q.Where(rolegrant.PersonIDIn(ids...))
	}
	rows, err := q.Order(ent.Asc(rolegrant.FieldFromDate), ent.Asc(rolegrant.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]RoleGrant, len(rows))
	for i, r := range rows {
		out[i] = RoleGrant{ID: r.ID, Person: r.PersonID, Role: viewer.Role(r.Role), From: r.FromDate, Until: r.UntilDate}
		if r.DivisionID != "" {
			out[i].Division = &Division{ID: r.DivisionID}
		}
		if r.SiteID != "" {
			out[i].Site = &Site{ID: r.SiteID}
		}
	}
	return out, nil
}

// lockGrants lets one change of roles at a time through until its transaction ends:
// each looks at the roles there are.
func (s *Service) lockGrants(ctx context.Context) error {
	if !s.db.Postgres() {
		return nil // SQLite has one writer
	}
	_, err := s.db.Exec(ctx, "SELECT pg_advisory_xact_lock(7425839)")
	return err
}

func (s *Service) insertGrant(ctx context.Context, g RoleGrant) (id.RoleGrant, error) {
	made := id.New[id.RoleGrant](s.ids)
	c := s.db.Client(ctx).RoleGrant.Create().SetID(made).SetPersonID(g.Person).SetRole(string(g.Role)).SetFromDate(g.From).SetUntilDate(g.Until)
	if g.Division != nil {
		c.SetDivisionID(g.Division.ID)
	}
	if g.Site != nil {
		c.SetSiteID(g.Site.ID)
	}
	err := c.Exec(ctx)
	if ent.IsConstraintError(err) {
		return "", apperr.NewNotFound("person")
	}
	return made, err
}

func (s *Service) endGrant(ctx context.Context, grant id.RoleGrant, from, until clock.Date) error {
	return s.db.Client(ctx).RoleGrant.UpdateOneID(grant).SetFromDate(from).SetUntilDate(until).Exec(ctx)
}

func (s *Service) reportingLines(ctx context.Context, today clock.Date, each func(person, to id.Person)) error {
	rows, err := s.db.Client(ctx).ReportingLine.Query().Order(ent.Asc(reportingline.FieldID)).All(ctx)
	for _, r := range rows {
		if !today.Before(r.FromDate) && (r.UntilDate.IsZero() || !r.UntilDate.Before(today)) {
			each(r.PersonID, r.ReportsToID)
		}
	}
	return err
}

func (s *Service) setLanguage(ctx context.Context, p id.Person, language string) error {
	return s.db.Client(ctx).Person.UpdateOneID(p).SetLanguage(language).Exec(ctx)
}

func (s *Service) identity(ctx context.Context, p id.Person) (*SelfIdentification, error) {
	r, err := s.db.Client(ctx).SelfIdentification.Query().Where(selfidentification.ID(p)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	out := &SelfIdentification{Saved: r.Saved}
	return out, json.Unmarshal([]byte(r.Answers), &out.Answers)
}

func (s *Service) insertIdentity(ctx context.Context, p id.Person, said SelfIdentification) error {
	b, err := json.Marshal(said.Answers)
	if err != nil {
		return err
	}
	return s.db.Client(ctx).SelfIdentification.Create().SetID(p).SetAnswers(string(b)).SetSaved(said.Saved).Exec(ctx)
}

func (s *Service) deleteIdentity(ctx context.Context, p id.Person) error {
	_, err := s.db.Client(ctx).SelfIdentification.Delete().Where(selfidentification.ID(p)).Exec(ctx)
	return err
}

func (s *Service) setMOC(ctx context.Context, p id.Person, participates bool) error {
	return s.db.Client(ctx).Person.UpdateOneID(p).SetMoc(participates).Exec(ctx)
}

func (s *Service) setLeaving(ctx context.Context, p id.Person, on clock.Date) error {
	return s.db.Client(ctx).Person.UpdateOneID(p).SetLeaving(on).Exec(ctx)
}

func (s *Service) setDigest(ctx context.Context, p id.Person, on bool) error {
	return s.db.Client(ctx).Person.UpdateOneID(p).SetDigest(on).Exec(ctx)
}

func (s *Service) latestExpectations(ctx context.Context) (Expectations, error) {
	r, err := s.db.Client(ctx).Expectations.Query().Order(ent.Desc(expectations.FieldNumber)).First(ctx)
	if ent.IsNotFound(err) {
		return Expectations{}, apperr.NewNotFound("expectations")
	}
	if err != nil {
		return Expectations{}, err
	}
	return Expectations{ID: r.ID, Number: r.Number, Published: r.Published, Definition: r.Definition, Mentor: r.Mentor, Mentee: r.Mentee, Director: r.Director, Facilitator: r.Facilitator}, nil
}

func (s *Service) insertExpectations(ctx context.Context, e Expectations) error {
	return s.db.Client(ctx).Expectations.Create().SetID(e.ID).SetNumber(e.Number).SetPublished(e.Published).SetDefinition(e.Definition).
		SetMentor(e.Mentor).SetMentee(e.Mentee).SetDirector(e.Director).SetFacilitator(e.Facilitator).Exec(ctx)
}

func searchOf(in PersonInput) string {
	return i18n.Fold(in.Name + " " + strings.Join(in.Emails, " "))
}

func (s *Service) insertPeople(ctx context.Context, in []PersonInput, now time.Time) error {
	c := s.db.Client(ctx)
	for part := range slices.Chunk(in, chunk) {
		people := make([]*ent.PersonCreate, len(part))
		for i, p := range part {
			people[i] = c.Person.Create().SetID(p.ID).SetName(p.Name).SetSortName(p.SortName).SetSearch(searchOf(p)).
				SetRank(p.Rank).SetPosition(p.Position).SetAppointmentType(p.AppointmentType).
				SetAppointed(p.Appointed).SetPromoted(p.Promoted).SetNextReview(p.NextReview).SetNextReviewKind(p.NextReviewKind).
				SetLanguage(p.Language).SetStatus(string(p.Status)).SetCreated(now)
			if p.Division != "" {
				people[i].SetDivisionID(p.Division)
			}
			if p.Site != "" {
				people[i].SetSiteID(p.Site)
			}
		}
		if err := c.Person.CreateBulk(people...).Exec(ctx); err != nil {
			return err
		}
		var mail []*ent.AddressCreate
		for _, p := range part {
			mail = append(mail, s.addressRows(c, p)...)
		}
		if err := c.Address.CreateBulk(mail...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) addressRows(c *ent.Client, p PersonInput) []*ent.AddressCreate {
	rows := make([]*ent.AddressCreate, len(p.Emails))
	for i, email := range p.Emails {
		rows[i] = c.Address.Create().SetID(id.New[id.Address](s.ids)).SetPersonID(p.ID).SetEmail(email).SetPreferred(i == 0)
	}
	return rows
}

// updatePeople writes people anew, and their addresses together: what one gives up another may
// get.
func (s *Service) updatePeople(ctx context.Context, in []PersonInput) error {
	c := s.db.Client(ctx)
	for part := range slices.Chunk(in, chunk) {
		ids := make([]id.Person, len(part))
		var mail []*ent.AddressCreate
		for i, p := range part {
			if err := s.updatePerson(ctx, p); err != nil {
				return err
			}
			ids[i] = p.ID
			mail = append(mail, s.addressRows(c, p)...)
		}
		if _, err := c.Address.Delete().Where(address.PersonIDIn(ids...)).Exec(ctx); err != nil {
			return err
		}
		if err := c.Address.CreateBulk(mail...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) updatePerson(ctx context.Context, p PersonInput) error {
	c := s.db.Client(ctx)
	u := c.Person.UpdateOneID(p.ID).SetName(p.Name).SetSortName(p.SortName).SetSearch(searchOf(p)).
		SetRank(p.Rank).SetPosition(p.Position).SetAppointmentType(p.AppointmentType).
		SetAppointed(p.Appointed).SetPromoted(p.Promoted).SetNextReview(p.NextReview).SetNextReviewKind(p.NextReviewKind).
		SetLanguage(p.Language).SetStatus(string(p.Status))
	if p.Division != "" {
		u.SetDivisionID(p.Division)
	} else {
		u.ClearDivisionID()
	}
	if p.Site != "" {
		u.SetSiteID(p.Site)
	} else {
		u.ClearSiteID()
	}
	return u.Exec(ctx)
}

func (s *Service) insertDivisions(ctx context.Context, in []Division) error {
	c := s.db.Client(ctx)
	rows := make([]*ent.DivisionCreate, len(in))
	for i, d := range in {
		rows[i] = c.Division.Create().SetID(d.ID).SetCode(d.Code).SetName(d.Name)
	}
	return c.Division.CreateBulk(rows...).Exec(ctx)
}

func (s *Service) insertSites(ctx context.Context, in []Site) error {
	c := s.db.Client(ctx)
	rows := make([]*ent.SiteCreate, len(in))
	for i, x := range in {
		rows[i] = c.Site.Create().SetID(x.ID).SetCode(x.Code).SetName(x.Name)
	}
	return c.Site.CreateBulk(rows...).Exec(ctx)
}

// deletePeople takes their addresses and the tasks that fell due by themselves with them.
func (s *Service) deletePeople(ctx context.Context, people []id.Person) error {
	for part := range slices.Chunk(people, chunk) {
		if _, err := s.db.Client(ctx).Person.Delete().Where(person.IDIn(part...)).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) deletePlaces(ctx context.Context, divisions []id.Division, sites []id.Site) error {
	c := s.db.Client(ctx)
	if _, err := c.Division.Delete().Where(division.IDIn(divisions...)).Exec(ctx); err != nil {
		return err
	}
	_, err := c.Site.Delete().Where(site.IDIn(sites...)).Exec(ctx)
	return err
}

// Committees.

// committees by name, those named or all, with their terms in the order of their beginning.
func (s *Service) committees(ctx context.Context, which ...id.Committee) ([]Committee, error) {
	query := s.db.Client(ctx).Committee.Query()
	if len(which) > 0 {
		query.Where(committee.IDIn(which...))
	}
	rows, err := query.All(ctx)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	ids := make([]id.Committee, len(rows))
	for i, r := range rows {
		ids[i] = r.ID
	}
	terms, err := s.db.Client(ctx).CommitteeMember.Query().Where(committeemember.CommitteeIDIn(ids...)).
		Order(ent.Asc(committeemember.FieldFromDate, committeemember.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	of := map[id.Committee][]CommitteeTerm{}
	for _, t := range terms {
		of[t.CommitteeID] = append(of[t.CommitteeID], CommitteeTerm{t.ID, t.PersonID, Duty(t.Duty), t.FromDate, t.UntilDate})
	}
	out := make([]Committee, len(rows))
	for i, r := range rows {
		out[i] = Committee{r.ID, r.Name, of[r.ID]}
	}
	slices.SortFunc(out, func(a, b Committee) int {
		return cmp.Or(strings.Compare(i18n.Fold(a.Name.En()), i18n.Fold(b.Name.En())), cmp.Compare(a.ID, b.ID))
	})
	return out, nil
}

func (s *Service) insertCommittee(ctx context.Context, made id.Committee, name i18n.Text) error {
	return s.db.Client(ctx).Committee.Create().SetID(made).SetName(name).SetCreated(s.clock.Now()).Exec(ctx)
}

// renameCommittee is NOT_FOUND for an unknown one. On PostgreSQL it holds the row.
func (s *Service) renameCommittee(ctx context.Context, which id.Committee, name i18n.Text) error {
	n, err := s.db.Client(ctx).Committee.Update().Where(committee.ID(which)).SetName(name).Save(ctx)
	if err == nil && n == 0 {
		return apperr.NewNotFound("committee")
	}
	return err
}

func (s *Service) replaceTerms(ctx context.Context, which id.Committee, terms []TermForm) error {
	client := s.db.Client(ctx)
	if _, err := client.CommitteeMember.Delete().Where(committeemember.CommitteeID(which)).Exec(ctx); err != nil {
		return err
	}
	for _, t := range terms {
		err := client.CommitteeMember.Create().SetID(id.New[id.Term](s.ids)).SetCommitteeID(which).SetPersonID(t.person).
			SetDuty(string(t.Duty)).SetFromDate(t.From).SetUntilDate(t.Until).Exec(ctx)
		if err != nil {
			return err
		}
	}
	return nil
}
