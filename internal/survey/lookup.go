package survey

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/viewer"
)

// NamedResponse is what somebody answered, with the name: to the mentorship lead where
// names stand on the answers, to a custodian where one is looked up.
type NamedResponse struct {
	Person     id.Person
	Name       string
	Submitted  time.Time
	Answers    json.RawMessage
	Definition json.RawMessage // the questions the person was asked; see NamedResponses
}

// LookUp is a custodian's look at a person's confidential answers. Never changed.
type LookUp struct {
	ID        id.LookUp
	Campaign  id.Campaign
	Title     i18n.Text // of the campaign
	Wave      int
	Person    string // names, as they are on record today
	Custodian string
	Reason    string
	At        time.Time
}

const (
	responseLookedUp = "response.looked_up"

	shortestReason = 10
	mostCandidates = 20
)

// ResponseLookUp shows a custodian what one person answered. The look, with its reason,
// goes on record in the Write that reads: there is no look without a record. Nil is that
// the person has not answered, which is on record too.
//
// It returns FORBIDDEN to everybody but a custodian, INVALID without a reason, and
// NOT_FOUND for a campaign that promises no look-ups and for somebody who was not asked.
func (s *Service) ResponseLookUp(ctx context.Context, v viewer.Viewer, campaign id.Campaign, person id.Person, reason string) (*NamedResponse, error) {
	if err := CanLookUp(v); err != nil {
		return nil, err
	}
	reason = strings.TrimSpace(i18n.Clean(reason))
	var faults apperr.List
	faults.Add(len([]rune(reason)) < shortestReason, "look_up.needs_reason", "reason")
	faults.Add(len(reason) > 1000, "text.too_long", "reason")
	if err := faults.Err(); err != nil {
		return nil, err
	}
	names, err := s.directory.ByID(ctx, person)
	if err != nil {
		return nil, err
	}
	var out *NamedResponse
	err = s.db.Write(forLookUp(ctx, v, person), func(ctx context.Context) error {
		out = nil
		if _, err := s.lookedUpIn(ctx, campaign); err != nil {
			return err
		}
		place, asked, err := s.place(ctx, person, campaign)
		if err != nil {
			return err
		}
		if !asked {
			return apperr.NewNotFound("person")
		}
		row := LookUp{ID: id.New[id.LookUp](s.ids), Campaign: campaign, Reason: reason, At: s.clock.Now()}
		if err := s.insertLookUp(ctx, row, person, v.Person); err != nil {
			return err
		}
		if err := s.audit.Record(ctx, v, responseLookedUp, string(row.ID)); err != nil {
			return err
		}
		given, found, err := s.responseOf(ctx, campaign, person)
		if err != nil || !found {
			return err
		}
		known, err := s.askedOf(ctx, campaign)
		if err != nil {
			return err
		}
		model, err := s.modelFor(ctx, known, place.division)
		if err != nil {
			return err
		}
		out = &NamedResponse{person, names[person].Name, given.submitted, json.RawMessage(given.answers), model.Canonical()}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// lookedUpIn is a campaign whose promise names the custodian.
func (s *Service) lookedUpIn(ctx context.Context, campaign id.Campaign) (Campaign, error) {
	found, err := s.campaigns(ctx, campaign)
	if err != nil {
		return Campaign{}, err
	}
	if campaign == "" || len(found) == 0 || !found[0].allowsLookUps() {
		return Campaign{}, apperr.NewNotFound("campaign")
	}
	return found[0], nil
}

func (c Campaign) allowsLookUps() bool {
	return c.State != Draft && c.Mode == Confidential && c.Policy.LookUp
}

// LookUpCampaigns are the campaigns in which a custodian may look somebody up.
func (s *Service) LookUpCampaigns(ctx context.Context, v viewer.Viewer) ([]Campaign, error) {
	if err := CanLookUp(v); err != nil {
		return nil, err
	}
	all, err := s.campaigns(ctx, "")
	all = slices.DeleteFunc(all, func(c Campaign) bool { return !c.allowsLookUps() })
	slices.SortFunc(all, func(a, b Campaign) int {
		return cmp.Or(b.Closes.Compare(a.Closes), cmp.Compare(a.ID, b.ID))
	})
	return all, err
}

// Asked is somebody who was asked in a campaign; whether they answered is not told.
type Asked struct {
	Person   id.Person
	Name     string
	Division i18n.Text
}

// LookUpPeople are those asked in a campaign whose name fits a search, at most twenty.
func (s *Service) LookUpPeople(ctx context.Context, v viewer.Viewer, campaign id.Campaign, search string) ([]Asked, error) {
	if err := CanLookUp(v); err != nil {
		return nil, err
	}
	if _, err := s.lookedUpIn(ctx, campaign); err != nil {
		return nil, err
	}
	words := strings.Fields(i18n.Fold(search))
	if len(words) == 0 {
		return nil, nil
	}
	places, err := s.everyPlace(ctx, campaign)
	if err != nil {
		return nil, err
	}
	asked := map[id.Person]bool{}
	for _, p := range places {
		asked[p.person] = true
	}
	everybody, err := s.directory.Everybody(ctx)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(everybody, func(a, b directory.Person) int {
		return cmp.Or(cmp.Compare(i18n.Fold(a.SortName), i18n.Fold(b.SortName)), cmp.Compare(a.ID, b.ID))
	})
	var out []Asked
	for _, p := range everybody {
		name := i18n.Fold(p.Name)
		if !asked[p.ID] || slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(name, w) }) {
			continue
		}
		one := Asked{Person: p.ID, Name: p.Name}
		if p.Division != nil {
			one.Division = p.Division.Name
		}
		if out = append(out, one); len(out) == mostCandidates {
			break
		}
	}
	return out, nil
}

// LookUps are all looks on record, the last first, for custodians and auditors.
func (s *Service) LookUps(ctx context.Context, v viewer.Viewer, a page.Args) (page.Page[LookUp], error) {
	if err := CanListLookUps(v); err != nil {
		return page.Page[LookUp]{}, err
	}
	all, err := s.lookUps(ctx)
	if err != nil {
		return page.Page[LookUp]{}, err
	}
	return page.Cut(all, a, func(l LookUp) string { return string(l.ID) })
}

// NamedPage is a page of answers with names, and the questions that all were asked.
type NamedPage struct {
	page.Page[NamedResponse]
	Definition json.RawMessage
}

// NamedResponses are the answers to a closed campaign whose promise is that the name
// stands on them, by name. A response has a definition of its own where its division
// was asked more.
//
// It returns NOT_FOUND to everybody but the mentorship lead and for every campaign of
// another promise, or that is not closed: answers can be corrected until then.
func (s *Service) NamedResponses(ctx context.Context, v viewer.Viewer, campaign id.Campaign, a page.Args) (NamedPage, error) {
	found, err := s.campaigns(ctx, campaign)
	if err != nil {
		return NamedPage{}, err
	}
	if campaign == "" || len(found) == 0 {
		return NamedPage{}, apperr.NewNotFound("campaign")
	}
	c := found[0]
	if err := CanReadNames(v, c); err != nil {
		return NamedPage{}, err
	}
	places, err := s.everyPlace(ctx, campaign)
	if err != nil {
		return NamedPage{}, err
	}
	model, err := s.model(ctx, c.Version.ID)
	if err != nil {
		return NamedPage{}, err
	}
	modelOf, _, err := s.ownModels(ctx, c, places)
	if err != nil {
		return NamedPage{}, err
	}
	responses, err := s.responses(forNames(ctx, v, c), campaign)
	if err != nil {
		return NamedPage{}, err
	}
	ids := make([]id.Person, len(responses))
	for i, r := range responses {
		ids[i] = r.person
	}
	names, err := s.directory.ByID(ctx, ids...)
	if err != nil {
		return NamedPage{}, err
	}
	all := make([]NamedResponse, len(responses))
	for i, r := range responses {
		all[i] = NamedResponse{Person: r.person, Name: names[r.person].Name, Submitted: r.submitted, Answers: json.RawMessage(r.answers)}
		if own := modelOf(r.person); own != model {
			all[i].Definition = own.Canonical()
		}
	}
	slices.SortFunc(all, func(a, b NamedResponse) int {
		return cmp.Or(cmp.Compare(i18n.Fold(a.Name), i18n.Fold(b.Name)), cmp.Compare(a.Person, b.Person))
	})
	cut, err := page.Cut(all, a, func(r NamedResponse) string { return string(r.Person) })
	return NamedPage{cut, model.Canonical()}, err
}
