package directory

import (
	"context"
	"strconv"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/viewer"
)

// Class of records that are deleted after a time the department sets. Whatever else is on
// record is either kept for good or goes by itself after a time that is fixed.
type Class string

// The classes.
const (
	// ClassMessages: e-mails that were sent, failed or were dropped.
	ClassMessages Class = "MESSAGES"
	// ClassIdentification: what people said of themselves who have left since.
	ClassIdentification Class = "IDENTIFICATION"
)

// Classes in the order they are shown in.
var Classes = []Class{ClassMessages, ClassIdentification}

// Retention is for how many days records of each class are kept; 0 is the default.
type Retention struct {
	Messages       int `json:"messages,omitempty"`
	Identification int `json:"identification,omitempty"`
}

// What is kept for how many days at least, at most, and where nothing else is set. Personal
// information that was used is kept for a year at least (domain.md 6.2): a mail is such
// information, what somebody said of themselves for the department's statistics is not
// needed any more once they have left.
var retentions = map[Class]struct{ least, most, initial int }{
	ClassMessages:       {365, 3650, 1095},
	ClassIdentification: {30, 3650, 365},
}

// Days for which records of a class are kept.
func (r Retention) Days(c Class) int {
	days := r.Messages
	if c == ClassIdentification {
		days = r.Identification
	}
	if days == 0 {
		return retentions[c].initial
	}
	return days
}

func (r Retention) check(faults *apperr.List) {
	for _, c := range Classes {
		days, limits := r.Days(c), retentions[c]
		if days < limits.least || days > limits.most {
			*faults = append(*faults, apperr.NewInvalid("settings.days_range", "retention", strings.ToLower(string(c))).With("least", limits.least).With("most", limits.most))
		}
	}
}

// Kept is how records of a class are counted and deleted. Messages belong to the outbox; cmd
// says how.
type Kept interface {
	// CountBefore counts the records that ended before a moment.
	CountBefore(ctx context.Context, before time.Time) (int, error)
	// DeleteBefore deletes so many of them at most, inside the Write of the context, and says
	// how many it did.
	DeleteBefore(ctx context.Context, before time.Time, most int) (int, error)
}

// Outlook is what would be deleted of a class: today, within 30 days and within a year.
type Outlook struct {
	Class                    Class
	Days, Least, Most        int
	Today, InAMonth, InAYear int
}

// Outlooks are what goes under a retention, the set one where it is nil.
func (s *Service) Outlooks(ctx context.Context, v viewer.Viewer, under *Retention) ([]Outlook, error) {
	if err := CanSetDepartment(v); err != nil {
		return nil, err
	}
	set, err := s.Settings(ctx)
	if err != nil {
		return nil, err
	}
	if under == nil {
		under = &set.Retention
	}
	var faults apperr.List
	under.check(&faults)
	if err := faults.Err(); err != nil {
		return nil, err
	}
	now := s.clock.Now()
	out := make([]Outlook, 0, len(Classes))
	for _, c := range Classes {
		o := Outlook{Class: c, Days: under.Days(c), Least: retentions[c].least, Most: retentions[c].most}
		for _, at := range []struct {
			n     *int
			later int
		}{{&o.Today, 0}, {&o.InAMonth, 30}, {&o.InAYear, 365}} {
			if *at.n, err = s.keeper(c).CountBefore(ctx, now.AddDate(0, 0, at.later-o.Days)); err != nil {
				return nil, err
			}
		}
		out = append(out, o)
	}
	return out, nil
}

func (s *Service) keeper(c Class) Kept {
	if c == ClassMessages {
		return s.Messages
	}
	return leftIdentification{s}
}

// SetRetention changes for how long records are kept, with a reason.
func (s *Service) SetRetention(ctx context.Context, v viewer.Viewer, r Retention, reason string) (Settings, error) {
	return s.change(ctx, v, SectionRetention, reason, true, func(_ context.Context, set *Settings) error {
		set.Retention = r
		return nil
	})
}

// deletedAtOnce bounds what one transaction deletes.
const deletedAtOnce = 500

// DeleteOld deletes what has been kept long enough, with an audit entry for each class. It is
// the daily job; run twice it finds nothing the second time. Records that are never changed
// or deleted are in no class.
func (s *Service) DeleteOld(ctx context.Context) error {
	set, err := s.Settings(ctx)
	if apperr.CodeOf(err) == apperr.NotFound {
		return nil
	}
	if err != nil {
		return err
	}
	for _, c := range Classes {
		before := s.clock.Now().AddDate(0, 0, -set.Retention.Days(c))
		for more := true; more; {
			err := s.db.Write(ctx, func(ctx context.Context) error {
				n, err := s.keeper(c).DeleteBefore(ctx, before, deletedAtOnce)
				more = n == deletedAtOnce
				if err != nil || n == 0 {
					return err
				}
				return s.audit.Record(ctx, viewer.From(ctx), "retention.deleted", strings.ToLower(string(c))+":"+strconv.Itoa(n))
			})
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// leftIdentification is what people said of themselves who have left since.
type leftIdentification struct{ s *Service }

// leftBefore reports that somebody had left before a moment: since the last day that was
// announced, or, where none was, since they last said something of themselves.
func leftBefore(status Status, leaving clock.Date, saved, before time.Time, zone *time.Location) bool {
	switch {
	case !leaving.IsZero():
		return leaving.EndOfDay(zone).Before(before)
	case status == Left:
		return saved.Before(before)
	}
	return false
}

// CountBefore counts them.
func (l leftIdentification) CountBefore(ctx context.Context, before time.Time) (int, error) {
	which, err := l.before(ctx, before)
	return len(which), err
}

// DeleteBefore deletes so many at most.
func (l leftIdentification) DeleteBefore(ctx context.Context, before time.Time, most int) (int, error) {
	which, err := l.before(ctx, before)
	which = which[:min(len(which), most)]
	if err != nil || len(which) == 0 {
		return 0, err
	}
	return len(which), l.s.deleteIdentities(ctx, which)
}
