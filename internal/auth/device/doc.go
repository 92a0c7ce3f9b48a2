// Package device names the browser and the system of somebody who signs in.
//
// It owns: plain words for what a User-Agent header means. It does not own: sessions, or
// where these words are shown.
package device
