package web

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io/fs"
	"strings"
	"testing"
)

// chunk is a file of the build, as the builder's manifest tells what it needs.
type chunk struct {
	File           string
	CSS            []string
	Imports        []string
	DynamicImports []string
}

// build is the manifest with the files beside it.
type build struct {
	t      *testing.T
	files  fs.FS
	chunks map[string]chunk
}

func openBuild(t *testing.T) build {
	t.Helper()
	files, err := Files("")
	if err != nil {
		t.Fatal(err)
	}
	raw, err := fs.ReadFile(files, "build-manifest.json")
	if err != nil {
		t.Fatal(err)
	}
	b := build{t: t, files: files}
	if err := json.Unmarshal(raw, &b.chunks); err != nil {
		t.Fatal(err)
	}
	return b
}

// load is the files that screens load together, with what these import.
func (b build) load(roots ...string) map[string]bool {
	b.t.Helper()
	seen, out := map[string]bool{}, map[string]bool{}
	var visit func(string)
	visit = func(name string) {
		if seen[name] {
			return
		}
		seen[name] = true
		c, ok := b.chunks[name]
		if !ok {
			b.t.Fatalf("the build has no %s", name)
		}
		out[c.File] = true
		for _, css := range c.CSS {
			out[css] = true
		}
		for _, i := range c.Imports {
			visit(i)
		}
	}
	for _, r := range roots {
		visit(r)
	}
	return out
}

// weight is kB after gzip of the scripts and styles among files.
func (b build) weight(files map[string]bool) (js, css float64) {
	b.t.Helper()
	for file := range files {
		raw, err := fs.ReadFile(b.files, file)
		if err != nil {
			b.t.Fatal(err)
		}
		var packed bytes.Buffer
		w, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
		if err != nil {
			b.t.Fatal(err)
		}
		if _, err := w.Write(raw); err != nil {
			b.t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			b.t.Fatal(err)
		}
		switch kb := float64(packed.Len()) / 1000; {
		case strings.HasSuffix(file, ".js"):
			js += kb
		case strings.HasSuffix(file, ".css"):
			css += kb
		}
	}
	return js, css
}

const (
	entry      = "index.html"
	respondent = "src/shell/RespondentSide.tsx"
	department = "src/shell/DepartmentSide.tsx"
)

// A faculty member finishes a survey on a phone between two patients: what the phone
// has to load first is bounded, and holds nothing of the department's screens.
func TestASurveyIsLightEnoughForAPhone(t *testing.T) {
	b := openBuild(t)
	files := b.load(entry, respondent, "src/features/respond/RespondPage.tsx", "src/ui/survey/RespondentForm.tsx")
	if js, css := b.weight(files); js+css > 520 {
		t.Errorf("the survey takes %.0f kB of script and %.0f kB of style, 520 kB are allowed", js, css)
	} else {
		t.Logf("survey: %.0f kB + %.0f kB", js, css)
	}
	for file := range files {
		raw, err := fs.ReadFile(b.files, file)
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(raw, []byte("--mantine-")) && strings.HasSuffix(file, ".css") || bytes.Contains(raw, []byte("MantineProvider")) {
			t.Errorf("%s brings Mantine to those who answer a survey", file)
		}
	}
}

func TestOtherScreensAreLight(t *testing.T) {
	b := openBuild(t)
	for _, side := range []string{respondent, department} {
		for _, page := range b.chunks[side].DynamicImports {
			if page == "src/features/respond/RespondPage.tsx" {
				continue
			}
			if js, css := b.weight(b.load(entry, side, page)); js > 220 || css > 40 {
				t.Errorf("%s takes %.0f kB of script and %.0f kB of style; 220 and 40 are allowed", page, js, css)
			}
		}
	}
}
