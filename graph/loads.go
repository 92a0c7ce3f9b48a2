package graph

import (
	"context"
	"slices"
	"sync"

	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/release"
	"laurel/internal/survey"
	"laurel/internal/viewer"
)

// batch loads things of one kind for a whole list in one go: the list says what will be
// wanted, and the first item that asks loads it all.
type batch[K comparable, V any] struct {
	load func(ctx context.Context, keys []K) (map[K]V, error)

	mu     sync.Mutex
	wanted []K
	asked  map[K]bool
	got    map[K]V
}

// want notes what a list is going to ask for.
func (b *batch[K, V]) want(keys ...K) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.note(keys)
}

func (b *batch[K, V]) note(keys []K) {
	for _, k := range keys {
		if !b.asked[k] {
			b.asked[k] = true
			b.wanted = append(b.wanted, k)
		}
	}
}

// get gives one thing. It reports false when there is none.
func (b *batch[K, V]) get(ctx context.Context, key K) (V, bool, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if v, ok := b.got[key]; ok {
		return v, true, nil
	}
	b.note([]K{key})
	if len(b.wanted) > 0 {
		more, err := b.load(ctx, b.wanted)
		if err != nil {
			var none V
			return none, false, err
		}
		for k, v := range more {
			b.got[k] = v
		}
		b.wanted = nil
	}
	v, ok := b.got[key]
	return v, ok, nil
}

func newBatch[K comparable, V any](load func(ctx context.Context, keys []K) (map[K]V, error)) *batch[K, V] {
	return &batch[K, V]{load: load, asked: map[K]bool{}, got: map[K]V{}}
}

// loads are the batches of one root field: what a mutation changes, the next one reads
// anew.
type loads struct {
	people      *batch[id.Person, directory.Person]
	divisions   *batch[id.Division, directory.Division]
	sites       *batch[id.Site, directory.Site]
	releases    *batch[string, []release.Release]
	instruments *batch[id.Instrument, survey.Instrument]
	duties      *batch[id.Award, directory.Duty]
}

type loadsKey struct{}

func withLoads(ctx context.Context, r *Resolver) context.Context {
	return context.WithValue(ctx, loadsKey{}, &loads{
		people: newBatch(func(ctx context.Context, keys []id.Person) (map[id.Person]directory.Person, error) {
			return r.Directory.ByID(ctx, keys...)
		}),
		divisions: newBatch(func(ctx context.Context, _ []id.Division) (map[id.Division]directory.Division, error) {
			all, err := r.Directory.Divisions(ctx)
			of := make(map[id.Division]directory.Division, len(all))
			for _, d := range all {
				of[d.ID] = d
			}
			return of, err
		}),
		sites: newBatch(func(ctx context.Context, _ []id.Site) (map[id.Site]directory.Site, error) {
			all, err := r.Directory.Sites(ctx)
			of := make(map[id.Site]directory.Site, len(all))
			for _, x := range all {
				of[x.ID] = x
			}
			return of, err
		}),
		releases: newBatch(func(ctx context.Context, keys []string) (map[string][]release.Release, error) {
			return r.Releases.Heads(ctx, viewer.From(ctx), keys...)
		}),
		instruments: newBatch(r.instrumentsByID),
		duties: newBatch(func(ctx context.Context, _ []id.Award) (map[id.Award]directory.Duty, error) {
			return r.Awards.Duties(ctx, viewer.From(ctx))
		}),
	})
}

func loadsOf(ctx context.Context) *loads { return ctx.Value(loadsKey{}).(*loads) }

// instrumentsByID reads the list until it has them all: few departments have more
// instruments than fit one page.
func (r *Resolver) instrumentsByID(ctx context.Context, keys []id.Instrument) (map[id.Instrument]survey.Instrument, error) {
	of := map[id.Instrument]survey.Instrument{}
	for a := (page.Args{First: page.Most}); ; {
		list, err := r.Survey.Instruments(ctx, viewer.From(ctx), a, "")
		if err != nil {
			return nil, err
		}
		for _, i := range list.Nodes {
			of[i.ID] = i
		}
		missing := slices.ContainsFunc(keys, func(k id.Instrument) bool { _, ok := of[k]; return !ok })
		if !missing || !list.HasNext {
			return of, nil
		}
		a.After = list.EndCursor
	}
}
