import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ClosedYearsDocument, MentorshipYearCloseAgainDocument, MentorshipYearDocument, MentorshipYearReopenDocument, MentorshipYearsDocument, type YearPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { moment } from '../../lib/format';
import { useOnceKey } from '../../lib/once';
import { keyOf, useChange } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { faultAt } from '../../ui/ErrorSummary';
import { Textarea } from '../../ui/inputs';
import { Outcome } from '../../ui/Outcome';
import { ReadOnly, StillOpen } from './StillOpen';
import { useFeatureText } from './text';

type Year = YearPartsFragment;

/** Whether what ended in the year is read-only, why it was opened, and the way to open and close it. */
export function Standing({ year: y }: { year: Year }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const client = useQueryClient();
  const [act, setAct] = useState<'reopen' | 'close' | null>(null);
  const [done, setDone] = useState('');
  const finish = (said: string, year: Year) => {
    client.setQueryData(keyOf(MentorshipYearDocument, { id: y.id }), { mentorshipYear: year });
    void client.invalidateQueries({ queryKey: keyOf(MentorshipYearsDocument) });
    void client.invalidateQueries({ queryKey: keyOf(ClosedYearsDocument) });
    setAct(null);
    setDone(said);
  };
  return (
    <section className="card stack-s" aria-labelledby="standing">
      <h2 id="standing">{t.standing}</h2>
      {done !== '' && (
        <Outcome key={done}>
          <p>{done}</p>
        </Outcome>
      )}
      <p>{y.open ? t.standsOpen : t.standsClosed}</p>
      {y.events.length > 0 && (
        <>
          <h3>{t.happened}</h3>
          <ul className="plain">
            {y.events.map((e) => (
              <li key={e.at}>
                {t.events[e.kind]}, {moment(e.at, zone, language)}, <bdi>{e.by}</bdi>
                {e.reason !== '' && <p className="muted small">{e.reason}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      {(y.viewerCanReopen || y.viewerCanCloseAgain) && (
        <div className="row no-print">
          {y.viewerCanReopen && (
            <Button kind="quiet" onClick={() => setAct('reopen')}>
              {t.reopen}
            </Button>
          )}
          {y.viewerCanCloseAgain && <Button onClick={() => setAct('close')}>{t.closeAgain}</Button>}
        </div>
      )}
      {act === 'reopen' && <Reopen year={y} onClose={() => setAct(null)} onDone={(year) => finish(t.reopenedNow, year)} />}
      {act === 'close' && <CloseAgain year={y} onClose={() => setAct(null)} onDone={(year) => finish(t.closedAgainNow, year)} />}
    </section>
  );
}

type Dialog = { year: Year; onClose: () => void; onDone: (year: Year) => void };

function Reopen({ year: y, onClose, onDone }: Dialog) {
  const t = useFeatureText();
  const key = useOnceKey();
  const [reason, setReason] = useState('');
  const change = useChange(MentorshipYearReopenDocument);
  const faults = change.data?.mentorshipYearReopen.userErrors ?? [];
  return (
    <Confirm
      title={t.reopenTitle(y.name)}
      open
      confirm={t.reopenDo}
      busy={change.isPending}
      error={change.error}
      faults={faults}
      fieldOf={(f) => (f.path.at(-1) === 'reason' ? 'reason' : undefined)}
      onClose={onClose}
      onConfirm={() => change.mutate({ year: y.id, reason, key: key(reason) }, { onSuccess: ({ mentorshipYearReopen: { year } }) => year && onDone(year) })}
    >
      <p>{t.reopenText}</p>
      <Textarea id="reason" label={t.reason} description={t.reasonHint} required maxLength={1000} value={reason} error={faultAt(faults, 'reason')} onChange={(e) => setReason(e.currentTarget.value)} />
    </Confirm>
  );
}

function CloseAgain({ year: y, onClose, onDone }: Dialog) {
  const t = useFeatureText();
  const key = useOnceKey();
  const change = useChange(MentorshipYearCloseAgainDocument);
  const left = y.unfinished ?? [];
  return (
    <Confirm
      title={t.closeAgainTitle(y.name)}
      open
      confirm={t.closeAgainDo}
      busy={change.isPending}
      error={change.error}
      faults={change.data?.mentorshipYearCloseAgain.userErrors ?? []}
      disabled={left.length > 0}
      onClose={onClose}
      onConfirm={() => change.mutate({ year: y.id, key: key(String(y.events.length)) }, { onSuccess: ({ mentorshipYearCloseAgain: { year } }) => year && onDone(year) })}
    >
      {left.length > 0 && <StillOpen things={left} />}
      <p>{t.closeAgainText}</p>
      <ReadOnly />
    </Confirm>
  );
}
