import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { LeaveSetDocument, PersonDocument, type PersonRecordFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { date } from '../../lib/format';
import { keyOf, useChange } from '../../lib/query';
import { Button } from '../../ui/Button';
import { ErrorSummary, faultAt } from '../../ui/ErrorSummary';
import { TextInput } from '../../ui/inputs';
import { Outcome } from '../../ui/Outcome';
import { Failed } from '../../ui/states';
import { useRecordsText } from './recordsText';

/** From when until when somebody is away, and nothing of why. */
export function Leave({ person }: { person: PersonRecordFragment }) {
  const t = useRecordsText();
  const language = useLanguage();
  const client = useQueryClient();
  const [from, setFrom] = useState(person.leave?.from ?? '');
  const [until, setUntil] = useState(person.leave?.until ?? '');
  const [said, setSaid] = useState('');
  const save = useChange(LeaveSetDocument);
  const faults = save.data?.leaveSet.userErrors ?? [];
  const send = (drop: boolean) =>
    save.mutate(
      { person: person.id, from: drop ? null : from || null, until: drop ? null : until || null },
      {
        onSuccess: ({ leaveSet: r }) => {
          if (r.userErrors.length > 0) return;
          if (drop) {
            setFrom('');
            setUntil('');
          }
          setSaid(drop ? t.leaveDropped : t.leaveSaved);
          void client.invalidateQueries({ queryKey: keyOf(PersonDocument) });
        },
      },
    );
  return (
    <section className="card stack" aria-labelledby="leave-title">
      <h2 id="leave-title">{t.leaveTitle}</h2>
      <p className="muted">{t.leaveText}</p>
      {save.error && <Failed error={save.error} />}
      <ErrorSummary faults={faults} fieldOf={(f) => (f.path.length > 0 ? `leave-${f.path.at(-1) ?? ''}` : undefined)} />
      {said !== '' && faults.length === 0 && (
        <Outcome key={said}>
          <p>{said}</p>
        </Outcome>
      )}
      <p className="strong">{person.leave ? t.leaveIs(date(person.leave.from, language), date(person.leave.until, language)) : t.leaveNone}</p>
      <div className="thirds">
        <TextInput id="leave-from" type="date" label={t.leaveFrom} value={from} error={faultAt(faults, 'from')} onChange={(e) => setFrom(e.currentTarget.value)} />
        <TextInput id="leave-until" type="date" label={t.leaveUntil} value={until} error={faultAt(faults, 'until')} onChange={(e) => setUntil(e.currentTarget.value)} />
      </div>
      <div className="row">
        <Button kind="quiet" busy={save.isPending} disabled={from === '' && until === ''} onClick={() => send(false)}>
          {t.leaveSave}
        </Button>
        {person.leave && (
          <Button kind="quiet" busy={save.isPending} onClick={() => send(true)}>
            {t.leaveDrop}
          </Button>
        )}
      </div>
    </section>
  );
}
