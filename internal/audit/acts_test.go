package audit

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
)

var actName = regexp.MustCompile(`^[a-z_]+\.[a-z_]+$`)

// Every text that is handed on as an act, anywhere in the program, stands in the table: so
// somebody decided how much of it an auditor reads.
func TestEveryActOfTheProgramIsClassified(t *testing.T) {
	recorded, families := recordedActs(t, "../..")
	if len(recorded) < 100 {
		t.Fatalf("only %d acts were found: the search is blind", len(recorded))
	}
	for name, at := range recorded {
		if _, ok := byName[name]; !ok {
			t.Errorf("%s records %q, which is not in the table of acts: decide how much of it an auditor reads", at, name)
		}
	}
	for family, at := range families {
		if !slices.ContainsFunc(Acts, func(a Act) bool { return strings.HasPrefix(a.Name, family) }) {
			t.Errorf("%s records acts that begin with %q, and the table of acts has none", at, family)
		}
	}
	seen := map[string]bool{}
	for _, a := range Acts {
		if seen[a.Name] {
			t.Errorf("%s stands in the table twice", a.Name)
		}
		seen[a.Name] = true
		inFamily := slices.ContainsFunc(keys(families), func(f string) bool { return strings.HasPrefix(a.Name, f) })
		if _, ok := recorded[a.Name]; !ok && !inFamily {
			t.Errorf("%s stands in the table and is recorded nowhere", a.Name)
		}
		if !actName.MatchString(a.Name) || a.Says.In("en") == "" || a.Says.In("fr") == "" || a.Says.In("en") == a.Says.In("fr") {
			t.Errorf("%s is not said in both languages", a.Name)
		}
	}
}

func keys(m map[string]string) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	return out
}

// recordedActs are the acts handed to Record or Refuse, or to a function of the same package that
// hands its parameter on, each with a place; and the beginnings of those that are put together.
func recordedActs(t *testing.T, root string) (acts, families map[string]string) {
	t.Helper()
	acts, families = map[string]string{}, map[string]string{}
	dirs := map[string][]*ast.File{}
	set := token.NewFileSet()
	for _, top := range []string{"internal", "cmd", "graph"} {
		err := filepath.WalkDir(filepath.Join(root, top), func(path string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if d.IsDir() && (d.Name() == "node_modules" || d.Name() == "gen" || d.Name() == "model" || d.Name() == "web") {
				return fs.SkipDir
			}
			if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return nil
			}
			f, err := parser.ParseFile(set, path, nil, 0)
			if err != nil {
				return err
			}
			dirs[filepath.Dir(path)] = append(dirs[filepath.Dir(path)], f)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, files := range dirs {
		consts := map[string]string{}
		for _, f := range files {
			ast.Inspect(f, func(n ast.Node) bool {
				if v, ok := n.(*ast.ValueSpec); ok {
					for i, name := range v.Names {
						if i < len(v.Values) {
							if s, ok := text(v.Values[i]); ok {
								consts[name.Name] = s
							}
						}
					}
				}
				return true
			})
		}
		// Which argument of which function is an act. More are found as functions hand theirs on.
		takes := map[string]int{"Record": 2, "Refuse": 2}
		for again := true; again; {
			again = false
			for _, f := range files {
				for _, d := range f.Decls {
					fn, ok := d.(*ast.FuncDecl)
					if !ok || fn.Body == nil {
						continue
					}
					ast.Inspect(fn.Body, func(n ast.Node) bool {
						call, ok := n.(*ast.CallExpr)
						if !ok {
							return true
						}
						at, ok := takes[called(call)]
						if !ok || at >= len(call.Args) {
							return true
						}
						where := set.Position(call.Pos()).String()
						var look func(e ast.Expr)
						look = func(e ast.Expr) {
							switch x := e.(type) {
							case *ast.BasicLit:
								if s, ok := text(x); ok && actName.MatchString(s) {
									acts[s] = where
								}
							case *ast.BinaryExpr:
								if s, ok := text(x.X); ok {
									families[s] = where
								}
							case *ast.IndexExpr: // one of two, by a truth
								if m, ok := x.X.(*ast.CompositeLit); ok {
									for _, el := range m.Elts {
										look(el.(*ast.KeyValueExpr).Value)
									}
								}
							case *ast.Ident:
								if s, ok := consts[x.Name]; ok && actName.MatchString(s) {
									acts[s] = where
								}
								if i := parameter(fn, x.Name); i >= 0 {
									if _, known := takes[fn.Name.Name]; !known {
										takes[fn.Name.Name], again = i, true
									}
								}
								ast.Inspect(fn.Body, func(n ast.Node) bool {
									if a, ok := n.(*ast.AssignStmt); ok {
										for i, l := range a.Lhs {
											if id, ok := l.(*ast.Ident); ok && id.Name == x.Name && i < len(a.Rhs) {
												if _, same := a.Rhs[i].(*ast.Ident); !same {
													look(a.Rhs[i])
												}
											}
										}
									}
									return true
								})
							}
						}
						look(call.Args[at])
						return true
					})
				}
			}
		}
		// An act that is written by hand-made SQL, beside what it tells of.
		for _, s := range consts {
			if s == "response.submitted" {
				acts[s] = "internal/survey/store.go"
			}
		}
	}
	return acts, families
}

func called(c *ast.CallExpr) string {
	switch f := c.Fun.(type) {
	case *ast.SelectorExpr:
		return f.Sel.Name
	case *ast.Ident:
		return f.Name
	}
	return ""
}

func parameter(fn *ast.FuncDecl, name string) int {
	i := 0
	for _, p := range fn.Type.Params.List {
		for _, n := range p.Names {
			if n.Name == name {
				if t, ok := p.Type.(*ast.Ident); ok && t.Name == "string" {
					return i
				}
				return -1
			}
			i++
		}
	}
	return -1
}

func text(e ast.Expr) (string, bool) {
	lit, ok := e.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return "", false
	}
	s, err := strconv.Unquote(lit.Value)
	return s, err == nil
}

func TestAnActThatNobodyClassifiedIsListedNowhere(t *testing.T) {
	if a := ActOf("thing.done"); a.Shown != Unlisted {
		t.Errorf("it is shown %s", a.Shown)
	}
}

// What would undo a promise if it were listed, whoever edits the table.
func TestWhatWasPromisedInConfidenceIsListedNowhere(t *testing.T) {
	for _, name := range []string{
		"response.submitted", "letter.signed", "review.submitted", "nomination.conflict", "nomination.submitted", "nomination.letter_received",
		"consent.answered", "outcome.answered", "release.report_published",
	} {
		if got := ActOf(name).Shown; got != Unlisted {
			t.Errorf("%s is shown %s", name, got)
		}
	}
}
