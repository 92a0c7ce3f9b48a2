package demo

import (
	"context"
	"fmt"
	"time"

	"laurel/internal/clock"
	"laurel/internal/feedback"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// rounds writes the rounds of feedback that closed before a day and are not there yet,
// each with what a moderator made of the words; without a day, the one that is open.
func (f *filling) rounds(ctx context.Context, version id.Version, before clock.Date) error {
	for ; f.held < len(f.feedback); f.held++ {
		round := f.feedback[f.held]
		if !before.IsZero() && (round.Open || !round.Closes.Before(before)) {
			return nil
		}
		if err := f.round(ctx, round, version); err != nil {
			return err
		}
		if round.Open {
			return nil
		}
		f.Clock.Set(morning(round.Closes.AddDate(0, 0, 4), f.zone))
		if err := f.moderateFeedback(ctx); err != nil {
			return err
		}
		if f.held == 1 {
			if err := f.reflect(ctx, round.Closes.AddDate(0, 0, 9)); err != nil {
				return err
			}
		}
		if err := f.drain(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (f *filling) round(ctx context.Context, round Round, version id.Version) error {
	in := feedback.InstalledRound{
		Input: feedback.Input{
			Title: round.Title, Version: version, EndedWithin: endedWithin, Mistreatment: Mistreatment(), Notice: NoticeOfFeedback(), ClosesOn: round.Closes,
		},
		Opened: morning(round.Opens, f.zone), Closed: !round.Open,
	}
	from := round.Opens.Time(f.zone)
	for _, g := range round.Given {
		in.Given = append(in.Given, feedback.InstalledAnswers{Mentee: f.people[g.Mentee], Mentor: f.people[g.Mentor], Answers: g.Answers, Kept: g.Kept, At: from.Add(g.At)})
	}
	for _, l := range round.Letters {
		in.Letters = append(in.Letters, feedback.InstalledLetter{Mentee: f.people[l.Mentee], Mentor: f.people[l.Mentor], Text: l.Text, ForDossier: l.ForDossier, At: from.Add(l.At)})
	}
	f.Clock.Set(in.Opened)
	if in.Closed {
		f.Clock.Set(round.Closes.EndOfDay(f.zone).Add(time.Minute))
	}
	if _, err := f.Feedback.InstallRound(ctx, in); err != nil {
		return fmt.Errorf("a round of feedback: %w", err)
	}
	return f.drain(ctx)
}

// drain sends what was mailed and runs what is due: one commit for all of it.
func (f *filling) drain(ctx context.Context) error {
	return f.DB.Write(ctx, func(ctx context.Context) error {
		_, err := f.Outbox.Drain(ctx)
		return err
	})
}

// moderateFeedback lets the moderator of the cast go through what mentees wrote.
func (f *filling) moderateFeedback(ctx context.Context) error {
	v := viewer.Viewer{Person: f.people[f.dep.Cast.ViceChair], Language: "en", Grants: []viewer.Grant{{Role: viewer.CommentModerator}}}
	ctx = viewer.With(ctx, v)
	all, err := f.Feedback.Moderations(ctx, v)
	if err != nil {
		return err
	}
	return f.DB.Write(ctx, func(ctx context.Context) error {
		for _, m := range all {
			var decisions []feedback.Decision
			for _, r := range m.Remarks {
				if r.NotToMentor {
					continue
				}
				d := feedback.Decision{Remark: r.ID, State: feedback.RemarkAccepted}
				if said := moderated(r.Text); said.withheld != "" {
					d.State, d.Reason = feedback.RemarkWithheld, said.withheld
				} else {
					d.Edited = said.edited
				}
				decisions = append(decisions, d)
			}
			if _, err := f.Feedback.DecideAll(ctx, v, decisions); err != nil {
				return fmt.Errorf("moderation of feedback: %w", err)
			}
			if err := f.Feedback.ReleaseRemarks(ctx, v, m.Report, "demo "+string(m.Report)); err != nil {
				return err
			}
		}
		return nil
	})
}

// reflect lets the award chair reflect on the newest report about him. Those of the cast
// who mentor take part in Maintenance of Certification.
func (f *filling) reflect(ctx context.Context, on clock.Date) error {
	for _, key := range []int{f.dep.Cast.AwardChair, f.dep.Cast.Director, f.dep.Cast.Clinician} {
		v := f.as(key)
		if err := f.Directory.SetMOC(viewer.With(ctx, v), v, true); err != nil {
			return err
		}
	}
	f.Clock.Set(morning(on, f.zone).Add(11 * time.Hour))
	v := viewer.Viewer{Person: f.people[f.dep.Cast.AwardChair], Language: f.dep.People[f.dep.Cast.AwardChair].Language}
	ctx = viewer.With(ctx, v)
	mine, err := f.Feedback.Mine(ctx, v)
	if err != nil {
		return err
	}
	if len(mine.Entries) == 0 || mine.Entries[0].Report == nil {
		return fmt.Errorf("there is no report about %s to reflect on", f.dep.People[f.dep.Cast.AwardChair].Name)
	}
	r, err := f.Feedback.Begin(ctx, v, feedback.OnReport, string(mine.Entries[0].Report.ID))
	if err != nil {
		return err
	}
	_, err = f.Feedback.Finish(ctx, v, r.ID, feedback.ReflectionInput{
		Steps:   feedback.Steps{Reaction: reflected.reaction, Content: reflected.content, Learned: reflected.learned, Change: reflected.change},
		Minutes: 45, On: on, FollowUpOn: on.AddDate(0, 6, 0),
	}, r.Revision)
	f.reflection = r.ID
	return err
}

// lookBack adds what came of the reflection, half a year later.
func (f *filling) lookBack(ctx context.Context) error {
	v := f.as(f.dep.Cast.AwardChair)
	_, err := f.Feedback.Outcome(viewer.With(ctx, v), v, f.reflection, reflected.outcome)
	return err
}
