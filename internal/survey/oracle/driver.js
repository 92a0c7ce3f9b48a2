// Asks survey-core what it makes of a definition and answers. Runs after the screens'
// own functions.js and settings.json.

var own = functionsWith(Survey.Helpers);
Object.keys(own).forEach(function (name) {
  Survey.FunctionFactory.Instance.register(name, own[name]);
});

function dated(key, value) {
  // JSON writes a date before it asks: here it is still one in its holder.
  var held = this[key];
  if (held instanceof Date) {
    var two = function (n) { return (n < 10 ? '0' : '') + n; };
    return held.getFullYear() + '-' + two(held.getMonth() + 1) + '-' + two(held.getDate());
  }
  if (typeof value === 'number' && !isFinite(value)) return null;
  return value;
}

function said(value) {
  return JSON.stringify(value, dated);
}

function newSurvey(definition) {
  var survey = new Survey.Model(definition);
  Object.keys(settings).forEach(function (key) { survey[key] = settings[key]; });
  likeTheServer(survey);
  survey.locale = 'en';
  return survey;
}

// One survey without questions serves all expressions over the same answers.
var holder, held;

function holding(data) {
  var key = JSON.stringify(data || {});
  if (key !== held) {
    holder = newSurvey({});
    holder.data = data || {};
    held = key;
  }
  return holder;
}

function evaluate(json) {
  var ask = JSON.parse(json);
  var survey = holding(ask.data);
  var value = survey.runExpression(ask.expression);
  return said({ value: value === undefined ? null : value, holds: survey.runCondition(ask.expression) });
}

function tables(survey) {
  return survey.getAllQuestions().filter(function (q) { return q.getType() === 'matrixdropdown'; });
}

function cellsOf(table, visit) {
  (table.visibleRows || []).forEach(function (row) {
    row.cells.forEach(function (cell) {
      if (cell.column.isColumnsVisibleIf !== false && cell.question.isVisible) visit(row.rowName, cell.column.name, cell.question);
    });
  });
}

// A person chooses only what is offered.
function offered(q, value) {
  var type = q.getType();
  if (value === null || value === undefined) return undefined;
  if (type === 'matrix') {
    var out = {};
    q.visibleRows.forEach(function (row) {
      var columns = q.visibleColumns.map(function (c) { return c.value; });
      if (columns.indexOf(value[row.name]) >= 0) out[row.name] = value[row.name];
    });
    return out;
  }
  if (type === 'boolean' || !q.visibleChoices || type === 'matrixdropdown') return value;
  var values = q.visibleChoices.map(function (c) { return c.value; });
  if (Array.isArray(value)) return value.filter(function (v) { return values.indexOf(v) >= 0; });
  return values.indexOf(value) >= 0 ? value : undefined;
}

function take(survey, step) {
  var q = survey.getQuestionByName(step.name);
  var comment = step.name.match(/^(.*)-Comment$/);
  if (!q && comment) {
    q = survey.getQuestionByName(comment[1]);
    if (!q || !shown(q)) return false;
    q.comment = step.value === null ? undefined : step.value;
    return true;
  }
  if (!q || !shown(q) || q.isReadOnly) return false;
  if (step.row && step.column) {
    var found = false;
    cellsOf(q, function (row, column, cell) {
      if (row === step.row && column === step.column && !cell.isReadOnly && !found) {
        found = true;
        cell.value = offered(cell, step.value);
      }
    });
    return found;
  }
  q.value = offered(q, step.value);
  return true;
}

function answer(json) {
  var ask = JSON.parse(json);
  var survey = newSurvey(ask.definition);
  tables(survey).forEach(function (t) { t.visibleRows; });
  if (ask.answers && Object.keys(ask.answers).length > 0) load(survey, ask.answers);
  tables(survey).forEach(function (t) { t.visibleRows; });
  survey.runExpressions();
  var skipped = [];
  (ask.steps || []).forEach(function (step) {
    if (survey.state === 'completed') return;
    if (step.next) {
      if (survey.isLastPage) survey.completeLastPage();
      else survey.nextPage();
    } else if (!take(survey, step)) skipped.push(step);
  });
  var state = {
    data: survey.data, questions: [], choices: {}, rows: {}, cells: [], required: [], locked: [], faults: [], calculated: {},
    completed: survey.state === 'completed', page: survey.currentPageNo, skipped: skipped,
  };
  survey.calculatedValues.forEach(function (v) { state.calculated[v.name] = v.value; });
  if (!state.completed) look(survey, state);
  var answer = said(state);
  survey.dispose();
  return answer;
}

// Notes what is shown, offered, required, locked and faulty.
function look(survey, state) {
  survey.validate(true, false);
  survey.getAllQuestions().forEach(function (q) {
    if (!shown(q) || q.getType() === 'html') return;
    state.questions.push(q.name);
    if (q.visibleChoices && q.getType() !== 'matrixdropdown') state.choices[q.name] = q.visibleChoices.map(function (c) { return String(c.value); });
    if (q.getType() === 'rating') state.choices[q.name] = q.visibleRateValues.map(function (c) { return String(c.value); });
    if (q.isRequired) state.required.push(q.name);
    if (q.isReadOnly && q.hasInput) state.locked.push(q.name);
    if (q.errors.length > 0) state.faults.push(q.name);
    if (q.getType() === 'matrix') {
      state.choices[q.name] = q.visibleColumns.map(function (c) { return String(c.value); });
      state.rows[q.name] = q.visibleRows.map(function (r) { return String(r.name); });
    }
    if (q.getType() === 'matrixdropdown') {
      state.rows[q.name] = (q.visibleRows || []).map(function (r) { return String(r.rowName); });
      cellsOf(q, function (row, column, cell) {
        var path = q.name + '.' + row + '.' + column;
        state.cells.push(path);
        if (cell.visibleChoices && cell.getType() !== 'rating') state.choices[path] = cell.visibleChoices.map(function (c) { return String(c.value); });
        if (cell.isRequired) state.required.push(path);
        if (cell.isReadOnly) state.locked.push(path);
        if (cell.errors.length > 0) state.faults.push(path);
      });
    }
  });
}

function shown(q) {
  if (!q.isVisible) return false;
  for (var p = q.parent; p; p = p.parent) if (!p.isVisible) return false;
  return true;
}
