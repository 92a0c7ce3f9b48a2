package main

import (
	"bytes"
	"net"
	"net/http"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// running is the program, started whole.
type running struct {
	t       testing.TB
	cmd     *exec.Cmd
	address string
	out     *bytes.Buffer // what it printed; whole, and safe to read, once it has ended
}

func freeAddr(t testing.TB) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// startProgram starts “laurel serve” on a database; more are settings NAME=VALUE.
func startProgram(t testing.TB, program, url, keys string, more ...string) *running {
	t.Helper()
	addr := freeAddr(t)
	r := &running{t: t, address: "http://" + addr, out: &bytes.Buffer{}}
	r.cmd = exec.Command(program, "serve", "--addr", addr)
	r.cmd.Env = append(os.Environ(), append([]string{"LAUREL_DATABASE_URL=" + url, "LAUREL_KEYS_DIR=" + keys}, more...)...)
	r.cmd.Dir = t.TempDir()
	r.cmd.Stdout, r.cmd.Stderr = r.out, r.out
	if err := r.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(r.kill)
	return r
}

func (r *running) kill() {
	if r.cmd.ProcessState == nil {
		_ = r.cmd.Process.Kill()
		_ = r.cmd.Wait()
	}
}

// stop ends it as an operator does.
func (r *running) stop() {
	r.t.Helper()
	if err := r.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		r.t.Fatal(err)
	}
	if err := r.cmd.Wait(); err != nil {
		r.t.Errorf("the program ended badly: %v\n%s", err, r.out)
	}
}

// awaitAnswer waits until the database answers through it.
func (r *running) awaitAnswer() {
	r.t.Helper()
	for until := time.Now().Add(20 * time.Second); time.Now().Before(until); time.Sleep(2 * time.Millisecond) {
		answer, err := http.Get(r.address + "/readyz")
		if err != nil {
			continue
		}
		_ = answer.Body.Close()
		if answer.StatusCode == http.StatusOK {
			return
		}
	}
	r.kill()
	r.t.Fatalf("the program never answered:\n%s", r.out)
}

var resident = regexp.MustCompile(`VmRSS:\s+(\d+) kB`)

func (r *running) residentMB() float64 {
	r.t.Helper()
	b, err := os.ReadFile("/proc/" + strconv.Itoa(r.cmd.Process.Pid) + "/status")
	if err != nil {
		r.t.Fatal(err)
	}
	kb, err := strconv.Atoi(string(resident.FindSubmatch(b)[1]))
	if err != nil {
		r.t.Fatal(err)
	}
	return float64(kb) / 1024
}

// runProgram runs a command to its end and gives what it printed.
func runProgram(t testing.TB, program string, env []string, args ...string) (string, int) {
	t.Helper()
	cmd := exec.Command(program, args...)
	cmd.Env = append(os.Environ(), env...)
	cmd.Dir = t.TempDir()
	out, err := cmd.CombinedOutput()
	if err != nil && cmd.ProcessState == nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out)), cmd.ProcessState.ExitCode()
}
