package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"fmt"
	"strings"
	"testing"

	"laurel/internal/clock"
	"laurel/internal/credential"
	"laurel/internal/dossier"
	"laurel/internal/pdf"
)

// longDossier is one of some twelve pages.
func longDossier() dossier.Snapshot {
	since, until := clock.Date{Year: 2019, Month: 1, Day: 1}, clock.Date{Year: 2026, Month: 11, Day: 24}
	s := dossier.Snapshot{
		Format: 1, Template: dossier.Template, Renderer: pdf.Renderer, Base: "https://laurel.example", Code: "0000-0000-0000-0000-0000-0000", Number: 1, Kind: dossier.Promotion, Language: "en",
		Name: "Éloïse Tremblay", Department: "Department of Medicine", Institution: "University of Aldermere", Since: since, Until: until, Frozen: until,
	}
	statement := dossier.Section{Key: "statement", Title: "Statement on mentoring", Layout: dossier.AsText, Text: strings.Repeat("I ask first what somebody wants to be known for, and only then what is on their list. ", 40)}
	mentees := dossier.Section{Key: "mentees", Title: "Mentees", Layout: dossier.AsTable, Columns: []string{"Mentee", "Then, now", "Role", "Years", "Focus", "Meetings a year", "Outcomes", "Attested by"}}
	outcomes := dossier.Section{Key: "outcomes", Title: "Outcomes of mentees", Layout: dossier.AsTable, Columns: []string{"Mentee", "Kind", "What", "Year", "Attested by"}}
	for i := range 28 {
		name := fmt.Sprintf("Mentee Number %d", i)
		mentees.Items = append(mentees.Items, dossier.Item{
			Key: fmt.Sprint("men_", i), Claim: name, Computed: "laurel meetings/1", Sources: []string{fmt.Sprintf("men_%026d", i)}, Attestation: dossier.ByMentee,
			Cells: []string{name, "Resident → Assistant Professor", "Formal mentor", "2019–2024 (5.0)", "career, research", "3.2", "2 × publication, 1 × grant", "mentee"},
		})
		outcomes.Items = append(outcomes.Items, dossier.Item{
			Key: fmt.Sprint("out_", i), Claim: "Publication", Computed: "laurel record/1", Sources: []string{fmt.Sprintf("out_%026d", i)}, Attestation: dossier.ByMentee,
			Cells: []string{name, "Publication", "What residents remember of feedback: interviews at two sites; doi:10.5555/laurel.2025.0042", "2024", "mentee"},
		})
	}
	quotes := dossier.Section{Key: "testimonials", Title: "Testimonials", Layout: dossier.AsQuotes}
	for i := range 6 {
		quotes.Items = append(quotes.Items, dossier.Item{
			Key: fmt.Sprint("let_", i), Claim: fmt.Sprintf("Mentee Number %d", i), Computed: "laurel record/1", Sources: []string{"let_x"}, Attestation: dossier.ByDocument,
			Text: strings.Repeat("She read the reviews with me, line by line, the same evening. ", 12),
		})
	}
	s.Sections = []dossier.Section{statement, mentees, outcomes, quotes}
	return s
}

func drawn(tb testing.TB, s dossier.Snapshot) []byte {
	claim, err := credential.Canonical(s)
	if err != nil {
		tb.Fatal(err)
	}
	key := ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize))
	d := dossierDocument(s)
	d.Seal = &pdf.Seal{Claim: claim, Key: key.Public().(ed25519.PublicKey)}
	file, err := pdf.Render(d, pdf.Options{Base: s.Base})
	if err == nil {
		file, err = pdf.Sign(file, func(m []byte) []byte { return ed25519.Sign(key, m) })
	}
	if err != nil {
		tb.Fatal(err)
	}
	return file
}

// The unsigned file is a function of the snapshot, a claim of any length goes through whole,
// and one changed byte anywhere breaks the seal.
func TestADossierIsAFunctionOfItsSnapshot(t *testing.T) {
	s := longDossier()
	for i := range 900 {
		s.Sections[1].Items[0].Sources = append(s.Sections[1].Items[0].Sources, fmt.Sprintf("mee_%x", sha256.Sum256([]byte{byte(i), byte(i >> 8)})))
	}
	one, two := drawn(t, s), drawn(t, s)
	if !bytes.Equal(one, two) {
		t.Error("the same snapshot gives two files")
	}
	seal, err := pdf.Sealed(one)
	if err != nil {
		t.Fatal(err)
	}
	want, err := credential.Canonical(s)
	if err != nil {
		t.Fatal(err)
	}
	if len(want) < 60_000 || !bytes.Equal(seal.Claim, want) {
		t.Errorf("a claim of %d bytes comes back as %d", len(want), len(seal.Claim))
	}
	for at := 0; at < len(one); at += 997 {
		changed := bytes.Clone(one)
		changed[at] ^= 1
		if _, err := pdf.Sealed(changed); err == nil {
			t.Fatalf("byte %d of %d may be another", at, len(one))
		}
	}
	if said, ok := sealedDossier(seal.Claim); !ok || said.Name != s.Name {
		t.Errorf("%+v", said)
	}
	if n := pdf.Pages(one); n < 10 || n > 16 {
		t.Errorf("%d pages", n)
	}
}

func BenchmarkDossier(b *testing.B) {
	s := longDossier()
	var file []byte
	for b.Loop() {
		file = drawn(b, s)
	}
	b.ReportMetric(float64(pdf.Pages(file)), "pages")
}
