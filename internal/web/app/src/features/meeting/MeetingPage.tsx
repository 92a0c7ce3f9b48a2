import { useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { MeetingAttendDocument, MeetingCycleDocument, MeetingDocument, MeetingItemOpenDocument, MeetingOpenDocument, type MeetingCyclePartsFragment, type MeetingPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { date, dayIn, moment } from '../../lib/format';
import { useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, type Fault } from '../../ui/ErrorSummary';
import { Checkbox } from '../../ui/inputs';
import { Missing } from '../../ui/Missing';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Failed, Shown } from '../../ui/states';
import { useKeep } from './cache';
import { Current } from './Current';
import { Notes } from './Notes';
import { useFeatureText } from './text';
import './meeting.css';

export type Cycle = MeetingCyclePartsFragment;
export type Meeting = MeetingPartsFragment;
export type Item = Meeting['agenda'][number];
const noFaults: Fault[] = [];

/** How often the page looks how the meeting goes on. */
const every = 4000;

/** Where a committee meets: who is here, what is under discussion, and the vote. */
export default function MeetingPage() {
  const { id = '' } = useParams();
  const read = useData(MeetingCycleDocument, { cycle: id });
  return <Shown read={read}>{({ awardCycle: cycle }) => (cycle && cycle.state !== 'DRAFT' ? <One cycle={cycle} /> : <Missing />)}</Shown>;
}

function One({ cycle: c }: { cycle: Cycle }) {
  const t = useFeatureText();
  const [over, setOver] = useState(false);
  const read = useData(MeetingDocument, { cycle: c.id }, { refetchInterval: over ? false : every });
  const ended = Boolean(read.data?.awardMeeting?.closed);
  if (ended !== over) setOver(ended);
  return (
    <Shown read={read}>
      {({ awardMeeting: meeting }) => {
        if (!meeting) return c.viewerDuty ? <NotOpen cycle={c} /> : <Missing />;
        return (
          <Frame cycle={c}>
            {read.error && (
              <Notice role="status">
                <p>{t.stale}</p>
              </Notice>
            )}
            <Open cycle={c} meeting={meeting} />
          </Frame>
        );
      }}
    </Shown>
  );
}

function Frame({ cycle: c, children }: { cycle: Cycle; children: React.ReactNode }) {
  const t = useFeatureText();
  const pick = usePick();
  const at = `/awards/cycles/${c.id}`;
  return (
    <Page
      title={t.meetingTitle(pick(c.award.name), String(c.year))}
      above={
        <Link className="crumb" to={at}>
          {t.toCycle(pick(c.award.name), String(c.year))}
        </Link>
      }
      actions={
        <Link className="btn quiet" to={`${at}/ranking`}>
          {t.toRanking}
        </Link>
      }
    >
      {children}
    </Page>
  );
}

/** Before the meeting: what opening it will fix. */
function NotOpen({ cycle: c }: { cycle: Cycle }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const keep = useKeep(c.id);
  const [asks, setAsks] = useState(false);
  const open = useChange(MeetingOpenDocument);
  const from = c.phases.find((p) => p.kind === 'MEETING')?.from ?? '';
  const early = dayIn(zone, new Date()) < from;
  const runs = c.viewerDuty === 'CHAIR' || c.viewerDuty === 'DEPUTY';
  return (
    <Frame cycle={c}>
      <section className="card" aria-labelledby="not-open">
        <h2 id="not-open">{t.notOpenTitle}</h2>
        {early && <p>{t.notOpenFrom(date(from, language))}</p>}
        {!runs && <p>{t.notOpenMember}</p>}
        <h3>{t.sealsTitle}</h3>
        <ul>
          <li>{t.seals.rubric}</li>
          <li>{t.seals.rule(t.rules[c.terms.rule])}</li>
          <li>{t.seals.tie(t.ties[c.terms.tie])}</li>
          <li>{t.seals.places(c.terms.places, c.terms.joint)}</li>
          <li>{t.seals.quorum(c.terms.quorum)}</li>
          <li>{t.seals.conflicts}</li>
          <li>{t.seals.reviews}</li>
          <li>{t.seals.seed}</li>
        </ul>
        <p className="muted">{t.sealsText}</p>
        {runs && !early && (
          <div className="row">
            <Button onClick={() => setAsks(true)}>{t.open}</Button>
          </div>
        )}
      </section>
      <Confirm
        title={t.openTitle}
        open={asks}
        confirm={t.openDo}
        busy={open.isPending}
        error={open.error}
        faults={open.data?.meetingOpen.userErrors ?? noFaults}
        onConfirm={() =>
          open.mutate(
            { cycle: c.id },
            {
              onSuccess: ({ meetingOpen: { meeting } }) => {
                if (meeting) void keep.meeting(meeting);
              },
            },
          )
        }
        onClose={() => setAsks(false)}
      >
        <p>{t.openText}</p>
      </Confirm>
    </Frame>
  );
}

function Open({ cycle: c, meeting: m }: { cycle: Cycle; meeting: Meeting }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const [done, setDone] = useState('');
  const taken = useRef('');
  const now = m.agenda.find((item) => item.state === 'OPEN');
  return (
    <>
      <p className="unseen" role="status">
        {now ? t.nowSaid(now.nominee.name) : t.nowNone}
      </p>
      {m.closed && (
        <Notice>
          <p>{t.ended(moment(m.closed, zone, language))}</p>
        </Notice>
      )}
      {m.canDecide && (
        <Notice kind="done">
          <p>{t.toDecide}</p>
          <p>
            <Link className="btn" to={`/awards/cycles/${c.id}/decision`}>
              {t.toDecideDo}
            </Link>
          </p>
        </Notice>
      )}
      {done !== '' && !now && (
        <Outcome key={done}>
          <p>{done}</p>
        </Outcome>
      )}
      <div className="meeting-desk">
        <div className="stack">
          {now ? (
            <Current key={now.nomination} cycle={c} item={now} ended={Boolean(m.closed)} focus={taken.current === now.nomination} onClosed={() => setDone(t.closed(now.nominee.name))} />
          ) : (
            !m.closed &&
            !m.canDecide && (
              <section className="card" aria-labelledby="now">
                <h2 id="now">{t.nowNone}</h2>
                <p className="muted">{m.canRun ? t.nowNext : t.nowWait}</p>
              </section>
            )
          )}
          <Agenda cycle={c} meeting={m} busy={now !== undefined} onTaken={(nomination) => (taken.current = nomination)} />
        </div>
        <div className="stack">
          {m.here.length > 0 && <Presence cycle={c} meeting={m} />}
          <section className="card small" aria-label={t.seal}>
            <p>{t.opened(moment(m.opened, zone, language))}</p>
            {m.sealSha !== '' && (
              <>
                <p className="muted">{t.sealSha}</p>
                <p className="mono">{m.sealSha}</p>
              </>
            )}
          </section>
        </div>
      </div>
    </>
  );
}

function Agenda({ cycle: c, meeting: m, busy, onTaken }: { cycle: Cycle; meeting: Meeting; busy: boolean; onTaken: (nomination: string) => void }) {
  const t = useFeatureText();
  const keep = useKeep(c.id);
  const take = useChange(MeetingItemOpenDocument);
  return (
    <section className="card" aria-labelledby="agenda">
      <h2 id="agenda">{t.agenda}</h2>
      {take.error && <Failed error={take.error} />}
      <ErrorSummary faults={take.data?.meetingItemOpen.userErrors ?? noFaults} fieldOf={() => undefined} />
      {m.agenda.length === 0 && <p className="muted">{t.agendaEmpty}</p>}
      <ol className="agenda">
        {m.agenda.map((item) => (
          <li key={item.nomination}>
            <div className="spread">
              <h3>{item.nominee.name}</h3>
              <span className={`chip ${item.state === 'OPEN' ? 'on' : ''}`}>{t.itemStates[item.state]}</span>
            </div>
            {item.barred ? (
              item.state !== 'OPEN' && <p className="muted">{t.barredRow}</p>
            ) : (
              <>
                {item.state !== 'CLOSED' && !m.closed && <p className="muted">{t.presence(item.present, c.terms.quorum)}</p>}
                {item.tally && <p className="strong tabular">{t.tally(item.tally.for, item.tally.against, item.tally.abstain)}</p>}
                {item.state !== 'OPEN' && (
                  <details>
                    <summary>{t.notes(item.notes.length)}</summary>
                    <Notes cycle={c.id} item={item} ended={Boolean(m.closed)} />
                  </details>
                )}
                {item.canRun && item.state === 'WAITING' && !busy && (
                  <div className="row">
                    <Button
                      kind="quiet"
                      aria-label={t.takeUpLabel(item.nominee.name)}
                      busy={take.isPending}
                      onClick={() =>
                        take.mutate(
                          { nomination: item.nomination },
                          {
                            onSuccess: ({ meetingItemOpen: { meeting } }) => {
                              if (!meeting) return;
                              onTaken(item.nomination);
                              void keep.meeting(meeting);
                            },
                          },
                        )
                      }
                    >
                      {t.takeUp}
                    </Button>
                  </div>
                )}
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Presence({ cycle: c, meeting: m }: { cycle: Cycle; meeting: Meeting }) {
  const t = useFeatureText();
  const keep = useKeep(c.id);
  const attend = useChange(MeetingAttendDocument);
  // What was ticked stands until the meeting says so too. Answers come in the order of the ticks.
  const [ticked, setTicked] = useState<Record<string, boolean>>({});
  const queue = useRef(Promise.resolve());
  useEffect(() => setTicked((now) => Object.fromEntries(Object.entries(now).filter(([id, here]) => m.here.some((one) => one.member.id === id && one.here !== here)))), [m.here]);
  const mark = (person: string, here: boolean) => {
    setTicked((now) => ({ ...now, [person]: here }));
    queue.current = queue.current.then(async () => {
      const answer = await attend.mutateAsync({ cycle: c.id, person, here }).catch(() => null);
      if (answer?.meetingAttend.meeting) await keep.meeting(answer.meetingAttend.meeting);
      else setTicked(({ [person]: _, ...rest }) => rest);
    });
  };
  return (
    <section className="card" aria-labelledby="members">
      <h2 id="members">{t.members}</h2>
      <p className="muted small">
        {t.hereCount(m.here.filter((one) => one.here).length, m.here.length)}
        {m.canRun && ` · ${t.membersHint}`}
      </p>
      {attend.error && <Failed error={attend.error} />}
      <ErrorSummary faults={attend.data?.meetingAttend.userErrors ?? noFaults} fieldOf={() => undefined} />
      <ul className="presence">
        {m.here.map(({ member, duty, here }) => (
          <li key={member.id}>
            <Checkbox
              label={t.memberOf(member.name, t.duties[duty])}
              checked={ticked[member.id] ?? here}
              disabled={!m.canRun}
              onChange={(e) => mark(member.id, e.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
