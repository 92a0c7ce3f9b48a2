package wording

import (
	"context"
	"encoding/json"

	"laurel/ent"
	"laurel/ent/mailtemplate"

	"laurel/internal/mail"
)

// current are the newest words of each kind.
func (s *Service) current(ctx context.Context) (mail.Wordings, error) {
	rows, err := s.db.Query(ctx, "SELECT kind, subject, body FROM mail_templates t WHERE number = (SELECT max(u.number) FROM mail_templates u WHERE u.kind = t.kind)")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	all := mail.Wordings{}
	for rows.Next() {
		var kind string
		var subject, body []byte
		if err := rows.Scan(&kind, &subject, &body); err != nil {
			return nil, err
		}
		var w mail.Wording
		if err := json.Unmarshal(subject, &w.Subject); err != nil {
			return nil, err
		}
		if err := json.Unmarshal(body, &w.Body); err != nil {
			return nil, err
		}
		all[kind] = w
	}
	return all, rows.Err()
}

// versions of one kind, or of all, the newest first.
func (s *Service) versions(ctx context.Context, kind string) (map[string][]Version, error) {
	query := s.db.Client(ctx).MailTemplate.Query()
	if kind != "" {
		query.Where(mailtemplate.Kind(kind))
	}
	rows, err := query.Order(ent.Desc(mailtemplate.FieldNumber)).All(ctx)
	if err != nil {
		return nil, err
	}
	out := map[string][]Version{}
	for _, r := range rows {
		out[r.Kind] = append(out[r.Kind], Version{r.ID, r.Kind, r.Number, mail.Wording{Subject: r.Subject, Body: r.Body}, r.AuthorID, r.Made})
	}
	return out, nil
}

// insert keeps a version. Of two at once the second is refused by the key of kind and number.
func (s *Service) insert(ctx context.Context, v Version) error {
	return s.db.Client(ctx).MailTemplate.Create().SetID(v.ID).SetKind(v.Kind).SetNumber(v.Number).SetSubject(v.Subject).SetBody(v.Body).
		SetAuthorID(v.Author).SetMade(v.Made).Exec(ctx)
}
