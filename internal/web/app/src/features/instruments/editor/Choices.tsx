import { type ClipboardEvent, type KeyboardEvent } from 'react';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Checkbox } from '../../../ui/inputs';
import { choice } from '../definition/conditions';
import { renameWithin, revalue } from '../definition/edit';
import type { Scalar } from '../definition/expression';
import { insert, isNode, listAt, nodeAt, put, removeItem, type Node, type Path } from '../definition/node';
import { withText } from '../definition/texts';
import { Committed, Faults, LocalText } from './fields';
import { useEditorText } from './text';
import { idOf, useWork } from './work';

type Props = {
  path: Path;
  name: 'choices' | 'rows' | 'columns' | 'rateValues';
  legend: string;
  hint?: string;
  /** What a new one is called in data, before its number. */
  base: string;
  words: { one: string; add: string };
};

/** The things to choose from: choices, rows and columns of a matrix, points of a scale. */
export function Choices({ path, name, legend, hint, base, words }: Props) {
  const t = useEditorText();
  const { definition, own, shown, change, focus, announce } = useWork();
  const list = [...path, name];
  const items = listAt(definition, list);
  const asks = (place: number) => idOf([...list, place, 'text']);

  const add = (place: number, text = '') => {
    change((d) => insert(d, list, place, fresh(listAt(d, list), base, text, shown[0] ?? own, own)));
    focus(asks(place));
  };
  const move = (place: number, by: 1 | -1) => {
    const to = place + by;
    if (to < 0 || to >= items.length) return;
    change((d) => insert(removeItem(d, [...list, place]), list, to, listAt(d, list)[place]));
    announce(t.movedTo(to + 1, items.length));
    focus(idOf([...list, to], by > 0 ? 'down' : 'up'));
  };
  const takeOut = (place: number) => {
    change((d) => removeItem(d, [...list, place]));
    focus(items.length > 1 ? asks(Math.max(0, place - 1)) : idOf(list, 'add'));
  };
  // A list from elsewhere becomes as many choices as it has lines.
  const paste = (place: number) => (event: ClipboardEvent) => {
    const lines = event.clipboardData.getData('text').split(/\r?\n/).map((line) => line.trim());
    const said = lines.filter((line) => line !== '');
    if (said.length < 2) return;
    event.preventDefault();
    const language = (event.target as HTMLElement).lang || own;
    change((d) => {
      const now = [...listAt(d, list)];
      const first = isNode(now[place]) ? now[place] : { value: now[place] };
      now[place] = { ...first, text: withText(first['text'], language, own, said[0] ?? '') };
      said.slice(1).forEach((line, i) => now.splice(place + 1 + i, 0, fresh(now, base, line, language, own)));
      return put(d, list, now);
    });
  };

  return (
    <fieldset className="choices" id={idOf(list)}>
      <legend>{legend}</legend>
      {hint !== undefined && <p className="hint">{hint}</p>}
      <Faults path={path} name={name} />
      <ol>
        {items.map((item, i) => (
          <li key={i} onPaste={paste(i)}>
            <div className="choice">
              <Item
                path={path}
                list={list}
                place={i}
                item={item}
                label={words.one}
                onEnter={() => add(i + 1)}
              />
              <div className="choice-tools">
                <MoveButton id={idOf([...list, i], 'up')} icon="up" label={t.upOne(words.one, i + 1)} off={i === 0} onPress={() => move(i, -1)} />
                <MoveButton id={idOf([...list, i], 'down')} icon="down" label={t.downOne(words.one, i + 1)} off={i === items.length - 1} onPress={() => move(i, 1)} />
                <button type="button" className="tool" aria-label={t.removeOne(words.one, i + 1)} title={t.removeOne(words.one, i + 1)} onClick={() => takeOut(i)}>
                  <Icon name="remove" size={18} />
                </button>
              </div>
            </div>
          </li>
        ))}
      </ol>
      <Button kind="quiet" id={idOf(list, 'add')} onClick={() => add(items.length)}>
        <Icon name="plus" size={16} />
        {words.add}
      </Button>
    </fieldset>
  );
}

/** Stays where the focus is when there is no further to go. */
export function MoveButton({ id, icon, label, off, onPress }: { id: string; icon: 'up' | 'down'; label: string; off: boolean; onPress: () => void }) {
  return (
    <button type="button" id={id} className="tool" aria-label={label} title={label} aria-disabled={off || undefined} onClick={off ? undefined : onPress}>
      <Icon name={icon} size={18} />
    </button>
  );
}

function Item({ path, list, place, item, label, onEnter }: { path: Path; list: Path; place: number; item: unknown; label: string; onEnter: () => void }) {
  const t = useEditorText();
  const { definition, change } = useWork();
  const { value } = choice(item);
  const at = [...list, place];
  const others = listAt(definition, list).filter((_, i) => i !== place).map((other) => choice(other).value);
  const recode = (typed: string) => {
    const next = coded(typed, value, others);
    change((d) => {
      const node = isNode(item) ? { ...item, value: next } : next;
      const put1 = put(d, at, node);
      const kind = list.at(-1);
      if (kind === 'rows') return renameWithin(put1, path, 1, String(value), String(next));
      return revalue(put1, path, value, next);
    });
  };
  return (
    <div
      className="choice-fields"
      onKeyDown={(e: KeyboardEvent) => {
        if (e.key !== 'Enter' || !(e.target instanceof HTMLInputElement) || !e.target.lang) return;
        e.preventDefault();
        onEnter();
      }}
    >
      <ItemText at={at} item={item} label={`${label} ${String(place + 1)}`} />
      <div className="choice-code">
        <Committed
          id={idOf([...at, 'value'])}
          quiet
          label={t.codeOf(label, place + 1)}
          value={String(value)}
          maxLength={200}
          fault={(typed) => (typed.trim() === '' ? t.codeNeeded : others.some((o) => String(o) === typed.trim()) ? t.codeTwice : null)}
          onCommit={recode}
        />
      </div>
    </div>
  );
}

function ItemText({ at, item, label }: { at: Path; item: unknown; label: string }) {
  const { own } = useWork();
  return (
    <LocalText
      path={at}
      name="text"
      label={label}
      quiet
      needed={typeof choice(item).value === 'string'}
      maxLength={2000}
      value={wordsOf(item)}
      onWrite={(d, language, text) => {
        const now = listAt(d, at.slice(0, -1))[at.at(-1) as number];
        const node = isNode(now) ? now : { value: now };
        return put(d, at, withWords(node, withText(wordsOf(now), language, own, text)));
      }}
    />
  );
}

function withWords(node: Node, text: unknown): Node {
  const { text: _, ...rest } = node;
  return text === undefined ? rest : { ...rest, text };
}

/** What people read for a choice: its words, or its value where that was written to be read. */
export function wordsOf(item: unknown): unknown {
  if (isNode(item) && item['text'] !== undefined) return item['text'];
  const { value } = choice(item);
  return typeof value === 'string' && /\p{L}/u.test(value) && !/^(item|row|column)\d+$/.test(value) ? value : undefined;
}

/** A new choice, with a value that no other has: the next number where all are numbers. */
function fresh(items: readonly unknown[], base: string, text: string, language: string, own: string): Node {
  const values = items.map((item) => choice(item).value);
  const numeric = values.length > 0 && values.every((v) => typeof v === 'number');
  let n = values.length + 1;
  const next = (): Scalar => (numeric ? Math.max(...(values as number[])) + 1 : `${base}${String(n)}`);
  while (!numeric && values.includes(next())) n++;
  return text === '' ? { value: next() } : { value: next(), text: withText(undefined, language, own, text) };
}

/** What a code is: a number where it was one or all others are, else a text. */
function coded(typed: string, before: Scalar, others: Scalar[]): Scalar {
  const text = typed.trim();
  const number = /^-?\d+(\.\d+)?$/.test(text);
  return number && (typeof before === 'number' || (others.length > 0 && others.every((o) => typeof o === 'number'))) ? Number(text) : text;
}

/** Choices that a switch adds, with words of their own if they are to have any. */
export function SpecialChoices({ path }: { path: Path }) {
  const t = useEditorText();
  const { definition, change } = useWork();
  const node = nodeAt(definition, path);
  const all: { key: 'other' | 'none' | 'dontKnow' | 'refuse'; names: string[]; text: string }[] = [
    { key: 'other', names: ['showOtherItem', 'hasOther'], text: 'otherText' },
    { key: 'none', names: ['showNoneItem', 'hasNone'], text: 'noneText' },
    { key: 'dontKnow', names: ['showDontKnowItem'], text: 'dontKnowText' },
    { key: 'refuse', names: ['showRefuseItem'], text: 'refuseText' },
  ];
  return (
    <fieldset className="specials">
      <legend>{t.specialChoices}</legend>
      {all.map(({ key, names, text }) => {
        const name = names.find((n) => n in node) ?? names[0] ?? '';
        const on = node[name] === true;
        return (
          <div key={key} className="special">
            <Checkbox
              id={idOf([...path, name])}
              label={t.special[key]}
              description={t.specialHint[key]}
              checked={on}
              onChange={() => change((d) => put(d, [...path, name], on ? undefined : true))}
            />
            {on && <LocalText path={path} name={text} label={t.specialWords(t.special[key])} />}
          </div>
        );
      })}
    </fieldset>
  );
}
