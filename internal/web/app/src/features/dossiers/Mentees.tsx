import { useState } from 'react';
import { EvidenceAskDocument, OutcomeAddDocument, OutcomeRemoveDocument, type DossierPartsFragment, type OutcomeKind } from '../../gql/graphql';
import { useOnceKey } from '../../lib/once';
import { useChange } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { Checkbox, NativeSelect, TextInput } from '../../ui/inputs';
import { Failed } from '../../ui/states';
import { OutcomeLine } from './OutcomeLine';
import { useFeatureText } from './text';

type Mentee = DossierPartsFragment['mentees'][number];
const kinds = ['PROMOTION', 'GRANT', 'AWARD', 'PUBLICATION', 'LEADERSHIP', 'DEGREE', 'BECAME_MENTOR'] as const satisfies readonly OutcomeKind[];
const noFaults: Fault[] = [];

/** The mentees of the period by name, for the mentor's eyes: what they reached, and what they were
 * asked. */
export function Mentees({ dossier: d, onChanged }: { dossier: DossierPartsFragment; onChanged: () => void }) {
  const t = useFeatureText();
  return (
    <section className="card stack" aria-labelledby="asking">
      <h2 id="asking">{t.yourMentees}</h2>
      <p className="muted">{t.yourMenteesHint}</p>
      {d.mentees.length === 0 ? (
        <p className="muted">{t.noMentees}</p>
      ) : (
        <ul className="dossier-lines">
          {d.mentees.map((m) => (
            <One key={m.mentorship} mentee={m} onChanged={onChanged} />
          ))}
        </ul>
      )}
    </section>
  );
}

function One({ mentee: m, onChanged }: { mentee: Mentee; onChanged: () => void }) {
  const t = useFeatureText();
  const ask = useChange(EvidenceAskDocument);
  const remove = useChange(OutcomeRemoveDocument);
  const [adding, setAdding] = useState(false);
  return (
    <li className="stack-s">
      <h3>
        <bdi>{m.name}</bdi> <span className="muted small">{m.years}</span>
      </h3>
      <p>{t.consents[m.consent]}</p>
      {m.outcomes.length > 0 && (
        <ul>
          {m.outcomes.map((o) => (
            <li key={o.id}>
              <OutcomeLine outcome={o} />
              <p className="row">
                <span className="muted">{t.outcomeStates[o.state]}</span>
                <button type="button" className="link" aria-label={t.removeOutcomeOf(o.what)} onClick={() => remove.mutate({ outcome: o.id }, { onSuccess: onChanged })}>
                  {t.removeOutcome}
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
      {ask.error && <Failed error={ask.error} />}
      <ErrorSummary faults={ask.data?.evidenceAsk.userErrors ?? noFaults} fieldOf={() => undefined} />
      <div className="row">
        <Button kind="quiet" aria-label={t.addOutcomeOf(m.name)} onClick={() => setAdding(true)}>
          {t.addOutcome}
        </Button>
        <Button kind="quiet" disabled={!m.canAsk} busy={ask.isPending} aria-label={t.askOf(m.name)} onClick={() => ask.mutate({ mentorship: m.mentorship }, { onSuccess: onChanged })}>
          {t.ask}
        </Button>
        <span role="status" className="muted small">
          {ask.data?.evidenceAsk.asked ? t.asked : ''}
        </span>
      </div>
      {adding && <Add mentee={m} onClose={() => setAdding(false)} onAdded={onChanged} />}
    </li>
  );
}

function Add({ mentee: m, onClose, onAdded }: { mentee: Mentee; onClose: () => void; onAdded: () => void }) {
  const t = useFeatureText();
  const once = useOnceKey();
  const add = useChange(OutcomeAddDocument);
  const [input, setInput] = useState({ kind: 'PROMOTION' as OutcomeKind, what: '', on: '', agency: '', amount: '', role: '', doi: '', joint: false });
  const faults = add.data?.outcomeAdd.userErrors ?? noFaults;
  const set = (next: Partial<typeof input>) => setInput((now) => ({ ...now, ...next }));
  const text = (field: 'what' | 'agency' | 'amount' | 'role' | 'doi', label: string, hint?: string) => (
    <TextInput id={`outcome-${field}`} label={label} description={hint} maxLength={300} value={input[field]} error={faultAt(faults, field)} onChange={(e) => set({ [field]: e.currentTarget.value })} />
  );
  const send = () => {
    const sent = { ...input, on: input.on || null };
    add.mutate(
      { mentorship: m.mentorship, input: sent, key: once(JSON.stringify([m.mentorship, sent])) },
      {
        onSuccess: ({ outcomeAdd: { outcome } }) => {
          if (!outcome) return;
          onAdded();
          onClose();
        },
      },
    );
  };
  return (
    <Confirm title={t.addOutcomeOf(m.name)} open confirm={t.addOutcomeDo} busy={add.isPending} error={add.error} faults={faults} fieldOf={({ path }) => `outcome-${path.at(-1) ?? ''}`} onConfirm={send} onClose={onClose}>
      <div className="stack-s">
        <p className="muted small">{t.outcomeHint}</p>
        <NativeSelect id="outcome-kind" label={t.outcomeKind} value={input.kind} data={kinds.map((k) => ({ value: k, label: t.outcomeKinds[k] }))} onChange={(e) => set({ kind: e.currentTarget.value as OutcomeKind })} />
        {text('what', t.outcomeWhat)}
        <TextInput id="outcome-on" type="date" label={t.outcomeOn} value={input.on} error={faultAt(faults, 'on')} onChange={(e) => set({ on: e.currentTarget.value })} />
        {input.kind === 'GRANT' && (
          <>
            {text('agency', t.agency)}
            {text('amount', t.amount)}
            {text('role', t.role)}
          </>
        )}
        {input.kind === 'PUBLICATION' && (
          <>
            {text('doi', t.doi, t.doiHint)}
            <Checkbox id="outcome-joint" label={t.joint} checked={input.joint} onChange={(e) => set({ joint: e.currentTarget.checked })} />
          </>
        )}
      </div>
    </Confirm>
  );
}
