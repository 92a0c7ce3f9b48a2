package expr

import (
	"math"
	"strings"
	"time"

	"laurel/internal/clock"
)

// function of the language, with how many arguments it takes; most is -1 for any number.
type function struct {
	least, most int
	run         func(args []any, today clock.Date) any
}

// functions are those of the profile, spelled as the browser spells them. Anything
// else is refused when it is parsed. None takes another expression as text.
var functions = map[string]function{
	"iif": {3, 3, func(args []any, _ clock.Date) any {
		if truthy(args[0]) {
			return args[1]
		}
		return args[2]
	}},
	"sum":   {1, -1, sum},
	"count": {1, -1, func(args []any, _ clock.Date) any { return float64(len(flat(args))) }},
	"avg":   {1, -1, average},
	"min":   {1, -1, func(args []any, _ clock.Date) any { return extreme(args, less) }},
	"max":   {1, -1, func(args []any, _ clock.Date) any { return extreme(args, func(a, b any) bool { return less(b, a) }) }},
	"round": {1, 2, round},
	"trunc": {1, 2, trunc},

	"today":       {0, 1, todayPlus},
	"currentDate": {0, 0, func(_ []any, today clock.Date) any { return today }},
	"currentYear": {0, 0, func(_ []any, today clock.Date) any { return float64(today.Year) }},
	"getDate": {1, 1, func(args []any, _ clock.Date) any {
		if d, ok := asDate(args[0]); ok {
			return d
		}
		return nil
	}},
	"age":      {1, 1, age},
	"dateDiff": {2, 3, dateDiff},
	"diffDays": {2, 2, diffDays},
	"dateAdd":  {2, 3, dateAdd},
	"getYear":  {1, 1, datePart(func(d clock.Date) int { return d.Year })},
	"year":     {1, 1, datePart(func(d clock.Date) int { return d.Year })},
	"month":    {1, 1, datePart(func(d clock.Date) int { return int(d.Month) })},
	"day":      {1, 1, datePart(func(d clock.Date) int { return d.Day })},
	"weekday":  {1, 1, datePart(func(d clock.Date) int { return int(d.Time(time.UTC).Weekday()) })},
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
// such as dates, by their letters. Numbers and texts together have none.
func extreme(args []any, before func(a, b any) bool) any {
	var best any
	texts := 0
	all := flat(args)
	for _, v := range all {
		if _, ok := v.(string); ok {
			texts++
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
		return nil
	}
	p := math.Pow(10, places)
	n := float64(f*p) * (1 + 0x1p-52)
	return finite(math.Floor(n+0.5) / p)
}

func trunc(args []any, _ clock.Date) any {
	f, places, ok := roundArgs(args)
	if !ok || places < 0 {
		return nil
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
