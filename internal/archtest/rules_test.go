package archtest

import (
	"go/ast"
	"slices"
	"strings"
	"testing"
)

// rule is one rule about single files.
type rule struct {
	rule    string
	because string
	// breaches are the places of a file that break the rule.
	breaches func(f file) []string
	// caught are small files that break it, by path: proof that the rule sees.
	caught map[string]string
}

// pass are files that a rule leaves alone, each with its reason.
type pass map[string]string

func (p pass) lets(f file) bool { _, ok := p[f.path]; return ok }

// Where a clock of the machine is read. Everything else is given a clock.
var readsTheTime = pass{
	"internal/clock/clock.go":            "it is the clock",
	"internal/boxkey/boxkey.go":          "the age of a file counts in the machine's time",
	"cmd/laurel/doctor.go":               "shows progress to somebody who has waited for a second",
	"internal/server/verify.go":          "counts the codes that a network tries within an hour",
	"internal/server/honour.go":          "counts how often a network reads the honour roll within an hour",
	"internal/server/answer.go":          "measures how long an answer took, for the log and the counters",
	"internal/server/files.go":           "a connection's deadline counts in the machine's time",
	"internal/auth/service.go":           "evens out how long answers take, so that time tells nothing about an address",
	"internal/mail/mailtest/mailtest.go": "waits for a connection, and dates a certificate",
}

// Where random bytes are drawn. Everything else is given an id.Source or a seed.
var drawsRandomness = pass{
	"internal/id/id.go":                  "it is the source of identifiers",
	"internal/auth/keys.go":              "secrets and keys must never come from a seed",
	"internal/server/answer.go":          "request ids and style nonces are of one answer only",
	"graph/errors.go":                    "the reference of an error is of one answer only",
	"internal/mail/mailtest/mailtest.go": "a certificate of a test's own",
	"internal/cms/cmstest/cmstest.go":    "certificates of a test's own",
}

// Where a panic goes on.
var panics = pass{
	"internal/server/answer.go": "http.ErrAbortHandler is how net/http wants a connection dropped",
}

// foreign are the modules of others, with the only packages that import them and why.
// Tests may import any of them.
var foreign = []struct{ module, places, because string }{
	{"entgo.io/ent", "ent ent/migrate ent/schema ent/rule internal/credential internal/outbox internal/store internal/entgen internal/migrategen", "the rule on store.go says more"},
	{"ariga.io/atlas", "internal/migrategen", "it plans migrations and is no part of the program"},
	{"github.com/lib/pq", "internal/store internal/migrategen internal/testkit", "one place knows the driver's settings and errors"},
	{"modernc.org/sqlite", "internal/store internal/migrategen", "one place knows the driver's settings and errors"},
	{"github.com/pressly/goose/v3", "internal/store", "migrations run under one lock, with foreign keys off"},
	{"github.com/99designs/gqlgen", "graph graph/gen graph/scalar", "GraphQL is one door, not the house"},
	{"github.com/vektah/gqlparser/v2", "graph graph/gen", "GraphQL is one door, not the house"},
	{"github.com/wneessen/go-mail", "internal/mail", "how mail is brought may change without any domain noticing"},
	{"github.com/go-pdf/fpdf", "internal/pdf", "the rule on fpdf.go says more"},
	{"github.com/go-text/typesetting", "internal/pdf", "how scripts are set is the business of whoever sets documents"},
	{"github.com/go-jose/go-jose/v4", "internal/credential/badge", "a badge is a signed token in one place, and what it may hold is closed there"},
	{"github.com/smallstep/pkcs7", "internal/cms", "the operator's certificate is read, checked and used in one place"},
	{"rsc.io/qr", "internal/pdf", "a code to scan stands in documents, as a PDF and as a page"},
	{"golang.org/x/text", "internal/i18n internal/roster/sheet", "text is folded in one way, or a search misses what it should find"},
	{"github.com/xuri/excelize/v2", "internal/roster/sheet internal/survey/export internal/survey/xlsform", "workbooks come in and go out at three places that write no formula and open no bomb"},
	{"github.com/emersion/go-smtp", "internal/mail/mailtest", "for tests: a mail server"},
	{"filippo.io/age", "cmd/laurel", "backups under a passphrase"},
	{"github.com/emersion/go-sasl", "internal/mail/mailtest", "for tests: a mail server"},
	{"github.com/dop251/goja", "internal/survey/oracle", "for tests: runs the browser's survey engine"},
	{"pgregory.net/rapid", "", "for tests: properties"},
}

var rules = []rule{
	{
		rule:    "a package imports only what its line in the table allows",
		because: "data flows one way; what a lower package has to say to a higher one goes through the outbox or a func field set in cmd",
		breaches: func(f file) []string {
			p, ok := line(f.dir)
			if !ok || f.test {
				return nil
			}
			return f.importing(func(what string) bool { return own(what) != "" && !p.may(own(what)) })
		},
		caught: map[string]string{
			"internal/directory/x.go":   `import _ "laurel/internal/survey"`,
			"internal/mentorship/x.go":  `import _ "laurel/internal/survey"`,
			"internal/survey/x.go":      `import _ "laurel/internal/mentorship"`,
			"internal/survey/expr/x.go": `import _ "laurel/internal/survey/profile"`,
			"internal/clock/x.go":       `import _ "laurel/internal/i18n"`,
			"internal/mail/x.go":        `import _ "laurel/internal/directory"`,
			"internal/disclosure/x.go":  `import _ "laurel/internal/store"`,
			"internal/store/x.go":       `import _ "laurel/internal/testkit"`,
			"graph/x.go":                `import _ "laurel/internal/mail"`,
		},
	},
	{
		rule:    "only a domain's store.go imports ent and reaches the database",
		because: "tables may change without anybody else noticing, and a reader finds every query of a domain in one file",
		breaches: func(f file) []string {
			switch f.dir {
			case "internal/store", "internal/entgen", "internal/migrategen", "internal/testkit":
				return nil
			}
			if strings.HasPrefix(f.dir, "ent") || f.base == "store.go" && isAny(f.dir, domain, keeper) {
				return nil
			}
			return f.importing(func(what string) bool {
				if what == module+"/ent/rule" {
					return f.base != "authz.go"
				}
				if what == "database/sql" {
					return !f.test && f.dir != "cmd/laurel"
				}
				return within(what, module+"/ent") || within(what, "entgo.io/ent")
			})
		},
		caught: map[string]string{
			"internal/directory/service.go":      `import _ "laurel/ent"`,
			"internal/directory/store_test.go":   `import _ "laurel/ent/person"`,
			"internal/directory/authz.go":        `import _ "laurel/ent/person"`,
			"internal/survey/service.go":         `import _ "laurel/ent/rule"`,
			"internal/survey/figures.go":         `import _ "database/sql"`,
			"internal/survey/profile/store.go":   `import _ "laurel/ent"`,
			"internal/server/store.go":           `import _ "laurel/ent"`,
			"internal/outbox/worker.go":          `import _ "entgo.io/ent/dialect/sql"`,
			"internal/roster/sheet/read_test.go": `import _ "laurel/ent"`,
		},
	},
	{
		rule:    "only a domain's store.go takes the database's client",
		because: "a query outside store.go would not be found by whoever looks for all queries",
		breaches: func(f file) []string {
			if f.test || f.base == "store.go" || !isAny(f.dir, domain, keeper, door, assembly) || f.dir == "internal/store" {
				return nil
			}
			return f.calls(func(c *ast.CallExpr) bool {
				sel, ok := c.Fun.(*ast.SelectorExpr)
				return ok && sel.Sel.Name == "Client" && len(c.Args) == 1 && isContext(c.Args[0])
			}, "Client(ctx)")
		},
		caught: map[string]string{
			"internal/survey/service.go": `func f() { s.db.Client(ctx).Person.Query() }`,
			"internal/server/x.go":       `func f() { s.db.Client(r.Context()) }`,
		},
	},
	{
		rule:    "graph imports neither ent nor the store",
		because: "a resolver that can reach a table can pass by Can…",
		breaches: func(f file) []string {
			if f.dir != "graph" && !strings.HasPrefix(f.dir, "graph/") {
				return nil
			}
			return f.importing(func(what string) bool {
				return within(what, module+"/ent") || within(what, "entgo.io/ent") || !f.test && (what == module+"/internal/store" || what == "database/sql")
			})
		},
		caught: map[string]string{
			"graph/x.resolvers.go":     `import _ "laurel/ent"`,
			"graph/gen/x.generated.go": "// Code generated by x, DO NOT EDIT.\nimport _ \"laurel/ent/person\"",
			"graph/model/x.go":         `import _ "laurel/ent"`,
			"graph/y.go":               `import _ "laurel/internal/store"`,
			"graph/x_test.go":          `import _ "laurel/ent"`,
		},
	},
	{
		rule:    "no transport behind the doors",
		because: "the same rules serve the screens, the command line and the jobs; a domain that knows requests serves only one",
		breaches: func(f file) []string {
			if f.test || !isAny(f.dir, small, pure, keeper, domain) {
				return nil
			}
			return f.importing(func(what string) bool {
				return within(what, "net/http") || within(what, "net/smtp") ||
					within(what, "github.com/99designs/gqlgen") || within(what, "github.com/vektah/gqlparser/v2") ||
					within(what, "github.com/go-pdf/fpdf") || within(what, "github.com/wneessen/go-mail")
			})
		},
		caught: map[string]string{
			"internal/survey/service.go":   `import _ "net/http"`,
			"internal/release/service.go":  `import _ "github.com/go-pdf/fpdf"`,
			"internal/outbox/worker.go":    `import _ "github.com/wneessen/go-mail"`,
			"internal/directory/person.go": `import _ "github.com/99designs/gqlgen/graphql"`,
		},
	},
	{
		rule:    "a foreign module is known and comes in at its own place",
		because: "what stands behind one package can be replaced there, and each new dependency is a decision: enter it in the table of foreign modules and in the README",
		breaches: func(f file) []string {
			return f.importing(func(what string) bool {
				host, _, _ := strings.Cut(what, "/")
				if !strings.Contains(host, ".") {
					return false
				}
				for _, m := range foreign {
					if within(what, m.module) {
						p, _ := line(f.dir)
						return !f.test && !slices.Contains(strings.Fields(m.places), p.path)
					}
				}
				return true
			})
		},
		caught: map[string]string{
			"internal/server/x.go":    `import _ "github.com/wneessen/go-mail"`,
			"internal/survey/x.go":    `import _ "github.com/lib/pq"`,
			"internal/demo/x.go":      `import _ "pgregory.net/rapid"`,
			"internal/page/x_test.go": `import _ "entgo.io/contrib/entgql"`,
			"graph/x.go":              `import _ "modernc.org/sqlite"`,
		},
	},
	{
		rule:    "fpdf is known to one file",
		because: "it is no longer maintained: whatever draws pages in its place is a change of that file",
		breaches: func(f file) []string {
			if f.dir == "internal/pdf" && f.base == "fpdf.go" {
				return nil
			}
			return f.importing(func(what string) bool { return within(what, "github.com/go-pdf/fpdf") })
		},
		caught: map[string]string{
			"internal/pdf/layout.go":      `import _ "github.com/go-pdf/fpdf"`,
			"internal/pdf/layout_test.go": `import _ "github.com/go-pdf/fpdf"`,
			"internal/mail/fpdf.go":       `import _ "github.com/go-pdf/fpdf"`,
		},
	},
	{
		rule:    "a pure package has no database, network, files, clock or randomness of its own",
		because: "the same input gives the same result on every machine, and every case can be tested by a table",
		breaches: func(f file) []string {
			if f.test || !isAny(f.dir, pure) {
				return nil
			}
			found := f.importing(func(what string) bool {
				return within(what, "database/sql") || within(what, "os") || what == "net" || within(what, "net/http") ||
					within(what, "crypto/rand") || within(what, "math/rand") && what != "math/rand/v2" || within(what, "log")
			})
			found = append(found, f.uses(module+"/internal/clock", "System")...)
			found = append(found, f.uses("math/rand/v2", globalRandomness...)...)
			return append(found, f.uses("time", clockReaders...)...)
		},
		caught: map[string]string{
			"internal/disclosure/x.go":     `import "time"; var now = time.Now()`,
			"internal/survey/expr/x.go":    `import r "math/rand/v2"; var n = r.IntN(4)`,
			"internal/survey/scoring/x.go": `import _ "database/sql/driver"`,
			"internal/survey/profile/x.go": `import "laurel/internal/clock"; var c = clock.System{}`,
			"internal/roster/sheet/x.go":   `import _ "os"`,
		},
	},
	{
		rule:    "the time comes from the clock",
		because: "deadlines and the demo's dates are tested on a day of the test's choice",
		breaches: func(f file) []string {
			if f.test || readsTheTime.lets(f) {
				return nil
			}
			return f.uses("time", clockReaders...)
		},
		caught: map[string]string{
			"internal/survey/service.go": `import "time"; var now = time.Now()`,
			"graph/x.go":                 `import when "time"; var read = when.Now`,
			"cmd/laurel/main.go":         `import "time"; func f() { _ = time.Since(then) }`,
		},
	},
	{
		rule:    "randomness is passed in",
		because: "a test or a demo of the same seed is the same to the byte, and nobody can predict what must not be predicted",
		breaches: func(f file) []string {
			if f.test || drawsRandomness.lets(f) {
				return nil
			}
			found := f.importing(func(what string) bool { return what == "crypto/rand" || what == "math/rand" })
			return append(found, f.uses("math/rand/v2", globalRandomness...)...)
		},
		caught: map[string]string{
			"internal/survey/service.go": `import _ "crypto/rand"`,
			"internal/demo/people.go":    `import "math/rand/v2"; var n = rand.IntN(6)`,
			"internal/outbox/worker.go":  `import _ "math/rand"`,
		},
	},
	{
		rule:    "permits are minted in a domain's authz.go",
		because: "whoever asks who may read confidential rows finds every answer in one file of the domain",
		breaches: func(f file) []string {
			if f.dir == "ent/rule" || f.base == "authz.go" && isAny(f.dir, domain) {
				return nil
			}
			return f.uses(module+"/ent/rule", "With", "Permit")
		},
		caught: map[string]string{
			"internal/survey/store.go":     `import "laurel/ent/rule"; var ctx = rule.With(nil, rule.Permit{})`,
			"internal/survey/x_test.go":    `import "laurel/ent/rule"; var ctx = rule.With(nil, rule.Permit{})`,
			"internal/testkit/testkit.go":  `import "laurel/ent/rule"; var with = rule.With`,
			"internal/server/authz.go":     `import "laurel/ent/rule"; var with = rule.With`,
			"internal/store/store_test.go": `import r "laurel/ent/rule"; var p r.Permit`,
		},
	},
	{
		rule:    "no panic, and only main ends the program",
		because: "one bad row must not take the department's server down; an error says what to do next",
		breaches: func(f file) []string {
			if f.test || f.generated {
				return nil
			}
			var found []string
			if !panics.lets(f) {
				found = f.calls(isPanic, "panic")
			}
			found = append(found, f.uses("log", "Fatal", "Fatalf", "Fatalln", "Panic", "Panicf", "Panicln")...)
			if f.ast.Name.Name != "main" {
				found = append(found, f.uses("os", "Exit")...)
			}
			return found
		},
		caught: map[string]string{
			"internal/survey/x.go":  `func f() { panic("x") }`,
			"graph/x.resolvers.go":  `func f() { panic("not implemented") }`,
			"internal/server/x.go":  `import "log"; func f() { log.Fatal("x") }`,
			"internal/store/x.go":   `import "os"; func f() { os.Exit(1) }`,
			"internal/demo/seed.go": `func f() { defer func() { panic(recover()) }() }`,
		},
	},
	{
		rule:    "nobody but a test imports what is for tests",
		because: "the program must not carry a way to make data up",
		breaches: func(f file) []string {
			if p, _ := line(f.dir); f.test || p.kind == tooling {
				return nil
			}
			return f.importing(func(what string) bool {
				p, ok := line(own(what))
				return ok && p.kind == tooling || within(what, "testing")
			})
		},
		caught: map[string]string{
			"internal/demo/x.go": `import _ "laurel/internal/testkit"`,
			"internal/mail/x.go": `import _ "testing"`,
		},
	},
	{
		rule:    "nothing skips a test but testkit.Unavailable",
		because: "a skip must say why, and be a failure where everything is installed",
		breaches: func(f file) []string {
			if f.dir == "internal/testkit" || f.generated {
				return nil
			}
			return f.calls(func(c *ast.CallExpr) bool {
				sel, ok := c.Fun.(*ast.SelectorExpr)
				return ok && slices.Contains([]string{"Skip", "Skipf", "SkipNow"}, sel.Sel.Name) && isTestingName(sel.X)
			}, "a skip")
		},
		caught: map[string]string{
			"internal/survey/x_test.go": `func TestX(t *testing.T) { t.Skip("later") }`,
			"internal/store/x_test.go":  `func BenchmarkX(b *testing.B) { b.SkipNow() }`,
		},
	},
}

var clockReaders = []string{"Now", "Since", "Until"}

// globalRandomness are the functions of math/rand/v2 that draw from a source nobody
// passed in.
var globalRandomness = strings.Fields("ExpFloat64 Float32 Float64 Int Int32 Int32N Int64 Int64N IntN N NormFloat64 Perm Shuffle Uint Uint32 Uint32N Uint64 Uint64N UintN")

// importing lists the imports of a file that pick takes.
func (f file) importing(pick func(imported string) bool) []string {
	var places []string
	for _, spec := range f.ast.Imports {
		if what := strings.Trim(spec.Path.Value, `"`); pick(what) {
			places = append(places, f.at(spec, "imports "+what))
		}
	}
	return places
}

func isAny(dir string, kinds ...kind) bool {
	p, ok := line(dir)
	return ok && slices.Contains(kinds, p.kind)
}

// isContext recognises ctx, and r.Context() and its like.
func isContext(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.Ident:
		return strings.HasSuffix(strings.ToLower(e.Name), "ctx")
	case *ast.CallExpr:
		sel, ok := e.Fun.(*ast.SelectorExpr)
		return ok && sel.Sel.Name == "Context"
	}
	return false
}

func isPanic(c *ast.CallExpr) bool {
	id, ok := c.Fun.(*ast.Ident)
	return ok && id.Name == "panic"
}

func isTestingName(e ast.Expr) bool {
	id, ok := e.(*ast.Ident)
	return ok && slices.Contains([]string{"t", "b", "tb", "f"}, id.Name)
}

func TestRules(t *testing.T) {
	h := theHouse(t)
	for _, r := range rules {
		t.Run(r.rule, func(t *testing.T) {
			for _, f := range h {
				for _, place := range r.breaches(f) {
					t.Errorf("%s\n\t%s: %s", place, r.rule, r.because)
				}
			}
		})
	}
}

func TestRulesFindABreach(t *testing.T) {
	for _, r := range rules {
		t.Run(r.rule, func(t *testing.T) {
			for name, source := range r.caught {
				head := "package x\n"
				if strings.HasPrefix(source, "// Code generated") {
					head, source, _ = strings.Cut(source, "\n")
					head += "\npackage x\n"
				}
				f, err := parse(name, []byte(head+strings.ReplaceAll(source, "; ", "\n")))
				if err != nil {
					t.Fatal(err)
				}
				if len(r.breaches(f)) == 0 {
					t.Errorf("%s is let through:\n%s", name, source)
				}
			}
		})
	}
}

func TestExceptionsAreStillNeeded(t *testing.T) {
	h := theHouse(t)
	for what, exceptions := range map[string]struct {
		files pass
		used  func(f file) bool
	}{
		"reading the time": {readsTheTime, func(f file) bool { return len(f.uses("time", clockReaders...)) > 0 }},
		"drawing randomness": {drawsRandomness, func(f file) bool {
			return len(f.importing(func(what string) bool { return what == "crypto/rand" })) > 0
		}},
		"panics": {panics, func(f file) bool { return len(f.calls(isPanic, "")) > 0 }},
	} {
		for name, reason := range exceptions.files {
			used := slices.ContainsFunc(h, func(f file) bool { return f.path == name && exceptions.used(f) })
			if !used || reason == "" {
				t.Errorf("%s is excepted from the rule on %s (%s) and does not need it: take the exception out", name, what, reason)
			}
		}
	}
}

func TestEveryForeignModuleOfTheTableIsUsed(t *testing.T) {
	h := theHouse(t)
	for _, m := range foreign {
		if !slices.ContainsFunc(h, func(f file) bool {
			return len(f.importing(func(what string) bool { return within(what, m.module) })) > 0
		}) {
			t.Errorf("nobody imports %s: take it out of the table of foreign modules and out of the README", m.module)
		}
	}
}
