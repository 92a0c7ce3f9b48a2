package archtest

import (
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func TestTheTopLevelHoldsOnlyTheHouse(t *testing.T) {
	entries, err := os.ReadDir(top)
	if err != nil {
		t.Fatal(err)
	}
	ignored := strings.Fields(read(t, ".gitignore"))
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), ".") || slices.ContainsFunc(ignored, func(pattern string) bool {
			match, err := path.Match(strings.Trim(pattern, "/"), e.Name())
			return match && err == nil
		}) {
			continue
		}
		if !slices.Contains(strings.Fields("graph ent cmd internal schema go.mod go.sum gqlgen.yml README.md"), e.Name()) {
			t.Errorf("%s lies at the top: a reader should see the whole house at one glance, so everything else has its place below", e.Name())
		}
	}
}

// budgets are the most lines that the generators may write: about a fifth more than
// they write today. Generated code is read by the compiler at every build and by git
// at every change; a feature or an extension that doubles it should be noticed. Raise
// a budget together with the records or root fields that need it.
var budgets = map[string]int{
	"ent":   310_000, // 85 records, some 3,600 lines each
	"graph": 130_000, // 42,000 for directory, roster with its import, instruments, campaigns, results, exports, auth and outbox; 14,400 for mentorship, 8,300 for feedback, 27,000 for awards, 14,000 for certificates, badges and honours, 9,000 for dossiers, 4,000 for years
}

func TestGeneratedCodeKeepsToItsBudget(t *testing.T) {
	lines := map[string]int{}
	for _, f := range theHouse(t) {
		if f.generated {
			lines[strings.Split(f.path, "/")[0]] += f.lines
		}
	}
	for where, n := range lines {
		switch most := budgets[where]; {
		case most == 0:
			t.Errorf("%s holds generated code and has no budget", where)
		case n > most:
			t.Errorf("%s holds %d lines of generated code, %d are its budget: has a feature been switched on that nobody needs?", where, n, most)
		case n < most/2:
			t.Errorf("%s holds %d lines of generated code, less than half of its budget of %d: a budget that loose finds nothing", where, n, most)
		}
	}
}

func TestEntgqlStaysOut(t *testing.T) {
	for _, name := range []string{"go.mod", "go.sum"} {
		if strings.Contains(read(t, name), "entgo.io/contrib") {
			t.Errorf("%s names entgo.io/contrib: filters that entgql generates answer questions about confidential text letter by letter", name)
		}
	}
}

func TestEveryDependencyStandsInTheReadme(t *testing.T) {
	readme := read(t, "README.md")
	for _, m := range foreign {
		name := strings.TrimPrefix(regexp.MustCompile(`/v[0-9]+$`).ReplaceAllString(m.module, ""), "github.com/")
		if !strings.Contains(readme, name) {
			t.Errorf("README.md does not say what %s is for and why it was taken: each dependency is a decision that others must be able to follow", name)
		}
	}
}

func TestTheGoCommandLeavesNpmPackagesAlone(t *testing.T) {
	if !regexp.MustCompile(`(?m)^\s*(ignore )?\s*\./internal/web/app/node_modules$`).MatchString(read(t, "go.mod")) {
		t.Error("go.mod does not ignore ./internal/web/app/node_modules: npm packages bring Go files that would become packages of the house")
	}
}

func TestAnswersHaveNoForeignKeys(t *testing.T) {
	const because = "a foreign key doubles the cost of a submission, and its index ties answers to people; doctor looks after both ends"
	statements := regexp.MustCompile(`(?is)\b(?:create|alter)\s+table\s+(?:if\s+not\s+exists\s+)?["` + "`" + `]?(?:new_)?(responses|drafts|participations)["` + "`" + `]?\s[^;]*`)
	foreign := regexp.MustCompile(`(?i)\b(references|foreign\s+key)\b`)
	if !foreign.MatchString(statements.FindString("CREATE TABLE `new_responses` (`id` text NOT NULL,\n CONSTRAINT `x` FOREIGN KEY (`campaign_id`) REFERENCES `campaigns` (`id`));")) {
		t.Error("a planted foreign key is not found")
	}
	for _, engine := range []string{"sqlite", "postgres"} {
		files, err := filepath.Glob(filepath.Join(top, "ent/migrate/sql", engine, "*.sql"))
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: no migrations found (%v)", engine, err)
		}
		tables := map[string]bool{}
		for _, name := range files {
			sql, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range statements.FindAllStringSubmatch(string(sql), -1) {
				tables[m[1]] = true
				if foreign.MatchString(m[0]) {
					t.Errorf("%s gives %s a foreign key: %s", filepath.Base(name), m[1], because)
				}
			}
		}
		if len(tables) != 3 {
			t.Errorf("%s: of responses, drafts and participations only %v were found", engine, tables)
		}
	}
}

func TestAFeatureOfTheScreensImportsNoOther(t *testing.T) {
	const features = "internal/web/app/src/features"
	seen := 0
	err := walk(features, func(name string) error {
		if !slices.Contains([]string{".ts", ".tsx", ".css"}, path.Ext(name)) {
			return nil
		}
		seen++
		for _, other := range otherFeatures(features, name, read(t, name)) {
			t.Errorf("%s imports %s: what two features share belongs into ui or lib, or one of them cannot change without the other", name, other)
		}
		return nil
	})
	if err != nil || seen == 0 {
		t.Fatalf("%d files looked at: %v", seen, err)
	}
}

func TestAnImportOfAnotherFeatureIsFound(t *testing.T) {
	for source, want := range map[string]int{
		`import { a } from '../people/PersonPage';`:                 1,
		`import '../people/people.css';`:                            1,
		`const P = lazy(() => import('../../features/people/Page')`: 1,
		`export * from "../people/text"`:                            1,
		`@import "../people/people.css";`:                           1,
		`import { b } from './text';`:                               0,
		`import { c } from '../../ui/Button';`:                      0,
		`import { d } from '../../features/roster/text';`:           0,
	} {
		if got := otherFeatures("src/features", "src/features/roster/RosterPage.tsx", source); len(got) != want {
			t.Errorf("%s: found %v, want %d", source, got, want)
		}
	}
}

var importOfScreens = regexp.MustCompile(`(?:\bfrom|\bimport|@import)\s*\(?\s*(?:url\()?['"](\.[^'"]+)['"]`)

// otherFeatures lists the imports of a file that lead into another feature's folder.
func otherFeatures(features, name, source string) []string {
	feature := func(p string) string {
		rest, inside := strings.CutPrefix(p, features+"/")
		if !inside {
			return ""
		}
		return strings.Split(rest, "/")[0]
	}
	var others []string
	for _, m := range importOfScreens.FindAllStringSubmatch(source, -1) {
		if to := feature(path.Join(path.Dir(name), m[1])); to != "" && to != feature(name) {
			others = append(others, m[1])
		}
	}
	return others
}

func read(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(top, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
