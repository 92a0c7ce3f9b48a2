package credential

import (
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base32"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"

	"laurel/internal/id"
)

// Keys are the private keys certificates are signed with: files of 32 bytes,
// signing/NUMBER.key in the directory of keys. The highest number signs. The first is made
// when it is first needed; rotation is adding a file with the next number and starting every
// process again. The public halves stay in the database.
type Keys struct {
	dir    string
	random id.Source

	mu  sync.Mutex
	key ed25519.PrivateKey
	rsa *rsa.PrivateKey // signs badges; see badgekey.go
}

// OpenKeys names the folder; nothing is read or made yet.
func OpenKeys(dir string, random id.Source) *Keys {
	return &Keys{dir: filepath.Join(dir, "signing"), random: random}
}

// FixedKey is one key without a folder, for the demo and for tests.
func FixedKey(seed [ed25519.SeedSize]byte) *Keys { return &Keys{key: ed25519.NewKeyFromSeed(seed[:])} }

// signing is the key that signs now.
func (k *Keys) signing() (ed25519.PrivateKey, error) {
	if k == nil {
		return nil, errors.New("credential: no signing key is set")
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.key != nil {
		return k.key, nil
	}
	seed, err := newestSeed(k.dir)
	if err == nil && seed == nil {
		if err = makeSeed(k.dir, k.random); err == nil {
			seed, err = newestSeed(k.dir)
		}
	}
	if err != nil {
		return nil, fmt.Errorf("the signing key: %w", err)
	}
	k.key = ed25519.NewKeyFromSeed(seed)
	return k.key, nil
}

// newestSeed reads the key with the highest number; nil without any.
func newestSeed(dir string) ([]byte, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.key"))
	if err != nil {
		return nil, err
	}
	newest := 0
	for _, file := range files {
		number, err := strconv.Atoi(strings.TrimSuffix(filepath.Base(file), ".key"))
		if err != nil || number < 1 {
			return nil, fmt.Errorf("%s is not named NUMBER.key", file)
		}
		newest = max(newest, number)
	}
	if newest == 0 {
		return nil, nil
	}
	file := filepath.Join(dir, strconv.Itoa(newest)+".key")
	seed, err := os.ReadFile(file)
	if err == nil && len(seed) != ed25519.SeedSize {
		err = fmt.Errorf("%s holds %d bytes instead of %d: restore it from a backup", file, len(seed), ed25519.SeedSize)
	}
	return seed, err
}

// makeSeed writes the first key whole under another name and links it to its own: linking
// fails when another process was first, and nobody reads half a key.
func makeSeed(dir string, random id.Source) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	made, err := os.CreateTemp(dir, "new-*") // 0600
	if err != nil {
		return err
	}
	defer os.Remove(made.Name())
	seed := make([]byte, ed25519.SeedSize)
	_, _ = io.ReadFull(random, seed) // a Source never fails
	_, err = made.Write(seed)
	if err = errors.Join(err, made.Sync(), made.Close()); err != nil {
		return err
	}
	if err := os.Link(made.Name(), filepath.Join(dir, "1.key")); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

var keyLetters = base32.NewEncoding("0123456789abcdefghjkmnpqrstvwxyz").WithPadding(base32.NoPadding)

// KeyID follows from the public key, so that every process and every reader calls it the same.
func KeyID(public ed25519.PublicKey) id.SigningKey {
	sum := sha256.Sum256(public)
	return id.SigningKey(id.SigningKey("").Prefix() + "_" + keyLetters.EncodeToString(sum[:16]))
}
