package dossier

import "laurel/internal/apperr"

func missing() error { return apperr.NewNotFound("dossier") }
