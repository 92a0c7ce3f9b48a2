package store

import (
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"

	"github.com/lib/pq"
	"modernc.org/sqlite"

	"laurel/internal/apperr"
)

// SQLite result codes that mean "try again later" (sqlite3.h).
const (
	sqliteBusy  = 5
	sqliteIOErr = 10
	sqliteFull  = 13
)

// unavailable wraps a fault of the machine rather than of the request.
type unavailable struct {
	told  *apperr.Error
	cause error
}

func (u unavailable) Error() string   { return fmt.Sprintf("%v: %v", u.told, u.cause) }
func (u unavailable) Unwrap() []error { return []error{u.told, u.cause} }

// classify turns faults that pass (disk full, database restarting or gone) into
// UNAVAILABLE and leaves every other error as it is.
func classify(err error) error {
	if err == nil || apperr.CodeOf(err) != "" {
		return err
	}
	if key := passing(err); key != "" {
		return unavailable{apperr.New(apperr.Unavailable, key), err}
	}
	return err
}

func passing(err error) string {
	var pe *pq.Error
	if errors.As(err, &pe) {
		code := string(pe.Code)
		switch {
		case code == "53100":
			return "store.disk_full"
		case strings.HasPrefix(code, "53"), strings.HasPrefix(code, "57P"), strings.HasPrefix(code, "08"), code == "58030":
			return "store.unavailable"
		}
		return ""
	}
	var se *sqlite.Error
	if errors.As(err, &se) {
		switch se.Code() & 0xff {
		case sqliteFull:
			return "store.disk_full"
		case sqliteBusy, sqliteIOErr:
			return "store.unavailable"
		}
		return ""
	}
	var ne net.Error
	if errors.Is(err, driver.ErrBadConn) || errors.Is(err, sql.ErrConnDone) || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.As(err, &ne) {
		return "store.unavailable"
	}
	return ""
}

// deadlocked reports that PostgreSQL ended the transaction for the others' sake.
func deadlocked(err error) bool {
	var pe *pq.Error
	return errors.As(err, &pe) && (pe.Code == "40P01" || pe.Code == "40001")
}

// Duplicate reports a broken unique key on either engine.
func Duplicate(err error) bool {
	var pe *pq.Error
	if errors.As(err, &pe) {
		return pe.Code == "23505"
	}
	var se *sqlite.Error
	return errors.As(err, &se) && (se.Code() == 2067 || se.Code() == 1555)
}
