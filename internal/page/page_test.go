package page

import (
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"laurel/internal/apperr"
)

func TestAPageHasOneToAHundred(t *testing.T) {
	for first, fine := range map[int]bool{-1: false, 0: false, 1: true, 100: true, 101: false} {
		if err := (Args{First: first}).Validate(); (err == nil) != fine {
			t.Errorf("first %d: %v", first, err)
		}
	}
	if err := (Args{First: 1, After: "?"}).Validate(); apperr.CodeOf(err) != apperr.Invalid {
		t.Errorf("bad cursor: %v", err)
	}
}

func TestACursorCarriesItsKeys(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		// JSON text is UTF-8, as keys are.
		keys := rapid.SliceOfN(rapid.String(), 1, 4).Draw(t, "keys")
		got, err := Decode(Encode(keys...), len(keys))
		if err != nil || !reflect.DeepEqual(got, keys) {
			t.Fatalf("%q came back as %q, %v", keys, got, err)
		}
		if _, err := Decode(Encode(keys...), len(keys)+1); apperr.CodeOf(err) != apperr.Invalid {
			t.Fatalf("a cursor of another list was taken: %v", err)
		}
	})
}

func TestPagesTogetherAreTheList(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := rapid.SliceOfDistinct(rapid.StringMatching(`[a-z]{1,6}`), func(s string) string { return s }).Draw(t, "all")
		first := rapid.IntRange(1, 10).Draw(t, "first")
		var seen []string
		for a := (Args{First: first}); ; {
			p, err := Cut(all, a, func(s string) string { return s })
			if err != nil {
				t.Fatal(err)
			}
			if p.Total != len(all) || len(p.Nodes) > first {
				t.Fatalf("page %+v", p)
			}
			seen = append(seen, p.Nodes...)
			if !p.HasNext {
				break
			}
			a.After = p.EndCursor
		}
		if len(seen) != len(all) || len(all) > 0 && !reflect.DeepEqual(seen, all) {
			t.Fatalf("%q came in pages as %q", all, seen)
		}
	})
}

func FuzzDecode(f *testing.F) {
	f.Add(Encode("a", "b"))
	f.Add("")
	f.Fuzz(func(t *testing.T, cursor string) {
		if keys, err := Decode(cursor, 2); err == nil && len(keys) != 2 {
			t.Fatalf("%q", keys)
		}
	})
}
