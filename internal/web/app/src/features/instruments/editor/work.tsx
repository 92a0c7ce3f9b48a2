import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { InstrumentDraftSaveDocument, type DraftStateFragment, type InstrumentPartsFragment } from '../../../gql/graphql';
import { useLanguage } from '../../../i18n/language';
import { request } from '../../../lib/graphql';
import { useDepartment, useViewer } from '../../../lib/session';
import { isNode, listAt, readPath, samePath, startsWith, written, type Node, type Path } from '../definition/node';
import { inOrder, languagesIn, ownLanguage } from '../definition/texts';
import { asking, followed, identity, numbers, openDefinition, partAt, questions } from '../definition/tree';
import { speakerOf, type Speaker } from '../definition/words';
import { changed, opened, redone, startHistory, undone, type History } from '../history';
import type { Saving } from '../saving';
import { keptWork, useSaving } from './useSaving';

/** Something the server says of the draft, and where that is now. */
export type Problem = { path: Path | null; written: string; code: string; message: string; blocking: boolean };

/** A definition after a change, and the part that is open then; nothing else opens by itself. */
export type Changed = Node | { definition: Node; path: Path | null };

/** What the server said of the draft, and of which state of it. */
export type Checked = { definition: unknown; draft: DraftStateFragment | null };

export type Work = {
  instrument: InstrumentPartsFragment;
  definition: Node;
  /** The part that is open, the empty path for the questionnaire itself. */
  open: Path | null;
  saving: Saving;
  checked: Checked;
  problems: Problem[];
  /** The language of texts that name none. */
  own: string;
  /** Languages that every text has to be in. */
  languages: string[];
  /** Languages there are fields for, and those of them that are shown now. */
  offered: string[];
  shown: string[];
  show: (languages: string[]) => void;
  /** What identifies the questions of published versions. */
  published: ReadonlySet<string>;
  numbers: ReadonlyMap<string, number>;
  speaker: Speaker;
  canUndo: boolean;
  canRedo: boolean;
  /** Changes the definition. Changes with the same tag in a row are one step back. */
  change: (edit: (definition: Node) => Changed, tag?: string) => void;
  openPart: (path: Path | null) => void;
  undo: () => void;
  redo: () => void;
  /** The draft was changed on the server by something else than a save. */
  adopt: (definition: unknown, revision: number, draft: DraftStateFragment | null) => void;
  choose: (whose: 'mine' | 'theirs') => void;
  /** Takes note of something an import told, by its path as the server wrote it. */
  settle: (written: string) => Promise<void>;
  /** Says something to those who do not see the screen. */
  announce: (message: string) => void;
  announced: string;
  /** Moves the focus to the first of these elements, once any is there. */
  focus: (...ids: string[]) => void;
};

const Context = createContext<Work | null>(null);

export function useWork(): Work {
  const work = useContext(Context);
  if (!work) throw new Error('used outside the editor');
  return work;
}

export function WorkProvider({ value, children }: { value: Work; children: ReactNode }) {
  return <Context value={value}>{children}</Context>;
}

/** The work on one draft in this session. It goes on from what the server had when it was opened. */
export function useNewWork(instrument: InstrumentPartsFragment, onLeft: () => void): Work {
  const viewer = useViewer();
  const department = useDepartment();
  const reading = useLanguage();
  const person = viewer?.person.id ?? '';
  const [first] = useState(() => {
    const kept = keptWork(instrument.id, person);
    const draft = instrument.draft ?? null;
    return { server: draft?.definition, draft, revision: instrument.revision, definition: openDefinition(kept?.definition) ?? openDefinition(draft?.definition) ?? { pages: [] } };
  });
  const [checked, setChecked] = useState<Checked>({ definition: openDefinition(first.server), draft: first.draft });
  const { saving, dispatch } = useSaving({
    instrument: instrument.id,
    person,
    revision: first.revision,
    definition: first.server,
    onSaved: (definition, draft) => setChecked({ definition, draft }),
    onLeft,
  });

  const [history, setHistory] = useState(() => startHistory({ definition: first.definition, open: null }));
  const current = useRef(history);
  const become = (next: History) => {
    current.current = next;
    setHistory(next);
  };
  const keep = (next: History) => {
    const { definition } = current.current.now;
    become(next);
    if (next.now.definition !== definition) dispatch({ type: 'changed', definition: next.now.definition });
  };
  const replace = (definition: unknown) => {
    const h = current.current;
    const next = openDefinition(definition) ?? { pages: [] };
    become(changed(h, { definition: next, open: h.now.open && followed(h.now.open, h.now.definition, next) }, '', Date.now()));
  };

  const [message, setMessage] = useState('');
  const focus = useLaterFocus();
  const { definition, open } = history.now;
  const own = useMemo(() => ownLanguage(definition), [definition]);
  const languages = useMemo(() => languagesIn(definition), [definition]);
  const offered = inOrder([...languages, ...department.languages]);
  const [chosen, show] = useState<string[]>([]);
  const shown = offered.filter((l) => chosen.includes(l));

  // Another tab or person saved, and nothing here differs from what was there before.
  const theirs = instrument.revision > saving.revision && saving.phase === 'clean' && instrument.draft;
  useEffect(() => {
    if (!theirs) return;
    replace(theirs.definition);
    setChecked({ definition: openDefinition(theirs.definition), draft: theirs });
    dispatch({ type: 'adopted', revision: instrument.revision });
  }, [theirs]);

  return {
    instrument,
    definition,
    open,
    saving,
    checked,
    problems: useMemo(() => located(checked, definition), [checked, definition]),
    own,
    languages,
    offered,
    shown: shown.length > 0 ? shown : offered,
    show,
    published: useMemo(() => new Set(instrument.versions.flatMap((v) => questions(openDefinition(v.definition)).map(({ node }) => identity(node)))), [instrument]),
    numbers: useMemo(() => numbers(definition), [definition]),
    speaker: useMemo(() => speakerOf(definition, reading, own), [definition, reading, own]),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change: (edit, tag = '') => {
      const h = current.current;
      const result = edit(h.now.definition);
      const edited = isEdited(result) ? result : { definition: result, path: h.now.open };
      keep(changed(h, { definition: edited.definition, open: edited.path }, tag, Date.now()));
    },
    openPart: (path) => become(opened(current.current, path)),
    undo: () => keep(undone(current.current)),
    redo: () => keep(redone(current.current)),
    adopt: (next, revision, draft) => {
      replace(next);
      setChecked({ definition: openDefinition(next), draft });
      dispatch({ type: 'adopted', revision });
    },
    choose: (whose) => {
      const standing = saving.standing;
      if (whose === 'theirs' && standing) {
        replace(standing.definition);
        setChecked({ definition: null, draft: null });
      }
      dispatch({ type: 'chosen', whose });
      // The server is asked what it says of it.
      if (whose === 'theirs') dispatch({ type: 'changed', definition: current.current.now.definition });
    },
    settle: async (written) => {
      const { definition: now } = current.current.now;
      const { instrumentDraftSave: r } = await request(InstrumentDraftSaveDocument, { instrument: instrument.id, definition: now, revision: saving.revision, settled: [written] });
      if (r.userErrors.length > 0) {
        // Somebody saved meanwhile; the next save will ask which one goes on.
        dispatch({ type: 'changed', definition: now });
        return;
      }
      setChecked({ definition: now, draft: r.instrument?.draft ?? null });
      dispatch({ type: 'adopted', revision: r.revision });
    },
    announce: (said) => setMessage((before) => (before === said ? `${said}\u00a0` : said)),
    announced: message,
    focus,
  };
}

function isEdited(result: Changed): result is { definition: Node; path: Path | null } {
  return 'path' in result && isNode(result['definition']);
}

/** Where the problems of a state of the draft are in the state there is now. */
function located({ definition: before, draft }: Checked, now: Node): Problem[] {
  return (draft?.problems ?? []).map((p) => {
    // What comes with a line of a file names a question instead of the way to it.
    const path = typeof p.line === 'number' ? asking(before, p.path)?.path : readPath(p.path);
    if (!path) return { path: null, written: p.path, code: p.code, message: p.message, blocking: p.blocking };
    return { path: isNode(before) ? followed(path, before, now) : path, written: p.path, code: p.code, message: p.message, blocking: p.blocking };
  });
}

/** The problems of a part. What lies in a page or panel counts for itself. */
export function problemsOf(problems: Problem[], part: Path): Problem[] {
  return problems.filter((p) => p.path && samePath(partAt(p.path), part));
}

/** The problems of one property. */
export function problemsAt(problems: Problem[], path: Path): Problem[] {
  return problems.filter((p) => p.path && startsWith(p.path, path));
}

export function isOpen(work: Work, path: Path): boolean {
  return work.open !== null && samePath(work.open, path);
}

/** Ids of the controls of a part, made of its path. */
export const idOf = (path: Path, more = '') => `at-${written(path)}${more === '' ? '' : `-${more}`}`;

/** Moves the focus once a drawing has what it is to move to; the reader's own next act comes first. */
function useLaterFocus(): (...ids: string[]) => void {
  const wanted = useRef<string[]>([]);
  const [, again] = useState(0);
  useEffect(() => {
    const found = wanted.current.map((id) => document.getElementById(id)).find((e) => e !== null);
    if (!found) return;
    wanted.current = [];
    for (let box = found.closest('details'); box; box = box.parentElement?.closest('details') ?? null) box.open = true;
    const control = found.matches('input, textarea, select, button, a, summary, [tabindex]')
      ? found
      : (found.querySelector<HTMLElement>('[data-missing]') ?? found.querySelector<HTMLElement>('input, textarea, select, button, summary'));
    control?.focus();
  });
  useEffect(() => {
    const forget = () => (wanted.current = []);
    document.addEventListener('keydown', forget, true);
    document.addEventListener('pointerdown', forget, true);
    return () => {
      document.removeEventListener('keydown', forget, true);
      document.removeEventListener('pointerdown', forget, true);
    };
  }, []);
  return (...ids) => {
    wanted.current = ids;
    again((n) => n + 1);
  };
}

/** How many parts of a list there are. */
export function count(definition: Node, list: Path): number {
  return listAt(definition, list).length;
}
