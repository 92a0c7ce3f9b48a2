package page

import "laurel/internal/apperr"

// Cut takes one page out of a list that is already in order. The cursor is the key
// of the last item shown; a cursor whose item has gone is INVALID "page.bad_cursor".
func Cut[T any](all []T, a Args, key func(T) string) (Page[T], error) {
	if err := a.Validate(); err != nil {
		return Page[T]{}, err
	}
	from := 0
	if a.After != "" {
		last, err := Decode(a.After, 1)
		if err != nil {
			return Page[T]{}, err
		}
		for from < len(all) && key(all[from]) != last[0] {
			from++
		}
		if from == len(all) {
			return Page[T]{}, apperr.NewInvalid("page.bad_cursor", "after")
		}
		from++
	}
	to := min(from+a.First, len(all))
	p := Page[T]{Nodes: all[from:to], HasNext: to < len(all), Total: len(all)}
	if to > from {
		p.EndCursor = Encode(key(all[to-1]))
	}
	return p, nil
}
