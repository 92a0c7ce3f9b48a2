// Package apperr is the one error type that may reach a person.
//
// It owns: the codes, the message key with its arguments, and the field path.
// It does not own: the words. Keys are translated by internal/i18n at the door;
// any other error is shown as INTERNAL with a reference and logged whole.
package apperr

import (
	"errors"
	"fmt"
	"strings"
)

// Code says what kind of thing went wrong, for programs.
type Code string

// The codes. A forbidden read is NOT_FOUND, so that nobody learns what exists.
const (
	Invalid         Code = "INVALID"
	NotFound        Code = "NOT_FOUND"
	Conflict        Code = "CONFLICT"
	Forbidden       Code = "FORBIDDEN"
	Unauthenticated Code = "UNAUTHENTICATED"
	RateLimited     Code = "RATE_LIMITED"
	TooLarge        Code = "TOO_LARGE"
	Unavailable     Code = "UNAVAILABLE" // try again: the database is full, restarting or busy
)

// Error is one thing the reader can mend.
type Error struct {
	Code Code
	// Key names the sentence in the catalogues, such as "campaign.already_open".
	Key string
	// Path leads to the field in the input, outermost first. Empty: the whole input.
	Path []string
	// Args fill the sentence's {name} gaps.
	Args map[string]any
}

func (e *Error) Error() string {
	s := string(e.Code) + " " + e.Key
	if len(e.Path) > 0 {
		s += " at " + strings.Join(e.Path, ".")
	}
	if len(e.Args) > 0 {
		s += fmt.Sprintf(" %v", e.Args)
	}
	return s
}

// At returns a copy of e that points at a field.
func (e *Error) At(path ...string) *Error {
	c := *e
	c.Path = path
	return &c
}

// With returns a copy of e with one more argument for its sentence.
func (e *Error) With(name string, value any) *Error {
	c := *e
	c.Args = make(map[string]any, len(e.Args)+1)
	for k, v := range e.Args {
		c.Args[k] = v
	}
	c.Args[name] = value
	return &c
}

// New makes an error with a code and the key of its sentence.
func New(code Code, key string) *Error { return &Error{Code: code, Key: key} }

// NewInvalid is an INVALID error at a field.
func NewInvalid(key string, path ...string) *Error {
	return &Error{Code: Invalid, Key: key, Path: path}
}

// NewNotFound says that a thing (such as "campaign") is unknown or not the viewer's to see.
func NewNotFound(thing string) *Error {
	return &Error{Code: NotFound, Key: "not_found", Args: map[string]any{"thing": thing}}
}

// NewConflict says that the state of things does not allow this.
func NewConflict(key string) *Error { return &Error{Code: Conflict, Key: key} }

// List is several field errors at once.
type List []*Error

func (l List) Error() string {
	parts := make([]string, len(l))
	for i, e := range l {
		parts[i] = e.Error()
	}
	return strings.Join(parts, "; ")
}

// Unwrap lets errors.As find the first error of the list.
func (l List) Unwrap() []error {
	out := make([]error, len(l))
	for i, e := range l {
		out[i] = e
	}
	return out
}

// Add appends an INVALID error at a path when bad holds.
func (l *List) Add(bad bool, key string, path ...string) {
	if bad {
		*l = append(*l, NewInvalid(key, path...))
	}
}

// Err is nil when the list is empty.
func (l List) Err() error {
	if len(l) == 0 {
		return nil
	}
	return l
}

// All returns every *Error in err, or nil when err is of another kind.
func All(err error) []*Error {
	var l List
	if errors.As(err, &l) {
		return l
	}
	var e *Error
	if errors.As(err, &e) {
		return []*Error{e}
	}
	return nil
}

// CodeOf returns the code of err's first *Error, or "" for any other error.
func CodeOf(err error) Code {
	if all := All(err); len(all) > 0 {
		return all[0].Code
	}
	return ""
}
