package directory

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"laurel/internal/apperr"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

const (
	mostWords   = 60
	longestTerm = 200
	mostYears   = 60
	longestCode = 40
)

// VocabularyForm is the department's words as they are to be. A term without a code is new;
// the order is that of the lists.
type VocabularyForm struct {
	Ranks, Positions, AppointmentTypes, Stages []Term
	EarlyYears, MidYears                       int
}

// SetVocabulary changes the department's words. Codes stay, so that what was recorded keeps
// its meaning: a rename changes labels, and a word that is used no more is retired and not
// deleted. It is INVALID when a word is missing, empty or written twice.
func (s *Service) SetVocabulary(ctx context.Context, v viewer.Viewer, in VocabularyForm) (Settings, error) {
	return s.change(ctx, v, SectionVocabulary, "", false, func(_ context.Context, set *Settings) error {
		var faults apperr.List
		made := Vocabulary{EarlyYears: in.EarlyYears, MidYears: in.MidYears}
		made.Ranks = mergeTerms(set.Vocabulary.Ranks, in.Ranks, "ranks", &faults)
		made.Positions = mergeTerms(set.Vocabulary.Positions, in.Positions, "positions", &faults)
		made.AppointmentTypes = mergeTerms(set.Vocabulary.AppointmentTypes, in.AppointmentTypes, "appointmentTypes", &faults)
		made.Stages = stagesOf(set.Vocabulary.Stages, in.Stages, &faults)
		faults.Add(in.EarlyYears < 1 || in.EarlyYears > mostYears, "vocabulary.years_range", "earlyYears")
		faults.Add(in.MidYears <= in.EarlyYears || in.MidYears > mostYears, "vocabulary.years_order", "midYears")
		set.Vocabulary = made
		return faults.Err()
	})
}

// mergeTerms is a list as it is to be: with the codes it has, and new ones for new words.
func mergeTerms(before, now []Term, list string, faults *apperr.List) []Term {
	faults.Add(len(now) > mostWords, "vocabulary.too_many", list)
	known, labels := map[string]bool{}, map[string]bool{}
	for _, t := range before {
		known[t.Code] = true
	}
	used, out := map[string]bool{}, make([]Term, 0, len(now))
	inUse := 0
	for i, t := range now {
		at := strconv.Itoa(i)
		t.Label = tidied(t.Label)
		faults.Add(!t.Label.Complete("en", "fr"), "vocabulary.label_missing", list, at, "label")
		faults.Add(len(t.Label["en"]) > longestTerm || len(t.Label["fr"]) > longestTerm, "text.too_long", list, at, "label")
		for _, l := range i18n.Languages {
			key := l + ":" + squeeze(t.Label[l])
			faults.Add(t.Label[l] != "" && labels[key], "vocabulary.twice", list, at, "label")
			labels[key] = true
		}
		faults.Add(t.Code != "" && (!known[t.Code] || used[t.Code]), "vocabulary.unknown_code", list, at)
		used[t.Code] = true
		if !t.Retired {
			inUse++
		}
		out = append(out, t)
	}
	faults.Add(inUse == 0, "vocabulary.none_left", list)
	for _, t := range before {
		faults.Add(!used[t.Code], "vocabulary.retire_instead", list)
	}
	for i := range out {
		if out[i].Code == "" {
			out[i].Code = newCode(out[i].Label.En(), func(code string) bool { return used[code] || known[code] })
			used[out[i].Code] = true
		}
	}
	return out
}

// newCode is a code that stands for a word, and for no other.
func newCode(label string, taken func(string) bool) string {
	code := strings.Trim(strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z':
			return r - 'a' + 'A'
		case r >= '0' && r <= '9':
			return r
		}
		return '_'
	}, i18n.Fold(label)), "_")
	for strings.Contains(code, "__") {
		code = strings.ReplaceAll(code, "__", "_")
	}
	if code = code[:min(len(code), longestCode)]; code == "" {
		code = "TERM"
	}
	base := code
	for n := 2; taken(code); n++ {
		code = base + "_" + strconv.Itoa(n)
	}
	return code
}

// stagesOf are the stages with other labels: there are three, and the years part them.
func stagesOf(before, now []Term, faults *apperr.List) []Term {
	out := slices.Clone(before)
	for i, t := range out {
		at := slices.IndexFunc(now, func(n Term) bool { return n.Code == t.Code })
		if at < 0 {
			continue
		}
		label := tidied(now[at].Label)
		faults.Add(!label.Complete("en", "fr"), "vocabulary.label_missing", "stages", strconv.Itoa(i), "label")
		faults.Add(len(label["en"]) > longestTerm || len(label["fr"]) > longestTerm, "text.too_long", "stages", strconv.Itoa(i), "label")
		out[i].Label = label
	}
	return out
}

// PlaceForm is a division or a site as it is to be.
type PlaceForm struct {
	Code string
	Name i18n.Text
}

func (in *PlaceForm) check() error {
	in.Code, in.Name = strings.TrimSpace(i18n.Clean(in.Code)), tidied(in.Name)
	var faults apperr.List
	faults.Add(!in.Name.Complete("en", "fr"), "text.both_languages", "name")
	faults.Add(len(in.Name["en"]) > longestTerm || len(in.Name["fr"]) > longestTerm, "text.too_long", "name")
	faults.Add(len(in.Code) > longestCode, "text.too_long", "code")
	return faults.Err()
}

// place is what divisions and sites have in common.
type place struct {
	id, code string
	name     i18n.Text
}

// clashes finds a place that has the code or one of the names already.
func clashes(all []place, in *PlaceForm, self string) error {
	var faults apperr.List
	codes := map[string]bool{}
	for _, p := range all {
		codes[p.code] = true
		if p.id == self {
			continue
		}
		faults.Add(in.Code != "" && squeeze(p.code) == squeeze(in.Code), "place.code_taken", "code")
		faults.Add(squeeze(p.name["en"]) == squeeze(in.Name["en"]) || squeeze(p.name["fr"]) == squeeze(in.Name["fr"]), "place.name_taken", "name")
	}
	if in.Code == "" && self == "" {
		in.Code = newCode(in.Name.En(), func(c string) bool { return codes[c] })
	}
	return faults.Err()
}

func placesOf[T Division | Site](all []T) []place {
	out := make([]place, len(all))
	for i, one := range all {
		switch p := any(one).(type) {
		case Division:
			out[i] = place{string(p.ID), p.Code, p.Name}
		case Site:
			out[i] = place{string(p.ID), p.Code, p.Name}
		}
	}
	return out
}

// AddDivision makes a division; without a code its name gives one. INVALID when another has
// its code or name.
func (s *Service) AddDivision(ctx context.Context, v viewer.Viewer, in PlaceForm) (made Division, err error) {
	err = s.place(ctx, v, &in, "division.added", func(ctx context.Context) (string, error) {
		all, err := s.divisions(ctx)
		if err != nil {
			return "", err
		}
		if err := clashes(placesOf(all), &in, ""); err != nil {
			return "", err
		}
		added, err := s.AddDivisions(ctx, []Division{{Code: in.Code, Name: in.Name}})
		if err != nil {
			return "", err
		}
		made = added[0]
		return string(made.ID), nil
	})
	return made, err
}

// RenameDivision changes its names. Its code stays: spreadsheets and records know it by that.
func (s *Service) RenameDivision(ctx context.Context, v viewer.Viewer, which id.Division, in PlaceForm) (Division, error) {
	var d Division
	err := s.place(ctx, v, &in, "division.renamed", func(ctx context.Context) (string, error) {
		all, err := s.divisions(ctx)
		if err != nil {
			return "", err
		}
		at := slices.IndexFunc(all, func(d Division) bool { return d.ID == which })
		if at < 0 {
			return "", apperr.NewNotFound("division")
		}
		d = all[at]
		in.Code = ""
		if err := clashes(placesOf(all), &in, string(which)); err != nil {
			return "", err
		}
		d.Name = in.Name
		return string(which), s.saveDivision(ctx, d)
	})
	return d, err
}

// RetireDivision takes a division out of what is offered, or back into it. Whoever is in it
// stays in it.
func (s *Service) RetireDivision(ctx context.Context, v viewer.Viewer, which id.Division, retired bool) (Division, error) {
	var d Division
	err := s.place(ctx, v, nil, retirement("division", retired), func(ctx context.Context) (string, error) {
		all, err := s.divisions(ctx)
		if err != nil {
			return "", err
		}
		at := slices.IndexFunc(all, func(d Division) bool { return d.ID == which })
		if at < 0 {
			return "", apperr.NewNotFound("division")
		}
		d = all[at]
		d.Retired = retired
		return string(which), s.saveDivision(ctx, d)
	})
	return d, err
}

// AddSite makes a site, as AddDivision does a division.
func (s *Service) AddSite(ctx context.Context, v viewer.Viewer, in PlaceForm) (made Site, err error) {
	err = s.place(ctx, v, &in, "site.added", func(ctx context.Context) (string, error) {
		all, err := s.sites(ctx)
		if err != nil {
			return "", err
		}
		if err := clashes(placesOf(all), &in, ""); err != nil {
			return "", err
		}
		added, err := s.AddSites(ctx, []Site{{Code: in.Code, Name: in.Name}})
		if err != nil {
			return "", err
		}
		made = added[0]
		return string(made.ID), nil
	})
	return made, err
}

// RenameSite changes its names. Its code stays.
func (s *Service) RenameSite(ctx context.Context, v viewer.Viewer, which id.Site, in PlaceForm) (Site, error) {
	var x Site
	err := s.place(ctx, v, &in, "site.renamed", func(ctx context.Context) (string, error) {
		all, err := s.sites(ctx)
		if err != nil {
			return "", err
		}
		at := slices.IndexFunc(all, func(x Site) bool { return x.ID == which })
		if at < 0 {
			return "", apperr.NewNotFound("site")
		}
		x = all[at]
		in.Code = ""
		if err := clashes(placesOf(all), &in, string(which)); err != nil {
			return "", err
		}
		x.Name = in.Name
		return string(which), s.saveSite(ctx, x)
	})
	return x, err
}

// RetireSite takes a site out of what is offered, or back into it.
func (s *Service) RetireSite(ctx context.Context, v viewer.Viewer, which id.Site, retired bool) (Site, error) {
	var x Site
	err := s.place(ctx, v, nil, retirement("site", retired), func(ctx context.Context) (string, error) {
		all, err := s.sites(ctx)
		if err != nil {
			return "", err
		}
		at := slices.IndexFunc(all, func(x Site) bool { return x.ID == which })
		if at < 0 {
			return "", apperr.NewNotFound("site")
		}
		x = all[at]
		x.Retired = retired
		return string(which), s.saveSite(ctx, x)
	})
	return x, err
}

func retirement(what string, retired bool) string {
	if retired {
		return what + ".retired"
	}
	return what + ".restored"
}

// place does what is done to a place in one Write with its audit entry. The settings' row is
// held meanwhile, so that two do not take one name.
func (s *Service) place(ctx context.Context, v viewer.Viewer, in *PlaceForm, action string, do func(ctx context.Context) (string, error)) error {
	if err := CanSetDepartment(v); err != nil {
		return err
	}
	if in != nil {
		if err := in.check(); err != nil {
			return err
		}
	}
	return s.db.Write(ctx, func(ctx context.Context) error {
		if _, err := s.settingsForUpdate(ctx); err != nil {
			return err
		}
		which, err := do(ctx)
		if err != nil {
			return err
		}
		return s.audit.Record(ctx, v, action, which)
	})
}
