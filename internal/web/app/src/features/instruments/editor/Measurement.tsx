import { useLanguage } from '../../../i18n/language';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Checkbox, NativeSelect } from '../../../ui/inputs';
import { choice, points } from '../definition/conditions';
import { rename } from '../definition/edit';
import { isNode, listAt, nodeAt, put, str, type Node, type Path } from '../definition/node';
import { addScale, hasItem, isReversed, itemsOf, scalesOf, withItem, withReversed } from '../definition/scales';
import { readable } from '../definition/texts';
import { identity, kindOf, takenNames, type QuestionType } from '../definition/tree';
import { Committed, Faults, Fold, Pick, Switch } from './fields';
import { useEditorText } from './text';
import { idOf, useWork } from './work';

export const semLevels = ['relationship', 'department', 'academic_medicine'] as const;
export const semComponents = ['structure', 'engagement', 'quality', 'development', 'recognition', 'outcomes'] as const;

/** What an answer means as a measurement: its place in the model, its scale, its name in data. */
export function Measurement({ path, kind }: { path: Path; kind: QuestionType }) {
  const t = useEditorText();
  const { definition, published, change } = useWork();
  const node = nodeAt(definition, path);
  const name = str(node, 'name');
  const taken = takenNames(definition);
  const choosing = kind === 'radiogroup' || kind === 'dropdown';
  const scored = choosing || kind === 'rating' || kind === 'matrix';
  return (
    <Fold id={idOf(path, 'measurement')} title={t.measurement} note={useSemWords()(node['x-sem'])}>
      <SemFields path={path} />
      {scored && <Points path={path} node={node} kind={kind} />}
      {scored && <Membership path={path} />}
      <div className="halves">
        <Committed
          id={idOf([...path, 'name'])}
          label={t.nameInData}
          hint={t.nameHint}
          value={name}
          fault={(typed) => nameFault(t, typed, name, taken)}
          onCommit={(typed) => change((d) => rename(d, path, typed.trim(), published.has(identity(nodeAt(d, path)))))}
        />
        <div id={idOf([...path, 'x-exportName'])}>
          <Committed
            id={idOf([...path, 'x-exportName'], 'field')}
            label={t.exportName}
            hint={t.exportNameHint}
            value={str(node, 'x-exportName')}
            maxLength={64}
            fault={(typed) => (typed === '' || /^[A-Za-z]\w{0,63}$/.test(typed) ? null : t.exportNameForm)}
            onCommit={(typed) => change((d) => put(d, [...path, 'x-exportName'], typed === '' ? undefined : typed))}
          />
          <Faults path={path} name="x-exportName" />
        </div>
      </div>
      <Faults path={path} name="name" />
      {str(node, 'x-uid') !== '' && (
        <p className="muted small" id={idOf([...path, 'x-uid'])}>
          {t.sameAs(str(node, 'x-uid'))}
        </p>
      )}
      <Pick
        path={path}
        name="x-level"
        label={t.level}
        hint={t.levelHint}
        otherwise=""
        options={[
          { value: '', label: t.levels.none },
          { value: 'nominal', label: t.levels.nominal },
          { value: 'ordinal', label: t.levels.ordinal },
          { value: 'scale', label: t.levels.scale },
        ]}
      />
      <Switch path={path} names={['x-pii']} label={t.pii} hint={t.piiHint} />
    </Fold>
  );
}

/** Why a name cannot be one, as the server would say; null when it can. */
export function nameFault(t: { nameNeeded: string; nameTaken: string; nameForm: string }, typed: string, before: string, taken: ReadonlySet<string>): string | null {
  const name = typed.trim();
  if (name === '') return t.nameNeeded;
  if (name.toLowerCase() !== before.toLowerCase() && taken.has(name.toLowerCase())) return t.nameTaken;
  return /[{}[\].#:'"<>=\n\r\t]/.test(name) || name.includes('equals') || name.endsWith('-Comment') || ['panel', 'row', 'item', '__proto__', 'constructor', 'prototype'].includes(name) ? t.nameForm : null;
}

/** Level and component in words, empty where there is no tag. */
export function useSemWords(): (tag: unknown) => string {
  const t = useEditorText();
  return (tag) => {
    if (!isNode(tag)) return '';
    const level = semLevels.find((l) => l === tag['level']);
    const component = semComponents.find((c) => c === tag['component']);
    return [level && t.semLevels[level], component && t.semComponents[component]].filter(Boolean).join(' · ');
  };
}

/** The place in the socio-ecological model: neither, or both of level and component. */
export function SemFields({ path }: { path: Path }) {
  const t = useEditorText();
  const { definition, change } = useWork();
  const tag = nodeAt(definition, [...path, 'x-sem']);
  const set = (key: 'level' | 'component', value: string) =>
    change((d) => {
      const now = nodeAt(d, [...path, 'x-sem']);
      if (value === '') return put(d, [...path, 'x-sem'], undefined);
      return put(d, [...path, 'x-sem'], { level: str(now, 'level') || semLevels[0], component: str(now, 'component') || semComponents[0], ...now, [key]: value });
    });
  return (
    <fieldset className="local" id={idOf([...path, 'x-sem'])}>
      <legend>{t.sem}</legend>
      <p className="hint">{t.semHint}</p>
      <div className="halves">
        <NativeSelect label={t.semLevel} value={str(tag, 'level')} onChange={(e) => set('level', e.currentTarget.value)} data={[{ value: '', label: t.noTag }, ...semLevels.map((value) => ({ value, label: t.semLevels[value] }))]} />
        <NativeSelect label={t.semComponent} value={str(tag, 'component')} onChange={(e) => set('component', e.currentTarget.value)} data={[{ value: '', label: t.noTag }, ...semComponents.map((value) => ({ value, label: t.semComponents[value] }))]} />
      </div>
      <Faults path={path} name="x-sem" />
    </fieldset>
  );
}

/** Whether answers are points of a scale, and which of them are none. */
function Points({ path, node, kind }: { path: Path; node: Node; kind: QuestionType }) {
  const t = useEditorText();
  const { definition, change, own } = useWork();
  const language = useLanguage();
  const choosing = kind === 'radiogroup' || kind === 'dropdown';
  const values = kind === 'matrix' ? listAt(node, ['columns']).map(choice) : kind === 'rating' ? points(node) : listAt(node, ['choices']).map(choice);
  const missing = listAt(definition, [...path, 'x-missingCodes']);
  if (choosing && node['x-scale'] !== true) return <Switch path={path} names={['x-scale']} label={t.isScale} hint={t.isScaleHint} />;
  return (
    <>
      {choosing && <Switch path={path} names={['x-scale']} label={t.isScale} hint={t.isScaleHint} />}
      <Fold title={t.missingCodes} note={missing.length === 0 ? t.noMissingCodes : missing.map(String).join(', ')} id={idOf([...path, 'x-missingCodes'])}>
        <p className="muted small">{t.missingCodesHint}</p>
        {values.map(({ value, text }) => (
          <Checkbox
            key={String(value)}
            label={`${String(value)} – ${readable(text, language, own)}`}
            checked={missing.includes(value)}
            onChange={(e) => {
              const { checked } = e.currentTarget;
              const next = checked ? [...missing, value] : missing.filter((m) => m !== value);
              change((d) => put(d, [...path, 'x-missingCodes'], next.length === 0 ? undefined : next));
            }}
          />
        ))}
      </Fold>
    </>
  );
}

/** The scales a question, or each row of a matrix, is an item of. */
function Membership({ path }: { path: Path }) {
  const t = useEditorText();
  const { definition, own, change, openPart, focus } = useWork();
  const language = useLanguage();
  const node = nodeAt(definition, path);
  const items = itemsOf(node);
  const scales = scalesOf(definition);
  const rowTitle = (row: string) => readable(listAt(node, ['rows']).map(choice).find((r) => String(r.value) === row)?.text, language, own) || row;
  if (items.length === 0) return <p className="muted small">{kindOf(node) === 'matrix' ? t.noRowsForScale : t.noPointsForScale}</p>;
  return (
    <fieldset className="local">
      <legend>{t.inScales}</legend>
      {scales.map((scale, i) => {
        const title = readable(scale['title'], language, own) || str(scale, 'code');
        return (
          <div key={i} className="membership">
            <p className="row">
              <span className="strong">{title}</span>
              <button
                type="button"
                className="link"
                onClick={() => {
                  openPart(['x-scales', i]);
                  focus(idOf(['x-scales', i], 'open'));
                }}
              >
                {t.openScale}
                <span className="unseen"> {title}</span>
              </button>
            </p>
            {items.map(({ item, row }) => (
              <MemberFields key={item} scale={i} item={item} label={row === '' ? t.isItem : rowTitle(row)} />
            ))}
          </div>
        );
      })}
      <div>
        <Button
          kind="quiet"
          onClick={() => {
            const first = items.length === 1 ? items[0]?.item : undefined;
            change((d) => addScale(d, first));
            focus(idOf(['x-scales', scales.length, 'title']));
          }}
        >
          <Icon name="plus" size={16} />
          {t.newScale}
        </Button>
      </div>
    </fieldset>
  );
}

/** Whether something is an item of a scale, and which way round it is scored. */
export function MemberFields({ scale, item, label }: { scale: number; item: string; label: string }) {
  const t = useEditorText();
  const { definition, change } = useWork();
  const node = scalesOf(definition)[scale] ?? {};
  const member = hasItem(node, item);
  return (
    <div className="member">
      <Checkbox label={label} checked={member} onChange={(e) => { const { checked } = e.currentTarget; change((d) => withItem(d, scale, item, checked)); }} />
      {member && (
        <Checkbox
          label={t.reversed}
          aria-label={t.reversedOf(label)}
          checked={isReversed(node, item)}
          onChange={(e) => {
            const { checked } = e.currentTarget;
            change((d) => withReversed(d, scale, item, checked));
          }}
        />
      )}
    </div>
  );
}
