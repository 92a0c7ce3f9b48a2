package backup

import (
	"errors"
	"io/fs"
	"syscall"

	"laurel/internal/apperr"
)

func errNoBackup() *apperr.Error   { return apperr.NewInvalid("backup.none", "file") }
func errEncrypted() *apperr.Error  { return apperr.NewInvalid("backup.encrypted", "passphrase") }
func errPassphrase() *apperr.Error { return apperr.NewInvalid("backup.passphrase", "passphrase") }
func errDiskFull() *apperr.Error   { return apperr.New(apperr.Unavailable, "backup.disk_full") }
func errBusy() *apperr.Error       { return apperr.NewConflict("backup.busy") }

func errOtherKey(folder string) *apperr.Error {
	return apperr.NewConflict("backup.other_key").With("folder", folder)
}

// keysFault is a folder of keys that cannot be read or written.
type keysFault struct {
	told  *apperr.Error
	cause error
}

func (k keysFault) Error() string   { return k.told.Error() + ": " + k.cause.Error() }
func (k keysFault) Unwrap() []error { return []error{k.told, k.cause} }

func errKeys(cause error) error {
	return keysFault{apperr.New(apperr.Unavailable, "backup.keys"), cause}
}

// faultKey names why a backup was not made, for whoever runs the department.
func faultKey(err error) string {
	switch all := apperr.All(err); {
	case errors.Is(err, syscall.ENOSPC):
		return "backup.disk_full"
	case len(all) > 0:
		return all[0].Key
	case errors.Is(err, fs.ErrPermission), errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.EROFS), errors.Is(err, syscall.ENOTDIR):
		return "backup.folder"
	}
	return "backup.failed"
}

// told makes of a fault of the folder what its reader can do something about.
func (s *Service) told(err error) error {
	if err == nil || apperr.CodeOf(err) != "" {
		return err
	}
	s.Log.Error("backup", "error", err)
	return apperr.New(apperr.Conflict, faultKey(err))
}
