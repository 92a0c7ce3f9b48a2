import { useState } from 'react';
import { useLanguage } from '../../../i18n/language';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Checkbox, NativeSelect, Textarea, TextInput } from '../../../ui/inputs';
import { firstClause, readCondition, relationsFor, strays, subjects, subjectsBefore, takesList, takesNothing, withRelation, writeCondition, type Clause, type Condition, type Relation, type Subject } from '../definition/conditions';
import type { Scalar } from '../definition/expression';
import { nodeAt, put, str, written, type Path } from '../definition/node';
import { readable } from '../definition/texts';
import { tell, titleOf } from '../definition/words';
import { Faults } from './fields';
import { useEditorText } from './text';
import { idOf, useWork } from './work';

/** A condition in words, or null for one that is faulty. */
export function useTold(): (source: string) => string | null {
  const t = useEditorText();
  const { speaker } = useWork();
  return (source) => tell(source, speaker, t.phrases);
}

type Props = { path: Path; name: 'visibleIf' | 'requiredIf' | 'enableIf'; when: string; always: string; begin: string };

/** When something is shown or asked, put together from questions and answers. What cannot be put
 * together so is told in words and stays as it is written. */
export function ConditionField({ path, name, when, always, begin }: Props) {
  const t = useEditorText();
  const told = useTold();
  const { definition, change, focus } = useWork();
  const source = str(nodeAt(definition, path), name);
  const condition = readCondition(source);
  const [asText, setAsText] = useState(condition === null);
  const available = subjectsBefore(definition, path);
  const id = idOf([...path, name]);
  const write = (next: string, tag = '') => change((d) => put(d, [...path, name], next === '' ? undefined : next), tag);
  const add = () => {
    const used = condition?.clauses.map((c) => c.name) ?? [];
    const subject = available.findLast((s) => !used.includes(s.name)) ?? available.at(-1);
    if (!subject || !condition) return;
    write(writeCondition({ ...condition, clauses: [...condition.clauses, firstClause(subject)] }));
    focus(`${id}-${String(condition.clauses.length)}`);
  };
  if (source.trim() === '' && !asText) {
    return (
      <div id={id} className="stack-s">
        <p>{always}</p>
        <div className="row">
          <Button kind="quiet" onClick={add} aria-disabled={available.length === 0 || undefined}>
            <Icon name="plus" size={16} />
            {begin}
          </Button>
          <button type="button" className="link" onClick={() => setAsText(true)}>
            {t.writeExpression}
          </button>
        </div>
        {available.length === 0 && <p className="muted small">{t.nothingBefore}</p>}
      </div>
    );
  }
  const words = told(source);
  return (
    <div id={id} className="stack-s">
      {words !== null && source.trim() !== '' && (
        <p className="told">
          {when} {words}
        </p>
      )}
      <Faults path={path} name={name} />
      {condition && !asText ? (
        <Clauses id={id} path={path} condition={condition} available={available} onChange={(next, tag) => write(writeCondition(next), tag)} onAdd={add} />
      ) : (
        <Textarea
          label={t.expression}
          description={condition ? t.expressionHint : t.beyondBuilder}
          classNames={{ input: 'mono' }}
          spellCheck={false}
          minRows={2}
          maxLength={4000}
          value={source}
          onFocus={() => setAsText(true)}
          onChange={(e) => write(e.currentTarget.value, written([...path, name]))}
        />
      )}
      <div className="row">
        {condition && (
          <button type="button" className="link" onClick={() => setAsText(!asText)}>
            {asText ? t.buildCondition : t.writeExpression}
          </button>
        )}
        <button
          type="button"
          className="link"
          onClick={() => {
            write('');
            setAsText(false);
            focus(id);
          }}
        >
          {t.removeCondition}
        </button>
      </div>
    </div>
  );
}

type ClausesProps = { id: string; path: Path; condition: Condition; available: Subject[]; onChange: (condition: Condition, tag?: string) => void; onAdd: () => void };

function Clauses({ id, path, condition, available, onChange, onAdd }: ClausesProps) {
  const t = useEditorText();
  const { definition, focus } = useWork();
  const { clauses, join } = condition;
  const { missing, later } = strays(definition, path, condition);
  const all = subjects(definition);
  const set = (place: number, clause: Clause | null, tag?: string) => {
    onChange({ ...condition, clauses: clauses.flatMap((c, i) => (i !== place ? [c] : clause ? [clause] : [])) }, tag);
    if (!clause) focus(id);
  };
  return (
    <>
      {clauses.length > 1 && (
        <NativeSelect
          label={t.joinLabel}
          value={join}
          onChange={(e) => onChange({ ...condition, join: e.currentTarget.value === 'any' ? 'any' : 'all' })}
          data={[
            { value: 'all', label: t.joinAll },
            { value: 'any', label: t.joinAny },
          ]}
        />
      )}
      <ol className="clauses">
        {clauses.map((clause, i) => (
          <li key={i}>
            <ClauseRow id={`${id}-${String(i)}`} place={i} clause={clause} available={available} subject={all.find((s) => s.name === clause.name)} onChange={(next, tag) => set(i, next, tag)} />
            {missing.includes(clause.name) && <p className="fault">{t.strayMissing(clause.name)}</p>}
            {later.includes(clause.name) && <p className="fault">{t.strayLater}</p>}
          </li>
        ))}
      </ol>
      <div>
        <Button kind="quiet" onClick={onAdd} aria-disabled={available.length === 0 || undefined}>
          <Icon name="plus" size={16} />
          {t.addCondition}
        </Button>
      </div>
    </>
  );
}

type RowProps = { id: string; place: number; clause: Clause; available: Subject[]; subject: Subject | undefined; onChange: (clause: Clause | null, tag?: string) => void };

function ClauseRow({ id, place, clause, available, subject, onChange }: RowProps) {
  const t = useEditorText();
  const { own, numbers } = useWork();
  const language = useLanguage();
  const label = (s: Subject) => {
    const number = numbers.get(s.name.split('.')[0] ?? '');
    const title = titleOf(s, s.name, language, own);
    return number === undefined ? title : `${String(number)}. ${title}`;
  };
  const known = available.some((s) => s.name === clause.name);
  const relations = subject ? relationsFor(subject) : [clause.relation];
  const offered = relations.includes(clause.relation) ? relations : [...relations, clause.relation];
  return (
    <div className="clause">
      <NativeSelect
        id={id}
        aria-label={t.clauseQuestion(place + 1)}
        value={clause.name}
        onChange={(e) => {
          const next = available.find((s) => s.name === e.currentTarget.value);
          if (next) onChange(firstClause(next));
        }}
        data={[...(known ? [] : [{ value: clause.name, label: subject ? label(subject) : clause.name }]), ...available.map((s) => ({ value: s.name, label: label(s) }))]}
      />
      <NativeSelect
        aria-label={t.clauseRelation(place + 1)}
        value={clause.relation}
        onChange={(e) => onChange(withRelation(clause, e.currentTarget.value as Relation, subject))}
        data={offered.map((r) => ({ value: r, label: t.relations[r] }))}
      />
      {!takesNothing(clause.relation) && <ValueField place={place} id={`${id}-value`} clause={clause} subject={subject} onChange={onChange} />}
      <button type="button" className="tool" aria-label={t.removeClause(place + 1)} title={t.removeClause(place + 1)} onClick={() => onChange(null)}>
        <Icon name="remove" size={18} />
      </button>
    </div>
  );
}

type ValueProps = { id: string; place: number; clause: Clause; subject: Subject | undefined; onChange: (clause: Clause, tag?: string) => void };

function ValueField({ id, place, clause, subject, onChange }: ValueProps) {
  const t = useEditorText();
  const { own } = useWork();
  const language = useLanguage();
  const label = t.clauseAnswer(place + 1);
  const choices = subject?.choices ?? [];
  const say = (value: Scalar, text: unknown) => {
    const words = readable(text, language, own);
    return words === '' ? String(value) : words;
  };
  const stray = clause.values.filter((v) => !choices.some((c) => String(c.value) === String(v)));
  const options = [...choices.map((c) => ({ value: c.value, label: say(c.value, c.text) })), ...(choices.length > 0 ? stray.map((v) => ({ value: v, label: t.noSuchAnswer(String(v)) })) : [])];
  if (takesList(clause.relation) && options.length > 0) {
    return (
      <fieldset className="clause-values">
        <legend className="unseen">{label}</legend>
        {options.map((o) => {
          const on = clause.values.some((v) => String(v) === String(o.value));
          const values = on ? clause.values.filter((v) => String(v) !== String(o.value)) : options.filter((p) => p === o || clause.values.some((v) => String(v) === String(p.value))).map((p) => p.value);
          // A list of nothing would never be true: the last one stays.
          return <Checkbox key={String(o.value)} label={o.label} checked={on} onChange={() => values.length > 0 && onChange({ ...clause, values })} />;
        })}
      </fieldset>
    );
  }
  if (options.length > 0) {
    return (
      <NativeSelect
        id={id}
        aria-label={label}
        value={String(clause.values[0] ?? '')}
        onChange={(e) => {
          const chosen = options.find((o) => String(o.value) === e.currentTarget.value);
          if (chosen) onChange({ ...clause, values: [chosen.value] });
        }}
        data={options.map((o) => ({ value: String(o.value), label: o.label }))}
      />
    );
  }
  return <Typed id={id} label={label} nature={subject?.nature} clause={clause} onChange={onChange} />;
}

function Typed({ id, label, nature, clause, onChange }: { id: string; label: string; nature: Subject['nature'] | undefined; clause: Clause; onChange: (clause: Clause, tag?: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const said = clause.values.map(String).join(', ');
  const take = (text: string) => {
    setTyped(text);
    if (nature === 'number' && (text.trim() === '' || !Number.isFinite(Number(text)))) return;
    onChange({ ...clause, values: [nature === 'number' ? Number(text) : text] }, id);
  };
  return (
    <TextInput
      id={id}
      aria-label={label}
      type={nature === 'number' ? 'number' : nature === 'date' ? 'date' : 'text'}
      step="any"
      maxLength={200}
      value={typed ?? said}
      onChange={(e) => take(e.currentTarget.value)}
      onBlur={() => setTyped(null)}
    />
  );
}
