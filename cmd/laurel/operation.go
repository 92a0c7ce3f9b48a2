package main

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/backup"
	"laurel/internal/config"
	"laurel/internal/id"
	"laurel/internal/invariant"
	"laurel/internal/server"
	"laurel/internal/viewer"
)

// keeping joins backups to the house.
func (a *app) keeping(o backup.Options) backup.Options {
	o.DB, o.IDs, o.Clock, o.Audit, o.Log = a.db, a.ids, a.clock, a.audit, a.log
	o.IsSetUp = a.directory.IsSetUp
	o.Zone = func(ctx context.Context) (*time.Location, error) {
		set, err := a.directory.Settings(ctx)
		if apperr.CodeOf(err) == apperr.NotFound {
			return time.UTC, nil // nobody has set the department up
		}
		return set.Zone, err
	}
	return o
}

// backupFile hands a backup out, as it lies in the folder.
func (a *app) backupFile(ctx context.Context, v viewer.Viewer, which id.Backup) (server.File, error) {
	b, file, err := a.backups.Open(ctx, v, which)
	if err != nil {
		return server.File{}, err
	}
	return server.File{Name: b.Name(), Type: "application/octet-stream", Size: b.Size, Write: func(to io.Writer) error {
		_, err := io.Copy(to, file)
		return errors.Join(err, file.Close())
	}}, nil
}

// figures are the numbers of the house for whoever watches over the machine. Messages that are
// listed nowhere are told in steps of five, as on the screen.
func (a *app) figures(ctx context.Context) ([]server.Figure, error) {
	ctx = viewer.System(ctx, "metrics")
	waiting, failed, err := a.outbox.Status(ctx)
	if err != nil {
		return nil, err
	}
	unlisted, err := a.outbox.Unlisted(ctx)
	if err != nil {
		return nil, err
	}
	out := []server.Figure{
		{Name: "laurel_outbox_waiting", Help: "Messages that wait to go out.", Value: float64(waiting)},
		{Name: "laurel_outbox_failed", Help: "Messages that were given up.", Value: float64(failed)},
		{Name: "laurel_outbox_unlisted", Help: "Messages that wait and are listed nowhere, rounded down to a multiple of five.", Value: float64(unlisted.Messages)},
		{Name: "laurel_outbox_unlisted_failed", Help: "Those of them that were given up, rounded likewise.", Value: float64(unlisted.Failed)},
	}
	kept, err := a.backups.Figures(ctx)
	if err != nil {
		return out, err
	}
	failing := 0.0
	if kept.Failing {
		failing = 1
	}
	out = append(out,
		server.Figure{Name: "laurel_backup_failing", Help: "Whether the last backup was not made, is damaged or is late.", Value: failing},
		server.Figure{Name: "laurel_backup_kept", Help: "Backups in the folder.", Value: float64(kept.Kept)})
	if !kept.LastGood.IsZero() {
		out = append(out,
			server.Figure{Name: "laurel_backup_last_good_timestamp_seconds", Help: "When the newest backup was made that was read back and is good.", Value: float64(kept.LastGood.Unix())},
			server.Figure{Name: "laurel_backup_age_seconds", Help: "How old it is.", Value: a.clock.Now().Sub(kept.LastGood).Seconds()})
	}
	return out, nil
}

// restorer fills an empty installation from a backup, through its set-up page.
type restorer struct {
	app *app
	cfg config.Config
}

// May reports whether a set-up link serves.
func (r restorer) May(ctx context.Context, link string) error {
	return r.app.auth.CheckSetUp(ctx, link)
}

// Keep makes a file for the backup: where backups are kept, or beside the database, which needs as
// much room anyway.
func (r restorer) Keep() (*os.File, error) {
	folder := r.cfg.BackupDir
	if path, ok := strings.CutPrefix(r.cfg.DatabaseURL, "sqlite:"); ok && folder == "" {
		folder = filepath.Dir(path)
	}
	if folder != "" {
		if err := os.MkdirAll(folder, 0o700); err != nil {
			return nil, err
		}
	}
	return os.CreateTemp(folder, ".laurel-restore-*") // 0600
}

// restored is what somebody who restored a backup is shown.
type restored struct {
	Made    time.Time `json:"made"`
	Engine  string    `json:"engine"`
	Rows    int       `json:"rows"`
	Tables  int       `json:"tables"`
	Keys    int       `json:"keys"`
	Content string    `json:"content"`
	// LostBoxes is how many sealed ballot boxes can never be opened, as their keys are in no backup.
	LostBoxes int `json:"lostBoxes"`
	// Breaches are the checks of doctor that found something else, by name.
	Breaches []string `json:"breaches"`
	Mail     bool     `json:"mail"` // a mail server is set, so that people can sign in
}

// Restore checks the whole file before anything is touched. A link that has been taken meanwhile,
// or an installation that is no longer empty, is refused.
func (r restorer) Restore(ctx context.Context, link, passphrase string, file io.ReadSeeker, told func(step string, done, total int)) (any, error) {
	a := r.app
	_, found, err := backup.Check(file, passphrase, func(rows int) { told("CHECKING", rows, 0) })
	if err != nil {
		return nil, err
	}
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		return nil, err
	}
	if err := a.auth.CheckSetUp(ctx, link); err != nil {
		return nil, err
	}
	back, err := a.auth.KeepSetUp(ctx)
	if err != nil {
		return nil, err
	}
	head, sum, err := backup.Restore(ctx, a.db, file, r.cfg.KeysDir, passphrase, true, func(rows int) { told("RESTORING", rows, found.Rows) })
	if err != nil {
		return nil, errors.Join(err, back(ctx))
	}
	out := restored{Made: head.Made, Engine: head.Engine, Rows: sum.Rows, Tables: sum.Tables, Keys: len(head.Keys), Content: sum.Digest, Breaches: []string{}, Mail: a.outbox.MailConfigured()}
	ctx = viewer.System(ctx, "restore")
	all := a.invariants()
	breaches, err := invariant.Run(viewer.System(ctx, "doctor"), all, func(done, total int) { told("EXAMINING", done, total) })
	if err != nil {
		return nil, err
	}
	for _, b := range breaches {
		if b.Check != sealedBoxHasKey {
			out.Breaches = append(out.Breaches, b.Check)
		}
	}
	lost, err := a.lostBoxes(ctx)
	if err != nil {
		return nil, err
	}
	out.LostBoxes = len(lost)
	return out, a.db.Write(ctx, func(ctx context.Context) error { return a.audit.Record(ctx, viewer.From(ctx), "backup.restored", "") })
}
