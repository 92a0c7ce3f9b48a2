import { describe, expect, test } from 'vitest';
import { changed, opened, redone, startHistory, undone } from './history';
import { hasUnsaved, startSaving, step } from './saving';

const moment = (title: string) => ({ definition: { title }, open: null });
const titles = (h: ReturnType<typeof startHistory>) => [h.past.map((m) => m.definition['title']).join(), h.now.definition['title'], h.future.map((m) => m.definition['title']).join()];

describe('undo', () => {
  test('takes back one step, and gives it again', () => {
    let h = changed(changed(startHistory(moment('a')), moment('b'), '', 0), moment('c'), '', 1);
    h = undone(h);
    expect(titles(h)).toEqual(['a', 'b', 'c']);
    expect(titles(redone(h))).toEqual(['a,b', 'c', '']);
    expect(titles(undone(undone(h)))).toEqual(['', 'a', 'b,c']);
  });
  test('a new change forgets what was taken back', () => {
    const h = changed(undone(changed(startHistory(moment('a')), moment('b'), '', 0)), moment('c'), '', 1);
    expect(titles(h)).toEqual(['a', 'c', '']);
  });
  test('letters typed in a row are one step; after a pause, or in another field, they are two', () => {
    const typed = (tag: string, at: number) => changed(changed(startHistory(moment('a')), moment('b'), 'title', 0), moment('c'), tag, at);
    expect(titles(typed('title', 500))[0]).toBe('a');
    expect(titles(typed('title', 5_000))[0]).toBe('a,b');
    expect(titles(typed('help', 500))[0]).toBe('a,b');
  });
  test('opening a part is no step', () => {
    expect(titles(opened(startHistory(moment('a')), ['pages', 0]))).toEqual(['', 'a', '']);
  });
});

describe('saving', () => {
  const pending = step(startSaving(3), { type: 'changed', definition: 'a' });
  const saving = step(pending, { type: 'due' });
  test('one save at a time; what is written meanwhile follows', () => {
    expect(saving).toMatchObject({ phase: 'saving', sending: { definition: 'a' }, unsaved: null });
    const more = step(saving, { type: 'changed', definition: 'b' });
    expect(more.phase).toBe('saving');
    expect(step(more, { type: 'due' })).toBe(more);
    expect(step(more, { type: 'saved', revision: 4 })).toMatchObject({ phase: 'pending', revision: 4, unsaved: { definition: 'b' } });
  });
  test('what did not arrive is kept and sent again', () => {
    const offline = step(saving, { type: 'failed', phase: 'offline' });
    expect(hasUnsaved(offline)).toBe(true);
    expect(step(offline, { type: 'due' })).toMatchObject({ phase: 'saving', sending: { definition: 'a' } });
  });
  test('what another tab saved is not overwritten without a choice', () => {
    const conflict = step(saving, { type: 'conflict', standing: { definition: 'theirs', revision: 9 } });
    expect(step(conflict, { type: 'due' })).toBe(conflict);
    expect(step(conflict, { type: 'chosen', whose: 'mine' })).toMatchObject({ phase: 'pending', revision: 9, unsaved: { definition: 'a' } });
    expect(step(conflict, { type: 'chosen', whose: 'theirs' })).toMatchObject({ phase: 'clean', revision: 9, unsaved: null });
  });
});
