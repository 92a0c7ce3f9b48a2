package integrity

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
)

var (
	// ErrNone: the document carries no proof of this kind.
	ErrNone = errors.New("integrity: the document carries no proof of this kind")
	// ErrBroken: what it says is not what was signed.
	ErrBroken = errors.New("integrity: the document is not as it was signed")
)

// Refused is a document that is not worked out at all. Its text says why, to people.
type Refused struct{ why string }

func (r *Refused) Error() string { return r.why }

func refused(format string, args ...any) error { return &Refused{fmt.Sprintf(format, args...)} }

const (
	suite     = "eddsa-rdfc-2022"
	proofType = "DataIntegrityProof"
	purpose   = "assertionMethod"
)

// options are all a proof of ours may say. Others set conditions that nobody here looks at.
var options = []string{"type", "cryptosuite", "created", "verificationMethod", "proofPurpose", "proofValue"}

// Sign gives a document with its proof inside. The method is the address of the public key:
// that of its controller, "#" and the key as Multikey writes it. The same document and key
// give the same bytes.
func Sign(document []byte, controller string, key ed25519.PublicKey, sign func(message []byte) []byte) ([]byte, error) {
	return known.sign(document, controller, key, sign)
}

func (c contexts) sign(document []byte, controller string, key ed25519.PublicKey, sign func(message []byte) []byte) ([]byte, error) {
	said, err := c.parse(document)
	if err != nil {
		return nil, err
	}
	if _, there := said["proof"]; there {
		return nil, errors.New("integrity: the document has a proof already")
	}
	proof := map[string]any{"type": proofType, "cryptosuite": suite, "verificationMethod": controller + "#" + Multikey(key), "proofPurpose": purpose}
	message, err := c.message(said, proof)
	if err != nil {
		return nil, err
	}
	signature := sign(message)
	if !ed25519.Verify(key, message, signature) {
		return nil, errors.New("integrity: the signature is not by the key it names")
	}
	proof["proofValue"] = encode(signature)
	// The document stays as it is written, with the proof at its end.
	text, err := json.Marshal(proof)
	if err != nil {
		return nil, err
	}
	body := bytes.TrimSuffix(bytes.TrimSpace(document), []byte("}"))
	return fmt.Appendf(nil, `%s,"proof":%s}`, body, text), nil
}

// Proved is a document whose proof holds.
type Proved struct {
	// Said is the document without its proof, as JSON.
	Said map[string]any
	// Key that signed. Whose it is, the caller has to know.
	Key ed25519.PublicKey
	// Controller is whose the document says it is.
	Controller string
}

// Verify checks the proof of a document against the key it names.
//
// The errors are ErrNone, ErrBroken, and Refused for what is not worked out.
func Verify(document []byte) (Proved, error) { return known.verify(document) }

func (c contexts) verify(document []byte) (Proved, error) {
	said, err := c.parse(document)
	if err != nil {
		return Proved{}, err
	}
	proof, ok := said["proof"].(map[string]any)
	if !ok || proof["type"] != proofType || proof["cryptosuite"] != suite {
		return Proved{}, ErrNone
	}
	delete(said, "proof")
	for option, value := range proof {
		if _, ok := value.(string); !ok || !slices.Contains(options, option) {
			return Proved{}, refused("its proof holds under conditions (%s) that this program does not check", option)
		}
	}
	if created, ok := proof["created"].(string); ok {
		if _, err := time.Parse(time.RFC3339, created); err != nil {
			return Proved{}, ErrBroken
		}
	}
	method, _ := proof["verificationMethod"].(string)
	controller, fragment, _ := strings.Cut(method, "#")
	key, ok := ParseMultikey(fragment)
	if !ok {
		return Proved{}, refused("its proof names no key (Ed25519, as a Multikey) that can be read from the document")
	}
	value, _ := proof["proofValue"].(string)
	signature, ok := decode(value, ed25519.SignatureSize)
	if !ok || proof["proofPurpose"] != purpose {
		return Proved{}, ErrBroken
	}
	delete(proof, "proofValue")
	message, err := c.message(said, proof)
	if err != nil {
		return Proved{}, err
	}
	if !ed25519.Verify(key, message, signature) {
		return Proved{}, ErrBroken
	}
	return Proved{said, key, controller}, nil
}

// message is what is signed: the digests of the proof's options, then of the document. It is
// 64 bytes long, as nothing else is that the keys of the house sign.
func (c contexts) message(said, proof map[string]any) ([]byte, error) {
	config := maps.Clone(proof)
	config["@context"] = said["@context"]
	var out []byte
	for _, part := range []map[string]any{config, said} {
		text, err := c.canonical(part)
		if err != nil {
			return nil, err
		}
		sum := sha256.Sum256([]byte(text))
		out = append(out, sum[:]...)
	}
	return out, nil
}
