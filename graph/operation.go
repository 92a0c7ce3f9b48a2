package graph

import (
	"context"
	"maps"
	"regexp"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"laurel/graph/model"
	"laurel/internal/apperr"
	"laurel/internal/backup"
	"laurel/internal/viewer"
)

// backupStatus is how backups stand, as a mutation's payload shows it too.
func (r *Resolver) backupStatus(ctx context.Context) (*model.BackupStatus, error) {
	s, err := r.Backups.Status(ctx, viewer.From(ctx))
	if err != nil {
		return nil, err
	}
	out := &model.BackupStatus{At: s.At, Keep: s.Keep, Next: s.Next, LastGood: s.LastGood, Tried: s.Tried}
	if s.Folder != "" {
		out.Folder = &s.Folder
	}
	if s.Warning != "" {
		warning := model.BackupWarning(s.Warning)
		out.Warning = &warning
	}
	if s.Failed != "" {
		reason := Message(viewer.From(ctx).Language, apperr.New(apperr.Conflict, s.Failed))
		out.Reason = &reason
	}
	if u := s.Underway; u != nil {
		out.Underway = &model.BackupProgress{Work: model.BackupWork(u.Kind), Backup: string(u.Backup), Began: u.Began, Rows: u.Rows, Total: u.Total}
	}
	return out, nil
}

// backedUp is the payload of a mutation about backups.
func (r *Resolver) backedUp(ctx context.Context, err error) (*model.BackupStartPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.BackupStartPayload{UserErrors: users}, err
	}
	status, err := r.backupStatus(ctx)
	return &model.BackupStartPayload{Status: status}, err
}

func backupModel(b backup.Backup) model.Backup {
	return model.Backup{
		ID: string(b.ID), Made: b.Made, Nightly: b.Nightly, Size: float64(b.Size), Rows: b.Rows, Tables: b.Tables,
		Content: b.Content, Sha256: b.SHA256, Checked: b.Checked, Damaged: b.Damaged, Download: backup.DownloadPath(b.ID),
	}
}

// counted are the root fields whose requests /metrics may count: what runs the department, asked
// for by those who run it. Whatever answers a survey or a round, judges, votes, confirms or is
// opened by whoever is about to is not here, and neither is what every page asks for: a count would
// let somebody watch an open round.
var counted = map[string]bool{
	"Query.people": true, "Query.divisions": true, "Query.sites": true,
	"Query.outboxStatus": true, "Query.messages": true, "Query.mailings": true,
	"Query.backupStatus": true, "Query.backups": true,
	"Query.instruments": true, "Query.instrument": true, "Query.instrumentTemplates": true,
	"Query.rosterImports": true, "Query.rosterWords": true, "Query.rosterRepairs": true,
	"Query.expectations": true, "Query.release": true, "Query.releaseExport": true,
	"Query.trend": true, "Query.trends": true, "Query.lookUps": true,

	"Mutation.backupStart": true, "Mutation.backupCheck": true, "Mutation.backupSchedule": true,
	"Mutation.departmentUpdate": true, "Mutation.roleGrant": true, "Mutation.roleGrantEnd": true,
	"Mutation.rosterImportCheck": true, "Mutation.rosterImportApply": true, "Mutation.rosterImportUndo": true,
	"Mutation.instrumentCreate": true, "Mutation.instrumentImport": true, "Mutation.instrumentPublish": true,
	"Mutation.mailingPause": true, "Mutation.mailingResume": true, "Mutation.messageRetry": true,
	"Mutation.expectationsPublish": true,
}

var operationName = regexp.MustCompile(`\b(?:query|mutation)\s+(\w+)`)

// otherOperation is under what a program's own operation is counted: its name could be anything.
const otherOperation = "other"

// names are those of the screens' own operations.
func (o *Options) names() map[string]bool {
	out := map[string]bool{}
	for _, document := range slices.Sorted(maps.Values(o.Documents)) {
		for _, found := range operationName.FindAllStringSubmatch(document, -1) {
			out[found[1]] = true
		}
	}
	return out
}

// count counts an operation all of whose root fields may be counted.
func (o *Options) count() graphql.OperationMiddleware {
	known := o.names()
	return func(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
		op := graphql.GetOperationContext(ctx).Operation
		if mayCount(op) {
			name := op.Name
			if !known[name] {
				name = otherOperation
			}
			o.Count(ctx, name)
		}
		return next(ctx)
	}
}

func mayCount(op *ast.OperationDefinition) bool {
	kind := map[ast.Operation]string{ast.Query: "Query.", ast.Mutation: "Mutation."}[op.Operation]
	return len(op.SelectionSet) > 0 && !slices.ContainsFunc(op.SelectionSet, func(s ast.Selection) bool {
		field, plain := s.(*ast.Field) // what stands in a fragment is not looked into
		return !plain || !counted[kind+field.Name]
	})
}
