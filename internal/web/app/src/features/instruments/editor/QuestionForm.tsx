import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { NativeSelect } from '../../../ui/inputs';
import { points } from '../definition/conditions';
import { insert, isNode, listAt, nodeAt, put, removeItem, str, type Node, type Path } from '../definition/node';
import { kindOf, type QuestionType } from '../definition/tree';
import { renameWithin } from '../definition/edit';
import { readable } from '../definition/texts';
import { useLanguage } from '../../../i18n/language';
import { Choices, MoveButton, SpecialChoices } from './Choices';
import { ConditionField, useTold } from './Conditions';
import { Bound, Committed, Faults, Fold, LocalText, Pick, Source, Switch, Words } from './fields';
import { Measurement } from './Measurement';
import { useEditorText } from './text';
import { idOf, useWork } from './work';

const inputTypes = ['text', 'number', 'email', 'url', 'tel', 'date', 'month'] as const;
const cellTypes = ['dropdown', 'radiogroup', 'checkbox', 'tagbox', 'rating', 'boolean', 'text', 'comment'] as const;

/** What is asked and how, for one question. */
export function QuestionForm({ path }: { path: Path }) {
  const t = useEditorText();
  const told = useTold();
  const { definition } = useWork();
  const node = nodeAt(definition, path);
  const kind = kindOf(node) as QuestionType;
  const validators = listAt(node, ['validators']).length;
  const shownIf = str(node, 'visibleIf');
  return (
    <div className="stack">
      <LocalText path={path} name="title" label={t.questionTitle} needed many />
      <LocalText path={path} name="description" label={t.help} hint={t.helpHint} many />
      <TypeFields path={path} kind={kind} node={node} />
      {kind !== 'expression' && <Switch path={path} names={['isRequired']} label={t.required} hint={t.requiredHint} />}
      <Fold id={idOf(path, 'shown')} title={t.branching} note={shownIf === '' ? t.alwaysShown : (told(shownIf) ?? shownIf)}>
        <ConditionField path={path} name="visibleIf" when={t.shownWhen} always={t.alwaysShown} begin={t.showOnlyWhen} />
        {kind !== 'expression' && (
          <div className="stack-s">
            <h4>{t.requiredIf}</h4>
            <ConditionField path={path} name="requiredIf" when={t.requiredWhen} always={node['isRequired'] === true ? t.requiredAlways : t.requiredNever} begin={t.requireWhen} />
          </div>
        )}
        {str(node, 'enableIf') !== '' && (
          <div className="stack-s">
            <h4>{t.enableIf}</h4>
            <ConditionField path={path} name="enableIf" when={t.enabledWhen} always={t.enabledAlways} begin={t.enableWhen} />
          </div>
        )}
      </Fold>
      {kind !== 'expression' && (
        <Fold id={idOf(path, 'checks')} title={t.checks} note={validators === 0 ? t.noChecks : t.someChecks(validators)}>
          <Validators path={path} kind={kind} />
        </Fold>
      )}
      <Measurement path={path} kind={kind} />
      <Rest path={path} known={knownKeys(kind)} />
    </div>
  );
}

function TypeFields({ path, kind, node }: { path: Path; kind: QuestionType; node: Node }) {
  const t = useEditorText();
  switch (kind) {
    case 'text':
      return <TextFields path={path} node={node} />;
    case 'comment':
      return (
        <div className="halves">
          <Bound path={path} name="maxLength" label={t.maxLength} whole />
          <LocalText path={path} name="placeholder" label={t.placeholder} />
        </div>
      );
    case 'radiogroup':
    case 'dropdown':
    case 'checkbox':
    case 'tagbox':
      return <ChoiceFields path={path} kind={kind} />;
    case 'ranking':
      return (
        <>
          <Choices path={path} name="choices" legend={t.choices} hint={t.choicesHint} base="item" words={t.choiceWords} />
          <Switch path={path} names={['selectToRankEnabled']} label={t.partialRanking} />
        </>
      );
    case 'boolean':
      return (
        <div className="halves">
          <LocalText path={path} name="labelTrue" label={t.labelTrue} hint={t.labelTrueHint} />
          <LocalText path={path} name="labelFalse" label={t.labelFalse} hint={t.labelFalseHint} />
        </div>
      );
    case 'rating':
      return <RatingFields path={path} node={node} />;
    case 'matrix':
      return (
        <>
          <Choices path={path} name="rows" legend={t.rows} hint={t.rowsHint} base="row" words={t.rowWords} />
          <Choices path={path} name="columns" legend={t.columns} hint={t.columnsHint} base="column" words={t.columnWords} />
          <Switch path={path} names={['eachRowRequired', 'isAllRowRequired']} label={t.eachRowRequired} />
          <Switch path={path} names={['eachRowUnique']} label={t.eachRowUnique} />
        </>
      );
    case 'matrixdropdown':
      return <TableFields path={path} node={node} />;
    case 'expression':
      return <ComputedFields path={path} />;
  }
}

function TextFields({ path, node }: { path: Path; node: Node }) {
  const t = useEditorText();
  const input = str(node, 'inputType') || 'text';
  const dated = input === 'date' || input === 'month';
  return (
    <>
      <Pick path={path} name="inputType" label={t.inputType} otherwise="text" options={inputTypes.map((value) => ({ value, label: t.inputTypes[value] }))} />
      {(input === 'number' || dated) && (
        <div className="halves">
          <Bound path={path} name="min" label={dated ? t.earliest : t.least} type={dated ? (input as 'date' | 'month') : 'number'} />
          <Bound path={path} name="max" label={dated ? t.latest : t.most} type={dated ? (input as 'date' | 'month') : 'number'} />
        </div>
      )}
      {!dated && input !== 'number' && (
        <div className="halves">
          <Bound path={path} name="maxLength" label={t.maxLength} whole />
          <LocalText path={path} name="placeholder" label={t.placeholder} />
        </div>
      )}
    </>
  );
}

function ChoiceFields({ path, kind }: { path: Path; kind: 'radiogroup' | 'dropdown' | 'checkbox' | 'tagbox' }) {
  const t = useEditorText();
  const several = kind === 'checkbox' || kind === 'tagbox';
  return (
    <>
      <Choices path={path} name="choices" legend={t.choices} hint={t.choicesHint} base="item" words={t.choiceWords} />
      <SpecialChoices path={path} />
      {several && (
        <div className="halves">
          <Bound path={path} name="minSelectedChoices" label={t.atLeastChosen} whole />
          <Bound path={path} name="maxSelectedChoices" label={t.atMostChosen} whole />
        </div>
      )}
      <Pick
        path={path}
        name="choicesOrder"
        label={t.choicesOrder}
        otherwise="none"
        options={[
          { value: 'none', label: t.asWritten },
          { value: 'random', label: t.shuffled },
          { value: 'asc', label: t.alphabetical },
        ]}
      />
    </>
  );
}

function RatingFields({ path, node }: { path: Path; node: Node }) {
  const t = useEditorText();
  const { change } = useWork();
  const listed = listAt(node, ['rateValues']).length > 0;
  return (
    <>
      {listed ? (
        <Choices path={path} name="rateValues" legend={t.points} base="point" words={t.pointWords} />
      ) : (
        <div className="thirds">
          <Bound path={path} name="rateMin" label={t.rateMin} hint={t.usually('1')} />
          <Bound path={path} name="rateMax" label={t.rateMax} hint={t.usually('5')} />
          <Bound path={path} name="rateStep" label={t.rateStep} hint={t.usually('1')} />
        </div>
      )}
      <LocalText path={path} name="minRateDescription" label={t.minRate} />
      <LocalText path={path} name="maxRateDescription" label={t.maxRate} />
      <div>
        <button
          type="button"
          className="link"
          onClick={() => change((d) => (listed ? put(d, [...path, 'rateValues'], undefined) : put(d, [...path, 'rateValues'], points(nodeAt(d, path)).map(({ value }) => ({ value, text: String(value) })))))}
        >
          {listed ? t.pointsByNumbers : t.pointsByWords}
        </button>
      </div>
    </>
  );
}

function ComputedFields({ path }: { path: Path }) {
  const t = useEditorText();
  const told = useTold();
  const { definition } = useWork();
  const words = told(str(nodeAt(definition, path), 'expression'));
  return (
    <>
      <Words path={path} name="expression" label={t.computedBy} hint={t.computedHint} mono many />
      {words !== null && <p className="told">{words}</p>}
    </>
  );
}

/** A table: rows, and a question in each column. */
function TableFields({ path, node }: { path: Path; node: Node }) {
  const t = useEditorText();
  const { definition, change, focus, own } = useWork();
  const language = useLanguage();
  const list = [...path, 'columns'];
  const columns = listAt(definition, list);
  const move = (i: number, by: 1 | -1) => {
    change((d) => insert(removeItem(d, [...list, i]), list, i + by, listAt(d, list)[i]));
    focus(idOf([...list, i + by], by > 0 ? 'down' : 'up'));
  };
  const add = () => {
    const names = new Set(columns.map((c) => (isNode(c) ? str(c, 'name') : '')));
    let n = columns.length + 1;
    while (names.has(`column${String(n)}`)) n++;
    change((d) => insert(d, list, columns.length, { name: `column${String(n)}`, cellType: 'dropdown' }));
    focus(idOf([...list, columns.length, 'title']));
  };
  return (
    <>
      <Choices path={path} name="rows" legend={t.rows} hint={t.rowsHint} base="row" words={t.rowWords} />
      <fieldset className="choices" id={idOf(list)}>
        <legend>{t.tableColumns}</legend>
        <p className="hint">{t.tableColumnsHint}</p>
        <Faults path={path} name="columns" />
        {columns.map((column, i) => {
          if (!isNode(column)) return null;
          const title = readable(column['title'], language, own) || str(column, 'name');
          return (
            <Fold key={i} title={title} note={t.kinds[(str(column, 'cellType') || 'dropdown') as 'dropdown'] ?? str(column, 'cellType')}>
              <Column path={path} place={i} node={column} />
              <div className="row">
                <MoveButton id={idOf([...list, i], 'up')} icon="up" label={t.upOne(t.columnWords.one, i + 1)} off={i === 0} onPress={() => move(i, -1)} />
                <MoveButton id={idOf([...list, i], 'down')} icon="down" label={t.downOne(t.columnWords.one, i + 1)} off={i === columns.length - 1} onPress={() => move(i, 1)} />
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    change((d) => removeItem(d, [...list, i]));
                    focus(idOf(list, 'add'));
                  }}
                >
                  {t.removeOne(t.columnWords.one, i + 1)}
                </button>
              </div>
            </Fold>
          );
        })}
        <Button kind="quiet" id={idOf(list, 'add')} onClick={add}>
          <Icon name="plus" size={16} />
          {t.columnWords.add}
        </Button>
      </fieldset>
      <Choices path={path} name="choices" legend={t.sharedChoices} hint={t.sharedChoicesHint} base="item" words={t.choiceWords} />
      <Pick path={path} name="cellType" label={t.cellTypeShared} otherwise="dropdown" options={cellTypes.map((value) => ({ value, label: t.kinds[value] }))} />
      <Rows node={node} />
    </>
  );
}

// Nothing to fill in, and nothing to see, as long as there are no rows.
function Rows({ node }: { node: Node }) {
  const t = useEditorText();
  const cells = listAt(node, ['rows']).length * listAt(node, ['columns']).length;
  return <p className="muted small">{t.tableSize(cells)}</p>;
}

function Column({ path, place, node }: { path: Path; place: number; node: Node }) {
  const t = useEditorText();
  const { definition, change } = useWork();
  const at = [...path, 'columns', place];
  const name = str(node, 'name');
  const own = str(node, 'cellType') || 'default';
  const cell = own === 'default' ? str(nodeAt(definition, path), 'cellType') || 'dropdown' : own;
  const choosing = ['dropdown', 'radiogroup', 'checkbox', 'tagbox'].includes(cell);
  const others = listAt(definition, [...path, 'columns']).filter((c, i) => i !== place && isNode(c)).map((c) => str(c as Node, 'name').toLowerCase());
  return (
    <div className="stack">
      <LocalText path={at} name="title" label={t.columnTitle} />
      <NativeSelect
        id={idOf([...at, 'cellType'])}
        label={t.cellType}
        value={own}
        onChange={(e) => {
          const { value } = e.currentTarget;
          change((d) => put(d, [...at, 'cellType'], value === 'default' ? undefined : value));
        }}
        data={[{ value: 'default', label: t.cellTypeDefault }, ...cellTypes.map((value) => ({ value, label: t.kinds[value] }))]}
      />
      <Faults path={at} name="cellType" />
      {choosing && <Choices path={at} name="choices" legend={t.ownChoices} hint={t.ownChoicesHint} base="item" words={t.choiceWords} />}
      {cell === 'rating' && (
        <div className="halves">
          <Bound path={at} name="rateMin" label={t.rateMin} hint={t.usually('1')} />
          <Bound path={at} name="rateMax" label={t.rateMax} hint={t.usually('5')} />
        </div>
      )}
      {cell === 'text' && <TextFields path={at} node={node} />}
      {cell === 'comment' && <Bound path={at} name="maxLength" label={t.maxLength} whole />}
      <Switch path={at} names={['isRequired']} label={t.requiredCell} />
      <Committed
        id={idOf([...at, 'name'])}
        label={t.nameInData}
        value={name}
        fault={(typed) => (typed.trim() === '' ? t.nameNeeded : others.includes(typed.trim().toLowerCase()) ? t.nameTaken : null)}
        onCommit={(next) => change((d) => renameWithin(put(d, [...at, 'name'], next.trim()), path, 2, name, next.trim()))}
      />
      <Rest path={at} known={columnKeys} />
    </div>
  );
}

const validatorTypes = ['numeric', 'text', 'answercount', 'regex', 'email', 'expression'] as const;

function Validators({ path, kind }: { path: Path; kind: QuestionType }) {
  const t = useEditorText();
  const { definition, change, focus } = useWork();
  const list = [...path, 'validators'];
  const all = listAt(definition, list);
  const fitting = validatorTypes.filter((v) => (v === 'answercount' ? kind === 'checkbox' || kind === 'tagbox' : v === 'expression' || kind === 'text' || kind === 'comment'));
  return (
    <div className="stack" id={idOf(list)}>
      <p className="muted small">{t.checksText}</p>
      {all.map((validator, i) => {
        const at = [...list, i];
        const type = isNode(validator) ? str(validator, 'type') : '';
        return (
          <fieldset key={i} className="validator" id={idOf(at)}>
            <legend>{t.validators[type as 'numeric'] ?? type}</legend>
            {type === 'numeric' && (
              <div className="halves">
                <Bound path={at} name="minValue" label={t.least} />
                <Bound path={at} name="maxValue" label={t.most} />
              </div>
            )}
            {type === 'text' && (
              <>
                <div className="halves">
                  <Bound path={at} name="minLength" label={t.minLength} whole />
                  <Bound path={at} name="maxLength" label={t.maxLength} whole />
                </div>
                <Switch path={at} names={['allowDigits']} label={t.allowDigits} off={false} />
              </>
            )}
            {type === 'answercount' && (
              <div className="halves">
                <Bound path={at} name="minCount" label={t.atLeastChosen} whole />
                <Bound path={at} name="maxCount" label={t.atMostChosen} whole />
              </div>
            )}
            {type === 'regex' && <Words path={at} name="regex" label={t.pattern} hint={t.patternHint} mono maxLength={500} />}
            {type === 'expression' && <Words path={at} name="expression" label={t.mustHold} hint={t.expressionHint} mono many />}
            <LocalText path={at} name="text" label={t.messageIfNot} hint={t.messageIfNotHint} />
            <Rest path={at} known={validatorKeys} />
            <button
              type="button"
              className="link"
              onClick={() => {
                change((d) => (all.length === 1 ? put(d, list, undefined) : removeItem(d, at)));
                focus(idOf(list, 'add'));
              }}
            >
              {t.removeCheck}
            </button>
          </fieldset>
        );
      })}
      <NativeSelect
        id={idOf(list, 'add')}
        label={t.addCheck}
        value=""
        onChange={(e) => {
          const type = e.currentTarget.value;
          if (type === '') return;
          change((d) => put(d, list, [...listAt(d, list), { type }]));
          focus(idOf([...list, all.length]));
        }}
        data={[{ value: '', label: t.chooseCheck }, ...fitting.map((value) => ({ value, label: t.validators[value] }))]}
      />
    </div>
  );
}

const validatorKeys = new Set(['type', 'text', 'minValue', 'maxValue', 'minLength', 'maxLength', 'allowDigits', 'minCount', 'maxCount', 'regex', 'expression']);

const common = ['type', 'name', 'title', 'description', 'isRequired', 'visibleIf', 'requiredIf', 'enableIf', 'validators', 'x-uid', 'x-exportName', 'x-level', 'x-sem', 'x-pii', 'x-scale', 'x-missingCodes'];
const specialKeys = ['showOtherItem', 'hasOther', 'otherText', 'showNoneItem', 'hasNone', 'noneText', 'showDontKnowItem', 'dontKnowText', 'showRefuseItem', 'refuseText'];
const choosing = ['choices', 'choicesOrder', ...specialKeys];
const own: Record<QuestionType, string[]> = {
  text: ['inputType', 'min', 'max', 'maxLength', 'placeholder'],
  comment: ['maxLength', 'placeholder'],
  radiogroup: choosing,
  dropdown: choosing,
  checkbox: [...choosing, 'minSelectedChoices', 'maxSelectedChoices'],
  tagbox: [...choosing, 'minSelectedChoices', 'maxSelectedChoices'],
  ranking: ['choices', 'selectToRankEnabled'],
  boolean: ['labelTrue', 'labelFalse'],
  rating: ['rateMin', 'rateMax', 'rateStep', 'rateValues', 'minRateDescription', 'maxRateDescription'],
  matrix: ['rows', 'columns', 'eachRowRequired', 'isAllRowRequired', 'eachRowUnique'],
  matrixdropdown: ['rows', 'columns', 'choices', 'cellType'],
  expression: ['expression'],
};
const columnKeys = new Set([...common, 'cellType', 'choices', 'rateMin', 'rateMax', 'inputType', 'min', 'max', 'maxLength', 'placeholder'].filter((k) => !['description', 'visibleIf', 'requiredIf', 'enableIf', 'validators', 'x-level', 'x-sem', 'x-pii', 'x-scale', 'x-missingCodes', 'x-uid', 'x-exportName'].includes(k)));

function knownKeys(kind: QuestionType): Set<string> {
  return new Set([...common, ...own[kind]]);
}

/** What a part has beside the fields above. It is kept as it is, and can be changed as it is written. */
export function Rest({ path, known }: { path: Path; known: ReadonlySet<string> }) {
  const t = useEditorText();
  const { definition, change } = useWork();
  const node = nodeAt(definition, path);
  const rest = Object.keys(node).filter((key) => !known.has(key));
  if (rest.length === 0) return null;
  return (
    <Fold title={t.otherProperties} note={rest.join(', ')}>
      <p className="muted small">{t.otherPropertiesText}</p>
      {rest.map((key) => (
        <div key={key} id={idOf([...path, key])}>
          <Source label={key} value={node[key]} onCommit={(value) => change((d) => put(d, [...path, key], value))} onRemove={() => change((d) => put(d, [...path, key], undefined))} />
          <Faults path={path} name={key} />
        </div>
      ))}
    </Fold>
  );
}
