// Package rule is the last net under every domain's own authorisation.
//
// It owns: two policies for records. NeedsViewer lets a person or a named system
// purpose through. NeedsPermit denies unless the context carries a permit that the
// owning domain's authz.go minted for a set of rows; internal/store narrows the
// query to that set. It does not own: who gets a permit.
package rule

import (
	"context"
	"errors"

	"entgo.io/ent"

	"laurel/internal/viewer"
)

// ErrDenied is what a denied read or write of a record gives. It reaches nobody:
// the door shows it as INTERNAL, because a domain let something through that it
// should have refused.
var ErrDenied = errors.New("record access without a viewer or permit")

type viewerPolicy struct{}

// NeedsViewer admits a person, or work the system does under a named purpose.
func NeedsViewer() ent.Policy { return viewerPolicy{} }

func (viewerPolicy) EvalQuery(ctx context.Context, _ ent.Query) error { return needViewer(ctx) }

func (viewerPolicy) EvalMutation(ctx context.Context, _ ent.Mutation) error { return needViewer(ctx) }

func needViewer(ctx context.Context) error {
	if v := viewer.From(ctx); v.Person == "" && v.Purpose == "" {
		return ErrDenied
	}
	return nil
}

// Permit opens a set of rows of one confidential record: those whose Column holds
// one of Values.
type Permit struct {
	Record string // ent type name, such as "Response"
	Column string
	Values []string
}

type permitKey struct{}

// With adds a permit to the context. Only a domain's authz.go mints permits.
func With(ctx context.Context, p Permit) context.Context {
	return context.WithValue(ctx, permitKey{}, append(permits(ctx), p))
}

func permits(ctx context.Context) []Permit {
	all, _ := ctx.Value(permitKey{}).([]Permit)
	return all[:len(all):len(all)]
}

// PermitsFor lists the permits of the context for a record.
func PermitsFor(ctx context.Context, record string) []Permit {
	var out []Permit
	for _, p := range permits(ctx) {
		if p.Record == record {
			out = append(out, p)
		}
	}
	return out
}

type permitPolicy struct{ record string }

// NeedsPermit denies every read and write without a permit for the record.
func NeedsPermit(record string) ent.Policy { return permitPolicy{record} }

func (p permitPolicy) EvalQuery(ctx context.Context, _ ent.Query) error { return p.need(ctx) }

func (p permitPolicy) EvalMutation(ctx context.Context, _ ent.Mutation) error { return p.need(ctx) }

func (p permitPolicy) need(ctx context.Context) error {
	if len(PermitsFor(ctx, p.record)) == 0 {
		return ErrDenied
	}
	return nil
}
