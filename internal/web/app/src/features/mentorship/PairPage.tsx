import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import {
  MeetingNoteDocument, MeetingRemoveDocument, MentorshipConfirmDocument, MentorshipDeclineDocument, MentorshipEndDocument, MentorshipHomeDocument,
  MentorshipReportQuietDocument, MentorshipResumeDocument, MentorshipApproveDocument, OutsideMenteeAskDocument, PairDocument, type PairWholeFragment,
} from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { moment } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { TextInput, Textarea } from '../../ui/inputs';
import { Missing } from '../../ui/Missing';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Failed, Shown } from '../../ui/states';
import { Propose } from './FindPage';
import { useMentoringText } from './mentoringText';
import { Back, Marks, menteeName, useDay, useToday, useWork } from './parts';
import './mentorship.css';

/** One relationship: how it stands, what can be done, meetings and what happened. */
export default function PairPage() {
  const { id = '' } = useParams();
  const read = useData(PairDocument, { id });
  if (read.data && !read.data.mentorship) return <Missing />;
  return <Shown read={read} lines={8}>{({ mentorship }) => mentorship && <Whole pair={mentorship} />}</Shown>;
}

function Whole({ pair }: { pair: PairWholeFragment }) {
  const t = useMentoringText();
  const mentee = menteeName(pair);
  return (
    <Page title={t.pairTitle(pair.mentor.name, mentee)} above={<Back />} lead={<Marks pair={pair} />}>
      {pair.actingFor && <p className="muted">{t.leadFor(pair.actingFor.name)}</p>}
      {pair.broken && <Broken pair={pair} />}
      {pair.supervision && (
        <Notice>
          <p>{t.supervisionText}</p>
        </Notice>
      )}
      <div className="two">
        <div className="stack">
          <Acts pair={pair} />
          <Meetings pair={pair} />
        </div>
        <div className="stack">
          <Facts pair={pair} />
          {pair.history.length > 0 && <History pair={pair} />}
        </div>
      </div>
    </Page>
  );
}

function Broken({ pair }: { pair: PairWholeFragment }) {
  const t = useMentoringText();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  return (
    <Notice kind="danger">
      <p className="strong">{t.brokenTitle}</p>
      <p>{t.brokenText}</p>
      {done && <p role="status">{t.proposed(pair.mentor.name)}</p>}
      {pair.viewerCanReportQuiet && !pair.viewerIsMentor && !done && (
        <Button kind="quiet" onClick={() => setAsking(true)}>
          {t.brokenInformal}
        </Button>
      )}
      {asking && (
        <Propose
          candidate={{ person: pair.mentor, reportsTo: true }}
          onClose={() => setAsking(false)}
          onDone={() => {
            setAsking(false);
            setDone(true);
          }}
        />
      )}
    </Notice>
  );
}

function Facts({ pair }: { pair: PairWholeFragment }) {
  const t = useMentoringText();
  const work = useWork();
  const day = useDay();
  const place = pair.mentee ? work(pair.mentee) : pair.outside ? [t.levels[pair.outside.level], pair.outside.place].filter((w) => w !== '').join(', ') : '';
  const words = (yes: boolean) => (yes ? t.given : t.awaited);
  return (
    <section className="card" aria-labelledby="stands">
      <h2 id="stands">{t.stands}</h2>
      <dl className="facts">
        <dt>{t.mentorIs}</dt>
        <dd>
          <bdi>{pair.mentor.name}</bdi>
          <span className="muted small"> {work(pair.mentor)}</span>
        </dd>
        <dt>{t.menteeIs}</dt>
        <dd>
          <bdi>{menteeName(pair)}</bdi>
          <span className="muted small"> {place}</span>
        </dd>
        {pair.started && (
          <>
            <dt>{t.states.ACTIVE}</dt>
            <dd>{[t.since(day(pair.started)), pair.ended ? t.until(day(pair.ended)) : ''].filter((w) => w !== '').join(' ')}</dd>
          </>
        )}
        {pair.kind === 'FORMAL' && pair.state === 'PROPOSED' && (
          <>
            <dt>{t.approvals}</dt>
            <dd>
              {t.byDirector}: {words(pair.directorApproved)}; {t.byChief}: {words(pair.chiefApproved)}
            </dd>
          </>
        )}
        {(pair.state === 'PROPOSED' || pair.state === 'APPROVED') && (
          <>
            <dt>{t.confirmations}</dt>
            <dd>
              {t.mentorIs}: {words(pair.mentorConfirmed)}; {t.menteeIs}: {words(pair.menteeConfirmed)}
            </dd>
          </>
        )}
        {(pair.needs.codes.length > 0 || pair.needs.words !== '') && (
          <>
            <dt>{t.lookedFor}</dt>
            <dd>
              {pair.needs.codes.map((n) => t.needs[n]).join(', ')}
              {pair.needs.words !== '' && <p className="authored">{pair.needs.words}</p>}
            </dd>
          </>
        )}
      </dl>
      {pair.trainee && <p className="small muted">{t.traineeHint}</p>}
    </section>
  );
}

/** Puts what an act gave in the place of what was read. */
function useFresh(pair: PairWholeFragment) {
  const client = useQueryClient();
  return (fresh: PairWholeFragment | null | undefined) => {
    if (fresh) client.setQueryData(keyOf(PairDocument, { id: pair.id }), { mentorship: fresh });
    void client.invalidateQueries({ queryKey: keyOf(MentorshipHomeDocument) });
  };
}

function Acts({ pair }: { pair: PairWholeFragment }) {
  const t = useMentoringText();
  const fresh = useFresh(pair);
  const client = useQueryClient();
  const [asking, setAsking] = useState<'decline' | 'end' | null>(null);
  const [reason, setReason] = useState('');
  const confirm = useChange(MentorshipConfirmDocument);
  const approve = useChange(MentorshipApproveDocument);
  const decline = useChange(MentorshipDeclineDocument);
  const end = useChange(MentorshipEndDocument);
  const quiet = useChange(MentorshipReportQuietDocument);
  const resume = useChange(MentorshipResumeDocument);
  const link = useChange(OutsideMenteeAskDocument);
  const which = { mentorship: pair.id };
  const faults: Fault[] = [
    confirm.data?.mentorshipConfirm, approve.data?.mentorshipApprove, quiet.data?.mentorshipReportQuiet, resume.data?.mentorshipResume, link.data?.outsideMenteeAsk,
  ].flatMap((r) => r?.userErrors ?? []);
  const failed = confirm.error ?? approve.error ?? quiet.error ?? resume.error ?? link.error;
  const any = pair.viewerCanApprove || pair.viewerCanConfirm || pair.viewerCanDecline || pair.viewerCanEnd || pair.viewerCanReportQuiet || pair.viewerCanResume || pair.viewerCanSendLink;
  if (!any && !link.data) return null;
  const close = () => {
    setAsking(null);
    setReason('');
  };
  return (
    <section className="card" aria-labelledby="acts">
      <h2 id="acts">{t.states[pair.state]}</h2>
      {failed && <Failed error={failed} />}
      <ErrorSummary faults={faults} fieldOf={() => undefined} />
      {link.data?.outsideMenteeAsk.mentorship && (
        <Outcome>
          <p>{t.linkSent}</p>
        </Outcome>
      )}
      {pair.viewerCanConfirm && <p>{t.confirmText}</p>}
      {(pair.viewerCanReportQuiet || pair.viewerCanResume) && <p className="small muted">{t.quietText}</p>}
      <div className="row">
        {pair.viewerCanApprove && (
          <Button
            busy={approve.isPending}
            onClick={() => approve.mutate({ mentorships: [pair.id] }, { onSuccess: () => void client.invalidateQueries({ queryKey: keyOf(PairDocument) }) })}
          >
            {t.approve}
          </Button>
        )}
        {pair.viewerCanConfirm && (
          <Button busy={confirm.isPending} onClick={() => confirm.mutate(which, { onSuccess: (r) => fresh(r.mentorshipConfirm.mentorship) })}>
            {t.confirm}
          </Button>
        )}
        {pair.viewerCanDecline && (
          <Button kind="quiet" onClick={() => setAsking('decline')}>
            {pair.menteeConfirmed && !pair.viewerIsMentor && !pair.viewerCanApprove ? t.withdraw : t.decline}
          </Button>
        )}
        {pair.viewerCanSendLink && (
          <Button kind="quiet" busy={link.isPending} onClick={() => link.mutate(which, { onSuccess: (r) => fresh(r.outsideMenteeAsk.mentorship) })}>
            {t.sendLink}
          </Button>
        )}
        {pair.viewerCanReportQuiet && !pair.outside && (
          <Button kind="quiet" busy={quiet.isPending} onClick={() => quiet.mutate(which, { onSuccess: (r) => fresh(r.mentorshipReportQuiet.mentorship) })}>
            {t.reportQuiet}
          </Button>
        )}
        {pair.viewerCanResume && (
          <Button kind="quiet" busy={resume.isPending} onClick={() => resume.mutate(which, { onSuccess: (r) => fresh(r.mentorshipResume.mentorship) })}>
            {t.resume}
          </Button>
        )}
        {pair.viewerCanEnd && (
          <Button kind="quiet" onClick={() => setAsking('end')}>
            {t.end}
          </Button>
        )}
      </div>
      <Confirm
        title={asking === 'end' ? t.endTitle : t.declineTitle}
        open={asking !== null}
        confirm={asking === 'end' ? t.end : t.decline}
        busy={decline.isPending || end.isPending}
        error={decline.error ?? end.error}
        faults={[...(decline.data?.mentorshipDecline.userErrors ?? []), ...(end.data?.mentorshipEnd.userErrors ?? [])]}
        fieldOf={(f) => (f.path.includes('reason') ? 'reason' : undefined)}
        onClose={close}
        onConfirm={() => {
          const done = (got: PairWholeFragment | null | undefined) => {
            fresh(got);
            if (got) close();
          };
          if (asking === 'end') end.mutate({ ...which, reason }, { onSuccess: (r) => done(r.mentorshipEnd.mentorship) });
          else decline.mutate({ ...which, reason }, { onSuccess: (r) => done(r.mentorshipDecline.mentorship) });
        }}
      >
        <p>{asking === 'end' ? t.endText : t.declineText}</p>
        <Textarea id="reason" label={t.reason} description={t.reasonHint} value={reason} onChange={(e) => setReason(e.currentTarget.value)} />
      </Confirm>
    </section>
  );
}

function Meetings({ pair }: { pair: PairWholeFragment }) {
  const t = useMentoringText();
  const day = useDay();
  const today = useToday();
  const fresh = useFresh(pair);
  const [on, setOn] = useState(today);
  const note = useChange(MeetingNoteDocument);
  const remove = useChange(MeetingRemoveDocument);
  const faults = [...(note.data?.meetingNote.userErrors ?? []), ...(remove.data?.meetingRemove.userErrors ?? [])];
  const failed = note.error ?? remove.error;
  if (!pair.viewerCanNoteMeeting) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (on !== '') note.mutate({ mentorship: pair.id, heldOn: on }, { onSuccess: (r) => fresh(r.meetingNote.mentorship) });
  };
  return (
    <section className="card" aria-labelledby="meetings">
      <h2 id="meetings">{t.meetings}</h2>
      <p>
        <span className="strong">{t.met(pair.meetingsThisYear)}</span>
        {pair.meetingsExpected && <span className="muted">. {t.suggested(pair.meetingsExpected)}</span>}
      </p>
      <p className="small muted">{t.meetingsLead}</p>
      <form className="row row-end" onSubmit={submit} noValidate>
        {failed && <Failed error={failed} />}
        <ErrorSummary faults={faults} fieldOf={() => 'met-on'} />
        <TextInput id="met-on" type="date" label={t.dayMet} value={on} error={faultAt(faults, 'heldOn')} onChange={(e) => setOn(e.currentTarget.value)} />
        <Button type="submit" kind="quiet" busy={note.isPending}>
          {t.noteMeeting}
        </Button>
      </form>
      {note.data?.meetingNote.mentorship && (
        <Outcome key={pair.meetings.length}>
          <p>{t.noted}</p>
        </Outcome>
      )}
      {pair.meetings.length === 0 ? (
        <p className="muted">{t.noMeetings}</p>
      ) : (
        <ul className="due">
          {pair.meetings.map((m) => (
            <li key={m.id}>
              <span>{day(m.heldOn)}</span>
              <button type="button" className="link" aria-label={t.removeLabel(day(m.heldOn))} onClick={() => remove.mutate({ meeting: m.id }, { onSuccess: (r) => fresh(r.meetingRemove.mentorship) })}>
                {t.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function History({ pair }: { pair: PairWholeFragment }) {
  const t = useMentoringText();
  const language = useLanguage();
  const { zone } = useDepartment();
  return (
    <section className="card" aria-labelledby="history">
      <h2 id="history">{t.history}</h2>
      <ol className="timeline">
        {pair.history.map((event, i) => (
          <li key={i}>
            <p>
              {t.events[event.kind]} {event.by && <span className="muted">{event.for ? t.byFor(event.by.name, event.for.name) : t.byName(event.by.name)}</span>}
            </p>
            <p className="small muted">{moment(event.at, zone, language)}</p>
            {event.reason !== '' && <p className="small">{t.yourReason(event.reason)}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
