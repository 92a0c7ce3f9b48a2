package directory

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

// Two records of one person become one: the record that is kept takes over what is living of
// the other, and the other stays, marked as part of it, so that whatever names it still finds a
// name. Nothing that is never changed once written is rewritten, and nothing about answers is
// looked at, let alone moved: a ballot lies under the record it was cast under. For both reasons
// a record with sealed documents of its own, or one that is asked for answers which still lie
// sealed, can only be the one that is kept.

// MergePart is a kind of thing a merge moves.
type MergePart string

// What moves, in the order screens show it.
const (
	PartAddresses   MergePart = "ADDRESSES"
	PartRoles       MergePart = "ROLES"
	PartLines       MergePart = "REPORTING_LINES"
	PartCommittees  MergePart = "COMMITTEES"
	PartMentorships MergePart = "MENTORSHIPS"
	PartPlan        MergePart = "PLAN"
	PartTasks       MergePart = "TASKS"
	PartAssistants  MergePart = "ASSISTANTS"
	PartDocuments   MergePart = "DOCUMENTS"
	PartRepairs     MergePart = "REPAIRS"
	PartSettings    MergePart = "SETTINGS"
)

// MergeParts lists them in the order screens show them.
var MergeParts = []MergePart{PartAddresses, PartRoles, PartLines, PartCommittees, PartMentorships, PartPlan, PartTasks, PartAssistants, PartDocuments, PartRepairs, PartSettings}

// moving are the columns that a merge lets name the record that is kept.
var moving = map[store.Column]MergePart{
	{Table: "addresses", Name: "person_id"}:           PartAddresses,
	{Table: "identities", Name: "person_id"}:          PartAddresses,
	{Table: "role_grants", Name: "person_id"}:         PartRoles,
	{Table: "reporting_lines", Name: "person_id"}:     PartLines,
	{Table: "reporting_lines", Name: "reports_to_id"}: PartLines,
	{Table: "committee_members", Name: "person_id"}:   PartCommittees,
	{Table: "mentorships", Name: "mentor_id"}:         PartMentorships,
	{Table: "mentorships", Name: "mentee_id"}:         PartMentorships,
	{Table: "mentor_offers", Name: "person_id"}:       PartMentorships,
	{Table: "outcomes", Name: "person_id"}:            PartMentorships,
	{Table: "academic_plans", Name: "person_id"}:      PartPlan,
	{Table: "trainings", Name: "person_id"}:           PartPlan,
	{Table: "due_tasks", Name: "person_id"}:           PartTasks,
	{Table: "task_forms", Name: "person_id"}:          PartTasks,
	{Table: "assistants", Name: "person_id"}:          PartAssistants,
	{Table: "assistants", Name: "assistant_id"}:       PartAssistants,
	{Table: "dossiers", Name: "person_id"}:            PartDocuments,
	{Table: "roster_repairs", Name: "mentee_id"}:      PartRepairs,
	{Table: "roster_repairs", Name: "mentor_id"}:      PartRepairs,
	{Table: "settings", Name: "check_in_reader"}:      PartSettings,
}

// binding are the columns of sealed documents: a record that one of them names can only be the
// one that is kept. The value is the key of the words that say so.
var binding = map[store.Column]string{
	{Table: "certificates", Name: "person_id"}:     "merge.bound_recognition",
	{Table: "recognitions", Name: "person_id"}:     "merge.bound_recognition",
	{Table: "award_recipients", Name: "person_id"}: "merge.bound_recognition",
	{Table: "dossier_versions", Name: "person_id"}: "merge.bound_dossier",
	{Table: "consents", Name: "person_id"}:         "merge.bound_consent",
	{Table: "consents", Name: "giver_id"}:          "merge.bound_consent",
	{Table: "mentor_reports", Name: "mentor_id"}:   "merge.bound_feedback",
	{Table: "signed_letters", Name: "mentor_id"}:   "merge.bound_feedback",
	{Table: "signed_letters", Name: "mentee_id"}:   "merge.bound_feedback",
	{Table: "self_assessments", Name: "person_id"}: "merge.bound_feedback",
	{Table: "reflections", Name: "person_id"}:      "merge.bound_feedback",
	{Table: "remark_reviews", Name: "person_id"}:   "merge.bound_feedback",
	{Table: "moc_records", Name: "person_id"}:      "merge.bound_feedback",
}

// staying are tables whose rows stay with the record they were written under, and why. They are
// read by name, and both records have one.
var staying = map[string]string{
	"persons":              "the mark of a merge itself",
	"person_merges":        "merges themselves",
	"audit_entries":        "never changed once written",
	"idempotency_keys":     "requests that were made under the record",
	"sessions":             "devices signed in under the record, which the merge signs out",
	"access_tokens":        "links that were mailed under the record, which the merge ends",
	"messages":             "mail as it was written",
	"reminder_stops":       "the choice that was made for the record's own mail",
	"self_identifications": "theirs alone: nobody reads it, nobody moves it",
	"blobs":                "files wait an hour at most for whoever sent them",
	"exports":              "never changed once written",
	"look_ups":             "never changed once written",
	"participations":       "answers stay under the record they were asked of",
	"drafts":               "answers stay under the record they were asked of",
	"responses":            "answers stay under the record they were given under",
	"ballots":              "sealed under the record they were cast under: never read here, never moved",
	"boxes":                "a mentor's sealed box is the record's own",
	"feedback_places":      "answers stay under the record they were asked of",
	"remarks":              "who decided, as it was",
	"comments":             "who decided, as it was",
	"mail_templates":       "who wrote it, as it was",
	"roster_imports":       "who imported, as it was",
	"roster_words":         "who said so, as it was",
	"mentorship_events":    "never changed once written",
	"mentorship_years":     "never changed once written",
	"meetings":             "who noted it, as it was",
	"honour_events":        "never changed once written",
	"certificate_events":   "never changed once written",
	"award_decisions":      "never changed once written",
	"award_events":         "never changed once written",
	// What an award's package was made from stays as it was; while it is under way nobody in it
	// is merged away (Bound).
	"nominations": "as they were put forward", "nomination_parts": "as they were put forward", "nomination_files": "as they were put forward", "support_letters": "as they were put forward",
	"conflicts": "found anew when roles and mentorships move", "award_reviews": "as they were written", "award_meetings": "as they were held", "meeting_notes": "as they were written", "award_votes": "as they were cast",
}

// acts are how columns end that say who did something: that stays as it was, in every table.
var acts = []string{"by", "noted_by"}

// fate says what becomes of a column that names people: whether it moves, binds or stays. It
// reports false for one that nobody has decided about.
func fate(c store.Column) (part MergePart, bound string, known bool) {
	if part, ok := moving[c]; ok {
		return part, "", true
	}
	if bound, ok := binding[c]; ok {
		return "", bound, true
	}
	if staying[c.Table] != "" {
		return "", "", true
	}
	return "", "", slices.ContainsFunc(acts, func(end string) bool { return c.Name == end || strings.HasSuffix(c.Name, "_"+end) })
}

// MergeField is a field of a record of which one of two wins.
type MergeField string

// The fields, in the order screens show them.
const (
	FieldName            MergeField = "NAME"
	FieldEmail           MergeField = "EMAIL"
	FieldDivision        MergeField = "DIVISION"
	FieldSite            MergeField = "SITE"
	FieldRank            MergeField = "RANK"
	FieldPosition        MergeField = "POSITION"
	FieldAppointmentType MergeField = "APPOINTMENT_TYPE"
	FieldAppointed       MergeField = "APPOINTED"
	FieldPromoted        MergeField = "PROMOTED"
	FieldNextReview      MergeField = "NEXT_REVIEW"
	FieldLanguage        MergeField = "LANGUAGE"
	FieldStatus          MergeField = "STATUS"
)

// mergeFields copy one field from a record to another.
var mergeFields = []struct {
	field MergeField
	same  func(a, b PersonInput) bool
	take  func(to *PersonInput, from PersonInput)
}{
	{FieldName, func(a, b PersonInput) bool { return a.Name == b.Name }, func(to *PersonInput, from PersonInput) { to.Name, to.SortName = from.Name, from.SortName }},
	{FieldEmail, func(PersonInput, PersonInput) bool { return false }, func(to *PersonInput, from PersonInput) {
		to.Emails = slices.Concat(from.Emails[:min(1, len(from.Emails))], to.Emails)
	}},
	{FieldDivision, func(a, b PersonInput) bool { return a.Division == b.Division }, func(to *PersonInput, from PersonInput) { to.Division = from.Division }},
	{FieldSite, func(a, b PersonInput) bool { return a.Site == b.Site }, func(to *PersonInput, from PersonInput) { to.Site = from.Site }},
	{FieldRank, func(a, b PersonInput) bool { return a.Rank == b.Rank }, func(to *PersonInput, from PersonInput) { to.Rank = from.Rank }},
	{FieldPosition, func(a, b PersonInput) bool { return a.Position == b.Position }, func(to *PersonInput, from PersonInput) { to.Position = from.Position }},
	{FieldAppointmentType, func(a, b PersonInput) bool { return a.AppointmentType == b.AppointmentType }, func(to *PersonInput, from PersonInput) { to.AppointmentType = from.AppointmentType }},
	{FieldAppointed, func(a, b PersonInput) bool { return a.Appointed == b.Appointed }, func(to *PersonInput, from PersonInput) { to.Appointed = from.Appointed }},
	{FieldPromoted, func(a, b PersonInput) bool { return a.Promoted == b.Promoted }, func(to *PersonInput, from PersonInput) { to.Promoted = from.Promoted }},
	{FieldNextReview, func(a, b PersonInput) bool {
		return a.NextReview == b.NextReview && a.NextReviewKind == b.NextReviewKind
	}, func(to *PersonInput, from PersonInput) {
		to.NextReview, to.NextReviewKind = from.NextReview, from.NextReviewKind
	}},
	{FieldLanguage, func(a, b PersonInput) bool { return a.Language == b.Language }, func(to *PersonInput, from PersonInput) { to.Language = from.Language }},
	{FieldStatus, func(a, b PersonInput) bool { return a.Status == b.Status }, func(to *PersonInput, from PersonInput) { to.Status = from.Status }},
}

// Merge is two records that became one.
type Merge struct {
	ID     id.PersonMerge
	Kept   Person
	Gone   Person
	By     Person
	Made   time.Time
	Undone *time.Time
	moved  moved
}

// moved is what a merge did: enough to take it back.
type moved struct {
	Rows []movedRows `json:"rows"`
	// Kept and Gone before it, and Kept after it.
	Kept  PersonInput `json:"kept"`
	Gone  PersonInput `json:"gone"`
	After PersonInput `json:"after"`
}

type movedRows struct {
	store.Column
	IDs []string `json:"ids"`
}

// MergePreview is what a merge would do.
type MergePreview struct {
	Kept Person
	Gone Person
	// Differ are the fields of which one of two has to win.
	Differ []MergeField
	Moves  []MergeMoves
	// Stays is of what moves, but of which the record that is kept has one already.
	Stays []MergeMoves
	// Obstacles forbid the merge: keys of words. Warnings have to be confirmed.
	Obstacles []string
	Warnings  []string
}

// MergeMoves is how many rows of a kind move.
type MergeMoves struct {
	Part  MergePart
	Count int
}

// CanMerge: those who keep people; a record with the role of administrator is an
// administrator's to merge.
func CanMerge(v viewer.Viewer, administrator bool) error {
	if err := CanKeepPeople(v); err != nil {
		return err
	}
	if administrator && !v.Has(viewer.Administrator) {
		return apperr.NewConflict("merge.of_administrator")
	}
	return nil
}

// PreviewMerge says what would become of two records if one became part of the other.
func (s *Service) PreviewMerge(ctx context.Context, v viewer.Viewer, kept, gone id.Person) (MergePreview, error) {
	if err := CanKeepPeople(v); err != nil {
		return MergePreview{}, err
	}
	return s.previewMerge(ctx, v, kept, gone)
}

func (s *Service) previewMerge(ctx context.Context, v viewer.Viewer, kept, gone id.Person) (MergePreview, error) {
	people, err := s.ByID(ctx, kept, gone)
	if err != nil {
		return MergePreview{}, err
	}
	p := MergePreview{Kept: people[kept], Gone: people[gone]}
	if p.Kept.ID == "" || p.Gone.ID == "" || kept == gone {
		return MergePreview{}, apperr.NewNotFound("person")
	}
	a, b := p.Kept.Input(), p.Gone.Input()
	for _, f := range mergeFields {
		if !f.same(a, b) {
			p.Differ = append(p.Differ, f.field)
		}
	}
	count, stays := map[MergePart]int{}, map[MergePart]int{}
	for _, c := range store.Columns("persons") {
		part, bound, _ := fate(c)
		if part == "" && bound == "" {
			continue
		}
		rows, err := s.db.Lines(ctx, "SELECT id FROM "+c.Table+" WHERE "+c.Name+" = $1", string(gone))
		if err != nil {
			return p, err
		}
		switch {
		case len(rows) == 0:
		case part != "":
			moves, err := s.db.Movable(ctx, c, string(gone), string(kept))
			if err != nil {
				return p, err
			}
			count[part] += len(moves)
			stays[part] += len(rows) - len(moves)
		case !slices.Contains(p.Obstacles, bound):
			p.Obstacles = append(p.Obstacles, bound)
		}
	}
	for _, part := range MergeParts {
		if count[part] > 0 {
			p.Moves = append(p.Moves, MergeMoves{part, count[part]})
		}
		if stays[part] > 0 {
			p.Stays = append(p.Stays, MergeMoves{part, stays[part]})
		}
	}
	return p, s.judge(ctx, v, &p)
}

// judge finds what forbids a merge, and what has to be confirmed.
func (s *Service) judge(ctx context.Context, v viewer.Viewer, p *MergePreview) error {
	kept, gone := p.Kept.ID, p.Gone.ID
	against := func(yes bool, key string) {
		if yes {
			p.Obstacles = append(p.Obstacles, key)
		}
	}
	against(p.Kept.MergedInto != "" || p.Gone.MergedInto != "", "merge.merged_already")
	administrators, err := s.Administrators(ctx)
	if err != nil {
		return err
	}
	against(CanMerge(v, administrators[kept] || administrators[gone]) != nil, "merge.of_administrator")
	between, err := s.between(ctx, kept, gone)
	if err != nil {
		return err
	}
	against(between["mentorships"], "merge.one_mentorship")
	against(between["reporting_lines"], "merge.one_line")
	against(between["assistants"], "merge.one_assistant")
	twice, err := s.bothMentored(ctx, kept, gone)
	if err != nil {
		return err
	}
	against(twice, "merge.two_formal_mentors")
	if s.Bound != nil {
		bound, err := s.Bound(ctx, gone)
		if err != nil {
			return err
		}
		for _, key := range bound {
			against(!slices.Contains(p.Obstacles, key), key)
		}
	}
	lines, err := s.Lines(ctx)
	if err != nil {
		return err
	}
	warn := func(yes bool, key string) {
		if yes {
			p.Warnings = append(p.Warnings, key)
		}
	}
	warn(lines.ReportsTo(p.Kept, gone) || lines.ReportsTo(p.Gone, kept), "merge.reports_to")
	warn(doubleGrant(p.Kept.Grants, p.Gone.Grants), "merge.two_grants")
	warn(nameKey(p.Kept.Name) != nameKey(p.Gone.Name), "merge.other_name")
	return nil
}

// doubleGrant reports that both hold one role in one scope over the same days.
func doubleGrant(a, b []RoleGrant) bool {
	for _, g := range a {
		for _, h := range b {
			if g.Role == h.Role && divisionID(g.Division) == divisionID(h.Division) && siteID(g.Site) == siteID(h.Site) && (g.On(h.From) || h.On(g.From)) {
				return true
			}
		}
	}
	return false
}

// Merge lets one record become part of another: of the fields named, what the one says wins;
// its addresses sign in to the other, whatever is living moves, and its own devices and links
// end. It is CONFLICT with the reason for whatever forbids it, and unless it is confirmed for
// what has to be.
func (s *Service) Merge(ctx context.Context, v viewer.Viewer, kept, gone id.Person, take []MergeField, confirmed bool) (Merge, error) {
	if err := CanKeepPeople(v); err != nil {
		return Merge{}, err
	}
	var done Merge
	err := s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.lockGrants(ctx); err != nil {
			return err
		}
		first, second := min(kept, gone), max(kept, gone) // always in one order
		if err := s.lockPerson(ctx, first); err != nil {
			return err
		}
		if err := s.lockPerson(ctx, second); err != nil {
			return err
		}
		p, err := s.previewMerge(ctx, v, kept, gone)
		switch {
		case err != nil:
			return err
		case len(p.Obstacles) > 0:
			return apperr.NewConflict(p.Obstacles[0])
		case len(p.Warnings) > 0 && !confirmed:
			return apperr.NewConflict(p.Warnings[0])
		}
		m := moved{Kept: p.Kept.Input(), Gone: p.Gone.Input()}
		if m.Rows, err = s.repoint(ctx, gone, kept); err != nil {
			return err
		}
		m.After = m.Kept
		m.After.Emails = union(m.Kept.Emails, m.Gone.Emails)
		for _, f := range mergeFields {
			if slices.Contains(take, f.field) {
				f.take(&m.After, m.Gone)
			}
		}
		m.After.Emails = union(m.After.Emails, nil)
		if err := s.settleMerge(ctx, m.After, m.Gone); err != nil {
			return err
		}
		if err := s.markMerged(ctx, gone, kept); err != nil {
			return err
		}
		if err := s.signOut(ctx, gone); err != nil {
			return err
		}
		document, err := json.Marshal(m)
		if err != nil {
			return err
		}
		done = Merge{ID: id.New[id.PersonMerge](s.ids), By: Person{ID: v.Person}, Made: s.clock.Now()}
		if err := s.insertMerge(ctx, done, kept, gone, document); err != nil {
			return err
		}
		if err := s.changed(ctx); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "person.merged", string(done.ID))
	})
	if err != nil {
		return Merge{}, err
	}
	return s.merge(ctx, done.ID)
}

func (s *Service) repoint(ctx context.Context, gone, kept id.Person) ([]movedRows, error) {
	var out []movedRows
	for _, c := range store.Columns("persons") {
		if moving[c] == "" {
			continue
		}
		rows, err := s.db.Repoint(ctx, c, string(gone), string(kept))
		if err != nil {
			return nil, err
		}
		if len(rows) > 0 {
			out = append(out, movedRows{c, rows})
		}
	}
	return out, nil
}

func union(a, b []string) []string {
	var out []string
	for _, one := range slices.Concat(a, b) {
		if !slices.Contains(out, one) {
			out = append(out, one)
		}
	}
	return out
}

// Unmerge takes a merge back: what it moved names the other record again, the record that was
// kept is as it was, and both are people of their own. What was changed since stays with the
// record that was kept.
func (s *Service) Unmerge(ctx context.Context, v viewer.Viewer, which id.PersonMerge) (Merge, error) {
	if err := CanKeepPeople(v); err != nil {
		return Merge{}, err
	}
	err := s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.lockGrants(ctx); err != nil {
			return err
		}
		m, err := s.merge(ctx, which)
		if err != nil {
			return err
		}
		if m.Undone != nil {
			return apperr.NewConflict("merge.undone_already")
		}
		if m.Kept.MergedInto != "" {
			return apperr.NewConflict("merge.undo_later_first")
		}
		if m.Kept.Erased || m.Gone.Erased {
			return apperr.NewConflict("merge.erased")
		}
		administrators, err := s.Administrators(ctx)
		if err != nil {
			return err
		}
		if err := CanMerge(v, administrators[m.Kept.ID]); err != nil {
			return err
		}
		for _, rows := range m.moved.Rows {
			if _, err := s.db.PointBack(ctx, rows.Column, string(m.Gone.ID), string(m.Kept.ID), rows.IDs); err != nil {
				return err
			}
		}
		// A record that was corrected since has its addresses under other identifiers.
		if err := s.giveBack(ctx, m.Kept.ID, m.Gone.ID, m.moved.Gone.Emails); err != nil {
			return err
		}
		if err := s.markMerged(ctx, m.Gone.ID, ""); err != nil {
			return err
		}
		now, err := s.someone(ctx, m.Kept.ID)
		if err != nil {
			return err
		}
		other, err := s.someone(ctx, m.Gone.ID)
		if err != nil {
			return err
		}
		if len(now.Addresses) == 0 || len(other.Addresses) == 0 {
			return apperr.NewConflict("merge.no_address_left")
		}
		back := restored(now.Input(), m.moved)
		if err := s.settleMerge(ctx, back, m.moved.gone(other)); err != nil {
			return err
		}
		if err := s.markUnmerged(ctx, which, v.Person, s.clock.Now()); err != nil {
			return err
		}
		if err := s.changed(ctx); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, actUnmerged, string(which))
	})
	if err != nil {
		return Merge{}, err
	}
	return s.merge(ctx, which)
}

// restored is the record that was kept as it was before a merge, but for what was changed since.
func restored(now PersonInput, m moved) PersonInput {
	out := now
	for _, f := range mergeFields {
		if f.field != FieldEmail && f.same(now, m.After) {
			f.take(&out, m.Kept)
		}
	}
	// The addresses that are left, in their old order.
	out.Emails = nil
	for _, email := range slices.Concat(m.Kept.Emails, now.Emails) {
		if slices.Contains(now.Emails, email) && !slices.Contains(out.Emails, email) {
			out.Emails = append(out.Emails, email)
		}
	}
	return out
}

// gone is the other record with the addresses it has got back, in their old order.
func (m moved) gone(now Person) PersonInput {
	out := m.Gone
	out.Emails = slices.DeleteFunc(slices.Clone(m.Gone.Emails), func(email string) bool { return !slices.Contains(now.Addresses, email) })
	return out
}

// Merges lists the merges that stand and those that were taken back, the last first.
func (s *Service) Merges(ctx context.Context, v viewer.Viewer, a page.Args) (page.Page[Merge], error) {
	var none page.Page[Merge]
	if err := CanKeepPeople(v); err != nil {
		return none, err
	}
	if err := a.Validate(); err != nil {
		return none, err
	}
	all, err := s.merges(ctx)
	if err != nil {
		return none, err
	}
	return page.Cut(all, a, func(m Merge) string { return string(m.ID) })
}

// Twin is two records that may be one person.
type Twin struct {
	One, Other Person
	// SameDivision beside the same name: all the likelier.
	SameDivision bool
}

// Twins lists records that may be of one person: the same name, whatever its case, accents and
// order, under different addresses. Those of one division come first.
func (s *Service) Twins(ctx context.Context, v viewer.Viewer, a page.Args) (page.Page[Twin], error) {
	var none page.Page[Twin]
	if err := CanKeepPeople(v); err != nil {
		return none, err
	}
	if err := a.Validate(); err != nil {
		return none, err
	}
	set, err := s.Settings(ctx)
	if err != nil {
		return none, err
	}
	all, known, err := s.everybody(ctx, set)
	if err != nil {
		return none, err
	}
	of := map[string][]Person{}
	for _, p := range all {
		if p.MergedInto == "" {
			key := nameKey(p.Name)
			of[key] = append(of[key], p)
		}
	}
	var twins []Twin
	for _, same := range of {
		slices.SortFunc(same, func(a, b Person) int { return cmp.Compare(a.ID, b.ID) })
		for i, one := range same {
			for _, other := range same[i+1:] {
				twins = append(twins, Twin{one, other, one.Division != nil && divisionOf(one) == divisionOf(other)})
			}
		}
	}
	slices.SortFunc(twins, func(a, b Twin) int {
		return cmp.Or(cmp.Compare(no(a.SameDivision), no(b.SameDivision)), strings.Compare(a.One.SortName, b.One.SortName), strings.Compare(a.key(), b.key()))
	})
	cut, err := page.Cut(twins, a, Twin.key)
	if err != nil {
		return none, err
	}
	shown := map[id.Person]Person{}
	var people []Person
	for _, t := range cut.Nodes {
		for _, p := range []Person{t.One, t.Other} {
			if shown[p.ID].ID == "" {
				shown[p.ID] = p
				people = append(people, p)
			}
		}
	}
	if err := s.complete(ctx, people, known); err != nil {
		return none, err
	}
	for _, p := range people {
		shown[p.ID] = p
	}
	for i, t := range cut.Nodes {
		cut.Nodes[i].One, cut.Nodes[i].Other = shown[t.One.ID], shown[t.Other.ID]
	}
	return cut, nil
}

func (t Twin) key() string { return string(t.One.ID) + " " + string(t.Other.ID) }

func no(yes bool) int {
	if yes {
		return 0
	}
	return 1
}

// nameKey is a name without case, accents, marks and order.
func nameKey(name string) string {
	parts := strings.FieldsFunc(i18n.Fold(name), func(r rune) bool { return strings.ContainsRune(" ,.-'’", r) })
	slices.Sort(parts)
	return strings.Join(parts, " ")
}
