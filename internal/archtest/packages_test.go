package archtest

import (
	"path"
	"slices"
	"strings"
	"testing"
)

// A kind of package, by what it may know.
type kind string

const (
	small     kind = "small"     // words and values of the whole house; everything may import it
	pure      kind = "pure"      // a function of what it is given
	keeper    kind = "keeper"    // a record that every domain may write
	domain    kind = "domain"    // what the product is about
	edge      kind = "edge"      // brings plain structs to the outside; knows no domain
	door      kind = "door"      // where requests come in
	assembly  kind = "assembly"  // puts the house together
	records   kind = "records"   // tables and their last net, written by hand
	generated kind = "generated" // written by a generator, never by hand
	tooling   kind = "tooling"   // for those who work on the house; no part of the program
)

// pkg is a line of the table.
type pkg struct {
	path    string // below the module
	kind    kind
	owns    string
	imports string // packages of the house it may import besides those its kind may
}

// everywhere are the small packages, which any other may import.
const everywhere = "internal/ahead internal/apperr internal/clock internal/i18n internal/id internal/id/kind internal/page internal/viewer"

// byKind is what a kind may import.
var byKind = map[kind]string{
	pure:     everywhere,
	keeper:   everywhere + " internal/invariant internal/store",
	domain:   everywhere + " internal/invariant internal/store internal/audit internal/blob internal/idempotency internal/outbox",
	edge:     everywhere,
	door:     everywhere,
	assembly: everywhere,
	tooling:  everywhere,
}

// packages is every package of the module. An arrow that is missing here is missing
// on purpose: what a lower domain has to tell a higher one goes through the outbox, or
// through a func field set in cmd.
var packages = []pkg{
	{"internal/ahead", small, "working things out side by side, their results in order", ""},
	{"internal/apperr", small, "the one error type that may reach a person", ""},
	{"internal/clock", small, "the injected clock, calendar dates, deadlines in a zone", ""},
	{"internal/config", small, "the settings of an installation and where they come from", ""},
	{"internal/i18n", small, "authored text, the server's sentences in EN and FR, search keys", ""},
	{"internal/id", small, "the shape and the making of identifiers", "internal/id/kind"},
	{"internal/id/kind", small, "one Go type per record's identifier", ""},
	{"internal/invariant", small, "the shape of a check of doctor, and running many", ""},
	{"internal/page", small, "pages of lists and their cursors", "internal/apperr"},
	{"internal/viewer", small, "who is asking, and the roles with their scope", "internal/id"},

	{"internal/award/assign", pure, "who reviews which nomination, and why", "internal/award/rank"},
	{"internal/award/calibrate", pure, "means that allow for strict reviewers, and how sure they are", "internal/award/rank"},
	{"internal/award/bundle", pure, "a decision with all that it follows from, and its recount", "internal/award/calibrate internal/award/rank"},
	{"internal/award/rank", pure, "the order of nominations, who wins, and the lot", ""},
	{"internal/disclosure", pure, "which figures about groups may be shown", ""},
	{"internal/roster/sheet", pure, "reading and writing the spreadsheets departments keep", ""},
	{"internal/survey/ballot", pure, "sealing answers for one box and opening them", ""},
	{"internal/survey/expr", pure, "the expression language of surveys", ""},
	{"internal/survey/export", pure, "answers as other programs read them", "internal/roster/sheet internal/survey/export/sav internal/survey/profile"},
	{"internal/survey/export/sav", pure, "the bytes of SPSS files", ""},
	{"internal/survey/export/sav/savtest", tooling, "reading SPSS files back, for tests", ""},
	{"internal/survey/profile", pure, "the definition language of questionnaires and the check of answers", "internal/survey/expr"},
	{"internal/survey/redcap", pure, "REDCap data dictionaries", "internal/roster/sheet internal/survey/expr internal/survey/profile"},
	{"internal/survey/scoring", pure, "numbers from answers", ""},
	{"internal/survey/telltale", pure, "marks of what in a comment may give somebody away", ""},
	{"internal/survey/template", pure, "the questionnaires that come with the house", ""},
	{"internal/survey/translation", pure, "the texts of a questionnaire as a spreadsheet, out and in again", "internal/roster/sheet"},
	{"internal/survey/xlsform", pure, "XLSForm workbooks", "internal/survey/expr internal/survey/profile"},

	{"internal/store", keeper, "the database: opening, writing, migrating, triggers, narrowing to permits", "ent/migrate ent/migrate/sql"},
	{"internal/audit", keeper, "who did what to which object, sealed", ""},
	{"internal/auth", keeper, "links, codes and sessions of signing in", "internal/audit internal/auth/device internal/outbox"},
	{"internal/auth/device", pure, "which browser on which system somebody signs in with, in plain words", ""},
	{"internal/blob", keeper, "files in the database", ""},
	{"internal/idempotency", keeper, "a request sent again has its effect once", ""},
	{"internal/outbox", keeper, "slow and outside work after the commit, and messages", "internal/audit"},

	{"internal/boxkey", keeper, "the private keys of ballot boxes, as files beside the database", ""},

	{"internal/directory", domain, "people, divisions, sites, role grants, reporting lines, settings", ""},
	{"internal/mentorship", domain, "who mentors whom, on record", "internal/directory"},
	{"internal/award", domain, "recognition of mentors by a committee, from call to decision", "internal/directory internal/mentorship internal/award/assign internal/award/bundle internal/award/rank internal/award/calibrate"},
	{"internal/credential", domain, "what is handed out in recognition: certificates, their keys, and whether they stand", "internal/credential/badge internal/directory"},
	{"internal/credential/badge", pure, "the form of Open Badges: tokens, pictures and status lists", ""},
	{"internal/dossier", domain, "evidence of mentoring, the dossiers made of it, consents, and frozen versions", "internal/credential internal/directory internal/feedback internal/mentorship internal/release"},
	{"internal/release", domain, "the ledger of every figure about people that ever left", "internal/disclosure"},
	{"internal/feedback", domain, "what mentees say to their mentors, and what mentors make of it", "internal/boxkey internal/directory internal/mentorship internal/disclosure internal/release internal/survey internal/survey/ballot internal/survey/telltale"},
	{"internal/metrics", domain, "the catalogue of metrics, and the year in mentorship", "internal/award internal/credential internal/directory internal/dossier internal/feedback internal/mentorship internal/release internal/survey"},
	{"internal/roster", domain, "people and mentorships as the spreadsheets departments keep: import, screen, export", "internal/directory internal/mentorship internal/roster/sheet"},
	{"internal/survey", domain, "instruments, campaigns and what people answer", "internal/boxkey internal/directory internal/release internal/survey/ballot internal/survey/export internal/survey/expr internal/survey/profile internal/survey/redcap internal/survey/scoring internal/survey/telltale internal/survey/template internal/survey/translation internal/survey/xlsform"},

	{"internal/cms", edge, "signing with the operator's own certificate, in the form PDF readers check", ""},
	{"internal/cms/cmstest", tooling, "keys and certificates for tests", ""},
	{"internal/mail", edge, "the mail server's connection and the words of mails", ""},
	{"internal/mail/mailtest", tooling, "a mail server for tests", ""},
	{"internal/pdf", edge, "documents as PDF files and as HTML pages, from one plain model", ""},

	{"graph", door, "resolvers, the presenter of errors, limits on operations", "graph/gen graph/model graph/scalar internal/auth internal/award internal/award/calibrate internal/award/rank internal/blob internal/credential internal/directory internal/dossier internal/feedback internal/mentorship internal/metrics internal/outbox internal/release internal/roster internal/survey internal/survey/profile internal/survey/telltale internal/survey/template internal/survey/translation"},
	{"graph/scalar", door, "GraphQL scalars that no domain type serves", ""},
	{"graph/gen", generated, "the executable schema", "graph/model graph/scalar internal/auth internal/award internal/award/calibrate internal/award/rank internal/credential internal/directory internal/dossier internal/feedback internal/mentorship internal/metrics internal/outbox internal/release internal/roster internal/roster/sheet internal/survey internal/survey/telltale"},
	{"graph/model", generated, "GraphQL types that no domain type serves", "graph/scalar internal/auth internal/award internal/award/rank internal/credential internal/directory internal/dossier internal/feedback internal/mentorship internal/metrics internal/outbox internal/release internal/roster internal/survey internal/survey/telltale"},
	{"internal/server", door, "routes, cookies, headers, limits, uploads and downloads", "internal/auth internal/auth/device internal/server/filename"},
	{"internal/server/filename", pure, "names of files that any system takes", ""},
	{"internal/web", door, "the screens as built", ""},

	{"cmd/laurel", assembly, "the command line, and joining the domains to one another and to the doors", "graph graph/model internal/audit internal/auth internal/award internal/award/bundle internal/blob internal/boxkey internal/cms internal/config internal/credential internal/credential/badge internal/demo internal/directory internal/dossier internal/feedback internal/idempotency internal/invariant internal/mail internal/mentorship internal/metrics internal/outbox internal/pdf internal/release internal/roster internal/roster/sheet internal/server internal/store internal/survey internal/survey/export internal/survey/profile internal/survey/template internal/web"},
	{"internal/demo", assembly, "the invented department of laurel demo", "internal/award internal/credential internal/directory internal/dossier internal/feedback internal/mentorship internal/metrics internal/outbox internal/release internal/store internal/survey internal/survey/profile internal/survey/template"},

	{"ent", generated, "the client of the database, with a package per record", ""},
	{"ent/migrate", generated, "the tables as ent sees them, and which are WITHOUT ROWID", ""},
	{"ent/migrate/sql", records, "the migrations of each database, embedded", ""},
	{"ent/rule", records, "the last net: no record without a viewer, no confidential one without a permit", "internal/viewer"},
	{"ent/schema", records, "tables, columns and who may reach them", "ent/rule internal/clock internal/i18n internal/id internal/id/kind internal/viewer"},

	{"internal/archtest", tooling, "the rules of the house", ""},
	{"internal/entgen", tooling, "which features of ent are on", ""},
	{"internal/invariant/invarianttest", tooling, "planting a breach and seeing doctor name it", "internal/invariant internal/store internal/testkit"},
	{"internal/migrategen", tooling, "the making of migrations", "ent/migrate"},
	{"internal/survey/oracle", tooling, "the browser's survey engine, for tests that compare the server with it", "internal/testkit"},
	{"internal/testkit", tooling, "a fresh database per test on both engines", "ent/migrate/sql internal/store"},
}

// line finds a package in the table. The packages that ent writes, one per record,
// share the line of ent.
func line(dir string) (pkg, bool) {
	for _, p := range packages {
		if p.path == dir {
			return p, true
		}
	}
	if parent := path.Dir(dir); parent == "ent" {
		return line(parent)
	}
	return pkg{}, false
}

// may reports whether a package may import another of the house.
func (p pkg) may(dir string) bool {
	if target, ok := line(dir); ok && p.kind == generated && strings.HasPrefix(p.path, "ent") {
		// What ent writes knows its own packages, and those that schema names.
		return strings.HasPrefix(target.path, "ent") || slices.Contains(strings.Fields(everywhere), dir)
	}
	if p.kind == domain || p.kind == keeper {
		// A domain's store.go knows ent and its authz.go mints permits: rules of their own.
		if strings.HasPrefix(dir, "ent") && dir != "ent/schema" && !strings.HasPrefix(dir, "ent/migrate") {
			return true
		}
	}
	if p.kind == generated && slices.Contains(strings.Fields(everywhere), dir) {
		return true
	}
	return slices.Contains(strings.Fields(byKind[p.kind]+" "+p.imports), dir)
}

func TestEveryPackageStandsInTheTable(t *testing.T) {
	h := theHouse(t)
	for _, dir := range h.dirs() {
		p, ok := line(dir)
		switch {
		case !ok:
			t.Errorf("%s is not in the table of packages: enter it with one line that says what it owns and what it may import", dir)
		case p.path != dir && h.handwritten(dir):
			t.Errorf("%s holds handwritten code among what ent writes: enter it in the table of packages", dir)
		}
	}
}

func TestEveryLineOfTheTableIsAPackage(t *testing.T) {
	h := theHouse(t)
	seen := map[string]bool{}
	for _, p := range packages {
		if !slices.Contains(h.dirs(), p.path) {
			t.Errorf("%s is in the table of packages and nowhere else: take its line out", p.path)
		}
		if seen[p.path] {
			t.Errorf("%s is in the table of packages twice", p.path)
		}
		seen[p.path] = true
		if p.owns == "" {
			t.Errorf("%s: the table does not say what it owns", p.path)
		}
		for _, dir := range strings.Fields(p.imports) {
			if _, ok := line(dir); !ok {
				t.Errorf("%s may import %s, which is no package", p.path, dir)
			}
		}
	}
}

func TestEveryPackageSaysWhatItOwnsAndWhatNot(t *testing.T) {
	h := theHouse(t)
	for _, p := range packages {
		if p.kind == generated {
			continue
		}
		doc := strings.Join(strings.Fields(h.doc(p.path)), " ")
		for _, want := range []string{" owns", "does not own"} {
			if !strings.Contains(doc, want) {
				t.Errorf("the package comment of %s does not say what it%s: a reader must know where to look and where not", p.path, strings.Replace(want, "does not", " does not", 1))
			}
		}
	}
}
