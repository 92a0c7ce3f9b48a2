package feedback

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"laurel/ent"
	"laurel/ent/ballot"
	"laurel/ent/box"
	"laurel/ent/feedbackplace"
	"laurel/ent/feedbackround"
	"laurel/ent/mentorreport"
	"laurel/ent/mocrecord"
	"laurel/ent/reflection"
	entremark "laurel/ent/remark"
	"laurel/ent/remarkreview"
	"laurel/ent/selfassessment"
	"laurel/ent/signedletter"
	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/id"
)

// Rounds.

func roundOf(r *ent.FeedbackRound) Round {
	return Round{
		ID: r.ID, Title: r.Title, Version: r.VersionID, State: State(r.State), EndedWithin: r.EndedWithin, Mistreatment: r.Mistreatment,
		Promise: r.Promise, Minimum: r.Minimum, NoticeID: r.NoticeID, ClosesOn: r.ClosesOn, Closes: r.Closes, Created: r.Created, Opened: r.Opened, Closed: r.Closed,
	}
}

// rounds are all of them, newest first, with the counts of their places.
func (s *Service) rounds(ctx context.Context) ([]Round, error) {
	rows, err := s.db.Client(ctx).FeedbackRound.Query().Order(ent.Desc(feedbackround.FieldCloses), ent.Asc(feedbackround.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	places, err := s.db.Client(ctx).FeedbackPlace.Query().All(ctx)
	if err != nil {
		return nil, err
	}
	of := map[id.Round][]Place{}
	for _, p := range places {
		of[p.RoundID] = append(of[p.RoundID], placeOf(p))
	}
	out := make([]Round, len(rows))
	for i, r := range rows {
		out[i] = roundOf(r)
		out[i].count(of[r.ID])
	}
	return out, nil
}

// bareRound is a round without its notice, and its places uncounted.
func (s *Service) bareRound(ctx context.Context, which id.Round) (Round, error) {
	r, err := s.db.Client(ctx).FeedbackRound.Get(ctx, which)
	if ent.IsNotFound(err) {
		return Round{}, apperr.NewNotFound("round")
	}
	if err != nil {
		return Round{}, err
	}
	return roundOf(r), nil
}

func (s *Service) round(ctx context.Context, which id.Round) (Round, error) {
	out, err := s.bareRound(ctx, which)
	if err != nil {
		return Round{}, err
	}
	if out.NoticeID != "" {
		out.Notice, err = s.survey.Notice(ctx, out.NoticeID)
	}
	if err != nil || out.State == Draft {
		return out, err
	}
	places, err := s.places(ctx, which)
	out.count(places)
	return out, err
}

// lockRound holds the round whose state the transaction decides on.
func (s *Service) lockRound(ctx context.Context, which id.Round) (Round, error) {
	if s.db.Postgres() {
		var found string
		if ok, err := s.db.Row(ctx, "SELECT id FROM feedback_rounds WHERE id = $1 FOR UPDATE", []any{string(which)}, &found); err != nil || !ok {
			return Round{}, orNotFound(err)
		}
	}
	return s.bareRound(ctx, which)
}

func orNotFound(err error) error {
	if err != nil {
		return err
	}
	return apperr.NewNotFound("round")
}

func (s *Service) insertRound(ctx context.Context, made id.Round, in Input, zone *time.Location, now time.Time) error {
	return s.db.Client(ctx).FeedbackRound.Create().SetID(made).SetTitle(in.Title).SetVersionID(in.Version).SetState(string(Draft)).
		SetEndedWithin(in.EndedWithin).SetMistreatment(in.Mistreatment).SetClosesOn(in.ClosesOn).SetCloses(closing(in.ClosesOn, zone)).SetCreated(now).Exec(ctx)
}

func (s *Service) updateRound(ctx context.Context, which id.Round, in Input, notice id.Notice, zone *time.Location) error {
	return s.db.Client(ctx).FeedbackRound.UpdateOneID(which).SetTitle(in.Title).SetVersionID(in.Version).SetEndedWithin(in.EndedWithin).
		SetMistreatment(in.Mistreatment).SetNoticeID(notice).SetClosesOn(in.ClosesOn).SetCloses(closing(in.ClosesOn, zone)).Exec(ctx)
}

func closing(day clock.Date, zone *time.Location) time.Time { return clock.Instant(day.EndOfDay(zone)) }

func (s *Service) deleteRound(ctx context.Context, which id.Round) error {
	return s.db.Client(ctx).FeedbackRound.DeleteOneID(which).Exec(ctx)
}

func (s *Service) markOpen(ctx context.Context, which id.Round, promise i18n.Text, minimum int, now time.Time) error {
	return s.db.Client(ctx).FeedbackRound.UpdateOneID(which).SetState(string(Open)).SetPromise(promise).SetMinimum(minimum).SetOpened(now).Exec(ctx)
}

// markClosed stops every place from accepting, row by row: a ballot under way either is in
// before or is refused.
func (s *Service) markClosed(ctx context.Context, which id.Round, now time.Time) error {
	if err := s.db.Client(ctx).FeedbackPlace.Update().Where(feedbackplace.RoundID(which)).SetAccepting(false).Exec(ctx); err != nil {
		return err
	}
	return s.db.Client(ctx).FeedbackRound.UpdateOneID(which).SetState(string(Closed)).SetClosed(now).Exec(ctx)
}

func (s *Service) markReleased(ctx context.Context, which id.Round) error {
	return s.db.Client(ctx).FeedbackRound.UpdateOneID(which).SetState(string(Released)).Exec(ctx)
}

func (s *Service) anyOpen(ctx context.Context) (bool, error) {
	return s.db.Client(ctx).FeedbackRound.Query().Where(feedbackround.StateIn(string(Open), string(Closed))).Exist(ctx)
}

// roundsAbout are the opened rounds in which mentees could answer about somebody, newest
// first.
func (s *Service) roundsAbout(ctx context.Context, mentor id.Person) ([]Round, error) {
	rows, err := s.db.Query(ctx, `SELECT r.id, r.title, r.version_id, r.state, r.minimum, r.closes, r.opened, r.closed,
EXISTS (SELECT 1 FROM boxes b WHERE b.subject_id = $1 AND b.state = 'DESTROYED' AND b.made <= r.opened AND b.ended > r.opened) FROM feedback_rounds r
WHERE r.opened IS NOT NULL AND EXISTS (SELECT 1 FROM feedback_places p WHERE p.round_id = r.id AND p.mentor_id = $1) ORDER BY r.closes DESC, r.opened DESC, r.id`, string(mentor))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []Round
	for rows.Next() {
		var r Round
		var title []byte
		if err := rows.Scan(&r.ID, &title, &r.Version, &r.State, &r.Minimum, &r.Closes, &r.Opened, &r.Closed, &r.lapsed); err != nil {
			return nil, err
		}
		if err := json.Unmarshal(title, &r.Title); err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, rows.Err()
}

// Places.

func placeOf(p *ent.FeedbackPlace) Place {
	return Place{ID: p.ID, Round: p.RoundID, Mentee: p.MenteeID, Mentor: p.MentorID, Few: p.Few, Accepting: p.Accepting}
}

func (s *Service) insertPlaces(ctx context.Context, round id.Round, all []Place) error {
	c := s.db.Client(ctx)
	for part := range slices.Chunk(all, 200) {
		rows := make([]*ent.FeedbackPlaceCreate, len(part))
		for i, p := range part {
			rows[i] = c.FeedbackPlace.Create().SetID(id.New[id.Place](s.ids)).SetRoundID(round).SetMenteeID(p.Mentee).SetMentorID(p.Mentor).SetFew(p.Few).SetAccepting(true)
		}
		if err := c.FeedbackPlace.CreateBulk(rows...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) places(ctx context.Context, round id.Round) ([]Place, error) {
	rows, err := s.db.Client(ctx).FeedbackPlace.Query().Where(feedbackplace.RoundID(round)).Order(ent.Asc(feedbackplace.FieldID)).All(ctx)
	out := make([]Place, len(rows))
	for i, p := range rows {
		out[i] = placeOf(p)
	}
	return out, err
}

func (s *Service) place(ctx context.Context, which id.Place) (Place, error) {
	p, err := s.db.Client(ctx).FeedbackPlace.Get(ctx, which)
	if ent.IsNotFound(err) {
		return Place{}, apperr.NewNotFound("place")
	}
	if err != nil {
		return Place{}, err
	}
	return placeOf(p), nil
}

// openPlaces are a mentee's in the rounds that take answers.
func (s *Service) openPlaces(ctx context.Context, mentee id.Person) ([]Place, map[id.Round]Round, error) {
	rows, err := s.db.Client(ctx).FeedbackPlace.Query().Where(feedbackplace.MenteeID(mentee), feedbackplace.Accepting(true)).All(ctx)
	if err != nil || len(rows) == 0 {
		return nil, nil, err
	}
	var out []Place
	var in []id.Round
	for _, p := range rows {
		out = append(out, placeOf(p))
		in = append(in, p.RoundID)
	}
	found, err := s.db.Client(ctx).FeedbackRound.Query().Where(feedbackround.IDIn(in...)).All(ctx)
	rounds := map[id.Round]Round{}
	for _, r := range found {
		rounds[r.ID] = roundOf(r)
	}
	return out, rounds, err
}

// everybodyAbout are, by mentor, the mentor and whoever could ever answer about them.
func (s *Service) everybodyAbout(ctx context.Context, reports []Report) (map[id.Person][]id.Person, error) {
	out := map[id.Person][]id.Person{}
	var mentors []id.Person
	for _, r := range reports {
		if out[r.Mentor] == nil {
			out[r.Mentor] = []id.Person{r.Mentor}
			mentors = append(mentors, r.Mentor)
		}
	}
	rows, err := s.db.Client(ctx).FeedbackPlace.Query().Where(feedbackplace.MentorIDIn(mentors...)).All(ctx)
	for _, p := range rows {
		out[p.MentorID] = append(out[p.MentorID], p.MenteeID)
	}
	return out, err
}

// lockPlace holds a place that a letter is written in; false when it takes nothing any more.
func (s *Service) lockPlace(ctx context.Context, which id.Place) (accepting bool, err error) {
	query := "SELECT accepting FROM feedback_places WHERE id = $1"
	if s.db.Postgres() {
		query += " FOR SHARE"
	}
	_, err = s.db.Row(ctx, query, []any{string(which)}, &accepting)
	return accepting, err
}

// Boxes.

// mentorBox is the sealed box of a mentor.
type mentorBox struct {
	id      id.Box
	mentor  id.Person
	public  string // base64
	until   clock.Date
	opened  int
	spoiled int
	digest  string
}

func (s *Service) insertBox(ctx context.Context, b madeBox, until clock.Date, now time.Time) error {
	return s.db.Client(ctx).Box.Create().SetID(b.id).SetSource("mentor:" + string(b.id)).SetSubjectID(b.mentor).SetPublicKey(b.public).
		SetState("SEALED").SetUntilDate(until).SetMade(now).Exec(ctx)
}

func (s *Service) sealedBoxes(ctx context.Context) ([]mentorBox, error) {
	rows, err := s.db.Client(ctx).Box.Query().Where(box.State("SEALED"), box.SubjectIDNotNil()).Order(ent.Asc(box.FieldID)).All(ctx)
	out := make([]mentorBox, len(rows))
	for i, b := range rows {
		out[i] = mentorBox{id: b.ID, mentor: b.SubjectID, public: b.PublicKey, until: b.UntilDate}
	}
	return out, err
}

func (s *Service) sealedBoxOf(ctx context.Context, mentor id.Person) (mentorBox, bool, error) {
	b, err := s.db.Client(ctx).Box.Query().Where(box.State("SEALED"), box.SubjectID(mentor)).Only(ctx)
	if ent.IsNotFound(err) {
		return mentorBox{}, false, nil
	}
	if err != nil {
		return mentorBox{}, false, err
	}
	return mentorBox{id: b.ID, mentor: b.SubjectID, public: b.PublicKey, until: b.UntilDate}, true, nil
}

// lockBox holds a box; false when it has ended.
func (s *Service) lockBox(ctx context.Context, which id.Box) (bool, error) {
	query := "SELECT state FROM boxes WHERE id = $1"
	if s.db.Postgres() {
		query += " FOR UPDATE"
	}
	var state string
	_, err := s.db.Row(ctx, query, []any{string(which)}, &state)
	return state == "SEALED", err
}

func (s *Service) endBox(ctx context.Context, b mentorBox, state string, now time.Time) error {
	return s.db.Client(ctx).Box.UpdateOneID(b.id).SetState(state).SetOpened(b.opened).SetSpoiled(b.spoiled).SetDigest(b.digest).SetEnded(now).Exec(ctx)
}

// versionsBehindSealed are the questions that ballots in sealed boxes may have answered:
// those of rounds about mentors whose box was there before.
func (s *Service) versionsBehindSealed(ctx context.Context) ([]id.Version, error) {
	lines, err := s.db.Lines(ctx, `SELECT DISTINCT r.version_id FROM feedback_rounds r JOIN feedback_places p ON p.round_id = r.id
JOIN boxes b ON b.subject_id = p.mentor_id AND b.state = 'SEALED' AND b.made <= r.opened WHERE r.opened IS NOT NULL ORDER BY r.version_id`)
	out := make([]id.Version, len(lines))
	for i, l := range lines {
		out[i] = id.Version(l)
	}
	return out, err
}

// Ballots.

func ballotKey(b id.Box, p id.Person) string { return string(b) + ":" + string(p) }

// putBallot writes the ballot row and nothing else. It reports false when the place no
// longer takes it.
func (s *Service) putBallot(ctx context.Context, p Place, b id.Box, sealed []byte, now time.Time) (bool, error) {
	return s.changeBallot(ctx, p, b, now, "INSERT INTO ballots (id, box_id, person_id, sealed) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed",
		ballotKey(b, p.Mentee), string(b), string(p.Mentee), sealed)
}

func (s *Service) takeBallot(ctx context.Context, p Place, b id.Box, now time.Time) (bool, error) {
	return s.changeBallot(ctx, p, b, now, "DELETE FROM ballots WHERE id = $1", ballotKey(b, p.Mentee))
}

// changeBallot does it while the place takes answers. On PostgreSQL a close waits for it, so
// that no ballot comes after the boxes are opened.
func (s *Service) changeBallot(ctx context.Context, p Place, b id.Box, now time.Time, statement string, args ...any) (bool, error) {
	query := `SELECT p.id FROM feedback_places p WHERE p.id = $1 AND p.accepting
AND EXISTS (SELECT 1 FROM feedback_rounds r WHERE r.id = p.round_id AND r.closes > $2) AND EXISTS (SELECT 1 FROM boxes b WHERE b.id = $3 AND b.state = 'SEALED')`
	if s.db.Postgres() {
		query += " FOR SHARE"
	}
	open := false
	err := s.db.Write(ctx, func(ctx context.Context) error {
		var place string
		var err error
		if open, err = s.db.Row(ctx, query, []any{string(p.ID), now, string(b)}, &place); err != nil || !open {
			return err
		}
		_, err = s.db.Exec(ctx, statement, args...)
		return err
	})
	return open && err == nil, err
}

// hasCast are the mentors in whose sealed box somebody has a ballot.
func (s *Service) hasCast(ctx context.Context, person id.Person) (map[id.Person]bool, error) {
	lines, err := s.db.Lines(ctx, "SELECT b.subject_id FROM boxes b JOIN ballots t ON t.id = b.id || ':' || $1 WHERE b.state = 'SEALED' AND b.subject_id IS NOT NULL", string(person))
	out := map[id.Person]bool{}
	for _, l := range lines {
		out[id.Person(l)] = true
	}
	return out, err
}

type sealedBallot struct {
	person id.Person
	sealed []byte
}

// ballots of a box; the context holds the permit of the opening.
func (s *Service) ballots(ctx context.Context, b id.Box) ([]sealedBallot, error) {
	rows, err := s.db.Client(ctx).Ballot.Query().Where(ballot.BoxID(b)).Order(ent.Asc(ballot.FieldID)).All(ctx)
	out := make([]sealedBallot, len(rows))
	for i, r := range rows {
		out[i] = sealedBallot{r.PersonID, r.Sealed}
	}
	return out, err
}

func (s *Service) emptyBox(ctx context.Context, b id.Box) error {
	_, err := s.db.Client(ctx).Ballot.Delete().Where(ballot.BoxID(b)).Exec(ctx)
	return err
}

// insertOpened writes the documents under random identifiers, in the order of these, which
// have nothing to do with the order they come in.
func (s *Service) insertOpened(ctx context.Context, b id.Box, documents []string) error {
	names := make([]id.OpenedBallot, len(documents))
	for i := range names {
		names[i] = id.New[id.OpenedBallot](s.ids)
	}
	slices.Sort(names)
	c := s.db.Client(ctx)
	rows := make([]*ent.OpenedBallotCreate, len(documents))
	for to, from := range id.Shuffled(s.ids, len(documents)) {
		rows[to] = c.OpenedBallot.Create().SetID(names[to]).SetBoxID(b).SetDocument(documents[from])
	}
	return c.OpenedBallot.CreateBulk(rows...).Exec(ctx)
}

// Reports.

func reportOf(r *ent.MentorReport) Report {
	return Report{ID: r.ID, Round: r.RoundID, Mentor: r.MentorID, Box: r.BoxID, Release: r.ReleaseID, Version: r.VersionID, Opened: r.Opened}
}

func (s *Service) insertReport(ctx context.Context, r Report) error {
	return s.db.Client(ctx).MentorReport.Create().SetID(r.ID).SetRoundID(r.Round).SetMentorID(r.Mentor).SetBoxID(r.Box).SetReleaseID(r.Release).
		SetVersionID(r.Version).SetOpened(r.Opened).Exec(ctx)
}

// reportsAbout are those about somebody, newest first.
func (s *Service) reportsAbout(ctx context.Context, mentor id.Person) ([]Report, error) {
	rows, err := s.db.Client(ctx).MentorReport.Query().Where(mentorreport.MentorID(mentor)).Order(ent.Desc(mentorreport.FieldOpened), ent.Asc(mentorreport.FieldID)).All(ctx)
	out := make([]Report, len(rows))
	for i, r := range rows {
		out[i] = reportOf(r)
	}
	return out, err
}

// reportsOf are the releases that a round gave.
func (s *Service) reportsOf(ctx context.Context, round id.Round) ([]id.Release, error) {
	rows, err := s.db.Client(ctx).MentorReport.Query().Where(mentorreport.RoundID(round)).Order(ent.Asc(mentorreport.FieldID)).All(ctx)
	out := make([]id.Release, len(rows))
	for i, r := range rows {
		out[i] = r.ReleaseID
	}
	return out, err
}

func (s *Service) reportByID(ctx context.Context, which id.Report) (Report, error) {
	r, err := s.db.Client(ctx).MentorReport.Get(ctx, which)
	if ent.IsNotFound(err) {
		return Report{}, apperr.NewNotFound("report")
	}
	if err != nil {
		return Report{}, err
	}
	return reportOf(r), nil
}

// unreleasedReports are those with words that have not been released.
func (s *Service) unreleasedReports(ctx context.Context) ([]Report, error) {
	return s.reportsBy(ctx, `EXISTS (SELECT 1 FROM remarks x WHERE x.report_id = m.id)
AND NOT EXISTS (SELECT 1 FROM releases r WHERE r.source = m.box_id AND r.audience = 'MENTOR' AND r.id <> m.release_id)`)
}

func (s *Service) reportsBy(ctx context.Context, condition string) ([]Report, error) {
	rows, err := s.db.Query(ctx, "SELECT m.id, m.round_id, m.mentor_id, m.box_id, m.release_id, m.version_id FROM mentor_reports m WHERE "+condition+" ORDER BY m.id")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []Report
	for rows.Next() {
		var r Report
		if err := rows.Scan(&r.ID, &r.Round, &r.Mentor, &r.Box, &r.Release, &r.Version); err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, rows.Err()
}

// Remarks.

func (s *Service) insertRemarks(ctx context.Context, report id.Report, all []remark) error {
	if len(all) == 0 {
		return nil
	}
	names := make([]id.Remark, len(all))
	for i := range names {
		names[i] = id.New[id.Remark](s.ids)
	}
	slices.Sort(names)
	c := s.db.Client(ctx)
	rows := make([]*ent.RemarkCreate, len(all))
	for to, from := range id.Shuffled(s.ids, len(all)) {
		r := all[from]
		state := RemarkPending
		if r.notToMentor {
			state = RemarkWithheld
		}
		rows[to] = c.Remark.Create().SetID(names[to]).SetReportID(report).SetQuestion(r.question).SetText(r.text).SetState(string(state)).SetNotToMentor(r.notToMentor)
	}
	return c.Remark.CreateBulk(rows...).Exec(ctx)
}

func (s *Service) remarks(ctx context.Context, reports []id.Report) ([]Remark, error) {
	rows, err := s.db.Client(ctx).Remark.Query().Where(entremark.ReportIDIn(reports...)).Order(ent.Asc(entremark.FieldID)).All(ctx)
	out := make([]Remark, len(rows))
	for i, r := range rows {
		out[i] = Remark{
			ID: r.ID, Report: r.ReportID, Question: r.Question, Text: r.Text, Edited: r.Edited, State: RemarkState(r.State), Reason: r.Reason, NotToMentor: r.NotToMentor, Questioned: r.Questioned,
		}
	}
	return out, err
}

func (s *Service) decideRemark(ctx context.Context, r Remark, by id.Person) error {
	return s.db.Client(ctx).Remark.UpdateOneID(r.ID).SetState(string(r.State)).SetEdited(r.Edited).SetReason(r.Reason).SetDecidedBy(by).Exec(ctx)
}

// hasRemarks reports a report with words; of these it tells nothing.
func (s *Service) hasRemarks(ctx context.Context, report id.Report) (bool, error) {
	var found string
	return s.db.Row(ctx, "SELECT id FROM remarks WHERE report_id = $1 LIMIT 1", []any{string(report)}, &found)
}

// Reviews.

func reviewOf(r *ent.RemarkReview) Review {
	return Review{ID: r.ID, Remark: r.RemarkID, Report: r.ReportID, Number: r.Number, Reason: r.Reason, Asked: r.Asked, State: ReviewState(r.State), Edited: r.Edited, Answer: r.Answer}
}

// insertReview writes it, and that the remark is questioned.
func (s *Service) insertReview(ctx context.Context, r Review, mentor id.Person) error {
	c := s.db.Client(ctx)
	err := c.RemarkReview.Create().SetID(r.ID).SetRemarkID(r.Remark).SetReportID(r.Report).SetPersonID(mentor).SetNumber(r.Number).
		SetReason(r.Reason).SetAsked(r.Asked).SetState(string(r.State)).Exec(ctx)
	if ent.IsConstraintError(err) {
		return apperr.NewConflict("review.asked_already")
	}
	if err != nil {
		return err
	}
	return c.Remark.UpdateOneID(r.Remark).SetQuestioned(true).Exec(ctx)
}

func (s *Service) reviewsOf(ctx context.Context, reports []id.Report) ([]Review, error) {
	rows, err := s.db.Client(ctx).RemarkReview.Query().Where(remarkreview.ReportIDIn(reports...)).Order(ent.Asc(remarkreview.FieldReportID), ent.Asc(remarkreview.FieldNumber)).All(ctx)
	out := make([]Review, len(rows))
	for i, r := range rows {
		out[i] = reviewOf(r)
	}
	return out, err
}

func (s *Service) decideReview(ctx context.Context, r Review, by id.Person, now time.Time) error {
	u := s.db.Client(ctx).RemarkReview.UpdateOneID(r.ID).SetState(string(r.State)).SetEdited(r.Edited).SetAnswer(r.Answer)
	if r.State == ReviewAsked {
		return u.ClearDecidedBy().ClearDecided().Exec(ctx)
	}
	return u.SetDecidedBy(by).SetDecided(now).Exec(ctx)
}

// reviewedReports are those of which something is to be looked at again, or was. It opens
// nothing of them.
func (s *Service) reviewedReports(ctx context.Context) ([]Report, error) {
	return s.reportsBy(ctx, "EXISTS (SELECT 1 FROM remark_reviews v WHERE v.report_id = m.id)")
}

// Letters.

func (s *Service) lettersIn(ctx context.Context, mentee, mentor id.Person) ([]Letter, error) {
	q := s.db.Client(ctx).SignedLetter.Query().Order(ent.Desc(signedletter.FieldSigned), ent.Asc(signedletter.FieldID))
	if mentee != "" {
		q = q.Where(signedletter.MenteeID(mentee))
	}
	if mentor != "" {
		q = q.Where(signedletter.MentorID(mentor))
	}
	rows, err := q.All(ctx)
	out := make([]Letter, len(rows))
	for i, l := range rows {
		out[i] = Letter{ID: l.ID, Round: l.RoundID, Mentee: l.MenteeID, Mentor: l.MentorID, Text: l.Text, ForDossier: l.ForDossier, Signed: l.Signed}
	}
	return out, err
}

// putLetter writes a letter in place of one of the same mentee in the same round.
func (s *Service) putLetter(ctx context.Context, l *Letter) error {
	c := s.db.Client(ctx)
	was, err := c.SignedLetter.Query().Where(signedletter.RoundID(l.Round), signedletter.MenteeID(l.Mentee), signedletter.MentorID(l.Mentor)).Only(ctx)
	switch {
	case err == nil:
		l.ID = was.ID
		return c.SignedLetter.UpdateOneID(was.ID).SetText(l.Text).SetForDossier(l.ForDossier).SetSigned(l.Signed).Exec(ctx)
	case !ent.IsNotFound(err):
		return err
	}
	return c.SignedLetter.Create().SetID(l.ID).SetRoundID(l.Round).SetMenteeID(l.Mentee).SetMentorID(l.Mentor).SetText(l.Text).SetForDossier(l.ForDossier).SetSigned(l.Signed).Exec(ctx)
}

// Self-assessments.

// answered is what a mentor answered about themselves, and when.
type answered struct {
	Answers map[string]any
	Given   time.Time
}

// selfOf are somebody's, by the round.
func (s *Service) selfOf(ctx context.Context, person id.Person) (map[id.Round]answered, error) {
	rows, err := s.db.Client(ctx).SelfAssessment.Query().Where(selfassessment.PersonID(person)).All(ctx)
	if err != nil {
		return nil, err
	}
	out := make(map[id.Round]answered, len(rows))
	for _, r := range rows {
		one := answered{Given: r.Given}
		if err := json.Unmarshal([]byte(r.Answers), &one.Answers); err != nil {
			return nil, err
		}
		out[r.RoundID] = one
	}
	return out, nil
}

// putSelf writes it in place of one in the same round.
func (s *Service) putSelf(ctx context.Context, round id.Round, person id.Person, answers string, now time.Time) error {
	c := s.db.Client(ctx)
	n, err := c.SelfAssessment.Update().Where(selfassessment.PersonID(person), selfassessment.RoundID(round)).SetAnswers(answers).SetGiven(now).Save(ctx)
	if err != nil || n > 0 {
		return err
	}
	return c.SelfAssessment.Create().SetID(id.New[id.SelfAssessment](s.ids)).SetRoundID(round).SetPersonID(person).SetAnswers(answers).SetGiven(now).Exec(ctx)
}

// Reflections and records.

func (s *Service) reflections(ctx context.Context, person id.Person) ([]Reflection, error) {
	rows, err := s.db.Client(ctx).Reflection.Query().Where(reflection.PersonID(person)).All(ctx)
	out := make([]Reflection, len(rows))
	for i, r := range rows {
		out[i] = Reflection{
			ID: r.ID, Person: r.PersonID, Kind: ReflectionKind(r.Kind), About: r.About, Steps: Steps{r.Reaction, r.Content, r.Learned, r.Change},
			Minutes: r.Minutes, On: r.ReflectedOn, FollowUpOn: r.FollowUpOn, Outcome: r.Outcome, State: ReflectionState(r.State), Revision: r.Revision,
		}
	}
	slices.SortFunc(out, func(a, b Reflection) int {
		switch {
		case a.On != b.On && (a.On.IsZero() || !b.On.IsZero() && b.On.Before(a.On)):
			return -1
		case a.On != b.On:
			return 1
		case a.ID < b.ID:
			return -1
		}
		return 1
	})
	return out, err
}

func (s *Service) insertReflection(ctx context.Context, r Reflection) error {
	return s.db.Client(ctx).Reflection.Create().SetID(r.ID).SetPersonID(r.Person).SetKind(string(r.Kind)).SetAbout(r.About).SetState(string(r.State)).Exec(ctx)
}

// saveReflection keeps it over the revision it builds on; false when there is another.
func (s *Service) saveReflection(ctx context.Context, r Reflection, revision int) (bool, error) {
	n, err := s.db.Client(ctx).Reflection.Update().Where(reflection.ID(r.ID), reflection.Revision(revision), reflection.State(string(Drafted))).
		SetReaction(r.Reaction).SetContent(r.Content).SetLearned(r.Learned).SetChange(r.Change).
		SetMinutes(r.Minutes).SetReflectedOn(r.On).SetFollowUpOn(r.FollowUpOn).SetState(string(r.State)).SetRevision(r.Revision).Save(ctx)
	return n == 1, err
}

func (s *Service) saveOutcome(ctx context.Context, which id.Reflection, outcome string) error {
	return s.db.Client(ctx).Reflection.UpdateOneID(which).SetOutcome(outcome).Exec(ctx)
}

func (s *Service) insertRecord(ctx context.Context, r Record) error {
	document, err := json.Marshal(r)
	if err != nil {
		return err
	}
	pdf := r.PDF
	if pdf == nil {
		pdf = []byte{}
	}
	return s.db.Client(ctx).MocRecord.Create().SetID(r.ID).SetPersonID(r.Person).SetReflectionID(r.Reflection).SetSection(r.Section).SetFramework(r.Framework).
		SetQuarters(r.Quarters).SetDoneOn(r.On).SetDocument(string(document)).SetPdf(pdf).SetMade(r.Made).Exec(ctx)
}

// records of somebody, newest first, without their PDFs.
func (s *Service) records(ctx context.Context, person id.Person) ([]Record, error) {
	rows, err := s.db.Client(ctx).MocRecord.Query().Where(mocrecord.PersonID(person)).Order(ent.Desc(mocrecord.FieldDoneOn), ent.Asc(mocrecord.FieldID)).
		Select(mocrecord.FieldID, mocrecord.FieldDocument).All(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Record, len(rows))
	for i, r := range rows {
		if err := json.Unmarshal([]byte(r.Document), &out[i]); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (s *Service) pdf(ctx context.Context, which id.MocRecord) ([]byte, error) {
	r, err := s.db.Client(ctx).MocRecord.Query().Where(mocrecord.ID(which)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, apperr.NewNotFound("moc record")
	}
	if err != nil {
		return nil, err
	}
	return r.Pdf, nil
}

// peopleWithRecords are those who have a record of a year. It opens no record.
func (s *Service) peopleWithRecords(ctx context.Context, year int) ([]id.Person, error) {
	lines, err := s.db.Lines(ctx, "SELECT DISTINCT person_id FROM moc_records WHERE done_on >= $1 AND done_on <= $2 ORDER BY person_id", itoa(year)+"-01-01", itoa(year)+"-12-31")
	out := make([]id.Person, len(lines))
	for i, l := range lines {
		out[i] = id.Person(l)
	}
	return out, err
}

// held is what was held in a time (Held).
func (s *Service) held(ctx context.Context, from, until time.Time) (Held, error) {
	out := Held{Records: map[id.Person]int{}}
	rounds, err := s.db.Client(ctx).FeedbackRound.Query().Where(feedbackround.ClosedGTE(from), feedbackround.ClosedLT(until)).Order(ent.Asc(feedbackround.FieldClosed, feedbackround.FieldID)).All(ctx)
	if err != nil {
		return out, err
	}
	which := make([]id.Round, len(rounds))
	for i, r := range rounds {
		which[i] = r.ID
		out.Rounds = append(out.Rounds, r.Title)
	}
	if len(which) > 0 {
		people, err := s.db.Client(ctx).FeedbackPlace.Query().Where(feedbackplace.RoundIDIn(which...)).Unique(true).Order(ent.Asc(feedbackplace.FieldMenteeID)).Select(feedbackplace.FieldMenteeID).Strings(ctx)
		if err != nil {
			return out, err
		}
		for _, p := range people {
			out.Asked = append(out.Asked, id.Person(p))
		}
	}
	rows, err := s.db.Query(ctx, "SELECT person_id, count(*) FROM moc_records WHERE made >= $1 AND made < $2 GROUP BY person_id", from, until)
	if err != nil {
		return out, err
	}
	defer rows.Close()
	for rows.Next() {
		var p id.Person
		var n int
		if err := rows.Scan(&p, &n); err != nil {
			return out, err
		}
		out.Records[p] = n
	}
	return out, rows.Err()
}
