package feedback

import (
	"encoding/json"
	"testing"

	"laurel/internal/apperr"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/survey"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

func (s *school) assess(who int, round id.Round, answers string) error {
	s.t.Helper()
	var given any
	if err := json.Unmarshal([]byte(answers), &given); err != nil {
		s.t.Fatal(err)
	}
	v := s.who(who)
	_, err := s.AssessSelf(s.as(v), v, round, given)
	return err
}

func TestWhatAMentorAnswersAboutThemselvesStandsBesideTheirReport(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newSchool(t, db, 8)
		s.pairs(1, 2, 3, 4, 5)
		r := s.opened()
		before, _ := json.Marshal(s.mine(1))
		// Before anybody has answered, and again: the newest answers stand.
		for _, answers := range []string{rated(2), `{"listens":5,"keep":"I try."}`} {
			if err := s.assess(1, r.ID, answers); err != nil {
				t.Fatal(err)
			}
		}
		if e := s.mine(1).Entries[0]; !e.SelfGiven || e.Standing != Underway {
			t.Errorf("the mentor sees %+v, before it was %s", e, before)
		}
		for i, n := range []int{5, 4, 4, 3} {
			s.mustCast(2+i, 1, rated(n))
		}
		s.closed(r)
		mentor := s.who(1)
		read, err := s.Report(s.as(mentor), mentor, s.mine(1).Entries[0].Report.ID)
		if err != nil {
			t.Fatal(err)
		}
		if len(read.Self) != 1 || read.Self[0] != (SelfFigure{"listens", 5}) || read.SelfGiven == nil || !read.SelfGiven.Before(read.Opened.Add(1)) {
			t.Errorf("beside the report stands %+v, given %v", read.Self, read.SelfGiven)
		}
		if f := read.Figures.Questions[0]; *f.N != 4 || *f.Mean != 4 || *read.Figures.Respondents != 4 {
			t.Errorf("the report counts the mentor: %+v", f)
		}
		own, err := s.SelfAssessment(s.as(mentor), mentor, r.ID)
		if err != nil || own.Answers["keep"] != "I try." {
			t.Errorf("the mentor reads %+v, %v", own.Answers, err)
		}
	})
}

func TestNobodyElseReachesWhatAMentorAnsweredAboutThemselves(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newSchool(t, db, 8)
		s.pairs(1, 2, 3, 4, 5)
		s.pairs(6, 7)
		r := s.opened()
		if err := s.assess(1, r.ID, rated(5)); err != nil {
			t.Fatal(err)
		}
		for who, v := range map[string]viewer.Viewer{"the lead": s.lead, "a mentee": s.who(2), "a visitor": {}} {
			if _, err := s.SelfAssessment(s.as(v), v, r.ID); apperr.CodeOf(err) != apperr.NotFound {
				t.Errorf("%s reads it: %v", who, err)
			}
			if _, err := s.AssessSelf(s.as(v), v, r.ID, map[string]any{"listens": 3.0}); apperr.CodeOf(err) != apperr.NotFound {
				t.Errorf("%s writes one: %v", who, err)
			}
		}
		other := s.who(6)
		if own, err := s.SelfAssessment(s.as(other), other, r.ID); err != nil || own.Answers != nil {
			t.Errorf("another mentor reads %v, %v", own.Answers, err)
		}
		// Without a permit the record itself refuses, whoever asks.
		if _, err := s.selfOf(s.as(s.who(1)), s.people[1]); err == nil {
			t.Error("the record is read without a permit")
		}
		if err := s.assess(1, r.ID, `{"listens":9}`); err == nil {
			t.Errorf("an answer that is none: %v", err)
		}
		draft, err := s.Create(s.as(s.lead), s.lead, s.input())
		if err != nil {
			t.Fatal(err)
		}
		if err := s.assess(1, draft.ID, rated(5)); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("of a draft: %v", err)
		}
	})
}

// Whatever one person answers, their figures are their answers.
func TestTheFiguresOfOneAreTheirAnswers(t *testing.T) {
	s := newSchool(t, testkit.SQLite(t), 2)
	asking, err := s.survey.Asking(s.as(s.lead), s.version)
	if err != nil {
		t.Fatal(err)
	}
	for n := 1.0; n <= 5; n++ {
		got := selfFigures(asking, s.people[1], survey.Answers{Given: map[string]any{"listens": n}}.Given)
		if len(got) != 1 || got[0].Value != n {
			t.Errorf("%v comes to %v", n, got)
		}
	}
	if got := selfFigures(asking, s.people[1], map[string]any{"keep": "words"}); len(got) != 0 {
		t.Errorf("words come to %v", got)
	}
}
