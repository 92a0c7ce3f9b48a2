package main

import (
	"encoding/json"
	"encoding/xml"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

func TestTheHonourRollNamesWhoAgreedInEveryForm(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		in, winner, c := honoured(t, db)
		get := func(path string) (int, string, http.Header) {
			r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, in.address+path, nil)
			if err != nil {
				t.Fatal(err)
			}
			answer, err := http.DefaultClient.Do(r)
			if err != nil {
				t.Fatal(err)
			}
			defer answer.Body.Close()
			body, err := io.ReadAll(answer.Body)
			if err != nil {
				t.Fatal(err)
			}
			return answer.StatusCode, string(body), answer.Header
		}
		forms := []string{"/honour-roll", "/honour-roll?lang=fr", "/honour-roll.json", "/honour-roll.atom"}
		for _, form := range forms {
			if status, body, _ := get(form); status != http.StatusOK || strings.Contains(body, c.Name) || strings.Contains(body, string(c.Recognition)) {
				t.Errorf("%s names somebody who has not agreed (%d)", form, status)
			}
		}
		ctx := viewer.With(t.Context(), winner)
		if _, err := in.app.credential.Show(ctx, winner, string(c.Recognition), true); err != nil {
			t.Fatal(err)
		}
		for _, form := range forms {
			status, body, header := get(form)
			if status != http.StatusOK || !strings.Contains(body, c.Name) || strings.Contains(body, "<script") || strings.Contains(body, string(c.Person)) || strings.Contains(body, c.Code) {
				t.Errorf("%s (%d):\n%s", form, status, body)
			}
			if header.Get("Content-Security-Policy") == "" || header.Get("Set-Cookie") != "" {
				t.Errorf("%s: %v", form, header)
			}
		}
		_, page, _ := get("/honour-roll?lang=en")
		for _, want := range []string{`property="og:image" content="` + in.address + `/honour-roll.png`, `type="application/atom+xml"`, `lang="en-CA"`, `id="` + string(c.Recognition) + `"`} {
			if !strings.Contains(page, want) {
				t.Errorf("the page lacks %s", want)
			}
		}
		for _, narrow := range []string{"?year=1999", "?award=awd_none", "?division=%3Cscript%3E"} {
			if status, body, _ := get("/honour-roll" + narrow + "&lang=en"); status != http.StatusOK || strings.Contains(body, c.Name) || strings.Contains(body, "<script") || !strings.Contains(body, "Nobody on the honour roll fits") {
				t.Errorf("%s: %d\n%s", narrow, status, body)
			}
		}

		_, feed, _ := get("/honour-roll.json")
		var read struct {
			Version string
			Items   []struct{ ID, URL, Title string }
		}
		if err := json.Unmarshal([]byte(feed), &read); err != nil || read.Version != "https://jsonfeed.org/version/1.1" || len(read.Items) != 1 || read.Items[0].ID != in.address+"/honour-roll#"+string(c.Recognition) {
			t.Errorf("%+v, %v", read, err)
		}
		_, feed, _ = get("/honour-roll.atom")
		var atom struct {
			XMLName xml.Name `xml:"http://www.w3.org/2005/Atom feed"`
			ID      string   `xml:"id"`
			Updated string   `xml:"updated"`
			Author  struct {
				Name string `xml:"name"`
			} `xml:"author"`
			Links []struct {
				Rel  string `xml:"rel,attr"`
				Href string `xml:"href,attr"`
			} `xml:"link"`
			Entries []struct {
				ID      string `xml:"id"`
				Title   string `xml:"title"`
				Updated string `xml:"updated"`
			} `xml:"entry"`
		}
		if err := xml.Unmarshal([]byte(feed), &atom); err != nil {
			t.Fatal(err)
		}
		if _, err := time.Parse(time.RFC3339, atom.Updated); err != nil || atom.ID == "" || atom.Author.Name == "" || len(atom.Links) != 2 || atom.Links[0].Rel != "self" || !strings.HasPrefix(atom.Links[0].Href, in.address) ||
			len(atom.Entries) != 1 || atom.Entries[0].ID == "" || atom.Entries[0].Title != c.Name || atom.Entries[0].Updated == "" {
			t.Errorf("%+v", atom)
		}
		if status, picture, header := get("/honour-roll.png"); status != http.StatusOK || header.Get("Content-Type") != "image/png" || !strings.HasPrefix(picture, "\x89PNG") {
			t.Errorf("the picture: %d, %v", status, header)
		}

		if _, err := in.app.credential.Show(ctx, winner, string(c.Recognition), false); err != nil {
			t.Fatal(err)
		}
		for _, form := range forms {
			if _, body, _ := get(form); strings.Contains(body, c.Name) {
				t.Errorf("%s still names who took it back", form)
			}
		}
	})
}
