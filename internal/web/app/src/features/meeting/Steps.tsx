import { useState } from 'react';
import { AwardAnnounceDocument, AwardDecisionSignDocument, type AnnouncementLetterKind } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { date, dayIn, moment } from '../../lib/format';
import { useChange } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import type { Fault } from '../../ui/ErrorSummary';
import { useKeep } from './cache';
import type { Decision } from './DecisionPage';
import type { Cycle } from './MeetingPage';
import { useFeatureText } from './text';

const noFaults: Fault[] = [];
const kinds: AnnouncementLetterKind[] = ['WINNER', 'NOMINATORS_OF_WINNER', 'NOT_CHOSEN'];

type Props = { cycle: Cycle; decision: Decision; onSaid: (said: string) => void };

/** From the decision to its announcement. */
export function Steps({ cycle: c, decision: d, onSaid }: Props) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const [asks, setAsks] = useState<'sign' | 'announce' | null>(null);
  const from = c.phases.find((p) => p.kind === 'ANNOUNCEMENT')?.from ?? '';
  const stop = () => setAsks(null);
  return (
    <section className="card" aria-labelledby="steps">
      <h2 id="steps">{t.steps}</h2>
      <ol className="steps">
        <li className="done">
          <p>{t.decidedOn(moment(d.decided, zone, language))}</p>
        </li>
        <li className={d.signed ? 'done' : undefined}>
          <h3>{t.signStep}</h3>
          {d.signed ? <p>{t.signedOn(moment(d.signed, zone, language))}</p> : !d.canSign && <p className="muted">{t.signWaits}</p>}
          {d.canSign && <Button onClick={() => setAsks('sign')}>{t.sign}</Button>}
        </li>
        <li className={d.announced ? 'done' : undefined}>
          <h3>{t.announceStep}</h3>
          {d.announced ? <p>{t.announcedOn(moment(d.announced, zone, language))}</p> : <p className="muted">{dayIn(zone, new Date()) < from ? t.embargo(date(from, language)) : t.embargoOver}</p>}
          {d.canAnnounce && (
            <>
              <Letters decision={d} />
              <Button onClick={() => setAsks('announce')}>{t.announce(d.letters.length)}</Button>
            </>
          )}
        </li>
      </ol>
      <Sign cycle={c} open={asks === 'sign'} onClose={stop} onSaid={onSaid} />
      <Announce cycle={c} decision={d} open={asks === 'announce'} onClose={stop} onSaid={onSaid} />
    </section>
  );
}

/** Who is written to, and each letter as it will be sent. */
function Letters({ decision: d }: { decision: Decision }) {
  const t = useFeatureText();
  return (
    <div className="stack-s">
      {kinds.map((kind) => {
        const letters = d.letters.filter((l) => l.kind === kind);
        return (
          letters.length > 0 && (
            <details key={kind}>
              <summary>{t.letterCount(t.letterKinds[kind], letters.length)}</summary>
              {letters.map((l, i) => (
                <details key={i}>
                  <summary>{t.letterOf(l.to, l.subject)}</summary>
                  <p className="quote authored letter-sent" lang={l.language}>
                    {l.text}
                  </p>
                </details>
              ))}
            </details>
          )
        );
      })}
      <p className="muted small">{t.letterNever}</p>
    </div>
  );
}

type Asked = { cycle: Cycle; open: boolean; onClose: () => void; onSaid: (said: string) => void };

function Sign({ cycle: c, open, onClose, onSaid }: Asked) {
  const t = useFeatureText();
  const keep = useKeep(c.id);
  const sign = useChange(AwardDecisionSignDocument);
  return (
    <Confirm
      title={t.signTitle}
      open={open}
      confirm={t.signDo}
      busy={sign.isPending}
      error={sign.error}
      faults={sign.data?.awardDecisionSign.userErrors ?? noFaults}
      onConfirm={() =>
        sign.mutate(
          { cycle: c.id },
          {
            onSuccess: ({ awardDecisionSign: { decision } }) => {
              if (!decision) return;
              onClose();
              onSaid(t.signed);
              keep.decision(decision);
            },
          },
        )
      }
      onClose={onClose}
    >
      <p>{t.signText}</p>
    </Confirm>
  );
}

function Announce({ cycle: c, decision: d, open, onClose, onSaid }: Asked & { decision: Decision }) {
  const t = useFeatureText();
  const keep = useKeep(c.id);
  const announce = useChange(AwardAnnounceDocument);
  return (
    <Confirm
      title={t.announceTitle}
      open={open}
      confirm={t.announceDo(d.letters.length)}
      busy={announce.isPending}
      error={announce.error}
      faults={announce.data?.awardAnnounce.userErrors ?? noFaults}
      onConfirm={() =>
        announce.mutate(
          { cycle: c.id },
          {
            onSuccess: ({ awardAnnounce: { decision } }) => {
              if (!decision) return;
              onClose();
              onSaid(t.announced);
              keep.decision(decision);
            },
          },
        )
      }
      onClose={onClose}
    >
      <p>{t.announceText(d.letters.length)}</p>
      <ul>
        {kinds.map((kind) => {
          const n = d.letters.filter((l) => l.kind === kind).length;
          return n > 0 && <li key={kind}>{t.letterCount(t.letterKinds[kind], n)}</li>;
        })}
      </ul>
      <p className="muted small">{t.letterNever}</p>
    </Confirm>
  );
}
