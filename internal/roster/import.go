package roster

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/roster/sheet"
	"laurel/internal/viewer"
)

// state is what is on record when a file is compared with it.
type state struct {
	Roll       directory.Roll
	Owner      map[string]id.Person // address to person
	Preferred  map[id.Person]string // person to where mail goes
	Formal     map[id.Person]mentorship.Mentorship
	Vocabulary directory.Vocabulary
	Words      []Word

	lines          directory.Lines
	administrators map[id.Person]bool
	today          clock.Date
}

func (s *Service) state(ctx context.Context) (state, error) {
	var st state
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return st, err
	}
	st.Vocabulary, st.today = set.Vocabulary, clock.DateOf(s.clock.Now(), set.Zone)
	if st.Roll, err = s.directory.Roll(ctx); err != nil {
		return st, err
	}
	if st.Owner, st.Preferred, err = s.directory.Addresses(ctx); err != nil {
		return st, err
	}
	if st.Formal, err = s.mentorship.FormalMentors(ctx); err != nil {
		return st, err
	}
	if st.administrators, err = s.directory.Administrators(ctx); err != nil {
		return st, err
	}
	st.lines, err = s.directory.Lines(ctx)
	return st, err
}

// digest names a file, and what was said of it, together with the state. Reporting lines and the day are left
// out: what they decide is decided again when the file is imported.
func (st state) digest(file []byte, choices Choices) (string, error) {
	h := sha256.New()
	sum := sha256.Sum256(file)
	h.Write(sum[:])
	to := json.NewEncoder(h)
	err := errors.Join(to.Encode(choices), to.Encode(st))
	return hex.EncodeToString(h.Sum(nil)), err
}

// plan is what a file would do to the state.
type plan struct {
	state
	sheet     sheet.Sheet
	digest    string
	language  string
	over      bool              // may change administrators' addresses and status
	header    map[string]string // field to the header it was read as
	divisions *places
	sites     *places
	words     map[[2]string]string // field and word to code
	addresses map[id.Person][]string
	people    map[id.Person]*directory.Person
	called    names
	title     map[id.Person]string // what people are called once the file is imported
	mail      map[string]id.Person // address to person, on record or in the file
	entries   []*entry
	faults    []Fault

	asking      bool
	mentors     map[string]*MentorQuestion
	mentorOrder []string
	mentorSaid  map[string]MentorChoice
	mailOf      map[id.Person]string // where mail goes, on record or in the file
	divisionOf  map[id.Person]string // code
	inNames     map[string][]id.Person
	flags       []Flag
}

// entry is a row of the file and what it makes of a person.
type entry struct {
	row    sheet.Row
	before *directory.Person // nil: new
	// after has no places: those the file brings have no identifier yet.
	after          directory.PersonInput
	division, site string // codes
	had            mentorship.Mentorship
	mentor         id.Person // the formal mentor after the import, "" for nobody
	personal       bool      // something of the person changes, not only the mentor
	fields         []FieldChange
	faulty         bool
	unclear        bool // whose row it is cannot be said
	breaks         bool // the mentee would report to the formal mentor
}

// plan compares a file with what is on record. It writes nothing.
func (s *Service) plan(ctx context.Context, v viewer.Viewer, file []byte, r read, how reading) (*plan, error) {
	st, err := s.state(ctx)
	if err != nil {
		return nil, err
	}
	st.Words = how.words
	p := &plan{
		state: st, sheet: r.sheet, language: v.Language, over: v.Purpose != "" || v.Has(viewer.Administrator), header: map[string]string{}, words: map[[2]string]string{},
		divisions: newPlaces(DivisionPlace, "DIV", how), sites: newPlaces(SitePlace, "SITE", how), addresses: map[id.Person][]string{},
		people: map[id.Person]*directory.Person{}, called: namesOf(nil), title: map[id.Person]string{}, mail: map[string]id.Person{},
		asking: how.asking, mentors: map[string]*MentorQuestion{}, mentorSaid: map[string]MentorChoice{}, mailOf: map[id.Person]string{}, divisionOf: map[id.Person]string{},
	}
	for _, c := range how.choices.Mentors {
		p.mentorSaid[mentorKey(c.Written)] = c
	}
	if p.digest, err = st.digest(file, how.choices); err != nil {
		return nil, err
	}
	for _, f := range r.faults {
		p.faults = append(p.faults, Fault{Line: f.Line, Column: f.Column, Code: f.Code, params: f.Params})
	}
	p.index()
	p.identify(s.ids)
	for _, e := range p.entries {
		p.fill(e)
		p.note(e)
	}
	if p.asking {
		p.bothOfTwo()
	}
	for _, e := range p.entries {
		p.pair(e)
	}
	if p.asking {
		p.waitForMentors()
	}
	for _, e := range p.entries {
		p.compare(e)
	}
	slices.SortStableFunc(p.faults, func(a, b Fault) int { return a.Line - b.Line })
	return p, nil
}

// index makes what is on record easy to find.
func (p *plan) index() {
	for _, c := range p.sheet.Columns {
		if c.Field != "" {
			p.header[c.Field] = c.Header
		}
	}
	for _, d := range p.Roll.Divisions {
		p.divisions.add(d.Code, d.Name)
	}
	for _, x := range p.Roll.Sites {
		p.sites.add(x.Code, x.Name)
	}
	for _, r := range p.sheet.Rows {
		p.divisions.count(r.Division, r.Line)
		p.sites.count(r.Site, r.Line)
	}
	for _, w := range p.Words {
		switch w.Kind {
		case DivisionWord:
			p.divisions.remember(w.Written, p.codeOfDivision(id.Division(w.Means)))
		case SiteWord:
			p.sites.remember(w.Written, p.codeOfSite(id.Site(w.Means)))
		}
	}
	p.divisions.settle()
	p.sites.settle()
	for i := range p.Roll.People {
		d := &p.Roll.People[i]
		p.people[d.ID], p.title[d.ID] = d, d.Name
		p.called.add(d.Name, d.ID, d.Status == directory.Left)
		p.mailOf[d.ID], p.divisionOf[d.ID] = p.Preferred[d.ID], codeOf(d.Division)
	}
	for email, who := range p.Owner {
		p.addresses[who] = append(p.addresses[who], email)
		p.mail[email] = who
	}
	for _, all := range p.addresses {
		slices.Sort(all)
	}
}

func addressesOf(r sheet.Row) []string { return append([]string{r.Email}, r.MoreEmails...) }

// identify finds out whose row each is.
func (p *plan) identify(ids id.Source) {
	line := map[id.Person]int{}
	for _, row := range p.sheet.Rows {
		e := &entry{row: row}
		p.entries = append(p.entries, e)
		of := ""
		for _, email := range addressesOf(row) {
			who, known := p.Owner[email]
			switch {
			case !known || who == e.after.ID:
			case of == "":
				of, e.after.ID = email, who
			default:
				e.unclear = true
				p.fault(e, sheet.FieldMoreEmails, TwoPeople, map[string]any{"value": of, "name": p.title[e.after.ID], "other": email, "another": p.title[who]})
			}
		}
		if e.after.ID == "" {
			e.after.ID = id.New[id.Person](ids)
			continue
		}
		e.before = p.people[e.after.ID]
		if first, twice := line[e.after.ID]; twice {
			e.unclear = true
			p.fault(e, sheet.FieldEmail, SamePerson, map[string]any{"other": first, "name": p.title[e.after.ID]})
			continue
		}
		line[e.after.ID] = row.Line
	}
}

func (p *plan) fault(e *entry, field, code string, params map[string]any) *Fault {
	e.faulty = true
	column, has := p.header[field]
	if !has {
		column = field
	}
	p.faults = append(p.faults, Fault{Line: e.row.Line, Column: column, Code: code, params: params})
	return &p.faults[len(p.faults)-1]
}

func (p *plan) has(field string) bool { _, ok := p.header[field]; return ok }

// fill says what the row makes of the person.
func (p *plan) fill(e *entry) {
	row := e.row
	p.measure(e)
	if e.unclear {
		e.after.Name = row.Name
		return
	}
	if e.before != nil {
		b := *e.before
		e.division, e.site = codeOf(b.Division), siteCodeOf(b.Site)
		e.after = directory.PersonInput{
			ID: b.ID, Rank: b.Rank, Position: b.Position, AppointmentType: b.AppointmentType, Appointed: b.Appointed, Promoted: b.Promoted,
			NextReview: b.NextReview, NextReviewKind: b.NextReviewKind, Language: b.Language, Status: b.Status,
		}
	}
	in := &e.after
	in.Name, in.SortName, in.Emails = row.Name, sortName(e), p.emails(e)
	e.division = p.place(e, sheet.FieldDivision, row.Division, p.divisions)
	if p.has(sheet.FieldSite) {
		e.site = p.place(e, sheet.FieldSite, row.Site, p.sites)
	}
	if p.has(sheet.FieldRank) {
		in.Rank = p.word(e, sheet.FieldRank, row.Rank, p.Vocabulary.Ranks)
	}
	if p.has(sheet.FieldPosition) {
		in.Position = p.word(e, sheet.FieldPosition, row.Position, p.Vocabulary.Positions)
	}
	if p.has(sheet.FieldAppointmentType) {
		in.AppointmentType = p.word(e, sheet.FieldAppointmentType, row.AppointmentType, p.Vocabulary.AppointmentTypes)
	}
	if p.has(sheet.FieldAppointed) {
		in.Appointed = row.Appointed
	}
	if p.has(sheet.FieldPromoted) {
		in.Promoted = row.Promoted
	}
	if p.has(sheet.FieldNextReview) {
		in.NextReview = row.NextReview
	}
	// Without a column of its own the kind comes from the header of the date, if at all.
	if p.has(sheet.FieldNextReviewKind) || row.NextReviewKind != "" {
		in.NextReviewKind = reviewKind(row.NextReviewKind)
	} else if p.has(sheet.FieldNextReview) && row.NextReview.IsZero() {
		in.NextReviewKind = ""
	}
	if row.Language != "" {
		in.Language = row.Language
	}
	if row.Status != "" {
		in.Status = directory.Status(row.Status)
	}
	// Whoever sets an address can sign in with it, and whoever has left cannot.
	if e.before != nil && p.administrators[e.before.ID] && !p.over && (p.moved(e) || in.Status != e.before.Status) {
		p.fault(e, sheet.FieldEmail, Administrators, map[string]any{"name": e.before.Name})
	}
}

// moved reports that somebody on record gets another address, or mail at another.
func (p *plan) moved(e *entry) bool {
	return e.before != nil && (len(e.after.Emails) > len(p.addresses[e.before.ID]) || e.after.Emails[0] != p.Preferred[e.before.ID])
}

// longest is how many characters a name or a word may have.
const longest = 200

func (p *plan) measure(e *entry) {
	for _, c := range []struct{ field, text string }{
		{sheet.FieldName, e.row.Name},
		{sheet.FieldGiven, e.row.Given},
		{sheet.FieldFamily, e.row.Family},
		{sheet.FieldDivision, e.row.Division},
		{sheet.FieldSite, e.row.Site},
		{sheet.FieldNextReviewKind, e.row.NextReviewKind},
	} {
		if p.has(c.field) && utf8.RuneCountInString(c.text) > longest {
			p.fault(e, c.field, TooLong, map[string]any{"most": longest})
		}
	}
}

// sortName follows the family name where the file has it apart. A name that stays as it
// is goes on being listed where it was.
func sortName(e *entry) string {
	switch row := e.row; {
	case e.before != nil && e.before.Name == row.Name:
		return e.before.SortName
	case row.Given != "" && row.Family != "":
		return i18n.Fold(row.Family + " " + row.Given)
	default:
		return directory.SortName(row.Name)
	}
}

// emails are the person's addresses, the one that mail goes to first.
func (p *plan) emails(e *entry) []string {
	all := addressesOf(e.row)
	for _, known := range p.addresses[e.after.ID] {
		if !slices.Contains(all, known) {
			all = append(all, known)
		}
	}
	return all
}

func (p *plan) place(e *entry, field, written string, in *places) string {
	if written == "" {
		return ""
	}
	found := in.find(written)
	switch {
	case found.code == "" && p.asking:
		p.fault(e, field, UnknownPlace, map[string]any{"value": shown(written)})
	case found.code == "":
		p.fault(e, field, SimilarPlace, map[string]any{"value": shown(written), "similar": found.similar})
	}
	return found.code
}

func (p *plan) word(e *entry, field, written string, terms []directory.Term) string {
	if written == "" {
		return ""
	}
	code, seen := p.words[[2]string{field, written}]
	if !seen {
		code, _ = directory.Match(terms, written)
		p.words[[2]string{field, written}] = code
	}
	if code == "" {
		p.fault(e, field, UnknownWord, map[string]any{"value": shown(written)}).known = terms
	}
	return code
}

// Kinds of review that are more than words.
const (
	cfar      = "CFAR"
	promotion = "PROMOTION"
)

// reviewKind is a kind as it is kept; a department may have others than these two.
func reviewKind(written string) string {
	switch i18n.Fold(written) {
	case "cfar":
		return cfar
	case "promotion":
		return promotion
	}
	return written
}

// note lets mentors be found by what the file says of them.
func (p *plan) note(e *entry) {
	for _, email := range addressesOf(e.row) {
		if _, known := p.mail[email]; !known {
			p.mail[email] = e.after.ID
		}
	}
	p.called.add(e.after.Name, e.after.ID, e.after.Status == directory.Left)
	if !e.unclear {
		p.title[e.after.ID], p.mailOf[e.after.ID], p.divisionOf[e.after.ID] = e.after.Name, e.row.Email, e.division
	}
}

// bothOfTwo holds back the first of two rows that claim one address or one person: which of
// them is right, nobody but the lead can say.
func (p *plan) bothOfTwo() {
	at := map[int]*entry{}
	for _, e := range p.entries {
		at[e.row.Line] = e
	}
	for _, f := range slices.Clone(p.faults) {
		other, _ := f.params["other"].(int)
		first := at[other]
		if first == nil || f.Code != sheet.EmailTwice && f.Code != SamePerson {
			continue
		}
		params := maps.Clone(f.params)
		params["other"] = f.Line
		p.fault(first, sheet.FieldEmail, f.Code, params)
	}
}

// waitForMentors holds back rows whose mentor is new and on a row that is held back.
func (p *plan) waitForMentors() {
	held := map[id.Person]*entry{}
	for _, e := range p.entries {
		if e.before == nil {
			held[e.after.ID] = e
		}
	}
	for again := true; again; {
		again = false
		for _, e := range p.entries {
			of := held[e.mentor]
			if e.faulty || of == nil || !of.faulty {
				continue
			}
			p.fault(e, sheet.FieldMentor, MentorWaits, map[string]any{"value": shown(e.row.Mentor), "other": of.row.Line})
			again = true
		}
	}
}

// pair finds the mentor a row names and asks whether the two may be mentor and mentee.
func (p *plan) pair(e *entry) {
	if e.unclear {
		return
	}
	e.had = p.Formal[e.after.ID]
	mentor, column := e.had.Mentor, sheet.FieldDivision
	switch {
	case e.row.Mentor != "":
		if mentor = p.find(e); mentor == "" {
			return
		}
		column = sheet.FieldMentor
	case mentor == "" && !e.since().IsZero():
		p.fault(e, sheet.FieldMentorSince, MissingMentor, nil)
		return
	}
	if p.asking && mentor == e.after.ID {
		p.flag(e, mentor, Oneself)
		mentor = e.had.Mentor
	}
	e.mentor = mentor
	// What is on record and stays as it is, is not this file's doing.
	moved := e.before == nil || codeOf(e.before.Division) != e.division || siteCodeOf(e.before.Site) != e.site
	if mentor == "" || mentor == e.had.Mentor && !moved {
		return
	}
	if mentor != e.had.Mentor && p.called.left[mentor] {
		p.fault(e, column, MentorHasLeft, map[string]any{"value": p.title[mentor]})
		return
	}
	err := mentorship.CheckFormal(mentor, e.after.ID, p.divisionID(e.division), p.siteID(e.site), p.lines)
	for _, wrong := range apperr.All(err) {
		code := ReportingLine
		if wrong.Key == "mentorship.oneself" {
			code = OwnMentor
		}
		if p.asking && code == ReportingLine {
			e.breaks = true
			p.flag(e, mentor, InReportingLine)
			continue
		}
		p.fault(e, column, code, map[string]any{"value": p.title[mentor], "name": e.after.Name})
	}
}

func (p *plan) flag(e *entry, mentor id.Person, problem Problem) {
	p.flags = append(p.flags, Flag{Line: e.row.Line, Mentee: e.after.Name, Mentor: p.title[mentor], Problem: problem, mentee: e.after.ID, mentor: mentor})
}

// find is the mentor a row names, on record or in the file; "" with a fault when there
// is no such person or more than one, and without when a row that could not be read
// may be theirs.
func (p *plan) find(e *entry) id.Person {
	written := e.row.Mentor
	if c, said := p.mentorSaid[mentorKey(written)]; said && p.asking {
		who := p.mail[directory.NormalEmail(c.Email)]
		_, ambiguous := p.named(written)
		q := p.askMentor(e, ambiguous)
		q.Answered, q.Email = c.Email == "" || who != "", c.Email
		if q.Answered {
			if who == "" {
				return e.had.Mentor
			}
			return who
		}
	}
	who, ambiguous := p.named(written)
	if who == "" && p.asking {
		return p.askFor(e, ambiguous)
	}
	switch {
	case ambiguous:
		p.fault(e, sheet.FieldMentor, AmbiguousMentor, map[string]any{"value": shown(written)})
	case who == "" && !p.unread(written):
		p.fault(e, sheet.FieldMentor, UnknownMentor, map[string]any{"value": shown(written)})
	}
	return who
}

// named is whom a name or an address means, on record or in the file.
func (p *plan) named(written string) (who id.Person, ambiguous bool) {
	if strings.Contains(written, "@") {
		return p.mail[strings.ToLower(written)], false
	}
	return p.called.find(written)
}

// askFor holds a row back until the lead says whom it names. Of several names the first is
// the formal mentor, and the others are flagged.
func (p *plan) askFor(e *entry, ambiguous bool) id.Person {
	if several := p.severalMentors(e.row.Mentor); len(several) > 0 {
		for _, other := range several[1:] {
			p.flag(e, other, SecondMentor)
		}
		return several[0]
	}
	switch {
	case ambiguous:
		p.askMentor(e, true)
		p.fault(e, sheet.FieldMentor, AmbiguousMentor, map[string]any{"value": shown(e.row.Mentor)})
	case p.unread(e.row.Mentor):
		p.fault(e, sheet.FieldMentor, MentorUnread, map[string]any{"value": shown(e.row.Mentor)})
	default:
		p.askMentor(e, false)
		p.fault(e, sheet.FieldMentor, UnknownMentor, map[string]any{"value": shown(e.row.Mentor)})
	}
	return ""
}

// unread reports that somebody of this name or address may be on a row that could not
// be read.
func (p *plan) unread(written string) bool {
	return slices.ContainsFunc(p.sheet.Faulty, func(r sheet.Row) bool {
		if strings.Contains(written, "@") {
			return r.Email == "" || slices.Contains(addressesOf(r), strings.ToLower(written))
		}
		return r.Name == "" || nameKey(r.Name) == nameKey(written)
	})
}

// compare lists what changes.
func (p *plan) compare(e *entry) {
	if e.faulty {
		return
	}
	var b directory.Person
	if e.before != nil {
		b = *e.before
	}
	a := e.after
	add := func(field, before, after string) {
		if before != after {
			e.fields = append(e.fields, FieldChange{field, before, after})
		}
	}
	if e.before != nil {
		add(sheet.FieldName, b.Name, a.Name)
		add(sheet.FieldEmail, p.Preferred[b.ID], e.row.Email)
	}
	added := slices.DeleteFunc(slices.Clone(e.row.MoreEmails), func(email string) bool { _, known := p.Owner[email]; return known })
	add(sheet.FieldMoreEmails, "", strings.Join(added, ", "))
	add(sheet.FieldDivision, p.label(p.divisions.terms, codeOf(b.Division)), p.label(p.divisions.terms, e.division))
	add(sheet.FieldSite, p.label(p.sites.terms, siteCodeOf(b.Site)), p.label(p.sites.terms, e.site))
	add(sheet.FieldRank, p.label(p.Vocabulary.Ranks, b.Rank), p.label(p.Vocabulary.Ranks, a.Rank))
	add(sheet.FieldPosition, p.label(p.Vocabulary.Positions, b.Position), p.label(p.Vocabulary.Positions, a.Position))
	add(sheet.FieldAppointmentType, p.label(p.Vocabulary.AppointmentTypes, b.AppointmentType), p.label(p.Vocabulary.AppointmentTypes, a.AppointmentType))
	add(sheet.FieldAppointed, b.Appointed.String(), a.Appointed.String())
	add(sheet.FieldPromoted, b.Promoted.String(), a.Promoted.String())
	add(sheet.FieldNextReview, b.NextReview.String(), a.NextReview.String())
	add(sheet.FieldNextReviewKind, kindLabel(b.NextReviewKind), kindLabel(a.NextReviewKind))
	add(sheet.FieldLanguage, p.label(languageTerms, b.Language), p.label(languageTerms, a.Language))
	add(sheet.FieldStatus, p.label(statusTerms, string(b.Status)), p.label(statusTerms, string(a.Status)))
	e.personal = len(e.fields) > 0
	if e.mentor != "" {
		add(sheet.FieldMentor, p.mentorName(e.had.Mentor, e.mentor), p.title[e.mentor])
		if since := e.since(); e.mentor != e.had.Mentor || !since.IsZero() {
			add(sheet.FieldMentorSince, e.had.Started.String(), since.String())
		}
	}
}

// since is the day the row says its mentorship began.
func (e *entry) since() clock.Date { return e.row.MentorSince }

// mentorName tells a mentor apart from another of the same name by the address.
func (p *plan) mentorName(who, from id.Person) string {
	if who != from && p.title[who] == p.title[from] {
		return p.title[who] + " <" + p.Preferred[who] + ">"
	}
	return p.title[who]
}

func codeOf(d *directory.Division) string {
	if d == nil {
		return ""
	}
	return d.Code
}

func siteCodeOf(x *directory.Site) string {
	if x == nil {
		return ""
	}
	return x.Code
}

// divisionID is "" for a division the file brings: nobody directs it yet.
func (p *plan) divisionID(code string) id.Division {
	for _, d := range p.Roll.Divisions {
		if d.Code == code {
			return d.ID
		}
	}
	return ""
}

func (p *plan) siteID(code string) id.Site {
	for _, x := range p.Roll.Sites {
		if x.Code == code {
			return x.ID
		}
	}
	return ""
}

func (p *plan) codeOfDivision(which id.Division) string {
	for _, d := range p.Roll.Divisions {
		if d.ID == which {
			return d.Code
		}
	}
	return ""
}

func (p *plan) codeOfSite(which id.Site) string {
	for _, x := range p.Roll.Sites {
		if x.ID == which {
			return x.Code
		}
	}
	return ""
}

// names find people by their full name.
type names struct {
	who  map[string][]id.Person
	left map[id.Person]bool
}

func namesOf(people []directory.Person) names {
	n := names{map[string][]id.Person{}, map[id.Person]bool{}}
	for _, p := range people {
		n.add(p.Name, p.ID, p.Status == directory.Left)
	}
	return n
}

func (n names) add(name string, who id.Person, left bool) {
	key := nameKey(name)
	if !slices.Contains(n.who[key], who) {
		n.who[key] = append(n.who[key], who)
	}
	n.left[who] = left
}

// nameKey is a name whatever the order of its words: "Tremblay, Éloïse" is Éloïse
// Tremblay.
func nameKey(name string) string {
	words := strings.FieldsFunc(i18n.Fold(name), func(r rune) bool { return r == ' ' || r == ',' })
	slices.Sort(words)
	return strings.Join(words, " ")
}

// find is "" for a name nobody has or several people have. Of namesakes the only one
// who has not left is meant.
func (n names) find(written string) (who id.Person, ambiguous bool) {
	all := n.who[nameKey(written)]
	if len(all) > 1 {
		all = slices.DeleteFunc(slices.Clone(all), func(p id.Person) bool { return n.left[p] })
		if len(all) != 1 {
			return "", true
		}
	}
	if len(all) == 0 {
		return "", false
	}
	return all[0], false
}
