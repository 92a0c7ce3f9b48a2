package main

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"laurel/graph/model"
	"laurel/internal/auth"
	"laurel/internal/boxkey"
	"laurel/internal/clock"
	"laurel/internal/config"
	"laurel/internal/credential"
	"laurel/internal/demo"
	"laurel/internal/id"
	"laurel/internal/server"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

const demoAddr = "127.0.0.1:8080"

var demoCommand = command{
	name: "demo", short: "open an invented department in the browser",
	long: "Twenty divisions and 920 people, all invented; no mail leaves this machine, and nothing is kept when it stops.\n" +
		"The same seed and date give the same department.",
	example: "laurel demo --seed 7 --date 2026-11-25",
	flags: func(set *flag.FlagSet) func(context.Context, console, []string) error {
		seed := set.Uint64("seed", 1, "`NUMBER` the department follows from")
		date := set.String("date", "", "first day, `YYYY-MM-DD`; today otherwise")
		addr := set.String("addr", "", "listen on `HOST:PORT` of this machine")
		asJSON := set.Bool("json", false, "print one JSON object for scripts: address, personas, samples")
		webDir := set.String("web-dir", "", "serve the screens from `FOLDER` instead of those inside the program")
		trusted := set.Bool("trusted-only", false, "accept the screens' own GraphQL documents and no others")
		return func(ctx context.Context, c console, args []string) error {
			if len(args) > 0 {
				return errUsage
			}
			d := invented{seed: *seed, addr: *addr, json: *asJSON, door: doorOptions{WebDir: *webDir, TrustedOnly: *trusted}}
			if *date != "" {
				var err error
				if d.start, err = clock.ParseDate(*date); err != nil {
					return errors.New("--date is written YYYY-MM-DD")
				}
			}
			return d.run(ctx, c)
		}
	},
}

// invented is the demo.
type invented struct {
	seed  uint64
	start clock.Date
	addr  string
	json  bool
	door  doorOptions

	log     *slog.Logger
	dir     string
	base    string
	clock   clock.Clock
	keys    *auth.Keys
	boxes   *boxkey.Keys // of the first day: each copy of the database has its own
	dep     demo.Department
	people  []id.Person
	code    map[string]id.Division
	sample  map[string]string // links to a certificate and to dossiers
	fresh   []byte            // the database as it is on the first day
	opened  int
	current atomic.Pointer[http.Handler]

	mu   sync.Mutex
	app  *app // over the present database
	stop func()
}

func (d *invented) run(ctx context.Context, c console) error {
	l, err := d.listen()
	if err != nil {
		return err
	}
	defer l.Close()
	d.base, d.log = "http://"+l.Addr().String(), logger(c.err)
	if d.dir, err = os.MkdirTemp("", "laurel-demo-"); err != nil {
		return err
	}
	defer os.RemoveAll(d.dir)
	if err := d.fill(ctx); err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	if err := d.open(ctx); err != nil {
		return err
	}
	defer func() { d.mu.Lock(); defer d.mu.Unlock(); d.stop() }()
	if err := d.announce(c.out); err != nil {
		return err
	}
	return server.Serve(ctx, l, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		(*d.current.Load()).ServeHTTP(w, r)
	}), d.log)
}

// listen takes the address asked for; without one, another port where the usual one is
// taken.
func (d *invented) listen() (net.Listener, error) {
	if d.addr != "" {
		if !config.Loopback(d.addr) {
			return nil, errors.New("anybody can sign in to the demo, so it listens on this machine alone: use --addr 127.0.0.1:PORT")
		}
		l, err := net.Listen("tcp", d.addr)
		if err != nil {
			return nil, fmt.Errorf("cannot listen on %s: %w", d.addr, err)
		}
		return l, nil
	}
	if l, err := net.Listen("tcp", demoAddr); err == nil {
		return l, nil
	}
	return net.Listen("tcp", "127.0.0.1:0")
}

// fill invents the department and keeps its database.
func (d *invented) fill(ctx context.Context) error {
	now := clock.System{}.Now()
	zone, err := time.LoadLocation("America/Toronto")
	if err != nil {
		return err
	}
	today := clock.DateOf(now, zone)
	if d.start.IsZero() {
		d.start = today
	}
	d.clock = clock.Shifted{Clock: clock.System{}, By: d.start.Time(zone).Sub(today.Time(zone))}
	if d.keys, err = auth.OpenKeys(filepath.Join(d.dir, "keys")); err != nil {
		return err
	}
	if d.boxes, err = boxkey.Temporary(filepath.Join(d.dir, "keys")); err != nil {
		return err
	}
	path := filepath.Join(d.dir, "first-day.db")
	db, err := store.Open(ctx, "sqlite:"+path, store.Options{})
	if err != nil {
		return err
	}
	if _, err := db.Migrate(ctx); err != nil {
		db.Close()
		return err
	}
	then := clock.NewManual(now)
	a := newApp(foundations{DB: db, IDs: id.Seeded(rand.NewPCG(d.seed, 0)), Clock: then, Keys: d.keys, Boxes: d.boxes, Signing: d.signing(), BaseURL: d.base, Demo: true, Log: d.log})
	d.dep = demo.Generate(d.seed, d.start)
	d.people, err = demo.House{DB: db, Clock: then, Directory: a.directory, Mentorship: a.mentorship, Survey: a.survey, Feedback: a.feedback, Awards: a.awards, Credential: a.credential, Metrics: a.metrics, Dossiers: a.dossiers, Outbox: a.outbox}.Fill(ctx, d.dep)
	if err == nil {
		_, err = a.audit.Seal(viewer.System(ctx, "seal"))
	}
	if err == nil {
		d.code, err = codes(ctx, a)
	}
	if err == nil {
		d.sample, err = d.sampleCertificate(ctx, a)
	}
	if err == nil {
		var links map[string]string
		links, err = a.sampleDossiers(ctx, d.base, d.people[d.dep.Cast.Clinician], d.people[d.dep.Cast.Newcomer], d.people[d.dep.Cast.AwardChair])
		maps.Copy(d.sample, links)
	}
	db.Close() // brings everything into the one file
	if err != nil {
		return err
	}
	d.fresh, err = os.ReadFile(path)
	return err
}

// open serves a fresh copy of the database in place of the present one.
func (d *invented) open(ctx context.Context) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.opened++
	path := filepath.Join(d.dir, fmt.Sprintf("demo-%d.db", d.opened))
	if err := os.WriteFile(path, d.fresh, 0o600); err != nil {
		return err
	}
	keys := filepath.Join(d.dir, fmt.Sprintf("keys-%d", d.opened))
	boxes, err := boxkey.Temporary(keys)
	if err != nil {
		return err
	}
	if err := d.boxes.Copy(boxes); err != nil {
		return err
	}
	db, err := store.Open(ctx, "sqlite:"+path, store.Options{})
	if err != nil {
		return err
	}
	a := newApp(foundations{DB: db, IDs: id.Random, Clock: d.clock, Keys: d.keys, Boxes: boxes, Signing: d.signing(), BaseURL: d.base, Demo: true, Log: d.log})
	a.personas = d.personas
	o := d.door
	// The context of the request ends with its answer; the department goes on.
	o.Reset = func(context.Context) error { return d.open(ctx) }
	handler, err := a.door(d.base, o)
	if err != nil {
		db.Close()
		return err
	}
	working, stop := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() { defer close(done); a.work(working) }()
	before := d.stop
	d.current.Store(&handler)
	d.app = a
	d.stop = func() { stop(); <-done; db.Close(); _, _ = os.Remove(path), os.RemoveAll(keys) }
	if before != nil {
		// Requests that came before the reset end on what they began with.
		time.AfterFunc(2*time.Second, before)
	}
	return nil
}

// persona is one of the people of the demo, for scripts.
type persona struct {
	ID     id.Person `json:"id"`
	Name   string    `json:"name"`
	Role   string    `json:"role"`
	SignIn string    `json:"signIn"`
}

func (d *invented) announce(out io.Writer) error {
	var cast []persona
	for _, p := range demo.Personas(d.dep) {
		who := d.people[p.Person]
		cast = append(cast, persona{who, p.Name, p.Role.En(), d.base + "/?as=" + string(who)})
	}
	if d.json {
		samples := map[string]string{
			"outbox": d.base + "/outbox", "results": d.base + "/results", "mentorship": d.base + "/mentorship",
			"feedback": d.base + "/feedback", "records": d.base + "/feedback/records", "rounds": d.base + "/feedback/rounds", "mentors": d.base + "/f",
			"checkIns": d.base + "/mentorship/check-ins", "certificates": d.base + "/recognition/certificates", "honourRoll": d.base + "/honour-roll", "yearInMentorship": d.base + "/year-in-mentorship",
		}
		maps.Copy(samples, d.sample)
		return json.NewEncoder(out).Encode(map[string]any{"address": d.base, "personas": cast, "samples": samples})
	}
	fmt.Fprintf(out, "An invented department is open on %s\n\nBe one of these people:\n", d.base)
	for _, p := range cast {
		fmt.Fprintf(out, "  %-22s %s\n", p.Name, p.Role)
	}
	fmt.Fprintln(out, "\nEverybody in it is invented and no mail leaves this machine. Ctrl-C ends it; nothing is kept.")
	return nil
}

// signing is the key of the demo, which follows from its seed.
func (d *invented) signing() *credential.Keys {
	return credential.FixedKey(sha256.Sum256(fmt.Appendf(nil, "laurel demo %d", d.seed)))
}

// sampleCertificate links to the page and the file of a certificate of the clinician's.
func (d *invented) sampleCertificate(ctx context.Context, a *app) (map[string]string, error) {
	v := viewer.Viewer{Person: d.people[d.dep.Cast.Clinician], Session: "demo"}
	ctx = viewer.With(ctx, v)
	all, err := a.credential.Mine(ctx, v)
	if err != nil {
		return nil, err
	}
	badges, err := a.credential.Badges(ctx, v)
	if err != nil {
		return nil, err
	}
	links := map[string]string{"dossiers": d.base + "/dossiers"}
	for _, b := range badges {
		if b.Link != nil {
			links["badge"] = *b.Link
		}
	}
	for _, one := range all {
		for _, c := range one.Certificates {
			links["verification"], links["certificate"] = d.base+credential.PagePath(c.Code), d.base+credential.DownloadPath(c.ID)
			return links, nil
		}
	}
	return links, nil
}

// codes are the divisions by the codes the demo knows them by.
func codes(ctx context.Context, a *app) (map[string]id.Division, error) {
	all, err := a.directory.Divisions(viewer.System(ctx, "demo"))
	out := map[string]id.Division{}
	for _, x := range all {
		out[x.Code] = x.ID
	}
	return out, err
}

// personas are the people of the demo, with the paths where their tries begin.
func (d *invented) personas(context.Context) ([]model.Persona, error) {
	var out []model.Persona
	for _, p := range demo.Personas(d.dep) {
		out = append(out, model.Persona{
			ID: string(d.people[p.Person]), Name: p.Name, Role: p.Role, Sentence: p.Sentence, TryThis: p.TryThis,
			Path: strings.ReplaceAll(p.Path, "{division}", string(d.code[p.Division])),
		})
	}
	return out, nil
}
