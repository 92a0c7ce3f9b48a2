package demo

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"laurel/internal/mentorship"
	"laurel/internal/survey"
	"laurel/internal/survey/template"
	"laurel/internal/viewer"
)

// checkIns names the vice-chair of the cast as the one who reads check-ins, and lets some
// who came a year and a half ago hand theirs in. Where nothing reads their questionnaire
// (tests of this package) there are none.
func (f *filling) checkIns(ctx context.Context) error {
	if f.Mentorship.CheckIn == nil {
		return nil
	}
	lead := viewer.Viewer{Person: f.people[f.dep.Cast.Lead], Language: "en", Grants: []viewer.Grant{{Role: viewer.ProgramLead}, {Role: viewer.Administrator}}}
	asLead := viewer.With(ctx, lead)
	form, _ := template.Find("eighteen_month_check_in")
	made, err := f.Survey.CreateInstrument(asLead, lead, survey.CreateInput{Title: form.Title, Purpose: survey.EighteenMonthCheckIn, Template: form.Code})
	if err == nil {
		_, err = f.Survey.Publish(asLead, lead, made.ID)
	}
	if err == nil {
		err = f.Directory.SetCheckInReader(asLead, lead, f.people[f.dep.Cast.ViceChair])
	}
	if err == nil {
		err = f.Mentorship.Daily(ctx)
	}
	if err != nil {
		return err
	}
	start, given := f.dep.Start, checkInAnswers
	for _, p := range f.dep.People {
		if len(given) == 0 {
			break
		}
		if p.Status != active || f.dep.Cast.has(p.Key) || p.Appointed.Before(start.AddDate(-2, 0, 0)) || start.AddDate(0, -17, 0).Before(p.Appointed) {
			continue
		}
		f.Clock.Set(morning(start.AddDate(0, 0, -2*len(given)), f.zone))
		done, err := f.checkIn(ctx, p, given[0])
		if err != nil {
			return fmt.Errorf("a check-in: %w", err)
		}
		if done {
			given = given[1:]
		}
	}
	return nil
}

func (f *filling) checkIn(ctx context.Context, p Person, answers string) (done bool, err error) {
	v := f.as(p.Key)
	ctx = viewer.With(ctx, v)
	tasks, err := f.Mentorship.Own(ctx, v)
	if err != nil {
		return false, err
	}
	at := slices.IndexFunc(tasks, func(t mentorship.TaskView) bool { return t.Kind == mentorship.TaskCheckIn && !t.Done() })
	if at < 0 {
		return false, nil
	}
	var given map[string]any
	if err := json.Unmarshal([]byte(answers), &given); err != nil {
		return false, err
	}
	_, err = f.Mentorship.SubmitCheckIn(ctx, v, tasks[at].ID, given)
	return err == nil, err
}

var checkInAnswers = []string{
	`{"plan_on_file": "outdated", "progress": {"clinical": 4, "teaching": 3, "research": 2, "improvement": "na", "service": 3}, "time_as_agreed": 2, "review_known": 4,
"in_the_way": "Two extra clinics a week that were to end in the first winter.", "work_life": {"manageable": 2, "rest": 3, "belong": 4, "worn_out": 4},
"has_formal_mentor": "yes", "mentor_meetings": 3, "satisfaction": {"quality": 5, "quantity": 3, "fit": 4}, "topics": ["time", "review"], "to_say": "I would like to know who can take the clinics back."}`,
	`{"plan_on_file": "current", "progress": {"clinical": 4, "teaching": 4, "research": 3, "improvement": 3, "service": 2}, "time_as_agreed": 4, "review_known": 2,
"work_life": {"manageable": 4, "rest": 4, "belong": 5, "worn_out": 2}, "has_formal_mentor": "yes", "mentor_meetings": 4, "satisfaction": {"quality": 4, "quantity": 4, "fit": 4}, "topics": ["review", "career"]}`,
	`{"plan_on_file": "missing", "progress": {"clinical": 3, "teaching": 2, "research": 1, "improvement": 2, "service": 1}, "time_as_agreed": 3, "review_known": 1,
"in_the_way": "I do not know whom to ask about protected time.", "work_life": {"manageable": 3, "rest": 2, "belong": 2, "worn_out": 4},
"has_formal_mentor": "no", "no_mentor_help": ["suggestions", "introduction"], "topics": ["goals", "mentor", "wellbeing"], "to_say": "A mentor outside my hospital would help most."}`,
}
