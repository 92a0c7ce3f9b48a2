package cms_test

import (
	"bytes"
	"crypto"
	"crypto/ed25519"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"strings"
	"testing"
	"time"

	"laurel/internal/cms"
	"laurel/internal/cms/cmstest"
)

func TestASignatureIsOfItsContentAlone(t *testing.T) {
	for kind, key := range map[string]crypto.Signer{"ECDSA": cmstest.ECDSA(t), "RSA": cmstest.RSA(t)} {
		private, chain := cmstest.Chain(t, key, time.Now(), nil)
		s, err := cms.Load(private, chain, time.Now())
		if err != nil {
			t.Fatal(err)
		}
		content := []byte("what is said")
		for range 20 {
			signature, err := s.Sign(content, time.Now())
			if err != nil || len(signature) > s.Room() {
				t.Fatalf("%s: %d bytes of %d, %v", kind, len(signature), s.Room(), err)
			}
			said, err := cms.Read(append(signature, make([]byte, s.Room()-len(signature))...), content)
			if err != nil || said.Holder != cmstest.Holder || said.Issuer != "Aldermere Signing Authority" || time.Since(said.Signed) > time.Minute {
				t.Fatalf("%s: %+v %v", kind, said, err)
			}
		}
		signature, err := s.Sign(content, time.Now())
		if err != nil {
			t.Fatal(err)
		}
		if _, err := cms.Read(signature, []byte("what is Said")); !errors.Is(err, cms.ErrBroken) {
			t.Errorf("%s: another content: %v", kind, err)
		}
		if _, err := cms.Read(append(bytes.Clone(signature), 1), content); !errors.Is(err, cms.ErrBroken) {
			t.Errorf("%s: something behind it: %v", kind, err)
		}
		// The signed part is the last, the signature itself at its end.
		for i := len(signature) - 200; i < len(signature); i++ {
			changed := bytes.Clone(signature)
			changed[i] ^= 1
			if _, err := cms.Read(changed, content); err == nil {
				t.Errorf("%s: byte %d of %d was changed and nobody noticed", kind, i, len(signature))
			}
		}
		if _, err := s.Sign(content, time.Now().AddDate(1, 0, 0)); err == nil {
			t.Errorf("%s: signed out of date", kind)
		}
	}
	for name, bytes := range map[string][]byte{"nothing": nil, "a place left empty": make([]byte, 100)} {
		if _, err := cms.Read(bytes, nil); !errors.Is(err, cms.ErrEmpty) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzReadTakesAnything(f *testing.F) {
	private, chain := cmstest.Chain(f, cmstest.ECDSA(f), time.Now(), nil)
	s, err := cms.Load(private, chain, time.Now())
	if err != nil {
		f.Fatal(err)
	}
	signature, err := s.Sign(nil, time.Now())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(signature)
	f.Add([]byte{0x30, 0x80, 0, 0})
	f.Fuzz(func(t *testing.T, signature []byte) { _, _ = cms.Read(signature, nil) })
}

func TestAPairThatDoesNotFitIsRefusedWithASentence(t *testing.T) {
	now := time.Now()
	private, chain := cmstest.Chain(t, cmstest.ECDSA(t), now, nil)
	other, _ := cmstest.Chain(t, cmstest.ECDSA(t), now, nil)
	_, foreign := cmstest.Chain(t, cmstest.ECDSA(t), now, nil)
	tooEarly, late := cmstest.Chain(t, cmstest.ECDSA(t), now, func(c *x509.Certificate) { c.NotAfter = now.Add(-time.Hour) })
	wrongUse, unfit := cmstest.Chain(t, cmstest.ECDSA(t), now, func(c *x509.Certificate) { c.KeyUsage = x509.KeyUsageKeyEncipherment })
	own, rest, _ := strings.Cut(chain, "-----END CERTIFICATE-----\n")
	own += "-----END CERTIFICATE-----\n"
	_, foreign, _ = strings.Cut(foreign, "-----END CERTIFICATE-----\n")
	_, ed, _ := ed25519.GenerateKey(nil)
	der, err := x509.MarshalPKCS8PrivateKey(ed)
	if err != nil {
		t.Fatal(err)
	}
	for rule, tc := range map[string]struct{ key, chain, says string }{
		"another key":                {other, chain, "not that of the first certificate"},
		"the authority's first":      {private, rest + own, "own certificate first"},
		"certificates of two chains": {private, own + foreign, "the chain is broken"},
		"out of date":                {tooEarly, late, "get a new one"},
		"not for signing":            {wrongUse, unfit, "digitalSignature"},
		"no key":                     {"x", chain, "BEGIN PRIVATE KEY"},
		"a key under a passphrase":   {"-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n", chain, "passphrase"},
		"a damaged key":              {"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", chain, "damaged"},
		"a key readers do not know":  {string(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der})), chain, "neither RSA nor ECDSA"},
		"no certificate":             {private, private, "BEGIN CERTIFICATE"},
		"a damaged certificate":      {private, own + "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "certificate 2"},
	} {
		if _, err := cms.Load(tc.key, tc.chain, now); err == nil || !strings.Contains(err.Error(), tc.says) {
			t.Errorf("%s: %v", rule, err)
		}
	}
	if _, err := cms.Load(private, own, now); err != nil {
		t.Errorf("a certificate alone: %v", err)
	}
}
