package id

import (
	"strings"
	"testing"
)

func TestNewIdentifiersHaveThePrefixAndParseBack(t *testing.T) {
	seen := map[Person]bool{}
	for range 1000 {
		p := New[Person](Random)
		if seen[p] {
			t.Fatalf("made twice: %s", p)
		}
		seen[p] = true
		if got, ok := Parse[Person](string(p)); !ok || got != p {
			t.Fatalf("Parse(%q) = %q, %v", p, got, ok)
		}
		if _, ok := Parse[Division](string(p)); ok {
			t.Fatalf("a person's identifier was read as a division's: %s", p)
		}
	}
}

func TestForeignTextIsNoIdentifier(t *testing.T) {
	good := string(New[Person](Random))
	for _, bad := range []string{"", "per_", "per", good + "0", good[:len(good)-1], strings.ToUpper(good), "per_" + strings.Repeat("u", 26), "per_" + strings.Repeat("\x00", 26)} {
		if got, ok := Parse[Person](bad); ok {
			t.Errorf("Parse(%q) = %q, want refusal", bad, got)
		}
	}
}
