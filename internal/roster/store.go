package roster

import "context"

// lockImport lets one import at a time through until its transaction ends: what it
// compared the file with is still so when it writes.
func (s *Service) lockImport(ctx context.Context) error {
	if !s.db.Postgres() {
		return nil // SQLite has one writer
	}
	_, err := s.db.Exec(ctx, "SELECT pg_advisory_xact_lock(7425841)")
	return err
}
