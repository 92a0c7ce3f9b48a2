package directory

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"laurel/ent"
	"laurel/ent/accesstoken"
	"laurel/ent/address"
	"laurel/ent/committee"
	"laurel/ent/committeemember"
	"laurel/ent/division"
	"laurel/ent/expectations"
	"laurel/ent/person"
	"laurel/ent/personmerge"
	"laurel/ent/reportingline"
	"laurel/ent/rolegrant"
	"laurel/ent/selfidentification"
	"laurel/ent/session"
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
	// What was changed when is read by whoever asks for it.
	row, err := s.db.Client(ctx).Settings.Query().Where(settings.ID(department)).Select(slices.DeleteFunc(slices.Clone(settings.Columns), func(c string) bool { return c == settings.FieldHistory })...).Only(ctx)
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
		HelpContact: row.HelpContact, MinimumGroup: row.MinimumGroup, CheckInReader: row.CheckInReader, Logo: row.Logo,
	}
	var more options
	if err := json.Unmarshal([]byte(row.Options), &more); err != nil {
		return Settings{}, err
	}
	set.setOptions(more)
	if err := json.Unmarshal([]byte(row.Moc), &set.MOC); err != nil {
		return Settings{}, err
	}
	if err := json.Unmarshal([]byte(row.MenteeTable), &set.MenteeTable); err != nil {
		return Settings{}, err
	}
	return set, json.Unmarshal([]byte(row.Vocabulary), &set.Vocabulary)
}

func (s *Service) insertSettings(ctx context.Context, in Settings, now time.Time) error {
	vocabulary, err := json.Marshal(in.Vocabulary)
	if err != nil {
		return err
	}
	more, err := json.Marshal(in.options())
	if err != nil {
		return err
	}
	return s.db.Client(ctx).Settings.Create().SetID(department).SetName(in.Name).SetInstitution(in.Institution).
		SetZone(in.Zone.String()).SetLanguages(in.Languages).SetHelpContact(in.HelpContact).SetOptions(string(more)).SetLogo(in.Logo).
		SetMinimumGroup(in.MinimumGroup).SetVocabulary(string(vocabulary)).SetCreated(now).Exec(ctx)
}

func (s *Service) saveSettings(ctx context.Context, in Settings) error {
	moc, err := json.Marshal(in.MOC)
	if err != nil {
		return err
	}
	table, err := json.Marshal(in.MenteeTable)
	if err != nil {
		return err
	}
	vocabulary, err := json.Marshal(in.Vocabulary)
	if err != nil {
		return err
	}
	more, err := json.Marshal(in.options())
	if err != nil {
		return err
	}
	return s.db.Client(ctx).Settings.UpdateOneID(department).SetName(in.Name).SetInstitution(in.Institution).
		SetZone(in.Zone.String()).SetLanguages(in.Languages).SetVocabulary(string(vocabulary)).SetOptions(string(more)).SetHelpContact(in.HelpContact).SetMinimumGroup(in.MinimumGroup).SetMoc(string(moc)).SetCheckInReader(in.CheckInReader).SetMenteeTable(string(table)).Exec(ctx)
}

func (s *Service) divisions(ctx context.Context) ([]Division, error) {
	rows, err := s.db.Client(ctx).Division.Query().All(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Division, len(rows))
	for i, r := range rows {
		out[i] = Division{ID: r.ID, Code: r.Code, Name: r.Name, Retired: r.Retired}
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
		out[i] = Site{ID: r.ID, Code: r.Code, Name: r.Name, Retired: r.Retired}
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
	rows, err := s.db.Query(ctx, "SELECT 'division', id, code, name, retired FROM divisions UNION ALL SELECT 'site', id, code, name, retired FROM sites")
	if err != nil {
		return all, err
	}
	defer rows.Close()
	for rows.Next() {
		var kind, key, code string
		var written []byte
		var retired bool
		if err := rows.Scan(&kind, &key, &code, &written, &retired); err != nil {
			return all, err
		}
		var name i18n.Text
		if err := json.Unmarshal(written, &name); err != nil {
			return all, err
		}
		if kind == "division" {
			all.divisions[id.Division(key)] = &Division{ID: id.Division(key), Code: code, Name: name, Retired: retired}
		} else {
			all.sites[id.Site(key)] = &Site{ID: id.Site(key), Code: code, Name: name, Retired: retired}
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
	today, err := s.presentDay(ctx)
	if err != nil {
		return nil, places{}, err
	}
	out := make([]Person, len(rows))
	for i, r := range rows {
		out[i] = Person{
			ID: r.ID, Name: r.Name, SortName: r.SortName, Division: known.divisions[r.DivisionID], Site: known.sites[r.SiteID],
			Rank: r.Rank, Position: r.Position, AppointmentType: r.AppointmentType,
			Appointed: r.Appointed, Promoted: r.Promoted, NextReview: r.NextReview, NextReviewKind: r.NextReviewKind,
			Leaving: r.Leaving, LeaveFrom: r.LeaveFrom, LeaveUntil: r.LeaveUntil, MergedInto: r.MergedPersonID,
			Language: r.Language, MOC: r.Moc, Recorded: Status(r.Status), Digest: digestOf(r.Digest, r.DigestDaily), Erased: r.Erased != nil, search: r.Search,
		}
		out[i].Status = out[i].statusOn(today)
	}
	return out, known, nil
}

// presentDay is Today, also before the department has been set up.
func (s *Service) presentDay(ctx context.Context) (clock.Date, error) {
	today, err := s.Today(ctx)
	if apperr.CodeOf(err) == apperr.NotFound {
		return clock.DateOf(s.clock.Now(), time.UTC), nil
	}
	return today, err
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
	return grantsOf(rows), err
}

func grantsOf(rows []*ent.RoleGrant) []RoleGrant {
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
	return out
}

// offices are the grants of people who have not left by a day, of everybody or of one.
func (s *Service) offices(ctx context.Context, today clock.Date, of ...id.Person) ([]RoleGrant, error) {
	q := s.db.Client(ctx).RoleGrant.Query().Where(rolegrant.HasPersonWith(
		person.StatusNEQ(string(Left)), person.Or(person.LeavingIsNil(), person.LeavingGTE(today)), person.Or(person.MergedPersonIDIsNil(), person.MergedPersonID("")),
	))
	if len(of) > 0 {
		q = q.Where(rolegrant.PersonIDIn(of...))
	}
	rows, err := q.Order(ent.Asc(rolegrant.FieldFromDate), ent.Asc(rolegrant.FieldID)).All(ctx)
	return grantsOf(rows), err
}

// lockPerson holds one person's row until the transaction ends.
func (s *Service) lockPerson(ctx context.Context, p id.Person) error {
	if !s.db.Postgres() {
		return nil // SQLite has one writer
	}
	_, err := s.db.Exec(ctx, "SELECT 1 FROM persons WHERE id = $1 FOR UPDATE", string(p))
	return err
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

func (s *Service) setLeave(ctx context.Context, p id.Person, from, until clock.Date) error {
	return s.db.Client(ctx).Person.UpdateOneID(p).SetLeaveFrom(from).SetLeaveUntil(until).Exec(ctx)
}

func (s *Service) setDigest(ctx context.Context, p id.Person, d Digest) error {
	return s.db.Client(ctx).Person.UpdateOneID(p).SetDigest(d != DigestOff).SetDigestDaily(d == DigestDaily).Exec(ctx)
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

// Merges.

// settleMerge writes both records after a merge or its undoing: their fields, where mail goes,
// and where the search looks. The addresses belong to whom they belong already.
func (s *Service) settleMerge(ctx context.Context, all ...PersonInput) error {
	for _, in := range all {
		who, err := s.whole(ctx, in.ID)
		if err != nil {
			return err
		}
		held := slices.DeleteFunc(slices.Clone(in.Emails), func(email string) bool { return !slices.Contains(who.Addresses, email) })
		in.Emails = held
		if err := s.updatePerson(ctx, in); err != nil {
			return err
		}
		c := s.db.Client(ctx)
		if err := c.Address.Update().Where(address.PersonID(in.ID)).SetPreferred(false).Exec(ctx); err != nil {
			return err
		}
		if len(held) == 0 {
			continue
		}
		if err := c.Address.Update().Where(address.PersonID(in.ID), address.Email(held[0])).SetPreferred(true).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// giveBack gives addresses that one person holds to another.
func (s *Service) giveBack(ctx context.Context, from, to id.Person, emails []string) error {
	return s.db.Client(ctx).Address.Update().Where(address.PersonID(from), address.EmailIn(emails...)).SetPersonID(to).SetPreferred(false).Exec(ctx)
}

// markMerged says whose record one has become part of; empty: it is its own.
func (s *Service) markMerged(ctx context.Context, gone, into id.Person) error {
	u := s.db.Client(ctx).Person.UpdateOneID(gone)
	if into == "" {
		return u.ClearMergedPersonID().Exec(ctx)
	}
	return u.SetMergedPersonID(into).Exec(ctx)
}

// signOut ends the devices and mailed links of a record that is nobody's any more.
func (s *Service) signOut(ctx context.Context, p id.Person) error {
	if _, err := s.db.Client(ctx).Session.Delete().Where(session.PersonID(p)).Exec(ctx); err != nil {
		return err
	}
	_, err := s.db.Client(ctx).AccessToken.Update().Where(accesstoken.PersonID(p), accesstoken.ExpiresGT(s.clock.Now())).SetExpires(s.clock.Now()).Save(ctx)
	return err
}

func (s *Service) insertMerge(ctx context.Context, m Merge, kept, gone id.Person, document []byte) error {
	return s.db.Client(ctx).PersonMerge.Create().SetID(m.ID).SetKeptPersonID(kept).SetGonePersonID(gone).SetMoved(string(document)).
		SetMadeBy(m.By.ID).SetMade(m.Made).Exec(ctx)
}

func (s *Service) markUnmerged(ctx context.Context, which id.PersonMerge, by id.Person, at time.Time) error {
	return s.db.Client(ctx).PersonMerge.UpdateOneID(which).SetUndoneBy(by).SetUndone(at).Exec(ctx)
}

// merges are all of them, the last first, or the one named.
func (s *Service) merges(ctx context.Context, which ...id.PersonMerge) ([]Merge, error) {
	q := s.db.Client(ctx).PersonMerge.Query()
	if len(which) > 0 {
		q = q.Where(personmerge.IDIn(which...))
	}
	rows, err := q.Order(ent.Desc(personmerge.FieldMade), ent.Asc(personmerge.FieldID)).All(ctx)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	var people []id.Person
	for _, r := range rows {
		people = append(people, r.KeptPersonID, r.GonePersonID, r.MadeBy)
	}
	known, err := s.ByID(ctx, people...)
	if err != nil {
		return nil, err
	}
	out := make([]Merge, len(rows))
	for i, r := range rows {
		out[i] = Merge{ID: r.ID, Kept: known[r.KeptPersonID], Gone: known[r.GonePersonID], By: known[r.MadeBy], Made: r.Made, Undone: r.Undone}
		if err := json.Unmarshal([]byte(r.Moved), &out[i].moved); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (s *Service) merge(ctx context.Context, which id.PersonMerge) (Merge, error) {
	all, err := s.merges(ctx, which)
	if err == nil && len(all) == 0 {
		err = apperr.NewNotFound("merge")
	}
	if err != nil {
		return Merge{}, err
	}
	return all[0], nil
}

// between are the tables in which one row names both of two people.
func (s *Service) between(ctx context.Context, a, b id.Person) (map[string]bool, error) {
	lines, err := s.db.Lines(ctx, `SELECT 'mentorships' FROM mentorships WHERE mentor_id = $1 AND mentee_id = $2 OR mentor_id = $2 AND mentee_id = $1
UNION SELECT 'reporting_lines' FROM reporting_lines WHERE person_id = $1 AND reports_to_id = $2 OR person_id = $2 AND reports_to_id = $1
UNION SELECT 'assistants' FROM assistants WHERE person_id = $1 AND assistant_id = $2 OR person_id = $2 AND assistant_id = $1`, string(a), string(b))
	out := map[string]bool{}
	for _, table := range lines {
		out[table] = true
	}
	return out, err
}

// bothMentored reports that both have a formal mentor now: one person has one.
func (s *Service) bothMentored(ctx context.Context, a, b id.Person) (bool, error) {
	var n int
	_, err := s.db.Row(ctx, "SELECT count(DISTINCT mentee_id) FROM mentorships WHERE active AND kind = 'FORMAL' AND mentee_id IN ($1, $2)", []any{string(a), string(b)}, &n)
	return n == 2, err
}

// endTerm ends a term in a committee at a day.
func (s *Service) endTerm(ctx context.Context, which id.Term, last clock.Date) error {
	return s.db.Client(ctx).CommitteeMember.UpdateOneID(which).SetUntilDate(last).Exec(ctx)
}

func (s *Service) insertTerm(ctx context.Context, in id.Committee, t CommitteeTerm) error {
	return s.db.Client(ctx).CommitteeMember.Create().SetID(id.New[id.Term](s.ids)).SetCommitteeID(in).SetPersonID(t.Person).
		SetDuty(string(t.Duty)).SetFromDate(t.From).SetUntilDate(t.Until).Exec(ctx)
}

// partsOf are the records that have become part of a person's, however far down.
func (s *Service) partsOf(ctx context.Context, p id.Person) ([]id.Person, error) {
	var all []id.Person
	for level := []id.Person{p}; len(level) > 0; {
		below, err := s.db.Client(ctx).Person.Query().Where(person.MergedPersonIDIn(level...)).IDs(ctx)
		if err != nil {
			return nil, err
		}
		all, level = append(all, below...), below
	}
	return all, nil
}

// forgetMerges empties what is kept to undo the merges of a record.
func (s *Service) forgetMerges(ctx context.Context, p id.Person) error {
	_, err := s.db.Exec(ctx, "UPDATE person_merges SET moved = '{}' WHERE kept_person_id = $1 OR gone_person_id = $1", string(p))
	return err
}

// forget takes from a person's record what says who it is.
func (s *Service) forget(ctx context.Context, which id.Person, name string, at time.Time) error {
	return s.db.Client(ctx).Person.UpdateOneID(which).SetName(name).SetSortName(SortName(name)).SetSearch(searchOf(PersonInput{Name: name})).
		SetPosition("").SetAppointmentType("").ClearAppointed().ClearPromoted().ClearNextReview().SetNextReviewKind("").ClearLeaving().
		ClearLeaveFrom().ClearLeaveUntil().ClearSiteID().SetMoc(false).SetDigest(false).SetStatus(string(Left)).SetErased(at).Exec(ctx)
}

// Settings on screen.

// settingsForUpdate are the settings, held until the transaction ends.
func (s *Service) settingsForUpdate(ctx context.Context) (Settings, error) {
	if s.db.Postgres() { // SQLite has one writer
		var found string
		if _, err := s.db.Row(ctx, "SELECT id FROM settings WHERE id = $1 FOR UPDATE", []any{department}, &found); err != nil {
			return Settings{}, err
		}
	}
	return s.settings(ctx)
}

func (s *Service) saveLogo(ctx context.Context, logo string) error {
	return s.db.Client(ctx).Settings.UpdateOneID(department).SetLogo(logo).Exec(ctx)
}

func (s *Service) history(ctx context.Context) ([]Change, error) {
	row, err := s.db.Client(ctx).Settings.Query().Where(settings.ID(department)).Select(settings.FieldHistory).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var all []Change
	return all, json.Unmarshal([]byte(row.History), &all)
}

func (s *Service) saveHistory(ctx context.Context, all []Change) error {
	b, err := json.Marshal(all)
	if err != nil {
		return err
	}
	return s.db.Client(ctx).Settings.UpdateOneID(department).SetHistory(string(b)).Exec(ctx)
}

func (s *Service) saveDivision(ctx context.Context, d Division) error {
	return s.db.Client(ctx).Division.UpdateOneID(d.ID).SetName(d.Name).SetRetired(d.Retired).Exec(ctx)
}

func (s *Service) saveSite(ctx context.Context, x Site) error {
	return s.db.Client(ctx).Site.UpdateOneID(x.ID).SetName(x.Name).SetRetired(x.Retired).Exec(ctx)
}

// derivedSteps are the steps of the set-up that the records show to be done.
func (s *Service) derivedSteps(ctx context.Context) (map[Step]bool, error) {
	var divisions, people, duties int
	_, err := s.db.Row(ctx, `SELECT (SELECT count(*) FROM divisions WHERE NOT retired), (SELECT count(*) FROM persons),
(SELECT count(*) FROM role_grants WHERE role NOT IN ($1, $2))`, []any{string(viewer.Administrator), string(viewer.ProgramLead)}, &divisions, &people, &duties)
	return map[Step]bool{StepPlaces: divisions > 0, StepRoster: people > 1, StepRoles: duties > 0}, err
}

// before are those of whom something is on record that they said of themselves, and who had
// left before a moment. What they said is not read.
func (l leftIdentification) before(ctx context.Context, before time.Time) ([]id.Person, error) {
	set, err := l.s.Settings(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := l.s.db.Query(ctx, "SELECT p.id, p.status, p.leaving, i.saved FROM self_identifications i JOIN persons p ON p.id = i.id ORDER BY p.id")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []id.Person
	for rows.Next() {
		var who id.Person
		var status Status
		var leaving clock.Date
		var saved time.Time
		if err := rows.Scan(&who, &status, &leaving, &saved); err != nil {
			return nil, err
		}
		if leftBefore(status, leaving, saved, before, set.Zone) {
			out = append(out, who)
		}
	}
	return out, rows.Err()
}

func (s *Service) deleteIdentities(ctx context.Context, people []id.Person) error {
	ctx = ofThoseWhoLeft(ctx, people)
	_, err := s.db.Client(ctx).SelfIdentification.Delete().Where(selfidentification.IDIn(people...)).Exec(ctx)
	return err
}
