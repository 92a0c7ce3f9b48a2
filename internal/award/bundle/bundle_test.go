package bundle

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"laurel/internal/award/rank"
)

// meeting is three nominations before a committee of five, one of whom has a conflict with
// the first.
func meeting() Bundle {
	b := Bundle{
		Version: Version,
		Seal: Seal{
			Cycle: "cyc_a", Year: 2026, Points: 5, Criteria: []Criterion{{"Qualities", 2}, {"Outcomes", 1}}, Rule: rank.RawMean,
			Ties: []Tie{{rank.ByCriterion, 0}, {rank.ByLot, 0}}, Seed: "2026", Places: 1, Quorum: 3,
			Nominations: []string{"a", "b", "c"}, Members: []string{"m1", "m2", "m3", "m4", "m5"},
			Conflicts: []Conflict{{"a", "m5", "MENTOR"}},
			Reviews: []Review{
				{"a", "m1", []int{5, 5}},
				{"a", "m2", []int{4, 5}},
				{"a", "m5", []int{1, 1}},
				{"b", "m2", []int{4, 4}},
				{"b", "m3", []int{5, -1}},
				{"c", "m3", []int{2, 3}},
				{"c", "m4", []int{0, 3}},
			},
		},
		Amendments: []Amendment{}, Chosen: []string{}, Decision: "dec_a", Reason: "The committee agreed.", Decided: "2026-05-01T15:00:00.000000Z",
	}
	for _, m := range []string{"m1", "m2", "m3", "m4"} {
		b.Presence = append(b.Presence, Presence{m, "2026-05-01T13:00:00.000000Z", ""})
		for _, n := range b.Seal.Nominations {
			b.Votes = append(b.Votes, Vote{n, m, map[bool]string{true: "FOR", false: "AGAINST"}[n != "c"]})
		}
	}
	for _, n := range b.Seal.Nominations {
		b.Items = append(b.Items, Item{n, "2026-05-01T14:00:00.000000Z"})
	}
	return b
}

func (b Bundle) done(t testing.TB) Bundle {
	t.Helper()
	seal, err := Canonical(b.Seal)
	if err != nil {
		t.Fatal(err)
	}
	b.SealSHA = Digest(seal)
	if b.Outcome, err = b.Count(); err != nil {
		t.Fatal(err)
	}
	return b
}

func bytesOf(t testing.TB, b Bundle) []byte {
	t.Helper()
	canonical, err := Canonical(b)
	if err != nil {
		t.Fatal(err)
	}
	content, err := Write(canonical)
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// By hand: a has (5·2+5)/3 = 5 and (4·2+5)/3 = 4.333…, mean 4.666…; the conflicted 1 is left
// out. b has 4 and 5 (what cannot be judged lowers nothing), mean 4.5. c has 7/3 and 3.
func TestTheCountByHand(t *testing.T) {
	b := meeting().done(t)
	var got []string
	for _, p := range b.Outcome.Places {
		got = append(got, p.Nomination+" "+p.Value[:5])
	}
	if !slices.Equal(got, []string{"a 4.666", "b 4.500", "c 2.666"}) {
		t.Error(got)
	}
	if !slices.Equal(b.Outcome.Winners, []string{"a"}) || b.Outcome.Places[0].Reviews != 2 {
		t.Errorf("%+v", b.Outcome)
	}
	if c := b.Outcome.Counted[2]; c.Holds || c.Against != 4 || !c.Quorum {
		t.Errorf("%+v", c)
	}
	if err := b.Check(); err != nil {
		t.Error(err)
	}
}

func TestWhoTurnsOutConflictedAfterTheSealCountsForNothing(t *testing.T) {
	b := meeting()
	// Without the full marks of m1, a falls to 4.333… and behind b.
	b.Amendments = []Amendment{{"2026-05-01T13:30:00.000000Z", "a", "m1"}}
	b = b.done(t)
	if !slices.Equal(b.Outcome.Winners, []string{"b"}) {
		t.Errorf("%+v", b.Outcome)
	}
	if c := b.Outcome.Counted[0]; c.For != 3 || c.Present != 3 {
		t.Errorf("%+v", c)
	}
}

func TestWithoutAQuorumNothingHolds(t *testing.T) {
	b := meeting()
	b.Presence[0].Left = "2026-05-01T13:59:00.000000Z"
	b.Presence[1].Left = "2026-05-01T13:59:00.000000Z"
	b = b.done(t)
	if len(b.Outcome.Winners) != 0 || b.Outcome.Counted[0].Quorum {
		t.Errorf("%+v", b.Outcome)
	}
}

func TestTheCommitteeChoosesOnlyAmongTheUndecided(t *testing.T) {
	b := meeting()
	b.Seal.Ties = nil
	b.Seal.Reviews = []Review{{"a", "m1", []int{4, 4}}, {"b", "m2", []int{4, 4}}, {"c", "m3", []int{2, 2}}}
	b = b.done(t)
	if !slices.Equal(b.Outcome.Undecided, []string{"a", "b"}) || b.Outcome.Left != 1 {
		t.Fatalf("%+v", b.Outcome)
	}
	for _, tc := range []struct {
		chosen []string
		ok     bool
	}{{nil, true}, {[]string{"b"}, true}, {[]string{"c"}, false}, {[]string{"a", "b"}, false}, {[]string{"a", "a"}, false}} {
		b.Chosen = tc.chosen
		if _, err := b.Winners(); (err == nil) != tc.ok {
			t.Errorf("%v: %v", tc.chosen, err)
		}
	}
}

func TestARuleThatTheReviewsDoNotAllowFallsBackAndSaysSo(t *testing.T) {
	b := meeting()
	b.Seal.Rule = rank.CalibratedMean
	b = b.done(t)
	if b.Outcome.Refused == "" || b.Outcome.Rule != rank.RawMean || b.Check() != nil {
		t.Errorf("%+v", b.Outcome)
	}
}

func TestEveryChangedByteIsFound(t *testing.T) {
	whole := bytesOf(t, meeting().done(t))
	if _, digest, err := Recount(whole); err != nil || len(digest) != 64 {
		t.Fatal(err)
	}
	for i := range whole {
		changed := bytes.Clone(whole)
		changed[i] ^= 1
		if _, _, err := Recount(changed); err == nil {
			t.Fatalf("byte %d, %q for %q, went unnoticed", i, changed[i], whole[i])
		}
	}
}

// Whoever changes a part and makes the digest anew is found by the count.
func TestAChangedPartIsFoundEvenWithItsDigestMadeAnew(t *testing.T) {
	for name, change := range map[string]func(*Bundle){
		"a score":    func(b *Bundle) { b.Seal.Reviews[0].Scores = []int{1, 1} },
		"a rank":     func(b *Bundle) { b.Outcome.Places[0].Rank = 2 },
		"the winner": func(b *Bundle) { b.Outcome.Winners = []string{"b"} },
		"a vote":     func(b *Bundle) { b.Votes[0].Choice = "AGAINST" },
		"a conflict": func(b *Bundle) { b.Amendments = []Amendment{{"2026-05-01T13:30:00.000000Z", "a", "m1"}} },
		"the seed":   func(b *Bundle) { b.Seal.Seed = "another" },
		"a choice":   func(b *Bundle) { b.Chosen = []string{"c"} },
	} {
		b := meeting().done(t)
		change(&b)
		if _, _, err := Recount(bytesOf(t, b)); err == nil {
			t.Errorf("%s was changed unnoticed", name)
		}
	}
}

func TestTheOrderOfReviewsVotesAndPresenceDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := meeting()
		want, err := b.Count()
		if err != nil {
			t.Fatal(err)
		}
		b.Seal.Reviews = rapid.Permutation(b.Seal.Reviews).Draw(t, "reviews")
		b.Votes = rapid.Permutation(b.Votes).Draw(t, "votes")
		b.Presence = rapid.Permutation(b.Presence).Draw(t, "presence")
		b.Items = rapid.Permutation(b.Items).Draw(t, "items")
		got, err := b.Count()
		if err != nil {
			t.Fatal(err)
		}
		x, _ := Canonical(want)
		y, _ := Canonical(got)
		if !bytes.Equal(x, y) {
			t.Fatalf("%s\n%s", x, y)
		}
	})
}

func FuzzRecount(f *testing.F) {
	f.Add(bytesOf(f, meeting().done(f)))
	f.Add([]byte(`{"bundle":{},"sha256":""}`))
	f.Fuzz(func(t *testing.T, content []byte) {
		if b, _, err := Recount(content); err == nil && b.Version != Version {
			t.Error("a bundle of another version was accepted")
		} else if err != nil && !slices.ContainsFunc([]error{ErrForm, ErrDigest, ErrSeal, ErrOutcome, ErrChosen}, func(e error) bool { return errors.Is(err, e) }) {
			t.Errorf("an unnamed error: %v", err)
		}
	})
}
