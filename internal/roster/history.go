package roster

import (
	"context"
	"maps"
	"slices"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/page"
	"laurel/internal/roster/sheet"
	"laurel/internal/viewer"
)

// UndoWithin is how long an import can be taken back.
const UndoWithin = 14 * 24 * time.Hour

// Imports lists what was imported, the newest first. The newest can be taken back, for as
// long as UndoWithin and while nothing of it has changed.
func (s *Service) Imports(ctx context.Context, v viewer.Viewer, a page.Args) (page.Page[Import], error) {
	var none page.Page[Import]
	if err := canImport(v); err != nil {
		return none, err
	}
	if err := a.Validate(); err != nil {
		return none, err
	}
	all, err := s.imports(ctx)
	if err != nil {
		return none, err
	}
	now := s.clock.Now()
	for i, newest := 0, true; i < len(all); i++ {
		all[i].CanUndo = CanUndo(v, all[i], newest, now) == nil
		newest = newest && !all[i].Undone.IsZero()
	}
	cut, err := page.Cut(all, a, func(i Import) string { return string(i.ID) })
	if err != nil {
		return none, err
	}
	var who []id.Person
	for _, i := range cut.Nodes {
		if i.By != "" {
			who = append(who, i.By)
		}
	}
	known, err := s.directory.Some(ctx, who...)
	for k := range cut.Nodes {
		cut.Nodes[k].ByName = known[cut.Nodes[k].By].Name
	}
	return cut, err
}

// CanUndo: whoever may import, the newest import that stands, while it is young.
func CanUndo(v viewer.Viewer, i Import, newest bool, now time.Time) error {
	switch {
	case canImport(v) != nil:
		return canImport(v)
	case !i.Undone.IsZero():
		return apperr.NewConflict("roster.undone_already")
	case !newest:
		return apperr.NewConflict("roster.not_the_last")
	case now.Sub(i.Made) > UndoWithin:
		return apperr.NewConflict("roster.too_late_to_undo")
	}
	return nil
}

// Obstacle is why an import cannot be taken back, for one person.
type Obstacle struct {
	Person id.Person
	Name   string
	Code   string
}

// Message is the sentence for the obstacle, in "en" or "fr".
func (o Obstacle) Message(language string) string { return obstacleSentences[o.Code].In(language) }

var obstacleSentences = map[string]i18n.Text{
	ChangedSince: i18n.Both("What is on record was changed after the import.", "La fiche a été modifiée après l’importation."),
	UsedSince: i18n.Both("Has signed in, been invited, been given a role, or is named elsewhere since the import.",
		"S’est connectée, a été invitée, a reçu un rôle ou est nommée ailleurs depuis l’importation."),
	PairChanged:     i18n.Both("The mentorship was changed, ended or used after the import.", "Le mentorat a été modifié, terminé ou utilisé après l’importation."),
	GoneSince:       i18n.Both("Is not on record any more.", "N’est plus au dossier."),
	OfAdministrator: i18n.Both("Is an administrator, whose addresses and status only an administrator may change.", "A un rôle d’administration : seule une personne qui a ce rôle peut changer ses adresses ou son statut."),
}

// Codes of obstacles.
const (
	ChangedSince    = "CHANGED_SINCE"
	UsedSince       = "USED_SINCE"
	PairChanged     = "PAIR_CHANGED"
	GoneSince       = "GONE_SINCE"
	OfAdministrator = "ADMINISTRATOR"
)

const mostObstacles = 100

// Undo takes the last import back: people it added who have done nothing yet are removed,
// what it changed goes back, mentorships likewise, and so do places that nobody else is in.
// With any obstacle nothing happens, and all of them are named.
func (s *Service) Undo(ctx context.Context, v viewer.Viewer, which id.RosterImport) (Import, []Obstacle, error) {
	if err := canImport(v); err != nil {
		return Import{}, nil, err
	}
	var done Import
	var obstacles []Obstacle
	err := s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.lockImport(ctx); err != nil {
			return err
		}
		found, ok, err := s.importBy(ctx, which)
		if err != nil || !ok {
			return orNotFound(err)
		}
		last, err := s.lastImport(ctx)
		if err != nil {
			return err
		}
		if err := CanUndo(v, found, last.ID == found.ID, s.clock.Now()); err != nil {
			return err
		}
		st, err := s.state(ctx)
		if err != nil {
			return err
		}
		if obstacles, err = s.obstacles(ctx, v, st, found.changes); err != nil {
			return err
		}
		if len(obstacles) > 0 {
			return apperr.NewConflict("roster.changed_since")
		}
		if err := s.takeBack(ctx, st, found.changes); err != nil {
			return err
		}
		done = found
		done.Undone, done.UndoneBy = s.clock.Now(), v.Person
		if err := s.markUndone(ctx, done); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "roster.import_undone", string(which))
	})
	if len(obstacles) > 0 {
		return Import{}, obstacles[:min(len(obstacles), mostObstacles)], nil
	}
	return done, nil, err
}

func orNotFound(err error) error {
	if err != nil {
		return err
	}
	return apperr.NewNotFound("import")
}

// obstacles are everybody for whom things are not as the import left them.
func (s *Service) obstacles(ctx context.Context, v viewer.Viewer, st state, c changes) ([]Obstacle, error) {
	found := map[id.Person]string{}
	names := map[id.Person]string{}
	people := st.inputs()
	over := v.Purpose != "" || v.Has(viewer.Administrator)
	var added []id.Person
	for _, one := range c.People {
		now, here := people[one.After.ID]
		names[one.After.ID] = one.After.Name
		switch {
		case !here:
			found[one.After.ID] = GoneSince
		case !same(now, one.After):
			found[one.After.ID] = ChangedSince
		case one.Before == nil:
			added = append(added, one.After.ID)
		case !over && st.administrators[one.After.ID] && (!slices.Equal(one.Before.Emails, one.After.Emails) || one.Before.Status != one.After.Status):
			found[one.After.ID] = OfAdministrator
		}
	}
	begun := map[id.Mentorship]bool{}
	var touched []id.Mentorship
	mentee := map[id.Mentorship]id.Person{}
	for _, pair := range c.Pairs {
		if names[pair.Mentee] == "" {
			names[pair.Mentee] = people[pair.Mentee].Name
		}
		if pair.Begun != "" {
			begun[pair.Begun] = true
			touched = append(touched, pair.Begun)
			mentee[pair.Begun] = pair.Mentee
		}
		if pair.After != nil {
			mentee[pair.After.ID] = pair.Mentee
		}
	}
	used, err := s.mentorship.Used(ctx, touched)
	if err != nil {
		return nil, err
	}
	for m := range used {
		found[mentee[m]] = PairChanged
	}
	kept, err := s.mentorship.ByID(ctx, slices.Collect(maps.Keys(mentee))...)
	if err != nil {
		return nil, err
	}
	for _, pair := range c.Pairs {
		if now, here := kept[pair.Begun]; pair.Begun != "" && (!here || !now.Active) {
			found[pair.Mentee] = PairChanged
		}
		if pair.After != nil && !sameAs(kept[pair.After.ID], *pair.After) {
			found[pair.Mentee] = PairChanged
		}
	}
	referenced, err := s.directory.Referenced(ctx, added)
	if err != nil {
		return nil, err
	}
	for _, who := range referenced {
		found[who] = UsedSince
	}
	// Somebody new may be in another mentorship than those the import made.
	others, err := s.mentorship.Of(ctx, added)
	if err != nil {
		return nil, err
	}
	arrived := map[id.Person]bool{}
	for _, who := range added {
		arrived[who] = true
	}
	for _, m := range others {
		for _, who := range []id.Person{m.Mentor, m.Mentee} {
			if arrived[who] && !begun[m.ID] {
				found[who] = UsedSince
			}
		}
	}
	out := make([]Obstacle, 0, len(found))
	for who, code := range found {
		out = append(out, Obstacle{Person: who, Name: names[who], Code: code})
	}
	slices.SortFunc(out, func(a, b Obstacle) int {
		if c := strings.Compare(a.Name, b.Name); c != 0 {
			return c
		}
		return strings.Compare(string(a.Person), string(b.Person))
	})
	return out, nil
}

// sameAs compares what an import may change of a mentorship.
func sameAs(now, then mentorship.Mentorship) bool {
	return now.ID == then.ID && now.Active == then.Active && now.State == then.State && now.Started == then.Started && now.Ended == then.Ended && now.Broken == then.Broken
}

// inputs are everybody as they would be written anew.
func (st state) inputs() map[id.Person]directory.PersonInput {
	all := map[id.Person][]string{}
	for email, who := range st.Owner {
		all[who] = append(all[who], email)
	}
	out := make(map[id.Person]directory.PersonInput, len(st.Roll.People))
	for _, d := range st.Roll.People {
		in := inputOf(d)
		slices.Sort(all[d.ID])
		in.Emails = preferredFirst(all[d.ID], st.Preferred[d.ID])
		out[d.ID] = in
	}
	return out
}

// same compares two records of a person; the order of addresses beyond the first is nobody's
// doing.
func same(now, then directory.PersonInput) bool {
	if len(now.Emails) != len(then.Emails) || len(now.Emails) > 0 && now.Emails[0] != then.Emails[0] {
		return false
	}
	a, b := slices.Sorted(slices.Values(now.Emails)), slices.Sorted(slices.Values(then.Emails))
	now.Emails, then.Emails = nil, nil
	return slices.Equal(a, b) && sameButAddresses(now, then)
}

func sameButAddresses(a, b directory.PersonInput) bool {
	return a.ID == b.ID && a.Name == b.Name && a.SortName == b.SortName && a.Division == b.Division && a.Site == b.Site && a.Rank == b.Rank &&
		a.Position == b.Position && a.AppointmentType == b.AppointmentType && a.Appointed == b.Appointed && a.Promoted == b.Promoted &&
		a.NextReview == b.NextReview && a.NextReviewKind == b.NextReviewKind && a.Language == b.Language && a.Status == b.Status
}

// takeBack undoes what an import did, the last first.
func (s *Service) takeBack(ctx context.Context, st state, c changes) error {
	var begun []id.Mentorship
	for _, pair := range c.Pairs {
		if pair.Begun != "" {
			begun = append(begun, pair.Begun)
		}
	}
	if err := s.mentorship.Withdraw(ctx, begun); err != nil {
		return err
	}
	for _, pair := range c.Pairs {
		if pair.Before == nil {
			continue
		}
		if err := s.mentorship.Correct(ctx, *pair.Before); err != nil {
			return err
		}
	}
	var back []directory.PersonInput
	var added []id.Person
	for _, one := range c.People {
		if one.Before == nil {
			added = append(added, one.After.ID)
			continue
		}
		back = append(back, *one.Before)
		if len(one.Before.Emails) > 0 && !slices.Equal(one.Before.Emails, one.After.Emails) {
			if err := s.tellOldAddress(ctx, *one.Before, st.Preferred[one.After.ID]); err != nil {
				return err
			}
		}
	}
	if err := s.directory.RemovePeople(ctx, added); err != nil {
		return err
	}
	if err := s.directory.ChangePeople(ctx, back); err != nil {
		return err
	}
	if err := s.forgetPlaces(ctx, c); err != nil {
		return err
	}
	if err := s.directory.RemovePlaces(ctx, c.Divisions, c.Sites); err != nil {
		return err
	}
	return s.mentorship.PlanRecheck(ctx)
}

// Held is a file of the rows that an import did not take, each with why, and its name. It is
// NOT_FOUND for whoever may not import, and where every row was taken.
func (s *Service) Held(ctx context.Context, v viewer.Viewer, which id.RosterImport) (name string, file []byte, err error) {
	if canImport(v) != nil {
		return "", nil, apperr.NewNotFound("file")
	}
	found, ok, err := s.importBy(ctx, which)
	if err != nil {
		return "", nil, err
	}
	if !ok || len(found.held) == 0 || found.upload == "" {
		return "", nil, apperr.NewNotFound("file")
	}
	upload, err := s.blobs.Open(ctx, found.By, found.upload)
	if err != nil {
		return "", nil, err
	}
	understood, _ := sheet.ReadAs(upload.Bytes, found.readAs)
	file, err = understood.Return(found.held, v.Language)
	return found.HeldName(v.Language), file, err
}

// HeldName is how the file of the rows that were not taken is called.
func (i Import) HeldName(language string) string {
	base, ending := i.File, ".csv"
	if at := strings.LastIndexByte(base, '.'); at > 0 {
		if strings.EqualFold(base[at:], ".xlsx") {
			ending = ".xlsx"
		}
		base = base[:at]
	}
	said := map[bool]string{true: "a-corriger", false: "to-mend"}[language == "fr"]
	return strings.Join(append(asciiWords(base), said), "-") + ending
}

// Words are what headers and spellings were said to mean, by kind and word.
func (s *Service) Words(ctx context.Context, v viewer.Viewer) ([]Word, error) {
	if err := canImport(v); err != nil {
		return nil, err
	}
	all, err := s.words(ctx)
	if err != nil {
		return nil, err
	}
	return s.inWords(ctx, v, all)
}

// inWords names the places that words mean.
func (s *Service) inWords(ctx context.Context, v viewer.Viewer, all []Word) ([]Word, error) {
	divisions, err := s.directory.Divisions(ctx)
	if err != nil {
		return nil, err
	}
	sites, err := s.directory.Sites(ctx)
	if err != nil {
		return nil, err
	}
	names := map[string]string{}
	for _, d := range divisions {
		names[string(d.ID)] = d.Name.In(v.Language)
	}
	for _, x := range sites {
		names[string(x.ID)] = x.Name.In(v.Language)
	}
	for i, w := range all {
		if w.Kind != ColumnWord {
			all[i].Means = names[w.Means]
		}
	}
	return all, nil
}

// Forget takes a word back; the next file that holds it is asked about again.
func (s *Service) Forget(ctx context.Context, v viewer.Viewer, which id.RosterWord) ([]Word, error) {
	if err := canImport(v); err != nil {
		return nil, err
	}
	var left []Word
	err := s.db.Write(ctx, func(ctx context.Context) error {
		gone, err := s.deleteWord(ctx, which)
		if err != nil {
			return err
		}
		if !gone {
			return apperr.NewNotFound("word")
		}
		if err := s.audit.Record(ctx, v, "roster.word_forgotten", string(which)); err != nil {
			return err
		}
		left, err = s.Words(ctx, v)
		return err
	})
	return left, err
}

// Repair is a pair that breaks a rule: on record and flagged, or named by a file and not
// taken.
type Repair struct {
	ID         id.RosterRepair // "" for a pair on record
	Mentorship id.Mentorship   // "" for a pair that was not taken
	Mentee     directory.Person
	Mentor     directory.Person
	Problem    Problem
	Line       int
	File       string
	On         clock.Date // the day of the import; zero for a pair on record
}

// Key tells one repair from another.
func (r Repair) Key() string { return string(r.ID) + string(r.Mentorship) }

// Repairs lists the pairs to be mended, by mentee.
func (s *Service) Repairs(ctx context.Context, v viewer.Viewer, a page.Args) (page.Page[Repair], error) {
	var none page.Page[Repair]
	if err := canImport(v); err != nil {
		return none, err
	}
	if err := a.Validate(); err != nil {
		return none, err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return none, err
	}
	all, err := s.openRepairs(ctx, set.Zone)
	if err != nil {
		return none, err
	}
	broken, err := s.mentorship.Broken(ctx)
	if err != nil {
		return none, err
	}
	for _, m := range broken {
		all = append(all, Repair{Mentorship: m.ID, Mentee: directory.Person{ID: m.Mentee}, Mentor: directory.Person{ID: m.Mentor}, Problem: InReportingLine})
	}
	var ids []id.Person
	for _, r := range all {
		ids = append(ids, r.Mentee.ID, r.Mentor.ID)
	}
	known, err := s.directory.Some(ctx, ids...)
	if err != nil {
		return none, err
	}
	for i := range all {
		all[i].Mentee, all[i].Mentor = known[all[i].Mentee.ID], known[all[i].Mentor.ID]
	}
	slices.SortFunc(all, func(a, b Repair) int {
		if c := strings.Compare(a.Mentee.SortName, b.Mentee.SortName); c != 0 {
			return c
		}
		return strings.Compare(a.Key(), b.Key())
	})
	return page.Cut(all, a, Repair.Key)
}

// Settle takes a pair that was not taken off the list, once somebody has mended it or let it
// be. A pair on record leaves the list by itself, when it ends or its rule holds again.
func (s *Service) Settle(ctx context.Context, v viewer.Viewer, which id.RosterRepair) error {
	if err := canImport(v); err != nil {
		return err
	}
	return s.db.Write(ctx, func(ctx context.Context) error {
		n, err := s.settle(ctx, which, v.Person, s.clock.Now())
		if err != nil {
			return err
		}
		if n == 0 {
			return apperr.NewNotFound("repair")
		}
		return s.audit.Record(ctx, v, "roster.repair_settled", string(which))
	})
}
