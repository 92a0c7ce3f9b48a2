package survey

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"hash/crc32"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// The battery of trust.md 2.5: what somebody with the database, its copies and its log
// can find out about who wrote what.

// respondents of the battery, and what chance alone lets an attack get right: one of
// them on average, more than five once in 1,700 attacks.
const (
	respondents = 200
	byChance    = 5
	rankChance  = 0.23
)

// anonymous is an open anonymous campaign.
func (d *department) anonymous() Campaign {
	d.t.Helper()
	ctx := d.as(d.lead)
	in := d.input(d.version())
	in.Mode = Anonymous
	c, err := d.Create(ctx, d.lead, in)
	if err != nil {
		d.t.Fatal(err)
	}
	if c, err = d.Open(ctx, d.lead, c.ID, "open "+string(c.ID)); err != nil {
		d.t.Fatal(err)
	}
	return c
}

func (d *department) cast(division, n int, c id.Campaign, answers string) error {
	v := d.person(division, n)
	_, err := d.Cast(d.as(v), v, c, decoded(answers))
	return err
}

func (d *department) mustCast(division, n int, c id.Campaign, answers string) {
	d.t.Helper()
	if err := d.cast(division, n, c, answers); err != nil {
		d.t.Fatal(err)
	}
}

// lines of a query, which must not fail.
func (d *department) lines(query string, args ...any) []string {
	d.t.Helper()
	out, err := d.db.Lines(context.Background(), query, args...)
	if err != nil {
		d.t.Fatal(err)
	}
	return out
}

func (d *department) exec(statement string, args ...any) {
	d.t.Helper()
	err := d.db.Write(d.system(), func(ctx context.Context) error {
		_, err := d.db.Exec(ctx, statement, args...)
		return err
	})
	if err != nil {
		d.t.Fatal(err)
	}
}

// vote is a whole anonymous campaign: who cast, in which order, which words.
type vote struct {
	*department
	campaign Campaign
	order    []string          // people in the order they cast
	words    map[string]string // of a person: unlike anybody else's
	people   map[string][]string
	mark     string // at the start of everybody's words
}

func newVote(t *testing.T, db *store.DB, watch func(v *vote, cast int)) *vote {
	t.Helper()
	const divisions, each = 10, respondents / 10
	sizes := slices.Repeat([]int{each}, divisions)
	v := &vote{department: newDepartment(t, db, sizes...), words: map[string]string{}, people: map[string][]string{}, mark: markOf(t)}
	v.campaign = v.anonymous()
	r := rand.New(rand.NewPCG(7, 7))
	for i, who := range r.Perm(respondents) {
		division, n := who/each, who%each
		p := string(v.department.people[division][n])
		words := fmt.Sprintf("%s%016x", v.mark, r.Uint64())
		v.mustCast(division, n, v.campaign.ID, fmt.Sprintf(`{"mentored":"yes","quality":%d,"hours":%d,"words":%q}`, 1+r.IntN(5), r.IntN(80), words+strings.Repeat(" and so on", r.IntN(40))))
		v.order, v.words[p] = append(v.order, p), words
		if watch != nil {
			watch(v, i+1)
		}
	}
	return v
}

// keep notes an order in which people can be seen, while they still can.
func (v *vote) keep(name string, query string, args ...any) {
	v.people[name] = v.lines(query, args...)
}

// attack pairs an order of people with an order of words, and tells how many pairs are
// right and how the two orders go together (Spearman).
func (v *vote) attack(people, words []string) (hits int, rho float64) {
	at := map[string]int{}
	for i, w := range words {
		at[w] = i
	}
	n, squares := 0, 0.0
	for i, p := range people {
		j, ok := at[v.words[p]]
		if !ok {
			continue
		}
		if i == j {
			hits++
		}
		n++
		squares += float64((i - j) * (i - j))
	}
	if n < 2 {
		return hits, 0
	}
	return hits, 1 - 6*squares/(float64(n)*(float64(n)*float64(n)-1))
}

// markOf is what nobody but the respondents of this test writes: the files of
// PostgreSQL are shared with other tests.
func markOf(t *testing.T) string {
	return fmt.Sprintf("canary%08x", crc32.ChecksumIEEE([]byte(fmt.Sprint(t.Name(), os.Getpid()))))
}

const after = 16 // digits of somebody's words after the mark

// wordsIn are somebody's words, cut out of the documents.
func (v *vote) wordsIn(documents []string) []string {
	var out []string
	for _, d := range documents {
		if from := strings.Index(d, v.mark); from >= 0 && len(d) >= from+len(v.mark)+after {
			out = append(out, d[from:from+len(v.mark)+after])
		}
	}
	return out
}

func TestNobodyWithTheDatabaseFindsOutWhoWroteWhat(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		v := newVote(t, db, nil)
		// While the box is sealed its rows name people: every order they can be seen in.
		v.people["the order of casting"] = v.order
		v.keep("ballots by key", "SELECT person_id FROM ballots ORDER BY id")
		v.keep("ballots as they lie", "SELECT person_id FROM ballots")
		v.keep("places by key", "SELECT person_id FROM participations ORDER BY id")
		v.keep("places as they lie", "SELECT person_id FROM participations")
		v.keep("ballots by length", "SELECT person_id FROM ballots ORDER BY length(sealed), id")
		if db.Postgres() {
			v.keep("ballots by transaction", "SELECT person_id FROM ballots ORDER BY xmin::text::bigint, ctid")
			v.keep("ballots by place on disk", "SELECT person_id FROM ballots ORDER BY ctid")
		}
		v.closed(v.campaign.ID)
		if db.Postgres() {
			v.keep("places by transaction", "SELECT person_id FROM participations ORDER BY xmin::text::bigint, ctid")
		}
		words := map[string][]string{
			"documents by key":      v.wordsIn(v.lines("SELECT document FROM opened_ballots ORDER BY id")),
			"documents as they lie": v.wordsIn(v.lines("SELECT document FROM opened_ballots")),
			"documents by length":   v.wordsIn(v.lines("SELECT document FROM opened_ballots ORDER BY length(document), id")),
			"comments by key":       v.wordsIn(v.lines("SELECT text FROM comments ORDER BY id")),
			"comments as they lie":  v.wordsIn(v.lines("SELECT text FROM comments")),
		}
		if db.Postgres() {
			words["documents by transaction"] = v.wordsIn(v.lines("SELECT document FROM opened_ballots ORDER BY xmin::text::bigint, ctid"))
			words["documents by place on disk"] = v.wordsIn(v.lines("SELECT document FROM opened_ballots ORDER BY ctid"))
		} else {
			words["bytes of the file"] = v.inBytes(fileOf(v.lines))
		}
		attacks := 0
		for from, people := range v.people {
			for to, list := range words {
				attacks++
				if len(people) != respondents || len(list) != respondents {
					t.Errorf("%s with %s: %d people and %d words, so the attack is blind", from, to, len(people), len(list))
				}
				if hits, rho := v.attack(people, list); hits > byChance || math.Abs(rho) >= rankChance {
					t.Errorf("%s with %s: %d of %d right, rank correlation %.2f", from, to, hits, respondents, rho)
				}
			}
		}
		if attacks < 30 {
			t.Errorf("only %d attacks", attacks)
		}
		// Nothing else in the whole database may hold words beside a person, or at all.
		for table, rows := range v.everyRow() {
			if table == "opened_ballots" || table == "comments" {
				continue
			}
			for _, row := range rows {
				if strings.Contains(row, v.mark) {
					t.Errorf("table %s holds what somebody wrote: %.80s", table, row)
				}
			}
		}
	})
}

// The same attacks on a build as others make it: a row that somebody has answered, and a
// row with the answers under a random name (trust.md, fact 1). They must get nearly all
// right, or the battery sees nothing.
func TestTheBatterySeesThroughTwoTables(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		v := &vote{department: newDepartment(t, db, 1), words: map[string]string{}}
		v.exec("CREATE TABLE naive_places (id TEXT PRIMARY KEY, person TEXT NOT NULL)")
		v.exec("CREATE TABLE naive_answers (id TEXT PRIMARY KEY, document TEXT NOT NULL)")
		r := rand.New(rand.NewPCG(7, 8))
		for i := range respondents {
			p, words := fmt.Sprintf("person%d", i), fmt.Sprintf("canary%016x", r.Uint64())
			v.words[p] = words
			err := db.Write(v.system(), func(ctx context.Context) error {
				if _, err := db.Exec(ctx, "INSERT INTO naive_places (id, person) VALUES ($1, $2)", string(id.New[id.Participation](v.ids)), p); err != nil {
					return err
				}
				_, err := db.Exec(ctx, "INSERT INTO naive_answers (id, document) VALUES ($1, $2)", string(id.New[id.Response](v.ids)), words)
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		hidden := "rowid"
		if db.Postgres() {
			hidden = "xmin::text::bigint"
		}
		people := v.lines("SELECT person FROM naive_places ORDER BY " + hidden)
		documents := v.lines("SELECT document FROM naive_answers ORDER BY " + hidden)
		if hits, _ := v.attack(people, documents); hits < 195 {
			t.Errorf("the battery gets %d of %d right by %s on a build that has no protection", hits, respondents, hidden)
		}
		if hits, _ := v.attack(v.lines("SELECT person FROM naive_places ORDER BY id"), v.lines("SELECT document FROM naive_answers ORDER BY id")); hits > byChance {
			t.Errorf("random names alone give %d away: the control is not what it says", hits)
		}
	})
}

// Some write one line, others ten pages: the longest ballot must not lead to the longest
// document. The same attack on ballots padded to steps of 4 KiB must lead there.
func TestTheLengthOfABallotLeadsToNoDocument(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		const people, most = 40, 19_000
		d := newDepartment(t, db, people)
		v := &vote{department: d, words: map[string]string{}, people: map[string][]string{}, mark: markOf(t)}
		v.campaign = d.anonymous()
		d.exec("CREATE TABLE naive_ballots (person_id TEXT PRIMARY KEY, length INTEGER NOT NULL)")
		r := rand.New(rand.NewPCG(7, 9))
		for _, i := range r.Perm(people) {
			p := string(d.people[0][i])
			v.words[p] = fmt.Sprintf("%s%016x", v.mark, r.Uint64())
			answers := fmt.Sprintf(`{"mentored":"no","words":%q}`, v.words[p]+strings.Repeat("a", i*most/people))
			d.mustCast(0, i, v.campaign.ID, answers)
			d.exec("INSERT INTO naive_ballots (person_id, length) VALUES ($1, $2)", p, (len(answers)/4096+1)*4096)
		}
		v.keep("one length", "SELECT person_id FROM ballots ORDER BY length(sealed), id")
		v.keep("steps", "SELECT person_id FROM naive_ballots ORDER BY length, person_id")
		if lengths := d.lines("SELECT DISTINCT length(sealed) FROM ballots"); len(lengths) != 1 {
			t.Errorf("the ballots have %d lengths", len(lengths))
		}
		v.closed(v.campaign.ID)
		words := v.wordsIn(d.lines("SELECT document FROM opened_ballots ORDER BY length(document), id"))
		if len(words) != people {
			t.Fatalf("%d documents, so the attack is blind", len(words))
		}
		// Of forty people chance alone gives a rank correlation under 0.5 but once in a thousand.
		if hits, rho := v.attack(v.people["one length"], words); hits > byChance || math.Abs(rho) >= 0.5 {
			t.Errorf("%d of %d right, rank correlation %.2f", hits, people, rho)
		}
		if _, rho := v.attack(v.people["steps"], words); rho < 0.9 {
			t.Errorf("ballots padded to steps give a rank correlation of %.2f alone: the attack is blind", rho)
		}
	})
}

func TestAnswersThatDoNotFitABallotAreRefusedWithASentence(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12)
		c := d.anonymous()
		fits := `{"mentored":"no","words":"` + strings.Repeat("a", 20_000) + `"}`
		if err := d.cast(0, 0, c.ID, fits); err != nil {
			t.Errorf("the longest text of plain letters: %v", err)
		}
		wantCode(t, d.cast(0, 1, c.ID, `{"mentored":"no","words":"`+strings.Repeat("€", 20_000)+`"}`), apperr.Invalid, "answers.too_long_together")
		if n := len(d.lines("SELECT id FROM ballots")); n != 1 {
			t.Errorf("%d ballots", n)
		}
	})
}

func TestCopiesTakenWhileABoxIsSealedHoldNoAnswer(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		looked := 0
		v := newVote(t, db, func(v *vote, cast int) {
			if cast%20 != 0 {
				return
			}
			looked++
			for _, file := range filesOf(v) {
				b, err := os.ReadFile(file)
				if errors.Is(err, os.ErrNotExist) {
					continue // PostgreSQL took it away meanwhile
				}
				if err != nil {
					t.Fatal(err)
				}
				if at := bytes.Index(b, []byte(v.mark)); at >= 0 {
					t.Fatalf("after %d ballots %s holds what somebody wrote", cast, filepath.Base(file))
				}
			}
		})
		if looked != respondents/20 || len(filesOf(v)) == 0 {
			t.Fatal("nothing was looked at")
		}
		v.closed(v.campaign.ID)
		if db.Postgres() {
			v.exec("CHECKPOINT") // or they may be in memory, and in a log that was used again meanwhile
		}
		found := false
		for _, file := range filesOf(v) {
			b, err := os.ReadFile(file)
			found = found || err == nil && bytes.Contains(b, []byte(v.mark))
		}
		if !found {
			t.Error("opened answers are not found in the files either: the search is blind")
		}
	})
}

// Whoever was sent a reminder had not answered: neither that nor what follows from it may
// outlive the close, not in the rows and not in what was deleted.
func TestNothingThatTellsWhoTookPartOutlivesTheClose(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12)
		d.inviting()
		mark := markOf(t)
		d.outbox.Render = func(kind, _ string, _ map[string]string) (string, string, string, error) {
			if kind == "reminder" {
				return kind, mark, "", nil
			}
			return kind, kind, "", nil
		}
		ended := map[id.Campaign]bool{}
		d.Uninvite = func(_ context.Context, c id.Campaign, sessions bool) error {
			ended[c] = sessions
			return nil
		}
		anonymous := d.planned(func(in *CampaignInput) { in.Mode = Anonymous })
		confidential := d.planned(func(in *CampaignInput) { in.Mode = Confidential })
		d.clock.Advance(restBetween)
		for i := range 6 {
			d.mustCast(0, i, anonymous.ID, `{"mentored":"no"}`)
		}
		for _, c := range []Campaign{anonymous, confidential} {
			if err := d.Remind(d.as(d.lead), d.lead, c.ID, "remind "+string(c.ID)); err != nil {
				t.Fatal(err)
			}
			if err := d.StopReminders(d.system(), c.ID, d.people[0][7]); err != nil {
				t.Fatal(err)
			}
		}
		marked := func(c Campaign) int {
			return len(d.lines("SELECT id FROM participations WHERE campaign_id = $1 AND no_reminders", string(c.ID)))
		}
		if marked(anonymous) != 1 || marked(confidential) != 1 {
			t.Fatal("nobody asked for no reminders")
		}
		for _, c := range []Campaign{confidential, anonymous} {
			if _, err := d.Close(d.as(d.lead), d.lead, c.ID, "enough", "close "+string(c.ID)); err != nil {
				t.Fatal(err)
			}
		}
		d.drain()
		if marked(anonymous) != 0 || marked(confidential) != 1 {
			t.Errorf("%d marks of the anonymous campaign, %d of the other", marked(anonymous), marked(confidential))
		}
		if !ended[anonymous.ID] || ended[confidential.ID] {
			t.Errorf("sessions ended: %v", ended)
		}
		if err := d.StopReminders(d.system(), anonymous.ID, d.people[0][8]); err != nil || marked(anonymous) != 0 {
			t.Errorf("after the close somebody is marked, %v", err)
		}
		if db.Postgres() {
			d.exec("CHECKPOINT")
		}
		for _, file := range filesOf(&vote{department: d}) {
			b, err := os.ReadFile(file)
			if err == nil && bytes.Contains(b, []byte(mark)) && !strings.Contains(file, "pg_wal") {
				t.Errorf("%s holds a reminder", relationOf(d, filepath.Base(file)))
			}
		}
	})
}

// relationOf is what a file of PostgreSQL holds.
func relationOf(d *department, file string) string {
	if !d.db.Postgres() {
		return file
	}
	return file + " " + strings.Join(d.lines("SELECT c.relname || ' ' || c.relkind || ' ' || coalesce((SELECT relname FROM pg_class t WHERE t.reltoastrelid = c.oid), '') FROM pg_class c WHERE c.relfilenode::text = $1", file), " ")
}

func TestAnOldCopyOfABoxStaysShutForEver(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12)
		c := d.anonymous()
		for i := range 12 {
			d.mustCast(0, i, c.ID, `{"mentored":"no","words":"mine"}`)
		}
		b, _, err := d.boxFor(d.system(), c.ID)
		if err != nil {
			t.Fatal(err)
		}
		copied, err := d.ballots(forMixing(d.system(), b.id, c.ID), b.id)
		if err != nil || len(copied) != 12 {
			t.Fatalf("%d, %v", len(copied), err)
		}
		d.closed(c.ID)
		// A backup is brought back over what came out of the box.
		d.exec("DELETE FROM opened_ballots")
		d.exec("UPDATE boxes SET state = 'SEALED', opened = 0, digest = ''")
		d.exec("UPDATE campaigns SET state = 'CLOSED'")
		for _, one := range copied {
			d.exec("INSERT INTO ballots (id, box_id, person_id, sealed) VALUES ($1, $2, $3, $4)", ballotKey(b.id, one.person), string(b.id), string(one.person), one.sealed)
		}
		if err := d.releaseNow(d.system(), c.ID); err == nil {
			t.Error("the box was opened without its key")
		}
		if opened := d.lines("SELECT id FROM opened_ballots"); len(opened) != 0 {
			t.Errorf("%d ballots of the copy were read", len(opened))
		}
		if list := d.breaches("survey.sealed_box_has_key"); len(list) != 1 {
			t.Errorf("doctor says nothing of the lost key: %v", list)
		}
		// A week later it is given up: destroyed unopened, its ballots counted as spoiled.
		d.clock.Set(d.clock.Now().Add(lostAfter - time.Minute))
		if err := d.releaseNow(d.system(), c.ID); err == nil {
			t.Error("the box was given up within a week")
		}
		d.clock.Advance(2 * time.Minute)
		if err := d.releaseNow(d.system(), c.ID); err != nil {
			t.Fatal(err)
		}
		got, err := d.Campaign(d.as(d.lead), d.lead, c.ID)
		if err != nil || got.Spoiled == nil || *got.Spoiled != 12 || len(d.lines("SELECT id FROM ballots")) != 0 {
			t.Errorf("%+v, %v", got, err)
		}
	})
}

// A box is given up only for a key that is certainly gone, a week after it was first
// missed: whatever else is wrong may be mended.
func TestABoxIsNotGivenUpForAKeyThatMayComeBack(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12)
		c := d.anonymous()
		for i := range 12 {
			d.mustCast(0, i, c.ID, `{"mentored":"no"}`)
		}
		if _, err := d.Close(d.as(d.lead), d.lead, c.ID, "enough", "close"); err != nil {
			t.Fatal(err)
		}
		b, _, err := d.boxFor(d.system(), c.ID)
		if err != nil {
			t.Fatal(err)
		}
		sealed := func(when string) {
			t.Helper()
			if err := d.releaseNow(d.system(), c.ID); err == nil {
				t.Fatalf("%s: the box has ended", when)
			}
			if left := d.lines("SELECT id FROM ballots"); len(left) != 12 {
				t.Fatalf("%s: %d ballots", when, len(left))
			}
		}
		keys := d.Keys
		d.Keys = failing{keys, true, false}
		for range 5 {
			sealed("the folder is not mounted")
			d.clock.Advance(lostAfter)
		}
		// The server was away for weeks, and now finds the folder without the key.
		key, err := keys.Get(b.id)
		if err == nil {
			err = keys.Destroy(b.id)
		}
		if err != nil {
			t.Fatal(err)
		}
		d.Keys = keys
		sealed("weeks after the close, the key is missed for the first time")
		d.clock.Advance(lostAfter - time.Minute)
		sealed("within a week")
		if err := keys.Put(b.id, key); err != nil {
			t.Fatal(err)
		}
		if err := d.releaseNow(d.system(), c.ID); err != nil {
			t.Fatal(err)
		}
		if got, err := d.Campaign(d.as(d.lead), d.lead, c.ID); err != nil || *got.Responses != 12 || *got.Spoiled != 0 {
			t.Errorf("the key came back: %+v, %v", got, err)
		}
	})
}

func (d *department) breaches(name string) []string {
	d.t.Helper()
	for _, c := range d.Invariants() {
		if c.Name == name {
			list, err := c.Find(d.asDoctor())
			if err != nil {
				d.t.Fatal(err)
			}
			return list
		}
	}
	d.t.Fatalf("no invariant is called %s", name)
	return nil
}

// The tables of a ballot hold these columns and no others: no time, address, session,
// language, number or name of a request could be kept if somebody tried (A8).
func TestNoColumnOfABallotCouldTellMore(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 1)
		for table, want := range map[string]string{
			"ballots":        "box_id id person_id sealed",
			"opened_ballots": "box_id document id",
			"comments":       "campaign_id decided_by edited id question reason state text",
		} {
			query := "SELECT name FROM pragma_table_info('" + table + "') ORDER BY name"
			if db.Postgres() {
				query = "SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = '" + table + "' ORDER BY column_name"
			}
			if got := strings.Join(d.lines(query), " "); got != want {
				t.Errorf("%s has the columns %s, want %s", table, got, want)
			}
		}
		c := d.anonymous()
		d.mustCast(0, 0, c.ID, `{"mentored":"no"}`)
		key := d.lines("SELECT id FROM ballots")[0]
		if key != d.lines("SELECT box_id || ':' || person_id FROM ballots")[0] {
			t.Errorf("a ballot is called %q: its name says more than whose it is in which box", key)
		}
	})
}

func TestACastLeavesItsBallotAndNothingElse(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12)
		c := d.anonymous()
		before := d.everyRow()
		d.mustCast(0, 3, c.ID, `{"mentored":"no","words":"mine"}`)
		after := d.everyRow()
		for table := range after {
			more := len(after[table]) - len(before[table])
			switch {
			case table == "ballots" && more != 1:
				t.Errorf("%d ballots", more)
			case table != "ballots" && !slices.Equal(before[table], after[table]):
				t.Errorf("a ballot changed table %s", table)
			}
		}
		v := d.person(0, 3)
		if err := d.Withdraw(d.as(v), v, c.ID); err != nil {
			t.Fatal(err)
		}
		for table, rows := range d.everyRow() {
			if !slices.Equal(before[table], rows) {
				t.Errorf("after it was withdrawn a ballot left something in table %s", table)
			}
		}
	})
}

func TestTheLastBallotOfAPersonCounts(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12)
		c := d.anonymous()
		for i := range 8 {
			d.mustCast(0, i, c.ID, `{"mentored":"yes","quality":1}`)
		}
		for _, quality := range []int{2, 3, 5} {
			d.mustCast(0, 0, c.ID, fmt.Sprintf(`{"mentored":"yes","quality":%d}`, quality))
		}
		taken := d.person(0, 7)
		for range 2 { // whether there was one is not told
			if err := d.Withdraw(d.as(taken), taken, c.ID); err != nil {
				t.Fatal(err)
			}
		}
		for who, want := range map[int]QuestionnaireState{0: Submitted, 7: NotStarted, 9: NotStarted} {
			v := d.person(0, who)
			if q, err := d.Questionnaire(d.as(v), v, c.ID); err != nil || q.State != want || string(q.Answers) != "{}" || q.Submitted != nil {
				t.Errorf("person %d: %+v, %v", who, q, err)
			}
		}
		d.closed(c.ID)
		documents := d.lines("SELECT document FROM opened_ballots ORDER BY document")
		if len(documents) != 7 || documents[6] != `{"mentored":"yes","quality":5}` || documents[5] != `{"mentored":"yes","quality":1}` {
			t.Errorf("%q", documents)
		}
		for _, act := range []error{d.cast(0, 0, c.ID, `{"mentored":"no"}`), d.Withdraw(d.as(taken), taken, c.ID)} {
			wantCode(t, act, apperr.Conflict, "campaign.closed")
		}
	})
}

func TestTwoDevicesThatRaceLeaveOneBallot(t *testing.T) {
	races := 200
	if long {
		races = 1000
	}
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12)
		c := d.anonymous()
		for race := range races {
			var both sync.WaitGroup
			for device := range 2 {
				both.Go(func() {
					if err := d.cast(0, race%12, c.ID, fmt.Sprintf(`{"mentored":"no","words":"race %d device %d"}`, race, device)); err != nil {
						t.Error(err)
					}
				})
			}
			both.Wait()
			if race%7 == 3 {
				v := d.person(0, race%12)
				if err := d.Withdraw(d.as(v), v, c.ID); err != nil {
					t.Fatal(err)
				}
				d.mustCast(0, race%12, c.ID, `{"mentored":"no"}`)
			}
		}
		if n := len(d.lines("SELECT id FROM ballots")); n != 12 {
			t.Errorf("twelve people have %d ballots", n)
		}
		d.closed(c.ID)
		if n := len(d.lines("SELECT id FROM opened_ballots")); n != 12 {
			t.Errorf("twelve people have %d documents", n)
		}
	})
}

func TestABoxWithTooFewBallotsIsDestroyedUnopened(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12)
		c := d.anonymous()
		for i := range 4 {
			d.mustCast(0, i, c.ID, `{"mentored":"no","words":"secret"}`)
		}
		d.closed(c.ID)
		got, err := d.Campaign(d.as(d.lead), d.lead, c.ID)
		if err != nil || got.State != Released || got.Responses != nil || *got.Spoiled != 0 {
			t.Errorf("%+v, %v", got, err)
		}
		for _, table := range []string{"ballots", "opened_ballots", "comments"} {
			if left := d.everyRow()[table]; len(left) != 0 {
				t.Errorf("table %s: %v", table, left)
			}
		}
		if boxes, err := d.Keys.Boxes(); err != nil || len(boxes) != 0 {
			t.Errorf("keys are left: %v, %v", boxes, err)
		}
		releases, err := d.release.ForSource(d.as(d.lead), d.lead, string(c.ID))
		if err != nil || len(releases[string(c.ID)]) == 0 || releases[string(c.ID)][0].Respondents != nil {
			t.Errorf("%+v, %v", releases, err)
		}
	})
}

func TestSpoiledBallotsAreLeftOutAndCounted(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12)
		c := d.anonymous()
		for i := range 9 {
			d.mustCast(0, i, c.ID, `{"mentored":"no"}`)
		}
		b, _, err := d.boxFor(d.system(), c.ID)
		if err != nil {
			t.Fatal(err)
		}
		seal, err := d.sealingFor(d.system(), c.ID)
		if err != nil {
			t.Fatal(err)
		}
		stuff := func(person, document string) {
			sealed, err := seal.sealer.Seal([]byte(document))
			if err != nil {
				t.Fatal(err)
			}
			d.exec("INSERT INTO ballots (id, box_id, person_id, sealed) VALUES ($1, $2, $3, $4)", ballotKey(b.id, id.Person(person)), string(b.id), person, sealed)
		}
		stuff(string(d.people[0][9]), `{"mentored":"perhaps"}`)
		stuff(string(d.people[0][10]), `no document`)
		stuff("per_nobody", `{"mentored":"no"}`)
		d.exec("UPDATE ballots SET sealed = $1 WHERE person_id = $2", []byte("torn"), string(d.people[0][0]))
		d.closed(c.ID)
		got, err := d.Campaign(d.as(d.lead), d.lead, c.ID)
		if err != nil || *got.Responses != 8 || *got.Spoiled != 4 {
			t.Errorf("%v responses, %v spoiled, %v", *got.Responses, *got.Spoiled, err)
		}
		if n := len(d.lines("SELECT id FROM opened_ballots")); n != 8 {
			t.Errorf("%d documents", n)
		}
	})
}

// asDoctor is a context that may look at everything to check it.
func (d *department) asDoctor() context.Context { return viewer.System(context.Background(), "doctor") }

// A mix that is interrupted at any statement starts again from the ballots (A10): the
// key lives until the documents are on disk, and there is never one too many or too few.
func TestAMixThatIsInterruptedAnywhereIsDoneAgain(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12, 6)
		c := d.anonymous()
		const n = 14
		for i := range 9 {
			d.mustCast(0, i, c.ID, `{"mentored":"no","words":"something"}`)
		}
		for i := range 5 {
			d.mustCast(1, i, c.ID, `{"mentored":"yes","quality":4}`)
		}
		if _, err := d.Close(d.as(d.lead), d.lead, c.ID, "enough", "close"); err != nil {
			t.Fatal(err)
		}
		b, _, err := d.boxFor(d.system(), c.ID)
		if err != nil {
			t.Fatal(err)
		}
		keys := d.Keys
		whole := func(when string) {
			t.Helper()
			if key, err := keys.Get(b.id); err != nil || len(key) == 0 {
				t.Fatalf("%s: the key is gone: %v", when, err)
			}
			if ballots, opened := d.lines("SELECT id FROM ballots"), d.lines("SELECT id FROM opened_ballots"); len(ballots) != n || len(opened) != 0 {
				t.Fatalf("%s: %d ballots, %d documents", when, len(ballots), len(opened))
			}
		}
		for _, point := range []string{
			"INSERT ON opened_ballots", "DELETE ON ballots", "UPDATE ON boxes", "INSERT ON releases", "INSERT ON comments",
			"UPDATE ON campaigns", "INSERT ON outbox_jobs", "INSERT ON audit_entries",
		} {
			remove := d.breakAt(point)
			if err := d.releaseNow(d.system(), c.ID); err == nil {
				t.Fatalf("%s: nothing was interrupted", point)
			}
			whole(point)
			remove()
		}
		d.Keys = failing{keys, true, false}
		if err := d.releaseNow(d.system(), c.ID); err == nil {
			t.Fatal("the key could not be read, and the mix says nothing")
		}
		whole("the key cannot be read")
		// After the commit the documents stand, and only the key is left to destroy.
		d.Keys = failing{keys, false, true}
		if err := d.releaseNow(d.system(), c.ID); err == nil {
			t.Fatal("the key could not be destroyed, and the mix says nothing")
		}
		d.Keys = keys
		if _, err := d.Keys.Get(b.id); err != nil {
			t.Fatal("the test did not interrupt the destruction of the key")
		}
		if list := d.breaches("survey.ended_box_is_empty"); len(list) != 1 {
			t.Errorf("doctor does not name the key that is left: %v", list)
		}
		for range 2 {
			if err := d.releaseNow(d.system(), c.ID); err != nil {
				t.Fatal(err)
			}
			if ballots, opened := d.lines("SELECT id FROM ballots"), d.lines("SELECT id FROM opened_ballots"); len(ballots) != 0 || len(opened) != n {
				t.Fatalf("%d ballots, %d documents", len(ballots), len(opened))
			}
		}
		if boxes, err := keys.Boxes(); err != nil || len(boxes) != 0 {
			t.Errorf("keys are left: %v, %v", boxes, err)
		}
		if _, err := d.outbox.Drain(context.Background()); err != nil {
			t.Fatal(err)
		}
		for _, check := range d.Invariants() {
			if list, err := check.Find(d.asDoctor()); err != nil || len(list) > 0 {
				t.Errorf("%s: %v, %v", check.Name, list, err)
			}
		}
	})
}

// breakAt makes the database fail at every such statement until remove is called.
func (d *department) breakAt(point string) (remove func()) {
	table := point[strings.LastIndex(point, " ")+1:]
	if !d.db.Postgres() {
		d.exec("CREATE TRIGGER broken BEFORE " + point + " BEGIN SELECT RAISE(ABORT, 'interrupted'); END")
		return func() { d.exec("DROP TRIGGER broken") }
	}
	d.exec("CREATE OR REPLACE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'interrupted'; END $$")
	d.exec("CREATE TRIGGER broken BEFORE " + point + " FOR EACH ROW EXECUTE FUNCTION broken()")
	return func() { d.exec("DROP TRIGGER broken ON " + table) }
}

// failing keys cannot be read, or not destroyed.
type failing struct {
	BoxKeys
	get, destroy bool
}

func (f failing) Get(b id.Box) ([]byte, error) {
	if f.get {
		return nil, errors.New("the folder is not mounted")
	}
	return f.BoxKeys.Get(b)
}

func (f failing) Destroy(b id.Box) error {
	if f.destroy {
		return errors.New("the folder is read-only")
	}
	return f.BoxKeys.Destroy(b)
}

func TestAnOpeningThatFailsLeavesNoKey(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12)
		in := d.input(d.version())
		in.Mode, in.Audience.Ranks = Anonymous, []string{"PROFESSOR"} // nobody
		c, err := d.Create(d.as(d.lead), d.lead, in)
		if err != nil {
			t.Fatal(err)
		}
		_, err = d.Open(d.as(d.lead), d.lead, c.ID, "open")
		wantCode(t, err, apperr.Invalid, "campaign.audience_empty")
		in.Audience.Ranks = []string{}
		if _, err := d.Update(d.as(d.lead), d.lead, c.ID, in); err != nil {
			t.Fatal(err)
		}
		for range 2 { // sent twice
			if _, err := d.Open(d.as(d.lead), d.lead, c.ID, "again"); err != nil {
				t.Fatal(err)
			}
		}
		if boxes, err := d.Keys.Boxes(); err != nil || len(boxes) != 1 {
			t.Errorf("%d keys of one box, %v", len(boxes), err)
		}
	})
}

// meanwhile does something between the making of a key and the Write that opens.
type meanwhile struct {
	BoxKeys
	do func()
}

func (m meanwhile) Put(b id.Box, private []byte) error {
	m.do()
	return m.BoxKeys.Put(b, private)
}

func TestAModeThatChangesWhileACampaignIsOpenedLeavesNoKey(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12)
		in := d.input(d.version())
		in.Mode = Anonymous
		c, err := d.Create(d.as(d.lead), d.lead, in)
		if err != nil {
			t.Fatal(err)
		}
		keys := d.Keys
		d.Keys = meanwhile{keys, func() { d.exec("UPDATE campaigns SET mode = 'CONFIDENTIAL' WHERE id = $1", string(c.ID)) }}
		_, err = d.Open(d.as(d.lead), d.lead, c.ID, "open")
		wantCode(t, err, apperr.Conflict, "campaign.changed_meanwhile")
		if boxes, err := keys.Boxes(); err != nil || len(boxes) != 0 {
			t.Errorf("a key of no box is left: %v, %v", boxes, err)
		}
	})
}

// A commit whose answer is lost may have opened the campaign: its key must stay.
func TestTheKeyOfABoxThatWasWrittenOutlivesALostAnswer(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12)
		c := d.anonymous()
		b, _, err := d.boxFor(d.system(), c.ID)
		if err != nil {
			t.Fatal(err)
		}
		gone, cancel := context.WithCancel(d.as(d.lead))
		cancel()
		has := func(box id.Box) bool {
			_, err := d.Keys.Get(box)
			return err == nil
		}
		if err := d.dropUnused(gone, c.ID, b.id); err != nil || !has(b.id) {
			t.Errorf("the key of a box that is there was destroyed, %v", err)
		}
		never, err := d.newBox(c.ID)
		if err != nil {
			t.Fatal(err)
		}
		if err := d.dropUnused(gone, c.ID, never.id); err != nil || has(never.id) {
			t.Errorf("the key of a box that was never written is left, %v", err)
		}
		// The transaction of a lost opening may still be under way.
		late, err := d.newBox(c.ID)
		if err != nil {
			t.Fatal(err)
		}
		late.source = "cmp_other"
		held, dropped := make(chan struct{}), make(chan error, 1)
		go func() {
			<-held
			dropped <- d.dropUnused(gone, c.ID, late.id)
		}()
		err = db.Write(d.system(), func(ctx context.Context) error {
			if _, err := d.lockCampaign(ctx, c.ID); err != nil {
				return err
			}
			close(held)
			time.Sleep(50 * time.Millisecond)
			return d.insertBox(ctx, late, d.clock.Now())
		})
		if err := errors.Join(err, <-dropped); err != nil || !has(late.id) {
			t.Errorf("the key of a box that was being written was destroyed, %v", err)
		}
	})
}

func TestAKeyWithoutABoxIsSweptAfterADay(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12)
		c := d.anonymous()
		stray, err := d.newBox(c.ID)
		if err != nil {
			t.Fatal(err)
		}
		keys := d.Keys
		d.Keys = aged{keys, time.Hour}
		if err := d.Sweep(d.system()); err != nil {
			t.Fatal(err)
		}
		if _, err := keys.Get(stray.id); err != nil {
			t.Errorf("the key of an opening that may be under way: %v", err)
		}
		d.Keys = aged{keys, strayAfter + time.Minute}
		if err := d.Sweep(d.system()); err != nil {
			t.Fatal(err)
		}
		b, _, err := d.boxFor(d.system(), c.ID)
		if err != nil {
			t.Fatal(err)
		}
		left, err := keys.Boxes()
		if _, ok := left[b.id]; err != nil || !ok || len(left) != 1 {
			t.Errorf("left %v, %v", left, err)
		}
	})
}

// aged keys are all of one age.
type aged struct {
	BoxKeys
	age time.Duration
}

func (a aged) Boxes() (map[id.Box]time.Duration, error) {
	all, err := a.BoxKeys.Boxes()
	for b := range all {
		all[b] = a.age
	}
	return all, err
}

func TestAnAnonymousSurveyTakesNeitherDraftsNorResponses(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12)
		c, plain := d.anonymous(), d.opened()
		v := d.person(0, 0)
		_, err := d.submit(v, c.ID, `{"mentored":"no"}`)
		wantCode(t, err, apperr.Conflict, "campaign.is_anonymous")
		_, err = d.SaveDraft(d.as(v), v, c.ID, decoded(`{}`), 0)
		wantCode(t, err, apperr.Conflict, "campaign.is_anonymous")
		wantCode(t, d.cast(0, 0, plain.ID, `{"mentored":"no"}`), apperr.Conflict, "campaign.not_anonymous")
		invited := v
		invited.Survey = c.ID
		if _, err := d.Cast(d.as(invited), invited, c.ID, decoded(`{"mentored":"no"}`)); err != nil {
			t.Errorf("by an invitation: %v", err)
		}
		wantCode(t, d.cast(0, 0, c.ID, `{"mentored":"perhaps"}`), "UNKNOWN_CHOICE", "answers.issue")
	})
}

// While a box is sealed its count moves in steps of five, for the lead alone.
func TestHowManyHaveCastIsToldInSteps(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12)
		c := d.anonymous()
		for i := range 12 {
			d.mustCast(0, i, c.ID, `{"mentored":"no"}`)
			got, err := d.Campaign(d.as(d.lead), d.lead, c.ID)
			if err != nil || *got.Responses != (i+1)/5*5 {
				t.Errorf("after %d: %d, %v", i+1, *got.Responses, err)
			}
		}
	})
}

// everyRow is the whole database as text, by table.
func (d *department) everyRow() map[string][]string {
	d.t.Helper()
	query := "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
	if d.db.Postgres() {
		query = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
	}
	out := map[string][]string{}
	for _, table := range d.lines(query) {
		if d.db.Postgres() {
			out[table] = d.lines("SELECT t::text FROM " + table + " t")
		} else {
			columns := d.lines("SELECT 'coalesce(CAST(\"' || name || '\" AS TEXT), ''null'')' FROM pragma_table_info('" + table + "')")
			out[table] = d.lines("SELECT " + strings.Join(columns, " || '|' || ") + " FROM " + table)
		}
		slices.Sort(out[table])
	}
	return out
}

// fileOf is the path of a SQLite database.
func fileOf(lines func(string, ...any) []string) string {
	return lines("SELECT file FROM pragma_database_list WHERE name = 'main'")[0]
}

// filesOf is everything on disk that a copy of the database would hold.
func filesOf(v *vote) []string {
	if !v.db.Postgres() {
		path := fileOf(v.lines)
		return []string{path, path + "-wal"}
	}
	data := v.lines("SELECT setting FROM pg_settings WHERE name = 'data_directory'")[0]
	own := v.lines("SELECT oid::text FROM pg_database WHERE datname = current_database()")[0]
	v.exec("SELECT pg_switch_wal()")
	var out []string
	for _, pattern := range []string{filepath.Join(data, "base", own, "*"), filepath.Join(data, "pg_wal", "0*")} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			v.t.Fatal(err)
		}
		out = append(out, found...)
	}
	return out
}

// inBytes are somebody's words in the order they lie in a file.
func (v *vote) inBytes(path string) []string {
	v.t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		v.t.Fatal(err)
	}
	var out []string
	seen := map[string]bool{}
	for {
		at := bytes.Index(b, []byte(v.mark))
		if at < 0 || at+len(v.mark)+after > len(b) {
			return out
		}
		if word := string(b[at : at+len(v.mark)+after]); !seen[word] {
			seen[word] = true
			out = append(out, word)
		}
		b = b[at+len(v.mark)+after:]
	}
}
