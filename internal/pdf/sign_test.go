package pdf

import (
	"bytes"
	"crypto/ed25519"
	"errors"
	"testing"
)

func signed(t *testing.T) []byte {
	t.Helper()
	file, err := Sign(rendered(t, certificate(), options), func(m []byte) []byte { return ed25519.Sign(sealKey, m) })
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func TestASignedFileSaysWhatItWasSignedWith(t *testing.T) {
	s, err := Sealed(signed(t))
	if err != nil || !bytes.Equal(s.Claim, certificate().Seal.Claim) || !bytes.Equal(s.Key, certificate().Seal.Key) {
		t.Errorf("%q %v", s.Claim, err)
	}
	if _, err := Sealed(rendered(t, certificate(), options)); !errors.Is(err, ErrBroken) {
		t.Errorf("unsigned: %v", err)
	}
	if _, err := Sealed(rendered(t, record(), options)); !errors.Is(err, ErrNoSeal) {
		t.Errorf("without a seal: %v", err)
	}
}

func TestNoByteOfASignedFileCanBeAnother(t *testing.T) {
	file := signed(t)
	at := bytes.Index(file, []byte("/LaurelClaim"))
	try := func(i int) {
		for _, bit := range []byte{1, 0x20, 0x80} {
			changed := bytes.Clone(file)
			changed[i] ^= bit
			if _, err := Sealed(changed); err == nil {
				t.Errorf("byte %d (%q) became %q and nobody noticed", i, file[i], changed[i])
			}
		}
	}
	for i := 0; i < len(file); i += 211 {
		try(i)
	}
	for i := at; i < min(at+400, len(file)); i++ { // key and signature lie here
		try(i)
	}
	for what, changed := range map[string][]byte{
		"a byte more": append(bytes.Clone(file), '\n'), "a byte less": file[:len(file)-1], "a second seal": append(bytes.Clone(file), file[at:]...), "nothing": nil,
	} {
		if _, err := Sealed(changed); err == nil {
			t.Errorf("%s: nobody noticed", what)
		}
	}
}

func TestASealIsSignedByItsOwnKey(t *testing.T) {
	other := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{8}, ed25519.SeedSize))
	if _, err := Sign(rendered(t, certificate(), options), func(m []byte) []byte { return ed25519.Sign(other, m) }); err == nil {
		t.Error("another key signed")
	}
	d := certificate()
	d.Seal = &Seal{Claim: []byte("x")}
	if _, err := Render(d, options); err == nil {
		t.Error("a seal without a key was rendered")
	}
}

func TestACertificateIsOnePageWhateverIsOnIt(t *testing.T) {
	for name, d := range map[string]Document{"short": certificate(), "long": longCertificate()} {
		l := laidOut(t, d)
		if len(l.pages) != 1 {
			t.Fatalf("%s: %d pages", name, len(l.pages))
		}
		for _, o := range l.pages[0].ops {
			for _, p := range o.parts {
				if p.x < frame+8 || p.y > l.h-frame-8 {
					t.Errorf("%s: %q lies outside the frame", name, string(p.codes))
				}
			}
		}
	}
	for what, change := range map[string]func(*Certificate){
		"no name": func(c *Certificate) { c.Name = "" }, "no address": func(c *Certificate) { c.URL = "" }, "no recognition": func(c *Certificate) { c.Recognition = " " },
		"five facts": func(c *Certificate) { c.Facts = make([]string, 5) },
	} {
		d := certificate()
		change(d.Certificate)
		if _, err := Render(d, options); err == nil {
			t.Errorf("%s: rendered", what)
		}
	}
}
