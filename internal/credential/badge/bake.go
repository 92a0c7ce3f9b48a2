package badge

import (
	"bytes"
	"encoding/binary"
	"encoding/xml"
	"errors"
	"hash/crc32"
	"io"
	"strings"
)

const (
	pngMagic = "\x89PNG\r\n\x1a\n"
	keyword  = "openbadgecredential"
	// An iTXt chunk has after its keyword: uncompressed, no method, no language, no translation.
	plainText   = "\x00\x00\x00\x00\x00"
	badgeSpace  = "https://purl.imsglobal.org/ob/v3p0"
	svgSpace    = `xmlns:openbadges="` + badgeSpace + `"`
	svgVerify   = ` verify="`
	longestText = 1 << 20
)

// BakePNG puts a token into a PNG picture that has none.
func BakePNG(picture []byte, token string) ([]byte, error) {
	end := bytes.LastIndex(picture, []byte("\x00\x00\x00\x00IEND"))
	if !bytes.HasPrefix(picture, []byte(pngMagic)) || end < 0 {
		return nil, ErrNone
	}
	body := []byte("iTXt" + keyword + plainText + token)
	out := bytes.Clone(picture[:end])
	out = binary.BigEndian.AppendUint32(out, uint32(len(body)-4))
	out = append(out, body...)
	out = binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(body))
	return append(out, picture[end:]...), nil
}

// Read finds the token in a baked PNG or SVG picture, or in a file that is one itself. The
// token is all that is signed: baked tells that a picture is around it, which is not.
func Read(file []byte) (token string, baked bool, err error) {
	if chunks, ok := bytes.CutPrefix(file, []byte(pngMagic)); ok {
		token, err = readPNG(chunks)
		return token, true, err
	}
	text := bytes.TrimSpace(bytes.TrimPrefix(file, []byte("\ufeff")))
	switch {
	case bytes.HasPrefix(text, []byte("<svg")), bytes.HasPrefix(text, []byte("<?xml")):
		token, err = readSVG(text)
		return token, true, err
	case len(text) > longestText:
		return "", false, ErrNone
	}
	token, err = asToken(string(text))
	return token, false, err
}

// readSVG takes the one element of a badge in a picture, and nothing that only looks like it:
// what stands in a comment or in another kind of file is nobody's badge.
func readSVG(picture []byte) (string, error) {
	read, root, found := xml.NewDecoder(bytes.NewReader(picture)), true, ""
	for {
		next, err := read.Token()
		if errors.Is(err, io.EOF) {
			return asToken(found)
		}
		if err != nil {
			return "", ErrNone
		}
		start, ok := next.(xml.StartElement)
		if !ok {
			continue
		}
		if root && start.Name.Local != "svg" {
			return "", ErrNone
		}
		root = false
		if start.Name != (xml.Name{Space: badgeSpace, Local: "credential"}) {
			continue
		}
		if found != "" {
			return "", ErrBroken // two badges in one picture: neither is believed
		}
		for _, a := range start.Attr {
			if a.Name == (xml.Name{Local: "verify"}) {
				found = a.Value
			}
		}
		if found == "" {
			return "", ErrNone
		}
	}
}

func readPNG(chunks []byte) (string, error) {
	found := ""
	for len(chunks) >= 12 {
		n := binary.BigEndian.Uint32(chunks)
		if uint64(n)+12 > uint64(len(chunks)) {
			return "", ErrBroken
		}
		body, rest := chunks[4:8+n], chunks[12+n:]
		if binary.BigEndian.Uint32(chunks[8+n:]) != crc32.ChecksumIEEE(body) {
			return "", ErrBroken
		}
		if text, ok := bytes.CutPrefix(body, []byte("iTXt"+keyword+plainText)); ok {
			if found != "" {
				return "", ErrBroken // two badges in one picture: neither is believed
			}
			found = string(text)
		}
		chunks = rest
	}
	return asToken(found)
}

func asToken(s string) (string, error) {
	if strings.Count(s, ".") != 2 || strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.") != "" {
		return "", ErrNone
	}
	return s, nil
}
