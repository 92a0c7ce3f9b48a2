package assign

import "fmt"

// Nomination is one that has to be reviewed.
type Nomination struct {
	ID       string
	Division string   // the nominee's; empty for none
	Topics   []string // what reviewers should know about
}

// Reviewer is somebody who may review.
type Reviewer struct {
	ID       string
	Division string // empty for none: guests from elsewhere
	// Expertise by topic, from 1 (some) to 3 (expert). A topic that is missing counts 0.
	Expertise map[string]int
	// Capacity is the most reviews, fixed ones included.
	Capacity int
	Guest    bool
}

// Pair is a nomination and somebody who reviews it, or does not.
type Pair struct{ Nomination, Reviewer string }

// Role of a reviewer on a nomination: 1, 2 and so on up to the number asked for.
type Role int

// The roles that have names.
const (
	AnyRole   Role = 0 // of a fixed pair: whichever is best
	Primary   Role = 1
	Secondary Role = 2
)

// Placed is a pair with its role.
type Placed struct {
	Pair
	Role Role
}

// ConflictKind is where a conflict comes from.
type ConflictKind string

// The kinds. All of them bar; a waived conflict is none.
const (
	Derived  ConflictKind = "DERIVED"  // follows from what is on record
	Declared ConflictKind = "DECLARED" // by either side
	Pinned   ConflictKind = "PINNED"   // set by the chair
)

// Conflict bars a pair.
type Conflict struct {
	Pair
	Kind ConflictKind
}

// Weights are what the parts of a plan cost, from 0 to MaxWeight; only their proportions
// matter.
type Weights struct {
	// Expertise is the cost of a reviewer who knows nothing of any topic, and the share
	// missing from full expertise in all topics of it, rounded down, for others.
	Expertise int
	// OwnDivision is the cost of a reviewer from the nominee's division.
	OwnDivision int
	// SameDivision is the cost of the second reviewer of one division on a nomination;
	// the third costs twice that on top, and so on.
	SameDivision int
	// Guest is the cost of each review by a guest.
	Guest int
	// GuestPrimary is the cost of a guest as the primary reviewer.
	GuestPrimary int
	// Load makes a person's reviews cost Load, 3 × Load, 5 × Load and so on, in all the
	// square of their number, so that an even load costs least. The same holds for the
	// nominations of which somebody is the primary reviewer, and for each other role.
	Load int
}

// MaxWeight is the most a weight can be.
const MaxWeight = 10_000

// DefaultWeights let full expertise outweigh a load of three reviews more than others.
var DefaultWeights = Weights{Expertise: 60, OwnDivision: 40, SameDivision: 30, Guest: 5, GuestPrimary: 30, Load: 10}

// Input is all that a plan depends on. The order of its parts does not matter.
type Input struct {
	Nominations []Nomination
	Reviewers   []Reviewer
	// Conflicts, also of people and nominations that do not take part.
	Conflicts []Conflict
	// Unresolved are suggested conflicts that nobody has accepted or dismissed.
	Unresolved []Pair
	// Fixed pairs are in the plan: manual choices, and reviews that are in already.
	Fixed []Placed
	// Forbidden pairs are not, without there being a conflict.
	Forbidden []Pair
	// Previous is the plan to keep as much of as can be. Whatever of it is no longer
	// possible, and people who no longer take part, are left out.
	Previous []Placed
	// PerNomination is how many reviewers each nomination should have, at least 1.
	PerNomination int
	Weights       Weights
	// Seed of the lot that decides between equally good plans.
	Seed string
}

// UnresolvedError refuses a plan while suggested conflicts await a decision: whoever
// assigned now would show files to people who perhaps must not see them.
type UnresolvedError struct{ Pairs []Pair } // in order of identifiers

func (e *UnresolvedError) Error() string {
	return fmt.Sprintf("%d suggested conflicts are unresolved", len(e.Pairs))
}

// InvalidError lists all that is wrong with an input.
type InvalidError struct{ Problems []Problem }

func (e *InvalidError) Error() string {
	return fmt.Sprintf("the input is not valid: %v", e.Problems)
}

// Problem is one thing wrong, with the nomination or reviewer it is about.
type Problem struct {
	Code                 ProblemCode
	Nomination, Reviewer string
}

// ProblemCode says what is wrong.
type ProblemCode string

// The problems.
const (
	DuplicateNomination ProblemCode = "DUPLICATE_NOMINATION"
	DuplicateReviewer   ProblemCode = "DUPLICATE_REVIEWER"
	BadCapacity         ProblemCode = "BAD_CAPACITY"       // below 0
	BadExpertise        ProblemCode = "BAD_EXPERTISE"      // a level off 1 to 3
	BadPerNomination    ProblemCode = "BAD_PER_NOMINATION" // below 1
	BadWeight           ProblemCode = "BAD_WEIGHT"         // off 0 to MaxWeight
	BadRole             ProblemCode = "BAD_ROLE"           // of a fixed pair, off 0 to PerNomination
	FixedUnknown        ProblemCode = "FIXED_UNKNOWN"      // a fixed pair of somebody or something not taking part
	FixedTwice          ProblemCode = "FIXED_TWICE"
	FixedConflict       ProblemCode = "FIXED_CONFLICT"
	FixedForbidden      ProblemCode = "FIXED_FORBIDDEN"
	FixedOverCapacity   ProblemCode = "FIXED_OVER_CAPACITY"   // more fixed reviews than a reviewer's capacity
	FixedTooMany        ProblemCode = "FIXED_TOO_MANY"        // more fixed reviewers than a nomination should have
	FixedRoleTwice      ProblemCode = "FIXED_ROLE_TWICE"      // two fixed reviewers of a nomination in one role
	TooLarge            ProblemCode = "TOO_LARGE"             // sums could overflow; at the default weights, thousands of nominations
	ConflictKindMissing ProblemCode = "CONFLICT_KIND_MISSING" // the reason for a bar must be known
)

// Cost of a plan or of a pair, by its parts.
type Cost struct{ Expertise, OwnDivision, SameDivision, Guest, Load int64 }

// Sum of the parts.
func (c Cost) Sum() int64 { return c.Expertise + c.OwnDivision + c.SameDivision + c.Guest + c.Load }

func (c Cost) plus(d Cost) Cost {
	return Cost{c.Expertise + d.Expertise, c.OwnDivision + d.OwnDivision, c.SameDivision + d.SameDivision, c.Guest + d.Guest, c.Load + d.Load}
}

func (c Cost) minus(d Cost) Cost {
	return Cost{c.Expertise - d.Expertise, c.OwnDivision - d.OwnDivision, c.SameDivision - d.SameDivision, c.Guest - d.Guest, c.Load - d.Load}
}

// Assignment is a pair of the plan.
type Assignment struct {
	Placed
	Fixed bool
	Kept  bool // was in the previous plan, in whatever role
	// Cost is what would be saved if nothing but this pair were taken out. As a further
	// review costs more, these add up to more than the plan costs.
	Cost Cost
}

// Load of a reviewer.
type Load struct {
	Reviewer string
	Reviews  int
	Primary  int // of them as primary reviewer
	Capacity int
}

// Need is a nomination with fewer reviewers than it should have.
type Need struct {
	Nomination  string
	Wanted, Got int
	// Obstacles are why each other reviewer could not help: conflicts, forbidden, or a
	// load that is full.
	Obstacles []Obstacle
}

// Obstacle keeps a reviewer from a nomination.
type Obstacle struct {
	Reviewer string
	Reason
}

// Plan is who reviews what, its lists in order of identifiers.
type Plan struct {
	Assignments []Assignment // by nomination, then role
	Loads       []Load       // of every reviewer
	Unmet       []Need
	Missing     int // reviews short of what was asked for
	// Added and Dropped are the differences from the previous plan, none without one.
	Added, Dropped []Pair
	// Cost of the pairs. Roles cost nothing here.
	Cost Cost

	solver *solver
	pairs  []Pair // in order of identifiers
	worth  worth
}

// Solve makes the best plan. It returns an *InvalidError with every problem at once, or
// an *UnresolvedError while suggested conflicts are unresolved. That some reviews are
// not to be had is no error: the plan says which, and why.
func Solve(in Input) (*Plan, error) {
	s, err := newSolver(in)
	if err != nil {
		return nil, err
	}
	s.pair()
	return s.plan(), nil
}
