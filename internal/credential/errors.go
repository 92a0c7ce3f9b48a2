package credential

import "laurel/internal/apperr"

func missing() error { return apperr.NewNotFound("certificate") }
