package demo

import (
	"context"
	"time"

	"laurel/internal/ahead"
	"laurel/internal/award"
	"laurel/internal/clock"
	"laurel/internal/credential"
	"laurel/internal/directory"
	"laurel/internal/dossier"
	"laurel/internal/feedback"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/metrics"
	"laurel/internal/outbox"
	"laurel/internal/store"
	"laurel/internal/survey"
	"laurel/internal/survey/template"
	"laurel/internal/viewer"
)

// House is the services a department is written through. Their clock is Clock.
type House struct {
	DB         *store.DB
	Clock      *clock.Manual
	Directory  *directory.Service
	Mentorship *mentorship.Service
	Survey     *survey.Service
	Feedback   *feedback.Service
	Awards     *award.Service
	Credential *credential.Service
	Metrics    *metrics.Service
	Dossiers   *dossier.Service
	Outbox     *outbox.Queue
}

// Fill writes an invented department into an empty database, wave by wave, and gives
// the identifiers of its people in the order of their keys.
func (h House) Fill(ctx context.Context, d Department) ([]id.Person, error) {
	ctx = viewer.System(ctx, "demo")
	zone, err := time.LoadLocation(d.Zone)
	if err != nil {
		return nil, err
	}
	waves := Waves(d)
	h.Clock.Set(morning(waves[0].Opens.AddDate(0, -1, 0), zone))
	f := filling{House: h, dep: d, zone: zone, feedback: Rounds(d), divisions: map[string]id.Division{}, sites: map[string]id.Site{}}
	if err := h.DB.Write(ctx, f.department); err != nil {
		return nil, err
	}
	lead := viewer.Viewer{Person: f.people[d.Cast.Lead], Language: "en", Grants: []viewer.Grant{{Role: viewer.ProgramLead}}}
	asLead := viewer.With(ctx, lead)
	version, err := f.instrument(asLead, lead, Survey(), SurveyTitle(), SurveySource)
	if err != nil {
		return nil, err
	}
	own, err := f.instrument(asLead, lead, OwnQuestions(), OwnTitle(), "Division of Nephrology")
	if err != nil {
		return nil, err
	}
	evaluation := programmeEvaluation()
	other, err := f.instrument(asLead, lead, evaluation.Definition(), evaluation.Title, template.Source)
	if err != nil {
		return nil, err
	}
	asked, err := f.instrument(asLead, lead, FeedbackQuestions(), FeedbackTitle(), "Department of Medicine")
	if err != nil {
		return nil, err
	}
	answering := func(w Wave) (answeredWave, error) { return answeredWave{w, Answers(d, w)}, nil }
	for w, err := range ahead.Of(waves, answering) {
		if err != nil {
			return nil, err
		}
		if err := f.rounds(ctx, asked, w.Opens); err != nil {
			return nil, err
		}
		in := survey.InstalledWave{Input: survey.CampaignInput{Series: SurveySeries, Version: version, Mode: survey.Confidential}}
		if w.Number == ownWave {
			answerOwn(d, w.given)
			in.Blocks = []survey.BlockInput{{Division: f.divisions[ownDivision], Version: own}}
		}
		if w.Open { // the evaluation was held between the last two waves
			held, ballots := Evaluation(d)
			box := survey.InstalledWave{Input: survey.CampaignInput{Series: EvaluationSeries, Version: other, Mode: survey.Anonymous}}
			campaign, err := f.wave(ctx, held, box, ballots)
			if err == nil {
				err = f.moderate(ctx, campaign)
			}
			if err != nil {
				return nil, err
			}
		}
		if _, err := f.wave(ctx, w.Wave, in, w.given); err != nil {
			return nil, err
		}
	}
	if err := f.rounds(ctx, asked, clock.Date{}); err != nil {
		return nil, err
	}
	if err := f.lookBack(ctx); err != nil {
		return nil, err
	}
	if err := f.mentoring(ctx); err != nil {
		return nil, err
	}
	if err := f.awards(ctx); err != nil {
		return nil, err
	}
	if err := f.certificates(ctx); err != nil {
		return nil, err
	}
	if err := f.years(ctx); err != nil {
		return f.people, err
	}
	return f.people, f.dossiers(ctx)
}

// answeredWave is a wave with what people gave in it.
type answeredWave struct {
	Wave
	given []Answer
}

// filling is a department on its way into the database.
type filling struct {
	House
	dep        Department
	zone       *time.Location
	divisions  map[string]id.Division
	sites      map[string]id.Site
	people     []id.Person
	everybody  []directory.Person // the same, as the directory gives them
	feedback   []Round
	held       int // rounds of these that are written
	reflection id.Reflection
	jurors     []int // members of the awards committee, chair and deputy first
}

// morning is the hour at which an office writes things down.
func morning(d clock.Date, zone *time.Location) time.Time { return d.Time(zone).Add(9 * time.Hour) }

func (f *filling) department(ctx context.Context) error {
	d := f.dep
	if err := f.Directory.InstallSettings(ctx, directory.Settings{
		Name: d.Name, Institution: d.University, Zone: f.zone, Languages: i18n.Languages,
		HelpContact: HelpContact, MinimumGroup: directory.MinimumFloor, Vocabulary: directory.TorontoVocabulary(),
	}); err != nil {
		return err
	}
	if err := f.Directory.InstallExpectations(ctx, directory.DefaultExpectations()); err != nil {
		return err
	}
	if err := f.places(ctx); err != nil {
		return err
	}
	in := make([]directory.PersonInput, len(d.People))
	for i, p := range d.People {
		in[i] = directory.PersonInput{
			Name: p.Name, Emails: p.Emails, Division: f.divisions[p.Division], Site: f.sites[p.Site],
			Rank: p.Rank, Position: p.Position, AppointmentType: p.AppointmentType,
			Appointed: p.Appointed, Promoted: p.Promoted, NextReview: p.NextReview, NextReviewKind: p.NextReviewKind,
			Language: p.Language, Status: directory.Status(p.Status),
		}
	}
	var err error
	if f.people, err = f.Directory.AddPeople(ctx, in); err != nil {
		return err
	}
	if f.everybody, err = f.Directory.Everybody(ctx); err != nil {
		return err
	}
	for _, g := range d.Grants {
		if err := f.Directory.InstallGrant(ctx, directory.GrantInput{
			Person: f.people[g.Person], Role: g.Role, Division: f.divisions[g.Division], Site: f.sites[g.Site], From: g.From, Until: g.Until,
		}); err != nil {
			return err
		}
	}
	return f.mentorships(ctx)
}

func (f *filling) places(ctx context.Context) error {
	divisions := make([]directory.Division, len(f.dep.Divisions))
	for i, d := range f.dep.Divisions {
		divisions[i] = directory.Division{Code: d.Code, Name: d.Name}
	}
	sites := make([]directory.Site, len(f.dep.Sites))
	for i, s := range f.dep.Sites {
		sites[i] = directory.Site{Code: s.Code, Name: s.Name}
	}
	divisions, err := f.Directory.AddDivisions(ctx, divisions)
	if err != nil {
		return err
	}
	if sites, err = f.Directory.AddSites(ctx, sites); err != nil {
		return err
	}
	for _, d := range divisions {
		f.divisions[d.Code] = d.ID
	}
	for _, s := range sites {
		f.sites[s.Code] = s.ID
	}
	return nil
}

func (f *filling) mentorships(ctx context.Context) error {
	rows := make([]mentorship.Mentorship, len(f.dep.Mentorships))
	for i, m := range f.dep.Mentorships {
		ended := m.Ended
		if f.dep.Start.Before(ended) {
			ended = clock.Date{}
		}
		rows[i] = mentorship.Mentorship{
			Mentor: f.people[m.Mentor], Mentee: f.people[m.Mentee], Kind: mentorship.Kind(m.Kind), Standing: mentorship.OnRecord,
			Started: m.Started, Ended: ended, Active: ended.IsZero(),
		}
	}
	return f.Mentorship.Record(ctx, rows)
}

func (f *filling) instrument(ctx context.Context, lead viewer.Viewer, definition []byte, title i18n.Text, source string) (id.Version, error) {
	made, _, err := f.Survey.Import(ctx, lead, survey.ImportInput{File: definition, Format: survey.SurveyJS, Title: title, Source: source})
	if err != nil {
		return "", err
	}
	made, err = f.Survey.Publish(ctx, lead, made.ID)
	if err != nil {
		return "", err
	}
	return made.Versions[0].ID, nil
}

// wave writes one wave at its own time: the invitations on the morning it opened, and
// the release in the minute after it closed.
func (f *filling) wave(ctx context.Context, w Wave, in survey.InstalledWave, given []Answer) (id.Campaign, error) {
	invited := make(map[id.Person]bool, len(w.Invited))
	for _, key := range w.Invited {
		invited[f.people[key]] = true
	}
	asked := make([]directory.Person, 0, len(w.Invited))
	for _, p := range f.everybody {
		if invited[p.ID] {
			asked = append(asked, p)
		}
	}
	in.Input.Title, in.Input.Wave, in.Input.Notice, in.Input.ClosesOn = w.Title, w.Number, NoticeOfCollection(), w.Closes
	in.Input.Audience = survey.Audience{Divisions: []id.Division{}, Ranks: []string{}, Positions: []string{}, Stages: []string{}}
	in.Opened, in.Asked, in.Closed = morning(w.Opens, f.zone), asked, !w.Open
	if w.Open {
		in.Input.RemindOn, in.Input.GraceHours = []clock.Date{w.Closes.AddDate(0, 0, -7), w.Closes.AddDate(0, 0, -2)}, 12
	}
	for _, a := range given {
		in.Given = append(in.Given, survey.InstalledAnswers{
			Person: f.people[a.Person], Answers: a.Answers, At: w.Opens.Time(f.zone).Add(a.At), Draft: a.Draft,
		})
	}
	f.Clock.Set(in.Opened)
	if in.Closed {
		f.Clock.Set(w.Closes.EndOfDay(f.zone).Add(time.Minute))
	}
	campaign, err := f.Survey.InstallWave(ctx, in)
	if err != nil {
		return "", err
	}
	// What was mailed that morning has been sent: one commit for all of it.
	return campaign, f.drain(ctx)
}

// moderate lets the moderator of the cast read the comments of a survey and release them.
func (f *filling) moderate(ctx context.Context, campaign id.Campaign) error {
	v := viewer.Viewer{Person: f.people[f.dep.Cast.AwardChair], Language: "fr", Grants: []viewer.Grant{{Role: viewer.CommentModerator}}}
	ctx = viewer.With(ctx, v)
	m, err := f.Survey.Moderation(ctx, v, campaign)
	if err != nil {
		return err
	}
	var all []survey.Decision
	for _, c := range m.Comments {
		d := survey.Decision{Comment: c.ID, State: survey.CommentAccepted}
		if c.Rare {
			d.State, d.Reason = survey.CommentWithheld, "Trop peu de personnes ont écrit dans cette langue."
		}
		all = append(all, d)
	}
	return f.DB.Write(ctx, func(ctx context.Context) error {
		if _, err := f.Survey.DecideAll(ctx, v, all); err != nil {
			return err
		}
		_, err := f.Survey.ReleaseComments(ctx, v, campaign, "demo")
		return err
	})
}
