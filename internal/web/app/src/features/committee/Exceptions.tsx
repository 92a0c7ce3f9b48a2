import { useState } from 'react';
import { AdmissionCandidatesDocument, AwardCycleExtendDocument, NomineeAdmitDocument, type AdmissionCandidatesQuery, type CyclePhaseKind } from '../../gql/graphql';
import { useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, faultAt } from '../../ui/ErrorSummary';
import { NativeSelect, Radio, Textarea, TextInput } from '../../ui/inputs';
import { Outcome } from '../../ui/Outcome';
import { SearchField } from '../../ui/SearchField';
import { Failed, Shown } from '../../ui/states';
import { useFeatureText } from './text';
import { useWork, type Cycle } from './words';

/** What the chair allows beside the rules, each with a reason that stays. */
export function Exceptions({ cycle: c }: { cycle: Cycle }) {
  return (
    <div className="halves">
      <Extend cycle={c} />
      <Admit cycle={c} />
    </div>
  );
}

const extendable: CyclePhaseKind[] = ['NOMINATION', 'PACKAGE', 'REVIEW'];

function Extend({ cycle: c }: { cycle: Cycle }) {
  const t = useFeatureText();
  const empty = { email: '', phase: 'REVIEW' as CyclePhaseKind, until: '', reason: '' };
  const [values, setValues] = useState(empty);
  const [done, setDone] = useState('');
  const extend = useChange(AwardCycleExtendDocument);
  const faults = extend.data?.awardCycleExtend.userErrors ?? [];
  const set = (part: Partial<typeof values>) => {
    setValues((now) => ({ ...now, ...part }));
    setDone('');
  };
  return (
    <section className="card" aria-labelledby="extend">
      <h2 id="extend">{t.extendTitle}</h2>
      <p className="muted small">{t.extendText}</p>
      {done !== '' && (
        <Outcome key={done}>
          <p>{t.extended(done)}</p>
        </Outcome>
      )}
      {extend.error && <Failed error={extend.error} />}
      <ErrorSummary faults={faults} fieldOf={(f) => `extend-${f.path.at(-1) ?? ''}`} />
      <form
        className="stack-s"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          extend.mutate(
            { cycle: c.id, input: values },
            {
              onSuccess: ({ awardCycleExtend: answer }) => {
                if (!answer.done) return;
                setDone(values.email);
                setValues(empty);
              },
            },
          );
        }}
      >
        <TextInput id="extend-email" type="email" autoComplete="off" label={t.email} value={values.email} error={faultAt(faults, 'email')} onChange={(e) => set({ email: e.currentTarget.value })} />
        <NativeSelect
          id="extend-phase"
          label={t.phase}
          value={values.phase}
          error={faultAt(faults, 'phase')}
          data={extendable.map((kind) => ({ value: kind, label: t.phases[kind] }))}
          onChange={(e) => set({ phase: e.currentTarget.value as CyclePhaseKind })}
        />
        <TextInput id="extend-until" type="date" label={t.untilDay} value={values.until} error={faultAt(faults, 'until')} onChange={(e) => set({ until: e.currentTarget.value })} />
        <Textarea id="extend-reason" label={t.reason} maxLength={2000} value={values.reason} error={faultAt(faults, 'reason')} onChange={(e) => set({ reason: e.currentTarget.value })} />
        <div className="row">
          <Button type="submit" kind="quiet" busy={extend.isPending} disabled={values.until === ''}>
            {t.extendDo}
          </Button>
        </div>
      </form>
    </section>
  );
}

type Candidate = AdmissionCandidatesQuery['nominationCandidates'][number];

function Admit({ cycle: c }: { cycle: Cycle }) {
  const t = useFeatureText();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Candidate | null>(null);
  const [reason, setReason] = useState('');
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState('');
  const read = useData(AdmissionCandidatesDocument, { cycle: c.id, search }, { enabled: search !== '' });
  const admit = useChange(NomineeAdmitDocument);
  const faults = admit.data?.nomineeAdmit.userErrors ?? [];
  const send = () =>
    chosen &&
    admit.mutate(
      { cycle: c.id, nominee: chosen.id, reason },
      {
        onSuccess: ({ nomineeAdmit: answer }) => {
          if (!answer.done) return;
          setAsking(false);
          setDone(chosen.name);
          setChosen(null);
          setReason('');
          setSearch('');
        },
      },
    );
  return (
    <section className="card" aria-labelledby="admit">
      <h2 id="admit">{t.admitTitle}</h2>
      <p className="muted small">{t.admitText}</p>
      {done !== '' && (
        <Outcome key={done}>
          <p>{t.admitted(done)}</p>
        </Outcome>
      )}
      <SearchField
        label={t.admitSearch}
        value={search}
        onChange={(words) => {
          setSearch(words);
          setChosen(null);
          if (words !== '') setDone('');
        }}
      />
      {search !== '' && (
        <Shown read={read}>
          {({ nominationCandidates: found }) => <Candidates found={found} chosen={chosen} onChoose={setChosen} />}
        </Shown>
      )}
      {chosen && (
        <>
          <Textarea id="admit-reason" label={t.reason} maxLength={2000} value={reason} error={faultAt(faults, 'reason')} onChange={(e) => setReason(e.currentTarget.value)} />
          <div className="row">
            <Button kind="quiet" disabled={reason.trim() === ''} onClick={() => setAsking(true)}>
              {t.admitDo}
            </Button>
          </div>
        </>
      )}
      <Confirm
        title={t.admitConfirmTitle(chosen?.name ?? '')}
        open={asking && chosen !== null}
        confirm={t.admitConfirm}
        busy={admit.isPending}
        error={admit.error}
        faults={faults}
        fieldOf={() => undefined}
        onConfirm={send}
        onClose={() => {
          admit.reset();
          setAsking(false);
        }}
      >
        {reason.trim() !== '' && <p className="quote">{reason}</p>}
        <p>{t.admitConfirmText}</p>
      </Confirm>
    </section>
  );
}

/** Those of a name whom the rules exclude, each with what excludes them. */
function Candidates({ found, chosen, onChoose }: { found: Candidate[]; chosen: Candidate | null; onChoose: (one: Candidate) => void }) {
  const t = useFeatureText();
  const work = useWork();
  const excluded = found.filter((one) => one.refusals.length > 0);
  if (excluded.length === 0) return <p role="status">{found.length === 0 ? t.admitNobody : t.admitFits}</p>;
  return (
    <fieldset>
      <legend>{t.admitChoose}</legend>
      <ul className="plain-list">
        {excluded.map((one) => (
          <li key={one.id}>
            <Radio name="admit" label={one.name} description={[work(one), ...one.refusals].filter((w) => w !== '').join(' · ')} checked={chosen?.id === one.id} onChange={() => onChoose(one)} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
