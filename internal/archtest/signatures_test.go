package archtest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"testing"
)

func TestNoExportedSignatureNamesAnEntType(t *testing.T) {
	exports, err := exportData()
	if err != nil {
		t.Fatal(err)
	}
	compiled := importer.ForCompiler(token.NewFileSet(), "gc", func(imported string) (io.ReadCloser, error) {
		if exports[imported] == "" {
			return nil, fmt.Errorf("%s was not compiled", imported)
		}
		return os.Open(exports[imported])
	})
	seen := 0
	for _, p := range packages {
		if p.kind == generated || p.kind == records || p.path == "internal/store" || exports[module+"/"+p.path] == "" {
			continue
		}
		of, err := compiled.Import(module + "/" + p.path)
		if err != nil {
			t.Fatal(err)
		}
		seen++
		for _, place := range leaks(of) {
			t.Errorf("%s: %s: tables may change without anybody outside a store.go noticing; a confidential row never leaves its domain by way of a type", p.path, place)
		}
	}
	if seen == 0 {
		t.Fatal("no package was looked at")
	}
}

// TestASignatureThatNamesAnEntTypeIsFound reads the one package that may name them.
func TestASignatureThatNamesAnEntTypeIsFound(t *testing.T) {
	ent := types.NewPackage(module+"/ent", "ent")
	row := types.NewNamed(types.NewTypeName(token.NoPos, ent, "Person", nil), types.NewStruct(nil, nil), nil)
	of := types.NewPackage(module+"/internal/x", "x")
	hidden := types.NewNamed(types.NewTypeName(token.NoPos, of, "hidden", nil), types.NewStruct([]*types.Var{
		types.NewField(token.NoPos, of, "rows", types.NewSlice(row), false),
		types.NewField(token.NoPos, of, "Rows", types.NewSlice(types.NewPointer(row)), false),
	}, nil), nil)
	for name, result := range map[string]types.Type{"Row": types.NewPointer(row), "Behind": types.NewMap(types.Typ[types.String], hidden)} {
		sig := types.NewSignatureType(nil, nil, nil, nil, types.NewTuple(types.NewVar(token.NoPos, of, "", result)), false)
		of.Scope().Insert(types.NewFunc(token.NoPos, of, name, sig))
	}
	if found := leaks(of); len(found) != 2 {
		t.Errorf("found %q, want one leak in each of two functions", found)
	}
}

// leaks lists the exported names of a package through which an ent type can be
// reached, by what the compiler knows of them.
func leaks(of *types.Package) []string {
	var found []string
	for _, name := range of.Scope().Names() {
		if o := of.Scope().Lookup(name); o.Exported() {
			l := leak{of: of, seen: map[types.Type]bool{}}
			l.walk(o.Type())
			if l.found != "" {
				found = append(found, name+" leads to "+l.found)
			}
		}
	}
	return found
}

type leak struct {
	of    *types.Package
	seen  map[types.Type]bool
	found string
}

func (l *leak) walk(t types.Type) {
	if t == nil || l.seen[t] || l.found != "" {
		return
	}
	l.seen[t] = true
	switch t := t.(type) {
	case *types.Alias:
		l.walk(types.Unalias(t))
	case *types.Named:
		l.named(t)
	case *types.Pointer:
		l.walk(t.Elem())
	case *types.Slice:
		l.walk(t.Elem())
	case *types.Array:
		l.walk(t.Elem())
	case *types.Chan:
		l.walk(t.Elem())
	case *types.Map:
		l.walk(t.Key())
		l.walk(t.Elem())
	case *types.Tuple:
		for v := range t.Variables() {
			l.walk(v.Type())
		}
	case *types.Signature:
		l.walk(t.Params())
		l.walk(t.Results())
	case *types.Struct:
		for f := range t.Fields() {
			if f.Exported() || f.Embedded() {
				l.walk(f.Type())
			}
		}
	case *types.Interface:
		for m := range t.Methods() {
			if m.Exported() {
				l.walk(m.Type())
			}
		}
	case *types.TypeParam:
		l.walk(t.Constraint())
	}
}

// named looks into the package's own types; those of others are their packages' matter.
func (l *leak) named(t *types.Named) {
	for arg := range t.TypeArgs().Types() {
		l.walk(arg)
	}
	switch from := t.Obj().Pkg(); {
	case from == nil:
	case within(from.Path(), module+"/ent") || within(from.Path(), "entgo.io/ent"):
		l.found = from.Path() + "." + t.Obj().Name()
	case from == l.of:
		l.walk(t.Underlying())
		for m := range t.Methods() {
			if m.Exported() {
				l.walk(m.Type())
			}
		}
	}
}

// exportData compiles the house, or finds it compiled, and says where the export data
// of each package lies.
func exportData() (map[string]string, error) {
	cmd := exec.Command("go", "list", "-export", "-deps", "-json=ImportPath,Export", "./...")
	cmd.Dir = top
	out, err := cmd.Output()
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			err = fmt.Errorf("%w: %s", err, exit.Stderr)
		}
		return nil, err
	}
	exports := map[string]string{}
	for d := json.NewDecoder(bytes.NewReader(out)); d.More(); {
		var p struct{ ImportPath, Export string }
		if err := d.Decode(&p); err != nil {
			return nil, err
		}
		exports[p.ImportPath] = p.Export
	}
	return exports, nil
}
