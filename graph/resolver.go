package graph

import (
	"context"

	"laurel/graph/model"
	"laurel/internal/auth"
	"laurel/internal/award"
	"laurel/internal/blob"
	"laurel/internal/credential"
	"laurel/internal/directory"
	"laurel/internal/dossier"
	"laurel/internal/feedback"
	"laurel/internal/mentorship"
	"laurel/internal/metrics"
	"laurel/internal/outbox"
	"laurel/internal/release"
	"laurel/internal/roster"
	"laurel/internal/survey"
)

// Resolver is the domain services behind the door, and what cmd joins of them.
type Resolver struct {
	Directory   *directory.Service
	Mentoring   *mentorship.Service
	Roster      *roster.Service
	Survey      *survey.Service
	Feedback    *feedback.Service
	Awards      *award.Service
	Credentials *credential.Service
	Metrics     *metrics.Service
	Dossiers    *dossier.Service
	Releases    *release.Service
	Auth        *auth.Service
	Outbox      *outbox.Queue
	Blobs       *blob.Blobs

	// Quiet leaves the request of the context out of the log.
	Quiet func(ctx context.Context)
	// Demo: everyone is invented, and personas can be signed in as.
	Demo bool
	// Personas are the people of the demo one can be. Nil outside the demo.
	Personas func(ctx context.Context) ([]model.Persona, error)
	// SetUp takes a set-up link, makes the department with its first person, and gives
	// the secret of that person's session, all in one Write. The device is the browser
	// that asked.
	SetUp func(ctx context.Context, link string, in directory.Settings, name, email, device string) (secret string, err error)
}
