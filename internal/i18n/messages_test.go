package i18n_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"laurel/internal/i18n"
)

// The sentences of these come from the survey's profile, which knows the question.
var saidElsewhere = []string{"answers.issue", "instrument.problem"}

var (
	keyShape   = regexp.MustCompile(`^[a-z_]+\.[a-z_]+$`)
	bareKeys   = []string{"forbidden", "internal", "not_found", "unknown"}
	sourceDirs = []string{"../../internal", "../../graph", "../../cmd"}
)

// spoken is what the sources say to people.
type spoken struct {
	keys     map[string]string // key → where
	things   map[string]string
	literals map[string]bool // every text of the shape of a key
}

func readSources(t *testing.T) spoken {
	t.Helper()
	s := spoken{map[string]string{}, map[string]string{}, map[string]bool{}}
	for _, dir := range sourceDirs {
		err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if d.IsDir() && (d.Name() == "gen" || d.Name() == "node_modules" || d.Name() == "app") {
				return filepath.SkipDir
			}
			// The catalogue itself says nothing to anybody.
			if filepath.Ext(path) == ".go" && !strings.HasSuffix(path, "_test.go") && !strings.Contains(path, "internal/i18n") {
				s.read(t, path)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return s
}

func (s *spoken) read(t *testing.T, path string) {
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	computed, here := false, map[string]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BasicLit:
			if key, ok := text(n); ok && keyShape.MatchString(key) {
				s.literals[key], here[key] = true, true
			}
		case *ast.CallExpr:
			s.call(path, n, &computed)
		case *ast.KeyValueExpr:
			if name, ok := n.Key.(*ast.Ident); ok && name.Name == "Key" {
				if key, ok := text(n.Value); ok && keyShape.MatchString(key) && strings.Contains(path, "survey/service.go") {
					s.keys[key] = path
				}
			}
		}
		return true
	})
	if computed {
		// The key comes out of a function of the same file: any text there may be it.
		for key := range here {
			s.keys[key] = path
		}
	}
}

func (s *spoken) call(path string, c *ast.CallExpr, computed *bool) {
	name, of := "", ""
	switch f := c.Fun.(type) {
	case *ast.SelectorExpr:
		name = f.Sel.Name
		if x, ok := f.X.(*ast.Ident); ok {
			of = x.Name
		}
	case *ast.Ident:
		name = f.Name
	}
	at := -1
	switch {
	case of == "apperr" && name == "New", name == "Add" && len(c.Args) >= 2:
		at = 1
	case of == "apperr" && (name == "NewInvalid" || name == "NewConflict"):
		at = 0
	case of == "apperr" && name == "NewNotFound":
		s.keys["not_found"] = path
		if thing, ok := text(c.Args[0]); ok {
			s.things[thing] = path
		}
	case of == "i18n" && name == "Message":
		at = 1
	}
	if at < 0 || at >= len(c.Args) {
		return
	}
	key, ok := text(c.Args[at])
	switch {
	case ok && (keyShape.MatchString(key) || slices.Contains(bareKeys, key)):
		s.keys[key] = path
	case !ok && of == "apperr":
		*computed = true
	}
}

func text(e ast.Expr) (string, bool) {
	l, ok := e.(*ast.BasicLit)
	if !ok || l.Kind != token.STRING {
		return "", false
	}
	s, err := strconv.Unquote(l.Value)
	return s, err == nil
}

func TestEveryKeyHasASentenceInBothLanguages(t *testing.T) {
	s := readSources(t)
	if len(s.keys) < 60 {
		t.Fatalf("only %d keys were found: the test looks in the wrong place", len(s.keys))
	}
	for key, path := range s.keys {
		if slices.Contains(saidElsewhere, key) {
			continue
		}
		sentence, ok := i18n.Messages[key]
		if !ok || !sentence.Complete(i18n.Languages...) {
			t.Errorf("%s says %q, which has no sentence in each language", path, key)
		}
	}
	for thing, path := range s.things {
		if name, ok := i18n.Things[thing]; !ok || !name.Complete(i18n.Languages...) {
			t.Errorf("%s cannot find a %q, which has no name in each language", path, thing)
		}
	}
}

func TestNoSentenceIsOrphaned(t *testing.T) {
	s := readSources(t)
	for key := range i18n.Messages {
		limit := strings.HasPrefix(key, "limit.") // the door puts these keys together
		if s.keys[key] == "" && !s.literals[key] && !slices.Contains(bareKeys, key) && !limit {
			t.Errorf("nobody says %q", key)
		}
	}
	for thing := range i18n.Things {
		if s.things[thing] == "" && thing != "record" {
			t.Errorf("nobody looks for a %q", thing)
		}
	}
}

func TestSentencesAreWrittenWell(t *testing.T) {
	gaps := regexp.MustCompile(`\{[a-z]+\}`)
	for key, m := range i18n.Messages {
		en, fr := m["en"], m["fr"]
		a, b := gaps.FindAllString(en, -1), gaps.FindAllString(fr, -1)
		slices.Sort(a)
		slices.Sort(b)
		if !slices.Equal(a, b) {
			t.Errorf("%s has the gaps %v in English and %v in French", key, a, b)
		}
		if strings.ContainsAny(en+fr, "'\"!") || strings.Contains(en+fr, "  ") {
			t.Errorf("%s: straight quotes, double spaces or an exclamation mark", key)
		}
		plain := strings.NewReplacer("sqlite:", "", "postgres:", "").Replace(fr)
		if regexp.MustCompile(`[^\x{202f}][:;?»]|«[^\x{202f}]`).MatchString(plain) {
			t.Errorf("%s: a French mark without its narrow space: %s", key, fr)
		}
	}
}

func TestAMessageFillsItsGaps(t *testing.T) {
	for _, tc := range []struct {
		language, key string
		args          map[string]any
		want          string
	}{
		{"en", "not_found", map[string]any{"thing": "campaign"}, "We cannot find this survey. Go back to the list and choose again."},
		{"fr", "not_found", map[string]any{"thing": "campaign"}, "Nous ne trouvons pas ce sondage. Revenez à la liste et choisissez de nouveau."},
		{"fr", "not_found", map[string]any{"thing": "unicorn"}, "Nous ne trouvons pas cet élément. Revenez à la liste et choisissez de nouveau."},
		{"de", "page.bad_first", nil, "Ask for 1 to 100 lines at a time."},
		{"en", "limit.depth", map[string]any{"most": 8}, "This request goes deeper than 8 levels. Ask in several steps."},
		{"en", "no.such_key", nil, "This did not work. Reload the page and try again."},
		{"fr", "internal", map[string]any{"reference": "abc"}, "Un problème est survenu de notre côté. Réessayez\u202f; si cela se reproduit, demandez de l’aide en donnant cette référence\u202f: abc."},
	} {
		if got := i18n.Message(tc.language, tc.key, tc.args); got != tc.want {
			t.Errorf("%s %s: %q", tc.language, tc.key, got)
		}
	}
}
