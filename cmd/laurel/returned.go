package main

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"

	"laurel/internal/viewer"
)

// What is read of a returned message: what names it and why stands at its beginning.
const mostReturned = 256 << 10

// readReturned reads the returned messages that a mail server delivers into a folder (maildir):
// each is noted and moved from new to cur, as mail programs do with what was looked at. Which
// mailbox that is, and what becomes of its files, is the operator's business.
func (a *app) readReturned(ctx context.Context, folder string) error {
	ctx = viewer.System(ctx, "returned")
	found, err := os.ReadDir(filepath.Join(folder, "new"))
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Join(folder, "cur"), 0o700); err != nil {
		return err
	}
	var faults []error
	for _, f := range found {
		if ctx.Err() != nil {
			break
		}
		if f.Type().IsRegular() && !strings.HasPrefix(f.Name(), ".") {
			faults = append(faults, a.readOneReturned(ctx, folder, f.Name()))
		}
	}
	return errors.Join(faults...)
}

func (a *app) readOneReturned(ctx context.Context, folder, name string) error {
	path := filepath.Join(folder, "new", name)
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	raw, err := io.ReadAll(io.LimitReader(file, mostReturned))
	if err = errors.Join(err, file.Close()); err != nil {
		return err
	}
	if r, _, ok := a.outbox.Read(raw); ok {
		if _, err := a.outbox.Return(ctx, viewer.From(ctx), r); err != nil {
			return err
		}
	}
	return os.Rename(path, filepath.Join(folder, "cur", name+":2,S"))
}
