import { useLanguage } from '../../../i18n/language';
import { NativeSelect } from '../../../ui/inputs';
import { choice } from '../definition/conditions';
import { rename } from '../definition/edit';
import { at, isNode, listAt, nodeAt, put, str, type Node, type Path } from '../definition/node';
import { candidates, scalesOf } from '../definition/scales';
import { readable } from '../definition/texts';
import { isQuestion, kindOf, takenNames } from '../definition/tree';
import { short } from '../definition/words';
import { ConditionField, useTold } from './Conditions';
import { Bound, Committed, Faults, Fold, LocalText, Pick, Source, Switch, Words } from './fields';
import { MemberFields, nameFault, SemFields } from './Measurement';
import { QuestionForm, Rest } from './QuestionForm';
import { useEditorText } from './text';
import { idOf, useWork } from './work';

/** The form of whatever part is open. */
export function OpenForm({ path }: { path: Path }) {
  const { definition } = useWork();
  const node = at(definition, path);
  if (path.length === 0) return <SurveyForm />;
  if (!isNode(node)) return <WholeSource path={path} />;
  switch (path[0]) {
    case 'x-scales':
      return <ScaleForm path={path} />;
    case 'calculatedValues':
      return <ValueForm path={path} />;
    case 'triggers':
      return <TriggerForm path={path} />;
  }
  if (path.length === 2) return <PageForm path={path} />;
  if (isQuestion(node)) return <QuestionForm path={path} />;
  const kind = kindOf(node);
  if (kind === 'panel') return <PanelForm path={path} />;
  if (kind === 'html') return <PassageForm path={path} />;
  return <WholeSource path={path} />;
}

const surveyKeys = new Set(['title', 'description', 'pages', 'locale', 'x-scales', 'calculatedValues', 'triggers']);

function SurveyForm() {
  const t = useEditorText();
  return (
    <div className="stack">
      <LocalText path={[]} name="title" label={t.surveyTitle} hint={t.surveyTitleHint} maxLength={300} />
      <LocalText path={[]} name="description" label={t.surveyDescription} many />
      <Rest path={[]} known={surveyKeys} />
    </div>
  );
}

const pageKeys = new Set(['name', 'title', 'description', 'elements', 'visibleIf']);

function PageForm({ path }: { path: Path }) {
  const t = useEditorText();
  return (
    <div className="stack">
      <LocalText path={path} name="title" label={t.pageTitle} />
      <LocalText path={path} name="description" label={t.pageDescription} many />
      <Shown path={path} />
      <Rest path={path} known={pageKeys} />
    </div>
  );
}

function Shown({ path }: { path: Path }) {
  const t = useEditorText();
  const told = useTold();
  const { definition } = useWork();
  const source = str(nodeAt(definition, path), 'visibleIf');
  return (
    <Fold id={idOf(path, 'shown')} title={t.branching} note={source === '' ? t.alwaysShown : (told(source) ?? source)}>
      <ConditionField path={path} name="visibleIf" when={t.shownWhen} always={t.alwaysShown} begin={t.showOnlyWhen} />
    </Fold>
  );
}

const panelKeys = new Set(['type', 'name', 'title', 'description', 'elements', 'visibleIf']);

function PanelForm({ path }: { path: Path }) {
  const t = useEditorText();
  return (
    <div className="stack">
      <LocalText path={path} name="title" label={t.panelTitle} />
      <LocalText path={path} name="description" label={t.panelDescription} many />
      <Shown path={path} />
      <Rest path={path} known={panelKeys} />
    </div>
  );
}

const passageKeys = new Set(['type', 'name', 'html', 'visibleIf']);

function PassageForm({ path }: { path: Path }) {
  const t = useEditorText();
  return (
    <div className="stack">
      <LocalText path={path} name="html" label={t.passage} hint={t.passageHint} many />
      <Shown path={path} />
      <Rest path={path} known={passageKeys} />
    </div>
  );
}

const valueKeys = new Set(['name', 'expression', 'includeIntoResult']);

function ValueForm({ path }: { path: Path }) {
  const t = useEditorText();
  const told = useTold();
  const { definition, change } = useWork();
  const node = nodeAt(definition, path);
  const name = str(node, 'name');
  const taken = takenNames(definition);
  const words = told(str(node, 'expression'));
  return (
    <div className="stack">
      <Committed id={idOf([...path, 'name'])} label={t.nameInData} value={name} fault={(typed) => nameFault(t, typed, name, taken)} onCommit={(typed) => change((d) => rename(d, path, typed.trim(), false))} />
      <Faults path={path} name="name" />
      <Words path={path} name="expression" label={t.computedBy} hint={t.computedHint} mono many />
      {words !== null && <p className="told">{words}</p>}
      <Switch path={path} names={['includeIntoResult']} label={t.includeIntoResult} />
      <Rest path={path} known={valueKeys} />
    </div>
  );
}

function TriggerForm({ path }: { path: Path }) {
  const t = useEditorText();
  const told = useTold();
  const { definition } = useWork();
  const node = nodeAt(definition, path);
  const words = told(str(node, 'expression'));
  return (
    <div className="stack">
      {words !== null && (
        <p className="told">
          {t.triggerWhen} {words}
        </p>
      )}
      <WholeSource path={path} />
    </div>
  );
}

/** A part that the editor has no form for, as it is written. */
function WholeSource({ path }: { path: Path }) {
  const t = useEditorText();
  const { definition, change } = useWork();
  const type = str(nodeAt(definition, path), 'type');
  return (
    <div className="stack">
      {path[0] !== 'triggers' && <p>{t.unsupportedText}</p>}
      <Source label={t.sourceOf(type)} value={at(definition, path)} onCommit={(value) => change((d) => put(d, path, value))} />
      <Faults path={path} name="type" />
    </div>
  );
}

const scaleKeys = new Set(['code', 'title', 'definition', 'items', 'reverse', 'total', 'missing', 'minimumAnswered', 'x-sem']);

function ScaleForm({ path }: { path: Path }) {
  const t = useEditorText();
  const { definition, own, change } = useWork();
  const language = useLanguage();
  const place = path[1] as number;
  const node = nodeAt(definition, path);
  const all = candidates(definition);
  const items = listAt(node, ['items']).filter((item): item is string => typeof item === 'string');
  const strays = items.filter((item) => !all.some((c) => c.item === item));
  const others = scalesOf(definition).filter((_, i) => i !== place).map((scale) => str(scale, 'code'));
  const rule = str(node, 'missing') || 'complete';
  return (
    <div className="stack">
      <LocalText path={path} name="title" label={t.scaleTitle} />
      <LocalText path={path} name="definition" label={t.scaleDefinition} hint={t.scaleDefinitionHint} many />
      <fieldset className="local" id={idOf([...path, 'items'])}>
        <legend>{t.items}</legend>
        <p className="hint">{all.length === 0 ? t.noCandidates : t.itemsHint}</p>
        {all.map(({ item, path: of, row }) => (
          <MemberFields key={item} scale={place} item={item} label={itemLabel(nodeAt(definition, of), row)} />
        ))}
        {strays.map((item) => (
          <MemberFields key={item} scale={place} item={item} label={t.noSuchItem(item)} />
        ))}
        <Faults path={path} name="items" />
      </fieldset>
      <div className="halves">
        <Pick
          path={path}
          name="total"
          label={t.total}
          otherwise="average"
          options={[
            { value: 'average', label: t.totals.average },
            { value: 'sum', label: t.totals.sum },
          ]}
        />
        <div id={idOf([...path, 'missing'])}>
          <NativeSelect
            label={t.missingRule}
            description={t.missingRuleHint}
            value={rule}
            data={(['complete', 'half', 'minimum'] as const).map((value) => ({ value, label: t.missingRules[value] }))}
            onChange={(e) => {
              const { value } = e.currentTarget;
              change((d) => {
                const { minimumAnswered: _, ...rest } = nodeAt(d, path);
                return put(d, path, { ...rest, missing: value, ...(value === 'minimum' ? { minimumAnswered: Math.max(1, items.length - 1) } : {}) });
              });
            }}
          />
          <Faults path={path} name="missing" />
        </div>
        {rule === 'minimum' && <Bound path={path} name="minimumAnswered" label={t.minimumAnswered} whole />}
      </div>
      <SemFields path={path} />
      <Committed
        id={idOf([...path, 'code'])}
        label={t.scaleCode}
        hint={t.scaleCodeHint}
        value={str(node, 'code')}
        maxLength={40}
        fault={(typed) => (!/^[a-z][a-z0-9_]{0,39}$/.test(typed) ? t.scaleCodeForm : others.includes(typed) ? t.codeTwice : null)}
        onCommit={(typed) => change((d) => put(d, [...path, 'code'], typed))}
      />
      <Faults path={path} name="code" />
      <Rest path={path} known={scaleKeys} />
    </div>
  );

  function itemLabel(question: Node, row: string): string {
    const title = short(readable(question['title'], language, own) || str(question, 'name'));
    if (row === '') return title;
    const text = listAt(question, ['rows']).map(choice).find((r) => String(r.value) === row)?.text;
    return `${title} – ${short(readable(text, language, own) || row)}`;
  }
}
