package blob

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

const ann, bob = id.Person("per_ann"), id.Person("per_bob")

func TestAFileComesBackToItsOwnerAlone(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		ctx := viewer.System(t.Context(), "test")
		b := New(db, testkit.IDs(1), testkit.Clock())
		for _, size := range []int{1, chunkSize - 1, chunkSize, chunkSize + 1, Largest} {
			want := bytes.Repeat([]byte("laurel "), size/7+1)[:size]
			file, err := b.Store(ctx, ann, "people.xlsx", want)
			if err != nil {
				t.Fatal(err)
			}
			got, err := b.Open(ctx, ann, file)
			if err != nil || got.Name != "people.xlsx" || !bytes.Equal(got.Bytes, want) {
				t.Fatalf("%d bytes came back as %d, %v", size, len(got.Bytes), err)
			}
			for _, err := range []error{
				second(b.Open(ctx, bob, file)), second(b.Open(ctx, ann, "blo_unknown")), b.Claim(ctx, bob, file),
			} {
				if apperr.CodeOf(err) != apperr.NotFound {
					t.Errorf("somebody else got %v", err)
				}
			}
		}
		if _, err := b.Store(ctx, ann, "x", make([]byte, Largest+1)); apperr.CodeOf(err) != apperr.TooLarge {
			t.Errorf("too large: %v", err)
		}
		if _, err := b.Store(ctx, ann, "x", nil); apperr.CodeOf(err) != apperr.Invalid {
			t.Errorf("empty: %v", err)
		}
	})
}

func second[T any](_ T, err error) error { return err }

func TestDamagedBytesAreNotServed(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		ctx := viewer.System(t.Context(), "test")
		b := New(db, testkit.IDs(1), testkit.Clock())
		file, err := b.Store(ctx, ann, "x", []byte("whole"))
		if err != nil {
			t.Fatal(err)
		}
		err = db.Write(ctx, func(ctx context.Context) error {
			_, err := db.Exec(ctx, "UPDATE blob_chunks SET bytes = $1", []byte("whale"))
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := b.Open(ctx, ann, file); err == nil {
			t.Error("damaged bytes were served")
		}
	})
}

func TestAnUploadIsClaimedOnceWithinTheHourOrGoes(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		ctx := viewer.System(t.Context(), "test")
		c := testkit.Clock()
		b := New(db, testkit.IDs(1), c)
		var files [3]id.Blob
		for i := range files {
			var err error
			if files[i], err = b.Store(ctx, ann, "x", []byte("x")); err != nil {
				t.Fatal(err)
			}
		}
		c.Advance(ClaimWithin)
		if err := b.Claim(ctx, ann, files[0]); err != nil {
			t.Fatal(err)
		}
		if err := b.Claim(ctx, ann, files[0]); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("claimed twice: %v", err)
		}
		if n, err := b.Sweep(ctx); n != 0 || err != nil {
			t.Errorf("swept %d too early, %v", n, err)
		}
		c.Advance(time.Second)
		if err := b.Claim(ctx, ann, files[1]); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("claimed too late: %v", err)
		}
		if n, err := b.Sweep(ctx); n != 2 || err != nil {
			t.Errorf("swept %d, %v", n, err)
		}
		if _, err := b.Open(ctx, ann, files[0]); err != nil {
			t.Errorf("a claimed file is gone: %v", err)
		}
		if _, err := b.Open(ctx, ann, files[1]); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("an unclaimed file stayed: %v", err)
		}
		if n, err := db.Client(ctx).BlobChunk.Query().Count(ctx); n != 1 || err != nil {
			t.Errorf("%d pieces stayed, %v", n, err)
		}
	})
}

func TestAFileNameIsItsLastPart(t *testing.T) {
	for given, want := range map[string]string{
		"people.xlsx":                      "people.xlsx",
		`C:\Users\ann\people.xlsx`:         "people.xlsx",
		"../../etc/passwd":                 "passwd",
		"":                                 "file",
		"..":                               "file",
		"/":                                "file",
		"a\x00b\r\nc\t.csv":                "abc.csv",
		strings.Repeat("é", 300) + ".xlsx": strings.Repeat("é", 195) + ".xlsx",
	} {
		if got := fileName(given); got != want {
			t.Errorf("%q became %q, want %q", given, got, want)
		}
	}
}

func TestWhatWaitsOfAPersonHasALimit(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		ctx := viewer.System(t.Context(), "test")
		c := testkit.Clock()
		b := New(db, testkit.IDs(1), c)
		b.most = 30
		var first id.Blob
		for i := range 3 {
			made, err := b.Store(ctx, ann, "x", []byte("ten bytes."))
			if err != nil {
				t.Fatal(err)
			}
			if i == 0 {
				first = made
			}
		}
		if _, err := b.Store(ctx, ann, "x", []byte("x")); apperr.CodeOf(err) != apperr.RateLimited {
			t.Errorf("one more: %v", err)
		}
		if _, err := b.Store(ctx, bob, "x", []byte("x")); err != nil {
			t.Errorf("of somebody else: %v", err)
		}
		if err := b.Claim(ctx, ann, first); err != nil {
			t.Fatal(err)
		}
		if _, err := b.Store(ctx, ann, "x", []byte("x")); err != nil {
			t.Errorf("after one was claimed: %v", err)
		}
		c.Advance(ClaimWithin + time.Second)
		if _, err := b.Store(ctx, ann, "x", make([]byte, 30)); err != nil {
			t.Errorf("an hour later: %v", err)
		}
	})
}
