package auth

import (
	"strings"
	"testing"

	"laurel/internal/store"
	"laurel/internal/testkit"
)

func TestALinkThatEndsRemindersIsOnePersons(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		link := w.StopLink(ada)
		token, ok := strings.CutPrefix(link, w.BaseURL+StopPath)
		if !ok || strings.ContainsAny(token, "/?#%") {
			t.Fatal(link)
		}
		if who, ok := w.StopsFor(token); !ok || who != ada {
			t.Errorf("%s, %v", who, ok)
		}
		other := strings.TrimPrefix(w.StopLink(bao), w.BaseURL+StopPath)
		adaPart, _, _ := strings.Cut(token, ".")
		_, baoSeal, _ := strings.Cut(other, ".")
		for _, forged := range []string{"", ".", token + "A", token[:len(token)-1], adaPart + "." + baoSeal, strings.ToUpper(token), "x" + token, adaPart + "."} {
			if who, ok := w.StopsFor(forged); ok {
				t.Errorf("%q ends reminders to %s", forged, who)
			}
		}
	})
}
