package backup

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"sync"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

// Options is what backups stand on.
type Options struct {
	DB         *store.DB
	IDs        id.Source
	Clock      clock.Clock
	Audit      *audit.Log
	Log        *slog.Logger
	Folder     string // "" keeps no backups
	Passphrase string // without one no backup is made here
	KeysDir    string
	// Zone is that of the department, in which a night begins.
	Zone func(ctx context.Context) (*time.Location, error)
	// IsSetUp reports that there is something to keep.
	IsSetUp func(ctx context.Context) (bool, error)
}

// Service makes, checks and hands out the backups of an installation.
type Service struct {
	Options
	folder folder

	mu      sync.Mutex
	working sync.WaitGroup
	stop    context.CancelFunc
	life    context.Context
}

// New is the backups of an installation. Nothing is read or made yet.
func New(o Options) *Service {
	life, stop := context.WithCancel(context.Background())
	return &Service{Options: o, folder: folder(o.Folder), life: life, stop: stop}
}

// Close ends what is under way, and waits for it. Half a backup is none.
func (s *Service) Close() {
	s.mu.Lock()
	s.stop()
	s.mu.Unlock()
	s.working.Wait()
}

// Warning is why whoever runs the department should look at its backups.
type Warning string

// The warnings, the gravest first.
const (
	NoFolder     Warning = "NO_FOLDER"     // none is named
	NoPassphrase Warning = "NO_PASSPHRASE" // none is given
	Failed       Warning = "FAILED"        // the last one was not made
	Damaged      Warning = "DAMAGED"       // the newest is not what was written
	Late         Warning = "LATE"          // none that is good for a day and a half
	None         Warning = "NONE"          // none yet
)

// lateAfter is how long a nightly backup may be the newest.
const lateAfter = 36 * time.Hour

// Status is how backups stand.
type Status struct {
	Folder   string
	At       string // hour and minute
	Keep     int
	Next     *time.Time // nil where none will be made
	LastGood *time.Time // when the newest that is known to be good was made
	Warning  Warning    // "" when all is well
	// Failed is the key of what went wrong last, "" when it went well; Tried when that was.
	Failed   string
	Tried    *time.Time
	Underway *Underway
}

// Kind of work under way.
type Kind string

// What is done to a backup.
const (
	Making   Kind = "MAKING"
	Checking Kind = "CHECKING"
)

// Underway is work that some process does just now.
type Underway struct {
	Kind   Kind      `json:"kind"`
	Backup id.Backup `json:"backup"`
	Rows   int       `json:"rows"`
	Total  int       `json:"total"`
	Began  time.Time `json:"began"`
}

// Status tells how backups stand.
func (s *Service) Status(ctx context.Context, v viewer.Viewer) (Status, error) {
	if err := CanRun(v); err != nil {
		return Status{}, err
	}
	return s.status(ctx)
}

func (s *Service) status(ctx context.Context) (Status, error) {
	if s.Folder == "" {
		return Status{At: usualAt, Keep: usualKeep, Warning: NoFolder}, nil
	}
	known, err := s.folder.standing()
	if err != nil {
		return Status{}, err
	}
	all, err := s.folder.list()
	if err != nil {
		return Status{Folder: s.Folder, At: known.At, Keep: known.Keep, Warning: Failed, Failed: faultKey(err)}, nil
	}
	out := Status{Folder: s.Folder, At: known.At, Keep: known.Keep, Failed: known.Failed, Tried: known.Tried, Underway: s.underway()}
	for i := range all {
		if all[i].Good() {
			out.LastGood = &all[i].Made
			break
		}
	}
	now := s.Clock.Now()
	switch {
	case s.Passphrase == "":
		out.Warning = NoPassphrase
	case known.Failed != "":
		out.Warning = Failed
	case len(all) > 0 && all[0].Damaged:
		out.Warning = Damaged
	case len(all) == 0:
		out.Warning = None
	case out.LastGood == nil || now.Sub(*out.LastGood) > lateAfter:
		out.Warning = Late
	}
	if out.Underway != nil && (out.Warning == None || out.Warning == Late) {
		out.Warning = "" // it is being mended
	}
	if s.Passphrase != "" {
		zone, err := s.Zone(ctx)
		if err != nil {
			return Status{}, err
		}
		next := due(clock.DateOf(now, zone), known.At, zone)
		if !known.Night.IsZero() && !known.Night.Before(clock.DateOf(now, zone)) {
			next = due(clock.DateOf(now, zone).AddDate(0, 0, 1), known.At, zone)
		}
		out.Next = &next
	}
	return out, nil
}

// due is the instant of a night's backup.
func due(day clock.Date, at string, zone *time.Location) time.Time {
	t, _ := time.Parse("15:04", at) // checked when it was written and when it was read
	return time.Date(day.Year, day.Month, day.Day, t.Hour(), t.Minute(), 0, 0, zone)
}

// underway is what a process does just now, in whichever process that is.
func (s *Service) underway() *Underway {
	release, busy, err := s.folder.lock(lockName, false)
	if err == nil {
		release()
	}
	if !busy {
		return nil
	}
	var u Underway
	if s.folder.read(underwayName, &u) != nil {
		return &Underway{Kind: Making, Began: s.Clock.Now()}
	}
	return &u
}

// Backups lists what is in the folder, newest first.
func (s *Service) Backups(_ context.Context, v viewer.Viewer, a page.Args) (page.Page[Backup], error) {
	if err := CanRun(v); err != nil {
		return page.Page[Backup]{}, err
	}
	if s.Folder == "" {
		return page.Page[Backup]{}, nil
	}
	all, err := s.folder.list()
	if err != nil {
		return page.Page[Backup]{}, nil // Status says what is the matter with the folder
	}
	return page.Cut(all, a, func(b Backup) string { return string(b.ID) })
}

// Schedule chooses when the nightly backup is made and how many stay. at is hour and minute in the
// department's zone, such as "02:30".
func (s *Service) Schedule(ctx context.Context, v viewer.Viewer, at string, keep int) error {
	if err := CanRun(v); err != nil {
		return err
	}
	var faults apperr.List
	t, err := time.Parse("15:04", at)
	faults.Add(err != nil, "backup.bad_time", "at")
	faults.Add(keep < LeastKept || keep > MostKept, "backup.bad_keep", "keep")
	if err := faults.Err(); err != nil {
		return err
	}
	if s.Folder == "" {
		return apperr.NewConflict("backup.no_folder")
	}
	if err := os.MkdirAll(s.Folder, 0o700); err != nil {
		return s.told(err)
	}
	err = s.DB.Write(ctx, func(ctx context.Context) error { return s.Audit.Record(ctx, v, "backup.scheduled", "") })
	if err != nil {
		return err
	}
	return s.told(s.folder.change(func(k *standing) { k.At, k.Keep = t.Format("15:04"), keep }))
}

// Start begins a backup that goes on after the answer. One that is under way is a CONFLICT.
func (s *Service) Start(ctx context.Context, v viewer.Viewer) error {
	if err := CanRun(v); err != nil {
		return err
	}
	switch {
	case s.Folder == "":
		return apperr.NewConflict("backup.no_folder")
	case s.Passphrase == "":
		return apperr.NewConflict("backup.no_passphrase")
	}
	release, err := s.hold()
	if err != nil {
		return err
	}
	b := Backup{ID: id.New[id.Backup](s.IDs), Made: s.Clock.Now()}
	if err := s.record(ctx, v, "backup.started", b.ID); err != nil {
		release()
		return err
	}
	return s.begin(release, func(ctx context.Context) { _ = s.make(ctx, b) })
}

// StartCheck begins reading a backup back, which goes on after the answer.
func (s *Service) StartCheck(ctx context.Context, v viewer.Viewer, which id.Backup) error {
	if err := CanRun(v); err != nil {
		return err
	}
	if s.Folder != "" && s.Passphrase == "" {
		return apperr.NewConflict("backup.no_passphrase")
	}
	b, err := s.one(which)
	if err != nil {
		return err
	}
	release, err := s.hold()
	if err != nil {
		return err
	}
	if err := s.record(ctx, v, "backup.check_started", which); err != nil {
		release()
		return err
	}
	return s.begin(release, func(ctx context.Context) {
		if err := s.check(ctx, &b); err != nil {
			s.Log.Error("a backup could not be read back", "backup", string(b.ID), "error", err)
		}
	})
}

func (s *Service) record(ctx context.Context, v viewer.Viewer, action string, which id.Backup) error {
	return s.DB.Write(ctx, func(ctx context.Context) error { return s.Audit.Record(ctx, v, action, string(which)) })
}

func (s *Service) one(which id.Backup) (Backup, error) {
	if s.Folder == "" {
		return Backup{}, apperr.NewNotFound("backup")
	}
	b, found, err := s.folder.find(which)
	switch {
	case err != nil:
		return b, s.told(err)
	case !found:
		return b, apperr.NewNotFound("backup")
	}
	return b, nil
}

// hold takes the folder for this process.
func (s *Service) hold() (release func(), err error) {
	if err := os.MkdirAll(s.Folder, 0o700); err != nil {
		return nil, s.told(err)
	}
	release, busy, err := s.folder.lock(lockName, false)
	for range 5 {
		if !busy {
			break
		}
		time.Sleep(10 * time.Millisecond) // whoever only asks what is under way holds it for a moment
		release, busy, err = s.folder.lock(lockName, false)
	}
	switch {
	case busy:
		return nil, errBusy()
	case err != nil:
		return nil, s.told(err)
	}
	return release, nil
}

// begin does work of this process that outlives a request, and ends with Close.
func (s *Service) begin(release func(), f func(ctx context.Context)) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.life.Err() != nil {
		release()
		return apperr.New(apperr.Unavailable, "store.closing")
	}
	s.working.Go(func() {
		defer release()
		f(viewer.System(s.life, "backup"))
	})
	return nil
}

// Open opens the file of a backup to hand it out; its reader closes it.
func (s *Service) Open(ctx context.Context, v viewer.Viewer, which id.Backup) (Backup, io.ReadCloser, error) {
	if err := CanRun(v); err != nil {
		return Backup{}, nil, apperr.NewNotFound("backup")
	}
	b, err := s.one(which)
	if err != nil {
		return Backup{}, nil, err
	}
	if err := s.record(ctx, v, "backup.downloaded", which); err != nil {
		return Backup{}, nil, err
	}
	f, err := os.Open(s.folder.path(b.name))
	if errors.Is(err, fs.ErrNotExist) {
		err = apperr.NewNotFound("backup") // pruned since
	}
	return b, f, err
}

// Name is how a backup is saved.
func (b Backup) Name() string { return b.name }

// DownloadPath is where a backup is fetched.
func DownloadPath(which id.Backup) string { return "/d/backup/" + string(which) }

// Figures are what may be told of backups to whoever watches over the machine.
type Figures struct {
	LastGood time.Time // zero: none
	Failing  bool
	Kept     int
}

// Figures tells them; it needs no viewer, since they say nothing of anybody.
func (s *Service) Figures(ctx context.Context) (Figures, error) {
	st, err := s.status(ctx)
	if err != nil || s.Folder == "" {
		return Figures{}, err
	}
	all, err := s.folder.list()
	if err != nil {
		return Figures{Failing: true}, nil
	}
	f := Figures{Failing: st.Warning == Failed || st.Warning == Damaged || st.Warning == Late, Kept: len(all)}
	if st.LastGood != nil {
		f.LastGood = *st.LastGood
	}
	return f, nil
}
