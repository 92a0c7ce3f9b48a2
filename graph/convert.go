package graph

import (
	"strings"
	"time"

	"laurel/graph/model"
	"laurel/internal/apperr"
	"laurel/internal/id"
	"laurel/internal/page"
)

// parse reads an identifier. A text that is none becomes one that nobody has, and so
// goes the way of an unknown one and gets the same answer.
func parse[T id.Record](s string) T {
	if t, ok := id.Parse[T](s); ok {
		return t
	}
	var t T
	return T(t.Prefix() + "_none")
}

// optional is parse for an identifier that may be left out.
func optional[T id.Record](s *string) T {
	if s == nil {
		return ""
	}
	return parse[T](*s)
}

func parseAll[T id.Record](all []string) []T {
	out := make([]T, len(all))
	for i, s := range all {
		out[i] = parse[T](s)
	}
	return out
}

// value is what a pointer leads to, or the zero value.
func value[T any](p *T) T {
	if p == nil {
		var none T
		return none
	}
	return *p
}

func backwards(d *model.SortDirection) bool { return value(d) == model.SortDirectionDesc }

func args(first int, after *string) page.Args { return page.Args{First: first, After: value(after)} }

func pageInfo[T any](p page.Page[T]) model.PageInfo {
	info := model.PageInfo{HasNextPage: p.HasNext}
	if p.EndCursor != "" {
		info.EndCursor = &p.EndCursor
	}
	return info
}

// one answers a read of one thing. What is out of sight is as unknown as what does not
// exist: the same null.
func one[T any](found T, err error) (*T, error) {
	switch apperr.CodeOf(err) {
	case apperr.NotFound, apperr.Forbidden:
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return &found, nil
}

// zone finds an IANA zone; nil for what is none, or names the machine's own.
func zone(name string) *time.Location {
	if !strings.Contains(name, "/") && name != "UTC" {
		return nil
	}
	z, err := time.LoadLocation(name)
	if err != nil {
		return nil
	}
	return z
}
