import { useEffect, useRef, useState } from 'react';
import { SupportLetterDeclineDocument, SupportLetterOpenDocument, SupportLetterWriteDocument, type SupportLetterAskedFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { deadline } from '../../lib/format';
import { useToken } from '../../lib/fragment';
import { request } from '../../lib/graphql';
import { useChange } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, faultAt } from '../../ui/ErrorSummary';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Failed, Loading } from '../../ui/states';
import { Counted } from './Counted';
import { charactersOf } from './counting';
import { noFaults } from './faults';
import { useLetterText } from './letterText';
import { SaveLine } from './SaveLine';
import { useSaving } from './saving';
import './nominations.css';

type Letter = SupportLetterAskedFragment;

/** Where somebody writes a letter of support, or declines to, by the link in a mail. */
export default function LetterPage() {
  const t = useLetterText();
  const pick = usePick();
  const [token] = useToken();
  const open = useChange(SupportLetterOpenDocument);
  const [letter, setLetter] = useState<Letter | null>(null);
  const { mutate } = open;
  const read = () => mutate({ token }, { onSuccess: ({ supportLetterOpen: { letter: found } }) => found && setLetter(found) });
  useEffect(() => {
    if (token !== '') read();
  }, [token, mutate]);
  const faults = open.data?.supportLetterOpen.userErrors ?? noFaults;
  const dead = !letter && faults.length > 0;
  return (
    <Page title={dead ? t.dead : t.title} lead={letter ? t.lead(letter.nominator, letter.nominee, pick(letter.award), String(letter.year)) : undefined} narrow>
      {token === '' && <p>{t.noToken}</p>}
      {token !== '' && !letter && open.isPending && <Loading lines={3} />}
      {open.error && <Failed error={open.error} retry={read} />}
      {dead && (
        <Notice kind="danger" role="alert">
          <p>{t.deadText}</p>
        </Notice>
      )}
      {letter && <Asked letter={letter} token={token} onLetter={setLetter} />}
    </Page>
  );
}

type Props = { letter: Letter; token: string; onLetter: (letter: Letter) => void };

function Asked({ letter: l, token, onLetter }: Props) {
  const t = useLetterText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  const until = deadline(l.until, zone, language);
  return (
    <>
      {l.state === 'DECLINED' && (
        <Outcome>
          <p className="strong">{t.declined}</p>
          <p>{t.declinedText(l.nominator)}</p>
        </Outcome>
      )}
      {l.state !== 'DECLINED' && !l.open && (
        <Notice>
          <p className="strong">{t.closed}</p>
          <p>{l.state === 'RECEIVED' ? t.closedText : t.closedNothing}</p>
        </Notice>
      )}
      <section className="card" aria-labelledby="asked">
        <h2 id="asked">{t.asked}</h2>
        <dl className="facts">
          <dt>{t.nominee}</dt>
          <dd>{l.nominee}</dd>
          <dt>{t.award}</dt>
          <dd>
            {pick(l.award)}, {l.year}
          </dd>
          <dt>{t.nominator}</dt>
          <dd>{l.nominator}</dd>
          <dt>{t.writer}</dt>
          <dd>{l.writer}</dd>
          <dt>{t.until}</dt>
          <dd>{until}</dd>
          <dt>{t.reading}</dt>
          <dd>{l.waived ? t.waived : t.notWaived}</dd>
        </dl>
        <p className="muted small">{t.nominatorReads}</p>
      </section>
      {l.state !== 'DECLINED' && l.open && <Writing letter={l} token={token} until={until} onLetter={onLetter} />}
      {!l.open && l.state === 'RECEIVED' && (
        <section className="card" aria-labelledby="yours">
          <h2 id="yours">{t.yours}</h2>
          <p className="authored">{l.text}</p>
        </section>
      )}
    </>
  );
}

function Writing({ letter: l, token, until, onLetter }: Props & { until: string }) {
  const t = useLetterText();
  const write = useChange(SupportLetterWriteDocument);
  const [asks, setAsks] = useState<'in' | 'decline' | null>(null);
  const [refused, setRefused] = useState(noFaults);
  const received = l.state === 'RECEIVED';
  // A letter that is in changes only when it is handed in anew; a draft keeps itself.
  const drafting = useRef(!received);
  drafting.current = !received;
  const saving = useSaving({ value: l.text, revision: l.revision }, async (text, revision) => {
    const { supportLetterWrite: done } = await request(SupportLetterWriteDocument, { token, text, revision, submit: false });
    const saved = done.letter;
    return saved ? { revision: saved.revision, after: () => onLetter(saved) } : { faults: done.userErrors };
  }, drafting);
  const faults = write.data?.supportLetterWrite.userErrors ?? noFaults;
  const load = async () => {
    const { supportLetterOpen: now } = await request(SupportLetterOpenDocument, { token });
    if (!now.letter) return;
    onLetter(now.letter);
    saving.adopt(now.letter.text, now.letter.revision);
  };
  const changed = saving.value.trim() !== l.text.trim();
  const empty = charactersOf(saving.value) === 0;
  const hand = () =>
    write.mutate(
      { token, text: saving.value, revision: saving.revision(), submit: true },
      {
        onSuccess: ({ supportLetterWrite: { letter } }) => {
          if (!letter) return;
          setAsks(null);
          saving.adopt(letter.text, letter.revision);
          onLetter(letter);
          window.scrollTo(0, 0);
        },
      },
    );
  return (
    <>
      {received && !changed && (
        <Outcome key={l.revision}>
          <p className="strong">{t.received}</p>
          <p>{t.receivedText(until)}</p>
        </Outcome>
      )}
      <section className="card" aria-labelledby="letter-heading">
        <h2 id="letter-heading">{t.letter}</h2>
        <ErrorSummary faults={refused} fieldOf={() => 'letter'} />
        <Counted id="letter" label={t.label} hint={t.hint} value={saving.value} most={l.most} words={t} fault={faultAt(saving.phase === 'refused' ? saving.faults : faults, 'text')} onChange={saving.set} />
        {received && changed && <p role="status">{t.changed}</p>}
        <div className="row">
          <Button
            disabled={received && !changed}
            onClick={() => {
              write.reset();
              if (received) setAsks('in');
              else
                void saving.settle().then(({ saved, faults: objections }) => {
                  if (saved) setAsks('in');
                  setRefused(objections);
                });
            }}
          >
            {received ? t.handInAgain : t.handIn}
          </Button>
          {!received && (
            <Button kind="quiet" onClick={() => void saving.settle()}>
              {t.keep}
            </Button>
          )}
        </div>
        {!received && <SaveLine saving={saving} words={t} onLoad={() => void load()} />}
      </section>
      {!received && (
        <div>
          <button type="button" className="link" onClick={() => setAsks('decline')}>
            {t.decline}
          </button>
        </div>
      )}
      <Confirm title={t.handInTitle} open={asks === 'in'} confirm={t.handInDo} busy={write.isPending} error={write.error} faults={faults} disabled={empty} onConfirm={hand} onClose={() => setAsks(null)}>
        <p>{t.handInText(until)}</p>
        <div className="preview authored" tabIndex={0} role="region" aria-label={t.letter}>
          {saving.value}
        </div>
      </Confirm>
      {asks === 'decline' && <Decline letter={l} token={token} onLetter={onLetter} onClose={() => setAsks(null)} />}
    </>
  );
}

function Decline({ letter: l, token, onLetter, onClose }: Props & { onClose: () => void }) {
  const t = useLetterText();
  const [reason, setReason] = useState('');
  const decline = useChange(SupportLetterDeclineDocument);
  const faults = decline.data?.supportLetterDecline.userErrors ?? noFaults;
  return (
    <Confirm
      title={t.declineTitle}
      open
      confirm={t.declineDo}
      kind="danger"
      busy={decline.isPending}
      error={decline.error}
      faults={faults}
      fieldOf={() => 'reason'}
      onConfirm={() => decline.mutate({ token, reason }, { onSuccess: ({ supportLetterDecline: { letter } }) => letter && onLetter(letter) })}
      onClose={onClose}
    >
      <p>{t.declineText(l.nominator)}</p>
      <div className="field">
        <label htmlFor="reason">{t.declineReason}</label>
        <span className="hint" id="reason-hint">
          {t.declineReasonHint(l.nominator)}
        </span>
        <textarea id="reason" className="input" rows={4} maxLength={1000} aria-describedby="reason-hint" value={reason} onChange={(e) => setReason(e.currentTarget.value)} />
      </div>
    </Confirm>
  );
}
