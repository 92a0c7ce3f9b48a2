package filename

import (
	"strings"
	"testing"
)

func FuzzFileName(f *testing.F) {
	for _, seed := range []string{"a.csv", `..\..\x`, "/", "", "a\x00\r\nb", strings.Repeat("é", 300), "\xff", "..", "."} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := Of(s)
		if got == "" || got == "." || got == ".." || len([]rune(got)) > Limit || strings.ContainsAny(got, "/\\\x00\r\n") {
			t.Errorf("%q became %q", s, got)
		}
	})
}
