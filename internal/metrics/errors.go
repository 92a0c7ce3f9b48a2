package metrics

import "laurel/internal/apperr"

func missing() error { return apperr.NewNotFound("year") }
