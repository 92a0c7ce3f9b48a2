package badge

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"strings"
)

const (
	pngMagic = "\x89PNG\r\n\x1a\n"
	keyword  = "openbadgecredential"
	// An iTXt chunk has after its keyword: uncompressed, no method, no language, no translation.
	plainText   = "\x00\x00\x00\x00\x00"
	svgSpace    = `xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"`
	svgElement  = "<openbadges:credential"
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

// Read finds the token in a baked PNG or SVG picture, or in a file that is one itself.
func Read(file []byte) (string, error) {
	switch {
	case bytes.HasPrefix(file, []byte(pngMagic)):
		return readPNG(file[len(pngMagic):])
	case bytes.Contains(file, []byte(svgElement)):
		_, rest, _ := bytes.Cut(file, []byte(svgElement))
		_, rest, ok := bytes.Cut(rest, []byte(svgVerify))
		token, _, closed := bytes.Cut(rest, []byte(`"`))
		if !ok || !closed {
			return "", ErrNone
		}
		return asToken(string(token))
	}
	return asToken(strings.TrimSpace(string(file[:min(len(file), longestText)])))
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
