package roster

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/roster/sheet"
	"laurel/internal/viewer"
)

// plan is an import before it is written.
type plan struct {
	Preview
	divisions []string // new ones, as written
	sites     []string
	rows      []planned
}

// planned is one row of the file and what becomes of it.
type planned struct {
	row    sheet.Row
	before *directory.Person // nil for somebody new
	input  directory.PersonInput
	// division and site as written where they are new
	division, site string
	change         Change
	mentor         *candidate // who becomes the formal mentor; nil when that stays as it is
	ends           id.Mentorship
}

// candidate is somebody who may be meant by a name or an address: on record, a row of
// the file, or both.
type candidate struct {
	person *directory.Person
	row    int // in plan.rows; -1 none
}

// state is the directory as an import is compared with it.
type state struct {
	set       directory.Settings
	people    []directory.Person
	of        map[id.Person]*directory.Person
	owner     map[string]id.Person
	divisions []directory.Division
	sites     []directory.Site
	formal    map[id.Person]mentorship.Mentorship
	lines     directory.Lines
}

func (s *Service) state(ctx context.Context) (state, error) {
	st := state{of: map[id.Person]*directory.Person{}, owner: map[string]id.Person{}}
	var err error
	if st.set, err = s.directory.Settings(ctx); err != nil {
		return st, err
	}
	if st.people, err = s.directory.Everybody(ctx); err != nil {
		return st, err
	}
	if err := s.directory.Complete(ctx, st.people); err != nil {
		return st, err
	}
	for i := range st.people {
		p := &st.people[i]
		st.of[p.ID] = p
		for _, a := range p.Addresses {
			st.owner[a] = p.ID
		}
	}
	if st.divisions, err = s.directory.Divisions(ctx); err != nil {
		return st, err
	}
	if st.sites, err = s.directory.Sites(ctx); err != nil {
		return st, err
	}
	if st.formal, err = s.mentorship.FormalMentors(ctx); err != nil {
		return st, err
	}
	st.lines, err = s.directory.Lines(ctx)
	return st, err
}

// digest names a file against a state.
func (st state) digest(file []byte) (string, error) {
	h := sha256.New()
	_, _ = h.Write(file)
	enc := json.NewEncoder(h)
	for _, p := range st.people {
		in := inputOf(p)
		if err := enc.Encode([]any{in, st.formal[p.ID]}); err != nil {
			return "", err
		}
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// inputOf is a person on record as an import would write them.
func inputOf(p directory.Person) directory.PersonInput {
	in := directory.PersonInput{
		ID: p.ID, Name: p.Name, SortName: p.SortName, Emails: p.Addresses, Rank: p.Rank, Position: p.Position, AppointmentType: p.AppointmentType,
		Appointed: p.Appointed, Promoted: p.Promoted, NextReview: p.NextReview, NextReviewKind: p.NextReviewKind, Language: p.Language, Status: p.Status,
	}
	if p.Division != nil {
		in.Division = p.Division.ID
	}
	if p.Site != nil {
		in.Site = p.Site.ID
	}
	return in
}

// plan compares a file with the directory. It writes nothing.
func (s *Service) plan(ctx context.Context, file []byte) (plan, error) {
	st, err := s.state(ctx)
	if err != nil {
		return plan{}, err
	}
	read, faults := sheet.Read(file)
	p := plan{Preview: Preview{Encoding: read.Encoding, Delimiter: read.Delimiter, Columns: read.Columns}}
	for _, f := range faults {
		p.Faults = append(p.Faults, Fault(f))
	}
	if p.Digest, err = st.digest(file); err != nil {
		return plan{}, err
	}
	c := comparison{plan: &p, state: st, has: map[string]string{}}
	for _, column := range read.Columns {
		if column.Field != "" {
			c.has[column.Field] = column.Header
		}
	}
	for _, row := range read.Rows {
		c.person(row)
	}
	c.mentors()
	c.count()
	slices.SortStableFunc(p.Faults, func(a, b Fault) int { return a.Line - b.Line })
	return p, nil
}

// comparison is a plan in the making.
type comparison struct {
	*plan
	state
	has  map[string]string // field to header, of the columns the file has
	seen map[id.Person]int // line a person on record is on
}

func (c *comparison) fault(line int, field, code string, params map[string]any) {
	header := c.has[field]
	if header == "" {
		header = field
	}
	c.Faults = append(c.Faults, Fault{Line: line, Column: header, Code: code, Params: params})
}

// person plans one row, mentors apart.
func (c *comparison) person(row sheet.Row) {
	before, ok := c.match(row)
	if !ok {
		return
	}
	p := planned{row: row, before: before, change: Added}
	if before != nil {
		p.input = inputOf(*before)
	}
	in := &p.input
	if in.Name != row.Name {
		in.Name, in.SortName = row.Name, ""
		if row.Family != "" {
			in.SortName = i18n.Fold(row.Family + " " + row.Given)
		}
	}
	in.Emails = addresses(row, before)
	in.Division, p.division = c.division(row)
	if _, has := c.has[sheet.FieldSite]; has {
		in.Site, p.site = c.site(row)
	}
	vocabulary := c.set.Vocabulary
	c.word(row, sheet.FieldRank, row.Rank, vocabulary.Ranks, &in.Rank)
	c.word(row, sheet.FieldPosition, row.Position, vocabulary.Positions, &in.Position)
	c.word(row, sheet.FieldAppointmentType, row.AppointmentType, vocabulary.AppointmentTypes, &in.AppointmentType)
	for field, value := range map[string]struct {
		in   *clock.Date
		read clock.Date
	}{
		sheet.FieldAppointed: {&in.Appointed, row.Appointed}, sheet.FieldPromoted: {&in.Promoted, row.Promoted}, sheet.FieldNextReview: {&in.NextReview, row.NextReview},
	} {
		if _, has := c.has[field]; has {
			*value.in = value.read
		}
	}
	_, hasKind := c.has[sheet.FieldNextReviewKind]
	if _, hasReview := c.has[sheet.FieldNextReview]; hasKind || hasReview && row.NextReviewKind != "" || in.NextReview.IsZero() {
		in.NextReviewKind = reviewKind(row.NextReviewKind)
	}
	if row.Language != "" {
		in.Language = row.Language
	}
	if row.Status != "" {
		in.Status = directory.Status(row.Status)
	}
	c.rows = append(c.rows, p)
}

// reviewKind is the code where the department means CFAR or a promotion, else what
// it wrote.
func reviewKind(written string) string {
	switch folded := strings.ToUpper(i18n.Fold(written)); folded {
	case "CFAR", "PROMOTION":
		return folded
	}
	return written
}

// match finds who a row is about; false when that is a fault.
func (c *comparison) match(row sheet.Row) (*directory.Person, bool) {
	var found *directory.Person
	for _, email := range append([]string{row.Email}, row.MoreEmails...) {
		owner, known := c.owner[email]
		switch {
		case !known:
		case found == nil:
			found = c.of[owner]
		case found.ID != owner:
			c.fault(row.Line, sheet.FieldEmail, TwoPeople, map[string]any{"name": found.Name, "other": c.of[owner].Name})
			return nil, false
		}
	}
	if found == nil {
		return nil, true
	}
	if line, twice := c.seen[found.ID]; twice {
		c.fault(row.Line, sheet.FieldEmail, SamePerson, map[string]any{"other": line})
		return nil, false
	}
	if c.seen == nil {
		c.seen = map[id.Person]int{}
	}
	c.seen[found.ID] = row.Line
	return found, true
}

// addresses are those of the row, the first one preferred, and those on record.
func addresses(row sheet.Row, before *directory.Person) []string {
	all := append([]string{row.Email}, row.MoreEmails...)
	if before != nil {
		for _, a := range before.Addresses {
			if !slices.Contains(all, a) {
				all = append(all, a)
			}
		}
	}
	return all
}

// place finds a place by code or name. One that is not on record is new, unless it
// looks like a slip of the pen.
func place[T any](c *comparison, row sheet.Row, field, written string, known []T, term func(T) directory.Term) (found *T, isNew bool) {
	for i, k := range known {
		if _, ok := directory.Match([]directory.Term{term(k)}, written); ok {
			return &known[i], false
		}
	}
	for _, k := range known {
		t := term(k)
		for _, name := range []string{t.Label.En(), t.Label.Fr()} {
			if near(i18n.Fold(written), i18n.Fold(name)) {
				c.fault(row.Line, field, SimilarPlace, map[string]any{"value": written, "other": name})
				return nil, false
			}
		}
	}
	return nil, true
}

func (c *comparison) division(row sheet.Row) (id.Division, string) {
	found, isNew := place(c, row, sheet.FieldDivision, row.Division, c.state.divisions, func(d directory.Division) directory.Term { return directory.Term{Code: d.Code, Label: d.Name} })
	if found != nil {
		return found.ID, ""
	}
	if isNew {
		return "", remember(&c.plan.divisions, row.Division)
	}
	return "", ""
}

func (c *comparison) site(row sheet.Row) (id.Site, string) {
	if row.Site == "" {
		return "", ""
	}
	found, isNew := place(c, row, sheet.FieldSite, row.Site, c.state.sites, func(x directory.Site) directory.Term { return directory.Term{Code: x.Code, Label: x.Name} })
	if found != nil {
		return found.ID, ""
	}
	if isNew {
		return "", remember(&c.plan.sites, row.Site)
	}
	return "", ""
}

// remember keeps the first spelling of a new place.
func remember(known *[]string, written string) string {
	for _, k := range *known {
		if i18n.Fold(k) == i18n.Fold(written) {
			return k
		}
	}
	*known = append(*known, written)
	return written
}

// near reports a difference of one letter in names long enough for a slip. Two would
// take Neurology for Nephrology.
func near(a, b string) bool {
	x, y := []rune(a), []rune(b)
	if len(x) < 6 || len(y) < 6 || len(x)-len(y) > 1 || len(y)-len(x) > 1 {
		return false
	}
	before := make([]int, len(y)+1)
	for j := range before {
		before[j] = j
	}
	for i := range x {
		now := make([]int, len(y)+1)
		now[0] = i + 1
		for j := range y {
			cost := 1
			if x[i] == y[j] {
				cost = 0
			}
			now[j+1] = min(before[j]+cost, before[j+1]+1, now[j]+1)
		}
		before = now
	}
	return before[len(y)] == 1
}

// word takes a word of the vocabulary over. A column the file lacks changes nothing.
func (c *comparison) word(row sheet.Row, field, written string, terms []directory.Term, into *string) {
	if _, has := c.has[field]; !has {
		return
	}
	if written == "" {
		*into = ""
		return
	}
	code, ok := directory.Match(terms, written)
	if !ok {
		var words []string
		for _, t := range terms {
			words = append(words, t.Label.En())
		}
		c.fault(row.Line, field, UnknownWord, map[string]any{"value": written, "words": strings.Join(words, ", ")})
		return
	}
	*into = code
}

// mentors decides on the mentor of every row, when all rows are known.
func (c *comparison) mentors() {
	byAddress, byName := map[string]candidate{}, map[string][]candidate{}
	inFile := map[id.Person]bool{}
	for i, p := range c.rows {
		who := candidate{p.before, i}
		for _, a := range p.input.Emails {
			byAddress[a] = who
		}
		byName[nameKey(p.input.Name)] = append(byName[nameKey(p.input.Name)], who)
		if p.before != nil {
			inFile[p.before.ID] = true
		}
	}
	for i := range c.people {
		p := &c.people[i]
		if inFile[p.ID] {
			continue
		}
		for _, a := range p.Addresses {
			byAddress[a] = candidate{p, -1}
		}
		byName[nameKey(p.Name)] = append(byName[nameKey(p.Name)], candidate{p, -1})
	}
	for i := range c.rows {
		written := c.rows[i].row.Mentor
		if written == "" {
			continue
		}
		var found []candidate
		if strings.Contains(written, "@") {
			if who, ok := byAddress[strings.ToLower(written)]; ok {
				found = []candidate{who}
			}
		} else {
			found = byName[nameKey(written)]
		}
		c.mentor(i, written, found)
	}
}

// nameKey is a name without its order: "Tremblay, Éloïse" is "Éloïse Tremblay".
func nameKey(name string) string {
	words := strings.FieldsFunc(i18n.Fold(name), func(r rune) bool { return r == ' ' || r == ',' })
	slices.Sort(words)
	return strings.Join(words, " ")
}

func (c *comparison) mentor(i int, written string, found []candidate) {
	p := &c.rows[i]
	line := p.row.Line
	switch len(found) {
	case 0:
		c.fault(line, sheet.FieldMentor, UnknownMentor, map[string]any{"value": written})
		return
	case 1:
	default:
		c.fault(line, sheet.FieldMentor, AmbiguousMentor, map[string]any{"value": written})
		return
	}
	who := found[0]
	if who.row == i {
		c.fault(line, sheet.FieldMentor, OwnMentor, nil)
		return
	}
	if c.statusOf(who) == directory.Left {
		c.fault(line, sheet.FieldMentor, MentorHasLeft, map[string]any{"value": written})
		return
	}
	var mentee, mentor id.Person
	if p.before != nil {
		mentee = p.before.ID
	}
	if who.person != nil {
		mentor = who.person.ID
		if err := mentorship.CheckFormal(mentor, mentee, p.input.Division, p.input.Site, c.lines); err != nil {
			c.fault(line, sheet.FieldMentor, ReportingLine, map[string]any{"value": written})
			return
		}
	}
	if now, has := c.formal[mentee]; mentee != "" && has {
		if now.Mentor == mentor {
			return
		}
		p.ends = now.ID
	}
	p.mentor = &who
}

func (c *comparison) statusOf(who candidate) directory.Status {
	if who.row >= 0 {
		return c.rows[who.row].input.Status
	}
	return who.person.Status
}

// count fills in the preview: what each row changes, and who is not in the file.
func (c *comparison) count() {
	for i := range c.rows {
		p := &c.rows[i]
		shown := ImportRow{Line: p.row.Line, Name: p.input.Name, Email: p.row.Email, Change: Added, Fields: []FieldChange{}}
		if p.before != nil {
			shown.Fields = c.differences(*p)
			shown.Change = Changed
			if len(shown.Fields) == 0 {
				shown.Change = Unchanged
			}
		}
		p.change = shown.Change
		switch p.change {
		case Added:
			c.NewCount++
		case Changed:
			c.ChangedCount++
		case Unchanged:
			c.UnchangedCount++
			continue
		}
		c.show(shown)
	}
	for _, p := range c.people {
		if _, there := c.seen[p.ID]; !there && p.Status != directory.Left {
			c.NotInFileCount++
			c.show(ImportRow{Name: p.Name, Email: p.Email, Change: NotInFile, Fields: []FieldChange{}})
		}
	}
}

func (c *comparison) show(r ImportRow) {
	if len(c.Rows) < mostRows {
		c.Rows = append(c.Rows, r)
	}
}

// differences are the fields a row would change, in words.
func (c *comparison) differences(p planned) []FieldChange {
	was, out := inputOf(*p.before), []FieldChange{}
	compare := func(field, before, after string) {
		if before != after {
			out = append(out, FieldChange{field, before, after})
		}
	}
	compare(sheet.FieldName, was.Name, p.input.Name)
	compare(sheet.FieldEmail, strings.Join(was.Emails, " "), strings.Join(p.input.Emails, " "))
	compare(sheet.FieldDivision, c.divisionName(was.Division, ""), c.divisionName(p.input.Division, p.division))
	compare(sheet.FieldSite, c.siteName(was.Site, ""), c.siteName(p.input.Site, p.site))
	compare(sheet.FieldRank, was.Rank, p.input.Rank)
	compare(sheet.FieldPosition, was.Position, p.input.Position)
	compare(sheet.FieldAppointmentType, was.AppointmentType, p.input.AppointmentType)
	compare(sheet.FieldAppointed, was.Appointed.String(), p.input.Appointed.String())
	compare(sheet.FieldPromoted, was.Promoted.String(), p.input.Promoted.String())
	compare(sheet.FieldNextReview, was.NextReview.String(), p.input.NextReview.String())
	compare(sheet.FieldNextReviewKind, was.NextReviewKind, p.input.NextReviewKind)
	compare(sheet.FieldLanguage, was.Language, p.input.Language)
	compare(sheet.FieldStatus, string(was.Status), string(p.input.Status))
	if p.mentor != nil {
		before := ""
		if m, has := c.formal[p.before.ID]; has {
			before = c.of[m.Mentor].Name
		}
		compare(sheet.FieldMentor, before, c.nameOf(*p.mentor))
	}
	return out
}

func (c *comparison) nameOf(who candidate) string {
	if who.row >= 0 {
		return c.rows[who.row].input.Name
	}
	return who.person.Name
}

func (c *comparison) divisionName(d id.Division, written string) string {
	for _, k := range c.state.divisions {
		if k.ID == d {
			return k.Name.En()
		}
	}
	return written
}

func (c *comparison) siteName(x id.Site, written string) string {
	for _, k := range c.state.sites {
		if k.ID == x {
			return k.Name.En()
		}
	}
	return written
}

// apply writes a file whose preview has this digest, inside a Write.
func (s *Service) apply(ctx context.Context, v viewer.Viewer, file []byte, digest, object string) (Counts, error) {
	p, err := s.plan(ctx, file)
	if err != nil {
		return Counts{}, err
	}
	if p.Digest != digest {
		return Counts{}, apperr.NewConflict("roster.preview_stale")
	}
	if len(p.Faults) > 0 {
		return Counts{}, apperr.NewInvalid("roster.has_faults", "upload")
	}
	done := Counts{p.NewCount, p.ChangedCount, p.UnchangedCount}
	if done.New+done.Changed == 0 {
		return done, nil
	}
	if err := s.writePlaces(ctx, &p); err != nil {
		return Counts{}, err
	}
	if err := s.writePeople(ctx, &p); err != nil {
		return Counts{}, err
	}
	if err := s.writeMentors(ctx, p); err != nil {
		return Counts{}, err
	}
	return done, s.audit.Record(ctx, v, "roster.imported", object)
}

// writePlaces makes the new divisions and sites and gives rows their identifiers.
func (s *Service) writePlaces(ctx context.Context, p *plan) error {
	taken := map[string]bool{}
	divisions, err := s.directory.Divisions(ctx)
	if err != nil {
		return err
	}
	for _, d := range divisions {
		taken[d.Code] = true
	}
	newDivisions := make([]directory.Division, len(p.divisions))
	for i, name := range p.divisions {
		newDivisions[i] = directory.Division{Code: code(name, taken), Name: i18n.Both(name, name)}
	}
	if len(newDivisions) > 0 {
		if newDivisions, err = s.directory.AddDivisions(ctx, newDivisions); err != nil {
			return err
		}
	}
	clear(taken)
	sites, err := s.directory.Sites(ctx)
	if err != nil {
		return err
	}
	for _, x := range sites {
		taken[x.Code] = true
	}
	newSites := make([]directory.Site, len(p.sites))
	for i, name := range p.sites {
		newSites[i] = directory.Site{Code: code(name, taken), Name: i18n.Both(name, name)}
	}
	if len(newSites) > 0 {
		if newSites, err = s.directory.AddSites(ctx, newSites); err != nil {
			return err
		}
	}
	for i := range p.rows {
		row := &p.rows[i]
		if at := slices.Index(p.divisions, row.division); row.division != "" && at >= 0 {
			row.input.Division = newDivisions[at].ID
		}
		if at := slices.Index(p.sites, row.site); row.site != "" && at >= 0 {
			row.input.Site = newSites[at].ID
		}
	}
	return nil
}

// code is a short name of a place: its initials, or the start of a single word.
func code(name string, taken map[string]bool) string {
	words := strings.FieldsFunc(strings.ToUpper(i18n.Fold(name)), func(r rune) bool { return (r < 'A' || r > 'Z') && (r < '0' || r > '9') })
	made := ""
	for _, w := range words {
		made += w[:1]
	}
	if len(words) == 1 {
		made = words[0][:min(4, len(words[0]))]
	}
	if made == "" {
		made = "PLACE"
	}
	free := made
	for n := 2; taken[free]; n++ {
		free = made + string(rune('0'+n%10))
		if n > 9 {
			made += "X"
		}
	}
	taken[free] = true
	return free
}

func (s *Service) writePeople(ctx context.Context, p *plan) error {
	var add, change []directory.PersonInput
	for i := range p.rows {
		row := &p.rows[i]
		switch row.change {
		case Added:
			row.input.ID = id.New[id.Person](s.ids)
			add = append(add, row.input)
		case Changed:
			change = append(change, row.input)
		}
	}
	// Changes first: an address may move to somebody new.
	if err := s.directory.ChangePeople(ctx, change); err != nil {
		return err
	}
	if len(add) == 0 {
		return nil
	}
	_, err := s.directory.AddPeople(ctx, add)
	return err
}

func (s *Service) writeMentors(ctx context.Context, p plan) error {
	today, err := s.directory.Today(ctx)
	if err != nil {
		return err
	}
	ends := map[clock.Date][]id.Mentorship{}
	var add []mentorship.Mentorship
	for _, row := range p.rows {
		if row.mentor == nil {
			continue
		}
		mentor := id.Person("")
		if row.mentor.row >= 0 {
			mentor = p.rows[row.mentor.row].input.ID
		} else {
			mentor = row.mentor.person.ID
		}
		if row.ends != "" {
			on := row.row.MentorSince
			if on.IsZero() {
				on = today
			}
			ends[on] = append(ends[on], row.ends)
		}
		add = append(add, mentorship.Mentorship{
			Mentor: mentor, Mentee: row.input.ID, Kind: mentorship.Formal, Standing: mentorship.OnRecord, Started: row.row.MentorSince, Active: true,
		})
	}
	for on, which := range ends {
		if err := s.mentorship.End(ctx, on, which...); err != nil {
			return err
		}
	}
	if len(add) == 0 {
		return nil
	}
	return s.mentorship.Record(ctx, add)
}
