package auth

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestAWindowNeverAllowsMoreThanItsLimitInAnyHour(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w, now := newWindow(3), time.Unix(0, 0)
		var allowed []time.Time
		for _, seconds := range rapid.SliceOf(rapid.IntRange(0, 1800)).Draw(t, "pauses") {
			now = now.Add(time.Duration(seconds) * time.Second)
			if w.allow("a", now) {
				allowed = append(allowed, now)
			}
		}
		for i := 3; i < len(allowed); i++ {
			if allowed[i].Sub(allowed[i-3]) < time.Hour {
				t.Fatalf("four within an hour: %v", allowed[i-3:i+1])
			}
		}
	})
}

func TestAWindowForgetsWhoIsQuiet(t *testing.T) {
	w, now := newWindow(1), time.Unix(0, 0)
	for i := range 100 {
		w.allow(string(rune('a'+i)), now)
	}
	w.allow("late", now.Add(2*time.Hour))
	if len(w.seen) != 1 {
		t.Errorf("%d names remembered", len(w.seen))
	}
}

func TestANetworkIsAnIPv4AddressOrAnIPv6Household(t *testing.T) {
	for ip, want := range map[string]string{
		"192.0.2.1": "192.0.2.1", "::ffff:192.0.2.1": "192.0.2.1", "2001:db8:1:2:3::4": "2001:db8:1:2::/64", "fe80::1%eth0": "fe80::/64", "pipe": "pipe",
	} {
		if got := network(ip); got != want {
			t.Errorf("%s counts as %s, want %s", ip, got, want)
		}
	}
}
