package survey

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"laurel/internal/invariant"
	"laurel/internal/invariant/invarianttest"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// examined is a department with a released campaign, an open one and one not opened.
func examined(t *testing.T, db *store.DB) []invariant.Check {
	t.Helper()
	d := newDepartment(t, db, 12, 6)
	first := d.withBlock(Confidential, 0)
	for i := range 12 {
		d.mustSubmit(d.person(0, i), first.ID, fmt.Sprintf(`{"calls":%d,"mentored":"yes","quality":%d,"words":"Canary & <more>"}`, 1+i%5, 1+i%5))
	}
	for i := range 4 {
		d.mustSubmit(d.person(1, i), first.ID, `{"mentored":"no","hours":2.5}`)
	}
	d.draft(d.person(1, 4), first)
	custodian := viewer.Viewer{Person: d.people[1][5], Session: "ses_c", Grants: []viewer.Grant{{Role: viewer.Custodian}}}
	if _, err := d.ResponseLookUp(d.as(custodian), custodian, first.ID, d.people[0][0], "Canary and a reason"); err != nil {
		t.Fatal(err)
	}
	d.inviting()
	d.closed(first.ID)
	moderator := d.moderator()
	for _, one := range d.moderated2(moderator, first.ID).Comments {
		d.mustDecide(moderator, Decision{Comment: one.ID, State: CommentAccepted})
	}
	if _, err := d.ReleaseComments(d.as(moderator), moderator, first.ID, "comments"); err != nil {
		t.Fatal(err)
	}
	ctx := d.as(d.lead)
	for i := range 2 {
		c, err := d.Create(ctx, d.lead, d.input(first.Version.ID))
		if err != nil {
			t.Fatal(err)
		}
		if i == 0 {
			if c, err = d.Open(ctx, d.lead, c.ID, "second"); err != nil {
				t.Fatal(err)
			}
			d.draft(d.person(0, 0), c)
			d.mustSubmit(d.person(1, 5), c.ID, `{"mentored":"no"}`)
		}
	}
	d.clock.Advance(2 * releaseWithin)
	return slices.DeleteFunc(d.Invariants(), aboutBoxes)
}

// aboutBoxes are the checks that a department with ballot boxes is made for.
func aboutBoxes(c invariant.Check) bool {
	return strings.Contains(c.Name, "_box_") || c.Name == "survey.anonymous_leaves_no_trace"
}

func (d *department) draft(v viewer.Viewer, c Campaign) {
	d.t.Helper()
	if _, err := d.SaveDraft(d.as(v), v, c.ID, decoded(`{"mentored":"yes","words":"canary"}`), 0); err != nil {
		d.t.Fatal(err)
	}
}

func TestDoctorNamesABreachOfSurveys(t *testing.T) {
	const released, open = "(SELECT id FROM campaigns WHERE state = 'RELEASED')", "(SELECT id FROM campaigns WHERE state = 'OPEN')"
	const response, place = "(SELECT min(id) FROM responses WHERE campaign_id IN " + released + ")", "(SELECT min(id) FROM participations WHERE submitted IS NOT NULL AND campaign_id = " + released + ")"
	const passes, recounts = "survey.response_passes_check", "survey.release_recounts"
	sql := invarianttest.SQL
	answers := func(document string) []string {
		return sql("UPDATE responses SET answers = '" + document + "' WHERE id = " + response)
	}
	invarianttest.Each(
		t, examined,
		invarianttest.Breach{Is: "another digest", Check: "survey.version_unchanged", Planted: sql("UPDATE instrument_versions SET sha256 = 'feed'"), Of: "SELECT id FROM instrument_versions"},
		invarianttest.Breach{Is: "another definition", Check: "survey.version_unchanged", Planted: sql("UPDATE instrument_versions SET definition = replace(definition, 'Mentorship', 'Canary')"), Of: "SELECT id FROM instrument_versions WHERE definition LIKE '%Canary%'"},
		invarianttest.Breach{Is: "a first version that is pooled with others", Check: "survey.version_pooled", Planted: sql(`UPDATE instrument_versions SET pool = 7`), Of: "SELECT id FROM instrument_versions"},
		invarianttest.Breach{Is: "a change of no class", Check: "survey.version_pooled", Planted: sql(`UPDATE instrument_versions SET change = 'CANARY'`), Of: "SELECT id FROM instrument_versions"},
		invarianttest.Breach{Is: "a definition that cannot be read", Check: "survey.version_readable", Planted: sql(`UPDATE instrument_versions SET definition = '{"canary":1}'`), Of: "SELECT id FROM instrument_versions"},
		invarianttest.Breach{Is: "a definition in another form", Check: "survey.version_readable", Planted: sql(`UPDATE instrument_versions SET definition = definition || ' '`), Of: "SELECT id FROM instrument_versions"},

		invarianttest.Breach{Is: "a response of nobody asked", Check: "survey.response_has_place", Planted: sql("UPDATE responses SET person_id = 'per_x' WHERE id = " + response), Of: "SELECT 'response ' || " + response},
		invarianttest.Breach{Is: "a response of nobody who submitted", Check: "survey.response_has_place", Planted: sql("UPDATE participations SET submitted = NULL"), Of: "SELECT 'response ' || " + response},
		invarianttest.Breach{Is: "a response is lost", Check: "survey.submitted_has_response", Planted: sql("DELETE FROM responses"), Of: "SELECT 'place ' || " + place},
		invarianttest.Breach{Is: "a response to another version", Check: "survey.response_has_version", Planted: sql("UPDATE responses SET version_id = 'ver_x' WHERE id = " + response), Of: "SELECT 'response ' || " + response},
		invarianttest.Breach{Is: "a response in no campaign", Check: "survey.response_has_version", Planted: sql("UPDATE responses SET campaign_id = 'cam_x'"), Of: "SELECT 'response ' || max(id) FROM responses"},

		invarianttest.Breach{Is: "a choice nobody could make", Check: passes, Planted: answers(`{"mentored":"canary"}`), Of: "SELECT " + response + " || ': 1 answers are refused'"},
		invarianttest.Breach{Is: "a hidden question is answered", Check: passes, Planted: answers(`{"mentored":"no","quality":3}`), Of: "SELECT " + response + " || ': it holds'"},
		invarianttest.Breach{Is: "a required answer is missing", Check: passes, Planted: answers(`{}`), Of: "SELECT " + response + " || ': 1 answers are refused'"},
		invarianttest.Breach{Is: "answers in another form", Check: passes, Planted: answers(`{"mentored": "no"}`), Of: "SELECT " + response + " || ': it holds'"},
		invarianttest.Breach{Is: "answers that are no document", Check: passes, Planted: answers(`canary`), Of: "SELECT " + response + " || ': it is no'"},
		invarianttest.Breach{Is: "answers that are nothing", Check: passes, Planted: answers(`null`), Of: "SELECT " + response + " || ': it is no'"},
		invarianttest.Breach{Is: "answers to no version", Check: passes, Planted: sql("UPDATE responses SET version_id = 'ver_x' WHERE id = " + response), Of: "SELECT " + response + " || ': its version'"},

		invarianttest.Breach{Is: "a closed campaign accepts answers", Check: "survey.place_accepts_while_open", Planted: sql("UPDATE participations SET accepting = true"), Of: "SELECT " + place},
		invarianttest.Breach{Is: "a place in no campaign accepts answers", Check: "survey.place_accepts_while_open", Planted: sql("UPDATE participations SET campaign_id = 'cam_x' WHERE accepting"), Of: "SELECT max(id) FROM participations WHERE accepting"},
		invarianttest.Breach{Is: "a draft of a released campaign", Check: "survey.draft_of_open_campaign", Planted: sql("UPDATE drafts SET campaign_id = " + released), Of: "SELECT id FROM drafts"},
		invarianttest.Breach{Is: "a draft of no campaign", Check: "survey.draft_of_open_campaign", Planted: sql("UPDATE drafts SET campaign_id = 'cam_x'"), Of: "SELECT id FROM drafts"},

		invarianttest.Breach{Is: "a promise is gone", Check: "survey.opened_has_promise", Planted: sql("UPDATE campaigns SET promise = NULL WHERE state = 'OPEN'"), Of: "SELECT " + open},
		invarianttest.Breach{Is: "a promise in one language", Check: "survey.opened_has_promise", Planted: sql(`UPDATE campaigns SET promise = '{"en":"canary"}' WHERE state = 'OPEN'`), Of: "SELECT " + open},
		invarianttest.Breach{Is: "a campaign open since never", Check: "survey.opened_has_promise", Planted: sql(`UPDATE campaigns SET opened = NULL WHERE state = 'OPEN'`), Of: "SELECT " + open},

		invarianttest.Breach{Is: "a comment to no question of words", Check: "survey.comment_was_to_be_released", Planted: sql("UPDATE comments SET question = 'mentored' WHERE id = (SELECT min(id) FROM comments)"), Of: "SELECT 'comment ' || min(id) FROM comments"},
		invarianttest.Breach{Is: "a comment of a campaign that promised none", Check: "survey.comment_was_to_be_released", Planted: sql("UPDATE comments SET campaign_id = " + open + " WHERE id = (SELECT min(id) FROM comments)"), Of: "SELECT 'comment ' || min(id) FROM comments"},
		invarianttest.Breach{Is: "comments of no campaign", Check: "survey.comment_was_to_be_released", Planted: sql("UPDATE comments SET campaign_id = 'cam_x'"), Names: "comments of cam_x"},
		invarianttest.Breach{Is: "a comment accepted by nobody", Check: "survey.comment_decided_by_somebody", Planted: sql("UPDATE comments SET state = 'ACCEPTED', decided_by = NULL"), Of: "SELECT 'comment ' || min(id) FROM comments"},
		invarianttest.Breach{Is: "a comment withheld for no reason", Check: "survey.comment_decided_by_somebody", Planted: sql("UPDATE comments SET state = 'WITHHELD', decided_by = 'per_x'"), Of: "SELECT 'comment ' || min(id) FROM comments"},
		invarianttest.Breach{Is: "a comment that waits and was changed", Check: "survey.comment_decided_by_somebody", Planted: sql("UPDATE comments SET state = 'PENDING', decided_by = NULL, edited = 'Canary'"), Of: "SELECT 'comment ' || min(id) FROM comments"},
		invarianttest.Breach{Is: "a comment is released that was not accepted", Check: "survey.released_comments_were_accepted", Planted: sql("UPDATE comments SET state = 'WITHHELD', reason = 'x' WHERE id = (SELECT min(id) FROM comments)"), Of: "SELECT id || ': comments to question words' FROM releases WHERE cut LIKE '%COMMENTS'"},
		invarianttest.Breach{Is: "a comment is released in other words", Check: "survey.released_comments_were_accepted", Planted: sql("UPDATE releases SET figures = replace(figures, 'Canary', 'Cannery') WHERE cut LIKE '%COMMENTS'"), Of: "SELECT id || ': comments to question words' FROM releases WHERE cut LIKE '%COMMENTS'"},

		invarianttest.Breach{Is: "a release is gone", Check: "survey.closed_has_release", Planted: sql("DELETE FROM releases"), Of: "SELECT 'campaign ' || " + released},
		invarianttest.Breach{Is: "a release was never made", Check: "survey.closed_has_release", Planted: sql("DELETE FROM releases", "UPDATE campaigns SET state = 'CLOSED' WHERE state = 'RELEASED'"), Of: "SELECT 'campaign ' || id FROM campaigns WHERE state = 'CLOSED'"},
		invarianttest.Breach{Is: "a release of an open campaign", Check: "survey.release_of_closed_campaign", Planted: sql("UPDATE campaigns SET state = 'OPEN' WHERE state = 'RELEASED'"), Of: "SELECT DISTINCT source FROM releases"},
		invarianttest.Breach{Is: "a release of nothing", Check: "survey.release_of_closed_campaign", Planted: sql("DELETE FROM releases WHERE source LIKE 'cbl_%'", "UPDATE releases SET source = 'cam_x'"), Names: "release of cam_x"},

		invarianttest.Breach{Is: "another notice", Check: "survey.notice_in_parts", Planted: sql(`UPDATE notices SET purpose = '{"en":"canary","fr":"canary"}'`), Of: "SELECT 'campaign ' || " + open},
		invarianttest.Breach{Is: "a notice is gone", Check: "survey.notice_in_parts", Planted: sql("DELETE FROM notices"), Of: "SELECT 'campaign ' || " + released},
		invarianttest.Breach{Is: "a grace nobody decided", Check: "survey.grace_ends_after_deadline", Planted: sql("UPDATE campaigns SET accepts_until = $1 WHERE state = 'OPEN'"), Of: "SELECT 'campaign ' || " + open},
		invarianttest.Breach{Is: "a block that shows too few", Check: "survey.block_of_those_asked", Planted: sql("UPDATE campaign_blocks SET minimum = 3"), Of: "SELECT 'block ' || id FROM campaign_blocks"},
		invarianttest.Breach{Is: "a block of no campaign", Check: "survey.block_of_those_asked", Planted: sql("UPDATE campaign_blocks SET campaign_id = 'cam_x'"), Of: "SELECT 'block ' || id FROM campaign_blocks"},
		invarianttest.Breach{Is: "figures of a block were changed", Check: "survey.block_recounts", Planted: sql(`UPDATE releases SET figures = replace(figures, '"invited":12', '"invited":11') WHERE source LIKE 'cbl_%'`), Of: "SELECT 'block ' || id FROM campaign_blocks"},
		invarianttest.Breach{Is: "a reminder is remembered", Check: "survey.reminders_forgotten", Planted: sql("UPDATE messages SET private = true, campaign_id = " + released), Of: "SELECT 'message ' || min(id) FROM messages"},
		invarianttest.Breach{Is: "a reminder is listed", Check: "survey.reminders_forgotten", Planted: sql("UPDATE messages SET kind = 'reminder'"), Of: "SELECT 'message ' || min(id) FROM messages"},
		invarianttest.Breach{Is: "a look without an audit entry", Check: "survey.look_up_is_audited", Planted: sql("DELETE FROM audit_entries WHERE action = 'response.looked_up'"), Of: "SELECT 'look-up ' || id FROM look_ups"},
		invarianttest.Breach{Is: "a look without a reason", Check: "survey.look_up_is_audited", Planted: sql("UPDATE look_ups SET reason = ''"), Of: "SELECT 'look-up ' || id FROM look_ups"},
		invarianttest.Breach{Is: "figures were changed", Check: recounts, Planted: sql(`UPDATE releases SET figures = replace(figures, '"count":12', '"count":11')`), Of: "SELECT id || ': question mentored' FROM releases WHERE cut IN ('DEPARTMENT', 'EVERYBODY_ASKED')"},
		invarianttest.Breach{Is: "an answer was changed after the release", Check: recounts, Planted: answers(`{"mentored":"no"}`), Of: "SELECT id FROM releases WHERE cut IN ('DEPARTMENT', 'EVERYBODY_ASKED')"},
		invarianttest.Breach{Is: "a response was deleted after the release", Check: recounts, Planted: sql("DELETE FROM responses WHERE id = " + response), Of: "SELECT id || ': other people' FROM releases WHERE cut IN ('DEPARTMENT', 'EVERYBODY_ASKED')"},
		invarianttest.Breach{Is: "somebody was moved after the release", Check: recounts, Planted: sql("UPDATE participations SET division_id = NULL WHERE id = " + place), Of: "SELECT 'campaign ' || " + released},
	)
}

func TestAClosedCampaignMayWaitAnHourForItsRelease(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 6)
		c := d.opened()
		d.draft(d.person(0, 0), c)
		d.mustSubmit(d.person(0, 1), c.ID, `{"mentored":"no"}`)
		if _, err := d.Close(d.as(d.lead), d.lead, c.ID, "enough", "close"); err != nil {
			t.Fatal(err)
		}
		for _, tc := range []struct {
			wait time.Duration
			want int // the release, and the draft that goes with it
		}{{releaseWithin, 0}, {time.Second, 2}} {
			d.clock.Advance(tc.wait)
			if found, err := invariant.Run(viewer.System(t.Context(), "doctor"), d.Invariants(), nil); err != nil || len(found) != tc.want {
				t.Errorf("%+v, %v", found, err)
			}
		}
		if _, err := d.outbox.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
		if found, err := invariant.Run(viewer.System(t.Context(), "doctor"), d.Invariants(), nil); err != nil || len(found) > 0 {
			t.Errorf("%+v, %v", found, err)
		}
	})
}

// boxed is a department with an opened box, one that was destroyed and one that is
// sealed.
func boxed(t *testing.T, db *store.DB) []invariant.Check {
	t.Helper()
	d := newDepartment(t, db, 12, 6)
	for _, ballots := range []int{10, 3} {
		c := d.anonymous()
		for i := range ballots {
			d.mustCast(0, i, c.ID, fmt.Sprintf(`{"mentored":"yes","quality":%d,"words":"canary"}`, 1+i%5))
		}
		if _, err := d.Close(d.as(d.lead), d.lead, c.ID, "enough", fmt.Sprint("close", ballots)); err != nil {
			t.Fatal(err)
		}
		if _, err := d.outbox.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	c := d.anonymous()
	d.mustCast(0, 0, c.ID, `{"mentored":"no"}`)
	return slices.DeleteFunc(d.Invariants(), func(c invariant.Check) bool { return !aboutBoxes(c) && c.Name != "survey.release_recounts" })
}

func TestDoctorNamesABreachOfBallotBoxes(t *testing.T) {
	const opened, sealed, destroyed = "(SELECT id FROM boxes WHERE state = 'OPENED')", "(SELECT id FROM boxes WHERE state = 'SEALED')", "(SELECT id FROM boxes WHERE state = 'DESTROYED')"
	const empty, adds, trace = "survey.ended_box_is_empty", "survey.opened_box_adds_up", "survey.anonymous_leaves_no_trace"
	sql := invarianttest.SQL
	invarianttest.Each(
		t, boxed,
		invarianttest.Breach{Is: "a mark of who answered", Check: trace, Planted: sql("UPDATE participations SET submitted = '2026-11-24 00:00:00' WHERE id = (SELECT min(id) FROM participations)"), Of: "SELECT 'place ' || min(id) FROM participations"},
		invarianttest.Breach{Is: "a mark of who was reminded", Check: trace, Planted: sql("UPDATE participations SET no_reminders = true WHERE id = (SELECT min(p.id) FROM participations p JOIN campaigns c ON c.id = p.campaign_id WHERE c.state = 'RELEASED')"), Of: "SELECT 'place ' || min(p.id) FROM participations p JOIN campaigns c ON c.id = p.campaign_id WHERE c.state = 'RELEASED'"},
		invarianttest.Breach{Is: "a session of who opened it", Check: trace, Planted: sql("INSERT INTO sessions (id, token_hash, person_id, campaign_id, device, started, last_seen, expires) SELECT 'ses_x', 'h', (SELECT min(id) FROM persons), id, '', '2026-11-24 00:00:00', '2026-11-24 00:00:00', '2026-11-24 01:00:00' FROM campaigns WHERE state = 'RELEASED' ORDER BY id LIMIT 1"), Names: "session ses_x"},
		invarianttest.Breach{Is: "a draft on the server", Check: trace, Planted: sql("INSERT INTO drafts (id, campaign_id, person_id, answers, answered, revision, saved) SELECT 'dra_x', id, 'per_x', '{}', 0, 1, '2026-11-24 00:00:00' FROM campaigns WHERE state = 'OPEN'"), Names: "draft dra_x"},
		invarianttest.Breach{Is: "a ballot in a box that was opened", Check: empty, Planted: sql("UPDATE ballots SET box_id = " + opened), Of: "SELECT " + opened},
		invarianttest.Breach{Is: "a ballot in a box that was destroyed", Check: empty, Planted: sql("UPDATE ballots SET box_id = " + destroyed), Of: "SELECT " + destroyed},
		invarianttest.Breach{Is: "a box that is sealed without its key", Check: "survey.sealed_box_has_key", Planted: sql("UPDATE boxes SET state = 'SEALED' WHERE state = 'DESTROYED'"), Of: "SELECT id FROM boxes WHERE opened = 0 AND ended IS NOT NULL"},
		invarianttest.Breach{Is: "a box that has ended and its key not", Check: empty, Planted: sql("DELETE FROM ballots", "UPDATE boxes SET state = 'DESTROYED' WHERE state = 'SEALED'"), Of: "SELECT id FROM boxes WHERE ended IS NULL"},
		invarianttest.Breach{Is: "an opened ballot is gone", Check: adds, Planted: sql("DELETE FROM opened_ballots WHERE id = (SELECT min(id) FROM opened_ballots)"), Of: "SELECT " + opened},
		invarianttest.Breach{Is: "an opened ballot is changed", Check: adds, Planted: sql("UPDATE opened_ballots SET document = replace(document, 'canary', 'cherry')"), Of: "SELECT " + opened},
		invarianttest.Breach{Is: "a ballot out of a sealed box", Check: adds, Planted: sql("UPDATE opened_ballots SET box_id = " + sealed), Of: "SELECT " + sealed},
		invarianttest.Breach{Is: "figures were changed", Check: "survey.release_recounts", Planted: sql(`UPDATE releases SET figures = replace(figures, '"count":2', '"count":1')`), Of: "SELECT id FROM releases WHERE cut IN ('DEPARTMENT', 'EVERYBODY_ASKED') AND figures LIKE '%\"count\":1%'"},
	)
}
