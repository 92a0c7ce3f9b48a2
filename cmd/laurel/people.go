package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"strings"

	"laurel/internal/roster"
	"laurel/internal/roster/sheet"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

var peopleImportCommand = command{
	name: "people import", args: "FILE", short: "import the spreadsheet a department keeps of its faculty",
	long: "FILE is a workbook (.xlsx) or CSV (UTF-8 or Windows-1252; comma, semicolon or tab), “-” is standard input. Name, e-mail\n" +
		"and division are required; site, rank, position, appointed, promoted, next review, mentor and more are understood, in\n" +
		"English and French. Nothing is written unless every row is good, and nobody is removed by absence. What a header or a\n" +
		"spelling was said to mean on screen holds here too; there, good rows can be taken alone, and an import taken back.",
	example: "laurel people import faculty.csv --dry-run",
	flags: func(set *flag.FlagSet) func(context.Context, console, []string) error {
		s := settings(set)
		dry := set.Bool("dry-run", false, "say what would change, and write nothing")
		return func(ctx context.Context, c console, args []string) error {
			if len(args) != 1 {
				return errUsage
			}
			cfg, err := s.load(c)
			if err != nil {
				return err
			}
			file, err := readFile(c, args[0])
			if err != nil {
				return err
			}
			if !*dry {
				return runErrand(ctx, c, cfg, errand{Name: "people import", File: file})
			}
			// Only reads, so beside a running server too.
			db, err := store.Open(ctx, cfg.DatabaseURL, store.Options{ReadOnly: true})
			if err != nil {
				return err
			}
			defer db.Close()
			a, err := newInstallation(cfg, db, logger(c.err))
			if err != nil {
				return err
			}
			ctx = viewer.System(ctx, commandLine)
			preview, err := a.roster.CheckFile(ctx, viewer.From(ctx), file)
			if err != nil {
				return err
			}
			return tell(c.out, preview)
		}
	},
}

func peopleImport(ctx context.Context, a *app, e errand, out io.Writer) error {
	preview, err := a.roster.CheckFile(ctx, viewer.From(ctx), e.File)
	if err != nil {
		return err
	}
	if err := tell(out, preview); err != nil {
		return err
	}
	counts, err := a.roster.ApplyFile(ctx, viewer.From(ctx), e.File, preview.Digest)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "Imported: %d new, %d changed, %d unchanged.\n", counts.New, counts.Changed, counts.Unchanged)
	return nil
}

// tell prints what an import would do. Faults are the command's failure.
func tell(out io.Writer, p roster.Preview) error {
	if p.Format == sheet.XLSX {
		fmt.Fprintf(out, "Read as a workbook, sheet %q.\n", p.Tab)
	} else {
		fmt.Fprintf(out, "Read as %s with %q between cells.\n", p.Encoding, p.Delimiter)
	}
	for _, n := range p.Notes {
		fmt.Fprintf(out, "Note: %s\n", n.Message("en"))
	}
	for _, c := range p.Columns {
		if c.Field == "" {
			fmt.Fprintf(out, "Column %q is not known and left out.\n", c.Header)
		}
	}
	if len(p.Faults) > 0 {
		for _, f := range p.Faults {
			at := "The file"
			if f.Line > 0 {
				at = fmt.Sprintf("Line %d", f.Line)
			}
			fmt.Fprintf(out, "%s: %s\n", at, f.Message("en"))
		}
		fmt.Fprintf(out, "Nothing was written: mend %d %s first.\n", len(p.Faults), plural(len(p.Faults), "fault", "faults"))
		return errRefused
	}
	fmt.Fprintf(out, "%d new, %d changed, %d unchanged, %d not in the file.\n", p.NewCount, p.ChangedCount, p.UnchangedCount, p.NotInFileCount)
	for _, r := range p.Rows {
		switch r.Change {
		case roster.Added:
			fmt.Fprintf(out, "  line %d: new %s <%s>\n", r.Line, r.Name, r.Email)
		case roster.Changed:
			var parts []string
			for _, f := range r.Fields {
				parts = append(parts, fmt.Sprintf("%s %q → %q", f.Field, f.Before, f.After))
			}
			fmt.Fprintf(out, "  line %d: %s: %s\n", r.Line, r.Name, strings.Join(parts, ", "))
		case roster.NotInFile:
			fmt.Fprintf(out, "  not in the file, left as they are: %s <%s>\n", r.Name, r.Email)
		}
	}
	return nil
}

func plural(n int, one, more string) string {
	if n == 1 {
		return one
	}
	return more
}
