package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"laurel/internal/award"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/pdf"
)

func samplePack(letter string) award.Pack {
	support := "She opened doors"
	return award.Pack{
		Cycle: award.Cycle{Award: award.Named{Name: i18n.Both("Mentor", "Mentorat")}, Year: 2026, Terms: award.Terms{LettersFrom: 1}},
		Made:  time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC),
		Nominations: []award.NominationView{
			{
				ID: "nom_a", Nominee: award.Party{Name: "Ada Lindqvist"}, Parts: []award.Part{{Nominator: &award.Party{Name: "Noor Haddad"}, Letter: &letter}},
				Letters: []award.Support{{Name: "Ben Okafor", Text: &support, Waived: true}},
				Package: &award.Package{Statement: "I listen", Activities: []award.Activity{{Mentee: "Lin Ho", Kind: "FORMAL", Confirmed: true}}},
				Files:   []award.File{{ID: "fil_a", Name: "cv.pdf", Package: true}},
			},
			{ID: "nom_b", Nominee: award.Party{Name: "Bo Omar"}, Barred: true},
		},
		Digests: map[id.File]string{"fil_a": "0123abcd"},
	}
}

func TestAPackHoldsWhatIsReadAndOfAConflictNoMoreThanTheName(t *testing.T) {
	for _, w := range []packWords{{language: "en", day: "1 March 2026", head: "Medicine"}, {language: "fr", day: "1er mars 2026", head: "Médecine"}} {
		d := w.document(samplePack("She reads what one sends her"))
		said := fmt.Sprint(d.Blocks)
		for _, word := range []string{"Ada Lindqvist", "She reads what one sends her", "Noor Haddad", "She opened doors", "I listen", "Lin Ho", "cv.pdf", "0123abcd"} {
			if !strings.Contains(said, word) {
				t.Errorf("%s: the pack does not say %q", w.language, word)
			}
		}
		if n := strings.Count(said, "Bo Omar"); n != 1 {
			t.Errorf("%s: the nomination of a conflict is named %d times, not in its row alone", w.language, n)
		}
		first, err := pdf.Render(d, pdf.Options{})
		if err != nil {
			t.Fatal(err)
		}
		again, err := pdf.Render(w.document(samplePack("She reads what one sends her")), pdf.Options{})
		if err != nil || !bytes.Equal(first, again) {
			t.Errorf("%s: the same pack comes out differently: %v", w.language, err)
		}
	}
}

func TestATextThatNoFontShowsKeepsNobodyFromTheOthers(t *testing.T) {
	w := packWords{language: "fr", day: "1er mars 2026", head: "Médecine"}
	pack := samplePack("她总是倾听")
	if _, err := pdf.Render(w.document(pack), pdf.Options{}); err == nil {
		t.Fatal("the fonts show the letter, so the test is blind")
	}
	w.careful = true
	d := w.document(pack)
	if _, err := pdf.Render(d, pdf.Options{}); err != nil {
		t.Fatal(err)
	}
	if said := fmt.Sprint(d.Blocks); !strings.Contains(said, "voir à l’écran") || !strings.Contains(said, "I listen") {
		t.Error("the pack does not say what it leaves out, or leaves out more")
	}
}
