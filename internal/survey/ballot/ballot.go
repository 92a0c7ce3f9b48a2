package ballot

import (
	"crypto/hpke"
	"encoding/binary"
	"errors"
	"fmt"
)

// Size is what every document is padded to, in bytes. With more sizes than one a long
// ballot of a person would lead to the one long document that came out of the box.
const Size = 32 << 10

const header = 4 // bytes of the length before the document

// Longest is the most bytes a document may have.
const Longest = Size - header

// ErrSpoiled is a ballot that cannot be opened: damaged, of another box, or not made by
// Seal.
var ErrSpoiled = errors.New("the ballot cannot be opened")

var (
	kem  = hpke.MLKEM768X25519()
	kdf  = hpke.HKDFSHA256()
	aead = hpke.AES256GCM()
)

func info(box string) []byte { return []byte("laurel ballot v1 " + box) }

// NewBox makes the key pair of a box.
func NewBox() (private, public []byte, err error) {
	key, err := kem.GenerateKey()
	if err != nil {
		return nil, nil, fmt.Errorf("ballot: no key can be made: %w", err)
	}
	private, err = key.Bytes()
	return private, key.PublicKey().Bytes(), err
}

// Sealer seals for one box. It is immutable and safe for concurrent use.
type Sealer struct {
	key  hpke.PublicKey
	info []byte
}

// NewSealer reads the public key of a box.
func NewSealer(box string, public []byte) (*Sealer, error) {
	key, err := kem.NewPublicKey(public)
	if err != nil {
		return nil, fmt.Errorf("ballot: the public key of the box is damaged: %w", err)
	}
	return &Sealer{key, info(box)}, nil
}

// Seal makes a ballot of a document. Two ballots of a box have nothing in common but
// their length, which is that of all, whatever the documents are.
func (s *Sealer) Seal(document []byte) ([]byte, error) {
	if len(document) > Longest {
		return nil, fmt.Errorf("ballot: a document has at most %d bytes", Longest)
	}
	padded := make([]byte, Size)
	binary.BigEndian.PutUint32(padded, uint32(len(document)))
	copy(padded[header:], document)
	return hpke.Seal(s.key, kdf, aead, s.info, padded)
}

// Opener opens the ballots of one box.
type Opener struct {
	key  hpke.PrivateKey
	info []byte
}

// NewOpener reads the private key of a box.
func NewOpener(box string, private []byte) (*Opener, error) {
	key, err := kem.NewPrivateKey(private)
	if err != nil {
		return nil, fmt.Errorf("ballot: the private key of the box is damaged: %w", err)
	}
	return &Opener{key, info(box)}, nil
}

// Open gives the document of a ballot, or ErrSpoiled.
func (o *Opener) Open(sealed []byte) ([]byte, error) {
	padded, err := hpke.Open(o.key, kdf, aead, o.info, sealed)
	if err != nil || len(padded) < header {
		return nil, ErrSpoiled
	}
	n := binary.BigEndian.Uint32(padded)
	if int64(n) > int64(len(padded)-header) {
		return nil, ErrSpoiled
	}
	return padded[header : header+int(n)], nil
}
