import { useState } from 'react';
import { NominationAnswerDocument, NomineeConflictDeclareDocument } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { useChange } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, faultAt } from '../../ui/ErrorSummary';
import { NativeSelect, Textarea } from '../../ui/inputs';
import { Failed } from '../../ui/states';
import { useKeep } from './cache';
import { useClosing } from './dates';
import { noFaults } from './faults';
import type { Nomination, Say } from './NominationPage';
import { Packed, Packing } from './Package';
import { Said } from './Said';
import { useFeatureText } from './text';

type Props = { nomination: Nomination; say: Say };

/** What a nominee does: answers, writes a package, and says with whom they have a conflict. */
export function AsNominee({ nomination: n, say }: Props) {
  const t = useFeatureText();
  const accepted = n.answer === 'ACCEPTED' || n.answer === 'COMPLETED';
  return (
    <>
      {!(n.answer === 'COMPLETED') && <Answer nomination={n} say={say} />}
      {accepted && n.package && (n.can.pack ? <Packing key={n.id} nomination={n} kept={n.package} say={say} /> : <Packed nomination={n} kept={n.package} say={say} />)}
      {accepted && !n.package && <p className="card">{t.packageNever}</p>}
      {(n.can.declareAsNominee || n.conflicts.length > 0) && <Conflicts nomination={n} />}
    </>
  );
}

function Answer({ nomination: n, say }: Props) {
  const t = useFeatureText();
  const pick = usePick();
  const closing = useClosing();
  const keep = useKeep();
  const answer = useChange(NominationAnswerDocument);
  const [declining, setDeclining] = useState(false);
  const give = (accept: boolean) =>
    answer.mutate(
      { nomination: n.id, accept },
      {
        onSuccess: ({ nominationAnswer: { nomination } }) => {
          if (!nomination) return;
          setDeclining(false);
          keep(nomination);
          say(accept ? t.accepted : t.declined);
        },
      },
    );
  const until = closing(n.cycle.phases, 'PACKAGE');
  const faults = answer.data?.nominationAnswer.userErrors ?? noFaults;
  const dialog = (
    <Confirm title={t.declineTitle} open={declining} confirm={t.declineDo} kind="danger" busy={answer.isPending} error={answer.error} faults={faults} onConfirm={() => give(false)} onClose={() => setDeclining(false)}>
      <p>{t.declineText(until)}</p>
    </Confirm>
  );
  if (n.answer === 'ACCEPTED') {
    return n.can.answer ? (
      <div className="row no-print">
        <span className="muted small">{t.packageUntil(until)}</span>
        <button type="button" className="link" onClick={() => setDeclining(true)}>
          {t.declineAfterAll}
        </button>
        {dialog}
      </div>
    ) : null;
  }
  return (
    <section className="card" aria-labelledby="answer">
      <h2 id="answer">{t.nominatedTitle}</h2>
      {n.answer === 'DECLINED' ? <p>{t.declined}</p> : <p>{t.nominatedText(t.about(pick(n.cycle.award.name), String(n.cycle.year)))}</p>}
      {n.answer === 'ASKED' && (
        <>
          <div className="halves">
            <div className="stack-s">
              <h3>{t.willSee}</h3>
              <ul>
                {t.willSeeItems.split('\n').map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
            <div className="stack-s">
              <h3>{t.willNotSee}</h3>
              <ul>
                {t.willNotSeeItems.split('\n').map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          </div>
          <p>{t.ifYouAccept}</p>
        </>
      )}
      {n.can.answer && (
        <>
          <p className="strong">{t.packageUntil(until)}</p>
          {!declining && answer.error && <Failed error={answer.error} />}
          {!declining && <ErrorSummary faults={faults} fieldOf={() => undefined} />}
          <div className="row">
            <Button busy={answer.isPending} onClick={() => give(true)}>
              {n.answer === 'DECLINED' ? t.acceptAfterAll : t.accept}
            </Button>
            {n.answer === 'ASKED' && (
              <Button kind="quiet" onClick={() => setDeclining(true)}>
                {t.decline}
              </Button>
            )}
          </div>
        </>
      )}
      {dialog}
    </section>
  );
}

function Conflicts({ nomination: n }: { nomination: Nomination }) {
  const t = useFeatureText();
  const keep = useKeep();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const [person, setPerson] = useState('');
  const [reason, setReason] = useState('');
  const declare = useChange(NomineeConflictDeclareDocument);
  const faults = declare.data?.conflictDeclareAsNominee.userErrors ?? noFaults;
  const open = () => {
    declare.reset();
    setPerson('');
    setReason('');
    setAsking(true);
  };
  return (
    <section className="card" aria-labelledby="conflict">
      <h2 id="conflict">{t.conflict}</h2>
      {n.can.declareAsNominee && <p className="muted">{t.conflictText}</p>}
      {n.conflicts.length > 0 && (
        <>
          <h3>{t.conflictsMine}</h3>
          <ul className="people-list">
            {n.conflicts.map((c) => (
              <li key={c.id}>
                <div className="stack-s">
                  <bdi className="strong">{c.person.name}</bdi>
                  <span className="authored">{c.reason}</span>
                </div>
                <span className="chip">{t.conflictStates[c.state]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Said text={said} />
      {n.can.declareAsNominee && n.committee.length > 0 && (
        <div className="row no-print">
          <Button kind="quiet" onClick={open}>
            {t.conflictDeclare}
          </Button>
        </div>
      )}
      <Confirm
        title={t.conflictTitle}
        open={asking}
        confirm={t.conflictDo}
        busy={declare.isPending}
        error={declare.error}
        faults={faults}
        fieldOf={(f) => (f.path.includes('reason') ? 'conflict-reason' : 'conflict-person')}
        disabled={person === ''}
        onConfirm={() =>
          declare.mutate(
            { nomination: n.id, person, reason },
            {
              onSuccess: ({ conflictDeclareAsNominee: { nomination } }) => {
                if (!nomination) return;
                setAsking(false);
                keep(nomination);
                setSaid(t.conflictDone);
              },
            },
          )
        }
        onClose={() => setAsking(false)}
      >
        <p>{t.conflictText}</p>
        <NativeSelect
          id="conflict-person"
          label={t.conflictWith}
          value={person}
          data={[{ value: '', label: t.conflictChoose }, ...n.committee.map((m) => ({ value: m.id, label: m.name }))]}
          onChange={(e) => setPerson(e.currentTarget.value)}
        />
        <Textarea id="conflict-reason" label={t.conflictReason} minRows={3} maxLength={1000} value={reason} error={faultAt(faults, 'reason')} onChange={(e) => setReason(e.currentTarget.value)} />
      </Confirm>
    </section>
  );
}
