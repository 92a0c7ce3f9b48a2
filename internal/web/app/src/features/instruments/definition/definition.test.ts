import { describe, expect, test } from 'vitest';
import { readCondition, relationsFor, strays, subjects, subjectsBefore, writeCondition } from './conditions';
import { addElement, addPage, additions, dependents, duplicate, move, moveBy, newElement, places, remove, rename, renameWithin, revalue } from './edit';
import { namesIn, parse, withNames } from './expression';
import { at, nodeAt, put, readPath, written, type Node } from './node';
import { candidates, hasItem, isReversed, scalesOf, withItem, withReversed, withoutItems } from './scales';
import { isMissing, languagesIn, ownLanguage, readable, textIn, withText } from './texts';
import { followed, freshName, numbers, openDefinition, partAt, parts, questions, takenNames } from './tree';

const survey: Node = {
  title: { default: 'Survey', fr: 'Sondage' },
  unknownToUs: { kept: [1, 2] },
  pages: [
    {
      name: 'page1',
      elements: [
        { type: 'radiogroup', name: 'mentor', title: { default: 'Do you have a mentor?', fr: 'Avez-vous un mentor ?' }, choices: ['yes', 'no'], 'x-odd': 7 },
        { type: 'panel', name: 'about', visibleIf: "{mentor} = 'yes'", elements: [{ type: 'rating', name: 'good', title: 'Good' }, { type: 'comment', name: 'why', visibleIf: '{good} < 3' }] },
      ],
    },
    {
      name: 'page2',
      visibleIf: '{mentor} notempty',
      elements: [
        { type: 'matrix', name: 'm', columns: [1, 2, 3], rows: ['trust', 'time'] },
        { type: 'text', name: 'last', title: 'You said {mentor}', requiredIf: "{m.trust} > 1 and displayValue('mentor') = 'Yes'" },
      ],
    },
  ],
  calculatedValues: [{ name: 'total', expression: '{good} + {m.trust}' }],
  triggers: [{ type: 'setvalue', expression: "{mentor} = 'no'", setToName: 'last', setValue: 'none' }],
  'x-scales': [{ code: 's', title: 'S', items: ['good', 'm.trust'], reverse: ['m.trust'], total: 'average', missing: 'half' }],
};
const names = (definition: unknown) => questions(definition).map(({ node }) => node['name']);

describe('paths', () => {
  test.each(['pages[0].elements[1].elements[0].visibleIf', 'x-scales[2].items[0]', 'title'])('%s is read and written back', (text) => {
    expect(written(readPath(text))).toBe(text);
  });

  test('putting undefined takes a key away, and nothing else changes', () => {
    const after = put(survey, ['pages', 0, 'elements', 0, 'choices'], undefined);
    expect(at(after, ['pages', 0, 'elements', 0])).toEqual({ type: 'radiogroup', name: 'mentor', title: { default: 'Do you have a mentor?', fr: 'Avez-vous un mentor ?' }, 'x-odd': 7 });
    expect(at(after, ['pages', 1])).toBe(at(survey, ['pages', 1]));
  });

  test('a path leads to the part it lies in', () => {
    expect(written(partAt(readPath('pages[0].elements[1].elements[0].choices[2].text')))).toBe('pages[0].elements[1].elements[0]');
    expect(written(partAt(readPath('x-scales[0].items[1]')))).toBe('x-scales[0]');
    expect(partAt(readPath('title'))).toEqual([]);
  });

  test('a place is found again after its question has moved', () => {
    const { definition } = move(survey, readPath('pages[0].elements[0]'), ['pages', 1, 'elements'], 2);
    expect(written(followed(readPath('pages[0].elements[0].choices[1]'), survey, definition) ?? [])).toBe('pages[1].elements[2].choices[1]');
    expect(written(followed(readPath('pages[0].elements[1].elements[0]'), survey, definition) ?? [])).toBe('pages[0].elements[0].elements[0]');
    expect(followed(readPath('pages[0].elements[0]'), survey, remove(survey, readPath('pages[0].elements[0]')))).toBeNull();
  });
});

describe('order', () => {
  test.each([
    ['pages[0].elements[0]', 1, 'pages[0].elements[1]', ['good', 'why', 'mentor', 'm', 'last']],
    ['pages[0].elements[1]', 1, 'pages[1].elements[0]', ['mentor', 'good', 'why', 'm', 'last']],
    ['pages[0].elements[1].elements[1]', 1, 'pages[0].elements[2]', ['mentor', 'good', 'why', 'm', 'last']],
    ['pages[0].elements[1].elements[0]', -1, 'pages[0].elements[1]', ['mentor', 'good', 'why', 'm', 'last']],
    ['pages[1].elements[0]', -1, 'pages[0].elements[2]', ['mentor', 'good', 'why', 'm', 'last']],
    ['pages[0]', 1, 'pages[1]', ['m', 'last', 'mentor', 'good', 'why']],
  ] as const)('%s by %i stands at %s', (from, by, to, order) => {
    const moved = moveBy(survey, readPath(from), by);
    expect(written(moved?.path ?? [])).toBe(to);
    expect(names(moved?.definition)).toEqual(order);
    expect(at(moved?.definition, moved?.path ?? [])).toBe(at(survey, readPath(from)));
  });

  test('the first and the last go no further', () => {
    expect(moveBy(survey, readPath('pages[0].elements[0]'), -1)).toBeNull();
    expect(moveBy(survey, readPath('pages[1].elements[1]'), 1)).toBeNull();
    expect(moveBy(survey, readPath('pages[1]'), 1)).toBeNull();
  });

  test('a panel does not move into itself, and is not offered to', () => {
    const panel = readPath('pages[0].elements[1]');
    expect(move(survey, panel, [...panel, 'elements'], 0).definition).toBe(survey);
    expect(places(survey, panel).map(written)).toEqual(['pages[0].elements', 'pages[1].elements']);
    expect(places(survey, readPath('pages[0].elements[0]')).map(written)).toEqual(['pages[0].elements', 'pages[0].elements[1].elements', 'pages[1].elements']);
  });

  test('into a panel that stands after it', () => {
    const moved = move(survey, readPath('pages[0].elements[0]'), readPath('pages[0].elements[1].elements'), 1);
    expect(written(moved.path)).toBe('pages[0].elements[0].elements[1]');
    expect(names(moved.definition)).toEqual(['good', 'mentor', 'why', 'm', 'last']);
  });
});

describe('names', () => {
  test('a new name reaches every place that has the old one', () => {
    const after = rename(survey, readPath('pages[0].elements[0]'), 'has_mentor', true);
    expect(at(after, readPath('pages[0].elements[1].visibleIf'))).toBe("{has_mentor} = 'yes'");
    expect(at(after, readPath('pages[1].visibleIf'))).toBe('{has_mentor} notempty');
    expect(at(after, readPath('pages[1].elements[1].requiredIf'))).toBe("{m.trust} > 1 and displayValue('has_mentor') = 'Yes'");
    expect(at(after, readPath('pages[1].elements[1].title'))).toBe('You said {has_mentor}');
    expect(at(after, readPath('triggers[0].expression'))).toBe("{has_mentor} = 'no'");
    expect(nodeAt(after, readPath('pages[0].elements[0]'))).toMatchObject({ name: 'has_mentor', 'x-uid': 'mentor', 'x-odd': 7 });
    expect(JSON.stringify(after)).not.toContain('{mentor}');
  });

  test('a question is the same over versions only where it has been in one', () => {
    expect(nodeAt(rename(survey, readPath('pages[0].elements[0]'), 'other', false), readPath('pages[0].elements[0]'))['x-uid']).toBeUndefined();
    const back = rename(rename(survey, readPath('pages[0].elements[0]'), 'other', true), readPath('pages[0].elements[0]'), 'mentor', true);
    expect(back).toEqual(survey);
  });

  test('rows, triggers and scales follow', () => {
    const after = rename(survey, readPath('pages[1].elements[0]'), 'table', false);
    expect(at(after, readPath('calculatedValues[0].expression'))).toBe('{good} + {table.trust}');
    expect(scalesOf(after)[0]).toMatchObject({ items: ['good', 'table.trust'], reverse: ['table.trust'] });
    expect(at(rename(survey, readPath('pages[1].elements[1]'), 'end', false), readPath('triggers[0].setToName'))).toBe('end');
    const row = renameWithin(survey, readPath('pages[1].elements[0]'), 1, 'trust', 'faith');
    expect(at(row, readPath('calculatedValues[0].expression'))).toBe('{good} + {m.faith}');
    expect(scalesOf(row)[0]?.['items']).toEqual(['good', 'm.faith']);
  });

  test('a name inside another name is left alone', () => {
    expect(withNames("{a} = 1 and {ab} = 2 and {a-Comment} = '{a}'", (n) => (n === 'a' ? 'b' : undefined))).toBe("{b} = 1 and {ab} = 2 and {a-Comment} = '{a}'");
  });

  test('a faulty expression is renamed as well', () => {
    expect(withNames('{a} = (', (n) => (n === 'a' ? 'b' : undefined))).toBe('{b} = (');
  });

  test('the value of a choice changes with the conditions about it', () => {
    expect(at(revalue(survey, readPath('pages[0].elements[0]'), 'yes', 1), readPath('pages[0].elements[1].visibleIf'))).toBe('{mentor} = 1');
    expect(at(revalue(survey, readPath('pages[0].elements[0]'), 'no', 'never'), readPath('pages[0].elements[1].visibleIf'))).toBe("{mentor} = 'yes'");
  });

  test('a copy has names of its own and speaks of itself', () => {
    const { definition, path } = duplicate(survey, readPath('pages[0].elements[1]'));
    expect(written(path)).toBe('pages[0].elements[2]');
    expect(names(definition)).toEqual(['mentor', 'good', 'why', 'good_1', 'why_1', 'm', 'last']);
    expect(nodeAt(definition, [...path, 'elements', 1])['visibleIf']).toBe('{good_1} < 3');
    expect(nodeAt(definition, path)['visibleIf']).toBe("{mentor} = 'yes'");
  });

  test('fresh names differ from all there are, in any case of letters', () => {
    expect(freshName('question', new Set(['question1', 'question2']))).toBe('question3');
    expect(takenNames(survey).has('total')).toBe(true);
  });
});

describe('deleting', () => {
  test('says what depends on a question', () => {
    expect(dependents(survey, readPath('pages[0].elements[0]')).map((d) => [written(d.path), d.why])).toEqual([
      ['pages[0].elements[1]', 'condition'],
      ['pages[1]', 'condition'],
      ['pages[1].elements[1]', 'text'],
      ['pages[1].elements[1]', 'condition'],
      ['triggers[0]', 'trigger'],
    ]);
    expect(dependents(survey, readPath('pages[0].elements[1]')).map((d) => d.why)).toEqual(['computed', 'scale']);
  });

  test('takes items out of scales, and leaves conditions to be mended', () => {
    const after = remove(survey, readPath('pages[1].elements[0]'));
    expect(scalesOf(after)[0]).toEqual({ code: 's', title: 'S', items: ['good'], total: 'average', missing: 'half' });
    expect(at(after, readPath('pages[1].elements[0].requiredIf'))).toContain('{m.trust}');
  });
});

test('what the editor does not know survives every edit', () => {
  let d: Node = survey;
  d = rename(d, readPath('pages[0].elements[0]'), 'x', true);
  d = moveBy(d, readPath('pages[0].elements[0]'), 1)?.definition ?? d;
  d = addPage(d, 0).definition;
  d = addElement(d, ['pages', 0, 'elements'], 0, newElement('rating', takenNames(d))).definition;
  expect(d['unknownToUs']).toEqual({ kept: [1, 2] });
  expect(parts(d).find(({ node }) => node['name'] === 'x')?.node['x-odd']).toBe(7);
});

test('every element that can be added has a name of its own', () => {
  let d: Node = { pages: [{ name: 'page1', elements: [] }] };
  for (const what of additions) d = addElement(d, ['pages', 0, 'elements'], 0, newElement(what, takenNames(d))).definition;
  const all = parts(d).map(({ node }) => node['name']);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength(additions.length + 1);
});

describe('expressions', () => {
  test.each(["{a} = 'b' and ({c} > -2 or !{d})", "{a} anyof ['x', \"y\"]", 'iif({a} notempty, 1, 0) >= 1', '{a}-1 > 2', "{a} contains 'it\\'s'", '{m.row} empty', 'today() > {d}'])('%s is read', (source) => {
    expect(parse(source)).not.toBeNull();
  });
  test.each(['{a} =', '({a} = 1', "{a} = 'x", '{a} {b}', '= 1', '{a} = 1 or', ''])('%s is not', (source) => {
    expect(parse(source)).toBeNull();
  });
  test('its names are found', () => {
    expect(namesIn("{a} = 1 and getComment('b') = 'c' or {m.r} > 2")).toEqual(['a', 'b', 'm.r']);
  });
});

describe('conditions in plain words', () => {
  test.each([
    ["{a} = 'x'", 'all', 1],
    ["{a} = 'x' and {b} <> 2 and {c} empty", 'all', 3],
    ["{a} anyof ['x', 'y'] or {b} notempty", 'any', 2],
    ['{a} >= 3', 'all', 1],
    ["{m.row} contains 'it\\'s'", 'all', 1],
    ['{a} = true', 'all', 1],
  ])('%s is read and written back', (source, join, clauses) => {
    const condition = readCondition(source);
    expect([condition?.join, condition?.clauses.length]).toEqual([join, clauses]);
    expect(writeCondition(condition ?? { join: 'all', clauses: [] })).toBe(source);
  });
  test.each(["{a} = 'x' and ({b} = 1 or {c} = 2)", '{a} + 1 > 2', 'age({d}) > 3', '{a} = {b}', '!{a}', '{a} = '])('%s stays as it is written', (source) => {
    expect(readCondition(source)).toBeNull();
  });
  test('conditions are about what is asked before', () => {
    const before = (path: string) => subjectsBefore(survey, readPath(path)).map((s) => s.name);
    expect(before('pages[0].elements[0]')).toEqual(['total']);
    expect(before('pages[0].elements[1].elements[1]')).toEqual(['mentor', 'good', 'total']);
    expect(before('pages[1]')).toEqual(['mentor', 'good', 'why', 'total']);
    expect(before('pages[1].elements[1]')).toEqual(['mentor', 'good', 'why', 'm.trust', 'm.time', 'total']);
  });
  test('points of a scale can be compared', () => {
    const of = (name: string) => relationsFor(subjects(survey).find((s) => s.name === name) as never);
    expect(of('good')).toContain('atLeast');
    expect(of('m.trust')).toContain('more');
    expect(of('mentor')).not.toContain('more');
  });
  test('what is not there, or only later, is found', () => {
    const condition = readCondition("{gone} = 1 and {last} = 'x' and {mentor} = 'yes'") ?? { join: 'all', clauses: [] };
    expect(strays(survey, readPath('pages[0].elements[1]'), condition)).toEqual({ missing: ['gone'], later: ['last'] });
  });
});

describe('texts', () => {
  test('of one language stay plain, of several become one per language', () => {
    expect(withText(undefined, 'en', 'en', 'Hello')).toBe('Hello');
    expect(withText('Hello', 'fr', 'en', 'Bonjour')).toEqual({ default: 'Hello', fr: 'Bonjour' });
    expect(withText({ default: 'Hello', fr: 'Bonjour' }, 'fr', 'en', '')).toBe('Hello');
    expect(withText({ default: 'Hello', fr: 'Bonjour' }, 'en', 'en', '')).toEqual({ fr: 'Bonjour' });
    expect(withText('Hello', 'en', 'en', '')).toBeUndefined();
    expect(withText({ en: 'a', default: 'b' }, 'en', 'en', 'c')).toEqual({ en: 'c', default: 'b' });
  });
  test('the language of a definition is its locale, unless its texts name it', () => {
    expect(ownLanguage({ locale: 'fr', title: 'Sondage' })).toBe('fr');
    expect(ownLanguage({ locale: 'fr', title: { default: 'Survey', fr: 'Sondage' } })).toBe('en');
    expect(languagesIn(survey)).toEqual(['en', 'fr']);
    expect(languagesIn({ locale: 'fr', title: 'Sondage' })).toEqual(['fr']);
  });
  test('what is missing is told from what nobody wrote', () => {
    expect(isMissing('Hello', 'fr', 'en')).toBe(true);
    expect(isMissing({ default: 'Hello', fr: ' ' }, 'fr', 'en')).toBe(true);
    expect(isMissing(undefined, 'fr', 'en')).toBe(false);
    expect(isMissing('1', 'fr', 'en')).toBe(false);
    expect(textIn({ fr: 'Oui' }, 'en', 'en')).toBe('');
    expect(readable({ fr: 'Oui' }, 'en', 'en')).toBe('Oui');
  });
});

describe('scales', () => {
  test('items are questions with points and rows of a matrix', () => {
    expect(candidates(survey).map((c) => c.item)).toEqual(['good', 'm.trust', 'm.time']);
    expect(candidates(put(survey, readPath('pages[0].elements[0].x-scale'), true)).map((c) => c.item)).toEqual(['mentor', 'good', 'm.trust', 'm.time']);
  });
  test('an item goes in, is reversed, and goes out with its reversal', () => {
    let d = withReversed(withItem(survey, 0, 'm.time', true), 0, 'm.time', true);
    expect(scalesOf(d)[0]).toMatchObject({ items: ['good', 'm.trust', 'm.time'], reverse: ['m.trust', 'm.time'] });
    d = withItem(d, 0, 'm.trust', false);
    const scale = scalesOf(d)[0] as Node;
    expect([hasItem(scale, 'm.trust'), isReversed(scale, 'm.trust'), isReversed(scale, 'm.time')]).toEqual([false, false, true]);
    expect(withoutItems(survey, () => false)).toBe(survey);
  });
});

test('questions without pages get one', () => {
  expect(openDefinition({ title: 'A', elements: [{ type: 'text', name: 'a' }] })).toEqual({ title: 'A', pages: [{ name: 'page1', elements: [{ type: 'text', name: 'a' }] }] });
  expect(openDefinition(survey)).toBe(survey);
  expect(openDefinition([1])).toBeNull();
});

test('questions are numbered as readers see them', () => {
  expect([...numbers(survey)]).toEqual([['mentor', 1], ['good', 2], ['why', 3], ['m', 4], ['last', 5]]);
});
