package auth

import (
	"net/netip"
	"slices"
	"sync"
	"time"
)

// window allows so many events per hour and name, over the hour that slides with the
// clock. It lives in memory: a restart forgives.
type window struct {
	most int

	mu    sync.Mutex
	seen  map[string][]time.Time
	swept time.Time
}

func newWindow(most int) *window { return &window{most: most, seen: map[string][]time.Time{}} }

// allow counts one event and reports whether it is within the limit. Refused events
// do not count, so that waiting always helps.
func (w *window) allow(name string, now time.Time) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	if now.Sub(w.swept) > time.Hour {
		for other := range w.seen {
			w.recent(other, now)
		}
		w.swept = now
	}
	recent := w.recent(name, now)
	if len(recent) >= w.most {
		return false
	}
	w.seen[name] = append(recent, now)
	return true
}

// Limit is a window for a door outside this package, by who asks.
type Limit struct{ w *window }

// NewLimit allows so many requests per hour to a network.
func NewLimit(most int) *Limit { return &Limit{newWindow(most)} }

// Allow counts one request and reports whether it is within the limit.
func (l *Limit) Allow(ip string, now time.Time) bool { return l.w.allow(network(ip), now) }

// recent drops what is older than an hour.
func (w *window) recent(name string, now time.Time) []time.Time {
	left := slices.DeleteFunc(w.seen[name], func(t time.Time) bool { return now.Sub(t) >= time.Hour })
	if len(left) == 0 {
		delete(w.seen, name)
		return nil
	}
	w.seen[name] = left
	return left
}

// network is what a limit counts for an address: an IPv6 household has a /64 to
// itself and could ask from each of its addresses.
func network(ip string) string {
	a, err := netip.ParseAddr(ip)
	if err != nil {
		return ip
	}
	if a = a.Unmap().WithZone(""); a.Is4() {
		return a.String()
	}
	p, err := a.Prefix(64)
	if err != nil {
		return ip
	}
	return p.String()
}
