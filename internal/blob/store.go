package blob

import (
	"context"
	"fmt"
	"time"

	"laurel/ent"
	"laurel/ent/blob"
	"laurel/ent/blobchunk"
	"laurel/internal/apperr"
	"laurel/internal/id"
)

func (b *Blobs) insert(ctx context.Context, made id.Blob, owner id.Person, name, sum string, bytes []byte) error {
	client := b.db.Client(ctx)
	err := client.Blob.Create().SetID(made).SetOwnerID(owner).SetName(name).SetSha256(sum).SetSize(len(bytes)).SetCreated(b.clock.Now()).Exec(ctx)
	if err != nil {
		return err
	}
	for place := 0; place*chunkSize < len(bytes); place++ {
		chunk := bytes[place*chunkSize : min((place+1)*chunkSize, len(bytes))]
		err := client.BlobChunk.Create().SetID(chunkID(made, place)).SetBlobID(made).SetPlace(place).SetBytes(chunk).Exec(ctx)
		if err != nil {
			return err
		}
	}
	return nil
}

func (b *Blobs) read(ctx context.Context, owner id.Person, file id.Blob) (Blob, string, error) {
	client := b.db.Client(ctx)
	row, err := client.Blob.Query().Where(blob.ID(file), blob.OwnerID(owner)).Only(ctx)
	if ent.IsNotFound(err) {
		return Blob{}, "", apperr.NewNotFound("file")
	}
	if err != nil {
		return Blob{}, "", err
	}
	chunks, err := client.BlobChunk.Query().Where(blobchunk.BlobID(file)).Order(blobchunk.ByPlace()).All(ctx)
	if err != nil {
		return Blob{}, "", err
	}
	found := Blob{Name: row.Name, Bytes: make([]byte, 0, row.Size)}
	for _, c := range chunks {
		found.Bytes = append(found.Bytes, c.Bytes...)
	}
	return found, row.Sha256, nil
}

// Digests are the SHA-256 of files, of those there are. It asks nobody whose they are.
func (b *Blobs) Digests(ctx context.Context, files ...id.Blob) (map[id.Blob]string, error) {
	out := map[id.Blob]string{}
	if len(files) == 0 {
		return out, nil
	}
	rows, err := b.db.Client(ctx).Blob.Query().Where(blob.IDIn(files...)).Select(blob.FieldID, blob.FieldSha256).All(ctx)
	for _, r := range rows {
		out[r.ID] = r.Sha256
	}
	return out, err
}

// waiting is how many bytes of a person wait to be claimed since then.
func (b *Blobs) waiting(ctx context.Context, owner id.Person, since time.Time) (int, error) {
	sizes, err := b.db.Client(ctx).Blob.Query().
		Where(blob.OwnerID(owner), blob.Claimed(false), blob.CreatedGTE(since)).Select(blob.FieldSize).Ints(ctx)
	sum := 0
	for _, size := range sizes {
		sum += size
	}
	return sum, err
}

func (b *Blobs) markClaimed(ctx context.Context, owner id.Person, file id.Blob, since time.Time) (int, error) {
	return b.db.Client(ctx).Blob.Update().
		Where(blob.ID(file), blob.OwnerID(owner), blob.Claimed(false), blob.CreatedGTE(since)).
		SetClaimed(true).Save(ctx)
}

func (b *Blobs) deleteUnclaimed(ctx context.Context, before time.Time) (int, error) {
	return b.db.Client(ctx).Blob.Delete().Where(blob.Claimed(false), blob.CreatedLT(before)).Exec(ctx)
}

func chunkID(file id.Blob, place int) string { return fmt.Sprintf("%s.%d", file, place) }
