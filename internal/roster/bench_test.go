package roster

import (
	"bytes"
	"context"
	"fmt"
	"testing"
	"time"

	"laurel/internal/roster/sheet"
	"laurel/internal/store"
	"laurel/internal/testkit"
)

const benchRows = 5000

// whole is a department's spreadsheet of so many rows, as text and as a workbook: each names a
// mentor, a division among twenty and a site among eight.
func whole(b *testing.B, rank string) (text, workbook []byte) {
	b.Helper()
	header := []any{"Name", "E-mail", "Division", "Site", "Rank", "Position description", "Appointed", "Promoted", "Next review", "Review type", "Mentor", "Mentor since"}
	rows := [][]any{header}
	var out bytes.Buffer
	out.WriteString("Name,E-mail,Division,Site,Rank,Position description,Appointed,Promoted,Next review,Review type,Mentor,Mentor since\n")
	for i := range benchRows {
		mentor := ""
		if i > 200 {
			mentor = fmt.Sprintf("Given%d Family%d", i%200, i%200)
		}
		row := []any{fmt.Sprintf("Given%d Family%d", i, i), fmt.Sprintf("p%d@x.example", i), fmt.Sprintf("Division Number%d", i%20), fmt.Sprintf("Hospital Number%d", i%8), rank, "CT", "2015-07-01", "", "2027-07-01", "CFAR", mentor, ""}
		rows = append(rows, row)
		for k, cell := range row {
			if k > 0 {
				out.WriteByte(',')
			}
			fmt.Fprint(&out, cell)
		}
		out.WriteByte('\n')
	}
	return out.Bytes(), xlsx(b, rows...)
}

// BenchmarkImport is issue 7's budget: 5,000 rows in at most 3 s to a preview and 5 s to apply
// on SQLite. Reading the text alone stands beside it.
func BenchmarkImport(b *testing.B) {
	text, workbook := whole(b, "Lecturer")
	promoted, _ := whole(b, "Professor")
	for _, kind := range []struct {
		name string
		file []byte
	}{{"csv", text}, {"xlsx", workbook}} {
		b.Run("read/"+kind.name, func(b *testing.B) {
			for b.Loop() {
				if got, faults := sheet.Read(kind.file); len(got.Rows) != benchRows || len(faults) > 0 {
					b.Fatal(len(got.Rows), faults[:min(3, len(faults))])
				}
			}
		})
	}
	for _, engine := range []struct {
		name string
		open func(testing.TB) *store.DB
	}{{"sqlite", testkit.SQLite}, {"postgres", testkit.Postgres}} {
		for _, kind := range []struct {
			name string
			file []byte
		}{{"csv", text}, {"xlsx", workbook}} {
			b.Run(engine.name+"/"+kind.name, func(b *testing.B) {
				var preview, added, again, changed, undone time.Duration
				for b.Loop() {
					o := newOffice(b, engine.open(b))
					clocked := func(into *time.Duration, do func() error) {
						b.Helper()
						began := time.Now()
						if err := do(); err != nil {
							b.Fatal(err)
						}
						*into += time.Since(began)
					}
					upload := o.upload("whole."+kind.name, kind.file)
					var p Preview
					clocked(&preview, func() (err error) { p, err = o.Check(o.ctx(), o.lead, upload, Choices{}); return err })
					if p.NewCount != benchRows {
						b.Fatalf("%d %d %v", p.NewCount, p.HeldCount, p.Faults)
					}
					clocked(&added, func() error { _, err := o.Apply(o.ctx(), o.lead, upload, p.Digest, Choices{}, false); return err })
					o.clock.Advance(time.Minute)
					clocked(&again, func() (err error) { p, err = o.CheckFile(o.ctx(), o.lead, promoted); return err })
					clocked(&changed, func() error {
						c, err := o.ApplyFile(o.ctx(), o.lead, promoted, p.Digest)
						if c.Changed != benchRows {
							b.Fatal(c)
						}
						return err
					})
					clocked(&undone, func() error {
						_, obstacles, err := o.Undo(context.WithoutCancel(o.ctx()), o.lead, o.lastImported().ID)
						if len(obstacles) > 0 {
							b.Fatalf("%+v", obstacles[:min(3, len(obstacles))])
						}
						return err
					})
				}
				for name, took := range map[string]time.Duration{"preview-ms": preview, "add-ms": added, "preview-again-ms": again, "change-ms": changed, "undo-ms": undone} {
					b.ReportMetric(float64(took.Milliseconds())/float64(b.N), name)
				}
			})
		}
	}
}
