package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"laurel/internal/config"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

// errand is a writing command as it reaches whoever holds the database: the command
// itself, or on SQLite the server that runs.
type errand struct {
	Name string            `json:"name"`
	Args map[string]string `json:"args"`
	File []byte            `json:"file"`
}

// report is what came of an errand.
type report struct {
	Text  string `json:"text"`            // for the terminal
	Fault string `json:"fault,omitempty"` // a sentence; the errand failed
	Told  bool   `json:"told,omitempty"`  // it failed, and Text says why
}

// errands are the commands that write.
var errands = map[string]func(ctx context.Context, a *app, e errand, out io.Writer) error{
	"admin grant":       adminGrant,
	"people import":     peopleImport,
	"instrument import": instrumentImport,
}

func (a *app) do(ctx context.Context, e errand) report {
	var out bytes.Buffer
	f, ok := errands[e.Name]
	if !ok {
		return report{Fault: "the server that runs does not know this command: it is of another version"}
	}
	switch err := f(viewer.System(ctx, commandLine), a, e, &out); {
	case err == nil:
		return report{Text: out.String()}
	case errors.Is(err, errRefused):
		return report{Text: out.String(), Told: true}
	default:
		return report{Text: out.String(), Fault: sentence(err)}
	}
}

// commandLine is the purpose under which commands act.
const commandLine = "command line"

// longestSocket is how many bytes a socket's name may have on every system: it is a field of a fixed
// size, and a database may lie in a folder whose name is longer.
const longestSocket = 100

// reachable is a name by which a socket can be bound or dialled: a long path is reached through its
// open folder.
func reachable(path string) (short string, release func(), err error) {
	if len(path) <= longestSocket {
		return path, func() {}, nil
	}
	folder, err := os.Open(filepath.Dir(path))
	if err != nil {
		return "", nil, err
	}
	return fmt.Sprintf("/proc/self/fd/%d/%s", folder.Fd(), filepath.Base(path)), func() { _ = folder.Close() }, nil
}

// listen takes errands over a socket beside the database file, which only the file's
// owner can open.
func (a *app) listen(ctx context.Context, path string) (stop func(), err error) {
	// The lock on the database is ours, so a socket that lies there is nobody's.
	if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	short, release, err := reachable(path)
	if err != nil {
		return nil, fmt.Errorf("the socket for commands cannot be made: %w", err)
	}
	before := syscall.Umask(0o177) // nobody else may connect, not for a moment
	l, err := net.Listen("unix", short)
	syscall.Umask(before)
	if err != nil {
		release()
		return nil, fmt.Errorf("the socket for commands cannot be made: %w", err)
	}
	s := &http.Server{ReadHeaderTimeout: 5 * time.Second, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var e errand
		if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 32<<20)).Decode(&e); err != nil {
			http.Error(w, "no errand", http.StatusBadRequest)
			return
		}
		_ = json.NewEncoder(w).Encode(a.do(r.Context(), e))
	})}
	go func() { _ = s.Serve(l) }()
	return func() { _ = s.Close(); release() }, nil
}

// runErrand does a writing command: on the database itself, or through the server that
// holds its file.
func runErrand(ctx context.Context, c console, cfg config.Config, e errand) error {
	db, err := store.Open(ctx, cfg.DatabaseURL, store.Options{})
	var got report
	switch {
	case isLocked(err):
		got, err = throughSocket(ctx, strings.TrimPrefix(cfg.DatabaseURL, "sqlite:")+".sock", e)
		if err != nil {
			return err
		}
	case err != nil:
		return err
	default:
		defer db.Close()
		if _, err := db.Migrate(ctx); err != nil {
			return err
		}
		a, err := newInstallation(cfg, db, logger(c.err))
		if err != nil {
			return err
		}
		got = a.do(ctx, e)
	}
	fmt.Fprint(c.out, got.Text)
	switch {
	case got.Fault != "":
		return errors.New(got.Fault)
	case got.Told:
		return errRefused
	}
	return nil
}

func throughSocket(ctx context.Context, path string, e errand) (report, error) {
	body, err := json.Marshal(e)
	if err != nil {
		return report{}, err
	}
	client := http.Client{Transport: &http.Transport{DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		short, release, err := reachable(path)
		if err != nil {
			return nil, err
		}
		defer release()
		return (&net.Dialer{}).DialContext(ctx, "unix", short)
	}}}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://laurel/", bytes.NewReader(body))
	if err != nil {
		return report{}, err
	}
	answer, err := client.Do(req)
	if err != nil {
		return report{}, fmt.Errorf("a server holds the database file and does not answer on %s: %w", path, err)
	}
	defer answer.Body.Close()
	var got report
	if err := json.NewDecoder(answer.Body).Decode(&got); err != nil {
		return report{}, fmt.Errorf("the server that holds the database file gave no answer: %w", err)
	}
	return got, nil
}
