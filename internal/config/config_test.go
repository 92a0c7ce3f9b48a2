package config

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func none(string) string { return "" }

func TestFlagsGoBeforeTheEnvironmentAndThatBeforeTheFile(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "laurel.conf")
	write(t, file, "# remarks are left alone\nLAUREL_ADDR = 127.0.0.1:1\nLAUREL_KEYS_DIR=from-file\nLAUREL_BASE_URL=https://file.example/\n")
	env := map[string]string{"LAUREL_ADDR": "127.0.0.1:2", "LAUREL_KEYS_DIR": "from-environment"}
	c, err := Load(map[string]string{Addr: "127.0.0.1:3"}, func(n string) string { return env[n] }, file)
	if err != nil {
		t.Fatal(err)
	}
	if c.Addr != "127.0.0.1:3" || c.KeysDir != "from-environment" || c.BaseURL != "https://file.example" || !c.Secure() {
		t.Errorf("%+v", c)
	}
}

func TestSecretsMayStandInAFile(t *testing.T) {
	secret := filepath.Join(t.TempDir(), "smtp")
	write(t, secret, "smtp://u:p@mail.example:587\n")
	env := map[string]string{"LAUREL_SMTP_URL_FILE": secret, "LAUREL_MAIL_FROM": "a@b.example"}
	c, err := Load(nil, func(n string) string { return env[n] }, "")
	if err != nil || c.SMTPURL != "smtp://u:p@mail.example:587" {
		t.Errorf("%+v %v", c, err)
	}
}

func TestWhatIsRefusedSaysWhatToDo(t *testing.T) {
	bad := filepath.Join(t.TempDir(), "bad.conf")
	write(t, bad, "\nLAUREL_ADRESS=1\n")
	for _, tc := range []struct {
		rule  string
		flags map[string]string
		env   map[string]string
		file  string
		says  string
	}{
		{"a typing error in the file", nil, nil, bad, "line 2"},
		{"a file that is not there", nil, nil, "/nowhere/laurel.conf", "cannot be read"},
		{"a password on the command line", map[string]string{DatabaseURL: "postgres://u:secret@h/d"}, nil, "", "_FILE"},
		{"an address that is none", nil, map[string]string{BaseURL: "laurel.example"}, "", "https://laurel.example"},
		{"no port", map[string]string{Addr: "127.0.0.1"}, nil, "", "127.0.0.1:8080"},
		{"another database", nil, map[string]string{DatabaseURL: "mysql://x"}, "", "sqlite:"},
		{"a proxy that is no address", nil, map[string]string{Proxies: "10.0.0.7, proxy.example"}, "", "10.0.0.0/24"},
		{"a key without its certificates", nil, map[string]string{PDFSigningKey: "x"}, "", PDFSigningChain},
		{"certificates without their key", nil, map[string]string{PDFSigningChain: "x"}, "", PDFSigningKey},
		{"mail without a sender", nil, map[string]string{SMTPURL: "smtp://h"}, "", MailFrom},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			_, err := Load(tc.flags, func(n string) string { return tc.env[n] }, tc.file)
			if err == nil || !strings.Contains(err.Error(), tc.says) {
				t.Errorf("got %v, want it to say %q", err, tc.says)
			}
			if err != nil && strings.Contains(err.Error(), "secret") {
				t.Error("the sentence repeats the password")
			}
		})
	}
}

func TestLoopbackIsThisMachineAlone(t *testing.T) {
	for addr, want := range map[string]bool{"127.0.0.1:1": true, "localhost:1": true, "[::1]:1": true, "0.0.0.0:1": false, ":1": false, "192.0.2.1:1": false, "x": false} {
		if Loopback(addr) != want {
			t.Errorf("%s: %v", addr, !want)
		}
	}
	if _, err := Load(nil, none, ""); err != nil {
		t.Errorf("the defaults are refused: %v", err)
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
