package survey

import (
	"laurel/internal/survey/profile"
)

// CommentState is how far a written answer has come on its way to a release.
type CommentState string

// The states of a comment.
const (
	CommentPending  CommentState = "PENDING"
	CommentAccepted CommentState = "ACCEPTED"
	CommentWithheld CommentState = "WITHHELD"
)

// writtenAnswer is what one person wrote to one question, apart from all else.
type writtenAnswer struct{ question, text string }

// writtenAnswers are the texts among the answers.
func writtenAnswers(model *profile.Model, people []answered) []writtenAnswer {
	var out []writtenAnswer
	for _, q := range model.Questions() {
		if q.Kind != profile.Text {
			continue
		}
		for _, p := range people {
			if a := q.In(p.answers); a.Text != "" {
				out = append(out, writtenAnswer{q.Name, a.Text})
			}
		}
	}
	return out
}
