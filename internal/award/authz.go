package award

import (
	"context"
	"slices"

	"laurel/ent/rule"
	"laurel/internal/apperr"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// Seat is what somebody is to one nomination, or to its award. A person may have several.
type Seat string

// The seats. Member is any member of the department; Committee is a member of the award's
// committee who was given no review of this nomination.
const (
	Visitor   Seat = "VISITOR"
	Member    Seat = "MEMBER"
	Nominator Seat = "NOMINATOR"
	Writer    Seat = "LETTER_WRITER"
	Nominee   Seat = "NOMINEE"
	Primary   Seat = "PRIMARY_REVIEWER"
	Secondary Seat = "SECONDARY_REVIEWER"
	Committee Seat = "COMMITTEE"
	Chair     Seat = "CHAIR"
	Decider   Seat = "DECIDER"
	Auditor   Seat = "AUDITOR"
)

// Seats lists them in the order of the policy document.
var Seats = []Seat{Visitor, Member, Nominator, Writer, Nominee, Primary, Secondary, Committee, Chair, Decider, Auditor}

// Relation is what stands between somebody and a nominee.
type Relation string

// The relations. Dismissed is a suggestion that the chair looked at and found to be none.
// All but None and Dismissed are conflicts.
const (
	None      Relation = "NONE"
	Dismissed Relation = "DISMISSED"
	Suggested Relation = "SUGGESTED"
	Declared  Relation = "DECLARED"
	Derived   Relation = "DERIVED"
	Self      Relation = "SELF"
)

// Relations lists them from none to the closest.
var Relations = []Relation{None, Dismissed, Suggested, Declared, Derived, Self}

// Bars reports a relation with which nobody sits in judgement. A suggestion nobody has
// looked at yet bars as well: what has been read cannot be unread.
func (r Relation) Bars() bool { return r != None && r != Dismissed }

// Stage is how far a cycle has come, for the question who sees what.
type Stage string

// The stages, in their order.
const (
	Planning  Stage = "PLANNING"
	Calling   Stage = "NOMINATION"
	Packaging Stage = "PACKAGE"
	Reviewing Stage = "REVIEW"
	Meeting   Stage = "MEETING"
	Decided   Stage = "DECIDED"
	Announced Stage = "ANNOUNCED"
)

// Stages lists them in their order.
var Stages = []Stage{Planning, Calling, Packaging, Reviewing, Meeting, Decided, Announced}

func (s Stage) at() int { return slices.Index(Stages, s) }

func (s Stage) from(first Stage) bool { return s.at() >= first.at() }

func (s Stage) between(first, last Stage) bool { return s.from(first) && s.at() <= last.at() }

// Object is a thing of a nomination that somebody may or may not see.
type Object string

// The objects. Letter is what a nominator wrote, OwnReview the viewer's review, Reviews
// those of others, Ranking every score, count and place that follows from them.
const (
	TheNomination Object = "NOMINATION"
	TheLetter     Object = "LETTER"
	TheSupport    Object = "SUPPORT_LETTER"
	ThePackage    Object = "PACKAGE"
	TheSelfID     Object = "SELF_IDENTIFICATION"
	TheConflict   Object = "CONFLICT"
	TheAssignment Object = "ASSIGNMENT"
	OwnReview     Object = "OWN_REVIEW"
	TheReviews    Object = "REVIEWS"
	TheRanking    Object = "RANKING"
	TheVote       Object = "VOTE"
	TheDecision   Object = "DECISION"
)

// Objects lists them in the order of the policy document.
var Objects = []Object{TheNomination, TheLetter, TheSupport, ThePackage, TheSelfID, TheConflict, TheAssignment, OwnReview, TheReviews, TheRanking, TheVote, TheDecision}

// Right is what may be done with an object. Know is to learn that it exists, Identify to
// learn by whom it is.
type Right string

// The rights.
const (
	Know     Right = "KNOW"
	Read     Right = "READ"
	Identify Right = "IDENTIFY"
	Edit     Right = "EDIT"
	Export   Right = "EXPORT"
)

// AllRights lists them in the order of the policy document.
var AllRights = []Right{Know, Read, Identify, Edit, Export}

// Standing is where somebody stands to one nomination at one time. It is all that the
// question "may they?" depends on.
type Standing struct {
	Seats    []Seat
	Relation Relation
	Stage    Stage
	// Reviewed: the viewer has submitted a review of this nomination, or was given none.
	Reviewed bool
	// Existence: the cycle lets its committee know which nominations there are, those they
	// are conflicted on included.
	Existence bool
	// Names: nominators and reviewers are named to the committee.
	Names bool
}

// May reports whether somebody may do something with an object of a nomination. It is the
// only place that says so: writes, reads, lists, counts, mails and exports ask it.
//
// Seats add up, with one exception that nothing undoes: with a conflict, whoever would sit
// in judgement keeps what they wrote themselves and nothing else.
func (s Standing) May(do Right, what Object) bool {
	return slices.ContainsFunc(s.Seats, func(seat Seat) bool { return slices.Contains(s.as(seat, what), do) })
}

type rights []Right

func may(all ...Right) rights { return all }

// and adds one more right where it is given.
func (r rights) and(do Right, given bool) rights {
	if given {
		return append(r, do)
	}
	return r
}

// as is what one seat gives.
func (s Standing) as(seat Seat, what Object) rights {
	switch seat {
	case Visitor, Member, Auditor:
		return s.asPublic(seat, what)
	case Nominator:
		return s.asNominator(what)
	case Writer:
		return s.asWriter(what)
	case Nominee:
		return s.asNominee(what)
	case Primary, Secondary, Committee, Chair, Decider:
		if s.Relation.Bars() {
			return s.asBarred(what)
		}
		return s.asJudge(seat, what)
	}
	return nil
}

// asPublic: an announced decision, and nothing about those who were not chosen. Auditors
// read the audit log, which holds no content.
func (s Standing) asPublic(_ Seat, what Object) rights {
	if what == TheDecision && s.Stage == Announced {
		return may(Know, Read, Identify)
	}
	return nil
}

// asNominator: what one wrote oneself, to be changed while nominations are taken.
func (s Standing) asNominator(what Object) rights {
	switch what {
	case TheNomination:
		if s.Stage.from(Calling) {
			return may(Know)
		}
	case TheLetter:
		switch {
		case s.Stage == Calling:
			return may(Know, Read, Identify, Edit, Export)
		case s.Stage.from(Packaging):
			return may(Know, Read, Identify, Export)
		}
	case TheSupport:
		// Who was asked, and whether a letter came; never the letter.
		if s.Stage.between(Calling, Packaging) {
			return may(Know)
		}
	case TheDecision:
		return s.asTold()
	}
	return nil
}

// asTold: nominators and nominees are written to when it is announced.
func (s Standing) asTold() rights {
	if s.Stage == Announced {
		return may(Know, Read, Identify)
	}
	return nil
}

// asWriter: one's own letter, to be changed while letters are taken.
func (s Standing) asWriter(what Object) rights {
	switch what {
	case TheNomination:
		if s.Stage.between(Calling, Packaging) {
			return may(Know)
		}
	case TheSupport:
		if s.Stage.between(Calling, Packaging) {
			return may(Know, Read, Identify, Edit, Export)
		}
	}
	return nil
}

// asNominee: what one wrote and agreed to, from when one is asked. Never a letter, a
// review, or by whom one was judged.
func (s Standing) asNominee(what Object) rights {
	switch what {
	case TheNomination:
		if s.Stage.from(Packaging) {
			return may(Know)
		}
	case ThePackage:
		switch {
		case s.Stage == Packaging:
			return may(Know, Read, Identify, Edit, Export)
		case s.Stage.from(Reviewing):
			return may(Know, Read, Identify, Export)
		}
	case TheSelfID:
		if s.Stage.from(Packaging) {
			return may(Know, Read, Identify, Edit, Export)
		}
	case TheConflict:
		// Conflicts are declared both ways, before anybody reads.
		if s.Stage == Packaging {
			return may(Know, Read, Identify, Edit)
		}
	case TheDecision:
		return s.asTold()
	}
	return nil
}

// asBarred: one row without a score, where the phase lets it be known that there is one, and
// the conflict itself.
func (s Standing) asBarred(what Object) rights {
	switch what {
	case TheNomination:
		if s.Existence && s.Stage.from(Reviewing) {
			return may(Know)
		}
	case TheConflict:
		if s.Existence && s.Stage.from(Reviewing) {
			return may(Know, Read)
		}
	case TheDecision:
		return s.asTold()
	}
	return nil
}

// asJudge is what those give who prepare, review, rank and decide, without a conflict.
func (s Standing) asJudge(seat Seat, what Object) rights {
	chair, reviews := seat == Chair, seat == Primary || seat == Secondary
	// The chair runs a cycle from its call on, the committee reads from review on, and
	// whoever signs reads what was brought to the meeting.
	first := Reviewing
	switch {
	case chair:
		first = Calling
	case seat == Decider:
		first = Meeting
	}
	if !s.Stage.from(first) {
		return nil
	}
	switch what {
	case TheNomination:
		return may(Know, Read, Export)
	case TheLetter, TheSupport:
		return may(Know, Read, Export).and(Identify, chair || s.Names)
	case ThePackage:
		return may(Know, Read, Identify, Export)
	case TheConflict:
		if chair {
			// What comes up after the decision is a reason to correct it.
			return may(Know, Read, Identify, Export, Edit)
		}
		// One's own, to be declared as long as it matters.
		if seat != Decider {
			return may(Know, Read).and(Edit, s.Stage.between(Reviewing, Meeting))
		}
	case TheAssignment:
		switch {
		case chair:
			return may(Know, Read, Identify, Export).and(Edit, s.Stage.between(Packaging, Reviewing))
		case reviews:
			return may(Know, Read)
		}
	case OwnReview:
		if reviews {
			return may(Know, Read, Identify, Export).and(Edit, s.Stage == Reviewing)
		}
	case TheReviews:
		// Nobody reads another's review before submitting their own.
		if s.Stage.from(Meeting) || s.Stage == Reviewing && s.Reviewed && seat != Committee {
			return may(Know, Read, Export).and(Identify, chair || s.Names)
		}
	case TheRanking:
		if s.Stage.from(Meeting) {
			return may(Know, Read, Export)
		}
	case TheVote:
		if s.Stage.from(Meeting) {
			return may(Know, Read).and(Edit, s.Stage == Meeting && seat != Decider).and(Export, chair)
		}
	case TheDecision:
		if s.Stage.from(Meeting) {
			return may(Know, Read, Identify, Export).and(Edit, s.Stage.between(Meeting, Decided) && (chair || seat == Decider))
		}
	}
	return nil
}

// CanRun: who sets up awards and calls for nominations. They sit in no judgement by that.
func CanRun(v viewer.Viewer) error { return allow(v, v.Has(viewer.ProgramLead)) }

// CanSee: awards, calls and past recipients, by every member of the department.
func CanSee(v viewer.Viewer) error { return allow(v, v.SignedIn()) }

// CanSeeCycle: a draft by those who run awards, a call by everybody.
func CanSeeCycle(v viewer.Viewer, c Cycle) error {
	if c.State == Draft && CanRun(v) != nil {
		return apperr.NewNotFound("cycle")
	}
	return CanSee(v)
}

// CanPlan: a draft, by those who run awards.
func CanPlan(v viewer.Viewer, c Cycle) error {
	if err := CanRun(v); err != nil {
		return err
	}
	if c.State != Draft {
		return apperr.NewConflict("award.called_already")
	}
	return nil
}

func allow(v viewer.Viewer, ok bool) error {
	switch {
	case ok:
		return nil
	case !v.SignedIn():
		return apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	return apperr.New(apperr.Forbidden, "forbidden")
}

// Permits. Each opens rows of confidential records to one use, after the rule above it.

func permit(ctx context.Context, record, column string, values ...string) context.Context {
	if len(values) == 0 {
		return ctx
	}
	return rule.With(ctx, rule.Permit{Record: record, Column: column, Values: values})
}

// forReading opens what a viewer may read of nominations, by the policy, and nothing else.
func (m *matter) forReading(ctx context.Context, v viewer.Viewer, which []*sheaf) context.Context {
	open := map[string][]string{}
	for _, d := range which {
		st := m.standing(v, d)
		judge, n := st.judging(), string(d.ID)
		add := func(record string, may bool) {
			if may {
				open[record] = append(open[record], n)
			}
		}
		chair := judge.has(Chair) && judge.May(Identify, TheSupport)
		add("NominationPart", judge.May(Read, TheLetter))
		add("SupportLetter", judge.May(Read, TheSupport) || chair)
		add("NomineePackage", judge.May(Read, ThePackage) || st.has(Nominee) && st.May(Read, ThePackage))
		add("NominationFile", judge.May(Read, ThePackage) || judge.May(Read, TheLetter))
		add("Conflict", judge.has(Chair) && judge.May(Identify, TheConflict))
		add("AwardReview", judge.May(Read, TheReviews) || judge.May(Identify, TheAssignment))
		add("MeetingNote", judge.May(Read, TheVote))
		add("AwardVote", judge.May(Read, TheVote))
	}
	for record, nominations := range open {
		ctx = permit(ctx, record, "nomination_id", nominations...)
	}
	// What is one's own.
	me := string(v.Person)
	ctx = permit(ctx, "NominationPart", "nominator_id", me)
	ctx = permit(ctx, "SupportLetter", "asked_by", me)
	ctx = permit(ctx, "NominationFile", "person_id", me)
	ctx = permit(permit(ctx, "Conflict", "person_id", me), "Conflict", "said_by", me)
	// A query without any permit is refused; one with a permit for nothing finds nothing.
	return permit(permit(ctx, "AwardReview", "reviewer_id", me), "NomineePackage", "nomination_id", "")
}

// forNominator opens the letters of support of a nomination to one of its nominators who asks
// for them, after supported.
func forNominator(ctx context.Context, _ viewer.Viewer, n id.Nomination) context.Context {
	return permit(ctx, "SupportLetter", "nomination_id", string(n))
}

// ownPart opens what nominators wrote to them, and to those who draft for them.
func ownPart(ctx context.Context, nominators ...id.Person) context.Context {
	values := make([]string, len(nominators))
	for i, p := range nominators {
		values[i] = string(p)
	}
	return permit(ctx, "NominationPart", "nominator_id", values...)
}

// forState opens that there are parts to whoever changes the state of one, after writing.
func forState(ctx context.Context, which id.Part) context.Context {
	return permit(ctx, "NominationPart", "id", string(which))
}

// forLetter opens one letter of support to whoever holds its link, or reminds of it.
func forLetter(ctx context.Context, which id.Support) context.Context {
	return permit(ctx, "SupportLetter", "id", string(which))
}

// forNominee opens a package to the nominee, after packaging.
func forNominee(ctx context.Context, n id.Nomination) context.Context {
	return permit(ctx, "NomineePackage", "nomination_id", string(n))
}

// forFiles opens which files there are to whoever adds or removes one of theirs.
func forFiles(ctx context.Context, n id.Nomination) context.Context {
	return permit(ctx, "NominationFile", "nomination_id", string(n))
}

// forConflicts opens the conflicts of nominations to what brings them up to date, and to
// whoever declares or settles one.
func forConflicts(ctx context.Context, all ...id.Nomination) context.Context {
	values := make([]string, len(all))
	for i, n := range all {
		values[i] = string(n)
	}
	return permit(ctx, "Conflict", "nomination_id", values...)
}

// forJudging opens the reviews and votes of a nomination to the writes that change one.
func forJudging(ctx context.Context, n id.Nomination) context.Context {
	ctx = permit(ctx, "AwardReview", "nomination_id", string(n))
	return permit(ctx, "AwardVote", "nomination_id", string(n))
}

// forEvents opens what happened to a cycle to what adds to it.
func forEvents(ctx context.Context, c id.Cycle) context.Context {
	return permit(ctx, "AwardEvent", "cycle_id", string(c))
}

// forNotes opens the notes on a nomination to whoever adds one.
func forNotes(ctx context.Context, n id.Nomination) context.Context {
	return permit(ctx, "MeetingNote", "nomination_id", string(n))
}

// forDecisions opens the decisions on cycles to what writes one, to doctor, and to Decision,
// which shows of them what the policy allows.
func forDecisions(ctx context.Context, all ...id.Cycle) context.Context {
	values := make([]string, len(all))
	for i, c := range all {
		values[i] = string(c)
	}
	return permit(ctx, "AwardDecision", "cycle_id", values...)
}
