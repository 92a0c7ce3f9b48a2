import { expect, test } from 'vitest';
import { nextOf, type Mine } from './next';

const none: Mine['can'] = { write: false, reopen: false, askForLetters: false, answer: false, pack: false, reopenPackage: false };
const of = (can: Partial<Mine['can']>, answer: Mine['answer'] = null, seats: Mine['seats'] = ['NOMINATOR']) => nextOf({ can: { ...none, ...can }, answer, seats }).what;

test('what comes next is the first thing that waits for the reader', () => {
  expect(of({ write: true, askForLetters: true })).toBe('write');
  expect(of({ reopen: true, askForLetters: true })).toBe('letters');
  expect(of({})).toBe('nothing');
});

test('a nominee answers, then packs, and is asked nothing after declining or handing in', () => {
  expect(of({ answer: true }, 'ASKED', ['NOMINEE'])).toBe('answer');
  expect(of({ answer: true, pack: true }, 'ACCEPTED', ['NOMINEE'])).toBe('pack');
  expect(of({ answer: true }, 'DECLINED', ['NOMINEE'])).toBe('nothing');
  expect(of({ reopenPackage: true }, 'COMPLETED', ['NOMINEE'])).toBe('nothing');
});
