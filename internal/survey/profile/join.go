package profile

import (
	"encoding/json"
	"slices"
)

// Join is a questionnaire followed by another one's questions: a department's and then
// a division's own. The joined questionnaire keeps the title of the first.
//
// Taken are the names that both use; questions with one name would overwrite each
// other's answers, so there is no joined model then. Problems are what else keeps it
// from being one, such as a language the second is not written in.
func Join(base, block *Model) (joined *Model, taken []string, problems []Problem) {
	var first, second map[string]any
	for _, part := range []struct {
		m    *Model
		into *map[string]any
	}{{base, &first}, {block, &second}} {
		if err := json.Unmarshal(part.m.Canonical(), part.into); err != nil {
			return nil, nil, []Problem{{Code: "INVALID_TEXT", Blocking: true}}
		}
	}
	names := namesIn(first)
	for _, n := range namesIn(second) {
		if slices.Contains(names, n) && !slices.Contains(taken, n) {
			taken = append(taken, n)
		}
	}
	if len(taken) > 0 {
		return nil, taken, nil
	}
	first["pages"] = append(pagesOf(first), pagesOf(second)...)
	delete(first, "elements")
	for _, list := range []string{"calculatedValues", "triggers", "x-scales"} {
		more, _ := second[list].([]any)
		if len(more) > 0 {
			have, _ := first[list].([]any)
			first[list] = append(have, more...)
		}
	}
	joined, problems = Parse(canonical(nil, first))
	problems = slices.DeleteFunc(problems, func(p Problem) bool { return !p.Blocking })
	if len(problems) > 0 {
		return nil, nil, problems
	}
	return joined, nil, nil
}

// Names are all that a document of answers to the questionnaire can hold: its questions
// and computed values, without the texts beside them (see CommentOf).
func (m *Model) Names() []string {
	var source map[string]any
	if json.Unmarshal(m.Canonical(), &source) != nil {
		return nil // never: it was parsed
	}
	return namesIn(source)
}

// CommentOf is the name under which an answer holds the text beside a question.
func CommentOf(question string) string { return question + commentSuffix }

func pagesOf(source map[string]any) []any {
	if pages, ok := source["pages"].([]any); ok {
		return pages
	}
	elements, _ := source["elements"].([]any)
	return []any{map[string]any{"elements": elements}}
}

// namesIn walks pages, panels and the questions in them.
func namesIn(source map[string]any) []string {
	var out []string
	named := func(list string, each func(item map[string]any)) {
		items, _ := source[list].([]any)
		for _, item := range items {
			if one, ok := item.(map[string]any); ok {
				each(one)
			}
		}
	}
	add := func(item map[string]any) {
		if name, ok := item["name"].(string); ok {
			out = append(out, name)
		}
	}
	named("calculatedValues", add)
	named("pages", func(page map[string]any) { out = append(out, namesIn(map[string]any{"elements": page["elements"]})...) })
	named("elements", func(element map[string]any) {
		add(element)
		if element["type"] == "panel" {
			out = append(out, namesIn(map[string]any{"elements": element["elements"]})...)
		}
	})
	return out
}
