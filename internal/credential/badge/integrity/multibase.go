package integrity

import (
	"bytes"
	"crypto/ed25519"
	"math/big"
	"slices"
)

const (
	base58    = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
	longest58 = 128 // digits of what is read: a signature has 88
)

// multicodec says that a key is the public half of an Ed25519 one.
var multicodec = []byte{0xed, 0x01}

// encode writes bytes as multibase does with base58btc.
func encode(b []byte) string {
	n, rest, digits := new(big.Int).SetBytes(b), new(big.Int), []byte(nil)
	for n.Sign() > 0 {
		n.DivMod(n, big.NewInt(58), rest)
		digits = append(digits, base58[rest.Int64()])
	}
	for _, c := range b {
		if c != 0 {
			break
		}
		digits = append(digits, base58[0])
	}
	slices.Reverse(digits)
	return "z" + string(digits)
}

// decode reads what encode writes, and only in the way encode writes it.
func decode(s string, length int) ([]byte, bool) {
	if len(s) < 2 || len(s) > longest58 || s[0] != 'z' {
		return nil, false
	}
	n := new(big.Int)
	for _, c := range []byte(s[1:]) {
		digit := bytes.IndexByte([]byte(base58), c)
		if digit < 0 {
			return nil, false
		}
		n.Add(n.Mul(n, big.NewInt(58)), big.NewInt(int64(digit)))
	}
	if n.BitLen() > 8*length {
		return nil, false
	}
	b := n.FillBytes(make([]byte, length))
	return b, encode(b) == s
}

// Multikey writes a public key as a verification method publishes it.
func Multikey(key ed25519.PublicKey) string { return encode(append(bytes.Clone(multicodec), key...)) }

// ParseMultikey reads what Multikey writes.
func ParseMultikey(s string) (ed25519.PublicKey, bool) {
	b, ok := decode(s, len(multicodec)+ed25519.PublicKeySize)
	if !ok || !bytes.HasPrefix(b, multicodec) {
		return nil, false
	}
	return b[len(multicodec):], true
}
