import type { Node, Path } from './definition/node';

/** A state of the work: the definition, and which part is open. */
export type Moment = { definition: Node; open: Path | null };

/** Everything that was done in this session and can be taken back. */
export type History = {
  now: Moment;
  past: Moment[];
  future: Moment[];
  /** What the last change was about, and when: further letters in the same field join it. */
  last: { tag: string; at: number } | null;
};

const most = 300;
const pauseMs = 2_000;

export function startHistory(now: Moment): History {
  return { now, past: [], future: [], last: null };
}

/** The next state. Changes with one tag that follow each other quickly are one step back; without a
 * tag every change is a step of its own. */
export function changed(h: History, now: Moment, tag: string, at: number): History {
  if (now.definition === h.now.definition) return { ...h, now };
  const joins = tag !== '' && h.last?.tag === tag && at - h.last.at < pauseMs && h.future.length === 0;
  return { now, past: joins ? h.past : [...h.past, h.now].slice(-most), future: [], last: tag === '' ? null : { tag, at } };
}

/** Opens another part. That is no step of its own. */
export function opened(h: History, open: Path | null): History {
  return { ...h, now: { ...h.now, open } };
}

export function undone(h: History): History {
  const before = h.past.at(-1);
  return before ? { now: before, past: h.past.slice(0, -1), future: [h.now, ...h.future], last: null } : h;
}

export function redone(h: History): History {
  const [next, ...future] = h.future;
  return next ? { now: next, past: [...h.past, h.now], future, last: null } : h;
}
