// Command laurel measures and recognises mentorship in an academic department: one
// program that serves its screens and its API, on SQLite or PostgreSQL.
//
// It owns: the command line, joining the domains to one another and to the doors, and
// what runs by itself. It does not own: any rule of a domain.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"strings"
	"syscall"

	"laurel/internal/apperr"
	"laurel/internal/i18n"
)

// collectLess lets the heap grow to four times what is in use before it is collected:
// requests leave much behind and little that lasts, so memory stays small all the same.
func collectLess() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(300)
	}
}

func main() {
	collectLess()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], console{in: os.Stdin, out: os.Stdout, err: os.Stderr, environ: os.Getenv}))
}

// console is what a command talks to.
type console struct {
	in       io.Reader
	out, err io.Writer
	environ  func(string) string
}

// command is one thing the program does.
type command struct {
	name    string // words, such as "people import"
	args    string // what follows, for the help
	short   string
	long    string
	example string
	flags   func(*flag.FlagSet) func(ctx context.Context, c console, args []string) error
}

func commands() []command {
	return []command{demoCommand, serveCommand, adminGrantCommand, migrateCommand, peopleImportCommand, instrumentImportCommand, doctorCommand, recountCommand, verifyCommand, backupCommand, restoreCommand}
}

// The ways a command ends badly.
var (
	errUsage   = errors.New("usage")   // explained already
	errBreach  = errors.New("breach")  // doctor found something
	errRefused = errors.New("refused") // told already, line by line
)

// run does one command and gives the exit code: 0, 1 when it failed, 2 when it was
// not called as it should be.
func run(ctx context.Context, args []string, c console) int {
	if len(args) == 0 || args[0] == "help" && len(args) == 1 || args[0] == "--help" || args[0] == "-h" {
		usage(c.out)
		return 0
	}
	if args[0] == "help" {
		args = append(args[1:], "--help")
	}
	for _, cmd := range commands() {
		words := strings.Fields(cmd.name)
		if len(args) < len(words) || strings.Join(args[:len(words)], " ") != cmd.name {
			continue
		}
		return cmd.run(ctx, args[len(words):], c)
	}
	fmt.Fprintf(c.err, "laurel: there is no command %q. Run “laurel help” for the list.\n", args[0])
	return 2
}

func (cmd command) run(ctx context.Context, args []string, c console) int {
	set := flag.NewFlagSet(cmd.name, flag.ContinueOnError)
	set.SetOutput(io.Discard)
	do := cmd.flags(set)
	// Flags may stand after the file too.
	var rest []string
	for {
		if err := set.Parse(args); err != nil {
			if errors.Is(err, flag.ErrHelp) {
				cmd.help(c.out, set)
				return 0
			}
			fmt.Fprintf(c.err, "laurel %s: %v. Run “laurel %s --help”.\n", cmd.name, err, cmd.name)
			return 2
		}
		if set.NArg() == 0 {
			break
		}
		rest, args = append(rest, set.Arg(0)), set.Args()[1:]
	}
	switch err := do(ctx, c, rest); {
	case err == nil:
		return 0
	case errors.Is(err, errUsage):
		fmt.Fprintf(c.err, "Usage: laurel %s %s\n", cmd.name, cmd.args)
		return 2
	case errors.Is(err, errBreach), errors.Is(err, errRefused):
		return 1
	case errors.Is(err, context.Canceled) && ctx.Err() != nil:
		fmt.Fprintln(c.err, "laurel: stopped.")
		return 1
	default:
		fmt.Fprintln(c.err, "laurel: "+sentence(err))
		return 1
	}
}

// sentence is an error as a person reads it.
func sentence(err error) string {
	all := apperr.All(err)
	if len(all) == 0 {
		return err.Error()
	}
	parts := make([]string, len(all))
	for i, e := range all {
		parts[i] = i18n.Message("en", e.Key, e.Args)
	}
	return strings.Join(parts, " ")
}

func usage(out io.Writer) {
	fmt.Fprint(out, "Laurel measures and recognises mentorship in an academic department.\n\nCommands:\n")
	for _, cmd := range commands() {
		fmt.Fprintf(out, "  %-32s %s\n", strings.TrimSpace(cmd.name+" "+cmd.args), cmd.short)
	}
	fmt.Fprint(out, "\nRun “laurel COMMAND --help” for what a command takes, with an example.\n")
}

func (cmd command) help(out io.Writer, set *flag.FlagSet) {
	fmt.Fprintf(out, "laurel %s: %s\n\n", strings.TrimSpace(cmd.name+" "+cmd.args), cmd.short)
	if cmd.long != "" {
		fmt.Fprintf(out, "%s\n\n", cmd.long)
	}
	any := false
	set.VisitAll(func(f *flag.Flag) {
		if !any {
			fmt.Fprintln(out, "Options:")
			any = true
		}
		name, about := flag.UnquoteUsage(f)
		fmt.Fprintf(out, "  --%-22s %s\n", strings.TrimSpace(f.Name+" "+name), about)
	})
	if any {
		fmt.Fprintln(out)
	}
	fmt.Fprintf(out, "Example:\n  %s\n", cmd.example)
}
