package credential

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/outbox"
	"laurel/internal/viewer"
)

// Bulk is what is done to many certificates at once.
type Bulk struct {
	Certificates []id.Certificate
	// Kind that is recorded as handed over; empty: the mail goes out again.
	Kind EventKind
	Note string
}

// BulkRow is one certificate before that.
type BulkRow struct {
	View
	// Refused says why it stays as it is; nil where it does not.
	Refused *apperr.Error
}

// PreviewBulk says what would be done to which certificates and to which not. Nothing is
// written.
func (s *Service) PreviewBulk(ctx context.Context, v viewer.Viewer, in Bulk) ([]BulkRow, error) {
	rows, _, err := s.bulk(ctx, v, in)
	return rows, err
}

func (s *Service) bulk(ctx context.Context, v viewer.Viewer, in Bulk) ([]BulkRow, map[id.Person]directory.Person, error) {
	if err := CanManage(v); err != nil {
		return nil, nil, err
	}
	var faults apperr.List
	faults.Add(len(in.Certificates) == 0, "certificate.needs_certificates", "certificates")
	faults.Add(len(in.Certificates) > MostPeople, "certificate.too_many_people", "certificates")
	faults.Add(in.Kind != "" && !slices.Contains(Fulfilments, in.Kind), "certificate.needs_fulfilment", "kind")
	faults.Add(utf8.RuneCountInString(in.Note) > longestReason, "text.too_long", "note")
	if err := faults.Err(); err != nil {
		return nil, nil, err
	}
	found, err := s.certificatesOf(ctx, in.Certificates)
	if err != nil {
		return nil, nil, err
	}
	views, err := s.complete(ctx, found)
	if err != nil {
		return nil, nil, err
	}
	holders := make([]id.Person, len(views))
	for i, one := range views {
		holders[i] = one.Person
	}
	people, err := s.directory.ByID(ctx, holders...)
	if err != nil {
		return nil, nil, err
	}
	rows := make([]BulkRow, len(views))
	for i, one := range views {
		one.Holder = Named{one.Person, people[one.Person].Name}
		rows[i].View = one
		switch err := s.mayBulk(v, in, one); {
		case err != nil:
			rows[i].Refused = apperr.All(err)[0]
		case in.Kind == "" && people[one.Person].Email == "":
			rows[i].Refused = apperr.NewConflict("honour.no_address")
		}
	}
	return rows, people, nil
}

func (s *Service) mayBulk(v viewer.Viewer, in Bulk, one View) error {
	if in.Kind != "" {
		return CanFulfil(v, one.Events, in.Kind)
	}
	return CanChange(v, one.State)
}

// DoBulk does it to every certificate of the preview that is not refused, and gives how many
// these were. Sent again with the same key it does nothing more.
func (s *Service) DoBulk(ctx context.Context, v viewer.Viewer, in Bulk, key string) (int, error) {
	in.Note = strings.TrimSpace(i18n.Clean(in.Note))
	if _, _, err := s.bulk(ctx, v, in); err != nil {
		return 0, err
	}
	done, err := s.once.Once(ctx, v, "certificatesBulk", key, in, func(ctx context.Context) (string, error) {
		for _, one := range slices.Sorted(slices.Values(in.Certificates)) {
			if err := s.lock(ctx, one); err != nil && apperr.CodeOf(err) != apperr.NotFound {
				return "", err
			}
		}
		rows, people, err := s.bulk(ctx, v, in)
		if err != nil {
			return "", err
		}
		set, err := s.directory.Settings(ctx)
		if err != nil {
			return "", err
		}
		var mails []outbox.Message
		n := 0
		for _, row := range rows {
			if row.Refused != nil {
				continue
			}
			n++
			action := "certificate.sent_again"
			if in.Kind != "" {
				action = "certificate.fulfilled"
				if err := s.happened(ctx, Event{Certificate: row.ID, Kind: in.Kind, Reason: in.Note, By: v.Person}); err != nil {
					return "", err
				}
			} else {
				mails = append(mails, mailOf(row.Certificate, row.For, people[row.Person], set))
			}
			if err := s.audit.Record(ctx, v, action, string(row.ID)); err != nil {
				return "", err
			}
		}
		if n == 0 {
			return "", apperr.NewInvalid("certificate.none_left", "certificates")
		}
		if len(mails) == 0 {
			return strconv.Itoa(n), nil
		}
		return strconv.Itoa(n), s.outbox.AddMessages(ctx, mails)
	})
	n, _ := strconv.Atoi(done) // written above
	return n, err
}

// Listed is a line of the list of certificates, for files.
type Listed struct {
	View
	Issued clock.Date
	// On is the day each thing happened; zero where it did not.
	On map[EventKind]clock.Date
}

// All is Certificates whole, for whoever may read them, and leaves an entry that it was taken
// away. Reasons and notes stay.
func (s *Service) All(ctx context.Context, v viewer.Viewer, f Filter) ([]Listed, error) {
	if err := CanManage(v); err != nil {
		return nil, err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return nil, err
	}
	found, err := s.certificates(ctx, f)
	if err != nil {
		return nil, err
	}
	views, err := s.everything(ctx, found)
	if err != nil {
		return nil, err
	}
	if err := s.name(ctx, views...); err != nil {
		return nil, err
	}
	day := func(t time.Time) clock.Date { return clock.DateOf(t, set.Zone) }
	out := make([]Listed, len(views))
	for i, one := range views {
		out[i] = Listed{View: one, Issued: day(one.Certificate.Issued), On: map[EventKind]clock.Date{}}
		for _, e := range one.Events {
			out[i].On[e.Kind] = day(e.At)
		}
	}
	return out, s.db.Write(ctx, func(ctx context.Context) error { return s.audit.Record(ctx, v, "certificates.exported", "") })
}

// everything is complete for as many as there are.
func (s *Service) everything(ctx context.Context, all []Certificate) ([]View, error) {
	const together = 5000 // identifiers in one statement
	var out []View
	for part := range slices.Chunk(all, together) {
		views, err := s.complete(ctx, part)
		if err != nil {
			return nil, err
		}
		out = append(out, views...)
	}
	return out, nil
}
