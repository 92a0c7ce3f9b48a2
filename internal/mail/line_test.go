package mail

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"laurel/internal/i18n"
)

func TestWhatIsOnOneLineIsLeftAsItIs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(rapid.String(), rapid.StringMatching(`[a-z é\t\n]*`)).Draw(t, "text")
		if got, want := oneLine(s), strings.Join(strings.Fields(i18n.Clean(s)), " "); got != want {
			t.Fatalf("%q becomes %q, want %q", s, got, want)
		}
	})
}
