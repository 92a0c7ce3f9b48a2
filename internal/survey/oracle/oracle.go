package oracle

import (
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/dop251/goja"

	"laurel/internal/clock"
	"laurel/internal/testkit"
)

//go:embed driver.js
var driver string

// Engine is the browser's engine. It is not safe for concurrent use.
type Engine struct{ vm *goja.Runtime }

// Step of answering: a question, or a cell of a table, gets a value when it is shown.
type Step struct {
	Name   string `json:"name"`
	Row    string `json:"row,omitempty"`
	Column string `json:"column,omitempty"`
	Value  any    `json:"value"` // nil takes the answer away
	Next   bool   `json:"next,omitempty"`
}

// Ask is what the engine is asked.
type Ask struct {
	Definition json.RawMessage `json:"definition"`
	Answers    map[string]any  `json:"answers,omitempty"` // loaded at once, as a draft is
	Steps      []Step          `json:"steps,omitempty"`   // taken afterwards
}

// State is what the engine makes of it.
type State struct {
	Data       map[string]any      `json:"data"`
	Questions  []string            `json:"questions"`  // shown
	Choices    map[string][]string `json:"choices"`    // offered, by question shown
	Rows       map[string][]string `json:"rows"`       // shown, by question shown
	Cells      []string            `json:"cells"`      // shown: table.row.column
	Required   []string            `json:"required"`   // questions and cells shown that need an answer
	Locked     []string            `json:"locked"`     // questions and cells shown that cannot be answered
	Faults     []string            `json:"faults"`     // questions and cells, and rows of a matrix, that are not valid
	Calculated map[string]any      `json:"calculated"` // calculated values
	Completed  bool                `json:"completed"`
	Page       int                 `json:"page"`    // the current one, from 0
	Skipped    []Step              `json:"skipped"` // steps to what was not shown
}

var compiled = sync.OnceValues(func() ([]*goja.Program, error) {
	app := appFolder()
	var programs []*goja.Program
	for _, file := range []struct{ path, before, after string }{
		{"node_modules/survey-core/survey.core.js", stubs, ""},
		{"node_modules/survey-core/i18n/french.js", "", ""},
		{"src/ui/survey/functions.js", "", ""},
		{"src/ui/survey/settings.json", "var settings = ", ";"},
	} {
		source, err := os.ReadFile(filepath.Join(app, filepath.FromSlash(file.path)))
		if err != nil {
			return nil, err
		}
		text := file.before + strings.ReplaceAll(string(source), "\nexport function ", "\nfunction ") + file.after
		program, err := goja.Compile(file.path, text, false)
		if err != nil {
			return nil, err
		}
		programs = append(programs, program)
	}
	program, err := goja.Compile("driver.js", driver, false)
	return append(programs, program), err
})

// appFolder is where the screens live, found from this file.
func appFolder() string {
	_, here, _, _ := runtime.Caller(0)
	if !filepath.IsAbs(here) { // built with -trimpath: tests run in their package's folder
		wd, _ := os.Getwd()
		for dir := wd; ; dir = filepath.Dir(dir) {
			if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
				return filepath.Join(dir, "internal", "web", "app")
			}
			if dir == filepath.Dir(dir) {
				return wd
			}
		}
	}
	return filepath.Join(filepath.Dir(here), "..", "..", "web", "app")
}

// New loads the engine, on a day that is today for it. A test without the screens'
// packages says so and is skipped.
func New(t testing.TB, today clock.Date) *Engine {
	t.Helper()
	programs, err := compiled()
	if errors.Is(err, os.ErrNotExist) {
		testkit.Unavailable(t, fmt.Sprintf("survey-core is not installed: run npm ci in internal/web/app (%v)", err))
	}
	if err != nil {
		t.Fatalf("survey-core: %v", err)
	}
	vm := goja.New()
	vm.SetTimeSource(func() time.Time { return today.Time(time.UTC).Add(12 * time.Hour) })
	for _, p := range programs {
		if _, err := vm.RunProgram(p); err != nil {
			t.Fatalf("survey-core: %v", err)
		}
	}
	return &Engine{vm}
}

// stubs are what a browser has and the engine asks for while it loads.
const stubs = `
var global = this, self = this, window = undefined;
function setTimeout(f) { return 0; }
function clearTimeout() {}
function setInterval() { return 0; }
function clearInterval() {}
function queueMicrotask() {}
var console = { log: function () {}, warn: function () {}, error: function () {} };
`

// Answer asks what the engine makes of a definition and answers.
func (e *Engine) Answer(ask Ask) (State, error) {
	var state State
	in, err := json.Marshal(ask)
	if err != nil {
		return state, err
	}
	return state, e.call("answer", string(in), &state)
}

// Evaluate asks for the value of an expression over the answers of a survey that has
// no questions, and whether it holds as a condition. What is not JSON, such as NaN, comes
// back as nil, and a date as its day.
func (e *Engine) Evaluate(expression string, data map[string]any) (value any, holds bool, err error) {
	in, err := json.Marshal(map[string]any{"expression": expression, "data": data})
	if err != nil {
		return nil, false, err
	}
	var out struct {
		Value any
		Holds bool
	}
	err = e.call("evaluate", string(in), &out)
	return out.Value, out.Holds, err
}

func (e *Engine) call(name, argument string, into any) error {
	f, ok := goja.AssertFunction(e.vm.Get(name))
	if !ok {
		return fmt.Errorf("the driver has no %s", name)
	}
	out, err := f(goja.Undefined(), e.vm.ToValue(argument))
	if err != nil {
		return err
	}
	decoder := json.NewDecoder(strings.NewReader(out.String()))
	return decoder.Decode(into)
}
