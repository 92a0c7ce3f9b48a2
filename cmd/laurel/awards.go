package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"laurel/internal/auth"
	"laurel/internal/award"
	"laurel/internal/award/bundle"
	"laurel/internal/id"
	"laurel/internal/mail"
	"laurel/internal/roster/sheet"
	"laurel/internal/server"
	"laurel/internal/survey/export"
	"laurel/internal/viewer"
)

// mostBundle is more than any bundle holds, in bytes.
const mostBundle = 64 << 20

var recountCommand = command{
	name: "recount", short: "count an award's decision again from its bundle",
	long:    "It needs no database: the file alone holds what was sealed before the meeting, the votes and the outcome. A file of which\na byte was changed is refused; so is one that counts differently. Compare the digest with the one on the decision's page.",
	example: "laurel recount decision-2026-1.json",
	flags: func(*flag.FlagSet) func(context.Context, console, []string) error {
		return func(_ context.Context, c console, args []string) error {
			if len(args) != 1 {
				return errUsage
			}
			content, err := readBundle(args[0])
			if err != nil {
				return err
			}
			b, digest, err := bundle.Recount(content)
			if err != nil {
				return err
			}
			tellCount(c.out, b, digest)
			return nil
		}
	},
}

func readBundle(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("%s cannot be read: name the bundle that was downloaded from the decision's page", path)
	}
	defer f.Close()
	content, err := io.ReadAll(io.LimitReader(f, mostBundle+1))
	if err == nil && len(content) > mostBundle {
		err = errors.New("the file is larger than any decision bundle")
	}
	return content, err
}

// tellCount prints the count in the order of the ranking.
func tellCount(out io.Writer, b bundle.Bundle, digest string) {
	fmt.Fprintf(out, "Decision %s on %s, %d: the ranking and the winners come out as recorded.\n", b.Decision, b.Seal.Cycle, b.Seal.Year)
	fmt.Fprintf(out, "Rule %s, quorum %d, %d of %d reviews, %d amendments after the seal.\n\n", b.Outcome.Rule, b.Seal.Quorum, counted(b), len(b.Seal.Reviews), len(b.Amendments))
	votes := map[string]bundle.Count{}
	for _, c := range b.Outcome.Counted {
		votes[c.Nomination] = c
	}
	winners, _ := b.Winners() // checked by Recount
	for _, p := range b.Outcome.Places {
		c, mark := votes[p.Nomination], " "
		for _, w := range winners {
			if w == p.Nomination {
				mark = "*"
			}
		}
		fmt.Fprintf(out, "%s %3d  %s  %s  for %d, against %d, abstained %d\n", mark, p.Rank, p.Nomination, p.Value, c.For, c.Against, c.Abstain)
	}
	for _, n := range b.Outcome.Unranked {
		fmt.Fprintf(out, "    -  %s  without a review\n", n)
	}
	fmt.Fprintf(out, "\nWinners are marked. SHA-256 of the bundle: %s\n", digest)
}

func counted(b bundle.Bundle) int {
	scores, _ := b.Scores()
	return len(scores)
}

// nominationsFile is the list of a committee as a table, as far as the viewer sees it.
func (a *app) nominationsFile(ctx context.Context, v viewer.Viewer, which id.Cycle, workbook bool) (server.File, error) {
	header, numbers, rows, err := a.awards.Table(ctx, v, which)
	if err != nil {
		return server.File{}, err
	}
	var b bytes.Buffer
	if workbook {
		if err := export.WriteSheet(&b, "Nominations", header, rows, numbers); err != nil {
			return server.File{}, err
		}
		return server.File{Name: "nominations.xlsx", Type: workbookType, Bytes: b.Bytes()}, nil
	}
	if err := sheet.Write(&b, header, rows, sheet.WithByteOrderMark); err != nil {
		return server.File{}, err
	}
	return server.File{Name: "nominations.csv", Type: "text/csv; charset=utf-8", Bytes: b.Bytes()}, nil
}

// joinAwards gives awards what they need of mail and links, and has their conflicts looked at
// anew whenever people, roles or mentorships change.
func (a *app) joinAwards(baseURL string) {
	base := strings.TrimRight(baseURL, "/")
	a.awards.Mail = func(ctx context.Context, kind string, to award.Addressee, path string, token id.Token, data map[string]string) error {
		filled := map[string]string{}
		for k, v := range data {
			filled[k] = v
		}
		if token == "" {
			filled["link"] = base + path
		}
		return a.sendPrivate(ctx, kind, auth.Who{Person: to.Person, Name: to.Name, Email: to.Email, Language: to.Language}, token, filled)
	}
	a.awards.Shown = func(kind string, to award.Addressee, path string, data map[string]string) (subject, text string, err error) {
		filled := map[string]string{"link": base + path}
		for k, v := range data {
			filled[k] = v
		}
		subject, text, _, err = mail.Render(kind, to.Language, filled)
		return subject, text, err
	}
	a.awards.LetterLink, a.awards.LetterOf = a.auth.LetterLink, a.auth.LetterOf
	a.directory.Changed = func(ctx context.Context) error {
		if err := a.mentorship.PlanRecheck(ctx); err != nil {
			return err
		}
		return a.awards.PlanRefresh(ctx)
	}
	a.mentorship.Changed = a.awards.PlanRefresh
}
