package survey

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/release"
	"laurel/internal/store"
	"laurel/internal/survey/profile"
	"laurel/internal/testkit"
)

// mentoring is a scale of three items from 1 to 5, the last reversed, of which two must be
// answered.
const mentoring = `{"x-scales":[{"code":"mentoring","title":"Mentoring","items":["a","b","c"],"reverse":["c"],"total":"average","missing":"minimum","minimumAnswered":2}],
"pages":[{"name":"p","elements":[
{"type":"rating","name":"a","rateMin":1,"rateMax":5},{"type":"rating","name":"b","rateMin":1,"rateMax":5},{"type":"rating","name":"c","rateMin":1,"rateMax":5},
{"type":"comment","name":"words"}]}]}`

func modelOf(t testing.TB, definition string) *profile.Model {
	t.Helper()
	m, problems := profile.Parse([]byte(definition))
	if m == nil {
		t.Fatalf("%+v", problems)
	}
	return m
}

func TestFiguresOfAScale(t *testing.T) {
	var places []participation
	var people []answered
	for i := range 14 {
		p := participation{person: id.Person(fmt.Sprintf("p%02d", i)), division: "div_1", rank: []string{"ASSISTANT", "PROFESSOR"}[i%2]}
		places = append(places, p)
		a := map[string]any{"a": float64(1 + i%5), "b": float64(1 + i%4), "c": float64(5 - i%5)}
		switch i {
		case 12:
			delete(a, "b") // two of three are enough
		case 13:
			a = map[string]any{"a": 3.0} // one is not
		}
		people = append(people, answered{p.person, a})
	}
	cuts := cutsOf(modelOf(t, mentoring), places, people)
	if len(cuts) != 4 { // everybody, the division, two ranks
		t.Fatalf("%d cuts", len(cuts))
	}
	for i, c := range cuts {
		f := c.Figures[len(c.Figures)-1]
		if f.Kind != release.Scale || f.Name != "scale.mentoring" || f.Items != 3 || *f.Low != 1 || *f.High != 5 || len(f.People) != len(f.Values) {
			t.Fatalf("cut %d: %+v", i, f)
		}
		if (f.Alpha != nil) != (i == 0) {
			t.Errorf("cut %d: alpha %v", i, f.Alpha)
		}
	}
	f := cuts[0].Figures[len(cuts[0].Figures)-1]
	sum := 0.0
	for _, v := range f.Values {
		sum += v
	}
	if len(f.People) != 13 || *f.AlphaN != 12 || len(f.Partly) != 2 || math.Abs(*f.Mean-sum/13) > 1e-9 || !f.Half {
		t.Errorf("%+v", f)
	}
	// Person 12: a 3, c 5-2 = 3, reversed 3: the mean of 3 and 3.
	if f.Values[12] != 3 {
		t.Errorf("person 12 scores %v", f.Values[12])
	}
	for _, words := range []string{"fewer than 2 items has no score", "One item is scored the other way round", "listwise"} {
		if !strings.Contains(f.Definition.En(), words) {
			t.Errorf("%q does not say %q", f.Definition.En(), words)
		}
	}
}

// Thirty people and a scale of two items, of which one of them left the second out: the
// items' own figures are exact, so any exact number of the scale gives that one's first
// answer away.
func TestTheOneWhoLeftAnItemOutIsNotGivenAway(t *testing.T) {
	const pair = `{"x-scales":[{"code":"pair","title":{"default":"Pair","fr":"Paire"},"items":["a","b"],"total":"average","missing":"minimum","minimumAnswered":1}],
"pages":[{"name":"p","elements":[
{"type":"rating","name":"a","title":{"default":"A","fr":"A"},"rateMin":1,"rateMax":5},{"type":"rating","name":"b","title":{"default":"B","fr":"B"},"rateMin":1,"rateMax":5}]}]}`
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 30)
		version := d.published(pair)
		for wave := 1; wave <= 2; wave++ {
			c := d.planned(func(in *CampaignInput) { in.Version, in.Series, in.Wave = version, "pairs", wave })
			for i := range 30 {
				answers := fmt.Sprintf(`{"a":%d,"b":%d}`, 1+i%5, 1+(i/2)%5)
				if i == 17 {
					answers = `{"a":3}`
				}
				d.mustSubmit(d.person(0, i), c.ID, answers)
			}
			if _, err := d.Close(d.as(d.lead), d.lead, c.ID, "enough", "close "+string(c.ID)); err != nil {
				t.Fatal(err)
			}
			d.drain()
			found, err := d.release.ForSource(d.as(d.lead), d.lead, string(c.ID))
			if err != nil || len(found[string(c.ID)]) == 0 {
				t.Fatal(found, err)
			}
			f := found[string(c.ID)][0].Questions[2]
			if f.Step == nil || *f.N != 30 || f.Mean == nil || f.Suppressed == nil || *f.Suppressed != release.Complementary {
				t.Errorf("%+v", f)
			}
			if f.SD != nil || f.TopTwo != nil || f.Floor != nil || f.Ceiling != nil || f.Alpha != nil || f.AlphaN != nil || f.Counts != nil {
				t.Errorf("beside the rounded mean something is exact: %+v", f)
			}
		}
		trends, err := d.Trends(d.as(d.lead), d.lead, TrendInput{Series: "pairs", Dimension: release.Everybody})
		if err != nil || len(trends) != 3 {
			t.Fatalf("%d trends, %v", len(trends), err)
		}
		for _, p := range trends[2].Points {
			if p.State != TrendShown || p.Low != nil || p.High != nil {
				t.Errorf("the interval of a rounded mean holds its SD: %+v", p)
			}
		}
		if list := d.breaches("survey.release_recounts"); len(list) > 0 {
			t.Errorf("doctor counts something else: %v", list)
		}
	})
}

// Of a division of seven the answers to a question are not counted; how many answered the
// one that is asked after a yes must not count them.
func TestANumberUnderAConditionDoesNotCountTheAnswersItDependsOn(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 7, 20, 20)
		c := d.opened()
		for division, n := range []int{7, 20, 20} {
			for i := range n {
				answers := fmt.Sprintf(`{"mentored":"yes","quality":%d}`, 1+i%5)
				if i < 2 {
					answers = `{"mentored":"no"}`
				}
				d.mustSubmit(d.person(division, i), c.ID, answers)
			}
		}
		d.closed(c.ID)
		found, err := d.release.ForSource(d.as(d.lead), d.lead, string(c.ID))
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range found[string(c.ID)] {
			if r.Division != d.divisions[0].ID {
				continue
			}
			mentored, quality := r.Questions[0], r.Questions[1]
			if mentored.N == nil || mentored.Counts != nil || quality.N != nil {
				t.Errorf("7 answered, 5 were asked more, so 2 said no: %+v, %+v", mentored, quality)
			}
		}
		if list := d.breaches("survey.release_recounts"); len(list) > 0 {
			t.Errorf("doctor counts something else: %v", list)
		}
	})
}

func TestAlphaOfFewIsNotComputed(t *testing.T) {
	var people []answered
	for i := range 9 {
		people = append(people, answered{id.Person(fmt.Sprint(i)), map[string]any{"a": float64(1 + i%5), "b": float64(1 + i%3), "c": 2.0}})
	}
	cuts := cutsOf(modelOf(t, mentoring), nil, people)
	if f := cuts[0].Figures[4]; f.Alpha != nil || f.AlphaN != nil || f.N != nil {
		t.Errorf("%+v", f)
	}
}

// Every dimension parts everybody asked, and everybody who answered, once.
func TestCutsPartEverybody(t *testing.T) {
	model := modelOf(t, mentoring)
	rapid.Check(t, func(t *rapid.T) {
		var places []participation
		var people []answered
		value := func(what string) string { return rapid.SampledFrom([]string{"", "A", "B", "C"}).Draw(t, what) }
		for i := range rapid.IntRange(0, 30).Draw(t, "asked") {
			p := participation{person: id.Person(fmt.Sprintf("p%02d", i)), division: id.Division(value("division")), rank: value("rank"), position: value("position"), stage: value("stage")}
			places = append(places, p)
			if rapid.Bool().Draw(t, "answered") {
				a := map[string]any{}
				if rapid.Bool().Draw(t, "a") {
					a["a"] = float64(rapid.IntRange(1, 5).Draw(t, "answer"))
				}
				people = append(people, answered{p.person, a})
			}
		}
		cuts := cutsOf(model, places, people)
		if cuts[0].Invited != len(places) || len(cuts[0].People) != len(people) {
			t.Fatalf("everybody is %d of %d", len(cuts[0].People), cuts[0].Invited)
		}
		for _, d := range release.Dimensions[1:] {
			invited, who, counted, seen := 0, []id.Person{}, 0, map[string]bool{}
			for _, c := range cuts {
				if c.Dimension != d {
					continue
				}
				if seen[c.Value] {
					t.Fatalf("%s has %q twice", d, c.Value)
				}
				seen[c.Value] = true
				invited, counted = invited+c.Invited, counted+len(c.Figures[0].People)
				who = append(who, c.People...)
				for _, f := range c.Figures {
					if slices.ContainsFunc(f.People, func(p id.Person) bool { return !slices.Contains(c.People, p) }) {
						t.Fatalf("%s %q counts somebody who is not in it", d, c.Value)
					}
				}
			}
			if len(seen) == 0 {
				continue
			}
			slices.Sort(who)
			if invited != len(places) || counted != len(cuts[0].Figures[0].People) || len(slices.Compact(who)) != len(people) {
				t.Fatalf("%s: %d of %d asked, %d answered", d, invited, len(places), len(who))
			}
		}
	})
}

// BenchmarkAMillionAnswers computes the release of 25,000 people's answers to 40 questions
// from the responses on record, in 20 divisions and 5 ranks, and reads it again.
func BenchmarkAMillionAnswers(b *testing.B) {
	const people, questions = 25_000, 40
	var elements []string
	for q := range questions {
		elements = append(elements, fmt.Sprintf(`{"type":"rating","name":"q%02d","rateMin":1,"rateMax":5}`, q))
	}
	var first, read []float64
	for b.Loop() {
		b.StopTimer()
		sizes := make([]int, 20)
		for i := range sizes {
			sizes[i] = people / len(sizes)
		}
		d := newDepartment(b, testkit.SQLite(b), sizes...)
		made, _, err := d.Import(d.as(d.lead), d.lead, ImportInput{Format: SurveyJS, Title: i18n.Both("Million", "Million"), Source: "test", File: []byte(`{"pages":[{"name":"p","elements":[` + strings.Join(elements, ",") + `]}]}`)})
		if err != nil {
			b.Fatal(err)
		}
		if made, err = d.Publish(d.as(d.lead), d.lead, made.ID); err != nil {
			b.Fatal(err)
		}
		c, err := d.Create(d.as(d.lead), d.lead, d.input(made.Versions[0].ID))
		if err == nil {
			c, err = d.Open(d.as(d.lead), d.lead, c.ID, "open")
		}
		if err != nil {
			b.Fatal(err)
		}
		ranks := []string{"LECTURER", "ASSISTANT", "ASSOCIATE", "PROFESSOR", "ADJUNCT"}
		err = d.db.Write(d.system(), func(ctx context.Context) error {
			for i := range people {
				answers := map[string]any{}
				for q := range questions {
					if (i*7+q*13)%29 > 0 {
						answers[fmt.Sprintf("q%02d", q)] = 1 + (i*31+q*17+i/7)%5
					}
				}
				document, _ := json.Marshal(answers)
				person := d.people[i%len(sizes)][i/len(sizes)]
				if _, err := d.db.Exec(ctx, "UPDATE participations SET submitted = $1, rank = $2 WHERE campaign_id = $3 AND person_id = $4", d.clock.Now(), ranks[(i/len(sizes))%5], string(c.ID), string(person)); err != nil {
					return err
				}
				if _, err := d.db.Exec(ctx, "INSERT INTO responses (id, campaign_id, person_id, version_id, answers, submitted) VALUES ($1, $2, $3, $4, $5, $6)",
					string(id.New[id.Response](d.ids)), string(c.ID), string(person), string(made.Versions[0].ID), string(document), d.clock.Now()); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			b.Fatal(err)
		}
		if _, err := d.Close(d.as(d.lead), d.lead, c.ID, "enough", "close"); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		began := time.Now()
		if err := d.releaseNow(d.system(), c.ID); err != nil {
			b.Fatal(err)
		}
		first = append(first, time.Since(began).Seconds())
		began = time.Now()
		heads, err := d.release.Heads(d.as(d.lead), d.lead, string(c.ID))
		if err != nil || len(heads[string(c.ID)]) < 26 {
			b.Fatalf("%d cuts, %v", len(heads[string(c.ID)]), err)
		}
		r, err := d.release.Release(d.as(d.lead), d.lead, heads[string(c.ID)][0].ID)
		if err != nil || len(r.Questions) != questions || *r.Respondents != people {
			b.Fatalf("%+v %v", r, err)
		}
		read = append(read, time.Since(began).Seconds()*1000)
	}
	b.ReportMetric(slices.Max(first), "first-s")
	b.ReportMetric(slices.Max(read), "read-ms")
}
