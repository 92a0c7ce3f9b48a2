// Package config is where an installation's settings come from.
//
// It owns: the names of the settings, their order of precedence (flags, then the
// environment, then a file), their defaults, and what makes them refused. It does not
// own: what is set on screen and kept in the database (directory.Settings), nor opening
// anything.
package config

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/netip"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// Names of the settings, as they stand in the environment and in the file. Each may
// also be given as NAME_FILE, the path of a file that holds the value: for secrets.
const (
	DatabaseURL = "LAUREL_DATABASE_URL"
	BaseURL     = "LAUREL_BASE_URL"
	SMTPURL     = "LAUREL_SMTP_URL"
	MailFrom    = "LAUREL_MAIL_FROM"
	KeysDir     = "LAUREL_KEYS_DIR"
	Addr        = "LAUREL_ADDR"
	Proxies     = "LAUREL_TRUSTED_PROXIES"
	MailPace    = "LAUREL_MAIL_PER_MINUTE"
	// BackupPassphrase encrypts backups.
	BackupPassphrase = "LAUREL_BACKUP_PASSPHRASE"
	// PDFSigningKey and PDFSigningChain, both PEM, sign certificates a second time, so that
	// PDF readers say who signed.
	PDFSigningKey   = "LAUREL_PDF_SIGNING_KEY"
	PDFSigningChain = "LAUREL_PDF_SIGNING_CHAIN"
)

var known = []string{DatabaseURL, BaseURL, SMTPURL, MailFrom, KeysDir, Addr, Proxies, MailPace, BackupPassphrase, PDFSigningKey, PDFSigningChain}

// Config is a whole and checked configuration.
type Config struct {
	DatabaseURL string // sqlite:PATH or postgres://…
	BaseURL     string // how people reach the server, without a slash at its end
	SMTPURL     string // empty: messages wait in the outbox
	MailFrom    string // sender of every mail, such as "Department of Medicine <mentorship@…>"
	KeysDir     string
	Addr        string // host:port to listen on
	Proxies     []netip.Prefix
	MailPace    int // messages this process tries in any minute; 0: as many as there are

	BackupPassphrase string // empty: no backup with keys

	PDFSigningKey, PDFSigningChain string // empty: sealed by Laurel's own key alone
}

// Load reads the settings. Flags hold those given on the command line, by name. File
// is the path of a settings file, lines of NAME=VALUE with # for remarks; empty means
// laurel.conf in the working directory if there is one.
//
// Passwords are refused on the command line, where every user of the machine can read
// them. Unknown names in the file are refused: a typing error must not go unnoticed.
func Load(flags map[string]string, environ func(string) string, file string) (Config, error) {
	fromFile, err := readFile(file)
	if err != nil {
		return Config{}, err
	}
	var faults []error
	get := func(name, otherwise string) string {
		if v, given := flags[name]; given {
			return v
		}
		for _, source := range []func(string) string{environ, func(n string) string { return fromFile[n] }} {
			if v := source(name); v != "" {
				return v
			}
			if path := source(name + "_FILE"); path != "" {
				b, err := os.ReadFile(path)
				if err != nil {
					faults = append(faults, fmt.Errorf("%s_FILE cannot be read: %w", name, err))
					return otherwise
				}
				return strings.TrimSpace(string(b))
			}
		}
		return otherwise
	}
	c := Config{
		DatabaseURL: get(DatabaseURL, "sqlite:laurel.db"),
		SMTPURL:     get(SMTPURL, ""),
		MailFrom:    get(MailFrom, ""),
		KeysDir:     get(KeysDir, "laurel-keys"),
		Addr:        get(Addr, "127.0.0.1:8080"),

		BackupPassphrase: get(BackupPassphrase, ""),

		PDFSigningKey: get(PDFSigningKey, ""), PDFSigningChain: get(PDFSigningChain, ""),
	}
	if written := get(MailPace, ""); written != "" {
		if c.MailPace, err = strconv.Atoi(written); err != nil || c.MailPace < 1 {
			faults = append(faults, fmt.Errorf("%s is %q: give the messages a minute as a number from 1, or leave it out for no limit", MailPace, written))
		}
	}
	for written := range strings.FieldsFuncSeq(get(Proxies, ""), func(r rune) bool { return r == ',' || r == ' ' }) {
		prefix, err := netip.ParsePrefix(written)
		if addr, single := netip.ParseAddr(written); single == nil {
			prefix, err = addr.Prefix(addr.BitLen())
		}
		if err != nil {
			faults = append(faults, fmt.Errorf("%s names %q: give addresses such as 10.0.0.7 or 10.0.0.0/24, with commas between them", Proxies, written))
			continue
		}
		c.Proxies = append(c.Proxies, prefix)
	}
	c.BaseURL = strings.TrimRight(get(BaseURL, "http://"+c.Addr), "/")
	if u, err := url.Parse(flags[DatabaseURL]); err == nil && u.User != nil {
		if _, secret := u.User.Password(); secret {
			faults = append(faults, fmt.Errorf("a password on the command line can be read by every user of this machine: put the address into %s or a file named by %s_FILE", DatabaseURL, DatabaseURL))
		}
	}
	return c, errors.Join(append(faults, c.validate())...)
}

func (c Config) validate() error {
	var faults []error
	if u, err := url.Parse(c.BaseURL); err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.Path != "" {
		faults = append(faults, fmt.Errorf("%s is %q: give the address people type, such as https://laurel.example", BaseURL, c.BaseURL))
	}
	if _, _, err := net.SplitHostPort(c.Addr); err != nil {
		faults = append(faults, fmt.Errorf("%s is %q: give a host and a port, such as 127.0.0.1:8080", Addr, c.Addr))
	}
	if !strings.HasPrefix(c.DatabaseURL, "sqlite:") && !strings.HasPrefix(c.DatabaseURL, "postgres://") && !strings.HasPrefix(c.DatabaseURL, "postgresql://") {
		faults = append(faults, fmt.Errorf("%s starts with sqlite: or postgres://", DatabaseURL))
	}
	if c.SMTPURL != "" && c.MailFrom == "" {
		faults = append(faults, fmt.Errorf("%s is set, so %s is needed too: the address mails come from", SMTPURL, MailFrom))
	}
	if (c.PDFSigningKey == "") != (c.PDFSigningChain == "") {
		faults = append(faults, fmt.Errorf("%s and %s belong together: set both, or neither", PDFSigningKey, PDFSigningChain))
	}
	return errors.Join(faults...)
}

// Secure reports that people reach the server by https.
func (c Config) Secure() bool { return strings.HasPrefix(c.BaseURL, "https:") }

// Loopback reports that only this machine can reach the address listened on.
func Loopback(addr string) bool {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return false
	}
	if host == "localhost" {
		return true
	}
	ip, err := netip.ParseAddr(host)
	return err == nil && ip.IsLoopback()
}

func readFile(path string) (map[string]string, error) {
	optional := path == ""
	if optional {
		path = "laurel.conf"
	}
	f, err := os.Open(path)
	if optional && errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("the settings file cannot be read: %w", err)
	}
	defer f.Close()
	out := map[string]string{}
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSpace(lines.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		name, value, ok := strings.Cut(line, "=")
		if name = strings.TrimSpace(name); !ok || !isKnown(name) {
			return nil, fmt.Errorf("%s, line %d: %q is no setting; the settings are %s", filepath.Base(path), n, name, strings.Join(known, ", "))
		}
		out[name] = strings.TrimSpace(value)
	}
	return out, lines.Err()
}

func isKnown(name string) bool {
	for _, k := range known {
		if name == k || name == k+"_FILE" {
			return true
		}
	}
	return false
}
