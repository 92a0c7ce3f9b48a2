package pdf

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"laurel/internal/testkit"
)

// Other people's programs read what this package writes: qpdf the syntax, poppler the
// text and the structure, PDFBox the rules of PDF/A.

// run runs a program on a file and returns what it says.
func run(t *testing.T, debian, program string, file []byte, args ...string) string {
	t.Helper()
	path, err := exec.LookPath(program)
	if err != nil {
		testkit.Unavailable(t, program+" is not installed (Debian: "+debian+")")
	}
	name := filepath.Join(t.TempDir(), "x.pdf")
	if err := os.WriteFile(name, file, 0o600); err != nil {
		t.Fatal(err)
	}
	for i := range args {
		if args[i] == "FILE" {
			args[i] = name
		}
	}
	cmd := exec.Command(path, args...)
	cmd.Env = append(os.Environ(), "LC_ALL=C.UTF-8", "TZ=UTC")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", program, err, out)
	}
	return string(out)
}

func TestReadersFindNothingWrong(t *testing.T) {
	for name, d := range samples() {
		file := rendered(t, d, options)
		if said := run(t, "qpdf", "qpdf", slices.Clone(file), "--check", "FILE"); strings.Contains(said, "WARNING") || !strings.Contains(said, "No syntax or stream encoding errors") {
			t.Errorf("%s: %s", name, said)
		}
		said := run(t, "poppler-utils", "pdfinfo", file, "FILE")
		for field, want := range map[string]string{
			"Title": d.Title, "Author": d.Author, "Subject": d.Subject, "Tagged": "yes", "PDF version": "1.4", "Metadata Stream": "yes", "JavaScript": "no", "Encrypted": "no",
			"CreationDate": "Wed Mar  3 19:30:00 2027 UTC", "ModDate": "Wed Mar  3 19:30:00 2027 UTC",
		} {
			if got := field + ":" + want; want != "" && !strings.Contains(strings.ReplaceAll(said, "  ", ""), strings.ReplaceAll(got, "  ", "")) && !regexp.MustCompile(`(?m)^`+field+`:\s+`+regexp.QuoteMeta(want)+`$`).MatchString(said) {
				t.Errorf("%s: %s is not %q:\n%s", name, field, want, said)
			}
		}
		// Two lines of head, then one per font: embedded, a part only, with its letters.
		for _, font := range strings.Split(strings.TrimSpace(run(t, "poppler-utils", "pdffonts", file, "FILE")), "\n")[2:] {
			if !regexp.MustCompile(`^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes `).MatchString(font) {
				t.Errorf("%s: %s", name, font)
			}
		}
	}
}

// TestAValidatorAcceptsTheArchivalFile asks the one validator that Debian has, for the
// level the files claim.
func TestAValidatorAcceptsTheArchivalFile(t *testing.T) {
	const jars = "/usr/share/java/"
	var class []string
	for _, jar := range []string{"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "jaxb-api", "javax.activation"} {
		class = append(class, jars+jar+".jar")
		if _, err := os.Stat(jars + jar + ".jar"); err != nil {
			testkit.Unavailable(t, "PDFBox is not installed (Debian: libpdfbox2-java libfontbox2-java libcommons-logging-java libactivation-java libjaxb-api-java)")
		}
	}
	validate := func(files map[string][]byte) string {
		dir := t.TempDir()
		for name, file := range files {
			if err := os.WriteFile(filepath.Join(dir, name+".pdf"), file, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		java, err := exec.LookPath("java")
		if err != nil {
			testkit.Unavailable(t, "java is not installed (Debian: default-jre-headless)")
		}
		// It fails when a file is not valid; what it says tells which.
		said, _ := exec.Command(java, "-cp", strings.Join(class, ":"), "org.apache.pdfbox.preflight.Validator_A1b", "batch", dir).CombinedOutput()
		return string(said)
	}
	files := map[string][]byte{}
	for name, d := range samples() {
		for _, paper := range []Paper{Letter, A4} {
			files[name+" on "+string(paper)] = rendered(t, d, Options{Base: options.Base, Paper: paper})
		}
	}
	said := validate(files)
	for name := range files {
		if !strings.Contains(said, "The file "+name+".pdf is a valid PDF/A-1b file") {
			t.Errorf("%s is not valid:\n%s", name, said)
		}
	}
	// The validator sees what it is there to see.
	broken := strings.Replace(string(rendered(t, record(), options)), "/S/GTS_PDFA1", "/S/GTS_PDFX ", 1)
	if said := validate(map[string][]byte{"broken": []byte(broken)}); strings.Contains(said, "is a valid") {
		t.Errorf("a file without an output intent passes: %s", said)
	}
}

// objects are what qpdf reads: a PDF as JSON.
type objects map[string]any

func read(t *testing.T, file []byte) objects {
	t.Helper()
	var out struct{ Qpdf []map[string]any }
	if err := json.Unmarshal([]byte(run(t, "qpdf", "qpdf", file, "--json=2", "--json-key=qpdf", "FILE")), &out); err != nil || len(out.Qpdf) != 2 {
		t.Fatal(err)
	}
	return out.Qpdf[1]
}

// get follows names and references from a value.
func (o objects) get(v any, names ...string) any {
	for i := 0; ; i++ {
		if s, ok := v.(string); ok && strings.HasSuffix(s, " R") {
			v = o["obj:"+s]
		}
		if m, ok := v.(map[string]any); ok {
			if inner, ok := m["value"]; ok {
				v = inner
			} else if inner, ok := m["stream"]; ok {
				v = inner.(map[string]any)["dict"]
			}
		}
		if i == len(names) {
			return v
		}
		m, _ := v.(map[string]any)
		v = m[names[i]]
	}
}

func (o objects) list(v any, names ...string) []any {
	l, _ := o.get(v, names...).([]any)
	return l
}

func TestReadersAreToldWhatTheyNeed(t *testing.T) {
	for name, d := range samples() {
		o := read(t, rendered(t, d, options))
		trailer, root := o["trailer"], o.get(o["trailer"], "/Root")
		for what, ok := range map[string]bool{
			"it is marked":           o.get(root, "/MarkInfo", "/Marked") == true,
			"the language":           o.get(root, "/Lang") == "u:"+words(d.Language).tag,
			"the title in windows":   o.get(root, "/ViewerPreferences", "/DisplayDocTitle") == true,
			"metadata are XML":       o.get(root, "/Metadata", "/Subtype") == "/XML" && o.get(root, "/Metadata", "/Filter") == nil,
			"colours have a meaning": o.get(o.list(root, "/OutputIntents")[0], "/DestOutputProfile", "/N") == 3.0,
			"identifiers":            len(o.list(trailer, "/ID")) == 2,
			"nothing is attached":    o.get(root, "/Names") == nil && o.get(root, "/AF") == nil,
			"nothing happens":        o.get(root, "/OpenAction") == nil && o.get(root, "/AA") == nil,
		} {
			if !ok {
				t.Errorf("%s: %s: not so", name, what)
			}
		}
		tree := o.get(root, "/StructTreeRoot")
		s := structure{t: t, name: name, o: o, marks: map[string]string{}, roles: map[string]int{}}
		s.walk(root.(map[string]any)["/StructTreeRoot"].(string), tree.(map[string]any)["/K"].(string))
		s.parents(tree)
		for i, page := range o.list(root, "/Pages", "/Kids") {
			if o.get(page, "/StructParents") != float64(i) || o.get(page, "/Tabs") != "/S" || o.get(page, "/Group") != nil {
				t.Errorf("%s: page %d: %v", name, i+1, o.get(page))
			}
			for _, a := range o.list(page, "/Annots") {
				if o.get(a, "/FT") == "/Sig" { // it shows nothing, so it says nothing
					if d.Seal == nil || d.Seal.Room == 0 || o.get(a, "/F") != 132.0 {
						t.Errorf("%s: %v", name, o.get(a))
					}
					continue
				}
				uri, _ := o.get(a, "/A", "/URI").(string)
				if o.get(a, "/Subtype") != "/Link" || o.get(a, "/F") != 4.0 || o.get(a, "/Contents") == nil || !strings.HasPrefix(uri, "u:"+options.Base) && !strings.HasPrefix(uri, "u:mailto:") {
					t.Errorf("%s: %v", name, o.get(a))
				}
			}
		}
		if name == "dossier" {
			for _, role := range []string{"/H1", "/H2", "/H3", "/H4", "/P", "/L", "/LI", "/Lbl", "/LBody", "/Table", "/Caption", "/TR", "/TH", "/TD", "/BlockQuote", "/Div", "/Figure", "/Link", "/Span"} {
				if s.roles[role] == 0 {
					t.Errorf("there is no %s", role)
				}
			}
		}
	}
}

// structure walks a structure tree.
type structure struct {
	t     *testing.T
	name  string
	o     objects
	marks map[string]string // element that owns a mark, by page and number
	roles map[string]int
}

func (s *structure) walk(parent, ref string) {
	o, e := s.o, s.o.get(ref)
	role := o.get(e, "/S").(string)
	s.roles[role]++
	if got := e.(map[string]any)["/P"]; got != parent {
		s.t.Errorf("%s: a %s says its parent is %v, not %s", s.name, role, got, parent)
	}
	switch role {
	case "/TH":
		if scope := o.get(e, "/A", "/Scope"); scope != "/Column" && scope != "/Row" {
			s.t.Errorf("%s: a head of a table is one of %v", s.name, scope)
		}
	case "/Figure":
		if alt, _ := o.get(e, "/Alt").(string); len(alt) < 10 || len(o.list(e, "/A", "/BBox")) != 4 {
			s.t.Errorf("%s: a figure without words or place: %v", s.name, e)
		}
	case "/Link":
		if !strings.Contains(fmt.Sprint(o.list(e, "/K")), "/OBJR") {
			s.t.Errorf("%s: a link that leads nowhere: %v", s.name, e)
		}
	}
	page, _ := e.(map[string]any)["/Pg"].(string)
	for _, k := range o.list(e, "/K") {
		switch k := k.(type) {
		case string:
			s.walk(ref, k)
		case float64:
			s.own(page, k, ref)
		case map[string]any:
			if k["/Type"] == "/MCR" {
				s.own(k["/Pg"].(string), k["/MCID"].(float64), ref)
			}
		}
	}
}

func (s *structure) own(page string, mark float64, ref string) {
	key := fmt.Sprint(page, " ", mark)
	if s.marks[key] != "" {
		s.t.Errorf("%s: %s belongs to %s and %s", s.name, key, s.marks[key], ref)
	}
	s.marks[key] = ref
}

// parents checks that the way back from ink to structure is the way there, and that
// there is one from all ink.
func (s *structure) parents(tree any) {
	pages := s.o.list(s.o.get(s.o["trailer"], "/Root"), "/Pages", "/Kids")
	back := map[string]string{}
	nums := s.o.list(tree, "/ParentTree", "/Nums")
	for i := 0; i+1 < len(nums); i += 2 {
		if owners, ok := nums[i+1].([]any); ok {
			for mark, owner := range owners {
				back[fmt.Sprint(pages[int(nums[i].(float64))], " ", mark)] = owner.(string)
			}
		} else if role := s.o.get(nums[i+1], "/S"); role != "/Link" {
			s.t.Errorf("%s: a link belongs to a %v", s.name, role)
		}
	}
	if !maps.Equal(back, s.marks) {
		s.t.Errorf("%s: there %v, back %v", s.name, s.marks, back)
	}
}

func TestAllInkIsMarked(t *testing.T) {
	for name, d := range samples() {
		plainer := run(t, "qpdf", "qpdf", rendered(t, d, options), "--qdf", "--object-streams=disable", "FILE", "-")
		paints := regexp.MustCompile(`(?s)(\bBDC|\bEMC|\bTj|\bre f)\n`)
		for i, content := range regexp.MustCompile(`(?s)stream\n(.*?)endstream`).FindAllStringSubmatch(plainer, -1) {
			if !strings.Contains(content[1], " BDC\n") {
				continue
			}
			open := false
			for _, m := range paints.FindAllStringSubmatch(content[1], -1) {
				switch m[1] {
				case "BDC", "EMC":
					if open == (m[1] == "BDC") {
						t.Fatalf("%s: stream %d: marks are nested or end twice", name, i)
					}
					open = !open
				default:
					if !open {
						t.Fatalf("%s: stream %d paints outside its marks", name, i)
					}
				}
			}
		}
	}
}

func TestBothFormsSayTheSameInTheSameOrder(t *testing.T) {
	for _, d := range []Document{record(), dossier(), plain()} {
		file := rendered(t, d, options)
		page, err := Article(d, options)
		if err != nil {
			t.Fatal(err)
		}
		want := textOfHTML(string(page))

		// As the structure says it: to the letter.
		var said strings.Builder
		for _, m := range regexp.MustCompile(`(?m)^ +"(.*)"$`).FindAllStringSubmatch(run(t, "poppler-utils", "pdfinfo", slices.Clone(file), "-struct-text", "FILE"), -1) {
			said.WriteString(m[1])
		}
		if got := unspaced(said.String()); got != unspaced(want) {
			t.Errorf("%s: the structure says\n%s\nand the page\n%s", d.Title, got, unspaced(want))
		}

		// As the ink lies, head, foot and repeated heads of tables apart: every word, in
		// order except that a row may run over a page.
		drawn := run(t, "poppler-utils", "pdftotext", slices.Clone(file), "-raw", "-nopgbrk", "-x", "0", "-y", fmt.Sprint(marginTop-8), "-W", "612", "-H", fmt.Sprint(792-marginTop-marginBottom+16), "FILE", "-")
		heads := strings.Count(unspaced(drawn), "QuoiCombienRemarque")
		got := unspaced(drawn)
		for range heads - 1 {
			i := strings.LastIndex(got, "QuoiCombienRemarque")
			got = got[:i] + got[i+len("QuoiCombienRemarque"):]
		}
		if got != unspaced(want) {
			t.Errorf("%s: the ink says\n%s\nand the page\n%s", d.Title, got, unspaced(want))
		}
	}
}

// unspaced is a text without what programs put between words as they like.
func unspaced(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case ' ', '\n', '\r', '\t', '\f', '\u00a0', '\u202f':
			return -1
		}
		return r
	}, s)
}

func TestWhatRunsRightToLeftIsReadAsItIsSaid(t *testing.T) {
	d := rightToLeft()
	file := rendered(t, d, options)
	drawn := run(t, "poppler-utils", "pdftotext", slices.Clone(file), "-layout", "FILE", "-")
	for _, name := range []string{"مها الأحمد", "الدكتورة مها الأحمد", "רות כהן ומשה לוי"} {
		if !strings.Contains(drawn, name) {
			t.Errorf("%s cannot be found in\n%s", name, drawn)
		}
	}
	var said []string
	o := read(t, file)
	for _, v := range o {
		if actual, ok := o.get(v, "/ActualText").(string); ok {
			said = append(said, strings.TrimPrefix(actual, "u:"))
		}
	}
	for _, words := range []string{"مها الأحمد", "الدكتورة مها الأحمد (", "ד״ר רות כהן ומשה לוי, ", "مها"} {
		if !slices.Contains(said, words) {
			t.Errorf("%q is not said: %q", words, said)
		}
	}
}
