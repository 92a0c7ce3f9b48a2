package store

import (
	"context"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"laurel/ent"
	"laurel/ent/intercept"
	"laurel/ent/rule"
)

// newClient is a client that counts statements, classifies faults, and narrows
// confidential reads to the permits of the context.
func (db *DB) newClient(d dialect.Driver) *ent.Client {
	c := ent.NewClient(ent.Driver(counted{d, db}))
	narrow := intercept.TraverseFunc(func(ctx context.Context, q intercept.Query) error {
		if all := rule.PermitsFor(ctx, q.Type()); len(all) > 0 {
			q.WhereP(func(s *entsql.Selector) {
				var either []*entsql.Predicate
				for _, p := range all {
					values := make([]any, len(p.Values))
					for i, v := range p.Values {
						values[i] = v
					}
					either = append(either, entsql.In(s.C(p.Column), values...))
				}
				s.Where(entsql.Or(either...))
			})
		}
		return nil
	})
	c.AwardDecision.Intercept(narrow)
	c.AwardEvent.Intercept(narrow)
	c.AwardReview.Intercept(narrow)
	c.AwardVote.Intercept(narrow)
	c.Ballot.Intercept(narrow)
	c.Comment.Intercept(narrow)
	c.Conflict.Intercept(narrow)
	c.Consent.Intercept(narrow)
	c.ConsentEvent.Intercept(narrow)
	c.Dossier.Intercept(narrow)
	c.DossierEvent.Intercept(narrow)
	c.DossierFile.Intercept(narrow)
	c.DossierVersion.Intercept(narrow)
	c.Draft.Intercept(narrow)
	c.MeetingNote.Intercept(narrow)
	c.MentorReport.Intercept(narrow)
	c.MocRecord.Intercept(narrow)
	c.NominationFile.Intercept(narrow)
	c.NominationPart.Intercept(narrow)
	c.NomineePackage.Intercept(narrow)
	c.OpenedBallot.Intercept(narrow)
	c.Outcome.Intercept(narrow)
	c.Reflection.Intercept(narrow)
	c.Release.Intercept(narrow)
	c.Remark.Intercept(narrow)
	c.RemarkReview.Intercept(narrow)
	c.Response.Intercept(narrow)
	c.SelfAssessment.Intercept(narrow)
	c.SignedLetter.Intercept(narrow)
	c.SupportLetter.Intercept(narrow)
	c.TaskForm.Intercept(narrow)
	return c
}

type counted struct {
	dialect.Driver
	db *DB
}

func (c counted) Exec(ctx context.Context, query string, args, v any) error {
	c.db.statements.Add(1)
	return classify(c.Driver.Exec(ctx, query, args, v))
}

func (c counted) Query(ctx context.Context, query string, args, v any) error {
	c.db.statements.Add(1)
	return classify(c.Driver.Query(ctx, query, args, v))
}

// txDriver is a driver on a transaction somebody else owns: an ent operation of
// several statements asks for a transaction and gets the one it is already in.
type txDriver struct{ *entsql.Driver }

func (d txDriver) Tx(context.Context) (dialect.Tx, error) { return dialect.NopTx(d), nil }
