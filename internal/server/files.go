package server

import (
	"cmp"
	"encoding/json"
	"io"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/server/filename"
	"laurel/internal/viewer"
)

// mayUpload refuses those who have no use for uploads before a file is read.
func (s *server) mayUpload(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.MayUpload != nil {
			if err := s.MayUpload(r.Context(), viewer.From(r.Context())); err != nil {
				s.refuse(w, r, http.StatusForbidden, apperr.New(apperr.Forbidden, "forbidden"))
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}

// upload keeps the file in the form's field "file" and answers {"id": "blo_…"}.
func (s *server) upload(w http.ResponseWriter, r *http.Request) {
	name, bytes, err := uploaded(r)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	blob, err := s.Upload(r.Context(), viewer.From(r.Context()), name, bytes)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	body, err := json.Marshal(map[string]string{"id": string(blob)})
	if err != nil {
		s.fail(w, r, err)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(body)
}

func uploaded(r *http.Request) (string, []byte, error) {
	bad := apperr.NewInvalid("request.bad_upload", "file")
	parts, err := r.MultipartReader()
	if err != nil {
		return "", nil, bad
	}
	for {
		part, err := parts.NextPart()
		if err != nil { // the form's end too
			return "", nil, bad
		}
		if part.FormName() != "file" {
			continue
		}
		bytes, err := io.ReadAll(io.LimitReader(part, uploadLimit+1))
		switch {
		case err != nil:
			return "", nil, bad
		case len(bytes) > uploadLimit:
			return "", nil, apperr.New(apperr.TooLarge, "request.too_large").At("file")
		}
		return filename.Of(part.FileName()), bytes, nil
	}
}

// download serves a file to save, never to show: its content may come from anybody.
func (s *server) download(w http.ResponseWriter, r *http.Request) {
	ctx := r.Context()
	f, err := s.Download(ctx, viewer.From(ctx), strings.Split(r.PathValue("path"), "/"), r.URL.Query())
	if err != nil {
		s.fail(w, r, err)
		return
	}
	h := w.Header()
	if f.Page != nil {
		s.page(w, r, f)
		return
	}
	h.Set("Content-Security-Policy", policy(exchangeOf(ctx).nonce)+"; sandbox")
	h.Set("Content-Type", cmp.Or(f.Type, "application/octet-stream"))
	h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": filename.Of(f.Name)}))
	// Large files on slow lines may take longer than answers usually may.
	_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(10 * time.Minute))
	if f.Write != nil {
		s.stream(w, r, f.Write)
		return
	}
	h.Set("Content-Length", strconv.Itoa(len(f.Bytes)))
	if r.Method != http.MethodHead {
		_, _ = w.Write(f.Bytes)
	}
}

// page shows a page of ours.
func (s *server) page(w http.ResponseWriter, r *http.Request, f File) {
	body, err := f.Page(exchangeOf(r.Context()).nonce)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	if r.Method != http.MethodHead {
		_, _ = w.Write(body)
	}
}

// stream writes a file of unknown length. When it fails on the way the connection is
// dropped, so that nobody takes a part for the whole.
func (s *server) stream(w http.ResponseWriter, r *http.Request, write func(io.Writer) error) {
	if r.Method == http.MethodHead {
		return
	}
	begun := &counting{w: w}
	err := write(begun)
	switch {
	case err == nil:
	case begun.n == 0:
		for _, name := range []string{"Content-Disposition", "Content-Type"} {
			w.Header().Del(name)
		}
		s.fail(w, r, err)
	default:
		s.Logger.Error("a download was cut short", "request", RequestID(r.Context()))
		exchangeOf(r.Context()).drop()
	}
}

// counting knows whether anything has left.
type counting struct {
	w io.Writer
	n int
}

func (c *counting) Write(b []byte) (int, error) {
	n, err := c.w.Write(b)
	c.n += n
	return n, err
}
