package award

import (
	"strings"
	"testing"
	"time"

	"laurel/internal/clock"
	"laurel/internal/mentorship"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// assist makes somebody the assistant of another within scopes, for a month.
func (o *office) assist(of, assistant string, scopes ...mentorship.Scope) {
	o.t.Helper()
	ctx, v := o.as(of)
	_, err := o.mentoring.Name(ctx, v, mentorship.NameInput{
		Email: strings.ToLower(assistant) + "@x.example", Scopes: scopes, Until: clock.DateOf(o.clock.Now(), time.UTC).AddDate(0, 1, 0),
	})
	o.must(err)
}

func TestAnAssistantDraftsALetterAndNothingElse(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		o.add("Star", "Mentee", "Helper", "Stranger", "Clerk")
		o.pair("Star", "Mentee", "2020-01-01", "")
		c := o.call("Chair", "Deputy", "One", "Two")
		o.assist("Member", "Helper", mentorship.ScopeNominations)
		o.assist("Member", "Clerk", mentorship.ScopeMeetings)
		for _, barred := range []string{"Star", "One"} {
			o.assist("Member", barred, mentorship.ScopeNominations)
		}
		ctx, member := o.as("Member")
		n, err := o.Nominate(ctx, member, c.ID, o.who["Star"])
		o.must(err)

		// Neither the nominee nor whoever judges, nor who was entrusted with something else.
		for _, who := range []string{"Star", "One", "Clerk", "Stranger"} {
			ctx, v := o.as(who)
			if all, err := o.Drafts(ctx, v); err != nil || len(all) > 0 {
				t.Errorf("%s: %+v %v", who, all, err)
			}
			if _, err := o.SaveDraft(ctx, v, n.Parts[0].ID, "Mine", 0); key(err) != "not_found" {
				t.Errorf("%s writes: %v", who, err)
			}
		}

		ctx, helper := o.as("Helper")
		all, err := o.Drafts(ctx, helper)
		o.must(err)
		if len(all) != 1 || all[0].Nominee.ID != o.who["Star"] || all[0].Author.ID != o.who["Member"] || all[0].Letter != "" || all[0].Most != c.Terms.Letter {
			t.Fatalf("%+v", all)
		}
		if _, err := o.SaveDraft(ctx, helper, all[0].Part, strings.Repeat("é", all[0].Most+1), 0); key(err) != "nomination.letter_too_long" {
			t.Errorf("a letter that is too long: %v", err)
		}
		d, err := o.SaveDraft(ctx, helper, all[0].Part, "Drafted by Helper", all[0].Revision)
		o.must(err)
		if d.Letter != "Drafted by Helper" {
			t.Errorf("%+v", d)
		}
		if _, err := o.SaveDraft(ctx, helper, d.Part, "Again", all[0].Revision); key(err) != "nomination.changed_meanwhile" {
			t.Errorf("over what was not read: %v", err)
		}
		if _, err := o.Submit(ctx, helper, n.ID); key(err) != "not_found" {
			t.Errorf("the assistant hands it in: %v", err)
		}
		if _, err := o.see("Helper", n.ID); key(err) != "not_found" {
			t.Errorf("the assistant reads the nomination: %v", err)
		}
		var by string
		_, err = db.Row(viewer.System(ctx, "test"), "SELECT actor FROM audit_entries WHERE action = 'nomination.drafted'", nil, &by)
		o.must(err)
		if want := string(helper.Person) + " for " + string(member.Person); by != want {
			t.Errorf("recorded as done by %q, want %q", by, want)
		}

		// What is handed in is no draft any more.
		ctx, member = o.as("Member")
		n, err = o.see("Member", n.ID)
		o.must(err)
		if l := n.Parts[0].Letter; l == nil || *l != "Drafted by Helper" {
			t.Errorf("the author reads %v", l)
		}
		_, err = o.Submit(ctx, member, n.ID)
		o.must(err)
		ctx, helper = o.as("Helper")
		if all, err := o.Drafts(ctx, helper); err != nil || len(all) > 0 {
			t.Errorf("after it was handed in: %+v %v", all, err)
		}
	})
}
