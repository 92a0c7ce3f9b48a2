// Functions in the expressions of questionnaires that are ours: two of our own, and four
// that the renderer has otherwise. Its sum of numbers and words puts letters together, or
// fails and takes the page with it; here it is nothing. The server has the same
// (internal/survey/expr), and a test there runs this very file beside it.

/** What exists among values, lists opened; text that is a number is one. */
function present(values, helpers) {
  return values.flat(Infinity).flatMap((value) => {
    if (value === undefined || value === null || (typeof value === 'number' && !isFinite(value))) return [];
    return [typeof value !== 'boolean' && helpers.isNumber(value) ? helpers.getNumber(value) : value];
  });
}

/** The same, yes being 1 and no 0. */
function counted(values, helpers) {
  return present(values, helpers).map((value) => (typeof value === 'boolean' ? Number(value) : value));
}

/** The numbers among values; undefined when one of them is no number. */
function numbers(values, helpers) {
  const found = counted(values, helpers);
  return found.every((value) => typeof value === 'number') ? found : undefined;
}

/** Adds as people do: 0.1 and 0.2 to 0.3. */
function total(values, helpers) {
  return values.reduce((sum, value) => helpers.correctAfterPlusMinis(sum, value, sum + value), 0);
}

/** The first value that comes before all others; nothing when words and numbers are mixed. */
function extreme(values, helpers, before) {
  const found = counted(values, helpers);
  const words = found.filter((value) => typeof value === 'string').length;
  if (words > 0 && words < found.length) return undefined;
  return found.reduce((best, value) => (best === undefined || before(value, best) ? value : best), undefined);
}

/** Our functions by their name, for a renderer whose numbers the helpers know. */
export function functionsWith(helpers) {
  return {
    sum(values) {
      const given = numbers(values, helpers);
      return given && total(given, helpers);
    },
    /** The mean of the numbers there are; 0 when there is none. */
    avg(values) {
      const given = numbers(values, helpers);
      return given && (given.length === 0 ? 0 : total(given, helpers) / given.length);
    },
    min: (values) => extreme(values, helpers, (a, b) => a < b),
    max: (values) => extreme(values, helpers, (a, b) => a > b),
    /** mean_min(n, …): the mean of the numbers given when there are at least n of them. */
    mean_min([least, ...values]) {
      const given = numbers(values, helpers);
      if (typeof least !== 'number' || !given || given.length === 0 || given.length < least) return undefined;
      return total(given, helpers) / given.length;
    },
    /** reverse(x, low, high): the score of a reversed item on a scale from low to high. */
    reverse(values) {
      const given = numbers(values, helpers);
      if (!given || given.length !== 3) return undefined;
      const [x, low, high] = given;
      const ends = total([low, high], helpers);
      return helpers.correctAfterPlusMinis(ends, x, ends - x);
    },
  };
}

/** Makes a survey forget and compute as the server does. The renderer forgets the answers to
 * hidden questions, choices and cells at once, but keeps those of a grid's hidden rows, and of
 * columns that a condition for all of them hides, until the end, where conditions still see them. What it computes stands still in a panel that is
 * not enabled, and is gone once it has been hidden, though it is there when it always was. */
export function likeTheServer(survey) {
  for (const question of survey.getAllQuestions()) {
    if (question.getType() !== 'expression') continue;
    question.runIfReadOnly = true;
    question.clearValueIfInvisible = () => {};
  }
  survey.onValueChanged.add(() => {
    for (const question of survey.getAllQuestions()) {
      if (question.getType() === 'matrix') question.clearInvisibleValuesInRows();
      for (const one of cellsIn(question)) {
        if (one.cell.column.isColumnsVisibleIf === false && !one.cell.question.isEmpty()) one.cell.question.clearValue();
      }
    }
  });
  // The renderer asks only those conditions again that name a changed value, and does not see that
  // a grid that forgets everything has changed in each of its rows. While somebody listens for
  // expressions it asks all of them.
  survey.onExpressionRunning.add(() => {});
}

function cellsIn(question) {
  if (question.getType() !== 'matrixdropdown') return [];
  return (question.visibleRows ?? []).flatMap((row) => row.cells.map((cell) => ({ row: row.rowName, cell })));
}

/** Whether a question that shows lacks some of what was answered. */
function lacks(question, answer) {
  if (answer === undefined || !question.isVisible || !question.isParentVisible) return false;
  if (question.isEmpty()) return true;
  switch (question.getType()) {
    case 'matrix':
      return question.visibleRows.some((row) => answer[row.name] !== undefined && question.value[row.name] === undefined);
    case 'matrixdropdown':
      return cellsIn(question).some((one) => one.cell.question.isEmpty() && one.cell.question.isVisible && one.cell.column.isColumnsVisibleIf !== false && answer[one.row]?.[one.cell.column.name] !== undefined);
    default:
      return false;
  }
}

/** Puts answers in the place of those there are. While they come in no trigger acts, or it would
 * write over what the person has changed since; and a choice that shows only after another answer
 * is not taken for words of the person's own, as the renderer does. */
export function load(survey, answers) {
  const triggers = survey.triggers.splice(0, survey.triggers.length);
  survey.data = answers;
  for (const key of Object.keys(survey.data)) {
    if (key.endsWith('-Comment') && !(key in answers)) survey.getQuestionByName(key.slice(0, -'-Comment'.length)).comment = '';
  }
  // While conditions settle a question may be hidden for a moment, and forget; each turn may show more.
  const lost = () => survey.getAllQuestions().filter((question) => lacks(question, answers[question.name]));
  for (let turns = survey.getAllQuestions().length, left = lost(); turns > 0 && left.length > 0; turns--) {
    for (const question of left) question.value = answers[question.name];
    const still = lost();
    if (still.length === left.length) break;
    left = still;
  }
  // A choice that shows only after another answer comes back to the end of a ranking.
  for (const question of survey.getAllQuestions()) {
    const order = answers[question.name];
    if (question.getType() === 'ranking' && Array.isArray(order) && Array.isArray(question.value)) question.value = order.filter((one) => question.value.includes(one));
  }
  for (const trigger of triggers) survey.triggers.push(trigger);
}
