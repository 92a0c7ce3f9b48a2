package award

import (
	"context"
	"strconv"

	"laurel/internal/apperr"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/viewer"
)

// Table is the list of a committee for a spreadsheet: what the viewer sees of it on screen, one
// row for each nomination, with the reviews they may read. A nomination on which they have a
// conflict has a row without a number, where its existence may be known, and none elsewhere.
func (s *Service) Table(ctx context.Context, v viewer.Viewer, in id.Cycle) (header []string, numbers []int, rows [][]string, err error) {
	c, err := s.Cycle(ctx, v, in)
	if err != nil {
		return nil, nil, nil, err
	}
	say := func(en, fr string) string {
		if v.Language == "fr" {
			return fr
		}
		return en
	}
	header = []string{say("Nominee", "Personne candidate"), say("Division", "Division"), say("Conflict", "Conflit"), say("Reviews", "Évaluations"), say("Mean", "Moyenne")}
	numbers = []int{3, 4}
	for place := 1; place <= c.Terms.Reviewers; place++ {
		numbers = append(numbers, len(header))
		header = append(header, say("Reviewer ", "Évaluation ")+strconv.Itoa(place))
	}
	f := NominationFilter{Args: page.Args{First: page.Most}}
	for {
		list, err := s.ForCommittee(ctx, v, in, f)
		if err != nil {
			return nil, nil, nil, err
		}
		if list.Total == 0 {
			return nil, nil, nil, apperr.NewNotFound("file")
		}
		for _, n := range list.Nodes {
			rows = append(rows, n.row(c.Terms.Reviewers, say("yes", "oui"), v.Language))
		}
		if !list.HasNext {
			break
		}
		f.After = list.EndCursor
	}
	err = s.db.Write(ctx, func(ctx context.Context) error { return s.audit.Record(ctx, v, "cycle.exported", string(in)) })
	return header, numbers, rows, err
}

func (n NominationView) row(places int, yes, language string) []string {
	out := make([]string, 5+places)
	out[0], out[1] = n.Nominee.Name, n.Nominee.Division.In(language)
	if n.Barred {
		out[2] = yes
		return out
	}
	sum, count := 0.0, 0
	put := func(r Review) {
		if r.Mean == nil {
			return
		}
		sum, count = sum+*r.Mean, count+1
		if r.Role >= 1 && r.Role <= places {
			out[4+r.Role] = strconv.FormatFloat(*r.Mean, 'f', 2, 64)
		}
	}
	for _, r := range n.Reviews {
		put(r)
	}
	if n.Own != nil && n.Own.State == ReviewSubmitted {
		put(*n.Own)
	}
	if count > 0 {
		out[3], out[4] = strconv.Itoa(count), strconv.FormatFloat(sum/float64(count), 'f', 2, 64)
	}
	return out
}
