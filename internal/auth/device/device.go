package device

import "strings"

const unknown = "Unknown browser"

// Browsers name themselves after their ancestors, so the more particular word comes
// first: Edge also says Chrome, and Chrome also says Safari.
var browsers = []struct{ word, name string }{
	{"Edg", "Edge"},
	{"OPR/", "Opera"},
	{"SamsungBrowser/", "Samsung Internet"},
	{"Firefox/", "Firefox"},
	{"FxiOS/", "Firefox"},
	{"CriOS/", "Chrome"},
	{"Chrome/", "Chrome"},
	{"Safari/", "Safari"},
}

var systems = []struct{ word, name string }{
	{"iPhone", "iPhone"},
	{"iPad", "iPad"},
	{"Android", "Android"},
	{"Windows", "Windows"},
	{"CrOS", "ChromeOS"},
	{"Mac OS X", "Mac"},
	{"Linux", "Linux"},
}

// Of says in plain English which browser on which system a User-Agent header
// means, such as "Firefox on Linux". It keeps no version and no word of the header
// itself, so that nothing a client writes reaches the database or a screen.
func Of(userAgent string) string {
	browser, system := "", ""
	for _, b := range browsers {
		if strings.Contains(userAgent, b.word) {
			browser = b.name
			break
		}
	}
	for _, s := range systems {
		if strings.Contains(userAgent, s.word) {
			system = s.name
			break
		}
	}
	switch {
	case browser != "" && system != "":
		return browser + " on " + system
	case browser != "":
		return browser
	case system != "":
		return unknown + " on " + system
	}
	return unknown
}

// In brings what Of wrote into a language.
func In(device, language string) string {
	if language != "fr" {
		return device
	}
	device = strings.Replace(device, unknown, "Navigateur inconnu", 1)
	return strings.Replace(device, " on ", " sur ", 1)
}
