import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { MeetingItemCloseDocument, VoteCastDocument, type VoteChoice } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { useChange } from '../../lib/query';
import { useTerm } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, type Fault } from '../../ui/ErrorSummary';
import { Notice } from '../../ui/Notice';
import { Failed } from '../../ui/states';
import { useKeep } from './cache';
import type { Cycle, Item } from './MeetingPage';
import { Notes } from './Notes';
import { useFeatureText } from './text';

const noFaults: Fault[] = [];
const choices: VoteChoice[] = ['FOR', 'AGAINST', 'ABSTAIN'];

/** The nomination under discussion. Who has a conflict is told to leave, and nothing else. */
export function Current({ cycle: c, item, ended, focus, onClosed }: { cycle: Cycle; item: Item; ended: boolean; focus: boolean; onClosed: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Who took it up stands before it: the button they pressed is gone.
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, []);
  const t = useFeatureText();
  const pick = usePick();
  const term = useTerm();
  const { nominee } = item;
  return (
    <section className="card current" aria-labelledby="now">
      <p className="muted">{t.nowTitle}</p>
      <h2 id="now" ref={heading} tabIndex={-1}>
        {nominee.name}
      </h2>
      {item.barred ? (
        <Notice kind="danger">
          <p className="strong">{t.barred}</p>
        </Notice>
      ) : (
        <>
          <p className="muted">{[nominee.rank && term('ranks', nominee.rank), nominee.division && pick(nominee.division)].filter(Boolean).join(' · ')}</p>
          {item.canRun &&
            (item.leave.length > 0 ? (
              <Notice kind="danger">
                <p className="strong">{t.leaveTitle}</p>
                <ul className="leave">
                  {item.leave.map((who) => (
                    <li key={who.id}>{who.name}</li>
                  ))}
                </ul>
              </Notice>
            ) : (
              <p>{t.leaveNobody}</p>
            ))}
          <p className={item.quorum ? undefined : 'strong'}>
            {t.presence(item.present, c.terms.quorum)}
            {!item.quorum && ` ${t.noQuorum}`}
          </p>
          <p>
            <Link to={`/awards/review/${item.nomination}`}>{t.read}</Link>
          </p>
          {c.viewerDuty && <Vote cycle={c.id} item={item} />}
          {item.canRun && <Close cycle={c.id} item={item} onClosed={onClosed} />}
          <section aria-labelledby="now-notes" className="stack-s">
            <h3 id="now-notes">{t.notes(item.notes.length)}</h3>
            <Notes cycle={c.id} item={item} ended={ended} />
          </section>
        </>
      )}
    </section>
  );
}

function Vote({ cycle, item }: { cycle: string; item: Item }) {
  const t = useFeatureText();
  const keep = useKeep(cycle);
  const cast = useChange(VoteCastDocument);
  const [chosen, setChosen] = useState<VoteChoice | null>(null);
  const choice = chosen ?? item.own ?? null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (choice === null) return;
    cast.mutate(
      { nomination: item.nomination, choice },
      {
        onSuccess: ({ voteCast: { meeting } }) => {
          if (meeting) void keep.meeting(meeting);
        },
      },
    );
  };
  return (
    <form className="vote" onSubmit={submit}>
      {cast.error && <Failed error={cast.error} />}
      <ErrorSummary faults={cast.data?.voteCast.userErrors ?? noFaults} fieldOf={() => undefined} />
      <fieldset aria-describedby="vote-hint" disabled={!item.canVote}>
        <legend>{t.vote}</legend>
        <p id="vote-hint" className="muted small">
          {item.canVote ? t.voteHint : t.notHere}
        </p>
        <div className="vote-choices">
          {choices.map((one) => (
            <label key={one} className="vote-choice">
              <input type="radio" name="vote" value={one} checked={choice === one} onChange={() => setChosen(one)} />
              {t.choices[one]}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="row">
        <Button type="submit" disabled={!item.canVote || choice === null} busy={cast.isPending}>
          {item.own ? t.change : t.cast}
        </Button>
        <span role="status" className="strong">
          {item.own && t.voted(t.choices[item.own])}
        </span>
      </div>
    </form>
  );
}

function Close({ cycle, item, onClosed }: { cycle: string; item: Item; onClosed: () => void }) {
  const t = useFeatureText();
  const keep = useKeep(cycle);
  const [asks, setAsks] = useState(false);
  const close = useChange(MeetingItemCloseDocument);
  return (
    <>
      <div className="row">
        <Button kind="quiet" onClick={() => setAsks(true)}>
          {t.close}
        </Button>
      </div>
      <Confirm
        title={t.closeTitle(item.nominee.name)}
        open={asks}
        confirm={t.closeDo}
        busy={close.isPending}
        error={close.error}
        faults={close.data?.meetingItemClose.userErrors ?? noFaults}
        onConfirm={() =>
          close.mutate(
            { nomination: item.nomination },
            {
              onSuccess: ({ meetingItemClose: { meeting } }) => {
                if (!meeting) return;
                setAsks(false);
                onClosed();
                void keep.meeting(meeting);
              },
            },
          )
        }
        onClose={() => setAsks(false)}
      >
        <p>{t.closeText}</p>
      </Confirm>
    </>
  );
}
