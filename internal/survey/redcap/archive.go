package redcap

import (
	"archive/zip"
	"bytes"
	"io"
	"path"
	"strings"
)

// Limits of the ZIP of an instrument. It holds a dictionary, and the files of an
// instrument's pictures, which are not read.
const (
	maxFiles = 2000
	maxRatio = 100 // a text is not packed more tightly; a bomb is (trust.md 4.4)
)

// instrumentCSV is the dictionary in the ZIP that REDCap makes of one instrument.
func instrumentCSV(file []byte) ([]byte, error) {
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		return nil, &Error{Code: "ZIP_UNREADABLE"}
	}
	if len(z.File) > maxFiles {
		return nil, &Error{Code: "ZIP_TOO_LARGE"}
	}
	var found *zip.File
	for _, f := range z.File {
		name := strings.ReplaceAll(f.Name, `\`, "/")
		if strings.HasPrefix(name, "/") || strings.Contains("/"+name+"/", "/../") || strings.Contains(name, ":") {
			return nil, &Error{Code: "ZIP_NAMES"}
		}
		if !strings.EqualFold(path.Ext(name), ".csv") || strings.HasPrefix(path.Base(name), ".") || strings.HasPrefix(name, "__MACOSX/") {
			continue
		}
		if found != nil {
			return nil, &Error{Code: "ZIP_SEVERAL"}
		}
		found = f
	}
	switch {
	case found == nil:
		return nil, &Error{Code: "ZIP_NO_DICTIONARY"}
	case found.Flags&1 != 0:
		return nil, &Error{Code: "ZIP_ENCRYPTED"}
	case found.UncompressedSize64 > maxBytes || found.UncompressedSize64 > maxRatio*max(found.CompressedSize64, 1)+4096:
		return nil, &Error{Code: "ZIP_TOO_LARGE"}
	}
	in, err := found.Open()
	if err != nil {
		return nil, &Error{Code: "ZIP_UNREADABLE"}
	}
	defer in.Close()
	// What the list of contents says of a size need not be true.
	out, err := io.ReadAll(io.LimitReader(in, maxBytes+1))
	switch {
	case len(out) > maxBytes:
		return nil, &Error{Code: "ZIP_TOO_LARGE"}
	case err != nil:
		return nil, &Error{Code: "ZIP_UNREADABLE"}
	}
	return out, nil
}
