package archtest

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
)

const (
	module = "laurel"
	top    = "../.."
)

// file is one Go file of the house.
type file struct {
	path      string // below the top, with slashes
	dir       string
	base      string
	test      bool
	generated bool
	lines     int
	ast       *ast.File
	fset      *token.FileSet
	imports   map[string]string // import path by the name it has in the file
}

type house []file

var generatedHeader = regexp.MustCompile(`(?m)^// Code generated .* DO NOT EDIT\.$`)

func parse(name string, source []byte) (file, error) {
	f := file{
		path: name, dir: path.Dir(name), base: path.Base(name),
		test:      strings.HasSuffix(name, "_test.go"),
		generated: generatedHeader.Match(source),
		lines:     strings.Count(string(source), "\n"),
		fset:      token.NewFileSet(),
		imports:   map[string]string{},
	}
	mode := parser.ParseComments | parser.SkipObjectResolution
	if f.generated {
		mode |= parser.ImportsOnly
	}
	var err error
	if f.ast, err = parser.ParseFile(f.fset, name, source, mode); err != nil {
		return f, err
	}
	for _, spec := range f.ast.Imports {
		what, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return f, err
		}
		name := path.Base(what)
		switch {
		case spec.Name != nil && spec.Name.Name != "_":
			name = spec.Name.Name
		case spec.Name != nil:
			name = "_ " + what
		case regexp.MustCompile(`^v[0-9]+$`).MatchString(name):
			name = path.Base(path.Dir(what))
		}
		f.imports[name] = what
	}
	return f, nil
}

// theHouse reads every Go file that go build ./... would look at, those behind build
// tags included.
func theHouse(t *testing.T) house {
	t.Helper()
	h, err := readHouse()
	if err != nil {
		t.Fatal(err)
	}
	return h
}

var readHouse = sync.OnceValues(func() (house, error) {
	var h house
	err := walk(".", func(name string) error {
		if path.Ext(name) != ".go" {
			return nil
		}
		source, err := os.ReadFile(filepath.Join(top, name))
		if err != nil {
			return err
		}
		f, err := parse(name, source)
		h = append(h, f)
		return err
	})
	return h, err
})

// walk visits the files below a folder of the repository, with slashes, leaving out
// what git and the go command leave out.
func walk(root string, visit func(name string) error) error {
	return filepath.WalkDir(filepath.Join(top, root), func(full string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, err := filepath.Rel(top, full)
		if err != nil {
			return err
		}
		name = filepath.ToSlash(name)
		if !d.IsDir() {
			return visit(name)
		}
		base := d.Name()
		if name != "." && (base == "node_modules" || base == "testdata" || strings.HasPrefix(base, ".") || strings.HasPrefix(base, "_")) {
			return filepath.SkipDir
		}
		return nil
	})
}

func (h house) dirs() []string {
	var dirs []string
	for _, f := range h {
		if !slices.Contains(dirs, f.dir) {
			dirs = append(dirs, f.dir)
		}
	}
	return dirs
}

func (h house) handwritten(dir string) bool {
	return slices.ContainsFunc(h, func(f file) bool { return f.dir == dir && !f.generated })
}

func (h house) doc(dir string) string {
	var doc string
	for _, f := range h {
		if f.dir == dir && !f.test && f.ast.Doc != nil {
			doc += f.ast.Doc.Text()
		}
	}
	return doc
}

// own is the place in the house of an import, or "".
func own(imported string) string {
	if imported == module {
		return "."
	}
	if dir, ok := strings.CutPrefix(imported, module+"/"); ok {
		return dir
	}
	return ""
}

// within reports whether an import is a module or package, or below one.
func within(imported, what string) bool {
	return imported == what || strings.HasPrefix(imported, what+"/")
}

// uses lists the places where a file names something of a package it imports, such as
// Now of "time". With no name it lists every use of the package.
func (f file) uses(imported string, names ...string) []string {
	var places []string
	ast.Inspect(f.ast, func(n ast.Node) bool {
		sel, ok := n.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		x, ok := sel.X.(*ast.Ident)
		if ok && f.imports[x.Name] == imported && (len(names) == 0 || slices.Contains(names, sel.Sel.Name)) {
			places = append(places, f.at(sel, x.Name+"."+sel.Sel.Name))
		}
		return true
	})
	return places
}

// calls lists the places where a file calls something that pick takes.
func (f file) calls(pick func(*ast.CallExpr) bool, what string) []string {
	var places []string
	ast.Inspect(f.ast, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok && pick(call) {
			places = append(places, f.at(call, what))
		}
		return true
	})
	return places
}

func (f file) at(n ast.Node, what string) string {
	return f.path + ":" + strconv.Itoa(f.fset.Position(n.Pos()).Line) + ": " + what
}
