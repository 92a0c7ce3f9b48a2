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

// BakePNG puts a badge, as a token or a document, into a PNG picture that has none.
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

// Read finds the badge in a baked PNG or SVG picture, or in a file that is one itself: a token
// or a document. That is all that is signed: baked tells that a picture is around it, which is
// not.
func Read(file []byte) (badge string, baked bool, err error) {
	if chunks, ok := bytes.CutPrefix(file, []byte(pngMagic)); ok {
		badge, err = readPNG(chunks)
		return badge, true, err
	}
	text := bytes.TrimSpace(bytes.TrimPrefix(file, []byte("\ufeff")))
	switch {
	case bytes.HasPrefix(text, []byte("<svg")), bytes.HasPrefix(text, []byte("<?xml")):
		badge, err = readSVG(text)
		return badge, true, err
	case len(text) > longestText:
		return "", false, ErrNone
	}
	badge, err = asBadge(string(text))
	return badge, false, err
}

// readSVG takes the one element of a badge in a picture, and nothing that only looks like it:
// what stands in a comment or in another kind of file is nobody's badge. A token is its
// attribute, a document its text.
func readSVG(picture []byte) (string, error) {
	read, root, seen, inside, found := xml.NewDecoder(bytes.NewReader(picture)), true, false, false, ""
	for {
		next, err := read.Token()
		if errors.Is(err, io.EOF) {
			return asBadge(strings.TrimSpace(found))
		}
		if err != nil {
			return "", ErrNone
		}
		switch at := next.(type) {
		case xml.CharData:
			if inside {
				found += string(at)
			}
		case xml.EndElement:
			inside = false
		case xml.StartElement:
			if root && at.Name.Local != "svg" {
				return "", ErrNone
			}
			root, inside = false, false
			if at.Name != (xml.Name{Space: badgeSpace, Local: "credential"}) {
				continue
			}
			if seen {
				return "", ErrBroken // two badges in one picture: neither is believed
			}
			seen, inside = true, true
			for _, a := range at.Attr {
				if a.Name == (xml.Name{Local: "verify"}) {
					found, inside = a.Value, false
				}
			}
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
	return asBadge(found)
}

// asBadge is a text that may be a badge.
func asBadge(s string) (string, error) {
	if isDocument(s) {
		return s, nil
	}
	return asToken(s)
}

func asToken(s string) (string, error) {
	if strings.Count(s, ".") != 2 || strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.") != "" {
		return "", ErrNone
	}
	return s, nil
}
