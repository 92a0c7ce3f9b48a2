package main

import (
	"slices"
	"strconv"
	"testing"

	"laurel/internal/i18n"
	"laurel/internal/release"
)

func TestEveryNumberOfAReleaseHasAColumnOfNumbers(t *testing.T) {
	n, alphaN, x := 30, 29, 3.25
	why := release.Spread
	r := release.Release{Questions: []release.Figure{
		{
			Name: "scale.a", Title: i18n.Both("A", "A"), Kind: release.Scale, N: &n, Mean: &x, Step: &x, SD: &x, TopTwo: &x, Alpha: &x, AlphaN: &alphaN,
			Floor: &x, Ceiling: &x, Counts: []release.ChoiceCount{{Value: "1", Label: i18n.Both("One", "Un"), Count: 4}}, Suppressed: &why,
		},
		{Name: "text"},
	}}
	for _, language := range i18n.Languages {
		header, numbers, rows := releaseTable(r, language)
		if len(rows) != 3 {
			t.Fatalf("%d lines", len(rows))
		}
		filled := map[int]bool{}
		for _, row := range rows {
			if len(row) != len(header) {
				t.Fatalf("%d cells under %d headings: %q", len(row), len(header), row)
			}
			for i, cell := range row {
				filled[i] = filled[i] || cell != ""
				if _, err := strconv.ParseFloat(cell, 64); cell != "" && (err == nil) != slices.Contains(numbers, i) {
					t.Errorf("%s: %q stands in a column that is said to hold numbers: %v", header[i], cell, slices.Contains(numbers, i))
				}
			}
		}
		for i, name := range header {
			if !filled[i] && name != "Section" {
				t.Errorf("%s is never filled", name)
			}
		}
	}
}
