// Package viewer says who is asking.
//
// It owns: the viewer, the roles with their scope, and their way through a
// context. It does not own: who may do what (each domain's authz.go) or how a
// viewer signed in (internal/auth).
package viewer

import (
	"context"

	"laurel/internal/id"
)

// Role is a duty somebody holds for a while, in a scope.
type Role string

// The roles.
const (
	Administrator    Role = "ADMINISTRATOR"
	ProgramLead      Role = "PROGRAM_LEAD"
	ViceChair        Role = "VICE_CHAIR"
	DivisionDirector Role = "DIVISION_DIRECTOR"  // DDD, scoped to a division
	PhysicianInChief Role = "PHYSICIAN_IN_CHIEF" // PIC, scoped to a site
	Facilitator      Role = "FACILITATOR"        // scoped to a division
	Custodian        Role = "CUSTODIAN"          // looks up who wrote a confidential answer, audited
	CommentModerator Role = "COMMENT_MODERATOR"
	AwardChair       Role = "AWARD_CHAIR"
	Auditor          Role = "AUDITOR"
	Delegate         Role = "DELEGATE"
)

// Roles lists every role in the order screens show them.
var Roles = []Role{Administrator, ProgramLead, ViceChair, DivisionDirector, PhysicianInChief, Facilitator, Custodian, CommentModerator, AwardChair, Auditor, Delegate}

// Grant is a role held today. Division and Site are empty for the whole department.
type Grant struct {
	Role     Role
	Division id.Division
	Site     id.Site
}

// Viewer is who asks. The zero Viewer is a visitor who is not signed in.
type Viewer struct {
	Person   id.Person
	Session  id.Session
	Language string // "en" or "fr"
	Grants   []Grant
	// Survey is set when the viewer came by a survey invitation: such a viewer may
	// answer that one survey and do nothing else.
	Survey id.Campaign
	// By is who acts, when an assistant or deputy acts for Person. It is set for one act
	// that a domain's rules opened to them, and by nothing else.
	By id.Person
	// Purpose is set for work the system does by itself, such as "outbox".
	Purpose string
}

// SignedIn reports a person with a full session.
func (v Viewer) SignedIn() bool { return v.Person != "" && v.Survey == "" }

// Has reports whether the viewer holds one of the roles, in whatever scope.
func (v Viewer) Has(roles ...Role) bool {
	if !v.SignedIn() {
		return false
	}
	for _, g := range v.Grants {
		for _, r := range roles {
			if g.Role == r {
				return true
			}
		}
	}
	return false
}

// HasFor reports whether the viewer holds the role for a division.
func (v Viewer) HasFor(role Role, division id.Division) bool {
	if !v.SignedIn() || division == "" {
		return false
	}
	for _, g := range v.Grants {
		if g.Role == role && g.Division == division {
			return true
		}
	}
	return false
}

// HasForSite reports whether the viewer holds the role for a site.
func (v Viewer) HasForSite(role Role, site id.Site) bool {
	if !v.SignedIn() || site == "" {
		return false
	}
	for _, g := range v.Grants {
		if g.Role == role && g.Site == site {
			return true
		}
	}
	return false
}

type key struct{}

// With puts the viewer into the context.
func With(ctx context.Context, v Viewer) context.Context { return context.WithValue(ctx, key{}, v) }

// From returns the viewer of the context, a visitor if none was put there.
func From(ctx context.Context) Viewer {
	v, _ := ctx.Value(key{}).(Viewer)
	return v
}

// System is a context for work the system does by itself, under a named purpose.
func System(ctx context.Context, purpose string) context.Context {
	return With(ctx, Viewer{Purpose: purpose, Language: "en"})
}
