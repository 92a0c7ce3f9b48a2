package auth

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"laurel/internal/id"
)

const keySize = 32 // bytes, for HMAC-SHA256

// Keys derive the links and codes that are mailed, so that they need not be stored
// and come out the same when a mail is tried again.
//
// Each key is a file of 32 random bytes, session/NUMBER.key in the directory of
// keys. The highest number makes new links; the others still say what they made.
// Rotation is adding a file with the next number and starting every process again.
type Keys struct{ newest []key }

type key struct {
	id     int
	secret []byte
}

// OpenKeys reads the keys in dir/session and makes the first one on the first start.
// Both directories are made for their owner alone. Processes that start together
// agree on one key.
func OpenKeys(dir string) (*Keys, error) {
	dir = filepath.Join(dir, "session")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("the directory of keys cannot be made: %w", err)
	}
	k, err := readKeys(dir)
	if err != nil || len(k.newest) > 0 {
		return k, err
	}
	if err := makeKey(dir); err != nil {
		return nil, fmt.Errorf("the session key cannot be made: %w", err)
	}
	return readKeys(dir)
}

func readKeys(dir string) (*Keys, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.key"))
	if err != nil {
		return nil, err
	}
	k := &Keys{}
	for _, file := range files {
		number, err := strconv.Atoi(strings.TrimSuffix(filepath.Base(file), ".key"))
		if err != nil || number < 1 {
			return nil, fmt.Errorf("%s is not named NUMBER.key", file)
		}
		secret, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		if len(secret) != keySize {
			return nil, fmt.Errorf("%s holds %d bytes instead of %d: restore it from a backup", file, len(secret), keySize)
		}
		k.newest = append(k.newest, key{number, secret})
	}
	slices.SortFunc(k.newest, func(a, b key) int { return b.id - a.id })
	return k, nil
}

// makeKey writes the file whole under another name and then links it to its own:
// linking fails when another process was first, and nobody ever reads half a key.
func makeKey(dir string) error {
	made, err := os.CreateTemp(dir, "new-*") // O_EXCL, 0600
	if err != nil {
		return err
	}
	defer os.Remove(made.Name())
	_, err = made.WriteString(randomBytes())
	if err = errors.Join(err, made.Sync(), made.Close()); err != nil {
		return err
	}
	if err := os.Link(made.Name(), filepath.Join(dir, "1.key")); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	// The directory too, or a power cut could take the name from a key in use.
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

func (k key) mac(message string) []byte {
	m := hmac.New(sha256.New, k.secret)
	_, _ = m.Write([]byte(message)) // a hash never fails
	return m.Sum(nil)
}

// link is the token of a link. It begins with a word by which a leaked one can be
// recognised.
func (k key) link(purpose string, token id.Token) string {
	prefix := map[string]string{signIn: "laurel_s_", invitation: "laurel_i_", setUp: "laurel_u_"}[purpose]
	return prefix + base64.RawURLEncoding.EncodeToString(k.mac("link|"+purpose+"|"+string(token)))
}

// code is six digits. Reducing 64 random bits modulo a million favours no code by
// more than one part in ten million million.
func (k key) code(token id.Token) string {
	n := binary.BigEndian.Uint64(k.mac("code|" + string(token)))
	return fmt.Sprintf("%06d", n%1_000_000)
}

// address hides a typed address; a plain hash of it could be found by trying.
func (k key) address(email string) string { return hex.EncodeToString(k.mac("address|" + email)) }

// hash is what the database keeps of a link, request or session.
func hash(secret string) string {
	sum := sha256.Sum256([]byte(secret))
	return hex.EncodeToString(sum[:])
}

// codeHash binds a code to its request. Six digits alone could be found from their
// hash by trying them all; the request is 256 random bits that only the asking
// browser has.
func codeHash(request, code string) string { return hash(request + "|" + code) }

// secret is 256 random bits as text.
func secret() string { return base64.RawURLEncoding.EncodeToString([]byte(randomBytes())) }

func randomBytes() string {
	var b [keySize]byte
	_, _ = rand.Read(b[:]) // crypto/rand ends the process rather than fail
	return string(b[:])
}
