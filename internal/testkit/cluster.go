package testkit

import (
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
)

// Cluster is a PostgreSQL of a test's own, as durable as in production: to restart
// it, or to fill its disk.
type Cluster struct {
	URL string // of an empty database

	bin string
	c   cluster
}

// OwnPostgres starts a cluster that ends with the test.
func OwnPostgres(t testing.TB) *Cluster {
	t.Helper()
	bin, err := postgresBin()
	if err != nil {
		Unavailable(t, err.Error())
	}
	dir, err := os.MkdirTemp("", "laurel-own-postgres-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := os.RemoveAll(dir); err != nil {
			t.Error(err)
		}
	})
	if err := os.Chmod(dir, 0o755); err != nil { // PostgreSQL's user has to get in
		t.Fatal(err)
	}
	o := &Cluster{bin: bin, c: cluster{dir: filepath.Join(dir, "cluster")}}
	if err := o.c.init(bin); err != nil {
		t.Fatal(err)
	}
	if err := o.c.start(bin, ""); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := o.stop("immediate"); err != nil {
			t.Error(err)
		}
	})
	o.URL = o.c.url("postgres")
	return o
}

func (o *Cluster) stop(mode string) error {
	return run(o.bin, "pg_ctl", "-D", o.c.data(), "-m", mode, "-w", "stop")
}

// Restart stops and starts it. Mode "immediate" drops every connection at once and
// recovers from the log, as after a crash; "fast" shuts down in order.
func (o *Cluster) Restart(t testing.TB, mode string) {
	t.Helper()
	if err := o.stop(mode); err != nil {
		t.Fatal(err)
	}
	if err := o.c.start(o.bin, ""); err != nil {
		t.Fatal(err)
	}
}

// SmallDisk is a folder on a file system of its own of a few MiB. Mounting one takes
// root.
func SmallDisk(t testing.TB, mib int) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "laurel-small-disk-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Remove(dir) })
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size="+strconv.Itoa(mib)+"m"); err != nil {
		Unavailable(t, "a small disk cannot be mounted here ("+err.Error()+"): mounting takes root")
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, 0); err != nil {
			t.Error(err)
		}
	})
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	return dir
}

// PostgresFolder makes a folder that PostgreSQL's user owns.
func PostgresFolder(t testing.TB, dir string) {
	t.Helper()
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := giveToPostgres(dir); err != nil {
		t.Fatal(err)
	}
}
