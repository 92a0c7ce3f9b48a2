package sheet

import (
	"bytes"
	"slices"
	"strings"

	"laurel/internal/clock"
	"laurel/internal/i18n"
)

// Limits of a file. A department of a thousand needs a few hundred kilobytes.
const (
	MaxBytes   = 10 << 20
	MaxRows    = 20_000
	MaxColumns = 1_000
)

// EarliestYear is the first year a date may lie in; nobody on a roster was appointed
// before. LatestYear ends the calendar of reviews that can have been planned.
const (
	EarliestYear = 1940
	LatestYear   = 2100
)

// Encodings a file can have.
const (
	UTF8        = "UTF-8"
	UTF8BOM     = "UTF-8 with BOM"
	Windows1252 = "Windows-1252"
	MacRoman    = "Mac Roman"
)

// Kinds of file.
const (
	CSV  = "CSV"
	XLSX = "XLSX"
)

// Options say how to read a file where its owner knows better. The zero value reads
// everything off the file.
type Options struct {
	Encoding  string            // UTF8, Windows1252 or MacRoman
	Delimiter string            // ",", ";" or tab
	Tab       string            // sheet of a workbook
	Columns   map[string]string // Key of a header to its field; "" leaves the column out
}

// Sheet is a file as it was understood.
type Sheet struct {
	Format    string   // CSV or XLSX
	Encoding  string   // UTF8, UTF8BOM, Windows1252 or MacRoman; "" for a workbook
	Delimiter string   // ",", ";" or tab; "" for a workbook
	Tabs      []string // sheets of a workbook
	Tab       string   // the one that was read
	Header    int      // line of the header
	Columns   []Column
	// Notes are what was read otherwise than it is written, and do no harm.
	Notes []Fault
	// Rows without a fault, in the order of the file.
	Rows []Row
	// Faulty are the others, as far as they could be read: whoever looks for somebody
	// in the file must not take them for absent. A row that could not be split into
	// cells, and what follows a fault in the quoting, has its line alone.
	Faulty []Row

	cells map[int][]string // of each row, as written
	grid  grid
}

// Column is a header as written and the field it was read as, "" when left out.
type Column struct{ Header, Field string }

// Fields a column can be read as.
const (
	FieldName            = "name"
	FieldGiven           = "given"
	FieldFamily          = "family"
	FieldEmail           = "email"
	FieldMoreEmails      = "moreEmails"
	FieldDivision        = "division"
	FieldSite            = "site"
	FieldRank            = "rank"
	FieldPosition        = "position"
	FieldAppointmentType = "appointmentType"
	FieldAppointed       = "appointed"
	FieldPromoted        = "promoted"
	FieldNextReview      = "nextReview"
	FieldNextReviewKind  = "nextReviewKind"
	FieldMentor          = "mentor"
	FieldMentorSince     = "mentorSince"
	FieldLanguage        = "language"
	FieldStatus          = "status"
)

// Fields lists them in the order screens show them.
var Fields = []string{
	FieldName, FieldGiven, FieldFamily, FieldEmail, FieldMoreEmails, FieldDivision, FieldSite, FieldRank, FieldPosition, FieldAppointmentType,
	FieldAppointed, FieldPromoted, FieldNextReview, FieldNextReviewKind, FieldMentor, FieldMentorSince, FieldLanguage, FieldStatus,
}

// Row is one person. Words are cleaned (i18n.Clean) with single spaces and otherwise
// as written; a cell that is empty or whose column is missing gives "" or the zero Date.
type Row struct {
	Line int // line of the file on which the row starts; the header is line 1

	Name, Given, Family string   // Name is "Given Family" where the file has no full name
	Email               string   // lower-case
	MoreEmails          []string // lower-case, without Email and without repetition

	Division, Site                  string
	Rank, Position, AppointmentType string
	Appointed, Promoted, NextReview clock.Date

	// NextReviewKind as written; without such a column, "CFAR" or "Promotion" where
	// the header of the date names one of them and not the other.
	NextReviewKind string

	Mentor      string // name or e-mail address, as written
	MentorSince clock.Date

	Language string // "en", "fr" or ""
	Status   string // "ACTIVE", "ON_LEAVE", "LEFT" or ""
}

// Read understands a file, or says everything that is wrong with it at once.
//
// A workbook is read from the sheet whose header makes the most sense, with the values
// that its formulas left. Of other files the encoding is that of the byte order mark, else
// UTF-8 where the bytes are valid, else Windows-1252, which older spreadsheet programs
// write; the delimiter is the one under which the header has the most columns that are
// recognised. The header is looked for below titles, and may take two lines. Name (or given
// and family name), e-mail and division are required. Empty lines are passed over, and so
// is a header that is written again.
func Read(file []byte) (Sheet, []Fault) { return ReadAs(file, Options{}) }

// ReadAs is Read for a file whose owner said how it is to be read.
func ReadAs(file []byte, o Options) (Sheet, []Fault) {
	if len(file) > MaxBytes {
		return Sheet{}, []Fault{{Code: FileTooLarge, Params: map[string]any{"megabytes": MaxBytes >> 20}}}
	}
	r := reader{options: o, emails: map[string]int{}}
	r.read(file)
	r.sheet.grid = r.grid
	return r.sheet, r.faults
}

type reader struct {
	options Options
	grid    grid
	sheet   Sheet
	faults  []Fault
	at      map[string]int // field to column
	emails  map[string]int // address to the line that holds it
	serials int            // dates that were numbers
}

func (r *reader) known(header []string) int {
	n := 0
	for _, c := range recognise(header, r.options.Columns) {
		if c.Field != "" {
			n++
		}
	}
	return n
}

func (r *reader) note(f Fault) { r.sheet.Notes = append(r.sheet.Notes, f) }

// open splits the file into rows of cells. What a fault in the quoting left is read.
func (r *reader) open(file []byte) (broken *Fault) {
	switch {
	case bytes.HasPrefix(file, []byte(older)):
		return &Fault{Code: OldWorkbook}
	case bytes.HasPrefix(file, []byte(zipped)):
		r.grid, broken = openWorkbook(file, r.options.Tab, r.known)
		r.sheet.Format, r.sheet.Tabs, r.sheet.Tab = XLSX, r.grid.tabs, r.grid.tab
		return broken
	}
	r.sheet.Format = CSV
	text, encoding, fault := decode(file, r.options.Encoding)
	r.sheet.Encoding = encoding
	if fault != nil {
		return fault
	}
	if empty(text) {
		return &Fault{Code: FileEmpty}
	}
	delimiter := r.options.Delimiter
	if !slices.Contains([]string{",", ";", "\t"}, delimiter) {
		delimiter = string(sniff(text, headerWithin, r.known))
	}
	r.sheet.Delimiter = delimiter
	r.grid = grid{format: CSV}
	r.grid.records, broken = parse(text, rune(delimiter[0]), MaxRows+2)
	return broken
}

func (r *reader) read(file []byte) {
	broken := r.open(file)
	records := r.grid.records
	switch {
	case len(records) == 0 && broken != nil:
		r.fault(*broken)
		return
	case len(records) == 0:
		r.fault(Fault{Code: FileEmpty})
		return
	case len(records) >= MaxRows+2:
		r.fault(Fault{Line: records[MaxRows+1].line, Code: TooManyRows, Params: map[string]any{"rows": MaxRows}})
		return
	}
	header, rows := r.grid.heading(r.known, r.note)
	r.grid.fillDown(header, rows, r.note)
	if !r.header(header) {
		return
	}
	if r.grid.formulas > 0 {
		r.note(Fault{Code: Formulas, Params: map[string]any{"count": r.grid.formulas, "place": r.grid.firstFormula}})
	}
	r.sheet.cells = make(map[int][]string, len(rows))
	for _, rec := range rows {
		if r.headerAgain(rec) {
			r.note(Fault{Line: rec.line, Code: HeaderAgain, Params: map[string]any{"line": rec.line}})
			continue
		}
		r.sheet.cells[rec.line] = rec.cells
		r.row(rec)
	}
	if len(r.sheet.Rows)+len(r.sheet.Faulty) == 0 && broken == nil {
		r.fault(Fault{Line: header.line, Code: NoRows})
	}
	if r.serials > 0 {
		r.note(Fault{Code: SerialDates, Params: map[string]any{"count": r.serials}})
	}
	if broken != nil {
		r.fault(*broken)
		r.sheet.Faulty = append(r.sheet.Faulty, Row{Line: broken.Line})
	}
}

// headerAgain reports a line that names the columns once more, in the other language or at
// the top of another printed page.
func (r *reader) headerAgain(rec record) bool {
	n := 0
	for i, c := range recognise(rec.cells, nil) {
		if strings.TrimSpace(rec.cells[i]) == "" {
			continue
		}
		if i >= len(r.sheet.Columns) || c.Field == "" || c.Field != r.sheet.Columns[i].Field {
			return false
		}
		n++
	}
	return n > 1
}

func (r *reader) fault(f Fault) { r.faults = append(r.faults, f) }

// header recognises the columns; false when the rows cannot be read by them.
func (r *reader) header(rec record) bool {
	r.sheet.Columns, r.sheet.Header = recognise(rec.cells, r.options.Columns), rec.line
	r.at = map[string]int{}
	for i, c := range r.sheet.Columns {
		if c.Field == "" {
			continue
		}
		if first, twice := r.at[c.Field]; twice {
			r.fault(Fault{Line: rec.line, Column: c.Header, Code: ColumnTwice, Params: map[string]any{"other": r.sheet.Columns[first].Header}})
			continue
		}
		r.at[c.Field] = i
	}
	if len(r.at) == 0 {
		r.faults = []Fault{{Line: rec.line, Code: NoHeader}}
		return false
	}
	if !r.has(FieldName) && (!r.has(FieldGiven) || !r.has(FieldFamily)) {
		r.fault(Fault{Line: rec.line, Column: FieldName, Code: ColumnMissing})
	}
	for _, field := range []string{FieldEmail, FieldDivision} {
		if !r.has(field) {
			r.fault(Fault{Line: rec.line, Column: field, Code: ColumnMissing})
		}
	}
	return len(r.faults) == 0
}

func (r *reader) has(field string) bool { _, ok := r.at[field]; return ok }

func (r *reader) row(rec record) {
	if len(rec.cells) != len(r.sheet.Columns) {
		r.fault(Fault{Line: rec.line, Code: WrongCells, Params: map[string]any{"cells": len(rec.cells), "columns": len(r.sheet.Columns)}})
		r.sheet.Faulty = append(r.sheet.Faulty, Row{Line: rec.line})
		return
	}
	before := len(r.faults)
	c := cells{reader: r, record: rec}
	c.computed()
	row := Row{
		Line:  rec.line,
		Given: c.text(FieldGiven), Family: c.text(FieldFamily), Name: c.name(),
		Email: c.email(), Division: c.required(FieldDivision), Site: c.text(FieldSite),
		Rank: c.text(FieldRank), Position: c.text(FieldPosition), AppointmentType: c.text(FieldAppointmentType),
		Appointed: c.date(FieldAppointed), Promoted: c.date(FieldPromoted),
		NextReview: c.date(FieldNextReview), Mentor: c.mentor(), MentorSince: c.date(FieldMentorSince),
		Language: c.word(FieldLanguage, languages, UnknownLanguage), Status: c.word(FieldStatus, statuses, UnknownStatus),
	}
	row.MoreEmails = c.moreEmails(row.Email)
	row.NextReviewKind = c.reviewKind(row.NextReview)
	if len(r.faults) == before {
		r.sheet.Rows = append(r.sheet.Rows, row)
		return
	}
	r.sheet.Faulty = append(r.sheet.Faulty, row)
}

// cells reads the fields of one record and notes what is wrong with them.
type cells struct {
	*reader
	record record
}

func (c cells) raw(field string) string {
	i, ok := c.at[field]
	if !ok {
		return ""
	}
	return Unguard(c.record.cells[i])
}

// computed faults what a formula left without a value, in the columns that are read.
func (c cells) computed() {
	for i, column := range c.sheet.Columns {
		if column.Field == "" || c.sheet.Format != XLSX {
			continue
		}
		switch {
		case c.record.empty[i]:
			c.fault(Fault{Line: c.record.line, Column: column.Header, Code: NoValue, Params: map[string]any{"place": cellName(i, c.record.line)}})
		case slices.Contains(errorValues, c.record.cells[i]):
			c.fault(Fault{Line: c.record.line, Column: column.Header, Code: ErrorValue, Params: map[string]any{"place": cellName(i, c.record.line), "value": c.record.cells[i]}})
			c.record.cells[i] = ""
		}
	}
}

func (c cells) text(field string) string { return tidy(c.raw(field)) }

func (c cells) bad(field, code string, params map[string]any) {
	column := field
	if i, ok := c.at[field]; ok {
		column = c.sheet.Columns[i].Header
	}
	c.fault(Fault{Line: c.record.line, Column: column, Code: code, Params: params})
}

func (c cells) required(field string) string {
	s := c.text(field)
	if s == "" {
		c.bad(field, Missing, nil)
	}
	return s
}

// name is the full name, or given and family name where the file has them apart.
func (c cells) name() string {
	if name := c.text(FieldName); name != "" {
		return name
	}
	given, family := c.text(FieldGiven), c.text(FieldFamily)
	if given != "" && family != "" {
		return given + " " + family
	}
	switch {
	case c.has(FieldName):
		c.bad(FieldName, Missing, nil)
	case family == "":
		c.bad(FieldFamily, Missing, nil)
	default:
		c.bad(FieldGiven, Missing, nil)
	}
	return ""
}

func (c cells) email() string {
	raw := c.raw(FieldEmail)
	email := strings.ToLower(strings.TrimSpace(raw))
	switch {
	case tidy(raw) == "":
		c.bad(FieldEmail, Missing, nil)
		return ""
	case !validEmail(email):
		c.bad(FieldEmail, BadEmail, map[string]any{"value": shown(raw)})
		return ""
	}
	c.claim(FieldEmail, email)
	return email
}

// moreEmails reads addresses separated by spaces, commas, semicolons or bars, up to the
// first that is faulty.
func (c cells) moreEmails(first string) []string {
	var more []string
	seen := map[string]bool{first: true}
	for _, written := range strings.FieldsFunc(c.raw(FieldMoreEmails), betweenAddresses) {
		email := strings.ToLower(written)
		if seen[email] {
			continue
		}
		seen[email] = true
		if !validEmail(email) {
			c.bad(FieldMoreEmails, BadEmail, map[string]any{"value": shown(written)})
			return more
		}
		if !c.claim(FieldMoreEmails, email) {
			return more
		}
		more = append(more, email)
	}
	return more
}

// claim notes that an address belongs to this line, and faults a second claim.
func (c cells) claim(field, email string) bool {
	if line, taken := c.emails[email]; taken {
		c.bad(field, EmailTwice, map[string]any{"value": email, "other": line})
		return false
	}
	c.emails[email] = c.record.line
	return true
}

func (c cells) mentor() string {
	s := c.text(FieldMentor)
	if strings.Contains(s, "@") && !validEmail(strings.ToLower(s)) {
		c.bad(FieldMentor, BadEmail, map[string]any{"value": shown(s)})
	}
	return s
}

func (c cells) date(field string) clock.Date {
	s := c.text(field)
	if s == "" {
		return clock.Date{}
	}
	if c.sheet.Format == XLSX {
		if d, ok := readSerial(s, c.grid.from1904); ok {
			c.serials++
			return d
		}
	}
	d, code := readDate(s)
	if code != "" {
		c.bad(field, code, map[string]any{"value": shown(s)})
	}
	return d
}

func (c cells) reviewKind(review clock.Date) string {
	if c.has(FieldNextReviewKind) || review.IsZero() {
		return c.text(FieldNextReviewKind)
	}
	header := squeeze(c.sheet.Columns[c.at[FieldNextReview]].Header)
	cfar, promotion := strings.Contains(header, "cfar"), strings.Contains(header, "promotion")
	switch {
	case cfar && !promotion:
		return "CFAR"
	case promotion && !cfar:
		return "Promotion"
	}
	return ""
}

func (c cells) word(field string, words map[string]string, code string) string {
	s := c.text(field)
	if s == "" {
		return ""
	}
	w, ok := words[squeeze(s)]
	if !ok {
		c.bad(field, code, map[string]any{"value": shown(s)})
	}
	return w
}

// tidy is a cell as people meant it: clean, without space around it and with single
// spaces within.
func tidy(s string) string {
	return strings.Trim(strings.Join(strings.Fields(i18n.Clean(s)), " "), " \ufeff\u200b")
}

// shown is a faulty value short enough for a sentence.
func shown(s string) string {
	const most = 60
	s = tidy(s)
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}

func betweenAddresses(r rune) bool { return strings.ContainsRune(";,| \t\r\n\u00a0", r) }

// validEmail accepts the addresses any mail server takes: the unquoted ASCII form of
// RFC 5321 with a domain of at least two labels, 254 characters at most.
func validEmail(s string) bool {
	local, domain, ok := strings.Cut(s, "@")
	if !ok || len(s) > 254 || len(local) > 64 || !dotted(local, localRune) {
		return false
	}
	labels := strings.Split(domain, ".")
	if len(labels) < 2 || !dotted(domain, domainRune) || len(labels[len(labels)-1]) < 2 {
		return false
	}
	for _, l := range labels {
		if len(l) > 63 || l[0] == '-' || l[len(l)-1] == '-' {
			return false
		}
	}
	return true
}

// dotted reports parts that are not empty, joined by single dots, of allowed characters.
func dotted(s string, allowed func(rune) bool) bool {
	for part := range strings.SplitSeq(s, ".") {
		if part == "" || strings.ContainsFunc(part, func(r rune) bool { return !allowed(r) }) {
			return false
		}
	}
	return true
}

func domainRune(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '-'
}

func localRune(r rune) bool { return domainRune(r) || strings.ContainsRune("!#$%&'*+/=?^_`{|}~", r) }
