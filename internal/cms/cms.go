// Package cms signs files with a certificate of whoever runs the installation, in the form
// that PDF readers check by themselves (CMS, CAdES).
//
// It owns: reading the operator's key and chain, what makes them refused, and the bytes of
// a signature. It does not own: where a file keeps it (pdf), nor whom a reader trusts: that
// is settled between the reader and the issuer of the certificate.
package cms

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/asn1"
	"encoding/pem"
	"errors"
	"fmt"
	"time"

	"github.com/smallstep/pkcs7"
)

// Signer is a key with the certificates that say whose it is.
type Signer struct {
	key   crypto.Signer
	chain []*x509.Certificate // the key's own first
	room  int
}

// Load reads a private key and its chain of certificates, both PEM. What it refuses, it
// refuses with a sentence for the operator.
func Load(key, chain string, now time.Time) (*Signer, error) {
	s := &Signer{}
	var err error
	if s.key, err = readKey(key); err != nil {
		return nil, err
	}
	if s.chain, err = readChain(chain); err != nil {
		return nil, err
	}
	own := s.chain[0]
	if !matches(s.key.Public(), own.PublicKey) {
		return nil, fmt.Errorf("the key is not that of the first certificate of the chain (%s): put the key's own certificate first", Name(own))
	}
	if own.KeyUsage != 0 && own.KeyUsage&(x509.KeyUsageDigitalSignature|x509.KeyUsageContentCommitment) == 0 {
		return nil, fmt.Errorf("the certificate of %s is not meant for signing: ask its issuer for one with the usage digitalSignature", Name(own))
	}
	for i, c := range s.chain[1:] {
		if err := s.chain[i].CheckSignatureFrom(c); err != nil {
			return nil, fmt.Errorf("the chain is broken: the certificate of %s was not issued by %s, which follows it", Name(s.chain[i]), Name(c))
		}
	}
	if err := s.valid(now); err != nil {
		return nil, err
	}
	// One signature is not always as long as the next (ECDSA), by a few bytes.
	sample, err := s.Sign(nil, now)
	s.room = len(sample) + 64
	return s, err
}

// Name is what people call the holder of a certificate.
func Name(c *x509.Certificate) string {
	if c.Subject.CommonName != "" {
		return c.Subject.CommonName
	}
	return c.Subject.String()
}

// Room is what a signature takes at most, in bytes.
func (s *Signer) Room() int { return s.room }

// Who is whose signature it is.
func (s *Signer) Who() string { return Name(s.chain[0]) }

func (s *Signer) valid(now time.Time) error {
	own := s.chain[0]
	if now.Before(own.NotBefore) || now.After(own.NotAfter) {
		return fmt.Errorf("the certificate of %s is valid from %s to %s only: get a new one, or take the setting away", Name(own), own.NotBefore.Format(time.DateOnly), own.NotAfter.Format(time.DateOnly))
	}
	return nil
}

// signingCertificate is the attribute that ties the certificate to the signature, so that
// no other with the same key can be put in its place (RFC 5035).
var signingCertificate = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 9, 16, 2, 47}

type certificateHashes struct{ Hashes []certificateHash }

type certificateHash struct{ SHA256 []byte }

// Sign returns the signature over content, which it does not contain (DER). It fails
// outside the time of the certificate: readers would call such a signature invalid.
func (s *Signer) Sign(content []byte, now time.Time) ([]byte, error) {
	if err := s.valid(now); err != nil {
		return nil, err
	}
	data, err := pkcs7.NewSignedData(content)
	if err != nil {
		return nil, err
	}
	data.SetDigestAlgorithm(pkcs7.OIDDigestAlgorithmSHA256)
	own := sha256.Sum256(s.chain[0].Raw)
	err = data.AddSignerChain(s.chain[0], s.key, s.chain[1:], pkcs7.SignerInfoConfig{ExtraSignedAttributes: []pkcs7.Attribute{
		{Type: signingCertificate, Value: certificateHashes{[]certificateHash{{own[:]}}}},
	}})
	if err != nil {
		return nil, err
	}
	data.Detach()
	return data.Finish()
}

// Signature is what a signature says of itself.
type Signature struct {
	Holder, Issuer string
	Signed         time.Time
}

var (
	// ErrEmpty: there is a place for a signature, and nothing in it.
	ErrEmpty = errors.New("cms: nothing is signed")
	// ErrBroken: it is no signature over this content.
	ErrBroken = errors.New("cms: the content is not as it was signed")
)

// Read checks a signature, with any number of zero bytes behind it, against what it covers.
// Whether its issuer is to be trusted is not asked.
func Read(signature, content []byte) (Signature, error) {
	var whole asn1.RawValue
	padding, err := asn1.Unmarshal(signature, &whole)
	switch {
	case len(bytes.Trim(signature, "\x00")) == 0:
		return Signature{}, ErrEmpty
	case err != nil, len(bytes.Trim(padding, "\x00")) > 0:
		return Signature{}, ErrBroken
	}
	p, err := pkcs7.Parse(whole.FullBytes)
	if err != nil {
		return Signature{}, ErrBroken
	}
	p.Content = content
	own := p.GetOnlySigner()
	if own == nil || p.Verify() != nil {
		return Signature{}, ErrBroken
	}
	var tied certificateHashes
	if err := p.UnmarshalSignedAttribute(signingCertificate, &tied); err != nil || len(tied.Hashes) == 0 {
		return Signature{}, ErrBroken
	}
	if sum := sha256.Sum256(own.Raw); !bytes.Equal(tied.Hashes[0].SHA256, sum[:]) {
		return Signature{}, ErrBroken
	}
	s := Signature{Holder: Name(own), Issuer: own.Issuer.CommonName}
	if s.Issuer == "" {
		s.Issuer = own.Issuer.String()
	}
	return s, p.UnmarshalSignedAttribute(pkcs7.OIDAttributeSigningTime, &s.Signed)
}

func readKey(text string) (crypto.Signer, error) {
	for rest := []byte(text); ; {
		var block *pem.Block
		if block, rest = pem.Decode(rest); block == nil {
			return nil, errors.New("the key holds no private key in PEM: it begins with -----BEGIN PRIVATE KEY-----")
		}
		var key any
		var err error
		switch block.Type {
		case "PRIVATE KEY":
			key, err = x509.ParsePKCS8PrivateKey(block.Bytes)
		case "EC PRIVATE KEY":
			key, err = x509.ParseECPrivateKey(block.Bytes)
		case "RSA PRIVATE KEY":
			key, err = x509.ParsePKCS1PrivateKey(block.Bytes)
		case "ENCRYPTED PRIVATE KEY":
			return nil, errors.New("the key is under a passphrase: write it without one into a file that only the server may read")
		default:
			continue // such as EC PARAMETERS
		}
		if block.Headers["DEK-Info"] != "" {
			return nil, errors.New("the key is under a passphrase: write it without one into a file that only the server may read")
		}
		if err != nil {
			return nil, errors.New("the private key cannot be read: it is damaged, or of a kind that is not known here")
		}
		switch k := key.(type) {
		case *ecdsa.PrivateKey:
			return k, nil
		case *rsa.PrivateKey:
			if k.N.BitLen() < 2048 {
				return nil, errors.New("the RSA key is too short: PDF readers want 2048 bits or more")
			}
			return k, nil
		}
		return nil, errors.New("the private key is neither RSA nor ECDSA, and PDF readers know no other")
	}
}

func readChain(text string) ([]*x509.Certificate, error) {
	var out []*x509.Certificate
	for rest := []byte(text); ; {
		var block *pem.Block
		if block, rest = pem.Decode(rest); block == nil {
			break
		}
		if block.Type != "CERTIFICATE" {
			continue
		}
		c, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			return nil, fmt.Errorf("certificate %d of the chain cannot be read: it is damaged", len(out)+1)
		}
		out = append(out, c)
	}
	if len(out) == 0 {
		return nil, errors.New("the chain holds no certificate in PEM: it begins with -----BEGIN CERTIFICATE-----")
	}
	return out, nil
}

func matches(a, b crypto.PublicKey) bool {
	known, ok := a.(interface{ Equal(crypto.PublicKey) bool })
	return ok && known.Equal(b)
}
