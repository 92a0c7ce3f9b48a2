package export

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"laurel/internal/survey/profile"
)

// WriteR writes a script for R that reads the wide CSV of codes under the name csv,
// gives every variable its label, type and levels, and computes the scores of the
// scales. It needs nothing but R itself.
func (t Table) WriteR(w io.Writer, csv string) error {
	out := bufio.NewWriter(w)
	say := func(format string, args ...any) { _, _ = fmt.Fprintf(out, format+"\n", args...) }
	language := t.options.Language
	say("# Reads the answers, names and labels every variable, and scores the scales.")
	say("# Run it in the folder of the CSV: source(%s, encoding = \"UTF-8\")", quoteR(strings.TrimSuffix(csv, ".csv")+".R"))
	say("codes <- read.csv(%s, colClasses = \"character\", na.strings = character(0), check.names = FALSE, fileEncoding = \"UTF-8-BOM\")", quoteR(csv))
	say("")
	say("# Texts that a spreadsheet could take for a formula were written with an apostrophe in front.")
	say("unguard <- function(x) sub(\"^'([' ]*[-=+@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20])\", \"\\\\1\", x, perl = TRUE)")
	say("codes[] <- lapply(codes, unguard)")
	say("codes[codes == \"\"] <- NA")
	say("answers <- codes")
	say("")
	say("number <- function(x) suppressWarnings(as.numeric(x))")
	for _, l := range t.lead {
		t.typed(say, l.name, l.kind, nil)
		say("attr(answers[[%s]], \"label\") <- %s", quoteR(l.name), quoteR(l.label.In(language)))
	}
	for _, v := range t.Variables {
		t.typed(say, v.Name, v.Type, v.Values)
		say("attr(answers[[%s]], \"label\") <- %s", quoteR(v.Name), quoteR(v.Label.In(language)))
	}
	t.scores(say)
	return out.Flush()
}

func (t Table) typed(say func(string, ...any), name string, kind Type, values []Value) {
	column := "answers[[" + quoteR(name) + "]]"
	switch kind {
	case Number:
		say("%s <- number(%s)", column, column)
	case Date:
		say("%s <- as.Date(%s)", column, column)
	case Code, WordCode:
		codes, labels := make([]string, len(values)), make([]string, len(values))
		seen := map[string]bool{}
		for i, v := range values {
			label := v.Label.In(t.options.Language)
			if label == "" || seen[label] {
				label = strings.TrimSpace(label + " (" + v.Code + ")")
			}
			seen[label] = true
			codes[i], labels[i] = quoteR(v.Code), quoteR(label)
		}
		say("%s <- factor(%s, levels = c(%s), labels = c(%s))", column, column, strings.Join(codes, ", "), strings.Join(labels, ", "))
	}
}

// scores are those of every scale of the newest version, as survey/scoring computes
// them: the mean of the items answered, after reversal, where enough were; times the
// number of items where the scale is a sum.
func (t Table) scores(say func(string, ...any)) {
	scales := t.scales()
	if len(scales) == 0 {
		return
	}
	say("")
	say("# Scores of the scales. Codes that are no point of a scale count as no answer.")
	say("score <- function(items, at_least, total) {")
	say("  n <- rowSums(!is.na(items))")
	say("  mean <- ifelse(n > 0, rowSums(items, na.rm = TRUE) / pmax(n, 1), NA)")
	say("  ifelse(n >= at_least, if (total == \"sum\") mean * ncol(items) else mean, NA)")
	say("}")
	say("point <- function(name, missing = character(0)) number(ifelse(codes[[name]] %%in%% missing, NA, codes[[name]]))")
	for _, s := range scales {
		items := make([]string, len(s.items))
		for i, item := range s.items {
			items[i] = item.point()
		}
		say("answers[[%s]] <- score(cbind(%s), %d, %s)", quoteR(s.name), strings.Join(items, ", "), s.atLeast, quoteR(s.total))
		say("attr(answers[[%s]], \"label\") <- %s", quoteR(s.name), quoteR(s.title))
	}
}

type scale struct {
	name, title, total string
	atLeast            int
	items              []item
}

type item struct {
	variable  Variable
	reverse   bool
	low, high float64
}

func (i item) point() string {
	var missing []string
	for _, v := range i.variable.Values {
		if v.Missing {
			missing = append(missing, quoteR(v.Code))
		}
	}
	of := "point(" + quoteR(i.variable.Name)
	if len(missing) > 0 {
		of += ", c(" + strings.Join(missing, ", ") + ")"
	}
	of += ")"
	if i.reverse {
		return numberText(i.low+i.high) + " - " + of
	}
	return of
}

// scales whose items are all in the export.
func (t Table) scales() []scale {
	if len(t.versions) == 0 {
		return nil
	}
	newest := t.versions[0]
	for _, v := range t.versions {
		if v.Number > newest.Number {
			newest = v
		}
	}
	taken := map[string]bool{}
	for _, r := range reserved {
		taken[r] = true
	}
	for _, v := range t.Variables {
		taken[strings.ToLower(v.Name)] = true
	}
	var out []scale
	for _, s := range newest.Model.Scales() {
		made := scale{title: s.Title.In(t.options.Language), total: s.Total, atLeast: s.AtLeast}
		for _, i := range s.Items {
			if v, ok := t.find(newest.Number, i); ok {
				made.items = append(made.items, item{v, i.Reverse, i.Low, i.High})
			}
		}
		if len(made.items) == len(s.Items) && len(made.items) > 0 {
			made.name = unique("score_"+s.Code, taken)
			out = append(out, made)
		}
	}
	return out
}

func (t Table) find(version int, i profile.Item) (Variable, bool) {
	for _, v := range t.Variables {
		if s, ok := v.in[version]; ok && v.Part == Answer && s.question.Name == i.Name && s.question.Row == i.Row && s.question.Column == "" {
			return v, true
		}
	}
	return Variable{}, false
}

// quoteR is a text of R.
func quoteR(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r < ' ' || r == utf8.RuneError:
			b.WriteByte(' ')
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
