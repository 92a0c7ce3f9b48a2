package backup

import (
	"context"
	"errors"
	"os"
	"sync/atomic"
	"time"

	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// retryAfter is how long a nightly backup that failed waits before it is tried again.
const retryAfter = time.Hour

// Nightly makes tonight's backup where it is due: once a night, and again after an hour where it
// failed. Of several servers one makes it. It reports whether this one did.
func (s *Service) Nightly(ctx context.Context) (bool, error) {
	if s.Folder == "" || s.Passphrase == "" {
		return false, nil
	}
	ctx = viewer.System(ctx, "backup")
	if set, err := s.IsSetUp(ctx); err != nil || !set {
		return false, err
	}
	zone, err := s.Zone(ctx)
	if err != nil {
		return false, err
	}
	now := s.Clock.Now()
	tonight := clock.DateOf(now, zone)
	isDue := func() bool {
		known, err := s.folder.standing()
		switch {
		case err != nil:
			return false
		case known.Failed != "" && known.Tried != nil && known.Night == tonight:
			return now.Sub(*known.Tried) >= retryAfter
		}
		return known.Night.Before(tonight) && !now.Before(due(tonight, known.At, zone))
	}
	if !isDue() {
		return false, nil
	}
	release, err := s.hold()
	if err != nil {
		return false, err
	}
	defer release()
	if !isDue() { // another server was first
		return false, nil
	}
	b := Backup{ID: id.New[id.Backup](s.IDs), Made: now, Nightly: true}
	if err := s.folder.change(func(k *standing) { k.Night = tonight }); err != nil {
		return false, err
	}
	if err := s.record(ctx, viewer.From(ctx), "backup.started", b.ID); err != nil {
		if ctx.Err() != nil {
			return false, s.gaveUp(ctx, b)
		}
		return true, errors.Join(err, s.ended(err))
	}
	return true, s.make(ctx, b)
}

// ended writes down how a backup went.
func (s *Service) ended(err error) error {
	now := s.Clock.Now()
	failed := ""
	if err != nil {
		failed = faultKey(err)
	}
	return s.folder.change(func(k *standing) { k.Tried, k.Failed = &now, failed })
}

// gaveUp is for a server that stops: that is no fault, and the night has its turn again.
func (s *Service) gaveUp(ctx context.Context, b Backup) error {
	if !b.Nightly {
		return ctx.Err()
	}
	return errors.Join(ctx.Err(), s.folder.change(func(k *standing) { k.Night = clock.Date{} }))
}

// make makes a backup, reads it back and prunes the folder. It is for who holds the folder.
func (s *Service) make(ctx context.Context, b Backup) error {
	err := s.write(ctx, &b)
	if err == nil {
		err = s.check(ctx, &b)
	}
	if ctx.Err() != nil {
		return s.gaveUp(ctx, b)
	}
	action := "backup.made"
	if err != nil {
		action = "backup.failed"
		s.Log.Error("the backup was not made", "backup", string(b.ID), "error", err)
	}
	told := errors.Join(s.ended(err), s.record(ctx, viewer.From(ctx), action, b.ID))
	if err == nil {
		known, fault := s.folder.standing()
		if fault == nil {
			_, fault = s.folder.prune(known.Keep)
		}
		err = fault
	}
	return errors.Join(err, told)
}

// write brings a backup to the folder, whole or not at all.
func (s *Service) write(ctx context.Context, b *Backup) error {
	if err := s.folder.tidy(); err != nil {
		return err
	}
	total, err := s.DB.Rows(ctx)
	if err != nil {
		return err
	}
	told, stop := s.telling(Underway{Kind: Making, Backup: b.ID, Total: total, Began: s.Clock.Now()})
	defer stop()
	head, err := NewHead(b.Made, s.DB.Dialect(), s.KeysDir)
	if err != nil {
		return err
	}
	part, err := os.CreateTemp(string(s.folder), partPrefix+"*"+fileSuffix) // 0600
	if err != nil {
		return err
	}
	defer os.Remove(part.Name())
	out := measure(part)
	sum, err := Write(ctx, s.DB, out, head, s.Passphrase, told)
	if err := errors.Join(err, part.Sync(), part.Close()); err != nil {
		return err
	}
	b.Size, b.SHA256, b.Tables, b.Rows, b.Content = out.n, out.hex(), sum.Tables, sum.Rows, sum.Digest
	b.name = fileName(*b)
	// The file first: a backup that nothing is known of is not listed, one without a file is none.
	if err := os.Rename(part.Name(), s.folder.path(b.name)); err != nil {
		return err
	}
	return errors.Join(s.folder.about(*b), syncFolder(string(s.folder)))
}

// check reads a backup back, and writes down whether it is what was written. It is for who holds
// the folder.
func (s *Service) check(ctx context.Context, b *Backup) error {
	told, stop := s.telling(Underway{Kind: Checking, Backup: b.ID, Total: b.Rows, Began: s.Clock.Now()})
	defer stop()
	file, err := os.Open(s.folder.path(b.name))
	if err != nil {
		return err
	}
	defer file.Close()
	_, sum, fault := Check(stoppable{ctx, file}, s.Passphrase, told)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if fault == nil && sum.Digest != b.Content {
		fault = errNoBackup()
	}
	now := s.Clock.Now()
	b.Checked, b.Damaged = &now, fault != nil
	if err := s.folder.about(*b); err != nil {
		return err
	}
	return fault
}

// stoppable is a file whose reader may be told to stop.
type stoppable struct {
	ctx  context.Context
	file *os.File
}

func (s stoppable) Read(b []byte) (int, error) {
	if err := s.ctx.Err(); err != nil {
		return 0, err
	}
	return s.file.Read(b)
}

// tellEvery is how often progress is brought to the folder, where every server reads it.
const tellEvery = 300 * time.Millisecond

// telling keeps how far something is in the folder until stop.
func (s *Service) telling(u Underway) (told func(rows int), stop func()) {
	var rows atomic.Int64
	done, ended := make(chan struct{}), make(chan struct{})
	_ = s.folder.write(underwayName, u) // to tell is a courtesy: nothing fails for it
	go func() {
		defer close(ended)
		tick := time.NewTicker(tellEvery)
		defer tick.Stop()
		for {
			select {
			case <-done:
				return
			case <-tick.C:
				u.Rows = int(rows.Load())
				_ = s.folder.write(underwayName, u)
			}
		}
	}()
	return func(n int) { rows.Store(int64(n)) }, func() { close(done); <-ended; _ = os.Remove(s.folder.path(underwayName)) }
}
