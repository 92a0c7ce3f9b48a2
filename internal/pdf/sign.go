package pdf

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// Seal is what programs read in a PDF: a claim, the public key (Ed25519) of whoever makes
// it, and a signature. It lies in the dictionary of information, as PDF/A-1 allows no
// attachment.
type Seal struct {
	Claim []byte // any bytes
	Key   ed25519.PublicKey
	// Signature over Message; nil before Sign.
	Signature []byte
	// Message that is signed: the digests of the claim and of the whole file, in which the
	// signature stands as noughts, and a countersignature too. So no other byte of the
	// file can be another.
	Message []byte
	// Room is how many bytes are kept for a countersignature; 0: the file has no place for
	// one.
	Room int
}

// A string of PDF/A-1 holds maxPart bytes of base64; a longer claim is cut into several.
const (
	maxPart  = 64_000
	maxClaim = 1 << 20
)

var (
	errBadSeal = errors.New("pdf: a seal needs a claim of at most a megabyte and an Ed25519 key")
	// ErrNoSeal: the file has no seal, or more than one.
	ErrNoSeal = errors.New("pdf: the file carries no seal")
	// ErrBroken: the signature is not that of the file as it is.
	ErrBroken = errors.New("pdf: the file is not as it was signed")

	sealed      = regexp.MustCompile(`/LaurelClaim\(([A-Za-z0-9_-]+)\)((?:/LaurelClaim[0-9]+\([A-Za-z0-9_-]+\))*)/LaurelKey\(([0-9a-f]{64})\)/LaurelSignature\(([0-9a-f]{128})\)`)
	furtherPart = regexp.MustCompile(`/LaurelClaim[0-9]+\(([A-Za-z0-9_-]+)\)`)
	unsigned    = strings.Repeat("0", 2*ed25519.SignatureSize)

	countersigned = regexp.MustCompile(`/ByteRange\[0 (\d{10}) (\d{10}) (\d{10})\]/Contents<([0-9A-F]+)>`)
)

// unknownRange stands in a file until its length is known. Numbers may begin with noughts.
const unknownRange = "/ByteRange[0 0000000000 0000000000 0000000000]"

func (s *Seal) whole() bool {
	return len(s.Claim) > 0 && len(s.Claim) <= maxClaim && len(s.Key) == ed25519.PublicKeySize && s.Room >= 0
}

// entries of the dictionary of information.
func (s *Seal) entries() string {
	if s == nil {
		return ""
	}
	var b strings.Builder
	claim := base64.RawURLEncoding.EncodeToString(s.Claim)
	for n := 1; n == 1 || claim != ""; n++ {
		name := ""
		if n > 1 {
			name = strconv.Itoa(n)
		}
		cut := min(len(claim), maxPart)
		fmt.Fprintf(&b, "/LaurelClaim%s(%s)", name, claim[:cut])
		claim = claim[cut:]
	}
	fmt.Fprintf(&b, "/LaurelKey(%x)/LaurelSignature(%s)", []byte(s.Key), unsigned)
	return b.String()
}

// Sign puts the signature into a file that was rendered with a Seal.
func Sign(file []byte, sign func(message []byte) []byte) ([]byte, error) {
	s, at, err := readSeal(file)
	if err != nil {
		return nil, err
	}
	s.Signature = sign(s.Message)
	if !ed25519.Verify(s.Key, s.Message, s.Signature) {
		return nil, errors.New("pdf: the signature is not by the key of the seal")
	}
	out := bytes.Clone(file)
	copy(out[at:], hex.EncodeToString(s.Signature))
	return out, nil
}

var onePage = regexp.MustCompile(`/Type ?/Page[^s]`)

// Pages counts the pages of a file that was rendered here.
func Pages(file []byte) int { return len(onePage.FindAll(file, -1)) }

// Sealed reads the seal of a file. The error is ErrNoSeal, or ErrBroken with what the seal
// says: nothing of it is to be believed then. Whose the key is remains to be asked.
func Sealed(file []byte) (Seal, error) {
	s, _, err := readSeal(file)
	if err == nil && !ed25519.Verify(s.Key, s.Message, s.Signature) {
		err = ErrBroken
	}
	return s, err
}

func readSeal(file []byte) (Seal, int, error) {
	all := sealed.FindAllSubmatchIndex(file, 2)
	if len(all) != 1 {
		return Seal{}, 0, ErrNoSeal
	}
	m := all[0]
	var s Seal
	var err error
	claim := bytes.Clone(file[m[2]:m[3]])
	for _, part := range furtherPart.FindAllSubmatch(file[m[4]:m[5]], -1) {
		claim = append(claim, part[1]...)
	}
	if s.Claim, err = base64.RawURLEncoding.DecodeString(string(claim)); err != nil {
		return Seal{}, 0, ErrNoSeal
	}
	// The pattern leaves nothing that is no hexadecimal.
	s.Key, _ = hex.DecodeString(string(file[m[6]:m[7]]))
	s.Signature, _ = hex.DecodeString(string(file[m[8]:m[9]]))
	blank := bytes.Clone(file)
	copy(blank[m[8]:m[9]], unsigned)
	if from, to, ok := place(file); ok {
		copy(blank[from:to], bytes.Repeat([]byte("0"), to-from))
		s.Room = (to - from) / 2
	}
	s.Message = fmt.Appendf(nil, "laurel sealed pdf 1\n%x\n%x\n", sha256.Sum256(s.Claim), sha256.Sum256(blank))
	return s, m[8], nil
}

// Countersign puts a second signature (CMS, DER) into a sealed file that was rendered with
// Room. It covers every byte of the file but itself, the seal among them: it comes last.
func Countersign(file []byte, sign func(content []byte) ([]byte, error)) ([]byte, error) {
	from, to, ok := place(file)
	if !ok {
		return nil, errors.New("pdf: the file has no place for a countersignature")
	}
	signature, err := sign(covered(file, from, to))
	if err != nil {
		return nil, err
	}
	if 2*len(signature) > to-from {
		return nil, fmt.Errorf("pdf: a countersignature of %d bytes does not fit into %d", len(signature), (to-from)/2)
	}
	out := bytes.Clone(file)
	copy(out[from:to], fmt.Appendf(nil, "%X", signature))
	return out, nil
}

// Countersigned returns what stands in the place of the countersignature, with noughts
// behind it, and the bytes it covers; false when the file has no such place.
func Countersigned(file []byte) (signature, content []byte, ok bool) {
	from, to, ok := place(file)
	if !ok {
		return nil, nil, false
	}
	signature, err := hex.DecodeString(string(file[from:to]))
	return signature, covered(file, from, to), err == nil
}

// place is where the digits of the countersignature stand. Only one that covers the whole
// file counts.
func place(file []byte) (from, to int, ok bool) {
	all := countersigned.FindAllSubmatchIndex(file, 2)
	if len(all) != 1 {
		return 0, 0, false
	}
	m := all[0]
	from, to = m[8], m[9]
	return from, to, (to-from)%2 == 0 && bytes.Equal(file[m[0]:m[0]+len(unknownRange)], byteRange(from, to, len(file)))
}

// byteRange names the bytes before and behind the digits; their brackets are not covered.
func byteRange(from, to, length int) []byte {
	return fmt.Appendf(nil, "/ByteRange[0 %010d %010d %010d]", from-1, to+1, length-to-1)
}

func covered(file []byte, from, to int) []byte {
	return append(bytes.Clone(file[:from-1]), file[to+1:]...)
}
