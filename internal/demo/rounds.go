package demo

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"time"

	"laurel/internal/clock"
	"laurel/internal/i18n"
)

// Round of feedback about mentors: two are closed, one is open on the start day.
type Round struct {
	Title   i18n.Text
	Opens   clock.Date
	Closes  clock.Date // the last day
	Open    bool       // on the start day
	Given   []Feedback
	Letters []Letter
}

// Feedback is what one mentee answered about one mentor.
type Feedback struct {
	Mentor  int
	Mentee  int
	Answers map[string]any
	Kept    []string      // questions whose words the mentor is not to read
	At      time.Duration // after the start of the first day of the round
}

// Letter is what one mentee signed for one mentor.
type Letter struct {
	Mentor, Mentee int
	Text           string
	ForDossier     bool
	At             time.Duration
}

// endedWithin is how many months after its end a mentorship still counts in a round.
const endedWithin = 12

// How long a round takes answers, in days.
const roundDays = 20

// roundOpens is the day on which each of the three rounds opened.
func (d Department) roundOpens(number int) clock.Date {
	return []clock.Date{d.Start.AddDate(-2, -2, 0), d.Start.AddDate(-1, -2, 0), d.Start.AddDate(0, 0, -9)}[number]
}

// couple is somebody with somebody they can answer about.
type couple struct{ mentor, mentee int }

// couples are those whom a round that opens on a day asks, by mentor.
func (d Department) couples(day clock.Date) []couple {
	seen := map[couple]bool{}
	for _, m := range d.Mentorships {
		late := !m.Ended.IsZero() && !d.Start.Before(m.Ended) && m.Ended.Before(day.AddDate(0, -endedWithin, 0))
		if !day.Before(m.Started) && !late && d.People[m.Mentor].Status != left && d.People[m.Mentee].Status != left {
			seen[couple{m.Mentor, m.Mentee}] = true
		}
	}
	out := make([]couple, 0, len(seen))
	for c := range seen {
		out = append(out, c)
	}
	slices.SortFunc(out, func(a, b couple) int { return cmp.Or(a.mentor-b.mentor, a.mentee-b.mentee) })
	return out
}

// Rounds are the rounds of feedback that were held. About most mentors somebody answered
// or nobody did, as it happened; who answered about the cast, and in what words, is set,
// so that one mentor is above the threshold, one at it and one below.
func Rounds(d Department) []Round {
	tempers := map[int]int{}
	r := rand.New(rand.NewPCG(d.Seed, streamFeedback))
	for _, p := range d.People {
		tempers[p.Key] = 3850 + bell(r, 420)
	}
	var out []Round
	for number := range 3 {
		opens := d.roundOpens(number)
		round := Round{
			Title: i18n.Both("Feedback to mentors "+opens.String()[:4], "Rétroaction aux mentors "+opens.String()[:4]),
			Opens: opens, Closes: opens.AddDate(0, 0, roundDays), Open: number == 2,
		}
		couples := d.couples(opens)
		for _, c := range couples {
			if c.mentor == d.Cast.AwardChair || c.mentor == d.Cast.Director || c.mentor == d.Cast.Clinician {
				continue
			}
			likely := 50
			if round.Open {
				likely = 22
			}
			x := respondent{Rand: r, mood: tempers[c.mentor] + bell(r, 350)}
			answers, at := x.feedback(), roundMoment(r, round.Open)
			if chance(r, likely) && !(round.Open && d.Cast.has(c.mentee)) {
				round.Given = append(round.Given, Feedback{Mentor: c.mentor, Mentee: c.mentee, Answers: answers, At: at})
			}
		}
		d.script(&round, number, couples, r)
		out = append(out, round)
	}
	return out
}

// roundMoment is when somebody answers a round, and never after the start day.
func roundMoment(r *rand.Rand, open bool) time.Duration {
	day := min(r.IntN(roundDays), r.IntN(roundDays))
	if open {
		day = min(r.IntN(8), r.IntN(8))
	}
	return time.Duration(day)*24*time.Hour + time.Duration(10*60+r.IntN(11*60))*time.Minute
}

type statement struct {
	name  string
	shift int
}

// statements of the questionnaire, with how much more or less than the rest they are
// agreed with.
var statements = []statement{{"time", -150}, {"listens", 250}, {"honest", -300}, {"own_way", 200}, {"doors", -450}, {"between_us", 500}}

func (x *respondent) feedback() map[string]any {
	out := map[string]any{}
	for _, s := range statements {
		out[s.name] = x.point(s.shift)
	}
	return out
}

// said is what one mentee of the cast wrote, and what a moderator made of it.
type said struct {
	language   string
	keep       remark
	change     remark
	statements []int // in the order of statements
	silent     bool  // has answered before, and not in this round
}

type remark struct {
	text     string
	kept     bool   // from the mentor, by whoever wrote it
	edited   string // what the moderator let through instead
	withheld string // why the moderator let nothing through
}

// script adds what is said of the cast. The same mentees answer in each round, as far as
// they have been there all the time.
func (d Department) script(round *Round, number int, couples []couple, r *rand.Rand) {
	first, last := d.couples(d.roundOpens(0)), d.couples(d.roundOpens(2))
	rank := func(c couple) int {
		if slices.Contains(first, c) && slices.Contains(last, c) {
			return 0
		}
		return 1
	}
	of := func(mentor int, all []said) {
		asked := slices.DeleteFunc(slices.Clone(couples), func(c couple) bool { return c.mentor != mentor || d.Cast.has(c.mentee) })
		slices.SortStableFunc(asked, func(a, b couple) int { return rank(a) - rank(b) })
		taken := map[int]bool{}
		for _, s := range all {
			at := slices.IndexFunc(asked, func(c couple) bool {
				return !taken[c.mentee] && (s.language == "" || d.People[c.mentee].Language == s.language)
			})
			if at < 0 {
				continue
			}
			taken[asked[at].mentee] = true
			if !s.silent {
				round.Given = append(round.Given, s.feedback(asked[at], roundMoment(r, round.Open)))
			}
		}
	}
	of(d.Cast.AwardChair, saidOfChair[number])
	of(d.Cast.Director, saidOfDirector[number])
	of(d.Cast.Clinician, saidOfClinician[number])
	if number != 1 {
		return
	}
	// The last of her mentees signs instead of sealing.
	for _, c := range slices.Backward(couples) {
		if c.mentor == d.Cast.Clinician {
			round.Letters = append(round.Letters, Letter{Mentor: c.mentor, Mentee: c.mentee, Text: signedLetter[d.People[c.mentee].Language], ForDossier: true, At: 5*24*time.Hour + 13*time.Hour})
			break
		}
	}
}

func (s said) feedback(c couple, at time.Duration) Feedback {
	f := Feedback{Mentor: c.mentor, Mentee: c.mentee, Answers: map[string]any{}, At: at}
	for i, x := range statements {
		f.Answers[x.name] = s.statements[i]
	}
	for _, x := range []struct {
		name string
		remark
	}{{"keep", s.keep}, {"change", s.change}} {
		if x.text != "" {
			f.Answers[x.name] = x.text
		}
		if x.kept {
			f.Kept = append(f.Kept, x.name)
		}
	}
	return f
}

// moderated is what the moderator makes of a text.
func moderated(text string) remark {
	for _, rounds := range [][3][]said{saidOfChair, saidOfDirector, saidOfClinician} {
		for _, all := range rounds {
			for _, s := range all {
				for _, x := range []remark{s.keep, s.change} {
					if x.text == text {
						return x
					}
				}
			}
		}
	}
	return remark{text: text}
}
