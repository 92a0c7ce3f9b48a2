package credential

import (
	"context"
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
		if known, stands, err := o.KnownBadge(public, b, by); !known || !stands || err != nil {
			t.Error(known, stands, err)
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
