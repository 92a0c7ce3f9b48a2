package outbox

import (
	"slices"
	"sync"
	"time"
)

// pace keeps a process to a number of messages in any minute: relays refuse those who send
// faster. Zero is no limit.
type pace struct {
	mu        sync.Mutex
	perMinute int
	tried     []time.Time // in the last minute, oldest first
	reserved  int
	rest      time.Time
}

// reserve gives how many messages may be tried now, and whether only such as were written
// alone: a tenth of the limit, one at least, is kept for those, so that nobody waits for a sign-in link
// while a department is being invited.
func (p *pace) reserve(now time.Time, most int) (n int, alone bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	// Times further ahead than any of ours are of before the clock was set back.
	ahead := now.Add(time.Minute)
	if p.rest.After(ahead.Add(serverRest)) {
		p.rest = time.Time{}
	}
	if now.Before(p.rest) {
		return 0, false
	}
	if p.perMinute == 0 {
		return most, false
	}
	p.tried = slices.DeleteFunc(p.tried, func(at time.Time) bool { return !now.Before(at.Add(time.Minute)) || at.After(ahead) })
	left := p.perMinute - len(p.tried) - p.reserved
	kept := min(max(1, p.perMinute/10), p.perMinute-1)
	switch {
	case left <= 0:
		return 0, false
	case left <= kept:
		n, alone = min(left, most), true
	default:
		n = min(left-kept, most)
	}
	p.reserved += n
	return n, alone
}

// settle gives back a reservation, of which some were tried.
func (p *pace) settle(reserved int, tried []time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.perMinute == 0 {
		return
	}
	p.reserved -= reserved
	p.tried = append(p.tried, tried...)
}

// restUntil holds all mail back: the server cannot be reached.
func (p *pace) restUntil(at time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.rest = at
}
