// Package page cuts lists into pages.
//
// It owns: the arguments of a page, its opaque cursor, and cutting a list that is
// already in memory. It does not own: the order of a list or its query.
package page

import (
	"encoding/base64"
	"encoding/json"

	"laurel/internal/apperr"
)

// Most is the longest page anybody gets.
const Most = 100

// Args say which page.
type Args struct {
	First int    // how many, 1 to Most
	After string // the EndCursor of the page before; empty for the first page
}

// Validate gives INVALID "page.bad_first" or "page.bad_cursor".
func (a Args) Validate() error {
	var wrong apperr.List
	wrong.Add(a.First < 1 || a.First > Most, "page.bad_first", "first")
	if a.After != "" {
		_, err := decode(a.After)
		wrong.Add(err != nil, "page.bad_cursor", "after")
	}
	return wrong.Err()
}

// Page is one page of a list.
type Page[T any] struct {
	Nodes     []T
	HasNext   bool
	EndCursor string // of the last node; empty on an empty page
	Total     int    // of the whole list, all pages
}

// Encode makes a cursor of the keys a list is ordered by.
func Encode(keys ...string) string {
	b, _ := json.Marshal(keys) // strings always marshal
	return base64.RawURLEncoding.EncodeToString(b)
}

// Decode reads the n keys of a cursor. Anything else is INVALID "page.bad_cursor".
func Decode(cursor string, n int) ([]string, error) {
	keys, err := decode(cursor)
	if err != nil || len(keys) != n {
		return nil, apperr.NewInvalid("page.bad_cursor", "after")
	}
	return keys, nil
}

func decode(cursor string) ([]string, error) {
	b, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil {
		return nil, err
	}
	var keys []string
	return keys, json.Unmarshal(b, &keys)
}
