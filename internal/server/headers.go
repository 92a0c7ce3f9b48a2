package server

import "net/http"

// TrustedTypes are the policies of the screens that may make HTML or script URLs
// from text; the renderer of surveys makes the same one again when it is loaded.
const TrustedTypes = "laurel 'allow-duplicates'"

// policy is the Content-Security-Policy of every answer (trust.md 4.2). Mantine
// writes one style element, which carries the nonce.
func policy(nonce string) string {
	return "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-" + nonce + "'; img-src 'self' data:; font-src 'self'; " +
		"connect-src 'self'; manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; " +
		"require-trusted-types-for 'script'; trusted-types " + TrustedTypes
}

// setHeaders sets what every answer carries. Nothing is kept by caches unless its
// handler says otherwise.
func (s *server) setHeaders(h http.Header, nonce string) {
	h.Set("Content-Security-Policy", policy(nonce))
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()")
	h.Set("Cache-Control", "no-store")
	if s.Secure {
		h.Set("Strict-Transport-Security", "max-age=31536000")
	}
}
