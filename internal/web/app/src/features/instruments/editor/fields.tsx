import { useEffect, useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Checkbox, NativeSelect, Textarea, TextInput } from '../../../ui/inputs';
import { nodeAt, put, str, written, type Node, type Path } from '../definition/node';
import { isMissing, textIn, withText } from '../definition/texts';
import { useEditorText } from './text';
import { idOf, problemsAt, useWork } from './work';

type Of = { path: Path; name: string };

/** The sentences the server has about a property. */
export function Faults({ path, name }: Of) {
  const { problems } = useWork();
  const found = problemsAt(problems, [...path, name]).filter((p) => p.blocking && p.code !== 'MISSING_TRANSLATION');
  if (found.length === 0) return null;
  return (
    <>
      {found.map((p) => (
        <p key={p.written + p.code} className="fault">
          {p.message}
        </p>
      ))}
    </>
  );
}

type LocalTextProps = Of & {
  label: string;
  hint?: string;
  many?: boolean;
  maxLength?: number;
  /** Without words above the fields; they are named for those who do not see the screen. */
  quiet?: boolean;
  /** Without any words, something nobody wrote would be read in their place. */
  needed?: boolean;
  onKeyDown?: (event: KeyboardEvent) => void;
  /** What the text is, where it is not simply the property. */
  value?: unknown;
  onWrite?: (definition: Node, language: string, text: string) => Node;
};

/** A text in each language that is shown, side by side where there is room. What is missing is marked. */
export function LocalText({ path, name, label, hint, many = false, maxLength = 20_000, quiet = false, needed = false, onKeyDown, value: given, onWrite }: LocalTextProps) {
  const t = useEditorText();
  const { definition, own, languages, shown, change } = useWork();
  const value = onWrite ? given : nodeAt(definition, path)[name];
  const write = onWrite ?? ((d: Node, language: string, text: string) => put(d, [...path, name], withText(nodeAt(d, path)[name], language, own, text)));
  const Input = many ? Textarea : TextInput;
  return (
    <fieldset className="local" id={idOf([...path, name])}>
      <legend className={quiet ? 'unseen' : undefined}>{label}</legend>
      {hint !== undefined && <p className="hint">{hint}</p>}
      <div className="local-fields">
        {shown.map((language) => {
          const missing = languages.includes(language) && (isMissing(value, language, own) || (needed && value === undefined));
          return (
            <Input
              key={language}
              lang={language}
              aria-label={t.inLanguage(label, t.languageName(language))}
              {...(quiet ? { placeholder: t.languageName(language) } : { label: <LanguageLabel language={language} missing={missing} /> })}
              {...(many ? { minRows: 2 } : {})}
              data-missing={missing || undefined}
              maxLength={maxLength}
              value={textIn(value, language, own)}
              onKeyDown={onKeyDown}
              onChange={(e) => {
                const text = e.currentTarget.value;
                change((d) => write(d, language, text), written([...path, name, language]));
              }}
            />
          );
        })}
      </div>
      <Faults path={path} name={name} />
    </fieldset>
  );
}

function LanguageLabel({ language, missing }: { language: string; missing: boolean }) {
  const t = useEditorText();
  return (
    <span className="local-language">
      {t.languageName(language)} {missing && <span className="chip bad">{t.missing}</span>}
    </span>
  );
}

type TextProps = Of & { label: string; hint?: string; mono?: boolean; many?: boolean; maxLength?: number };

/** A text of one language only, such as a pattern. Empty takes the property away. */
export function Words({ path, name, label, hint, mono = false, many = false, maxLength = 4000 }: TextProps) {
  const { definition, change } = useWork();
  const Input = many ? Textarea : TextInput;
  return (
    <div id={idOf([...path, name])}>
      <Input
        label={label}
        description={hint}
        maxLength={maxLength}
        {...(many ? { minRows: 2 } : {})}
        classNames={mono ? { input: 'mono' } : {}}
        value={str(nodeAt(definition, path), name)}
        onChange={(e) => {
          const { value } = e.currentTarget;
          change((d) => put(d, [...path, name], value === '' ? undefined : value), written([...path, name]));
        }}
      />
      <Faults path={path} name={name} />
    </div>
  );
}

type CommitProps = { id: string; label: string; hint?: string; value: string; fault?: (value: string) => string | null; onCommit: (value: string) => void; quiet?: boolean; maxLength?: number };

/** A text that counts once the field is left or Enter is pressed, since other things follow from it. */
export function Committed({ id, label, hint, value, fault = () => null, onCommit, quiet = false, maxLength = 100 }: CommitProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const wrong = typed === value ? null : fault(typed);
  const commit = () => {
    if (typed === value) return;
    if (wrong === null) onCommit(typed);
    else setTyped(value);
  };
  return (
    <TextInput
      id={id}
      {...(quiet ? { 'aria-label': label } : { label })}
      description={hint}
      maxLength={maxLength}
      classNames={{ input: 'mono' }}
      value={typed}
      error={wrong}
      onChange={(e) => setTyped(e.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(e) => {
        if (e.key === 'Enter') {
          e.preventDefault();
          commit();
        }
        if (e.key === 'Escape') setTyped(value);
      }}
    />
  );
}

/** A number, or a date where the question asks for one. Empty takes the property away. */
export function Bound({ path, name, label, hint, type = 'number', whole = false }: Of & { label: string; hint?: string; type?: 'number' | 'date' | 'month'; whole?: boolean }) {
  const { definition, change } = useWork();
  const value = nodeAt(definition, path)[name];
  const said = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  const [typed, setTyped] = useState(said);
  useEffect(() => setTyped(said), [said]);
  const take = (text: string) => {
    setTyped(text);
    const number = Number(text);
    if (type === 'number' && text !== '' && (!Number.isFinite(number) || (whole && (!Number.isInteger(number) || number < 0)))) return;
    change((d) => put(d, [...path, name], text === '' ? undefined : type === 'number' ? number : text), written([...path, name]));
  };
  return (
    <div id={idOf([...path, name])}>
      <TextInput type={type} label={label} description={hint} value={typed} step="any" onChange={(e) => take(e.currentTarget.value)} onBlur={() => setTyped(said)} />
      <Faults path={path} name={name} />
    </div>
  );
}

/** A switch. Off takes the property away, so that a definition holds nothing it need not. The
 * format has a new and an old name for some; whichever is there is used. */
export function Switch({ path, names, label, hint, off }: { path: Path; names: string[]; label: string; hint?: string; off?: boolean }) {
  const { definition, change } = useWork();
  const node = nodeAt(definition, path);
  const name = names.find((n) => n in node) ?? names[0] ?? '';
  return (
    <div id={idOf([...path, name])}>
      <Checkbox
        label={label}
        description={hint}
        checked={name in node ? node[name] === true : off === false}
        onChange={(e) => {
          const { checked } = e.currentTarget;
          change((d) => put(d, [...path, name], checked ? true : off === false ? false : undefined));
        }}
      />
      <Faults path={path} name={name} />
    </div>
  );
}

type PickProps = Of & { label: string; hint?: string; options: { value: string; label: string }[]; otherwise: string };

/** One of a closed list. The value that stands for none takes the property away. */
export function Pick({ path, name, label, hint, options, otherwise }: PickProps) {
  const { definition, change } = useWork();
  const value = str(nodeAt(definition, path), name) || otherwise;
  // What the list does not have is shown all the same, and not lost by looking at it.
  const all = options.some((o) => o.value === value) ? options : [...options, { value, label: value }];
  return (
    <div id={idOf([...path, name])}>
      <NativeSelect
        label={label}
        description={hint}
        value={value}
        data={all}
        onChange={(e) => {
          const next = e.currentTarget.value;
          change((d) => put(d, [...path, name], next === otherwise ? undefined : next));
        }}
      />
      <Faults path={path} name={name} />
    </div>
  );
}

/** Anything of a definition as it is written, for what has no field of its own. */
export function Source({ label, hint, value, onCommit, onRemove }: { label: string; hint?: string; value: unknown; onCommit: (value: unknown) => void; onRemove?: () => void }) {
  const t = useEditorText();
  const id = useId();
  const said = JSON.stringify(value, null, 2);
  const [typed, setTyped] = useState(said);
  useEffect(() => setTyped(said), [said]);
  const read = parsed(typed);
  return (
    <div className="source">
      <Textarea
        id={id}
        label={label}
        description={hint}
        classNames={{ input: 'mono' }}
        minRows={1}
        maxRows={18}
        spellCheck={false}
        value={typed}
        error={read === undefined ? t.notJson : undefined}
        onChange={(e) => setTyped(e.currentTarget.value)}
        onBlur={() => {
          if (read === undefined) return;
          if (typed !== said) onCommit(read.value);
        }}
      />
      {onRemove && (
        <button type="button" className="link" onClick={onRemove}>
          {t.takeAway}
          <span className="unseen"> {label}</span>
        </button>
      )}
    </div>
  );
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** A part of a form that can be folded away. */
export function Fold({ title, note, open, id, children }: { title: string; note?: ReactNode; open?: boolean; id?: string; children: ReactNode }) {
  return (
    <details className="fold" id={id} open={open}>
      <summary>
        <span className="strong">{title}</span>
        {note !== undefined && note !== '' && <span className="muted small fold-note">{note}</span>}
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
