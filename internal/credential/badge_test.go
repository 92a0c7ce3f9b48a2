package credential

import (
	"context"
	"crypto"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/rsa"
	"slices"
	"strings"
	"testing"
	"time"

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
		if _, _, err := o.MyBadge(lctx, lead, c.ID, ByName, AsToken); apperr.CodeOf(err) != apperr.NotFound {
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
		seen, err := o.SharedBadge(public, link, AsToken)
		o.must(err)
		b, by, err := badge.Verify(seen.Badge)
		o.must(err)
		if b.Salt == "" || strings.Contains(seen.Badge, c.Name) || b.Holder != badge.HashEmail("pc@x.example", b.Salt) {
			t.Errorf("%+v", b)
		}
		if stands, err := o.KnownBadge(public, b, by); stands != BadgeStands || err != nil {
			t.Error(stands, err)
		}
		_, err = o.Unshare(ctx, ann, c.ID)
		o.must(err)
		unknown := second(o.SharedBadge(public, string(id.New[id.Share](id.Random)), AsDocument))
		for _, other := range []string{link, "", "shr_x", strings.ToUpper(link)} {
			if err := second(o.SharedBadge(public, other, AsToken)); err == nil || err.Error() != unknown.Error() {
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

// The base address may change: a badge of before does not fall by it, and one that is taken
// anew is of the new address.
func TestABadgeIsKnownWhereverTheSiteIs(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		rsaKey, err := rsa.GenerateKey(rand.Reader, 2048)
		o.must(err)
		edKey, _, err := ed25519.GenerateKey(rand.Reader)
		o.must(err)
		old := o.Base
		for _, way := range []struct {
			as     Proof
			holder string
			other  crypto.PublicKey
		}{{AsToken, "Ann", &rsaKey.PublicKey}, {AsDocument, "Bo", edKey}} {
			o.Base = old
			c := o.issued(way.holder)[0]
			ctx, ann := o.as(way.holder)
			_, text, err := o.MyBadge(ctx, ann, c.ID, ByName, way.as)
			o.must(err)
			b, by, err := badge.Verify(text)
			o.must(err)
			o.Base = "https://moved.example/under"
			at := func(list string, position int) badge.Badge {
				moved := b
				moved.Status = badge.Status{List: list, Position: position}
				return moved
			}
			standing := func(b badge.Badge, key crypto.PublicKey) BadgeStanding {
				t.Helper()
				got, err := o.KnownBadge(context.Background(), b, key)
				o.must(err)
				return got
			}
			for _, tc := range []struct {
				rule string
				of   badge.Badge
				key  crypto.PublicKey
				want BadgeStanding
			}{
				{"after a move", b, by, BadgeStands},
				{"at a third address", at("https://third.example:8443/x"+StatusPath(1, way.as), b.Status.Position), by, BadgeStands},
				{"of another key", b, way.other, BadgeOfAnotherKey},
				{"of a key of another kind", b, "x", BadgeOfAnotherKey},
				{"of a list there is none of", at(o.Base+StatusPath(2, way.as), b.Status.Position), by, BadgeNotOnRecord},
				{"of no list", at("https://x.example/b/1", b.Status.Position), by, BadgeNotOnRecord},
				{"of a bit that is nobody's", at(b.Status.List, (b.Status.Position+1)%badge.Bits), by, BadgeNotOnRecord},
			} {
				if got := standing(tc.of, tc.key); got != tc.want {
					t.Errorf("%s, %s: %s", way.as, tc.rule, got)
				}
			}
			_, text, err = o.MyBadge(ctx, ann, c.ID, ByName, way.as)
			o.must(err)
			anew, _, err := badge.Verify(text)
			o.must(err)
			if anew.Issuer != o.Base+"/b/issuer" || anew.Site != o.Base || !strings.HasPrefix(anew.Status.List, o.Base+"/b/status/") || anew.Status.Position != b.Status.Position {
				t.Errorf("%s, taken anew: %+v", way.as, anew)
			}
			lctx, lead := o.as("Lead")
			_, err = o.Revoke(lctx, lead, c.ID, "by mistake")
			o.must(err)
			if got := standing(b, by); got != BadgeFell {
				t.Errorf("%s, revoked: %s", way.as, got)
			}
		}
	})
}

// Who has a badge with the name and one with the hash of the address must not see that they are
// of one person; and what ends the certificate ends both.
func TestABadgeThatNamesAndOneThatHidesHaveNothingInCommon(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		all := o.issued("Ann", "Chair") // in one language
		public := context.Background()
		taken := func(c View, by Naming, as Proof) badge.Badge {
			t.Helper()
			ctx, v := o.as(c.Name)
			_, text, err := o.MyBadge(ctx, v, c.ID, by, as)
			o.must(err)
			b, _, err := badge.Verify(text)
			o.must(err)
			return b
		}
		for _, as := range []Proof{AsToken, AsDocument} {
			named, hidden := taken(all[0], ByName, as), taken(all[0], ByEmail, as)
			if named.Status.Position == hidden.Status.Position || named.ID == hidden.ID || named.Subject == hidden.Subject || strings.Contains(hidden.Holder+hidden.Salt, all[0].Name) {
				t.Errorf("%s: %+v and %+v", as, named, hidden)
			}
			// What is left in common is common to every certificate of the day.
			other := taken(all[1], ByEmail, as)
			for what, same := range map[string]bool{
				"the moment": other.Issued.Equal(named.Issued) && hidden.Issued.Equal(named.Issued) && named.Issued.Equal(named.Issued.Truncate(24*time.Hour)),
				"the issuer": other.Issuer == named.Issuer && hidden.Issuer == named.Issuer, "the list": other.Status.List == named.Status.List && hidden.Status.List == named.Status.List,
				"what for": other.Achievement == named.Achievement && hidden.Achievement == named.Achievement,
			} {
				if !same {
					t.Errorf("%s: %s tells them apart", as, what)
				}
			}
		}
		if one, two := taken(all[0], ByName, AsToken), taken(all[0], ByName, AsDocument); one.Status.Position != two.Status.Position {
			t.Error("the same badge in two ways of signing has two bits")
		}
		positions := map[int]bool{}
		for _, c := range all {
			for _, by := range []Naming{ByName, ByEmail} {
				positions[taken(c, by, AsToken).Status.Position] = true
			}
		}
		if len(positions) != 4 {
			t.Errorf("%d bits for four badges", len(positions))
		}
		lctx, lead := o.as("Lead")
		before := map[Naming]badge.Badge{ByName: taken(all[0], ByName, AsToken), ByEmail: taken(all[0], ByEmail, AsToken)}
		stands := taken(all[1], ByName, AsToken)
		_, err := o.Revoke(lctx, lead, all[0].ID, "by mistake")
		o.must(err)
		for _, name := range []string{"1", "1.json"} {
			list, _, err := o.StatusList(public, name)
			o.must(err)
			for by, b := range before {
				if fell, err := badge.Fallen(list, b.Status.Position); err != nil || !fell {
					t.Errorf("%s: by %s it stands, %v", name, by, err)
				}
			}
			if fell, err := badge.Fallen(list, stands.Status.Position); err != nil || fell {
				t.Errorf("%s: another's fell, %v", name, err)
			}
		}
	})
}

// A badge of before each had its own bit keeps the one it was given, and falls by it.
func TestABitThatWasGivenToBothStillFalls(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		c := o.issued("Ann")[0]
		ctx, ann := o.as("Ann")
		o.must(db.Write(ctx, func(ctx context.Context) error {
			_, err := db.Exec(ctx, "INSERT INTO status_entries (id, certificate_id, recipient, list, position) VALUES ('ste_old', $1, '', 1, 77)", string(c.ID))
			return err
		}))
		_, text, err := o.MyBadge(ctx, ann, c.ID, ByName, AsToken)
		o.must(err)
		b, by, err := badge.Verify(text)
		o.must(err)
		if b.Status.Position == 77 {
			t.Error("the old bit is given again")
		}
		b.Status.Position = 77
		for _, want := range []BadgeStanding{BadgeStands, BadgeFell} {
			if got, err := o.KnownBadge(context.Background(), b, by); got != want || err != nil {
				t.Errorf("%s, %v", got, err)
			}
			if want == BadgeStands {
				lctx, lead := o.as("Lead")
				_, err = o.Revoke(lctx, lead, c.ID, "by mistake")
				o.must(err)
			}
		}
	})
}

// Every key that signed a badge stays in the issuer's document, and a badge names one of them.
func TestTheIssuersDocumentHasTheKeysOfItsBadges(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		c := o.issued("Ann")[0]
		ctx, ann := o.as("Ann")
		var names []string
		for range 2 {
			for _, as := range []Proof{AsToken, AsDocument} {
				_, text, err := o.MyBadge(ctx, ann, c.ID, ByName, as)
				o.must(err)
				b, key, err := badge.Verify(text)
				o.must(err)
				name, err := badge.KeyName(key)
				o.must(err)
				names = append(names, b.Issuer+"#"+name)
			}
			o.Keys = FixedKey([ed25519.SeedSize]byte{9}) // another
		}
		said, err := o.Issuer(context.Background())
		o.must(err)
		for _, name := range names {
			if strings.Count(string(said), `"id":"`+name+`"`) != 1 {
				t.Errorf("no %s in %s", name, said)
			}
		}
		if slices.Sort(names); len(slices.Compact(names)) != 4 {
			t.Errorf("%v", names)
		}
	})
}

func TestTheStatusListHasTheBitsOfWhatIsRevokedOrReplaced(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		all := o.issued("Ann", "Bo", "Chair")
		lctx, lead := o.as("Lead")
		public := context.Background()
		if _, _, err := o.StatusList(public, "1"); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("a list of nothing: %v", err)
		}
		var badges []badge.Badge
		for _, c := range all {
			name := c.Name
			ctx, v := o.as(name)
			_, token, err := o.MyBadge(ctx, v, c.ID, ByName, AsToken)
			o.must(err)
			_, same, err := o.MyBadge(ctx, v, c.ID, ByName, AsToken)
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
		list, _, err := o.StatusList(public, "1")
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
		if _, _, err := o.MyBadge(ctx, v, all[0].ID, ByName, AsToken); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("a badge of a revoked certificate: %v", err)
		}
		for _, number := range []string{"0", "2", "01", "-1", "x", "", ".json", "2.json", "1.json.json", "1.jwt", "01.json"} {
			if _, _, err := o.StatusList(public, number); apperr.CodeOf(err) != apperr.NotFound {
				t.Errorf("list %q: %v", number, err)
			}
		}
	})
}
