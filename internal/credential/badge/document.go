package badge

import (
	"bytes"
	"crypto"
	"crypto/ed25519"
	"crypto/rsa"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"time"

	"github.com/go-jose/go-jose/v4"

	"laurel/internal/credential/badge/integrity"
)

// Signer signs documents: the public half of its key, and what the other half does.
type Signer struct {
	Key  ed25519.PublicKey
	Sign func(message []byte) []byte
}

// Embed makes a badge as a document with its proof inside. The same badge and key give the
// same bytes: when the proof was made is not said.
func Embed(b Badge, by Signer) (string, error) { return embed(b.document(), b.Issuer, by) }

// EmbedList makes a status list as such a document.
func EmbedList(address, issuer string, at time.Time, fallen []int, by Signer) (string, error) {
	l, err := listOf(address, issuer, at, fallen)
	if err != nil {
		return "", err
	}
	return embed(l, issuer, by)
}

func embed(said any, issuer string, by Signer) (string, error) {
	plain, err := json.Marshal(said)
	if err != nil {
		return "", err
	}
	out, err := integrity.Sign(plain, issuer, by.Key, by.Sign)
	return string(out), err
}

func isDocument(text string) bool { return strings.HasPrefix(text, "{") }

func verifyDocument(text []byte) (Badge, ed25519.PublicKey, error) {
	var c document
	proved, err := openDocument(text, &c)
	if err != nil {
		return Badge{}, nil, err
	}
	b, err := c.badge()
	if err != nil || proved.Controller != b.Issuer {
		return Badge{}, nil, ErrBroken
	}
	return b, proved.Key, nil
}

// openDocument checks a document, and that it holds what is read from it and nothing else.
func openDocument(text []byte, into any) (integrity.Proved, error) {
	proved, err := integrity.Verify(text)
	switch {
	case errors.Is(err, integrity.ErrNone):
		return proved, ErrNone
	case errors.Is(err, integrity.ErrBroken):
		return proved, ErrBroken
	case err != nil:
		return proved, err
	}
	said, err := json.Marshal(proved.Said)
	if err != nil {
		return proved, err
	}
	read := json.NewDecoder(bytes.NewReader(said))
	read.DisallowUnknownFields()
	if err := read.Decode(into); err != nil {
		return proved, ErrBroken
	}
	// Names are compared without regard to case when they are read.
	again, err := json.Marshal(into)
	if err != nil {
		return proved, err
	}
	var same map[string]any
	if err := json.Unmarshal(again, &same); err != nil || !reflect.DeepEqual(same, proved.Said) {
		return proved, ErrBroken
	}
	return proved, nil
}

// KeyName is how a key of badges is named where people compare it: the thumbprint of RFC 7638
// of an RSA key, a Multikey of an Ed25519 one.
func KeyName(key crypto.PublicKey) (string, error) {
	switch k := key.(type) {
	case *rsa.PublicKey:
		return Thumbprint(k)
	case ed25519.PublicKey:
		return integrity.Multikey(k), nil
	}
	return "", errors.New("badge: no badge is signed with such a key")
}

type method struct {
	ID         string           `json:"id"`
	Type       string           `json:"type"`
	Controller string           `json:"controller"`
	Multibase  string           `json:"publicKeyMultibase,omitempty"`
	JWK        *jose.JSONWebKey `json:"publicKeyJwk,omitempty"`
}

// Issuer is the document at the address that a badge gives as its issuer's (a controlled
// identifier document): the keys it signs with, for whoever checks a badge.
func Issuer(address string, keys ...crypto.PublicKey) ([]byte, error) {
	said := struct {
		Context []string `json:"@context"`
		ID      string   `json:"id"`
		Methods []method `json:"verificationMethod"`
		Asserts []string `json:"assertionMethod"`
	}{[]string{"https://www.w3.org/ns/cid/v1"}, address, []method{}, []string{}}
	for _, key := range keys {
		name, err := KeyName(key)
		if err != nil {
			return nil, err
		}
		m := method{ID: address + "#" + name, Controller: address}
		switch k := key.(type) {
		case ed25519.PublicKey:
			m.Type, m.Multibase = "Multikey", name
		default:
			m.Type, m.JWK = "JsonWebKey", &jose.JSONWebKey{Key: k}
		}
		said.Methods, said.Asserts = append(said.Methods, m), append(said.Asserts, m.ID)
	}
	return json.Marshal(said)
}
