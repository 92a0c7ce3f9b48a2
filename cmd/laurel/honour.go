package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"encoding/xml"
	"html/template"
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"laurel/internal/credential"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/pdf"
	"laurel/internal/server"
	"laurel/internal/viewer"
)

// honourStyle is what the honour roll has beside the style of documents.
const honourStyle = `
body { max-width: 820px }
.languages, .feeds { font-size: 14px } .languages { text-align: right }
.languages a, .feeds a { display: inline-block; padding: 12px 12px 12px 0 } h2 a, h3 a { display: inline-block; padding: 10px 0 }
form { display: flex; flex-wrap: wrap; gap: 12px; align-items: end; margin: 16px 0 24px }
label { display: block; font-size: 14px; color: var(--muted) }
select, button { font: inherit; min-height: 44px; padding: 6px 10px; border: 1px solid var(--edge); border-radius: 6px; background: var(--paper); color: var(--ink); max-width: 100% }
button { background: var(--laurel); color: var(--paper); border-color: var(--laurel); padding: 6px 18px }
form > div { min-width: 0; max-width: 100% }
select:focus-visible, button:focus-visible { outline: 2px solid var(--laurel); outline-offset: 2px }
h2 { border-bottom: 2px solid var(--gold); padding-bottom: 4px; margin-top: 40px; font-variant-numeric: tabular-nums }
h2 a { padding: 10px 12px 10px 0 } h3 { margin: 10px 0 0 }
.roll { list-style: none; margin: 0; padding: 0; max-width: none }
.roll li { padding: 8px 0; border-bottom: 1px solid var(--line); break-inside: avoid }
.roll .who { font-family: "Source Serif 4", Georgia, serif; font-size: 19px }
.roll .where { color: var(--muted); font-size: 14px; display: block }
:target { background: var(--soft) }
@media print { .languages, .feeds, form { display: none } h2, h3 { break-after: avoid } }
`

// Whoever opens the page has no account: all of it is words, and it names nobody who has not
// agreed.
var honourPage = template.Must(template.New("honour").Parse(`<!doctype html>
<html lang="{{.Tag}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/honour-roll.css">
<link rel="canonical" href="{{.Base}}/honour-roll">
<link rel="alternate" type="application/atom+xml" title="{{.Title}}" href="/honour-roll.atom?lang={{.Language}}">
<link rel="alternate" type="application/feed+json" title="{{.Title}}" href="/honour-roll.json?lang={{.Language}}">
<meta name="description" content="{{.Lead}}">
<meta property="og:type" content="website">
<meta property="og:title" content="{{.Title}}">
<meta property="og:description" content="{{.Lead}}">
<meta property="og:url" content="{{.Base}}/honour-roll">
<meta property="og:site_name" content="{{.Department}}">
<meta property="og:locale" content="{{.Locale}}">
<meta property="og:image" content="{{.Base}}/honour-roll.png?lang={{.Language}}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="{{.Title}}, {{.Department}}">
<meta name="twitter:card" content="summary_large_image">
<title>{{.Title}}, {{.Department}}</title>
</head>
<body>
<header>{{.Department}}{{if .Institution}}, {{.Institution}}{{end}}</header>
<nav class="languages" aria-label="{{.OtherName}}"><a href="{{.OtherURL}}" lang="{{.Other}}" hreflang="{{.Other}}">{{.OtherName}}</a></nav>
<main>
<h1>{{.Title}}</h1>
<p class="lead">{{.Lead}}</p>
{{- if .Filters}}
<form action="/honour-roll" method="get">
{{- range .Filters}}
<div><label for="{{.Name}}">{{.Label}}</label>
<select id="{{.Name}}" name="{{.Name}}"><option value="">{{.All}}</option>
{{- range .Options}}<option value="{{.Value}}"{{if .Chosen}} selected{{end}}>{{.Label}}</option>{{end -}}
</select></div>
{{- end}}
<input type="hidden" name="lang" value="{{.Language}}">
<button>{{.Narrow}}</button>
</form>
{{- end}}
{{- if .Counted}}
<p class="small">{{.Counted}}{{if .Clear}} <a href="/honour-roll?lang={{.Language}}">{{.Clear}}</a>{{end}}</p>
{{- end}}
{{- if not .Years}}
<p>{{.Empty}}{{if .Clear}} <a href="/honour-roll?lang={{.Language}}">{{.Clear}}</a>{{end}}</p>
{{- end}}
{{- range .Years}}
<section aria-labelledby="y{{.Year}}">
<h2 id="y{{.Year}}"><a href="/honour-roll?year={{.Year}}&amp;lang={{$.Language}}">{{.Year}}</a></h2>
{{- range .Groups}}
<h3>{{if .Award}}<a href="/honour-roll?award={{.Award}}&amp;lang={{$.Language}}">{{.Title}}</a>{{else}}{{.Title}}{{end}}</h3>
<ul class="roll">
{{- range .People}}
<li id="{{.Subject}}"><span class="who">{{.Name}}</span>{{if .Where}}<span class="where">{{.Where}}</span>{{end}}</li>
{{- end}}
</ul>
{{- end}}
</section>
{{- end}}
</main>
<footer>
<p>{{.Consent}}</p>
<p class="feeds"><a href="/honour-roll.atom?lang={{.Language}}">Atom</a> <a href="/honour-roll.json?lang={{.Language}}">JSON Feed</a></p>
</footer>
</body>
</html>
`))

type honourRoll struct {
	Tag, Language, Locale, Other, OtherName, OtherURL, Base, Title, Lead, Department, Institution, Narrow, Empty, Clear, Counted, Consent string
	Filters                                                                                                                               []honourFilter
	Years                                                                                                                                 []honourYear
}

type honourFilter struct {
	Name, Label, All string
	Options          []honourOption
}

type honourOption struct {
	Value, Label string
	Chosen       bool
}

type honourYear struct {
	Year   int
	Groups []honourGroup
}

type honourGroup struct {
	Award  id.Award
	Title  string
	People []honourName
}

type honourName struct{ Subject, Name, Where string }

// honour is the honour roll in one of its forms.
func (a *app) honour(ctx context.Context, as server.HonourForm, language string, asked url.Values) ([]byte, error) {
	ctx = viewer.System(ctx, "honour-roll")
	set, err := a.directory.Settings(ctx)
	if err != nil {
		return nil, err
	}
	if as == server.HonourPicture {
		return a.honourPicture(set, language)
	}
	all, changed, err := a.credential.Roll(ctx)
	if err != nil {
		return nil, err
	}
	divisions, err := a.directory.Divisions(ctx)
	if err != nil {
		return nil, err
	}
	where := map[id.Division]i18n.Text{}
	for _, d := range divisions {
		where[d.ID] = d.Name
	}
	switch as {
	case server.HonourFeed:
		return a.honourFeed(set, all, where, language)
	case server.HonourAtom:
		return a.honourAtom(set, all, changed, where, language)
	}
	var b bytes.Buffer
	err = honourPage.Execute(&b, a.honourShown(set, all, where, language, asked))
	return b.Bytes(), err
}

func honourTitle(language string) string {
	return i18n.Both("Honour roll of mentorship", "Tableau d’honneur du mentorat").In(language)
}

func honourLead(language string) string {
	return i18n.Both("People whom the department has recognised for their mentorship.", "Les personnes dont le département a reconnu le mentorat.").In(language)
}

func departmentName(set directory.Settings, language string) string {
	return cmp.Or(set.Name.In(language), "Laurel")
}

// honourShown is what the page says, narrowed as asked. A choice that is none narrows to
// nothing, and says so.
func (a *app) honourShown(set directory.Settings, all []credential.Honour, where map[id.Division]i18n.Text, language string, asked url.Values) honourRoll {
	in := func(en, fr string) string { return i18n.Both(en, fr).In(language) }
	show := honourRoll{
		Tag: in("en-CA", "fr-CA"), Language: language, Locale: in("en_CA", "fr_CA"), Other: in("fr", "en"), OtherName: in("Français", "English"), Base: a.baseURL,
		Title: honourTitle(language), Lead: honourLead(language), Department: departmentName(set, language), Institution: set.Institution.In(language),
		Narrow:  in("Show", "Afficher"),
		Consent: in("Everybody named here has agreed to it, and can take their name off at any time.", "Chaque personne nommée ici y a consenti et peut retirer son nom en tout temps."),
		Empty:   in("Nobody is on the honour roll yet. Those who are recognised decide themselves whether they are named here.", "Personne ne figure encore au tableau d’honneur. Les personnes reconnues décident elles-mêmes d’y être nommées."),
	}
	narrowed := url.Values{}
	for _, name := range []string{"year", "award", "division"} {
		if asked.Get(name) != "" {
			narrowed.Set(name, asked.Get(name))
		}
	}
	other := maps.Clone(narrowed)
	other.Set("lang", show.Other)
	show.OtherURL = "/honour-roll?" + other.Encode()
	year, award, division := option{}, option{}, option{}
	var shown []credential.Honour
	for _, h := range all {
		year.add(strconv.Itoa(h.Year), strconv.Itoa(h.Year))
		award.add(string(h.Award), h.Title.In(language))
		division.add(string(h.Division), where[h.Division].In(language))
		if fits(narrowed, "year", strconv.Itoa(h.Year)) && fits(narrowed, "award", string(h.Award)) && fits(narrowed, "division", string(h.Division)) {
			shown = append(shown, h)
		}
	}
	award.sort()
	division.sort()
	if len(all) > 0 {
		show.Filters = []honourFilter{
			year.filter("year", in("Year", "Année"), in("Every year", "Toutes les années"), narrowed),
			award.filter("award", in("Award", "Prix"), in("Every recognition", "Toutes les reconnaissances"), narrowed),
			division.filter("division", in("Division", "Division"), in("Every division", "Toutes les divisions"), narrowed),
		}
		show.Counted = howManyHonoured(len(shown), language)
	}
	if len(narrowed) > 0 {
		show.Clear = in("Show everybody", "Afficher tout le monde")
		show.Empty = in("Nobody on the honour roll fits this choice.", "Personne au tableau d’honneur ne correspond à ce choix.")
		if len(shown) == 0 {
			show.Counted = ""
		}
	}
	for _, h := range shown {
		if n := len(show.Years); n == 0 || show.Years[n-1].Year != h.Year {
			show.Years = append(show.Years, honourYear{Year: h.Year})
		}
		groups := &show.Years[len(show.Years)-1].Groups
		title := honourKind(h, language)
		if n := len(*groups); n == 0 || (*groups)[n-1].Title != title || (*groups)[n-1].Award != h.Award {
			*groups = append(*groups, honourGroup{Award: h.Award, Title: title})
		}
		last := &(*groups)[len(*groups)-1]
		last.People = append(last.People, honourName{h.Subject, h.Name, where[h.Division].In(language)})
	}
	return show
}

// honourKind is what somebody is named for: an award by its name, everything else with the
// words of its certificate.
func honourKind(h credential.Honour, language string) string {
	if h.Kind == credential.Award {
		return h.Title.In(language)
	}
	return certificateWords[h.Kind].title.In(language) + i18n.Both(": ", "\u202f: ").In(language) + h.Title.In(language)
}

func howManyHonoured(n int, language string) string {
	if n == 1 {
		return i18n.Both("1 recognition.", "1 reconnaissance.").In(language)
	}
	return i18n.Both(strconv.Itoa(n)+" recognitions.", strconv.Itoa(n)+" reconnaissances.").In(language)
}

func fits(narrowed url.Values, name, value string) bool {
	return !narrowed.Has(name) || narrowed.Get(name) == value
}

// option is a choice of the form.
type option struct{ options []honourOption }

func (o *option) add(value, label string) {
	if value != "" && label != "" && !slices.ContainsFunc(o.options, func(one honourOption) bool { return one.Value == value }) {
		o.options = append(o.options, honourOption{Value: value, Label: label})
	}
}

func (o *option) sort() {
	slices.SortFunc(o.options, func(a, b honourOption) int {
		return cmp.Or(strings.Compare(i18n.Fold(a.Label), i18n.Fold(b.Label)), strings.Compare(a.Value, b.Value))
	})
}

func (o *option) filter(name, label, all string, narrowed url.Values) honourFilter {
	for i := range o.options {
		o.options[i].Chosen = narrowed.Get(name) == o.options[i].Value
	}
	return honourFilter{name, label, all, o.options}
}

// honourURL is where a recognition stands for good: its identifier in feeds too.
func (a *app) honourURL(h credential.Honour) string { return a.baseURL + "/honour-roll#" + h.Subject }

// honourText is one recognition in a sentence.
func honourText(h credential.Honour, where map[id.Division]i18n.Text, language string) string {
	text := honourKind(h, language) + ", " + strconv.Itoa(h.Year)
	if division := where[h.Division].In(language); division != "" {
		text += " (" + division + ")"
	}
	return text
}

// The JSON Feed (version 1.1).
type jsonFeed struct {
	Version     string       `json:"version"`
	Title       string       `json:"title"`
	HomePage    string       `json:"home_page_url"`
	Feed        string       `json:"feed_url"`
	Description string       `json:"description"`
	Language    string       `json:"language"`
	Authors     []jsonAuthor `json:"authors"`
	Items       []jsonItem   `json:"items"`
}

type jsonAuthor struct {
	Name string `json:"name"`
}

type jsonItem struct {
	ID       string   `json:"id"`
	URL      string   `json:"url"`
	Title    string   `json:"title"`
	Text     string   `json:"content_text"`
	Date     string   `json:"date_published"`
	Modified string   `json:"date_modified"`
	Tags     []string `json:"tags"`
	Laurel   struct {
		About string `json:"about"`
		Name  string `json:"name"`
		Year  int    `json:"year"`
		Award string `json:"award"`
		Where string `json:"division"`
	} `json:"_laurel"`
}

func (a *app) honourFeed(set directory.Settings, all []credential.Honour, where map[id.Division]i18n.Text, language string) ([]byte, error) {
	feed := jsonFeed{
		Version: "https://jsonfeed.org/version/1.1", Title: honourTitle(language) + ", " + departmentName(set, language), HomePage: a.baseURL + "/honour-roll?lang=" + language,
		Feed: a.baseURL + "/honour-roll.json?lang=" + language, Description: honourLead(language), Language: i18n.Both("en-CA", "fr-CA").In(language),
		Authors: []jsonAuthor{{departmentName(set, language)}}, Items: []jsonItem{},
	}
	for _, h := range all {
		item := jsonItem{
			ID: a.honourURL(h), URL: a.honourURL(h), Title: h.Name, Text: honourText(h, where, language), Date: stamp(h.At), Modified: stamp(h.At), Tags: []string{strconv.Itoa(h.Year)},
		}
		item.Laurel.About, item.Laurel.Name, item.Laurel.Year, item.Laurel.Award, item.Laurel.Where = a.baseURL+"/honour-roll", h.Name, h.Year, honourKind(h, language), where[h.Division].In(language)
		feed.Items = append(feed.Items, item)
	}
	var b bytes.Buffer
	write := json.NewEncoder(&b)
	write.SetEscapeHTML(false)
	write.SetIndent("", " ")
	err := write.Encode(feed)
	return b.Bytes(), err
}

func stamp(t time.Time) string {
	if t.IsZero() {
		t = time.Unix(0, 0)
	}
	return t.UTC().Truncate(time.Second).Format(time.RFC3339)
}

// The Atom feed (RFC 4287).
type atomFeed struct {
	XMLName  xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	Language string      `xml:"xml:lang,attr"`
	ID       string      `xml:"id"`
	Title    string      `xml:"title"`
	Subtitle string      `xml:"subtitle"`
	Updated  string      `xml:"updated"`
	Author   atomAuthor  `xml:"author"`
	Links    []atomLink  `xml:"link"`
	Entries  []atomEntry `xml:"entry"`
}

type atomAuthor struct {
	Name string `xml:"name"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr"`
	Type string `xml:"type,attr"`
	Href string `xml:"href,attr"`
}

type atomEntry struct {
	ID        string   `xml:"id"`
	Title     string   `xml:"title"`
	Updated   string   `xml:"updated"`
	Published string   `xml:"published"`
	Link      atomLink `xml:"link"`
	Summary   string   `xml:"summary"`
}

func (a *app) honourAtom(set directory.Settings, all []credential.Honour, changed time.Time, where map[id.Division]i18n.Text, language string) ([]byte, error) {
	self, home := a.baseURL+"/honour-roll.atom?lang="+language, a.baseURL+"/honour-roll?lang="+language
	feed := atomFeed{
		Language: i18n.Both("en-CA", "fr-CA").In(language), ID: self, Title: honourTitle(language) + ", " + departmentName(set, language), Subtitle: honourLead(language),
		Updated: stamp(changed), Author: atomAuthor{departmentName(set, language)},
		Links: []atomLink{{"self", "application/atom+xml", self}, {"alternate", "text/html", home}},
	}
	for _, h := range all {
		feed.Entries = append(feed.Entries, atomEntry{
			ID: a.honourURL(h), Title: h.Name, Updated: stamp(h.At), Published: stamp(h.At), Link: atomLink{"alternate", "text/html", a.honourURL(h)}, Summary: honourText(h, where, language),
		})
	}
	body, err := xml.MarshalIndent(feed, "", " ")
	return append([]byte(xml.Header), append(body, '\n')...), err
}

// pictures are those drawn so far, by their texts: there is one in each language until the
// department is renamed.
type pictures struct {
	mu    sync.Mutex
	drawn map[pdf.Picture][]byte
}

const mostPictures = 8

func (a *app) honourPicture(set directory.Settings, language string) ([]byte, error) {
	p := pdf.Picture{Above: departmentName(set, language), Title: honourTitle(language), Below: set.Institution.In(language)}
	a.pictures.mu.Lock()
	defer a.pictures.mu.Unlock()
	if made, ok := a.pictures.drawn[p]; ok {
		return made, nil
	}
	made, err := p.PNG()
	if err != nil { // a name that no font has: the picture goes without
		made, err = pdf.Picture{Title: honourTitle(language)}.PNG()
	}
	if err != nil {
		return nil, err
	}
	if a.pictures.drawn == nil || len(a.pictures.drawn) >= mostPictures {
		a.pictures.drawn = map[pdf.Picture][]byte{}
	}
	a.pictures.drawn[p] = made
	return made, nil
}
