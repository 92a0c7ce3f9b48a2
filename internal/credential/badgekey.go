package credential

import (
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"laurel/internal/id"
)

// badgeBits is how long the key is that signs badges. Readers of badges must know RSA and need
// know nothing else, so it stands beside the key of certificates: signing/badges.pem.
const badgeBits = 3072

// signingBadges is the key that signs badges, made when it is first needed.
func (k *Keys) signingBadges() (*rsa.PrivateKey, error) {
	if k == nil {
		return nil, errors.New("credential: no signing key is set")
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.rsa != nil {
		return k.rsa, nil
	}
	var err error
	if k.dir == "" { // a key without a folder
		k.rsa, err = rsa.GenerateKey(id.Random, badgeBits)
		return k.rsa, err
	}
	file := filepath.Join(k.dir, "badges.pem")
	made, err := readBadgeKey(file)
	if errors.Is(err, fs.ErrNotExist) {
		if err = makeBadgeKey(k.dir, file); err == nil {
			made, err = readBadgeKey(file)
		}
	}
	if err != nil {
		return nil, fmt.Errorf("the key of badges: %w", err)
	}
	k.rsa = made
	return made, nil
}

func readBadgeKey(file string) (*rsa.PrivateKey, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(b)
	if block == nil {
		return nil, fmt.Errorf("%s holds no key: restore it from a backup", file)
	}
	key, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		return nil, err
	}
	made, ok := key.(*rsa.PrivateKey)
	if !ok {
		return nil, fmt.Errorf("%s holds no RSA key", file)
	}
	return made, nil
}

// makeBadgeKey writes the key whole under another name and links it to its own, as makeSeed.
func makeBadgeKey(dir, file string) error {
	key, err := rsa.GenerateKey(id.Random, badgeBits)
	if err != nil {
		return err
	}
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	made, err := os.CreateTemp(dir, "new-*") // 0600
	if err != nil {
		return err
	}
	defer os.Remove(made.Name())
	err = pem.Encode(made, &pem.Block{Type: "PRIVATE KEY", Bytes: der})
	if err = errors.Join(err, made.Sync(), made.Close()); err != nil {
		return err
	}
	if err := os.Link(made.Name(), file); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
