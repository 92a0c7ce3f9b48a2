package sheet

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/charmap"
)

// book writes a workbook; each sheet is what do makes of it.
func book(t testing.TB, do func(f *excelize.File)) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	do(f)
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func rows(f *excelize.File, tab string, rows ...[]any) {
	for i, row := range rows {
		_ = f.SetSheetRow(tab, fmt.Sprintf("A%d", i+1), &row)
	}
}

type a = []any

func codesOf(faults []Fault) []string {
	var out []string
	for _, f := range faults {
		out = append(out, fmt.Sprintf("%d %s", f.Line, f.Code))
	}
	return out
}

func TestMessyWorkbooksAreReadAndWhatWasDoneIsSaid(t *testing.T) {
	for _, tc := range []struct {
		rule   string
		make   func(f *excelize.File)
		people []string // name, division, appointed
		notes  []string
		faults []string
	}{
		{
			"a plain workbook",
			func(f *excelize.File) {
				rows(f, "Sheet1", a{"Name", "E-mail", "Division", "Appointed"}, a{"Éloïse Roy", "e@x.example", "Cardiology", "2021-07-01"})
			},
			[]string{"Éloïse Roy/Cardiology/2021-07-01"},
			nil, nil,
		},
		{
			"empty lines and a title stand above the header",
			func(f *excelize.File) {
				rows(f, "Sheet1", a{}, a{"Department of Medicine"}, a{"as of", "2026"}, a{}, a{"Name", "E-mail", "Division"}, a{"A B", "a@x.example", "Cardiology"})
			},
			[]string{"A B/Cardiology/"},
			[]string{"2 TITLE_ROWS"},
			nil,
		},
		{
			"two lines are one header, the upper merged",
			func(f *excelize.File) {
				rows(f, "Sheet1", a{"Name", "E-mail", "Division", "Appointment", "", "Mentor", ""}, a{"", "", "", "Date", "Type", "Name", "since"},
					a{"A B", "a@x.example", "Cardiology", "2020-01-02", "Full-time", "", ""})
				_ = f.MergeCell("Sheet1", "D1", "E1")
				_ = f.MergeCell("Sheet1", "F1", "G1")
			},
			[]string{"A B/Cardiology/2020-01-02"},
			[]string{"2 TWO_HEADERS"},
			nil,
		},
		{
			"a header in the other language below is passed over",
			func(f *excelize.File) {
				rows(f, "Sheet1", a{"Name", "E-mail", "Division"}, a{"Nom", "Courriel", "Division"}, a{"A B", "a@x.example", "Cardiology"})
			},
			[]string{"A B/Cardiology/"},
			[]string{"2 HEADER_AGAIN"},
			nil,
		},
		{
			"a division merged over its people is filled down",
			func(f *excelize.File) {
				rows(f, "Sheet1", a{"Division", "Name", "E-mail"}, a{"Cardiology", "A B", "a@x.example"}, a{"", "C D", "c@x.example"}, a{"Neurology", "E F", "e@x.example"})
				_ = f.MergeCell("Sheet1", "A2", "A3")
			},
			[]string{"A B/Cardiology/", "C D/Cardiology/", "E F/Neurology/"},
			[]string{"2 MERGED_DOWN"},
			nil,
		},
		{
			"a line of a division over all columns is named",
			func(f *excelize.File) {
				rows(f, "Sheet1", a{"Name", "E-mail", "Division"}, a{"CARDIOLOGY"}, a{"A B", "a@x.example", "Cardiology"})
				_ = f.MergeCell("Sheet1", "A2", "C2")
			},
			[]string{"A B/Cardiology/"},
			[]string{"2 MERGED_ACROSS"},
			[]string{"2 MISSING", "2 MISSING"},
		},
		{
			"a day kept as a number is that day, as a number or as text",
			func(f *excelize.File) {
				rows(f, "Sheet1", a{"Name", "E-mail", "Division", "Appointed"}, a{"A B", "a@x.example", "X", 44378}, a{"C D", "c@x.example", "X", "44378"}, a{"E F", "e@x.example", "X", 44378.5}, a{"G H", "g@x.example", "X", 2021})
			},
			[]string{"A B/X/2021-07-01", "C D/X/2021-07-01", "E F/X/2021-07-01"},
			[]string{"0 SERIAL_DATES"},
			[]string{"5 BAD_DATE"},
		},
		{
			"a formula without a value and one in error are named by cell",
			func(f *excelize.File) {
				rows(f, "Sheet1", a{"Name", "E-mail", "Division"}, a{"A B", "a@x.example", "X"}, a{"C D", "c@x.example", "#REF!"})
				_ = f.SetCellFormula("Sheet1", "A4", `"A"&"B"`)
				_ = f.SetCellStr("Sheet1", "B4", "d@x.example")
				_ = f.SetCellStr("Sheet1", "C4", "X")
			},
			[]string{"A B/X/"},
			[]string{"0 FORMULAS"},
			[]string{"3 ERROR_VALUE", "3 MISSING", "4 NO_VALUE", "4 MISSING"},
		},
		{
			"of several sheets the first whose header makes sense",
			func(f *excelize.File) {
				rows(f, "Sheet1", a{"Read me first"}, a{"Ask Pat"})
				_, _ = f.NewSheet("Faculty")
				rows(f, "Faculty", a{"Name", "E-mail", "Division"}, a{"A B", "a@x.example", "X"})
				_, _ = f.NewSheet("Old")
				rows(f, "Old", a{"Name", "E-mail", "Division"}, a{"Z Z", "z@x.example", "X"})
			},
			[]string{"A B/X/"},
			nil, nil,
		},
		{"nothing in it", func(*excelize.File) {}, nil, nil, []string{"0 FILE_EMPTY"}},
		{
			"a header alone", func(f *excelize.File) { rows(f, "Sheet1", a{"Name", "E-mail", "Division"}) },
			nil, nil,
			[]string{"1 NO_ROWS"},
		},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			got, faults := Read(book(t, tc.make))
			var people []string
			for _, r := range got.Rows {
				people = append(people, r.Name+"/"+r.Division+"/"+r.Appointed.String())
			}
			if !slices.Equal(people, tc.people) || !slices.Equal(codesOf(got.Notes), tc.notes) || !slices.Equal(codesOf(faults), tc.faults) {
				t.Errorf("people %q\nnotes %q\nfaults %q", people, codesOf(got.Notes), codesOf(faults))
			}
			if got.Format != XLSX {
				t.Errorf("%q", got.Format)
			}
		})
	}
}

func TestDaysOf1904AreFourYearsLater(t *testing.T) {
	yes := true
	got, faults := Read(book(t, func(f *excelize.File) {
		rows(f, "Sheet1", a{"Name", "E-mail", "Division", "Appointed"}, a{"A B", "a@x.example", "X", 42916})
		_ = f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &yes})
	}))
	if len(faults) > 0 || got.Rows[0].Appointed.String() != "2021-07-01" {
		t.Fatalf("%+v %v", got.Rows, faults)
	}
}

func TestTheOwnerOfAFileSaysHowItIsRead(t *testing.T) {
	file := book(t, func(f *excelize.File) {
		rows(f, "Sheet1", a{"Name", "E-mail", "Division"}, a{"A B", "a@x.example", "X"})
		_, _ = f.NewSheet("Old")
		rows(f, "Old", a{"Who", "E-mail", "Home", "Division"}, a{"Z Z", "z@x.example", "Y", "nothing"})
	})
	got, faults := ReadAs(file, Options{Tab: "Old", Columns: map[string]string{Key("Who"): FieldName, Key("HOME"): FieldDivision, Key("Division"): ""}})
	if len(faults) > 0 || got.Tab != "Old" || got.Rows[0].Name != "Z Z" || got.Rows[0].Division != "Y" || !slices.Equal(got.Tabs, []string{"Sheet1", "Old"}) {
		t.Fatalf("%+v %v", got, faults)
	}
	mac, err := charmap.Macintosh.NewEncoder().String("Name;E-mail;Division\nÉloïse;e@x.example;Médecine\n")
	if err != nil {
		t.Fatal(err)
	}
	if got, _ := ReadAs([]byte(mac), Options{Encoding: MacRoman}); got.Rows[0].Name != "Éloïse" || got.Encoding != MacRoman {
		t.Errorf("%+v", got.Rows)
	}
	if _, faults := ReadAs([]byte(mac), Options{Encoding: UTF8}); !slices.Equal(codesOf(faults), []string{"2 BAD_ENCODING"}) {
		t.Errorf("%v", faults)
	}
	if got, _ := ReadAs([]byte("Name,E-mail;Division\n"), Options{Delimiter: ";"}); got.Delimiter != ";" || len(got.Columns) != 2 {
		t.Errorf("%+v", got.Columns)
	}
}

func TestWhatIsNoWorkbookIsNamed(t *testing.T) {
	bomb := book(t, func(f *excelize.File) {
		w, _ := f.NewStreamWriter("Sheet1")
		long := strings.Repeat("x", 30_000)
		for i := range 2500 {
			_ = w.SetRow(fmt.Sprintf("A%d", i+1), a{long})
		}
		_ = w.Flush()
	})
	for _, tc := range []struct {
		rule, code string
		file       []byte
	}{
		{"a workbook of an old program", OldWorkbook, []byte(older + "rest")},
		{"a ZIP of something else", BadWorkbook, []byte(zipped + "rest")},
		{"a workbook that is cut short", BadWorkbook, bomb[:len(bomb)/2]},
		{"a workbook that unpacks beyond measure", FileTooLarge, bomb},
		{"a sheet too wide", TooManyColumns, book(t, func(f *excelize.File) { _ = f.SetCellStr("Sheet1", "XFD3", "x") })},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			if _, faults := Read(tc.file); len(faults) != 1 || faults[0].Code != tc.code {
				t.Errorf("%v", codesOf(faults))
			}
		})
	}
}

func TestRowsComeBackAsTheyWereWithAReason(t *testing.T) {
	header, one, two := a{"Name", "E-mail", "Division", "Appointed", "Note"}, a{"A B", "a@x.example", "X", 44378, "=1+1"}, a{"C D", "wrong", "X", 44378, "kept"}
	for _, tc := range []struct {
		kind string
		file []byte
	}{
		{XLSX, book(t, func(f *excelize.File) { rows(f, "Sheet1", header, one, two) })},
		{CSV, []byte("Name;E-mail;Division;Appointed;Note\nA B;a@x.example;X;2021-07-01;=1+1\nC D;wrong;X;2021-07-01;kept\n")},
	} {
		t.Run(tc.kind, func(t *testing.T) {
			got, _ := Read(tc.file)
			file, err := got.Return(map[int]string{3: "“wrong” is no address"}, "fr")
			if err != nil {
				t.Fatal(err)
			}
			back, faults := Read(file)
			if back.Format != tc.kind || back.Delimiter != got.Delimiter || !slices.Equal(codesOf(faults), []string{"2 BAD_EMAIL"}) {
				t.Fatalf("%+v %v", back, faults)
			}
			want := []string{"“wrong” is no address", "C D", "wrong", "X", "2021-07-01", "kept"}
			if cells := back.cells[2]; !slices.Equal(cells, want) {
				t.Errorf("%q", cells)
			}
			// Once more: the newest reason takes the place of the old one.
			file, err = back.Return(map[int]string{2: "still"}, "en")
			if err != nil {
				t.Fatal(err)
			}
			if again, _ := Read(file); len(again.cells[2]) != 6 || again.cells[2][0] != "still" {
				t.Errorf("%q", again.cells[2])
			}
		})
	}
}

func TestARowThatComesBackIsNeverAFormula(t *testing.T) {
	got, _ := Read([]byte("Name,E-mail,Division\n=cmd(),x,X\n"))
	file, err := got.Return(map[int]string{2: "bad"}, "en")
	if err != nil || !bytes.Contains(file, []byte(`"'=cmd()"`)) {
		t.Fatalf("%s %v", file, err)
	}
}

func FuzzXLSX(f *testing.F) {
	f.Add(book(f, func(f *excelize.File) {
		rows(f, "Sheet1", a{"Title"}, a{"Division", "Name", "E-mail", "Appointed"}, a{"X", "A B", "a@x.example", 44378}, a{"", "C D", "c@x.example", "2021-07-01"})
		_ = f.MergeCell("Sheet1", "A3", "A4")
		_ = f.SetCellFormula("Sheet1", "B5", "B3")
	}))
	f.Add([]byte(zipped))
	f.Add([]byte(older))
	f.Fuzz(func(t *testing.T, file []byte) {
		got, faults := Read(file)
		if len(got.Rows) == 0 && len(faults) == 0 {
			t.Fatal("neither rows nor a fault")
		}
		for _, r := range got.Rows {
			if r.Name == "" || r.Division == "" || !validEmail(r.Email) {
				t.Fatalf("%+v passed", r)
			}
		}
		for _, fault := range append(faults, got.Notes...) {
			if Message(fault, "fr") == "" {
				t.Fatalf("%+v", fault)
			}
		}
		if _, err := got.Return(map[int]string{2: "why"}, "en"); err != nil && got.Tab == "" {
			t.Fatal(err)
		}
	})
}
