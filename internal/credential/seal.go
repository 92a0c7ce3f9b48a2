package credential

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"

	"laurel/internal/id"
	"laurel/internal/viewer"
)

// What other domains seal, they seal with the keys of certificates, so that one command
// verifies every file of the house.

// Signer is the key that signs now.
type Signer struct {
	Key  ed25519.PublicKey
	ID   id.SigningKey
	Sign func(message []byte) []byte
}

// Signer gives the key that signs now, its public half on record. It writes: not inside a
// Write.
func (s *Service) Signer(ctx context.Context) (Signer, error) {
	private, err := s.Keys.signing()
	if err != nil {
		return Signer{}, err
	}
	public := private.Public().(ed25519.PublicKey)
	out := Signer{Key: public, ID: KeyID(public), Sign: func(message []byte) []byte { return ed25519.Sign(private, message) }}
	return out, s.db.Write(ctx, func(ctx context.Context) error { return s.keepKey(ctx, out.ID, hex.EncodeToString(public)) })
}

// PublicKeys are the public halves of all keys, hexadecimal.
func (s *Service) PublicKeys(ctx context.Context) (map[id.SigningKey]string, error) {
	return s.publicKeys(ctx)
}

// HasKey tells whether the installation made a key: for the command that verifies files.
func (s *Service) HasKey(ctx context.Context, key ed25519.PublicKey) (bool, error) {
	return s.hasKey(viewer.System(ctx, "verification"), KeyID(key), hex.EncodeToString(key))
}

// NewCode makes a code that nobody guesses, for whatever has a page below PagePath.
func NewCode(s id.Source) string { return newCode(s) }

// Canonical is a value as RFC 8785 writes it, where its keys are ASCII and its numbers whole:
// then sorting by byte and plain JSON come to the same.
func Canonical(v any) ([]byte, error) {
	plain, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	var loose any
	read := json.NewDecoder(bytes.NewReader(plain))
	read.UseNumber()
	if err := read.Decode(&loose); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	write := json.NewEncoder(&out)
	write.SetEscapeHTML(false)
	if err := write.Encode(loose); err != nil {
		return nil, err
	}
	return unescaped(bytes.TrimSuffix(out.Bytes(), []byte("\n"))), nil
}

// unescaped writes out the two separators of lines and of paragraphs that encoding/json
// escapes and RFC 8785 does not.
func unescaped(b []byte) []byte {
	out := make([]byte, 0, len(b))
	for i := 0; i < len(b); i++ {
		if b[i] == '\\' && i+1 < len(b) {
			switch {
			case bytes.HasPrefix(b[i:], []byte(`\u2028`)):
				out, i = append(out, "\u2028"...), i+5
			case bytes.HasPrefix(b[i:], []byte(`\u2029`)):
				out, i = append(out, "\u2029"...), i+5
			default:
				out, i = append(out, b[i], b[i+1]), i+1
			}
			continue
		}
		out = append(out, b[i])
	}
	return out
}
