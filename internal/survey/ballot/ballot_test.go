package ballot

import (
	"bytes"
	"errors"
	"testing"

	"pgregory.net/rapid"
)

func box(t interface{ Fatal(...any) }, name string) (*Sealer, *Opener) {
	private, public, err := NewBox()
	if err != nil {
		t.Fatal(err)
	}
	s, err := NewSealer(name, public)
	if err != nil {
		t.Fatal(err)
	}
	o, err := NewOpener(name, private)
	if err != nil {
		t.Fatal(err)
	}
	return s, o
}

func TestWhatIsSealedOpensUnchanged(t *testing.T) {
	s, o := box(t, "box_1")
	rapid.Check(t, func(t *rapid.T) {
		document := rapid.SliceOfN(rapid.Byte(), 0, Longest).Draw(t, "document")
		sealed, err := s.Seal(document)
		if err != nil {
			t.Fatal(err)
		}
		got, err := o.Open(sealed)
		if err != nil || !bytes.Equal(got, document) {
			t.Fatalf("%d bytes came back as %d, %v", len(document), len(got), err)
		}
	})
}

func TestEveryBallotHasTheSameLength(t *testing.T) {
	s, _ := box(t, "box_1")
	lengths := map[int]bool{}
	for _, n := range []int{0, 1, 4092, 4093, 20_000, Longest} {
		sealed, err := s.Seal(bytes.Repeat([]byte("a"), n))
		if err != nil {
			t.Fatal(err)
		}
		lengths[len(sealed)] = true
	}
	if len(lengths) != 1 {
		t.Errorf("the length of a ballot tells of what is in it: %v", lengths)
	}
}

func TestTheSameAnswersNeverLookTheSame(t *testing.T) {
	s, _ := box(t, "box_1")
	a, _ := s.Seal([]byte(`{"q":1}`))
	b, _ := s.Seal([]byte(`{"q":1}`))
	if bytes.Equal(a[:64], b[:64]) || bytes.Equal(a[len(a)-64:], b[len(b)-64:]) {
		t.Error("two ballots of the same answers share bytes")
	}
}

func TestABallotOpensOnlyInItsOwnBox(t *testing.T) {
	private, public, err := NewBox()
	if err != nil {
		t.Fatal(err)
	}
	s, _ := NewSealer("box_1", public)
	sealed, err := s.Seal([]byte("words"))
	if err != nil {
		t.Fatal(err)
	}
	sameKey, _ := NewOpener("box_2", private)
	_, stranger := box(t, "box_1")
	for rule, o := range map[string]*Opener{"another name": sameKey, "another key": stranger} {
		if _, err := o.Open(sealed); !errors.Is(err, ErrSpoiled) {
			t.Errorf("%s: %v", rule, err)
		}
	}
}

func TestADamagedBallotIsSpoiled(t *testing.T) {
	s, o := box(t, "box_1")
	sealed, err := s.Seal([]byte("words"))
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		damaged := bytes.Clone(sealed)
		if cut := rapid.IntRange(0, len(sealed)).Draw(t, "cut"); cut < len(sealed) {
			damaged = damaged[:cut]
		} else {
			damaged[rapid.IntRange(0, len(sealed)-1).Draw(t, "at")] ^= byte(rapid.IntRange(1, 255).Draw(t, "by"))
		}
		if got, err := o.Open(damaged); !errors.Is(err, ErrSpoiled) {
			t.Fatalf("%q, %v", got, err)
		}
	})
}

func TestADocumentTooLongIsRefused(t *testing.T) {
	s, o := box(t, "box_1")
	if _, err := s.Seal(make([]byte, Longest+1)); err == nil {
		t.Error("it was sealed")
	}
	sealed, err := s.Seal(make([]byte, Longest))
	if err != nil {
		t.Fatal(err)
	}
	if got, err := o.Open(sealed); err != nil || len(got) != Longest {
		t.Errorf("%d, %v", len(got), err)
	}
}

func BenchmarkOpen(b *testing.B) {
	s, o := box(b, "box_1")
	sealed, err := s.Seal(make([]byte, 2000))
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := o.Open(sealed); err != nil {
			b.Fatal(err)
		}
	}
}
