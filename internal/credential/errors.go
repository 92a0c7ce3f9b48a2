package credential

import "laurel/internal/apperr"

func missing() error { return apperr.NewNotFound("certificate") }

func missingHonour() error { return apperr.NewNotFound("honour") }
