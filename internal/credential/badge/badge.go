package badge

import (
	"bytes"
	"compress/gzip"
	"crypto"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/go-jose/go-jose/v4"
)

// Badge is what an Open Badge of ours says.
type Badge struct {
	ID      string // a URI
	Issuer  string // its address
	Name    string // of the issuer
	Issued  time.Time
	Subject string // a URI that names nobody
	// Holder is the name, or with Salt the hash of an e-mail address.
	Holder, Salt string
	Achievement  Achievement
	Status       Status
}

// Achievement is what somebody is recognised for.
type Achievement struct {
	ID, Type, Name, Description, Criteria, Language string
}

// Status is the badge's bit.
type Status struct {
	List     string // address of the list
	Position int
}

const (
	credentialsContext = "https://www.w3.org/ns/credentials/v2"
	badgesContext      = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
)

type profile struct {
	ID   string   `json:"id"`
	Type []string `json:"type"`
	Name string   `json:"name"`
	URL  string   `json:"url"`
}

type identity struct {
	Type         string `json:"type"`
	Hashed       bool   `json:"hashed"`
	IdentityHash string `json:"identityHash"`
	IdentityType string `json:"identityType"`
	Salt         string `json:"salt,omitempty"`
}

type criteria struct {
	Narrative string `json:"narrative"`
}

type achievement struct {
	ID          string   `json:"id"`
	Type        []string `json:"type"`
	Kind        string   `json:"achievementType"`
	Name        string   `json:"name"`
	Description string   `json:"description"`
	Criteria    criteria `json:"criteria"`
	Language    string   `json:"inLanguage"`
}

type subject struct {
	ID          string      `json:"id"`
	Type        []string    `json:"type"`
	Identifier  []identity  `json:"identifier"`
	Achievement achievement `json:"achievement"`
}

type statusEntry struct {
	ID       string `json:"id"`
	Type     string `json:"type"`
	Purpose  string `json:"statusPurpose"`
	Position string `json:"statusListIndex"`
	List     string `json:"statusListCredential"`
}

// registered are the claims that a token has besides those of the credential.
type registered struct {
	Iss string `json:"iss"`
	Jti string `json:"jti"`
	Nbf int64  `json:"nbf"`
	Sub string `json:"sub"`
}

type credential struct {
	registered
	Context []string    `json:"@context"`
	ID      string      `json:"id"`
	Type    []string    `json:"type"`
	Issuer  profile     `json:"issuer"`
	From    string      `json:"validFrom"`
	Name    string      `json:"name"`
	Subject subject     `json:"credentialSubject"`
	Status  statusEntry `json:"credentialStatus"`
}

const (
	badgeType = "OpenBadgeCredential"
	purpose   = "revocation"
)

// HashEmail is how a badge names the holder of an address: a verifier who knows the address
// finds it again, others learn nothing.
func HashEmail(address, salt string) string {
	sum := sha256.Sum256([]byte(strings.ToLower(address) + salt))
	return "sha256$" + hex.EncodeToString(sum[:])
}

// Sign makes the token of a badge. The same badge and key give the same bytes.
func Sign(b Badge, key *rsa.PrivateKey) (string, error) {
	holder := identity{Type: "IdentityObject", IdentityHash: b.Holder, IdentityType: "name"}
	if b.Salt != "" {
		holder.Hashed, holder.IdentityType, holder.Salt = true, "emailAddress", b.Salt
	}
	from := b.Issued.UTC().Truncate(time.Second)
	a := b.Achievement
	return sign(credential{
		registered: registered{b.Issuer, b.ID, from.Unix(), b.Subject},
		Context:    []string{credentialsContext, badgesContext}, ID: b.ID, Type: []string{"VerifiableCredential", badgeType},
		Issuer: profile{b.Issuer, []string{"Profile"}, b.Name, b.Issuer}, From: from.Format(time.RFC3339), Name: a.Name,
		Subject: subject{b.Subject, []string{"AchievementSubject"}, []identity{holder}, achievement{a.ID, []string{"Achievement"}, a.Type, a.Name, a.Description, criteria{a.Criteria}, a.Language}},
		Status:  statusEntry{fmt.Sprintf("%s#%d", b.Status.List, b.Status.Position), "BitstringStatusListEntry", purpose, fmt.Sprint(b.Status.Position), b.Status.List},
	}, key)
}

// sign puts the key itself into the header, beside nothing but the algorithm.
func sign(claims any, key *rsa.PrivateKey) (string, error) {
	payload, err := json.Marshal(claims)
	if err != nil {
		return "", err
	}
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.RS256, Key: key}, &jose.SignerOptions{EmbedJWK: true})
	if err != nil {
		return "", err
	}
	token, err := signer.Sign(payload)
	if err != nil {
		return "", err
	}
	return token.CompactSerialize()
}

var (
	// ErrNone: there is no badge in it.
	ErrNone = errors.New("badge: no badge is in it")
	// ErrBroken: what it says is not what was signed.
	ErrBroken = errors.New("badge: it is not as it was signed")
)

// Thumbprint names a key (RFC 7638).
func Thumbprint(key *rsa.PublicKey) (string, error) {
	jwk := jose.JSONWebKey{Key: key}
	sum, err := jwk.Thumbprint(crypto.SHA256)
	return base64.RawURLEncoding.EncodeToString(sum), err
}

// Verify reads a token whose signature holds, with the key it names. Whose key that is, the
// caller has to know.
func Verify(token string) (Badge, *rsa.PublicKey, error) {
	var c credential
	key, err := open(token, &c)
	if err != nil {
		return Badge{}, nil, err
	}
	from, err := time.Parse(time.RFC3339, c.From)
	var position int
	if _, scan := fmt.Sscanf(c.Status.Position, "%d", &position); err != nil || scan != nil || len(c.Subject.Identifier) != 1 || len(c.Type) != 2 || c.Type[1] != badgeType ||
		c.Iss != c.Issuer.ID || c.Jti != c.ID || c.Sub != c.Subject.ID || c.Nbf != from.Unix() {
		return Badge{}, nil, ErrBroken
	}
	a, holder := c.Subject.Achievement, c.Subject.Identifier[0]
	return Badge{
		ID: c.ID, Issuer: c.Issuer.ID, Name: c.Issuer.Name, Issued: from, Subject: c.Subject.ID, Holder: holder.IdentityHash, Salt: holder.Salt,
		Achievement: Achievement{a.ID, a.Kind, a.Name, a.Description, a.Criteria.Narrative, a.Language}, Status: Status{c.Status.List, position},
	}, key, nil
}

// open checks a token against the key in its header, which holds nothing else but the algorithm.
func open(token string, claims any) (*rsa.PublicKey, error) {
	parsed, err := jose.ParseSigned(token, []jose.SignatureAlgorithm{jose.RS256})
	if err != nil || len(parsed.Signatures) != 1 {
		return nil, ErrNone
	}
	header := parsed.Signatures[0].Protected
	if header.JSONWebKey == nil || header.KeyID != "" && header.KeyID != header.JSONWebKey.KeyID || len(header.ExtraHeaders) > 0 {
		return nil, ErrBroken
	}
	key, ok := header.JSONWebKey.Key.(*rsa.PublicKey)
	if !ok {
		return nil, ErrBroken
	}
	payload, err := parsed.Verify(key)
	if err != nil {
		return nil, ErrBroken
	}
	read := json.NewDecoder(bytes.NewReader(payload))
	read.DisallowUnknownFields() // nothing of ours has any
	if err := read.Decode(claims); err != nil {
		return nil, ErrBroken
	}
	return key, nil
}

// Bits of a list: enough that a badge hides among the others.
const Bits = 131_072

type list struct {
	registered
	Context []string    `json:"@context"`
	ID      string      `json:"id"`
	Type    []string    `json:"type"`
	Issuer  string      `json:"issuer"`
	From    string      `json:"validFrom"`
	Subject listSubject `json:"credentialSubject"`
}

type listSubject struct {
	ID      string `json:"id"`
	Type    string `json:"type"`
	Purpose string `json:"statusPurpose"`
	Encoded string `json:"encodedList"`
}

// SignList makes the token of a status list in which the bits of what no longer stands are set.
func SignList(address, issuer string, at time.Time, fallen []int, key *rsa.PrivateKey) (string, error) {
	bits := make([]byte, Bits/8)
	for _, position := range fallen {
		if position < 0 || position >= Bits {
			return "", fmt.Errorf("badge: no list has a bit %d", position)
		}
		bits[position/8] |= 0x80 >> (position % 8) // the first is the leftmost
	}
	var packed bytes.Buffer
	pack := gzip.NewWriter(&packed)
	if _, err := pack.Write(bits); err != nil {
		return "", err
	}
	if err := pack.Close(); err != nil {
		return "", err
	}
	from := at.UTC().Truncate(time.Second)
	return sign(list{
		registered: registered{issuer, address, from.Unix(), address + "#list"},
		Context:    []string{credentialsContext}, ID: address, Type: []string{"VerifiableCredential", "BitstringStatusListCredential"}, Issuer: issuer, From: from.Format(time.RFC3339),
		Subject: listSubject{address + "#list", "BitstringStatusList", purpose, "u" + base64.RawURLEncoding.EncodeToString(packed.Bytes())},
	}, key)
}

// Fallen reads from the token of a list whether a bit is set.
func Fallen(token string, position int) (bool, error) {
	var l list
	if _, err := open(token, &l); err != nil {
		return false, err
	}
	encoded, ok := strings.CutPrefix(l.Subject.Encoded, "u")
	packed, err := base64.RawURLEncoding.DecodeString(encoded)
	if !ok || err != nil {
		return false, ErrBroken
	}
	unpack, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return false, ErrBroken
	}
	bits, err := io.ReadAll(io.LimitReader(unpack, Bits/8+1))
	if err != nil || len(bits) != Bits/8 || position < 0 || position >= Bits {
		return false, ErrBroken
	}
	return bits[position/8]&(0x80>>(position%8)) != 0, nil
}
