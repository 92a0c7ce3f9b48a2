package pdf

import (
	"fmt"
	"html"
	"strings"

	"rsc.io/qr"
)

// HTML is the document as a page of its own, for screens, screen readers and whoever
// cannot use a PDF: the same texts in the same order, from the same blocks. It needs no
// script and loads nothing.
//
// The errors are those of Render.
func HTML(d Document, o Options) ([]byte, error) {
	f := newFonts()
	d, err := prepare(d, o, f)
	if err != nil {
		return nil, err
	}
	h := &htmlWriter{say: words(d.Language)}
	h.raw("<!doctype html>\n<html")
	h.attribute("lang", h.say.tag)
	h.raw(">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<link rel=\"icon\" href=\"data:,\">\n<meta name=\"author\"")
	h.attribute("content", d.Author)
	h.raw(">\n")
	if d.Subject != "" {
		h.raw("<meta name=\"description\"")
		h.attribute("content", d.Subject)
		h.raw(">\n")
	}
	h.raw("<title>")
	h.text(d.Title)
	h.raw("</title>\n<style")
	if o.Nonce != "" {
		h.attribute("nonce", o.Nonce)
	}
	h.raw(">" + Style + "</style>\n</head>\n<body>\n")
	if d.Head != "" && d.Certificate == nil {
		h.raw("<header>")
		h.text(d.Head)
		h.raw("</header>\n")
	}
	h.raw("<main>\n")
	h.article(d)
	h.raw("</main>\n")
	if d.Code != "" && d.Certificate == nil {
		h.raw("<footer>")
		h.text(h.say.code + d.Code)
		h.raw("</footer>\n")
	}
	h.raw("</body>\n</html>\n")
	if f.err != nil {
		return nil, f.err
	}
	return []byte(h.b.String()), nil
}

// Article is the content of HTML alone, for a page that has a head and a style.
func Article(d Document, o Options) ([]byte, error) {
	d, err := prepare(d, o, newFonts())
	if err != nil {
		return nil, err
	}
	h := &htmlWriter{say: words(d.Language)}
	h.article(d)
	return []byte(h.b.String()), nil
}

func (h *htmlWriter) article(d Document) {
	h.raw("<article")
	if d.Certificate != nil {
		h.attribute("class", "certificate")
	}
	h.attribute("lang", h.say.tag)
	h.raw(">\n")
	h.element("h1", "", Text(d.Title))
	if d.Certificate != nil {
		d.Certificate.html(h)
	}
	for _, b := range d.Blocks {
		b.html(h)
	}
	h.close("article")
}

// Style is how HTML pages of documents look; whoever shows an Article may serve it.
const Style = `
:root { color-scheme: light dark; --paper: #fbfaf6; --ink: #1b211e; --muted: #55605a; --laurel: #1e5b43; --soft: #e6f0ea; --line: #dde2dc; --edge: #8a938e; --gold: #c9a94a }
@media (prefers-color-scheme: dark) { :root { --paper: #121614; --ink: #e8ede9; --muted: #a3aea8; --laurel: #7cc4a0; --soft: #1b2621; --line: #27302b; --edge: #66716b; --gold: #d9b44a } }
body { margin: 0 auto; padding: 24px 16px 48px; max-width: 720px; background: var(--paper); color: var(--ink); font: 16px/1.5 "Source Sans 3", system-ui, sans-serif; overflow-wrap: break-word }
header, footer, .small, .source { color: var(--muted); font-size: 14px }
header { border-top: 3px solid var(--laurel); padding-top: 8px }
footer { border-top: 1px solid var(--line); padding-top: 8px; margin-top: 32px }
h1, h2, h3 { font-family: "Source Serif 4", Georgia, serif; font-weight: 600; line-height: 1.25 }
h1 { font-size: 30px } h2 { font-size: 21px; color: var(--laurel) } h3 { font-size: 18px } h4 { font-size: 16px }
p, ul, ol, blockquote { max-width: 68ch }
a { color: var(--laurel) }
a:focus-visible, .scroll:focus-visible { outline: 2px solid var(--laurel); outline-offset: 2px }
.lead { font-size: 19px }
dl { display: grid; grid-template-columns: minmax(8em, 11em) 1fr; margin: 16px 0 }
dt, dd { margin: 0; padding: 6px 0; border-bottom: 1px solid var(--line) }
dt { color: var(--muted); padding-right: 16px }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums }
caption { text-align: left; font-weight: 600; padding: 8px 0 }
th, td { text-align: left; vertical-align: top; padding: 6px 8px; border-bottom: 1px solid var(--line) }
tbody th { font-weight: 400 }
thead th { background: var(--soft); color: var(--laurel) }
.number { text-align: right }
blockquote { margin: 16px 0; padding-left: 16px; border-left: 3px solid var(--laurel) }
aside { background: var(--soft); padding: 4px 16px; border-radius: 8px; margin: 16px 0 }
.label, .name { font-weight: 600 }
.signature { margin-top: 32px; max-width: 26em } .signature p { margin: 4px 0 }
.signature hr { border: 0; border-bottom: 1px solid var(--edge); margin: 48px 0 4px }
.signed { border-bottom: 1px solid var(--edge) }
.verification svg { width: 112px; height: 112px; background: #fff; padding: 8px }
.certificate { border: 3px solid var(--laurel); outline: 1px solid var(--gold); outline-offset: -9px; padding: 32px 24px; text-align: center; font-family: "Source Serif 4", Georgia, serif }
.certificate p { max-width: none; margin: 8px 0 }
.certificate h1 { color: var(--laurel) }
.certificate .who { font-size: 30px; font-weight: 600; line-height: 1.25; margin: 12px 0 }
.certificate .what { font-size: 21px; font-weight: 600; color: var(--laurel) }
.page { border-top: 1px solid var(--line); margin: 32px 0 }
@media (max-width: 480px) { dl { grid-template-columns: 1fr } dt { border: 0; padding-bottom: 0 } }
@media print { .certificate { break-inside: avoid } body { max-width: none; padding: 0 } .page { break-after: page; border: 0 } .scroll { overflow: visible } }
`

// htmlWriter writes HTML. Whatever is not raw is escaped.
type htmlWriter struct {
	b   strings.Builder
	say furniture
}

func (h *htmlWriter) raw(s string)  { h.b.WriteString(s) }
func (h *htmlWriter) text(s string) { h.b.WriteString(html.EscapeString(s)) }

func (h *htmlWriter) attribute(name, value string) {
	h.raw(" " + name + `="`)
	h.text(value)
	h.raw(`"`)
}

func (h *htmlWriter) open(tag, class string) {
	h.raw("<" + tag)
	if class != "" {
		h.attribute("class", class)
	}
	h.raw(">\n")
}

func (h *htmlWriter) close(tag string) { h.raw("</" + tag + ">\n") }

// element writes an inline text in an element.
func (h *htmlWriter) element(tag, class string, in Inline) {
	h.tag(tag, class, "", in)
	h.raw("\n")
}

// tag is element with one more attribute, as written, and no line feed.
func (h *htmlWriter) tag(tag, class, more string, in Inline) {
	h.raw("<" + tag)
	if class != "" {
		h.attribute("class", class)
	}
	if more != "" {
		h.raw(" " + more)
	}
	h.raw(">")
	for _, r := range in {
		h.run(r)
	}
	h.raw("</" + tag + ">")
}

func (h *htmlWriter) run(r Run) {
	if r.Link != "" {
		h.raw("<a")
		h.attribute("href", r.Link)
		if r.Lang != "" {
			h.attribute("lang", r.Lang)
		}
		h.raw(">")
		defer h.raw("</a>")
	} else if r.Lang != "" {
		h.raw("<span")
		h.attribute("lang", r.Lang)
		h.raw(">")
		defer h.raw("</span>")
	}
	if r.Strong {
		h.raw("<strong>")
		defer h.raw("</strong>")
	}
	for i, line := range strings.Split(r.Text, "\n") {
		if i > 0 {
			h.raw("<br>\n")
		}
		h.text(line)
	}
}

// picture writes a QR code as a picture that says what it is.
func (h *htmlWriter) picture(address string) {
	code, err := qr.Encode(address, qr.M)
	if err != nil {
		return // prepare refuses addresses that are too long for a code
	}
	h.raw(fmt.Sprintf(`<svg role="img" viewBox="0 0 %d %[1]d"`, code.Size))
	h.attribute("aria-label", h.say.qr+address)
	h.raw(`><path fill="#1b211e" d="`)
	for _, r := range bars(code) {
		side := float64(code.Size)
		h.raw(fmt.Sprintf("M%.0f %.0fh%.0fv%.0fh-%.0fz", r.x*side, r.y*side, r.w*side, r.h*side, r.w*side))
	}
	h.raw("\"/></svg>\n")
}
