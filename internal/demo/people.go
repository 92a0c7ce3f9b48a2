package demo

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/viewer"
)

// Department is everything that is invented about people. Codes are those of the
// "DoM Toronto" vocabulary; keys are positions in People.
type Department struct {
	Seed        uint64
	Start       clock.Date
	University  i18n.Text
	Name        i18n.Text
	Zone        string
	Sites       []Site
	Divisions   []Division
	People      []Person
	Grants      []Grant
	Mentorships []Mentorship
	Cast        Cast
}

// Site is an invented hospital.
type Site struct {
	Code  string
	Name  i18n.Text
	Chief int // key of the physician-in-chief
	host  string
}

// Division of the department.
type Division struct {
	Code     string
	Name     i18n.Text
	Director int // key
	size     int
}

// Person is an invented member of faculty. Dates that are not known are zero.
type Person struct {
	Key             int
	Name            string
	Emails          []string // the first is where mail goes
	Division        string
	Site            string
	Rank            string
	Position        string
	AppointmentType string
	Appointed       clock.Date
	Promoted        clock.Date
	NextReview      clock.Date
	NextReviewKind  string // CFAR or PROMOTION
	Language        string // en or fr
	Status          string // ACTIVE, ON_LEAVE or LEFT
	Left            clock.Date
}

// Grant is a duty. Division and Site are codes, "" for the whole department.
type Grant struct {
	Person   int
	Role     viewer.Role
	Division string
	Site     string
	From     clock.Date
	Until    clock.Date // the last day; zero without end
}

// Mentorship of two keys. Kind is FORMAL, INFORMAL, CO_MENTOR or PEER.
type Mentorship struct {
	Mentor  int
	Mentee  int
	Kind    string
	Started clock.Date
	Ended   clock.Date // zero while it lasts
}

// On reports whether the mentorship lasts on a day.
func (m Mentorship) On(day clock.Date) bool {
	return !day.Before(m.Started) && (m.Ended.IsZero() || day.Before(m.Ended))
}

// Cast is the keys of the six people one can be.
type Cast struct{ Lead, Director, Clinician, Newcomer, AwardChair, ViceChair int }

func (c Cast) has(key int) bool {
	return slices.Contains([]int{c.Lead, c.Director, c.Clinician, c.Newcomer, c.AwardChair, c.ViceChair}, key)
}

// The vocabulary the generator uses (domain.md 1.2).
const (
	lecturer, assistant, associate, professor = "LECTURER", "ASSISTANT", "ASSOCIATE", "PROFESSOR"
	fullTime, partTime, emeritus              = "FULL_TIME", "PART_TIME", "EMERITUS"
	active, onLeave, left                     = "ACTIVE", "ON_LEAVE", "LEFT"
	formal                                    = "FORMAL"
	cfar, promotion                           = "CFAR", "PROMOTION"
)

// ranks in their order, the most junior first.
var ranks = []string{lecturer, assistant, associate, professor}

func seniority(rank string) int { return slices.Index(ranks, rank) }

const universityHost = "aldermere.example"

func inventedSites() []Site {
	site := func(code, host, en, fr string) Site { return Site{Code: code, Name: i18n.Both(en, fr), host: host} }
	return []Site{
		site("AGH", "agh.example", "Aldermere General Hospital", "Hôpital général d’Aldermere"),
		site("HSH", "harbourstreet.example", "Harbour Street Hospital", "Hôpital de la rue Harbour"),
		site("SOH", "saintodile.example", "Saint Odile Hospital", "Hôpital Sainte-Odile"),
		site("LMH", "larkmount.example", "Larkmount Hospital", "Hôpital Larkmount"),
		site("WHC", "willowford.example", "Willowford Health Centre", "Centre de santé Willowford"),
		site("NRI", "northmere.example", "Northmere Rehabilitation Institute", "Institut de réadaptation Northmere"),
		site("KCC", "kestrel.example", "Kestrel Cancer Centre", "Centre de cancérologie Kestrel"),
	}
}

// siteShares are how a division's people spread over the sites, in the order of
// inventedSites; divisions that are not named spread like the first entry.
var siteShares = map[string][]int{
	"":     {27, 25, 19, 15, 12, 1, 1},
	"MONC": {10, 8, 6, 4, 4, 0, 68},
	"PMR":  {8, 6, 4, 2, 2, 78, 0},
	"GERI": {22, 20, 16, 10, 10, 22, 0},
	"PALL": {20, 16, 14, 8, 8, 4, 30},
	"HEM":  {26, 20, 12, 8, 4, 0, 30},
}

// smallDivision has so few people that its figures cannot be shown when not nearly
// everybody answers.
const smallDivision = "CPT"

func inventedDivisions() []Division {
	division := func(code string, size int, en, fr string) Division {
		return Division{Code: code, Name: i18n.Both(en, fr), size: size}
	}
	return []Division{
		division("CARD", 94, "Cardiology", "Cardiologie"),
		division("CIA", 12, "Clinical Immunology & Allergy", "Immunologie clinique et allergie"),
		division(smallDivision, 7, "Clinical Pharmacology & Toxicology", "Pharmacologie clinique et toxicologie"),
		division("CRIT", 26, "Critical Care", "Soins intensifs"),
		division("DERM", 18, "Dermatology", "Dermatologie"),
		division("EM", 70, "Emergency Medicine", "Médecine d’urgence"),
		division("ENDO", 44, "Endocrinology & Metabolism", "Endocrinologie et métabolisme"),
		division("GAST", 52, "Gastroenterology & Hepatology", "Gastroentérologie et hépatologie"),
		division("GIM", 158, "General Internal Medicine", "Médecine interne générale"),
		division("GERI", 30, "Geriatric Medicine", "Gériatrie"),
		division("HEM", 48, "Hematology", "Hématologie"),
		division("ID", 38, "Infectious Diseases", "Maladies infectieuses"),
		division("MONC", 68, "Medical Oncology", "Oncologie médicale"),
		division("NEPH", 56, "Nephrology", "Néphrologie"),
		division("NEUR", 66, "Neurology", "Neurologie"),
		division("OCC", 9, "Occupational Medicine", "Médecine du travail"),
		division("PALL", 14, "Palliative Medicine", "Médecine palliative"),
		division("PMR", 22, "Physical Medicine & Rehabilitation", "Médecine physique et réadaptation"),
		division("RESP", 54, "Respirology", "Pneumologie"),
		division("RHEU", 34, "Rheumatology", "Rhumatologie"),
	}
}

// Streams of random numbers: people do not change when the way answers are drawn does.
const (
	streamPeople = iota + 1
	streamMentorships
	streamTraits
	streamPersonTraits
	streamAnswers
	streamComments
	streamProcess
	streamEvaluation
	streamOwn
	streamCompany
	streamFeedback
)

// generator holds what Generate works with.
type generator struct {
	*rand.Rand
	dep    Department
	names  map[string]bool
	emails map[string]bool
}

// Generate invents the department as it stands on a day: 20 divisions, 7 hospitals,
// 920 people of whom a few have left, who leads them, and who mentors whom. No formal
// mentor is the mentee's own division director or physician-in-chief (the paper: not
// somebody "to whom the mentee reports"), and every mentor but a peer is senior in
// rank.
func Generate(seed uint64, start clock.Date) Department {
	g := &generator{Rand: rand.New(rand.NewPCG(seed, streamPeople)), names: map[string]bool{}, emails: map[string]bool{}}
	g.dep = Department{
		Seed:       seed,
		Start:      start,
		University: i18n.Both("University of Aldermere", "Université d’Aldermere"),
		Name:       i18n.Both("Department of Medicine", "Département de médecine"),
		Zone:       "America/Toronto",
		Sites:      inventedSites(),
		Divisions:  inventedDivisions(),
	}
	for _, r := range castRoles {
		g.names[r.name] = true
	}
	for i := range g.dep.Divisions {
		g.fill(&g.dep.Divisions[i])
	}
	g.appointLeaders()
	g.letGo()
	g.Rand = rand.New(rand.NewPCG(seed, streamMentorships))
	g.pair()
	g.Rand = rand.New(rand.NewPCG(seed, streamCompany))
	g.company()
	return g.dep
}

// chance holds in so many of a hundred cases.
func chance(r *rand.Rand, percent int) bool { return r.IntN(100) < percent }

// draw picks a position in proportion to the weights.
func draw(r *rand.Rand, weights ...int) int {
	total := 0
	for _, w := range weights {
		total += w
	}
	n := r.IntN(total)
	for i, w := range weights {
		if n < w {
			return i
		}
		n -= w
	}
	return len(weights) - 1
}

// between gives a whole number from low to high, both included.
func between(r *rand.Rand, low, high int) int { return low + r.IntN(high-low+1) }

// fill invents the people of a division; the first is senior enough to direct it.
func (g *generator) fill(d *Division) {
	first := len(g.dep.People)
	d.Director = first
	for place := range d.size {
		p := Person{Key: first + place, Division: d.Code, Status: active}
		role, cast := castOf(d.Code, place)
		if cast {
			*role.key(&g.dep.Cast) = p.Key
			p.Name, p.Language, p.Site = role.name, role.language, role.site
			g.career(&p, role.years)
			p.Rank, p.Position, p.AppointmentType = role.rank, role.position, fullTime
			g.standing(&p, role.appointed(g.dep.Start))
			g.address(&p, role.given, role.family)
		} else {
			c, given, family := g.name(p.Key)
			p.Name = fullName(c, given, family)
			p.Language = "en"
			if chance(g.Rand, c.french) {
				p.Language = "fr"
			}
			p.Site = g.site(d.Code)
			switch years := g.years(); {
			case place == 0:
				g.career(&p, between(g.Rand, 14, 26))
				p.Rank, p.AppointmentType = professor, fullTime
			case place == 2 && d.size >= 18:
				g.career(&p, 1) // every division of some size has appointed somebody lately
				p.AppointmentType = fullTime
			case place < 8 && d.size < 15:
				g.career(&p, max(years, 6)) // settled, so that small divisions have a past
			default:
				g.career(&p, years)
			}
			g.standing(&p, p.Appointed)
			g.address(&p, latin(given), latin(family))
		}
		g.dep.People = append(g.dep.People, p)
	}
}

func (g *generator) culture() int {
	weights := make([]int, len(cultures))
	for i, c := range cultures {
		weights[i] = c.weight
	}
	return draw(g.Rand, weights...)
}

// name picks a combination that nobody has yet. Every 25th name is of the next culture
// in turn, so that none is missing; a small stock may be used up, and then another
// culture is drawn.
func (g *generator) name(key int) (c culture, given, family string) {
	turn := -1
	if key%25 == 24 && key/25 < len(cultures) {
		turn = key / 25
	}
	for {
		if c = cultures[g.culture()]; turn >= 0 {
			c, turn = cultures[turn], -1
		}
		for range 20 {
			given, family = c.given[g.IntN(len(c.given))], c.family[g.IntN(len(c.family))]
			if full := fullName(c, given, family); !g.names[full] {
				g.names[full] = true
				return c, given, family
			}
		}
	}
}

func fullName(c culture, given, family string) string {
	if c.joined {
		return written(family) + written(given)
	}
	return written(given) + " " + written(family)
}

// address gives the university's address, and one in three a hospital's as well.
func (g *generator) address(p *Person, given, family string) {
	p.Emails = []string{g.free(given+"."+family, universityHost)}
	if chance(g.Rand, 33) {
		i := slices.IndexFunc(g.dep.Sites, func(s Site) bool { return s.Code == p.Site })
		p.Emails = append(p.Emails, g.free(given[:1]+family, g.dep.Sites[i].host))
	}
}

func (g *generator) free(local, host string) string {
	email := local + "@" + host
	for n := 2; g.emails[email]; n++ {
		email = fmt.Sprintf("%s%d@%s", local, n, host)
	}
	g.emails[email] = true
	return email
}

func (g *generator) site(division string) string {
	shares, ok := siteShares[division]
	if !ok {
		shares = siteShares[""]
	}
	return g.dep.Sites[draw(g.Rand, shares...)].Code
}

// years since appointment: about three in ten early, four mid, three late.
func (g *generator) years() int {
	switch draw(g.Rand, 30, 38, 32) {
	case 0:
		return g.IntN(5)
	case 1:
		return between(g.Rand, 5, 14)
	}
	return 15 + min(g.IntN(20), g.IntN(20)) // fewer of the oldest
}

// career gives what follows from the years since appointment: the day, mostly the
// start of the academic year, the rank, position and type of appointment.
func (g *generator) career(p *Person, years int) {
	month := []int{7, 1, between(g.Rand, 1, 12)}[draw(g.Rand, 65, 20, 15)]
	p.Appointed = clock.Date{Year: g.dep.Start.Year - years, Month: time.Month(month), Day: 1}
	if !p.Appointed.Before(g.dep.Start.AddDate(0, 0, -10)) {
		p.Appointed.Year--
	}
	switch {
	case years < 3:
		p.Rank = ranks[draw(g.Rand, 14, 84, 2, 0)]
	case years < 8:
		p.Rank = ranks[draw(g.Rand, 3, 82, 14, 1)]
	case years < 15:
		p.Rank = ranks[draw(g.Rand, 1, 46, 45, 8)]
	default:
		p.Rank = ranks[draw(g.Rand, 0, 24, 40, 36)]
	}
	p.Position = []string{"CT", "CE", "CI", "CS", "CQI"}[draw(g.Rand, 50, 11, 15, 13, 11)]
	p.AppointmentType = fullTime
	if p.Position == "CT" {
		p.AppointmentType = []string{fullTime, partTime, "ADJUNCT", "CROSS"}[draw(g.Rand, 74, 18, 7, 1)]
	}
	if years >= 28 && seniority(p.Rank) >= seniority(associate) && chance(g.Rand, 25) {
		p.AppointmentType = emeritus
	}
}

// standing gives the last promotion and the next review.
func (g *generator) standing(p *Person, appointed clock.Date) {
	p.Appointed = appointed
	start := g.dep.Start
	years := appointed.YearsUntil(start)
	steps := map[string][2]int{associate: {5, 9}, professor: {10, 15}}
	if after, ok := steps[p.Rank]; ok {
		d := clock.Date{Year: appointed.Year + between(g.Rand, after[0], after[1]), Month: 7, Day: 1}
		if d.Before(start) {
			p.Promoted = d // else recruited at this rank
		}
	}
	if p.AppointmentType == fullTime {
		if day := g.cfar(*p, appointed, years); !day.IsZero() {
			p.NextReview, p.NextReviewKind = day, cfar
			return
		}
	}
	if p.Rank == professor || p.AppointmentType == emeritus || p.AppointmentType != fullTime && !chance(g.Rand, 15) {
		return
	}
	since := appointed
	if !p.Promoted.IsZero() {
		since = p.Promoted
	}
	due := clock.Date{Year: since.Year + between(g.Rand, 6, 9), Month: 7, Day: 1}
	if due.Before(start) {
		if !chance(g.Rand, 45) {
			return
		}
		due = clock.Date{Year: start.Year + between(g.Rand, 1, 4), Month: 7, Day: 1}
	}
	p.NextReview, p.NextReviewKind = due, promotion
}

// cfar is the April meeting that ends somebody's probation, zero when it is past:
// three years after appointment, for some clinician scientists five, and for a few
// an extension of one or two years (domain.md 1.1).
func (g *generator) cfar(p Person, appointed clock.Date, years int) clock.Date {
	probation := 3
	if p.Position == "CS" && chance(g.Rand, 45) {
		probation = 5
	}
	if years == probation && chance(g.Rand, 12) {
		probation += between(g.Rand, 1, 2)
	}
	end := appointed.AddDate(probation, 0, 0)
	meeting := clock.Date{Year: end.Year, Month: 4, Day: 15}
	if end.Before(meeting) {
		meeting.Year--
	}
	if meeting.Before(g.dep.Start) {
		return clock.Date{}
	}
	return meeting
}

// appointLeaders names directors, physicians-in-chief, facilitators and the roles of
// the whole department.
func (g *generator) appointLeaders() {
	cast := g.dep.Cast
	taken := map[int]bool{cast.Lead: true, cast.Director: true, cast.Clinician: true, cast.Newcomer: true, cast.AwardChair: true, cast.ViceChair: true}
	grant := func(person int, role viewer.Role, division, site string, until clock.Date) {
		taken[person] = true
		from := clock.Date{Year: g.dep.Start.Year - between(g.Rand, 1, 7), Month: 7, Day: 1}
		if !until.IsZero() {
			from = until.AddDate(-3, 0, 1)
		}
		g.dep.Grants = append(g.dep.Grants, Grant{Person: person, Role: role, Division: division, Site: site, From: from, Until: until})
	}
	choose := func(fits func(Person) bool) (int, bool) {
		var found []int
		for _, p := range g.dep.People {
			if !taken[p.Key] && p.AppointmentType == fullTime && fits(p) {
				found = append(found, p.Key)
			}
		}
		if len(found) == 0 {
			return 0, false
		}
		return found[g.IntN(len(found))], true
	}
	grant(cast.Lead, viewer.ProgramLead, "", "", clock.Date{})
	grant(cast.Lead, viewer.Administrator, "", "", clock.Date{})
	grant(cast.ViceChair, viewer.ViceChair, "", "", clock.Date{})
	grant(cast.AwardChair, viewer.AwardChair, "", "", clock.Date{})
	grant(cast.AwardChair, viewer.CommentModerator, "", "", clock.Date{})
	grant(cast.ViceChair, viewer.Custodian, "", "", clock.Date{})
	// What is said of the award chair is moderated by somebody else.
	custodian := g.dep.Grants[len(g.dep.Grants)-1]
	g.dep.Grants = append(g.dep.Grants, Grant{Person: cast.ViceChair, Role: viewer.CommentModerator, From: custodian.From})
	for _, d := range g.dep.Divisions {
		grant(d.Director, viewer.DivisionDirector, d.Code, "", clock.Date{})
	}
	for i, s := range g.dep.Sites {
		key, ok := choose(func(p Person) bool { return p.Site == s.Code && p.Rank == professor })
		if !ok {
			key, _ = choose(func(p Person) bool { return p.Site == s.Code && seniority(p.Rank) >= seniority(associate) })
		}
		g.dep.Sites[i].Chief = key
		grant(key, viewer.PhysicianInChief, "", s.Code, clock.Date{})
	}
	for range 3 {
		if key, ok := choose(func(p Person) bool { return p.Rank == professor && p.Division != smallDivision }); ok {
			grant(key, viewer.ViceChair, "", "", clock.Date{})
		}
	}
	for _, d := range g.dep.Divisions {
		for n := 0; d.size >= 18 && n <= d.size/90; n++ {
			key, ok := choose(func(p Person) bool {
				return p.Division == d.Code && seniority(p.Rank) >= seniority(associate)
			})
			if ok {
				until := clock.Date{Year: g.dep.Start.Year + between(g.Rand, 1, 2), Month: 6, Day: 30}
				grant(key, viewer.Facilitator, d.Code, "", until)
			}
		}
	}
}

// How many of the 920 have left, and how many are on leave.
const (
	gone  = 14
	aside = 16
)

// letGo lets senior people leave over the past two and a half years, and puts some on
// leave. Nobody who holds a duty does either.
func (g *generator) letGo() {
	busy := map[int]bool{}
	for _, grant := range g.dep.Grants {
		busy[grant.Person] = true
	}
	for _, key := range g.Perm(len(g.dep.People)) {
		p := &g.dep.People[key]
		size := g.division(p.Division).size
		senior := seniority(p.Rank) >= seniority(associate) && p.Appointed.YearsUntil(g.dep.Start) >= 12
		if senior && !busy[key] && !g.dep.Cast.has(key) && size >= 30 && g.count(left) < gone {
			p.Status = left
			p.Left = g.dep.Start.AddDate(0, -between(g.Rand, 2, 30), -g.IntN(20))
			p.NextReview, p.NextReviewKind = clock.Date{}, ""
			if p.Left.Before(p.Promoted) {
				p.Promoted = clock.Date{}
			}
		}
	}
	for _, key := range g.Perm(len(g.dep.People)) {
		p := &g.dep.People[key]
		if p.Status == active && !busy[key] && !g.dep.Cast.has(key) && p.NextReviewKind != cfar && g.division(p.Division).size >= 20 && g.count(onLeave) < aside {
			p.Status = onLeave
		}
	}
}

func (g *generator) count(status string) int {
	n := 0
	for _, p := range g.dep.People {
		if p.Status == status {
			n++
		}
	}
	return n
}

func (g *generator) division(code string) Division {
	return g.dep.Divisions[slices.IndexFunc(g.dep.Divisions, func(d Division) bool { return d.Code == code })]
}

// FormalMentor is the key of somebody's formal mentor on a day.
func (d Department) FormalMentor(mentee int, day clock.Date) (int, bool) {
	for _, m := range d.Mentorships {
		if m.Mentee == mentee && m.Kind == formal && m.On(day) {
			return m.Mentor, true
		}
	}
	return 0, false
}

// leads reports whether the mentee reports to the mentor by division or site.
func (d Department) leads(mentor, mentee int) bool {
	p := d.People[mentee]
	for _, division := range d.Divisions {
		if division.Code == p.Division && division.Director == mentor {
			return true
		}
	}
	for _, s := range d.Sites {
		if s.Code == p.Site && s.Chief == mentor {
			return true
		}
	}
	return false
}
