package feedback

import (
	"fmt"
	"testing"

	"laurel/internal/apperr"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

func TestReviewsChangeWhatAReportShowsAndNothingElse(t *testing.T) {
	released := []string{"one", "two", "three"}
	for _, tc := range []struct {
		rule   string
		review Review
		want   string
	}{
		{"asked for, it stays", Review{Number: 2, State: ReviewAsked}, "one two three"},
		{"kept, it stays", Review{Number: 2, State: ReviewKept}, "one two three"},
		{"edited, it is what it was edited to", Review{Number: 2, State: ReviewEdited, Edited: "deux"}, "one deux three"},
		{"withheld, it is gone and the others keep their places", Review{Number: 2, State: ReviewWithheld}, "one - three"},
		{"of a place that is not there, nothing happens", Review{Number: 4, State: ReviewWithheld}, "one two three"},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			got := ""
			for i, w := range wordsNow(released, []Review{tc.review}) {
				text := "-"
				if w.Text != nil {
					text = *w.Text
				}
				if i > 0 {
					got += " "
				}
				got += text
			}
			if got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

// Two mentees can write the same: each is looked at again by itself.
func TestWhatTwoWroteAlikeIsLookedAtOneByOne(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newSchool(t, db, 10)
		s.pairs(1, 2, 3, 4, 5, 6, 7)
		r := s.opened()
		for m := 2; m < 8; m++ {
			s.mustCast(m, 1, fmt.Sprintf(`{"listens":%d,"keep":"Thank you for your time."}`, 2+m%3))
		}
		s.closed(r)
		moderator := s.who(9)
		moderator.Grants = []viewer.Grant{{Role: viewer.CommentModerator}}
		all, err := s.Moderations(s.as(moderator), moderator)
		if err != nil || len(all) != 1 {
			t.Fatalf("to moderate: %+v, %v", all, err)
		}
		for _, x := range all[0].Remarks {
			if _, err := s.Decide(s.as(moderator), moderator, Decision{Remark: x.ID, State: RemarkAccepted}); err != nil {
				t.Fatal(err)
			}
		}
		mentor := s.who(1)
		report := s.mine(1).Entries[0].Report.ID
		if _, err := s.QuestionRemark(s.as(mentor), mentor, report, 1, "Why?"); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("before the release: %v", err)
		}
		if err := s.ReleaseRemarks(s.as(moderator), moderator, report, "once"); err != nil {
			t.Fatal(err)
		}
		for number := 1; number <= 2; number++ {
			if _, err := s.QuestionRemark(s.as(mentor), mentor, report, number, "Why?"); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := s.QuestionRemark(s.as(mentor), mentor, report, 3, " "); apperr.CodeOf(err) != apperr.Invalid {
			t.Errorf("without a reason: %v", err)
		}
		reviews, err := s.Reviews(s.as(moderator), moderator)
		if err != nil || len(reviews) != 2 || reviews[0].Remark == reviews[1].Remark || reviews[0].Text != "Thank you for your time." {
			t.Fatalf("to look at again: %+v, %v", reviews, err)
		}
		if _, err := s.DecideReview(s.as(moderator), moderator, ReviewDecision{Review: reviews[0].ID, State: ReviewKept}); apperr.CodeOf(err) != apperr.Invalid {
			t.Errorf("kept without a word to the mentor: %v", err)
		}
		if _, err := s.DecideReview(s.as(moderator), moderator, ReviewDecision{Review: reviews[0].ID, State: ReviewWithheld}); err != nil {
			t.Fatal(err)
		}
		read, err := s.Report(s.as(mentor), mentor, report)
		gone := 0
		for _, w := range read.Words {
			if w.Text == nil {
				gone++
			}
		}
		if err != nil || gone != 1 || len(read.Words) != 6 {
			t.Errorf("%d of %d are gone, %v", gone, len(read.Words), err)
		}
		// A mentee of theirs who moderates, and the mentor who does, decide nothing of it.
		for _, i := range []int{1, 2} {
			v := s.who(i)
			v.Grants = moderator.Grants
			if got, err := s.Reviews(s.as(v), v); err != nil || len(got) > 0 {
				t.Errorf("person %d reads %+v, %v", i, got, err)
			}
			if _, err := s.DecideReview(s.as(v), v, ReviewDecision{Review: reviews[1].ID, State: ReviewWithheld}); apperr.CodeOf(err) != apperr.NotFound {
				t.Errorf("person %d decides: %v", i, err)
			}
		}
	})
}
