package expr

import (
	"math"
	"slices"
	"strings"
	"time"
	"unicode/utf16"

	"laurel/internal/clock"
)

// function of the language, with how many arguments it takes; most is -1 for any number.
type function struct {
	least, most int
	run         func(args []any, today clock.Date) any
	// ask is run for functions that ask about a question, named by a text.
	ask func(args []any, env Env) any
	// inArray is run for functions over the rows of a table: of the values in a column.
	inArray func(values []any) any
	// passes: what is no number comes in as it is, not as something missing.
	passes bool
}

// functions are those of the profile, spelled as the browser spells them, and two of
// our own, mean_min and reverse, that the screens register there. Anything else is
// refused when it is parsed. None takes another expression as text.
var functions = map[string]function{
	"iif": {least: 3, most: 3, passes: true, run: func(args []any, _ clock.Date) any {
		if truthy(args[0]) {
			return args[1]
		}
		return args[2]
	}},
	"sum":   {least: 1, most: -1, run: sum},
	"count": {least: 1, most: -1, passes: true, run: func(args []any, _ clock.Date) any { return float64(len(flat(args))) }},
	"avg":   {least: 1, most: -1, run: average},
	"min":   {least: 1, most: -1, run: func(args []any, _ clock.Date) any { return extreme(args, less) }},
	"max":   {least: 1, most: -1, run: func(args []any, _ clock.Date) any { return extreme(args, func(a, b any) bool { return less(b, a) }) }},
	"round": {least: 1, most: 2, passes: true, run: round},
	"trunc": {least: 1, most: 2, passes: true, run: trunc},

	"today":       {least: 0, most: 1, run: todayPlus},
	"currentDate": {least: 0, most: 0, run: func(_ []any, today clock.Date) any { return today }},
	"currentYear": {least: 0, most: 0, run: func(_ []any, today clock.Date) any { return float64(today.Year) }},
	"getDate": {least: 1, most: 1, run: func(args []any, _ clock.Date) any {
		if d, ok := asDate(args[0]); ok {
			return d
		}
		return nil
	}},
	"age":      {least: 1, most: 1, run: age},
	"dateDiff": {least: 2, most: 3, run: dateDiff},
	"diffDays": {least: 2, most: 2, run: diffDays},
	"dateAdd":  {least: 2, most: 3, run: dateAdd},
	"getYear":  {least: 1, most: 1, run: datePart(func(d clock.Date) int { return d.Year })},
	"year":     {least: 1, most: 1, run: datePart(func(d clock.Date) int { return d.Year })},
	"month":    {least: 1, most: 1, run: datePart(func(d clock.Date) int { return int(d.Month) })},
	"day":      {least: 1, most: 1, run: datePart(func(d clock.Date) int { return d.Day })},
	"mean_min": {least: 2, most: -1, run: meanMin},
	"reverse":  {least: 3, most: 3, run: reverse},

	"substring":    {least: 2, most: 3, run: substring},
	"displayValue": {least: 1, most: 2, ask: displayValue},
	"getComment":   {least: 1, most: 1, ask: getComment},

	"sumInArray":   {least: 2, most: 3, inArray: func(values []any) any { return finite(total(numbersIn(values))) }},
	"minInArray":   {least: 2, most: 3, inArray: func(values []any) any { return extreme(values, less) }},
	"maxInArray":   {least: 2, most: 3, inArray: func(values []any) any { return extreme(values, func(a, b any) bool { return less(b, a) }) }},
	"countInArray": {least: 2, most: 3, inArray: func(values []any) any { return float64(len(values)) }},
	"avgInArray": {least: 2, most: 3, inArray: func(values []any) any {
		if len(values) == 0 {
			return 0.0
		}
		return finite(total(numbersIn(values)) / float64(len(values)))
	}},

	"weekday": {least: 1, most: 1, run: datePart(func(d clock.Date) int { return int(d.Time(time.UTC).Weekday()) })},
}

// flat opens lists and leaves out what does not exist.
func flat(args []any) []any {
	var out []any
	for _, a := range args {
		switch v := a.(type) {
		case nil:
		case []any:
			out = append(out, flat(v)...)
		case string:
			if f, ok := numeric(v); ok {
				out = append(out, f)
			} else {
				out = append(out, v)
			}
		default:
			out = append(out, v)
		}
	}
	return out
}

// numbersOf are the numbers among the arguments, true being 1. A text that is none
// makes the figure unknown; the browser would add it as letters, which nobody means.
func numbersOf(args []any) (ns []float64, ok bool) {
	for _, v := range flat(args) {
		switch v := v.(type) {
		case float64:
			ns = append(ns, v)
		case bool:
			f, _ := asNumber(v)
			ns = append(ns, f)
		default:
			return nil, false
		}
	}
	return ns, true
}

func sum(args []any, _ clock.Date) any {
	ns, ok := numbersOf(args)
	if !ok {
		return nil
	}
	return finite(total(ns))
}

// average of the numbers there are; 0 when there is none, as in the browser.
func average(args []any, _ clock.Date) any {
	ns, ok := numbersOf(args)
	if !ok {
		return nil
	}
	if len(ns) == 0 {
		return 0.0
	}
	return finite(total(ns) / float64(len(ns)))
}

// extreme is the first argument that comes before all others: numbers by size, texts,
// such as dates, by their letters. Numbers and texts together have none. Yes is 1, as in a
// sum: the browser does not tell a computed yes from a 1 that it was before.
func extreme(args []any, before func(a, b any) bool) any {
	var best any
	texts := 0
	all := flat(args)
	for _, v := range all {
		switch x := v.(type) {
		case string:
			texts++
		case bool:
			v = 0.0
			if x {
				v = 1.0
			}
		}
		if best == nil || before(v, best) {
			best = v
		}
	}
	if texts > 0 && texts < len(all) {
		return nil
	}
	return best
}

// round rounds to so many places, halves up: 2.5 to 3, -2.5 to -2 after a nudge away
// from zero that makes it -3 and 1.005 1.01.
func round(args []any, _ clock.Date) any {
	f, places, ok := roundArgs(args)
	if !ok {
		return math.NaN()
	}
	p := math.Pow(10, places)
	n := float64(f*p) * (1 + 0x1p-52)
	return finite(math.Floor(n+0.5) / p)
}

func trunc(args []any, _ clock.Date) any {
	f, places, ok := roundArgs(args)
	if !ok || places < 0 {
		return math.NaN()
	}
	whole, fraction, _ := strings.Cut(numberText(f), ".")
	if len(fraction) > int(places) {
		fraction = fraction[:int(places)]
	}
	g, _ := decimal(whole + "." + fraction + "0")
	return finite(g)
}

func roundArgs(args []any) (f, places float64, ok bool) {
	ns := flat(args)
	if len(ns) == 0 {
		return 0, 0, false
	}
	f, ok = ns[0].(float64)
	if ok && len(ns) > 1 {
		places, ok = ns[1].(float64)
	}
	return f, math.Trunc(places), ok && math.Abs(places) <= 15
}

// asDate reads YYYY-MM-DD, with or without a time after it.
func asDate(v any) (clock.Date, bool) {
	if d, ok := v.(clock.Date); ok {
		return d, true
	}
	s, ok := v.(string)
	if !ok || len(s) < len(time.DateOnly) {
		return clock.Date{}, false
	}
	d, err := clock.ParseDate(s[:len(time.DateOnly)])
	return d, err == nil
}

func datePart(of func(clock.Date) int) func([]any, clock.Date) any {
	return func(args []any, _ clock.Date) any {
		if d, ok := asDate(args[0]); ok {
			return float64(of(d))
		}
		return nil
	}
}

func todayPlus(args []any, today clock.Date) any {
	if len(args) == 0 {
		return today
	}
	return dateAdd([]any{today, args[0]}, today)
}

func age(args []any, today clock.Date) any {
	d, ok := asDate(args[0])
	if !ok {
		return nil
	}
	return float64(months(d, today) / 12)
}

func months(from, to clock.Date) int {
	n := (to.Year-from.Year)*12 + int(to.Month) - int(from.Month)
	if to.Day < from.Day {
		n--
	}
	return n
}

// dateDiff counts whole days, months or years. Days are counted without a sign.
func dateDiff(args []any, today clock.Date) any {
	from, okFrom := asDate(args[0])
	to, okTo := asDate(args[1])
	if !okFrom || !okTo {
		return nil
	}
	unit := "days"
	if len(args) == 3 {
		unit = asText(args[2])
	}
	switch unit {
	case "days":
		return diffDays(args[:2], today)
	case "months":
		return float64(months(from, to))
	case "years":
		return float64(months(from, to) / 12)
	}
	return nil
}

func diffDays(args []any, _ clock.Date) any {
	from, okFrom := asDate(args[0])
	to, okTo := asDate(args[1])
	if !okFrom || !okTo {
		return 0.0
	}
	return math.Abs(to.Time(time.UTC).Sub(from.Time(time.UTC)).Hours() / 24)
}

// maxShift keeps a date within four-digit years, about a century each way.
const maxShift = 40_000

func dateAdd(args []any, _ clock.Date) any {
	d, ok := asDate(args[0])
	n, okN := args[1].(float64)
	if !ok || !okN || math.Abs(n) > maxShift {
		return nil
	}
	by := int(n)
	unit := "days"
	if len(args) == 3 {
		unit = asText(args[2])
	}
	switch unit {
	case "days":
		d = d.AddDate(0, 0, by)
	case "months":
		d = d.AddDate(0, by, 0)
	case "years":
		d = d.AddDate(by, 0, 0)
	default:
		return nil
	}
	if d.Year < 1 || d.Year > 9999 {
		return nil
	}
	return d
}

// meanMin is the mean of the numbers given when there are at least so many of them: a
// scale that tolerates a few missing answers.
func meanMin(args []any, _ clock.Date) any {
	least, ok := args[0].(float64)
	ns, numbers := numbersOf(args[1:])
	if !ok || !numbers || len(ns) == 0 || float64(len(ns)) < least {
		return nil
	}
	return finite(total(ns) / float64(len(ns)))
}

// reverse is the score of a reversed item on a scale from low to high.
func reverse(args []any, _ clock.Date) any {
	ns, ok := numbersOf(args)
	if !ok || len(ns) != len(args) {
		return nil
	}
	ends := total(ns[1:])
	return cut(ends-ns[0], max(decimals(ends), decimals(ns[0])))
}

// substring counts in UTF-16 code units, as the browser does.
func substring(args []any, _ clock.Date) any {
	s, ok := args[0].(string)
	start, okStart := asInt(args[1])
	if !ok || !okStart {
		return ""
	}
	units := utf16.Encode([]rune(s))
	end := len(units)
	if len(args) == 3 {
		if e, ok := asInt(args[2]); ok {
			end = e
		}
	}
	start, end = min(max(start, 0), len(units)), min(max(end, 0), len(units))
	if start > end {
		start, end = end, start
	}
	return string(utf16.Decode(units[start:end]))
}

func asInt(v any) (int, bool) {
	f, ok := v.(float64)
	if !ok {
		s, isText := v.(string)
		if f, ok = numeric(s); !isText || !ok {
			return 0, false
		}
	}
	return int(min(max(f, -1e9), 1e9)), true
}

func displayValue(args []any, env Env) any {
	question, ok := args[0].(string)
	if !ok || env.Display == nil {
		return nil
	}
	if len(args) == 2 && !Empty(args[1]) {
		return env.Display(question, args[1])
	}
	if env.Value == nil {
		return nil
	}
	v, ok := env.Value(question)
	if !ok || Empty(v) {
		return nil
	}
	return env.Display(question, v)
}

func getComment(args []any, env Env) any {
	question, ok := args[0].(string)
	if !ok || env.Comment == nil {
		return nil
	}
	return env.Comment(question)
}

// inArray runs over the rows of a table: sumInArray({table}, 'column', filter). The
// filter sees the columns of one row as names.
func inArray(n call, env Env) any {
	table := eval(n.args[0], env)
	column, ok := n.args[1].(literal)
	name, isText := column.value.(string)
	if !ok || !isText || Empty(table) {
		return n.of.inArray(nil)
	}
	var values []any
	for _, row := range rowsOf(table) {
		cells, ok := row.(map[string]any)
		if !ok || Empty(cells[name]) {
			continue
		}
		if len(n.args) == 3 {
			within := env
			within.Value = func(name string) (any, bool) { v, ok := cells[name]; return v, ok }
			if f, ok := asNumber(eval(n.args[2], within)); !ok || f != 1 {
				continue
			}
		}
		values = append(values, cells[name])
	}
	return n.of.inArray(values)
}

// rowsOf are the rows of a table, in the order of their names.
func rowsOf(v any) []any {
	switch v := v.(type) {
	case []any:
		return v
	case map[string]any:
		names := make([]string, 0, len(v))
		for name := range v {
			names = append(names, name)
		}
		slices.Sort(names)
		out := make([]any, len(names))
		for i, name := range names {
			out[i] = v[name]
		}
		return out
	}
	return nil
}

// numbersIn are the numbers among values, true being 1; texts that are none are left
// out.
func numbersIn(values []any) []float64 {
	var out []float64
	for _, v := range flat(values) {
		switch v := v.(type) {
		case float64:
			out = append(out, v)
		case bool:
			f, _ := asNumber(v)
			out = append(out, f)
		}
	}
	return out
}
