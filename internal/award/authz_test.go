package award

import (
	"bytes"
	"encoding/csv"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the policy document anew")

// cells calls f with every standing of one seat, and every object and right.
func cells(f func(s Standing, what Object, do Right)) {
	for _, seat := range Seats {
		for _, relation := range Relations {
			for _, stage := range Stages {
				for _, flags := range []int{0, 1, 2, 3, 4, 5, 6, 7} {
					s := Standing{[]Seat{seat}, relation, stage, flags&1 > 0, flags&2 > 0, flags&4 > 0}
					for _, what := range Objects {
						for _, do := range AllRights {
							f(s, what, do)
						}
					}
				}
			}
		}
	}
}

// The policy document has a row for every seat, relation and object, and in each stage the
// first letters of what may be done: Know, Read, Identify (I), Edit, eXport. A small letter
// holds only for those who have submitted their own review, or only where a cycle lets its
// committee know names or which nominations there are.
func TestThePolicyDocumentIsWhatTheRulesSay(t *testing.T) {
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	head := []string{"seat", "relation", "object"}
	for _, stage := range Stages {
		head = append(head, strings.ToLower(string(stage)))
	}
	_ = w.Write(head)
	letters := map[Right]string{Know: "K", Read: "R", Identify: "I", Edit: "E", Export: "X"}
	for _, seat := range Seats {
		for _, relation := range Relations {
			for _, what := range Objects {
				row := []string{string(seat), string(relation), string(what)}
				for _, stage := range Stages {
					cell := ""
					for _, do := range AllRights {
						least := Standing{Seats: []Seat{seat}, Relation: relation, Stage: stage}
						most := Standing{[]Seat{seat}, relation, stage, true, true, true}
						switch {
						case least.May(do, what):
							cell += letters[do]
						case most.May(do, what):
							cell += strings.ToLower(letters[do])
						}
					}
					row = append(row, cell)
				}
				_ = w.Write(row)
			}
		}
	}
	w.Flush()
	golden := filepath.Join("testdata", "policy.csv")
	if *update {
		if err := os.WriteFile(golden, out.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	got, kept := strings.Split(out.String(), "\n"), strings.Split(string(want), "\n")
	for i := range max(len(got), len(kept)) {
		if i >= len(got) || i >= len(kept) || got[i] != kept[i] {
			t.Fatalf("line %d of the policy document is not what the rules say (-update writes it anew):\n%s", i+1, got[min(i, len(got)-1)])
		}
	}
}

func TestLawsOfThePolicy(t *testing.T) {
	judges := []Seat{Primary, Secondary, Committee, Chair, Decider}
	broken := map[string]int{}
	fail := func(law string, s Standing, what Object, do Right) {
		if broken[law]++; broken[law] <= 3 {
			t.Errorf("%s: %v %s %s, %s %s", law, s.Seats, s.Relation, s.Stage, do, what)
		}
	}
	cells(func(s Standing, what Object, do Right) {
		if !s.May(do, what) {
			return
		}
		for _, less := range map[Right][]Right{Read: {Know}, Identify: {Read, Know}, Edit: {Read, Know}, Export: {Read, Know}}[do] {
			if !s.May(less, what) {
				fail("who may do more may do less", s, what, do)
			}
		}
		seat := s.Seats[0]
		if s.Relation.Bars() && slices.Contains(judges, seat) {
			switch what {
			case TheNomination:
				if do != Know {
					fail("somebody with a conflict sees a row and nothing in it", s, what, do)
				}
			case TheConflict:
				if do == Edit || do == Identify || do == Export {
					fail("nobody changes their own conflict", s, what, do)
				}
			case TheDecision:
				if s.Stage != Announced || do == Edit || do == Export {
					fail("nobody with a conflict decides, or knows before the others", s, what, do)
				}
			default:
				fail("somebody with a conflict sees neither file, score, count, rank nor vote", s, what, do)
			}
		}
		if seat == Nominee && slices.Contains([]Object{TheLetter, TheSupport, TheAssignment, OwnReview, TheReviews, TheRanking, TheVote}, what) {
			fail("a nominee reads no letter and no review, and never learns who judged", s, what, do)
		}
		if what == TheSelfID && seat != Nominee {
			fail("what nominees say about themselves apart from their file is theirs", s, what, do)
		}
		if slices.Contains([]Seat{Visitor, Member, Auditor}, seat) && (what != TheDecision || s.Stage != Announced) {
			fail("others learn what is announced", s, what, do)
		}
		if s.Stage == Planning {
			fail("before the call there is nothing", s, what, do)
		}
	})
}

func TestAConflictNeverGivesAnything(t *testing.T) {
	cells(func(s Standing, what Object, do Right) {
		if !s.Relation.Bars() || !s.May(do, what) {
			return
		}
		without := s
		without.Relation = None
		// The conflict itself, and the bare row of it, are what only a conflict is about.
		if what != TheConflict && (what != TheNomination || do != Know) && !without.May(do, what) {
			t.Errorf("%v gain by being %s: %s %s in %s", s.Seats, s.Relation, do, what, s.Stage)
		}
	})
}

func TestNoOtherSeatUndoesAConflict(t *testing.T) {
	judges := []Seat{Primary, Secondary, Committee, Chair, Decider}
	own := map[Seat][]Object{Nominator: {TheLetter, TheNomination, TheSupport}, Writer: {TheSupport, TheNomination}, Nominee: {ThePackage, TheSelfID, TheConflict, TheNomination}}
	cells(func(s Standing, what Object, do Right) {
		if !s.Relation.Bars() || !slices.Contains(judges, s.Seats[0]) {
			return
		}
		for _, other := range Seats {
			both := s
			both.Seats = []Seat{s.Seats[0], other}
			alone := s
			alone.Seats = []Seat{other}
			if both.May(do, what) != (s.May(do, what) || alone.May(do, what)) {
				t.Fatalf("%v do not add up", both.Seats)
			}
			if alone.May(do, what) && !s.May(do, what) && !slices.Contains(own[other], what) {
				t.Errorf("a %s with a conflict gains %s %s in %s as %s", s.Seats[0], do, what, s.Stage, other)
			}
		}
	})
}

// What may be edited in some stages may be edited in no later one again.
func TestWhatIsClosedStaysClosed(t *testing.T) {
	for _, seat := range Seats {
		for _, relation := range Relations {
			for _, what := range Objects {
				began, closed := false, false
				for _, stage := range Stages {
					open := Standing{[]Seat{seat}, relation, stage, true, true, true}.May(Edit, what)
					if open && closed {
						t.Errorf("%s, %s: %s opens again in %s", seat, relation, what, stage)
					}
					began = began || open
					closed = began && !open
				}
			}
		}
	}
}
