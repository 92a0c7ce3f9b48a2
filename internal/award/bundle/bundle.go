package bundle

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"time"

	"laurel/internal/award/calibrate"
	"laurel/internal/award/rank"
)

// Version of the form of a bundle.
const Version = 1

// Bundle is a decision with all that it follows from. People go by pseudonyms.
type Bundle struct {
	Version    int         `json:"version"`
	Seal       Seal        `json:"seal"`
	SealSHA    string      `json:"sealSha256"`
	Amendments []Amendment `json:"amendments"`
	Presence   []Presence  `json:"presence"`
	Items      []Item      `json:"items"`
	Votes      []Vote      `json:"votes"`
	// Chosen are those of the undecided to whom the committee gives what places are left.
	Chosen   []string `json:"chosen"`
	Outcome  Outcome  `json:"outcome"`
	Decision string   `json:"decision"`
	Corrects string   `json:"corrects"` // an earlier decision, "" for the first
	Reason   string   `json:"reason"`
	Decided  string   `json:"decided"` // RFC 3339
}

// Seal is what was fixed before the meeting was opened.
type Seal struct {
	Cycle       string      `json:"cycle"`
	Year        int         `json:"year"`
	Criteria    []Criterion `json:"criteria"`
	Points      int         `json:"points"`
	Rule        rank.Rule   `json:"rule"`
	Ties        []Tie       `json:"ties"`
	Seed        string      `json:"seed"`
	Places      int         `json:"places"`
	Joint       bool        `json:"joint"`
	Quorum      int         `json:"quorum"`
	Nominations []string    `json:"nominations"`
	Members     []string    `json:"members"`
	Conflicts   []Conflict  `json:"conflicts"`
	Reviews     []Review    `json:"reviews"`
}

// Criterion of the rubric.
type Criterion struct {
	Name   string `json:"name"`
	Weight int    `json:"weight"`
}

// Tie is a tie rule; Criterion is the place of its criterion, from 0, for that rule.
type Tie struct {
	Rule      rank.TieRule `json:"rule"`
	Criterion int          `json:"criterion"`
}

// Conflict bars somebody from a nomination.
type Conflict struct {
	Nomination string `json:"nomination"`
	Member     string `json:"member"`
	Kind       string `json:"kind"`
}

// Review is the scores of a reviewer: 0 unanswered, -1 cannot judge.
type Review struct {
	Nomination string `json:"nomination"`
	Reviewer   string `json:"reviewer"`
	Scores     []int  `json:"scores"`
}

// Amendment is a conflict that came up after the seal.
type Amendment struct {
	At         string `json:"at"` // RFC 3339
	Nomination string `json:"nomination"`
	Member     string `json:"member"`
}

// Presence is when a member was there.
type Presence struct {
	Member string `json:"member"`
	Came   string `json:"came"`
	Left   string `json:"left"` // "" until the end
}

// Item is a nomination on the agenda.
type Item struct {
	Nomination string `json:"nomination"`
	Closed     string `json:"closed"` // "" when it was not discussed
}

// Vote of a member: FOR, AGAINST or ABSTAIN.
type Vote struct {
	Nomination string `json:"nomination"`
	Member     string `json:"member"`
	Choice     string `json:"choice"`
}

// Outcome is what the count gives.
type Outcome struct {
	Rule rank.Rule `json:"rule"` // by which they stand; RAW_MEAN where calibrated means were not to be had
	// Refused is why there are no calibrated means, "" when there are or none were asked for.
	Refused   string   `json:"refused"`
	Places    []Place  `json:"places"`
	Unranked  []string `json:"unranked"`
	Counted   []Count  `json:"counted"` // in the order of the seal's nominations
	Winners   []string `json:"winners"`
	Undecided []string `json:"undecided"`
	Left      int      `json:"left"` // places for the undecided
}

// Place of a nomination. Value is a decimal of nine digits.
type Place struct {
	Nomination string       `json:"nomination"`
	Rank       int          `json:"rank"`
	Shared     bool         `json:"shared"`
	Value      string       `json:"value"`
	Decided    rank.TieRule `json:"decided"`
	Reviews    int          `json:"reviews"`
}

// Count of the votes on a nomination.
type Count struct {
	Nomination string `json:"nomination"`
	Present    int    `json:"present"` // without a conflict, when it was closed
	For        int    `json:"for"`
	Against    int    `json:"against"`
	Abstain    int    `json:"abstain"`
	Quorum     bool   `json:"quorum"`
	Holds      bool   `json:"holds"`
}

// Why a bundle is refused.
var (
	ErrForm    = errors.New("the file is not a decision bundle in its canonical form")
	ErrDigest  = errors.New("the file is not what its digest says: a byte was changed")
	ErrSeal    = errors.New("what was sealed before the meeting is not what the seal's digest says")
	ErrOutcome = errors.New("counted again, the ranking or the winners come out differently")
	ErrChosen  = errors.New("the committee chose somebody who was not among the undecided, or more than the places left")
)

// conflicted reports whether somebody's reviews and votes on a nomination do not count.
func (b Bundle) conflicted(nomination, member string) bool {
	return slices.ContainsFunc(b.Seal.Conflicts, func(c Conflict) bool { return c.Nomination == nomination && c.Member == member }) ||
		slices.ContainsFunc(b.Amendments, func(a Amendment) bool { return a.Nomination == nomination && a.Member == member })
}

// mean of a review, over the criteria that were scored.
func (s Seal) mean(scores []int) (float64, bool) {
	weights := make([]int, len(s.Criteria))
	for i, c := range s.Criteria {
		weights[i] = c.Weight
	}
	return calibrate.Mean(weights, scores)
}

// Scores are the reviews that count, as totals, and the means on each criterion by nomination.
func (b Bundle) Scores() (totals []rank.Score, criteria map[string]map[string]float64) {
	criteria = map[string]map[string]float64{}
	sums, ns := map[[2]string]float64{}, map[[2]string]float64{}
	for i := range b.Seal.Criteria {
		criteria[strconv.Itoa(i)] = map[string]float64{}
	}
	for _, r := range b.Seal.Reviews {
		if b.conflicted(r.Nomination, r.Reviewer) {
			continue
		}
		if mean, ok := b.Seal.mean(r.Scores); ok {
			totals = append(totals, rank.Score{Nomination: r.Nomination, Reviewer: r.Reviewer, Value: mean})
		}
		for i, x := range r.Scores {
			if key := [2]string{strconv.Itoa(i), r.Nomination}; x > 0 && i < len(b.Seal.Criteria) {
				sums[key], ns[key] = sums[key]+float64(x), ns[key]+1
			}
		}
	}
	for key, n := range ns {
		criteria[key[0]][key[1]] = rank.Settle(sums[key] / n)
	}
	return totals, criteria
}

// Order puts the nominations of the seal in order by a rule.
func (b Bundle) Order(rule rank.Rule) (rank.Ranking, string, error) {
	totals, criteria := b.Scores()
	m := rank.Method{Rule: rule, Seed: b.Seal.Seed}
	for _, t := range b.Seal.Ties {
		m.Ties = append(m.Ties, rank.Tie{Rule: t.Rule, Criterion: criterionOf(t)})
	}
	in := rank.Input{Nominations: b.Seal.Nominations, Scores: totals, Criteria: criteria}
	refused := ""
	if rule == rank.CalibratedMean {
		in.Calibrated = map[string]float64{}
		result, err := calibrate.Calibrate(totals)
		if err != nil {
			return rank.Ranking{}, "", err
		}
		if result.Refused != nil {
			refused, m.Rule = string(result.Refused.Reason), rank.RawMean
		} else {
			for _, n := range result.Nominations {
				in.Calibrated[n.ID] = *n.Calibrated
			}
		}
	}
	order, err := rank.Order(m, in)
	return order, refused, err
}

func criterionOf(t Tie) string {
	if t.Rule != rank.ByCriterion {
		return ""
	}
	return strconv.Itoa(t.Criterion)
}

// Count ranks and counts. It returns an error for a seal whose rules make no sense.
func (b Bundle) Count() (Outcome, error) {
	order, refused, err := b.Order(b.Seal.Rule)
	if err != nil {
		return Outcome{}, err
	}
	totals, _ := b.Scores()
	out := Outcome{Rule: order.Rule, Refused: refused, Unranked: order.Unranked, Undecided: []string{}, Winners: []string{}, Places: []Place{}}
	if out.Unranked == nil {
		out.Unranked = []string{}
	}
	held := rank.Ranking{Rule: order.Rule}
	counts := map[string]Count{}
	for _, n := range b.Seal.Nominations {
		c := b.count(n)
		counts[n] = c
		out.Counted = append(out.Counted, c)
	}
	for _, p := range order.Places {
		reviews := 0
		for _, t := range totals {
			if t.Nomination == p.Nomination {
				reviews++
			}
		}
		out.Places = append(out.Places, Place{p.Nomination, p.Rank, p.Shared, strconv.FormatFloat(p.Value, 'f', 9, 64), p.Decided, reviews})
		if counts[p.Nomination].Holds {
			held.Places = append(held.Places, p)
		}
	}
	won := held.Winners(rank.Prize{Winners: b.Seal.Places, Joint: b.Seal.Joint})
	out.Winners = append(out.Winners, won.Winners...)
	out.Undecided = append(out.Undecided, won.Undecided...)
	out.Left = won.Left
	return out, nil
}

func (b Bundle) count(nomination string) Count {
	c := Count{Nomination: nomination}
	i := slices.IndexFunc(b.Items, func(i Item) bool { return i.Nomination == nomination })
	if i < 0 || b.Items[i].Closed == "" {
		return c
	}
	closed := b.Items[i].Closed
	there := map[string]bool{}
	for _, p := range b.Presence {
		if p.Came <= closed && (p.Left == "" || p.Left > closed) && slices.Contains(b.Seal.Members, p.Member) && !b.conflicted(nomination, p.Member) {
			there[p.Member] = true
		}
	}
	c.Present = len(there)
	for _, v := range b.Votes {
		if v.Nomination != nomination || b.conflicted(nomination, v.Member) {
			continue
		}
		switch v.Choice {
		case "FOR":
			c.For++
		case "AGAINST":
			c.Against++
		case "ABSTAIN":
			c.Abstain++
		}
	}
	c.Quorum = c.Present >= b.Seal.Quorum
	c.Holds = c.Quorum && c.For > c.Against
	return c
}

// Winners are whom the award goes to: those of the count, and those the committee chose among
// the undecided.
func (b Bundle) Winners() ([]string, error) {
	if len(b.Chosen) > b.Outcome.Left {
		return nil, ErrChosen
	}
	for i, c := range b.Chosen {
		if !slices.Contains(b.Outcome.Undecided, c) || slices.Contains(b.Chosen[:i], c) {
			return nil, ErrChosen
		}
	}
	return slices.Concat(b.Outcome.Winners, b.Chosen), nil
}

// Stamp is an instant as bundles hold it: UTC, so that text compares like time.
func Stamp(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000000Z") }

// Canonical is JSON after RFC 8785: keys sorted, no spaces, nothing escaped that need not be.
// Bundles hold text, whole numbers and booleans only.
func Canonical(v any) ([]byte, error) {
	plain, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	read := json.NewDecoder(bytes.NewReader(plain))
	read.UseNumber()
	var tree any
	if err := read.Decode(&tree); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	write := json.NewEncoder(&out)
	write.SetEscapeHTML(false)
	if err := write.Encode(tree); err != nil {
		return nil, err
	}
	// The encoder escapes two line separators that the standard leaves as they are.
	text := bytes.ReplaceAll(bytes.TrimSuffix(out.Bytes(), []byte("\n")), []byte(`\u2028`), []byte("\u2028"))
	return bytes.ReplaceAll(text, []byte(`\u2029`), []byte("\u2029")), nil
}

// Digest is the SHA-256 of bytes, in hexadecimal.
func Digest(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

// file is a bundle as it is handed out.
type file struct {
	Bundle json.RawMessage `json:"bundle"`
	SHA256 string          `json:"sha256"`
}

// Write gives the file of a canonical bundle.
func Write(canonical []byte) ([]byte, error) {
	return Canonical(file{canonical, Digest(canonical)})
}

// Recount checks a bundle's file: its digest, the seal's, its canonical form, and the count,
// which it does again. It returns the bundle, its digest and the error that says what does not
// hold.
func Recount(content []byte) (Bundle, string, error) {
	var f file
	if err := json.Unmarshal(content, &f); err != nil {
		return Bundle{}, "", fmt.Errorf("%w: %v", ErrForm, err)
	}
	again, err := Write(f.Bundle)
	if err != nil || Digest(f.Bundle) != f.SHA256 {
		return Bundle{}, "", ErrDigest
	}
	if !bytes.Equal(again, content) {
		return Bundle{}, "", ErrForm
	}
	read := json.NewDecoder(bytes.NewReader(f.Bundle))
	read.DisallowUnknownFields()
	var b Bundle
	if err := read.Decode(&b); err != nil || b.Version != Version {
		return Bundle{}, "", ErrForm
	}
	canonical, err := Canonical(b)
	if err != nil || !bytes.Equal(canonical, f.Bundle) {
		return Bundle{}, "", ErrForm
	}
	return b, f.SHA256, b.Check()
}

// Check counts a bundle again: the seal's digest, the ranking, the votes and the winners.
func (b Bundle) Check() error {
	seal, err := Canonical(b.Seal)
	if err != nil || Digest(seal) != b.SealSHA {
		return ErrSeal
	}
	counted, err := b.Count()
	if err != nil {
		return fmt.Errorf("%w: %v", ErrOutcome, err)
	}
	was, err := Canonical(b.Outcome)
	if err != nil {
		return err
	}
	is, err := Canonical(counted)
	if err != nil {
		return err
	}
	if !bytes.Equal(was, is) {
		return ErrOutcome
	}
	_, err = b.Winners()
	return err
}
