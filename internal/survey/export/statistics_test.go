package export

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"pgregory.net/rapid"

	"laurel/internal/clock"
	"laurel/internal/survey/export/sav"
	"laurel/internal/survey/export/sav/savtest"
	"laurel/internal/testkit"
)

var day = clock.Date{Year: 2026, Month: time.November, Day: 24}

// columnsOf is a system file read back: per case, the variables that are not empty.
// Texts that go on in further variables are put together.
func columnsOf(f savtest.File) []map[string]string {
	var out []map[string]string
	for _, c := range f.Cases {
		m := map[string]string{}
		for i, v := range f.Variables {
			switch {
			case v.Width > 0 && c[i].Text != "":
				m[v.Name] = c[i].Text
			case v.Width > 0 || c[i].Missing:
			case v.Date:
				m[v.Name] = time.Unix(int64(c[i].Number-sav.Day(0)), 0).UTC().Format(time.DateOnly)
			default:
				m[v.Name] = numberText(c[i].Number)
			}
		}
		out = append(out, m)
	}
	return out
}

func TestTheSystemFileLosesNothing(t *testing.T) {
	spacesAtEnds = false
	defer func() { spacesAtEnds = true }()
	roundTrip(t, func(table Table, rows Rows) ([]byte, error) {
		return written(func(w io.Writer) error { return table.WriteSAV(w, "Survey", day, rows) })
	}, func(t *rapid.T, file []byte) []map[string]string {
		got, err := savtest.Read(bytes.NewReader(file))
		if err != nil {
			t.Fatal(err)
		}
		return columnsOf(got)
	})
}

func TestTextsOfAnyLengthComeBack(t *testing.T) {
	m := parsed(t, `{"type":"comment","name":"a"},{"type":"text","inputType":"number","name":"n"}`)
	table := New([]Version{{Number: 3, Model: m}}, Options{Language: "en"})
	rapid.Check(t, func(t *rapid.T) {
		length := rapid.OneOf(rapid.SampledFrom([]int{1, 7, 8, 9, 251, 252, 253, 254, 255, 256, 257, 503, 504, 505, 509, 510, 511, 512, 756, 757, 765, 766, sav.LongestText - 1, sav.LongestText, sav.LongestText + 1, 2*sav.LongestText + 5}), rapid.IntRange(1, 3000)).Draw(t, "length")
		s := strings.Repeat("aé🌿b", length/2+1)
		for s = s[:length]; !utf8.ValidString(s); {
			s = s[:len(s)-1]
		}
		if s == "" {
			s = "x"
		}
		rows := rowsOf(map[string]any{"a": s, "n": 1.0}, map[string]any{"n": 2.0}, map[string]any{"a": "short", "n": 3.0})
		file, err := written(func(w io.Writer) error { return table.WriteSAV(w, "", day, rows) })
		if err != nil {
			t.Fatal(err)
		}
		f, err := savtest.Read(bytes.NewReader(file))
		if err != nil {
			t.Fatal(err)
		}
		got := columnsOf(f)
		if whole := got[0]["a"] + got[0]["a_p2"] + got[0]["a_p3"]; whole != s || got[1]["a"] != "" || got[2]["a"] != "short" || got[2]["n"] != "3" {
			t.Fatalf("%d bytes came back as %d: %v", len(s), len(whole), got)
		}
	})
}

func TestASystemFileHoldsLabelsLevelsAndMissingCodes(t *testing.T) {
	m := parsed(t, `
		{"type":"radiogroup","name":"a","title":"How\noften?","x-scale":true,"x-missingCodes":[9],"choices":[{"value":1,"text":"Never"},{"value":2,"text":"Ôften"},{"value":9,"text":"No answer"}]},
		{"type":"radiogroup","name":"short","choices":[{"value":"a","text":"A"}]},
		{"type":"radiogroup","name":"long","choices":[{"value":"more than eight","text":"`+strings.Repeat("é", 100)+`"},{"value":"b","text":"B"}]},
		{"type":"text","inputType":"date","name":"d"}`)
	table := New([]Version{{Number: 3, Model: m}}, Options{Language: "en"})
	file, err := written(func(w io.Writer) error {
		return table.WriteSAV(w, "A survey", day, rowsOf(map[string]any{"a": 2.0, "short": "a", "long": "b", "d": "1582-10-15"}))
	})
	if err != nil {
		t.Fatal(err)
	}
	f, err := savtest.Read(bytes.NewReader(file))
	if err != nil || f.Label != "A survey" {
		t.Fatalf("%q, %v", f.Label, err)
	}
	by := map[string]savtest.Variable{}
	for _, v := range f.Variables {
		by[v.Name] = v
	}
	if v := by["a"]; v.Label != "How often?" || v.Labels["2"] != "Ôften" || len(v.Missing) != 1 || v.Missing[0] != 9 || v.Measure != int(sav.Ordinal) {
		t.Errorf("%+v", v)
	}
	if v := by["short"]; v.Labels["a"] != "A" || v.Measure != int(sav.Nominal) {
		t.Errorf("%+v", v)
	}
	if v := by["long"]; v.Labels["b"] != "B" || v.Labels["more than eight"] != strings.Repeat("é", 60) {
		t.Errorf("%+v", v)
	}
	// SPSS counts seconds from the first day of the Gregorian calendar.
	if got := f.Cases[0][len(f.Variables)-1].Number; !by["d"].Date || got != 86400 {
		t.Errorf("%+v: %v", by["d"], got)
	}
}

func TestPSPPReadsTheSystemFile(t *testing.T) {
	pspp, err := exec.LookPath("pspp")
	if err != nil {
		testkit.Unavailable(t, "pspp is not installed (Debian: pspp)")
	}
	m := parsed(t, `
		{"type":"radiogroup","name":"choice","x-scale":true,"x-missingCodes":[9],"choices":[{"value":1,"text":"Never"},{"value":2,"text":"Ôften"},{"value":9,"text":"None"}]},
		{"type":"radiogroup","name":"a_rather_long_name_of_a_question_that_is_a_word","choices":[{"value":"a longer code","text":"The longer one"}]},
		{"type":"comment","name":"more"},{"type":"text","inputType":"date","name":"born"},{"type":"text","inputType":"number","name":"n"}`)
	table := New([]Version{{Number: 3, Model: m}}, Options{Language: "en"})
	long := strings.Repeat("0123456789", 61) + "é end"
	dir := t.TempDir()
	file, err := written(func(w io.Writer) error {
		return table.WriteSAV(w, "A survey", day, rowsOf(
			map[string]any{"choice": 2.0, "a_rather_long_name_of_a_question_that_is_a_word": "a longer code", "more": long, "born": "1970-03-01", "n": -2.5},
			map[string]any{"choice": 9.0}))
	})
	if err != nil {
		t.Fatal(err)
	}
	syntax := "GET FILE='x.sav'.\nDISPLAY DICTIONARY.\nSAVE TRANSLATE /OUTFILE='x.csv' /TYPE=CSV /FIELDNAMES /CELLS=LABELS /TEXTOPTIONS DECIMAL=DOT.\n"
	for name, content := range map[string][]byte{"x.sav": file, "x.sps": []byte(syntax)} {
		if err := os.WriteFile(filepath.Join(dir, name), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command(pspp, "-o", "x.txt", "x.sps")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "LC_ALL=C.UTF-8")
	if out, err := cmd.CombinedOutput(); err != nil || len(bytes.TrimSpace(out)) > 0 {
		t.Fatalf("%v\n%s", err, out)
	}
	listed, err := os.ReadFile(filepath.Join(dir, "x.txt"))
	if err != nil || bytes.Contains(listed, []byte("warning")) || bytes.Contains(listed, []byte("error")) {
		t.Errorf("%v\n%s", err, listed)
	}
	csv, err := os.ReadFile(filepath.Join(dir, "x.csv"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"a_rather_long_name_of_a_question_that_is_a_word", "Ôften,The longer one," + long + ",03/01/1970,-2.5", "None"} {
		if !strings.Contains(string(csv), want) {
			t.Errorf("%s is not in\n%s", want, csv)
		}
	}
}

func FuzzReadSAV(f *testing.F) {
	table, rows := scaledTable(f)
	file, err := written(func(w io.Writer) error { return table.WriteSAV(w, "x", day, rows) })
	if err != nil {
		f.Fatal(err)
	}
	f.Add(file)
	f.Fuzz(func(t *testing.T, b []byte) {
		// What is no system file is refused, and never read past its end.
		_, _ = savtest.Read(bytes.NewReader(b))
	})
}
