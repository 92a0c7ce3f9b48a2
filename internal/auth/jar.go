package auth

import (
	"context"
	"sync"
)

// Jar holds what a request wants done with the session cookie until the first byte
// of its answer is written. The zero Jar wants nothing.
type Jar struct {
	mu      sync.Mutex
	secret  string
	changed bool
}

// Change is the session's new secret, "" to clear the cookie, and whether anything
// was asked for at all.
func (j *Jar) Change() (secret string, changed bool) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.secret, j.changed
}

func (j *Jar) put(secret string) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.secret, j.changed = secret, true
}

type jarKey struct{}

// WithJar puts a jar into the context.
func WithJar(ctx context.Context, j *Jar) context.Context {
	return context.WithValue(ctx, jarKey{}, j)
}

// SetSession gives the browser a session. Without a jar in the context it does nothing.
func SetSession(ctx context.Context, secret string) {
	if j, ok := ctx.Value(jarKey{}).(*Jar); ok {
		j.put(secret)
	}
}

// ClearSession takes the session from the browser.
func ClearSession(ctx context.Context) { SetSession(ctx, "") }
