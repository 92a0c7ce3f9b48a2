package award

import (
	"context"
	"slices"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// Pack is what a member of a committee takes along to read: of each nomination what the screen
// shows them of it before any review.
type Pack struct {
	Cycle Cycle
	Made  time.Time
	// Nominations by nominee. One on which the reader has a conflict is a name and nothing else,
	// where its existence may be known, and is not there elsewhere.
	Nominations []NominationView
	Digests     map[id.File]string // SHA-256 of the files the reader may open
}

// Pack collects it. NOT_FOUND to everybody who would find nothing in it.
func (s *Service) Pack(ctx context.Context, v viewer.Viewer, in id.Cycle) (Pack, error) {
	if err := CanSee(v); err != nil {
		return Pack{}, err
	}
	m, err := s.matter(ctx, in)
	if err != nil {
		return Pack{}, err
	}
	if err := CanSeeCycle(v, m.cycle); err != nil {
		return Pack{}, err
	}
	var known, open []*sheaf
	for _, d := range m.known(v) {
		judge := m.standing(v, d).judging()
		if judge.knows() {
			known = append(known, d)
		}
		if judge.May(Export, TheNomination) {
			open = append(open, d)
		}
	}
	if len(known) == 0 {
		return Pack{}, apperr.NewNotFound("file")
	}
	shown, err := s.present(ctx, v, m, open, true)
	if err != nil {
		return Pack{}, err
	}
	out := Pack{Cycle: m.cycle, Made: m.now, Nominations: make([]NominationView, len(known))}
	var files []File
	for i, d := range known {
		at := slices.Index(open, d)
		if at < 0 {
			out.Nominations[i] = NominationView{ID: d.ID, Nominee: Party{ID: d.Nominee, Name: d.nominee.Name}, Barred: true}
			continue
		}
		n := shown[at]
		// What is still being asked for or written is no reading.
		n.Letters = slices.DeleteFunc(slices.Clone(n.Letters), func(l Support) bool { return l.State != LetterReceived || l.Text == nil })
		n.Parts = slices.DeleteFunc(slices.Clone(n.Parts), func(p Part) bool { return p.State != Submitted || p.Letter == nil })
		n.Reviews, n.Own, n.Conflict, n.Lacks, n.Committee = nil, nil, nil, nil, nil
		out.Nominations[i] = n
		files = append(files, n.Files...)
	}
	if out.Digests, err = s.digests(ctx, files); err != nil {
		return Pack{}, err
	}
	return out, s.db.Write(ctx, func(ctx context.Context) error { return s.audit.Record(ctx, v, "cycle.exported", string(in)) })
}

func (s *Service) digests(ctx context.Context, files []File) (map[id.File]string, error) {
	blobs := make([]id.Blob, len(files))
	for i, f := range files {
		blobs[i] = f.blob
	}
	sums, err := s.blobs.Digests(viewer.System(ctx, "nomination file"), blobs...)
	out := map[id.File]string{}
	for _, f := range files {
		out[f.ID] = sums[f.blob]
	}
	return out, err
}
