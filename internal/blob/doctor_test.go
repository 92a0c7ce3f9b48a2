package blob

import (
	"bytes"
	"testing"

	"laurel/internal/invariant"
	"laurel/internal/invariant/invarianttest"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

func TestDoctorNamesABreachOfTheFiles(t *testing.T) {
	const whole, last, of = "blob.bytes_whole", " WHERE place = 2", "SELECT id FROM blobs WHERE size > 600000"
	sql := invarianttest.SQL
	invarianttest.Each(
		t, func(t *testing.T, db *store.DB) []invariant.Check {
			b := New(db, testkit.IDs(1), testkit.Clock())
			for _, size := range []int{1, chunkSize, 2*chunkSize + 100_000} {
				if _, err := b.Store(viewer.System(t.Context(), "test"), ann, invarianttest.Canary, bytes.Repeat([]byte("x"), size)); err != nil {
					t.Fatal(err)
				}
			}
			return b.Invariants()
		},
		invarianttest.Breach{Is: "bytes are others", Check: whole, Planted: sql("UPDATE blob_chunks SET bytes = (SELECT bytes FROM blob_chunks o WHERE o.place = 0 AND o.blob_id <> blob_chunks.blob_id ORDER BY o.id LIMIT 1)" + last), Of: of},
		invarianttest.Breach{Is: "the digest is another", Check: whole, Planted: sql("UPDATE blobs SET sha256 = 'feed' WHERE size > 600000"), Of: of},
		invarianttest.Breach{Is: "the size is another", Check: whole, Planted: sql("UPDATE blobs SET size = size + 1 WHERE size > 600000"), Of: of},
		invarianttest.Breach{Is: "the last piece is missing", Check: whole, Planted: sql("DELETE FROM blob_chunks" + last), Of: of},
		invarianttest.Breach{Is: "two pieces have one place", Check: whole, Planted: sql("UPDATE blob_chunks SET place = 1" + last), Of: of},
		invarianttest.Breach{Is: "a file has no bytes", Check: whole, Planted: sql("DELETE FROM blob_chunks"), Of: of},
	)
}
