package main

import (
	"bytes"
	"context"
	"crypto"
	"crypto/ed25519"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"laurel/internal/clock"
	"laurel/internal/cms/cmstest"
	"laurel/internal/config"
	"laurel/internal/credential"
	"laurel/internal/i18n"
	"laurel/internal/pdf"
	"laurel/internal/testkit"
)

// countersigned is a certificate that carries the operator's signature as well.
func countersigned(t *testing.T, key crypto.Signer) []byte {
	t.Helper()
	a := &app{clock: clock.System{}}
	private, chain := cmstest.Chain(t, key, time.Now(), nil)
	if err := a.signWith(config.Config{PDFSigningKey: private, PDFSigningChain: chain}); err != nil {
		t.Fatal(err)
	}
	said := credential.Snapshot{
		Base: "https://laurel.example", Code: "7K3M-9QXA-2BCD-W5RT-8HJN-EFGH", Language: "en", Name: "Šarūnas Nguyễn", Kind: credential.Award,
		Title: i18n.Both("Mentor of the Year", "Mentor de l’année"), Presenter: "The Chair", Department: i18n.Both("Department of Medicine", "Département de médecine"),
		Since: clock.Date{Year: 2026, Month: 11, Day: 2}, Issued: clock.Date{Year: 2026, Month: 11, Day: 2},
	}
	public, own, err := ed25519.GenerateKey(bytes.NewReader(make([]byte, 64)))
	if err != nil {
		t.Fatal(err)
	}
	file, err := a.sealed(certificateDocument(said), said.Base, &pdf.Seal{Claim: []byte(`{"name":"Šarūnas Nguyễn"}`), Key: public}, func(m []byte) []byte { return ed25519.Sign(own, m) })
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// reads has another program read a file.
func reads(t *testing.T, debian, program string, file []byte, args ...string) string {
	t.Helper()
	path, err := exec.LookPath(program)
	if err != nil {
		testkit.Unavailable(t, program+" is not installed (Debian: "+debian+")")
	}
	name := filepath.Join(t.TempDir(), "x.pdf")
	if err := os.WriteFile(name, file, 0o600); err != nil {
		t.Fatal(err)
	}
	said, _ := exec.Command(path, append(args, name)...).CombinedOutput() // it fails where it finds fault
	return string(said)
}

func TestReadersAcceptTheOperatorsSignature(t *testing.T) {
	for kind, key := range map[string]crypto.Signer{"ECDSA": cmstest.ECDSA(t), "RSA": cmstest.RSA(t)} {
		file := countersigned(t, key)
		said := reads(t, "poppler-utils", "pdfsig", file, "-nocert")
		for _, want := range []string{"Signature is Valid", "Total document signed", "ETSI.CAdES.detached", cmstest.Holder, "SHA-256"} {
			if !strings.Contains(said, want) {
				t.Errorf("%s: pdfsig does not say %q:\n%s", kind, want, said)
			}
		}
		if said := reads(t, "qpdf", "qpdf", file, "--check"); !strings.Contains(said, "No syntax or stream encoding errors") || strings.Contains(said, "WARNING") {
			t.Errorf("%s: %s", kind, said)
		}
		changed := bytes.Clone(file)
		changed[bytes.Index(file, []byte("/LaurelClaim("))+20] ^= 1
		if said := reads(t, "poppler-utils", "pdfsig", changed, "-nocert"); !strings.Contains(said, "Digest Mismatch") {
			t.Errorf("%s: a byte was changed, and pdfsig says:\n%s", kind, said)
		}
	}
}

func TestVerifyChecksBothSignatures(t *testing.T) {
	file := countersigned(t, cmstest.ECDSA(t))
	check := func(file []byte) (string, error) {
		var out bytes.Buffer
		err := verify(t.Context(), console{out: &out, err: io.Discard}, file, nil, func() (*app, func(), error) { return nil, nil, nil })
		return out.String(), err
	}
	if said, err := check(file); err != nil || !strings.Contains(said, "by "+cmstest.Holder+", as certified by Aldermere Signing Authority") {
		t.Fatalf("%s %v", said, err)
	}
	signature, _, ok := pdf.Countersigned(file)
	if !ok {
		t.Fatal("no place for a signature")
	}
	place := bytes.Index(file, []byte("/Contents<")) + len("/Contents<")
	for i := 7; i < len(file); i += 211 {
		if i >= place && i < place+2*len(signature) {
			continue
		}
		changed := bytes.Clone(file)
		changed[i] ^= 4
		if out, err := check(changed); err == nil || out != "" {
			t.Errorf("byte %d was changed, and verify says %s", i, out)
		}
	}
	for what, digits := range map[string]string{"taken away": strings.Repeat("0", 2*len(signature)), "made up": strings.Repeat("30", len(signature)), "no digits": strings.Repeat("x", 2*len(signature))} {
		changed := bytes.Clone(file)
		copy(changed[place:], digits)
		if out, err := check(changed); err == nil || out != "" {
			t.Errorf("the signature was %s, and verify says %s", what, out)
		}
	}
	if _, err := check(append(bytes.Clone(file), "\n1 0 obj\n<<>>\nendobj\n%%EOF\n"...)); err == nil {
		t.Error("something was added behind the end, and verify says nothing")
	}
}

func TestServeRefusesAKeyThatIsNotTheCertificates(t *testing.T) {
	private, _ := cmstest.Chain(t, cmstest.ECDSA(t), time.Now(), nil)
	_, chain := cmstest.Chain(t, cmstest.ECDSA(t), time.Now(), nil)
	dir := t.TempDir()
	ctx, stop := context.WithTimeout(t.Context(), 20*time.Second) // were it to start, it would never end
	defer stop()
	err := serve(ctx, console{out: io.Discard, err: io.Discard, environ: func(string) string { return "" }}, config.Config{
		DatabaseURL: "sqlite:" + filepath.Join(dir, "l.db"), KeysDir: filepath.Join(dir, "keys"), Addr: "127.0.0.1:0", BaseURL: "http://127.0.0.1",
		PDFSigningKey: private, PDFSigningChain: chain,
	}, doorOptions{})
	if err == nil || !strings.Contains(err.Error(), "first certificate of the chain") || !strings.Contains(err.Error(), config.PDFSigningKey) {
		t.Errorf("%v", err)
	}
}
