package backup

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

func TestMain(m *testing.M) {
	Work = 10
	os.Exit(m.Run())
}

var (
	keeper  = viewer.Viewer{Person: "per_keeper", Session: "ses_x", Language: "en", Grants: []viewer.Grant{{Role: viewer.Administrator}}}
	nobody  = viewer.Viewer{}
	lead    = viewer.Viewer{Person: "per_lead", Session: "ses_x", Grants: []viewer.Grant{{Role: viewer.ProgramLead}}}
	toronto = time.FixedZone("Toronto", -5*3600)
)

// house is an installation with something to keep.
type house struct {
	*Service
	t     *testing.T
	clock *clock.Manual
	set   atomic.Bool
}

func newHouse(t *testing.T, db *store.DB) *house {
	t.Helper()
	h := &house{t: t, clock: testkit.Clock()}
	h.set.Store(true)
	keys := t.TempDir()
	for _, name := range []string{"session/1.key", "signing/1.key", "ballot/box.key", "session/new-7", "signing/.x"} {
		if err := errors.Join(os.MkdirAll(filepath.Dir(filepath.Join(keys, name)), 0o700), os.WriteFile(filepath.Join(keys, name), []byte(name), 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	err := db.Write(viewer.System(t.Context(), "test"), func(ctx context.Context) error {
		for i := range 50 {
			if err := db.Client(ctx).Division.Create().SetID(id.New[id.Division](id.Random)).SetCode(fmt.Sprint("d", i)).SetName(i18n.Both("GIM", "MIG")).Exec(ctx); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	h.Service = h.open(db, filepath.Join(t.TempDir(), "backups"), keys)
	return h
}

func (h *house) open(db *store.DB, folder, keys string) *Service {
	s := New(Options{
		DB: db, IDs: id.Random, Clock: h.clock, Audit: audit.New(db, id.Random, h.clock), Log: slog.New(slog.DiscardHandler),
		Folder: folder, Passphrase: "p", KeysDir: keys,
		Zone:    func(context.Context) (*time.Location, error) { return toronto, nil },
		IsSetUp: func(context.Context) (bool, error) { return h.set.Load(), nil },
	})
	h.t.Cleanup(s.Close)
	return s
}

func (h *house) list() []Backup {
	h.t.Helper()
	p, err := h.Backups(h.t.Context(), keeper, page.Args{First: 100})
	if err != nil {
		h.t.Fatal(err)
	}
	return p.Nodes
}

func (h *house) status() Status {
	h.t.Helper()
	s, err := h.Status(h.t.Context(), keeper)
	if err != nil {
		h.t.Fatal(err)
	}
	return s
}

// made makes a backup on request and waits for it.
func (h *house) made() Backup {
	h.t.Helper()
	before := len(h.list())
	if err := h.Start(h.t.Context(), keeper); err != nil {
		h.t.Fatal(err)
	}
	h.working.Wait()
	all := h.list()
	if len(all) != before+1 {
		h.t.Fatalf("%d backups after %d: %+v", len(all), before, h.status())
	}
	return all[0]
}

func (h *house) night() bool {
	h.t.Helper()
	did, err := h.Nightly(context.Background())
	if err != nil {
		h.t.Fatal(err)
	}
	return did
}

func wantKey(t *testing.T, err error, key string) {
	t.Helper()
	if all := apperr.All(err); len(all) == 0 || all[0].Key != key {
		t.Errorf("%v, want %s", err, key)
	}
}

func TestABackupIsEncryptedReadBackAndRestoredOnEitherEngine(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		h := newHouse(t, db)
		if s := h.status(); s.Warning != None || s.LastGood != nil {
			t.Errorf("%+v", s)
		}
		b := h.made()
		if !b.Good() || b.Nightly || b.Rows < 50 || len(b.Content) != 64 || b.Size == 0 {
			t.Errorf("%+v", b)
		}
		if s := h.status(); s.Warning != "" || s.LastGood == nil || s.Underway != nil {
			t.Errorf("%+v", s)
		}
		got, file, err := h.Open(t.Context(), keeper, b.ID)
		if err != nil || got.ID != b.ID {
			t.Fatal(err)
		}
		raw, err := io.ReadAll(file)
		if err := errors.Join(err, file.Close()); err != nil || int64(len(raw)) != b.Size {
			t.Fatal(len(raw), err)
		}
		if bytes.Contains(raw, []byte("divisions")) || bytes.Contains(raw, []byte("session/1.key")) {
			t.Error("the file can be read")
		}
		for _, to := range []*store.DB{testkit.SQLite(t), testkit.Postgres(t)} {
			keys := t.TempDir()
			head, sum, err := Restore(t.Context(), to, bytes.NewReader(raw), keys, "p", false, func(int) {})
			if err != nil || sum.Digest != b.Content || head.Engine != db.Dialect() {
				t.Fatalf("%+v %v", sum, err)
			}
			for name, want := range map[string]bool{"session/1.key": true, "signing/1.key": true, "ballot/box.key": false, "session/new-7": false, "signing/.x": false} {
				if _, err := os.Stat(filepath.Join(keys, name)); (err == nil) != want {
					t.Errorf("%s: %v", name, err)
				}
			}
		}
	})
}

// Every flipped bit of a file is found when it is read back, and the screen says so.
func TestADamagedBackupIsFoundWhenItIsReadBack(t *testing.T) {
	h := newHouse(t, testkit.SQLite(t))
	b := h.made()
	path := h.folder.path(b.name)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := range 40 {
		at := len(whole) * i / 40
		broken := bytes.Clone(whole)
		broken[at] ^= 1 << (i % 8)
		if err := os.WriteFile(path, broken, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := h.StartCheck(t.Context(), keeper, b.ID); err != nil {
			t.Fatal(err)
		}
		h.working.Wait()
		if now := h.list()[0]; !now.Damaged || h.status().Warning != Damaged {
			t.Fatalf("byte %d: %+v %s", at, now, h.status().Warning)
		}
	}
	if err := os.WriteFile(path, whole, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := h.StartCheck(t.Context(), keeper, b.ID); err != nil {
		t.Fatal(err)
	}
	h.working.Wait()
	if now := h.list()[0]; !now.Good() || h.status().Warning != "" {
		t.Errorf("%+v", now)
	}
}

func TestTheNightlyBackupIsMadeOnceANightWhenItIsDue(t *testing.T) {
	h := newHouse(t, testkit.SQLite(t))
	at := func(day, hour, minute int) { h.clock.Set(time.Date(2026, 11, day, hour, minute, 0, 0, toronto)) }
	at(24, 2, 29)
	if h.night() {
		t.Error("before its time")
	}
	h.set.Store(false)
	at(24, 2, 30)
	if h.night() {
		t.Error("of a department that nobody has set up")
	}
	h.set.Store(true)
	if !h.night() || h.night() {
		t.Error("not once")
	}
	if b := h.list()[0]; !b.Nightly || !b.Good() {
		t.Errorf("%+v", b)
	}
	if s := h.status(); s.Next == nil || !s.Next.Equal(time.Date(2026, 11, 25, 2, 30, 0, 0, toronto)) {
		t.Errorf("%v", s.Next)
	}
	at(25, 2, 0)
	if h.night() {
		t.Error("before its time, on the second day")
	}
	if err := h.Schedule(t.Context(), keeper, "01:15", 2); err != nil {
		t.Fatal(err)
	}
	if !h.night() {
		t.Error("not at the time that was chosen")
	}
	at(26, 23, 0)
	if !h.night() {
		t.Error("not made up for when the server was not running")
	}
	if all := h.list(); len(all) != 2 {
		t.Errorf("%d stay of two", len(all))
	}
	at(28, 1, 0)
	if s := h.status(); s.Warning != "" {
		t.Errorf("late after a day: %s", s.Warning)
	}
	at(28, 12, 0)
	if s := h.status(); s.Warning != Late {
		t.Errorf("not late: %q", s.Warning)
	}
}

// A night that fails is told, tried again after an hour, and forgotten once it goes well.
func TestANightThatFailsIsToldAndTriedAgain(t *testing.T) {
	h := newHouse(t, testkit.SQLite(t))
	h.clock.Set(time.Date(2026, 11, 24, 3, 0, 0, 0, toronto))
	keys := h.KeysDir
	blocked := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(blocked, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	h.KeysDir = blocked
	if did, err := h.Nightly(context.Background()); !did || err == nil {
		t.Fatalf("%v %v", did, err)
	}
	if s := h.status(); s.Warning != Failed || s.Failed == "" || s.Tried == nil || len(h.list()) != 0 {
		t.Errorf("%+v", s)
	}
	if f, err := h.Figures(t.Context()); err != nil || !f.Failing || !f.LastGood.IsZero() {
		t.Errorf("%+v %v", f, err)
	}
	h.KeysDir = keys
	h.clock.Advance(59 * time.Minute)
	if h.night() {
		t.Error("tried again within the hour")
	}
	h.clock.Advance(time.Minute)
	if !h.night() || h.status().Warning != "" {
		t.Errorf("%+v", h.status())
	}
	if left, _ := filepath.Glob(h.folder.path(partPrefix + "*")); len(left) > 0 {
		t.Errorf("%v", left)
	}
}

// Servers that share a folder make one backup a night, and see one another's.
func TestServersThatShareAFolderMakeOneBackupANight(t *testing.T) {
	h := newHouse(t, testkit.SQLite(t))
	h.clock.Set(time.Date(2026, 11, 24, 3, 0, 0, 0, toronto))
	servers := []*Service{h.Service}
	for range 5 {
		servers = append(servers, h.open(h.DB, h.Folder, h.KeysDir))
	}
	var made atomic.Int64
	var all sync.WaitGroup
	for _, s := range servers {
		all.Go(func() {
			if did, _ := s.Nightly(context.Background()); did {
				made.Add(1)
			}
		})
	}
	all.Wait()
	if made.Load() != 1 || len(h.list()) != 1 {
		t.Errorf("%d made, %d there", made.Load(), len(h.list()))
	}
	release, err := servers[1].hold()
	if err != nil {
		t.Fatal(err)
	}
	wantKey(t, h.Start(t.Context(), keeper), "backup.busy")
	if h.status().Underway == nil {
		t.Error("what another server does is not told")
	}
	release()
}

// Old ones go, the newest good one stays whatever came after it, and what is somebody else's stays.
func TestPruningKeepsTheNewestAndTheNewestGoodOne(t *testing.T) {
	h := newHouse(t, testkit.SQLite(t))
	foreign := h.folder.path("laurel-notes.txt")
	if err := os.MkdirAll(filepath.Dir(foreign), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(foreign, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	good := h.made()
	for range 3 {
		h.clock.Advance(time.Hour)
		b := h.made()
		b.Damaged = true
		b.name = fileName(b)
		if err := h.folder.about(b); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := h.folder.prune(2); err != nil {
		t.Fatal(err)
	}
	all := h.list()
	if len(all) != 3 || all[2].ID != good.ID {
		t.Errorf("%d stay, the last %s", len(all), all[len(all)-1].ID)
	}
	if _, err := os.Stat(foreign); err != nil {
		t.Error(err)
	}
}

func TestOnlyAdministratorsSeeToBackups(t *testing.T) {
	h := newHouse(t, testkit.SQLite(t))
	b := h.made()
	for _, v := range []viewer.Viewer{nobody, lead, {Person: "per_x", Session: "s"}} {
		ctx := t.Context()
		_, status := h.Status(ctx, v)
		_, list := h.Backups(ctx, v, page.Args{First: 1})
		for what, err := range map[string]error{"status": status, "list": list, "start": h.Start(ctx, v), "check": h.StartCheck(ctx, v, b.ID), "schedule": h.Schedule(ctx, v, "02:30", 5)} {
			if code := apperr.CodeOf(err); code != apperr.Forbidden && code != apperr.Unauthenticated {
				t.Errorf("%s: %v", what, err)
			}
		}
		// A file that is there and one that is not are answered alike.
		_, _, there := h.Open(ctx, v, b.ID)
		_, _, none := h.Open(ctx, keeper, id.New[id.Backup](id.Random))
		if there == nil || there.Error() != none.Error() {
			t.Errorf("%v, and of none %v", there, none)
		}
	}
	entries, err := h.DB.Lines(t.Context(), "SELECT action FROM audit_entries ORDER BY action")
	if err != nil || strings.Join(entries, " ") != "backup.made backup.started" {
		t.Errorf("%v %v", entries, err)
	}
}

func TestWhatIsMissingIsToldAndNothingIsMade(t *testing.T) {
	h := newHouse(t, testkit.SQLite(t))
	bare := h.open(h.DB, "", h.KeysDir)
	if s, err := bare.Status(t.Context(), keeper); err != nil || s.Warning != NoFolder || s.Next != nil {
		t.Errorf("%+v %v", s, err)
	}
	wantKey(t, bare.Start(t.Context(), keeper), "backup.no_folder")
	if did, err := bare.Nightly(t.Context()); did || err != nil {
		t.Errorf("%v %v", did, err)
	}
	h.Passphrase = ""
	if s := h.status(); s.Warning != NoPassphrase || s.Next != nil {
		t.Errorf("%+v", s)
	}
	wantKey(t, h.Start(t.Context(), keeper), "backup.no_passphrase")
	if did, err := h.Nightly(t.Context()); did || err != nil {
		t.Errorf("%v %v", did, err)
	}
	for _, tc := range []struct {
		at   string
		keep int
		key  string
	}{{"25:00", 5, "backup.bad_time"}, {"half past two", 5, "backup.bad_time"}, {"02:30", 1, "backup.bad_keep"}, {"02:30", 101, "backup.bad_keep"}} {
		wantKey(t, h.Schedule(t.Context(), keeper, tc.at, tc.keep), tc.key)
	}
}

// A full disk is told as what it is, and leaves nothing half written.
func TestAFullDiskIsToldAndLeavesNoHalfBackup(t *testing.T) {
	small := testkit.SmallDisk(t, 1)
	h := newHouse(t, testkit.SQLite(t))
	filler, err := os.Create(filepath.Join(small, "filler"))
	if err != nil {
		t.Fatal(err)
	}
	if err := filler.Truncate(0); err != nil {
		t.Fatal(err)
	}
	h.Service = h.open(h.DB, filepath.Join(small, "backups"), h.KeysDir)
	if err := h.Schedule(t.Context(), keeper, "02:30", 5); err != nil {
		t.Fatal(err)
	}
	for err == nil {
		_, err = filler.Write(make([]byte, 1024))
	}
	info, _ := filler.Stat()
	// Room for small files, and for no backup.
	if err := filler.Truncate(info.Size() - 16<<10); err != nil {
		t.Fatal(err)
	}
	err = h.DB.Write(viewer.System(t.Context(), "test"), func(ctx context.Context) error {
		for i := range 2000 {
			if err := h.DB.Client(ctx).Division.Create().SetID(id.New[id.Division](id.Random)).SetCode(fmt.Sprint("x", i)).SetName(i18n.Both(string(id.New[id.Division](id.Random)), "x")).Exec(ctx); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := h.Start(t.Context(), keeper); err != nil {
		t.Fatal(err)
	}
	h.working.Wait()
	if s := h.status(); s.Warning != Failed || s.Failed != "backup.disk_full" || len(h.list()) > 0 {
		t.Errorf("%+v", s)
	}
	if left, _ := filepath.Glob(h.folder.path(partPrefix + "*")); len(left) > 0 {
		t.Errorf("%v", left)
	}
}

// A server that stops gives its backup up, says nothing of a fault, and the night has its turn again.
func TestAStopGivesABackupUpWithoutAFault(t *testing.T) {
	h := newHouse(t, testkit.SQLite(t))
	h.clock.Set(time.Date(2026, 11, 24, 3, 0, 0, 0, toronto))
	gone, cancel := context.WithCancel(context.Background())
	cancel()
	if did, err := h.Nightly(gone); did || err == nil {
		if len(h.list()) > 0 {
			t.Errorf("%v %v", did, err)
		}
	}
	if s := h.status(); s.Warning != None {
		t.Errorf("%+v", s)
	}
	if !h.night() {
		t.Error("the night lost its turn")
	}
	h.Close()
	if err := h.Start(t.Context(), keeper); apperr.CodeOf(err) != apperr.Unavailable {
		t.Errorf("%v", err)
	}
}
