package disclosure

// Ballot is one answer of one person, by its name.
type Ballot struct{ ID, Person string }

// Further reports whether ballots may be released when some of them, or others, were
// released before: there must be ballots of at least k different people that are in no
// earlier release, so that what a reader works out by subtracting the releases is again
// that of k people (DESIGN 4a). A second ballot of a person adds nobody; who spoke in an
// earlier release may speak again with a new one.
func Further(released []string, ballots []Ballot, k int) bool {
	before := make(map[string]bool, len(released))
	for _, b := range released {
		before[b] = true
	}
	people := map[string]bool{}
	for _, b := range ballots {
		if !before[b.ID] {
			people[b.Person] = true
		}
	}
	return len(people) >= max(k, 1)
}
