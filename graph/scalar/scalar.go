// Package scalar is the GraphQL scalars as the domains take and give them.
//
// It owns: text and dates from outside, JSON documents passed through as they are, and
// text in both languages as input. It does not own: any meaning of them.
package scalar

import (
	"encoding/json"
	"io"
	"strconv"

	"github.com/99designs/gqlgen/graphql"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/i18n"
)

// MarshalString writes text.
func MarshalString(s string) graphql.Marshaler { return graphql.MarshalString(s) }

// UnmarshalString takes text and cleans it: no domain ever sees a control character,
// which PostgreSQL would refuse, or a letter written in two ways.
func UnmarshalString(v any) (string, error) {
	s, ok := v.(string)
	if !ok {
		return "", apperr.NewInvalid("request.not_text")
	}
	return i18n.Clean(s), nil
}

// MarshalDate writes YYYY-MM-DD; a date that is not known is null.
func MarshalDate(d clock.Date) graphql.Marshaler {
	if d.IsZero() {
		return graphql.Null
	}
	return graphql.WriterFunc(func(w io.Writer) { _, _ = io.WriteString(w, strconv.Quote(d.String())) })
}

// UnmarshalDate takes YYYY-MM-DD.
func UnmarshalDate(v any) (clock.Date, error) {
	s, _ := v.(string)
	d, err := clock.ParseDate(s)
	if err != nil {
		return clock.Date{}, apperr.NewInvalid("request.not_a_date")
	}
	return d, nil
}

// MarshalJSON writes a stored document as it is; an empty one is null.
func MarshalJSON(doc json.RawMessage) graphql.Marshaler {
	if len(doc) == 0 {
		return graphql.Null
	}
	return graphql.WriterFunc(func(w io.Writer) { _, _ = w.Write(doc) })
}

// UnmarshalJSON takes any JSON value.
func UnmarshalJSON(v any) (json.RawMessage, error) { return json.Marshal(v) }

// MarshalValue writes any JSON value.
func MarshalValue(v any) graphql.Marshaler { return graphql.MarshalAny(v) }

// UnmarshalValue takes any JSON value as encoding/json decodes it: documents that come
// in are not written out and read again.
func UnmarshalValue(v any) (any, error) {
	switch v := v.(type) {
	case json.Number:
		f, err := v.Float64()
		if err != nil {
			return nil, apperr.NewInvalid("request.bad_argument")
		}
		return f, nil
	case int64:
		return float64(v), nil
	case []any:
		for i := range v {
			one, err := UnmarshalValue(v[i])
			if err != nil {
				return nil, err
			}
			v[i] = one
		}
	case map[string]any:
		for key := range v {
			one, err := UnmarshalValue(v[key])
			if err != nil {
				return nil, err
			}
			v[key] = one
		}
	}
	return v, nil
}

// TextInput is text in English and French.
type TextInput struct {
	En string `json:"en"`
	Fr string `json:"fr"`
}

// Text is the input as the domains keep it.
func (t TextInput) Text() i18n.Text { return i18n.Both(t.En, t.Fr) }
