import { useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import {
  MocRecordsDocument,
  MyFeedbackDocument,
  ReflectionDocument,
  ReflectionFinishDocument,
  ReflectionOutcomeDocument,
  ReflectionSaveDocument,
  type ReflectionInput,
  type ReflectionPartsFragment,
} from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { date, dayIn } from '../../lib/format';
import { request } from '../../lib/graphql';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { Textarea, TextInput } from '../../ui/inputs';
import { Missing } from '../../ui/Missing';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Failed, Shown, useErrorText } from '../../ui/states';
import { RecordCard } from './RecordsPage';
import { useFeatureText } from './text';
import './feedback.css';

type Reflection = ReflectionPartsFragment;
const steps = ['reaction', 'content', 'learned', 'change'] as const;

/** A reflection: four steps while it is written, and what came of it afterwards. */
export default function ReflectionPage() {
  const { id = '' } = useParams();
  const read = useData(ReflectionDocument, { reflection: id });
  return <Shown read={read}>{({ reflection: r }) => (!r ? <Missing /> : r.state === 'DRAFT' ? <Writing key={r.id} reflection={r} /> : <Finished reflection={r} />)}</Shown>;
}

function Frame({ title, lead, children }: { title: string; lead?: string; children: React.ReactNode }) {
  const t = useFeatureText();
  return (
    <Page
      title={title}
      lead={lead}
      above={
        <Link className="crumb no-print" to="/feedback">
          {t.title}
        </Link>
      }
      narrow
    >
      {children}
    </Page>
  );
}

function Writing({ reflection: r }: { reflection: Reflection }) {
  const t = useFeatureText();
  const { zone } = useDepartment();
  const client = useQueryClient();
  const today = dayIn(zone, new Date());
  const [values, setValues] = useState<ReflectionInput>(() => ({
    reaction: r.reaction, content: r.content, learned: r.learned, change: r.change,
    minutes: r.minutes, on: r.on ?? today, followUpOn: r.followUpOn ?? null,
  }));
  const saving = useSaving(r, values);
  const [asking, setAsking] = useState(false);
  const [faults, setFaults] = useState<Fault[]>([]);
  const finish = useChange(ReflectionFinishDocument);
  const records = useData(MocRecordsDocument, {});
  const takesPart = records.data?.viewer?.viewerTakesPartInMoc ?? false;
  const set = (part: Partial<ReflectionInput>) => setValues((now) => ({ ...now, ...part }));
  const end = async () => {
    const revision = await saving.settle();
    finish.mutate(
      { reflection: r.id, input: values, revision },
      {
        onSuccess: ({ reflectionFinish: done }) => {
          setFaults(done.userErrors);
          setAsking(false);
          if (!done.reflection) return;
          client.setQueryData(keyOf(ReflectionDocument, { reflection: r.id }), { reflection: done.reflection });
          void client.invalidateQueries({ queryKey: keyOf(MyFeedbackDocument) });
          void client.invalidateQueries({ queryKey: keyOf(MocRecordsDocument) });
          window.scrollTo(0, 0);
        },
      },
    );
  };
  return (
    <Frame title={t.reflectTitle} lead={t.reflectLead}>
      <ErrorSummary faults={faults} fieldOf={(f) => `reflect-${f.path.at(-1) ?? ''}`} />
      <section className="card">
        {steps.map((step) => (
          <Textarea
            key={step}
            id={`reflect-${step}`}
            label={t.steps[step].title}
            description={t.steps[step].help}
            autosize
            minRows={3}
            maxLength={10_000}
            value={values[step]}
            error={faultAt(faults, step)}
            onChange={(e) => set({ [step]: e.currentTarget.value })}
          />
        ))}
      </section>
      <section className="card" aria-labelledby="time">
        <h2 id="time">{t.time}</h2>
        <TextInput
          id="reflect-minutes"
          type="number"
          inputMode="numeric"
          min={8}
          max={480}
          label={t.minutesLabel}
          description={t.minutesHint}
          value={values.minutes === 0 ? '' : String(values.minutes)}
          error={faultAt(faults, 'minutes')}
          onChange={(e) => set({ minutes: Math.trunc(Number(e.currentTarget.value)) || 0 })}
        />
        <TextInput id="reflect-on" type="date" max={today} label={t.onLabel} value={values.on ?? ''} error={faultAt(faults, 'on')} onChange={(e) => set({ on: e.currentTarget.value === '' ? null : e.currentTarget.value })} />
        <TextInput
          id="reflect-followUpOn"
          type="date"
          min={today}
          label={t.followUpLabel}
          description={t.followUpHint}
          value={values.followUpOn ?? ''}
          error={faultAt(faults, 'followUpOn')}
          onChange={(e) => set({ followUpOn: e.currentTarget.value === '' ? null : e.currentTarget.value })}
        />
      </section>
      <div className="row">
        <Button onClick={() => setAsking(true)}>{t.finish}</Button>
        <span className="muted small" role="status">
          {saving.said}
        </span>
      </div>
      <Confirm title={t.finishTitle} open={asking} confirm={t.finish} busy={finish.isPending} error={finish.error} onConfirm={() => void end()} onClose={() => setAsking(false)}>
        <p>{t.finishText}</p>
        <p>{takesPart ? t.finishRecord : t.finishNoRecord}</p>
      </Confirm>
    </Frame>
  );
}

/** Keeps a draft a moment after each change, one save at a time. */
function useSaving(r: Reflection, values: ReflectionInput) {
  const t = useFeatureText();
  const say = useErrorText();
  const revision = useRef(r.revision);
  const sent = useRef(JSON.stringify(values));
  const running = useRef<Promise<void>>(Promise.resolve());
  const [said, setSaid] = useState('');
  const latest = useRef(values);
  latest.current = values;
  const save = () => {
    running.current = running.current.then(async () => {
      const text = JSON.stringify(latest.current);
      if (text === sent.current) return;
      setSaid(t.saving);
      try {
        const { reflectionSave: kept } = await request(ReflectionSaveDocument, { reflection: r.id, input: latest.current, revision: revision.current });
        if (kept.reflection) {
          revision.current = kept.reflection.revision;
          sent.current = text;
          setSaid(t.saved);
        } else setSaid(kept.userErrors[0]?.message ?? t.unsaved);
      } catch (err) {
        setSaid(say(err));
      }
    });
    return running.current;
  };
  const text = JSON.stringify(values);
  useEffect(() => {
    if (text === sent.current) return undefined;
    setSaid(t.unsaved);
    const timer = setTimeout(() => void save(), 1000);
    return () => clearTimeout(timer);
  }, [text]);
  return { said, settle: () => save().then(() => revision.current) };
}

function Finished({ reflection: r }: { reflection: Reflection }) {
  const t = useFeatureText();
  const language = useLanguage();
  return (
    <Frame title={t.reflectTitle} lead={r.on ? date(r.on, language) : undefined}>
      <Notice kind="done">
        <p>{t.finished}</p>
      </Notice>
      {r.record && <RecordCard record={r.record} />}
      <section className="card">
        {steps
          .filter((step) => r[step] !== '')
          .map((step) => (
            <div key={step} className="stack-s">
              <h2>{t.steps[step].title}</h2>
              <p className="authored">{r[step]}</p>
            </div>
          ))}
      </section>
      <WhatCame reflection={r} />
    </Frame>
  );
}

function WhatCame({ reflection: r }: { reflection: Reflection }) {
  const t = useFeatureText();
  const client = useQueryClient();
  const [text, setText] = useState(r.outcome);
  const change = useChange(ReflectionOutcomeDocument);
  const faults = change.data?.reflectionOutcome.userErrors ?? [];
  const save = () =>
    change.mutate(
      { reflection: r.id, outcome: text },
      { onSuccess: ({ reflectionOutcome: done }) => done.reflection && client.setQueryData(keyOf(ReflectionDocument, { reflection: r.id }), { reflection: done.reflection }) },
    );
  return (
    <section className="card no-print">
      {change.error && <Failed error={change.error} />}
      {change.data?.reflectionOutcome.reflection && (
        <Outcome>
          <p>{t.outcomeSaved}</p>
        </Outcome>
      )}
      <Textarea id="outcome" label={t.outcome} description={t.outcomeHint} autosize minRows={2} maxLength={10_000} value={text} error={faultAt(faults, 'outcome')} onChange={(e) => setText(e.currentTarget.value)} />
      <div>
        <Button kind="quiet" busy={change.isPending} onClick={save}>
          {t.outcomeSave}
        </Button>
      </div>
    </section>
  );
}
