package web

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

func TestTheScreensAreInsideTheProgram(t *testing.T) {
	files, err := Files("")
	if err != nil {
		t.Fatal(err)
	}
	index, err := fs.ReadFile(files, "index.html")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(index), "__CSP_NONCE__") {
		t.Error("index.html has no place for the nonce")
	}
	for _, ref := range regexp.MustCompile(`(?:src|href)="/([^"]+)"`).FindAllStringSubmatch(string(index), -1) {
		if _, err := fs.Stat(files, ref[1]); err != nil {
			t.Errorf("index.html asks for /%s: %v", ref[1], err)
		}
	}
}

// The Content-Security-Policy allows neither; a build that has them shows nothing.
func TestTheScreensHaveNoInlineScript(t *testing.T) {
	files, err := Files("")
	if err != nil {
		t.Fatal(err)
	}
	index, err := fs.ReadFile(files, "index.html")
	if err != nil {
		t.Fatal(err)
	}
	for _, script := range regexp.MustCompile(`(?s)<script([^>]*)>(.*?)</script>`).FindAllStringSubmatch(string(index), -1) {
		if !strings.Contains(script[1], "src=") || strings.TrimSpace(script[2]) != "" {
			t.Errorf("inline script: %s", script[0])
		}
	}
	if regexp.MustCompile(`\son[a-z]+=`).Match(index) {
		t.Error("index.html has an inline event handler")
	}
}

func TestADirectoryStandsInForTheScreens(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "index.html"), []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	files, err := Files(dir)
	if err != nil {
		t.Fatal(err)
	}
	if b, err := fs.ReadFile(files, "index.html"); err != nil || string(b) != "mine" {
		t.Errorf("%q, %v", b, err)
	}
}
