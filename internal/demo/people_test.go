package demo

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"sync"
	"testing"
	"time"
	"unicode"

	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/viewer"
)

var startDay = clock.Date{Year: 2026, Month: time.November, Day: 24}

// departments of several seeds and start days, among them the corners of the year.
var departments = sync.OnceValue(func() []Department {
	var out []Department
	for i, day := range []string{"2026-11-24", "2027-01-01", "2027-07-01", "2028-02-29", "2027-04-15", "2027-04-16", "2026-12-31", "2025-06-30", "2030-08-09", "2029-03-05"} {
		start, _ := clock.ParseDate(day)
		out = append(out, Generate(uint64(i)*0x9e3779b97f4a7c15, start), Generate(uint64(i+1), start))
	}
	return out
})

func TestTheSameSeedAndDayGiveTheSameDepartment(t *testing.T) {
	a, b := Generate(7, startDay), Generate(7, startDay)
	if !reflect.DeepEqual(a, b) {
		t.Fatal("two departments of one seed differ")
	}
	for i, w := range Waves(a) {
		if !reflect.DeepEqual(Answers(a, w), Answers(b, Waves(b)[i])) {
			t.Fatalf("the answers of wave %d differ", w.Number)
		}
	}
	if reflect.DeepEqual(a.People, Generate(8, startDay).People) {
		t.Fatal("another seed gives the same people")
	}
}

func TestTheDepartmentHas20DivisionsAnd920People(t *testing.T) {
	for _, d := range departments() {
		sizes := map[string]int{}
		for i, p := range d.People {
			sizes[p.Division]++
			if p.Key != i {
				t.Fatalf("person %d has key %d", i, p.Key)
			}
		}
		if len(d.People) != 920 || len(d.Divisions) != 20 || len(sizes) != 20 || len(d.Sites) < 6 || len(d.Sites) > 8 {
			t.Fatalf("%d people, %d divisions (%d with people), %d sites", len(d.People), len(d.Divisions), len(sizes), len(d.Sites))
		}
		if sizes[smallDivision] != 7 || sizes["GIM"] < 150 {
			t.Fatalf("sizes are %v", sizes)
		}
	}
}

func TestNamesAndAddressesAreOnesOwn(t *testing.T) {
	email := regexp.MustCompile(`^[a-z]+\.?[a-z]*[0-9]*@[a-z]+\.example$`)
	for _, d := range departments() {
		names, emails := map[string]bool{}, map[string]bool{}
		for _, p := range d.People {
			if names[p.Name] {
				t.Fatalf("two people are called %s", p.Name)
			}
			names[p.Name] = true
			if len(p.Emails) == 0 {
				t.Fatalf("%s has no address", p.Name)
			}
			for _, e := range p.Emails {
				if emails[e] || !email.MatchString(e) || !directory.ValidEmail(e) {
					t.Fatalf("address %q of %s is taken or malformed", e, p.Name)
				}
				emails[e] = true
			}
		}
		if !names["Éloïse Tremblay"] {
			t.Fatal("Éloïse Tremblay is missing")
		}
	}
}

func TestNamesComeFromManyScripts(t *testing.T) {
	d := Generate(1, startDay)
	for name, script := range map[string]*unicode.RangeTable{"Latin": unicode.Latin, "Arabic": unicode.Arabic, "Han": unicode.Han, "Greek": unicode.Greek, "Cyrillic": unicode.Cyrillic, "Hebrew": unicode.Hebrew, "Tamil": unicode.Tamil, "Hangul": unicode.Hangul, "Devanagari": unicode.Devanagari, "Canadian syllabics": unicode.Canadian_Aboriginal} {
		found := slices.ContainsFunc(d.People, func(p Person) bool {
			return slices.ContainsFunc([]rune(p.Name), func(r rune) bool { return unicode.Is(script, r) })
		})
		if !found {
			t.Errorf("nobody writes their name in %s", name)
		}
	}
	french := 0
	for _, p := range d.People {
		if p.Language == "fr" {
			french++
		}
	}
	if french < 920*9/100 || french > 920*15/100 {
		t.Errorf("%d of 920 work in French", french)
	}
}

func TestCodesAreThoseOfTheVocabulary(t *testing.T) {
	v := directory.TorontoVocabulary()
	has := func(terms []directory.Term, code string) bool {
		return slices.ContainsFunc(terms, func(x directory.Term) bool { return x.Code == code })
	}
	for _, p := range Generate(1, startDay).People {
		if !has(v.Ranks, p.Rank) || !has(v.Positions, p.Position) || !has(v.AppointmentTypes, p.AppointmentType) ||
			!slices.Contains([]directory.Status{directory.Active, directory.OnLeave, directory.Left}, directory.Status(p.Status)) {
			t.Fatalf("%+v has a code that is none", p)
		}
	}
}

func TestCareersArePossible(t *testing.T) {
	for _, d := range departments() {
		for _, p := range d.People {
			years := p.Appointed.YearsUntil(d.Start)
			switch {
			case !p.Appointed.Before(d.Start):
				t.Fatalf("%s is appointed in the future", p.Name)
			case !p.Promoted.IsZero() && (p.Promoted.Before(p.Appointed) || !p.Promoted.Before(d.Start)):
				t.Fatalf("%s is promoted on %s and appointed on %s", p.Name, p.Promoted, p.Appointed)
			case !p.NextReview.IsZero() && p.NextReview.Before(d.Start):
				t.Fatalf("the next review of %s is past", p.Name)
			case p.NextReview.IsZero() != (p.NextReviewKind == ""):
				t.Fatalf("%s has a review without a kind", p.Name)
			case p.NextReviewKind == cfar && p.AppointmentType != fullTime:
				t.Fatalf("%s has a CFAR with an appointment %s", p.Name, p.AppointmentType)
			case p.AppointmentType == fullTime && p.Status == active && years < 2 && p.NextReviewKind != cfar:
				t.Fatalf("%s is appointed lately and has no CFAR ahead", p.Name)
			case p.NextReviewKind == cfar && p.Position != "CS" && years < 3 && d.Start.AddDate(3, 1, 0).Before(p.NextReview):
				t.Fatalf("the CFAR of %s is more than three years ahead", p.Name)
			case p.NextReviewKind == promotion && (p.Rank == professor || p.AppointmentType == emeritus):
				t.Fatalf("%s is %s, %s and up for promotion", p.Name, p.Rank, p.AppointmentType)
			case (p.Status == left) == p.Left.IsZero():
				t.Fatalf("%s is %s with last day %q", p.Name, p.Status, p.Left)
			}
		}
	}
}

func TestLeadersAreInTheirPlace(t *testing.T) {
	for _, d := range departments() {
		held := map[viewer.Role]int{}
		for _, grant := range d.Grants {
			held[grant.Role]++
			p := d.People[grant.Person]
			if p.Status != active || grant.Division != "" && p.Division != grant.Division || grant.Site != "" && p.Site != grant.Site {
				t.Fatalf("%s (%s, %s, %s) holds %+v", p.Name, p.Status, p.Division, p.Site, grant)
			}
			if !grant.From.Before(d.Start) {
				t.Fatalf("%+v has not begun", grant)
			}
		}
		if held[viewer.DivisionDirector] != 20 || held[viewer.PhysicianInChief] != len(d.Sites) || held[viewer.Facilitator] < 8 || held[viewer.ViceChair] != 4 || held[viewer.ProgramLead] != 1 {
			t.Fatalf("roles are held %v times", held)
		}
	}
}

func TestMentorshipsKeepTheRules(t *testing.T) {
	for _, d := range departments() {
		mentor, load := map[int]int{}, map[int]int{}
		orphans := 0
		for _, m := range d.Mentorships {
			a, b := d.People[m.Mentor], d.People[m.Mentee]
			step := seniority(a.Rank) - seniority(b.Rank)
			current := m.Ended.IsZero()
			switch {
			case a.Key == b.Key:
				t.Fatalf("%s mentors themself", a.Name)
			case d.leads(a.Key, b.Key):
				t.Fatalf("%s reports to their mentor %s", b.Name, a.Name)
			case m.Kind == "PEER" && step != 0, m.Kind != "PEER" && step <= 0:
				t.Fatalf("%s (%s) mentors %s (%s) as %s", a.Name, a.Rank, b.Name, b.Rank, m.Kind)
			case m.Started.Before(a.Appointed) && m.Kind == formal && current, m.Started.Before(b.Appointed), !m.Started.Before(d.Start), !current && m.Ended.Before(m.Started):
				t.Fatalf("%s and %s: from %s until %q, appointed %s and %s", a.Name, b.Name, m.Started, m.Ended, a.Appointed, b.Appointed)
			case a.Status == left && m.Ended != a.Left:
				t.Fatalf("%s left and still mentors %s", a.Name, b.Name)
			}
			if a.Status == left {
				orphans++
			}
			if m.Kind == formal && current {
				if _, twice := mentor[b.Key]; twice {
					t.Fatalf("%s has two formal mentors", b.Name)
				}
				mentor[b.Key] = a.Key
				load[a.Key]++
			}
		}
		// Formal mentorships of one mentee follow each other.
		for _, m := range d.Mentorships {
			for _, n := range d.Mentorships {
				if m != n && m.Kind == formal && n.Kind == formal && m.Mentee == n.Mentee && m.On(n.Started) {
					t.Fatalf("%s has two formal mentors on %s", d.People[m.Mentee].Name, n.Started)
				}
			}
		}
		eligible := 0
		for _, p := range d.People {
			if p.eligible() {
				eligible++
			}
		}
		if share := len(mentor) * 100 / eligible; share < 50 || share > 60 {
			t.Fatalf("%d of %d eligible people have a formal mentor", len(mentor), eligible)
		}
		many := 0
		for key, n := range load {
			if n > 5 {
				many++
				if n < 7 || n > 9 {
					t.Fatalf("%s has %d mentees", d.People[key].Name, n)
				}
			}
		}
		if many < 3 || many > 8 || orphans < 10 {
			t.Fatalf("%d mentors with too many mentees, %d mentorships ended by a departure", many, orphans)
		}
	}
}

func TestThePersonasCanDoWhatTheyPromise(t *testing.T) {
	for _, d := range departments() {
		personas := Personas(d)
		if len(personas) != 6 {
			t.Fatalf("%d personas", len(personas))
		}
		seen := map[int]bool{}
		for _, p := range personas {
			if seen[p.Person] || d.People[p.Person].Name != p.Name || !p.Role.Complete("en", "fr") || !p.Sentence.Complete("en", "fr") || !p.TryThis.Complete("en", "fr") {
				t.Fatalf("%+v", p)
			}
			seen[p.Person] = true
		}
		held := func(key int, role viewer.Role) bool {
			return slices.ContainsFunc(d.Grants, func(g Grant) bool { return g.Person == key && g.Role == role })
		}
		if !held(d.Cast.Lead, viewer.ProgramLead) || !held(d.Cast.Director, viewer.DivisionDirector) || !held(d.Cast.AwardChair, viewer.AwardChair) || !held(d.Cast.ViceChair, viewer.ViceChair) {
			t.Fatal("somebody of the cast lacks their role")
		}
		mentees := 0
		for _, m := range d.Mentorships {
			if m.Mentor == d.Cast.Clinician && m.Kind == formal && m.On(d.Start) {
				mentees++
			}
		}
		clinician := d.People[d.Cast.Clinician]
		if _, has := d.FormalMentor(d.Cast.Clinician, d.Start); !has || mentees != 3 || directory.TorontoVocabulary().Stage(clinician.Appointed, d.Start) != directory.StageMid {
			t.Fatalf("the clinician has a mentor: %v, mentees: %d, appointed %s", has, mentees, clinician.Appointed)
		}
		if _, has := d.FormalMentor(d.Cast.Newcomer, d.Start); has || d.People[d.Cast.Newcomer].NextReviewKind != cfar {
			t.Fatal("the newcomer has a mentor or no CFAR ahead")
		}
		found := slices.ContainsFunc(d.People, func(p Person) bool {
			_, has := d.FormalMentor(p.Key, d.Start)
			return p.Division == d.People[d.Cast.Director].Division && p.NextReviewKind == cfar && !has && p.Status == active
		})
		if !found {
			t.Fatal("nobody in the director's division has a CFAR ahead and no mentor")
		}
	}
}

func BenchmarkEverything(b *testing.B) {
	for b.Loop() {
		d := Generate(1, startDay)
		for _, w := range Waves(d) {
			Answers(d, w)
		}
	}
}

func ExampleGenerate() {
	d := Generate(1, clock.Date{Year: 2026, Month: time.November, Day: 24})
	fmt.Println(len(d.People), "people in", len(d.Divisions), "divisions")
	// Output: 920 people in 20 divisions
}
