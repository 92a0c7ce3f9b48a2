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

func TestACountersignatureComesBesideTheSeal(t *testing.T) {
	for name, d := range map[string]Document{"certificate": certificate(), "long certificate": longCertificate()} {
		d.Seal = &Seal{Claim: d.Seal.Claim, Key: d.Seal.Key, Room: 300}
		bare := rendered(t, d, options)
		if !bytes.Equal(bare, rendered(t, d, options)) {
			t.Errorf("%s: the same document gives two files", name)
		}
		file, err := Sign(bare, func(m []byte) []byte { return ed25519.Sign(sealKey, m) })
		if err != nil {
			t.Fatal(err)
		}
		var covered []byte
		both, err := Countersign(file, func(content []byte) ([]byte, error) { covered = content; return bytes.Repeat([]byte{0xab}, 299), nil })
		if err != nil || len(both) != len(file) {
			t.Fatalf("%s: %v", name, err)
		}
		if s, err := Sealed(both); err != nil || s.Room != 300 {
			t.Errorf("%s: the seal no longer holds: %d %v", name, s.Room, err)
		}
		signature, content, ok := Countersigned(both)
		if !ok || !bytes.Equal(signature, append(bytes.Repeat([]byte{0xab}, 299), 0)) || !bytes.Equal(content, covered) || len(content) != len(both)-602 {
			t.Errorf("%s: %x, %d bytes covered of %d", name, signature, len(content), len(both))
		}
		if _, err := Countersign(file, func([]byte) ([]byte, error) { return make([]byte, 301), nil }); err == nil {
			t.Errorf("%s: a signature that does not fit was taken", name)
		}
		if _, _, ok := Countersigned(append(bytes.Clone(both), '\n')); ok {
			t.Errorf("%s: it covers the file but for what was added", name)
		}
	}
	if _, err := Countersign(signed(t), nil); err == nil {
		t.Error("a file without a place was countersigned")
	}
}
