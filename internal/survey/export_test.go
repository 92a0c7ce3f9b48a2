package survey

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

var exportFormats = []ExportFormat{ExportCSV, ExportXLSX, ExportCodebook, ExportREDCap, ExportR, ExportSPSS, ExportLines}

func TestWhoMayExportAnswers(t *testing.T) {
	lead := viewer.Viewer{Person: "per_l", Session: "ses_l", Grants: []viewer.Grant{{Role: viewer.ProgramLead}}}
	as := func(r viewer.Role) viewer.Viewer {
		return viewer.Viewer{Person: "per_x", Session: "ses_x", Grants: []viewer.Grant{{Role: r}}}
	}
	done := Campaign{State: Released, Policy: Policy{Export: true}}
	for _, tc := range []struct {
		rule string
		v    viewer.Viewer
		c    Campaign
		code apperr.Code
	}{
		{"the mentorship lead, once released", lead, done, ""},
		{"not while it is open", lead, Campaign{State: Open, Policy: done.Policy}, apperr.Conflict},
		{"not before the release is written", lead, Campaign{State: Closed, Policy: done.Policy}, apperr.Conflict},
		{"not against the promise", lead, Campaign{State: Released}, apperr.Conflict},
		{"no vice-chair", as(viewer.ViceChair), done, apperr.Forbidden},
		{"no division director", as(viewer.DivisionDirector), done, apperr.Forbidden},
		{"no administrator", as(viewer.Administrator), done, apperr.Forbidden},
		{"no visitor", viewer.Viewer{}, done, apperr.Unauthenticated},
	} {
		if got := apperr.CodeOf(CanExport(tc.v, tc.c)); got != tc.code {
			t.Errorf("%s: %q, want %q", tc.rule, got, tc.code)
		}
	}
}

// answeredBy is a released campaign of a mode that so many people answered.
func (d *department) answeredBy(mode Mode, people int) Campaign {
	d.t.Helper()
	ctx := d.as(d.lead)
	in := d.input(d.version())
	in.Mode = mode
	c, err := d.Create(ctx, d.lead, in)
	if err == nil {
		c, err = d.Open(ctx, d.lead, c.ID, "open "+string(c.ID))
	}
	if err != nil {
		d.t.Fatal(err)
	}
	for i := range people {
		answers := fmt.Sprintf(`{"mentored":"yes","quality":%d,"hours":%s,"words":"=canary of %d"}`, 1+i%5, hours(i), i)
		if mode == Anonymous {
			d.mustCast(0, i, c.ID, answers)
		} else {
			d.mustSubmit(d.person(0, i), c.ID, answers)
		}
	}
	if _, err := d.Close(ctx, d.lead, c.ID, "enough", "close "+string(c.ID)); err != nil {
		d.t.Fatal(err)
	}
	if _, err := d.outbox.Drain(ctx); err != nil {
		d.t.Fatal(err)
	}
	return c
}

// hours are one person's, and nobody else's.
func hours(person int) string { return fmt.Sprintf("%d.%03d7", person%70, person) }

// fetched is everything readable in the file of an export; what is packed is unpacked.
func (d *department) fetched(in ExportInput) (string, File) {
	d.t.Helper()
	ctx := d.as(d.lead)
	made, err := d.Export(ctx, d.lead, in)
	if err != nil {
		d.t.Fatal(err)
	}
	which, ok := id.Parse[id.Export](strings.TrimPrefix(made.URL, "/d/export/"))
	if !ok {
		d.t.Fatalf("%s", made.URL)
	}
	f, err := d.OpenExport(ctx, d.lead, which)
	if err != nil || f.Name != made.Name {
		d.t.Fatalf("%v, %s and %s", err, f.Name, made.Name)
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		d.t.Fatal(err)
	}
	if !bytes.HasPrefix(b.Bytes(), []byte("PK")) {
		return b.String(), f
	}
	z, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		d.t.Fatal(err)
	}
	var all strings.Builder
	for _, file := range z.File {
		all.WriteString(file.Name + "\n")
		r, err := file.Open()
		if err != nil {
			d.t.Fatal(err)
		}
		if _, err := io.Copy(&all, r); err != nil {
			d.t.Fatal(err)
		}
	}
	return all.String(), f
}

func TestAnExportHoldsWhatThePromiseSays(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12)
		for _, mode := range []Mode{Attributed, Confidential, Anonymous} {
			c := d.answeredBy(mode, 11)
			for _, format := range exportFormats {
				for _, layout := range []ExportLayout{Wide, WideLabels, Long} {
					if layout != Wide && format != ExportCSV {
						continue
					}
					what := fmt.Sprintf("%s %s %s", mode, format, layout)
					file, _ := d.fetched(ExportInput{Campaign: c.ID, Format: format, Layout: layout, Language: "en", Reason: "a study"})
					if format == ExportCodebook {
						continue
					}
					// Days of the exports themselves stand in names of files.
					linked := map[string]bool{"canary": strings.Contains(file, "canary"), "name": strings.Contains(file, "Person 0-"), "division": strings.Contains(file, "Division 0"), "response": strings.Contains(file, "res_"), "rank": strings.Contains(file, "ASSISTANT")}
					for kind, is := range linked {
						want := mode == Attributed && (format != ExportREDCap || kind == "canary")
						if is != want {
							t.Errorf("%s: %s there: %v\n%.3000s", what, kind, is, file)
						}
					}
					if mode != Attributed && (strings.Contains(file, "words") && format != ExportREDCap || strings.Contains(file, "response_date")) {
						t.Errorf("%s tells more than answers\n%.3000s", what, file)
					}
					if format == ExportCSV || format == ExportLines {
						// Nobody else gave the same number, so it stands where names do and nowhere else.
						for i := range 11 {
							if strings.Contains(file, hours(i)) != (mode == Attributed) {
								t.Errorf("%s: the number of one person is there: %v\n%s", what, mode != Attributed, file)
							}
						}
					}
				}
			}
		}
	})
}

func TestAnExportNeedsAReasonAndIsKept(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12)
		c := d.answeredBy(Confidential, exportFrom)
		ctx := d.as(d.lead)
		_, err := d.Export(ctx, d.lead, ExportInput{Campaign: c.ID, Format: "PDF", Layout: "ROUND", Language: "de", Reason: " "})
		if all := apperr.All(err); len(all) != 4 || all[3].Key != "export.needs_reason" {
			t.Errorf("%v", err)
		}
		if n := len(d.lines("SELECT id FROM exports")); n != 0 {
			t.Errorf("%d exports of what was refused", n)
		}
		made, err := d.Export(ctx, d.lead, ExportInput{Campaign: c.ID, Format: ExportCSV, Language: "en", Reason: "For the ethics board"})
		if err != nil {
			t.Fatal(err)
		}
		if got := d.lines("SELECT reason || ' ' || person_id || ' ' || layout FROM exports"); len(got) != 1 || got[0] != "For the ethics board "+string(d.lead.Person)+" WIDE" {
			t.Errorf("kept %v", got)
		}
		if got := d.lines("SELECT actor || ' ' || object FROM audit_entries WHERE action = 'responses.exported'"); len(got) != 1 || got[0] != string(d.lead.Person)+" "+strings.TrimPrefix(made.URL, "/d/export/") {
			t.Errorf("audited %v", got)
		}
	})
}

func TestAnExportIsFetchedByWhoAskedForItWithinTheHour(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12)
		c := d.answeredBy(Confidential, exportFrom)
		made, err := d.Export(d.as(d.lead), d.lead, ExportInput{Campaign: c.ID, Format: ExportCSV, Language: "en", Reason: "a study"})
		if err != nil {
			t.Fatal(err)
		}
		which, _ := id.Parse[id.Export](strings.TrimPrefix(made.URL, "/d/export/"))
		other := d.person(0, 0)
		other.Grants = d.lead.Grants
		for rule, v := range map[string]viewer.Viewer{"another lead": other, "a visitor": {}, "the system": {Purpose: "test"}} {
			_, err := d.OpenExport(d.system(), v, which)
			wantCode(t, err, apperr.NotFound, "not_found")
			if t.Failed() {
				t.Fatal(rule)
			}
		}
		_, err = d.OpenExport(d.as(d.lead), d.lead, "xpo_none")
		wantCode(t, err, apperr.NotFound, "not_found")
		former := d.lead
		former.Grants = nil
		if _, err = d.OpenExport(d.as(former), former, which); apperr.CodeOf(err) != apperr.Forbidden {
			t.Errorf("who is lead no longer: %v", err)
		}
		d.clock.Advance(time.Hour)
		if _, err = d.OpenExport(d.as(d.lead), d.lead, which); err != nil {
			t.Errorf("at the end of the hour: %v", err)
		}
		d.clock.Advance(time.Second)
		_, err = d.OpenExport(d.as(d.lead), d.lead, which)
		wantCode(t, err, apperr.Conflict, "export.out_of_date")
	})
}

func TestAnswersOfTooFewAreNotExportedWithoutNames(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12)
		for _, tc := range []struct {
			mode   Mode
			people int
			want   string
		}{
			{Attributed, 4, ""},
			{Confidential, 4, "export.too_few"},
			{Confidential, exportFrom - 1, "export.too_few"},
			{Confidential, exportFrom, ""},
			{Anonymous, exportFrom - 1, "export.too_few"},
			{Anonymous, exportFrom, ""},
		} {
			c := d.answeredBy(tc.mode, tc.people)
			_, err := d.Export(d.as(d.lead), d.lead, ExportInput{Campaign: c.ID, Format: ExportCSV, Language: "en", Reason: "a study"})
			if tc.want == "" && err != nil || tc.want != "" && (apperr.All(err) == nil || apperr.All(err)[0].Key != tc.want) {
				t.Errorf("%d answers, %s: %v, want %q", tc.people, tc.mode, err, tc.want)
			}
		}
	})
}

func TestAnExportOfMoreThanAPageHoldsEverybody(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 2*chunk+1)
		for _, mode := range []Mode{Attributed, Confidential} {
			c := d.answeredBy(mode, 2*chunk+1)
			file, _ := d.fetched(ExportInput{Campaign: c.ID, Format: ExportCSV, Language: "fr", Reason: "une étude"})
			for i := range 2*chunk + 1 {
				if mode == Attributed && !strings.Contains(file, ","+hours(i)+",") {
					t.Fatalf("the answers of person %d are not there", i)
				}
			}
			if n := strings.Count(file, "\r\n"); n != 2*chunk+2 {
				t.Errorf("%s: %d lines", mode, n)
			}
		}
	})
}

// Of the few who gave an answer nobody else gave, no export without names shows that they
// did, whatever its format.
func TestAnAnswerOfFewIsBlankInEveryExportWithoutNames(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 30)
		c := d.planned(func(in *CampaignInput) {
			in.Version = d.published(`{"title":{"default":"T","fr":"T"},"pages":[{"name":"p","elements":[
{"type":"radiogroup","name":"one","title":{"default":"One","fr":"Un"},"choices":[{"value":"often","text":{"default":"often","fr":"often"}},{"value":"seldom","text":{"default":"seldom","fr":"seldom"}},{"value":"never9","text":{"default":"never9","fr":"never9"}}]},
{"type":"checkbox","name":"many","title":{"default":"Many","fr":"Plusieurs"},"choices":[{"value":"usual","text":{"default":"usual","fr":"usual"}},{"value":"odd","text":{"default":"odd","fr":"odd"}}]},
{"type":"text","inputType":"number","name":"hours","title":{"default":"Hours","fr":"Heures"}}]}]}`)
		})
		for i := range 30 {
			one, many, hours := []string{"often", "seldom"}[i%2], `"usual"`, 40
			if i == 7 {
				one, hours = "never9", 777
			}
			if i < 2 {
				many = `"usual","odd"`
			}
			d.mustSubmit(d.person(0, i), c.ID, fmt.Sprintf(`{"one":%q,"many":[%s],"hours":%d}`, one, many, hours))
		}
		d.closed(c.ID)
		for _, format := range []ExportFormat{ExportCSV, ExportLines, ExportREDCap} {
			file, _ := d.fetched(ExportInput{Campaign: c.ID, Format: format, Language: "en", Reason: "a study"})
			if format == ExportREDCap {
				file = file[strings.Index(file, "-records.csv"):]
			}
			if strings.Contains(file, "777") || strings.Contains(file, "never9") {
				t.Errorf("%s shows what one person answered\n%s", format, file)
			}
			// With the one, as many more go as make it five: all who said seldom.
			if often, seldom := strings.Count(file, `"often"`), strings.Count(file, `"seldom"`); often != 15 || seldom != 0 {
				t.Errorf("%s: %d often, %d seldom\n%s", format, often, seldom, file)
			}
			if n := strings.Count(file, "40"); n != 0 {
				t.Errorf("%s: of two numbers the rarer one follows from %d others", format, n)
			}
			switch format {
			case ExportCSV:
				if !strings.Contains(file, ",1,,\r\n") {
					t.Errorf("who chose the odd one is not blank, or the usual one is\n%s", file)
				}
			case ExportREDCap:
				if strings.Count(file, ",1,,,2\r\n") != 30 {
					t.Errorf("who chose the odd one is not blank, or the usual one is\n%s", file)
				}
			}
		}
		if book, _ := d.fetched(ExportInput{Campaign: c.ID, Format: ExportCodebook, Language: "en", Reason: "a study"}); !strings.Contains(book, `"blank_when_given_by_fewer_than"`) || !strings.Contains(book, ",5,") {
			t.Errorf("the codebook does not say what is blank\n%s", book)
		}
	})
}

// Who was asked a division's own questions is in that division: their answers stay out.
func TestAnExportHoldsNoAnswersToADivisionsOwnQuestions(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 14, 12, 12)
		c := d.withBlock(Confidential, 0)
		for i := range 9 {
			d.mustSubmit(d.person(0, i), c.ID, fmt.Sprintf(`{"mentored":"no","calls":%d}`, 1+i%5))
			d.mustSubmit(d.person(1, i), c.ID, `{"mentored":"no"}`)
		}
		d.closed(c.ID)
		for _, format := range exportFormats {
			if file, _ := d.fetched(ExportInput{Campaign: c.ID, Format: format, Language: "en", Reason: "a study"}); strings.Contains(file, "calls") {
				t.Errorf("%s tells who is in the first division\n%.2000s", format, file)
			}
		}
	})
}
