package credential

// statusEntry is a certificate's bit in a list of what no longer stands.
type statusEntry struct{ list, position int }
