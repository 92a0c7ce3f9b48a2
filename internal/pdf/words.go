package pdf

import "strconv"

// furniture are the words around the content, in the document's language.
type furniture struct {
	tag                   string // BCP 47
	page, of, code        string
	date, note, qr, emoji string
}

var (
	english = furniture{
		tag: "en-CA", page: "Page ", of: " of ", code: "Document ",
		date: "Date", note: "Note", qr: "QR code of the address ", emoji: "[emoji]",
	}
	french = furniture{
		tag: "fr-CA", page: "Page ", of: " sur ", code: "Document ",
		date: "Date", note: "Remarque", qr: "Code QR de l’adresse ", emoji: "[émoji]",
	}
)

func words(language string) furniture {
	if language == "fr" {
		return french
	}
	return english
}

func (f furniture) pageOf(n, total int) string {
	return f.page + strconv.Itoa(n) + f.of + strconv.Itoa(total)
}
