package i18n

// Messages and Things are the catalogue, for the test that reads the sources.
var (
	Messages = messages
	Things   = things
)
