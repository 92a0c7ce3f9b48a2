package i18n

import (
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestNamesAreFoundWithoutTheirAccents(t *testing.T) {
	for name, typed := range map[string]string{
		"Éloïse Tremblay": "eloise tremblay", "Šarūnas Nguyễn": "sarunas nguyen", "Łukasz Ødegård": "lukasz odegard",
		"İpek ıŞIK": "ipek isik", "O’Brien–Smith": "o'brien-smith", "  Anne \t Marie ": "anne marie", "Strauß": "strauss", "محمد": "محمد",
	} {
		if got := Fold(name); got != Fold(typed) {
			t.Errorf("Fold(%q) = %q, but somebody types %q", name, got, Fold(typed))
		}
	}
}

func TestFoldingTwiceChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		once := Fold(rapid.String().Draw(t, "s"))
		if twice := Fold(once); twice != once {
			t.Fatalf("%q folds on to %q", once, twice)
		}
	})
}

func TestCleanLeavesStorableText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := Clean(string(rapid.SliceOf(rapid.Byte()).Draw(t, "b")))
		if !utf8.ValidString(s) {
			t.Fatalf("invalid UTF-8 kept: %q", s)
		}
		for _, r := range s {
			if r == 0 {
				t.Fatal("NUL kept")
			}
		}
	})
}
