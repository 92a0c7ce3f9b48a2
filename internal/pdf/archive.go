package pdf

import (
	"encoding/xml"
	"fmt"
	"math"
	"strings"
	"sync"
	"time"
)

// producer and creator stand in the metadata of every file.
const (
	producer = "Laurel (" + Renderer + ", fpdf)"
	creator  = "Laurel"
)

// information is the file's dictionary of information. PDF/A-1 wants it to say exactly
// what packet says (6.7.3), and dates with their zone.
func information(d Document) string {
	date := "(D:" + d.Date.UTC().Format("20060102150405") + "Z)"
	subject := ""
	if d.Subject != "" {
		subject = "/Subject " + textString(d.Subject)
	}
	return fmt.Sprintf("<</Title %s/Author %s%s/Creator %s/Producer %s/CreationDate %s/ModDate %s%s>>",
		textString(d.Title), textString(d.Author), subject, literal(creator), literal(producer), date, date, d.Seal.entries())
}

// packet is the XMP metadata.
func packet(d Document) []byte {
	date := d.Date.UTC().Format(time.RFC3339)
	subject := ""
	if d.Subject != "" {
		subject = "\n   <dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(d.Subject) + "</rdf:li></rdf:Alt></dc:description>"
	}
	return []byte("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" +
		`<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <pdfaid:part>1</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">` + escaped(d.Title) + `</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>` + escaped(d.Author) + `</rdf:li></rdf:Seq></dc:creator>` + subject + `
   <dc:language><rdf:Bag><rdf:li>` + words(d.Language).tag + `</rdf:li></rdf:Bag></dc:language>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <xmp:CreatorTool>` + creator + `</xmp:CreatorTool>
   <xmp:CreateDate>` + date + `</xmp:CreateDate>
   <xmp:ModifyDate>` + date + `</xmp:ModifyDate>
   <xmp:MetadataDate>` + date + `</xmp:MetadataDate>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
   <pdf:Producer>` + producer + `</pdf:Producer>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`)
}

func escaped(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a builder takes everything
	return b.String()
}

// sRGB is an ICC profile (version 2.1) that gives the red, green and blue of the pages
// their meaning: the primaries of IEC 61966-2-1 adapted to D50, and its curve.
var sRGB = sync.OnceValue(func() []byte {
	const points = 1024
	curve := be.AppendUint32([]byte("curv\x00\x00\x00\x00"), points)
	for i := range points {
		v := float64(i) / (points - 1)
		if v <= 0.04045 {
			v /= 12.92
		} else {
			v = math.Pow((v+0.055)/1.055, 2.4)
		}
		curve = be.AppendUint16(curve, uint16(math.Round(v*65535)))
	}
	xyz := func(x, y, z uint32) []byte {
		return be.AppendUint32(be.AppendUint32(be.AppendUint32([]byte("XYZ \x00\x00\x00\x00"), x), y), z)
	}
	name := "sRGB IEC61966-2.1\x00"
	description := be.AppendUint32([]byte("desc\x00\x00\x00\x00"), uint32(len(name)))
	description = append(description, name...)
	description = append(description, make([]byte, 4+4+2+1+67)...) // no Unicode or Macintosh name
	tables := [][]byte{
		description,
		[]byte("text\x00\x00\x00\x00No copyright, use freely\x00"),
		xyz(0xf6d6, 0x10000, 0xd32d), // D50
		xyz(0x6fa2, 0x38f5, 0x0390),
		xyz(0x6299, 0xb785, 0x18da),
		xyz(0x24a0, 0x0f84, 0xb6cf),
		curve,
	}
	tags := []struct {
		name  string
		table int
	}{{"desc", 0}, {"cprt", 1}, {"wtpt", 2}, {"rXYZ", 3}, {"gXYZ", 4}, {"bXYZ", 5}, {"rTRC", 6}, {"gTRC", 6}, {"bTRC", 6}}
	at := 128 + 4 + 12*len(tags)
	var data []byte
	offsets := make([]int, len(tables))
	for i, t := range tables {
		offsets[i] = at + len(data)
		data = append(data, t...)
		for len(data)%4 != 0 {
			data = append(data, 0)
		}
	}
	out := be.AppendUint32(nil, uint32(at+len(data)))
	out = append(out, "\x00\x00\x00\x00\x02\x10\x00\x00mntrRGB XYZ "...)
	for _, v := range []uint16{2026, 1, 1, 0, 0, 0} {
		out = be.AppendUint16(out, v)
	}
	out = append(out, "acsp"...)
	out = append(out, make([]byte, 28)...) // no platform, maker or model; perceptual
	out = append(out, xyz(0xf6d6, 0x10000, 0xd32d)[8:]...)
	out = append(out, make([]byte, 128-len(out))...)
	out = be.AppendUint32(out, uint32(len(tags)))
	for _, t := range tags {
		out = append(out, t.name...)
		out = be.AppendUint32(out, uint32(offsets[t.table]))
		out = be.AppendUint32(out, uint32(len(tables[t.table])))
	}
	return append(out, data...)
})
