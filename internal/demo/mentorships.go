package demo

import (
	"cmp"
	"slices"

	"laurel/internal/clock"
)

// mentorPool is who may take how many mentees.
type mentorPool struct {
	keys []int
	room map[int]int // how many a mentor takes
	has  map[int]int // how many a mentor has
	// sought mentors fill up before others: the overloaded ones, and the clinician
	// among the cast.
	sought map[int]bool
	freed  map[int]clock.Date // the day on which the mentor of a mentee left
}

// Shares and numbers of the mentorships.
const (
	mentored   = 55 // of a hundred eligible people have a formal mentor
	overloaded = 6  // mentors with seven to nine mentees
)

// eligible: below the highest rank, with an appointment in the department.
func (p Person) eligible() bool {
	return p.Status != left && p.Rank != professor && (p.AppointmentType == fullTime || p.AppointmentType == partTime)
}

// pair invents the mentorships: those that ended when a mentor left, the present
// formal ones, changes of mentor before them, and others beside them.
func (g *generator) pair() {
	freed := g.endWithMentors()
	pool := g.pool()
	pool.freed = freed
	mentees := g.mentees()
	// The most senior first: only professors can mentor them.
	slices.SortStableFunc(mentees, func(a, b int) int {
		return seniority(g.dep.People[b].Rank) - seniority(g.dep.People[a].Rank)
	})
	for _, mentee := range mentees {
		mentor, ok := g.match(pool, mentee)
		if !ok {
			continue
		}
		pool.has[mentor]++
		started := g.startDay(mentor, mentee, freed[mentee])
		g.dep.Mentorships = append(g.dep.Mentorships, Mentorship{Mentor: mentor, Mentee: mentee, Kind: formal, Started: started})
		if freed[mentee].IsZero() && chance(g.Rand, 75) {
			g.earlier(pool, mentor, mentee, started)
		}
	}
	g.others()
	g.sortMentorships()
}

func (g *generator) sortMentorships() {
	slices.SortFunc(g.dep.Mentorships, func(a, b Mentorship) int {
		return cmp.Or(cmp.Compare(a.Started.String(), b.Started.String()), a.Mentor-b.Mentor, a.Mentee-b.Mentee, cmp.Compare(a.Kind, b.Kind))
	})
}

// company gives the award chair and the director the mentees whom the rounds of feedback
// ask about them, beside the formal ones they have, and the newcomer somebody to answer
// about.
func (g *generator) company() {
	first, second := g.dep.roundOpens(0), g.dep.roundOpens(1)
	for _, need := range []struct {
		mentor   int
		language string
		number   int
		by       clock.Date
	}{
		{g.dep.Cast.AwardChair, "fr", 3, first},
		{g.dep.Cast.AwardChair, "en", 3, first},
		{g.dep.Cast.AwardChair, "en", 6, second},
		{g.dep.Cast.Director, "", 2, first},
		{g.dep.Cast.Director, "", 4, second},
	} {
		has := 0
		for _, m := range g.dep.Mentorships {
			if m.Mentor == need.mentor && m.Ended.IsZero() && !need.by.Before(m.Started) && g.speaks(m.Mentee, need.language) && g.dep.People[m.Mentee].Status == active && !g.dep.Cast.has(m.Mentee) {
				has++
			}
		}
		for ; has < need.number; has++ {
			g.join(need.mentor, need.language, need.by)
		}
	}
	g.dep.Mentorships = append(g.dep.Mentorships, Mentorship{
		Mentor: g.dep.Cast.AwardChair, Mentee: g.dep.Cast.Newcomer, Kind: "INFORMAL", Started: g.dep.Start.AddDate(0, -2, 0),
	})
	g.sortMentorships()
}

func (g *generator) speaks(key int, language string) bool {
	return language == "" || g.dep.People[key].Language == language
}

// join gives a mentor one more mentee before a day: somebody near, who has been here for
// long.
func (g *generator) join(mentor int, language string, by clock.Date) {
	m := g.dep.People[mentor]
	best, most := -1, -1
	for _, key := range g.Perm(len(g.dep.People)) {
		p := g.dep.People[key]
		known := slices.ContainsFunc(g.dep.Mentorships, func(x Mentorship) bool { return x.Mentor == mentor && x.Mentee == key })
		if !p.eligible() || p.Status != active || g.dep.Cast.has(key) || known || !g.speaks(key, language) || g.dep.leads(mentor, key) || !g.longHere(p, nil) {
			continue
		}
		suits := 0
		if p.Division == m.Division {
			suits += 2
		}
		if p.Site == m.Site {
			suits++
		}
		if suits > most {
			best, most = key, suits
		}
	}
	if best < 0 {
		return
	}
	day := by.AddDate(0, -between(g.Rand, 1, 9), -g.IntN(28))
	for _, earliest := range []clock.Date{m.Appointed, g.dep.People[best].Appointed} {
		if day.Before(earliest) {
			day = earliest
		}
	}
	kind := []string{"CO_MENTOR", "INFORMAL"}[g.IntN(2)]
	g.dep.Mentorships = append(g.dep.Mentorships, Mentorship{Mentor: mentor, Mentee: best, Kind: kind, Started: day})
}

// endWithMentors gives those who left one to four mentees, whose mentorship ended
// that day, and returns the day for each of these mentees.
func (g *generator) endWithMentors() map[int]clock.Date {
	freed := map[int]clock.Date{}
	for _, mentor := range g.dep.People {
		if mentor.Status != left {
			continue
		}
		wanted := between(g.Rand, 1, 4)
		for _, key := range g.Perm(len(g.dep.People)) {
			p := g.dep.People[key]
			if wanted == 0 {
				break
			}
			began := mentor.Left.AddDate(-between(g.Rand, 1, 6), -g.IntN(12), 0)
			if !p.eligible() || g.dep.Cast.has(key) || p.Division != mentor.Division || seniority(p.Rank) >= seniority(mentor.Rank) || !freed[key].IsZero() || g.dep.leads(mentor.Key, key) || began.Before(p.Appointed) {
				continue
			}
			wanted--
			freed[key] = mentor.Left
			g.dep.Mentorships = append(g.dep.Mentorships, Mentorship{Mentor: mentor.Key, Mentee: key, Kind: formal, Started: began, Ended: mentor.Left})
		}
	}
	return freed
}

func (g *generator) pool() *mentorPool {
	pool := &mentorPool{room: map[int]int{}, has: map[int]int{}, sought: map[int]bool{}}
	for _, p := range g.dep.People {
		experienced := seniority(p.Rank) >= seniority(associate) && p.Appointed.YearsUntil(g.dep.Start) >= 6
		if p.Status == active && p.AppointmentType == fullTime && experienced {
			pool.keys = append(pool.keys, p.Key)
			pool.room[p.Key] = draw(g.Rand, 48, 18, 13, 10, 6, 5)
		}
	}
	n := 0
	for _, i := range g.Perm(len(pool.keys)) {
		p := g.dep.People[pool.keys[i]]
		if n < overloaded && p.Rank == professor && g.division(p.Division).size >= 44 && g.division(p.Division).Director != p.Key && !g.dep.Cast.has(p.Key) {
			pool.room[p.Key], pool.sought[p.Key] = between(g.Rand, 7, 9), true
			n++
		}
	}
	pool.room[g.dep.Cast.Clinician], pool.sought[g.dep.Cast.Clinician] = 3, true
	return pool
}

// mentees picks who has a formal mentor: exactly the share of those eligible, more of
// the newly appointed than of the others. The newcomer among the cast has none yet, the
// clinician has one, and the director finds somebody who needs one before a CFAR.
func (g *generator) mentees() []int {
	type ticket struct{ key, number int }
	var tickets []ticket
	for _, p := range g.dep.People {
		if !p.eligible() {
			continue
		}
		likely := 50
		switch years := p.Appointed.YearsUntil(g.dep.Start); {
		case p.Key == g.dep.Cast.Newcomer:
			likely = 1
		case years < 3:
			likely = 120
		case years < 5:
			likely = 90
		case years >= 15:
			likely = 28
		}
		n := g.IntN(100_000) * 100 / likely
		if p.Key == g.dep.Cast.Clinician {
			n = -1
		}
		if p.Key == g.dep.Cast.Newcomer {
			n = 1 << 40
		}
		tickets = append(tickets, ticket{p.Key, n})
	}
	division := g.dep.People[g.dep.Cast.Director].Division
	for i, t := range tickets {
		if p := g.dep.People[t.key]; p.Division == division && p.NextReviewKind == cfar && p.Status == active {
			tickets[i].number = 1 << 40
			break
		}
	}
	slices.SortStableFunc(tickets, func(a, b ticket) int { return a.number - b.number })
	var keys []int
	for _, t := range tickets[:len(tickets)*mentored/100] {
		keys = append(keys, t.key)
	}
	return keys
}

// match finds the mentor with room who suits best: the same division, then the same
// position, then the same site. When none has room, somebody takes one more, up to five.
func (g *generator) match(pool *mentorPool, mentee int) (int, bool) {
	p := g.dep.People[mentee]
	best, most := 0, -1
	for _, key := range pool.keys {
		m := g.dep.People[key]
		if seniority(m.Rank) <= seniority(p.Rank) || g.dep.leads(key, mentee) || key == g.dep.Cast.Clinician && !g.longHere(p, pool.freed) {
			continue
		}
		suits := g.IntN(6)
		if m.Division == p.Division {
			suits += 20
		}
		if m.Position == p.Position {
			suits += 4
		}
		if m.Site == p.Site {
			suits += 3
		}
		switch {
		case pool.sought[key] && pool.has[key] < pool.room[key]:
			suits += 12
		case pool.has[key] < pool.room[key]:
			suits += 8
		case pool.has[key] >= 5 || pool.sought[key]:
			continue
		default:
			suits = g.IntN(2) // better another division than a mentor without room
		}
		if suits > most {
			best, most = key, suits
		}
	}
	return best, most >= 0
}

// longHere: appointed long ago, and never left by a mentor. The clinician's mentees are, so
// that they have been asked in every round of feedback.
func (g *generator) longHere(p Person, freed map[int]clock.Date) bool {
	return p.Appointed.Before(g.dep.Start.AddDate(-3, 0, 0)) && freed[p.Key].IsZero()
}

// startDay is within months of appointment for those appointed lately, and after an
// earlier mentor left.
func (g *generator) startDay(mentor, mentee int, freed clock.Date) clock.Date {
	p := g.dep.People[mentee]
	start := g.dep.Start
	day := p.Appointed.AddDate(0, g.IntN(9), g.IntN(28))
	if p.Appointed.YearsUntil(start) >= 5 && chance(g.Rand, 70) {
		day = start.AddDate(-g.IntN(9), -g.IntN(12), -g.IntN(28))
	}
	for _, earliest := range []clock.Date{p.Appointed, g.dep.People[mentor].Appointed} {
		if day.Before(earliest) {
			day = earliest
		}
	}
	if !freed.IsZero() && day.Before(freed) {
		day = freed.AddDate(0, 0, between(g.Rand, 5, 50))
	}
	latest := start.AddDate(0, 0, -3)
	if mentor == g.dep.Cast.Clinician {
		latest = start.AddDate(-2, -9, 0)
	}
	if latest.Before(day) {
		day = latest
	}
	return day
}

// earlier gives somebody a mentor before the present one, when there was time for it.
func (g *generator) earlier(pool *mentorPool, now, mentee int, until clock.Date) {
	began := until.AddDate(-between(g.Rand, 1, 5), -g.IntN(12), 0)
	p := g.dep.People[mentee]
	if began.Before(p.Appointed) {
		return
	}
	for _, i := range g.Perm(len(pool.keys)) {
		m := g.dep.People[pool.keys[i]]
		if m.Key != now && m.Key != g.dep.Cast.Clinician && m.Division == p.Division && seniority(m.Rank) > seniority(p.Rank) && !g.dep.leads(m.Key, mentee) && m.Appointed.Before(began) {
			g.dep.Mentorships = append(g.dep.Mentorships, Mentorship{Mentor: m.Key, Mentee: mentee, Kind: formal, Started: began, Ended: until})
			return
		}
	}
}

// others are the mentorships beside the formal ones that are on record.
func (g *generator) others() {
	known := map[[2]int]bool{}
	for _, m := range g.dep.Mentorships {
		known[[2]int{m.Mentor, m.Mentee}] = true
	}
	for _, beside := range []struct {
		kind   string
		number int
	}{{"INFORMAL", 70}, {"CO_MENTOR", 30}, {"PEER", 40}} {
		for tries := 0; beside.number > 0 && tries < 20_000; tries++ {
			a, b := g.dep.People[g.IntN(len(g.dep.People))], g.dep.People[g.IntN(len(g.dep.People))]
			step := seniority(a.Rank) - seniority(b.Rank)
			fits := step > 0
			if beside.kind == "PEER" {
				fits = step == 0
			}
			pair, back := [2]int{a.Key, b.Key}, [2]int{b.Key, a.Key}
			near := a.Division == b.Division || a.Site == b.Site && chance(g.Rand, 5)
			if a.Key == b.Key || a.Key == g.dep.Cast.Clinician || !fits || !near || a.Status != active || b.Status != active || known[pair] || known[back] || g.dep.leads(a.Key, b.Key) {
				continue
			}
			known[pair] = true
			beside.number--
			g.dep.Mentorships = append(g.dep.Mentorships, Mentorship{Mentor: a.Key, Mentee: b.Key, Kind: beside.kind, Started: g.startDay(a.Key, b.Key, clock.Date{})})
		}
	}
}
