import { useState } from 'react';
import { AwardDecideDocument, DecisionCountDocument } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { listOf } from '../../i18n/text';
import { number } from '../../lib/format';
import { useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import type { Fault } from '../../ui/ErrorSummary';
import { Checkbox, Textarea } from '../../ui/inputs';
import { Missing } from '../../ui/Missing';
import { Notice } from '../../ui/Notice';
import { Shown } from '../../ui/states';
import { useKeep } from './cache';
import { Count, type Counted } from './Count';
import type { Cycle } from './MeetingPage';
import { useFeatureText } from './text';

const noFaults: Fault[] = [];
const most = 1000;

type Props = { cycle: Cycle; onSaid: (said: string) => void };

/** The count as it stands, and the decision it comes to. */
export function Decide({ cycle: c, onSaid }: Props) {
  const read = useData(DecisionCountDocument, { cycle: c.id });
  return <Shown read={read}>{({ awardCount: outcome }) => (outcome ? <Form cycle={c} outcome={outcome} onSaid={onSaid} /> : <Missing />)}</Shown>;
}

function Form({ cycle: c, outcome, onSaid }: Props & { outcome: Counted }) {
  const t = useFeatureText();
  const language = useLanguage();
  const [chosen, setChosen] = useState<string[]>([]);
  const [asks, setAsks] = useState(false);
  const rowOf = (person: string) => outcome.rows.find((row) => row.nominee.id === person);
  const undecided = outcome.undecided.flatMap((who) => rowOf(who.id) ?? []);
  const names = outcome.rows.filter((row) => row.wins || chosen.includes(row.nomination)).map((row) => row.nominee.name);
  const full = chosen.length >= outcome.left;
  return (
    <>
      <section className="stack" aria-labelledby="decide">
        <div className="stack-s">
          <h2 id="decide">{t.decideTitle}</h2>
          <p>{t.decideText}</p>
        </div>
        <Count outcome={outcome} />
        <div className="card">
          {outcome.left > 0 && undecided.length > 0 && (
            <fieldset className="choose">
              <legend>{t.undecided(outcome.left)}</legend>
              {undecided.map((row) => (
                <Checkbox
                  key={row.nomination}
                  label={row.nominee.name}
                  checked={chosen.includes(row.nomination)}
                  disabled={full && !chosen.includes(row.nomination)}
                  onChange={(e) => setChosen(e.currentTarget.checked ? [...chosen, row.nomination] : chosen.filter((one) => one !== row.nomination))}
                />
              ))}
            </fieldset>
          )}
          <p className="strong" role="status">
            {names.length === 0 ? t.nobodyWins : t.wouldWin(listOf(names, language))}
          </p>
          <Button onClick={() => setAsks(true)}>{t.decide}</Button>
        </div>
      </section>
      <Write cycle={c} chosen={chosen} open={asks} title={t.decideAskTitle} text={[names.length === 0 ? t.nobodyWins : t.wouldWin(listOf(names, language)), t.decideAskText]} confirm={t.decideDo} onClose={() => setAsks(false)} onSaid={onSaid} />
    </>
  );
}

/** A new decision in place of one that counts differently now. */
export function Correct({ cycle: c, onSaid }: Props) {
  const t = useFeatureText();
  const language = useLanguage();
  const [asks, setAsks] = useState(false);
  const outcome = useData(DecisionCountDocument, { cycle: c.id }).data?.awardCount;
  if (!outcome) return null;
  const names = outcome.rows.filter((row) => row.wins).map((row) => row.nominee.name);
  const now = names.length === 0 ? t.correctNobody : t.correctNames(listOf(names, language));
  return (
    <Notice>
      <h2>{t.correctTitle}</h2>
      <p>{t.correctText}</p>
      <p className="strong">{now}</p>
      <Button kind="quiet" onClick={() => setAsks(true)}>
        {t.correct}
      </Button>
      <Write cycle={c} chosen={[]} open={asks} title={t.correctAskTitle} text={[now, t.correctText]} confirm={t.correctDo} onClose={() => setAsks(false)} onSaid={onSaid} />
    </Notice>
  );
}

type WriteProps = Props & { chosen: string[]; open: boolean; title: string; text: string[]; confirm: string; onClose: () => void };

/** Asks for the reason, and writes the decision down. */
function Write({ cycle: c, chosen, open, title, text, confirm, onClose, onSaid }: WriteProps) {
  const t = useFeatureText();
  const language = useLanguage();
  const keep = useKeep(c.id);
  const [reason, setReason] = useState('');
  const decide = useChange(AwardDecideDocument);
  return (
    <Confirm
      title={title}
      open={open}
      confirm={confirm}
      busy={decide.isPending}
      error={decide.error}
      faults={decide.data?.awardDecide.userErrors ?? noFaults}
      fieldOf={(fault) => (fault.path.at(-1) === 'reason' ? 'reason' : undefined)}
      onConfirm={() =>
        decide.mutate(
          { cycle: c.id, chosen, reason },
          {
            onSuccess: ({ awardDecide: { decision } }) => {
              if (!decision) return;
              onClose();
              onSaid(t.decided);
              keep.decision(decision);
            },
          },
        )
      }
      onClose={onClose}
    >
      {text.map((one) => (
        <p key={one}>{one}</p>
      ))}
      <Textarea id="reason" label={t.reason} description={t.reasonHint} required minRows={3} maxLength={most} value={reason} onChange={(e) => setReason(e.currentTarget.value)} />
      <p className="muted small">{t.characters(number([...reason].length, language), number(most, language))}</p>
    </Confirm>
  );
}
