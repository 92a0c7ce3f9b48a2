import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { MailingCancelDocument, MailingMoveDocument, MailingPauseDocument, MailingResumeDocument, MailingsDocument, MailingsOverDocument, OutboxDocument, type MailingPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { moment, number } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { faultAt, type Fault } from '../../ui/ErrorSummary';
import { SendAt, sendAtField } from '../../ui/SendAt';
import { Failed, Shown } from '../../ui/states';
import { useFeatureText } from './text';

type Mailing = MailingPartsFragment;
type Act = 'hold' | 'cancel' | 'move';
const noFaults: Fault[] = [];

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

/** Mailings that have gone out or were cancelled, read when somebody looks. */
export function PastMailings() {
  const t = useFeatureText();
  const [open, setOpen] = useState(false);
  const read = useData(MailingsOverDocument, { first: 20 }, { enabled: open });
  return (
    <details onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{t.over}</summary>
      {open && (
        <Shown read={read} lines={3}>
          {({ mailingsOver: { nodes } }) => (
            <>
              <p className="muted small">{t.overHint}</p>
              <ul className="mailings">
                {nodes.map((m) => (
                  <li key={m.id} className="card">
                    <Facts mailing={m} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </Shown>
      )}
    </details>
  );
}

/** What a mailing is, when it goes, and how it stands. */
function Facts({ mailing: m }: { mailing: Mailing }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const n = (value: number | null | undefined) => number(value ?? 0, language);
  const when = (at: string) => moment(at, zone, language);
  return (
    <div className="stack-s">
      <p className="strong">
        {m.subject} {m.paused != null && <span className="chip">{t.pausedSince(when(m.paused))}</span>}
        {m.starts != null && m.cancelled == null && (m.waiting ?? 1) > 0 && <span className="chip">{t.startsAt(when(m.starts))}</span>}
        {m.cancelled != null && <span className="chip bad">{t.cancelledOn(when(m.cancelled))}</span>}
      </p>
      <p className="small muted">{t.writtenOn(when(m.created))}</p>
      <p className="small">
        {m.private ? t.mailingPrivate(m.paused != null) : t.mailingCounts(n(m.waiting), n(m.sent), n(m.failed))}
        {(m.calledOff ?? 0) > 0 && ` · ${t.calledOff(n(m.calledOff))}`}
      </p>
      {!m.private && (
        <p className="small">
          <Link to={`/outbox?mailing=${m.id}`} aria-label={t.recipientsLabel(m.subject)}>
            {t.recipients}
          </Link>
        </p>
      )}
    </div>
  );
}

function Row({ mailing: m }: { mailing: Mailing }) {
  const t = useFeatureText();
  const [act, setAct] = useState<Act | null>(null);
  const held = m.paused != null;
  const label = held ? t.resumeLabel(m.subject) : t.pauseLabel(m.subject);
  return (
    <>
      <div className="spread">
        <Facts mailing={m} />
        <div className="row">
          {m.starts != null && (
            <Button kind="quiet" aria-label={t.moveLabel(m.subject)} onClick={() => setAct('move')}>
              {t.move}
            </Button>
          )}
          <Button kind="quiet" aria-label={label} onClick={() => setAct('hold')}>
            {held ? t.resume : t.pause}
          </Button>
          <Button kind="quiet" aria-label={t.cancelLabel(m.subject)} onClick={() => setAct('cancel')}>
            {t.cancelMailing}
          </Button>
        </div>
      </div>
      {act === 'hold' && <Hold mailing={m} onClose={() => setAct(null)} />}
      {act === 'cancel' && <Cancel mailing={m} onClose={() => setAct(null)} />}
      {act === 'move' && <Move mailing={m} onClose={() => setAct(null)} />}
    </>
  );
}

type Acting = { mailing: Mailing; onClose: () => void };

function useDone(onClose: () => void): () => void {
  const client = useQueryClient();
  return () => {
    onClose();
    void client.invalidateQueries({ queryKey: keyOf(MailingsDocument) });
    void client.invalidateQueries({ queryKey: keyOf(MailingsOverDocument) });
    void client.invalidateQueries({ queryKey: keyOf(OutboxDocument) });
  };
}

function Hold({ mailing: m, onClose }: Acting) {
  const t = useFeatureText();
  const language = useLanguage();
  const done = useDone(onClose);
  const pause = useChange(MailingPauseDocument);
  const resume = useChange(MailingResumeDocument);
  const held = m.paused != null;
  const change = held ? resume : pause;
  const faults = (held ? resume.data?.mailingResume.userErrors : pause.data?.mailingPause.userErrors) ?? noFaults;
  const confirm = () =>
    held
      ? resume.mutate({ mailing: m.id }, { onSuccess: ({ mailingResume: r }) => r.mailing && done() })
      : pause.mutate({ mailing: m.id }, { onSuccess: ({ mailingPause: r }) => r.mailing && done() });
  const waiting = number(m.waiting ?? 0, language);
  return (
    <Confirm title={held ? t.resumeTitle : t.pauseTitle} open confirm={held ? t.resume : t.pause} busy={change.isPending} error={change.error} faults={faults} onClose={onClose} onConfirm={confirm}>
      {m.private ? <p>{held ? t.resumePrivate : t.pausePrivate}</p> : <p>{held ? t.resumeText(waiting) : t.pauseText(waiting)}</p>}
    </Confirm>
  );
}

function Cancel({ mailing: m, onClose }: Acting) {
  const t = useFeatureText();
  const language = useLanguage();
  const done = useDone(onClose);
  const cancel = useChange(MailingCancelDocument);
  return (
    <Confirm
      title={t.cancelTitle}
      open
      kind="danger"
      confirm={t.cancelMailing}
      busy={cancel.isPending}
      error={cancel.error}
      faults={cancel.data?.mailingCancel.userErrors ?? noFaults}
      onClose={onClose}
      onConfirm={() => cancel.mutate({ mailing: m.id }, { onSuccess: ({ mailingCancel: r }) => r.mailing && done() })}
    >
      <p>{m.private ? t.cancelPrivate : t.cancelText(number(m.waiting ?? 0, language))}</p>
    </Confirm>
  );
}

function Move({ mailing: m, onClose }: Acting) {
  const t = useFeatureText();
  const done = useDone(onClose);
  const [sendAt, setSendAt] = useState<string | null>('');
  const move = useChange(MailingMoveDocument);
  const faults = move.data?.mailingMove.userErrors ?? noFaults;
  return (
    <Confirm
      title={t.moveTitle}
      open
      confirm={t.moveDo}
      busy={move.isPending}
      disabled={sendAt === ''}
      error={move.error}
      faults={faults}
      fieldOf={sendAtField}
      onClose={onClose}
      onConfirm={() => move.mutate({ mailing: m.id, sendAt }, { onSuccess: ({ mailingMove: r }) => r.mailing && done() })}
    >
      <SendAt value={sendAt} onChange={setSendAt} error={faultAt(faults, 'sendAt')} />
    </Confirm>
  );
}
