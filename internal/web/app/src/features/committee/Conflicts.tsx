import { useState } from 'react';
import { ConflictSetDocument, ConflictSettleDocument, type CommitteeNominationPartsFragment, type ConflictPartsFragment } from '../../gql/graphql';
import { useChange } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { DataTable, type Column } from '../../ui/DataTable';
import { ErrorSummary, faultAt } from '../../ui/ErrorSummary';
import { NativeSelect, Textarea } from '../../ui/inputs';
import { Outcome } from '../../ui/Outcome';
import { Failed, Shown } from '../../ui/states';
import { useNominations, useRefresh } from './cache';
import { useFeatureText } from './text';
import { useConflictWords, type Cycle } from './words';

type Nomination = CommitteeNominationPartsFragment;
type Entry = { nomination: Nomination; conflict: ConflictPartsFragment };
type Question = Entry & { stands: boolean };

/** Who must not judge whom: what waits to be settled first, then everything known. */
export function Conflicts({ cycle: c }: { cycle: Cycle }) {
  const t = useFeatureText();
  const read = useNominations(c.id);
  return (
    <>
      <p className="muted">{t.conflictsText}</p>
      <Shown read={read} lines={6}>
        {(all) => <All nominations={all.filter((n) => n.can.settle)} />}
      </Shown>
    </>
  );
}

function All({ nominations }: { nominations: Nomination[] }) {
  const t = useFeatureText();
  const refresh = useRefresh();
  const [question, setQuestion] = useState<Question | null>(null);
  const [reason, setReason] = useState('');
  const [done, setDone] = useState(0);
  const settle = useChange(ConflictSettleDocument);
  const ask = (entry: Entry, stands: boolean) => {
    settle.reset();
    setReason('');
    setQuestion({ ...entry, stands });
  };
  const send = (q: Question) =>
    settle.mutate(
      { conflict: q.conflict.id, stands: q.stands, reason },
      {
        onSuccess: ({ conflictSettle: answer }) => {
          if (!answer.done) return;
          setQuestion(null);
          setDone(Date.now());
          refresh();
        },
      },
    );
  const entries = nominations.flatMap((nomination) => nomination.conflicts.map((conflict) => ({ nomination, conflict })));
  const faults = settle.data?.conflictSettle.userErrors ?? [];
  if (nominations.length === 0) return <p className="card">{t.noneToSettle}</p>;
  return (
    <>
      {done > 0 && (
        <Outcome key={done}>
          <p>{t.settled}</p>
        </Outcome>
      )}
      <Suggestions entries={entries.filter((e) => e.conflict.state === 'SUGGESTED')} onAsk={ask} />
      <Known entries={entries.filter((e) => e.conflict.state !== 'SUGGESTED')} onAsk={ask} />
      <SetOne nominations={nominations} />
      <Confirm
        title={question?.stands ? t.standsTitle : t.noneTitle}
        open={question !== null}
        confirm={question?.stands ? t.stands : t.noneDo}
        kind={question?.stands ? 'danger' : 'primary'}
        busy={settle.isPending}
        error={settle.error}
        faults={faults}
        fieldOf={() => 'settle-reason'}
        onConfirm={() => question && send(question)}
        onClose={() => setQuestion(null)}
      >
        <p>{question && (question.stands ? t.standsText : t.noneText)(question.conflict.person.name, question.nomination.nominee.name)}</p>
        <Textarea id="settle-reason" label={t.reason} required={!question?.stands} maxLength={2000} value={reason} error={faultAt(faults, 'reason')} onChange={(e) => setReason(e.currentTarget.value)} />
      </Confirm>
    </>
  );
}

type ListProps = { entries: Entry[]; onAsk: (entry: Entry, stands: boolean) => void };

function Suggestions({ entries, onAsk }: ListProps) {
  const t = useFeatureText();
  const words = useConflictWords();
  return (
    <section className="card" aria-labelledby="suggestions">
      <h2 id="suggestions">{t.suggestions}</h2>
      {entries.length === 0 && <p className="muted">{t.noSuggestions}</p>}
      <ul className="plain-list to-settle">
        {entries.map((e) => {
          const who = t.withNominee(e.conflict.person.name, e.nomination.nominee.name);
          return (
            <li key={e.conflict.id}>
              <span>
                <span className="strong">{who}</span>
                <span className="muted block">{words(e.conflict)}</span>
              </span>
              <span className="row">
                <Button kind="quiet" aria-label={`${t.stands}: ${who}`} onClick={() => onAsk(e, true)}>
                  {t.stands}
                </Button>
                {e.conflict.dismissable && (
                  <Button kind="quiet" aria-label={`${t.isNone} ${who}`} onClick={() => onAsk(e, false)}>
                    {t.isNone}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Known({ entries, onAsk }: ListProps) {
  const t = useFeatureText();
  const words = useConflictWords();
  const columns: Column<Entry>[] = [
    { key: 'person', title: t.person, cell: (e) => e.conflict.person.name },
    { key: 'nominee', title: t.nominee, cell: (e) => e.nomination.nominee.name },
    {
      key: 'why',
      title: t.why,
      cell: (e) => (
        <>
          {words(e.conflict)}
          {e.conflict.reason !== '' && <span className="muted small block">{e.conflict.reason}</span>}
        </>
      ),
    },
    { key: 'state', title: t.state, cell: (e) => <span className={`chip ${e.conflict.state === 'STANDS' ? 'bad' : ''}`}>{t.conflictStates[e.conflict.state]}</span> },
    {
      key: 'act',
      title: t.act,
      cell: (e) => {
        const who = t.withNominee(e.conflict.person.name, e.nomination.nominee.name);
        if (e.conflict.state === 'DISMISSED') {
          return (
            <button type="button" className="link" onClick={() => onAsk(e, true)}>
              {t.standsAfterAll(who)}
            </button>
          );
        }
        if (!e.conflict.dismissable) return <span className="muted small">{t.onRecord}</span>;
        return (
          <button type="button" className="link" onClick={() => onAsk(e, false)}>
            {t.isNoneOf(who)}
          </button>
        );
      },
    },
  ];
  return (
    <section className="card" aria-labelledby="known">
      <h2 id="known">{t.everyConflict}</h2>
      {entries.length === 0 ? <p className="muted">{t.noConflicts}</p> : <DataTable caption={t.everyConflict} columns={columns} rows={entries} keyOf={(e) => e.conflict.id} />}
    </section>
  );
}

function SetOne({ nominations }: { nominations: Nomination[] }) {
  const t = useFeatureText();
  const refresh = useRefresh();
  const [values, setValues] = useState({ nomination: '', person: '', reason: '' });
  const [done, setDone] = useState(0);
  const put = useChange(ConflictSetDocument);
  const faults = put.data?.conflictSet.userErrors ?? [];
  const n = nominations.find((one) => one.id === values.nomination);
  // Guests who review it stand beside the committee.
  const people = n ? [...n.committee, ...n.reviews.flatMap((r) => (r.reviewer && !n.committee.some((m) => m.id === r.reviewer?.id) ? [r.reviewer] : []))] : [];
  const set = (part: Partial<typeof values>) => {
    setValues((now) => ({ ...now, ...part }));
    setDone(0);
  };
  return (
    <section className="card" aria-labelledby="set">
      <h2 id="set">{t.setTitle}</h2>
      <p className="muted small">{t.setText}</p>
      {done > 0 && (
        <Outcome key={done}>
          <p>{t.setDone}</p>
        </Outcome>
      )}
      {put.error && <Failed error={put.error} />}
      <ErrorSummary faults={faults} fieldOf={(f) => `set-${f.path.at(-1) ?? ''}`} />
      <form
        className="stack-s"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          put.mutate(values, {
            onSuccess: ({ conflictSet: made }) => {
              if (!made.nomination) return;
              setValues({ nomination: '', person: '', reason: '' });
              setDone(Date.now());
              refresh();
            },
          });
        }}
      >
        <div className="thirds">
          <NativeSelect
            id="set-nomination"
            label={t.nomination}
            value={values.nomination}
            data={[{ value: '', label: t.chooseOne }, ...nominations.map((one) => ({ value: one.id, label: one.nominee.name }))]}
            onChange={(e) => set({ nomination: e.currentTarget.value, person: '' })}
          />
          <NativeSelect
            id="set-person"
            label={t.person}
            value={values.person}
            error={faultAt(faults, 'person')}
            data={[{ value: '', label: t.chooseOne }, ...people.map((p) => ({ value: p.id, label: p.name }))]}
            onChange={(e) => set({ person: e.currentTarget.value })}
          />
        </div>
        <Textarea id="set-reason" label={t.reason} maxLength={2000} value={values.reason} error={faultAt(faults, 'reason')} onChange={(e) => set({ reason: e.currentTarget.value })} />
        <div className="row">
          <Button type="submit" kind="quiet" busy={put.isPending} disabled={values.nomination === '' || values.person === ''}>
            {t.setDo}
          </Button>
        </div>
      </form>
    </section>
  );
}
