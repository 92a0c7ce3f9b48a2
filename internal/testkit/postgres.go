package testkit

import (
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	_ "github.com/lib/pq" // the driver the product uses
)

// errNoPostgres says why a test on PostgreSQL cannot run.
var errNoPostgres = errors.New("PostgreSQL is not installed: no initdb found on PATH or in /usr/lib/postgresql")

// cluster is a scratch PostgreSQL shared by all test processes of a user. Each holds
// a shared lock on its "users" file; a watchdog stops and removes the cluster when
// nobody holds one any more.
type cluster struct {
	dir, port string
	// users is kept here because a file that nobody refers to is closed by the garbage
	// collector, and its lock goes with it.
	users *os.File
}

var (
	clusterOnce sync.Once
	theCluster  cluster
	clusterErr  error
)

// scratch starts the cluster, or joins the one that runs.
func scratch() (cluster, error) {
	clusterOnce.Do(func() { theCluster, clusterErr = joinCluster() })
	return theCluster, clusterErr
}

func (c cluster) url(database string) string {
	return "postgres://postgres@127.0.0.1:" + c.port + "/" + database + "?sslmode=disable"
}

func joinCluster() (cluster, error) {
	bin, err := postgresBin()
	if err != nil {
		return cluster{}, err
	}
	c := cluster{dir: filepath.Join(clusterRoot(), "laurel-test-postgres-"+strconv.Itoa(os.Getuid()))}
	gate, err := flock(c.dir+".gate", syscall.LOCK_EX)
	if err != nil {
		return c, err
	}
	defer gate.Close()
	// Held until this process ends, and by nobody it starts.
	if c.users, err = flock(c.dir+".users", syscall.LOCK_SH); err != nil {
		return c, err
	}
	if port, err := os.ReadFile(filepath.Join(c.dir, "port")); err == nil {
		c.port = string(port)
		if c.answers(1) {
			return c, nil
		}
		_ = run(bin, "pg_ctl", "-D", filepath.Join(c.dir, "data"), "-m", "immediate", "stop")
	}
	if err := os.RemoveAll(c.dir); err != nil {
		return c, err
	}
	return c, c.share(bin)
}

// clusterRoot is where the cluster lies: in memory where there is a gigabyte for it. A
// database is a thousand files that come and go with each test, and ext4 looks through the
// inodes of the last seconds' deleted files for each new one.
func clusterRoot() string {
	const memory = "/dev/shm"
	var room syscall.Statfs_t
	if err := syscall.Statfs(memory, &room); err != nil || room.Blocks*uint64(room.Bsize) < 1<<30 {
		return os.TempDir()
	}
	// Asked of the folder's owner and not by writing: all processes have to agree.
	if info, err := os.Stat(memory); err != nil || info.Mode().Perm()&0o002 == 0 {
		return os.TempDir()
	}
	return memory
}

// share makes the cluster and lets other test processes join it.
func (c *cluster) share(bin string) error {
	if err := c.init(bin); err != nil {
		return err
	}
	if err := c.start(bin, "-c max_connections=300 -c max_wal_size=128MB -c fsync=off -c full_page_writes=off -c synchronous_commit=off"); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(c.dir, "port"), []byte(c.port), 0o644); err != nil {
		return err
	}
	return c.watch(bin)
}

func (c *cluster) data() string { return filepath.Join(c.dir, "data") }

// init makes the files of a cluster and picks its port.
func (c *cluster) init(bin string) error {
	if err := os.MkdirAll(c.dir, 0o755); err != nil {
		return err
	}
	if err := giveToPostgres(c.dir); err != nil {
		return err
	}
	port, err := freePort()
	if err != nil {
		return err
	}
	c.port = port
	return run(bin, "initdb", "-D", c.data(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
}

func (c *cluster) start(bin, settings string) error {
	options := "-c listen_addresses=127.0.0.1 -c unix_socket_directories= -p " + c.port + " " + settings
	if err := run(bin, "pg_ctl", "-D", c.data(), "-o", options, "-l", filepath.Join(c.dir, "log"), "-w", "-t", "60", "start"); err != nil {
		return err
	}
	if !c.answers(50) {
		return errors.New("the scratch PostgreSQL does not answer")
	}
	return nil
}

// giveToPostgres makes the user that PostgreSQL runs as own a folder.
func giveToPostgres(dir string) error {
	if os.Getuid() != 0 {
		return nil
	}
	u, err := user.Lookup("postgres")
	if err != nil {
		return errNoPostgres
	}
	uid, err := strconv.Atoi(u.Uid)
	if err != nil {
		return err
	}
	return os.Chown(dir, uid, -1)
}

// watch starts the watchdog, in a session of its own so that it outlives this test.
func (c *cluster) watch(bin string) error {
	script := `while sleep 3; do
	exec 9>"$1.gate"; flock -n 9 || continue
	if flock -n -x "$1.users" true; then $2 "$3/pg_ctl" -D "$1/data" -m immediate stop >/dev/null 2>&1; rm -rf "$1" "$1.users"; exit; fi
	exec 9>&-
done`
	as := ""
	if os.Getuid() == 0 {
		as = "runuser -u postgres --"
	}
	cmd := exec.Command("sh", "-c", script, "laurel-test-postgres", c.dir, as, bin)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	cmd.Dir = "/"
	return cmd.Start()
}

func (c *cluster) answers(tries int) bool {
	db, err := sql.Open("postgres", c.url("postgres"))
	if err != nil {
		return false
	}
	defer db.Close()
	for range tries {
		if db.Ping() == nil {
			return true
		}
		time.Sleep(100 * time.Millisecond)
	}
	return false
}

// template makes a database that setUp has filled, once for a schema and all test
// processes; tests copy it.
func (c cluster) template(schema string, setUp func(url string) error) (string, error) {
	name := fmt.Sprintf("laurel_%x", sha256.Sum256([]byte(schema)))[:30]
	gate, err := flock(c.dir+".template", syscall.LOCK_EX)
	if err != nil {
		return "", err
	}
	defer gate.Close()
	db, err := sql.Open("postgres", c.url("postgres"))
	if err != nil {
		return "", err
	}
	defer db.Close()
	var there bool
	if err := db.QueryRow("SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = $1)", name).Scan(&there); err != nil || there {
		return name, err
	}
	making := name + "_making"
	for _, stmt := range []string{"DROP DATABASE IF EXISTS " + making, "CREATE DATABASE " + making} {
		if _, err := db.Exec(stmt); err != nil {
			return "", err
		}
	}
	if err := setUp(c.url(making)); err != nil {
		return "", err
	}
	_, err = db.Exec("ALTER DATABASE " + making + " RENAME TO " + name)
	return name, err
}

// create makes an empty database, or a copy of a template.
func (c cluster) create(name, template string) error {
	db, err := sql.Open("postgres", c.url("postgres"))
	if err != nil {
		return err
	}
	defer db.Close()
	if template == "" {
		template = "template1"
	}
	create := "CREATE DATABASE " + name + " TEMPLATE " + template
	var version int
	if err := db.QueryRow("SELECT current_setting('server_version_num')::int").Scan(&version); err != nil {
		return err
	}
	// Where nothing waits for a disk, copying files takes a fifth of what writing every
	// page into the log does. Before 15 it was the only way.
	if version >= 150_000 {
		create += " STRATEGY FILE_COPY"
	}
	// PostgreSQL copies a template for one at a time; the others come back.
	for try := 0; ; try++ {
		_, err := db.Exec(create)
		if err == nil || try == 100 || !strings.Contains(err.Error(), "being accessed") {
			return err
		}
		time.Sleep(20 * time.Millisecond)
	}
}

func (c cluster) drop(name string) error {
	db, err := sql.Open("postgres", c.url("postgres"))
	if err != nil {
		return err
	}
	defer db.Close()
	_, err = db.Exec("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)")
	return err
}

func postgresBin() (string, error) {
	if p, err := exec.LookPath("initdb"); err == nil {
		if p, err = filepath.EvalSymlinks(p); err == nil {
			return filepath.Dir(p), nil
		}
	}
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if len(found) == 0 {
		return "", errNoPostgres
	}
	return filepath.Dir(found[len(found)-1]), nil
}

// run runs one of PostgreSQL's programs, as the postgres user where root may not.
func run(bin, program string, args ...string) error {
	argv := append([]string{filepath.Join(bin, program)}, args...)
	if os.Getuid() == 0 {
		argv = append([]string{"runuser", "-u", "postgres", "--"}, argv...)
	}
	cmd := exec.Command(argv[0], argv[1:]...)
	cmd.Dir = "/"
	if program == "pg_ctl" {
		// The server keeps pg_ctl's output open; waiting for it would never end.
		if err := cmd.Run(); err != nil {
			return fmt.Errorf("%s: %w", program, err)
		}
		return nil
	}
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w: %s", program, err, out)
	}
	return nil
}

func flock(path string, how int) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		return nil, err
	}
	return f, syscall.Flock(int(f.Fd()), how)
}
