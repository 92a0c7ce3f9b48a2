package credential

import (
	"context"
	"crypto/rand"
	"crypto/rsa"
	"slices"
	"strings"
	"testing"

	"laurel/internal/apperr"
	"laurel/internal/credential/badge"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
)

func TestABadgeIsPrivateUntilItsHolderSharesItAndAgainAfterwards(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		c := o.issued("Ann")[0]
		ctx, ann := o.as("Ann")
		lctx, lead := o.as("Lead")
		badges := func() []Badge {
			all, err := o.Badges(ctx, ann)
			o.must(err)
			return all
		}
		if all := badges(); len(all) != 1 || all[0].Link != nil || all[0].Certificate != c.ID {
			t.Fatalf("%+v", all)
		}
		for _, by := range []Naming{ByName, ByEmail} {
			if _, err := o.Share(lctx, lead, c.ID, by); apperr.CodeOf(err) != apperr.NotFound {
				t.Errorf("the lead shares it: %v", err)
			}
		}
		if _, _, err := o.MyBadge(lctx, lead, c.ID, ByName); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("the lead downloads it: %v", err)
		}
		if _, err := o.Unshare(ctx, ann, c.ID); key(err) != "badge.not_shared" {
			t.Error(err)
		}
		if _, err := o.Share(ctx, ann, c.ID, "ALIAS"); key(err) != "badge.needs_recipient" {
			t.Error(err)
		}
		shared, err := o.Share(ctx, ann, c.ID, ByName)
		o.must(err)
		again, err := o.Share(ctx, ann, c.ID, ByEmail)
		o.must(err)
		if *again.Link != *shared.Link || badges()[0].Recipient != ByEmail {
			t.Errorf("%+v then %+v", shared, again)
		}
		link := strings.TrimPrefix(*again.Link, o.Base+"/b/")
		public := context.Background()
		seen, err := o.SharedBadge(public, link)
		o.must(err)
		b, by, err := badge.Verify(seen.Token)
		o.must(err)
		if b.Salt == "" || strings.Contains(seen.Token, c.Name) || b.Holder != badge.HashEmail("pc@x.example", b.Salt) {
			t.Errorf("%+v", b)
		}
		if stands, err := o.KnownBadge(public, b, by); stands != BadgeStands || err != nil {
			t.Error(stands, err)
		}
		_, err = o.Unshare(ctx, ann, c.ID)
		o.must(err)
		unknown := second(o.SharedBadge(public, string(id.New[id.Share](id.Random))))
		for _, other := range []string{link, "", "shr_x", strings.ToUpper(link)} {
			if err := second(o.SharedBadge(public, other)); err == nil || err.Error() != unknown.Error() {
				t.Errorf("%q: %v", other, err)
			}
		}
		later, err := o.Share(ctx, ann, c.ID, ByName)
		o.must(err)
		if *later.Link == *shared.Link {
			t.Error("an ended link is taken up again")
		}
	})
}

// The base address may change: a badge of before does not fall by it.
func TestABadgeIsKnownWhereverTheSiteIs(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		c := o.issued("Ann")[0]
		ctx, ann := o.as("Ann")
		_, token, err := o.MyBadge(ctx, ann, c.ID, ByName)
		o.must(err)
		b, by, err := badge.Verify(token)
		o.must(err)
		other, err := rsa.GenerateKey(rand.Reader, 2048)
		o.must(err)
		o.Base = "https://moved.example/under"
		at := func(list string, position int) badge.Badge {
			moved := b
			moved.Status = badge.Status{List: list, Position: position}
			return moved
		}
		standing := func(b badge.Badge, key *rsa.PublicKey) BadgeStanding {
			t.Helper()
			got, err := o.KnownBadge(context.Background(), b, key)
			o.must(err)
			return got
		}
		for _, tc := range []struct {
			rule string
			of   badge.Badge
			key  *rsa.PublicKey
			want BadgeStanding
		}{
			{"after a move", b, by, BadgeStands},
			{"at a third address", at("http://third.example:8443/x"+StatusPath(1), b.Status.Position), by, BadgeStands},
			{"of another key", b, &other.PublicKey, BadgeOfAnotherKey},
			{"of a list there is none of", at(o.Base+StatusPath(2), b.Status.Position), by, BadgeNotOnRecord},
			{"of no list", at("https://x.example/b/1", b.Status.Position), by, BadgeNotOnRecord},
			{"of a bit that is nobody's", at(b.Status.List, (b.Status.Position+1)%badge.Bits), by, BadgeNotOnRecord},
		} {
			if got := standing(tc.of, tc.key); got != tc.want {
				t.Errorf("%s: %s", tc.rule, got)
			}
		}
		lctx, lead := o.as("Lead")
		_, err = o.Revoke(lctx, lead, c.ID, "by mistake")
		o.must(err)
		if got := standing(b, by); got != BadgeFell {
			t.Errorf("revoked: %s", got)
		}
	})
}

func TestTheStatusListHasTheBitsOfWhatIsRevokedOrReplaced(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		all := o.issued("Ann", "Bo", "Chair")
		lctx, lead := o.as("Lead")
		public := context.Background()
		if _, err := o.StatusList(public, "1"); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("a list of nothing: %v", err)
		}
		var badges []badge.Badge
		for _, c := range all {
			name := c.Name
			ctx, v := o.as(name)
			_, token, err := o.MyBadge(ctx, v, c.ID, ByName)
			o.must(err)
			_, same, err := o.MyBadge(ctx, v, c.ID, ByName)
			o.must(err)
			if same != token {
				t.Error("the same badge twice differs")
			}
			b, _, err := badge.Verify(token)
			o.must(err)
			badges = append(badges, b)
		}
		_, err := o.Revoke(lctx, lead, all[0].ID, "by mistake")
		o.must(err)
		_, err = o.Supersede(lctx, lead, all[1].ID, "Dr. Bob", "", "name")
		o.must(err)
		list, err := o.StatusList(public, "1")
		o.must(err)
		var fallen []bool
		for _, b := range badges {
			one, err := badge.Fallen(list, b.Status.Position)
			o.must(err)
			fallen = append(fallen, one)
		}
		if !slices.Equal(fallen, []bool{true, true, false}) {
			t.Error(fallen)
		}
		ctx, v := o.as(all[0].Name)
		if _, _, err := o.MyBadge(ctx, v, all[0].ID, ByName); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("a badge of a revoked certificate: %v", err)
		}
		for _, number := range []string{"0", "2", "01", "-1", "x", ""} {
			if _, err := o.StatusList(public, number); apperr.CodeOf(err) != apperr.NotFound {
				t.Errorf("list %q: %v", number, err)
			}
		}
	})
}
