import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { MailingPauseDocument, MailingResumeDocument, MailingsDocument, OutboxDocument, type MailingsQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { moment, number } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { Failed } from '../../ui/states';
import { useFeatureText } from './text';

type Mailing = MailingsQuery['mailings']['nodes'][number];

/** The mailings that are under way. There is nothing to see when none is, and a fault that the page
 * tells already is not told twice. */
export function Mailings({ told }: { told: boolean }) {
  const t = useFeatureText();
  const read = useData(MailingsDocument, { first: 20 });
  if (read.error) return told ? null : <Failed error={read.error} />;
  const rows = read.data?.mailings.nodes ?? [];
  if (rows.length === 0) return null;
  return (
    <section className="stack-s" aria-labelledby="mailings">
      <h2 id="mailings">{t.mailings}</h2>
      <p className="muted small">{t.mailingsHint}</p>
      <ul className="mailings">
        {rows.map((m) => (
          <li key={m.id} className="card">
            <Row mailing={m} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ mailing: m }: { mailing: Mailing }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const pause = useChange(MailingPauseDocument);
  const resume = useChange(MailingResumeDocument);
  const held = m.paused != null;
  const change = held ? resume : pause;
  const faults = (held ? resume.data?.mailingResume.userErrors : pause.data?.mailingPause.userErrors) ?? [];
  const done = () => {
    setAsking(false);
    void client.invalidateQueries({ queryKey: keyOf(MailingsDocument) });
    void client.invalidateQueries({ queryKey: keyOf(OutboxDocument) });
  };
  const confirm = () =>
    held
      ? resume.mutate({ mailing: m.id }, { onSuccess: ({ mailingResume: r }) => r.mailing && done() })
      : pause.mutate({ mailing: m.id }, { onSuccess: ({ mailingPause: r }) => r.mailing && done() });
  const waiting = number(m.waiting ?? 0, language);
  return (
    <>
      <div className="spread">
        <div className="stack-s">
          <p className="strong">
            {m.subject} {m.paused != null && <span className="chip">{t.pausedSince(moment(m.paused, zone, language))}</span>}
          </p>
          <p className="small muted">{t.writtenOn(moment(m.created, zone, language))}</p>
          <p className="small">
            {m.private ? t.mailingPrivate(held) : t.mailingCounts(waiting, number(m.sent ?? 0, language), number(m.failed ?? 0, language))}
          </p>
        </div>
        <Button kind="quiet" aria-label={held ? t.resumeLabel(m.subject) : t.pauseLabel(m.subject)} onClick={() => setAsking(true)}>
          {held ? t.resume : t.pause}
        </Button>
      </div>
      <Confirm
        title={held ? t.resumeTitle : t.pauseTitle}
        open={asking}
        confirm={held ? t.resume : t.pause}
        busy={change.isPending}
        error={change.error}
        faults={faults}
        onClose={() => setAsking(false)}
        onConfirm={confirm}
      >
        {m.private ? <p>{held ? t.resumePrivate : t.pausePrivate}</p> : <p>{held ? t.resumeText(waiting) : t.pauseText(waiting)}</p>}
      </Confirm>
    </>
  );
}
