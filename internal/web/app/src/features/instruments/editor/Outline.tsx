import { useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useLanguage } from '../../../i18n/language';
import { Button } from '../../../ui/Button';
import { Confirm } from '../../../ui/Confirm';
import { Icon } from '../../../ui/Icon';
import { NativeSelect } from '../../../ui/inputs';
import { addElement, addPage, dependents, duplicate, move, moveBy, newElement, places, remove, type Addition, type Dependent } from '../definition/edit';
import { at, isNode, listAt, nodeAt, put, readPath, samePath, startsWith, str, written, type Path } from '../definition/node';
import { addScale, scalesOf } from '../definition/scales';
import { readable } from '../definition/texts';
import { followed, freshName, isQuestion, kindOf, takenNames, type Kind } from '../definition/tree';
import { short } from '../definition/words';
import { AddDialog } from './AddDialog';
import { MoveButton } from './Choices';
import { useTold } from './Conditions';
import { OpenForm } from './OpenForm';
import { useEditorText } from './text';
import { count, idOf, isOpen, problemsOf, useWork } from './work';

/** Where something that is dragged would go. */
type Target = { list: Path; place: number };
type Drag = { path: Path; target: Target | null } | null;
type Dragging = { drag: Drag; setDrag: (drag: Drag) => void };

/** The whole questionnaire in its order: pages, what is on them, scales and computed values. Each
 * part opens where it stands. */
export function Outline({ onPreview }: { onPreview: (name: string) => void }) {
  const t = useEditorText();
  const { definition, change, focus } = useWork();
  const [drag, setDrag] = useState<Drag>(null);
  const [adding, setAdding] = useState<Target | null>(null);
  const [deleting, setDeleting] = useState<Path | null>(null);
  const acts: Acts = { onAdd: (list, place) => setAdding({ list, place }), onDelete: setDeleting, onPreview, drag, setDrag };
  const pages = count(definition, ['pages']);
  return (
    <div className="outline">
      <Row path={[]} label={t.whole} title={t.wholeTitle} acts={acts} />
      {listAt(definition, ['pages']).map((page, i) => (
        <section key={i} className="outline-page" aria-label={t.pageNumber(i + 1)}>
          <Row path={['pages', i]} label={t.pageNumber(i + 1)} title={titleOf(page, t)} acts={acts} heading />
          <Elements list={['pages', i, 'elements']} acts={acts} />
          <AddHere list={['pages', i, 'elements']} acts={acts} label={t.addToPage(i + 1)} />
        </section>
      ))}
      <div>
        <Button
          kind="quiet"
          onClick={() => {
            change((d) => addPage(d, pages));
            focus(idOf(['pages', pages, 'title']));
          }}
        >
          <Icon name="plus" size={16} />
          {t.addPage}
        </Button>
      </div>
      <Others acts={acts} />
      {adding && (
        <AddDialog
          onClose={() => setAdding(null)}
          onChoose={(what) => {
            add(adding, what);
            setAdding(null);
          }}
        />
      )}
      {deleting && <DeleteDialog path={deleting} onClose={() => setDeleting(null)} />}
    </div>
  );

  function add({ list, place }: Target, what: Addition) {
    change((d) => addElement(d, list, place, newElement(what, takenNames(d))));
    focus(idOf([...list, place, what === 'html' ? 'html' : 'title']));
  }
}

type Acts = Dragging & { onAdd: (list: Path, place: number) => void; onDelete: (path: Path) => void; onPreview: (name: string) => void };

/** What stands for a part in the outline: its title, else what it is. */
function titleOf(node: unknown, t: ReturnType<typeof useEditorText>): { text: unknown; otherwise: string } {
  if (!isNode(node)) return { text: undefined, otherwise: t.unreadable };
  const kind = kindOf(node);
  const text = kind === 'html' ? node['html'] : node['title'];
  return { text, otherwise: isQuestion(node) ? t.untitled : str(node, 'name') || t.untitled };
}

function Elements({ list, acts }: { list: Path; acts: Acts }) {
  const t = useEditorText();
  const { definition } = useWork();
  const all = listAt(definition, list);
  if (all.length === 0) return <DropHere list={list} acts={acts} />;
  return (
    <ol className="outline-list">
      {all.map((node, i) => {
        const path = [...list, i];
        const kind = kindOf(node);
        return (
          <Element key={i} path={path} acts={acts}>
            <Row path={path} label={labelOf(kind, node, t)} title={titleOf(node, t)} acts={acts} />
            {kind === 'panel' && (
              <div className="outline-panel">
                <Elements list={[...path, 'elements']} acts={acts} />
                <AddHere list={[...path, 'elements']} acts={acts} label={t.addToPanel} />
              </div>
            )}
          </Element>
        );
      })}
    </ol>
  );
}

function labelOf(kind: Exclude<Kind, 'page'>, node: unknown, t: ReturnType<typeof useEditorText>): string {
  if (kind === 'unknown') return t.unsupported(isNode(node) ? str(node, 'type') : '');
  if (kind === 'text' && isNode(node)) {
    const input = str(node, 'inputType');
    return t.inputTypes[input as 'text'] ?? t.kinds.text;
  }
  return t.kinds[kind];
}

/** One place of a list: it can be dragged, and something dragged can be dropped before or after it. */
function Element({ path, acts, children }: { path: Path; acts: Acts; children: ReactNode }) {
  const t = useEditorText();
  const { open, change, announce } = useWork();
  const list = path.slice(0, -1);
  const place = path.at(-1) as number;
  const target = acts.drag?.target;
  const shows = target && samePath(target.list, list) ? (target.place === place ? 'drop-before' : target.place === place + 1 ? 'drop-after' : '') : '';
  const over = (event: DragEvent<HTMLLIElement>) => {
    if (!acts.drag || startsWith(path, acts.drag.path)) return;
    event.preventDefault();
    event.stopPropagation();
    const box = event.currentTarget.getBoundingClientRect();
    const next = { list, place: event.clientY > box.top + box.height / 2 ? place + 1 : place };
    if (!target || !samePath(target.list, list) || target.place !== next.place) acts.setDrag({ ...acts.drag, target: next });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!acts.drag?.target) return;
    const { path: from, target: to } = acts.drag;
    acts.setDrag(null);
    const same = samePath(from.slice(0, -1), to.list) && (from.at(-1) as number) < to.place;
    change((d) => {
      const next = move(d, from, to.list, to.place - (same ? 1 : 0));
      return { definition: next.definition, path: stillOpen(open, from, next.path, d, next.definition) };
    });
    announce(t.moved);
  };
  return (
    <li className={`outline-item ${shows}`} onDragOver={over} onDrop={drop}>
      {children}
    </li>
  );
}

/** An empty page or panel says so, and takes what is dropped on it. */
function DropHere({ list, acts }: { list: Path; acts: Acts }) {
  const t = useEditorText();
  const { open, change, announce } = useWork();
  return (
    <p
      className="outline-empty muted"
      onDragOver={(event) => {
        if (acts.drag && !startsWith(list, acts.drag.path)) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        if (!acts.drag) return;
        const from = acts.drag.path;
        acts.setDrag(null);
        change((d) => {
          const next = move(d, from, list, 0);
          return { definition: next.definition, path: stillOpen(open, from, next.path, d, next.definition) };
        });
        announce(t.moved);
      }}
    >
      {t.emptyList}
    </p>
  );
}

function AddHere({ list, acts, label }: { list: Path; acts: Acts; label: string }) {
  const t = useEditorText();
  const { definition } = useWork();
  return (
    <div className="outline-add">
      <Button kind="quiet" id={idOf(list, 'add')} onClick={() => acts.onAdd(list, count(definition, list))}>
        <Icon name="plus" size={16} />
        {t.addElement}
        <span className="unseen"> {label}</span>
      </Button>
    </div>
  );
}

type RowProps = { path: Path; label: string; title: string | { text: unknown; otherwise: string }; acts: Acts; heading?: boolean };

/** A part in the outline, and its form where it is open. */
function Row({ path, label, title, acts, heading = false }: RowProps) {
  const work = useWork();
  const language = useLanguage();
  const { definition, own, numbers, problems, openPart } = work;
  const node = at(definition, path);
  const isIt = isOpen(work, path);
  const said = typeof title === 'string' ? title : short100(readable(title.text, language, own)) || title.otherwise;
  const number = isNode(node) && isQuestion(node) ? numbers.get(str(node, 'name')) : undefined;
  const faults = problemsOf(problems, path).filter((p) => p.blocking).length;
  const movable = path.length > 1 && (path[0] === 'pages' || path[0] === 'x-scales');
  return (
    <div className={`outline-row ${isIt ? 'open' : ''} ${heading ? 'heading' : ''}`}>
      <Head
        path={path}
        label={label}
        title={said}
        number={number}
        faults={faults}
        shownIf={isNode(node) ? str(node, 'visibleIf') : ''}
        required={isNode(node) && node['isRequired'] === true}
        isOpen={isIt}
        movable={movable}
        first={movable && isFirst(path)}
        last={movable && isLast(definition, path)}
        acts={acts}
        onToggle={() => openPart(isIt ? null : path)}
      />
      {isIt && (
        <div className="outline-form" id={idOf(path, 'form')} role="group" aria-label={`${label}: ${said}`}>
          <OpenForm path={path} />
          {path.length > 0 && <Tools path={path} acts={acts} />}
        </div>
      )}
    </div>
  );
}

const short100 = (text: string) => {
  const plain = text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();
  return plain.length > 140 ? `${plain.slice(0, 139).trimEnd()}…` : plain;
};

function isFirst(path: Path): boolean {
  return path.every((step) => typeof step === 'string' || step === 0) && (path.length === 2 || path.length === 4);
}

function isLast(definition: unknown, path: Path): boolean {
  if (path.length === 2) return path[1] === listAt(definition, path.slice(0, 1)).length - 1;
  return path.length === 4 && path[1] === listAt(definition, ['pages']).length - 1 && path[3] === listAt(definition, path.slice(0, 3)).length - 1;
}

type HeadProps = {
  path: Path;
  label: string;
  title: string;
  number: number | undefined;
  faults: number;
  shownIf: string;
  required: boolean;
  isOpen: boolean;
  movable: boolean;
  first: boolean;
  last: boolean;
  acts: Acts;
  onToggle: () => void;
};

/** The line of a part. */
function Head({ path, label, title, number, faults, shownIf, required, isOpen, movable, first, last, acts, onToggle }: HeadProps) {
    const t = useEditorText();
    const told = useTold();
    const move = useMove();
    const draggable = path[0] === 'pages' && path.length > 2;
    const keys = (event: KeyboardEvent) => {
      if (!event.altKey || !movable || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
      event.preventDefault();
      move(path, event.key === 'ArrowDown' ? 1 : -1, 'open');
    };
    return (
      <div className="outline-head">
        {draggable && (
          <span
            className="grip"
            draggable
            aria-hidden="true"
            title={t.drag}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', title);
              acts.setDrag({ path, target: null });
            }}
            onDragEnd={() => acts.setDrag(null)}
          >
            <Icon name="grip" size={16} />
          </span>
        )}
        <button
          type="button"
          id={idOf(path, 'open')}
          className="outline-open"
          aria-expanded={isOpen}
          aria-controls={isOpen ? idOf(path, 'form') : undefined}
          aria-describedby={movable ? 'outline-keys' : undefined}
          onClick={onToggle}
          onKeyDown={keys}
        >
          <span className="outline-label">
            {label}
            {required && <span className="outline-mark">{t.requiredMark}</span>}
          </span>
          <span className="outline-title">
            {number !== undefined && <span className="muted tabular">{number}. </span>}
            {title}
          </span>
          {shownIf !== '' && (
            <span className="outline-when">
              {t.shownWhen} {told(shownIf) ?? shownIf}
            </span>
          )}
          {faults > 0 && <span className="chip bad">{t.toMend(faults)}</span>}
        </button>
        {movable && (
          <span className="outline-moves">
            <MoveButton id={idOf(path, 'up')} icon="up" label={t.moveUp(title)} off={first} onPress={() => move(path, -1, 'up')} />
            <MoveButton id={idOf(path, 'down')} icon="down" label={t.moveDown(title)} off={last} onPress={() => move(path, 1, 'down')} />
          </span>
        )}
      </div>
    );
}

/** Moves a part one place, keeps the focus on what moved it, and says where it is now. */
function useMove(): (path: Path, by: 1 | -1, button: 'up' | 'down' | 'open') => void {
  const t = useEditorText();
  const { definition, open, change, announce, focus } = useWork();
  return (path, by, button) => {
    const moved = moveBy(definition, path, by);
    if (!moved) return;
    // What is open stays open, wherever it goes.
    change((d) => {
      const next = moveBy(d, path, by);
      if (!next) return d;
      return { definition: next.definition, path: stillOpen(open, path, next.path, d, next.definition) };
    });
    focus(idOf(moved.path, button));
    announce(placeIn(moved.path, moved.definition, t));
  };
}

/** The part that was open, wherever a move has taken it. */
function stillOpen(open: Path | null, from: Path, to: Path, before: unknown, now: unknown): Path | null {
  if (!open) return null;
  return startsWith(open, from) ? [...to, ...open.slice(from.length)] : followed(open, before, now);
}

function placeIn(path: Path, definition: unknown, t: ReturnType<typeof useEditorText>): string {
  const place = (path.at(-1) as number) + 1;
  const of = listAt(definition, path.slice(0, -1)).length;
  return path.length > 2 ? t.movedOnPage(place, of, (path[1] as number) + 1) : t.movedTo(place, of);
}

/** What can be done with a part as a whole. */
function Tools({ path, acts }: { path: Path; acts: Acts }) {
  const t = useEditorText();
  const { definition, own, change, announce, focus } = useWork();
  const language = useLanguage();
  const element = path[0] === 'pages' && path.length > 2;
  const node = nodeAt(definition, path);
  const list = path.slice(0, -1);
  const place = path.at(-1) as number;
  const targets = element ? places(definition, path).filter((to) => !samePath(to, list)) : [];
  const nameOf = (to: Path) => {
    const holder = to.slice(0, -1);
    const said = readable(nodeAt(definition, holder)['title'], language, own);
    const page = t.pageNumber((holder[1] as number) + 1);
    return holder.length === 2 ? (said === '' ? page : `${page}: ${short(said)}`) : t.panelOn(short(said) || str(nodeAt(definition, holder), 'name'), page);
  };
  return (
    <div className="outline-tools">
      {targets.length > 0 && (
        <NativeSelect
          aria-label={t.moveTo}
          value=""
          data={[{ value: '', label: t.moveTo }, ...targets.map((to) => ({ value: written(to), label: nameOf(to) }))]}
          onChange={(e) => {
            const to = readPath(e.currentTarget.value);
            if (to.length === 0) return;
            const moved = move(definition, path, to, count(definition, to));
            change((d) => move(d, path, to, count(d, to)));
            focus(idOf(moved.path, 'open'));
            announce(placeIn(moved.path, moved.definition, t));
          }}
        />
      )}
      {element && (
        <Button kind="quiet" onClick={() => acts.onAdd(list, place + 1)}>
          <Icon name="plus" size={16} />
          {t.addAfter}
        </Button>
      )}
      {element && (
        <Button
          kind="quiet"
          onClick={() => {
            change((d) => duplicate(d, path));
            focus(idOf([...list, place + 1], 'open'));
            announce(t.copied);
          }}
        >
          {t.duplicate}
        </Button>
      )}
      {isQuestion(node) && element && (
        <Button kind="quiet" onClick={() => acts.onPreview(str(node, 'name'))}>
          {t.seeInPreview}
        </Button>
      )}
      <Button kind="danger" onClick={() => acts.onDelete(path)}>
        {t.delete}
      </Button>
    </div>
  );
}

/** Asks before something goes, and says what would be left without sense. */
function DeleteDialog({ path, onClose }: { path: Path; onClose: () => void }) {
  const t = useEditorText();
  const { definition, own, change, announce, focus } = useWork();
  const language = useLanguage();
  const node = nodeAt(definition, path);
  const depending = dependents(definition, path);
  const inside = countInside(node);
  const title = readable(node['title'] ?? node['html'], language, own) || str(node, 'name') || str(node, 'code') || t.untitled;
  const nameOf = (d: Dependent) => {
    const part = nodeAt(definition, d.path);
    return readable(part['title'], language, own) || str(part, 'name') || str(part, 'code') || written(d.path);
  };
  const list = path.slice(0, -1);
  const place = path.at(-1) as number;
  const confirm = () => {
    onClose();
    change((d) => {
      const next = remove(d, path);
      // A list of our own that is empty says nothing.
      const emptied = list.length === 1 && list[0] !== 'pages' && listAt(next, list).length === 0 ? put(next, list, undefined) : next;
      return { definition: emptied, path: null };
    });
    announce(t.deleted(short(title)));
    focus(place > 0 ? idOf([...list, place - 1], 'open') : list.at(-1) === 'elements' ? idOf(list, 'add') : idOf([], 'open'));
  };
  return (
    <Confirm title={t.deleteTitle(short(title))} open kind="danger" confirm={t.delete} busy={false} onClose={onClose} onConfirm={confirm}>
      {inside > 0 && <p>{t.deleteInside(inside)}</p>}
      {depending.length > 0 ? (
        <>
          <p>{t.deleteDepends}</p>
          <ul>
            {depending.map((d) => (
              <li key={written(d.path) + d.why}>
                {short(nameOf(d))}: {t.dependsBy[d.why]}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t.deleteFree}</p>
      )}
      <p className="muted">{t.deleteUndo}</p>
    </Confirm>
  );
}

function countInside(node: unknown): number {
  return listAt(node, ['elements']).reduce<number>((n, e) => n + 1 + countInside(e), 0);
}

/** What belongs to the questionnaire and stands on no page. */
function Others({ acts }: { acts: Acts }) {
  const t = useEditorText();
  const { definition, change, focus } = useWork();
  const language = useLanguage();
  const { own } = useWork();
  const scales = scalesOf(definition);
  const values = listAt(definition, ['calculatedValues']);
  const triggers = listAt(definition, ['triggers']);
  return (
    <>
      <section className="outline-page" aria-label={t.scales}>
        <h2>{t.scales}</h2>
        <p className="muted small">{t.scalesText}</p>
        {scales.map((scale, i) => (
          <Row key={i} path={['x-scales', i]} label={t.scaleItems(listAt(scale, ['items']).length)} title={readable(scale['title'], language, own) || str(scale, 'code')} acts={acts} />
        ))}
        <div>
          <Button
            kind="quiet"
            onClick={() => {
              change((d) => addScale(d));
              focus(idOf(['x-scales', scales.length, 'title']));
            }}
          >
            <Icon name="plus" size={16} />
            {t.newScale}
          </Button>
        </div>
      </section>
      <section className="outline-page" aria-label={t.values}>
        <h2>{t.values}</h2>
        <p className="muted small">{t.valuesText}</p>
        {values.map((value, i) => (
          <Row key={i} path={['calculatedValues', i]} label={t.value} title={isNode(value) ? str(value, 'name') || t.untitled : t.unreadable} acts={acts} />
        ))}
        <div>
          <Button
            kind="quiet"
            onClick={() => {
              change((d) => {
                const list = listAt(d, ['calculatedValues']);
                return { definition: put(d, ['calculatedValues'], [...list, { name: freshName('value', takenNames(d)), expression: '' }]), path: ['calculatedValues', list.length] };
              });
              focus(idOf(['calculatedValues', values.length, 'expression']));
            }}
          >
            <Icon name="plus" size={16} />
            {t.newValue}
          </Button>
        </div>
      </section>
      {triggers.length > 0 && (
        <section className="outline-page" aria-label={t.triggers}>
          <h2>{t.triggers}</h2>
          <p className="muted small">{t.triggersText}</p>
          {triggers.map((trigger, i) => (
            <Row key={i} path={['triggers', i]} label={t.trigger} title={isNode(trigger) ? (t.triggerTypes[str(trigger, 'type') as 'skip'] ?? str(trigger, 'type')) : t.unreadable} acts={acts} />
          ))}
        </section>
      )}
    </>
  );
}
