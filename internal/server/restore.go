package server

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"io"
	"mime/multipart"
	"net/http"
	"os"
	"syscall"
	"time"

	"laurel/internal/apperr"
)

// Restorer fills an empty installation from a backup.
type Restorer interface {
	// May reports whether a set-up link serves.
	May(ctx context.Context, link string) error
	// Keep makes a file that the backup lies in until it is read.
	Keep() (*os.File, error)
	// Restore reads the file and gives what is then there, as it is shown to whoever did it. told
	// is called with each step and how far it is.
	Restore(ctx context.Context, link, passphrase string, file io.ReadSeeker, told func(step string, done, total int)) (any, error)
}

const (
	longestField = 4 << 10 // bytes of a field beside the file
	// Each part of a backup has this long to come or go: the whole may take hours.
	partTime = time.Minute
	tellEach = 250 * time.Millisecond
)

// restore takes a backup as a form, its fields "token" and "passphrase" before its "file", and
// fills the installation from it. It answers with one line of JSON for each step.
//
// Up to the last byte of the file a refusal has a status of its own; afterwards it is the last line.
func (s *server) restore(w http.ResponseWriter, r *http.Request) {
	control := http.NewResponseController(w)
	parts, err := r.MultipartReader()
	if err != nil {
		s.fail(w, r, apperr.NewInvalid("request.bad_upload", "file"))
		return
	}
	fields, file, err := fieldsBefore(parts)
	if err == nil {
		// Whoever has no link sends no file.
		err = s.Restorer.May(r.Context(), fields["token"])
	}
	if err != nil {
		w.Header().Set("Connection", "close")
		s.fail(w, r, err)
		return
	}
	done, ok := s.Gate.restore()
	if !ok {
		s.fail(w, r, apperr.NewConflict("store.loading"))
		return
	}
	defer done()
	kept, err := s.Restorer.Keep()
	if err != nil {
		s.fail(w, r, spaceFault(err))
		return
	}
	defer func() { _, _ = kept.Close(), os.Remove(kept.Name()) }()
	again := func() {
		_ = control.SetReadDeadline(time.Now().Add(partTime))
		_ = control.SetWriteDeadline(time.Now().Add(2 * partTime)) // for a refusal after hours of upload
	}
	if _, err := io.Copy(kept, patient{file, again}); err != nil {
		w.Header().Set("Connection", "close")
		s.fail(w, r, spaceFault(err))
		return
	}
	if _, err := kept.Seek(0, io.SeekStart); err != nil {
		s.fail(w, r, err)
		return
	}
	_ = control.SetReadDeadline(time.Time{})
	w.Header().Set("Content-Type", "application/x-ndjson")
	w.Header().Set("X-Accel-Buffering", "no") // a proxy would keep the steps back until the end
	say := func(line any) {
		b, err := json.Marshal(line)
		if err != nil {
			return
		}
		_ = control.SetWriteDeadline(time.Now().Add(partTime))
		_, _ = w.Write(append(b, '\n'))
		_ = control.Flush()
	}
	last, step := time.Time{}, ""
	// Whoever closes the page half-way finds the installation filled all the same.
	result, err := s.Restorer.Restore(context.WithoutCancel(r.Context()), fields["token"], fields["passphrase"], kept, func(now string, done, total int) {
		if now == step && time.Since(last) < tellEach {
			return
		}
		last, step = time.Now(), now
		say(map[string]any{"step": now, "done": done, "total": total})
	})
	if err != nil {
		say(map[string]any{"error": s.lineFor(r, err)})
		return
	}
	say(map[string]any{"result": result})
}

// fieldsBefore reads the fields of a form up to its file.
func fieldsBefore(parts *multipart.Reader) (map[string]string, io.Reader, error) {
	fields := map[string]string{}
	for {
		part, err := parts.NextPart()
		if err != nil {
			return nil, nil, apperr.NewInvalid("request.bad_upload", "file")
		}
		if part.FormName() == "file" {
			return fields, part, nil
		}
		b, err := io.ReadAll(io.LimitReader(part, longestField+1))
		if err != nil || len(b) > longestField || len(fields) > 8 {
			return nil, nil, apperr.NewInvalid("request.bad_upload", "file")
		}
		fields[part.FormName()] = string(b)
	}
}

// lineFor is an error as the last line of an answer that has begun.
func (s *server) lineFor(r *http.Request, err error) map[string]string {
	all := apperr.All(err)
	e := internal(RequestID(r.Context()))
	if len(all) > 0 {
		e = all[0]
	}
	if len(all) == 0 || e.Code == apperr.Unavailable {
		s.Logger.Error("a restore failed", "request", RequestID(r.Context()), "error", err)
	}
	message := e.Key
	if s.Message != nil {
		message = s.Message(preferred(r), e)
	}
	return map[string]string{"code": string(e.Code), "message": message, "field": cmp.Or(append(e.Path, "")...)}
}

// spaceFault tells a disk that is full from an upload that broke off.
func spaceFault(err error) error {
	var path *os.PathError
	switch {
	case errors.Is(err, syscall.ENOSPC):
		return apperr.New(apperr.Unavailable, "backup.disk_full")
	case errors.As(err, &path):
		return err
	}
	return apperr.NewInvalid("request.cut_short")
}

// patient sets a new deadline before each part that it reads.
type patient struct {
	io.Reader
	again func()
}

func (p patient) Read(b []byte) (int, error) {
	p.again()
	return p.Reader.Read(b)
}
