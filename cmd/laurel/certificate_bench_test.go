package main

import (
	"context"
	"crypto/ed25519"
	"fmt"
	"log/slog"
	"net/url"
	"sync"
	"syscall"
	"testing"
	"time"

	"laurel/internal/clock"
	"laurel/internal/credential"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/pdf"
	"laurel/internal/server"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// The certificates of a department's annual day.
const annualDay = 900

// BenchmarkCertificates draws and seals 900 certificates with their fonts inside, by two
// workers; beside them by one, and the seals alone.
func BenchmarkCertificates(b *testing.B) {
	draw := func(i int) ([]byte, error) {
		d := certificateDocument(credential.Snapshot{
			Language: i18n.Languages[i%2], Name: fmt.Sprintf("Šarūnas Nguyễn-%d Œuvray", i), Kind: credential.MentorService, Title: i18n.Both("Mentoring new faculty", "Mentorat de la relève"),
			Since: clock.Date{Year: 2025, Month: 7, Day: 1}, Until: "2026-06-30", Presenter: "Dr. Ranjani Sivakumar", Department: i18n.Both("Department of Medicine", "Département de médecine"),
			Institution: i18n.Both("University of Aldermere", "Université d’Aldermere"), Division: i18n.Both("Nephrology", "Néphrologie"), Issued: clock.Date{Year: 2026, Month: 11, Day: 27}, Code: "0000-0000-0000-0000-0000-0000", Base: "https://laurel.example",
		})
		d.Seal = &pdf.Seal{Claim: fmt.Appendf(nil, `{"n":%d}`, i), Key: benchKey.Public().(ed25519.PublicKey)}
		return pdf.Render(d, pdf.Options{Base: "https://laurel.example"})
	}
	seal := func(file []byte) error {
		_, err := pdf.Sign(file, func(m []byte) []byte { return ed25519.Sign(benchKey, m) })
		return err
	}
	for _, workers := range []int{2, 1} {
		b.Run(fmt.Sprintf("%d by %d workers", annualDay, workers), func(b *testing.B) {
			began := cpu()
			defer func() { b.ReportMetric((cpu()-began).Seconds()/float64(b.N), "cpu-s/op") }()
			for b.Loop() {
				var all sync.WaitGroup
				for w := range workers {
					all.Go(func() {
						for i := w; i < annualDay; i += workers {
							file, err := draw(i)
							if err == nil {
								err = seal(file)
							}
							if err != nil {
								b.Error(err)
								return
							}
						}
					})
				}
				all.Wait()
			}
		})
	}
	b.Run(fmt.Sprintf("%d seals alone", annualDay), func(b *testing.B) {
		file, err := draw(0)
		if err != nil {
			b.Fatal(err)
		}
		for b.Loop() {
			for range annualDay {
				if err := seal(file); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
}

// cpu is what this process has used of the processors: beside others on the same machine it
// says more than the time that passed.
func cpu() time.Duration {
	var used syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &used)
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

var benchKey = ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize))

// BenchmarkPublicPages makes the pages that anybody may read: of a code, of one that nobody
// has, and the honour roll of a thousand names; beside them the look-up of the code alone.
func BenchmarkPublicPages(b *testing.B) {
	db := testkit.SQLite(b)
	a := newApp(foundations{DB: db, IDs: id.Random, Clock: testkit.Clock(), Signing: credential.FixedKey([32]byte{1}), BaseURL: "https://laurel.example", Log: slog.New(slog.DiscardHandler)})
	lead := viewer.Viewer{Session: "ses_x", Language: "en", Grants: []viewer.Grant{{Role: viewer.ProgramLead}}}
	zone, err := time.LoadLocation("America/Toronto")
	if err != nil {
		b.Fatal(err)
	}
	var people []id.Person
	err = db.Write(viewer.System(b.Context(), "test"), func(ctx context.Context) error {
		if err := a.directory.InstallSettings(ctx, directory.Settings{Name: i18n.Both("Medicine", "Médecine"), Institution: i18n.Both("University", "Université"), Zone: zone, Languages: i18n.Languages, MinimumGroup: 5, Vocabulary: directory.TorontoVocabulary()}); err != nil {
			return err
		}
		in := make([]directory.PersonInput, 1000)
		for i := range in {
			in[i] = directory.PersonInput{Name: fmt.Sprint("Person ", i), Status: directory.Active, Language: "en"}
		}
		var err error
		people, err = a.directory.AddPeople(ctx, in)
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	lead.Person = people[0]
	ctx := viewer.With(b.Context(), lead)
	for i := 0; i < len(people); i += credential.MostPeople {
		if _, err := a.credential.IssueBatch(ctx, lead, credential.BatchInput{
			Kind: credential.MentorService, People: people[i : i+credential.MostPeople], Title: i18n.Both("Mentoring", "Mentorat"), Since: clock.Date{Year: 2026, Month: 1, Day: 1}, Presenter: "The lead",
		}, fmt.Sprint(i)); err != nil {
			b.Fatal(err)
		}
	}
	if err := db.Write(viewer.System(b.Context(), "test"), func(ctx context.Context) error {
		_, err := db.Exec(ctx, `INSERT INTO honour_events (id, subject, seq, kind, statement, "by", at) SELECT 'hev_' || id, id, 1, 'GIVEN', '', person_id, recorded FROM recognitions`)
		return err
	}); err != nil {
		b.Fatal(err)
	}
	if _, err := a.outbox.Drain(b.Context()); err != nil {
		b.Fatal(err)
	}
	list, err := a.credential.Certificates(ctx, lead, credential.Filter{Args: page.Args{First: 1}})
	if err != nil || list.Total != len(people) {
		b.Fatal(list.Total, err)
	}
	code := list.Nodes[0].Code
	b.Run("verification page", func(b *testing.B) {
		began := cpu()
		defer func() { b.ReportMetric(float64((cpu()-began).Microseconds())/1000/float64(b.N), "cpu-ms/op") }()
		for b.Loop() {
			if _, found, err := a.verificationPage(b.Context(), code, "en"); err != nil || !found {
				b.Fatal(err)
			}
		}
	})
	b.Run("look-up alone", func(b *testing.B) {
		for b.Loop() {
			if _, err := a.credential.Check(b.Context(), code); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("unknown code", func(b *testing.B) {
		for b.Loop() {
			if _, found, err := a.verificationPage(b.Context(), "0000-0000-0000-0000-0000-0000", "en"); err != nil || found {
				b.Fatal(err)
			}
		}
	})
	b.Run("honour roll of 1000", func(b *testing.B) {
		for b.Loop() {
			if _, err := a.honour(b.Context(), server.HonourPage, "en", url.Values{}); err != nil {
				b.Fatal(err)
			}
		}
	})
}
