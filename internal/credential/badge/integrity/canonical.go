package integrity

import (
	"fmt"
	"net/url"
	"slices"
	"strings"

	"github.com/piprate/json-gold/ld"
)

// mostAlike is how many things without a name may look alike. RDFC-1.0 tells them apart by
// trying their orders, so the work grows faster than exponentially; a badge has none.
const mostAlike = 5

// canonical is the statements of a document as RDFC-1.0 orders and names them, in N-Quads.
func (c contexts) canonical(document map[string]any) (text string, err error) {
	defer func() {
		// json-gold casts as it goes; a surprise in a foreign document refuses that document.
		if r := recover(); r != nil {
			text, err = "", refused("it is not JSON-LD that can be read")
		}
	}()
	o := ld.NewJsonLdOptions("")
	o.DocumentLoader, o.Algorithm, o.Format, o.SafeMode = c, ld.AlgorithmURDNA2015, "application/n-quads", true
	expanded, err := ld.NewJsonLdProcessor().Expand(ld.CloneDocument(document), o)
	if err != nil {
		return "", refused("it says something that its vocabulary does not define")
	}
	if err := defined(expanded); err != nil {
		return "", err
	}
	statements, err := ld.NewJsonLdApi().ToRDF(expanded, o)
	if err != nil {
		return "", refused("it is not JSON-LD that can be read")
	}
	if n := alike(statements); n > mostAlike {
		return "", refused("%d things in it look alike, and checking it could take for ever", n)
	}
	out, err := ld.NewJsonLdApi().Normalize(statements, o)
	if err != nil {
		return "", refused("it is not JSON-LD that can be read")
	}
	text, ok := out.(string)
	if !ok || text == "" {
		return "", refused("it says nothing in its vocabulary")
	}
	return text, nil
}

// defined refuses addresses that are none: statements about them are left out without a word.
func defined(value any) error {
	switch v := value.(type) {
	case []any:
		for _, inner := range v {
			if err := defined(inner); err != nil {
				return err
			}
		}
	case map[string]any:
		for name, inner := range v {
			if name == "@id" || name == "@type" {
				if err := addresses(inner); err != nil {
					return err
				}
				continue
			}
			if err := defined(inner); err != nil {
				return err
			}
		}
	}
	return nil
}

func addresses(value any) error {
	switch v := value.(type) {
	case []any:
		for _, inner := range v {
			if err := addresses(inner); err != nil {
				return err
			}
		}
	case string:
		if at, err := url.Parse(v); err != nil || !at.IsAbs() || strings.ContainsAny(v, " <>\"{}|\\^`\n\r\t") {
			return refused("it names %q, which is neither an address nor a word of its vocabulary", shortened(v))
		}
	}
	return nil
}

// alike counts the things without a name that RDFC-1.0 cannot tell from another by what is
// said of each of them alone (its "first degree").
func alike(statements *ld.RDFDataset) int {
	about := map[string][]string{}
	for graph, quads := range statements.Graphs {
		for _, q := range quads {
			parts := []string{q.Subject.GetValue(), q.Object.GetValue(), graph}
			blank := []bool{ld.IsBlankNode(q.Subject), ld.IsBlankNode(q.Object), strings.HasPrefix(graph, "_:")}
			said := ""
			if l, ok := q.Object.(ld.Literal); ok {
				said = l.Datatype + "|" + l.Language
			}
			for i, name := range parts {
				if !blank[i] {
					continue
				}
				seen := make([]string, len(parts))
				for k, part := range parts {
					switch {
					case !blank[k]:
						seen[k] = part
					case part == name:
						seen[k] = "_:a"
					default:
						seen[k] = "_:z"
					}
				}
				about[name] = append(about[name], fmt.Sprintf("%q %q %q", seen, q.Predicate.GetValue(), said))
			}
		}
	}
	same := map[string]int{}
	for _, lines := range about {
		slices.Sort(lines)
		same[strings.Join(slices.Compact(lines), "\n")]++
	}
	n := 0
	for _, many := range same {
		if many > 1 {
			n += many
		}
	}
	return n
}
