package credential

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/store"
	"laurel/internal/testkit"
)

func (o *office) roll() (names []string) {
	o.t.Helper()
	all, _, err := o.Roll(context.Background())
	o.must(err)
	for _, h := range all {
		names = append(names, h.Name)
	}
	return names
}

func (o *office) honourOf(name string) Honour {
	o.t.Helper()
	ctx, v := o.as(name)
	all, err := o.MyHonours(ctx, v)
	o.must(err)
	if len(all) == 0 {
		o.t.Fatalf("%s has nothing to be named for", name)
	}
	return all[0]
}

func TestNobodyIsNamedWhoHasNotAgreed(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		made := o.issued("Ann", "Bo")
		if named := o.roll(); len(named) != 0 {
			t.Fatalf("named without being asked: %v", named)
		}
		ctx, ann := o.as("Ann")
		own := o.honourOf("Ann")
		for range 2 { // said again it changes nothing
			if h, err := o.Show(ctx, ann, own.Subject, true); err != nil || h.Consent != Agreed {
				t.Fatalf("%+v, %v", h, err)
			}
		}
		if named := o.roll(); !slices.Equal(named, []string{"Ann"}) {
			t.Errorf("named: %v", named)
		}
		// Nobody else decides, whoever they are, and to them it is not there.
		for _, other := range []string{"Bo", "Lead", "Admin"} {
			octx, v := o.as(other)
			_, err := o.Show(octx, v, own.Subject, false)
			_, unknown := o.Show(octx, v, "rec_none", false)
			if apperr.CodeOf(err) != apperr.NotFound || err.Error() != unknown.Error() {
				t.Errorf("%s: %v, of an unknown one %v", other, err, unknown)
			}
		}
		lctx, lead := o.as("Lead")
		if _, err := o.State(lctx, lead, own.Subject, false, "She said so."); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("the lead speaks for somebody with an account: %v", err)
		}
		// Others see what she shows on her page, and nothing of Bo's.
		bctx, bo := o.as("Bo")
		if all, err := o.Timeline(bctx, bo, o.who["Ann"]); err != nil || len(all) != 1 {
			t.Errorf("%d, %v", len(all), err)
		}
		if all, err := o.Timeline(ctx, ann, o.who["Bo"]); err != nil || len(all) != 0 {
			t.Errorf("%d of what was not shown, %v", len(all), err)
		}
		if all, err := o.Timeline(lctx, lead, o.who["Bo"]); err != nil || len(all) != 1 {
			t.Errorf("%d for the lead, %v", len(all), err)
		}
		o.clock.Advance(time.Minute)
		_, before, err := o.Roll(ctx)
		o.must(err)
		if h, err := o.Show(ctx, ann, own.Subject, false); err != nil || h.Consent != Withdrawn {
			t.Fatalf("%+v, %v", h, err)
		}
		_, after, err := o.Roll(ctx)
		o.must(err)
		if named := o.roll(); len(named) != 0 || !after.After(before) {
			t.Errorf("still named after it was taken back: %v", named)
		}
		// What was taken back by the department is not shown either.
		if _, err := o.Show(bctx, bo, o.honourOf("Bo").Subject, true); err != nil {
			t.Fatal(err)
		}
		for _, c := range made {
			if c.Person == o.who["Bo"] {
				if _, err := o.Revoke(lctx, lead, c.ID, "In error."); err != nil {
					t.Fatal(err)
				}
			}
		}
		if named := o.roll(); len(named) != 0 {
			t.Errorf("a revoked recognition is named: %v", named)
		}
	})
}

func TestTheLeadAsksOnceAndStatesOnlyForThoseWithoutAnAccount(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		o.issued("Ann", "Bo")
		cycle := id.New[id.Cycle](testkit.IDs(9))
		o.Recipients = func(context.Context) ([]Recipient, error) {
			of := Recipient{Award: "awd_x", Name: i18n.Both("Mentor of the Year", "Mentor de l’année")}
			stranger, known := of, of
			stranger.ID, stranger.Year, stranger.As = "rcp_1", 1999, "Long Ago"
			known.ID, known.Year, known.As, known.Person, known.Cycle = "rcp_2", 2020, "Ann", o.who["Ann"], cycle
			return []Recipient{stranger, known}, nil
		}
		ctx, lead := o.as("Lead")
		list, err := o.Honours(ctx, lead, HonourFilter{Args: page.Args{First: 100}})
		o.must(err)
		if list.Total != 4 {
			t.Fatalf("%d of 4: %+v", list.Total, list.Nodes)
		}
		var all []string
		for _, h := range list.Nodes {
			all = append(all, h.Subject)
		}
		rows, err := o.WouldAsk(ctx, lead, all)
		o.must(err)
		refused := 0
		for _, r := range rows {
			if r.Refused != nil {
				refused++
			}
		}
		if refused != 1 {
			t.Errorf("%d are not asked, want the one without an account", refused)
		}
		before := len(o.messages())
		for range 2 { // the same request again
			if n, err := o.Ask(ctx, lead, all, "k"); err != nil || n != 2 {
				t.Fatalf("%d people, %v", n, err)
			}
		}
		if n := len(o.messages()) - before; n != 2 {
			t.Errorf("%d mails to 2 people", n)
		}
		if _, err := o.Ask(ctx, lead, all, "another"); apperr.CodeOf(err) != apperr.Invalid {
			t.Errorf("asked again at once: %v", err)
		}
		if _, err := o.State(ctx, lead, "rcp_1", true, " "); apperr.CodeOf(err) != apperr.Invalid {
			t.Errorf("stated without saying how it is known: %v", err)
		}
		h, err := o.State(ctx, lead, "rcp_1", true, "Agreed in a letter.")
		if err != nil || h.Consent != Agreed {
			t.Fatalf("%+v, %v", h, err)
		}
		if named := o.roll(); !slices.Equal(named, []string{"Long Ago"}) {
			t.Errorf("named: %v", named)
		}
		if _, err := o.State(ctx, lead, "rcp_1", false, "Asked to be taken off."); err != nil {
			t.Fatal(err)
		}
		if named := o.roll(); len(named) != 0 {
			t.Errorf("named: %v", named)
		}
	})
}

func (o *office) messages() []string {
	o.t.Helper()
	lines, err := o.db.Lines(context.Background(), "SELECT id FROM messages")
	o.must(err)
	return lines
}

// Whoever is recognised by a certificate for an award is on the list once, under the award.
func TestAWinnerWithACertificateIsOneEntry(t *testing.T) {
	cycle, ann := id.Cycle("cyc_1"), id.Person("per_1")
	recognised := []Honour{{Subject: "rec_1", Person: ann, Name: "Ann", Kind: Award, Title: i18n.Both("The award, 2020", "Le prix, 2020"), Year: 2021, source: string(cycle)}}
	all := merged(recognised, []Honour{{Subject: "rcp_1"}}, []Recipient{{ID: "rcp_1", Award: "awd_1", Name: i18n.Both("The award", "Le prix"), Year: 2020, Cycle: cycle, Person: ann, As: "Ann"}})
	if len(all) != 1 || all[0].Subject != "rec_1" || all[0].Year != 2020 || all[0].Award != "awd_1" || all[0].Titled("en") != "The award, 2020" {
		t.Errorf("%+v", all)
	}
}

// An award that is on record twice has one answer, whichever record stands.
func TestANoHoldsForTheAwardWhicheverRecordOfItStands(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		cycle := id.New[id.Cycle](testkit.IDs(9))
		o.Recipients = func(context.Context) ([]Recipient, error) {
			return []Recipient{{ID: "rcp_1", Award: "awd_x", Name: i18n.Both("The award", "Le prix"), Year: 2020, Cycle: cycle, Person: o.who["Ann"], As: "Ann"}}, nil
		}
		ctx, ann := o.as("Ann")
		lctx, lead := o.as("Lead")
		_, err := o.Show(ctx, ann, "rcp_1", true)
		o.must(err)
		o.clock.Advance(time.Minute)
		o.must(db.Write(lctx, func(ctx context.Context) error {
			return o.Issue(ctx, lead, string(cycle), Claim{Person: o.who["Ann"], Kind: Award, Title: i18n.Both("The award", "Le prix"), Since: o.batch().Since, Presenter: "Dr. Chair", Decision: "dec_1"})
		}))
		o.work()
		own := o.honourOf("Ann")
		if own.Consent != Agreed || own.Subject == "rcp_1" {
			t.Fatalf("the award's answer is lost: %+v", own)
		}
		_, err = o.Show(ctx, ann, own.Subject, false)
		o.must(err)
		if named := o.roll(); len(named) != 0 {
			t.Fatalf("named: %v", named)
		}
		o.clock.Advance(time.Minute)
		certificates, err := o.Mine(ctx, ann)
		o.must(err)
		_, err = o.Revoke(lctx, lead, certificates[0].Certificates[0].ID, "x")
		o.must(err)
		if named := o.roll(); len(named) != 0 {
			t.Errorf("named after a no: %v", named)
		}
		if own = o.honourOf("Ann"); own.Subject != "rcp_1" || own.Consent != Withdrawn {
			t.Errorf("%+v", own)
		}
		// Their own word brings it back.
		o.clock.Advance(time.Minute)
		_, err = o.Show(ctx, ann, "rcp_1", true)
		o.must(err)
		if named := o.roll(); !slices.Equal(named, []string{"Ann"}) {
			t.Errorf("named: %v", named)
		}
	})
}

func TestTheLeadGivesNoYesAgainstAPersonsOwnNo(t *testing.T) {
	own := Honour{Person: "per_1", Gone: true}
	for _, tc := range []struct {
		rule string
		kind ConsentKind
		by   id.Person
		may  bool
	}{
		{"their own no", WasTakenOff, "per_1", false},
		{"a no the lead recorded", WasTakenOff, "per_2", true},
		{"their own yes", WasGiven, "per_1", true},
		{"a question", WasAsked, "per_2", true},
		{"nothing", "", "", true},
	} {
		h := own
		h.take(HonourEvent{Kind: tc.kind, By: tc.by})
		if err := CanStateYes(h); (err == nil) != tc.may {
			t.Errorf("%s: %v", tc.rule, err)
		}
	}
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		o.issued("Ann")
		ctx, ann := o.as("Ann")
		subject := o.honourOf("Ann").Subject
		_, err := o.Show(ctx, ann, subject, false)
		o.must(err)
		o.must(db.Write(ctx, func(ctx context.Context) error {
			_, err := db.Exec(ctx, "UPDATE persons SET status = 'LEFT' WHERE id = $1", string(ann.Person))
			return err
		}))
		lctx, lead := o.as("Lead")
		if _, err := o.State(lctx, lead, subject, true, "Said so."); key(err) != "honour.withdrew" {
			t.Errorf("%v", err)
		}
		if _, err := o.State(lctx, lead, subject, false, "Said so."); err != nil {
			t.Errorf("a no once more: %v", err)
		}
	})
}

func TestWhoDeclinesChangesNothingThatTheWorldReads(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		o.issued("Ann", "Bo")
		o.Recipients = func(context.Context) ([]Recipient, error) {
			return []Recipient{{ID: "rcp_1", Award: "awd_x", Name: i18n.Both("The award", "Le prix"), Year: 1999, Person: o.who["Chair"], As: "Chair"}}, nil
		}
		changed := func() time.Time {
			_, at, err := o.Roll(context.Background())
			o.must(err)
			return at
		}
		say := func(name string, show bool) {
			o.clock.Advance(time.Minute)
			ctx, v := o.as(name)
			_, err := o.Show(ctx, v, o.honourOf(name).Subject, show)
			o.must(err)
		}
		say("Ann", true)
		before := changed()
		say("Bo", false)
		say("Chair", false)
		if at := changed(); !at.Equal(before) || at.IsZero() {
			t.Errorf("the roll changed at %v, and nobody's name came or went", at)
		}
		for _, name := range []string{"Ann", "Chair", "Chair"} {
			before = changed()
			say(name, o.honourOf(name).Consent == Withdrawn)
			if !changed().After(before) {
				t.Errorf("%s came or went, and the roll did not change", name)
			}
		}
	})
}

func TestManyCertificatesAtOnce(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		made := o.issued("Ann", "Bo", "Lead")
		ctx, lead := o.as("Lead")
		var all []id.Certificate
		for _, c := range made {
			all = append(all, c.ID)
		}
		if _, err := o.Fulfil(ctx, lead, all[0], Plaque, ""); err != nil {
			t.Fatal(err)
		}
		if _, err := o.Revoke(ctx, lead, all[1], "In error."); err != nil {
			t.Fatal(err)
		}
		for range 2 {
			if n, err := o.DoBulk(ctx, lead, Bulk{Certificates: all, Kind: Plaque, Note: "At the annual day."}, "k"); err != nil || n != 1 {
				t.Fatalf("%d recorded, %v", n, err)
			}
		}
		before := len(o.messages())
		if n, err := o.DoBulk(ctx, lead, Bulk{Certificates: all}, "mail"); err != nil || n != 2 || len(o.messages()) != before+2 {
			t.Errorf("%d sent again, %v", n, err)
		}
		if _, err := o.DoBulk(ctx, lead, Bulk{Certificates: all[:2], Kind: Plaque}, "none left"); apperr.CodeOf(err) != apperr.Invalid {
			t.Errorf("done to none: %v", err)
		}
		bctx, bo := o.as("Bo")
		if _, err := o.PreviewBulk(bctx, bo, Bulk{Certificates: all}); apperr.CodeOf(err) != apperr.Forbidden {
			t.Errorf("a member looks at many: %v", err)
		}
	})
}

// The list is narrowed in the database, in as many statements whatever its length.
func TestFiveThousandCertificatesTakeSixStatements(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		made := o.issued("Ann", "Bo")
		ctx, lead := o.as("Lead")
		if _, err := o.Revoke(ctx, lead, made[0].ID, "In error."); err != nil {
			t.Fatal(err)
		}
		o.copies(made[0].Recognition, 5000)
		for _, f := range []Filter{{}, {Search: "copy 4999"}, {State: Current}, {State: Revoked}, {State: Superseded}, {Kind: MentorService, Year: made[0].Year, Search: "copy"}} {
			f.First = 100
			before := db.Statements()
			began := time.Now()
			list, err := o.Certificates(ctx, lead, f)
			if err != nil {
				t.Fatal(err)
			}
			took, statements := time.Since(began), db.Statements()-before
			t.Logf("%+v: %d of %d in %d statements, %v", f, len(list.Nodes), list.Total, statements, took)
			if statements > 6 {
				t.Errorf("%d statements", statements)
			}
			want := map[bool]int{true: 5002}[f == Filter{Args: page.Args{First: 100}}]
			if f.Search == "copy 4999" {
				want = 1
			}
			if want > 0 && list.Total != want {
				t.Errorf("%d, want %d", list.Total, want)
			}
		}
		seen := map[id.Certificate]bool{}
		for after := ""; ; {
			list, err := o.Certificates(ctx, lead, Filter{Args: page.Args{First: 100, After: after}})
			if err != nil {
				t.Fatal(err)
			}
			for _, c := range list.Nodes {
				if seen[c.ID] {
					t.Fatalf("%s is on two pages", c.ID)
				}
				seen[c.ID] = true
			}
			if after = list.EndCursor; !list.HasNext {
				break
			}
		}
		if len(seen) != 5002 {
			t.Errorf("%d on all pages", len(seen))
		}
	})
}

// copies are certificates beside one, for the sake of their number.
func (o *office) copies(of id.Recognition, n int) {
	o.t.Helper()
	ctx, _ := o.as("Lead")
	o.must(o.db.Write(ctx, func(ctx context.Context) error {
		for i := range n {
			name := fmt.Sprintf("copy %d", i)
			if _, err := o.db.Exec(ctx, `INSERT INTO certificates (id, recognition_id, person_id, code, supersedes, kind, year, name, language, template, renderer, snapshot, snapshot_sha, key_id, signature, pdf, search, issued_by, issued)
SELECT 'crt_'||$1, recognition_id, person_id, $1, $1, kind, year, $1, language, template, renderer, snapshot, snapshot_sha, key_id, signature, pdf, $1, issued_by, issued FROM certificates WHERE recognition_id = $2 AND supersedes = ''`, name, string(of)); err != nil {
				return err
			}
		}
		return nil
	}))
}
