package credential

import (
	"slices"

	"laurel/internal/apperr"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// CanIssue: the mentorship lead. Certificates of awards follow from their announcement.
func CanIssue(v viewer.Viewer) error { return allow(v, v.Has(viewer.ProgramLead)) }

// CanManage: who sees every certificate and says what becomes of one.
func CanManage(v viewer.Viewer) error {
	return allow(v, v.Has(viewer.ProgramLead, viewer.Administrator))
}

// CanSeeOwn: everybody, what they received.
func CanSeeOwn(v viewer.Viewer) error { return allow(v, v.SignedIn()) }

// CanRead: whose it is, and who manages certificates. To everybody else it is not there.
func CanRead(v viewer.Viewer, person id.Person) error {
	if v.SignedIn() && (v.Person == person || CanManage(v) == nil) {
		return nil
	}
	return missing()
}

// CanChange: a certificate that stands, by whoever manages them.
func CanChange(v viewer.Viewer, state State) error {
	if err := CanManage(v); err != nil {
		return err
	}
	switch state {
	case Superseded:
		return apperr.NewConflict("certificate.superseded_already")
	case Revoked:
		return apperr.NewConflict("certificate.revoked_already")
	}
	return nil
}

// CanShare: whose it is, while it stands. To everybody else it is not there.
func CanShare(v viewer.Viewer, one View) error {
	switch {
	case !v.SignedIn() || v.Person != one.Person:
		return missing()
	case one.State == Superseded:
		return apperr.NewConflict("certificate.superseded_already")
	case one.State == Revoked:
		return apperr.NewConflict("certificate.revoked_already")
	}
	return nil
}

// CanFulfil: once of each kind.
func CanFulfil(v viewer.Viewer, all []Event, kind EventKind) error {
	if err := CanChange(v, StateOf(all)); err != nil {
		return err
	}
	if !slices.Contains(Fulfilments, kind) {
		return apperr.NewInvalid("certificate.needs_fulfilment", "kind")
	}
	if slices.ContainsFunc(all, func(e Event) bool { return e.Kind == kind }) {
		return apperr.NewConflict("certificate.fulfilled_already")
	}
	return nil
}

// CanShow: whose recognition it is, as long as they have an account. Nobody else decides, and to
// them it is not there.
func CanShow(v viewer.Viewer, h Honour) error {
	if v.SignedIn() && h.Person != "" && v.Person == h.Person {
		return nil
	}
	return missingHonour()
}

// CanState: the mentorship lead, for those who have no account to answer with.
func CanState(v viewer.Viewer, h Honour) error {
	if err := CanIssue(v); err != nil {
		return err
	}
	if h.Person != "" && !h.Gone {
		return apperr.NewConflict("honour.has_account")
	}
	return nil
}

// CanStateYes: not where the person took their own name off. That answer is theirs, and nobody
// gives another for them.
func CanStateYes(h Honour) error {
	if h.Consent == Withdrawn && h.Person != "" && h.by == h.Person {
		return apperr.NewConflict("honour.withdrew")
	}
	return nil
}

// CanSeeHonour: everybody signed in, of what somebody agreed to show; of the rest whose it is,
// and who manages certificates.
func CanSeeHonour(v viewer.Viewer, h Honour) error {
	if v.SignedIn() && (h.Consent == Agreed || v.Person == h.Person || CanManage(v) == nil) {
		return nil
	}
	return missingHonour()
}

func allow(v viewer.Viewer, ok bool) error {
	switch {
	case ok:
		return nil
	case !v.SignedIn():
		return apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	return apperr.New(apperr.Forbidden, "forbidden")
}
