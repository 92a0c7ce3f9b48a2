package directory

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// Minimums are how many people there must be before anything is shown of them (DESIGN 4a).
type Minimums struct {
	Group  int `json:"group,omitempty"`  // in a group
	Mentor int `json:"mentor,omitempty"` // behind figures about one mentor
	Words  int `json:"words,omitempty"`  // who wrote, before anything they wrote is quoted
}

// Floors are the lowest a department may choose, DefaultMinimums what it begins with, and
// MostMinimum the highest of any.
var (
	Floors          = Minimums{Group: MinimumFloor, Mentor: 3, Words: 5}
	DefaultMinimums = Minimums{Group: MinimumFloor, Mentor: 4, Words: 5}
)

// MostMinimum is the highest minimum: above it a department would see nothing.
const MostMinimum = 50

// atLeast is the stricter of both in each.
func (m Minimums) atLeast(o Minimums) Minimums {
	return Minimums{Group: max(m.Group, o.Group), Mentor: max(m.Mentor, o.Mentor), Words: max(m.Words, o.Words)}
}

// Minimums of the department: never below the floors, whatever is on record.
func (s Settings) Minimums() Minimums {
	m := Minimums{
		Group: s.MinimumGroup, Mentor: cmp.Or(s.MinimumMentor, DefaultMinimums.Mentor), Words: cmp.Or(s.MinimumWords, DefaultMinimums.Words),
	}
	return m.atLeast(Floors)
}

// MinimumsOf a division: what it wants for itself where that is stricter than the
// department's, and the department's elsewhere.
func (s Settings) MinimumsOf(d id.Division) Minimums { return s.Minimums().atLeast(s.Stricter[d]) }

// MinimumsOfAll divisions that are asked together: those of the one division where it is one.
func (s Settings) MinimumsOfAll(asked []id.Division) Minimums {
	if len(asked) == 1 {
		return s.MinimumsOf(asked[0])
	}
	return s.Minimums()
}

// check finds values that are too low or too high. What is left out (0) is not looked at.
func (m Minimums) check(floor Minimums, key string, faults *apperr.List, path ...string) {
	for _, one := range []struct {
		field       string
		value, from int
	}{{"group", m.Group, floor.Group}, {"mentor", m.Mentor, floor.Mentor}, {"words", m.Words, floor.Words}} {
		if one.value != 0 && (one.value < one.from || one.value > MostMinimum) {
			*faults = append(*faults, apperr.NewInvalid(key, append(slices.Clone(path), one.field)...).With("least", one.from).With("most", MostMinimum))
		}
	}
}

// Sender is who mails come from. An empty address is that of the operator's configuration.
type Sender struct {
	Name    string `json:"name,omitempty"`
	Email   string `json:"email,omitempty"`
	ReplyTo string `json:"replyTo,omitempty"`
}

func (s *Sender) clean() {
	s.Name = strings.Join(strings.Fields(i18n.Clean(s.Name)), " ")
	s.Email, s.ReplyTo = NormalEmail(s.Email), NormalEmail(s.ReplyTo)
}

func (s Sender) check(faults *apperr.List) {
	// The mail server takes ASCII alone.
	good := func(address string) bool {
		return ValidEmail(address) && !strings.ContainsFunc(address, func(r rune) bool { return r > '~' })
	}
	faults.Add(len(s.Name) > 200, "text.too_long", "sender", "name")
	faults.Add(s.Email != "" && !good(s.Email), "settings.bad_sender", "sender", "email")
	faults.Add(s.ReplyTo != "" && !good(s.ReplyTo), "settings.bad_reply_to", "sender", "replyTo")
}

// Step of the set-up of a new department.
type Step string

// The steps, in their order.
const (
	StepNames      Step = "NAMES"
	StepTime       Step = "TIME"
	StepMail       Step = "MAIL"
	StepVocabulary Step = "VOCABULARY"
	StepPlaces     Step = "PLACES"
	StepRoster     Step = "ROSTER"
	StepRoles      Step = "ROLES"
)

// Steps in their order.
var Steps = []Step{StepNames, StepTime, StepMail, StepVocabulary, StepPlaces, StepRoster, StepRoles}

// Progress of the set-up, as far as the records do not tell it.
type Progress struct {
	Done      []Step `json:"done,omitempty"`
	Dismissed bool   `json:"dismissed,omitempty"`
}

// options is the JSON of what the settings keep together.
type options struct {
	Sender       Sender                   `json:"sender"`
	Privacy      i18n.Text                `json:"privacy,omitempty"`
	Mistreatment i18n.Text                `json:"mistreatment,omitempty"`
	Minimums     Minimums                 `json:"minimums"`
	Stricter     map[id.Division]Minimums `json:"stricter,omitempty"`
	Retention    Retention                `json:"retention"`
	SetUp        Progress                 `json:"setUp"`
}

func (s Settings) options() options {
	return options{s.Sender, s.PrivacyContact, s.MistreatmentContact, Minimums{Mentor: s.MinimumMentor, Words: s.MinimumWords}, s.Stricter, s.Retention, s.SetUp}
}

func (s *Settings) setOptions(o options) {
	s.Sender, s.PrivacyContact, s.MistreatmentContact, s.Stricter, s.Retention, s.SetUp = o.Sender, o.Privacy, o.Mistreatment, o.Stricter, o.Retention, o.SetUp
	s.MinimumMentor, s.MinimumWords = o.Minimums.Mentor, o.Minimums.Words
}

// checkOptions finds the faults of what options hold.
func (s Settings) checkOptions(faults *apperr.List) {
	s.Sender.check(faults)
	for field, t := range map[string]i18n.Text{"privacy": s.PrivacyContact, "mistreatment": s.MistreatmentContact} {
		half := (t["en"] == "") != (t["fr"] == "")
		faults.Add(half, "text.both_languages", "contacts", field)
		faults.Add(len(t["en"]) > 1000 || len(t["fr"]) > 1000, "text.too_long", "contacts", field)
	}
	faults.Add(len(s.HelpContact) > 1000, "text.too_long", "contacts", "help")
	Minimums{Mentor: s.MinimumMentor, Words: s.MinimumWords}.check(Floors, "settings.minimum_range", faults, "minimums")
	s.Retention.check(faults)
}

// Section of the settings: what is changed, kept and taken back together.
type Section string

// The sections.
const (
	SectionNames      Section = "NAMES"
	SectionContacts   Section = "CONTACTS"
	SectionMail       Section = "MAIL"
	SectionVocabulary Section = "VOCABULARY"
	SectionMinimums   Section = "MINIMUMS"
	SectionRetention  Section = "RETENTION"
)

// part is what a section was, as JSON. Fields that are not of the section are left out.
type part struct {
	Name         i18n.Text                `json:"name,omitempty"`
	Institution  i18n.Text                `json:"institution,omitempty"`
	Zone         string                   `json:"zone,omitempty"`
	Languages    []string                 `json:"languages,omitempty"`
	Help         string                   `json:"help,omitempty"`
	Privacy      i18n.Text                `json:"privacy,omitempty"`
	Mistreatment i18n.Text                `json:"mistreatment,omitempty"`
	Sender       *Sender                  `json:"sender,omitempty"`
	Vocabulary   *Vocabulary              `json:"vocabulary,omitempty"`
	Minimums     *Minimums                `json:"minimums,omitempty"`
	Stricter     map[id.Division]Minimums `json:"stricter,omitempty"`
	Retention    *Retention               `json:"retention,omitempty"`
}

func (x Section) of(s Settings) part {
	switch x {
	case SectionNames:
		return part{Name: s.Name, Institution: s.Institution, Zone: s.Zone.String(), Languages: s.Languages}
	case SectionContacts:
		return part{Help: s.HelpContact, Privacy: s.PrivacyContact, Mistreatment: s.MistreatmentContact}
	case SectionMail:
		return part{Sender: &s.Sender}
	case SectionVocabulary:
		return part{Vocabulary: &s.Vocabulary}
	case SectionMinimums:
		return part{Minimums: &Minimums{s.MinimumGroup, s.MinimumMentor, s.MinimumWords}, Stricter: s.Stricter}
	}
	return part{Retention: &s.Retention}
}

// put sets a section to what it was.
func (x Section) put(s *Settings, p part) error {
	switch x {
	case SectionNames:
		zone, err := time.LoadLocation(p.Zone)
		if err != nil {
			return err
		}
		s.Name, s.Institution, s.Zone, s.Languages = p.Name, p.Institution, zone, p.Languages
	case SectionContacts:
		s.HelpContact, s.PrivacyContact, s.MistreatmentContact = p.Help, p.Privacy, p.Mistreatment
	case SectionMail:
		s.Sender = *p.Sender
	case SectionVocabulary:
		// Words that came since stay, out of use: records may speak of them.
		words := *p.Vocabulary
		words.Ranks, words.Positions = withRetired(words.Ranks, s.Vocabulary.Ranks), withRetired(words.Positions, s.Vocabulary.Positions)
		words.AppointmentTypes = withRetired(words.AppointmentTypes, s.Vocabulary.AppointmentTypes)
		s.Vocabulary = words
	case SectionMinimums:
		s.MinimumGroup, s.MinimumMentor, s.MinimumWords, s.Stricter = p.Minimums.Group, p.Minimums.Mentor, p.Minimums.Words, p.Stricter
	case SectionRetention:
		s.Retention = *p.Retention
	}
	return nil
}

func withRetired(before, now []Term) []Term {
	out := slices.Clone(before)
	for _, t := range now {
		if !slices.ContainsFunc(before, func(b Term) bool { return b.Code == t.Code }) {
			t.Retired = true
			out = append(out, t)
		}
	}
	return out
}

// Change is a change of a section that was made, with what the section was before.
type Change struct {
	ID      id.SettingsChange `json:"id"`
	Section Section           `json:"section"`
	At      time.Time         `json:"at"`
	By      id.Person         `json:"by"`
	Reason  string            `json:"reason,omitempty"`
	Before  part              `json:"before"`
	// Undone: it was taken back by a later change.
	Undone bool `json:"undone,omitempty"`
	// CanUndo: it is the last of its section and was not taken back.
	CanUndo bool `json:"-"`
}

const (
	keptChanges   = 40
	longestReason = 1000
)

// change alters a section of the settings, with an audit entry and what it was before. An
// alteration to what it is already changes nothing.
func (s *Service) change(ctx context.Context, v viewer.Viewer, of Section, reason string, needsReason bool, alter func(ctx context.Context, set *Settings) error) (Settings, error) {
	if err := CanSetDepartment(v); err != nil {
		return Settings{}, err
	}
	reason = strings.TrimSpace(i18n.Clean(reason))
	var set Settings
	err := s.db.Write(ctx, func(ctx context.Context) error {
		var err error
		if set, err = s.settingsForUpdate(ctx); err != nil {
			return err
		}
		before := of.of(set)
		was, err := json.Marshal(before)
		if err != nil {
			return err
		}
		// All that is wrong is told at once.
		var faults apperr.List
		err = alter(ctx, &set)
		if err == nil {
			err = set.validate()
		}
		if err != nil {
			if faults = apperr.All(err); apperr.CodeOf(err) != apperr.Invalid {
				return err
			}
		}
		faults.Add(needsReason && reason == "", "settings.needs_reason", "reason")
		faults.Add(len(reason) > longestReason, "text.too_long", "reason")
		if err := faults.Err(); err != nil {
			return err
		}
		is, err := json.Marshal(of.of(set))
		if err != nil || string(is) == string(was) {
			return err
		}
		if err := s.addChange(ctx, Change{ID: id.New[id.SettingsChange](s.ids), Section: of, At: s.clock.Now(), By: v.Person, Reason: reason, Before: before}); err != nil {
			return err
		}
		if err := s.saveSettings(ctx, set); err != nil {
			return err
		}
		s.db.AfterCommit(ctx, func() { s.remember(&set) })
		return s.audit.Record(ctx, v, "settings."+strings.ToLower(string(of))+"_changed", department)
	})
	return set, err
}

func (s *Service) addChange(ctx context.Context, c Change) error {
	all, err := s.history(ctx)
	if err != nil {
		return err
	}
	all = append([]Change{c}, all...)
	return s.saveHistory(ctx, all[:min(len(all), keptChanges)])
}

// Changes of the settings, newest first.
func (s *Service) Changes(ctx context.Context, v viewer.Viewer) ([]Change, error) {
	if err := CanSetDepartment(v); err != nil {
		return nil, err
	}
	all, err := s.history(ctx)
	seen := map[Section]bool{}
	for i, c := range all {
		all[i].CanUndo = !seen[c.Section] && !c.Undone
		seen[c.Section] = true
	}
	return all, err
}

// UndoChange sets a section of the settings to what it was before its last change. It is
// NOT_FOUND for an unknown change, and CONFLICT for one that a later one followed.
func (s *Service) UndoChange(ctx context.Context, v viewer.Viewer, which id.SettingsChange, reason string) (Settings, error) {
	all, err := s.Changes(ctx, v)
	if err != nil {
		return Settings{}, err
	}
	at := slices.IndexFunc(all, func(c Change) bool { return c.ID == which })
	if at < 0 {
		return Settings{}, apperr.NewNotFound("change")
	}
	of := all[at].Section
	strict := of == SectionMinimums || of == SectionRetention
	return s.change(ctx, v, of, reason, strict, func(ctx context.Context, set *Settings) error {
		now, err := s.Changes(ctx, v)
		if err != nil {
			return err
		}
		at := slices.IndexFunc(now, func(c Change) bool { return c.ID == which })
		if at < 0 || !now[at].CanUndo {
			return apperr.NewConflict("settings.changed_since")
		}
		if err := of.put(set, now[at].Before); err != nil {
			return err
		}
		now[at].Undone = true
		return s.saveHistory(ctx, now)
	})
}

// SetNames changes the department's names, zone and first language.
func (s *Service) SetNames(ctx context.Context, v viewer.Viewer, name, institution i18n.Text, zone *time.Location, first string) (Settings, error) {
	return s.change(ctx, v, SectionNames, "", false, func(_ context.Context, set *Settings) error {
		set.Name, set.Institution, set.Zone = name, institution, zone
		if zone == nil {
			return apperr.NewInvalid("department.unknown_zone", "zone")
		}
		if first != "" {
			if !slices.Contains(i18n.Languages, first) {
				return apperr.NewInvalid("language.unknown", "language")
			}
			others := slices.DeleteFunc(slices.Clone(i18n.Languages), func(l string) bool { return l == first })
			set.Languages = append([]string{first}, others...)
		}
		return nil
	})
}

// SetContacts changes whom to ask: for help, about privacy, and about mistreatment.
func (s *Service) SetContacts(ctx context.Context, v viewer.Viewer, help string, privacy, mistreatment i18n.Text) (Settings, error) {
	return s.change(ctx, v, SectionContacts, "", false, func(_ context.Context, set *Settings) error {
		set.HelpContact, set.PrivacyContact, set.MistreatmentContact = strings.TrimSpace(i18n.Clean(help)), tidied(privacy), tidied(mistreatment)
		return nil
	})
}

// tidied is a text with each language by itself: one does not stand in for the other. Nothing
// in either is no text.
func tidied(t i18n.Text) i18n.Text {
	en, fr := strings.TrimSpace(i18n.Clean(t["en"])), strings.TrimSpace(i18n.Clean(t["fr"]))
	if en == "" && fr == "" {
		return nil
	}
	return i18n.Both(en, fr)
}

// SetSender changes who mails come from and where answers go.
func (s *Service) SetSender(ctx context.Context, v viewer.Viewer, sender Sender) (Settings, error) {
	sender.clean()
	return s.change(ctx, v, SectionMail, "", false, func(_ context.Context, set *Settings) error {
		set.Sender = sender
		return nil
	})
}

// SetMinimums changes the department's minimums, with a reason. What is released already
// stays, and what was promised when a survey or a round opened is kept to.
func (s *Service) SetMinimums(ctx context.Context, v viewer.Viewer, m Minimums, reason string) (Settings, error) {
	var faults apperr.List
	if m.Group == 0 || m.Mentor == 0 || m.Words == 0 {
		faults.Add(m.Group == 0, "settings.minimum_missing", "minimums", "group")
		faults.Add(m.Mentor == 0, "settings.minimum_missing", "minimums", "mentor")
		faults.Add(m.Words == 0, "settings.minimum_missing", "minimums", "words")
	}
	m.check(Floors, "settings.minimum_range", &faults, "minimums")
	return s.change(ctx, v, SectionMinimums, reason, true, func(_ context.Context, set *Settings) error {
		if err := faults.Err(); err != nil {
			return err
		}
		set.MinimumGroup, set.MinimumMentor, set.MinimumWords = m.Group, m.Mentor, m.Words
		return nil
	})
}

// SetDivisionMinimums changes what a division wants for itself, with a reason: 0 is what the
// department wants. It is INVALID below that.
func (s *Service) SetDivisionMinimums(ctx context.Context, v viewer.Viewer, division id.Division, m Minimums, reason string) (Settings, error) {
	return s.change(ctx, v, SectionMinimums, reason, true, func(ctx context.Context, set *Settings) error {
		all, err := s.divisions(ctx)
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(all, func(d Division) bool { return d.ID == division }) {
			return apperr.NewNotFound("division")
		}
		var faults apperr.List
		m.check(set.Minimums(), "settings.division_minimum_range", &faults, "minimums")
		if err := faults.Err(); err != nil {
			return err
		}
		stricter := map[id.Division]Minimums{}
		for d, of := range set.Stricter {
			stricter[d] = of
		}
		if stricter[division] = m; m == (Minimums{}) {
			delete(stricter, division)
		}
		set.Stricter = stricter
		return nil
	})
}
