package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"laurel/internal/directory"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// canaries are words that stand nowhere else, one for each place where somebody can write.
type canaries struct {
	places []string
	ids    map[string]string // real identifiers, by the name of the argument that takes one
	known  bool              // whether those are used
	email  bool              // whether words are written as addresses
}

// bird is how a canary is told from everything else.
var bird = regexp.MustCompile(`(?i)canary[0-9a-f]{6}bird`)

func (c *canaries) word(place string) string {
	c.places = append(c.places, place)
	return fmt.Sprintf("canary%06xbird", len(c.places))
}

// told names where canaries that stand in a text were written.
func (c *canaries) told(text string) []string {
	var out []string
	for _, found := range bird.FindAllString(text, -1) {
		var n int
		_, _ = fmt.Sscanf(strings.ToLower(found), "canary%06xbird", &n)
		if n > 0 && n <= len(c.places) {
			out = append(out, c.places[n-1])
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func apiSchema(t *testing.T) *ast.Schema {
	t.Helper()
	files, err := filepath.Glob("../../schema/*.graphql")
	if err != nil || len(files) < 15 {
		t.Fatal(files, err)
	}
	var sources []*ast.Source
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		sources = append(sources, &ast.Source{Name: file, Input: string(b)})
	}
	schema, fault := gqlparser.LoadSchema(sources...)
	if fault != nil {
		t.Fatal(fault)
	}
	return schema
}

// value fills a type with canaries, every field of it and of what it holds.
func (c *canaries) value(s *ast.Schema, typ *ast.Type, place, name string, depth int) any {
	if typ.Elem != nil {
		return []any{c.value(s, typ.Elem, place+"[]", name, depth)}
	}
	def := s.Types[typ.NamedType]
	switch def.Kind {
	case ast.Enum:
		return def.EnumValues[0].Name
	case ast.InputObject:
		if depth > 4 {
			return nil
		}
		out := map[string]any{}
		for _, f := range def.Fields {
			out[f.Name] = c.value(s, f.Type, place+"."+f.Name, f.Name, depth+1)
		}
		return out
	}
	switch typ.NamedType {
	case "Int":
		return 1
	case "Float":
		return 1.5
	case "Boolean":
		return true
	case "Date":
		return "2026-12-30"
	case "Time":
		return "2026-12-30T12:00:00Z"
	case "JSON":
		return map[string]any{c.word(place + " as a key"): c.word(place + " as a value"), "title": c.word(place + " as a title"), "pages": []any{map[string]any{"elements": []any{map[string]any{"type": c.word(place + " as a kind"), "name": c.word(place + " as a name")}}}}}
	case "ID":
		if known := c.ids[name]; c.known && known != "" {
			return known
		}
	case "String":
		if c.email {
			return c.word(place+" as an address") + "@aldermere.example"
		}
	}
	return c.word(place)
}

// asks are a request for each root field that takes anything.
func (c *canaries) asks(s *ast.Schema) []map[string]any {
	var out []map[string]any
	for kind, root := range map[string]*ast.Definition{"query": s.Query, "mutation": s.Mutation} {
		for _, f := range root.Fields {
			if len(f.Arguments) == 0 || strings.HasPrefix(f.Name, "__") {
				continue
			}
			variables := map[string]any{}
			var declared, given []string
			for _, a := range f.Arguments {
				declared, given = append(declared, "$"+a.Name+": "+a.Type.String()), append(given, a.Name+": $"+a.Name)
				variables[a.Name] = c.value(s, a.Type, root.Name+"."+f.Name+"("+a.Name+")", a.Name, 0)
				if a.Name == "after" {
					variables[a.Name] = nil // a cursor that is none would hide the other arguments
				}
			}
			out = append(out, map[string]any{
				"query":     fmt.Sprintf("%s Q(%s) { %s(%s)%s }", kind, strings.Join(declared, ", "), f.Name, strings.Join(given, ", "), shown(s, f.Type)),
				"variables": variables, "field": f.Name,
			})
		}
	}
	slices.SortFunc(out, func(a, b map[string]any) int { return strings.Compare(a["field"].(string), b["field"].(string)) })
	return out
}

// shown asks of an answer for its faults alone: what was written may be read back by who may read
// it, and that is no leak.
func shown(s *ast.Schema, typ *ast.Type) string {
	def := s.Types[typ.Name()]
	switch {
	case def.Kind != ast.Object:
		return ""
	case def.Fields.ForName("userErrors") != nil:
		return " { userErrors { code path message } }"
	}
	return " { __typename }"
}

// What somebody writes, wherever they may write, is in no line of the log, no figure and no fault
// that is answered: tried in every argument and input field of the API as the SDL names them, in
// headers, paths, files and their names.
func TestWhatSomebodyWritesIsInNoLogFigureOrFault(t *testing.T) {
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) {
			dir := t.TempDir()
			keys, url := filepath.Join(dir, "keys"), "sqlite:"+filepath.Join(dir, "laurel.db")
			if engine == "postgres" {
				url = testkit.PostgresURL(t)
			}
			db, err := store.Open(context.Background(), url, store.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if _, err := db.Migrate(context.Background()); err != nil {
				t.Fatal(err)
			}
			w := newWave(t, db, keys, "http://127.0.0.1", 8)
			system := viewer.System(context.Background(), "test")
			lead, _, err := w.app.directory.ByEmail(system, "lead@aldermere.example")
			if err != nil {
				t.Fatal(err)
			}
			sessions := map[string]string{"visitor": "", "invited": w.secrets[0]}
			var division string
			err = db.Write(system, func(ctx context.Context) error {
				for _, name := range []string{"lead", "last"} {
					secret, err := w.app.auth.NewSession(ctx, lead.ID, "", name)
					if err != nil {
						return err
					}
					sessions[name] = secret
				}
				today, err := w.app.directory.Today(ctx)
				if err != nil {
					return err
				}
				for _, role := range []viewer.Role{viewer.ViceChair, viewer.Custodian, viewer.CommentModerator, viewer.AwardChair, viewer.Auditor} {
					if err := w.app.directory.InstallGrant(ctx, directory.GrantInput{Person: lead.ID, Role: role, From: today}); err != nil {
						return err
					}
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
			all, err := w.app.directory.Divisions(system)
			if err != nil {
				t.Fatal(err)
			}
			division = string(all[0].ID)
			ids := map[string]string{"campaign": string(w.campaign), "person": string(w.people[1]), "nominee": string(w.people[2]), "mentor": string(w.people[3]), "mentee": string(w.people[4]), "division": division}
			for name, query := range map[string]string{"instrument": "SELECT id FROM instruments", "version": "SELECT id FROM instrument_versions", "grant": "SELECT id FROM role_grants WHERE role = 'AUDITOR'"} {
				found, err := db.Lines(system, query)
				if err != nil || len(found) == 0 {
					t.Fatal(name, err)
				}
				ids[name] = found[0]
			}
			db.Close()

			s := startProgram(t, binary(t), url, keys, "LAUREL_BACKUP_DIR="+filepath.Join(dir, "backups"), "LAUREL_BACKUP_PASSPHRASE=canary-free")
			s.awaitAnswer()
			c := &canaries{ids: ids}
			requests, faults := 0, 0
			send := func(method, path, contentType string, body []byte, session string, headers ...string) (int, string) {
				req, err := http.NewRequest(method, s.address+path, bytes.NewReader(body))
				if err != nil {
					t.Fatal(err)
				}
				if contentType != "" {
					req.Header.Set("Content-Type", contentType)
				}
				if session != "" {
					req.AddCookie(&http.Cookie{Name: "laurel", Value: session})
				}
				for i := 0; i+1 < len(headers); i += 2 {
					req.Header.Set(headers[i], headers[i+1])
				}
				answer, err := (&http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}).Do(req)
				if err != nil {
					t.Fatal(err)
				}
				defer answer.Body.Close()
				b, err := io.ReadAll(answer.Body)
				if err != nil {
					t.Fatal(err)
				}
				requests++
				return answer.StatusCode, string(b)
			}
			ask := func(what map[string]any, session string) string {
				body, err := json.Marshal(what)
				if err != nil {
					t.Fatal(err)
				}
				_, answer := send(http.MethodPost, "/graphql", "application/json", body, session)
				return answer
			}
			schema := apiSchema(t)
			for _, known := range []bool{false, true} {
				for _, email := range []bool{false, true} {
					c.known, c.email = known, email
					for _, who := range []string{"visitor", "invited", "lead"} {
						for _, one := range c.asks(schema) {
							if one["field"] == "signOut" {
								continue // last, by itself
							}
							field := one["field"]
							delete(one, "field")
							answer := ask(one, sessions[who])
							if strings.Contains(answer, `"errors"`) || strings.Contains(answer, `"code"`) {
								faults++
							}
							// The name of an answer is where its fault lies: a path, and its sender's own.
							told := slices.DeleteFunc(c.told(answer), func(place string) bool { return strings.HasSuffix(place, "(answers) as a key") })
							if len(told) > 0 {
								t.Errorf("%s as %s: the answer repeats what stood in %v: %s", field, who, told, answer)
							}
						}
					}
				}
			}
			if answer := ask(map[string]any{"query": "mutation Q($s: ID) { signOut(session: $s) { userErrors { message } } }", "variables": map[string]any{"s": c.word("signOut(session)")}}, sessions["last"]); len(c.told(answer)) > 0 {
				t.Error(answer)
			}
			// Requests that are none. The parser may repeat to a sender what it cannot read; the log
			// may not.
			for _, body := range []string{
				`{"query":"{ ` + c.word("a field that is none") + ` }"}`,
				`{"query":"query ` + c.word("the name of an operation") + ` { viewer { invitedTo } }","operationName":"` + c.word("another name") + `"}`,
				`{"query":"{ person(id: ` + c.word("no literal") + `) { id } }"}`,
				`{"query":"{ viewer { invitedTo } } # ` + c.word("a remark") + `"}`,
				`{"documentId":"` + c.word("the hash of a document") + `"}`,
				`{"query": ` + c.word("no JSON"),
				`{"query":"query Q($n: Int!) { people(first: $n) { totalCount } }","variables":{"n":"` + c.word("no number") + `"}}`,
				`{"query":"query Q($d: Date!) { viewer { invitedTo } }","variables":{"d":"` + c.word("no date") + `"}}`,
				`{"query":"{ viewer { invitedTo } }","variables":{"` + c.word("a variable that is none") + `":1},"extensions":{"x":"` + c.word("an extension") + `"}}`,
			} {
				for _, who := range []string{"visitor", "lead"} {
					send(http.MethodPost, "/graphql", "application/json", []byte(body), sessions[who])
				}
			}
			for _, path := range []string{
				"/d/%s", "/d/backup/%s", "/d/roster/%s", "/d/mentorship/pairs.csv?search=%s", "/d/mentorship/%s.csv", "/d/certificate/%s/page", "/v/%s", "/b/%s/%s", "/b/%s.json",
				"/u/%s", "/people/%s", "/assets/%s.js", "/honour-roll?division=%s", "/honour-roll/feed?search=%s", "/healthz?x=%s", "/%s", "/s/%s", "/graphql?query=%s",
			} {
				for _, who := range []string{"visitor", "lead"} {
					for strings.Contains(path, "%s") {
						path = strings.Replace(path, "%s", c.word("the path "+path), 1)
					}
					status, answer := send(http.MethodGet, path, "", nil, sessions[who])
					if status >= 400 && strings.HasPrefix(answer, "{") && len(c.told(answer)) > 0 {
						t.Errorf("%s: the fault repeats it: %s", path, answer)
					}
				}
			}
			send(http.MethodPost, "/u/"+c.word("a token that is posted"), "application/x-www-form-urlencoded", []byte("x="+c.word("a form's field")), "")
			for _, name := range []string{"User-Agent", "Referer", "X-Forwarded-For", "X-Forwarded-Host", "Authorization", "Accept-Language", "Accept", "X-Request-Id", "Origin", "Cookie", "Content-Type", "If-None-Match", "Range"} {
				for _, path := range []string{"/graphql", "/", "/metrics", "/d/x", "/restore", "/upload"} {
					method := http.MethodGet
					if path == "/graphql" || path == "/restore" || path == "/upload" {
						method = http.MethodPost
					}
					_, answer := send(method, path, "application/json", []byte(`{"query":"{viewer{invitedTo}}"}`), "", name, c.word("the header "+name+" of "+path))
					if strings.HasPrefix(answer, "{") && len(c.told(answer)) > 0 {
						t.Errorf("%s of %s: %s", name, path, answer)
					}
				}
			}
			for _, where := range []string{"/upload", "/restore"} {
				for _, content := range []string{"%PDF-1.7 ", "name,e-mail\n", `{"title":"`, "PK\x03\x04", "age-encryption.org/v1\n"} {
					var form bytes.Buffer
					m := multipart.NewWriter(&form)
					for _, field := range []string{"token", "passphrase", c.word("the name of a field of " + where)} {
						if err := m.WriteField(field, c.word("the field "+field+" of "+where)); err != nil {
							t.Fatal(err)
						}
					}
					part, err := m.CreateFormFile("file", c.word("the name of a file of "+where)+".pdf")
					if err != nil {
						t.Fatal(err)
					}
					_, err = io.WriteString(part, content+c.word("the bytes of a file of "+where))
					if err != nil {
						t.Fatal(err)
					}
					if err := m.Close(); err != nil {
						t.Fatal(err)
					}
					_, answer := send(http.MethodPost, where, m.FormDataContentType(), form.Bytes(), sessions["lead"])
					if told := c.told(answer); len(told) > 0 {
						t.Errorf("%s repeats %v: %s", where, told, answer)
					}
					// What was uploaded is claimed by every mutation that takes a file.
					var stored struct{ ID string }
					if json.Unmarshal([]byte(answer), &stored) == nil && stored.ID != "" {
						c.known, c.email, c.ids["upload"] = true, false, stored.ID
						for _, one := range c.asks(schema) {
							if strings.Contains(one["query"].(string), "upload: $upload") {
								delete(one, "field")
								// The preview of an import shows who imports it their own file; faults do not.
								if told := c.told(ask(one, sessions["lead"])); len(told) > 0 {
									t.Errorf("%v repeats %v", one["query"], told)
								}
							}
						}
					}
				}
			}
			_, figures := send(http.MethodGet, "/metrics", "", nil, "")
			if told := c.told(figures); len(told) > 0 || !strings.Contains(figures, "laurel_outbox_waiting") {
				t.Errorf("the figures hold %v:\n%s", told, figures)
			}
			s.stop()
			log := s.out.String()
			if told := c.told(log); len(told) > 0 {
				t.Errorf("the log holds what stood in %v", told)
				for line := range strings.SplitSeq(log, "\n") {
					if bird.MatchString(line) {
						t.Log(line)
					}
				}
			}
			if n := strings.Count(log, `"msg":"request"`); n < requests/2 || faults < 100 || len(c.places) < 1000 {
				t.Errorf("%d lines of %d requests, %d faults, %d places: the test is blind", n, requests, faults, len(c.places))
			}
			t.Logf("%d places, %d requests, %d lines of log", len(c.places), requests, strings.Count(log, "\n"))
		})
	}
}
