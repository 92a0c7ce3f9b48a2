package device

import (
	"strings"
	"testing"
)

func TestDevicesAreNamedInPlainWords(t *testing.T) {
	for agent, want := range map[string]string{
		"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0":                                                                  "Firefox on Linux",
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0":                   "Edge on Windows",
		"Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36":                                "Chrome on Android",
		"Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1": "Safari on iPhone",
		"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15":                   "Safari on Mac",
		"Mozilla/5.0 (iPad; CPU OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0 Mobile/15E148 Safari/604.1":           "Chrome on iPad",
		"Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/29.0 Chrome/136.0 Mobile Safari/537.36":            "Samsung Internet on Android",
		"Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36":                              "Chrome on ChromeOS",
		"curl/8.9":         "Unknown browser",
		"Something Linux":  "Unknown browser on Linux",
		"Firefox/1 <b>x</": "Firefox",
		"":                 "Unknown browser",
	} {
		if got := Of(agent); got != want {
			t.Errorf("%q is %q, want %q", agent, got, want)
		}
	}
}

func FuzzDevice(f *testing.F) {
	f.Add("Firefox/1 Linux")
	f.Add("\x00 on <script>")
	f.Fuzz(func(t *testing.T, agent string) {
		got := Of(agent)
		browser, system, _ := strings.Cut(got, " on ")
		known := browser == unknown
		for _, b := range browsers {
			known = known || browser == b.name
		}
		if !known || len(system) > 10 {
			t.Errorf("%q names the device %q", agent, got)
		}
		if fr := In(got, "fr"); strings.Contains(fr, " on ") || In(got, "en") != got {
			t.Errorf("French of %q is %q", got, fr)
		}
	})
}
