package main

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"
	"unicode"

	"laurel/internal/apperr"
	"laurel/internal/cms"
	"laurel/internal/config"
	"laurel/internal/credential"
	"laurel/internal/credential/badge"
	"laurel/internal/dossier"
	"laurel/internal/i18n"
	"laurel/internal/pdf"
	"laurel/internal/store"
)

// mostFile is more than any file of ours has, in bytes.
const mostFile = 16 << 20

var verifyCommand = command{
	name: "verify", args: "FILE", short: "check that a certificate, a badge or a dossier is as it was signed",
	long: "FILE is the PDF of a certificate or a dossier, or an Open Badge: a PNG or SVG picture with a badge in it, or its token.\n" +
		"It reads what the file says of itself, and whether every byte is as it was signed. Who signed is told by the key: give the one on the\n" +
		"certificate's public page with --key, or run this where the installation's database is. Without either the key is only named.\n" +
		"It changes nothing and asks nobody; the exit code is 1 when the file, the key or the certificate does not hold.",
	example: "laurel verify crt_0123456789abcdefghjkmnpqrs.pdf --key 3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29",
	flags: func(set *flag.FlagSet) func(context.Context, console, []string) error {
		s := settings(set)
		var keys []string
		set.Func("key", "`KEY` that must have signed, 64 hexadecimal digits; may be given several times", func(text string) error {
			b, err := hex.DecodeString(strings.TrimSpace(text))
			if err != nil || len(b) != ed25519.PublicKeySize {
				return errors.New("a key has 64 hexadecimal digits")
			}
			keys = append(keys, hex.EncodeToString(b))
			return nil
		})
		return func(ctx context.Context, c console, args []string) error {
			if len(args) != 1 {
				return errUsage
			}
			file, err := readSigned(args[0])
			if err != nil {
				return err
			}
			open := func() (*app, func(), error) { return installed(ctx, c, s) }
			return verifyFile(ctx, c, file, keys, open)
		}
	},
}

// pdfWithin is how far into a file readers look for the beginning of a PDF.
const pdfWithin = 1 << 10

// verifyFile looks for a badge in pictures and tokens alone: what readers show as a PDF holds
// only by the seal over all of it, whatever else somebody put into it.
func verifyFile(ctx context.Context, c console, file []byte, keys []string, open func() (*app, func(), error)) error {
	if !bytes.Contains(file[:min(len(file), pdfWithin)], []byte("%PDF-")) {
		if err := verifyBadge(ctx, c, file, keys, open); !errors.Is(err, badge.ErrNone) {
			return err
		}
	}
	return verify(ctx, c, file, keys, open)
}

// say writes what a file says of itself, a line for each: nothing in it ends a line, moves the
// cursor or turns the direction of writing.
func say(c console, rows ...[2]string) {
	for _, row := range rows {
		plain := strings.Map(func(r rune) rune {
			if unicode.Is(unicode.Bidi_Control, r) {
				return -1
			}
			return r
		}, i18n.Clean(row[1]))
		fmt.Fprintf(c.out, "  %-13s %s\n", row[0], strings.Join(strings.Fields(plain), " "))
	}
}

func readSigned(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("%s cannot be read: name the PDF file of a certificate", path)
	}
	defer f.Close()
	file, err := io.ReadAll(io.LimitReader(f, mostFile+1))
	if err == nil && len(file) > mostFile {
		err = errors.New("the file is larger than any certificate")
	}
	return file, err
}

// installed opens the installation for reading; nil where there is none here.
func installed(ctx context.Context, c console, s settingsFlags) (*app, func(), error) {
	cfg, err := s.load(c)
	if err != nil {
		return nil, nil, err
	}
	named := c.environ(config.DatabaseURL) != ""
	s.set.Visit(func(f *flag.Flag) { named = named || f.Name == "database-url" || f.Name == "config" })
	if path, ok := strings.CutPrefix(cfg.DatabaseURL, "sqlite:"); ok && !named {
		if _, err := os.Stat(path); err != nil {
			return nil, nil, nil
		}
	}
	db, err := store.Open(ctx, cfg.DatabaseURL, store.Options{ReadOnly: true})
	if err != nil {
		return nil, nil, err
	}
	a, err := newInstallation(cfg, db, logger(c.err))
	if err != nil {
		db.Close()
		return nil, nil, err
	}
	return a, db.Close, nil
}

// verify says what holds, a line each, and refuses when something does not.
func verify(ctx context.Context, c console, file []byte, keys []string, open func() (*app, func(), error)) error {
	seal, err := pdf.Sealed(file)
	switch {
	case errors.Is(err, pdf.ErrNoSeal):
		return errors.New("this file carries no signature of Laurel, or more than one: it is no certificate as it was issued")
	case err != nil:
		return errors.New("the file is NOT as it was signed: at least one byte was changed, and nothing it says is to be believed")
	}
	var by cms.Signature
	if signature, content, ok := pdf.Countersigned(file); ok {
		if by, err = cms.Read(signature, content); err != nil {
			return errors.New("the signature with the institution's certificate does NOT hold: it was changed or taken away")
		}
	}
	if said, ok := sealedDossier(seal.Claim); ok {
		return verifyDossier(ctx, c, said, seal, by, keys, open)
	}
	var said credential.Snapshot
	if err := json.Unmarshal(seal.Claim, &said); err != nil {
		return errors.New("the file is signed, but what it claims is not a certificate's")
	}
	fmt.Fprintf(c.out, "Unchanged: every byte of the file is as it was signed.\n\n")
	say(
		c,
		[2]string{"Name", said.Name},
		[2]string{"Recognition", said.Title.In(said.Language)},
		[2]string{"Date", period(said.Since, said.Until, "en")},
		[2]string{"Department", said.Department.In(said.Language)},
		[2]string{"Presented by", said.Presenter},
		[2]string{"Issued", day(said.Issued, "en")},
		[2]string{"Code", said.Code},
		[2]string{"Page", said.Base + credential.PagePath(said.Code)},
		[2]string{"Key", hex.EncodeToString(seal.Key)},
	)
	a, done, err := tellKey(c, seal, by, keys, open, "certificate")
	if a == nil || err != nil {
		return err
	}
	defer done()
	return a.tellStanding(ctx, c, said, seal)
}

// tellKey says whose key it is as far as that can be known, and opens the installation where
// there is one to ask.
func tellKey(c console, seal pdf.Seal, by cms.Signature, keys []string, open func() (*app, func(), error), what string) (*app, func(), error) {
	key := hex.EncodeToString(seal.Key)
	fmt.Fprintln(c.out)
	if by.Holder != "" {
		fmt.Fprintf(c.out, "Also signed on %s by %s, as certified by %s. A PDF reader tells whether to trust that issuer.\n", by.Signed.UTC().Format(time.DateOnly), by.Holder, by.Issuer)
	}
	if len(keys) > 0 {
		if !slices.Contains(keys, key) {
			return nil, nil, errors.New("it was signed with ANOTHER key than the one you gave: whoever issued it is not who you expect")
		}
		fmt.Fprintln(c.out, "Signed with the key you gave.")
	}
	a, done, err := open()
	if err != nil && len(keys) == 0 {
		fmt.Fprintf(c.out, "The installation's database could not be asked (%s).\n", sentence(err))
	}
	if a == nil || err != nil {
		if len(keys) == 0 {
			fmt.Fprintf(c.out, "Whose key this is was not checked: compare it with the one on the %s's page, or give that with --key.\n", what)
		}
		fmt.Fprintf(c.out, "Whether the %s was replaced or revoked since is said on its page.\n", what)
		return nil, nil, nil
	}
	return a, done, nil
}

// sealedDossier reads a claim that is a dossier's.
func sealedDossier(claim []byte) (dossier.Snapshot, bool) {
	var said dossier.Snapshot
	err := json.Unmarshal(claim, &said)
	return said, err == nil && strings.HasPrefix(said.Template, "laurel-dossier/")
}

// verifyDossier says what holds of the file of a dossier.
func verifyDossier(ctx context.Context, c console, said dossier.Snapshot, seal pdf.Seal, by cms.Signature, keys []string, open func() (*app, func(), error)) error {
	items := 0
	for _, s := range said.Sections {
		items += len(s.Items)
	}
	fmt.Fprintf(c.out, "Unchanged: every byte of the file is as it was signed.\n\n")
	say(
		c,
		[2]string{"Kind", dossier.TitleOf(said.Kind).In(said.Language)},
		[2]string{"Name", said.Name},
		[2]string{"Period", period(said.Since, said.Until.String(), "en")},
		[2]string{"Department", said.Department},
		[2]string{"Frozen", fmt.Sprintf("%s, version %d, %d items", day(said.Frozen, "en"), said.Number, items)},
		[2]string{"Code", said.Code},
		[2]string{"Page", said.Base + credential.PagePath(said.Code)},
		[2]string{"Key", hex.EncodeToString(seal.Key)},
	)
	a, done, err := tellKey(c, seal, by, keys, open, "dossier")
	if a == nil || err != nil {
		return err
	}
	defer done()
	known, err := a.credential.HasKey(ctx, seal.Key)
	if err != nil {
		return err
	}
	if !known {
		return errors.New("this installation never signed with that key")
	}
	stands, err := a.dossiers.Check(ctx, said.Code)
	switch {
	case apperr.CodeOf(err) == apperr.NotFound:
		return errors.New("the key is this installation's, but no dossier with this code is on record here")
	case err != nil:
		return err
	case stands.State == dossier.Superseded:
		return errors.New("the dossier does not stand any longer: ask for its newest version")
	}
	fmt.Fprintln(c.out, "Signed with a key of this installation.\nThe dossier is current.")
	return nil
}

// tellStanding compares a signed file with what this installation has on record.
func (a *app) tellStanding(ctx context.Context, c console, said credential.Snapshot, seal pdf.Seal) error {
	known, stands, err := a.credential.Known(ctx, said.Code, seal.Key)
	switch {
	case err != nil && apperr.CodeOf(err) != apperr.NotFound:
		return err
	case !known:
		return errors.New("this installation never signed with that key")
	case err != nil:
		return errors.New("the key is this installation's, but no certificate with this code is on record here")
	}
	fmt.Fprintln(c.out, "Signed with a key of this installation.")
	switch stands.State {
	case credential.Revoked:
		return errors.New("the certificate was REVOKED")
	case credential.Superseded:
		return fmt.Errorf("the certificate was REPLACED by %s", stands.Successor)
	}
	fmt.Fprintln(c.out, "The certificate is current.")
	return nil
}
