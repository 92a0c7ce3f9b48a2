package mentorship

import (
	"context"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/store"
)

// Kind of a relationship (the paper, Table 2: senior, peer, co-mentor).
type Kind string

// The kinds. A mentee has one formal mentor at a time, others as they like.
const (
	Formal   Kind = "FORMAL"
	Informal Kind = "INFORMAL"
	CoMentor Kind = "CO_MENTOR"
	Peer     Kind = "PEER"
)

// Standing is how the department knows of a relationship.
type Standing string

// OnRecord: the department's own list says so.
const OnRecord Standing = "ON_RECORD"

// Mentorship is a relationship of a mentor and a mentee.
type Mentorship struct {
	ID       id.Mentorship
	Mentor   id.Person
	Mentee   id.Person
	Kind     Kind
	Standing Standing
	Started  clock.Date
	Ended    clock.Date
	Active   bool
}

// CheckFormal says why two people cannot be formal mentor and mentee: oneself, or
// somebody the mentee reports to (the paper: "formal mentor cannot be a faculty
// member to whom the mentee reports").
func CheckFormal(mentor id.Person, mentee id.Person, division id.Division, site id.Site, lines directory.Lines) error {
	switch {
	case mentor == mentee:
		return apperr.NewInvalid("mentorship.oneself", "mentor")
	case lines.Reports(mentee, division, site, mentor):
		return apperr.NewInvalid("mentorship.reporting_line", "mentor")
	}
	return nil
}

// Service is the mentorships on record.
type Service struct {
	db  *store.DB
	ids id.Source
}

// New makes the service.
func New(db *store.DB, ids id.Source) *Service { return &Service{db: db, ids: ids} }

// FormalMentors are the active formal mentorships of the mentees named, of everybody
// when none is named. For other domains; it checks no viewer.
func (s *Service) FormalMentors(ctx context.Context, mentees ...id.Person) (map[id.Person]Mentorship, error) {
	return s.formal(ctx, mentees)
}

// Record writes relationships that the department has on record, inside the Write of
// the domain that checked them. A mentee who has a formal mentor keeps that one only
// if it is ended first (CONFLICT).
func (s *Service) Record(ctx context.Context, in []Mentorship) error {
	for i := range in {
		in[i].ID = id.New[id.Mentorship](s.ids)
	}
	err := s.insert(ctx, in)
	if store.Duplicate(err) {
		return apperr.NewConflict("mentorship.has_formal_mentor")
	}
	return err
}

// End closes relationships on a day, without fault, inside a Write.
func (s *Service) End(ctx context.Context, on clock.Date, ids ...id.Mentorship) error {
	if len(ids) == 0 {
		return nil
	}
	return s.end(ctx, on, ids)
}

// Redate corrects the day a relationship began, inside the Write of the domain that
// checked it.
func (s *Service) Redate(ctx context.Context, which id.Mentorship, started clock.Date) error {
	return s.redate(ctx, which, started)
}

// Since are the mentorships between people of the department that are active, or that
// ended on or after a day. For other domains; it checks no viewer.
func (s *Service) Since(ctx context.Context, day clock.Date) ([]Mentorship, error) {
	return s.since(ctx, day)
}
