package blob

import (
	"context"
	"crypto/sha256"
	"encoding/hex"

	"laurel/internal/id"
	"laurel/internal/invariant"
)

// Invariants are what must hold of the files.
func (b *Blobs) Invariants() []invariant.Check {
	return []invariant.Check{
		{Name: "blob.bytes_whole", Says: "A stored file has all its pieces, its size and its SHA-256.", Find: b.damaged},
	}
}

// damaged reads every file, one piece at a time.
func (b *Blobs) damaged(ctx context.Context) ([]string, error) {
	files, err := b.kept(ctx)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, f := range files {
		fault, err := b.fault(ctx, f)
		if err != nil {
			return nil, err
		}
		if fault == "" {
			continue
		}
		// A file swept meanwhile has lost its pieces rightly.
		there, err := b.db.Row(ctx, "SELECT 1 FROM blobs WHERE id = $1", []any{string(f.id)}, new(int))
		if err != nil {
			return nil, err
		}
		if there {
			out = append(out, "file "+string(f.id)+": "+fault)
		}
	}
	return out, nil
}

// file is what is on record of a stored file beside its bytes.
type file struct {
	id     id.Blob
	sum    string
	size   int
	pieces int
}

func (b *Blobs) kept(ctx context.Context) ([]file, error) {
	rows, err := b.db.Query(ctx, `SELECT b.id, b.sha256, b.size, count(c.id) FROM blobs b LEFT JOIN blob_chunks c ON c.blob_id = b.id
GROUP BY b.id, b.sha256, b.size ORDER BY b.id`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []file
	for rows.Next() {
		var f file
		if err := rows.Scan(&f.id, &f.sum, &f.size, &f.pieces); err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	return out, rows.Err()
}

func (b *Blobs) fault(ctx context.Context, f file) (string, error) {
	if f.pieces != (f.size+chunkSize-1)/chunkSize {
		return "it has too many pieces or too few", nil
	}
	sum, size := sha256.New(), 0
	for place := range f.pieces {
		var piece []byte
		found, err := b.db.Row(ctx, "SELECT bytes FROM blob_chunks WHERE id = $1 AND place = $2", []any{chunkID(f.id, place), place}, &piece)
		if err != nil {
			return "", err
		}
		if !found {
			return "a piece is missing", nil
		}
		_, _ = sum.Write(piece) // a hash never fails
		size += len(piece)
	}
	switch {
	case size != f.size:
		return "it has another size", nil
	case hex.EncodeToString(sum.Sum(nil)) != f.sum:
		return "its bytes are others", nil
	}
	return "", nil
}
