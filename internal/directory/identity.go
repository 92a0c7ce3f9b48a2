package directory

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"laurel/internal/apperr"
	"laurel/internal/i18n"
	"laurel/internal/viewer"
)

// SelfIdentification is what a person says of themselves. It is theirs alone: nobody else reads
// it by name, no list, export, log or nomination holds it, and no figure is made from it.
type SelfIdentification struct {
	Answers []SelfIdentified // in the order of the questions; one left open is not there
	Saved   time.Time
}

// SelfIdentified is one answer.
type SelfIdentified struct {
	Question SelfQuestion `json:"question"`
	Answer   SelfAnswer   `json:"answer"`
	Words    string       `json:"words,omitempty"` // with OwnWords
}

// SelfQuestion is a thing one may say of oneself.
type SelfQuestion string

// SelfAnswer is one of the answers to choose from.
type SelfAnswer string

// The answers that every question has beside its own.
const (
	OwnWords  SelfAnswer = "OWN_WORDS"
	RatherNot SelfAnswer = "PREFER_NOT_TO_SAY"
)

// selfQuestions in their order, each with its own answers.
var selfQuestions = []struct {
	question SelfQuestion
	answers  []SelfAnswer
}{
	{"GENDER", []SelfAnswer{"WOMAN", "MAN", "NON_BINARY"}},
	{"INDIGENOUS", []SelfAnswer{"YES", "NO"}},
	{"RACIALIZED", []SelfAnswer{"YES", "NO"}},
	{"DISABILITY", []SelfAnswer{"YES", "NO"}},
	{"TWO_SPIRIT_LGBTQ", []SelfAnswer{"YES", "NO"}},
}

const longestWords = 200 // characters of an answer in own words

func validateIdentity(answers []SelfIdentified) error {
	var faults apperr.List
	seen := map[SelfQuestion]bool{}
	for i := range answers {
		a := &answers[i]
		a.Words = strings.TrimSpace(i18n.Clean(a.Words))
		if a.Answer != OwnWords {
			a.Words = ""
		}
		at := func(name string) []string { return []string{"answers", strconv.Itoa(i), name} }
		q := slices.IndexFunc(selfQuestions, func(q struct {
			question SelfQuestion
			answers  []SelfAnswer
		},
		) bool {
			return q.question == a.Question
		})
		faults.Add(q < 0 || seen[a.Question], "identity.question", at("question")...)
		seen[a.Question] = true
		faults.Add(q >= 0 && a.Answer != OwnWords && a.Answer != RatherNot && !slices.Contains(selfQuestions[q].answers, a.Answer), "identity.answer", at("answer")...)
		faults.Add(a.Answer == OwnWords && a.Words == "", "identity.words_missing", at("words")...)
		faults.Add(utf8.RuneCountInString(a.Words) > longestWords, "text.too_long", at("words")...)
	}
	slices.SortFunc(answers, func(a, b SelfIdentified) int { return placeOf(a.Question) - placeOf(b.Question) })
	return faults.Err()
}

func placeOf(q SelfQuestion) int {
	for i, one := range selfQuestions {
		if one.question == q {
			return i
		}
	}
	return len(selfQuestions)
}

// Identity is what the viewer said of themselves; nil for nothing.
func (s *Service) Identity(ctx context.Context, v viewer.Viewer) (*SelfIdentification, error) {
	ctx, err := ownIdentity(ctx, v)
	if err != nil {
		return nil, err
	}
	return s.identity(ctx, v.Person)
}

// Identify writes what the viewer says of themselves, in place of what they said before; without
// an answer nothing is kept. That somebody said anything is theirs as well, so the log does not
// say it.
func (s *Service) Identify(ctx context.Context, v viewer.Viewer, answers []SelfIdentified) (*SelfIdentification, error) {
	ctx, err := ownIdentity(ctx, v)
	if err != nil {
		return nil, err
	}
	answers = slices.Clone(answers)
	if err := validateIdentity(answers); err != nil {
		return nil, err
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.deleteIdentity(ctx, v.Person); err != nil || len(answers) == 0 {
			return err
		}
		return s.insertIdentity(ctx, v.Person, SelfIdentification{answers, s.clock.Now()})
	})
	if err != nil {
		return nil, err
	}
	return s.identity(ctx, v.Person)
}
