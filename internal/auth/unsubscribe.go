package auth

import (
	"crypto/hmac"
	"encoding/base64"
	"strings"

	"laurel/internal/id"
)

// StopPath is where the links lead that end reminders.
const StopPath = "/u/"

// StopLink is the address that ends reminders to a person: for people who follow it, and for
// mail programs that post to it (RFC 8058). Those send no fragment, so the token stands in the
// path. It opens nothing else, and is made anew at every sending.
func (s *Service) StopLink(person id.Person) string {
	return s.BaseURL + StopPath + s.Keys.newest[0].stop(person)
}

// StopsFor is whose reminders a token ends. It needs no account, and never runs out: mail lies
// around for years.
func (s *Service) StopsFor(token string) (id.Person, bool) {
	body, _, ok := strings.Cut(token, ".")
	person, known := id.Parse[id.Person](id.Person("").Prefix() + "_" + body)
	if !ok || !known {
		return "", false
	}
	for _, k := range s.Keys.newest {
		if hmac.Equal([]byte(k.stop(person)), []byte(token)) {
			return person, true
		}
	}
	return "", false
}

func (k key) stop(person id.Person) string {
	body := strings.TrimPrefix(string(person), person.Prefix()+"_")
	return body + "." + base64.RawURLEncoding.EncodeToString(k.mac("stop|" + string(person))[:16])
}
