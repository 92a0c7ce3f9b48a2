import { useState, type FormEvent } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { AwardCycleDocument, AwardCycleUpdateDocument, type AwardCycleInput, type CyclePartsFragment, type EligibilityRuleKind, type RankingRule, type RankingTie } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { CheckGroup } from '../../ui/CheckGroup';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { Checkbox, NativeSelect, Textarea, TextInput } from '../../ui/inputs';
import { Missing } from '../../ui/Missing';
import { Page } from '../../ui/Page';
import { Failed, Shown } from '../../ui/states';
import { useKeep } from './cache';
import { termNames } from './CyclePage';
import { shapeOf, useRuleOptions, useRuleWords, type Rule } from './rules';
import { useFeatureText } from './text';
import './awards.css';

type Cycle = CyclePartsFragment;

/** Changes the plan of a year: dates, who may be nominated, what is judged, and the other terms. */
export default function CycleFormPage() {
  const t = useFeatureText();
  const { id = '' } = useParams();
  const read = useData(AwardCycleDocument, { cycle: id });
  return (
    <Shown read={read} lines={8}>
      {({ awardCycle: cycle }) => {
        if (!cycle) return <Missing />;
        if (cycle.viewerCanPlan) return <Form cycle={cycle} />;
        return (
          <Page title={t.cycleFormTitle} narrow>
            <p>{t.noLongerDraft}</p>
            <p>
              <Link to={`/awards/cycles/${cycle.id}`}>{t.toCycle}</Link>
            </p>
          </Page>
        );
      }}
    </Shown>
  );
}

/** What is typed: numbers as they are typed, so that a field can be empty while it is changed. */
type Typed = ReturnType<typeof typedOf>;

function typedOf(c: Cycle) {
  return {
    phases: c.phases.map((p) => ({ kind: p.kind, from: p.from, to: p.to, grace: String(p.grace), existence: p.existence, names: p.names })),
    rules: c.rules.map((r) => ({ kind: r.kind, codes: r.codes, least: String(r.least), most: String(r.most) })),
    points: String(c.rubric.points),
    criteria: c.rubric.criteria.map((one) => ({
      name: { en: one.name.en, fr: one.name.fr },
      help: { en: one.help.en, fr: one.help.fr },
      weight: String(one.weight),
      required: one.required,
      anchors: one.anchors.map((a) => ({ point: String(a.point), text: { en: a.text.en, fr: a.text.fr } })),
    })),
    terms: Object.fromEntries(termNames.map((name) => [name, String(c.terms[name])])) as Record<(typeof termNames)[number], string>,
    joint: c.terms.joint,
    rule: c.terms.rule,
    tie: c.terms.tie,
  };
}

/** An empty or broken number is one that the server refuses with its field. */
const whole = (typed: string) => (/^\s*\d{1,9}\s*$/.test(typed) ? Number(typed) : -1);

function inputOf(v: Typed, revision: number): AwardCycleInput {
  return {
    phases: v.phases.map((p) => ({ ...p, grace: whole(p.grace) })),
    rules: v.rules.map((r) => ({ ...r, least: whole(r.least), most: whole(r.most) })),
    rubric: {
      points: whole(v.points),
      criteria: v.criteria.map((one) => ({ ...one, weight: whole(one.weight), anchors: one.anchors.map((a) => ({ ...a, point: whole(a.point) })) })),
    },
    terms: { ...(Object.fromEntries(termNames.map((name) => [name, whole(v.terms[name])])) as Record<(typeof termNames)[number], number>), joint: v.joint, rule: v.rule, tie: v.tie },
    revision,
  };
}

const noFaults: Fault[] = [];

/** The list with one entry changed. */
function changed<T>(list: T[], at: number, part: Partial<T>): T[] {
  return list.map((one, i) => (i === at ? { ...one, ...part } : one));
}

function without<T>(list: T[], at: number): T[] {
  return list.filter((_, i) => i !== at);
}

type Part = { values: Typed; set: (part: Partial<Typed>) => void; faults: Fault[] };

function Form({ cycle: c }: { cycle: Cycle }) {
  const t = useFeatureText();
  const pick = usePick();
  const navigate = useNavigate();
  const keep = useKeep();
  const update = useChange(AwardCycleUpdateDocument);
  const [values, setValues] = useState(() => typedOf(c));
  const set = (part: Partial<Typed>) => setValues((now) => ({ ...now, ...part }));
  const faults = update.data?.awardCycleUpdate.userErrors ?? noFaults;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    update.mutate(
      { cycle: c.id, input: inputOf(values, c.revision) },
      {
        onSuccess: ({ awardCycleUpdate: { cycle } }) => {
          if (!cycle) return;
          keep.cycle(cycle);
          void navigate(`/awards/cycles/${cycle.id}`);
        },
      },
    );
  };
  const part = { values, set, faults };
  return (
    <Page
      title={t.cycleFormTitle}
      lead={`${t.cycleTitle(pick(c.award.name), String(c.year))}. ${t.cycleFormLead}`}
      above={
        <Link className="crumb" to={`/awards/cycles/${c.id}`}>
          {t.toCycle}
        </Link>
      }
    >
      <form className="stack" onSubmit={submit} noValidate>
        {update.error && <Failed error={update.error} />}
        <ErrorSummary faults={faults} fieldOf={(f) => fieldOf(f, values)} />
        <Phases {...part} />
        <Rules {...part} />
        <Rubric {...part} />
        <TermFields {...part} />
        <div className="row">
          <Button type="submit" busy={update.isPending}>
            {t.save}
          </Button>
        </div>
      </form>
    </Page>
  );
}

/** The id of the control a fault is about: its path, as the fields are called; of a text in two
 * languages, the one that is missing. */
function fieldOf(fault: Fault, values: Typed): string {
  const path = fault.path[0] === 'input' ? fault.path.slice(1) : fault.path;
  if (path[0] === 'rubric' && path[1] === 'criteria') {
    const criterion = values.criteria[Number(path[2])];
    if (path[3] === 'name' || path[3] === 'help') return `rubric-criteria-${path[2] ?? ''}-${path[3]}-${criterion?.[path[3]].en.trim() === '' ? 'en' : 'fr'}`;
    if (path[3] === 'anchors') return `rubric-criteria-${path[2] ?? ''}-anchors-${path[4] ?? '0'}-point`;
  }
  return path.join('-');
}

function Phases({ values, set, faults }: Part) {
  const t = useFeatureText();
  return (
    <section className="card" aria-labelledby="dates">
      <h2 id="dates">{t.dates}</h2>
      {values.phases.map((p, i) => {
        const change = (part: Partial<typeof p>) => set({ phases: changed(values.phases, i, part) });
        const at = (name: string) => ({ id: `phases-${String(i)}-${name}`, error: faultAt(faults, 'phases', String(i), name) });
        return (
          <fieldset key={p.kind} className="entry">
            <legend>{t.phases[p.kind]}</legend>
            <p className="muted small">{t.phaseHints[p.kind]}</p>
            <div className="thirds">
              <TextInput {...at('from')} type="date" required label={t.from} value={p.from} onChange={(e) => change({ from: e.currentTarget.value })} />
              <TextInput {...at('to')} type="date" required label={t.to} value={p.to} onChange={(e) => change({ to: e.currentTarget.value })} />
              <TextInput {...at('grace')} type="number" inputMode="numeric" min={0} label={t.grace} description={t.graceHint} value={p.grace} onChange={(e) => change({ grace: e.currentTarget.value })} />
            </div>
            {(p.kind === 'REVIEW' || p.kind === 'MEETING') && (
              <div className="stack-s">
                <Checkbox label={t.existence} checked={p.existence} onChange={(e) => change({ existence: e.currentTarget.checked })} />
                <Checkbox label={t.names} checked={p.names} onChange={(e) => change({ names: e.currentTarget.checked })} />
              </div>
            )}
          </fieldset>
        );
      })}
    </section>
  );
}

function Rules({ values, set, faults }: Part) {
  const t = useFeatureText();
  const options = useRuleOptions();
  const words = useRuleWords();
  const [kind, setKind] = useState<EligibilityRuleKind>('RANK_IN');
  const kinds = Object.keys(shapeOf) as EligibilityRuleKind[];
  const said = (r: Typed['rules'][number]): Rule => ({ ...r, least: Math.max(whole(r.least), 0), most: Math.max(whole(r.most), 0) });
  return (
    <section className="card" aria-labelledby="rules">
      <h2 id="rules">{t.rules}</h2>
      {values.rules.length === 0 && <p className="muted">{t.noRules}</p>}
      {values.rules.map((r, i) => {
        const change = (part: Partial<typeof r>) => set({ rules: changed(values.rules, i, part) });
        const at = (name: string) => ({ id: `rules-${String(i)}-${name}`, error: faultAt(faults, 'rules', String(i), name) });
        const shape = shapeOf[r.kind];
        const codesFault = faultAt(faults, 'rules', String(i), 'codes');
        return (
          <fieldset key={i} className="entry">
            <legend>{words(said(r))}</legend>
            {shape.codes && <CheckGroup id={`rules-${String(i)}-codes`} legend={t.ruleNames[r.kind]} options={options(r.kind)} chosen={r.codes} onChange={(codes) => change({ codes })} />}
            {codesFault && <p className="field-error">{codesFault}</p>}
            <div className="thirds">
              {shape.least && <TextInput {...at('least')} type="number" inputMode="numeric" min={0} label={t.least} value={r.least} onChange={(e) => change({ least: e.currentTarget.value })} />}
              {shape.most && (
                <TextInput
                  {...at('most')}
                  type="number"
                  inputMode="numeric"
                  min={0}
                  label={r.kind === 'NO_PAST_RECIPIENT' ? t.excludedFor : t.most}
                  description={r.kind === 'NO_PAST_RECIPIENT' ? t.excludedHint : t.mostHint}
                  value={r.most}
                  onChange={(e) => change({ most: e.currentTarget.value })}
                />
              )}
            </div>
            <button type="button" className="link" onClick={() => set({ rules: without(values.rules, i) })}>
              {t.ruleRemove(t.ruleNames[r.kind])}
            </button>
          </fieldset>
        );
      })}
      <div className="row row-end">
        <NativeSelect id="rule-kind" label={t.ruleKind} value={kind} onChange={(e) => setKind(e.currentTarget.value as EligibilityRuleKind)} data={kinds.map((value) => ({ value, label: t.ruleNames[value] }))} />
        <Button kind="quiet" onClick={() => set({ rules: [...values.rules, { kind, codes: [], least: kind === 'FACULTY_MENTEES' ? '1' : '0', most: '0' }] })}>
          {t.ruleAdd}
        </Button>
      </div>
    </section>
  );
}

const languages = ['en', 'fr'] as const;
const rankingRules: RankingRule[] = ['RAW_MEAN', 'CALIBRATED_MEAN', 'BORDA', 'SCHULZE'];
const rankingTies: RankingTie[] = ['CRITERION', 'FIRST_PLACES', 'LOT'];

function Rubric({ values, set, faults }: Part) {
  const t = useFeatureText();
  return (
    <section className="card" aria-labelledby="rubric">
      <h2 id="rubric">{t.rubric}</h2>
      <TextInput
        id="rubric-points"
        type="number"
        inputMode="numeric"
        min={2}
        max={10}
        label={t.points}
        description={t.pointsHint}
        value={values.points}
        error={faultAt(faults, 'rubric', 'points')}
        onChange={(e) => set({ points: e.currentTarget.value })}
      />
      {values.criteria.map((one, i) => (
        <Criterion key={i} at={i} one={one} faults={faults} change={(part) => set({ criteria: changed(values.criteria, i, part) })} remove={() => set({ criteria: without(values.criteria, i) })} />
      ))}
      <Button
        kind="quiet"
        id="rubric-criteria"
        onClick={() => set({ criteria: [...values.criteria, { name: { en: '', fr: '' }, help: { en: '', fr: '' }, weight: '1', required: true, anchors: [] }] })}
      >
        {t.criterionAdd}
      </Button>
    </section>
  );
}

type CriterionTyped = Typed['criteria'][number];

function Criterion({ at, one, faults, change, remove }: { at: number; one: CriterionTyped; faults: Fault[]; change: (part: Partial<CriterionTyped>) => void; remove: () => void }) {
  const t = useFeatureText();
  const path = `rubric-criteria-${String(at)}`;
  const fault = (...name: string[]) => faultAt(faults, 'criteria', String(at), ...name);
  return (
    <fieldset className="entry">
      <legend>{t.criterion(at + 1)}</legend>
      <div className="halves">
        {languages.map((l) => (
          <div key={l} className="stack-s">
            <TextInput
              id={`${path}-name-${l}`}
              label={t.inLanguage[l](t.criterionName)}
              lang={l}
              required
              maxLength={200}
              value={one.name[l]}
              error={one.name[l].trim() === '' ? fault('name') : undefined}
              onChange={(e) => change({ name: { ...one.name, [l]: e.currentTarget.value } })}
            />
            <Textarea id={`${path}-help-${l}`} label={t.inLanguage[l](t.criterionHelp)} lang={l} rows={3} maxLength={2000} value={one.help[l]} onChange={(e) => change({ help: { ...one.help, [l]: e.currentTarget.value } })} />
          </div>
        ))}
      </div>
      <div className="thirds">
        <TextInput id={`${path}-weight`} type="number" inputMode="numeric" min={0} max={100} label={t.weight} description={t.weightHint} value={one.weight} error={fault('weight')} onChange={(e) => change({ weight: e.currentTarget.value })} />
      </div>
      <Checkbox label={t.required} checked={one.required} onChange={(e) => change({ required: e.currentTarget.checked })} />
      <h3>{t.anchors}</h3>
      {one.anchors.map((a, i) => {
        const anchor = (part: Partial<typeof a>) => change({ anchors: changed(one.anchors, i, part) });
        return (
          <div key={i} className="anchor">
            <TextInput id={`${path}-anchors-${String(i)}-point`} type="number" inputMode="numeric" min={1} label={t.anchorPoint} value={a.point} error={fault('anchors', String(i))} onChange={(e) => anchor({ point: e.currentTarget.value })} />
            {languages.map((l) => (
              <TextInput key={l} label={t.inLanguage[l](t.anchorText)} lang={l} maxLength={2000} value={a.text[l]} onChange={(e) => anchor({ text: { ...a.text, [l]: e.currentTarget.value } })} />
            ))}
            <button type="button" className="link" onClick={() => change({ anchors: without(one.anchors, i) })}>
              {t.anchorRemove(whole(a.point))}
            </button>
          </div>
        );
      })}
      <div className="row">
        <Button kind="quiet" onClick={() => change({ anchors: [...one.anchors, { point: '1', text: { en: '', fr: '' } }] })}>
          {t.anchorAdd}
        </Button>
        <button type="button" className="link" onClick={remove}>
          {t.criterionRemove(at + 1)}
        </button>
      </div>
    </fieldset>
  );
}

function TermFields({ values, set, faults }: Part) {
  const t = useFeatureText();
  return (
    <section className="card" aria-labelledby="terms">
      <h2 id="terms">{t.terms}</h2>
      <div className="thirds">
        {termNames.map((name) => (
          <TextInput
            key={name}
            id={`terms-${name}`}
            type="number"
            inputMode="numeric"
            min={0}
            label={t.termNames[name]}
            description={t.termHints[name]}
            value={values.terms[name]}
            error={faultAt(faults, 'terms', name)}
            onChange={(e) => set({ terms: { ...values.terms, [name]: e.currentTarget.value } })}
          />
        ))}
      </div>
      <div className="halves">
        <NativeSelect
          id="terms-rule"
          label={t.rule}
          description={t.ruleHints[values.rule]}
          value={values.rule}
          error={faultAt(faults, 'terms', 'rule')}
          onChange={(e) => set({ rule: e.currentTarget.value as RankingRule })}
          data={rankingRules.map((value) => ({ value, label: t.rankingRules[value] }))}
        />
        <NativeSelect
          id="terms-tie"
          label={t.tie}
          description={t.tieHints[values.tie]}
          value={values.tie}
          error={faultAt(faults, 'terms', 'tie')}
          onChange={(e) => set({ tie: e.currentTarget.value as RankingTie })}
          data={rankingTies.map((value) => ({ value, label: t.rankingTies[value] }))}
        />
      </div>
      <Checkbox label={t.joint} checked={values.joint} onChange={(e) => set({ joint: e.currentTarget.checked })} />
    </section>
  );
}
