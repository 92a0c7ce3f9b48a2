package sheet

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"pgregory.net/rapid"

	"laurel/internal/clock"
)

const head = "Name,E-mail,Division\n"

func date(s string) clock.Date {
	d, err := clock.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

func TestADirectorsRosterIsRead(t *testing.T) {
	file := "Full Name;E-Mail Address;Other e-mails;DIVISION;Hospital;Academic Rank;APD;Appointment type;Appointed (YYYY-MM-DD);Last promotion;Up for;Review type;Formal mentor;Mentor since;Language;Status;Parking\r\n" +
		"  Éloïse   Tremblay ;Eloise@Dept.Example;e.t@home.example, E.T@home.example;Nephrology;Lakeside;Associate Professor;CE;Full-time clinical;2015-07-01;July 1, 2020;1 Jul 2026;CFAR;b@dept.example;2016/01/15;Français;on leave;P2\r\n" +
		"\"Bo \"\"Bear\"\"\nLee\";b@dept.example;;Cardiology;;;;;;;;;;;;;\r\n" +
		"محمد 🩺;c@dept.example;;Cardiology;;;;;;;;;;;EN;;\r\n"
	sheet, faults := Read([]byte(file))
	if faults != nil {
		t.Fatal(faults)
	}
	want := []Row{
		{
			Line: 2, Name: "Éloïse Tremblay", Email: "eloise@dept.example", MoreEmails: []string{"e.t@home.example"}, Division: "Nephrology", Site: "Lakeside",
			Rank: "Associate Professor", Position: "CE", AppointmentType: "Full-time clinical", Appointed: date("2015-07-01"), Promoted: date("2020-07-01"),
			NextReview: date("2026-07-01"), NextReviewKind: "CFAR", Mentor: "b@dept.example", MentorSince: date("2016-01-15"), Language: "fr", Status: "ON_LEAVE",
		},
		{Line: 3, Name: `Bo "Bear" Lee`, Email: "b@dept.example", Division: "Cardiology"},
		{Line: 5, Name: "محمد 🩺", Email: "c@dept.example", Division: "Cardiology", Language: "en"},
	}
	if !reflect.DeepEqual(sheet.Rows, want) {
		t.Errorf("rows\n%+v\nwant\n%+v", sheet.Rows, want)
	}
	if sheet.Delimiter != ";" || sheet.Encoding != UTF8 {
		t.Errorf("delimiter %q, encoding %q", sheet.Delimiter, sheet.Encoding)
	}
	if last := sheet.Columns[16]; last != (Column{"Parking", ""}) {
		t.Errorf("an unknown column is listed and left out, got %+v", last)
	}
}

func TestHeadersAreForgivenCaseAccentsAndPunctuation(t *testing.T) {
	for header, field := range map[string]string{
		"NAME": FieldName, "Prénom et nom": FieldName, "e_mail": FieldEmail, "Adresse de courriel": FieldEmail, "COURRIEL": FieldEmail,
		"HOPITAL": FieldSite, "Hôpital": FieldSite, "position description (APD)": FieldPosition, "Date d'entrée en fonction": FieldAppointed,
		"Nommé(e) le": FieldAppointed, "Up for promotion/CFAR": FieldNextReview, "mentor's e-mail": FieldMentor, "Mentor depuis :": FieldMentorSince,
		"Statut": FieldStatus, "Langue": FieldLanguage, "Rang": FieldRank, "Shoe size": "", "": "",
	} {
		if got := recognise([]string{header}, nil)[0].Field; got != field {
			t.Errorf("%q read as %q, want %q", header, got, field)
		}
	}
}

func TestANomBesideAPrenomIsTheFamilyName(t *testing.T) {
	sheet, faults := Read([]byte("Nom\tPrénom\tCourriel\tDivision\nRoy\tZoé\tz@dept.example\tNéphrologie\n"))
	if faults != nil || sheet.Rows[0].Name != "Zoé Roy" || sheet.Rows[0].Family != "Roy" || sheet.Delimiter != "\t" {
		t.Errorf("%+v %v", sheet, faults)
	}
}

func TestTheHeaderOfADateMaySayWhichReview(t *testing.T) {
	for header, want := range map[string]string{"CFAR date": "CFAR", "Next promotion": "Promotion", "Up for promotion or CFAR": "", "Next review": ""} {
		sheet, faults := Read([]byte("Name,E-mail,Division," + header + "\nA B,a@dept.example,X,2027-01-01\nC D,c@dept.example,X,\n"))
		if faults != nil || sheet.Rows[0].NextReviewKind != want || sheet.Rows[1].NextReviewKind != "" {
			t.Errorf("%s: %+v %v", header, sheet.Rows, faults)
		}
	}
}

func TestEncodingsAreRecognised(t *testing.T) {
	text := "Nom complet;Courriel;Division\nÉloïse Œuvray – l’aînée;e@dept.example;Hépatologie\n"
	latin, err := charmap.Windows1252.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	for encoding, file := range map[string]string{UTF8: text, UTF8BOM: "\ufeff" + text, Windows1252: latin} {
		sheet, faults := Read([]byte(file))
		if faults != nil || sheet.Encoding != encoding || sheet.Rows[0].Name != "Éloïse Œuvray – l’aînée" {
			t.Errorf("%s: %+v %v", encoding, sheet, faults)
		}
	}
}

func TestLinesAreCountedThroughQuotedNewlinesAndEveryLineEnd(t *testing.T) {
	for _, end := range []string{"\n", "\r\n", "\r"} {
		lines := []string{"Name,E-mail,Division", `"A`, `B",a@dept.example,X`, "", "C D,c@dept.example,X", ",,", "E F,,X"}
		sheet, faults := Read([]byte(strings.Join(lines, end)))
		if len(sheet.Rows) != 2 || sheet.Rows[0].Line != 2 || sheet.Rows[1].Line != 5 || len(faults) != 1 || faults[0].Line != 7 {
			t.Errorf("%q: %+v %+v", end, sheet.Rows, faults)
		}
	}
}

func TestEveryFaultNamesItsLineAndItsColumn(t *testing.T) {
	row := func(cells string) string {
		return "Name,E-mail,Division,Appointed,Mentor,Language,Status,Other emails\n" + cells + "\n"
	}
	many := head + strings.Repeat("A,a@dept.example,X\n", MaxRows+1)
	for _, tc := range []struct {
		rule, file   string
		line         int
		column, code string
		says         string
	}{
		{"an empty file", "", 0, "", FileEmpty, "empty"},
		{"a file of commas", " ,,\n,,\n", 0, "", FileEmpty, "empty"},
		{"a file beyond the limit", strings.Repeat("x", MaxBytes+1), 0, "", FileTooLarge, "10 MB"},
		{"more rows than the limit", many, MaxRows + 2, "", TooManyRows, "20000"},
		{"more cells than the limit", head + strings.Repeat(",", MaxColumns), 2, "", TooManyColumns, "1000"},
		{"UTF-16, little end first", "\xff\xfeN\x00a\x00", 0, "", UTF16, "CSV UTF-8"},
		{"UTF-16, big end first", "\xfe\xff\x00N", 0, "", UTF16, "CSV UTF-8"},
		{"NUL bytes", head + "A\x00,a@dept.example,X", 2, "", NULBytes, "NUL"},
		{"a broken UTF-8 file with a mark", "\ufeff" + head + "\xe9,a@dept.example,X", 2, "", BadEncoding, "CSV UTF-8"},
		{"neither UTF-8 nor Windows-1252", head + "\r\n\x81\xe9,a@dept.example,X", 3, "", BadEncoding, "CSV UTF-8"},
		{"no header", "Ann Bee,a@dept.example,Nephrology\n", 1, "", NoHeader, "Name, E-mail and Division"},
		{"nobody below the header", head, 1, "", NoRows, "nobody"},
		{"no column of names", "E-mail,Division\na@dept.example,X\n", 1, "name", ColumnMissing, "the name"},
		{"given names alone", "First name,E-mail,Division\nA,a@dept.example,X\n", 1, "name", ColumnMissing, "the name"},
		{"no column of addresses", "Name,Division\nA,X\n", 1, "email", ColumnMissing, "the e-mail address"},
		{"no column of divisions", "Name,E-mail\nA,a@dept.example\n", 1, "division", ColumnMissing, "the division"},
		{"a column twice", "Name,E-mail,Courriel,Division\n", 1, "Courriel", ColumnTwice, "“Courriel” and “E-mail”"},
		{"a quote that never closes", head + "A,a@dept.example,X\n\"B,\nb@dept.example,X\n", 3, "", OpenQuote, "never closes"},
		{"text after a quote", head + "\"A\"B,a@dept.example,X\n", 2, "", StrayQuote, "twice"},
		{"a cell too few", head + "A,a@dept.example\n", 2, "", WrongCells, "2 cells where the header has 3"},
		{"a cell too many", head + "A,a@dept.example,X,\n", 2, "", WrongCells, "4 cells"},
		{"no name", row(",a@dept.example,X,,,,,"), 2, "Name", Missing, "“Name” is empty"},
		{"no address", row("A, ,X,,,,,"), 2, "E-mail", Missing, "“E-mail” is empty"},
		{"no division", row("A,a@dept.example,,,,,,"), 2, "Division", Missing, "“Division” is empty"},
		{"a malformed address", row("A,a@dept,X,,,,,"), 2, "E-mail", BadEmail, "“a@dept”"},
		{"a control character in an address", row("A,a\x07b@dept.example,X,,,,,"), 2, "E-mail", BadEmail, "is not an e-mail"},
		{"a name with the address", row("A,A <a@dept.example>,X,,,,,"), 2, "E-mail", BadEmail, "is not an e-mail"},
		{"a malformed second address", row("A,a@dept.example,X,,,,,b@@x"), 2, "Other emails", BadEmail, "“b@@x”"},
		{"a mentor's address", row("A,a@dept.example,X,,b@dept,,,"), 2, "Mentor", BadEmail, "“b@dept”"},
		{"an unreadable date", row("A,a@dept.example,X,soon,,,,"), 2, "Appointed", BadDate, "2021-07-01"},
		{"an ambiguous date", row("A,a@dept.example,X,03/04/2021,,,,"), 2, "Appointed", AmbiguousDate, "two ways"},
		{"an impossible date", row("A,a@dept.example,X,2021-02-29,,,,"), 2, "Appointed", ImpossibleDate, "does not exist"},
		{"a date before anybody", row("A,a@dept.example,X,1921-07-01,,,,"), 2, "Appointed", DateOutOfRange, "1940"},
		{"an unknown language", row("A,a@dept.example,X,,,Klingon,,"), 2, "Language", UnknownLanguage, "Klingon"},
		{"an unknown status", row("A,a@dept.example,X,,,,gone fishing,"), 2, "Status", UnknownStatus, "gone fishing"},
		{"an address on two lines", head + "A,a@dept.example,X\nB,A@Dept.Example,X\n", 3, "E-mail", EmailTwice, "also on line 2"},
		{"a second address of two people", row("A,a@dept.example,X,,,,,s@x.example\nB,b@dept.example,X,,,,,s@x.example"), 3, "Other emails", EmailTwice, "also on line 2"},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			_, faults := Read([]byte(tc.file))
			if len(faults) != 1 {
				t.Fatalf("%d faults: %+v", len(faults), faults)
			}
			f := faults[0]
			if f.Line != tc.line || f.Column != tc.column || f.Code != tc.code {
				t.Errorf("line %d column %q code %s, want line %d column %q code %s", f.Line, f.Column, f.Code, tc.line, tc.column, tc.code)
			}
			if en := Message(f, "en"); !strings.Contains(en, tc.says) {
				t.Errorf("says %q, want it to say %q", en, tc.says)
			}
		})
	}
}

func TestEveryFaultIsSaidInBothLanguagesWithoutGaps(t *testing.T) {
	all := map[string]any{"value": "v", "other": 2, "cells": 3, "columns": 4, "rows": 5, "megabytes": 6, "line": 7, "place": "C3", "first": 1, "second": 2, "count": 3}
	for code, text := range sentences {
		if !text.Complete("en", "fr") {
			t.Errorf("%s lacks a language", code)
		}
		for _, language := range []string{"en", "fr"} {
			column := "c"
			if code == ColumnMissing {
				column = FieldEmail
			}
			if m := Message(Fault{Column: column, Code: code, Params: all}, language); strings.ContainsAny(m, "{}") || m == "" {
				t.Errorf("%s in %s: %q", code, language, m)
			}
		}
	}
}

func TestBracesWrittenInACellStayAsTheyAre(t *testing.T) {
	f := Fault{Column: "{other}", Code: EmailTwice, Params: map[string]any{"value": "{other}", "other": 2}}
	if m := Message(f, "en"); !strings.HasPrefix(m, "{other} is also on line 2") {
		t.Error(m)
	}
}

func TestAllFaultsAreFoundAtOnceAndGoodRowsAreKept(t *testing.T) {
	sheet, faults := Read([]byte(head + ",x,\nA,a@dept.example,X\nB\nC,c@dept.example,X\n"))
	if len(faults) != 4 || len(sheet.Rows) != 2 {
		t.Errorf("%d faults, %d rows: %+v", len(faults), len(sheet.Rows), faults)
	}
}

func TestDatesAsPeopleTypeThem(t *testing.T) {
	for written, want := range map[string]string{
		"2021-07-01": "2021-07-01", "2021/7/1": "2021-07-01", "2021.07.01": "2021-07-01", "July 1, 2021": "2021-07-01", "JUL 1 2021": "2021-07-01",
		"1 Jul 2021": "2021-07-01", "1-Jul-2021": "2021-07-01", "1er juillet 2021": "2021-07-01", "15 août 2021": "2021-08-15", "3 févr. 2020": "2020-02-03",
		"Sept. 9, 2019": "2019-09-09", "13/04/2021": "2021-04-13", "04/13/2021": "2021-04-13", "04-04-2021": "2021-04-04", "2021-07-01 00:00:00": "2021-07-01",
		"2024-02-29": "2024-02-29", "２０２１-07-01": "2021-07-01",
		"3/4/2021": AmbiguousDate, "12-11-2021": AmbiguousDate, "2021-13-01": ImpossibleDate, "31 April 2021": ImpossibleDate, "30/02/2021": ImpossibleDate,
		"2023-02-29": ImpossibleDate, "14/13/2021": ImpossibleDate, "0/0/2021": ImpossibleDate, "1939-12-31": DateOutOfRange, "2101-01-01": DateOutOfRange,
		"2021": BadDate, "July 2021": BadDate, "44378": BadDate, "1-Jul-21": BadDate, "1/2/21": BadDate, "2021-07-01 14:30:00": BadDate, "tomorrow": BadDate,
		"-2021-07-01": "2021-07-01", "July July 2021": BadDate, "1 2 3 4": BadDate, "+1 July 2021": BadDate, "٢٠٢١-٠٧-٠١": BadDate,
	} {
		d, code := readDate(written)
		if got := d.String() + code; got != want {
			t.Errorf("%q is %s, want %s", written, got, want)
		}
	}
}

func TestAddresses(t *testing.T) {
	label := strings.Repeat("a", 63)
	for address, ok := range map[string]bool{
		"a@b.example": true, "first.last+tag@sub.dept.example": true, "o'neil@dept.example": true, "a_b-c@x-y.example": true,
		"": false, "a": false, "@b.example": false, "a@": false, "a@b": false, "a@b.c": false, "a..b@c.example": false, ".a@b.example": false, "a.@b.example": false,
		"a b@c.example": false, "a@b..example": false, "a@-b.example": false, "a@b-.example": false, "a@b@c.example": false, `"a"@b.example`: false,
		"a@b.example\r\nBcc: x@y.example": false, "é@b.example": false, "a@é.example": false, "a\x00@b.example": false,
		strings.Repeat("a", 64) + "@b.example": true, strings.Repeat("a", 65) + "@b.example": false,
		"a@" + label + ".example": true, "a@a" + label + ".example": false, "a@" + strings.Repeat(label+".", 4) + "example": false,
	} {
		if validEmail(address) != ok {
			t.Errorf("%q: %v, want %v", address, !ok, ok)
		}
	}
}

func TestNoCellOfAnExportIsAFormula(t *testing.T) {
	var out bytes.Buffer
	cells := []string{"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", " =1", "'=1", `=HYPERLINK("x")`, "plain", "l’été", "'s-Gravenhage"}
	if err := Write(&out, []string{"h"}, [][]string{cells}, WithByteOrderMark); err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(out.String(), "\ufeff\"h\"\r\n") {
		t.Errorf("starts %q", out.String()[:12])
	}
	text, _, _ := decode(out.Bytes(), "")
	records, fault := parse(text, ',', 9)
	if fault != nil {
		t.Fatal(fault)
	}
	for i, cell := range records[1].cells {
		switch {
		case strings.ContainsAny(cell[:1], "=+-@\t\r\n") || strings.ContainsAny(string([]rune(cell)[:1]), "＝＋－＠"):
			t.Errorf("%q goes out as the formula %q", cells[i], cell)
		case i >= 14 && cell != cells[i]:
			t.Errorf("harmless %q was changed to %q", cells[i], cell)
		}
	}
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, fmt.Errorf("no room") }

func TestAnExportReportsAFullDisk(t *testing.T) {
	if err := Write(failing{}, []string{"h"}, nil); err == nil {
		t.Error("no error")
	}
}

func TestWhatWasExportedImportsUnchanged(t *testing.T) {
	spicy := rapid.OneOf(rapid.String(), rapid.StringMatching(`['=+\-@＝＋ \t\n"';,a-z]{0,8}`))
	rapid.Check(t, func(t *rapid.T) {
		names := rapid.SliceOfN(spicy, 1, 8).Draw(t, "names")
		mark := rapid.Bool().Draw(t, "mark")
		var rows [][]string
		var want []string
		for i, n := range names {
			if name := tidy(n); name != "" {
				want = append(want, name)
				rows = append(rows, []string{n, fmt.Sprintf("a%d@dept.example", i), "X"})
			}
		}
		var out bytes.Buffer
		var options []Option
		if mark {
			options = append(options, WithByteOrderMark)
		}
		if err := Write(&out, []string{"Name", "E-mail", "Division"}, rows, options...); err != nil {
			t.Fatal(err)
		}
		sheet, faults := Read(out.Bytes())
		if len(rows) == 0 {
			return
		}
		var got []string
		for _, r := range sheet.Rows {
			got = append(got, r.Name)
		}
		if faults != nil || !reflect.DeepEqual(got, want) {
			t.Fatalf("%q came back as %q, %v\n%s", want, got, faults, out.String())
		}
	})
}

func TestTheGuardIsUndoneExactly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringMatching(`['=+\-@＝＠ \t\r\na]{0,6}`).Draw(t, "s")
		if back := Unguard(Guard(s)); back != s {
			t.Fatalf("%q came back as %q", s, back)
		}
	})
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"", head, head + "A,a@dept.example,X\n", "\ufeffNom;Prénom;Courriel;Division;Mentor depuis\nRoy;Zoé;z@x.example;N;03/04/2021\n",
		head + "\"A\nB\",a@dept.example,X\r\n\"", "Name\tE-mail\tDivision\tStatus\n'=A\ta@x.example\tX\tleft\n", "\xff\xfe", head + "\xe9,\x81", "Name,E-mail,Division,Other emails\nA,a@x.example,X,\"b@x.example; c@x.example\"",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		sheet, faults := Read(file)
		if len(sheet.Rows) == 0 && len(faults) == 0 {
			t.Fatal("neither rows nor a fault")
		}
		lines, last := lineOf(file, len(file)), 1
		for _, r := range sheet.Rows {
			if r.Line <= last || r.Line > lines {
				t.Fatalf("line %d after %d of %d", r.Line, last, lines)
			}
			if last = r.Line; r.Name == "" || r.Division == "" || !validEmail(r.Email) {
				t.Fatalf("%+v passed", r)
			}
		}
		for _, fault := range faults {
			if fault.Line < 0 || fault.Line > lines || Message(fault, "fr") == "" || strings.Contains(Message(fault, "en"), "\n") {
				t.Fatalf("%+v: %q", fault, Message(fault, "en"))
			}
		}
	})
}

func TestAnEndlessHeaderCostsNoMoreThanAnyOther(t *testing.T) {
	sheet, _ := Read([]byte("Name,E-mail,Division," + strings.Repeat("()", MaxBytes/2-1000) + "\nA,a@dept.example,X,\n"))
	if len(sheet.Rows) != 1 || len(sheet.Columns[3].Header) > 100 {
		t.Errorf("%d rows", len(sheet.Rows))
	}
}

func TestFaultyRowsAreKeptAsFarAsTheyCouldBeRead(t *testing.T) {
	sheet, _ := Read([]byte("Name,E-mail,Division,Appointed\nA B,a@dept.example,X,2020-02-30\nC D,no address,X,\nE F,e@dept.example\n\"open,\n"))
	var got []string
	for _, r := range sheet.Faulty {
		got = append(got, fmt.Sprint(r.Line, " ", r.Name, " ", r.Email))
	}
	if want := []string{"2 A B a@dept.example", "3 C D ", "4  ", "5  "}; !reflect.DeepEqual(got, want) || len(sheet.Rows) != 0 {
		t.Errorf("%q, want %q", got, want)
	}
}
