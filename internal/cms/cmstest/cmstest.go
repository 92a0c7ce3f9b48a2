// Package cmstest makes keys and certificates for tests, as an institution would have them.
//
// It owns: a root, an authority below it and a signer. It does not own: anything of the
// program.
package cmstest

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"testing"
	"time"
)

// Holder is whose certificate it is.
const Holder = "Department of Medicine, Aldermere"

// ECDSA and RSA make a key.
func ECDSA(t testing.TB) crypto.Signer {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// RSA makes a key of 2048 bits.
func RSA(t testing.TB) crypto.Signer {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// Chain returns a key and its certificates as PEM, valid for two days around a time. Change
// may spoil the certificate.
func Chain(t testing.TB, key crypto.Signer, around time.Time, change func(*x509.Certificate)) (private, chain string) {
	t.Helper()
	serial := int64(0)
	issue := func(name string, authority bool, public crypto.PublicKey, parent *x509.Certificate, by crypto.Signer) *x509.Certificate {
		serial++
		template := &x509.Certificate{
			SerialNumber: big.NewInt(serial), Subject: pkix.Name{CommonName: name, Organization: []string{"University of Aldermere"}},
			NotBefore: around.Add(-24 * time.Hour), NotAfter: around.Add(24 * time.Hour),
			IsCA: authority, BasicConstraintsValid: authority, KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageContentCommitment,
		}
		if authority {
			template.KeyUsage = x509.KeyUsageCertSign
		} else if change != nil {
			change(template)
		}
		if parent == nil {
			parent = template
		}
		der, err := x509.CreateCertificate(rand.Reader, template, parent, public, by)
		if err != nil {
			t.Fatal(err)
		}
		made, err := x509.ParseCertificate(der)
		if err != nil {
			t.Fatal(err)
		}
		return made
	}
	rootKey, middleKey := ECDSA(t), ECDSA(t)
	root := issue("Aldermere Root", true, rootKey.Public(), nil, rootKey)
	middle := issue("Aldermere Signing Authority", true, middleKey.Public(), root, rootKey)
	own := issue(Holder, false, key.Public(), middle, middleKey)
	for _, c := range []*x509.Certificate{own, middle, root} {
		chain += string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: c.Raw}))
	}
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	return string(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der})), chain
}
