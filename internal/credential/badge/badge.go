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

	"laurel/internal/credential/badge/integrity"
)

// Badge is what an Open Badge of ours says.
type Badge struct {
	ID      string // a URI
	Issuer  string // the address of its document, which names its keys
	Site    string // of the issuer, for people
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

// contexts are what a badge is written in.
var contexts = []string{integrity.Credentials, integrity.OpenBadges}

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
	document
}

// document is a credential without the claims of a token.
type document struct {
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
	return sign(credential{registered{b.Issuer, b.ID, b.from().Unix(), b.Subject}, b.document()}, key)
}

func (b Badge) from() time.Time { return b.Issued.UTC().Truncate(time.Second) }

func (b Badge) document() document {
	holder := identity{Type: "IdentityObject", IdentityHash: b.Holder, IdentityType: "name"}
	if b.Salt != "" {
		holder.Hashed, holder.IdentityType, holder.Salt = true, "emailAddress", b.Salt
	}
	a := b.Achievement
	return document{
		Context: contexts, ID: b.ID, Type: []string{"VerifiableCredential", badgeType},
		Issuer: profile{b.Issuer, []string{"Profile"}, b.Name, b.Site}, From: b.from().Format(time.RFC3339), Name: a.Name,
		Subject: subject{b.Subject, []string{"AchievementSubject"}, []identity{holder}, achievement{a.ID, []string{"Achievement"}, a.Type, a.Name, a.Description, criteria{a.Criteria}, a.Language}},
		Status:  statusEntry{fmt.Sprintf("%s#%d", b.Status.List, b.Status.Position), "BitstringStatusListEntry", purpose, fmt.Sprint(b.Status.Position), b.Status.List},
	}
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

// Verify reads a badge whose signature holds, as a token or as a document, with the key it
// names: of RSA or Ed25519. Whose key that is, the caller has to know.
//
// The errors are ErrNone, ErrBroken, and integrity.Refused for a document that is not worked
// out at all.
func Verify(text string) (Badge, crypto.PublicKey, error) {
	if isDocument(text) {
		b, key, err := verifyDocument([]byte(text))
		return b, key, err
	}
	var c credential
	key, err := open(text, &c)
	if err != nil {
		return Badge{}, nil, err
	}
	b, err := c.badge()
	if err != nil || c.Iss != b.Issuer || c.Jti != b.ID || c.Sub != b.Subject || c.Nbf != b.Issued.Unix() {
		return Badge{}, nil, ErrBroken
	}
	return b, key, nil
}

// badge is what a document says, where it says what a badge of ours does.
func (c document) badge() (Badge, error) {
	from, err := time.Parse(time.RFC3339, c.From)
	var position int
	if _, scan := fmt.Sscanf(c.Status.Position, "%d", &position); err != nil || scan != nil || len(c.Subject.Identifier) != 1 || len(c.Type) != 2 || c.Type[1] != badgeType {
		return Badge{}, ErrBroken
	}
	a, holder := c.Subject.Achievement, c.Subject.Identifier[0]
	return Badge{
		ID: c.ID, Issuer: c.Issuer.ID, Site: c.Issuer.URL, Name: c.Issuer.Name, Issued: from, Subject: c.Subject.ID, Holder: holder.IdentityHash, Salt: holder.Salt,
		Achievement: Achievement{a.ID, a.Kind, a.Name, a.Description, a.Criteria.Narrative, a.Language}, Status: Status{c.Status.List, position},
	}, nil
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
	listDocument
}

type listDocument struct {
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
	l, err := listOf(address, issuer, at, fallen)
	if err != nil {
		return "", err
	}
	return sign(list{registered{issuer, address, at.Unix(), l.Subject.ID}, l}, key)
}

func listOf(address, issuer string, at time.Time, fallen []int) (listDocument, error) {
	bits := make([]byte, Bits/8)
	for _, position := range fallen {
		if position < 0 || position >= Bits {
			return listDocument{}, fmt.Errorf("badge: no list has a bit %d", position)
		}
		bits[position/8] |= 0x80 >> (position % 8) // the first is the leftmost
	}
	var packed bytes.Buffer
	pack := gzip.NewWriter(&packed)
	if _, err := pack.Write(bits); err != nil {
		return listDocument{}, err
	}
	if err := pack.Close(); err != nil {
		return listDocument{}, err
	}
	return listDocument{
		Context: []string{integrity.Credentials}, ID: address, Type: []string{"VerifiableCredential", "BitstringStatusListCredential"}, Issuer: issuer, From: at.UTC().Truncate(time.Second).Format(time.RFC3339),
		Subject: listSubject{address + "#list", "BitstringStatusList", purpose, "u" + base64.RawURLEncoding.EncodeToString(packed.Bytes())},
	}, nil
}

// Fallen reads from a list, a token or a document, whether a bit is set.
func Fallen(text string, position int) (bool, error) {
	var l list
	var err error
	if isDocument(text) {
		_, err = openDocument([]byte(text), &l.listDocument)
	} else {
		_, err = open(text, &l)
	}
	if err != nil {
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
