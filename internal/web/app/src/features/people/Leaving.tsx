import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { PersonDocument, PersonLeavingAnnounceDocument, type PersonPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { date, dayIn } from '../../lib/format';
import { keyOf, useChange } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { TextInput } from '../../ui/inputs';
import { Outcome } from '../../ui/Outcome';
import { useFeatureText } from './text';

/** A departure, announced ahead: the person's mentees and the directors of these are told at once. */
export function Leaving({ person }: { person: PersonPartsFragment }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const client = useQueryClient();
  const [on, setOn] = useState(person.leaving ?? '');
  const [asking, setAsking] = useState<'announce' | 'stay' | null>(null);
  const [said, setSaid] = useState('');
  const announce = useChange(PersonLeavingAnnounceDocument);
  const day = (value: string | null | undefined) => (value ? date(value, language) : '');
  const send = () =>
    announce.mutate(
      { person: person.id, on: asking === 'announce' ? on || null : null },
      {
        onSuccess: ({ leavingAnnounce: r }) => {
          if (r.userErrors.length > 0) return;
          setOn(r.leaving ?? '');
          setSaid(r.leaving ? t.leavingSaid(day(r.leaving)) : t.stayingSaid);
          setAsking(null);
          void client.invalidateQueries({ queryKey: keyOf(PersonDocument) });
        },
      },
    );
  return (
    <section className="card stack" aria-labelledby="leaving-title">
      <h2 id="leaving-title">{t.leavingTitle}</h2>
      <p className="muted">{t.leavingText}</p>
      {said !== '' && (
        <Outcome key={said}>
          <p>{said}</p>
        </Outcome>
      )}
      <p className="strong">{person.leaving ? t.leavingIs(day(person.leaving)) : t.leavingNone}</p>
      <TextInput id="leaving-on" type="date" min={dayIn(zone, new Date())} label={t.leavingOn} value={on} onChange={(e) => setOn(e.currentTarget.value)} />
      <div className="row">
        <Button kind="quiet" disabled={on === '' || on === person.leaving} onClick={() => setAsking('announce')}>
          {t.leavingAnnounce}
        </Button>
        {person.leaving && (
          <Button kind="quiet" onClick={() => setAsking('stay')}>
            {t.leavingStay}
          </Button>
        )}
      </div>
      <Confirm
        title={asking === 'stay' ? t.stayTitle(person.name) : t.leavingAskTitle(person.name, day(on))}
        open={asking !== null}
        confirm={asking === 'stay' ? t.leavingStay : t.leavingConfirm}
        busy={announce.isPending}
        error={announce.error}
        faults={announce.data?.leavingAnnounce.userErrors ?? []}
        onClose={() => {
          setAsking(null);
          announce.reset();
        }}
        onConfirm={send}
      >
        <p>{asking === 'stay' ? t.stayAsk : t.leavingAsk}</p>
      </Confirm>
    </section>
  );
}
